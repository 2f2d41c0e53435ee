//! The number bond: a whole above, its two parts below, joined by lines.
//!
//! The first part has printed dots, the second is for the child's own.

use super::dot_frame::{dot_buttons, dot_place};
use super::kit::{self, Dots};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Point, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A bond of a whole of at most ten. Spots 0 to 9 are the places for dots in the part that is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberBond {
    whole: u8,
    part: u8,
    dots: Dots,
}

impl NumberBond {
    /// A bond of `whole`, of which `part` is given.
    #[must_use]
    pub fn new(whole: u8, part: u8) -> NumberBond {
        NumberBond { whole, part, dots: Dots { given: 0, drawn: 0, spots: 10 } }
    }

    /// How many dots the child has drawn.
    #[must_use]
    pub fn drawn(&self) -> u32 {
        self.dots.count_drawn()
    }

    /// The verb that draws the next `n` dots; `None` where there is no room for so many in a row.
    #[must_use]
    pub fn more(&self, n: u8) -> Option<Verb> {
        self.dots.more(n)
    }

    /// The verb that rubs out the last dot drawn.
    #[must_use]
    pub fn fewer(&self) -> Option<Verb> {
        self.dots.fewer()
    }
}

impl Manipulative for NumberBond {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Mark { at, n } = *verb else { return Err(Refusal::NotHere) };
        let rubs_out = self.dots.has_drawn(at.0);
        self.dots.mark(at, n)?;
        Ok(if rubs_out { say::did_rub_out() } else { say::did_draw_in_part() })
    }

    fn verbs(&self) -> Vec<Verb> {
        self.dots.marks().into_iter().map(|(at, n)| Verb::Mark { at, n }).collect()
    }

    fn value(&self) -> String {
        format!("{}+{}", self.part, self.drawn())
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_number_bond(self.whole, self.part);
        let drawn = self.drawn();
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if drawn == 0 => what.and(say::bond_part_empty()),
            Disclosure::Relative => what.and(say::bond_part_started()),
            Disclosure::Full => what.and(say::bond_part_counts(drawn)),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        // The open part holds two rows of five touchable places; the other circles have its size.
        let cell = ((space.w / 2 - 34) / 6).clamp(24, 40);
        let radius = 27 * cell / 10 + 4;
        let space = kit::grown(space, 4 * radius + 20, 4 * radius - 8);
        let whole = point(space.w / 2, radius + 4);
        let low = space.h - radius - 4;
        let spread = (space.w / 2 - radius - 6).min(2 * radius);
        let (left, right) = (point(space.w / 2 - spread, low), point(space.w / 2 + spread, low));
        let mut picture = Picture { size: space, ..Picture::default() };
        for part in [left, right] {
            picture.back.push(Shape::Line(whole, part, Ink::Line));
        }
        for centre in [whole, left, right] {
            picture.back.push(Shape::Circle(centre, radius, Ink::Paper));
            picture.back.push(Shape::Circle(centre, radius, Ink::Edge));
        }
        let numeral = radius * 3 / 5;
        picture.back.push(Shape::plain(whole, numeral, self.whole.to_string(), Ink::Text));
        let dots_at = |centre: Point, index: i32| -> Point {
            let at = kit::in_fives(index, cell, 0);
            centre.plus(at.x - 5 * cell / 2, at.y - cell)
        };
        for index in 0..i32::from(self.part) {
            picture.back.push(kit::dot(dots_at(left, index), cell, false));
        }
        for spot in 0..10_u16 {
            let at = dots_at(right, i32::from(spot));
            let ground = Shape::Circle(at.plus(cell / 2, cell / 2), cell * 34 / 100, Ink::Waiting);
            let at = area(at.x, at.y, cell, cell);
            picture.places.push(dot_place(self.dots, spot, at, Some(ground)));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        dot_buttons(self.dots)
    }
}
