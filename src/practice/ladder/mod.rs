//! The ladder: where a child stands with each skill, folded from the log.
//!
//! Rules (each number is the plan's): scored items are *you do*, first Check, no help, and come in blocks that begin anew at
//! every change of stage. A good block over enough sittings leads up; a weak block, or wrong answers in a row with one
//! misconception, lead down; falls at concrete lead to a needed skill. Probes on days running lead straight to abstract.
//! Two good abstract blocks in a row are mastery, which retention checks keep or reopen at representational.
//!
//! Simulated for these defaults over 60 abstract items: a student who is right .6 of the time is called mastered in 6 % of
//! cases, .7 in 33 %, .8 in 82 %, .9 in 99.8 %.
//!
//! Limit: a changed rule is applied to what comes after it, and to the whole log when the fold is made anew.

mod point;

pub use point::Point;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::change::{Change, Reason, Standing};
use crate::activities::Stage;
use crate::curriculum::Skill;
use crate::order::by_number;
use crate::plan::Rules;
use crate::records::{Attempt, Clock, Day, Entry, Phase, Placed, Purpose, RecordId, What};

/// Where a child stands with every skill it has met.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Ladder {
    skills: BTreeMap<String, Progress>,
    sitting: Option<Here>,
    voided: Vec<RecordId>,
}

/// The sitting that is being folded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Here {
    id: String,
    day: Day,
    /// Whether the day can be believed.
    certain: bool,
}

/// Where a child stands with one skill.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Standing.
    pub standing: Standing,
    /// Every change of standing, oldest first.
    #[serde(skip_serializing_if = "is_default")]
    pub changes: Vec<Change>,
    /// The last day anything was done.
    #[serde(skip_serializing_if = "is_default")]
    pub last: Option<Day>,
    /// The needed skill that comes first, after falls at concrete.
    #[serde(skip_serializing_if = "is_default")]
    pub waits_for: Option<String>,
    /// Whether *I do* was shown at this stage.
    #[serde(skip_serializing_if = "is_default")]
    pub shown: bool,
    /// Whether *we do* has led to *you do* at this stage.
    #[serde(skip_serializing_if = "is_default")]
    pub released: bool,
    /// Scored items in all, and right ones.
    #[serde(skip_serializing_if = "is_default")]
    pub scored: (u32, u32),
    #[serde(skip_serializing_if = "is_default")]
    block: Block,
    /// The good abstract block before this one.
    #[serde(skip_serializing_if = "is_default")]
    good_before: Option<Block>,
    #[serde(skip_serializing_if = "is_default")]
    suspects: Vec<String>,
    #[serde(skip_serializing_if = "is_default")]
    suspected: u8,
    #[serde(skip_serializing_if = "is_default")]
    missed: u8,
    #[serde(skip_serializing_if = "is_default")]
    falls: u8,
    #[serde(skip_serializing_if = "is_default")]
    probe: Probe,
    #[serde(skip_serializing_if = "is_default")]
    mastered_on: Option<Day>,
    #[serde(skip_serializing_if = "is_default")]
    retained: u8,
    #[serde(skip_serializing_if = "is_default")]
    check: Tally,
    #[serde(skip_serializing_if = "is_default")]
    review_step: usize,
}

#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Block {
    right: u8,
    of: u8,
    sittings: Vec<String>,
    days: Vec<Day>,
}

/// Items of one kind within one sitting.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Tally {
    sitting: String,
    right: u8,
    of: u8,
}

#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Probe {
    tally: Tally,
    used: u8,
    last: Option<Day>,
    /// Days running on which all was right.
    run: Vec<Day>,
}

/// What is as at the beginning is not written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Default for Progress {
    fn default() -> Progress {
        Progress {
            standing: Standing::At(Stage::Concrete),
            changes: Vec::new(),
            last: None,
            waits_for: None,
            shown: false,
            released: false,
            scored: (0, 0),
            block: Block::default(),
            good_before: None,
            suspects: Vec::new(),
            suspected: 0,
            missed: 0,
            falls: 0,
            probe: Probe::default(),
            mastered_on: None,
            retained: 0,
            check: Tally::default(),
            review_step: 0,
        }
    }
}

