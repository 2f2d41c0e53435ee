//! A sum or difference of two numbers with several digits: where it is regrouped, and what a place comes to.

use super::WITH_ZEROS;
use crate::activities::{Item, small, subtraction_bugs as bugs};
use crate::math::{Op, Statement, Term, digits};

/// The digit of a place; 0 is the ones.
pub(super) fn digit(number: u32, place: u8) -> u8 {
    digits(number).get(usize::from(place)).copied().unwrap_or_default()
}

/// Both numbers of a sum or difference.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::activities) struct Task {
    pub(in crate::activities) first: u32,
    pub(in crate::activities) second: u32,
    pub(in crate::activities) subtract: bool,
}

impl Task {
    /// Of an item.
    pub(super) fn of(item: &Item) -> Task {
        let (first, second) = item.pair();
        let subtract = item.math.to_string().contains(Op::Minus.sign());
        Task { first, second, subtract }
    }

    pub(in crate::activities) const fn op(self) -> Op {
        if self.subtract { Op::Minus } else { Op::Plus }
    }

    pub(super) fn statement(self) -> Statement {
        Statement::pair(Term::whole(self.first), self.op(), Term::whole(self.second), Term::Unknown)
    }

    pub(in crate::activities) const fn result(self) -> u32 {
        if self.subtract { self.first.saturating_sub(self.second) } else { self.first + self.second }
    }

    /// How many places are regrouped, and how many of these are a zero that something is borrowed across.
    pub(in crate::activities) fn regrouped(self) -> (u32, u32) {
        let (mut count, mut zeros, mut moved) = (0, 0, 0);
        for place in 0..4 {
            let (upper, lower) = (digit(self.first, place), digit(self.second, place));
            let short = upper < lower + moved;
            let regroups = if self.subtract { short } else { upper + lower + moved > 9 };
            zeros += u32::from(self.subtract && upper == 0 && moved == 1 && short);
            moved = u8::from(regroups);
            count += u32::from(regroups);
        }
        (count, zeros)
    }

    /// Whether no two of the misconceptions about borrowing answer the same, as far as three digits can part them.
    pub(super) fn parts_bugs(self) -> bool {
        let [zeros @ .., _] = WITH_ZEROS.map(|(_, rule)| rule);
        let others = [bugs::correct, bugs::borrow_no_decrement, bugs::smaller_from_larger];
        let answers: Vec<_> =
            others.into_iter().chain(zeros).map(|rule| rule(self.first, self.second)).collect();
        (1..answers.len())
            .all(|at| answers.get(at).is_some_and(|one| !answers.iter().take(at).any(|it| it == one)))
    }

    /// What both digits are worth to the hand at the first place where something comes or goes.
    pub(super) fn first_place(self) -> (u8, u8) {
        let place = (0..4).find(|place| digit(self.second, *place) > 0).unwrap_or_default();
        (digit(self.first, place), digit(self.second, place))
    }

    /// The upper digits when all places below one are done, and when that one is regrouped, ones first.
    pub(super) fn worked(self, place: usize) -> Option<(Vec<u32>, Vec<u32>)> {
        let mut work: Vec<u32> = digits(self.first).into_iter().map(u32::from).collect();
        let mut before = work.clone();
        for at in 0..=place {
            before.clone_from(&work);
            let lower = digit(self.second, small(u32::try_from(at).ok()?)).into();
            if *work.get(at)? < lower {
                let payer = (at + 1..work.len()).find(|from| work.get(*from).is_some_and(|it| *it > 0))?;
                work.iter_mut().take(payer).skip(at + 1).for_each(|zero| *zero = 9);
                *work.get_mut(payer)? -= 1;
                *work.get_mut(at)? += 10;
            }
        }
        Some((before, work))
    }
}
