//! Time, as it is told to us.

use serde::{Deserialize, Serialize};

/// A point in time from two clocks: the one on the wall, which may jump, and one that only runs forward.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Moment {
    /// Milliseconds since 1970, UTC, as the device believes.
    pub wall: i64,
    /// Minutes east of UTC.
    pub offset: i32,
    /// Milliseconds since the page was opened; never runs back.
    pub running: u64,
}

/// A calendar day where the device stands: days since 1970.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Day(pub i64);

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

impl Moment {
    /// The day on the wall.
    #[must_use]
    pub fn day(self) -> Day {
        Day::of(self.wall, self.offset)
    }
}

impl Day {
    /// The local day of a time.
    #[must_use]
    pub fn of(wall: i64, offset: i32) -> Day {
        Day((wall + i64::from(offset) * MINUTE).div_euclid(DAY))
    }

    /// Year, month and day of the month (Hinnant, 2013, `civil_from_days`).
    ///
    /// ```
    /// # use tenfold::records::Day;
    /// assert_eq!(Day(0).civil(), (1970, 1, 1));
    /// assert_eq!(Day(20_778).civil(), (2026, 11, 21));
    /// ```
    #[must_use]
    pub const fn civil(self) -> (i64, i64, i64) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month, day)
    }

    /// The day of an ISO 8601 date such as `2026-11-21`; `None` where there is no such day (Hinnant, 2013,
    /// `days_from_civil`).
    ///
    /// ```
    /// # use tenfold::records::Day;
    /// assert_eq!(Day::from_iso("2026-11-21"), Some(Day(20_778)));
    /// assert_eq!(Day::from_iso("2026-02-29"), None);
    /// ```
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Day> {
        let mut parts = text.split('-').map(str::parse::<u16>);
        let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) = (parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let shifted_month = if month > 2 { month - 3 } else { month + 9 };
        let of_year = (153 * shifted_month + 2) / 5 + day - 1;
        let days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        // What is no day of the calendar, or is written in another way, comes out as another text.
        Some(Day(era * 146_097 + days - 719_468)).filter(|found| found.iso() == text)
    }

    /// As ISO 8601: `2026-11-21`.
    #[must_use]
    pub fn iso(self) -> String {
        let (year, month, day) = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// A UTC time as ISO 8601 to the second: `2026-11-21T14:03:05Z`.
#[must_use]
pub fn iso_utc(wall: i64) -> String {
    let seconds = wall.div_euclid(1_000).rem_euclid(86_400);
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}Z", Day::of(wall, 0).iso())
}

/// A UTC time as ISO 8601 to the millisecond: `2026-11-21T14:03:05.250Z`. `None` for a year that is not written with four
/// digits: other programs do not read it.
#[must_use]
pub fn iso_utc_millis(wall: i64) -> Option<String> {
    let (year, ..) = Day::of(wall, 0).civil();
    let seconds = iso_utc(wall);
    let seconds = seconds.strip_suffix('Z').filter(|_| (1..=9_999).contains(&year))?;
    Some(format!("{seconds}.{:03}Z", wall.rem_euclid(1_000)))
}

/// A local time to the minute: `2026-11-21 14:03`.
#[must_use]
pub fn local_minute(wall: i64, offset: i32) -> String {
    let minutes = wall.div_euclid(MINUTE) + i64::from(offset);
    let of_day = minutes.rem_euclid(DAY / MINUTE);
    format!("{} {:02}:{:02}", Day(minutes.div_euclid(DAY / MINUTE)).iso(), of_day / 60, of_day % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_day_where_the_device_stands() {
        let evening_in_alabama = 1_763_776_800_000; // 2025-11-22T02:00:00Z
        assert_eq!(Day::of(evening_in_alabama, -360).iso(), "2025-11-21");
        assert_eq!(Day::of(evening_in_alabama, 0).iso(), "2025-11-22");
        assert_eq!(iso_utc(evening_in_alabama), "2025-11-22T02:00:00Z");
        assert_eq!(local_minute(evening_in_alabama + 59_999, -360), "2025-11-21 20:00");
        assert_eq!(local_minute(-1, 0), "1969-12-31 23:59");
        // What a file may hold, no page may stop at.
        assert!(!local_minute(i64::MAX, i32::MAX).is_empty() && !local_minute(i64::MIN, i32::MIN).is_empty());
    }

    #[test]
    fn milliseconds_are_told_where_the_year_is_one_that_others_read() {
        assert_eq!(iso_utc_millis(1_763_776_800_005).as_deref(), Some("2025-11-22T02:00:00.005Z"));
        assert_eq!(iso_utc_millis(-1).as_deref(), Some("1969-12-31T23:59:59.999Z"));
        assert_eq!((iso_utc_millis(i64::MAX), iso_utc_millis(i64::MIN)), (None, None));
        assert_eq!(iso_utc_millis(253_402_300_800_000), None, "the year 10000");
    }

    #[test]
    fn a_date_is_read_as_it_is_written() {
        for day in (0..40_000).step_by(13).map(Day) {
            assert_eq!(Day::from_iso(&day.iso()), Some(day));
        }
        for text in [
            "",
            "2026",
            "2026-1-2",
            "2026-13-01",
            "2026-04-31",
            "1900-02-29",
            "2026-00-10",
            "2026-01-01-01",
            "x-y-z",
        ] {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
    }

    #[test]
    fn leap_days_and_the_time_before_1970() {
        assert_eq!(Day(59).iso(), "1970-03-01");
        assert_eq!(Day(11_016).iso(), "2000-02-29");
        assert_eq!(Day(-1).iso(), "1969-12-31");
    }
}
