//! The area model: a rectangle whose sides slide, cut at its tens or anywhere else into partial products.

use super::kit;
use super::knob::{KNOB, Knob};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A rectangle of 1 to 99 by 1 to 99. Piece 0 slides along the rows' side on spots 100 and on, piece 1 along the
/// columns' side on spots 300 and on; pieces 3 and 4 cut these sides, on spots 500 and 700 and on, at 0 not at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AreaModel {
    rows: u16,
    columns: u16,
    cut: Cut,
}

/// How the sides are cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cut {
    Whole,
    /// At their tens, wherever they slide.
    Tens,
    /// After so many rows and so many columns; at the end or beyond, not at all.
    After(u16, u16),
}

/// The rectangle, as what is cut.
const RECTANGLE: PieceId = PieceId(2);
const MOST: u16 = 99;

impl AreaModel {
    /// A small rectangle that is not cut.
    #[must_use]
    pub const fn new() -> AreaModel {
        AreaModel { rows: 4, columns: 13, cut: Cut::Whole }
    }

    /// Rows and columns.
    #[must_use]
    pub const fn dimensions(self) -> (u16, u16) {
        (self.rows, self.columns)
    }

    /// Whether both sides are cut just at their tens.
    #[must_use]
    pub fn is_cut_at_tens(self) -> bool {
        self.is_cut() && self.cuts() == AreaModel { cut: Cut::Tens, ..self }.cuts()
    }

    /// Slides the side of the rows, or that of the columns, to a length.
    #[must_use]
    pub const fn slide(rows: bool, to: u16) -> Verb {
        let (piece, first) = if rows { (PieceId(0), 100) } else { (PieceId(1), 300) };
        Verb::Move { piece, n: 1, to: Spot(first + to) }
    }

    /// Cuts it at the tens, or makes it whole again.
    #[must_use]
    pub fn cut_or_mend(self) -> Verb {
        Verb::Split { piece: RECTANGLE, into: if self.is_cut() { 1 } else { 10 } }
    }

    const fn down(self) -> Knob {
        Knob { piece: PieceId(0), first: 100, low: 1, high: MOST, now: self.rows }
    }

    const fn across(self) -> Knob {
        Knob { piece: PieceId(1), first: 300, low: 1, high: MOST, now: self.columns }
    }

    const fn cut_down(self) -> Knob {
        Knob { piece: PieceId(3), first: 500, low: 0, high: self.rows - 1, now: self.cuts().0 }
    }

    const fn cut_across(self) -> Knob {
        Knob { piece: PieceId(4), first: 700, low: 0, high: self.columns - 1, now: self.cuts().1 }
    }

    /// After how many rows and columns it is cut; 0 for not at all.
    const fn cuts(self) -> (u16, u16) {
        let (rows, columns) = match self.cut {
            Cut::Whole => (0, 0),
            Cut::Tens => (self.rows / 10 * 10, self.columns / 10 * 10),
            Cut::After(rows, columns) => (rows, columns),
        };
        (if rows < self.rows { rows } else { 0 }, if columns < self.columns { columns } else { 0 })
    }

    /// A side as its parts, where it is cut; else whole.
    fn parts(side: u16, cut: u16) -> impl Iterator<Item = u16> + Clone {
        [cut, side - cut].into_iter().filter(|part| *part > 0)
    }

    /// The same in writing: `10 + 3`.
    fn sum(side: u16, cut: u16) -> String {
        AreaModel::parts(side, cut).map(|part| part.to_string()).collect::<Vec<_>>().join(" + ")
    }

    fn knobs(self) -> [Knob; 4] {
        [self.down(), self.across(), self.cut_down(), self.cut_across()]
    }

    fn knob(self, piece: PieceId) -> Option<Knob> {
        self.knobs().into_iter().find(|knob| knob.piece == piece)
    }
}

impl Default for AreaModel {
    fn default() -> AreaModel {
        AreaModel::new()
    }
}

