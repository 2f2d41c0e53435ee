//! About how heavy: between two amounts on a balance, on a scale without marks, and against what is known.
//!
//! Concrete: weights that are as heavy as a known thing are put against a bag until they outweigh it; the bag is between the last two
//! amounts. Representational: kitchen scales with a number at either end only. Abstract: a thing is told, and is compared with
//! a paper clip, which weighs about a gram, or with a liter of water, which weighs about a kilogram. Near is good enough. The
//! statement is `370=?`.

use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::measures::TICK_IS_ONE;
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Statement, Term};
use crate::table::boards::{Balance, EquationCard, NumberLine, Range, Scale};
use crate::table::{Board, Seat, SeatRole, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct EstimateMass;

/// Gives kilograms the number of grams, or grams that of kilograms.
static SWAPS_UNITS: Misconception = Misconception::new("meas.gram-for-kilogram", say::meas_gram_for_kilogram);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SWAPS_UNITS];

/// What a weight may weigh, in grams, from the one that is counted most easily.
const WEIGHTS: [u32; 4] = [10, 100, 50, 200];
/// Where kitchen scales end.
const ENDS: [u32; 3] = [200, 500, 1_000];
/// Places of the hand of a scale, from its beginning to its end.
const PLACES: u32 = 20;
/// What is near enough on a scale: such a part of all of it.
const NEAR: u32 = 10;

/// A thing that a child knows.
struct Thing {
    /// Append-only: it stands in layouts.
    name: &'static str,
    /// About what it weighs.
    mass: u32,
    in_kilograms: bool,
}

const fn grams(name: &'static str, mass: u32) -> Thing {
    Thing { name, mass, in_kilograms: false }
}

const fn kilograms(name: &'static str, mass: u32) -> Thing {
    Thing { name, mass, in_kilograms: true }
}

/// Half as much and twice as much will do: no two of them weigh the same.
const THINGS: [Thing; 14] = [
    grams("pencil", 5),
    grams("strawberry", 20),
    grams("slice", 30),
    grams("egg", 60),
    grams("banana", 120),
    grams("apple", 180),
    grams("mug", 350),
    grams("loaf", 500),
    kilograms("brick", 2),
    kilograms("cat", 4),
    kilograms("chair", 5),
    kilograms("melon", 6),
    kilograms("bike", 10),
    kilograms("child", 28),
];

/// What is estimated, and against what.
#[derive(Clone, Copy)]
enum Task {
    /// A bag of so many grams, and what a weight weighs.
    Bag(u32, u32),
    /// So many grams on a scale that ends there.
    Scale(u32, u32),
    /// A thing that is only told.
    Told(&'static Thing),
}

/// How the layouts of a stage begin.
const fn layouts(stage: Stage) -> &'static str {
    match stage {
        Stage::Representational => "read-mass-",
        _ => "mass-",
    }
}

impl Task {
    fn of(item: &Item) -> Option<Task> {
        let [mass] = item.wholes()[..] else { return None };
        let known = item.layout.strip_prefix(layouts(item.stage))?;
        let task = match item.stage {
            Stage::Concrete => Task::Bag(mass, known.parse().ok()?),
            Stage::Representational => Task::Scale(mass, known.parse().ok()?),
            Stage::Abstract => Task::Told(THINGS.iter().find(|thing| thing.name == known)?),
        };
        (task.suits() && *item == task.item()).then_some(task)
    }

    fn suits(self) -> bool {
        match self {
            Task::Bag(mass, weight) => {
                WEIGHTS.contains(&weight) && (2..=6).contains(&(mass / weight)) && {
                    // Not nearly as heavy as weights are.
                    let tenths = 10 * (mass % weight);
                    (2 * weight..=8 * weight).contains(&tenths)
                }
            }
            Task::Scale(mass, end) => {
                ENDS.contains(&end)
                    && (3 * end..=17 * end).contains(&(mass.saturating_mul(PLACES)))
                    && mass.is_multiple_of(end / PLACES)
            }
            Task::Told(_) => true,
        }
    }

    const fn mass(self) -> u32 {
        match self {
            Task::Bag(mass, _) | Task::Scale(mass, _) => mass,
            Task::Told(thing) => thing.mass,
        }
    }

    fn item(self) -> Item {
        let (stage, known) = match self {
            Task::Bag(_, weight) => (Stage::Concrete, weight.to_string()),
            Task::Scale(_, end) => (Stage::Representational, end.to_string()),
            Task::Told(thing) => (Stage::Abstract, thing.name.to_owned()),
        };
        let (known, mass) =
            (format!("{}{known}", layouts(stage)), Expression::term(Term::whole(self.mass())));
        Item::new(stage, Statement::Equation(mass, Expression::term(Term::Unknown)), &known)
    }

    /// Whether an estimate will do.
    fn is_near(self, estimate: u32) -> bool {
        match self {
            // Between the last amount that is lighter and the first that is heavier.
            Task::Bag(mass, weight) => {
                let lighter = mass - mass % weight;
                (lighter..=lighter + weight).contains(&estimate)
            }
            Task::Scale(mass, end) => mass.abs_diff(estimate) * NEAR <= end,
            Task::Told(thing) => (thing.mass.div_ceil(2)..=2 * thing.mass).contains(&estimate),
        }
    }

    /// Whether an estimate is off as it is where one unit is taken for the other.
    fn is_in_other_unit(self, estimate: u32) -> bool {
        match self {
            Task::Told(thing) if thing.in_kilograms => estimate >= 100 * thing.mass,
            Task::Told(thing) => estimate < thing.mass / 50,
            _ => false,
        }
    }
}

