//! Why a child is where it is: every change of stage with its reason, in words.

use serde::{Deserialize, Serialize};

use super::reason_row::{NotAReason, ReasonRow};
use crate::activities::Stage;
use crate::curriculum::skill_name;
use crate::records::Day;
use crate::words::{Say, say};

/// Where a child stands with a skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Standing {
    /// Learning at a stage.
    At(Stage),
    /// Mastered.
    Mastered,
}

/// Why a standing changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "ReasonRow", into = "ReasonRow")]
pub enum Reason {
    /// A block with enough right answers.
    GoodBlock {
        /// Right answers.
        right: u8,
        /// Items.
        of: u8,
        /// On these days.
        days: Vec<Day>,
    },
    /// A block with too few right answers.
    WeakBlock {
        /// Right answers.
        right: u8,
        /// Items.
        of: u8,
        /// On these days.
        days: Vec<Day>,
    },
    /// Wrong answers in a row with one misconception.
    SameMisconception {
        /// Its id.
        id: String,
        /// How many in a row.
        times: u8,
        /// On this day.
        day: Day,
    },
    /// Every item of a probe right on enough days running.
    Probes {
        /// On these days.
        days: Vec<Day>,
    },
    /// Two good abstract blocks in a row.
    Mastery {
        /// Right answers in the earlier one.
        earlier: u8,
        /// Right answers in the later one.
        later: u8,
        /// Items in each.
        of: u8,
        /// On these days.
        days: Vec<Day>,
    },
    /// A retention check that was not passed.
    NotRetained {
        /// Right answers.
        right: u8,
        /// Items.
        of: u8,
        /// On this day.
        day: Day,
    },
    /// A retention check that was passed; nothing changes.
    Retained {
        /// Right answers.
        right: u8,
        /// Items.
        of: u8,
        /// On this day.
        day: Day,
    },
    /// Falls at the lowest stage: a needed skill comes first, or, where there is none, an adult is told.
    FellAtConcrete {
        /// How often.
        times: u8,
        /// The needed skill that comes first.
        first: Option<String>,
        /// On this day.
        day: Day,
    },
    /// The needed skill that came first has had a good block.
    NeedMet {
        /// That skill.
        skill: String,
        /// On this day.
        day: Day,
    },
    /// An adult chose the stage.
    Placed {
        /// Why, in the adult's words.
        words: String,
        /// On this day.
        day: Day,
    },
}

/// A change of standing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The day it happened.
    pub day: Day,
    /// From where.
    pub from: Standing,
    /// To where.
    pub to: Standing,
    /// Why.
    pub reason: Reason,
}

impl TryFrom<String> for Standing {
    type Error = NotAReason;

    fn try_from(text: String) -> Result<Standing, NotAReason> {
        match text.as_str() {
            "m" => Ok(Standing::Mastered),
            stage => stage.parse().map(Standing::At).map_err(|_| NotAReason),
        }
    }
}

impl From<Standing> for String {
    fn from(standing: Standing) -> String {
        standing.letter().to_string()
    }
}

impl Standing {
    /// In words.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Standing::At(stage) => stage.say(),
            Standing::Mastered => say::stage_mastered(),
        }
    }

    /// In words, for a skill that may never have been met.
    #[must_use]
    pub fn say_of(standing: Option<Standing>) -> Say {
        standing.map_or_else(say::stage_not_begun, Standing::say)
    }

    /// The letter in exports: `c`, `r`, `a`, `m`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Standing::At(stage) => stage.letter(),
            Standing::Mastered => 'm',
        }
    }
}

fn said_day(day: Day) -> Say {
    let (_, month, day) = day.civil();
    say::date(month, day)
}

/// Days in words: "on March 3 and March 5".
#[must_use]
pub fn said_days(days: &[Day]) -> Say {
    match days {
        [] => say::on_no_day(),
        [day] => say::on_day(said_day(*day)),
        [first, second] => say::on_two_days(said_day(*first), said_day(*second)),
        [first, .., last] => say::from_day_to_day(said_day(*first), said_day(*last)),
    }
}

impl Reason {
    /// In words: "8 of 10 right on March 3 and March 5".
    #[must_use]
    pub fn say(&self) -> Say {
        match self {
            Reason::GoodBlock { right, of, days } | Reason::WeakBlock { right, of, days } => {
                say::reason_block(*right, *of, said_days(days))
            }
            Reason::SameMisconception { id, times, day } => {
                let name = crate::activities::misconception(id)
                    .map_or_else(|| say::just(id.as_str()), |known| known.name());
                say::reason_misconception(*times, name, said_days(&[*day]))
            }
            Reason::Probes { days } => say::reason_probes(said_days(days)),
            Reason::Mastery { earlier, later, of, days } => {
                say::reason_mastery(*earlier, *later, *of, said_days(days))
            }
            Reason::NotRetained { right, of, day } => {
                say::reason_not_retained(*right, *of, said_days(&[*day]))
            }
            Reason::Retained { right, of, day } => say::reason_retained(*right, *of, said_days(&[*day])),
            Reason::FellAtConcrete { times, first: Some(first), day } => {
                say::reason_fell_first(*times, said_days(&[*day]), skill_name(first))
            }
            Reason::FellAtConcrete { times, first: None, day } => {
                say::reason_fell(*times, said_days(&[*day]))
            }
            Reason::NeedMet { skill, day } => say::reason_need_met(skill_name(skill), said_days(&[*day])),
            Reason::Placed { words, day } => {
                say::reason_placed(said_days(&[*day]), say::just(words.as_str()))
            }
        }
    }
}
