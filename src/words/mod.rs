//! Words: what is said, before it is said in a language.
//!
//! Every other room answers with a [`Say`]: which message, with which arguments. Only the phrasebook
//! turns it into a sentence, for one language and one channel, because screen and voice language are
//! chosen apart and may change while a child is at work.
//!
//! The sentences live in `locales/<language>/*.ftl` (Fluent) and are compiled by `build.rs`; each message
//! `make-ten-ask` becomes a constructor [`say::make_ten_ask`]. A missing translation does not build.
//!
//! This room knows nothing of mathematics, tables or screens.
//! Limits: two plural forms (`one`, `other`), which English and Spanish need; no dates.

mod accents;
mod lang;
mod numerals;
mod phrasebook;
mod spoken;

pub use accents::without_accent;
pub use lang::Lang;
pub use numerals::grouped;
pub use phrasebook::{Arg, Say, say};
