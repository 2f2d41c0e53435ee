//! The parts of the student form that plan: the order of skills, goals, a stage to begin at, and what was decided before.

use leptos::html;
use leptos::prelude::*;
use tenfold::activities::Stage;
use tenfold::curriculum::skill_name;
use tenfold::insight::{Decision, decisions};
use tenfold::plan::{Aim, Goal, Student};
use tenfold::records::Day;
use tenfold::words::{Say, say};

use crate::platform::page;
use crate::ui::{Command, DateField, app, take_away, trouble_say};

/// The planned skills to choose one from; none is chosen where the value is empty.
#[component]
fn PlannedSkills(
    /// The student.
    draft: RwSignal<Student>,
    /// The name of the field.
    name: &'static str,
    /// What is chosen.
    chosen: RwSignal<String>,
) -> impl IntoView {
    let app = app();
    let planned = Memo::new(move |_| draft.with(|draft| draft.plan.skills.clone()));
    let options = move || {
        let option = |id: String| {
            let is = id.clone();
            view! {
                <option value=id.clone() selected=move || chosen.with(|chosen| *chosen == is)>
                    {app.text(skill_name(&id))}
                </option>
            }
        };
        planned.get().into_iter().map(option).collect_view()
    };
    view! {
        <select name=name on:change=move |event| chosen.set(event_target_value(&event))>
            <option value="" selected=move || chosen.with(String::is_empty)>{app.text(say::plan_no_skill())}</option>
            {options}
        </select>
    }
}

/// The planned skills in their order, behind a line that opens.
#[component]
pub fn SkillOrder(
    /// The student.
    draft: RwSignal<Student>,
) -> impl IntoView {
    let app = app();
    let open = RwSignal::new(false);
    let details = NodeRef::<html::Details>::new();
    let go = move |id: &str, up: bool| {
        draft.update(|draft| {
            let skills = &mut draft.plan.skills;
            let Some(place) = skills.iter().position(|known| known == id) else { return };
            let other =
                if up { place.checked_sub(1) } else { Some(place + 1).filter(|next| *next < skills.len()) };
            if let Some(other) = other {
                skills.swap(place, other);
            }
        });
        // What moves in the page loses the focus.
        let does = if up { "skill-earlier" } else { "skill-later" };
        let button = format!("[data-planned=\"{id}\"] [data-do={does}]");
        page::next_frame(move || page::focus(&button));
    };
    let rows = move || {
        view! {
            <For each=move || draft.with(|draft| draft.plan.skills.clone()) key=String::clone let:id>
                {
                    let (up, down) = (id.clone(), id.clone());
                    view! {
                        <li data-planned=id.clone()>
                            <Command does="skill-earlier" name=say::plan_earlier() class="small" on_press=move |()| go(&up, true)/>
                            <Command does="skill-later" name=say::plan_later() class="small" on_press=move |()| go(&down, false)/>
                            <span>{app.text(skill_name(&id))}</span>
                        </li>
                    }
                }
            </For>
        }
    };
    view! {
        // Up to ninety rows: only there while somebody looks at them.
        <details class="part order" node_ref=details on:toggle=move |_| open.set(details.get_untracked().is_some_and(|details| details.open()))>
            <summary>{app.text(say::plan_order_title())}</summary>
            <ol class="planned">{move || open.get().then(rows)}</ol>
        </details>
    }
}

