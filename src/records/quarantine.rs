//! Quarantine: what is damaged is copied, the copy is checked, and only then it goes from its place.

use std::collections::HashSet;

use super::codec::checksum;
use super::store::{Op, Room, Store, Trouble};

/// Where something damaged lies aside: `<room>/<key>#<checksum>`. Another damage at the same place is another thing.
fn place_of(room: Room, key: &str, text: &str) -> String {
    format!("{}/{key}#{:08x}", room.name(), checksum(text))
}

/// Sets aside what is damaged: all that lies under a key, or lines of it. Where that cannot be done, because there is no
/// room for a copy, it stays where it is: nothing is deleted unseen, what is sound can be read all the same, and the next
/// reading tries again.
pub(super) async fn set_aside(store: &impl Store, room: Room, key: &str, damaged: &[&str]) {
    let _ = try_to(store, room, key, damaged).await;
}

async fn try_to(store: &impl Store, room: Room, key: &str, damaged: &[&str]) -> Result<(), Trouble> {
    let copy = |text: &&str| Op::Put(Room::Quarantine, place_of(room, key, text), (*text).to_owned());
    store.commit(damaged.iter().map(copy).collect()).await?;
    for text in damaged {
        if store.get(Room::Quarantine, &place_of(room, key, text)).await?.as_deref() != Some(text) {
            return Ok(());
        }
    }
    let Some(now) = store.get(room, key).await? else { return Ok(()) };
    let goes: HashSet<&str> = damaged.iter().copied().collect();
    let sound: Vec<&str> = now.split('\n').filter(|line| !goes.contains(line)).collect();
    let rest = if goes.contains(now.as_str()) { String::new() } else { sound.join("\n") };
    // This needs no pen: only the very text that was copied goes, and what another tab has put there since stays.
    let then =
        if rest.is_empty() { Op::Delete(room, key.to_owned()) } else { Op::Put(room, key.to_owned(), rest) };
    store.commit(vec![Op::Expect(room, key.to_owned(), Some(now)), then]).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::MemoryStore;
    use pollster::block_on;

    /// A store whose quarantine keeps something else than it was given, or in which another tab is quicker.
    struct Odd {
        store: MemoryStore,
        spoils_copies: bool,
        overwrites: bool,
    }

    impl Store for Odd {
        async fn get(&self, room: Room, key: &str) -> Result<Option<String>, Trouble> {
            if self.overwrites {
                self.store.tamper(Room::Log, "fox/1", "sound");
            }
            self.store.get(room, key).await
        }

        async fn scan(
            &self,
            room: Room,
            from: &str,
            to: &str,
            n: usize,
        ) -> Result<Vec<(String, String)>, Trouble> {
            self.store.scan(room, from, to, n).await
        }

        async fn last_key(&self, room: Room, from: &str, below: &str) -> Result<Option<String>, Trouble> {
            self.store.last_key(room, from, below).await
        }

        async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
            let spoil = |op: Op| match op {
                Op::Put(Room::Quarantine, key, _) if self.spoils_copies => {
                    Op::Put(Room::Quarantine, key, "other".into())
                }
                op => op,
            };
            self.store.commit(ops.into_iter().map(spoil).collect()).await
        }
    }

    fn left(spoils_copies: bool, overwrites: bool, room: Option<usize>) -> (Option<String>, Option<String>) {
        let store = room.map_or_else(MemoryStore::new, MemoryStore::with_room);
        store.tamper(Room::Log, "fox/1", "garbage");
        let odd = Odd { store, spoils_copies, overwrites };
        block_on(set_aside(&odd, Room::Log, "fox/1", &["garbage"]));
        let aside = place_of(Room::Log, "fox/1", "garbage");
        let contents = odd.store.contents();
        let text = |room, key: &str| contents.get(&(room, key.to_owned())).cloned();
        (text(Room::Log, "fox/1"), text(Room::Quarantine, &aside))
    }

    #[test]
    fn what_is_damaged_goes_once_its_copy_is_checked_and_not_before() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(left(false, false, None), (None, some("garbage")));
        assert_eq!(left(true, false, None), (some("garbage"), some("other")), "the copy is no copy");
        assert_eq!(left(false, true, None), (some("sound"), some("garbage")), "another tab was quicker");
        assert_eq!(left(false, false, Some(20)), (some("garbage"), None), "no room for a copy");
    }

    #[test]
    fn damaged_lines_go_alone() {
        let store = MemoryStore::new();
        store.tamper(Room::Log, "fox/1", "one\ntwo\nthree");
        block_on(set_aside(&store, Room::Log, "fox/1", &["two", "one"]));
        let contents = store.contents();
        assert_eq!(contents.get(&(Room::Log, "fox/1".into())).map(String::as_str), Some("three"));
        assert_eq!(contents.len(), 3, "two copies");
        block_on(set_aside(&store, Room::Log, "fox/1", &["three"]));
        assert!(!store.contents().contains_key(&(Room::Log, "fox/1".into())));
    }
}
