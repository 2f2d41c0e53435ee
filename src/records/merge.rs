//! Merging: the work of many devices as one log, whichever file is read first and however often.

use std::collections::{HashMap, VecDeque};

use serde::{Deserialize, Serialize};

use super::arrived::{Arrived, id_of};
use super::codec::{checksum, seal, sum_of};
use super::entry::Entry;
use super::id::RecordId;
use super::roster::Roster;
use crate::order::{by_number, by_text};

/// What a file brings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Incoming {
    /// Its roster.
    pub roster: Roster,
    /// Its entries.
    pub entries: Vec<Arrived>,
    /// Its moves.
    pub moves: Vec<(RecordId, String)>,
    /// How many of its entries could not be read.
    pub damaged: usize,
}

/// What merging would do, to be shown before it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// Entries that are new here.
    pub new: usize,
    /// Entries that are here already.
    pub known: usize,
    /// Entries with a known id and other content: both are kept.
    pub conflicting: usize,
    /// Entries that could not be read.
    pub damaged: usize,
    /// Entries of students who were erased: left out.
    pub erased: usize,
    /// Students that are new here.
    pub students: usize,
    /// Students of this device that the file says were erased: their work goes.
    pub students_erased: usize,
}

/// What is to be written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Merged {
    /// The roster afterwards.
    pub roster: Roster,
    /// Entries to add.
    pub entries: Vec<Arrived>,
    /// Moves to add.
    pub moves: Vec<(RecordId, String)>,
    /// Students whose work goes.
    pub gone: Vec<String>,
    /// What is told.
    pub report: Report,
}

/// What is here already, by id: the checksum of each content.
#[derive(Clone, Debug, Default)]
pub struct Known(HashMap<RecordId, Sums>);

/// The checksums of one id's contents: nearly always a single one, which costs no memory of its own.
#[derive(Clone, Debug)]
struct Sums {
    first: u32,
    more: Vec<u32>,
}

impl Sums {
    const fn of(first: u32) -> Sums {
        Sums { first, more: Vec::new() }
    }

    fn contains(&self, sum: u32) -> bool {
        self.first == sum || self.more.contains(&sum)
    }
}

impl Known {
    /// Takes in a record as it lies sealed in the log. One that is damaged is not known: a sound copy may come in its place.
    pub fn add(&mut self, sealed: &str) {
        if let (Some(sum), Some(id)) = (sum_of(sealed), id_of(sealed)) {
            let sums = self.0.entry(id).or_insert_with(|| Sums::of(sum));
            if !sums.contains(sum) {
                sums.more.push(sum);
            }
        }
    }
}

/// Works out what files add to what is here. `known` are the entries of every student they name.
#[must_use]
pub fn merge(roster: &Roster, known: &Known, incoming: Incoming) -> Merged {
    let merged_roster = roster.clone().merged(incoming.roster);
    let mut report = Report { damaged: incoming.damaged, ..Report::default() };
    let mut taken: HashMap<&RecordId, Sums> = HashMap::new();
    let mut adds: Vec<bool> = Vec::with_capacity(incoming.entries.len());
    for entry in &incoming.entries {
        let sum = entry.sum();
        let there = known.0.get(&entry.id);
        let twins = taken.get_mut(&entry.id);
        let is_erased = merged_roster.is_erased(&entry.student);
        let is_known = [there, twins.as_deref()].into_iter().flatten().any(|sums| sums.contains(sum));
        let is_new = there.is_none() && twins.is_none();
        let count = match (is_erased, is_known) {
            (true, _) => &mut report.erased,
            (false, true) => &mut report.known,
            (false, false) if is_new => &mut report.new,
            (false, false) => &mut report.conflicting,
        };
        *count += 1;
        adds.push(!is_erased && !is_known);
        if adds.last() == Some(&true) {
            match twins {
                Some(twins) => twins.more.push(sum),
                None => drop(taken.insert(&entry.id, Sums::of(sum))),
            }
        }
    }
    let moves = incoming.moves;
    let moves =
        moves.into_iter().filter(|(id, _)| taken.contains_key(id) && !known.0.contains_key(id)).collect();
    let added =
        incoming.entries.into_iter().zip(adds).filter_map(|(entry, adds)| adds.then_some(entry)).collect();
    let is_new = |student: &crate::plan::Student| roster.student(&student.id).is_none();
    report.students = merged_roster.students.iter().filter(|student| is_new(student)).count();
    let gone: Vec<String> = roster
        .students
        .iter()
        .filter(|student| merged_roster.is_erased(&student.id))
        .map(|student| student.id.clone())
        .collect();
    report.students_erased = gone.len();
    Merged { roster: merged_roster, entries: added, moves, gone, report }
}

/// Entries of many devices in one order that no clock can upset: within a device by number; between devices by time, where
/// a device's time never runs back. Of records that share an id, the one that stands first in order of checksum
/// counts, so that every reader counts the same one.
#[must_use]
pub fn in_order(entries: Vec<Entry>) -> Vec<Entry> {
    let mut devices: Vec<(String, Vec<Entry>)> = Vec::new();
    for entry in entries {
        match devices.iter_mut().find(|(device, _)| *device == entry.id.device) {
            Some((_, own)) => own.push(entry),
            None => devices.push((entry.id.device.clone(), vec![entry])),
        }
    }
    let devices = by_text(devices, |(device, _)| device.clone());
    let mut queues: Vec<VecDeque<(i64, Entry)>> = devices.into_iter().map(|(_, own)| timed(own)).collect();
    let mut out = Vec::new();
    // The earliest of those that stand first; of equally early ones, that of the device first in order.
    while let Some(queue) = queues
        .iter_mut()
        .filter(|queue| !queue.is_empty())
        .min_by_key(|queue| queue.front().map(|(time, _)| *time))
    {
        out.extend(queue.pop_front().map(|(_, entry)| entry));
    }
    out
}

