//! Scenes of the free table that an adult keeps on this device, each under a key of its own: two tabs never write over each
//! other, and one that is damaged takes no other with it.

use serde::{Deserialize, Serialize};

use super::codec::{Damage, VERSION, open, seal};
use super::quarantine::set_aside;
use super::store::{Op, Room, Store, Trouble};

/// A scene with the name an adult gave it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptScene {
    /// Its id on this device.
    pub id: String,
    /// Its name, at most [`LONGEST_NAME`] characters.
    pub name: String,
    /// The scene as text.
    pub text: String,
}

/// The longest name of a scene, in characters.
pub const LONGEST_NAME: usize = 60;

#[derive(Serialize, Deserialize)]
struct Sealed {
    v: u16,
    name: String,
    text: String,
}

fn key(id: &str) -> String {
    format!("scene/{id}")
}

/// Keeps a scene under an id; one of the same id is replaced.
///
/// # Errors
/// [`Trouble`] of the store; nothing was written.
pub async fn keep_scene(store: &impl Store, scene: &KeptScene) -> Result<(), Trouble> {
    let name: String = scene.name.trim().chars().take(LONGEST_NAME).collect();
    let value = seal(&Sealed { v: VERSION, name, text: scene.text.clone() });
    store.commit(vec![Op::Put(Room::State, key(&scene.id), value)]).await
}

/// Every scene that can be read, by name. Damaged ones go to quarantine; those of a newer Tenfold are left alone and left out.
///
/// # Errors
/// [`Trouble`] of the store.
pub async fn kept_scenes(store: &impl Store) -> Result<Vec<KeptScene>, Trouble> {
    let mut out = Vec::new();
    for (key, text) in store.scan(Room::State, "scene/", "scene0", 1_000).await? {
        match open::<Sealed>(&text) {
            Ok(Sealed { name, text, .. }) => {
                let id = key.strip_prefix("scene/").unwrap_or(&key).to_owned();
                out.push(KeptScene { id, name, text });
            }
            Err(Damage::Newer(_)) => {}
            Err(Damage::Checksum | Damage::Unreadable) => set_aside(store, Room::State, &key, &[&text]).await,
        }
    }
    Ok(crate::order::by_text(out, |scene| format!("{}\0{}", scene.name, scene.id)))
}

/// Deletes a scene.
///
/// # Errors
/// [`Trouble`] of the store; nothing was done.
pub async fn delete_scene(store: &impl Store, id: &str) -> Result<(), Trouble> {
    store.commit(vec![Op::Delete(Room::State, key(id))]).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::MemoryStore;
    use pollster::block_on;

    fn scene(id: &str, name: &str) -> KeptScene {
        KeptScene { id: id.into(), name: name.into(), text: "1~counters:".into() }
    }

    #[test]
    fn scenes_are_kept_listed_by_name_and_deleted() {
        let store = MemoryStore::new();
        for (id, name) in [("b", "Tens"), ("a", "Halves")] {
            block_on(keep_scene(&store, &scene(id, name))).expect("room");
        }
        let names = || block_on(kept_scenes(&store)).expect("a list").into_iter().map(|scene| scene.name);
        assert_eq!(names().collect::<Vec<_>>(), ["Halves", "Tens"]);
        block_on(delete_scene(&store, "b")).expect("done");
        assert_eq!(names().collect::<Vec<_>>(), ["Halves"]);
    }

    #[test]
    fn a_damaged_scene_is_set_aside_and_takes_no_other_with_it() {
        let store = MemoryStore::new();
        block_on(keep_scene(&store, &scene("a", "Halves"))).expect("room");
        store.tamper(Room::State, "scene/b", "rubbish");
        assert_eq!(block_on(kept_scenes(&store)), Ok(vec![scene("a", "Halves")]));
        assert!(
            store.contents().keys().any(|(room, key)| *room == Room::Quarantine && key.contains("scene/b"))
        );
        assert!(!store.contents().contains_key(&(Room::State, "scene/b".into())));
    }

    #[test]
    fn a_name_is_cut_and_a_full_store_says_so() {
        let store = MemoryStore::new();
        block_on(keep_scene(&store, &scene("a", &format!("  {}", "x".repeat(99))))).expect("room");
        assert_eq!(block_on(kept_scenes(&store)).expect("a list")[0].name.len(), LONGEST_NAME);
        let full = MemoryStore::with_room(10);
        assert_eq!(block_on(keep_scene(&full, &scene("a", "Halves"))), Err(Trouble::Full));
    }
}
