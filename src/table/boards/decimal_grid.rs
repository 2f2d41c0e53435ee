//! The decimal grid: a square of a hundred cells is one; its columns are tenths.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A grid of ten by ten. Spot `10 * column + row` is a cell, spots 200 to 209 are the tabs above the columns.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DecimalGrid {
    /// A bit for each cell.
    shaded: u128,
}

const CELLS: u16 = 100;
const TABS: u16 = 200;

impl DecimalGrid {
    /// Nothing shaded.
    #[must_use]
    pub fn new() -> DecimalGrid {
        DecimalGrid::default()
    }

    /// How many cells are shaded.
    #[must_use]
    pub const fn shaded(self) -> u32 {
        self.shaded.count_ones()
    }

    /// What shades so many cells more: whole columns first, then single cells.
    #[must_use]
    pub fn more(self, cells: u32) -> Vec<Verb> {
        let bits = |column: u16| self.shaded & DecimalGrid::column(column);
        let empty = (0..10).filter(|column| bits(*column) == 0).take((cells / 10) as usize);
        let columns: Vec<u16> = empty.collect();
        let left = cells as usize - 10 * columns.len();
        let free = (0..CELLS).filter(|cell| !self.is_on(*cell) && !columns.contains(&(cell / 10)));
        let cells = free.take(left).map(|cell| Verb::Mark { at: Spot(cell), n: 1 });
        columns.iter().map(|column| Verb::Mark { at: Spot(TABS + column), n: 10 }).chain(cells).collect()
    }

    const fn is_on(self, cell: u16) -> bool {
        self.shaded >> cell & 1 == 1
    }

    /// The bits of a column.
    const fn column(column: u16) -> u128 {
        0x3ff << (10 * column)
    }

    const fn is_full(self, column: u16) -> bool {
        self.shaded & DecimalGrid::column(column) == DecimalGrid::column(column)
    }

    /// The cells from the upper left down, column by column.
    fn tidied(self) -> DecimalGrid {
        DecimalGrid { shaded: (1 << self.shaded()) - 1 }
    }
}

impl Manipulative for DecimalGrid {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(cell), n: 1 } if cell < CELLS => {
                self.shaded ^= 1 << cell;
                Ok(if self.is_on(cell) { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Mark { at: Spot(tab), n: 10 } if (TABS..TABS + 10).contains(&tab) => {
                let column = tab - TABS;
                let fills = !self.is_full(column);
                if fills {
                    self.shaded |= DecimalGrid::column(column);
                } else {
                    self.shaded &= !DecimalGrid::column(column);
                }
                Ok(if fills { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Tidy if self.tidied() != *self => {
                *self = self.tidied();
                Ok(say::did_tidy())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let cells = (0..CELLS).map(|cell| Verb::Mark { at: Spot(cell), n: 1 });
        let tabs = (TABS..TABS + 10).map(|tab| Verb::Mark { at: Spot(tab), n: 10 });
        cells.chain(tabs).chain((self.tidied() != *self).then_some(Verb::Tidy)).collect()
    }

    fn value(&self) -> String {
        match self.shaded() {
            0 => String::new(),
            shaded => kit::hundredths(u16::try_from(shaded).unwrap_or_default()),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_decimal_grid();
        match (disclosure, self.shaded()) {
            (Disclosure::Structure, _) => what,
            (_, 0) => what.and(say::grid_empty()),
            (Disclosure::Relative, _) => what.and(say::grid_some()),
            (Disclosure::Full, _) => what.and(say::shows(self.value())),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let foot = if disclosure == Disclosure::Full { 36 } else { 6 };
        let side = kit::fit(size(space.w - 12, space.h - kit::TARGET - 48), 10, 10, 27, 48);
        let space = kit::grown(space, 10 * side + 8, 10 * side + kit::TARGET + 42);
        let left = (space.w - 10 * side) / 2;
        let top = kit::TARGET;
        let mut picture = Picture { size: size(space.w, top + 10 * side + foot), ..Picture::default() };
        let whole = area(left, top, 10 * side, 10 * side);
        picture.back.push(Shape::Rect(area(whole.x, whole.y + 4, whole.w, whole.h), 4, Ink::Shadow));
        picture.back.push(Shape::Rect(whole, 4, Ink::Paper));
        for column in 0..10_u16 {
            let x = left + i32::from(column) * side;
            let tab = area(x, 0, side, top);
            let middle = tab.centre();
            let (a, b) = (point(middle.x - 8, middle.y - 4), point(middle.x + 8, middle.y - 4));
            let arrow = Shape::Polygon(vec![a, b, point(middle.x, middle.y + 10)], Ink::Back);
            let shapes = vec![Shape::Rect(tab.inset(2), 6, Ink::Aside), arrow];
            let name = say::grid_column(column + 1);
            let place = Place::new(Spot(TABS + column), Role::Cell, tab, shapes, name);
            picture.places.push(place.marked(self.is_full(column)));
            for (row, y) in (0..10_u16).zip((0..).map(|row| top + row * side)) {
                let cell = 10 * column + row;
                let at = area(x, y, side, side);
                let mut shapes = Vec::new();
                if self.is_on(cell) {
                    shapes.push(Shape::Rect(at, 0, Ink::Blue));
                    // A stroke across tells it without colour.
                    shapes.push(Shape::Line(
                        point(at.x + 5, at.bottom() - 5),
                        point(at.right() - 5, at.y + 5),
                        Ink::Notch,
                    ));
                } else {
                    shapes.push(Shape::Rect(at, 0, Ink::Faint));
                }
                let name = say::cell_row_column(row + 1, column + 1);
                let place = Place::new(Spot(cell), Role::Cell, at, shapes, name);
                picture.places.push(place.marked(self.is_on(cell)));
            }
        }
        // Tenths stand out from hundredths.
        for column in 0..=10 {
            let x = left + column * side;
            let (from, to) = (point(x, top), point(x, whole.bottom()));
            picture.front.push(Shape::Line(from, to, if column % 5 == 0 { Ink::Line } else { Ink::Hair }));
        }
        for y in [top, whole.bottom()] {
            picture.front.push(Shape::Line(point(left, y), point(whole.right(), y), Ink::Line));
        }
        if disclosure == Disclosure::Full {
            let at = point(space.w / 2, whole.bottom() + 20);
            picture.front.push(Shape::plain(at, 26, self.value(), Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: if at.0 < TABS { 1 } else { 10 } })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let tidy = Button::new(Verb::Tidy, say::button_tidy());
        (self.tidied() != *self).then_some(tidy).into_iter().collect()
    }
}
