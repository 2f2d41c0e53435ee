//! Equal groups: plates and counters.
//!
//! *Deal* puts one more counter on every plate, as a child deals cards: so many rounds, so many on each. The tray holds as
//! many counters as the child needs, or a heap of so many, which is shared out.

mod plan;

use plan::{Plan, plate_shapes};

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
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
    /// How many counters there are in all, where they are counted.
    heap: Option<usize>,
    /// The plates belong to the task.
    stay: bool,
    load: Load,
}

/// What is put onto the plates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Load {
    #[default]
    Counters,
    /// Rods of ten.
    Tens,
    /// The same rods as tenths, of which the flat is one.
    Tenths,
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

    /// An empty table with a tray of plates and ten rods.
    #[must_use]
    pub fn of_rods() -> Plates {
        Plates { load: Load::Tens, ..Plates::default() }
    }

    /// An empty table with a tray of plates and rods that are tenths.
    #[must_use]
    pub fn of_tenths() -> Plates {
        Plates { load: Load::Tenths, ..Plates::default() }
    }

    /// What is put onto the plates.
    const fn piece(&self) -> Kind {
        match self.load {
            Load::Counters => Kind::Counter,
            Load::Tens => Kind::Ten,
            Load::Tenths => Kind::DecimalBlock(2),
        }
    }

    /// A heap of so many counters, with plates to be put down.
    #[must_use]
    pub fn with_heap(counters: usize) -> Plates {
        Plates { heap: Some(counters), ..Plates::default() }
    }

    /// A heap of so many counters, to be shared among plates that stay where they are.
    #[must_use]
    pub fn sharing(counters: usize, plates: usize) -> Plates {
        let mut ids = Ids::default();
        let plates = (0..plates.min(MOST_PLATES)).map(|_| Plate { id: ids.next(), counters: Vec::new() });
        Plates { plates: plates.collect(), ids, heap: Some(counters), stay: true, load: Load::Counters }
    }

    /// How many counters are left in the heap, where there is one.
    #[must_use]
    pub fn left(&self) -> Option<usize> {
        self.heap.map(|all| all.saturating_sub(self.groups().iter().sum()))
    }

    /// The spot of the plate that is put down next.
    #[must_use]
    pub fn next_plate(&self) -> Spot {
        Plates::spot(self.ids.clone().next())
    }

    /// Puts down one more plate, and so many counters or rods on it.
    #[must_use]
    pub fn one_more(&self, n: u8) -> [Verb; 2] {
        let plate = Verb::Add { kind: Kind::Plate, n: 1, to: TABLE };
        [plate, Verb::Add { kind: self.piece(), n, to: self.next_plate() }]
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

    /// Whether the heap holds so many.
    fn has(&self, n: usize) -> Result<(), Refusal> {
        if self.left().is_some_and(|left| left < n) { Err(Refusal::Nothing) } else { Ok(()) }
    }

    fn can_put_plate(&self) -> Result<(), Refusal> {
        if self.stay {
            Err(Refusal::NotHere)
        } else if self.plates.len() >= MOST_PLATES {
            Err(Refusal::Full)
        } else {
            Ok(())
        }
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
        self.has(self.plates.len() * usize::from(n))?;
        (0..self.plates.len()).try_for_each(|plate| self.room(plate, n))
    }
}

