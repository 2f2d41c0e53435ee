//! Files out and in: files::CSV, JSON, and the work of other devices.

use std::collections::BTreeSet;

use leptos::html;
use leptos::prelude::*;
use tenfold::curriculum::SKILLS;
use tenfold::exchange::{
    PlanFile, PlanPart, Refused, attempts_csv, import, read_plan_file, read_plan_text, summary_csv,
};
use tenfold::plan::Student;
use tenfold::practice::{Ladder, ladder_of};
use tenfold::records::{Incoming, Known, Merged, Report, Roster, Trouble, merge};
use tenfold::words::{Say, say};

use super::exports::MoreExports;
use super::plans::{Found, PlanReport, stage_plans, take_plans};
use super::seal::{KeyFound, KeyReport};
use super::take_in::{Gathered, TakeIn, files_in};
use crate::platform::records::Hindrance;
use crate::platform::{files, page};
use crate::ui::{App, Command, Status, app, take_away};

async fn attempts(app: App, students: &[Student]) -> Result<String, Trouble> {
    let people = take_away::logs(app, students).await?;
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
    plans: Vec<Found>,
    key: Option<KeyFound>,
}

/// A file that was read: of records, or of plans.
enum Content {
    Records(Incoming),
    Plans(PlanFile),
}

fn content(text: &str) -> Result<Content, Refused> {
    match import(text) {
        Err(Refused::NotOurs) => read_plan_file(text).map(Content::Plans),
        records => records.map(Content::Records),
    }
}

async fn stage(app: App, list: web_sys::FileList) -> Result<Staged, Hindrance> {
    let read = files_in(files::read(list).await).await;
    let contents = read.into_iter().map(|(name, text)| (name, text.and_then(|text| content(&text))));
    stage_contents(app, contents).await
}

/// Holds what was read against what is here.
async fn stage_contents(
    app: App,
    contents: impl Iterator<Item = (String, Result<Content, Refused>)>,
) -> Result<Staged, Hindrance> {
    let records = app.write(false).await?;
    let mut together = Incoming::default();
    let mut refused = Vec::new();
    let mut parts = Vec::new();
    let mut key = None;
    for (name, content) in contents {
        match content {
            Ok(Content::Records(incoming)) => {
                together.roster = Roster::merged(together.roster, incoming.roster);
                together.entries.extend(incoming.entries);
                together.moves.extend(incoming.moves);
                together.damaged += incoming.damaged;
            }
            Ok(Content::Plans(file)) => {
                parts.extend(file.parts);
                if let Some(sent) = file.key {
                    key = KeyFound::of(app, sent).await?;
                    together.damaged += usize::from(key.is_none());
                }
                together.damaged += file.damaged;
            }
            Err(why) => refused.push((name, why.say())),
        }
    }
    let named: BTreeSet<String> = together.entries.iter().map(|entry| entry.student.clone()).collect();
    let mut known = Known::default();
    for student in &named {
        records.journal().know(student, &mut known).await?;
    }
    let roster = app.roster.get_untracked();
    let plans = stage_plans(app, parts).await?;
    Ok(Staged { merged: merge(&roster, &known, together), refused, plans, key })
}

