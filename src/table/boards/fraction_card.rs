//! The fraction card: a box over a box with a bar between them.

use super::kit;
use crate::math::Fraction;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{Picture, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Say, say};

/// A fraction to be written. Spot 0 is the numerator, spot 1 the denominator.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FractionCard {
    numerator: String,
    denominator: String,
}

const ROOM: usize = 2;

impl FractionCard {
    /// An empty card.
    #[must_use]
    pub fn new() -> FractionCard {
        FractionCard::default()
    }

    /// The fraction that is written; `None` while a box is empty or the denominator is 0.
    #[must_use]
    pub fn fraction(&self) -> Option<Fraction> {
        Fraction::new(self.numerator.parse().ok()?, self.denominator.parse().ok()?)
    }

    /// What stands in both boxes.
    #[must_use]
    pub fn typed(&self) -> (&str, &str) {
        (&self.numerator, &self.denominator)
    }

    fn slot(&mut self, at: Spot) -> Option<&mut String> {
        match at {
            Spot(0) => Some(&mut self.numerator),
            Spot(1) => Some(&mut self.denominator),
            _ => None,
        }
    }
}

impl Manipulative for FractionCard {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Type { at, key } = *verb else { return Err(Refusal::NotHere) };
        kit::type_digits(self.slot(at).ok_or(Refusal::NotHere)?, key, ROOM)
    }

    fn verbs(&self) -> Vec<Verb> {
        let above = kit::typing(Spot(0), &self.numerator, ROOM);
        above.chain(kit::typing(Spot(1), &self.denominator, ROOM)).collect()
    }

    fn value(&self) -> String {
        let written = |typed: &str| if typed.is_empty() { "?".to_owned() } else { typed.to_owned() };
        format!("{}/{}", written(&self.numerator), written(&self.denominator))
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        say::describe_fraction_card()
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let side = (space.h / 3).clamp(52, 72);
        let space = kit::grown(size(space.w, 0), side + 40, 2 * side + 28);
        let (left, middle) = ((space.w - side) / 2, space.h / 2);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Line(point(left - 12, middle), point(left + side + 12, middle), Ink::Line));
        let boxes = [
            (Spot(0), middle - side - 10, &self.numerator, say::slot_numerator()),
            (Spot(1), middle + 10, &self.denominator, say::slot_denominator()),
        ];
        for (spot, y, typed, name) in boxes {
            picture.places.push(kit::slot(spot, area(left, y, side, side), side * 3 / 5, typed, name));
        }
        picture
    }

    fn next_slot(&self, at: Spot) -> Spot {
        // A full numerator sends the next digit below; a second digit may still come before that.
        if at == Spot(0) && self.numerator.len() == ROOM { Spot(1) } else { at }
    }

    fn slot_below(&self, _at: Spot) -> Spot {
        Spot(1)
    }
}

impl FractionCard {
    /// The digits that write a fraction, as verbs.
    #[must_use]
    pub fn typing(fraction: Fraction) -> Vec<Verb> {
        let digits = |number: u32, at: Spot| {
            let mut keys = crate::math::digits(number);
            keys.reverse();
            keys.into_iter().map(move |digit| Verb::Type { at, key: Key::Digit(digit) })
        };
        digits(fraction.numerator(), Spot(0)).chain(digits(fraction.denominator(), Spot(1))).collect()
    }
}
