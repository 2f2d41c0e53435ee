//! Mutable state in two slots: the highest valid generation wins, and a write never touches the one that is valid.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::codec::{Damage, VERSION, open, seal};
use super::quarantine::set_aside;
use super::store::{Op, Room, Store, Trouble};

#[derive(Serialize, Deserialize)]
struct Slot<T> {
    v: u16,
    generation: u64,
    value: T,
}

/// What was found in a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Read<T> {
    /// The value of the highest valid generation; `None` where nothing was ever written, or nothing of it is valid.
    pub value: Option<T>,
    /// Its generation; 0 for none.
    pub generation: u64,
    /// Whether a slot was damaged. It is in quarantine when this is returned, or, where there was no room, in its place.
    pub damaged: bool,
}

fn keys(name: &str) -> [String; 2] {
    [format!("{name}.a"), format!("{name}.b")]
}

/// Reads a cell. Damaged slots go to quarantine.
///
/// # Errors
/// [`Trouble`] of the store, and [`Trouble::Newer`] where a newer Tenfold wrote a slot: nothing is touched then.
pub async fn read_cell<T: DeserializeOwned>(store: &impl Store, name: &str) -> Result<Read<T>, Trouble> {
    let mut best = Read { value: None, generation: 0, damaged: false };
    for key in keys(name) {
        let Some(text) = store.get(Room::State, &key).await? else { continue };
        match open::<Slot<T>>(&text) {
            Ok(slot) if slot.generation > best.generation => {
                best.value = Some(slot.value);
                best.generation = slot.generation;
            }
            Ok(_) => {}
            Err(Damage::Newer(_)) => return Err(Trouble::Newer),
            Err(Damage::Checksum | Damage::Unreadable) => {
                best.damaged = true;
                set_aside(store, Room::State, &key, &[&text]).await;
            }
        }
    }
    Ok(best)
}

/// The write of the next generation, for a commit: into the slot that does not hold the current one.
#[must_use]
pub fn write_cell<T: Serialize>(name: &str, generation: u64, value: &T) -> Op {
    let [a, b] = keys(name);
    let key = if generation.is_multiple_of(2) { a } else { b };
    Op::Put(Room::State, key, seal(&Slot { v: VERSION, generation, value }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::MemoryStore;
    use pollster::block_on;

    fn write(store: &MemoryStore, generation: u64, value: &str) {
        block_on(store.commit(vec![write_cell("roster", generation, &value)])).expect("room enough");
    }

    fn read(store: &MemoryStore) -> Read<String> {
        block_on(read_cell(store, "roster")).expect("a cell")
    }

    #[test]
    fn the_highest_generation_wins() {
        let store = MemoryStore::new();
        assert_eq!(read(&store).value, None);
        for (generation, value) in [(1, "one"), (2, "two"), (3, "three")] {
            write(&store, generation, value);
            assert_eq!(read(&store).value.as_deref(), Some(value));
        }
    }

    #[test]
    fn a_damaged_slot_falls_back_to_the_other_and_is_kept_aside() {
        let store = MemoryStore::new();
        write(&store, 1, "one");
        write(&store, 2, "two");
        store.tamper(Room::State, "roster.a", "garbage");
        let found = read(&store);
        assert_eq!((found.value.as_deref(), found.damaged), (Some("one"), true));
        let place = format!("state/roster.a#{:08x}", crate::records::checksum("garbage"));
        let contents = store.contents();
        assert_eq!(contents.get(&(Room::Quarantine, place)).map(String::as_str), Some("garbage"));
        assert_eq!(contents.get(&(Room::State, "roster.a".into())), None, "it went from its place");
        assert!(!read(&store).damaged, "and is met once");
    }

    #[test]
    fn a_damaged_slot_stays_where_there_is_no_room_for_a_copy() {
        let store = MemoryStore::with_room(250);
        write(&store, 1, "one");
        store.tamper(Room::State, "roster.a", &"garbage ".repeat(20));
        let before = store.contents();
        let found = read(&store);
        assert_eq!((found.value.as_deref(), found.damaged), (Some("one"), true));
        assert_eq!(store.contents(), before);
    }

    #[test]
    fn a_newer_slot_is_refused_untouched() {
        let store = MemoryStore::new();
        let newer = r#"{"v":2,"generation":9,"value":"later"}"#;
        store.tamper(Room::State, "roster.b", &format!("{:08x}{newer}", super::super::checksum(newer)));
        let before = store.contents();
        assert_eq!(block_on(read_cell::<String>(&store, "roster")), Err(Trouble::Newer));
        assert_eq!(store.contents(), before);
    }
}
