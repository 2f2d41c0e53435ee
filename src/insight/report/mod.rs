//! Reports: what records say of a student, as pages for a person to read, sign and put in a folder.
//!
//! Each report is worked out as plain data first, then laid out as a [`Report`]: headings, sentences, tables and pictures, in
//! no language yet. One renderer shows and prints any of them. Nothing here knows a screen, a clock or a paper size.
//!
//! Wording: strengths first; counts with their dates; never a diagnosis, a likelihood or a comparison with other children.

mod answers;
mod at_home;
mod dosage;
mod goal;
mod graph;
mod group;
mod layout;
mod material;
mod parents;
mod picture;
mod sample;
mod team;
mod words;
mod work;

pub(super) use answers::dated;
pub use answers::{Answer, Span, answers};
pub use at_home::HomeActivity;
pub use dosage::{Dosage, Week, dosage};
pub(super) use dosage::{sat, weeks};
pub use goal::{Evidence, Goal, goal};
pub use graph::{DayScore, Graph};
pub use group::{BeforeGroup, Focus, Listen, MINUTES, Member, Task, before_group};
pub use layout::{Block, Grid, Report, Section};
pub use parents::{Does, Parents, Strength, parents};
pub use sample::{Sample, ThenAndNow, then_and_now};
pub use team::{Pattern, Team, TeamSkill, team};
pub(super) use words::{day_in_year, skill_of};
pub use work::{WorkSheet, WorkedOn, Written, work_sheet};
