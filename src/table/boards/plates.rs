//! Equal groups: plates and counters.
//!
//! *Deal* puts one more counter on every plate, as a child deals cards: so many rounds, so many on each.

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, PartialEq, Eq, Debug)]
struct Plate {
    id: PieceId,
    counters: Vec<PieceId>,
}

/// Plates with counters. Spot 0 is the table; the spot of a plate is 100 + its piece.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plates {
    plates: Vec<Plate>,
    ids: Ids,
}

const TABLE: Spot = Spot(0);
const MOST_PLATES: usize = 8;
const MOST_COUNTERS: usize = 10;
/// Sources in the tray.
const COUNTER: u16 = 0;
const PLATE: u16 = 1;

impl Plates {
    /// An empty table with a tray of plates and counters.
    #[must_use]
    pub fn new() -> Plates {
        Plates::default()
    }

    /// How many counters lie on each plate.
    #[must_use]
    pub fn groups(&self) -> Vec<usize> {
        self.plates.iter().map(|plate| plate.counters.len()).collect()
    }

    /// The spot of the `index`-th plate.
    #[must_use]
    pub fn plate(&self, index: usize) -> Option<Spot> {
        self.plates.get(index).map(|plate| Plates::spot(plate.id))
    }

    /// The table itself, where plates are put down.
    #[must_use]
    pub const fn table() -> Spot {
        TABLE
    }

    /// The last counter on the `index`-th plate.
    #[must_use]
    pub fn last_on(&self, index: usize) -> Option<PieceId> {
        self.plates.get(index)?.counters.last().copied()
    }

    /// The piece that is the `index`-th plate.
    #[must_use]
    pub fn plate_piece(&self, index: usize) -> Option<PieceId> {
        self.plates.get(index).map(|plate| plate.id)
    }

    const fn spot(plate: PieceId) -> Spot {
        Spot(100 + plate.0)
    }

    fn at(&self, spot: Spot) -> Option<usize> {
        self.plates.iter().position(|plate| Plates::spot(plate.id) == spot)
    }

    fn holder(&self, counter: PieceId) -> Option<usize> {
        self.plates.iter().position(|plate| plate.counters.contains(&counter))
    }

    fn room(&self, plate: usize, n: u8) -> Result<(), Refusal> {
        let held = self.plates.get(plate).map(|plate| plate.counters.len()).ok_or(Refusal::NotHere)?;
        if n == 0 || held + usize::from(n) > MOST_COUNTERS { Err(Refusal::Full) } else { Ok(()) }
    }

    fn put(&mut self, plate: usize, n: u8) {
        for _ in 0..n {
            let id = self.ids.next();
            if let Some(plate) = self.plates.get_mut(plate) {
                plate.counters.push(id);
            }
        }
    }

    /// Takes `piece` and `n - 1` of its neighbours off their plate.
    fn take(&mut self, piece: PieceId, n: u8) -> Result<Vec<PieceId>, Refusal> {
        let plate = self.holder(piece).ok_or(Refusal::Nothing)?;
        let counters = self.plates.get_mut(plate).map(|plate| &mut plate.counters).ok_or(Refusal::Nothing)?;
        if n == 0 || counters.len() < usize::from(n) {
            return Err(Refusal::Nothing);
        }
        counters.retain(|counter| *counter != piece);
        let rest = counters.len() - (usize::from(n) - 1);
        let mut taken = counters.split_off(rest);
        taken.insert(0, piece);
        Ok(taken)
    }

    fn can_deal(&self, n: u8) -> Result<(), Refusal> {
        if self.plates.is_empty() {
            return Err(Refusal::NoGroup);
        }
        (0..self.plates.len()).try_for_each(|plate| self.room(plate, n))
    }
}