impl Block {
    fn count(&mut self, right: bool, here: &Here) {
        self.of = self.of.saturating_add(1);
        self.right += u8::from(right);
        if !self.sittings.contains(&here.id) {
            self.sittings.push(here.id.clone());
        }
        if !self.days.contains(&here.day) {
            self.days.push(here.day);
        }
    }
}

impl Tally {
    /// Counts an item; a tally of another sitting begins anew.
    fn count(&mut self, right: bool, here: &Here) {
        if self.sitting != here.id {
            *self = Tally { sitting: here.id.clone(), ..Tally::default() };
        }
        self.of = self.of.saturating_add(1);
        self.right += u8::from(right);
    }
}

impl Progress {
    /// The stage that is practised.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match self.standing {
            Standing::At(stage) => stage,
            Standing::Mastered => Stage::Abstract,
        }
    }

    /// Right answers and items of the block that is open.
    #[must_use]
    pub const fn block(&self) -> (u8, u8) {
        (self.block.right, self.block.of)
    }

    /// The last reason for a change, if there was one.
    #[must_use]
    pub fn reason(&self) -> Option<&Reason> {
        self.changes.last().map(|change| &change.reason)
    }

    fn change(&mut self, to: Standing, reason: Reason, day: Day) {
        self.changes.push(Change { day, from: self.standing, to, reason });
        self.standing = to;
        self.begin_stage();
    }

    /// Everything that begins anew with a stage.
    fn begin_stage(&mut self) {
        self.block = Block::default();
        self.good_before = None;
        self.suspects.clear();
        self.suspected = 0;
        self.missed = 0;
        self.shown = false;
        self.released = false;
    }

    /// The misconceptions of wrong answers in a row: the ones that fit them all.
    fn suspect(&mut self, attempt: &Attempt) {
        if attempt.is_right() {
            self.suspects.clear();
            self.suspected = 0;
            return;
        }
        let common: Vec<String> =
            self.suspects.iter().filter(|id| attempt.suspects.contains(id)).cloned().collect();
        if common.is_empty() {
            self.suspects.clone_from(&attempt.suspects);
            self.suspected = u8::from(!self.suspects.is_empty());
        } else {
            self.suspects = common;
            self.suspected += 1;
        }
    }
}

impl Ladder {
    /// The ladder of a log that is in order ([`crate::records::in_order`]).
    #[must_use]
    pub fn fold(rules: &Rules, curriculum: &[Skill], entries: &[Entry]) -> Ladder {
        Ladder::default().folded(rules, curriculum, entries.iter())
    }

