//! What the activities with decimals have in common: blocks of which the flat is one, and how decimals are read and said.

use super::item::Item;
use super::steps::Question;
use super::{by_hand, small};
use crate::math::{Decimal, Number, Term};
use crate::table::boards::Mat;
use crate::table::{Kind, Spot, Verb};
use crate::words::{Arg, Say, say};

/// The whole, a tenth of it, a hundredth of it; each with how many hundredths it is.
pub(super) const BLOCKS: [(Kind, u32); 3] =
    [(Kind::DecimalBlock(3), 100), (Kind::DecimalBlock(2), 10), (Kind::DecimalBlock(1), 1)];

/// A mat for blocks.
pub(super) fn mat() -> Option<Mat> {
    Mat::of("decimal-blocks")
}

/// How many of each block are the fewest for so many hundredths: flats, rods, cubes.
pub(super) const fn fewest(hundredths: u32) -> [u32; 3] {
    [hundredths / 100, hundredths / 10 % 10, hundredths % 10]
}

/// The kinds that are still to be laid, from the largest down, and how many of each, where `there` tells what lies there.
pub(super) fn missing(hundredths: u32, there: impl Fn(Kind) -> usize) -> Vec<(Kind, u32)> {
    let wanted = BLOCKS.into_iter().zip(fewest(hundredths));
    let left = wanted.map(|((kind, _), n)| (kind, n.saturating_sub(u32::try_from(there(kind)).unwrap_or(n))));
    left.filter(|(_, n)| *n > 0).collect()
}

/// Whether no kind lies there more often than the fewest blocks need.
pub(super) fn is_on_the_way(hundredths: u32, there: impl Fn(Kind) -> usize) -> bool {
    BLOCKS.into_iter().zip(fewest(hundredths)).all(|((kind, _), n)| there(kind) <= n as usize)
}

/// Lays blocks from the tray.
pub(super) fn lay(kind: Kind, n: u32, to: Spot) -> Verb {
    Verb::Add { kind, n: small(n), to }
}

/// The blocks of so many hundredths, from the largest down.
pub(super) fn lay_all(hundredths: u32, to: Spot) -> Vec<Verb> {
    let blocks = BLOCKS.into_iter().zip(fewest(hundredths)).filter(|(_, n)| *n > 0);
    blocks.map(|((kind, _), n)| lay(kind, n, to)).collect()
}

/// How many gestures it takes to lay so many hundredths.
pub(super) fn gestures(hundredths: u32) -> u32 {
    fewest(hundredths).into_iter().map(by_hand).sum()
}

/// What is asked where ten of one place make one of the next, and not a hundred.
pub(super) fn ten_or_hundred(ask: Say) -> Question {
    Question { ask, choices: vec![say::just(10_u32), say::just(100_u32)], right: 0 }
}

/// The known decimals of an item, in order.
pub(super) fn decimals(item: &Item) -> Vec<Decimal> {
    let decimal = |term| match term {
        Term::Known(Number::Decimal(decimal)) => Some(decimal),
        _ => None,
    };
    item.math.terms().into_iter().filter_map(decimal).collect()
}

/// How many hundredths a decimal of no more places is.
pub(super) const fn hundredths(decimal: Decimal) -> u32 {
    decimal.units() * 100 / decimal.one()
}

/// So many hundredths as a number.
pub(super) fn number(hundredths: u32) -> Number {
    Number::of_thousandths(10 * hundredths)
}

/// How many hundredths a whole number or a decimal is, where there are no smaller parts.
pub(super) fn known(term: Term) -> Option<u32> {
    let thousandths = term.known()?.thousandths()?;
    u32::try_from(thousandths / 10).ok().filter(|_| thousandths.is_multiple_of(10))
}

/// A decimal as something to say.
pub(super) fn told(decimal: Decimal) -> Say {
    say::just(Arg::Decimal(decimal.units(), decimal.places()))
}

/// Whether two texts are the same number, whatever zeros stand at the end.
pub(super) fn same(written: &str, answer: &str) -> bool {
    let units = |text: &str| Number::read(text)?.thousandths();
    units(written).is_some_and(|units_written| units(answer) == Some(units_written))
}
