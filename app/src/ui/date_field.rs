//! A field for a day.

use leptos::prelude::*;
use tenfold::records::Day;
use tenfold::words::Say;

use super::app;

/// A day with its name; what is no day is told of as none.
#[component]
pub fn DateField(
    /// What the field is called in the form.
    name: &'static str,
    /// What a person calls it.
    says: Say,
    /// The day.
    #[prop(into)]
    day: Signal<Option<Day>>,
    /// Another was chosen.
    #[prop(into)]
    on_change: Callback<Option<Day>>,
) -> impl IntoView {
    let app = app();
    view! {
        <label class="line">
            {app.text(says)}
            <input
                type="date"
                name=name
                prop:value=move || day.get().map(Day::iso).unwrap_or_default()
                on:change=move |event| on_change.run(Day::from_iso(&event_target_value(&event)))
            />
        </label>
    }
}
