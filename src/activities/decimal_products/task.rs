//! The items: which products and quotients there are, and within which bounds. Decimals are so many hundredths.

use crate::activities::decimal_blocks::{known, number};
use crate::activities::divide::is_handy;
use crate::activities::multiply::parts;
use crate::activities::{Item, Level, Random, Stage, by_hand};
use crate::math::{Expression, Op, Statement, Term};

/// Hundredths of one, and of a tenth.
pub(super) const ONE: u32 = 100;
pub(super) const TENTH: u32 = 10;
/// Larger numbers are not asked for.
const TEN: u32 = 10 * ONE;
const MOST_GESTURES: u32 = 12;

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Task {
    /// `0.4*0.6=?`, `3*0.4=?`, `1.2*0.4=?`.
    Product { first: u32, second: u32 },
    /// `7.3//5=?`: a decimal by a whole number.
    Quotient { total: u32, by: u32 },
    /// `0.4*0.6?0.6`: whether it is more than what was multiplied.
    Compare { first: u32, second: u32 },
}

/// What is multiplied by what, or divided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sort {
    /// Tenths of tenths: a part of the square in both directions.
    Parts,
    /// A whole number of groups.
    Groups,
    /// Ones and tenths by ones and tenths.
    Long,
    /// A decimal shared by a whole number.
    Share,
    Compare,
}

fn term(hundredths: u32) -> Term {
    Term::Known(number(hundredths))
}

const fn is_whole(hundredths: u32) -> bool {
    hundredths.is_multiple_of(ONE)
}

const fn is_tenths(hundredths: u32) -> bool {
    hundredths.is_multiple_of(TENTH)
}

impl Task {
    /// What an item asks; `None` where it is none of these.
    pub(super) fn of(item: &Item) -> Option<Task> {
        let (left, _) = item.math.sides()?;
        let [(op, second)] = left.rest.as_slice() else { return None };
        let small = |term| known(term).filter(|hundredths| *hundredths < TEN);
        let (first, second) = (small(left.first)?, small(*second)?);
        let task = match (op, &item.math) {
            (Op::Times, Statement::Comparison(..)) => Task::Compare { first, second },
            (Op::Times, _) => Task::Product { first, second },
            (Op::DividedBy, _) => Task::Quotient { total: first, by: second / ONE },
            _ => return None,
        };
        (task.statement() == item.math).then_some(task)
    }

    pub(super) fn statement(self) -> Statement {
        match self {
            Task::Product { first, second } => {
                Statement::pair(term(first), Op::Times, term(second), Term::Unknown)
            }
            Task::Quotient { total, by } => {
                Statement::pair(term(total), Op::DividedBy, Term::whole(by), Term::Unknown)
            }
            Task::Compare { first, second } => Statement::Comparison(
                Expression::pair(term(first), Op::Times, term(second)),
                Expression::term(term(second)),
            ),
        }
    }

    /// Both numbers, as they are written.
    pub(super) fn numbers(self) -> [String; 2] {
        match self {
            Task::Product { first, second } | Task::Compare { first, second } => {
                [first, second].map(|one| number(one).to_string())
            }
            Task::Quotient { total, by } => [number(total).to_string(), by.to_string()],
        }
    }

    /// What it comes to, in hundredths; `None` where it does not come out even, or is not asked for.
    pub(super) fn result(self) -> Option<u32> {
        match self {
            Task::Product { first, second } => {
                Some(first * second).filter(|all| all.is_multiple_of(ONE)).map(|all| all / ONE)
            }
            Task::Quotient { total, by } => total.checked_div(by).filter(|each| each * by == total),
            Task::Compare { .. } => None,
        }
    }

    pub(super) const fn sort(self) -> Sort {
        match self {
            Task::Product { first, second } if first < ONE && second < ONE => Sort::Parts,
            Task::Product { first, .. } if is_whole(first) => Sort::Groups,
            Task::Product { .. } => Sort::Long,
            Task::Quotient { .. } => Sort::Share,
            Task::Compare { .. } => Sort::Compare,
        }
    }

