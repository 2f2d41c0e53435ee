//! Data in columns: how many more, and how many in all.
//!
//! Concrete: a row of tiles for each kind. Representational: a picture graph, a bar graph. Abstract: numbers of a graph in
//! words. Where a scale is given, one tile, square or star stands for two, five or ten; layouts end with it.
//!
//! `7-4=?` is how many more, `5+3+2=?` how many in all; the numbers are what is counted and not what is drawn.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rows::next_row;
use super::small;
use super::steps::Question;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{BarGraph, EquationCard, TileArray};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Graph {
    /// Whether one thing that is drawn stands for several.
    pub scaled: bool,
}

static READS_MAX: Misconception = Misconception::new("data.reads-max-as-difference", say::data_reads_max);
static IGNORES_SCALE: Misconception = Misconception::new("data.ignores-scale", say::data_ignores_scale);
static HALF_IS_ONE: Misconception = Misconception::new("data.half-symbol-is-one", say::data_half_is_one);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&READS_MAX, &IGNORES_SCALE, &HALF_IS_ONE];

const SCALES: [u32; 3] = [2, 5, 10];

/// The layout without its scale, and the scale; 1 where there is none.
fn scale(layout: &str) -> (&str, u32) {
    match layout.split_once('-') {
        Some((base, each)) => (base, each.parse().unwrap_or(0)),
        None => (layout, 1),
    }
}

/// Whether it is asked how many more, and not how many in all.
fn is_difference(item: &Item) -> bool {
    item.math.sides().and_then(|(left, _)| left.rest.first()).is_some_and(|(op, _)| *op == Op::Minus)
}

fn result(item: &Item, numbers: &[u32]) -> u32 {
    match numbers {
        [first, second] if is_difference(item) => first.abs_diff(*second),
        numbers => numbers.iter().sum(),
    }
}

/// How many things are drawn for each kind.
fn drawn(item: &Item) -> Vec<u32> {
    let (_, each) = scale(&item.layout);
    item.wholes().iter().map(|number| number.checked_div(each).unwrap_or(0)).collect()
}

impl Graph {
    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (stage, self.scaled) {
            (Stage::Concrete, _) => &["rows"],
            (Stage::Representational, false) => &["pictures"],
            (Stage::Representational, true) => &["bars"],
            (Stage::Abstract, false) => &["card"],
            (Stage::Abstract, true) => &["card", "half"],
        }
    }

    fn statement(op: Op, numbers: &[u32]) -> Statement {
        let terms: Vec<Term> = numbers.iter().copied().map(Term::whole).collect();
        Statement::chain(op, &terms, Term::Unknown)
    }

    fn suits(self, layout: &str, op: Op, numbers: &[u32]) -> bool {
        let (base, each) = scale(layout);
        if self.scaled != SCALES.contains(&each) {
            return false;
        }
        // Half a star more, where there is one.
        let half = if base == "half" { each / 2 } else { 0 };
        let fits = |number: u32, place: usize| {
            let number = if place == 0 { number.checked_sub(half) } else { Some(number) };
            number.is_some_and(|number| number.is_multiple_of(each) && (2..=9).contains(&(number / each)))
        };
        let whole = base != "half" || each.is_multiple_of(2);
        let order = match (op, numbers) {
            (Op::Minus, [first, second]) => first > second,
            (Op::Plus, [_, _]) => self.scaled,
            // So few that twelve gestures lay them all.
            (Op::Plus, [_, _, _]) => !self.scaled && numbers.iter().all(|number| *number <= 6),
            _ => false,
        };
        // What is asked for is not among the numbers that are told.
        let drawn = numbers.iter().map(|number| number.checked_div(each).unwrap_or(0));
        let answer = numbers
            .iter()
            .copied()
            .reduce(|all, next| if op == Op::Minus { all.abs_diff(next) } else { all + next });
        let told = self.scaled && drawn.chain([each]).any(|number| Some(number) == answer);
        whole && order && !told && numbers.iter().zip(0..).all(|(number, place)| fits(*number, place))
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let (base, each) = scale(&item.layout);
        let numbers = item.wholes();
        let at = |numbers: &[u32], place: usize| numbers.get(place).copied().unwrap_or(0);
        let op = if is_difference(item) { "more" } else { "all" };
        let case = if case == "ask" { format!("ask-{base}-{op}") } else { format!("{case}-{op}") };
        let [first, second, third] = [0, 1, 2].map(|place| at(&numbers, place));
        if self.scaled && (case.starts_with("ask") || case.starts_with("strategy")) {
            let drawn = drawn(item);
            return say::graph_scaled(case, first, second, each, at(&drawn, 0), at(&drawn, 1));
        }
        say::graph(case, first, second, third, result(item, &numbers))
    }

    /// What is asked in a lesson: what one stands for, or what is to be done with the numbers.
    fn asked(self, item: &Item) -> Question {
        let (_, each) = scale(&item.layout);
        if self.scaled {
            let choices = vec![say::just(each), say::just(1_u32)];
            return Question { ask: say::graph_question_scale(), choices, right: 0 };
        }
        let choices = vec![say::graph_compare(), say::graph_together()];
        Question { ask: say::graph_question(), choices, right: usize::from(!is_difference(item)) }
    }
}

