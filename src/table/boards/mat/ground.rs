//! What lies on a mat under the pieces and makes regions of it: loops of cord, or parts side by side.
//!
//! What lies in a loop belongs to it, what lies where loops cross belongs to both. Parts leave nothing of the mat over.

use super::plan::Plan;
use super::{HEIGHT, WIDTH};
use crate::table::boards::kit;
use crate::table::geometry::{Area, area, point};
use crate::table::piece::{Place, Role, Spot};
use crate::table::shape::{Ink, Shape};
use crate::words::{Say, say};

/// One that makes a region, in units of the mat.
#[derive(Clone, Copy)]
pub(super) enum Outline {
    /// A loop of cord: its middle and its radius.
    Cord((i32, i32), i32),
    /// A part of the mat, and which one it is called.
    Part(Bounds, u8),
}

/// Left, top, right, bottom.
pub(super) type Bounds = (i32, i32, i32, i32);

/// All of the mat.
pub(super) const ALL: Bounds = (0, 0, WIDTH, HEIGHT);

/// Whether a point lies in bounds; one on a line between two parts lies in one of them only.
pub(super) fn contains((left, top, right, bottom): Bounds, (x, y): (i32, i32)) -> bool {
    (left..right).contains(&x) && (top..bottom).contains(&y)
}

/// The outlines on a mat, and the regions they make: for each the outlines around it, a bit for each, and a point in it.
/// The last one of loops is outside.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    pub(super) outlines: &'static [Outline],
    /// No point is the middle of the mat, which is a stop of the arrow keys as well.
    regions: &'static [(u16, (i32, i32))],
}

