//! The multiples of a number among those from one to another.
//!
//! Representational: all of them are marked on rows of a chart. Abstract: all of them are written; there are more boxes than
//! multiples, and in which box one stands does not matter.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::typing;
use crate::math::{Sort, Statement};
use crate::table::boards::PickedNumbers;
use crate::table::{Board, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Multiples;

/// Says 1, 2, 3 and 6 for the multiples of 6.
static FACTORS: Misconception =
    Misconception::new("fact.factors-for-multiples", say::fact_factors_for_multiples);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&FACTORS];

/// Of what multiples are asked for: those of two, five and ten are seen by their last digit.
const OF: std::ops::RangeInclusive<u32> = 3..=9;
const MOST: u32 = 100;
/// How many multiples there are to be written.
const WRITTEN: std::ops::RangeInclusive<usize> = 3..=6;

/// The multiples of a number, from one number to another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Asked {
    from: u32,
    to: u32,
    of: u32,
}

impl Asked {
    fn of(item: &Item) -> Option<Asked> {
        match item.math {
            Statement::Among(from, to, Sort::MultiplesOf(of)) if of > 0 && to <= MOST => {
                Some(Asked { from, to, of })
            }
            _ => None,
        }
    }

    /// Rows of a chart, from one that begins with `from`; fewer for small numbers, which have more multiples.
    const fn on_chart(from: u32, of: u32) -> Asked {
        let many = if of < 5 { 20 } else { 30 };
        Asked { from, to: from + many - 1, of }
    }

    const fn statement(self) -> Statement {
        Statement::Among(self.from, self.to, Sort::MultiplesOf(self.of))
    }

    fn multiples(self) -> Vec<u32> {
        (self.from..=self.to).filter(|number| number.is_multiple_of(self.of)).collect()
    }

    fn suits(self, stage: Stage) -> bool {
        let Asked { from, to, of } = self;
        let fits = match stage {
            Stage::Concrete => false,
            Stage::Representational => from % 10 == 1 && self == Asked::on_chart(from, of),
            Stage::Abstract => {
                (from == 1 || from % 10 == 0 && from > 0)
                    && to.is_multiple_of(10)
                    && WRITTEN.contains(&self.multiples().len())
            }
        };
        fits && from < to && to <= MOST && OF.contains(&of)
    }

    fn suits_level(self, level: Level) -> bool {
        let Asked { from, of, .. } = self;
        match level {
            Level::Easy => from == 1 && of <= 6,
            Level::Usual => true,
            Level::Hard => from >= 20 && of >= 6,
        }
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Abstract => "write-multiples",
        _ => "mark-multiples",
    }
}

fn item_of(stage: Stage, asked: Asked) -> Item {
    Item::new(stage, asked.statement(), layout(stage))
}

/// Whether these numbers are all multiples that are asked for, in whatever order.
fn are_all(asked: Asked, mut picked: Vec<u32>) -> bool {
    picked.sort_unstable();
    picked == asked.multiples()
}

/// The next multiple that is missing, while no other number is there.
fn missing(asked: Asked, board: &PickedNumbers) -> Option<u32> {
    let (all, picked) = (asked.multiples(), board.picked());
    let twice = (1..).zip(&picked).any(|(after, own)| picked.iter().skip(after).any(|other| other == own));
    let fits = !twice && picked.iter().all(|number| all.contains(number));
    all.into_iter().find(|number| fits && !picked.contains(number))
}

/// What marks a number, or writes it into the first box from `after` on that is empty.
fn put(board: &PickedNumbers, number: u32, after: usize) -> Option<Vec<Verb>> {
    if board.written().is_empty() {
        return Some(vec![PickedNumbers::marking(small(number))]);
    }
    let empty = board.written().iter().enumerate().filter(|(_, typed)| typed.is_empty());
    let (place, _) = empty.into_iter().nth(after)?;
    let keys = typing(0, Spot(u16::try_from(place + 1).ok()?), number);
    Some(keys.into_iter().map(|action| action.verb).collect())
}

fn words(item: &Item, case: &str) -> Say {
    let Asked { from, to, of } = Asked::of(item).unwrap_or(Asked { from: 0, to: 0, of: 0 });
    say::multiples(format!("{case}-{}", item.layout), from, to, of)
}

impl Exercise for Multiples {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        // Nothing is asked of hands: a row of tiles for each would be too many.
        let stage = stage.max(Stage::Representational);
        loop {
            let of = random.between(*OF.start(), *OF.end());
            let from = if random.coin() { 0 } else { 10 * random.between(1, 8) };
            let asked = match stage {
                Stage::Abstract => Asked { from: from.max(1), to: 10 * random.between(2, 10), of },
                _ => Asked::on_chart(from + 1, of),
            };
            if asked.suits(stage) && asked.suits_level(level) {
                return item_of(stage, asked);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Asked::of(item).is_some_and(|asked| asked.suits(item.stage) && *item == item_of(item.stage, asked))
    }

    fn table(&self, item: &Item) -> Table {
        let Asked { from, to, .. } = Asked::of(item).unwrap_or(Asked { from: 1, to: 1, of: 1 });
        Table::alone(match item.stage {
            Stage::Abstract => PickedNumbers::to_write(small(from), small(to)),
            _ => PickedNumbers::to_mark(small(from), small(to)),
        })
    }

    fn answer(&self, _item: &Item) -> String {
        // It is marked or written on the board.
        String::new()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let Board::PickedNumbers(board) = board else { return None };
        let asked = Asked::of(item)?;
        let number = missing(asked, board)?;
        let told = say::multiple_is(item.layout.as_str(), number / asked.of, asked.of, number);
        let leg = Leg::new(put(board, number, 0)?, told);
        let choices = vec![say::just(number), say::just(number + 1)];
        Some(if done == 0 { leg.asking(words(item, "question"), choices, 0) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        // Something is done already.
        self.leg(item, 1, board).map(|_| 1)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (Some(asked), Some(Board::PickedNumbers(board))) =
            (Asked::of(item), Exercise::table(self, item).board(0).cloned())
        else {
            return Vec::new();
        };
        // Among other numbers there is no factor, or not all of them.
        let factors = (1..=asked.of).filter(|factor| asked.from == 1 && asked.of.is_multiple_of(*factor));
        let verbs: Option<Vec<Vec<Verb>>> =
            (0..).zip(factors).map(|(after, factor)| put(&board, factor, after)).collect();
        let verbs = verbs.unwrap_or_default().concat();
        if verbs.is_empty() { Vec::new() } else { vec![Mistake::Builds(&FACTORS, verbs, String::new())] }
    }

    fn is_like(&self, _item: &Item, given: &str, thought: &str) -> bool {
        let sorted = |text: &str| {
            let mut numbers: Vec<Option<u32>> = text.split(',').map(|number| number.parse().ok()).collect();
            numbers.sort_unstable();
            numbers
        };
        sorted(given) == sorted(thought)
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Board::PickedNumbers(board) = board else { return false };
        Asked::of(item).is_some_and(|asked| are_all(asked, board.picked()))
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let Asked { from, of, .. } = Asked::of(item)?;
        // As much of the chart as there is from its row on.
        let below = (0..=from / 10).rev().map(|row| Asked::on_chart(10 * row + 1, of));
        below.into_iter().find(|below| below.suits(stage)).map(|below| item_of(stage, below))
    }
}