/// The part of the screen for files.
#[component]
pub fn Files(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Something was added.
    #[prop(into)]
    on_changed: Callback<()>,
    /// A plan that came as a link.
    #[prop(optional_no_strip)]
    link: Option<String>,
) -> impl IntoView {
    let app = app();
    let offered = RwSignal::new(false);
    let staged = RwSignal::new(None::<Staged>);
    let agreed = RwSignal::new(false);
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
            offer("attempts", "csv", files::CSV, attempts(app, &students()).await.map(|csv| vec![csv]));
        });
    };
    let export_summary = move || {
        leptos::task::spawn_local(async move {
            offer("summary", "csv", files::CSV, summary(app, &students()).await.map(|csv| vec![csv]));
        });
    };
    let export_all = move || {
        leptos::task::spawn_local(async move {
            let erased = app.roster.with_untracked(|roster| roster.erased.clone());
            offer(
                "records",
                "json",
                "application/json",
                take_away::pack(app, &students(), &erased, &[]).await.map(|pack| pack.parts),
            );
            // Lists of moves are read for this alone: damage may have been found.
            on_changed.run(());
        });
    };
    let chosen = move |event: web_sys::Event| {
        let Some(list) = files::chosen(&event) else { return };
        // What was told of other files must not stand there, nor be added, while these are read.
        staged.set(None);
        leptos::task::spawn_local(async move {
            match stage(app, list).await {
                Ok(found) => staged.set(Some(found)),
                Err(hindrance) => hindered.set(Some(hindrance)),
            }
        });
    };
    let linked = StoredValue::new(link);
    Effect::new(move |_| {
        if !matches!(app.status.get(), Status::Ready(_)) {
            return;
        }
        let Some(text) = linked.try_update_value(Option::take).flatten() else { return };
        leptos::task::spawn_local(async move {
            let name = say::plan_link().text(app.screen());
            let content = read_plan_text(&text).map(Content::Plans);
            match stage_contents(app, std::iter::once((name, content))).await {
                Ok(found) => {
                    staged.try_set(Some(found));
                    page::next_frame(|| page::focus("[data-report]"));
                }
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    });
    let gathered = RwSignal::new(Vec::<Gathered>::new());
    Effect::new(move |_| {
        let texts = gathered.get();
        if texts.is_empty() {
            return;
        }
        staged.set(None);
        leptos::task::spawn_local(async move {
            let contents = texts.into_iter().map(|(name, text)| (name, text.and_then(|text| content(&text))));
            match stage_contents(app, contents).await {
                Ok(found) => drop(staged.try_set(Some(found))),
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    });
    let clear = move || {
        staged.set(None);
        gathered.set(Vec::new());
        if let Some(input) = input.get_untracked() {
            input.set_value("");
        }
    };
    let take_in = move || {
        let Some(found) = staged.get_untracked() else { return };
        adding.set(true);
        leptos::task::spawn_local(async move {
            let parts: Vec<PlanPart> = found.plans.into_iter().map(|(part, _)| part).collect();
            let also = match &found.key {
                Some(key) => key.take(app, agreed.get_untracked()).await,
                None => Ok(Vec::new()),
            };
            let hindrance = match also {
                Ok(also) => take_plans(app, found.merged, &parts, also).await.err(),
                Err(trouble) => Some(trouble.into()),
            };
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
                    <Command does="saw-file" name=say::handed_in_yes() on_press=move |()| { take_away::confirm(app, Vec::new()); offered.set(false); }/>
                </p>
            </Show>
            <MoreExports hindered=hindered/>
            <label class="line">
                {app.text(say::import_choose())}
                <input type="file" name="import" multiple accept=".json,application/json,.txt,text/plain" node_ref=input on:change=chosen/>
            </label>
            <TakeIn gathered=gathered/>
            {move || staged.get().map(|found| {
                let report = found.merged.report;
                let refused = found.refused.into_iter().map(|(name, why)| view! { <li>{name} ": " {app.text(why)}</li> });
                let takes = found.plans.iter().any(|(_, down)| down.changes());
                let adds = takes || found.key.as_ref().is_some_and(KeyFound::changes) || report.new + report.conflicting + report.students + report.students_erased > 0;
                let records = found.plans.is_empty() || report != Report::default();
                view! {
                    <div class="report" role="status" data-report="" tabindex="-1">
                        {records.then(|| view! { <p>{app.text(say::import_report(report.new, report.known, report.students))}</p> })}
                        <PlanReport found=found.plans/>
                        {found.key.map(|found| view! { <KeyReport found=found agreed=agreed/> })}
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
