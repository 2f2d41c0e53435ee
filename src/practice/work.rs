//! One item on the table, from the first look to the last Check, with everything that helps on the way.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::activities::{Activity, Item, Judgement, Misconception, Stage, Step, Verdict};
use crate::curriculum::{Chart, Skill, chart_for, skill};
use crate::plan::Supports;
use crate::records::{Attempt, Hint, Input, Moment, Outcome, Phase, Purpose};
use crate::table::{Action, Disclosure, Manipulative, Refusal, Table};
use crate::words::{Say, say};

/// What an attempt has in place of what lay on the table, where a child built with its own blocks.
pub const PHYSICAL: &str = "physical";

/// How much *we do* prompts, from most to least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Prompt {
    /// Shows where and says what.
    Show,
    /// Shows where.
    Highlight,
    /// Asks "what next?".
    Ask,
}

impl Prompt {
    const fn less(self) -> Prompt {
        match self {
            Prompt::Show => Prompt::Highlight,
            Prompt::Highlight | Prompt::Ask => Prompt::Ask,
        }
    }

    const fn more(self) -> Prompt {
        match self {
            Prompt::Ask => Prompt::Highlight,
            Prompt::Highlight | Prompt::Show => Prompt::Show,
        }
    }
}

/// How prompts fade: one less after a step without help, one more after an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fade {
    /// How much is prompted now.
    pub prompt: Prompt,
    /// Steps done at [`Prompt::Ask`] without help or error.
    pub unprompted: u8,
    /// Whether nothing went wrong and no help was taken since the last step.
    clean: bool,
}

impl Fade {
    /// Prompts that begin with so much.
    #[must_use]
    pub const fn from(prompt: Prompt) -> Fade {
        Fade { prompt, unprompted: 0, clean: true }
    }

    fn step_done(&mut self) {
        if self.clean && self.prompt == Prompt::Ask {
            self.unprompted = self.unprompted.saturating_add(1);
        } else if self.clean {
            self.prompt = self.prompt.less();
        }
        self.clean = true;
    }

    fn error(&mut self) {
        self.prompt = self.prompt.more();
        self.unprompted = 0;
        self.clean = false;
    }
}

/// What the page shows beside the child's own table after an error.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Help {
    /// Nothing.
    None,
    /// The same mathematics one stage below, on a table of its own.
    Below(Box<Below>),
    /// Prompts for every step: it is finished together.
    Together,
}

/// An item at the stage below, to look at and to try.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Below {
    /// The item.
    pub item: Item,
    /// Its table.
    pub table: Table,
}

/// What an item is waiting for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mood {
    /// The child.
    Open,
    /// The answer is being kept; nothing is told before it is.
    Keeping,
    /// Something is missing. Not wrong.
    NotYet(Say),
    /// It was right.
    Right(Say),
    /// It was not; what is said of it. The same item stays.
    Wrong(Say),
    /// It was taken down and nothing is told: a probe.
    Noted,
}

/// Where a prompt points.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pointer {
    /// What is to be done.
    pub action: Action,
    /// What is said.
    pub say: Say,
}

/// One item being worked on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Work {
    /// The skill's id.
    pub skill: &'static str,
    /// The item.
    pub item: Item,
    /// The seed it came from.
    pub seed: u32,
    /// Whose turn.
    pub phase: Phase,
    /// Why it is asked.
    pub purpose: Purpose,
    /// The child's table.
    pub table: Table,
    /// What it is waiting for.
    pub mood: Mood,
    /// Help beside the table.
    pub help: Help,
    /// Prompts of *we do*, or of finishing together.
    pub fade: Fade,
    /// Rungs of help that were taken.
    pub hints: Vec<u8>,
    /// Checks that were kept.
    pub checks: u8,
    /// Whether the first Check was right; `None` before it.
    pub first: Option<bool>,
    /// What a rung of help said.
    pub hint: Option<Say>,
    /// Whether the chart of facts was opened.
    charted: bool,
    judged: Option<Judgement>,
    opened: u64,
    moves: String,
    inputs: Vec<Input>,
}

/// An item as it stands, for a page that is opened again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WorkPoint {
    skill: String,
    stage: String,
    math: String,
    layout: String,
    seed: u32,
    phase: String,
    purpose: String,
    actions: Vec<String>,
    hints: Vec<u32>,
    /// How much is prompted, counted from the most; and steps done without.
    fade: (u32, u32),
    /// Whether the chart of facts was opened. Left out where it was not, as in every point from before there was one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    charted: bool,
}

