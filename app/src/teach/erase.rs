//! Erasing a student, after an export was offered.

use leptos::prelude::*;
use tenfold::plan::Student;
use tenfold::words::say;

use crate::platform::records::Hindrance;
use crate::platform::{clock, files};
use crate::ui::{App, Command, Dialog, app, take_away};

async fn erase(app: App, id: &str) -> Result<(), Hindrance> {
    let records = app.write(false).await?;
    let ops = records.journal().erase(id).await?;
    let mut roster = app.roster.get_untracked();
    roster.erase(id, clock::now().wall);
    records.keep_roster(&roster, ops).await?;
    // The slot before holds the name still.
    records.keep_roster(&roster, Vec::new()).await?;
    if app.who.get_untracked().as_deref() == Some(id) {
        app.sit(None);
    }
    app.roster.set(roster);
    Ok(())
}

/// The question whether to erase, and the offer to take the work away first.
#[component]
pub fn EraseDialog(
    /// Whom.
    student: Student,
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// The dialog is closed.
    #[prop(into)]
    on_close: Callback<()>,
    /// Something was erased.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let offered = RwSignal::new(false);
    let (whose, id) = (student.clone(), student.id.clone());
    let export = move || {
        let whose = whose.clone();
        leptos::task::spawn_local(async move {
            if let Ok(pack) = take_away::pack(app, std::slice::from_ref(&whose), &[], &[]).await {
                let name = take_away::file_name(&whose.nickname, "json");
                files::download(&name, "application/json", &pack.parts);
                offered.set(true);
            }
        });
    };
    let erase = move || {
        let id = id.clone();
        leptos::task::spawn_local(async move {
            hindered.set(erase(app, &id).await.err());
            on_changed.run(());
        });
        on_close.run(());
    };
    view! {
        <Dialog name=say::erase() on_close=on_close>
            <p>{app.text(say::erase_question(student.nickname))}</p>
            <div class="choices">
                <Command does="export-first" name=say::erase_export_first() on_press=export/>
                <Command does="erase-now" name=say::erase_now() class="danger" on_press=erase/>
            </div>
            <p class="note" role="status">{move || offered.get().then(|| say::handed_in_question().text(app.screen()))}</p>
        </Dialog>
    }
}
