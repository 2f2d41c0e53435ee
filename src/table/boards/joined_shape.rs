//! A shape of two rectangles, one on the other, drawn with the ends of its grid lines only. It is cut in two.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Rows of a rectangle, and squares in each.
pub type Part = (u8, u8);

/// Two rectangles that begin at the same left edge, the second below the first. Spots 201 and on are the tabs above the ends
/// of the columns, 301 and on those beside the ends of the rows; marking a tab cuts there, and marking it again mends the cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct JoinedShape {
    parts: [Part; 2],
    cut: Option<Cut>,
}

/// Where the shape is cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cut {
    /// After so many columns.
    After(u8),
    /// Below so many rows.
    Below(u8),
}

const COLUMNS: u16 = 200;
const ROWS: u16 = 300;
/// How far the end of a grid line reaches into the shape, in pixels.
const TICK: i32 = 9;

impl JoinedShape {
    /// Two rectangles, not cut.
    #[must_use]
    pub const fn of(parts: [Part; 2]) -> JoinedShape {
        JoinedShape { parts, cut: None }
    }

    /// The cut along the line where the two rectangles meet.
    #[must_use]
    pub fn where_they_meet(self) -> Verb {
        let [(rows, _), _] = self.parts;
        JoinedShape::cutting(Cut::Below(rows))
    }

    /// Both rectangles the shape is cut into; `None` while it is not, or where a part is none.
    #[must_use]
    pub fn rectangles(self) -> Option<[Part; 2]> {
        let [(first, short), (second, long)] = self.parts;
        match self.cut? {
            Cut::Below(rows) if rows == first => Some(self.parts),
            Cut::After(columns) if columns == short.min(long) => {
                let taller = if short > long { first } else { second };
                Some([(first + second, columns), (taller, short.abs_diff(long))])
            }
            _ => None,
        }
    }

    /// All rows, and the squares of the longest one.
    fn all(self) -> Part {
        let [(first, short), (second, long)] = self.parts;
        (first + second, short.max(long))
    }

    fn squares(self) -> u32 {
        self.parts.iter().map(|(rows, columns)| u32::from(*rows) * u32::from(*columns)).sum()
    }

    fn cuts(self) -> impl Iterator<Item = Cut> {
        let (rows, columns) = self.all();
        (1..columns).map(Cut::After).chain((1..rows).map(Cut::Below))
    }

    fn cutting(cut: Cut) -> Verb {
        let spot = match cut {
            Cut::After(columns) => COLUMNS + u16::from(columns),
            Cut::Below(rows) => ROWS + u16::from(rows),
        };
        Verb::Mark { at: Spot(spot), n: 1 }
    }
}

impl Cut {
    fn name(self) -> Say {
        match self {
            Cut::After(columns) => say::joined_after(columns),
            Cut::Below(rows) => say::joined_below(rows),
        }
    }
}

/// The outline of two rectangles from a corner, with squares of a side.
pub(super) fn outline(corner: Point, side: i32, [first, second]: [Part; 2]) -> Vec<Point> {
    let [(rows, short), (more, long)] = [first, second].map(|(rows, columns)| (rows.into(), columns.into()));
    let at = |column: i32, row: i32| corner.plus(column * side, row * side);
    vec![at(0, 0), at(short, 0), at(short, rows), at(long, rows), at(long, rows + more), at(0, rows + more)]
}

