//! A sum or a difference of two fractions or mixed numbers, and how it is shown with bars and on a line.

use super::fraction_answers as answers;
use super::fraction_bits as bits;
use super::fraction_sums_bugs as bugs;
use super::item::Item;
use super::small;
use crate::math::{Fraction, Number, Op, Statement};
use crate::table::boards::{FractionBars, FractionLine};
use crate::table::{Board, Verb};

/// A term: wholes, and a part of so many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mixed {
    pub(super) wholes: u32,
    pub(super) n: u32,
    pub(super) d: u32,
}

impl Mixed {
    pub(super) fn of(number: Number) -> Option<Mixed> {
        let (wholes, part) = match number {
            Number::Fraction(part) => (0, part),
            Number::Mixed(wholes, part) => (wholes, part),
            _ => return None,
        };
        Some(Mixed { wholes, n: part.numerator(), d: part.denominator() })
    }

    pub(super) fn number(self) -> Option<Number> {
        let part = Fraction::new(self.n, self.d)?;
        Some(if self.wholes > 0 { Number::Mixed(self.wholes, part) } else { Number::Fraction(part) })
    }

    pub(super) const fn pair(self) -> bugs::Pair {
        (self.n, self.d)
    }

    /// How many of the parts of which `common` make a whole.
    pub(super) const fn in_parts(self, common: u32) -> u32 {
        self.wholes * common + self.n * (common / self.d)
    }
}

/// `first + second` or `first - second`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    pub(super) subtract: bool,
    pub(super) first: Mixed,
    pub(super) second: Mixed,
}

impl Sum {
    pub(super) fn of(item: &Item) -> Option<Sum> {
        let (first, op, second) = answers::given(item)?;
        let subtract = match op {
            Op::Plus => false,
            Op::Minus => true,
            _ => return None,
        };
        let sum = Sum { subtract, first: Mixed::of(first)?, second: Mixed::of(second)? };
        (sum.first.n.max(sum.second.n) < 100 && sum.common() < 100 && sum.first.wholes < 10).then_some(sum)
    }

    pub(super) fn statement(self) -> Option<Statement> {
        let op = if self.subtract { Op::Minus } else { Op::Plus };
        Some(answers::statement(self.first.number()?, op, self.second.number()?))
    }

    /// Parts of which size all is counted in.
    pub(super) const fn common(self) -> u32 {
        bugs::lcm(self.first.d, self.second.d)
    }

    pub(super) fn terms(self) -> [u32; 2] {
        [self.first.in_parts(self.common()), self.second.in_parts(self.common())]
    }

    /// How many parts it comes to.
    pub(super) fn result(self) -> u32 {
        let [first, second] = self.terms();
        if self.subtract { first.saturating_sub(second) } else { first + second }
    }

    pub(super) const fn is_mixed(self) -> bool {
        self.first.wholes + self.second.wholes > 0
    }

    /// Whether a whole has to be cut, or parts make one.
    pub(super) const fn regroups(self) -> bool {
        let common = self.common();
        let (first, second) =
            (self.first.n * (common / self.first.d), self.second.n * (common / self.second.d));
        if self.subtract { first < second } else { first + second > common }
    }

    pub(super) fn answer(self) -> String {
        let (n, d) = (self.result(), self.common());
        if self.is_mixed() { with_wholes(n / d, (n % d, d)) } else { format!("{n}/{d}") }
    }

    /// How many wholes the line has.
    pub(super) fn line(self) -> u32 {
        let [first, _] = self.terms();
        first.max(self.result()).div_ceil(self.common())
    }

    pub(super) fn bars(self) -> FractionBars {
        let like = self.first.d == self.second.d;
        let mut sizes =
            if like && !self.subtract { vec![self.first.d, self.first.d + 1] } else { Vec::new() };
        if !sizes.is_empty() && self.is_mixed() {
            sizes.insert(0, 1);
        }
        let sizes: Vec<u8> = sizes.into_iter().map(small).collect();
        let lying = if like || self.subtract { vec![self.first] } else { vec![self.first, self.second] };
        let pieces = |term: Mixed| {
            let parts = std::iter::repeat_n(small(term.d), term.n as usize);
            std::iter::repeat_n(1, term.wholes as usize).chain(parts)
        };
        let lying: Vec<u8> = lying.into_iter().flat_map(pieces).collect();
        FractionBars::new(small(self.line()), &sizes).holding(&lying)
    }

    /// What is still to be done with the bars, and which case of the words tells it.
    fn next_bars(self, bars: &FractionBars) -> Option<(Vec<Verb>, &'static str)> {
        let common = self.common();
        let laid: Vec<u32> = bars.laid().into_iter().map(u32::from).collect();
        if laid.iter().any(|size| ![1, self.first.d, self.second.d, common].contains(size)) {
            return None;
        }
        let parts: u32 = laid.iter().map(|size| common / size).sum();
        let coarse = laid.iter().find(|size| **size != common && **size != 1);
        if let Some(size) = coarse {
            return (parts >= self.result())
                .then(|| (answers::cut_bars(bars.pieces(small(*size)), common / size), "cut"));
        }
        if let Some(missing) = self.result().checked_sub(parts) {
            let verbs: Vec<Verb> = [(1, missing / common), (common, missing % common)]
                .into_iter()
                .filter(|(_, n)| *n > 0)
                .map(|(size, n)| bits::lay(size, n))
                .collect();
            let possible = !self.subtract && !verbs.is_empty();
            return possible.then_some((verbs, "lay"));
        }
        let over = parts - self.result();
        let (wholes, pieces) = (bars.pieces(1), bars.pieces(small(common)));
        let take = (over / common).min(u32::try_from(wholes.len()).unwrap_or_default());
        let rest = over - take * common;
        if !self.subtract {
            return None;
        }
        if rest as usize > pieces.len() {
            let whole = wholes.into_iter().take(1).collect();
            return Some((answers::cut_bars(whole, common), "open"));
        }
        let verbs = answers::take_bars(&pieces, rest).chain(answers::take_bars(&wholes, take)).collect();
        Some((verbs, "take"))
    }

    fn next_hop(self, line: FractionLine) -> Option<(Vec<Verb>, &'static str)> {
        let (parts, common) = (u32::from(line.parts()), self.common());
        if !parts.is_multiple_of(common) {
            return Some((vec![answers::cut_line(common)], "cut"));
        }
        let hops = line.landings().is_empty();
        hops.then(|| (vec![answers::mark(self.result() * (parts / common))], "hop"))
    }

    pub(super) fn next(self, board: &Board) -> Option<(Vec<Verb>, &'static str)> {
        match board {
            Board::FractionBars(bars) => self.next_bars(bars),
            Board::FractionLine(line) => self.next_hop(*line),
            _ => None,
        }
    }
}

/// As it is written, with the wholes before it where there are any.
pub(super) fn with_wholes(wholes: u32, (n, d): bugs::Pair) -> String {
    if wholes > 0 { format!("{wholes} {n}/{d}") } else { format!("{n}/{d}") }
}
