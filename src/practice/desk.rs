//! The desk: a sitting and the journal it is kept in.
//!
//! The page and the tests drive practice through the desk, so that both keep the same promise: an answer is safely kept
//! before its feedback is told.

use std::cell::{Cell, RefCell};

use serde::{Deserialize, Serialize};

use super::ladder::Ladder;
use super::sitting::{Act, Checkpoint, Sitting};
use crate::activities::Random;
use crate::curriculum::Skill;
use crate::plan::{Rules, Student};
use crate::records::{
    Attempt, Began, Ended, Entry, Journal, Moment, Op, Pen, Room, Shown, ShownBy, Store, Trouble, VERSION,
    What, Why, in_order, open, seal,
};

/// What a write came to, for the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Saved {
    /// There was nothing to keep.
    Nothing,
    /// It is safely kept.
    Kept,
    /// It is not; the sitting has ended kindly.
    NotKept(Trouble),
}

/// A ladder that was folded, and how far. A cache: it can be thrown away.
#[derive(Serialize, Deserialize)]
struct Folded {
    v: u16,
    rules: Rules,
    /// The number of the first entry that is not in it.
    next: u64,
    ladder: Ladder,
}

/// How old a checkpoint may be to be gone on with, in milliseconds: a break in the middle of a lesson, not yesterday.
const FRESH: i64 = 90 * 60_000;

/// A sitting and its journal.
#[derive(Debug)]
pub struct Desk<'j, S> {
    journal: &'j Journal<S>,
    sitting: RefCell<Sitting>,
    pen: RefCell<Pen>,
    next: Cell<u64>,
    unkept: RefCell<Vec<Entry>>,
    ended: Cell<bool>,
}

/// Where a student's ladder is cached.
fn cache_key(student: &str) -> String {
    format!("ladder/{student}")
}

/// A student's ladder, from the cache and what came after it, or folded from the whole log; and the number of the next entry.
///
/// # Errors
/// [`Trouble`] of the store, and [`Trouble::Newer`] where a newer Tenfold wrote in the log.
pub async fn ladder_of<S: Store>(
    journal: &Journal<S>,
    student: &Student,
    curriculum: &[Skill],
) -> Result<(Ladder, u64), Trouble> {
    let rules = &student.plan.rules;
    let length = journal.length(&student.id).await?;
    let cached = journal.store().get(Room::Cache, &cache_key(&student.id)).await?;
    let cached = cached.and_then(|text| open::<Folded>(&text).ok());
    if let Some(folded) = cached.filter(|folded| folded.rules == *rules && folded.next <= length) {
        let sweep = journal.read(&student.id, folded.next).await?;
        let withdrawn = sweep.entries.iter().any(|entry| matches!(entry.what, What::Voided(_)));
        if !withdrawn {
            let mut ladder = folded.ladder;
            in_order(sweep.entries).iter().for_each(|entry| ladder.apply(rules, curriculum, entry));
            return Ok((ladder, length));
        }
    }
    let sweep = journal.read(&student.id, 0).await?;
    Ok((Ladder::fold(rules, curriculum, &in_order(sweep.entries)), length))
}

/// The operation that throws a student's cached ladder away: after work of other devices came in between.
#[must_use]
pub fn forget_ladder(student: &str) -> Op {
    Op::Delete(Room::Cache, cache_key(student))
}

