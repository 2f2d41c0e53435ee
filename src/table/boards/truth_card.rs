//! A card with an equation that may be true or not: it is marked `=` or `≠`, and mended where it is not true.
//!
//! What is mended is the number right after the sign. Beside it everything stays.

use super::kit;
use crate::math::{Expression, Statement, Term};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Say, grouped, say};

/// A card. Spot 0 is the box for the mended number; spots 10 and 11 are the signs `=` and `≠`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TruthCard {
    statement: Statement,
    /// Whether it is true as it stands.
    holds: bool,
    /// What the child says of it.
    same: Option<bool>,
    /// What the child writes instead of the number after the sign.
    typed: String,
}

const BOX: Spot = Spot(0);
const SIGNS: [(Spot, bool, &str); 2] = [(Spot(10), true, "="), (Spot(11), false, "≠")];
const ROOM: usize = 2;

impl TruthCard {
    /// The card of a comparison, of which `holds` tells whether both sides are the same.
    #[must_use]
    pub fn new(statement: &Statement, holds: bool) -> TruthCard {
        TruthCard { statement: statement.clone(), holds, same: None, typed: String::new() }
    }

    /// The verb that says whether both sides are the same.
    #[must_use]
    pub fn saying(same: bool) -> Verb {
        let [equal, unequal] = SIGNS.map(|(at, ..)| Verb::Mark { at, n: 1 });
        if same { equal } else { unequal }
    }

    /// What the child says of it.
    #[must_use]
    pub const fn says(&self) -> Option<bool> {
        self.same
    }

    /// Whether all is said: also a number, where one is needed to mend it.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        match self.same {
            None => false,
            Some(true) => true,
            Some(false) => self.holds || !self.typed.is_empty(),
        }
    }

    /// The keys that are missing for a number; `None` where something else is written.
    #[must_use]
    pub fn towards(&self, number: u32) -> Option<Vec<Verb>> {
        let number = number.to_string();
        let missing = number.strip_prefix(self.typed.as_str())?;
        Some(missing.bytes().map(|byte| Verb::Type { at: BOX, key: Key::of(byte) }).collect())
    }

    /// What stands on the card from left to right, and which of it can be mended.
    fn tokens(&self) -> (Vec<String>, usize) {
        let side = |side: &Expression| {
            let mut tokens = vec![text(side.first)];
            for (op, term) in &side.rest {
                tokens.extend([op.symbol().to_owned(), text(*term)]);
            }
            tokens
        };
        let Some((left, right)) = self.statement.sides() else { return (Vec::new(), 0) };
        let mut tokens = side(left);
        let sign = if self.same == Some(false) { "≠" } else { "=" };
        tokens.push(sign.to_owned());
        let mended = tokens.len();
        tokens.extend(side(right));
        (tokens, mended)
    }
}

fn text(term: Term) -> String {
    match term {
        Term::Known(number) => number.to_string(),
        Term::Unknown => "?".to_owned(),
    }
}

impl Manipulative for TruthCard {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Type { at: BOX, key } => {
                let said = kit::type_digits(&mut self.typed, key, ROOM)?;
                // Who writes another number says that it is not true as it stands.
                self.same = Some(false);
                Ok(said)
            }
            Verb::Mark { at, n: 1 } => {
                let (_, same, _) =
                    SIGNS.into_iter().find(|(sign, ..)| *sign == at).ok_or(Refusal::NotHere)?;
                self.same = if self.same == Some(same) { None } else { Some(same) };
                if self.same != Some(false) {
                    self.typed.clear();
                }
                Ok(if self.same.is_some() { say::did_mark() } else { say::did_rub_out() })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let signs = SIGNS.map(|(at, ..)| Verb::Mark { at, n: 1 });
        signs.into_iter().chain(kit::typing(BOX, &self.typed, ROOM)).collect()
    }

    fn value(&self) -> String {
        match (self.same, self.typed.parse::<u32>()) {
            (None, _) => String::new(),
            (Some(true), _) => "=".to_owned(),
            (Some(false), Ok(number)) => format!("!={number}"),
            (Some(false), Err(_)) => "!=".to_owned(),
        }
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        // What is marked and written is the child's own and no secret.
        let equation = match self.statement.sides() {
            Some((left, right)) => Statement::Equation(left.clone(), right.clone()).say(),
            None => self.statement.say(),
        };
        let what = say::describe_truth_card(equation);
        let what = match self.same {
            None => what,
            Some(true) => what.and(say::truth_card_same()),
            Some(false) => what.and(say::truth_card_not_same()),
        };
        if self.typed.is_empty() { what } else { what.and(say::card_typed(self.typed.clone())) }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let (tokens, mended) = self.tokens();
        let units = |token: &String| 7 * i32::try_from(grouped(token).chars().count()).unwrap_or(1) + 3;
        let total: i32 = tokens.iter().map(units).sum();
        let height = (space.w * 10 / (total + 4)).clamp(26, 72);
        let wide = total * height / 10;
        let line = height * 3 / 2;
        let high = line + kit::TARGET + 16 + kit::TARGET + 12;
        let space = Size { w: space.w.max(wide + 8).max(240), h: high };
        let mut picture = Picture { size: space, ..Picture::default() };
        let mut x = (space.w - wide) / 2;
        for (place, token) in tokens.iter().enumerate() {
            let own = units(token) * height / 10;
            let middle = point(x + own / 2, line / 2);
            let crossed = place == mended && self.same == Some(false);
            let ink = if crossed { Ink::Quiet } else { Ink::Text };
            picture.back.push(Shape::plain(middle, height, token.clone(), ink));
            if place == mended {
                if crossed {
                    let (across, up) = (own / 2 - 2, height / 3);
                    picture.back.push(Shape::Line(
                        middle.plus(-across, up),
                        middle.plus(across, -up),
                        Ink::Strike,
                    ));
                }
                let left = (middle.x - 36).clamp(2, space.w - 74);
                let at = area(left, line, 72, kit::TARGET + 4);
                picture.places.push(kit::slot(BOX, at, 30, &self.typed, say::slot_instead()));
            }
            x += own;
        }
        for ((at, same, sign), away) in SIGNS.into_iter().zip([-46, 46]) {
            let around = area(space.w / 2 + away - 38, high - kit::TARGET - 4, 76, kit::TARGET);
            let on = self.same == Some(same);
            let shapes = vec![
                Shape::Rect(around, 10, if on { Ink::Yellow } else { Ink::Aside }),
                Shape::Rect(around, 10, Ink::Edge),
                Shape::plain(around.centre(), 34, sign, Ink::Text),
            ];
            let name = if same { say::truth_card_same() } else { say::truth_card_not_same() };
            picture.places.push(Place::new(at, Role::Cell, around, shapes, name).marked(on));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        (at != BOX).then_some(Verb::Mark { at, n: 1 })
    }
}
