//! From a larger unit to a smaller one.
//!
//! Concrete: a row of tiles for each large unit, as long as there are small ones in it. Representational: a double number line
//! whose steps are set. Abstract: asked in words. `4*12=?` is four feet in inches; each factor is that of one pair of units.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rows::next_even_row;
use super::steps::Question;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{DoubleLine, EquationCard, TileArray};
use crate::table::{Board, Key, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Convert;

static DIVIDES: Misconception = Misconception::new("meas.divides-instead", say::meas_divides);
static BASE_TEN: Misconception = Misconception::new("meas.base-ten-for-all", say::meas_base_ten);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&DIVIDES, &BASE_TEN];

/// Yards, gallons, weeks, centimeters, feet, pounds, hours, meters: how many of the smaller unit one of them is. The first
/// four can be laid with tiles.
const FACTORS: [u32; 8] = [3, 4, 7, 10, 12, 16, 60, 100];
const TILED: usize = 4;

fn statement(n: u32, factor: u32) -> Statement {
    Statement::pair(Term::whole(n), Op::Times, Term::whole(factor), Term::Unknown)
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "tiles",
        Stage::Representational => "lines",
        Stage::Abstract => "card",
    }
}

fn suits(stage: Stage, n: u32, factor: u32) -> bool {
    let known = if stage == Stage::Concrete { FACTORS.get(..TILED) } else { Some(&FACTORS[..]) };
    let most = if stage == Stage::Concrete { 8 } else { 9 };
    (2..=most).contains(&n) && known.is_some_and(|known| known.contains(&factor))
}

fn words(item: &Item, case: &str) -> Say {
    let (n, factor) = item.pair();
    let (one, small) = (say::convert_one(factor), say::convert_small(factor));
    say::convert(case, n, factor, one, say::convert_many(factor), small, n * factor)
}

/// The keys that are missing in a box; `None` where something else stands there.
fn keys(at: Spot, wanted: u32, typed: &str) -> Option<Vec<Verb>> {
    let wanted = wanted.to_string();
    let missing = wanted.strip_prefix(typed)?;
    Some(missing.bytes().map(|byte| Verb::Type { at, key: Key::Digit(byte.saturating_sub(b'0')) }).collect())
}

/// What is asked in a lesson.
fn asked(item: &Item) -> Option<Question> {
    let (_, factor) = item.pair();
    let choices = vec![say::convert_more(), say::convert_fewer()];
    Some(Question { ask: say::convert_question(say::convert_small(factor)), choices, right: 0 })
}

impl Exercise for Convert {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let factors = match level {
            Level::Easy => [3, 4, 10, 100].as_slice(),
            Level::Usual => FACTORS.as_slice(),
            Level::Hard if stage == Stage::Concrete => [4, 7].as_slice(),
            Level::Hard => [7, 12, 16, 60].as_slice(),
        };
        loop {
            let (n, factor) = (random.between(2, 9), random.pick(factors).copied().unwrap_or(3));
            if suits(stage, n, factor) {
                return Item::new(stage, statement(n, factor), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (n, factor) = item.pair();
        item.layout == layout(item.stage) && suits(item.stage, n, factor) && item.math == statement(n, factor)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        match item.stage {
            Stage::Concrete => Table::with_answer(TileArray::new(), card),
            Stage::Representational => Table::with_answer(DoubleLine::to_read(), card),
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (n, factor) = item.pair();
        (n * factor).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (n, factor) = item.pair();
        let (verbs, case, untouched) = match board {
            Board::TileArray(tiles) => {
                let (row, verb) = next_even_row(tiles, n, factor)?;
                (vec![verb], if row == 0 { "row" } else { "rows" }, tiles.rows().is_empty())
            }
            Board::DoubleLine(lines) => {
                let ([upper, lower], marks) = lines.set();
                let mut verbs = keys(DoubleLine::UPPER, 1, upper)?;
                verbs.extend(keys(DoubleLine::LOWER, factor, lower)?);
                let untouched = upper.is_empty() && lower.is_empty();
                if verbs.is_empty() {
                    // Marks in other places are rubbed out.
                    let tick = u16::try_from(n).ok()?;
                    let wrong = marks.iter().copied().filter(|mark| *mark != tick);
                    let missing = (!marks.contains(&tick)).then_some(tick);
                    let marks = wrong.chain(missing).map(|at| Verb::Mark { at: Spot(at), n: 1 });
                    (marks.collect(), "mark", false)
                } else {
                    (verbs, "steps", untouched)
                }
            }
            _ => return None,
        };
        let leg = Leg::new(verbs, words(item, case));
        if leg.verbs.is_empty() || !untouched {
            return (!leg.verbs.is_empty()).then_some(leg);
        }
        Some(leg.asked(asked(item)?))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, &part.case(&item.layout))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item)).flatten()
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (n, factor) = item.pair();
        let divided = n.is_multiple_of(factor).then_some((&DIVIDES, n / factor));
        let answers = divided.into_iter().chain([(&BASE_TEN, 10 * n)]);
        answers.map(|(misconception, answer)| Mistake::Writes(misconception, answer.to_string())).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::DoubleLine(lines) => {
                let (steps, marks) = lines.set();
                let mut marks = marks.to_vec();
                marks.sort_unstable();
                format!("{steps:?}{marks:?}")
            }
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (n, factor) = item.pair();
        suits(stage, n, factor).then(|| Item::new(stage, item.math.clone(), layout(stage)))
    }
}
