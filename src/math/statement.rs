//! Statements: the canonical text of an item, parsed and printed.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::Number;
use crate::words::{Say, say};

/// A number, or the `?` the child supplies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Term {
    /// Given.
    Known(Number),
    /// What the child supplies.
    Unknown,
}

/// An arithmetic operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `//`
    DividedBy,
    /// `/` beside a `?`: the bar of a fraction of which one number is asked for.
    Over,
    /// `~`: to the nearest multiple of what follows; `348~100` is 300.
    Nearest,
    /// `//^`: how many groups hold all, also what is left over; `47//^6` is 8.
    DividedUp,
    /// `//_`: how many groups are full; `47//_6` is 7.
    DividedDown,
    /// `%`: what is left over; `47%6` is 5.
    LeftOver,
}

/// One side of a statement, read from left to right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expression {
    /// The first term.
    pub first: Term,
    /// What is done to it, in order.
    pub rest: Vec<(Op, Term)>,
}

/// What an item states or asks.
///
/// ```
/// # use tenfold::math::Statement;
/// for text in ["7+?=10", "3/4?2/3", "395,400,?", "7?3?5", "20..40|6*?"] {
///     let statement: Statement = text.parse().unwrap();
///     assert_eq!(statement.to_string(), text);
/// }
/// assert!("7+=10".parse::<Statement>().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Statement {
    /// `left = right`.
    Equation(Expression, Expression),
    /// `left ? right`: which is more, or whether both are the same, is asked.
    Comparison(Expression, Expression),
    /// `first, second, …`: numbers in order, one after the other.
    Sequence(Vec<Term>),
    /// `first ? second ? third …`: in which order they are by size is asked.
    Order(Vec<Term>),
    /// `from..to|sort`: which of the numbers from one to another are of a sort is asked.
    Among(u32, u32, Sort),
}

/// A sort of whole numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// `6*?`: a whole number of times another.
    MultiplesOf(u32),
    /// `prime`: with two factors, no more and no fewer.
    Prime,
}

/// The text is not the canonical text of a statement; holds the byte where reading stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotMath {
    /// Byte offset into the text.
    pub at: usize,
}

/// The sign between two numbers of which the first compares so to the second.
#[must_use]
pub const fn comparison_sign(order: Ordering) -> &'static str {
    match order {
        Ordering::Less => "<",
        Ordering::Equal => "=",
        Ordering::Greater => ">",
    }
}

impl Op {
    /// In the order in which they are read: a sign comes after those that begin with it.
    const ALL: [Op; 9] = [
        Op::Plus,
        Op::Minus,
        Op::Times,
        Op::DividedUp,
        Op::DividedDown,
        Op::DividedBy,
        Op::Over,
        Op::Nearest,
        Op::LeftOver,
    ];

    /// The sign in canonical text.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Op::Plus => "+",
            Op::Minus => "-",
            Op::Times => "*",
            Op::DividedBy => "//",
            Op::Over => "/",
            Op::Nearest => "~",
            Op::DividedUp => "//^",
            Op::DividedDown => "//_",
            Op::LeftOver => "%",
        }
    }

    /// The sign as a child reads it.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Op::Plus => "+",
            Op::Minus => "−",
            Op::Times => "×",
            Op::DividedBy | Op::Over | Op::DividedUp | Op::DividedDown | Op::LeftOver => "÷",
            Op::Nearest => "≈",
        }
    }
}

impl Term {
    /// A known whole number.
    #[must_use]
    pub const fn whole(number: u32) -> Term {
        Term::Known(Number::Whole(number))
    }

    /// The number that is given.
    #[must_use]
    pub const fn known(self) -> Option<Number> {
        match self {
            Term::Known(number) => Some(number),
            Term::Unknown => None,
        }
    }

    fn say(self) -> Say {
        match self {
            Term::Known(number) => number.say(),
            Term::Unknown => say::math_unknown(),
        }
    }
}

