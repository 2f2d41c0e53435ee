//! Time that goes by across a full hour: when something ends, when it started, how long it took.
//!
//! Concrete: a geared clock, turned on or back by minutes. Representational: jumps along a line of time, on from the start or back
//! from the end, on which no times are printed. Abstract: end, start or length of time, asked in words. Clocks are turned by
//! fives, so that a finger hits the minute; lines and words go to the minute.
//!
//! `2:50+0:20=?` asks for the end, `?+0:20=3:10` for the start, `2:50+?=3:10` for the minutes between.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use super::tell_time::{on_clock, written};
use crate::math::{Number, Op, Statement, Term};
use crate::table::boards::{Clock, EquationCard, Form, OpenLine};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct ElapsedTime;

/// Takes an hour for a hundred minutes: 2:50 and 20 minutes is 2:70.
static BASE_TEN: Misconception = Misconception::new("time.base-ten-minutes", say::time_base_ten);
/// Counts the minute it starts at.
static COUNTS_START: Misconception = Misconception::new("time.counts-start", say::time_counts_start);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&BASE_TEN, &COUNTS_START];

const HOUR: u32 = 60;
const FIVE: u32 = 5;
/// How far a hand is turned at once: less than half a turn, which might be one the other way.
const TURN: u32 = 25;
/// The lengths of the jumps there are, the longest first.
const JUMPS: [u8; 4] = [30, 10, 5, 1];

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asked {
    End,
    Start,
    Long,
}

impl Asked {
    const fn of(layout: &str) -> Asked {
        match layout.as_bytes() {
            b"back" | b"line-start" | b"start" => Asked::Start,
            b"line-long" | b"long" => Asked::Long,
            _ => Asked::End,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Asked::End => "end",
            Asked::Start => "start",
            Asked::Long => "long",
        }
    }
}

/// From when, and for how long, in minutes.
#[derive(Clone, Copy)]
struct Span {
    start: u32,
    long: u32,
}

impl Span {
    const fn end(self) -> u32 {
        self.start + self.long
    }

    /// The full hour between.
    const fn full_hour(self) -> u32 {
        self.end() - self.end() % HOUR
    }

    /// The minutes before the full hour and those after it.
    const fn parts(self) -> (u32, u32) {
        (self.full_hour().saturating_sub(self.start), self.end() % HOUR)
    }

    const fn is_by_fives(self) -> bool {
        self.start.is_multiple_of(FIVE) && self.long.is_multiple_of(FIVE)
    }

    fn statement(self, asked: Asked) -> Statement {
        let known = |minutes, unknown| {
            if asked == unknown { Term::Unknown } else { Term::Known(Number::Time(minutes)) }
        };
        let [start, long, end] =
            [(self.start, Asked::Start), (self.long, Asked::Long), (self.end(), Asked::End)]
                .map(|(minutes, unknown)| known(minutes, unknown));
        Statement::pair(start, Op::Plus, long, end)
    }

    fn of(item: &Item) -> Option<Span> {
        let time = |term: &Term| match term {
            Term::Known(Number::Time(minutes)) => Some(*minutes),
            _ => None,
        };
        let terms = item.math.terms();
        let [start, long, end] = terms.as_slice() else { return None };
        let (start, long, end) = (time(start), time(long), time(end));
        let start = start.or_else(|| end?.checked_sub(long?))?;
        let long = long.or_else(|| end?.checked_sub(start))?;
        Some(Span { start, long })
    }

    fn suits(self, layout: &str) -> bool {
        let (before, after) = self.parts();
        let turned = matches!(layout, "on" | "back");
        // From two o'clock on, so that every hour is several in Spanish.
        (2 * HOUR..13 * HOUR).contains(&self.start)
            && self.end() < 13 * HOUR
            && (10..HOUR).contains(&self.long)
            && before < self.long
            && before > 1
            && after > 1
            && (!turned || self.is_by_fives())
            && jumps(before).len() + jumps(after).len() < OpenLine::MOST_JUMPS
    }
}

/// The jumps that make so many minutes.
fn jumps(mut minutes: u32) -> Vec<Verb> {
    let mut verbs = Vec::new();
    for by in JUMPS {
        while minutes >= by.into() {
            minutes -= u32::from(by);
            verbs.push(Verb::Jump { by });
        }
    }
    verbs
}

/// The turns of the long hand by so many minutes.
fn turns(from: u32, minutes: u32, back: bool) -> Vec<Verb> {
    let ends = (1..=minutes.div_ceil(TURN)).map(|turn| (turn * TURN).min(minutes));
    let to = ends.map(|by| if back { (from + HOUR).saturating_sub(by) } else { from + by });
    to.map(|to| Clock::minute(on_clock(to % HOUR))).collect()
}

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["on", "back"],
        Stage::Representational => &["line-end", "line-start", "line-long"],
        Stage::Abstract => &["end", "start", "long"],
    }
}

fn time(minutes: u32) -> String {
    written(minutes / HOUR, minutes % HOUR)
}

/// The span of an item; none where it cannot be read.
fn span(item: &Item) -> Span {
    Span::of(item).unwrap_or(Span { start: 0, long: 0 })
}

fn asked(item: &Item) -> Asked {
    Asked::of(&item.layout)
}

fn words(item: &Item, case: &str) -> Say {
    let span = span(item);
    let (before, after) = span.parts();
    let hour = time(span.full_hour());
    say::elapsed(case, time(span.start), time(span.end()), span.long, hour, before, after)
}