    pub(super) const fn layout(self, stage: Stage) -> &'static str {
        match (stage, self.sort()) {
            (Stage::Concrete, Sort::Groups) => "plates",
            (Stage::Concrete, Sort::Share) => "shared",
            (Stage::Concrete, _) => "flat",
            (Stage::Representational, Sort::Parts) => "overlap",
            (Stage::Representational, _) => "boxes",
            (Stage::Abstract, Sort::Compare) => "compare",
            (Stage::Abstract, _) => "card",
        }
    }

    /// How many hundredths stand on top of each box of the drawing: a decimal, or a quotient, by its places.
    pub(super) fn tops(self) -> Vec<u32> {
        match self {
            Task::Product { second, .. } => parts(second),
            Task::Quotient { .. } => self.result().map(parts).unwrap_or_default(),
            Task::Compare { .. } => Vec::new(),
        }
    }

    /// The whole number at the side of the boxes.
    pub(super) const fn side(self) -> u32 {
        match self {
            Task::Product { first, .. } | Task::Compare { first, .. } => first / ONE,
            Task::Quotient { by, .. } => by,
        }
    }

    pub(super) fn suits(self, stage: Stage) -> bool {
        match self {
            Task::Product { first, second } => {
                // What a flat is worth is told with the question, and so is no answer.
                let told = self.result().is_none_or(|result| result == ONE);
                !told
                    && first > 0
                    && second < TEN
                    && !is_whole(second)
                    && self.product_suits(stage, first, second)
            }
            Task::Quotient { total, by } => {
                let fits =
                    (2..=9).contains(&by) && total < TEN && !is_whole(total) && self.result().is_some();
                fits && match stage {
                    Stage::Concrete => is_handy(total, by),
                    Stage::Representational => self.tops().len() > 1,
                    Stage::Abstract => true,
                }
            }
            Task::Compare { first, second } => {
                let decimal = is_tenths(first) && !is_whole(first) && first < 2 * ONE;
                let other = is_tenths(second) && second > 0 && (second < ONE || is_whole(second));
                stage == Stage::Abstract && decimal && other
            }
        }
    }

    fn product_suits(self, stage: Stage, first: u32, second: u32) -> bool {
        match self.sort() {
            Sort::Parts => {
                // The first row, and then its copies.
                let gestures = by_hand(second / TENTH) + first / TENTH - 1;
                let tenths = is_tenths(first) && is_tenths(second);
                tenths
                    && first > TENTH
                    && second > TENTH
                    && (stage != Stage::Concrete || gestures <= MOST_GESTURES)
            }
            Sort::Groups => {
                let (groups, each) = (first / ONE, second / TENTH);
                let groups_fit = (2..=9).contains(&groups) && second > TENTH;
                groups_fit
                    && match stage {
                        Stage::Concrete => {
                            is_tenths(second) && second < ONE && groups <= 6 && groups + each <= 11
                        }
                        Stage::Representational => self.tops().len() > 1,
                        Stage::Abstract => true,
                    }
            }
            _ => stage == Stage::Abstract && is_tenths(first) && is_tenths(second) && second > TENTH,
        }
    }

    /// Tenths that stay tenths, and a product without zeros.
    fn is_easy(self) -> bool {
        let Some(result) = self.result() else { return false };
        match (self, self.sort()) {
            (_, Sort::Parts) => !self.has_zero(),
            (Task::Product { second, .. }, Sort::Groups) => is_tenths(second) && second < 5 * ONE,
            (Task::Quotient { total, .. }, _) => is_tenths(total) && is_tenths(result),
            _ => false,
        }
    }

    /// A zero among the places of the result, or places that the numbers do not have.
    fn is_hard(self) -> bool {
        match self {
            Task::Product { second, .. } => match self.sort() {
                Sort::Parts => self.has_zero(),
                Sort::Groups => !is_tenths(second),
                _ => true,
            },
            Task::Quotient { total, .. } => {
                let smaller = is_tenths(total) && self.result().is_some_and(|each| !is_tenths(each));
                smaller || self.has_zero()
            }
            Task::Compare { .. } => true,
        }
    }

    /// There is no tenth, or, of a product of tenths, no hundredth.
    fn has_zero(self) -> bool {
        let Some(result) = self.result() else { return false };
        let no_tenth = (result / TENTH).is_multiple_of(TENTH);
        no_tenth || self.sort() == Sort::Parts && is_tenths(result)
    }

    /// What is asked for at a stage; rods on plates are never hard.
    const fn sorts(stage: Stage, level: Level) -> &'static [Sort] {
        match (stage, level) {
            (Stage::Concrete, Level::Hard) => &[Sort::Parts, Sort::Share],
            (Stage::Abstract, Level::Usual | Level::Hard) => {
                &[Sort::Parts, Sort::Groups, Sort::Long, Sort::Share, Sort::Compare]
            }
            _ => &[Sort::Parts, Sort::Groups, Sort::Share],
        }
    }

    /// An item of a stage.
    pub(super) fn any(stage: Stage, level: Level, random: &mut Random) -> Task {
        let sort = *random.pick(Task::sorts(stage, level)).unwrap_or(&Sort::Parts);
        loop {
            let task = Task::of_sort(sort, random);
            let level_fits = match level {
                Level::Easy => task.is_easy(),
                Level::Usual => true,
                Level::Hard => task.is_hard(),
            };
            if level_fits && task.suits(stage) {
                return task;
            }
        }
    }

    /// Something of a sort, not always within its bounds.
    fn of_sort(sort: Sort, random: &mut Random) -> Task {
        match sort {
            Sort::Parts => {
                Task::Product { first: TENTH * random.between(2, 9), second: TENTH * random.between(2, 9) }
            }
            Sort::Groups => {
                let second = match random.below(3) {
                    0 => TENTH * random.between(2, 9),
                    1 => TENTH * random.between(11, 99),
                    _ => random.between(11, 499),
                };
                Task::Product { first: ONE * random.between(2, 9), second }
            }
            Sort::Long => {
                Task::Product { first: TENTH * random.between(11, 39), second: TENTH * random.between(2, 29) }
            }
            Sort::Share => {
                let by = random.between(2, 9);
                let each = match random.below(3) {
                    0 => TENTH * random.between(1, 49),
                    1 => random.between(1, 99),
                    _ => random.between(101, 499),
                };
                Task::Quotient { total: by * each, by }
            }
            Sort::Compare => {
                let second = random.between(2, 9) * if random.coin() { TENTH } else { ONE };
                Task::Compare { first: TENTH * random.between(1, 19), second }
            }
        }
    }
}
