//! What every screen shares: the state of the page, buttons, icons, what is announced.

mod announce;
mod copying;
mod date_field;
mod dialog;
mod hand_in;
mod hindered;
mod icon;
mod parts;
mod report_view;
mod state;
pub mod take_away;

pub use announce::{Announcer, LiveRegion};
pub use copying::copy;
pub use date_field::DateField;
pub use dialog::Dialog;
pub use hand_in::{HandedIn, OtherWays, sealing};
pub use hindered::{InTheWay, sitting_elsewhere, trouble_say};
pub use icon::{Icon, PICTURE_COUNT, icon, picture};
pub use parts::{Command, LangSwitch, Speaker};
pub use report_view::{ReportView, section_view};
pub use state::{App, Status, app};
