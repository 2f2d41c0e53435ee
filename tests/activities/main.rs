//! What every activity keeps, on thousands of seeds: items are sound, `solve` is scored right, every misconception is scored
//! wrong and named, and the right answer agrees with one worked out here from the canonical text alone.

use std::collections::HashSet;

mod bounds;
mod catalogue;
mod collisions;
mod features;
mod fraction_catalogue;
mod fraction_rules;
mod other_rectangle;
mod stories;
mod worked_out;

use tenfold::activities::{Activity, Item, Level, Random, Regroup, Stage, Verdict, solve, subtraction_bugs};
use tenfold::curriculum::{SKILLS, Skill};
use tenfold::table::{Manipulative, SeatRole, Table, Verb};
use tenfold::words::Lang;
use worked_out::agrees;

const SEEDS: u64 = 2_000;

/// Every skill; while one is being made, only those that `TENFOLD_SKILLS` names, by how their ids begin, with commas between.
fn skills() -> impl Iterator<Item = &'static Skill> {
    let only = std::env::var("TENFOLD_SKILLS").unwrap_or_default();
    let only: Vec<String> = only.split(',').filter(|start| !start.is_empty()).map(str::to_owned).collect();
    let wanted =
        move |skill: &&Skill| only.is_empty() || only.iter().any(|start| skill.id.starts_with(start));
    let skills: Vec<&Skill> = SKILLS.iter().filter(wanted).collect();
    assert!(!skills.is_empty(), "TENFOLD_SKILLS names no skill");
    skills.into_iter()
}

/// Runs a check on items of every skill, stage and level.
fn each_item(seeds: u64, mut check: impl FnMut(&str, &dyn Activity, Level, &Item)) {
    for skill in skills() {
        let activity = skill.activity;
        for stage in Stage::ALL {
            for level in [Level::Easy, Level::Usual, Level::Hard] {
                for seed in 0..seeds {
                    let item = activity.generate(stage, level, &mut Random::from_seed(seed));
                    let name = format!("{} {stage} {} {}", skill.id, item.math, item.layout);
                    check(&name, activity, level, &item);
                }
            }
        }
    }
}

#[test]
fn items_are_within_bounds_and_their_text_reads_back() {
    each_item(SEEDS, |name, activity, _, item| {
        assert!(activity.knows(item), "{name} is out of its own bounds");
        let read = Item::read(item.stage, &item.math.to_string(), &item.layout);
        assert_eq!(read.as_ref(), Some(item), "{name}");
        if let Some(below) = activity.below(item) {
            assert!(activity.knows(&below), "{name}: below it {} {}", below.math, below.layout);
        }
    });
}

#[test]
fn bounds_hold_when_they_are_stated_a_second_time() {
    each_item(SEEDS, |name, _, level, item| {
        let math = item.math.to_string();
        let numbers: Vec<u64> =
            math.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
        let skill = name.split(' ').next().unwrap_or_default();
        bounds::hold(skill, name, level, item, &numbers);
    });
}

#[test]
fn solve_is_scored_right_with_the_answer_worked_out_from_the_text() {
    each_item(SEEDS, |name, activity, _, item| {
        let mut table = activity.table(item);
        assert!(matches!(activity.score(item, &table).verdict, Verdict::NotYet(_)), "{name}: untouched");
        let steps = solve(activity, item, &table);
        assert!((1..=9).contains(&steps.len()), "{name}: {} steps", steps.len());
        for step in &steps {
            assert!(!step.mends, "{name}: a mistake on the straight way");
            for action in &step.actions {
                table.act(*action).unwrap_or_else(|refusal| panic!("{name}: {action} {refusal:?}"));
            }
        }
        let judgement = activity.score(item, &table);
        assert!(judgement.is_right(), "{name}: {judgement:?}");
        assert!(agrees(&item.math.to_string(), &judgement.answer), "{name}: {}", judgement.answer);
    });
}

