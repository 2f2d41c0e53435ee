//! Two ribbons along a measuring tape: they are laid end to end, or side by side from one mark.
//!
//! How long each one is is known from its story; the tape tells where they end, and the board says nothing of it.

use super::kit;
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Grip, Kind, Picture, PieceId, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A tape and two ribbons below it. Pieces 0 and 1 are the ribbons; spot 100 and on, 200 and on, where each begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ribbons {
    long: [u16; 2],
    at: [u16; 2],
}

/// The length of the tape.
const TAPE: u16 = 24;
/// Where the ribbons begin: neither end to end nor at one mark, as long as neither is as short as one.
const BEGIN: [u16; 2] = [3, 2];
/// The height of a ribbon's lane.
const LANE: i32 = kit::TARGET + 8;

impl Ribbons {
    /// Two ribbons, each from 2 to 20 long.
    #[must_use]
    pub fn new(first: u8, second: u8) -> Ribbons {
        Ribbons { long: [first, second].map(|long| u16::from(long).clamp(2, 20)), at: BEGIN }
    }

    /// Where a ribbon begins at a mark.
    #[must_use]
    pub const fn mark(ribbon: u16, mark: u16) -> Verb {
        Verb::Move { piece: PieceId(ribbon), n: 1, to: Spot(100 + 100 * ribbon + mark) }
    }

    /// Where each one begins.
    #[must_use]
    pub const fn begin(self) -> [u16; 2] {
        self.at
    }

    /// Whether one begins where the other ends.
    #[must_use]
    pub const fn is_joined(self) -> bool {
        let ([a, b], [long, other]) = (self.at, self.long);
        a + long == b || b + other == a
    }

    /// Whether both begin at the same mark, or end there.
    #[must_use]
    pub const fn is_side_by_side(self) -> bool {
        let ([a, b], [long, other]) = (self.at, self.long);
        a == b || a + long == b + other
    }

    fn knobs(self) -> impl Iterator<Item = (u16, Knob)> {
        (0_u16..).zip(self.long.into_iter().zip(self.at)).map(|(ribbon, (long, now))| {
            let (piece, first) = (PieceId(ribbon), 100 + 100 * ribbon);
            (long, Knob { piece, first, low: 0, high: TAPE - long, now })
        })
    }

    fn knob(self, piece: PieceId) -> Option<Knob> {
        self.knobs().map(|(_, knob)| knob).find(|knob| knob.piece == piece)
    }
}

impl Manipulative for Ribbons {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Move { piece, n: 1, to } = *verb else { return Err(Refusal::NotHere) };
        let knob = self.knob(piece).ok_or(Refusal::NotHere)?;
        let to = knob.value(to).ok_or(Refusal::PastTheEnd)?;
        let at = self.at.get_mut(usize::from(piece.0)).ok_or(Refusal::NotHere)?;
        *at = to;
        Ok(say::strip_begins(to))
    }

    fn verbs(&self) -> Vec<Verb> {
        let slides = |Knob { piece, first, low, high, .. }| {
            (low..=high).map(move |to| Verb::Move { piece, n: 1, to: Spot(first + to) })
        };
        self.knobs().flat_map(|(_, knob)| slides(knob)).collect()
    }

    fn value(&self) -> String {
        let [(a, long), (b, other)] = [(self.at[0], self.long[0]), (self.at[1], self.long[1])];
        format!("{long}@{a},{other}@{b}")
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        let begins = |(long, knob): (u16, Knob)| say::ribbon_begins(long, knob.now);
        self.knobs().map(begins).fold(say::describe_ribbons(), Say::and)
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        const TOP: i32 = 12;
        const HIGH: i32 = 60;
        let space = kit::grown(space, 296, 0);
        let step = (space.w.min(1_000) - 28) / i32::from(TAPE);
        let left = (space.w - step * i32::from(TAPE)) / 2;
        let x = |mark: u16| left + step * i32::from(mark);
        let space = size(space.w, TOP + HIGH + 2 * LANE + 16);
        let mut picture = Picture { size: space, ..Picture::default() };
        let tape = area(x(0) - 12, TOP, x(TAPE) - x(0) + 24, HIGH);
        picture.back.push(Shape::Rect(area(tape.x, tape.y + 4, tape.w, tape.h), 6, Ink::Shadow));
        picture.back.push(Shape::Rect(tape, 6, Ink::Tan));
        for mark in 0..=TAPE {
            let numbered = mark.is_multiple_of(5) || step >= 24;
            let reach = if numbered { 22 } else { 13 };
            let foot = tape.bottom() - 1;
            picture.back.push(Shape::Line(point(x(mark), foot - reach), point(x(mark), foot), Ink::Line));
            if numbered {
                let at = point(x(mark), TOP + 20);
                picture.back.push(Shape::plain(
                    at,
                    (step * 2 / 3).clamp(14, 20),
                    mark.to_string(),
                    Ink::Text,
                ));
            }
        }
        for (lane, (long, knob)) in (0_i32..).zip(self.knobs()) {
            let top = tape.bottom() + 4 + lane * LANE;
            let ink = if lane == 0 { Ink::Green } else { Ink::Orange };
            picture.places.push(knob.carried_by_middle(left, step, long, top, LANE - 4));
            picture.sprites.push(ribbon(
                long,
                knob,
                ink,
                area(x(knob.now), top, step * i32::from(long), LANE - 4),
            ));
            // Its ends are seen on the tape too.
            for end in [knob.now, knob.now + long] {
                picture.front.push(Shape::Line(
                    point(x(end), tape.bottom()),
                    point(x(end), top + 6),
                    Ink::Hair,
                ));
            }
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        self.knob(piece).map(|knob| Verb::Move { piece, n, to: knob.aim(to) })
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        let slider = |(long, knob): (u16, Knob)| knob.slider(say::ribbon(long), say::strip_begins(knob.now));
        self.knobs().map(slider).collect()
    }
}

/// A ribbon with its length on it.
fn ribbon(long: u16, knob: Knob, ink: Ink, at: Area) -> Sprite {
    let body = area(0, 4, at.w, at.h - 8);
    Sprite {
        id: knob.piece,
        kind: Kind::Marker,
        lies: knob.spot(),
        grip: Grip::Loose,
        at: point(at.x, at.y),
        size: size(at.w, at.h),
        shapes: vec![
            Shape::Rect(area(0, 7, at.w, at.h - 8), 2, Ink::Shadow),
            Shape::Rect(body, 2, ink),
            Shape::plain(body.centre(), 22, long.to_string(), Ink::Text),
        ],
        name: say::ribbon(long),
        from: Vec::new(),
    }
}
