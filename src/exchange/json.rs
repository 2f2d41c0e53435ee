//! JSON that loses nothing: the records of one or many devices, to be kept, merged and restored.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::plan::Student;
use crate::records::{Arrived, Entry, Erased, Incoming, RecordId, Roster, Row, VERSION, checksum, iso_utc};
use crate::words::{Say, say};

/// The word by which a file is known as ours.
const MARK: &str = "records";

/// A file in the making, piece by piece, so that no device has to hold it twice.
///
/// `{"tenfold":"records","version":1,...,"entries":[["<crc32>",{...}],...],"moves":[["<id>","<moves>"],...]}`
#[derive(Debug)]
pub struct Export {
    parts: Vec<String>,
    first: bool,
}

impl Export {
    /// Begins a file with a roster, or the part of one that is handed in.
    #[must_use]
    pub fn begin(made: i64, device: &str, students: &[Student], erased: &[Erased]) -> Export {
        let students = serde_json_wasm::to_string(students).unwrap_or_else(|_| "[]".into());
        let erased = serde_json_wasm::to_string(erased).unwrap_or_else(|_| "[]".into());
        let device = serde_json_wasm::to_string(device).unwrap_or_else(|_| "\"\"".into());
        let head = format!(
            "{{\"tenfold\":\"{MARK}\",\"version\":{VERSION},\"made\":\"{}\",\"device\":{device},\n\
             \"students\":{students},\n\"erased\":{erased},\n\"entries\":[",
            iso_utc(made)
        );
        Export { parts: vec![head], first: true }
    }

    /// Adds entries.
    pub fn entries<'e>(&mut self, entries: impl IntoIterator<Item = &'e Entry>) {
        let mut part = String::new();
        for entry in entries {
            let json = serde_json_wasm::to_string(entry).unwrap_or_default();
            let comma = if std::mem::replace(&mut self.first, false) { "\n" } else { ",\n" };
            // Writing into a String cannot fail.
            let _ = write!(part, "{comma}[\"{:08x}\",{json}]", checksum(&json));
        }
        self.parts.push(part);
    }

    /// Ends the file with lists of moves; the parts in order.
    #[must_use]
    pub fn finish(mut self, moves: &[(RecordId, String)]) -> Vec<String> {
        let moves = serde_json_wasm::to_string(moves).unwrap_or_else(|_| "[]".into());
        self.parts.push(format!("],\n\"moves\":{moves}}}\n"));
        self.parts
    }
}

/// Why a file is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Refused {
    /// It is no file of Tenfold's, or it is cut short.
    NotOurs,
    /// A newer Tenfold wrote it.
    Newer,
    /// It is larger than any class could make it.
    TooLarge,
    /// It was sealed to a key that is not here.
    OtherKey,
}

impl Refused {
    /// The reason, for an adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Refused::NotOurs => say::import_not_ours(),
            Refused::Newer => say::import_newer(),
            Refused::TooLarge => say::import_too_large(),
            Refused::OtherKey => say::import_other_key(),
        }
    }
}

/// The most bytes a file may hold: more than a year of four hundred children.
pub const LARGEST_FILE: u32 = 400 << 20;

fn is_too_large(text: &str) -> bool {
    u32::try_from(text.len()).map_or(true, |length| length > LARGEST_FILE)
}

#[derive(Deserialize)]
struct Head {
    tenfold: String,
    version: u64,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    students: Vec<Student>,
    #[serde(default)]
    erased: Vec<Erased>,
    entries: Vec<(String, Row)>,
    #[serde(default)]
    moves: Vec<(RecordId, String)>,
}

/// Reads a file. Entries whose checksum does not fit are counted as damaged; the rest is taken, as it was written where the
/// file was not laid out anew.
///
/// # Errors
/// [`Refused`] where nothing of it is taken.
pub fn import(text: &str) -> Result<Incoming, Refused> {
    if is_too_large(text) {
        return Err(Refused::TooLarge);
    }
    match Laid::out(text) {
        Some(laid) => {
            let mut incoming = read_file(&laid.around)?;
            for (sum, json) in laid.rows {
                match read_line(sum, json) {
                    Some(entry) => incoming.entries.push(entry),
                    None => incoming.damaged += 1,
                }
            }
            Ok(incoming)
        }
        None => read_file(text),
    }
}

