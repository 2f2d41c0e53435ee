//! What activities with fractions share: numbers as fractions, any equal answer, bars and places on a line.

use super::fraction_bits::laid;
use super::item::Item;
use super::small;
use crate::math::{Expression, Fraction, Number, Op, Statement, Term};
use crate::table::boards::FractionLine;
use crate::table::{Board, Manipulative, PieceId, Spot, Verb};
use crate::words::{Say, say};

/// A whole number, a fraction or a mixed number as one fraction.
pub(super) fn value(number: Number) -> Option<Fraction> {
    match number {
        Number::Whole(whole) => Some(Fraction::whole(whole)),
        Number::Fraction(fraction) => Some(fraction),
        Number::Mixed(wholes, part) => Fraction::whole(wholes).plus(part),
        _ => None,
    }
}

/// Whether two texts are the same number: `10/12` is `5/6`, `1 1/2` is `3/2`.
pub(super) fn equal(answer: &str, written: &str) -> bool {
    let read = |text| Number::read(text).and_then(value);
    matches!((read(answer), read(written)), (Some(answer), Some(written)) if answer.same_value(written))
}

/// `first op second = ?`.
pub(super) fn statement(first: Number, op: Op, second: Number) -> Statement {
    Statement::pair(Term::Known(first), op, Term::Known(second), Term::Unknown)
}

/// What is given in `first op second = ?`.
pub(super) fn given(item: &Item) -> Option<(Number, Op, Number)> {
    let (left, right) = item.math.sides()?;
    let [(op, Term::Known(second))] = left.rest.as_slice() else { return None };
    match left.first {
        Term::Known(first) if *right == Expression::term(Term::Unknown) => Some((first, *op, *second)),
        _ => None,
    }
}

/// The answer as something to say.
pub(super) fn said(answer: &str) -> Say {
    Number::read(answer).map_or_else(|| say::just(answer), Number::say)
}

/// Cuts every one of some bars.
pub(super) fn cut_bars(bars: Vec<PieceId>, into: u32) -> Vec<Verb> {
    bars.into_iter().map(|piece| Verb::Split { piece, into: small(into) }).collect()
}

/// Takes some bars off, the last first.
pub(super) fn take_bars(bars: &[PieceId], n: u32) -> impl Iterator<Item = Verb> {
    bars.iter().rev().take(n as usize).map(|piece| Verb::Remove { piece: *piece, n: 1 })
}

/// Cuts each whole of a line.
pub(super) fn cut_line(into: u32) -> Verb {
    Verb::Split { piece: FractionLine::LINE, into: small(into) }
}

/// Marks a place on a line.
pub(super) fn mark(tick: u32) -> Verb {
    Verb::Mark { at: Spot(u16::try_from(tick).unwrap_or(u16::MAX)), n: 1 }
}

/// The sizes of the bars, whatever their order; how a line is cut and what is marked on it; how paper is folded and colored.
pub(super) fn state(board: &Board) -> String {
    match board {
        Board::FractionBars(bars) => laid(bars),
        Board::FractionLine(line) => {
            format!("{} {:?} {:?}", line.parts(), line.mark(), line.landings())
        }
        Board::Paper(paper) => {
            format!("{:?} {} {:?}", paper.creases(), paper.is_open(), paper.colored())
        }
        board => board.value(),
    }
}

/// Where the last hop on a line lands.
fn landing(line: FractionLine) -> Option<Fraction> {
    Fraction::new(line.landings().last().copied()?.into(), line.parts().into())
}

/// Whether bars reach as far, or the last hop lands at the same place.
pub(super) fn same_length(board: &Board, wanted: &Board) -> bool {
    let pair = match (board, wanted) {
        (Board::FractionBars(bars), Board::FractionBars(wanted)) => bars.length().zip(wanted.length()),
        (Board::FractionLine(line), Board::FractionLine(wanted)) => landing(*line).zip(landing(*wanted)),
        _ => None,
    };
    pair.is_some_and(|(a, b)| a.same_value(b))
}

/// Whether all parts are of one size; those of a line always are.
pub(super) fn one_size(board: &Board) -> bool {
    match board {
        Board::FractionBars(bars) => bars.one_size().is_some(),
        _ => true,
    }
}
