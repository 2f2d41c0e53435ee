//! A mat with a column for each place, ones to thousands, or hundredths to ones: blocks or discs that are moved, or discs that are drawn.
//!
//! Ten of a kind are one of the next, both ways. Beside the mat is a place for what is taken away, for a second number, or
//! for equal groups, which get one each at a time. On a drawing nothing is moved: discs are opened and crossed out, or ten
//! of them are ringed.

mod buttons;
mod plan;

use self::plan::Plan;
use super::kit::{self, Ids};
use crate::math::digits;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::Size;
use crate::table::piece::{Button, Kind, Picture, PieceId, Spot};
use crate::table::refusal::Refusal;
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What a number is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Made {
    /// Cubes, rods, flats.
    Blocks,
    /// Discs with what they are worth on them.
    Discs,
    /// Discs that are drawn.
    Drawn,
}

/// What the place beside the mat is for. On a drawing it says what is done with the discs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aside {
    /// What is taken away, or crossed out.
    Taken,
    /// A second number, to be joined with the first.
    Joined,
    /// So many equal groups.
    Shared(u8),
    /// More blocks, some of which are put on.
    Stock,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Here,
    Beside,
    /// Drawn, and opened or ringed.
    Spent,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Piece {
    id: PieceId,
    /// 0 for ones.
    place: u8,
    state: State,
    from: Vec<PieceId>,
}

/// A number on the mat. Spots 0 to 3 are its columns from the ones, spot 10 is the place beside it; on a drawing spot 100
/// and on are the discs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlaceMat {
    pieces: Vec<Piece>,
    made: Made,
    aside: Aside,
    places: u8,
    /// The first column is for hundredths.
    hundredths: bool,
    ids: Ids,
}

impl PlaceMat {
    /// The place beside the mat.
    pub const BESIDE: Spot = Spot(10);
    /// The first spot of drawn discs.
    const DRAWN: u16 = 100;
    /// More pieces than this in a column could not be told apart.
    const ROOM: usize = 49;

    /// A mat with a number on it.
    #[must_use]
    pub fn new(number: u32, made: Made, aside: Aside) -> PlaceMat {
        let places = u8::try_from(digits(number).len().clamp(2, 4)).unwrap_or(4);
        let mut mat =
            PlaceMat { pieces: Vec::new(), made, aside, places, hundredths: false, ids: Ids::default() };
        mat.lay(number, State::Here);
        mat
    }

    /// A mat with a number on it and another beside it, which is to be joined; drawn, both are there.
    #[must_use]
    pub fn joining(first: u32, second: u32, made: Made) -> PlaceMat {
        let mut mat = PlaceMat::new(first, made, Aside::Joined);
        mat.places = mat.places.max(PlaceMat::new(second, made, Aside::Joined).places);
        mat.lay(second, if made == Made::Drawn { State::Here } else { State::Beside });
        mat
    }

    /// A mat of blocks with a number on it; beside it lie so many of each place, from the ones up.
    #[must_use]
    pub fn counting_on(number: u32, stock: &[u8]) -> PlaceMat {
        let mut mat = PlaceMat::new(number, Made::Blocks, Aside::Stock);
        for (place, n) in (0..mat.places).zip(stock) {
            mat.put(place, *n, State::Beside, &[]);
        }
        mat
    }

    /// The same mat with columns for hundredths, tenths and ones: a flat is one.
    #[must_use]
    pub fn in_hundredths(mut self) -> PlaceMat {
        self.hundredths = true;
        self.places = self.places.max(3);
        self
    }

    fn lay(&mut self, number: u32, state: State) {
        for (place, n) in (0..).zip(digits(number)) {
            self.put(place, n, state, &[]);
        }
    }

    fn put(&mut self, place: u8, n: u8, state: State, from: &[PieceId]) {
        for _ in 0..n {
            let id = self.ids.next();
            self.pieces.push(Piece { id, place, state, from: from.to_vec() });
        }
    }

    fn count(&self, place: u8, state: State) -> usize {
        self.pieces.iter().filter(|piece| piece.place == place && piece.state == state).count()
    }

