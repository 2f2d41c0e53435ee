//! What leaves: CSV as a spreadsheet and a statistics program read it.

use tenfold::activities::Stage;
use tenfold::curriculum::SKILLS;
use tenfold::exchange::{Export, attempts_csv, import, summary_csv};
use tenfold::insight::items;
use tenfold::plan::{Rules, Student};
use tenfold::practice::Ladder;
use tenfold::records::{
    Arrived, Attempt, Entry, Input, Outcome, Phase, Purpose, RecordId, Voided, What, in_order,
};
use tenfold::words::Lang;

fn student(nickname: &str) -> Student {
    Student::new("fox".into(), nickname.into(), 1, 3, Lang::Es, vec![])
}

fn entry(n: u32, answer: &str, change: impl FnOnce(&mut Attempt)) -> Entry {
    let mut attempt = Attempt {
        skill: "3.FRAC.NL".into(),
        stage: Stage::Abstract,
        phase: Phase::You,
        purpose: Purpose::Practice,
        math: "?=3/4".into(),
        layout: "read-1".into(),
        seed: 4_294_967_295,
        answer: answer.into(),
        work: "3/4 ?/?".into(),
        outcome: Outcome::Wrong,
        built: None,
        said: Some(false),
        suspects: vec!["nl.frac-count-ticks".into(), "nl.numerator-position".into()],
        check: 1,
        hints: vec![],
        took: 8_123,
        input: vec![Input::Touch, Input::Keys],
        supports: vec!["read-aloud".into()],
    };
    change(&mut attempt);
    let id = RecordId { device: "dev".into(), sitting: "sit".into(), n };
    Entry::new(id, "fox".into(), (n + 1).into(), 1_772_442_005_000, -360, What::Attempt(attempt))
}

/// The rows of a file as another library reads them, by column name.
fn rows(csv: &str) -> Vec<std::collections::HashMap<String, String>> {
    let body = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    csv::Reader::from_reader(body.as_bytes()).deserialize().map(|row| row.expect("a sound row")).collect()
}

#[test]
fn attempts_read_back_by_column_with_numbers_as_numbers() {
    let entries = [entry(0, "3/5", |_| {}), entry(1, "3/4", |attempt| attempt.outcome = Outcome::Right)];
    let fox = student("Zorro, «el \"ñandú\"»\nde la A");
    let csv = attempts_csv([(&fox, entries.as_slice())]);
    assert_eq!(csv.matches("\r\n").count(), 3, "rows end as RFC 4180 says");
    let rows = rows(&csv);
    assert_eq!(rows.len(), 2);
    let first = &rows[0];
    assert_eq!(first["nickname"], fox.nickname);
    assert_eq!(first["id"], "dev.sit.0");
    assert_eq!(first["time_utc"], "2026-03-02T09:00:05Z");
    assert_eq!(first["local_date"], "2026-03-02");
    assert_eq!(first["took_ms"].parse(), Ok(8_123));
    assert_eq!(first["utc_offset_minutes"].parse(), Ok(-360));
    assert_eq!(first["misconceptions"], "nl.frac-count-ticks;nl.numerator-position");
    assert_eq!(
        (first["built"].as_str(), first["said"].as_str(), first["scored"].as_str()),
        ("", "false", "true")
    );
    assert_eq!((rows[1]["outcome"].as_str(), first["outcome"].as_str()), ("right", "wrong"));
}

#[test]
fn no_cell_of_text_is_taken_for_a_formula() {
    for hostile in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1"] {
        let entries = [entry(0, hostile, |_| {})];
        let fox = student(hostile);
        let csv = attempts_csv([(&fox, entries.as_slice())]);
        let rows = rows(&csv);
        for column in ["nickname", "answer"] {
            assert_eq!(rows[0][column], format!("'{hostile}"), "{column}");
        }
    }
}

#[test]
fn the_summary_names_stage_and_reason() {
    let rules = Rules { block: 2, up: 2, up_sittings: 1, down: 0, ..Rules::default() };
    let right = |n| {
        entry(n, "3/4", |attempt| {
            attempt.outcome = Outcome::Right;
            attempt.stage = Stage::Concrete;
        })
    };
    let ladder = Ladder::fold(&rules, &SKILLS, &[right(0), right(1)]);
    let fox = student("Zorro");
    let rows = rows(&summary_csv([(&fox, &ladder)], Lang::Es));
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["skill"], "3.FRAC.NL");
    assert_eq!(rows[0]["skill_name"], "Fracciones en la recta numérica");
    assert_eq!((rows[0]["stage"].as_str(), rows[0]["mastered"].as_str()), ("r", "false"));
    assert_eq!(rows[0]["reason"], "2 de 2 correctas el 2 de marzo");
    assert_eq!(rows[0]["last_practised"], "2026-03-02");
}

#[test]
fn a_withdrawn_answer_leaves_with_its_reason_and_does_not_count() {
    let voided = |n, of: &Entry, reason: &str| {
        let what = What::Voided(Voided { of: of.id.clone(), reason: reason.into() });
        Entry { what, ..entry(n, "", |_| {}) }
    };
    let (first, second, third) = (entry(0, "3/5", |_| {}), entry(1, "1/4", |_| {}), entry(2, "3/4", |_| {}));
    let by_hand =
        [voided(3, &first, "the cat, \"Möhrle\""), voided(4, &first, "again"), voided(5, &second, "")];
    let entries: Vec<Entry> = [first, second, third].into_iter().chain(by_hand).collect();

    let fox = student("Zorro");
    let rows = rows(&attempts_csv([(&fox, entries.as_slice())]));
    let told: Vec<(&str, &str)> =
        rows.iter().map(|row| (row["voided"].as_str(), row["scored"].as_str())).collect();
    assert_eq!(told, [("the cat, \"Möhrle\"", "false"), ("", "false"), ("", "true")]);

    let mut export = Export::begin(0, "dev", std::slice::from_ref(&fox), &[]);
    export.entries(&entries);
    let incoming = import(&export.finish(&[]).concat()).expect("our own file");
    let read: Result<Vec<Entry>, _> = incoming.entries.iter().map(Arrived::entry).collect();
    assert_eq!((read.as_ref(), incoming.damaged), (Ok(&entries), 0));

    let items = items(&in_order(entries));
    let told: Vec<(&str, Option<&str>)> = items
        .iter()
        .map(|item| {
            let reason = item.voided.as_ref().map(|(reason, _)| reason.as_str());
            (item.attempt.answer.as_str(), reason)
        })
        .collect();
    let newest_first = [("3/4", None), ("1/4", Some("")), ("3/5", Some("the cat, \"Möhrle\""))];
    assert_eq!(told, newest_first);
    assert_eq!(items[0].when, "2026-03-02 03:00");
}
