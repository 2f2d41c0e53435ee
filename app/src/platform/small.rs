//! The small things the first paint needs, in localStorage.
//!
//! Texts go through the raw storage: gloo's own `get` and `set` would bring a second JSON reader with them.
//! A copy each: what must not be lost is in the database, since localStorage writes late and in batches. They fill at most
//! [`MOST`]; where there is no database, the store in localStorage (`store.rs`) is another matter.

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use tenfold::records::{Damage, open, seal};
use wasm_bindgen::JsCast as _;

/// Who practises on this device.
pub const ROSTER: &str = "tenfold.roster";
/// Languages of the device and what an adult has allowed.
pub const SETTINGS: &str = "tenfold.settings";
/// The running sitting.
pub const SITTING: &str = "tenfold.sitting";
/// When work was last taken away.
pub const TAKEN: &str = "tenfold.taken";
/// Who sits here, for this tab.
pub const WHO: &str = "tenfold.who";

/// Everything here that is sealed.
const NAMES: [&str; 4] = [ROSTER, SETTINGS, SITTING, TAKEN];

/// How much all of it may fill, names and texts together and what was set aside with them: units of UTF-16, of which a
/// browser counts two bytes each. So these are 200 kB, of the 10 MB it grants.
const MOST: u32 = 100_000;

/// What the roster and the sitting leave free of it for what stands nowhere else: the settings, and when work was taken
/// away. Both are below 200 units.
const SPARE: u32 = 1_000;

/// Whether localStorage is to be had. A policy or a private window can make even asking an error.
pub fn is_there() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

fn session_is_there() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.session_storage(), Ok(Some(_))))
}

/// Reads a text as it is.
pub fn read_text(key: &str) -> Option<String> {
    is_there().then(|| LocalStorage::raw().get_item(key).ok().flatten()).flatten()
}

/// Writes a text as it is; whether there was room for it.
pub fn write_text(key: &str, text: &str) -> bool {
    is_there() && LocalStorage::raw().set_item(key, text).is_ok()
}

/// Removes a value.
pub fn forget(key: &str) {
    if is_there() {
        LocalStorage::delete(key);
    }
}

/// Reads a sealed value; `None` where it is missing, damaged or newer.
pub fn read<T: DeserializeOwned>(key: &str) -> Option<T> {
    open(&read_text(key)?).ok()
}

/// What is wrong with a sealed value, if anything is.
fn damage(key: &str) -> Option<Damage> {
    open::<IgnoredAny>(&read_text(key)?).err()
}

/// Whether a newer Tenfold wrote a value.
pub fn is_newer(key: &str) -> bool {
    matches!(damage(key), Some(Damage::Newer(_)))
}

fn is_damaged(key: &str) -> bool {
    matches!(damage(key), Some(Damage::Checksum | Damage::Unreadable))
}

fn aside(key: &str) -> String {
    format!("{key}.damaged")
}

/// Copies what is damaged aside, below what lies there already, checks the copy, and only then drops it from its place;
/// whether its place is free. Where there is no room for a copy, it stays.
fn set_aside(key: &str) -> bool {
    let Some(damaged) = read_text(key) else { return true };
    let place = aside(key);
    let together = match read_text(&place) {
        Some(before) => format!("{before}\n{damaged}"),
        None => damaged,
    };
    let copied = write_text(&place, &together) && read_text(&place).as_ref() == Some(&together);
    if copied {
        forget(key);
    }
    copied
}

/// Sets aside whatever is damaged; whether anything was.
pub fn set_damaged_aside() -> bool {
    let damaged: Vec<&str> = NAMES.into_iter().filter(|key| is_damaged(key)).collect();
    for key in &damaged {
        // Where there is no room for a copy, it stays and is told of all the same.
        set_aside(key);
    }
    !damaged.is_empty()
}

/// Whether anything damaged lies here, aside or, where there was no room for that, still in its place.
pub fn has_damage() -> bool {
    NAMES.iter().any(|key| read_text(&aside(key)).is_some() || is_damaged(key))
}

/// Units of UTF-16 that a name and its text fill. The text is measured where it is: it need not be read for that.
fn filled_by(key: &str) -> u32 {
    if !is_there() {
        return 0;
    }
    let text = js_sys::Reflect::get(&LocalStorage::raw(), &key.into()).ok();
    let text = text.and_then(|text| text.dyn_into::<js_sys::JsString>().ok());
    text.map_or(0, |text| text.length() + units(key))
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Writes a sealed value. What is damaged is set aside first, and what a newer Tenfold wrote stays.
///
/// What would be too much is not written, and no older copy of it stays: a stale roster could still name an erased
/// student. Nothing is lost that way, and nothing by a browser that has no room: the roster is in the database, and so is
/// every answer of the sitting.
pub fn write(key: &str, value: &impl Serialize) {
    match damage(key) {
        Some(Damage::Newer(_)) => return,
        Some(_) if !set_aside(key) => return,
        _ => {}
    }
    let text = seal(value);
    let most = if matches!(key, SETTINGS | TAKEN) { MOST } else { MOST - SPARE };
    let fits = || {
        let others = NAMES.into_iter().filter(|other| *other != key).map(filled_by);
        let aside = NAMES.into_iter().map(|name| filled_by(&aside(name)));
        let filled: u32 = others.chain(aside).sum();
        filled.saturating_add(units(key)).saturating_add(units(&text)) <= most
    };
    // A sitting goes on from its copy; that of the roster only makes the first paint quicker.
    if key == SITTING && !fits() {
        forget(ROSTER);
    }
    if fits() {
        write_text(key, &text);
    } else {
        forget(key);
    }
}

/// Who sits at this tab.
pub fn who() -> Option<String> {
    session_is_there().then(|| SessionStorage::raw().get_item(WHO).ok().flatten()).flatten()
}

/// Remembers who sits at this tab, for as long as it is open.
pub fn set_who(student: Option<&str>) {
    if session_is_there() {
        match student {
            Some(student) => drop(SessionStorage::raw().set_item(WHO, student)),
            None => SessionStorage::delete(WHO),
        }
    }
}
