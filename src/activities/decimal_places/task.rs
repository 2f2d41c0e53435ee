//! The items of decimal place value: what is asked, and within which bounds. All numbers are thousandths.

use crate::activities::place_value_items::exponent;
use crate::activities::{Item, Level, Random, Stage, gestures};
use crate::math::{Expression, Number, Op, Statement, Term, digits};
use crate::table::boards::DigitSlider;

/// How many thousandths one is.
pub(super) const ONE: u32 = 1_000;
/// The most discs of a number of which every one is traded.
const MOST_TRADES: u32 = 4;
/// The largest digit of such a number: more than twenty discs in a column are a heap.
const MOST_TENS: u8 = 2;
/// Hands that lay discs.
const MOST_GESTURES: u32 = 12;

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Task {
    /// `3.047=?+3.04`: what a digit is worth.
    Worth { number: u32, unit: u32 },
    /// `3.47*10=?`.
    Times { number: u32, factor: u32 },
    /// `34.7//10=?`.
    Over { number: u32, factor: u32 },
}

/// So many thousandths as a number.
fn term(thousandths: u32) -> Term {
    Term::Known(Number::of_thousandths(thousandths))
}

impl Task {
    /// What an item asks; `None` where it is not one of decimal place value.
    pub(super) fn of(item: &Item) -> Option<Task> {
        let (left, right) = item.math.sides()?;
        let known = |term: Term| u32::try_from(term.known()?.thousandths()?).ok();
        let number = known(left.first)?;
        let task = match (left.rest.as_slice(), right.first, right.rest.as_slice()) {
            ([], Term::Unknown, [(Op::Plus, rest)]) => {
                let worth = number.checked_sub(known(*rest)?)?;
                Task::Worth { number, unit: 10_u32.pow(exponent(worth).into()) }
            }
            ([(Op::Times, factor)], Term::Unknown, []) => {
                Task::Times { number, factor: known(*factor)? / ONE }
            }
            ([(Op::DividedBy, factor)], Term::Unknown, []) => {
                Task::Over { number, factor: known(*factor)? / ONE }
            }
            _ => return None,
        };
        (task.statement() == item.math).then_some(task)
    }

    pub(super) fn statement(self) -> Statement {
        match self {
            Task::Worth { number, .. } => {
                let rest =
                    Expression::pair(Term::Unknown, Op::Plus, term(number.saturating_sub(self.answer())));
                Statement::Equation(Expression::term(term(number)), rest)
            }
            Task::Times { number, factor } => {
                Statement::pair(term(number), Op::Times, Term::whole(factor), Term::Unknown)
            }
            Task::Over { number, factor } => {
                Statement::pair(term(number), Op::DividedBy, Term::whole(factor), Term::Unknown)
            }
        }
    }

    /// The number it is about.
    pub(super) const fn number(self) -> u32 {
        match self {
            Task::Worth { number, .. } | Task::Times { number, .. } | Task::Over { number, .. } => number,
        }
    }

    /// The place of the digit that is asked for: 0 of the thousandths.
    pub(super) fn place(self) -> u8 {
        match self {
            Task::Worth { unit, .. } => exponent(unit),
            _ => 0,
        }
    }

    /// The digit that is asked for.
    pub(super) fn digit(self) -> u32 {
        digits(self.number()).get(usize::from(self.place())).copied().unwrap_or_default().into()
    }

    /// How many times as much, or into how many it is divided.
    pub(super) const fn factor(self) -> u32 {
        match self {
            Task::Worth { .. } => 1,
            Task::Times { factor, .. } | Task::Over { factor, .. } => factor,
        }
    }

    pub(super) fn answer(self) -> u32 {
        match self {
            Task::Worth { unit, .. } => self.digit() * unit,
            Task::Times { number, factor } => number.saturating_mul(factor),
            Task::Over { number, factor } => number.checked_div(factor).unwrap_or_default(),
        }
    }

    /// The digits without the zeros around them, and how many places left of the ones the last one stands.
    pub(super) fn strip(self) -> (String, i8) {
        let all = digits(self.number());
        let zeros = all.iter().take_while(|digit| **digit == 0).count();
        let strip = all.iter().skip(zeros).rev().map(u8::to_string).collect();
        (strip, i8::try_from(zeros).unwrap_or_default() - 3)
    }

