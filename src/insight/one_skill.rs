//! One skill across students: who needs it now comes first.

use super::pupil::{Pupil, PupilSkill};
use crate::order::by_number;
use crate::practice::Standing;

/// How pressing a skill is for a student, the most pressing first. It orders a list for an adult, and is told to nobody.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Need {
    /// Fell back at the first stage until a needed skill came first, or an adult was asked to look.
    Flagged,
    /// Is learning it. Within these the lower share of right answers comes first, without any answers the last.
    Learning,
    /// Has it planned and has not begun.
    Planned,
    /// Has mastered it.
    Mastered,
    /// Has neither planned nor begun it.
    Elsewhere,
}

/// A student with the skill.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SkillLine<'p> {
    /// The student.
    pub pupil: &'p Pupil,
    /// How it stands; `None` where it is neither planned nor begun.
    pub own: Option<&'p PupilSkill>,
    /// How pressing it is.
    pub need: Need,
}

fn need_of(own: Option<&PupilSkill>) -> Need {
    match own {
        None => Need::Elsewhere,
        Some(own) if own.flagged => Need::Flagged,
        Some(PupilSkill { standing: Some(Standing::Mastered), .. }) => Need::Mastered,
        Some(PupilSkill { standing: Some(Standing::At(_)), .. }) => Need::Learning,
        Some(_) => Need::Planned,
    }
}

/// Every student with a skill, the one who needs it most first; of equal ones in the order they came.
#[must_use]
pub fn one_skill<'p>(pupils: impl Iterator<Item = &'p Pupil>, skill: &str) -> Vec<SkillLine<'p>> {
    let line = |pupil: &'p Pupil| {
        let own = pupil.with(skill);
        SkillLine { pupil, own, need: need_of(own) }
    };
    let key = |line: &SkillLine<'_>| {
        let (right, of) = line.own.map(PupilSkill::tally).unwrap_or_default();
        let percent = (right * 100).checked_div(of).unwrap_or(101);
        line.need as i64 * 1_000 + i64::from(percent)
    };
    by_number(pupils.map(line).collect(), key)
}
