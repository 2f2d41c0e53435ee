//! Drawn tens and ones: sticks and dots. Sticks are opened and all is crossed out by pencil; or ten dots at a time are
//! ringed, and a stick is drawn for them.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Whole,
    /// A stick whose ten dots have been drawn, or one of ten dots for which a stick has been drawn.
    Opened,
    CrossedOut,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Drawn {
    kind: Kind,
    state: State,
    /// Drawn by the child, out of a stick.
    pencil: bool,
}

/// A drawing of a number. The spot of a stick or dot is its place in the order it was drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SticksAndDots {
    drawn: Vec<Drawn>,
    /// Dots are ringed, and nothing is opened or crossed out.
    rings: bool,
}

/// More dots than this could not be told apart.
const MOST_DOTS: usize = 29;

impl SticksAndDots {
    /// A drawing of so many tens and ones.
    #[must_use]
    pub fn new(tens: u32, ones: u32) -> SticksAndDots {
        let drawn = |kind| Drawn { kind, state: State::Whole, pencil: false };
        let sticks = (0..tens).map(|_| drawn(Kind::Ten));
        SticksAndDots { drawn: sticks.chain((0..ones).map(|_| drawn(Kind::One))).collect(), rings: false }
    }

    /// A drawing in which ten dots at a time are ringed and become a stick.
    #[must_use]
    pub fn to_ring(tens: u32, ones: u32) -> SticksAndDots {
        SticksAndDots { rings: true, ..SticksAndDots::new(tens, ones) }
    }

    /// The value of what is crossed out.
    #[must_use]
    pub fn crossed_out(&self) -> usize {
        10 * self.count(Kind::Ten, State::CrossedOut) + self.count(Kind::One, State::CrossedOut)
    }

    /// The value of what is neither crossed out nor opened.
    #[must_use]
    pub fn left(&self) -> usize {
        10 * self.whole(Kind::Ten) + self.whole(Kind::One)
    }

    /// How many of a kind are neither crossed out nor opened.
    #[must_use]
    pub fn whole(&self, kind: Kind) -> usize {
        self.count(kind, State::Whole)
    }

    /// How many of a kind are crossed out.
    #[must_use]
    pub fn crossed(&self, kind: Kind) -> usize {
        self.count(kind, State::CrossedOut)
    }

    /// How many sticks are opened.
    #[must_use]
    pub fn opened(&self) -> usize {
        self.count(Kind::Ten, State::Opened)
    }

    /// The first stick or dot of a kind that is neither crossed out nor opened.
    #[must_use]
    pub fn first_whole(&self, kind: Kind) -> Option<Spot> {
        self.spots()
            .find(|(_, drawn)| drawn.kind == kind && drawn.state == State::Whole)
            .map(|(spot, _)| spot)
    }

    /// The last stick or dot of a kind that is crossed out.
    #[must_use]
    pub fn last_crossed(&self, kind: Kind) -> Option<Spot> {
        let crossed =
            self.spots().filter(|(_, drawn)| drawn.kind == kind && drawn.state == State::CrossedOut);
        crossed.last().map(|(spot, _)| spot)
    }

    fn count(&self, kind: Kind, state: State) -> usize {
        self.drawn.iter().filter(|drawn| drawn.kind == kind && drawn.state == state).count()
    }

    fn spots(&self) -> impl Iterator<Item = (Spot, &Drawn)> {
        (0_u16..).map(Spot).zip(&self.drawn)
    }

    fn get(&self, Spot(index): Spot) -> Option<Drawn> {
        self.drawn.get(usize::from(index)).copied()
    }

    fn set(&mut self, Spot(index): Spot, state: State) {
        if let Some(drawn) = self.drawn.get_mut(usize::from(index)) {
            drawn.state = state;
        }
    }

    /// The next `n` of the same kind from `at` on that can still be crossed out.
    fn run(&self, at: Spot, n: u8) -> Result<Vec<Spot>, Refusal> {
        let first = self.get(at).ok_or(Refusal::Nothing)?;
        if first.state == State::Opened {
            return Err(Refusal::Nothing);
        }
        let like = self
            .spots()
            .filter(|(spot, drawn)| *spot >= at && drawn.kind == first.kind && drawn.state == State::Whole);
        let run: Vec<Spot> = like.map(|(spot, _)| spot).take(n.into()).collect();
        let complete = n > 0 && run.len() == usize::from(n) && run.first() == Some(&at);
        if complete { Ok(run) } else { Err(Refusal::Nothing) }
    }

