//! Frames of fives and tens: the five frame, two ten frames, and the twenty frame of two rows of ten.
//!
//! Counters are red on one side and yellow on the other. Those in the tray all lie with the same side up; turning the
//! tray's over chooses what is put in next, so that five red and three yellow are two gestures. A tap on an empty place
//! fills every empty place up to it.

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// A counter in a place: which one, and whether its yellow side is up.
type Cell = Option<(PieceId, bool)>;

/// A frame with a tray of counters. Spots are its places in reading order, one frame after the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frames {
    name: &'static str,
    cells: Vec<Cell>,
    /// Which side is up in the tray.
    yellow: bool,
    ids: Ids,
}

impl Frames {
    /// The empty frame of a name: `five-frame`, `double-ten-frame`, `twenty-frame`.
    #[must_use]
    pub fn of(name: &str) -> Option<Frames> {
        let (name, places) = [("five-frame", 5), ("double-ten-frame", 20), ("twenty-frame", 20)]
            .into_iter()
            .find(|(known, _)| *known == name)?;
        Some(Frames { name, cells: vec![None; places], yellow: false, ids: Ids::default() })
    }

    /// The counter in the tray: turning it over chooses the side that is put in.
    pub const TRAY_COUNTER: PieceId = source(0);

    /// How many counters lie in the first or the second ten places.
    #[must_use]
    pub fn filled(&self, second: bool) -> usize {
        self.counters().filter(|(spot, ..)| (spot.0 >= 10) == second).count()
    }

    /// How many counters lie in all places.
    #[must_use]
    pub fn total(&self) -> usize {
        self.counters().count()
    }

    /// The last counters of the first or the second ten places, `n` at most.
    #[must_use]
    pub fn last_in(&self, second: bool, n: usize) -> Vec<PieceId> {
        let lie: Vec<PieceId> = self
            .counters()
            .filter(|(spot, ..)| (spot.0 >= 10) == second)
            .map(|(_, piece, _)| piece)
            .collect();
        lie.into_iter().rev().take(n).collect()
    }

    /// The empty ones of the first or the second ten places, in reading order.
    #[must_use]
    pub fn empty_in(&self, second: bool) -> Vec<Spot> {
        self.empties().filter(|spot| (spot.0 >= 10) == second).collect()
    }

