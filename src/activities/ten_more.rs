//! Ten more and ten less than a two-digit number.
//!
//! Concrete: base-ten blocks; beside the mat lie a rod and a cube, of which the rod is to be joined, or a rod is taken away.
//! Representational: the hundred chart, on which the number one row down or up is marked. Abstract: `63+10=?`, `63-10=?`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Op, Statement, Term, ones, tens};
use crate::table::boards::{BaseTen, Chart, EquationCard};
use crate::table::{Board, Kind, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity. Numbers are from 10 to 99 before and after, but for 1 to 9 where ten are taken away.
#[derive(Clone, Copy, Debug)]
pub struct TenMore;

static ONE_MORE: Misconception = Misconception::new("pv.tenmore-is-onemore", say::pv_one_more);
static APPENDS_ZERO: Misconception = Misconception::new("pv.tenmore-appends-zero", say::pv_appends_zero);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ONE_MORE, &APPENDS_ZERO];

const TEN: u32 = 10;

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "blocks",
        Stage::Representational => "chart",
        Stage::Abstract => "card",
    }
}

/// Whether ten are taken away.
fn is_less(item: &Item) -> bool {
    item.math.sides().is_some_and(|(left, _)| left.rest.iter().any(|(op, _)| *op == Op::Minus))
}

fn statement(number: u32, less: bool) -> Statement {
    let op = if less { Op::Minus } else { Op::Plus };
    Statement::pair(Term::whole(number), op, Term::whole(TEN), Term::Unknown)
}

/// The number with so much more or less, as is asked.
fn changed(item: &Item, by: u32) -> u32 {
    let (number, _) = item.pair();
    if is_less(item) { number.saturating_sub(by) } else { number + by }
}

fn suits(number: u32, less: bool) -> bool {
    if less { (11..100).contains(&number) } else { (10..90).contains(&number) }
}

/// Moves a block onto the mat, or away from it.
fn change(mat: &BaseTen, kind: Kind, less: bool) -> Option<Verb> {
    let home = if kind == Kind::Ten { BaseTen::TENS } else { BaseTen::ONES };
    let (from, to) = if less { (home, BaseTen::TAKEN) } else { (BaseTen::TAKEN, home) };
    Some(Verb::Move { piece: mat.last(kind, from)?, n: 1, to })
}

fn words(item: &Item, case: &str) -> Say {
    let (number, _) = item.pair();
    let way = if is_less(item) { "less" } else { "more" };
    say::ten_more(format!("{case}-{way}"), number, changed(item, TEN))
}

fn what_changes(item: &Item) -> Question {
    let choices = vec![say::place_tens(), say::place_ones()];
    Question { ask: words(item, "question"), choices, right: 0 }
}

impl Exercise for TenMore {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let less = random.coin();
            let number = random.between(10, 99);
            let plain = (1..9).contains(&ones(number));
            let fits = match level {
                Level::Easy => plain && (2..6).contains(&tens(number)),
                Level::Usual => true,
                // No ones or nine of them, or the last ten there is.
                Level::Hard => !plain || tens(number) == if less { 1 } else { 8 },
            };
            if fits && suits(number, less) {
                return Item::new(stage, statement(number, less), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (number, _) = item.pair();
        let less = is_less(item);
        item.layout == layout(item.stage) && suits(number, less) && item.math == statement(number, less)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let (number, _) = item.pair();
        let mat = (tens(number), ones(number));
        let board: Option<Board> = match item.stage {
            Stage::Concrete if is_less(item) => Some(BaseTen::new(mat.0, mat.1).into()),
            Stage::Concrete => Some(BaseTen::joining(mat, (1, 1)).into()),
            Stage::Representational => {
                Chart::with_marked(u16::try_from(number).unwrap_or_default()).map(Board::from)
            }
            Stage::Abstract => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        changed(item, TEN).to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let verbs = match board {
            _ if done > 0 => return None,
            Board::BaseTen(mat) => vec![change(mat, Kind::Ten, is_less(item))?],
            Board::Chart(chart) => chart.marking(u16::try_from(changed(item, TEN)).ok()?),
            _ => return None,
        };
        Some(Leg::new(verbs, words(item, &format!("first-{}", item.layout))).asked(what_changes(item)))
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::Write | Part::Praise => words(item, part.name()),
            _ => words(item, &format!("{}-{}", part.name(), item.layout)),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| what_changes(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (number, _) = item.pair();
        let one = changed(item, 1);
        let built = match Exercise::table(self, item).board(0) {
            Some(Board::BaseTen(mat)) => change(mat, Kind::One, is_less(item)).map(|verb| vec![verb]),
            Some(Board::Chart(chart)) => Some(chart.marking(u16::try_from(one).unwrap_or_default())),
            _ => Some(Vec::new()),
        };
        let one_more = built.map(|verbs| Mistake::Builds(&ONE_MORE, verbs, one.to_string()));
        let zero = (!is_less(item)).then(|| Mistake::Writes(&APPENDS_ZERO, (number * TEN).to_string()));
        one_more.into_iter().chain(zero).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::BaseTen(mat) => {
                let count = |kind, spot| mat.count(kind, spot);
                format!(
                    "{},{},{}",
                    count(Kind::Ten, BaseTen::TENS),
                    count(Kind::One, BaseTen::ONES),
                    mat.value_at(BaseTen::TAKEN)
                )
            }
            Board::Chart(chart) => format!("{:?}", chart.marked()),
            board => board.value(),
        }
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        match (board, wanted) {
            // A ten may be opened and taken away as ones.
            (Board::BaseTen(mat), Board::BaseTen(wanted)) => mat.left() == wanted.left(),
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item { stage, math: item.math.clone(), layout: layout(stage).to_owned() })
    }
}