    /// The dots that the next ring goes around: the first ten that have none.
    fn next_ring(&self) -> Result<Vec<Spot>, Refusal> {
        let whole = self.spots().filter(|(_, drawn)| drawn.kind == Kind::One && drawn.state == State::Whole);
        let ten: Vec<Spot> = whole.map(|(spot, _)| spot).take(10).collect();
        if ten.len() < 10 { Err(Refusal::NotTen) } else { Ok(ten) }
    }

    fn ring(&mut self, at: Spot) -> Result<Say, Refusal> {
        match self.get(at) {
            Some(Drawn { kind: Kind::One, state: State::Whole, .. }) => {}
            Some(_) => return Err(Refusal::WrongPlace),
            None => return Err(Refusal::Nothing),
        }
        self.next_ring()?.into_iter().for_each(|spot| self.set(spot, State::Opened));
        self.drawn.push(Drawn { kind: Kind::Ten, state: State::Whole, pencil: true });
        Ok(say::did_ring_ten())
    }

    fn can_open(&self, at: Spot) -> Result<(), Refusal> {
        match self.get(at) {
            Some(Drawn { kind: Kind::Ten, state: State::Whole, .. }) if self.dots() + 10 <= MOST_DOTS => {
                Ok(())
            }
            Some(Drawn { kind: Kind::Ten, state: State::Whole, .. }) => Err(Refusal::Full),
            Some(Drawn { kind: Kind::Ten, .. }) => Err(Refusal::Nothing),
            _ => Err(Refusal::WrongPlace),
        }
    }

    fn dots(&self) -> usize {
        self.drawn.iter().filter(|drawn| drawn.kind == Kind::One).count()
    }
}

impl Manipulative for SticksAndDots {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Trade { piece: PieceId(index) } if self.rings => self.ring(Spot(index)),
            _ if self.rings => Err(Refusal::NotHere),
            Verb::Mark { at, n: 1 } if self.get(at).is_some_and(|drawn| drawn.state == State::CrossedOut) => {
                self.set(at, State::Whole);
                Ok(say::did_uncross())
            }
            Verb::Mark { at, n } => {
                let run = self.run(at, n)?;
                let kind = self.get(at).map_or(Kind::One, |drawn| drawn.kind);
                run.into_iter().for_each(|spot| self.set(spot, State::CrossedOut));
                Ok(say::did_cross_out(kind.count(n.into())))
            }
            Verb::Split { piece: PieceId(index), into: 10 } => {
                self.can_open(Spot(index))?;
                self.set(Spot(index), State::Opened);
                let dot = Drawn { kind: Kind::One, state: State::Whole, pencil: true };
                self.drawn.extend([dot; 10]);
                Ok(say::did_open_stick())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        if self.rings {
            let trades = self.spots().map(|(at, _)| Verb::Trade { piece: PieceId(at.0) });
            return kit::accepted(self, trades).collect();
        }
        for (at, drawn) in self.spots() {
            if drawn.state == State::CrossedOut {
                out.push(Verb::Mark { at, n: 1 });
            }
            let most = u8::try_from(self.whole(drawn.kind)).unwrap_or(u8::MAX);
            out.extend((1..=most).take_while(|n| self.run(at, *n).is_ok()).map(|n| Verb::Mark { at, n }));
            if self.can_open(at).is_ok() {
                out.push(Verb::Split { piece: PieceId(at.0), into: 10 });
            }
        }
        out
    }