/// One device's entries by number, each with a time that never runs back.
fn timed(own: Vec<Entry>) -> VecDeque<(i64, Entry)> {
    // An answer for which the disk had no room may share its number with the next one that was kept: their ids decide.
    let named = by_text(own, |entry| entry.id.to_string());
    let mut numbered = by_number(named, |entry| i64::try_from(entry.seq).unwrap_or(i64::MAX));
    // Two contents under one id stand side by side; the one that counts stands first.
    numbered.dedup_by(|later, earlier| {
        let same = later.id == earlier.id;
        if same && checksum(&seal(later)) < checksum(&seal(earlier)) {
            std::mem::swap(later, earlier);
        }
        same
    });
    let mut time = i64::MIN;
    let with_time = |entry: Entry| {
        time = time.max(entry.at);
        (time, entry)
    };
    numbered.into_iter().map(with_time).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Ended, What, Why};

    fn entry(device: &str, seq: u64, at: i64) -> Entry {
        let id =
            RecordId { device: device.into(), sitting: "s".into(), n: u32::try_from(seq).expect("small") };
        let what = What::Ended(Ended { why: Why::Done, minutes: 1 });
        Entry::new(id, "fox".into(), seq, at, 0, what)
    }

    fn incoming(entries: &[Entry]) -> Incoming {
        Incoming { entries: entries.iter().map(Arrived::of).collect(), ..Incoming::default() }
    }

    fn known(entries: &[Entry]) -> Known {
        let mut known = Known::default();
        entries.iter().for_each(|entry| known.add(&seal(entry)));
        known
    }

    /// Merges files in an order and returns everything that is there in the end.
    fn merged(files: &[&[Entry]]) -> Vec<Entry> {
        let mut here: Vec<Entry> = Vec::new();
        for file in files {
            let merged = merge(&Roster::default(), &known(&here), incoming(file));
            here.extend(merged.entries.iter().map(|arrived| arrived.entry().expect("an entry")));
        }
        in_order(here)
    }

    #[test]
    fn a_number_used_twice_upsets_nothing() {
        let mut unkept = entry("a", 3, 300);
        unkept.id.sitting = "r".into();
        let kept = [entry("a", 2, 50), entry("a", 3, 310), entry("a", 4, 320)];
        let handed_in = [entry("a", 2, 50), unkept.clone()];
        let once = merged(&[&kept, &handed_in]);
        assert_eq!(once.len(), 4, "both are there");
        assert_eq!(once, merged(&[&handed_in, &kept, &handed_in]));
        let twin = Entry { at: 299, ..unkept };
        let twice = merged(&[&kept, &handed_in, std::slice::from_ref(&twin)]);
        assert_eq!(
            twice.len(),
            4,
            "one of two contents counts, with another id's entry of the same number between them"
        );
        assert_eq!(twice, merged(&[&[twin], &handed_in, &kept]));
    }

    #[test]
    fn any_order_any_number_of_times_gives_the_same() {
        let a = [entry("a", 1, 100), entry("a", 2, 50), entry("a", 3, 300)];
        let b = [entry("b", 1, 120), entry("b", 2, 280)];
        let once = merged(&[&a, &b]);
        assert_eq!(once, merged(&[&b, &a, &a, &b]));
        assert_eq!(once, merged(&[&a[1..], &b[..1], &a, &b]));
        let order: Vec<(&str, u64)> =
            once.iter().map(|entry| (entry.id.device.as_str(), entry.seq)).collect();
        assert_eq!(
            order,
            [("a", 1), ("a", 2), ("b", 1), ("b", 2), ("a", 3)],
            "a clock that ran back moves nothing"
        );
    }

    #[test]
    fn one_id_with_two_contents_is_kept_twice_and_counted_once() {
        let a = entry("a", 1, 100);
        let changed = Entry { at: 777, ..a.clone() };
        let here = known(std::slice::from_ref(&a));
        let report = merge(&Roster::default(), &here, incoming(std::slice::from_ref(&changed)));
        assert_eq!((report.report.conflicting, report.entries.len()), (1, 1));
        let one = merged(&[std::slice::from_ref(&a), std::slice::from_ref(&changed)]);
        let other = merged(&[&[changed], &[a]]);
        assert_eq!(one.len(), 1);
        assert_eq!(one, other);
    }

    #[test]
    fn a_sound_copy_comes_in_place_of_a_damaged_one() {
        let sound = entry("a", 1, 100);
        let mut here = Known::default();
        here.add(&seal(&sound).replace("\"at\":100", "\"at\":101"));
        let merged = merge(&Roster::default(), &here, incoming(&[sound]));
        assert_eq!((merged.report.new, merged.report.known, merged.report.conflicting), (1, 0, 0));
    }

    #[test]
    fn what_was_erased_stays_erased() {
        let mut roster = Roster::default();
        roster.erase("fox", 1);
        let merged = merge(&roster, &Known::default(), incoming(&[entry("a", 1, 1)]));
        assert_eq!((merged.entries.len(), merged.report.erased), (0, 1));
    }
}
