//! Products of numbers with several digits, by their parts.
//!
//! Concrete: a rectangle whose sides slide, cut at its tens. Representational: a box model whose boxes are filled in.
//! Abstract: `307×46=?` on a card.

use super::decimal_blocks::same;
use super::equal_groups;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::multiplication_bugs::{self as bugs, Procedure};
use super::random::Random;
use super::steps::Question;
use super::times_facts::ZERO_IS_N;
use crate::math::{Op, Statement, Term, digits};
use crate::table::boards::{AreaModel, BoxModel, EquationCard};
use crate::table::{Board, Key, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity. The first number has two to four digits, the second one or two.
#[derive(Clone, Copy, Debug)]
pub struct Multiply {
    /// Whether both numbers have several digits.
    pub long: bool,
}

static NO_CARRY: Misconception = Misconception::new("mul.no-carry", say::mul_no_carry);
static WRITE_BOTH: Misconception = Misconception::new("mul.write-both", say::mul_write_both);
static ADD_FIRST: Misconception = Misconception::new("mul.add-carry-first", say::mul_add_first);
static COLUMNWISE: Misconception = Misconception::new("mul.columnwise", say::mul_columnwise);
static NO_PLACEHOLDER: Misconception = Misconception::new("mul.no-placeholder", say::mul_no_placeholder);

/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&NO_CARRY, &WRITE_BOTH, &ADD_FIRST, &COLUMNWISE, &NO_PLACEHOLDER];

/// The procedures, the most telling first.
const PROCEDURES: [(&Misconception, Procedure); 7] = [
    (&COLUMNWISE, bugs::columnwise),
    (&NO_PLACEHOLDER, bugs::no_placeholder),
    (&NO_CARRY, |a, b| bugs::in_rows(bugs::no_carry, a, b)),
    (&WRITE_BOTH, bugs::write_both),
    (&ADD_FIRST, |a, b| bugs::in_rows(bugs::add_carry_first, a, b)),
    (&ZERO_IS_N, |a, b| bugs::in_rows(bugs::zero_is_n, a, b)),
    (&equal_groups::ADDS, |a, b| Some(a + b)),
];

fn statement(first: u32, second: u32) -> Statement {
    Statement::pair(Term::whole(first), Op::Times, Term::whole(second), Term::Unknown)
}

/// A number by its places, the largest first; zeros are left out.
pub(super) fn parts(number: u32) -> Vec<u32> {
    let worth = (0_u32..).zip(digits(number)).map(|(place, digit)| u32::from(digit) * 10_u32.pow(place));
    let mut parts: Vec<u32> = worth.filter(|part| *part > 0).collect();
    parts.reverse();
    parts
}

/// Whether a zero stands between other digits, or last.
pub(super) fn has_zero(number: u32) -> bool {
    digits(number).contains(&0)
}

/// Numbers as they are written.
pub(super) fn texts<T: ToString>(numbers: &[T]) -> Vec<String> {
    numbers.iter().map(T::to_string).collect()
}

/// The next of several boxes that are filled in, and what is missing there, where all that is written leads on.
pub(super) fn next_box(model: &BoxModel, wanted: &[String]) -> Option<(usize, Vec<Verb>)> {
    let mut next = None;
    for (index, ((at, typed), wanted)) in model.boxes().zip(wanted).enumerate() {
        if holds(typed, wanted) {
            continue;
        }
        let missing = wanted.strip_prefix(typed)?;
        if next.is_none() {
            let keys = missing.bytes().map(|byte| Verb::Type { at, key: Key::of(byte) });
            next = Some((index, keys.collect()));
        }
    }
    next
}

/// Whether what is written in a box is a number, whatever zeros stand at the end of a decimal.
fn holds(typed: &str, wanted: &str) -> bool {
    same(&BoxModel::meant(typed), wanted)
}

/// Whether all boxes are filled in right.
pub(super) fn is_filled(model: &BoxModel, wanted: &[String]) -> bool {
    let mut boxes = model.boxes().zip(wanted);
    boxes.all(|((_, typed), wanted)| holds(typed, wanted))
}

/// What is written in boxes, box by box.
pub(super) fn boxes_state(model: &BoxModel) -> String {
    model.boxes().map(|(_, typed)| format!("{typed},")).collect()
}

