//! A new student, or changes to one.

use leptos::html;
use leptos::prelude::*;
use tenfold::activities::Stage;
use tenfold::curriculum::{Grade, SKILLS, order_for};
use tenfold::plan::{Flaw, Rules, Student, groups_of};
use tenfold::records::{Placed, What, reason, token};
use tenfold::words::{Lang, Say, say};
use wasm_bindgen::JsCast as _;

use super::plan_form::{Decisions, Goals, Placement, SkillOrder};
use super::reason::Why;
use super::rules::{RulesFields, focus_rule};
use super::switches::{SUPPORTS, Switch};
use crate::platform::records::Hindrance;
use crate::platform::{chance, page};
use crate::ui::{App, Command, Dialog, InTheWay, PICTURE_COUNT, app, picture};

fn field(event: &web_sys::Event) -> Option<web_sys::HtmlInputElement> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// What is to be kept: the student, the stage an adult chose for a skill, and why.
#[derive(Clone)]
struct Change {
    student: Student,
    placed: Option<Placed>,
    reason: String,
}

async fn kept(app: App, change: Change, take_over: bool) -> Result<(), Hindrance> {
    app.write(take_over).await?;
    let Change { student, placed, reason } = change;
    let did = placed.map(|placed| (student.id.clone(), What::Placed(placed)));
    app.change_students(vec![student], did.into_iter().collect(), &reason).await
}

