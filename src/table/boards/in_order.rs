//! Three things of different length, to be put in order: the shortest first, the longest last.
//!
//! Ribbons lie anywhere and are laid to a line, one in each row. Strips are looked at, all three or two at a time, and cards
//! with their letters go into places; or nothing is seen, where the question tells enough. Cards may also carry fractions.
//! What is laid into a place that is taken changes places with what lies there.

use super::kit::{self, TRAY};
use crate::math::Fraction;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Arg, Say, say};

/// What is seen of the three things.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Seen {
    /// Ribbons that begin so far from the left.
    Ribbons([u8; 3]),
    /// Strips of squares that begin so far from the left.
    Strips([u8; 3]),
    /// Two pictures with two things in each, which begin in one place.
    Pairs([[u8; 2]; 2]),
    /// None of them.
    Nothing,
    /// What stands on the cards.
    Fractions([Fraction; 3]),
}

/// Three things and three places for them; spots 0 to 2, the shortest first. Piece `n` is the thing with letter `n`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InOrder {
    lengths: [u8; 3],
    seen: Seen,
    places: [Option<u8>; 3],
}

/// What the things are called.
const LETTERS: [&str; 3] = ["A", "B", "C"];
const INKS: [Ink; 3] = [Ink::Hue(7), Ink::Hue(2), Ink::Hue(4)];
/// How far things reach.
const COLUMNS: i32 = 10;
/// The longest of them.
const LONGEST: i32 = 7;
/// The side of a card with a letter, and of a place for it.
const CARD: i32 = 56;

impl InOrder {
    const fn of(lengths: [u8; 3], seen: Seen) -> InOrder {
        InOrder { lengths, seen, places: [None; 3] }
    }

    /// Ribbons to be laid to a line.
    #[must_use]
    pub const fn of_ribbons(lengths: [u8; 3], from: [u8; 3]) -> InOrder {
        InOrder::of(lengths, Seen::Ribbons(from))
    }

    /// Strips to be looked at.
    #[must_use]
    pub const fn of_strips(lengths: [u8; 3], from: [u8; 3]) -> InOrder {
        InOrder::of(lengths, Seen::Strips(from))
    }

    /// Two pictures with two of them in each.
    #[must_use]
    pub const fn of_pairs(lengths: [u8; 3], pairs: [[u8; 2]; 2]) -> InOrder {
        InOrder::of(lengths, Seen::Pairs(pairs))
    }

    /// Letters alone.
    #[must_use]
    pub const fn of_letters(lengths: [u8; 3]) -> InOrder {
        InOrder::of(lengths, Seen::Nothing)
    }

    /// Fractions; none of them is as much as another.
    #[must_use]
    pub fn of_fractions(fractions: [Fraction; 3]) -> InOrder {
        let rank = |own: Fraction| fractions.iter().filter(|other| other.value_cmp(own).is_lt()).count();
        let ranks = fractions.map(|own| u8::try_from(rank(own)).unwrap_or_default());
        InOrder::of(ranks, Seen::Fractions(fractions))
    }

