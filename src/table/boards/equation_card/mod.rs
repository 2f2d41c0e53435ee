//! The equation card: a statement with boxes for what is asked.

mod form;

pub use form::Form;

use super::kit;
use crate::math::{Expression, Number, Op, Statement, Term};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Say, grouped, say};

/// What stands in one place of the card: given, or a box.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Cell {
    Text(String),
    /// As it is shown, and as it stands in canonical text.
    Sign(&'static str, &'static str),
    Box(u16),
}

/// A part of the line that is read from left to right.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Token {
    Cell(Cell),
    /// Over each other, with a bar between.
    Stack(Cell, Cell),
    /// Where the chosen sign or unit stands.
    Sign,
}

/// A card with what is asked. Spots from 0 on are its boxes, from left to right and from above to below; spots 10 and on are
/// the signs `<`, `=`, `>`, the units or the halves of the day, where one is to be chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EquationCard {
    statement: Statement,
    form: Form,
    typed: [String; 3],
    sign: Option<u16>,
    /// Only what is asked is shown.
    bare: bool,
}

const SIGNS: u16 = 10;
/// The height of numerals that can still be read, in pixels.
const LEAST_TEXT: i32 = 19;
/// A box for two digits would be smaller than a finger on a narrow screen.
const LEAST_BOX: i32 = kit::TARGET + 4;

impl EquationCard {
    /// The card of a statement with one `?`: a whole number is written, or the sign of a comparison chosen.
    #[must_use]
    pub fn new(statement: &Statement) -> EquationCard {
        let form = if matches!(statement, Statement::Comparison(..)) { Form::Sign } else { Form::Whole };
        EquationCard {
            statement: statement.clone(),
            form,
            typed: Default::default(),
            sign: None,
            bare: false,
        }
    }

    /// A card with nothing but the boxes, where the question is asked in words.
    #[must_use]
    pub fn bare(statement: &Statement) -> EquationCard {
        EquationCard { bare: true, ..EquationCard::new(statement) }
    }

    /// The card with boxes for something else than a whole number.
    #[must_use]
    pub fn writing(mut self, form: Form) -> EquationCard {
        self.form = form;
        self
    }

    /// What is written on it.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// What is written, as canonical text: `35`, `3/4`, `2 1/4`, `3:20`, `18r3`, `(3,5)`, `<`, `27 cm`, `5/6 half-to-one`,
    /// `7:45 pm`, `3*8`, `7+7+1`. `None` while something is missing; a unit may be left out, as children do.
    #[must_use]
    pub fn answer(&self) -> Option<String> {
        let number = |at: usize| self.typed.get(at)?.parse::<u32>().ok();
        match self.form {
            Form::Whole => Some(number(0)?.to_string()),
            Form::Decimal => Form::Decimal.parts(&kit::completed(self.text(0)))?.pop(),
            Form::Fraction => {
                Some(format!("{}/{}", number(0)?, number(1).filter(|denominator| *denominator > 0)?))
            }
            Form::Mixed => match (number(0), number(1), number(2).filter(|denominator| *denominator > 0)) {
                (Some(wholes), Some(n), Some(d)) => Some(format!("{wholes} {n}/{d}")),
                (None, Some(n), Some(d)) if self.text(0).is_empty() => Some(format!("{n}/{d}")),
                (Some(wholes), None, None) if self.text(1).is_empty() && self.text(2).is_empty() => {
                    Some(wholes.to_string())
                }
                _ => None,
            },
            // Five past is written 05: one digit is not yet an answer.
            Form::Time => {
                Some(format!("{}:{:02}", number(0)?, number(1).filter(|_| self.text(1).len() == 2)?))
            }
            Form::Daytime => {
                let minutes = number(1).filter(|_| self.text(1).len() == 2)?;
                Some(format!("{}:{minutes:02} {}", number(0)?, self.chosen()?))
            }
            Form::Remainder => Some(format!("{}r{}", number(0)?, number(1)?)),
            Form::Point => Some(format!("({},{})", number(0)?, number(1)?)),
            Form::Sides => Some(format!("{}*{}", number(0)?, number(1)?)),
            Form::Estimate => {
                let denominator = number(1).filter(|denominator| *denominator > 0)?;
                Some(format!("{}/{denominator} {}", number(0)?, self.chosen()?))
            }
            Form::Measure => Some(match self.chosen() {
                Some(unit) => format!("{} {unit}", number(0)?),
                None => number(0)?.to_string(),
            }),
            Form::Sign => self.chosen().map(str::to_owned),
            Form::Double => {
                let twice = format!("{}+{}", number(0)?, number(1)?);
                Some(number(2).map_or(twice.clone(), |more| format!("{twice}+{more}")))
            }
        }
    }

