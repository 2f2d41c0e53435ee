//! The views of a class: each number against the diary, each standing against a ladder that was folded up to that day.

use std::collections::BTreeSet;

use pollster::block_on;
use tenfold::activities::{Random, Stage};
use tenfold::curriculum::{SKILLS, skill};
use tenfold::insight::report::{Block, Span};
use tenfold::insight::{
    Digest, LAST, MOST_WEEKS, Need, Pupil, columns, kept_digests, mondays, one_skill, over_time, pupil,
    wanted, week_done, work_out,
};
use tenfold::plan::{Plan, Student};
use tenfold::practice::{Ladder, Point, Standing};
use tenfold::records::{
    Arrived, Day, Entry, Journal, MemoryStore, Moment, Op, Placed, RecordId, Room, Store as _, What,
};
use tenfold::words::Lang;

use crate::diary::{Deed, Diary, MONDAY};
use crate::pages::{YEAR, diaries};

const SPANS: [Span; 3] = [
    YEAR,
    Span { first: Day(MONDAY.0 + 2), last: Day(MONDAY.0 + 16) },
    Span { first: Day(MONDAY.0 - 9), last: Day(MONDAY.0 + 6) },
];

fn pupil_of(diary: &Diary, span: Span) -> Pupil {
    pupil(&diary.student, &Digest::of(diary.ladder.clone(), &diary.entries), span)
}

/// A device with the work of a diary, as it came from another one.
fn device_with(diary: &Diary) -> Journal<MemoryStore> {
    let journal = block_on(Journal::open(MemoryStore::new())).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(1))).expect("the pen");
    let arrived: Vec<Arrived> = diary.entries.iter().map(Arrived::of).collect();
    let ops = block_on(journal.adopt(&arrived, &[])).expect("what to write");
    block_on(journal.commit(ops)).expect("written");
    journal
}

#[test]
fn a_digest_holds_until_the_records_or_the_rules_change() {
    for diary in diaries() {
        let journal = device_with(&diary);
        let student = diary.student.clone();
        let kept = |student: &Student| {
            let mut kept = block_on(kept_digests(&journal, std::slice::from_ref(student))).expect("digests");
            kept.remove(&student.id)
        };
        assert_eq!(kept(&student), None, "nobody has worked it out");
        let expected = Digest::of(diary.ladder.clone(), &diary.entries);
        assert_eq!(block_on(work_out(&journal, &student)), Ok(expected.clone()));
        assert_eq!(kept(&student), Some(expected.clone()));
        assert_eq!(expected.records, diary.entries.len());

        let mut strict = student.clone();
        strict.plan.rules.block = strict.plan.rules.block.saturating_add(3);
        assert_eq!(kept(&strict), None, "other rules, another ladder");
        let counted = block_on(work_out(&journal, &strict)).expect("a digest");
        assert_eq!(counted.ladder, Ladder::fold(&strict.plan.rules, &SKILLS, &diary.entries));
        assert_eq!((kept(&strict), kept(&student)), (Some(counted), None));

        block_on(work_out(&journal, &student)).expect("a digest");
        let mut pen = journal.begin(&student.id, &mut Random::from_seed(2));
        let what = What::Placed(Placed {
            skill: "5.DEC.ADDSUB".into(),
            stage: Stage::Abstract,
            reason: "seen".into(),
        });
        let now =
            Moment { wall: diary.entries.last().map_or(0, |entry| entry.at + 1), offset: 0, running: 0 };
        let entry = journal.mint(&mut pen, what, now);
        block_on(journal.keep(std::slice::from_ref(&entry), None, Vec::new())).expect("kept");
        assert_eq!(kept(&student), None, "there is a record more");
        let newer = block_on(work_out(&journal, &student)).expect("a digest");
        assert_eq!(newer.records, expected.records + 1);

        let key = format!("digest/{}/", student.id);
        let text = block_on(journal.store().get(Room::State, &key)).expect("a store").expect("a digest");
        let spoiled = text.replacen("\"records\":", "\"records\":1", 1);
        block_on(journal.store().commit(vec![Op::Put(Room::State, key, spoiled)])).expect("spoiled");
        assert_eq!(kept(&student), None, "a damaged one is none");
        assert_eq!(block_on(work_out(&journal, &student)), Ok(newer));
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).expect("few")
}