impl Manipulative for Plates {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Plate, n: 1, to: TABLE } => {
                if self.plates.len() >= MOST_PLATES {
                    return Err(Refusal::Full);
                }
                let id = self.ids.next();
                self.plates.push(Plate { id, counters: Vec::new() });
                Ok(say::did_put_plate())
            }
            Verb::Add { kind: Kind::Counter, n, to } => {
                let plate = self.at(to).ok_or(Refusal::NotHere)?;
                self.room(plate, n)?;
                self.put(plate, n);
                Ok(say::did_put_on_plate(Kind::Counter.count(n.into()), plate + 1))
            }
            Verb::Move { piece, n, to } => {
                let to = self.at(to).ok_or(Refusal::NotHere)?;
                let from = self.holder(piece).ok_or(Refusal::Nothing)?;
                if from == to {
                    return Err(Refusal::NotHere);
                }
                self.room(to, n)?;
                let moved = self.take(piece, n)?;
                if let Some(plate) = self.plates.get_mut(to) {
                    plate.counters.extend(moved);
                }
                Ok(say::did_put_on_plate(Kind::Counter.count(n.into()), to + 1))
            }
            Verb::Remove { piece, n } => {
                if let (Some(index), 1) = (self.at(Plates::spot(piece)), n) {
                    self.plates.remove(index);
                    return Ok(say::did_return(Kind::Plate.name()));
                }
                self.take(piece, n)?;
                Ok(say::did_return(Kind::Counter.count(n.into())))
            }
            Verb::Group { n } => {
                self.can_deal(n)?;
                (0..self.plates.len()).for_each(|plate| self.put(plate, n));
                Ok(say::did_deal(n))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        if self.plates.len() < MOST_PLATES {
            out.push(Verb::Add { kind: Kind::Plate, n: 1, to: TABLE });
        }
        let room = |plate: &Plate| u8::try_from(MOST_COUNTERS - plate.counters.len()).unwrap_or_default();
        for plate in &self.plates {
            let to = Plates::spot(plate.id);
            out.extend((1..=room(plate)).map(|n| Verb::Add { kind: Kind::Counter, n, to }));
            out.push(Verb::Remove { piece: plate.id, n: 1 });
            let held = u8::try_from(plate.counters.len()).unwrap_or_default();
            for &piece in &plate.counters {
                out.extend((1..=held).map(|n| Verb::Remove { piece, n }));
                for other in self.plates.iter().filter(|other| other.id != plate.id) {
                    let to = Plates::spot(other.id);
                    out.extend((1..=held.min(room(other))).map(|n| Verb::Move { piece, n, to }));
                }
            }
        }
        let most = u8::try_from(MOST_COUNTERS).unwrap_or_default();
        out.extend((1..=most).filter(|n| self.can_deal(*n).is_ok()).map(|n| Verb::Group { n }));
        out
    }

    fn value(&self) -> String {
        self.groups().iter().map(usize::to_string).collect::<Vec<_>>().join("+")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_plates();
        let groups = self.groups();
        let even = groups.windows(2).all(|pair| pair.first() == pair.last());
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if groups.is_empty() => what,
            Disclosure::Relative if even => what.and(say::plates_even()),
            Disclosure::Relative => what.and(say::plates_uneven()),
            Disclosure::Full => {
                let total: usize = groups.iter().sum();
                what.and(say::plates_counts(Kind::Plate.count(groups.len()), Kind::Counter.count(total)))
            }
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let plan = Plan::new(space, self.plates.len());
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        let ground = Place::new(
            TABLE,
            Role::Zone,
            plan.ground,
            vec![Shape::Rect(plan.ground, 12, Ink::Paper)],
            say::place_table(),
        );
        picture.places.push(ground);
        picture.places.push(kit::tray(plan.tray));
        let side = plan.side;
        for (index, plate) in (0..).zip(&self.plates) {
            let at = plan.plate(index);
            let name = say::place_plate(index + 1);
            picture.places.push(Place::new(Plates::spot(plate.id), Role::Zone, at, Vec::new(), name.clone()));
            picture.sprites.push(Sprite {
                id: plate.id,
                kind: Kind::Plate,
                lies: TABLE,
                grip: Grip::Loose,
                at: at.corner(),
                size: size(at.w, at.h),
                shapes: plate_shapes(size(at.w, at.h)),
                name,
                from: vec![source(PLATE)],
            });
            for (number, &counter) in (0..).zip(&plate.counters) {
                picture.sprites.push(Sprite {
                    id: counter,
                    kind: Kind::Counter,
                    lies: Plates::spot(plate.id),
                    grip: Grip::Loose,
                    at: plan.counter(at, number),
                    size: size(side, side),
                    shapes: kit::counter(side, true),
                    name: Kind::Counter.name(),
                    from: vec![source(COUNTER)],
                });
            }
        }
        let plate = area(plan.tray.x + 12, plan.tray.y + 10, 76, 76);
        picture.sprites.push(kit::source_sprite(PLATE, Kind::Plate, plate, plate_shapes(size(76, 76))));
        let (ready, handle) = kit::five_ready(
            COUNTER,
            Kind::Counter,
            point(plate.right() + 24, plan.tray.y + 2),
            side.max(24),
            &kit::counter(side.max(24), true),
        );
        picture.sprites.extend(ready);
        picture.places.push(handle);
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match source_index(piece) {
            Some(_) if to == TRAY => None,
            // A plate put down on another plate stands beside it.
            Some(PLATE) => Some(Verb::Add { kind: Kind::Plate, n, to: TABLE }),
            Some(_) => Some(Verb::Add { kind: Kind::Counter, n, to }),
            None if to == TRAY => Some(Verb::Remove { piece, n }),
            None => Some(Verb::Move { piece, n, to }),
        }
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        let mut offer = |verb: Verb, name: Say| out.extend(kit::offer(self, verb, name));
        offer(Verb::Add { kind: Kind::Plate, n: 1, to: TABLE }, say::button_add_plate());
        offer(Verb::Group { n: 1 }, say::button_deal());
        if let Some((piece, n)) = held {
            offer(Verb::Remove { piece, n }, say::button_back_to_tray());
            return out;
        }
        if let Some(plate) = self.plates.last() {
            offer(Verb::Remove { piece: plate.id, n: 1 }, say::button_remove_plate());
        }
        out
    }
}

