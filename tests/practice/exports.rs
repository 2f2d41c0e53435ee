//! What leaves for other programs, made of sittings that children really sat: the shapes the formats lay down, worked out a
//! second time from the records.
//!
//! `TENFOLD_EXPORTS=<folder>` has the same files written there, for programs that are not ours to read
//! (`tests/exports/check.py`, run by `cargo xtask test --all`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

use crate::school::school_of;
use crate::support::{Child, DAY, MONDAY, Seen, began, student};
use pollster::block_on;
use serde_json::{Value, json};
use tenfold::activities::{Random, Stage};
use tenfold::curriculum::SKILLS;
use tenfold::exchange::{
    Key, Statements, attempts_csv, decisions_csv, key_csv, roster_csv, sittings_csv, summary_csv,
};
use tenfold::plan::{Aim, Goal, Plan, Rules, Student};
use tenfold::practice::Ladder;
use tenfold::records::{
    Attempt, Clock, Entry, Input, Journal, MemoryStore, Outcome, Phase, Placed, Purpose, RecordId, Voided,
    What, in_order, replanned, void,
};
use tenfold::words::Lang;

pub type Person = (Student, Vec<Entry>);

/// Why the adult withdrew an answer. No statement may say it: it names somebody.
const REASON: &str = "=1+1 lo hizo María José";

/// Children of a class, each with what it did on days running; names and answers as they come.
pub fn class() -> Vec<Person> {
    let children = [
        ("fox2345678", "Zorro «ñandú»", 95, 12),
        ("owl2345678", "=HYPERLINK(\"x\")", 70, 9),
        ("bee2345678", "-Ú, \"la\nabeja\"", 40, 5),
    ];
    let mut class: Vec<Person> = children.into_iter().map(practised).collect();
    class.push(by_hand());
    class
}

fn practised((id, nickname, right, days): (&str, &str, u32, usize)) -> Person {
    let skills = ["K.MAKE10", "2.SUB2D.REG", "3.FRAC.NL"];
    let rules = Rules { minutes: 10, ..Rules::default() };
    let mut child_of = student(&skills);
    (child_of.id, child_of.nickname) = (id.into(), nickname.into());
    child_of.groups = vec!["Mesa 1".into(), "Los lunes ñ".into()];
    child_of.plan.rules = rules;
    let store = MemoryStore::new();
    let journal = block_on(Journal::open(&store)).expect("a journal");
    let mut random = Random::from_seed(u64::from(right));
    block_on(journal.take_pen(&mut random)).expect("the pen");
    let mut child = Child::new(u64::from(right) + 3, right);
    for _ in 0..days {
        block_on(child.practise(&journal, &child_of, None, &mut Seen::default())).expect("a whole sitting");
        child.days_later(1);
    }
    let entries = block_on(journal.read(id)).expect("a log").entries;
    let scored = entries.iter().rfind(|entry| entry.attempt().is_some_and(Attempt::is_scored));
    let withdrawn = Voided { of: scored.expect("an answer that counts").id.clone(), reason: REASON.into() };
    for _ in 0..2 {
        block_on(void(&journal, id, withdrawn.clone(), &mut random, child.clock)).expect("kept");
    }
    (child_of, in_order(block_on(journal.read(id)).expect("a log").entries))
}