/// The entries up to the end of a day, as the diary dates sittings; a later withdrawal is known all the same.
fn up_to(diary: &Diary, day: Day) -> Vec<Entry> {
    let later: BTreeSet<&str> =
        diary.deeds.iter().filter(|deed| deed.day > day).map(|deed| deed.id.sitting.as_str()).collect();
    let kept =
        |entry: &&Entry| matches!(entry.what, What::Voided(_)) || !later.contains(entry.id.sitting.as_str());
    diary.entries.iter().filter(kept).cloned().collect()
}

#[test]
fn a_student_stands_where_the_ladder_stood_on_that_day() {
    let (mut met, mut moved) = (0, 0);
    for diary in diaries() {
        for span in SPANS {
            let then = Ladder::fold(&diary.student.plan.rules, &SKILLS, &up_to(&diary, span.last));
            let pupil = pupil_of(&diary, span);
            let expected: Vec<(&str, Standing)> =
                then.met().map(|(id, progress)| (id, progress.standing)).collect();
            let mut found: Vec<(&str, Standing)> = pupil
                .skills
                .iter()
                .filter_map(|own| own.standing.map(|standing| (own.skill, standing)))
                .collect();
            found.sort_by_key(|(id, _)| *id);
            assert_eq!(found, expected, "up to {}", span.last.iso());
            met += found.len();
            moved +=
                found.iter().filter(|(id, standing)| diary.ladder.progress(id).standing != *standing).count();
            for own in &pupil.skills {
                let planned = diary.student.plan.skills.iter().any(|id| id == own.skill);
                assert_eq!(own.planned, planned);
                assert!(planned || own.is_met(), "{}", own.skill);
                let in_span = |day: Day| span.first <= day && day <= span.last;
                let changes = diary.ladder.progress(own.skill).changes;
                let changes: Vec<_> = changes.into_iter().filter(|change| in_span(change.day)).collect();
                assert_eq!(own.changes, changes);
            }
        }
    }
    assert!(met > 60 && moved > 10, "{met} {moved}");
}

#[test]
fn the_last_ten_are_those_of_the_diary() {
    let mut full = 0;
    for diary in diaries() {
        for span in SPANS {
            for own in pupil_of(&diary, span).skills {
                let in_span = |deed: &&Deed| {
                    !deed.withdrawn
                        && deed.skill == own.skill
                        && span.first <= deed.day
                        && deed.day <= span.last
                };
                let kept: Vec<&Deed> = diary.deeds.iter().filter(in_span).collect();
                let alone: Vec<bool> =
                    kept.iter().filter(|deed| deed.alone()).map(|deed| deed.right).collect();
                let ten = alone.len().saturating_sub(LAST);
                assert_eq!(own.marks, alone[ten..]);
                let right = own.marks.iter().filter(|right| **right).count();
                assert_eq!(own.tally(), (small(right), small(alone.len().min(10))));
                assert_eq!(own.last, kept.iter().map(|deed| deed.day).max());
                assert_eq!(own.scores.iter().map(|day| day.of).sum::<u32>(), small(alone.len()));
                assert_eq!(own.graph().is_some(), !alone.is_empty());
                for error in &own.errors {
                    let fits = kept
                        .iter()
                        .filter(|deed| deed.first && !deed.right && deed.fits.contains(&error.misconception));
                    assert_eq!(error.fits, small(fits.count()));
                    assert!(error.fits >= 2);
                }
                full += usize::from(own.marks.len() == LAST);
            }
        }
    }
    assert!(full > 20, "{full}");
}

