//! Sums and differences of decimals to hundredths: `2.5+0.35=?`, `3-0.45=?`.
//!
//! Concrete: blocks of which the flat is one, on a mat with a column for each place; ten of a kind are traded for one of the
//! next, or one is opened where there are too few. Representational: drawn discs that are ringed by tens, or opened and
//! crossed out. Abstract: on a card, in one line, where nothing says what stands under what.
//!
//! On the mat they are whole numbers of hundredths, and done as `many_digits` does.

use super::decimal_blocks::{known, number, same, ten_or_hundred};
use super::decimal_bugs as bugs;
use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::many_digits::{ManyDigits, Task};
use super::misconception::Misconception;
use super::random::Random;
use super::regroup::SMALLER_FROM_LARGER;
use super::steps::Question;
use super::{gestures, subtraction_bugs};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{Aside, EquationCard, Form, Made, PlaceMat};
use crate::table::{Board, Manipulative as _, Table};
use crate::words::{Say, say};

/// The activity. Numbers and results are less than ten.
#[derive(Clone, Copy, Debug)]
pub struct DecimalSums;

static RIGHT_ALIGN: Misconception = Misconception::new("dec.right-align", say::dec_right_align);
pub(super) static SEPARATE: Misconception = Misconception::new("dec.separate-parts", say::dec_separate);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&RIGHT_ALIGN, &SEPARATE];

/// Hundredths of ten.
const TEN: u32 = 1_000;
const MOST_GESTURES: u32 = 12;

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "blocks",
        Stage::Representational => "drawn",
        Stage::Abstract => "card",
    }
}

fn statement(task: Task) -> Statement {
    let [first, second] = [task.first, task.second].map(|one| Term::Known(number(one)));
    Statement::pair(first, task.op(), second, Term::Unknown)
}

/// Both numbers in hundredths.
fn task(item: &Item) -> Option<Task> {
    let (left, _) = item.math.sides()?;
    let [(op, second)] = left.rest.as_slice() else { return None };
    let (first, second, subtract) = (known(left.first)?, known(*second)?, *op == Op::Minus);
    let within = first < TEN && second < TEN && (!subtract || second < first);
    let task = Task { first, second, subtract };
    (within && statement(task) == item.math).then_some(task)
}

/// How many digits are written after the point.
fn places(hundredths: u32) -> usize {
    number(hundredths).to_string().split_once('.').map_or(0, |(_, parts)| parts.len())
}

/// The numbers end at different places, and a place is regrouped.
fn is_hard(task: Task) -> bool {
    places(task.first) != places(task.second) && task.regrouped().0 > 0
}

fn suits(task: Task, stage: Stage) -> bool {
    let (count, _) = task.regrouped();
    let decimal = places(task.first).max(places(task.second)) > 0;
    // What a flat is worth is told with the question, and so is no answer.
    let told = task.result() == 100;
    decimal
        && !told
        && task.second > 0
        && task.result() < TEN
        && match stage {
            Stage::Concrete => gestures(task.second) + count <= MOST_GESTURES,
            // Where nothing is ringed there is nothing to draw.
            Stage::Representational => task.subtract || count > 0,
            Stage::Abstract => true,
        }
}

fn words(item: &Item, case: &str) -> Say {
    let Some(task) = task(item) else { return say::not_yet_write() };
    let op = if task.subtract { "minus" } else { "plus" };
    // Said by its last place 0.03 would hold the answer to 2.97 + 0.03.
    let written = |hundredths| number(hundredths).written();
    let [first, second, answer] = [task.first, task.second, task.result()].map(written);
    say::decimal_sums(format!("{case}-{op}-{}", item.layout), first, second, answer)
}

impl Exercise for DecimalSums {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let subtract = random.coin();
            let tenths = 10 * random.between(1, 99);
            let small = random.between(1, 199);
            let (first, second) = match random.below(4) {
                0 => (100 * random.between(1, 9), small),
                1 => (random.between(101, 899), random.between(11, 499)),
                2 => (random.between(101, 899), 10 * random.between(1, 49)),
                _ => (tenths, small),
            };
            let swap = !subtract && random.coin();
            let (first, second) = if swap { (second, first) } else { (first, second) };
            let task = Task { first, second, subtract };
            if level.allows(!is_hard(task)) && (!subtract || second < first) && suits(task, stage) {
                return Item::new(stage, statement(task), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        item.layout == layout(item.stage) && task(item).is_some_and(|task| suits(task, item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math).writing(Form::Decimal);
        let made = match item.stage {
            Stage::Concrete => Made::Blocks,
            Stage::Representational => Made::Drawn,
            Stage::Abstract => return Table::alone(card),
        };
        let Some(task) = task(item) else { return Table::alone(card) };
        let mat = if task.subtract {
            PlaceMat::new(task.first, made, Aside::Taken)
        } else {
            PlaceMat::joining(task.first, task.second, made)
        };
        Table::with_answer(mat.in_hundredths(), card)
    }

    fn answer(&self, item: &Item) -> String {
        task(item).map_or_else(String::new, |task| number(task.result()).to_string())
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        same(written, &self.answer(item))
    }

    fn is_like(&self, _item: &Item, given: &str, thought: &str) -> bool {
        same(given, thought)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let task = task(item)?;
        let Board::PlaceMat(mat) = board else { return None };
        let drawn = item.stage == Stage::Representational;
        let leg = if task.subtract {
            ManyDigits::taking(task, mat, drawn)
        } else {
            ManyDigits::joining(mat, drawn)
        }?;
        let untouched = self.table(item).board(0).is_some_and(|start| !self.is_begun(board, start));
        Some(if untouched { ManyDigits::asking(task, leg) } else { leg })
    }

    fn resume(&self, _item: &Item, _board: &Board) -> Option<usize> {
        Some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| ten_or_hundred(say::decimal_sums_question()))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(task) = task(item) else { return Vec::new() };
        let [x, y] = [task.first, task.second].map(|one| number(one).to_string());
        let answers = if task.subtract {
            let columns = subtraction_bugs::smaller_from_larger(task.first, task.second);
            vec![
                (&SMALLER_FROM_LARGER, columns.map(|hundredths| number(hundredths).to_string())),
                (&RIGHT_ALIGN, bugs::right_align_minus(&x, &y)),
                (&SEPARATE, bugs::separate_minus(&x, &y)),
            ]
        } else {
            vec![(&RIGHT_ALIGN, bugs::right_align(&x, &y)), (&SEPARATE, bugs::separate(&x, &y))]
        };
        written(answers)
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PlaceMat(mat) => mat.piles(),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match (task(item), board) {
            (Some(task), Board::PlaceMat(mat)) => ManyDigits::is_done(task, mat),
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let below = Item::new(stage, item.math.clone(), layout(stage));
        Exercise::knows(self, &below).then_some(below)
    }
}
