//! Out to a school's own systems: roster and results as the CSV files of OneRoster 1.2 (1EdTech), in a zip.
//!
//! Everything is written in bulk: each zip says all there is, in files that refer only to one another. What the standard
//! requires and Tenfold does not know is made up plainly: one school and one course, a term from July to June, and a class of
//! everyone, to which the results belong, beside a class for each group.
//!
//! A student goes out with the id of Tenfold and the nickname. Names and ids of the school's own system are not known here:
//! the key file has them (`roster/one_roster.rs`).

mod columns;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use self::columns::{
    ACADEMIC_SESSIONS, CATEGORIES, CLASSES, COURSES, ENROLLMENTS, FILES, LINE_ITEMS, ORGS, RESULTS, ROLES,
    USERS,
};
use super::names::uuid;
use super::sheet::{Sheet, text};
use super::zip::ZipFile;
use crate::activities::Stage;
use crate::curriculum::skill;
use crate::plan::Student;
use crate::practice::Standing;
use crate::records::{Attempt, Day, Entry, RecordId};
use crate::words::{Lang, Say, say};

/// What ids of ours begin with, so that they meet no one else's and are known when they come back.
const OURS: &str = "tenfold.";
const SCHOOL: &str = "tenfold.school";
const COURSE: &str = "tenfold.mathematics";
const CATEGORY: &str = "tenfold.practice";
/// The class of everyone.
pub(super) const EVERYONE: &str = "tenfold.everyone";
/// A term begins with this month: US school years end in May or June.
const JULY: i64 = 7;

/// The student of an id that went out from here.
pub(super) fn own_id(sourced: &str) -> Option<&str> {
    let id = sourced.strip_prefix(OURS)?;
    let is_word = (1..=24).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_alphanumeric());
    is_word.then_some(id)
}

/// How one student did with one skill at one stage.
struct Tally {
    right: u32,
    of: u32,
    last: Day,
}

/// A zip of OneRoster in the making, student by student.
pub struct OneRoster {
    /// The year the term ends in.
    year: i64,
    lang: Lang,
    users: Sheet,
    roles: Sheet,
    enrollments: Sheet,
    results: Sheet,
    /// Classes by their ids: title, and grades of those who are in it.
    classes: BTreeMap<String, (String, BTreeSet<u8>)>,
    /// Skills and stages that there are results of.
    items: BTreeSet<(String, char)>,
}

impl OneRoster {
    /// A zip for the school year of a day, with titles in one language.
    #[must_use]
    pub fn new(today: Day, lang: Lang) -> OneRoster {
        OneRoster {
            year: year_of(today),
            lang,
            users: Sheet::new(&USERS),
            roles: Sheet::new(&ROLES),
            enrollments: Sheet::new(&ENROLLMENTS),
            results: Sheet::new(&RESULTS),
            classes: BTreeMap::new(),
            items: BTreeSet::new(),
        }
    }

    /// Adds a student with what it did. Results are of this school year only.
    pub fn add(&mut self, student: &Student, entries: &[Entry]) {
        let id = format!("{OURS}{}", student.id);
        let nickname = one_line(&student.nickname);
        let mut user = [""; USERS.len()].map(str::to_owned);
        fill(&USERS, &mut user, "sourcedId", &id);
        fill(&USERS, &mut user, "enabledUser", "true");
        fill(&USERS, &mut user, "username", &student.id);
        fill(&USERS, &mut user, "givenName", &nickname);
        // Required, and not known: what tells two of one nickname apart.
        fill(&USERS, &mut user, "familyName", &student.id);
        fill(&USERS, &mut user, "grades", grade_code(student.grade));
        fill(&USERS, &mut user, "primaryOrgSourcedId", SCHOOL);
        self.users.row(user.map(text));
        let role = format!("{id}.role");
        self.roles.row([&role, "", "", &id, "primary", "student", "", "", SCHOOL, ""].map(text));
        self.enroll(student, &id, EVERYONE, say::school_everyone().text(self.lang));
        for group in &student.groups {
            self.enroll(student, &id, &format!("{OURS}{}", uuid(&["groups", group])), one_line(group));
        }
        self.grade(&id, entries);
    }

