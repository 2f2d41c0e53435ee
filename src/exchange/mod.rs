//! Exchange: all bytes that leave or enter, and the addresses of the page.
//!
//! CSV for spreadsheets, JSON that loses nothing, statements for record stores, plans, links. What comes in is never believed:
//! it is read into values, counted and reported before anything is kept, and newer versions are refused untouched.

mod csv;
mod decisions;
mod hand_in;
mod json;
mod link;
mod names;
mod plan;
mod qr;
pub mod ready;
mod roster;
mod scene;
mod school;
mod screeners;
mod sheet;
mod sittings;
mod value;
mod xapi;
mod zip;

pub use csv::{attempts_csv, summary_csv};
pub use decisions::decisions_csv;
pub use hand_in::{Frames, Gather, Packet, SealKey, Sealed, Took, codes_in, packet_texts};
pub use json::{Export, LARGEST_FILE, Refused, import};
pub use link::{LONGEST_LINK, Route, TablePage, ToolsLink, TryLink};
pub use plan::{
    Down, PlanFile, PlanPart, compare, plan_file, plan_text, read_plan_file, read_plan_text, taken,
};
pub use qr::{LONGEST_QR, qr_svg};
pub use roster::{
    Changed, Field, Flaw, Key, LARGEST_LIST, Naming, NewStudents, Refusal, Staged, key_csv, lists_in,
    roster_csv, stage_students,
};
pub use scene::{Laid, MOST as MOST_BOARDS, NoScene, Scene, done_to, read_scene, scene_table, scene_text};
pub use school::OneRoster;
pub use screeners::{NoScores, ScoreFlaw, StagedScores, stage_scores};
pub use sittings::sittings_csv;
pub use xapi::Statements;
