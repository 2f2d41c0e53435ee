//! The format of what is kept, version 1, as it was released. These files never change: what was written then is read for
//! ever, and what is written of it now is the same, byte for byte. A change of the format gets a version and files of its own.

use std::collections::BTreeMap;
use std::fs;

use pollster::block_on;
use tenfold::activities::{Random, Stage};
use tenfold::exchange::{Export, Refused, import};
use tenfold::plan::{Aim, Goal, Plan, Student};
use tenfold::records::{
    Arrived, Attempt, Began, Clock, Ended, Entry, Erased, Hint, Input, Journal, MemoryStore, Moment, Outcome,
    Phase, Placed, Planned, Purpose, RecordId, Room, Roster, Shown, ShownBy, Store, Trouble, Voided, What,
    Why, checksum, open, read_cell, seal, write_cell,
};
use tenfold::words::Lang;

/// Every line is a room, a key and what was kept under it.
const STORE: &str = "tests/data/records-v1.store";
const EXPORT: &str = "tests/data/records-v1.json";

const MONDAY: i64 = 1_772_442_000_000;

fn id(n: u32) -> RecordId {
    RecordId { device: "k3v9x2qamf".into(), sitting: "p8d1m4zctw".into(), n }
}

/// An attempt in which every field holds something.
fn full() -> Attempt {
    Attempt {
        skill: "2.SUB2D.REG".into(),
        stage: Stage::Concrete,
        phase: Phase::You,
        purpose: Purpose::Practice,
        math: "81-38=?".into(),
        layout: "blocks".into(),
        seed: u32::MAX,
        answer: "57".into(),
        work: "43,38 57".into(),
        outcome: Outcome::Wrong,
        built: Some(true),
        said: Some(false),
        suspects: vec!["sub.smaller-from-larger".into(), "sub.0-n=n".into()],
        check: 2,
        hints: vec![1, 2, 3, 4],
        took: 61_250,
        input: vec![Input::Mouse, Input::Touch, Input::Pen, Input::Keys, Input::Buttons],
        supports: vec!["read-aloud".into(), "large".into()],
    }
}

/// An attempt in which every field that may be empty is.
fn bare(purpose: Purpose) -> Attempt {
    Attempt {
        skill: "K.MAKE10".into(),
        stage: Stage::Abstract,
        purpose,
        math: "7+?=10".into(),
        layout: "card".into(),
        seed: 0,
        answer: "3".into(),
        work: String::new(),
        outcome: Outcome::Right,
        built: None,
        said: Some(true),
        suspects: vec![],
        check: 1,
        hints: vec![],
        took: 0,
        input: vec![],
        supports: vec![],
        ..full()
    }
}

/// A plan in which everything is set.
fn planned() -> Plan {
    let goal = |aim| Goal { skill: "2.SUB2D.REG".into(), aim, by: "2027-03-01".into() };
    Plan { days: 4, goals: Aim::ALL.map(goal).to_vec(), ..fox().plan }
}

/// What the files hold: every kind of entry, every value a field can have.
fn expected() -> Vec<Entry> {
    let began = Began { app: "0.1.0".into(), screen: "en".into(), voice: "es".into(), speaks: true };
    let shown = |by, stage| What::Shown(Shown { skill: "3.FRAC.NL".into(), stage, by });
    let ended = |why| What::Ended(Ended { why, minutes: 12 });
    let hint =
        Hint { skill: "2.SUB2D.REG".into(), stage: Stage::Representational, math: "50-23=?".into(), rung: 4 };
    let whats = vec![
        What::Began(began.clone()),
        What::Began(Began { speaks: false, ..began }),
        shown(ShownBy::Table, Stage::Concrete),
        shown(ShownBy::Adult, Stage::Representational),
        What::Attempt(full()),
        What::Attempt(bare(Purpose::Probe)),
        What::Attempt(bare(Purpose::Review)),
        What::Attempt(Attempt {
            phase: Phase::We,
            built: Some(false),
            said: None,
            ..bare(Purpose::Retention)
        }),
        What::Attempt(Attempt { phase: Phase::I, ..bare(Purpose::Practice) }),
        What::Hint(hint),
        What::Voided(Voided { of: id(4), reason: "Ayudó su hermana: «\"\\\u{e9}\u{1f98a}\n».".into() }),
        ended(Why::Done),
        ended(Why::Time),
        ended(Why::Space),
        What::Placed(Placed {
            skill: "2.SUB2D.REG".into(),
            stage: Stage::Representational,
            reason: "Lo vimos en clase".into(),
        }),
        What::Planned(Planned { plan: Box::new(planned()), reason: "Más tiempo en las decenas".into() }),
    ];
    let entry = |(n, what): (u32, What)| {
        let at = MONDAY + i64::from(n) * 4_321;
        let mut entry = Entry::new(id(n), "fox2345678".into(), u64::from(n) + 1, at, -360, what);
        if n == 3 {
            (entry.clock, entry.at, entry.offset) = (Clock::Jumped, -1, 330);
        }
        entry
    };
    (0..).zip(whats).map(entry).collect()
}

