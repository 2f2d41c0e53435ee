//! Tiles laid in rows: an array.
//!
//! *Another row like it* copies the last row, so that rows become the unit that is counted. The tray holds as many tiles as
//! the child needs, or so many and no more.

use super::joined_shape::{Part, outline};
use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Rows of square tiles. Spot `n` is the `n`-th row from 0; the spot after the last row begins a new one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TileArray {
    rows: Vec<Vec<PieceId>>,
    ids: Ids,
    /// How many tiles there are in all, where they are counted.
    heap: Option<usize>,
    ground: Ground,
}

/// What lies under the tiles.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Ground {
    #[default]
    Table,
    /// A rectangle that so many rows of so many tiles cover.
    Shape(u8, u8),
    /// A shape of two such rectangles, the second below the first.
    Joined([Part; 2]),
    /// A rectangle that is only shown, with its squares: tiles lie over it and beyond it.
    Shown(u8, u8),
    /// A flat, which is one: ten rows of ten, and each tile a hundredth.
    Flat,
}

const MOST_ROWS: usize = 8;
const MOST_IN_ROW: usize = 10;
/// Rows of a flat, and tiles in each.
const FLAT: u8 = 10;

impl TileArray {
    /// No tiles yet.
    #[must_use]
    pub fn new() -> TileArray {
        TileArray::default()
    }

    /// So many tiles and no more.
    #[must_use]
    pub fn with_heap(tiles: usize) -> TileArray {
        TileArray { heap: Some(tiles), ..TileArray::default() }
    }

    /// A rectangle that so many rows of so many tiles cover.
    #[must_use]
    pub fn to_cover(rows: u8, tiles: u8) -> TileArray {
        TileArray { ground: Ground::Shape(rows, tiles), ..TileArray::default() }
    }

    /// A rectangle of so many rows of so many squares, to be compared with what is laid.
    #[must_use]
    pub fn beside(rows: u8, tiles: u8) -> TileArray {
        TileArray { ground: Ground::Shown(rows, tiles), ..TileArray::default() }
    }

    /// A shape of two such rectangles, the second below the first.
    #[must_use]
    pub fn to_cover_joined(parts: [Part; 2]) -> TileArray {
        TileArray { ground: Ground::Joined(parts), ..TileArray::default() }
    }

    /// A flat, on which tiles of a hundredth are laid.
    #[must_use]
    pub fn on_flat() -> TileArray {
        TileArray { ground: Ground::Flat, ..TileArray::default() }
    }

    /// How many rows of how many tiles cover the rectangle that is drawn underneath.
    const fn rectangle(&self) -> Option<Part> {
        match self.ground {
            Ground::Table | Ground::Joined(_) => None,
            Ground::Shape(rows, tiles) | Ground::Shown(rows, tiles) => Some((rows, tiles)),
            Ground::Flat => Some((FLAT, FLAT)),
        }
    }

    fn most_rows(&self) -> usize {
        if self.ground == Ground::Flat { FLAT.into() } else { MOST_ROWS }
    }

    /// How many tiles are left in the tray, where they are counted.
    #[must_use]
    pub fn left(&self) -> Option<usize> {
        self.heap.map(|all| all.saturating_sub(self.rows().iter().sum()))
    }

    /// Whether the tray holds so many.
    fn has(&self, n: usize) -> Result<(), Refusal> {
        if self.left().is_some_and(|left| left < n) { Err(Refusal::Nothing) } else { Ok(()) }
    }

    /// How many tiles lie in each row.
    #[must_use]
    pub fn rows(&self) -> Vec<usize> {
        self.rows.iter().map(Vec::len).collect()
    }

    /// The last tile of the last row.
    #[must_use]
    pub fn last(&self) -> Option<PieceId> {
        self.rows.last()?.last().copied()
    }

    fn row_of(&self, tile: PieceId) -> Option<usize> {
        self.rows.iter().position(|row| row.contains(&tile))
    }

    fn room(&self, row: usize, n: u8) -> Result<(), Refusal> {
        let held = self.rows.get(row).map_or(0, Vec::len);
        let new_row = row == self.rows.len();
        if row > self.rows.len() || (new_row && row >= self.most_rows()) {
            return Err(Refusal::Full);
        }
        self.has(n.into())?;
        if n == 0 || held + usize::from(n) > MOST_IN_ROW { Err(Refusal::Full) } else { Ok(()) }
    }

