//! Mass and liquid volume: what a weight or a space of a scale is worth, and how many there are.
//!
//! Concrete: a bag on a balance, and weights of one kind that are put against it. Representational: the scale of a jug or of
//! kitchen scales, with a number at either end and ticks without. Abstract: the same told in words, and stories in one step.
//!
//! `3*100=?` is the third tick where each is worth 100; `300+150=?` and `400-150=?` are stories.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{Balance, EquationCard, NumberLine, Range, Scale};
use crate::table::{Board, Seat, SeatRole, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Measures;

/// Takes every tick, or every weight, for one.
static TICK_IS_ONE: Misconception = Misconception::new("meas.tick-is-one", say::meas_tick_is_one);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&TICK_IS_ONE];

/// What a weight or a space may be worth, from the one that is counted most easily.
const WORTHS: [u32; 6] = [10, 100, 50, 20, 200, 25];
/// No scale here goes further.
const END: u32 = 1_000;

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["balance"],
        Stage::Representational => &["read-jug-5", "read-jug-10", "read-scale-4", "read-scale-10"],
        Stage::Abstract => &["jug-5", "jug-10", "scale-4", "scale-10", "both", "left"],
    }
}

/// How many spaces a scale has; none where there is no scale.
fn spaces(layout: &str) -> Option<u32> {
    layout.rsplit_once('-')?.1.parse().ok()
}

/// A layout without the number of its spaces.
fn kind(layout: &str) -> &str {
    match spaces(layout) {
        Some(_) => layout.rsplit_once('-').map_or(layout, |(kind, _)| kind),
        None => layout,
    }
}

fn statement(layout: &str, (first, second): (u32, u32)) -> Statement {
    let op = match layout {
        "both" => Op::Plus,
        "left" => Op::Minus,
        _ => Op::Times,
    };
    Statement::pair(Term::whole(first), op, Term::whole(second), Term::Unknown)
}

fn answer(item: &Item) -> u32 {
    let (first, second) = item.pair();
    match item.layout.as_str() {
        "both" => first + second,
        "left" => first.saturating_sub(second),
        _ => first * second,
    }
}

fn suits(layout: &str, (first, second): (u32, u32)) -> bool {
    let round = |mass: u32| mass.is_multiple_of(50) && (100..END).contains(&mass);
    match (layout, spaces(layout)) {
        ("both", _) => round(first) && round(second) && first + second <= END,
        ("left", _) => round(first) && round(second) && first > second + 50,
        ("balance", _) => {
            (2..=8).contains(&first) && WORTHS.contains(&second) && second != 25 && first * second <= END
        }
        (_, Some(spaces)) => {
            (2..spaces).contains(&first) && WORTHS.contains(&second) && spaces * second <= END
        }
        _ => false,
    }
}

fn words(item: &Item, case: &str) -> Say {
    let (first, second) = item.pair();
    let spaces = spaces(&item.layout).unwrap_or_default();
    let case = format!("{case}-{}", kind(&item.layout));
    say::measure(case, first, second, spaces, spaces * second, answer(item))
}

fn question(item: &Item) -> Question {
    let (first, second) = item.pair();
    let choices = match item.layout.as_str() {
        layout @ ("both" | "left") => {
            let (first, second) = (say::just(first), say::just(second));
            let (plus, minus) =
                (say::math_plus(first.clone(), second.clone()), say::math_minus(first, second));
            if layout == "both" { vec![plus, minus] } else { vec![minus, plus] }
        }
        _ => vec![say::just(second), say::just(1_u32)],
    };
    Question { ask: words(item, "question"), choices, right: 0 }
}

impl Exercise for Measures {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let layout = random.pick(layouts(stage)).copied().unwrap_or_default();
            let pair = if matches!(layout, "both" | "left") {
                (50 * random.between(2, 19), 50 * random.between(2, 19))
            } else {
                (random.between(2, 9), random.pick(&WORTHS).copied().unwrap_or_default())
            };
            let worth = pair.1;
            let fits = match level {
                Level::Easy => worth == 10 || worth.is_multiple_of(100),
                Level::Usual => true,
                Level::Hard => !worth.is_multiple_of(100) && worth != 10,
            };
            if fits && suits(layout, pair) {
                return Item::new(stage, statement(layout, pair), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        layouts(item.stage).contains(&item.layout.as_str())
            && suits(&item.layout, item.pair())
            && item.math == statement(&item.layout, item.pair())
    }

    fn table(&self, item: &Item) -> Table {
        let (first, second) = item.pair();
        let card = EquationCard::bare(&item.math);
        match (item.stage, spaces(&item.layout)) {
            (Stage::Concrete, _) => Table::with_answer(Balance::weighing(small(first), small(second)), card),
            (Stage::Representational, Some(spaces)) => {
                let steps = u16::try_from(spaces).unwrap_or(1);
                let scale = Scale::Between(Range { from: 0, step: second, steps, ticks: true });
                let line = NumberLine::of(scale).with_mark(u16::try_from(first).unwrap_or_default());
                Table::new(vec![
                    Seat { board: line.into(), role: SeatRole::Shown },
                    Seat { board: card.into(), role: SeatRole::Answer },
                ])
            }
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        answer(item).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::Balance(balance) = board else { return None };
        let (count, worth) = item.pair();
        let missing = balance.missing().filter(|missing| (1..=count).contains(missing))?;
        let leg = Leg::new(vec![Balance::put_on(small(worth)); missing as usize], words(item, "build"));
        Some(leg.asked(question(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage != Stage::Concrete).then(|| question(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (count, _) = item.pair();
        let counts = !matches!(item.layout.as_str(), "both" | "left");
        counts.then(|| Mistake::Writes(&TICK_IS_ONE, count.to_string())).into_iter().collect()
    }

    fn is_built(&self, _item: &Item, board: &Board, _wanted: &Board) -> bool {
        matches!(board, Board::Balance(balance) if balance.missing() == Some(0))
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let own = |layout: &&&str| kind(layout).ends_with(kind(&item.layout)) || stage == Stage::Concrete;
        let fits = |layout: &&&str| suits(layout, item.pair());
        let tells = spaces(&item.layout).is_some();
        let layout = layouts(stage).iter().filter(own).find(fits).filter(|_| tells)?;
        Some(Item::new(stage, item.math.clone(), layout))
    }
}
