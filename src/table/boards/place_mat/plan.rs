//! Where everything on the mat stands at one size.

use super::{Aside, Made, Piece, PlaceMat, State};
use crate::table::boards::kit;
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Grip, Kind, Picture, Place, Role, Spot, Sprite, place_text};
use crate::table::shape::{Ink, Shape};
use crate::words::{Say, say};

/// What each place is drawn with.
const INKS: [Ink; 4] = [Ink::One, Ink::Ten, Ink::Hundred, Ink::Thousand];
const HEADING: i32 = 32;
const GAP: i32 = 4;

pub(super) struct Plan {
    space: Size,
    mat: Area,
    beside: Option<Area>,
    /// Into how many parts the place beside the mat is cut.
    strips: i32,
}

/// Equal things in rows that fit into an area: side by side, or one over the other where there are many.
struct Stack {
    at: Area,
    size: Size,
    row: i32,
    count: i32,
}

impl Stack {
    fn place(&self, index: i32) -> Point {
        let row = self.row.min(self.count).max(1);
        let rows = (self.count + row - 1) / row;
        let step = |room: i32, own: i32, n: i32| (own + GAP).min((room - own) / (n - 1).max(1)).max(1);
        let across = step(self.at.w, self.size.w, row);
        let down = step(self.at.h, self.size.h, rows);
        point(self.at.x + index % row * across, self.at.y + index / row * down)
    }
}

impl Plan {
    pub(super) fn new(board: &PlaceMat, space: Size) -> Plan {
        let drawn = board.made == Made::Drawn;
        let wide = space.w >= 560;
        let space = kit::grown(space, 296, if wide || drawn { 340 } else { 540 });
        let strips = match board.aside {
            Aside::Shared(groups) if groups <= 9 => groups.into(),
            _ => 1,
        };
        let (mat, beside) = if drawn {
            (area(0, 0, space.w, space.h), None)
        } else if wide {
            let mat = area(0, 0, space.w * 6 / 10, space.h);
            (mat, Some(area(mat.w + 10, 0, space.w - mat.w - 10, space.h)))
        } else {
            let mat = area(0, 0, space.w, space.h / 2);
            (mat, Some(area(0, mat.h + 8, space.w, space.h - mat.h - 8)))
        };
        Plan { space, mat, beside, strips }
    }

    /// The column of a place.
    fn column(&self, board: &PlaceMat, place: u8) -> Area {
        let all = i32::from(board.places);
        let from_left = all - 1 - i32::from(place);
        let wide = (self.mat.w - GAP * (all - 1)) / all;
        area(self.mat.x + from_left * (wide + GAP), self.mat.y, wide, self.mat.h)
    }

    /// How large a piece of a place is in the room of a column.
    fn size(made: Made, place: u8, room: Area) -> Size {
        if made != Made::Blocks {
            let side = (room.w / 4).min(room.h / 3).clamp(16, 44);
            return size(side, side);
        }
        // Two flats lie side by side, so that each can be seen and counted.
        let unit = ((room.w - 8) / 21).min(room.h / 22).clamp(4, 9);
        match place {
            0 => size(unit.max(9), unit.max(9)),
            1 => size(unit, 10 * unit),
            _ => size(10 * unit, 10 * unit),
        }
    }

    const fn row(made: Made, place: u8) -> i32 {
        match (made, place) {
            (Made::Blocks, 1) => 10,
            (Made::Blocks, 2) => 2,
            _ => 5,
        }
    }

    /// The part of the place beside the mat for pieces of a place in one of its strips.
    fn band(&self, board: &PlaceMat, beside: Area, strip: i32, place: u8) -> Area {
        let body = area(beside.x + 4, beside.y + HEADING, beside.w - 8, beside.h - HEADING - 4);
        let columns = if self.strips > 4 { 2 } else { 1 };
        let rows = (self.strips + columns - 1) / columns;
        let (wide, high) = (body.w / columns, body.h / rows);
        let own = area(body.x + strip % columns * wide, body.y + strip / columns * high, wide, high).inset(3);
        let all = i32::from(board.places);
        let from_left = all - 1 - i32::from(place);
        // Many strips are low; a single one has a row for each place.
        if self.strips > 1 {
            area(own.x + from_left * own.w / all, own.y, own.w / all, own.h).inset(2)
        } else {
            area(own.x, own.y + from_left * own.h / all, own.w, own.h / all).inset(2)
        }
    }

