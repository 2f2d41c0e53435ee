//! Quotients of numbers with several digits, place by place, with what is left over.
//!
//! Concrete: blocks, or discs, are shared among groups, and what cannot be shared is opened. Representational: a box model
//! whose upper side is filled in. Abstract: `612÷6=?` on a card. What is left over is written too, also where it is 0.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::multiplication_bugs as bugs;
use super::multiply::{boxes_state, has_zero, is_filled, next_box, parts, texts};
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Op, Statement, Term, digits};
use crate::table::boards::{Aside, BoxModel, EquationCard, Form, Made, PlaceMat};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity. The quotient has two digits or more.
#[derive(Clone, Copy, Debug)]
pub struct Divide {
    /// Whether the divisor has two digits.
    pub long: bool,
}

static DROPS_ZERO: Misconception = Misconception::new("div.drop-zero", say::div_drops_zero);
/// Says nothing of what is left over.
pub(super) static IGNORES_REST: Misconception =
    Misconception::new("div.remainder-ignored", say::div_ignores_rest);
static ESTIMATE: Misconception = Misconception::new("div.estimate-too-big", say::div_estimate);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&DROPS_ZERO, &IGNORES_REST, &ESTIMATE];

/// More gestures than this are too many, and more pieces of a place than this too small.
const MOST_GESTURES: u32 = 12;
const MOST_PIECES: u32 = 49;

fn statement(total: u32, by: u32) -> Statement {
    Statement::pair(Term::whole(total), Op::DividedBy, Term::whole(by), Term::Unknown)
}

/// What stands on top of each box, and in it.
fn boxes(total: u32, by: u32) -> (Vec<u32>, Vec<u32>) {
    let tops = parts(total.checked_div(by).unwrap_or_default());
    let mut inside: Vec<u32> = tops.iter().map(|top| top * by).collect();
    if let Some(last) = inside.last_mut() {
        *last += total.checked_rem(by).unwrap_or_default();
    }
    (tops, inside)
}

/// Whether hands can share it on the mat: each round of dealing and each trade is one gesture.
pub(super) fn is_handy(total: u32, by: u32) -> bool {
    let (mut have, mut gestures) = (0, 0);
    for (place, digit) in digits(total).into_iter().enumerate().rev() {
        have = 10 * have + u32::from(digit);
        if have > MOST_PIECES || place > 2 {
            return false;
        }
        gestures += have / by;
        have %= by;
        gestures += if place > 0 { have } else { 0 };
    }
    gestures <= MOST_GESTURES
}

/// Shares the largest place there is enough of, or opens what there is too little of.
pub(super) fn deal(mat: &PlaceMat, groups: u8) -> Option<Leg> {
    let mut ahead = mat.clone();
    let mut verbs = Vec::new();
    for place in (0..mat.places()).rev() {
        let here = mat.here(place);
        let rounds = here.checked_div(groups.into())?;
        let mut go = |n: usize, next: fn(&PlaceMat, u8, u8) -> Option<Verb>| {
            for _ in 0..n {
                let verb = next(&ahead, place, groups)?;
                ahead.act(&verb).ok()?;
                verbs.push(verb);
            }
            Some(())
        };
        if rounds > 0 {
            go(rounds, |mat, place, groups| mat.take(place, groups))?;
            return Some(Leg::new(verbs, say::divide_deal(mat.called(place, rounds))));
        }
        if here > 0 && place > 0 && mat.worth_here() >= groups.into() {
            go(here, |mat, place, _| mat.open(place))?;
            return Some(Leg::new(verbs, say::divide_open(mat.called(place, here))));
        }
    }
    None
}

