//! Beads on wires: the rekenrek of two or ten rows, and bead strings of 20 and 100.
//!
//! Beads on the left are counted. A bead that is pushed takes along all between it and the others. A row is one slider;
//! a string is one as well, laid in several lines where it is long.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Point, Size, area, point, size};
use crate::table::piece::{Button, Field, Grip, Kind, Picture, PieceId, Place, Role, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// How one of the manipulatives is strung.
struct Form {
    name: &'static str,
    rows: u16,
    /// Beads in a row.
    beads: u16,
    /// The color changes after so many.
    color: u16,
    says: fn() -> Say,
}

const FORMS: [Form; 4] = [
    Form { name: "rekenrek", rows: 2, beads: 10, color: 5, says: say::describe_rekenrek },
    Form { name: "rekenrek-100", rows: 10, beads: 10, color: 5, says: say::describe_rekenrek },
    Form { name: "bead-string-20", rows: 1, beads: 20, color: 5, says: say::describe_bead_string },
    Form { name: "bead-string-100", rows: 1, beads: 100, color: 10, says: say::describe_bead_string },
];

/// The first bead; those below are the rows themselves, which the verbs name.
const BEAD: u16 = 1_000;
/// The first line as a place.
const LINE: u16 = 900;
/// The lattices along lines of ten and of twenty beads, and the spots kept for each line.
const TENS: u16 = 10_000;
const TWENTIES: u16 = 20_000;
const EACH: u16 = 100;

/// Rows of beads. The spot of a row's slider is `row * (beads + 1)` and as many more as are counted in that row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beads {
    form: u8,
    counted: Vec<u16>,
}

impl Beads {
    /// The beads of a name, all of them on the right: `rekenrek`, `rekenrek-100`, `bead-string-20`, `bead-string-100`.
    #[must_use]
    pub fn of(name: &str) -> Option<Beads> {
        let index = FORMS.iter().position(|form| form.name == name)?;
        let rows = FORMS.get(index)?.rows;
        Some(Beads { form: u8::try_from(index).ok()?, counted: vec![0; rows.into()] })
    }

    /// The same with so many beads counted in the first row.
    #[must_use]
    pub fn counted(mut self, n: u32) -> Beads {
        // More than there are is no count.
        let _ = self.act(&Beads::counting(n));
        self
    }

    /// Slides the beads of a string so that so many are counted.
    #[must_use]
    pub fn counting(n: u32) -> Verb {
        Verb::Move { piece: PieceId(0), n: 1, to: Spot(u16::try_from(n).unwrap_or(u16::MAX)) }
    }

    fn form(&self) -> &'static Form {
        let [first, ..] = &FORMS;
        FORMS.get(usize::from(self.form)).unwrap_or(first)
    }

    fn total(&self) -> u16 {
        self.counted.iter().sum()
    }

    /// The row and the count that a slider's spot means.
    fn slide(&self, Spot(spot): Spot) -> (u16, u16) {
        let each = self.form().beads + 1;
        (spot / each, spot % each)
    }

    fn spot(&self, row: u16, counted: u16) -> Spot {
        Spot(row * (self.form().beads + 1) + counted)
    }

    fn rows(&self) -> impl Iterator<Item = (u16, u16)> + '_ {
        (0_u16..).zip(self.counted.iter().copied())
    }

    fn offered(&self, row: u16, counted: u16, name: Say) -> Button {
        Button::new(Verb::Move { piece: PieceId(row), n: 1, to: self.spot(row, counted) }, name)
    }
}

/// The gap in which beads slide, in beads.
const fn gap(in_line: u16) -> u16 {
    if in_line > 10 { 5 } else { 4 }
}

