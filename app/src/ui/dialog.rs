//! A dialog: the browser's own, so that focus stays inside and Escape closes it.

use leptos::html;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use tenfold::words::{Say, say};

use super::app;
use super::icon::Icon;
use super::parts::Command;
use crate::platform::page;

/// A dialog that is open for as long as it stands in the page.
#[component]
pub fn Dialog(
    /// What it is called.
    name: Say,
    /// It was closed, by its button or by Escape.
    #[prop(into)]
    on_close: Callback<()>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    let app = app();
    let dialog = NodeRef::<html::Dialog>::new();
    // A dialog that is taken out of the page while it is open gives the focus back to nobody.
    let before = SendWrapper::new(page::focused());
    on_cleanup(move || {
        page::next_frame(move || {
            if page::focused().is_some() {
                return;
            }
            match before.take() {
                Some(before) if before.is_connected() => page::focus_element(&before),
                // What was done here has replaced it: a row that says something else now.
                _ => page::focus("main h1"),
            }
        });
    });
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            let _ = dialog.show_modal();
        }
    });
    let title = name.clone();
    view! {
        <dialog
            node_ref=dialog
            class="dialog"
            aria-label=app.text(name)
            on:close=move |_| on_close.run(())
        >
            <div class="dialog-head">
                <h2>{app.text(title)}</h2>
                <Command
                    does="close"
                    name=say::close()
                    shows=Icon::Close
                    written=false
                    class="round"
                    on_press=move |()| {
                        if let Some(dialog) = dialog.get_untracked() {
                            dialog.close();
                        }
                    }
                />
            </div>
            {children()}
        </dialog>
    }
}