    /// This ladder with what came after it.
    fn folded<'e>(
        mut self,
        rules: &Rules,
        curriculum: &[Skill],
        entries: impl Iterator<Item = &'e Entry> + Clone,
    ) -> Ladder {
        self.withdraw(entries.clone());
        for entry in entries {
            self.apply(rules, curriculum, entry);
        }
        self
    }

    /// A ladder before the first of these entries, which knows already what is withdrawn among them.
    pub(super) fn before(entries: &[Entry]) -> Ladder {
        let mut ladder = Ladder::default();
        ladder.withdraw(entries.iter());
        ladder
    }

    /// An attempt that is withdrawn later never counts.
    fn withdraw<'e>(&mut self, entries: impl Iterator<Item = &'e Entry>) {
        self.voided.extend(entries.filter_map(Entry::voided).map(|voided| voided.of.clone()));
    }

    /// Where the child stands with a skill; the beginning where it was never met.
    #[must_use]
    pub fn progress(&self, skill: &str) -> Progress {
        self.skills.get(skill).cloned().unwrap_or_default()
    }

    /// Every skill that was met.
    pub fn met(&self) -> impl Iterator<Item = (&str, &Progress)> {
        self.skills.iter().map(|(id, progress)| (id.as_str(), progress))
    }

    /// Takes one more entry into account. A withdrawal of an attempt that was counted before needs a new fold.
    pub fn apply(&mut self, rules: &Rules, curriculum: &[Skill], entry: &Entry) {
        if !entry.what.is_adults() {
            self.enter(entry);
        }
        match &entry.what {
            What::Shown(shown) => {
                let progress = self.skills.entry(shown.skill.clone()).or_default();
                if progress.stage() == shown.stage {
                    progress.shown = true;
                }
                progress.last = Some(entry.day());
            }
            What::Attempt(attempt) if !self.voided.contains(&entry.id) => {
                self.attempt(rules, curriculum, attempt);
            }
            What::Placed(placed) => self.place(placed, entry.day()),
            _ => {}
        }
    }

    /// An adult chose a stage: the skill is open there, whatever was reached before and whatever it waits for.
    fn place(&mut self, placed: &Placed, day: Day) {
        let progress = self.skills.entry(placed.skill.clone()).or_default();
        progress.waits_for = None;
        progress.mastered_on = None;
        let reason = Reason::Placed { words: placed.reason.clone(), day };
        progress.change(Standing::At(placed.stage), reason, day);
    }

    /// Keeps track of the sitting. A day that the clock cannot be believed about is the same day as before.
    fn enter(&mut self, entry: &Entry) {
        let id = format!("{}.{}", entry.id.device, entry.id.sitting);
        if self.sitting.as_ref().is_some_and(|here| here.id == id) {
            return;
        }
        let certain = entry.clock == Clock::Steady;
        let before = self.sitting.as_ref().map(|here| here.day);
        let day = if certain { entry.day() } else { before.unwrap_or(entry.day()) };
        self.sitting = Some(Here { id, day, certain });
    }

    fn attempt(&mut self, rules: &Rules, curriculum: &[Skill], attempt: &Attempt) {
        let Some(here) = self.sitting.clone() else { return };
        let progress = self.skills.entry(attempt.skill.clone()).or_default();
        progress.last = Some(here.day);
        if attempt.phase != Phase::You || attempt.check != 1 {
            return;
        }
        match attempt.purpose {
            Purpose::Probe => probe(rules, progress, attempt, &here),
            Purpose::Retention => retention(rules, progress, attempt, &here),
            Purpose::Review => {
                let last = rules.review_days.len().saturating_sub(1);
                progress.review_step =
                    if attempt.is_right() { (progress.review_step + 1).min(last) } else { 0 };
            }
            Purpose::Practice => {
                if attempt.stage == progress.stage() && progress.standing != Standing::Mastered {
                    self.practice(rules, curriculum, attempt, &here);
                }
            }
        }
    }

    fn practice(&mut self, rules: &Rules, curriculum: &[Skill], attempt: &Attempt, here: &Here) {
        let Some(progress) = self.skills.get_mut(&attempt.skill) else { return };
        progress.released = true;
        progress.missed = if attempt.is_right() { 0 } else { progress.missed.saturating_add(1) };
        if progress.missed >= rules.missed {
            progress.released = false;
            progress.missed = 0;
        }
        if !attempt.is_scored() {
            return;
        }
        progress.scored.0 += 1;
        progress.scored.1 += u32::from(attempt.is_right());
        progress.block.count(attempt.is_right(), here);
        progress.suspect(attempt);
        if progress.suspected >= rules.same_misconception {
            let id = progress.suspects.first().cloned().unwrap_or_default();
            let reason = Reason::SameMisconception { id, times: progress.suspected, day: here.day };
            self.down(rules, curriculum, &attempt.skill, reason, here.day);
        } else if progress.block.of >= rules.block {
            self.close_block(rules, curriculum, &attempt.skill, here.day);
        }
    }

    fn close_block(&mut self, rules: &Rules, curriculum: &[Skill], skill: &str, day: Day) {
        let Some(progress) = self.skills.get_mut(skill) else { return };
        let block = std::mem::take(&mut progress.block);
        let (right, of, days) = (block.right, block.of, block.days.clone());
        if right < rules.up && right <= rules.down {
            self.down(rules, curriculum, skill, Reason::WeakBlock { right, of, days }, day);
            return;
        }
        let spans = |blocks: &[&Block]| {
            let mut sittings: Vec<&String> = Vec::new();
            for sitting in blocks.iter().flat_map(|block| &block.sittings) {
                if !sittings.contains(&sitting) {
                    sittings.push(sitting);
                }
            }
            sittings.len() >= usize::from(rules.up_sittings)
        };
        if right < rules.up {
            progress.good_before = None;
            return;
        }
        if let Some(above) = progress.stage().above() {
            if spans(&[&block]) {
                progress.change(Standing::At(above), Reason::GoodBlock { right, of, days }, day);
                self.need_met(skill, day);
            }
            return;
        }
        let earlier = progress.good_before.replace(block.clone());
        let Some(earlier) = earlier else {
            self.need_met(skill, day);
            return;
        };
        if earlier.right.max(right) >= rules.mastery && spans(&[&earlier, &block]) {
            let mut all_days = earlier.days;
            all_days.extend(days.into_iter().filter(|day| !all_days.contains(day)).collect::<Vec<_>>());
            let reason = Reason::Mastery { earlier: earlier.right, later: right, of, days: all_days };
            progress.change(Standing::Mastered, reason, day);
            progress.mastered_on = Some(day);
            progress.retained = 0;
        }
    }

    fn down(&mut self, rules: &Rules, curriculum: &[Skill], skill: &str, reason: Reason, day: Day) {
        let Some(progress) = self.skills.get_mut(skill) else { return };
        if let Some(below) = progress.stage().below() {
            progress.change(Standing::At(below), reason, day);
            return;
        }
        progress.falls = progress.falls.saturating_add(1);
        let times = progress.falls;
        if times < rules.falls {
            progress.change(Standing::At(Stage::Concrete), reason, day);
            return;
        }
        progress.falls = 0;
        let first = self.weakest_need(curriculum, skill);
        let Some(progress) = self.skills.get_mut(skill) else { return };
        progress.waits_for.clone_from(&first);
        progress.change(Standing::At(Stage::Concrete), Reason::FellAtConcrete { times, first, day }, day);
    }

    /// The needed skill with the lowest standing, of those that can be practised.
    fn weakest_need(&self, curriculum: &[Skill], id: &str) -> Option<String> {
        let skill = curriculum.iter().find(|skill| skill.id == id)?;
        let taught = skill.needs.iter().filter(|need| curriculum.iter().any(|other| other.id == **need));
        let weakest = taught.min_by_key(|need| {
            let progress = self.progress(need);
            let standing = match progress.standing {
                Standing::At(stage) => stage as u8,
                Standing::Mastered => 3,
            };
            let (of, right) = progress.scored;
            // Of two at one stage, the one with the lower share of right answers.
            (standing, (u64::from(right) * 1_000).checked_div(of.into()).unwrap_or(0))
        })?;
        Some((*weakest).to_owned())
    }

    /// A good block in a skill lets those go on that waited for it.
    fn need_met(&mut self, met: &str, day: Day) {
        for progress in self.skills.values_mut().filter(|progress| progress.waits_for.as_deref() == Some(met))
        {
            progress.waits_for = None;
            let reason = Reason::NeedMet { skill: met.to_owned(), day };
            progress.change(progress.standing, reason, day);
        }
    }

    /// Today's skill: the first of the plan that is not mastered and whose needs are met.
    #[must_use]
    pub fn todays_skill<'c>(&self, plan: &[String], curriculum: &'c [Skill]) -> Option<&'c Skill> {
        plan.iter().find_map(|id| self.reachable(id, curriculum, 0))
    }

    /// A skill, or the needed one that comes before it; `None` where it is mastered or unknown.
    fn reachable<'c>(&self, id: &str, curriculum: &'c [Skill], depth: usize) -> Option<&'c Skill> {
        let skill = curriculum.iter().find(|skill| skill.id == id)?;
        let progress = self.progress(id);
        if progress.standing == Standing::Mastered || depth > curriculum.len() {
            return None;
        }
        if let Some(first) = &progress.waits_for {
            return self.reachable(first, curriculum, depth + 1);
        }
        // A skill that was begun, or opened by an adult, goes on; any other waits for what it needs.
        if progress.last.is_none() && progress.changes.is_empty() {
            let missing = skill.needs.iter().find_map(|need| self.reachable(need, curriculum, depth + 1));
            if missing.is_some() {
                return missing;
            }
        }
        Some(skill)
    }

    /// Whether a probe opens a skill today: in its first days, while two days running can still be all right, and never
    /// twice on one day.
    #[must_use]
    pub fn probe_due(&self, rules: &Rules, skill: &str, day: Day) -> bool {
        let progress = self.progress(skill);
        let probe = &progress.probe;
        let left = rules.probes.saturating_sub(probe.used);
        let still_needed = usize::from(rules.probe_days).saturating_sub(probe.run.len());
        progress.standing != Standing::Mastered
            && progress.stage() != Stage::Abstract
            && progress.changes.iter().all(|change| change.to != Standing::At(Stage::Abstract))
            && usize::from(left) >= still_needed
            && probe.last.is_none_or(|last| last < day)
    }

    /// Mastered skills whose retention check is due.
    #[must_use]
    pub fn retention_due(&self, rules: &Rules, day: Day) -> Vec<&str> {
        let due = |progress: &Progress| {
            let wait = rules.retention_days.get(usize::from(progress.retained))?;
            let since = progress.mastered_on?;
            (progress.standing == Standing::Mastered && day.0 >= since.0 + i64::from(*wait)).then_some(())
        };
        self.met().filter(|(_, progress)| due(progress).is_some()).map(|(id, _)| id).collect()
    }

    /// Skills whose review is due, the one that waits longest first, with the stage to review at: the one the child stands on
    /// by itself.
    #[must_use]
    pub fn review_due(&self, rules: &Rules, day: Day) -> Vec<(&str, Stage)> {
        let due: Vec<(i64, &str, Stage)> = self
            .met()
            .filter(|(_, progress)| progress.scored.0 > 0)
            .filter_map(|(id, progress)| {
                let wait = rules.review_days.get(progress.review_step).copied().unwrap_or(30);
                let due = progress.last?.0 + i64::from(wait);
                let stage = if progress.released || progress.standing == Standing::Mastered {
                    progress.stage()
                } else {
                    progress.stage().below().unwrap_or(Stage::Concrete)
                };
                (due <= day.0).then_some((due, id, stage))
            })
            .collect();
        by_number(due, |(due, ..)| *due).into_iter().map(|(_, id, stage)| (id, stage)).collect()
    }

    /// Whether one more scored item may be asked in this sitting: a block has to span sittings before it can lead up, so an
    /// item is left for each sitting that is still to come. The first item of a sitting may always be asked: whatever the
    /// rules were when the block began, it goes on.
    #[must_use]
    pub fn may_score(&self, rules: &Rules, skill: &str, sitting: &str) -> bool {
        let block = self.progress(skill).block;
        let here = block.sittings.iter().any(|id| id.ends_with(sitting));
        let to_come = usize::from(rules.up_sittings).saturating_sub(block.sittings.len());
        let left = usize::from(rules.block.saturating_sub(block.of));
        !here || to_come == 0 || left > to_come
    }
}

