//! The child's side: who are you, today, a sitting, one skill to look at.

mod adult;
mod aids;
mod choice;
mod ending;
mod home;
mod item;
mod lesson;
mod practice;
mod session;
mod today;
mod trial;

pub use home::Home;
pub use practice::Practice;
pub use today::Today;
pub use trial::TryIt;
