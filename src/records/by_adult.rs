//! What an adult does: withdrawing an attempt, choosing a stage, changing a plan. Nothing is changed or deleted, one more
//! entry says what was done, and why.

use super::entry::{Entry, Planned, Voided, What};
use super::journal::Journal;
use super::moment::Moment;
use super::store::{Store, Trouble};
use crate::activities::Random;
use crate::plan::Plan;

/// The most letters of a reason; what is longer is cut.
pub const LONGEST_REASON: usize = 200;

/// A reason as it is kept: without blanks at its ends, and not too long. `None` where nothing is left: a reason there must
/// be.
#[must_use]
pub fn reason(text: &str) -> Option<String> {
    let reason: String = text.trim().chars().take(LONGEST_REASON).collect();
    (!reason.is_empty()).then_some(reason)
}

/// Entries of what an adult did for students just now, to be kept. Each belongs to no sitting of a child's: its id has a
/// sitting of its own.
pub fn by_adult<S: Store>(
    journal: &Journal<S>,
    did: Vec<(String, What)>,
    random: &mut Random,
    now: Moment,
) -> Vec<Entry> {
    did.into_iter()
        .map(|(student, what)| journal.mint(&mut journal.begin(&student, random), what, now))
        .collect()
}

/// What is to be kept of a change of plan: the plan now, and before it the one that was there, where the log has none yet.
#[must_use]
pub fn replanned(log: &[Entry], before: &Plan, after: &Plan, reason: String) -> Vec<What> {
    let planned = |plan: &Plan, reason| What::Planned(Planned { plan: Box::new(plan.clone()), reason });
    if before == after {
        return Vec::new();
    }
    let is_first = !log.iter().any(|entry| matches!(entry.what, What::Planned(_)));
    let first = is_first.then(|| planned(before, String::new()));
    first.into_iter().chain([planned(after, reason)]).collect()
}

/// Keeps that an attempt of a student is withdrawn. A ladder that was folded before has to be folded anew.
///
/// # Errors
/// [`Trouble`], and nothing was written; [`Trouble::NotWriter`] where the journal has no pen.
pub async fn void<S: Store>(
    journal: &Journal<S>,
    student: &str,
    withdrawn: Voided,
    random: &mut Random,
    now: Moment,
) -> Result<(), Trouble> {
    let entries = by_adult(journal, vec![(student.to_owned(), What::Voided(withdrawn))], random, now);
    journal.keep(&entries, None, Vec::new()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{MemoryStore, RecordId};
    use pollster::block_on;

    #[test]
    fn a_reason_there_must_be() {
        assert_eq!(reason("  the cat \n"), Some("the cat".into()));
        assert_eq!(reason(" \t\n"), None);
        assert_eq!(reason(&"ñ".repeat(500)).map(|reason| reason.chars().count()), Some(LONGEST_REASON));
    }

    #[test]
    fn a_withdrawal_is_one_entry_more_and_nothing_else_is_touched() {
        let store = MemoryStore::new();
        let journal = block_on(Journal::open(&store)).expect("a journal");
        let of: RecordId = "dev.sit.4".parse().expect("an id");
        let withdrawn = Voided { of, reason: "the cat".into() };
        let mut random = Random::from_seed(3);
        let now = Moment { wall: 1_772_442_000_000, offset: -360, running: 5 };
        let refused = block_on(void(&journal, "fox", withdrawn.clone(), &mut random, now));
        assert_eq!(refused, Err(Trouble::NotWriter));
        assert!(store.contents().is_empty());

        block_on(journal.take_pen(&mut random)).expect("the pen");
        block_on(void(&journal, "fox", withdrawn.clone(), &mut random, now)).expect("kept");
        let before = store.contents();
        block_on(void(&journal, "fox", withdrawn.clone(), &mut random, now)).expect("kept");
        let log = block_on(journal.read("fox")).expect("a log").entries;
        let [first, second] = log.as_slice() else { panic!("{log:?}") };
        assert_ne!(first.id, second.id);
        assert!(log.iter().all(|entry| entry.what == What::Voided(withdrawn.clone())));
        let after = store.contents();
        assert_eq!(after.len(), before.len() + 1);
        let of_log = |contents: &std::collections::BTreeMap<_, String>| -> Vec<String> {
            contents.values().filter(|text| text.contains("voided")).cloned().collect()
        };
        assert!(of_log(&after).starts_with(&of_log(&before)));
    }
}
