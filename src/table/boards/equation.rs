//! A free equation: boxes for up to four numbers, with signs that are tapped to change them.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area};
use crate::table::piece::{Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A card `a + b = c + d`. Spots 0 to 3 are the boxes, 10 to 12 the signs between them: the outer ones may be none, and
/// then there is no box after them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Equation {
    typed: [String; 4],
    /// The place of each sign in its row.
    signs: [u8; 3],
    /// What is left over can stand at the end.
    rest: bool,
}

/// What each sign can be: as it is written in canonical text, and as it is drawn.
const SIGNS: [&[(&str, &str)]; 3] = [OPERATIONS, &[("=", "="), ("<", "<"), (">", ">")], OPERATIONS];
/// Where something may be left over, that is all that comes after the quotient.
const REST: &[(&str, &str)] = &[("", ""), ("r", "R")];
const OPERATIONS: &[(&str, &str)] = &[("", ""), ("+", "+"), ("-", "−"), ("*", "×"), ("/", "÷")];
const FIRST_SIGN: u16 = 10;
/// Digits in a box.
const ROOM: usize = 4;

impl Equation {
    /// Three boxes, a plus sign and an equal sign.
    #[must_use]
    pub fn new() -> Equation {
        Equation { typed: Default::default(), signs: [1, 0, 0], rest: false }
    }

    /// The same, in which what is left over can stand after the quotient: `47 ÷ 6 = 7 R 5`.
    #[must_use]
    pub fn with_rest() -> Equation {
        Equation { rest: true, ..Equation::new() }
    }

    /// What a sign can be.
    fn row(&self, which: usize) -> Option<&'static [(&'static str, &'static str)]> {
        if self.rest && which == 2 { Some(REST) } else { SIGNS.get(which).copied() }
    }

    fn sign(&self, which: usize) -> (u8, &'static str, &'static str) {
        let sign = self.signs.get(which).copied().unwrap_or(0);
        let row = self.row(which).unwrap_or_default();
        let (text, drawn) = row.get(usize::from(sign)).copied().unwrap_or_default();
        (sign, text, drawn)
    }

    /// Whether a box is there: the second one of a side is only after a sign.
    fn is_box(&self, which: usize) -> bool {
        match which {
            0 | 2 => true,
            1 | 3 => self.sign(which - 1).0 > 0,
            _ => false,
        }
    }

    fn boxes(&self) -> impl Iterator<Item = (usize, &str)> {
        (0..).zip(self.typed.iter().map(String::as_str)).filter(|(which, _)| self.is_box(*which))
    }

    fn sign_name(&self, which: u16, sign: u8) -> Say {
        match (which, sign) {
            (2, 1) if self.rest => say::sign_of_rest(),
            (1, 0) => say::sign_equal(),
            (1, 1) => say::sign_less(),
            (1, _) => say::sign_greater(),
            (_, sign) => say::sign_of_operation(sign),
        }
    }
}

impl Default for Equation {
    fn default() -> Equation {
        Equation::new()
    }
}

impl Manipulative for Equation {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Type { at: Spot(at), key } if self.is_box(at.into()) => {
                kit::type_digits(self.typed.get_mut(usize::from(at)).ok_or(Refusal::NotHere)?, key, ROOM)
            }
            // The sign is the `n`-th of its row.
            Verb::Mark { at: Spot(at), n } => {
                let which = at.checked_sub(FIRST_SIGN).ok_or(Refusal::NotHere)?;
                let row = self.row(which.into()).ok_or(Refusal::NotHere)?;
                let sign = self.signs.get_mut(usize::from(which)).ok_or(Refusal::NotHere)?;
                let to = n.checked_sub(1).filter(|to| usize::from(*to) < row.len() && *to != *sign);
                *sign = to.ok_or(Refusal::Nothing)?;
                let now = *sign;
                Ok(say::equation_sign(which + 1, self.sign_name(which, now)))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let rows = (0..SIGNS.len()).filter_map(|which| self.row(which));
        let signs = (FIRST_SIGN..).zip(rows).zip(self.signs).flat_map(|((at, row), now)| {
            let others = (0_u8..).zip(row).map(|(sign, _)| sign).filter(move |sign| *sign != now);
            others.map(move |sign| Verb::Mark { at: Spot(at), n: sign + 1 })
        });
        let keys = self.boxes().flat_map(|(which, typed)| {
            let at = Spot(u16::try_from(which).unwrap_or(0));
            kit::typing(at, typed, ROOM)
        });
        signs.chain(keys).collect()
    }

