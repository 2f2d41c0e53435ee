//! Practice: the ladder from objects to symbols, and the sitting in which a child climbs it.
//!
//! The [`Ladder`] is a fold over the log: it can be thrown away and folded again, and two devices with the same records have
//! the same one. A [`Sitting`] decides what comes next and what is said; it is a plain state machine that is told the time
//! and the child's actions. A [`Desk`] joins a sitting to a journal, so that an answer is safely kept before its
//! feedback is seen.
//!
//! Knows everything below it; is never told what the insights of an adult are. Those come as a changed plan.

mod change;
mod desk;
mod free_up;
mod ladder;
mod lesson;
mod reason_row;
mod sitting;
mod trial;
mod turns;
mod work;

pub use change::{Change, Reason, Standing, said_days};
pub use desk::{Desk, Saved, keep_point, ladder_and_log, ladder_of, log_of, point_of};
pub use free_up::{FreeUp, free_up};
pub use ladder::{Ladder, Point, Progress};
pub use lesson::Lesson;
pub use sitting::{Act, Checkpoint, Choice, Ending, Sitting};
pub use trial::{Look, Trial};
pub use turns::{Turn, turns};
pub use work::{Below, Fade, Help, Mood, PHYSICAL, Pointer, Prompt, Work, WorkPoint};