#[test]
fn columns_are_what_somebody_has_planned_or_met_each_once() {
    let pupils: Vec<Pupil> = diaries().iter().map(|diary| pupil_of(diary, YEAR)).collect();
    let mut planned: BTreeSet<String> = BTreeSet::new();
    let mut met: BTreeSet<String> = BTreeSet::new();
    for diary in diaries() {
        planned.extend(diary.student.plan.skills.clone());
        met.extend(diary.practised());
    }
    for (also_planned, expected) in [(false, met.clone()), (true, &met | &planned)] {
        let groups = columns(pupils.iter(), also_planned);
        let ids: Vec<&str> = groups.iter().flat_map(|group| &group.skills).map(|skill| skill.id).collect();
        assert_eq!(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>(), expected);
        assert_eq!(ids.len(), expected.len(), "each once");
        assert!(groups.is_sorted_by_key(|group| group.grade));
        for (place, group) in groups.iter().enumerate() {
            assert!(
                group.skills.iter().all(|skill| (skill.grade, skill.domain) == (group.grade, group.domain))
            );
            let again = groups.iter().skip(place + 1);
            assert!(
                again.into_iter().all(|other| (other.grade, other.domain) != (group.grade, group.domain))
            );
            assert!(Lang::ALL.iter().all(|lang| !group.say().text(*lang).is_empty()));
        }
    }
    assert!(columns([].iter(), true).is_empty());
}

/// Entries made by hand: an adult opens a skill at a stage.
fn placed(skill: &str, stage: Stage, day: Day) -> Entry {
    let id = RecordId { device: "adult23456".into(), sitting: "placed".into(), n: 0 };
    let what = What::Placed(Placed { skill: skill.into(), stage, reason: "seen".into() });
    Entry::new(id, "sol2345678".into(), 9_000, day.0 * 86_400_000, 0, what)
}

#[test]
fn who_needs_a_skill_now_comes_first() {
    for id in ["2.SUB2D.REG", "K.MAKE10", "3.FRAC.NL"] {
        let pupils: Vec<Pupil> = diaries().iter().map(|diary| pupil_of(diary, YEAR)).collect();
        let lines = one_skill(pupils.iter(), id);
        assert_eq!(lines.len(), pupils.len(), "everyone is there");
        assert!(lines.is_sorted_by_key(|line| line.need));
        for line in &lines {
            let standing = line.own.and_then(|own| own.standing);
            match line.need {
                Need::Flagged => assert!(line.own.is_some_and(|own| own.flagged)),
                Need::Learning => assert!(matches!(standing, Some(Standing::At(_)))),
                Need::Mastered => assert_eq!(standing, Some(Standing::Mastered)),
                Need::Planned => assert!(standing.is_none() && line.own.is_some_and(|own| own.planned)),
                Need::Elsewhere => assert!(line.own.is_none()),
            }
        }
        // The lower share first: compared without dividing.
        let learning: Vec<(u32, u32)> = lines
            .iter()
            .filter(|line| line.need == Need::Learning)
            .filter_map(|line| line.own.map(|own| own.tally()))
            .collect();
        for pair in learning.windows(2) {
            let [(right, of), (later_right, later_of)] = [pair[0], pair[1]];
            assert!(later_of == 0 || (of > 0 && right * later_of <= later_right * of), "{learning:?}");
        }
    }
}

#[test]
fn a_student_over_time_has_every_change_with_its_day_and_reason() {
    let mut told = 0;
    for diary in diaries() {
        let pupil = pupil_of(&diary, YEAR);
        let all: usize = diary.ladder.met().map(|(_, progress)| progress.changes.len()).sum();
        let sections = over_time(&pupil, None);
        let rows = sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
            Block::Grid(grid) if grid.head.len() == 5 => Some(&grid.rows),
            _ => None,
        });
        assert_eq!(rows.map_or(0, Vec::len), all);
        told += all;
        let graphs = sections
            .iter()
            .filter(|section| section.blocks.iter().any(|block| matches!(block, Block::Picture(..))));
        let scored = pupil.skills.iter().filter(|own| !own.scores.is_empty()).count();
        assert_eq!(graphs.count(), scored.min(3));
        for own in &pupil.skills {
            let one = over_time(&pupil, Some(own.skill));
            let rows = one.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
                Block::Grid(grid) if grid.head.len() == 5 => Some(grid.rows.clone()),
                _ => None,
            });
            let rows = rows.unwrap_or_default();
            let said: Vec<String> = rows.iter().map(|row| row[4].text(Lang::En)).collect();
            let reasons: Vec<String> =
                own.changes.iter().map(|change| change.reason.say().text(Lang::En)).collect();
            assert_eq!(said, reasons, "{}", own.skill);
        }
    }
    assert!(told > 40, "{told}");
}