    fn value(&self) -> String {
        if self.boxes().all(|(_, typed)| typed.is_empty()) {
            return String::new();
        }
        let mut out = String::new();
        for (which, typed) in self.boxes() {
            // A side begins with the relation, a box after it with its operation.
            out.push_str(if which == 0 { "" } else { self.sign(which - 1).1 });
            out.push_str(if typed.is_empty() { "?" } else { typed });
        }
        out
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_equation();
        let value = self.value();
        if disclosure == Disclosure::Full && !value.is_empty() { what.and(say::shows(value)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        // On a narrow screen the right side stands below the left one.
        let sides = if space.w < 560 { 2 } else { 1 };
        let between = 60;
        let wide = if sides == 2 {
            (space.w.max(296) - 2 * between - 12) / 2
        } else {
            (space.w - 3 * between - 32) / 4
        };
        let wide = wide.min(164);
        let tall = (wide * 3 / 4).clamp(64, 88);
        let space = Size { w: space.w.max(296), h: sides * (tall + 20) + 20 };
        let mut picture = Picture { size: space, ..Picture::default() };
        let card = area(2, 2, space.w - 4, space.h - 8);
        picture.back.push(Shape::Rect(area(card.x, card.y + 4, card.w, card.h), 16, Ink::Shadow));
        picture.back.push(Shape::Rect(card, 16, Ink::Card));
        let length = |which: usize| if self.is_box(which) { wide + between } else { between };
        // The first row ends with the relation.
        let rows = [wide + length(1) + between, wide + length(3)];
        let total = rows[0] + rows[1];
        for (side, row) in (0_i32..).zip(rows) {
            let first = usize::try_from(2 * side).unwrap_or(0);
            let (x, y) = match sides {
                2 => ((space.w - row) / 2, 14 + side * (tall + 20)),
                _ => ((space.w - total) / 2 + side * rows[0], 14),
            };
            self.draw_box(first, area(x, y, wide, tall), &mut picture);
            let sign = area(x + wide + 4, y, between - 8, tall);
            self.draw_sign(first, sign, &mut picture);
            if self.is_box(first + 1) {
                self.draw_box(first + 1, area(x + wide + between, y, wide, tall), &mut picture);
            }
            if side == 0 {
                self.draw_sign(1, area(x + row - between + 4, y, between - 8, tall), &mut picture);
            }
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let which = usize::from(at.0.checked_sub(FIRST_SIGN)?);
        let signs = u8::try_from(self.row(which)?.len()).ok()?;
        let (now, ..) = self.sign(which);
        Some(Verb::Mark { at, n: (now + 1) % signs + 1 })
    }
}

impl Equation {
    fn draw_box(&self, which: usize, at: Area, picture: &mut Picture) {
        let typed = self.typed.get(which).map_or("", String::as_str);
        let spot = u16::try_from(which).unwrap_or(0);
        // Four digits fit as well as one.
        let height = (at.w * 10 / 24).min(at.h * 6 / 10);
        picture.places.push(kit::slot(Spot(spot), at, height, typed, say::equation_box(spot + 1)));
    }

    fn draw_sign(&self, which: usize, at: Area, picture: &mut Picture) {
        let (sign, _, drawn) = self.sign(which);
        let at = area(at.x, at.y + (at.h - at.w) / 2, at.w, at.w);
        let number = u16::try_from(which).unwrap_or(0);
        let name = say::equation_sign(number + 1, self.sign_name(number, sign));
        let shapes = vec![
            Shape::Rect(at, 26, if drawn.is_empty() { Ink::Waiting } else { Ink::Aside }),
            Shape::plain(at.centre(), 38, drawn, Ink::Text),
        ];
        picture.places.push(Place::new(Spot(FIRST_SIGN + number), Role::Cell, at, shapes, name));
    }
}
