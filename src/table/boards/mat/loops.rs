//! Loops that lie on a mat: what lies in one belongs to it, what lies where they cross belongs to both.

use super::plan::Plan;
use super::{HEIGHT, WIDTH};
use crate::table::boards::kit;
use crate::table::geometry::{Area, area, point};
use crate::table::piece::{Place, Role, Spot};
use crate::table::shape::{Ink, Shape};
use crate::words::{Say, say};

/// A loop of cord, in units of the mat: its middle and its radius.
pub(super) type Loop = ((i32, i32), i32);

/// The loops of a set, and the regions they make: for each the loops around it, a bit for each, and a point in it. The last
/// one is outside.
#[derive(Clone, Copy)]
pub(super) struct Loops {
    pub(super) cords: &'static [Loop],
    /// No point is the middle of the mat, which is a stop of the arrow keys as well.
    pub(super) regions: &'static [(u16, (i32, i32))],
}

/// No loops.
pub(super) const NONE: Loops = Loops { cords: &[], regions: &[] };
/// Two that are apart.
pub(super) const APART: Loops = Loops {
    cords: &[((1_000, 1_100), 860), ((2_840, 1_100), 860)],
    regions: &[(1, (1_000, 1_100)), (2, (2_840, 1_100)), (0, (1_920, 200))],
};
/// Two that cross.
pub(super) const CROSSING: Loops = Loops {
    cords: &[((1_390, 1_080), 940), ((2_450, 1_080), 940)],
    regions: &[(1, (950, 1_080)), (2, (2_890, 1_080)), (3, (1_920, 760)), (0, (240, 240))],
};
/// Three of which each crosses the others.
pub(super) const THREE: Loops = Loops {
    cords: &[((1_490, 770), 690), ((2_350, 770), 690), ((1_920, 1_400), 690)],
    regions: &[
        (1, (1_200, 560)),
        (2, (2_640, 560)),
        (4, (1_920, 1_780)),
        (3, (1_920, 480)),
        (5, (1_500, 1_200)),
        (6, (2_340, 1_200)),
        (7, (1_920, 960)),
        (0, (300, 1_600)),
    ],
};

/// The spot of what lies in no loop; the spots of the other regions are their bits.
const OUTSIDE: Spot = Spot(8);

const fn spot(region: u16) -> Spot {
    if region == 0 { OUTSIDE } else { Spot(region) }
}

/// The letters of the loops around a region: `A`, `A + B`.
fn letters(region: u16) -> String {
    let own = ["A", "B", "C"].into_iter().enumerate().filter(|(bit, _)| region >> bit & 1 == 1);
    own.map(|(_, letter)| letter).collect::<Vec<_>>().join(" + ")
}

impl Loops {
    /// The loops around a point, a bit for each.
    pub(super) fn around(self, (x, y): (i32, i32)) -> u16 {
        let inside = |((cx, cy), radius): &Loop| (x - cx).pow(2) + (y - cy).pow(2) < radius.pow(2);
        let bits = self.cords.iter().zip(0..).filter(|(cord, _)| inside(cord));
        bits.fold(0, |bits, (_, bit)| bits | 1 << bit)
    }

    /// The spots that mean a region, wherever there is room in it.
    pub(super) fn spots(self) -> impl Iterator<Item = Spot> + Clone {
        self.regions.iter().map(|(region, _)| spot(*region))
    }

    /// The place nearest to a region's own point where a box lies wholly in it and `clear` of all else: beside the others
    /// in rows, or else wherever there is room. The point itself where the region is full.
    pub(super) fn free(
        self,
        to: Spot,
        (w, h): (i32, i32),
        clear: impl Fn((i32, i32)) -> bool,
    ) -> Option<(i32, i32)> {
        let (region, middle) = *self.regions.iter().find(|(region, _)| spot(*region) == to)?;
        let (w2, h2) = (w / 2 + 8, h / 2 + 8);
        let own = |(x, y): (i32, i32)| {
            let edges = [(x - w2, y), (x + w2, y), (x, y - h2), (x, y + h2)];
            let on_mat = (w2..WIDTH - w2).contains(&x) && (h2..HEIGHT - h2).contains(&y);
            on_mat && edges.into_iter().all(|edge| self.around(edge) == region)
        };
        let nearest = |(across, down): (i32, i32)| {
            let (columns, rows) = (WIDTH / across, HEIGHT / down);
            let all = (-rows..=rows).flat_map(|row| (-columns..=columns).map(move |column| (column, row)));
            let all = all.map(|(column, row)| (column * across, row * down));
            let free = all.filter(|(x, y)| {
                let place = (middle.0 + x, middle.1 + y);
                own(place) && clear(place)
            });
            free.min_by_key(|(x, y)| x * x + y * y)
        };
        let (x, y) = nearest((w + 24, h + 24)).or_else(|| nearest((48, 48))).unwrap_or_default();
        Some((middle.0 + x, middle.1 + y))
    }

    /// What a region is called.
    pub(super) fn say(region: u16) -> Say {
        if region == 0 { say::place_outside() } else { say::place_loop(letters(region)) }
    }

    /// How many lie in each region, by the middles of all pieces.
    pub(super) fn counts(self, at: impl Iterator<Item = (i32, i32)> + Clone) -> Vec<(u16, usize)> {
        let count = |region: u16| at.clone().filter(|at| self.around(*at) == region).count();
        self.regions.iter().map(|(region, _)| (*region, count(*region))).collect()
    }

    /// The same as words: how many in each loop, and outside.
    pub(super) fn told(counts: &[(u16, usize)]) -> Say {
        let inside = counts.iter().filter(|(region, _)| *region > 0);
        let inside: Vec<String> = inside.map(|(region, n)| format!("{} {n}", letters(*region))).collect();
        let outside = counts.iter().filter(|(region, _)| *region == 0).map(|(_, n)| n).sum::<usize>();
        say::loops_hold(inside.join(", "), outside)
    }

    /// The regions as places: they lie under the field, which takes what is dropped; keys and buttons name them.
    pub(super) fn places(self, plan: &Plan) -> impl Iterator<Item = Place> {
        let px = |units: i32| units * plan.mat.w / WIDTH;
        let (left, top) = (plan.mat.x, plan.mat.y);
        self.regions.iter().map(move |(region, (x, y))| {
            let half = kit::TARGET / 4;
            let at = area(left + px(*x) - half, top + px(*y) - half, 2 * half, 2 * half);
            Place::new(spot(*region), Role::Zone, at, Vec::new(), Loops::say(*region))
        })
    }

    /// The cords with their letters.
    pub(super) fn shapes(self, plan: &Plan) -> Vec<Shape> {
        const CORDS: [(Ink, i32, &str); 3] =
            [(Ink::Jump, -40, "A"), (Ink::Strike, 40, "B"), (Ink::Line, 140, "C")];
        let px = |units: i32| units * plan.mat.w / WIDTH;
        let mut shapes = Vec::new();
        for (((x, y), radius), (ink, degrees, letter)) in self.cords.iter().zip(CORDS) {
            let middle = point(plan.mat.x + px(*x), plan.mat.y + px(*y));
            shapes.push(Shape::Circle(middle, px(*radius), ink));
            let at = kit::around(middle, px(*radius), degrees);
            let tag: Area = area(at.x - 13, at.y - 13, 26, 26);
            shapes.push(Shape::Rect(tag, 8, Ink::Card));
            shapes.push(Shape::plain(at, 18, letter, Ink::Text));
        }
        shapes
    }
}
