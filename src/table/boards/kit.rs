//! What several manipulatives share: the tray, counters, dots that are drawn, rows of five, numerals in slots.

use crate::table::board::Manipulative;
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Arg, Say, grouped, say};

/// The tray: pieces are taken from it and put back into it.
pub const TRAY: Spot = Spot(9_999);

/// The smallest side of something that is touched, in CSS pixels (WCAG 2.2, 2.5.8 asks for 24; small fingers and
/// unsteady hands for twice that).
pub(super) const TARGET: i32 = 48;

/// The piece that stands in the tray for as many as the child needs; `index` tells the kinds in a tray apart.
pub(super) const fn source(index: u16) -> PieceId {
    PieceId(60_000 + index * 16)
}

/// Which source a piece in the tray belongs to: five counters lying ready are one source.
pub(super) const fn source_index(piece: PieceId) -> Option<u16> {
    if piece.0 >= 60_000 && piece.0 < 61_000 { Some((piece.0 - 60_000) / 16) } else { None }
}

/// Hands out piece ids; none is used twice, so that a drag can never end on another piece than it began with.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Ids(u16);

impl Ids {
    pub(super) fn next(&mut self) -> PieceId {
        // 60,000 pieces on one table are out of reach of a thousand actions of at most twenty pieces each.
        let id = PieceId(self.0 % 60_000);
        self.0 = self.0.wrapping_add(1);
        id
    }
}

/// A round counter in a square of side `side`. The child's own carry a ring, so that colour is not needed.
pub(super) fn counter(side: i32, mine: bool) -> Vec<Shape> {
    let (middle, radius) = (point(side / 2, side / 2), side * 43 / 100);
    let mut shapes = vec![
        Shape::Circle(middle.plus(0, side / 24 + 1), radius, Ink::Shadow),
        Shape::Circle(middle, radius, if mine { Ink::Mine } else { Ink::Given }),
    ];
    if mine {
        shapes.push(Shape::Circle(middle, radius * 6 / 10, Ink::Sign));
    }
    shapes
}

/// A ten rod, `unit` wide and ten times as long.
pub(super) fn rod(unit: i32) -> Vec<Shape> {
    let mut shapes = vec![
        Shape::Rect(area(1, 2, unit, 10 * unit), 3, Ink::Shadow),
        Shape::Rect(area(0, 0, unit, 10 * unit), 3, Ink::Ten),
    ];
    shapes
        .extend((1..10).map(|mark| Shape::Line(point(0, mark * unit), point(unit, mark * unit), Ink::Notch)));
    shapes
}

/// A dot drawn by pencil, or printed, in a square of side `side`.
pub(super) fn dot(corner: Point, side: i32, pencil: bool) -> Shape {
    let middle = corner.plus(side / 2, side / 2);
    Shape::Circle(middle, side * 34 / 100, if pencil { Ink::Pencil } else { Ink::Given })
}

/// A fraction on a card: its numbers and the bar between them.
pub(super) fn fraction(middle: Point, over: impl Into<String>, under: impl Into<String>) -> [Shape; 3] {
    [
        Shape::plain(middle.plus(0, -11), 19, over, Ink::Text),
        Shape::Line(middle.plus(-14, 0), middle.plus(14, 0), Ink::Line),
        Shape::plain(middle.plus(0, 12), 19, under, Ink::Text),
    ]
}

/// A piece that stands in the tray.
pub(super) fn source_sprite(index: u16, kind: Kind, at: Area, shapes: Vec<Shape>) -> Sprite {
    Sprite {
        id: source(index),
        kind,
        lies: TRAY,
        grip: Grip::Source,
        at: at.corner(),
        size: size(at.w, at.h),
        shapes,
        name: say::name_source(kind.name()),
        from: Vec::new(),
    }
}

/// Five equal pieces lying ready in the tray with the bracket that takes up all of them, in a strip of height
/// [`FIVE_HEIGHT`].
pub(super) fn five_ready(
    index: u16,
    kind: Kind,
    at: Point,
    side: i32,
    shapes: &[Shape],
) -> (Vec<Sprite>, Place) {
    let step = (side + 2).max(TARGET / 2);
    let sprites = (0_u16..5)
        .map(|twin| {
            let corner = at.plus(i32::from(twin) * step, (44 - side) / 2);
            let mut sprite = source_sprite(index, kind, Area::at(corner, size(side, side)), shapes.to_vec());
            sprite.id = PieceId(sprite.id.0 + twin);
            sprite
        })
        .collect();
    let bracket = area(at.x, at.y + 42, 4 * step + side, TARGET);
    (sprites, five_handle(Spot(9_900 + index), source(index), bracket, kind))
}

