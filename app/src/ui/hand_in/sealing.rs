//! Sealing what leaves, where a plan has brought a key.

use tenfold::exchange::{Packet, SealKey};
use tenfold::records::{Op, Trouble, read_cell, write_cell};
use tenfold::words::{Say, say};

use crate::platform::seal;
use crate::ui::{App, trouble_say};

/// The cell of the key that work is sealed to.
const CELL: &str = "seal";

/// Why nothing was handed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotSealed {
    /// It is not known to whom: the store cannot be read.
    Trouble(Trouble),
    /// This browser cannot seal, on plain http for one.
    Cannot,
}

impl NotSealed {
    /// In words.
    pub fn say(&self) -> Say {
        match self {
            NotSealed::Trouble(trouble) => trouble_say(trouble),
            NotSealed::Cannot => say::seal_failed(),
        }
    }
}

/// The key that work is sealed to here, if a plan has brought one.
///
/// # Errors
/// [`NotSealed`] where it cannot be read: nobody can say then that there is none.
pub async fn pinned(app: App) -> Result<Option<SealKey>, NotSealed> {
    let records = app.opened().map_err(NotSealed::Trouble)?;
    let found = read_cell::<String>(records.journal().store(), CELL).await.map_err(NotSealed::Trouble)?;
    match found.value {
        Some(text) => SealKey::read(&text).map(Some).ok_or(NotSealed::Cannot),
        None if found.damaged => Err(NotSealed::Cannot),
        None => Ok(None),
    }
}

/// The operations that pin a key, in both slots of its cell: where one is damaged the other still says to whom.
///
/// # Errors
/// [`Trouble`] of the store.
pub async fn pin(app: App, key: &SealKey) -> Result<Vec<Op>, Trouble> {
    let found = read_cell::<String>(app.opened()?.journal().store(), CELL).await?;
    let text = key.text();
    Ok([1, 2].map(|more| write_cell(CELL, found.generation + more, &text)).into())
}

/// A file folded into a packet: sealed where there is a key, unless an adult has said that it need not be.
///
/// # Errors
/// [`NotSealed`], and nothing is to leave.
pub async fn packet(app: App, parts: &[String], without: bool) -> Result<Packet, NotSealed> {
    let packet = Packet::fold(parts);
    let key = if without { None } else { pinned(app).await? };
    match (key, packet) {
        (Some(key), Packet::Open(content)) => seal::sealed(&key, &content).await.ok_or(NotSealed::Cannot),
        (_, packet) => Ok(packet),
    }
}

/// What leaves as a file: its ending, its kind and its parts. A sealed one is a text.
///
/// # Errors
/// [`NotSealed`], and nothing is to leave.
pub async fn file(
    app: App,
    parts: Vec<String>,
    without: bool,
) -> Result<(&'static str, &'static str, Vec<String>), NotSealed> {
    // Folded only where it is sealed: a year of moves takes its time.
    if without || pinned(app).await?.is_none() {
        return Ok(("json", "application/json", parts));
    }
    Ok(("txt", "text/plain", vec![packet(app, &parts, false).await?.text()]))
}
