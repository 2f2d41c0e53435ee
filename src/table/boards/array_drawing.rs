//! A drawn array: dots on a grid, or discs of ten, as many rows and columns as the child pulls out.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// An array of at most ten by ten. Spot `10 * row + column`, from 0, is a dot of the grid; marking it draws the array
/// from the first dot to there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ArrayDrawing {
    rows: u8,
    columns: u8,
    /// What is drawn.
    unit: Unit,
    /// The array is given, and is cut after so many rows; 0 for not yet.
    cut: Option<u8>,
    /// Rows and columns of a rectangle that is only shown.
    beside: Option<(u8, u8)>,
}

/// What an array is drawn of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Unit {
    #[default]
    Dot,
    /// A disc of ten.
    Ten,
    /// A square of the grid.
    Square,
}

const SIDE: u8 = 10;

impl ArrayDrawing {
    /// An empty grid.
    #[must_use]
    pub fn new() -> ArrayDrawing {
        ArrayDrawing::default()
    }

    /// An empty grid on which every dot drawn is a disc of ten.
    #[must_use]
    pub const fn of_tens() -> ArrayDrawing {
        ArrayDrawing { rows: 0, columns: 0, unit: Unit::Ten, cut: None, beside: None }
    }

    /// An array that is drawn already, to be cut: marking a row cuts after it.
    #[must_use]
    pub const fn to_cut(rows: u8, columns: u8) -> ArrayDrawing {
        ArrayDrawing { rows, columns, unit: Unit::Dot, cut: Some(0), beside: None }
    }

    /// After how many rows it is cut; 0 while it is not.
    #[must_use]
    pub fn cut(self) -> u8 {
        self.cut.unwrap_or_default()
    }

    /// Whether marking a spot means something here.
    fn takes(self, rows: u8, columns: u8) -> bool {
        self.cut.is_none() || rows < self.rows && columns <= self.columns
    }

    /// A grid on which a rectangle of squares is drawn.
    #[must_use]
    pub const fn of_squares() -> ArrayDrawing {
        ArrayDrawing { rows: 0, columns: 0, unit: Unit::Square, cut: None, beside: None }
    }

    /// The same, to be compared with a rectangle of so many rows and columns that is shown.
    #[must_use]
    pub const fn beside(rows: u8, columns: u8) -> ArrayDrawing {
        ArrayDrawing { beside: Some((rows, columns)), ..ArrayDrawing::of_squares() }
    }

    /// Rows and columns; both 0 while nothing is drawn.
    #[must_use]
    pub const fn dimensions(self) -> (u8, u8) {
        (self.rows, self.columns)
    }

    /// The dot at the far corner of an array.
    #[must_use]
    pub const fn corner(rows: u8, columns: u8) -> Spot {
        Spot((rows as u16).saturating_sub(1) * 10 + (columns as u16).saturating_sub(1))
    }

    fn size_at(Spot(spot): Spot) -> Option<(u8, u8)> {
        let side = u16::from(SIDE);
        let (row, column) = (u8::try_from(spot / side).ok()?, u8::try_from(spot % side).ok()?);
        (row < SIDE).then_some((row + 1, column + 1))
    }
}

