//! Points and areas of a drawn board, in CSS pixels from its upper left corner.
//!
//! Whole pixels: pieces land on the pixel grid, and the page needs no formatting of decimals.

/// A place on the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Point {
    /// Pixels from the left edge.
    pub x: i32,
    /// Pixels from the upper edge.
    pub y: i32,
}

/// How large something is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Size {
    /// Width in pixels.
    pub w: i32,
    /// Height in pixels.
    pub h: i32,
}

/// A rectangle.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Area {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

/// Shorthand for [`Point`].
#[must_use]
pub const fn point(x: i32, y: i32) -> Point {
    Point { x, y }
}

/// Shorthand for [`Size`].
#[must_use]
pub const fn size(w: i32, h: i32) -> Size {
    Size { w, h }
}

/// Shorthand for [`Area`].
#[must_use]
pub const fn area(x: i32, y: i32, w: i32, h: i32) -> Area {
    Area { x, y, w, h }
}

impl Point {
    /// The point moved by `dx`, `dy`.
    #[must_use]
    pub const fn plus(self, dx: i32, dy: i32) -> Point {
        point(self.x + dx, self.y + dy)
    }

    /// The squared distance to another point; squared, because it is only ever compared.
    #[must_use]
    pub const fn distance_squared(self, other: Point) -> i64 {
        let (dx, dy) = ((self.x - other.x) as i64, (self.y - other.y) as i64);
        dx * dx + dy * dy
    }
}

impl Area {
    /// The rectangle with two opposite corners.
    #[must_use]
    pub fn between(one: Point, other: Point) -> Area {
        let corner = point(one.x.min(other.x), one.y.min(other.y));
        Area::at(corner, size((one.x - other.x).abs(), (one.y - other.y).abs()))
    }

    /// The rectangle of this size at this corner.
    #[must_use]
    pub const fn at(corner: Point, size: Size) -> Area {
        area(corner.x, corner.y, size.w, size.h)
    }

    /// The upper left corner.
    #[must_use]
    pub const fn corner(self) -> Point {
        point(self.x, self.y)
    }

    /// The middle.
    #[must_use]
    pub const fn centre(self) -> Point {
        point(self.x + self.w / 2, self.y + self.h / 2)
    }

    /// The right edge.
    #[must_use]
    pub const fn right(self) -> i32 {
        self.x + self.w
    }

    /// The lower edge.
    #[must_use]
    pub const fn bottom(self) -> i32 {
        self.y + self.h
    }

    /// Whether the point lies inside or on the edge.
    #[must_use]
    pub const fn contains(self, at: Point) -> bool {
        at.x >= self.x && at.x <= self.right() && at.y >= self.y && at.y <= self.bottom()
    }

    /// The squared distance from the rectangle; 0 inside.
    #[must_use]
    pub fn distance_squared(self, at: Point) -> i64 {
        let nearest = point(at.x.clamp(self.x, self.right()), at.y.clamp(self.y, self.bottom()));
        nearest.distance_squared(at)
    }

    /// The rectangle smaller by `by` on every side.
    #[must_use]
    pub const fn inset(self, by: i32) -> Area {
        area(self.x + by, self.y + by, self.w - 2 * by, self.h - 2 * by)
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn around(self, other: Area) -> Area {
        let corner = point(self.x.min(other.x), self.y.min(other.y));
        Area::between(corner, point(self.right().max(other.right()), self.bottom().max(other.bottom())))
    }

    /// What of it lies in another one; nothing wide or high where they do not meet.
    #[must_use]
    pub fn within(self, other: Area) -> Area {
        let corner = point(self.x.max(other.x), self.y.max(other.y));
        let (right, bottom) = (self.right().min(other.right()), self.bottom().min(other.bottom()));
        area(corner.x, corner.y, (right - corner.x).max(0), (bottom - corner.y).max(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_is_zero_inside_and_measured_to_the_edge_outside() {
        let square = area(10, 10, 20, 20);
        assert_eq!(square.distance_squared(point(15, 12)), 0);
        assert_eq!(square.distance_squared(point(33, 34)), 25);
    }

    #[test]
    fn two_rectangles_have_one_around_them_and_one_in_both() {
        let (one, other) = (area(0, 0, 10, 10), area(5, 2, 20, 4));
        assert_eq!(one.around(other), area(0, 0, 25, 10));
        assert_eq!(one.within(other), area(5, 2, 5, 4));
        assert_eq!(one.within(area(40, 0, 5, 5)).w, 0);
    }
}
