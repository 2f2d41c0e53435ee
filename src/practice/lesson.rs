//! *I do*: the table solves one item, step by step, and asks the child something now and then.

use super::work::Below;
use crate::activities::{Activity, Item, Question, Step, solve};
use crate::curriculum::Skill;
use crate::table::{Board, Table};
use crate::words::{Lang, Say};

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
    /// The stage below, beside it: where there is little to show at an item's own stage, it is built there first.
    pub below: Option<Below>,
    steps: Vec<Step>,
    /// How many of the steps, from the first on, are done below.
    below_steps: usize,
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

/// A lesson of fewer steps shows too little.
const FEWEST_STEPS: usize = 3;

/// With more steps, building it below first would take longer than a child watches.
const MOST_STEPS_BELOW: usize = 6;

/// A question that is a story takes long enough by itself.
const MOST_WORDS_ASKED: usize = 20;

fn words(say: &Say) -> usize {
    Lang::ALL.map(|lang| say.voice(lang).split_whitespace().count()).into_iter().max().unwrap_or_default()
}

/// What is built at the stage below, and the steps that build it.
fn built_below(activity: &dyn Activity, item: &Item) -> Option<(Below, Vec<Step>)> {
    let item = activity.below(item)?;
    let table = activity.table(&item);
    let builds = |step: &Step| step.actions.iter().all(|action| action.seat == 0);
    let writes =
        matches!(table.board(0)?, Board::EquationCard(_) | Board::FractionCard(_) | Board::ColumnForm(_));
    let steps: Vec<Step> = solve(activity, &item, &table).into_iter().take_while(builds).collect();
    (!writes && !steps.is_empty()).then_some((Below { item, table }, steps))
}

impl Lesson {
    /// A lesson on an item.
    #[must_use]
    pub fn new(skill: &'static Skill, item: Item, seed: u32) -> Lesson {
        let table = skill.activity.table(&item);
        let mut steps = solve(skill.activity, &item, &table);
        let (mut below, mut below_steps) = (None, 0);
        if steps.len() < FEWEST_STEPS
            && let Some((beside, mut first)) = built_below(skill.activity, &item)
            && first.len() + steps.len() <= MOST_STEPS_BELOW
            && words(&skill.activity.ask(&item)) <= MOST_WORDS_ASKED
        {
            below_steps = first.len();
            first.append(&mut steps);
            (below, steps) = (Some(beside), first);
        }
        if steps.len() < FEWEST_STEPS {
            // Nothing is done yet: what will be done is told.
            steps.insert(0, Step::new(0, Vec::new(), skill.activity.strategy(&item)));
            below_steps += usize::from(below.is_some());
        }
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
            below,
            steps,
            below_steps,
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

    /// Whether the next step is done at the stage below.
    #[must_use]
    pub const fn goes_below(&self) -> bool {
        self.at < self.below_steps
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
        let goes_below = self.goes_below();
        let Some(step) = self.steps.get(self.at) else { return };
        let table = match &mut self.below {
            Some(below) if goes_below => &mut below.table,
            _ => &mut self.table,
        };
        for action in &step.actions {
            // A step was accepted when the lesson was made, from the same state.
            let _ = table.act(*action);
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
