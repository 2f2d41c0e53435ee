//! One student over time: each change of stage with its day and its reason, and the answers between them as a line.

use super::pupil::{Pupil, PupilSkill};
use super::report::{Block, Grid, Section, day_in_year, skill_of};
use crate::order::by_number;
use crate::practice::Change;
use crate::words::say;

/// More lines than this, and none is looked at.
const MOST_GRAPHS: usize = 3;

/// A student's changes in every skill, or in one, and the graphs that belong to them: of the one, or of those with the most
/// answers.
#[must_use]
pub fn over_time(pupil: &Pupil, skill: Option<&str>) -> Vec<Section> {
    let own: Vec<&PupilSkill> =
        pupil.skills.iter().filter(|own| skill.is_none_or(|skill| own.skill == skill)).collect();
    let scored = |own: &&PupilSkill| -own.scores.iter().map(|day| i64::from(day.of)).sum::<i64>();
    let mut sections = vec![Section::new(say::over_time_changes(), vec![changes(&own)])];
    let most = by_number(own, scored).into_iter().filter_map(PupilSkill::graph).take(MOST_GRAPHS);
    sections.extend(most.map(|graph| graph.section()));
    sections
}

fn changes(own: &[&PupilSkill]) -> Block {
    let all: Vec<(&str, &Change)> =
        own.iter().flat_map(|own| own.changes.iter().map(|change| (own.skill, change))).collect();
    if all.is_empty() {
        return Block::Text(say::report_no_changes());
    }
    let row = |(skill, change): (&str, &Change)| {
        vec![
            day_in_year(change.day),
            skill_of(skill),
            change.from.say(),
            change.to.say(),
            change.reason.say(),
        ]
    };
    Block::Grid(Grid {
        caption: say::report_changes_caption(),
        head: vec![
            say::report_column_day(),
            say::column_skill(),
            say::over_time_from(),
            say::over_time_to(),
            say::column_reason(),
        ],
        rows: by_number(all, |(_, change)| change.day.0).into_iter().map(row).collect(),
    })
}
