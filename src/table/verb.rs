//! The thirteen verbs: everything a hand does to any manipulative.
//!
//! Undo, replay, work samples, hints, fuzzing and tests are lists of verbs. Their text is kept in records, so
//! the words here are append-only.

use std::fmt;
use std::str::FromStr;

use super::piece::{Kind, PieceId, Spot};

/// Something done to a board.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verb {
    /// New pieces from the tray onto a spot.
    Add {
        /// What is put down.
        kind: Kind,
        /// How many.
        n: u8,
        /// Where.
        to: Spot,
    },
    /// Like pieces from where `piece` lies to another spot.
    Move {
        /// The piece under the finger.
        piece: PieceId,
        /// How many go with it, itself included.
        n: u8,
        /// Where.
        to: Spot,
    },
    /// A loose piece by so many steps of the lattice of the place it lies in. It fits itself to nothing, so that pieces
    /// moved one after the other by the same steps lie as they lay.
    Shift {
        /// The piece.
        piece: PieceId,
        /// Steps to the right.
        across: i16,
        /// Steps down.
        down: i16,
    },
    /// Like pieces back to the tray.
    Remove {
        /// The piece under the finger.
        piece: PieceId,
        /// How many go, itself included.
        n: u8,
    },
    /// Ten of a kind for one of the next.
    Trade {
        /// One of the ten.
        piece: PieceId,
    },
    /// One for several smaller ones.
    Split {
        /// What is split.
        piece: PieceId,
        /// Into how many parts.
        into: u8,
    },
    /// Equal groups: one more to each, or another group like the last.
    Group {
        /// How many.
        n: u8,
    },
    /// A piece turned around or over, by one step of its kind.
    Turn {
        /// The piece.
        piece: PieceId,
        /// Which way.
        way: Way,
    },
    /// A pencil mark, made or rubbed out.
    Mark {
        /// The first spot.
        at: Spot,
        /// How many spots in a row.
        n: u8,
    },
    /// A jump on a line, from where the last one landed.
    Jump {
        /// How far, in the line's own direction.
        by: u8,
    },
    /// A key into a slot.
    Type {
        /// The slot.
        at: Spot,
        /// The key.
        key: Key,
    },
    /// Put in order.
    Tidy,
    /// Start over. Done by the table for all its boards.
    Clear,
}

/// Which way a piece is turned.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Way {
    /// Around, clockwise.
    #[default]
    Around,
    /// Around, the other way.
    Back,
    /// Over, to its other side.
    Over,
}

impl Way {
    /// The word after the piece; nothing for the usual way, as in records from before there were others.
    const fn suffix(self) -> &'static str {
        match self {
            Way::Around => "",
            Way::Back => " back",
            Way::Over => " over",
        }
    }
}

/// A key of the on-screen keypad.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Key {
    /// `0` to `9`.
    Digit(u8),
    /// The point of a decimal.
    Point,
    /// Rub out the last one.
    Back,
}

impl Key {
    /// The key as `data-key` names it.
    ///
    /// ```
    /// # use tenfold::table::Key;
    /// assert_eq!(Key::from_name("7"), Some(Key::Digit(7)));
    /// assert_eq!(Key::from_name("back"), Some(Key::Back));
    /// assert_eq!(Key::from_name("12"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Key> {
        match name.as_bytes() {
            [digit @ b'0'..=b'9'] => Some(Key::Digit(digit - b'0')),
            b"." => Some(Key::Point),
            b"back" => Some(Key::Back),
            _ => None,
        }
    }

    /// The key that writes a character of a number.
    pub(crate) fn of(byte: u8) -> Key {
        if byte == b'.' { Key::Point } else { Key::Digit(byte.saturating_sub(b'0')) }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Digit(digit) => write!(f, "{digit}"),
            Key::Point => f.write_str("."),
            Key::Back => f.write_str("back"),
        }
    }
}

