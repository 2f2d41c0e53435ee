//! Entries: what happened.

use serde::{Deserialize, Serialize};

use super::codec::VERSION;
use super::id::RecordId;
use super::moment::{Day, local_minute};
use super::row::Row;
use crate::activities::Stage;
use crate::plan::Plan;

/// One thing that happened, never changed afterwards. As JSON it is one flat row: see [`super::row`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Row", into = "Row")]
pub struct Entry {
    /// Version of this record.
    pub v: u16,
    /// Its id.
    pub id: RecordId,
    /// Whose it is.
    pub student: String,
    /// Its place in the order of everything this device wrote.
    pub seq: u64,
    /// When, by the wall clock: milliseconds since 1970, UTC.
    pub at: i64,
    /// Minutes east of UTC.
    pub offset: i32,
    /// Whether the wall clock can be believed.
    pub clock: Clock,
    /// What happened.
    pub what: What,
}

/// Names of variants, as they stand in records, exports and addresses: append-only.
macro_rules! named {
    ($kind:ident { $($variant:ident $name:literal),* $(,)? }) => {
        impl $kind {
            /// The name in records, exports and addresses.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($kind::$variant => $name),* }
            }

            /// The one of a name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<$kind> {
                [$($kind::$variant),*].into_iter().find(|known| known.name() == name)
            }
        }
    };
}

named!(Clock { Steady "steady", Jumped "jumped" });
named!(ShownBy { Table "table", Adult "adult" });
named!(Phase { I "i", We "we", You "you" });
named!(Purpose { Practice "practice", Probe "probe", Review "review", Retention "retention" });
named!(Outcome { Right "right", Wrong "wrong" });
named!(Input { Mouse "mouse", Touch "touch", Pen "pen", Keys "keys", Buttons "buttons" });
named!(Why { Done "done", Time "time", Space "space" });

/// Whether the wall clock ran on as it should.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Clock {
    /// It did.
    #[default]
    Steady,
    /// It jumped since the entry before, or says a time before Tenfold was built: the order is certain, the day is not.
    Jumped,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A sitting began.
    Began(Began),
    /// A lesson was shown.
    Shown(Shown),
    /// An answer was checked.
    Attempt(Attempt),
    /// Help was asked for.
    Hint(Hint),
    /// A sitting ended.
    Ended(Ended),
    /// An adult withdrew an attempt.
    Voided(Voided),
    /// An adult chose the stage of a skill.
    Placed(Placed),
    /// An adult changed what is planned.
    Planned(Planned),
    /// An adult took in a score of another test.
    Screened(Screened),
}

/// How a sitting began.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Began {
    /// Tenfold's own version.
    pub app: String,
    /// Language of the screen.
    pub screen: String,
    /// Language of the voice.
    pub voice: String,
    /// Whether the page could speak.
    pub speaks: bool,
}

/// *I do*: an item was solved in front of the child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    /// The skill.
    pub skill: String,
    /// The stage.
    pub stage: Stage,
    /// By whom.
    pub by: ShownBy,
}

/// Who showed it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShownBy {
    /// The table did.
    Table,
    /// An adult says so.
    Adult,
}

/// Whose turn it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// The table solves it.
    I,
    /// Table and child together.
    We,
    /// The child.
    You,
}

/// Why an item was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Today's skill.
    Practice,
    /// To find out whether the child can already do it with symbols.
    Probe,
    /// To keep what was learnt.
    Review,
    /// To find out whether a mastered skill has stayed.
    Retention,
}

/// How it came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Right.
    Right,
    /// Wrong.
    Wrong,
}

/// What a hand used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    /// A mouse or trackpad.
    Mouse,
    /// Fingers.
    Touch,
    /// A pen.
    Pen,
    /// Keys.
    Keys,
    /// Buttons beside the board.
    Buttons,
}