impl Manipulative for Plates {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Plate, n: 1, to: TABLE } => {
                self.can_put_plate()?;
                let id = self.ids.next();
                self.plates.push(Plate { id, counters: Vec::new() });
                Ok(say::did_put_plate())
            }
            Verb::Add { kind, n, to } if kind == self.piece() => {
                let plate = self.at(to).ok_or(Refusal::NotHere)?;
                self.has(n.into())?;
                self.room(plate, n)?;
                self.put(plate, n);
                Ok(say::did_put_on_plate(self.piece().count(n.into()), plate + 1))
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
                Ok(say::did_put_on_plate(self.piece().count(n.into()), to + 1))
            }
            Verb::Remove { piece, n } => {
                if let (Some(index), 1) = (self.at(Plates::spot(piece)), n) {
                    if self.stay {
                        return Err(Refusal::Stays);
                    }
                    self.plates.remove(index);
                    return Ok(say::did_return(Kind::Plate.name()));
                }
                self.take(piece, n)?;
                Ok(say::did_return(self.piece().count(n.into())))
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
        if self.can_put_plate().is_ok() {
            out.push(Verb::Add { kind: Kind::Plate, n: 1, to: TABLE });
        }
        let room = |plate: &Plate| u8::try_from(MOST_COUNTERS - plate.counters.len()).unwrap_or_default();
        for plate in &self.plates {
            let to = Plates::spot(plate.id);
            let added = (1..=room(plate)).filter(|n| self.has((*n).into()).is_ok());
            out.extend(added.map(|n| Verb::Add { kind: self.piece(), n, to }));
            if !self.stay {
                out.push(Verb::Remove { piece: plate.id, n: 1 });
            }
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
        let what = match self.load {
            Load::Counters => say::describe_plates(),
            Load::Tens => say::describe_plates_of_rods(),
            Load::Tenths => say::describe_plates_of_tenths(),
        };
        let groups = self.groups();
        let even = groups.windows(2).all(|pair| pair.first() == pair.last());
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if groups.is_empty() => what,
            Disclosure::Relative if even => what.and(say::plates_even()),
            Disclosure::Relative => what.and(say::plates_uneven()),
            Disclosure::Full => {
                let total: usize = groups.iter().sum();
                what.and(say::plates_counts(Kind::Plate.count(groups.len()), self.piece().count(total)))
            }
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let plan = Plan::new(space, self.plates.len());
        let rods = self.load != Load::Counters;
        let mut picture = Picture { size: plan.space, ..Picture::default() };
        let ground = Place::new(
            TABLE,
            Role::Zone,
            plan.ground,
            vec![Shape::Rect(plan.ground, 12, Ink::Paper)],
            say::place_table(),
        );
        picture.places.push(ground);
        let ready_at = if self.stay {
            12
        } else if rods {
            100
        } else {
            112
        };
        let (side, ready_side) = (plan.side, if rods { 34 } else { plan.side.max(24) });
        let left = self.left();
        let mut tray = kit::tray(plan.tray);
        if let Some((left, all)) = left.zip(self.heap) {
            let from = ready_at + 5 * (ready_side + 2) + 12;
            let room = area(from, plan.tray.y + 8, plan.space.w - from - 4, plan.tray.h - 12);
            tray.shapes.extend(kit::heap(left.saturating_sub(5), all, room, Ink::Mine));
        }
        picture.places.push(tray);
        for (index, plate) in (0..).zip(&self.plates) {
            let at = plan.plate(index);
            let name = say::place_plate(index + 1);
            picture.places.push(Place::new(Plates::spot(plate.id), Role::Zone, at, Vec::new(), name.clone()));
            picture.sprites.push(Sprite {
                id: plate.id,
                kind: Kind::Plate,
                lies: TABLE,
                grip: if self.stay { Grip::Fixed } else { Grip::Loose },
                at: at.corner(),
                size: size(at.w, at.h),
                shapes: plate_shapes(size(at.w, at.h)),
                name,
                from: vec![source(PLATE)],
            });
            for (number, &counter) in (0..).zip(&plate.counters) {
                picture.sprites.push(Sprite {
                    id: counter,
                    kind: self.piece(),
                    lies: Plates::spot(plate.id),
                    grip: Grip::Loose,
                    at: if rods { plan.rod(at, number) } else { plan.counter(at, number) },
                    size: if rods { size(plan.unit, 10 * plan.unit) } else { size(side, side) },
                    shapes: if rods { kit::rod(plan.unit) } else { kit::counter(side, true) },
                    name: self.piece().name(),
                    from: vec![source(COUNTER)],
                });
            }
        }
        if !self.stay {
            let plate = area(plan.tray.x + 12, plan.tray.y + 10, 76, 76);
            picture.sprites.push(kit::source_sprite(PLATE, Kind::Plate, plate, plate_shapes(size(76, 76))));
        }
        let (ready, handle) = kit::five_ready(
            COUNTER,
            self.piece(),
            point(plan.tray.x + ready_at, plan.tray.y + 2),
            ready_side,
            &if rods { kit::rod(4) } else { kit::counter(ready_side, true) },
        );
        picture.sprites.extend(ready.into_iter().take(left.unwrap_or(5)));
        picture.places.extend(left.is_none_or(|left| left >= 5).then_some(handle));
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match source_index(piece) {
            Some(_) if to == TRAY => None,
            // A plate put down on another plate stands beside it.
            Some(PLATE) => Some(Verb::Add { kind: Kind::Plate, n, to: TABLE }),
            Some(_) => Some(Verb::Add { kind: self.piece(), n, to }),
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
        if let Some(plate) = self.plates.last().filter(|_| !self.stay) {
            offer(Verb::Remove { piece: plate.id, n: 1 }, say::button_remove_plate());
        }
        out
    }
}
