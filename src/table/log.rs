//! The table: one or more boards, and the list of everything done to them.

use std::fmt;
use std::str::FromStr;

use super::board::{Board, Manipulative};
use super::refusal::Refusal;
use super::verb::{NotAVerb, Verb};
use crate::words::{Say, say};

/// Where a board stands on the screen, and whose it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// The child works on it, in the middle of the table.
    Work,
    /// The child answers on it, beside the work.
    Answer,
    /// It belongs to the question and does not move.
    Shown,
}

/// One board on the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seat {
    /// The board.
    pub board: Board,
    /// Whose it is.
    pub role: Role,
}

/// A verb and the board it is done to. As text `0:add counter 1 3`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Action {
    /// Which board, counted from 0.
    pub seat: u8,
    /// What is done.
    pub verb: Verb,
}

/// Boards with their history.
///
/// Undo drops the last action and folds again from the start, so that undo, replay and records can never
/// disagree. Checkpoints keep a long history cheap.
///
/// Limit: the last [`Table::MEMORY`] actions can be undone. Starting over leads back to how the table was set out, however
/// much was done since.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The boards as they were set out.
    first: Vec<Seat>,
    /// The boards before the oldest action in `done`.
    start: Vec<Seat>,
    seats: Vec<Seat>,
    done: Vec<Action>,
    undone: Vec<Action>,
    /// The boards after every `STRIDE`-th action.
    checkpoints: Vec<Vec<Seat>>,
    /// Whether anything was done before the oldest action in `done`.
    forgot: bool,
}

const STRIDE: usize = 64;

impl Table {
    /// How many actions can be undone.
    pub const MEMORY: usize = 1_000;

    /// A table with these boards.
    #[must_use]
    pub fn new(seats: Vec<Seat>) -> Table {
        Table {
            first: seats.clone(),
            start: seats.clone(),
            seats,
            done: Vec::new(),
            undone: Vec::new(),
            checkpoints: Vec::new(),
            forgot: false,
        }
    }

    /// A board to work on and a card to answer on.
    #[must_use]
    pub fn with_answer(work: impl Into<Board>, answer: impl Into<Board>) -> Table {
        Table::new(vec![
            Seat { board: work.into(), role: Role::Work },
            Seat { board: answer.into(), role: Role::Answer },
        ])
    }

    /// A single board that is worked and answered on.
    #[must_use]
    pub fn alone(board: impl Into<Board>) -> Table {
        Table::new(vec![Seat { board: board.into(), role: Role::Answer }])
    }

    /// The boards as they are now.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// A board.
    #[must_use]
    pub fn board(&self, seat: u8) -> Option<&Board> {
        self.seats.get(usize::from(seat)).map(|seat| &seat.board)
    }

    /// The first board of a type.
    ///
    /// ```
    /// # use tenfold::table::{Table, boards::TenFrame};
    /// let table = Table::alone(TenFrame::with_given(7, false));
    /// assert_eq!(table.find::<TenFrame>().map(TenFrame::filled), Some(7));
    /// ```
    #[must_use]
    pub fn find<'t, B>(&'t self) -> Option<&'t B>
    where
        &'t B: TryFrom<&'t Board>,
    {
        self.seats.iter().find_map(|seat| <&B>::try_from(&seat.board).ok())
    }

    /// The number of the first board of a type, for an [`Action`].
    #[must_use]
    pub fn seat_of<'t, B: 't>(&'t self) -> Option<u8>
    where
        &'t B: TryFrom<&'t Board>,
    {
        let place = self.seats.iter().position(|seat| <&B>::try_from(&seat.board).is_ok())?;
        u8::try_from(place).ok()
    }

    /// Everything done and not undone, oldest first.
    #[must_use]
    pub fn done(&self) -> &[Action] {
        &self.done
    }

    /// Whether [`Table::done`] holds everything since the table was set out.
    #[must_use]
    pub const fn remembers_all(&self) -> bool {
        !self.forgot
    }

    /// Whether the child has done anything.
    #[must_use]
    pub fn touched(&self) -> bool {
        !self.done.is_empty()
    }

    /// Does something and says what happened.
    ///
    /// # Errors
    /// A [`Refusal`]; the table is then as it was.
    pub fn act(&mut self, action: Action) -> Result<Say, Refusal> {
        let said = perform(&self.first, &mut self.seats, action)?;
        self.undone.clear();
        self.push(action);
        Ok(said)
    }

    /// Whether an action would be accepted.
    #[must_use]
    pub fn allows(&self, action: Action) -> bool {
        self.board_of(action).is_some_and(|board| board.clone().act(&action.verb).is_ok())
    }

    fn board_of(&self, action: Action) -> Option<&Board> {
        let seat = self.seats.get(usize::from(action.seat))?;
        (seat.role != Role::Shown).then_some(&seat.board)
    }

    /// Takes the last action back; `false` where there is none.
    pub fn undo(&mut self) -> bool {
        let Some(action) = self.done.pop() else { return false };
        self.undone.push(action);
        self.checkpoints.truncate(self.done.len() / STRIDE);
        let mut seats = self.checkpoints.last().unwrap_or(&self.start).clone();
        let from = self.checkpoints.len() * STRIDE;
        for action in self.done.iter().skip(from) {
            // Accepted once from the same state, so accepted again.
            let _ = perform(&self.first, &mut seats, *action);
        }
        self.seats = seats;
        true
    }

    /// Does the last undone action again; `false` where there is none.
    pub fn redo(&mut self) -> bool {
        let Some(action) = self.undone.pop() else { return false };
        if perform(&self.first, &mut self.seats, action).is_err() {
            return false;
        }
        self.push(action);
        true
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    fn push(&mut self, action: Action) {
        self.done.push(action);
        if self.done.len() > Table::MEMORY {
            self.forget_oldest();
        } else if self.done.len().is_multiple_of(STRIDE) {
            self.checkpoints.push(self.seats.clone());
        }
    }

    /// Folds the oldest actions into the start of what can be undone.
    fn forget_oldest(&mut self) {
        let oldest: Vec<Action> = self.done.drain(..STRIDE).collect();
        self.forgot = true;
        for action in oldest {
            let _ = perform(&self.first, &mut self.start, action);
        }
        if !self.checkpoints.is_empty() {
            self.checkpoints.remove(0);
        }
    }
}

fn perform(first: &[Seat], seats: &mut Vec<Seat>, action: Action) -> Result<Say, Refusal> {
    if action.verb == Verb::Clear {
        seats.clear();
        seats.extend_from_slice(first);
        return Ok(say::did_clear());
    }
    let seat = seats.get_mut(usize::from(action.seat)).ok_or(Refusal::NotHere)?;
    if seat.role == Role::Shown {
        return Err(Refusal::Stays);
    }
    seat.board.act(&action.verb)
}

impl Action {
    /// Something done to the first board.
    #[must_use]
    pub const fn first(verb: Verb) -> Action {
        Action { seat: 0, verb }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seat, self.verb)
    }
}

impl FromStr for Action {
    type Err = NotAVerb;

    fn from_str(text: &str) -> Result<Action, NotAVerb> {
        let (seat, verb) = text.split_once(':').ok_or(NotAVerb)?;
        Ok(Action { seat: seat.parse().map_err(|_| NotAVerb)?, verb: verb.parse()? })
    }
}