fn question(item: &Item) -> Question {
    let (before, after) = span(item).parts();
    let near = if asked(item) == Asked::Start { after } else { before };
    // An hour taken for a hundred minutes has as many more to go; or it goes on to the hour that was.
    let other = if near == 30 { 20 } else { HOUR - near };
    let ask = words(item, &format!("question-{}", asked(item).name()));
    Question { ask, choices: vec![say::just(near), say::just(other)], right: 0 }
}

impl ElapsedTime {
    /// How many minutes are done on a board, where they are on the way.
    fn done(item: &Item, board: &Board) -> Option<u32> {
        let span = span(item);
        let done = match board {
            Board::OpenLine(line) => line.distance(),
            Board::Clock(clock) => {
                let [from, to] = match asked(item) {
                    Asked::Start => [u32::from(clock.shown()), span.end()],
                    _ => [span.start, clock.shown().into()],
                };
                (to + 12 * HOUR - from % (12 * HOUR)) % (12 * HOUR)
            }
            _ => return None,
        };
        (done <= span.long).then_some(done)
    }
}

impl Exercise for ElapsedTime {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = random.pick(layouts(stage)).copied().unwrap_or_default();
        loop {
            let span = Span { start: random.between(2 * HOUR, 13 * HOUR), long: random.between(10, HOUR) };
            let fits = match level {
                Level::Easy => span.is_by_fives() && span.long <= 30,
                Level::Usual => true,
                // Not by fives, or longer than the half hour where it has to be.
                Level::Hard if stage == Stage::Concrete => span.long > 30,
                Level::Hard => !span.is_by_fives(),
            };
            if fits && span.suits(layout) {
                return Item::new(stage, span.statement(Asked::of(layout)), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let suits = |span: Span| span.suits(&item.layout) && item.math == span.statement(asked(item));
        layouts(item.stage).contains(&item.layout.as_str()) && Span::of(item).is_some_and(suits)
    }

    fn table(&self, item: &Item) -> Table {
        let span = span(item);
        let form = if asked(item) == Asked::Long { Form::Whole } else { Form::Time };
        let card = EquationCard::bare(&item.math).writing(form);
        match item.layout.as_str() {
            "on" => Table::with_answer(Clock::at(on_clock(span.start)), card),
            "back" => Table::with_answer(Clock::at(on_clock(span.end())), card),
            "line-start" => Table::with_answer(OpenLine::back_from_time(span.end(), &JUMPS), card),
            "line-end" | "line-long" => Table::with_answer(OpenLine::from_time(span.start, &JUMPS), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let span = span(item);
        match asked(item) {
            Asked::End => time(span.end()),
            Asked::Start => time(span.start),
            Asked::Long => span.long.to_string(),
        }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let span = span(item);
        let done = ElapsedTime::done(item, board).filter(|done| *done < span.long)?;
        let back = asked(item) == Asked::Start;
        let (before, after) = span.parts();
        let near = if back { after } else { before };
        // First to the full hour, then the rest.
        let (to, case) = if done < near { (near, "first") } else { (span.long, "second") };
        let verbs = match board {
            Board::Clock(clock) => turns(clock.shown().into(), to - done, back),
            Board::OpenLine(line) => {
                // Many small jumps may leave no room for all that are still to come.
                let all = line.jumps().len() + jumps(to - done).len() + jumps(span.long - to).len();
                (all <= OpenLine::MOST_JUMPS).then(|| jumps(to - done))?
            }
            _ => return None,
        };
        let leg = Leg::new(verbs, words(item, &format!("{case}-{}", asked(item).name())));
        Some(if done == 0 { leg.asked(question(item)) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let by = match part {
            Part::Ask => item.layout.as_str(),
            Part::NotYet if item.stage == Stage::Concrete => "clock",
            Part::NotYet => "line",
            _ => asked(item).name(),
        };
        words(item, &format!("{}-{by}", part.name()))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| question(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let span = span(item);
        let hundreds = |minutes: u32| minutes / HOUR * 100 + minutes % HOUR;
        let back = |hundreds: u32| format!("{}:{:02}", hundreds / 100, hundreds % 100);
        let (start, end) = (hundreds(span.start), hundreds(span.end()));
        let base_ten = match asked(item) {
            Asked::End => back(start + span.long),
            Asked::Start => back(end.saturating_sub(span.long)),
            Asked::Long => end.saturating_sub(start).to_string(),
        };
        // Minutes are counted one by one, or by fives.
        let units: &[u32] = if span.is_by_fives() { &[FIVE, 1] } else { &[1] };
        let miscounted = |unit: &u32| match asked(item) {
            Asked::End => time(span.end().saturating_sub(*unit)),
            Asked::Start => time(span.start + unit),
            Asked::Long => (span.long + unit).to_string(),
        };
        let miscounted = units.iter().map(|unit| Mistake::Writes(&COUNTS_START, miscounted(unit)));
        // A clock by fives is turned by one five too few.
        let turned = (item.stage == Stage::Concrete).then(|| {
            let (from, is_back) = match asked(item) {
                Asked::Start => (span.end(), true),
                _ => (span.start, false),
            };
            let short = span.long.saturating_sub(FIVE);
            let read = if is_back { span.end().saturating_sub(short) } else { span.start + short };
            Mistake::Builds(&COUNTS_START, turns(from, short, is_back), time(read))
        });
        std::iter::once(Mistake::Writes(&BASE_TEN, base_ten)).chain(miscounted).chain(turned).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::OpenLine(line) => line.distance().to_string(),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let (stage, asked) = (item.stage.below()?, asked(item));
        // Nothing is turned to find how long it took.
        let layout = layouts(stage).iter().find(|layout| Asked::of(layout) == asked)?;
        let below = Item { stage, math: item.math.clone(), layout: (*layout).to_owned() };
        Exercise::knows(self, &below).then_some(below)
    }
}
