//! Exchange: all bytes that leave or enter, and the addresses of the page.
//!
//! CSV for spreadsheets, JSON that loses nothing, links. What comes in is never believed: it is read into values, counted
//! and reported before anything is kept, and newer versions are refused untouched.
//!
//! A place is kept here for plan files, sealed hand-ins and QR codes; records already carry what they need.

mod csv;
mod json;
mod link;

pub use csv::{attempts_csv, summary_csv};
pub use json::{Export, Refused, import};
pub use link::{Route, TryLink};
