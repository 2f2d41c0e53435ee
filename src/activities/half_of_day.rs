//! Which half of the day a time belongs to: before noon or after it.
//!
//! What happens is told, and what a clock shows then. Concrete: a marker is put on an hour of a line from midnight to midnight.
//! Representational: the hour is marked on the drawing of such a line. Abstract: nothing but the words. At every stage the time is
//! written with a.m. or p.m.
//!
//! `19:45=?` is a quarter to eight in the evening; what happens then follows from the hour, so that it stands in no layout.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use super::tell_time::{FIVE, HOUR, HOUR_UP, on_clock, statement, time, told, written};
use crate::table::boards::{DayLine, EquationCard, Form};
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct HalfOfDay;

/// Takes one half of the day for the other.
static SWAP: Misconception = Misconception::new("time.am-pm-swap", say::time_am_pm_swap);
/// Takes all that is dark for the evening: 2 in the night is p.m.
static NIGHT: Misconception = Misconception::new("time.night-is-pm", say::time_night_is_pm);
/// Takes the hour after noon for the end of the morning: lunch at 12:20 is a.m.
static TWELVE: Misconception = Misconception::new("time.noon-hour-is-am", say::time_noon_hour_is_am);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SWAP, &NIGHT, &TWELVE];

/// What a child does at an hour nearly everywhere; nothing where that differs from home to home.
const fn event(hour: u32) -> Option<&'static str> {
    Some(match hour {
        0..=4 => "asleep",
        6 => "sunrise",
        7 => "breakfast",
        8 => "school",
        9 | 10 => "recess",
        11 | 12 => "lunch",
        13 => "back",
        14 | 15 => "home",
        16 => "play",
        17 | 18 => "dinner",
        19 => "bath",
        20 => "bed",
        21 => "dark",
        _ => return None,
    })
}

/// Whether the half is not what the hour looks like: night that is a.m., noon.
const fn misleads(hour: u32) -> bool {
    matches!(hour, 0..=4 | 11 | 12)
}

/// The other half of the day.
const fn other(hour: u32) -> u32 {
    (hour + 12) % 24
}

fn daytime(hour: u32, minute: u32) -> String {
    format!("{} {}", written(hour, minute), if hour % 24 < 12 { "am" } else { "pm" })
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "day",
        Stage::Representational => "day-line",
        Stage::Abstract => "day-half",
    }
}

fn words(item: &Item, case: &str) -> Say {
    let (hour, minute) = time(item);
    let half = if hour < 12 { "am" } else { "pm" };
    let event = say::day_event(event(hour).unwrap_or_default());
    say::half_of_day(
        format!("{case}-{}", item.layout),
        event,
        half,
        written(hour, minute),
        told(hour, minute),
    )
}

fn question(item: &Item) -> Question {
    let (before, after) = (say::before_noon(), say::after_noon());
    let right = usize::from(time(item).0 >= 12);
    Question { ask: words(item, "question"), choices: vec![before, after], right }
}

impl Exercise for HalfOfDay {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (hour, minute) = (random.below(24), FIVE * random.between(1, 11));
            let fits = level == Level::Usual || misleads(hour) == (level == Level::Hard);
            if fits && event(hour).is_some() {
                return Item::new(stage, statement(HOUR * hour + minute), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (hour, minute) = time(item);
        item.layout == layout(item.stage)
            && event(hour).is_some()
            && minute > 0
            && minute.is_multiple_of(FIVE)
            && item.math == statement(HOUR * hour + minute)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math).writing(Form::Daytime);
        match item.stage {
            Stage::Concrete => Table::with_answer(DayLine::with_marker(), card),
            Stage::Representational => Table::with_answer(DayLine::drawing(), card),
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (hour, minute) = time(item);
        daytime(hour, minute)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let Board::DayLine(line) = board else { return None };
        let (hour, _) = time(item);
        let leg = || Leg::new(vec![line.marking(on_clock(hour))], words(item, "first"));
        (done == 0).then(|| leg().asked(question(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        // From any other hour as well.
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| question(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (hour, minute) = time(item);
        let line = match item.stage {
            Stage::Concrete => Some(DayLine::with_marker()),
            Stage::Representational => Some(DayLine::drawing()),
            Stage::Abstract => None,
        };
        let marked = |hour: u32| line.map(|line| vec![line.marking(on_clock(hour))]);
        let named = match hour {
            0..=4 => &NIGHT,
            12 => &TWELVE,
            _ => &SWAP,
        };
        let wrong = daytime(other(hour), minute);
        let built = marked(other(hour)).map(|verbs| Mistake::Builds(named, verbs, wrong.clone()));
        // Late in an hour, the next one.
        let late = (minute > 30).then_some(hour + 1);
        let rounds = late.map(|late| match marked(late) {
            Some(verbs) => Mistake::Builds(&HOUR_UP, verbs, self.answer(item)),
            None => Mistake::Writes(&HOUR_UP, daytime(late, minute)),
        });
        std::iter::once(Mistake::Writes(named, wrong.clone())).chain(built).chain(rounds).collect()
    }

    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        vec![words(item, "ask")]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item::new(stage, item.math.clone(), layout(stage)))
    }
}
