//! Files for other programs: sittings for statistics, statements for record stores, roster and results for schools.

use leptos::prelude::*;
use tenfold::curriculum::SKILLS;
use tenfold::exchange::{OneRoster, Statements, decisions_csv, sittings_csv};
use tenfold::records::Trouble;
use tenfold::words::{Say, say};

use crate::platform::records::Hindrance;
use crate::platform::{clock, files};
use crate::ui::{App, Command, app, take_away};

const ZIP: &str = "application/zip";

/// What is made.
#[derive(Clone, Copy)]
enum Export {
    Sittings,
    Decisions,
    Statements,
    OneRoster,
}

impl Export {
    /// What the file is called after, and its ending.
    const fn name(self) -> (&'static str, &'static str) {
        match self {
            Export::Sittings => ("sittings", "csv"),
            Export::Decisions => ("decisions", "csv"),
            Export::Statements => ("xapi", "zip"),
            Export::OneRoster => ("oneroster", "zip"),
        }
    }

    /// Reads the work of one student after the other: the files are larger than any one of them.
    async fn make(self, app: App) -> Result<Vec<u8>, Trouble> {
        let students = app.roster.with_untracked(|roster| roster.students.clone());
        let lang = app.device.with_untracked(|device| device.screen);
        match self {
            Export::Sittings | Export::Decisions => {
                let people = take_away::logs(app, &students).await?;
                let people = people.iter().map(|(student, entries)| (student, entries.as_slice()));
                let csv = match self {
                    Export::Decisions => decisions_csv(people, lang),
                    _ => sittings_csv(people),
                };
                Ok(csv.into_bytes())
            }
            Export::Statements => {
                let mut statements = Statements::new();
                for student in &students {
                    statements.add(student, &SKILLS, &take_away::entries(app, &student.id).await?);
                }
                Ok(statements.finish())
            }
            Export::OneRoster => {
                let mut school = OneRoster::new(clock::now().day(), lang);
                for student in &students {
                    school.add(student, &take_away::entries(app, &student.id).await?);
                }
                Ok(school.finish())
            }
        }
    }
}

/// The exports that few ask for.
#[component]
pub fn MoreExports(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
) -> impl IntoView {
    let app = app();
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());
    let make = move |export: Export| {
        busy.set(true);
        leptos::task::spawn_local(async move {
            let (about, ending) = export.name();
            let kind = if ending == "csv" { files::CSV } else { ZIP };
            match export.make(app).await {
                Ok(bytes) => drop(files::download_bytes(&take_away::file_name(about, ending), kind, &bytes)),
                Err(trouble) => hindered.set(Some(trouble.into())),
            }
            busy.set(false);
        });
    };
    let offer = |does: &'static str, name: Say, export: Export, note: Option<Say>| {
        view! {
            <div>
                <Command does=does name=name enabled=idle on_press=move |()| make(export)/>
                {note.map(|note| view! { <p class="note">{app.text(note)}</p> })}
            </div>
        }
    };
    view! {
        <details class="exports">
            <summary>{app.text(say::exports_more())}</summary>
            {offer("export-sittings", say::exports_sittings(), Export::Sittings, None)}
            {offer("export-decisions", say::exports_decisions(), Export::Decisions, None)}
            {offer("export-xapi", say::exports_xapi(), Export::Statements, Some(say::exports_xapi_note()))}
            {offer("export-oneroster", say::exports_school(), Export::OneRoster, Some(say::exports_school_note()))}
        </details>
    }
}