    pub(super) fn picture(&self, board: &PlaceMat) -> Picture {
        let mut picture = Picture { size: self.space, ..Picture::default() };
        let heading =
            |at: Area, name: Say| Shape::said(point(at.centre().x, at.y + 16), 17, name, Ink::Quiet);
        for place in (0..board.places).rev() {
            let at = self.column(board, place);
            let name = column_name(board, place);
            let shapes = vec![Shape::Rect(at, 12, Ink::Paper), heading(at, name.clone())];
            picture.places.push(Place::new(Spot(place.into()), Role::Zone, at, shapes, name));
        }
        if let Some(at) = self.beside {
            let name = board.name_beside();
            let mut shapes = vec![Shape::Rect(at, 12, Ink::Aside), heading(at, name.clone())];
            if self.strips > 1 {
                let cells = (0..self.strips).map(|strip| {
                    let left = self.band(board, at, strip, board.places - 1);
                    let right = self.band(board, at, strip, 0);
                    Shape::Rect(left.around(right).inset(-2), 8, Ink::Edge)
                });
                shapes.extend(cells);
            }
            picture.places.push(Place::new(PlaceMat::BESIDE, Role::Zone, at, shapes, name));
        }
        for place in 0..board.places {
            let at = self.column(board, place);
            let room = area(at.x + 6, at.y + HEADING, at.w - 12, at.h - HEADING - 6);
            let own: Vec<&Piece> = board.pieces.iter().filter(|piece| piece.place == place).collect();
            let size = Plan::size(board.made, place, room);
            if board.made == Made::Drawn {
                let stack = Stack { at: room, size, row: 5, count: int(own.len()) };
                for (index, piece) in (0..).zip(own) {
                    picture.places.push(drawn(board, piece, Area::at(stack.place(index), size)));
                }
                continue;
            }
            let (here, beside): (Vec<&Piece>, Vec<&Piece>) =
                own.into_iter().partition(|piece| piece.state == State::Here);
            let stack = Stack { at: room, size, row: Plan::row(board.made, place), count: int(here.len()) };
            for (index, piece) in (0..).zip(here) {
                picture.sprites.push(sprite(board, piece, Area::at(stack.place(index), size)));
            }
            let Some(zone) = self.beside else { continue };
            let each = i32::from(board.groups());
            let count = int(beside.len());
            for (index, piece) in (0..).zip(beside) {
                let at = self.band(board, zone, index % each % self.strips, place);
                let size = Plan::size(board.made, place, area(at.x, at.y, at.w, at.h * 2));
                let size = Size { w: size.w.min(at.w), h: size.h.min(at.h) };
                let stack = Stack { at, size, row: 10, count: (count + each - 1) / each };
                picture.sprites.push(sprite(board, piece, Area::at(stack.place(index / each), size)));
            }
        }
        picture
    }
}

fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn column_name(board: &PlaceMat, place: u8) -> Say {
    match place {
        0 if board.hundredths => say::place_hundredths(),
        1 if board.hundredths => say::place_tenths(),
        2 if board.hundredths => say::place_ones(),
        0 => say::place_ones(),
        1 => say::place_tens(),
        2 => say::column_heading_hundreds(),
        _ => say::column_heading_thousands(),
    }
}

fn sprite(board: &PlaceMat, piece: &Piece, at: Area) -> Sprite {
    let kind = board.kind(piece.place);
    let beside = piece.state == State::Beside;
    let name = match board.aside {
        Aside::Taken if beside => say::name_taken(kind.name()),
        _ if beside => say::name_in(kind.name(), board.name_beside()),
        _ => kind.name(),
    };
    Sprite {
        id: piece.id,
        kind,
        lies: if beside { PlaceMat::BESIDE } else { Spot(piece.place.into()) },
        grip: Grip::Loose,
        at: at.corner(),
        size: size(at.w, at.h),
        shapes: shapes(board, piece.place, at.w, at.h),
        name,
        from: piece.from.clone(),
    }
}

fn shapes(board: &PlaceMat, place: u8, w: i32, h: i32) -> Vec<Shape> {
    let ink = INKS.get(usize::from(place)).copied().unwrap_or(Ink::Thousand);
    if board.made != Made::Blocks {
        return disc(board.kind(place), area(0, 0, w, h), ink);
    }
    let mut shapes =
        vec![Shape::Rect(area(1, 2, w, h), 2, Ink::Shadow), Shape::Rect(area(0, 0, w, h), 2, ink)];
    let notch = |from: Point, to: Point| Shape::Line(from, to, Ink::Notch);
    if place > 0 {
        shapes.extend((1..10).map(|mark| notch(point(0, mark * h / 10), point(w, mark * h / 10))));
    }
    if place > 1 {
        shapes.extend((1..10).map(|mark| notch(point(mark * w / 10, 0), point(mark * w / 10, h))));
        shapes.push(Shape::Rect(area(0, 0, w, h), 2, Ink::Edge));
    }
    shapes
}

fn disc(kind: Kind, at: Area, ink: Ink) -> Vec<Shape> {
    let (middle, radius) = (at.centre(), at.w / 2 - 1);
    let text = if let Kind::Disc(place) = kind { place_text(place) } else { String::new() };
    let height = (at.w / 2).min(at.w * 3 / 2 / int(text.len().max(2))).max(8);
    vec![
        Shape::Circle(middle, radius, ink),
        Shape::Circle(middle, radius - 2 - radius / 8, Ink::Paper),
        Shape::plain(middle, height, text, Ink::Text),
    ]
}

fn drawn(board: &PlaceMat, piece: &Piece, at: Area) -> Place {
    let ink = INKS.get(usize::from(piece.place)).copied().unwrap_or(Ink::Thousand);
    let kind = board.kind(piece.place);
    let name = kind.name();
    let mut shapes = disc(kind, at, if piece.state == State::Spent { Ink::Edge } else { ink });
    let name = match (piece.state, board.aside) {
        (State::Here, _) => name,
        (State::Beside, _) => say::cell_crossed_out(name),
        (State::Spent, Aside::Joined) => say::cell_ringed(name),
        (State::Spent, _) => say::cell_opened(name),
    };
    if piece.state == State::Spent {
        shapes.truncate(2);
    }
    if piece.state == State::Beside {
        let reach = at.w / 2;
        let middle = at.centre();
        shapes.push(Shape::Line(middle.plus(-reach, reach), middle.plus(reach, -reach), Ink::Strike));
    }
    let spot = Spot(PlaceMat::DRAWN + piece.id.0);
    Place::new(spot, Role::Cell, at, shapes, name).marked(piece.state == State::Beside)
}
