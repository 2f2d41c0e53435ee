//! An angle, and a protractor to measure it with.
//!
//! How many degrees there are is told at the arc alone, and only under full disclosure: reading the scale is the work.

use super::kit;
use super::knob::{KNOB, Knob};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Point, Size, area, point};
use crate::table::piece::{Button, Field, Picture, PieceId, Place, Role, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, say};

/// Two rays, and a protractor on their corner. Piece 0 is the ray that opens, on spots 0 to 180 in degrees; piece 1 turns
/// the protractor and piece 2 the angle, in steps, counterclockwise. A finger takes the ray across a field about the corner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Protractor {
    /// Degrees between the rays.
    opening: u16,
    /// Steps the protractor is turned.
    turned: u16,
    /// Steps the angle is turned.
    lies: u16,
    /// The protractor lies on it.
    laid: bool,
}

const RAY: PieceId = PieceId(0);
const SCALE: PieceId = PieceId(1);
const ANGLE: PieceId = PieceId(2);
const HALF_TURN: u16 = 180;
/// Degrees of a step of the protractor and of the angle.
const SCALE_STEP: u16 = 5;
const ANGLE_STEP: u16 = 15;
/// Around the corner, finer than a degree where the knob of the ray is.
const FIELD: Field = Field { first: 20_000, across: 181, down: 181 };

impl Protractor {
    /// A sharp angle, with the protractor on it.
    #[must_use]
    pub const fn new() -> Protractor {
        Protractor { opening: 40, turned: 0, lies: 0, laid: true }
    }

    /// A closed angle with the protractor on it, to be opened.
    #[must_use]
    pub const fn to_open() -> Protractor {
        Protractor { opening: 0, ..Protractor::new() }
    }

    /// An angle that lies turned by so many steps, the protractor beside it.
    #[must_use]
    pub const fn to_measure(opening: u16, lies: u16) -> Protractor {
        Protractor { opening, turned: 0, lies, laid: false }
    }

    /// Degrees between the rays.
    #[must_use]
    pub const fn opening(self) -> u16 {
        self.opening
    }

    /// The verb that opens the angle so far.
    #[must_use]
    pub const fn open_to(degrees: u16) -> Verb {
        Verb::Move { piece: RAY, n: 1, to: Spot(degrees) }
    }

    /// What is missing until the protractor lies with its edge along a ray.
    #[must_use]
    pub fn laying(self) -> Vec<Verb> {
        let zero = self.turned * SCALE_STEP;
        let along = |ray: u16| zero % HALF_TURN == ray % HALF_TURN;
        let lay = (!self.laid).then_some(Verb::Turn { piece: SCALE, way: Way::Over });
        let to = Spot(self.first_ray() / SCALE_STEP);
        let turned = along(self.first_ray()) || along(self.first_ray() + self.opening);
        let turn = (!turned).then_some(Verb::Move { piece: SCALE, n: 1, to });
        lay.into_iter().chain(turn).collect()
    }

    /// A direction as [`kit::around`] knows it, from one that is counted counterclockwise from the right.
    const fn direction(degrees: u16) -> i32 {
        90 - degrees as i32
    }

    const fn first_ray(self) -> u16 {
        self.lies * ANGLE_STEP
    }

    const fn ray(self) -> Knob {
        Knob { piece: RAY, first: 0, low: 0, high: HALF_TURN, now: self.opening }
    }

    /// The opening at which the ray comes nearest to a spot of the field.
    fn towards(self, to: Spot) -> Option<u16> {
        let (column, row) = FIELD.cell(to)?;
        let (x, y) = (column - i32::from(FIELD.across / 2), row - i32::from(FIELD.down / 2));
        let along = |opening: &u16| {
            let Point { x: dx, y: dy } =
                kit::around(point(0, 0), 10_000, Protractor::direction(self.first_ray() + opening));
            x * dx + y * dy
        };
        (0..=HALF_TURN).max_by_key(along)
    }

    /// How wide it is, against a quarter turn: as it is seen, without a number.
    fn looks(self) -> Say {
        say::angle_looks(u8::from(self.opening >= 90) + u8::from(self.opening > 90))
    }
}

impl Default for Protractor {
    fn default() -> Protractor {
        Protractor::new()
    }
}

