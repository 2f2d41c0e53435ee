//! Equal groups: products, repeated addition, groups of tens.
//!
//! Concrete: counters or rods on plates, tiles in rows. Representational: an array drawn on a grid, equal jumps from zero.
//! Abstract: `4*6=?`, `6+6+6+6=?`, `4*60=?`. All three are four groups, four rows, four jumps.

use super::exercise::{Exercise, Leg, Mistake, Part, Way};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Op, Statement, Term};
use crate::table::boards::{ArrayDrawing, EquationCard, OpenLine, Plates, TileArray};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. With objects there are few enough for twelve gestures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EqualGroups {
    /// `4*6=?`, factors from 2 to 9.
    Facts,
    /// `6+6+6+6=?` as rows and groups, at most five of five.
    Sums,
    /// `4*60=?`, a digit times a multiple of ten.
    Tens,
}

/// Adds both numbers.
pub(super) static ADDS: Misconception = Misconception::new("mul.add-instead", say::mul_adds);
static GROUP_OFF: Misconception = Misconception::new("mul.one-group-off", say::mul_group_off);
/// Gives another product of the tables.
pub(super) static OPERAND: Misconception = Misconception::new("mul.operand-error", say::mul_operand);
static SWAP: Misconception = Misconception::new("mul.group-size-swap", say::mul_swap);
static ROW_AND_COLUMN: Misconception =
    Misconception::new("mul.adds-rows-and-columns", say::mul_row_and_column);
static BORDER: Misconception = Misconception::new("array.counts-border", say::array_border);
static DROPS_ZERO: Misconception = Misconception::new("mul.drops-zero", say::mul_drops_zero);
static ZERO_TWICE: Misconception = Misconception::new("mul.adds-zero-twice", say::mul_zero_twice);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&ADDS, &GROUP_OFF, &OPERAND, &SWAP, &ROW_AND_COLUMN, &BORDER, &DROPS_ZERO, &ZERO_TWICE];

/// Lengths of jumps on the cards.
const JUMPS: [u8; 8] = [2, 3, 4, 5, 6, 7, 8, 9];
const JUMPS_OF_TENS: [u8; 8] = [20, 30, 40, 50, 60, 70, 80, 90];

/// The two numbers as choices, the right one first.
pub(super) fn choices(right: u32, other: u32) -> Vec<Say> {
    let other = if right == other { right + 1 } else { other };
    vec![say::just(right), say::just(other)]
}

/// Puts down so many plates.
pub(super) fn set_plates(plates: u32) -> Vec<Verb> {
    (0..plates).map(|_| Verb::Add { kind: Kind::Plate, n: 1, to: Plates::table() }).collect()
}

/// Puts as many on every plate.
pub(super) fn fill_plates(plates: &Plates, kind: Kind, each: u32) -> Vec<Verb> {
    let all = (0..plates.groups().len()).filter_map(|index| plates.plate(index));
    all.map(|to| Verb::Add { kind, n: small(each), to }).collect()
}

/// How many lie in each group of a board.
pub(super) fn sizes(board: &Board) -> Vec<u32> {
    let counted = |sizes: Vec<usize>| sizes.into_iter().filter_map(|size| u32::try_from(size).ok()).collect();
    match board {
        Board::Plates(plates) => counted(plates.groups()),
        Board::TileArray(tiles) => counted(tiles.rows()),
        Board::ArrayDrawing(array) => {
            let (rows, columns) = array.dimensions();
            std::iter::repeat_n(columns.into(), rows.into()).collect()
        }
        Board::OpenLine(line) => line.jumps().iter().map(|by| u32::from(*by)).collect(),
        _ => Vec::new(),
    }
}

impl EqualGroups {
    /// What one of a group is worth.
    const fn unit(self) -> u32 {
        if matches!(self, EqualGroups::Tens) { 10 } else { 1 }
    }

    /// How many groups, and how many in each.
    fn factors(self, item: &Item) -> (u32, u32) {
        match (self, item.wholes().as_slice()) {
            (EqualGroups::Sums, all @ [each, ..]) => (u32::try_from(all.len()).unwrap_or_default(), *each),
            (EqualGroups::Facts | EqualGroups::Tens, [groups, each]) => (*groups, each / self.unit()),
            _ => (0, 0),
        }
    }

