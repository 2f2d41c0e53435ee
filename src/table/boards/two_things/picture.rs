//! How two things look: along a line, on a balance, as glasses.

use super::{ALONG, CHOICES, COLUMNS, PANS, POUR, Task, TwoThings};
use crate::table::boards::kit;
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::shape::{Ink, Shape};
use crate::words::say;

pub(super) const INKS: [Ink; 2] = [Ink::Hue(7), Ink::Hue(2)];
/// What is chosen with.
const CHOICE: Size = size(64, 56);
/// The height of a row of it under a picture.
pub(super) const UNDER: i32 = CHOICE.h + 10;

impl TwoThings {
    fn choice(&self, choice: u16, at: Area) -> Place {
        let on = self.chosen == Some(CHOICES + choice);
        let mut shapes = vec![
            Shape::Rect(at, 12, if on { Ink::Yellow } else { Ink::Card }),
            Shape::Rect(at, 12, Ink::Edge),
        ];
        match choice {
            1 => shapes.push(Shape::plain(at.centre(), 34, "=", Ink::Text)),
            choice => shapes.extend(self.icon(choice / 2, at.centre())),
        }
        let name = match choice {
            0 => self.thing_name(0),
            1 => say::both_the_same(),
            _ => self.thing_name(1),
        };
        Place::new(Spot(CHOICES + choice), Role::Cell, at, shapes, say::choose(name)).marked(on)
    }

    /// Ribbons or strips, one above the other, and the line that they can begin from.
    pub(super) fn draw_along(&self, space: Size, from: [u8; 2]) -> Picture {
        let redraws = matches!(self.task, Task::Redraw(..));
        let row = kit::TARGET + 8;
        let rows = if redraws { 4 } else { 2 };
        let space = kit::grown(space, 316, 0);
        // On a narrow screen what is chosen with stands under it, so that squares are no smaller than they have to be.
        let narrow = space.w < 560;
        let aside = if narrow { 0 } else { CHOICE.w + 12 };
        let unit = ((space.w - aside - 22) / i32::from(COLUMNS)).min(56);
        let high = rows * row + 24;
        let space = size(space.w, if narrow { high + UNDER } else { high.max(3 * CHOICE.h + 20) });
        let high = if narrow { high } else { space.h };
        let wide = unit * i32::from(COLUMNS);
        let left = (space.w - wide - aside) / 2;
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(left - 8, 2, wide + 16, high - 4), 10, Ink::Paper));
        let top = (high - rows * row) / 2;
        let begin = if redraws { top + 2 * row } else { 4 };
        picture.back.push(Shape::Line(point(left, begin), point(left, high - 6), Ink::Line));
        for (thing, ink) in (0_u16..).zip(INKS) {
            let index = usize::from(thing);
            let (Some(long), Some(start)) = (self.sizes.get(index), from.get(index)) else { continue };
            let (long, start) = (unit * i32::from(*long), unit * i32::from(*start));
            let y = top + i32::from(thing) * row;
            if let Some(knob) = self.knob(thing) {
                // A ribbon is carried by its middle.
                let track = unit * i32::from(knob.high);
                let place = knob.across(left + long / 2, track, y, kit::TARGET);
                picture.places.push(Place { name: self.thing_name(thing), ..place });
                picture.sprites.push(Sprite {
                    id: PieceId(thing),
                    kind: Kind::Marker,
                    lies: knob.spot(),
                    grip: Grip::Loose,
                    at: point(left + start, y),
                    size: size(long, kit::TARGET),
                    shapes: vec![
                        Shape::Rect(area(0, 9, long, kit::TARGET - 14), 3, Ink::Shadow),
                        Shape::Rect(area(0, 6, long, kit::TARGET - 14), 3, ink),
                    ],
                    name: self.thing_name(thing),
                    from: Vec::new(),
                });
                continue;
            }
            let squares = move |from: Point, n: i32| {
                (0..n)
                    .map(move |square| area(from.x + square * unit, from.y, unit, kit::TARGET - 10).inset(1))
            };
            let own = squares(point(left + start, y + 5), long / unit.max(1));
            picture.back.extend(own.map(|at| Shape::Rect(at, 3, ink)));
            if let Task::Redraw(_, drawn) = self.task {
                let drawn = drawn.get(index).copied().unwrap_or_default();
                let corner = point(left, y + 2 * row);
                for (square, at) in (1_u8..=COLUMNS).zip(squares(corner.plus(0, 5), COLUMNS.into())) {
                    let mut shapes = vec![Shape::Rect(at, 3, Ink::Faint)];
                    if square <= drawn {
                        shapes = vec![Shape::Rect(at, 3, ink), Shape::Circle(at.centre(), 5, Ink::Pencil)];
                    }
                    let spot = Spot(ALONG * thing + u16::from(square));
                    let name = say::cell_row_column(thing + 1, square);
                    picture
                        .places
                        .push(Place::new(spot, Role::Cell, at, shapes, name).marked(square <= drawn));
                }
            }
        }
        if narrow {
            self.choices_under(&mut picture);
            return picture;
        }
        let third = space.h / 3;
        for (choice, index) in (0_u16..3).zip(0..) {
            let at = area(space.w - CHOICE.w - 2, index * third + (third - CHOICE.h) / 2, CHOICE.w, CHOICE.h);
            picture.places.push(self.choice(choice, at));
        }
        picture
    }
}

