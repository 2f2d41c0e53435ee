//! The records of this device: one journal for the life of the page, one writer among its tabs.

use std::cell::{Cell, RefCell};

use async_lock::Mutex;
use serde::{Deserialize, Serialize};
use tenfold::records::{
    Curtain, Entry, Journal, Op, Read, Room, Roster, Store as _, Trouble, VERSION, read_cell, write_cell,
};

use super::locks::{self, Asked, Guard};
use super::page::{self, Address};
use super::store::AnyStore;
use super::{chance, small};

/// What kind of keeping this device offers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeping {
    /// The database.
    Safe,
    /// The database, which every page that is opened as a file can read and write.
    Shared,
    /// localStorage: what was done in the last seconds may be lost when the browser dies.
    Small,
    /// Nothing: all is gone when the page is closed.
    Nothing,
}

/// Why the roster or a sitting cannot be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Hindrance {
    /// Trouble with the store.
    Trouble(Trouble),
    /// The address is not secure, and no adult has said that records may be kept here.
    NotSecure,
    /// The page was opened as a file, and no adult has said that records may be kept here.
    Shared,
}

impl From<Trouble> for Hindrance {
    fn from(trouble: Trouble) -> Hindrance {
        Hindrance::Trouble(trouble)
    }
}

/// A sealed copy in localStorage with its generation.
#[derive(Serialize, Deserialize)]
struct Mirror {
    v: u16,
    generation: u64,
    roster: Roster,
}

/// Journal, lock and roster.
pub struct Records {
    journal: Journal<AnyStore>,
    guard: RefCell<Option<Guard>>,
    /// Held while the lock and the pen are asked for: who asks twice at once would be refused by itself.
    asking: Mutex<()>,
    generation: Cell<u64>,
    curtain_generation: Cell<u64>,
    /// Something was damaged when the page was opened.
    pub damaged: Cell<bool>,
}

const ROSTER: &str = "roster";
const CURTAIN: &str = "curtain";

/// The roster as it was last seen, for the first paint.
pub fn mirrored() -> Roster {
    small::read::<Mirror>(small::ROSTER).map(|mirror| mirror.roster).unwrap_or_default()
}

