//! A ladder that travels: devices that are wiped stand where one that never was would stand.

use pollster::block_on;
use tenfold::activities::{Random, Stage};
use tenfold::curriculum::SKILLS;
use tenfold::plan::Rules;
use tenfold::practice::{Ladder, Point, Standing, free_up, keep_point, ladder_of, log_of, point_of};
use tenfold::records::{
    Arrived, Entry, Journal, MemoryStore, Placed, Purpose, Receipt, RecordId, What, in_order, keep_receipt,
};

use super::ladder::Log;
use super::support::{Child, Seen, student};

const SKILL_IDS: [&str; 3] = ["1.PV.TENSONES", "2.SUB2D.NOREG", "2.SUB2D.REG"];

fn rules() -> Rules {
    // Short blocks, so that much happens.
    let short = Rules { block: 4, up: 3, up_sittings: 1, down: 1, mastery: 3, ..Rules::default() };
    Rules { probe: 2, probe_days: 1, retention: 2, retention_pass: 1, ..short }
}

fn fold(log: &[Entry]) -> Ladder {
    Ladder::fold(&rules(), &SKILLS, log)
}

fn point(before: Option<&Point>, log: &[Entry]) -> Point {
    let point = Point::of(before, &rules(), &SKILLS, log);
    assert!(point.is_sound());
    let text = serde_json_wasm::to_string(&point).expect("text");
    let read: Point = serde_json_wasm::from_str(&text).expect("our own point");
    assert_eq!(read, point);
    read
}

/// A year of some child on two devices: everything that moves a ladder, at random. Where each sitting begins in the log.
fn year(random: &mut Random) -> (Vec<Entry>, Vec<usize>) {
    let mut log = Log::new();
    let mut begins = Vec::new();
    let has_one = random.coin();
    for _ in 0..10 {
        begins.push(log.entries.len());
        log.device = *random.pick(&["a", "b"]).expect("two devices");
        log = log.sitting(i64::from(random.between(0, 9)));
        let skill = *random.pick(&SKILL_IDS).expect("three skills");
        let able = *random.pick(&[20, 60, 95]).expect("a share");
        for _ in 0..random.between(6, 16) {
            let so_far = fold(&log.entries).progress(skill);
            let right = random.below(100) < able;
            let same = !right && has_one;
            let purposes = match so_far.standing {
                Standing::Mastered => [Purpose::Retention, Purpose::Review],
                Standing::At(_) if random.below(12) == 0 => [Purpose::Probe, Purpose::Review],
                Standing::At(_) => [Purpose::Practice; 2],
            };
            let purpose = *random.pick(&purposes).expect("a purpose");
            log.attempt(right, |attempt| {
                attempt.skill = skill.into();
                attempt.stage = so_far.stage();
                attempt.purpose = purpose;
                attempt.suspects = if same { vec!["sub.smaller-from-larger".into()] } else { vec![] };
            });
        }
        if random.below(6) == 0 {
            let skill = (*random.pick(&SKILL_IDS).expect("three skills")).into();
            let stage = *random.pick(&Stage::ALL).expect("three stages");
            log.push(What::Placed(Placed { skill, stage, reason: "seen in class".into() }));
        }
    }
    (log.entries, begins)
}

#[test]
fn devices_that_are_wiped_in_turn_stand_where_one_device_stands() {
    let mut random = Random::from_seed(11);
    let mut reasons = std::collections::BTreeSet::new();
    for _ in 0..200 {
        let (log, begins) = year(&mut random);
        for (place, from) in begins.iter().enumerate() {
            let to = begins.get(place + 1).copied().unwrap_or(log.len());
            // From the laptop, where everything was handed in, to a device that has nothing.
            let down = point(None, &log[..*from]);
            assert_eq!(Point::fold(Some(&down), &rules(), &SKILLS, &log[*from..to]), fold(&log[..to]));
        }
        reasons.extend(
            fold(&log)
                .met()
                .flat_map(|(_, progress)| {
                    progress
                        .changes
                        .iter()
                        .map(|change| std::mem::discriminant(&change.reason))
                        .collect::<Vec<_>>()
                })
                .map(|kind| format!("{kind:?}")),
        );
    }
    assert_eq!(reasons.len(), 10, "every reason there is has travelled");
}

