//! Supports that change what an item is answered with: own blocks, a chart of facts, fewer choices, the time worked.

use pollster::block_on;
use tenfold::activities::{Level, Question, Random, Stage, solve};
use tenfold::curriculum::{Chart, SKILLS, skill};
use tenfold::plan::{Student, Supports};
use tenfold::practice::{Act, Choice, Desk, Fade, Ladder, Mood, PHYSICAL, Prompt, Saved, Work};
use tenfold::records::{Entry, Input, Journal, MemoryStore, Moment, Phase, Purpose, ShownBy, in_order};
use tenfold::words::say;

use crate::support::{Child, MONDAY, Seen, activity, began, student};

const SKILL: &str = "2.SUB2D.REG";
const NOW: Moment = Moment { wall: MONDAY, offset: -360, running: 5_000 };

fn with(supports: Supports) -> Student {
    let mut student = student(&[SKILL]);
    student.plan.rules.probes = 0;
    student.plan.supports = supports;
    student
}

fn journal(store: &MemoryStore) -> Journal<&MemoryStore> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(7))).expect("the pen");
    journal
}

fn log(store: &MemoryStore) -> Vec<Entry> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    in_order(block_on(journal.read("fox2345678")).expect("a log").entries)
}

fn work(stage: Stage, phase: Phase) -> Work {
    let skill = skill(SKILL).expect("a skill");
    let item = skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(11));
    Work::new(skill, item, 11, phase, Purpose::Practice, Fade::from(Prompt::Show), NOW)
}

/// Solves the item on the screen.
fn solved(work: &mut Work) {
    for action in solve(activity(work), &work.item, &work.table).into_iter().flat_map(|step| step.actions) {
        work.act(action, Input::Touch, NOW).expect("a legal action");
    }
}

/// Goes on as a child would until own blocks are asked for.
fn until_own_blocks(desk: &Desk<'_, &MemoryStore>, supports: &Supports) {
    for _ in 0..200 {
        match desk.look(|sitting| sitting.act().clone()) {
            Act::Lesson(_) => drop(block_on(desk.shown(ShownBy::Adult, NOW))),
            Act::Work(work) if work.is_finished() => desk.with_sitting(|sitting| sitting.next(NOW)),
            Act::Work(work) if work.wants_own_blocks(supports) => return,
            Act::Work(_) => {
                desk.with_sitting(|sitting| solved(sitting.work_mut().expect("the item")));
                assert_eq!(block_on(desk.check(NOW)), Saved::Kept);
            }
            Act::Choice(_) | Act::Ending(_) => break,
        }
    }
    panic!("own blocks were never asked for");
}

#[test]
fn what_an_adult_confirms_is_kept_as_physical_and_counts() {
    let supports = Supports { own_blocks: true, ..Supports::default() };
    let student = with(supports.clone());
    let store = MemoryStore::new();
    let journal = journal(&store);
    let mut random = Random::from_seed(3);
    let desk = block_on(Desk::sit_down(&journal, student.clone(), &SKILLS, began(), None, &mut random, NOW))
        .expect("a desk");
    until_own_blocks(&desk, &supports);
    let before = log(&store).len();
    assert_eq!(block_on(desk.confirm(false, NOW)), Saved::Kept);
    assert!(matches!(
        desk.look(|sitting| sitting.work().map(|work| work.mood.clone())),
        Some(Mood::Wrong(_))
    ));
    // The same item stays, and the second look is not scored.
    assert_eq!(block_on(desk.confirm(true, NOW)), Saved::Kept);
    desk.with_sitting(|sitting| sitting.next(NOW));
    until_own_blocks(&desk, &supports);
    assert_eq!(block_on(desk.confirm(true, NOW)), Saved::Kept);
    assert_eq!(block_on(desk.confirm(true, NOW)), Saved::Nothing, "it is finished");

    let log = log(&store);
    let kept: Vec<_> = log.iter().skip(before).filter_map(Entry::attempt).collect();
    let told: Vec<(bool, bool, u8)> =
        kept.iter().map(|attempt| (attempt.is_right(), attempt.is_scored(), attempt.check)).collect();
    assert_eq!(told, [(false, true, 1), (true, false, 2), (true, true, 1)]);
    // What the skill of the plan needs may come first.
    let practised = kept[0].skill.clone();
    for attempt in kept {
        assert_eq!((attempt.work.as_str(), attempt.stage), (PHYSICAL, Stage::Concrete));
        assert_eq!((attempt.built, attempt.said), (Some(attempt.is_right()), None));
        assert!(attempt.supports.iter().any(|name| name == "own-blocks"), "{:?}", attempt.supports);
        assert!(attempt.suspects.is_empty(), "what was built is not seen here");
    }
    let ladder = Ladder::fold(&student.plan.rules, &SKILLS, &log);
    assert_eq!(ladder.progress(&practised).block(), (1, 2));
    assert!(log.iter().take(before).filter_map(Entry::attempt).all(|attempt| attempt.work != PHYSICAL));
}