    fn counters(&self) -> impl Iterator<Item = (Spot, PieceId, bool)> + '_ {
        let laid = |(spot, cell): (u16, &Cell)| cell.map(|(piece, yellow)| (Spot(spot), piece, yellow));
        (0_u16..).zip(&self.cells).filter_map(laid)
    }

    fn empties(&self) -> impl Iterator<Item = Spot> + '_ {
        (0_u16..).zip(&self.cells).filter(|(_, cell)| cell.is_none()).map(|(spot, _)| Spot(spot))
    }

    fn cell(&mut self, spot: Spot) -> Result<&mut Cell, Refusal> {
        self.cells.get_mut(usize::from(spot.0)).ok_or(Refusal::NotHere)
    }

    fn counter(&mut self, piece: PieceId) -> Result<&mut Cell, Refusal> {
        let own = |cell: &&mut Cell| cell.is_some_and(|(id, _)| id == piece);
        self.cells.iter_mut().find(own).ok_or(Refusal::Nothing)
    }

    fn is_free(&self, spot: Spot) -> Result<(), Refusal> {
        match self.cells.get(usize::from(spot.0)) {
            Some(None) => Ok(()),
            Some(_) => Err(Refusal::Full),
            None => Err(Refusal::NotHere),
        }
    }

    /// The last `n` empty places up to and including `to`.
    fn run_up_to(&self, to: Spot, n: u8) -> Result<Vec<Spot>, Refusal> {
        self.is_free(to)?;
        let before: Vec<Spot> = self.empties().take_while(|spot| *spot <= to).collect();
        let from = before.len().checked_sub(n.into()).ok_or(Refusal::Full)?;
        if n == 0 { Err(Refusal::Nothing) } else { Ok(before.into_iter().skip(from).collect()) }
    }

    /// Without gaps, red ones first: the two colors can be seen as two parts.
    fn tidied(&self) -> Vec<Cell> {
        let side = |yellow: bool| {
            self.cells.iter().copied().filter(move |cell| matches!(cell, Some((_, over)) if *over == yellow))
        };
        side(false).chain(side(true)).chain(std::iter::repeat(None)).take(self.cells.len()).collect()
    }

    fn counts(&self) -> (usize, usize) {
        let yellow = self.counters().filter(|(_, _, yellow)| *yellow).count();
        (self.counters().count() - yellow, yellow)
    }

    fn turn_button(&self, piece: PieceId) -> Option<Button> {
        let name =
            if source_index(piece).is_some() { say::button_other_side() } else { say::button_turn_over() };
        let verb = Verb::Turn { piece, way: Way::Over };
        kit::offer(self, verb, name)
    }

    /// The corners of the places, and the frames around them, in a room of this size at this place.
    fn plan(&self, room: Area) -> (i32, Vec<Point>, Vec<Area>) {
        let stacked = room.h * 10 > room.w * 6;
        let (across, down) = match self.name {
            "five-frame" => (5, 1),
            "twenty-frame" => (10, 2),
            _ if stacked => (5, 4),
            _ => (10, 2),
        };
        // Between two frames, and between the fives of a long row, lies a gap.
        let (gap_x, gap_y) = match self.name {
            "five-frame" => (0, 0),
            "twenty-frame" => (6, 0),
            _ if stacked => (0, 14),
            _ => ((room.w / 30).clamp(10, 28), 0),
        };
        let side = kit::fit(size(room.w - gap_x - 8, room.h - gap_y - 8), across, down, 26, 110);
        let whole = size(across * side + gap_x, down * side + gap_y);
        let corner = kit::centred(size(room.w, room.h), whole).plus(room.x, room.y);
        let two = self.name == "double-ten-frame";
        let place = |index: i32| {
            let (row, column) = match (two, stacked) {
                (true, true) => (index / 5, index % 5),
                (true, false) => (index % 10 / 5, index / 10 * 5 + index % 5),
                _ => (index / across, index % across),
            };
            let dx = if column >= 5 { gap_x } else { 0 };
            let dy = if row >= 2 { gap_y } else { 0 };
            corner.plus(column * side + dx, row * side + dy)
        };
        let count = i32::try_from(self.cells.len()).unwrap_or(20);
        let corners: Vec<Point> = (0..count).map(place).collect();
        let frames = if two {
            [0, 10].map(|first| Area::at(place(first), size(5 * side, 2 * side))).to_vec()
        } else {
            vec![Area::at(corner, whole)]
        };
        (side, corners, frames)
    }
}

