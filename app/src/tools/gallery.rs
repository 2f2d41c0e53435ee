//! The gallery: every manipulative with its picture, by groups.

use leptos::prelude::*;
use tenfold::exchange::{Route, ToolsLink};
use tenfold::table::catalogue::{Group, TOOLS, Tool};
use tenfold::table::geometry::size;
use tenfold::table::{Disclosure, Manipulative as _};
use tenfold::words::say;

use crate::ui::{Icon, LangSwitch, app, icon};

/// A small picture of a manipulative as it begins.
fn thumbnail(tool: &'static Tool) -> impl IntoView {
    let app = app();
    let picture =
        tool.begin().map(|board| board.draw(size(420, 300), Disclosure::Structure)).unwrap_or_default();
    let view_box = format!("0 0 {} {}", picture.size.w, picture.size.h);
    let drawn = move || picture.svg(app.screen());
    view! { <svg class="board-svg thumbnail" viewBox=view_box aria-hidden="true" focusable="false" inner_html=drawn></svg> }
}

/// What is chosen from: links to a table of its own, or buttons that put one on this table.
#[component]
pub fn Shelf(
    /// What happens with the one that is chosen; a link where nothing does.
    #[prop(optional, into)]
    on_choose: Option<Callback<&'static Tool>>,
) -> impl IntoView {
    let app = app();
    let groups = Group::ALL.map(|group| {
        let tools = TOOLS.iter().filter(move |tool| tool.group == group).map(|tool| {
            let inside = view! {
                {thumbnail(tool)}
                <span>{app.text((tool.says)())}</span>
            };
            match on_choose {
                Some(choose) => view! {
                    <button type="button" class="tool" data-tool=tool.name on:click=move |_| choose.run(tool)>{inside}</button>
                }.into_any(),
                None => view! {
                    <a class="tool" data-tool=tool.name href=Route::Tools(ToolsLink::to(tool.name)).to_string()>{inside}</a>
                }.into_any(),
            }
        });
        view! {
            <section class="tool-group">
                <h2>{app.text(group.say())}</h2>
                <div class="tools-grid">{tools.collect_view()}</div>
            </section>
        }
    });
    groups.into_iter().collect_view()
}

/// The screen of the gallery.
#[component]
pub fn Gallery() -> impl IntoView {
    let app = app();
    view! {
        <main data-screen="tools" class="screen gallery">
            <header class="bar">
                <a class="command" href=Route::Home.to_string() data-do="home" aria-label=app.text(say::home())>{icon(Icon::Home)}</a>
                <LangSwitch/>
            </header>
            <h1 tabindex="-1">{app.text(say::tools_title())}</h1>
            <p class="note">{app.text(say::tools_choose())}</p>
            <Shelf/>
        </main>
    }
}