#[test]
fn a_concrete_item_takes_at_most_twelve_gestures_in_the_usual_way() {
    each_item(SEEDS, |name, activity, _, item| {
        if item.stage != Stage::Concrete {
            return;
        }
        // Counted as hands do it: five at once by the bracket, a round of dealing, a row copied, the rest one by one.
        let by_hand = |n: u8| u32::from(n / 5 + n % 5);
        let mut gestures = 0;
        let mut dealt = 0;
        for action in solve(activity, item, &activity.table(item)).iter().flat_map(|step| &step.actions) {
            gestures += match action.verb {
                Verb::Type { .. } => 0,
                Verb::Add { n, .. } if item.layout == "plates" && n > 1 => {
                    dealt = u32::from(n);
                    0
                }
                // A tap on an empty cell fills up to it.
                Verb::Add { .. } if item.layout.starts_with("frame") => 1,
                // Carrying one to the groups gives one to each.
                Verb::Move { .. } if item.layout == "shared" => 1,
                Verb::Add { n, .. } | Verb::Move { n, .. } => by_hand(n),
                Verb::Group { n } => n.into(),
                _ => 1,
            };
        }
        assert!(gestures + dealt <= 12, "{name}: {} gestures", gestures + dealt);
    });
}

#[test]
fn every_misconception_is_scored_wrong_and_named() {
    let mut seen: HashSet<&str> = HashSet::new();
    each_item(SEEDS, |name, activity, _, item| {
        for suspect in activity.suspects(item) {
            let id = suspect.misconception.id;
            let mut table = activity.table(item);
            for action in &suspect.actions {
                table.act(*action).unwrap_or_else(|refusal| panic!("{name} {id}: {action} {refusal:?}"));
            }
            let judgement = activity.score(item, &table);
            assert_eq!(judgement.verdict, Verdict::Wrong, "{name}: {id} answers {}", suspect.answer);
            assert!(judgement.suspects.contains(&suspect.misconception), "{name}: {id} is not named");
            assert_eq!(judgement.answer, suspect.answer, "{name}: {id}");
            seen.insert(id);
        }
    });
    let expected: HashSet<&str> = include_str!("../data/misconceptions.txt").lines().collect();
    let unlisted: Vec<_> = seen.difference(&expected).collect();
    assert!(unlisted.is_empty(), "not in the list: {unlisted:?}");
    assert!(seen == expected || skills().count() < SKILLS.len(), "{:?}", expected.difference(&seen));
}

#[test]
fn every_buggy_subtraction_within_bounds_is_right_or_named() {
    for upper in 20..100 {
        for (lower, needed) in (2..upper).flat_map(|lower| [(lower, true), (lower, false)]) {
            let activity = Regroup { needed };
            let Some(item) = Item::read(Stage::Abstract, &format!("{upper}-{lower}=?"), "columns") else {
                continue;
            };
            if !activity.knows(&item) {
                continue;
            }
            let named: HashSet<String> =
                activity.suspects(&item).into_iter().map(|suspect| suspect.answer).collect();
            for (bug, procedure) in subtraction_bugs::ALL {
                let Some(answer) = procedure(upper, lower) else { continue };
                let right = answer == upper - lower;
                assert!(
                    right || named.contains(&answer.to_string()),
                    "{bug} answers {answer} to {}",
                    item.math
                );
            }
        }
    }
}

