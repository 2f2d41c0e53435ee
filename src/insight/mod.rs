//! Insight: what records say, for an adult. Reports as data; never reaches into practice.

mod class;
mod history;
mod items;
mod readiness;

pub use class::{SkillRow, StudentRow, class_picture};
pub use history::{Decided, Decision, decisions};
pub use items::{ItemRow, items};
pub use readiness::{Readiness, readiness};
