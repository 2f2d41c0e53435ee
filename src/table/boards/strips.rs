//! Strips of one length, one below the other: cut into parts, and shaded from the left.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Arg, Say, say};

/// One strip.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Strip {
    /// Parts that are printed, and into how many each of them is cut.
    printed: u16,
    each: u16,
    /// So many of the last parts are printed as one.
    joined: u16,
    shaded: u16,
    /// Whether the child cuts it, and shades it.
    cuts: bool,
    shades: bool,
}

impl Strip {
    /// A whole strip, to be cut and shaded.
    #[must_use]
    pub const fn blank() -> Strip {
        Strip { cuts: true, ..Strip::cut(1) }
    }

    /// A strip of so many parts, to be shaded.
    #[must_use]
    pub const fn cut(parts: u16) -> Strip {
        Strip { printed: parts, each: 1, joined: 0, shaded: 0, cuts: false, shades: true }
    }

    /// A strip that is printed with so many of its parts shaded.
    #[must_use]
    pub const fn shaded(parts: u16, shaded: u16) -> Strip {
        Strip { shaded, shades: false, ..Strip::cut(parts) }
    }

    /// The strip with its last parts printed as one.
    #[must_use]
    pub const fn joining(self, last: u16) -> Strip {
        Strip { joined: last, ..self }
    }

    /// The strip with parts that the child cuts again.
    #[must_use]
    pub const fn to_slice(self) -> Strip {
        Strip { cuts: true, ..self }
    }

    /// How many equal parts there are.
    #[must_use]
    pub const fn parts(self) -> u16 {
        self.printed * self.each
    }

    /// How many of them are shaded.
    #[must_use]
    pub const fn filled(self) -> u16 {
        self.shaded
    }

    /// Whether a line stands before a part.
    fn has_line(self, part: u16) -> bool {
        part > 0 && part <= self.parts() - self.joined
    }
}

/// Up to three strips. Spots are 100 × row + part, from 0; piece `n` is the `n`-th strip, as what is cut.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strips {
    rows: Vec<Strip>,
    /// Whether a line stands at one half.
    half: bool,
}

const ROW: u16 = 100;
/// Parts of a strip at most: a finger still finds one.
const MOST: u16 = 12;

impl Strips {
    /// Strips, from above.
    #[must_use]
    pub fn new(rows: &[Strip]) -> Strips {
        Strips { rows: rows.to_vec(), half: false }
    }

    /// The strips with a line at one half.
    #[must_use]
    pub fn with_half(self) -> Strips {
        Strips { half: true, ..self }
    }

    /// The strips, from above.
    #[must_use]
    pub fn rows(&self) -> &[Strip] {
        &self.rows
    }

    /// The verb that shades the first `parts` of a strip.
    #[must_use]
    pub fn shade(row: u16, parts: u16) -> Verb {
        Verb::Mark { at: Spot(ROW * row + parts.saturating_sub(1)), n: 1 }
    }

    /// The verb that cuts a strip, or each of its printed parts.
    #[must_use]
    pub const fn slice(row: u16, into: u8) -> Verb {
        Verb::Split { piece: PieceId(row), into }
    }

    fn fraction(strip: &Strip) -> String {
        format!("{}/{}", strip.shaded, strip.parts())
    }
}

