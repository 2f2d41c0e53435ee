//! Products as equal groups.
//!
//! Concrete: counters on plates, tiles in rows. Representational: an array drawn on a grid, equal jumps from zero.
//! Abstract: `4*6=?`. `4*6` is four groups of six, four rows of six, four jumps of six.

use super::item::{Item, Level, Stage};
use super::misconception::{Misconception, Suspect};
use super::random::Random;
use super::steps::{Judgement, Step, typing, write_number};
use super::{Activity, solve};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{ArrayDrawing, EquationCard, OpenLine, Plates, TileArray};
use crate::table::{Action, Kind, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. Factors from 2 to 9; with objects few enough for twelve gestures.
#[derive(Clone, Copy, Debug)]
pub struct EqualGroups;

static ADDS: Misconception = Misconception::new("mul.add-instead", say::mul_adds);
static GROUP_OFF: Misconception = Misconception::new("mul.one-group-off", say::mul_group_off);
static OPERAND: Misconception = Misconception::new("mul.operand-error", say::mul_operand);
static SWAP: Misconception = Misconception::new("mul.group-size-swap", say::mul_swap);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ADDS, &GROUP_OFF, &OPERAND, &SWAP];

/// Lengths of jumps on the cards.
const JUMPS: [u8; 8] = [2, 3, 4, 5, 6, 7, 8, 9];

fn factors(item: &Item) -> (u32, u32) {
    match item.wholes().as_slice() {
        [groups, each] => (*groups, *each),
        _ => (0, 0),
    }
}

fn product(item: &Item) -> u32 {
    let (groups, each) = factors(item);
    groups * each
}

/// Few enough for the table of a layout: twelve gestures, or what fits there.
fn suits(layout: &str, groups: u32, each: u32) -> bool {
    let both =
        |most_groups, most_each| (2..=most_groups).contains(&groups) && (2..=most_each).contains(&each);
    // Two twos are as many added as multiplied.
    let telling = (groups, each) != (2, 2);
    telling
        && match layout {
            "plates" => both(6, 7) && groups + each <= 11,
            "tiles" => both(6, 9),
            "array" | "card" => both(9, 9),
            "jumps" => both(8, 9),
            _ => false,
        }
}

/// The groups on the work board, and the verbs that make and unmake them.
struct Work {
    groups: Vec<u32>,
    /// The next action towards so many of each, with its goal; `None` when they are there.
    towards: Option<Step>,
}

const GROUPS: u8 = 0;
const EACH: u8 = 1;
const WRITE: u8 = 2;

fn first(verb: Verb) -> Action {
    Action::first(verb)
}

fn mend(verb: Verb) -> Step {
    Step::mending(GROUPS, first(verb), say::step_one_back())
}

fn with_plates(plates: &Plates, groups: u32, each: u32) -> Work {
    let sizes: Vec<u32> =
        plates.groups().iter().map(|size| u32::try_from(*size).unwrap_or(u32::MAX)).collect();
    let count = u32::try_from(sizes.len()).unwrap_or(u32::MAX);
    let too_full =
        (0..).zip(&sizes).find(|(_, size)| **size > each).and_then(|(index, _)| plates.last_on(index));
    let one_plate = Verb::Add { kind: Kind::Plate, n: 1, to: Plates::table() };
    let towards = if let Some(piece) = too_full {
        Some(mend(Verb::Remove { piece, n: 1 }))
    } else if count > groups {
        plates.plate_piece(plates.groups().len() - 1).map(|piece| mend(Verb::Remove { piece, n: 1 }))
    } else if count < groups {
        let missing = groups - count;
        let actions = (0..missing).map(|_| first(one_plate)).collect();
        let step = Step::new(GROUPS, actions, say::mul_step_plates(groups));
        Some(step.asking(say::mul_question_plates(), choices(groups, each), 0))
    } else {
        let short = (0_usize..).zip(&sizes).filter(|(_, size)| **size < each);
        let fill = |(index, size): (usize, &u32)| {
            let n = u8::try_from(each - size).ok()?;
            Some(first(Verb::Add { kind: Kind::Counter, n, to: plates.plate(index)? }))
        };
        let actions: Vec<Action> = short.filter_map(fill).collect();
        (!actions.is_empty()).then(|| Step::new(EACH, actions, say::mul_step_fill(each)))
    };
    Work { groups: sizes, towards }
}

