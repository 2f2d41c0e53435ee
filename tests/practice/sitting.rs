//! Whole sittings, day after day, by children of every kind.

use std::collections::HashSet;

use crate::support::{Child, Seen, student};
use pollster::block_on;
use tenfold::activities::{Random, Stage};
use tenfold::curriculum::SKILLS;
use tenfold::practice::{Ladder, Standing};
use tenfold::records::{Entry, Journal, MemoryStore, What, in_order};

fn journal(store: &MemoryStore) -> Journal<&MemoryStore> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(77))).expect("the pen");
    journal
}

fn log(store: &MemoryStore, id: &str) -> Vec<Entry> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    block_on(journal.read(id)).expect("a log").entries
}

/// One sitting that must come to its end.
fn practise(child: &mut Child, store: &MemoryStore, skills: &[&str]) -> Seen {
    let mut seen = Seen::default();
    let student = student(skills);
    block_on(child.practise(&journal(store), &student, None, &mut seen)).expect("a whole sitting");
    seen
}

#[test]
fn a_first_sitting_goes_from_probe_to_lesson_to_we_do_to_you_do() {
    let store = MemoryStore::new();
    let mut child = Child::new(1, 100);
    child.asks = 0;
    let seen = practise(&mut child, &store, &["2.SUB2D.REG"]);
    // As far as the skill that is chosen after it.
    let lesson = seen.course.iter().position(|act| act == "i").expect("a lesson");
    let chosen =
        seen.course.iter().skip(lesson + 1).position(|act| act == "i").map(|place| lesson + 1 + place);
    let course: Vec<&str> =
        seen.course.iter().take(chosen.unwrap_or(usize::MAX)).map(String::as_str).collect();
    assert_eq!(course[..3], ["you a probe"; 3], "{course:?}");
    assert_eq!(course[3], "i", "{course:?}");
    let we = course.iter().filter(|act| act.starts_with("we c")).count();
    let you = course.iter().filter(|act| act.starts_with("you c practice")).count();
    assert!((1..=4).contains(&we), "{course:?}");
    assert!((5..=9).contains(&you), "{course:?}");
    let first_you = course.iter().position(|act| act.starts_with("you c")).expect("you do");
    let last_we = course.iter().rposition(|act| act.starts_with("we c")).expect("we do");
    assert!(last_we < first_you, "{course:?}");
}

#[test]
fn no_item_comes_twice_in_a_sitting_and_none_ends_on_an_error() {
    for seed in 0..60 {
        let store = MemoryStore::new();
        let skills = [SKILLS[(seed % 4) as usize].id];
        let right = [20, 50, 70, 90][(seed / 4 % 4) as usize];
        let mut child = Child::new(seed, right);
        for _ in 0..3 {
            child.more = 2;
            let seen = practise(&mut child, &store, &skills);
            let distinct: HashSet<&String> = seen.items.iter().collect();
            assert_eq!(distinct.len(), seen.items.len(), "{:?}", seen.items);
            assert!(!seen.last_missed, "seed {seed}: the last item was missed: {:?}", seen.course);
            assert!((1..=9).contains(&seen.longest_lesson) || seen.longest_lesson == 0);
            child.days_later(1);
        }
    }
}

#[test]
fn everything_told_is_in_the_log_and_nothing_else_was_scored() {
    let store = MemoryStore::new();
    let mut child = Child::new(5, 60);
    let mut told = Vec::new();
    for _ in 0..5 {
        told.extend(practise(&mut child, &store, &["3.MULT.CONCEPT"]).told);
        child.days_later(1);
    }
    let logged: Vec<(String, String, String, bool)> = log(&store, "fox2345678")
        .iter()
        .filter_map(Entry::attempt)
        .map(|attempt| {
            (attempt.skill.clone(), attempt.math.clone(), attempt.answer.clone(), attempt.is_right())
        })
        .collect();
    assert_eq!(told, logged);
}

#[test]
fn a_child_who_can_do_it_climbs_to_mastery() {
    let store = MemoryStore::new();
    let mut child = Child::new(9, 96);
    child.asks = 0;
    let id = "K.MAKE10";
    for day in 0..25 {
        practise(&mut child, &store, &[id]);
        child.days_later(1);
        let ladder = Ladder::fold(&student(&[id]).plan.rules, &SKILLS, &in_order(log(&store, "fox2345678")));
        if ladder.progress(id).standing == Standing::Mastered {
            let changes = ladder.progress(id).changes.len();
            assert!(changes >= 2, "{changes}");
            assert!(day >= 2, "mastered on day {day}");
            return;
        }
    }
    panic!("not mastered in 25 sittings");
}

#[test]
fn a_child_who_cannot_do_it_is_never_stuck_and_never_falls_below_the_lowest_stage() {
    let store = MemoryStore::new();
    let mut child = Child::new(3, 15);
    for _ in 0..10 {
        practise(&mut child, &store, &["2.SUB2D.REG"]);
        child.days_later(1);
    }
    let ladder = Ladder::fold(&student(&[]).plan.rules, &SKILLS, &in_order(log(&store, "fox2345678")));
    assert_eq!(ladder.progress("2.SUB2D.REG").standing, Standing::At(Stage::Concrete));
}

#[test]
fn five_minutes_left_ends_within_five_minutes_and_not_on_an_error() {
    for seed in 0..20 {
        let store = MemoryStore::new();
        let mut child = Child::new(seed, 50);
        child.five_minutes_after = Some(2);
        let seen = practise(&mut child, &store, &["2.SUB2D.REG"]);
        assert!(!seen.last_missed, "{:?}", seen.course);
        let log = log(&store, "fox2345678");
        let items: Vec<i64> =
            log.iter().filter(|entry| entry.attempt().is_some()).map(|entry| entry.at).collect();
        let ended = log.last().expect("an end").at;
        assert!(ended - items[1] <= 6 * 60_000, "{} s after the second item", (ended - items[1]) / 1_000);
    }
}

#[test]
fn a_reloaded_page_goes_on_with_the_item_that_lay_there() {
    let store = MemoryStore::new();
    let fox = student(&["2.SUB2D.REG"]);
    let journal = journal(&store);
    let mut child = Child::new(4, 80);
    let mut random = Random::from_seed(6);
    let began = crate::support::began;
    let desk = block_on(tenfold::practice::Desk::sit_down(
        &journal,
        fox.clone(),
        &SKILLS,
        began(),
        None,
        &mut random,
        child.clock,
    ))
    .expect("a desk");
    desk.with_sitting(|sitting| {
        let work = sitting.work_mut().expect("a probe");
        let verb =
            tenfold::table::Verb::Type { at: tenfold::table::Spot(0), key: tenfold::table::Key::Digit(4) };
        work.act(tenfold::table::Action::first(verb), tenfold::records::Input::Keys, child.clock)
            .expect("a digit");
    });
    let before = desk.look(|sitting| sitting.work().cloned()).expect("the item");
    let point = desk.checkpoint(child.clock);
    drop(desk);
    child.clock.wall += 30_000;
    child.clock.running = 100;
    let desk = block_on(tenfold::practice::Desk::sit_down(
        &journal,
        fox,
        &SKILLS,
        began(),
        Some(point),
        &mut random,
        child.clock,
    ))
    .expect("a desk");
    let after = desk.look(|sitting| sitting.work().cloned()).expect("the item");
    assert_eq!((before.item, before.table), (after.item, after.table));
    let beginnings =
        log(&store, "fox2345678").iter().filter(|entry| matches!(entry.what, What::Began(_))).count();
    assert_eq!(beginnings, 1, "it is the same sitting");
}
