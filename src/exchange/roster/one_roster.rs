//! The CSV files of OneRoster 1.1 and 1.2 (1EdTech): `users`, `classes`, `enrollments`, and `roles` of 1.2.
//!
//! Known by their columns. A student of the school's system gets an id made of its `sourcedId` alone, so that every device
//! that reads the same file has the same students, and their work comes together by itself.

use std::collections::{HashMap, HashSet};

use super::{Flaw, Key, Staged, Wanted, grade_of, same_name};
use crate::activities::Random;
use crate::exchange::school::{EVERYONE, own_id};
use crate::exchange::sheet::{Line, Table};
use crate::plan::groups_of;
use crate::records::{Roster, checksum, token};

/// What the tiles of students from a school's system show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Naming {
    /// A code of a few letters; the key file says who it is.
    #[default]
    Code,
    /// The given name, with the first letter of the family name where two share one.
    GivenName,
}

/// The letters of a code at least.
const SHORTEST_CODE: usize = 4;

/// Reads the files; `None` where there is no `users.csv` among them.
pub(super) fn read(
    tables: &[Table],
    roster: &Roster,
    naming: Naming,
    staged: &mut Staged,
) -> Option<Vec<(u32, Result<Wanted, Flaw>)>> {
    let users = tables.iter().find(|table| table.has("sourcedid") && table.has("givenname"))?;
    let classes = classes_of(tables);
    let enrolled = rows_with(tables, &["usersourcedid", "classsourcedid"]);
    let mut of: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut students: HashSet<&str> = HashSet::new();
    for line in enrolled.filter(|line| is(line, "role", "student")) {
        let (Some(user), Some(class)) = (line.cell(&["usersourcedid"]), line.cell(&["classsourcedid"]))
        else {
            continue;
        };
        students.insert(user);
        of.entry(user).or_default().push(class);
    }
    let roles = rows_with(tables, &["usersourcedid", "roletype"]).filter(|line| is(line, "role", "student"));
    students.extend(roles.filter_map(|line| line.cell(&["usersourcedid"])));

    let mut names: Vec<String> = roster.students.iter().map(|student| student.nickname.clone()).collect();
    let mut out = Vec::new();
    for (row, line) in users.rows() {
        let Some(sourced) = line.cell(&["sourcedid"]) else { continue };
        let ours = is(&line, "role", "student") || students.contains(sourced);
        let grade = line.cell(&["grades"]).and_then(|grades| grades.split(',').find_map(grade_of));
        let (true, Some(grade), false) = (ours, grade, is_gone(&line)) else {
            staged.others += 1;
            continue;
        };
        // Students that went out from Tenfold come back as themselves, under their nicknames.
        let own = own_id(sourced);
        let id = own.map_or_else(|| id_of(sourced), str::to_owned);
        // The column is always there in 1.2, and mostly empty.
        let preferred = line.cell(&["preferredgivenname", "preferredfirstname"]);
        let person = Person {
            given: preferred.or_else(|| line.cell(&["givenname"])).unwrap_or_default(),
            family: line.cell(&["familyname"]).unwrap_or_default(),
        };
        // Who is here already keeps what an adult has called it.
        let known = roster.student(&id).map(|student| student.nickname.clone());
        let naming = if own.is_some() { Naming::GivenName } else { naming };
        let nickname = known.unwrap_or_else(|| person.called(naming, &id, &names));
        names.push(nickname.clone());
        if own.is_none() {
            staged.key.push(Key {
                code: nickname.clone(),
                given: person.given.to_owned(),
                family: person.family.to_owned(),
                sourced: sourced.to_owned(),
            });
        }
        let own_classes = of.get(sourced).into_iter().flatten().filter(|class| **class != EVERYONE);
        let titles = own_classes.filter_map(|class| classes.get(class));
        let groups = titles.map(|title| title.replace([',', ';'], " ")).collect::<Vec<_>>().join(",");
        let wanted = Wanted {
            id: Some(id),
            nickname: Some(nickname),
            grade: Some(grade),
            groups: Some(groups_of(&groups)).filter(|groups| !groups.is_empty()),
            ..Wanted::default()
        };
        out.push((row, Ok(wanted)));
    }
    Some(out)
}

fn rows_with<'t>(tables: &'t [Table], columns: &'static [&'static str]) -> impl Iterator<Item = Line<'t>> {
    let with = tables.iter().filter(|table| columns.iter().all(|column| table.has(column)));
    with.flat_map(|table| table.rows().map(|(_, line)| line)).filter(|line| !is_gone(line))
}

/// Classes by their ids.
fn classes_of(tables: &[Table]) -> HashMap<&str, &str> {
    let rows = rows_with(tables, &["sourcedid", "title", "classtype"]);
    rows.filter_map(|line| Some((line.cell(&["sourcedid"])?, line.cell(&["title"])?))).collect()
}

fn is(line: &Line<'_>, column: &str, value: &str) -> bool {
    line.cell(&[column]).is_some_and(|cell| cell.eq_ignore_ascii_case(value))
}

/// Whether a row is one that the school is about to delete, or has turned off.
fn is_gone(line: &Line<'_>) -> bool {
    is(line, "status", "tobedeleted") || is(line, "enableduser", "false")
}

/// The id of a student of a school's system: from nothing but the id there.
fn id_of(sourced: &str) -> String {
    let halves = [checksum(sourced), checksum(&format!("student {sourced}"))];
    let seed = halves.into_iter().fold(0, |seed: u64, half| seed << 32 | u64::from(half));
    token(&mut Random::from_seed(seed))
}

struct Person<'t> {
    given: &'t str,
    family: &'t str,
}

impl Person<'_> {
    /// What its tile shows; nobody else is called so.
    fn called(&self, naming: Naming, id: &str, names: &[String]) -> String {
        let initial = self.family.chars().next().map(String::from).unwrap_or_default();
        let by_name = [self.given.to_owned(), format!("{} {initial}", self.given)];
        let by_name = by_name.into_iter().filter(|_| naming == Naming::GivenName && !self.given.is_empty());
        let codes = (SHORTEST_CODE..=id.len()).filter_map(|length| id.get(..length)).map(str::to_owned);
        let free = |name: &String| !names.iter().any(|taken| same_name(taken, name));
        by_name.chain(codes).find(free).unwrap_or_else(|| id.to_owned())
    }
}