impl Manipulative for Frames {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind: Kind::Counter, n, to } => {
                for spot in self.run_up_to(to, n)? {
                    let counter = (self.ids.next(), self.yellow);
                    *self.cell(spot)? = Some(counter);
                }
                Ok(say::did_put_down(Kind::Counter.count(n.into())))
            }
            Verb::Move { piece, n: 1, to } => {
                self.is_free(to)?;
                let counter = self.counter(piece)?.take();
                *self.cell(to)? = counter;
                Ok(say::did_move())
            }
            Verb::Remove { piece, n: 1 } => {
                *self.counter(piece)? = None;
                Ok(say::did_return(Kind::Counter.name()))
            }
            Verb::Turn { piece, way: Way::Over } => {
                if piece == source(0) {
                    self.yellow = !self.yellow;
                } else if let Some((_, yellow)) = self.counter(piece)? {
                    *yellow = !*yellow;
                }
                Ok(say::did_turn_over())
            }
            Verb::Tidy => {
                let tidy = self.tidied();
                if tidy == self.cells {
                    return Err(Refusal::Nothing);
                }
                self.cells = tidy;
                Ok(say::did_tidy())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = vec![Verb::Turn { piece: source(0), way: Way::Over }];
        for (before, to) in (1_u8..).zip(self.empties()) {
            out.extend((1..=before).map(|n| Verb::Add { kind: Kind::Counter, n, to }));
        }
        for (_, piece, _) in self.counters() {
            out.extend(self.empties().map(|to| Verb::Move { piece, n: 1, to }));
            out.push(Verb::Remove { piece, n: 1 });
            out.push(Verb::Turn { piece, way: Way::Over });
        }
        out.extend((self.tidied() != self.cells).then_some(Verb::Tidy));
        out
    }

    fn value(&self) -> String {
        match self.counters().count() {
            0 => String::new(),
            counters => counters.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.name {
            "five-frame" => say::describe_five_frame(),
            "twenty-frame" => say::describe_twenty_frame(),
            _ => say::describe_two_ten_frames(),
        };
        let (red, yellow) = self.counts();
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if red + yellow == self.cells.len() => what.and(say::frame_full()),
            Disclosure::Relative => what.and(say::frame_not_full()),
            Disclosure::Full => what.and(say::frame_counts(red, yellow)).and(say::total_is(red + yellow)),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 200);
        let tray = kit::low_tray(space, (space.h / 4).clamp(64, 100));
        let (side, corners, frames) = self.plan(area(0, 0, space.w, tray.y - 4));
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.extend(frames.into_iter().map(|frame| Shape::Rect(frame.inset(-5), 12, Ink::Paper)));
        for ((spot, cell), corner) in (0_u16..).zip(&self.cells).zip(corners) {
            let at = Area::at(corner, size(side, side));
            let across = if self.name == "twenty-frame" { 10 } else { 5 };
            // A row and a column, since the number of a place is the answer where all before it are filled.
            let name = say::cell_row_column(spot / across + 1, spot % across + 1);
            let name = if cell.is_none() { name } else { say::thing_and(name, Kind::Counter.name()) };
            let place =
                Place::new(Spot(spot), Role::Cell, at, vec![Shape::Rect(at.inset(1), 6, Ink::Edge)], name);
            picture.places.push(place.marked(cell.is_some()));
            let Some((id, yellow)) = *cell else { continue };
            picture.sprites.push(Sprite {
                id,
                kind: Kind::Counter,
                lies: Spot(spot),
                grip: Grip::Loose,
                at: corner,
                size: size(side, side),
                shapes: kit::counter(side, yellow),
                name: if yellow { say::name_counter_yours() } else { say::name_counter_given() },
                from: vec![source(0)],
            });
        }
        picture.places.push(kit::tray(tray));
        let pile = (tray.h - 8).min(side.clamp(kit::TARGET, 84));
        let at = Area::at(point((space.w - pile) / 2, tray.y + (tray.h - pile) / 2), size(pile, pile));
        picture.sprites.push(kit::source_sprite(0, Kind::Counter, at, kit::counter(pile, self.yellow)));
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(self.name)
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        if source_index(piece).is_some() {
            // A handful dropped on an empty place fills from there on.
            let last = self.empties().filter(|spot| *spot >= to).nth(usize::from(n.saturating_sub(1)));
            let to = last.filter(|_| self.is_free(to).is_ok()).unwrap_or(to);
            return (to != TRAY).then_some(Verb::Add { kind: Kind::Counter, n, to });
        }
        Some(if to == TRAY { Verb::Remove { piece, n } } else { Verb::Move { piece, n, to } })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        self.is_free(at).ok()?;
        let n = self.empties().take_while(|spot| *spot <= at).count();
        Some(Verb::Add { kind: Kind::Counter, n: u8::try_from(n).ok()?, to: at })
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let first = self.empties().next().map(|to| Verb::Add { kind: Kind::Counter, n: 1, to });
        let mut out: Vec<Button> =
            first.map(|verb| Button::new(verb, say::button_add_counter())).into_iter().collect();
        let last = self.counters().last().map(|(_, piece, _)| piece);
        let own = held.map(|(piece, _)| piece).filter(|piece| source_index(*piece).is_none());
        if let Some(piece) = own.or(last) {
            out.push(Button::new(Verb::Remove { piece, n: 1 }, say::button_remove_counter()));
        }
        out.extend(self.turn_button(source(0)));
        out.extend((self.tidied() != self.cells).then(|| Button::new(Verb::Tidy, say::button_tidy())));
        out
    }

    fn held_buttons(&self, piece: PieceId, _n: u8) -> Vec<Button> {
        let piece = source_index(piece).map_or(piece, source);
        self.turn_button(piece).into_iter().collect()
    }
}