#[test]
fn weeks_beside_the_plan_hold_what_the_diary_holds() {
    let pupils: Vec<(Diary, Pupil)> = diaries()
        .into_iter()
        .map(|diary| {
            let pupil = pupil_of(&diary, YEAR);
            (diary, pupil)
        })
        .collect();
    let mondays = mondays(pupils.iter().map(|(_, pupil)| pupil));
    assert_eq!(mondays.len(), MOST_WEEKS, "the longest diary is longer");
    assert!(mondays.windows(2).all(|pair| pair[1].0 - pair[0].0 == 7));
    let last = pupils.iter().flat_map(|(diary, _)| &diary.sittings).map(|sat| sat.day).max().expect("a day");
    let newest = mondays.last().expect("a week").0;
    assert!((newest..newest + 7).contains(&last.0));
    for (diary, pupil) in &pupils {
        for monday in &mondays {
            let sat: Vec<_> =
                diary.sittings.iter().filter(|sat| (monday.0..monday.0 + 7).contains(&sat.day.0)).collect();
            let done = week_done(pupil, *monday);
            assert_eq!(done.minutes, sat.iter().map(|sat| sat.minutes).sum::<u32>());
            let days: BTreeSet<Day> = sat.iter().map(|sat| sat.day).collect();
            assert_eq!(done.days, small(days.len()));
            assert_eq!(done.reached, None, "nobody planned days");
        }
    }
    assert!(tenfold::insight::mondays([].iter()).is_empty());
}

#[test]
fn a_week_reaches_the_plan_with_its_days_and_its_minutes() {
    let diary = Diary::of(3, &["K.MAKE10"], 70, 8);
    let mut pupil = pupil_of(&diary, YEAR);
    let week = *pupil.weeks.first().expect("a week");
    let mut reached = |days: u32, minutes: u32| {
        let mut plan = Plan { days: u8::try_from(days).expect("few"), ..Plan::default() };
        plan.rules.minutes = u16::try_from(minutes).expect("few");
        assert_eq!(wanted(&plan).map(|wanted| (wanted.days, wanted.minutes)), Some((days, days * minutes)));
        pupil.student.plan = plan;
        week_done(&pupil, week.monday).reached
    };
    assert_eq!(reached(week.days, week.minutes / week.days), Some(true));
    assert_eq!(reached(week.days + 1, 0), Some(false), "days are missing");
    assert_eq!(reached(week.days, week.minutes / week.days + 1), Some(false), "minutes are missing");
    assert_eq!(wanted(&Plan::default()), None);
}

#[test]
fn what_came_down_with_a_plan_or_was_opened_by_an_adult_is_seen() {
    let diary = Diary::of(9, &["2.SUB2D.REG"], 85, 12);
    let point = Point::of(None, &diary.student.plan.rules, &SKILLS, &diary.entries);
    // A device without the log.
    let ladder = Point::fold(Some(&point), &diary.student.plan.rules, &SKILLS, &[]);
    let there = pupil(&diary.student, &Digest::of(ladder.clone(), &[]), YEAR);
    let here = pupil_of(&diary, YEAR);
    let standings =
        |pupil: &Pupil| -> Vec<_> { pupil.skills.iter().map(|own| (own.skill, own.standing)).collect() };
    assert_eq!(standings(&there), standings(&here));
    assert!(there.skills.iter().all(|own| own.marks.is_empty() && own.last.is_none()));

    let day = Day(MONDAY.0 + 3);
    let entries = [placed("5.DEC.ADDSUB", Stage::Representational, day)];
    let ladder = Ladder::fold(&diary.student.plan.rules, &SKILLS, &entries);
    let standing = |last: Day| {
        let span = Span { first: MONDAY, last };
        pupil(&diary.student, &Digest::of(ladder.clone(), &entries), span)
            .with("5.DEC.ADDSUB")
            .and_then(|own| own.standing)
    };
    assert_eq!(standing(day), Some(Standing::At(Stage::Representational)));
    assert_eq!(standing(Day(day.0 - 1)), None, "not before it was opened");
    assert!(skill("5.DEC.ADDSUB").is_some());
}
