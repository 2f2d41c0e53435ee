//! An entry as it was written: its sealed text, and what merging has to know of it.
//!
//! Whoever merges the work of a whole school reads each entry once, to see that it is one, and then handles it as text. Its
//! own words travel on, those included that only another version of Tenfold knows.

use super::codec::{Damage, checksum, open, seal};
use super::entry::Entry;
use super::id::RecordId;

/// An entry and the text it was sealed as.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arrived {
    /// Its id.
    pub id: RecordId,
    /// Whose it is.
    pub student: String,
    /// Its number on its device.
    pub seq: u64,
    sum: u32,
    /// As [`seal`] wrote it: no line end is in it.
    sealed: String,
}

impl Arrived {
    /// An entry whose text is not at hand.
    #[must_use]
    pub fn of(entry: &Entry) -> Arrived {
        let sealed = seal(entry);
        let sum = sealed.split_at_checked(8).map_or(0, |(_, json)| checksum(json));
        Arrived { id: entry.id.clone(), student: entry.student.clone(), seq: entry.seq, sum, sealed }
    }

    /// An entry that was read from JSON, with that JSON and its checksum.
    #[must_use]
    pub fn read(entry: Entry, sum: u32, json: &str) -> Arrived {
        let sealed = format!("{sum:08x}{json}");
        Arrived { id: entry.id, student: entry.student, seq: entry.seq, sum, sealed }
    }

    /// The checksum of its text.
    pub(super) const fn sum(&self) -> u32 {
        self.sum
    }

    /// Its sealed text.
    #[must_use]
    pub fn sealed(&self) -> &str {
        &self.sealed
    }

    /// The entry.
    ///
    /// # Errors
    /// The [`Damage`] of a text that was not read before it was taken.
    pub fn entry(&self) -> Result<Entry, Damage> {
        open(&self.sealed)
    }
}

/// The id of a record that lies sealed: every entry has its version first and its id second, and no text within JSON can
/// hold a quote that looks like these.
pub(super) fn id_of(sealed: &str) -> Option<RecordId> {
    let (_, after) = sealed.split_once(",\"id\":\"")?;
    after.split_once('"')?.0.parse().ok()
}
