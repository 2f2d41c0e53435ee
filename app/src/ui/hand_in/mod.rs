//! Other ways to hand in, for an adult: codes that a camera reads, a text to copy, a sheet to print.
//!
//! Codes and text hold what was not handed in yet, without moves: a file is the way that takes everything.

mod codes;
mod handed;
pub mod sealing;

use std::sync::Arc;

use leptos::prelude::*;
use tenfold::exchange::{Export, Frames, Packet, SealKey};
use tenfold::insight::report::{Report, Span, work_sheet};
use tenfold::plan::Student;
use tenfold::records::{Entry, Receipt, receipt_of};
use tenfold::words::{Say, say};

use super::{App, Command, ReportView, app, copy, take_away};
use crate::platform::{clock, page};
use codes::Codes;
pub use handed::HandedIn;
use sealing::NotSealed;

/// A way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Codes,
    Text,
    Sheet,
}

/// What is handed in.
#[derive(Clone)]
struct Made {
    way: Way,
    packet: Packet,
    /// The key it is sealed to.
    to: Option<SealKey>,
    sheets: Vec<Report>,
    receipts: take_away::Receipts,
}

/// Makes it: what was not handed in before, or all of it; `None` where there is nothing. `unkept` are answers that could not
/// be kept on the device; `without` a seal where an adult has said so.
async fn make(
    app: App,
    way: Way,
    students: &[Student],
    unkept: &[Entry],
    whole: bool,
    without: bool,
) -> Result<Option<Made>, NotSealed> {
    let journal = app.opened().map_err(NotSealed::Trouble)?.journal();
    let now = clock::now();
    let mut export = Export::begin(now.wall, &journal.device(), students, &[]);
    let (mut sheets, mut receipts) = (Vec::new(), Vec::new());
    let mut any = !unkept.is_empty();
    for student in students {
        let log = take_away::entries(app, &student.id).await.map_err(NotSealed::Trouble)?;
        let receipt = receipt_of(journal, &student.id).await.map_err(NotSealed::Trouble)?;
        let since = receipt.as_ref().filter(|_| !whole);
        let rest = since.map_or_else(|| log.iter().collect(), |receipt| receipt.rest(&log));
        export.entries(rest.iter().copied());
        let days = || rest.iter().copied().chain(unkept).map(Entry::day);
        if let (Some(first), Some(last)) = (days().min(), days().max()) {
            any = true;
            let own = unkept.iter().filter(|entry| entry.student == student.id);
            let shown: Vec<Entry> = log.iter().chain(own).cloned().collect();
            sheets.push(work_sheet(student, &shown, Span { first, last }).report());
        }
        let now_in = Receipt::of(&log, now.wall, now.offset).after(receipt.as_ref());
        receipts.push((student.id.clone(), now_in));
    }
    export.entries(unkept);
    // Paper is not sealed: who prints it reads it.
    let packet = sealing::packet(app, &export.finish(&[]), without || way == Way::Sheet).await?;
    let to = if packet.is_sealed() { sealing::pinned(app).await? } else { None };
    Ok(any.then_some(Made { way, packet, to, sheets, receipts }))
}

