//! A jug with marks for milliliters: numbers at the lowest and the highest one only. Water is poured in or out, up to a mark or
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
}

impl Jug {
    /// An empty jug.
    #[must_use]
    pub const fn empty(spaces: u8, end: u32) -> Jug {
        Jug { spaces, end, level: 0, is_given: false }
    }

    /// The picture of a jug with water up to a mark.
    #[must_use]
    pub const fn filled(spaces: u8, end: u32, mark: u8) -> Jug {
        Jug { spaces, end, level: 2 * mark as u16, is_given: true }
    }

    /// What pours water up to a mark.
    #[must_use]
    pub const fn pouring(mark: u8) -> Verb {
        Verb::Mark { at: Spot(2 * mark as u16), n: 1 }
    }

    const fn top(self) -> u16 {
        2 * self.spaces as u16
    }

    /// A height as it is seen.
    fn height_name(level: u16) -> Say {
        match (level / 2, level % 2) {
            (0, 0) => say::jug_empty(),
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
            (spaces, 0) => spaces.to_string(),
            (spaces, _) => format!("{spaces}.5"),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_jug(self.spaces, self.end);
        // Where the water stands is the picture that is read; while it is poured, it is what is done.
        let seen = self.is_given || disclosure != Disclosure::Structure;
        if seen { what.and(say::jug_water(Jug::height_name(self.level))) } else { what }
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
                let place = Place::new(Spot(at), Role::Corner, area, Vec::new(), Jug::height_name(at));
                picture.places.push(place.marked(at == self.level));
            }
        }
        picture.front.extend(glass(area(left, level(self.top()) - RIM, wide, high + RIM)));
        for mark in 0..=u16::from(self.spaces) {
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
