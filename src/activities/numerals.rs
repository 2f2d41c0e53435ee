//! Numerals to 20: read one and show that many, hear a number and write it.
//!
//! Concrete: counters are put into two ten frames. Representational: dots are drawn in a picture of a frame. Abstract: the
//! number that is said is written.

use super::counting::{how_many, only_number};
use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use super::tens_and_ones::REVERSAL;
use crate::math::{ones, tens};
use crate::table::boards::{DotFrame, EquationCard, Frames};
use crate::table::{Board, Kind, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Numerals;

/// Takes 6 for 9, 2 for 5.
static MIRROR: Misconception = Misconception::new("numeral.mirror", say::numeral_mirror);
/// Writes thirty for thirteen.
static TEEN_TY: Misconception = Misconception::new("numeral.teen-ty", say::numeral_teen_ty);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&MIRROR, &TEEN_TY];

const TEN: u32 = 10;

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "frames",
        Stage::Representational => "draw",
        Stage::Abstract => "hear",
    }
}

/// Nothing of zero can be built.
fn range(stage: Stage) -> std::ops::RangeInclusive<u32> {
    u32::from(stage != Stage::Abstract)..=20
}

/// How many there are.
fn there(board: &Board) -> u32 {
    match board {
        Board::Frames(frames) => {
            u32::try_from(frames.filled(false) + frames.filled(true)).unwrap_or_default()
        }
        Board::DotFrame(frame) => frame.filled(),
        _ => 0,
    }
}

/// The verb that puts in or draws `n` more.
fn more(board: &Board, n: u32) -> Option<Verb> {
    match board {
        Board::Frames(frames) => {
            let empty = frames.empty_in(false).into_iter().chain(frames.empty_in(true));
            let to: Spot = empty.take(n as usize).last()?;
            Some(Verb::Add { kind: Kind::Counter, n: small(n), to })
        }
        Board::DotFrame(frame) => frame.more(small(n)),
        _ => None,
    }
}

/// The numeral with its last digit taken for its mirror image.
fn mirrored(number: u32) -> Option<u32> {
    let digit = match ones(number) {
        2 => 5,
        5 => 2,
        6 => 9,
        9 => 6,
        _ => return None,
    };
    Some(number - ones(number) + digit)
}

impl Numerals {
    fn words(item: &Item, case: &str) -> Say {
        let number = only_number(item);
        say::numeral(case, number, say::numeral_word(number))
    }
}

impl Exercise for Numerals {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let range = range(stage);
        let number = match level {
            Level::Easy => random.between(*range.start(), 9),
            Level::Usual => random.between(*range.start(), *range.end()),
            Level::Hard => random.between(11, *range.end()),
        };
        Item::new(stage, how_many(number), layout(stage))
    }

    fn knows(&self, item: &Item) -> bool {
        let number = only_number(item);
        item.layout == layout(item.stage)
            && range(item.stage).contains(&number)
            && item.math == how_many(number)
    }

    fn table(&self, item: &Item) -> Table {
        let number = only_number(item);
        let board: Option<Board> = match item.stage {
            Stage::Concrete => Frames::of("double-ten-frame").map(Board::from),
            // Past ten a full frame is printed before the other.
            Stage::Representational if number > TEN => {
                Some(DotFrame::with_given(0, false).after_ten().into())
            }
            Stage::Representational => Some(DotFrame::with_given(0, false).into()),
            Stage::Abstract => None,
        };
        board.map_or_else(|| Table::alone(EquationCard::bare(&item.math)), Table::alone)
    }

    fn answer(&self, item: &Item) -> String {
        if item.stage == Stage::Abstract { only_number(item).to_string() } else { String::new() }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let there = there(board);
        let number = only_number(item);
        let left = number.checked_sub(there).filter(|left| *left > 0)?;
        let n = if there < TEN { left.min(TEN - there) } else { left };
        let case = match (item.stage, there + n) {
            (Stage::Concrete, TEN) => "step-ten",
            (Stage::Concrete, _) => "step-frames",
            _ => "step-draw",
        };
        let leg = Leg::new(vec![more(board, n)?], say::numeral(case, n, say::numeral_word(number)));
        Some(if there == 0 || item.stage != Stage::Concrete { leg.asked(asked(item)) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let left = only_number(item).checked_sub(there(board)).filter(|left| *left > 0)?;
        // A gap between drawn dots ends a stroke.
        more(board, left.min(TEN)).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let number = only_number(item);
        match (part, item.stage) {
            (Part::Ask, Stage::Concrete) => say::numeral_ask_frames(number),
            (Part::Ask, Stage::Representational) => say::numeral_ask_draw(number),
            (Part::Strategy, Stage::Abstract) if (11..20).contains(&number) => say::numeral_strategy_teen(),
            (Part::NotYet, Stage::Concrete) => say::numeral_not_yet("frames"),
            (Part::NotYet, _) => say::numeral_not_yet("draw"),
            (part, Stage::Abstract) => Numerals::words(item, &format!("{}-hear", part.name())),
            (part, _) => Numerals::words(item, part.name()),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let number = only_number(item);
        let mirrored = mirrored(number).filter(|mirrored| *mirrored <= 20);
        if item.stage == Stage::Abstract {
            let reversed =
                (number > TEN).then(|| ones(number) * TEN + tens(number)).filter(|_| ones(number) > 0);
            let ty = (13..20).contains(&number).then(|| ones(number) * TEN);
            let all = [(&REVERSAL, reversed), (&MIRROR, mirrored), (&TEEN_TY, ty)];
            return written(all);
        }
        let table = self.table(item);
        let builds = || {
            let board = table.board(0)?;
            let mirrored = mirrored?.checked_sub(there(board))?;
            Some(Mistake::Builds(&MIRROR, vec![more(board, mirrored)?], String::new()))
        };
        builds().into_iter().collect()
    }

    fn state(&self, board: &Board) -> String {
        there(board).to_string()
    }

    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        vec![say::just(only_number(item)), say::numeral_word(only_number(item))]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        range(stage).contains(&only_number(item)).then(|| Item::new(stage, item.math.clone(), layout(stage)))
    }
}

/// What is asked in a lesson.
fn asked(item: &Item) -> Question {
    let number = only_number(item);
    let right = usize::from(number <= TEN);
    Question {
        ask: say::numeral_question(say::numeral_word(number)),
        choices: vec![say::yes(), say::no()],
        right,
    }
}
