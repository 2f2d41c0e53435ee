//! The phrasebook: from a [`Say`] to a sentence.

use super::{Lang, spoken};

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// Which message; a row of the compiled phrasebook.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Key(u16);

/// Something to say, in no language yet.
///
/// ```
/// # use tenfold::words::{Lang, say};
/// let sentence = say::thing_ones(3);
/// assert_eq!(sentence.text(Lang::En), "3 ones");
/// assert_eq!(sentence.text(Lang::Es), "3 unidades");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Say {
    key: Key,
    args: Vec<Arg>,
}

/// What fills a variable of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// A count or a numeral; also what plural forms agree with.
    Number(i64),
    /// A fraction: `3/4` on the screen, "3 fourths" to the ear.
    Fraction(i64, i64),
    /// Text nobody translates: a nickname, a canonical text.
    Text(String),
    /// A message within a message.
    Say(Say),
}

macro_rules! numbers_are_args {
    ($($kind:ty),*) => { $(impl From<$kind> for Arg {
        fn from(number: $kind) -> Arg { Arg::Number(i64::from(number)) }
    })* };
}
numbers_are_args!(i64, i32, u32, u16, u8);

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<Say> for Arg {
    fn from(say: Say) -> Arg {
        Arg::Say(say)
    }
}

/// One message in every language. `voice` stands where the spoken form differs from the written one.
struct Phrase {
    id: &'static str,
    text: [&'static [Part]; Lang::ALL.len()],
    voice: [Option<&'static [Part]>; Lang::ALL.len()],
}

enum Part {
    Text(&'static str),
    Arg(u8),
    Choose(u8, &'static [(Case, &'static [Part])], &'static [Part]),
}

enum Case {
    One,
    Exactly(i64),
    Named(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Channel {
    Screen,
    Voice,
}

impl Say {
    fn new(key: Key, args: Vec<Arg>) -> Say {
        Say { key, args }
    }

    /// The message's name in `locales/`, for tests and for reports of a fault.
    #[must_use]
    pub fn id(&self) -> &'static str {
        PHRASES.get(usize::from(self.key.0)).map_or("", |phrase| phrase.id)
    }

    /// As it is written on the screen.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.render(lang, Channel::Screen)
    }

    /// As it is said aloud, and as it is given to a screen reader.
    #[must_use]
    pub fn voice(&self, lang: Lang) -> String {
        self.render(lang, Channel::Voice)
    }

    /// Two things said one after the other.
    #[must_use]
    pub fn and(self, next: Say) -> Say {
        say::both(self, next)
    }

    fn render(&self, lang: Lang, channel: Channel) -> String {
        let mut out = String::new();
        self.write(lang, channel, &mut out);
        out
    }

    fn write(&self, lang: Lang, channel: Channel, out: &mut String) {
        let Some(phrase) = PHRASES.get(usize::from(self.key.0)) else { return };
        let column = lang as usize;
        let text = phrase.text.get(column).copied().unwrap_or_default();
        let voice = phrase.voice.get(column).copied().flatten();
        let parts = match channel {
            Channel::Screen => text,
            Channel::Voice => voice.unwrap_or(text),
        };
        self.write_parts(parts, lang, channel, out);
    }

    fn write_parts(&self, parts: &[Part], lang: Lang, channel: Channel, out: &mut String) {
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Arg(place) => {
                    if let Some(arg) = self.args.get(usize::from(*place)) {
                        arg.write(lang, channel, out);
                    }
                }
                Part::Choose(place, cases, otherwise) => {
                    let arg = self.args.get(usize::from(*place));
                    let chosen = cases.iter().find(|(case, _)| arg.is_some_and(|arg| arg.fits(case)));
                    self.write_parts(chosen.map_or(otherwise, |(_, parts)| parts), lang, channel, out);
                }
            }
        }
    }
}

impl Arg {
    fn fits(&self, case: &Case) -> bool {
        match (self, case) {
            (Arg::Number(number), Case::One) => *number == 1,
            (Arg::Number(number), Case::Exactly(exactly)) => number == exactly,
            (Arg::Text(text), Case::Named(name)) => text == name,
            _ => false,
        }
    }

    fn write(&self, lang: Lang, channel: Channel, out: &mut String) {
        match (self, channel) {
            (Arg::Number(number), _) => out.push_str(&number.to_string()),
            (Arg::Fraction(numerator, denominator), Channel::Screen) => {
                out.push_str(&numerator.to_string());
                out.push('/');
                out.push_str(&denominator.to_string());
            }
            (Arg::Fraction(numerator, denominator), Channel::Voice) => {
                out.push_str(&spoken::fraction(*numerator, *denominator, lang));
            }
            (Arg::Text(text), _) => out.push_str(text),
            (Arg::Say(say), _) => say.write(lang, channel, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_agrees_in_both_languages() {
        assert_eq!(say::thing_rods(1).text(Lang::En), "1 ten");
        assert_eq!(say::thing_rods(4).text(Lang::En), "4 tens");
        assert_eq!(say::thing_rods(1).text(Lang::Es), "1 decena");
        assert_eq!(say::thing_rods(4).text(Lang::Es), "4 decenas");
    }

    #[test]
    fn a_message_within_a_message_speaks_the_same_language() {
        let nested = say::thing_rods(2).and(say::thing_ones(1));
        assert_eq!(nested.text(Lang::Es), "2 decenas 1 unidad");
    }

    #[test]
    fn a_fraction_is_written_in_numerals_and_said_in_words() {
        let say = say::just(Arg::Fraction(3, 4));
        assert_eq!(say.text(Lang::En), "3/4");
        assert_eq!(say.voice(Lang::En), "3 fourths");
        assert_eq!(say.voice(Lang::Es), "3 cuartos");
    }

    #[test]
    fn every_phrase_has_a_name_of_its_own() {
        let mut ids: Vec<_> = PHRASES.iter().map(|phrase| phrase.id).collect();
        ids.dedup();
        assert_eq!(ids.len(), PHRASES.len());
    }
}
