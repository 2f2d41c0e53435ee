//! The time on a clock.
//!
//! Concrete: the hands of a geared clock are turned to a time that is told. Representational: on the drawing of a clock the
//! hour is marked, and how far the long hand went since. Abstract: where both hands stand is told. At every stage the time
//! is written with hours and minutes. To the minute, the long hand goes to the last number by fives and on by single marks.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Number, Statement, Term};
use crate::table::boards::{Clock, EquationCard, Form};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct TellTime {
    /// How exactly a time is told.
    pub to: To,
}

/// To what a time is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To {
    /// Hours and half hours.
    Half,
    /// Five minutes.
    Five,
    /// The minute; none of them by fives, so that single marks have to be counted.
    Minute,
}

impl To {
    /// The fewest minutes there are to a next time.
    const fn step(self) -> u32 {
        match self {
            To::Half => 30,
            To::Five => FIVE,
            To::Minute => 1,
        }
    }

    fn suits(self, minute: u32) -> bool {
        match self {
            To::Half => minute.is_multiple_of(30),
            To::Five => minute.is_multiple_of(FIVE) && minute > 0,
            // One minute is no plural, before the hour and after it.
            To::Minute => !minute.is_multiple_of(FIVE) && (2..59).contains(&minute),
        }
    }
}

/// Reads the short hand as the long one: 3:30 is 6:15.
static HAND_SWAP: Misconception = Misconception::new("time.hand-swap", say::time_hand_swap);
/// At half past three the short hand is on its way to four: 4:30.
static HALF_NEXT: Misconception = Misconception::new("time.half-is-next-hour", say::time_half_next);
/// After the half hour the short hand is nearer to the next hour: 4:50 is 5:50.
pub(super) static HOUR_UP: Misconception = Misconception::new("time.hour-rounds-up", say::time_hour_up);
/// Reads the numeral that the long hand is at as minutes: 4:20 is 4:04.
static AS_NUMERAL: Misconception = Misconception::new("time.minute-as-numeral", say::time_as_numeral);
/// Counts by fives to the last number and leaves out the marks after it: 4:37 is 4:35.
static FIVES_ONLY: Misconception = Misconception::new("time.fives-only", say::time_fives_only);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&HAND_SWAP, &HALF_NEXT, &HOUR_UP, &AS_NUMERAL, &FIVES_ONLY];

/// Minutes in an hour.
pub(super) const HOUR: u32 = 60;
/// Minutes from one number of the dial to the next.
pub(super) const FIVE: u32 = 5;

/// Twelve instead of nothing, as on the dial.
const fn dial(number: u32) -> u32 {
    (number + 11) % 12 + 1
}

/// A time of the clock: hours from 1 to 12.
pub(super) fn written(hour: u32, minute: u32) -> String {
    format!("{}:{minute:02}", dial(hour))
}

/// The time as it is said: half past 3, 20 minutes after 4, 10 minutes before 5.
pub(super) fn told(hour: u32, minute: u32) -> Say {
    if minute < 45 {
        say::time_told(dial(hour), minute)
    } else {
        say::time_before(dial(hour + 1), HOUR - minute)
    }
}

/// A number of minutes as a clock takes it.
pub(super) fn on_clock(minutes: u32) -> u16 {
    u16::try_from(minutes).unwrap_or_default()
}

/// Hour and minute of an item.
pub(super) fn time(item: &Item) -> (u32, u32) {
    match item.math.terms().first() {
        Some(Term::Known(Number::Time(time))) => (time / HOUR, time % HOUR),
        _ => (0, 0),
    }
}

/// Asks for a time, in minutes from midnight.
pub(super) fn statement(time: u32) -> Statement {
    let term = |term| Expression::term(term);
    Statement::Equation(term(Term::Known(Number::Time(time))), term(Term::Unknown))
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "clock",
        Stage::Representational => "face",
        Stage::Abstract => "hands",
    }
}

