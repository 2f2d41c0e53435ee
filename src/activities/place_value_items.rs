//! The items of place value: what is asked, and within which bounds.

use super::item::{Item, Level, Stage};
use super::random::Random;
use crate::math::{Expression, Number::Whole, Op, Statement, Term, digits};

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// `200+130+4=?`: so many of each place, from the largest.
    Sum(Vec<(u32, u32)>),
    /// `237=?+207`: what a digit is worth.
    Worth { whole: u32, unit: u32 },
    /// `3000=?*100`: how many of a place there are in all.
    Units { whole: u32, unit: u32 },
    /// `45*10=?`.
    Times { number: u32, factor: u32 },
    /// `450//10=?`.
    Over { number: u32, factor: u32 },
}

/// The place of the first digit: 0 of the ones.
pub(super) fn exponent(number: u32) -> u8 {
    u8::try_from(digits(number).len() - 1).unwrap_or_default()
}

/// What the first digit of a number counts.
fn first_unit(number: u32) -> u32 {
    10_u32.pow(exponent(number).into())
}

/// What an item asks; `None` where it is not one of place value.
pub(super) fn read(item: &Item) -> Option<Form> {
    use Term::{Known, Unknown};
    let Statement::Equation(left, right) = &item.math else { return None };
    Some(match (left.first, left.rest.as_slice(), right.first, right.rest.as_slice()) {
        (Known(Whole(whole)), [], Unknown, [(Op::Plus, Known(Whole(rest)))]) => {
            let worth = whole.checked_sub(*rest).filter(|worth| *worth > 0)?;
            Form::Worth { whole, unit: first_unit(worth) }
        }
        (Known(Whole(whole)), [], Unknown, [(Op::Times, Known(Whole(unit)))]) => {
            Form::Units { whole, unit: *unit }
        }
        (Known(Whole(number)), [(Op::Times, Known(Whole(factor)))], Unknown, []) => {
            Form::Times { number, factor: *factor }
        }
        (Known(Whole(number)), [(Op::DividedBy, Known(Whole(factor)))], Unknown, []) => {
            Form::Over { number, factor: *factor }
        }
        (_, [_, ..], Unknown, []) => {
            let mut parts: Vec<(u32, u32)> = Vec::new();
            for number in item.wholes() {
                let mut unit = first_unit(number);
                // 130 beside 200 is 13 tens, and 11 beside 30 is 11 ones.
                if let Some((_, before)) = parts.last()
                    && unit >= *before
                {
                    unit = before / 10;
                }
                while unit > 1 && !number.is_multiple_of(unit) {
                    unit /= 10;
                }
                parts.push((number.checked_div(unit)?, unit));
            }
            Form::Sum(parts)
        }
        _ => return None,
    })
}

impl Form {
    pub(super) fn statement(&self) -> Statement {
        let one = |left: u32, op: Op, right: u32| {
            let right = Expression::pair(Term::Unknown, op, Term::whole(right));
            Statement::Equation(Expression::term(Term::whole(left)), right)
        };
        match self {
            Form::Sum(parts) => {
                let mut terms = parts.iter().map(|(n, unit)| Term::whole(n * unit));
                let first = terms.next().unwrap_or(Term::Unknown);
                let left = Expression { first, rest: terms.map(|term| (Op::Plus, term)).collect() };
                Statement::Equation(left, Expression::term(Term::Unknown))
            }
            Form::Worth { whole, .. } => one(*whole, Op::Plus, whole.saturating_sub(self.answer())),
            Form::Units { whole, unit } => one(*whole, Op::Times, *unit),
            Form::Times { number, factor } => {
                Statement::pair(Term::whole(*number), Op::Times, Term::whole(*factor), Term::Unknown)
            }
            Form::Over { number, factor } => {
                Statement::pair(Term::whole(*number), Op::DividedBy, Term::whole(*factor), Term::Unknown)
            }
        }
    }

    /// The number it is about.
    pub(super) fn whole(&self) -> u32 {
        match self {
            Form::Sum(parts) => parts.iter().map(|(n, unit)| n * unit).sum(),
            Form::Worth { whole, .. } | Form::Units { whole, .. } => *whole,
            Form::Times { number, .. } | Form::Over { number, .. } => *number,
        }
    }

    /// The place it is about.
    pub(super) fn unit(&self) -> u32 {
        match self {
            Form::Worth { unit, .. } | Form::Units { unit, .. } => *unit,
            _ => first_unit(self.whole()),
        }
    }

    /// The digit of that place.
    pub(super) fn digit(&self) -> u32 {
        self.whole().checked_div(self.unit()).unwrap_or_default() % 10
    }

