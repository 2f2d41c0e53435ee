//! Insight: what records say, for an adult. Reports as data; never reaches into practice.

mod against_plan;
mod class;
mod digest;
mod history;
mod items;
mod matrix;
mod one_skill;
mod over_time;
mod pupil;
mod readiness;
pub mod report;
mod screened;

pub use against_plan::{MOST_WEEKS, Wanted, WeekDone, mondays, wanted, week_done};
pub use class::{SkillRow, StudentRow, class_picture};
pub use digest::{Digest, kept_digests, work_out};
pub use history::{Decided, Decision, decisions};
pub use items::{ItemRow, items, support_name};
pub use matrix::{Columns, columns};
pub use one_skill::{Need, SkillLine, one_skill};
pub use over_time::over_time;
pub use pupil::{LAST, Pupil, PupilSkill, pupil};
pub use readiness::{Readiness, readiness};
pub use screened::screened;
