//! The place-value slider: digits on a strip that slides across the places, for ten times as much and a tenth.
//!
//! The decimal point is printed and stays; what moves are the digits. Zeros that hold an empty place are drawn quietly.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{
    Button, Field, Grip, Kind, Picture, PieceId, Place, Role, Slider, Spot, Sprite, place_said, place_text,
};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Columns, from thousands to thousandths, and the one of the ones.
const COLUMNS: u8 = 7;
const ONES: u8 = 3;
/// The track as a place, and its lattice: quarters of columns, since the middle of two digits lies between columns.
const TRACK: Spot = Spot(900);
const FIELD: Field = Field { first: 10_000, across: 4 * COLUMNS as u16, down: 1 };

/// A strip of digits. Spots 0 to 6 are the columns from the left: where its last digit stands. Spot 100 is the box for its digits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DigitSlider {
    digits: String,
    /// The column of the last digit.
    column: u8,
}

impl Default for DigitSlider {
    fn default() -> DigitSlider {
        DigitSlider::new()
    }
}

impl DigitSlider {
    /// The strip.
    pub const STRIP: PieceId = PieceId(0);
    /// The box its digits are typed into.
    pub const BOX: Spot = Spot(100);
    /// The longest strip.
    pub const MOST_DIGITS: usize = 4;

    /// The digits 4 and 5, in tens and ones.
    #[must_use]
    pub fn new() -> DigitSlider {
        DigitSlider { digits: "45".to_owned(), column: ONES }
    }

    /// These digits, the last of them so many places left of the ones; right of them where that is less than nothing.
    #[must_use]
    pub fn standing(digits: &str, places: i8) -> DigitSlider {
        DigitSlider { digits: digits.to_owned(), column: DigitSlider::left_of_ones(places) }
    }

    /// The digits and where they stand.
    #[must_use]
    pub fn state(&self) -> String {
        format!("{} {}", self.digits, self.column)
    }

    const fn left_of_ones(places: i8) -> u8 {
        ONES.saturating_add_signed(places.saturating_neg())
    }

    /// Slides the strip so that its last digit stands so many places left of the ones.
    #[must_use]
    pub fn sliding(places: i8) -> Verb {
        let to = Spot(DigitSlider::left_of_ones(places).into());
        Verb::Move { piece: DigitSlider::STRIP, n: 1, to }
    }

    fn long(&self) -> u8 {
        u8::try_from(self.digits.len()).unwrap_or_default()
    }

    /// The leftmost column the last digit can stand in.
    fn least(&self) -> u8 {
        self.long().saturating_sub(1)
    }

    fn slid(&self, to: u8) -> Verb {
        Verb::Move { piece: DigitSlider::STRIP, n: 1, to: Spot(to.into()) }
    }

    /// What stands in a column: a digit of the strip, or a zero that holds a place.
    fn digit(&self, column: u8) -> Option<(char, bool)> {
        let first = (self.column + 1).saturating_sub(self.long());
        if (first..=self.column).contains(&column) {
            let digit = self.digits.chars().nth(usize::from(column - first))?;
            return Some((digit, true));
        }
        let holds = !self.digits.is_empty() && (first.min(ONES)..=self.column.max(ONES)).contains(&column);
        holds.then_some(('0', false))
    }

    fn has_point(&self) -> bool {
        !self.digits.is_empty() && self.column > ONES
    }
}

impl Manipulative for DigitSlider {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Move { piece: DigitSlider::STRIP, n: 1, to: Spot(to) } => {
                let to = u8::try_from(to).unwrap_or(COLUMNS);
                if self.digits.is_empty() || to == self.column {
                    return Err(Refusal::Nothing);
                }
                if to >= COLUMNS || to < self.least() {
                    return Err(Refusal::Full);
                }
                let left = to < self.column;
                self.column = to;
                Ok(if left { say::did_slide_left() } else { say::did_slide_right() })
            }
            Verb::Type { at: DigitSlider::BOX, key } => {
                let said = kit::type_digits(&mut self.digits, key, DigitSlider::MOST_DIGITS)?;
                // A longer strip may need room on the left.
                self.column = self.column.max(self.least());
                Ok(said)
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let columns = (self.least()..COLUMNS).filter(|to| *to != self.column && !self.digits.is_empty());
        let typed = kit::typing(DigitSlider::BOX, &self.digits, DigitSlider::MOST_DIGITS);
        columns.map(|to| self.slid(to)).chain(typed).collect()
    }

