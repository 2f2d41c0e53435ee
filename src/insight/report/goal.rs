//! A goal from evidence: where the student is now, in items that can be looked up, and what is to be reached by when.
//!
//! A draft that a person changes: nothing of it is a decision.

use super::answers::{Answer, Span, answers};
use super::layout::{Block, Grid, Report, Section};
use super::words::{day_in_year, list, skill_of};
use crate::activities::Stage;
use crate::curriculum::{Skill, skill};
use crate::insight::support_name;
use crate::plan::{Rules, Student};
use crate::practice::{Ladder, Standing, said_days};
use crate::records::{Day, Entry, RecordId};
use crate::words::{Say, say};

/// An answer the baseline is made of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// The id of its record.
    pub id: RecordId,
    /// The day.
    pub day: Day,
    /// What was asked, as canonical text.
    pub math: String,
    /// What was answered.
    pub answer: String,
    /// Whether it was right.
    pub right: bool,
}

/// A goal.
#[derive(Clone, Debug)]
pub struct Goal {
    /// What the student is called here.
    pub name: String,
    /// The skill.
    pub skill: &'static Skill,
    /// The stage of the baseline.
    pub stage: Stage,
    /// The last answers without help at that stage, a block at most, the earliest first.
    pub baseline: Vec<Evidence>,
    /// Items in a block, right answers that both blocks of mastery must have, and that one of them must have.
    pub criterion: (u8, u8, u8),
    /// The date to reach it by.
    pub by: Day,
    /// Supports of the plan.
    pub supports: Vec<String>,
}

/// A goal for a skill; `None` where the skill is not known or nothing was answered without help in the span.
#[must_use]
pub fn goal(
    student: &Student,
    ladder: &Ladder,
    entries: &[Entry],
    span: Span,
    id: &str,
    by: Day,
) -> Option<Goal> {
    let skill = skill(id)?;
    let answers = answers(entries, span);
    let own: Vec<&Answer<'_>> =
        answers.iter().filter(|answer| answer.attempt.skill == id && answer.attempt.is_scored()).collect();
    // A student that has just come to a stage has no answers there yet: the last ones there are then count.
    let here = ladder.progress(id).stage();
    let last = own.last()?.attempt.stage;
    let stage = if own.iter().any(|answer| answer.attempt.stage == here) { here } else { last };
    let Rules { block, up, mastery, .. } = student.plan.rules;
    let at_stage: Vec<&&Answer<'_>> = own.iter().filter(|answer| answer.attempt.stage == stage).collect();
    let from = at_stage.len().saturating_sub(usize::from(block));
    let evidence = |answer: &&&Answer<'_>| Evidence {
        id: answer.id.clone(),
        day: answer.day,
        math: answer.attempt.math.clone(),
        answer: answer.attempt.answer.clone(),
        right: answer.attempt.is_right(),
    };
    Some(Goal {
        name: student.nickname.clone(),
        skill,
        stage,
        baseline: at_stage.iter().skip(from).map(evidence).collect(),
        criterion: (block, up, mastery.max(up)),
        by,
        supports: student.plan.supports.names(),
    })
}

impl Goal {
    /// Right answers and answers of the baseline.
    #[must_use]
    pub fn score(&self) -> (usize, usize) {
        (self.baseline.iter().filter(|evidence| evidence.right).count(), self.baseline.len())
    }

    /// The days of the baseline, each once.
    #[must_use]
    pub fn days(&self) -> Vec<Day> {
        let mut days: Vec<Day> = self.baseline.iter().map(|evidence| evidence.day).collect();
        days.dedup();
        days
    }

    /// The draft, paragraph by paragraph: baseline, goal, how it is measured, supports.
    #[must_use]
    pub fn draft(&self) -> Vec<Say> {
        let name = self.name.as_str();
        let (right, of) = self.score();
        let (block, up, mastery) = self.criterion;
        let stage = Standing::At(self.stage).say();
        let supports = list(self.supports.iter().map(|id| support_name(id)));
        vec![
            say::goal_baseline(name, said_days(&self.days()), right, of, (self.skill.name)(), stage),
            say::goal_sentence(day_in_year(self.by), name, up, block, mastery, (self.skill.name)()),
            say::goal_measure(),
            supports.map_or_else(say::goal_no_supports, say::goal_supports),
        ]
    }

    /// The page.
    #[must_use]
    pub fn report(&self) -> Report {
        let row = |evidence: &Evidence| {
            vec![
                say::just(evidence.id.to_string()),
                day_in_year(evidence.day),
                say::just(evidence.math.as_str()),
                say::just(evidence.answer.as_str()),
                if evidence.right { say::item_right() } else { say::item_wrong() },
            ]
        };
        let grid = Grid {
            caption: say::goal_items_caption(),
            head: vec![
                say::goal_column_record(),
                say::report_column_day(),
                say::column_question(),
                say::column_answer(),
                say::column_result(),
            ],
            rows: self.baseline.iter().map(row).collect(),
        };
        Report {
            name: "goal",
            title: say::goal_title(self.name.as_str()),
            sections: vec![
                Section::plain(vec![Block::Note(skill_of(self.skill.id))]),
                Section::new(
                    say::goal_draft_title(),
                    vec![Block::Note(say::goal_note()), Block::Draft(self.draft())],
                ),
                Section::new(say::goal_items_title(), vec![Block::Grid(grid)]),
            ],
        }
    }
}
