//! The page: Leptos screens on top of the pure library.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(|| view! { <main data-screen="home"><h1>"Tenfold"</h1></main> });
}