/// A child whose answers begin like formulas, with a clock that jumps and a sitting that was never ended.
fn by_hand() -> Person {
    let attempt = |answer: &str, took: u32, hints: &[u8]| Attempt {
        skill: "3.FRAC.NL".into(),
        stage: Stage::Abstract,
        phase: Phase::You,
        purpose: Purpose::Practice,
        math: "?=3/4".into(),
        layout: "read-1".into(),
        seed: u32::MAX,
        answer: answer.into(),
        work: "3/4 ?/?".into(),
        outcome: Outcome::Wrong,
        built: None,
        said: Some(false),
        suspects: vec!["nl.frac-count-ticks".into(), "nl.numerator-position".into()],
        check: 1,
        hints: hints.to_vec(),
        took,
        input: vec![Input::Touch, Input::Keys],
        supports: vec!["read-aloud".into(), "large".into()],
    };
    let whats = [
        What::Began(began()),
        What::Attempt(attempt("=2+3", 999, &[])),
        What::Attempt(attempt("", u32::MAX, &[1, 2])),
        What::Attempt(attempt("-3/4", 8_129, &[])),
    ];
    let entries = whats.into_iter().zip(0_u32..).map(|(what, n)| {
        let id = RecordId { device: "hand234567".into(), sitting: "sit2345678".into(), n };
        let at = MONDAY + 12 * DAY + i64::from(n) * 1_250;
        let clock = if n == 2 { Clock::Jumped } else { Clock::Steady };
        Entry { clock, ..Entry::new(id, "cat2345678".into(), (n + 1).into(), at, -360, what) }
    });
    let child = Student::new("cat2345678".into(), "@gato".into(), 0, 0, Lang::Es, Vec::new());
    (child, entries.collect())
}

pub fn logs(class: &[Person]) -> impl Iterator<Item = (&Student, &[Entry])> {
    class.iter().map(|(student, entries)| (student, entries.as_slice()))
}

fn statements_of(class: &[Person]) -> Vec<u8> {
    let mut statements = Statements::new();
    for (student, entries) in logs(class) {
        statements.add(student, &SKILLS, entries);
    }
    statements.finish()
}

/// The files of a zip by name, in their order.
pub fn unzipped(zip: &[u8]) -> Vec<(String, String)> {
    let archive = rawzip::ZipArchive::from_slice(zip).expect("a zip");
    let mut entries = archive.entries();
    let mut files = Vec::new();
    while let Some(entry) = entries.next_entry().expect("an entry") {
        let name = String::from_utf8(entry.file_path().as_bytes().to_vec()).expect("a name");
        let packed = archive.get_entry(entry.wayfinder()).expect("a file");
        let bytes = miniz_oxide::inflate::decompress_to_vec(packed.data()).expect("deflate");
        files.push((name, String::from_utf8(bytes).expect("UTF-8")));
    }
    files
}

fn parts(zip: &[u8]) -> Vec<Value> {
    unzipped(zip)
        .iter()
        .flat_map(|(_, text)| {
            let part: Value = serde_json::from_str(text).expect("JSON");
            part.as_array().expect("an array").clone()
        })
        .collect()
}

fn verb(statement: &Value) -> &str {
    let id = statement["verb"]["id"].as_str().expect("a verb");
    id.strip_prefix("http://adlnet.gov/expapi/verbs/").expect("one of the standard's authors")
}

fn extension<'s>(statement: &'s Value, name: &str) -> &'s Value {
    &statement["context"]["extensions"][format!("https://tenfold.invalid/xapi/extensions/{name}")]
}

pub type Row = BTreeMap<String, String>;

/// The rows of a CSV file by the names of its columns, as another library reads them.
pub fn rows(csv: &str) -> Vec<Row> {
    let body = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    csv::Reader::from_reader(body.as_bytes()).deserialize().map(|row| row.expect("a sound row")).collect()
}

