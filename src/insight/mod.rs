//! Insight: what records say, for an adult. Reports as data; never reaches into practice.

mod class;

pub use class::{SkillRow, StudentRow, class_picture};
