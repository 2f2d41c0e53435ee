//! A list that comes in, of students or of scores: chosen, seen before it counts, taken in.

use leptos::html;
use leptos::prelude::*;
use tenfold::exchange::{LARGEST_LIST, Refusal, lists_in};
use tenfold::words::{Say, say};

use crate::platform::files;
use crate::platform::records::Hindrance;
use crate::ui::{Command, app};

/// A list on its way in: its texts, and what they come to.
pub struct Intake<T: Send + Sync + 'static> {
    texts: RwSignal<Vec<String>>,
    staged: RwSignal<Option<Result<T, Say>>>,
}

// Derived, these would ask the same of what is staged.
impl<T: Send + Sync + 'static> Clone for Intake<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Intake<T> {}

impl<T: Clone + Send + Sync + 'static> Intake<T> {
    /// Nothing was chosen yet.
    pub fn new() -> Intake<T> {
        Intake { texts: RwSignal::new(Vec::new()), staged: RwSignal::new(None) }
    }

    /// Works out anew what the texts come to, where there are any and the screen is still there.
    pub fn stage(self, read: impl FnOnce(&[String]) -> Result<T, Say>) {
        let found = self.texts.try_with_untracked(|texts| (!texts.is_empty()).then(|| read(texts))).flatten();
        if found.is_some() {
            self.staged.try_set(found);
        }
    }

    fn clear(self) {
        self.staged.try_set(None);
        self.texts.try_set(Vec::new());
    }
}

/// The lists in files. One that cannot be read stops all of them: half a class is no class.
async fn lists_of(list: web_sys::FileList) -> Result<Vec<String>, Refusal> {
    let files = files::read_bytes(list, LARGEST_LIST).await.ok_or(Refusal::TooLarge)?;
    let lists = files.iter().map(|file| lists_in(file)).collect::<Result<Vec<_>, _>>()?;
    Ok(lists.concat())
}

/// The rows of a list that are left out, with the reasons; `more` of them are not told one by one.
pub fn left_out(rows: impl Iterator<Item = (u32, Say)>, more: Option<Say>) -> Option<impl IntoView> {
    let app = app();
    let rows: Vec<_> =
        rows.map(|(row, why)| view! { <li>{app.text(say::roster_row(row, why))}</li> }).collect();
    let more = more.map(|more| view! { <li>{app.text(more)}</li> });
    (!rows.is_empty()).then(|| {
        view! {
            <p>{app.text(say::roster_refused())}</p>
            <ul data-refused="">{rows}{more}</ul>
        }
    })
}

/// The field to choose files with, and what they would do.
#[component]
pub fn ListIn<T, Stage, Told, Take, Taking>(
    /// What the field is called in the form.
    name: &'static str,
    /// The names of the commands that take the list in, and that leave it.
    does: (&'static str, &'static str),
    /// What a person calls the field.
    choose: Say,
    /// What may be in a file.
    note: Say,
    /// What was chosen.
    intake: Intake<T>,
    /// Works out what new texts come to.
    stage: Stage,
    /// That in words.
    told: Told,
    /// Whether anything would be taken in.
    adds: fn(&T) -> bool,
    /// Takes it in.
    take_in: Take,
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Something was taken in.
    on_changed: Callback<()>,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    Stage: Fn() + Copy + 'static,
    Told: Fn(T) -> AnyView + Send + 'static,
    Take: Fn(T) -> Taking + Copy + Send + Sync + 'static,
    Taking: Future<Output = Result<(), Hindrance>> + 'static,
{
    let app = app();
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());
    let input = NodeRef::<html::Input>::new();
    let chosen = move |event: web_sys::Event| {
        let Some(list) = files::chosen(&event) else { return };
        leptos::task::spawn_local(async move {
            // Another tab may have changed the roster: what is staged is held against the newest.
            if let Err(hindrance) = app.write(false).await {
                hindered.set(Some(hindrance));
                return;
            }
            match lists_of(list).await {
                Ok(lists) => {
                    intake.texts.set(lists);
                    stage();
                }
                // What cannot be read has nothing in it, and is told of as such.
                Err(why) => intake.staged.set(Some(Err(why.say()))),
            }
        });
    };
    let clear = move || {
        intake.clear();
        if let Some(input) = input.get_untracked() {
            input.set_value("");
        }
    };
    let apply = move || {
        let Some(Ok(found)) = intake.staged.get_untracked() else { return };
        busy.set(true);
        leptos::task::spawn_local(async move {
            let hindrance = take_in(found).await.err();
            // What was not taken in is still there to be taken in.
            if hindrance.is_none() {
                clear();
            }
            busy.set(false);
            hindered.set(hindrance);
            on_changed.run(());
        });
    };
    let note_id = format!("{name}-note");
    let (applies, leaves) = does;
    view! {
        <label class="line">
            {app.text(choose)}
            <input
                type="file"
                name=name
                multiple
                accept=".csv,.txt,.tsv,.zip,text/csv,text/plain,application/zip"
                aria-describedby=note_id.clone()
                node_ref=input
                on:change=chosen
            />
        </label>
        <p id=note_id class="note">{app.text(note)}</p>
        {move || intake.staged.get().map(|found| {
            let adds = found.as_ref().is_ok_and(adds);
            let report = match found {
                Ok(found) => told(found),
                Err(why) => view! { <p>{app.text(why)}</p> }.into_any(),
            };
            view! {
                <div class="report" role="status" data-list-report=name>
                    {report}
                    <div class="choices">
                        {adds.then(|| view! {
                            <Command does=applies name=say::import_apply() enabled=idle on_press=move |()| apply()/>
                        })}
                        <Command does=leaves name=say::import_cancel() enabled=idle on_press=move |()| clear()/>
                    </div>
                </div>
            }
        })}
    }
}