#[test]
fn every_answer_is_stated_as_it_was_given() {
    let class = class();
    let statements = parts(&statements_of(&class));
    let answered: BTreeMap<&str, &Value> = statements
        .iter()
        .filter(|statement| verb(statement) == "answered")
        .map(|statement| (extension(statement, "record").as_str().expect("a record"), statement))
        .collect();
    let mut count = 0;
    for (_, entries) in &class {
        for (entry, attempt) in entries.iter().filter_map(|entry| Some((entry, entry.attempt()?))) {
            count += 1;
            let statement = answered[entry.id.to_string().as_str()];
            assert_eq!(statement["actor"]["account"]["name"], entry.student);
            let result = &statement["result"];
            assert_eq!(result["success"], attempt.outcome == Outcome::Right);
            assert_eq!(result["response"].as_str().unwrap_or_default(), attempt.answer);
            let counts = attempt.phase == Phase::You && attempt.check == 1 && attempt.hints.is_empty();
            let scaled = counts.then(|| json!({"scaled": u8::from(attempt.outcome == Outcome::Right)}));
            assert_eq!(result.get("score"), scaled.as_ref());
            let duration = result["duration"].as_str().and_then(|text| text.strip_prefix("PT"));
            let seconds: f64 =
                duration.and_then(|text| text.strip_suffix('S')).expect("seconds").parse().expect("a number");
            assert!((0.0..0.01).contains(&(f64::from(attempt.took) / 1_000.0 - seconds + 1e-6)), "{seconds}");
            assert_eq!(extension(statement, "stage"), &attempt.stage.to_string());
            assert_eq!(extension(statement, "phase"), attempt.phase.name());
            assert_eq!(extension(statement, "purpose"), attempt.purpose.name());
            assert_eq!(extension(statement, "misconceptions"), &json!(attempt.suspects));
            assert_eq!(extension(statement, "check"), attempt.check);
            assert_eq!(extension(statement, "hints"), &json!(attempt.hints));
            assert_eq!(extension(statement, "supports"), &json!(attempt.supports));
            let input: Vec<&str> = attempt.input.iter().map(|input| input.name()).collect();
            assert_eq!(extension(statement, "input"), &json!(input));
            let time = statement["timestamp"].as_str().expect("a time");
            assert_eq!(&time[..19], &tenfold::records::iso_utc(entry.at)[..19]);
            assert_eq!(time[19..], format!(".{:03}Z", entry.at.rem_euclid(1_000)));
        }
    }
    assert!(count > 400, "{count} answers");
    assert_eq!(answered.len(), count);
}

#[test]
fn every_change_of_stage_and_nothing_else_is_a_standing() {
    let class = class();
    let statements = parts(&statements_of(&class));
    let (mut told, mut mastered) = (BTreeSet::new(), 0);
    for statement in &statements {
        let verb = verb(statement);
        if verb == "mastered" || verb == "progressed" {
            let said = |name: &str| {
                let name = format!("https://tenfold.invalid/xapi/extensions/{name}");
                statement["result"]["extensions"][name].as_str().expect("a letter").to_owned()
            };
            assert_eq!(verb == "mastered", said("to") == "m");
            mastered += usize::from(verb == "mastered");
            let skill = extension(statement, "skill").as_str().expect("a skill").to_owned();
            assert_eq!(statement["object"]["id"], format!("https://tenfold.invalid/xapi/skills/{skill}"));
            let who = statement["actor"]["account"]["name"].as_str().expect("a student").to_owned();
            assert!(told.insert((
                who,
                skill,
                said("from"),
                said("to"),
                extension(statement, "record").to_string()
            )));
        }
    }
    let mut expected = 0;
    for (student, entries) in &class {
        let ladder = Ladder::fold(&student.plan.rules, &SKILLS, entries);
        for (skill, progress) in ladder.met() {
            for change in progress.changes.iter().filter(|change| change.from != change.to) {
                expected += 1;
                let key = |(who, what, from, to, _): &(String, String, String, String, String)| {
                    (who.clone(), what.clone(), from.clone(), to.clone())
                };
                let own = (
                    student.id.clone(),
                    skill.to_owned(),
                    change.from.letter().to_string(),
                    change.to.letter().to_string(),
                );
                assert!(told.iter().any(|turn| key(turn) == own), "{own:?}");
            }
        }
    }
    assert_eq!(told.len(), expected);
    assert!(mastered > 0 && told.len() > mastered + 5, "{mastered} mastered of {}", told.len());
}

