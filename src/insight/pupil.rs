//! What the views of a class are made of: one student's work, boiled down once to what any of them shows.
//!
//! A digest becomes a few numbers for each skill, for the days that are asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::{DayOf, Digest};
use super::report::{DayScore, Graph, Pattern, Span, Week, weeks};
use crate::activities::Stage;
use crate::curriculum::SKILLS;
use crate::plan::Student;
use crate::practice::{Change, Progress, Reason, Standing};
use crate::records::Day;

/// How many of the last scored answers are shown.
pub const LAST: usize = 10;

/// One student, in a span of days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pupil {
    /// The student.
    pub student: Student,
    /// Skills that are planned, or were met by the end of the span, in the order of the curriculum.
    pub skills: Vec<PupilSkill>,
    /// Each week of the span from the first with practice to the last.
    pub weeks: Vec<Week>,
}

/// One student with one skill, in a span of days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PupilSkill {
    /// The skill's id.
    pub skill: &'static str,
    /// Whether it is planned now.
    pub planned: bool,
    /// Where the student stood at the end of the span; `None` where the skill was not met by then.
    pub standing: Option<Standing>,
    /// A needed skill came first, or an adult was asked to look: the last change by the end of the span.
    pub flagged: bool,
    /// The last day of the span on which it was answered.
    pub last: Option<Day>,
    /// The last scored answers of the span, the oldest first: whether each was right. At most [`LAST`].
    pub marks: Vec<bool>,
    /// Scored answers of the span, day by day.
    pub scores: Vec<DayScore>,
    /// Changes of standing in the span, the oldest first.
    pub changes: Vec<Change>,
    /// Errors that at least two wrong first answers of the span fit, the most frequent first.
    pub errors: Vec<Pattern>,
}

impl PupilSkill {
    /// Right ones among the last scored answers, and how many these are.
    #[must_use]
    pub fn tally(&self) -> (u32, u32) {
        let count = |marks: usize| u32::try_from(marks).unwrap_or_default();
        (count(self.marks.iter().filter(|right| **right).count()), count(self.marks.len()))
    }

    /// Whether it was met by the end of the span.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.standing.is_some()
    }

    /// Right answers day by day, with the changes of standing; `None` where nothing was scored.
    #[must_use]
    pub fn graph(&self) -> Option<Graph> {
        let span = Span { first: self.scores.first()?.day, last: self.scores.last()?.day };
        let days = self.changes.iter().map(|change| change.day).filter(|day| span.holds(*day));
        let (skill, scores) = (self.skill.to_owned(), self.scores.clone());
        Some(Graph { skill, span, scores, changes: days.collect() })
    }
}

impl Pupil {
    /// The student with a skill, if it is planned or was met.
    #[must_use]
    pub fn with(&self, skill: &str) -> Option<&PupilSkill> {
        self.skills.iter().find(|own| own.skill == skill)
    }
}

/// One student, boiled down.
#[must_use]
pub fn pupil(student: &Student, digest: &Digest, span: Span) -> Pupil {
    let met: BTreeMap<&str, &Progress> = digest.ladder.met().collect();
    let skills = SKILLS.iter().filter_map(|skill| {
        let planned = student.plan.skills.iter().any(|id| id == skill.id);
        let standing = met
            .get(skill.id)
            .and_then(|progress| standing_on(progress, span.last, digest.met.get(skill.id).copied()));
        if !planned && standing.is_none() {
            return None;
        }
        let days = digest.answered.get(skill.id).map(Vec::as_slice).unwrap_or_default();
        let days: Vec<&DayOf> = days.iter().filter(|day| span.holds(day.day)).collect();
        let changes: Vec<Change> = met.get(skill.id).map_or(Vec::new(), |progress| progress.changes.clone());
        let by_then = changes.iter().rev().find(|change| change.day <= span.last);
        let flagged = by_then.is_some_and(|change| matches!(change.reason, Reason::FellAtConcrete { .. }));
        let newest_first = days.iter().rev().flat_map(|day| day.marks().rev());
        let mut marks: Vec<bool> = newest_first.take(LAST).map(|(_, right)| right).collect();
        marks.reverse();
        Some(PupilSkill {
            skill: skill.id,
            planned,
            standing,
            flagged,
            last: days.iter().map(|day| day.day).max(),
            marks,
            scores: scores(&days),
            changes: changes.into_iter().filter(|change| span.holds(change.day)).collect(),
            errors: errors(&days),
        })
    });
    let sat: Vec<(Day, u32)> = digest.sat.iter().copied().filter(|(day, _)| span.holds(*day)).collect();
    Pupil { student: student.clone(), skills: skills.collect(), weeks: weeks(&sat) }
}

/// The scored answers, by day and stage.
fn scores(days: &[&DayOf]) -> Vec<DayScore> {
    let mut known: BTreeMap<(Day, Stage), (u32, u32)> = BTreeMap::new();
    for (day, (stage, is_right)) in days.iter().flat_map(|day| day.marks().map(|mark| (day.day, mark))) {
        let (right, of) = known.entry((day, stage)).or_default();
        *right += u32::from(is_right);
        *of += 1;
    }
    known.into_iter().map(|((day, stage), (right, of))| DayScore { day, stage, right, of }).collect()
}

/// Errors that at least two wrong first answers fit, the most frequent first.
fn errors(days: &[&DayOf]) -> Vec<Pattern> {
    let mut known: BTreeMap<&str, (u32, BTreeSet<Day>)> = BTreeMap::new();
    for day in days {
        for (id, fits) in &day.errors {
            let (all, on) = known.entry(id).or_default();
            *all += fits;
            on.insert(day.day);
        }
    }
    Pattern::all(known)
}

/// Where a student stood at the end of a day. `since` is the day the log first names the skill, if it does: what came down
/// with a plan from another device is named by no log here, and stands as far as it is known.
fn standing_on(progress: &Progress, day: Day, since: Option<Day>) -> Option<Standing> {
    let (before, after): (Vec<&Change>, Vec<&Change>) =
        progress.changes.iter().partition(|change| change.day <= day);
    let reached = before.last().map(|change| change.to);
    let began = || after.first().map_or(progress.standing, |change| change.from);
    let was_met = since.or(progress.last).is_none_or(|since| since <= day);
    reached.or_else(|| was_met.then(began))
}
