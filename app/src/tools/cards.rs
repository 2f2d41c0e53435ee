//! Cards for a table of children: each writes what they think, face down, and all are turned over together.

use leptos::prelude::*;
use tenfold::table::hand::Press;
use tenfold::words::{Arg, Say, grouped, say};
use web_sys::KeyboardEvent;

use crate::board::{Keypad, press_of};
use crate::ui::{Command, app, picture};

/// How many children sit at a table.
const MOST: usize = 8;
/// The longest number that is written: `12 3/4` and one to spare.
const LONGEST: usize = 7;

/// What one card has written on it after a key.
fn typed(text: &mut String, press: Press) {
    match press {
        Press::Back => drop(text.pop()),
        Press::Digit(digit) if text.len() < LONGEST => text.push(char::from(b'0' + digit.min(9))),
        Press::Slash if text.len() < LONGEST && !text.is_empty() && !text.contains('/') => text.push('/'),
        _ => {}
    }
}

/// The cards.
#[component]
pub fn Cards(
    /// Tells what the table holds, or hides it: it is told with the cards, and not before.
    #[prop(into)]
    on_tell: Callback<bool>,
) -> impl IntoView {
    let app = app();
    let cards = RwSignal::new(vec![String::new(); 4]);
    let count = Memo::new(move |_| cards.with(Vec::len));
    let active = RwSignal::new(None::<usize>);
    let shown = RwSignal::new(false);
    let write = move |press: Press| {
        if let Some(active) = active.get_untracked() {
            cards.update(|cards| {
                if let Some(card) = cards.get_mut(active) {
                    typed(card, press);
                }
            });
        }
    };
    let take = move |index: usize| {
        if !shown.get_untracked() {
            active.update(|active| *active = if *active == Some(index) { None } else { Some(index) });
        }
    };
    let number = |index: usize| u32::try_from(index + 1).unwrap_or(0);
    let text = move |index: usize| cards.with(|cards| cards.get(index).cloned()).unwrap_or_default();
    let faces_up = move |index: usize| shown.get() || active.get() == Some(index);
    let says = move |index: usize| -> Say {
        match text(index) {
            text if text.is_empty() => say::card_empty(number(index)),
            text if faces_up(index) => say::card_says(number(index), Arg::Numerals(text)),
            _ => say::card_down(number(index)),
        }
    };
    let key = move |index: usize, event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || active.get_untracked() != Some(index) {
            return;
        }
        match press_of(&event.key()) {
            Some(press @ (Press::Digit(_) | Press::Slash | Press::Back)) => {
                event.prevent_default();
                write(press);
            }
            Some(Press::Escape) => active.set(None),
            _ => {}
        }
    };
    let turn = move || {
        active.set(None);
        shown.set(true);
        on_tell.run(true);
        for index in 0..count.get_untracked() {
            app.announcer.say(untrack(|| says(index)));
        }
    };
    let again = move || {
        shown.set(false);
        on_tell.run(false);
        cards.update(|cards| cards.iter_mut().for_each(String::clear));
    };
    let one = move |index: usize| {
        let face = move || match text(index) {
            text if text.is_empty() && active.get() == Some(index) => "_".to_owned(),
            text if text.is_empty() || faces_up(index) => grouped(&text),
            _ => "\u{2713}".to_owned(),
        };
        view! {
            <button
                type="button"
                class="predict"
                data-card=number(index).to_string()
                data-down=move || (!faces_up(index)).then_some("")
                aria-label=move || says(index).text(app.screen())
                aria-pressed=move || if active.get() == Some(index) { "true" } else { "false" }
                on:click=move |_| take(index)
                on:keydown=move |event| key(index, event)
            >
                {picture(u8::try_from(index).unwrap_or(0))}
                <span aria-hidden="true" data-says=face></span>
            </button>
        }
    };
    let any = Signal::derive(move || cards.with(|cards| cards.iter().any(|card| !card.is_empty())));
    view! {
        <section class="cards" aria-label=app.text(say::cards())>
            <div class="hand">{move || (0..count.get()).map(one).collect_view()}</div>
            <Show when=move || active.get().is_some()>
                <Keypad open=Signal::derive(|| true) beside=Some('/') on_key=write/>
                <Command does="card-done" name=say::card_done() class="big" on_press=move |()| active.set(None)/>
            </Show>
            <div class="commands">
                {move || if shown.get() {
                    view! { <Command does="cards-again" name=say::cards_again() class="big" on_press=move |()| again()/> }.into_any()
                } else {
                    view! { <Command does="cards-show" name=say::cards_show() class="big" enabled=any on_press=move |()| turn()/> }.into_any()
                }}
                <Command
                    does="cards-more"
                    name=say::cards_more()
                    enabled=Signal::derive(move || count.get() < MOST)
                    on_press=move |()| cards.update(|cards| cards.push(String::new()))
                />
                <Command
                    does="cards-fewer"
                    name=say::cards_fewer()
                    enabled=Signal::derive(move || count.get() > 2)
                    on_press=move |()| {
                        active.set(None);
                        cards.update(|cards| drop(cards.pop()));
                    }
                />
            </div>
        </section>
    }
}