#[test]
fn statements_hold_no_names_and_come_out_the_same_on_every_device() {
    let class = class();
    let zip = statements_of(&class);
    assert_eq!(zip, statements_of(&class));
    let text: String = unzipped(&zip).into_iter().map(|(_, text)| text).collect();
    for (student, _) in &class {
        assert!(
            !text.contains(&student.nickname.replace('"', "\\\"").replace('\n', "\\n")),
            "{}",
            student.nickname
        );
    }
    assert!(!text.contains("María") && !text.contains("mbox"));
    let ids: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("{\"id\":\"")?.get(..36)).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len());
    assert_eq!(ids.len(), parts(&zip).len());
    // Version 5, and the variant of RFC 4122.
    assert!(ids.iter().all(|id| id.as_bytes()[14] == b'5' && b"89ab".contains(&id.as_bytes()[19])));
    // The figure of another program: Python's uuid.uuid5(uuid.NAMESPACE_URL, "https://tenfold.invalid/xapi/answers/hand234567.sit2345678.1").
    assert!(unique.contains("092a24ea-40f1-58ca-8816-6f4afea780cf"));
}

#[test]
fn a_withdrawn_answer_is_voided_once_and_after_it_was_stated() {
    let statements = parts(&statements_of(&class()));
    let mut stated = BTreeSet::new();
    let mut voided = Vec::new();
    for statement in &statements {
        if verb(statement) == "voided" {
            assert_eq!(statement["object"]["objectType"], "StatementRef");
            let of = statement["object"]["id"].as_str().expect("a statement");
            assert!(stated.contains(of), "voided before it was stated");
            assert!(statement.get("result").is_none() && statement.get("context").is_none());
            voided.push(of);
        }
        stated.insert(statement["id"].as_str().expect("an id"));
    }
    assert_eq!(voided.len(), 3, "one of each child who practised, though it was withdrawn twice");
}

#[test]
fn parts_are_small_enough_for_a_request() {
    let (mut long, mut entries) = by_hand();
    long.id = "long234567".into();
    let answer = entries.pop().expect("an answer");
    let entries: Vec<Entry> = (0..1_203)
        .map(|n| Entry { id: RecordId { n, ..answer.id.clone() }, seq: n.into(), ..answer.clone() })
        .collect();
    let zip = statements_of(&[(long.clone(), entries.clone())]);
    let counts = |zip: &[u8]| -> Vec<usize> {
        let files = unzipped(zip);
        assert!(files.iter().zip(1..).all(|((name, _), n)| *name == format!("statements-{n:04}.json")));
        assert!(files.iter().all(|(_, text)| text.len() < 1_000_000));
        let part = |text: &str| serde_json::from_str::<Vec<Value>>(text).expect("an array").len();
        files.iter().map(|(_, text)| part(text)).collect()
    };
    assert_eq!(counts(&zip), [400, 400, 400, 3]);
    let wordy = |mut entry: Entry| {
        if let What::Attempt(attempt) = &mut entry.what {
            attempt.answer = "9".repeat(100_000);
        }
        entry
    };
    let wordy: Vec<Entry> = entries.into_iter().take(20).map(wordy).collect();
    assert_eq!(counts(&statements_of(&[(long, wordy)])), [8, 8, 4]);
}

#[test]
fn sittings_add_up_to_the_answers() {
    let class = class();
    let sittings = rows(&sittings_csv(logs(&class)));
    let attempts = rows(&attempts_csv(logs(&class)));
    assert_eq!(sittings.len(), 12 + 9 + 5 + 1);
    for sitting in &sittings {
        let own: Vec<_> = attempts
            .iter()
            .filter(|row| row["device"] == sitting["device"] && row["sitting"] == sitting["sitting"])
            .collect();
        let count = |which: &dyn Fn(&Row) -> bool| own.iter().filter(|row| which(row)).count().to_string();
        assert_eq!(sitting["checks"], own.len().to_string());
        assert_eq!(sitting["items"], count(&|row| row["check"] == "1"));
        assert_eq!(sitting["scored"], count(&|row| row["scored"] == "true"));
        assert_eq!(
            sitting["scored_right"],
            count(&|row| row["scored"] == "true" && row["outcome"] == "right")
        );
        assert_eq!((sitting["screen"].as_str(), sitting["voice"].as_str()), ("en", "es"));
    }
    let [first, .., last] = sittings.as_slice() else { panic!("many sittings") };
    assert_eq!((first["why"].as_str(), first["local_date"].as_str()), ("done", "2026-03-02"));
    assert!(first["ended_utc"] > first["began_utc"]);
    assert!(first["minutes"].parse::<u32>().is_ok_and(|minutes| minutes >= 1));
    for column in ["ended_utc", "minutes", "why"] {
        assert_eq!(last[column], "", "it was never ended");
    }
    assert_eq!(last["clock"], "jumped");
    assert_eq!(last["nickname"], "'@gato");
}

