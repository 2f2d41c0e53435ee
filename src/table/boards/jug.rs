//! A jug with marks for milliliters: numbers at the lowest and the highest one only, or no marks between those. Water is poured in or out, up to a mark or
//! between two; or it stands in the jug and is read.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A jug. Spots are heights in half spaces, from 0 for empty: with nothing but whole ones, water would find its marks by
/// itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Jug {
    /// Spaces between marks.
    spaces: u8,
    /// The number at the highest mark.
    end: u32,
    /// How high the water stands.
    level: u16,
    /// The water stays.
    is_given: bool,
    /// Whether there are no marks but the lowest and the highest one.
    is_bare: bool,
}

impl Jug {
    /// An empty jug.
    #[must_use]
    pub const fn empty(spaces: u8, end: u32) -> Jug {
        Jug { spaces, end, level: 0, is_given: false, is_bare: false }
    }

    /// The picture of a jug with water up to a mark.
    #[must_use]
    pub const fn filled(spaces: u8, end: u32, mark: u8) -> Jug {
        Jug { level: 2 * mark as u16, ..Jug::empty(spaces, end) }.given()
    }

    /// A jug without marks between the lowest and the highest one, with water at one of twenty heights.
    #[must_use]
    pub const fn unmarked(end: u32, level: u16) -> Jug {
        Jug { level, is_bare: true, ..Jug::empty(10, end) }
    }

    /// The picture of a jug.
    #[must_use]
    pub const fn given(mut self) -> Jug {
        self.is_given = true;
        self
    }

    /// What pours water up to a mark.
    #[must_use]
    pub const fn pouring(mark: u8) -> Verb {
        Jug::pouring_to(2 * mark as u16)
    }

    /// What pours water up to a height.
    #[must_use]
    pub const fn pouring_to(level: u16) -> Verb {
        Verb::Mark { at: Spot(level), n: 1 }
    }

    const fn top(self) -> u16 {
        2 * self.spaces as u16
    }

    /// A height as it is seen.
    fn height_name(self, level: u16) -> Say {
        match (level / 2, level % 2) {
            (0, 0) => say::jug_empty(),
            // Seen without marks, a height is about so much of the whole.
            _ if self.is_bare => say::jug_twentieths(level),
            (mark, 0) => say::jug_mark(mark),
            (mark, _) => say::jug_between(mark, mark + 1),
        }
    }
}

impl Manipulative for Jug {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(level), n: 1 } if !self.is_given && level <= self.top() => {
                if level == self.level {
                    return Err(Refusal::Nothing);
                }
                let more = level > self.level;
                self.level = level;
                Ok(if more { say::did_pour_in() } else { say::did_pour_out() })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let levels = (0..=self.top()).filter(|level| !self.is_given && *level != self.level);
        levels.map(|level| Verb::Mark { at: Spot(level), n: 1 }).collect()
    }

    fn value(&self) -> String {
        match (self.level / 2, self.level % 2) {
            (0, 0) => String::new(),
            _ if self.is_bare => (self.end * u32::from(self.level) / u32::from(self.top())).to_string(),
            (spaces, 0) => spaces.to_string(),
            (spaces, _) => format!("{spaces}.5"),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.is_bare {
            true => say::describe_bare_jug(self.end),
            false => say::describe_jug(self.spaces, self.end),
        };
        // Where the water stands is the picture that is read; while it is poured, it is what is done.
        let seen = self.is_given || disclosure != Disclosure::Structure;
        if seen { what.and(say::jug_water(self.height_name(self.level))) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 292);
        let steps = i32::from(self.top()).max(1);
        let step = ((space.h - 2 * RIM - FOOT) / steps).min(24);
        let (wide, high) = ((space.w / 2 - 20).clamp(110, 190), step * steps);
        let left = (space.w - wide) / 2;
        let floor = (space.h + high + RIM - FOOT) / 2;
        let level = |level: u16| floor - i32::from(level) * step;
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(left, level(self.top()) - RIM, wide, high + RIM), 0, Ink::Card));
        if self.level > 0 {
            let top = level(self.level);
            picture.back.push(Shape::Rect(area(left, top, wide, floor - top), 0, Ink::Blue));
        }
        if !self.is_given {
            for at in 0..=self.top() {
                // Around its height; the lowest has room down to the foot.
                let area = area(left, level(at) - step / 2, wide, step.max(6));
                let place = Place::new(Spot(at), Role::Corner, area, Vec::new(), self.height_name(at));
                picture.places.push(place.marked(at == self.level));
            }
        }
        picture.front.extend(glass(area(left, level(self.top()) - RIM, wide, high + RIM)));
        for mark in (0..=u16::from(self.spaces)).step_by(if self.is_bare { self.spaces.into() } else { 1 }) {
            let (y, right) = (level(2 * mark), left + wide);
            picture.front.push(Shape::Line(point(right - 40, y), point(right, y), Ink::Line));
        }
        let beside = left + wide + 44;
        let ends = [(self.end, level(self.top())), (0, floor)];
        for (number, y) in ends {
            let text = format!("{number} mL");
            picture.front.push(Shape::plain(point(beside, y), 18, text, Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let pours = !self.is_given && at.0 <= self.top() && at.0 != self.level;
        pours.then_some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let more = self.level.checked_add(1).filter(|level| *level <= self.top());
        let less = self.level.checked_sub(1);
        let to = |level| Verb::Mark { at: Spot(level), n: 1 };
        let more = more.map(|level| Button::new(to(level), say::button_pour_in()));
        let less = less.map(|level| Button::new(to(level), say::button_pour_out()));
        more.into_iter().chain(less).filter(|_| !self.is_given).collect()
    }
}

/// From the highest mark to the rim.
const RIM: i32 = 22;
/// Under the jug.
const FOOT: i32 = 12;

/// A jug that is open at the top, with a spout and a handle.
fn glass(at: Area) -> Vec<Shape> {
    let (foot, right) = (at.bottom(), at.right());
    let handle = (point(at.x, at.y + at.h / 5), point(at.x, foot - at.h / 5));
    vec![
        Shape::Line(point(at.x, at.y), point(at.x, foot), Ink::Line),
        Shape::Line(point(at.x, foot), point(right, foot), Ink::Line),
        Shape::Line(point(right, foot), point(right, at.y), Ink::Line),
        Shape::Line(point(right, at.y), point(right + 12, at.y - 8), Ink::Line),
        Shape::Curve(handle.0, point(at.x - 56, at.centre().y), handle.1, Ink::Line),
    ]
}