    /// The letter of a thing.
    #[must_use]
    pub fn letter(thing: u8) -> &'static str {
        LETTERS.get(usize::from(thing)).copied().unwrap_or_default()
    }

    /// Whether every place is taken.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.places.iter().all(Option::is_some)
    }

    /// The first place in which something else lies than in this order, or nothing; and what is to lie there.
    #[must_use]
    pub fn next(&self, order: [u8; 3]) -> Option<(u8, u8)> {
        let places = (0_u8..).zip(self.places).zip(order);
        let mut wrong = places.filter(|((_, lies), wanted)| *lies != Some(*wanted));
        wrong.next().map(|((place, _), thing)| (place, thing))
    }

    /// The verbs that lay the things in this order.
    #[must_use]
    pub fn laying(order: [u8; 3]) -> Vec<Verb> {
        (0_u8..).zip(order).map(|(place, thing)| InOrder::placing(thing, place)).collect()
    }

    /// The verb that lays a thing into a place.
    #[must_use]
    pub const fn placing(thing: u8, place: u8) -> Verb {
        Verb::Move { piece: PieceId(thing as u16), n: 1, to: Spot(place as u16) }
    }

    fn place_of(&self, thing: u8) -> Option<usize> {
        self.places.iter().position(|lies| *lies == Some(thing))
    }

    /// From where to where a thing reaches as it lies, in squares; `None` where it is not seen.
    fn reach(&self, thing: u8) -> Option<(u8, u8)> {
        let index = usize::from(thing);
        let from = match self.seen {
            Seen::Ribbons(_) if self.place_of(thing).is_some() => 0,
            Seen::Ribbons(from) | Seen::Strips(from) => *from.get(index)?,
            Seen::Pairs(_) | Seen::Nothing | Seen::Fractions(_) => return None,
        };
        Some((from, from + self.lengths.get(index)?))
    }

    fn long(&self, thing: u8, unit: i32) -> i32 {
        unit * self.lengths.get(usize::from(thing)).copied().map_or(0, i32::from)
    }

    fn name(&self, thing: u8) -> Say {
        match (self.seen, self.reach(thing)) {
            (Seen::Fractions(all), _) => all.get(usize::from(thing)).map_or_else(
                || say::lettered_card(InOrder::letter(thing)),
                |own| say::fraction_card(Arg::Fraction(own.numerator().into(), own.denominator().into())),
            ),
            (Seen::Ribbons(_), Some((from, to))) => say::lettered_ribbon(InOrder::letter(thing), from, to),
            _ => say::lettered_card(InOrder::letter(thing)),
        }
    }

    /// A place for one of them, with a line as long as what belongs there is among the three.
    fn place(row: i32, at: Area, line: Point, mut shapes: Vec<Shape>) -> Place {
        let end = line.plus(14 + 14 * row, 0);
        shapes.push(Shape::Line(line, end, Ink::Line));
        let spot = u16::try_from(row).unwrap_or_default();
        Place::new(Spot(spot), Role::Zone, at, shapes, say::order_place(row))
    }

    fn sprite(&self, thing: u8, at: Point, extent: Size, shapes: Vec<Shape>) -> Sprite {
        Sprite {
            id: PieceId(thing.into()),
            kind: Kind::Marker,
            lies: self.place_of(thing).and_then(|place| u16::try_from(place).ok()).map_or(TRAY, Spot),
            grip: Grip::Loose,
            at,
            size: extent,
            shapes,
            name: self.name(thing),
            from: Vec::new(),
        }
    }

    /// Ribbons where they lie, and beside or under them three rows that begin at a line.
    fn draw_ribbons(&self, space: Size, from: [u8; 3]) -> Picture {
        const ROW: i32 = kit::TARGET + 6;
        const ASIDE: i32 = 58;
        let beside = space.w >= 640;
        let unit =
            if beside { (space.w - ASIDE - 44) / (COLUMNS + LONGEST) } else { (space.w - 16) / COLUMNS };
        let unit = unit.min(44);
        let high = 3 * ROW + 10;
        let lying = size(unit * COLUMNS + 16, high);
        let rows = size(ASIDE + unit * LONGEST + 12, high);
        let picture_size = if beside { size(space.w, high) } else { size(space.w, 2 * high + 12) };
        let left = if beside { (space.w - lying.w - rows.w - 16) / 2 } else { (space.w - lying.w) / 2 };
        let corner = if beside { point(left + lying.w + 16, 0) } else { point(left, high + 12) };
        let line = corner.x + ASIDE;
        let mut picture = Picture { size: picture_size, ..Picture::default() };
        picture.places.push(kit::tray(Area::at(point(left, 0), lying)));
        for row in 0..3 {
            let at = area(corner.x, corner.y + row * ROW + 5, rows.w, ROW).inset(1);
            let begin = Shape::Line(point(line, at.y), point(line, at.bottom()), Ink::Line);
            let shapes = vec![Shape::Rect(at, 8, Ink::Paper), Shape::Rect(at, 8, Ink::Edge), begin];
            picture.places.push(InOrder::place(row, at, point(corner.x + 7, at.centre().y), shapes));
        }
        picture.back.push(Shape::Line(
            point(line, corner.y + 4),
            point(line, corner.y + high - 4),
            Ink::Line,
        ));
        for ((thing, ink), row) in (0_u8..).zip(INKS).zip(0..) {
            let start = from.get(usize::from(thing)).copied().map_or(0, i32::from);
            let at = match self.place_of(thing).and_then(|place| i32::try_from(place).ok()) {
                Some(place) => point(line, corner.y + place * ROW + 8),
                None => point(left + 8 + unit * start, row * ROW + 8),
            };
            let long = self.long(thing, unit);
            let mut shapes = vec![
                Shape::Rect(area(0, 9, long, kit::TARGET - 14), 3, Ink::Shadow),
                Shape::Rect(area(0, 6, long, kit::TARGET - 14), 3, ink),
            ];
            shapes.extend(sign(point(long / 2, kit::TARGET / 2 - 1), 28, InOrder::letter(thing)));
            picture.sprites.push(self.sprite(thing, at, size(long, kit::TARGET), shapes));
        }
        picture
    }

    /// What is seen, three places, and a tray with the cards.
    fn draw_cards(&self, space: Size) -> Picture {
        let mut picture = Picture::default();
        let top = match self.seen {
            Seen::Strips(from) => self.strips(&mut picture, space.w, from),
            Seen::Pairs(pairs) => self.pairs(&mut picture, space.w, pairs),
            Seen::Ribbons(_) | Seen::Nothing | Seen::Fractions(_) => 0,
        };
        let across = |index: i32| space.w / 2 + (index - 1) * (CARD + 24) - CARD / 2;
        let tray_top = top + CARD + 44;
        picture.size = size(space.w, tray_top + CARD + 16);
        for row in 0..3 {
            let at = area(across(row), top + 8, CARD, CARD);
            let shapes = vec![Shape::Rect(at, 8, Ink::Paper), Shape::Rect(at, 8, Ink::Edge)];
            let line = point(at.centre().x - 7 - 7 * row, at.bottom() + 12);
            let around = area(at.x - 8, at.y - 6, at.w + 16, at.h + 28);
            picture.places.push(InOrder::place(row, around, line, shapes));
        }
        picture.places.push(kit::tray(area(across(0) - 16, tray_top, 3 * CARD + 80, CARD + 14)));
        for (thing, index) in (0_u8..3).zip(0..) {
            let at = match self.place_of(thing).and_then(|place| i32::try_from(place).ok()) {
                Some(place) => point(across(place), top + 8),
                None => point(across(index), tray_top + 7),
            };
            let shapes = match self.seen {
                Seen::Fractions(all) => {
                    all.get(usize::from(thing)).map(|own| fraction(*own)).unwrap_or_default()
                }
                _ => sign(point(CARD / 2, CARD / 2), CARD - 8, InOrder::letter(thing)),
            };
            picture.sprites.push(self.sprite(thing, at, size(CARD, CARD), shapes));
        }
        picture
    }

    fn squares(&self, thing: u8, corner: Point, unit: i32, high: i32) -> Vec<Shape> {
        let ink = INKS.get(usize::from(thing)).copied().unwrap_or(Ink::Text);
        let many = self.lengths.get(usize::from(thing)).copied().map_or(0, i32::from);
        let square = |n: i32| area(corner.x + n * unit, corner.y, unit, high).inset(1);
        (0..many).map(|n| Shape::Rect(square(n), 3, ink)).collect()
    }

    /// Draws three strips; returns how far down they go.
    fn strips(&self, picture: &mut Picture, wide: i32, from: [u8; 3]) -> i32 {
        const ROW: i32 = 40;
        let unit = ((wide - 56) / COLUMNS).min(44);
        let left = (wide - unit * COLUMNS - 40) / 2;
        let high = 3 * ROW + 12;
        picture.back.push(Shape::Rect(area(left - 4, 2, unit * COLUMNS + 48, high), 10, Ink::Paper));
        for ((thing, start), row) in (0_u8..).zip(from).zip(0..) {
            let y = 8 + row * ROW;
            picture.back.push(Shape::plain(
                point(left + 18, y + ROW / 2),
                22,
                InOrder::letter(thing),
                Ink::Text,
            ));
            let corner = point(left + 40 + unit * i32::from(start), y + 4);
            picture.back.extend(self.squares(thing, corner, unit, ROW - 8));
        }
        high + 4
    }

    /// Draws two pictures of two; returns how far down they go.
    fn pairs(&self, picture: &mut Picture, wide: i32, pairs: [[u8; 2]; 2]) -> i32 {
        const ROW: i32 = 36;
        let half = (wide / 2).min(300);
        let unit = (half - 56) / LONGEST;
        for (pair, index) in pairs.into_iter().zip(0..) {
            let frame = area(wide / 2 - half + index * half, 2, half, 2 * ROW + 16).inset(3);
            picture.back.push(Shape::Rect(frame, 10, Ink::Paper));
            picture.back.push(Shape::Rect(frame, 10, Ink::Edge));
            let line = frame.x + 34;
            picture.back.push(Shape::Line(
                point(line, frame.y + 6),
                point(line, frame.bottom() - 6),
                Ink::Line,
            ));
            for (thing, row) in pair.into_iter().zip(0..) {
                let y = frame.y + 6 + row * ROW;
                let middle = point(frame.x + 18, y + ROW / 2);
                picture.back.push(Shape::plain(middle, 22, InOrder::letter(thing), Ink::Text));
                let ink = INKS.get(usize::from(thing)).copied().unwrap_or(Ink::Text);
                let strip = area(line + 1, y + 6, self.long(thing, unit), ROW - 12);
                picture.back.push(Shape::Rect(strip, 3, ink));
            }
        }
        2 * ROW + 24
    }
}

