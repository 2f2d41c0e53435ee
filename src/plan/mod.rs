//! What an adult decides for a child: rules, supports, languages, the order of skills. Plain data.
//!
//! Every number of the ladder stands in [`Rules`] and can be changed for each child. Defaults and their evidence: the
//! product's CRA rules.
//!
//! Knows languages. Knows nothing of records, of practice or of a screen.

use serde::{Deserialize, Serialize};

use crate::words::Lang;

/// A child, as far as Tenfold knows one: a nickname and a picture. No real name is needed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Student {
    /// The id in records; random.
    pub id: String,
    /// What the child is called here: a nickname or a code.
    pub nickname: String,
    /// The picture on the child's tile: an index into the pictures of the screen.
    pub picture: u8,
    /// The grade; kindergarten is 0.
    pub grade: u8,
    /// The language of the screen.
    pub screen: Lang,
    /// The language of the voice.
    pub voice: Lang,
    /// What has been decided for this child.
    pub plan: Plan,
    /// How often this row was changed; the higher one wins in a merge.
    pub edited: u32,
}

/// Decisions for one child.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// Skill ids in the order they are practised.
    pub skills: Vec<String>,
    /// The numbers of the ladder.
    pub rules: Rules,
    /// Supports that are on.
    pub supports: Supports,
}

/// The numbers of the ladder and of a sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Scored items in a block.
    pub block: u8,
    /// Right answers in a block that lead up.
    pub up: u8,
    /// Sittings that a block has to span before it leads up.
    pub up_sittings: u8,
    /// Right answers in a block at or below which it leads down.
    pub down: u8,
    /// Wrong answers in a row with the same misconception that lead down.
    pub same_misconception: u8,
    /// Falls at concrete after which a needed skill comes first.
    pub falls: u8,
    /// Right answers that one of the two abstract blocks of mastery must have.
    pub mastery: u8,
    /// Items in a probe.
    pub probe: u8,
    /// Practice days running on which a probe must be all right to go straight to abstract.
    pub probe_days: u8,
    /// Probes per skill, at most.
    pub probes: u8,
    /// Items in a retention check.
    pub retention: u8,
    /// Right answers that pass a retention check.
    pub retention_pass: u8,
    /// Days after mastery from which the first and the second retention check are due.
    pub retention_days: [u16; 2],
    /// Days to the next review after each right one in a row.
    pub review_days: Vec<u16>,
    /// Review items in a sitting, at most.
    pub review_items: u8,
    /// Steps without a prompt that lead from *we do* to *you do*.
    pub unprompted: u8,
    /// Missed items running that lead back to *we do*.
    pub missed: u8,
    /// Minutes of practice before the child may choose.
    pub minutes: u16,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            block: 10,
            up: 8,
            up_sittings: 2,
            down: 5,
            same_misconception: 3,
            falls: 2,
            mastery: 9,
            probe: 3,
            probe_days: 2,
            probes: 3,
            retention: 5,
            retention_pass: 4,
            retention_days: [7, 30],
            review_days: vec![1, 3, 7, 14, 30],
            review_items: 4,
            unprompted: 2,
            missed: 2,
            minutes: 12,
        }
    }
}

/// Supports. Each attempt names those that were on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Supports {
    /// Questions are read aloud by themselves.
    pub read_aloud: bool,
    /// How fast the voice speaks, in percent of its usual rate: 50 to 150.
    pub rate: u8,
    /// The screen reader speaks, and Tenfold's own voice does not.
    pub screen_reader: bool,
    /// Larger text and pieces.
    pub large: bool,
    /// High contrast.
    pub contrast: bool,
    /// Symbols and buttons on the left.
    pub left_handed: bool,
    /// Taps within so many milliseconds of the last are not taken: 0 to 1000.
    pub repeat_filter: u16,
    /// Soft ticks when a piece lands.
    pub sounds: bool,
}

impl Default for Supports {
    fn default() -> Supports {
        Supports {
            read_aloud: false,
            rate: 90,
            screen_reader: false,
            large: false,
            contrast: false,
            left_handed: false,
            repeat_filter: 0,
            sounds: false,
        }
    }
}

impl Supports {
    /// The names of those that are on, for records.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let all = [
            (self.read_aloud, "read-aloud"),
            (self.screen_reader, "screen-reader"),
            (self.large, "large"),
            (self.contrast, "contrast"),
            (self.left_handed, "left-handed"),
            (self.repeat_filter > 0, "repeat-filter"),
            (self.sounds, "sounds"),
        ];
        all.into_iter().filter(|(on, _)| *on).map(|(_, name)| name.to_owned()).collect()
    }
}

impl Student {
    /// A new child with the defaults of its grade: pre-readers are read to.
    #[must_use]
    pub fn new(
        id: String,
        nickname: String,
        picture: u8,
        grade: u8,
        lang: Lang,
        skills: Vec<String>,
    ) -> Student {
        let supports = Supports { read_aloud: grade < 2, ..Supports::default() };
        let plan = Plan { skills, rules: Rules::default(), supports };
        Student { id, nickname, picture, grade, screen: lang, voice: lang, plan, edited: 1 }
    }
}
