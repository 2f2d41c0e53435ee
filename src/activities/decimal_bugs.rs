//! Buggy procedures for decimals: what a child answers who has just this one rule wrong. None where the rule says nothing.
//!
//! They work on what is written: `0.50` is not `0.5` to them.

use std::cmp::Ordering;

/// Wholes and the digits after the point; none of a whole number.
fn split(text: &str) -> (&str, &str) {
    text.split_once('.').unwrap_or((text, ""))
}

/// How many digits stand after the point.
fn places(text: &str) -> usize {
    split(text).1.len()
}

/// All digits as a whole number.
fn digits(text: &str) -> Option<u64> {
    text.replace('.', "").parse().ok()
}

/// So many of the last of `places`, as it is written.
fn written(units: u64, places: usize) -> Option<String> {
    if places == 0 {
        return Some(units.to_string());
    }
    let one = 10_u64.checked_pow(u32::try_from(places).ok()?)?;
    Some(format!("{}.{:0places$}", units / one, units % one))
}

/// The true order.
#[must_use]
pub fn order(x: &str, y: &str) -> Option<Ordering> {
    let most = places(x).max(places(y));
    let units =
        |text: &str| digits(text)?.checked_mul(10_u64.checked_pow(u32::try_from(most - places(text)).ok()?)?);
    Some(units(x)?.cmp(&units(y)?))
}

/// After the point stands a whole number: 0.45 is more than 0.5.
#[must_use]
pub fn longer(x: &str, y: &str) -> Option<Ordering> {
    let ((wholes, parts), (other_wholes, other_parts)) = (split(x), split(y));
    if wholes != other_wholes {
        return order(x, y);
    }
    let number = |parts: &str| parts.parse::<u64>().ok();
    Some(number(parts)?.cmp(&number(other_parts)?))
}

/// More places are smaller pieces: 0.3 is more than 0.45.
#[must_use]
pub fn shorter(x: &str, y: &str) -> Option<Ordering> {
    Some(places(y).cmp(&places(x)).then(order(x, y)?))
}

/// The number that is read where zeros after the point are passed over: 0.05 is 0.5.
#[must_use]
pub fn without_zeros(text: &str) -> Option<String> {
    let (wholes, parts) = text.split_once('.')?;
    let parts = parts.trim_start_matches('0');
    (!parts.is_empty()).then(|| format!("{wholes}.{parts}"))
}

/// Zeros after the point are passed over: 0.05 is more than 0.4.
#[must_use]
pub fn zeros_ignored(x: &str, y: &str) -> Option<Ordering> {
    order(&without_zeros(x)?, &without_zeros(y)?)
}

/// The numbers are written under each other from the right: 2.5 + 0.35 is 0.60.
#[must_use]
pub fn right_align(x: &str, y: &str) -> Option<String> {
    written(digits(x)?.checked_add(digits(y)?)?, places(x).max(places(y)))
}

/// What stands before the point and what stands after it are added as two whole numbers: 2.5 + 0.35 is 2.40.
#[must_use]
pub fn separate(x: &str, y: &str) -> Option<String> {
    let ((wholes, parts), (other_wholes, other_parts)) = (x.split_once('.')?, y.split_once('.')?);
    let sum = |a: &str, b: &str| a.parse::<u64>().ok()?.checked_add(b.parse().ok()?);
    Some(format!("{}.{}", sum(wholes, other_wholes)?, sum(parts, other_parts)?))
}

/// The same of a difference: 4.75 - 0.5 is 4.70. None where it would be less than nothing.
#[must_use]
pub fn right_align_minus(x: &str, y: &str) -> Option<String> {
    written(digits(x)?.checked_sub(digits(y)?)?, places(x).max(places(y)))
}

/// The same of a difference: 4.50 - 0.3 is 4.47. None where either would be less than nothing.
#[must_use]
pub fn separate_minus(x: &str, y: &str) -> Option<String> {
    let ((wholes, parts), (other_wholes, other_parts)) = (x.split_once('.')?, y.split_once('.')?);
    let left = |a: &str, b: &str| a.parse::<u64>().ok()?.checked_sub(b.parse().ok()?);
    Some(format!("{}.{}", left(wholes, other_wholes)?, left(parts, other_parts)?))
}

/// Ten times as much is a zero more: 2.5 is 2.50.
#[must_use]
pub fn append_zero(x: &str, zeros: usize) -> String {
    format!("{x}{}", "0".repeat(zeros))
}

/// The product has as many places as the longer factor: 0.4 × 0.6 is 2.4.
#[must_use]
pub fn max_places(x: &str, y: &str) -> Option<String> {
    written(digits(x)?.checked_mul(digits(y)?)?, places(x).max(places(y)))
}

/// What stands before the point and what stands after it are multiplied as two whole numbers: 3 × 2.4 is 6.12. A whole number
/// multiplies both.
#[must_use]
pub fn separate_times(x: &str, y: &str) -> Option<String> {
    let ((wholes, parts), (other_wholes, other_parts)) = (split(x), split(y));
    if parts.is_empty() && other_parts.is_empty() {
        return None;
    }
    let product = |a: &str, b: &str| a.parse::<u64>().ok()?.checked_mul(b.parse().ok()?);
    let after = |parts, wholes| if str::is_empty(parts) { wholes } else { parts };
    let (first, second) = (after(parts, wholes), after(other_parts, other_wholes));
    Some(format!("{}.{}", product(wholes, other_wholes)?, product(first, second)?))
}

/// What stands before the point and what stands after it are divided as two whole numbers: 6.12 ÷ 3 is 2.4. None where either
/// leaves a rest.
#[must_use]
pub fn separate_over(x: &str, by: u64) -> Option<String> {
    let (wholes, parts) = x.split_once('.')?;
    let quotient = |number: &str| {
        let number = number.parse::<u64>().ok()?;
        number.checked_div(by).filter(|each| each * by == number)
    };
    Some(format!("{}.{}", quotient(wholes)?, quotient(parts)?))
}

/// What is left over after the last digit is written as the next one: 7.3 ÷ 5 is 1.43, as 7 ÷ 4 is 1.3.
#[must_use]
pub fn remainder_after(x: &str, by: u64) -> Option<String> {
    let (number, places) = (digits(x)?, places(x));
    let (each, left) = (number.checked_div(by)?, number.checked_rem(by)?);
    let point = if places == 0 { "." } else { "" };
    (left > 0).then(|| Some(format!("{}{point}{left}", written(each, places)?)))?
}

/// The denominator stands after the point: 1/4 is 0.4.
#[must_use]
pub fn denominator_after_point(_numerator: u32, denominator: u32) -> String {
    format!("0.{denominator}")
}

/// The point stands where the bar was: 1/4 is 1.4.
#[must_use]
pub fn concatenated(numerator: u32, denominator: u32) -> String {
    format!("{numerator}.{denominator}")
}
