//! The keypad on the screen.

use leptos::prelude::*;
use tenfold::table::hand::Press;
use tenfold::words::say;

use crate::ui::{Icon, app, icon};

/// Digits, the bar of a fraction where one is written, and a key that rubs out.
#[component]
pub fn Keypad(
    /// Whether keys do something now.
    #[prop(into)]
    open: Signal<bool>,
    /// Whether a fraction is written.
    fraction: bool,
    /// A key was pressed.
    on_key: impl Fn(Press) + Clone + 'static,
) -> impl IntoView {
    let app = app();
    let keys = [7, 8, 9, 4, 5, 6, 1, 2, 3, 0].map(|digit: u8| {
        let on_key = on_key.clone();
        view! {
            <button
                type="button"
                class="key"
                data-key=digit.to_string()
                aria-disabled=move || if open.get() { "false" } else { "true" }
                on:click=move |_| on_key(Press::Digit(digit))
            >
                {digit.to_string()}
            </button>
        }
    });
    let pressed = on_key.clone();
    let slash = fraction.then(|| {
        view! {
            <button
                type="button"
                class="key"
                data-key="/"
                aria-label=app.text(say::key_slash())
                aria-disabled=move || if open.get() { "false" } else { "true" }
                on:click=move |_| pressed(Press::Slash)
            >
                "/"
            </button>
        }
    });
    view! {
        <div class="keypad" role="group" aria-label=app.text(say::keypad())>
            {keys.into_iter().collect_view()}
            {slash}
            <button
                type="button"
                class="key key-back"
                data-key="back"
                aria-label=app.text(say::key_back())
                aria-disabled=move || if open.get() { "false" } else { "true" }
                on:click=move |_| on_key(Press::Back)
            >
                {icon(Icon::Back)}
            </button>
        </div>
    }
}