/// A child who touches everything: random verbs, then the next right step from wherever that led.
#[test]
fn the_next_step_leads_to_the_right_answer_from_anywhere() {
    each_item(150, |name, activity, _, item| {
        let mut random = Random::from_seed(item.math.to_string().bytes().map(u64::from).sum());
        let mut table = activity.table(item);
        for _ in 0..random.between(1, 25) {
            let seats: Vec<(u8, Vec<Verb>)> = (0_u8..)
                .zip(table.seats())
                .filter(|(_, seat)| seat.role != SeatRole::Shown)
                .map(|(number, seat)| (number, seat.board.verbs()))
                .collect();
            let Some((seat, verbs)) = random.pick(&seats) else { break };
            let Some(verb) = random.pick(verbs) else { continue };
            table.act(tenfold::table::Action { seat: *seat, verb: *verb }).expect("an offered verb");
        }
        let before: Vec<String> = table.done().iter().map(ToString::to_string).collect();
        for step in solve(activity, item, &table) {
            for action in step.actions {
                table
                    .act(action)
                    .unwrap_or_else(|refusal| panic!("{name} after {before:?}: {action} {refusal:?}"));
            }
        }
        let judgement = activity.score(item, &table);
        assert!(judgement.is_right(), "{name} after {before:?}: {judgement:?}");
    });
}

/// The numbers of a text, without the commas of large ones.
fn numerals(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_ascii_digit() && c != '/' && c != ',').map(|word| word.replace(',', ""))
}

#[test]
fn a_question_never_holds_its_answer() {
    each_item(300, |name, activity, _, item| {
        let mut table = activity.table(item);
        for action in solve(activity, item, &table).iter().flat_map(|step| &step.actions) {
            table.act(*action).expect("a step of the solution");
        }
        let answer = activity.score(item, &table).answer;
        // A unit is told with every length, an estimate is chosen; what is not told is how many.
        let answer = answer.trim_end_matches(|c: char| c.is_alphabetic() || c == ' ' || c == '-').to_owned();
        // A sign is among those that are named; where a fraction is given, its place is asked.
        if ["<", "=", ">"].contains(&answer.as_str()) || answer.contains('/') && item.stage != Stage::Abstract
        {
            return;
        }
        let given: HashSet<String> =
            item.math.to_string().split(|c: char| !c.is_ascii_digit()).map(str::to_owned).collect();
        if given.contains(&answer) {
            return;
        }
        for lang in Lang::ALL {
            for say in [activity.ask(item), activity.ask_again(item), activity.strategy(item)] {
                for text in [say.text(lang), say.voice(lang)] {
                    assert!(!numerals(&text).any(|word| word == answer), "{name}: {text}");
                }
            }
            let feedback =
                activity.suspects(item).into_iter().map(|suspect| suspect.misconception.feedback());
            for text in feedback.map(|say| say.text(lang)) {
                assert!(!numerals(&text).any(|word| word == answer), "{name}: {text}");
            }
        }
    });
}

#[test]
fn there_are_many_different_items() {
    for skill in skills() {
        for stage in Stage::ALL {
            let items: HashSet<String> = (0..SEEDS)
                .map(|seed| skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(seed)))
                .map(|item| format!("{} {}", item.math, item.layout))
                .collect();
            let least = bounds::fewest_items(skill.id, stage);
            assert!(items.len() >= least, "{} {stage}: {} items", skill.id, items.len());
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_item() {
    each_item(50, |name, activity, level, item| {
        let again =
            (0..50).find(|seed| activity.generate(item.stage, level, &mut Random::from_seed(*seed)) == *item);
        assert!(again.is_some(), "{name}");
    });
}

#[test]
fn building_without_the_symbols_is_not_yet_an_answer() {
    each_item(200, |name, activity, _, item| {
        let table: Table = activity.table(item);
        if table.seats().len() < 2 || item.layout.starts_with("read") {
            return;
        }
        // The symbols alone: the number is right, and nothing was built.
        let mut only_symbols = table.clone();
        let mut only_built = table.clone();
        for action in solve(activity, item, &table).iter().flat_map(|step| &step.actions) {
            let target = if action.seat == 0 { &mut only_built } else { &mut only_symbols };
            target.act(*action).expect("a step of the solution");
        }
        for half in [only_symbols, only_built] {
            assert!(matches!(activity.score(item, &half).verdict, Verdict::NotYet(_)), "{name}");
        }
    });
}
