//! One renderer for every manipulative: draws shapes, carries pieces, moves the focus, names what is there.
//!
//! [`BoardView`] owns the [`Hands`](tenfold::table::hand::Hands) of one board and feeds them the browser's events;
//! [`paint`] compares the picture with what stands in the page and changes only what differs. No manipulative is named here.

mod commands;
mod keypad;
mod paint;
mod sliders;
mod view;

pub use commands::Commands;
pub use keypad::Keypad;
pub use sliders::Sliders;
pub use view::{Board, BoardRef, Host, Pointing, press_of};
