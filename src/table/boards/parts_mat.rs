//! The part-part-whole mat and the free number bond: counters go from the parts into the whole and back.

use super::kit::{self, Ids, TRAY, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Counter {
    id: PieceId,
    /// 0 for the whole, else the part.
    zone: u16,
    /// The part it goes back to out of the whole; 0 for none.
    home: u16,
}

/// A whole and two to four parts. Spot 0 is the whole, spots 1 to 4 the parts; in a bond spot 100 and on are the
/// boxes for the numerals.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PartsMat {
    bond: bool,
    parts: u8,
    counters: Vec<Counter>,
    typed: [String; 5],
    ids: Ids,
}

/// Counters on the whole mat.
const MOST: usize = 20;
/// Counters in one part.
const MOST_IN_PART: usize = 10;
const SLOTS: u16 = 100;

impl PartsMat {
    /// A mat with two empty parts.
    #[must_use]
    pub fn mat() -> PartsMat {
        PartsMat {
            bond: false,
            parts: 2,
            counters: Vec::new(),
            typed: Default::default(),
            ids: Ids::default(),
        }
    }

    /// A bond with two empty parts and boxes for numerals.
    #[must_use]
    pub fn bond() -> PartsMat {
        PartsMat { bond: true, ..PartsMat::mat() }
    }

    /// How many counters lie in the whole and in each part.
    #[must_use]
    pub fn counts(&self) -> Vec<usize> {
        self.zones().map(|zone| self.count(zone)).collect()
    }

    /// A counter in the whole.
    #[must_use]
    pub fn one_of_whole(&self) -> Option<PieceId> {
        self.counters.iter().rev().find(|counter| counter.zone == 0).map(|counter| counter.id)
    }

    fn count(&self, zone: u16) -> usize {
        self.counters.iter().filter(|counter| counter.zone == zone).count()
    }

    fn room(&self, zone: u16) -> usize {
        match zone {
            0 => MOST.saturating_sub(self.count(0)),
            zone if zone <= self.parts.into() => MOST_IN_PART.saturating_sub(self.count(zone)),
            _ => 0,
        }
    }

    /// The piece and `n - 1` others that lie beside it.
    fn together(&self, piece: PieceId, n: u8) -> Result<Vec<PieceId>, Refusal> {
        let held = self.counters.iter().find(|counter| counter.id == piece).ok_or(Refusal::Nothing)?;
        let beside = |counter: &&Counter| counter.zone == held.zone && counter.id != piece;
        let others = self.counters.iter().rev().filter(beside).map(|counter| counter.id);
        let all: Vec<PieceId> = std::iter::once(piece).chain(others).take(n.into()).collect();
        if n > 0 && all.len() == usize::from(n) { Ok(all) } else { Err(Refusal::Nothing) }
    }

    fn check(&self, zone: u16, n: u8) -> Result<(), Refusal> {
        match self.room(zone) {
            _ if zone > self.parts.into() => Err(Refusal::NotHere),
            room if n == 0 || room < usize::from(n) => Err(Refusal::Full),
            _ => Ok(()),
        }
    }

    /// Everything into the whole, or out of it again into the parts it came from.
    fn tidied(&self) -> Option<PartsMat> {
        let mut after = self.clone();
        let gathers = self.counters.iter().any(|counter| counter.zone > 0);
        for counter in &mut after.counters {
            if gathers {
                (counter.home, counter.zone) = (counter.zone, 0);
            } else if counter.home <= self.parts.into() {
                counter.zone = counter.home;
            }
        }
        (after != *self).then_some(after)
    }

    fn typed(&self, spot: Spot) -> Result<usize, Refusal> {
        let zone = spot.0.checked_sub(SLOTS).filter(|zone| self.bond && *zone <= self.parts.into());
        zone.map(usize::from).ok_or(Refusal::NotHere)
    }

    fn zones(&self) -> std::ops::RangeInclusive<u16> {
        0..=self.parts.into()
    }

    fn zone_name(zone: u16) -> Say {
        if zone == 0 { say::place_whole() } else { say::place_part(zone) }
    }
}

