//! Addition in columns: two numbers, their sum, and small boxes for what is carried.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Picture, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Say, say};

/// A form with a digit in each box. Spot `4 * row + column`: row 0 carries, rows 1 and 2 are added, row 3 is the sum;
/// column 0 is the thousands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ColumnSum {
    typed: Vec<String>,
}

const SUM: u16 = 3;

impl ColumnSum {
    /// An empty form.
    #[must_use]
    pub fn new() -> ColumnSum {
        ColumnSum { typed: vec![String::new(); 16] }
    }

    /// Nothing is carried into the ones, and what is added has three digits at most.
    const fn is_box(Spot(at): Spot) -> bool {
        matches!((at / 4, at % 4), (0, 1 | 2) | (1 | 2, 1..=3) | (SUM, _))
    }

    /// What is added comes first: that is where writing begins.
    fn boxes() -> impl Iterator<Item = Spot> {
        (4..16).chain(0..4).map(Spot).filter(|at| ColumnSum::is_box(*at))
    }

    fn typed(&self, Spot(at): Spot) -> &str {
        self.typed.get(usize::from(at)).map(String::as_str).unwrap_or_default()
    }

    fn row(&self, row: u16) -> String {
        (4 * row..4 * row + 4).map(|at| self.typed(Spot(at))).collect()
    }

    fn name(Spot(at): Spot) -> Say {
        let column = match at % 4 {
            0 => say::column_heading_thousands(),
            1 => say::column_heading_hundreds(),
            2 => say::place_tens(),
            _ => say::place_ones(),
        };
        match at / 4 {
            0 => say::sum_carry(column),
            SUM => say::sum_below(column),
            row => say::sum_addend(row, column),
        }
    }
}

impl Default for ColumnSum {
    fn default() -> ColumnSum {
        ColumnSum::new()
    }
}

impl Manipulative for ColumnSum {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Type { at, key } = *verb else { return Err(Refusal::NotHere) };
        let typed = self.typed.get_mut(usize::from(at.0)).filter(|_| ColumnSum::is_box(at));
        kit::type_digits(typed.ok_or(Refusal::NotHere)?, key, 1)
    }

    fn verbs(&self) -> Vec<Verb> {
        let keys = |at: Spot| {
            let verb = move |key: Key| Verb::Type { at, key };
            kit::digit_keys(self.typed(at), 1).into_iter().map(verb)
        };
        ColumnSum::boxes().flat_map(keys).collect()
    }

    fn value(&self) -> String {
        match (self.row(1), self.row(2), self.row(SUM)) {
            (first, second, sum) if first.is_empty() && second.is_empty() && sum.is_empty() => String::new(),
            (first, second, sum) if sum.is_empty() => format!("{first}+{second}"),
            (first, second, sum) => format!("{first}+{second}={sum}"),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_column_sum();
        let value = self.value();
        if disclosure == Disclosure::Full && !value.is_empty() { what.and(say::shows(value)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let side = kit::fit(Size { w: space.w - 60, h: space.h - 60 }, 4, 4, 54, 84);
        let space = kit::grown(Size { w: space.w, h: 0 }, 296, 4 * side + 52);
        let left = (space.w - 4 * side - 40) / 2 + 40;
        let top = 28;
        let place = |row: u16, column: u16| -> Area {
            let gap = if row == SUM { 14 } else { 0 };
            area(left + i32::from(column) * side, top + i32::from(row) * side + gap, side, side)
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        let card = area(left - 40, 2, 4 * side + 44, space.h - 6);
        picture.back.push(Shape::Rect(card, 12, Ink::Paper));
        for column in 0..4_u16 {
            let at = point(place(0, column).centre().x, 16);
            // Numerals fit at every size and in every language.
            let heading = match column {
                0 => "1000",
                1 => "100",
                2 => "10",
                _ => "1",
            };
            picture.back.push(Shape::plain(at, 15, heading, Ink::Quiet));
        }
        let (from, to) = (place(SUM, 0), place(SUM, 3));
        let rule = from.y - 7;
        picture.back.push(Shape::Line(point(left - 30, rule), point(to.right(), rule), Ink::Line));
        picture.back.push(Shape::plain(point(left - 16, place(2, 0).centre().y), 40, "+", Ink::Text));
        for at in ColumnSum::boxes() {
            let whole = place(at.0 / 4, at.0 % 4);
            // What is carried is written small.
            let (inset, height) = if at.0 < 4 { ((side - kit::TARGET) / 2, 22) } else { (2, side * 11 / 20) };
            picture.places.push(kit::slot(
                at,
                whole.inset(inset),
                height,
                self.typed(at),
                ColumnSum::name(at),
            ));
        }
        picture
    }

    fn next_slot(&self, at: Spot) -> Spot {
        // Numbers are written from the left, the sum from the right.
        let next = match (at.0 / 4, at.0 % 4) {
            (SUM, 1..) => Spot(at.0 - 1),
            (1 | 2, 1 | 2) => Spot(at.0 + 1),
            (1, 3) => Spot(9),
            (2, 3) => Spot(15),
            _ => at,
        };
        if self.typed(at).is_empty() || !self.typed(next).is_empty() { at } else { next }
    }
}
