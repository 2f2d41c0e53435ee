//! What holds for every report: both languages, no forbidden words, tables that are whole.

use tenfold::insight::report::{Block, Report, Span, before_group, goal, parents, team, then_and_now};
use tenfold::records::Day;
use tenfold::words::{Lang, Say};

use crate::diary::{Diary, MONDAY};

/// A year that holds everything a diary can.
pub const YEAR: Span = Span { first: MONDAY, last: Day(MONDAY.0 + 365) };

/// Children of every kind: quick, slow, and one that has not begun.
pub fn diaries() -> Vec<Diary> {
    let plans: [&[&str]; 4] = [
        &["K.MAKE10", "1.ADD20.STRAT"],
        &["2.SUB2D.REG", "2.ADDSUB1000", "3.MULT.CONCEPT"],
        &["3.FRAC.NL", "3.FRAC.CMP"],
        &["5.DEC.ADDSUB", "K.COUNT.OBJ"],
    ];
    let mut out = vec![Diary::of(0, &["K.MAKE10"], 50, 0)];
    for seed in 1..24 {
        let plan = plans[usize::try_from(seed).expect("small") % plans.len()];
        let right = [30, 60, 85, 97][usize::try_from(seed / 4).expect("small") % 4];
        out.push(Diary::of(seed, plan, right, 2 + u32::try_from(seed).expect("small") * 2));
    }
    out
}

/// Every report of a child.
fn every_report(diary: &Diary) -> Vec<Report> {
    let Diary { student, ladder, entries, .. } = diary;
    let mut out =
        vec![parents(student, ladder, entries, YEAR).report(), team(student, ladder, entries, YEAR).report()];
    for skill in &diary.practised() {
        out.extend(goal(student, ladder, entries, YEAR, skill, YEAR.last).map(|goal| goal.report()));
        out.extend(then_and_now(student, entries, YEAR, skill, &[]).map(|sample| sample.report()));
    }
    out.push(before_group("Mondays", &[(student.clone(), ladder.clone())], 1).report());
    out
}

/// Everything that is said in a report.
pub fn says(report: &Report) -> Vec<Say> {
    let mut out = vec![report.title.clone()];
    for section in &report.sections {
        out.extend(section.title.clone());
        for block in &section.blocks {
            match block {
                Block::Text(say) | Block::Note(say) | Block::Picture(_, say) => out.push(say.clone()),
                Block::List(says) | Block::Blanks(says) | Block::Draft(says) => out.extend(says.clone()),
                Block::Grid(grid) => {
                    out.push(grid.caption.clone());
                    out.extend(grid.head.clone());
                    out.extend(grid.rows.iter().flatten().cloned());
                }
            }
        }
    }
    out
}

/// Everything that is written in a report in a language.
pub fn texts(report: &Report, lang: Lang) -> Vec<String> {
    says(report).iter().map(|say| say.text(lang)).collect()
}

#[test]
fn every_row_of_a_table_has_a_cell_for_every_column_and_no_text_is_missing() {
    for diary in diaries() {
        for report in every_report(&diary) {
            for block in report.sections.iter().flat_map(|section| &section.blocks) {
                if let Block::Grid(grid) = block {
                    assert!(!grid.rows.is_empty(), "{}", report.name);
                    assert!(grid.rows.iter().all(|row| row.len() == grid.head.len()), "{}", report.name);
                }
            }
            for lang in Lang::ALL {
                assert!(texts(&report, lang).iter().all(|text| !text.trim().is_empty()), "{}", report.name);
            }
        }
    }
}

/// What no report says of a child. The team's page names the law's word in the lines a person fills in, and denies what a
/// screener would claim; nothing else may.
#[test]
fn nothing_is_diagnosed_and_nobody_is_ranked() {
    let never = [
        "at risk",
        "en riesgo",
        "disorder",
        "trastorno",
        "disability",
        "discapacidad",
        "percentile",
        "percentil",
        "below average",
        "probability",
        "probabilidad",
        "deficit",
        "déficit",
    ];
    let of_a_person =
        ["report-fact-screener", "report-fact-identified", "report-not-screening", "report-patterns-note"];
    let law = ["dyscalculia", "discalculia", "diagnosis", "diagnóstico", "screening", "detección"];
    for diary in diaries() {
        for report in &every_report(&diary) {
            for say in says(report) {
                for lang in Lang::ALL {
                    let text = say.text(lang).to_lowercase();
                    assert!(never.iter().all(|word| !text.contains(word)), "{}: {text}", say.id());
                    let may = report.name == "team" && of_a_person.contains(&say.id());
                    assert!(may || law.iter().all(|word| !text.contains(word)), "{}: {text}", say.id());
                }
            }
        }
    }
}
