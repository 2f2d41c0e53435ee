//! Files that somebody spoiled, by accident or on purpose, by the thousand: what is taken in is what was written, or
//! nothing, and whatever is taken can be worked with.

use tenfold::activities::{Random, Stage};
use tenfold::curriculum::SKILLS;
use tenfold::exchange::{
    Naming, NewStudents, PlanPart, Refused, attempts_csv, import, plan_file, read_plan_file, read_plan_text,
    stage_students, taken,
};
use tenfold::insight::{class_picture, decisions, items, readiness};
use tenfold::plan::{Rules, Student};
use tenfold::practice::{Ladder, Point};
use tenfold::records::{
    Arrived, Attempt, Entry, Erased, Incoming, Known, Outcome, Phase, Placed, Purpose, RecordId, Roster,
    What, in_order, merge,
};
use tenfold::words::Lang;

const MONDAY: i64 = 1_772_442_000_000;

fn student(id: &str) -> Student {
    Student::new(id.into(), "Zorro «ñ»".into(), 3, 2, Lang::Es, vec!["K.MAKE10".into(), "2.SUB2D.REG".into()])
}

fn entries(id: &str) -> Vec<Entry> {
    let attempt = |n: u32| {
        What::Attempt(Attempt {
            skill: "2.SUB2D.REG".into(),
            stage: Stage::Concrete,
            phase: Phase::You,
            purpose: Purpose::Practice,
            math: "81-38=?".into(),
            layout: "blocks".into(),
            seed: n,
            answer: "=2+3".into(),
            work: "43".into(),
            outcome: if n.is_multiple_of(3) { Outcome::Wrong } else { Outcome::Right },
            built: Some(true),
            said: None,
            suspects: vec!["sub.smaller-from-larger".into()],
            check: 1,
            hints: vec![],
            took: 4_000,
            input: vec![],
            supports: vec!["large".into()],
        })
    };
    let placed = Placed { skill: "K.MAKE10".into(), stage: Stage::Abstract, reason: "<b>seen</b>".into() };
    (0..25_u32)
        .map(|n| {
            let of = RecordId { device: "dev".into(), sitting: format!("s{}", n / 10), n: n % 10 };
            let what = if n == 24 { What::Placed(placed.clone()) } else { attempt(n) };
            let at = MONDAY + i64::from(n) * 3_600_000;
            Entry::new(of, id.to_owned(), u64::from(n) + 1, at, -360, what)
        })
        .collect()
}

fn records() -> String {
    let mut export = tenfold::exchange::Export::begin(
        MONDAY,
        "dev",
        &[student("fox"), student("owl")],
        &[Erased { student: "bee".into(), at: 3 }],
    );
    export.entries(&entries("fox"));
    export.finish(&[(entries("fox")[0].id.clone(), "12 0:tidy".into())]).concat()
}

fn plans() -> String {
    let point = Point::of(None, &Rules::default(), &SKILLS, &entries("fox"));
    plan_file(MONDAY, None, &[PlanPart { student: student("fox"), point }])
}

/// A text spoiled in one of the ways in which texts are spoiled.
fn spoiled(text: &str, random: &mut Random) -> String {
    let letters: Vec<char> = text.chars().collect();
    let place = |random: &mut Random| {
        usize::try_from(random.below(u32::try_from(letters.len()).expect("a short file"))).expect("a place")
    };
    let (from, to) = (place(random), place(random));
    let (from, to) = (from.min(to), from.max(to));
    let part = |range: std::ops::Range<usize>| letters[range].iter().collect::<String>();
    let (before, middle, after) = (part(0..from), part(from..to), part(to..letters.len()));
    let junk = [
        "-1",
        "1e999",
        "18446744073709551615",
        "-9223372036854775808",
        "null",
        "\"",
        "{",
        "[[[[",
        "]",
        "true",
        "<script>alert(1)</script>",
        "\u{0}",
        "\\ud800",
        "../",
        "ñ",
        "\u{202e}",
    ];
    let junk = *random.pick(&junk).expect("some junk");
    match random.below(7) {
        0 => before,
        1 => format!("{before}{after}"),
        2 => format!("{before}{middle}{middle}{after}"),
        3 => format!("{before}{junk}{after}"),
        4 => {
            // One digit becomes something else.
            let digits: Vec<usize> =
                text.match_indices(|letter: char| letter.is_ascii_digit()).map(|(at, _)| at).collect();
            match random.pick(&digits) {
                Some(at) => format!("{}{junk}{}", &text[..*at], &text[at + 1..]),
                None => before,
            }
        }
        5 => {
            let mut bytes = text.as_bytes().to_vec();
            let at = before.len().min(bytes.len() - 1);
            bytes[at] ^= 1 << random.below(7);
            String::from_utf8_lossy(&bytes).into_owned()
        }
        _ => format!("{before}{after}{middle}"),
    }
}

