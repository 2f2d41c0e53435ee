//! The roster as a list: out as files::CSV, in from CSV or from OneRoster, seen before it counts.

use leptos::html;
use leptos::prelude::*;
use tenfold::exchange::{Key, Naming, NewStudents, Refusal, Staged, key_csv, roster_csv, stage_students};
use tenfold::words::{Say, say};

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
    let texts = RwSignal::new(Vec::<String>::new());
    let given_names = RwSignal::new(false);
    let staged = RwSignal::new(None::<Result<Staged, Refusal>>);
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());
    let input = NodeRef::<html::Input>::new();
    let export = move || {
        let csv = app.roster.with_untracked(|roster| roster_csv(&roster.students));
        files::download(&take_away::file_name("roster", "csv"), files::CSV, &[csv]);
    };
    let stage = move || {
        let naming = if given_names.get_untracked() { Naming::GivenName } else { Naming::Code };
        let lang = app.device.with_untracked(|device| device.screen);
        let new = NewStudents { lang, pictures: PICTURE_COUNT, naming };
        let found = texts.with_untracked(|texts| {
            app.roster.with_untracked(|roster| stage_students(texts, roster, new, &mut chance::random()))
        });
        staged.set(Some(found));
    };
    let chosen = move |event: web_sys::Event| {
        let Some(list) = files::chosen(&event) else { return };
        leptos::task::spawn_local(async move {
            // Another tab may have changed the roster: what is staged is held against the newest.
            if let Err(hindrance) = app.write(false).await {
                hindered.set(Some(hindrance));
                return;
            }
            // What cannot be read has no students in it, and is told of as such.
            texts.set(files::read(list).await.into_iter().filter_map(|(_, text)| text).collect());
            stage();
        });
    };
    let clear = move || {
        staged.set(None);
        texts.set(Vec::new());
        if let Some(input) = input.get_untracked() {
            input.set_value("");
        }
    };
    let take_in = move || {
        let Some(Ok(found)) = staged.get_untracked() else { return };
        busy.set(true);
        leptos::task::spawn_local(async move {
            let hindrance = put(app, found).await.err();
            // What was not taken in is still there to be taken in.
            if hindrance.is_none() {
                clear();
            }
            busy.set(false);
            hindered.set(hindrance);
            on_changed.run(());
        });
    };
    view! {
        <details class="roster">
            <summary>{app.text(say::roster_title())}</summary>
            <Command does="export-roster" name=say::roster_csv() on_press=export/>
            <label class="line">
                {app.text(say::roster_choose())}
                <input
                    type="file"
                    name="roster"
                    multiple
                    accept=".csv,.txt,.tsv,text/csv,text/plain"
                    aria-describedby="roster-note"
                    node_ref=input
                    on:change=chosen
                />
            </label>
            <p id="roster-note" class="note">{app.text(say::roster_note())}</p>
            {move || staged.get().map(|found| {
                let report = match found {
                    Ok(found) => view! { <Report found=found given_names=given_names on_naming=stage/> }.into_any(),
                    Err(why) => view! { <p>{app.text(why.say())}</p> }.into_any(),
                };
                let adds = move || {
                    staged.with(|found| matches!(found, Some(Ok(found)) if found.students().next().is_some()))
                };
                view! {
                    <div class="report" role="status" data-roster-report="">
                        {report}
                        <div class="choices">
                            {adds().then(|| view! {
                                <Command does="roster-apply" name=say::import_apply() enabled=idle on_press=take_in/>
                            })}
                            <Command does="roster-cancel" name=say::import_cancel() enabled=idle on_press=clear/>
                        </div>
                    </div>
                }
            })}
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
    let refused = found.refused.into_iter().map(|(row, flaw)| {
        view! { <li>{app.text(say::roster_row(row, flaw.say()))}</li> }
    });
    let refused = refused.collect_view();
    view! {
        <p>{app.text(said)}</p>
        {(!new.is_empty()).then(|| view! { <p data-new="">{new}</p> })}
        {(!changes.is_empty()).then(|| view! {
            <p>{app.text(say::roster_changes())}</p>
            <ul data-changes="">{changes}</ul>
        })}
        {(!refused.is_empty()).then(|| view! {
            <p>{app.text(say::roster_refused())}</p>
            <ul data-refused="">{refused}</ul>
        })}
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