    fn product(self, item: &Item) -> u32 {
        let (groups, each) = self.factors(item);
        groups * each * self.unit()
    }

    fn statement(self, groups: u32, each: u32) -> Statement {
        let each = Term::whole(each * self.unit());
        if self != EqualGroups::Sums {
            return Statement::pair(Term::whole(groups), Op::Times, each, Term::Unknown);
        }
        let rest = (1..groups).map(|_| (Op::Plus, each)).collect();
        Statement::Equation(Expression { first: each, rest }, Expression::term(Term::Unknown))
    }

    /// What is worked out, as it is written.
    fn written(self, item: &Item) -> Say {
        let (groups, each) = self.factors(item);
        match self {
            EqualGroups::Sums => sum(std::iter::repeat_n(each, groups as usize)),
            _ => say::math_times(say::just(groups), say::just(each * self.unit())),
        }
    }

    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (stage, self) {
            (Stage::Concrete, EqualGroups::Tens) => &["plates"],
            (Stage::Concrete, _) => &["plates", "tiles"],
            (Stage::Representational, EqualGroups::Tens) => &["discs", "jumps"],
            (Stage::Representational, _) => &["array", "jumps"],
            (Stage::Abstract, _) => &["card"],
        }
    }

    /// Few enough for the table of a layout: twelve gestures, or what fits there.
    fn suits(self, layout: &str, groups: u32, each: u32) -> bool {
        let both =
            |most_groups, most_each| (2..=most_groups).contains(&groups) && (2..=most_each).contains(&each);
        match (self, layout) {
            (EqualGroups::Sums, _) => both(5, 5),
            // Two twos are as many added as multiplied.
            (EqualGroups::Facts, _) if (groups, each) == (2, 2) => false,
            (EqualGroups::Facts, "plates") => both(6, 7) && groups + each <= 11,
            (EqualGroups::Facts, "tiles") => both(6, 9),
            (EqualGroups::Tens, "plates") => both(6, 9) && groups + each <= 11,
            (_, "array" | "discs" | "card") => both(9, 9),
            (_, "jumps") => both(8, 9),
            _ => false,
        }
    }

    /// What lies on plates.
    const fn thing(self) -> Kind {
        if matches!(self, EqualGroups::Tens) { Kind::Ten } else { Kind::Counter }
    }

    fn strategy(self, item: &Item) -> Say {
        let (groups, each) = self.factors(item);
        match (self, item.layout.as_str()) {
            (EqualGroups::Tens, "jumps") => say::mul_strategy_jumps(each * 10),
            (EqualGroups::Tens, _) => say::tens_strategy(groups, each),
            (_, "plates") => say::mul_strategy_plates(),
            (_, "tiles") => say::mul_strategy_tiles(),
            (_, "array") => say::mul_strategy_array(),
            (_, "jumps") => say::mul_strategy_jumps(each),
            _ => say::mul_strategy_card(each, groups),
        }
    }

    fn ask(self, item: &Item) -> Say {
        let (groups, each) = self.factors(item);
        match (self, item.layout.as_str()) {
            (EqualGroups::Tens, "plates") => say::tens_ask_plates(groups, each),
            (EqualGroups::Tens, "discs") => say::tens_ask_discs(groups, each),
            (EqualGroups::Sums, "card") => say::sums_ask_card(self.written(item)),
            (_, "plates") => say::mul_ask_plates(groups, each),
            (_, "tiles") => say::mul_ask_tiles(groups, each),
            (_, "array") => say::mul_ask_array(groups, each),
            (_, "jumps") => say::mul_ask_jumps(groups, each * self.unit()),
            _ => say::mul_ask_card(groups, each * self.unit()),
        }
    }

    fn not_yet(self, item: &Item) -> Say {
        match (self, item.layout.as_str()) {
            (EqualGroups::Tens, "plates") => say::tens_not_yet_plates(),
            (_, "plates") => say::mul_not_yet_plates(),
            (_, "tiles") => say::mul_not_yet_tiles(),
            (_, "array" | "discs") => say::mul_not_yet_array(),
            _ => say::mul_not_yet_jumps(),
        }
    }
}