    /// How many times as much.
    pub(super) const fn factor(&self) -> u32 {
        match self {
            Form::Times { factor, .. } | Form::Over { factor, .. } => *factor,
            _ => 1,
        }
    }

    pub(super) fn answer(&self) -> u32 {
        match self {
            Form::Sum(_) => self.whole(),
            Form::Worth { unit, .. } => self.digit() * unit,
            Form::Units { whole, unit } => whole.checked_div(*unit).unwrap_or_default(),
            Form::Times { number, factor } => number * factor,
            Form::Over { number, factor } => number.checked_div(*factor).unwrap_or_default(),
        }
    }

    /// What lies on the mat to begin with: so many of each place.
    pub(super) fn pieces(&self) -> Vec<(u32, u32)> {
        match self {
            Form::Sum(parts) => parts.clone(),
            _ => {
                let places = (0_u32..).zip(digits(self.whole())).filter(|(_, digit)| *digit > 0);
                places.map(|(place, digit)| (u32::from(digit), 10_u32.pow(place))).collect()
            }
        }
    }

    /// The digits that slide, and how many places they stand left of the ones.
    pub(super) fn strip(&self) -> (String, u8) {
        let number = self.whole().to_string();
        match self {
            Form::Over { factor, .. } => {
                let zeros = exponent(*factor);
                let kept = number.len().saturating_sub(zeros.into());
                (number.chars().take(kept).collect(), zeros)
            }
            _ => (number, 0),
        }
    }

    /// Whether it is one of an activity's, on the table of an item.
    pub(super) fn suits(&self, large: bool, item: &Item) -> bool {
        let whole = self.whole();
        let (low, high) = if large { (1_000, 999_999) } else { (100, 999) };
        let in_bounds = (low..=high).contains(&whole);
        // The same text again: of two ways to write an item one is its own.
        let own = self.statement() == item.math;
        let trades = |parts: &[(u32, u32)]| parts.iter().filter(|(n, _)| *n >= 10).count();
        let falls = |parts: &[(u32, u32)]| {
            parts.windows(2).all(|pair| pair.first().map(|p| p.1) > pair.last().map(|p| p.1))
        };
        let fits = match (self, item.stage, item.layout.as_str()) {
            (Form::Sum(parts), Stage::Concrete, layout) => {
                let few = parts.iter().all(|(n, _)| (1..20).contains(n));
                layout == (if large { "trade" } else { "blocks" })
                    && in_bounds
                    && (1..=2).contains(&trades(parts))
                    && few
                    && parts.len() <= 5
                    && falls(parts)
            }
            (Form::Sum(parts), Stage::Representational, "read")
            | (Form::Sum(parts), Stage::Abstract, "card") => {
                in_bounds && parts.len() > 1 && trades(parts) == 0 && falls(parts)
            }
            (Form::Worth { .. }, Stage::Representational, "discs") => !large && in_bounds && self.tells(),
            (Form::Worth { .. }, Stage::Abstract, "card") => in_bounds && self.tells(),
            (Form::Units { unit, .. }, Stage::Concrete, "down") => {
                large
                    && *unit >= 10
                    && (1_000..=30_000).contains(&whole)
                    && whole.is_multiple_of(*unit)
                    && first_unit(whole) == unit * 10
                    && (10..40).contains(&self.answer())
            }
            (Form::Units { unit, .. }, Stage::Abstract, "card") => {
                large
                    && in_bounds
                    && [10, 100, 1_000].contains(unit)
                    && whole.is_multiple_of(*unit)
                    && (11..1_000).contains(&self.answer())
                    && self.digit() > 0
            }
            (Form::Times { number, factor }, Stage::Representational, "slide") => {
                large
                    && [10, 100].contains(factor)
                    && !number.is_multiple_of(10)
                    && (2..1_000).contains(number)
                    && self.answer() < 10_000
            }
            (Form::Over { number, factor }, Stage::Representational, "slide") => {
                large
                    && [10, 100].contains(factor)
                    && *number < 10_000
                    && number.is_multiple_of(*factor)
                    && !self.answer().is_multiple_of(10)
                    && self.answer() > 1
            }
            _ => false,
        };
        own && fits
    }

    /// Whether the digit that is asked for stands in one place only, and not that of the ones.
    fn tells(&self) -> bool {
        let digit = self.digit();
        let alone = digits(self.whole()).iter().filter(|other| u32::from(**other) == digit).count() == 1;
        digit > 0 && self.unit() >= 10 && alone
    }