    /// What is still to be done to write an answer: what is missing, or one thing taken back; nothing where it is written
    /// or cannot be.
    #[must_use]
    pub fn towards(&self, answer: &str) -> Vec<Verb> {
        let text = answer.rsplit(' ').next();
        let wanted =
            (0_u16..).zip(self.form.choices()).find(|(_, mark)| Some(**mark) == text).map(|(at, _)| at);
        // Another one takes its place; the same one again takes it back.
        let choice = if wanted == self.sign { None } else { wanted.or(self.sign) };
        let choice = choice.map(|at| Verb::Mark { at: Spot(SIGNS + at), n: 1 });
        if self.form == Form::Sign {
            return choice.filter(|_| wanted.is_some()).into_iter().collect();
        }
        let Some(parts) = self.form.parts(answer) else { return Vec::new() };
        let mut verbs = Vec::new();
        for ((at, wanted), typed) in (0_u16..).zip(&parts).zip(&self.typed) {
            let Some(missing) = wanted.strip_prefix(typed.as_str()) else {
                return vec![Verb::Type { at: Spot(at), key: Key::Back }];
            };
            verbs.extend(missing.bytes().map(|byte| Verb::Type { at: Spot(at), key: Key::of(byte) }));
        }
        verbs.extend(choice);
        verbs
    }