/// Reads a file however it is laid out.
fn read_file(text: &str) -> Result<Incoming, Refused> {
    let text = checked(text, MARK)?;
    let file: File = serde_json_wasm::from_str(text).map_err(|_| Refused::NotOurs)?;
    let mut incoming = Incoming { moves: file.moves, ..Incoming::default() };
    incoming.roster =
        Roster { students: file.students.into_iter().filter(is_sound).collect(), erased: file.erased };
    for (sum, row) in file.entries {
        match read_entry(&sum, row) {
            Some(entry) => incoming.entries.push(Arrived::of(&entry)),
            None => incoming.damaged += 1,
        }
    }
    Ok(incoming)
}

/// A file whose entries stand as [`Export`] wrote them, each in a line of its own: then their text can be checked, and kept,
/// as it is. A school's year is read in less than half the time.
struct Laid<'t> {
    /// The file without them.
    around: String,
    /// Checksum and JSON of each.
    rows: Vec<(&'t str, &'t str)>,
}

impl<'t> Laid<'t> {
    /// `None` where anything stands otherwise. Within a text of JSON no quote stands bare, so the marks are no student's name.
    fn out(text: &'t str) -> Option<Laid<'t>> {
        let (before, after) = text.split_once("\"entries\":[\n")?;
        let (rows, behind) = after.split_once("],\n\"moves\":")?;
        let row = |line: &'t str| {
            let line = line.strip_suffix(',').unwrap_or(line);
            let (sum, json) = line.strip_prefix("[\"")?.strip_suffix(']')?.split_once("\",")?;
            (json.starts_with('{') && json.ends_with('}')).then_some((sum, json))
        };
        let rows = rows.split('\n').map(row).collect::<Option<_>>()?;
        Some(Laid { around: format!("{before}\"entries\":[],\"moves\":{behind}"), rows })
    }
}

/// An entry whose text was not touched, or was touched where it does not matter.
fn read_line(sum: &str, json: &str) -> Option<Arrived> {
    let own = checksum(json);
    let is_whole = u32::from_str_radix(sum, 16) == Ok(own);
    let arrived = if is_whole { Arrived::by_head(own, json) } else { None };
    let read = || read_entry(sum, serde_json_wasm::from_str(json).ok()?).map(|entry| Arrived::of(&entry));
    arrived.or_else(read).filter(|arrived| is_word(&arrived.student))
}

/// The text of a file that is what it is to be, and none of a newer Tenfold's.
pub(super) fn checked<'t>(text: &'t str, mark: &str) -> Result<&'t str, Refused> {
    if is_too_large(text) {
        return Err(Refused::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json_wasm::from_str(text).map_err(|_| Refused::NotOurs)?;
    if head.tenfold != mark {
        return Err(Refused::NotOurs);
    }
    if head.version > VERSION.into() { Err(Refused::Newer) } else { Ok(text) }
}

/// An entry whose checksum fits, however the file was laid out on the way.
fn read_entry(sum: &str, row: Row) -> Option<Entry> {
    let sum = u32::from_str_radix(sum, 16).ok()?;
    let entry = Entry::try_from(row).ok()?;
    let written = serde_json_wasm::to_string(&entry).ok()?;
    (checksum(&written) == sum && is_ours(&entry)).then_some(entry)
}

fn is_ours(entry: &Entry) -> bool {
    entry.v <= VERSION && is_word(&entry.student)
}

/// Ids become keys: letters and digits only.
fn is_word(id: &str) -> bool {
    (1..=24).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_alphanumeric())
}

