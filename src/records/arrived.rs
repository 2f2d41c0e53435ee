//! An entry as it was written: its sealed text, and what merging has to know of it.
//!
//! Whoever merges the work of a whole school handles each entry as text, and reads no more of it than its head: whose it is, and
//! its number. Its own words travel on, those included that only another version of Tenfold knows. That it makes sense is found
//! when its log is read; what does not is set aside then.

use std::fmt::Write as _;

use super::codec::{Damage, checksum, open, seal};
use super::entry::Entry;
use super::id::RecordId;

/// How the JSON of an entry of this version begins.
const HEAD: &str = "{\"v\":1,\"id\":\"";

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

    /// An entry of this version by its JSON, whose checksum fits; `None` where its head stands otherwise than [`seal`] writes it.
    #[must_use]
    pub fn by_head(sum: u32, json: &str) -> Option<Arrived> {
        let rest = json.strip_prefix(HEAD)?;
        let (id, rest) = rest.split_once("\",\"student\":\"")?;
        let (student, rest) = rest.split_once("\",\"seq\":")?;
        let (seq, _) = rest.split_once(',')?;
        let mut sealed = String::with_capacity(json.len() + 8);
        // Writing into a String cannot fail.
        let _ = write!(sealed, "{sum:08x}{json}");
        Some(Arrived {
            id: id.parse().ok()?,
            student: student.to_owned(),
            seq: seq.parse().ok()?,
            sum,
            sealed,
        })
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
