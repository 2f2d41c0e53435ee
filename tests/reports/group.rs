//! Before the group: who is taught what, tasks with keys that are right, a page that is read in a minute.

use std::collections::BTreeMap;

use tenfold::activities::{Stage, solve};
use tenfold::curriculum::SKILLS;
use tenfold::insight::report::{BeforeGroup, Block, Focus, MINUTES, Task, before_group};
use tenfold::plan::Student;
use tenfold::practice::{Ladder, Standing};
use tenfold::words::Lang;

use crate::diary::Diary;
use crate::pages::{says, texts};
use crate::reading::words;

/// Five children of one plan, who stand in different places.
fn group(skill: &'static str, seed: u64) -> Vec<(Student, Ladder)> {
    let child = |number: u64| {
        let diary = Diary::of(seed * 10 + number, &[skill], 40 + u32::try_from(number).expect("few") * 14, 6);
        let mut student = diary.student;
        student.nickname = format!("Child {number}");
        (student, diary.ladder)
    };
    (0..5).map(child).collect()
}

/// Children whose skill comes at once: its needs stand in no plan.
fn beginners(skill: &str) -> Vec<(Student, Ladder)> {
    let student = |name: &str| {
        let plan = vec![skill.to_owned()];
        let student = Student::new(name.to_lowercase(), name.into(), 0, 2, Lang::En, plan);
        (student, Ladder::default())
    };
    ["Sol", "Luna", "Mar", "Río", "Pino"].map(student).into()
}

fn all_tasks(focus: &Focus) -> Vec<&Task> {
    let Focus { model, together, alone, exit, .. } = focus;
    [model].into_iter().chain(together).chain(alone).chain(exit).collect()
}

#[test]
fn the_skill_is_the_one_most_children_practise_at_the_lowest_stage_among_them() {
    for seed in 0..12 {
        let mut people = group("2.SUB2D.REG", seed);
        people.extend(group("3.FRAC.NL", seed));
        let page = before_group("", &people, seed);
        let mut next: BTreeMap<&str, Vec<Stage>> = BTreeMap::new();
        for (student, ladder) in &people {
            if let Some(skill) = ladder.todays_skill(&student.plan.skills, &SKILLS)
                && let Standing::At(stage) = ladder.progress(skill.id).standing
            {
                next.entry(skill.id).or_default().push(stage);
            }
        }
        let focus = page.focus.expect("something to do");
        let most = next.values().map(Vec::len).max().expect("somebody");
        let own = &next[focus.skill.id];
        assert_eq!(own.len(), most);
        assert_eq!(focus.who.len(), most);
        assert_eq!(Some(&focus.stage), own.iter().min());
        assert_eq!(page.members.len(), 10);
    }
}

#[test]
fn every_key_is_right_and_no_task_stands_there_twice() {
    for (seed, skill) in (0..).zip(SKILLS.iter()) {
        let page = before_group("Mondays", &beginners(skill.id), seed);
        let focus = page.focus.expect("a skill");
        let (first, warm_up) = &focus.warm_up;
        let own = all_tasks(&focus).into_iter().map(|task| (focus.skill, task));
        for (skill, task) in own.chain(warm_up.iter().map(|task| (*first, task))) {
            assert!(skill.activity.knows(&task.item), "{}", skill.id);
            let mut table = skill.activity.table(&task.item);
            let way = solve(skill.activity, &task.item, &table);
            way.iter().flat_map(|step| &step.actions).for_each(|action| drop(table.act(*action)));
            let judged = skill.activity.score(&task.item, &table);
            assert!(judged.is_right(), "{} {}", skill.id, task.item.math);
            assert_eq!(judged.answer, task.key, "{} {}", skill.id, task.item.math);
            assert!(!task.key.is_empty(), "{} {}", skill.id, task.item.math);
        }
        assert_eq!((focus.together.len(), focus.alone.len(), focus.exit.len()), (2, 4, 3));
        // Where a skill has enough items, none is asked twice.
        let mut maths: Vec<String> =
            all_tasks(&focus).iter().map(|task| task.item.math.to_string()).collect();
        maths.sort();
        maths.dedup();
        assert!(maths.len() >= 6, "{}: {maths:?}", focus.skill.id);
        assert!(!focus.materials.is_empty() && !focus.questions.is_empty(), "{}", focus.skill.id);
    }
}

#[test]
fn a_seed_gives_the_same_page_and_another_one_another() {
    let people = beginners("K.MAKE10");
    let page = |seed| before_group("Mondays", &people, seed).report();
    assert_eq!(page(5), page(5));
    assert_ne!(page(5), page(6));
}

#[test]
fn the_plan_takes_thirty_minutes() {
    assert_eq!(MINUTES.iter().map(|minutes| u32::from(*minutes)).sum::<u32>(), 30);
}

/// Adults read about 240 words a minute silently (Brysbaert, 2019). What stands before the plan is held to that for five
/// children, for every skill and language.
#[test]
fn the_page_is_read_in_a_minute() {
    let mut longest = 0;
    for skill in SKILLS.iter() {
        let mut report = before_group("Mondays", &beginners(skill.id), 3).report();
        let plan = report
            .sections
            .iter()
            .position(|section| section.title.as_ref().is_some_and(|title| title.id() == "group-page-plan"));
        report.sections.truncate(plan.expect("a plan"));
        for lang in Lang::ALL {
            let count: usize = texts(&report, lang).iter().map(|text| words(text).len()).sum();
            longest = longest.max(count);
            assert!(count <= 240, "{} {}: {count} words", skill.id, lang.code());
        }
    }
    println!("the longest page has {longest} words");
}

#[test]
fn the_ticket_has_three_pictures_and_no_key() {
    for skill in SKILLS.iter() {
        let report = before_group("", &beginners(skill.id), 4).report();
        let ticket = report.sections.last().expect("a ticket");
        let pictures = ticket.blocks.iter().filter(|block| matches!(block, Block::Picture(..))).count();
        assert_eq!(pictures, 3, "{}", skill.id);
        assert!(ticket.title.as_ref().is_some_and(|title| title.id() == "group-page-ticket"));
        for block in &ticket.blocks {
            if let Block::Picture(picture, _) = block {
                assert!(picture.size.w > 40 && picture.size.h > 40 && picture.size.h < 700, "{}", skill.id);
            }
        }
    }
}

#[test]
fn nobody_and_nothing_left_are_said() {
    let empty: BeforeGroup = before_group("", &[], 1);
    assert!(empty.focus.is_none() && empty.members.is_empty());
    assert!(says(&empty.report()).iter().any(|say| say.id() == "group-page-nothing"));
}
