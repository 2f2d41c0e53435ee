//! The table: what a child works on, as pure models with rules.
//!
//! Everything a child answers with lies on the table, symbols included, so that one thing is undone, described,
//! recorded, replayed and scored at every stage. A [`Table`] holds boards and the list of [`Action`]s done to them;
//! each board is a [`Manipulative`] that answers the thirteen [`Verb`]s, tells what it is worth, describes itself and
//! draws itself as data. [`hand`] turns pointers, keys and buttons into verbs.
//!
//! Knows words and mathematics. Knows nothing of items, of right or wrong, or of a screen.

pub mod boards;
pub mod catalogue;
pub mod geometry;
pub mod hand;
pub mod sheet;

mod board;
mod letters;
mod log;
mod piece;
mod refusal;
mod shape;
mod verb;

pub use board::{Board, Disclosure, Manipulative};
pub use log::{Action, Role as SeatRole, Seat, Table};
pub use piece::{Button, Field, Grip, Kind, Picture, PieceId, Place, Role, Slider, Spot, Sprite, place_text};
pub use refusal::{Refusal, first_done};
pub use shape::{Ink, Label, Shape, escape, picture_svg, svg};
pub use verb::{Key, NotAVerb, Verb, Way};
