//! Why an adult decides something: asked for wherever records would tell another story without it.

use leptos::prelude::*;
use tenfold::records::LONGEST_REASON;
use tenfold::words::say;

use crate::ui::app;

/// The field a reason is typed into.
#[component]
pub fn ReasonInput(
    /// The name of the field.
    name: &'static str,
    /// What is typed.
    typed: RwSignal<String>,
    /// It is missing, and was asked for.
    missing: RwSignal<bool>,
    /// The id of what is said beside it.
    #[prop(optional, into)]
    note: Option<String>,
) -> impl IntoView {
    view! {
        <input
            type="text"
            name=name
            maxlength=LONGEST_REASON.to_string()
            autocomplete="off"
            aria-describedby=note
            aria-invalid=move || missing.get().then_some("true")
            prop:value=move || typed.get()
            on:input=move |event| {
                missing.set(false);
                typed.set(event_target_value(&event));
            }
        />
    }
}

/// Why the plan is changed.
#[component]
pub fn Why(
    /// The name of the field.
    name: &'static str,
    /// What is typed.
    typed: RwSignal<String>,
    /// It is missing, and was asked for.
    missing: RwSignal<bool>,
) -> impl IntoView {
    let app = app();
    let note = format!("{name}-note");
    view! {
        <label class="line">
            {app.text(say::plan_why())}
            <ReasonInput name=name typed=typed missing=missing note=note.clone()/>
        </label>
        <p id=note class=move || if missing.get() { "notice" } else { "note" }>
            {move || if missing.get() { say::plan_why_missing() } else { say::plan_why_note() }.text(app.screen())}
        </p>
    }
}
