//! The clerk: long work with records, off the page where the browser has a second thread.
//!
//! The page sends a [`Job`] and gets an [`Answer`]; both are the same where the page's own thread has to do it. The clerk holds
//! what came in from files until it is taken in, so that the page never has a school's year in its hands.

mod desk;

use serde::{Deserialize, Serialize};
use tenfold::exchange::{LARGEST_FILE, Refused, import};
use tenfold::insight::work_out;
use tenfold::plan::Student;
use tenfold::records::{Found, Intake, Journal, Op, Roster, Trouble};
use web_sys::File;

use crate::platform::store::AnyStore;
use crate::platform::{clock, files};
pub use desk::{Class, class, do_job, listen};

/// The longest text that is handed back as no records: a plan for a school is far below it.
const LONGEST_OTHER: usize = 16 << 20;

/// Something to be done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Job {
    /// Forget what was read.
    Clear,
    /// Read the file beside this, or else a text.
    Read(Option<String>),
    /// Hold what was read against the records and a roster.
    Stage(Box<Roster>),
    /// Take in what was staged, with whatever belongs to the same commit, under the pen's epoch.
    TakeIn(u64, Vec<Op>),
    /// Work out digests.
    Digest(Vec<Student>),
}

/// What it came to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// It is done.
    Done,
    /// It is no file of records; its text.
    Other(String),
    /// A file is not taken.
    Refused(Refused),
    /// What would be taken in.
    Found(Box<Found>),
    /// It could not be done.
    Trouble(Trouble),
}

impl From<Result<Answer, Trouble>> for Answer {
    fn from(done: Result<Answer, Trouble>) -> Answer {
        done.unwrap_or_else(Answer::Trouble)
    }
}

/// Who does it.
#[derive(Default)]
pub struct Clerk {
    intake: Intake,
}

impl Clerk {
    /// Does a job with the records of a journal.
    async fn work(&mut self, journal: &Journal<AnyStore>, job: Job, file: Option<&File>) -> Answer {
        match job {
            Job::Clear => {
                self.intake = Intake::default();
                Answer::Done
            }
            Job::Read(text) => self.read(text, file).await,
            Job::Stage(roster) => {
                let found = self.intake.stage(journal, &roster).await;
                found.map(|found| Answer::Found(Box::new(found))).into()
            }
            Job::TakeIn(epoch, ops) => {
                journal.forget_ends();
                let lent = !journal.has_pen();
                if lent {
                    journal.borrow_pen(epoch, clock::now());
                }
                let done = self.intake.take_in(journal, ops).await;
                if lent {
                    journal.lay_pen_down();
                }
                done.map(|()| Answer::Done).into()
            }
            Job::Digest(students) => {
                for student in students {
                    if let Err(trouble) = work_out(journal, &student).await {
                        return Answer::Trouble(trouble);
                    }
                }
                Answer::Done
            }
        }
    }

    async fn read(&mut self, text: Option<String>, file: Option<&File>) -> Answer {
        // Asked before anything of it is in memory.
        if file.is_some_and(|file| file.size() > f64::from(LARGEST_FILE)) {
            return Answer::Refused(Refused::TooLarge);
        }
        let text = match (text, file) {
            (Some(text), _) => Some(text),
            (None, Some(file)) => files::text(file).await,
            (None, None) => None,
        };
        let Some(text) = text else { return Answer::Refused(Refused::NotOurs) };
        match import(&text) {
            Ok(incoming) => {
                self.intake.add(incoming);
                Answer::Done
            }
            Err(Refused::NotOurs) if text.len() <= LONGEST_OTHER => Answer::Other(text),
            Err(why) => Answer::Refused(why),
        }
    }
}
