//! Unit cubes on a base, built up cube by cube, row by row, layer by layer: volume.

use super::iso::{FILLED, Iso};
use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Role, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// A box of at most [`UnitCubes::MOST`] cubes each way. Width, depth and layers are sliders, pieces 0 to 2, and so are their
/// values spots. Cubes fill a row from the left, a layer from the far row, and layer by layer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnitCubes {
    wide: u16,
    deep: u16,
    cubes: u16,
    /// The layers are pulled apart.
    apart: bool,
}

const STACK: PieceId = PieceId(3);
const HERE: Spot = Spot(0);

impl UnitCubes {
    /// Slides to the width of the base.
    pub const WIDE: PieceId = PieceId(0);
    /// Slides to the depth of the base.
    pub const DEEP: PieceId = PieceId(1);
    /// Slides to so many full layers.
    pub const LAYERS: PieceId = PieceId(2);
    /// Cubes along each edge at most.
    pub const MOST: u16 = 6;

    /// An empty base of four by three.
    #[must_use]
    pub const fn new() -> UnitCubes {
        UnitCubes { wide: 4, deep: 3, cubes: 0, apart: false }
    }

    /// An empty base of a single square.
    #[must_use]
    pub const fn smallest() -> UnitCubes {
        UnitCubes { wide: 1, deep: 1, ..UnitCubes::new() }
    }

    /// Width and depth of the base, and how many cubes stand on it.
    #[must_use]
    pub const fn filled(self) -> [u16; 3] {
        [self.wide, self.deep, self.cubes]
    }

    const fn layer(self) -> u16 {
        self.wide * self.deep
    }

    /// How many cubes a cube, the rest of a row and the rest of a layer are.
    fn more(self) -> [u16; 3] {
        [1, self.wide - self.cubes % self.wide, self.layer() - self.cubes % self.layer()]
    }

    /// How many cubes the last cube, the last row and the last layer are, as far as they are filled.
    fn fewer(self) -> [u16; 3] {
        let last = |of: u16| match self.cubes % of {
            0 => of.min(self.cubes),
            begun => begun,
        };
        [last(1), last(self.wide), last(self.layer())]
    }

    fn add(n: u16) -> Verb {
        Verb::Add { kind: Kind::One, n: u8::try_from(n).unwrap_or(0), to: HERE }
    }

    fn remove(n: u16) -> Verb {
        Verb::Remove { piece: STACK, n: u8::try_from(n).unwrap_or(0) }
    }
}

impl Default for UnitCubes {
    fn default() -> UnitCubes {
        UnitCubes::new()
    }
}

impl Manipulative for UnitCubes {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Move { piece, n: 1, to: Spot(to) } if to <= UnitCubes::MOST => {
                // As many full layers as before stand on the new base.
                let layers = self.cubes / self.layer();
                match piece {
                    UnitCubes::WIDE if to > 0 => {
                        *self = UnitCubes { wide: to, cubes: layers * to * self.deep, ..*self }
                    }
                    UnitCubes::DEEP if to > 0 => {
                        *self = UnitCubes { deep: to, cubes: layers * to * self.wide, ..*self }
                    }
                    UnitCubes::LAYERS => self.cubes = to * self.layer(),
                    _ => return Err(Refusal::NotHere),
                }
                Ok(if piece == UnitCubes::LAYERS {
                    say::did_change()
                } else {
                    say::describe_unit_cubes(self.wide, self.deep)
                })
            }
            Verb::Add { kind: Kind::One, n, to: HERE } if self.more().contains(&n.into()) => {
                let cubes = self.cubes + u16::from(n);
                if cubes > UnitCubes::MOST * self.layer() {
                    return Err(Refusal::Full);
                }
                self.cubes = cubes;
                Ok(say::did_put_down(Kind::One.count(n.into())))
            }
            Verb::Remove { piece: STACK, n } if n > 0 && self.fewer().contains(&n.into()) => {
                self.cubes -= u16::from(n);
                Ok(say::did_return(Kind::One.count(n.into())))
            }
            Verb::Turn { piece: STACK, way: Way::Over } => {
                self.apart = !self.apart;
                Ok(say::did_change())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let slides = [UnitCubes::WIDE, UnitCubes::DEEP, UnitCubes::LAYERS]
            .into_iter()
            .flat_map(|piece| (0..=UnitCubes::MOST).map(move |to| Verb::Move { piece, n: 1, to: Spot(to) }));
        let others = self.more().map(UnitCubes::add).into_iter().chain(self.fewer().map(UnitCubes::remove));
        let all = slides.chain(others).chain([Verb::Turn { piece: STACK, way: Way::Over }]);
        kit::accepted(self, all).collect()
    }

