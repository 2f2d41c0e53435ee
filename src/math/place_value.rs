//! Digits and places.

/// The digits of a number, ones first: 402 is `[2, 0, 4]`, 0 is `[0]`.
#[must_use]
pub fn digits(number: u32) -> Vec<u8> {
    let mut rest = number;
    let mut out = Vec::new();
    loop {
        out.push(u8::try_from(rest % 10).unwrap_or_default());
        rest /= 10;
        if rest == 0 {
            return out;
        }
    }
}

/// The digit in the tens place.
#[must_use]
pub const fn tens(number: u32) -> u32 {
    number / 10 % 10
}

/// The digit in the ones place.
#[must_use]
pub const fn ones(number: u32) -> u32 {
    number % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_ones_first() {
        assert_eq!(digits(402), [2, 0, 4]);
        assert_eq!(digits(0), [0]);
        assert_eq!((tens(81), ones(81)), (8, 1));
    }
}
