//! The roster as a sheet: out as CSV, and in from CSV or from the files of OneRoster.
//!
//! What comes in is staged first: who is new, who would change and in what, which rows cannot be taken and why. Nothing
//! here changes a roster.

mod one_roster;
mod plain;

use std::collections::HashSet;

use crate::activities::Random;
use crate::curriculum::{Grade, order_for};
use crate::plan::{Student, Supports};
use crate::records::{Roster, token};
use crate::words::{Lang, Say, say};

use super::sheet::{Sheet, Table, text};
pub use one_roster::Naming;

/// Why a row is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// It says no nickname or code.
    Nameless,
    /// It says no grade from K to 5; what it says instead.
    Grade(String),
    /// It says a language that Tenfold does not speak.
    Language(String),
    /// It says a support that there is not.
    Support(String),
    /// A row before it is about the same student.
    Twice,
    /// The student was erased.
    Erased,
}

impl Flaw {
    /// The reason, for an adult.
    #[must_use]
    pub fn say(&self) -> Say {
        match self {
            Flaw::Nameless => say::form_nickname_missing(),
            Flaw::Grade(other) => say::roster_no_grade(other.clone()),
            Flaw::Language(other) => say::roster_no_language(other.clone()),
            Flaw::Support(other) => say::roster_no_support(other.clone()),
            Flaw::Twice => say::roster_twice(),
            Flaw::Erased => say::roster_erased(),
        }
    }
}

/// Why no list of students is read from files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// No file has a column for a nickname or code, and none is OneRoster's `users.csv`.
    NoStudents,
    /// A file is larger than any district's.
    TooLarge,
}

impl Refusal {
    /// The reason, for an adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Refusal::NoStudents => say::roster_no_students(),
            Refusal::TooLarge => say::import_too_large(),
        }
    }
}

/// What a row can change about a student who is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The nickname or code.
    Nickname,
    /// The grade.
    Grade,
    /// The groups.
    Groups,
    /// The languages of screen and voice.
    Languages,
    /// The supports.
    Supports,
}

impl Field {
    /// Its name, for an adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Field::Nickname => say::form_nickname(),
            Field::Grade => say::form_grade(),
            Field::Groups => say::form_groups(),
            Field::Languages => say::roster_languages(),
            Field::Supports => say::form_supports(),
        }
    }
}

/// A student as a row would have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    /// The student after the change.
    pub student: Student,
    /// What differs.
    pub fields: Vec<Field>,
}

/// What files would do to a roster.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Staged {
    /// Students who are not here yet.
    pub added: Vec<Student>,
    /// Students who would change.
    pub changed: Vec<Changed>,
    /// How many stay as they are.
    pub same: u32,
    /// Rows that are not taken, by their numbers in the sheet.
    pub refused: Vec<(u32, Flaw)>,
    /// How many people of the school are none of ours: adults, and grades beyond 5.
    pub others: u32,
    /// Codes with the names they stand for. For the adult alone; never kept on the device.
    pub key: Vec<Key>,
}

/// A line of the key file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    /// The code on the tile.
    pub code: String,
    /// The given name.
    pub given: String,
    /// The family name.
    pub family: String,
    /// The id in the school's own system.
    pub sourced: String,
}

impl Staged {
    /// Everyone to be put into the roster.
    pub fn students(&self) -> impl Iterator<Item = &Student> {
        self.added.iter().chain(self.changed.iter().map(|changed| &changed.student))
    }
}

/// What a row says of a student. What it does not say stays as it is.
#[derive(Clone, Default, Debug)]
struct Wanted {
    id: Option<String>,
    nickname: Option<String>,
    grade: Option<u8>,
    groups: Option<Vec<String>>,
    screen: Option<Lang>,
    voice: Option<Lang>,
    supports: Option<Supports>,
}

/// What is needed to make a new student.
#[derive(Clone, Copy, Debug)]
pub struct NewStudents {
    /// The languages of screen and voice where a row says none.
    pub lang: Lang,
    /// How many pictures there are for tiles.
    pub pictures: u8,
    /// What is shown on the tiles of students that come from a school's system.
    pub naming: Naming,
}

/// Stages what files say of students. `files` are texts; those of OneRoster are known by their columns, so that their names
/// and their order do not matter.
///
/// # Errors
/// A [`Refusal`], where nobody can be read from any of them.
pub fn stage_students(
    files: &[String],
    roster: &Roster,
    new: NewStudents,
    random: &mut Random,
) -> Result<Staged, Refusal> {
    let tables = files.iter().map(|file| Table::read(file).ok_or(Refusal::TooLarge));
    let tables = tables.collect::<Result<Vec<Table>, Refusal>>()?;
    let mut staged = Staged::default();
    let rows = match one_roster::read(&tables, roster, new.naming, &mut staged) {
        Some(rows) => rows,
        None => plain::read(&tables).ok_or(Refusal::NoStudents)?,
    };
    let mut seen = HashSet::new();
    for (row, wanted) in rows {
        match wanted.and_then(|wanted| place(wanted, roster, new, random, &mut seen, &staged)) {
            Ok(Placed::Same) => staged.same += 1,
            Ok(Placed::Added(student)) => staged.added.push(*student),
            Ok(Placed::Changed(changed)) => staged.changed.push(*changed),
            Err(flaw) => staged.refused.push((row, flaw)),
        }
    }
    Ok(staged)
}

