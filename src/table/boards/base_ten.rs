//! Base-ten blocks: rods of ten and unit cubes on a mat, and beside it a place for what is taken away or is to be joined.
//!
//! Behaves like the real thing: a rod is ten ones and trades only when ten are there. A rod carried into the ones
//! place becomes ten ones on the way; ten ones carried into the tens place become a rod.

use super::kit::{self, Ids};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, PartialEq, Eq, Debug)]
struct Block {
    id: PieceId,
    kind: Kind,
    lies: Spot,
    from: Vec<PieceId>,
}

/// What the place beside the mat is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Beside {
    /// What is taken away.
    Taken,
    /// A second number, to be joined with the first.
    Joined,
    /// There is no such place.
    Nothing,
}

/// Blocks on a mat.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BaseTen {
    blocks: Vec<Block>,
    beside: Beside,
    ids: Ids,
    room: usize,
    splits: u32,
}

impl BaseTen {
    /// The tens place of the mat.
    pub const TENS: Spot = Spot(0);
    /// The ones place of the mat.
    pub const ONES: Spot = Spot(1);
    /// Beside the mat: taken away, or still to be joined.
    pub const TAKEN: Spot = Spot(2);

    /// A mat with so many rods and ones. The ones place holds 29, or as many as it begins with.
    #[must_use]
    pub fn new(tens: u32, ones: u32) -> BaseTen {
        let mut mat = BaseTen {
            blocks: Vec::new(),
            beside: Beside::Taken,
            ids: Ids::default(),
            room: 29.max(ones as usize),
            splits: 0,
        };
        mat.lay(Kind::Ten, tens, BaseTen::TENS);
        mat.lay(Kind::One, ones, BaseTen::ONES);
        mat
    }

    /// A mat with nothing beside it: its blocks can only be traded.
    #[must_use]
    pub fn alone(tens: u32, ones: u32) -> BaseTen {
        BaseTen { beside: Beside::Nothing, ..BaseTen::new(tens, ones) }
    }

    /// A mat with one number, each in tens and ones, and another beside it that is to be joined.
    #[must_use]
    pub fn joining((tens, ones): (u32, u32), (more_tens, more_ones): (u32, u32)) -> BaseTen {
        let mut mat = BaseTen { beside: Beside::Joined, ..BaseTen::new(tens, ones) };
        mat.lay(Kind::Ten, more_tens, BaseTen::TAKEN);
        mat.lay(Kind::One, more_ones, BaseTen::TAKEN);
        mat
    }

    fn lay(&mut self, kind: Kind, n: u32, lies: Spot) {
        for _ in 0..n {
            let id = self.ids.next();
            self.blocks.push(Block { id, kind, lies, from: Vec::new() });
        }
    }

    /// The value of what lies at a spot.
    #[must_use]
    pub fn value_at(&self, spot: Spot) -> usize {
        self.count(Kind::Ten, spot) * 10 + self.count(Kind::One, spot)
    }

    /// What is still on the mat.
    #[must_use]
    pub fn left(&self) -> usize {
        self.value_at(BaseTen::TENS) + self.value_at(BaseTen::ONES)
    }

    /// How many pieces of a kind lie at a spot.
    #[must_use]
    pub fn count(&self, kind: Kind, spot: Spot) -> usize {
        self.blocks.iter().filter(|block| block.kind == kind && block.lies == spot).count()
    }

    /// One piece of a kind at a spot, the last in order.
    #[must_use]
    pub fn last(&self, kind: Kind, spot: Spot) -> Option<PieceId> {
        self.blocks.iter().rev().find(|block| block.kind == kind && block.lies == spot).map(|block| block.id)
    }

    /// How many rods have been traded for ones.
    #[must_use]
    pub const fn splits(&self) -> u32 {
        self.splits
    }

    fn find(&self, piece: PieceId) -> Result<&Block, Refusal> {
        self.blocks.iter().find(|block| block.id == piece).ok_or(Refusal::Nothing)
    }

