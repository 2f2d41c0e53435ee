//! About how much water: a jug with one mark, up to which it holds so much.
//!
//! Concrete: about as much as is told is poured into it. Representational: water stands in it, and about how much is written.
//! Near is good enough: a tenth of what the jug holds. The statement is `?=300` where 300 are poured, and `300=?` where they are
//! estimated.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Statement, Term};
use crate::table::boards::{EquationCard, Jug};
use crate::table::{Board, Manipulative as _, Seat, SeatRole, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct EstimateWater;

/// What jugs hold up to their mark, in milliliters.
const HOLDS: [u32; 3] = [200, 500, 1_000];
/// Heights at which water may stand, from the bottom to the mark.
const HEIGHTS: u32 = 20;
/// What is near enough: such a part of what the jug holds.
const NEAR: u32 = 10;

/// An amount of water and what the jug holds.
#[derive(Clone, Copy)]
struct Water {
    amount: u32,
    holds: u32,
}

impl Water {
    fn of(item: &Item) -> Option<Water> {
        let [amount] = item.wholes()[..] else { return None };
        let holds = HOLDS.into_iter().find(|holds| item.layout == layout(item.stage, *holds))?;
        let water = Water { amount, holds };
        (item.stage != Stage::Abstract && water.suits() && *item == water.item(item.stage)).then_some(water)
    }

    fn item(self, stage: Stage) -> Item {
        let amount = Expression::term(Term::whole(self.amount));
        let asked = Expression::term(Term::Unknown);
        let math = match stage {
            Stage::Concrete => Statement::Equation(asked, amount),
            _ => Statement::Equation(amount, asked),
        };
        Item::new(stage, math, &layout(stage, self.holds))
    }

    /// How high it stands.
    const fn height(self) -> u32 {
        self.amount * HEIGHTS / self.holds
    }

    /// Neither nothing nor all, and the water stands at one of the heights.
    fn suits(self) -> bool {
        (3..=HEIGHTS - 3).contains(&self.height()) && self.height() * self.holds == self.amount * HEIGHTS
    }

    const fn is_near(self, amount: u32) -> bool {
        self.amount.abs_diff(amount) * NEAR <= self.holds
    }
}

fn layout(stage: Stage, holds: u32) -> String {
    let kind = if stage == Stage::Concrete { "pour-about" } else { "read-about" };
    format!("{kind}-{holds}")
}

fn words(item: &Item, case: &str) -> Say {
    let Some(Water { amount, holds }) = Water::of(item) else { return item.math.say() };
    say::estimate_water(case, amount, holds, holds / 2)
}

fn question(item: &Item) -> Option<Question> {
    let Water { holds, .. } = Water::of(item)?;
    let choices = vec![say::just(holds / 2), say::just(holds)];
    Some(Question { ask: words(item, "question"), choices, right: 0 })
}

impl Exercise for EstimateWater {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        // A half and both quarters are seen at once.
        let quarters = [5, 10, 15];
        loop {
            let holds = random.pick(&HOLDS).copied().unwrap_or_default();
            let height = random.between(3, HEIGHTS - 3);
            if level.allows(quarters.contains(&height)) {
                return Water { amount: height * holds / HEIGHTS, holds }.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Water::of(item).is_some()
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let Some(water) = Water::of(item) else { return Table::alone(card) };
        if item.stage == Stage::Concrete {
            return Table::alone(Jug::unmarked(water.holds, 0));
        }
        let height = u16::try_from(water.height()).unwrap_or_default();
        Table::new(vec![
            Seat { board: Jug::unmarked(water.holds, height).given().into(), role: SeatRole::Shown },
            Seat { board: card.into(), role: SeatRole::Answer },
        ])
    }

    fn answer(&self, item: &Item) -> String {
        // What is poured is the answer.
        let written = Water::of(item).filter(|_| item.stage != Stage::Concrete);
        written.map(|water| water.amount.to_string()).unwrap_or_default()
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        let near = |water: Water| written.parse().is_ok_and(|amount| water.is_near(amount));
        Water::of(item).is_some_and(near)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let water = Water::of(item).filter(|_| item.stage == Stage::Concrete)?;
        let Board::Jug(_) = board else { return None };
        let height = u16::try_from(water.height()).ok()?;
        Some(Leg::new(vec![Jug::pouring_to(height)], words(item, "build")).asked(question(item)?))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        match part {
            Part::Ask | Part::AskAgain | Part::NotYet => words(item, &format!("{name}-{}", item.stage)),
            _ => words(item, name),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        question(item).filter(|_| item.stage != Stage::Concrete)
    }

    fn mistakes(&self, _item: &Item) -> Vec<Mistake> {
        // An estimate that is far off tells of no rule.
        Vec::new()
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        self.accepts(item, &board.value())
    }

    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        vec![self.say(item, Part::Ask)]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Water::of(item)?.item(stage))
    }
}
