//! The roster as a list: out as files::CSV, in from CSV or from OneRoster, seen before it counts.

use leptos::prelude::*;
use tenfold::exchange::{Key, Naming, NewStudents, Refusal, Staged, key_csv, roster_csv, stage_students};
use tenfold::words::{Say, say};

use super::list_in::{Intake, ListIn, left_out};
use crate::platform::records::Hindrance;
use crate::platform::{chance, files};
use crate::ui::{App, Command, PICTURE_COUNT, app, take_away};

/// Everyone of the list, in one commit.
async fn put(app: App, staged: Staged) -> Result<(), Hindrance> {
    let reason = say::roster_title().text(app.screen());
    app.change_students(staged.students().cloned().collect(), Vec::new(), &reason).await
}

/// Lists out and in.
#[component]
pub fn RosterLists(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Somebody was added or changed.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let given_names = RwSignal::new(false);
    let intake = Intake::new();
    let export = move || {
        let csv = app.roster.with_untracked(|roster| roster_csv(&roster.students));
        files::download(&take_away::file_name("roster", "csv"), files::CSV, &[csv]);
    };
    let stage = move || {
        let naming = if given_names.get_untracked() { Naming::GivenName } else { Naming::Code };
        let lang = app.device.with_untracked(|device| device.screen);
        let new = NewStudents { lang, pictures: PICTURE_COUNT, naming };
        intake.stage(|texts| {
            let found =
                app.roster.with_untracked(|roster| stage_students(texts, roster, new, &mut chance::random()));
            found.map_err(Refusal::say)
        });
    };
    view! {
        <details class="roster">
            <summary>{app.text(say::roster_title())}</summary>
            <Command does="export-roster" name=say::roster_csv() on_press=export/>
            <ListIn
                name="roster"
                does=("roster-apply", "roster-cancel")
                choose=say::roster_choose()
                note=say::roster_note()
                intake=intake
                stage=stage
                told=move |found| view! { <Report found=found given_names=given_names on_naming=move |()| stage()/> }.into_any()
                adds=|found: &Staged| found.students().next().is_some()
                take_in=move |found| put(app, found)
                hindered=hindered
                on_changed=on_changed
            />
        </details>
    }
}

/// What a list would do.
#[component]
fn Report(
    /// What was found.
    found: Staged,
    /// Tiles of students from OneRoster show given names.
    given_names: RwSignal<bool>,
    /// That was switched.
    #[prop(into)]
    on_naming: Callback<()>,
) -> impl IntoView {
    let app = app();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let said = say::roster_report(count(found.added.len()), count(found.changed.len()), found.same);
    let new = found.added.iter().map(|student| student.nickname.clone()).collect::<Vec<_>>().join(", ");
    let changes = found.changed.into_iter().map(|changed| {
        let fields = move || {
            let lang = app.screen();
            changed.fields.iter().map(|field| field.say().text(lang)).collect::<Vec<_>>().join(", ")
        };
        let name = changed.student.nickname;
        view! { <li>{move || say::roster_changed(name.clone(), fields()).text(app.screen())}</li> }
    });
    let changes = changes.collect_view();
    let refused = found.refused.into_iter().map(|(row, flaw)| (row, flaw.say()));
    view! {
        <p>{app.text(said)}</p>
        {(!new.is_empty()).then(|| view! { <p data-new="">{new}</p> })}
        {(!changes.is_empty()).then(|| view! {
            <p>{app.text(say::roster_changes())}</p>
            <ul data-changes="">{changes}</ul>
        })}
        {left_out(refused, None)}
        {(found.others > 0).then(|| view! { <p>{app.text(say::roster_others(found.others))}</p> })}
        {(!found.key.is_empty()).then(|| view! { <OfSchool key_lines=found.key given_names=given_names on_naming=on_naming/> })}
    }
}

/// What there is to choose and to take along for students of a school's own system.
#[component]
fn OfSchool(
    /// Who is who.
    key_lines: Vec<Key>,
    /// Tiles show given names.
    given_names: RwSignal<bool>,
    /// That was switched.
    on_naming: Callback<()>,
) -> impl IntoView {
    let app = app();
    let key = move || {
        files::download(&take_away::file_name("key", "csv"), files::CSV, &[key_csv(&key_lines)]);
    };
    let note = |said: Say| view! { <p class="note">{app.text(said)}</p> };
    view! {
        <label class="line">
            <input
                type="checkbox"
                name="given-names"
                prop:checked=move || given_names.get()
                on:change=move |event| {
                    given_names.set(event_target_checked(&event));
                    on_naming.run(());
                }
            />
            {app.text(say::roster_given_names())}
        </label>
        {note(say::roster_given_names_note())}
        <Command does="export-key" name=say::roster_key() on_press=key/>
        {note(say::roster_key_note())}
    }
}