fn probe(rules: &Rules, progress: &mut Progress, attempt: &Attempt, here: &Here) {
    if progress.stage() == Stage::Abstract {
        return;
    }
    let probe = &mut progress.probe;
    probe.tally.count(attempt.is_right() && attempt.hints.is_empty(), here);
    if probe.tally.of < rules.probe {
        return;
    }
    let all_right = probe.tally.right >= rules.probe;
    probe.tally = Tally::default();
    probe.used = probe.used.saturating_add(1);
    // Two probes on one day, or on a day the clock cannot be believed about, are one day.
    let another_day = here.certain && probe.last.is_none_or(|last| last != here.day);
    probe.last = Some(here.day);
    if !all_right {
        probe.run.clear();
    } else if another_day {
        probe.run.push(here.day);
    }
    if probe.run.len() >= usize::from(rules.probe_days) {
        let days = std::mem::take(&mut probe.run);
        progress.change(Standing::At(Stage::Abstract), Reason::Probes { days }, here.day);
        // The child has shown it can do without the lesson.
        progress.shown = true;
        progress.released = true;
    }
}

fn retention(rules: &Rules, progress: &mut Progress, attempt: &Attempt, here: &Here) {
    if progress.standing != Standing::Mastered {
        return;
    }
    progress.check.count(attempt.is_right() && attempt.hints.is_empty(), here);
    if progress.check.of < rules.retention {
        return;
    }
    let Tally { right, of, .. } = std::mem::take(&mut progress.check);
    let day = here.day;
    if right >= rules.retention_pass {
        progress.retained = progress.retained.saturating_add(1);
        let reason = Reason::Retained { right, of, day };
        progress.changes.push(Change { day, from: Standing::Mastered, to: Standing::Mastered, reason });
    } else {
        progress.mastered_on = None;
        progress.change(Standing::At(Stage::Representational), Reason::NotRetained { right, of, day }, day);
    }
}
