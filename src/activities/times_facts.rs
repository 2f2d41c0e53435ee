//! Products and quotients by the facts they follow from: two, ten and five times, squares, then the others from these.
//!
//! Concrete: rows of tiles, first as many as make a known fact, then the rest. Representational: an array that is cut where a
//! known fact ends. Abstract: `6*8=?`, `48//6=?`.

use super::division::SUBTRACTS;
use super::equal_groups::{ADDS, OPERAND};
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fact_bugs;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use super::{by_hand, small};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{ArrayDrawing, EquationCard, TileArray};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. Factors are from 2 to 10; in numerals also 0 and 1.
#[derive(Clone, Copy, Debug)]
pub struct TimesFacts;

/// Takes a number times zero for the number.
pub(super) static ZERO_IS_N: Misconception = Misconception::new("mul.zero-is-n", say::mul_zero_is_n);
static ONE_PLUS_ONE: Misconception = Misconception::new("mul.one-plus-one", say::mul_one_plus_one);
/// Every misconception named here alone.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ZERO_IS_N, &ONE_PLUS_ONE];

/// In the order they are learnt, which is not that of the numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Family {
    /// Two, ten and five times anything.
    Landmark,
    /// Nothing, or one, times anything.
    Few,
    /// A number times itself.
    Square,
    /// Three and four times: one more, and double again.
    Small,
    /// What is left: six to nine times each other.
    Large,
}

impl Family {
    fn of(one: u32, other: u32) -> Family {
        let either = |numbers: &[u32]| numbers.contains(&one) || numbers.contains(&other);
        match () {
            () if either(&[0, 1]) => Family::Few,
            () if either(&[2, 10, 5]) => Family::Landmark,
            () if one == other => Family::Square,
            () if either(&[3, 4]) => Family::Small,
            () => Family::Large,
        }
    }

    const fn of_level(level: Level) -> &'static [Family] {
        match level {
            Level::Easy => &[Family::Landmark],
            Level::Usual => &[Family::Landmark, Family::Few, Family::Square, Family::Small, Family::Large],
            Level::Hard => &[Family::Small, Family::Large],
        }
    }
}

/// A fact: so many rows of so many.
#[derive(Clone, Copy)]
struct Fact {
    rows: u32,
    each: u32,
    /// Whether the product is given, and the rows.
    divided: bool,
}

impl Fact {
    fn of(item: &Item) -> Fact {
        let (first, second) = item.pair();
        let divided =
            item.math.sides().is_some_and(|(left, _)| left.rest.iter().any(|(op, _)| *op == Op::DividedBy));
        let each = if divided { first.checked_div(second).unwrap_or_default() } else { second };
        Fact { rows: if divided { second } else { first }, each, divided }
    }

    const fn product(self) -> u32 {
        self.rows * self.each
    }

    const fn answer(self) -> u32 {
        if self.divided { self.each } else { self.product() }
    }

    fn statement(self) -> Statement {
        let rows = Term::whole(self.rows);
        if self.divided {
            Statement::pair(Term::whole(self.product()), Op::DividedBy, rows, Term::Unknown)
        } else {
            Statement::pair(rows, Op::Times, Term::whole(self.each), Term::Unknown)
        }
    }

    /// How many rows make a fact that is known before this one: double for four and eight, else one, two or five.
    const fn known(self) -> u32 {
        match self.rows {
            4 => 2,
            8 => 4,
            6 | 7 | 9 | 10 => 5,
            3 => 2,
            rows => rows.saturating_sub(1),
        }
    }

    fn suits(self, stage: Stage) -> bool {
        let Fact { rows, each, divided } = self;
        let whole = (2..=10).contains(&rows) && (2..=10).contains(&each);
        // Two twos are as many added as multiplied.
        (rows, each) != (2, 2)
            && match stage {
                Stage::Concrete => !divided && whole && rows <= 8 && by_hand(each) + rows <= 12,
                Stage::Representational => !divided && whole && rows > 2,
                Stage::Abstract if divided => whole,
                Stage::Abstract => rows <= 10 && each <= 10 && (rows > 1 || each > 1),
            }
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "tiles",
        Stage::Representational => "cut",
        Stage::Abstract => "card",
    }
}

fn words(item: &Item, case: &str) -> Say {
    let fact = Fact::of(item);
    let known = fact.known();
    let rest = fact.rows.saturating_sub(known);
    say::times_facts(case, fact.rows, fact.each, fact.product(), known, rest, known * fact.each)
}

/// What is said of a fact in numerals: of nothing and one, of quotients, of others.
fn kind(item: &Item) -> &'static str {
    let fact = Fact::of(item);
    match () {
        () if fact.divided => "divided",
        () if fact.rows == 0 || fact.each == 0 => "zero",
        () if fact.rows == 1 || fact.each == 1 => "one",
        () => "card",
    }
}

