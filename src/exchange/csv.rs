//! CSV for spreadsheets and statistics: every answer, and where everyone stands.

use super::sheet::{Cell, Sheet, text};
use crate::activities::Stage;
use crate::curriculum::skill;
use crate::plan::Student;
use crate::practice::{Ladder, Standing};
use crate::records::{Attempt, Entry, iso_utc};
use crate::words::Lang;

const ATTEMPTS: [&str; 31] = [
    "id",
    "student",
    "nickname",
    "grade",
    "time_utc",
    "local_date",
    "utc_offset_minutes",
    "clock",
    "device",
    "sitting",
    "seq",
    "skill",
    "stage",
    "phase",
    "purpose",
    "math",
    "layout",
    "answer",
    "work",
    "outcome",
    "built",
    "said",
    "misconceptions",
    "check",
    "scored",
    "hints",
    "took_ms",
    "input",
    "supports",
    "seed",
    "voided",
];

/// Every Check of every student, a row each. Entries are in the order given.
#[must_use]
pub fn attempts_csv<'e>(people: impl IntoIterator<Item = (&'e Student, &'e [Entry])>) -> String {
    let mut sheet = Sheet::new(&ATTEMPTS);
    for (student, entries) in people {
        let voided: Vec<_> = entries.iter().filter_map(Entry::voided).collect();
        for entry in entries {
            let Some(attempt) = entry.attempt() else { continue };
            let reason =
                voided.iter().find(|voided| voided.of == entry.id).map(|voided| voided.reason.as_str());
            sheet.row(attempt_row(student, entry, attempt, reason));
        }
    }
    sheet.finish()
}

fn attempt_row(student: &Student, entry: &Entry, attempt: &Attempt, voided: Option<&str>) -> [Cell; 31] {
    let number = |number: u64| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let list = |words: Vec<&str>| text(words.join(";"));
    [
        text(entry.id.to_string()),
        text(&entry.student),
        text(&student.nickname),
        number(student.grade.into()),
        text(iso_utc(entry.at)),
        text(entry.day().iso()),
        Cell::Number(entry.offset.into()),
        text(entry.clock.name()),
        text(&entry.id.device),
        text(&entry.id.sitting),
        number(entry.seq),
        text(&attempt.skill),
        text(attempt.stage.to_string()),
        text(attempt.phase.name()),
        text(attempt.purpose.name()),
        text(&attempt.math),
        text(&attempt.layout),
        text(&attempt.answer),
        text(&attempt.work),
        text(attempt.outcome.name()),
        Cell::Flag(attempt.built),
        Cell::Flag(attempt.said),
        list(attempt.suspects.iter().map(String::as_str).collect()),
        number(attempt.check.into()),
        Cell::Flag(Some(attempt.is_scored() && voided.is_none())),
        text(attempt.hints.iter().map(u8::to_string).collect::<Vec<_>>().join(";")),
        number(attempt.took.into()),
        list(attempt.input.iter().map(|input| input.name()).collect()),
        list(attempt.supports.iter().map(String::as_str).collect()),
        number(attempt.seed.into()),
        text(voided.unwrap_or_default()),
    ]
}

const SUMMARY: [&str; 13] = [
    "student",
    "nickname",
    "grade",
    "skill",
    "skill_name",
    "stage",
    "mastered",
    "last_practised",
    "scored_items",
    "scored_right",
    "block_items",
    "block_right",
    "reason",
];

/// Where every student stands with every skill it has met, a row each; names and reasons in one language.
#[must_use]
pub fn summary_csv<'l>(people: impl IntoIterator<Item = (&'l Student, &'l Ladder)>, lang: Lang) -> String {
    let mut sheet = Sheet::new(&SUMMARY);
    for (student, ladder) in people {
        for (id, progress) in ladder.met() {
            let stage = match progress.standing {
                Standing::At(stage) => stage,
                Standing::Mastered => Stage::Abstract,
            };
            let (block_right, block_items) = progress.block();
            sheet.row([
                text(&student.id),
                text(&student.nickname),
                Cell::Number(student.grade.into()),
                text(id),
                text(skill(id).map_or_else(|| id.to_owned(), |skill| (skill.name)().text(lang))),
                text(stage.to_string()),
                Cell::Flag(Some(progress.standing == Standing::Mastered)),
                text(progress.last.map(|day| day.iso()).unwrap_or_default()),
                Cell::Number(progress.scored.0.into()),
                Cell::Number(progress.scored.1.into()),
                Cell::Number(block_items.into()),
                Cell::Number(block_right.into()),
                text(progress.reason().map(|reason| reason.say().text(lang)).unwrap_or_default()),
            ]);
        }
    }
    sheet.finish()
}
