//! Products and quotients of decimals to hundredths.
//!
//! Tenths of tenths (`0.4*0.6=?`) are a part of a square in both directions. Concrete: tiles on a flat. Representational: the
//! square is shaded twice. Groups of a decimal (`3*0.4=?`): rods on plates; a box model. A decimal that is shared
//! (`4.5//3=?`): blocks dealt to groups and opened; a box model whose upper side is filled in. Abstract: on a card, also ones
//! and tenths by ones and tenths, and whether a product is more than what was multiplied (`0.4*6?6`).

mod task;

use self::task::{ONE, Sort, TENTH, Task};
use super::decimal_blocks::{BLOCKS, fewest, number, same, ten_or_hundred};
use super::decimal_bugs as bugs;
use super::decimal_sums::SEPARATE;
use super::divide::deal;
use super::equal_groups::{fill_plates, set_plates, sizes};
use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::fraction_product::ALWAYS_BIGGER;
use super::fraction_share::REMAINDER_DECIMAL;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::multiply::{boxes_state, is_filled, next_box, texts};
use super::random::Random;
use super::rows::next_even_row;
use super::small;
use super::steps::Question;
use crate::math::Number;
use crate::table::boards::{Aside, BoxModel, EquationCard, Form, Made, Overlap, PlaceMat, Plates, TileArray};
use crate::table::{Board, Kind, Manipulative as _, Table};
use crate::words::{Say, say};

/// The activity. Numbers are less than ten, and quotients come out even in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct DecimalProducts;

static MAX_PLACES: Misconception = Misconception::new("dec.max-places", say::dec_max_places);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&MAX_PLACES];

/// What the boxes of a drawing hold: side times top each.
fn inside(task: Task) -> Vec<Number> {
    task.tops().into_iter().map(|top| number(task.side() * top)).collect()
}

/// What is to be written in the boxes.
fn wanted(task: Task) -> Vec<String> {
    match task {
        Task::Quotient { .. } => texts(&tops(task)),
        _ => texts(&inside(task)),
    }
}

fn tops(task: Task) -> Vec<Number> {
    task.tops().into_iter().map(number).collect()
}

fn words(item: &Item, case: &str) -> Say {
    let Some(task) = Task::of(item) else { return say::not_yet_write() };
    let [first, second] = task.numbers().map(say::just);
    let answer = match task.result() {
        Some(result) => number(result).written(),
        // The question is that of fractions, and so are its words.
        None => {
            let answer = if is_more(task) { say::math_more() } else { say::math_less() };
            return say::fraction_product(case, first, second, answer);
        }
    };
    say::decimal_products(case, first, second, answer)
}

/// The layout, with what is done where it has several uses.
fn key(item: &Item, task: Task) -> String {
    match (item.layout.as_str(), task.sort()) {
        (layout @ ("boxes" | "card"), Sort::Share) => format!("{layout}-share"),
        (layout @ ("boxes" | "card"), _) => format!("{layout}-times"),
        (layout, _) => layout.to_owned(),
    }
}

/// Whether a product is more than what was multiplied.
const fn is_more(task: Task) -> bool {
    matches!(task, Task::Compare { first, .. } if first > ONE)
}

fn asked(item: &Item) -> Option<Question> {
    let task = Task::of(item)?;
    let hundredths = |case| Question { right: 1, ..ten_or_hundred(words(item, case)) };
    Some(match (item.stage, task.sort()) {
        (_, Sort::Compare) => {
            let [first, _] = task.numbers();
            let choices = vec![say::just(first), say::just(1_u8)];
            Question { ask: words(item, "question-compare"), choices, right: usize::from(!is_more(task)) }
        }
        (Stage::Concrete, Sort::Parts) => hundredths("question-flat"),
        (_, Sort::Parts) => hundredths("question-parts"),
        (Stage::Concrete, Sort::Groups) => ten_or_hundred(words(item, "question-plates")),
        (Stage::Concrete, Sort::Share) => is_enough(task)?,
        _ => ten_or_hundred(say::decimal_sums_question()),
    })
}

/// Whether there are enough of the largest blocks to go round.
fn is_enough(task: Task) -> Option<Question> {
    let Task::Quotient { total, by } = task else { return None };
    let (kind, n) = BLOCKS.into_iter().map(|(kind, _)| kind).zip(fewest(total)).find(|(_, n)| *n > 0)?;
    let ask = say::divide_question(kind.count(n as usize), by);
    Some(Question { ask, choices: vec![say::yes(), say::no()], right: usize::from(n < by) })
}

