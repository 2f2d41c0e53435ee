//! A journal by itself: order, pens, room, damage, clocks.

use super::*;
use crate::records::{Began, Incoming, MemoryStore, Roster, checksum, merge};
use pollster::block_on;

fn began() -> What {
    What::Began(Began { app: "0".into(), screen: "en".into(), voice: "en".into(), speaks: false })
}

fn at(wall: i64, running: u64) -> Moment {
    Moment { wall, offset: -360, running }
}

fn writing(store: &MemoryStore) -> Journal<&MemoryStore> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(1))).expect("the pen");
    journal
}

fn write(journal: &Journal<&MemoryStore>, pen: &mut Pen, now: Moment) -> Result<Entry, Trouble> {
    let entry = journal.mint(pen, began(), now);
    let moves = (&entry.id.clone(), "120 0:tidy");
    block_on(journal.keep(std::slice::from_ref(&entry), Some(moves), vec![])).map(|_| entry)
}

#[test]
fn what_is_kept_is_read_back_in_order_by_another_journal() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    let entries: Vec<Entry> = (0..1_200)
        .map(|step| write(&journal, &mut pen, at(step * 1_000, step as u64 * 1_000)).expect("kept"))
        .collect();
    let other = block_on(Journal::open(&store)).expect("a journal");
    let sweep = block_on(other.read("fox")).expect("a log");
    assert_eq!((sweep.entries, sweep.damaged), (entries, 0));
    assert_eq!(block_on(other.moves("fox")).expect("moves").lists.len(), 1_200);
    assert_eq!(other.device(), journal.device());
}

#[test]
fn only_the_latest_pen_writes() {
    let store = MemoryStore::new();
    let first = writing(&store);
    let mut pen = first.begin("fox", &mut Random::from_seed(2));
    assert!(write(&first, &mut pen, at(0, 0)).is_ok());
    let second = writing(&store);
    assert_eq!(write(&first, &mut pen, at(1, 1)), Err(Trouble::NotWriter));
    assert!(!first.has_pen());
    let mut other = second.begin("fox", &mut Random::from_seed(3));
    assert!(write(&second, &mut other, at(2, 2)).is_ok());
    assert_eq!(block_on(second.read("fox")).expect("a log").entries.len(), 2);
}

#[test]
fn the_oldest_moves_are_given_up_for_room_and_entries_never() {
    let store = MemoryStore::with_room(60_000);
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    let mut kept = 0;
    let trouble = loop {
        match write(&journal, &mut pen, at(kept, 0)) {
            Ok(_) => kept += 1,
            Err(trouble) => break trouble,
        }
    };
    assert_eq!(trouble, Trouble::Full);
    let moves = block_on(journal.moves("fox")).expect("moves").lists.len();
    assert!(moves <= 1, "{moves} lists of moves are still there");
    let sweep = block_on(journal.read("fox")).expect("a log");
    assert_eq!(i64::try_from(sweep.entries.len()), Ok(kept));
}

#[test]
fn damage_is_set_aside_and_the_rest_is_read() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    for step in 0..5 {
        write(&journal, &mut pen, at(step, 0)).expect("kept");
    }
    store.tamper(Room::Log, "fox/0000000002", "00000000{}");
    let sweep = block_on(journal.read("fox")).expect("a log");
    assert_eq!((sweep.entries.len(), sweep.damaged), (4, 1));
    let contents = store.contents();
    let place = format!("log/fox/0000000002#{:08x}", checksum("00000000{}"));
    assert!(contents.contains_key(&(Room::Quarantine, place)));
    assert!(!contents.contains_key(&(Room::Log, "fox/0000000002".into())));
    write(&journal, &mut pen, at(9, 0)).expect("the log goes on");
    assert_eq!(block_on(journal.read("fox")).expect("a log").entries.len(), 5);
}

