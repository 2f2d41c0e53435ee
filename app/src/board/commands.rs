//! The commands of a board as real buttons: one way for switch, dwell and voice control, and for anyone who would rather press.

use leptos::prelude::*;
use tenfold::table::Button;
use tenfold::words::{Say, say};

use super::view::{BoardRef, BoardView};
use crate::platform::page;
use crate::ui::app;

/// One button of the bar.
#[derive(Clone, PartialEq)]
enum Entry {
    Do(Button, bool),
    Put(tenfold::table::Spot, Say),
    More,
    Fewer,
    All { alike: bool },
    LetGo,
}

impl Entry {
    fn name(&self) -> Say {
        match self {
            Entry::Do(button, _) => button.name.clone(),
            Entry::Put(_, place) => say::hand_put_in(place.clone()),
            Entry::More => say::hand_more(),
            Entry::Fewer => say::hand_fewer(),
            Entry::All { alike: true } => say::hand_all_alike(),
            Entry::All { alike: false } => say::hand_all(),
            Entry::LetGo => say::hand_let_go(),
        }
    }

    fn does(&self) -> &'static str {
        match self {
            Entry::Do(button, _) => button.verb.name(),
            Entry::Put(..) => "put",
            Entry::More => "more",
            Entry::Fewer => "fewer",
            Entry::All { alike: true } => "all-alike",
            Entry::All { alike: false } => "all",
            Entry::LetGo => "let-go",
        }
    }
}

fn entries(view: &BoardView) -> Vec<Entry> {
    let (buttons, held) = view.commands();
    let points = view.points();
    let Some(places) = held else {
        // Where several buttons do the same to other pieces, the prompt means one of them.
        let exact = buttons.iter().any(|button| Some(button.verb) == points);
        let entry = |button: Button| {
            let pointed =
                points.is_some_and(|verb| verb == button.verb || !exact && same_kind(verb, button.verb));
            Entry::Do(button, pointed)
        };
        return buttons.into_iter().map(entry).collect();
    };
    let own = view.held_commands().into_iter().map(|button| Entry::Do(button, false));
    let puts = places.into_iter().map(|(spot, name)| Entry::Put(spot, name));
    let can_choose = view.can_choose();
    let all = [Entry::All { alike: true }, Entry::All { alike: false }].into_iter().filter(|_| can_choose);
    puts.chain(own)
        .chain([Entry::More])
        .chain(view.holds_several().then_some(Entry::Fewer))
        .chain(all)
        .chain([Entry::LetGo])
        .collect()
}

/// Whether a button does what a prompt asks for, whichever piece it takes for it.
fn same_kind(prompt: tenfold::table::Verb, button: tenfold::table::Verb) -> bool {
    use tenfold::table::Verb;
    match (prompt, button) {
        (Verb::Split { into, .. }, Verb::Split { into: other, .. }) => into == other || other == 10,
        (Verb::Group { .. }, Verb::Group { .. }) | (Verb::Trade { .. }, Verb::Trade { .. }) => true,
        (prompt, button) => prompt == button,
    }
}

/// The bar of commands of a board.
#[component]
pub fn Commands(
    /// The board.
    view: BoardRef,
) -> impl IntoView {
    let app = app();
    let bar = NodeRef::<leptos::html::Div>::new();
    let list = RwSignal::new(Vec::<Entry>::new());
    Effect::new(move |_| {
        let Some(view) = view.get() else { return };
        view.changed.track();
        let now = entries(&view);
        if list.with_untracked(|list| *list != now) {
            // Whoever has pressed a button that goes is led back to the board.
            let place = bar.get_untracked().and_then(|bar| page::focused_child(&bar));
            if place.is_some_and(|place| place >= now.len()) {
                view.take_focus();
            }
            list.set(now);
        }
    });
    let press = move |entry: &Entry| {
        let Some(view) = view.get() else { return };
        match entry {
            Entry::Do(button, _) => view.press_button(button.verb),
            Entry::Put(spot, _) => view.put_down(*spot),
            Entry::More => view.change_number(true),
            Entry::Fewer => view.change_number(false),
            Entry::All { alike } => view.choose_all(*alike),
            Entry::LetGo => view.put_back(),
        }
    };
    let holding = move || list.with(|list| list.contains(&Entry::LetGo)).then_some("true");
    let button = move |entry: Entry| {
        view! {
            <button
                type="button"
                class="command small"
                data-do=entry.does()
                data-pointed=matches!(entry, Entry::Do(_, true)).then_some("true")
                on:click={
                    let entry = entry.clone();
                    move |_| press(&entry)
                }
            >
                {entry.name().text(app.screen())}
            </button>
        }
    };
    // One reader for all buttons. They come and go with every piece that is lifted, and one that reads for itself leaves
    // something behind in what it has read. The elements stay at their places in the list, so that pressing one twice
    // presses the same one.
    let buttons = move || list.with(|list| list.iter().cloned().map(button).collect_view());
    view! {
        <div class="commands" role="group" node_ref=bar aria-label=app.text(say::commands()) data-holding=holding>
            {buttons}
        </div>
    }
}
