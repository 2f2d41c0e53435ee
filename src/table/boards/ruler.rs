//! Rulers with a strip to measure: a whole one, and one whose beginning is broken off.

use super::kit;
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// A ruler of fifteen centimeters above a strip that slides under it. Spot 100 and on are where the strip begins, in half
/// centimeters from the zero of the ruler.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ruler {
    task: Task,
    broken: bool,
    /// Where the strip begins, in half centimeters.
    at: u16,
    /// Which strip.
    strip: u8,
}

/// What is done with the strip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Task {
    /// It slides, and another one is taken.
    Free,
    /// This one, so many half centimeters long, slides.
    Slide(u16),
    /// So long, it lies still; hops of a centimeter are drawn along it, so many so far.
    Hop { long: u16, hops: u8, numbers: bool },
}

const STRIP: PieceId = PieceId(0);
/// The last hop, to be rubbed out.
const HOP: PieceId = PieceId(1);
/// The ruler, to be tapped for a hop.
const FACE: Spot = Spot(0);
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
        Ruler { task: Task::Free, broken: false, at: 3, strip: 0 }
    }

    /// A ruler and a strip, `long` centimeters, that does not lie at its zero yet.
    #[must_use]
    pub const fn to_slide(at: u8, long: u8) -> Ruler {
        Ruler { task: Task::Slide(2 * long as u16), at: 2 * at as u16, ..Ruler::whole() }
    }

    /// A strip from a mark of the ruler on, along which hops are drawn.
    #[must_use]
    pub const fn to_hop(at: u8, long: u8, broken: bool) -> Ruler {
        let task = Task::Hop { long: 2 * long as u16, hops: 0, numbers: true };
        Ruler { task, broken, at: 2 * at as u16, strip: 0 }
    }

    /// The same with marks that have no numbers.
    #[must_use]
    pub const fn without_numbers(at: u8, long: u8) -> Ruler {
        let task = Task::Hop { long: 2 * long as u16, hops: 0, numbers: false };
        Ruler { task, ..Ruler::to_hop(at, long, false) }
    }

    /// Where the strip begins, in half centimeters from zero.
    #[must_use]
    pub const fn begins_at(self) -> u16 {
        self.at
    }

    /// How many hops are drawn; `None` where the strip slides.
    #[must_use]
    pub const fn hops(self) -> Option<u8> {
        if let Task::Hop { hops, .. } = self.task { Some(hops) } else { None }
    }

    /// The place of the strip that begins at a mark.
    #[must_use]
    pub const fn mark(centimeters: u8) -> Spot {
        Spot(100 + 2 * centimeters as u16)
    }

    /// The verb that draws hops or rubs them out, where there is room for it.
    fn hop(self, verb: &Verb) -> Option<u8> {
        let Task::Hop { hops, .. } = self.task else { return None };
        match *verb {
            Verb::Jump { by: 1 } if self.at + 2 * u16::from(hops) + 2 <= LENGTH => Some(hops + 1),
            Verb::Remove { piece: HOP, n: 1 } => hops.checked_sub(1),
            _ => None,
        }
    }

    /// A ruler that begins after its 3.
    #[must_use]
    pub const fn broken() -> Ruler {
        Ruler { task: Task::Free, broken: true, at: 9, strip: 0 }
    }

    fn length(self) -> u16 {
        match self.task {
            Task::Free => STRIPS.get(usize::from(self.strip)).copied().unwrap_or(2),
            Task::Slide(long) | Task::Hop { long, .. } => long,
        }
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
        if let (Task::Hop { long, numbers, .. }, hops) = (self.task, self.hop(verb)) {
            let hops = hops.ok_or(Refusal::NotHere)?;
            self.task = Task::Hop { long, hops, numbers };
            return Ok(if let Verb::Jump { by } = *verb { say::did_jump(by) } else { say::did_rub_out() });
        }
        match *verb {
            Verb::Move { piece: STRIP, n: 1, to } => {
                self.at = self.knob().value(to).ok_or(Refusal::PastTheEnd)?;
                Ok(self.begins())
            }
            Verb::Turn { piece: STRIP, way: Way::Around } if self.task == Task::Free => {
                self.strip = (self.strip + 1) % 6;
                let Knob { low, high, .. } = self.knob();
                self.at = self.at.min(high).max(low);
                Ok(self.begins())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        if self.hops().is_some() {
            return self.buttons(None).into_iter().map(|button| button.verb).collect();
        }
        let Knob { piece, first, low, high, .. } = self.knob();
        let slides = (low..=high).map(|to| Verb::Move { piece, n: 1, to: Spot(first + to) });
        let turn = (self.task == Task::Free).then_some(Verb::Turn { piece: STRIP, way: Way::Around });
        slides.chain(turn).collect()
    }

    fn value(&self) -> String {
        Ruler::text(self.length())
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match (self.task, self.broken) {
            (Task::Hop { .. }, _) => say::describe_ruler_hops(),
            (_, true) => say::describe_broken_ruler(),
            _ => say::describe_ruler(),
        };
        let what =
            if let Task::Hop { numbers: true, .. } = self.task { what.and(self.begins()) } else { what };
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
            let numbered = !matches!(self.task, Task::Hop { numbers: false, .. });
            // Without numbers, a space is from one line to the next.
            if !whole && !numbered {
                continue;
            }
            let ink = if whole { Ink::Line } else { Ink::Hair };
            let reach = if whole { 26 } else { 14 };
            picture.back.push(Shape::Line(point(x(halves), foot - reach), point(x(halves), foot - 1), ink));
            if whole && numbered {
                let at = point(x(halves), foot - 42);
                let number = (halves / 2).to_string();
                picture.back.push(Shape::plain(at, (half * 8 / 5).min(20), number, Ink::Text));
            }
        }
        let (strip_top, strip_high) = (foot + 4, kit::TARGET);
        let long = half * i32::from(self.length());
        let body = area(0, 4, long, strip_high - 10);
        if let Some(hops) = self.hops() {
            let strip = area(x(self.at), strip_top + 4, long, strip_high - 10);
            picture.back.push(Shape::Rect(strip, 2, Ink::Green));
            let face = area(x(0), top, x(LENGTH) - x(0), strip_top + strip_high - top);
            picture.places.push(Place::new(FACE, Role::Cell, face, Vec::new(), say::button_hop()));
            let level = strip_top + strip_high + 2;
            for hop in 0..u16::from(hops) {
                let from = point(x(self.at + 2 * hop), level);
                let (over, to) = (from.plus(half, 16), from.plus(2 * half, 0));
                picture.front.push(Shape::Line(from, over, Ink::Jump));
                picture.front.push(Shape::Line(over, to, Ink::Jump));
            }
            return picture;
        }
        let place = self.knob().carried_by_middle(left, half, self.length(), strip_top, strip_high);
        picture.places.push(place);
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

    fn tap(&self, at: Spot) -> Option<Verb> {
        (at == FACE && self.hops().is_some()).then_some(Verb::Jump { by: 1 })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        self.hops().is_none().then(|| Verb::Move { piece, n, to: self.knob().aim(to) })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let all = [
            (Verb::Turn { piece: STRIP, way: Way::Around }, say::button_next_strip()),
            (Verb::Jump { by: 1 }, say::button_hop()),
            (Verb::Remove { piece: HOP, n: 1 }, say::button_rub_out_last()),
        ];
        kit::offers(self, all)
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        if self.hops().is_some() {
            return Vec::new();
        }
        vec![self.knob().slider(say::ruler_strip(), self.begins())]
    }
}