#[test]
fn damage_is_set_aside_without_the_pen_too() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    write(&journal, &mut pen, at(0, 0)).expect("kept");
    for (room, key) in [(Room::State, "device"), (Room::State, "tail"), (Room::Log, "fox/0000000000")] {
        store.tamper(room, key, "garbage");
    }
    let reader = block_on(Journal::open(&store)).expect("a journal");
    assert_eq!(block_on(reader.read("fox")).expect("a log").damaged, 1);
    assert_eq!(reader.damaged(), 3);
    let contents = store.contents();
    for (place, room, key) in [
        ("state/device", Room::State, "device"),
        ("state/tail", Room::State, "tail"),
        ("log/fox/0000000000", Room::Log, "fox/0000000000"),
    ] {
        let aside = format!("{place}#{:08x}", checksum("garbage"));
        assert!(contents.contains_key(&(Room::Quarantine, aside)), "{place}");
        assert!(!contents.contains_key(&(room, key.into())), "{place}");
    }
}

#[test]
fn damaged_moves_are_set_aside_counted_and_erased_with_their_student() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    for step in 0..4 {
        write(&journal, &mut pen, at(step, 0)).expect("kept");
    }
    let key = |place: usize| {
        let lists = store.contents().into_keys().filter(|(room, _)| *room == Room::Moves);
        lists.map(|(_, key)| key).nth(place).expect("a list of moves")
    };
    let newer = r#"{"v":9}"#;
    let (damaged, later) = (key(1), key(2));
    store.tamper(Room::Moves, &damaged, "00000000{}");
    store.tamper(Room::Moves, &later, &format!("{:08x}{newer}", checksum(newer)));
    let sweep = block_on(journal.moves("fox")).expect("moves");
    assert_eq!((sweep.lists.len(), sweep.damaged, journal.damaged()), (2, 1, 1));
    let contents = store.contents();
    let aside = format!("moves/{damaged}#{:08x}", checksum("00000000{}"));
    assert!(contents.contains_key(&(Room::Quarantine, aside)));
    assert!(!contents.contains_key(&(Room::Moves, damaged)));
    assert!(contents.contains_key(&(Room::Moves, later)), "a newer one stays");
    assert_eq!(block_on(journal.moves("fox")).expect("moves").damaged, 0, "it is met once");

    let ops = block_on(journal.erase("fox")).expect("what is to go");
    block_on(journal.commit(ops)).expect("erased");
    assert!(store.contents().keys().all(|(_, key)| !key.contains("fox")), "{:?}", store.contents());
}

#[test]
fn on_a_full_disk_damage_stays_and_the_rest_is_read() {
    let store = MemoryStore::with_room(4_000);
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    for step in 0..3 {
        write(&journal, &mut pen, at(step, 0)).expect("kept");
    }
    store.tamper(Room::Log, "fox/0000000001", &"x".repeat(4_000));
    let before = store.contents();
    let sweep = block_on(journal.read("fox")).expect("a log");
    assert_eq!((sweep.entries.len(), sweep.damaged), (2, 1));
    assert_eq!(store.contents(), before, "nothing is deleted that has no copy");
}

#[test]
fn a_newer_entry_is_refused_and_left_alone() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let newer = r#"{"v":3}"#;
    store.tamper(Room::Log, "fox/0000000000", &format!("{:08x}{newer}", checksum(newer)));
    let before = store.contents();
    assert_eq!(block_on(journal.read("fox")), Err(Trouble::Newer));
    assert_eq!(store.contents(), before);
}

#[test]
fn a_clock_that_runs_back_is_flagged_and_the_order_holds() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    let hour = 3_600_000;
    let moments =
        [at(10 * hour, 0), at(10 * hour + 1_000, 1_000), at(3 * hour, 2_000), at(3 * hour + 1_000, 3_000)];
    let clocks: Vec<Clock> = moments.map(|now| write(&journal, &mut pen, now).expect("kept").clock).to_vec();
    assert_eq!(clocks, [Clock::Steady, Clock::Steady, Clock::Jumped, Clock::Steady]);
    let next_day = writing(&store);
    let mut pen = next_day.begin("fox", &mut Random::from_seed(4));
    assert_eq!(write(&next_day, &mut pen, at(hour, 0)).expect("kept").clock, Clock::Jumped);
}

