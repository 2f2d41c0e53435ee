//! A form as it is drawn: from quarters of a column and rows to pixels.

use super::forms::{Form, Line, Part};
use crate::table::boards::kit;
use crate::table::geometry::{Point, Size, area, point, size};
use crate::table::piece::{Place, Spot};
use crate::table::shape::{Ink, Shape};
use crate::words::Say;

/// The paper of a form at a size: from quarters of a column and rows to pixels.
pub(super) struct Sheet {
    form: &'static Form,
    pub(super) space: Size,
    corner: Point,
    /// The width of a column.
    pub(super) side: i32,
}

/// Room for the names of the places, and around everything.
const HEADING: i32 = 24;
const MARGIN: i32 = 4;
/// From one row of digits to the next there is room for a rule.
const GAP: i32 = 6;

impl Sheet {
    pub(super) fn new(form: &'static Form, space: Size, rows: i32) -> Sheet {
        let small = i32::try_from(form.small.len()).unwrap_or(0);
        let head = if form.has_headings() { HEADING } else { 0 };
        let fixed = small * kit::TARGET + head + 2 * MARGIN + (rows - small) * GAP;
        let room = size(space.w - 2 * MARGIN, space.h - fixed);
        // The first steps of a division have room from the start, so that the boxes keep their size.
        let least = if form.steps.is_some() { 6 } else { 0 };
        let side =
            kit::fit(size(room.w * 4, room.h), form.across, (rows - small).max(least), kit::TARGET, 76);
        let wide = form.across * side / 4;
        let space = kit::grown(size(space.w, 0), wide + 2 * MARGIN, fixed + (rows - small) * side);
        Sheet { form, space, corner: point((space.w - wide) / 2, MARGIN + head), side }
    }

    fn is_small(&self, row: i32) -> bool {
        self.form.small.contains(&row)
    }

    pub(super) fn tall(&self, row: i32) -> i32 {
        if self.is_small(row) { kit::TARGET } else { self.side + GAP }
    }

    /// The upper left corner of a place.
    pub(super) fn at(&self, x: i32, row: i32) -> Point {
        self.corner.plus(x * self.side / 4, (0..row).map(|row| self.tall(row)).sum())
    }

    /// The paper with everything that is printed on it.
    pub(super) fn ruled(&self) -> Vec<Shape> {
        let form = self.form;
        let whole = area(0, 0, form.across * self.side / 4, self.space.h);
        let card = area(self.corner.x, MARGIN / 2, whole.w, whole.h - MARGIN).inset(-MARGIN / 2);
        let mut out = vec![Shape::Rect(card, 10, Ink::Paper)];
        if form.has_headings() {
            // Numerals fit at every size and in every language.
            for (x, place) in (4..).step_by(4).zip(["1000", "100", "10", "1"]) {
                out.push(Shape::plain(self.at(x + 2, 0).plus(0, -HEADING / 2), 15, place, Ink::Quiet));
            }
        }
        let rule = |(from, to, row)| {
            let lift = |at: Point| at.plus(0, if self.is_small(row) { 0 } else { -GAP / 2 });
            Shape::Line(lift(self.at(from, row)), lift(self.at(to, row)), Ink::Line)
        };
        out.extend(form.rules.iter().copied().map(rule));
        if let Some(x) = form.upright {
            let from = self.at(x, form.rows - 1);
            out.push(Shape::Line(from, point(from.x, self.at(x, form.rows).y), Ink::Line));
        }
        if let Some(row) = form.signed {
            let middle = self.at(2, row).plus(0, self.tall(row) / 2);
            let sign = if form.sign == '*' {
                "×".into()
            } else if form.sign == '-' {
                "−".into()
            } else {
                form.sign.to_string()
            };
            out.push(Shape::plain(middle, self.side * 3 / 5, sign, Ink::Text));
        }
        out
    }

    /// A box with what is written in it; `begun` where something is written in its line.
    pub(super) fn slot(
        &self,
        line: Line,
        begun: bool,
        (spot, x): (Spot, i32),
        typed: &str,
        name: Say,
    ) -> Place {
        let row = line.at.1;
        let wide = line.wide * self.side / 4;
        let corner = self.at(x, row);
        let small = matches!(line.part, Part::Small(_));
        let whole = if small {
            let inset = (wide - kit::TARGET) / 2;
            area(corner.x + inset, corner.y, kit::TARGET, kit::TARGET)
        } else {
            area(corner.x, corner.y + GAP / 2, wide, self.side)
        };
        let mut place = kit::slot(spot, whole, 0, typed, name);
        let empty = typed.is_empty();
        if small {
            place.shapes = vec![if empty {
                Shape::Rect(whole.inset(10), 6, Ink::Waiting)
            } else {
                Shape::plain(whole.centre(), 26, typed, Ink::Pencil)
            }];
            return place;
        }
        let ink = match (empty, begun) {
            (false, _) => Ink::Edge,
            (true, true) => Ink::Faint,
            (true, false) => Ink::Waiting,
        };
        place.shapes = vec![Shape::Rect(whole.inset(2), 8, ink)];
        // Digits stand in their columns; closer together in a box that is narrower.
        let room = i32::from(line.room);
        let (right, pitch) = if line.wide >= 4 * room {
            (whole.right(), self.side)
        } else {
            (whole.right() - 6, (wide - 12) / room)
        };
        let height = (self.side * 7 / 10).min(pitch * 8 / 5);
        let digit = |(index, digit): (i32, char)| {
            let middle = point(right - pitch * index - pitch / 2, whole.centre().y);
            Shape::plain(middle, height, digit, Ink::Text)
        };
        // In the order in which they are read.
        let mut digits: Vec<Shape> = (0..).zip(typed.chars().rev()).map(digit).collect();
        digits.reverse();
        place.shapes.extend(digits);
        place
    }

    /// The stroke through what stands in a place.
    pub(super) fn strike(&self, (x, row): (i32, i32)) -> Shape {
        let corner = self.at(x, row);
        let (middle, reach) = (
            corner.plus(self.side / 2, self.tall(row) / 2),
            if self.is_small(row) { 14 } else { self.side * 3 / 10 },
        );
        Shape::Line(middle.plus(-reach, reach), middle.plus(reach, -reach), Ink::Strike)
    }
}
