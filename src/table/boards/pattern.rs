//! How dots lie on a picture: in a line, in rows, anyhow, as on a die.

use super::kit;
use crate::table::geometry::{Area, Point, Size, area, point};

/// How dots lie.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pattern {
    /// Side by side.
    Line,
    /// Side by side with wide gaps: longer, and no more.
    Spread,
    /// Rows of five.
    Rows,
    /// Anyhow, the same for the same number.
    Scatter,
    /// Two by two.
    Pairs,
    /// As on a die; from seven on a five beside another die.
    Dice,
}

/// The side of a dot, in the units that patterns are told in.
const DOT: i32 = 10;
/// From one dot to the next in a row.
const STEP: i32 = 12;

impl Pattern {
    /// The pattern of a name: `line`, `spread`, `rows`, `scatter`, `pairs`, `dice`.
    #[must_use]
    pub fn of(name: &str) -> Option<Pattern> {
        Some(match name {
            "line" => Pattern::Line,
            "spread" => Pattern::Spread,
            "rows" => Pattern::Rows,
            "scatter" => Pattern::Scatter,
            "pairs" => Pattern::Pairs,
            "dice" => Pattern::Dice,
            _ => return None,
        })
    }

    /// The upper left corner of each of `n` dots, rows from the top, in tenths of a dot.
    fn corners(self, n: u8) -> Vec<(i32, i32)> {
        let count = i32::from(n);
        let at = |index: i32| match self {
            Pattern::Line => (index * STEP, 0),
            Pattern::Spread => (index * 16, 0),
            Pattern::Rows => (index % 5 * STEP, index / 5 * STEP),
            Pattern::Pairs => (index % 2 * STEP, index / 2 * STEP),
            Pattern::Scatter => {
                // Eleven has no factor in common with seven columns of at most five rows: no place is met twice.
                let places = 7 * (count / 4 + 2).min(5);
                let place = (index * 11 + count) % places;
                (place % 7 * 15 + (index * 7 + count) % 5, place / 7 * 15 + (index * 3 + count) % 5)
            }
            Pattern::Dice if count > 6 && index >= 5 => {
                let (x, y) = on_die(count - 5, index - 5);
                (x + 4 * STEP, y)
            }
            Pattern::Dice => on_die(count.min(if count > 6 { 5 } else { 6 }), index),
        };
        let corners: Vec<(i32, i32)> = (0..count).map(at).collect();
        crate::order::by_number(corners, |(x, y)| i64::from(y / DOT * 1_000 + x))
    }

    /// The squares of `n` dots in a room: as large as fits, up to `most`, and not smaller than `least`.
    pub(super) fn squares(self, n: u8, room: Area, least: i32, most: i32) -> Vec<Area> {
        let corners = self.corners(n);
        let far = |along: fn(&(i32, i32)) -> i32| corners.iter().map(along).max().unwrap_or_default() + DOT;
        let (w, h) = (far(|corner| corner.0), far(|corner| corner.1));
        let side = (room.w * DOT / w).min(room.h * DOT / h).clamp(least, most);
        let whole = Size { w: w * side / DOT, h: h * side / DOT };
        let first: Point = kit::centred(Size { w: room.w, h: room.h }, whole).plus(room.x, room.y);
        let square =
            |(x, y): (i32, i32)| area(first.x + x * side / DOT, first.y + y * side / DOT, side, side);
        corners.into_iter().map(square).collect()
    }

    /// The room that `n` dots take at the smallest side.
    pub(super) fn least(self, n: u8, side: i32) -> Size {
        let far = point(
            self.corners(n).iter().map(|corner| corner.0).max().unwrap_or_default() + DOT,
            self.corners(n).iter().map(|corner| corner.1).max().unwrap_or_default() + DOT,
        );
        Size { w: far.x * side / DOT + 1, h: far.y * side / DOT + 1 }
    }
}

/// The corner of a pip of a die with one to six of them.
fn on_die(face: i32, pip: i32) -> (i32, i32) {
    let places: &[(i32, i32)] = match face {
        1 => &[(1, 1)],
        2 => &[(0, 0), (2, 2)],
        3 => &[(0, 0), (1, 1), (2, 2)],
        4 => &[(0, 0), (2, 0), (0, 2), (2, 2)],
        5 => &[(0, 0), (2, 0), (1, 1), (0, 2), (2, 2)],
        _ => &[(0, 0), (2, 0), (0, 1), (2, 1), (0, 2), (2, 2)],
    };
    let (x, y) = usize::try_from(pip).ok().and_then(|pip| places.get(pip)).copied().unwrap_or_default();
    (x * STEP, y * STEP)
}
