//! Lattices whose points are tapped: geoboards with rubber bands, and the coordinate grid with its points.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Point, Size, area, point, size};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What the lattice is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lattice {
    /// Pegs in squares, six by six.
    Square,
    /// Pegs in triangles, every second row shifted by half.
    Triangles,
    /// Crossings of a grid from 0 to 10, to be named by two numbers.
    Coordinates,
}

/// A rubber band, or points in the order they were made.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Band {
    pegs: Vec<u16>,
    closed: bool,
}

/// A lattice. Spot `n` is a peg, in rows from the upper left; on the grid in rows from the lower left. On a geoboard a
/// band goes from peg to peg and closes at its first; on the grid a point is made or rubbed out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pegs {
    lattice: Lattice,
    bands: Vec<Band>,
    /// On the grid: points are joined in their order.
    joined: bool,
}

const BOARD: PieceId = PieceId(0);
const MOST_BANDS: usize = 4;
const MOST_PEGS: usize = 16;

impl Pegs {
    /// A lattice with nothing on it.
    #[must_use]
    pub const fn of(lattice: Lattice) -> Pegs {
        Pegs { lattice, bands: Vec::new(), joined: false }
    }

    /// The pegs of every band in their order, and whether it is closed.
    pub fn bands(&self) -> impl Iterator<Item = (&[u16], bool)> {
        self.bands.iter().map(|band| (band.pegs.as_slice(), band.closed))
    }

    /// The peg in a row and a column of the lattice, counted from 0.
    #[must_use]
    pub fn peg(&self, row: u16, column: u16) -> Spot {
        Spot(row * self.across() + column)
    }

    /// Height and width of the only band, where it is a rectangle with its sides along the rows.
    #[must_use]
    pub fn rectangle(&self) -> Option<(u32, u32)> {
        let [band] = self.bands.as_slice() else { return None };
        let cells = || band.pegs.iter().map(|peg| self.cell(*peg));
        let along = cells().zip(cells().cycle().skip(1)).all(|(a, b)| a.0 == b.0 || a.1 == b.1);
        let side = |of: fn((i32, i32)) -> i32| Some(cells().map(of).min()?.abs_diff(cells().map(of).max()?));
        let (width, height) = (side(|cell| cell.0)?, side(|cell| cell.1)?);
        // Four turns, each along a row or a column, are a rectangle.
        (band.closed && along && self.corners(band) == 4).then_some((height, width))
    }

    fn is_grid(&self) -> bool {
        self.lattice == Lattice::Coordinates
    }

    fn across(&self) -> u16 {
        if self.is_grid() { 11 } else { 6 }
    }

    fn cell(&self, peg: u16) -> (i32, i32) {
        let across = self.across();
        ((peg % across).into(), (peg / across).into())
    }

    /// Where a peg lies, in halves of a step, so that shifted rows need no fractions.
    fn halves(&self, peg: u16) -> (i32, i32) {
        let (column, row) = self.cell(peg);
        let shift = if self.lattice == Lattice::Triangles { row % 2 } else { 0 };
        (2 * column + shift, row)
    }

    fn point(&mut self, peg: u16) -> Result<Say, Refusal> {
        if self.bands.is_empty() {
            self.bands.push(Band::default());
        }
        let band = self.bands.first_mut().ok_or(Refusal::NotHere)?;
        if let Some(there) = band.pegs.iter().position(|at| *at == peg) {
            band.pegs.remove(there);
            return Ok(say::did_rub_out());
        }
        if band.pegs.len() >= MOST_PEGS {
            return Err(Refusal::Full);
        }
        band.pegs.push(peg);
        Ok(say::did_mark())
    }

    fn stretch(&mut self, peg: u16) -> Result<Say, Refusal> {
        let open = self.bands.iter_mut().find(|band| !band.closed);
        let Some(band) = open else {
            if self.bands.len() >= MOST_BANDS {
                return Err(Refusal::Full);
            }
            self.bands.push(Band { pegs: vec![peg], closed: false });
            return Ok(say::did_mark());
        };
        match band.pegs.as_slice() {
            [.., last] if *last == peg => Err(Refusal::Nothing),
            [first, _, _, ..] if *first == peg => {
                band.closed = true;
                Ok(say::band_closed())
            }
            pegs if pegs.contains(&peg) || pegs.len() >= MOST_PEGS => Err(Refusal::Full),
            _ => {
                band.pegs.push(peg);
                Ok(say::did_mark())
            }
        }
    }

    /// Pegs where a closed band turns: those on a straight stretch are no corners.
    fn corners(&self, band: &Band) -> usize {
        let around = || band.pegs.iter().cycle().map(|peg| self.halves(*peg));
        let turns = around().zip(around().skip(1)).zip(around().skip(2)).take(band.pegs.len());
        turns.filter(|((a, b), c)| (b.0 - a.0) * (c.1 - b.1) != (b.1 - a.1) * (c.0 - b.0)).count()
    }

    fn peg_name(&self, peg: u16) -> Say {
        let (column, row) = self.cell(peg);
        if self.is_grid() { say::point_at(column, row) } else { say::peg(row + 1, column + 1) }
    }
}

