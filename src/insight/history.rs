//! What was decided for a student, when, and why.

use crate::activities::Stage;
use crate::curriculum::skill_name;
use crate::plan::{Difference, Plan, differences};
use crate::practice::Standing;
use crate::records::{Day, Entry, What};
use crate::words::{Say, say};

/// Something an adult decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// The record's id.
    pub id: String,
    /// The local day, as the device believed.
    pub day: Day,
    /// When, by the wall clock: milliseconds since 1970, UTC.
    pub at: i64,
    /// What.
    pub what: Decided,
    /// Why, in the adult's words; empty for the first plan.
    pub reason: String,
}

/// What was decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decided {
    /// The first plan there is a record of.
    First,
    /// Changes of the plan.
    Changed(Vec<Difference>),
    /// The stage of a skill.
    Placed(String, Stage),
}

impl Decided {
    /// In words, thing by thing.
    #[must_use]
    pub fn says(&self) -> Vec<Say> {
        match self {
            Decided::First => vec![say::plan_first()],
            Decided::Changed(differences) => differences.iter().map(Difference::say).collect(),
            Decided::Placed(id, stage) => vec![say::plan_placed(skill_name(id), Standing::At(*stage).say())],
        }
    }
}

/// Every decision in a log that is in order ([`crate::records::in_order`]), the newest first.
#[must_use]
pub fn decisions(entries: &[Entry]) -> Vec<Decision> {
    let mut before: Option<&Plan> = None;
    let mut found: Vec<Decision> = Vec::new();
    for entry in entries {
        let (what, reason) = match &entry.what {
            What::Placed(placed) => {
                (Decided::Placed(placed.skill.clone(), placed.stage), placed.reason.clone())
            }
            What::Planned(planned) => {
                let what = match before.replace(&planned.plan) {
                    None => Decided::First,
                    Some(before) => Decided::Changed(differences(before, &planned.plan)),
                };
                (what, planned.reason.clone())
            }
            _ => continue,
        };
        found.push(Decision { id: entry.id.to_string(), day: entry.day(), at: entry.at, what, reason });
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Placed, RecordId, replanned};

    #[test]
    fn decisions_are_told_as_differences_the_newest_first() {
        let plan = |days: u8| Plan { days, ..Plan::default() };
        let mut log: Vec<Entry> = Vec::new();
        let keep = |whats: Vec<What>, log: &mut Vec<Entry>| {
            for what in whats {
                let n = u32::try_from(log.len()).expect("few");
                let id = RecordId { device: "a".into(), sitting: "s".into(), n };
                let at = 1_772_442_000_000 + i64::from(n) * 86_400_000;
                log.push(Entry::new(id, "fox".into(), u64::from(n) + 1, at, 0, what));
            }
        };
        let whats = replanned(&log, &plan(3), &plan(3), "nothing".into());
        assert_eq!(whats, [], "nothing was changed");
        let whats = replanned(&log, &plan(0), &plan(3), "every other day".into());
        keep(whats, &mut log);
        let placed = Placed { skill: "K.MAKE10".into(), stage: Stage::Abstract, reason: "seen".into() };
        keep(vec![What::Placed(placed)], &mut log);
        let whats = replanned(&log, &plan(3), &plan(4), "more".into());
        keep(whats, &mut log);
        let told: Vec<(String, Decided, String)> = decisions(&log)
            .into_iter()
            .map(|decision| (decision.day.iso(), decision.what, decision.reason))
            .collect();
        let expected = [
            ("2026-03-05", Decided::Changed(vec![Difference::Days(3, 4)]), "more"),
            ("2026-03-04", Decided::Placed("K.MAKE10".into(), Stage::Abstract), "seen"),
            ("2026-03-03", Decided::Changed(vec![Difference::Days(0, 3)]), "every other day"),
            ("2026-03-02", Decided::First, ""),
        ];
        assert_eq!(told, expected.map(|(day, what, why)| (day.to_owned(), what, why.to_owned())));
    }
}
