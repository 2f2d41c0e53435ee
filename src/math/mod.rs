//! Numbers as children meet them, and the canonical text they are kept in.
//!
//! `7+?=10`, `81-38=?`, `4*6=?`, `35//7=?`, `3/4=?`: the same text stands in the page (`data-math`), in records and in
//! exports, and outlives the generator that made the item. `?` is what the child supplies.
//!
//! Knows [`crate::words`]; knows nothing of tables, items or children.
//! Limits: whole numbers and fractions of 64-bit integers; no decimals, money or clock time yet. `a/b` is a
//! fraction, `a//b` a quotient; both have the same value.

mod fraction;
mod place_value;
mod statement;

pub use fraction::{Fraction, gcd};
pub use place_value::{digits, ones, tens};
pub use statement::{Expression, NotMath, Number, Op, Statement, Term};