/// Those of a counted heap that do not lie ready, small, in columns; as large as `all` of them could be.
pub(super) fn heap(count: usize, all: usize, room: Area, ink: Ink) -> impl Iterator<Item = Shape> {
    let holds = |step: &i32| usize::try_from(room.w / step * (room.h / step)).is_ok_and(|holds| holds >= all);
    let step = (11..=20).rev().find(holds).unwrap_or(11);
    let down = (room.h / step).max(1);
    let place =
        move |index| point(room.x + index / down * step + step / 2, room.y + index % down * step + step / 2);
    (0..).map(place).take(count).map(move |middle| Shape::Circle(middle, step * 4 / 10, ink))
}

/// The height of a tray that holds [`five_ready`].
pub(super) const FIVE_HEIGHT: i32 = 96;

/// The tray as a place.
pub(super) fn tray(at: Area) -> Place {
    Place::new(TRAY, Role::Zone, at, vec![Shape::Rect(at, 14, Ink::Aside)], say::place_tray())
}

/// The bracket beside or under a full row of five that takes up all five. Upright where the area is.
pub(super) fn five_handle(spot: Spot, piece: PieceId, at: Area, kind: Kind) -> Place {
    let middle = at.centre();
    let corners = if at.h > at.w {
        [point(middle.x - 7, at.y + 5), point(middle.x, at.y + 5), point(middle.x, at.bottom() - 5)]
    } else {
        [point(at.x + 5, middle.y - 7), point(at.x + 5, middle.y), point(at.right() - 5, middle.y)]
    };
    let [tip, bend, end] = corners;
    let last = point(end.x + tip.x - bend.x, end.y + tip.y - bend.y);
    let shapes = vec![
        Shape::Line(tip, bend, Ink::Bracket),
        Shape::Line(bend, end, Ink::Bracket),
        Shape::Line(end, last, Ink::Bracket),
        Shape::Circle(middle, 10, Ink::Bracket),
        Shape::plain(middle, 14, "5", Ink::Text),
    ];
    Place::new(spot, Role::Handle(piece, 5), at, shapes, say::name_five(kind.count(5)))
}

/// Where the `index`-th of several equal squares stands in rows of five with a wider gap after each five.
pub(super) fn in_fives(index: i32, side: i32, gap: i32) -> Point {
    point((index % 5) * (side + gap), (index / 5) * (side + gap))
}

/// Marks of a pencil on numbered spots, beside those that are printed there: bit `i` is spot `i`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Dots {
    /// Printed; they stay.
    pub(super) given: u16,
    /// Drawn by the child.
    pub(super) drawn: u16,
    /// How many spots there are, at most 16.
    pub(super) spots: u16,
}

impl Dots {
    pub(super) const fn has_given(self, spot: u16) -> bool {
        spot < self.spots && self.given >> spot & 1 == 1
    }

    pub(super) const fn has_drawn(self, spot: u16) -> bool {
        spot < self.spots && self.drawn >> spot & 1 == 1
    }

    pub(super) const fn is_free(self, spot: u16) -> bool {
        spot < self.spots && (self.given | self.drawn) >> spot & 1 == 0
    }

    pub(super) const fn count_given(self) -> u32 {
        self.given.count_ones()
    }

    pub(super) const fn count_drawn(self) -> u32 {
        self.drawn.count_ones()
    }

    /// Draws dots on `n` free spots in a row from `at`, or rubs one out.
    pub(super) fn mark(&mut self, at: Spot, n: u8) -> Result<(), Refusal> {
        let Spot(first) = at;
        if n == 1 && self.has_drawn(first) {
            self.drawn &= !(1 << first);
            return Ok(());
        }
        let run = first..first.saturating_add(n.into());
        if n == 0 || first >= self.spots || run.end > self.spots {
            return Err(Refusal::Full);
        }
        if let Some(taken) = run.clone().find(|spot| !self.is_free(*spot)) {
            return Err(if self.has_given(taken) { Refusal::Stays } else { Refusal::Full });
        }
        run.for_each(|spot| self.drawn |= 1 << spot);
        Ok(())
    }