impl Expression {
    /// A single term.
    #[must_use]
    pub const fn term(first: Term) -> Expression {
        Expression { first, rest: Vec::new() }
    }

    /// Two terms with an operation between them.
    #[must_use]
    pub fn pair(first: Term, op: Op, second: Term) -> Expression {
        Expression { first, rest: vec![(op, second)] }
    }

    /// Every term, from left to right.
    pub fn terms(&self) -> impl Iterator<Item = Term> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().map(|(_, term)| *term))
    }

    fn say(&self) -> Say {
        self.rest.iter().fold(self.first.say(), |left, (op, term)| match op {
            Op::Plus => say::math_plus(left, term.say()),
            Op::Minus => say::math_minus(left, term.say()),
            Op::Times => say::math_times(left, term.say()),
            Op::DividedBy | Op::Over => say::math_divided(left, term.say()),
            Op::Nearest => say::math_nearest(left, term.say()),
            Op::DividedUp => say::math_divided_up(left, term.say()),
            Op::DividedDown => say::math_divided_down(left, term.say()),
            Op::LeftOver => say::math_left_over(left, term.say()),
        })
    }
}

impl Statement {
    /// A statement with a pair on the left: `first op second = right`.
    #[must_use]
    pub fn pair(first: Term, op: Op, second: Term, right: Term) -> Statement {
        Statement::Equation(Expression::pair(first, op, second), Expression::term(right))
    }

    /// Which of two numbers is more.
    #[must_use]
    pub const fn comparison(left: Number, right: Number) -> Statement {
        Statement::Comparison(Expression::term(Term::Known(left)), Expression::term(Term::Known(right)))
    }

    /// Both sides of an equation or a comparison.
    #[must_use]
    pub const fn sides(&self) -> Option<(&Expression, &Expression)> {
        match self {
            Statement::Equation(left, right) | Statement::Comparison(left, right) => Some((left, right)),
            Statement::Sequence(_) | Statement::Order(_) | Statement::Among(..) => None,
        }
    }

    /// Every term, from left to right.
    #[must_use]
    pub fn terms(&self) -> Vec<Term> {
        match self {
            Statement::Equation(left, right) | Statement::Comparison(left, right) => {
                left.terms().chain(right.terms()).collect()
            }
            Statement::Sequence(terms) | Statement::Order(terms) => terms.clone(),
            Statement::Among(from, to, sort) => {
                let of = match sort {
                    Sort::MultiplesOf(of) => Some(*of),
                    Sort::Prime => None,
                };
                let known = [*from, *to].into_iter().chain(of).map(Term::whole);
                known.chain([Term::Unknown]).collect()
            }
        }
    }

    /// Several terms with the same operation between them, and what they come to.
    #[must_use]
    pub fn chain(op: Op, terms: &[Term], right: Term) -> Statement {
        let (first, rest) = terms.split_first().unwrap_or((&Term::Unknown, &[]));
        let rest = rest.iter().map(|term| (op, *term)).collect();
        Statement::Equation(Expression { first: *first, rest }, Expression::term(right))
    }

    /// The statement as something to say: `7 + ? = 10`, "7 plus what number equals 10".
    #[must_use]
    pub fn say(&self) -> Say {
        match self {
            Statement::Equation(left, right) => say::math_equals(left.say(), right.say()),
            Statement::Comparison(left, right) => say::math_compared(left.say(), right.say()),
            Statement::Sequence(terms) => joined(terms, say::math_then),
            Statement::Order(terms) => joined(terms, say::math_compared),
            Statement::Among(from, to, Sort::MultiplesOf(of)) => say::math_multiples(*of, *from, *to),
            Statement::Among(from, to, Sort::Prime) => say::math_primes(*from, *to),
        }
    }
}

