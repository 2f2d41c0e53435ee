//! Known misconceptions: what a child does who thinks something that makes sense, and is not so.

use crate::table::Action;
use crate::words::Say;

/// A misconception. Rows of data, one list in each activity.
#[derive(Clone, Copy, Debug)]
pub struct Misconception {
    /// The name in records and exports: append-only.
    pub id: &'static str,
    /// Its message in `locales/`, which has a part for each reader.
    words: fn(&'static str) -> Say,
}

impl Misconception {
    pub(super) const fn new(id: &'static str, words: fn(&'static str) -> Say) -> Misconception {
        Misconception { id, words }
    }

    /// What it is called, for an adult.
    #[must_use]
    pub fn name(&self) -> Say {
        (self.words)("name")
    }

    /// What the child does, for an adult.
    #[must_use]
    pub fn does(&self) -> Say {
        (self.words)("does")
    }

    /// Why it makes sense to the child, for an adult.
    #[must_use]
    pub fn why(&self) -> Say {
        (self.words)("why")
    }

    /// What an adult can try next.
    #[must_use]
    pub fn next(&self) -> Say {
        (self.words)("next")
    }

    /// What the child hears, with its own table in view.
    #[must_use]
    pub fn feedback(&self) -> Say {
        (self.words)("feedback")
    }

    /// One question an adult can ask.
    #[must_use]
    pub fn question(&self) -> Say {
        (self.words)("question")
    }
}

impl PartialEq for Misconception {
    fn eq(&self, other: &Misconception) -> bool {
        self.id == other.id
    }
}

impl Eq for Misconception {}

/// A misconception at work on one item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suspect {
    /// Which.
    pub misconception: &'static Misconception,
    /// What it answers.
    pub answer: String,
    /// How it gets there on the item's table.
    pub actions: Vec<Action>,
}
