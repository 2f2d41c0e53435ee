//! Balances: a number balance with ten hooks on each side, and one with two pans for weights.
//!
//! Which side is down is seen. In words it is told only where it may be.

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Hung {
    id: PieceId,
    kind: Kind,
    spot: u16,
}

/// A balance. With hooks, spots 1 to 10 are those of the left side by their numbers, 11 to 20 those of the right, and
/// every weight counts as much as its hook. With pans, spots 1 and 11 are the pans, and a weight counts what it says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Balance {
    pans: bool,
    hung: Vec<Hung>,
    ids: Ids,
}

/// Where the right side begins.
const RIGHT: u16 = 10;
/// Pieces on one hook.
const ON_HOOK: usize = 3;
/// Pieces on one side.
const ON_SIDE: usize = 8;
const PAN_KINDS: [Kind; 4] = [Kind::Weight(1), Kind::Weight(2), Kind::Weight(5), Kind::Weight(10)];
const HOOK_KINDS: [Kind; 1] = [Kind::Counter];

impl Balance {
    /// An empty number balance.
    #[must_use]
    pub fn hooks() -> Balance {
        Balance { pans: false, hung: Vec::new(), ids: Ids::default() }
    }

    /// An empty balance with pans.
    #[must_use]
    pub fn pans() -> Balance {
        Balance { pans: true, ..Balance::hooks() }
    }

    const fn kinds(&self) -> &'static [Kind] {
        if self.pans { &PAN_KINDS } else { &HOOK_KINDS }
    }

    fn spots(&self) -> Vec<u16> {
        if self.pans { vec![1, RIGHT + 1] } else { (1..=2 * RIGHT).collect() }
    }

    fn worth(piece: &Hung) -> u16 {
        match piece.kind {
            Kind::Weight(weight) => weight.into(),
            _ => (piece.spot - 1) % RIGHT + 1,
        }
    }

    fn side(&self, right: bool) -> Vec<u16> {
        self.hung.iter().filter(|hung| (hung.spot > RIGHT) == right).map(Balance::worth).collect()
    }

    fn weigh(&self) -> std::cmp::Ordering {
        let sum = |right| self.side(right).iter().sum::<u16>();
        sum(false).cmp(&sum(true))
    }

    /// How far the beam is turned: -2 for far down on the left to 2 for far down on the right.
    fn tilt(&self) -> i32 {
        let sum = |right| self.side(right).iter().map(|worth| i32::from(*worth)).sum::<i32>();
        let apart = sum(true) - sum(false);
        apart.signum() * if apart.abs() > 4 { 2 } else { 1 }
    }

    /// Whether something may be hung at a spot, beside what hangs there and is not `moved`.
    fn room(&self, spot: u16, moved: Option<PieceId>) -> Result<(), Refusal> {
        if !self.spots().contains(&spot) {
            return Err(Refusal::NotHere);
        }
        let stays = || self.hung.iter().filter(|hung| Some(hung.id) != moved);
        let on_side = stays().filter(|hung| (hung.spot > RIGHT) == (spot > RIGHT)).count();
        let on_hook = stays().filter(|hung| hung.spot == spot).count();
        let fits = on_side < ON_SIDE && (self.pans || on_hook < ON_HOOK);
        if fits { Ok(()) } else { Err(Refusal::Full) }
    }

    fn place_name(&self, spot: u16) -> Say {
        let hook = (spot - 1) % RIGHT + 1;
        match (self.pans, spot > RIGHT) {
            (true, false) => say::pan_left(),
            (true, true) => say::pan_right(),
            (false, false) => say::hook_left(hook),
            (false, true) => say::hook_right(hook),
        }
    }
}

