//! Today: one big button, a wordless sound check, languages.

use leptos::prelude::*;
use tenfold::exchange::Route;
use tenfold::words::say;

use super::home::Notices;
use crate::platform::{page, sound};
use crate::ui::{Command, Icon, LangSwitch, app, icon, picture};

/// The chosen student's home.
#[component]
pub fn Today() -> impl IntoView {
    let app = app();
    if app.student_untracked().is_none() {
        // Nobody sits here: back to the tiles.
        page::go(&Route::Home);
        return ().into_any();
    }
    let get_up = move || {
        app.sit(None);
        page::go(&Route::Home);
    };
    let name = move || app.student().map(|student| student.nickname).unwrap_or_default();
    view! {
        <main data-screen="today" class="screen today">
            <header class="bar">
                <Command does="home" name=say::get_up() shows=Icon::Home on_press=get_up/>
                <LangSwitch/>
                <LangSwitch voice=true/>
            </header>
            <div class="greeting">
                {move || app.student().map(|student| picture(student.picture))}
                <h1 tabindex="-1">{move || say::today_hello(name()).text(app.screen())}</h1>
            </div>
            <Notices/>
            <SoundCheck/>
            <ol class="path" aria-label=app.text(say::today_path())>
                <li>{app.text(say::today_review())}</li>
                <li>{app.text(say::today_skill())}</li>
                <li>{app.text(say::today_choice())}</li>
            </ol>
            <a class="command huge" href=Route::Practice.to_string() data-do="start">
                {icon(Icon::Next)}
                <span>{app.text(say::today_start())}</span>
            </a>
        </main>
    }
    .into_any()
}

/// Two tones; the child points to an ear that hears or to one that does not. No words are needed.
#[component]
fn SoundCheck() -> impl IntoView {
    let app = app();
    let asked = RwSignal::new(false);
    let done = RwSignal::new(false);
    let hear = move |heard: bool| {
        app.silent.set(!heard);
        done.set(true);
    };
    view! {
        <div class="sound" role="group" aria-label=app.text(say::sound_check())>
            <Command
                does="sound"
                name=say::sound_check()
                shows=Icon::Speak
                written=false
                class="round"
                on_press=move |()| {
                    sound::check();
                    done.set(false);
                    asked.set(true);
                }
            />
            <Show when=move || asked.get() && !done.get()>
                <Command does="heard" name=say::sound_heard() shows=Icon::Ear written=false class="round" on_press=move |()| hear(true)/>
                <Command does="not-heard" name=say::sound_not_heard() shows=Icon::NoEar written=false class="round" on_press=move |()| hear(false)/>
            </Show>
            <Show when=move || app.silent.get() || done.get() && !app.speaks()>
                <p class="note">{app.text(say::read_together_note())}</p>
            </Show>
        </div>
    }
}
