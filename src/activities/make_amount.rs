//! Making an amount of money: coins are chosen so that they are worth what is asked for.
//!
//! Concrete: coins, and at times a dollar, are put down from a tray. Representational: a jump for each. Any coins that are
//! worth as much will do. The statement is `?=47`: nothing is written.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::money::{DOLLAR, MIXED_UNIT, SIZE_IS_VALUE, VALUES, laid, line, tray, worth};
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Statement, Term};
use crate::table::boards::{Mat, OpenLine};
use crate::table::{Board, Kind, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MakeAmount;

fn statement(amount: u32) -> Statement {
    Statement::Equation(Expression::term(Term::Unknown), Expression::term(Term::whole(amount)))
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Representational => "jump-to",
        _ => "make",
    }
}

fn amount(item: &Item) -> u32 {
    item.wholes().first().copied().unwrap_or_default()
}

fn suits(stage: Stage, amount: u32) -> bool {
    stage != Stage::Abstract && (11..2 * DOLLAR).contains(&amount) && amount != DOLLAR
}

/// How many of each of [`VALUES`] make an amount, the largest first.
fn fewest(mut amount: u32) -> [u32; 5] {
    VALUES.map(|value| {
        let n = amount / value;
        amount %= value;
        n
    })
}

/// What puts so many of a value down.
fn puts(stage: Stage, value: u32, n: u32) -> Vec<Verb> {
    if stage == Stage::Concrete {
        let kind = Kind::Money(u16::try_from(value).unwrap_or_default());
        vec![Verb::Add { kind, n: small(n), to: Mat::ANYWHERE }]
    } else {
        vec![Verb::Jump { by: small(value) }; n as usize]
    }
}

/// Whether so many more can be put down: after many small jumps a line is full before the amount is there.
fn has_room(board: &Board, more: u32) -> bool {
    match board {
        Board::OpenLine(line) => line.jumps().len() + more as usize <= OpenLine::MOST_JUMPS,
        _ => true,
    }
}

/// How an amount is said: 47 cents, 1 dollar and 20 cents.
fn told(amount: u32) -> Say {
    if amount < DOLLAR { say::money_cents(amount) } else { say::money_dollar_and(amount - DOLLAR) }
}

impl Exercise for MakeAmount {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let amount = match level {
                // Dimes and pennies say the digits.
                Level::Easy => random.between(11, 24),
                Level::Usual => random.between(26, DOLLAR - 1),
                Level::Hard => random.between(DOLLAR + 1, 2 * DOLLAR - 1),
            };
            if suits(stage, amount) && fewest(amount).iter().sum::<u32>() <= 8 {
                return Item::new(stage, statement(amount), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let amount = amount(item);
        item.layout == layout(item.stage) && suits(item.stage, amount) && item.math == statement(amount)
    }

    fn table(&self, item: &Item) -> Table {
        Table::alone(tray().filter(|_| item.stage == Stage::Concrete).unwrap_or_else(line))
    }

    fn answer(&self, _item: &Item) -> String {
        // What is put down is the answer.
        String::new()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let missing = fewest(amount(item).checked_sub(worth(board))?);
        if !has_room(board, missing.iter().sum()) {
            return None;
        }
        let (value, n) = VALUES.into_iter().zip(missing).find(|(_, n)| *n > 0)?;
        let coins = say::money_coins(n, value);
        let leg = Leg::new(puts(item.stage, value, n), say::money_step(coins, value * n));
        if worth(board) > 0 {
            return Some(leg);
        }
        let choices = [value, 1].map(|value| say::money_coins(1_u32, value)).to_vec();
        Some(leg.asked(Question { ask: say::make_amount_question(), choices, right: 0 }))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        say::make_amount(part.case(&item.layout), told(amount(item)))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let [dollars, quarters, dimes, nickels, pennies] = fewest(amount(item));
        let builds = |misconception, counts: [u32; 5]| {
            let coins = VALUES.into_iter().zip(counts).filter(|(_, n)| *n > 0);
            let verbs = coins.flat_map(|(value, n)| puts(item.stage, value, n)).collect();
            Mistake::Builds(misconception, verbs, String::new())
        };
        let mut mistakes = Vec::new();
        if dimes != nickels {
            // The nickel is the larger coin: it is taken for ten, and the dime for five.
            mistakes.push(builds(&SIZE_IS_VALUE, [dollars, quarters, nickels, dimes, pennies]));
        }
        if dollars > 0 {
            // The dollar is one, and a penny is one.
            mistakes.push(builds(&MIXED_UNIT, [0, quarters, dimes, nickels, pennies + dollars]));
        }
        mistakes
    }

    fn state(&self, board: &Board) -> String {
        format!("{:?}{}", laid(board, VALUES), worth(board))
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        worth(board) == amount(item)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item::new(stage, item.math.clone(), layout(stage)))
    }
}