impl<'j, S: Store> Desk<'j, S> {
    /// Sits a student down: goes on with a checkpoint that is fresh and of this student, or begins.
    ///
    /// # Errors
    /// [`Trouble`] of the store; [`Trouble::NotWriter`] where the journal has no pen.
    pub async fn sit_down(
        journal: &'j Journal<S>,
        student: Student,
        curriculum: &'static [Skill],
        began: Began,
        point: Option<Checkpoint>,
        random: &mut Random,
        now: Moment,
    ) -> Result<Desk<'j, S>, Trouble> {
        let (ladder, next) = ladder_of(journal, &student, curriculum).await?;
        let seed = random.seed();
        let goes_on = point.filter(|point| {
            point.student == student.id && (0..FRESH).contains(&now.wall.saturating_sub(point.at))
        });
        if let Some(point) = goes_on {
            let recent = journal.read(&student.id, next.saturating_sub(400)).await?.entries;
            let own: Vec<&Entry> = recent.iter().filter(|entry| entry.id.sitting == point.sitting).collect();
            let over = own.iter().any(|entry| matches!(entry.what, What::Ended(_)));
            if !over && !own.is_empty() {
                let asked: Vec<&Attempt> = own.iter().filter_map(|entry| entry.attempt()).collect();
                let number = own.iter().map(|entry| entry.id.n + 1).max().unwrap_or(0);
                let pen = Pen { student: student.id.clone(), sitting: point.sitting.clone(), next: number };
                let sitting = Sitting::resume(student, curriculum, ladder, &point, &asked, seed, now);
                return Ok(Desk::with(journal, sitting, pen, next));
            }
        }
        let mut pen = journal.begin(&student.id, random);
        let entry = journal.mint(&mut pen, What::Began(began), now);
        let mut ladder = ladder;
        ladder.apply(&student.plan.rules, curriculum, &entry);
        journal.keep(std::slice::from_ref(&entry), None, Vec::new()).await?;
        let sitting = Sitting::begin(student, curriculum, ladder, &pen.sitting, seed, now);
        Ok(Desk::with(journal, sitting, pen, next + 1))
    }

    fn with(journal: &'j Journal<S>, sitting: Sitting, pen: Pen, next: u64) -> Desk<'j, S> {
        Desk {
            journal,
            sitting: RefCell::new(sitting),
            pen: RefCell::new(pen),
            next: Cell::new(next),
            unkept: RefCell::default(),
            ended: Cell::new(false),
        }
    }

    /// Looks at the sitting.
    pub fn look<T>(&self, look: impl FnOnce(&Sitting) -> T) -> T {
        look(&self.sitting.borrow())
    }

    /// Does something to the sitting that nothing needs to be kept of.
    pub fn with_sitting<T>(&self, act: impl FnOnce(&mut Sitting) -> T) -> T {
        act(&mut self.sitting.borrow_mut())
    }

    /// Entries that could not be kept: they go into what is handed in, and nowhere else.
    pub fn unkept(&self) -> Vec<Entry> {
        self.unkept.borrow().clone()
    }

    /// Checks the answer on the table. When this comes back, the answer is kept and the sitting tells the child, or it is not
    /// kept and the sitting has ended.
    pub async fn check(&self, now: Moment) -> Saved {
        let checked = self.sitting.borrow_mut().check(now);
        let Some((attempt, moves)) = checked else { return Saved::Nothing };
        self.keep(What::Attempt(attempt), Some(&moves), now).await
    }

    /// Takes the next rung of help.
    pub async fn hint(&self, now: Moment) -> Saved {
        let hint = self.sitting.borrow_mut().hint(now);
        match hint {
            Some(hint) => self.keep(What::Hint(hint), None, now).await,
            None => Saved::Nothing,
        }
    }

    /// The lesson was seen to its end, or an adult says "I showed it"; then the next act begins.
    pub async fn shown(&self, by: ShownBy, now: Moment) -> Saved {
        let shown = self.sitting.borrow().shown();
        let Some((skill, stage)) = shown else { return Saved::Nothing };
        let what = What::Shown(Shown { skill: skill.to_owned(), stage, by });
        let saved = self.keep(what, None, now).await;
        if saved == Saved::Kept {
            self.sitting.borrow_mut().next(now);
        }
        saved
    }

    /// Keeps that the sitting has ended, once.
    pub async fn ended(&self, now: Moment) -> Saved {
        let ending = match self.sitting.borrow().act() {
            Act::Ending(ending) if ending.trouble.is_none() => (ending.why, ending.minutes),
            _ => return Saved::Nothing,
        };
        if self.ended.replace(true) {
            return Saved::Nothing;
        }
        let (why, minutes) = ending;
        self.keep(What::Ended(Ended { why, minutes }), None, now).await
    }

    async fn keep(&self, what: What, moves: Option<&str>, now: Moment) -> Saved {
        let entry = self.journal.mint(&mut self.pen.borrow_mut(), what, now);
        let next = self.next.get() + 1;
        let cache = self.cache_with(&entry, next);
        let moves = moves.filter(|moves| !moves.is_empty()).map(|moves| (&entry.id, moves));
        match self.journal.keep(std::slice::from_ref(&entry), moves, vec![cache]).await {
            Ok(_) => {
                self.next.set(next);
                self.sitting.borrow_mut().kept(std::slice::from_ref(&entry));
                Saved::Kept
            }
            Err(trouble) => {
                self.unkept.borrow_mut().push(entry);
                self.sitting.borrow_mut().not_kept(trouble.clone(), now);
                Saved::NotKept(trouble)
            }
        }
    }

    /// The write of the ladder as it will be with one more entry.
    fn cache_with(&self, entry: &Entry, next: u64) -> Op {
        let sitting = self.sitting.borrow();
        let student = sitting.student();
        let mut ladder = sitting.ladder().clone();
        ladder.apply(&student.plan.rules, sitting.curriculum(), entry);
        let folded = Folded { v: VERSION, rules: student.plan.rules.clone(), next, ladder };
        Op::Put(Room::Cache, cache_key(&student.id), seal(&folded))
    }

    /// The sitting as it stands, to be gone on with after the page was closed.
    pub fn checkpoint(&self, now: Moment) -> Checkpoint {
        self.sitting.borrow().checkpoint(now)
    }

    /// "Five minutes left", or the end at once.
    pub fn wind_down(&self, at_once: bool, now: Moment) {
        let mut sitting = self.sitting.borrow_mut();
        if at_once { sitting.end(Why::Time, now) } else { sitting.five_minutes(now) }
    }
}
