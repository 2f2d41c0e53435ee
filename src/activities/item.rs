//! What identifies a question.

use std::fmt;
use std::str::FromStr;

use crate::math::{Number, Statement, Term};
use crate::words::{Say, say};

/// The stages from objects to symbols (concrete, representational, abstract).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Stage {
    /// Objects that are moved.
    Concrete,
    /// Drawings, lines and bars that are marked.
    Representational,
    /// Numerals and symbols.
    Abstract,
}

impl Stage {
    /// From the lowest up.
    pub const ALL: [Stage; 3] = [Stage::Concrete, Stage::Representational, Stage::Abstract];

    /// The letter in addresses, records and exports: `c`, `r`, `a`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Stage::Concrete => 'c',
            Stage::Representational => 'r',
            Stage::Abstract => 'a',
        }
    }

    /// In words, for an adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Stage::Concrete => say::stage_concrete(),
            Stage::Representational => say::stage_representational(),
            Stage::Abstract => say::stage_abstract(),
        }
    }

    /// The stage above, if there is one.
    #[must_use]
    pub const fn above(self) -> Option<Stage> {
        match self {
            Stage::Concrete => Some(Stage::Representational),
            Stage::Representational => Some(Stage::Abstract),
            Stage::Abstract => None,
        }
    }

    /// The stage below, if there is one.
    #[must_use]
    pub const fn below(self) -> Option<Stage> {
        match self {
            Stage::Concrete => None,
            Stage::Representational => Some(Stage::Concrete),
            Stage::Abstract => Some(Stage::Representational),
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.letter())
    }
}

/// The text names no stage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAStage;

impl FromStr for Stage {
    type Err = NotAStage;

    fn from_str(text: &str) -> Result<Stage, NotAStage> {
        Stage::ALL.into_iter().find(|stage| text == stage.to_string()).ok_or(NotAStage)
    }
}

/// How hard an item is meant to be within its skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// To begin with.
    Easy,
    /// Anything within the skill's bounds.
    Usual,
    /// With the feature that makes the skill hard.
    Hard,
}

impl Level {
    /// Whether an item belongs to this level that is easy, or else is not.
    pub(super) const fn allows(self, easy: bool) -> bool {
        match self {
            Level::Easy => easy,
            Level::Usual => true,
            Level::Hard => !easy,
        }
    }
}

/// One question: the mathematics, the way it is set out, the stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// The stage.
    pub stage: Stage,
    /// The mathematics.
    pub math: Statement,
    /// How it is set out: a word of the activity's own, append-only.
    pub layout: String,
}

impl Item {
    /// An item.
    #[must_use]
    pub fn new(stage: Stage, math: Statement, layout: &str) -> Item {
        Item { stage, math, layout: layout.to_owned() }
    }

    /// An item from its texts; `None` where the mathematics cannot be read.
    #[must_use]
    pub fn read(stage: Stage, math: &str, layout: &str) -> Option<Item> {
        Some(Item { stage, math: math.parse().ok()?, layout: layout.to_owned() })
    }

    /// The known whole numbers of both sides, in order.
    #[must_use]
    pub(super) fn wholes(&self) -> Vec<u32> {
        let whole = |term| match term {
            Term::Known(Number::Whole(number)) => Some(number),
            _ => None,
        };
        self.math.terms().into_iter().filter_map(whole).collect()
    }

    /// The two known whole numbers, in order; zeros where there are not just two.
    #[must_use]
    pub(super) fn pair(&self) -> (u32, u32) {
        match self.wholes().as_slice() {
            [first, second] => (*first, *second),
            _ => (0, 0),
        }
    }
}