/// The two factors as choices, the right one first.
fn choices(right: u32, other: u32) -> Vec<Say> {
    let other = if right == other { right + 1 } else { other };
    vec![say::just(right), say::just(other)]
}

fn with_tiles(tiles: &TileArray, groups: u32, each: u32) -> Work {
    let sizes: Vec<u32> = tiles.rows().iter().map(|size| u32::try_from(*size).unwrap_or(u32::MAX)).collect();
    let back = || tiles.last().map(|piece| mend(Verb::Remove { piece, n: 1 }));
    let row_number = sizes.len().saturating_sub(1);
    let (finished, last) = match sizes.split_last() {
        Some((last, finished)) => (finished, *last),
        None => (&[][..], 0),
    };
    let count = u32::try_from(sizes.len()).unwrap_or(u32::MAX);
    let towards = if count > groups || last > each || finished.iter().any(|size| *size != each) {
        back()
    } else if last < each {
        let to = Spot(u16::try_from(row_number).unwrap_or_default());
        let n = u8::try_from(each - last).unwrap_or_default();
        let step = Step::new(
            GROUPS,
            vec![first(Verb::Add { kind: Kind::Tile, n, to })],
            say::mul_step_first_row(each),
        );
        Some(if count == 0 { step.asking(say::mul_question_row(), choices(each, groups), 0) } else { step })
    } else if count < groups {
        let n = u8::try_from(groups - count).unwrap_or_default();
        Some(Step::new(EACH, vec![first(Verb::Group { n })], say::mul_step_rows(groups)))
    } else {
        None
    };
    Work { groups: sizes, towards }
}

fn with_array(array: ArrayDrawing, groups: u32, each: u32) -> Work {
    let (rows, columns) = array.dimensions();
    let done = (u32::from(rows), u32::from(columns)) == (groups, each);
    let corner = u8::try_from(groups).ok().zip(u8::try_from(each).ok());
    let draw = corner.map(|(rows, columns)| Verb::Mark { at: ArrayDrawing::corner(rows, columns), n: 1 });
    let step = draw.map(|verb| {
        let step = Step::new(GROUPS, vec![first(verb)], say::mul_step_array(groups, each));
        step.asking(say::mul_question_row(), choices(each, groups), 0)
    });
    Work {
        groups: std::iter::repeat_n(u32::from(columns), rows.into()).collect(),
        towards: step.filter(|_| !done),
    }
}

fn with_jumps(line: &OpenLine, groups: u32, each: u32) -> Work {
    let jumps: Vec<u32> = line.jumps().iter().map(|by| u32::from(*by)).collect();
    let count = u32::try_from(jumps.len()).unwrap_or(u32::MAX);
    let wrong = count > groups || jumps.iter().any(|by| *by != each);
    let towards = if wrong {
        line.last().map(|piece| mend(Verb::Remove { piece, n: 1 }))
    } else if count < groups {
        let by = u8::try_from(each).unwrap_or_default();
        let landing = line.landed() + each;
        let step = Step::new(GROUPS, vec![first(Verb::Jump { by })], say::mul_step_jump(by, landing));
        Some(if count == 0 { step.asking(say::mul_question_jump(), choices(each, groups), 0) } else { step })
    } else {
        None
    };
    Work { groups: jumps, towards }
}

fn work(item: &Item, table: &Table) -> Option<Work> {
    let (groups, each) = factors(item);
    if let Some(plates) = table.find::<Plates>() {
        return Some(with_plates(plates, groups, each));
    }
    if let Some(tiles) = table.find::<TileArray>() {
        return Some(with_tiles(tiles, groups, each));
    }
    if let Some(array) = table.find::<ArrayDrawing>() {
        return Some(with_array(*array, groups, each));
    }
    table.find::<OpenLine>().map(|line| with_jumps(line, groups, each))
}

