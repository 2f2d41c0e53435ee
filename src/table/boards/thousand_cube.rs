//! The thousand cube as one whole: a slice is a tenth, a rod a hundredth, a small cube a thousandth.
//!
//! Nothing is ever added to the whole. What is colored grows by a slice, a rod or a cube; the slice that is colored in part
//! stands pulled out of the cube, and the rod that is colored in part out of that slice.

use super::iso::{Cubes, FILLED, Iso, PLAIN};
use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// How many thousandths are colored, at most all. Spots 0 to 2 are the cube, the slice and the rod.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ThousandCube {
    colored: u16,
}

const WHOLE: u16 = 1_000;
/// What is colored at once, with its worth in thousandths and as it is written.
const STEPS: [(Kind, u16, &str); 3] =
    [(Kind::Hundred, 100, "0.1"), (Kind::Ten, 10, "0.01"), (Kind::One, 1, "0.001")];
/// The cube, a slice of it, and a rod of that, in small cubes.
const CUBE: Cubes = (10, 10, 10);
const SLICE: Cubes = (1, 10, 10);
const ROD: Cubes = (1, 10, 1);

impl ThousandCube {
    /// Nothing colored.
    #[must_use]
    pub fn new() -> ThousandCube {
        ThousandCube::default()
    }

    /// Slices, rods and cubes that are colored.
    fn digits(self) -> [i32; 3] {
        [self.colored / 100, self.colored / 10 % 10, self.colored % 10].map(i32::from)
    }

    fn worth(kind: Kind) -> Option<u16> {
        STEPS.iter().find(|(known, ..)| *known == kind).map(|(_, worth, _)| *worth)
    }

    /// What colors one more, and what rubs one out: slices, rods and cubes by their place in [`STEPS`].
    fn both() -> impl Iterator<Item = (Verb, Verb, &'static str)> {
        STEPS.iter().zip(0..).map(|((kind, _, text), step)| {
            let add = Verb::Add { kind: *kind, n: 1, to: Spot(step) };
            (add, Verb::Remove { piece: PieceId(step), n: 1 }, *text)
        })
    }
}

impl Manipulative for ThousandCube {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind, n: 1, .. } => {
                let own = ThousandCube::both().any(|(add, ..)| add == *verb);
                let worth = ThousandCube::worth(kind).filter(|_| own).ok_or(Refusal::NotHere)?;
                let colored = self.colored + worth;
                if colored > WHOLE {
                    return Err(Refusal::Full);
                }
                self.colored = colored;
                Ok(say::did_mark())
            }
            Verb::Remove { piece: PieceId(step), n: 1 } => {
                let (_, worth, _) = STEPS.get(usize::from(step)).ok_or(Refusal::NotHere)?;
                self.colored = self.colored.checked_sub(*worth).ok_or(Refusal::Nothing)?;
                Ok(say::did_rub_out())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let all = ThousandCube::both().flat_map(|(add, remove, _)| [add, remove]);
        kit::accepted(self, all).collect()
    }

    fn value(&self) -> String {
        if self.colored == 0 { String::new() } else { kit::thousandths(self.colored.into()) }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_thousand_cube();
        match (disclosure, self.colored) {
            (Disclosure::Structure, _) => what,
            (_, 0) => what.and(say::thousand_none()),
            (Disclosure::Relative, _) => what.and(say::thousand_some()),
            (Disclosure::Full, _) => what.and(say::shows(self.value())),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let foot = 40;
        let wide = space.w * 10 > space.h * 13;
        // The rod stands beside the slice, both of them beside the cube or below it.
        let (across, down) = if wide { (420, 216) } else { (226, 392) };
        let space = kit::grown(space, 296, foot + down * 12 / 10);
        let unit = (space.w * 10 / across).min((space.h - foot) * 10 / down).min(24);
        let [cube, slice, rod] = [CUBE, SLICE, ROD].map(|dims| Iso::extent(dims, unit));
        let gap = 2 * unit;
        let pair = slice.w + gap + rod.w;
        let left = (space.w - if wide { cube.w + gap + pair } else { pair }) / 2;
        let top = if wide { (space.h - foot - cube.h) / 2 } else { 4 };
        let (cube_at, slice_at) = if wide {
            (point(left, top), point(left + cube.w + gap, top + cube.h - slice.h))
        } else {
            (point((space.w - cube.w) / 2, top), point(left, top + cube.h + unit))
        };
        let rod_at = point(slice_at.x + slice.w + gap, slice_at.y + slice.h - rod.h);
        let [slices, rods, cubes] = self.digits();
        let (slice_out, rod_out) = (rods + cubes > 0, cubes > 0);
        let ink = |part: i32, colored: i32| if part < colored { FILLED } else { PLAIN };
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 12, Ink::Paper));
        let mut put = |step: u16, at: Point, dims: Cubes, parts: Vec<Shape>| {
            let extent = Iso::extent(dims, unit);
            let reach = Area { h: extent.h.max(kit::TARGET), ..Area::at(at, extent) };
            let text = STEPS.get(usize::from(step)).map_or("", |(.., text)| *text);
            let name = say::button_count_on(text);
            picture.places.push(Place::new(Spot(step), Role::Cell, reach, parts, name));
        };
        let iso = Iso::placed(cube_at, CUBE, unit);
        let there = if slice_out { 9 } else { 10 };
        let parts = (0..there).flat_map(|x| iso.block((x, 0, 0), SLICE, ink(x, slices)));
        // Rods and small cubes show as faint lines.
        let line = |from: Cubes, to: Cubes| Shape::Line(iso.at(from), iso.at(to), Ink::Faint);
        let lines = (1..10).flat_map(|cut| {
            [
                line((0, cut, 10), (there, cut, 10)),
                line((there, cut, 10), (there, cut, 0)),
                line((0, 10, cut), (there, 10, cut)),
                line((there, 10, cut), (there, 0, cut)),
            ]
        });
        put(0, cube_at, CUBE, parts.chain(lines).collect());
        let iso = Iso::placed(slice_at, SLICE, unit);
        let there = if !slice_out {
            0
        } else if rod_out {
            9
        } else {
            10
        };
        let parts = (0..there).flat_map(|z| iso.block((0, 0, z), ROD, ink(z, rods)));
        put(1, slice_at, SLICE, std::iter::once(iso.outline(SLICE)).chain(parts).collect());
        let iso = Iso::placed(rod_at, ROD, unit);
        let there = if rod_out { 10 } else { 0 };
        // The nearest cube is drawn last, and colored first.
        let parts = (0..there).flat_map(|y| iso.block((0, y, 0), (1, 1, 1), ink(9 - y, cubes)));
        put(2, rod_at, ROD, std::iter::once(iso.outline(ROD)).chain(parts).collect());
        if disclosure == Disclosure::Full {
            let at = point(space.w / 2, space.h - foot / 2);
            picture.front.push(Shape::plain(at, 28, self.value(), Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        ThousandCube::both().nth(at.0.into()).map(|(add, ..)| add)
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let on = ThousandCube::both().map(|(add, _, text)| (add, say::button_count_on(text)));
        let back = ThousandCube::both().map(|(_, remove, text)| (remove, say::button_count_back(text)));
        kit::offers(self, on.chain(back))
    }
}