    /// How many lie in a column and can still be used; 0 is the ones.
    #[must_use]
    pub fn here(&self, place: u8) -> usize {
        self.count(place, State::Here)
    }

    /// How many of a place lie beside the mat, or are crossed out.
    #[must_use]
    pub fn beside(&self, place: u8) -> usize {
        self.count(place, State::Beside)
    }

    /// How many columns there are.
    #[must_use]
    pub const fn places(&self) -> u8 {
        self.places
    }

    fn worth(&self, state: State) -> usize {
        (0..self.places).map(|place| self.count(place, state) * 10_usize.pow(place.into())).sum()
    }

    /// The worth of what lies beside the mat, or is crossed out.
    #[must_use]
    pub fn worth_beside(&self) -> usize {
        self.worth(State::Beside)
    }

    /// The worth of what lies in the columns and can still be used.
    #[must_use]
    pub fn worth_here(&self) -> usize {
        self.worth(State::Here)
    }

    /// How many of each place lie where: the same wherever the same has been done.
    #[must_use]
    pub fn piles(&self) -> String {
        (0..self.places).map(|place| format!("{},{};", self.here(place), self.beside(place))).collect()
    }

    /// So many of a place, to be said: `3 tens`.
    #[must_use]
    pub fn things(place: u8, n: usize) -> Say {
        match place {
            0 => say::thing_ones(n),
            1 => say::thing_rods(n),
            2 => say::count_hundreds(n),
            _ => say::count_thousands(n),
        }
    }

    /// So many of a place as it is on this mat: of hundredths blocks and discs are called what they are.
    #[must_use]
    pub fn called(&self, place: u8, n: usize) -> Say {
        if self.hundredths { self.kind(place).count(n) } else { PlaceMat::things(place, n) }
    }

    /// What the pieces of a place are.
    fn kind(&self, place: u8) -> Kind {
        match (self.made, place) {
            (Made::Blocks, place) if self.hundredths => Kind::DecimalBlock(place + 1),
            (Made::Blocks, 0) => Kind::One,
            (Made::Blocks, 1) => Kind::Ten,
            (Made::Blocks, 2) => Kind::Hundred,
            (Made::Blocks, _) => Kind::Thousand,
            _ => Kind::Disc(place + if self.hundredths { 1 } else { 3 }),
        }
    }

    fn last(&self, place: u8, state: State) -> Option<PieceId> {
        self.pieces.iter().rev().find(|piece| piece.place == place && piece.state == state).map(|it| it.id)
    }

    /// Takes so many of a column away, crosses them out, or deals them to the groups.
    #[must_use]
    pub fn take(&self, place: u8, n: u8) -> Option<Verb> {
        let piece = self.last(place, State::Here)?;
        Some(if self.made == Made::Drawn {
            let piece = self.pieces.iter().find(|it| it.place == place && it.state == State::Here)?;
            Verb::Mark { at: Spot(PlaceMat::DRAWN + piece.id.0), n }
        } else {
            Verb::Move { piece, n, to: PlaceMat::BESIDE }
        })
    }

    /// Puts so many of a place back, or with the others; of a drawing one.
    #[must_use]
    pub fn bring(&self, place: u8, n: u8) -> Option<Verb> {
        let piece = self.last(place, State::Beside)?;
        Some(if self.made == Made::Drawn {
            Verb::Mark { at: Spot(PlaceMat::DRAWN + piece.0), n: 1 }
        } else {
            Verb::Move { piece, n, to: Spot(place.into()) }
        })
    }

    /// Makes ten of the next lower place out of one of a column.
    #[must_use]
    pub fn open(&self, place: u8) -> Option<Verb> {
        Some(Verb::Split { piece: self.last(place, State::Here)?, into: 10 })
    }

    /// Makes one of the next place out of ten of a column.
    #[must_use]
    pub fn trade(&self, place: u8) -> Option<Verb> {
        Some(Verb::Trade { piece: self.last(place, State::Here)? })
    }