    /// `piece` and its like neighbours, `n` in all; the neighbours are the last in order.
    fn handful(&self, piece: PieceId, n: u8) -> Result<Vec<PieceId>, Refusal> {
        let block = self.find(piece)?;
        let like = self
            .blocks
            .iter()
            .rev()
            .filter(|other| other.kind == block.kind && other.lies == block.lies && other.id != piece);
        let all: Vec<PieceId> =
            std::iter::once(piece).chain(like.map(|block| block.id)).take(n.into()).collect();
        if n == 0 || all.len() < usize::from(n) { Err(Refusal::Nothing) } else { Ok(all) }
    }

    /// What the place beside the mat is called.
    fn name_beside(&self) -> Say {
        if self.beside == Beside::Joined { say::place_other_number() } else { say::place_taken() }
    }

    const fn home(kind: Kind) -> Spot {
        if matches!(kind, Kind::Ten) { BaseTen::TENS } else { BaseTen::ONES }
    }

    fn carry_over(&mut self, piece: PieceId, n: u8, to: Spot) -> Result<Say, Refusal> {
        let block = self.find(piece)?;
        let (kind, from) = (block.kind, block.lies);
        let legal = if from == BaseTen::TAKEN { to == BaseTen::home(kind) } else { to == BaseTen::TAKEN };
        if self.beside == Beside::Nothing {
            return Err(Refusal::NotHere);
        }
        if !legal {
            return Err(if to == from || to.0 > BaseTen::TAKEN.0 {
                Refusal::NotHere
            } else {
                Refusal::WrongPlace
            });
        }
        if to == BaseTen::ONES && self.count(Kind::One, BaseTen::ONES) + usize::from(n) > self.room {
            return Err(Refusal::Full);
        }
        let moving = self.handful(piece, n)?;
        for block in self.blocks.iter_mut().filter(|block| moving.contains(&block.id)) {
            block.lies = to;
        }
        let what = kind.count(n.into());
        Ok(match (self.beside, to) {
            (Beside::Joined, BaseTen::TAKEN) => say::did_move(),
            (Beside::Joined, _) => say::did_put_down(what),
            (_, BaseTen::TAKEN) => say::did_take_away(what),
            _ => say::did_put_back(what),
        })
    }

    fn split(&mut self, piece: PieceId) -> Result<Say, Refusal> {
        let block = self.find(piece)?;
        match (block.kind, block.lies) {
            (Kind::Ten, BaseTen::TENS) => {}
            (Kind::Ten, _) => return Err(self.is_beside()),
            _ => return Err(Refusal::WrongPlace),
        }
        if self.count(Kind::One, BaseTen::ONES) + 10 > self.room {
            return Err(Refusal::Full);
        }
        self.blocks.retain(|block| block.id != piece);
        for _ in 0..10 {
            let id = self.ids.next();
            self.blocks.push(Block { id, kind: Kind::One, lies: BaseTen::ONES, from: vec![piece] });
        }
        self.splits += 1;
        Ok(say::did_split_ten())
    }

    /// Why nothing beside the mat is traded.
    fn is_beside(&self) -> Refusal {
        if self.beside == Beside::Joined { Refusal::NotHere } else { Refusal::TakenAway }
    }

    fn trade(&mut self, piece: PieceId) -> Result<Say, Refusal> {
        let block = self.find(piece)?;
        match (block.kind, block.lies) {
            (Kind::One, BaseTen::ONES) => {}
            (Kind::One, _) => return Err(self.is_beside()),
            _ => return Err(Refusal::WrongPlace),
        }
        let ten = self.handful(piece, 10).map_err(|_| Refusal::NotTen)?;
        self.blocks.retain(|block| !ten.contains(&block.id));
        let id = self.ids.next();
        self.blocks.push(Block { id, kind: Kind::Ten, lies: BaseTen::TENS, from: ten });
        // A rod that is put together again was not needed as ones.
        self.splits = self.splits.saturating_sub(1);
        Ok(say::did_trade_ten())
    }
}

