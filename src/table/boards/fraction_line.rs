//! A number line from 0 to a few wholes: cut into equal parts, then marked, or hopped along.

use super::kit;
use crate::math::Fraction;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Arg, Say, say};

/// A line with at most one mark, or with hops from a start. Spot `n` is the `n`-th tick from zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FractionLine {
    wholes: u8,
    /// Equal parts in each whole.
    parts: u8,
    /// The parts are printed, not the child's.
    printed: bool,
    mark: Option<u16>,
    hops: Option<Hops>,
}

/// Hops one after the other, away from the start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Hops {
    from: Fraction,
    /// A bit for each tick that is landed on.
    landed: u64,
}

impl FractionLine {
    /// The most parts a whole is cut into.
    pub const MOST_PARTS: u8 = 12;
    /// The line, as the piece that is split.
    pub const LINE: PieceId = PieceId(0);

    /// A line the child cuts.
    #[must_use]
    pub fn empty(wholes: u8) -> FractionLine {
        FractionLine { wholes: wholes.max(1), parts: 1, printed: false, mark: None, hops: None }
    }

    /// A line with printed parts.
    #[must_use]
    pub fn cut(wholes: u8, parts: u8) -> FractionLine {
        FractionLine { wholes: wholes.max(1), parts: parts.max(1), printed: true, mark: None, hops: None }
    }

    /// A line with printed parts and a printed mark at `place` parts from zero.
    #[must_use]
    pub fn marked(wholes: u8, parts: u8, place: u16) -> FractionLine {
        FractionLine { mark: Some(place), ..FractionLine::cut(wholes, parts) }
    }

    /// The line with a start instead of a mark: what is marked is where hops from there land, the nearest first.
    #[must_use]
    pub fn hopping_from(mut self, from: Fraction) -> FractionLine {
        self.hops = Some(Hops { from, landed: 0 });
        self
    }

    /// Where the hops land, in order, counted in the parts of this line.
    #[must_use]
    pub fn landings(self) -> Vec<u16> {
        let Some(hops) = self.hops else { return Vec::new() };
        let d = i64::from(hops.from.denominator());
        let start = i64::from(hops.from.numerator()) * i64::from(self.parts);
        let landed = (0..=self.ticks()).filter(|tick| hops.has(*tick)).collect();
        crate::order::by_number(landed, |tick| (i64::from(*tick) * d - start).abs())
    }

    /// What is told of the line: the mark, or where the last hop lands.
    fn told(self) -> Option<u16> {
        self.mark.or_else(|| self.landings().last().copied())
    }

    /// Where the mark is, counted in the parts of this line.
    #[must_use]
    pub fn mark(self) -> Option<Fraction> {
        Fraction::new(self.mark?.into(), self.parts.into())
    }

    /// Equal parts in each whole.
    #[must_use]
    pub const fn parts(self) -> u8 {
        self.parts
    }

    /// Whether the parts are printed.
    #[must_use]
    pub const fn is_printed(self) -> bool {
        self.printed
    }

    fn is_marked(self, tick: u16) -> bool {
        self.mark == Some(tick) || self.hops.is_some_and(|hops| hops.has(tick))
    }

    fn ticks(self) -> u16 {
        u16::from(self.wholes) * u16::from(self.parts)
    }
}

impl Hops {
    /// Whether a hop lands there.
    const fn has(self, tick: u16) -> bool {
        self.landed >> tick & 1 == 1
    }
}

impl Manipulative for FractionLine {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Split { piece: FractionLine::LINE, into } => {
                if self.printed {
                    return Err(Refusal::Stays);
                }
                if into == self.parts || !(1..=FractionLine::MOST_PARTS).contains(&into) {
                    return Err(Refusal::Full);
                }
                self.parts = into;
                // What was marked stood on a tick that is gone.
                self.mark = None;
                self.hops = self.hops.map(|hops| Hops { landed: 0, ..hops });
                Ok(say::did_cut_line())
            }
            Verb::Mark { at: Spot(tick), n: 1 } => {
                if tick > self.ticks() {
                    return Err(Refusal::PastTheEnd);
                }
                if let Some(hops) = &mut self.hops {
                    hops.landed ^= 1 << tick;
                    return Ok(if hops.has(tick) { say::did_mark() } else { say::did_rub_out() });
                }
                let rubs_out = self.mark == Some(tick);
                self.mark = (!rubs_out).then_some(tick);
                Ok(if rubs_out { say::did_rub_out() } else { say::did_mark() })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let cuts = (1..=FractionLine::MOST_PARTS).filter(|into| !self.printed && *into != self.parts);
        let cuts = cuts.map(|into| Verb::Split { piece: FractionLine::LINE, into });
        cuts.chain((0..=self.ticks()).map(|tick| Verb::Mark { at: Spot(tick), n: 1 })).collect()
    }

