//! What is announced to a screen reader: moves, politely and gathered.

use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, ToAnySource as _};
use tenfold::words::Say;

use super::app;

/// How long announcements are gathered, in milliseconds.
const GATHER: u32 = 300;

/// Gathers what happened and says it once.
#[derive(Clone, Copy)]
pub struct Announcer {
    waiting: StoredValue<Vec<Say>>,
    said: RwSignal<Vec<Say>>,
}

impl Announcer {
    /// Nothing to say yet.
    pub fn new() -> Announcer {
        Announcer { waiting: StoredValue::new(Vec::new()), said: RwSignal::new(Vec::new()) }
    }

    /// What the region reads; for [`App::show`](super::App::show).
    pub fn source(self) -> AnySource {
        self.said.to_any_source()
    }

    /// Something happened.
    pub fn say(self, say: Say) {
        let first = self.waiting.try_update_value(|waiting| {
            waiting.push(say);
            waiting.len() == 1
        });
        if first == Some(true) {
            gloo_timers::callback::Timeout::new(GATHER, move || {
                let gathered = self.waiting.try_update_value(std::mem::take).unwrap_or_default();
                self.said.try_update(|said| *said = gathered);
            })
            .forget();
        }
    }
}

/// The region a screen reader follows.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let app = app();
    let text = move || {
        let lang = app.screen();
        let said: Vec<String> =
            app.announcer.said.with(|said| said.iter().map(|say| say.voice(lang)).collect());
        said.join(" ")
    };
    view! {
        <div class="unseen" role="status" aria-live="polite" data-live="moves" lang=move || app.screen().code()>
            {text}
        </div>
    }
}
