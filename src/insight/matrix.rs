//! The class as a matrix: which skills are columns, grouped by grade and domain.

use super::pupil::Pupil;
use crate::curriculum::{Domain, Grade, SKILLS, Skill};
use crate::words::{Say, say};

/// Skills of one domain in one grade that stand beside one another.
#[derive(Clone, Debug)]
pub struct Columns {
    /// The grade.
    pub grade: Grade,
    /// The domain.
    pub domain: Domain,
    /// Its skills, in the order of the curriculum.
    pub skills: Vec<&'static Skill>,
}

impl Columns {
    /// What stands above them: "Grade 2: Place value".
    #[must_use]
    pub fn say(&self) -> Say {
        say::matrix_group(self.grade.name(), self.domain.name())
    }
}

/// The columns for these students: the skills that one of them has planned or met; without the planned ones, those that
/// one of them has met.
#[must_use]
pub fn columns<'p>(pupils: impl Iterator<Item = &'p Pupil> + Clone, also_planned: bool) -> Vec<Columns> {
    let wanted = |skill: &Skill| {
        let own = |pupil: &Pupil| pupil.with(skill.id).is_some_and(|own| also_planned || own.is_met());
        pupils.clone().any(own)
    };
    let mut groups: Vec<Columns> = Vec::new();
    for skill in SKILLS.iter().filter(|skill| wanted(skill)) {
        let Skill { grade, domain, .. } = *skill;
        // The curriculum goes to and fro between the domains of a grade.
        match groups.iter_mut().find(|group| (group.grade, group.domain) == (grade, domain)) {
            Some(group) => group.skills.push(skill),
            None => groups.push(Columns { grade, domain, skills: vec![skill] }),
        }
    }
    let place = |group: &Columns| {
        let domain = Domain::ALL.iter().position(|domain| *domain == group.domain).unwrap_or_default();
        i64::from(group.grade.0) * 100 + i64::try_from(domain).unwrap_or_default()
    };
    crate::order::by_number(groups, place)
}