    fn value(&self) -> String {
        self.told().map_or(String::new(), |tick| format!("{tick}/{}", self.parts))
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_fraction_line(self.wholes);
        match (disclosure, self.told()) {
            (Disclosure::Structure, _) => what,
            (_, None) => what.and(say::line_no_mark()),
            (Disclosure::Relative, Some(tick)) if tick > self.parts.into() => {
                what.and(say::line_mark_past_one())
            }
            (Disclosure::Relative, Some(_)) => what.and(say::line_mark_below_one()),
            (Disclosure::Full, Some(tick)) => {
                what.and(say::line_mark_at(Arg::Fraction(tick.into(), self.parts.into())))
            }
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 170);
        let ground = area(0, 0, space.w, space.h.min(300));
        let whole = (space.w - 48) / i32::from(self.wholes);
        let level = ground.h * 3 / 5;
        let left = 24;
        let at = |tick: u16| left + i32::from(tick) * whole / i32::from(self.parts);
        let mut picture = Picture { size: Size { w: space.w, h: ground.h }, ..Picture::default() };
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        let (from, to) = (point(left - 12, level), point(at(self.ticks()) + 12, level));
        picture.back.push(Shape::Line(from, to, Ink::Line));
        for tick in 0..=self.ticks() {
            let x = at(tick);
            let is_whole = tick.is_multiple_of(self.parts.into());
            let reach = if is_whole { 18 } else { 11 };
            let stroke = Shape::Line(point(x, level - reach), point(x, level + reach), Ink::Line);
            if is_whole {
                let number = (tick / u16::from(self.parts)).to_string();
                picture.back.push(Shape::plain(point(x, level + 42), 26, number, Ink::Text));
            }
            let half = (whole / i32::from(self.parts) / 2).clamp(10, 40);
            let (from, to) = ((x - half).max(0), (x + half).min(space.w));
            let reach = area(from, level - 60, to - from, 84);
            let name = if is_whole {
                say::tick_whole(tick / u16::from(self.parts))
            } else {
                say::tick(tick % u16::from(self.parts), tick / u16::from(self.parts))
            };
            let place = Place::new(Spot(tick), Role::Corner, reach, vec![stroke], name);
            picture.places.push(place.marked(self.is_marked(tick)));
        }
        if let Some(hops) = self.hops {
            let (n, d) = (hops.from.numerator(), hops.from.denominator());
            let start = i32::try_from(n).unwrap_or(0) * whole / i32::try_from(d).unwrap_or(1).max(1);
            let mut from = point(left + start, level);
            picture.front.push(Shape::Circle(from, 8, Ink::Pencil));
            for to in self.landings().into_iter().map(|tick| point(at(tick), level)) {
                let top = point(i32::midpoint(from.x, to.x), level - 100);
                picture.front.push(Shape::Curve(from, top, to, Ink::Jump));
                picture.front.push(Shape::Circle(to, 6, Ink::Mark));
                from = to;
            }
        }
        if let Some(tick) = self.mark {
            picture.front.extend(arrow(at(tick), level));
            if disclosure == Disclosure::Full {
                let text = format!("{tick}/{}", self.parts);
                picture.front.push(Shape::plain(point(at(tick), level - 84), 26, text, Ink::Text));
            }
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let cut = |into: u8, name: Say| Button::new(Verb::Split { piece: FractionLine::LINE, into }, name);
        let mut out = Vec::new();
        if !self.printed && self.parts < FractionLine::MOST_PARTS {
            out.push(cut(self.parts + 1, say::button_more_lines()));
        }
        if !self.printed && self.parts > 1 {
            out.push(cut(self.parts - 1, say::button_fewer_lines()));
        }
        out
    }
}

/// The mark: an arrow that points at the line from above.
fn arrow(x: i32, level: i32) -> [Shape; 2] {
    let tip: Area = area(x, level - 4, 0, 0);
    [
        Shape::Line(point(x, level - 66), point(x, level - 20), Ink::Mark),
        Shape::Polygon(vec![tip.corner(), point(x - 11, level - 26), point(x + 11, level - 26)], Ink::Mark),
    ]
}
