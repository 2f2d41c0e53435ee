//! Sittings as CSV: when each child sat, how long, and what came of it.

use std::collections::HashMap;

use super::sheet::{Cell, Sheet, text};
use crate::plan::Student;
use crate::records::{Began, Clock, Ended, Entry, RecordId, What, iso_utc};

const SITTINGS: [&str; 23] = [
    "student",
    "nickname",
    "grade",
    "device",
    "sitting",
    "local_date",
    "utc_offset_minutes",
    "clock",
    "began_utc",
    "last_utc",
    "ended_utc",
    "minutes",
    "why",
    "items",
    "checks",
    "scored",
    "scored_right",
    "hints",
    "lessons",
    "screen",
    "voice",
    "speaks",
    "app",
];

/// What is known of a sitting.
#[derive(Default)]
struct Sitting<'e> {
    first: Option<&'e Entry>,
    last: Option<&'e Entry>,
    began: Option<(&'e Entry, &'e Began)>,
    ended: Option<(&'e Entry, &'e Ended)>,
    jumped: bool,
    items: i64,
    checks: i64,
    scored: i64,
    right: i64,
    hints: i64,
    lessons: i64,
}

/// Every sitting of every student, a row each, in the order they began. Entries are in order
/// ([`crate::records::in_order`]). A sitting that was never ended, because the page was closed, has no end.
#[must_use]
pub fn sittings_csv<'e>(people: impl IntoIterator<Item = (&'e Student, &'e [Entry])>) -> String {
    let mut sheet = Sheet::new(&SITTINGS);
    for (student, entries) in people {
        for sitting in sittings(entries) {
            if let (Some(first), Some(last)) = (sitting.first, sitting.last) {
                sheet.row(row(student, &sitting, first, last));
            }
        }
    }
    sheet.finish()
}

fn sittings(entries: &[Entry]) -> Vec<Sitting<'_>> {
    let withdrawn: Vec<&RecordId> =
        entries.iter().filter_map(Entry::voided).map(|voided| &voided.of).collect();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    let mut sittings: Vec<Sitting<'_>> = Vec::new();
    for entry in entries {
        if entry.what.is_adults() {
            continue;
        }
        let place = *places.entry((&entry.id.device, &entry.id.sitting)).or_insert_with(|| {
            sittings.push(Sitting::default());
            sittings.len() - 1
        });
        if let Some(sitting) = sittings.get_mut(place) {
            sitting.count(entry, withdrawn.contains(&&entry.id));
        }
    }
    sittings
}

impl<'e> Sitting<'e> {
    fn count(&mut self, entry: &'e Entry, withdrawn: bool) {
        self.first = self.first.or(Some(entry));
        self.last = Some(entry);
        self.jumped |= entry.clock == Clock::Jumped;
        match &entry.what {
            What::Began(began) => self.began = self.began.or(Some((entry, began))),
            What::Shown(_) => self.lessons += 1,
            What::Hint(_) => self.hints += 1,
            What::Ended(ended) => self.ended = Some((entry, ended)),
            What::Attempt(attempt) => {
                let counts = attempt.is_scored() && !withdrawn;
                self.checks += 1;
                self.items += i64::from(attempt.check == 1);
                self.scored += i64::from(counts);
                self.right += i64::from(counts && attempt.is_right());
            }
            What::Voided(_) | What::Placed(_) | What::Planned(_) | What::Screened(_) => {}
        }
    }
}

fn row(student: &Student, sitting: &Sitting<'_>, first: &Entry, last: &Entry) -> [Cell; 23] {
    let began = sitting.began.map(|(_, began)| began);
    let ended = sitting.ended.map(|(_, ended)| ended);
    let time = |entry: Option<&Entry>| text(entry.map(|entry| iso_utc(entry.at)).unwrap_or_default());
    let word = |word: Option<&str>| text(word.unwrap_or_default());
    let clock = if sitting.jumped { Clock::Jumped } else { Clock::Steady };
    [
        text(&first.student),
        text(&student.nickname),
        Cell::Number(student.grade.into()),
        text(&first.id.device),
        text(&first.id.sitting),
        text(first.day().iso()),
        Cell::Number(first.offset.into()),
        text(clock.name()),
        time(sitting.began.map(|(entry, _)| entry)),
        time(Some(last)),
        time(sitting.ended.map(|(entry, _)| entry)),
        ended.map_or(Cell::Flag(None), |ended| Cell::Number(ended.minutes.into())),
        word(ended.map(|ended| ended.why.name())),
        Cell::Number(sitting.items),
        Cell::Number(sitting.checks),
        Cell::Number(sitting.scored),
        Cell::Number(sitting.right),
        Cell::Number(sitting.hints),
        Cell::Number(sitting.lessons),
        word(began.map(|began| began.screen.as_str())),
        word(began.map(|began| began.voice.as_str())),
        Cell::Flag(began.map(|began| began.speaks)),
        word(began.map(|began| began.app.as_str())),
    ]
}
