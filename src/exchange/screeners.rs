//! Scores of outside screeners: in from a sheet, by the code or nickname of a student.
//!
//! What comes in is staged first: which scores are new, which are there already, which rows cannot be taken and why. A score
//! is shown with the name of its source; no rule of Tenfold's reads it. What it means, its source says.

use std::collections::HashSet;

use super::sheet::{Line, Table};
use crate::records::{Day, Roster, Screened};
use crate::words::{Say, say};

/// Columns for who it is about, as they are called in English and Spanish.
const CODE: [&str; 10] = [
    "code",
    "nickname",
    "student code",
    "student",
    "student id",
    "código",
    "codigo",
    "apodo",
    "estudiante",
    "id",
];
const MEASURE: [&str; 9] =
    ["measure", "subtest", "assessment", "test", "medida", "subprueba", "prueba", "evaluación", "evaluacion"];
const SCORE: [&str; 8] =
    ["score", "scaled score", "scale score", "raw score", "puntaje", "puntuación", "puntuacion", "resultado"];
const LEVEL: [&str; 8] = [
    "percentile",
    "percentile rank",
    "level",
    "benchmark",
    "percentil",
    "rango percentil",
    "nivel",
    "categoría",
];
const DATE: [&str; 5] = ["date", "test date", "date taken", "fecha", "fecha de la prueba"];
const SOURCE: [&str; 5] = ["source", "screener", "test name", "fuente", "instrumento"];

/// The longest text of a cell in characters; what is longer is no name of a test and no score.
const LONGEST: usize = 60;
/// The most rows that are told of as left out: a file of junk has a million.
const MOST_REFUSED: usize = 200;

/// Why a row is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ScoreFlaw {
    /// It says no code or nickname.
    Nameless,
    /// Nobody here is called so; what it says.
    Unknown(String),
    /// Several are called so; what it says.
    Several(String),
    /// It says neither a score nor a level.
    NoScore,
    /// It says no date that is one; what it says instead.
    Date(String),
    /// No source is named, in the row or beside it.
    NoSource,
    /// A text in it is too long.
    TooLong,
    /// A row before it says the same.
    Twice,
}

impl ScoreFlaw {
    /// The reason, for an adult.
    #[must_use]
    pub fn say(&self) -> Say {
        match self {
            ScoreFlaw::Nameless => say::form_nickname_missing(),
            ScoreFlaw::Unknown(code) => say::scores_unknown(code.clone()),
            ScoreFlaw::Several(code) => say::scores_several(code.clone()),
            ScoreFlaw::NoScore => say::scores_no_score(),
            ScoreFlaw::Date(other) => say::scores_no_date(other.clone()),
            ScoreFlaw::NoSource => say::scores_no_source(),
            ScoreFlaw::TooLong => say::scores_too_long(),
            ScoreFlaw::Twice => say::scores_twice(),
        }
    }
}

/// Why no scores are read from files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoScores {
    /// No file has a column for a student and one for a score or a level.
    NoColumns,
    /// A file is too large.
    TooLarge,
}

impl NoScores {
    /// The reason, for an adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            NoScores::NoColumns => say::scores_no_columns(),
            NoScores::TooLarge => say::import_too_large(),
        }
    }
}

/// What files would add.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct StagedScores {
    /// New scores, each with the id of its student, in the order of the rows.
    pub added: Vec<(String, Screened)>,
    /// Scores that are there already.
    pub same: u32,
    /// Rows that are left out, as a spreadsheet counts them, and why; the first ones where there are very many.
    pub refused: Vec<(u32, ScoreFlaw)>,
    /// How many rows are left out in all.
    pub left_out: u32,
}

