//! Insight: what records say, for an adult. Reports as data; never reaches into practice.

mod class;
mod history;
mod items;
mod readiness;
pub mod report;

pub use class::{SkillRow, StudentRow, class_picture};
pub use history::{Decided, Decision, decisions};
pub use items::{ItemRow, items, support_name};
pub use readiness::{Readiness, readiness};
