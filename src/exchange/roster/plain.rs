//! A sheet of our own, or one that an adult typed: a row for each student, columns by name in English or Spanish.

use super::{Flaw, Wanted, grade_of};
use crate::exchange::sheet::{Line, Table};
use crate::plan::{Supports, groups_of};
use crate::words::Lang;

/// The columns that are written.
pub(super) const COLUMNS: [&str; 7] = ["id", "nickname", "grade", "groups", "screen", "voice", "supports"];

/// Columns for what a student is called.
const NICKNAME: [&str; 5] = ["nickname", "code", "apodo", "código", "codigo"];
const GRADE: [&str; 2] = ["grade", "grado"];
const GROUPS: [&str; 4] = ["groups", "group", "grupos", "grupo"];
const SCREEN: [&str; 4] = ["screen", "pantalla", "language", "idioma"];
const VOICE: [&str; 4] = ["voice", "voz", "language", "idioma"];
const SUPPORTS: [&str; 2] = ["supports", "apoyos"];
/// What stands under supports where all are off.
const NONE: &str = "none";
/// The longest nickname in characters.
const LONGEST: usize = 40;

/// The rows of every table that has a column for nicknames; `None` where none has.
pub(super) fn read(tables: &[Table]) -> Option<Vec<(u32, Result<Wanted, Flaw>)>> {
    let with_names: Vec<&Table> =
        tables.iter().filter(|table| NICKNAME.iter().any(|name| table.has(name))).collect();
    if with_names.is_empty() {
        return None;
    }
    let rows = with_names.into_iter().flat_map(Table::rows);
    Some(rows.map(|(row, line)| (row, wanted(line))).collect())
}

fn wanted(line: Line<'_>) -> Result<Wanted, Flaw> {
    let nickname = line.cell(&NICKNAME).ok_or(Flaw::Nameless)?;
    let grade = line.cell(&GRADE).map(|text| grade_of(text).ok_or_else(|| Flaw::Grade(text.to_owned())));
    let lang = |names: &[&str]| {
        let known = |text: &str| lang_of(text).ok_or_else(|| Flaw::Language(text.to_owned()));
        line.cell(names).map(known).transpose()
    };
    Ok(Wanted {
        id: line.cell(&["id"]).filter(|id| is_id(id)).map(str::to_owned),
        nickname: Some(nickname.chars().take(LONGEST).collect()),
        grade: grade.transpose()?,
        groups: line.cell(&GROUPS).map(groups_of),
        screen: lang(&SCREEN)?,
        voice: lang(&VOICE)?,
        supports: line.cell(&SUPPORTS).map(supports_of).transpose()?,
    })
}

/// An id as Tenfold makes them; any other column called `id` is somebody else's.
fn is_id(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn lang_of(text: &str) -> Option<Lang> {
    match text.to_lowercase().as_str() {
        "english" | "inglés" | "ingles" => Some(Lang::En),
        "spanish" | "español" | "espanol" => Some(Lang::Es),
        tag => Lang::from_tag(tag),
    }
}

/// Those that are on; [`NONE`] for none. An empty cell says nothing, as in every other column.
fn supports_of(text: &str) -> Result<Supports, Flaw> {
    let mut supports = Supports::default();
    if [NONE, "ninguno"].contains(&text.to_lowercase().as_str()) {
        return Ok(supports);
    }
    for name in text.split([';', ',']).map(str::trim).filter(|name| !name.is_empty()) {
        if !supports.turn_on(&name.to_lowercase()) {
            return Err(Flaw::Support(name.to_owned()));
        }
    }
    Ok(supports)
}

/// The supports that are on as [`supports_of`] reads them.
pub(super) fn supports_text(supports: &Supports) -> String {
    let names = supports.names();
    if names.is_empty() { NONE.to_owned() } else { names.join(";") }
}
