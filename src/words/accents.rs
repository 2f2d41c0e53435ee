//! Letters as they are found, however they are typed.

/// A small letter without its accent; `ñ` is a letter of its own and stays.
///
/// ```
/// # use tenfold::words::without_accent;
/// assert_eq!("pingüino ágil, año".chars().map(without_accent).collect::<String>(), "pinguino agil, año");
/// ```
#[must_use]
pub const fn without_accent(letter: char) -> char {
    match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    }
}