/// Stages what files say. `source` is the name of the screener where a row says none; `known` are the scores that are kept,
/// each with the id of its student.
///
/// # Errors
/// [`NoScores`], where no score can be read from any of them.
pub fn stage_scores(
    files: &[String],
    roster: &Roster,
    source: &str,
    known: &[(String, Screened)],
) -> Result<StagedScores, NoScores> {
    let tables = files.iter().map(|file| Table::read(file).ok_or(NoScores::TooLarge));
    let tables = tables.collect::<Result<Vec<Table>, NoScores>>()?;
    let has = |table: &&Table, names: &[&str]| names.iter().any(|name| table.has(name));
    let fit = |table: &&Table| has(table, &CODE) && (has(table, &SCORE) || has(table, &LEVEL));
    let tables: Vec<&Table> = tables.iter().filter(fit).collect();
    if tables.is_empty() {
        return Err(NoScores::NoColumns);
    }
    let kept: HashSet<&(String, Screened)> = known.iter().collect();
    let mut seen: HashSet<(String, Screened)> = HashSet::new();
    let mut staged = StagedScores::default();
    for (row, line) in tables.into_iter().flat_map(Table::rows) {
        let read = score_of(line, roster, source)
            .and_then(|score| if seen.insert(score.clone()) { Ok(score) } else { Err(ScoreFlaw::Twice) });
        match read {
            Ok(score) if kept.contains(&score) => staged.same += 1,
            Ok(score) => staged.added.push(score),
            Err(flaw) => {
                staged.left_out += 1;
                if staged.refused.len() < MOST_REFUSED {
                    staged.refused.push((row, flaw));
                }
            }
        }
    }
    Ok(staged)
}

fn score_of(line: Line<'_>, roster: &Roster, source: &str) -> Result<(String, Screened), ScoreFlaw> {
    let code = short(line.cell(&CODE).ok_or(ScoreFlaw::Nameless)?)?;
    let by_id = roster.student(&code);
    let name = code.to_lowercase();
    let mut called = roster.students.iter().filter(|student| student.nickname.to_lowercase() == name);
    let student = match (by_id, called.next(), called.next()) {
        (Some(student), ..) | (None, Some(student), None) => student,
        (None, Some(_), Some(_)) => return Err(ScoreFlaw::Several(code)),
        (None, None, _) => return Err(ScoreFlaw::Unknown(code)),
    };
    let text = |names: &[&str]| line.cell(names).map(short).transpose();
    let (score, level) = (text(&SCORE)?.unwrap_or_default(), text(&LEVEL)?.unwrap_or_default());
    if score.is_empty() && level.is_empty() {
        return Err(ScoreFlaw::NoScore);
    }
    let written = text(&DATE)?.unwrap_or_default();
    let on = day_of(&written).ok_or(ScoreFlaw::Date(written))?;
    let source = text(&SOURCE)?.map_or_else(|| short(source), Ok)?;
    if source.is_empty() {
        return Err(ScoreFlaw::NoSource);
    }
    let measure = text(&MEASURE)?.unwrap_or_default();
    Ok((student.id.clone(), Screened { source, measure, score, level, on }))
}

/// A text that is kept: no longer than a name is, and without what is no letter, mark or blank.
fn short(text: &str) -> Result<String, ScoreFlaw> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(ScoreFlaw::TooLong);
    }
    Ok(text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect())
}