/// The other ways, behind a disclosure: a child's one large button hands in a file.
#[component]
pub fn OtherWays(
    /// Whose work.
    #[prop(into)]
    students: Callback<(), Vec<Student>>,
    /// Answers that could not be kept: they go along.
    #[prop(optional)]
    unkept: Arc<Vec<Entry>>,
) -> impl IntoView {
    let app = app();
    let made = RwSignal::new(None::<Made>);
    let told = RwSignal::new(None::<Say>);
    let whole = RwSignal::new(false);
    let unsealed = RwSignal::new(None::<Way>);
    let begin = Callback::new(move |(way, without): (Way, bool)| {
        let unkept = unkept.clone();
        made.set(None);
        told.set(None);
        unsealed.set(None);
        leptos::task::spawn_local(async move {
            let found = make(app, way, &students.run(()), &unkept, whole.get_untracked(), without).await;
            let say = match &found {
                Ok(Some(_)) => None,
                Ok(None) => Some(say::ways_nothing()),
                Err(why) => Some(why.say()),
            };
            unsealed.try_set(matches!(found, Err(NotSealed::Cannot)).then_some(way));
            told.try_set(say);
            made.try_set(found.ok().flatten());
            page::next_frame(|| page::focus("[data-way]"));
        });
    });
    let shown = move || {
        made.get().map(|Made { way, packet, to, sheets, receipts }| {
            let view = match way {
                Way::Codes => match Frames::of(&packet.bytes()) {
                    Some(frames) => view! { <Codes frames=frames/> }.into_any(),
                    None => view! { <p class="note">{app.text(say::ways_too_long())}</p> }.into_any(),
                },
                Way::Text => view! { <Text text=packet.text()/> }.into_any(),
                Way::Sheet => {
                    let sheets = sheets.into_iter().map(move |report| {
                        view! { <ReportView report=report lang=untrack(|| app.screen())/> }
                    });
                    view! {
                        <div class="choices">
                            <Command does="print-work" name=say::print() on_press=page::print/>
                            <Command does="close-work" name=say::work_close() on_press=move |()| made.set(None)/>
                        </div>
                        <div class="work-sheets">{sheets.collect_view()}</div>
                    }
                    .into_any()
                }
            };
            // Paper tells this device nothing: it cannot be read in again.
            let question = (way != Way::Sheet).then(|| view! {
                <p>
                    {app.text(say::ways_arrived())} " "
                    <Command does="arrived" name=say::ways_yes() on_press=move |()| {
                        made.set(None);
                        take_away::confirm(app, receipts.clone());
                    }/>
                </p>
            });
            let name = match way {
                Way::Codes => "codes",
                Way::Text => "text",
                Way::Sheet => "sheet",
            };
            let to = to.map(|key| {
                let said = say::seal_to(key.fingerprint());
                view! { <p class="note" data-sealed="">{app.text(said)}</p> }
            });
            view! { <div class="way" data-way=name tabindex="-1">{view}{to}{question}</div> }
        })
    };
    view! {
        <details class="part ways" data-ways="">
            <summary>{app.text(say::ways_title())}</summary>
            <p class="note">{app.text(say::ways_note())}</p>
            <div class="choices">
                <Command does="hand-in-codes" name=say::ways_codes() on_press=move |()| begin.run((Way::Codes, false))/>
                <Command does="hand-in-text" name=say::ways_text() on_press=move |()| begin.run((Way::Text, false))/>
                <Command does="hand-in-sheet" name=say::ways_print() on_press=move |()| begin.run((Way::Sheet, false))/>
            </div>
            <label class="line">
                <input
                    type="checkbox"
                    name="hand-in-whole"
                    prop:checked=move || whole.get()
                    on:change=move |event| whole.set(event_target_checked(&event))
                />
                {app.text(say::ways_all_of_it())}
            </label>
            <p class="note" role="status" data-way-told="">{move || told.get().map(|say| say.text(app.screen()))}</p>
            {move || unsealed.get().map(|way| view! {
                <Command does="way-unsealed" name=say::seal_open() on_press=move |()| begin.run((way, true))/>
            })}
            {shown}
        </details>
    }
}

/// A text to copy.
#[component]
fn Text(
    /// The text.
    text: String,
) -> impl IntoView {
    let app = app();
    let told = RwSignal::new(None::<Say>);
    let copied = text.clone();
    view! {
        <p class="note">{app.text(say::text_note())}</p>
        <textarea
            class="packet"
            name="hand-in-text"
            rows="4"
            readonly
            spellcheck="false"
            aria-label=app.text(say::text_label())
            prop:value=text
        ></textarea>
        <Command does="copy-text" name=say::text_copy() on_press=move |()| copy(copied.clone(), told)/>
        <p class="note" role="status">{move || told.get().map(|say| say.text(app.screen()))}</p>
    }
}
