//! The bar model: one or two bars made of parts, with a numeral in each and one unknown.
//!
//! Lengths are a drawing, not a measure: a part is as long as the child makes it.

use super::kit;
use super::knob::{KNOB, Knob};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A part: how long it is, and the numeral in it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Part {
    length: u16,
    typed: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Bar {
    whole: String,
    parts: Vec<Part>,
}

impl Bar {
    fn of(lengths: &[u16]) -> Bar {
        let part = |length: &u16| Part { length: *length, typed: String::new() };
        Bar { whole: String::new(), parts: lengths.iter().map(part).collect() }
    }

    /// Where the first `n` parts end.
    fn end(&self, n: usize) -> u16 {
        self.parts.iter().take(n).map(|part| part.length).sum()
    }

    fn length(&self) -> u16 {
        self.end(self.parts.len())
    }
}

/// One or two bars. Spots 100 and 110 are the boxes above them, the spots after each the boxes of its parts, 120 that of
/// the difference. Piece `n` is the end of a part, four to a bar; it slides on spots of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BarModel {
    bars: Vec<Bar>,
    difference: String,
    unknown: Option<Spot>,
}

/// Steps across the board; the longest bar leaves one for its knob.
const LONGEST: u16 = 24;
/// The shortest part: a numeral is typed into it.
const SHORTEST: u16 = 4;
const MOST_PARTS: usize = 4;
const MOST_DIGITS: usize = 4;
const SLOTS: u16 = 100;
const DIFFERENCE: Spot = Spot(120);

impl BarModel {
    /// One bar of two parts.
    #[must_use]
    pub fn new() -> BarModel {
        BarModel { bars: vec![Bar::of(&[12, 8])], difference: String::new(), unknown: None }
    }

    /// Every end of a part as a knob with the values it may have.
    fn knobs(&self) -> impl Iterator<Item = (usize, usize, Knob)> + '_ {
        self.bars.iter().enumerate().flat_map(|(row, bar)| {
            (0..bar.parts.len()).filter_map(move |part| {
                let id = u16::try_from(row * MOST_PARTS + part).ok()?;
                let last = part + 1 == bar.parts.len();
                let knob = Knob {
                    piece: PieceId(id),
                    first: 200 + 40 * id,
                    low: bar.end(part) + SHORTEST,
                    high: if last { LONGEST - 1 } else { bar.end(part + 2) - SHORTEST },
                    now: bar.end(part + 1),
                };
                Some((row, part, knob))
            })
        })
    }

    fn knob(&self, piece: PieceId) -> Option<(usize, usize, Knob)> {
        self.knobs().find(|(_, _, knob)| knob.piece == piece)
    }

    /// Which bar is longer by enough for a box between the ends.
    fn shorter(&self) -> Option<usize> {
        let [first, second] = self.bars.as_slice() else { return None };
        let apart = first.length().abs_diff(second.length()) >= SHORTEST;
        apart.then_some(usize::from(second.length() < first.length()))
    }

    fn slots(&self) -> Vec<Spot> {
        let mut out = Vec::new();
        for (bar, first) in self.bars.iter().zip([SLOTS, SLOTS + 10]) {
            let last = first + u16::try_from(bar.parts.len()).unwrap_or_default();
            out.extend((first..=last).map(Spot));
        }
        out.extend(self.shorter().map(|_| DIFFERENCE));
        out
    }

    fn typed_mut(&mut self, at: Spot) -> Option<&mut String> {
        if at == DIFFERENCE {
            return Some(&mut self.difference);
        }
        let index = usize::from(at.0.checked_sub(SLOTS)?);
        let bar = self.bars.get_mut(index / 10)?;
        match (index % 10).checked_sub(1) {
            None => Some(&mut bar.whole),
            Some(part) => bar.parts.get_mut(part).map(|part| &mut part.typed),
        }
    }

    fn typed(&self, at: Spot) -> String {
        if self.unknown == Some(at) {
            return "?".into();
        }
        self.clone().typed_mut(at).map(std::mem::take).unwrap_or_default()
    }

    fn slot_name(&self, at: Spot) -> Say {
        let index = at.0.saturating_sub(SLOTS);
        match (at, index % 10) {
            (DIFFERENCE, _) => say::bar_difference(),
            (_, 0) => say::bar_whole(index / 10 + 1),
            (_, part) => say::bar_part(index / 10 + 1, part),
        }
    }

    /// All parts of each bar as long as each other.
    fn tidied(&self) -> BarModel {
        let mut after = self.clone();
        for bar in &mut after.bars {
            let parts = u16::try_from(bar.parts.len()).unwrap_or(1).max(1);
            let length = bar.length() / parts;
            bar.parts.iter_mut().for_each(|part| part.length = length);
        }
        after
    }

    fn last_of(&self, piece: PieceId) -> Option<(usize, usize)> {
        let (row, part, _) = self.knob(piece)?;
        let last = self.bars.get(row).is_some_and(|bar| bar.parts.len() == part + 1);
        last.then_some((row, part))
    }

    /// The box after the one with the unknown; the same one again where there is no other.
    fn next_unknown(&self) -> Option<Spot> {
        let slots = self.slots();
        let now = self.unknown.and_then(|at| slots.iter().position(|slot| *slot == at));
        let next = now.map_or(0, |now| now + 1);
        slots.get(next).copied().or(self.unknown)
    }
}

