//! Every way to make a rectangle of so many: tiles that are laid anew in more or fewer rows, drawings of the same to be marked,
//! or a list of products to be written.

use super::kit;
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A number, taken apart in pairs. Spot `n` is what has `n` rows, or the box beside `n ×`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FactorPairs {
    number: u8,
    face: Face,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Face {
    /// Tiles in so many rows, and the rows of those that are kept.
    Laid { rows: u8, kept: Vec<u8> },
    /// A drawing for each number of rows, and those that are marked.
    Drawn { marked: Vec<u8> },
    /// What is written beside each number.
    Listed { typed: Vec<String> },
}

/// What is slid for more or fewer rows.
const EDGE: PieceId = PieceId(0);
/// Digits beside a number of the list: a multiple can be written as well.
const ROOM: usize = 3;
/// The height of the shelf for what is kept.
const SHELF: i32 = 76;
/// From one place of the knob to the next.
const NOTCH: i32 = 40;

impl FactorPairs {
    /// More rows than these there are not: turned around, what has more has fewer.
    pub const ROWS: u8 = 6;
    /// How far the list goes.
    pub const LIST: u8 = 10;

    /// So many tiles in one row, nothing kept.
    #[must_use]
    pub const fn of_tiles(number: u8) -> FactorPairs {
        FactorPairs { number, face: Face::Laid { rows: 1, kept: Vec::new() } }
    }

    /// Drawings of so many dots, none marked.
    #[must_use]
    pub const fn drawn(number: u8) -> FactorPairs {
        FactorPairs { number, face: Face::Drawn { marked: Vec::new() } }
    }

    /// A list with nothing written.
    #[must_use]
    pub fn listed(number: u8) -> FactorPairs {
        FactorPairs { number, face: Face::Listed { typed: vec![String::new(); FactorPairs::LIST.into()] } }
    }

    /// What keeps, marks or writes nothing yet and leads to so many rows; nothing for a list.
    #[must_use]
    pub fn keeping(&self, rows: u8) -> Vec<Verb> {
        let keep = Verb::Mark { at: Spot(rows.into()), n: 1 };
        match &self.face {
            Face::Laid { rows: now, .. } if *now != rows => {
                vec![Verb::Move { piece: EDGE, n: 1, to: Spot(rows.into()) }, keep]
            }
            Face::Laid { .. } | Face::Drawn { .. } => vec![keep],
            Face::Listed { .. } => Vec::new(),
        }
    }

    /// The rows of what is kept or marked; `None` for a list.
    #[must_use]
    pub fn kept(&self) -> Option<&[u8]> {
        match &self.face {
            Face::Laid { kept: rows, .. } | Face::Drawn { marked: rows } => Some(rows),
            Face::Listed { .. } => None,
        }
    }

    /// What is written beside a number of the list.
    #[must_use]
    pub fn written(&self, beside: u8) -> &str {
        match &self.face {
            Face::Listed { typed } => {
                typed.get(usize::from(beside).wrapping_sub(1)).map_or("", String::as_str)
            }
            _ => "",
        }
    }

    /// Both numbers of everything that is kept or written, as it stands; `None` beside rows that are not the same.
    pub fn pairs(&self) -> impl Iterator<Item = (u32, Option<u32>)> + '_ {
        let number = u32::from(self.number);
        let kept = self.kept().unwrap_or_default().iter().map(move |rows| {
            let rows = u32::from(*rows);
            (rows, number.is_multiple_of(rows).then(|| number / rows))
        });
        let written = (1..=FactorPairs::LIST)
            .map(move |beside| (beside, self.written(beside)))
            .filter(|(_, typed)| !typed.is_empty())
            .map(|(beside, typed)| (u32::from(beside), typed.parse().ok()));
        kept.chain(written)
    }

    /// How many lie in a row, where all are shared among so many rows.
    const fn in_row(&self, row: u8, rows: u8) -> u8 {
        self.number / rows + if row < self.number % rows { 1 } else { 0 }
    }

    /// What so many rows look like, in words.
    pub(super) fn look(&self, rows: u8) -> Say {
        let counted = say::thing_rows(usize::from(rows));
        if self.number.is_multiple_of(rows) {
            say::factor_even(counted, self.number / rows)
        } else {
            say::factor_uneven(counted)
        }
    }

    const fn knob(rows: u8) -> Knob {
        Knob { piece: EDGE, first: 0, low: 1, high: FactorPairs::ROWS as u16, now: rows as u16 }
    }

    /// Squares or dots in rows from a corner on.
    pub(super) fn shapes(&self, rows: u8, at: Area, side: i32, dots: bool) -> Vec<Shape> {
        let cell = |row: u8, column: u8| {
            let one = area(at.x + i32::from(column) * side, at.y + i32::from(row) * side, side, side);
            if dots {
                Shape::Circle(one.centre(), side * 2 / 5, Ink::Pencil)
            } else {
                Shape::Rect(area(one.x, one.y, side - 1, side - 1), 1, Ink::Tile)
            }
        };
        (0..rows).flat_map(|row| (0..self.in_row(row, rows)).map(move |column| cell(row, column))).collect()
    }

    fn draw_laid(&self, space: Size, rows: u8, kept: &[u8]) -> Picture {
        let track = i32::from(FactorPairs::ROWS) * NOTCH;
        let space = kit::grown(space, 296, track + 32 + SHELF);
        let ground = area(0, 0, space.w, space.h - SHELF);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        let side = ((space.w - 72) / i32::from(self.number).max(1)).clamp(5, NOTCH);
        let laid = self.shapes(rows, area(60, 16, side, side), side, false);
        picture.back.extend(laid);
        picture.back.push(Shape::Line(point(26, NOTCH), point(26, track), Ink::Line));
        let knob = FactorPairs::knob(rows);
        picture.places.push(knob.down(0, track, 4, 44));
        picture.sprites.push(knob.sprite(point(26, i32::from(rows) * NOTCH)));
        let wide = space.w / i32::from(FactorPairs::ROWS);
        for (index, own) in (0..).zip(1..=FactorPairs::ROWS) {
            let at = area(index * wide + 2, ground.bottom() + 6, wide - 4, SHELF - 8);
            let on = kept.contains(&own);
            let mut shapes = vec![Shape::Rect(at, 8, if on { Ink::Card } else { Ink::Waiting })];
            // A bar for each row: which is shorter is to be seen, how long they are is not.
            let bar = |row: u8| {
                let short = if self.in_row(row, own) < self.in_row(0, own) { 8 } else { 0 };
                area(at.x + 8, at.y + 6 + i32::from(row) * 9, at.w - 16 - short, 7)
            };
            shapes.extend((0..own).filter(|_| on).map(|row| Shape::Rect(bar(row), 1, Ink::Tile)));
            let place = Place::new(Spot(own.into()), Role::Cell, at, shapes, say::factor_shelf(own));
            picture.places.push(place.marked(on));
        }
        picture
    }

    fn draw_drawn(&self, space: Size, marked: &[u8]) -> Picture {
        let width = space.w.max(296);
        let side = ((width - 32) / i32::from(self.number).max(1)).clamp(5, 16);
        let tall = |rows: u8| (i32::from(rows) * side + 14).max(44);
        let height: i32 = (1..=FactorPairs::ROWS).map(|rows| tall(rows) + 6).sum();
        let space = Size { w: width, h: height.max(space.h) };
        let mut picture = Picture { size: space, ..Picture::default() };
        let mut top = (space.h - height) / 2;
        for rows in 1..=FactorPairs::ROWS {
            let at = area(2, top, space.w - 4, tall(rows));
            let on = marked.contains(&rows);
            let inner = area(16, top + (at.h - i32::from(rows) * side) / 2, side, side);
            let mut shapes = vec![Shape::Rect(at, 10, if on { Ink::Aside } else { Ink::Paper })];
            if on {
                shapes.push(Shape::Rect(at, 10, Ink::Edge));
            }
            shapes.extend(self.shapes(rows, inner, side, true));
            let place = Place::new(Spot(rows.into()), Role::Cell, at, shapes, self.look(rows));
            picture.places.push(place.marked(on));
            top += at.h + 6;
        }
        picture
    }

    fn draw_listed(&self, space: Size, typed: &[String]) -> Picture {
        const LINE: i32 = 58;
        let down = i32::from(FactorPairs::LIST) / 2;
        let space = Size { w: space.w.max(296), h: space.h.max(down * LINE + 60) };
        let mut picture = Picture { size: space, ..Picture::default() };
        let card = area(2, 2, space.w - 4, down * LINE + 56);
        picture.back.push(Shape::Rect(area(card.x, card.y + 4, card.w, card.h - 4), 16, Ink::Shadow));
        picture.back.push(Shape::Rect(area(card.x, card.y, card.w, card.h - 4), 16, Ink::Card));
        let middle = space.w / 2;
        picture.back.push(Shape::plain(point(middle, 26), 28, self.number.to_string(), Ink::Text));
        for ((index, beside), typed) in (0_i32..).zip(1_u16..).zip(typed) {
            let left = middle - 142 + index / down * 146;
            let top = 48 + index % down * LINE;
            let text = format!("{beside} ×");
            picture.back.push(Shape::plain(point(left + 32, top + 26), 22, text, Ink::Text));
            let at = area(left + 64, top, 70, 52);
            picture.places.push(kit::slot(Spot(beside), at, 26, typed, say::factor_box(beside)));
        }
        picture
    }
}