impl Multiply {
    fn layout(stage: Stage) -> &'static str {
        match stage {
            Stage::Concrete => "area",
            Stage::Representational => "boxes",
            Stage::Abstract => "card",
        }
    }

    /// How many digits both numbers may have.
    const fn lengths(self, stage: Stage, level: Level) -> &'static [(usize, usize)] {
        match (self.long, stage, level) {
            (true, Stage::Concrete, _) | (true, _, Level::Easy) => &[(2, 2)],
            (true, _, _) => &[(3, 2)],
            (false, _, Level::Easy) => &[(2, 1)],
            (false, Stage::Concrete, Level::Usual) => &[(2, 1), (2, 2)],
            (false, Stage::Concrete, Level::Hard) => &[(2, 2)],
            (false, _, Level::Usual) => &[(2, 2), (3, 1)],
            (false, _, Level::Hard) => &[(3, 1), (4, 1)],
        }
    }

    fn suits(self, stage: Stage, first: u32, second: u32) -> bool {
        let lengths = (digits(first).len(), digits(second).len());
        let known = [Level::Easy, Level::Usual, Level::Hard];
        let fits = known.into_iter().any(|level| self.lengths(stage, level).contains(&lengths));
        let (a, b) = (first % 10, second % 10);
        // A ten is made somewhere, and neither number is one of tens alone.
        fits && a > 0 && b > 1 && first > 11 && (a * b > 9 || first / 10 % 10 * b > 9)
    }

    /// What stands in the boxes, in rows.
    fn products(item: &Item) -> Vec<u32> {
        let (first, second) = item.pair();
        let tops = parts(first);
        parts(second).into_iter().flat_map(|side| tops.iter().map(move |top| side * top)).collect()
    }

    fn words(item: &Item, case: &str) -> Say {
        let (first, second) = item.pair();
        say::multiply(case, first, second, first * second)
    }

    /// What the largest part leaves of a number.
    fn asked(item: &Item) -> Question {
        let (first, _) = item.pair();
        let top = parts(first).first().copied().unwrap_or_default();
        let rest = first - top;
        let digit = digits(first).last().copied().map_or(0, u32::from);
        let other = if digit == rest { rest + 1 } else { digit };
        let ask = say::multiply_question(first, top);
        Question { ask, choices: vec![say::just(rest), say::just(other)], right: 0 }
    }

    fn with_area(item: &Item, area: AreaModel) -> Option<Leg> {
        let (first, second) = item.pair();
        let (across, down) = (u16::try_from(first).ok()?, u16::try_from(second).ok()?);
        let turned = area.dimensions() == (across, down);
        let (verbs, say) = if !turned && area.dimensions().0 != down {
            (vec![AreaModel::slide(true, down)], say::multiply_rows(second))
        } else if !turned && area.dimensions().1 != across {
            (vec![AreaModel::slide(false, across)], say::multiply_columns(first))
        } else if !area.is_cut_at_tens() {
            let mut ahead = area;
            let mut verbs = Vec::new();
            while !ahead.is_cut_at_tens() && verbs.len() < 2 {
                verbs.push(ahead.cut_or_mend());
                ahead.act(&ahead.cut_or_mend()).ok()?;
            }
            (verbs, say::multiply_cut())
        } else {
            return None;
        };
        Some(Leg::new(verbs, say))
    }

    fn with_boxes(item: &Item, model: &BoxModel) -> Option<Leg> {
        let (first, second) = item.pair();
        let products = Multiply::products(item);
        let (index, verbs) = next_box(model, &texts(&products))?;
        let (sides, tops) = (parts(second), parts(first));
        let across = tops.len().max(1);
        let (side, top) = (*sides.get(index / across)?, *tops.get(index % across)?);
        Some(Leg::new(verbs, say::multiply_box(side, top, side * top)))
    }
}

impl Exercise for Multiply {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let lengths = self.lengths(stage, level);
        let &(long, short) = random.pick(lengths).unwrap_or(&(2, 1));
        let between = |random: &mut Random, length: usize| {
            let low = 10_u32.pow(u32::try_from(length).unwrap_or(1) - 1);
            random.between(low, 10 * low - 1)
        };
        loop {
            let (mut first, second) = (between(random, long), between(random, short));
            if level == Level::Hard && long > 2 {
                // A zero in the tens is what makes it hard.
                first -= first % 100 - first % 10;
            }
            let hard = level != Level::Hard || long > 2 || first > 20 && second > 20;
            if hard && self.suits(stage, first, second) {
                return Item::new(stage, statement(first, second), Multiply::layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (first, second) = item.pair();
        item.layout == Multiply::layout(item.stage)
            && item.math == statement(first, second)
            && self.suits(item.stage, first, second)
    }

    fn table(&self, item: &Item) -> Table {
        let (first, second) = item.pair();
        let card = EquationCard::new(&item.math);
        match item.stage {
            Stage::Concrete => Table::with_answer(AreaModel::new(), card),
            Stage::Representational => {
                Table::with_answer(BoxModel::products(&parts(second), &parts(first)), card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (first, second) = item.pair();
        (first * second).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let leg = match board {
            Board::AreaModel(area) => Multiply::with_area(item, *area),
            Board::BoxModel(model) => Multiply::with_boxes(item, model),
            _ => None,
        }?;
        if self.table(item).board(0).is_some_and(|start| self.is_begun(board, start)) {
            return Some(leg);
        }
        Some(leg.asked(Multiply::asked(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        match board {
            Board::BoxModel(model) => next_box(model, &texts(&Multiply::products(item))).map(|_| 0),
            _ => Some(0),
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        match part {
            Part::AskAgain | Part::Write => Multiply::words(item, name),
            _ => Multiply::words(item, &format!("{name}-{}", item.layout)),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| Multiply::asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (first, second) = item.pair();
        let answers = PROCEDURES.iter().filter_map(|(misconception, rule)| {
            Some(Mistake::Writes(misconception, rule(first, second)?.to_string()))
        });
        answers.collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::AreaModel(area) => format!("{}{}", area.value(), area.is_cut_at_tens()),
            Board::BoxModel(model) => boxes_state(model),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match board {
            Board::AreaModel(area) => {
                let (first, second) = item.pair();
                let (rows, columns) = area.dimensions();
                let sides = (u32::from(rows), u32::from(columns));
                (sides == (first, second) || sides == (second, first)) && area.is_cut_at_tens()
            }
            Board::BoxModel(model) => is_filled(model, &texts(&Multiply::products(item))),
            board => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        // What is too large for the table has a drawing only.
        let below = Item::new(stage, item.math.clone(), Multiply::layout(stage));
        Exercise::knows(self, &below).then_some(below)
    }
}