    fn enroll(&mut self, student: &Student, id: &str, class: &str, title: String) {
        let own = format!("{id}.{}", class.trim_start_matches(OURS));
        self.enrollments.row([&own, "", "", class, SCHOOL, id, "student", "", "", ""].map(text));
        let (_, grades) = self.classes.entry(class.to_owned()).or_insert_with(|| (title, BTreeSet::new()));
        grades.insert(student.grade);
    }

    fn grade(&mut self, id: &str, entries: &[Entry]) {
        for ((skill, stage), Tally { right, of, last }) in self.tallies(entries) {
            let comment = say::school_result(right, of).text(self.lang);
            let item = self.item_id(&skill, stage);
            let own = format!("{id}.{}", item.trim_start_matches(OURS));
            let (score, day) = (percent(right, of), last.iso());
            self.results.row(
                [
                    &*own,
                    "",
                    "",
                    &item,
                    id,
                    "fully graded",
                    &score,
                    &day,
                    &comment,
                    "",
                    EVERYONE,
                    "",
                    "",
                    "",
                    "",
                ]
                .map(text),
            );
            self.items.insert((skill, stage));
        }
    }

    /// The answers that counted this school year.
    fn tallies(&self, entries: &[Entry]) -> BTreeMap<(String, char), Tally> {
        let withdrawn: HashSet<&RecordId> =
            entries.iter().filter_map(Entry::voided).map(|voided| &voided.of).collect();
        let mut tallies: BTreeMap<(String, char), Tally> = BTreeMap::new();
        for entry in entries {
            let counts = |attempt: &&Attempt| {
                attempt.is_scored() && !withdrawn.contains(&entry.id) && skill(&attempt.skill).is_some()
            };
            let day = entry.day();
            let Some(attempt) = entry.attempt().filter(counts).filter(|_| year_of(day) == self.year) else {
                continue;
            };
            let key = (attempt.skill.clone(), attempt.stage.letter());
            let tally = tallies.entry(key).or_insert(Tally { right: 0, of: 0, last: day });
            tally.right += u32::from(attempt.is_right());
            tally.of += 1;
            tally.last = tally.last.max(day);
        }
        tallies
    }

    fn item_id(&self, skill: &str, stage: char) -> String {
        format!("{OURS}{}.{skill}.{stage}", self.year)
    }

    /// The bytes of the zip. With nobody in it, it holds the manifest alone, which says that there is nothing new.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        let mut files: BTreeMap<&str, String> = BTreeMap::new();
        if !self.classes.is_empty() {
            let (term, begin, end) = self.term();
            let year = self.year.to_string();
            let title = format!("{}-{year}", self.year - 1);
            let say = |say: Say| say.text(self.lang);
            let everyone = self.classes.get(EVERYONE).map(|(_, grades)| grade_codes(grades));
            let everyone = everyone.unwrap_or_default();
            files.insert(
                "academicSessions",
                one(&ACADEMIC_SESSIONS, [&*term, "", "", &title, "term", &begin, &end, "", &year]),
            );
            files.insert("orgs", one(&ORGS, [SCHOOL, "", "", "Tenfold", "school", "", ""]));
            let course = say(say::school_course());
            files.insert(
                "courses",
                one(&COURSES, [COURSE, "", "", "", &course, "", &everyone, SCHOOL, "", ""]),
            );
            files.insert("classes", self.classes_csv(&term));
            if !self.items.is_empty() {
                let category = say(say::school_practice());
                files.insert("categories", one(&CATEGORIES, [CATEGORY, "", "", &category, ""]));
                files.insert("lineItems", self.line_items(&term, &begin));
                files.insert("results", self.results.finish());
            }
            files.insert("users", self.users.finish());
            files.insert("roles", self.roles.finish());
            files.insert("enrollments", self.enrollments.finish());
        }
        let mut zip = ZipFile::new();
        zip.add("manifest.csv", &manifest(&files));
        for (name, csv) in files {
            zip.add(&format!("{name}.csv"), &csv);
        }
        zip.finish()
    }

    /// The term's id, its first day, and the day after its last.
    fn term(&self) -> (String, String, String) {
        let july = |year: i64| format!("{year:04}-{JULY:02}-01");
        (format!("{OURS}term.{}", self.year), july(self.year - 1), july(self.year))
    }

    fn classes_csv(&self, term: &str) -> String {
        let mut sheet = Sheet::new(&CLASSES);
        for (id, (title, grades)) in &self.classes {
            let grades = grade_codes(grades);
            sheet.row(
                [id, "", "", title, &grades, COURSE, "", "scheduled", "", SCHOOL, term, "", "", ""].map(text),
            );
        }
        sheet.finish()
    }

    /// Open as long as the term: there is no day by which a stage has to be learnt.
    fn line_items(&self, term: &str, begin: &str) -> String {
        let due = format!("{:04}-06-30", self.year);
        let mut sheet = Sheet::new(&LINE_ITEMS);
        for (id, letter) in &self.items {
            let stage = Stage::ALL.into_iter().find(|stage| stage.letter() == *letter);
            let (Some(skill), Some(stage)) = (skill(id), stage) else { continue };
            let title = say::school_item((skill.name)(), Standing::At(stage).say()).text(self.lang);
            let (own, about) = (self.item_id(id, *letter), format!("{id} {letter}"));
            sheet.row(
                [&*own, "", "", &title, &about, begin, &due, EVERYONE, CATEGORY, term, "0", "100", SCHOOL]
                    .map(text),
            );
        }
        sheet.finish()
    }
}

