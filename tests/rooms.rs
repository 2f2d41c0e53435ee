//! The room guard: the house is read from the ground up, and a room knows only the rooms below it (src/lib.rs).

mod source;

use source::{Source, sources};
use std::fs;

/// From the ground up. The order of `src/lib.rs`, with the room of sorting, which knows nothing, on the ground.
const ROOMS: [&str; 12] = [
    "order",
    "words",
    "math",
    "table",
    "activities",
    "curriculum",
    "plan",
    "records",
    "practice",
    "insight",
    "exchange",
    "free",
];

/// Crates that name a browser or a screen.
const BROWSER: [&str; 6] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo", "leptos"];

fn is_browser(name: &str) -> bool {
    let name = name.replace('-', "_");
    BROWSER.contains(&name.as_str()) || name.starts_with("gloo_") || name.starts_with("leptos_")
}

/// The room a file of `src/` belongs to; `None` for `src/lib.rs`.
fn room_of(source: &Source) -> Option<&str> {
    let inside = source.place.split_once("src/")?.1;
    let room = inside.split('/').next()?.trim_end_matches(".rs");
    (room != "lib").then_some(room)
}

/// What is wrong with a file of `src/`.
fn complaints(source: &Source) -> Vec<String> {
    let place = &source.place;
    let mut complaints = Vec::new();
    if let Some(room) = room_of(source) {
        let floor = |name: &str| ROOMS.iter().position(|known| *known == name);
        let Some(own) = floor(room) else { return vec![format!("{place}: no room is called {room}")] };
        for named in source.rooms_named() {
            match floor(&named) {
                Some(other) if other > own => complaints.push(format!("{place}: {room} knows {named}")),
                Some(_) => {}
                None => complaints.push(format!("{place}: no room is called {named}")),
            }
        }
    }
    let browser = source.names().into_iter().filter(|name| is_browser(name));
    complaints.extend(browser.map(|name| format!("{place}: names {name}")));
    complaints
}

/// What is wrong with a file of the page: student/ and teach/ never know each other, and what they share knows neither.
fn complaints_of_page(source: &Source) -> Vec<String> {
    let place = &source.place;
    let sides: [(&str, &[&str]); 6] = [
        ("src/student", &["teach"]),
        ("src/teach", &["student"]),
        ("src/board", &["student", "teach", "clerk"]),
        ("src/clerk", &["student", "teach", "board"]),
        ("src/ui", &["student", "teach", "board", "clerk"]),
        ("src/platform", &["student", "teach", "board", "ui", "clerk"]),
    ];
    let other = sides
        .iter()
        .find(|(own, _)| place.contains(&format!("{own}/")) || place.ends_with(&format!("{own}.rs")));
    let Some((_, others)) = other else { return Vec::new() };
    let named = source.rooms_named().into_iter().filter(|named| others.contains(&named.as_str()));
    named.map(|named| format!("{place}: knows {named}")).collect()
}

/// Every crate a Cargo.toml names as a dependency of any kind, except those it only gives a version for the workspace.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut section = "";
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end_matches(']');
            if let Some((kind, name)) = section.rsplit_once('.')
                && kind.ends_with("dependencies")
                && !kind.starts_with("workspace")
            {
                names.push(name.to_owned());
            }
        } else if section.ends_with("dependencies") && !section.starts_with("workspace") {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            if !name.is_empty() && !name.starts_with('#') {
                names.push(name.trim_matches('"').to_owned());
            }
        }
    }
    names
}

