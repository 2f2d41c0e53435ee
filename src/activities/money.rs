//! Coins: how many cents.
//!
//! Concrete: coins, and at times a dollar, are put down from a tray. Representational: a jump for each coin, the largest first.
//! Abstract: coins named in words. `25+10+10=?` has a term for each coin, in order of value.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{EquationCard, Mat, OpenLine};
use crate::table::{Board, Kind, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Money;

static COUNTS_COINS: Misconception = Misconception::new("money.counts-coins", say::money_counts_coins);
/// The dime is the smallest coin, and the nickel is larger.
pub(super) static SIZE_IS_VALUE: Misconception =
    Misconception::new("money.size-is-value", say::money_size_is_value);
/// A dollar is counted as one cent.
pub(super) static MIXED_UNIT: Misconception = Misconception::new("money.mixed-unit", say::money_mixed_unit);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&COUNTS_COINS, &SIZE_IS_VALUE, &MIXED_UNIT];

/// Cents in a dollar.
pub(super) const DOLLAR: u32 = 100;
/// What there is, the largest first.
pub(super) const VALUES: [u32; 5] = [DOLLAR, 25, 10, 5, 1];
/// How far the jumps can go: the same on every line, so that it tells nothing.
const FARTHEST: u32 = 300;

/// How many there are of each of [`VALUES`].
fn counts(item: &Item) -> [u32; 5] {
    let coins = item.wholes();
    VALUES.map(|value| coins.iter().map(|coin| u32::from(*coin == value)).sum())
}

fn total(item: &Item) -> u32 {
    item.wholes().iter().sum()
}

fn statement(counts: [u32; 5]) -> Statement {
    let coins = VALUES.into_iter().zip(counts);
    let terms: Vec<Term> =
        coins.flat_map(|(value, n)| std::iter::repeat_n(Term::whole(value), n as usize)).collect();
    Statement::chain(Op::Plus, &terms, Term::Unknown)
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "coins",
        Stage::Representational => "jumps",
        Stage::Abstract => "card",
    }
}

/// Two or three kinds, few enough of each to be put down; nothing larger than a dollar.
fn suits(counts: [u32; 5]) -> bool {
    let kinds = counts.iter().filter(|n| **n > 0).count();
    let [dollars, quarters, ..] = counts;
    (2..=3).contains(&kinds)
        && dollars <= 1
        && quarters <= 3
        && counts.iter().all(|n| *n <= 4)
        && counts.iter().sum::<u32>() <= 8
        && counts.iter().sum::<u32>() >= 3
}

/// The coins in words: "2 quarters, 1 dime".
fn listed(item: &Item) -> Say {
    let coins = VALUES.into_iter().zip(counts(item)).filter(|(_, n)| *n > 0);
    let said = coins.map(|(value, n)| say::money_coins(n, value));
    said.reduce(say::thing_and).unwrap_or_else(say::no)
}

/// The first kind of which some are missing, and how many; `None` where none is, or there are too many of one.
fn missing(item: &Item, there: &[u32; 5]) -> Option<(u32, u32)> {
    let wanted = counts(item);
    let pairs = || VALUES.into_iter().zip(wanted.into_iter().zip(*there));
    let too_many = pairs().any(|(_, (wanted, there))| there > wanted);
    let (value, (wanted, there)) = pairs().find(|(_, (wanted, there))| there < wanted)?;
    (!too_many).then(|| (value, wanted - there))
}

/// What lies in the tray besides.
const OTHERS: [u32; 4] = [2_000, 1_000, 500, 50];

/// How many of some values there are on a board.
pub(super) fn laid<const N: usize>(board: &Board, values: [u32; N]) -> [u32; N] {
    values.map(|value| {
        let there = match board {
            Board::Mat(mat) => mat.count(Kind::Money(u16::try_from(value).unwrap_or_default())),
            Board::OpenLine(line) => line.jumps().iter().filter(|by| u32::from(**by) == value).count(),
            _ => 0,
        };
        u32::try_from(there).unwrap_or_default()
    })
}

/// How many cents lie there or are jumped.
pub(super) fn worth(board: &Board) -> u32 {
    let sum = |values: &[u32], counts: &[u32]| -> u32 {
        values.iter().zip(counts).map(|(value, n)| value * n).sum()
    };
    sum(&VALUES, &laid(board, VALUES)) + sum(&OTHERS, &laid(board, OTHERS))
}

/// Coins and bills to be put down.
pub(super) fn tray() -> Option<Board> {
    Mat::of("money").map(Board::from)
}

/// A line with a jump for each coin.
pub(super) fn line() -> Board {
    OpenLine::forward(FARTHEST, &VALUES.map(small)).into()
}

/// What is asked in a lesson.
fn asked(item: &Item) -> Option<Question> {
    let coins = item.wholes();
    let choices = vec![say::money_coins(1_u32, *coins.first()?), say::money_coins(1_u32, *coins.last()?)];
    Some(Question { ask: say::money_question(), choices, right: 0 })
}

impl Exercise for Money {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let mut counts = [0, 3, 3, 4, 4].map(|most| random.below(most + 1) * random.below(2));
            if level == Level::Hard {
                // With a dollar, cents and dollars have to be told apart.
                let [_, quarters, dimes, nickels, pennies] = counts;
                counts = [1, quarters, dimes, nickels, pennies];
            }
            let [_, quarters, .., pennies] = counts;
            if suits(counts) && (level != Level::Easy || quarters == 0 || pennies == 0) {
                return Item::new(stage, statement(counts), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let counts = counts(item);
        item.layout == layout(item.stage) && suits(counts) && item.math == statement(counts)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let board = match item.stage {
            Stage::Concrete => tray(),
            Stage::Representational => Some(line()),
            Stage::Abstract => None,
        };
        board.map_or_else(|| Table::alone(card.clone()), |board| Table::with_answer(board, card.clone()))
    }

    fn answer(&self, item: &Item) -> String {
        total(item).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let there = laid(board, VALUES);
        if laid(board, OTHERS) != [0; 4] {
            return None;
        }
        let (value, n) = missing(item, &there)?;
        let verb = match board {
            Board::Mat(_) => {
                let kind = Kind::Money(u16::try_from(value).ok()?);
                Verb::Add { kind, n: small(n), to: Mat::ANYWHERE }
            }
            _ => Verb::Jump { by: small(value) },
        };
        let verbs = if item.stage == Stage::Concrete { vec![verb] } else { vec![verb; n as usize] };
        let leg = Leg::new(verbs, say::money_step(say::money_coins(n, value), value * n));
        if there.iter().any(|n| *n > 0) {
            return Some(leg);
        }
        Some(leg.asked(asked(item)?))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        say::money(part.case(&item.layout), listed(item), total(item))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item)).flatten()
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let [dollars, quarters, dimes, nickels, pennies] = counts(item);
        let coins = dollars + quarters + dimes + nickels + pennies;
        let answers = [
            (&COUNTS_COINS, coins),
            (&SIZE_IS_VALUE, total(item) + 5 * nickels - 5 * dimes),
            (&MIXED_UNIT, total(item) - 99 * dollars),
        ];
        answers
            .into_iter()
            .map(|(misconception, answer)| Mistake::Writes(misconception, answer.to_string()))
            .collect()
    }

    fn state(&self, board: &Board) -> String {
        format!("{:?}{:?}", laid(board, VALUES), laid(board, OTHERS))
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        // Traded coins are worth the same, and jumps are made in any order.
        worth(board) == worth(wanted)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item::new(stage, item.math.clone(), layout(stage)))
    }
}