impl Manipulative for AreaModel {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Move { piece, n: 1, to } => {
                let to = self.knob(piece).and_then(|knob| knob.value(to)).ok_or(Refusal::NotHere)?;
                let (rows, columns) = self.cuts();
                match piece {
                    PieceId(0) => self.rows = to,
                    PieceId(1) => self.columns = to,
                    PieceId(3) => self.cut = Cut::After(to, columns),
                    _ => self.cut = Cut::After(rows, to),
                }
                if piece > RECTANGLE {
                    return Ok(self.sides());
                }
                Ok(say::did_side(self.rows, self.columns))
            }
            Verb::Split { piece: RECTANGLE, into: 10 } if !self.is_cut() => {
                self.cut = Cut::Tens;
                Ok(self.sides())
            }
            Verb::Split { piece: RECTANGLE, into: 1 } if self.is_cut() => {
                self.cut = Cut::Whole;
                Ok(say::did_side(self.rows, self.columns))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let slides = self.knobs().into_iter().flat_map(|Knob { piece, first, low, high, .. }| {
            (low..=high).map(move |to| Verb::Move { piece, n: 1, to: Spot(first + to) })
        });
        slides.chain(self.buttons(None).into_iter().map(|button| button.verb)).collect()
    }

    fn value(&self) -> String {
        format!("{}*{}", self.rows, self.columns)
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_area(self.rows, self.columns);
        match disclosure {
            Disclosure::Full => what.and(say::shows(u32::from(self.rows) * u32::from(self.columns))),
            _ if self.is_cut() => what.and(self.sides()),
            _ => what,
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 260);
        let (left, top) = (2 * KNOB + 4, 2 * KNOB + 4);
        // The knobs that cut stand on the far edges.
        let room = Size { w: space.w - left - KNOB, h: space.h - top - KNOB };
        // Small rectangles are drawn larger, in three sizes, so that sliding does not change the size at each step.
        let most = i32::from(self.rows.max(self.columns));
        let shown = [16, 31, 51].into_iter().find(|shown| most < *shown).unwrap_or(i32::from(MOST) + 1);
        let unit = 100 * room.w.min(room.h) / shown;
        // The long side may use a wide screen.
        let unit =
            unit.max((100 * room.w / shown).min(100 * room.h / (i32::from(self.rows) + 1).max(shown / 2)));
        let pixels = |units: u16| i32::from(units) * unit / 100;
        let right = left + pixels(self.columns).min(room.w);
        let bottom = top + pixels(self.rows).min(room.h);
        let whole: Area = area(left, top, right - left, bottom - top);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 12, Ink::Paper));
        picture.back.push(Shape::Rect(area(whole.x, whole.y + 3, whole.w, whole.h), 2, Ink::Shadow));
        let mut y = top;
        let (cut_rows, cut_columns) = self.cuts();
        let across = AreaModel::parts(self.columns, cut_columns);
        for (row, height) in (0_u8..).zip(AreaModel::parts(self.rows, cut_rows)) {
            let tall = pixels(height);
            let mut x = left;
            for (column, width) in (0_u8..).zip(across.clone()) {
                let wide = pixels(width);
                let hue = [7, 5, 3, 2].get(usize::from(2 * row + column)).copied().unwrap_or(7);
                let part = area(x, y, wide, tall);
                picture.back.push(Shape::Rect(part, 0, Ink::Hue(hue)));
                if row == 0 {
                    let at = point(x + wide / 2, top - 14);
                    picture.front.push(Shape::plain(at, 20, width.to_string(), Ink::Text));
                }
                if disclosure == Disclosure::Full {
                    let product = (u32::from(height) * u32::from(width)).to_string();
                    picture.front.push(Shape::plain(
                        part.centre(),
                        22.min(tall).min(wide / 2).max(10),
                        product,
                        Ink::Text,
                    ));
                }
                x += wide;
            }
            picture.front.push(Shape::plain(
                point(left - 18, y + tall / 2),
                20,
                height.to_string(),
                Ink::Text,
            ));
            y += tall;
        }
        // Squares are drawn where they can be seen as squares, else the tens alone.
        let every = if unit >= 900 { 1 } else { 10 };
        for column in (every..self.columns).step_by(every.into()) {
            let x = left + pixels(column);
            picture.back.push(Shape::Line(point(x, top), point(x, bottom), Ink::Hair));
        }
        for row in (every..self.rows).step_by(every.into()) {
            let y = top + pixels(row);
            picture.back.push(Shape::Line(point(left, y), point(right, y), Ink::Hair));
        }
        picture.back.push(Shape::Rect(whole, 0, Ink::Edge));
        // The tracks reach as far as the picture does.
        let fits = |room: i32| u16::try_from((room * 100 - unit / 2) / unit).unwrap_or(MOST).min(MOST);
        let (across, down) =
            (Knob { high: fits(room.w), ..self.across() }, Knob { high: fits(room.h), ..self.down() });
        // Four tracks and four knobs are told apart by what slides there.
        let named = |name, track| Place { name, ..track };
        let (along_top, along_left) =
            (across.across(left, pixels(across.high), 0, KNOB), down.down(top, pixels(down.high), 0, KNOB));
        picture.places.push(named(say::slide_columns(), along_top));
        picture.places.push(named(say::slide_rows(), along_left));
        picture.back.push(Shape::Line(
            point(left, KNOB / 2),
            point(left + pixels(across.high), KNOB / 2),
            Ink::Hair,
        ));
        picture.back.push(Shape::Line(
            point(KNOB / 2, top),
            point(KNOB / 2, top + pixels(down.high)),
            Ink::Hair,
        ));
        let (cut_x, cut_y) = (left + pixels(cut_columns), top + pixels(cut_rows));
        for (from, to, cut) in [
            (point(cut_x, top), point(cut_x, bottom), cut_columns),
            (point(left, cut_y), point(right, cut_y), cut_rows),
        ] {
            if cut > 0 {
                picture.front.push(Shape::Line(from, to, Ink::Line));
            }
        }
        let (cut_across, cut_down) = (self.cut_across(), self.cut_down());
        if self.columns > 1 {
            let track = cut_across.across(left, pixels(cut_across.high), bottom, KNOB);
            picture.places.push(named(say::slide_cut_columns(), track));
            picture.sprites.push(blade(
                cut_across,
                point(cut_x, bottom + KNOB / 2),
                say::slide_cut_columns(),
            ));
        }
        if self.rows > 1 {
            let track = cut_down.down(top, pixels(cut_down.high), right, KNOB);
            picture.places.push(named(say::slide_cut_rows(), track));
            picture.sprites.push(blade(cut_down, point(right + KNOB / 2, cut_y), say::slide_cut_rows()));
        }
        let named = |name, knob| Sprite { name, ..knob };
        picture.sprites.push(named(say::slide_columns(), self.across().sprite(point(right, KNOB / 2))));
        picture.sprites.push(named(say::slide_rows(), self.down().sprite(point(KNOB / 2, bottom))));
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        Some(Verb::Move { piece, n, to: self.knob(piece)?.aim(to) })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let name = if self.is_cut() { say::button_whole_again() } else { say::button_cut_tens() };
        vec![Button::new(self.cut_or_mend(), name)]
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        let (rows, columns) = self.cuts();
        vec![
            self.down().slider(say::slide_rows(), say::just(self.rows)),
            self.across().slider(say::slide_columns(), say::just(self.columns)),
            self.cut_down().slider(say::slide_cut_rows(), say::just(AreaModel::sum(self.rows, rows))),
            self.cut_across()
                .slider(say::slide_cut_columns(), say::just(AreaModel::sum(self.columns, columns))),
        ]
    }
}

impl AreaModel {
    fn is_cut(self) -> bool {
        self.cut != Cut::Whole
    }

    /// Both sides as their parts.
    fn sides(self) -> Say {
        let (rows, columns) = self.cuts();
        say::area_sides(AreaModel::sum(self.rows, rows), AreaModel::sum(self.columns, columns))
    }
}

/// What cuts a side: a small wheel on its edge.
fn blade(knob: Knob, middle: Point, name: Say) -> Sprite {
    let centre = point(KNOB / 2, KNOB / 2);
    let shapes = vec![
        Shape::Circle(centre, KNOB / 3, Ink::Silver),
        Shape::Line(centre.plus(-6, -6), centre.plus(6, 6), Ink::Hair),
        Shape::Line(centre.plus(-6, 6), centre.plus(6, -6), Ink::Hair),
    ];
    Sprite { name, ..knob.drawn(middle.plus(-KNOB / 2, -KNOB / 2), shapes) }
}
