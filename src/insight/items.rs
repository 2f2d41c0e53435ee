//! What a student answered, for an adult who looks at single answers.

use crate::records::{Attempt, Day, Entry, RecordId, Voided};
use crate::words::{Say, say};

/// One Check of an answer, as an adult looks at it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemRow {
    /// The record's id.
    pub id: RecordId,
    /// The local date and time to the minute, as the device believed: `2026-11-21 14:03`.
    pub when: String,
    /// What was asked and answered.
    pub attempt: Attempt,
    /// Why it was withdrawn and on which local day, if it was. Of two withdrawals the first one is told.
    pub voided: Option<(String, Day)>,
}

/// Every Check in a log that is in order ([`crate::records::in_order`]), the newest first.
#[must_use]
pub fn items(entries: &[Entry]) -> Vec<ItemRow> {
    let withdrawn: Vec<(&Voided, Day)> =
        entries.iter().filter_map(|entry| Some((entry.voided()?, entry.day()))).collect();
    let row = |entry: &Entry| {
        let voided = withdrawn.iter().find(|(voided, _)| voided.of == entry.id);
        Some(ItemRow {
            id: entry.id.clone(),
            when: entry.local_minute(),
            attempt: entry.attempt()?.clone(),
            voided: voided.map(|(voided, day)| (voided.reason.clone(), *day)),
        })
    };
    entries.iter().rev().filter_map(row).collect()
}

/// A support as it is named in a narrow column; one of a newer Tenfold by its id.
#[must_use]
pub fn support_name(id: &str) -> Say {
    match id {
        "read-aloud" => say::used_read_aloud(),
        "screen-reader" => say::used_screen_reader(),
        "large" => say::used_large(),
        "contrast" => say::used_contrast(),
        "left-handed" => say::used_left_handed(),
        "repeat-filter" => say::used_repeat_filter(),
        "sounds" => say::used_sounds(),
        "fewer-choices" => say::used_fewer_choices(),
        "fact-chart" => say::used_fact_chart(),
        "timer" => say::used_timer(),
        "own-blocks" => say::used_own_blocks(),
        _ => say::just(id),
    }
}
