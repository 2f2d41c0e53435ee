//! The equation card: a statement with boxes for what is asked.

use super::kit;
use crate::math::{Op, Statement, Term};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Picture, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A numeral or sign on the card, or its box.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Token {
    Numeral(u32),
    Sign(Op),
    Equals,
    Box,
}

/// A card with one box. Spot 0 is the box.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EquationCard {
    statement: Statement,
    typed: String,
    /// Only the box is shown.
    bare: bool,
}

/// Digits a box takes: one more than any whole-number answer asked for on a card, so that an error such as 4 × 6 =
/// 46 or 3 tens 14 ones = 314 can be written.
const ROOM: usize = 4;

impl EquationCard {
    /// The card of a statement of whole numbers with one `?`.
    #[must_use]
    pub fn new(statement: &Statement) -> EquationCard {
        EquationCard { statement: statement.clone(), typed: String::new(), bare: false }
    }

    /// A card with nothing but the box, where the question is asked in words.
    #[must_use]
    pub fn bare(statement: &Statement) -> EquationCard {
        EquationCard { bare: true, ..EquationCard::new(statement) }
    }

    fn tokens(&self) -> Vec<Token> {
        if self.bare {
            return vec![Token::Box];
        }
        let mut tokens = Vec::new();
        let term = |term: Term| match term {
            Term::Known(crate::math::Number::Whole(number)) => Token::Numeral(number),
            Term::Known(crate::math::Number::Fraction(fraction)) => Token::Numeral(fraction.numerator()),
            Term::Unknown => Token::Box,
        };
        for (side, expression) in [&self.statement.left, &self.statement.right].into_iter().enumerate() {
            if side == 1 {
                tokens.push(Token::Equals);
            }
            tokens.push(term(expression.first));
            for (op, next) in &expression.rest {
                tokens.extend([Token::Sign(*op), term(*next)]);
            }
        }
        tokens
    }

    /// What is typed, as a number; `None` while the box is empty.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        self.typed.parse().ok()
    }

    /// What is typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }
}

impl Manipulative for EquationCard {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Type { at: Spot(0), key } => kit::type_digits(&mut self.typed, key, ROOM),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        kit::typing(Spot(0), &self.typed, ROOM).collect()
    }

    fn value(&self) -> String {
        let empty = || "?".to_owned();
        let written = self.tokens().into_iter().map(|token| match token {
            Token::Numeral(number) => number.to_string(),
            Token::Sign(op) => op.sign().to_string(),
            Token::Equals => "=".to_owned(),
            Token::Box if self.typed.is_empty() => empty(),
            Token::Box => self.typed.clone(),
        });
        written.collect()
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        // What is typed is the child's own and no secret.
        if self.bare {
            let what = say::describe_bare_card();
            if self.typed.is_empty() { what } else { what.and(say::card_typed(self.typed.as_str())) }
        } else if self.typed.is_empty() {
            say::describe_card(self.statement.say())
        } else {
            say::describe_card_typed(self.statement.say(), self.typed.as_str())
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let tokens = self.tokens();
        let units: i32 = tokens.iter().map(width).sum();
        let height = (space.w * 10 / (units + 4)).clamp(24, (space.h / 4).clamp(56, 96));
        let wide = |token: &Token| width(token) * height / 10;
        let total: i32 = tokens.iter().map(wide).sum();
        let box_height = (height * 7 / 5).max(kit::TARGET);
        let space = kit::grown(size_of(space, box_height), total + 8, box_height + 8);
        let middle = space.h / 2;
        let mut picture = Picture { size: space, ..Picture::default() };
        let mut x = (space.w - total) / 2;
        for token in &tokens {
            let (w, centre) = (wide(token), point(x + wide(token) / 2, middle));
            let text = match token {
                Token::Numeral(number) => number.to_string(),
                Token::Sign(op) => op.symbol().to_owned(),
                Token::Equals => "=".to_owned(),
                Token::Box => {
                    let at = area(x + 2, middle - box_height / 2, w - 4, box_height);
                    picture.places.push(kit::slot(Spot(0), at, height, &self.typed, say::slot_answer()));
                    x += w;
                    continue;
                }
            };
            picture.back.push(Shape::plain(centre, height, text, Ink::Text));
            x += w;
        }
        picture
    }
}

/// A card is as high as its box, however much room there is.
const fn size_of(space: Size, box_height: i32) -> Size {
    Size { w: space.w, h: box_height + 8 }
}

/// Tenths of the height that a token takes across.
fn width(token: &Token) -> i32 {
    match token {
        Token::Numeral(number) => 7 * i32::try_from(number.to_string().len()).unwrap_or(1) + 1,
        Token::Sign(_) | Token::Equals => 9,
        Token::Box => 25,
    }
}
