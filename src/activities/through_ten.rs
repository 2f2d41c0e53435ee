//! Sums and differences within 20 that go through ten.
//!
//! Concrete: two ten frames; counters move until one frame is full, or are taken away from the ones first. Representational:
//! two jumps on an open number line, the first of which lands on ten. Abstract: `8+6=?`, `14-8=?` on a card.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{EquationCard, Frames, OpenLine};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. Addends and what is taken away are from 2 to 9; the sum, or the first number, is from 11 to 18; the way
/// leads through ten.
#[derive(Clone, Copy, Debug)]
pub struct ThroughTen {
    /// Whether something is taken away.
    pub subtract: bool,
}

/// Counts the start number as the first: 8, 9, 10, 11, 12, 13 is 8 + 6; 14, 13 ... 7 is 14 - 8.
pub(super) static COUNTS_START: Misconception =
    Misconception::new("add.count-from-start", say::add_counts_start);
static NO_BRIDGE: Misconception = Misconception::new("add.no-bridge", say::add_no_bridge);
pub(super) static SWAPS_PLUS: Misconception = Misconception::new("op.minus-for-plus", say::op_minus_for_plus);
/// Counts the start number as the first one taken.
pub(super) static COUNTS_START_BACK: Misconception =
    Misconception::new("sub.counts-start", say::sub_counts_start);
static TEEN_SMALLER: Misconception =
    Misconception::new("sub.teen-smaller-from-larger", say::sub_teen_smaller);
/// Adds where it is to be taken away.
pub(super) static SWAPS_MINUS: Misconception =
    Misconception::new("op.plus-for-minus", say::op_plus_for_minus);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&COUNTS_START, &NO_BRIDGE, &SWAPS_PLUS, &COUNTS_START_BACK, &TEEN_SMALLER, &SWAPS_MINUS];

/// Lengths of jumps on the cards.
const JUMPS: [u8; 9] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const TEN: u32 = 10;

impl ThroughTen {
    const fn op(self) -> Op {
        if self.subtract { Op::Minus } else { Op::Plus }
    }

    fn statement(self, first: u32, second: u32) -> Statement {
        Statement::pair(Term::whole(first), self.op(), Term::whole(second), Term::Unknown)
    }

    fn result(self, item: &Item) -> u32 {
        let (first, second) = item.pair();
        if self.subtract { first.saturating_sub(second) } else { first + second }
    }

    fn suits(self, first: u32, second: u32) -> bool {
        let addend = 2..10;
        if self.subtract {
            // Ten lies between, and something is left.
            (11..19).contains(&first)
                && addend.contains(&second)
                && first - TEN < second
                && first >= second + 2
        } else {
            addend.contains(&first) && addend.contains(&second) && (11..19).contains(&(first + second))
        }
    }

    /// How far it is to ten, and from there.
    fn jumps(self, item: &Item) -> [u32; 2] {
        let (first, second) = item.pair();
        let to_ten = first.abs_diff(TEN);
        [to_ten, second.saturating_sub(to_ten)]
    }

    fn frames(self, item: &Item) -> Option<Frames> {
        let (first, second) = item.pair();
        let mut frames = Frames::of("double-ten-frame")?;
        let mut lay = |n: u32, from: u16| {
            let to = Spot(from + u16::try_from(n).ok()?.checked_sub(1)?);
            frames.act(&Verb::Add { kind: Kind::Counter, n: small(n), to }).ok()
        };
        if self.subtract {
            lay(TEN, 0)?;
            lay(first - TEN, 10)?;
        } else {
            lay(first, 0)?;
            frames.act(&Verb::Turn { piece: Frames::TRAY_COUNTER, way: crate::table::Way::Over }).ok()?;
            let to = Spot(9 + u16::try_from(second).ok()?);
            frames.act(&Verb::Add { kind: Kind::Counter, n: small(second), to }).ok()?;
        }
        Some(frames)
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let (first, second) = item.pair();
        let [to_ten, rest] = self.jumps(item);
        let case = format!("{case}-{}", item.layout);
        if self.subtract {
            say::through_ten_minus(case, first, second, to_ten, rest, self.result(item))
        } else {
            say::through_ten_plus(case, first, second, to_ten, rest, self.result(item))
        }
    }
}

