//! Every storage operation of a sitting goes wrong in turn: it fails, it finds no room, the browser is killed before or after
//! it. Nothing whose feedback the child has seen is lost, nothing is corrupt, and practice can go on.

use crate::support::{Child, Fault, Faulty, Seen, student};
use pollster::block_on;
use tenfold::activities::Random;
use tenfold::records::{Entry, Journal, MemoryStore, Room, Store, Trouble};

/// A store as it is after two sittings.
fn practised() -> (MemoryStore, usize) {
    let store = MemoryStore::new();
    for day in 0..2 {
        let mut child = Child::new(40 + day, 65);
        child.clock.wall += i64::try_from(day).expect("a day") * crate::support::DAY;
        let mut seen = Seen::default();
        block_on(run(&mut child, &store, &mut seen)).expect("a sitting without faults");
    }
    let entries = entries(&store).len();
    (store, entries)
}

/// Opens a journal, takes the pen and practises.
async fn run<S: Store>(child: &mut Child, store: S, seen: &mut Seen) -> Result<(), Trouble> {
    let journal = Journal::open(store).await?;
    journal.take_pen(&mut Random::from_seed(7)).await?;
    let point = seen.point.clone();
    child.practise(&journal, &student(&["2.SUB2D.REG"]), point, seen).await
}

fn entries(store: &MemoryStore) -> Vec<Entry> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    let sweep = block_on(journal.read("fox2345678")).expect("a log");
    assert_eq!(sweep.damaged, 0);
    sweep.entries
}

fn copy(store: &MemoryStore) -> MemoryStore {
    let copy = MemoryStore::new();
    store.contents().into_iter().for_each(|((room, key), text)| copy.tamper(room, &key, &text));
    copy
}

fn third_day() -> Child {
    let mut child = Child::new(90, 65);
    child.clock.wall += 2 * crate::support::DAY;
    child
}

fn with_fault(fault: Fault) {
    let (before, known) = practised();
    let counting_copy = copy(&before);
    let counting = Faulty::counting(&counting_copy);
    block_on(run(&mut third_day(), &counting, &mut Seen::default())).expect("a sitting without faults");
    let operations = counting.operations();
    assert!(operations > 25, "{operations} operations");

    for at in 0..operations {
        let store = copy(&before);
        let faulty = Faulty::new(&store, at, fault);
        let mut child = third_day();
        let mut seen = Seen::default();
        let came_to = block_on(run(&mut child, &faulty, &mut seen));
        let place = format!("{fault:?} at {at} ({:?})", faulty.names.borrow().last());

        // Nothing that was told is lost, and what was kept is whole and in order.
        let log = entries(&store);
        let told: Vec<_> = log
            .iter()
            .skip(known)
            .filter_map(Entry::attempt)
            .map(|attempt| {
                (attempt.skill.clone(), attempt.math.clone(), attempt.answer.clone(), attempt.is_right())
            })
            .collect();
        assert!(told.starts_with(&seen.told), "{place}: told {:?}, kept {told:?}", seen.told);
        // At most one answer was kept whose feedback was not seen.
        assert!(told.len() <= seen.told.len() + 1, "{place}");
        let mut seqs: Vec<u64> = log.iter().map(|entry| entry.seq).collect();
        seqs.dedup();
        assert!(seqs.is_sorted() && seqs.len() == log.len(), "{place}: {seqs:?}");
        assert!(store.contents().keys().all(|(room, _)| *room != Room::Quarantine), "{place}");
        if came_to.is_err() && !faulty.was_killed() && !seen.told.is_empty() {
            assert!(seen.trouble.is_some() || seen.point.is_some(), "{place}");
        }

        // The page is opened again and practice goes on to its end.
        child.clock.wall += 60_000;
        child.clock.running = 1_000;
        let point = seen.point.clone();
        let mut again = Seen { point, ..Seen::default() };
        block_on(run(&mut child, &store, &mut again))
            .unwrap_or_else(|trouble| panic!("{place}, later: {trouble:?}"));
        assert!(entries(&store).len() > log.len(), "{place}");
    }
}

#[test]
fn nothing_is_lost_when_an_operation_fails() {
    with_fault(Fault::Fails);
}

#[test]
fn nothing_is_lost_when_the_disk_is_full() {
    with_fault(Fault::Full);
}

#[test]
fn nothing_is_lost_when_the_browser_is_killed_before_an_operation() {
    with_fault(Fault::KilledBefore);
}

#[test]
fn nothing_is_lost_when_the_browser_is_killed_after_an_operation() {
    with_fault(Fault::KilledAfter);
}