    /// How many places the digits go to the left.
    pub(super) fn shift(self) -> i8 {
        let places = exponent(self.factor()).cast_signed();
        if matches!(self, Task::Over { .. }) { -places } else { places }
    }

    /// How many discs lie in each place at first, from the thousandths up, and how many are to lie there.
    pub(super) fn discs(self) -> (Vec<usize>, Vec<usize>) {
        let own: Vec<usize> = digits(self.number()).into_iter().map(usize::from).collect();
        let ten: Vec<usize> = own.iter().map(|n| 10 * n).collect();
        match self {
            Task::Worth { .. } => (Vec::new(), own),
            Task::Times { .. } => (ten, std::iter::once(0).chain(own).collect()),
            Task::Over { .. } => (own, ten.into_iter().skip(1).collect()),
        }
    }

    pub(super) const fn layout(self, stage: Stage) -> &'static str {
        match (stage, self) {
            (Stage::Concrete, Task::Worth { .. }) => "discs",
            (Stage::Concrete, Task::Times { .. }) => "times",
            (Stage::Concrete, Task::Over { .. }) => "share",
            (Stage::Representational, Task::Worth { .. }) => "read",
            (Stage::Representational, _) => "slide",
            (Stage::Abstract, _) => "card",
        }
    }

    pub(super) fn suits(self, stage: Stage) -> bool {
        let number = self.number();
        let all = digits(number);
        let sum: u32 = all.iter().map(|digit| u32::from(*digit)).sum();
        let fits = match self {
            Task::Worth { unit, .. } => {
                // The digit stands in one place only, after the point, and is not all there is.
                let alone = all.iter().filter(|other| u32::from(**other) == self.digit()).count() == 1;
                alone && self.digit() > 0 && unit < ONE && self.answer() < number && number < 10 * ONE
            }
            Task::Times { factor, .. } => {
                // The slider ends with the thousands.
                let decimal = !number.is_multiple_of(ONE) && self.answer() < 10_000 * ONE;
                decimal && [10, 100, 1_000].contains(&factor)
            }
            Task::Over { factor, .. } => {
                let even = [10, 100, 1_000].contains(&factor) && number.is_multiple_of(factor);
                even && !self.answer().is_multiple_of(ONE) && number < 1_000 * ONE
            }
        };
        fits && match stage {
            Stage::Concrete if matches!(self, Task::Worth { .. }) => gestures(number) <= MOST_GESTURES,
            Stage::Concrete => {
                let few = sum <= MOST_TRADES && all.iter().all(|digit| *digit <= MOST_TENS);
                self.factor() == 10 && few && number < 10 * ONE
            }
            Stage::Representational | Stage::Abstract => self.strip().0.len() <= DigitSlider::MOST_DIGITS,
        }
    }

    /// What makes it hard: zeros among the digits or before them, thousandths, more than one place.
    fn is_hard(self) -> bool {
        let zeros = self.strip().0.contains('0') || self.number() < ONE / 10;
        zeros || self.factor() > 10 || matches!(self, Task::Worth { unit: 1, .. })
    }

    /// An item of a stage.
    pub(super) fn any(stage: Stage, level: Level, random: &mut Random) -> Task {
        loop {
            let factor = if level == Level::Easy { 10 } else { 10_u32.pow(random.between(1, 3)) };
            let factor = if stage == Stage::Concrete { 10 } else { factor };
            let kind = random.below(3);
            let number = match (stage, kind) {
                (_, 0) | (Stage::Representational | Stage::Abstract, _) => {
                    let places = random.between(1, 4);
                    random.below(10_u32.pow(places)) * 10_u32.pow(random.between(0, 2))
                }
                // Few discs of each place.
                _ => (0..4).fold(0, |number, _| 10 * number + random.below(3)),
            };
            let task = match kind {
                0 => Task::Worth { number, unit: 10_u32.pow(random.below(3)) },
                1 => Task::Times { number, factor },
                _ => Task::Over { number: number.saturating_mul(factor / 10), factor },
            };
            if level.allows(!task.is_hard()) && task.suits(stage) {
                return task;
            }
        }
    }
}