fn words(item: &Item, case: &str) -> Say {
    let (hour, minute) = time(item);
    let case = format!("{case}-{}", item.layout);
    say::tell_time(
        case,
        hour,
        minute,
        dial(hour + 1),
        dial(minute / FIVE),
        told(hour, minute),
        written(hour, minute),
    )
}

/// The same where marks between the numbers are spoken of, if any are counted.
fn words_of_marks(item: &Item, case: &str) -> Say {
    let (hour, minute) = time(item);
    let (marks, numeral) = (minute % FIVE, dial(minute / FIVE));
    if marks == 0 {
        return words(item, case);
    }
    let case = format!("{case}-{}", item.layout);
    say::tell_minute(case, hour, dial(hour + 1), numeral, marks, minute - marks, written(hour, minute))
}

/// The clock that is turned begins at twelve, or at six where twelve is asked for.
const fn begins(hour: u32) -> u16 {
    if hour == 12 { 360 } else { 0 }
}

/// What turns the long hand of a clock on from the full hour, or shades so far. What goes on past the half does so in two
/// turns.
fn turns(minute: u32, is_drawing: bool) -> Vec<Verb> {
    let half = (minute > 30 && !is_drawing).then_some(30);
    half.into_iter().chain([minute]).map(|minute| Clock::minute(on_clock(minute))).collect()
}

/// A time without its single minutes. A clock that is turned is turned so, and the time that was told is written; what is
/// read is drawn so, or only written.
fn fives_only(item: &Item, hour: u32, fives: u32) -> Vec<Mistake> {
    let is_drawing = item.stage == Stage::Representational;
    let set = || {
        let turned = (fives > 0).then(|| turns(fives, is_drawing)).into_iter().flatten();
        std::iter::once(Clock::hour(on_clock(hour))).chain(turned).collect()
    };
    let short = written(hour, fives);
    match item.stage {
        Stage::Concrete => {
            let (_, minute) = time(item);
            vec![Mistake::Builds(&FIVES_ONLY, set(), written(hour, minute))]
        }
        Stage::Representational => {
            vec![Mistake::Builds(&FIVES_ONLY, set(), short.clone()), Mistake::Writes(&FIVES_ONLY, short)]
        }
        Stage::Abstract => vec![Mistake::Writes(&FIVES_ONLY, short)],
    }
}

