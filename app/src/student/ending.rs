//! A calm end: what I can do now, and handing in.

use leptos::prelude::*;
use tenfold::exchange::Route;
use tenfold::practice::Ending;
use tenfold::records::{Entry, Trouble};
use tenfold::words::{Say, say};

use crate::platform::{page, records::Keeping};
use crate::ui::{Command, HandedIn, Icon, OtherWays, Status, app, sealing, take_away, trouble_say};

/// The last screen of a sitting.
#[component]
pub fn EndingView(
    /// How it ended.
    ending: Ending,
    /// Answers that could not be kept: they go along in what is handed in.
    unkept: Vec<Entry>,
) -> impl IntoView {
    let app = app();
    let trouble = ending.trouble.clone();
    let can = ending.can.clone();
    let handed = RwSignal::new(None::<Result<Option<take_away::Receipts>, sealing::NotSealed>>);
    let unkept = std::sync::Arc::new(unkept);
    let along = unkept.clone();
    let own = Callback::new(move |()| app.student_untracked().into_iter().collect::<Vec<_>>());
    let hand_in = Callback::new(move |without: bool| {
        let unkept = unkept.clone();
        leptos::task::spawn_local(async move {
            let Some(student) = app.who.get_untracked() else { return };
            let done = take_away::hand_in(app, &student, &unkept, without).await;
            handed.set(Some(done));
            page::next_frame(|| page::focus("[data-handed]"));
        });
    });
    let home = move || {
        app.sit(None);
        page::go(&Route::Home);
    };
    let last_taken = move || take_away::last_taken_say(app);
    let warning = move || match (&trouble, app.status.get()) {
        (Some(trouble), _) => Some(stopped_say(trouble)),
        (None, Status::Ready(Keeping::Nothing)) => Some(say::keeping_nothing()),
        (None, Status::Ready(Keeping::Shared)) => Some(say::keeping_shared()),
        (None, Status::Ready(Keeping::Small)) => Some(say::keeping_small()),
        _ => None,
    };
    view! {
        <section class="ending" data-ending=format!("{:?}", ending.why).to_lowercase()>
            <h1 tabindex="-1">{app.text(say::ending_title())}</h1>
            {move || warning().map(|say| view! { <p class="notice" role="status" data-notice="">{app.text(say)}</p> })}
            {(!can.is_empty()).then(|| view! {
                <h2>{app.text(say::ending_can())}</h2>
                <ul class="can">{can.into_iter().map(|say| view! { <li>{app.text(say)}</li> }).collect_view()}</ul>
            })}
            <p class="note">{app.text(say::ending_worked(ending.items, ending.minutes))}</p>
            <div class="choices">
                <Command does="hand-in" name=say::hand_in() shows=Icon::HandIn class="big" on_press=move |()| hand_in.run(false)/>
                <Command does="home" name=say::ending_home() shows=Icon::Home class="big" on_press=home/>
            </div>
            {move || handed.get().map(|done| {
                let said: Say = match &done {
                    Ok(Some(_)) => say::handed_in_question(),
                    Ok(None) => say::handed_in_failed(),
                    Err(why) => why.say(),
                };
                let stopped = done.is_err();
                let arrived = done.ok().flatten();
                view! {
                    <div class="handed" data-handed="" tabindex="-1">
                        <p>{app.text(said)}</p>
                        {arrived.map(|receipts| view! {
                            <Command does="saw-file" name=say::handed_in_yes() on_press=move |()| {
                                take_away::confirm(app, receipts.clone());
                                handed.set(None);
                            }/>
                        })}
                        {stopped.then(|| view! {
                            <Command does="hand-in-unsealed" name=say::seal_open() on_press=move |()| hand_in.run(true)/>
                        })}
                    </div>
                }
            })}
            <p class="note">{move || last_taken().text(app.screen())}</p>
            <HandedIn students=own/>
            <OtherWays students=own unkept=along/>
        </section>
    }
}

/// Why the sitting stopped, and what to do.
fn stopped_say(trouble: &Trouble) -> Say {
    match trouble {
        Trouble::Full => say::stopped_full(),
        other => trouble_say(other),
    }
}
