//! Stores of the browser: IndexedDB, localStorage where there is none, and memory where there is neither.

use gloo_storage::{LocalStorage, Storage as _};
use indexed_db_futures::KeyRange;
use indexed_db_futures::cursor::CursorDirection;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use serde::{Deserialize, Serialize};
use tenfold::order::by_text;
use tenfold::records::{MemoryStore, Op, Room, Store, Trouble, open, seal};
use wasm_bindgen::JsCast as _;

use super::small;

const NAME: &str = "tenfold";
const VERSION: u32 = 1;

/// Where records are kept on this device.
pub enum AnyStore {
    /// The database.
    Database(Database),
    /// localStorage.
    Small(SmallStore),
    /// Nowhere: it is forgotten when the page is closed.
    Memory(MemoryStore),
}

impl AnyStore {
    /// The database and nothing else.
    ///
    /// # Errors
    /// [`Trouble`] where there is none; [`Trouble::Newer`] where a newer Tenfold has made it.
    pub async fn database() -> Result<AnyStore, Trouble> {
        open_database().await.map(AnyStore::Database)
    }

    /// The best store there is.
    ///
    /// # Errors
    /// [`Trouble::Newer`] where a newer Tenfold has made the database.
    pub async fn open() -> Result<AnyStore, Trouble> {
        match open_database().await {
            Ok(database) => Ok(AnyStore::Database(database)),
            Err(Trouble::Newer) => Err(Trouble::Newer),
            Err(_) if SmallStore::works() => Ok(AnyStore::Small(SmallStore::open())),
            Err(_) => Ok(AnyStore::Memory(MemoryStore::new())),
        }
    }
}

async fn open_database() -> Result<Database, Trouble> {
    let opened = Database::open(NAME)
        .with_version(VERSION)
        .with_on_upgrade_needed(|_, database| {
            for room in Room::ALL {
                database.create_object_store(room.name()).build()?;
            }
            Ok(())
        })
        .await;
    opened.map_err(|error| match error {
        OpenDbError::VersionZero => Trouble::Blocked("version".into()),
        other => {
            let text = other.to_string();
            if text.contains("VersionError") || text.contains("less than the existing version") {
                Trouble::Newer
            } else {
                Trouble::Blocked(text)
            }
        }
    })
}

/// A fault of the database as trouble.
fn trouble(error: &Error) -> Trouble {
    let Error::DomException(exception) = error else { return Trouble::Blocked(error.to_string()) };
    let exception: &web_sys::DomException = match exception {
        DomException::Other(inner) | DomException::AbortError(inner) => inner,
        other => return Trouble::Blocked(other.message()),
    };
    if exception.name() == "QuotaExceededError" {
        Trouble::Full
    } else {
        Trouble::Blocked(exception.message())
    }
}

fn range(from: &str, below: &str) -> Option<KeyRange<String>> {
    (from < below).then(|| KeyRange::Bound(from.to_owned(), false, below.to_owned(), true))
}

async fn db_get(database: &Database, room: Room, key: &str) -> indexed_db_futures::Result<Option<String>> {
    let transaction = database.transaction(room.name()).build()?;
    transaction.object_store(room.name())?.get(key).primitive()?.await
}

type Pairs = Vec<(String, String)>;

async fn db_scan(
    database: &Database,
    room: Room,
    range: KeyRange<String>,
    limit: usize,
) -> indexed_db_futures::Result<Pairs> {
    let transaction = database.transaction(room.name()).build()?;
    let store = transaction.object_store(room.name())?;
    let limit = u32::try_from(limit).unwrap_or(u32::MAX);
    let keys = store
        .get_all_keys::<String>()
        .with_query::<String, _>(range.clone())
        .with_limit(limit)
        .primitive()?;
    let texts = store.get_all::<String>().with_query::<String, _>(range).with_limit(limit).primitive()?;
    let keys: Vec<String> = keys.await?.collect::<Result<_, _>>()?;
    let texts: Vec<String> = texts.await?.collect::<Result<_, _>>()?;
    Ok(keys.into_iter().zip(texts).collect())
}

async fn db_last_key(
    database: &Database,
    room: Room,
    range: KeyRange<String>,
) -> indexed_db_futures::Result<Option<String>> {
    let transaction = database.transaction(room.name()).build()?;
    let store = transaction.object_store(room.name())?;
    let cursor = store.open_key_cursor().with_query::<String, _>(range).with_direction(CursorDirection::Prev);
    match cursor.await? {
        Some(mut cursor) => cursor.next_key::<String>().await,
        None => Ok(None),
    }
}

/// Texts that are given to the database before it is waited for.
const UNDER_WAY: usize = 50;

/// Whether every expectation was met; then all of it is on the disk.
async fn db_commit(database: &Database, ops: Vec<Op>) -> indexed_db_futures::Result<bool> {
    let rooms: Vec<&str> = Room::ALL
        .iter()
        .filter(|room| {
            ops.iter().any(
                |op| matches!(op, Op::Expect(at, ..) | Op::Put(at, ..) | Op::Delete(at, _) if at == *room),
            )
        })
        .map(|room| room.name())
        .collect();
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    let transaction =
        database.transaction(rooms).with_mode(TransactionMode::Readwrite).with_options(options).build()?;
    let mut under_way = 0_usize;
    for op in ops {
        match op {
            Op::Expect(room, key, expected) => {
                let found: Option<String> =
                    transaction.object_store(room.name())?.get(key).primitive()?.await?;
                if found != expected {
                    transaction.abort().await?;
                    return Ok(false);
                }
            }
            Op::Put(room, key, text) => {
                let put = transaction.object_store(room.name())?.put(text).with_key(key).primitive()?;
                under_way += 1;
                // The browser holds what it has not written yet: a school's year would fill its memory.
                if under_way.is_multiple_of(UNDER_WAY) {
                    put.await?;
                }
            }
            Op::Delete(room, key) => {
                transaction.object_store(room.name())?.delete(key).primitive()?;
            }
        }
    }
    transaction.commit().await?;
    Ok(true)
}

