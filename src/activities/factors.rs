//! Factor pairs: two numbers that are multiplied to a third, and whether these are all.
//!
//! Concrete: tiles that are laid in more and more rows; every rectangle is kept. Representational: drawings of the same number
//! in one to six rows, of which the rectangles are marked. Abstract: a list in which the partner of each number is written, or
//! nothing. A number with one pair is prime, and is told to be so afterwards.
//!
//! `24=?` asks for all pairs; the answer is `1*24,2*12,3*8,4*6`, in which `8*3` may stand for `3*8`.

use std::collections::BTreeSet;

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use crate::math::{Expression, Statement, Term};
use crate::table::boards::FactorPairs;
use crate::table::{Board, Key, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Factors;

static MULTIPLES: Misconception = Misconception::new("fact.multiples-for-factors", say::fact_multiples);
static ONE_MISSING: Misconception = Misconception::new("fact.one-missing", say::fact_one_missing);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&MULTIPLES, &ONE_MISSING];

/// How many multiples somebody writes who writes them for factors; more or fewer are known as well.
const MULTIPLES_WRITTEN: u32 = 3;

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "tiles",
        Stage::Representational => "arrays",
        Stage::Abstract => "list",
    }
}

/// The least and the largest number. As many rows as there are tiles for, or lines on the list, are enough for all pairs.
const fn range(stage: Stage) -> (u32, u32) {
    match stage {
        Stage::Abstract => (10, 100),
        _ => (6, 36),
    }
}

fn statement(number: u32) -> Statement {
    Statement::Equation(Expression::term(Term::whole(number)), Expression::term(Term::Unknown))
}

fn number(item: &Item) -> u32 {
    item.wholes().first().copied().unwrap_or_default()
}

/// Both factors of each pair, the smaller first.
fn pairs(number: u32) -> Vec<(u32, u32)> {
    let all = (1..=number).take_while(|first| first * first <= number);
    all.filter(|first| number.is_multiple_of(*first)).map(|first| (first, number / first)).collect()
}

/// The pairs on a board, whichever way round; `None` where one is none of the number.
fn found(board: &FactorPairs, number: u32) -> Option<BTreeSet<(u32, u32)>> {
    let pair = |(first, second): (u32, Option<u32>)| {
        let second = second.filter(|second| first.checked_mul(*second) == Some(number))?;
        Some((first.min(second), first.max(second)))
    };
    board.pairs().map(pair).collect()
}

/// The keys that write a number where something of it may stand already.
fn writing(beside: u32, number: u32, typed: &str) -> Option<Vec<Verb>> {
    let text = number.to_string();
    let at = Spot(u16::try_from(beside).ok()?);
    Some(text.strip_prefix(typed)?.bytes().map(|byte| Verb::Type { at, key: Key::of(byte) }).collect())
}

/// What puts a pair on a board.
fn put(board: &FactorPairs, (first, second): (u32, u32)) -> Option<Vec<Verb>> {
    match board.kept() {
        Some(_) => Some(board.keeping(small(first))),
        None => writing(first, second, board.written(small(first))),
    }
}

/// What puts several pairs on an item's board.
fn put_all(item: &Item, pairs: &[(u32, u32)]) -> Option<Vec<Verb>> {
    let Some(Board::FactorPairs(mut board)) = Exercise::table(&Factors, item).board(0).cloned() else {
        return None;
    };
    let mut verbs = Vec::new();
    for pair in pairs {
        for verb in put(&board, *pair)? {
            board.act(&verb).ok()?;
            verbs.push(verb);
        }
    }
    Some(verbs)
}

/// The pair of the list that is half written: its second number has digits to come.
fn half_written(board: &FactorPairs, number: u32) -> Option<(u32, u32)> {
    let begun = |beside: &u32| {
        let typed = board.written(small(*beside));
        let partner = number.checked_div(*beside).unwrap_or_default();
        number.is_multiple_of(*beside)
            && !typed.is_empty()
            && writing(*beside, partner, typed).is_some_and(|keys| !keys.is_empty())
    };
    (1..=u32::from(FactorPairs::LIST)).find(begun).map(|beside| (beside, number / beside))
}

