//! What slides: a knob on a straight track, on the board and as a range input beside it.

use crate::table::geometry::{Area, Point, area, point, size};
use crate::table::piece::{Field, Grip, Kind, PieceId, Place, Role, Slider, Spot, Sprite};
use crate::table::shape::{Ink, Shape};
use crate::words::{Say, say};

/// A knob and its track. The spots of the track are the values of the knob, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Knob {
    /// The piece.
    pub(super) piece: PieceId,
    /// The first spot of the track; spots are this and the value.
    pub(super) first: u16,
    /// The least value.
    pub(super) low: u16,
    /// The greatest value.
    pub(super) high: u16,
    /// The value now.
    pub(super) now: u16,
}

/// How large a knob is to be touched.
pub(super) const KNOB: i32 = 36;

impl Knob {
    /// The place of the whole track, which stands for where the knob is.
    pub(super) const fn track(self) -> Spot {
        Spot(9_000 + self.piece.0)
    }

    /// The spot a piece carried to `to` goes to.
    pub(super) fn aim(self, to: Spot) -> Spot {
        let Spot(to) = if to == self.track() { self.spot() } else { to };
        Spot(to.clamp(self.first + self.low, self.first + self.high))
    }

    /// The value that a spot means.
    pub(super) fn value(self, to: Spot) -> Option<u16> {
        to.0.checked_sub(self.first).filter(|value| (self.low..=self.high).contains(value))
    }

    /// The spot it lies on.
    pub(super) const fn spot(self) -> Spot {
        Spot(self.first + self.now)
    }

    /// The track across, under the values from `left` on over `length` pixels.
    pub(super) fn across(self, left: i32, length: i32, top: i32, height: i32) -> Place {
        let half = length / i32::from(self.high.max(1)) / 2;
        let (first, across) = (self.first + self.low, self.high - self.low + 1);
        let before = i32::from(self.low) * length / i32::from(self.high.max(1));
        let at = area(left + before - half, top, length - before + 2 * half, height);
        self.place(Field { first, across, down: 1 }, at)
    }

    /// The track down, beside the values from `top` on over `length` pixels.
    pub(super) fn down(self, top: i32, length: i32, left: i32, width: i32) -> Place {
        let half = length / i32::from(self.high.max(1)) / 2;
        let (first, down) = (self.first + self.low, self.high - self.low + 1);
        let before = i32::from(self.low) * length / i32::from(self.high.max(1));
        let at = area(left, top + before - half, width, length - before + 2 * half);
        self.place(Field { first, across: 1, down }, at)
    }

    /// The track across under something `long` steps long that is carried by its middle: the track lies where the middle
    /// may be. The values begin at `left`, one every `step` pixels.
    pub(super) fn carried_by_middle(self, left: i32, step: i32, long: u16, top: i32, height: i32) -> Place {
        let across = self.high - self.low + 1;
        let from = left + step * i32::from(self.low) + step * i32::from(long) / 2 - step / 2;
        let at = area(from, top, step * i32::from(across), height);
        self.place(Field { first: self.first + self.low, across, down: 1 }, at)
    }

    fn place(self, field: Field, at: Area) -> Place {
        Place::new(self.track(), Role::Field(field), at, Vec::new(), say::place_track())
    }

    /// The knob: round, with a ring, around a point.
    pub(super) fn sprite(self, middle: Point) -> Sprite {
        let centre = point(KNOB / 2, KNOB / 2);
        let shapes = vec![
            Shape::Circle(centre.plus(0, 2), KNOB / 2 - 4, Ink::Shadow),
            Shape::Circle(centre, KNOB / 2 - 4, Ink::Mine),
            Shape::Circle(centre, KNOB / 5, Ink::Sign),
        ];
        self.drawn(middle.plus(-KNOB / 2, -KNOB / 2), shapes)
    }

    /// The knob with shapes of its own, [`KNOB`] wide and high.
    pub(super) fn drawn(self, at: Point, shapes: Vec<Shape>) -> Sprite {
        Sprite {
            id: self.piece,
            kind: Kind::Marker,
            lies: self.spot(),
            grip: Grip::Loose,
            at,
            size: size(KNOB, KNOB),
            shapes,
            name: Kind::Marker.name(),
            from: Vec::new(),
        }
    }

    /// The range input.
    pub(super) const fn slider(self, name: Say, says: Say) -> Slider {
        let Knob { piece, first, low, high, now } = self;
        Slider { piece, low: first + low, high: first + high, step: 1, now: first + now, name, says }
    }
}
