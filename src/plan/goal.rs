//! What a child is to reach, and by when.

use serde::{Deserialize, Serialize};

use crate::activities::Stage;

/// The most goals of one child at a time: more than that nobody monitors.
pub const MOST_GOALS: usize = 12;

/// What is to be reached with a skill.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Aim {
    /// To practise at this stage, having left the one below.
    Stage(Stage),
    /// To have mastered it.
    Mastery,
}

impl Aim {
    /// From the least up. That everyone begins with objects is no goal.
    pub const ALL: [Aim; 3] =
        [Aim::Stage(Stage::Representational), Aim::Stage(Stage::Abstract), Aim::Mastery];

    /// The letter in files: `r`, `a`, `m`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Aim::Stage(stage) => stage.letter(),
            Aim::Mastery => 'm',
        }
    }
}

/// The text is no aim.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnAim;

impl std::fmt::Display for NotAnAim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not an aim")
    }
}

impl TryFrom<String> for Aim {
    type Error = NotAnAim;

    fn try_from(text: String) -> Result<Aim, NotAnAim> {
        Aim::ALL.into_iter().find(|aim| String::from(*aim) == text).ok_or(NotAnAim)
    }
}

impl From<Aim> for String {
    fn from(aim: Aim) -> String {
        aim.letter().to_string()
    }
}

/// A goal with its date.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Goal {
    /// The skill.
    pub skill: String,
    /// What is to be reached.
    pub aim: Aim,
    /// By which day: `2027-03-01`, as a calendar writes it.
    pub by: String,
}
