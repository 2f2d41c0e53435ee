//! The number path: numbered squares in a row, and a counter that hops along them.
//!
//! Squares are counted, not points: the counter begins before the first one, and each hop is one square.

use super::kit::{self, TRAY};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A path of 10 or 20 squares. Spot `n` is the square with that number; 0 is before the path.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberPath {
    squares: u8,
    /// Where the counter stood, from the start to now.
    stood: Vec<u8>,
    /// The square whose number is not shown; 0 for none.
    hidden: u16,
}

impl NumberPath {
    /// The counter.
    pub const COUNTER: PieceId = PieceId(0);
    /// More hops than this are not drawn any more: the first ones are wiped away.
    pub const MOST_HOPS: usize = 10;

    /// A path with its counter before the first square: `number-path-10`, `number-path-20`.
    #[must_use]
    pub fn of(name: &str) -> Option<NumberPath> {
        let squares = match name {
            "number-path-10" => 10,
            "number-path-20" => 20,
            _ => return None,
        };
        Some(NumberPath { squares, stood: vec![0], hidden: 0 })
    }

    /// A path of 20 squares on which one number is not shown.
    #[must_use]
    pub fn hiding(number: u16) -> Option<NumberPath> {
        Some(NumberPath { hidden: number, ..NumberPath::of("number-path-20")? })
    }

    fn at(&self) -> u8 {
        self.stood.last().copied().unwrap_or_default()
    }

    fn go(&mut self, to: u8) {
        if self.stood.len() > NumberPath::MOST_HOPS {
            self.stood.remove(0);
        }
        self.stood.push(to);
    }

    fn to(&self, Spot(square): Spot) -> Verb {
        let piece = NumberPath::COUNTER;
        match u8::try_from(square).ok().and_then(|square| square.checked_sub(self.at())) {
            Some(by) if by > 0 => Verb::Jump { by },
            _ => Verb::Move { piece, n: 1, to: Spot(square) },
        }
    }
}

impl Manipulative for NumberPath {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Jump { by: 0 } => Err(Refusal::Nothing),
            Verb::Jump { by } => {
                let to =
                    self.at().checked_add(by).filter(|to| *to <= self.squares).ok_or(Refusal::PastTheEnd)?;
                self.go(to);
                Ok(say::did_jump(by))
            }
            Verb::Move { piece: NumberPath::COUNTER, n: 1, to: Spot(to) } => {
                let to = u8::try_from(to).ok().filter(|to| *to <= self.squares).ok_or(Refusal::NotHere)?;
                match self.at().checked_sub(to) {
                    Some(0) => Err(Refusal::Nothing),
                    Some(by) => {
                        self.go(to);
                        Ok(say::did_jump_back(by))
                    }
                    None => {
                        let by = to - self.at();
                        self.go(to);
                        Ok(say::did_jump(by))
                    }
                }
            }
            // The hops are wiped away; the counter stays.
            Verb::Tidy if self.stood.len() > 1 => {
                self.stood = vec![self.at()];
                Ok(say::did_rub_out())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let at = self.at();
        let jumps = (1..=self.squares - at).map(|by| Verb::Jump { by });
        let piece = NumberPath::COUNTER;
        let squares = (0..=self.squares).filter(|square| *square != at);
        let moves = squares.map(|square| Verb::Move { piece, n: 1, to: Spot(square.into()) });
        jumps.chain(moves).chain((self.stood.len() > 1).then_some(Verb::Tidy)).collect()
    }