impl Store for AnyStore {
    async fn get(&self, room: Room, key: &str) -> Result<Option<String>, Trouble> {
        match self {
            AnyStore::Database(database) => {
                db_get(database, room, key).await.map_err(|error| trouble(&error))
            }
            AnyStore::Small(store) => Ok(store.get(room, key)),
            AnyStore::Memory(store) => store.get(room, key).await,
        }
    }

    async fn scan(&self, room: Room, from: &str, below: &str, limit: usize) -> Result<Pairs, Trouble> {
        match (self, range(from, below)) {
            (AnyStore::Memory(store), _) => store.scan(room, from, below, limit).await,
            (_, None) => Ok(Vec::new()),
            (AnyStore::Database(database), Some(range)) => {
                db_scan(database, room, range, limit).await.map_err(|error| trouble(&error))
            }
            (AnyStore::Small(store), Some(_)) => Ok(store.scan(room, from, below, limit)),
        }
    }

    async fn last_key(&self, room: Room, from: &str, below: &str) -> Result<Option<String>, Trouble> {
        match (self, range(from, below)) {
            (AnyStore::Memory(store), _) => store.last_key(room, from, below).await,
            (_, None) => Ok(None),
            (AnyStore::Database(database), Some(range)) => {
                db_last_key(database, room, range).await.map_err(|error| trouble(&error))
            }
            (AnyStore::Small(store), Some(_)) => {
                Ok(store.scan(room, from, below, usize::MAX).pop().map(|(key, _)| key))
            }
        }
    }

    async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
        match self {
            AnyStore::Database(database) => match db_commit(database, ops).await {
                Ok(true) => Ok(()),
                Ok(false) => Err(Trouble::NotWriter),
                Err(error) => Err(trouble(&error)),
            },
            AnyStore::Small(store) => store.commit(ops),
            AnyStore::Memory(store) => store.commit(ops).await,
        }
    }
}

/// localStorage as a store. A commit is written down first and then carried out, so that one that was cut short is finished
/// when the page is opened again.
pub struct SmallStore(());

const PREFIX: &str = "tenfold/";
const PENDING: &str = "tenfold-pending";

/// A commit as it is written down: what is put, or removed, under which key.
#[derive(Serialize, Deserialize)]
struct Pending {
    v: u16,
    steps: Vec<(String, Option<String>)>,
}

impl SmallStore {
    fn works() -> bool {
        small::write_text(PENDING, "")
    }

    fn open() -> SmallStore {
        let store = SmallStore(());
        let pending = small::read_text(PENDING).unwrap_or_default();
        // Only a commit that was written down whole is carried out.
        if let Ok(pending) = open::<Pending>(&pending) {
            store.carry_out(&pending.steps);
        }
        small::forget(PENDING);
        store
    }

    fn key(room: Room, key: &str) -> String {
        format!("{PREFIX}{}/{key}", room.name())
    }

    fn get(&self, room: Room, key: &str) -> Option<String> {
        small::read_text(&SmallStore::key(room, key))
    }

    fn scan(&self, room: Room, from: &str, below: &str, limit: usize) -> Pairs {
        let prefix = SmallStore::key(room, "");
        let storage = LocalStorage::raw();
        let names = (0..LocalStorage::length()).filter_map(|index| storage.key(index).ok().flatten());
        let keys: Vec<String> = names
            .filter_map(|name| name.strip_prefix(&prefix).map(str::to_owned))
            .filter(|key| (from..below).contains(&key.as_str()))
            .collect();
        let found = by_text(keys, Clone::clone)
            .into_iter()
            .filter_map(|key| self.get(room, &key).map(|text| (key, text)));
        found.take(limit).collect()
    }

    fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
        let mut steps = Vec::new();
        for op in ops {
            match op {
                Op::Expect(room, key, expected) if self.get(room, &key) != expected => {
                    return Err(Trouble::NotWriter);
                }
                Op::Expect(..) => {}
                Op::Put(room, key, text) => steps.push((SmallStore::key(room, &key), Some(text))),
                Op::Delete(room, key) => steps.push((SmallStore::key(room, &key), None)),
            }
        }
        let before: Vec<(String, Option<String>)> =
            steps.iter().map(|(key, _)| (key.clone(), small::read_text(key))).collect();
        let pending = seal(&Pending { v: tenfold::records::VERSION, steps: steps.clone() });
        let done = small::write_text(PENDING, &pending) && self.carry_out(&steps);
        if !done {
            // Back to what was there: smaller than what did not fit.
            self.carry_out(&before);
        }
        small::forget(PENDING);
        if done { Ok(()) } else { Err(Trouble::Full) }
    }

    fn carry_out(&self, steps: &[(String, Option<String>)]) -> bool {
        steps.iter().all(|(key, text)| match text {
            Some(text) => small::write_text(key, text),
            None => {
                small::forget(key);
                true
            }
        })
    }
}

/// Asks the browser to keep the database when space runs short; what it answers.
pub async fn ask_to_persist() -> Option<bool> {
    let storage = web_sys::window()?.navigator().storage();
    // Missing where the page is not on a secure address.
    if storage.is_undefined() {
        return None;
    }
    let answer = wasm_bindgen_futures::JsFuture::from(storage.persist().ok()?).await.ok()?;
    answer.dyn_ref::<js_sys::Boolean>().map(js_sys::Boolean::value_of)
}