/// Whether a student of a file may come in.
pub(super) fn is_sound(student: &Student) -> bool {
    is_word(&student.id) && student.nickname.chars().count() <= 60 && student.plan.skills.len() <= 500
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Began, Known, What, merge};
    use crate::words::Lang;

    fn entries() -> Vec<Entry> {
        let what =
            || What::Began(Began { app: "0".into(), screen: "en".into(), voice: "es".into(), speaks: true });
        (0..5_u32)
            .map(|n| {
                let id = RecordId { device: "dev".into(), sitting: "sit".into(), n };
                Entry::new(id, "fox".into(), (n + 1).into(), 1_772_442_000_000, -360, what())
            })
            .collect()
    }

    fn arrived() -> Vec<Arrived> {
        entries().iter().map(Arrived::of).collect()
    }

    fn file() -> String {
        let student =
            Student::new("fox".into(), "Zorro «ñ» \"<b>".into(), 1, 2, Lang::Es, vec!["K.MAKE10".into()]);
        let mut export = Export::begin(0, "dev", &[student], &[Erased { student: "owl".into(), at: 3 }]);
        export.entries(&entries()[..2]);
        export.entries(&entries()[2..]);
        export.finish(&[(entries()[0].id.clone(), "12 0:tidy".into())]).concat()
    }

    #[test]
    fn a_file_reads_back_whole() {
        let incoming = import(&file()).expect("our own file");
        assert_eq!(incoming.entries, arrived());
        assert_eq!(incoming.roster.students[0].nickname, "Zorro «ñ» \"<b>");
        assert_eq!((incoming.damaged, incoming.moves.len(), incoming.roster.erased.len()), (0, 1, 1));
        let merged = merge(&Roster::default(), &Known::default(), incoming);
        assert_eq!((merged.report.new, merged.report.students), (5, 1));
    }

    #[test]
    fn a_file_that_was_laid_out_anew_is_still_whole() {
        let value: serde_json::Value = serde_json::from_str(&file()).expect("JSON");
        let pretty = serde_json::to_string_pretty(&value).expect("JSON");
        assert_eq!(import(&format!("\u{feff}{pretty}")).expect("our own file").entries, arrived());
    }

    #[test]
    fn what_only_another_version_knows_travels_on() {
        let sealed = file();
        let line = sealed.lines().find(|line| line.contains("\"seq\":3")).expect("the fourth");
        let json = line.split_once("\",").expect("a row").1.trim_end_matches(',').trim_end_matches(']');
        let more = json.replacen("\"seq\":3,", "\"seq\":3,\"hologram\":\"7\",", 1);
        let row = format!("[\"{:08x}\",{more}],", checksum(&more));
        let incoming = import(&sealed.replace(line, &row)).expect("our own file");
        assert_eq!((incoming.entries.len(), incoming.damaged), (5, 0));
        let strange: Vec<&Arrived> =
            incoming.entries.iter().filter(|entry| entry.sealed().contains("hologram")).collect();
        assert_eq!(strange.len(), 1);
        assert!(strange[0].entry().is_ok_and(|entry| entry.seq == 3 && entries().contains(&entry)));
    }

    #[test]
    fn damaged_entries_are_counted_and_left_out() {
        let damaged = file().replacen("\"n\":", "\"n\" :", 1).replacen("\"seq\":3", "\"seq\":4", 1);
        let incoming = import(&damaged).expect("still our file");
        assert_eq!((incoming.entries.len(), incoming.damaged), (4, 1));
    }

    #[test]
    fn what_is_not_ours_or_newer_is_refused_whole() {
        for text in ["", "{}", "[]", "null", "hello", "{\"tenfold\":\"plan\",\"version\":1}", &file()[..200]]
        {
            assert_eq!(import(text), Err(Refused::NotOurs), "{text}");
        }
        assert_eq!(import("{\"tenfold\":\"records\",\"version\":2,\"hologram\":[]}"), Err(Refused::Newer));
        let deep = format!("{{\"tenfold\":\"records\",\"version\":1,\"entries\":{}", "[".repeat(100_000));
        assert_eq!(import(&deep), Err(Refused::NotOurs));
    }

    #[test]
    fn ids_that_could_reach_other_keys_are_not_taken() {
        let hostile = file().replace("\"student\":\"fox\"", "\"student\":\"fox/../owl\"");
        let incoming = import(&hostile).expect("our file");
        assert_eq!((incoming.entries.len(), incoming.damaged), (0, 5));
    }
}
