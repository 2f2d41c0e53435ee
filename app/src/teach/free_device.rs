//! Making room on a device: what an adult said arrived may go, and nothing else.

use leptos::prelude::*;
use tenfold::curriculum::SKILLS;
use tenfold::practice::{FreeUp, free_up};
use tenfold::words::{Say, say};

use crate::platform::page;
use crate::platform::records::Hindrance;
use crate::ui::{App, Command, app};

/// What would go of everyone here.
async fn going(app: App) -> Result<FreeUp, Hindrance> {
    let records = app.write(false).await?;
    let mut all = FreeUp::default();
    for student in app.roster.with_untracked(|roster| roster.students.clone()) {
        all = all.and(free_up(records.journal(), &student, &SKILLS).await?);
    }
    Ok(all)
}

/// A button, then what would go, then what goes.
#[component]
pub fn FreeDevice(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
) -> impl IntoView {
    let app = app();
    let asked = RwSignal::new(None::<FreeUp>);
    let told = RwSignal::new(None::<Say>);
    let look = move || {
        leptos::task::spawn_local(async move {
            match going(app).await {
                Ok(found) if found.records == 0 => drop(told.try_set(Some(say::free_nothing()))),
                Ok(found) => {
                    told.try_set(None);
                    asked.try_set(Some(found));
                    page::next_frame(|| page::focus("[data-free]"));
                }
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    };
    let free = move || {
        let Some(found) = asked.try_update(Option::take).flatten() else { return };
        leptos::task::spawn_local(async move {
            let done = match app.write(false).await {
                // One commit: points and records go together, or all stays as it is.
                Ok(records) => records.journal().commit(found.ops).await.map_err(Hindrance::from),
                Err(hindrance) => Err(hindrance),
            };
            match done {
                Ok(()) => {
                    told.try_set(Some(say::free_done(found.records, found.moves)));
                    app.taken.update(|taken| *taken = taken.wrapping_add(1));
                }
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    };
    view! {
        <details class="part">
            <summary>{app.text(say::free_title())}</summary>
            <p class="note">{app.text(say::free_note())}</p>
            <Command does="free-look" name=say::free_look() on_press=move |()| look()/>
            <p class="note" role="status" data-free-told="">{move || told.get().map(|say| say.text(app.screen()))}</p>
            {move || asked.get().map(|found| view! {
                <div data-free="" tabindex="-1">
                    <p>{app.text(say::free_would(found.records, found.moves))}</p>
                    <div class="choices">
                        <Command does="free-now" name=say::free_now() on_press=move |()| free()/>
                        <Command does="free-cancel" name=say::import_cancel() on_press=move |()| asked.set(None)/>
                    </div>
                </div>
            })}
        </details>
    }
}
