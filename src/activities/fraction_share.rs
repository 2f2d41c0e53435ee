//! Wholes that are shared: a fraction is a quotient.
//!
//! Concrete: bars, each of which is cut for those who share; the share of one is taken off. Representational: a line as long
//! as there are wholes, cut, and the first share marked. Abstract: `3//4=?`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_answers as answers;
use super::fraction_bits as bits;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Fraction, Number, Op, Statement};
use crate::table::boards::{EquationCard, Form, FractionBars, FractionLine};
use crate::table::{Board, Table, Verb};
use crate::words::{Arg, Say, say};

/// The activity. What is shared does not come out even; with objects and drawings there are at most five wholes and 24 parts.
#[derive(Clone, Copy, Debug)]
pub struct FractionShare;

static LARGER_BY_SMALLER: Misconception =
    Misconception::new("frac.divides-larger-by-smaller", say::frac_larger_by_smaller);
/// 7 ÷ 4 is 1 and 3 left over: 1.3, which is 1 3/10.
pub(super) static REMAINDER_DECIMAL: Misconception =
    Misconception::new("div.remainder-as-decimal", say::div_remainder_decimal);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&LARGER_BY_SMALLER, &REMAINDER_DECIMAL];

/// Into how many parts a bar is cut.
const CUTS: [u32; 6] = [2, 3, 4, 5, 6, 8];
const MOST_TICKS: u32 = 24;

fn suits(stage: Stage, wholes: u32, by: u32) -> bool {
    let uneven = wholes > 0 && by > 1 && !wholes.is_multiple_of(by);
    match stage {
        Stage::Abstract => uneven && wholes < 13 && by < 13,
        _ => uneven && wholes < 6 && wholes * by <= MOST_TICKS && CUTS.contains(&by),
    }
}

fn statement(wholes: u32, by: u32) -> Statement {
    answers::statement(Number::Whole(wholes), Op::DividedBy, Number::Whole(by))
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "share",
        Stage::Representational => "cut-line",
        Stage::Abstract => "card",
    }
}

fn words(item: &Item, case: &str) -> Say {
    let (wholes, by) = item.pair();
    let case = match case {
        "ask" | "not-yet" => format!("{case}-{}", item.layout),
        case => case.to_owned(),
    };
    say::fraction_share(case, wholes, by, bits::unit(by), Arg::Fraction(wholes.into(), by.into()))
}

fn asked(item: &Item) -> Question {
    let (_, by) = item.pair();
    Question { ask: words(item, "question"), choices: vec![say::just(by), say::just(by + 1)], right: 0 }
}

/// What is still to be done, and which case of the words tells it.
fn next(item: &Item, board: &Board) -> Option<(Vec<Verb>, &'static str)> {
    let (wholes, by) = item.pair();
    match board {
        Board::FractionBars(bars) => {
            let (whole, parts) = (bars.pieces(1), bars.pieces(small(by)));
            let all = whole.len() * by as usize + parts.len();
            let over = u32::try_from(all).ok()?.checked_sub(wholes * by - wholes)?;
            if whole.len() + parts.len() != bars.count() || over == 0 {
                None
            } else if whole.is_empty() {
                Some((answers::take_bars(&parts, over).collect(), "take"))
            } else {
                Some((answers::cut_bars(whole, by), "cut"))
            }
        }
        Board::FractionLine(line) if !u32::from(line.parts()).is_multiple_of(by) => {
            Some((vec![answers::cut_line(by)], "cut"))
        }
        Board::FractionLine(line) => {
            let place = wholes * (u32::from(line.parts()) / by);
            line.landings().is_empty().then(|| (vec![answers::mark(place)], "mark"))
        }
        _ => None,
    }
}

impl Exercise for FractionShare {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (wholes, by) = (random.between(1, 12), random.between(2, 12));
            let level_fits = match level {
                Level::Easy => wholes < by,
                Level::Usual => true,
                Level::Hard => wholes > by,
            };
            if level_fits && suits(stage, wholes, by) {
                return Item::new(stage, statement(wholes, by), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (wholes, by) = item.pair();
        item.layout == layout(item.stage)
            && suits(item.stage, wholes, by)
            && item.math == statement(wholes, by)
    }

    fn table(&self, item: &Item) -> Table {
        let (wholes, _) = item.pair();
        let card = EquationCard::new(&item.math).writing(Form::Mixed);
        match item.stage {
            Stage::Concrete => {
                let bars = FractionBars::new(small(wholes), &[]).holding(&vec![1; wholes as usize]);
                Table::with_answer(bars, card)
            }
            Stage::Representational => {
                let line = FractionLine::empty(small(wholes)).hopping_from(Fraction::whole(0));
                Table::with_answer(line, card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (wholes, by) = item.pair();
        format!("{wholes}/{by}")
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        answers::equal(&self.answer(item), written)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (verbs, case) = next(item, board)?;
        let leg = Leg::new(verbs, words(item, case));
        Some(if done == 0 { leg.asked(asked(item)) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (wholes, by) = item.pair();
        if wholes > by {
            let text = format!("{} {}/10", wholes / by, wholes % by);
            return vec![Mistake::Writes(&REMAINDER_DECIMAL, text)];
        }
        let even = by.checked_rem(wholes) == Some(0);
        let whole = even.then(|| Mistake::Writes(&LARGER_BY_SMALLER, (by / wholes).to_string()));
        let turned = Mistake::Writes(&LARGER_BY_SMALLER, format!("{by}/{wholes}"));
        whole.into_iter().chain([turned]).collect()
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        next(item, board).map(|_| 0)
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        answers::same_length(board, wanted) && answers::one_size(board)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (wholes, by) = item.pair();
        suits(stage, wholes, by).then(|| Item::new(stage, statement(wholes, by), layout(stage)))
    }
}