/// Nothing: all of the mat is one.
pub(super) const NONE: Ground = Ground { outlines: &[], regions: &[] };
/// Two loops that are apart.
pub(super) const APART: Ground = Ground {
    outlines: &[Outline::Cord((1_000, 1_100), 860), Outline::Cord((2_840, 1_100), 860)],
    regions: &[(1, (1_000, 1_100)), (2, (2_840, 1_100)), (0, (1_920, 200))],
};
/// Two that cross.
pub(super) const CROSSING: Ground = Ground {
    outlines: &[Outline::Cord((1_390, 1_080), 940), Outline::Cord((2_450, 1_080), 940)],
    regions: &[(1, (950, 1_080)), (2, (2_890, 1_080)), (3, (1_920, 760)), (0, (240, 240))],
};
/// Three of which each crosses the others.
pub(super) const THREE: Ground = Ground {
    outlines: &[
        Outline::Cord((1_490, 770), 690),
        Outline::Cord((2_350, 770), 690),
        Outline::Cord((1_920, 1_400), 690),
    ],
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

const ACROSS: i32 = WIDTH / 2;
const DOWN: i32 = HEIGHT / 2;
const THIRD: i32 = WIDTH / 3;

/// What may be laid under the pieces of most sets, in the order of the button. Numbered in links: append-only.
pub(super) const CHOICES: [Ground; 6] = [
    NONE,
    Ground {
        outlines: &[Outline::Part((0, 0, ACROSS, HEIGHT), 1), Outline::Part((ACROSS, 0, WIDTH, HEIGHT), 2)],
        regions: &[(1, (960, 1_080)), (2, (2_880, 1_080))],
    },
    Ground {
        outlines: &[
            Outline::Part((0, 0, WIDTH, DOWN), WHOLE),
            Outline::Part((0, DOWN, ACROSS, HEIGHT), 1),
            Outline::Part((ACROSS, DOWN, WIDTH, HEIGHT), 2),
        ],
        regions: &[(1, (1_920, 540)), (2, (960, 1_620)), (4, (2_880, 1_620))],
    },
    Ground {
        outlines: &[
            Outline::Part((0, 0, THIRD, HEIGHT), 1),
            Outline::Part((THIRD, 0, 2 * THIRD, HEIGHT), 3),
            Outline::Part((2 * THIRD, 0, WIDTH, HEIGHT), 2),
        ],
        regions: &[(1, (640, 960)), (2, (1_920, 960)), (4, (3_200, 960))],
    },
    Ground {
        outlines: &[
            Outline::Part((0, 0, ACROSS, DOWN), 4),
            Outline::Part((ACROSS, 0, WIDTH, DOWN), 5),
            Outline::Part((0, DOWN, ACROSS, HEIGHT), 6),
            Outline::Part((ACROSS, DOWN, WIDTH, HEIGHT), 7),
        ],
        regions: &[(1, (960, 540)), (2, (2_880, 540)), (4, (960, 1_620)), (8, (2_880, 1_620))],
    },
    Ground {
        outlines: &[Outline::Part((0, 0, WIDTH, DOWN), 8), Outline::Part((0, DOWN, WIDTH, HEIGHT), 9)],
        regions: &[(1, (1_920, 540)), (2, (1_920, 1_620))],
    },
];

/// The part that is the whole of the others.
const WHOLE: u8 = 0;

/// The spot of what lies in no loop; the spots of the other regions are their bits.
pub(super) const OUTSIDE: Spot = Spot(16);

const fn spot(region: u16) -> Spot {
    if region == 0 { OUTSIDE } else { Spot(region) }
}

/// The letters of the loops around a region: `A`, `A + B`.
fn letters(region: u16) -> String {
    let own = ["A", "B", "C"].into_iter().enumerate().filter(|(bit, _)| region >> bit & 1 == 1);
    own.map(|(_, letter)| letter).collect::<Vec<_>>().join(" + ")
}

impl Ground {
    /// The outlines around a point, a bit for each.
    pub(super) fn around(self, (x, y): (i32, i32)) -> u16 {
        let inside = |outline: &Outline| match *outline {
            Outline::Cord((cx, cy), radius) => (x - cx).pow(2) + (y - cy).pow(2) < radius.pow(2),
            Outline::Part(bounds, _) => contains(bounds, (x, y)),
        };
        let bits = self.outlines.iter().zip(0..).filter(|(outline, _)| inside(outline));
        bits.fold(0, |bits, (_, bit)| bits | 1 << bit)
    }

    /// The region that a box lies in as a whole, with a little air about it; `None` where it reaches into another.
    pub(super) fn holds(self, (x, y): (i32, i32), (w, h): (i32, i32)) -> Option<u16> {
        let (w2, h2) = (w / 2 + 8, h / 2 + 8);
        let region = self.around((x - w2, y));
        let others = [(x + w2, y), (x, y - h2), (x, y + h2)];
        others.into_iter().all(|edge| self.around(edge) == region).then_some(region)
    }

    /// The parts of the mat; all of it where there are none.
    pub(super) fn parts(self) -> Vec<Bounds> {
        let part = |outline: &Outline| match outline {
            Outline::Part(bounds, _) => Some(*bounds),
            Outline::Cord(..) => None,
        };
        let parts: Vec<Bounds> = self.outlines.iter().filter_map(part).collect();
        if parts.is_empty() { vec![ALL] } else { parts }
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
            let on_mat = (w2..WIDTH - w2).contains(&x) && (h2..HEIGHT - h2).contains(&y);
            on_mat && self.holds((x, y), (w, h)) == Some(region)
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
    pub(super) fn say(self, region: u16) -> Say {
        match self.outlines.get(region.trailing_zeros() as usize) {
            Some(Outline::Part(_, WHOLE)) => say::place_whole(),
            Some(Outline::Part(_, part)) => say::place_in_mat(*part),
            Some(Outline::Cord(..)) => say::place_loop(letters(region)),
            None => say::place_outside(),
        }
    }

    /// Every region, by the outlines around it.
    pub(super) fn regions(self) -> impl Iterator<Item = u16> {
        self.regions.iter().map(|(region, _)| *region)
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
            Place::new(spot(*region), Role::Zone, at, Vec::new(), self.say(*region))
        })
    }

    /// Cords with their letters, parts with a line about each.
    pub(super) fn shapes(self, plan: &Plan) -> Vec<Shape> {
        const CORDS: [(Ink, i32, &str); 3] =
            [(Ink::Jump, -40, "A"), (Ink::Strike, 40, "B"), (Ink::Line, 140, "C")];
        let px = |units: i32| units * plan.mat.w / WIDTH;
        let mut shapes = Vec::new();
        for (outline, (ink, degrees, letter)) in self.outlines.iter().zip(CORDS.into_iter().cycle()) {
            match *outline {
                Outline::Cord((x, y), radius) => {
                    let middle = point(plan.mat.x + px(x), plan.mat.y + px(y));
                    shapes.push(Shape::Circle(middle, px(radius), ink));
                    let at = kit::around(middle, px(radius), degrees);
                    let tag: Area = area(at.x - 13, at.y - 13, 26, 26);
                    shapes.push(Shape::Rect(tag, 8, Ink::Card));
                    shapes.push(Shape::plain(at, 18, letter, Ink::Text));
                }
                Outline::Part((left, top, right, bottom), part) => {
                    let (x, y) = (plan.mat.x + px(left), plan.mat.y + px(top));
                    let at = area(x + 4, y + 4, px(right - left) - 8, px(bottom - top) - 8);
                    // The whole is told from its parts by its ground.
                    shapes.extend((part == WHOLE).then_some(Shape::Rect(at, 10, Ink::Aside)));
                    shapes.push(Shape::Rect(at, 10, Ink::Edge));
                }
            }
        }
        shapes
    }
}
