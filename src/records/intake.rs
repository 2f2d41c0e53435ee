//! What comes in from files: gathered, held against what is here, taken in.
//!
//! It holds the work of a whole school as text and knows nothing of pages, so that it can do so off the page.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::arrived::Arrived;
use super::journal::Journal;
use super::merge::{Incoming, Known, Merged, Report, merge};
use super::roster::Roster;
use super::store::{Op, Store, Trouble};

/// What would be taken in, without the entries themselves.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Found {
    /// The roster afterwards.
    pub roster: Roster,
    /// Students whose work goes.
    pub gone: Vec<String>,
    /// Students who gain entries.
    pub named: BTreeSet<String>,
    /// What is told.
    pub report: Report,
}

/// Files that were read, and what they come to.
#[derive(Debug, Default)]
pub struct Intake {
    together: Incoming,
    /// `None` until it was staged.
    merged: Option<Merged>,
}

impl Intake {
    /// Takes what a file brought to the others.
    pub fn add(&mut self, incoming: Incoming) {
        let roster = std::mem::take(&mut self.together.roster);
        self.together.roster = roster.merged(incoming.roster);
        self.together.entries.extend(incoming.entries);
        self.together.moves.extend(incoming.moves);
        self.together.damaged += incoming.damaged;
    }

    /// Holds all of it against what is here.
    ///
    /// # Errors
    /// [`Trouble`] of the store.
    pub async fn stage<S: Store>(&mut self, journal: &Journal<S>, roster: &Roster) -> Result<Found, Trouble> {
        let mut known = Known::default();
        for student in named(&self.together.entries) {
            journal.know(&student, &mut known).await?;
        }
        let merged = merge(roster, &known, std::mem::take(&mut self.together));
        let Merged { roster, entries, gone, report, .. } = &*self.merged.insert(merged);
        Ok(Found { roster: roster.clone(), gone: gone.clone(), named: named(entries), report: *report })
    }

    /// Takes in what was staged, and with it whatever else belongs to the same commit. What could not be taken in is still
    /// there.
    ///
    /// # Errors
    /// [`Trouble`] of the store; nothing was written.
    pub async fn take_in<S: Store>(&mut self, journal: &Journal<S>, also: Vec<Op>) -> Result<(), Trouble> {
        // Whoever forgot what was staged must not take the rest in as if that were all.
        let merged = self.merged.as_ref().ok_or_else(|| Trouble::Blocked("nothing is staged".to_owned()))?;
        let mut ops = journal.adopt(&merged.entries, &merged.moves).await?;
        ops.extend(also);
        // One commit: all of it or nothing.
        journal.commit(ops).await?;
        *self = Intake::default();
        Ok(())
    }
}

/// Whose entries these are. Those of one student mostly stand together.
fn named(entries: &[Arrived]) -> BTreeSet<String> {
    let runs = entries.chunk_by(|one, next| one.student == next.student);
    runs.filter_map(|run| run.first()).map(|entry| entry.student.clone()).collect()
}

#[cfg(test)]
mod tests {
    use pollster::block_on;

    use super::*;
    use crate::activities::Random;
    use crate::records::{Ended, Entry, MemoryStore, RecordId, What, Why};

    fn entry(device: &str, seq: u32) -> Arrived {
        let id = RecordId { device: device.into(), sitting: "s".into(), n: seq };
        let what = What::Ended(Ended { why: Why::Done, minutes: 1 });
        Arrived::of(&Entry::new(id, "fox".into(), seq.into(), i64::from(seq), 0, what))
    }

    fn file(device: &str, count: u32) -> Incoming {
        Incoming {
            entries: (1..=count).map(|seq| entry(device, seq)).collect(),
            damaged: 1,
            ..Incoming::default()
        }
    }

    #[test]
    fn files_are_gathered_and_taken_in_once() {
        let journal = block_on(Journal::open(MemoryStore::new())).expect("a journal");
        block_on(journal.take_pen(&mut Random::from_seed(1))).expect("the pen");
        let mut intake = Intake::default();
        let early = block_on(intake.take_in(&journal, Vec::new()));
        assert!(matches!(early, Err(Trouble::Blocked(_))), "nothing was staged");
        for file in [file("a", 3), file("b", 2), file("a", 3)] {
            intake.add(file);
        }
        let found = block_on(intake.stage(&journal, &Roster::default())).expect("staged");
        let expected = Report { new: 5, known: 3, damaged: 3, ..Report::default() };
        assert_eq!((found.report, found.named), (expected, BTreeSet::from(["fox".to_owned()])));
        block_on(intake.take_in(&journal, Vec::new())).expect("taken in");
        assert_eq!(block_on(journal.read("fox")).expect("a log").entries.len(), 5);
        let again = block_on(intake.take_in(&journal, Vec::new()));
        assert!(matches!(again, Err(Trouble::Blocked(_))), "it was taken in already");
        intake.add(file("a", 4));
        let found = block_on(intake.stage(&journal, &Roster::default())).expect("staged");
        assert_eq!((found.report.new, found.report.known), (1, 3));
    }

    #[test]
    fn what_could_not_be_taken_in_is_still_there() {
        let store = MemoryStore::new();
        let journal = block_on(Journal::open(&store)).expect("a journal");
        block_on(journal.take_pen(&mut Random::from_seed(1))).expect("the pen");
        let mut intake = Intake::default();
        intake.add(file("a", 3));
        block_on(intake.stage(&journal, &Roster::default())).expect("staged");
        let other = block_on(Journal::open(&store)).expect("a journal");
        block_on(other.take_pen(&mut Random::from_seed(2))).expect("the pen of another tab");
        assert_eq!(block_on(intake.take_in(&journal, Vec::new())), Err(Trouble::NotWriter));
        assert_eq!(block_on(journal.read("fox")).expect("a log").entries, []);
        block_on(journal.take_pen(&mut Random::from_seed(3))).expect("the pen again");
        block_on(intake.take_in(&journal, Vec::new())).expect("taken in");
        assert_eq!(block_on(journal.read("fox")).expect("a log").entries.len(), 3);
    }
}
