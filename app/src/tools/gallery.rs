//! The gallery: every manipulative with its picture, by groups.

use leptos::prelude::*;
use tenfold::exchange::ready::READY;
use tenfold::exchange::{Route, TablePage, ToolsLink};
use tenfold::records::{KeptScene, delete_scene, kept_scenes};
use tenfold::table::catalogue::{Group, TOOLS, Tool};
use tenfold::words::say;

use crate::ui::{Command, Icon, LangSwitch, Status, app, icon};

/// A small picture of a manipulative.
fn thumbnail(tool: &'static Tool) -> impl IntoView {
    let app = app();
    let (picture, shown) = tool.picture();
    let view_box = format!("{} {} {} {}", shown.x, shown.y, shown.w, shown.h);
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
    view! { <div class="tool-groups">{groups.into_iter().collect_view()}</div> }
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
            <Mine/>
            <Together/>
            <p class="note">{app.text(say::tools_choose())}</p>
            <Shelf/>
            <Ready/>
        </main>
    }
}

fn scene_link(text: &str) -> String {
    Route::Tools(ToolsLink { scene: Some(text.to_owned()), ..ToolsLink::default() }).to_string()
}

/// Pages for a table of children.
#[component]
fn Together() -> impl IntoView {
    let app = app();
    let pages = [(TablePage::ShowMe, say::show_me()), (TablePage::Guess, say::guess())];
    let pages = pages.map(|(page, says)| {
        view! { <li><a class="command" href=Route::Tools(ToolsLink::together(page)).to_string()>{app.text(says)}</a></li> }
    });
    view! {
        <section aria-labelledby="together">
            <h2 id="together">{app.text(say::together())}</h2>
            <ul class="scenes">{pages.into_iter().collect_view()}</ul>
            <p class="note">{app.text(say::show_me_note())}</p>
        </section>
    }
}

/// Scenes for lessons, named by what they teach.
#[component]
fn Ready() -> impl IntoView {
    let app = app();
    let scenes = READY.iter().map(|ready| {
        view! { <li><a class="command" data-scene=ready.id href=scene_link(ready.text)>{app.text((ready.teaches)())}</a></li> }
    });
    view! {
        <section aria-labelledby="ready">
            <h2 id="ready">{app.text(say::tools_ready())}</h2>
            <ul class="scenes">{scenes.collect_view()}</ul>
        </section>
    }
}

/// Scenes kept on this device; nothing where there are none.
#[component]
fn Mine() -> impl IntoView {
    let app = app();
    let mine = RwSignal::new(Vec::<KeptScene>::new());
    let read = move || {
        leptos::task::spawn_local(async move {
            let Some(records) = app.records() else { return };
            if let Ok(scenes) = kept_scenes(records.journal().store()).await {
                mine.try_set(scenes);
            }
        });
    };
    Effect::new(move |_| {
        if matches!(app.status.get(), Status::Ready(_)) {
            read();
        }
    });
    let delete = move |id: String| {
        leptos::task::spawn_local(async move {
            let Some(records) = app.records() else { return };
            if delete_scene(records.journal().store(), &id).await.is_ok() {
                mine.try_update(|mine| mine.retain(|scene| scene.id != id));
            }
        });
    };
    view! {
        <Show when=move || mine.with(|mine| !mine.is_empty())>
            <section aria-labelledby="mine">
                <h2 id="mine">{app.text(say::tools_mine())}</h2>
                <ul class="scenes">
                    <For each=move || mine.get() key=|scene| scene.id.clone() let:scene>
                        {
                            let id = scene.id.clone();
                            let called = scene.name.clone();
                            view! {
                                <li>
                                    <a class="command" data-kept=scene.id.clone() href=scene_link(&scene.text)>{scene.name.clone()}</a>
                                    <Command
                                        does="delete-scene"
                                        name=Signal::derive(move || say::tools_delete(called.clone()))
                                        shows=Icon::Close
                                        written=false
                                        class="round"
                                        on_press=move |()| delete(id.clone())
                                    />
                                </li>
                            }
                        }
                    </For>
                </ul>
            </section>
        </Show>
    }
}