impl TwoThings {
    /// A thing as it is told from the other one beside what is chosen with.
    fn icon(&self, thing: u16, middle: Point) -> Vec<Shape> {
        let [first, second] = INKS;
        let ink = if thing == 0 { first } else { second };
        let around = |w: i32, h: i32| area(middle.x - w / 2, middle.y - h / 2, w, h);
        match self.task {
            Task::Weigh(_) if thing == 0 => vec![Shape::Circle(middle, 16, ink)],
            Task::Weigh(_) => vec![Shape::Rect(around(30, 30), 3, ink)],
            Task::Pour(_) => glass(if thing == 0 { around(18, 36) } else { around(34, 22) }),
            Task::Between(..) if thing == 0 => vec![Shape::Rect(around(16, 34), 3, ink)],
            Task::Slide(_) | Task::Redraw(..) | Task::Look(_) | Task::Between(..) => {
                vec![Shape::Rect(around(34, 16), 3, ink)]
            }
        }
    }

    pub(super) fn choices_under(&self, picture: &mut Picture) {
        let (middle, top) = (picture.size.w / 2, picture.size.h - CHOICE.h - 4);
        for (choice, away) in (0_u16..3).zip([-90, 0, 90]) {
            let at = area(middle + away - CHOICE.w / 2, top, CHOICE.w, CHOICE.h);
            picture.places.push(self.choice(choice, at));
        }
    }

