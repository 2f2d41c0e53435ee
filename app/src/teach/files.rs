//! Files out and in: CSV, JSON, and the work of other devices.

use std::collections::BTreeSet;

use leptos::html;
use leptos::prelude::*;
use tenfold::curriculum::SKILLS;
use tenfold::exchange::{attempts_csv, import, summary_csv};
use tenfold::plan::Student;
use tenfold::practice::{Ladder, ladder_of};
use tenfold::records::{Entry, Incoming, Merged, Roster, Trouble, merge};
use tenfold::words::{Say, say};
use wasm_bindgen::JsCast as _;

use super::exports::MoreExports;
use crate::platform::files;
use crate::platform::records::Hindrance;
use crate::ui::{App, Command, app, take_away};

const CSV: &str = "text/csv;charset=utf-8";

async fn attempts(app: App, students: &[Student]) -> Result<String, Trouble> {
    let mut people: Vec<(Student, Vec<Entry>)> = Vec::new();
    for student in students {
        people.push((student.clone(), take_away::entries(app, &student.id).await?));
    }
    Ok(attempts_csv(people.iter().map(|(student, entries)| (student, entries.as_slice()))))
}

async fn summary(app: App, students: &[Student]) -> Result<String, Trouble> {
    let records = app.opened()?;
    let mut people: Vec<(Student, Ladder)> = Vec::new();
    for student in students {
        let ladder = ladder_of(records.journal(), student, &SKILLS).await?;
        people.push((student.clone(), ladder));
    }
    let lang = app.device.with_untracked(|device| device.screen);
    Ok(summary_csv(people.iter().map(|(student, ladder)| (student, ladder)), lang))
}

/// What was read from files: what it would add, and which files were refused.
#[derive(Clone, Default)]
struct Staged {
    merged: Merged,
    refused: Vec<(String, Say)>,
}

async fn stage(app: App, list: web_sys::FileList) -> Result<Staged, Hindrance> {
    let records = app.write(false).await?;
    let mut together = Incoming::default();
    let mut refused = Vec::new();
    for (name, text) in files::read(list).await {
        match text.as_deref().map(import) {
            Some(Ok(incoming)) => {
                together.roster = Roster::merged(together.roster, incoming.roster);
                together.entries.extend(incoming.entries);
                together.moves.extend(incoming.moves);
                together.damaged += incoming.damaged;
            }
            Some(Err(why)) => refused.push((name, why.say())),
            None => refused.push((name, tenfold::exchange::Refused::NotOurs.say())),
        }
    }
    let named: BTreeSet<String> = together.entries.iter().map(|entry| entry.student.clone()).collect();
    let mut known = Vec::new();
    for student in &named {
        known.extend(records.journal().read(student, 0).await?.entries);
    }
    let roster = app.roster.get_untracked();
    Ok(Staged { merged: merge(&roster, &known, together), refused })
}

async fn apply(app: App, merged: Merged) -> Result<(), Hindrance> {
    let records = app.write(false).await?;
    let journal = records.journal();
    let mut ops = journal.adopt(&merged.entries, &merged.moves).await?;
    for student in &merged.gone {
        ops.extend(journal.erase(student).await?);
    }
    // One commit: all of it or nothing.
    records.keep_roster(&merged.roster, ops).await?;
    if !merged.gone.is_empty() {
        // The slot before holds the names still.
        records.keep_roster(&merged.roster, Vec::new()).await?;
    }
    app.roster.set(merged.roster);
    Ok(())
}

