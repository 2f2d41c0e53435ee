//! What an adult can ask for: the features that make a skill hard are offered with it, and an item that is asked for with a
//! feature has it.

use super::skills;
use tenfold::activities::{Feature, Level, Random, Stage};
use tenfold::curriculum::{features, skill};

/// What a teacher would look for in a skill, besides whatever else is offered.
const EXPECTED: &[(&str, &[&str])] = &[
    ("1.FACTFAM", &["unknown-first", "unknown-second"]),
    ("2.FACTS20", &["double", "near-double", "crosses-ten"]),
    ("2.ADDSUB1000", &["across-zero", "trades-often", "zero-inside"]),
    ("3.FACTS100", &["square"]),
    ("3.ROUND", &["halfway"]),
    ("3.FRAC.CMP", &["like-numerators", "like-denominators"]),
    ("4.ADDSUB.ALG", &["across-zero"]),
    ("4.DIV.MULTI", &["remainder", "zero-in-quotient"]),
    ("4.WORD.MULTISTEP", &["remainder", "rounded-up", "rounded-down", "rest-asked"]),
    ("4.FRAC.CMP", &["denominators-share", "denominators-apart"]),
    ("5.DEC.MULT", &["smaller-product"]),
    ("5.FRAC.ADDUNLIKE", &["one-denominator-fits", "denominators-share", "denominators-apart"]),
];

#[test]
fn what_makes_a_skill_hard_can_be_asked_for() {
    let mut missing = Vec::new();
    for (id, expected) in EXPECTED {
        let Some(skill) = skill(id) else {
            missing.push(format!("{id} is no skill"));
            continue;
        };
        let offered: Vec<&str> = features(skill, Stage::Abstract).iter().map(|feature| feature.id).collect();
        missing.extend(
            expected.iter().filter(|id| !offered.contains(id)).map(|f| format!("{id}: {f} of {offered:?}")),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn an_item_has_the_feature_it_was_asked_for_with() {
    for skill in skills() {
        for stage in Stage::ALL {
            for feature in features(skill, stage) {
                for seed in 0..40 {
                    let asked = skill.item(stage, Level::Usual, Some(feature), &mut Random::from_seed(seed));
                    assert!(
                        feature.is_in(&asked.math),
                        "{} {stage} {}: {}",
                        skill.id,
                        feature.id,
                        asked.math
                    );
                    assert!(skill.activity.knows(&asked), "{} {stage}: {}", skill.id, asked.math);
                }
            }
        }
    }
}

#[test]
fn without_a_feature_and_with_one_that_no_item_has_it_is_the_item_of_the_seed() {
    let skill = skill("K.COUNT.SEQ").expect("a skill");
    let item = |feature| skill.item(Stage::Abstract, Level::Usual, feature, &mut Random::from_seed(5));
    assert_eq!(item(None), item(Feature::named("denominators-share")));
    assert_eq!(item(None), skill.activity.generate(Stage::Abstract, Level::Usual, &mut Random::from_seed(5)));
}
