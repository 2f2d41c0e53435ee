//! The day from midnight to midnight, hour by hour, on a line that is cut in two where there is little room. A marker is put on
//! an hour, or the hour is marked with the pencil.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// The hours of a day. Spots 0 to 23 are the hours by when they begin; 24 is beside the day, where the marker waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DayLine {
    /// The hour that is marked.
    hour: Option<u16>,
    /// Marked with the pencil: there is no marker.
    is_drawing: bool,
}

const MARKER: PieceId = PieceId(0);
const HOURS: u16 = 24;
const BESIDE: u16 = HOURS;

/// What a clock shows when an hour begins.
const fn dial(hour: u16) -> u16 {
    (hour + 11) % 12 + 1
}

impl DayLine {
    /// A day beside which a marker waits.
    #[must_use]
    pub const fn with_marker() -> DayLine {
        DayLine { hour: None, is_drawing: false }
    }

    /// The drawing of a day.
    #[must_use]
    pub const fn drawing() -> DayLine {
        DayLine { hour: None, is_drawing: true }
    }

    /// What marks an hour, of 24.
    #[must_use]
    pub const fn marking(self, hour: u16) -> Verb {
        let at = Spot(hour % HOURS);
        if self.is_drawing { Verb::Mark { at, n: 1 } } else { Verb::Move { piece: MARKER, n: 1, to: at } }
    }

    fn spot(self) -> u16 {
        self.hour.unwrap_or(BESIDE)
    }

    /// Where each hour is, and the waiting place under them.
    fn plan(self, space: Size) -> Plan {
        let space = kit::grown(space, 300, 0);
        let across = if space.w >= 24 * 36 { 24 } else { 12 };
        let side = ((space.w - 2 * EDGE) / across).min(60);
        let foot = if self.is_drawing { 0 } else { kit::TARGET + 16 };
        let rows = i32::from(HOURS) / across;
        let needed = rows * (HEAD + HEIGHT + NUMBERS) + foot + 8;
        let space = kit::grown(space, 300, needed);
        Plan { space, across, side, left: (space.w - across * side) / 2, top: (space.h - needed) / 2, rows }
    }
}

/// From the edge of the picture to the day: half a numeral.
const EDGE: i32 = 14;
/// Above a row: midnight, noon, sun and moon.
const HEAD: i32 = 32;
/// How high an hour is.
const HEIGHT: i32 = 52;
/// Under a row: the numbers of a clock.
const NUMBERS: i32 = 34;

struct Plan {
    space: Size,
    across: i32,
    side: i32,
    left: i32,
    top: i32,
    rows: i32,
}

impl Plan {
    fn hour(&self, hour: i32) -> Area {
        let (row, column) = (hour / self.across, hour % self.across);
        let top = self.top + row * (HEAD + HEIGHT + NUMBERS) + HEAD;
        area(self.left + column * self.side, top, self.side, HEIGHT)
    }

    /// Where the marker waits.
    fn beside(&self) -> Area {
        let top = self.top + self.rows * (HEAD + HEIGHT + NUMBERS) + 8;
        area(self.space.w / 2 - kit::TARGET, top, 2 * kit::TARGET, kit::TARGET)
    }

    /// Midnight, noon, and the ticks with their numbers. A row ends with the number that the next one begins with.
    fn print(&self, out: &mut Vec<Shape>) {
        for row in 0..self.rows {
            let (first, last) = (row * self.across, (row + 1) * self.across);
            let level = self.hour(first).bottom();
            for hour in first..=last {
                let x = self.left + (hour - first) * self.side;
                let half = hour % 12 == 0;
                let top = if half { level - HEIGHT } else { level - 10 };
                out.push(Shape::Line(point(x, top), point(x, level + 6), Ink::Line));
                let number = dial(u16::try_from(hour).unwrap_or_default());
                out.push(Shape::plain(point(x, level + 20), 17, number.to_string(), Ink::Text));
                if half {
                    // At the edges there is no room for half a word.
                    let away = if hour == first {
                        34
                    } else if hour == last {
                        -34
                    } else {
                        0
                    };
                    let name = if hour == 12 { say::day_noon() } else { say::day_midnight() };
                    out.push(Shape::said(point(x + away, level - HEIGHT - 14), 17, name, Ink::Text));
                }
            }
            out.push(Shape::Line(
                point(self.left, level),
                point(self.left + self.across * self.side, level),
                Ink::Line,
            ));
        }
    }
}

