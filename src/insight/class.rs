//! The class picture: students by skills.

use std::collections::BTreeMap;

use crate::curriculum::Skill;
use crate::plan::Student;
use crate::practice::{Change, Ladder, Progress, Standing};
use crate::records::Day;

/// One student.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StudentRow {
    /// The student.
    pub student: Student,
    /// Skills that are planned or were met, in the order of the curriculum.
    pub skills: Vec<SkillRow>,
    /// The last day anything was practised.
    pub last: Option<Day>,
}

/// One student with one skill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SkillRow {
    /// The skill's id.
    pub skill: &'static str,
    /// Where the student stands; `None` where the skill was never met.
    pub standing: Option<Standing>,
    /// The last day it was practised.
    pub last: Option<Day>,
    /// Right answers and items of the open block.
    pub block: (u8, u8),
    /// Scored items, and right ones.
    pub scored: (u32, u32),
    /// Changes of standing with their reasons, oldest first.
    pub changes: Vec<Change>,
    /// A needed skill comes first, or an adult was asked to look.
    pub flagged: bool,
}

/// The class picture.
#[must_use]
pub fn class_picture<'p>(
    people: impl IntoIterator<Item = (&'p Student, &'p Ladder)>,
    curriculum: &'static [Skill],
) -> Vec<StudentRow> {
    people
        .into_iter()
        .map(|(student, ladder)| {
            let met: BTreeMap<&str, &Progress> = ladder.met().collect();
            let matters = |skill: &&Skill| {
                met.contains_key(skill.id) || student.plan.skills.iter().any(|id| id == skill.id)
            };
            let skills: Vec<SkillRow> = curriculum
                .iter()
                .filter(matters)
                .map(|skill| skill_row(skill, met.get(skill.id).copied()))
                .collect();
            let last = skills.iter().filter_map(|row| row.last).max();
            StudentRow { student: student.clone(), skills, last }
        })
        .collect()
}

fn skill_row(skill: &'static Skill, met: Option<&Progress>) -> SkillRow {
    let progress = met.cloned().unwrap_or_default();
    let fell = matches!(progress.reason(), Some(crate::practice::Reason::FellAtConcrete { .. }));
    SkillRow {
        skill: skill.id,
        standing: met.map(|progress| progress.standing),
        last: progress.last,
        block: progress.block(),
        scored: progress.scored,
        flagged: fell,
        changes: progress.changes,
    }
}
