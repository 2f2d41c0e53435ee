//! A strip or a square of paper that is folded into equal parts, opened again, and colored.
//!
//! Each fold multiplies the parts, and its creases stay. How many there are is told only under full disclosure.

use super::kit;
use crate::math::gcd;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// One fold through all layers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Fold {
    into: u8,
    /// The creases lie across, one below the other.
    down: bool,
}

/// A sheet with its folds. Splitting piece 0 folds it from side to side, splitting piece 1 from top to bottom; turning piece 0
/// back opens the last fold, turning it folds again where it was folded. Spots are the parts of the open sheet, in rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paper {
    square: bool,
    folds: Vec<Fold>,
    /// How many of the folds are closed, from the first.
    closed: usize,
    /// A bit for each part.
    colored: u64,
    /// So many columns from the left are shaded, as part of the task.
    shaded: u16,
}

const ACROSS: PieceId = PieceId(0);
const DOWN: PieceId = PieceId(1);
/// What one fold makes of a part.
const INTO: [u8; 3] = [2, 3, 5];
/// Parts of a strip, and of each side of a square, at most: a finger still finds one.
const STRIP: u16 = 12;
const SIDE: u16 = 6;

impl Paper {
    /// The sheet of a name, as the free table calls it.
    #[must_use]
    pub fn of(name: &str) -> Option<Paper> {
        let square = ["paper-folding", "paper-square"].iter().position(|known| *known == name)? == 1;
        Some(Paper { square, folds: Vec::new(), closed: 0, colored: 0, shaded: 0 })
    }

    /// A square with creases, so many parts beside each other and below each other, of which the first columns are shaded.
    #[must_use]
    pub fn creased(across: u8, down: u8, shaded: u16) -> Paper {
        let folds = vec![Fold { into: across, down: false }, Fold { into: down, down: true }];
        Paper { square: true, folds, closed: 0, colored: 0, shaded }
    }

    /// Parts of the open sheet, beside each other and below each other.
    #[must_use]
    pub fn creases(&self) -> (u16, u16) {
        self.grid()
    }

    /// Whether nothing is folded.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.closed == 0
    }

    /// The colored parts, as columns and rows.
    #[must_use]
    pub fn colored(&self) -> Vec<(u16, u16)> {
        let (across, down) = self.grid();
        let colored = (0..across * down).filter(|part| self.is_colored(*part));
        colored.map(|part| (part % across, part / across)).collect()
    }

    /// Into how many the first `folds` folds part the sheet, in one direction.
    fn parts(&self, folds: usize, down: bool) -> u16 {
        let own = self.folds.iter().take(folds).filter(|fold| fold.down == down);
        own.map(|fold| u16::from(fold.into)).product()
    }

    /// Parts of the open sheet: beside each other and below each other.
    fn grid(&self) -> (u16, u16) {
        let all = self.folds.len();
        (self.parts(all, false), self.parts(all, true))
    }

    const fn is_colored(&self, part: u16) -> bool {
        self.colored >> part & 1 == 1
    }

    fn fold(&mut self, fold: Fold) -> Result<(), Refusal> {
        // The creases of a task stay as they are.
        if self.shaded > 0 {
            return Err(Refusal::Stays);
        }
        let (across, down) = self.grid();
        let (side, most) = (if fold.down { down } else { across }, if self.square { SIDE } else { STRIP });
        if side * u16::from(fold.into) > most {
            return Err(Refusal::Full);
        }
        let before = self.clone();
        self.folds.push(fold);
        self.closed = self.folds.len();
        // A part that was colored becomes as many colored ones.
        let wide = self.grid().0;
        let into = u16::from(fold.into);
        let came_from = |part: u16| {
            let (column, row) = (part % wide, part / wide);
            if fold.down { row / into * across + column } else { row * across + column / into }
        };
        let (columns, rows) = self.grid();
        let colored = (0..columns * rows).filter(|part| before.is_colored(came_from(*part)));
        self.colored = colored.fold(0, |bits, part| bits | 1 << part);
        Ok(())
    }

    /// The verb that folds the sheet from side to side.
    #[must_use]
    pub const fn folding(into: u8) -> Verb {
        Verb::Split { piece: ACROSS, into }
    }

    /// The verbs that color the first `n` parts that are not colored.
    #[must_use]
    pub fn coloring(&self, n: usize) -> Vec<Verb> {
        let (_, all) = self.fraction();
        let parts = (0..u16::try_from(all).unwrap_or_default()).filter(|part| !self.is_colored(*part));
        parts.take(n).map(|part| Verb::Mark { at: Spot(part), n: 1 }).collect()
    }

    /// How many parts are colored, of how many.
    #[must_use]
    pub fn fraction(&self) -> (u32, u32) {
        let (across, down) = self.grid();
        (self.colored.count_ones(), u32::from(across * down))
    }

    fn all(&self) -> Vec<(Verb, Say)> {
        let folds = [(ACROSS, false), (DOWN, true)].into_iter().flat_map(|(piece, down)| {
            INTO.map(|into| {
                let name = if down { say::button_fold_down(into) } else { say::button_fold(into) };
                (Verb::Split { piece, into }, name)
            })
        });
        let others = [
            (Verb::Turn { piece: ACROSS, way: Way::Back }, say::button_unfold()),
            (Verb::Tidy, say::button_open()),
            (Verb::Turn { piece: ACROSS, way: Way::Around }, say::button_fold_again()),
        ];
        folds.chain(others).collect()
    }
}