/// What an adult decided for a child.
fn decided(person: &Person) -> Vec<Entry> {
    let (child, entries) = person;
    let goal = Goal { skill: "3.FRAC.NL".into(), aim: Aim::Mastery, by: "2027-03-01".into() };
    let after = Plan { days: 4, goals: vec![goal], ..child.plan.clone() };
    let placed = Placed {
        skill: "3.FRAC.NL".into(),
        stage: Stage::Representational,
        reason: "Lo vimos en clase".into(),
    };
    let mut whats = replanned(entries, &child.plan, &after, "=más tiempo".into());
    whats.push(What::Placed(placed));
    let minted = whats.into_iter().zip(500_u32..).map(|(what, n)| {
        let id = RecordId { device: "laptop".into(), sitting: format!("s{n}"), n: 0 };
        Entry::new(id, child.id.clone(), n.into(), MONDAY + i64::from(n) * DAY, -360, what)
    });
    minted.collect()
}

#[test]
fn decisions_are_rows_with_what_changed_and_why() {
    let class = class();
    let decided = decided(&class[3]);
    let rows = rows(&decisions_csv([(&class[3].0, decided.as_slice())], Lang::En));
    let told: Vec<[&str; 4]> = rows
        .iter()
        .map(|row| ["kind", "stage", "what", "reason"].map(|column| row[column].as_str()))
        .collect();
    let expected = [
        ["first", "", "", ""],
        ["changed", "", "Days of practice in a week: 0 → 4", "'=más tiempo"],
        ["changed", "", "Goal: Fractions on a number line: Mastered by 2027-03-01", "'=más tiempo"],
        ["placed", "r", "", "Lo vimos en clase"],
    ];
    assert_eq!(told, expected);
}

#[test]
fn files_for_other_programs_are_written_where_they_are_asked_for() {
    let Some(folder) = env::var_os("TENFOLD_EXPORTS").map(PathBuf::from) else { return };
    let class = class();
    let ladders: Vec<(&Student, Ladder)> = class
        .iter()
        .map(|(student, entries)| (student, Ladder::fold(&student.plan.rules, &SKILLS, entries)))
        .collect();
    let summary = summary_csv(ladders.iter().map(|(student, ladder)| (*student, ladder)), Lang::Es);
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).expect("written");
    fs::create_dir_all(&folder).expect("a folder");
    write("attempts.csv", attempts_csv(logs(&class)).as_bytes());
    let decided = decided(&class[3]);
    let person = [(&class[3].0, decided.as_slice())];
    write("decisions.csv", decisions_csv(person, Lang::Es).as_bytes());
    write("sittings.csv", sittings_csv(logs(&class)).as_bytes());
    write("summary.csv", summary.as_bytes());
    let students: Vec<Student> = class.iter().map(|(student, _)| student.clone()).collect();
    write("roster.csv", roster_csv(&students).as_bytes());
    let key = ("k3v9", "María José", "Núñez", "=u1");
    let key = Key { code: key.0.into(), given: key.1.into(), family: key.2.into(), sourced: key.3.into() };
    write("key.csv", key_csv(&[key]).as_bytes());
    write("xapi.zip", &statements_of(&class));
    write("oneroster.zip", &school_of(&class));
}
