//! Rulers with a strip to measure: a whole one, and one whose beginning is broken off.

use super::kit;
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// A ruler of fifteen centimeters above a strip that slides under it. Spot 100 and on are where the strip begins, in half
/// centimeters from the zero of the ruler.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ruler {
    broken: bool,
    /// Where the strip begins, in half centimeters.
    at: u16,
    /// Which strip.
    strip: u8,
}

const STRIP: PieceId = PieceId(0);
/// The ruler's length in half centimeters.
const LENGTH: u16 = 30;
/// What is broken off.
const BROKEN: u16 = 6;
/// The strips, in half centimeters.
const STRIPS: [u16; 6] = [14, 9, 18, 5, 11, 20];

impl Ruler {
    /// A whole ruler; the strip does not lie at its zero yet.
    #[must_use]
    pub const fn whole() -> Ruler {
        Ruler { broken: false, at: 3, strip: 0 }
    }

    /// A ruler that begins after its 3.
    #[must_use]
    pub const fn broken() -> Ruler {
        Ruler { broken: true, at: 9, strip: 0 }
    }

    fn length(self) -> u16 {
        STRIPS.get(usize::from(self.strip)).copied().unwrap_or(2)
    }

    fn knob(self) -> Knob {
        let low = if self.broken { BROKEN } else { 0 };
        Knob { piece: STRIP, first: 100, low, high: LENGTH - self.length(), now: self.at }
    }

    /// Where the strip begins is read off the ruler; how long it is is the question.
    fn begins(self) -> Say {
        say::strip_begins(Ruler::text(self.at))
    }

    /// Half centimeters as a decimal.
    fn text(halves: u16) -> String {
        kit::hundredths(halves * 50)
    }
}

impl Manipulative for Ruler {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Move { piece: STRIP, n: 1, to } => {
                self.at = self.knob().value(to).ok_or(Refusal::PastTheEnd)?;
                Ok(self.begins())
            }
            Verb::Turn { piece: STRIP, way: Way::Around } => {
                self.strip = (self.strip + 1) % 6;
                let Knob { low, high, .. } = self.knob();
                self.at = self.at.min(high).max(low);
                Ok(self.begins())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let Knob { piece, first, low, high, .. } = self.knob();
        let slides = (low..=high).map(|to| Verb::Move { piece, n: 1, to: Spot(first + to) });
        slides.chain([Verb::Turn { piece: STRIP, way: Way::Around }]).collect()
    }

    fn value(&self) -> String {
        Ruler::text(self.length())
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.broken { say::describe_broken_ruler() } else { say::describe_ruler() };
        if disclosure == Disclosure::Full { what.and(say::shows(self.value())) } else { what }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 190);
        let wide = space.w.min(1_000);
        let half = (wide - 36) / i32::from(LENGTH);
        let left = (space.w - half * i32::from(LENGTH)) / 2;
        let x = |halves: u16| left + half * i32::from(halves);
        let (top, high) = (20, 76);
        let space = size(space.w, 190);
        let mut picture = Picture { size: space, ..Picture::default() };
        let first = if self.broken { BROKEN } else { 0 };
        // Broken off in a jag, a little before the first line that is whole.
        let (start, end) = (x(first) - half.min(10), x(LENGTH) + 14);
        let jag = if self.broken { half.min(10) - 2 } else { 0 };
        let edge = |down: i32| {
            vec![
                point(start, top + down),
                point(end, top + down),
                point(end, top + high + down),
                point(start, top + high + down),
                point(start + jag, top + high * 3 / 4 + down),
                point(start - jag / 2, top + high / 2 + down),
                point(start + jag, top + high / 4 + down),
            ]
        };
        picture.back.push(Shape::Polygon(edge(4), Ink::Shadow));
        picture.back.push(Shape::Polygon(edge(0), Ink::Tan));
        let foot = top + high;
        for halves in first..=LENGTH {
            let whole = halves.is_multiple_of(2);
            let ink = if whole { Ink::Line } else { Ink::Hair };
            let reach = if whole { 26 } else { 14 };
            picture.back.push(Shape::Line(point(x(halves), foot - reach), point(x(halves), foot - 1), ink));
            if whole {
                let at = point(x(halves), foot - 42);
                let number = (halves / 2).to_string();
                picture.back.push(Shape::plain(at, (half * 8 / 5).min(20), number, Ink::Text));
            }
        }
        let (strip_top, strip_high) = (foot + 4, kit::TARGET);
        let long = half * i32::from(self.length());
        let track = Knob { high: LENGTH, ..self.knob() };
        // A strip is carried by its middle, so the track lies where the middle may be.
        let mut place = track.across(left + long / 2, half * i32::from(LENGTH), strip_top, strip_high);
        let most = i32::from(self.knob().high - self.knob().low) + 1;
        if let crate::table::Role::Field(field) = &mut place.role {
            field.across = u16::try_from(most).unwrap_or(1);
        }
        place.area.w = most * half;
        picture.places.push(place);
        let body = area(0, 4, long, strip_high - 10);
        picture.sprites.push(Sprite {
            id: STRIP,
            kind: Kind::Marker,
            lies: self.knob().spot(),
            grip: Grip::Loose,
            at: point(x(self.at), strip_top),
            size: size(long, strip_high),
            shapes: vec![
                Shape::Rect(area(0, 7, long, strip_high - 10), 2, Ink::Shadow),
                Shape::Rect(body, 2, Ink::Green),
            ],
            name: say::ruler_strip(),
            from: Vec::new(),
        });
        if disclosure == Disclosure::Full {
            let at = point(x(self.at) + long / 2, strip_top + strip_high + 18);
            picture.front.push(Shape::plain(at, 22, self.value(), Ink::Text));
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(if self.broken { "broken-ruler" } else { "ruler" })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        Some(Verb::Move { piece, n, to: self.knob().aim(to) })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        vec![Button::new(Verb::Turn { piece: STRIP, way: Way::Around }, say::button_next_strip())]
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        vec![self.knob().slider(say::ruler_strip(), self.begins())]
    }
}