impl Exercise for Graph {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let base = match level {
                Level::Hard => random.pick(self.layouts(stage)),
                _ => self.layouts(stage).first(),
            };
            let base = base.copied().unwrap_or_default();
            let each = if self.scaled { random.pick(&SCALES).copied().unwrap_or(2) } else { 1 };
            let layout = if self.scaled { format!("{base}-{each}") } else { base.to_owned() };
            let op = match level {
                Level::Easy => Op::Minus,
                Level::Usual if random.coin() => Op::Minus,
                Level::Hard if base == "half" => Op::Minus,
                _ => Op::Plus,
            };
            let count = if op == Op::Plus && !self.scaled { 3 } else { 2 };
            let most = if level == Level::Easy { 6 } else { 9 };
            let half = if base == "half" { each / 2 } else { 0 };
            let numbers: Vec<u32> = (0..count)
                .map(|place| random.between(2, most) * each + if place == 0 { half } else { 0 })
                .collect();
            if self.suits(&layout, op, &numbers) {
                return Item::new(stage, Graph::statement(op, &numbers), &layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let op = if is_difference(item) { Op::Minus } else { Op::Plus };
        let numbers = item.wholes();
        self.layouts(item.stage).contains(&scale(&item.layout).0)
            && self.suits(&item.layout, op, &numbers)
            && item.math == Graph::statement(op, &numbers)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let columns = u8::try_from(item.wholes().len()).unwrap_or_default();
        match scale(&item.layout) {
            ("rows", _) => Table::with_answer(TileArray::new(), card),
            ("pictures", _) => Table::with_answer(BarGraph::of_fruit(true, columns, 1), card),
            ("bars", each) => Table::with_answer(BarGraph::of_fruit(false, columns, small(each)), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        result(item, &item.wholes()).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let wanted = drawn(item);
        let (kind, verb, untouched) = match board {
            Board::TileArray(tiles) => {
                let (row, verb) = next_row(tiles, &wanted)?;
                (u16::try_from(row).ok()?, verb, tiles.rows().is_empty())
            }
            Board::BarGraph(graph) => {
                let wrong = |(_, (height, wanted)): &(u16, (u8, &u32))| u32::from(*height) != **wanted;
                let (kind, (_, wanted)) =
                    (0_u16..).zip(graph.heights().into_iter().zip(&wanted)).find(wrong)?;
                let at = BarGraph::cell(kind, u16::try_from(*wanted).ok()?);
                (kind, Verb::Mark { at, n: 1 }, graph.value().is_empty())
            }
            _ => return None,
        };
        let (_, each) = scale(&item.layout);
        let number = wanted.get(usize::from(kind)).copied()?;
        let name = say::fruit(kind);
        let said = if self.scaled {
            say::graph_step_scaled(name, number, each)
        } else {
            say::graph_step(name, number)
        };
        let leg = Leg::new(vec![verb], said);
        if !untouched {
            return Some(leg);
        }
        Some(leg.asked(self.asked(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::NotYet => say::graph_not_yet(scale(&item.layout).0),
            part => self.words(item, part.name()),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| self.asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let numbers = item.wholes();
        let (base, each) = scale(&item.layout);
        let mut answers = Vec::new();
        if is_difference(item) {
            answers.extend(numbers.iter().max().map(|most| (&READS_MAX, *most)));
        }
        if self.scaled {
            answers.push((&IGNORES_SCALE, result(item, &drawn(item))));
        }
        if base == "half" {
            answers.push((&HALF_IS_ONE, result(item, &numbers) + each / 2));
        }
        let written = |(misconception, answer): (_, u32)| Mistake::Writes(misconception, answer.to_string());
        answers.into_iter().filter(|(_, answer)| *answer > 0).map(written).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::BarGraph(graph) => format!("{:?}", graph.heights()),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below().filter(|_| scale(&item.layout).0 != "half")?;
        let base = self.layouts(stage).first()?;
        let (_, each) = scale(&item.layout);
        let layout = if self.scaled { format!("{base}-{each}") } else { (*base).to_owned() };
        Some(Item::new(stage, item.math.clone(), &layout))
    }
}
