//! Decimals as they are written: 0.50 is not rewritten as 0.5.

use std::cmp::Ordering;
use std::fmt;

/// A decimal with the places the child wrote or was given, down to thousandths.
///
/// `==` compares what is written; [`Decimal::value_cmp`] compares size.
///
/// ```
/// # use tenfold::math::Decimal;
/// let (half, fifty_hundredths) = (Decimal::new(5, 1).unwrap(), Decimal::new(50, 2).unwrap());
/// assert_ne!(half, fifty_hundredths);
/// assert!(half.value_cmp(fifty_hundredths).is_eq());
/// assert_eq!(fifty_hundredths.to_string(), "0.50");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Decimal {
    units: u32,
    places: u8,
}

impl Decimal {
    /// The most places there are.
    pub const MOST_PLACES: u8 = 3;

    /// So many of the last place: 45 with two places is 0.45. `None` without places, or with too many.
    #[must_use]
    pub const fn new(units: u32, places: u8) -> Option<Decimal> {
        if places == 0 || places > Decimal::MOST_PLACES { None } else { Some(Decimal { units, places }) }
    }

    /// How many of the last place.
    #[must_use]
    pub const fn units(self) -> u32 {
        self.units
    }

    /// How many digits stand after the point.
    #[must_use]
    pub const fn places(self) -> u8 {
        self.places
    }

    /// What one whole is in units of the last place.
    #[must_use]
    pub const fn one(self) -> u32 {
        10_u32.pow(self.places as u32)
    }

    /// How many thousandths it is.
    #[must_use]
    pub fn thousandths(self) -> u64 {
        u64::from(self.units) * 10_u64.pow(u32::from(Decimal::MOST_PLACES - self.places))
    }

    /// The order on the number line.
    #[must_use]
    pub fn value_cmp(self, other: Decimal) -> Ordering {
        self.thousandths().cmp(&other.thousandths())
    }

    /// As it is written: `0.45`; `None` where it is not written so (`.5`, `0.`, `00.5`).
    #[must_use]
    pub fn read(text: &str) -> Option<Decimal> {
        let (wholes, parts) = text.split_once('.')?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(wholes) || !digits(parts) || wholes.len() > 1 && wholes.starts_with('0') {
            return None;
        }
        let places = u8::try_from(parts.len()).ok()?;
        Decimal::new(format!("{wholes}{parts}").parse().ok()?, places)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, places) = (self.one(), usize::from(self.places));
        write!(f, "{}.{:0places$}", self.units / one, self.units % one)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_as_they_are_written() {
        for text in ["0.5", "0.50", "0.05", "3.047", "12.30"] {
            assert_eq!(Decimal::read(text).map(|decimal| decimal.to_string()).as_deref(), Some(text));
        }
        for text in [".5", "0.", "00.5", "1", "0.1234", "0.a", "99999999999.5"] {
            assert_eq!(Decimal::read(text), None, "{text}");
        }
    }

    #[test]
    fn more_digits_are_not_more() {
        let read = |text| Decimal::read(text).expect("a decimal");
        assert!(read("0.45").value_cmp(read("0.5")).is_lt());
        assert!(read("0.50").value_cmp(read("0.5")).is_eq());
    }
}