impl Work {
    /// An item on a fresh table.
    #[must_use]
    pub fn new(
        skill: &'static Skill,
        item: Item,
        seed: u32,
        phase: Phase,
        purpose: Purpose,
        fade: Fade,
        now: Moment,
    ) -> Work {
        let table = skill.activity.table(&item);
        Work {
            skill: skill.id,
            item,
            seed,
            phase,
            purpose,
            table,
            mood: Mood::Open,
            help: Help::None,
            fade,
            hints: Vec::new(),
            checks: 0,
            first: None,
            hint: None,
            charted: false,
            judged: None,
            opened: now.running,
            moves: String::new(),
            inputs: Vec::new(),
        }
    }

    /// The activity; `None` cannot happen for a skill that was practised, and costs nothing to allow.
    #[must_use]
    pub fn activity(&self) -> Option<&'static dyn Activity> {
        skill(self.skill).map(|skill| skill.activity)
    }

    /// How much the page may tell: everything while table and child work together and once it is right; in *you do* no
    /// totals before.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure {
        let told =
            self.phase != Phase::You || self.help == Help::Together || matches!(self.mood, Mood::Right(_));
        if told { Disclosure::Full } else { Disclosure::Structure }
    }

    /// Whether the child can do something to the table now.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.mood, Mood::Open | Mood::NotYet(_) | Mood::Wrong(_))
    }

    /// Does something to the table.
    ///
    /// # Errors
    /// A [`Refusal`]; nothing was done.
    pub fn act(&mut self, action: Action, input: Input, now: Moment) -> Result<Say, Refusal> {
        if !self.is_open() {
            return Err(Refusal::Stays);
        }
        let before = self.next();
        let said = self.table.act(action)?;
        self.note(&action.to_string(), now);
        if !self.inputs.contains(&input) {
            self.inputs.push(input);
        }
        if self.mood != Mood::Open {
            self.mood = Mood::Open;
        }
        if self.is_prompted() {
            self.follow(before.as_ref());
        }
        Ok(said)
    }

    /// Whether every step is prompted or watched.
    #[must_use]
    pub fn is_prompted(&self) -> bool {
        self.phase == Phase::We || self.help == Help::Together
    }

    /// Fades or strengthens the prompts after something was done.
    fn follow(&mut self, before: Option<&Step>) {
        let after = self.next();
        let was_mending = before.is_some_and(|step| step.mends);
        match (&after, before) {
            (Some(step), _) if step.mends && !was_mending => self.fade.error(),
            (Some(after), Some(before)) if !after.mends && !before.mends && after.goal > before.goal => {
                self.fade.step_done();
            }
            (None, Some(before)) if !before.mends => self.fade.step_done(),
            _ => {}
        }
    }

    /// The next right step from here.
    #[must_use]
    pub fn next(&self) -> Option<Step> {
        self.activity()?.next(&self.item, &self.table)
    }

    /// Where the prompt points now, for [`Prompt::Show`] and [`Prompt::Highlight`].
    #[must_use]
    pub fn pointer(&self) -> Option<Pointer> {
        if !self.is_prompted() || self.fade.prompt == Prompt::Ask || !self.is_open() {
            return None;
        }
        let step = self.next()?;
        Some(Pointer { action: *step.actions.first()?, say: step.say })
    }

    /// Takes the last action back.
    pub fn undo(&mut self, now: Moment) -> bool {
        self.reopen(|work| work.table.undo(), "undo", now)
    }

    /// Does it again.
    pub fn redo(&mut self, now: Moment) -> bool {
        self.reopen(|work| work.table.redo(), "redo", now)
    }

    fn reopen(&mut self, act: impl FnOnce(&mut Work) -> bool, name: &str, now: Moment) -> bool {
        if !self.is_open() || !act(self) {
            return false;
        }
        self.mood = Mood::Open;
        self.note(name, now);
        true
    }

    fn note(&mut self, what: &str, now: Moment) {
        let since = now.running.saturating_sub(self.opened);
        let comma = if self.moves.is_empty() { "" } else { ";" };
        // Writing into a String cannot fail.
        let _ = write!(self.moves, "{comma}{since} {what}");
    }

    /// Everything the child did, with its times in milliseconds since the item was shown: `1200 0:add counter 1 7;2400 undo`.
    #[must_use]
    pub fn moves(&self) -> &str {
        &self.moves
    }

    /// The next rung of help, up to the fourth; `None` where there is none left. What it says stands in `hint`.
    pub fn take_hint(&mut self, now: Moment) -> Option<Hint> {
        if !self.is_open() {
            return None;
        }
        let activity = self.activity()?;
        let rung = (self.hints.iter().max().copied().unwrap_or(0) + 1).min(4);
        if rung == 4 && self.next().is_none() {
            return None;
        }
        self.hints.push(rung);
        self.fade.clean = false;
        self.note(&format!("hint {rung}"), now);
        self.hint = Some(match rung {
            1 => activity.ask_again(&self.item),
            2 => activity.strategy(&self.item),
            3 => self.show_below(activity),
            _ => self.one_step(activity),
        });
        self.mood = Mood::Open;
        let (skill, stage, math) = (self.skill.to_owned(), self.item.stage, self.item.math.to_string());
        Some(Hint { skill, stage, math, rung })
    }

    /// The stage below beside the table; at the lowest stage, what lies on the table in numerals.
    fn show_below(&mut self, activity: &dyn Activity) -> Say {
        match activity.below(&self.item) {
            Some(below) => {
                let table = activity.table(&below);
                let say = activity.ask(&below);
                self.help = Help::Below(Box::new(Below { item: below, table }));
                say::help_below(say)
            }
            None => activity.strategy(&self.item),
        }
    }

    /// One step done together.
    fn one_step(&mut self, activity: &dyn Activity) -> Say {
        let Some(step) = activity.next(&self.item, &self.table) else { return say::help_check() };
        for action in step.actions {
            if self.table.act(action).is_ok() {
                let since = self.moves.len();
                let _ = write!(self.moves, "{}0 {action}", if since == 0 { "" } else { ";" });
            }
        }
        step.say
    }

    /// Judges what lies on the table. The attempt to be kept, or `None` where it is not yet an answer. The child is told
    /// nothing before [`Work::kept`].
    pub fn check(&mut self, supports: &Supports, now: Moment) -> Option<Attempt> {
        if !self.is_open() {
            return None;
        }
        let judgement = self.activity()?.score(&self.item, &self.table);
        self.note("check", now);
        if let Verdict::NotYet(missing) = &judgement.verdict {
            self.mood = Mood::NotYet(missing.clone());
            return None;
        }
        let work: Vec<String> = self.table.seats().iter().map(|seat| seat.board.value()).collect();
        Some(self.attempt(judgement, work.join(" "), self.used(supports), now))
    }

    /// The chart of facts that stands beside this item, if the plan wants one and the item is no fact itself.
    #[must_use]
    pub fn chart(&self, supports: &Supports) -> Option<Chart> {
        chart_for(self.skill, &self.item.math.to_string()).filter(|_| supports.fact_chart)
    }

    /// The chart was opened: the attempt says so from now on.
    pub const fn open_chart(&mut self) {
        self.charted = true;
    }

    /// Whether the child is asked to build this with its own blocks: an item with objects that it does by itself.
    #[must_use]
    pub fn wants_own_blocks(&self, supports: &Supports) -> bool {
        supports.own_blocks
            && self.item.stage == Stage::Concrete
            && self.phase == Phase::You
            && self.help != Help::Together
            && self.is_open()
    }

    /// An adult has looked at what the child built with its own blocks. The attempt to be kept, or `None` where that is not
    /// asked for. What was built is not seen here: no misconception is suspected.
    pub fn confirm(&mut self, right: bool, supports: &Supports, now: Moment) -> Option<Attempt> {
        if !self.wants_own_blocks(supports) {
            return None;
        }
        self.note("check", now);
        let verdict = if right { Verdict::Right } else { Verdict::Wrong };
        let (answer, suspects) = (String::new(), Vec::new());
        let judgement = Judgement { verdict, built: Some(right), said: None, suspects, answer };
        let mut used = self.used(supports);
        used.push("own-blocks".to_owned());
        Some(self.attempt(judgement, PHYSICAL.to_owned(), used, now))
    }

    /// The supports an attempt names: those that are on; a chart only where it was opened, own blocks only where they were
    /// built with.
    fn used(&self, supports: &Supports) -> Vec<String> {
        Supports { fact_chart: self.charted, own_blocks: false, ..supports.clone() }.names()
    }

    /// What is to be kept of a judgement. The child is told nothing before [`Work::kept`].
    fn attempt(&mut self, judgement: Judgement, work: String, supports: Vec<String>, now: Moment) -> Attempt {
        let outcome = if judgement.is_right() { Outcome::Right } else { Outcome::Wrong };
        let attempt = Attempt {
            skill: self.skill.to_owned(),
            stage: self.item.stage,
            phase: self.phase,
            purpose: self.purpose,
            math: self.item.math.to_string(),
            layout: self.item.layout.clone(),
            seed: self.seed,
            answer: judgement.answer.clone(),
            work,
            outcome,
            built: judgement.built,
            said: judgement.said,
            suspects: judgement.suspects.iter().map(|suspect| suspect.id.to_owned()).collect(),
            check: self.checks + 1,
            hints: self.hints.clone(),
            took: u32::try_from(now.running.saturating_sub(self.opened)).unwrap_or(u32::MAX),
            input: self.inputs.clone(),
            supports,
        };
        self.judged = Some(judgement);
        self.mood = Mood::Keeping;
        attempt
    }

    /// The answer is safely kept: now the child is told.
    pub fn kept(&mut self) {
        let (Some(judgement), Some(activity)) = (&self.judged, self.activity()) else { return };
        let judgement = judgement.clone();
        let right = judgement.is_right();
        self.checks += 1;
        self.first = self.first.or(Some(right));
        self.hint = None;
        if self.purpose == Purpose::Probe {
            self.mood = Mood::Noted;
        } else if right {
            self.mood = Mood::Right(activity.praise(&self.item));
        } else {
            self.mood = Mood::Wrong(self.after_error(activity, &judgement));
        }
    }

    /// The answer could not be kept: it is as if it had not been checked.
    pub fn not_kept(&mut self) {
        if self.mood == Mood::Keeping {
            self.mood = Mood::Open;
        }
    }

    /// First, feedback on the child's own table; second, the stage below beside it; third, it is finished together.
    fn after_error(&mut self, activity: &dyn Activity, judgement: &Judgement) -> Say {
        if self.is_prompted() {
            self.fade.error();
            return specific(judgement).unwrap_or_else(|| activity.strategy(&self.item));
        }
        match self.checks {
            0 | 1 => {
                let said = specific(judgement).unwrap_or_else(|| activity.strategy(&self.item));
                match (judgement.built, judgement.said) {
                    (Some(true), Some(false)) => say::built_right_said_wrong().and(said),
                    (Some(false), Some(true)) => say::built_wrong_said_right().and(said),
                    _ => say::not_right_yet().and(said),
                }
            }
            2 => self.show_below(activity),
            _ => {
                self.help = Help::Together;
                self.fade = Fade::from(Prompt::Show);
                say::help_together()
            }
        }
    }

    /// What the last answer may come from, the most telling first.
    #[must_use]
    pub fn suspects(&self) -> Vec<&'static Misconception> {
        self.judged.as_ref().map(|judgement| judgement.suspects.clone()).unwrap_or_default()
    }

    /// What lies on the table, in numerals and words; empty while it may not be told.
    #[must_use]
    pub fn numerals(&self) -> Vec<Say> {
        match (self.disclosure(), self.activity()) {
            (Disclosure::Full, Some(activity)) => activity.numerals(&self.item, &self.table),
            _ => Vec::new(),
        }
    }

    /// The item as it stands, to be opened again.
    #[must_use]
    pub fn point(&self) -> WorkPoint {
        WorkPoint {
            skill: self.skill.to_owned(),
            stage: self.item.stage.to_string(),
            math: self.item.math.to_string(),
            layout: self.item.layout.clone(),
            seed: self.seed,
            phase: self.phase.name().to_owned(),
            purpose: self.purpose.name().to_owned(),
            actions: self.table.done().iter().map(Action::to_string).collect(),
            hints: self.hints.iter().map(|rung| u32::from(*rung)).collect(),
            fade: (self.fade.prompt as u32, self.fade.unprompted.into()),
            charted: self.charted,
        }
    }

    /// The item of a point; `None` where this release cannot make it.
    #[must_use]
    pub fn resume(point: &WorkPoint, now: Moment) -> Option<Work> {
        let skill = skill(&point.skill)?;
        let item = Item::read(point.stage.parse().ok()?, &point.math, &point.layout)?;
        if !skill.activity.knows(&item) {
            return None;
        }
        let (phase, purpose) = (Phase::from_name(&point.phase)?, Purpose::from_name(&point.purpose)?);
        let prompt = [Prompt::Show, Prompt::Highlight, Prompt::Ask].into_iter().nth(point.fade.0 as usize)?;
        let fade = Fade { unprompted: u8::try_from(point.fade.1).ok()?, ..Fade::from(prompt) };
        let mut work = Work::new(skill, item, point.seed, phase, purpose, fade, now);
        for action in &point.actions {
            let action: Action = action.parse().ok()?;
            work.table.act(action).ok()?;
            work.note(&action.to_string(), now);
        }
        work.charted = point.charted;
        work.hints = point.hints.iter().filter_map(|rung| u8::try_from(*rung).ok()).collect();
        Some(work)
    }

    /// Checks of this very item that the log already holds: the page was closed between an answer and its feedback.
    pub fn already_checked(&mut self, attempts: &[&Attempt]) {
        let own = |attempt: &&&Attempt| {
            attempt.math == self.item.math.to_string()
                && attempt.layout == self.item.layout
                && attempt.skill == self.skill
        };
        let own: Vec<&&Attempt> = attempts.iter().filter(own).collect();
        self.checks = u8::try_from(own.len()).unwrap_or(u8::MAX);
        self.first = own.first().map(|attempt| attempt.is_right());
    }

    /// Whether the item has been answered right and nothing more is to be done.
    #[must_use]
    pub const fn is_finished(&self) -> bool {
        matches!(self.mood, Mood::Right(_) | Mood::Noted)
    }
}

fn specific(judgement: &Judgement) -> Option<Say> {
    judgement.suspects.first().map(|suspect| suspect.feedback())
}
