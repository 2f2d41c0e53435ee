//! A square of ten by ten that is shaded twice: columns one way, rows the other way. What is shaded both times is the
//! product.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// The square, which is one. Spots 200 to 209 are the tabs above the columns, 300 to 309 those beside the rows; marking a tab
/// shades as far as it, and marking the last one that is shaded rubs out that shading.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Overlap {
    columns: u16,
    rows: u16,
}

const SIDE: u16 = 10;
const COLUMNS: u16 = 200;
const ROWS: u16 = 300;

impl Overlap {
    /// Nothing shaded.
    #[must_use]
    pub fn new() -> Overlap {
        Overlap::default()
    }

    /// How many rows and columns are shaded.
    #[must_use]
    pub const fn shaded(self) -> (u16, u16) {
        (self.rows, self.columns)
    }

    /// Shades so many rows, or so many columns.
    #[must_use]
    pub const fn shading(rows: bool, n: u16) -> Verb {
        let first = if rows { ROWS } else { COLUMNS };
        Verb::Mark { at: Spot(first + n.saturating_sub(1)), n: 1 }
    }
}

/// What is shaded after a tab was marked.
const fn toggled(shaded: u16, tab: u16) -> u16 {
    if shaded == tab + 1 { 0 } else { tab + 1 }
}

impl Manipulative for Overlap {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Mark { at: Spot(tab), n: 1 } = *verb else { return Err(Refusal::NotHere) };
        let (side, tab) = if tab < ROWS {
            (&mut self.columns, tab.checked_sub(COLUMNS))
        } else {
            (&mut self.rows, Some(tab - ROWS))
        };
        let tab = tab.filter(|tab| *tab < SIDE).ok_or(Refusal::NotHere)?;
        *side = toggled(*side, tab);
        Ok(if *side == 0 { say::did_rub_out() } else { say::overlap_shaded(self.columns, self.rows) })
    }

    fn verbs(&self) -> Vec<Verb> {
        let tabs = (1..=SIDE).flat_map(|n| [Overlap::shading(false, n), Overlap::shading(true, n)]);
        tabs.collect()
    }

    fn value(&self) -> String {
        let tenths = |n: u16| kit::hundredths(10 * n);
        match self.shaded() {
            (0, 0) => String::new(),
            (rows, columns) => format!("{}*{}", tenths(rows), tenths(columns)),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_overlap();
        match (disclosure, self.shaded()) {
            (Disclosure::Structure, _) => what,
            (_, (0, 0)) => what.and(say::grid_empty()),
            (Disclosure::Relative, (rows, columns)) => what.and(say::overlap_shaded(columns, rows)),
            (Disclosure::Full, (rows, columns)) => what.and(say::shows(kit::hundredths(rows * columns))),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let foot = if disclosure == Disclosure::Full { 36 } else { 6 };
        let tab = kit::TARGET;
        let room = Size { w: space.w - tab - 12, h: space.h - tab - 42 };
        let side = kit::fit(room, SIDE.into(), SIDE.into(), 24, 48);
        let space = kit::grown(space, 10 * side + tab + 8, 10 * side + tab + 42);
        let whole = area((space.w - tab - 10 * side) / 2 + tab, tab, 10 * side, 10 * side);
        let mut picture =
            Picture { size: Size { w: space.w, h: whole.bottom() + foot }, ..Picture::default() };
        picture.back.push(Shape::Rect(area(whole.x, whole.y + 4, whole.w, whole.h), 4, Ink::Shadow));
        picture.back.push(Shape::Rect(whole, 4, Ink::Paper));
        for (column, x) in (0..SIDE).zip((0..).map(|column| whole.x + column * side)) {
            for (row, y) in (0..SIDE).zip((0..).map(|row| whole.y + row * side)) {
                let cell = area(x, y, side, side);
                let (down, across) = (column < self.columns, row < self.rows);
                let ink = match (down, across) {
                    (true, true) => Ink::Blue,
                    (true, false) => Ink::Hue(6),
                    (false, true) => Ink::Hue(3),
                    (false, false) => Ink::Faint,
                };
                picture.back.push(Shape::Rect(cell, 0, ink));
                // Strokes tell it without color: one way for columns, the other way for rows, a cross for both.
                let (left, right, high, low) = (cell.x + 5, cell.right() - 5, cell.y + 5, cell.bottom() - 5);
                let stroke = if down && across { Ink::Notch } else { Ink::Hair };
                if down {
                    picture.back.push(Shape::Line(point(left, low), point(right, high), stroke));
                }
                if across {
                    picture.back.push(Shape::Line(point(left, high), point(right, low), stroke));
                }
            }
            let at = area(x, 0, side, tab);
            let shapes = vec![
                Shape::Rect(at.inset(2), 6, if column < self.columns { Ink::Hue(6) } else { Ink::Aside }),
                kit::pointer(at.centre(), true),
            ];
            let name = say::grid_column(column + 1);
            let place = Place::new(Spot(COLUMNS + column), Role::Corner, at, shapes, name);
            picture.places.push(place.marked(column < self.columns));
        }
        for (row, y) in (0..SIDE).zip((0..).map(|row| whole.y + row * side)) {
            let at = area(whole.x - tab, y, tab, side);
            let shapes = vec![
                Shape::Rect(at.inset(2), 6, if row < self.rows { Ink::Hue(3) } else { Ink::Aside }),
                kit::pointer(at.centre(), false),
            ];
            let place = Place::new(Spot(ROWS + row), Role::Corner, at, shapes, say::place_row(row + 1));
            picture.places.push(place.marked(row < self.rows));
        }
        for line in 0..=10 {
            let ink = if line % 5 == 0 { Ink::Line } else { Ink::Hair };
            let (x, y) = (whole.x + line * side, whole.y + line * side);
            picture.front.push(Shape::Line(point(x, whole.y), point(x, whole.bottom()), ink));
            picture.front.push(Shape::Line(point(whole.x, y), point(whole.right(), y), ink));
        }
        if disclosure == Disclosure::Full {
            let at = point(whole.centre().x, whole.bottom() + 20);
            picture.front.push(Shape::plain(at, 26, kit::hundredths(self.rows * self.columns), Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }
}
