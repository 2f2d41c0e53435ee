//! Handing in for all of a device, or for some: as a file, or in one of the other ways.

use leptos::prelude::*;
use tenfold::words::say;

use super::free_device::FreeDevice;
use super::whose::{Whose, WhoseSelect};
use crate::platform::files;
use crate::platform::records::Hindrance;
use crate::ui::sealing::{self, NotSealed};
use crate::ui::take_away::{self, Pack, Receipts};
use crate::ui::{Command, HandedIn, OtherWays, app};

/// The part of the screen for work on its way up.
#[component]
pub fn HandInAll(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
) -> impl IntoView {
    let app = app();
    let whose = RwSignal::new(Whose::All);
    let offered = RwSignal::new(None::<Receipts>);
    let chosen = Callback::new(move |()| whose.with_untracked(|whose| whose.students(app)));
    let everyone = Callback::new(move |()| app.roster.with(|roster| roster.students.clone()));
    let unsealed = RwSignal::new(None::<NotSealed>);
    let file = Callback::new(move |without: bool| {
        unsealed.set(None);
        leptos::task::spawn_local(async move {
            let students = chosen.run(());
            match take_away::pack(app, &students, &[], &[]).await {
                Ok(Pack { parts, receipts }) => match sealing::file(app, parts, without).await {
                    Ok((ending, kind, parts)) => {
                        files::download(&take_away::file_name("hand-in", ending), kind, &parts);
                        offered.try_set(Some(receipts));
                    }
                    Err(why) => drop(unsealed.try_set(Some(why))),
                },
                Err(trouble) => drop(hindered.try_set(Some(trouble.into()))),
            }
        });
    });
    // What was offered is of those who were chosen then.
    Effect::new(move |_| {
        whose.track();
        offered.set(None);
    });
    let saw = move || {
        if let Some(receipts) = offered.try_update(Option::take).flatten() {
            take_away::confirm(app, receipts);
        }
    };
    view! {
        <section aria-labelledby="hand-in">
            <h2 id="hand-in">{app.text(say::all_title())}</h2>
            <p class="note">{app.text(say::all_note())}</p>
            <HandedIn students=everyone/>
            <label class="line">
                {app.text(say::all_whose())}
                <WhoseSelect name="hand-in-whose" whose=whose/>
            </label>
            <div class="choices">
                <Command does="hand-in-file" name=say::all_file() on_press=move |()| file.run(false)/>
            </div>
            {move || unsealed.get().map(|why| view! {
                <p role="status">
                    {app.text(why.say())} " "
                    <Command does="hand-in-unsealed" name=say::seal_open() on_press=move |()| file.run(true)/>
                </p>
            })}
            <Show when=move || offered.with(Option::is_some)>
                <p role="status">
                    {app.text(say::handed_in_question())} " "
                    <Command does="saw-hand-in" name=say::handed_in_yes() on_press=move |()| saw()/>
                </p>
            </Show>
            <FreeDevice hindered=hindered/>
            {move || {
                // What is shown is of those who were chosen then, too.
                whose.track();
                view! { <OtherWays students=chosen/> }
            }}
        </section>
    }
}
