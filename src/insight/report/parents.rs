//! The page for parents: what the child can do now, what comes next, five minutes at home.
//!
//! Strengths first, and nothing but strengths: how often something went wrong, and what it might mean, is told in a
//! conversation and stands in the report for the team.

use std::collections::BTreeSet;

use super::answers::{Answer, Span, answers};
use super::at_home::HomeActivity;
use super::layout::{Block, Report, Section};
use super::words::days_of;
use crate::activities::Stage;
use crate::curriculum::{SKILLS, Skill};
use crate::order::by_number;
use crate::plan::Student;
use crate::practice::{Ladder, Progress, Reason, Standing};
use crate::records::{Day, Entry};
use crate::words::{Say, say};

/// How much of a skill a child does by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Does {
    /// It is mastered.
    Masters,
    /// A good block at this stage, the highest below the one that is practised now.
    With(Stage),
    /// It is being learnt at this stage, with so many right answers without help in these days.
    Learns(Stage, u32),
}

/// Something a child can do.
#[derive(Clone, Copy, Debug)]
pub struct Strength {
    /// The skill.
    pub skill: &'static Skill,
    /// How much of it.
    pub does: Does,
}

/// What parents are told.
#[derive(Clone, Debug)]
pub struct Parents {
    /// What the child is called here.
    pub name: String,
    /// The days it tells about.
    pub span: Span,
    /// On how many of them the child practised.
    pub days: usize,
    /// How many tasks it answered.
    pub tasks: usize,
    /// What it can do, the strongest first.
    pub can: Vec<Strength>,
    /// The skill that is practised next, and where it is begun; `None` where all of the plan is mastered.
    pub next: Option<(&'static Skill, Stage)>,
    /// What can be done at home, for the next skill or else the last one practised.
    pub home: Option<HomeActivity>,
}

/// With more strengths than this a page is no longer read.
const MOST_STRENGTHS: usize = 6;

/// The highest stage below the one that is practised at which there was a good block. A child that went straight to
/// numerals by probes has shown nothing with objects.
fn good_below(progress: &Progress) -> Option<Stage> {
    let good = progress.changes.iter().filter_map(|change| match (change.from, &change.reason) {
        (Standing::At(stage), Reason::GoodBlock { .. }) => Some(stage),
        _ => None,
    });
    good.filter(|stage| *stage < progress.stage()).max()
}

fn strength(id: &str, progress: &Progress, answers: &[Answer<'_>]) -> Option<Strength> {
    let skill = crate::curriculum::skill(id)?;
    let right = |answer: &&Answer<'_>| {
        answer.attempt.skill == id && answer.attempt.is_scored() && answer.attempt.is_right()
    };
    let right = u32::try_from(answers.iter().filter(right).count()).unwrap_or(u32::MAX);
    let does = match (progress.standing, good_below(progress)) {
        (Standing::Mastered, _) => Does::Masters,
        (_, Some(stage)) => Does::With(stage),
        (Standing::At(stage), None) if right > 0 => Does::Learns(stage, right),
        _ => return None,
    };
    Some(Strength { skill, does })
}

/// What parents are told of a student, from its ladder and its entries in order.
#[must_use]
pub fn parents(student: &Student, ladder: &Ladder, entries: &[Entry], span: Span) -> Parents {
    let answers = answers(entries, span);
    let days: BTreeSet<Day> = answers.iter().map(|answer| answer.day).collect();
    let mut met: Vec<(&str, &Progress)> = ladder.met().collect();
    met = by_number(met, |(_, progress)| progress.last.map_or(i64::MAX, |day| -day.0));
    let last = met.first().map(|(id, _)| *id);
    let can: Vec<Strength> =
        met.iter().filter_map(|(id, progress)| strength(id, progress, &answers)).collect();
    let mut can = by_number(can, |strength| match strength.does {
        Does::Masters => 0,
        Does::With(Stage::Abstract | Stage::Representational) => 1,
        Does::With(Stage::Concrete) => 2,
        Does::Learns(..) => 3,
    });
    can.truncate(MOST_STRENGTHS);
    let next = ladder.todays_skill(&student.plan.skills, &SKILLS);
    let next = next.map(|skill| (skill, ladder.progress(skill.id).stage()));
    Parents {
        name: student.nickname.clone(),
        span,
        days: days.len(),
        tasks: answers.iter().filter(|answer| answer.attempt.check == 1).count(),
        can,
        home: next.map(|(skill, _)| skill.id).or(last).and_then(HomeActivity::of),
        next,
    }
}

impl Parents {
    /// The page.
    #[must_use]
    pub fn report(&self) -> Report {
        let name = self.name.as_str();
        let mut worked = vec![Block::Note(days_of(self.span))];
        if self.tasks > 0 {
            worked.push(Block::Text(say::report_worked(name, self.days, self.tasks)));
        }
        let can = if self.can.is_empty() {
            Block::Text(say::report_can_soon(name))
        } else {
            Block::List(self.can.iter().map(|strength| strength.say(name)).collect())
        };
        let next = match self.next {
            Some((skill, stage)) => {
                let begun = self.can.iter().any(|strength| strength.skill.id == skill.id);
                let next = if begun { say::report_next_same } else { say::report_next };
                vec![
                    Block::Text(next(name, (skill.can)())),
                    Block::Text(say::report_next_stage(stage.to_string())),
                ]
            }
            None => vec![Block::Text(say::report_next_none(name))],
        };
        let mut sections = vec![
            Section::plain(worked),
            Section::new(say::report_can_title(name), vec![can]),
            Section::new(say::report_next_title(), next),
        ];
        if let Some(home) = self.home {
            let steps = [
                say::report_home_needs(home.needs(name)),
                say::report_home_does(home.does(name)),
                say::report_home_says(home.says(name)),
            ];
            let blocks = vec![Block::Text(say::report_home_note()), Block::List(steps.into())];
            sections.push(Section::new(say::report_home_title(), blocks));
        }
        sections.push(Section::plain(vec![
            Block::Note(say::report_no_test()),
            Block::Blanks(vec![say::report_from(), say::report_reach()]),
        ]));
        Report { name: "parents", title: say::report_parents_title(name), sections }
    }
}

impl Strength {
    fn say(&self, name: &str) -> Say {
        let can = (self.skill.can)();
        match self.does {
            Does::Masters => say::report_masters(name, can),
            Does::With(stage) => say::report_does(name, can, stage.to_string()),
            Does::Learns(stage, right) => say::report_learns(name, can, stage.to_string(), right),
        }
    }
}