#[test]
fn a_room_knows_only_the_rooms_below_it() {
    let complaints: Vec<String> = sources("src").iter().flat_map(complaints).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_room_is_there_and_is_on_the_map() {
    let map = fs::read_to_string("src/lib.rs").expect("the map");
    let mut last = 0;
    for room in ROOMS {
        assert!(map.contains(&format!("pub mod {room};")), "{room} is no module");
        // Sorting is a tool, not a room of its own: it is not on the map.
        if room != "order" {
            let at = map.find(&format!("[`{room}`]")).unwrap_or_else(|| panic!("{room} is not on the map"));
            assert!(at > last, "{room} stands elsewhere on the map");
            last = at;
        }
    }
}

#[test]
fn the_childs_side_and_the_adults_side_do_not_know_each_other() {
    let complaints: Vec<String> = sources("app/src").iter().flat_map(complaints_of_page).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_library_depends_on_no_browser() {
    let names = dependencies(&fs::read_to_string("Cargo.toml").expect("the manifest"));
    assert!(names.contains(&"serde".to_owned()) && names.contains(&"proptest".to_owned()), "{names:?}");
    let browser: Vec<&String> = names.iter().filter(|name| is_browser(name)).collect();
    assert!(browser.is_empty(), "{browser:?}");
}

/// The guard itself: made-up files it must and must not complain about.
#[test]
fn the_guard_sees_every_way_to_break_in() {
    let made_up = |place: &str, text: &str| Source { place: place.into(), text: text.into() };
    let told = |place: &str, text: &str| complaints(&made_up(place, text));
    let violations = [
        ("src/table/log.rs", "use crate::practice::Ladder;", "table knows practice"),
        ("src/words/lang.rs", "use crate::{math::Fraction, words::Say};", "words knows math"),
        ("src/records/id.rs", "fn f() -> crate::practice::Saved { todo!() }", "records knows practice"),
        ("src/plan/mod.rs", "use super::records::Entry;", "plan knows records"),
        (
            "src/table/boards/kit.rs",
            "fn f() { super::super::super::insight::class() }",
            "table knows insight",
        ),
        ("src/math/mod.rs", "mod tests { use super::super::table::Verb; }", "math knows table"),
        ("src/order.rs", "macro_rules! m { () => { crate::words::say::yes() } }", "order knows words"),
        ("src/math/mod.rs", "use crate::cellar::Wine;", "no room is called cellar"),
        ("src/cellar/mod.rs", "", "no room is called cellar"),
        ("src/practice/desk.rs", "use web_sys::window;", "names web_sys"),
        ("src/lib.rs", "pub use leptos;", "names leptos"),
        ("src/plan/mod.rs", "fn f() { gloo_storage::get() }", "names gloo_storage"),
    ];
    for (place, text, complaint) in violations {
        let told = told(place, text);
        assert!(told.len() == 1 && told[0].ends_with(complaint), "{place} {text}: {told:?}");
    }
    let sound = [
        ("src/practice/desk.rs", "use crate::records::Entry; use super::ladder::Ladder;"),
        (
            "src/records/codec.rs",
            "//! Unlike crate::practice\n/* use crate::practice; */ fn f() { \"crate::practice\"; }",
        ),
        (
            "src/table/hand/mod.rs",
            "use super::super::words::Say; mod tests { use super::*; use super::super::Verb; }",
        ),
        ("src/insight/class.rs", "/// leptos is far away\nuse crate::order::by_text;"),
    ];
    for (place, text) in sound {
        assert_eq!(told(place, text), Vec::<String>::new(), "{text}");
    }
    let page = |place: &str, text: &str| complaints_of_page(&made_up(place, text)).len();
    assert_eq!(page("app/src/student/home.rs", "use crate::teach::Class;"), 1);
    assert_eq!(page("app/src/teach/mod.rs", "use crate::{platform::page, student::session};"), 1);
    assert_eq!(page("app/src/teach/class.rs", "use super::super::student::session;"), 1);
    assert_eq!(page("app/src/platform/store.rs", "use crate::clerk::Job;"), 1);
    assert_eq!(page("app/src/main.rs", "use crate::{student, teach};"), 0);
    assert_eq!(page("app/src/ui/card.rs", "use crate::student::Here;"), 1);
    assert_eq!(page("app/src/platform/records.rs", "fn f() { super::super::ui::settings(); }"), 1);
    assert_eq!(page("app/src/board/view.rs", "use crate::ui::app;"), 0);
    let manifest = "[workspace.dependencies]\nleptos = \"1\"\n[dependencies]\nserde.workspace = true\n# no\n\
                    [target.'cfg(unix)'.dependencies]\nweb-sys = \"1\"\n[dependencies.js-sys]\nversion = \"1\"\n";
    let browser: Vec<String> = dependencies(manifest).into_iter().filter(|name| is_browser(name)).collect();
    assert_eq!(browser, ["web-sys", "js-sys"]);
}
