//! Exchange: all bytes that leave or enter, and the addresses of the page.
//!
//! CSV for spreadsheets, JSON that loses nothing, links. What comes in is never believed: it is read into values, counted
//! and reported before anything is kept, and newer versions are refused untouched.

mod csv;
mod json;
mod link;
mod plan;
mod qr;
pub mod ready;
mod roster;
mod scene;
mod sheet;

pub use csv::{attempts_csv, summary_csv};
pub use json::{Export, Refused, import};
pub use link::{Route, TablePage, ToolsLink, TryLink};
pub use plan::{
    Down, PlanFile, PlanPart, compare, plan_file, plan_text, read_plan_file, read_plan_text, taken,
};
pub use qr::{LONGEST_QR, qr_svg};
pub use roster::{
    Changed, Field, Flaw, Key, Naming, NewStudents, Refusal, Staged, key_csv, roster_csv, stage_students,
};
pub use scene::{Laid, MOST as MOST_BOARDS, NoScene, Scene, done_to, read_scene, scene_table, scene_text};
