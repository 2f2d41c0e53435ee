//! Taking a table away: a link that holds all of it, a picture, print; or keeping it on this device.

use leptos::prelude::*;
use tenfold::exchange::{LONGEST_LINK, Route, TablePage, ToolsLink, qr_svg};
use tenfold::free::Free;
use tenfold::records::{KeptScene, LONGEST_NAME, keep_scene, token};
use tenfold::table::Manipulative as _;
use tenfold::table::geometry::{Area, point, size};
use tenfold::table::{Disclosure, picture_svg};
use tenfold::words::{Lang, say};

use super::bench::Here;
use crate::platform::{chance, files, page};
use crate::ui::{Command, Dialog, app, copy};

/// A picture of the table as it stands in the page, with the sheet over it, for any program that shows SVG.
fn picture(free: &Free, labels: bool, lang: Lang) -> Option<String> {
    let (table, boards) = page::layout(".free-table", ".seat .board-svg")?;
    let drawn = |(seat, at): (u8, &Area)| {
        let picture = free.board(seat)?.draw(size(at.w, at.h), Disclosure::Structure);
        Some((point(at.x, at.y), if labels { picture } else { picture.without_labels() }))
    };
    let pictures: Vec<_> = (0_u8..).zip(&boards).filter_map(drawn).collect();
    Some(picture_svg(table, &pictures, &free.sheet().svg(table), lang))
}

/// The dialog.
#[component]
pub fn Share(
    /// The table.
    here: Here,
    /// For whom it stands: the link leads to the same page.
    page: TablePage,
    /// It was closed.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let app = app();
    let locked = RwSignal::new(false);
    let told = RwSignal::new(None);
    let link = Memo::new(move |_| {
        let text = here.look(|free| free.text(locked.get())).flatten()?;
        let route = Route::Tools(ToolsLink { scene: Some(text), ..ToolsLink::together(page) });
        Some(page::address_of(&route)).filter(|link| link.len() <= LONGEST_LINK)
    });
    let copy_link = move || {
        if let Some(link) = link.get_untracked() {
            copy(link, told);
        }
    };
    let name = RwSignal::new(String::new());
    let keep = move || {
        let text = here.look(|free| free.text(locked.get_untracked())).flatten();
        let called = name.get_untracked().trim().to_owned();
        let (Some(text), false) = (text, called.is_empty()) else {
            told.set(Some(say::tools_not_saved()));
            return;
        };
        leptos::task::spawn_local(async move {
            let scene = KeptScene { id: token(&mut chance::random()), name: called.clone(), text };
            let kept = match app.records() {
                Some(records) => keep_scene(records.journal().store(), &scene).await.is_ok(),
                None => false,
            };
            told.try_set(Some(if kept { say::tools_saved(called) } else { say::tools_not_saved() }));
            if kept {
                name.try_set(String::new());
            }
        });
    };
    let drawn = move || here.look(|free| picture(free, here.labels.get_untracked(), app.screen())).flatten();
    let save_picture = move || {
        if let Some(drawn) = drawn() {
            files::download("tenfold-table.svg", "image/svg+xml", &[drawn]);
        }
    };
    let save_pixels = move || {
        let Some(drawn) = drawn() else { return };
        leptos::task::spawn_local(async move {
            if files::download_png("tenfold-table.png", drawn).await.is_none() {
                told.try_set(Some(say::tools_no_pixels()));
            }
        });
    };
    view! {
        <Dialog name=say::tools_share() on_close=on_close>
            <label class="check">
                <input type="checkbox" data-do="lock" prop:checked=locked on:change=move |event| locked.set(event_target_checked(&event))/>
                <span>{app.text(say::tools_lock())}</span>
            </label>
            {move || match link.get() {
                Some(link) => {
                    let qr = qr_svg(&link);
                    view! {
                    <label class="field">
                        <span>{app.text(say::tools_link())}</span>
                        <input type="text" readonly data-link="" value=link/>
                    </label>
                    <Command does="copy-link" name=say::tools_copy() on_press=copy_link/>
                    {qr.map(|code| view! { <div class="qr" role="img" data-qr="" aria-label=app.text(say::tools_qr()) inner_html=code></div> })}
                }.into_any()
                }
                None => view! { <p class="note">{app.text(say::tools_too_long())}</p> }.into_any(),
            }}
            <form
                class="keep-scene"
                on:submit=move |event| {
                    event.prevent_default();
                    keep();
                }
            >
                <label class="field">
                    <span>{app.text(say::tools_name())}</span>
                    <input type="text" data-scene-name="" maxlength=LONGEST_NAME.to_string() prop:value=name on:input=move |event| name.set(event_target_value(&event))/>
                </label>
                <Command does="keep-scene" name=say::tools_save() enabled=Signal::derive(move || !name.with(|name| name.trim().is_empty())) on_press=move |()| keep()/>
            </form>
            <p class="note" role="status">{move || told.get().map(|say| say.text(app.screen()))}</p>
            <div class="choices">
                <Command does="picture" name=say::tools_picture() on_press=save_picture/>
                <Command does="pixels" name=say::tools_pixels() on_press=save_pixels/>
                <Command does="print" name=say::tools_print() on_press=|()| page::print()/>
            </div>
        </Dialog>
    }
}
