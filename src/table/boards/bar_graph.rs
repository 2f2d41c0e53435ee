//! Graphs with columns: a bar graph and a picture graph. A tap fills a column up to there.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Four columns of up to ten. Spot `10 * column + height - 1` is a cell, spots 100 to 103 are the boxes under the columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BarGraph {
    pictures: bool,
    heights: [u8; 4],
    typed: [String; 4],
    /// How many one cell stands for: 1, 2, 5 or 10.
    each: u8,
    /// So many columns with names of fruit, and a scale that is given; 0 for four with boxes.
    fruit: u8,
}

const MOST: u8 = 10;
const BOXES: u16 = 100;
const SCALES: [u8; 4] = [1, 2, 5, 10];

impl BarGraph {
    /// Empty columns of bars.
    #[must_use]
    pub fn bars() -> BarGraph {
        BarGraph { pictures: false, heights: [0; 4], typed: Default::default(), each: 1, fruit: 0 }
    }

    /// Empty columns of pictures.
    #[must_use]
    pub fn pictures() -> BarGraph {
        BarGraph { pictures: true, ..BarGraph::bars() }
    }

    /// Empty columns with names of fruit, where one cell stands for `each`.
    #[must_use]
    pub fn of_fruit(pictures: bool, columns: u8, each: u8) -> BarGraph {
        BarGraph { pictures, each, fruit: columns.min(3), ..BarGraph::bars() }
    }

    /// How many cells of each column are filled.
    #[must_use]
    pub const fn heights(&self) -> [u8; 4] {
        self.heights
    }

    /// The cell of a column, counted from 0, at a height, counted from 1.
    #[must_use]
    pub const fn cell(column: u16, height: u16) -> Spot {
        Spot(10 * column + height.saturating_sub(1))
    }

    fn columns(&self) -> u16 {
        if self.fruit == 0 { 4 } else { self.fruit.into() }
    }

    fn next_scale(&self) -> u8 {
        SCALES.into_iter().find(|each| *each > self.each).unwrap_or(1)
    }

    fn total(&self, height: u8) -> u16 {
        u16::from(height) * u16::from(self.each)
    }
}

