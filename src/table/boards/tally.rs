//! Tally marks: strokes in fives, the fifth across the four.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point, size};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Strokes on paper. Spot 0 is the paper.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    strokes: u8,
}

impl Tally {
    /// The stroke that was made last, to be rubbed out.
    pub const LAST: PieceId = PieceId(0);
    /// How many there is room for.
    pub const MOST: u8 = 50;

    /// An empty sheet.
    #[must_use]
    pub fn new() -> Tally {
        Tally::default()
    }
}

impl Manipulative for Tally {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { n: 0, .. } | Verb::Remove { n: 0, .. } => Err(Refusal::Nothing),
            Verb::Mark { at: Spot(0), n } => {
                let strokes = self.strokes.checked_add(n).filter(|all| *all <= Tally::MOST);
                self.strokes = strokes.ok_or(Refusal::Full)?;
                Ok(say::did_mark())
            }
            Verb::Remove { piece: Tally::LAST, n } => {
                self.strokes = self.strokes.checked_sub(n).ok_or(Refusal::Nothing)?;
                Ok(say::did_rub_out())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let more = (1..=Tally::MOST - self.strokes).map(|n| Verb::Mark { at: Spot(0), n });
        more.chain((1..=self.strokes).map(|n| Verb::Remove { piece: Tally::LAST, n })).collect()
    }

    fn value(&self) -> String {
        match self.strokes {
            0 => String::new(),
            strokes => strokes.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_tally();
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if self.strokes == 0 => what.and(say::array_empty()),
            Disclosure::Relative => what,
            Disclosure::Full => what.and(say::total_is(self.strokes)),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 160);
        // Two fives beside each other are ten; where it is wide, a row has two tens.
        let groups = i32::from(Tally::MOST) / 5;
        let across = if space.w * 10 > space.h * 17 { 4 } else { 2 };
        let down = (groups + across - 1) / across;
        let cell = size((space.w - 24) / across, ((space.h - 16) / down).min(110));
        let high = cell.h * 7 / 10;
        let step = (cell.w / 7).min(high * 4 / 10);
        let mut picture = Picture { size: space, ..Picture::default() };
        let paper = area(0, 0, space.w, space.h);
        let mut shapes = vec![Shape::Rect(paper, 12, Ink::Paper)];
        for stroke in 0..i32::from(self.strokes) {
            let (group, number) = (stroke / 5, stroke % 5);
            // Tens stand apart.
            let pair = group % across % 2 * (cell.w / 10);
            let left = 12 + group % across * cell.w + cell.w / 8 - pair;
            let top = 8 + group / across * cell.h + (cell.h - high) / 2;
            let (from, to) = if number == 4 {
                (
                    point(left - step / 2, top + high * 8 / 10),
                    point(left + 3 * step + step / 2, top + high * 2 / 10),
                )
            } else {
                (point(left + number * step, top), point(left + number * step, top + high))
            };
            shapes.push(Shape::Line(from, to, Ink::Line));
        }
        picture.places.push(Place::new(Spot(0), Role::Cell, paper, shapes, say::place_paper()));
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let all = [
            (Verb::Mark { at: Spot(0), n: 1 }, say::button_one_stroke()),
            (Verb::Mark { at: Spot(0), n: 5 }, say::button_five_strokes()),
            (Verb::Remove { piece: Tally::LAST, n: 1 }, say::button_rub_out_stroke()),
        ];
        kit::offers(self, all)
    }
}
