//! Every student by skill: stage, last practiced, and the reason in words.

use leptos::prelude::*;
use tenfold::curriculum::{SKILLS, skill};
use tenfold::insight::{SkillRow, StudentRow, class_picture};
use tenfold::order::{by_number, by_text};
use tenfold::plan::Student;
use tenfold::practice::Standing;
use tenfold::words::{Say, say};

use super::filter::{Filter, groups_in};
use super::views::{Pages, on_page};
use crate::clerk::Class;
use crate::ui::{Command, app, picture, trouble_say};

/// Rows on a page: what a browser lays out in a blink.
const ROWS: usize = 150;

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
    /// Nothing is planned or practised yet where it is missing.
    skill: Option<SkillRow>,
    first: bool,
}

fn rows<'p>(people: impl Iterator<Item = &'p StudentRow>, order: Order) -> Vec<Row> {
    let out: Vec<Row> = people
        .flat_map(|person| {
            let mut skills: Vec<Option<SkillRow>> = person.skills.iter().cloned().map(Some).collect();
            if skills.is_empty() {
                skills.push(None);
            }
            skills.into_iter().map(|skill| Row { student: person.student.clone(), skill, first: false })
        })
        .collect();
    let stages = "crma";
    let stage = |row: &Row| {
        let standing = row.skill.as_ref().and_then(|skill| skill.standing);
        let place = standing.and_then(|standing| stages.find(standing.letter()));
        place.map_or(-1, |place| place as i64)
    };
    let place_of = |id: &str| SKILLS.iter().position(|skill| skill.id == id).map_or(-1, |place| place as i64);
    match order {
        Order::Student => by_text(out, |row| row.student.nickname.clone()),
        Order::Skill => by_number(out, |row| row.skill.as_ref().map_or(-1, |skill| place_of(skill.skill))),
        Order::Stage => by_number(out, stage),
        Order::Last => by_number(out, |row| {
            row.skill.as_ref().and_then(|skill| skill.last).map_or(i64::MAX, |day| -day.0)
        }),
    }
}

/// The first row of each student names it.
fn named(mut rows: Vec<Row>) -> Vec<Row> {
    let mut before = None;
    for row in &mut rows {
        row.first = before.replace(row.student.id.clone()).as_ref() != Some(&row.student.id);
    }
    rows
}

/// The table.
#[component]
pub fn ClassTable(
    /// Everyone.
    class: RwSignal<Class>,
    /// Who is shown.
    filter: RwSignal<Filter>,
    /// A student is to be changed.
    #[prop(into)]
    on_edit: Callback<Student>,
    /// A student's answers are to be looked at.
    #[prop(into)]
    on_items: Callback<Student>,
    /// Reports of a student are to be read.
    #[prop(into)]
    on_report: Callback<Student>,
    /// The students that are shown are taught now: the name of their group, and they.
    #[prop(into)]
    on_group: Callback<(String, Vec<Student>)>,
    /// A student is to be erased.
    #[prop(into)]
    on_erase: Callback<Student>,
) -> impl IntoView {
    let app = app();
    let order = RwSignal::new(Order::Student);
    let page = RwSignal::new(0_usize);
    let told = RwSignal::new(None::<Say>);
    Effect::new(move |_| {
        let unread = class.with(|class| class.unread.as_ref().map(trouble_say));
        leptos::task::spawn_local(async move {
            let Some(records) = app.records() else { return };
            let damaged = records.has_damage().await.then(say::keeping_damaged);
            told.try_set(unread.or(damaged));
        });
    });
    let people = Memo::new(move |_| {
        class.with(|class| {
            let ladders = class.people.iter().map(|(student, digest)| (student, &digest.ladder));
            class_picture(ladders, &SKILLS)
        })
    });
    let groups = Memo::new(move |_| app.roster.with(|roster| groups_in(&roster.students)));
    // A group that nobody is in any more hides nobody.
    let sorted = Memo::new(move |_| {
        let filter = filter.get();
        let groups = groups.get();
        let is_shown = |person: &&StudentRow| filter.takes(&person.student, &groups);
        people.with(|people| rows(people.iter().filter(is_shown), order.get()))
    });
    // Of a school a page at a time: a table of thousands of rows takes a browser seconds.
    let shown = Memo::new(move |_| sorted.with(|rows| named(on_page(rows, page.get(), ROWS).to_vec())));
    let heading = move |by: Order, name: Say| {
        view! {
            <th scope="col" aria-sort=move || if order.get() == by { "ascending" } else { "none" }>
                <button
                    type="button"
                    class="sort"
                    on:click=move |_| {
                        order.set(by);
                        page.set(0);
                    }
                >{app.text(name)}</button>
            </th>
        }
    };
    let commands = move || {
        view! {
            <div class="choices">
                <Command
                    does="before-group"
                    name=say::before_group()
                    class="small"
                    enabled=Signal::derive(move || sorted.with(|rows| !rows.is_empty()))
                    on_press=move |()| {
                        let mut students: Vec<Student> = Vec::new();
                        for row in sorted.get_untracked() {
                            if students.iter().all(|known| known.id != row.student.id) {
                                students.push(row.student);
                            }
                        }
                        on_group.run((filter.with_untracked(|filter| filter.group.clone()), students));
                    }
                />
            </div>
        }
    };
    view! {
        {commands}
        {move || told.get().map(|say| view! { <p class="notice" role="status" data-notice="">{app.text(say)}</p> })}
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
                    <For each=move || shown.get() key=|row| format!("{:?}", (&row.student, &row.skill, row.first)) let:row>
                        <tr
                            data-student=row.student.id.clone()
                            data-skill=row.skill.as_ref().map(|skill| skill.skill)
                            class:flagged=row.skill.as_ref().is_some_and(|skill| skill.flagged)
                        >
                            <th scope="row">
                                {if row.first {
                                    let (edited, looked_at, erased) = (row.student.clone(), row.student.clone(), row.student.clone());
                                    let reported = row.student.clone();
                                    view! {
                                        <span class="who">{picture(row.student.picture)}{row.student.nickname.clone()}</span>
                                        <Command does="edit" name=say::edit() class="small" on_press=move |()| on_edit.run(edited.clone())/>
                                        <Command does="items" name=say::items() class="small" on_press=move |()| on_items.run(looked_at.clone())/>
                                        <Command does="report" name=say::reports() class="small" on_press=move |()| on_report.run(reported.clone())/>
                                        <Command does="erase" name=say::erase() class="small" on_press=move |()| on_erase.run(erased.clone())/>
                                    }.into_any()
                                } else {
                                    view! { <span class="unseen">{row.student.nickname.clone()}</span> }.into_any()
                                }}
                            </th>
                            {match row.skill.clone() {
                                Some(row) => view! {
                                    <td>{skill(row.skill).map(|skill| app.text((skill.name)()))}</td>
                                    <td data-standing=row.standing.map(|standing| standing.letter().to_string())>{app.text(Standing::say_of(row.standing))}</td>
                                    <td>{row.last.map(|day| day.iso())}</td>
                                    <td>{(row.block.1 > 0).then(|| app.text(say::block_so_far(row.block.0, row.block.1)))}</td>
                                    <td data-reason="">{reasons(&row)}</td>
                                }.into_any(),
                                None => view! { <td colspan="5"></td> }.into_any(),
                            }}
                        </tr>
                    </For>
                </tbody>
            </table>
        </div>
        <Pages count=Signal::derive(move || sorted.with(Vec::len)) page=page size=ROWS says=say::table_shown/>
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
