//! The forms of loose pieces: outlines that turn, and what they look like.
//!
//! Lengths are in the mat's own units, 3,840 across, so that a scene is the same on every screen.

use crate::table::boards::kit::turned;
use crate::table::geometry::{Point, Size, point, size};
use crate::table::shape::{Ink, Shape};

/// The form of a piece before it is turned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// A disc of a radius.
    Disc(i32),
    /// A bar of a width and a height, notched every so many units; 0 for plain.
    Bar(i32, i32, i32),
    /// A square of a side, ruled both ways.
    Ruled(i32, i32),
    /// A polygon around its turning point.
    Polygon(&'static [(i32, i32)]),
    /// One of so many sectors of a circle of a radius; it turns about the middle of the circle.
    Sector(i32, i32),
    /// A square card with dots.
    Dots(u8),
    /// A card with a fraction or a decimal.
    Card,
    /// An arrow card with so many digits.
    Arrow(i32),
}

/// The side of a dot card and of a card with a number, and the width of a digit on an arrow card.
const CARD: i32 = 300;
const NUMBER_CARD: i32 = 380;
const DIGIT: i32 = 150;

/// Dots as on dice up to six, then as a five and the rest: patterns that are known at a glance. In eighths of the card.
const PATTERNS: [&[(i32, i32)]; 11] = [
    &[],
    &[(4, 4)],
    &[(2, 2), (6, 6)],
    &[(2, 2), (4, 4), (6, 6)],
    &[(2, 2), (6, 2), (2, 6), (6, 6)],
    &[(2, 2), (6, 2), (4, 4), (2, 6), (6, 6)],
    &[(2, 2), (6, 2), (2, 4), (6, 4), (2, 6), (6, 6)],
    &[(1, 2), (4, 2), (2, 4), (1, 6), (4, 6), (7, 3), (7, 5)],
    &[(1, 2), (4, 2), (2, 4), (1, 6), (4, 6), (7, 2), (7, 4), (7, 6)],
    &[(1, 2), (3, 2), (2, 4), (1, 6), (3, 6), (5, 2), (7, 2), (5, 6), (7, 6)],
    &[(1, 2), (3, 2), (2, 4), (1, 6), (3, 6), (5, 2), (7, 2), (6, 4), (5, 6), (7, 6)],
];

impl Form {
    /// Corners before turning; none for a disc.
    fn corners(self) -> Vec<(i32, i32)> {
        let rectangle =
            |w: i32, h: i32| vec![(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)];
        match self {
            Form::Disc(_) => Vec::new(),
            Form::Bar(w, h, _) => rectangle(w, h),
            Form::Ruled(side, _) => rectangle(side, side),
            Form::Dots(_) => rectangle(CARD, CARD),
            Form::Card => rectangle(NUMBER_CARD, NUMBER_CARD),
            Form::Polygon(corners) => corners.to_vec(),
            Form::Sector(radius, parts) => {
                let angle = 360 / parts.max(1);
                // Arcs are drawn in steps of at most nine degrees: no eye tells them from a curve at this size.
                let steps = (angle + 8) / 9;
                let arc = (0..=steps).map(|step| turned((0, -radius), angle * step / steps));
                if parts == 1 { arc.skip(1).collect() } else { std::iter::once((0, 0)).chain(arc).collect() }
            }
            Form::Arrow(digits) => {
                let (w, h) = (digits * DIGIT, 220);
                vec![(-w, -h / 2), (0, -h / 2), (60, 0), (0, h / 2), (-w, h / 2)]
            }
        }
    }

    /// Corners as the piece lies, around its turning point.
    pub(super) fn outline(self, turn: i32, over: bool) -> Vec<(i32, i32)> {
        let mirrored = |(x, y): (i32, i32)| if over { (-x, y) } else { (x, y) };
        self.corners().into_iter().map(|corner| turned(mirrored(corner), turn)).collect()
    }

    /// The corners that other pieces fit to: those between straight sides.
    pub(super) fn joints(self, turn: i32, over: bool) -> Vec<(i32, i32)> {
        let outline = self.outline(turn, over);
        match (self, outline.as_slice()) {
            (Form::Sector(_, 1), _) => Vec::new(),
            (Form::Sector(..), [apex, first, .., last]) => vec![*apex, *first, *last],
            _ => outline,
        }
    }

    /// The box around the piece: upper left and lower right, around its turning point.
    pub(super) fn extent(self, turn: i32, over: bool) -> ((i32, i32), (i32, i32)) {
        if let Form::Disc(radius) = self {
            return ((-radius, -radius), (radius, radius));
        }
        let outline = self.outline(turn, over);
        outline.iter().fold(((0, 0), (0, 0)), |(low, high), (x, y)| {
            ((low.0.min(*x), low.1.min(*y)), (high.0.max(*x), high.1.max(*y)))
        })
    }

    /// Width and height of the box.
    pub(super) fn size(self, turn: i32, over: bool) -> (i32, i32) {
        let (low, high) = self.extent(turn, over);
        (high.0 - low.0, high.1 - low.1)
    }

    /// From the turning point to the middle of the box.
    pub(super) fn middle(self, turn: i32, over: bool) -> (i32, i32) {
        let (low, high) = self.extent(turn, over);
        ((low.0 + high.0) / 2, (low.1 + high.1) / 2)
    }
}

