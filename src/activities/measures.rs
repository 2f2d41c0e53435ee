//! Mass and liquid volume: what a weight or a space of a scale is worth, and how many there are.
//!
//! Concrete: a bag on a balance, and weights of one kind that are put against it; a jug that is filled to an amount that is told,
//! with numbers at its lowest and highest mark only. Representational: the picture of such a jug, and the scale of kitchen
//! scales with a number at either end and ticks without. Abstract: the same told in words, and stories in one step.
//!
//! `3*100=?` is the third tick where each is worth 100; `3*?=300` asks what each is worth where 300 are poured;
//! `300+150=?` and `400-150=?` are stories.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::length::COUNTS_MARKS;
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use super::stories::SWAPS;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{Balance, EquationCard, Jug, NumberLine, Range, Scale};
use crate::table::{Board, Seat, SeatRole, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Measures;

/// Takes every tick, or every weight, for one.
pub(super) static TICK_IS_ONE: Misconception = Misconception::new("meas.tick-is-one", say::meas_tick_is_one);
/// Counts ticks by tens or hundreds, whatever they are worth.
static BY_TENS: Misconception = Misconception::new("meas.ticks-by-tens", say::meas_ticks_by_tens);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&TICK_IS_ONE, &BY_TENS];

/// What a weight or a space may be worth, from the one that is counted most easily.
const WORTHS: [u32; 6] = [10, 100, 50, 20, 200, 25];
/// No scale here goes further.
const END: u32 = 1_000;

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["balance", "pour-5", "pour-10"],
        Stage::Representational => &["read-water-5", "read-water-10", "read-scale-4", "read-scale-10"],
        Stage::Abstract => &["jug-5", "jug-10", "scale-4", "scale-10", "both", "left"],
    }
}

/// Whether a layout is one of a stage, or was: the scale of a jug was read as a line before it was drawn with its water.
fn is_known(stage: Stage, layout: &str) -> bool {
    let was = stage == Stage::Representational && matches!(layout, "read-jug-5" | "read-jug-10");
    was || layouts(stage).contains(&layout)
}

/// How many spaces a scale has; none where there is no scale.
fn spaces(layout: &str) -> Option<u32> {
    layout.rsplit_once('-')?.1.parse().ok()
}

/// A layout without the number of its spaces.
fn kind(layout: &str) -> &str {
    match spaces(layout) {
        Some(_) => layout.rsplit_once('-').map_or(layout, |(kind, _)| kind),
        None => layout,
    }
}

/// How many spaces or weights there are and what each is worth; both numbers of a story.
fn parts(item: &Item) -> (u32, u32) {
    let (first, second) = item.pair();
    if is_poured(&item.layout) {
        (first, second.checked_div(first).unwrap_or_default())
    } else {
        (first, second)
    }
}

fn is_poured(layout: &str) -> bool {
    kind(layout) == "pour"
}

fn statement(layout: &str, (first, second): (u32, u32)) -> Statement {
    if is_poured(layout) {
        return Statement::pair(Term::whole(first), Op::Times, Term::Unknown, Term::whole(first * second));
    }
    let op = match layout {
        "both" => Op::Plus,
        "left" => Op::Minus,
        _ => Op::Times,
    };
    Statement::pair(Term::whole(first), op, Term::whole(second), Term::Unknown)
}

/// What is there in all; of a story what is asked for.
fn total(item: &Item) -> u32 {
    let (first, second) = parts(item);
    match item.layout.as_str() {
        "both" => first + second,
        "left" => first.saturating_sub(second),
        _ => first * second,
    }
}

fn suits(layout: &str, (first, second): (u32, u32)) -> bool {
    let round = |mass: u32| mass.is_multiple_of(50) && (100..END).contains(&mass);
    match (layout, spaces(layout)) {
        ("both", _) => round(first) && round(second) && first + second <= END,
        ("left", _) => round(first) && round(second) && first > second + 50,
        ("balance", _) => {
            (2..=8).contains(&first) && WORTHS.contains(&second) && second != 25 && first * second <= END
        }
        (_, Some(spaces)) => {
            (2..spaces).contains(&first) && WORTHS.contains(&second) && spaces * second <= END
        }
        _ => false,
    }
}

fn words(item: &Item, case: &str) -> Say {
    let (first, second) = parts(item);
    let spaces = spaces(&item.layout).unwrap_or_default();
    let case = format!("{case}-{}", kind(&item.layout));
    say::measure(case, first, second, spaces, spaces * second, total(item))
}

fn question(item: &Item) -> Question {
    let (first, second) = parts(item);
    let choices = match item.layout.as_str() {
        layout @ ("both" | "left") => {
            let (first, second) = (say::just(first), say::just(second));
            let (plus, minus) =
                (say::math_plus(first.clone(), second.clone()), say::math_minus(first, second));
            if layout == "both" { vec![plus, minus] } else { vec![minus, plus] }
        }
        _ => vec![say::just(second), say::just(1_u32)],
    };
    Question { ask: words(item, "question"), choices, right: 0 }
}

