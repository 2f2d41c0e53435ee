//! The keypad on the screen.

use leptos::prelude::*;
use tenfold::table::hand::Press;
use tenfold::words::{Say, say};

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
    // `name` is said where what is written on the key says nothing.
    let key = move |press: Press, code: String, name: Option<Say>, class: &'static str, face: AnyView| {
        let on_key = on_key.clone();
        view! {
            <button
                type="button"
                class=class
                data-key=code
                aria-label=name.map(|name| app.text(name))
                aria-disabled=move || if open.get() { "false" } else { "true" }
                on:click=move |_| on_key(press)
            >
                {face}
            </button>
        }
    };
    let digits = [7, 8, 9, 4, 5, 6, 1, 2, 3, 0].map(|digit: u8| {
        key(Press::Digit(digit), digit.to_string(), None, "key", digit.to_string().into_any())
    });
    let slash =
        fraction.then(|| key(Press::Slash, "/".into(), Some(say::key_slash()), "key", "/".into_any()));
    let back =
        key(Press::Back, "back".into(), Some(say::key_back()), "key key-back", icon(Icon::Back).into_any());
    view! {
        <div class="keypad" role="group" aria-label=app.text(say::keypad())>
            {digits.into_iter().collect_view()}
            {slash}
            {back}
        </div>
    }
}
