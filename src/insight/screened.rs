//! Scores of outside screeners, for an adult who reads about one student.

use crate::records::{Entry, RecordId, Screened};

/// The scores in a log that is in order ([`crate::records::in_order`]), the latest test first. Of several for the same
/// source, measure and day the one that was taken in last counts; one that was withdrawn does not.
#[must_use]
pub fn screened(entries: &[Entry]) -> Vec<Screened> {
    let withdrawn: Vec<&RecordId> =
        entries.iter().filter_map(Entry::voided).map(|voided| &voided.of).collect();
    let mut found: Vec<Screened> = Vec::new();
    for entry in entries.iter().filter(|entry| !withdrawn.contains(&&entry.id)) {
        let Some(score) = entry.screened() else { continue };
        let is_same = |known: &Screened| {
            (&known.source, &known.measure, known.on) == (&score.source, &score.measure, score.on)
        };
        found.retain(|known| !is_same(known));
        found.push(score.clone());
    }
    crate::order::by_number(found, |score| -score.on.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Day, Voided, What};

    #[test]
    fn the_latest_test_stands_first_and_a_score_that_was_mended_once() {
        let score = |measure: &str, score: &str, on: i64| {
            What::Screened(Screened {
                source: "Star".into(),
                measure: measure.into(),
                score: score.into(),
                level: String::new(),
                on: Day(on),
            })
        };
        let id = |n: u32| RecordId { device: "a".into(), sitting: "s".into(), n };
        let voided = What::Voided(Voided { of: id(3), reason: "of somebody else".into() });
        let whats =
            [score("A", "1", 10), score("B", "2", 20), score("A", "7", 10), score("C", "9", 30), voided];
        let entries: Vec<Entry> = (0..)
            .zip(whats)
            .map(|(n, what)| Entry::new(id(n), "sol".into(), u64::from(n), 0, 0, what))
            .collect();
        let told: Vec<(String, String)> =
            screened(&entries).into_iter().map(|score| (score.measure, score.score)).collect();
        assert_eq!(told, [("B".into(), "2".into()), ("A".into(), "7".into())]);
    }
}