/// What is in the zip, and what is not.
fn manifest(files: &BTreeMap<&str, String>) -> String {
    let mut sheet = Sheet::new(&["propertyName", "value"]);
    sheet.row(["manifest.version", "1.0"].map(text));
    sheet.row(["oneroster.version", "1.2"].map(text));
    for name in FILES {
        let mode = if files.contains_key(name) { "bulk" } else { "absent" };
        sheet.row([&format!("file.{name}"), mode].map(text));
    }
    sheet.row(["source.systemName", "Tenfold"].map(text));
    sheet.row(["source.systemCode", "tenfold"].map(text));
    sheet.finish()
}

/// A file of one row.
fn one<const N: usize>(header: &[&str; N], cells: [&str; N]) -> String {
    let mut sheet = Sheet::new(header);
    sheet.row(cells.map(text));
    sheet.finish()
}

fn fill<const N: usize>(header: &[&str; N], row: &mut [String; N], column: &str, value: &str) {
    let cell = header.iter().zip(row).find(|(name, _)| **name == column);
    if let Some((_, cell)) = cell {
        value.clone_into(cell);
    }
}

/// OneRoster allows no line ends within a field.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Grades as the Common Education Data Standards write them.
fn grade_code(grade: u8) -> &'static str {
    ["KG", "01", "02", "03", "04", "05"].get(usize::from(grade)).copied().unwrap_or_default()
}

fn grade_codes(grades: &BTreeSet<u8>) -> String {
    grades.iter().map(|grade| grade_code(*grade)).collect::<Vec<_>>().join(",")
}

/// The year that the school year of a day ends in.
fn year_of(day: Day) -> i64 {
    let (year, month, _) = day.civil();
    if month >= JULY { year + 1 } else { year }
}

/// A share in percent, to a tenth: `87.5`.
fn percent(right: u32, of: u32) -> String {
    let (right, of) = (u64::from(right), u64::from(of).max(1));
    let tenths = (right * 2_000 + of) / (2 * of);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_to_a_tenth() {
        for (right, of, said) in
            [(0, 3, "0.0"), (1, 3, "33.3"), (2, 3, "66.7"), (7, 8, "87.5"), (3, 3, "100.0")]
        {
            assert_eq!(percent(right, of), said);
        }
    }

    #[test]
    fn a_school_year_turns_in_july() {
        assert_eq!((year_of(Day(20_634)), Day(20_634).iso().as_str()), (2026, "2026-06-30"));
        assert_eq!((year_of(Day(20_635)), Day(20_635).iso().as_str()), (2027, "2026-07-01"));
    }

    #[test]
    fn ids_of_ours_are_known_again_and_no_others() {
        assert_eq!(own_id("tenfold.k3v9x2qamf"), Some("k3v9x2qamf"));
        for other in ["k3v9x2qamf", "tenfold.", "tenfold.a/b", "tenfold.a.b", "TENFOLD.abc"] {
            assert_eq!(own_id(other), None, "{other}");
        }
    }
}
