//! Minutes and days of practice, week by week, beside what the plan wants.

use super::pupil::Pupil;
use super::report::Week;
use crate::plan::Plan;
use crate::records::Day;

/// Weeks that fit beside one another on a page.
pub const MOST_WEEKS: usize = 8;

/// What a plan wants in a week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Days with practice.
    pub days: u32,
    /// Minutes in all.
    pub minutes: u32,
}

/// What a plan wants in a week; `None` where nobody has decided how many days.
#[must_use]
pub fn wanted(plan: &Plan) -> Option<Wanted> {
    let days = u32::from(plan.days);
    (days > 0).then(|| Wanted { days, minutes: days * u32::from(plan.rules.minutes) })
}

/// A week of a student's, beside the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WeekDone {
    /// Days with practice.
    pub days: u32,
    /// Whole minutes.
    pub minutes: u32,
    /// Whether the plan's days and minutes are reached; `None` where it wants nothing.
    pub reached: Option<bool>,
}

/// The Mondays of the weeks to show: the last ones of those in which one of the students practised, and those between.
#[must_use]
pub fn mondays<'p>(pupils: impl Iterator<Item = &'p Pupil>) -> Vec<Day> {
    let all: Vec<i64> = pupils.flat_map(|pupil| pupil.weeks.iter().map(|week| week.monday.0)).collect();
    let (Some(first), Some(last)) = (all.iter().min(), all.iter().max()) else { return Vec::new() };
    let few = 7 * i64::try_from(MOST_WEEKS.saturating_sub(1)).unwrap_or_default();
    (last.saturating_sub(few).max(*first)..=*last).step_by(7).map(Day).collect()
}

/// What a student did in the week of a Monday. The plan is the one of now, whatever it was then.
#[must_use]
pub fn week_done(pupil: &Pupil, monday: Day) -> WeekDone {
    let week = pupil.weeks.iter().find(|week| week.monday == monday);
    let Week { days, minutes, .. } =
        week.copied().unwrap_or(Week { monday, sittings: 0, days: 0, minutes: 0 });
    let reached = wanted(&pupil.student.plan).map(|wanted| days >= wanted.days && minutes >= wanted.minutes);
    WeekDone { days, minutes, reached }
}