impl Manipulative for BaseTen {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Move { piece, n, to } => self.carry_over(piece, n, to),
            Verb::Split { piece, into: 10 } => self.split(piece),
            Verb::Trade { piece } => self.trade(piece),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for block in &self.blocks {
            let piece = block.id;
            let like = u8::try_from(self.count(block.kind, block.lies)).unwrap_or(u8::MAX);
            let to = if block.lies == BaseTen::TAKEN { BaseTen::home(block.kind) } else { BaseTen::TAKEN };
            let room = self.room.saturating_sub(self.count(Kind::One, BaseTen::ONES));
            let most =
                if to == BaseTen::ONES { like.min(u8::try_from(room).unwrap_or(u8::MAX)) } else { like };
            if self.beside != Beside::Nothing {
                out.extend((1..=most).map(|n| Verb::Move { piece, n, to }));
            }
            if (block.kind, block.lies) == (Kind::Ten, BaseTen::TENS) && room >= 10 {
                out.push(Verb::Split { piece, into: 10 });
            }
            if (block.kind, block.lies) == (Kind::One, BaseTen::ONES) && like >= 10 {
                out.push(Verb::Trade { piece });
            }
        }
        out
    }

    fn value(&self) -> String {
        self.left().to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.beside {
            Beside::Taken => say::describe_base_ten(),
            Beside::Joined => say::describe_blocks_joining(),
            Beside::Nothing => say::describe_blocks_alone(),
        };
        if disclosure < Disclosure::Full {
            return what;
        }
        let (tens, ones) = (self.count(Kind::Ten, BaseTen::TENS), self.count(Kind::One, BaseTen::ONES));
        let (tens, ones) = (Kind::Ten.count(tens), Kind::One.count(ones));
        let beside = self.value_at(BaseTen::TAKEN);
        what.and(match self.beside {
            Beside::Taken => say::blocks_counts(tens, ones, beside),
            Beside::Joined => say::blocks_joining_counts(tens, ones, beside),
            Beside::Nothing => say::blocks_alone_counts(tens, ones),
        })
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let plan = Plan::new(space, self.room, self.beside != Beside::Nothing);
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        for (spot, at, name) in [
            (BaseTen::TENS, plan.tens, say::place_tens()),
            (BaseTen::ONES, plan.ones, say::place_ones()),
            (BaseTen::TAKEN, plan.taken, self.name_beside()),
        ] {
            if spot == BaseTen::TAKEN && self.beside == Beside::Nothing {
                continue;
            }
            let ink = if spot == BaseTen::TAKEN { Ink::Aside } else { Ink::Paper };
            let heading = Shape::said(point(at.centre().x, at.y + 16), 17, name.clone(), Ink::Quiet);
            let shapes = vec![Shape::Rect(at, 12, ink), heading];
            picture.places.push(Place::new(spot, Role::Zone, at, shapes, name));
        }
        let stacks = [
            (Kind::Ten, BaseTen::TENS),
            (Kind::One, BaseTen::ONES),
            (Kind::Ten, BaseTen::TAKEN),
            (Kind::One, BaseTen::TAKEN),
        ];
        for (number, (kind, spot)) in (0_u16..).zip(stacks) {
            let stack: Vec<&Block> =
                self.blocks.iter().filter(|block| block.kind == kind && block.lies == spot).collect();
            let fives = stack.chunks_exact(5).filter_map(|five| five.last());
            for (row, block) in (0_u16..).zip(fives) {
                if let Some(at) = plan.handle(kind, spot, row.into(), stack.len()) {
                    let spot = Spot(100 + number * 20 + row);
                    picture.places.push(kit::five_handle(spot, block.id, at, kind));
                }
            }
            for (index, block) in (0..).zip(&stack) {
                let name = match (block.lies, self.beside) {
                    (BaseTen::TAKEN, Beside::Joined) => say::name_in(kind.name(), self.name_beside()),
                    (BaseTen::TAKEN, _) => say::name_taken(kind.name()),
                    _ => kind.name(),
                };
                picture.sprites.push(plan.sprite(block, index, stack.len(), name));
            }
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        let block = self.find(piece).ok()?;
        Some(match (block.kind, block.lies, to) {
            (Kind::Ten, BaseTen::TENS, BaseTen::ONES) if n == 1 => Verb::Split { piece, into: 10 },
            (Kind::One, BaseTen::ONES, BaseTen::TENS) if n == 10 => Verb::Trade { piece },
            _ => Verb::Move { piece, n, to },
        })
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        let mut offer = |verb: Verb, name: Say| out.extend(kit::offer(self, verb, name));
        if let Some(piece) = self.last(Kind::Ten, BaseTen::TENS) {
            offer(Verb::Split { piece, into: 10 }, say::button_split_ten());
        }
        if let Some(piece) = self.last(Kind::One, BaseTen::ONES) {
            offer(Verb::Trade { piece }, say::button_trade_ten());
        }
        if held.is_some() {
            return out;
        }
        if self.beside == Beside::Joined {
            for (kind, n) in [(Kind::Ten, 1), (Kind::Ten, 5), (Kind::One, 1), (Kind::One, 5)] {
                if let Some(piece) = self.last(kind, BaseTen::TAKEN) {
                    let name = say::button_put_on_mat(kind.count(n.into()));
                    offer(Verb::Move { piece, n, to: BaseTen::home(kind) }, name);
                }
            }
            return out;
        }
        for (kind, from) in [(Kind::Ten, BaseTen::TENS), (Kind::One, BaseTen::ONES)] {
            for n in [1, 5] {
                if let Some(piece) = self.last(kind, from) {
                    let name = say::button_take_away(kind.count(n.into()));
                    offer(Verb::Move { piece, n, to: BaseTen::TAKEN }, name);
                }
            }
        }
        for kind in [Kind::Ten, Kind::One] {
            if let Some(piece) = self.last(kind, BaseTen::TAKEN) {
                let name = say::button_put_back(kind.count(1));
                offer(Verb::Move { piece, n: 1, to: BaseTen::home(kind) }, name);
            }
        }
        out
    }
}