    fn find(&self, id: PieceId) -> Result<&Piece, Refusal> {
        self.pieces.iter().find(|piece| piece.id == id).ok_or(Refusal::Nothing)
    }

    /// A piece and its like, `n` in all: the last ones, or of a drawing the next.
    fn handful(&self, id: PieceId, n: u8) -> Result<Vec<PieceId>, Refusal> {
        let held = self.find(id)?;
        let like = |it: &&Piece| it.place == held.place && it.state == held.state && it.id != id;
        let drawn = self.made == Made::Drawn;
        let others: Vec<PieceId> = if drawn {
            self.pieces.iter().filter(like).map(|it| it.id).filter(|other| *other > id).collect()
        } else {
            self.pieces.iter().rev().filter(like).map(|it| it.id).collect()
        };
        let all: Vec<PieceId> = std::iter::once(id).chain(others).take(n.into()).collect();
        if n == 0 || all.len() < usize::from(n) { Err(Refusal::Nothing) } else { Ok(all) }
    }

    fn set(&mut self, ids: &[PieceId], state: State) {
        self.pieces.iter_mut().filter(|piece| ids.contains(&piece.id)).for_each(|piece| piece.state = state);
    }

    fn has_room(&self, place: u8, more: usize) -> Result<(), Refusal> {
        let there = self.here(place) + self.count(place, State::Spent);
        if there + more > PlaceMat::ROOM { Err(Refusal::Full) } else { Ok(()) }
    }

    fn go(&mut self, id: PieceId, n: u8, to: Spot) -> Result<Say, Refusal> {
        let (place, state) = self.find(id).map(|piece| (piece.place, piece.state))?;
        let legal = match state {
            State::Here => to == PlaceMat::BESIDE,
            _ => to == Spot(place.into()),
        };
        if self.made == Made::Drawn || !legal {
            return Err(Refusal::NotHere);
        }
        // Every group gets as many.
        if let Aside::Shared(groups) = self.aside
            && !n.is_multiple_of(groups.max(1))
        {
            return Err(Refusal::TooFew);
        }
        if state == State::Beside {
            self.has_room(place, n.into())?;
        }
        let moved = self.handful(id, n)?;
        let after = if state == State::Here { State::Beside } else { State::Here };
        self.set(&moved, after);
        let things = self.called(place, n.into());
        Ok(match (self.aside, after) {
            (Aside::Shared(groups), State::Beside) => say::did_share(groups),
            (Aside::Taken, State::Beside) => say::did_take_away(things),
            (Aside::Joined | Aside::Stock, State::Here) => say::did_put_down(things),
            _ => say::did_put_back(things),
        })
    }

    fn mark(&mut self, at: Spot, n: u8) -> Result<Say, Refusal> {
        let id = PieceId(at.0.checked_sub(PlaceMat::DRAWN).ok_or(Refusal::NotHere)?);
        let (place, state) = self.find(id).map(|piece| (piece.place, piece.state))?;
        match state {
            State::Beside if n == 1 => {
                self.set(&[id], State::Here);
                Ok(say::did_uncross())
            }
            State::Here => {
                let crossed = self.handful(id, n)?;
                self.set(&crossed, State::Beside);
                Ok(say::did_cross_out(self.called(place, n.into())))
            }
            _ => Err(Refusal::Nothing),
        }
    }

    /// Some of a place become some of another.
    fn become_other(&mut self, used: &[PieceId], place: u8, n: u8) {
        if self.made == Made::Drawn {
            self.set(used, State::Spent);
        } else {
            self.pieces.retain(|piece| !used.contains(&piece.id));
        }
        self.put(place, n, State::Here, used);
    }

    fn split(&mut self, id: PieceId) -> Result<Say, Refusal> {
        let (place, state) = self.find(id).map(|piece| (piece.place, piece.state))?;
        let lower = place.checked_sub(1).ok_or(Refusal::WrongPlace)?;
        if state != State::Here {
            return Err(Refusal::TakenAway);
        }
        self.has_room(lower, 10)?;
        self.become_other(&[id], lower, 10);
        Ok(say::did_trade_for(self.called(place, 1), self.called(lower, 10)))
    }

