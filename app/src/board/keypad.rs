//! The keypad on the screen.

use leptos::prelude::*;
use tenfold::table::hand::Press;
use tenfold::words::{Say, say};

use crate::ui::{Icon, app, icon};

/// Digits, the sign between two boxes or the point of a decimal where one is written, and a key that rubs out.
#[component]
pub fn Keypad(
    /// Whether keys do something now.
    #[prop(into)]
    open: Signal<bool>,
    /// The key beside the digits, if there is one: `/`, `:`, `R`, `,`, `×` or `.`.
    beside: Option<char>,
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
    let beside = beside.map(|sign| {
        let (press, name) = match sign {
            '.' => (Press::Point, say::key_point()),
            '/' => (Press::Slash, say::key_slash()),
            _ => (Press::Slash, say::key_next_box()),
        };
        key(press, sign.to_string(), Some(name), "key", sign.to_string().into_any())
    });
    let back =
        key(Press::Back, "back".into(), Some(say::key_back()), "key key-back", icon(Icon::Back).into_any());
    view! {
        <div class="keypad" role="group" aria-label=app.text(say::keypad())>
            {digits.into_iter().collect_view()}
            {beside}
            {back}
        </div>
    }
}
