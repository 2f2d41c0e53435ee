//! What children do who compare fractions by a rule that is not true: one procedure for each, as in the catalogue of
//! misconceptions. `None` where the rule says nothing.

use std::cmp::Ordering;

use crate::math::Fraction;

/// A rule for two fractions: how the first is to the second.
pub type Rule = fn(Fraction, Fraction) -> Option<Ordering>;

/// Every rule, by its name in the catalogue.
pub const ALL: [(&str, Rule); 6] = [
    ("whole_components", whole_components),
    ("numerator_only", numerator_only),
    ("larger_den_larger", larger_denominator),
    ("smaller_den_larger", smaller_denominator),
    ("gap", gap),
    ("sum", sum),
];

/// Larger numbers make a larger fraction, where both point the same way, or one is the same.
pub(super) fn whole_components(p: Fraction, q: Fraction) -> Option<Ordering> {
    let above = p.numerator().cmp(&q.numerator());
    let below = p.denominator().cmp(&q.denominator());
    match (above, below) {
        (above, below) if above == below => Some(above),
        (Ordering::Equal, only) | (only, Ordering::Equal) => Some(only),
        _ => None,
    }
}

/// The numerator alone tells.
fn numerator_only(p: Fraction, q: Fraction) -> Option<Ordering> {
    Some(p.numerator().cmp(&q.numerator()))
}

/// The larger denominator is the larger fraction.
pub(super) fn larger_denominator(p: Fraction, q: Fraction) -> Option<Ordering> {
    Some(p.denominator().cmp(&q.denominator()))
}

/// The smaller denominator is the larger fraction: true of unit fractions.
pub(super) fn smaller_denominator(p: Fraction, q: Fraction) -> Option<Ordering> {
    Some(q.denominator().cmp(&p.denominator()))
}

/// The fraction with fewer parts missing to one whole is larger, whatever their size.
pub(super) fn gap(p: Fraction, q: Fraction) -> Option<Ordering> {
    let gap = |fraction: Fraction| i64::from(fraction.denominator()) - i64::from(fraction.numerator());
    Some(gap(q).cmp(&gap(p)))
}

/// Both numbers together tell.
fn sum(p: Fraction, q: Fraction) -> Option<Ordering> {
    let sum = |fraction: Fraction| u64::from(fraction.numerator()) + u64::from(fraction.denominator());
    Some(sum(p).cmp(&sum(q)))
}