/// The next pair that is missing, while all others are right.
fn missing(board: &FactorPairs, number: u32) -> Option<(u32, u32)> {
    let half = half_written(board, number);
    let finished = match half {
        Some((beside, partner)) => {
            let mut finished = board.clone();
            for verb in writing(beside, partner, board.written(small(beside)))? {
                finished.act(&verb).ok()?;
            }
            found(&finished, number)
        }
        None => found(board, number),
    }?;
    half.or_else(|| pairs(number).into_iter().find(|pair| !finished.contains(pair)))
}

fn words(item: &Item, case: &str) -> Say {
    say::factors(format!("{case}-{}", item.layout), number(item))
}

impl Exercise for Factors {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (low, high) = range(stage);
        loop {
            let number = random.between(low, high);
            let pairs = pairs(number).len();
            let fits = match level {
                Level::Easy => pairs <= 2 && number <= low + 20,
                Level::Usual => true,
                Level::Hard => pairs >= 3,
            };
            if fits {
                return Item::new(stage, statement(number), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (low, high) = range(item.stage);
        let number = number(item);
        item.layout == layout(item.stage) && (low..=high).contains(&number) && item.math == statement(number)
    }

    fn table(&self, item: &Item) -> Table {
        let number = small(number(item));
        Table::alone(match item.stage {
            Stage::Concrete => FactorPairs::of_tiles(number),
            Stage::Representational => FactorPairs::drawn(number),
            Stage::Abstract => FactorPairs::listed(number),
        })
    }

    fn answer(&self, _item: &Item) -> String {
        // The pairs stand on the board.
        String::new()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let Board::FactorPairs(board) = board else { return None };
        let (first, second) = missing(board, number(item))?;
        let rows = say::thing_rows(usize::try_from(first).ok()?);
        let told = match item.layout.as_str() {
            "list" => say::factor_times(first, second, number(item)),
            layout => say::factor_rows(layout, rows, second),
        };
        let leg = Leg::new(put(board, (first, second))?, told);
        let choices = vec![say::just(number(item)), say::just(1_u32)];
        Some(if done == 0 { leg.asking(words(item, "question"), choices, 0) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        // Something is done already.
        self.leg(item, 1, board).map(|_| 1)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let prime = part == Part::Praise && pairs(number(item)).len() == 1;
        words(item, if prime { "prime" } else { part.name() })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let number = number(item);
        let all = pairs(number);
        let without = |left_out: usize| {
            let others = (0..).zip(&all).filter(|(place, _)| *place != left_out).map(|(_, pair)| *pair);
            (&ONE_MISSING, others.collect::<Vec<_>>())
        };
        // Who leaves out the only one has not begun.
        let left_out = (0..all.len()).filter(|_| all.len() > 1).map(without);
        let multiples: Vec<_> = (1..=MULTIPLES_WRITTEN).map(|by| (by, by * number)).collect();
        let multiples = (item.layout == "list").then_some((&MULTIPLES, multiples));
        let mistake = |(misconception, pairs): (&'static Misconception, Vec<(u32, u32)>)| {
            Some(Mistake::Builds(misconception, put_all(item, &pairs)?, String::new()))
        };
        left_out.chain(multiples).filter_map(mistake).collect()
    }

    fn is_like(&self, item: &Item, given: &str, thought: &str) -> bool {
        let number = number(item);
        // However many there are: a multiple that is larger than the number.
        let has_multiple = |text: &str| {
            let second = |pair: &str| pair.split_once('*')?.1.parse::<u32>().ok();
            let larger = |second: u32| second > number && second.is_multiple_of(number);
            text.split(',').filter_map(second).any(larger)
        };
        given == thought || has_multiple(given) && has_multiple(thought)
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Board::FactorPairs(board) = board else { return false };
        found(board, number(item)) == Some(pairs(number(item)).into_iter().collect())
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let below = Item { stage, math: item.math.clone(), layout: layout(stage).to_owned() };
        Exercise::knows(self, &below).then_some(below)
    }
}