impl Manipulative for Balance {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind, n: 1, to: Spot(spot) } if self.kinds().contains(&kind) => {
                self.room(spot, None)?;
                let id = self.ids.next();
                self.hung.push(Hung { id, kind, spot });
                Ok(say::did_put_in(kind.count(1), self.place_name(spot)))
            }
            Verb::Move { piece, n: 1, to: Spot(spot) } => {
                let from = self.hung.iter().position(|hung| hung.id == piece).ok_or(Refusal::Nothing)?;
                self.room(spot, Some(piece))?;
                // It comes to lie behind the others.
                let moved = Hung { spot, ..self.hung.remove(from) };
                self.hung.push(moved);
                Ok(say::did_put_in(moved.kind.count(1), self.place_name(spot)))
            }
            Verb::Remove { piece, n: 1 } => {
                let from = self.hung.iter().position(|hung| hung.id == piece).ok_or(Refusal::Nothing)?;
                Ok(say::did_return(self.hung.remove(from).kind.count(1)))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for spot in self.spots() {
            let to = Spot(spot);
            if self.room(spot, None).is_ok() {
                out.extend(self.kinds().iter().map(|kind| Verb::Add { kind: *kind, n: 1, to }));
            }
            let moves = self.hung.iter().filter(|hung| self.room(spot, Some(hung.id)).is_ok());
            out.extend(moves.map(|hung| Verb::Move { piece: hung.id, n: 1, to }));
        }
        out.extend(self.hung.iter().map(|hung| Verb::Remove { piece: hung.id, n: 1 }));
        out
    }

    fn value(&self) -> String {
        if self.hung.is_empty() {
            return String::new();
        }
        let text = |right| match self.side(right).as_slice() {
            [] => "0".to_owned(),
            worths => worths.iter().map(u16::to_string).collect::<Vec<_>>().join("+"),
        };
        let sign = match self.weigh() {
            std::cmp::Ordering::Less => '<',
            std::cmp::Ordering::Equal => '=',
            std::cmp::Ordering::Greater => '>',
        };
        format!("{}{sign}{}", text(false), text(true))
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.pans { say::describe_pans() } else { say::describe_hooks() };
        let lies = || match self.weigh() {
            std::cmp::Ordering::Less => say::balance_right(),
            std::cmp::Ordering::Equal => say::balance_level(),
            std::cmp::Ordering::Greater => say::balance_left(),
        };
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Full if !self.hung.is_empty() => what.and(lies()).and(say::shows(self.value())),
            _ => what.and(lies()),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let tray = 76;
        let space = kit::grown(space, 296, tray + 250);
        let width = (space.w - 8).min(900);
        let tall = (space.h - tray - 8).min(380);
        let space = size(space.w, tall + tray + 8);
        let (middle, level) = (space.w / 2, if self.pans { 64 } else { 80 });
        let arm = width / 2;
        // A pixel of rise for every so many pixels of the arm: nothing swings out of the picture.
        let rise = |x: i32| x * self.tilt() * 36 / (2 * arm);
        let on_beam = |x: i32| point(middle + x, level + rise(x));
        let mut picture = Picture { size: space, ..Picture::default() };
        let foot = tall - 6;
        picture.back.push(Shape::Polygon(
            vec![point(middle, level - 6), point(middle + 34, foot), point(middle - 34, foot)],
            Ink::Back,
        ));
        let reach = if self.pans { arm * 62 / 100 } else { arm - 4 };
        let corner = |x: i32, down: i32| on_beam(x).plus(0, down);
        let beam = vec![corner(-reach, -9), corner(reach, -9), corner(reach, 9), corner(-reach, 9)];
        let ink = if self.pans { Ink::Tan } else { Ink::Yellow };
        picture.back.push(Shape::Polygon(beam, ink));
        picture.back.push(Shape::Circle(point(middle, level), 8, Ink::Silver));
        let mut hang = |hung: &Hung, at: Point, side: Size, shapes: Vec<Shape>| {
            picture.sprites.push(Sprite {
                id: hung.id,
                kind: hung.kind,
                lies: Spot(hung.spot),
                grip: Grip::Loose,
                at,
                size: side,
                shapes,
                name: hung.kind.name(),
                from: vec![source(0)],
            });
        };
        for spot in self.spots() {
            let right = spot > RIGHT;
            let here = self.hung.iter().filter(|hung| hung.spot == spot);
            let name = self.place_name(spot);
            if self.pans {
                let at = on_beam(if right { reach } else { -reach });
                let half = (arm * 36 / 100).min(150);
                let dish = at.y + tall - level - 78;
                let [left_end, right_end] = [at.x - half, at.x + half];
                for end in [left_end, right_end] {
                    picture.back.push(Shape::Line(at, point(end, dish), Ink::Hair));
                }
                let bowl = Shape::Polygon(
                    vec![
                        point(left_end - 6, dish),
                        point(right_end + 6, dish),
                        point(right_end - 16, dish + 16),
                        point(left_end + 16, dish + 16),
                    ],
                    Ink::Silver,
                );
                let zone = area(left_end - 6, at.y + 6, 2 * half + 12, dish - at.y + 14);
                picture.places.push(Place::new(Spot(spot), Role::Zone, zone, vec![bowl], name));
                let wide = (2 * half / 4).min(60);
                for (index, hung) in (0..).zip(here) {
                    let (column, row) = (index % 4, index / 4);
                    let at = point(left_end + column * wide, dish - (row + 1) * (wide + 2));
                    hang(hung, at, size(wide, wide), weight(wide, hung.kind));
                }
            } else {
                let hook = i32::from((spot - 1) % RIGHT + 1);
                let pitch = reach * 10 / 105;
                let at = on_beam(hook * pitch * if right { 1 } else { -1 });
                let wide = pitch - 1;
                let zone = area(at.x - wide / 2, at.y - 40, wide, (tall - at.y + 36).min(190));
                let number = hook.to_string();
                let shapes = vec![
                    Shape::plain(at.plus(0, -22), (pitch * 7 / 8).min(22), number, Ink::Text),
                    Shape::Line(at.plus(0, 6), at.plus(0, 16), Ink::Line),
                ];
                picture.places.push(Place::new(Spot(spot), Role::Cell, zone, shapes, name));
                let side = size(wide.min(44), wide.clamp(30, 44));
                for (index, hung) in (0..).zip(here) {
                    let at = at.plus(-side.w / 2, 16 + index * (side.h + 1));
                    hang(hung, at, side, ring(side));
                }
            }
        }
        let at = kit::low_tray(space, tray);
        picture.places.push(kit::tray(at));
        let kinds = i32::try_from(self.kinds().len()).unwrap_or(1);
        for ((index, place), kind) in (0..).zip(0_i32..).zip(self.kinds()) {
            let place = area(at.centre().x + (2 * place - kinds) * 32 + 4, at.y + 10, 56, 56);
            let shapes = if self.pans { weight(56, *kind) } else { ring(size(56, 56)) };
            picture.sprites.push(kit::source_sprite(index, *kind, place, shapes));
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(if self.pans { "pan-balance" } else { "number-balance" })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match (source_index(piece), to) {
            (Some(_), TRAY) => None,
            (Some(index), to) => Some(Verb::Add { kind: *self.kinds().get(usize::from(index))?, n, to }),
            (None, TRAY) => Some(Verb::Remove { piece, n }),
            (None, to) => Some(Verb::Move { piece, n, to }),
        }
    }

    fn tap(&self, to: Spot) -> Option<Verb> {
        (!self.pans).then_some(Verb::Add { kind: Kind::Counter, n: 1, to })
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let own = held.map(|(piece, _)| piece).filter(|id| self.hung.iter().any(|hung| hung.id == *id));
        let piece = own.or_else(|| self.hung.last().map(|hung| hung.id));
        let back = |piece| Button::new(Verb::Remove { piece, n: 1 }, say::button_back_to_tray());
        piece.map(back).into_iter().collect()
    }
}