    fn value(&self) -> String {
        match self.at() {
            0 => String::new(),
            at => at.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_path(self.squares);
        match (disclosure, self.at()) {
            (Disclosure::Structure, _) => what,
            (_, 0) => what.and(say::path_at_start()),
            (Disclosure::Relative, _) => what.and(say::path_on_the_way()),
            (Disclosure::Full, at) => what.and(say::line_landed(at)),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let squares = i32::from(self.squares);
        // One row while a finger can tell the squares apart; rows of ten, or of five, where it is narrow.
        let across = [20, 10, 5]
            .into_iter()
            .find(|across| *across <= squares && space.w / (across + 1) >= 34)
            .unwrap_or(5);
        let rows = squares / across;
        let side = ((space.w.max(296) - 8) / (across + 1)).min(84);
        let arc = (side * 7 / 10).clamp(26, 60);
        let space = kit::grown(space, 296, rows * (side + arc) + 16);
        let left = (space.w - side * (across + 1)) / 2;
        let pitch = (space.h / rows).min(side + arc + 40);
        let first = (space.h - rows * pitch) / 2 + pitch - side - 6;
        // The place before the path is as wide as a square.
        let square = |number: i32| {
            let index = (number - 1).max(0);
            let column = if number == 0 { -1 } else { index % across };
            area(left + (column + 1) * side, first + index / across * pitch, side, side)
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        let (top, bottom) = ((first - pitch + side).max(0), square(squares).bottom() + 6);
        picture.back.push(Shape::Rect(area(0, top, space.w, bottom.min(space.h) - top), 12, Ink::Paper));
        for (number, spot) in (0..=squares).zip(0_u16..) {
            let at = square(number);
            let mut shapes = Vec::new();
            let mut name = say::cell_number(spot);
            if number == 0 {
                shapes.push(Shape::Rect(at.inset(4), 8, Ink::Waiting));
                name = say::path_start();
            } else {
                // Fives change their color.
                let ink = if (number - 1) / 5 % 2 == 0 { Ink::Hue(3) } else { Ink::Hue(7) };
                shapes.push(Shape::Rect(at.inset(1), 4, ink));
                let hidden = spot == self.hidden;
                if hidden {
                    name = say::place_mask();
                }
                let numeral = if hidden { "?".to_owned() } else { number.to_string() };
                let height = side * 42 / 100;
                shapes.push(Shape::plain(
                    point(at.centre().x, at.y + side * 3 / 10),
                    height,
                    numeral,
                    Ink::Text,
                ));
            }
            let on = spot == u16::from(self.at());
            picture.places.push(Place::new(Spot(spot), Role::Cell, at, shapes, name).marked(on));
        }
        let ends = (square(1).x, square(across).right());
        for pair in self.stood.windows(2) {
            if let [from, to] = pair {
                picture.back.extend(hop(square((*from).into()), square((*to).into()), ends, arc));
            }
        }
        let at = square(self.at().into());
        let disc = side * 46 / 100;
        picture.sprites.push(Sprite {
            id: NumberPath::COUNTER,
            kind: Kind::Counter,
            lies: Spot(self.at().into()),
            grip: Grip::Loose,
            at: point(at.centre().x - disc / 2, at.bottom() - disc - 3),
            size: size(disc, disc),
            shapes: kit::counter(disc, false),
            name: Kind::Counter.name(),
            from: Vec::new(),
        });
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(if self.squares == 10 { "number-path-10" } else { "number-path-20" })
    }

    fn carry(&self, piece: PieceId, _n: u8, to: Spot) -> Option<Verb> {
        (piece == NumberPath::COUNTER && to != TRAY).then(|| self.to(to))
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        (at.0 != u16::from(self.at())).then(|| self.to(at))
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let at = self.at();
        let on = [1, 2, 5].into_iter().filter(|by| at + by <= self.squares);
        let on = on.map(|by| Button::new(Verb::Jump { by }, Kind::Jump(by).name()));
        let back = [1, 2, 5].into_iter().filter_map(|by| Some((by, at.checked_sub(by)?)));
        let back = back.map(|(by, to)| {
            let verb = Verb::Move { piece: NumberPath::COUNTER, n: 1, to: Spot(to.into()) };
            Button::new(verb, say::card_jump_back(by))
        });
        let wipe = (self.stood.len() > 1).then(|| Button::new(Verb::Tidy, say::button_wipe_hops()));
        on.chain(back).chain(wipe).collect()
    }
}

/// A hop over the squares, with a point at its end. From row to row it leaves at one end of the rows and comes back at the
/// other.
fn hop(from: Area, to: Area, (left, right): (i32, i32), height: i32) -> Vec<Shape> {
    let (a, b) = (point(from.centre().x, from.y), point(to.centre().x, to.y));
    let tip = Shape::Polygon(vec![b, b.plus(-6, -11), b.plus(6, -11)], Ink::Blue);
    // A curve reaches half way to the point it bends towards: longer hops are higher, as far as there is room.
    let high = |from: Point, to: Point| 2 * (20 + (from.x - to.x).abs() / 3).min(height - 8);
    if a.y == b.y {
        let bend = point(i32::midpoint(a.x, b.x), a.y - high(a, b));
        return vec![Shape::Curve(a, bend, b, Ink::Jump), tip];
    }
    let (out, back) = if b.y > a.y { (right, left) } else { (left, right) };
    let (off, on) = (point(out, a.y - height / 2), point(back, b.y - height / 2));
    let near = |edge: Point, end: Point| point(i32::midpoint(edge.x, end.x), edge.y - height / 4);
    vec![Shape::Curve(a, near(off, a), off, Ink::Jump), Shape::Curve(on, near(on, b), b, Ink::Jump), tip]
}