/// Goals with their dates.
#[component]
pub fn Goals(
    /// The student.
    draft: RwSignal<Student>,
) -> impl IntoView {
    let app = app();
    let chosen = RwSignal::new(String::new());
    let aim = RwSignal::new(Aim::Mastery);
    let by = RwSignal::new(None::<Day>);
    let missing = RwSignal::new(false);
    let add = move || {
        let by = by.get_untracked().map(Day::iso).unwrap_or_default();
        let goal = Goal { skill: chosen.get_untracked(), aim: aim.get_untracked(), by };
        let lacks = goal.skill.is_empty() || goal.by.is_empty();
        missing.set(lacks);
        if !lacks {
            draft.update(|draft| draft.plan.set_goal(goal));
            chosen.set(String::new());
        }
    };
    let rows = move || {
        let goals = draft.with(|draft| draft.plan.goals.clone());
        let row = |goal: Goal| {
            let said = goal.say();
            let drop_it = move |()| draft.update(|draft| draft.plan.goals.retain(|known| *known != goal));
            view! {
                <li>
                    {app.text(said)} " "
                    <Command does="goal-drop" name=say::plan_goal_drop() class="small" on_press=drop_it/>
                </li>
            }
        };
        goals.into_iter().map(row).collect_view()
    };
    let aims = Aim::ALL.map(|known| {
        view! {
            <option value=known.letter().to_string() selected=move || aim.get() == known>{app.text(known.say())}</option>
        }
    });
    view! {
        <fieldset>
            <legend>{app.text(say::plan_goals())}</legend>
            <ul class="goals">{rows}</ul>
            <label class="line">{app.text(say::column_skill())} <PlannedSkills draft=draft name="goal-skill" chosen=chosen/></label>
            <label class="line">
                {app.text(say::plan_aim())}
                <select
                    name="goal-aim"
                    on:change=move |event| aim.set(Aim::try_from(event_target_value(&event)).unwrap_or(Aim::Mastery))
                >
                    {aims.into_iter().collect_view()}
                </select>
            </label>
            <DateField name="goal-by" says=say::plan_by() day=by on_change=move |day| by.set(day)/>
            {move || missing.get().then(|| view! { <p class="notice" role="alert">{app.text(say::plan_goal_missing())}</p> })}
            <Command does="goal-add" name=say::plan_goal_add() on_press=move |()| add()/>
        </fieldset>
    }
}

/// The stage of one skill, chosen by an adult.
#[component]
pub fn Placement(
    /// The student.
    draft: RwSignal<Student>,
    /// The skill that is chosen; empty for none.
    chosen: RwSignal<String>,
    /// The stage.
    stage: RwSignal<Stage>,
) -> impl IntoView {
    let app = app();
    let stages = Stage::ALL.map(|known| {
        view! {
            <option value=known.to_string() selected=move || stage.get() == known>
                {app.text(known.say())}
            </option>
        }
    });
    view! {
        <fieldset>
            <legend>{app.text(say::plan_place())}</legend>
            <p class="note">{app.text(say::plan_place_note())}</p>
            <label class="line">{app.text(say::column_skill())} <PlannedSkills draft=draft name="place-skill" chosen=chosen/></label>
            <label class="line">
                {app.text(say::column_stage())}
                <select
                    name="place-stage"
                    on:change=move |event| stage.set(event_target_value(&event).parse().unwrap_or(Stage::Concrete))
                >
                    {stages.into_iter().collect_view()}
                </select>
            </label>
        </fieldset>
    }
}

fn decision_line(decision: Decision) -> impl IntoView {
    let app = app();
    let whats = decision.what.says();
    let why = (!decision.reason.is_empty()).then(|| view! { <p class="note">{decision.reason}</p> });
    view! {
        <li data-decision="">
            <b>{decision.day.iso()}</b>
            {whats.into_iter().map(|what| view! { <p>{app.text(what)}</p> }).collect_view()}
            {why}
        </li>
    }
}

/// What was decided before, and why, behind a line that opens.
#[component]
pub fn Decisions(
    /// Whose.
    student: String,
) -> impl IntoView {
    let app = app();
    let found = RwSignal::new(None::<Vec<Decision>>);
    let told = RwSignal::new(None::<Say>);
    let student = StoredValue::new(student);
    let load = move |_| {
        leptos::task::spawn_local(async move {
            let Some(student) = student.try_get_value() else { return };
            match take_away::entries(app, &student).await {
                Ok(entries) => drop(found.try_set(Some(decisions(&entries)))),
                Err(trouble) => drop(told.try_set(Some(trouble_say(&trouble)))),
            }
        });
    };
    view! {
        <details class="part history" on:toggle=load>
            <summary>{app.text(say::plan_history())}</summary>
            {move || told.get().map(|say| view! { <p class="notice" role="alert">{app.text(say)}</p> })}
            {move || found.get().map(|found| if found.is_empty() {
                view! { <p class="note">{app.text(say::plan_history_none())}</p> }.into_any()
            } else {
                view! { <ul class="decisions">{found.into_iter().map(decision_line).collect_view()}</ul> }.into_any()
            })}
        </details>
    }
}
