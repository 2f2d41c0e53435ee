//! Where jobs are done: in the second thread where there is one, and else here.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use async_lock::Mutex;
use tenfold::insight::{Digest, kept_digests, work_out};
use tenfold::plan::Student;
use tenfold::records::{Journal, Trouble};
use web_sys::File;

use super::{Answer, Clerk, Job};
use crate::platform::store::AnyStore;
use crate::platform::worker::{self, Thread};
use crate::ui::App;

/// Students whose digests are worked out at once: little enough that another question need not wait long.
const BATCH: usize = 10;

/// The second thread.
#[derive(Clone, Default)]
enum Second {
    /// Nobody has asked for it yet.
    #[default]
    Unasked,
    There(Rc<Thread>),
    /// The browser has none.
    Missing,
}

thread_local! {
    static SECOND: RefCell<Second> = RefCell::default();
    /// Held while a question is open: the thread answers one after the other.
    static ASKING: Rc<Mutex<Clerk>> = Rc::default();
}

async fn second() -> Option<Rc<Thread>> {
    if let Second::Unasked = SECOND.with_borrow(Second::clone) {
        let found = Thread::start().await.map_or(Second::Missing, |thread| Second::There(Rc::new(thread)));
        SECOND.set(found);
    }
    match SECOND.with_borrow(Second::clone) {
        Second::There(thread) => Some(thread),
        Second::Unasked | Second::Missing => None,
    }
}

/// Does a job, with a file beside it.
pub async fn do_job(app: App, job: Job, file: Option<&File>) -> Answer {
    let records = match app.opened() {
        Ok(records) => records,
        Err(trouble) => return Answer::Trouble(trouble),
    };
    let here = ASKING.with(Rc::clone);
    let mut clerk = here.lock().await;
    let is_database = matches!(records.journal().store(), AnyStore::Database(_));
    let thread = if is_database { second().await } else { None };
    let Some(thread) = thread else {
        return clerk.work(records.journal(), job, file).await;
    };
    let wrote = matches!(job, Job::TakeIn(..));
    // A job holds nothing that JSON cannot.
    let question = serde_json_wasm::to_string(&job).unwrap_or_default();
    let answer = thread.ask(&question, file).await;
    if wrote {
        records.journal().forget_ends();
    }
    match answer.as_deref().map(serde_json_wasm::from_str::<Answer>) {
        Some(Ok(answer)) => answer,
        // It died, of too much at once perhaps. The next question finds a new one, which holds nothing.
        Some(Err(_)) | None => {
            SECOND.set(Second::Unasked);
            Answer::Trouble(Trouble::Blocked("the second thread stopped".to_owned()))
        }
    }
}

/// Students with their digests.
#[derive(Clone, Default)]
pub struct Class {
    /// Those whose records could be read, in the order they were asked for.
    pub people: Vec<(Student, Arc<Digest>)>,
    /// Why another one's could not.
    pub unread: Option<Trouble>,
}

/// Students with their digests: kept ones, and the others worked out first.
pub async fn class(app: App, students: Vec<Student>) -> Class {
    let mut class = Class::default();
    let journal = match app.opened() {
        Ok(records) => records.journal(),
        Err(trouble) => {
            class.unread = Some(trouble);
            return class;
        }
    };
    let mut kept = kept_digests(journal, &students).await.unwrap_or_default();
    let lacking: Vec<Student> =
        students.iter().filter(|student| !kept.contains_key(&student.id)).cloned().collect();
    if matches!(journal.store(), AnyStore::Database(_)) {
        for batch in lacking.chunks(BATCH) {
            // Whose records make trouble is found out below.
            let _ = do_job(app, Job::Digest(batch.to_vec()), None).await;
        }
        kept.extend(kept_digests(journal, &lacking).await.unwrap_or_default());
    }
    for student in students {
        let digest = match kept.remove(&student.id) {
            Some(digest) => Ok(digest),
            None => work_out(journal, &student).await,
        };
        match digest {
            Ok(digest) => class.people.push((student, Arc::new(digest))),
            Err(trouble) => class.unread = Some(trouble),
        }
    }
    class
}

/// What the second thread itself does.
pub fn listen() {
    thread_local! {
        static JOURNAL: RefCell<Option<&'static Journal<AnyStore>>> = const { RefCell::new(None) };
    }
    async fn journal() -> Result<&'static Journal<AnyStore>, Trouble> {
        if let Some(journal) = JOURNAL.with_borrow(|journal| *journal) {
            return Ok(journal);
        }
        let journal = Journal::open(AnyStore::database().await?).await?;
        // One for the life of the thread.
        let journal: &'static Journal<AnyStore> = Box::leak(Box::new(journal));
        JOURNAL.set(Some(journal));
        Ok(journal)
    }
    worker::listen(|question, file| async move {
        let answer = match (serde_json_wasm::from_str::<Job>(&question), journal().await) {
            (Ok(job), Ok(journal)) => {
                let here = ASKING.with(Rc::clone);
                let mut clerk = here.lock().await;
                clerk.work(journal, job, file.as_ref()).await
            }
            (Err(_), _) => Answer::Trouble(Trouble::Blocked("a question nobody can read".to_owned())),
            (_, Err(trouble)) => Answer::Trouble(trouble),
        };
        serde_json_wasm::to_string(&answer).unwrap_or_default()
    });
}
