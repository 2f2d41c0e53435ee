//! The box model: a rectangle cut into boxes, drawn. Its sides are given and the boxes are filled in; or one side and the
//! boxes are given, and the other side is.

use super::kit;
use crate::math::Number;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area};
use crate::table::piece::{Picture, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Spot 10 × row + column is a box inside, or, where the upper side is asked for, a part of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BoxModel {
    /// The parts of the left side.
    rows: Vec<Number>,
    /// The parts of the upper side; or, where that is asked for, what is in the boxes.
    columns: Vec<Number>,
    /// The upper side is asked for.
    side: bool,
    /// Decimals are written.
    decimal: bool,
    /// What is written, in rows.
    typed: Vec<String>,
}

/// Digits a box takes: one more than any product asked for in a box.
const ROOM: usize = 6;

impl BoxModel {
    /// Both sides are given by their parts; their products are asked for.
    #[must_use]
    pub fn products(rows: &[u32], columns: &[u32]) -> BoxModel {
        let numbers = |of: &[u32]| of.iter().copied().map(Number::Whole).collect();
        BoxModel::of(numbers(rows), numbers(columns))
    }

    fn of(rows: Vec<Number>, columns: Vec<Number>) -> BoxModel {
        let typed = vec![String::new(); rows.len() * columns.len()];
        BoxModel { rows, columns, side: false, decimal: false, typed }
    }

    /// The left side and what is in each box are given; the parts of the upper side are asked for.
    #[must_use]
    pub fn quotients(side: u32, inside: &[u32]) -> BoxModel {
        BoxModel { side: true, ..BoxModel::products(&[side], inside) }
    }

    /// A whole number on the left side and a decimal by its parts on the upper one; their products are asked for.
    #[must_use]
    pub fn decimal_products(side: u32, columns: &[Number]) -> BoxModel {
        BoxModel { decimal: true, ..BoxModel::of(vec![Number::Whole(side)], columns.to_vec()) }
    }

    /// The left side is a whole number, and in the boxes are decimals; the parts of the upper side are asked for.
    #[must_use]
    pub fn decimal_quotients(side: u32, inside: &[Number]) -> BoxModel {
        BoxModel { side: true, ..BoxModel::decimal_products(side, inside) }
    }

    /// A number as it is meant by what is written.
    #[must_use]
    pub fn meant(typed: &str) -> String {
        kit::completed(typed)
    }

    /// The boxes to be written in.
    pub fn boxes(&self) -> impl Iterator<Item = (Spot, &str)> {
        let across = self.columns.len().max(1);
        let spot =
            move |index: usize| u16::try_from(index / across * 10 + index % across).unwrap_or_default();
        self.typed.iter().enumerate().map(move |(index, typed)| (Spot(spot(index)), typed.as_str()))
    }

    fn index(&self, Spot(at): Spot) -> Option<usize> {
        let (row, column) = (usize::from(at / 10), usize::from(at % 10));
        (row < self.rows.len() && column < self.columns.len()).then_some(row * self.columns.len() + column)
    }

    fn sum(parts: &[Number]) -> String {
        parts.iter().map(Number::to_string).collect::<Vec<_>>().join(" + ")
    }
}

impl Manipulative for BoxModel {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Type { at, key } = *verb else { return Err(Refusal::NotHere) };
        let typed = self.index(at).and_then(|index| self.typed.get_mut(index)).ok_or(Refusal::NotHere)?;
        if self.decimal { kit::type_decimal(typed, key, ROOM) } else { kit::type_digits(typed, key, ROOM) }
    }

    fn verbs(&self) -> Vec<Verb> {
        let point = |at: Spot, typed: &str| kit::point_key(at, typed, ROOM).filter(|_| self.decimal);
        let keys = |(at, typed)| kit::typing(at, typed, ROOM).chain(point(at, typed));
        self.boxes().flat_map(keys).collect()
    }

    fn value(&self) -> String {
        let written: Vec<&str> =
            self.typed.iter().map(String::as_str).filter(|typed| !typed.is_empty()).collect();
        written.join("+")
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        // What is written is the child's own and no secret.
        let (rows, columns) = (BoxModel::sum(&self.rows), BoxModel::sum(&self.columns));
        if self.side { say::describe_box_side(rows, columns) } else { say::describe_box(rows, columns) }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let count = |of: &[Number]| i32::try_from(of.len()).unwrap_or(1).max(1);
        let (across, down) = (count(&self.columns), count(&self.rows));
        let (left, top) = (68, kit::TARGET + 12);
        let wide = ((space.w - left - 8) / across).clamp(72, 220);
        let high = ((space.h - top - 8) / down).clamp(kit::TARGET + 12, 130);
        let space = kit::grown(space, left + across * wide + 8, top + down * high + 8);
        let corner = kit::centred(space, Size { w: left + across * wide, h: top + down * high });
        let cell = |row: i32, column: i32| -> Area {
            area(corner.x + left + column * wide, corner.y + top + row * high, wide, high)
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        let text = |at: Area, number: Number| {
            let number = number.to_string();
            let height = (at.w / 3).min(26).min(kit::fitting(&number, at.w));
            Shape::plain(at.centre(), height, number, Ink::Text)
        };
        for (row, side) in (0..).zip(&self.rows) {
            let at = cell(row, 0);
            picture.back.push(text(area(corner.x, at.y, left - 6, high), *side));
        }
        for (column, part) in (0..).zip(&self.columns) {
            let over = cell(0, column);
            let above = area(over.x + 4, corner.y, wide - 8, kit::TARGET + 2);
            for row in 0..down {
                let at = cell(row, column);
                picture.back.push(Shape::Rect(at, 0, Ink::Hue(if (row + column) % 2 == 0 { 7 } else { 5 })));
                picture.back.push(Shape::Rect(at, 0, Ink::Edge));
            }
            picture.back.push(text(if self.side { over } else { above }, *part));
        }
        for (spot, typed) in self.boxes() {
            let at = cell((spot.0 / 10).into(), (spot.0 % 10).into());
            let at =
                if self.side { area(at.x + 4, corner.y, wide - 8, kit::TARGET + 2) } else { at.inset(5) };
            let name = say::cell_row_column(spot.0 / 10 + 1, spot.0 % 10 + 1);
            picture.places.push(kit::slot(spot, at, (at.w / 4).min(28), typed, name));
        }
        picture
    }
}
