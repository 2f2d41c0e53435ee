//! A sitting: two or three minutes of review, then today's skill, then a choice, and a calm end.

use std::collections::{BTreeMap, HashSet, VecDeque};

use serde::{Deserialize, Serialize};

use super::ladder::Ladder;
use super::lesson::Lesson;
use super::work::{Fade, Mood, Prompt, Work, WorkPoint};
use crate::activities::{Item, Level, Random, Stage};
use crate::curriculum::Skill;
use crate::plan::{Rules, Student};
use crate::records::{Attempt, Entry, Hint, Moment, Phase, Purpose, Trouble, Why};
use crate::words::Say;

/// What is on the screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// *I do*.
    Lesson(Lesson),
    /// *We do* and *you do*, and everything else that is answered.
    Work(Work),
    /// The child chooses.
    Choice(Vec<Choice>),
    /// The end.
    Ending(Ending),
}

/// What a child can choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Choice {
    /// A little more of the same.
    More,
    /// Another skill of the plan.
    Another(&'static str),
    /// To stop.
    Done,
}

/// How it ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ending {
    /// Why.
    pub why: Why,
    /// What the child can do now, in its own words, the latest skill last.
    pub can: Vec<Say>,
    /// Items answered.
    pub items: u32,
    /// Whole minutes.
    pub minutes: u32,
    /// What went wrong with keeping, if that is why.
    pub trouble: Option<Trouble>,
}

/// A sitting as it stands, for a page that is opened again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Version of this record.
    pub v: u16,
    /// Whose sitting it is.
    pub student: String,
    /// The sitting's id.
    pub sitting: String,
    /// When it began, by the wall clock: milliseconds since 1970, UTC.
    pub began: i64,
    /// When it was written.
    pub at: i64,
    /// The item on the table.
    pub work: Option<WorkPoint>,
}

