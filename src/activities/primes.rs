//! Prime numbers: of the numbers from one to another those that make just one rectangle.
//!
//! Concrete: piles of tiles that are laid in two, three, four and five rows; every pile that comes out even is crossed out.
//! Representational: all that is not prime is crossed out of rows of a chart. Abstract: ten numbers of which the primes are
//! marked. What is left or marked is the answer, so that none comes by choosing one of two.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use crate::math::{Sort, Statement};
use crate::table::boards::PickedNumbers;
use crate::table::{Board, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Primes;

static ONE: Misconception = Misconception::new("fact.one-is-prime", say::fact_one_is_prime);
static ODD: Misconception = Misconception::new("fact.odd-is-prime", say::fact_odd_is_prime);
static TWO: Misconception = Misconception::new("fact.two-not-prime", say::fact_two_not_prime);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ONE, &ODD, &TWO];

const MOST: u32 = 100;
/// The first numbers of piles: from fewer tiles a pile in five rows has one in each; more are too small to be seen.
const PILES: std::ops::RangeInclusive<u32> = 8..=20;
/// Up to a hundred, what is no multiple of these is prime.
const SIEVE: [u32; 4] = [2, 3, 5, 7];

/// All numbers from one to another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Row {
    from: u32,
    to: u32,
}

fn is_prime(number: u32) -> bool {
    number > 1 && (2..number).take_while(|by| by * by <= number).all(|by| !number.is_multiple_of(by))
}

impl Row {
    const fn from(stage: Stage, from: u32) -> Row {
        let many = match stage {
            Stage::Concrete => 6,
            Stage::Representational => 20,
            Stage::Abstract => 10,
        };
        Row { from, to: from + many - 1 }
    }

    fn of(item: &Item) -> Option<Row> {
        match item.math {
            Statement::Among(from, to, Sort::Prime) if from > 0 && to <= MOST => Some(Row { from, to }),
            _ => None,
        }
    }

    fn suits(self, stage: Stage) -> bool {
        let fits = match stage {
            Stage::Concrete => PILES.contains(&self.from),
            Stage::Representational => self.from % 10 == 1,
            Stage::Abstract => self.from > 0,
        };
        fits && self == Row::from(stage, self.from) && self.to <= MOST
    }

    const fn suits_level(self, stage: Stage, level: Level) -> bool {
        let (easy, hard) = match stage {
            Stage::Concrete => (12, 15),
            Stage::Representational => (11, 31),
            Stage::Abstract => (11, 41),
        };
        match level {
            Level::Easy => self.from <= easy,
            Level::Usual => true,
            Level::Hard => self.from >= hard,
        }
    }

    fn those(self, sort: impl Fn(u32) -> bool) -> Vec<u32> {
        (self.from..=self.to).filter(|number| sort(*number)).collect()
    }

    fn primes(self) -> Vec<u32> {
        self.those(is_prime)
    }

    fn item(self, stage: Stage) -> Item {
        Item::new(stage, Statement::Among(self.from, self.to, Sort::Prime), layout(stage))
    }

    fn board(self, stage: Stage) -> PickedNumbers {
        let (from, to) = (small(self.from), small(self.to));
        match stage {
            Stage::Concrete => PickedNumbers::piles(from, to),
            Stage::Representational => PickedNumbers::to_cross_out(from, to),
            Stage::Abstract => PickedNumbers::to_mark(from, to),
        }
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "piles",
        Stage::Representational => "sieve",
        Stage::Abstract => "mark-primes",
    }
}

fn mark_all(numbers: &[u32]) -> Vec<Verb> {
    numbers.iter().map(|number| PickedNumbers::marking(small(*number))).collect()
}

fn words(item: &Item, case: &str) -> Say {
    let Row { from, to } = Row::of(item).unwrap_or(Row { from: 0, to: 0 });
    say::primes(format!("{case}-{}", item.layout), from, to)
}

/// What is crossed out together: what is no prime for the same reason.
fn sieved(item: &Item, board: &PickedNumbers, row: Row) -> Option<Leg> {
    let left = board.picked();
    if left.contains(&1) {
        return Some(Leg::new(mark_all(&[1]), say::prime_sieve("one", 1_u32)));
    }
    SIEVE.into_iter().find_map(|by| {
        let others = |number: &&u32| number.is_multiple_of(by) && **number > by;
        let out: Vec<u32> = left.iter().filter(others).copied().collect();
        if out.is_empty() {
            return None;
        }
        if item.stage == Stage::Concrete {
            let verbs = board.laying(small(by)).into_iter().chain(mark_all(&out)).collect();
            return Some(Leg::new(verbs, say::prime_rows(by)));
        }
        let case = if row.from <= by { "own" } else { "all" };
        Some(Leg::new(mark_all(&out), say::prime_sieve(case, by)))
    })
}

impl Exercise for Primes {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let row = Row::from(stage, random.between(1, MOST));
            if row.suits(stage) && row.suits_level(stage, level) {
                return row.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Row::of(item).is_some_and(|row| row.suits(item.stage) && *item == row.item(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        Table::alone(Row::of(item).unwrap_or(Row { from: 1, to: 1 }).board(item.stage))
    }

    fn answer(&self, _item: &Item) -> String {
        // It is marked on the board, or left on it.
        String::new()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let Board::PickedNumbers(board) = board else { return None };
        let row = Row::of(item)?;
        let (primes, picked) = (row.primes(), board.picked());
        let leg = if board.crosses_out() {
            // No prime is crossed out.
            primes.iter().all(|prime| picked.contains(prime)).then(|| sieved(item, board, row))?
        } else {
            let fits = picked.iter().all(|number| primes.contains(number));
            let next = primes.iter().find(|prime| fits && !picked.contains(prime))?;
            Some(Leg::new(mark_all(&[*next]), say::prime_found(*next)))
        }?;
        if done > 0 {
            return Some(leg);
        }
        let composite = row.those(|number| number > 3 && !is_prime(number));
        let choices = [primes.last()?, composite.first()?].map(|number| say::just(*number)).to_vec();
        Some(leg.asking(words(item, "question"), choices, 0))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        // Something is done already.
        self.leg(item, 1, board).map(|_| 1)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(row) = Row::of(item) else { return Vec::new() };
        let thought = [
            (&ONE, row.those(|number| number == 1 || is_prime(number))),
            (&ODD, row.those(|number| !number.is_multiple_of(2))),
            (&TWO, row.those(|number| number != 2 && is_prime(number))),
        ];
        let crosses = row.board(item.stage).crosses_out();
        let mistake = |(misconception, picked): (&'static Misconception, Vec<u32>)| {
            let touched = row.those(|number| picked.contains(&number) != crosses);
            Mistake::Builds(misconception, mark_all(&touched), String::new())
        };
        thought.into_iter().map(mistake).collect()
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Board::PickedNumbers(board) = board else { return false };
        Row::of(item).is_some_and(|row| board.picked() == row.primes())
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let (stage, row) = (item.stage.below()?, Row::of(item)?);
        let from = match stage {
            Stage::Representational => row.from - (row.from - 1) % 10,
            _ => row.from.max(*PILES.start()),
        };
        // As much of the chart as there is.
        let below = [from, from.saturating_sub(10)].map(|from| Row::from(stage, from));
        below.into_iter().find(|below| below.suits(stage)).map(|below| below.item(stage))
    }
}