/// The form, in a dialog.
#[component]
pub fn StudentForm(
    /// Who is changed; a new student otherwise.
    student: Option<Student>,
    /// What stood in the way of keeping it, where the form was closed before that was known.
    hindered_later: RwSignal<Option<Hindrance>>,
    /// The dialog is closed.
    #[prop(into)]
    on_close: Callback<()>,
    /// Something was kept.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let is_new = student.is_none();
    let lang = app.device.with_untracked(|device| device.screen);
    let free = app.roster.with_untracked(|roster| {
        (0..PICTURE_COUNT).find(|number| roster.students.iter().all(|student| student.picture != *number))
    });
    let blank = || {
        let id = token(&mut chance::random());
        Student::new(id, String::new(), free.unwrap_or(0), 2, lang, order_for(Grade(2)))
    };
    let before = StoredValue::new(student.clone());
    let draft = RwSignal::new(student.unwrap_or_else(blank));
    let why = RwSignal::new(String::new());
    let why_missing = RwSignal::new(false);
    let place_skill = RwSignal::new(String::new());
    let place_stage = RwSignal::new(Stage::Concrete);
    let missing = RwSignal::new(false);
    let rules = RwSignal::new(draft.with_untracked(|draft| draft.plan.rules.texts()));
    let flaw = RwSignal::new(None::<Flaw>);
    let hindered = RwSignal::new(None::<Hindrance>);
    let keeping = RwSignal::new(false);
    let idle = Signal::derive(move || !keeping.get());
    let name = NodeRef::<html::Input>::new();
    let set_grade = move |grade: u8| {
        draft.update(|draft| {
            draft.grade = grade;
            if is_new {
                draft.plan.skills = order_for(Grade(grade));
                draft.plan.supports.read_aloud = grade < 2;
            }
        });
    };
    let toggle_skill = move |id: &'static str, on: bool| {
        draft.update(|draft| {
            draft.plan.set_skill(id, on);
        });
    };
    let keep = move |take_over: bool| {
        let mut student = draft.get_untracked();
        student.nickname = student.nickname.trim().chars().take(40).collect();
        if keeping.get_untracked() {
            return;
        }
        if student.nickname.is_empty() {
            missing.set(true);
            if let Some(name) = name.get_untracked() {
                let _ = name.focus();
            }
            return;
        }
        let minutes = student.plan.rules.minutes;
        student.plan.rules = match rules.with_untracked(|texts| Rules::of_texts(texts)) {
            Ok(rules) => Rules { minutes, ..rules },
            Err(found) => {
                flaw.set(Some(found));
                focus_rule(found.field());
                return;
            }
        };
        let reason = reason(&why.get_untracked());
        let skill = place_skill.get_untracked();
        let replanned = before.with_value(|before| {
            before.as_ref().is_some_and(|before| before.plan != student.plan || !skill.is_empty())
        });
        if replanned && reason.is_none() {
            why_missing.set(true);
            page::focus("[name=plan-why]");
            return;
        }
        if !is_new {
            student.edited += 1;
        }
        let reason = reason.unwrap_or_default();
        let placed = (!skill.is_empty()).then(|| Placed {
            skill,
            stage: place_stage.get_untracked(),
            reason: reason.clone(),
        });
        let change = Change { student, placed, reason };
        keeping.set(true);
        leptos::task::spawn_local(async move {
            let came_to = kept(app, change, take_over).await;
            // Somebody may have closed the form, or left the page, meanwhile.
            let is_open = keeping.try_set(false).is_none();
            match came_to {
                Ok(()) => {
                    on_changed.try_run(());
                    if is_open {
                        on_close.try_run(());
                    }
                }
                // What was typed stays where it is, beside what stands in the way.
                Err(hindrance) if is_open => hindered.set(Some(hindrance)),
                Err(hindrance) => drop(hindered_later.try_set(Some(hindrance))),
            }
        });
    };
    let grades = (0..=5).map(move |grade: u8| {
        view! {
            <option value=grade.to_string() selected=move || draft.with(|draft| draft.grade == grade)>
                {Grade(grade).name()}
            </option>
        }
    });
    let pictures = (0..PICTURE_COUNT).map(move |number| {
        view! {
            <label class="pick">
                <input
                    type="radio"
                    name="picture"
                    value=number.to_string()
                    aria-label=app.text(say::form_picture_number(number + 1))
                    prop:checked=move || draft.with(|draft| draft.picture == number)
                    on:change=move |_| draft.update(|draft| draft.picture = number)
                />
                {picture(number)}
            </label>
        }
    });
    let skills = SKILLS.iter().map(move |skill| {
        view! {
            <label class="line">
                <input
                    type="checkbox"
                    data-plan=skill.id
                    prop:checked=move || draft.with(|draft| draft.plan.skills.iter().any(|id| id == skill.id))
                    on:change=move |event| toggle_skill(skill.id, event_target_checked(&event))
                />
                {app.text((skill.name)())}
            </label>
        }
    });
    let languages = move |voice: bool, name: Say| {
        let options = Lang::ALL.map(|lang| {
            let is =
                move || draft.with(|draft| if voice { draft.voice == lang } else { draft.screen == lang });
            view! { <option value=lang.code() selected=is lang=lang.code()>{lang.own_name()}</option> }
        });
        view! {
            <label class="line">
                {app.text(name)}
                <select
                    name=if voice { "voice" } else { "screen" }
                    on:change=move |event| {
                        let chosen = Lang::from_tag(&event_target_value(&event)).unwrap_or_default();
                        draft.update(|draft| if voice { draft.voice = chosen } else { draft.screen = chosen });
                    }
                >
                    {options.into_iter().collect_view()}
                </select>
            </label>
        }
    };
    let supports = SUPPORTS.map(move |Switch { id, field, name }| {
        view! {
            <label class="line">
                <input
                    type="checkbox"
                    data-support=id
                    prop:checked=move || draft.with(|draft| *field(&mut draft.plan.supports.clone()))
                    on:change=move |event| draft.update(|draft| *field(&mut draft.plan.supports) = event_target_checked(&event))
                />
                {app.text(name())}
            </label>
        }
    });
    // A number of the plan: how it is set, its bounds, its steps, and where it stands.
    type Field = (&'static str, &'static str, Say, [u16; 3], fn(&Student) -> u16, fn(&mut Student, u16));
    let fields: [Field; 4] = [
        (
            "repeat-filter",
            "number",
            say::support_repeat_filter(),
            [0, 1_000, 100],
            |student| student.plan.supports.repeat_filter,
            |student, wait| student.plan.supports.repeat_filter = wait,
        ),
        (
            "rate",
            "range",
            say::support_rate(),
            [50, 150, 10],
            |student| student.plan.supports.rate.into(),
            |student, rate| student.plan.supports.rate = u8::try_from(rate).unwrap_or(u8::MAX),
        ),
        (
            "minutes",
            "number",
            say::form_minutes(),
            [3, 40, 1],
            |student| student.plan.rules.minutes,
            |student, minutes| student.plan.rules.minutes = minutes,
        ),
        (
            "days",
            "number",
            say::form_days(),
            [0, 7, 1],
            |student| student.plan.days.into(),
            |student, days| student.plan.days = u8::try_from(days).unwrap_or(7),
        ),
    ];
    // What is no number is what stands there for a new student.
    let usual = draft.with_untracked(|draft| Student { plan: Default::default(), ..draft.clone() });
    let numbers = fields.map(|(id, kind, name, [least, most, step], read, write)| {
        let otherwise = read(&usual);
        view! {
            <label class="line">
                {app.text(name)}
                <input
                    type=kind
                    name=id
                    min=least.to_string()
                    max=most.to_string()
                    step=step.to_string()
                    prop:value=move || draft.with(|draft| read(draft).to_string())
                    // Not before the field is left: of 12, the 1 alone would be too small already.
                    on:change=move |event| {
                        let number = event_target_value(&event).parse().unwrap_or(otherwise).clamp(least, most);
                        draft.update(|draft| write(draft, number));
                        if let Some(field) = field(&event) {
                            field.set_value(&number.to_string());
                        }
                    }
                />
            </label>
        }
    });
    let title = if is_new { say::teach_new() } else { say::edit() };
    view! {
        <Dialog name=title on_close=on_close>
            <form
                class="form"
                on:submit=move |event| {
                    event.prevent_default();
                    keep(false);
                }
            >
                <label class="line">
                    {app.text(say::form_nickname())}
                    <input
                        type="text"
                        name="nickname"
                        maxlength="40"
                        autocomplete="off"
                        node_ref=name
                        aria-describedby="nickname-note"
                        aria-invalid=move || missing.get().then_some("true")
                        prop:value=move || draft.with(|draft| draft.nickname.clone())
                        on:input=move |event| {
                            missing.set(false);
                            draft.update(|draft| draft.nickname = event_target_value(&event));
                        }
                    />
                </label>
                <p id="nickname-note" class="note">
                    {move || if missing.get() { say::form_nickname_missing() } else { say::form_nickname_note() }.text(app.screen())}
                </p>
                <label class="line">
                    {app.text(say::form_grade())}
                    <select name="grade" on:change=move |event| set_grade(event_target_value(&event).parse().unwrap_or(0))>
                        {grades.collect_view()}
                    </select>
                </label>
                <label class="line">
                    {app.text(say::form_groups())}
                    <input
                        type="text"
                        name="groups"
                        maxlength="400"
                        autocomplete="off"
                        prop:value=move || draft.with(|draft| draft.groups.join(", "))
                        // Not before the field is left: a comma that was just typed would go again.
                        on:change=move |event| draft.update(|draft| draft.groups = groups_of(&event_target_value(&event)))
                    />
                </label>
                {languages(false, say::switch_screen())}
                {languages(true, say::switch_voice())}
                <fieldset>
                    <legend>{app.text(say::form_picture())}</legend>
                    <div class="picks">{pictures.collect_view()}</div>
                </fieldset>
                <fieldset>
                    <legend>{app.text(say::form_skills())}</legend>
                    {skills.collect_view()}
                </fieldset>
                <SkillOrder draft=draft/>
                {(!is_new).then(|| view! { <Placement draft=draft chosen=place_skill stage=place_stage/> })}
                <Goals draft=draft/>
                <fieldset>
                    <legend>{app.text(say::form_supports())}</legend>
                    {supports.into_iter().collect_view()}
                    {numbers.into_iter().collect_view()}
                </fieldset>
                <RulesFields typed=rules flaw=flaw/>
                {move || flaw.get().map(|flaw| view! { <p class="notice" role="alert" data-flaw=flaw.field()>{app.text(flaw.say())}</p> })}
                {before.with_value(|before| before.as_ref().map(|before| view! {
                    <Decisions student=before.id.clone()/>
                    <Why name="plan-why" typed=why missing=why_missing/>
                }))}
                {move || hindered.get().map(|hindrance| view! {
                    <InTheWay hindrance=hindrance within=true on_take_over=move |()| keep(true) on_again=move |()| keep(false)/>
                })}
                <Command does="keep" name=say::keep() class="big" enabled=idle on_press=move |()| keep(false)/>
            </form>
        </Dialog>
    }
}
