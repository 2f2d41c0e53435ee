//! The skills: what is taught, in which order, and with which activity.
//!
//! A skill is a row of data. Codes, needs and helps are those of the skill table (`tests/data/skills.tsv`); a need that has
//! no row here yet is kept, and holds nobody back.
//!
//! Knows activities. Knows nothing of a child.

mod map;

pub use map::{Arrow, Card, Finder, Map, Tie, map, materials};

use crate::activities::{
    Activity, AddTens, Division, EqualGroups, FractionPlace, MakeTen, MissingAddend, Regroup, TensAndOnes,
    ThroughTen,
};
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

/// Every skill, prerequisites first.
pub static SKILLS: [Skill; 17] = [
    Skill {
        id: "K.TEEN",
        name: say::skill_teens,
        can: say::can_teens,
        domain: Domain::PlaceValue,
        grade: Grade(0),
        alabama: ("MA19.K.14", Source::Inferred),
        ccss: "K.NBT.A.1",
        needs: &["K.NUMERAL.ID", "K.CARDINALITY"],
        helps: &[],
        activity: &TensAndOnes { teens: true },
    },
    Skill {
        id: "K.DECOMP10",
        name: say::skill_missing_part,
        can: say::can_missing_part,
        domain: Domain::AddSub,
        grade: Grade(0),
        alabama: ("MA19.K.10", Source::Confirmed),
        ccss: "K.OA.A.3",
        needs: &["K.CARDINALITY", "K.SUBITIZE"],
        helps: &[],
        activity: &MissingAddend { through_ten: false },
    },
    Skill {
        id: "K.MAKE10",
        name: say::skill_make_ten,
        can: say::can_make_ten,
        domain: Domain::AddSub,
        grade: Grade(0),
        alabama: ("MA19.K.11", Source::Inferred),
        ccss: "K.OA.A.4",
        needs: &["K.DECOMP10"],
        helps: &[],
        activity: &MakeTen,
    },
    Skill {
        id: "1.ADD20.STRAT",
        name: say::skill_through_ten_plus,
        can: say::can_through_ten_plus,
        domain: Domain::AddSub,
        grade: Grade(1),
        alabama: ("MA19.1.6", Source::Inferred),
        ccss: "1.OA.C.6",
        needs: &["K.MAKE10", "K.ADD10.SIT"],
        helps: &[],
        activity: &ThroughTen { subtract: false },
    },
    Skill {
        id: "1.SUB20.STRAT",
        name: say::skill_through_ten_minus,
        can: say::can_through_ten_minus,
        domain: Domain::AddSub,
        grade: Grade(1),
        alabama: ("MA19.1.6", Source::Inferred),
        ccss: "1.OA.C.6",
        needs: &["1.ADD20.STRAT"],
        helps: &[],
        activity: &ThroughTen { subtract: true },
    },
    Skill {
        id: "1.FACTFAM",
        name: say::skill_missing_addend,
        can: say::can_missing_addend,
        domain: Domain::AddSub,
        grade: Grade(1),
        alabama: ("MA19.1.4", Source::Inferred),
        ccss: "1.OA.B.4",
        needs: &["1.ADD20.STRAT"],
        helps: &[],
        activity: &MissingAddend { through_ten: true },
    },
    Skill {
        id: "1.PV.TENSONES",
        name: say::skill_tens_ones,
        can: say::can_tens_ones,
        domain: Domain::PlaceValue,
        grade: Grade(1),
        alabama: ("MA19.1.11", Source::Confirmed),
        ccss: "1.NBT.B.2",
        needs: &["K.TEEN", "1.COUNT120"],
        helps: &[],
        activity: &TensAndOnes { teens: false },
    },
    Skill {
        id: "1.ADD2D1D",
        name: say::skill_add_tens_small,
        can: say::can_add_tens_small,
        domain: Domain::AddSub,
        grade: Grade(1),
        alabama: ("MA19.1.13", Source::Confirmed),
        ccss: "1.NBT.C.4",
        needs: &["1.TENMORE", "1.ADD20.STRAT"],
        helps: &[],
        activity: &AddTens { regroup: false },
    },
    Skill {
        id: "2.ADD2D.REG",
        name: say::skill_add_tens,
        can: say::can_add_tens,
        domain: Domain::AddSub,
        grade: Grade(2),
        alabama: ("MA19.2.10", Source::Inferred),
        ccss: "2.NBT.B.5",
        needs: &["1.ADD2D1D", "1.ADD20.STRAT", "1.SUB20.STRAT"],
        helps: &["2.FACTS20"],
        activity: &AddTens { regroup: true },
    },
    Skill {
        id: "2.SUB2D.NOREG",
        name: say::skill_regroup_plain,
        can: say::can_regroup_plain,
        domain: Domain::AddSub,
        grade: Grade(2),
        alabama: ("MA19.2.10", Source::Inferred),
        ccss: "2.NBT.B.5",
        needs: &["1.ADD2D1D", "1.ADD20.STRAT", "1.SUB20.STRAT"],
        helps: &["2.FACTS20"],
        activity: &Regroup { needed: false },
    },
    Skill {
        id: "2.SUB2D.REG",
        name: say::skill_regroup,
        can: say::can_regroup,
        domain: Domain::AddSub,
        grade: Grade(2),
        alabama: ("MA19.2.10", Source::Inferred),
        ccss: "2.NBT.B.5",
        needs: &["2.SUB2D.NOREG", "1.PV.TENSONES"],
        helps: &[],
        activity: &Regroup { needed: true },
    },
    Skill {
        id: "2.EQGROUPS",
        name: say::skill_equal_rows,
        can: say::can_equal_rows,
        domain: Domain::MultDiv,
        grade: Grade(2),
        alabama: ("MA19.2.3-4", Source::Confirmed),
        ccss: "2.OA.C.3;2.OA.C.4",
        needs: &["1.ADD20.STRAT", "1.SUB20.STRAT"],
        helps: &["2.FACTS20"],
        activity: &EqualGroups::Sums,
    },
    Skill {
        id: "3.MULT.CONCEPT",
        name: say::skill_equal_groups,
        can: say::can_equal_groups,
        domain: Domain::MultDiv,
        grade: Grade(3),
        alabama: ("MA19.3.1", Source::Inferred),
        ccss: "3.OA.A.1",
        needs: &["2.EQGROUPS"],
        helps: &[],
        activity: &EqualGroups::Facts,
    },
    Skill {
        id: "3.DIV.CONCEPT",
        name: say::skill_division,
        can: say::can_division,
        domain: Domain::MultDiv,
        grade: Grade(3),
        alabama: ("MA19.3.2", Source::Inferred),
        ccss: "3.OA.A.2",
        needs: &["3.MULT.CONCEPT"],
        helps: &[],
        activity: &Division { factor: false },
    },
    Skill {
        id: "3.UNKNOWNFACTOR",
        name: say::skill_unknown_factor,
        can: say::can_unknown_factor,
        domain: Domain::MultDiv,
        grade: Grade(3),
        alabama: ("MA19.3.4;3.6", Source::Inferred),
        ccss: "3.OA.A.4;3.OA.B.6",
        needs: &["3.DIV.CONCEPT"],
        helps: &[],
        activity: &Division { factor: true },
    },
    Skill {
        id: "3.MULT10S",
        name: say::skill_times_tens,
        can: say::can_times_tens,
        domain: Domain::MultDiv,
        grade: Grade(3),
        alabama: ("MA19.3.12", Source::Confirmed),
        ccss: "3.NBT.A.3",
        needs: &["3.MULT.CONCEPT", "2.PV.100S"],
        helps: &["3.FACTS100"],
        activity: &EqualGroups::Tens,
    },
    Skill {
        id: "3.FRAC.NL",
        name: say::skill_fraction_place,
        can: say::can_fraction_place,
        domain: Domain::Fractions,
        grade: Grade(3),
        alabama: ("MA19.3.14", Source::Confirmed),
        ccss: "3.NF.A.2",
        needs: &["3.FRAC.UNIT", "2.NL100"],
        helps: &[],
        activity: &FractionPlace,
    },
];

/// The skill of an id.
#[must_use]
pub fn skill(id: &str) -> Option<&'static Skill> {
    SKILLS.iter().find(|skill| skill.id == id)
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
