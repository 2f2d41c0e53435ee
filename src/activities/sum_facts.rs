//! Sums and differences within 20 by the facts they follow from: doubles, one more than a double, ten, counting on.
//!
//! Concrete: a frame of two rows of ten; each number is laid in a row of its own, so that doubles and tens are seen, or counters
//! are taken away. Representational: jumps on an open line by way of the fact that is known. Abstract: `7+8=?`, `15-8=?`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use super::through_ten::{COUNTS_START, COUNTS_START_BACK, SWAPS_MINUS, SWAPS_PLUS};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{EquationCard, Frames, OpenLine};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. Both parts are from 1 to 10.
#[derive(Clone, Copy, Debug)]
pub struct SumFacts;

/// Lengths of jumps on the cards.
const JUMPS: [u8; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const TEN: u32 = 10;

/// Which known fact leads to a sum.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Family {
    /// 6 + 6.
    Double,
    /// 6 + 7: a double and one more.
    Near,
    /// 9 + 4: ten, and what is left.
    Ten,
    /// 7 + 2: counted on from the larger.
    Count,
}

impl Family {
    fn of(one: u32, other: u32) -> Family {
        match one.abs_diff(other) {
            0 => Family::Double,
            1 => Family::Near,
            _ if one + other > TEN => Family::Ten,
            _ => Family::Count,
        }
    }

    /// The families of a level: a child learns them one after the other, not the facts in the order of their numbers.
    const fn of_level(level: Level) -> &'static [Family] {
        match level {
            Level::Easy => &[Family::Double, Family::Count],
            Level::Usual => &[Family::Double, Family::Near, Family::Ten, Family::Count],
            Level::Hard => &[Family::Near, Family::Ten],
        }
    }

    /// The case in messages.
    const fn name(self) -> &'static str {
        match self {
            Family::Double => "double",
            Family::Near => "near",
            Family::Ten => "ten",
            Family::Count => "count",
        }
    }
}

/// A fact: two parts and their whole.
#[derive(Clone, Copy)]
struct Fact {
    /// The first number, and the second.
    first: u32,
    second: u32,
    less: bool,
}

impl Fact {
    fn of(item: &Item) -> Fact {
        let (first, second) = item.pair();
        let less =
            item.math.sides().is_some_and(|(left, _)| left.rest.iter().any(|(op, _)| *op == Op::Minus));
        Fact { first, second, less }
    }

    const fn answer(self) -> u32 {
        if self.less { self.first.saturating_sub(self.second) } else { self.first + self.second }
    }

    /// Both parts; of a difference, what is taken away and what is left.
    const fn parts(self) -> (u32, u32) {
        (if self.less { self.answer() } else { self.first }, self.second)
    }

    fn family(self) -> Family {
        let (one, other) = self.parts();
        Family::of(one, other)
    }

    fn statement(self) -> Statement {
        let op = if self.less { Op::Minus } else { Op::Plus };
        Statement::pair(Term::whole(self.first), op, Term::whole(self.second), Term::Unknown)
    }

    fn suits(self) -> bool {
        let (one, other) = self.parts();
        (1..=TEN).contains(&one) && (1..=TEN).contains(&other)
    }

    /// The jumps that go by way of what is known.
    fn jumps(self) -> Vec<u32> {
        let to_ten = self.first.abs_diff(TEN);
        let through = self.second.checked_sub(to_ten).filter(|rest| *rest > 0 && to_ten > 0);
        let crosses = if self.less { self.first > TEN } else { self.first < TEN };
        match (self.family(), through) {
            (Family::Near, _) if !self.less && self.second > self.first => vec![self.first, 1],
            (Family::Double, _) => vec![self.second],
            (_, Some(rest)) if crosses => vec![to_ten, rest],
            _ => vec![self.second],
        }
    }
}

const fn layout(stage: Stage, less: bool) -> &'static str {
    match (stage, less) {
        (Stage::Concrete, false) => "frame-rows",
        (Stage::Concrete, true) => "frame-take",
        (Stage::Representational, _) => "jumps",
        (Stage::Abstract, _) => "card",
    }
}

fn words(item: &Item, case: &str) -> Say {
    let fact = Fact::of(item);
    let (one, other) = fact.parts();
    let (less, more) = (one.min(other), one.max(other));
    say::sum_facts(case, fact.first, fact.second, fact.answer(), less, more)
}

/// What is said of the fact a problem follows from.
fn by_family(item: &Item, case: &str) -> Say {
    let fact = Fact::of(item);
    if fact.less {
        return words(item, &format!("{case}-less"));
    }
    words(item, &format!("{case}-{}", fact.family().name()))
}

fn asked(item: &Item) -> Question {
    let fact = Fact::of(item);
    let (one, other) = fact.parts();
    let (less, more) = (one.min(other), one.max(other));
    let (right, wrong) = match fact.family() {
        _ if fact.less => (fact.first, fact.second),
        Family::Double => (2, 1),
        Family::Near => (2 * less, 2 * less + 2),
        Family::Ten => (TEN.saturating_sub(more), TEN.saturating_sub(more) + 1),
        Family::Count => (more, less),
    };
    Question { ask: by_family(item, "question"), choices: vec![say::just(right), say::just(wrong)], right: 0 }
}