fn fox() -> Student {
    let mut fox =
        Student::new("fox2345678".into(), "Zorro «ñ»".into(), 3, 2, Lang::Es, vec!["K.MAKE10".into()]);
    fox.edited = 7;
    fox
}

fn roster() -> Roster {
    Roster { students: vec![fox()], erased: vec![Erased { student: "owl8765432".into(), at: MONDAY }] }
}

fn moves() -> (RecordId, String) {
    (id(4), "1200 0:split 3 10;2400 undo;3100 hint 1;4000 1:type 0 5;5000 check".into())
}

/// The store as today's Tenfold writes it.
fn written_today() -> MemoryStore {
    let store = MemoryStore::new();
    let journal = block_on(Journal::open(&store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(77))).expect("the pen");
    let mut pen = journal.begin("fox2345678", &mut Random::from_seed(1));
    for entry in expected() {
        // Numbers are given out one after the other, as in a sitting.
        let now = Moment { wall: entry.at, offset: entry.offset, running: 0 };
        let minted = journal.mint(&mut pen, entry.what.clone(), now);
        assert_eq!(minted.seq, entry.seq);
        let (of, made) = moves();
        let own = (of == entry.id).then_some((&of, made.as_str()));
        let also = if own.is_some() { vec![write_cell("roster", 1, &roster())] } else { vec![] };
        block_on(journal.keep(std::slice::from_ref(&entry), own, also)).expect("kept");
    }
    let later = write_cell("roster", 2, &Roster { erased: vec![], ..roster() });
    block_on(journal.commit(vec![later])).expect("kept");
    store
}

fn written_then() -> MemoryStore {
    let store = MemoryStore::new();
    let lines = fs::read_to_string(STORE).expect("the released records");
    for line in lines.lines() {
        let (place, text) = line.split_once('\t').expect("a key and a text");
        let (room, key) = place.split_once(' ').expect("a room and a key");
        let room = Room::ALL.into_iter().find(|known| known.name() == room).expect("a room");
        store.tamper(room, key, text);
    }
    store
}

fn lines(store: &MemoryStore) -> Vec<String> {
    let contents: BTreeMap<(Room, String), String> = store.contents();
    contents.into_iter().map(|((room, key), text)| format!("{} {key}\t{text}", room.name())).collect()
}

fn export() -> String {
    let mut export = Export::begin(MONDAY, "k3v9x2qamf", &roster().students, &roster().erased);
    export.entries(&expected());
    export.finish(&[moves()]).concat()
}

#[test]
fn version_1_is_read() {
    let store = written_then();
    let before = lines(&store);
    let journal = block_on(Journal::open(&store)).expect("a journal");
    let sweep = block_on(journal.read("fox2345678")).expect("a log");
    assert_eq!((sweep.entries, sweep.damaged), (expected(), 0));
    let lists = block_on(journal.moves("fox2345678")).expect("moves");
    assert_eq!((lists.lists, lists.damaged), (vec![moves()], 0));
    let cell = block_on(read_cell::<Roster>(&store, "roster")).expect("a roster");
    assert_eq!((cell.value, cell.generation), (Some(Roster { erased: vec![], ..roster() }), 2));
    assert_eq!(lines(&store), before, "reading changes nothing");
}