fn plate_shapes(size: Size) -> Vec<Shape> {
    let middle = point(size.w / 2, size.h / 2);
    let radius = size.w.min(size.h) / 2 - 2;
    vec![
        Shape::Circle(middle.plus(0, 3), radius, Ink::Shadow),
        Shape::Circle(middle, radius, Ink::Plate),
        Shape::Circle(middle, radius * 4 / 5, Ink::Rim),
    ]
}

/// Where everything stands at one size.
struct Plan {
    space: Size,
    ground: Area,
    tray: Area,
    /// The side of a counter.
    side: i32,
    plate: i32,
    across: i32,
}

impl Plan {
    fn new(space: Size, plates: usize) -> Plan {
        let tray_height = kit::FIVE_HEIGHT;
        let space = kit::grown(space, 296, 300 + tray_height);
        let ground = area(0, 0, space.w, space.h - tray_height - 6);
        let plates = i32::try_from(plates.max(4)).unwrap_or(8);
        // As large as they can be in one, two or more rows.
        let (across, plate) = (1..=plates)
            .map(|across| {
                let rows = (plates + across - 1) / across;
                (across, (ground.w / across).min(ground.h / rows) - 8)
            })
            .max_by_key(|(_, plate)| *plate)
            .unwrap_or((1, kit::TARGET));
        let plate = plate.clamp(72, 190);
        let side = (plate * 17 / 100).clamp(13, 32);
        Plan { space, ground, tray: kit::low_tray(space, tray_height), side, plate, across }
    }

    fn plate(&self, index: i32) -> Area {
        let (column, row) = (index % self.across, index / self.across);
        let step = self.plate + 8;
        let left = (self.ground.w - self.across * step).max(0) / 2;
        area(left + 4 + column * step, self.ground.y + 4 + row * step, self.plate, self.plate)
    }

    fn counter(&self, plate: Area, number: i32) -> Point {
        let step = self.side + 1;
        let corner = kit::in_fives(number, self.side, 1);
        let middle = plate.centre();
        point(middle.x - 5 * step / 2 + corner.x, middle.y - step + corner.y)
    }
}