fn joined(terms: &[Term], join: impl Fn(Say, Say) -> Say) -> Say {
    terms.iter().map(|term| term.say()).reduce(join).unwrap_or_else(say::math_unknown)
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::Known(number) => write!(f, "{number}"),
            Term::Unknown => f.write_str("?"),
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        self.rest.iter().try_for_each(|(op, term)| write!(f, "{}{term}", op.sign()))
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Statement::Equation(left, right) => write!(f, "{left}={right}"),
            Statement::Comparison(left, right) => write!(f, "{left}?{right}"),
            Statement::Sequence(terms) => write_joined(f, terms, ","),
            Statement::Order(terms) => write_joined(f, terms, "?"),
            Statement::Among(from, to, sort) => write!(f, "{from}..{to}|{sort}"),
        }
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Sort::MultiplesOf(of) => write!(f, "{of}*?"),
            Sort::Prime => f.write_str("prime"),
        }
    }
}

fn write_joined(f: &mut fmt::Formatter<'_>, terms: &[Term], sign: &str) -> fmt::Result {
    terms.iter().enumerate().try_for_each(|(place, term)| match place {
        0 => write!(f, "{term}"),
        _ => write!(f, "{sign}{term}"),
    })
}

impl fmt::Display for NotMath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a statement of arithmetic from character {}", self.at + 1)
    }
}

impl std::error::Error for NotMath {}

impl FromStr for Statement {
    type Err = NotMath;

    fn from_str(text: &str) -> Result<Statement, NotMath> {
        let mut reader = Reader { text, at: 0 };
        let left = reader.expression()?;
        let statement = match reader.peek() {
            Some('=') => {
                reader.at += 1;
                Statement::Equation(left, reader.expression()?)
            }
            Some('?') => {
                reader.at += 1;
                let right = reader.expression()?;
                match reader.peek() {
                    Some('?') if left.rest.is_empty() && right.rest.is_empty() => {
                        Statement::Order(reader.more(vec![left.first, right.first], '?')?)
                    }
                    _ => Statement::Comparison(left, right),
                }
            }
            Some(',') if left.rest.is_empty() => Statement::Sequence(reader.more(vec![left.first], ',')?),
            Some('.') if left.rest.is_empty() => reader.among(left.first)?,
            _ => return Err(reader.stop()),
        };
        if reader.at == text.len() { Ok(statement) } else { Err(reader.stop()) }
    }
}

const fn whole(term: Term) -> Option<u32> {
    match term {
        Term::Known(Number::Whole(number)) => Some(number),
        _ => None,
    }
}

