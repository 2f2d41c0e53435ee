//! The silent card an adult opens across the table: the item, what is suspected, one question to ask; and the adult's commands.

use leptos::prelude::*;
use tenfold::practice::{Act, Work};
use tenfold::words::{Say, say};

use super::session::Here;
use crate::ui::{Command, Dialog, Icon, LangSwitch, app};

/// The button that opens the card, and the card.
#[component]
pub fn AdultCard(
    /// The sitting.
    here: Here,
    /// Changes whenever anything of it may have.
    version: RwSignal<u32>,
    /// "I showed it."
    #[prop(into)]
    on_showed: Callback<()>,
    /// "Five minutes left", or the end at once.
    #[prop(into)]
    on_wind_down: Callback<bool>,
) -> impl IntoView {
    let app = app();
    let open = RwSignal::new(false);
    let look = move |look: &dyn Fn(&Act) -> Option<Say>| {
        version.track();
        here.look(look).flatten()
    };
    let is_lesson = move || {
        version.track();
        here.look(|act| matches!(act, Act::Lesson(_))).unwrap_or(false)
    };
    let item = move || {
        look(&|act| match act {
            Act::Work(work) => Some(work.item.math.say()),
            Act::Lesson(lesson) => Some(lesson.item.math.say()),
            _ => None,
        })
    };
    let suspects = move || {
        version.track();
        let work = |act: &Act| if let Act::Work(work) = act { Work::suspects(work) } else { Vec::new() };
        here.look(work).unwrap_or_default()
    };
    view! {
        <Command does="adult" name=say::adult_card() shows=Icon::Adult written=false on_press=move |()| open.set(true)/>
        <Show when=move || open.get()>
            <Dialog name=say::adult_card() on_close=move |()| open.set(false)>
                {move || item().map(|say| view! { <p class="adult-item">{app.text(say)}</p> })}
                {move || {
                    let suspects = suspects();
                    match suspects.first() {
                        None => view! { <p>{app.text(say::adult_no_suspect())}</p> }.into_any(),
                        Some(first) => {
                            let names = suspects.iter().map(|suspect| view! { <li>{app.text(suspect.name())}</li> }).collect_view();
                            let question = first.question();
                            view! {
                                <p>{app.text(say::adult_suspects())}</p>
                                <ul data-suspects="">{names}</ul>
                                <p>{app.text(say::adult_ask())}</p>
                                <blockquote>{app.text(question)}</blockquote>
                            }.into_any()
                        }
                    }
                }}
                <div class="choices">
                    {move || is_lesson().then(|| view! {
                        <Command does="showed-it" name=say::adult_showed_it() on_press=move |()| { open.set(false); on_showed.run(()); }/>
                    })}
                    <Command does="five-minutes" name=say::adult_five_minutes() on_press=move |()| { open.set(false); on_wind_down.run(false); }/>
                    <Command does="end-now" name=say::adult_end_now() on_press=move |()| { open.set(false); on_wind_down.run(true); }/>
                </div>
                <LangSwitch/>
                <LangSwitch voice=true/>
            </Dialog>
        </Show>
    }
}