impl Exercise for Measures {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let layout = random.pick(layouts(stage)).copied().unwrap_or_default();
            let pair = if matches!(layout, "both" | "left") {
                (50 * random.between(2, 19), 50 * random.between(2, 19))
            } else {
                (random.between(2, 9), random.pick(&WORTHS).copied().unwrap_or_default())
            };
            let worth = pair.1;
            let fits = match level {
                Level::Easy => worth == 10 || worth.is_multiple_of(100),
                Level::Usual => true,
                Level::Hard => !worth.is_multiple_of(100) && worth != 10,
            };
            if fits && suits(layout, pair) {
                return Item::new(stage, statement(layout, pair), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        is_known(item.stage, &item.layout)
            && suits(&item.layout, parts(item))
            && item.math == statement(&item.layout, parts(item))
    }

    fn table(&self, item: &Item) -> Table {
        let (first, second) = parts(item);
        let card = EquationCard::bare(&item.math);
        let spaces = spaces(&item.layout).unwrap_or_default();
        let seen: Board = match kind(&item.layout) {
            "balance" => return Table::with_answer(Balance::weighing(small(first), small(second)), card),
            "pour" => return Table::with_answer(Jug::empty(small(spaces), spaces * second), card),
            "read-water" => Jug::filled(small(spaces), spaces * second, small(first)).into(),
            "read-jug" | "read-scale" => {
                let steps = u16::try_from(spaces).unwrap_or(1);
                let scale = Scale::Between(Range { from: 0, step: second, steps, ticks: true });
                NumberLine::of(scale).with_mark(u16::try_from(first).unwrap_or_default()).into()
            }
            _ => return Table::alone(card),
        };
        Table::new(vec![
            Seat { board: seen, role: SeatRole::Shown },
            Seat { board: card.into(), role: SeatRole::Answer },
        ])
    }

    fn answer(&self, item: &Item) -> String {
        if is_poured(&item.layout) { parts(item).1.to_string() } else { total(item).to_string() }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (count, worth) = parts(item);
        let verbs = match board {
            Board::Balance(balance) => {
                let missing = balance.missing().filter(|missing| (1..=count).contains(missing))?;
                vec![Balance::put_on(small(worth)); missing as usize]
            }
            Board::Jug(_) if is_poured(&item.layout) => {
                vec![Jug::pouring(small(count))]
            }
            _ => return None,
        };
        Some(Leg::new(verbs, words(item, "build")).asked(question(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage != Stage::Concrete).then(|| question(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (first, second) = parts(item);
        let writes = |misconception, number: u32| Mistake::Writes(misconception, number.to_string());
        let Some(spaces) = spaces(&item.layout) else {
            return match item.layout.as_str() {
                "both" => vec![writes(&SWAPS, first.abs_diff(second))],
                "left" => vec![writes(&SWAPS, first + second)],
                _ => vec![writes(&TICK_IS_ONE, first)],
            };
        };
        let other_units = [10, 100].into_iter().filter(|unit| *unit != second);
        if is_poured(&item.layout) {
            let amount = first * second;
            let by_unit = |unit: u32| {
                let marks = amount
                    .checked_div(unit)
                    .filter(|marks| amount.is_multiple_of(unit) && *marks <= spaces)?;
                Some(Mistake::Builds(&BY_TENS, vec![Jug::pouring(small(marks))], unit.to_string()))
            };
            // The lowest mark is counted as the first.
            let short = vec![Jug::pouring(small(first.saturating_sub(1)))];
            let counted = Mistake::Builds(&COUNTS_MARKS, short, second.to_string());
            let one = writes(&TICK_IS_ONE, 1);
            return other_units.filter_map(by_unit).chain([counted, one]).collect();
        }
        let within = |read: &u32| *read <= spaces * second;
        let by_units = other_units.map(|unit| first * unit).filter(within);
        let by_units = by_units.map(|read| writes(&BY_TENS, read));
        // Told in words, there are no marks to be counted.
        let seen = item.stage == Stage::Representational;
        let counted = seen.then(|| writes(&COUNTS_MARKS, (first + 1) * second));
        by_units.chain(counted).chain([writes(&TICK_IS_ONE, first)]).collect()
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        match board {
            Board::Balance(balance) => balance.missing() == Some(0),
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let (stage, spaces) = (item.stage.below()?, spaces(&item.layout)?);
        let layout = match kind(&item.layout) {
            "jug" => format!("read-water-{spaces}"),
            "scale" => format!("read-scale-{spaces}"),
            "read-water" | "read-jug" => format!("pour-{spaces}"),
            _ => "balance".to_owned(),
        };
        let below = Item { stage, math: statement(&layout, parts(item)), layout };
        Exercise::knows(self, &below).then_some(below)
    }
}
