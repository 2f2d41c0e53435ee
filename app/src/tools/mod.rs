//! The free table: every manipulative to model a lesson with, and for a child's own exploring. Nothing is recorded.

mod bench;
mod cards;
mod gallery;
mod over;
mod share;

use leptos::prelude::*;
use tenfold::exchange::{NoScene, Scene, TablePage, ToolsLink, read_scene};
use tenfold::free::Free;
use tenfold::table::catalogue;

use bench::Bench;
use gallery::Gallery;

/// What an address puts on the table, and why it could not put a scene there.
fn set_out(link: &ToolsLink) -> (Option<Free>, Option<NoScene>) {
    match link.scene.as_deref().map(read_scene) {
        Some(Ok(scene)) => return (Some(Free::with(scene)), None),
        Some(Err(why)) => return (Some(Free::with(Scene::default())), Some(why)),
        None => {}
    }
    let tool = match link.page {
        TablePage::Guess => Some("under-the-mask"),
        TablePage::Free | TablePage::ShowMe => link.tool,
    };
    let table = tool.and_then(catalogue::find).map(Free::of);
    // Children who predict begin with an empty table, and whoever only asked for the free one with the gallery.
    let empty = || (link.page == TablePage::ShowMe).then(|| Free::with(Scene::default()));
    (table.or_else(empty), None)
}

/// The screen of the free table.
#[component]
pub fn Tools(
    /// What stands on it.
    link: ToolsLink,
) -> impl IntoView {
    match set_out(&link) {
        (Some(free), why) => view! { <Bench free=free why=why page=link.page/> }.into_any(),
        (None, _) => view! { <Gallery/> }.into_any(),
    }
}