fn asked(item: &Item) -> Question {
    let fact = Fact::of(item);
    let (case, right, wrong) = match (item.stage, kind(item)) {
        (Stage::Abstract, "divided") => ("question-divided", fact.product(), fact.rows),
        (Stage::Abstract, "zero" | "one") => ("question-few", fact.rows, fact.rows + 1),
        _ => ("question", fact.known() * fact.each, fact.known() * fact.each + fact.known()),
    };
    Question { ask: words(item, case), choices: vec![say::just(right), say::just(wrong)], right: 0 }
}

impl Exercise for TimesFacts {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let families = Family::of_level(level);
        loop {
            let family = random.pick(families).copied();
            let fact = Fact {
                rows: random.between(0, 10),
                each: random.between(0, 10),
                divided: stage == Stage::Abstract && random.below(3) == 0,
            };
            if Some(Family::of(fact.rows, fact.each)) == family && fact.suits(stage) {
                return Item::new(stage, fact.statement(), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let fact = Fact::of(item);
        fact.suits(item.stage) && item.layout == layout(item.stage) && item.math == fact.statement()
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let fact = Fact::of(item);
        match item.stage {
            Stage::Concrete => Table::with_answer(TileArray::new(), card),
            Stage::Representational => {
                Table::with_answer(ArrayDrawing::to_cut(small(fact.rows), small(fact.each)), card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Fact::of(item).answer().to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let fact = Fact::of(item);
        let leg = match board {
            Board::TileArray(tiles) => {
                let there = u32::try_from(tiles.rows().len()).ok()?;
                let known = fact.known();
                let copies = if there < known { known } else { fact.rows }.checked_sub(there.max(1))?;
                let copy = (copies > 0).then_some(Verb::Group { n: small(copies) });
                let first =
                    (there == 0).then_some(Verb::Add { kind: Kind::Tile, n: small(fact.each), to: Spot(0) });
                let verbs: Vec<Verb> = first.into_iter().chain(copy).collect();
                let say = words(item, if there < known { "first-tiles" } else { "second-tiles" });
                (!verbs.is_empty()).then(|| Leg::new(verbs, say))?
            }
            Board::ArrayDrawing(_) if done == 0 => {
                let cut = Verb::Mark { at: ArrayDrawing::corner(small(fact.known()), 1), n: 1 };
                Leg::new(vec![cut], words(item, "first-cut"))
            }
            _ => return None,
        };
        Some(if done == 0 { leg.asked(asked(item)) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (fact, Board::TileArray(tiles)) = (Fact::of(item), board) else {
            // An array that is cut elsewhere is cut again.
            return matches!(board, Board::ArrayDrawing(_)).then_some(0);
        };
        let rows = tiles.rows();
        let alike = rows.iter().all(|row| *row == fact.each as usize);
        (alike && rows.len() < fact.rows as usize).then_some(1)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match (part, item.stage) {
            (Part::Ask | Part::AskAgain | Part::NotYet, Stage::Concrete | Stage::Representational) => {
                words(item, &format!("{}-{}", part.name(), item.layout))
            }
            (Part::Ask | Part::AskAgain, _) if kind(item) != "divided" => words(item, part.name()),
            (_, Stage::Abstract) => words(item, &format!("{}-{}", part.name(), kind(item))),
            _ => words(item, &format!("{}-card", part.name())),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let fact = Fact::of(item);
        let (rows, each) = (fact.rows, fact.each);
        let mut answers: Vec<(&'static Misconception, u32)> = Vec::new();
        if fact.divided {
            answers.push((&SUBTRACTS, fact.product().saturating_sub(rows)));
        } else {
            answers.extend(fact_bugs::zero_is_n(rows, each).map(|answer| (&ZERO_IS_N, answer)));
            answers.extend(fact_bugs::one_plus_one(rows, each).map(|answer| (&ONE_PLUS_ONE, answer)));
            answers.push((&ADDS, rows + each));
            // A product with nothing or one is no fact of a table.
            let tables =
                if rows > 1 && each > 1 { fact_bugs::operand_errors(rows, each) } else { Vec::new() };
            answers.extend(tables.into_iter().map(|answer| (&OPERAND, answer)));
        }
        let written = |(misconception, answer): (_, u32)| Mistake::Writes(misconception, answer.to_string());
        answers.into_iter().map(written).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::ArrayDrawing(array) => array.cut().to_string(),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match board {
            // Any cut will do that leaves one, two or five rows, or the same above and below.
            Board::ArrayDrawing(array) => {
                let (rows, cut) = (Fact::of(item).rows, u32::from(array.cut()));
                let below = rows.saturating_sub(cut);
                let known = [1, 2, 5].iter().any(|known| cut == *known || below == *known);
                cut > 0 && below > 0 && (known || cut == below)
            }
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let fact = Fact { divided: false, ..Fact::of(item) };
        fact.suits(stage).then(|| Item::new(stage, fact.statement(), layout(stage)))
    }
}
