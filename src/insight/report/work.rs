//! The sheet of work: what was done in some days, answer by answer, for a folder or for a device whose files go nowhere.
//!
//! Counts and answers, nothing more: what they mean is for the other reports.

use super::answers::{Answer, Span, answers};
use super::layout::{Block, Grid, Report, Section};
use super::words::{day_in_year, days_of, skill_of};
use crate::activities::Stage;
use crate::plan::Student;
use crate::practice::Standing;
use crate::records::{Day, Entry};
use crate::words::say;

/// What was answered of one skill at one stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkedOn {
    /// The skill's id.
    pub skill: String,
    /// The stage.
    pub stage: Stage,
    /// First answers that were right, help or none.
    pub right: u32,
    /// First answers.
    pub of: u32,
    /// First answers that were right without help, of those that count on the ladder.
    pub alone: (u32, u32),
}

/// One answer as it stands on the sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// The day of its sitting.
    pub day: Day,
    /// The mathematics, as canonical text.
    pub math: String,
    /// What was answered, as canonical text.
    pub answer: String,
    /// Whether it was right.
    pub right: bool,
    /// Which answer to this item it was, from 1.
    pub check: u8,
}

/// A sheet of work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkSheet {
    /// What the student is called here.
    pub name: String,
    /// The days it tells about.
    pub span: Span,
    /// Skills and stages, in the order they were first met.
    pub skills: Vec<(WorkedOn, Vec<Written>)>,
}

/// The sheet of a student's work, from its entries in order.
#[must_use]
pub fn work_sheet(student: &Student, entries: &[Entry], span: Span) -> WorkSheet {
    let mut skills: Vec<(WorkedOn, Vec<Written>)> = Vec::new();
    for Answer { day, attempt, .. } in answers(entries, span) {
        let written = Written {
            day,
            math: attempt.math.clone(),
            answer: attempt.answer.clone(),
            right: attempt.is_right(),
            check: attempt.check,
        };
        let first = u32::from(attempt.check == 1);
        let scored = u32::from(attempt.is_scored());
        let right = u32::from(attempt.is_right());
        let own = skills.iter_mut().find(|(on, _)| on.skill == attempt.skill && on.stage == attempt.stage);
        match own {
            Some((on, list)) => {
                on.right += first * right;
                on.of += first;
                on.alone = (on.alone.0 + scored * right, on.alone.1 + scored);
                list.push(written);
            }
            None => {
                let on = WorkedOn {
                    skill: attempt.skill.clone(),
                    stage: attempt.stage,
                    right: first * right,
                    of: first,
                    alone: (scored * right, scored),
                };
                skills.push((on, vec![written]));
            }
        }
    }
    WorkSheet { name: student.nickname.clone(), span, skills }
}

impl WorkSheet {
    /// As pages.
    #[must_use]
    pub fn report(&self) -> Report {
        let mut sections = vec![Section::plain(vec![Block::Text(days_of(self.span))])];
        if self.skills.is_empty() {
            sections.push(Section::plain(vec![Block::Text(say::report_no_practice())]));
            return Report { name: "work", title: say::work_title(self.name.as_str()), sections };
        }
        let row = |(on, _): &(WorkedOn, Vec<Written>)| {
            vec![
                skill_of(&on.skill),
                Standing::At(on.stage).say(),
                say::report_of(on.right, on.of),
                say::report_of(on.alone.0, on.alone.1),
            ]
        };
        let counts = Grid {
            caption: say::work_counts(),
            head: vec![
                say::column_skill(),
                say::column_stage(),
                say::work_column_first(),
                say::report_column_right(),
            ],
            rows: self.skills.iter().map(row).collect(),
        };
        sections.push(Section::new(say::work_worked_on(), vec![Block::Grid(counts)]));
        sections.extend(self.skills.iter().map(|(on, list)| answers_section(on, list)));
        Report { name: "work", title: say::work_title(self.name.as_str()), sections }
    }
}

/// The answers of one skill at one stage.
fn answers_section(on: &WorkedOn, list: &[Written]) -> Section {
    let row = |written: &Written| {
        let result = if written.right { say::item_right() } else { say::item_wrong() };
        vec![
            say::just(written.math.as_str()),
            say::just(written.answer.as_str()),
            result,
            say::just(written.check.to_string()),
            day_in_year(written.day),
        ]
    };
    let grid = Grid {
        caption: say::work_answers(skill_of(&on.skill), Standing::At(on.stage).say()),
        head: vec![
            say::column_question(),
            say::column_answer(),
            say::column_result(),
            say::work_column_try(),
            say::report_column_day(),
        ],
        rows: list.iter().map(row).collect(),
    };
    Section::plain(vec![Block::Grid(grid)])
}