/// The part of the screen for files.
#[component]
pub fn Files(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Something was added.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let offered = RwSignal::new(false);
    let staged = RwSignal::new(None::<Staged>);
    let adding = RwSignal::new(false);
    let idle = Signal::derive(move || !adding.get());
    let input = NodeRef::<html::Input>::new();
    let students = move || app.roster.with_untracked(|roster| roster.students.clone());
    let offer = move |about: &'static str,
                      ending: &'static str,
                      kind: &'static str,
                      parts: Result<Vec<String>, Trouble>| {
        match parts {
            Ok(parts) => {
                files::download(&take_away::file_name(about, ending), kind, &parts);
                offered.set(true);
            }
            Err(trouble) => hindered.set(Some(trouble.into())),
        }
    };
    let export_attempts = move || {
        leptos::task::spawn_local(async move {
            offer("attempts", "csv", CSV, attempts(app, &students()).await.map(|csv| vec![csv]));
        });
    };
    let export_summary = move || {
        leptos::task::spawn_local(async move {
            offer("summary", "csv", CSV, summary(app, &students()).await.map(|csv| vec![csv]));
        });
    };
    let export_all = move || {
        leptos::task::spawn_local(async move {
            let erased = app.roster.with_untracked(|roster| roster.erased.clone());
            offer(
                "records",
                "json",
                "application/json",
                take_away::pack(app, &students(), &erased, &[]).await,
            );
            // Lists of moves are read for this alone: damage may have been found.
            on_changed.run(());
        });
    };
    let chosen = move |event: web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(list) = target.and_then(|input| input.files()) else { return };
        leptos::task::spawn_local(async move {
            match stage(app, list).await {
                Ok(found) => staged.set(Some(found)),
                Err(hindrance) => hindered.set(Some(hindrance)),
            }
        });
    };
    let clear = move || {
        staged.set(None);
        if let Some(input) = input.get_untracked() {
            input.set_value("");
        }
    };
    let take_in = move || {
        let Some(found) = staged.get_untracked() else { return };
        adding.set(true);
        leptos::task::spawn_local(async move {
            let hindrance = apply(app, found.merged).await.err();
            // What was not added is still there to be added.
            if hindrance.is_none() {
                clear();
            }
            adding.set(false);
            hindered.set(hindrance);
            on_changed.run(());
        });
    };
    view! {
        <section aria-labelledby="files">
            <h2 id="files">{app.text(say::teach_files())}</h2>
            <div class="choices">
                <Command does="export-attempts" name=say::export_attempts() on_press=export_attempts/>
                <Command does="export-summary" name=say::export_summary() on_press=export_summary/>
                <Command does="export-json" name=say::export_json() on_press=export_all/>
            </div>
            <Show when=move || offered.get()>
                <p role="status">
                    {app.text(say::handed_in_question())} " "
                    <Command does="saw-file" name=say::handed_in_yes() on_press=move |()| { take_away::confirm(app); offered.set(false); }/>
                </p>
            </Show>
            <MoreExports hindered=hindered/>
            <label class="line">
                {app.text(say::import_choose())}
                <input type="file" name="import" multiple accept=".json,application/json" node_ref=input on:change=chosen/>
            </label>
            {move || staged.get().map(|found| {
                let report = found.merged.report;
                let refused = found.refused.into_iter().map(|(name, why)| view! { <li>{name} ": " {app.text(why)}</li> });
                let adds = report.new + report.conflicting + report.students + report.students_erased > 0;
                view! {
                    <div class="report" role="status" data-report="">
                        <p>{app.text(say::import_report(report.new, report.known, report.students))}</p>
                        {(report.conflicting > 0).then(|| view! { <p>{app.text(say::import_conflicting(report.conflicting))}</p> })}
                        {(report.damaged > 0).then(|| view! { <p>{app.text(say::import_damaged(report.damaged))}</p> })}
                        {(report.erased > 0).then(|| view! { <p>{app.text(say::import_of_erased(report.erased))}</p> })}
                        {(report.students_erased > 0).then(|| view! { <p>{app.text(say::import_erases(report.students_erased))}</p> })}
                        <ul>{refused.collect_view()}</ul>
                        <div class="choices">
                            {adds.then(|| view! { <Command does="import-apply" name=say::import_apply() enabled=idle on_press=take_in/> })}
                            <Command does="import-cancel" name=say::import_cancel() enabled=idle on_press=clear/>
                        </div>
                    </div>
                }
            })}
        </section>
    }
}