    fn trade_up(&mut self, id: PieceId) -> Result<Say, Refusal> {
        let (place, state) = self.find(id).map(|piece| (piece.place, piece.state))?;
        if place + 1 >= self.places {
            return Err(Refusal::WrongPlace);
        }
        if state != State::Here {
            return Err(Refusal::TakenAway);
        }
        let first = if self.made == Made::Drawn {
            self.pieces.iter().find(|it| it.place == place && it.state == State::Here).map_or(id, |it| it.id)
        } else {
            id
        };
        let ten = self.handful(first, 10).map_err(|_| Refusal::TooFew)?;
        self.has_room(place + 1, 1)?;
        self.become_other(&ten, place + 1, 1);
        Ok(say::did_trade_for(self.called(place, 10), self.called(place + 1, 1)))
    }

    fn groups(&self) -> u8 {
        if let Aside::Shared(groups) = self.aside { groups.max(1) } else { 1 }
    }

    fn name_beside(&self) -> Say {
        match self.aside {
            Aside::Taken => say::place_taken(),
            Aside::Joined => say::place_other_number(),
            Aside::Shared(groups) => say::place_groups(groups),
            Aside::Stock => say::place_stock(),
        }
    }
}

impl Manipulative for PlaceMat {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let drawn = self.made == Made::Drawn;
        match *verb {
            Verb::Move { piece, n, to } => self.go(piece, n, to),
            Verb::Mark { at, n } if drawn && self.aside == Aside::Taken => self.mark(at, n),
            Verb::Split { piece, into: 10 } if !drawn || self.aside == Aside::Taken => self.split(piece),
            Verb::Trade { piece } if !drawn || self.aside == Aside::Joined => self.trade_up(piece),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut all = Vec::new();
        for Piece { id, place, state, .. } in &self.pieces {
            let (piece, like) = (*id, u8::try_from(self.count(*place, *state)).unwrap_or(u8::MAX));
            let to = if *state == State::Here { PlaceMat::BESIDE } else { Spot((*place).into()) };
            all.extend((1..=like).map(|n| Verb::Move { piece, n, to }));
            all.extend((1..=like).map(|n| Verb::Mark { at: Spot(PlaceMat::DRAWN + id.0), n }));
            all.extend([Verb::Split { piece, into: 10 }, Verb::Trade { piece }]);
        }
        kit::accepted(self, all).collect()
    }

    fn value(&self) -> String {
        match u16::try_from(self.worth(State::Here)) {
            Ok(worth) if self.hundredths => kit::hundredths(worth),
            _ => self.worth(State::Here).to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match (self.made, self.aside) {
            (Made::Drawn, Aside::Joined) => say::describe_places_ring(),
            (Made::Drawn, _) => say::describe_places_cross(),
            (_, Aside::Taken) => say::describe_places_take(),
            (_, Aside::Joined) => say::describe_places_join(),
            (_, Aside::Shared(groups)) => say::describe_places_share(groups),
            (_, Aside::Stock) => say::describe_places_stock(),
        };
        if disclosure == Disclosure::Full { what.and(say::shows(self.value())) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        Plan::new(self, space).picture(self)
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let piece = PieceId(at.0.checked_sub(PlaceMat::DRAWN)?);
        Some(if self.aside == Aside::Joined { Verb::Trade { piece } } else { Verb::Mark { at, n: 1 } })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        let held = self.find(piece).ok()?;
        let place = u16::from(held.place);
        Some(match (held.state, to) {
            (State::Here, Spot(lower)) if lower + 1 == place && n == 1 => Verb::Split { piece, into: 10 },
            (State::Here, Spot(upper)) if upper == place + 1 && n == 10 => Verb::Trade { piece },
            // One for each.
            _ => Verb::Move { piece, n: n.saturating_mul(self.groups()), to },
        })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let all = buttons::all(self).into_iter();
        kit::offers(self, all.filter_map(|(verb, name)| Some((verb?, name))))
    }
}
