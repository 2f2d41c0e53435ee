//! Column addition and subtraction as they are written, with the small numerals of regrouping.
//!
//! In addition the small numeral above a column is what is carried. In subtraction two ways of writing are at home in our classrooms and both are kept: the United States way strikes a digit of the
//! upper number and writes the new one above it; the equal-additions way writes a small 1 at a digit of the
//! lower number. Both small numerals are the child's own and are not scored.

use super::kit;
use crate::math::{Op, digits};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Picture, Place, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What a slot of the form is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// The small numeral above a digit of the upper number, or above a column of a sum.
    Above,
    /// The small numeral between the two digits, for what is added to the lower one.
    Between,
    /// A digit of the result.
    Result,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Column {
    above: String,
    between: String,
    result: String,
}

/// A column form for two whole numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ColumnForm {
    upper: u32,
    lower: u32,
    op: Op,
    /// Ones first.
    columns: Vec<Column>,
}

impl ColumnForm {
    /// A form with the numbers written under each other.
    #[must_use]
    pub fn new(upper: u32, op: Op, lower: u32) -> ColumnForm {
        // One column more than the longer number: a sum written by mistake needs it, and an empty one gives nothing away.
        let columns = digits(upper.max(lower)).len() + 1;
        ColumnForm { upper, lower, op, columns: vec![Column::default(); columns] }
    }

    /// The slot of a row in a column; columns count from the ones.
    #[must_use]
    pub const fn spot(row: Row, column: u16) -> Spot {
        match row {
            Row::Result => Spot(column),
            Row::Above => Spot(10 + column),
            Row::Between => Spot(20 + column),
        }
    }

    const fn row(Spot(spot): Spot) -> Option<(Row, u16)> {
        match spot {
            0..=9 => Some((Row::Result, spot)),
            10..=19 => Some((Row::Above, spot - 10)),
            20..=29 => Some((Row::Between, spot - 20)),
            _ => None,
        }
    }

    /// The number written in the result row; `None` where nothing or a gap stands there.
    #[must_use]
    pub fn result(&self) -> Option<u32> {
        let written: Vec<&str> = self.columns.iter().map(|column| column.result.as_str()).collect();
        let length = written.iter().rposition(|digit| !digit.is_empty())? + 1;
        let digits: Vec<&str> = written.into_iter().take(length).rev().collect();
        if digits.iter().any(|digit| digit.is_empty()) { None } else { digits.concat().parse().ok() }
    }

    /// What stands in the result row, with a dash for each empty column.
    #[must_use]
    pub fn result_row(&self) -> String {
        let digit =
            |column: &Column| if column.result.is_empty() { "-".to_owned() } else { column.result.clone() };
        self.columns.iter().rev().map(digit).collect()
    }

    /// Whether the child has written anything in the result row.
    #[must_use]
    pub fn started(&self) -> bool {
        self.columns.iter().any(|column| !column.result.is_empty())
    }

    /// What is written in a slot.
    #[must_use]
    pub fn written(&self, at: Spot) -> &str {
        let Some((row, column)) = ColumnForm::row(at) else { return "" };
        self.columns.get(usize::from(column)).map_or("", |column| match row {
            Row::Above => &column.above,
            Row::Between => &column.between,
            Row::Result => &column.result,
        })
    }

    fn room(&self, row: Row) -> usize {
        match row {
            Row::Above if self.op != Op::Plus => 2,
            _ => 1,
        }
    }

    /// The slots there are: small numerals only where a digit is.
    fn slots(&self) -> Vec<(Spot, Row, u16)> {
        let has_digit = |number: u32, column: u16| usize::from(column) < digits(number).len();
        let columns = u16::try_from(self.columns.len()).unwrap_or_default();
        let mut out = Vec::new();
        for column in 0..columns {
            out.push((ColumnForm::spot(Row::Result, column), Row::Result, column));
            if self.op == Op::Plus {
                // Something is carried to every column but the ones.
                if column > 0 && column + 1 < columns {
                    out.push((ColumnForm::spot(Row::Above, column), Row::Above, column));
                }
                continue;
            }
            if has_digit(self.upper, column) {
                out.push((ColumnForm::spot(Row::Above, column), Row::Above, column));
            }
            // Nothing is ever added to the ones of the lower number.
            if column > 0 && usize::from(column) < digits(self.upper).len() {
                out.push((ColumnForm::spot(Row::Between, column), Row::Between, column));
            }
        }
        out
    }

    fn place_name(column: u16) -> Say {
        match column {
            0 => say::column_ones(),
            1 => say::column_tens(),
            2 => say::column_hundreds(),
            _ => say::column_thousands(),
        }
    }
}

