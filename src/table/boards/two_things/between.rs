//! Two ribbons that cannot be moved, and the string that goes from one to the other.

use super::picture::{INKS, UNDER};
use super::{PANS, TwoThings};
use crate::table::boards::kit;
use crate::table::geometry::{Point, Size, area, point, size};
use crate::table::piece::{Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::shape::{Ink, Shape};
use crate::words::{Say, say};
use std::cmp::Ordering;

/// The most units of a ribbon.
const MOST: i32 = 9;
/// How thick a ribbon is.
const THICK: i32 = 26;

impl TwoThings {
    /// How long the string is: as long as both ribbons where they are the same, between them otherwise.
    const fn string(&self) -> u8 {
        let [first, second] = self.sizes;
        u8::midpoint(first, second)
    }

    /// What is seen where the string lies beside a ribbon.
    pub(super) fn say_beside_string(&self, thing: u16) -> Say {
        let long = self.sizes.get(usize::from(thing)).copied().unwrap_or_default();
        let compares = match long.cmp(&self.string()) {
            Ordering::Less => "shorter",
            Ordering::Equal => "same",
            Ordering::Greater => "longer",
        };
        say::beside_string(compares, self.thing_name(thing))
    }

    /// One ribbon stands at the left, the other one lies at the right; under it is the tray of the string.
    pub(super) fn draw_between(&self, space: Size, lies: Option<u16>) -> Picture {
        const SIDE: i32 = 92;
        let unit = ((space.w.max(316) - SIDE - 40) / MOST).clamp(20, 26);
        let (reach, string) = (MOST * unit, unit * i32::from(self.string()));
        let [first, second] = self.sizes.map(|long| unit * i32::from(long));
        let [standing, lying] = INKS;
        let space = size(space.w.max(316), reach + 24 + UNDER);
        let left = (space.w - SIDE - reach - 28) / 2;
        let right = left + SIDE + 12;
        let (upright, flat) =
            (area(left, 2, SIDE, reach + 16), area(right, 2, reach + 16, 2 * kit::TARGET + 8));
        let (floor, wall) = (upright.bottom() - 8, right + 8);
        let mut picture = Picture { size: space, ..Picture::default() };
        let line = |from: Point, to: Point| Shape::Line(from, to, Ink::Line);
        let stood = [
            line(point(left + 4, floor), point(left + SIDE - 4, floor)),
            Shape::Rect(area(left + 12, floor - first, THICK, first), 3, standing),
        ];
        let laid = [
            line(point(wall, flat.y + 4), point(wall, flat.bottom() - 4)),
            Shape::Rect(area(wall, flat.y + 12, second, THICK), 3, lying),
        ];
        for (at, spot, ribbon) in [(upright, PANS, stood), (flat, PANS + 1, laid)] {
            let mut shapes = vec![Shape::Rect(at, 10, Ink::Paper), Shape::Rect(at, 10, Ink::Edge)];
            shapes.extend(ribbon);
            let name = say::place_beside(self.thing_name(spot - PANS));
            picture.places.push(Place::new(Spot(spot), Role::Zone, at, shapes, name));
        }
        let tray = area(right, flat.bottom() + 10, reach + 16, kit::TARGET + 16);
        picture.places.push(kit::tray(tray));
        let stands = lies == Some(0);
        let at = match lies {
            Some(0) => point(left + SIDE - kit::TARGET, floor - string),
            Some(_) => point(wall, flat.bottom() - kit::TARGET - 2),
            None => point(wall, tray.y + 8),
        };
        let middle = kit::TARGET / 2;
        let ends = if stands {
            [point(middle, 2), point(middle, string - 2)]
        } else {
            [point(2, middle), point(string - 2, middle)]
        };
        let [from, to] = ends;
        let thread = if stands { area(from.x - 3, 0, 6, string) } else { area(0, from.y - 3, string, 6) };
        let extent = if stands { size(kit::TARGET, string) } else { size(string, kit::TARGET) };
        let mut shapes = vec![Shape::Rect(thread, 3, Ink::Copper)];
        // The knots lie within its ends.
        shapes.extend([inwards(from, to), inwards(to, from)].map(|knot| Shape::Circle(knot, 5, Ink::Copper)));
        picture.sprites.push(Sprite {
            id: PieceId(0),
            kind: Kind::Marker,
            lies: lies.map_or(kit::TRAY, |thing| Spot(PANS + thing)),
            grip: Grip::Loose,
            at,
            size: extent,
            shapes,
            name: say::thing_string(),
            from: Vec::new(),
        });
        self.choices_under(&mut picture);
        picture
    }
}

/// A little way from one end towards the other.
fn inwards(end: Point, other: Point) -> Point {
    end.plus(3 * (other.x - end.x).signum(), 3 * (other.y - end.y).signum())
}
