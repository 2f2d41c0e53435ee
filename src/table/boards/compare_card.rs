//! The comparison card: a number on each side and a sign between them.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A card with two boxes, spots 0 and 1, and three signs to choose from, spots 10 to 12.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CompareCard {
    typed: [String; 2],
    /// Which sign stands between the boxes.
    sign: Option<u16>,
}

const SIGNS: u16 = 10;
const MARKS: [char; 3] = ['<', '=', '>'];
/// Digits in a box.
const ROOM: usize = 6;

impl CompareCard {
    /// Two empty boxes and no sign.
    #[must_use]
    pub fn new() -> CompareCard {
        CompareCard::default()
    }

    fn mark(sign: u16) -> String {
        MARKS.get(usize::from(sign)).map(char::to_string).unwrap_or_default()
    }
}

impl Manipulative for CompareCard {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Type { at: Spot(at), key } => {
                kit::type_digits(self.typed.get_mut(usize::from(at)).ok_or(Refusal::NotHere)?, key, ROOM)
            }
            Verb::Mark { at: Spot(at), n: 1 } if (SIGNS..SIGNS + 3).contains(&at) => {
                let sign = Some(at - SIGNS);
                self.sign = if self.sign == sign { None } else { sign };
                Ok(if self.sign.is_some() { say::did_mark() } else { say::did_rub_out() })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let signs = (SIGNS..SIGNS + 3).map(|at| Verb::Mark { at: Spot(at), n: 1 });
        let keys = (0_u16..).zip(&self.typed).flat_map(|(at, typed)| kit::typing(Spot(at), typed, ROOM));
        signs.chain(keys).collect()
    }

    fn value(&self) -> String {
        let [left, right] = &self.typed;
        match self.sign {
            None if left.is_empty() && right.is_empty() => String::new(),
            sign => format!("{left}{}{right}", sign.map_or_else(|| "?".into(), CompareCard::mark)),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_compare();
        let value = self.value();
        if disclosure == Disclosure::Full && !value.is_empty() { what.and(say::shows(value)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 210);
        let space = Size { w: space.w, h: space.h.min(280) };
        // Narrow enough that from a box the signs are nearer than the other box.
        let wide = space.w.min(480);
        let left = (space.w - wide) / 2;
        let mut picture = Picture { size: space, ..Picture::default() };
        let card = area(left + 2, 2, wide - 4, space.h - 6);
        picture.back.push(Shape::Rect(area(card.x, card.y + 4, card.w, card.h), 16, Ink::Shadow));
        picture.back.push(Shape::Rect(card, 16, Ink::Card));
        let tall = 84;
        let box_wide = (wide - 88) / 2;
        let top = (space.h - tall - kit::TARGET - 24) / 2;
        for ((at, typed), x) in (0_u16..).zip(&self.typed).zip([left + 10, left + wide - 10 - box_wide]) {
            let place = area(x, top, box_wide, tall);
            // Six digits and their comma fit as well as one digit.
            let height = kit::fitting("888888", box_wide).min(52);
            let name = if at == 0 { say::compare_left() } else { say::compare_right() };
            picture.places.push(kit::slot(Spot(at), place, height, typed, name));
        }
        let middle = point(left + wide / 2, top + tall / 2);
        let between = area(middle.x - 28, middle.y - 32, 56, 64);
        picture.back.push(Shape::Rect(
            between,
            10,
            if self.sign.is_some() { Ink::Paper } else { Ink::Waiting },
        ));
        if let Some(sign) = self.sign {
            picture.front.push(Shape::plain(middle, 52, CompareCard::mark(sign), Ink::Text));
        }
        for (sign, x) in (0_u16..3).zip([-76, 0, 76]) {
            let at = area(middle.x + x - 32, top + tall + 20, 64, kit::TARGET);
            let on = self.sign == Some(sign);
            let shapes = vec![
                Shape::Rect(at, 10, if on { Ink::Yellow } else { Ink::Aside }),
                Shape::Rect(at, 10, Ink::Edge),
                Shape::plain(at.centre(), 34, CompareCard::mark(sign), Ink::Text),
            ];
            let name = match sign {
                0 => say::sign_less(),
                1 => say::sign_equal(),
                _ => say::sign_greater(),
            };
            picture.places.push(Place::new(Spot(SIGNS + sign), Role::Cell, at, shapes, name).marked(on));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }
}
