//! Entries as they are written: one flat row of JSON each, whatever happened.
//!
//! Flat, because interventionists' tools read rows; and one row type instead of one for everything that can happen, because
//! each would bring its own reader into the page (docs/decisions.md).

use serde::{Deserialize, Serialize};

use super::entry::{
    Attempt, Began, Clock, Ended, Entry, Hint, Input, Outcome, Phase, Placed, Planned, Purpose, Screened,
    Shown, ShownBy, Voided, What, Why,
};
use super::id::RecordId;
use super::moment::Day;
use crate::activities::Stage;
use crate::plan::Plan;

/// A row. `kind` says which of the others are there.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    v: u16,
    id: String,
    student: String,
    seq: u64,
    at: i64,
    offset: i32,
    #[serde(skip_serializing_if = "String::is_empty")]
    clock: String,
    kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    skill: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    stage: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    phase: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    purpose: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    math: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    layout: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<u32>,
    #[serde(skip_serializing_if = "String::is_empty")]
    answer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    work: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    outcome: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    built: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suspects: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hints: Vec<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    took: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    input: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supports: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rung: Option<u32>,
    #[serde(skip_serializing_if = "String::is_empty")]
    by: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    app: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    screen: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    voice: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaks: Option<bool>,
    #[serde(skip_serializing_if = "String::is_empty")]
    why: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u32>,
    #[serde(skip_serializing_if = "String::is_empty")]
    of: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Box<Plan>>,
    #[serde(skip_serializing_if = "String::is_empty")]
    source: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    measure: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    score: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    level: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    date: String,
}

/// The row does not say what happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnEntry;

impl std::fmt::Display for NotAnEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not an entry")
    }
}

fn small(number: u32) -> Result<u8, NotAnEntry> {
    u8::try_from(number).map_err(|_| NotAnEntry)
}

impl TryFrom<Row> for Entry {
    type Error = NotAnEntry;

    fn try_from(row: Row) -> Result<Entry, NotAnEntry> {
        let stage = || row.stage.parse::<Stage>().map_err(|_| NotAnEntry);
        let id = |text: &str| text.parse::<RecordId>().map_err(|_| NotAnEntry);
        let what = match row.kind.as_str() {
            "began" => What::Began(Began {
                app: row.app,
                screen: row.screen,
                voice: row.voice,
                speaks: row.speaks.ok_or(NotAnEntry)?,
            }),
            "shown" => What::Shown(Shown {
                stage: stage()?,
                by: ShownBy::from_name(&row.by).ok_or(NotAnEntry)?,
                skill: row.skill,
            }),
            "attempt" => What::Attempt(Attempt {
                stage: stage()?,
                phase: Phase::from_name(&row.phase).ok_or(NotAnEntry)?,
                purpose: Purpose::from_name(&row.purpose).ok_or(NotAnEntry)?,
                outcome: Outcome::from_name(&row.outcome).ok_or(NotAnEntry)?,
                skill: row.skill,
                math: row.math,
                layout: row.layout,
                seed: row.seed.ok_or(NotAnEntry)?,
                answer: row.answer,
                work: row.work,
                built: row.built,
                said: row.said,
                suspects: row.suspects,
                check: small(row.check.ok_or(NotAnEntry)?)?,
                hints: row.hints.into_iter().map(small).collect::<Result<_, _>>()?,
                took: row.took.ok_or(NotAnEntry)?,
                input: row.input.iter().filter_map(|name| Input::from_name(name)).collect(),
                supports: row.supports,
            }),
            "hint" => What::Hint(Hint {
                stage: stage()?,
                skill: row.skill,
                math: row.math,
                rung: small(row.rung.ok_or(NotAnEntry)?)?,
            }),
            "ended" => What::Ended(Ended {
                why: Why::from_name(&row.why).ok_or(NotAnEntry)?,
                minutes: row.minutes.ok_or(NotAnEntry)?,
            }),
            "voided" => What::Voided(Voided { of: id(&row.of)?, reason: row.reason }),
            "placed" => What::Placed(Placed { stage: stage()?, skill: row.skill, reason: row.reason }),
            "planned" => What::Planned(Planned { plan: row.plan.ok_or(NotAnEntry)?, reason: row.reason }),
            "screened" => What::Screened(Screened {
                on: Day::from_iso(&row.date).ok_or(NotAnEntry)?,
                source: row.source,
                measure: row.measure,
                score: row.score,
                level: row.level,
            }),
            _ => return Err(NotAnEntry),
        };
        let clock = if row.clock.is_empty() { Some(Clock::Steady) } else { Clock::from_name(&row.clock) };
        Ok(Entry {
            v: row.v,
            id: id(&row.id)?,
            student: row.student,
            seq: row.seq,
            at: row.at,
            offset: row.offset,
            clock: clock.ok_or(NotAnEntry)?,
            what,
        })
    }
}

impl From<Entry> for Row {
    fn from(entry: Entry) -> Row {
        let clock = if entry.clock == Clock::Steady { "" } else { entry.clock.name() };
        let row = Row {
            v: entry.v,
            id: entry.id.to_string(),
            student: entry.student,
            seq: entry.seq,
            at: entry.at,
            offset: entry.offset,
            clock: clock.to_owned(),
            ..Row::default()
        };
        let of_kind = |kind: &str| Row { kind: kind.to_owned(), ..row };
        match entry.what {
            What::Began(began) => Row {
                app: began.app,
                screen: began.screen,
                voice: began.voice,
                speaks: Some(began.speaks),
                ..of_kind("began")
            },
            What::Shown(shown) => Row {
                skill: shown.skill,
                stage: shown.stage.to_string(),
                by: shown.by.name().to_owned(),
                ..of_kind("shown")
            },
            What::Attempt(attempt) => Row {
                skill: attempt.skill,
                stage: attempt.stage.to_string(),
                phase: attempt.phase.name().to_owned(),
                purpose: attempt.purpose.name().to_owned(),
                math: attempt.math,
                layout: attempt.layout,
                seed: Some(attempt.seed),
                answer: attempt.answer,
                work: attempt.work,
                outcome: attempt.outcome.name().to_owned(),
                built: attempt.built,
                said: attempt.said,
                suspects: attempt.suspects,
                check: Some(attempt.check.into()),
                hints: attempt.hints.into_iter().map(u32::from).collect(),
                took: Some(attempt.took),
                input: attempt.input.iter().map(|input| input.name().to_owned()).collect(),
                supports: attempt.supports,
                ..of_kind("attempt")
            },
            What::Hint(hint) => Row {
                skill: hint.skill,
                stage: hint.stage.to_string(),
                math: hint.math,
                rung: Some(hint.rung.into()),
                ..of_kind("hint")
            },
            What::Ended(ended) => {
                Row { why: ended.why.name().to_owned(), minutes: Some(ended.minutes), ..of_kind("ended") }
            }
            What::Voided(voided) => {
                Row { of: voided.of.to_string(), reason: voided.reason, ..of_kind("voided") }
            }
            What::Placed(placed) => Row {
                skill: placed.skill,
                stage: placed.stage.to_string(),
                reason: placed.reason,
                ..of_kind("placed")
            },
            What::Planned(planned) => {
                Row { plan: Some(planned.plan), reason: planned.reason, ..of_kind("planned") }
            }
            What::Screened(screened) => Row {
                source: screened.source,
                measure: screened.measure,
                score: screened.score,
                level: screened.level,
                date: screened.on.iso(),
                ..of_kind("screened")
            },
        }
    }
}