/// Where everything stands at one size.
struct Plan {
    space: Size,
    mat: Area,
    tens: Area,
    ones: Area,
    taken: Area,
    /// The side of a unit cube.
    unit: i32,
    /// From one row of ones to the next.
    pitch: i32,
}

const HEADING: i32 = 32;

impl Plan {
    fn new(space: Size, room: usize, beside: bool) -> Plan {
        let rows = i32::try_from(room.div_ceil(5)).unwrap_or(6).max(1);
        let wide = space.w >= 560;
        let space = kit::grown(space, 296, if wide || !beside { 340 } else { 500 });
        let (mat, taken) = if !beside {
            (area(0, 0, space.w, space.h), area(0, 0, space.w, space.h))
        } else if wide {
            let mat = area(0, 0, space.w * 2 / 3, space.h);
            (mat, area(mat.w + 10, 0, space.w - mat.w - 10, space.h))
        } else {
            let mat = area(0, 0, space.w, space.h * 3 / 5);
            (mat, area(0, mat.h + 8, space.w, space.h - mat.h - 8))
        };
        let tens = area(mat.x, mat.y, mat.w * 11 / 20, mat.h);
        let ones = area(tens.right() + 6, mat.y, mat.w - tens.w - 6, mat.h);
        let body = (mat.h - kit::TARGET).min(taken.h - 4) - HEADING;
        let across = ((ones.w - kit::TARGET - 8) / 5 - 3).min((taken.w / 2 - 8) / 5 - 1);
        let unit = (body / 10).min(across).min(tens.w / 12).clamp(9, 30);
        let pitch = ((mat.h - HEADING - 4) / rows).clamp(unit + 2, kit::TARGET);
        Plan { space, mat, tens, ones, taken, unit, pitch }
    }