impl Manipulative for Paper {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Split { piece, into } if INTO.contains(&into) => {
                let down = piece == DOWN && self.square;
                if piece != ACROSS && !down {
                    return Err(Refusal::NotHere);
                }
                // Opened before: it is folded again where it was, and then once more.
                self.fold(Fold { into, down })?;
                Ok(say::did_fold())
            }
            Verb::Turn { piece: ACROSS, way: Way::Around } if self.closed < self.folds.len() => {
                self.closed += 1;
                Ok(say::did_fold())
            }
            Verb::Turn { piece: ACROSS, way: Way::Back } if self.closed > 0 => {
                self.closed -= 1;
                Ok(say::did_unfold())
            }
            Verb::Tidy if self.closed > 0 => {
                self.closed = 0;
                Ok(say::did_unfold())
            }
            Verb::Mark { at: Spot(part), n: 1 } if self.closed == 0 => {
                let (across, down) = self.grid();
                if part >= across * down {
                    return Err(Refusal::NotHere);
                }
                self.colored ^= 1 << part;
                Ok(if self.is_colored(part) { say::did_mark() } else { say::did_rub_out() })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let (across, down) = self.grid();
        let parts = (0..across * down).map(|part| Verb::Mark { at: Spot(part), n: 1 });
        kit::accepted(self, parts.chain(self.all().into_iter().map(|(verb, _)| verb))).collect()
    }

    fn value(&self) -> String {
        let (colored, all) = self.fraction();
        let common = gcd(colored, all).max(1);
        match (colored / common, all / common) {
            (0, _) => String::new(),
            (whole, 1) => whole.to_string(),
            (over, under) => format!("{over}/{under}"),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.square { say::describe_paper_square() } else { say::describe_paper_strip() };
        let what = if self.closed > 0 { what.and(say::paper_closed()) } else { what.and(say::paper_open()) };
        let (colored, all) = self.fraction();
        match disclosure {
            Disclosure::Full => {
                what.and(say::paper_parts(colored, all)).and(say::shows(format!("{colored}/{all}")))
            }
            Disclosure::Relative if colored > 0 => what.and(say::grid_some()),
            _ => what,
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let foot = 44;
        let space = kit::grown(space, 296, if self.square { 296 + foot } else { 160 + foot });
        let sheet = if self.square {
            let side = (space.w - 16).min(space.h - foot - 16).min(520);
            size(side, side)
        } else {
            size((space.w - 16).min(960), (space.h - foot - 16).min(200))
        };
        let space = size(space.w, sheet.h + foot + 16);
        let (left, top) = ((space.w - sheet.w) / 2, 8);
        let mut picture = Picture { size: space, ..Picture::default() };
        // Where the open sheet lay.
        picture.back.push(Shape::Rect(area(left, top, sheet.w, sheet.h), 0, Ink::Faint));
        let layers = |down| i32::from(self.parts(self.closed, down).max(1));
        let shown = size(sheet.w / layers(false), sheet.h / layers(true));
        // The edges of the layers below stand out a little.
        for under in (0..(layers(false) * layers(true)).min(6)).rev() {
            let at = area(left + 4 * under, top + 4 * under, shown.w, shown.h);
            picture.back.push(Shape::Rect(at, 0, Ink::Card));
        }
        let (across, down) = self.grid();
        let crease = |from, to| Shape::Line(from, to, Ink::Waiting);
        let x = |column: u16| left + i32::from(column) * sheet.w / i32::from(across);
        let y = |row: u16| top + i32::from(row) * sheet.h / i32::from(down);
        for column in 1..across / self.parts(self.closed, false) {
            picture.front.push(crease(point(x(column), top), point(x(column), top + shown.h)));
        }
        for row in 1..down / self.parts(self.closed, true) {
            picture.front.push(crease(point(left, y(row)), point(left + shown.w, y(row))));
        }
        let (colored, all) = self.fraction();
        for part in (0..across * down).filter(|_| self.closed == 0) {
            let (column, row) = (part % across, part / across);
            let at = area(x(column), y(row), x(column + 1) - x(column), y(row + 1) - y(row));
            let mut shapes = Vec::new();
            if column < self.shaded {
                shapes.push(Shape::Rect(at.inset(1), 0, Ink::Hue(6)));
            }
            if self.is_colored(part) {
                shapes.push(Shape::Rect(at.inset(1), 0, Ink::Hue(3)));
                // A stroke across tells it without color.
                let (low, high) = (point(at.x + 6, at.bottom() - 6), point(at.right() - 6, at.y + 6));
                shapes.push(Shape::Line(low, high, Ink::Hair));
            }
            if disclosure == Disclosure::Full && all > 1 {
                let height = (at.w * 2 / 5).min(at.h / 3).clamp(9, 24);
                shapes.push(Shape::plain(at.centre(), height, format!("1/{all}"), Ink::Text));
            }
            let name = if self.square {
                say::cell_row_column(row + 1, column + 1)
            } else {
                say::place_part(part + 1)
            };
            let place = Place::new(Spot(part), Role::Cell, at, shapes, name);
            picture.places.push(place.marked(self.is_colored(part)));
        }
        if disclosure == Disclosure::Full {
            let at = point(space.w / 2, space.h - foot / 2);
            picture.front.push(Shape::plain(at, 28, format!("{colored}/{all}"), Ink::Text));
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(if self.square { "paper-square" } else { "paper-folding" })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        kit::offers(self, self.all())
    }
}