    fn value(&self) -> String {
        if self.cubes == 0 { String::new() } else { self.cubes.to_string() }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_unit_cubes(self.wide, self.deep);
        match (disclosure, self.cubes) {
            (Disclosure::Structure, _) => what,
            (_, 0) => what.and(say::cubes_none()),
            (Disclosure::Relative, _) => what.and(say::cubes_some()),
            (Disclosure::Full, cubes) => what.and(say::cubes_count(cubes)),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 300);
        let foot = 44;
        let [wide, deep] = [self.wide, self.deep].map(i32::from);
        let layers = i32::from(self.cubes.div_ceil(self.layer()));
        // Room for three layers at least: the first ones change nothing of the size.
        let shown = layers.max(3);
        let room = Size { w: space.w - 24, h: space.h - foot - 16 };
        let high = if self.apart { shown * 8 / 5 + 1 } else { shown };
        let largest = Iso::extent((wide, deep, high), 1_000);
        let unit = (room.w * 1_000 / largest.w).min(room.h * 1_000 / largest.h).min(64);
        let extent = Iso::extent((wide, deep, high), unit);
        let corner = point((space.w - extent.w) / 2, 8 + (room.h - extent.h) / 2);
        let base = Iso::placed(corner, (wide, deep, high), unit);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 12, Ink::Paper));
        for y in 0..deep {
            for x in 0..wide {
                let corners = [(x, y, 0), (x + 1, y, 0), (x + 1, y + 1, 0), (x, y + 1, 0)];
                let square = corners.map(|corner| base.at(corner)).to_vec();
                picture.back.push(Shape::Polygon(square, Ink::Edge));
            }
        }
        let (per_row, per_layer, cubes) = (wide, wide * deep, i32::from(self.cubes));
        for cube in 0..cubes {
            let (layer, place) = (cube / per_layer, cube % per_layer);
            let (x, y) = (place % per_row, place / per_row);
            let gap = if self.apart { unit * 3 / 5 } else { 0 };
            let there = |other: i32, same: bool| same && other < cubes;
            let [top, front, side] = base.raised(layer * gap).block((x, y, layer), (1, 1, 1), FILLED);
            // A side is drawn where nothing stands before it.
            let seen = [
                (top, self.apart || !there(cube + per_layer, true)),
                (front, !there(cube + per_row, y + 1 < deep)),
                (side, !there(cube + 1, x + 1 < wide)),
            ];
            picture.back.extend(seen.into_iter().filter(|(_, seen)| *seen).map(|(shape, _)| shape));
        }
        let whole = Area { h: space.h - foot, ..area(0, 0, space.w, 0) };
        picture.places.push(Place::new(HERE, Role::Cell, whole, Vec::new(), say::button_add_cube()));
        if disclosure == Disclosure::Full {
            let at = point(space.w / 2, space.h - foot / 2);
            let text = if cubes == layers * per_layer && cubes > 0 {
                format!("{wide} × {deep} × {layers} = {cubes}")
            } else {
                cubes.to_string()
            };
            picture.front.push(Shape::plain(at, 28, text, Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        (at == HERE).then(|| UnitCubes::add(1))
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let [cube, row, layer] = self.more().map(UnitCubes::add);
        let [last, _, last_layer] = self.fewer().map(UnitCubes::remove);
        let turn = Verb::Turn { piece: STACK, way: Way::Over };
        let apart = if self.apart { say::button_layers_together() } else { say::button_layers_apart() };
        let all = [
            (cube, say::button_add_cube()),
            (row, say::button_fill_row()),
            (layer, say::button_fill_layer()),
            (last, say::button_take_cube()),
            (last_layer, say::button_take_layer()),
            (turn, apart),
        ];
        kit::offers(self, all)
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        let slider = |piece, low, now: u16, name| Slider {
            piece,
            low,
            high: UnitCubes::MOST,
            step: 1,
            now,
            name,
            says: say::just(now),
        };
        let layers = self.cubes / self.layer();
        vec![
            slider(UnitCubes::WIDE, 1, self.wide, say::slide_wide()),
            slider(UnitCubes::DEEP, 1, self.deep, say::slide_deep()),
            slider(UnitCubes::LAYERS, 0, layers, say::slide_layers()),
        ]
    }
}
