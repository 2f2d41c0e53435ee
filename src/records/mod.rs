//! Records: what is kept, and how nothing of it is lost.
//!
//! The log is a list of [`Entry`]s, only ever added to: a sitting began, a lesson was shown, an answer was checked. Each has
//! a version, a checksum and an id of its own. Everything else (ladders, totals, the class picture) is folded from the
//! log and can be folded again.
//!
//! A [`Store`] keeps text under keys, in rooms, with atomic commits; the page has one for IndexedDB, one for localStorage
//! and one that forgets. A [`Journal`] writes entries through a store: one writer at a time, an answer before its
//! feedback, the oldest moves given up first when space runs short.
//!
//! Knows plans and languages, and items only as text. Knows nothing of right and wrong, or of a browser.

mod arrived;
mod by_adult;
mod cell;
mod codec;
mod cover;
mod curtain;
mod entry;
mod id;
mod intake;
mod journal;
mod merge;
mod moment;
mod quarantine;
mod receipt;
mod roster;
mod row;
mod scenes;
mod store;

pub use arrived::Arrived;
pub use by_adult::{LONGEST_REASON, by_adult, reason, replanned, void};
pub use cell::{Read, read_cell, write_cell};
pub use codec::{Damage, VERSION, checksum, open, seal};
pub use cover::Cover;
pub use curtain::{Curtain, Recipe, passphrase, plain_phrase};
pub use entry::{
    Attempt, Began, Clock, Ended, Entry, Hint, Input, Outcome, Phase, Placed, Planned, Purpose, Screened,
    Shown, ShownBy, Voided, What, Why,
};
pub use id::{RecordId, token};
pub use intake::{Found, Intake};
pub use journal::{Journal, Kept, MovesSweep, Pages, Pen, Sweep, put_beside, student_beside};
pub use merge::{Incoming, Known, Merged, Report, in_order, merge};
pub use moment::{Day, Moment, iso_utc, iso_utc_millis, local_minute};
pub use receipt::{Receipt, keep_receipt, receipt_of};
pub use roster::{Erased, Roster};
pub use row::{NotAnEntry, Row};
pub use scenes::{KeptScene, LONGEST_NAME, delete_scene, keep_scene, kept_scenes};
pub use store::{MemoryStore, Op, Room, Store, Trouble};