/// A letter on a small card, wherever it lies.
fn sign(middle: Point, side: i32, letter: &'static str) -> Vec<Shape> {
    let at = area(middle.x - side / 2, middle.y - side / 2, side, side);
    vec![
        Shape::Rect(at, 6, Ink::Card),
        Shape::Rect(at, 6, Ink::Edge),
        Shape::plain(middle, side * 7 / 10, letter, Ink::Text),
    ]
}

/// A fraction on a card.
fn fraction(own: Fraction) -> Vec<Shape> {
    let card = area(2, 2, CARD - 4, CARD - 4);
    let mut shapes = vec![Shape::Rect(card, 6, Ink::Card), Shape::Rect(card, 6, Ink::Edge)];
    let [over, under] = [own.numerator(), own.denominator()].map(|number| number.to_string());
    shapes.extend(kit::fraction(card.centre(), over, under));
    shapes
}

impl Manipulative for InOrder {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let thing = |piece: PieceId| u8::try_from(piece.0).ok().filter(|thing| *thing < 3);
        match *verb {
            Verb::Move { piece, n: 1, to: Spot(to) } => {
                let thing = thing(piece).ok_or(Refusal::Nothing)?;
                let from = self.place_of(thing);
                let place = self.places.get_mut(usize::from(to)).ok_or(Refusal::NotHere)?;
                if *place == Some(thing) {
                    return Err(Refusal::Nothing);
                }
                let lay_there = place.replace(thing);
                if let Some(left) = from.and_then(|from| self.places.get_mut(from)) {
                    *left = lay_there;
                }
                Ok(say::did_move())
            }
            Verb::Remove { piece, n: 1 } => {
                let from = thing(piece).and_then(|thing| self.place_of(thing)).ok_or(Refusal::Nothing)?;
                *self.places.get_mut(from).ok_or(Refusal::Nothing)? = None;
                Ok(say::did_move())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let all = (0_u8..3).flat_map(|thing| {
            let moves = (0_u8..3).map(move |place| InOrder::placing(thing, place));
            moves.chain([Verb::Remove { piece: PieceId(thing.into()), n: 1 }])
        });
        kit::accepted(self, all).collect()
    }

    fn value(&self) -> String {
        if self.places == [None; 3] {
            return String::new();
        }
        let length = |thing: u8| match self.seen {
            Seen::Fractions(all) => all.get(usize::from(thing)).map(Fraction::to_string),
            _ => self.lengths.get(usize::from(thing)).map(u8::to_string),
        };
        let texts: Vec<String> =
            self.places.iter().map(|lies| lies.and_then(length).unwrap_or_else(|| "?".to_owned())).collect();
        texts.join(",")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let all = LETTERS.iter().zip(0_u8..);
        let what = match self.seen {
            Seen::Ribbons(_) => say::describe_ribbons_to_order(),
            Seen::Strips(_) => all
                .filter_map(|(name, thing)| Some((name, self.reach(thing)?)))
                .fold(say::describe_strips_to_order(), |said, (name, (from, to))| {
                    said.and(say::strip_reaches(*name, from, to))
                }),
            Seen::Pairs(pairs) => {
                pairs.into_iter().fold(say::describe_pairs_to_order(), |said, [one, other]| {
                    let more = self.long(one, 1) > self.long(other, 1);
                    let [more, less] = if more { [one, other] } else { [other, one] };
                    said.and(say::longer_in_picture(InOrder::letter(more), InOrder::letter(less)))
                })
            }
            Seen::Nothing => say::describe_letters_to_order(),
            Seen::Fractions(_) => return say::describe_fractions_to_order(),
        };
        let [a, b, c] = self.lengths;
        if disclosure == Disclosure::Full { what.and(say::three_measure(a, b, c)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 316, 0);
        match self.seen {
            Seen::Ribbons(from) => self.draw_ribbons(space, from),
            _ => self.draw_cards(space),
        }
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        Some(if to == TRAY { Verb::Remove { piece, n } } else { Verb::Move { piece, n, to } })
    }
}
