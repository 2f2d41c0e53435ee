//! Numbers as children meet them, and the canonical text they are kept in.
//!
//! `7+?=10`, `81-38=?`, `4*6=?`, `35//7=?`, `3/4?2/3`, `395,400,?`, `2:50+0:20=?`: the same text stands in the page (`data-math`), in records and in
//! exports, and outlives the generator that made the item. `?` is what the child supplies.
//!
//! Knows [`crate::words`]; knows nothing of tables, items or children.
//! Limits: numbers of 32 bits, decimals down to thousandths; nothing is negative. `a/b` is a fraction, `a//b` a quotient;
//! both have the same value.

mod decimal;
mod fraction;
mod number;
mod place_value;
mod statement;

pub use decimal::Decimal;
pub use fraction::{Fraction, gcd};
pub use number::Number;
pub use place_value::{digits, ones, tens};
pub use statement::{Expression, NotMath, Op, Sort, Statement, Term, comparison_sign};
