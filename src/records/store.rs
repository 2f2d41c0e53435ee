//! Where text is kept.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The rooms of a store. Their names are those of the database: append-only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Room {
    /// Entries, by student and number.
    Log,
    /// Lists of moves, by age.
    Moves,
    /// The roster, the device's id and counters.
    State,
    /// What was damaged.
    Quarantine,
}

impl Room {
    /// Every room.
    pub const ALL: [Room; 4] = [Room::Log, Room::Moves, Room::State, Room::Quarantine];

    /// Its name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Room::Log => "log",
            Room::Moves => "moves",
            Room::State => "state",
            Room::Quarantine => "quarantine",
        }
    }
}

/// One part of a commit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Op {
    /// The commit fails unless this is there, or unless nothing is.
    Expect(Room, String, Option<String>),
    /// Writes.
    Put(Room, String, String),
    /// Removes.
    Delete(Room, String),
}

/// Why keeping or reading did not work.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Trouble {
    /// There is no room left.
    Full,
    /// Storage is not to be had: a private window, a policy, a fault of the browser. Its own words.
    Blocked(String),
    /// Another tab writes.
    NotWriter,
    /// A newer Tenfold has been here.
    Newer,
}

/// Text under keys, in rooms. Keys are in byte order. One implementation for each kind of storage.
#[expect(async_fn_in_trait, reason = "the page has one thread; nothing is sent to another")]
pub trait Store {
    /// What is kept under a key.
    ///
    /// # Errors
    /// [`Trouble`] where it cannot be read.
    async fn get(&self, room: Room, key: &str) -> Result<Option<String>, Trouble>;

    /// What is kept under the keys from `from` up to but not including `below`, in order, at most `limit`.
    ///
    /// # Errors
    /// [`Trouble`] where it cannot be read.
    async fn scan(
        &self,
        room: Room,
        from: &str,
        below: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>, Trouble>;

    /// The last key from `from` up to but not including `below`.
    ///
    /// # Errors
    /// [`Trouble`] where it cannot be read.
    async fn last_key(&self, room: Room, from: &str, below: &str) -> Result<Option<String>, Trouble>;

    /// Does all of it or nothing. When it comes back, it will survive the death of tab and browser.
    ///
    /// # Errors
    /// [`Trouble`], and nothing was done; [`Trouble::NotWriter`] where an expectation is not met.
    async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble>;
}

impl<S: Store> Store for &S {
    async fn get(&self, room: Room, key: &str) -> Result<Option<String>, Trouble> {
        (**self).get(room, key).await
    }

    async fn scan(
        &self,
        room: Room,
        from: &str,
        below: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>, Trouble> {
        (**self).scan(room, from, below, limit).await
    }

    async fn last_key(&self, room: Room, from: &str, below: &str) -> Result<Option<String>, Trouble> {
        (**self).last_key(room, from, below).await
    }

    async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
        (**self).commit(ops).await
    }
}

/// A store that forgets when the page is closed: for a browser that keeps nothing, for `#/try`, and for tests.
#[derive(Debug, Default)]
pub struct MemoryStore {
    kept: RefCell<BTreeMap<(Room, String), String>>,
    /// Characters it holds at most, where that is limited.
    room: Cell<Option<usize>>,
}

impl MemoryStore {
    /// An empty store without limit.
    #[must_use]
    pub fn new() -> MemoryStore {
        MemoryStore::default()
    }

    /// An empty store that holds so many characters.
    #[must_use]
    pub fn with_room(characters: usize) -> MemoryStore {
        let store = MemoryStore::default();
        store.room.set(Some(characters));
        store
    }

    /// Everything that is kept, for tests that damage it.
    #[must_use]
    pub fn contents(&self) -> BTreeMap<(Room, String), String> {
        self.kept.borrow().clone()
    }

    /// Replaces what is kept under a key behind everybody's back.
    pub fn tamper(&self, room: Room, key: &str, text: &str) {
        self.kept.borrow_mut().insert((room, key.to_owned()), text.to_owned());
    }

    fn used(kept: &BTreeMap<(Room, String), String>) -> usize {
        kept.iter().map(|((_, key), text)| key.len() + text.len()).sum()
    }
}

impl Store for MemoryStore {
    async fn get(&self, room: Room, key: &str) -> Result<Option<String>, Trouble> {
        Ok(self.kept.borrow().get(&(room, key.to_owned())).cloned())
    }

    async fn scan(
        &self,
        room: Room,
        from: &str,
        below: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>, Trouble> {
        if from >= below {
            return Ok(Vec::new());
        }
        let kept = self.kept.borrow();
        let range = kept.range((room, from.to_owned())..(room, below.to_owned()));
        Ok(range.take(limit).map(|((_, key), text)| (key.clone(), text.clone())).collect())
    }

    async fn last_key(&self, room: Room, from: &str, below: &str) -> Result<Option<String>, Trouble> {
        if from >= below {
            return Ok(None);
        }
        let kept = self.kept.borrow();
        let mut range = kept.range((room, from.to_owned())..(room, below.to_owned()));
        Ok(range.next_back().map(|((_, key), _)| key.clone()))
    }

    async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
        let mut after = self.kept.borrow().clone();
        for op in ops {
            match op {
                Op::Expect(room, key, text) => {
                    if after.get(&(room, key)) != text.as_ref() {
                        return Err(Trouble::NotWriter);
                    }
                }
                Op::Put(room, key, text) => {
                    after.insert((room, key), text);
                }
                Op::Delete(room, key) => {
                    after.remove(&(room, key));
                }
            }
        }
        if self.room.get().is_some_and(|room| MemoryStore::used(&after) > room) {
            return Err(Trouble::Full);
        }
        *self.kept.borrow_mut() = after;
        Ok(())
    }
}
