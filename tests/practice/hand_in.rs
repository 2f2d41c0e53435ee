//! A hand-in of a whole group, as text and as codes: made of sittings that children really sat.

use crate::support::{Child, Seen, student};
use pollster::block_on;
use tenfold::activities::Random;
use tenfold::exchange::{Export, Frames, Gather, Packet, Took, import, packet_texts};
use tenfold::plan::{Rules, Student};
use tenfold::records::{Arrived, Entry, Journal, MemoryStore};

/// Frames a second on the screen (`app/src/ui/hand_in/codes.rs`).
const RATE: u32 = 5;

/// Five children after a sitting of ten minutes each on the same device.
fn group() -> (Vec<Student>, Vec<Entry>) {
    let store = MemoryStore::new();
    let journal = block_on(Journal::open(&store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(1))).expect("the pen");
    let (mut students, mut entries) = (Vec::new(), Vec::new());
    for (seed, right) in [(1, 95), (2, 85), (3, 75), (4, 65), (5, 50)] {
        let mut child_of = student(&["K.MAKE10", "2.SUB2D.REG", "3.FRAC.NL"]);
        child_of.id = format!("child{seed}2345");
        child_of.plan.rules = Rules { minutes: 10, ..Rules::default() };
        let mut child = Child::new(seed, right);
        block_on(child.practise(&journal, &child_of, None, &mut Seen::default())).expect("a whole sitting");
        entries.extend(block_on(journal.read(&child_of.id)).expect("a log").entries);
        students.push(child_of);
    }
    (students, entries)
}

fn packet(students: &[Student], entries: &[Entry]) -> Packet {
    let mut export = Export::begin(0, "dev", students, &[]);
    export.entries(entries);
    Packet::fold(&export.finish(&[]))
}

#[test]
fn a_text_brings_what_a_file_brings() {
    let (students, entries) = group();
    let text = packet(&students, &entries).text();
    let read = packet_texts(&text).expect("ours");
    let file = read[0].as_ref().expect("whole").unfold().expect("a file");
    let incoming = import(&file).expect("records");
    assert_eq!((incoming.damaged, incoming.roster.students), (0, students));
    let read: Result<Vec<Entry>, _> = incoming.entries.iter().map(Arrived::entry).collect();
    assert_eq!(read, Ok(entries));
}

#[test]
fn five_children_are_through_in_ninety_seconds() {
    let (students, entries) = group();
    let sent = packet(&students, &entries).bytes();
    let frames = Frames::of(&sent).expect("few enough");
    let mut random = Random::from_seed(9);
    // A camera that reads every second frame at most, which is poor.
    let mut gather = Gather::default();
    let shown = (0..u16::MAX)
        .find(|number| random.coin() && gather.take(&frames.text(*number)) == Took::Whole(sent.clone()));
    let seconds = u32::from(shown.expect("whole")) / RATE;
    println!("{} records, {} bytes, {} frames, {seconds} s", entries.len(), sent.len(), frames.count());
    assert!(seconds < 90, "{seconds} s");
}