impl Manipulative for BarGraph {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(cell), n: 1 } if cell / 10 < self.columns() => {
                let height = self.heights.get_mut(usize::from(cell / 10)).ok_or(Refusal::NotHere)?;
                let to = u8::try_from(cell % 10 + 1).unwrap_or(MOST);
                // Its own top cell is taken off again.
                *height = if *height == to { to - 1 } else { to };
                let height = *height;
                Ok(say::graph_cell(cell / 10 + 1, self.total(height)))
            }
            Verb::Type { at: Spot(at), key } if self.fruit == 0 => {
                let column = at.checked_sub(BOXES).ok_or(Refusal::NotHere)?;
                let typed = self.typed.get_mut(usize::from(column)).ok_or(Refusal::NotHere)?;
                kit::type_digits(typed, key, 3)
            }
            Verb::Group { n } if self.fruit == 0 && n == self.next_scale() => {
                self.each = n;
                Ok(say::button_each(n))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let marks = (0..10 * self.columns()).map(|cell| Verb::Mark { at: Spot(cell), n: 1 });
        if self.fruit > 0 {
            return marks.collect();
        }
        let keys = (BOXES..).zip(&self.typed).flat_map(|(at, typed)| kit::typing(Spot(at), typed, 3));
        marks.chain(keys).chain([Verb::Group { n: self.next_scale() }]).collect()
    }

    fn value(&self) -> String {
        if self.heights == [0; 4] {
            return String::new();
        }
        self.heights.iter().map(|height| self.total(*height).to_string()).collect::<Vec<_>>().join(",")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match (self.fruit, self.pictures) {
            (0, true) => say::describe_pictures(),
            (0, false) => say::describe_graph(),
            (fruit, _) => say::describe_fruit(fruit).and(say::button_each(self.each)),
        };
        let value = self.value();
        match disclosure {
            Disclosure::Full if !value.is_empty() => what.and(say::shows(value)),
            Disclosure::Structure => what,
            _ if value.is_empty() => what.and(say::graph_empty()),
            _ => what,
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let foot = kit::TARGET + 12;
        let head = 30;
        let space = kit::grown(space, 296, 10 * 24 + foot + head);
        let tall = ((space.h - foot - head) / 10).min(44);
        let left = 44;
        let columns = i32::from(self.columns());
        let wide = ((space.w - left - 8) / columns).min(150);
        let space = Size { w: space.w, h: 10 * tall + foot + head };
        let left = left + (space.w - left - 8 - columns * wide) / 2;
        let base = head + 10 * tall;
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = area(left, head, columns * wide, 10 * tall);
        picture.back.push(Shape::Rect(ground, 0, Ink::Paper));
        for line in 0..=10_u8 {
            let y = base - i32::from(line) * tall;
            let ink = if line % 5 == 0 { Ink::Hair } else { Ink::Faint };
            picture.back.push(Shape::Line(point(left, y), point(ground.right(), y), ink));
            if !self.pictures {
                let number = self.total(line).to_string();
                picture.back.push(Shape::plain(point(left - 20, y), 17, number, Ink::Text));
            }
        }
        if self.pictures {
            // What one picture stands for.
            picture.back.extend(star(point(left - 26, base - tall), tall.min(28)));
            let key = format!("= {}", self.each);
            picture.back.push(Shape::plain(point(left - 26, base - tall + 26), 15, key, Ink::Text));
        }
        for ((column, typed), height) in (0..self.columns()).zip(&self.typed).zip(self.heights) {
            let x = left + i32::from(column) * wide;
            let hue = [7, 2, 5, 10].get(usize::from(column)).copied().unwrap_or(7);
            for cell in 0..MOST {
                let y = base - (i32::from(cell) + 1) * tall;
                let at = area(x, y, wide, tall);
                let on = cell < height;
                let mut shapes = Vec::new();
                if on && self.pictures {
                    shapes.extend(star(at.centre(), tall - 4));
                } else if on {
                    shapes.push(Shape::Rect(area(x + wide / 6, y, wide * 2 / 3, tall), 0, Ink::Hue(hue)));
                }
                let name = say::graph_cell(column + 1, self.total(cell + 1));
                let place = Place::new(Spot(10 * column + u16::from(cell)), Role::Cell, at, shapes, name);
                picture.places.push(place.marked(on));
            }
            let at = area(x + wide / 2 - 28, base + 6, 56, kit::TARGET);
            if self.fruit > 0 {
                picture.back.push(Shape::said(at.centre(), 18, say::fruit(column), Ink::Text));
            } else {
                let name = say::grid_box(column + 1);
                picture.places.push(kit::slot(Spot(BOXES + column), at, 24, typed, name));
            }
            if disclosure == Disclosure::Full {
                let at = point(x + wide / 2, base - i32::from(height) * tall - 14);
                picture.front.push(Shape::plain(at, 20, self.total(height).to_string(), Ink::Text));
            }
        }
        picture.back.push(Shape::Line(point(left, head), point(left, base), Ink::Line));
        picture.back.push(Shape::Line(point(left, base), point(ground.right(), base), Ink::Line));
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(if self.pictures { "picture-graph" } else { "bar-graph" })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let n = self.next_scale();
        kit::offers(self, [(Verb::Group { n }, say::button_each(n))])
    }
}

/// A star in a square of side `side` around a point.
fn star(middle: crate::table::geometry::Point, side: i32) -> [Shape; 1] {
    // Ten points around, in hundredths of the half side.
    const AROUND: [(i32, i32); 10] = [
        (0, -100),
        (24, -33),
        (95, -31),
        (39, 13),
        (59, 81),
        (0, 42),
        (-59, 81),
        (-39, 13),
        (-95, -31),
        (-24, -33),
    ];
    let points = AROUND.map(|(x, y)| middle.plus(x * side / 200, y * side / 200));
    [Shape::Polygon(points.to_vec(), Ink::Yellow)]
}
