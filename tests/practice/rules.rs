//! Rules as an adult may set them, and as no adult would: whatever numbers a plan brings, sittings come to their end, and a
//! child who is always right gets to mastery.

use crate::support::{Child, Seen, student};
use pollster::block_on;
use std::collections::BTreeSet;
use tenfold::activities::Random;
use tenfold::curriculum::{SKILLS, skill};
use tenfold::plan::{NUMBERS, Plan, Rules, Student};
use tenfold::practice::{Standing, ladder_of};
use tenfold::records::{Journal, MemoryStore};

/// A number as a hostile file would have it, or as an honest one would.
fn number(random: &mut Random, usual: u16) -> u16 {
    *random.pick(&[0, 1, 2, 3, 5, 9, 30, 200, 255, usual, usual]).expect("a number")
}

/// A plan with any numbers, read as every plan is read.
fn planned(random: &mut Random, skills: &[&str]) -> Student {
    let mut rules = Rules::default();
    for known in &NUMBERS {
        let number = number(random, (known.read)(&rules));
        (known.write)(&mut rules, number);
    }
    rules.review_days = (0..random.below(4)).map(|_| number(random, 7)).collect();
    let mut student = student(skills);
    let json = serde_json_wasm::to_string(&Plan { rules, ..student.plan }).expect("JSON");
    student.plan = serde_json_wasm::from_str(&json).expect("a plan");
    student
}

/// The skill and all it rests on: a child new to all of them learns the needed ones first.
fn resting_on(id: &'static str) -> BTreeSet<&'static str> {
    let needs = skill(id).into_iter().flat_map(|skill| skill.needs.iter().copied());
    needs.flat_map(resting_on).chain([id]).collect()
}

#[test]
fn a_child_who_is_always_right_masters_a_skill_whatever_the_rules() {
    let mut random = Random::from_seed(2_026);
    let sittings = 20 * resting_on("K.MAKE10").len();
    for round in 0..60 {
        let student = planned(&mut random, &["K.MAKE10"]);
        let store = MemoryStore::new();
        let journal = block_on(Journal::open(&store)).expect("a journal");
        block_on(journal.take_pen(&mut Random::from_seed(7))).expect("the pen");
        let mut child = Child { asks: 0, more: 2, ..Child::new(round, 100) };
        let mastered = (0..sittings).any(|_| {
            block_on(child.practise(&journal, &student, None, &mut Seen::default())).expect("a sitting");
            child.days_later(1);
            let ladder = block_on(ladder_of(&journal, &student, &SKILLS)).expect("a ladder");
            ladder.progress("K.MAKE10").standing == Standing::Mastered
        });
        assert!(mastered, "{round}: {:?}", student.plan.rules);
    }
}

#[test]
fn no_rules_stop_a_sitting() {
    let mut random = Random::from_seed(11);
    for round in 0..60 {
        let student = planned(&mut random, &["K.MAKE10", "2.SUB2D.REG", "3.MULT.CONCEPT"]);
        let store = MemoryStore::new();
        let journal = block_on(Journal::open(&store)).expect("a journal");
        block_on(journal.take_pen(&mut Random::from_seed(7))).expect("the pen");
        let mut child = Child::new(round, 20 + 20 * u32::try_from(round % 5).expect("small"));
        for _ in 0..6 {
            block_on(child.practise(&journal, &student, None, &mut Seen::default())).expect("a sitting");
            child.days_later(3);
        }
    }
}