#[test]
fn a_point_goes_on_from_a_point_where_the_log_before_it_is_gone() {
    let mut random = Random::from_seed(12);
    for _ in 0..100 {
        let (log, begins) = year(&mut random);
        let first = point(None, &log[..begins[3]]);
        let second = point(Some(&first), &log[begins[3]..begins[7]]);
        assert_eq!(Point::fold(Some(&second), &rules(), &SKILLS, &log[begins[7]..]), fold(&log));
        // The laptop that has everything believes its own log.
        assert_eq!(point(Some(&second), &log), point(None, &log));
    }
}

#[test]
fn what_a_device_still_has_is_not_counted_twice() {
    let mut random = Random::from_seed(13);
    for _ in 0..100 {
        let (log, begins) = year(&mut random);
        let down = point(None, &log[..begins[6]]);
        let kept_from = *random.pick(&begins[..6]).expect("a sitting");
        assert_eq!(Point::fold(Some(&down), &rules(), &SKILLS, &log[kept_from..]), fold(&log));
    }
}

#[test]
fn a_child_goes_on_at_a_wiped_device_as_at_its_own() {
    let fox = student(&["K.MAKE10", "2.SUB2D.REG"]);
    let mut child = Child::new(4, 90);
    let mut handed_in: Vec<Entry> = Vec::new();
    let laptop = Ladder::fold(&fox.plan.rules, &SKILLS, &[]);
    let mut stood = laptop;
    for day in 0..6 {
        let store = MemoryStore::new();
        let journal = block_on(Journal::open(&store)).expect("a journal");
        block_on(journal.take_pen(&mut Random::from_seed(100 + day))).expect("the pen");
        let down = Point::of(None, &fox.plan.rules, &SKILLS, &handed_in);
        block_on(journal.commit(vec![keep_point(&fox.id, &down)])).expect("kept");
        assert_eq!(block_on(ladder_of(&journal, &fox, &SKILLS)), Ok(stood));
        let mut seen = Seen::default();
        block_on(child.practise(&journal, &fox, None, &mut seen)).expect("a sitting");
        assert!(!seen.told.is_empty());
        handed_in.extend(block_on(journal.read(&fox.id)).expect("a log").entries);
        stood = Ladder::fold(&fox.plan.rules, &SKILLS, &handed_in);
        assert_eq!(block_on(ladder_of(&journal, &fox, &SKILLS)), Ok(stood.clone()), "day {day}");
        let up = block_on(point_of(&journal, &fox, &SKILLS)).expect("a point");
        assert_eq!(up.ladder(), &stood);
        block_on(async { journal.commit(journal.erase(&fox.id).await?).await }).expect("erased");
        assert!(
            store.contents().iter().all(|((_, key), text)| !key.contains(&fox.id) && !text.contains(&fox.id))
        );
        child.days_later(1);
    }
    assert!(stood.met().any(|(_, progress)| !progress.changes.is_empty()), "the child got somewhere");
}

#[test]
fn a_hostile_point_is_not_sound_or_practice_goes_on_from_it() {
    let mut random = Random::from_seed(14);
    let (log, begins) = year(&mut random);
    let text = serde_json_wasm::to_string(&point(None, &log[..begins[8]])).expect("text");
    let digits: Vec<usize> =
        text.match_indices(|letter: char| letter.is_ascii_digit()).map(|(at, _)| at).collect();
    let mut read = 0;
    let mut sound = 0;
    for _ in 0..4_000 {
        let at = *random.pick(&digits).expect("a digit");
        let number = *random
            .pick(&["-1", "255", "99999", "18446744073709551615", "-9223372036854775808", ""])
            .expect("one");
        let mut hostile = text.clone();
        hostile.replace_range(at..=at, number);
        let Ok(point) = serde_json_wasm::from_str::<Point>(&hostile) else { continue };
        read += 1;
        if point.is_sound() {
            sound += 1;
            let ladder = Point::fold(Some(&point), &rules(), &SKILLS, &log[begins[8]..]);
            let day = log[0].day();
            let _ = (ladder.review_due(&rules(), day), ladder.retention_due(&rules(), day));
        }
    }
    assert!(read > 500 && sound > 100 && sound < read, "{read} read, {sound} sound");
}

