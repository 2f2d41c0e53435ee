//! The answers a report is made of: on which day, and which of them are left out.

use crate::records::{Attempt, Clock, Day, Entry, RecordId};

/// Days from the first to the last, both of them included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// The first day.
    pub first: Day,
    /// The last day.
    pub last: Day,
}

impl Span {
    /// Whether a day is one of them.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}

/// One Check of an answer that was not withdrawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer<'e> {
    /// The id of its record.
    pub id: &'e RecordId,
    /// The day of its sitting.
    pub day: Day,
    /// What was asked and answered.
    pub attempt: &'e Attempt,
}

/// Entries with the day of their sitting, as the ladder counts days: a day that the clock cannot be believed about is the
/// same day as before. What an adult decided is no sitting, and has its own day.
pub(in crate::insight) fn dated(entries: &[Entry]) -> Vec<(Day, &Entry)> {
    let mut out: Vec<(Day, &Entry)> = Vec::with_capacity(entries.len());
    let mut sitting: Option<(&str, &str, Day)> = None;
    for entry in entries {
        if entry.what.is_adults() {
            out.push((entry.day(), entry));
            continue;
        }
        let (device, here) = (entry.id.device.as_str(), entry.id.sitting.as_str());
        let day = match sitting {
            Some((of, same, day)) if (of, same) == (device, here) => day,
            Some((.., before)) if entry.clock == Clock::Jumped => before,
            _ => entry.day(),
        };
        sitting = Some((device, here, day));
        out.push((day, entry));
    }
    out
}

/// Every Check of a span in a log that is in order ([`crate::records::in_order`]), without those that were withdrawn.
#[must_use]
pub fn answers(entries: &[Entry], span: Span) -> Vec<Answer<'_>> {
    let withdrawn: Vec<&RecordId> =
        entries.iter().filter_map(Entry::voided).map(|voided| &voided.of).collect();
    let counts = |answer: &Answer<'_>| span.holds(answer.day) && !withdrawn.contains(&answer.id);
    let checked = dated(entries)
        .into_iter()
        .filter_map(|(day, entry)| entry.attempt().map(|attempt| Answer { id: &entry.id, day, attempt }));
    checked.filter(counts).collect()
}
