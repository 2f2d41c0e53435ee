//! Ids: random, so that no clock and no copied profile can give two records the same one.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::activities::Random;

/// Letters and digits that are not taken for each other when read aloud or written by hand.
const LETTERS: &[u8; 30] = b"abcdefghjkmnpqrstvwxyz23456789";

/// A random word of ten letters: 49 bits, for a device, a sitting or a student.
pub fn token(random: &mut Random) -> String {
    (0..10).filter_map(|_| random.pick(LETTERS.as_slice())).map(|letter| char::from(*letter)).collect()
}

/// The id of a record: device, sitting, and a counter within the sitting. As text `k3v9x2qamf.p8d1m4zctw.17`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId {
    /// The install that wrote it.
    pub device: String,
    /// The sitting it belongs to.
    pub sitting: String,
    /// Its number within the sitting, from 0.
    pub n: u32,
}

/// The text is no record id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a record id")
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.device, self.sitting, self.n)
    }
}

impl FromStr for RecordId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<RecordId, NotAnId> {
        let is_word = |word: &str| {
            (1..=16).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_alphanumeric())
        };
        let mut parts = text.split('.');
        match (parts.next(), parts.next(), parts.next().map(str::parse), parts.next()) {
            (Some(device), Some(sitting), Some(Ok(n)), None) if is_word(device) && is_word(sitting) => {
                Ok(RecordId { device: device.to_owned(), sitting: sitting.to_owned(), n })
            }
            _ => Err(NotAnId),
        }
    }
}

impl TryFrom<String> for RecordId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<RecordId, NotAnId> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> String {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_and_other_text_does_not() {
        let mut random = Random::from_seed(5);
        let id = RecordId { device: token(&mut random), sitting: token(&mut random), n: 17 };
        assert_eq!(id.to_string().parse(), Ok(id));
        for text in ["", "a.b", "a.b.c", "a.b.1.2", "a/b.c.1", ".b.1", "a.b.-1"] {
            assert_eq!(text.parse::<RecordId>(), Err(NotAnId), "{text}");
        }
    }
}
