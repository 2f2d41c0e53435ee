//! Buggy procedures for multiplication and division: what a child answers who has just this one rule wrong. `None` where the
//! rule says nothing.

use crate::math::digits;

pub use super::subtraction_bugs::Procedure;

/// Those of the catalogue, with their names.
pub const ALL: [(&str, Procedure); 6] = [
    ("no-carry", no_carry),
    ("write-both", write_both),
    ("add-carry-first", add_carry_first),
    ("columnwise", columnwise),
    ("no-placeholder", no_placeholder),
    ("drop-zero", drop_zero),
];

/// Reads what stands in columns, ones first. A column with two digits is written with two digits.
fn read(result: impl IntoIterator<Item = u32>) -> Option<u32> {
    let mut columns: Vec<String> = result.into_iter().map(|column| column.to_string()).collect();
    columns.reverse();
    columns.concat().parse().ok()
}

/// A number of several digits by one: for each digit, with what is carried to it, what is written there with what is carried
/// on, and what is written at the last.
fn by_one(a: u32, b: u32, rule: impl Fn(u32, u32) -> u32, keeps: bool) -> Option<u32> {
    if b > 9 || a < 10 {
        return None;
    }
    let all = digits(a);
    let last = all.len().checked_sub(1)?;
    let mut carried = 0;
    read(all.into_iter().enumerate().map(|(place, digit)| {
        let product = rule(digit.into(), carried);
        carried = if keeps { product / 10 } else { 0 };
        if place == last { product } else { product % 10 }
    }))
}

/// What is carried is lost.
#[must_use]
pub fn no_carry(a: u32, b: u32) -> Option<u32> {
    by_one(a, b, |digit, _| digit * b, false)
}

/// Every product is written in full.
#[must_use]
pub fn write_both(a: u32, b: u32) -> Option<u32> {
    (b < 10 && a > 9).then(|| digits(a).into_iter().map(|digit| u32::from(digit) * b)).and_then(read)
}

/// What is carried is added before the next digit is multiplied.
#[must_use]
pub fn add_carry_first(a: u32, b: u32) -> Option<u32> {
    by_one(a, b, |digit, carried| (digit + carried) * b, true)
}

/// Zero times a digit is that digit, wherever a zero stands between others.
#[must_use]
pub fn zero_is_n(a: u32, b: u32) -> Option<u32> {
    by_one(a, b, |digit, carried| if digit == 0 { b } else { digit * b } + carried, true)
}

/// Only digits that stand under each other are multiplied.
#[must_use]
pub fn columnwise(a: u32, b: u32) -> Option<u32> {
    if a < 10 || b < 10 {
        return None;
    }
    let (upper, lower) = (digits(a), digits(b));
    let digit = |digits: &[u8], place: usize| digits.get(place).copied().map_or(0, u32::from);
    read((0..upper.len().max(lower.len())).map(|place| digit(&upper, place) * digit(&lower, place)))
}

/// The product by the tens stands under the ones, without a zero.
#[must_use]
pub fn no_placeholder(a: u32, b: u32) -> Option<u32> {
    (b > 9).then(|| digits(b).into_iter().map(|digit| a * u32::from(digit)).sum())
}

/// A rule for one digit, used for each digit of the lower number, with the rows right under each other.
pub(super) fn in_rows(rule: Procedure, a: u32, b: u32) -> Option<u32> {
    (0..).zip(digits(b)).map(|(place, digit)| Some(rule(a, digit.into())? * 10_u32.pow(place))).sum()
}

/// A zero in the quotient is left out.
#[must_use]
pub fn drop_zero(a: u32, b: u32) -> Option<u32> {
    let quotient = a.checked_div(b)?.to_string();
    let first_zero = quotient.find('0').filter(|at| *at > 0);
    first_zero.and_then(|_| quotient.replace('0', "").parse().ok())
}

/// The divisor is taken for its tens alone, and the quotient comes out too large.
pub(super) fn estimate_too_big(a: u32, b: u32) -> Option<u32> {
    (b > 9).then(|| a / (b - b % 10))
}