impl Manipulative for ColumnForm {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Type { at, key } = *verb else { return Err(Refusal::NotHere) };
        let (_, row, number) =
            self.slots().into_iter().find(|(spot, ..)| *spot == at).ok_or(Refusal::NotHere)?;
        let room = self.room(row);
        let column = self.columns.get_mut(usize::from(number)).ok_or(Refusal::NotHere)?;
        let typed = match row {
            Row::Above => &mut column.above,
            Row::Between => &mut column.between,
            Row::Result => &mut column.result,
        };
        kit::type_digits(typed, key, room)
    }

    fn verbs(&self) -> Vec<Verb> {
        let keys = |(at, row, _): (Spot, Row, u16)| kit::typing(at, self.written(at), self.room(row));
        self.slots().into_iter().flat_map(keys).collect()
    }

    fn value(&self) -> String {
        self.result().map_or(String::new(), |number| number.to_string())
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        if self.op == Op::Plus {
            say::describe_column_plus(self.upper, self.lower)
        } else {
            say::describe_column_form(self.upper, self.lower)
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let columns = i32::try_from(self.columns.len()).unwrap_or(3);
        let small_rows = 2 * kit::TARGET;
        let room = size(space.w * 2 / 3, space.h - small_rows - 24);
        let side = kit::fit(room, columns + 1, 3, kit::TARGET, 88);
        let (wide, gap) = (side + 8, 6);
        let (paper_width, paper_height) = ((columns + 1) * wide, small_rows + 3 * side + 3 * gap);
        let space = kit::grown(space, paper_width + 16, paper_height + 16);
        let corner = kit::centred(space, size(paper_width, paper_height));
        let upper = corner.y + kit::TARGET;
        let between = upper + side;
        let lower = between + kit::TARGET;
        let ruled = lower + side + gap;
        let left_of = |column: i32| corner.x + paper_width - (column + 1) * wide + 4;
        let mut picture = Picture { size: space, ..Picture::default() };
        let paper = Area::at(corner, size(paper_width, paper_height)).inset(-8);
        picture.back.push(Shape::Rect(paper, 8, Ink::Paper));
        for (number, y) in [(self.upper, upper), (self.lower, lower)] {
            for (column, digit) in (0..).zip(digits(number)) {
                let centre = point(left_of(column) + side / 2, y + side / 2);
                picture.back.push(Shape::plain(centre, side * 4 / 5, digit.to_string(), Ink::Text));
            }
        }
        let sign = point(left_of(columns) + side / 2, lower + side / 2);
        picture.back.push(Shape::plain(sign, side * 4 / 5, self.op.symbol(), Ink::Text));
        let (from, to) = (point(corner.x, ruled), point(corner.x + paper_width, ruled));
        picture.back.push(Shape::Line(from, to, Ink::Line));
        for (spot, row, column) in self.slots() {
            let left = left_of(column.into());
            let typed = self.written(spot);
            let in_column = ColumnForm::place_name(column);
            let small_left = left + (side - kit::TARGET) / 2;
            match row {
                Row::Result => {
                    let at = area(left, ruled + gap, side, side);
                    picture.places.push(kit::slot(
                        spot,
                        at,
                        side * 4 / 5,
                        typed,
                        say::slot_result(in_column),
                    ));
                }
                Row::Above | Row::Between => {
                    let (y, name) = if row == Row::Above {
                        (corner.y, say::slot_above(in_column))
                    } else {
                        (between, say::slot_between(in_column))
                    };
                    let at = area(small_left, y, kit::TARGET, kit::TARGET);
                    picture.places.push(small(spot, at, typed, name));
                    if row == Row::Above && self.op != Op::Plus && !typed.is_empty() {
                        let digit = area(left, upper, side, side).inset(side / 5);
                        let (low, high) = (point(digit.x, digit.bottom()), point(digit.right(), digit.y));
                        picture.front.push(Shape::Line(low, high, Ink::Strike));
                    }
                }
            }
        }
        picture
    }

    fn next_slot(&self, at: Spot) -> Spot {
        match ColumnForm::row(at) {
            Some((Row::Result, column)) if usize::from(column) + 1 < self.columns.len() => {
                ColumnForm::spot(Row::Result, column + 1)
            }
            _ => at,
        }
    }
}

/// A slot for a small numeral: a faint corner until something stands in it.
fn small(spot: Spot, at: Area, typed: &str, name: Say) -> Place {
    let mut place = kit::slot(spot, at, 26, typed, name);
    if typed.is_empty() {
        place.shapes = vec![Shape::Rect(at.inset(8), 6, Ink::Waiting)];
    } else {
        place.shapes = vec![Shape::plain(at.centre(), 26, typed, Ink::Pencil)];
    }
    place
}
