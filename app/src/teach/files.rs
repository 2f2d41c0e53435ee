//! Files out: tables, JSON; and beside them what comes in.

use leptos::prelude::*;
use tenfold::exchange::{attempts_csv, summary_csv};
use tenfold::plan::Student;
use tenfold::records::Trouble;
use tenfold::words::say;

use super::exports::MoreExports;
use super::import::Import;
use crate::clerk;
use crate::platform::files;
use crate::platform::records::Hindrance;
use crate::ui::{App, Command, app, take_away};

async fn attempts(app: App, students: &[Student]) -> Result<String, Trouble> {
    let people = take_away::logs(app, students).await?;
    Ok(attempts_csv(people.iter().map(|(student, entries)| (student, entries.as_slice()))))
}

async fn summary(app: App, students: Vec<Student>) -> Result<String, Trouble> {
    let class = clerk::class(app, students).await;
    if let Some(trouble) = class.unread {
        return Err(trouble);
    }
    let lang = app.device.with_untracked(|device| device.screen);
    Ok(summary_csv(class.people.iter().map(|(student, digest)| (student, &digest.ladder)), lang))
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
            offer("summary", "csv", files::CSV, summary(app, students()).await.map(|csv| vec![csv]));
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
            <Import hindered=hindered on_changed=on_changed link=link/>
        </section>
    }
}
