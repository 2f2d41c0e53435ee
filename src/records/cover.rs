//! Covers: how far one device's records of a student are known.
//!
//! A device numbers what it writes, so that one number says which of its records are meant; how many they are says whether a log
//! holds them all.

use serde::{Deserialize, Serialize};

use super::entry::Entry;

/// How far one device's records are covered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cover {
    device: String,
    /// Up to and with this number.
    to: u64,
    /// How many records that are.
    count: u64,
}

impl Cover {
    /// The covers of entries, one for each device, in the order in which the devices are met.
    #[must_use]
    pub fn of<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Vec<Cover> {
        let mut covers = Vec::new();
        Cover::extend(&mut covers, entries);
        covers
    }

    /// Covers entries that are not covered yet as well.
    pub fn extend<'e>(covers: &mut Vec<Cover>, entries: impl IntoIterator<Item = &'e Entry>) {
        for entry in entries {
            match covers.iter_mut().find(|cover| cover.device == entry.id.device) {
                Some(cover) => {
                    cover.to = cover.to.max(entry.seq);
                    cover.count += 1;
                }
                None => covers.push(Cover { device: entry.id.device.clone(), to: entry.seq, count: 1 }),
            }
        }
    }

    /// How many records are covered.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Whether an entry is among them.
    #[must_use]
    pub fn covers(&self, entry: &Entry) -> bool {
        entry.id.device == self.device && entry.seq <= self.to
    }

    /// How many of a log's entries may be among them: more than [`Cover::count`] where numbers came late.
    #[must_use]
    pub fn held(&self, log: &[Entry]) -> u64 {
        let held = log.iter().filter(|entry| self.covers(entry)).count();
        u64::try_from(held).unwrap_or(u64::MAX)
    }
}
