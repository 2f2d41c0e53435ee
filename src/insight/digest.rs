//! A digest: what a log says of one student, day by day, in a few kilobytes.
//!
//! Views of a class show what a year of four hundred logs comes to; reading those takes half a minute, reading their digests a
//! tenth of a second. A digest is kept beside the log with the revision it was made from and the rules it was counted by. Where
//! either is another one now it is made anew: nothing is shown that disagrees with the log.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::report::{Answer, Span, answers, sat};
use crate::activities::Stage;
use crate::curriculum::SKILLS;
use crate::plan::{Rules, Student};
use crate::practice::{Ladder, ladder_and_log};
use crate::records::{Damage, Day, Entry, Journal, Store, Trouble, VERSION, What, open, student_beside};

/// The name under which it lies beside the log.
const NAME: &str = "digest";
/// Digests read at once: few enough to leave the page time to breathe.
const PAGE: usize = 20;

/// What a log says of one student.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Digest {
    /// Where the student stands.
    pub ladder: Ladder,
    /// How many records there are.
    pub records: usize,
    /// The day on which each skill was first met: answered, shown, or opened by an adult.
    pub(super) met: BTreeMap<String, Day>,
    /// Answers by skill; the days of each in the order of the log.
    pub(super) answered: BTreeMap<String, Vec<DayOf>>,
    /// The day and the whole minutes of each sitting.
    pub(super) sat: Vec<(Day, u32)>,
}

/// The answers of one day in one skill.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct DayOf {
    pub(super) day: Day,
    /// The scored answers in their order: the letter of the stage, a capital one where the answer was right.
    marks: String,
    /// By error, how many of the wrong first answers fit it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) errors: BTreeMap<String, u32>,
}

impl DayOf {
    /// The scored answers in their order: the stage, and whether it was right.
    pub(super) fn marks(&self) -> impl DoubleEndedIterator<Item = (Stage, bool)> {
        self.marks.chars().filter_map(|mark| {
            let stage = Stage::ALL.into_iter().find(|stage| stage.letter() == mark.to_ascii_lowercase())?;
            Some((stage, mark.is_ascii_uppercase()))
        })
    }

    fn take(&mut self, answer: &Answer<'_>) {
        let attempt = answer.attempt;
        if attempt.is_scored() {
            let letter = attempt.stage.letter();
            self.marks.push(if attempt.is_right() { letter.to_ascii_uppercase() } else { letter });
        }
        if attempt.check == 1 && !attempt.is_right() {
            let mut suspects: Vec<&String> = attempt.suspects.iter().collect();
            suspects.sort();
            suspects.dedup();
            for id in suspects {
                *self.errors.entry(id.clone()).or_default() += 1;
            }
        }
    }
}

impl Digest {
    /// The digest of a log that is in order ([`crate::records::in_order`]), with its ladder.
    #[must_use]
    pub fn of(ladder: Ladder, entries: &[Entry]) -> Digest {
        let mut answered: BTreeMap<String, Vec<DayOf>> = BTreeMap::new();
        for answer in answers(entries, Span { first: Day(i64::MIN), last: Day(i64::MAX) }) {
            let days = answered.entry(answer.attempt.skill.clone()).or_default();
            if days.last().is_none_or(|last| last.day != answer.day) {
                days.push(DayOf { day: answer.day, marks: String::new(), errors: BTreeMap::new() });
            }
            if let Some(day) = days.last_mut() {
                day.take(&answer);
            }
        }
        Digest { ladder, records: entries.len(), met: first_met(entries), answered, sat: sat(entries) }
    }
}

/// The day on which each skill was first met in a log.
fn first_met(entries: &[Entry]) -> BTreeMap<String, Day> {
    let mut first: BTreeMap<String, Day> = BTreeMap::new();
    for (day, entry) in super::report::dated(entries) {
        let skill = match &entry.what {
            What::Attempt(attempt) => &attempt.skill,
            What::Shown(shown) => &shown.skill,
            What::Placed(placed) => &placed.skill,
            _ => continue,
        };
        if !first.contains_key(skill) {
            first.insert(skill.clone(), day);
        }
    }
    first
}

/// A digest as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// Version of this record.
    v: u16,
    /// The revision of the records it was made from.
    revision: Option<String>,
    /// The rules by which the ladder was counted.
    rules: Rules,
    digest: Digest,
}

/// The digests that are kept and still hold, by student. The others are to be worked out ([`work_out`]).
///
/// # Errors
/// [`Trouble`] of the store; [`Trouble::Newer`] where a newer Tenfold kept one.
pub async fn kept_digests<S: Store>(
    journal: &Journal<S>,
    students: &[Student],
) -> Result<BTreeMap<String, Digest>, Trouble> {
    let rules: BTreeMap<&str, &Rules> =
        students.iter().map(|student| (student.id.as_str(), &student.plan.rules)).collect();
    let revisions = journal.revisions().await?;
    let mut found = BTreeMap::new();
    let mut pages = journal.pages_beside(NAME, PAGE);
    while let Some(page) = pages.next().await? {
        for (key, text) in page {
            let Some((student, rules)) = student_beside(&key).and_then(|id| rules.get_key_value(id)) else {
                continue;
            };
            match open::<Kept>(&text) {
                Ok(kept) if kept.revision.as_ref() == revisions.get(*student) && kept.rules == **rules => {
                    found.insert((*student).to_owned(), kept.digest);
                }
                Err(Damage::Newer(_)) => return Err(Trouble::Newer),
                // What is out of date or damaged is worked out again, and lies there no longer.
                Ok(_) | Err(Damage::Checksum | Damage::Unreadable) => {}
            }
        }
    }
    Ok(found)
}

/// Works a student's digest out from the log, and keeps it.
///
/// # Errors
/// [`Trouble`] of the store; [`Trouble::Newer`] where a newer Tenfold wrote in the log.
pub async fn work_out<S: Store>(journal: &Journal<S>, student: &Student) -> Result<Digest, Trouble> {
    let revision = journal.revision(&student.id).await?;
    let (ladder, log) = ladder_and_log(journal, student, &SKILLS).await?;
    let kept =
        Kept { v: VERSION, revision, rules: student.plan.rules.clone(), digest: Digest::of(ladder, &log) };
    // Where there is no room, or an answer came in meanwhile, it is worked out again next time.
    let _ = journal.keep_worked_out(NAME, &student.id, kept.revision.as_deref(), &kept).await;
    Ok(kept.digest)
}
