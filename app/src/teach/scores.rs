//! Scores of other tests: in from a list, seen before they count.

use leptos::prelude::*;
use tenfold::exchange::{NoScores, StagedScores, stage_scores};
use tenfold::insight::screened;
use tenfold::records::{Screened, Trouble, What};
use tenfold::words::say;

use super::list_in::{Intake, ListIn, left_out};
use crate::platform::records::Hindrance;
use crate::ui::{App, app, take_away};

/// Scores told of by name; the rest is counted.
const MOST_SHOWN: usize = 20;

/// Every score that is kept, with the id of its student.
async fn kept(app: App) -> Result<Vec<(String, Screened)>, Trouble> {
    let students = app.roster.get_untracked().students;
    let mut found = Vec::new();
    for student in students {
        let entries = take_away::entries(app, &student.id).await?;
        found.extend(screened(&entries).into_iter().map(|score| (student.id.clone(), score)));
    }
    Ok(found)
}

/// The part of the screen.
#[component]
pub fn Scores(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Scores were taken in.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let source = RwSignal::new(String::new());
    let intake = Intake::new();
    let stage = move || {
        leptos::task::spawn_local(async move {
            match kept(app).await {
                Ok(known) => intake.stage(|texts| {
                    let source = source.get_untracked();
                    let found =
                        app.roster.with_untracked(|roster| stage_scores(texts, roster, &source, &known));
                    found.map_err(NoScores::say)
                }),
                Err(trouble) => drop(hindered.try_set(Some(trouble.into()))),
            }
        });
    };
    let take_in = move |found: StagedScores| async move {
        let did = found.added.into_iter().map(|(student, score)| (student, What::Screened(score))).collect();
        app.change_students(Vec::new(), did, "").await
    };
    view! {
        <details class="scores">
            <summary>{app.text(say::scores_title())}</summary>
            <label class="line">
                {app.text(say::scores_source())}
                <input
                    type="text"
                    name="scores-source"
                    maxlength="60"
                    autocomplete="off"
                    prop:value=move || source.get()
                    on:change=move |event| {
                        source.set(event_target_value(&event));
                        stage();
                    }
                />
            </label>
            <ListIn
                name="scores"
                does=("scores-apply", "scores-cancel")
                choose=say::scores_choose()
                note=say::scores_note()
                intake=intake
                stage=stage
                told=move |found| report(app, found).into_any()
                adds=|found: &StagedScores| !found.added.is_empty()
                take_in=take_in
                hindered=hindered
                on_changed=on_changed
            />
        </details>
    }
}

/// What a list would add.
fn report(app: App, found: StagedScores) -> impl IntoView {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let said = say::scores_report(count(found.added.len()), found.same, found.left_out);
    let more = |all: usize| {
        let more = count(all.saturating_sub(MOST_SHOWN));
        (more > 0).then(|| say::scores_more(more))
    };
    let more_added = more(found.added.len()).map(|more| view! { <li>{app.text(more)}</li> });
    let more_refused = more(usize::try_from(found.left_out).unwrap_or(usize::MAX));
    let row = |(student, score): (String, Screened)| {
        let name = app.student_of(&student).map(|student| student.nickname).unwrap_or_default();
        let Screened { source, measure, score, level, on } = score;
        let join = |parts: [String; 2]| {
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
        };
        let said = say::scores_row(name, join([source, measure]), join([score, level]), on.iso());
        view! { <li>{app.text(said)}</li> }
    };
    let added = found.added.into_iter().take(MOST_SHOWN).map(row).collect_view();
    let refused = found.refused.into_iter().take(MOST_SHOWN).map(|(row, flaw)| (row, flaw.say()));
    view! {
        <p>{app.text(said)}</p>
        {(!added.is_empty()).then(|| view! { <ul data-scores="">{added}{more_added}</ul> })}
        {left_out(refused, more_refused)}
    }
}