impl Manipulative for ArrayDrawing {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Mark { at, n: 1 } = *verb else { return Err(Refusal::NotHere) };
        let (rows, columns) = ArrayDrawing::size_at(at).ok_or(Refusal::NotHere)?;
        if !self.takes(rows, columns) {
            return Err(Refusal::NotHere);
        }
        if self.cut.is_some() {
            self.cut = Some(rows);
            return Ok(say::did_cut_array(rows));
        }
        *self = ArrayDrawing { rows, columns, ..*self };
        Ok(say::did_draw_array(rows, columns))
    }

    fn verbs(&self) -> Vec<Verb> {
        let spots = (0..u16::from(SIDE) * u16::from(SIDE)).map(Spot);
        let taken =
            |at: &Spot| ArrayDrawing::size_at(*at).is_some_and(|(rows, columns)| self.takes(rows, columns));
        spots.filter(taken).map(|at| Verb::Mark { at, n: 1 }).collect()
    }

    fn value(&self) -> String {
        if self.rows == 0 { String::new() } else { format!("{}*{}", self.rows, self.columns) }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.unit {
            Unit::Dot => say::describe_array(),
            Unit::Ten => say::describe_array_of_tens(),
            Unit::Square => say::describe_squares(),
        };
        let what = match self.beside {
            Some((rows, columns)) => what.and(say::beside_rectangle(rows, columns)),
            None => what,
        };
        let (rows, columns) = self.dimensions();
        match disclosure {
            Disclosure::Structure => what,
            _ if rows == 0 => what.and(say::array_empty()),
            Disclosure::Relative => {
                let what = what.and(say::did_draw_array(rows, columns));
                if self.cut() > 0 { what.and(say::did_cut_array(self.cut())) } else { what }
            }
            Disclosure::Full if self.unit == Unit::Square => {
                what.and(say::shows(u32::from(rows) * u32::from(columns)))
            }
            Disclosure::Full => {
                let worth = if self.unit == Unit::Ten { 10 } else { 1 };
                what.and(say::array_total(u32::from(rows) * u32::from(columns) * worth))
            }
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let side = kit::fit(size(space.w - 8, space.h - 8), SIDE.into(), SIDE.into(), 29, 48);
        let space = kit::grown(space, i32::from(SIDE) * side + 4, i32::from(SIDE) * side + 4);
        let grid = size(i32::from(SIDE) * side, i32::from(SIDE) * side);
        let corner = kit::centred(space, grid);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(Area::at(corner, grid), 6, Ink::Paper));
        if let Some((rows, columns)) = self.beside {
            let shown = Area::at(corner, size(i32::from(columns) * side, i32::from(rows) * side));
            picture.back.push(Shape::Rect(shown, 0, Ink::Hue(3)));
            picture.front.extend(kit::outlined(shown, Ink::Line));
        }
        if self.rows > 0 {
            let drawn = size(i32::from(self.columns) * side, i32::from(self.rows) * side);
            picture.back.push(Shape::Rect(Area::at(corner, drawn), 6, Ink::Aside));
        }
        for row in 0..SIDE {
            for column in 0..SIDE {
                let at =
                    area(corner.x + i32::from(column) * side, corner.y + i32::from(row) * side, side, side);
                let on = row < self.rows && column < self.columns;
                let tens = self.unit == Unit::Ten;
                let drawn = if tens { Ink::Ten } else { Ink::Pencil };
                let (radius, ink) =
                    if on { (side * if tens { 44 } else { 30 } / 100, drawn) } else { (4, Ink::Edge) };
                let spot = Spot(u16::from(row) * u16::from(SIDE) + u16::from(column));
                let name = say::cell_row_column(row + 1, column + 1);
                let mut shapes = match (self.unit, on) {
                    (Unit::Square, true) => {
                        vec![Shape::Rect(at, 0, Ink::Pencil), Shape::Rect(at.inset(1), 0, Ink::Tile)]
                    }
                    (Unit::Square, false) => vec![Shape::Rect(at, 0, Ink::Waiting)],
                    _ => vec![Shape::Circle(at.centre(), radius, ink)],
                };
                if on && tens {
                    shapes.push(Shape::Circle(at.centre(), side * 34 / 100, Ink::Paper));
                    shapes.push(Shape::plain(at.centre(), side * 4 / 10, "10", Ink::Text));
                }
                picture.places.push(Place::new(spot, Role::Corner, at, shapes, name).marked(on));
            }
        }
        if self.cut() > 0 {
            let y = corner.y + i32::from(self.cut()) * side;
            let (from, to) = (corner.x - 2, corner.x + i32::from(self.columns) * side + 2);
            picture.front.push(Shape::Line(point(from, y), point(to, y), Ink::Strike));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let (rows, columns) = ArrayDrawing::size_at(at)?;
        self.takes(rows, columns).then_some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let (rows, columns) = self.dimensions();
        if self.cut.is_some() {
            return Vec::new();
        }
        if rows == 0 {
            return vec![Button::new(Verb::Mark { at: Spot(0), n: 1 }, say::button_first_dot())];
        }
        let sizes = [
            (rows + 1, columns, say::button_more_rows()),
            (rows.saturating_sub(1), columns, say::button_fewer_rows()),
            (rows, columns + 1, say::button_longer_rows()),
            (rows, columns.saturating_sub(1), say::button_shorter_rows()),
        ];
        let legal = |rows: u8, columns: u8| (1..=SIDE).contains(&rows) && (1..=SIDE).contains(&columns);
        sizes
            .into_iter()
            .filter(|(rows, columns, _)| legal(*rows, *columns))
            .map(|(rows, columns, name)| {
                Button::new(Verb::Mark { at: ArrayDrawing::corner(rows, columns), n: 1 }, name)
            })
            .collect()
    }
}