/// A flat weight with an eye, as it hangs on a hook.
fn ring(Size { w, h }: Size) -> Vec<Shape> {
    let at: Area = area(w / 8, h / 8, w * 3 / 4, h * 4 / 5);
    vec![
        Shape::Rect(area(at.x, at.y + 2, at.w, at.h), w / 8, Ink::Shadow),
        Shape::Rect(at, w / 8, Ink::Red),
        Shape::Circle(point(w / 2, h * 3 / 10), w / 8, Ink::Paper),
    ]
}

/// A weight of brass with its number.
fn weight(side: i32, kind: Kind) -> Vec<Shape> {
    let Kind::Weight(number) = kind else { return Vec::new() };
    let block = |down: i32| {
        let at = |x: i32, y: i32| point(side * x / 100, side * y / 100 + down);
        vec![at(22, 26), at(78, 26), at(96, 97), at(4, 97)]
    };
    vec![
        Shape::Polygon(block(2), Ink::Shadow),
        Shape::Rect(
            area(side * 36 / 100, side * 6 / 100, side * 28 / 100, side * 24 / 100),
            side / 10,
            Ink::Copper,
        ),
        Shape::Polygon(block(0), Ink::Copper),
        Shape::plain(point(side / 2, side * 63 / 100), side * 42 / 100, number.to_string(), Ink::Text),
    ]
}