/// Several numbers as a sum.
fn sum(numbers: impl Iterator<Item = u32>) -> Say {
    let parts = numbers.map(say::just);
    parts.reduce(say::math_plus).unwrap_or_else(|| say::just(0_u32))
}

impl Exercise for EqualGroups {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = random.pick(self.layouts(stage)).copied().unwrap_or_default();
        loop {
            let (groups, each) = match level {
                Level::Hard if *self == EqualGroups::Sums => (random.between(3, 5), random.between(3, 5)),
                Level::Easy => (random.between(2, 5), *random.pick(&[2, 3, 5]).unwrap_or(&2)),
                Level::Usual => (random.between(2, 9), random.between(2, 9)),
                Level::Hard if stage == Stage::Abstract => (random.between(6, 9), random.between(6, 9)),
                Level::Hard => (random.between(3, 6), random.between(5, 9)),
            };
            if self.suits(layout, groups, each) {
                return Item::new(stage, self.statement(groups, each), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (groups, each) = self.factors(item);
        self.layouts(item.stage).contains(&item.layout.as_str())
            && item.math == self.statement(groups, each)
            && self.suits(&item.layout, groups, each)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        match (self, item.layout.as_str()) {
            (EqualGroups::Tens, "jumps") => {
                // As short as leaves room for a jump too many.
                let product = self.product(item);
                let limit = [200, 500].into_iter().find(|limit| product + 100 <= *limit).unwrap_or(1_000);
                Table::with_answer(OpenLine::forward(limit, &JUMPS_OF_TENS), card)
            }
            (_, "plates") => Table::with_answer(
                if *self == EqualGroups::Tens { Plates::of_rods() } else { Plates::new() },
                card,
            ),
            (_, "tiles") => Table::with_answer(TileArray::new(), card),
            (_, "array") => Table::with_answer(ArrayDrawing::new(), card),
            (_, "discs") => Table::with_answer(ArrayDrawing::of_tens(), card),
            (_, "jumps") => Table::with_answer(OpenLine::forward(100, &JUMPS), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        self.product(item).to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (groups, each) = self.factors(item);
        let (in_row, in_jump) = (say::mul_question_row(), say::mul_question_jump());
        Some(match (board, done) {
            (Board::Plates(_), 0) => {
                let leg = Leg::new(set_plates(groups), say::mul_step_plates(groups));
                leg.asking(say::mul_question_plates(), choices(groups, each), 0)
            }
            (Board::Plates(plates), 1) => {
                let verbs = fill_plates(plates, self.thing(), each);
                let tens = *self == EqualGroups::Tens;
                Leg::new(verbs, if tens { say::tens_step_fill(each) } else { say::mul_step_fill(each) })
            }
            (Board::TileArray(_), 0) => {
                let row = Verb::Add { kind: Kind::Tile, n: small(each), to: Spot(0) };
                Leg::new(vec![row], say::mul_step_first_row(each)).asking(in_row, choices(each, groups), 0)
            }
            (Board::TileArray(_), 1) => {
                Leg::new(vec![Verb::Group { n: small(groups - 1) }], say::mul_step_rows(groups))
            }
            (Board::ArrayDrawing(_), 0) => {
                let corner = Verb::Mark { at: ArrayDrawing::corner(small(groups), small(each)), n: 1 };
                let tens = *self == EqualGroups::Tens;
                let said =
                    if tens { say::tens_step_discs(groups, each) } else { say::mul_step_array(groups, each) };
                Leg::new(vec![corner], said).asking(in_row, choices(each, groups), 0)
            }
            (Board::OpenLine(line), done) if done < groups as usize => {
                let by = each * self.unit();
                let said = say::mul_step_jump(by, line.landed() + by);
                let leg = Leg::new(vec![Verb::Jump { by: small(by) }], said);
                if done == 0 { leg.asking(in_jump, choices(by, groups), 0) } else { leg }
            }
            _ => return None,
        })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let (groups, each) = self.factors(item);
        let (total, tens) = (self.product(item), *self == EqualGroups::Tens);
        match part {
            Part::Ask => self.ask(item),
            Part::AskAgain if tens => say::tens_again(groups, each),
            Part::AskAgain => say::mul_again(groups, each),
            Part::Strategy => self.strategy(item),
            Part::NotYet => self.not_yet(item),
            Part::Write if tens => say::tens_write(groups, each, groups * each, total),
            Part::Write => say::mul_step_write(groups, each, total),
            Part::Praise if tens => say::tens_praise(groups * each, total),
            Part::Praise => say::mul_praise(groups, each, total),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (groups, each) = self.factors(item);
        let tens = *self == EqualGroups::Tens;
        let ask = if tens { say::tens_question() } else { say::mul_question_count(each) };
        Some(Question { ask, choices: choices(groups * each, groups + each), right: 0 })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (groups, each) = self.factors(item);
        let (answer, size) = (self.product(item), each * self.unit());
        let mut answers = vec![(&GROUP_OFF, answer.saturating_sub(size)), (&GROUP_OFF, answer + size)];
        match self {
            EqualGroups::Facts => {
                answers.insert(0, (&ADDS, groups + each));
                answers.extend([(&OPERAND, answer.saturating_sub(groups)), (&OPERAND, answer + groups)]);
                // Neighbours in the tables of either factor (Campbell 1987): the close ones first.
                let tables = (2..=9).flat_map(|factor| [groups * factor, each * factor]);
                answers.extend(tables.map(|number| (&OPERAND, number)));
            }
            EqualGroups::Sums if matches!(item.layout.as_str(), "tiles" | "array") => {
                answers.extend([(&ROW_AND_COLUMN, groups + each), (&BORDER, 2 * (groups + each) - 4)]);
            }
            EqualGroups::Sums => {}
            EqualGroups::Tens => answers.extend([
                (&DROPS_ZERO, groups * each),
                (&ZERO_TWICE, answer * 10),
                (&ADDS, groups + size),
            ]),
        }
        let mut seen: Vec<(&str, u32)> = Vec::new();
        answers.retain(|(misconception, number)| {
            let fresh = *number > 0 && !seen.contains(&(misconception.id, *number));
            seen.push((misconception.id, *number));
            fresh
        });
        let written = |(misconception, number): (_, u32)| Mistake::Writes(misconception, number.to_string());
        let swapped = self.swapped(item).map(|verbs| Mistake::Builds(&SWAP, verbs, answer.to_string()));
        answers.into_iter().map(written).chain(swapped).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::OpenLine(line) => format!("{:?}", line.jumps()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, _start: &Board) -> bool {
        // Plates alone are no groups yet.
        sizes(board).iter().any(|size| *size > 0)
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let sizes = table.board(0).map(sizes).unwrap_or_default();
        let worth = if item.layout == "jumps" { 1 } else { self.unit() };
        let filled: Vec<u32> = sizes.into_iter().filter(|size| *size > 0).map(|size| size * worth).collect();
        if filled.is_empty() {
            return vec![self.written(item)];
        }
        let total: u32 = filled.iter().sum();
        vec![say::math_equals(sum(filled.into_iter()), say::just(total))]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (groups, each) = self.factors(item);
        let layout = self.layouts(stage).iter().find(|layout| self.suits(layout, groups, each))?;
        Some(Item::new(stage, item.math.clone(), layout))
    }
}

impl EqualGroups {
    /// The way to as many groups as should be in each, and the other way round; `None` where that is the same, does not
    /// fit, or nothing is built.
    fn swapped(self, item: &Item) -> Option<Vec<Verb>> {
        let (groups, each) = self.factors(item);
        let fits = item.stage != Stage::Abstract && self.suits(&item.layout, each, groups);
        let swapped = Item { math: self.statement(each, groups), ..item.clone() };
        let start = self.table(item).board(0).filter(|_| fits && groups != each)?.clone();
        let Way { stations, verbs } = Way::from(&self, &swapped, start);
        // Where it cannot be gone to its end, something does not fit.
        let ends = self.leg(&swapped, stations.len() - 1, stations.last()?).is_none();
        ends.then_some(verbs)
    }
}
