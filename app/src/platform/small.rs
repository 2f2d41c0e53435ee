//! The small things the first paint needs, in localStorage.
//!
//! Texts go through the raw storage: gloo's own `get` and `set` would bring a second JSON reader with them.
//! A copy each: what must not be lost is in the database, since localStorage writes late and in batches.

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use tenfold::records::{Damage, open, seal};

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

/// Whether a value is damaged.
pub fn is_damaged(key: &str) -> bool {
    matches!(damage(key), Some(Damage::Checksum | Damage::Unreadable))
}

fn aside(key: &str) -> String {
    format!("{key}.damaged")
}

/// Whether a damaged value was set aside.
pub fn has_set_aside() -> bool {
    [ROSTER, SETTINGS, SITTING, TAKEN].iter().any(|key| read_text(&aside(key)).is_some())
}

/// Writes a sealed value. What is damaged is set aside first, and what a newer Tenfold wrote stays. A full store loses
/// nothing that is not in the database too.
pub fn write(key: &str, value: &impl Serialize) {
    match (damage(key), read_text(key)) {
        (Some(Damage::Newer(_)), _) => return,
        (Some(_), Some(damaged)) if !write_text(&aside(key), &damaged) => return,
        _ => {}
    }
    write_text(key, &seal(value));
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