    fn size(&self, kind: Kind) -> Size {
        size(self.unit, if kind == Kind::Ten { 10 * self.unit } else { self.unit })
    }

    /// From one rod to the next: closer when there are many, overlapping when there are very many.
    fn rod_step(&self, width: i32, rods: usize) -> i32 {
        let rods = i32::try_from(rods.max(9)).unwrap_or(9);
        ((width - self.unit - 12) / (rods - 1).max(1)).min(self.unit + 12)
    }

    fn rod(&self, spot: Spot, index: i32, rods: usize) -> Point {
        let (at, width) = match spot {
            BaseTen::TAKEN => (self.taken, self.taken.w / 2),
            _ => (self.tens, self.tens.w),
        };
        point(at.x + 8 + index * self.rod_step(width, rods), at.y + HEADING)
    }

    /// From one row of ones to the next: closer in the place beside the mat when there are many.
    fn ones_pitch(&self, spot: Spot, ones: usize) -> i32 {
        if spot != BaseTen::TAKEN {
            return self.pitch;
        }
        let rows = i32::try_from(ones.div_ceil(5)).unwrap_or(6).max(1);
        ((self.taken.h - HEADING - 4) / rows).clamp(8, self.pitch)
    }

    fn one(&self, spot: Spot, index: i32, ones: usize) -> Point {
        let (at, left, reserved) = match spot {
            BaseTen::TAKEN => (self.taken, self.taken.w / 2, 4),
            _ => (self.ones, 8, kit::TARGET),
        };
        let step = ((at.w - left - reserved) / 5).clamp(self.unit + 1, self.unit + 8);
        let pitch = self.ones_pitch(spot, ones);
        point(at.x + left + (index % 5) * step, at.y + HEADING + (index / 5) * pitch)
    }

    /// The bracket of a full row of five; `None` where there is no room for a finger.
    fn handle(&self, kind: Kind, spot: Spot, row: i32, stack: usize) -> Option<Area> {
        let zone = if spot == BaseTen::TAKEN { self.taken } else { self.mat };
        let fits = |at: &Area| at.right() <= zone.right() && at.bottom() <= zone.bottom();
        if kind == Kind::Ten {
            let (first, last) = (self.rod(spot, row * 5, stack), self.rod(spot, row * 5 + 4, stack));
            let width = (last.x + self.unit - first.x).max(kit::TARGET);
            return Some(area(first.x, first.y + 10 * self.unit, width, kit::TARGET)).filter(fits);
        }
        let last = self.one(spot, row * 5 + 4, stack);
        let at = area(last.x + self.unit, last.y + (self.unit - kit::TARGET) / 2, kit::TARGET, kit::TARGET);
        Some(at).filter(|at| fits(at) && self.ones_pitch(spot, stack) >= kit::TARGET)
    }

    fn sprite(&self, block: &Block, index: i32, stack: usize, name: Say) -> Sprite {
        let u = self.unit;
        let size = self.size(block.kind);
        let (at, shapes) = if block.kind == Kind::Ten {
            (self.rod(block.lies, index, stack), kit::rod(u))
        } else {
            let shapes = vec![
                Shape::Rect(area(1, 2, u, u), 3, Ink::Shadow),
                Shape::Rect(area(0, 0, u, u), 3, Ink::One),
            ];
            (self.one(block.lies, index, stack), shapes)
        };
        Sprite {
            id: block.id,
            kind: block.kind,
            lies: block.lies,
            grip: Grip::Loose,
            at,
            size,
            shapes,
            name,
            from: block.from.clone(),
        }
    }
}