    /// What is typed, as a whole number; `None` while the box is empty.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        self.typed[0].parse().ok()
    }

    /// What is typed in the first box.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed[0]
    }

    /// The chosen sign or unit.
    fn chosen(&self) -> Option<&'static str> {
        self.form.choices().get(usize::from(self.sign?)).copied()
    }

    /// Where signs or units are chosen.
    fn choices(&self) -> impl Iterator<Item = (u16, Spot)> + use<> {
        (0_u16..).zip(self.form.choices()).map(|(which, _)| (which, Spot(SIGNS + which)))
    }

    fn text(&self, at: u16) -> &str {
        self.typed.get(usize::from(at)).map_or("", String::as_str)
    }

    /// How many characters a box takes: more than any answer needs, so that errors such as 4 × 6 = 46 or 345 + 278 = 51113
    /// can be written.
    fn room(&self, at: u16) -> usize {
        match (self.form, at) {
            (Form::Whole | Form::Decimal | Form::Measure, _) | (Form::Remainder, 0) => {
                let length = |term: &Term| match term {
                    Term::Known(number) => number.to_string().len(),
                    Term::Unknown => 0,
                };
                (2 * self.statement.terms().iter().map(length).max().unwrap_or_default()).clamp(4, 8)
            }
            (Form::Fraction | Form::Estimate, _) => 3,
            _ => 2,
        }
    }

    /// The boxes, as they stand where the `?` is.
    fn asked(&self) -> Vec<Token> {
        let cell = |at| Token::Cell(Cell::Box(at));
        let sign = |sign| Token::Cell(Cell::Sign(sign, sign));
        match self.form {
            Form::Whole | Form::Decimal => vec![cell(0)],
            Form::Fraction | Form::Estimate => vec![Token::Stack(Cell::Box(0), Cell::Box(1))],
            Form::Mixed => vec![cell(0), Token::Stack(Cell::Box(1), Cell::Box(2))],
            Form::Time => vec![cell(0), sign(":"), cell(1)],
            Form::Remainder => vec![cell(0), Token::Cell(Cell::Sign("R", "r")), cell(1)],
            Form::Point => vec![sign("("), cell(0), sign(","), cell(1), sign(")")],
            Form::Daytime => vec![cell(0), sign(":"), cell(1), Token::Sign],
            Form::Measure => vec![cell(0), Token::Sign],
            Form::Sign => vec![Token::Sign],
            Form::Sides => {
                vec![cell(0), Token::Cell(Cell::Sign(Op::Times.symbol(), Op::Times.sign())), cell(1)]
            }
            Form::Double => vec![cell(0), sign("+"), cell(1), sign("+"), cell(2)],
        }
    }

    fn term(&self, term: Term) -> Vec<Token> {
        let text = |number: u32| Cell::Text(number.to_string());
        let stack =
            |part: crate::math::Fraction| Token::Stack(text(part.numerator()), text(part.denominator()));
        match term {
            Term::Unknown => self.asked(),
            Term::Known(Number::Fraction(part)) => vec![stack(part)],
            Term::Known(Number::Mixed(wholes, part)) => vec![Token::Cell(text(wholes)), stack(part)],
            Term::Known(number) => vec![Token::Cell(Cell::Text(number.to_string()))],
        }
    }

    fn side(&self, side: &Expression) -> Vec<Token> {
        let mut tokens = self.term(side.first);
        for (op, next) in &side.rest {
            let mut next = self.term(*next);
            if *op == Op::Over {
                // A fraction of which one number is asked for.
                if let (Some(Token::Cell(above)), Some(Token::Cell(below))) = (tokens.pop(), next.pop()) {
                    tokens.push(Token::Stack(above, below));
                }
            } else {
                tokens.push(Token::Cell(Cell::Sign(op.symbol(), op.sign())));
                tokens.append(&mut next);
            }
        }
        tokens
    }

    fn tokens(&self) -> Vec<Token> {
        let sign = |sign| Token::Cell(Cell::Sign(sign, sign));
        if self.bare && self.form != Form::Sign {
            return self.asked();
        }
        match &self.statement {
            Statement::Equation(left, right) => {
                let mut tokens = self.side(left);
                tokens.push(sign("="));
                tokens.append(&mut self.side(right));
                tokens
            }
            Statement::Comparison(left, right) => {
                let mut tokens = self.side(left);
                tokens.push(Token::Sign);
                tokens.append(&mut self.side(right));
                tokens
            }
            Statement::Sequence(terms) | Statement::Order(terms) => {
                let mut tokens = Vec::new();
                for (place, term) in terms.iter().enumerate() {
                    if place > 0 {
                        tokens.push(sign(","));
                    }
                    tokens.append(&mut self.term(*term));
                }
                tokens
            }
            // What has several numbers for an answer is not written on a card.
            Statement::Among(..) => Vec::new(),
        }
    }

    /// Tenths of the height that something takes across.
    fn width(&self, token: &Token) -> i32 {
        let cell = |cell: &Cell, numeral: i32| match cell {
            Cell::Box(at) => 6 * i32::try_from(self.room(*at)).unwrap_or(4).max(2) + 1,
            Cell::Sign("," | ":" | "(" | ")", _) => 5,
            Cell::Sign(..) => 9,
            // A point takes half of what a digit takes; a comma fits into the room that three digits leave.
            Cell::Text(text) => {
                let wide = |letter| match letter {
                    '.' => numeral / 2,
                    ',' => 1,
                    _ => numeral,
                };
                grouped(text).chars().map(wide).sum::<i32>() + 1
            }
        };
        match token {
            Token::Cell(one) => cell(one, 7),
            Token::Stack(above, below) => cell(above, 6).max(cell(below, 6)) + 4,
            Token::Sign => 14,
        }
    }
}