impl Manipulative for JoinedShape {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let cut = self.cuts().find(|cut| JoinedShape::cutting(*cut) == *verb).ok_or(Refusal::NotHere)?;
        self.cut = (self.cut != Some(cut)).then_some(cut);
        Ok(if self.cut.is_some() { say::did_cut(cut.name()) } else { say::did_rub_out() })
    }

    fn verbs(&self) -> Vec<Verb> {
        self.cuts().map(JoinedShape::cutting).collect()
    }

    fn value(&self) -> String {
        match self.cut {
            Some(Cut::After(columns)) => format!("|{columns}"),
            Some(Cut::Below(rows)) => format!("-{rows}"),
            None => String::new(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_joined();
        match (disclosure, self.cut) {
            (Disclosure::Structure, _) => what,
            (Disclosure::Relative, Some(cut)) => what.and(say::did_cut(cut.name())),
            (Disclosure::Relative, None) => {
                let widths = self.parts.map(|(rows, columns)| say::joined_part(rows, columns));
                widths.into_iter().fold(what, Say::and)
            }
            (Disclosure::Full, _) => what.and(say::shows(self.squares())),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let (rows, columns) = self.all();
        let (down, across) = (i32::from(rows), i32::from(columns));
        let tab = kit::TARGET;
        let foot = if disclosure == Disclosure::Full { 36 } else { 6 };
        let side =
            kit::fit(size(space.w - tab - 8, space.h - tab - foot), across.max(6), down.max(6), 26, 48);
        let space = kit::grown(space, across * side + tab + 8, down * side + tab + foot);
        let corner = point((space.w - tab - across * side) / 2 + tab, tab);
        let mut picture = Picture {
            size: size(space.w, corner.y + down * side + foot),
            back: vec![Shape::Polygon(outline(corner, side, self.parts), Ink::Aside)],
            ..Picture::default()
        };
        for (part, ink) in self.rectangles().into_iter().flatten().zip([Ink::Hue(3), Ink::Hue(6)]) {
            let below = picture.back.len() > 1;
            picture.back.push(Shape::Rect(self.seat(part, below, corner, side), 0, ink));
        }
        picture.back.extend(self.ticks(corner, side));
        picture.back.push(Shape::Polygon(outline(corner, side, self.parts), Ink::Line));
        for cut in self.cuts() {
            let Verb::Mark { at, .. } = JoinedShape::cutting(cut) else { continue };
            let on = self.cut == Some(cut);
            let (tab, line) = match cut {
                Cut::After(column) => {
                    let x = corner.x + i32::from(column) * side;
                    let tab = area(x - side / 2, 0, side, tab);
                    (tab, [point(x, corner.y), point(x, corner.y + down * side)])
                }
                Cut::Below(row) => {
                    let y = corner.y + i32::from(row) * side;
                    let tab = area(corner.x - tab, y - side / 2, tab, side);
                    (tab, [point(corner.x, y), point(corner.x + across * side, y)])
                }
            };
            let [from, to] = line;
            let ink = if on { Ink::Hue(6) } else { Ink::Aside };
            let shapes = vec![
                Shape::Rect(tab.inset(2), 6, ink),
                kit::pointer(tab.centre(), matches!(cut, Cut::After(_))),
            ];
            picture.places.push(Place::new(at, Role::Corner, tab, shapes, cut.name()).marked(on));
            picture.front.extend(on.then_some(Shape::Line(from, to, Ink::Strike)));
        }
        if disclosure == Disclosure::Full {
            let at = point(corner.x + across * side / 2, corner.y + down * side + 20);
            picture.front.push(Shape::plain(at, 26, self.squares().to_string(), Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }
}

impl JoinedShape {
    /// Where one of the rectangles lies that the shape is cut into: the first one in the corner, the other one beside it or
    /// below it.
    fn seat(self, (rows, columns): Part, second: bool, corner: Point, side: i32) -> Area {
        let [(first, short), (_, long)] = self.parts;
        let (right, down) = match self.cut {
            Some(Cut::After(cut)) if second => (cut, if long > short { first } else { 0 }),
            Some(Cut::Below(cut)) if second => (0, cut),
            _ => (0, 0),
        };
        let at = corner.plus(i32::from(right) * side, i32::from(down) * side);
        Area::at(at, size(i32::from(columns) * side, i32::from(rows) * side))
    }

    /// The ends of the grid lines along the outline: as much of the grid as is needed to tell how long its sides are.
    fn ticks(self, corner: Point, side: i32) -> impl Iterator<Item = Shape> {
        let [(first, short), (second, long)] =
            self.parts.map(|(rows, columns)| (i32::from(rows), i32::from(columns)));
        let tick = move |column: i32, row: i32, x: i32, y: i32| {
            let from = corner.plus(column * side, row * side);
            Shape::Line(from, from.plus(x * TICK, y * TICK), Ink::Line)
        };
        // Past the end of one rectangle the other one shows where both meet. There is no tick in a corner.
        let upper = (1..short.max(long)).filter(move |column| *column != short);
        let upper = upper.map(move |column| tick(column, if column < short { 0 } else { first }, 0, 1));
        let lower = (1..short.max(long)).filter(move |column| *column != long);
        let lower =
            lower.map(move |column| tick(column, if column < long { first + second } else { first }, 0, -1));
        let left = (1..first + second).map(move |row| tick(0, row, 1, 0));
        let right = (1..first + second).filter(move |row| *row != first);
        let right = right.map(move |row| tick(if row < first { short } else { long }, row, -1, 0));
        upper.chain(lower).chain(left).chain(right)
    }
}
