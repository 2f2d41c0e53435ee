//! The time on a clock.
//!
//! Concrete: the hands of a geared clock are turned to a time that is told. Representational: on the drawing of a clock the
//! hour is marked, and how far the long hand went since. Abstract: where both hands stand is told. At every stage the time
//! is written with hours and minutes.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Number, Statement, Term};
use crate::table::boards::{Clock, EquationCard, Form};
use crate::table::{Board, Manipulative as _, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct TellTime {
    /// Whether to five minutes; by itself to hours and half hours.
    pub fives: bool,
}

/// Reads the short hand as the long one: 3:30 is 6:15.
static HAND_SWAP: Misconception = Misconception::new("time.hand-swap", say::time_hand_swap);
/// At half past three the short hand is on its way to four: 4:30.
static HALF_NEXT: Misconception = Misconception::new("time.half-is-next-hour", say::time_half_next);
/// After the half hour the short hand is nearer to the next hour: 4:50 is 5:50.
static HOUR_UP: Misconception = Misconception::new("time.hour-rounds-up", say::time_hour_up);
/// Reads the numeral that the long hand is at as minutes: 4:20 is 4:04.
static AS_NUMERAL: Misconception = Misconception::new("time.minute-as-numeral", say::time_as_numeral);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&HAND_SWAP, &HALF_NEXT, &HOUR_UP, &AS_NUMERAL];

const HOUR: u32 = 60;

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
fn time(item: &Item) -> (u32, u32) {
    match item.math.terms().first() {
        Some(Term::Known(Number::Time(time))) => (time / HOUR, time % HOUR),
        _ => (0, 0),
    }
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
        dial(minute / 5),
        told(hour, minute),
        written(hour, minute),
    )
}

/// The clock that is turned begins at twelve, or at six where twelve is asked for.
const fn begins(hour: u32) -> u16 {
    if hour == 12 { 360 } else { 0 }
}

impl Exercise for TellTime {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (low, high) = match (self.fives, level) {
            (false, Level::Easy) => (0, 0),
            (false, Level::Usual) => (0, 1),
            (false, Level::Hard) => (1, 1),
            (true, Level::Easy) => (1, 6),
            (true, Level::Usual) => (1, 11),
            // The short hand is nearer to the next hour.
            (true, Level::Hard) => (7, 11),
        };
        let step = if self.fives { 5 } else { 30 };
        let time = HOUR * random.between(1, 12) + step * random.between(low, high);
        let term = |term| Expression::term(term);
        let math = Statement::Equation(term(Term::Known(Number::Time(time))), term(Term::Unknown));
        Item::new(stage, math, layout(stage))
    }

    fn knows(&self, item: &Item) -> bool {
        let (hour, minute) = time(item);
        let step = if self.fives { minute % 5 == 0 && minute > 0 } else { minute % 30 == 0 };
        item.layout == layout(item.stage)
            && (1..=12).contains(&hour)
            && step
            && item.math.to_string() == format!("{}=?", self.answer(item))
    }

    fn table(&self, item: &Item) -> Table {
        let (hour, minute) = time(item);
        let card = EquationCard::bare(&item.math).writing(Form::Time);
        match item.stage {
            Stage::Concrete => Table::with_answer(Clock::at(begins(hour)), card),
            Stage::Representational => {
                Table::with_answer(Clock::drawing(on_clock(hour * HOUR + minute)), card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (hour, minute) = time(item);
        written(hour, minute)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (hour, minute) = time(item);
        let late = on_clock(minute);
        if !matches!(board, Board::Clock(_)) {
            return None;
        }
        match done {
            0 => {
                let leg = Leg::new(vec![Clock::hour(on_clock(hour))], words(item, "first"));
                let choices = match item.stage {
                    Stage::Concrete => [dial(minute / 5), dial(minute / 5 + 3)],
                    _ => [hour, dial(hour + 1)],
                };
                Some(leg.asking(words(item, "question"), choices.into_iter().map(say::just).collect(), 0))
            }
            1 if late > 0 => {
                // A hand that is to go on past the half does so in two turns.
                let half = (late > 30 && item.stage == Stage::Concrete).then_some(30);
                let turns = half.into_iter().chain([late]).map(Clock::minute).collect();
                Some(Leg::new(turns, words(item, "second")))
            }
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (_, minute) = time(item);
        (item.stage == Stage::Abstract).then(|| Question {
            ask: words(item, "question"),
            choices: vec![say::just(minute), say::just(dial(minute / 5))],
            right: 0,
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (hour, minute) = time(item);
        let numeral = dial(minute / 5);
        let late = hour * 5 % HOUR;
        let rounds = if self.fives { (&HOUR_UP, minute > 30) } else { (&HALF_NEXT, minute == 30) };
        let mut mistakes = vec![Mistake::Writes(&AS_NUMERAL, written(hour, numeral))];
        if rounds.1 {
            mistakes.push(Mistake::Writes(rounds.0, written(hour + 1, minute)));
        }
        // With hands swapped, a few times are those the clock begins with.
        let swapped = on_clock(numeral % 12 * HOUR + late);
        mistakes.push(if item.stage == Stage::Concrete && swapped == begins(hour) {
            Mistake::Writes(&HAND_SWAP, written(numeral, late))
        } else if item.stage == Stage::Concrete {
            let half =
                (late > 30).then_some(30).into_iter().chain([late]).map(|late| Clock::minute(on_clock(late)));
            let verbs = std::iter::once(Clock::hour(on_clock(numeral))).chain(half).collect();
            Mistake::Builds(&HAND_SWAP, verbs, self.answer(item))
        } else {
            Mistake::Writes(&HAND_SWAP, written(numeral, late))
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
