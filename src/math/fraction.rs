//! Fractions as they are written: 2/4 is not rewritten as 1/2.

use std::cmp::Ordering;
use std::fmt;

/// A fraction with the numerator and denominator the child wrote or was given.
///
/// `==` compares what is written; [`Fraction::value_cmp`] compares size.
///
/// ```
/// # use tenfold::math::Fraction;
/// let (half, two_fourths) = (Fraction::new(1, 2).unwrap(), Fraction::new(2, 4).unwrap());
/// assert_ne!(half, two_fourths);
/// assert!(half.same_value(two_fourths));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// `None` where the denominator is zero.
    #[must_use]
    pub const fn new(numerator: u32, denominator: u32) -> Option<Fraction> {
        if denominator == 0 { None } else { Some(Fraction { numerator, denominator }) }
    }

    /// A whole number of wholes.
    #[must_use]
    pub const fn whole(number: u32) -> Fraction {
        Fraction { numerator: number, denominator: 1 }
    }

    /// How many parts.
    #[must_use]
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// Parts of which size: that many make one whole. Never zero.
    #[must_use]
    pub const fn denominator(self) -> u32 {
        self.denominator
    }

    /// The order on the number line.
    #[must_use]
    pub fn value_cmp(self, other: Fraction) -> Ordering {
        let left = u64::from(self.numerator) * u64::from(other.denominator);
        let right = u64::from(other.numerator) * u64::from(self.denominator);
        left.cmp(&right)
    }

    /// Whether both are the same point on the number line.
    #[must_use]
    pub fn same_value(self, other: Fraction) -> bool {
        self.value_cmp(other) == Ordering::Equal
    }

    /// The sum, over the least common denominator; `None` where it would not fit.
    #[must_use]
    pub fn plus(self, other: Fraction) -> Option<Fraction> {
        let step = gcd(self.denominator, other.denominator);
        let denominator = (self.denominator / step).checked_mul(other.denominator)?;
        let left = self.numerator.checked_mul(denominator / self.denominator)?;
        let right = other.numerator.checked_mul(denominator / other.denominator)?;
        Fraction::new(left.checked_add(right)?, denominator)
    }
}

/// The greatest common divisor; the other number where one is 0.
#[must_use]
pub const fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: u32, denominator: u32) -> Fraction {
        Fraction::new(numerator, denominator).expect("a denominator above zero")
    }

    #[test]
    fn sums_use_the_least_common_denominator() {
        assert_eq!(fraction(1, 4).plus(fraction(1, 6)), Some(fraction(5, 12)));
        assert_eq!(fraction(1, 4).plus(fraction(1, 4)), Some(fraction(2, 4)));
    }

    #[test]
    fn order_is_the_order_on_the_line() {
        assert_eq!(fraction(3, 4).value_cmp(fraction(2, 3)), Ordering::Greater);
        assert!(fraction(6, 3).same_value(Fraction::whole(2)));
    }
}
