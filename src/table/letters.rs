//! Numbers as letters, for links: none of the sixty-two is changed by a browser or by a mail program.

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The last digit of a number to the base of 62.
pub(super) fn letter(number: i32) -> char {
    let index = usize::try_from(number.rem_euclid(62)).unwrap_or(0);
    LETTERS.get(index).copied().map_or('0', char::from)
}

/// The number of a digit; `None` for any other letter.
pub(super) fn number(letter: u8) -> Option<i32> {
    LETTERS.iter().position(|known| *known == letter).and_then(|index| i32::try_from(index).ok())
}

/// Two digits: 0 to 3,843.
pub(super) fn two(number: i32) -> [char; 2] {
    [letter(number / 62), letter(number)]
}

/// What [`two`] wrote.
pub(super) fn from_two(letters: &[u8]) -> Option<i32> {
    match letters {
        [high, low] => Some(number(*high)? * 62 + number(*low)?),
        _ => None,
    }
}