#[test]
fn numbers_go_on_above_the_old_ones_when_the_device_forgets_who_it_is() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    let last = (0..7).map(|step| write(&journal, &mut pen, at(step, 0)).expect("kept")).last();
    store.tamper(Room::State, "device", "broken");
    store.tamper(Room::State, "tail", "broken");
    let again = block_on(Journal::open(&store)).expect("a journal");
    block_on(again.take_pen(&mut Random::from_seed(9))).expect("the pen");
    assert_ne!(again.device(), journal.device());
    let mut pen = again.begin("fox", &mut Random::from_seed(5));
    let next = write(&again, &mut pen, at(8, 0)).expect("kept");
    assert!(Some(next.seq) > last.map(|entry| entry.seq));
}

/// What another device wrote for the student, `count` entries of it.
fn foreign(student: &str, count: u32) -> Vec<Entry> {
    (0..count)
        .map(|n| {
            let id = RecordId { device: format!("of{student}"), sitting: "s".into(), n };
            Entry::new(id, student.into(), n.into(), n.into(), 0, began())
        })
        .collect()
}

#[test]
fn the_work_of_other_devices_lies_in_packs_and_is_read_back() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    let own: Vec<Entry> = (0..3).map(|step| write(&journal, &mut pen, at(step, 0)).expect("kept")).collect();
    let (fox, owl) = (foreign("fox", 1_203), foreign("owl", 1));
    let arrived: Vec<Arrived> = fox.iter().chain(&owl).map(Arrived::of).collect();
    let ops = block_on(journal.adopt(&arrived, &[])).expect("what to write");
    assert_eq!(ops.len(), 4, "three packs of one and one of the other");
    block_on(journal.commit(ops)).expect("written");
    let later = write(&journal, &mut pen, at(9, 0)).expect("the log goes on");
    let expected: Vec<Entry> = own.into_iter().chain(fox).chain([later]).collect();
    assert_eq!(block_on(journal.read("fox")).expect("a log").entries, expected);
    let other = block_on(Journal::open(&store)).expect("a journal");
    assert_eq!(block_on(other.read("fox")).expect("a log").entries, expected, "by another tab too");
    let mut known = Known::default();
    block_on(other.know("fox", &mut known)).expect("what is here");
    let again = Incoming { entries: arrived, ..Incoming::default() };
    let merged = merge(&Roster::default(), &known, again);
    assert_eq!((merged.report.known, merged.report.new), (1_203, 1));
}

#[test]
fn records_go_one_by_one_out_of_a_pack() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let fox = foreign("fox", 600);
    let arrived: Vec<Arrived> = fox.iter().map(Arrived::of).collect();
    let ops = block_on(journal.adopt(&arrived, &[])).expect("what to write");
    block_on(journal.commit(ops)).expect("written");
    let (going, staying): (Vec<Entry>, Vec<Entry>) =
        fox.into_iter().partition(|entry| entry.seq >= 500 || entry.seq % 3 == 0);
    let ids: HashSet<RecordId> = going.into_iter().map(|entry| entry.id).collect();
    let ops = block_on(journal.remove("fox", &ids)).expect("what is to go");
    let of_log = |op: &&Op| matches!(op, Op::Put(Room::Log, ..) | Op::Delete(Room::Log, _));
    assert_eq!(ops.iter().filter(of_log).count(), 2, "one pack becomes shorter, one goes");
    block_on(journal.commit(ops)).expect("gone");
    assert_eq!(block_on(journal.read("fox")).expect("a log").entries, staying);
}

#[test]
fn a_damaged_line_of_a_pack_costs_that_line() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let fox = foreign("fox", 40);
    let arrived: Vec<Arrived> = fox.iter().map(Arrived::of).collect();
    let ops = block_on(journal.adopt(&arrived, &[])).expect("what to write");
    block_on(journal.commit(ops)).expect("written");
    let key = "fox/0000000039";
    let pack = store.contents().remove(&(Room::Log, key.into())).expect("a pack");
    store.tamper(
        Room::Log,
        key,
        &pack.replace("\"seq\":7,", "\"seq\":8,").replace("\"seq\":20,", "\"seq\":2,"),
    );
    let sweep = block_on(journal.read("fox")).expect("a log");
    assert_eq!((sweep.entries.len(), sweep.damaged), (38, 2));
    let again = block_on(journal.read("fox")).expect("a log");
    assert_eq!((again.entries.len(), again.damaged), (38, 0), "they lie aside");
    let aside = store.contents().into_keys().filter(|(room, _)| *room == Room::Quarantine).count();
    assert_eq!(aside, 2);
}

