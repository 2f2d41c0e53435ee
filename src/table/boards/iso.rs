//! Blocks of cubes in isometric view: seen from above, with their front on the left and a side on the right.

use crate::table::geometry::{Point, Size, size};
use crate::table::shape::{Ink, Shape};

/// Where the far corner of a block stands, and how long an edge of a unit cube is drawn.
#[derive(Clone, Copy)]
pub(super) struct Iso {
    pub(super) origin: Point,
    pub(super) unit: i32,
}

/// A place or a size in unit cubes: to the right, towards the viewer on the left, up.
pub(super) type Cubes = (i32, i32, i32);

/// Tops, fronts and sides of what is colored, and of what is not.
pub(super) const FILLED: [Ink; 3] = [Ink::Hue(2), Ink::Orange, Ink::Copper];
pub(super) const PLAIN: [Ink; 3] = [Ink::Card, Ink::Card, Ink::Hue(0)];

impl Iso {
    /// How large a block is drawn.
    pub(super) const fn extent((wide, deep, high): Cubes, unit: i32) -> Size {
        size((wide + deep) * unit * 87 / 100, (wide + deep) * unit / 2 + high * unit)
    }

    /// Where a block is drawn that covers `extent` from an upper left corner.
    pub(super) const fn placed(corner: Point, (_, deep, high): Cubes, unit: i32) -> Iso {
        Iso { origin: corner.plus(deep * unit * 87 / 100, high * unit), unit }
    }

    /// The same, higher by so many pixels.
    pub(super) const fn raised(self, by: i32) -> Iso {
        Iso { origin: self.origin.plus(0, -by), ..self }
    }

    pub(super) const fn at(self, (x, y, z): Cubes) -> Point {
        self.origin.plus((x - y) * self.unit * 87 / 100, (x + y) * self.unit / 2 - z * self.unit)
    }

    /// The three sides of a block that can be seen: top, front, side.
    pub(super) fn block(self, (x, y, z): Cubes, (wide, deep, high): Cubes, inks: [Ink; 3]) -> [Shape; 3] {
        let at = |dx: i32, dy: i32, dz: i32| self.at((x + dx, y + dy, z + dz));
        let [top, front, side] = inks;
        [
            Shape::Polygon(
                vec![at(0, 0, high), at(wide, 0, high), at(wide, deep, high), at(0, deep, high)],
                top,
            ),
            Shape::Polygon(
                vec![at(0, deep, high), at(wide, deep, high), at(wide, deep, 0), at(0, deep, 0)],
                front,
            ),
            Shape::Polygon(
                vec![at(wide, 0, high), at(wide, deep, high), at(wide, deep, 0), at(wide, 0, 0)],
                side,
            ),
        ]
    }

    /// The outline of a block that is not there.
    pub(super) fn outline(self, (wide, deep, high): Cubes) -> Shape {
        let corners =
            [(0, 0, high), (wide, 0, high), (wide, 0, 0), (wide, deep, 0), (0, deep, 0), (0, deep, high)];
        Shape::Polygon(corners.map(|corner| self.at(corner)).to_vec(), Ink::Waiting)
    }
}