impl Manipulative for Protractor {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Move { piece: RAY, n: 1, to: Spot(to) } if to <= HALF_TURN => self.opening = to,
            Verb::Move { piece: SCALE, n: 1, to: Spot(to) } if self.laid && to < 360 / SCALE_STEP => {
                self.turned = to;
            }
            Verb::Move { piece: ANGLE, n: 1, to: Spot(to) } if to < 360 / ANGLE_STEP => self.lies = to,
            Verb::Turn { piece: SCALE, way: Way::Over } => self.laid = !self.laid,
            _ => return Err(Refusal::NotHere),
        }
        Ok(if matches!(verb, Verb::Move { piece: RAY, .. }) { self.looks() } else { say::did_change() })
    }

    fn verbs(&self) -> Vec<Verb> {
        let slides = self.sliders(Disclosure::Structure).into_iter().flat_map(|slider| {
            let piece = slider.piece;
            (slider.low..=slider.high).map(move |to| Verb::Move { piece, n: 1, to: Spot(to) })
        });
        slides.chain([Verb::Turn { piece: SCALE, way: Way::Over }]).collect()
    }

    fn value(&self) -> String {
        self.opening.to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_protractor();
        let what = if self.laid { what.and(say::protractor_on()) } else { what };
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative => what.and(self.looks()),
            Disclosure::Full => what.and(self.looks()).and(say::shows(self.degrees())),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 296);
        let side = space.w.min(space.h).min(600);
        let space = Size { w: space.w, h: side };
        let (corner, radius) = (point(space.w / 2, side / 2), side / 2);
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = area(corner.x - radius, 0, side, side);
        picture.back.push(Shape::Rect(area(0, 0, space.w, side), 12, Ink::Paper));
        let rim = radius - KNOB - 4;
        let zero = i32::from(self.turned * SCALE_STEP);
        if self.laid {
            let half = kit::sector(corner, rim, 90 - zero - 180, 90 - zero);
            let shadow = half.iter().map(|at| at.plus(0, 4)).collect();
            picture.back.extend([Shape::Polygon(shadow, Ink::Shadow), Shape::Polygon(half, Ink::Hue(7))]);
        }
        let first = Protractor::direction(self.first_ray());
        let second = first - i32::from(self.opening);
        let mut arc = kit::sector(corner, radius / 5, second, first);
        // As a line along the arc, without the sides of the sector.
        arc.remove(0);
        let arc =
            arc.windows(2).filter_map(|pair| Some(Shape::Line(*pair.first()?, *pair.last()?, Ink::Jump)));
        picture.front.extend(arc);
        for direction in [first, second] {
            picture.back.push(Shape::Line(corner, kit::around(corner, radius - 6, direction), Ink::Line));
        }
        if self.laid {
            picture.back.extend(scale(corner, rim, zero));
        }
        picture.front.push(Shape::Circle(corner, 5, Ink::Pencil));
        if disclosure == Disclosure::Full {
            let at = kit::around(corner, radius / 3, first - i32::from(self.opening / 2));
            picture.front.push(Shape::Rect(area(at.x - 32, at.y - 17, 64, 34), 8, Ink::Card));
            picture.front.push(Shape::plain(at, 24, self.degrees(), Ink::Text));
        }
        let name = say::place_track();
        picture.places.push(Place::new(self.ray().track(), Role::Field(FIELD), ground, Vec::new(), name));
        let middle = kit::around(corner, radius - KNOB / 2 - 2, second);
        let mut knob = self.ray().sprite(middle);
        knob.lies = FIELD.nearest(ground, middle);
        knob.name = say::slide_ray();
        picture.sprites.push(knob);
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        let to = if to == self.ray().track() { self.opening } else { self.towards(to)? };
        (piece == RAY).then_some(Verb::Move { piece, n, to: Spot(to) })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let verb = Verb::Turn { piece: SCALE, way: Way::Over };
        vec![Button::new(
            verb,
            if self.laid { say::button_no_protractor() } else { say::button_protractor() },
        )]
    }

    fn sliders(&self, disclosure: Disclosure) -> Vec<Slider> {
        let says = if disclosure == Disclosure::Full { say::just(self.degrees()) } else { self.looks() };
        let steps = |piece, step: u16, now: u16, name| {
            let says = say::turned_by(now * step);
            Slider { piece, low: 0, high: 360 / step - 1, step: 1, now, name, says }
        };
        let scale = self.laid.then(|| steps(SCALE, SCALE_STEP, self.turned, say::slide_protractor()));
        let angle = steps(ANGLE, ANGLE_STEP, self.lies, say::slide_angle());
        [self.ray().slider(say::slide_ray(), says)].into_iter().chain(scale).chain([angle]).collect()
    }
}

impl Protractor {
    fn degrees(self) -> String {
        format!("{}°", self.opening)
    }
}

/// The ticks and both rows of numbers, counted from either end.
fn scale(corner: Point, rim: i32, zero: i32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    // Single degrees only where an eye tells them apart.
    let every = if rim >= 150 { 1 } else { 5 };
    let height = (rim / 13).clamp(10, 16);
    for degrees in (0..=180).step_by(every) {
        let at = |radius| kit::around(corner, radius, 90 - zero - degrees);
        let long = match degrees {
            _ if degrees % 10 == 0 => rim / 9,
            _ if degrees % 5 == 0 => rim / 12,
            _ => rim / 20,
        };
        shapes.push(Shape::Line(at(rim), at(rim - long), Ink::Hair));
        if degrees % 10 == 0 {
            // The first and the last number stand above the straight edge.
            let at = |radius| kit::around(corner, radius, 90 - zero - degrees.clamp(4, 176));
            let outer = at(rim - rim / 10 - height * 9 / 10);
            shapes.push(Shape::plain(outer, height, (180 - degrees).to_string(), Ink::Text));
            if every == 1 || degrees % 30 == 0 {
                let inner = at(rim - rim / 10 - height * 27 / 10);
                shapes.push(Shape::plain(inner, height, degrees.to_string(), Ink::Quiet));
            }
        }
    }
    let ends = [0, 180].map(|end| kit::around(corner, rim, 90 - zero - end));
    let [right, left] = ends;
    shapes.push(Shape::Line(left, right, Ink::Hair));
    shapes
}