impl Manipulative for Strips {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(at), n: 1 } => {
                let strip = self.rows.get_mut(usize::from(at / ROW)).ok_or(Refusal::NotHere)?;
                let upto = at % ROW + 1;
                if !strip.shades || upto > strip.parts() {
                    return Err(Refusal::NotHere);
                }
                // Once more on the last shaded part rubs it out.
                let rubs_out = strip.shaded == upto;
                strip.shaded = if rubs_out { upto - 1 } else { upto };
                Ok(if rubs_out { say::did_rub_out() } else { say::did_mark() })
            }
            Verb::Split { piece: PieceId(row), into } => {
                let strip = self.rows.get_mut(usize::from(row)).ok_or(Refusal::NotHere)?;
                let into = u16::from(into);
                if !strip.cuts {
                    return Err(Refusal::Stays);
                }
                if into == strip.each || into == 0 || strip.printed * into > MOST {
                    return Err(Refusal::Full);
                }
                // What is printed stays as long as it is; the child's own shading stood on lines that are gone.
                strip.shaded = if strip.shades { 0 } else { strip.shaded / strip.each * into };
                strip.each = into;
                Ok(say::did_cut_strip())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let cells = (0_u16..).zip(&self.rows).flat_map(|(row, strip)| {
            (1..=strip.parts()).map(move |upto| Strips::shade(row, upto)).filter(|_| strip.shades)
        });
        let cuts =
            (0_u16..).zip(&self.rows).flat_map(|(row, _)| (1..=12).map(move |into| Strips::slice(row, into)));
        kit::accepted(self, cells.chain(cuts)).collect()
    }

    fn value(&self) -> String {
        if self.rows.iter().all(|strip| strip.shaded == 0) {
            return String::new();
        }
        self.rows.iter().map(Strips::fraction).collect::<Vec<_>>().join(";")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let mut what = say::describe_strips(self.rows.len());
        if disclosure == Disclosure::Full {
            for strip in &self.rows {
                let shaded = Arg::Fraction(strip.shaded.into(), strip.parts().into());
                what = what.and(say::strip_shaded(shaded));
            }
        }
        what
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        const GAP: i32 = 14;
        let rows = i32::try_from(self.rows.len()).unwrap_or(1).max(1);
        let head = if self.half { 34 } else { 0 };
        let space = kit::grown(space, 296, rows * (kit::TARGET + GAP) + GAP + head);
        let tall = ((space.h - head - GAP) / rows - GAP).min(96);
        let space = Size { h: rows * (tall + GAP) + GAP + head, ..space };
        let (left, wide) = (16, space.w - 32);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 12, Ink::Paper));
        for ((row, strip), line) in (0_u16..).zip(&self.rows).zip(0..) {
            let top = head + GAP + line * (tall + GAP);
            let parts = strip.parts();
            let x = |part: u16| left + i32::from(part) * wide / i32::from(parts.max(1));
            let whole = area(left, top, wide, tall);
            picture.back.push(Shape::Rect(whole, 0, Ink::Card));
            let shaded = area(left, top, x(strip.shaded) - left, tall);
            if strip.shaded > 0 {
                picture.back.push(Shape::Rect(shaded, 0, Ink::Hue(3)));
            }
            for part in 0..parts {
                if strip.shaded > part {
                    // A stroke across tells it without color.
                    let (from, to) = (point(x(part) + 6, top + tall - 6), point(x(part + 1) - 6, top + 6));
                    picture.back.push(Shape::Line(from, to, Ink::Hair));
                }
                if strip.has_line(part) {
                    picture.front.push(Shape::Line(
                        point(x(part), top),
                        point(x(part), top + tall),
                        Ink::Line,
                    ));
                }
                if strip.shades {
                    let cell = area(x(part), top, x(part + 1) - x(part), tall);
                    let name = say::strip_part(row + 1, part + 1);
                    let place = Place::new(Spot(ROW * row + part), Role::Corner, cell, Vec::new(), name);
                    picture.places.push(place.marked(strip.shaded > part));
                }
            }
            picture.front.push(Shape::Rect(whole, 0, Ink::Edge));
            if disclosure == Disclosure::Full && strip.shaded > 0 {
                let height = (tall / 2).min(28);
                picture.front.push(Shape::plain(whole.centre(), height, Strips::fraction(strip), Ink::Text));
            }
        }
        if self.half {
            let middle = left + wide / 2;
            picture.front.push(Shape::Line(point(middle, head), point(middle, space.h - 4), Ink::Mark));
            picture.front.push(Shape::plain(point(middle, head / 2 + 2), 22, "1/2", Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let cut = (0_u16..).zip(&self.rows).filter(|(_, strip)| strip.cuts).flat_map(|(row, strip)| {
            let each = u8::try_from(strip.each).unwrap_or(1);
            let (more, fewer) = if strip.printed > 1 {
                (say::button_cut_more(), say::button_cut_fewer())
            } else {
                (say::button_more_lines(), say::button_fewer_lines())
            };
            [(Strips::slice(row, each + 1), more), (Strips::slice(row, each - 1), fewer)]
        });
        kit::offers(self, cut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(strip: Strip, verbs: &[Verb]) -> String {
        let mut strips = Strips::new(&[strip]);
        for verb in verbs {
            strips.act(verb).unwrap_or_else(|refusal| panic!("{verb}: {refusal:?}"));
        }
        strips.value()
    }

    #[test]
    fn what_is_printed_keeps_its_length_and_what_was_shaded_goes_with_its_lines() {
        let twice = [Strips::slice(0, 3), Strips::slice(0, 4)];
        assert_eq!(after(Strip::shaded(3, 2).to_slice(), &twice), "8/12");
        let anew = [Strips::slice(0, 4), Strips::shade(0, 3), Strips::slice(0, 5)];
        assert_eq!(after(Strip::blank(), &anew), "");
    }

    #[test]
    fn a_strip_is_shaded_up_to_a_part_and_rubbed_out_from_its_end() {
        let shade = |parts| Strips::shade(0, parts);
        assert_eq!(after(Strip::cut(6), &[shade(4)]), "4/6");
        assert_eq!(after(Strip::cut(6), &[shade(4), shade(2)]), "2/6");
        assert_eq!(after(Strip::cut(6), &[shade(4), shade(4)]), "3/6");
        assert!(Strips::new(&[Strip::shaded(4, 1)]).act(&shade(2)).is_err());
    }
}
