//! Scores of other tests: in from a list, seen before they count.

use leptos::html;
use leptos::prelude::*;
use tenfold::exchange::{LARGEST_LIST, NoScores, StagedScores, lists_in, stage_scores};
use tenfold::insight::screened;
use tenfold::records::{Screened, Trouble, What};
use tenfold::words::say;

use crate::platform::files;
use crate::platform::records::Hindrance;
use crate::ui::{App, Command, app, take_away};

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
    let texts = RwSignal::new(Vec::<String>::new());
    let staged = RwSignal::new(None::<Result<StagedScores, NoScores>>);
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());
    let input = NodeRef::<html::Input>::new();
    let stage = move || {
        if texts.with_untracked(Vec::is_empty) {
            return;
        }
        leptos::task::spawn_local(async move {
            match kept(app).await {
                Ok(known) => {
                    let found = texts.try_with_untracked(|texts| {
                        let source = source.get_untracked();
                        app.roster.with_untracked(|roster| stage_scores(texts, roster, &source, &known))
                    });
                    staged.try_set(found);
                }
                Err(trouble) => drop(hindered.try_set(Some(trouble.into()))),
            }
        });
    };
    let chosen = move |event: web_sys::Event| {
        let Some(list) = files::chosen(&event) else { return };
        leptos::task::spawn_local(async move {
            // Another tab may have changed the roster: what is staged is held against the newest.
            if let Err(hindrance) = app.write(false).await {
                hindered.set(Some(hindrance));
                return;
            }
            let read = files::read_bytes(list, LARGEST_LIST).await.unwrap_or_default();
            let lists: Vec<String> = read.iter().filter_map(|file| lists_in(file).ok()).flatten().collect();
            if lists.is_empty() {
                staged.set(Some(Err(NoScores::TooLarge)));
            } else {
                texts.set(lists);
                stage();
            }
        });
    };
    let clear = move || {
        staged.set(None);
        texts.set(Vec::new());
        if let Some(input) = input.get_untracked() {
            input.set_value("");
        }
    };
    let take_in = move || {
        let Some(Ok(found)) = staged.get_untracked() else { return };
        let did = found.added.into_iter().map(|(student, score)| (student, What::Screened(score))).collect();
        busy.set(true);
        leptos::task::spawn_local(async move {
            let hindrance = app.change_students(Vec::new(), did, "").await.err();
            // What was not taken in is still there to be taken in.
            if hindrance.is_none() {
                clear();
            }
            busy.set(false);
            hindered.set(hindrance);
            on_changed.run(());
        });
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
            <label class="line">
                {app.text(say::scores_choose())}
                <input
                    type="file"
                    name="scores"
                    multiple
                    accept=".csv,.txt,.tsv,.zip,text/csv,text/plain,application/zip"
                    aria-describedby="scores-note"
                    node_ref=input
                    on:change=chosen
                />
            </label>
            <p id="scores-note" class="note">{app.text(say::scores_note())}</p>
            {move || staged.get().map(|found| {
                let adds = matches!(&found, Ok(found) if !found.added.is_empty());
                let report = match found {
                    Ok(found) => report(app, found).into_any(),
                    Err(why) => view! { <p>{app.text(why.say())}</p> }.into_any(),
                };
                view! {
                    <div class="report" role="status" data-scores-report="">
                        {report}
                        <div class="choices">
                            {adds.then(|| view! {
                                <Command does="scores-apply" name=say::import_apply() enabled=idle on_press=take_in/>
                            })}
                            <Command does="scores-cancel" name=say::import_cancel() enabled=idle on_press=clear/>
                        </div>
                    </div>
                }
            })}
        </details>
    }
}

/// What a list would add.
fn report(app: App, found: StagedScores) -> impl IntoView {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let said = say::scores_report(count(found.added.len()), found.same, found.left_out);
    let more = |all: usize| {
        let more = count(all.saturating_sub(MOST_SHOWN));
        (more > 0).then(|| view! { <li>{app.text(say::scores_more(more))}</li> })
    };
    let more_added = more(found.added.len());
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
    let refused = found.refused.into_iter().take(MOST_SHOWN).map(|(row, flaw)| {
        view! { <li>{app.text(say::roster_row(row, flaw.say()))}</li> }
    });
    let refused = refused.collect_view();
    view! {
        <p>{app.text(said)}</p>
        {(!added.is_empty()).then(|| view! { <ul data-scores="">{added}{more_added}</ul> })}
        {(!refused.is_empty()).then(|| view! {
            <p>{app.text(say::roster_refused())}</p>
            <ul data-scores-refused="">{refused}{more_refused}</ul>
        })}
    }
}
