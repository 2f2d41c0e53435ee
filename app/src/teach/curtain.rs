//! The curtain: a passphrase before the adult's page. What it keeps out and what it does not is said where it is set.

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use tenfold::exchange::Route;
use tenfold::records::{Curtain, Recipe, Trouble, passphrase, plain_phrase};
use tenfold::words::{Say, say};

use crate::platform::{chance, clock, crypto, page};
use crate::ui::{App, Command, Dialog, LangSwitch, app, trouble_say};

/// Keeps the curtain as it is now. On the page it counts at once, even where it cannot be kept.
async fn keep(app: App, curtain: Option<Curtain>) -> Result<(), Trouble> {
    app.curtain.set(curtain.clone());
    app.opened()?.keep_curtain(curtain.as_ref()).await
}

/// What a try came to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tried {
    Not,
    Now,
    Wrong,
}

async fn try_to_lift(app: App, typed: String) -> bool {
    let Some(mut curtain) = app.curtain.get_untracked() else { return true };
    let Recipe { salt, rounds } = curtain.recipe.clone();
    let digest = crypto::digest(&plain_phrase(&typed), &salt, rounds).await;
    let lifts = digest.is_some_and(|digest| curtain.lifts(&digest, clock::now().wall));
    // What cannot be kept is at least counted until the page is opened anew.
    let _ = keep(app, Some(curtain)).await;
    lifts
}

/// The page as long as the curtain is drawn.
#[component]
pub fn Drawn() -> impl IntoView {
    let app = app();
    let typed = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let tried = RwSignal::new(Tried::Not);
    let now = RwSignal::new(clock::now().wall);
    let ticking = gloo_timers::callback::Interval::new(1_000, move || {
        // Whoever has gone meanwhile needs no clock.
        let _ = now.try_set(clock::now().wall);
    });
    on_cleanup({
        let ticking = SendWrapper::new(ticking);
        move || drop(ticking)
    });
    let seconds = Memo::new(move |_| {
        let wait = app.curtain.with(|curtain| curtain.as_ref().map_or(0, |curtain| curtain.wait(now.get())));
        u32::try_from(wait.div_euclid(1_000) + i64::from(wait % 1_000 > 0)).unwrap_or(u32::MAX)
    });
    let may = Memo::new(move |_| seconds.get() == 0 && tried.get() != Tried::Now);
    let lift = move || {
        if !may.get_untracked() || typed.with_untracked(|typed| typed.trim().is_empty()) {
            return;
        }
        tried.set(Tried::Now);
        leptos::task::spawn_local(async move {
            if try_to_lift(app, typed.get_untracked()).await {
                app.lifted.set(true);
                page::next_frame(|| page::focus("main h1"));
            } else {
                now.try_set(clock::now().wall);
                tried.try_set(Tried::Wrong);
            }
        });
    };
    let told = move || match (seconds.get(), tried.get()) {
        (0, Tried::Not) => None,
        (0, Tried::Now) => Some(say::opening()),
        (0, Tried::Wrong) => Some(say::curtain_wrong()),
        (seconds, _) => Some(say::curtain_wait(seconds)),
    };
    view! {
        <main data-screen="teach" data-curtain="drawn" class="screen teach">
            <header class="bar">
                <a class="command" href=Route::Home.to_string() data-do="home">{app.text(say::home())}</a>
                <LangSwitch/>
            </header>
            <h1 tabindex="-1">{app.text(say::teach_title())}</h1>
            <form
                class="form curtain"
                on:submit=move |event| {
                    event.prevent_default();
                    lift();
                }
            >
                <label class="line">
                    {app.text(say::curtain_title())}
                    <input
                        type=move || if shown.get() { "text" } else { "password" }
                        name="passphrase"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby="curtain-told"
                        prop:value=move || typed.get()
                        on:input=move |event| {
                            typed.set(event_target_value(&event));
                            tried.update(|tried| if *tried == Tried::Wrong { *tried = Tried::Not });
                        }
                    />
                </label>
                <label class="line">
                    <input
                        type="checkbox"
                        name="show"
                        prop:checked=move || shown.get()
                        on:change=move |event| shown.set(event_target_checked(&event))
                    />
                    {app.text(say::curtain_show())}
                </label>
                <p id="curtain-told" class=move || if told().is_some() { "notice" } else { "note" } role="status" data-told="">{move || told().map(|say| say.text(app.screen()))}</p>
                <Command does="lift" name=say::curtain_lift() class="big" enabled=may on_press=lift/>
            </form>
            <p class="note">{app.text(say::curtain_lost())}</p>
        </main>
    }
}

