//! The ten frame: two rows of five, counters red and yellow.
//!
//! Some counters are given and stay; the child adds others. A tap on an empty place fills every empty place up
//! to it, so that filling to the n-th place is one gesture.

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cell {
    Empty,
    Given,
    Mine(PieceId),
}

/// A ten frame with a tray of counters. Spots 0 to 9 are its places in reading order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TenFrame {
    cells: [Cell; 10],
    ids: Ids,
}

impl TenFrame {
    /// A frame with `given` counters, 10 at most, from its beginning or up to its end.
    #[must_use]
    pub fn with_given(given: u8, at_the_end: bool) -> TenFrame {
        let mut cells = [Cell::Empty; 10];
        if at_the_end {
            cells.iter_mut().rev().take(given.into()).for_each(|cell| *cell = Cell::Given);
        } else {
            cells.iter_mut().take(given.into()).for_each(|cell| *cell = Cell::Given);
        }
        TenFrame { cells, ids: Ids::default() }
    }

    /// How many places are filled.
    #[must_use]
    pub fn filled(&self) -> u32 {
        self.count(|cell| cell != Cell::Empty)
    }

    /// How many counters the child has put in.
    #[must_use]
    pub fn added(&self) -> u32 {
        self.count(|cell| matches!(cell, Cell::Mine(_)))
    }

    /// The verb that fills the next `n` empty places; `None` where there are fewer.
    #[must_use]
    pub fn more(&self, n: u8) -> Option<Verb> {
        let to = self.empties().nth(usize::from(n.checked_sub(1)?))?;
        Some(Verb::Add { kind: Kind::Counter, n, to })
    }

    /// The child's counter that was put in last in reading order.
    #[must_use]
    pub fn last_added(&self) -> Option<PieceId> {
        self.cells.iter().rev().find_map(|cell| match cell {
            Cell::Mine(piece) => Some(*piece),
            _ => None,
        })
    }

    fn count(&self, wanted: impl Fn(Cell) -> bool) -> u32 {
        self.cells.iter().map(|cell| u32::from(wanted(*cell))).sum()
    }

    fn cell(&self, spot: Spot) -> Result<Cell, Refusal> {
        self.cells.get(usize::from(spot.0)).copied().ok_or(Refusal::NotHere)
    }

    fn empties(&self) -> impl Iterator<Item = Spot> + '_ {
        (0_u16..).zip(&self.cells).filter(|(_, cell)| **cell == Cell::Empty).map(|(spot, _)| Spot(spot))
    }

    fn set(&mut self, spot: Spot, cell: Cell) {
        if let Some(place) = self.cells.get_mut(usize::from(spot.0)) {
            *place = cell;
        }
    }

    fn spot_of(&self, piece: PieceId) -> Option<Spot> {
        (0_u16..).zip(&self.cells).find(|(_, cell)| **cell == Cell::Mine(piece)).map(|(spot, _)| Spot(spot))
    }

    /// The last `n` empty places up to and including `to`.
    fn run_up_to(&self, to: Spot, n: u8) -> Result<Vec<Spot>, Refusal> {
        if self.cell(to)? != Cell::Empty {
            return Err(Refusal::Full);
        }
        let before: Vec<Spot> = self.empties().take_while(|spot| *spot <= to).collect();
        let from = before.len().checked_sub(n.into()).ok_or(Refusal::Full)?;
        if n == 0 { Err(Refusal::Nothing) } else { Ok(before.into_iter().skip(from).collect()) }
    }

    fn tidied(&self) -> TenFrame {
        let mut tidy = self.clone();
        let mine: Vec<Cell> =
            self.cells.iter().copied().filter(|cell| matches!(cell, Cell::Mine(_))).collect();
        tidy.cells
            .iter_mut()
            .filter(|cell| matches!(cell, Cell::Mine(_)))
            .for_each(|cell| *cell = Cell::Empty);
        let free = tidy.cells.iter_mut().filter(|cell| **cell == Cell::Empty);
        free.zip(mine).for_each(|(cell, counter)| *cell = counter);
        tidy
    }
}

