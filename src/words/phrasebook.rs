//! The phrasebook: from a [`Say`] to a sentence.

use std::str::Chars;

use super::{Lang, grouped, spoken};

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
    /// A decimal, by how many there are of its last place, and its places: `0.45` on the screen, "45 hundredths" to the ear.
    Decimal(u32, u8),
    /// Numbers in canonical text, which are said digit by digit as they stand: `12.5` on the screen and to the ear.
    Numerals(String),
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

/// Every message of one language and channel, one after the other, and where each ends.
struct Pages {
    text: &'static str,
    ends: &'static [u32],
}

impl Pages {
    fn message(&self, Key(number): Key) -> &'static str {
        let number = usize::from(number);
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = number.checked_sub(1).map_or(0, end);
        self.text.get(start..end(number)).unwrap_or_default()
    }
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
        IDS.get(usize::from(self.key.0)).copied().unwrap_or_default()
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
        let message = |pages: &[Pages]| pages.get(lang as usize).map_or("", |pages| pages.message(self.key));
        let spoken = match channel {
            Channel::Screen => "",
            Channel::Voice => message(&SPOKEN),
        };
        // What is not said differently is said as it is written.
        let message = if spoken.is_empty() { message(&WRITTEN) } else { spoken };
        self.write_parts(&mut message.chars(), lang, channel, true, out);
    }

    /// Writes a message as `build.rs` encodes it, up to its end or the end of the case it stands in. What is not `wanted` is
    /// read and left out.
    fn write_parts(
        &self,
        message: &mut Chars<'static>,
        lang: Lang,
        channel: Channel,
        wanted: bool,
        out: &mut String,
    ) -> Option<char> {
        while let Some(letter) = message.next() {
            match letter {
                '\u{1}' => {
                    if let (Some(arg), true) = (self.argument(message), wanted) {
                        arg.write(lang, channel, out);
                    }
                }
                '\u{2}' => {
                    let arg = self.argument(message);
                    let mut open = wanted;
                    let mut end = message.next();
                    while end == Some('\u{3}') {
                        let key: String = message.by_ref().take_while(|letter| *letter != '\u{4}').collect();
                        let fits = open && (key.is_empty() || arg.is_some_and(|arg| arg.fits(&key)));
                        end = self.write_parts(message, lang, channel, fits, out);
                        open = open && !fits;
                    }
                }
                '\u{3}' | '\u{5}' => return Some(letter),
                letter if wanted => out.push(letter),
                _ => {}
            }
        }
        None
    }

    /// The argument that the next letter names.
    fn argument(&self, message: &mut Chars<'static>) -> Option<&Arg> {
        let place = u32::from(message.next()?).checked_sub(u32::from('a'))?;
        self.args.get(usize::try_from(place).ok()?)
    }
}

impl Arg {
    fn fits(&self, key: &str) -> bool {
        match self {
            Arg::Number(number) => number.to_string() == key,
            Arg::Numerals(text) | Arg::Text(text) => text == key,
            Arg::Fraction(..) | Arg::Decimal(..) | Arg::Say(_) => false,
        }
    }

    fn write(&self, lang: Lang, channel: Channel, out: &mut String) {
        match (self, channel) {
            (Arg::Number(number), Channel::Screen) => out.push_str(&grouped(&number.to_string())),
            (Arg::Number(number), Channel::Voice) => out.push_str(&number.to_string()),
            (Arg::Fraction(numerator, denominator), Channel::Screen) => {
                out.push_str(&numerator.to_string());
                out.push('/');
                out.push_str(&denominator.to_string());
            }
            (Arg::Fraction(numerator, denominator), Channel::Voice) => {
                out.push_str(&spoken::fraction(*numerator, *denominator, lang));
            }
            (Arg::Decimal(units, places), channel) => {
                let (one, wide) = (10_u32.pow((*places).min(9).into()), usize::from(*places));
                let (wholes, parts) = (units / one, units % one);
                out.push_str(&match channel {
                    Channel::Screen => grouped(&format!("{wholes}.{parts:0wide$}")),
                    Channel::Voice => spoken::decimal(wholes, parts, *places, lang),
                });
            }
            (Arg::Numerals(text), Channel::Screen) => out.push_str(&grouped(text)),
            (Arg::Numerals(text), Channel::Voice) | (Arg::Text(text), _) => out.push_str(text),
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
    fn a_choice_of_words_takes_the_case_that_fits() {
        assert_eq!(say::date(3, 5).text(Lang::En), "March 5");
        assert_eq!(say::date(12, 31).text(Lang::Es), "31 de diciembre");
        assert_eq!(say::ending_worked(1, 2).text(Lang::En), "1 task in 2 minutes.");
        assert_eq!(say::ending_worked(3, 1).text(Lang::Es), "3 tareas en 1 minuto.");
        assert_eq!(say::mul_swap("question").text(Lang::En), "Which number tells how many groups there are?");
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
    fn a_decimal_is_said_by_its_last_place() {
        let voice = |units, places, lang| say::just(Arg::Decimal(units, places)).voice(lang);
        assert_eq!(say::just(Arg::Decimal(5, 2)).text(Lang::En), "0.05");
        assert_eq!(voice(5, 2, Lang::En), "5 hundredths");
        assert_eq!(voice(45, 2, Lang::Es), "45 centésimas");
        assert_eq!(voice(1, 1, Lang::Es), "una décima");
        assert_eq!(voice(3_047, 3, Lang::En), "3 and 47 thousandths");
        assert_eq!(voice(25, 1, Lang::Es), "2 enteros y 5 décimas");
    }

    #[test]
    fn a_large_number_has_commas_for_the_eye_only() {
        let large = say::just(47_380_u32);
        let decimal = say::just(Arg::Decimal(4_002_125, 3));
        let digits = say::just(Arg::Numerals("36500.5".to_owned()));
        for lang in Lang::ALL {
            assert_eq!(large.text(lang), "47,380");
            assert_eq!(large.voice(lang), "47380");
            assert_eq!(decimal.text(lang), "4,002.125");
            assert_eq!(digits.text(lang), "36,500.5");
            assert_eq!(digits.voice(lang), "36500.5");
            // A name is nobody's number.
            assert_eq!(say::just("Room 1204").text(lang), "Room 1204");
        }
        assert_eq!(decimal.voice(Lang::Es), "4002 enteros y 125 milésimas");
    }

    #[test]
    fn a_case_is_chosen_by_the_number_itself() {
        assert_eq!(say::round_to(1_000_u32).text(Lang::En), "the nearest thousand");
    }

    #[test]
    fn every_phrase_has_a_name_of_its_own() {
        let mut ids = IDS.to_vec();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), IDS.len());
    }
}