enum Placed {
    Same,
    Added(Box<Student>),
    Changed(Box<Changed>),
}

fn same_name(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

fn place(
    wanted: Wanted,
    roster: &Roster,
    new: NewStudents,
    random: &mut Random,
    seen: &mut HashSet<String>,
    staged: &Staged,
) -> Result<Placed, Flaw> {
    if wanted.id.as_ref().is_some_and(|id| roster.is_erased(id)) {
        return Err(Flaw::Erased);
    }
    let by_name = || {
        let name = wanted.nickname.as_ref()?;
        roster.students.iter().find(|student| same_name(&student.nickname, name))
    };
    let known = wanted.id.as_ref().and_then(|id| roster.student(id)).or_else(by_name);
    if let Some(known) = known {
        if !seen.insert(known.id.clone()) {
            return Err(Flaw::Twice);
        }
        let mut student = known.clone();
        wanted.apply(&mut student);
        let fields = differing(known, &student);
        if fields.is_empty() {
            return Ok(Placed::Same);
        }
        student.edited += 1;
        return Ok(Placed::Changed(Box::new(Changed { student, fields })));
    }
    let nickname = wanted.nickname.clone().ok_or(Flaw::Nameless)?;
    let grade = wanted.grade.ok_or_else(|| Flaw::Grade(String::new()))?;
    if staged.added.iter().any(|student| same_name(&student.nickname, &nickname)) {
        return Err(Flaw::Twice);
    }
    let id = wanted.id.clone().unwrap_or_else(|| token(random));
    let place = roster.students.len() + staged.added.len();
    let picture = u8::try_from(place % usize::from(new.pictures.max(1))).unwrap_or_default();
    let skills = order_for(Grade(grade));
    let mut student = Student::new(id, nickname, picture, grade, new.lang, skills);
    wanted.apply(&mut student);
    Ok(Placed::Added(Box::new(student)))
}

impl Wanted {
    fn apply(&self, student: &mut Student) {
        let Wanted { id: _, nickname, grade, groups, screen, voice, supports } = self;
        fn set<T: Clone>(place: &mut T, wanted: Option<&T>) {
            if let Some(wanted) = wanted {
                *place = wanted.clone();
            }
        }
        set(&mut student.nickname, nickname.as_ref());
        set(&mut student.grade, grade.as_ref());
        set(&mut student.groups, groups.as_ref());
        set(&mut student.screen, screen.as_ref());
        set(&mut student.voice, voice.as_ref());
        if let Some(supports) = supports {
            // A sheet turns supports on and off; how fast the voice speaks, and how long a tap waits, stay.
            let own = &student.plan.supports;
            let repeat_filter = if supports.repeat_filter == 0 {
                0
            } else if own.repeat_filter == 0 {
                supports.repeat_filter
            } else {
                own.repeat_filter
            };
            student.plan.supports = Supports { rate: own.rate, repeat_filter, ..supports.clone() };
        }
    }
}

pub(super) fn differing(before: &Student, after: &Student) -> Vec<Field> {
    let fields = [
        (before.nickname != after.nickname, Field::Nickname),
        (before.grade != after.grade, Field::Grade),
        (before.groups != after.groups, Field::Groups),
        ((before.screen, before.voice) != (after.screen, after.voice), Field::Languages),
        (before.plan.supports != after.plan.supports, Field::Supports),
    ];
    fields.into_iter().filter(|(differs, _)| *differs).map(|(_, field)| field).collect()
}

/// The roster as a sheet, which [`stage_students`] reads back.
#[must_use]
pub fn roster_csv(students: &[Student]) -> String {
    let mut sheet = Sheet::new(&plain::COLUMNS);
    for student in students {
        sheet.row([
            text(&student.id),
            text(&student.nickname),
            text(Grade(student.grade).name()),
            text(student.groups.join(";")),
            text(student.screen.code()),
            text(student.voice.code()),
            text(plain::supports_text(&student.plan.supports)),
        ]);
    }
    sheet.finish()
}

/// The key file: which code stands for whom. It stays with the adult.
#[must_use]
pub fn key_csv(key: &[Key]) -> String {
    let mut sheet = Sheet::new(&["code", "given_name", "family_name", "sourced_id"]);
    for line in key {
        sheet.row([text(&line.code), text(&line.given), text(&line.family), text(&line.sourced)]);
    }
    sheet.finish()
}

/// A grade as people write it: `K`, `KG`, `0`, `02`, `2nd`, `2.º`; `None` for any other.
fn grade_of(text: &str) -> Option<u8> {
    let text = text.trim().to_lowercase();
    if matches!(text.as_str(), "k" | "kg" | "kindergarten" | "kínder" | "kinder") {
        return Some(0);
    }
    let digits = text.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let ending = text.get(digits.len()..)?;
    let is_ordinal =
        matches!(ending, "" | "st" | "nd" | "rd" | "th" | "º" | ".º" | "°" | "er" | "o" | "do" | "to");
    digits.parse().ok().filter(|grade| is_ordinal && *grade <= 5)
}

#[cfg(test)]
mod tests;