impl Verb {
    /// The verb's name: the value of `data-do` and the first word of its text.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Verb::Add { .. } => "add",
            Verb::Move { .. } => "move",
            Verb::Shift { .. } => "shift",
            Verb::Remove { .. } => "remove",
            Verb::Trade { .. } => "trade",
            Verb::Split { .. } => "split",
            Verb::Group { .. } => "group",
            Verb::Turn { .. } => "turn",
            Verb::Mark { .. } => "mark",
            Verb::Jump { .. } => "jump",
            Verb::Type { .. } => "type",
            Verb::Tidy => "tidy",
            Verb::Clear => "clear",
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        match self {
            Verb::Add { kind, n, to } => write!(f, " {kind} {n} {to}"),
            Verb::Move { piece, n, to } => write!(f, " {piece} {n} {to}"),
            Verb::Shift { piece, across, down } => write!(f, " {piece} {across} {down}"),
            Verb::Remove { piece, n } => write!(f, " {piece} {n}"),
            Verb::Trade { piece } => write!(f, " {piece}"),
            Verb::Turn { piece, way } => write!(f, " {piece}{}", way.suffix()),
            Verb::Split { piece, into } => write!(f, " {piece} {into}"),
            Verb::Group { n } => write!(f, " {n}"),
            Verb::Mark { at, n } => write!(f, " {at} {n}"),
            Verb::Jump { by } => write!(f, " {by}"),
            Verb::Type { at, key } => write!(f, " {at} {key}"),
            Verb::Tidy | Verb::Clear => Ok(()),
        }
    }
}

/// The text is not a verb.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAVerb;

impl FromStr for Verb {
    type Err = NotAVerb;

    fn from_str(text: &str) -> Result<Verb, NotAVerb> {
        fn read<T: FromStr>(word: Option<&str>) -> Result<T, NotAVerb> {
            word.and_then(|word| word.parse().ok()).ok_or(NotAVerb)
        }
        let mut words = text.split(' ');
        let verb = match words.next().unwrap_or_default() {
            "add" => Verb::Add { kind: read(words.next())?, n: read(words.next())?, to: read(words.next())? },
            "move" => {
                Verb::Move { piece: read(words.next())?, n: read(words.next())?, to: read(words.next())? }
            }
            "shift" => Verb::Shift {
                piece: read(words.next())?,
                across: read(words.next())?,
                down: read(words.next())?,
            },
            "remove" => Verb::Remove { piece: read(words.next())?, n: read(words.next())? },
            "trade" => Verb::Trade { piece: read(words.next())? },
            "split" => Verb::Split { piece: read(words.next())?, into: read(words.next())? },
            "group" => Verb::Group { n: read(words.next())? },
            "turn" => Verb::Turn {
                piece: read(words.next())?,
                way: match words.next() {
                    None => Way::Around,
                    Some("back") => Way::Back,
                    Some("over") => Way::Over,
                    Some(_) => return Err(NotAVerb),
                },
            },
            "mark" => Verb::Mark { at: read(words.next())?, n: read(words.next())? },
            "jump" => Verb::Jump { by: read(words.next())? },
            "type" => Verb::Type {
                at: read(words.next())?,
                key: words.next().and_then(Key::from_name).ok_or(NotAVerb)?,
            },
            "tidy" => Verb::Tidy,
            "clear" => Verb::Clear,
            _ => return Err(NotAVerb),
        };
        if words.next().is_some() { Err(NotAVerb) } else { Ok(verb) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_every_verb_reads_back() {
        let (piece, to) = (PieceId(12), Spot(3));
        let verbs = [
            Verb::Add { kind: Kind::Bar(4), n: 2, to },
            Verb::Move { piece, n: 3, to },
            Verb::Shift { piece, across: -3, down: 12 },
            Verb::Remove { piece, n: 1 },
            Verb::Trade { piece },
            Verb::Split { piece, into: 10 },
            Verb::Group { n: 1 },
            Verb::Turn { piece, way: Way::Around },
            Verb::Turn { piece, way: Way::Back },
            Verb::Turn { piece, way: Way::Over },
            Verb::Mark { at: to, n: 5 },
            Verb::Jump { by: 20 },
            Verb::Type { at: to, key: Key::Back },
            Verb::Type { at: to, key: Key::Point },
            Verb::Tidy,
            Verb::Clear,
        ];
        for verb in verbs {
            assert_eq!(verb.to_string().parse(), Ok(verb));
        }
    }

    #[test]
    fn other_text_is_no_verb() {
        for text in
            ["", "add", "move 1 2", "tidy up", "type 3 x", "jump -1", "add banana 1 2", "split 1 10 10"]
        {
            assert_eq!(text.parse::<Verb>(), Err(NotAVerb), "{text}");
        }
    }
}
