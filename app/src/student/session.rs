//! A sitting that is kept, or a look at a skill that is not: the screens of an item are the same.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use tenfold::plan::Supports;
use tenfold::practice::{Act, Desk, Lesson, Saved, Trial, Work};
use tenfold::records::ShownBy;

use crate::platform::store::AnyStore;
use crate::platform::{clock, small};

/// What an item belongs to.
pub enum Session {
    /// A sitting.
    Desk(Box<Desk<'static, AnyStore>>),
    /// A look.
    Trial(Box<RefCell<Trial>>),
}

impl Session {
    /// Looks at what is on the screen.
    pub fn look<T>(&self, look: impl FnOnce(&Act) -> T) -> T {
        match self {
            Session::Desk(desk) => desk.look(|sitting| look(sitting.act())),
            Session::Trial(trial) => look(trial.borrow().act()),
        }
    }

    /// Looks at the item on the table.
    pub fn work<T>(&self, look: impl FnOnce(&Work) -> T) -> Option<T> {
        self.look(|act| if let Act::Work(work) = act { Some(look(work)) } else { None })
    }

    /// Works on the item on the table.
    pub fn with_work<T>(&self, act: impl FnOnce(&mut Work) -> T) -> Option<T> {
        let done = match self {
            Session::Desk(desk) => desk.with_sitting(|sitting| sitting.work_mut().map(act)),
            Session::Trial(trial) => match trial.borrow_mut().act_mut() {
                Act::Work(work) => Some(act(work)),
                _ => None,
            },
        };
        self.remember();
        done
    }

    /// Goes on with the lesson.
    pub fn with_lesson<T>(&self, act: impl FnOnce(&mut Lesson) -> T) -> Option<T> {
        match self {
            Session::Desk(desk) => desk.with_sitting(|sitting| sitting.lesson_mut().map(act)),
            Session::Trial(trial) => match trial.borrow_mut().act_mut() {
                Act::Lesson(lesson) => Some(act(lesson)),
                _ => None,
            },
        }
    }

    /// Checks the answer.
    pub async fn check(&self) -> Saved {
        let saved = match self {
            Session::Desk(desk) => desk.check(clock::now()).await,
            Session::Trial(trial) => {
                trial.borrow_mut().check(clock::now());
                Saved::Kept
            }
        };
        self.remember();
        saved
    }

    /// Keeps what an adult says of the child's own blocks. A look asks for none.
    pub async fn confirm(&self, right: bool) -> Saved {
        let saved = match self {
            Session::Desk(desk) => desk.confirm(right, clock::now()).await,
            Session::Trial(_) => Saved::Nothing,
        };
        self.remember();
        saved
    }

    /// The supports of the plan; the usual ones for a look.
    pub fn supports(&self) -> Supports {
        match self {
            Session::Desk(desk) => desk.look(|sitting| sitting.student().plan.supports.clone()),
            Session::Trial(_) => Supports::default(),
        }
    }

    /// Takes a rung of help.
    pub async fn hint(&self) {
        match self {
            Session::Desk(desk) => drop(desk.hint(clock::now()).await),
            Session::Trial(_) => drop(self.with_work(|work| work.take_hint(clock::now()))),
        }
        self.remember();
    }

    /// Goes on after a finished item.
    pub fn next(&self) {
        match self {
            Session::Desk(desk) => desk.with_sitting(|sitting| sitting.next(clock::now())),
            Session::Trial(trial) => trial.borrow_mut().next(clock::now()),
        }
        self.remember();
    }

    /// The lesson was seen, or an adult showed it.
    pub async fn shown(&self, by: ShownBy) {
        match self {
            Session::Desk(desk) => drop(desk.shown(by, clock::now()).await),
            Session::Trial(trial) => trial.borrow_mut().next(clock::now()),
        }
        self.remember();
    }

    /// Writes down where the sitting stands, for a page that is opened again.
    pub fn remember(&self) {
        if let Session::Desk(desk) = self {
            let over = desk.look(|sitting| matches!(sitting.act(), Act::Ending(_)));
            if over {
                small::forget(small::SITTING);
            } else {
                small::write(small::SITTING, &desk.checkpoint(clock::now()));
            }
        }
    }
}

/// Where a session is held while its screen stands; copied freely. Empty before it begins and after the screen is gone.
#[derive(Clone, Copy)]
pub struct Here(StoredValue<Option<Rc<Session>>, LocalStorage>);

impl Here {
    /// Holds a session, or nothing yet.
    pub fn new(session: Option<Session>) -> Here {
        Here(StoredValue::new_local(session.map(Rc::new)))
    }

    /// Puts a session here; whether the screen still stands.
    pub fn put(self, session: Session) -> bool {
        self.0.try_update_value(|place| *place = Some(Rc::new(session))).is_some()
    }

    /// The session.
    pub fn get(self) -> Option<Rc<Session>> {
        self.0.try_with_value(Clone::clone).flatten()
    }

    /// Looks at what is on the screen.
    pub fn look<T>(self, look: impl FnOnce(&Act) -> T) -> Option<T> {
        self.get().map(|session| session.look(look))
    }

    /// Looks at the item on the table.
    pub fn work<T>(self, look: impl FnOnce(&Work) -> T) -> Option<T> {
        self.get()?.work(look)
    }
}
