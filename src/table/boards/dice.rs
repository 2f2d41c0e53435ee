//! Dice with one to six pips.
//!
//! Chance comes in as an argument: whoever rolls draws a number and sets the face by `mark <die> <pips>`. By hand, a tap
//! turns a die to its next face.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, size};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// One to six dice. Spot `n` is the `n`-th die from 0; so is its piece.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dice {
    faces: Vec<u8>,
}

impl Default for Dice {
    fn default() -> Dice {
        Dice::new()
    }
}

impl Dice {
    /// How many dice lie on a table at most.
    pub const MOST: usize = 6;

    /// Two dice.
    #[must_use]
    pub fn new() -> Dice {
        Dice { faces: vec![1, 1] }
    }

    /// What each die shows, 1 to 6: how many a roll has to draw.
    #[must_use]
    pub fn faces(&self) -> &[u8] {
        &self.faces
    }

    fn total(&self) -> u32 {
        self.faces.iter().map(|face| u32::from(*face)).sum()
    }

    fn last(&self) -> PieceId {
        PieceId(u16::try_from(self.faces.len().saturating_sub(1)).unwrap_or_default())
    }
}

impl Manipulative for Dice {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(die), n } => {
                let face = self.faces.get_mut(usize::from(die)).ok_or(Refusal::NotHere)?;
                if !(1..=6).contains(&n) {
                    return Err(Refusal::NotHere);
                }
                // A roll may well show the same face again.
                *face = n;
                Ok(say::did_die())
            }
            Verb::Add { kind: Kind::Die, n: 1, to: Spot(0) } => {
                if self.faces.len() >= Dice::MOST {
                    return Err(Refusal::Full);
                }
                self.faces.push(1);
                Ok(say::did_put_down(Kind::Die.name()))
            }
            Verb::Remove { piece, n: 1 } if piece == self.last() && self.faces.len() > 1 => {
                self.faces.pop();
                Ok(say::did_return(Kind::Die.name()))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let dice = (0..=self.last().0).map(Spot);
        let faces = dice.flat_map(|at| (1..=6).map(move |n| Verb::Mark { at, n }));
        let more = Verb::Add { kind: Kind::Die, n: 1, to: Spot(0) };
        let fewer = Verb::Remove { piece: self.last(), n: 1 };
        faces.chain(kit::accepted(self, [more, fewer])).collect()
    }

    fn value(&self) -> String {
        self.total().to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        match disclosure {
            Disclosure::Full => say::describe_dice().and(say::total_is(self.total())),
            _ => say::describe_dice(),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 160);
        let dice = i32::from(self.last().0) + 1;
        let across =
            if dice * space.h <= space.w * 2 { dice } else { (dice + 1) / 2 }.min(space.w / 90).max(1);
        let down = (dice + across - 1) / across;
        let cell = kit::fit(size(space.w - 16, space.h - 16), across, down, 60, 190);
        let corner = kit::centred(space, size(across * cell, down * cell));
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(0, 0, space.w, space.h), 12, Ink::Paper));
        for ((index, spot), face) in (0..).zip(0_u16..).zip(&self.faces) {
            let at = area(corner.x + index % across * cell, corner.y + index / across * cell, cell, cell);
            let name = say::name_die_number(spot + 1);
            let name =
                if disclosure == Disclosure::Full { say::slot_holds(name, face.to_string()) } else { name };
            picture.places.push(Place::new(
                Spot(spot),
                Role::Cell,
                at,
                die(at.inset(cell / 10), *face),
                name,
            ));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        let face = self.faces.get(usize::from(at.0))?;
        Some(Verb::Mark { at, n: face % 6 + 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let all = [
            (Verb::Add { kind: Kind::Die, n: 1, to: Spot(0) }, say::button_add_die()),
            (Verb::Remove { piece: self.last(), n: 1 }, say::button_remove_die()),
        ];
        kit::offers(self, all)
    }
}

/// A die from above.
fn die(at: Area, face: u8) -> Vec<Shape> {
    let Area { w, .. } = at;
    let round = w / 6;
    let mut shapes = vec![
        Shape::Rect(area(at.x + 2, at.y + 4, w, w), round, Ink::Shadow),
        Shape::Rect(at, round, Ink::Card),
    ];
    let pip = |x: i32, y: i32| -> Point { at.centre().plus(x * w * 27 / 100, y * w * 27 / 100) };
    let pips: &[(i32, i32)] = match face {
        1 => &[(0, 0)],
        2 => &[(-1, 1), (1, -1)],
        3 => &[(-1, 1), (0, 0), (1, -1)],
        4 => &[(-1, -1), (1, -1), (-1, 1), (1, 1)],
        5 => &[(-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)],
        _ => &[(-1, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (1, 1)],
    };
    shapes.extend(pips.iter().map(|(x, y)| Shape::Circle(pip(*x, *y), w * 9 / 100, Ink::Pencil)));
    shapes
}