    /// Every `(spot, n)` that [`Dots::mark`] accepts.
    pub(super) fn marks(self) -> Vec<(Spot, u8)> {
        let mut out = Vec::new();
        for first in 0..self.spots {
            for n in 1..=u8::try_from(self.spots - first).unwrap_or_default() {
                if self.clone().mark(Spot(first), n).is_ok() {
                    out.push((Spot(first), n));
                }
            }
        }
        out
    }

    /// The verb that draws dots on the next `n` free spots, where they lie in a row.
    pub(super) fn more(self, n: u8) -> Option<Verb> {
        let at = (0..self.spots).find(|spot| self.is_free(*spot)).map(Spot)?;
        self.clone().mark(at, n).is_ok().then_some(Verb::Mark { at, n })
    }

    /// The verb that rubs out the last drawn dot.
    pub(super) fn fewer(self) -> Option<Verb> {
        let at = (0..self.spots).rev().find(|spot| self.has_drawn(*spot)).map(Spot)?;
        Some(Verb::Mark { at, n: 1 })
    }
}

/// Digits typed into a slot, at most `room` of them.
pub(super) fn type_digits(typed: &mut String, key: Key, room: usize) -> Result<Say, Refusal> {
    match key {
        Key::Digit(digit) if typed.len() < room && digit < 10 => {
            typed.push(char::from(b'0' + digit));
            Ok(say::did_type(digit))
        }
        Key::Digit(_) => Err(Refusal::SlotFull),
        Key::Back if typed.pop().is_some() => Ok(say::did_rub_out()),
        Key::Back => Err(Refusal::Nothing),
        Key::Point => Err(Refusal::NotHere),
    }
}

/// As [`type_digits`], with one point.
pub(super) fn type_decimal(typed: &mut String, key: Key, room: usize) -> Result<Say, Refusal> {
    match key {
        Key::Point if typed.contains('.') => Err(Refusal::NotHere),
        Key::Point if typed.len() >= room => Err(Refusal::SlotFull),
        Key::Point => {
            typed.push('.');
            Ok(say::did_type_point())
        }
        _ => type_digits(typed, key, room),
    }
}

/// Every key that [`type_digits`] accepts in a slot, as what is done to it.
pub(super) fn typing(at: Spot, typed: &str, room: usize) -> impl Iterator<Item = Verb> + use<> {
    let digits = (0..if typed.len() < room { 10 } else { 0 }).map(Key::Digit);
    let keys = digits.chain((!typed.is_empty()).then_some(Key::Back));
    keys.map(move |key| Verb::Type { at, key })
}

/// The point, where it can be typed into a slot.
pub(super) fn point_key(at: Spot, typed: &str, room: usize) -> Option<Verb> {
    let fits = typed.len() < room && !typed.contains('.');
    fits.then_some(Verb::Type { at, key: Key::Point })
}

/// A decimal as it is meant: children write `.4`, and `6.` before they go on.
pub(super) fn completed(typed: &str) -> String {
    let text = typed.trim_end_matches('.');
    if text.starts_with('.') { format!("0{text}") } else { text.to_owned() }
}

/// How wide a number is as it is shown, in tenths of its height: a digit takes about six, a comma or a point half of that.
pub(super) fn tenths_wide(number: &str) -> i32 {
    grouped(number).chars().map(|letter| if matches!(letter, ',' | '.') { 3 } else { 6 }).sum()
}

/// The largest height at which a number fits into a width.
pub(super) fn fitting(number: &str, wide: i32) -> i32 {
    wide * 10 / tenths_wide(number).max(1)
}

/// A slot: the box a numeral is typed into, never smaller than a finger. The commas come by themselves.
pub(super) fn slot(spot: Spot, at: Area, height: i32, typed: &str, name: Say) -> Place {
    let height = height.min(fitting(typed, at.w - 6));
    let said = Arg::Numerals(typed.to_owned());
    slot_with(spot, at, typed, (Shape::plain(at.centre(), height, typed, Ink::Text), said), name)
}