impl Manipulative for Beads {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Move { piece: PieceId(row), n: 1, to } = *verb else { return Err(Refusal::NotHere) };
        let (own, counted) = self.slide(to);
        if own != row {
            return Err(Refusal::NotHere);
        }
        let now = self.counted.get_mut(usize::from(row)).ok_or(Refusal::NotHere)?;
        if *now == counted {
            return Err(Refusal::Nothing);
        }
        *now = counted;
        Ok(say::did_move())
    }

    fn verbs(&self) -> Vec<Verb> {
        let to = |(row, now): (u16, u16)| {
            let others = (0..=self.form().beads).filter(move |counted| *counted != now);
            others.map(move |counted| Verb::Move { piece: PieceId(row), n: 1, to: self.spot(row, counted) })
        };
        self.rows().flat_map(to).collect()
    }

    fn value(&self) -> String {
        match self.total() {
            0 => String::new(),
            total => total.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = (self.form().says)();
        let all = self.form().rows * self.form().beads;
        match (disclosure, self.total()) {
            (Disclosure::Structure, _) => what,
            (Disclosure::Relative, 0) => what.and(say::beads_none()),
            (Disclosure::Relative, total) if total == all => what.and(say::beads_all()),
            (Disclosure::Relative, _) => what.and(say::beads_some()),
            (Disclosure::Full, total) => what.and(say::total_is(total)),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let form = self.form();
        // A string winds in lines of twenty where they are wide enough to be taken hold of, else of ten.
        let in_line = if form.rows == 1 && space.w >= 620 { 20 } else { 10 };
        let first = if in_line == 20 { TWENTIES } else { TENS };
        let columns = in_line + gap(in_line);
        let lines = i32::from(form.rows * form.beads / in_line);
        let room = size(space.w.max(296) - 36, space.h - 16);
        let bead = (room.w / i32::from(columns)).min(room.h * 10 / (lines * 13)).clamp(19, 56);
        let pitch = ((room.h - bead) / lines.max(2)).clamp(bead + 4, bead * 3 / 2);
        let long = bead * i32::from(columns);
        let space = kit::grown(space, 296, lines * pitch + 16);
        let corner = kit::centred(space, size(long, lines * pitch));
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = area(corner.x - 16, corner.y - 8, long + 32, lines * pitch + 16);
        picture.back.push(Shape::Rect(ground, 14, Ink::Paper));
        if form.rows > 1 {
            picture.back.push(Shape::Rect(ground, 14, Ink::Edge));
        }
        for (line, number) in (0..lines).zip(0_u16..) {
            let middle = corner.y + line * pitch + pitch / 2;
            let (left, right) = (point(corner.x - 10, middle), point(corner.x + long + 10, middle));
            picture.back.push(Shape::Line(left, right, Ink::Line));
            if form.rows == 1 && line + 1 < lines {
                // The string goes on at the other end of the next line.
                let next = left.plus(0, pitch);
                picture.back.push(Shape::Curve(
                    right,
                    right.plus(0, pitch / 2),
                    right.plus(-6, pitch / 2),
                    Ink::Edge,
                ));
                picture.back.push(Shape::Line(
                    right.plus(-6, pitch / 2),
                    next.plus(6, -pitch / 2),
                    Ink::Edge,
                ));
                picture.back.push(Shape::Curve(
                    next.plus(6, -pitch / 2),
                    next.plus(0, -pitch / 2),
                    next,
                    Ink::Edge,
                ));
            }
            // The lines of a string that winds are told apart, as wires are.
            let name = if lines > 1 { say::place_row(number + 1) } else { say::place_string() };
            let field = Field { first: first + number * EACH, across: columns, down: 1 };
            let at = area(corner.x, corner.y + line * pitch, long, pitch);
            picture.places.push(Place::new(Spot(LINE + number), Role::Field(field), at, Vec::new(), name));
        }
        for (row, counted) in self.rows() {
            for index in 0..form.beads {
                let (line, place) = ((row * form.beads + index) / in_line, index % in_line);
                let column = if index < counted { place } else { place + gap(in_line) };
                let top = corner.y + i32::from(line) * pitch + (pitch - bead) / 2;
                // The lower five rows of the great frame have their colors the other way round: fifty is seen at once.
                let light = (index / form.color + row / 5) % 2 == 1;
                picture.sprites.push(Sprite {
                    id: PieceId(BEAD + row * form.beads + index),
                    kind: Kind::Bead,
                    lies: Spot(LINE + line),
                    grip: Grip::Loose,
                    at: point(corner.x + i32::from(column) * bead, top),
                    size: size(bead, bead),
                    shapes: bead_shapes(bead, light),
                    name: Kind::Bead.name(),
                    from: Vec::new(),
                });
            }
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(self.form().name)
    }

    fn carry(&self, PieceId(piece): PieceId, _n: u8, Spot(to): Spot) -> Option<Verb> {
        let Form { rows, beads, .. } = *self.form();
        let bead = piece.checked_sub(BEAD).filter(|bead| *bead < rows * beads)?;
        let (row, index) = (bead / beads, bead % beads);
        let counted = self.counted.get(usize::from(row)).copied()?;
        let is_left = index < counted;
        let in_line = if to >= TWENTIES { 20 } else { 10 };
        let to_left = match to.checked_sub(if to >= TWENTIES { TWENTIES } else { TENS }) {
            // On its line: which of its two places is nearer, of where it is and where it can be.
            Some(spot) if spot / EACH == bead / in_line => {
                i32::from(spot % EACH) * 2 < i32::from(index % in_line) * 2 + i32::from(gap(in_line))
            }
            Some(_) => return None,
            // The line itself, however long, means the other side.
            None if [bead / 10, bead / 20].contains(&to.checked_sub(LINE)?) => !is_left,
            None => return None,
        };
        let to = self.spot(row, if to_left { index + 1 } else { index });
        (to_left != is_left).then_some(Verb::Move { piece: PieceId(row), n: 1, to })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        // One wire has steps of five and ten as well; with several, the sliders do.
        let [now] = self.counted.as_slice() else { return Vec::new() };
        let most = self.form().beads;
        let more = [5, 10].into_iter().filter(|by| now + by <= most);
        let fewer = [5, 10].into_iter().filter(|by| by <= now);
        let more = more.map(|by| self.offered(0, now + by, say::button_beads_more(by)));
        more.chain(fewer.map(|by| self.offered(0, now - by, say::button_beads_fewer(by)))).collect()
    }

    fn sliders(&self, disclosure: Disclosure) -> Vec<Slider> {
        let Form { rows, beads, .. } = *self.form();
        let slider = |(row, counted): (u16, u16)| Slider {
            piece: PieceId(row),
            low: self.spot(row, 0).0,
            high: self.spot(row, beads).0,
            step: 1,
            now: self.spot(row, counted).0,
            name: if rows > 1 { say::place_row(row + 1) } else { say::place_string() },
            says: match counted {
                _ if disclosure == Disclosure::Full => say::total_is(counted),
                0 => say::beads_none(),
                all if all == beads => say::beads_all(),
                _ => say::beads_some(),
            },
        };
        self.rows().map(slider).collect()
    }
}

/// A round bead; the dark ones carry a ring, so that color is not needed.
fn bead_shapes(side: i32, light: bool) -> Vec<Shape> {
    let middle: Point = point(side / 2, side / 2);
    let radius = side / 2 - 1;
    let mut shapes = vec![
        Shape::Circle(middle.plus(0, 2), radius, Ink::Shadow),
        Shape::Circle(middle, radius, if light { Ink::Rod(1) } else { Ink::Red }),
    ];
    if !light {
        shapes.push(Shape::Circle(middle, radius * 5 / 10, Ink::Shine));
    }
    shapes
}