impl Divide {
    const fn layout(stage: Stage) -> &'static str {
        match stage {
            Stage::Concrete => "shared",
            Stage::Representational => "boxes",
            Stage::Abstract => "card",
        }
    }

    fn suits(self, stage: Stage, total: u32, by: u32) -> bool {
        let divisor = if self.long { 12..50 } else { 2..10 };
        if !divisor.contains(&by) || total > 9_999 || by.is_multiple_of(10) {
            return false;
        }
        total / by > 10 && (stage != Stage::Concrete || is_handy(total, by))
    }

    fn words(item: &Item, case: &str) -> Say {
        let (total, by) = item.pair();
        let (each, left) =
            (total.checked_div(by).unwrap_or_default(), total.checked_rem(by).unwrap_or_default());
        say::divide(case, total, by, each, left)
    }

    /// Whether there are enough of the largest place.
    fn asked(item: &Item) -> Question {
        let (total, by) = item.pair();
        let all = digits(total);
        let digit = all.last().copied().unwrap_or_default();
        let things = PlaceMat::things(small(u32::try_from(all.len()).unwrap_or(1)) - 1, digit.into());
        let right = usize::from(u32::from(digit) < by);
        Question { ask: say::divide_question(things, by), choices: vec![say::yes(), say::no()], right }
    }

    fn with_boxes(item: &Item, model: &BoxModel) -> Option<Leg> {
        let (total, by) = item.pair();
        let (tops, inside) = boxes(total, by);
        let (index, verbs) = next_box(model, &texts(&tops))?;
        let (top, inside) = (*tops.get(index)?, *inside.get(index)?);
        let case = if inside == top * by { "even" } else { "left" };
        Some(Leg::new(verbs, say::divide_top(case, by, top, top * by, inside - top * by)))
    }
}

impl Exercise for Divide {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let most = match (stage, level) {
            (Stage::Concrete, _) => 299,
            (_, Level::Easy) => 99,
            _ => 1_999,
        };
        loop {
            let by = if self.long { random.between(12, 49) } else { random.between(2, 9) };
            let mut each = random.between(11, most);
            // Long numbers are not more often than short ones.
            each = if random.coin() { each } else { 11 + each % 89 };
            if level == Level::Hard {
                each -= if each > 100 { each % 100 - each % 10 } else { each % 10 };
            }
            let left = if level == Level::Easy { 0 } else { random.below(by) };
            let total = by * each + left;
            let fits = match level {
                Level::Easy => !has_zero(each),
                Level::Usual => true,
                Level::Hard => has_zero(each),
            };
            if fits && self.suits(stage, total, by) {
                return Item::new(stage, statement(total, by), Divide::layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (total, by) = item.pair();
        item.layout == Divide::layout(item.stage)
            && item.math == statement(total, by)
            && self.suits(item.stage, total, by)
    }

    fn table(&self, item: &Item) -> Table {
        let (total, by) = item.pair();
        let card = EquationCard::new(&item.math).writing(Form::Remainder);
        match item.stage {
            Stage::Concrete => {
                let made = if self.long { Made::Discs } else { Made::Blocks };
                Table::with_answer(PlaceMat::new(total, made, Aside::Shared(small(by))), card)
            }
            Stage::Representational => Table::with_answer(BoxModel::quotients(by, &boxes(total, by).1), card),
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (total, by) = item.pair();
        match (total.checked_div(by), total.checked_rem(by)) {
            (Some(each), Some(left)) => format!("{each}r{left}"),
            _ => String::new(),
        }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let leg = match board {
            Board::PlaceMat(mat) => deal(mat, u8::try_from(item.pair().1).ok()?),
            Board::BoxModel(model) => Divide::with_boxes(item, model),
            _ => None,
        }?;
        if self.table(item).board(0).is_some_and(|start| self.is_begun(board, start)) {
            return Some(leg);
        }
        Some(leg.asked(Divide::asked(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        match board {
            Board::BoxModel(model) => {
                let (total, by) = item.pair();
                next_box(model, &texts(&boxes(total, by).0)).map(|_| 0)
            }
            _ => Some(0),
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        match part {
            Part::AskAgain | Part::Write => Divide::words(item, name),
            _ => Divide::words(item, &format!("{name}-{}", item.layout)),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| Divide::asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (total, by) = item.pair();
        let left = total.checked_rem(by).unwrap_or_default();
        let answers = [
            (&DROPS_ZERO, bugs::drop_zero(total, by), left),
            (&IGNORES_REST, total.checked_div(by), 0),
            (&ESTIMATE, bugs::estimate_too_big(total, by), 0),
        ];
        let answers = answers.into_iter().filter_map(|(misconception, each, left)| {
            Some(Mistake::Writes(misconception, format!("{}r{left}", each?)))
        });
        answers.collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PlaceMat(mat) => mat.piles(),
            Board::BoxModel(model) => boxes_state(model),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        let (total, by) = item.pair();
        match board {
            // Every group has as many; too little is left to go round once more.
            Board::PlaceMat(mat) => mat.worth_here() < by as usize,
            Board::BoxModel(model) => is_filled(model, &texts(&boxes(total, by).0)),
            board => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        // What is too much for hands has a drawing only.
        let below = Item::new(stage, item.math.clone(), Divide::layout(stage));
        Exercise::knows(self, &below).then_some(below)
    }
}