fn words(item: &Item, case: &str) -> Say {
    match Task::of(item) {
        Some(Task::Bag(mass, weight)) => {
            let lighter = mass - mass % weight;
            say::estimate_bag(case, mass / weight, lighter, lighter + weight, mass)
        }
        Some(Task::Scale(mass, end)) => say::estimate_scale(case, end, end / 2, mass),
        Some(Task::Told(thing)) => {
            let unit = if thing.in_kilograms { "kilograms" } else { "grams" };
            say::estimate_thing(format!("{case}-{unit}"), thing.mass)
        }
        None => item.math.say(),
    }
}

fn question(item: &Item) -> Option<Question> {
    let (choices, right) = match Task::of(item)? {
        Task::Bag(_, weight) => (vec![say::just(weight), say::just(1_u32)], 0),
        Task::Scale(_, end) => (vec![say::just(end / 2), say::just(end)], 0),
        Task::Told(thing) => {
            let things = ["clip", "water"].map(say::mass_benchmark);
            (things.to_vec(), usize::from(thing.in_kilograms))
        }
    };
    Some(Question { ask: words(item, "question"), choices, right })
}

impl Exercise for EstimateMass {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (task, easy) = match stage {
                Stage::Concrete => {
                    let weight = random.pick(&WEIGHTS).copied().unwrap_or_default();
                    let mass = random.between(2, 6) * weight + random.between(2, 8) * weight / 10;
                    (Task::Bag(mass, weight), weight == 10 || weight == 100)
                }
                Stage::Representational => {
                    let end = random.pick(&ENDS).copied().unwrap_or_default();
                    let place = random.between(3, PLACES - 3);
                    // A half and both quarters are seen at once.
                    (Task::Scale(place * end / PLACES, end), place.is_multiple_of(5))
                }
                Stage::Abstract => {
                    let thing = random.pick(&THINGS).unwrap_or(&THINGS[0]);
                    (Task::Told(thing), thing.in_kilograms)
                }
            };
            if level.allows(easy) && task.suits() {
                return task.item();
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Task::of(item).is_some()
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        match Task::of(item) {
            Some(Task::Bag(mass, weight)) => {
                let grams = u16::try_from(mass).unwrap_or_default();
                Table::with_answer(Balance::weighing_about(grams, small(weight)), card)
            }
            Some(Task::Scale(mass, end)) => {
                let scale = Scale::Between(Range { from: 0, step: end / 100, steps: 100, ticks: false });
                let place = u16::try_from(mass * 100 / end).unwrap_or_default();
                Table::new(vec![
                    Seat { board: NumberLine::of(scale).with_mark(place).into(), role: SeatRole::Shown },
                    Seat { board: card.into(), role: SeatRole::Answer },
                ])
            }
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Task::of(item).map(|task| task.mass().to_string()).unwrap_or_default()
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        let near = |task: Task| written.parse().is_ok_and(|estimate| task.is_near(estimate));
        Task::of(item).is_some_and(near)
    }

    fn is_like(&self, item: &Item, given: &str, thought: &str) -> bool {
        let of = |text: &str| match (Task::of(item)?, text.parse().ok()?) {
            // Weights are counted for grams.
            (Task::Bag(mass, weight), estimate) => {
                Some((mass / weight..=mass / weight + 1).contains(&estimate))
            }
            (task, estimate) => Some(task.is_in_other_unit(estimate)),
        };
        of(given) == Some(true) && of(thought) == Some(true)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (Some(Task::Bag(mass, weight)), Board::Balance(balance)) = (Task::of(item), board) else {
            return None;
        };
        let (left, right) = balance.on_pans();
        // Weights beside the bag, or more of them than outweigh it, are taken off first.
        let lighter = mass.checked_sub(right).filter(|_| left == mass)? / weight;
        let put_on = |n: u32| vec![Balance::put_on(small(weight)); n as usize];
        Some(match lighter {
            0 => Leg::new(put_on(1), words(item, "outweigh")),
            _ => Leg::new(put_on(lighter), words(item, "lighter")).asked(question(item)?),
        })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let said = words(item, part.name());
        match (part, Task::of(item)) {
            (Part::Ask, Some(Task::Bag(_, weight))) => say::mass_of_weight(weight).and(said),
            (Part::Ask | Part::AskAgain, Some(Task::Told(thing))) => said.and(say::mass_told(thing.name)),
            _ => said,
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        question(item).filter(|_| item.stage != Stage::Concrete)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        match Task::of(item) {
            Some(Task::Bag(mass, weight)) => written([(&TICK_IS_ONE, Some(mass / weight + 1))]),
            // An estimate that is far off tells of no rule.
            Some(Task::Scale(..)) | None => Vec::new(),
            Some(task @ Task::Told(thing)) => {
                let other = if thing.in_kilograms { 1_000 * thing.mass } else { 1 };
                written([(&SWAPS_UNITS, Some(other).filter(|other| task.is_in_other_unit(*other)))])
            }
        }
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        match (Task::of(item), board) {
            // The fewest weights that outweigh it.
            (Some(Task::Bag(mass, weight)), Board::Balance(balance)) => {
                balance.on_pans() == (mass, mass - mass % weight + weight)
            }
            _ => false,
        }
    }

    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        // What it weighs is not told.
        vec![self.say(item, Part::Ask)]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let Task::Scale(mass, end) = Task::of(item)? else { return None };
        let below = Task::Bag(mass, end / 5);
        below.suits().then(|| below.item())
    }
}