#[test]
fn a_revision_is_new_with_every_record_and_never_comes_again() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut seen = HashSet::new();
    let mut changed = |journal: &Journal<&MemoryStore>, why: &str| {
        let revision = block_on(journal.revision("fox")).expect("a store").expect("a revision");
        let all = block_on(journal.revisions()).expect("a store");
        assert_eq!(all.get("fox"), Some(&revision), "{why}");
        assert!(seen.insert(revision), "{why}: it was there before");
    };
    assert_eq!(block_on(journal.revision("fox")), Ok(None));
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    let first = write(&journal, &mut pen, at(0, 0)).expect("kept");
    changed(&journal, "an answer");
    let arrived: Vec<Arrived> = foreign("fox", 700).iter().map(Arrived::of).collect();
    let ops = block_on(journal.adopt(&arrived, &[])).expect("what to write");
    block_on(journal.commit(ops)).expect("written");
    changed(&journal, "work of another device");
    block_on(journal.commit(vec![put_beside("point", "fox", &1)])).expect("written");
    changed(&journal, "something beside the log");
    let ops = block_on(journal.remove("fox", &HashSet::from([first.id]))).expect("what is to go");
    block_on(journal.commit(ops)).expect("gone");
    changed(&journal, "a record went");
    let other = writing(&store);
    let mut pen = other.begin("fox", &mut Random::from_seed(3));
    write(&other, &mut pen, at(1, 0)).expect("kept");
    changed(&other, "another tab");
    let lent = block_on(Journal::open(&store)).expect("a journal");
    lent.borrow_pen(other.epoch().expect("the pen"), at(2, 0));
    block_on(lent.commit(vec![put_beside("point", "fox", &2)])).expect("written for the other");
    changed(&other, "one who writes for another");
    let untouched = block_on(other.revision("fox"));
    let mut pen = other.begin("owl", &mut Random::from_seed(4));
    write(&other, &mut pen, at(3, 0)).expect("kept");
    assert_eq!(block_on(other.revision("fox")), untouched, "the work of another student");
    let ops = block_on(other.erase("fox")).expect("operations");
    block_on(other.commit(ops)).expect("erased");
    assert_eq!(block_on(other.revision("fox")), Ok(None), "nothing of an erased student is left");
}

/// Something worked out, with the version that everything kept has.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Sum {
    v: u32,
    sum: u32,
}

impl Sum {
    const fn of(sum: u32) -> Self {
        Self { v: 1, sum }
    }
}

#[test]
fn what_was_worked_out_from_older_records_is_not_kept() {
    let store = MemoryStore::new();
    let journal = writing(&store);
    let mut pen = journal.begin("fox", &mut Random::from_seed(2));
    write(&journal, &mut pen, at(0, 0)).expect("kept");
    let before = block_on(journal.revision("fox")).expect("a store");
    let reader = block_on(Journal::open(&store)).expect("a journal");
    block_on(reader.keep_worked_out("sum", "fox", before.as_deref(), &Sum::of(7)))
        .expect("kept without a pen");
    assert_eq!(block_on(reader.beside::<Sum>("sum", "fox")), Ok(Some(Sum::of(7))));
    assert_eq!(block_on(journal.revision("fox")), Ok(before.clone()), "what is worked out is no record");
    write(&journal, &mut pen, at(1, 0)).expect("kept");
    let late = block_on(reader.keep_worked_out("sum", "fox", before.as_deref(), &Sum::of(8)));
    assert_eq!(late, Err(Trouble::NotWriter));
    assert_eq!(block_on(reader.beside::<Sum>("sum", "fox")), Ok(Some(Sum::of(7))));
}