    /// The same mathematics a stage below.
    pub(super) fn below(&self, large: bool, stage: Stage) -> Option<Item> {
        let whole = self.whole();
        let make = |form: Form, layout: &str| {
            let item = Item::new(stage, form.statement(), layout);
            // As it is read again: ten ones beside a hundred are written as one ten is.
            (read(&item).as_ref() == Some(&form) && form.suits(large, &item)).then_some(item)
        };
        // One of a place is ten of the next; the first place keeps one.
        let open = || {
            let mut parts = Form::Worth { whole, unit: 1 }.pieces();
            parts.reverse();
            let opens = |(place, (n, unit)): &(usize, &(u32, u32))| *unit > 1 && (*n > 1 || *place > 0);
            let (place, (n, unit)) =
                parts.iter().enumerate().find(opens).map(|(place, part)| (place, *part))?;
            match parts.get_mut(place + 1).filter(|(_, next)| *next == unit / 10) {
                Some(next) => next.0 += 10,
                None => parts.insert(place + 1, (10, unit / 10)),
            }
            parts.get_mut(place)?.0 = n - 1;
            parts.retain(|(n, _)| *n > 0);
            make(Form::Sum(parts), if large { "trade" } else { "blocks" })
        };
        match (stage, self) {
            (Stage::Concrete, Form::Times { number, factor }) => {
                make(Form::Units { whole: number * factor, unit: *factor }, "down")
            }
            (Stage::Concrete, Form::Over { number, factor }) => {
                make(Form::Units { whole: *number, unit: *factor }, "down")
            }
            (Stage::Concrete, _) => open(),
            (_, Form::Worth { .. }) if !large => make(self.clone(), "discs"),
            (_, Form::Units { whole, unit }) => make(Form::Over { number: *whole, factor: *unit }, "slide"),
            (_, Form::Worth { .. }) => {
                let mut parts = self.pieces();
                parts.reverse();
                make(Form::Sum(parts), "read")
            }
            _ => make(self.clone(), "read"),
        }
    }
}

/// Anything that may be asked at a stage; not all of it is within the bounds.
pub(super) fn any(large: bool, stage: Stage, level: Level, random: &mut Random) -> (Form, &'static str) {
    let places = match (large, level) {
        (false, _) => 3,
        (true, Level::Easy) => 4,
        (true, Level::Usual) => random.between(4, 5),
        (true, Level::Hard) => random.between(5, 6),
    };
    let number = |random: &mut Random, places: u32| -> Vec<(u32, u32)> {
        let place = |place: u32| (random.below(10), 10_u32.pow(place));
        (0..places).rev().map(place).filter(|(n, _)| *n > 0).collect()
    };
    let sum = |parts: &[(u32, u32)]| parts.iter().map(|(n, unit)| n * unit).sum::<u32>();
    let which = random.below(3);
    match (stage, which) {
        (Stage::Concrete, 0) if large => {
            let unit = 10_u32.pow(random.between(2, 3));
            (Form::Units { whole: random.between(10, 39) * unit, unit }, "down")
        }
        (Stage::Concrete, _) => {
            let mut parts = number(random, places.min(5));
            let count = u32::try_from(parts.len()).unwrap_or(1);
            let opened = random.between(1, count.saturating_sub(1).max(1)) as usize;
            if let Some(part) = parts.get_mut(opened) {
                part.0 += 10;
            }
            (Form::Sum(parts), if large { "trade" } else { "blocks" })
        }
        (Stage::Representational, 0 | 1) if large => {
            let factor = if level == Level::Easy { 10 } else { 10_u32.pow(random.between(1, 2)) };
            let most = random.between(1, 3);
            let number = random.below(10_u32.pow(most));
            if which == 0 {
                (Form::Times { number, factor }, "slide")
            } else {
                (Form::Over { number: number * factor, factor }, "slide")
            }
        }
        (Stage::Abstract, 1) if large => {
            let unit = 10_u32.pow(random.between(1, 3));
            (Form::Units { whole: random.between(11, 999) * unit, unit }, "card")
        }
        (_, 0) => {
            let layout = if stage == Stage::Abstract { "card" } else { "discs" };
            let whole = sum(&number(random, places));
            (Form::Worth { whole, unit: 10_u32.pow(random.between(1, places - 1)) }, layout)
        }
        _ => {
            let layout = if stage == Stage::Abstract { "card" } else { "read" };
            (Form::Sum(number(random, places)), layout)
        }
    }
}

/// Whether an item is as hard as it should be: first without a zero, at last with one.
pub(super) fn fits(form: &Form, level: Level, layout: &str) -> bool {
    if layout == "slide" || matches!(form, Form::Units { .. }) {
        return true;
    }
    let zero = form.whole().to_string().contains('0');
    match level {
        Level::Easy => !zero,
        Level::Usual => true,
        Level::Hard => zero,
    }
}