    fn can_copy(&self, n: u8) -> Result<usize, Refusal> {
        let last = self.rows.last().map(Vec::len).ok_or(Refusal::NoGroup)?;
        self.has(last * usize::from(n))?;
        if n == 0 || self.rows.len() + usize::from(n) > self.most_rows() {
            Err(Refusal::Full)
        } else {
            Ok(last)
        }
    }

    fn lay(&mut self, row: usize, n: usize) {
        let tiles: Vec<PieceId> = (0..n).map(|_| self.ids.next()).collect();
        match self.rows.get_mut(row) {
            Some(row) => row.extend(tiles),
            None => self.rows.push(tiles),
        }
    }
}

impl Manipulative for TileArray {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Tile, n, to: Spot(row) } => {
                let row = usize::from(row);
                self.room(row, n)?;
                self.lay(row, n.into());
                Ok(say::did_lay_tiles(Kind::Tile.count(n.into()), row + 1))
            }
            Verb::Remove { piece, n } => {
                let row = self.row_of(piece).ok_or(Refusal::Nothing)?;
                let tiles = self.rows.get_mut(row).ok_or(Refusal::Nothing)?;
                if n == 0 || tiles.len() < usize::from(n) {
                    return Err(Refusal::Nothing);
                }
                tiles.truncate(tiles.len() - usize::from(n));
                self.rows.retain(|row| !row.is_empty());
                Ok(say::did_return(Kind::Tile.count(n.into())))
            }
            Verb::Group { n } => {
                let length = self.can_copy(n)?;
                (0..n).for_each(|_| self.lay(self.rows.len(), length));
                Ok(say::did_copy_row())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for (row, spot) in (0_u16..).enumerate().take(self.rows.len() + 1) {
            let most = u8::try_from(MOST_IN_ROW).unwrap_or_default();
            let fits = (1..=most).filter(|n| self.room(row, *n).is_ok());
            out.extend(fits.map(|n| Verb::Add { kind: Kind::Tile, n, to: Spot(spot) }));
        }
        for row in &self.rows {
            let held = u8::try_from(row.len()).unwrap_or_default();
            out.extend(row.iter().flat_map(|&piece| (1..=held).map(move |n| Verb::Remove { piece, n })));
        }
        let most = u8::try_from(self.most_rows()).unwrap_or_default();
        out.extend((1..=most).filter(|n| self.can_copy(*n).is_ok()).map(|n| Verb::Group { n }));
        out
    }

    fn value(&self) -> String {
        self.rows().iter().map(usize::to_string).collect::<Vec<_>>().join("+")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.ground {
            Ground::Table => say::describe_tiles(),
            Ground::Shape(..) | Ground::Joined(_) => say::describe_covering(),
            Ground::Shown(rows, tiles) => say::describe_tiles().and(say::beside_rectangle(rows, tiles)),
            Ground::Flat => say::describe_flat_covering(),
        };
        let rows = self.rows();
        let even = rows.windows(2).all(|pair| pair.first() == pair.last());
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if rows.is_empty() => what,
            Disclosure::Relative if even => what.and(say::rows_even()),
            Disclosure::Relative => what.and(say::rows_uneven()),
            Disclosure::Full => {
                let total: usize = rows.iter().sum();
                what.and(say::rows_counts(say::thing_rows(rows.len()), Kind::Tile.count(total)))
            }
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let across = space.w.max(296) / 10;
        let most_rows = self.most_rows();
        let down = i32::try_from(most_rows).unwrap_or(8);
        let space = kit::grown(space, 296, down * 25 + 40 + kit::FIVE_HEIGHT);
        let ground = area(0, 0, space.w, space.h - kit::FIVE_HEIGHT - 6);
        // A flat is seen whole, with the gaps between its rows.
        let gaps = if self.ground == Ground::Flat { down } else { 0 };
        let side = ((ground.h - gaps) / down).min(across - 2).clamp(24, 46);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        let tray = kit::low_tray(space, kit::FIVE_HEIGHT);
        let ready_side = side.min(40);
        let left_over = self.left();
        let mut tray_place = kit::tray(tray);
        if let Some((left_over, all)) = left_over.zip(self.heap) {
            let from = 16 + 5 * (ready_side + 2) + 12;
            let room = area(from, tray.y + 8, space.w - from - 4, tray.h - 12);
            tray_place.shapes.extend(kit::heap(left_over.saturating_sub(5), all, room, Ink::Tile));
        }
        picture.places.push(tray_place);
        let width = 10 * (side + 1);
        let left = (space.w - width) / 2;
        let shown = (self.rows.len() + 1).min(most_rows);
        // The rows stand in the middle of the table; the first ones leave room for those to come.
        let top = ground.y + (ground.h - down * (side + 1)).max(0) / 2;
        if let Some((rows, tiles)) = self.rectangle() {
            let covered = area(left, top, i32::from(tiles) * (side + 1), i32::from(rows) * (side + 1));
            picture.back.push(Shape::Rect(covered, 0, Ink::Hue(3)));
            // On the flat tenths and hundredths can be seen, and the squares of what is only shown.
            let is_cut = matches!(self.ground, Ground::Flat | Ground::Shown(..));
            let cuts =
                |parts: u8| (1..i32::from(parts)).filter(move |_| is_cut).map(move |cut| cut * (side + 1));
            let down = |x| Shape::Line(point(x, covered.y), point(x, covered.bottom()), Ink::Hair);
            let across = |y| Shape::Line(point(covered.x, y), point(covered.right(), y), Ink::Hair);
            picture.back.extend(cuts(tiles).map(|cut| down(covered.x + cut)));
            picture.back.extend(cuts(rows).map(|cut| across(covered.y + cut)));
            if matches!(self.ground, Ground::Shown(..)) {
                picture.front.extend(kit::outlined(covered, Ink::Line));
            }
        }
        if let Ground::Joined(parts) = self.ground {
            picture.back.push(Shape::Polygon(outline(point(left, top), side + 1, parts), Ink::Hue(3)));
        }
        for (number, spot) in (0..).zip(0_u16..).take(shown) {
            let at = area(left, top + number * (side + 1), width, side + 1);
            let name = say::place_row(number + 1);
            let is_new = usize::from(spot) == self.rows.len();
            let ink = if is_new || self.ground != Ground::Table { Ink::Waiting } else { Ink::Paper };
            let outline = if is_new { area(at.x, at.y, side, side) } else { at };
            let name = if is_new { say::place_new_row() } else { name };
            picture.places.push(Place::new(
                Spot(spot),
                Role::Zone,
                at,
                vec![Shape::Rect(outline, 4, ink)],
                name,
            ));
        }
        for (number, row) in (0..).zip(&self.rows) {
            for (column, &tile) in (0..).zip(row) {
                let corner = point(left + column * (side + 1), top + number * (side + 1));
                picture.sprites.push(Sprite {
                    id: tile,
                    kind: Kind::Tile,
                    lies: Spot(u16::try_from(number).unwrap_or_default()),
                    grip: Grip::Loose,
                    at: corner,
                    size: size(side, side),
                    shapes: tile_shapes(side),
                    name: Kind::Tile.name(),
                    from: vec![source(0)],
                });
            }
        }
        let at = point(tray.x + 16, tray.y + 2);
        let (ready, handle) = kit::five_ready(0, Kind::Tile, at, ready_side, &tile_shapes(ready_side));
        picture.sprites.extend(ready.into_iter().take(left_over.unwrap_or(5)));
        picture.places.extend(left_over.is_none_or(|left| left >= 5).then_some(handle));
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match source_index(piece) {
            Some(_) if to == TRAY => None,
            Some(_) => Some(Verb::Add { kind: Kind::Tile, n, to }),
            None if to == TRAY => Some(Verb::Remove { piece, n }),
            None => None,
        }
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        let mut offer = |verb: Verb, name: Say| out.extend(kit::offer(self, verb, name));
        let last_row = u16::try_from(self.rows.len().saturating_sub(1)).unwrap_or_default();
        offer(Verb::Add { kind: Kind::Tile, n: 1, to: Spot(last_row) }, say::button_add_tile());
        offer(Verb::Group { n: 1 }, say::button_copy_row());
        let piece = held.map(|(piece, _)| piece).filter(|piece| self.row_of(*piece).is_some());
        if let Some(piece) = piece.or_else(|| self.last()) {
            offer(Verb::Remove { piece, n: 1 }, say::button_remove_tile());
        }
        out
    }
}

fn tile_shapes(side: i32) -> Vec<Shape> {
    vec![
        Shape::Rect(area(1, 2, side, side), 4, Ink::Shadow),
        Shape::Rect(area(0, 0, side, side), 4, Ink::Tile),
        Shape::Rect(Area { x: 3, y: 3, w: side - 6, h: side / 5 }, 2, Ink::Shine),
    ]
}
