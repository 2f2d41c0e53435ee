//! A goal: every number of it is found again in items that have a record.

use tenfold::insight::report::{Block, Span, goal};
use tenfold::practice::Standing;
use tenfold::records::Day;
use tenfold::words::{Lang, say};

use crate::diary::{Deed, Diary};
use crate::pages::{YEAR, diaries, texts};

const BY: Day = Day(20_700);

#[test]
fn the_baseline_is_the_last_block_of_the_diary() {
    let mut seen = 0;
    for diary in diaries() {
        for skill in diary.practised() {
            let alone: Vec<&Deed> =
                diary.deeds.iter().filter(|deed| deed.skill == skill && deed.alone()).collect();
            let Some(goal) = goal(&diary.student, &diary.ladder, &diary.entries, YEAR, &skill, BY) else {
                assert!(alone.is_empty(), "{skill}");
                continue;
            };
            seen += 1;
            let stage = match diary.ladder.progress(&skill).standing {
                Standing::At(stage) => stage,
                Standing::Mastered => tenfold::activities::Stage::Abstract,
            };
            let here = alone.iter().any(|deed| deed.stage == stage);
            let stage = if here { stage } else { alone.last().expect("one").stage };
            let mut last: Vec<&&Deed> =
                alone.iter().rev().filter(|deed| deed.stage == stage).take(10).collect();
            last.reverse();
            assert_eq!(goal.stage, stage);
            let ids: Vec<_> = goal.baseline.iter().map(|evidence| &evidence.id).collect();
            assert_eq!(ids, last.iter().map(|deed| &deed.id).collect::<Vec<_>>());
            assert_eq!(goal.score(), (last.iter().filter(|deed| deed.right).count(), last.len()));
            // Each is an entry of the log, and not a withdrawn one.
            for evidence in &goal.baseline {
                let entry = diary.entries.iter().find(|entry| entry.id == evidence.id).expect("a record");
                let attempt = entry.attempt().expect("an attempt");
                assert_eq!((&attempt.math, &attempt.answer), (&evidence.math, &evidence.answer));
            }
            assert_eq!(goal.criterion, (10, 8, 9));
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn the_draft_holds_the_numbers_and_the_items_stand_beneath_it() {
    let diary = Diary::of(7, &["K.COUNT.SEQ"], 60, 6);
    let goal = goal(&diary.student, &diary.ladder, &diary.entries, YEAR, "K.COUNT.SEQ", BY).expect("a goal");
    let (right, of) = goal.score();
    let report = goal.report();
    let all = texts(&report, Lang::En).join("\n");
    assert!(all.contains(&format!("{right} of {of} tasks right")), "{all}");
    assert!(all.contains("By September 4, 2026, Sol will answer at least 8 of 10 tasks right"), "{all}");
    assert!(texts(&report, Lang::Es).join("\n").contains("4 de septiembre de 2026"));
    let rows: Vec<_> = report
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| if let Block::Grid(grid) = block { Some(grid) } else { None })
        .flat_map(|grid| &grid.rows)
        .collect();
    assert_eq!(rows.len(), of);
    assert_eq!(rows.iter().filter(|row| row.last() == Some(&say::item_right())).count(), right);
}

#[test]
fn without_evidence_there_is_no_goal() {
    let diary = Diary::of(7, &["K.COUNT.SEQ"], 60, 6);
    let before = Span { first: Day(0), last: Day(10) };
    assert!(goal(&diary.student, &diary.ladder, &diary.entries, before, "K.COUNT.SEQ", BY).is_none());
    assert!(goal(&diary.student, &diary.ladder, &diary.entries, YEAR, "3.FRAC.NL", BY).is_none());
    assert!(goal(&diary.student, &diary.ladder, &diary.entries, YEAR, "nobody", BY).is_none());
}
