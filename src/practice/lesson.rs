//! *I do*: the table solves one item, step by step, and asks the child something now and then.

use crate::activities::{Activity, Item, Question, Step, solve};
use crate::curriculum::Skill;
use crate::table::Table;
use crate::words::Say;

/// A lesson under way. Nothing in it is scored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lesson {
    /// The skill's id.
    pub skill: &'static str,
    /// The item that is solved.
    pub item: Item,
    /// The seed it came from.
    pub seed: u32,
    /// The table as far as it is solved.
    pub table: Table,
    steps: Vec<Step>,
    /// The next step.
    at: usize,
    /// Whether the question before the next step has been answered.
    answered: bool,
    /// What was last said.
    said: Option<Say>,
    /// Whether the last answer to a question was not the right one.
    missed: bool,
}

/// At most one question in so many steps, so that a lesson does not become a test.
const QUESTION_EVERY: usize = 2;

impl Lesson {
    /// A lesson on an item.
    #[must_use]
    pub fn new(skill: &'static Skill, item: Item, seed: u32) -> Lesson {
        let table = skill.activity.table(&item);
        let mut steps = solve(skill.activity, &item, &table);
        let mut since = QUESTION_EVERY;
        for step in &mut steps {
            if since < QUESTION_EVERY {
                step.question = None;
            }
            since = if step.question.is_some() { 1 } else { since + 1 };
        }
        Lesson {
            skill: skill.id,
            item,
            seed,
            table,
            steps,
            at: 0,
            answered: false,
            said: None,
            missed: false,
        }
    }

    /// The question that waits for an answer.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        let step = self.steps.get(self.at)?;
        step.question.as_ref().filter(|_| !self.answered)
    }

    /// The step that comes next, once its question is answered.
    #[must_use]
    pub fn upcoming(&self) -> Option<&Step> {
        self.steps.get(self.at)
    }

    /// What was last said, if anything.
    #[must_use]
    pub const fn said(&self) -> Option<&Say> {
        self.said.as_ref()
    }

    /// Whether the last answer to a question was not the right one.
    #[must_use]
    pub const fn missed(&self) -> bool {
        self.missed
    }

    /// How far it is: steps done, and steps in all.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.steps.len())
    }

    /// Whether every step is done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.at >= self.steps.len()
    }

    /// Answers the question that waits. Any answer leads on: the right one at once, another one after it was shown.
    pub fn answer(&mut self, choice: usize) {
        let Some(question) = self.question() else { return };
        self.missed = choice != question.right;
        self.answered = !self.missed;
    }

    /// Does the next step; the question before it counts as answered.
    pub fn step(&mut self) {
        let Some(step) = self.steps.get(self.at) else { return };
        for action in &step.actions {
            // A step was accepted when the lesson was made, from the same state.
            let _ = self.table.act(*action);
        }
        self.said = Some(step.say.clone());
        self.at += 1;
        self.answered = false;
        self.missed = false;
    }

    /// What lies on the table, in numerals.
    #[must_use]
    pub fn numerals(&self, activity: &dyn Activity) -> Vec<Say> {
        activity.numerals(&self.item, &self.table)
    }
}
