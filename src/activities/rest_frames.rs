//! Frames of stories in which something is left over, and what the question does with it.
//!
//! A frame is a whole story with room for a total and for how many go into a group; its sentences stand in `locales/`. Frames are
//! append-only: a layout such as `rest-17` names one forever.

use std::fmt;

use super::item::{Item, Stage};
use crate::math::{Op, Statement, Term};
use crate::words::{Say, say};

/// What each frame asks for: `^` how many groups hold all, `_` how many are full, `%` what is left over.
const ASKED: &[u8; 19] = b"^^^^^^^______%%%%%%";
/// What a word in a frame points at, where it points at something.
const POINTERS: &[u8; 19] = b"  *+-*   +*-   --+ ";

/// A story with room for two numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RestFrame(u8);

impl RestFrame {
    /// Every frame.
    pub fn all() -> impl Iterator<Item = RestFrame> {
        (1_u8..).zip(ASKED).map(|(number, _)| RestFrame(number))
    }

    /// The frame a layout names.
    #[must_use]
    pub fn read(layout: &str) -> Option<RestFrame> {
        RestFrame::all().find(|frame| frame.to_string() == layout)
    }

    fn mark(self, marks: &[u8; 19]) -> u8 {
        marks.get(usize::from(self.0).saturating_sub(1)).copied().unwrap_or_default()
    }

    /// What is done with what is left over.
    #[must_use]
    pub fn op(self) -> Op {
        match self.mark(ASKED) {
            b'^' => Op::DividedUp,
            b'_' => Op::DividedDown,
            _ => Op::LeftOver,
        }
    }

    /// The operation that a word in it points at; all of them mislead.
    #[must_use]
    pub fn pointer(self) -> Option<Op> {
        match self.mark(POINTERS) {
            b'+' => Some(Op::Plus),
            b'-' => Some(Op::Minus),
            b'*' => Some(Op::Times),
            _ => None,
        }
    }

    /// The story with its numbers.
    #[must_use]
    pub fn tell(self, total: u32, each: u32) -> Say {
        say::story_rest(self.0, total, each)
    }
}

impl fmt::Display for RestFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rest-{}", self.0)
    }
}

/// A frame with its numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct RestStory {
    pub frame: RestFrame,
    pub total: u32,
    pub each: u32,
}

impl RestStory {
    /// The story of an item; `None` where it is none.
    pub(super) fn read(item: &Item) -> Option<RestStory> {
        let (total, each) = item.pair();
        let story = RestStory { frame: RestFrame::read(&item.layout)?, total, each };
        (each > 0 && story.statement() == item.math).then_some(story)
    }

    fn statement(self) -> Statement {
        Statement::pair(Term::whole(self.total), self.frame.op(), Term::whole(self.each), Term::Unknown)
    }

    pub(super) fn item(self, stage: Stage) -> Item {
        Item::new(stage, self.statement(), &self.frame.to_string())
    }

    /// How many groups are full.
    pub(super) fn full(self) -> u32 {
        self.total.checked_div(self.each).unwrap_or_default()
    }

    /// What is left over.
    pub(super) fn left(self) -> u32 {
        self.total.checked_rem(self.each).unwrap_or_default()
    }

    /// What is asked for.
    pub(super) fn answer(self) -> u32 {
        match self.frame.op() {
            Op::DividedUp => self.full() + u32::from(self.left() > 0),
            Op::DividedDown => self.full(),
            _ => self.left(),
        }
    }

    /// What a child who goes by a word alone works out, where a word points at something.
    pub(super) fn by_word(self) -> Option<(Op, u32)> {
        let op = self.frame.pointer()?;
        let result = match op {
            Op::Plus => self.total.saturating_add(self.each),
            Op::Minus => self.total.saturating_sub(self.each),
            _ => self.total.saturating_mul(self.each),
        };
        Some((op, result))
    }
}
