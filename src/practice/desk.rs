//! The desk: a sitting and the journal it is kept in.
//!
//! The page and the tests drive practice through the desk, so that both keep the same promise: an answer is safely kept
//! before its feedback is told.

use std::cell::{Cell, RefCell};

use super::ladder::{Ladder, Point};
use super::sitting::{Act, Checkpoint, Sitting};
use crate::activities::Random;
use crate::curriculum::Skill;
use crate::plan::Student;
use crate::records::{
    Attempt, Began, Ended, Entry, Journal, Moment, Op, Pen, Shown, ShownBy, Store, Trouble, What, Why,
    in_order, put_beside,
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

/// How old a checkpoint may be to be gone on with, in milliseconds: a break in the middle of a lesson, not yesterday.
const FRESH: i64 = 90 * 60_000;

/// A sitting and its journal.
#[derive(Debug)]
pub struct Desk<'j, S> {
    journal: &'j Journal<S>,
    sitting: RefCell<Sitting>,
    pen: RefCell<Pen>,
    unkept: RefCell<Vec<Entry>>,
    ended: Cell<bool>,
}

/// The name of the point that came down with a student's plan.
const POINT: &str = "point";

/// A student's log in order, and the point it goes on from, if one came down ([`Point::fold`]).
///
/// # Errors
/// [`Trouble`] of the store, and [`Trouble::Newer`] where a newer Tenfold wrote in the log.
pub async fn log_of<S: Store>(
    journal: &Journal<S>,
    student: &str,
) -> Result<(Option<Point>, Vec<Entry>), Trouble> {
    let point = journal.beside::<Point>(POINT, student).await?;
    let log = in_order(journal.read(student).await?.entries);
    Ok((point.filter(Point::is_sound), log))
}

/// Where a student stands, to travel with its plan.
///
/// # Errors
/// [`Trouble`] of the store, and [`Trouble::Newer`] where a newer Tenfold wrote in the log.
pub async fn point_of<S: Store>(
    journal: &Journal<S>,
    student: &Student,
    curriculum: &[Skill],
) -> Result<Point, Trouble> {
    let (point, log) = log_of(journal, &student.id).await?;
    Ok(Point::of(point.as_ref(), &student.plan.rules, curriculum, &log))
}

/// The operation that keeps a point for a student; its log goes on from there.
#[must_use]
pub fn keep_point(student: &str, point: &Point) -> Op {
    put_beside(POINT, student, point)
}

/// A student's ladder, folded from its log. A few thousand entries take a few milliseconds: nothing is cached that could
/// disagree with the log.
///
/// # Errors
/// [`Trouble`] of the store, and [`Trouble::Newer`] where a newer Tenfold wrote in the log.
pub async fn ladder_of<S: Store>(
    journal: &Journal<S>,
    student: &Student,
    curriculum: &[Skill],
) -> Result<Ladder, Trouble> {
    Ok(ladder_and_log(journal, student, curriculum).await?.0)
}

/// A student's ladder with the log it is folded from, in order.
///
/// # Errors
/// As [`ladder_of`].
pub async fn ladder_and_log<S: Store>(
    journal: &Journal<S>,
    student: &Student,
    curriculum: &[Skill],
) -> Result<(Ladder, Vec<Entry>), Trouble> {
    let (point, log) = log_of(journal, &student.id).await?;
    Ok((Point::fold(point.as_ref(), &student.plan.rules, curriculum, &log), log))
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
        let (came_down, log) = log_of(journal, &student.id).await?;
        let mut ladder = Point::fold(came_down.as_ref(), &student.plan.rules, curriculum, &log);
        let seed = random.seed();
        let goes_on = point.filter(|point| {
            point.student == student.id && (0..FRESH).contains(&now.wall.saturating_sub(point.at))
        });
        if let Some(point) = goes_on {
            let own: Vec<&Entry> = log.iter().filter(|entry| entry.id.sitting == point.sitting).collect();
            let over = own.iter().any(|entry| matches!(entry.what, What::Ended(_)));
            if !over && !own.is_empty() {
                let asked: Vec<&Attempt> = own.iter().filter_map(|entry| entry.attempt()).collect();
                let number = own.iter().map(|entry| entry.id.n + 1).max().unwrap_or(0);
                let pen = Pen { student: student.id.clone(), sitting: point.sitting.clone(), next: number };
                let sitting = Sitting::resume(student, curriculum, ladder, &point, &asked, seed, now);
                return Ok(Desk::with(journal, sitting, pen));
            }
        }
        let mut pen = journal.begin(&student.id, random);
        let entry = journal.mint(&mut pen, What::Began(began), now);
        ladder.apply(&student.plan.rules, curriculum, &entry);
        journal.keep(std::slice::from_ref(&entry), None, Vec::new()).await?;
        let sitting = Sitting::begin(student, curriculum, ladder, &pen.sitting, seed, now);
        Ok(Desk::with(journal, sitting, pen))
    }

    fn with(journal: &'j Journal<S>, sitting: Sitting, pen: Pen) -> Desk<'j, S> {
        Desk {
            journal,
            sitting: RefCell::new(sitting),
            pen: RefCell::new(pen),
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

    /// Keeps what an adult says of the child's own blocks, as [`Desk::check`] keeps an answer.
    pub async fn confirm(&self, right: bool, now: Moment) -> Saved {
        let confirmed = self.sitting.borrow_mut().confirm(right, now);
        let Some((attempt, moves)) = confirmed else { return Saved::Nothing };
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
        let moves = moves.filter(|moves| !moves.is_empty()).map(|moves| (&entry.id, moves));
        match self.journal.keep(std::slice::from_ref(&entry), moves, Vec::new()).await {
            Ok(_) => {
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
