//! A student's answers, the newest first, and withdrawing one of them with a reason.

use leptos::prelude::*;
use tenfold::curriculum::skill;
use tenfold::insight::{ItemRow, items, support_name};
use tenfold::plan::Student;
use tenfold::practice::PHYSICAL;
use tenfold::records::{Attempt, RecordId, Voided, reason, void};
use tenfold::words::{Say, say};

use super::reason::ReasonInput;
use crate::platform::records::Hindrance;
use crate::platform::{chance, clock, page};
use crate::ui::{App, Command, Dialog, InTheWay, app, take_away};

/// Rows shown at once: what a page of paper holds.
const PAGE: usize = 20;

async fn withdraw(app: App, student: &str, voided: Voided, take_over: bool) -> Result<(), Hindrance> {
    let journal = app.write(take_over).await?.journal();
    void(journal, student, voided, &mut chance::random(), clock::now()).await?;
    Ok(())
}

fn misconception(id: &str) -> Say {
    tenfold::activities::misconception(id).map_or_else(|| say::just(id), |known| known.name())
}

/// Help that was taken, and supports that were on.
fn helps(attempt: &Attempt) -> Vec<Say> {
    let rungs: Vec<String> = attempt.hints.iter().map(u8::to_string).collect();
    let hints = (!rungs.is_empty()).then(|| say::item_hints(rungs.join(", ")));
    hints.into_iter().chain(attempt.supports.iter().map(|id| support_name(id))).collect()
}

fn list(app: App, says: Vec<Say>) -> impl IntoView + use<> {
    says.into_iter().map(|say| view! { <p>{app.text(say)}</p> }).collect_view()
}

/// Where in the page the row of an attempt stands.
fn row_of(id: &RecordId, what: &str) -> String {
    format!("[data-attempt=\"{id}\"] {what}")
}

