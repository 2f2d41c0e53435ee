//! What activities with fractions have in common: fractions in words and in mathematics, and bars to be laid.

use super::exercise::Leg;
use super::item::Item;
use super::small;
use crate::math::{Fraction, Number, Term};
use crate::order::by_number;
use crate::table::boards::FractionBars;
use crate::table::{Board, Kind, Manipulative as _, Verb};
use crate::words::{Arg, Say, say};

/// Denominators of grade 3 (CCSS 3.NF, footnote).
pub(super) const SMALL: [u32; 5] = [2, 3, 4, 6, 8];

/// A fraction within a sentence.
pub(super) fn said(fraction: Fraction) -> Arg {
    Arg::Fraction(fraction.numerator().into(), fraction.denominator().into())
}

/// One of so many equal parts, within a sentence.
pub(super) fn unit(parts: u32) -> Arg {
    Arg::Fraction(1, parts.into())
}

/// A fraction as a term.
pub(super) const fn term(fraction: Fraction) -> Term {
    Term::Known(Number::Fraction(fraction))
}

/// What is written, as a fraction.
pub(super) fn read(text: &str) -> Option<Fraction> {
    let (n, d) = text.split_once('/')?;
    Fraction::new(n.parse().ok()?, d.parse().ok()?)
}

/// The fractions of an item, in order.
pub(super) fn fractions(item: &Item) -> Vec<Fraction> {
    let fraction = |term| match term {
        Term::Known(Number::Fraction(fraction)) => Some(fraction),
        _ => None,
    };
    item.math.terms().into_iter().filter_map(fraction).collect()
}

/// The verb that lays so many bars.
pub(super) fn lay(parts: u32, n: u32) -> Verb {
    Verb::Add { kind: Kind::Bar(small(parts)), n: small(n), to: FractionBars::track() }
}

/// A tray of bars of these sizes, from the largest bar.
pub(super) fn tray(sizes: &[u32]) -> Vec<u8> {
    let mut sizes = by_number(sizes.to_vec(), |size| i64::from(*size));
    sizes.dedup();
    sizes.into_iter().filter_map(|size| u8::try_from(size).ok()).collect()
}

/// A number of parts of a strip.
pub(super) fn short(number: u32) -> u16 {
    small(number).into()
}

/// The sizes of the bars on the track, in whatever order they were laid.
pub(super) fn laid(bars: &FractionBars) -> String {
    format!("{:?}", by_number(bars.laid(), |parts| i64::from(*parts)))
}

/// What matters of a board: the bars on the track in whatever order, the parts of strips.
pub(super) fn state(board: &Board) -> String {
    match board {
        Board::FractionBars(bars) => laid(bars),
        Board::Strips(strips) => format!("{:?}", strips.rows()),
        Board::Paper(paper) => format!("{:?} {}", paper.fraction(), paper.is_open()),
        board => board.value(),
    }
}

/// How many bars are still missing to a fraction, where nothing else lies there.
pub(super) fn missing(bars: &FractionBars, fraction: Fraction) -> Option<u32> {
    let of_its_size = bars.laid().iter().all(|parts| u32::from(*parts) == fraction.denominator());
    let missing = fraction.numerator().checked_sub(u32::try_from(bars.count()).ok()?)?;
    (of_its_size && missing > 0).then_some(missing)
}

/// The leg that lays what is missing to a fraction.
pub(super) fn lay_missing(bars: &FractionBars, fraction: Fraction, say: Say) -> Option<Leg> {
    let parts = fraction.denominator();
    let choices = vec![say::name_bar(unit(parts)), say::name_bar(unit(parts + 1))];
    let leg = Leg::new(vec![lay(parts, missing(bars, fraction)?)], say);
    Some(leg.asking(say::frac_question_size(), choices, 0))
}
