//! What was handed in, and when; and what came since.

use leptos::prelude::*;
use tenfold::plan::Student;
use tenfold::records::{Trouble, receipt_of};
use tenfold::words::{Say, say};

use crate::ui::{App, app, take_away};

/// More students than this are no class device: there, only those of whom something was handed in are told of.
const MOST: usize = 40;

async fn lines(app: App, students: Vec<Student>) -> Result<Vec<(String, Say)>, Trouble> {
    let journal = app.opened()?.journal();
    let mut lines = Vec::new();
    let many = students.len() > MOST;
    for student in students {
        if many && receipt_of(journal, &student.id).await?.is_none() {
            continue;
        }
        let log = take_away::entries(app, &student.id).await?;
        let name = student.nickname.as_str();
        let line = match receipt_of(journal, &student.id).await? {
            None => say::all_never(name, log.len()),
            Some(receipt) => {
                let (_, month, day) = receipt.day().civil();
                say::all_since(name, say::date(month, day), receipt.rest(&log).len())
            }
        };
        lines.push((student.id, line));
    }
    Ok(lines)
}

/// A line for each student.
#[component]
pub fn HandedIn(
    /// Whose.
    #[prop(into)]
    students: Callback<(), Vec<Student>>,
) -> impl IntoView {
    let app = app();
    let shown = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        app.taken.track();
        app.status.track();
        let students = students.run(());
        leptos::task::spawn_local(async move {
            // Where nothing can be read, the page says so elsewhere.
            if let Ok(lines) = lines(app, students).await {
                shown.try_set(lines);
            }
        });
    });
    let line = move |(student, line): (String, Say)| {
        view! { <li data-handed-in=student>{app.text(line)}</li> }
    };
    view! { <ul class="handed-in note">{move || shown.get().into_iter().map(line).collect_view()}</ul> }
}
