//! Added areas: a shape that is no rectangle is taken apart into two.
//!
//! Concrete: tiles cover the shape. Representational: the shape is cut into two rectangles, this way or that. Abstract: the
//! sides of both are told. The statement is the sum of both: `2*3+4*5=?`.

use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rectangles::PERIMETER_FOR_AREA;
use super::rows::next_row_or_copies;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Op, Statement, Term};
use crate::table::boards::{EquationCard, JoinedShape, TileArray};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct AddedAreas;

/// Stops when the area of one part is found.
static ONE_PART: Misconception = Misconception::new("area.one-part", say::area_one_part);
/// Multiplies the longest sides, as if the corner were filled.
static FILLS_CORNER: Misconception = Misconception::new("area.fills-corner", say::area_fills_corner);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ONE_PART, &FILLS_CORNER];

/// Rows and columns of both rectangles.
type Sides = [u32; 4];

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "joined",
        Stage::Representational => "split",
        Stage::Abstract => "parts",
    }
}

fn statement([rows, columns, more, others]: Sides) -> Statement {
    let [rows, columns, more, others] = [rows, columns, more, others].map(Term::whole);
    let sum = vec![(Op::Times, columns), (Op::Plus, more), (Op::Times, others)];
    Statement::Equation(Expression { first: rows, rest: sum }, Expression::term(Term::Unknown))
}

fn sides(item: &Item) -> Sides {
    item.wholes().as_slice().try_into().unwrap_or_default()
}

fn areas([rows, columns, more, others]: Sides) -> [u32; 2] {
    [rows * columns, more * others]
}

fn suits(stage: Stage, [rows, columns, more, others]: Sides) -> bool {
    // Rows in all, and the longest row: what the tiles' table and the grid have room for.
    let (tall, wide) = match stage {
        Stage::Concrete => (6, 6),
        Stage::Representational => (9, 9),
        Stage::Abstract => (18, 9),
    };
    [rows, columns, more, others].iter().all(|side| (2..=wide).contains(side))
        && columns != others
        && rows + more <= tall
}

/// Both rectangles, as boards take them.
fn parts([rows, columns, more, others]: Sides) -> [(u8, u8); 2] {
    [(small(rows), small(columns)), (small(more), small(others))]
}

fn words(item: &Item, case: &str) -> Say {
    let [rows, columns, more, others] = sides(item);
    say::added_areas(case, rows, columns, more, others)
}

fn question() -> Question {
    Question {
        ask: say::added_question(),
        choices: ["add", "multiply"].map(say::added_choice).to_vec(),
        right: 0,
    }
}

impl Exercise for AddedAreas {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (low, high) = match level {
            Level::Easy => (2, 5),
            Level::Usual => (2, 9),
            Level::Hard => (3, 9),
        };
        loop {
            let sides = [(); 4].map(|()| random.between(low, high));
            if suits(stage, sides) {
                return Item::new(stage, statement(sides), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let sides = sides(item);
        item.layout == layout(item.stage) && suits(item.stage, sides) && item.math == statement(sides)
    }

    fn table(&self, item: &Item) -> Table {
        let parts = parts(sides(item));
        let card = EquationCard::bare(&item.math);
        match item.stage {
            Stage::Concrete => Table::with_answer(TileArray::to_cover_joined(parts), card),
            Stage::Representational => Table::with_answer(JoinedShape::of(parts), card),
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        areas(sides(item)).iter().sum::<u32>().to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let [rows, columns, more, others] = sides(item);
        match board {
            Board::TileArray(tiles) => {
                let lengths: Vec<u32> = [(rows, columns), (more, others)]
                    .into_iter()
                    .flat_map(|(n, of)| vec![of; n as usize])
                    .collect();
                let (row, verb) = next_row_or_copies(tiles, &lengths)?;
                let (number, length) = if row < rows as usize { (rows, columns) } else { (more, others) };
                // The first row of a rectangle is laid, and the others are like it.
                let said = match verb {
                    Verb::Group { .. } => say::added_rows(number, length),
                    _ => say::added_row(length),
                };
                let leg = Leg::new(vec![verb], said);
                Some(if tiles.rows().is_empty() { leg.asked(question()) } else { leg })
            }
            Board::JoinedShape(shape) if shape.rectangles().is_none() => {
                let leg = Leg::new(vec![shape.where_they_meet()], words(item, "cut"));
                Some(leg.asked(question()))
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::Write | Part::Praise => {
                let [first, second] = areas(sides(item));
                say::added_sum(part.name(), first, second, first + second)
            }
            _ => words(item, &part.case(&item.layout)),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(question)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let sides = sides(item);
        let [rows, columns, more, others] = sides;
        let [first, second] = areas(sides);
        let (tall, wide) = (rows + more, columns.max(others));
        // Where the shape is not seen, there is no corner to fill, and each rectangle has its own way around.
        let seen = item.stage != Stage::Abstract;
        let around = if seen { 2 * (tall + wide) } else { 2 * (tall + columns + others) };
        written([
            (&ONE_PART, Some(first)),
            (&ONE_PART, Some(second)),
            (&FILLS_CORNER, seen.then_some(tall * wide)),
            (&PERIMETER_FOR_AREA, Some(around)),
        ])
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        match board {
            // This way or that: what counts is that both parts are rectangles.
            Board::JoinedShape(shape) => shape.rectangles().is_some(),
            _ => board.value() == wanted.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below().filter(|stage| suits(*stage, sides(item)))?;
        Some(Item::new(stage, item.math.clone(), layout(stage)))
    }
}
