//! Which numbers of a row are of a sort: piles of tiles that are laid in more and more rows and crossed out, numerals that are
//! marked or crossed out, or boxes into which they are written.

use super::FactorPairs;
use super::kit;
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Picture, PieceId, Place, Role, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// The numbers from one to another. Spot `n` is the number `n`, or the box that comes so late, from 1 on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PickedNumbers {
    from: u8,
    to: u8,
    face: Face,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Face {
    /// As many tiles as each number says, all in so many rows, and those that are crossed out.
    Piles { rows: u8, crossed: Vec<u8> },
    /// Numerals, and those that are marked.
    Marked(Vec<u8>),
    /// Numerals, and those that are crossed out.
    Crossed(Vec<u8>),
    /// What is written.
    Written(Vec<String>),
}

/// What is slid for more or fewer rows.
const EDGE: PieceId = PieceId(0);
/// Fewest and most rows of the piles: with five, no pile up to thirty is left that comes out even with more.
const ROWS: std::ops::RangeInclusive<u8> = 2..=5;
/// Digits in a box.
const ROOM: usize = 3;
/// From one place of the knob to the next.
const NOTCH: i32 = 44;

impl PickedNumbers {
    /// More boxes than what is asked for ever fills, so that they do not tell how many there are.
    pub const BOXES: u8 = 8;

    /// A pile of tiles for each number, in two rows, none crossed out.
    #[must_use]
    pub const fn piles(from: u8, to: u8) -> PickedNumbers {
        PickedNumbers { from, to, face: Face::Piles { rows: *ROWS.start(), crossed: Vec::new() } }
    }

    /// Numerals to be marked.
    #[must_use]
    pub const fn to_mark(from: u8, to: u8) -> PickedNumbers {
        PickedNumbers { from, to, face: Face::Marked(Vec::new()) }
    }

    /// Numerals of which all that are not asked for are crossed out.
    #[must_use]
    pub const fn to_cross_out(from: u8, to: u8) -> PickedNumbers {
        PickedNumbers { from, to, face: Face::Crossed(Vec::new()) }
    }

    /// Empty boxes.
    #[must_use]
    pub fn to_write(from: u8, to: u8) -> PickedNumbers {
        PickedNumbers { from, to, face: Face::Written(vec![String::new(); PickedNumbers::BOXES.into()]) }
    }

    /// What lays all piles in so many rows, where they do not lie so.
    #[must_use]
    pub fn laying(&self, rows: u8) -> Option<Verb> {
        match self.face {
            Face::Piles { rows: now, .. } if now != rows => {
                Some(Verb::Move { piece: EDGE, n: 1, to: Spot(rows.into()) })
            }
            _ => None,
        }
    }

    /// What marks a number, crosses it out, or takes that back.
    #[must_use]
    pub fn marking(number: u8) -> Verb {
        Verb::Mark { at: Spot(number.into()), n: 1 }
    }

    /// Whether what is not asked for is crossed out.
    #[must_use]
    pub const fn crosses_out(&self) -> bool {
        matches!(self.face, Face::Piles { .. } | Face::Crossed(_))
    }

    /// The numbers that are marked or crossed out, in order.
    #[must_use]
    pub fn touched(&self) -> &[u8] {
        match &self.face {
            Face::Piles { crossed: numbers, .. } | Face::Marked(numbers) | Face::Crossed(numbers) => numbers,
            Face::Written(_) => &[],
        }
    }

    /// What is written in the boxes, from the first on.
    #[must_use]
    pub fn written(&self) -> &[String] {
        match &self.face {
            Face::Written(typed) => typed,
            _ => &[],
        }
    }

    /// The numbers that are marked, written, or not crossed out.
    #[must_use]
    pub fn picked(&self) -> Vec<u32> {
        if self.crosses_out() {
            let left = (self.from..=self.to).filter(|number| !self.touched().contains(number));
            return left.map(u32::from).collect();
        }
        let written = self.written().iter().filter_map(|typed| typed.parse().ok());
        self.touched().iter().map(|number| u32::from(*number)).chain(written).collect()
    }

    fn is_untouched(&self) -> bool {
        self.touched().is_empty() && self.written().iter().all(String::is_empty)
    }