/// A day as tables have it: `2026-01-05`, also with a time after it; or `1/5/2026`, month first as American exports write it.
fn day_of(text: &str) -> Option<Day> {
    let date = text.split([' ', 'T']).next()?;
    if let Some(day) = Day::from_iso(date) {
        return Some(day);
    }
    let mut parts = date.split('/').map(str::parse::<u16>);
    let (Some(Ok(month)), Some(Ok(day)), Some(Ok(year)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    Day::from_iso(&format!("{year:04}-{month:02}-{day:02}")).filter(|_| year >= 1_900)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Random;
    use crate::plan::Student;
    use crate::records::{Entry, RecordId, What};
    use crate::words::Lang;

    fn roster() -> Roster {
        let student = |id: &str, name: &str| Student::new(id.into(), name.into(), 0, 2, Lang::En, Vec::new());
        let students = ["Sol", "Luna", "Twin", "twin"].into_iter().zip(["aa", "bb", "cc", "dd"]);
        Roster { students: students.map(|(name, id)| student(id, name)).collect(), erased: Vec::new() }
    }

    fn staged(text: &str, known: &[(String, Screened)]) -> StagedScores {
        stage_scores(&[text.to_owned()], &roster(), "Star", known).expect("scores")
    }

    fn screened(measure: &str, score: &str, level: &str, on: &str, source: &str) -> Screened {
        let on = Day::from_iso(on).expect("a day");
        let [measure, score, level, source] = [measure, score, level, source].map(str::to_owned);
        Screened { source, measure, score, level, on }
    }

    #[test]
    fn scores_come_in_by_nickname_or_id_with_their_source_and_date() {
        let text = "Code,Subtest,Score,Percentile,Date,Source\n\
                    sol,Fluency,412,38,2026-01-05,AIMS\n\
                    bb,Concepts,,Level 2,9/14/2025,\n\
                    Sol,Fluency,412,38,2026-01-05,AIMS\n\
                    Nobody,Fluency,1,,2026-01-05,\n\
                    Twin,Fluency,1,,2026-01-05,\n\
                    Luna,Fluency,,,2026-01-05,\n\
                    Luna,Fluency,5,,soon,\n\
                    Luna,Fluency,5,,2026-02-30,\n\
                    ,Fluency,5,,2026-01-05,\n";
        let found = staged(text, &[]);
        let expected = [
            ("aa".to_owned(), screened("Fluency", "412", "38", "2026-01-05", "AIMS")),
            ("bb".to_owned(), screened("Concepts", "", "Level 2", "2025-09-14", "Star")),
        ];
        assert_eq!(found.added, expected);
        let flaws = [
            (4, ScoreFlaw::Twice),
            (5, ScoreFlaw::Unknown("Nobody".into())),
            (6, ScoreFlaw::Several("Twin".into())),
            (7, ScoreFlaw::NoScore),
            (8, ScoreFlaw::Date("soon".into())),
            (9, ScoreFlaw::Date("2026-02-30".into())),
            (10, ScoreFlaw::Nameless),
        ];
        assert_eq!((found.refused, found.left_out), (flaws.to_vec(), 7));
        for (_, flaw) in flaws {
            assert!(Lang::ALL.iter().all(|lang| !flaw.say().text(*lang).is_empty()));
        }
        // Read again, nothing is new.
        let again = staged(text, &expected);
        assert_eq!((again.added.len(), again.same), (0, 2));
        // In Spanish, as a Spanish spreadsheet writes it.
        let spanish = staged("Apodo;Prueba;Puntaje;Fecha\nSol;Cálculo;«7»;2026-03-01\n", &[]);
        assert_eq!(spanish.added, [("aa".to_owned(), screened("Cálculo", "«7»", "", "2026-03-01", "Star"))]);
    }

    #[test]
    fn a_score_without_a_source_is_not_taken() {
        let text = ["nickname,score,date\nSol,5,2026-01-05\n".to_owned()];
        let found = stage_scores(&text, &roster(), "  ", &[]).expect("scores");
        assert_eq!(found.refused, [(2, ScoreFlaw::NoSource)]);
    }

    #[test]
    fn what_is_no_sheet_of_scores_is_refused() {
        for text in ["", "a,b\n1,2\n", "nickname,grade\nSol,2\n", "score\n5\n", "{\"tenfold\":\"records\"}"] {
            let refused = stage_scores(&[text.to_owned()], &roster(), "Star", &[]);
            assert_eq!(refused, Err(NoScores::NoColumns), "{text}");
        }
        let rows = format!("code,score,date\n{}", "Sol,1,2026-01-05\n".repeat(60_000));
        assert_eq!(stage_scores(&[rows], &roster(), "Star", &[]), Err(NoScores::TooLarge));
    }

    #[test]
    fn hostile_cells_are_text_or_are_left_out() {
        let long = "x".repeat(LONGEST + 1);
        let text = format!(
            "code,measure,score,date\n\
             Sol,<img src=x onerror=alert(1)>,'=1+1,2026-01-05\n\
             Sol,{long},5,2026-01-05\n\
             Sol,\"a\u{0}b\nc\",5,2026-01-05\n\
             Sol,m,5,99999-01-05\n\
             Sol,m,5,-1/-1/2026\n\
             {long},m,5,2026-01-05\n"
        );
        let found = staged(&text, &[]);
        let texts: Vec<(&str, &str)> =
            found.added.iter().map(|(_, score)| (score.measure.as_str(), score.score.as_str())).collect();
        assert_eq!(texts, [("<img src=x onerror=alert(1)>", "=1+1"), ("a b c", "5")]);
        assert_eq!(found.left_out, 4);
        let many = format!("code,score\n{}", "?,1\n".repeat(5_000));
        let found = staged(&many, &[]);
        assert_eq!((found.refused.len(), found.left_out), (MOST_REFUSED, 5_000));
    }

    #[test]
    fn spoiled_by_the_thousand_only_sound_scores_of_known_students_come_out() {
        let sheet = "Code,Subtest,Score,Percentile,Date,Source\nSol,Fluency,412,38,2026-01-05,AIMS\nLuna,\"a, b\",3,,1/5/2026,\n";
        let letters: Vec<char> = sheet.chars().collect();
        let junk = ['"', ',', '\n', ';', '\0', 'ñ', '=', '9', '\t', '\u{202e}'];
        let mut taken = 0;
        for seed in 0..3_000 {
            let mut random = Random::from_seed(seed);
            let mut spoiled = letters.clone();
            for _ in 0..=random.below(6) {
                let place = random.below(u32::try_from(spoiled.len()).expect("short")) as usize;
                match random.below(4) {
                    0 => spoiled.truncate(place.max(1)),
                    1 => drop(spoiled.remove(place)),
                    _ => spoiled.insert(place, *random.pick(&junk).expect("a letter")),
                }
                if spoiled.is_empty() {
                    spoiled.push(' ');
                }
            }
            let text: String = spoiled.into_iter().collect();
            let Ok(found) = stage_scores(&[text], &roster(), "Star", &[]) else { continue };
            for (id, score) in found.added {
                taken += 1;
                assert!(roster().student(&id).is_some());
                let texts = [&score.source, &score.measure, &score.score, &score.level];
                assert!(texts.iter().all(|text| text.chars().count() <= LONGEST));
                assert!(texts.iter().all(|text| !text.chars().any(char::is_control)));
                assert!(!score.source.is_empty());
                assert!(!score.score.is_empty() || !score.level.is_empty());
                assert_eq!(Day::from_iso(&score.on.iso()), Some(score.on));
            }
        }
        assert!(taken > 1_000, "{taken}");
    }

    #[test]
    fn a_score_is_kept_as_an_entry_of_the_student() {
        let id = RecordId { device: "a".into(), sitting: "s".into(), n: 0 };
        for score in [
            screened("Fluency", "412", "38", "2026-01-05", "AIMS"),
            screened("", "", "Level 2", "1969-12-31", "«ñ»"),
        ] {
            let entry = Entry::new(id.clone(), "aa".into(), 1, 0, 0, What::Screened(score));
            let json = serde_json_wasm::to_string(&entry).expect("text");
            assert!(json.contains("\"kind\":\"screened\""), "{json}");
            assert_eq!(serde_json_wasm::from_str::<Entry>(&json), Ok(entry.clone()));
            assert!(entry.what.is_adults(), "no sitting of the child's");
            let spoiled = json.replace("\"date\":\"", "\"date\":\"x");
            assert!(serde_json_wasm::from_str::<Entry>(&spoiled).is_err());
        }
    }
}
