//! Numbers as they are written in canonical text.

use std::fmt;

use super::{Decimal, Fraction};
use crate::words::{Arg, Say, say};

/// A number as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Number {
    /// A whole number: `35`.
    Whole(u32),
    /// A fraction, not reduced: `6/4`.
    Fraction(Fraction),
    /// A whole number and a fraction: `2 1/4`.
    Mixed(u32, Fraction),
    /// A decimal: `0.45`.
    Decimal(Decimal),
    /// Hours and minutes, of the clock or of a length of time, in minutes: `3:20`.
    Time(u32),
    /// A point of the plane, across and up: `(3,5)`.
    Point(u32, u32),
    /// A quotient and what is left over: `18r3`.
    Remainder(u32, u32),
}

/// Minutes in an hour.
const HOUR: u32 = 60;

impl Number {
    /// As it is written; `None` where it is not written so. `3:7`, `007` and `3/0` are no numbers.
    ///
    /// ```
    /// # use tenfold::math::{Fraction, Number};
    /// assert_eq!(Number::read("35"), Some(Number::Whole(35)));
    /// assert_eq!(Number::read("2 1/4"), Fraction::new(1, 4).map(|part| Number::Mixed(2, part)));
    /// assert_eq!(Number::read("3:20"), Some(Number::Time(200)));
    /// assert_eq!(Number::read("3:7"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Number> {
        if let Some(point) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
            let (across, up) = point.split_once(',')?;
            return Some(Number::Point(whole(across)?, whole(up)?));
        }
        if let Some((hours, minutes)) = text.split_once(':') {
            let late = (minutes.len() == 2).then(|| minutes.parse().ok()).flatten();
            let late = late.filter(|minutes| *minutes < HOUR)?;
            return Some(Number::Time(whole(hours)?.checked_mul(HOUR)?.checked_add(late)?));
        }
        if let Some((quotient, rest)) = text.split_once('r') {
            return Some(Number::Remainder(whole(quotient)?, whole(rest)?));
        }
        if text.contains('.') {
            return Decimal::read(text).map(Number::Decimal);
        }
        if let Some((wholes, part)) = text.split_once(' ') {
            return Some(Number::Mixed(whole(wholes)?, fraction(part)?));
        }
        if text.contains('/') { fraction(text).map(Number::Fraction) } else { whole(text).map(Number::Whole) }
    }

    /// So many thousandths, with no more places than they need: 2,500 are `2.5`, 2,000 are `2`.
    #[must_use]
    pub fn of_thousandths(thousandths: u32) -> Number {
        let (mut units, mut places) = (thousandths, Decimal::MOST_PLACES);
        while places > 0 && units.is_multiple_of(10) {
            (units, places) = (units / 10, places - 1);
        }
        Decimal::new(units, places).map_or(Number::Whole(units), Number::Decimal)
    }

    /// How many thousandths a whole number or a decimal is.
    #[must_use]
    pub fn thousandths(self) -> Option<u64> {
        match self {
            Number::Decimal(decimal) => Some(decimal.thousandths()),
            Number::Whole(whole) => Some(u64::from(whole) * 1_000),
            _ => None,
        }
    }

    /// The number as something to say.
    #[must_use]
    pub fn say(self) -> Say {
        let part = |fraction: Fraction| {
            say::just(Arg::Fraction(fraction.numerator().into(), fraction.denominator().into()))
        };
        match self {
            Number::Whole(number) => say::just(number),
            Number::Fraction(fraction) => part(fraction),
            Number::Mixed(wholes, fraction) => say::math_mixed(say::just(wholes), part(fraction)),
            Number::Remainder(quotient, rest) => say::math_remainder(say::just(quotient), say::just(rest)),
            Number::Decimal(decimal) => say::just(Arg::Decimal(decimal.units(), decimal.places())),
            Number::Time(_) | Number::Point(..) => self.written(),
        }
    }

    /// The number as it is written, also to the ear: what its last place is called may be what is asked.
    #[must_use]
    pub fn written(self) -> Say {
        say::just(Arg::Numerals(self.to_string()))
    }
}

/// One number, one text: `007` is none.
fn whole(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let padded = text.len() > 1 && text.starts_with('0');
    if digits && !padded { text.parse().ok() } else { None }
}

fn fraction(text: &str) -> Option<Fraction> {
    let (numerator, denominator) = text.split_once('/')?;
    Fraction::new(whole(numerator)?, whole(denominator)?)
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Whole(number) => write!(f, "{number}"),
            Number::Fraction(fraction) => write!(f, "{fraction}"),
            Number::Mixed(wholes, fraction) => write!(f, "{wholes} {fraction}"),
            Number::Decimal(decimal) => write!(f, "{decimal}"),
            Number::Time(minutes) => write!(f, "{}:{:02}", minutes / HOUR, minutes % HOUR),
            Number::Point(across, up) => write!(f, "({across},{up})"),
            Number::Remainder(quotient, rest) => write!(f, "{quotient}r{rest}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_comes_back_as_it_was_written() {
        for text in ["0", "35", "6/4", "2 1/4", "0.05", "12:05", "0:20", "(3,5)", "18r3"] {
            assert_eq!(Number::read(text).map(|number| number.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn anything_else_is_no_number() {
        for text in [
            "",
            "007",
            "3/0",
            "1/02",
            "3:7",
            "3:60",
            "2  1/4",
            "1/4 2",
            "(3;5)",
            "(3,5",
            "18r",
            "+5",
            "-1",
            "4294967296",
        ] {
            assert_eq!(Number::read(text), None, "{text}");
        }
    }
}