/// A sitting under way.
#[derive(Clone, Debug)]
pub struct Sitting {
    student: Student,
    curriculum: &'static [Skill],
    ladder: Ladder,
    random: Random,
    began: Moment,
    sitting: String,
    act: Act,
    used: HashSet<String>,
    retention: VecDeque<&'static str>,
    review: VecDeque<(&'static str, Stage)>,
    probes: u8,
    today: Option<&'static Skill>,
    /// The skill and stage for which *we do* has led to *you do*.
    graduated: Option<(&'static str, Stage)>,
    fade: Fade,
    /// Running time after which the child may choose.
    choose_at: u64,
    /// Running time at which "five minutes left" are over.
    over_at: Option<u64>,
    /// The last item was missed: the sitting does not end on it.
    missed: bool,
    /// The next item is like this one.
    parallel: Option<Item>,
    done: BTreeMap<&'static str, u32>,
    items: u32,
}

const MINUTE: u64 = 60_000;
/// What "a little more" adds.
const MORE_MINUTES: u64 = 4;
/// Tries to find an item that was not asked yet before the skill counts as exhausted for today.
const TRIES: u32 = 60;

impl Sitting {
    /// A sitting that begins now.
    #[must_use]
    pub fn begin(
        student: Student,
        curriculum: &'static [Skill],
        ladder: Ladder,
        sitting: &str,
        seed: u64,
        now: Moment,
    ) -> Sitting {
        let mut begun = Sitting::blank(student, curriculum, ladder, sitting, seed, now);
        begun.set_out(now);
        begun.advance(now);
        begun
    }

    /// A sitting that goes on after the page was closed. `asked` are the attempts of it that were kept.
    #[must_use]
    pub fn resume(
        student: Student,
        curriculum: &'static [Skill],
        ladder: Ladder,
        point: &Checkpoint,
        asked: &[&Attempt],
        seed: u64,
        now: Moment,
    ) -> Sitting {
        let mut resumed = Sitting::blank(student, curriculum, ladder, &point.sitting, seed, now);
        let passed = u64::try_from(now.wall.saturating_sub(point.began)).unwrap_or(0);
        resumed.choose_at =
            resumed.choose_at.saturating_sub(passed.min(resumed.choose_at.saturating_sub(now.running)));
        resumed.used.extend(
            asked.iter().map(|attempt| key(&attempt.skill, attempt.stage, &attempt.math, &attempt.layout)),
        );
        resumed.today = resumed.todays_skill();
        let work = point.work.as_ref().and_then(|point| Work::resume(point, now));
        match work {
            Some(mut work) => {
                work.already_checked(asked);
                resumed.used.insert(key_of(work.skill, &work.item));
                resumed.act = Act::Work(work);
            }
            None => resumed.advance(now),
        }
        resumed
    }

    fn blank(
        student: Student,
        curriculum: &'static [Skill],
        ladder: Ladder,
        sitting: &str,
        seed: u64,
        now: Moment,
    ) -> Sitting {
        let minutes = u64::from(student.plan.rules.minutes);
        Sitting {
            student,
            curriculum,
            ladder,
            random: Random::from_seed(seed),
            began: now,
            sitting: sitting.to_owned(),
            act: Act::Choice(Vec::new()),
            used: HashSet::new(),
            retention: VecDeque::new(),
            review: VecDeque::new(),
            probes: 0,
            today: None,
            graduated: None,
            fade: Fade::from(Prompt::Show),
            choose_at: now.running + minutes * MINUTE,
            over_at: None,
            missed: false,
            parallel: None,
            done: BTreeMap::new(),
            items: 0,
        }
    }

    /// What today brings: a retention check, reviews, a probe, and a skill.
    fn set_out(&mut self, now: Moment) {
        let (rules, day) = (self.rules().clone(), now.day());
        self.today = self.todays_skill();
        let due = self.ladder.retention_due(&rules, day);
        if let Some(skill) = due.first().and_then(|id| self.find(id)) {
            self.retention.extend(std::iter::repeat_n(skill.id, rules.retention.into()));
        }
        let today = self.today.map(|skill| skill.id);
        let checked = self.retention.front().copied();
        let due: Vec<(String, Stage)> = self
            .ladder
            .review_due(&rules, day)
            .into_iter()
            .map(|(id, stage)| (id.to_owned(), stage))
            .collect();
        let due = due.iter().filter_map(|(id, stage)| Some((self.find(id)?.id, *stage)));
        let due = due.filter(|(id, _)| Some(*id) != today && Some(*id) != checked);
        let each = if self.retention.is_empty() { 2 } else { 1 };
        let review: Vec<(&'static str, Stage)> =
            due.flat_map(|pair| std::iter::repeat_n(pair, each)).take(rules.review_items.into()).collect();
        self.review.extend(review);
        if let Some(id) = today {
            self.probes = if self.ladder.probe_due(&rules, id, day) { rules.probe } else { 0 };
        }
    }

    fn rules(&self) -> &Rules {
        &self.student.plan.rules
    }

    /// The student.
    #[must_use]
    pub const fn student(&self) -> &Student {
        &self.student
    }

    /// Changes languages and supports while the sitting goes on.
    pub fn set_student(&mut self, student: Student) {
        if student.id == self.student.id {
            self.student = student;
        }
    }

    /// The ladder as it stands.
    #[must_use]
    pub const fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// What is on the screen.
    #[must_use]
    pub const fn act(&self) -> &Act {
        &self.act
    }

    /// The item on the table, if there is one.
    #[must_use]
    pub const fn work(&self) -> Option<&Work> {
        match &self.act {
            Act::Work(work) => Some(work),
            _ => None,
        }
    }

    /// The item on the table, to work on it.
    pub const fn work_mut(&mut self) -> Option<&mut Work> {
        match &mut self.act {
            Act::Work(work) => Some(work),
            _ => None,
        }
    }

    /// The lesson, if there is one.
    pub const fn lesson_mut(&mut self) -> Option<&mut Lesson> {
        match &mut self.act {
            Act::Lesson(lesson) => Some(lesson),
            _ => None,
        }
    }

    /// How many items were answered so far.
    #[must_use]
    pub const fn items(&self) -> u32 {
        self.items
    }

    /// Whether "five minutes left" has been said.
    #[must_use]
    pub const fn is_winding_down(&self) -> bool {
        self.over_at.is_some()
    }

    fn find(&self, id: &str) -> Option<&'static Skill> {
        self.curriculum.iter().find(|skill| skill.id == id)
    }

    fn todays_skill(&self) -> Option<&'static Skill> {
        self.ladder.todays_skill(&self.student.plan.skills, self.curriculum)
    }

    /// The first Check, or a later one: the attempt to be kept, or `None` where it is not yet an answer.
    pub fn check(&mut self, now: Moment) -> Option<(Attempt, String)> {
        let supports = self.student.plan.supports.clone();
        let work = self.work_mut()?;
        let attempt = work.check(&supports, now)?;
        let moves = work.moves().to_owned();
        Some((attempt, moves))
    }

    /// An adult has looked at what the child built with its own blocks: the attempt to be kept, or `None` where the plan or
    /// the item does not ask for that.
    pub fn confirm(&mut self, right: bool, now: Moment) -> Option<(Attempt, String)> {
        let supports = self.student.plan.supports.clone();
        let work = self.work_mut()?;
        let attempt = work.confirm(right, &supports, now)?;
        let moves = work.moves().to_owned();
        Some((attempt, moves))
    }

    /// Whole minutes since the sitting began.
    #[must_use]
    pub fn worked(&self, now: Moment) -> u32 {
        u32::try_from(now.running.saturating_sub(self.began.running) / MINUTE).unwrap_or(u32::MAX)
    }

    /// The next rung of help, to be kept.
    pub fn hint(&mut self, now: Moment) -> Option<Hint> {
        self.work_mut()?.take_hint(now)
    }

    /// Entries are safely kept: the ladder takes them into account, and the child is told.
    pub fn kept(&mut self, entries: &[Entry]) {
        let rules = self.rules().clone();
        for entry in entries {
            self.ladder.apply(&rules, self.curriculum, entry);
            if entry.attempt().is_some() {
                self.told();
            }
        }
    }

    fn told(&mut self) {
        let Act::Work(work) = &mut self.act else { return };
        if work.mood != Mood::Keeping {
            return;
        }
        work.kept();
        let (skill, first_check) = (work.skill, work.checks == 1);
        let missed = work.first == Some(false) && work.purpose != Purpose::Probe;
        if first_check {
            self.items += 1;
            *self.done.entry(skill).or_default() += u32::from(!missed);
            self.missed = missed;
        }
        let practised = work.purpose == Purpose::Practice && work.phase == Phase::You;
        if practised && !self.ladder.progress(skill).released {
            // Two missed items running: back to doing it together.
            self.graduated = None;
            self.fade = Fade::from(Prompt::Highlight);
        }
    }

    /// Entries could not be kept. Nothing was told; when there is no room, or no right to write, the sitting ends kindly.
    pub fn not_kept(&mut self, trouble: Trouble, now: Moment) {
        if let Some(work) = self.work_mut() {
            work.not_kept();
        }
        self.act = Act::Ending(Ending { trouble: Some(trouble), ..self.ending(Why::Space, now) });
    }

    /// Goes on after a finished item, a finished lesson, or an item the adult takes away.
    pub fn next(&mut self, now: Moment) {
        if let Act::Work(work) = &self.act {
            if work.phase == Phase::We {
                self.fade = work.fade;
                if work.fade.unprompted >= self.student.plan.rules.unprompted {
                    self.graduated = Some((work.skill, work.item.stage));
                }
            }
            let finished_together = work.checks >= 3;
            self.parallel = finished_together.then(|| work.item.clone());
        }
        self.advance(now);
    }

    /// The lesson was seen, or an adult showed it: what is to be kept.
    #[must_use]
    pub fn shown(&self) -> Option<(&'static str, Stage)> {
        match &self.act {
            Act::Lesson(lesson) => Some((lesson.skill, lesson.item.stage)),
            _ => None,
        }
    }

    /// "Five minutes left": no new part begins, and the end comes well.
    pub fn five_minutes(&mut self, now: Moment) {
        self.over_at.get_or_insert(now.running + 5 * MINUTE);
        self.retention.clear();
        self.review.clear();
        self.probes = 0;
        if matches!(self.act, Act::Choice(_)) {
            self.advance(now);
        }
    }

    /// The child has chosen.
    pub fn choose(&mut self, choice: &Choice, now: Moment) {
        match choice {
            Choice::More => self.choose_at = now.running + MORE_MINUTES * MINUTE,
            Choice::Another(id) => {
                self.choose_at = now.running + MORE_MINUTES * MINUTE;
                self.today = self.find(id);
                self.fade = Fade::from(Prompt::Show);
            }
            Choice::Done => {
                self.end(Why::Done, now);
                return;
            }
        }
        self.advance(now);
    }

    /// Comes to the end, but never on an error.
    pub fn end(&mut self, why: Why, now: Moment) {
        if self.missed {
            self.over_at.get_or_insert(now.running);
            if let Some(work) = self.closing_item(now) {
                self.act = Act::Work(work);
                return;
            }
        }
        self.act = Act::Ending(self.ending(why, now));
    }

    fn ending(&self, why: Why, now: Moment) -> Ending {
        let can = self.done.iter().filter(|(_, right)| **right > 0).filter_map(|(id, _)| self.find(id));
        let minutes = now.running.saturating_sub(self.began.running).div_ceil(MINUTE);
        Ending {
            why,
            can: can.map(|skill| (skill.can)()).collect(),
            items: self.items,
            minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
            trouble: None,
        }
    }

    /// Decides what comes next.
    fn advance(&mut self, now: Moment) {
        if let Some(over_at) = self.over_at {
            let over = now.running + MINUTE / 2 >= over_at;
            if over || self.today.is_none() {
                self.end(Why::Time, now);
                return;
            }
        }
        if let Some(skill) = self.retention.pop_front().and_then(|id| self.find(id))
            && let Some(work) =
                self.item(skill, Stage::Abstract, Level::Usual, Phase::You, Purpose::Retention, now)
        {
            self.act = Act::Work(work);
            return;
        }
        if let Some((id, stage)) = self.review.pop_front()
            && let Some(skill) = self.find(id)
            && let Some(work) = self.item(skill, stage, Level::Usual, Phase::You, Purpose::Review, now)
        {
            self.act = Act::Work(work);
            return;
        }
        if let Some(work) = self.probe(now) {
            self.act = Act::Work(work);
            return;
        }
        // A skill may have been mastered, or a needed one may come first: then today's skill is another one.
        let mastered = self.today.is_some_and(|skill| {
            let progress = self.ladder.progress(skill.id);
            progress.standing == super::Standing::Mastered || progress.waits_for.is_some()
        });
        if mastered || self.today.is_none() {
            self.today = self.todays_skill();
            self.graduated = None;
        }
        let Some(skill) = self.today else {
            self.choose_or_end(now);
            return;
        };
        if now.running >= self.choose_at && self.over_at.is_none() {
            self.choose_or_end(now);
            return;
        }
        self.act = self.todays_act(skill, now);
    }

    fn probe(&mut self, now: Moment) -> Option<Work> {
        let skill = self.today?;
        self.probes = self.probes.checked_sub(1)?;
        // None can be chosen from a list, and the last has the feature that makes the skill hard.
        let level = if self.probes == 0 { Level::Hard } else { Level::Usual };
        self.item(skill, Stage::Abstract, level, Phase::You, Purpose::Probe, now)
    }

    /// *I do*, *we do* or *you do* of today's skill.
    fn todays_act(&mut self, skill: &'static Skill, now: Moment) -> Act {
        let progress = self.ladder.progress(skill.id);
        let stage = progress.stage();
        if !progress.shown {
            let seed = self.seed();
            let item = skill.activity.generate(stage, Level::Easy, &mut Random::from_seed(seed.into()));
            self.used.insert(key_of(skill.id, &item));
            self.fade = Fade::from(Prompt::Show);
            self.graduated = None;
            return Act::Lesson(Lesson::new(skill, item, seed));
        }
        let alone = progress.released || self.graduated == Some((skill.id, stage));
        if !alone {
            let work = self.item(skill, stage, Level::Easy, Phase::We, Purpose::Practice, now);
            return work.map_or_else(|| self.choice(), Act::Work);
        }
        if !self.ladder.may_score(self.rules(), skill.id, &self.sitting) {
            return self.choice();
        }
        let level = match progress.block() {
            (_, 0 | 1) if progress.scored.0 < 2 => Level::Easy,
            (_, 4 | 8) => Level::Hard,
            _ => Level::Usual,
        };
        let work = self.item(skill, stage, level, Phase::You, Purpose::Practice, now);
        work.map_or_else(|| self.choice(), Act::Work)
    }

    fn choose_or_end(&mut self, now: Moment) {
        if self.over_at.is_some() {
            self.end(Why::Time, now);
        } else if self.items == 0 && self.today.is_none() {
            self.end(Why::Done, now);
        } else {
            self.act = self.choice();
        }
    }

    fn choice(&self) -> Act {
        let mut choices = Vec::new();
        if let Some(skill) = self.today
            && self.ladder.may_score(self.rules(), skill.id, &self.sitting)
        {
            choices.push(Choice::More);
        }
        let others = self.student.plan.skills.iter().filter_map(|id| self.find(id));
        let others = others.filter(|skill| {
            Some(skill.id) != self.today.map(|today| today.id)
                && self.ladder.progress(skill.id).standing != super::Standing::Mastered
        });
        // With fewer choices: one way to go on, and the end.
        let most = if self.student.plan.supports.fewer_choices { 1 - choices.len().min(1) } else { 2 };
        choices.extend(others.map(|skill| Choice::Another(skill.id)).take(most));
        choices.push(Choice::Done);
        Act::Choice(choices)
    }

    /// An easy item done together, so that the last thing a child does comes out right.
    fn closing_item(&mut self, now: Moment) -> Option<Work> {
        self.missed = false;
        let skill = self.today.or_else(|| self.work().and_then(|work| self.find(work.skill)))?;
        let stage = self.ladder.progress(skill.id).stage();
        self.fade = Fade::from(Prompt::Show);
        // Where every item of the stage was asked today, one of its neighbours does as well.
        [Some(stage), stage.below(), stage.above()]
            .into_iter()
            .flatten()
            .find_map(|stage| self.item(skill, stage, Level::Easy, Phase::We, Purpose::Practice, now))
    }

    fn seed(&mut self) -> u32 {
        // 32 bits: exports are read by programs whose numbers hold no more.
        (self.random.seed() >> 32) as u32
    }

    /// A new item that was not asked in this sitting; `None` where there is none left.
    fn item(
        &mut self,
        skill: &'static Skill,
        stage: Stage,
        level: Level,
        phase: Phase,
        purpose: Purpose,
        now: Moment,
    ) -> Option<Work> {
        let like = self.parallel.take().filter(|item| item.stage == stage);
        for attempt in 0..TRIES {
            let seed = self.seed();
            // When the wanted level is used up, any item of the skill will do.
            let level = if attempt < TRIES / 2 { level } else { Level::Usual };
            let item = skill.activity.generate(stage, level, &mut Random::from_seed(seed.into()));
            let alike = like.as_ref().is_none_or(|like| like.layout == item.layout || attempt > TRIES / 3);
            if alike && self.used.insert(key_of(skill.id, &item)) {
                return Some(Work::new(skill, item, seed, phase, purpose, self.fade, now));
            }
        }
        None
    }

    /// The sitting as it stands.
    #[must_use]
    pub fn checkpoint(&self, now: Moment) -> Checkpoint {
        Checkpoint {
            v: crate::records::VERSION,
            student: self.student.id.clone(),
            sitting: self.sitting.clone(),
            began: self.began.wall,
            at: now.wall,
            work: self.work().filter(|work| !work.is_finished()).map(Work::point),
        }
    }
}

fn key(skill: &str, stage: Stage, math: &str, layout: &str) -> String {
    format!("{skill} {stage} {math} {layout}")
}

fn key_of(skill: &str, item: &Item) -> String {
    key(skill, item.stage, &item.math.to_string(), &item.layout)
}