#[test]
fn what_version_1_reads_is_written_again_byte_for_byte() {
    for (_, text) in written_then().contents().iter().filter(|((room, _), _)| *room == Room::Log) {
        let entry: Entry = open(text).expect("an entry");
        assert_eq!(seal(&entry), *text);
    }
    // Revisions came later; they hold nothing that a student did.
    let (revisions, today): (Vec<String>, Vec<String>) =
        lines(&written_today()).into_iter().partition(|line| line.starts_with("state revision/"));
    for (now, then) in today.iter().zip(lines(&written_then())) {
        assert_eq!(*now, then);
    }
    assert_eq!(today.len(), lines(&written_then()).len());
    assert_eq!(revisions.len(), 1, "one student");
}

#[test]
fn a_log_of_version_1_goes_on() {
    let store = written_then();
    let journal = block_on(Journal::open(&store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(5))).expect("the pen");
    assert_eq!(journal.device(), written_today_device());
    let mut pen = journal.begin("fox2345678", &mut Random::from_seed(6));
    let now = Moment { wall: MONDAY + 86_400_000, offset: -360, running: 0 };
    let entry = journal.mint(&mut pen, What::Ended(Ended { why: Why::Done, minutes: 1 }), now);
    assert_eq!(entry.seq, expected().len() as u64 + 1);
    block_on(journal.keep(std::slice::from_ref(&entry), None, vec![])).expect("kept");
    let log = block_on(journal.read("fox2345678")).expect("a log").entries;
    assert_eq!(log[..expected().len()], expected());
    assert_eq!(log.last(), Some(&entry));
}

fn written_today_device() -> String {
    let store = written_today();
    block_on(Journal::open(&store)).expect("a journal").device()
}

/// A sealed text as a newer Tenfold would have written it: with a higher version and a field nobody knows.
fn newer(text: &str) -> String {
    let json = text[8..].replacen("\"v\":1", "\"v\":2,\"hologram\":true", 1);
    assert_ne!(json, text[8..], "no version in {text}");
    format!("{:08x}{json}", checksum(&json))
}

#[test]
fn a_newer_version_is_refused_untouched_wherever_it_stands() {
    let then = written_then().contents();
    let versioned = then.iter().filter(|((_, key), _)| key != "epoch");
    let mut refused = 0;
    for ((room, key), text) in versioned {
        let store = written_then();
        store.tamper(*room, key, &newer(text));
        let before = store.contents();
        let came_to = block_on(async {
            let journal = Journal::open(&store).await?;
            journal.read("fox2345678").await?;
            read_cell::<Roster>(&store, "roster").await?;
            Ok::<_, Trouble>(())
        });
        assert_eq!(store.contents(), before, "{room:?} {key} was touched");
        // Moves of a newer Tenfold are left where they are; nobody needs them to practise.
        if *room != Room::Moves {
            assert_eq!(came_to, Err(Trouble::Newer), "{room:?} {key}");
            refused += 1;
        }
    }
    assert_eq!(refused, expected().len() + 4, "log, device, tail and both slots of the roster");
}

#[test]
fn the_exported_file_of_version_1_is_read_and_written_again() {
    let then = fs::read_to_string(EXPORT).expect("the released file");
    let incoming = import(&then).expect("our own file");
    let expected: Vec<Arrived> = expected().iter().map(Arrived::of).collect();
    assert_eq!((incoming.entries, incoming.moves, incoming.damaged), (expected, vec![moves()], 0));
    assert_eq!(incoming.roster, roster());
    assert_eq!(export(), then);
    assert_eq!(import(&then.replacen("\"version\":1", "\"version\":2", 1)), Err(Refused::Newer));
}

#[test]
fn the_released_files_are_whole() {
    for ((room, key), text) in written_then().contents() {
        if key != "epoch" {
            let (sum, json) = text.split_at(8);
            assert_eq!(sum, format!("{:08x}", checksum(json)), "{room:?} {key}");
        }
    }
    assert_eq!(block_on(written_then().get(Room::State, "epoch")), Ok(Some("1".into())));
}