impl Default for BarModel {
    fn default() -> BarModel {
        BarModel::new()
    }
}

impl Manipulative for BarModel {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let mut after = self.clone();
        let said = match *verb {
            Verb::Move { piece, n: 1, to } => {
                let (row, part, knob) = self.knob(piece).ok_or(Refusal::NotHere)?;
                let to = knob.value(to).ok_or(Refusal::PastTheEnd)?;
                let bar = after.bars.get_mut(row).ok_or(Refusal::NotHere)?;
                // What one part gains its neighbour gives; the last one gains by itself.
                if let Some(next) = bar.parts.get_mut(part + 1) {
                    next.length = next.length + knob.now - to;
                }
                if let Some(part) = bar.parts.get_mut(part) {
                    part.length = part.length + to - knob.now;
                }
                say::did_move()
            }
            Verb::Split { piece, into: 2 } => {
                let (row, part) = self.last_of(piece).ok_or(Refusal::NotHere)?;
                let bar = after.bars.get_mut(row).ok_or(Refusal::NotHere)?;
                let part = bar.parts.get_mut(part).ok_or(Refusal::NotHere)?;
                let half = part.length / 2;
                part.length -= half;
                if half < SHORTEST || bar.parts.len() == MOST_PARTS {
                    return Err(Refusal::Full);
                }
                bar.parts.push(Part { length: half, typed: String::new() });
                say::describe_bar(row + 1, bar.parts.len())
            }
            Verb::Remove { piece, n: 1 } => {
                let (row, part) = self.last_of(piece).ok_or(Refusal::NotHere)?;
                let bar = after.bars.get_mut(row).ok_or(Refusal::NotHere)?;
                let before = part.checked_sub(1).ok_or(Refusal::Stays)?;
                let gone = bar.parts.pop().unwrap_or_default();
                if let Some(part) = bar.parts.get_mut(before) {
                    part.length += gone.length;
                }
                say::describe_bar(row + 1, bar.parts.len())
            }
            Verb::Group { n: 2 } if self.bars.len() == 1 => {
                after.bars.push(Bar::of(&[12]));
                say::describe_bar(2_u8, 1_usize)
            }
            Verb::Group { n: 1 } if self.bars.len() == 2 => {
                after.bars.pop();
                after.difference.clear();
                say::did_change()
            }
            Verb::Mark { at, n: 1 } if self.unknown == Some(at) => {
                after.unknown = None;
                say::did_rub_out()
            }
            Verb::Mark { at, n: 1 } if self.slots().contains(&at) => {
                after.typed_mut(at).ok_or(Refusal::NotHere)?.clear();
                after.unknown = Some(at);
                say::slot_holds(self.slot_name(at), "?")
            }
            Verb::Type { at, key } if self.slots().contains(&at) => {
                if self.unknown == Some(at) {
                    return Err(Refusal::SlotFull);
                }
                kit::type_digits(after.typed_mut(at).ok_or(Refusal::NotHere)?, key, MOST_DIGITS)?
            }
            Verb::Tidy if self.tidied() != *self => {
                after = self.tidied();
                say::did_change()
            }
            _ => return Err(Refusal::NotHere),
        };
        // The box of the unknown may be gone.
        after.unknown = after.unknown.filter(|at| after.slots().contains(at));
        *self = after;
        Ok(said)
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for (_, _, Knob { piece, first, low, high, .. }) in self.knobs() {
            out.extend((low..=high).map(|to| Verb::Move { piece, n: 1, to: Spot(first + to) }));
        }
        for at in self.slots() {
            out.push(Verb::Mark { at, n: 1 });
            if self.unknown != Some(at) {
                out.extend(kit::typing(at, &self.typed(at), MOST_DIGITS));
            }
        }
        out.extend(
            self.buttons(None)
                .into_iter()
                .map(|button| button.verb)
                .filter(|verb| !matches!(verb, Verb::Mark { .. })),
        );
        out
    }

    fn value(&self) -> String {
        let text = |(bar, first): (&Bar, u16)| {
            let whole = self.typed(Spot(first));
            let parts: Vec<String> = (first + 1..)
                .zip(&bar.parts)
                .map(|(at, _)| self.typed(Spot(at)))
                .filter(|typed| !typed.is_empty())
                .collect();
            let equals = if whole.is_empty() || parts.is_empty() { "" } else { "=" };
            format!("{whole}{equals}{}", parts.join("+"))
        };
        let bars: Vec<String> = self.bars.iter().zip([SLOTS, SLOTS + 10]).map(text).collect();
        bars.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(";")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let parts = |bar: &Bar| bar.parts.len();
        let what = match self.bars.as_slice() {
            [first, second] => {
                say::describe_bar(1_u8, parts(first)).and(say::describe_bar(2_u8, parts(second)))
            }
            bars => say::describe_bar(1_u8, bars.first().map(parts).unwrap_or_default()),
        };
        let value = self.value();
        if disclosure == Disclosure::Full && !value.is_empty() { what.and(say::shows(value)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        const ABOVE: i32 = kit::TARGET + 20;
        const THICK: i32 = 60;
        let rows = i32::try_from(self.bars.len()).unwrap_or(1);
        let tall = ABOVE + THICK + KNOB + 4;
        let space = kit::grown(space, 296, rows * tall + 8);
        // Half a step stays free on the right, for the knob of the longest bar.
        let unit = (2 * (space.w - 2) / (2 * i32::from(LONGEST) + 1)).min(40);
        let left = (space.w - unit * i32::from(LONGEST) - unit / 2) / 2;
        let x = |end: u16| left + unit * i32::from(end);
        let space = Size { w: space.w, h: space.h.min(rows * (tall + 40)) };
        let top = |row: i32| (space.h - rows * tall) / 2 + row * tall;
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 12, Ink::Paper));
        let slot = |at: Spot, place| kit::slot(at, place, 26, &self.typed(at), self.slot_name(at));
        for ((bar, first), row) in self.bars.iter().zip([SLOTS, SLOTS + 10]).zip(0..) {
            let (above, upper) = (top(row), top(row) + ABOVE);
            let (from, to) = (x(0), x(bar.length()));
            let middle = i32::midpoint(from, to);
            let level = upper - 16;
            for (a, b) in [
                (point(from, upper - 5), point(from, level)),
                (point(from, level), point(to, level)),
                (point(to, level), point(to, upper - 5)),
            ] {
                picture.back.push(Shape::Line(a, b, Ink::Bracket));
            }
            picture.places.push(slot(Spot(first), area((middle - 36).max(2), above, 72, kit::TARGET)));
            picture.back.push(Shape::Rect(area(from, upper + 3, to - from, THICK), 6, Ink::Shadow));
            for (index, part) in (0_u16..).zip(&bar.parts) {
                let start = bar.end(index.into());
                let whole = area(x(start), upper, unit * i32::from(part.length), THICK);
                let hue = if row == 0 { 7 } else { 2 };
                picture.back.push(Shape::Rect(whole, 4, Ink::Hue(hue)));
                let wide = whole.w.min(96);
                let inner = area(whole.centre().x - wide / 2, upper + 6, wide, kit::TARGET);
                picture.back.push(Shape::Rect(inner.inset(2), 8, Ink::Paper));
                picture.places.push(slot(Spot(first + 1 + index), inner));
            }
        }
        if let Some((row, [first, second])) = self.shorter().zip(self.bars.as_slice().first_chunk()) {
            let (from, to) = (first.length().min(second.length()), first.length().max(second.length()));
            let upper = top(i32::try_from(row).unwrap_or_default()) + ABOVE;
            let gap = area(x(from), upper + 6, x(to) - x(from), kit::TARGET);
            picture.back.push(Shape::Rect(gap, 4, Ink::Aside));
            let wide = gap.w.min(96);
            picture.places.push(slot(DIFFERENCE, area(gap.centre().x - wide / 2, gap.y, wide, gap.h)));
        }
        for (row, part, knob) in self.knobs() {
            let upper = top(i32::try_from(row).unwrap_or_default()) + ABOVE;
            let whole = Knob { low: 1, high: LONGEST, ..knob };
            let track = whole.across(left, unit * i32::from(LONGEST), upper + THICK, KNOB);
            // Several knobs are told apart by what they make longer, and from its box.
            let name = say::name_in(Kind::Marker.name(), say::bar_part(row + 1, part + 1));
            picture.places.insert(0, Place { name: name.clone(), ..track });
            let knob = knob.sprite(point(x(knob.now), upper + THICK + KNOB / 2));
            picture.sprites.push(Sprite { name, ..knob });
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        let (_, _, knob) = self.knob(piece)?;
        Some(Verb::Move { piece, n, to: knob.aim(to) })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        for (row, bar) in (1_u16..).zip(&self.bars) {
            let last = usize::from(row - 1) * MOST_PARTS + bar.parts.len() - 1;
            let piece = PieceId(u16::try_from(last).unwrap_or_default());
            out.push(Button::new(Verb::Split { piece, into: 2 }, say::button_bar_more(row)));
            out.push(Button::new(Verb::Remove { piece, n: 1 }, say::button_bar_fewer(row)));
        }
        out.push(Button::new(Verb::Tidy, say::button_equal_parts()));
        let other = if self.bars.len() == 1 { 2 } else { 1 };
        out.push(Button::new(Verb::Group { n: other }, say::button_bars(other)));
        out.extend(self.next_unknown().map(|at| Button::new(Verb::Mark { at, n: 1 }, say::button_unknown())));
        out.retain(|button| self.clone().act(&button.verb).is_ok());
        out
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        let slider = |(row, part, knob): (usize, usize, Knob)| {
            knob.slider(say::bar_part(row + 1, part + 1), say::bar_reaches(knob.now))
        };
        self.knobs().map(slider).collect()
    }
}