impl Manipulative for TenFrame {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Counter, n, to } => {
                for spot in self.run_up_to(to, n)? {
                    let piece = self.ids.next();
                    self.set(spot, Cell::Mine(piece));
                }
                Ok(if n == 1 { say::did_add_counter(to.0 + 1) } else { say::did_fill_counters(to.0 + 1) })
            }
            Verb::Move { piece, n: 1, to } => {
                let from = self.spot_of(piece).ok_or(Refusal::Stays)?;
                if self.cell(to)? != Cell::Empty {
                    return Err(Refusal::Full);
                }
                self.set(from, Cell::Empty);
                self.set(to, Cell::Mine(piece));
                Ok(say::did_add_counter(to.0 + 1))
            }
            Verb::Remove { piece, n: 1 } => {
                let from = self.spot_of(piece).ok_or(Refusal::Stays)?;
                self.set(from, Cell::Empty);
                Ok(say::did_return(Kind::Counter.name()))
            }
            Verb::Tidy => {
                let tidy = self.tidied();
                if tidy == *self {
                    return Err(Refusal::Nothing);
                }
                *self = tidy;
                Ok(say::did_tidy())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for (before, to) in (1_u8..).zip(self.empties()) {
            out.extend((1..=before).map(|n| Verb::Add { kind: Kind::Counter, n, to }));
        }
        for cell in &self.cells {
            if let Cell::Mine(piece) = *cell {
                out.extend(self.empties().map(|to| Verb::Move { piece, n: 1, to }));
                out.push(Verb::Remove { piece, n: 1 });
            }
        }
        if self.tidied() != *self {
            out.push(Verb::Tidy);
        }
        out
    }

    fn value(&self) -> String {
        self.filled().to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_ten_frame();
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if self.filled() == 10 => what.and(say::frame_full()),
            Disclosure::Relative => what.and(say::frame_not_full()),
            Disclosure::Full => what.and(say::frame_counts(self.filled() - self.added(), self.added())),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let side = kit::fit(size(space.w - 16, space.h - 40), 5, 3, kit::TARGET, 92);
        let tray_height = side + 16;
        let space = kit::grown(space, 5 * side + 8, 2 * side + 24 + tray_height);
        let frame = size(5 * side, 2 * side);
        let corner = kit::centred(size(space.w, space.h - tray_height), frame);
        let cell_area = |index: i32| -> Area {
            area(corner.x + (index % 5) * side, corner.y + (index / 5) * side, side, side)
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(Area::at(corner, frame), 12, Ink::Paper));
        for ((index, spot), cell) in (0..).zip(0_u16..).zip(&self.cells) {
            let at = cell_area(index);
            let number = spot + 1;
            let name = match cell {
                Cell::Empty => say::cell_empty(number),
                Cell::Given | Cell::Mine(_) => say::cell_counter(number),
            };
            let place =
                Place::new(Spot(spot), Role::Cell, at, vec![Shape::Rect(at.inset(1), 6, Ink::Edge)], name);
            picture.places.push(place.marked(*cell != Cell::Empty));
            let (id, grip, mine) = match *cell {
                Cell::Empty => continue,
                // Given counters are no pieces of the child's; they are numbered out of its way.
                Cell::Given => (PieceId(61_000 + spot), Grip::Fixed, false),
                Cell::Mine(piece) => (piece, Grip::Loose, true),
            };
            picture.sprites.push(Sprite {
                id,
                kind: Kind::Counter,
                lies: Spot(spot),
                grip,
                at: at.corner(),
                size: size(side, side),
                shapes: kit::counter(side, mine),
                name: if mine { say::name_counter_yours() } else { say::name_counter_given() },
                from: if mine { vec![source(0)] } else { Vec::new() },
            });
        }
        let tray = kit::low_tray(space, tray_height);
        picture.places.push(kit::tray(tray));
        let pile = area(tray.centre().x - side / 2, tray.y + 8, side, side);
        picture.sprites.push(kit::source_sprite(0, Kind::Counter, pile, kit::counter(side, true)));
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        if source_index(piece).is_some() {
            // A handful dropped on an empty place fills from there on.
            let free = self.cell(to) == Ok(Cell::Empty);
            let last = self.empties().filter(|spot| *spot >= to).nth(usize::from(n.saturating_sub(1)));
            let to = last.filter(|_| free).unwrap_or(to);
            return (to != TRAY).then_some(Verb::Add { kind: Kind::Counter, n, to });
        }
        Some(if to == TRAY { Verb::Remove { piece, n } } else { Verb::Move { piece, n, to } })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        if self.cell(at) != Ok(Cell::Empty) {
            return None;
        }
        let n = self.empties().take_while(|spot| *spot <= at).count();
        Some(Verb::Add { kind: Kind::Counter, n: u8::try_from(n).ok()?, to: at })
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        out.extend(self.more(1).map(|verb| Button::new(verb, say::button_add_counter())));
        let back = held.map(|(piece, _)| piece).filter(|piece| self.spot_of(*piece).is_some());
        if let Some(piece) = back.or_else(|| self.last_added()) {
            out.push(Button::new(Verb::Remove { piece, n: 1 }, say::button_remove_counter()));
        }
        if self.tidied() != *self {
            out.push(Button::new(Verb::Tidy, say::button_tidy()));
        }
        out
    }
}