impl Manipulative for PartsMat {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Counter, n, to: Spot(zone) } => {
                self.check(zone, n)?;
                if self.counters.len() + usize::from(n) > MOST {
                    return Err(Refusal::Full);
                }
                for _ in 0..n {
                    self.counters.push(Counter { id: self.ids.next(), zone, home: 0 });
                }
                Ok(say::did_put_in(Kind::Counter.count(n.into()), PartsMat::zone_name(zone)))
            }
            Verb::Move { piece, n, to: Spot(zone) } => {
                let moved = self.together(piece, n)?;
                if self.counters.iter().any(|counter| counter.id == piece && counter.zone == zone) {
                    return Err(Refusal::Nothing);
                }
                self.check(zone, n)?;
                let moved = |counter: &&mut Counter| moved.contains(&counter.id);
                self.counters.iter_mut().filter(moved).for_each(|counter| {
                    counter.home = if zone == 0 { counter.zone } else { 0 };
                    counter.zone = zone;
                });
                Ok(say::did_put_in(Kind::Counter.count(n.into()), PartsMat::zone_name(zone)))
            }
            Verb::Remove { piece, n } => {
                let gone = self.together(piece, n)?;
                self.counters.retain(|counter| !gone.contains(&counter.id));
                Ok(say::did_return(Kind::Counter.count(n.into())))
            }
            Verb::Tidy => {
                *self = self.tidied().ok_or(Refusal::Nothing)?;
                Ok(say::did_move())
            }
            Verb::Group { n: n @ 2..=4 } if n != self.parts => {
                if (n..self.parts).any(|part| self.count(u16::from(part) + 1) > 0) {
                    return Err(Refusal::Stays);
                }
                self.typed.iter_mut().skip(usize::from(n) + 1).for_each(String::clear);
                self.parts = n;
                Ok(say::describe_parts_mat(n))
            }
            Verb::Type { at, key } => {
                let zone = self.typed(at)?;
                kit::type_digits(self.typed.get_mut(zone).ok_or(Refusal::NotHere)?, key, 2)
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        let most = |room: usize| u8::try_from(room).unwrap_or_default();
        for zone in self.zones() {
            let room = self.room(zone).min(MOST.saturating_sub(self.counters.len()));
            out.extend((1..=most(room)).map(|n| Verb::Add { kind: Kind::Counter, n, to: Spot(zone) }));
            if let Ok(at) = self.typed(Spot(SLOTS + zone)) {
                let typed = self.typed.get(at).map(String::as_str).unwrap_or_default();
                out.extend(kit::typing(Spot(SLOTS + zone), typed, 2));
            }
        }
        for counter in &self.counters {
            let held = self.count(counter.zone);
            let piece = counter.id;
            out.extend((1..=most(held)).map(|n| Verb::Remove { piece, n }));
            for zone in self.zones().filter(|zone| *zone != counter.zone) {
                let n = most(self.room(zone).min(held));
                out.extend((1..=n).map(|n| Verb::Move { piece, n, to: Spot(zone) }));
            }
        }
        out.extend(self.tidied().map(|_| Verb::Tidy));
        out.extend(kit::accepted(self, (2..=4).map(|n| Verb::Group { n })));
        out
    }

    fn value(&self) -> String {
        let parts: Vec<String> = self
            .zones()
            .skip(1)
            .map(|zone| self.count(zone))
            .filter(|n| *n > 0)
            .map(|n| n.to_string())
            .collect();
        match (self.count(0), parts.as_slice()) {
            (0, parts) => parts.join("+"),
            (whole, []) => whole.to_string(),
            (whole, parts) => format!("{whole};{}", parts.join("+")),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_parts_mat(self.parts);
        match disclosure {
            Disclosure::Structure => what,
            _ if self.counters.is_empty() => what.and(say::mat_empty()),
            Disclosure::Relative => what.and(say::mat_some()),
            Disclosure::Full => what.and(say::shows(self.value())),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let parts = i32::from(self.parts);
        let columns = if space.w < parts * 170 { 2 } else { parts };
        let rows = (parts + columns - 1) / columns;
        let head = if self.bond { kit::TARGET + 8 } else { 22 };
        let gap = if self.bond { 26 } else { 10 };
        let width = space.w.clamp(296, 1_100);
        let wide = (width - 8 * (columns + 1)) / columns;
        let free = space.h - kit::FIVE_HEIGHT - 12 - rows * gap;
        let side =
            ((wide - 12) / 5).min((width - 50) / 10).min((free / (rows + 1) - head - 16) / 2).clamp(24, 52);
        let least = 2 * side + 16 + head;
        let tall = (free / (rows + 1)).clamp(least, least + 60);
        let space = kit::grown(space, width, (rows + 1) * tall + rows * gap + kit::FIVE_HEIGHT + 12);
        let left = (space.w - width) / 2;
        let mut picture = Picture { size: space, ..Picture::default() };
        let whole_wide = if self.bond { 10 * side + 50 } else { width - 16 };
        let zone_area = |zone: u16| -> Area {
            let index = i32::from(zone) - 1;
            if zone == 0 {
                return area((space.w - whole_wide) / 2, 4, whole_wide, tall);
            }
            let (column, row) = (index % columns, index / columns);
            // Three parts in two columns: the last one stands in the middle.
            let alone = if row * columns + columns > parts { (wide + 8) / 2 } else { 0 };
            let x = left + 8 + column * (wide + 8) + alone;
            area(x, 4 + (row + 1) * (tall + gap), wide, tall)
        };
        let whole = zone_area(0);
        for zone in self.zones().rev() {
            let at = zone_area(zone);
            if self.bond && zone > 0 {
                let (from, to) = (point(whole.centre().x, whole.bottom()), point(at.centre().x, at.y));
                picture.back.insert(0, Shape::Line(from, to, Ink::Line));
            }
            let round = if self.bond { tall / 3 } else { 14 };
            let mut shapes = vec![
                Shape::Rect(at, round, if zone == 0 { Ink::Paper } else { Ink::Aside }),
                Shape::Rect(at, round, Ink::Edge),
            ];
            if !self.bond {
                let heading = point(at.centre().x, at.y + 15);
                shapes.push(Shape::said(heading, 16, PartsMat::zone_name(zone), Ink::Quiet));
            }
            picture.places.push(Place::new(Spot(zone), Role::Zone, at, shapes, PartsMat::zone_name(zone)));
            if let Some(typed) = self.typed(Spot(SLOTS + zone)).ok().and_then(|slot| self.typed.get(slot)) {
                let slot = area(at.centre().x - 32, at.y + 6, 64, kit::TARGET);
                let name = PartsMat::zone_name(zone);
                picture.places.push(kit::slot(Spot(SLOTS + zone), slot, 30, typed, name));
            }
            let across = if zone == 0 { 10 * side + 10 } else { 5 * side };
            let corner = at.centre().plus(-across / 2, head / 2 - side);
            for (index, counter) in (0_i32..).zip(self.counters.iter().filter(|it| it.zone == zone)) {
                // Ten in a row of the whole, with a gap after five; five in a row of a part.
                let (column, row) = if zone == 0 { (index % 10, index / 10) } else { (index % 5, index / 5) };
                picture.sprites.push(Sprite {
                    id: counter.id,
                    kind: Kind::Counter,
                    lies: Spot(zone),
                    grip: Grip::Loose,
                    at: corner.plus(column * side + column / 5 * 10, row * side),
                    size: size(side, side),
                    shapes: kit::counter(side, true),
                    name: Kind::Counter.name(),
                    from: vec![kit::source(0)],
                });
            }
        }
        let tray = kit::low_tray(space, kit::FIVE_HEIGHT);
        picture.places.push(kit::tray(tray));
        let at = point(tray.centre().x - 110, tray.y);
        let (sprites, handle) = kit::five_ready(0, Kind::Counter, at, 42, &kit::counter(42, true));
        picture.sprites.extend(sprites);
        picture.places.push(handle);
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(if self.bond { "free-bond" } else { "part-whole-mat" })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match (source_index(piece), to) {
            (Some(_), TRAY) => None,
            (Some(_), to) => Some(Verb::Add { kind: Kind::Counter, n, to }),
            (None, TRAY) => Some(Verb::Remove { piece, n }),
            (None, to) => Some(Verb::Move { piece, n, to }),
        }
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let gathers = self.counters.iter().any(|counter| counter.zone > 0);
        let tidy = if gathers { say::button_join_parts() } else { say::button_part_again() };
        let all = [
            Button::new(Verb::Tidy, tidy),
            Button::new(Verb::Group { n: self.parts + 1 }, say::button_more_lines()),
            Button::new(Verb::Group { n: self.parts - 1 }, say::button_fewer_lines()),
        ];
        all.into_iter().filter(|button| self.clone().act(&button.verb).is_ok()).collect()
    }
}
