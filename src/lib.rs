//! The mathematics and the learning of Tenfold, without a screen.
//!
//! Read from the ground up: a room knows only the rooms above it in this list.
//!
//! | room | what it is for |
//! |---|---|
//! | [`words`] | what is said, before it is said in a language |
//! | [`math`] | numbers as children meet them, and their canonical text |
//! | [`table`] | manipulatives as models with rules; hands that work on them |
//! | [`activities`] | what a child is asked: items, steps, scores, misconceptions |
//! | [`curriculum`] | the skills, each a row that names an activity |
//! | [`plan`] | what an adult decides for a child |
//! | [`records`] | what is kept, and how nothing of it is lost |
//! | [`practice`] | the sitting: ladder, mastery, *I do*, *we do*, *you do*, help after an error |
//! | [`insight`] | what records say, for an adult: the class picture |
//! | [`exchange`] | CSV, JSON, xAPI, OneRoster, addresses: all bytes that leave or enter |
//! | [`free`] | the free table: what lies on it, and its one history |
//!
//! Time and chance come in as arguments. Nothing here names a browser, a clock or a random source.

// Pure code meets damaged records and hostile files: it answers with a value, it never stops the page.
#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used
)]

pub mod activities;
pub mod curriculum;
pub mod exchange;
pub mod free;
pub mod insight;
pub mod math;
pub mod order;
pub mod plan;
pub mod practice;
pub mod records;
pub mod table;
pub mod words;