#[test]
fn own_blocks_are_asked_for_with_objects_alone_and_the_screen_stays_a_way() {
    let on = Supports { own_blocks: true, ..Supports::default() };
    assert!(work(Stage::Concrete, Phase::You).wants_own_blocks(&on));
    for (stage, phase, supports) in [
        (Stage::Concrete, Phase::You, Supports::default()),
        (Stage::Concrete, Phase::We, on.clone()),
        (Stage::Representational, Phase::You, on.clone()),
        (Stage::Abstract, Phase::You, on.clone()),
    ] {
        let mut work = work(stage, phase);
        assert!(!work.wants_own_blocks(&supports));
        assert_eq!(work.confirm(true, &supports, NOW), None);
        assert_eq!(work.mood, Mood::Open, "nothing happened");
    }
    // Who has no blocks today answers on the screen, and that is not physical.
    let mut work = work(Stage::Concrete, Phase::You);
    solved(&mut work);
    let attempt = work.check(&on, NOW).expect("an answer");
    assert!(attempt.is_right() && attempt.work != PHYSICAL && attempt.supports.is_empty());
}

#[test]
fn a_chart_is_named_from_the_moment_it_was_opened() {
    let on = Supports { fact_chart: true, ..Supports::default() };
    let mut work = work(Stage::Abstract, Phase::You);
    assert_eq!(work.chart(&on), Some(Chart::Sums));
    assert_eq!(work.chart(&Supports::default()), None);
    let closed = {
        let mut work = work.clone();
        solved(&mut work);
        work.check(&on, NOW).expect("an answer")
    };
    assert_eq!(closed.supports, Vec::<String>::new());
    work.open_chart();
    // A page that is opened again still knows.
    let mut work = Work::resume(&work.point(), NOW).expect("the item");
    solved(&mut work);
    let attempt = work.check(&on, NOW).expect("an answer");
    assert_eq!(attempt.supports, ["fact-chart"]);
    assert!(attempt.is_scored(), "a child without the facts goes on");
    let facts = skill("2.FACTS20").expect("a skill");
    let item = facts.activity.generate(Stage::Abstract, Level::Usual, &mut Random::from_seed(1));
    let fact = Work::new(facts, item, 1, Phase::You, Purpose::Practice, Fade::from(Prompt::Show), NOW);
    assert_eq!(fact.chart(&on), None);
}

#[test]
fn with_fewer_choices_there_are_never_more_than_two_ways_on() {
    let mut most = [0, 0];
    for (place, fewer_choices) in [false, true].into_iter().enumerate() {
        for seed in 0..6 {
            let store = MemoryStore::new();
            let journal = journal(&store);
            let mut student = student(&["K.MAKE10", "1.ADD20.STRAT", SKILL, "3.MULT.CONCEPT"]);
            student.plan.supports.fewer_choices = fewer_choices;
            student.plan.rules.minutes = 3;
            let mut random = Random::from_seed(seed);
            let desk = block_on(Desk::sit_down(&journal, student, &SKILLS, began(), None, &mut random, NOW))
                .expect("a desk");
            let late = Moment { running: NOW.running + 400_000, ..NOW };
            for _ in 0..60 {
                match desk.look(|sitting| sitting.act().clone()) {
                    Act::Lesson(_) => drop(block_on(desk.shown(ShownBy::Adult, late))),
                    Act::Work(work) if work.is_finished() => desk.with_sitting(|sitting| sitting.next(late)),
                    Act::Work(_) => {
                        desk.with_sitting(|sitting| solved(sitting.work_mut().expect("the item")));
                        assert_eq!(block_on(desk.check(late)), Saved::Kept);
                    }
                    Act::Choice(choices) => {
                        most[place] = most[place].max(choices.len());
                        assert_eq!(choices.last(), Some(&Choice::Done), "the end is always one of them");
                        break;
                    }
                    Act::Ending(_) => break,
                }
            }
        }
    }
    assert!(most[0] > 2 && most[1] == 2, "{most:?}");
}

#[test]
fn a_lesson_s_question_keeps_the_right_answer_among_two() {
    for (count, right) in [(2, 0), (2, 1), (4, 0), (4, 1), (4, 3)] {
        let choices: Vec<_> = (0..count).map(|number: u32| say::just(number)).collect();
        let question = Question { ask: say::just("?"), choices: choices.clone(), right };
        let two = question.two();
        assert_eq!(two.len(), 2);
        assert!(two.iter().any(|(place, _)| *place == right));
        assert!(two.is_sorted_by_key(|(place, _)| *place));
        assert!(two.iter().all(|(place, say)| choices[*place] == *say));
    }
}

#[test]
fn the_time_worked_counts_up_and_ends_nothing() {
    let store = MemoryStore::new();
    let journal = journal(&store);
    let mut random = Random::from_seed(3);
    let student = with(Supports { timer: true, ..Supports::default() });
    let desk = block_on(Desk::sit_down(&journal, student.clone(), &SKILLS, began(), None, &mut random, NOW))
        .expect("a desk");
    for (passed, minutes) in [(0, 0), (59_999, 0), (60_000, 1), (3_600_000, 60)] {
        let later = Moment { running: NOW.running + passed, ..NOW };
        assert_eq!(desk.look(|sitting| sitting.worked(later)), minutes);
    }
    // With and without it, the same child does the same.
    let course = |supports: Supports| {
        let store = MemoryStore::new();
        let mut child = Child::new(8, 70);
        let mut seen = Seen::default();
        let journal = self::journal(&store);
        block_on(child.practise(&journal, &with(supports), None, &mut seen)).expect("a whole sitting");
        seen.told
    };
    assert_eq!(course(Supports::default()), course(student.plan.supports));
}