/// Puts a number of rows in, or takes it out.
fn toggle(rows: &mut Vec<u8>, row: u8) -> Say {
    if let Some(at) = rows.iter().position(|own| *own == row) {
        rows.remove(at);
        return say::did_rub_out();
    }
    rows.push(row);
    rows.sort_unstable();
    say::did_mark()
}

impl Manipulative for FactorPairs {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let row = |Spot(at): Spot| {
            u8::try_from(at).ok().filter(|row| (1..=FactorPairs::ROWS).contains(row)).ok_or(Refusal::NotHere)
        };
        match (&mut self.face, *verb) {
            (Face::Laid { rows, .. }, Verb::Move { piece: EDGE, n: 1, to }) => {
                *rows = row(to)?;
                Ok(say::did_change())
            }
            (Face::Laid { rows, kept }, Verb::Mark { at, n: 1 }) => {
                let row = row(at)?;
                // What does not lie there cannot be kept.
                if row != *rows && !kept.contains(&row) {
                    return Err(Refusal::NotHere);
                }
                Ok(toggle(kept, row))
            }
            (Face::Drawn { marked }, Verb::Mark { at, n: 1 }) => Ok(toggle(marked, row(at)?)),
            (Face::Listed { typed }, Verb::Type { at: Spot(at), key }) => {
                let place = usize::from(at).checked_sub(1).ok_or(Refusal::NotHere)?;
                kit::type_digits(typed.get_mut(place).ok_or(Refusal::NotHere)?, key, ROOM)
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let rows = || (1..=u16::from(FactorPairs::ROWS)).map(Spot);
        let slides = rows().map(|to| Verb::Move { piece: EDGE, n: 1, to });
        let marks = rows().map(|at| Verb::Mark { at, n: 1 });
        let typing = (1_u8..=FactorPairs::LIST)
            .flat_map(|beside| kit::typing(Spot(beside.into()), self.written(beside), ROOM));
        kit::accepted(self, slides.chain(marks).chain(typing)).collect()
    }

    fn value(&self) -> String {
        let pair = |(first, second): (u32, Option<u32>)| match second {
            Some(second) => format!("{first}*{second}"),
            None => format!("{first}*?"),
        };
        self.pairs().map(pair).collect::<Vec<_>>().join(",")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match &self.face {
            Face::Laid { rows, .. } => {
                let what = say::describe_factor_tiles(self.number);
                if disclosure == Disclosure::Structure { what } else { what.and(self.look(*rows)) }
            }
            Face::Drawn { .. } => say::describe_factor_drawings(self.number),
            Face::Listed { .. } => say::describe_factor_list(self.number),
        };
        let tells = disclosure == Disclosure::Full && self.pairs().next().is_some();
        if tells { what.and(say::shows(self.value())) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        match &self.face {
            Face::Laid { rows, kept } => self.draw_laid(space, *rows, kept),
            Face::Drawn { marked } => self.draw_drawn(space, marked),
            Face::Listed { typed } => self.draw_listed(space, typed),
        }
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match &self.face {
            Face::Laid { rows, .. } => Some(Verb::Move { piece, n, to: FactorPairs::knob(*rows).aim(to) }),
            _ => None,
        }
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        self.kept().map(|_| Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let Face::Laid { rows, kept } = &self.face else { return Vec::new() };
        let name = if kept.contains(rows) { say::button_factor_out() } else { say::button_factor_keep() };
        vec![Button::new(Verb::Mark { at: Spot((*rows).into()), n: 1 }, name)]
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        match &self.face {
            Face::Laid { rows, .. } => {
                vec![FactorPairs::knob(*rows).slider(say::slide_rows(), self.look(*rows))]
            }
            _ => Vec::new(),
        }
    }
}