impl Manipulative for EquationCard {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Type { at: Spot(at), key } if usize::from(at) < self.form.boxes() => {
                let (room, points) = (self.room(at), self.form == Form::Decimal);
                let typed = self.typed.get_mut(usize::from(at)).ok_or(Refusal::NotHere)?;
                if points { kit::type_decimal(typed, key, room) } else { kit::type_digits(typed, key, room) }
            }
            Verb::Mark { at, n: 1 } => {
                let (sign, _) = self.choices().find(|(_, spot)| *spot == at).ok_or(Refusal::NotHere)?;
                let sign = Some(sign);
                self.sign = if self.sign == sign { None } else { sign };
                Ok(if self.sign.is_some() { say::did_mark() } else { say::did_rub_out() })
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let choices = self.choices().map(|(_, at)| Verb::Mark { at, n: 1 });
        let boxes = (0_u16..).zip(&self.typed).take(self.form.boxes());
        let point = |at: u16, typed: &str| {
            kit::point_key(Spot(at), typed, self.room(at)).filter(|_| self.form == Form::Decimal)
        };
        boxes
            .flat_map(|(at, typed)| kit::typing(Spot(at), typed, self.room(at)).chain(point(at, typed)))
            .chain(choices)
            .collect()
    }

    fn value(&self) -> String {
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Sign(_, kept) => (*kept).to_owned(),
            Cell::Box(at) if self.text(*at).is_empty() => "?".to_owned(),
            Cell::Box(at) => self.text(*at).to_owned(),
        };
        let mut written = String::new();
        for token in self.tokens() {
            match token {
                Token::Cell(one) => written.push_str(&cell(&one)),
                Token::Stack(above, below) => {
                    // 2 1/4, not 21/4.
                    if written.ends_with(|last: char| last.is_ascii_digit() || last == '?') {
                        written.push(' ');
                    }
                    written.push_str(&format!("{}/{}", cell(&above), cell(&below)));
                }
                Token::Sign if matches!(self.form, Form::Measure | Form::Daytime) => {
                    written.extend(self.chosen().map(|unit| format!(" {unit}")));
                }
                Token::Sign => written.push_str(self.chosen().unwrap_or("?")),
            }
        }
        if self.form == Form::Estimate {
            written.extend(self.chosen().map(|range| format!(" {range}")));
        }
        written
    }

    fn describe(&self, _disclosure: Disclosure) -> Say {
        // What is typed is the child's own and no secret.
        let typed = self.answer().or_else(|| Some(self.typed.concat()).filter(|typed| !typed.is_empty()));
        match (self.bare, typed) {
            (true, None) => say::describe_bare_card(),
            (true, Some(typed)) => say::describe_bare_card().and(say::card_typed(typed)),
            (false, None) => say::describe_card(self.statement.say()),
            (false, Some(typed)) => say::describe_card_typed(self.statement.say(), typed),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let tokens = self.tokens();
        let units: i32 = tokens.iter().map(|token| self.width(token)).sum();
        let height = (space.w * 10 / (units + 4)).clamp(24, (space.h / 4).clamp(56, 96));
        let is_box = |token: &&Token| matches!(token, Token::Cell(Cell::Box(_)));
        let wide = |token: &Token, height: i32, widest_box: i32| match token {
            Token::Cell(Cell::Box(_)) => (self.width(token) * height / 10).min(widest_box).max(LEAST_BOX),
            _ => self.width(token) * height / 10,
        };
        let across = |height: i32| -> i32 { tokens.iter().map(|token| wide(token, height, i32::MAX)).sum() };
        // Where boxes take more than their share, numerals and signs take less; then boxes take less, too.
        let fits = |height: &i32| across(*height) + 8 <= space.w;
        let height = (LEAST_TEXT..=height).rev().find(fits).unwrap_or(LEAST_TEXT);
        let boxes: Vec<i32> =
            tokens.iter().filter(is_box).map(|token| wide(token, height, i32::MAX)).collect();
        let room = boxes.iter().sum::<i32>() - (across(height) + 8 - space.w).max(0);
        let share = room.checked_div(i32::try_from(boxes.len()).unwrap_or(0)).unwrap_or(0);
        let widest_box = if fits(&height) { i32::MAX } else { share };
        let wide = |token: &Token| wide(token, height, widest_box);
        let total: i32 = tokens.iter().map(wide).sum();
        let box_height = (height * 7 / 5).max(kit::TARGET);
        // Over each other, both are smaller; a box stays as large as a finger.
        let part = (box_height * 4 / 5).max(kit::TARGET);
        let stacked = tokens.iter().any(|token| matches!(token, Token::Stack(..)));
        let line = if stacked { 2 * part + 16 } else { box_height };
        let count = i32::try_from(self.form.choices().len()).unwrap_or(0);
        let (choice, text) = self.form.button();
        let signs = if count > 0 { kit::TARGET + 20 } else { 0 };
        let across = total.max(choice * count);
        let space = kit::grown(Size { w: space.w, h: line + signs + 8 }, across + 8, line + signs + 8);
        let middle = line / 2 + 4;
        let mut picture = Picture { size: space, ..Picture::default() };
        let cell =
            |picture: &mut Picture, cell: &Cell, x: i32, w: i32, y: i32, tall: i32, size: i32| match cell {
                Cell::Text(text) => {
                    picture.back.push(Shape::plain(point(x + w / 2, y), size, text.clone(), Ink::Text));
                }
                Cell::Sign(sign, _) => {
                    picture.back.push(Shape::plain(point(x + w / 2, y), size, *sign, Ink::Text));
                }
                Cell::Box(at) => {
                    let place = area(x + 2, y - tall / 2, w - 4, tall);
                    let slot = kit::slot(Spot(*at), place, size, self.text(*at), self.form.name(*at));
                    picture.places.push(slot);
                }
            };
        let mut x = (space.w - total) / 2;
        for token in &tokens {
            let w = wide(token);
            match token {
                Token::Cell(one) => cell(&mut picture, one, x, w, middle, box_height, height),
                Token::Stack(above, below) => {
                    let inset = height / 5;
                    let away = part / 2 + 6;
                    let bar = (point(x + inset, middle), point(x + w - inset, middle));
                    picture.back.push(Shape::Line(bar.0, bar.1, Ink::Line));
                    cell(&mut picture, above, x + inset, w - 2 * inset, middle - away, part, height * 4 / 5);
                    cell(&mut picture, below, x + inset, w - 2 * inset, middle + away, part, height * 4 / 5);
                }
                Token::Sign => {
                    let between = area(x + 4, middle - box_height / 2, w - 8, box_height);
                    let ink = if self.sign.is_some() { Ink::Paper } else { Ink::Waiting };
                    picture.back.push(Shape::Rect(between, 10, ink));
                    if let Some(sign) = self.sign {
                        let size = match self.form {
                            Form::Sign => height,
                            Form::Daytime => height * 4 / 10,
                            _ => height * 6 / 10,
                        };
                        let (shown, _) = self.form.choice(sign);
                        picture.front.push(Shape::said(between.centre(), size, shown, Ink::Text));
                    }
                }
            }
            x += w;
        }
        if signs > 0 {
            let first = (space.w - choice * count) / 2 + 6;
            for ((sign, spot), place) in self.choices().zip(0_i32..) {
                let (shown, name) = self.form.choice(sign);
                let at = area(first + place * choice, line + 16, choice - 12, kit::TARGET);
                let on = self.sign == Some(sign);
                let shapes = vec![
                    Shape::Rect(at, 10, if on { Ink::Yellow } else { Ink::Aside }),
                    Shape::Rect(at, 10, Ink::Edge),
                    Shape::said(at.centre(), text, shown, Ink::Text),
                ];
                picture.places.push(Place::new(spot, Role::Cell, at, shapes, name).marked(on));
            }
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        self.choices().any(|(_, spot)| spot == at).then_some(Verb::Mark { at, n: 1 })
    }

    fn next_slot(&self, at: Spot) -> Spot {
        // A full box sends the next digit on.
        if self.text(at.0).len() >= self.room(at.0) { self.slot_below(at) } else { at }
    }

    fn slot_below(&self, at: Spot) -> Spot {
        if usize::from(at.0) + 1 < self.form.boxes() { Spot(at.0 + 1) } else { at }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(math: &str, form: Form) -> EquationCard {
        EquationCard::new(&math.parse().expect("a statement")).writing(form)
    }

    #[test]
    fn every_form_is_written_and_read_back() {
        for (math, form, answers) in [
            ("81-38=?", Form::Whole, &["43", "113", "5"][..]),
            ("2.5+0.35=?", Form::Decimal, &["2.85", "0.60", "3"]),
            ("1/2+1/3=?", Form::Fraction, &["5/6", "10/12"]),
            ("1 3/4+3/4=?", Form::Mixed, &["2 1/2", "10/4", "3"]),
            ("2:50+0:20=?", Form::Time, &["3:10", "2:70", "12:05"]),
            ("75//4=?", Form::Remainder, &["18r3"]),
            ("?=(3,5)", Form::Point, &["(3,5)"]),
            ("12+15=?", Form::Measure, &["27", "27 cm", "27 ft"]),
            ("1/2+1/3=?", Form::Estimate, &["5/6 half-to-one", "2/5 under-half"]),
            ("19:45=?", Form::Daytime, &["7:45 pm", "7:45 am"]),
            ("47?74", Form::Sign, &["<", "=", ">"]),
            ("24=?", Form::Sides, &["4*6", "12*2"]),
            ("15=?", Form::Double, &["7+7+1", "7+7", "10+5"]),
        ] {
            for answer in answers {
                let mut card = card(math, form);
                assert_eq!(card.answer(), None, "{math}: nothing is written yet");
                let verbs = card.towards(answer);
                assert!(!verbs.is_empty(), "{math}: {answer}");
                for verb in verbs {
                    assert!(card.verbs().contains(&verb), "{math}: {verb} is not offered");
                    card.act(&verb).unwrap_or_else(|refusal| panic!("{math}: {verb} {refusal:?}"));
                }
                assert_eq!(card.answer().as_deref(), Some(*answer), "{math}");
                assert_eq!(card.towards(answer), [], "{math}: {answer} is written");
            }
        }
    }

    #[test]
    fn what_is_wrong_is_taken_back_one_by_one() {
        let mut card = card("1/2+1/3=?", Form::Fraction);
        for verb in card.towards("2/5") {
            card.act(&verb).expect("a key");
        }
        let back = |at| vec![Verb::Type { at: Spot(at), key: Key::Back }];
        assert_eq!(card.towards("2/6"), back(1));
        assert_eq!(card.towards("5/6"), back(0));
    }

    #[test]
    fn half_an_answer_is_none() {
        let mut card = card("2:50+0:20=?", Form::Time);
        for (at, digit) in [(0, 3), (1, 1)] {
            card.act(&Verb::Type { at: Spot(at), key: Key::Digit(digit) }).expect("a key");
        }
        assert_eq!(card.answer(), None, "ten past has two digits");
        assert_eq!(card.value(), "2:50+0:20=3:1");
    }

    #[test]
    fn a_card_is_no_wider_than_its_place_beside_the_keys() {
        for (math, form) in [
            ("1553//44=?", Form::Remainder),
            ("24=?", Form::Sides),
            ("18=?", Form::Double),
            ("12345+54321=?", Form::Whole),
            ("700000+40000=?", Form::Whole),
            ("987654?987645", Form::Sign),
            ("19:45=?", Form::Daytime),
            ("2 3/4+1 2/3=?", Form::Mixed),
        ] {
            let picture = card(math, form).draw(Size { w: 256, h: 120 }, Disclosure::Structure);
            assert!(picture.size.w <= 256, "{math} takes {}", picture.size.w);
        }
    }
}