/// One Check of an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attempt {
    /// The skill.
    pub skill: String,
    /// The stage.
    pub stage: Stage,
    /// Whose turn.
    pub phase: Phase,
    /// Why it was asked.
    pub purpose: Purpose,
    /// The mathematics, as canonical text.
    pub math: String,
    /// How it was set out.
    pub layout: String,
    /// The seed it came from; promises the same item within one release only.
    pub seed: u32,
    /// What was answered, as canonical text.
    pub answer: String,
    /// What lay on the table, as canonical text.
    pub work: String,
    /// How it came out.
    pub outcome: Outcome,
    /// Whether what was built is right, where something is.
    pub built: Option<bool>,
    /// Whether what was written is right, where something is.
    pub said: Option<bool>,
    /// Misconceptions that would have led to just this.
    pub suspects: Vec<String>,
    /// Which Check of this item: only the first is scored.
    pub check: u8,
    /// Rungs of help taken before.
    pub hints: Vec<u8>,
    /// Milliseconds since the item was shown.
    pub took: u32,
    /// What the hand used.
    pub input: Vec<Input>,
    /// Supports that were on.
    pub supports: Vec<String>,
}

impl Attempt {
    /// Whether it counts: *you do*, the first Check, no help.
    #[must_use]
    pub fn is_scored(&self) -> bool {
        self.phase == Phase::You && self.check == 1 && self.hints.is_empty()
    }

    /// Whether it is right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.outcome == Outcome::Right
    }
}

/// A rung of help.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hint {
    /// The skill.
    pub skill: String,
    /// The stage.
    pub stage: Stage,
    /// The item, as canonical text.
    pub math: String,
    /// 1 other words, 2 the strategy, 3 the stage below, 4 one step together.
    pub rung: u8,
}

/// How a sitting ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ended {
    /// Why.
    pub why: Why,
    /// How long it took, in whole minutes.
    pub minutes: u32,
}

/// Why a sitting ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// The child was done.
    Done,
    /// The adult said "five minutes left".
    Time,
    /// There was no room to keep more.
    Space,
}

/// An attempt an adult withdrew.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voided {
    /// Which.
    pub of: RecordId,
    /// Why, in the adult's words.
    pub reason: String,
}

/// A stage an adult chose for a child: to begin a skill there, or to go on there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// The skill.
    pub skill: String,
    /// The stage.
    pub stage: Stage,
    /// Why, in the adult's words.
    pub reason: String,
}

/// A plan as an adult left it. What has changed is the difference from the one before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planned {
    /// The whole plan.
    pub plan: Box<Plan>,
    /// Why, in the adult's words; empty for the first plan.
    pub reason: String,
}

/// A score of another test, as its source gave it. No rule of Tenfold's reads it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Screened {
    /// The name of the test.
    pub source: String,
    /// What of it was measured; empty where that was not said.
    pub measure: String,
    /// The score as it was written; empty where there is a level alone.
    pub score: String,
    /// A percentile or a level, as it was written.
    pub level: String,
    /// The day of the test.
    pub on: Day,
}

impl What {
    /// Whether an adult did it: no sitting of the child's.
    #[must_use]
    pub const fn is_adults(&self) -> bool {
        matches!(self, What::Voided(_) | What::Placed(_) | What::Planned(_) | What::Screened(_))
    }
}

impl Entry {
    /// The local day it happened, as the device believed.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::of(self.at, self.offset)
    }

    /// The local date and time to the minute, as the device believed: `2026-11-21 14:03`.
    #[must_use]
    pub fn local_minute(&self) -> String {
        local_minute(self.at, self.offset)
    }

    /// The attempt, if it is one.
    #[must_use]
    pub const fn attempt(&self) -> Option<&Attempt> {
        match &self.what {
            What::Attempt(attempt) => Some(attempt),
            _ => None,
        }
    }

    /// The withdrawal of an attempt, if it is one.
    #[must_use]
    pub const fn voided(&self) -> Option<&Voided> {
        match &self.what {
            What::Voided(voided) => Some(voided),
            _ => None,
        }
    }

    /// The score of another test, if it is one.
    #[must_use]
    pub const fn screened(&self) -> Option<&Screened> {
        match &self.what {
            What::Screened(screened) => Some(screened),
            _ => None,
        }
    }

    /// An entry of this version.
    #[must_use]
    pub const fn new(id: RecordId, student: String, seq: u64, at: i64, offset: i32, what: What) -> Entry {
        Entry { v: VERSION, id, student, seq, at, offset, clock: Clock::Steady, what }
    }
}
