//! Points of the grid: over, then up.
//!
//! Concrete: a walk of two pegs, over and then up, and the pair it leads to. Representational: a point is made where a pair
//! says. Abstract: a point that lies on the grid is read, or a walk in words. `(3,5)=?` is all of these.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Number, Statement, Term};
use crate::table::boards::{EquationCard, Form, Lattice, Pegs};
use crate::table::{Board, Manipulative as _, Seat, SeatRole, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Points;

static SWAPS_AXES: Misconception = Misconception::new("coord.swaps-axes", say::coord_swaps);
static FROM_ONE: Misconception = Misconception::new("coord.counts-from-one", say::coord_from_one);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SWAPS_AXES, &FROM_ONE];

fn statement(across: u32, up: u32) -> Statement {
    let point = Expression::term(Term::Known(Number::Point(across, up)));
    Statement::Equation(point, Expression::term(Term::Unknown))
}

/// How far over and how far up.
fn point(item: &Item) -> (u32, u32) {
    match item.math.terms().first() {
        Some(Term::Known(Number::Point(across, up))) => (*across, *up),
        _ => (0, 0),
    }
}

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["walk"],
        Stage::Representational => &["plot"],
        Stage::Abstract => &["read", "card"],
    }
}

/// Neither on an axis nor on the diagonal, where a swap would not be seen.
fn suits((across, up): (u32, u32)) -> bool {
    (1..=9).contains(&across) && (1..=9).contains(&up) && across != up
}

/// What leads to a point: for a walk the corner first.
fn way(item: &Item, grid: &Pegs, (across, up): (u32, u32)) -> Vec<Verb> {
    let corner = (item.layout == "walk").then_some((across, 0));
    let mark = |(across, up): (u32, u32)| {
        let (column, row) = (u16::try_from(across).ok()?, u16::try_from(up).ok()?);
        Some(Verb::Mark { at: grid.peg(row, column), n: 1 })
    };
    corner.into_iter().chain([(across, up)]).filter_map(mark).collect()
}

/// What is asked in a lesson.
fn asked() -> Question {
    let choices = vec![say::points_over(), say::points_up()];
    Question { ask: say::points_question(), choices, right: 0 }
}

impl Exercise for Points {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = random.pick(layouts(stage)).copied().unwrap_or_default();
        let (low, high) = match level {
            Level::Easy => (1, 5),
            Level::Usual => (1, 9),
            Level::Hard => (4, 9),
        };
        loop {
            let (across, up) = (random.between(low, high), random.between(low, high));
            if suits((across, up)) {
                return Item::new(stage, statement(across, up), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (across, up) = point(item);
        layouts(item.stage).contains(&item.layout.as_str())
            && suits((across, up))
            && item.math == statement(across, up)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math).writing(Form::Point);
        let mut grid = Pegs::of(Lattice::Coordinates);
        match item.layout.as_str() {
            "walk" => Table::with_answer(grid, card),
            "plot" => Table::alone(grid),
            "read" => {
                for verb in way(item, &grid, point(item)) {
                    // Nothing of an empty grid is refused.
                    let _ = grid.act(&verb);
                }
                Table::new(vec![
                    Seat { board: grid.into(), role: SeatRole::Shown },
                    Seat { board: card.into(), role: SeatRole::Answer },
                ])
            }
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (across, up) = point(item);
        // What is plotted stands on the grid.
        if item.layout == "plot" { String::new() } else { Number::Point(across, up).to_string() }
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let Board::Pegs(grid) = board else { return None };
        if item.stage == Stage::Abstract {
            return None;
        }
        let verb = way(item, grid, point(item)).get(done).copied()?;
        let (across, up) = point(item);
        let over = item.layout == "walk" && done == 0;
        let said = if over {
            "over"
        } else if item.layout == "walk" {
            "up"
        } else {
            "plot"
        };
        let leg = Leg::new(vec![verb], say::points(said, across, up));
        if done > 0 {
            return Some(leg);
        }
        Some(leg.asked(asked()))
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        let case = if part == Part::Ask { format!("{name}-{}", item.layout) } else { name.to_owned() };
        let (across, up) = point(item);
        say::points(case, across, up)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(asked)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (across, up) = point(item);
        let text = |(across, up)| Number::Point(across, up).to_string();
        let grid = Pegs::of(Lattice::Coordinates);
        let (swapped, later, sooner) = ((up, across), (across + 1, up + 1), (across - 1, up - 1));
        let builds = |misconception, to| {
            let written = if item.layout == "walk" { text((across, up)) } else { String::new() };
            Mistake::Builds(misconception, way(item, &grid, to), written)
        };
        match item.stage {
            // The axis itself is counted as one: read too far, walked not far enough.
            Stage::Abstract => {
                vec![Mistake::Writes(&SWAPS_AXES, text(swapped)), Mistake::Writes(&FROM_ONE, text(later))]
            }
            // From an axis nobody goes one less.
            _ if across.min(up) > 1 => vec![builds(&SWAPS_AXES, swapped), builds(&FROM_ONE, sooner)],
            _ => vec![builds(&SWAPS_AXES, swapped)],
        }
    }

    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        let (across, up) = point(item);
        vec![say::just(Number::Point(across, up).to_string())]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item::new(stage, item.math.clone(), layouts(stage).first()?))
    }
}