/// Everything that is ever done with a roster and a log, without looking at what comes of it.
fn work_with(roster: &Roster, log: &[Entry]) {
    for student in &roster.students {
        let own: Vec<Entry> = log.iter().filter(|entry| entry.student == student.id).cloned().collect();
        let own = in_order(own);
        let ladder = Ladder::fold(&student.plan.rules, &SKILLS, &own);
        let day = tenfold::records::Day::of(MONDAY, 0);
        let _ = (ladder.review_due(&student.plan.rules, day), ladder.retention_due(&student.plan.rules, day));
        let _ = ladder.todays_skill(&student.plan.skills, &SKILLS);
        let _ = (items(&own), decisions(&own), readiness(&ladder, &SKILLS[30], &SKILLS));
        let _ = Point::of(None, &student.plan.rules, &SKILLS, &own);
        let _ = attempts_csv([(student, own.as_slice())]);
        let _ = class_picture([(student, &ladder)], &SKILLS);
        assert!(student.plan.rules.flaw().is_none(), "rules are mended when they are read");
    }
}

fn read(arrived: &[Arrived]) -> Vec<Entry> {
    arrived.iter().map(|entry| entry.entry().expect("an entry")).collect()
}

#[test]
fn spoiled_records_are_refused_or_taken_as_they_were_written() {
    let mut random = Random::from_seed(41);
    let (whole, honest) = (records(), entries("fox"));
    let mut roster = Roster::default();
    roster.erase("bee", 3);
    let (mut refused, mut less) = (0, 0);
    for _ in 0..3_000 {
        let mut text = whole.clone();
        for _ in 0..=random.below(2) {
            text = spoiled(&text, &mut random);
            if text.is_empty() {
                break;
            }
        }
        match import(&text) {
            Err(_) => refused += 1,
            Ok(incoming) => {
                let read = read(&incoming.entries);
                assert!(read.iter().all(|entry| honest.contains(entry)), "made up: {text}");
                less += u32::from(incoming.entries.len() < honest.len());
                let merged = merge(&roster, &Known::default(), incoming);
                assert!(merged.roster.student("bee").is_none());
                assert!(merged.roster.students.iter().all(|student| student.nickname.chars().count() <= 60));
                work_with(&merged.roster, &self::read(&merged.entries));
            }
        }
    }
    assert!(refused > 500 && less > 50, "{refused} refused, {less} with less in them");
}

#[test]
fn spoiled_plans_are_refused_or_practice_goes_on_from_them() {
    let mut random = Random::from_seed(42);
    let whole = plans();
    let (mut refused, mut taken_in) = (0, 0);
    for _ in 0..3_000 {
        let text = spoiled(&whole, &mut random);
        match read_plan_file(&text) {
            Err(_) => refused += 1,
            Ok(file) => {
                taken_in += file.parts.len();
                let roster = taken(&Roster::default(), &file.parts);
                work_with(&roster, &entries("fox"));
                for part in &file.parts {
                    let _ =
                        Point::fold(Some(&part.point), &part.student.plan.rules, &SKILLS, &entries("fox"));
                }
            }
        }
    }
    assert!(refused > 500 && taken_in > 20, "{refused} refused, {taken_in} taken");
    for _ in 0..2_000 {
        let text: String =
            (0..random.between(0, 400)).map(|_| char::from(b' ' + random.below(95) as u8)).collect();
        assert!(read_plan_text(&text).is_err());
    }
}

#[test]
fn spoiled_lists_are_refused_or_every_row_is_accounted_for() {
    let mut random = Random::from_seed(43);
    let list = "Nickname,Grade,Groups,Language,Supports\r\nSol,2,Table 1;Mondays,es,read-aloud;large\r\n\
                Luna,K,Table 1,,\r\n\"Mar, \"\"y\"\"\",3,,en,\r\n=HYPERLINK(1),5,,,\r\n";
    let new = NewStudents { lang: Lang::En, pictures: 12, naming: Naming::Code };
    for _ in 0..3_000 {
        let text = spoiled(list, &mut random);
        let Ok(staged) = stage_students(&[text], &Roster::default(), new, &mut random) else { continue };
        let mut roster = Roster::default();
        staged.students().for_each(|student| roster.put(student.clone()));
        work_with(&roster, &[]);
        assert!(roster.students.iter().all(|student| student.grade <= 5 && !student.nickname.is_empty()));
    }
}

#[test]
fn what_is_large_or_deep_is_refused_without_harm() {
    let junk = "x".repeat(10_000_000);
    assert_eq!(import(&junk), Err(Refused::NotOurs));
    for open in ["[", "{\"a\":", "{\"tenfold\":\"records\",\"version\":1,\"entries\":["] {
        assert_eq!(import(&open.repeat(300_000)), Err(Refused::NotOurs));
        assert_eq!(read_plan_file(&open.repeat(300_000)), Err(Refused::NotOurs));
    }
    let new = NewStudents { lang: Lang::En, pictures: 12, naming: Naming::Code };
    let rows = format!("nickname,grade\n{}", "a,1\n".repeat(1_000_000));
    let staged = stage_students(&[rows], &Roster::default(), new, &mut Random::from_seed(1));
    assert!(staged.is_err(), "a million rows are no school");
}

#[test]
fn one_id_a_thousand_times_is_one_record_and_its_others_are_told() {
    let one = entries("fox").remove(0);
    let many: Vec<Entry> = (0..1_000).map(|n| Entry { at: MONDAY + n % 10, ..one.clone() }).collect();
    let incoming = Incoming { entries: many.iter().map(Arrived::of).collect(), ..Incoming::default() };
    let merged = merge(&Roster::default(), &Known::default(), incoming);
    assert_eq!((merged.report.new, merged.report.conflicting, merged.report.known), (1, 9, 990));
    assert_eq!(in_order(read(&merged.entries)).len(), 1, "one of them counts");
}
