//! A table as one picture that lies still, for paper.

use crate::activities::{Activity, Item};
use crate::table::geometry::{Area, Point, area, point, size};
use crate::table::{Action, Disclosure, Label, Manipulative as _, Picture, Shape, Table};
use crate::words::{Lang, Say, say};

/// Room for one board.
const BOARD_W: i32 = 420;
const BOARD_H: i32 = 240;
const GAP: i32 = 10;
/// Room for the width of a stroke.
const EDGE: i32 = 4;

/// All boards of a table beneath one another, each without the empty ground about it.
pub(super) fn still(table: &Table, disclosure: Disclosure) -> Picture {
    let mut whole = size(0, 0);
    let mut back = Vec::new();
    for seat in table.seats() {
        let Picture { back: ground, places, sprites, front, .. } =
            seat.board.draw(size(BOARD_W, BOARD_H), disclosure);
        let pieces = sprites.into_iter().map(|sprite| moved(sprite.at.x, sprite.at.y, sprite.shapes));
        let places = places.into_iter().flat_map(|place| place.shapes);
        let shapes: Vec<Shape> = ground.into_iter().chain(places).chain(pieces).chain(front).collect();
        let Some(own) = shapes.iter().filter_map(bounds).reduce(Area::around) else { continue };
        let own = own.inset(-EDGE);
        back.push(moved(-own.x, whole.h - own.y, shapes));
        whole = size(whole.w.max(own.w), whole.h + own.h + GAP);
    }
    Picture { size: whole, back, ..Picture::default() }
}

/// Shapes somewhere else: turned by nothing about where they go.
fn moved(x: i32, y: i32, shapes: Vec<Shape>) -> Shape {
    Shape::Turned { about: point(x, y), from: 0, by: 0, shapes }
}

/// The ground a shape takes; `None` where nothing is drawn. What is turned is given the room of a whole turn.
fn bounds(shape: &Shape) -> Option<Area> {
    match shape {
        Shape::Rect(area, ..) => Some(*area),
        Shape::Circle(at, radius, _) => Some(square(*at, *radius)),
        Shape::Line(from, to, _) => Some(Area::between(*from, *to)),
        Shape::Curve(from, bend, to, _) => {
            Some(Area::between(*from, *to).around(Area::between(*bend, *bend)))
        }
        Shape::Polygon(points, _) => points.iter().map(|at| Area::between(*at, *at)).reduce(Area::around),
        Shape::Text(at, height, label, _) => {
            let text = match label {
                Label::Plain(text) => text.clone(),
                // The language is not known yet: room for the longer one.
                Label::Said(say) => {
                    Lang::ALL.map(|lang| say.text(lang)).into_iter().max_by_key(String::len)?
                }
            };
            let letters = i32::try_from(text.chars().count()).unwrap_or_default();
            // A letter is about six tenths as wide as it is high.
            let wide = letters * height * 6 / 10;
            Some(area(at.x - wide / 2, at.y - height / 2, wide, *height))
        }
        Shape::Turned { about, from, by, shapes } => {
            let own = shapes.iter().filter_map(bounds).reduce(Area::around)?;
            if (from + by) % 360 == 0 {
                return Some(area(own.x + about.x, own.y + about.y, own.w, own.h));
            }
            let farthest = own.x.abs().max(own.right().abs()) + own.y.abs().max(own.bottom().abs());
            Some(square(*about, farthest))
        }
    }
}

fn square(at: Point, half: i32) -> Area {
    area(at.x - half, at.y - half, 2 * half, 2 * half)
}

/// What lies on a table, in words.
pub(super) fn described(table: &Table, disclosure: Disclosure) -> Say {
    let boards = table.seats().iter().map(|seat| seat.board.describe(disclosure));
    boards.reduce(Say::and).unwrap_or_else(say::report_nothing)
}

/// The right answer of an item, as a record would have it.
pub(super) fn key(activity: &dyn Activity, item: &Item) -> String {
    let mut table = activity.table(item);
    let steps = crate::activities::solve(activity, item, &table);
    for action in steps.into_iter().flat_map(|step| step.actions) {
        // Accepted when the way was found, from the same state.
        let _ = table.act(action);
    }
    activity.score(item, &table).answer
}

/// A table with a child's moves done again, as they stand in its record: `1200 0:add counter 1 7;2400 undo`. Moves nobody
/// understands any more end it: a half-true picture is worse than none.
pub(super) fn replayed(mut table: Table, moves: &str) -> Option<Table> {
    for made in moves.split(';').filter(|made| !made.is_empty()) {
        let (_, what) = made.split_once(' ')?;
        match what {
            "undo" => table.undo().then_some(())?,
            "redo" => table.redo().then_some(())?,
            "check" => {}
            hint if hint.starts_with("hint ") => {}
            verb => drop(table.act(verb.parse::<Action>().ok()?).ok()?),
        }
    }
    Some(table)
}