impl Manipulative for Pegs {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(peg), n: 1 } if peg < self.across() * self.across() => {
                if self.is_grid() {
                    self.point(peg)
                } else {
                    self.stretch(peg)
                }
            }
            Verb::Remove { piece: BOARD, n: 1 } => {
                let band = self.bands.last_mut().ok_or(Refusal::Nothing)?;
                // A closed band opens first; then it goes back peg by peg.
                if band.closed {
                    band.closed = false;
                } else if band.pegs.pop().is_none() {
                    return Err(Refusal::Nothing);
                }
                self.bands.retain(|band| !band.pegs.is_empty());
                Ok(say::did_rub_out())
            }
            Verb::Group { n: 2 } if self.is_grid() => {
                self.joined = !self.joined;
                Ok(say::did_change())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let marks = (0..self.across() * self.across()).map(|peg| Verb::Mark { at: Spot(peg), n: 1 });
        kit::accepted(self, marks).chain(self.buttons(None).into_iter().map(|button| button.verb)).collect()
    }

    fn value(&self) -> String {
        if self.is_grid() {
            let text = |peg: &u16| {
                let (column, row) = self.cell(*peg);
                format!("({column},{row})")
            };
            let pegs = self.bands.first().map(|band| band.pegs.as_slice()).unwrap_or_default();
            return pegs.iter().map(text).collect::<Vec<_>>().join(",");
        }
        let closed = self.bands.iter().filter(|band| band.closed);
        closed.map(|band| self.corners(band).to_string()).collect::<Vec<_>>().join(",")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.lattice {
            Lattice::Square => say::describe_geoboard(),
            Lattice::Triangles => say::describe_iso_board(),
            Lattice::Coordinates => say::describe_coordinates(),
        };
        let value = self.value();
        match disclosure {
            Disclosure::Full if self.is_grid() && !value.is_empty() => what.and(say::shows(value)),
            Disclosure::Full if !value.is_empty() => what.and(say::band_corners(value)),
            _ if self.bands.is_empty() => what.and(say::lattice_empty()),
            _ => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let grid = self.is_grid();
        let steps = i32::from(self.across()) - 1;
        // Triangles: rows lie closer (seven eighths), and the shifted ones need half a step more.
        let (wide, high) = match self.lattice {
            Lattice::Square => (2 * steps + 2, 8 * steps + 8),
            Lattice::Triangles => (2 * steps + 3, 7 * steps + 8),
            Lattice::Coordinates => (2 * steps + 3, 8 * steps + 12),
        };
        let step = (2 * (space.w - 8) / wide).min(8 * (space.h - 8) / high).clamp(2 * 288 / wide, 96);
        let own = size(wide * step / 2, high * step / 8);
        let space = kit::grown(size(space.w, 0), own.w + 8, own.h + 8);
        let left = (space.w - own.w) / 2 + if grid { step } else { step / 2 };
        let at = |peg: u16| -> Point {
            let (x, row) = self.halves(peg);
            let y = match self.lattice {
                Lattice::Square => row * step,
                Lattice::Triangles => row * step * 7 / 8,
                Lattice::Coordinates => (steps - row) * step,
            };
            point(left + x * step / 2, 4 + step / 2 + y)
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = area((space.w - own.w) / 2, 4, own.w, own.h);
        picture.back.push(Shape::Rect(ground, 14, if grid { Ink::Paper } else { Ink::Hue(7) }));
        picture.back.push(Shape::Rect(ground, 14, Ink::Edge));
        let last = self.across() * self.across() - 1;
        if grid {
            for line in 0..self.across() {
                let (from, to) = (at(line), at(last + 1 - self.across() + line));
                let ink = if line == 0 { Ink::Line } else { Ink::Faint };
                picture.back.push(Shape::Line(from, to, ink));
                let row = line * self.across();
                let start = at(row);
                picture.back.push(Shape::Line(start, at(row + self.across() - 1), ink));
                let (below, beside) = (from.plus(0, step * 6 / 10), start.plus(-step * 6 / 10, 0));
                picture.back.push(Shape::plain(below, (step / 2).min(20), line.to_string(), Ink::Text));
                picture.back.push(Shape::plain(beside, (step / 2).min(20), line.to_string(), Ink::Text));
            }
        }
        for peg in 0..=last {
            let middle = at(peg);
            let on = self.bands.iter().any(|band| band.pegs.contains(&peg));
            let half = step / 2 - 1;
            let reach = area(middle.x - half, middle.y - half, 2 * half, 2 * half);
            let mut shapes = Vec::new();
            if !grid {
                shapes.push(Shape::Circle(middle.plus(1, 2), step / 10 + 2, Ink::Shadow));
                shapes.push(Shape::Circle(middle, step / 10 + 1, Ink::Card));
            }
            let place = Place::new(Spot(peg), Role::Corner, reach, shapes, self.peg_name(peg));
            picture.places.push(place.marked(on));
        }
        for (band, hue) in self.bands.iter().zip([3, 1, 5, 9]) {
            let points: Vec<Point> = band.pegs.iter().map(|peg| at(*peg)).collect();
            if band.closed {
                // The band lies around the pegs; what it encloses shows through.
                picture.back.push(Shape::Polygon(points.clone(), Ink::Hue(hue)));
            }
            if !grid || self.joined {
                let ends = points.iter().zip(points.iter().cycle().skip(1));
                for (from, to) in ends.take(points.len().saturating_sub(usize::from(!band.closed))) {
                    picture.front.push(Shape::Line(*from, *to, Ink::Jump));
                }
            }
            for point in points {
                picture.front.push(Shape::Circle(point, step / 12 + 3, Ink::Mark));
            }
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(match self.lattice {
            Lattice::Square => "geoboard",
            Lattice::Triangles => "triangle-geoboard",
            Lattice::Coordinates => "coordinate-grid",
        })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let back = Button::new(Verb::Remove { piece: BOARD, n: 1 }, say::button_rub_out_last());
        let join = Button::new(Verb::Group { n: 2 }, say::button_join_points());
        let all = [back, join].into_iter();
        all.filter(|button| self.clone().act(&button.verb).is_ok()).collect()
    }
}