/// Whether the groups are so many of so many, counting empty plates as groups.
fn is_product(sizes: &[u32], groups: u32, each: u32) -> bool {
    u32::try_from(sizes.len()) == Ok(groups) && sizes.iter().all(|size| *size == each)
}

impl Activity for EqualGroups {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = match (stage, random.coin()) {
            (Stage::Concrete, false) => "plates",
            (Stage::Concrete, true) => "tiles",
            (Stage::Representational, false) => "array",
            (Stage::Representational, true) => "jumps",
            (Stage::Abstract, _) => "card",
        };
        loop {
            let (groups, each) = match level {
                Level::Easy => (random.between(2, 5), *random.pick(&[2, 3, 5]).unwrap_or(&2)),
                Level::Usual => (random.between(2, 9), random.between(2, 9)),
                Level::Hard if stage == Stage::Abstract => (random.between(6, 9), random.between(6, 9)),
                Level::Hard => (random.between(3, 6), random.between(5, 9)),
            };
            if suits(layout, groups, each) {
                let math = Statement::pair(Term::whole(groups), Op::Times, Term::whole(each), Term::Unknown);
                return Item::new(stage, math, layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let layouts: &[&str] = match item.stage {
            Stage::Concrete => &["plates", "tiles"],
            Stage::Representational => &["array", "jumps"],
            Stage::Abstract => &["card"],
        };
        let (groups, each) = factors(item);
        let form = Statement::pair(Term::whole(groups), Op::Times, Term::whole(each), Term::Unknown);
        layouts.contains(&item.layout.as_str()) && item.math == form && suits(&item.layout, groups, each)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        match item.layout.as_str() {
            "plates" => Table::with_answer(Plates::new(), card),
            "tiles" => Table::with_answer(TileArray::new(), card),
            "array" => Table::with_answer(ArrayDrawing::new(), card),
            "jumps" => Table::with_answer(OpenLine::forward(100, &JUMPS), card),
            _ => Table::alone(card),
        }
    }

    fn ask(&self, item: &Item) -> Say {
        let (groups, each) = factors(item);
        match item.layout.as_str() {
            "plates" => say::mul_ask_plates(groups, each),
            "tiles" => say::mul_ask_tiles(groups, each),
            "array" => say::mul_ask_array(groups, each),
            "jumps" => say::mul_ask_jumps(groups, each),
            _ => say::mul_ask_card(groups, each),
        }
    }

    fn ask_again(&self, item: &Item) -> Say {
        let (groups, each) = factors(item);
        say::mul_again(groups, each)
    }

    fn strategy(&self, item: &Item) -> Say {
        let (groups, each) = factors(item);
        match item.layout.as_str() {
            "plates" => say::mul_strategy_plates(),
            "tiles" => say::mul_strategy_tiles(),
            "array" => say::mul_strategy_array(),
            "jumps" => say::mul_strategy_jumps(each),
            _ => say::mul_strategy_card(each, groups),
        }
    }

    fn next(&self, item: &Item, table: &Table) -> Option<Step> {
        let (groups, each) = factors(item);
        if let Some(step) = work(item, table).and_then(|work| work.towards) {
            return Some(step);
        }
        let answer = product(item);
        let typed = table.find::<EquationCard>()?.typed();
        let said = say::mul_step_write(groups, each, answer);
        let step = write_number(WRITE, table.seat_of::<EquationCard>()?, Spot(0), answer, typed, said)?;
        let (right, wrong) = (say::just(answer), say::just(groups + each));
        Some(if step.mends {
            step
        } else {
            step.asking(say::mul_question_count(each), vec![right, wrong], 0)
        })
    }

    fn score(&self, item: &Item, table: &Table) -> Judgement {
        let (groups, each) = factors(item);
        let work = work(item, table);
        if work.as_ref().is_some_and(|work| work.groups.iter().sum::<u32>() == 0) {
            let missing = match item.layout.as_str() {
                "plates" => say::mul_not_yet_plates(),
                "tiles" => say::mul_not_yet_tiles(),
                "array" => say::mul_not_yet_array(),
                _ => say::mul_not_yet_jumps(),
            };
            return Judgement::not_yet(missing);
        }
        let Some(said) = table.find::<EquationCard>().and_then(EquationCard::number) else {
            return Judgement::not_yet(say::not_yet_write());
        };
        let built = work.as_ref().map(|work| is_product(&work.groups, groups, each));
        let swapped = work.is_some_and(|work| groups != each && is_product(&work.groups, each, groups));
        let right = said == product(item);
        let judgement = Judgement::of(built, Some(right), said.to_string());
        let swap = swapped.then_some(&SWAP);
        let named =
            self.suspects(item).into_iter().filter(|suspect| !right && suspect.answer == said.to_string());
        judgement.suspecting(swap.into_iter().chain(named.map(|suspect| suspect.misconception)))
    }

    fn suspects(&self, item: &Item) -> Vec<Suspect> {
        let (groups, each) = factors(item);
        let answer = product(item);
        let mut answers =
            vec![(&ADDS, groups + each), (&GROUP_OFF, answer - each), (&GROUP_OFF, answer + each)];
        answers.extend([(&OPERAND, answer - groups), (&OPERAND, answer + groups)]);
        // Neighbours in the tables of either factor (Campbell 1987): the close ones first.
        let tables = (2..=9).flat_map(|factor| [groups * factor, each * factor]);
        answers.extend(tables.map(|number| (&OPERAND, number)));
        let mut seen: Vec<(&str, u32)> = Vec::new();
        answers.retain(|(misconception, number)| {
            let fresh = *number != answer && *number > 0 && !seen.contains(&(misconception.id, *number));
            seen.push((misconception.id, *number));
            fresh
        });
        let table = self.table(item);
        let Some(seat) = table.seat_of::<EquationCard>() else { return Vec::new() };
        let build = building(self, item, &table);
        let mut out: Vec<Suspect> = answers
            .into_iter()
            .map(|(misconception, number)| Suspect {
                misconception,
                answer: number.to_string(),
                actions: build.iter().copied().chain(typing(seat, Spot(0), number)).collect(),
            })
            .collect();
        let swapped = Statement::pair(Term::whole(each), Op::Times, Term::whole(groups), Term::Unknown);
        let swapped = Item { math: swapped, ..item.clone() };
        if item.stage != Stage::Abstract && self.knows(&swapped) && groups != each {
            let actions = building(self, &swapped, &table);
            let actions = actions.into_iter().chain(typing(seat, Spot(0), answer)).collect();
            out.push(Suspect { misconception: &SWAP, answer: answer.to_string(), actions });
        }
        out
    }

    fn praise(&self, item: &Item) -> Say {
        let (groups, each) = factors(item);
        say::mul_praise(groups, each, product(item))
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let (groups, each) = factors(item);
        let Some(work) = work(item, table) else {
            return vec![say::math_times(say::just(groups), say::just(each))];
        };
        let filled: Vec<u32> = work.groups.into_iter().filter(|size| *size > 0).collect();
        let total: u32 = filled.iter().sum();
        let mut sizes = filled.into_iter();
        let Some(first) = sizes.next() else {
            return vec![say::math_times(say::just(groups), say::just(each))];
        };
        let sum = sizes.fold(say::just(first), |sum, size| say::math_plus(sum, say::just(size)));
        vec![say::math_equals(sum, say::just(total))]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (groups, each) = factors(item);
        let layouts: &[&str] =
            if stage == Stage::Concrete { &["plates", "tiles"] } else { &["array", "jumps"] };
        let layout = layouts.iter().find(|layout| suits(layout, groups, each))?;
        Some(Item::new(stage, item.math.clone(), layout))
    }
}

/// The actions that build an item's groups.
fn building(activity: &EqualGroups, item: &Item, table: &Table) -> Vec<Action> {
    let steps = solve(activity, item, table).into_iter();
    steps.filter(|step| step.goal != WRITE).flat_map(|step| step.actions).collect()
}
