//! The number pad: one number, written large enough to be read from the last row.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area};
use crate::table::piece::{Button, Picture, PieceId, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Arg, Say, grouped, say};

/// A card with one box, spot 0: a whole number to 9,999,999, with a decimal point to thousandths. Spot 1 is the point.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NumberPad {
    /// Digits, with at most one point and never first: `4`, `4.`, `4.05`.
    typed: String,
}

const BOX: Spot = Spot(0);
const POINT: Verb = Verb::Mark { at: Spot(1), n: 1 };
/// Digits before the point, and after it.
const WHOLE: usize = 7;
const PLACES: usize = 3;

impl NumberPad {
    /// An empty card.
    #[must_use]
    pub fn new() -> NumberPad {
        NumberPad::default()
    }

    fn write(&mut self, key: Key) -> Result<Say, Refusal> {
        if let (Key::Digit(digit), "0") = (key, self.typed.as_str()) {
            // A number does not begin with a zero: the digit takes its place.
            if digit == 0 {
                return Err(Refusal::Nothing);
            }
            self.typed.clear();
        }
        let room = self.typed.find('.').map_or(WHOLE, |point| point + 1 + PLACES);
        kit::type_digits(&mut self.typed, key, room)
    }

    fn point(&mut self) -> Result<Say, Refusal> {
        if self.typed.contains('.') {
            return Err(Refusal::Nothing);
        }
        self.typed.push_str(if self.typed.is_empty() { "0." } else { "." });
        Ok(say::did_point())
    }
}

impl Manipulative for NumberPad {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Type { at: BOX, key } => self.write(key),
            POINT => self.point(),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let keys = (0..10).map(Key::Digit).chain([Key::Back]);
        kit::accepted(self, keys.map(|key| Verb::Type { at: BOX, key }).chain([POINT])).collect()
    }

    fn value(&self) -> String {
        let zeros = if self.typed.contains('.') { self.typed.trim_end_matches('0') } else { &self.typed };
        zeros.trim_end_matches('.').to_owned()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_number_pad();
        let told = disclosure == Disclosure::Full && !self.typed.is_empty();
        if told { what.and(say::shows(Arg::Numerals(self.typed.clone()))) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 140);
        let space = Size { w: space.w, h: space.h.min(space.w * 6 / 10) };
        let mut picture = Picture { size: space, ..Picture::default() };
        let card = area(2, 2, space.w - 4, space.h - 8);
        picture.back.push(Shape::Rect(area(card.x, card.y + 4, card.w, card.h), 16, Ink::Shadow));
        picture.back.push(Shape::Rect(card, 16, Ink::Card));
        let at = area(card.x + 10, card.y + 10, card.w - 20, card.h - 20);
        // As large as it fits: a letter is about six tenths as wide as high. Four letters or fewer are all of one size. The
        // room that commas leave is kept free: the line of a larger number would reach over what stands around the card.
        let letters = i32::try_from(grouped(&self.typed).len()).unwrap_or(i32::MAX).max(4);
        let height = ((at.w - 16) * 10 / (6 * letters)).min(at.h * 8 / 10);
        picture.places.push(kit::slot(BOX, at, height, &self.typed, say::number_pad_number()));
        picture
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        kit::offers(self, [(POINT, say::button_point())])
    }
}