/// What is still to be done on a board.
fn next(item: &Item, task: Task, done: usize, board: &Board) -> Option<Leg> {
    match (board, task) {
        (Board::TileArray(tiles), Task::Product { first, second }) => {
            let (row, verb) = next_even_row(tiles, first / TENTH, second / TENTH)?;
            Some(Leg::new(vec![verb], words(item, if row == 0 { "row" } else { "rows" })))
        }
        (Board::Overlap(square), Task::Product { first, second }) => {
            let (rows, columns) = square.shaded();
            let (tall, wide) = (u16::try_from(first / TENTH).ok()?, u16::try_from(second / TENTH).ok()?);
            if columns != wide {
                return Some(Leg::new(vec![Overlap::shading(false, wide)], words(item, "columns")));
            }
            (rows != tall).then(|| Leg::new(vec![Overlap::shading(true, tall)], words(item, "across")))
        }
        (Board::Plates(plates), Task::Product { first, second }) => match done {
            0 => Some(Leg::new(set_plates(first / ONE), words(item, "set"))),
            1 => {
                let rods = fill_plates(plates, Kind::DecimalBlock(2), second / TENTH);
                Some(Leg::new(rods, words(item, "fill")))
            }
            _ => None,
        },
        (Board::PlaceMat(mat), Task::Quotient { by, .. }) => deal(mat, small(by)),
        (Board::BoxModel(model), _) => {
            let (index, verbs) = next_box(model, &wanted(task))?;
            let (top, product) = (*tops(task).get(index)?, *inside(task).get(index)?);
            let [top, product] = [top, product].map(|one| one.to_string());
            Some(Leg::new(verbs, say::multiply_box(task.side(), top, product)))
        }
        _ => None,
    }
}

impl Exercise for DecimalProducts {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let task = Task::any(stage, level, random);
        Item::new(stage, task.statement(), task.layout(stage))
    }

    fn knows(&self, item: &Item) -> bool {
        Task::of(item).is_some_and(|task| task.suits(item.stage) && item.layout == task.layout(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let Some(task) = Task::of(item) else { return Table::alone(card) };
        let card = if task.sort() == Sort::Compare { card } else { card.writing(Form::Decimal) };
        match (item.layout.as_str(), task) {
            ("flat", _) => Table::with_answer(TileArray::on_flat(), card),
            ("plates", _) => Table::with_answer(Plates::of_tenths(), card),
            ("shared", Task::Quotient { total, by }) => {
                let mat = PlaceMat::new(total, Made::Blocks, Aside::Shared(small(by)));
                Table::with_answer(mat.in_hundredths(), card)
            }
            ("overlap", _) => Table::with_answer(Overlap::new(), card),
            ("boxes", Task::Quotient { by, .. }) => {
                Table::with_answer(BoxModel::decimal_quotients(by, &inside(task)), card)
            }
            ("boxes", _) => Table::with_answer(BoxModel::decimal_products(task.side(), &tops(task)), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        match Task::of(item) {
            Some(task) if task.sort() == Sort::Compare => if is_more(task) { ">" } else { "<" }.to_owned(),
            Some(task) => task.result().map_or_else(String::new, |result| number(result).to_string()),
            None => String::new(),
        }
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        let answer = self.answer(item);
        answer == written || same(written, &answer)
    }

    fn is_like(&self, _item: &Item, given: &str, thought: &str) -> bool {
        given == thought || same(given, thought)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let leg = next(item, Task::of(item)?, done, board)?;
        let begun = self.table(item).board(0).is_some_and(|start| self.state(board) != self.state(start));
        Some(if begun { leg } else { leg.asked(asked(item)?) })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let task = Task::of(item)?;
        match board {
            Board::Plates(_) => None,
            Board::PlaceMat(_) => Some(0),
            board => next(item, task, 0, board).map(|_| 0),
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(task) = Task::of(item) else { return say::not_yet_write() };
        words(item, &format!("{}-{}", part.name(), key(item, task)))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        asked(item).filter(|_| item.stage == Stage::Abstract)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(task) = Task::of(item) else { return Vec::new() };
        let [x, y] = task.numbers();
        let answers = match task {
            Task::Product { .. } => {
                vec![(&MAX_PLACES, bugs::max_places(&x, &y)), (&SEPARATE, bugs::separate_times(&x, &y))]
            }
            Task::Quotient { by, .. } => vec![
                (&SEPARATE, bugs::separate_over(&x, by.into())),
                (&REMAINDER_DECIMAL, bugs::remainder_after(&x, by.into())),
            ],
            Task::Compare { .. } => vec![(&ALWAYS_BIGGER, Some(">".to_owned()))],
        };
        written(answers)
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PlaceMat(mat) => mat.piles(),
            Board::BoxModel(model) => boxes_state(model),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            // Plates alone are no groups yet.
            Board::Plates(_) => sizes(board).iter().any(|size| *size > 0),
            board => self.state(board) != self.state(start),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted_board: &Board) -> bool {
        match (board, Task::of(item)) {
            // Either factor may be the width.
            (Board::TileArray(tiles), Some(Task::Product { first, second })) => {
                let rows = tiles.rows();
                let is = |tall: u32, wide: u32| {
                    rows.len() == tall as usize && rows.iter().all(|row| *row == wide as usize)
                };
                let (tall, wide) = (first / TENTH, second / TENTH);
                is(tall, wide) || is(wide, tall)
            }
            (Board::Overlap(square), Some(Task::Product { first, second })) => {
                let (rows, columns) = square.shaded();
                let sides = (TENTH * u32::from(rows), TENTH * u32::from(columns));
                sides == (first, second) || sides == (second, first)
            }
            // Every group has as many, and nothing is left.
            (Board::PlaceMat(mat), _) => mat.worth_here() == 0,
            (Board::BoxModel(model), Some(task)) => is_filled(model, &wanted(task)),
            _ => self.state(board) == self.state(wanted_board),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        // What is too much for hands has a drawing only, and what has no drawing only numerals.
        let task = Task::of(item).filter(|task| task.suits(stage))?;
        Some(Item::new(stage, item.math.clone(), task.layout(stage)))
    }
}
