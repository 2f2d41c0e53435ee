//! Buttons that many screens have.

use leptos::prelude::*;
use tenfold::words::{Lang, Say, say};

use super::icon::{Icon, icon};
use super::{Dialog, app};

/// A command button: an icon with its name, or with a name that only a screen reader hears.
#[component]
pub fn Command(
    /// What it does: the value of `data-do`.
    does: &'static str,
    /// What it is called.
    #[prop(into)]
    name: Signal<Say>,
    /// Its icon.
    #[prop(optional)]
    shows: Option<Icon>,
    /// Whether the name is written on it.
    #[prop(default = true)]
    written: bool,
    /// Whether it can be pressed now.
    #[prop(into, default = true.into())]
    enabled: Signal<bool>,
    /// Whether it is on, for a command that is switched on and off.
    #[prop(optional, into)]
    pressed: Option<Signal<bool>>,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
    /// What happens.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let app = app();
    let text = move || name.get().text(app.screen());
    let label = move || (!written).then(|| name.get().voice(app.screen()));
    view! {
        <button
            type="button"
            class=format!("command {class}")
            data-do=does
            aria-label=label
            title=move || (!written).then(text)
            aria-pressed=move || pressed.map(|pressed| if pressed.get() { "true" } else { "false" })
            // Disabled by attribute only, so that the focus is not lost when a command runs out.
            aria-disabled=move || if enabled.get() { "false" } else { "true" }
            on:click=move |_| {
                if enabled.get_untracked() {
                    on_press.run(());
                }
            }
        >
            {shows.map(icon)}
            {written.then(|| view! { <span>{text}</span> })}
        </button>
    }
}

/// Switches the language of the screen or of the voice.
#[component]
pub fn LangSwitch(
    /// The language of the voice instead of the screen.
    #[prop(optional)]
    voice: bool,
) -> impl IntoView {
    let app = app();
    let chosen = move || if voice { app.voice() } else { app.screen() };
    let group = if voice { say::switch_voice() } else { say::switch_screen() };
    let does = if voice { "voice" } else { "screen" };
    let choose = move |lang| if voice { app.set_voice(lang) } else { app.set_screen(lang) };
    let buttons = Lang::ALL.map(|lang| {
        view! {
            <button
                type="button"
                class="choice"
                data-do=format!("{does}-{}", lang.code())
                lang=lang.code()
                aria-pressed=move || if chosen() == lang { "true" } else { "false" }
                on:click=move |_| choose(lang)
            >
                {lang.own_name()}
            </button>
        }
    });
    let label = group.clone();
    view! {
        <div class="switch" role="group" aria-label=app.text(label)>
            {voice.then(|| view! { <span class="switch-name">{app.text(group)}</span> })}
            {buttons.into_iter().collect_view()}
        </div>
    }
}

/// Reads something aloud; where nothing can be heard, shows it large for a child and an adult to read together.
#[component]
pub fn Speaker(
    /// What is read.
    #[prop(into)]
    what: Signal<Say>,
) -> impl IntoView {
    let app = app();
    let shown = RwSignal::new(false);
    let press = move || {
        if untrack(|| app.speaks()) {
            app.speak(&what.get_untracked());
        } else {
            shown.set(true);
        }
    };
    let name = Signal::derive(move || if app.speaks() { say::read_aloud() } else { say::read_together() });
    view! {
        {move || {
            let shows = if app.speaks() { Icon::Speak } else { Icon::Together };
            view! { <Command does="say" name=name shows=shows written=false class="round" on_press=press/> }
        }}
        <Show when=move || shown.get()>
            <Dialog name=say::read_together() on_close=move |()| shown.set(false)>
                <p class="together-note">{app.text(say::read_together_note())}</p>
                <p class="together-text" data-together="true">{move || what.get().text(app.screen())}</p>
                {move || {
                    let (screen, voice) = (app.screen(), app.voice());
                    (screen != voice).then(|| view! {
                        <p class="together-text" lang=voice.code()>{what.get().text(voice)}</p>
                    })
                }}
            </Dialog>
        </Show>
    }
}