impl Records {
    /// Opens the records for reading, and the roster.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn open() -> Result<(&'static Records, Roster), Trouble> {
        if small::is_newer(small::ROSTER) {
            return Err(Trouble::Newer);
        }
        let small_damage = small::set_damaged_aside();
        let journal = Journal::open(AnyStore::open().await?).await?;
        let found = read_cell::<Roster>(journal.store(), ROSTER).await?;
        let records = Records {
            damaged: Cell::new(found.damaged || small_damage || journal.damaged() > 0),
            journal,
            guard: RefCell::new(None),
            asking: Mutex::new(()),
            generation: Cell::new(found.generation),
            curtain_generation: Cell::new(0),
        };
        let roster = records.newest(found);
        // Where nobody was ever entered there is nothing to copy, and perhaps no leave to write.
        if records.generation.get() > 0 || records.damaged.get() {
            records.mirror(&roster);
        }
        // One for the life of the page; sittings borrow from it.
        Ok((Box::leak(Box::new(records)), roster))
    }

    /// What kind of keeping this is.
    pub fn keeping(&self) -> Keeping {
        match self.journal.store() {
            AnyStore::Database(_) if page::address() == Address::File => Keeping::Shared,
            AnyStore::Database(_) => Keeping::Safe,
            AnyStore::Small(_) => Keeping::Small,
            AnyStore::Memory(_) => Keeping::Nothing,
        }
    }

    /// The journal.
    pub fn journal(&self) -> &Journal<AnyStore> {
        &self.journal
    }

    /// Makes this tab the one that writes. `lost` is called when another tab takes over.
    ///
    /// # Errors
    /// [`Trouble::NotWriter`] where another tab writes; other [`Hindrance`]s.
    pub async fn write(&'static self, take_over: bool, lost: impl Fn() + 'static) -> Result<(), Hindrance> {
        let _asking = self.asking.lock().await;
        let held = self.guard.borrow().is_some();
        if !held {
            match locks::ask(take_over).await {
                Asked::Got(guard) => {
                    guard.on_lost(move || {
                        self.rest();
                        lost();
                    });
                    *self.guard.borrow_mut() = Some(guard);
                }
                Asked::Taken => return Err(Trouble::NotWriter.into()),
                Asked::None => {}
            }
        }
        if !self.journal.has_pen() {
            self.journal.take_pen(&mut chance::random()).await?;
        }
        Ok(())
    }

    /// Lets another tab write: the page is put away, or nothing is to be written now.
    pub fn rest(&self) {
        self.journal.lay_pen_down();
        self.guard.borrow_mut().take();
    }

    /// Whether anything is damaged, whether it lies aside already or there was no room for that.
    pub async fn has_damage(&self) -> bool {
        let aside = self.journal.store().scan(Room::Quarantine, "", "~", 1).await;
        self.journal.damaged() > 0 || small::has_damage() || aside.is_ok_and(|aside| !aside.is_empty())
    }

    /// The roster as it is now.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn roster(&self) -> Result<Roster, Trouble> {
        Ok(self.newest(read_cell::<Roster>(self.journal.store(), ROSTER).await?))
    }

    /// The higher generation is the newer one; where the database lost its own, the copy restores it.
    fn newest(&self, found: Read<Roster>) -> Roster {
        let (generation, roster) = match small::read::<Mirror>(small::ROSTER) {
            Some(mirror) if mirror.generation > found.generation => (mirror.generation, mirror.roster),
            _ => (found.generation, found.value.unwrap_or_default()),
        };
        self.generation.set(generation.max(self.generation.get()));
        roster
    }

    /// Keeps the roster, together with whatever belongs to the same change.
    ///
    /// # Errors
    /// [`Trouble`] of the store; nothing was written.
    pub async fn keep_roster(&self, roster: &Roster, also: Vec<Op>) -> Result<(), Trouble> {
        self.keep_students(roster, &[], also).await
    }

    /// Keeps the roster, entries that belong to the change, and whatever else does.
    ///
    /// # Errors
    /// [`Trouble`] of the store; nothing was written.
    pub async fn keep_students(
        &self,
        roster: &Roster,
        entries: &[Entry],
        also: Vec<Op>,
    ) -> Result<(), Trouble> {
        self.keep_roster_by(roster, also, async |ops| {
            if entries.is_empty() {
                self.journal.commit(ops).await
            } else {
                self.journal.keep(entries, None, ops).await.map(|_| ())
            }
        })
        .await
    }

    /// Keeps the roster and whatever belongs to the same change, by somebody who commits it.
    ///
    /// # Errors
    /// [`Trouble`] of the store; nothing was written.
    pub async fn keep_roster_by(
        &self,
        roster: &Roster,
        also: Vec<Op>,
        commit: impl AsyncFnOnce(Vec<Op>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let generation = self.generation.get() + 1;
        let mut ops = vec![write_cell(ROSTER, generation, roster)];
        ops.extend(also);
        commit(ops).await?;
        self.generation.set(generation);
        self.mirror(roster);
        Ok(())
    }

    /// The curtain before the adult's pages, if there is one. Where it is damaged there is none: an adult who cannot get
    /// in loses more than a curtain keeps.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn curtain(&self) -> Result<Option<Curtain>, Trouble> {
        let found = read_cell::<Option<Curtain>>(self.journal.store(), CURTAIN).await?;
        self.curtain_generation.set(found.generation);
        self.damaged.set(self.damaged.get() || found.damaged);
        Ok(found.value.flatten())
    }

    /// Keeps the curtain, or that there is none. This needs no pen: a child may be practising in another tab while an adult
    /// mistypes.
    ///
    /// # Errors
    /// [`Trouble`] of the store; nothing was written.
    pub async fn keep_curtain(&self, curtain: Option<&Curtain>) -> Result<(), Trouble> {
        let generation = self.curtain_generation.get() + 1;
        self.journal.store().commit(vec![write_cell(CURTAIN, generation, &curtain)]).await?;
        self.curtain_generation.set(generation);
        Ok(())
    }

    fn mirror(&self, roster: &Roster) {
        let mirror = Mirror { v: VERSION, generation: self.generation.get(), roster: roster.clone() };
        small::write(small::ROSTER, &mirror);
    }
}