    const fn knob(rows: u8) -> Knob {
        let (low, high) = (*ROWS.start() as u16, *ROWS.end() as u16);
        Knob { piece: EDGE, first: 0, low, high, now: rows as u16 }
    }

    fn draw_piles(&self, space: Size, rows: u8, crossed: &[u8]) -> Picture {
        const TRACK: i32 = 52;
        let across = if space.w >= 620 { 3 } else { 2 };
        let many = i32::from(self.to - self.from) + 1;
        let down = (many + across - 1) / across;
        let space = kit::grown(space, 296, (down * 96).max(i32::from(*ROWS.end()) * NOTCH + 32));
        let mut picture = Picture { size: space, ..Picture::default() };
        let length = i32::from(*ROWS.end()) * NOTCH;
        picture.back.push(Shape::Line(point(26, 2 * NOTCH), point(26, length), Ink::Line));
        let knob = PickedNumbers::knob(rows);
        picture.places.push(knob.down(0, length, 4, 44));
        picture.sprites.push(knob.sprite(point(26, i32::from(rows) * NOTCH)));
        let (wide, high) = ((space.w - TRACK) / across, space.h / down);
        let longest = i32::from(self.to.div_ceil(*ROWS.start()));
        let side = ((wide - 24) / longest).min((high - 42) / i32::from(*ROWS.end())).clamp(5, 24);
        for (index, number) in (0..).zip(self.from..=self.to) {
            let at = area(TRACK + index % across * wide + 2, index / across * high + 2, wide - 4, high - 4);
            let pile = FactorPairs::of_tiles(number);
            let mut shapes = ground(at);
            let label = point(at.x + 20, at.y + 18);
            shapes.push(Shape::plain(label, 20, number.to_string(), Ink::Text));
            shapes.extend(pile.shapes(rows, area(at.x + 10, at.y + 34, side, side), side, false));
            let name = say::pile_of(number, pile.look(rows));
            picture.places.push(touchable(number, at, shapes, name, crossed.contains(&number), true));
        }
        picture
    }

    fn draw_numerals(&self, space: Size, touched: &[u8], crosses: bool) -> Picture {
        let across = if space.w >= 520 { 10 } else { 5 };
        let many = i32::from(self.to - self.from) + 1;
        let down = (many + across - 1) / across;
        let space = kit::grown(space, 296, down * kit::TARGET);
        let side = (space.w / across).min(space.h / down).min(84);
        let mut picture = Picture { size: space, ..Picture::default() };
        let corner = kit::centred(space, Size { w: across * side, h: down * side });
        for (index, number) in (0..).zip(self.from..=self.to) {
            let at = area(corner.x + index % across * side, corner.y + index / across * side, side, side);
            let mut shapes = ground(at.inset(1));
            let on = touched.contains(&number);
            if on && !crosses {
                shapes.push(Shape::Circle(at.centre(), side / 2 - 4, Ink::Hue(3)));
            }
            shapes.push(Shape::plain(at.centre(), 22, number.to_string(), Ink::Text));
            picture.places.push(touchable(number, at, shapes, say::cell_number(number), on, crosses));
        }
        picture
    }

    fn draw_boxes(space: Size, typed: &[String]) -> Picture {
        const ACROSS: i32 = 4;
        const LINE: i32 = 64;
        let down = i32::from(PickedNumbers::BOXES) / ACROSS;
        let space = kit::grown(space, 296, down * LINE + 24);
        let mut picture = Picture { size: space, ..Picture::default() };
        let card = area(2, 2, space.w - 4, down * LINE + 16);
        picture.back.push(Shape::Rect(area(card.x, card.y + 4, card.w, card.h), 16, Ink::Shadow));
        picture.back.push(Shape::Rect(card, 16, Ink::Card));
        let wide = ((space.w - 24) / ACROSS).min(120);
        let left = (space.w - ACROSS * wide) / 2;
        for ((index, place), typed) in (0..).zip(1_u16..).zip(typed) {
            let at = area(left + index % ACROSS * wide + 4, 16 + index / ACROSS * LINE, wide - 8, 52);
            picture.places.push(kit::slot(Spot(place), at, 26, typed, say::picked_box(place)));
        }
        picture
    }
}

