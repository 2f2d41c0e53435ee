//! Receipts: what of a student's work was handed in, as an adult said that it arrived, and when.
//!
//! Beside the log and not in it: a receipt is about this device alone, and no other device has to know of it. Where it is lost,
//! work is handed in twice, which changes nothing where it arrives.

use serde::{Deserialize, Serialize};

use super::codec::VERSION;
use super::cover::Cover;
use super::entry::Entry;
use super::journal::{Journal, put_beside};
use super::moment::Day;
use super::store::{Op, Store, Trouble};

/// The name under which it lies beside the log.
const NAME: &str = "handed-in";

/// What of a student's work was handed in, and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Receipt {
    /// Version of this record.
    v: u16,
    /// When an adult said so, by the wall clock: milliseconds since 1970, UTC.
    at: i64,
    /// Minutes east of UTC.
    offset: i32,
    parts: Vec<Cover>,
    /// Of these the moves went along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    moves: Vec<Cover>,
}

/// The records of a log that parts do not cover.
fn rest<'e>(parts: &[Cover], log: &'e [Entry]) -> impl Iterator<Item = &'e Entry> {
    let sure: Vec<Cover> = parts.iter().filter(|part| part.held(log) <= part.count()).cloned().collect();
    log.iter().filter(move |entry| !sure.iter().any(|part| part.covers(entry)))
}

impl Receipt {
    /// The receipt for all of a log, at a time by the wall clock with its minutes east of UTC. Nothing is said of moves.
    #[must_use]
    pub fn of(log: &[Entry], at: i64, offset: i32) -> Receipt {
        Receipt { v: VERSION, at, offset, parts: Cover::of(log), moves: Vec::new() }
    }

    /// The same where all moves went along.
    #[must_use]
    pub fn with_moves(mut self) -> Receipt {
        self.moves = self.parts.clone();
        self
    }

    /// The same where the moves stayed behind: those that an earlier hand-in took are still taken.
    #[must_use]
    pub fn after(mut self, before: Option<&Receipt>) -> Receipt {
        self.moves = before.map_or_else(Vec::new, |before| before.moves.clone());
        self
    }

    /// The day on which an adult said so.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::of(self.at, self.offset)
    }

    /// The records of a log that were not handed in yet.
    ///
    /// Numbers of a device may come late, with a file of another one. Where there are more of them than were handed in, all of
    /// that device go again: too much is merged, too little is lost.
    #[must_use]
    pub fn rest<'e>(&self, log: &'e [Entry]) -> Vec<&'e Entry> {
        rest(&self.parts, log).collect()
    }

    /// The records of a log whose moves were not handed in yet, if they have any.
    #[must_use]
    pub fn rest_of_moves<'e>(&self, log: &'e [Entry]) -> Vec<&'e Entry> {
        rest(&self.moves, log).collect()
    }
}

/// The last receipt of a student; `None` where there is none.
///
/// # Errors
/// [`Trouble`] of the store.
pub async fn receipt_of<S: Store>(journal: &Journal<S>, student: &str) -> Result<Option<Receipt>, Trouble> {
    journal.beside(NAME, student).await
}

/// The operation that keeps a receipt of a student.
#[must_use]
pub fn keep_receipt(student: &str, receipt: &Receipt) -> Op {
    put_beside(NAME, student, receipt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Random;
    use crate::records::{Ended, MemoryStore, RecordId, What, Why};
    use pollster::block_on;

    fn entry(device: &str, seq: u64) -> Entry {
        let n = u32::try_from(seq).expect("small");
        let id = RecordId { device: device.into(), sitting: "s".into(), n };
        Entry::new(
            id,
            "fox".into(),
            seq,
            1_772_442_000_000,
            0,
            What::Ended(Ended { why: Why::Done, minutes: 1 }),
        )
    }

    fn numbers<'e>(entries: &[&'e Entry]) -> Vec<(&'e str, u64)> {
        entries.iter().map(|entry| (entry.id.device.as_str(), entry.seq)).collect()
    }

    #[test]
    fn what_came_after_it_is_the_rest() {
        let mut log = vec![entry("a", 3), entry("b", 7), entry("a", 5)];
        let receipt = Receipt::of(&log, 1_772_442_000_000, -360);
        assert_eq!(receipt.day().iso(), "2026-03-02");
        assert_eq!(receipt.rest(&log), Vec::<&Entry>::new());
        log.extend([entry("a", 6), entry("c", 1)]);
        assert_eq!(numbers(&receipt.rest(&log)), [("a", 6), ("c", 1)]);
        assert_eq!(numbers(&receipt.rest(&log[3..])), [("a", 6), ("c", 1)], "what went away was handed in");
        assert_eq!(Receipt::of(&[], 0, 0).rest(&log), log.iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_number_that_came_late_is_not_taken_for_handed_in() {
        let mut log = vec![entry("a", 5), entry("b", 2)];
        let receipt = Receipt::of(&log, 0, 0);
        log.push(entry("a", 4));
        assert_eq!(numbers(&receipt.rest(&log)), [("a", 5), ("a", 4)]);
    }

    #[test]
    fn moves_that_stayed_behind_are_not_taken_for_handed_in() {
        let log = vec![entry("a", 1), entry("a", 2)];
        let codes = Receipt::of(&log, 0, 0).after(None);
        assert_eq!((codes.rest(&log).len(), codes.rest_of_moves(&log).len()), (0, 2));
        let file = Receipt::of(&log[..1], 0, 0).with_moves();
        let later = Receipt::of(&log, 0, 0).after(Some(&file));
        assert_eq!(numbers(&later.rest_of_moves(&log)), [("a", 2)]);
    }

    #[test]
    fn it_lies_beside_the_log_and_goes_with_it() {
        let journal = block_on(Journal::open(MemoryStore::new())).expect("a journal");
        block_on(journal.take_pen(&mut Random::from_seed(1))).expect("the pen");
        assert_eq!(block_on(receipt_of(&journal, "fox")), Ok(None));
        let receipt = Receipt::of(&[entry("a", 3)], 5, 60);
        block_on(journal.commit(vec![keep_receipt("fox", &receipt)])).expect("kept");
        assert_eq!(block_on(receipt_of(&journal, "fox")), Ok(Some(receipt)));
        let erase = block_on(journal.erase("fox")).expect("operations");
        block_on(journal.commit(erase)).expect("erased");
        assert_eq!(block_on(receipt_of(&journal, "fox")), Ok(None));
    }
}