/// The moon of the hours that are dark nearly everywhere and all year, the sun of the others.
fn sky(middle: Point, is_dark: bool) -> Vec<Shape> {
    if is_dark {
        // A disc over another one leaves a crescent.
        vec![Shape::Circle(middle, 11, Ink::Silver), Shape::Circle(middle.plus(6, -3), 9, Ink::Paper)]
    } else {
        vec![Shape::Circle(middle, 12, Ink::Orange), Shape::Circle(middle, 10, Ink::Yellow)]
    }
}

impl Manipulative for DayLine {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(hour), n: 1 } if self.is_drawing && hour < HOURS => {
                self.hour = if self.hour == Some(hour) { None } else { Some(hour) };
                Ok(if self.hour.is_some() { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Move { piece: MARKER, n: 1, to: Spot(to) } if !self.is_drawing && to <= BESIDE => {
                if to == self.spot() {
                    return Err(Refusal::Nothing);
                }
                self.hour = Some(to).filter(|to| *to < HOURS);
                Ok(say::did_mark())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        if self.is_drawing {
            return (0..HOURS).map(|hour| self.marking(hour)).collect();
        }
        let spots = (0..=BESIDE).filter(|spot| *spot != self.spot());
        spots.map(|to| Verb::Move { piece: MARKER, n: 1, to: Spot(to) }).collect()
    }

    fn value(&self) -> String {
        let half = |hour| if hour < 12 { "am" } else { "pm" };
        self.hour.map(|hour| format!("{} {}", dial(hour), half(hour))).unwrap_or_default()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.is_drawing { say::describe_day_drawing() } else { say::describe_day_line() };
        match (disclosure, self.hour) {
            (Disclosure::Full, Some(hour)) => what.and(hour_name(hour)),
            _ => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let plan = self.plan(space);
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, plan.space.w, plan.space.h), 12, Ink::Paper));
        // Where they leave room for the words at the ends.
        for hour in [4, 8, 16, 20] {
            let at = plan.hour(hour);
            picture.back.extend(sky(point(at.x, at.y - 15), !(6..18).contains(&hour)));
        }
        for hour in 0..HOURS {
            let at = plan.hour(hour.into());
            let dark = !(6..18).contains(&hour);
            let on = self.hour == Some(hour);
            let ground = if dark { Ink::Aside } else { Ink::Paper };
            let mut shapes = vec![Shape::Rect(at, 0, ground), Shape::Rect(at, 0, Ink::Edge)];
            if on && self.is_drawing {
                shapes.push(Shape::Circle(at.centre(), (at.w / 2 - 2).min(16), Ink::Pencil));
            }
            picture.places.push(Place::new(Spot(hour), Role::Cell, at, shapes, hour_name(hour)).marked(on));
        }
        plan.print(&mut picture.front);
        if !self.is_drawing {
            let beside = plan.beside();
            let shapes = vec![Shape::Rect(beside, 12, Ink::Waiting)];
            let on = self.hour.is_none();
            let place = Place::new(Spot(BESIDE), Role::Cell, beside, shapes, say::day_beside());
            picture.places.push(place.marked(on));
            let at = self.hour.map_or(beside, |hour| plan.hour(hour.into()));
            let disc = 30;
            picture.sprites.push(Sprite {
                id: MARKER,
                kind: Kind::Marker,
                lies: Spot(self.spot()),
                grip: Grip::Loose,
                at: at.centre().plus(-disc / 2, -disc / 2),
                size: size(disc, disc),
                shapes: kit::counter(disc, true),
                name: Kind::Marker.name(),
                from: Vec::new(),
            });
        }
        picture
    }

    fn carry(&self, piece: PieceId, _n: u8, to: Spot) -> Option<Verb> {
        (piece == MARKER && !self.is_drawing && to.0 <= BESIDE).then_some(Verb::Move { piece, n: 1, to })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let moves = Verb::Move { piece: MARKER, n: 1, to: at };
        match (self.is_drawing, at.0) {
            (true, 0..HOURS) => Some(Verb::Mark { at, n: 1 }),
            (false, 0..=BESIDE) => (at.0 != self.spot()).then_some(moves),
            _ => None,
        }
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        Vec::new()
    }
}

/// An hour as it is called, with the half of the day it belongs to.
fn hour_name(hour: u16) -> Say {
    let (from, to) = (dial(hour), dial(hour + 1));
    if hour < 12 { say::day_hour_before_noon(from, to) } else { say::day_hour_after_noon(from, to) }
}
