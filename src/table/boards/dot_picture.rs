//! A picture with dots to be counted: each is marked as it is counted, or crossed out.
//!
//! Once every dot is marked, the dots may be laid out in another way: as many as before, and nothing is marked any more.

use super::kit;
use super::pattern::Pattern;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What a mark on a dot is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Marks {
    /// A ring: it has been counted.
    Rings,
    /// It is crossed out.
    Crosses,
}

/// Up to 20 dots. Spot `n` is the `n`-th dot from 0, in rows from the upper left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DotPicture {
    dots: u8,
    lies: Pattern,
    /// How the dots may be laid out afterwards.
    then: Option<Pattern>,
    marks: Marks,
    /// Bit `n` is dot `n`.
    marked: u32,
}

impl DotPicture {
    /// How many dots there are at most.
    pub const MOST: u8 = 20;

    /// A picture of dots that are ringed as they are counted.
    #[must_use]
    pub fn to_count(dots: u8, lies: Pattern) -> DotPicture {
        DotPicture { dots: dots.min(DotPicture::MOST), lies, then: None, marks: Marks::Rings, marked: 0 }
    }

    /// A picture of dots in rows that are crossed out.
    #[must_use]
    pub fn to_cross_out(dots: u8) -> DotPicture {
        DotPicture { marks: Marks::Crosses, ..DotPicture::to_count(dots, Pattern::Rows) }
    }

    /// The same picture, whose dots may be laid out in another way once all of them are marked.
    #[must_use]
    pub fn then(self, lies: Pattern) -> DotPicture {
        DotPicture { then: Some(lies), ..self }
    }

    /// How many dots are marked.
    #[must_use]
    pub const fn marked(&self) -> u32 {
        self.marked.count_ones()
    }

    /// Whether the dots may still be laid out in another way.
    #[must_use]
    pub const fn may_change(&self) -> bool {
        self.then.is_some()
    }

    /// The verbs that mark the next `n` dots that are not.
    #[must_use]
    pub fn next(&self, n: usize) -> Vec<Verb> {
        let free = (0..u16::from(self.dots)).filter(|dot| !self.has(*dot));
        free.take(n).map(|dot| Verb::Mark { at: Spot(dot), n: 1 }).collect()
    }

    /// The verb that takes the mark off the last marked dot.
    #[must_use]
    pub fn fewer(&self) -> Option<Verb> {
        let last = (0..u16::from(self.dots)).rev().find(|dot| self.has(*dot))?;
        Some(Verb::Mark { at: Spot(last), n: 1 })
    }

    const fn has(&self, dot: u16) -> bool {
        self.marked >> dot & 1 == 1
    }
}

impl Manipulative for DotPicture {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(dot), n: 1 } if dot < self.dots.into() => {
                self.marked ^= 1 << dot;
                Ok(if self.has(dot) { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Tidy if self.marked() == u32::from(self.dots) => {
                self.lies = self.then.take().ok_or(Refusal::NotHere)?;
                self.marked = 0;
                Ok(say::did_lay_out())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let marks = (0..u16::from(self.dots)).map(|dot| Verb::Mark { at: Spot(dot), n: 1 });
        marks.chain(kit::accepted(self, [Verb::Tidy])).collect()
    }

    fn value(&self) -> String {
        match self.marked() {
            0 => String::new(),
            marked => marked.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_dot_picture();
        match disclosure {
            Disclosure::Full => what.and(say::total_is(self.dots)),
            Disclosure::Structure | Disclosure::Relative => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        const LEAST: i32 = 24;
        let margin = 12;
        let least = self.lies.least(self.dots, LEAST);
        let space = kit::grown(space, (least.w + 2 * margin).max(296), least.h + 2 * margin);
        let paper = area(0, 0, space.w, space.h);
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(paper, 12, Ink::Paper));
        let squares = self.lies.squares(self.dots, paper.inset(margin), LEAST, 72);
        for (dot, at) in (0_u16..).zip(squares) {
            let mut shapes = vec![Shape::Circle(at.centre(), at.w * 36 / 100, Ink::Given)];
            if self.has(dot) {
                shapes.extend(match self.marks {
                    Marks::Rings => vec![Shape::Circle(at.centre(), at.w * 46 / 100, Ink::Jump)],
                    Marks::Crosses => {
                        let (far, near) = (at.w * 9 / 10, at.w / 10);
                        let corner = |x: i32, y: i32| point(at.x + x, at.y + y);
                        vec![
                            Shape::Line(corner(near, near), corner(far, far), Ink::Line),
                            Shape::Line(corner(near, far), corner(far, near), Ink::Line),
                        ]
                    }
                });
            }
            let place = Place::new(Spot(dot), Role::Cell, at, shapes, say::name_picture_dot());
            picture.places.push(place.marked(self.has(dot)));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        kit::offer(self, Verb::Tidy, say::button_lay_out()).into_iter().collect()
    }
}