/// A slot for digits that are no number: they may come to stand in any place.
pub(super) fn digits_slot(spot: Spot, at: Area, height: i32, typed: &str, name: Say) -> Place {
    let said = Arg::Text(typed.to_owned());
    slot_with(spot, at, typed, (Shape::digits(at.centre(), height, typed, Ink::Text), said), name)
}

fn slot_with(spot: Spot, at: Area, typed: &str, (written, said): (Shape, Arg), name: Say) -> Place {
    let ink = if typed.is_empty() { Ink::Waiting } else { Ink::Edge };
    let mut shapes = vec![Shape::Rect(at, 10, ink)];
    if !typed.is_empty() {
        shapes.push(written);
    }
    let name = if typed.is_empty() { say::slot_empty(name) } else { say::slot_holds(name, said) };
    Place::new(spot, Role::Slot, at, shapes, name).holding(typed)
}

/// The largest square side so that `across` by `down` of them fit, between `least` and `most`.
pub(super) fn fit(space: Size, across: i32, down: i32, least: i32, most: i32) -> i32 {
    (space.w / across.max(1)).min(space.h / down.max(1)).clamp(least, most)
}

/// The four lines around an area.
pub(super) fn outlined(at: Area, ink: Ink) -> [Shape; 4] {
    let (left, right, top, bottom) = (at.x, at.right(), at.y, at.bottom());
    let line = |from: (i32, i32), to: (i32, i32)| Shape::Line(point(from.0, from.1), point(to.0, to.1), ink);
    [
        line((left, top), (right, top)),
        line((right, top), (right, bottom)),
        line((right, bottom), (left, bottom)),
        line((left, bottom), (left, top)),
    ]
}

/// The corner that centres something in a space.
pub(super) const fn centred(space: Size, thing: Size) -> Point {
    point((space.w - thing.w) / 2, (space.h - thing.h) / 2)
}

/// A space that is at least as large as what stands in it.
pub(super) const fn grown(space: Size, width: i32, height: i32) -> Size {
    size(if space.w > width { space.w } else { width }, if space.h > height { space.h } else { height })
}

/// Those of `all` that the board would accept now.
pub(super) fn accepted<B: Manipulative + Clone>(
    board: &B,
    all: impl IntoIterator<Item = Verb>,
) -> impl Iterator<Item = Verb> {
    all.into_iter().filter(|verb| board.clone().act(verb).is_ok())
}

/// The button of a command, if the board would accept it now.
pub(super) fn offer<B: Manipulative + Clone>(board: &B, verb: Verb, name: Say) -> Option<Button> {
    board.clone().act(&verb).is_ok().then(|| Button::new(verb, name))
}

/// The buttons of those commands that the board would accept now.
pub(super) fn offers<B: Manipulative + Clone>(
    board: &B,
    all: impl IntoIterator<Item = (Verb, Say)>,
) -> Vec<Button> {
    all.into_iter().filter_map(|(verb, name)| offer(board, verb, name)).collect()
}

