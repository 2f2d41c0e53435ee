//! Reasons as they are written in a checkpoint: one flat row, whatever the reason is.
//!
//! One row type instead of one for each reason, because each would bring its own reader into the page (docs/decisions.md).

use serde::{Deserialize, Serialize};

use super::change::Reason;
use crate::records::Day;

/// A row. `kind` says which of the others are there.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct ReasonRow {
    kind: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    counts: Vec<u8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    days: Vec<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// The row does not say why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAReason;

impl std::fmt::Display for NotAReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a reason")
    }
}

impl From<Reason> for ReasonRow {
    fn from(reason: Reason) -> ReasonRow {
        let row = |kind: &str, counts: &[u8], days: Vec<Day>, text: Option<String>| ReasonRow {
            kind: kind.to_owned(),
            counts: counts.to_vec(),
            days,
            text,
        };
        match reason {
            Reason::GoodBlock { right, of, days } => row("good", &[right, of], days, None),
            Reason::WeakBlock { right, of, days } => row("weak", &[right, of], days, None),
            Reason::SameMisconception { id, times, day } => row("same", &[times], vec![day], Some(id)),
            Reason::Probes { days } => row("probes", &[], days, None),
            Reason::Mastery { earlier, later, of, days } => row("mastery", &[earlier, later, of], days, None),
            Reason::NotRetained { right, of, day } => row("lost", &[right, of], vec![day], None),
            Reason::Retained { right, of, day } => row("kept", &[right, of], vec![day], None),
            Reason::FellAtConcrete { times, first, day } => row("fell", &[times], vec![day], first),
            Reason::NeedMet { skill, day } => row("met", &[], vec![day], Some(skill)),
            Reason::Placed { words, day } => row("placed", &[], vec![day], Some(words)),
        }
    }
}

impl TryFrom<ReasonRow> for Reason {
    type Error = NotAReason;

    fn try_from(row: ReasonRow) -> Result<Reason, NotAReason> {
        let count = |place: usize| row.counts.get(place).copied().ok_or(NotAReason);
        let day = || row.days.first().copied().ok_or(NotAReason);
        let text = || row.text.clone().ok_or(NotAReason);
        let days = || row.days.clone();
        Ok(match row.kind.as_str() {
            "good" => Reason::GoodBlock { right: count(0)?, of: count(1)?, days: days() },
            "weak" => Reason::WeakBlock { right: count(0)?, of: count(1)?, days: days() },
            "same" => Reason::SameMisconception { id: text()?, times: count(0)?, day: day()? },
            "probes" => Reason::Probes { days: days() },
            "mastery" => {
                Reason::Mastery { earlier: count(0)?, later: count(1)?, of: count(2)?, days: days() }
            }
            "lost" => Reason::NotRetained { right: count(0)?, of: count(1)?, day: day()? },
            "kept" => Reason::Retained { right: count(0)?, of: count(1)?, day: day()? },
            "fell" => Reason::FellAtConcrete { times: count(0)?, first: row.text.clone(), day: day()? },
            "met" => Reason::NeedMet { skill: text()?, day: day()? },
            "placed" => Reason::Placed { words: text()?, day: day()? },
            _ => return Err(NotAReason),
        })
    }
}
