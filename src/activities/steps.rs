//! Steps towards an answer, and what is said of one.

use super::misconception::Misconception;
use super::{Activity, Item};
use crate::math::digits;
use crate::table::{Action, Key, Spot, Table, Verb};
use crate::words::Say;

/// One step a teacher would do and say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Which part of the plan it belongs to, counted from 0; a part is done when the next step belongs to a later one.
    pub goal: u8,
    /// What is done; empty only where a lesson tells the strategy before it begins.
    pub actions: Vec<Action>,
    /// What is said while it is done.
    pub say: Say,
    /// What is asked before it is done, now and then.
    pub question: Option<Question>,
    /// Whether it takes back something that does not lead on.
    pub mends: bool,
}

/// A question in the middle of a lesson, answered by a tap and never scored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// What is asked.
    pub ask: Say,
    /// What can be tapped.
    pub choices: Vec<Say>,
    /// The place of the right one in `choices`.
    pub right: usize,
}

impl Question {
    /// The right choice and the first other one, each with its place in `choices`, in their order.
    #[must_use]
    pub fn two(&self) -> Vec<(usize, Say)> {
        let other = (0..self.choices.len()).find(|place| *place != self.right);
        let all = self.choices.iter().cloned().enumerate();
        all.filter(|(place, _)| *place == self.right || Some(*place) == other).collect()
    }
}

impl Step {
    /// A step forward.
    #[must_use]
    pub fn new(goal: u8, actions: Vec<Action>, say: Say) -> Step {
        Step { goal, actions, say, question: None, mends: false }
    }

    /// A step back.
    #[must_use]
    pub fn mending(goal: u8, action: Action, say: Say) -> Step {
        Step { goal, actions: vec![action], say, question: None, mends: true }
    }

    /// The step with a question before it.
    #[must_use]
    pub fn asking(mut self, ask: Say, choices: Vec<Say>, right: usize) -> Step {
        self.question = Some(Question { ask, choices, right });
        self
    }
}

/// What is said of an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Not yet an answer, and what is missing. Not wrong.
    NotYet(Say),
    /// Right.
    Right,
    /// Wrong.
    Wrong,
}

/// A verdict with its evidence. What was built and what was said are judged apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether what was built or drawn is right, where something is.
    pub built: Option<bool>,
    /// Whether what was written is right, where something is.
    pub said: Option<bool>,
    /// Misconceptions that would have led to just this, the most telling first.
    pub suspects: Vec<&'static Misconception>,
    /// The answer as text, for records.
    pub answer: String,
}

impl Judgement {
    /// Not yet an answer.
    #[must_use]
    pub fn not_yet(missing: Say) -> Judgement {
        let verdict = Verdict::NotYet(missing);
        Judgement { verdict, built: None, said: None, suspects: Vec::new(), answer: String::new() }
    }

    /// Right where everything that was judged is right.
    #[must_use]
    pub fn of(built: Option<bool>, said: Option<bool>, answer: String) -> Judgement {
        let right = built != Some(false) && said != Some(false);
        let verdict = if right { Verdict::Right } else { Verdict::Wrong };
        Judgement { verdict, built, said, suspects: Vec::new(), answer }
    }

    /// The judgement with the misconceptions whose answer this is, if it is wrong.
    #[must_use]
    pub fn suspecting(mut self, suspects: impl IntoIterator<Item = &'static Misconception>) -> Judgement {
        if self.verdict == Verdict::Wrong {
            for suspect in suspects {
                if !self.suspects.contains(&suspect) {
                    self.suspects.push(suspect);
                }
            }
        }
        self
    }

    /// Whether the verdict is right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.verdict == Verdict::Right
    }
}

/// More steps than any item takes: a rule that never ends is cut off here.
const MOST_STEPS: usize = 40;

/// The whole way from a table to the right answer.
#[must_use]
pub fn solve(activity: &dyn Activity, item: &Item, from: &Table) -> Vec<Step> {
    let mut table = from.clone();
    let mut steps = Vec::new();
    while let (Some(step), true) = (activity.next(item, &table), steps.len() < MOST_STEPS) {
        if step.actions.iter().any(|action| table.act(*action).is_err()) {
            break;
        }
        steps.push(step);
    }
    steps
}

/// The keys that write a number into a slot.
pub(super) fn typing(seat: u8, at: Spot, number: u32) -> Vec<Action> {
    let mut digits = digits(number);
    digits.reverse();
    let key = |digit| Action { seat, verb: Verb::Type { at, key: Key::Digit(digit) } };
    digits.into_iter().map(key).collect()
}

/// The step that writes a number where `typed` stands so far: what is still missing, or the last wrong digit rubbed out.
pub(super) fn write_number(goal: u8, seat: u8, at: Spot, number: u32, typed: &str, say: Say) -> Option<Step> {
    let wanted = number.to_string();
    if typed == wanted {
        return None;
    }
    if !wanted.starts_with(typed) {
        let rub = Action { seat, verb: Verb::Type { at, key: Key::Back } };
        return Some(Step::mending(goal, rub, crate::words::say::step_rub_out()));
    }
    let missing = typing(seat, at, number).into_iter().skip(typed.len()).collect();
    Some(Step::new(goal, missing, say))
}