impl Exercise for ThroughTen {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = match stage {
            Stage::Concrete => "frames",
            Stage::Representational => "jumps",
            Stage::Abstract => "card",
        };
        loop {
            let (first, second) = match (self.subtract, level) {
                (false, Level::Easy) => (random.between(8, 9), random.between(2, 9)),
                (false, Level::Usual) => (random.between(2, 9), random.between(2, 9)),
                (false, Level::Hard) => (random.between(6, 8), random.between(5, 8)),
                (true, Level::Easy) => (random.between(11, 13), random.between(2, 9)),
                (true, Level::Usual) => (random.between(11, 18), random.between(2, 9)),
                (true, Level::Hard) => (random.between(13, 17), random.between(5, 9)),
            };
            // With objects and drawings one begins with the larger.
            let in_order = self.subtract || stage == Stage::Abstract || first >= second;
            if in_order && self.suits(first, second) {
                return Item::new(stage, self.statement(first, second), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let layout = match item.stage {
            Stage::Concrete => "frames",
            Stage::Representational => "jumps",
            Stage::Abstract => "card",
        };
        let (first, second) = item.pair();
        let in_order = self.subtract || item.stage == Stage::Abstract || first >= second;
        item.layout == layout
            && in_order
            && self.suits(first, second)
            && item.math == self.statement(first, second)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let (first, _) = item.pair();
        let board: Option<Board> = match item.stage {
            Stage::Concrete => self.frames(item).map(Board::from),
            Stage::Representational if self.subtract => Some(OpenLine::back_from(first, &JUMPS).into()),
            Stage::Representational => Some(OpenLine::from(first, 20, &JUMPS).into()),
            Stage::Abstract => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        self.result(item).to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let [to_ten, rest] = self.jumps(item);
        let leg = match board {
            Board::OpenLine(_) => {
                let by = [to_ten, rest].get(done).copied()?;
                let say = if done == 0 { self.words(item, "first") } else { self.words(item, "second") };
                Leg::new(vec![Verb::Jump { by: small(by) }], say)
            }
            Board::Frames(frames) if self.subtract => {
                let (n, second_frame) = if done == 0 { (to_ten, true) } else { (rest, false) };
                if done > 1 {
                    return None;
                }
                let taken = frames.last_in(second_frame, n as usize);
                let remove = |piece| Verb::Remove { piece, n: 1 };
                let say = if done == 0 { self.words(item, "first") } else { self.words(item, "second") };
                Leg::new(taken.into_iter().map(remove).collect(), say)
            }
            Board::Frames(frames) => {
                if done > 0 {
                    return None;
                }
                let moved = frames.last_in(true, to_ten as usize);
                let places = frames.empty_in(false);
                let go = |(piece, to)| Verb::Move { piece, n: 1, to };
                Leg::new(moved.into_iter().zip(places).map(go).collect(), self.words(item, "first"))
            }
            _ => return None,
        };
        Some(if done == 0 {
            let choices = vec![say::just(to_ten), say::just(to_ten + 1)];
            leg.asking(self.words(item, "question"), choices, 0)
        } else {
            leg
        })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        self.words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let [to_ten, _] = self.jumps(item);
        let choices = vec![say::just(to_ten), say::just(to_ten + 1)];
        (item.stage == Stage::Abstract).then(|| Question {
            ask: self.words(item, "question"),
            choices,
            right: 0,
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (first, second) = item.pair();
        let answers = if self.subtract {
            let ones = first - TEN;
            // In the ones the smaller is taken from the larger, and the ten stays.
            vec![
                (&COUNTS_START_BACK, first - second + 1),
                (&TEEN_SMALLER, TEN + second.abs_diff(ones)),
                (&SWAPS_MINUS, first + second),
            ]
        } else {
            vec![
                (&COUNTS_START, first + second - 1),
                (&NO_BRIDGE, TEN + second.min(first)),
                (&SWAPS_PLUS, first.abs_diff(second)),
            ]
        };
        answers
            .into_iter()
            .map(|(misconception, answer)| Mistake::Writes(misconception, answer.to_string()))
            .collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Frames(frames) => format!("{},{}", frames.filled(false), frames.filled(true)),
            Board::OpenLine(line) => format!("{:?}", line.jumps()),
            board => board.value(),
        }
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        match (board, wanted) {
            // Whichever way the jumps go, or whichever counters are taken away, what is left is the same.
            (Board::OpenLine(line), Board::OpenLine(wanted)) => line.distance() == wanted.distance(),
            (Board::Frames(frames), Board::Frames(wanted)) if self.subtract => {
                frames.filled(false) + frames.filled(true) == wanted.filled(false) + wanted.filled(true)
            }
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = if stage == Stage::Concrete { "frames" } else { "jumps" };
        let (first, second) = item.pair();
        let (first, second) =
            if self.subtract { (first, second) } else { (first.max(second), first.min(second)) };
        Some(Item::new(stage, self.statement(first, second), layout))
    }
}