impl Exercise for TellTime {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (low, high) = match (self.to, level) {
            (To::Half, Level::Easy) => (0, 0),
            (To::Half, Level::Usual) => (0, 1),
            (To::Half, Level::Hard) => (1, 1),
            (To::Five, Level::Easy) => (1, 6),
            (To::Five, Level::Usual) => (1, 11),
            // The short hand is nearer to the next hour.
            (To::Five, Level::Hard) => (7, 11),
            (To::Minute, Level::Easy) => (2, 29),
            (To::Minute, Level::Usual) => (2, 58),
            (To::Minute, Level::Hard) => (31, 58),
        };
        let hour = random.between(1, 12);
        let time = loop {
            let minute = self.to.step() * random.between(low, high);
            if self.to.suits(minute) {
                break HOUR * hour + minute;
            }
        };
        Item::new(stage, statement(time), layout(stage))
    }

    fn knows(&self, item: &Item) -> bool {
        let (hour, minute) = time(item);
        item.layout == layout(item.stage)
            && (1..=12).contains(&hour)
            && self.to.suits(minute)
            && item.math.to_string() == format!("{}=?", self.answer(item))
    }

    fn table(&self, item: &Item) -> Table {
        let (hour, minute) = time(item);
        let card = EquationCard::bare(&item.math).writing(Form::Time);
        let clock = match item.stage {
            Stage::Concrete => Clock::at(begins(hour)),
            Stage::Representational => Clock::drawing(on_clock(hour * HOUR + minute)),
            Stage::Abstract => return Table::alone(card),
        };
        Table::with_answer(if self.to == To::Minute { clock.by_minutes() } else { clock }, card)
    }

    fn answer(&self, item: &Item) -> String {
        let (hour, minute) = time(item);
        written(hour, minute)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (hour, minute) = time(item);
        let Board::Clock(clock) = board else { return None };
        let is_drawing = item.stage != Stage::Concrete;
        let fives = minute - minute % FIVE;
        // Where the hour has just begun, no number is passed.
        let leg = if done > 0 && fives == 0 { done + 1 } else { done };
        match leg {
            0 => {
                let leg = Leg::new(vec![Clock::hour(on_clock(hour))], words(item, "first"));
                let (ask, choices) = if is_drawing {
                    (words(item, "question"), [hour, dial(hour + 1)])
                } else {
                    let numeral = dial(minute / FIVE);
                    (words_of_marks(item, "question"), [numeral, dial(numeral + 3)])
                };
                Some(leg.asking(ask, choices.into_iter().map(say::just).collect(), 0))
            }
            1 => Some(Leg::new(turns(fives, is_drawing), words_of_marks(item, "second"))),
            2 if minute > fives => {
                let verbs = if is_drawing {
                    turns(minute, true)
                } else {
                    let from = u32::from(clock.shown()) % HOUR;
                    (from + 1..=minute).map(|minute| Clock::minute(on_clock(minute))).collect()
                };
                Some(Leg::new(verbs, words_of_marks(item, "third")))
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (hour, minute) = time(item);
        let fives = minute - minute % FIVE;
        // Some of the marks are counted.
        let is_on_the_way = (fives + 1..minute).any(|minute| board.value() == written(hour, minute));
        is_on_the_way.then_some(if fives == 0 { 1 } else { 2 })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::Strategy | Part::Write => words_of_marks(item, part.name()),
            Part::Ask if item.stage == Stage::Abstract => words_of_marks(item, part.name()),
            _ => words(item, part.name()),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (_, minute) = time(item);
        (item.stage == Stage::Abstract).then(|| Question {
            ask: words_of_marks(item, "question"),
            choices: vec![say::just(minute - minute % FIVE), say::just(dial(minute / FIVE))],
            right: 0,
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (hour, minute) = time(item);
        let (numeral, marks) = (dial(minute / FIVE), minute % FIVE);
        let is_drawing = item.stage != Stage::Concrete;
        let rounds = if self.to == To::Half { (&HALF_NEXT, minute == 30) } else { (&HOUR_UP, minute > 30) };
        let mut mistakes = vec![Mistake::Writes(&AS_NUMERAL, written(hour, numeral))];
        if rounds.1 {
            mistakes.push(Mistake::Writes(rounds.0, written(hour + 1, minute)));
        }
        if marks > 0 {
            // The number with its marks, as if they were minutes.
            mistakes.push(Mistake::Writes(&AS_NUMERAL, written(hour, numeral + marks)));
            mistakes.extend(fives_only(item, hour, minute - marks));
        }
        // On a drawing the short hand is seen to go on between two numbers.
        let seen = if item.stage == Stage::Representational { minute / 12 } else { 0 };
        let late = (hour * FIVE + if marks > 0 { seen } else { 0 }) % HOUR;
        // With hands swapped, a few times are those the clock begins with.
        let swapped = on_clock(numeral % 12 * HOUR + late);
        mistakes.push(if is_drawing || swapped == begins(hour) {
            Mistake::Writes(&HAND_SWAP, written(numeral, late))
        } else {
            let set = std::iter::once(Clock::hour(on_clock(numeral)));
            Mistake::Builds(&HAND_SWAP, set.chain(turns(late, false)).collect(), self.answer(item))
        });
        mistakes
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        match table.board(0) {
            Some(Board::Clock(clock)) => vec![say::just(clock.value())],
            _ => vec![words(item, "ask")],
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item::new(stage, item.math.clone(), layout(stage)))
    }
}
