//! Where a number stands from 0 to 100, and which number stands there.
//!
//! Concrete: beads pushed along a string of a hundred. Representational: a line with a tick at every five, on which a number is
//! marked or a mark is read. Abstract: a line with nothing but its ends, on which a marker is slid to a number, or its place is
//! read.
//!
//! What is placed or read on the line without ticks is an estimate. It is right within five, half a ten: whoever has the right
//! ten in mind and its neighbours stays within that, and what is known to go wrong lands further off.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Statement, Term, ones};
use crate::table::boards::{Beads, EquationCard, NumberLine, Range, Scale};
use crate::table::{Board, Manipulative as _, Seat, SeatRole, Table};
use crate::words::{Say, say};

/// The activity. Numbers are from 5 to 99.
#[derive(Clone, Copy, Debug)]
pub struct NumberPlace;

static LOG: Misconception = Misconception::new("nl.log", say::nl_log);
static LEFT: Misconception = Misconception::new("nl.left-anchor", say::nl_left);
static TICKS: Misconception = Misconception::new("nl.count-ticks", say::nl_counts_ticks);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&LOG, &LEFT, &TICKS];

const END: u32 = 100;
/// What a step of the line with ticks is worth.
const STEP: u32 = 5;
/// How far off an estimate may be.
const NEAR: u32 = 5;

/// Where a number lands that is placed by its size among the small ones: they take most of the line.
fn placed_by_log(number: u32) -> u32 {
    let share = f64::from(number + 1).ln() / f64::from(END + 1).ln();
    rounded(share * f64::from(END))
}

/// Which number such a child takes a place for.
fn read_by_log(place: u32) -> u32 {
    rounded(f64::from(END + 1).powf(f64::from(place) / f64::from(END)) - 1.0)
}

/// A position from 0 to 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and 100")]
fn rounded(position: f64) -> u32 {
    position.round().clamp(0.0, f64::from(END)) as u32
}

/// The number an item is about, and whether it is read.
fn number(item: &Item) -> (u32, bool) {
    let number = item.wholes().first().copied().unwrap_or_default();
    (number, item.math.terms().first() == Some(&Term::Unknown))
}

fn statement(number: u32, read: bool) -> Statement {
    let (known, asked) = (Expression::term(Term::whole(number)), Expression::term(Term::Unknown));
    if read { Statement::Equation(asked, known) } else { Statement::Equation(known, asked) }
}

const fn layout(stage: Stage, read: bool) -> &'static str {
    match (stage, read) {
        (Stage::Concrete, _) => "beads",
        (Stage::Representational, false) => "ticks",
        (Stage::Representational, true) => "read-ticks",
        (Stage::Abstract, false) => "line",
        (Stage::Abstract, true) => "read-line",
    }
}

fn suits(number: u32, read: bool, stage: Stage) -> bool {
    match stage {
        Stage::Concrete => !read && (11..100).contains(&number),
        Stage::Representational => number.is_multiple_of(STEP) && (STEP..END).contains(&number),
        // Where the marker lies at first it is no estimate.
        Stage::Abstract => (STEP + NEAR..98).contains(&number),
    }
}

/// The line of an item, and the spot of a number on it.
fn line(item: &Item) -> (NumberLine, u32) {
    let ticks = item.stage == Stage::Representational;
    let step = if ticks { STEP } else { 1 };
    let steps = u16::try_from(END / step).unwrap_or_default();
    (NumberLine::of(Scale::Between(Range { from: 0, step, steps, ticks })), step)
}

fn spot(number: u32, step: u32) -> u16 {
    u16::try_from(number.checked_div(step).unwrap_or_default()).unwrap_or_default()
}

fn words(item: &Item, case: &str) -> Say {
    let (number, _) = number(item);
    say::number_place(case, number, number - ones(number), ones(number))
}

fn asked(item: &Item) -> Question {
    let (number, _) = number(item);
    let (case, choices) = match item.stage {
        Stage::Concrete => ("question-tens", vec![say::just(number / 10), say::just(number / 10 + 1)]),
        Stage::Representational => ("question-step", vec![say::just(STEP), say::just(1_u32)]),
        Stage::Abstract => ("question-middle", vec![say::just(END / 2), say::just(END / 10)]),
    };
    Question { ask: words(item, case), choices, right: 0 }
}

