//! The rules of the ladder in the student form: a closed part with a field for every number.

use leptos::html;
use leptos::prelude::*;
use tenfold::plan::{Flaw, NUMBERS, REVIEW_DAYS, Rules};
use tenfold::words::{Say, say};

use crate::platform::page;
use crate::ui::{Command, app};

/// Minutes have a field among the supports: they are changed more often than all others.
const ELSEWHERE: &str = "minutes";

/// Puts the focus on the field of a rule, once its part of the form is open.
pub fn focus_rule(name: &str) {
    let selector = format!("[name=rule-{name}]");
    page::next_frame(move || page::focus(&selector));
}

/// The fields, behind a line that opens.
#[component]
pub fn RulesFields(
    /// What is typed, as [`Rules::texts`] has it.
    typed: RwSignal<Vec<String>>,
    /// What is wrong with it, once somebody wanted to keep it.
    flaw: RwSignal<Option<Flaw>>,
) -> impl IntoView {
    let app = app();
    let details = NodeRef::<html::Details>::new();
    Effect::new(move |_| {
        if let (Some(details), Some(_)) = (details.get(), flaw.get()) {
            details.set_open(true);
        }
    });
    let usual = Rules::default().texts();
    let row = move |(place, usual): (usize, String)| {
        let number = NUMBERS.get(place);
        let (rule, name): (&'static str, Say) = match number {
            Some(number) => (number.name, (number.say)()),
            None => (REVIEW_DAYS, say::rule_review_days()),
        };
        if rule == ELSEWHERE {
            return None;
        }
        let id = format!("rule-{rule}");
        let is_wrong = move || flaw.get().is_some_and(|flaw| flaw.field() == rule);
        Some(view! {
            <tr>
                <th scope="row"><label for=id.clone()>{app.text(name)}</label></th>
                <td>
                    <input
                        id=id.clone()
                        name=id
                        type=if number.is_some() { "number" } else { "text" }
                        min=number.map(|number| number.least)
                        max=number.map(|number| number.most)
                        autocomplete="off"
                        aria-invalid=move || is_wrong().then_some("true")
                        prop:value=move || typed.with(|typed| typed.get(place).cloned())
                        on:input=move |event| {
                            flaw.set(None);
                            typed.update(|typed| {
                                if let Some(text) = typed.get_mut(place) {
                                    *text = event_target_value(&event);
                                }
                            });
                        }
                    />
                </td>
                <td>{usual}</td>
            </tr>
        })
    };
    let rows = usual.clone().into_iter().enumerate().map(row).collect_view();
    view! {
        <details class="part rules" node_ref=details>
            <summary>{app.text(say::rules_title())}</summary>
            <p class="note">{app.text(say::rules_note())}</p>
            <table class="rules-table">
                <thead>
                    <tr>
                        <th scope="col">{app.text(say::rules_number())}</th>
                        <th scope="col">{app.text(say::rules_value())}</th>
                        <th scope="col">{app.text(say::rules_usual())}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Command
                does="usual-rules"
                name=say::rules_defaults()
                on_press=move |()| {
                    flaw.set(None);
                    typed.set(usual.clone());
                }
            />
        </details>
    }
}
