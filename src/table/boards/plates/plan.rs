//! How a plate looks, and where plates and what lies on them stand.

use super::kit;
use crate::table::geometry::{Area, Point, Size, area, point};
use crate::table::shape::{Ink, Shape};

pub(super) fn plate_shapes(size: Size) -> Vec<Shape> {
    let middle = point(size.w / 2, size.h / 2);
    let radius = size.w.min(size.h) / 2 - 2;
    vec![
        Shape::Circle(middle.plus(0, 3), radius, Ink::Shadow),
        Shape::Circle(middle, radius, Ink::Plate),
        Shape::Circle(middle, radius * 4 / 5, Ink::Rim),
    ]
}

/// Where everything stands at one size.
pub(super) struct Plan {
    pub(super) space: Size,
    pub(super) ground: Area,
    pub(super) tray: Area,
    /// The side of a counter.
    pub(super) side: i32,
    /// The width of a rod.
    pub(super) unit: i32,
    plate: i32,
    across: i32,
}

impl Plan {
    pub(super) fn new(space: Size, plates: usize) -> Plan {
        let tray_height = kit::FIVE_HEIGHT;
        let space = kit::grown(space, 296, 300 + tray_height);
        let ground = area(0, 0, space.w, space.h - tray_height - 6);
        let plates = i32::try_from(plates.max(4)).unwrap_or(8);
        // As large as they can be in one, two or more rows.
        let (across, plate) = (1..=plates)
            .map(|across| {
                let rows = (plates + across - 1) / across;
                (across, (ground.w / across).min(ground.h / rows) - 8)
            })
            .max_by_key(|(_, plate)| *plate)
            .unwrap_or((1, kit::TARGET));
        let plate = plate.clamp(72, 190);
        let side = (plate * 17 / 100).clamp(13, 32);
        Plan {
            space,
            ground,
            tray: kit::low_tray(space, tray_height),
            side,
            unit: plate * 6 / 100,
            plate,
            across,
        }
    }

    pub(super) fn plate(&self, index: i32) -> Area {
        let (column, row) = (index % self.across, index / self.across);
        let step = self.plate + 8;
        let left = (self.ground.w - self.across * step).max(0) / 2;
        area(left + 4 + column * step, self.ground.y + 4 + row * step, self.plate, self.plate)
    }

    pub(super) fn counter(&self, plate: Area, number: i32) -> Point {
        let step = self.side + 1;
        let corner = kit::in_fives(number, self.side, 1);
        let middle = plate.centre();
        point(middle.x - 5 * step / 2 + corner.x, middle.y - step + corner.y)
    }

    /// Rods stand in a row with a wider gap after five, as many as nine within the rim.
    pub(super) fn rod(&self, plate: Area, number: i32) -> Point {
        let step = self.unit + (self.unit / 3).max(3);
        point(
            plate.x + (plate.w - 10 * step) / 2 + number * step + number / 5 * step / 2,
            plate.centre().y - 5 * self.unit,
        )
    }
}
