//! The skills: what is taught, in which order, and with which activity.
//!
//! A skill is a row of data, in the file of its grade. Codes, needs and helps are those of the skill table (`tests/data/skills.tsv`); a need that has
//! no row here yet is kept, and holds nobody back.
//!
//! Knows activities. Knows nothing of a child.

mod facts;
mod grade_1;
mod grade_2;
mod grade_3;
mod grade_4;
mod grade_5;
mod kindergarten;
mod map;

pub use facts::{Chart, chart_for};
pub use map::{Arrow, Card, Finder, Map, Tie, features, map, materials, misconceptions};

use std::sync::LazyLock;

use crate::activities::{Activity, Feature, Item, Level, Random, Stage};
use crate::words::{Say, say};

/// A school grade; kindergarten is 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Grade(pub u8);

impl Grade {
    /// `K`, `1` to `5`.
    #[must_use]
    pub fn name(self) -> String {
        if self.0 == 0 { "K".to_owned() } else { self.0.to_string() }
    }
}

/// How a state code was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// Seen in a page correlated by the state.
    Confirmed,
    /// By its position between confirmed ones.
    Inferred,
    /// Not found yet.
    Missing,
}

/// A field of mathematics: a column of the skill map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Domain {
    /// Counting and comparing.
    Counting,
    /// Place value, rounding, number lines of whole numbers.
    PlaceValue,
    /// Addition and subtraction, the equal sign, their stories.
    AddSub,
    /// Multiplication and division, their stories.
    MultDiv,
    /// Fractions.
    Fractions,
    /// Decimals.
    Decimals,
    /// Measurement, time, money, data, geometry.
    Measurement,
}

impl Domain {
    /// In the order of the map's columns.
    pub const ALL: [Domain; 7] = [
        Domain::Counting,
        Domain::PlaceValue,
        Domain::AddSub,
        Domain::MultDiv,
        Domain::Fractions,
        Domain::Decimals,
        Domain::Measurement,
    ];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> Say {
        match self {
            Domain::Counting => say::domain_counting(),
            Domain::PlaceValue => say::domain_place_value(),
            Domain::AddSub => say::domain_add_sub(),
            Domain::MultDiv => say::domain_mult_div(),
            Domain::Fractions => say::domain_fractions(),
            Domain::Decimals => say::domain_decimals(),
            Domain::Measurement => say::domain_measurement(),
        }
    }
}

/// One skill.
#[derive(Clone, Copy)]
pub struct Skill {
    /// The name in records, addresses and exports: append-only.
    pub id: &'static str,
    /// What a child learns.
    pub name: fn() -> Say,
    /// What a child can do who has learnt it, in the child's words.
    pub can: fn() -> Say,
    /// Its field.
    pub domain: Domain,
    /// The grade it is taught in.
    pub grade: Grade,
    /// Alabama Course of Study 2019, as `MA19.K.11`, and how it was found.
    pub alabama: (&'static str, Source),
    /// Common Core, as a cross-reference.
    pub ccss: &'static str,
    /// Skills it waits for.
    pub needs: &'static [&'static str],
    /// Skills that help and never hold it back.
    pub helps: &'static [&'static str],
    /// What is asked.
    pub activity: &'static dyn Activity,
}

impl std::fmt::Debug for Skill {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// How often items are made until one has the feature that is asked for: one item in a hundred has it, and is found nearly
/// always.
const TRIES: usize = 500;

impl Skill {
    /// A new item; one with the feature that is asked for, where the skill has such items at the stage.
    #[must_use]
    pub fn item(&self, stage: Stage, level: Level, feature: Option<&Feature>, random: &mut Random) -> Item {
        let first = self.activity.generate(stage, level, random);
        let Some(feature) = feature.filter(|feature| !feature.is_in(&first.math)) else { return first };
        // What is rare at a level is often what makes an item hard, or easy.
        let levels = [level, Level::Hard, Level::Easy].into_iter().cycle();
        let mut others = levels.take(TRIES).map(|level| self.activity.generate(stage, level, random));
        others.find(|item| feature.is_in(&item.math)).unwrap_or(first)
    }
}

/// The rows of every grade, in the order of the grades.
const GRADES: [&[Skill]; 6] =
    [kindergarten::ROWS, grade_1::ROWS, grade_2::ROWS, grade_3::ROWS, grade_4::ROWS, grade_5::ROWS];

/// Every skill, prerequisites first.
pub static SKILLS: LazyLock<Vec<Skill>> = LazyLock::new(|| GRADES.into_iter().flatten().copied().collect());

/// The skill of an id.
#[must_use]
pub fn skill(id: &str) -> Option<&'static Skill> {
    SKILLS.iter().find(|skill| skill.id == id)
}

/// What a skill is called; one of a newer Tenfold by its id.
#[must_use]
pub fn skill_name(id: &str) -> Say {
    skill(id).map_or_else(|| say::just(id), |skill| (skill.name)())
}

/// The skills a child of a grade begins with, in order: those of its grade and above; where there is none of its grade, those
/// of the last grade below it that has some.
#[must_use]
pub fn order_for(grade: Grade) -> Vec<String> {
    let from = SKILLS.iter().map(|skill| skill.grade).filter(|own| *own <= grade).max().unwrap_or(Grade(0));
    SKILLS.iter().filter(|skill| skill.grade >= from).map(|skill| skill.id.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn ids_are_unique_and_needs_come_first() {
        for (place, skill) in SKILLS.iter().enumerate() {
            assert!(SKILLS.iter().skip(place + 1).all(|later| later.id != skill.id));
            for need in skill.needs.iter().chain(skill.helps) {
                assert!(
                    SKILLS.iter().skip(place).all(|later| later.id != *need),
                    "{} needs {need}",
                    skill.id
                );
            }
            for lang in Lang::ALL {
                assert!(!(skill.name)().text(lang).is_empty() && !(skill.can)().text(lang).is_empty());
            }
        }
    }

    #[test]
    fn a_grade_begins_with_its_own_skills() {
        for grade in (0..=5).map(Grade) {
            let order = order_for(grade);
            let skills: Vec<&Skill> = order.iter().filter_map(|id| skill(id)).collect();
            assert_eq!(skills.len(), order.len());
            assert!(!skills.is_empty(), "{grade:?}");
            let has_its_own = SKILLS.iter().any(|skill| skill.grade == grade);
            assert!(!has_its_own || skills.iter().all(|skill| skill.grade >= grade), "{grade:?}");
        }
        assert_eq!(order_for(Grade(0)).len(), SKILLS.len());
    }
}
