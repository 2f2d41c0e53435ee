//! What was decided for students, as CSV: every change of a plan and every stage an adult chose, with the reason.

use super::sheet::{Sheet, text};
use crate::insight::{Decided, decisions};
use crate::plan::Student;
use crate::records::{Entry, iso_utc};
use crate::words::Lang;

const DECISIONS: [&str; 10] =
    ["id", "student", "nickname", "time_utc", "local_date", "kind", "skill", "stage", "what", "reason"];

/// A row for each thing that was decided, the oldest first; what it was is told in one language. Entries are in order
/// ([`crate::records::in_order`]).
#[must_use]
pub fn decisions_csv<'e>(people: impl IntoIterator<Item = (&'e Student, &'e [Entry])>, lang: Lang) -> String {
    let mut sheet = Sheet::new(&DECISIONS);
    for (student, entries) in people {
        for decision in decisions(entries).into_iter().rev() {
            let (kind, skill, stage, whats) = match &decision.what {
                Decided::First => ("first", String::new(), String::new(), vec![String::new()]),
                Decided::Placed(skill, stage) => {
                    ("placed", skill.clone(), stage.to_string(), vec![String::new()])
                }
                Decided::Changed(differences) => {
                    let whats = differences.iter().map(|difference| difference.say().text(lang)).collect();
                    ("changed", String::new(), String::new(), whats)
                }
            };
            for what in whats {
                sheet.row([
                    text(&decision.id),
                    text(&student.id),
                    text(&student.nickname),
                    text(iso_utc(decision.at)),
                    text(decision.day.iso()),
                    text(kind),
                    text(&skill),
                    text(&stage),
                    text(what),
                    text(&decision.reason),
                ]);
            }
        }
    }
    sheet.finish()
}
