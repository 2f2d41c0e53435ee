//! What the classroom is at this week: what each child lacks for it, and plans for several children at once.

use std::sync::Arc;

use leptos::prelude::*;
use tenfold::curriculum::{SKILLS, Skill, skill, skill_name};
use tenfold::exchange::{Route, TryLink};
use tenfold::insight::{Digest, Readiness, readiness};
use tenfold::plan::Student;
use tenfold::practice::Standing;
use tenfold::records::{Phase, reason};
use tenfold::words::{Say, say};

use super::plan_form::Goals;
use super::reason::Why;
use super::switches::{SwitchAll, Wishes, switched};
use super::whose::{Whose, WhoseSelect};
use crate::clerk::{self, Class};
use crate::platform::page;
use crate::platform::records::Hindrance;
use crate::ui::{Command, app};

/// The part of the screen.
#[component]
pub fn Week(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Plans were changed.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let whose = RwSignal::new(Whose::All);
    let chosen = RwSignal::new(None::<&'static Skill>);
    let rows = RwSignal::new(Vec::<(Student, Readiness)>::new());
    let told = RwSignal::new(None::<Say>);
    Effect::new(move |_| {
        chosen.track();
        whose.track();
        told.set(None);
    });
    // The table stays, and what is typed below it, while the rows are read anew.
    let there = Memo::new(move |_| chosen.get().is_some() && !rows.with(Vec::is_empty));
    Effect::new(move |_| {
        let (Some(skill), whose) = (chosen.get(), whose.get()) else { return rows.set(Vec::new()) };
        app.roster.track();
        let students = whose.students(app);
        leptos::task::spawn_local(async move {
            let Class { people, unread } = clerk::class(app, students).await;
            if let Some(trouble) = unread {
                hindered.try_set(Some(trouble.into()));
                return;
            }
            let ready = |(student, digest): (Student, Arc<Digest>)| {
                let found = readiness(&digest.ladder, skill, &SKILLS);
                (student, found)
            };
            rows.try_set(people.into_iter().map(ready).collect());
        });
    });
    // Changes plans of those who are shown, and says of how many.
    let change = Callback::new(move |(how, why): (Callback<Student, Student>, String)| {
        let changed: Vec<Student> = rows
            .with_untracked(|rows| rows.iter().map(|(student, _)| student.clone()).collect::<Vec<_>>())
            .into_iter()
            .filter_map(|before| {
                let after = how.run(before.clone());
                (after != before).then(|| Student { edited: before.edited + 1, ..after })
            })
            .collect();
        leptos::task::spawn_local(async move {
            let count = u32::try_from(changed.len()).unwrap_or(u32::MAX);
            match app.change_students(changed, Vec::new(), &why).await {
                Ok(()) => {
                    on_changed.try_run(());
                    told.try_set(Some(say::week_changed(count)));
                }
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    });
    let put_first = move || {
        let Some(skill) = chosen.get_untracked() else { return };
        let found = rows.get_untracked();
        let how = Callback::new(move |mut student: Student| {
            let path =
                found.iter().find(|(known, _)| known.id == student.id).map(|(_, found)| found.path.clone());
            student.plan.put_first(&path.unwrap_or_default());
            student
        });
        let why = say::week_why((skill.name)()).text(app.screen());
        change.run((how, why));
    };
    let options = SKILLS.iter().map(move |known| {
        view! {
            <option value=known.id selected=move || chosen.get().is_some_and(|skill| skill.id == known.id)>
                {move || format!("{} · {}", known.grade.name(), (known.name)().text(app.screen()))}
            </option>
        }
    });
    view! {
        <section aria-labelledby="week">
            <h2 id="week">{app.text(say::week_title())}</h2>
            <p class="note">{app.text(say::week_note())}</p>
            <label class="line">{app.text(say::plan_whose())} <WhoseSelect name="week-whose" whose=whose/></label>
            <label class="line">
                {app.text(say::week_skill())}
                <select name="week-skill" on:change=move |event| chosen.set(skill(&event_target_value(&event)))>
                    <option value="" selected=move || chosen.get().is_none()>{app.text(say::plan_no_skill())}</option>
                    {options.collect_view()}
                </select>
            </label>
            {move || there.get().then(|| view! {
                <div class="scroll" tabindex="0" role="region" aria-label=app.text(say::week_table())>
                    <table class="class-table week-table">
                        <thead>
                            <tr>
                                <th scope="col">{app.text(say::column_student())}</th>
                                <th scope="col">{app.text(say::column_stage())}</th>
                                <th scope="col">{app.text(say::week_missing())}</th>
                                <th scope="col">{app.text(say::week_preteach())}</th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|(student, found)| row(&student, &found)).collect_view()}</tbody>
                    </table>
                </div>
                <Command does="week-first" name=say::week_first() on_press=put_first/>
                <ForAll change=change/>
            })}
            <p class="note" role="status" data-week-told="">{move || told.get().map(|say| say.text(app.screen()))}</p>
        </section>
    }
}

/// Needed skills shown by name; the rest is counted.
const MOST_SHOWN: usize = 4;

fn row(student: &Student, found: &Readiness) -> impl IntoView + use<> {
    let app = app();
    // The nearest needs are the last ones: what they need in turn comes before them.
    let shown = found.missing.iter().rev().take(MOST_SHOWN).map(|(id, at)| {
        let said = say::week_need(skill_name(id), Standing::say_of(*at));
        view! { <li>{app.text(said)}</li> }
    });
    let more = u32::try_from(found.missing.len().saturating_sub(MOST_SHOWN)).unwrap_or_default();
    let link = TryLink { stage: found.stage, phase: Phase::I, ..TryLink::to(found.preteach) };
    view! {
        <tr data-student=student.id.clone()>
            <th scope="row">{student.nickname.clone()}</th>
            <td>{app.text(Standing::say_of(found.standing))}</td>
            <td data-missing=found.missing.len().to_string()>
                {if found.missing.is_empty() {
                    view! { {app.text(say::week_ready())} }.into_any()
                } else {
                    view! {
                        <ul>
                            {shown.collect_view()}
                            {(more > 0).then(|| view! { <li>{app.text(say::week_more(more))}</li> })}
                        </ul>
                    }.into_any()
                }}
            </td>
            <td><a class="command small" href=Route::Try(link).to_string() data-preteach=found.preteach>{app.text(skill_name(found.preteach))}</a></td>
        </tr>
    }
}

/// Changes for all who are shown: what is left empty stays as it is.
#[component]
fn ForAll(
    /// Changes plans, for a reason.
    change: Callback<(Callback<Student, Student>, String)>,
) -> impl IntoView {
    let app = app();
    let minutes = RwSignal::new(String::new());
    let days = RwSignal::new(String::new());
    let wishes = RwSignal::new(Wishes::default());
    // Goals are gathered on a student of its own that has every skill planned, and go from there to all.
    let every = SKILLS.iter().map(|skill| skill.id.to_owned()).collect();
    let lang = untrack(|| app.screen());
    let goals = RwSignal::new(Student::new(String::new(), String::new(), 0, 0, lang, every));
    let why = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let number = |name: &'static str, said: Say, least: u16, most: u16, typed: RwSignal<String>| {
        view! {
            <label class="line">
                {app.text(said)}
                <input
                    type="number"
                    name=name
                    min=least.to_string()
                    max=most.to_string()
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </label>
        }
    };
    let apply = move || {
        let Some(reason) = reason(&why.get_untracked()) else {
            missing.set(true);
            return page::focus("[name=all-why]");
        };
        let wanted = |typed: RwSignal<String>, least: u16, most: u16| {
            let number = typed.with_untracked(|typed| typed.trim().parse::<u16>().ok());
            number.map(|number| number.clamp(least, most))
        };
        let (minutes, days) = (wanted(minutes, 3, 40), wanted(days, 0, 7));
        let wishes = wishes.get_untracked();
        let goals = goals.with_untracked(|student| student.plan.goals.clone());
        let how = Callback::new(move |mut student: Student| {
            student.plan.rules.minutes = minutes.unwrap_or(student.plan.rules.minutes);
            student.plan.days = days.and_then(|days| u8::try_from(days).ok()).unwrap_or(student.plan.days);
            switched(&mut student.plan.supports, wishes);
            for goal in &goals {
                if !student.plan.goals.contains(goal) {
                    student.plan.set_goal(goal.clone());
                }
            }
            student
        });
        change.run((how, reason));
    };
    view! {
        <details class="part">
            <summary>{app.text(say::week_all())}</summary>
            <p class="note">{app.text(say::week_all_note())}</p>
            {number("all-minutes", say::form_minutes(), 3, 40, minutes)}
            {number("all-days", say::form_days(), 0, 7, days)}
            <SwitchAll wishes=wishes/>
            <Goals draft=goals/>
            <Why name="all-why" typed=why missing=missing/>
            <Command does="all-apply" name=say::week_apply() on_press=apply/>
        </details>
    }
}
