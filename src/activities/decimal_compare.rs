//! Which of two decimals is more.
//!
//! Concrete: both are laid with blocks of which the flat is one, each in its half of the mat. Representational: both are
//! marked on a line from 0 to 1. Abstract: the sign between them alone.

use super::decimal_blocks::{
    BLOCKS, decimals, gestures, hundredths, is_on_the_way, lay, mat, missing, ten_or_hundred, told,
};
use super::decimal_bugs as bugs;
use super::decimal_notation::ZERO_IGNORED;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Decimal, Number, Statement, comparison_sign};
use crate::table::boards::{EquationCard, NumberLine, Scale};
use crate::table::{Board, Spot, Table, Verb};
use crate::words::{Say, say};
use std::cmp::Ordering;

/// The activity. Both numbers have one or two places and are less than one.
#[derive(Clone, Copy, Debug)]
pub struct DecimalCompare;

static LONGER: Misconception = Misconception::new("dec.longer-larger", say::dec_longer);
static SHORTER: Misconception = Misconception::new("dec.shorter-larger", say::dec_shorter);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&LONGER, &SHORTER];

/// The halves of the mat.
const HALVES: [Spot; 2] = [Spot(1), Spot(2)];
/// Two parts side by side.
const SIDE_BY_SIDE: u8 = 1;
/// With the one that chooses the sign there are twelve.
const MOST_GESTURES: u32 = 11;

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "blocks",
        Stage::Representational => "line",
        Stage::Abstract => "card",
    }
}

/// Both numbers.
fn pair(item: &Item) -> Option<[Decimal; 2]> {
    <[Decimal; 2]>::try_from(decimals(item)).ok()
}

fn statement([x, y]: [Decimal; 2]) -> Statement {
    Statement::comparison(Number::Decimal(x), Number::Decimal(y))
}

fn suits([x, y]: [Decimal; 2], stage: Stage) -> bool {
    let within =
        |decimal: Decimal| decimal.places() <= 2 && decimal.units() > 0 && decimal.units() < decimal.one();
    let by_hand = gestures(hundredths(x)) + gestures(hundredths(y)) <= MOST_GESTURES;
    within(x) && within(y) && x != y && (stage != Stage::Concrete || by_hand)
}

fn words(item: &Item, case: &str) -> Say {
    let Some(pair @ [x, y]) = pair(item) else { return say::not_yet_write() };
    // The larger digit in the first place that is not the same tells; hundredths tell where tenths are alike.
    let [[_, tenths, _], [_, others, _]] = pair.map(|one| super::decimal_blocks::fewest(hundredths(one)));
    let (first, second) = if x.value_cmp(y).is_lt() { (y, x) } else { (x, y) };
    let how = match x.value_cmp(y) {
        Ordering::Equal => "same",
        _ if tenths == others => "hundredths",
        _ => "tenths",
    };
    say::decimal_compare(format!("{case}-{}", item.layout), told(x), told(y), told(first), told(second), how)
}

impl Exercise for DecimalCompare {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let tenths = Decimal::new(random.between(1, 9), 1);
            let parts = Decimal::new(random.between(1, 99), 2);
            let (x, y) = match (level, random.below(3)) {
                (Level::Easy, 0) => (tenths, Decimal::new(random.between(1, 9), 1)),
                (Level::Easy, _) => (parts, Decimal::new(random.between(1, 99), 2)),
                // The same number in tenths and in hundredths.
                (Level::Hard, 0) => (tenths, tenths.and_then(|tenths| Decimal::new(10 * tenths.units(), 2))),
                (Level::Hard, 1) => (tenths, Decimal::new(random.between(1, 9), 2)),
                _ => (tenths, parts),
            };
            let (Some(x), Some(y)) = (x, y) else { continue };
            let pair = if random.coin() { [x, y] } else { [y, x] };
            if suits(pair, stage) {
                return Item::new(stage, statement(pair), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let pair = pair(item).filter(|pair| suits(*pair, item.stage));
        item.layout == layout(item.stage) && pair.is_some_and(|pair| item.math == statement(pair))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        match (item.stage, mat()) {
            (Stage::Concrete, Some(mat)) => Table::with_answer(mat.on_ground(SIDE_BY_SIDE), card),
            (Stage::Representational, _) => Table::with_answer(NumberLine::of(Scale::Decimal), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        pair(item).map_or_else(String::new, |[x, y]| comparison_sign(x.value_cmp(y)).to_owned())
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let pair = pair(item)?;
        let (verbs, second, begun) = match board {
            Board::Mat(mat) => {
                let mut sides = pair.map(hundredths).into_iter().zip(HALVES).enumerate();
                let next = sides.find_map(|(side, (all, half))| {
                    let missing = missing(all, |kind| mat.count_in(half, kind));
                    let verbs: Vec<Verb> = missing.into_iter().map(|(kind, n)| lay(kind, n, half)).collect();
                    (!verbs.is_empty()).then_some((verbs, side == 1))
                });
                let (verbs, second) = next?;
                (verbs, second, BLOCKS.into_iter().any(|(kind, _)| mat.count(kind) > 0))
            }
            Board::NumberLine(line) => {
                let marked = line.marked();
                let mut ticks = pair.into_iter().map(|one| u16::try_from(hundredths(one)).ok()).enumerate();
                let (side, tick) = ticks.find_map(|(side, tick)| {
                    let tick = tick.filter(|tick| !marked.contains(tick))?;
                    Some((side, tick))
                })?;
                (vec![Verb::Mark { at: Spot(tick), n: 1 }], side == 1, !marked.is_empty())
            }
            _ => return None,
        };
        let leg = Leg::new(verbs, words(item, if second { "second" } else { "first" }));
        Some(if begun { leg } else { leg.asked(ten_or_hundred(words(item, "question"))) })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let pair = pair(item)?.map(hundredths);
        let fits = match board {
            Board::Mat(mat) => pair
                .into_iter()
                .zip(HALVES)
                .all(|(all, half)| is_on_the_way(all, |kind| mat.count_in(half, kind))),
            Board::NumberLine(line) => line.marked().into_iter().all(|tick| pair.contains(&tick.into())),
            _ => false,
        };
        fits.then_some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| ten_or_hundred(words(item, "question")))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some([x, y]) = pair(item).map(|pair| pair.map(|one| one.to_string())) else { return Vec::new() };
        let rules = [
            (&LONGER, bugs::longer(&x, &y)),
            (&SHORTER, bugs::shorter(&x, &y)),
            (&ZERO_IGNORED, bugs::zeros_ignored(&x, &y)),
        ];
        let writes = |(misconception, order): (&'static Misconception, Option<Ordering>)| {
            Some(Mistake::Writes(misconception, comparison_sign(order?).to_owned()))
        };
        rules.into_iter().filter_map(writes).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) => {
                let side = |half| BLOCKS.map(|(kind, _)| mat.count_in(half, kind));
                format!("{:?}", HALVES.map(side))
            }
            Board::NumberLine(line) => format!("{:?}", line.marked()),
            _ => String::new(),
        }
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        match (board, wanted) {
            // Hundredths lie close together: a mark right beside its place is where it was meant.
            (Board::NumberLine(line), Board::NumberLine(wanted)) => {
                let (marks, wanted) = (line.marked(), wanted.marked());
                let near = |(mark, wanted): (&u16, &u16)| mark.abs_diff(*wanted) <= 1;
                marks.len() == wanted.len() && marks.iter().zip(&wanted).all(near)
            }
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let pair = pair(item).filter(|pair| suits(*pair, stage))?;
        Some(Item::new(stage, statement(pair), layout(stage)))
    }
}
