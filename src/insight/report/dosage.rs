//! How much practice there was: sittings, days, minutes, week by week.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{Span, dated};
use crate::records::{Day, Entry, What};

/// Practice in a span of days.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Dosage {
    /// Sittings in which something was shown or answered.
    pub sittings: u32,
    /// Days with at least one.
    pub days: u32,
    /// Whole minutes.
    pub minutes: u32,
    /// Sittings that were cut off: their minutes are those from their first record to their last.
    pub cut_off: u32,
    /// Each week of the span from the first with practice to the last, also those without any.
    pub weeks: Vec<Week>,
}

/// Practice in a week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Week {
    /// Its Monday.
    pub monday: Day,
    /// Sittings.
    pub sittings: u32,
    /// Days with at least one.
    pub days: u32,
    /// Whole minutes.
    pub minutes: u32,
}

/// A sitting as its records tell of it.
struct Sat {
    day: Day,
    from: i64,
    to: i64,
    ended: Option<u32>,
    practised: bool,
}

/// A clock that runs away makes no sitting longer than a school day.
const MOST_MINUTES: i64 = 240;

impl Sat {
    fn minutes(&self) -> u32 {
        let told = i64::from(self.ended.unwrap_or_default());
        let seen = self.to.saturating_sub(self.from) / 60_000;
        let minutes = if self.ended.is_some() { told } else { seen };
        u32::try_from(minutes.clamp(0, MOST_MINUTES)).unwrap_or_default()
    }
}

/// The Monday of a day's week. Day 0, 1 January 1970, was a Thursday.
pub(super) const fn monday(day: Day) -> Day {
    Day(day.0 - (day.0 + 3).rem_euclid(7))
}

/// The sittings of entries in order in which something was shown or answered.
fn sittings(entries: &[Entry]) -> Vec<Sat> {
    let mut sat: BTreeMap<(&str, &str), Sat> = BTreeMap::new();
    for (day, entry) in dated(entries) {
        if entry.what.is_adults() {
            continue;
        }
        let of = (entry.id.device.as_str(), entry.id.sitting.as_str());
        let new = Sat { day, from: entry.at, to: entry.at, ended: None, practised: false };
        let here = sat.entry(of).or_insert(new);
        here.to = entry.at;
        match &entry.what {
            What::Attempt(_) | What::Shown(_) => here.practised = true,
            What::Ended(ended) => here.ended = Some(ended.minutes),
            _ => {}
        }
    }
    sat.into_values().filter(|sat| sat.practised).collect()
}

/// The day and the whole minutes of each sitting of entries in order.
pub(in crate::insight) fn sat(entries: &[Entry]) -> Vec<(Day, u32)> {
    sittings(entries).iter().map(|sat| (sat.day, sat.minutes())).collect()
}

/// Each week from the first with a sitting to the last.
pub(in crate::insight) fn weeks(sat: &[(Day, u32)]) -> Vec<Week> {
    let mut known: BTreeMap<i64, Vec<(Day, u32)>> = BTreeMap::new();
    for (day, minutes) in sat {
        known.entry(monday(*day).0).or_default().push((*day, *minutes));
    }
    let (first, last) = (known.keys().next().copied(), known.keys().next_back().copied());
    let week = |monday: i64| {
        let own = known.get(&monday).map(Vec::as_slice).unwrap_or_default();
        Week {
            monday: Day(monday),
            sittings: small(own.len()),
            days: days(own.iter().map(|(day, _)| *day)),
            minutes: own.iter().map(|(_, minutes)| minutes).sum(),
        }
    };
    first.zip(last).into_iter().flat_map(|(first, last)| (first..=last).step_by(7)).map(week).collect()
}

/// How much practice there was in a span, from entries in order.
#[must_use]
pub fn dosage(entries: &[Entry], span: Span) -> Dosage {
    let sat: Vec<Sat> = sittings(entries).into_iter().filter(|sat| span.holds(sat.day)).collect();
    let told: Vec<(Day, u32)> = sat.iter().map(|sat| (sat.day, sat.minutes())).collect();
    Dosage {
        sittings: small(sat.len()),
        days: days(sat.iter().map(|sat| sat.day)),
        minutes: sat.iter().map(Sat::minutes).sum(),
        cut_off: small(sat.iter().filter(|sat| sat.ended.is_none()).count()),
        weeks: weeks(&told),
    }
}

fn days(of: impl Iterator<Item = Day>) -> u32 {
    small(of.collect::<BTreeSet<Day>>().len())
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        // 1970-01-01 was a Thursday, 2026-03-02 a Monday.
        for (day, of) in
            [("1970-01-01", -3), ("2026-03-02", 20_514), ("2026-03-08", 20_514), ("2026-03-09", 20_521)]
        {
            let found = (-10..30_000).map(Day).find(|known| known.iso() == day).expect("a day");
            assert_eq!(monday(found), Day(of), "{day}");
        }
    }
}
