//! Statements: the canonical text of an item, parsed and printed.

use std::fmt;
use std::str::FromStr;

use super::Fraction;
use crate::words::{Arg, Say, say};

/// A number as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Number {
    /// A whole number.
    Whole(u32),
    /// A fraction, not reduced.
    Fraction(Fraction),
}

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
}

/// One side of a statement, read from left to right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expression {
    /// The first term.
    pub first: Term,
    /// What is done to it, in order.
    pub rest: Vec<(Op, Term)>,
}

/// `left = right`.
///
/// ```
/// # use tenfold::math::Statement;
/// let statement: Statement = "7+?=10".parse().unwrap();
/// assert_eq!(statement.to_string(), "7+?=10");
/// assert!("7+=10".parse::<Statement>().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Statement {
    /// The side before the equal sign.
    pub left: Expression,
    /// The side after the equal sign.
    pub right: Expression,
}

/// The text is not the canonical text of a statement; holds the byte where reading stopped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotMath {
    /// Byte offset into the text.
    pub at: usize,
}

impl Op {
    const ALL: [Op; 5] = [Op::Plus, Op::Minus, Op::Times, Op::DividedBy, Op::Over];

    /// The sign in canonical text.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Op::Plus => "+",
            Op::Minus => "-",
            Op::Times => "*",
            Op::DividedBy => "//",
            Op::Over => "/",
        }
    }

    /// The sign as a child reads it.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Op::Plus => "+",
            Op::Minus => "−",
            Op::Times => "×",
            Op::DividedBy | Op::Over => "÷",
        }
    }
}

impl Number {
    /// The number as something to say.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Number::Whole(number) => say::just(number),
            Number::Fraction(fraction) => {
                say::just(Arg::Fraction(fraction.numerator().into(), fraction.denominator().into()))
            }
        }
    }
}

impl Term {
    /// A known whole number.
    #[must_use]
    pub const fn whole(number: u32) -> Term {
        Term::Known(Number::Whole(number))
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
        })
    }
}

impl Statement {
    /// A statement with a pair on the left: `first op second = right`.
    #[must_use]
    pub fn pair(first: Term, op: Op, second: Term, right: Term) -> Statement {
        Statement { left: Expression::pair(first, op, second), right: Expression::term(right) }
    }

    /// The statement as something to say: `7 + ? = 10`, "7 plus what number equals 10".
    #[must_use]
    pub fn say(&self) -> Say {
        say::math_equals(self.left.say(), self.right.say())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Whole(number) => write!(f, "{number}"),
            Number::Fraction(fraction) => write!(f, "{fraction}"),
        }
    }
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
        write!(f, "{}={}", self.left, self.right)
    }
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
        reader.expect('=')?;
        let right = reader.expression()?;
        if reader.at == text.len() { Ok(Statement { left, right }) } else { Err(reader.stop()) }
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

    fn expect(&mut self, wanted: char) -> Result<(), NotMath> {
        if self.peek() == Some(wanted) {
            self.at += wanted.len_utf8();
            Ok(())
        } else {
            Err(self.stop())
        }
    }

    fn expression(&mut self) -> Result<Expression, NotMath> {
        let first = self.term()?;
        let mut rest = Vec::new();
        // In the order of `Op::ALL`, in which `//` comes before `/`.
        while let Some(op) = Op::ALL.into_iter().find(|op| self.rest().starts_with(op.sign())) {
            self.at += op.sign().len();
            rest.push((op, self.term()?));
        }
        Ok(Expression { first, rest })
    }

    fn term(&mut self) -> Result<Term, NotMath> {
        if self.peek() == Some('?') {
            self.at += 1;
            return Ok(Term::Unknown);
        }
        let number = self.whole()?;
        let before_slash = self.at;
        if self.peek() == Some('/') {
            self.at += 1;
            if self.peek().is_some_and(|next| next.is_ascii_digit()) {
                let denominator = self.whole()?;
                let fraction = Fraction::new(number, denominator).ok_or(NotMath { at: before_slash + 1 })?;
                return Ok(Term::Known(Number::Fraction(fraction)));
            }
            self.at = before_slash;
        }
        Ok(Term::whole(number))
    }

    fn whole(&mut self) -> Result<u32, NotMath> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        let digits = rest.get(..length).unwrap_or_default();
        // 007 is not canonical: one number, one text.
        let padded = length > 1 && digits.starts_with('0');
        let number = digits.parse().map_err(|_| self.stop())?;
        if padded {
            return Err(self.stop());
        }
        self.at += length;
        Ok(number)
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
        ] {
            assert_eq!(read(text).to_string(), text);
        }
    }

    #[test]
    fn a_quotient_is_no_fraction() {
        assert_ne!(read("35//7=?"), read("35/7=?"));
        assert_eq!(read("35/7=?").left.rest, []);
        assert_eq!(read("35//7=?").left.rest, [(Op::DividedBy, Term::whole(7))]);
    }

    #[test]
    fn anything_else_is_refused() {
        for text in
            ["", "7+=10", "7+3", "07=?", "7+3=10 ", "3/0=?", "a=b", "99999999999=?", "7−3=?", "=", "1==1"]
        {
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
    }
}