/// What there is to say of the curtain, and to do about it.
#[component]
pub fn CurtainSection() -> impl IntoView {
    let app = app();
    let setting = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Trouble>);
    let can = move || {
        app.status.track();
        crypto::is_there() && app.records().is_some() && app.asks_an_adult().is_none()
    };
    let take_off = move || {
        leptos::task::spawn_local(async move { drop(trouble.try_set(keep(app, None).await.err())) });
    };
    let there = Memo::new(move |_| app.curtain.with(Option::is_some));
    view! {
        <section aria-labelledby="curtain" data-curtain=move || if there.get() { "lifted" } else { "none" }>
            <h2 id="curtain">{app.text(say::curtain_title())}</h2>
            {move || if can() {
                let (state, name) = match there.get() {
                    true => (say::curtain_there(), say::curtain_change()),
                    false => (say::curtain_none(), say::curtain_set()),
                };
                view! {
                    <p>{app.text(state)}</p>
                    <div class="choices">
                        <Command does="set-curtain" name=name on_press=move |()| setting.set(true)/>
                        {there.get().then(|| view! {
                            <Command does="take-curtain-off" name=say::curtain_take_off() on_press=take_off/>
                        })}
                    </div>
                }.into_any()
            } else {
                view! { <p>{app.text(say::curtain_no_crypto())}</p> }.into_any()
            }}
            {move || trouble.get().map(|trouble| view! { <p class="notice" role="alert">{app.text(trouble_say(&trouble))}</p> })}
            <p class="note">{app.text(say::curtain_means())}</p>
            {move || setting.get().then(|| view! { <SetCurtain on_close=move |()| setting.set(false)/> })}
        </section>
    }
}

/// Four words to write down, and to type once, so that nobody locks themselves out by a slip of the pen.
#[component]
fn SetCurtain(
    /// The dialog is closed.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let app = app();
    let words = move || passphrase(&mut chance::random(), untrack(|| app.screen()));
    let phrase = RwSignal::new(words());
    let typed = RwSignal::new(String::new());
    let told = RwSignal::new(None::<Say>);
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());
    let set = move || {
        let plain = phrase.with_untracked(|phrase| plain_phrase(phrase));
        if busy.get_untracked() {
            return;
        }
        if typed.with_untracked(|typed| plain_phrase(typed)) != plain {
            told.set(Some(say::curtain_not_the_same()));
            return;
        }
        busy.set(true);
        told.set(Some(say::opening()));
        leptos::task::spawn_local(async move {
            let recipe = Recipe::new(&mut chance::random());
            let kept = match crypto::digest(&plain, &recipe.salt, recipe.rounds).await {
                // Who has just set it knows it: it stays lifted.
                Some(digest) => {
                    app.lifted.set(true);
                    let before = app.curtain.get_untracked();
                    let kept = keep(app, Some(Curtain::new(recipe, &digest))).await;
                    if kept.is_err() {
                        app.curtain.set(before);
                    }
                    kept.map_err(|trouble| trouble_say(&trouble))
                }
                None => Err(say::curtain_no_crypto()),
            };
            match kept {
                Ok(()) => drop(on_close.try_run(())),
                Err(why) => {
                    busy.try_set(false);
                    told.try_set(Some(why));
                }
            }
        });
    };
    view! {
        <Dialog name=say::curtain_title() on_close=on_close>
            <form
                class="form curtain"
                on:submit=move |event| {
                    event.prevent_default();
                    set();
                }
            >
                <p>{app.text(say::curtain_write_down())}</p>
                <p class="phrase" data-phrase="" translate="no">{move || phrase.get()}</p>
                <Command
                    does="other-words"
                    name=say::curtain_other_words()
                    enabled=idle
                    on_press=move |()| phrase.set(words())
                />
                <p class="note">{app.text(say::curtain_lost())}</p>
                <label class="line">
                    {app.text(say::curtain_repeat())}
                    <input
                        type="text"
                        name="phrase-again"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby="phrase-told"
                        prop:value=move || typed.get()
                        on:input=move |event| {
                            told.set(None);
                            typed.set(event_target_value(&event));
                        }
                    />
                </label>
                <p id="phrase-told" class=move || if told.with(Option::is_some) { "notice" } else { "note" } role="status" data-told="">{move || told.get().map(|say| say.text(app.screen()))}</p>
                <Command does="keep-curtain" name=say::curtain_set() class="big" enabled=idle on_press=set/>
            </form>
        </Dialog>
    }
}
