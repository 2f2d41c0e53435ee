//! Every change of standing together with the answer that led to it: when it was, to the second, and in which sitting.

use std::collections::HashMap;

use super::change::Change;
use super::ladder::Ladder;
use crate::curriculum::Skill;
use crate::plan::Rules;
use crate::records::Entry;

/// A change of standing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turn<'e> {
    /// The answer that led to it.
    pub entry: &'e Entry,
    /// The skill whose standing changed; not always the one that was asked.
    pub skill: String,
    /// What changed, and why.
    pub change: Change,
}

/// The changes of a log that is in order ([`crate::records::in_order`]), as the ladder has them, in the order of the log.
#[must_use]
pub fn turns<'e>(rules: &Rules, curriculum: &[Skill], entries: &'e [Entry]) -> Vec<Turn<'e>> {
    let mut ladder = Ladder::before(entries);
    let mut told: HashMap<String, usize> = HashMap::new();
    let mut total = 0;
    let mut turns = Vec::new();
    for entry in entries {
        ladder.apply(rules, curriculum, entry);
        let now: usize = ladder.met().map(|(_, progress)| progress.changes.len()).sum();
        if now == total {
            continue;
        }
        total = now;
        for (skill, progress) in ladder.met() {
            let before = told.insert(skill.to_owned(), progress.changes.len()).unwrap_or_default();
            let new = progress.changes.iter().skip(before).cloned();
            turns.extend(new.map(|change| Turn { entry, skill: skill.to_owned(), change }));
        }
    }
    turns
}
