//! What every screen shares: the state of the page, buttons, icons, what is announced.

mod announce;
mod dialog;
mod hindered;
mod icon;
mod parts;
mod state;
pub mod take_away;

pub use announce::{Announcer, LiveRegion};
pub use dialog::Dialog;
pub use hindered::{InTheWay, sitting_elsewhere, trouble_say};
pub use icon::{Icon, PICTURE_COUNT, icon, picture};
pub use parts::{Command, LangSwitch, Speaker};
pub use state::{App, Status, app};
