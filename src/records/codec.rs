//! Sealing: a version and a checksum around everything that is kept.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The version of everything that is kept. A newer one is refused and left as it is; an older one is migrated.
pub const VERSION: u16 = 1;

/// How everything that [`seal`] writes begins.
const THIS_VERSION: &str = "{\"v\":1,";

/// Why something kept cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Damage {
    /// It is not what was written.
    Checksum,
    /// It is what was written, and makes no sense.
    Unreadable,
    /// A newer Tenfold wrote it.
    Newer(u16),
}

#[derive(Deserialize)]
struct Versioned {
    v: u16,
}

/// The checksum of a text or of bytes: the CRC-32 of zip and PNG, so that anyone can check an export with the tools at hand.
#[must_use]
pub fn checksum(text: &(impl AsRef<[u8]> + ?Sized)) -> u32 {
    rawzip::crc32(text.as_ref())
}

/// A value as text with its checksum in front: eight hexadecimal digits, then JSON.
#[must_use]
pub fn seal(value: &impl Serialize) -> String {
    // Records hold no maps with keys that are not text, and no numbers that JSON cannot hold.
    let json = serde_json_wasm::to_string(value).unwrap_or_default();
    format!("{:08x}{json}", checksum(&json))
}

/// The checksum of a sealed text, where it fits.
pub(super) fn sum_of(sealed: &str) -> Option<u32> {
    let (sum, json) = sealed.split_at_checked(8)?;
    let sum = u32::from_str_radix(sum, 16).ok()?;
    (checksum(json) == sum).then_some(sum)
}

/// Reads what [`seal`] wrote.
///
/// # Errors
/// The [`Damage`]. A newer version is told apart even where its fields are not known here.
pub fn open<T: DeserializeOwned>(text: &str) -> Result<T, Damage> {
    let (_, json) = sum_of(text).and_then(|_| text.split_at_checked(8)).ok_or(Damage::Checksum)?;
    // What is of this version is read once: logs are long.
    if !json.starts_with(THIS_VERSION) {
        match serde_json_wasm::from_str::<Versioned>(json) {
            Ok(Versioned { v }) if v > VERSION => return Err(Damage::Newer(v)),
            Ok(_) => {}
            Err(_) => return Err(Damage::Unreadable),
        }
    }
    serde_json_wasm::from_str(json).map_err(|_| Damage::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct Note {
        v: u16,
        text: String,
    }

    fn note(v: u16) -> String {
        seal(&Note { v, text: "8 de 10".into() })
    }

    #[test]
    fn the_checksum_is_the_one_everybody_has() {
        assert_eq!(checksum("123456789"), 0xCBF4_3926);
    }

    #[test]
    fn the_beginning_names_this_version() {
        assert_eq!(THIS_VERSION, format!("{{\"v\":{VERSION},"));
        assert!(note(VERSION)[8..].starts_with(THIS_VERSION));
    }

    #[test]
    fn what_is_sealed_opens() {
        assert_eq!(open::<Note>(&note(1)), Ok(Note { v: 1, text: "8 de 10".into() }));
    }

    #[test]
    fn every_single_changed_byte_is_noticed() {
        let sealed = note(1);
        for place in 0..sealed.len() {
            let mut bytes = sealed.clone().into_bytes();
            bytes[place] ^= 1;
            if let Ok(text) = String::from_utf8(bytes) {
                assert_eq!(open::<Note>(&text), Err(Damage::Checksum), "byte {place}");
            }
        }
        assert_eq!(open::<Note>(&sealed[..sealed.len() - 1]), Err(Damage::Checksum));
        assert_eq!(open::<Note>(""), Err(Damage::Checksum));
    }

    #[test]
    fn a_newer_version_is_told_apart_from_damage() {
        let newer = r#"{"v":9,"hologram":true}"#;
        let newer = format!("{:08x}{newer}", checksum(newer));
        assert_eq!(open::<Note>(&newer), Err(Damage::Newer(9)));
        let strange = r#"{"v":1}"#;
        let strange = format!("{:08x}{strange}", checksum(strange));
        assert_eq!(open::<Note>(&strange), Err(Damage::Unreadable));
    }
}
