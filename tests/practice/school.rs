//! The files for a school's own system: that they refer only to one another, that results are the shares of what counted, and
//! that students come back as they went.

use std::collections::{BTreeMap, BTreeSet};

use crate::exports::{Person, Row, class, logs, rows, unzipped};
use crate::support::{DAY, MONDAY};
use tenfold::activities::Random;
use tenfold::exchange::{Naming, NewStudents, OneRoster, attempts_csv, lists_in, stage_students};
use tenfold::records::{Day, Roster};
use tenfold::words::Lang;

/// The zip for a school, on 20 March 2026.
pub fn school_of(class: &[Person]) -> Vec<u8> {
    let mut school = OneRoster::new(Day::of(MONDAY + 18 * DAY, -360), Lang::Es);
    for (student, entries) in logs(class) {
        school.add(student, entries);
    }
    school.finish()
}

#[test]
fn a_school_gets_files_that_refer_only_to_one_another() {
    let class = class();
    let files: BTreeMap<String, Vec<Row>> =
        unzipped(&school_of(&class)).into_iter().map(|(name, csv)| (name, rows(&csv))).collect();
    for row in &files["manifest.csv"] {
        if let Some(name) = row["propertyName"].strip_prefix("file.") {
            let there = files.contains_key(&format!("{name}.csv"));
            assert_eq!(row["value"], if there { "bulk" } else { "absent" }, "{name}");
        }
    }
    assert_eq!(files["manifest.csv"].len(), 2 + 21 + 2);
    assert_eq!(files.len(), 1 + 10);
    let ids =
        |file: &str| -> BTreeSet<&str> { files[file].iter().map(|row| row["sourcedId"].as_str()).collect() };
    let references = [
        ("classSourcedId", "classes.csv"),
        ("courseSourcedId", "courses.csv"),
        ("userSourcedId", "users.csv"),
        ("studentSourcedId", "users.csv"),
        ("schoolSourcedId", "orgs.csv"),
        ("orgSourcedId", "orgs.csv"),
        ("primaryOrgSourcedId", "orgs.csv"),
        ("termSourcedIds", "academicSessions.csv"),
        ("academicSessionSourcedId", "academicSessions.csv"),
        ("categorySourcedId", "categories.csv"),
        ("lineItemSourcedId", "lineItems.csv"),
    ];
    for (name, rows) in files.iter().filter(|(name, _)| *name != "manifest.csv") {
        assert!(!rows.is_empty(), "{name}: a file without rows is not allowed");
        assert_eq!(ids(name).len(), rows.len(), "{name}: each id once");
        for row in rows {
            assert!(row["status"].is_empty() && row["dateLastModified"].is_empty(), "{name}: bulk");
            let allowed = |letter: char| letter.is_ascii_alphanumeric() || "._-/@".contains(letter);
            assert!(row["sourcedId"].chars().all(allowed) && row["sourcedId"].len() < 256);
            assert!(row.values().all(|cell| !cell.contains(['\r', '\n'])), "{name}: one line");
            for (column, target) in references {
                if let Some(cell) = row.get(column) {
                    assert!(ids(target).contains(cell.as_str()), "{name}: {column} is {cell}");
                }
            }
        }
    }
    let names: Vec<&str> = files["users.csv"].iter().map(|row| row["givenName"].as_str()).collect();
    assert_eq!(names, ["Zorro «ñandú»", "'=HYPERLINK(\"x\")", "'-Ú, \"la abeja\"", "'@gato"]);
    let session = &files["academicSessions.csv"][0];
    let session = ["startDate", "endDate", "schoolYear", "type"].map(|column| session[column].as_str());
    assert_eq!(session, ["2025-07-01", "2026-07-01", "2026", "term"]);
    assert_eq!(files["classes.csv"].len(), 3, "everyone, and two groups");
    assert_eq!(files["enrollments.csv"].len(), 4 + 3 * 2);
}

#[test]
fn a_result_is_the_share_of_answers_that_counted() {
    let class = class();
    let files: BTreeMap<String, Vec<Row>> =
        unzipped(&school_of(&class)).into_iter().map(|(name, csv)| (name, rows(&csv))).collect();
    let mut shares: BTreeMap<(String, String), (f64, f64, String)> = BTreeMap::new();
    for row in rows(&attempts_csv(logs(&class))).iter().filter(|row| row["scored"] == "true") {
        let item = format!("tenfold.2026.{}.{}", row["skill"], row["stage"]);
        let share = shares.entry((format!("tenfold.{}", row["student"]), item)).or_default();
        share.0 += f64::from(u8::from(row["outcome"] == "right"));
        share.1 += 1.0;
        share.2 = share.2.clone().max(row["local_date"].clone());
    }
    let results = &files["results.csv"];
    assert_eq!(results.len(), shares.len());
    for row in results {
        let key = (row["studentSourcedId"].clone(), row["lineItemSourcedId"].clone());
        let (right, of, last) = &shares[&key];
        let score: f64 = row["score"].parse().expect("a number");
        assert!((score - 100.0 * right / of).abs() < 0.051, "{row:?}");
        assert_eq!((&row["scoreDate"], row["scoreStatus"].as_str()), (last, "fully graded"));
        assert_eq!(row["comment"], format!("{right} de {of} correctas"));
    }
    let item = files["lineItems.csv"].iter().find(|row| row["description"] == "3.FRAC.NL a");
    assert_eq!(item.expect("an item")["title"], "Fracciones en la recta numérica: Con números");
    // What was done in another school year is no result of this one.
    let mut next = OneRoster::new(Day::of(MONDAY + 200 * DAY, 0), Lang::En);
    logs(&class).for_each(|(student, entries)| next.add(student, entries));
    let names: Vec<String> = unzipped(&next.finish()).into_iter().map(|(name, _)| name).collect();
    assert!(!names.contains(&"results.csv".into()) && names.contains(&"users.csv".into()), "{names:?}");
    // Where nobody is, the manifest says that there is nothing new.
    let nobody = unzipped(&OneRoster::new(Day(0), Lang::En).finish());
    assert_eq!(nobody.len(), 1);
    assert!(!nobody[0].1.contains("bulk"));
}

#[test]
fn students_come_back_from_a_school_as_they_went() {
    let class = class();
    let lists = lists_in(&school_of(&class)).expect("a zip of ours");
    let new = NewStudents { lang: Lang::En, pictures: 12, naming: Naming::Code };
    let stage =
        |roster: &Roster| stage_students(&lists, roster, new, &mut Random::from_seed(1)).expect("students");
    let here =
        Roster { students: class.iter().map(|(student, _)| student.clone()).collect(), erased: Vec::new() };
    let staged = stage(&here);
    assert_eq!((staged.same, staged.added.len(), staged.key.len()), (4, 0, 0));
    let elsewhere = stage(&Roster::default());
    let told: Vec<_> =
        elsewhere.added.iter().map(|student| (&student.id, student.grade, student.groups.len())).collect();
    let went: Vec<_> =
        class.iter().map(|(student, _)| (&student.id, student.grade, student.groups.len())).collect();
    assert_eq!(told, went);
    assert_eq!(elsewhere.added[1].nickname, "=HYPERLINK(\"x\")");
}