/// How a piece is drawn.
pub(super) struct Look<'l> {
    pub(super) form: Form,
    pub(super) ink: Ink,
    /// What stands on it.
    pub(super) label: &'l str,
    /// In degrees, clockwise.
    pub(super) turn: i32,
    pub(super) over: bool,
    /// Nothing of its face is to be seen.
    pub(super) hidden: bool,
}

impl Look<'_> {
    /// Size and shapes where `scale` pixels are 3,840 units.
    pub(super) fn draw(&self, scale: i32) -> (Size, Vec<Shape>) {
        let (low, high) = self.form.extent(self.turn, self.over);
        let px = |units: i32| (units * scale + 1_920).div_euclid(3_840);
        let at = |(x, y): (i32, i32)| point(px(x - low.0), px(y - low.1));
        let on_piece = |corner: (i32, i32)| {
            let (x, y) = if self.over { (-corner.0, corner.1) } else { corner };
            at(turned((x, y), self.turn))
        };
        let span = size(px(high.0 - low.0), px(high.1 - low.1));
        let line = |from: (i32, i32), to: (i32, i32)| Shape::Line(on_piece(from), on_piece(to), Ink::Notch);
        let mut shapes = Vec::new();
        if let Form::Disc(radius) = self.form {
            let (middle, radius) = (point(span.w / 2, span.h / 2), px(radius) - 1);
            shapes.push(Shape::Circle(middle.plus(0, 2), radius, Ink::Shadow));
            shapes.push(Shape::Circle(middle, radius, self.ink));
        } else {
            let corners: Vec<Point> = self.form.outline(self.turn, self.over).into_iter().map(at).collect();
            shapes
                .push(Shape::Polygon(corners.iter().map(|corner| corner.plus(1, 2)).collect(), Ink::Shadow));
            shapes.push(Shape::Polygon(corners, if self.hidden { Ink::Back } else { self.ink }));
        }
        match self.form {
            Form::Bar(w, h, pitch) if pitch > 0 => {
                let notches = (1..w.max(h) / pitch).map(|notch| notch * pitch - w.max(h) / 2);
                shapes.extend(notches.map(|along| {
                    if h > w {
                        line((-w / 2, along), (w / 2, along))
                    } else {
                        line((along, -h / 2), (along, h / 2))
                    }
                }));
            }
            Form::Ruled(side, pitch) => {
                let half = side / 2;
                for notch in (1..side / pitch.max(1)).map(|notch| notch * pitch - half) {
                    shapes.push(line((notch, -half), (notch, half)));
                    shapes.push(line((-half, notch), (half, notch)));
                }
            }
            Form::Dots(dots) if !self.hidden => {
                let pattern = PATTERNS.get(usize::from(dots)).copied().unwrap_or_default();
                let dot = |(x, y): &(i32, i32)| on_piece((x * CARD / 8 - CARD / 2, y * CARD / 8 - CARD / 2));
                shapes
                    .extend(pattern.iter().map(|place| Shape::Circle(dot(place), px(22).max(2), Ink::Text)));
            }
            Form::Arrow(digits) => {
                let height = px(150).max(9);
                let digit = |(place, digit): (i32, char)| {
                    let middle = on_piece(((place - digits) * DIGIT + DIGIT / 2, 0));
                    Shape::plain(middle, height, digit.to_string(), self.label_ink())
                };
                shapes.extend((0..).zip(self.label.chars()).map(digit));
            }
            Form::Card if let Some((over, under)) = self.label.split_once('/').filter(|_| !self.hidden) => {
                let height = px(150).max(9);
                shapes.push(Shape::plain(on_piece((0, -90)), height, over, Ink::Text));
                // Under the bar, so that what is written reads as it is called: whoever says what they see is understood.
                shapes.push(Shape::plain(on_piece((0, 0)), 1, "/", Ink::Text));
                shapes.push(Shape::Line(on_piece((-100, 0)), on_piece((100, 0)), Ink::Hair));
                shapes.push(Shape::plain(on_piece((0, 96)), height, under, Ink::Text));
                return (span, shapes);
            }
            _ => {}
        }
        if !self.label.is_empty() && !matches!(self.form, Form::Arrow(_)) && !self.hidden {
            let (middle, height) = self.label_place();
            let middle = on_piece(middle);
            let longest = i32::try_from(self.label.len()).unwrap_or(8);
            let room = span.w.max(span.h) * 16 / (10 * longest.max(2));
            shapes.push(Shape::plain(middle, px(height).min(room).max(8), self.label, self.label_ink()));
        }
        (span, shapes)
    }

    /// The color of tens is dark.
    fn label_ink(&self) -> Ink {
        if self.ink == Ink::Ten { Ink::Light } else { Ink::Text }
    }

    /// Where the label stands, before turning, and how high it is.
    fn label_place(&self) -> ((i32, i32), i32) {
        match self.form {
            Form::Sector(_, 1) => ((0, 0), 90),
            Form::Sector(radius, parts) => (turned((0, -radius * 2 / 3), 180 / parts), 90),
            Form::Disc(radius) => ((0, 0), radius * 8 / 10),
            Form::Bar(w, h, _) => ((0, 0), w.min(h) * 6 / 10),
            Form::Card => ((0, 0), 150),
            _ => (self.form.middle(0, false), 80),
        }
    }
}
