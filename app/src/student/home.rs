//! Who are you? Picture tiles; no typing needed.

use leptos::prelude::*;
use tenfold::exchange::{Route, ToolsLink};
use tenfold::words::say;

use crate::platform::page;
use crate::platform::records::Keeping;
use crate::ui::{LangSwitch, Status, app, picture};

/// The first screen. Needs the small roster of the first paint and nothing else.
#[component]
pub fn Home() -> impl IntoView {
    let app = app();
    // A new version may take over only where nobody is at work.
    page::update("check");
    leptos::task::spawn_local(async move {
        if page::update("waiting") && !crate::ui::sitting_elsewhere().await {
            page::update("activate");
        }
    });
    let tiles = move || app.roster.with(|roster| roster.students.clone());
    let sit = move |id: String| {
        app.sit(Some(id));
        page::go(&Route::Today);
    };
    view! {
        <main data-screen="home" class="screen home">
            <header class="bar">
                <p class="brand">"Tenfold"</p>
                <LangSwitch/>
            </header>
            <h1 tabindex="-1">{app.text(say::home_title())}</h1>
            <Notices/>
            <ul class="tiles">
                <For each=tiles key=|student| (student.id.clone(), student.edited) let:student>
                    {
                        let id = student.id.clone();
                        view! {
                            <li>
                                <button type="button" class="tile" data-do="sit" data-student=student.id.clone() on:click=move |_| sit(id.clone())>
                                    {picture(student.picture)}
                                    <span>{student.nickname.clone()}</span>
                                </button>
                            </li>
                        }
                    }
                </For>
            </ul>
            <Show when=move || app.roster.with(|roster| roster.students.is_empty())>
                <p class="note">{app.text(say::home_empty())}</p>
            </Show>
            <footer class="adults">
                <a class="command" href=Route::Tools(ToolsLink::default()).to_string() data-do="tools">{app.text(say::tools_title())}</a>
                <a class="command" href=Route::Teach.to_string() data-do="adults">{app.text(say::home_adults())}</a>
            </footer>
        </main>
    }
}

/// What an adult should know about how records are kept here, in one sentence.
#[component]
pub fn Notices() -> impl IntoView {
    let app = app();
    let notice = move || match app.status.get() {
        Status::Opening | Status::Ready(Keeping::Safe) => None,
        Status::Ready(Keeping::Shared) => Some(say::keeping_shared()),
        Status::Ready(Keeping::Small) => Some(say::keeping_small()),
        Status::Ready(Keeping::Nothing) => Some(say::keeping_nothing()),
        Status::Trouble(trouble) => Some(crate::ui::trouble_say(&trouble)),
    };
    view! {
        {move || notice().map(|say| view! { <p class="notice" role="status" data-notice="">{app.text(say)}</p> })}
        {move || {
            let damaged = app.status.get() != Status::Opening && app.records().is_some_and(|records| records.damaged.get());
            damaged.then(|| view! { <p class="notice" role="status">{app.text(say::keeping_damaged())}</p> })
        }}
    }
}
