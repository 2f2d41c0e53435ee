//! Small sayings that several reports have in common.

use super::answers::Span;
use crate::curriculum::skill;
use crate::records::Day;
use crate::words::{Say, say};

/// A day with its year: a report is read again a year later.
pub(in crate::insight) fn day_in_year(day: Day) -> Say {
    let (year, month, number) = day.civil();
    // As text: a year has no comma.
    say::report_day(say::date(month, number), year.to_string())
}

/// The days a report tells about.
pub(super) fn days_of(span: Span) -> Say {
    say::report_days(day_in_year(span.first), day_in_year(span.last))
}

/// A skill with its id; one of a newer Tenfold by its id alone.
pub(in crate::insight) fn skill_of(id: &str) -> Say {
    skill(id).map_or_else(|| say::just(id), |skill| say::report_skill((skill.name)(), id))
}

/// Sayings with commas between; `None` where there are none.
pub(super) fn list(says: impl IntoIterator<Item = Say>) -> Option<Say> {
    says.into_iter().reduce(say::report_list)
}