/// Reads canonical text from left to right.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn stop(&self) -> NotMath {
        NotMath { at: self.at }
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn expression(&mut self) -> Result<Expression, NotMath> {
        let first = self.term()?;
        let mut rest = Vec::new();
        while let Some(op) = Op::ALL.into_iter().find(|op| self.rest().starts_with(op.sign())) {
            self.at += op.sign().len();
            rest.push((op, self.term()?));
        }
        Ok(Expression { first, rest })
    }

    /// These terms and all that follow, each after the sign.
    fn more(&mut self, mut terms: Vec<Term>, sign: char) -> Result<Vec<Term>, NotMath> {
        while self.peek() == Some(sign) {
            self.at += 1;
            terms.push(self.term()?);
        }
        Ok(terms)
    }

    /// What is left of `from..to|sort` after its first number.
    fn among(&mut self, from: Term) -> Result<Statement, NotMath> {
        self.skip("..")?;
        let to = self.term()?;
        self.skip("|")?;
        let sort = if self.skip("prime").is_ok() {
            Sort::Prime
        } else {
            let of = self.term()?;
            self.skip("*?")?;
            Sort::MultiplesOf(whole(of).ok_or_else(|| self.stop())?)
        };
        match (whole(from), whole(to)) {
            (Some(from), Some(to)) => Ok(Statement::Among(from, to, sort)),
            _ => Err(self.stop()),
        }
    }

    /// Goes past a sign that stands here.
    fn skip(&mut self, sign: &str) -> Result<(), NotMath> {
        if !self.rest().starts_with(sign) {
            return Err(self.stop());
        }
        self.at += sign.len();
        Ok(())
    }

    fn term(&mut self) -> Result<Term, NotMath> {
        if self.peek() == Some('?') {
            self.at += 1;
            return Ok(Term::Unknown);
        }
        let length = self.number_length();
        let text = self.rest().get(..length).unwrap_or_default();
        let number = Number::read(text).ok_or_else(|| self.stop())?;
        self.at += length;
        Ok(Term::Known(number))
    }

    /// How many bytes from here on can belong to one number. A space stands inside `2 1/4`; a bar stands inside `3/4`, and
    /// two are a sign.
    fn number_length(&self) -> usize {
        let bytes = self.rest().as_bytes();
        if bytes.first() == Some(&b'(') {
            return bytes.iter().position(|byte| *byte == b')').map_or(0, |end| end + 1);
        }
        let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let belongs = |at: usize| match bytes.get(at) {
            Some(b':' | b'.' | b'r' | b' ' | b'/') => digit(at + 1),
            _ => digit(at),
        };
        (0..bytes.len()).take_while(|at| belongs(*at)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn read(text: &str) -> Statement {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn canonical_text_comes_back_as_it_was() {
        for text in [
            "7+?=10",
            "10=?+3",
            "402-137=?",
            "4*6=?",
            "3/4=?",
            "?=5/4",
            "?/3=4",
            "1+2+3=?",
            "35//7=?",
            "48//?=8",
            "3/4?2/3",
            "5+2?4+3",
            "395,400,?",
            "7,?,9",
            "2 1/4-3/4=?",
            "0.45?0.5",
            "3-0.45=?",
            "2:50+0:20=?",
            "(3,5)=?",
            "3//1/4=?",
            "1/4//3=?",
            "2/3=?/12",
            "348~100=?",
            "7?3?5",
            "1/2?3/4?2/3",
            "47//^6=?",
            "47//_6=?",
            "47%6=?",
            "35+13=?*6",
            "20..40|6*?",
            "8..13|prime",
        ] {
            assert_eq!(read(text).to_string(), text);
        }
    }

    #[test]
    fn a_quotient_is_no_fraction() {
        assert_ne!(read("35//7=?"), read("35/7=?"));
        let rest = |text| read(text).sides().map(|(left, _)| left.rest.clone());
        assert_eq!(rest("35/7=?"), Some(Vec::new()));
        assert_eq!(rest("35//7=?"), Some(vec![(Op::DividedBy, Term::whole(7))]));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "7+=10",
            "7+3",
            "07=?",
            "7+3=10 ",
            "3/0=?",
            "a=b",
            "99999999999=?",
            "7−3=?",
            "=",
            "1==1",
            "7?",
            "7,",
            "7+1,9",
            "3 4=?",
            "1:75=?",
            "7?3?",
            "7?3+1?5",
            "47//^=?",
            "47^6=?",
            "20..40",
            "20..40|",
            "20..40|6*",
            "20..40|primes",
            "1/2..40|prime",
            "?..40|prime",
        ] {
            assert!(text.parse::<Statement>().is_err(), "{text:?} was read");
        }
    }

    #[test]
    fn a_statement_reads_as_a_teacher_says_it() {
        assert_eq!(read("7+?=10").say().text(Lang::En), "7 + ? = 10");
        assert_eq!(read("7+?=10").say().voice(Lang::En), "7 plus what number equals 10");
        assert_eq!(read("81-38=?").say().voice(Lang::Es), "81 menos 38 es igual a qué número");
        assert_eq!(read("4*6=?").say().text(Lang::Es), "4 × 6 = ?");
        assert_eq!(read("35//7=?").say().text(Lang::En), "35 ÷ 7 = ?");
        assert_eq!(read("47?74").say().voice(Lang::En), "47 compared with 74");
        assert_eq!(read("395,400,?").say().text(Lang::Es), "395, 400, ?");
        assert_eq!(read("20..40|6*?").say().text(Lang::En), "multiples of 6 from 20 to 40");
        assert_eq!(read("8..13|prime").say().voice(Lang::Es), "números primos del 8 al 13");
    }
}
