//! Every student by skill: stage, last practised, and the reason in words.

use leptos::prelude::*;
use tenfold::curriculum::{SKILLS, skill};
use tenfold::insight::{SkillRow, StudentRow, class_picture};
use tenfold::order::{by_number, by_text};
use tenfold::plan::Student;
use tenfold::practice::ladder_of;
use tenfold::words::{Say, say};

use crate::ui::{Command, Status, app, picture};

/// What the rows are sorted by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Student,
    Skill,
    Stage,
    Last,
}

/// A row of the table.
#[derive(Clone, PartialEq)]
struct Row {
    student: Student,
    skill: SkillRow,
    first: bool,
}

fn stage_say(row: &SkillRow) -> Say {
    row.standing.map_or_else(say::stage_not_begun, tenfold::practice::Standing::say)
}

fn rows(people: &[StudentRow], order: Order) -> Vec<Row> {
    let out: Vec<Row> = people
        .iter()
        .flat_map(|person| {
            let planned = |row: &&SkillRow| {
                row.standing.is_some() || person.student.plan.skills.iter().any(|id| id == row.skill)
            };
            person.skills.iter().filter(planned).map(|skill| Row {
                student: person.student.clone(),
                skill: skill.clone(),
                first: false,
            })
        })
        .collect();
    let stages = "crma";
    let stage = |row: &Row| {
        let place = row.skill.standing.and_then(|standing| stages.find(standing.letter()));
        place.map_or(-1, |place| place as i64)
    };
    let place_of = |id: &str| SKILLS.iter().position(|skill| skill.id == id).map_or(-1, |place| place as i64);
    let mut out = match order {
        Order::Student => by_text(out, |row| row.student.nickname.clone()),
        Order::Skill => by_number(out, |row| place_of(row.skill.skill)),
        Order::Stage => by_number(out, stage),
        Order::Last => by_number(out, |row| row.skill.last.map_or(i64::MAX, |day| -day.0)),
    };
    let mut before = None;
    for row in &mut out {
        row.first = before.replace(row.student.id.clone()).as_ref() != Some(&row.student.id);
    }
    out
}

/// The table.
#[component]
pub fn ClassTable(
    /// Changes when there is something new to read.
    round: RwSignal<u32>,
    /// A student is to be changed.
    #[prop(into)]
    on_edit: Callback<Student>,
    /// A student is to be erased.
    #[prop(into)]
    on_erase: Callback<Student>,
) -> impl IntoView {
    let app = app();
    let people = RwSignal::new(Vec::<StudentRow>::new());
    let order = RwSignal::new(Order::Student);
    Effect::new(move |_| {
        round.track();
        let ready = matches!(app.status.get(), Status::Ready(_));
        let students = app.roster.with(|roster| roster.students.clone());
        leptos::task::spawn_local(async move {
            let Some(records) = app.records().filter(|_| ready) else { return };
            let mut pairs = Vec::new();
            for student in students {
                if let Ok(ladder) = ladder_of(records.journal(), &student, &SKILLS).await {
                    pairs.push((student, ladder));
                }
            }
            people.try_set(class_picture(&pairs, &SKILLS));
        });
    });
    let sorted = Memo::new(move |_| people.with(|people| rows(people, order.get())));
    let heading = move |by: Order, name: Say| {
        view! {
            <th scope="col" aria-sort=move || if order.get() == by { "ascending" } else { "none" }>
                <button type="button" class="sort" on:click=move |_| order.set(by)>{app.text(name)}</button>
            </th>
        }
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=app.text(say::teach_table())>
            <table class="class-table">
                <thead>
                    <tr>
                        {heading(Order::Student, say::column_student())}
                        {heading(Order::Skill, say::column_skill())}
                        {heading(Order::Stage, say::column_stage())}
                        {heading(Order::Last, say::column_last())}
                        <th scope="col">{app.text(say::column_block())}</th>
                        <th scope="col">{app.text(say::column_reason())}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || sorted.get() key=|row| format!("{:?}", (&row.student, &row.skill, row.first)) let:row>
                        <tr data-student=row.student.id.clone() data-skill=row.skill.skill class:flagged=row.skill.flagged>
                            <th scope="row">
                                {if row.first {
                                    let (edited, erased) = (row.student.clone(), row.student.clone());
                                    view! {
                                        <span class="who">{picture(row.student.picture)}{row.student.nickname.clone()}</span>
                                        <Command does="edit" name=say::edit() class="small" on_press=move |()| on_edit.run(edited.clone())/>
                                        <Command does="erase" name=say::erase() class="small" on_press=move |()| on_erase.run(erased.clone())/>
                                    }.into_any()
                                } else {
                                    view! { <span class="unseen">{row.student.nickname.clone()}</span> }.into_any()
                                }}
                            </th>
                            <td>{skill(row.skill.skill).map(|skill| app.text((skill.name)()))}</td>
                            <td data-standing=row.skill.standing.map(|standing| standing.letter().to_string())>{app.text(stage_say(&row.skill))}</td>
                            <td>{row.skill.last.map(|day| day.iso())}</td>
                            <td>{(row.skill.block.1 > 0).then(|| app.text(say::block_so_far(row.skill.block.0, row.skill.block.1)))}</td>
                            <td data-reason="">{reasons(&row.skill)}</td>
                        </tr>
                    </For>
                </tbody>
            </table>
        </div>
    }
}

/// The last reason, and the ones before it behind a line that opens.
fn reasons(row: &SkillRow) -> impl IntoView + use<> {
    let app = app();
    let mut changes = row.changes.clone();
    let last = changes.pop()?;
    let before = (!changes.is_empty()).then(|| {
        let lines = changes.into_iter().rev().map(|change| {
            view! { <li>{change.day.iso()} ": " {app.text(change.to.say())} ". " {app.text(change.reason.say())}</li> }
        });
        view! {
            <details>
                <summary>{app.text(say::reasons_before())}</summary>
                <ul>{lines.collect_view()}</ul>
            </details>
        }
    });
    Some(view! { <span>{app.text(last.reason.say())}</span> {before} })
}
