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

/// How much practice there was in a span, from entries in order.
#[must_use]
pub fn dosage(entries: &[Entry], span: Span) -> Dosage {
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
    let sat: Vec<&Sat> = sat.values().filter(|sat| sat.practised && span.holds(sat.day)).collect();
    let days = |of: &mut dyn Iterator<Item = Day>| small(of.collect::<BTreeSet<Day>>().len());
    let mondays = sat.iter().map(|sat| monday(sat.day).0);
    let (first, last) = (mondays.clone().min(), mondays.max());
    let week = |monday: Day| {
        let own: Vec<&&Sat> = sat.iter().filter(|sat| self::monday(sat.day) == monday).collect();
        Week {
            monday,
            sittings: small(own.len()),
            days: days(&mut own.iter().map(|sat| sat.day)),
            minutes: own.iter().map(|sat| sat.minutes()).sum(),
        }
    };
    let weeks = first.zip(last).map(|(first, last)| (first..=last).step_by(7).map(|day| week(Day(day))));
    Dosage {
        sittings: small(sat.len()),
        days: days(&mut sat.iter().map(|sat| sat.day)),
        minutes: sat.iter().map(|sat| sat.minutes()).sum(),
        cut_off: small(sat.iter().filter(|sat| sat.ended.is_none()).count()),
        weeks: weeks.into_iter().flatten().collect(),
    }
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