impl Exercise for NumberPlace {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let read = stage != Stage::Concrete && random.coin();
            let number = random.between(STEP, 99);
            let part = ones(number);
            let fits = match (stage, level) {
                (_, Level::Usual) => true,
                (Stage::Concrete | Stage::Abstract, Level::Easy) => part == 0 || part == 5,
                (Stage::Concrete, Level::Hard) => part > 5,
                (Stage::Representational, Level::Easy) => part == 0,
                (Stage::Representational, Level::Hard) => part == 5,
                // Neither a full ten nor near a mark that can be thought of.
                (Stage::Abstract, Level::Hard) => {
                    !part.is_multiple_of(5) && [25, 50, 75].iter().all(|mark| number.abs_diff(*mark) > 4)
                }
            };
            if fits && suits(number, read, stage) {
                return Item::new(stage, statement(number, read), layout(stage, read));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (number, read) = number(item);
        item.layout == layout(item.stage, read)
            && suits(number, read, item.stage)
            && item.math == statement(number, read)
    }

    fn table(&self, item: &Item) -> Table {
        let (number, read) = number(item);
        if item.stage == Stage::Concrete {
            return Beads::of("bead-string-100").map_or_else(|| Table::new(Vec::new()), Table::alone);
        }
        let (line, step) = line(item);
        if !read {
            return Table::alone(line);
        }
        let board = line.with_mark(spot(number, step)).into();
        let card = EquationCard::bare(&item.math).into();
        Table::new(vec![Seat { board, role: SeatRole::Shown }, Seat { board: card, role: SeatRole::Answer }])
    }

    fn answer(&self, item: &Item) -> String {
        let (number, read) = number(item);
        if read { number.to_string() } else { String::new() }
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        let (number, _) = number(item);
        let near = if item.stage == Stage::Abstract { NEAR } else { 0 };
        written.parse::<u32>().is_ok_and(|written| written.abs_diff(number) <= near)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (number, read) = number(item);
        let tens = number - ones(number);
        match board {
            Board::Beads(_) => {
                let to = if done == 0 { tens } else { number };
                let told = if done == 0 { "first-beads" } else { "second-beads" };
                let leg = (done == 0 || done == 1 && tens < number)
                    .then(|| Leg::new(vec![Beads::counting(to)], words(item, told)))?;
                Some(if done == 0 { leg.asked(asked(item)) } else { leg })
            }
            Board::NumberLine(there) if !read && done == 0 => {
                let (_, step) = line(item);
                let verb = there.marking(spot(number, step))?;
                let told = words(item, &format!("first-{}", item.layout));
                Some(Leg::new(vec![verb], told).asked(asked(item)))
            }
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, &format!("{}-{}", part.name(), item.layout))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (_, read) = number(item);
        read.then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (number, read) = number(item);
        let (line, step) = line(item);
        // The tick at zero is counted as the first; or every tick is one.
        let one_on = (&TICKS, number + STEP);
        let one_back = (&TICKS, number.saturating_sub(STEP));
        let answers = match (item.stage, read) {
            (Stage::Concrete, _) => Vec::new(),
            (Stage::Representational, true) => vec![one_on, (&TICKS, number / STEP)],
            (Stage::Representational, false) => vec![one_back],
            // Steps from the left that are a third too small.
            (Stage::Abstract, true) => vec![(&LOG, read_by_log(number)), (&LEFT, number * 3 / 2)],
            (Stage::Abstract, false) => vec![(&LOG, placed_by_log(number)), (&LEFT, number * 2 / 3)],
        };
        let answers = answers.into_iter().filter(|(_, answer)| *answer <= END);
        let mistake = |(misconception, answer): (&'static Misconception, u32)| {
            if read {
                return Some(Mistake::Writes(misconception, answer.to_string()));
            }
            Some(Mistake::Builds(misconception, vec![line.marking(spot(answer, step))?], String::new()))
        };
        answers.filter_map(mistake).collect()
    }

    fn is_like(&self, item: &Item, given: &str, thought: &str) -> bool {
        match (item.stage, given.parse::<u32>(), thought.parse::<u32>()) {
            (Stage::Abstract, Ok(given), Ok(thought)) => given.abs_diff(thought) <= NEAR,
            _ => given == thought,
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match (item.stage, board.value().parse::<u32>()) {
            (Stage::Abstract, Ok(place)) => number(item).0.abs_diff(place) <= NEAR,
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (number, read) = number(item);
        let read = read && stage != Stage::Concrete;
        // To the nearest tick.
        let near = if stage == Stage::Representational { (number + 2) / STEP * STEP } else { number };
        suits(near, read, stage).then(|| Item::new(stage, statement(near, read), layout(stage, read)))
    }
}
