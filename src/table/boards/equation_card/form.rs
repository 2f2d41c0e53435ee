//! What can be written on a card.

use crate::math::Decimal;
use crate::words::{Say, say};

/// What is written where the `?` stands: which boxes there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// A whole number.
    Whole,
    /// A decimal, or a whole number.
    Decimal,
    /// Numerator and denominator.
    Fraction,
    /// Wholes beside a fraction; either may stay empty.
    Mixed,
    /// Hours and minutes.
    Time,
    /// A quotient and what is left over.
    Remainder,
    /// Across and up.
    Point,
    /// A length: a number, and a unit that is chosen beside it.
    Measure,
    /// A fraction, and between which benchmarks it lies.
    Estimate,
    /// A time, and its half of the day, which is chosen beside it.
    Daytime,
    /// One of three signs between two numbers.
    Sign,
    /// Both sides of a rectangle.
    Sides,
    /// A number twice, and what is left over, if anything.
    Double,
}

impl Form {
    /// How many boxes it has.
    pub(super) const fn boxes(self) -> usize {
        match self {
            Form::Sign => 0,
            Form::Whole | Form::Decimal | Form::Measure => 1,
            Form::Fraction
            | Form::Estimate
            | Form::Time
            | Form::Daytime
            | Form::Remainder
            | Form::Point
            | Form::Sides => 2,
            Form::Mixed | Form::Double => 3,
        }
    }

    /// The key there is beside the digits: the point, or what stands between two boxes and leads from one to the next.
    #[must_use]
    pub const fn key(self) -> Option<char> {
        match self {
            Form::Whole | Form::Measure | Form::Sign => None,
            Form::Decimal => Some('.'),
            Form::Fraction | Form::Estimate | Form::Mixed => Some('/'),
            Form::Time | Form::Daytime => Some(':'),
            Form::Remainder => Some('R'),
            Form::Point => Some(','),
            Form::Sides => Some('×'),
            Form::Double => Some('+'),
        }
    }

    /// What a box is called.
    pub(super) fn name(self, at: u16) -> Say {
        match (self, at) {
            (Form::Fraction | Form::Estimate, 0) | (Form::Mixed, 1) => say::slot_numerator(),
            (Form::Fraction | Form::Estimate, _) | (Form::Mixed, 2) => say::slot_denominator(),
            (Form::Mixed, _) => say::slot_wholes(),
            (Form::Time | Form::Daytime, 0) => say::slot_hours(),
            (Form::Time | Form::Daytime, _) => say::slot_minutes(),
            (Form::Remainder, 1) => say::slot_remainder(),
            (Form::Point, 0) => say::slot_across(),
            (Form::Point, _) => say::slot_up(),
            (Form::Double | Form::Sides, at) => say::slot_addend(at + 1),
            _ => say::slot_answer(),
        }
    }

    /// The texts of the boxes that make up an answer; `None` where it is no answer of this form.
    pub(super) fn parts(self, answer: &str) -> Option<Vec<String>> {
        let whole = |text: &str| text.parse::<u32>().ok().map(|_| text.to_owned());
        let pair = |(left, right): (&str, &str)| Some(vec![whole(left)?, whole(right)?]);
        match self {
            Form::Whole => Some(vec![whole(answer)?]),
            Form::Decimal => Decimal::read(answer)
                .map(|_| answer.to_owned())
                .or_else(|| whole(answer))
                .map(|text| vec![text]),
            Form::Fraction => pair(answer.split_once('/')?),
            // What is chosen is no text in a box.
            Form::Estimate => pair(answer.split(' ').next()?.split_once('/')?),
            Form::Time => pair(answer.split_once(':')?),
            Form::Daytime => pair(answer.split(' ').next()?.split_once(':')?),
            Form::Remainder => pair(answer.split_once('r')?),
            Form::Point => pair(answer.strip_prefix('(')?.strip_suffix(')')?.split_once(',')?),
            Form::Sides => pair(answer.split_once('*')?),
            Form::Mixed => {
                let (wholes, part) = match answer.split_once(' ') {
                    Some((wholes, part)) => (whole(wholes)?, part),
                    None if answer.contains('/') => (String::new(), answer),
                    None => return Some(vec![whole(answer)?, String::new(), String::new()]),
                };
                let (numerator, denominator) = part.split_once('/')?;
                Some(vec![wholes, whole(numerator)?, whole(denominator)?])
            }
            Form::Measure => Some(vec![whole(answer.split(' ').next()?)?]),
            Form::Double => {
                let mut parts: Vec<String> = answer.split('+').map(whole).collect::<Option<_>>()?;
                // The last box may stay empty.
                parts.resize(3.max(parts.len()), String::new());
                (parts.len() == 3).then_some(parts)
            }
            Form::Sign => None,
        }
    }

    /// What is chosen on it, as it stands in canonical text: a sign, a unit, a place between benchmarks,
    /// a half of the day.
    pub(super) const fn choices(self) -> &'static [&'static str] {
        match self {
            Form::Sign => &["<", "=", ">"],
            Form::Measure => &["cm", "m", "in", "ft"],
            Form::Estimate => &["under-half", "half-to-one", "over-one"],
            Form::Daytime => &["am", "pm"],
            _ => &[],
        }
    }

    /// What the button of a choice takes across, and the height of what stands on it.
    pub(super) const fn button(self) -> (i32, i32) {
        match self {
            Form::Estimate => (96, 19),
            Form::Measure | Form::Daytime => (76, 24),
            _ => (76, 34),
        }
    }

    /// One of them as it is shown, and its name.
    pub(super) fn choice(self, which: u16) -> (Say, Say) {
        let text = self.choices().get(usize::from(which)).copied().unwrap_or_default();
        match (self, which) {
            (Form::Measure, _) => (say::length_unit_short(text), say::length_unit(text)),
            (Form::Estimate, _) => (say::estimate_short(text), say::estimate_name(text)),
            (Form::Daytime, _) => (say::half_day_short(text), say::half_day_name(text)),
            (_, 0) => (say::just(text), say::sign_less()),
            (_, 1) => (say::just(text), say::sign_equal()),
            (_, _) => (say::just(text), say::sign_greater()),
        }
    }
}
