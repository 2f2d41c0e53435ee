//! The child chooses what comes next.

use leptos::prelude::*;
use tenfold::curriculum::skill;
use tenfold::practice::Choice;
use tenfold::words::say;

use crate::ui::app;

/// The screen of a choice.
#[component]
pub fn ChoiceView(
    /// What can be chosen.
    choices: Vec<Choice>,
    /// What was.
    on_choose: impl Fn(Choice) + Clone + 'static,
) -> impl IntoView {
    let app = app();
    let buttons = choices.into_iter().map(|choice| {
        let name = match &choice {
            Choice::More => say::choice_more(),
            Choice::Another(id) => say::choice_another(skill(id).map_or_else(|| say::just(*id), |skill| (skill.name)())),
            Choice::Done => say::choice_done(),
        };
        let does = match &choice {
            Choice::More => "more-practice",
            Choice::Another(_) => "another",
            Choice::Done => "finish",
        };
        let on_choose = on_choose.clone();
        view! {
            <button type="button" class="command big choice-button" data-do=does on:click=move |_| on_choose(choice.clone())>
                {app.text(name)}
            </button>
        }
    });
    view! {
        <section class="choosing">
            <h1 tabindex="-1">{app.text(say::choice_title())}</h1>
            <div class="choices">{buttons.collect_view()}</div>
        </section>
    }
}