    /// A ball and a box, a tray, and a balance with a pan for each.
    pub(super) fn draw_weighing(&self, space: Size, on: [bool; 2]) -> Picture {
        const BEAM: i32 = 30;
        const HANGS: i32 = 130;
        const TRAY: i32 = 76;
        let space = size(space.w.max(316), BEAM + HANGS + 40 + TRAY + UNDER);
        let (middle, reach) = (space.w / 2, ((space.w - 140) / 2).min(190));
        let [first, second] = self.sizes;
        let weighs =
            |thing: bool, on: bool| if on { i32::from(if thing { second } else { first }) } else { 0 };
        let tips = 14 * (weighs(true, on[1]) - weighs(false, on[0])).signum();
        let mut picture = Picture { size: space, ..Picture::default() };
        let post = [(-5, BEAM), (5, BEAM), (16, BEAM + HANGS + 34), (-16, BEAM + HANGS + 34)];
        picture.back.push(Shape::Polygon(post.map(|(x, y)| point(middle + x, y)).to_vec(), Ink::Back));
        let ends = [point(middle - reach, BEAM - tips), point(middle + reach, BEAM + tips)];
        let [left, right] = ends;
        let beam = vec![left.plus(0, -6), right.plus(0, -6), right.plus(0, 6), left.plus(0, 6)];
        picture.back.push(Shape::Polygon(beam, Ink::Tan));
        picture.back.push(Shape::Circle(point(middle, BEAM), 7, Ink::Silver));
        let tray = area(0, BEAM + HANGS + 40, space.w, TRAY);
        picture.places.push(kit::tray(tray));
        // What is larger is not always heavier: the look tells nothing.
        let first_is_larger = (first + second).is_multiple_of(2);
        for (((thing, end), lies), name) in
            (0_u16..).zip(ends).zip(on).zip([say::pan_left(), say::pan_right()])
        {
            let dish = end.y + HANGS;
            for x in [end.x - 54, end.x + 54] {
                picture.back.push(Shape::Line(end, point(x, dish), Ink::Hair));
            }
            let corners = [(-60, 0), (60, 0), (46, 14), (-46, 14)];
            let bowl = corners.map(|(x, y)| point(end.x + x, dish + y)).to_vec();
            let zone = area(end.x - 60, end.y + 50, 120, HANGS - 36);
            picture.places.push(Place::new(
                Spot(PANS + thing),
                Role::Zone,
                zone,
                vec![Shape::Polygon(bowl, Ink::Silver)],
                name,
            ));
            let side = if first_is_larger == (thing == 0) { 64 } else { 50 };
            let ready =
                point(middle + if thing == 0 { -70 } else { 70 } - side / 2, tray.y + (TRAY - side) / 2);
            let at = if lies { point(end.x - side / 2, dish - side) } else { ready };
            let [ball, block] = INKS;
            let shapes = if thing == 0 {
                vec![Shape::Circle(point(side / 2, side / 2), side / 2 - 1, ball)]
            } else {
                vec![Shape::Rect(area(1, 1, side - 2, side - 2), 4, block)]
            };
            picture.sprites.push(Sprite {
                id: PieceId(thing),
                kind: Kind::Marker,
                lies: if lies { Spot(PANS + thing) } else { kit::TRAY },
                grip: Grip::Loose,
                at,
                size: size(side, side),
                shapes,
                name: self.thing_name(thing),
                from: Vec::new(),
            });
        }
        self.choices_under(&mut picture);
        picture
    }

    /// A slim glass and a wide one. A unit of water takes the same room in both.
    pub(super) fn draw_pouring(&self, space: Size, poured: bool) -> Picture {
        const FLOOR: i32 = 150;
        let space = size(space.w.max(316), FLOOR + 20 + UNDER);
        let middle = space.w / 2;
        let [first, second] = self.sizes;
        let moved = if poured { first.min(second) } else { 0 };
        let mut picture = Picture { size: space, ..Picture::default() };
        let floor = (point(middle - 140, FLOOR + 3), point(middle + 140, FLOOR + 3));
        picture.back.push(Shape::Line(floor.0, floor.1, Ink::Line));
        let glasses = [(first, first - moved, 48, 14, -80), (second, moved, 84, 8, 72)];
        for (thing, (holds, water, wide, each, away)) in (0_u16..).zip(glasses) {
            let upright = |units: u8| {
                let high = each * i32::from(units);
                area(middle + away - wide / 2, FLOOR - high, wide, high)
            };
            let mut shapes = Vec::new();
            if water > 0 {
                shapes.push(Shape::Rect(upright(water), 2, Ink::Blue));
            }
            shapes.extend(glass(upright(holds)));
            if thing == 0 {
                let around = area(middle + away - 40, 8, 80, FLOOR);
                picture
                    .places
                    .push(Place::new(POUR, Role::Cell, around, shapes, say::button_pour()).marked(poured));
            } else {
                picture.back.extend(shapes);
            }
        }
        self.choices_under(&mut picture);
        picture
    }
}

/// A glass that is open at the top.
fn glass(at: Area) -> Vec<Shape> {
    let (foot, right) = (at.bottom(), at.right());
    vec![
        Shape::Line(at.corner(), point(at.x, foot), Ink::Line),
        Shape::Line(point(at.x, foot), point(right, foot), Ink::Line),
        Shape::Line(point(right, foot), point(right, at.y), Ink::Line),
    ]
}