    fn value(&self) -> String {
        self.left().to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.rings { say::describe_sticks_to_ring() } else { say::describe_sticks() };
        if disclosure < Disclosure::Full {
            return what;
        }
        let (tens, ones) = (Kind::Ten.count(self.whole(Kind::Ten)), Kind::One.count(self.whole(Kind::One)));
        what.and(if self.rings {
            say::sticks_to_ring_counts(tens, ones)
        } else {
            say::sticks_counts(tens, ones, self.crossed_out())
        })
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let wide = space.w >= 480;
        let space = kit::grown(space, 296, if wide { 300 } else { 460 });
        let (tens, ones) = if wide {
            (area(8, 8, space.w / 2 - 16, space.h - 16), area(space.w / 2, 8, space.w / 2 - 8, space.h - 16))
        } else {
            let high = space.h / 3;
            (area(4, 4, space.w - 8, high), area(4, high + 8, space.w - 8, space.h - high - 12))
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 6, Ink::Paper));
        let sticks = i32::try_from(self.spots().filter(|(_, drawn)| drawn.kind == Kind::Ten).count());
        let step = (tens.w / sticks.unwrap_or(1).max(1)).clamp(24, 56);
        let pitch = (ones.w / 5).min(ones.h / 6).clamp(36, 58);
        let (mut stick, mut dot) = (0, 0);
        for (spot, drawn) in self.spots() {
            let (at, name, shapes) = if drawn.kind == Kind::Ten {
                let at = area(tens.x + stick * step, tens.y, step, tens.h.min(250));
                stick += 1;
                (at, say::name_stick(), stick_shapes(at, drawn))
            } else {
                let corner = kit::in_fives(dot, pitch, 0);
                let at = area(ones.x + corner.x, ones.y + corner.y, pitch, pitch);
                if dot % 10 == 9 && drawn.state == State::Opened {
                    let ring = area(ones.x, at.y - pitch, 5 * pitch, 2 * pitch);
                    picture.back.push(Shape::Rect(ring.inset(1), pitch / 2, Ink::Edge));
                }
                dot += 1;
                (at, say::name_dot(), dot_shapes(at, *drawn))
            };
            let name = match drawn.state {
                State::Whole => name,
                State::Opened if self.rings => say::cell_ringed(name),
                State::Opened => say::cell_opened(name),
                State::CrossedOut => say::cell_crossed_out(name),
            };
            let place = Place::new(spot, Role::Cell, at, shapes, name);
            picture.places.push(place.marked(drawn.state == State::CrossedOut));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(if self.rings { Verb::Trade { piece: PieceId(at.0) } } else { Verb::Mark { at, n: 1 } })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut out = Vec::new();
        let mut offer = |verb: Verb, name: Say| out.extend(kit::offer(self, verb, name));
        if self.rings {
            if let Some(Spot(dot)) = self.first_whole(Kind::One) {
                offer(Verb::Trade { piece: PieceId(dot) }, say::button_ring_ten());
            }
            return out;
        }
        if let Some(Spot(stick)) = self.first_whole(Kind::Ten) {
            offer(Verb::Split { piece: PieceId(stick), into: 10 }, say::button_open_stick());
        }
        for kind in [Kind::Ten, Kind::One] {
            for n in [1, 5] {
                if let Some(at) = self.first_whole(kind) {
                    offer(Verb::Mark { at, n }, say::button_cross_out(kind.count(n.into())));
                }
            }
        }
        for kind in [Kind::Ten, Kind::One] {
            if let Some(at) = self.last_crossed(kind) {
                offer(Verb::Mark { at, n: 1 }, say::button_uncross(kind.count(1)));
            }
        }
        out
    }
}

fn stick_shapes(at: Area, Drawn { state, pencil, .. }: &Drawn) -> Vec<Shape> {
    let (x, top, low) = (at.centre().x, at.y + 6, at.bottom() - 6);
    let ink = if *state == State::Opened { Ink::Waiting } else { Ink::Ten };
    // A stick is a rod seen from far: narrow, in the colour of the tens place.
    let mut shapes = vec![Shape::Rect(area(x - 4, top, 8, low - top), 4, ink)];
    if *pencil {
        shapes.push(Shape::Circle(point(x, top + 8), 3, Ink::Sign));
    }
    if *state == State::CrossedOut {
        let middle = at.centre().y;
        shapes.push(Shape::Line(point(x - 15, middle + 15), point(x + 15, middle - 15), Ink::Strike));
    }
    shapes
}

fn dot_shapes(at: Area, drawn: Drawn) -> Vec<Shape> {
    let middle = at.centre();
    let ink = if drawn.state == State::Opened { Ink::Waiting } else { Ink::One };
    let mut shapes = vec![Shape::Circle(middle, at.w / 4, ink)];
    if drawn.pencil {
        shapes.push(Shape::Circle(middle, at.w / 8, Ink::Sign));
    }
    if drawn.state == State::CrossedOut {
        let reach = at.w * 2 / 5;
        shapes.push(Shape::Line(middle.plus(-reach, reach), middle.plus(reach, -reach), Ink::Strike));
    }
    shapes
}