/// The list, in a dialog.
#[component]
pub fn Items(
    /// Whose answers.
    student: Student,
    /// The dialog is closed.
    #[prop(into)]
    on_close: Callback<()>,
    /// Something was withdrawn.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let app = app();
    let whose = StoredValue::new(student.id.clone());
    let rows = RwSignal::new(None::<Vec<ItemRow>>);
    let page_number = RwSignal::new(0_usize);
    // The answer that is about to be withdrawn, and why.
    let asked = RwSignal::new(None::<RecordId>);
    let why = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let hindered = RwSignal::new(None::<Hindrance>);
    let busy = RwSignal::new(false);
    let idle = Signal::derive(move || !busy.get());

    let load = move |then: Option<RecordId>| {
        let Some(student) = whose.try_get_value() else { return };
        leptos::task::spawn_local(async move {
            match take_away::entries(app, &student).await {
                Ok(entries) => {
                    hindered.try_set(None);
                    rows.try_set(Some(items(&entries)));
                }
                Err(trouble) => drop(hindered.try_set(Some(trouble.into()))),
            }
            if let Some(id) = then {
                page::next_frame(move || page::focus(&row_of(&id, "[data-voided-why]")));
            }
        });
    };
    load(None);

    let ask = move |id: RecordId| {
        why.set(String::new());
        missing.set(false);
        hindered.set(None);
        asked.set(Some(id));
        page::next_frame(|| page::focus("[name=void-reason]"));
    };
    let leave = move || {
        let Some(id) = asked.get_untracked() else { return };
        hindered.set(None);
        asked.set(None);
        page::next_frame(move || page::focus(&row_of(&id, "[data-do=void]")));
    };
    let keep = move |take_over: bool| {
        let Some(of) = asked.get_untracked() else { return load(None) };
        if busy.get_untracked() {
            return;
        }
        let Some(reason) = reason(&why.get_untracked()) else {
            missing.set(true);
            page::focus("[name=void-reason]");
            return;
        };
        busy.set(true);
        leptos::task::spawn_local(async move {
            let student = whose.try_get_value().unwrap_or_default();
            let came_to = withdraw(app, &student, Voided { of: of.clone(), reason }, take_over).await;
            busy.try_set(false);
            match came_to {
                Ok(()) => {
                    asked.try_set(None);
                    load(Some(of));
                    on_changed.try_run(());
                }
                // The reason stays where it was typed.
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    };

    let question = move || {
        view! {
            <form
                class="void-form"
                on:submit=move |event| {
                    event.prevent_default();
                    keep(false);
                }
            >
                <label>
                    {app.text(say::void_why())}
                    <ReasonInput name="void-reason" typed=why missing=missing/>
                </label>
                <p class="note" role="status">{move || missing.get().then(|| say::void_why_missing().text(app.screen()))}</p>
                <div class="choices">
                    <Command does="void-keep" name=say::void_keep() class="small danger" enabled=idle on_press=move |()| keep(false)/>
                    <Command does="void-cancel" name=say::import_cancel() class="small" enabled=idle on_press=leave/>
                </div>
            </form>
        }
    };
    let row = move |row: ItemRow| {
        let ItemRow { id, when, attempt, voided } = row;
        let is_asked = asked.get().as_ref() == Some(&id);
        let standing = attempt.stage.say();
        let name =
            skill(&attempt.skill).map_or_else(|| say::just(attempt.skill.as_str()), |skill| (skill.name)());
        let physical = attempt.work == PHYSICAL;
        let answer = if physical { say::item_physical().text(app.screen()) } else { attempt.answer.clone() };
        let result = if attempt.is_right() { say::item_right() } else { say::item_wrong() };
        let not_counted = (!attempt.is_scored()).then(say::item_not_counted);
        let last = match voided.clone() {
            Some((reason, day)) => {
                let (_, month, day) = day.civil();
                let said = say::voided_on(say::date(month, day), reason);
                view! { <p tabindex="-1" data-voided-why="">{app.text(said)}</p> }.into_any()
            }
            None if is_asked => question().into_any(),
            None => {
                let id = id.clone();
                view! { <Command does="void" name=say::void() class="small" on_press=move |()| ask(id.clone())/> }
                    .into_any()
            }
        };
        view! {
            <tr data-attempt=id.to_string() class:voided=voided.is_some()>
                <td>{when}</td>
                <td>{app.text(name)}</td>
                <td>{app.text(standing)}</td>
                <td data-math=attempt.math.clone()>{attempt.math.clone()}</td>
                <td>{answer}</td>
                <td>
                    <p>{app.text(result)}</p>
                    {not_counted.map(|say| view! { <p class="note">{app.text(say)}</p> })}
                </td>
                <td>{list(app, attempt.suspects.iter().map(|id| misconception(id)).collect())}</td>
                <td>{list(app, helps(&attempt))}</td>
                <td class="of-voiding">{last}</td>
            </tr>
        }
    };
    let shown = move || {
        let from = page_number.get() * PAGE;
        rows.with(|rows| rows.iter().flatten().skip(from).take(PAGE).cloned().collect::<Vec<_>>())
    };
    let count = move || rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
    let newer = Signal::derive(move || page_number.get() > 0);
    let older = Signal::derive(move || (page_number.get() + 1) * PAGE < count());
    let turn = move |page: usize| {
        asked.set(None);
        hindered.set(None);
        page_number.set(page);
    };
    let columns = [
        say::column_when(),
        say::column_skill(),
        say::column_stage(),
        say::column_question(),
        say::column_answer(),
        say::column_result(),
        say::column_error(),
        say::column_help(),
        say::column_void(),
    ];
    let head = move || {
        let columns = columns.clone().into_iter();
        columns.map(|name| view! { <th scope="col">{app.text(name)}</th> }).collect_view()
    };
    view! {
        <Dialog name=say::items_of(student.nickname.clone()) on_close=on_close>
            <div class="items">
                {move || hindered.get().map(|hindrance| view! {
                    <InTheWay hindrance=hindrance within=true on_take_over=move |()| keep(true) on_again=move |()| keep(false)/>
                })}
                <p class="note" role="status" data-items="">
                    {move || rows.with(Option::is_some).then(|| {
                        let (from, of) = (page_number.get() * PAGE, count());
                        let say = if of == 0 { say::items_none() } else { say::items_shown(from + 1, of.min(from + PAGE), of) };
                        say.text(app.screen())
                    })}
                </p>
                <Show when=move || { count() > 0 }>
                    <div class="scroll" tabindex="0" role="region" aria-label=app.text(say::items())>
                        <table class="class-table items-table">
                            <thead><tr>{head.clone()()}</tr></thead>
                            <tbody>{move || shown().into_iter().map(row).collect_view()}</tbody>
                        </table>
                    </div>
                    <div class="choices">
                        <Command does="newer" name=say::items_newer() enabled=newer on_press=move |()| turn(page_number.get_untracked().saturating_sub(1))/>
                        <Command does="older" name=say::items_older() enabled=older on_press=move |()| turn(page_number.get_untracked() + 1)/>
                    </div>
                </Show>
            </div>
        </Dialog>
    }
}
