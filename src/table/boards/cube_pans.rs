//! A balance whose beam is held: cubes lie on both pans, and on one of them cubes are put, taken off, or drawn.
//!
//! The beam tells whether both sides are the same, so it moves only where totals may be told. Until then the child has to
//! know by counting.

use super::kit::{self, TRAY, source};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What the child's own cubes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Own {
    /// None at first; they come from the tray.
    PutOn,
    /// So many at first; they go into the tray.
    TakenOff(u8),
    /// Squares, drawn by pencil.
    Drawn,
}

/// A held balance. Spots 0 and 1 are its pans; the child's own cubes are the pieces from 0 on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CubePans {
    /// Cubes that stay, by pan and in groups.
    given: [Vec<u8>; 2],
    kind: Own,
    /// The pan that is changed.
    open: Spot,
    /// How many of the child's own lie there.
    own: u8,
}

/// The colors of the groups, and of the child's own cubes.
const COLORS: [u8; 2] = [0, 1];
const OWN: Kind = Kind::Cube(2);
/// Cubes side by side.
const ACROSS: i32 = 5;
/// Cubes of the child's own at most.
const MOST: u8 = 20;
/// Rows of cubes that there is room for on a pan.
const ROWS: i32 = 6;
/// Any of the child's own: whichever is taken back, the last one goes.
const FIRST: PieceId = PieceId(0);

impl CubePans {
    /// The left pan.
    pub const LEFT: Spot = Spot(0);
    /// The right pan.
    pub const RIGHT: Spot = Spot(1);

    /// Groups of cubes on both pans; more are put onto one of them.
    #[must_use]
    pub const fn to_fill(given: [Vec<u8>; 2], open: Spot) -> CubePans {
        CubePans { given, kind: Own::PutOn, open, own: 0 }
    }

    /// The same as a drawing.
    #[must_use]
    pub const fn to_draw(given: [Vec<u8>; 2], open: Spot) -> CubePans {
        CubePans { given, kind: Own::Drawn, open, own: 0 }
    }

    /// So many loose cubes on the left pan, of which some are taken off, and others on the right.
    #[must_use]
    pub fn to_take_off(loose: u8, other: u8) -> CubePans {
        let given = [Vec::new(), vec![other]];
        CubePans { given, kind: Own::TakenOff(loose), open: CubePans::LEFT, own: loose }
    }

    /// How many have been put on, drawn or taken off.
    #[must_use]
    pub const fn changed(&self) -> u8 {
        self.begins().abs_diff(self.own)
    }

    /// The verb that puts on, draws or takes off `n` more.
    #[must_use]
    pub const fn more(&self, n: u8) -> Verb {
        match self.kind {
            Own::PutOn | Own::Drawn => self.adding(n),
            Own::TakenOff(_) => Verb::Remove { piece: FIRST, n },
        }
    }

    const fn adding(&self, n: u8) -> Verb {
        match self.kind {
            Own::Drawn => Verb::Mark { at: self.open, n },
            Own::PutOn | Own::TakenOff(_) => Verb::Add { kind: OWN, n, to: self.open },
        }
    }

    const fn begins(&self) -> u8 {
        match self.kind {
            Own::TakenOff(loose) => loose,
            Own::PutOn | Own::Drawn => 0,
        }
    }

    const fn most(&self) -> u8 {
        match self.kind {
            Own::TakenOff(loose) => loose,
            Own::PutOn | Own::Drawn => MOST,
        }
    }

    fn add(&mut self, n: u8) -> Result<(), Refusal> {
        let own = self.own.checked_add(n).filter(|own| *own <= self.most());
        self.own = own.ok_or(Refusal::Full)?;
        Ok(())
    }

    fn sum(&self, side: usize) -> u32 {
        let given: u32 = self.given.get(side).into_iter().flatten().map(|n| u32::from(*n)).sum();
        given + if usize::from(self.open.0) == side { u32::from(self.own) } else { 0 }
    }

    fn pan_name(side: u16) -> Say {
        if side == 0 { say::pan_left() } else { say::pan_right() }
    }

    fn weigh(&self) -> std::cmp::Ordering {
        self.sum(0).cmp(&self.sum(1))
    }
}