/// What a number stands on.
fn ground(at: Area) -> Vec<Shape> {
    vec![Shape::Rect(at, 8, Ink::Paper), Shape::Rect(at, 8, Ink::Edge)]
}

/// A number that is marked or crossed out by a tap.
fn touchable(number: u8, at: Area, mut shapes: Vec<Shape>, name: Say, on: bool, crosses: bool) -> Place {
    if on && crosses {
        let inner = at.inset(8);
        shapes.push(Shape::Line(inner.corner(), point(inner.right(), inner.bottom()), Ink::Strike));
    }
    let name = if on && crosses { say::picked_crossed(name) } else { name };
    Place::new(Spot(number.into()), Role::Cell, at, shapes, name).marked(on)
}

/// Puts a number in, or takes it out.
fn toggle(numbers: &mut Vec<u8>, number: u8) -> Say {
    if let Some(at) = numbers.iter().position(|own| *own == number) {
        numbers.remove(at);
        return say::did_rub_out();
    }
    numbers.push(number);
    numbers.sort_unstable();
    say::did_mark()
}

impl Manipulative for PickedNumbers {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match (&mut self.face, *verb) {
            (Face::Piles { rows, .. }, Verb::Move { piece: EDGE, n: 1, to: Spot(to) }) => {
                *rows = u8::try_from(to).ok().filter(|to| ROWS.contains(to)).ok_or(Refusal::NotHere)?;
                Ok(say::did_change())
            }
            (
                Face::Piles { crossed: numbers, .. } | Face::Marked(numbers) | Face::Crossed(numbers),
                Verb::Mark { at: Spot(at), n: 1 },
            ) => {
                let own = self.from..=self.to;
                let number = u8::try_from(at).ok().filter(|number| own.contains(number));
                Ok(toggle(numbers, number.ok_or(Refusal::NotHere)?))
            }
            (Face::Written(typed), Verb::Type { at: Spot(at), key }) => {
                let place = usize::from(at).checked_sub(1).ok_or(Refusal::NotHere)?;
                kit::type_digits(typed.get_mut(place).ok_or(Refusal::NotHere)?, key, ROOM)
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let slides = ROWS.map(|rows| Verb::Move { piece: EDGE, n: 1, to: Spot(rows.into()) });
        let marks = (self.from..=self.to).map(PickedNumbers::marking);
        let typing =
            (1..).zip(self.written()).flat_map(|(place, typed)| kit::typing(Spot(place), typed, ROOM));
        kit::accepted(self, slides.chain(marks).chain(typing)).collect()
    }

    fn value(&self) -> String {
        if self.is_untouched() {
            return String::new();
        }
        let picked: Vec<String> = self.picked().iter().map(u32::to_string).collect();
        // All of them are crossed out.
        if picked.is_empty() { "-".to_owned() } else { picked.join(",") }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let (from, to) = (self.from, self.to);
        let what = match self.face {
            Face::Piles { .. } => say::describe_picked_piles(from, to),
            Face::Marked(_) => say::describe_picked_mark(from, to),
            Face::Crossed(_) => say::describe_picked_cross(from, to),
            Face::Written(_) => say::describe_picked_boxes(PickedNumbers::BOXES),
        };
        let tells = disclosure == Disclosure::Full && !self.is_untouched();
        if tells { what.and(say::shows(self.value())) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        match &self.face {
            Face::Piles { rows, crossed } => self.draw_piles(space, *rows, crossed),
            Face::Marked(numbers) => self.draw_numerals(space, numbers, false),
            Face::Crossed(numbers) => self.draw_numerals(space, numbers, true),
            Face::Written(typed) => PickedNumbers::draw_boxes(space, typed),
        }
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match self.face {
            Face::Piles { rows, .. } => Some(Verb::Move { piece, n, to: PickedNumbers::knob(rows).aim(to) }),
            _ => None,
        }
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        self.written().is_empty().then_some(Verb::Mark { at, n: 1 })
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        match self.face {
            Face::Piles { rows, .. } => {
                let says = say::thing_rows(usize::from(rows));
                vec![PickedNumbers::knob(rows).slider(say::slide_rows(), says)]
            }
            _ => Vec::new(),
        }
    }
}