    fn value(&self) -> String {
        let mut text = String::new();
        for column in 0..COLUMNS {
            text.extend(self.digit(column).map(|(digit, _)| digit));
            text.extend((column == ONES && self.has_point()).then_some('.'));
        }
        if self.has_point() {
            text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
        }
        // Digits that were typed before the number begins count nothing; the zero before the point stays.
        let from = text.find(|letter| letter != '0').map_or(text.len().saturating_sub(1), |from| {
            if text.get(from..).is_some_and(|rest| rest.starts_with('.')) { from - 1 } else { from }
        });
        text.get(from..).unwrap_or_default().to_owned()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_digit_slider();
        match disclosure {
            _ if self.digits.is_empty() => what.and(say::array_empty()),
            Disclosure::Full => what.and(say::total_is(self.value())),
            _ => what.and(say::digits_at(place_said(6 - self.column))),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 200);
        let columns = i32::from(COLUMNS);
        let wide = ((space.w - 12) / columns).min(110);
        let left = (space.w - wide * columns) / 2;
        let high = (wide * 11 / 10).min(space.h - 150).max(46);
        let head = 40;
        let top = (space.h - high - head - 84) / 2 + head;
        let mut picture = Picture { size: space, ..Picture::default() };
        let chart = area(left - 4, top - head, wide * columns + 8, head + high + 16);
        picture.back.push(Shape::Rect(chart, 12, Ink::Paper));
        let x = |column: i32| left + column * wide;
        let heading = (wide * 26 / 100).clamp(11, 20);
        for column in 0..columns {
            let place = place_text(u8::try_from(6 - column).unwrap_or_default());
            let middle = point(x(column) + wide / 2, top - head / 2);
            picture.back.push(Shape::plain(middle, heading, place, Ink::Quiet));
            if column > 0 {
                picture.back.push(Shape::Line(
                    point(x(column), chart.y + 6),
                    point(x(column), chart.bottom() - 6),
                    Ink::Edge,
                ));
            }
        }
        let track = area(left, top, wide * columns, high + 8);
        let name = say::place_track_digits();
        let slot = [Shape::Rect(area(left, top + 4, track.w, high), 6, Ink::Aside)];
        picture.places.push(Place::new(TRACK, Role::Field(FIELD), track, slot.to_vec(), name));
        let text = high * 6 / 10;
        for (column, spot) in (0..columns).zip(0_u8..) {
            if let Some((zero, false)) = self.digit(spot) {
                let middle = point(x(column) + wide / 2, top + 4 + high / 2);
                picture.front.push(Shape::plain(middle, text, zero.to_string(), Ink::Quiet));
            }
        }
        if !self.digits.is_empty() {
            let long = i32::from(self.long());
            let strip = size(long * wide - 4, high - 4);
            let mut shapes = vec![
                Shape::Rect(area(1, 3, strip.w, strip.h), 8, Ink::Shadow),
                Shape::Rect(area(0, 0, strip.w, strip.h), 8, Ink::Card),
            ];
            for (number, digit) in (0..).zip(self.digits.chars()) {
                let middle = point(number * wide + wide / 2 - 2, strip.h / 2);
                shapes.push(Shape::plain(middle, text, digit.to_string(), Ink::Text));
            }
            picture.sprites.push(Sprite {
                id: DigitSlider::STRIP,
                kind: Kind::Digits,
                lies: TRACK,
                grip: Grip::Loose,
                at: point(x(i32::from(self.column) + 1 - long) + 2, top + 6),
                size: strip,
                shapes,
                name: say::thing_and(Kind::Digits.name(), say::just(self.digits.as_str())),
                from: Vec::new(),
            });
        }
        // The point is printed on the line after the ones, over the strip.
        let dot = point(x(i32::from(ONES) + 1), top + high * 8 / 10);
        picture.front.push(Shape::Circle(
            dot,
            (wide / 12).max(4),
            if self.has_point() { Ink::Mark } else { Ink::Pencil },
        ));
        let at = area(space.w / 2 - 40, chart.bottom() + 12, 140, 56);
        picture.back.push(Shape::said(point(at.x - 56, at.centre().y), 20, say::slot_digits(), Ink::Quiet));
        picture.places.push(kit::digits_slot(DigitSlider::BOX, at, 30, &self.digits, say::slot_digits()));
        picture
    }

    fn carry(&self, _piece: PieceId, _n: u8, to: Spot) -> Option<Verb> {
        let to = match FIELD.cell(to) {
            // The middle of the strip came to about this quarter; its last digit is half its length further right.
            Some((quarter, _)) => u8::try_from((quarter + 2 * i32::from(self.long()) - 2).max(0) / 4).ok()?,
            None if to == TRACK && self.column > self.least() => self.column - 1,
            None if to == TRACK => self.column + 1,
            None => return None,
        };
        let to = to.clamp(self.least(), COLUMNS - 1);
        (to != self.column).then(|| self.slid(to))
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let left = self.column.checked_sub(1).map(|to| (self.slid(to), say::button_times_ten()));
        let right = (self.slid(self.column + 1), say::button_divided_by_ten());
        kit::offers(self, left.into_iter().chain([right]))
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        if self.digits.is_empty() {
            return Vec::new();
        }
        vec![Slider {
            piece: DigitSlider::STRIP,
            low: self.least().into(),
            high: u16::from(COLUMNS) - 1,
            step: 1,
            now: self.column.into(),
            name: Kind::Digits.name(),
            says: say::digits_at(place_said(6 - self.column)),
        }]
    }
}