impl Exercise for SumFacts {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let families = Family::of_level(level);
        loop {
            let family = random.pick(families).copied();
            let (one, other) = (random.between(1, TEN), random.between(1, TEN));
            let less = random.coin();
            let fact = Fact { first: if less { one + other } else { one }, second: other, less };
            // What is hard goes past ten.
            let past = level != Level::Hard || one + other > TEN;
            if past && Some(fact.family()) == family && fact.suits() {
                return Item::new(stage, fact.statement(), layout(stage, less));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let fact = Fact::of(item);
        fact.suits() && item.layout == layout(item.stage, fact.less) && item.math == fact.statement()
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let fact = Fact::of(item);
        let board: Option<Board> = match item.stage {
            Stage::Concrete => Frames::of("twenty-frame").map(|mut frames| {
                let to = Spot(u16::try_from(fact.first).unwrap_or_default().saturating_sub(1));
                if fact.less {
                    // There is room for twenty, and no whole is larger.
                    let _ = frames.act(&Verb::Add { kind: Kind::Counter, n: small(fact.first), to });
                }
                frames.into()
            }),
            Stage::Representational if fact.less => Some(OpenLine::back_from(fact.first, &JUMPS).into()),
            Stage::Representational => Some(OpenLine::from(fact.first, 20, &JUMPS).into()),
            Stage::Abstract => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Fact::of(item).answer().to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let fact = Fact::of(item);
        let leg = match board {
            Board::OpenLine(_) => {
                let jumps = fact.jumps();
                let by = jumps.get(done).copied()?;
                let say = if jumps.len() == 1 || done > 0 {
                    by_family(item, "last")
                } else {
                    by_family(item, "first")
                };
                Leg::new(vec![Verb::Jump { by: small(by) }], say)
            }
            Board::Frames(frames) if fact.less => {
                let n = (fact.second as usize).checked_sub(fact.first as usize - frames.total())?;
                let taken = frames.last_in(true, n).into_iter();
                let rest = n.saturating_sub(frames.filled(true));
                let taken: Vec<Verb> = taken
                    .chain(frames.last_in(false, rest))
                    .map(|piece| Verb::Remove { piece, n: 1 })
                    .collect();
                (!taken.is_empty()).then(|| Leg::new(taken, words(item, "take")))?
            }
            Board::Frames(frames) => {
                let second = done > 0;
                let wanted = if second { fact.second } else { fact.first };
                let n = (wanted as usize).checked_sub(frames.filled(second)).filter(|n| *n > 0)?;
                let to = *frames.empty_in(second).get(n - 1)?;
                let add = Verb::Add { kind: Kind::Counter, n: u8::try_from(n).ok()?, to };
                Leg::new(vec![add], words(item, if second { "row-second" } else { "row-first" }))
            }
            _ => return None,
        };
        Some(if done == 0 { leg.asked(asked(item)) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (fact, Board::Frames(frames)) = (Fact::of(item), board) else { return None };
        if fact.less {
            return (frames.total() <= fact.first as usize).then_some(1);
        }
        let fits = |second: bool, wanted: u32| frames.filled(second) <= wanted as usize;
        (fits(false, fact.first) && fits(true, fact.second))
            .then_some(usize::from(frames.filled(false) == fact.first as usize))
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::Strategy | Part::Write | Part::Praise => by_family(item, part.name()),
            _ => {
                let less = if Fact::of(item).less && item.stage != Stage::Concrete { "-back" } else { "" };
                words(item, &format!("{}-{}{less}", part.name(), item.layout))
            }
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let fact = Fact::of(item);
        let (first, second) = (fact.first, fact.second);
        let answers: [(&'static Misconception, u32); 2] = if fact.less {
            [(&COUNTS_START_BACK, first - second + 1), (&SWAPS_MINUS, first + second)]
        } else {
            [(&COUNTS_START, first + second - 1), (&SWAPS_PLUS, first.abs_diff(second))]
        };
        let written = |(misconception, answer): (_, u32)| Mistake::Writes(misconception, answer.to_string());
        answers.into_iter().map(written).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Frames(frames) => format!("{},{}", frames.filled(false), frames.filled(true)),
            Board::OpenLine(line) => format!("{:?}", line.jumps()),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match (board, wanted) {
            // Whichever way the jumps go, or whichever counters are taken away, what is left is the same.
            (Board::OpenLine(line), Board::OpenLine(wanted)) => line.distance() == wanted.distance(),
            (Board::Frames(frames), Board::Frames(wanted)) if Fact::of(item).less => {
                frames.total() == wanted.total()
            }
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = layout(stage, Fact::of(item).less).to_owned();
        Some(Item { stage, math: item.math.clone(), layout })
    }
}
