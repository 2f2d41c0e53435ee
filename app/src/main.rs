//! The page: Leptos screens on top of the pure library.
//!
//! | room | what it is for |
//! |---|---|
//! | [`platform`] | the only code that names the browser's services: storage, clocks, speech, files, locks |
//! | [`board`] | one renderer for every manipulative |
//! | [`clerk`] | long work with records, off the page |
//! | [`student`] | the child's side |
//! | [`teach`] | the interventionist's side; never imports `student`, nor the other way round |
//! | [`tools`] | the free table; knows neither of the two sides |
//! | [`ui`] | what all screens share |

mod board;
mod clerk;
mod platform;
mod student;
mod teach;
mod tools;
mod ui;

use std::alloc::System;

use cap::Cap;
use leptos::prelude::*;
use tenfold::exchange::Route;
use tenfold::words::{Lang, say};
use wasm_bindgen::prelude::*;

use platform::{page, speech};
use student::{Home, Practice, Today, TryIt};
use teach::{SkillMap, Teach};
use tools::Tools;
use ui::{App, LiveRegion};

/// Counts what is allocated, so that tests can tell a leak from a memory that only grew once: WebAssembly memory never
/// shrinks, and the JavaScript heap does not hold it.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// Bytes in use now.
#[wasm_bindgen]
pub fn live_bytes() -> usize {
    ALLOCATOR.allocated()
}

/// What the second thread does instead of showing a page.
#[wasm_bindgen]
pub fn work() {
    clerk::listen();
}

fn main() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // boot.js covers the page and offers to go on.
        page::tell("tenfold-panic", &info.to_string());
    }));
    // In the second thread nothing is shown; worker.js calls `work`.
    if web_sys::window().is_none() {
        return;
    }
    mount_to_body(Page);
    page::tell("tenfold-ready", "");
}

/// The whole page: the screen that the address names.
#[component]
fn Page() -> impl IntoView {
    let app = App::new();
    provide_context(app);
    let kept = StoredValue::new_local(Vec::<page::Listening>::new());
    kept.update_value(|kept| {
        kept.extend(page::on_window("hashchange", move |_| {
            let route = page::route();
            if app.route.with_untracked(|known| *known != route) {
                app.refused.set(None);
                app.show(route);
                page::next_frame(|| page::focus("main h1"));
            }
        }));
    });
    speech::on_voices(move || {
        app.voices.try_update(|voices| *voices = voices.wrapping_add(1));
    });
    leptos::task::spawn_local(async move { app.open_records().await });
    Effect::new(move |_| {
        let lang = app.screen();
        let title = match app.route.get() {
            Route::Home | Route::Unknown(_) => say::home_title(),
            Route::Today => say::today_path(),
            Route::Practice => say::today_skill(),
            Route::Try(_) => say::try_note(),
            Route::Tools(_) => say::tools_title(),
            Route::Teach | Route::Plan(_) => say::teach_title(),
            Route::Skills => say::map_title(),
        };
        page::set_head(lang.code(), &format!("{} · Tenfold", title.text(lang)));
    });
    // Supports of the child's plan change how the child's own screens look.
    Effect::new(move |_| {
        let own = app.route.with(|route| matches!(route, Route::Today | Route::Practice | Route::Try(_)));
        let supports = app.student().filter(|_| own).map(|student| student.plan.supports).unwrap_or_default();
        page::set_class("large", supports.large);
        page::set_class("contrast", supports.contrast);
        let table = app.route.with(|route| matches!(route, Route::Tools(_))) && app.device.get().left_handed;
        page::set_class("left-handed", supports.left_handed || table);
    });
    let screen = move || match app.route.get() {
        Route::Home => apart(|| view! { <Home/> }),
        Route::Today => apart(|| view! { <Today/> }),
        Route::Practice => apart(|| view! { <Practice/> }),
        Route::Try(link) => apart(|| view! { <TryIt link=link/> }),
        Route::Tools(link) => apart(|| view! { <Tools link=link/> }),
        Route::Teach => apart(|| view! { <Teach/> }),
        Route::Plan(plan) => apart(|| view! { <Teach plan=Some(plan)/> }),
        Route::Skills => apart(|| view! { <SkillMap/> }),
        Route::Unknown(_) => apart(|| view! { <NotFound/> }),
    };
    view! {
        {screen}
        <LiveRegion/>
    }
}

/// A screen as code of its own. The browser compiles a function when it is first called: inlined into one place, all
/// screens would be compiled before the first is shown.
#[inline(never)]
fn apart<V: IntoView + 'static>(screen: impl FnOnce() -> V) -> AnyView {
    screen().into_any()
}

/// A wrong address: a friendly page with a way home.
#[component]
fn NotFound() -> impl IntoView {
    let app = ui::app();
    view! {
        <main data-screen="not-found" class="screen not-found">
            <h1 tabindex="-1">{app.text(say::not_found())}</h1>
            <a class="command big" href=Route::Home.to_string() data-do="home">{app.text(say::home())}</a>
            {Lang::ALL.map(|lang| (untrack(|| app.screen()) != lang).then(|| view! {
                <p class="note" lang=lang.code()>{say::not_found().text(lang)}</p>
            })).into_iter().collect_view()}
        </main>
    }
}