#[test]
fn a_device_that_was_freed_stands_where_it_stood_and_goes_on_as_it_would_have() {
    let mut random = Random::from_seed(23);
    let mut gone = 0;
    for _ in 0..200 {
        let (log, begins) = year(&mut random);
        let log = in_order(log);
        let mut child = student(&SKILL_IDS);
        child.plan.rules = rules();
        let log: Vec<Entry> =
            log.into_iter().map(|entry| Entry { student: child.id.clone(), ..entry }).collect();
        let journal = block_on(Journal::open(MemoryStore::new())).expect("a journal");
        block_on(journal.take_pen(&mut random)).expect("the pen");
        let adopt = |entries: &[Entry], moves: &[(RecordId, String)]| {
            let arrived: Vec<Arrived> = entries.iter().map(Arrived::of).collect();
            let ops = block_on(journal.adopt(&arrived, moves)).expect("operations");
            block_on(journal.commit(ops)).expect("kept");
        };
        let ladder = || block_on(ladder_of(&journal, &child, &SKILLS)).expect("a ladder");
        let lies = || block_on(log_of(&journal, &child.id)).expect("a log").1;
        let mut freed = false;
        // Several times in a year: some of it is handed in, sometimes with the moves, and then room is made.
        for (place, from) in begins.iter().enumerate() {
            let to = begins.get(place + 1).copied().unwrap_or(log.len());
            let new = &log[*from..to];
            let moves: Vec<(RecordId, String)> = new
                .iter()
                .filter(|entry| entry.attempt().is_some())
                .map(|entry| (entry.id.clone(), "moves".into()))
                .collect();
            adopt(new, &moves);
            let before = ladder();
            assert_eq!(before, Ladder::fold(&rules(), &SKILLS, &log[..to]));
            let here = lies();
            let handed_in = random.below(u32::try_from(here.len() + 1).expect("small")) as usize;
            let receipt = Receipt::of(&here[..handed_in], 0, 0);
            let with_moves = random.coin();
            let receipt = if with_moves { receipt.with_moves() } else { receipt };
            block_on(journal.commit(vec![keep_receipt(&child.id, &receipt)])).expect("kept");
            let free = block_on(free_up(&journal, &child, &SKILLS)).expect("what may go");
            block_on(journal.commit(free.ops)).expect("gone");
            let left = lies();
            assert_eq!(here.len() - left.len(), free.records);
            assert_eq!(ladder(), before, "the ladder is as it was");
            let stays = |entry: &Entry| left.iter().any(|other| other.id == entry.id);
            for entry in receipt.rest(&here) {
                assert!(stays(entry), "{} was not handed in, and is gone", entry.id);
            }
            for entry in here.iter().filter(|entry| entry.what.is_adults()) {
                assert!(stays(entry), "{} was decided by an adult, and is gone", entry.id);
            }
            let with: Vec<RecordId> = block_on(journal.moves(&child.id))
                .expect("moves")
                .lists
                .into_iter()
                .map(|(id, _)| id)
                .collect();
            assert!(with.iter().all(|id| left.iter().any(|entry| entry.id == *id)), "moves without a record");
            if !with_moves {
                assert_eq!(free.moves, 0, "moves go only once they were handed in");
            }
            freed |= free.records > 0;
        }
        gone += usize::from(freed);
    }
    assert!(gone > 100, "{gone}");
}