/// A number of thousandths as a decimal: `0.4`, `0.045`, `1`.
pub(super) fn thousandths(number: u64) -> String {
    let text = format!("{}.{:03}", number / 1_000, number % 1_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What points from the middle of a tab down at its column, or to the right at its row.
pub(super) fn pointer(middle: Point, down: bool) -> Shape {
    let corners = if down { [(-8, -4), (8, -4), (0, 10)] } else { [(-4, -8), (-4, 8), (10, 0)] };
    Shape::Polygon(corners.map(|(x, y)| middle.plus(x, y)).to_vec(), Ink::Back)
}

/// A number of hundredths as a decimal: `0.4`, `0.45`, `1`.
pub(super) fn hundredths(number: u16) -> String {
    thousandths(u64::from(number) * 10)
}

/// Sines of 0 to 90 degrees, times 16,384.
const SINES: [i32; 91] = [
    0, 286, 572, 857, 1143, 1428, 1713, 1997, 2280, 2563, 2845, 3126, 3406, 3686, 3964, 4240, 4516, 4790,
    5063, 5334, 5604, 5872, 6138, 6402, 6664, 6924, 7182, 7438, 7692, 7943, 8192, 8438, 8682, 8923, 9162,
    9397, 9630, 9860, 10087, 10311, 10531, 10749, 10963, 11174, 11381, 11585, 11786, 11982, 12176, 12365,
    12551, 12733, 12911, 13085, 13255, 13421, 13583, 13741, 13894, 14044, 14189, 14330, 14466, 14598, 14726,
    14849, 14968, 15082, 15191, 15296, 15396, 15491, 15582, 15668, 15749, 15826, 15897, 15964, 16026, 16083,
    16135, 16182, 16225, 16262, 16294, 16322, 16344, 16362, 16374, 16382, 16384,
];

fn sine(degrees: i32) -> i32 {
    let at = |index: i32| SINES.get(usize::try_from(index).unwrap_or(0)).copied().unwrap_or(0);
    match degrees.rem_euclid(360) {
        quarter @ 0..=90 => at(quarter),
        quarter @ 91..=180 => at(180 - quarter),
        quarter @ 181..=270 => -at(quarter - 180),
        quarter => -at(360 - quarter),
    }
}

/// A point turned clockwise about the origin by whole degrees, to the nearest unit.
pub(super) fn turned((x, y): (i32, i32), degrees: i32) -> (i32, i32) {
    let (sin, cos) = (sine(degrees), sine(degrees + 90));
    ((x * cos - y * sin + 8_192) >> 14, (x * sin + y * cos + 8_192) >> 14)
}

/// The point `radius` away from a centre, so many degrees clockwise from the top.
pub(super) fn around(centre: Point, radius: i32, degrees: i32) -> Point {
    let (x, y) = turned((0, -radius), degrees);
    centre.plus(x, y)
}

/// The corners of a sector between two directions in degrees. Its arc is drawn in steps of at most six degrees.
pub(super) fn sector(centre: Point, radius: i32, from: i32, to: i32) -> Vec<Point> {
    let steps = ((to - from) / 6).max(1);
    let arc = (0..=steps).map(|step| around(centre, radius, from + (to - from) * step / steps));
    std::iter::once(centre).chain(arc).collect()
}

/// The tray at the lower edge, over the whole width.
pub(super) const fn low_tray(space: Size, height: i32) -> Area {
    area(0, space.h - height, space.w, height)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::shape::Label;

    #[test]
    fn dots_are_drawn_in_runs_and_rubbed_out_one_by_one() {
        let mut dots = Dots { given: 0b11, drawn: 0, spots: 10 };
        assert_eq!(dots.mark(Spot(2), 3), Ok(()));
        assert_eq!(dots.count_drawn(), 3);
        assert_eq!(dots.mark(Spot(0), 1), Err(Refusal::Stays));
        assert_eq!(dots.mark(Spot(1), 3), Err(Refusal::Stays));
        assert_eq!(dots.mark(Spot(8), 3), Err(Refusal::Full));
        assert_eq!(dots.mark(Spot(3), 1), Ok(()));
        assert_eq!(dots.count_drawn(), 2);
    }

    #[test]
    fn a_slot_takes_digits_up_to_its_room() {
        let mut typed = String::new();
        assert!(type_digits(&mut typed, Key::Back, 2).is_err());
        assert!(type_digits(&mut typed, Key::Digit(4), 2).is_ok());
        assert!(type_digits(&mut typed, Key::Digit(3), 2).is_ok());
        assert_eq!(type_digits(&mut typed, Key::Digit(1), 2), Err(Refusal::SlotFull));
        assert_eq!(typed, "43");
    }

    #[test]
    fn a_slot_shows_commas_and_keeps_digits() {
        let written = |slot: Place| match slot.shapes.last() {
            Some(Shape::Text(_, height, Label::Plain(text), _)) => (text.clone(), *height),
            _ => panic!("a slot with nothing written in it"),
        };
        let at = area(0, 0, 60, TARGET);
        let typed = slot(Spot(0), at, 24, "47380", say::slot_answer());
        assert_eq!(typed.typed.as_deref(), Some("47380"));
        assert_eq!(written(typed), ("47,380".to_owned(), 54 * 10 / 33));
        assert_eq!(written(slot(Spot(0), at, 24, "4.5", say::slot_answer())), ("4.5".to_owned(), 24));
        assert_eq!(written(digits_slot(Spot(0), at, 24, "4500", say::slot_digits())).0, "4500");
    }
}