impl Manipulative for CubePans {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { n: 0, .. } | Verb::Mark { n: 0, .. } | Verb::Remove { n: 0, .. } => {
                Err(Refusal::Nothing)
            }
            Verb::Add { kind: OWN, n, to } if self.kind != Own::Drawn && to == self.open => {
                self.add(n)?;
                Ok(say::did_put_in(OWN.count(n.into()), CubePans::pan_name(to.0)))
            }
            Verb::Mark { at, n } if self.kind == Own::Drawn && at == self.open => {
                self.add(n)?;
                Ok(say::did_mark())
            }
            Verb::Remove { piece: PieceId(piece), n } if piece < self.own.into() => {
                self.own = self.own.checked_sub(n).ok_or(Refusal::Nothing)?;
                let drawn = self.kind == Own::Drawn;
                Ok(if drawn { say::did_rub_out() } else { say::did_return(OWN.count(n.into())) })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let more = (1..=self.most() - self.own).map(|n| self.adding(n));
        let pieces = (0..u16::from(self.own)).map(PieceId);
        let fewer = pieces.flat_map(|piece| (1..=self.own).map(move |n| Verb::Remove { piece, n }));
        more.chain(fewer).collect()
    }

    fn value(&self) -> String {
        match self.changed() {
            0 => String::new(),
            changed => changed.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let mut what =
            if self.kind == Own::Drawn { say::describe_drawn_pans() } else { say::describe_cube_pans() };
        for (side, groups) in (0_u16..).zip(&self.given) {
            let loose = (side == self.open.0).then(|| self.begins()).filter(|loose| *loose > 0);
            for n in groups.iter().copied().chain(loose) {
                what = what.and(say::pan_holds(CubePans::pan_name(side), n));
            }
        }
        if disclosure < Disclosure::Full {
            return what.and(say::beam_is_held());
        }
        what.and(match self.weigh() {
            std::cmp::Ordering::Less => say::balance_right(),
            std::cmp::Ordering::Equal => say::balance_level(),
            std::cmp::Ordering::Greater => say::balance_left(),
        })
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let tray = if self.kind == Own::Drawn { 0 } else { 72 };
        let space = kit::grown(space, 304, 262 + tray);
        let tall = (space.h - tray - 6).min(360);
        let space = size(space.w, tall + tray + 6);
        let arm = ((space.w - 8) / 2).min(330);
        let side = ((tall - 118) / ROWS).min((arm - 22) / ACROSS).clamp(24, 38);
        let tips = match (disclosure, self.weigh()) {
            (Disclosure::Full, std::cmp::Ordering::Less) => 12,
            (Disclosure::Full, std::cmp::Ordering::Greater) => -12,
            _ => 0,
        };
        let frame = Frame { middle: space.w / 2, reach: arm / 2 + 4, tall, side, tips };
        let mut picture = Picture { size: space, ..Picture::default() };
        frame.stand(disclosure < Disclosure::Full, &mut picture.back);
        for (side, groups) in (0_u16..).zip(&self.given) {
            let pan = frame.pan(side);
            frame.dish(side, &mut picture.back);
            let name = CubePans::pan_name(side);
            if Spot(side) == self.open {
                let role = if self.kind == Own::Drawn { Role::Cell } else { Role::Zone };
                let ground = vec![Shape::Rect(pan, 10, Ink::Waiting)];
                picture.places.push(Place::new(self.open, role, pan, ground, name));
            }
            let mut row = 0;
            for (group, color) in groups.iter().zip(COLORS) {
                for (index, at) in (0_u16..).zip(frame.squares(side, row, *group)) {
                    let id =
                        PieceId(1_000 * (side + 1) + u16::try_from(row).unwrap_or_default() * 20 + index);
                    let kind = Kind::Cube(color);
                    let shapes = self.cube(at.w, kind);
                    picture.sprites.push(sprite(id, kind, (Spot(side), Grip::Fixed), at, shapes));
                }
                row += rows(*group);
            }
            if Spot(side) == self.open {
                for (id, at) in (0_u16..).zip(frame.squares(side, row, self.own)) {
                    let grip = if self.kind == Own::Drawn { Grip::Fixed } else { Grip::Loose };
                    let shapes = self.cube(at.w, OWN);
                    picture.sprites.push(sprite(PieceId(id), OWN, (self.open, grip), at, shapes));
                }
            }
        }
        if tray > 0 {
            let at = kit::low_tray(space, tray);
            picture.places.push(kit::tray(at));
            let pile = area(at.centre().x - 26, at.y + 10, 52, 52);
            if self.own < self.most() {
                picture.sprites.push(kit::source_sprite(0, OWN, pile, self.cube(52, OWN)));
            }
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match (kit::source_index(piece), to) {
            (Some(_), to) if to != TRAY => Some(Verb::Add { kind: OWN, n, to }),
            (None, TRAY) => Some(Verb::Remove { piece, n }),
            _ => None,
        }
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        (self.kind == Own::Drawn).then_some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let (more, fewer) = match self.kind {
            Own::Drawn => (say::button_draw_square(), say::button_rub_out()),
            Own::PutOn | Own::TakenOff(_) => (say::button_add_cube(), say::button_take_cube()),
        };
        kit::offers(self, [(self.adding(1), more), (Verb::Remove { piece: FIRST, n: 1 }, fewer)])
    }
}

impl CubePans {
    fn cube(&self, side: i32, kind: Kind) -> Vec<Shape> {
        let face = area(1, 1, side - 2, side - 2);
        if self.kind == Own::Drawn {
            // What is printed is filled; what the child draws is an outline with a mark in it.
            return match kind {
                OWN => vec![
                    Shape::Rect(face, 3, Ink::Paper),
                    Shape::Rect(face, 3, Ink::Edge),
                    Shape::Circle(face.centre(), side / 5, Ink::Pencil),
                ],
                Kind::Cube(0) => vec![Shape::Rect(face, 3, Ink::Hue(7))],
                _ => vec![Shape::Rect(face, 3, Ink::Hue(2))],
            };
        }
        let ink = match kind {
            Kind::Cube(0) => Ink::Red,
            Kind::Cube(1) => Ink::Blue,
            _ => Ink::Yellow,
        };
        vec![Shape::Rect(area(1, 3, side - 2, side - 3), 5, Ink::Shadow), Shape::Rect(face, 5, ink)]
    }
}

/// Rows that so many cubes fill.
fn rows(cubes: u8) -> i32 {
    (i32::from(cubes) + ACROSS - 1) / ACROSS
}

fn sprite(id: PieceId, kind: Kind, (lies, grip): (Spot, Grip), at: Area, shapes: Vec<Shape>) -> Sprite {
    let from = if grip == Grip::Loose { vec![source(0)] } else { Vec::new() };
    let (corner, size) = (at.corner(), size(at.w, at.h));
    Sprite { id, kind, lies, grip, at: corner, size, shapes, name: kind.name(), from }
}

/// Where everything hangs.
struct Frame {
    middle: i32,
    /// From the middle to where a pan hangs.
    reach: i32,
    tall: i32,
    /// The side of a cube.
    side: i32,
    /// How much lower the right end of the beam is than its middle.
    tips: i32,
}

/// The height of the beam.
const LEVEL: i32 = 24;

impl Frame {
    fn end(&self, side: u16) -> Point {
        let right = side > 0;
        let (x, y) = if right { (self.reach, self.tips) } else { (-self.reach, -self.tips) };
        point(self.middle + x, LEVEL + y)
    }

    /// The room over a dish.
    fn pan(&self, side: u16) -> Area {
        let (end, wide, high) = (self.end(side), ACROSS * self.side + 12, ROWS * self.side + 4);
        area(end.x - wide / 2, self.tall - 56 - high + end.y - LEVEL, wide, high)
    }

    fn dish(&self, side: u16, back: &mut Vec<Shape>) {
        let (pan, end) = (self.pan(side), self.end(side));
        for corner in [point(pan.x, pan.bottom()), point(pan.right(), pan.bottom())] {
            back.push(Shape::Line(end, corner, Ink::Hair));
        }
        let (left, right, top) = (pan.x - 6, pan.right() + 6, pan.bottom());
        let bowl = vec![
            point(left, top),
            point(right, top),
            point(right - 14, top + 14),
            point(left + 14, top + 14),
        ];
        back.push(Shape::Polygon(bowl, Ink::Silver));
    }

    /// The stand and the beam; a block under each pan where the beam is held.
    fn stand(&self, held: bool, back: &mut Vec<Shape>) {
        let foot = self.tall - 8;
        let corners = [(-5, LEVEL), (5, LEVEL), (16, foot), (-16, foot)];
        let post = corners.map(|(x, y)| point(self.middle + x, y)).to_vec();
        back.push(Shape::Polygon(post, Ink::Back));
        let [left, right] = [self.end(0), self.end(1)];
        let beam = vec![left.plus(0, -6), right.plus(0, -6), right.plus(0, 6), left.plus(0, 6)];
        back.push(Shape::Polygon(beam, Ink::Tan));
        back.push(Shape::Circle(point(self.middle, LEVEL), 7, Ink::Silver));
        if held {
            for side in [0, 1] {
                let pan = self.pan(side);
                let block = area(pan.centre().x - 30, pan.bottom() + 14, 60, foot - pan.bottom() - 14);
                back.push(Shape::Rect(block, 4, Ink::Copper));
            }
        }
    }

    /// Where so many cubes lie on a pan, in rows from the dish up, over `row` others.
    fn squares(&self, side: u16, row: i32, cubes: u8) -> impl Iterator<Item = Area> + use<> {
        let (pan, size) = (self.pan(side), self.side);
        (0..i32::from(cubes)).map(move |cube| {
            let (across, up) = (cube % ACROSS, row + cube / ACROSS + 1);
            area(pan.x + 6 + across * size, pan.bottom() - 2 - up * size, size, size)
        })
    }
}
