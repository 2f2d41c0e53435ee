//! One part is there, the whole is known: how much is the other part?
//!
//! Concrete: counters are put into a frame until the whole is there. Representational: dots in the open part of a number
//! bond, or jumps on an open number line from the part to the whole. Abstract: `3+?=7`, `?+3=7`, `7=3+?` on a card.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Op, Statement, Term};
use crate::table::boards::{EquationCard, Frames, NumberBond, OpenLine, TenFrame};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb, Way};
use crate::words::{Say, say};

/// The activity. Within ten: wholes from 4 to 9. Within twenty: wholes from 11 to 18 and parts from 2 to 9, so that the way
/// leads through ten.
#[derive(Clone, Copy, Debug)]
pub struct MissingAddend {
    /// Whether the whole is more than ten.
    pub through_ten: bool,
}

/// Adds the two numbers that are there.
pub(super) static ADDS: Misconception = Misconception::new("eq.missing-add", say::eq_missing_add);
/// Writes the whole.
static WHOLE: Misconception = Misconception::new("bond.part-equals-whole", say::bond_part_equals_whole);
/// Counts from the part itself: 3, 4, 5, 6, 7 is five.
static OFF_BY_ONE: Misconception = Misconception::new("bond.off-by-one", say::bond_off_by_one);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ADDS, &WHOLE, &OFF_BY_ONE];

/// Lengths of jumps on the cards.
const JUMPS: [u8; 9] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const TEN: u32 = 10;

/// The part that is there, and the whole: the smaller and the larger number of the statement.
fn numbers(item: &Item) -> (u32, u32) {
    let (a, b) = item.pair();
    (a.min(b), a.max(b))
}

/// `part+?=whole`, and for numerals also the two other ways round.
fn forms(part: u32, whole: u32) -> [Statement; 3] {
    let (part, whole) = (Term::whole(part), Term::whole(whole));
    let pair = Expression::pair(part, Op::Plus, Term::Unknown);
    [
        Statement::Equation(pair.clone(), Expression::term(whole)),
        Statement::pair(Term::Unknown, Op::Plus, part, whole),
        Statement::Equation(Expression::term(whole), pair),
    ]
}

impl MissingAddend {
    fn suits(self, part: u32, whole: u32) -> bool {
        if self.through_ten {
            (11..19).contains(&whole)
                && (2..10).contains(&part)
                && (2..10).contains(&whole.saturating_sub(part))
        } else {
            (4..10).contains(&whole) && (1..whole).contains(&part)
        }
    }

    const fn layout(self, stage: Stage) -> &'static str {
        match (stage, self.through_ten) {
            (Stage::Concrete, false) => "frame",
            (Stage::Concrete, true) => "frames",
            (Stage::Representational, false) => "bond",
            (Stage::Representational, true) => "jumps",
            (Stage::Abstract, _) => "card",
        }
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let (part, whole) = numbers(item);
        say::missing_addend(format!("{case}-{}", item.layout), part, whole, whole - part.min(whole))
    }
}

/// The frames with the part in red, and yellow in the tray.
fn frames(part: u32) -> Option<Frames> {
    let mut frames = Frames::of("double-ten-frame")?;
    let to = Spot(u16::try_from(part).ok()?.checked_sub(1)?);
    frames.act(&Verb::Add { kind: Kind::Counter, n: small(part), to }).ok()?;
    frames.act(&Verb::Turn { piece: Frames::TRAY_COUNTER, way: Way::Over }).ok()?;
    Some(frames)
}

/// How many have been put in, drawn or jumped.
fn added(board: &Board, part: u32) -> u32 {
    match board {
        Board::TenFrame(frame) => frame.added(),
        Board::Frames(frames) => {
            let all = frames.filled(false) + frames.filled(true);
            u32::try_from(all).unwrap_or_default().saturating_sub(part)
        }
        Board::NumberBond(bond) => bond.drawn(),
        Board::OpenLine(line) => line.distance(),
        _ => 0,
    }
}

impl Exercise for MissingAddend {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (part, whole) = match (self.through_ten, level) {
                (false, Level::Easy) => (random.between(1, 5), random.between(4, 6)),
                (false, Level::Usual) => (random.between(1, 8), random.between(4, 9)),
                // More is missing than there is.
                (false, Level::Hard) => (random.between(1, 4), random.between(6, 9)),
                (true, Level::Easy) => (random.between(8, 9), random.between(11, 15)),
                (true, Level::Usual) => (random.between(2, 9), random.between(11, 18)),
                (true, Level::Hard) => (random.between(2, 7), random.between(12, 16)),
            };
            if self.suits(part, whole) {
                let forms = forms(part, whole);
                let last = if stage == Stage::Abstract && level != Level::Easy { 3 } else { 1 };
                let form = forms.into_iter().nth(random.below(last) as usize);
                if let Some(math) = form {
                    return Item::new(stage, math, self.layout(stage));
                }
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (part, whole) = numbers(item);
        let forms = forms(part, whole);
        let ways = if item.stage == Stage::Abstract { 3 } else { 1 };
        item.layout == self.layout(item.stage)
            && self.suits(part, whole)
            && forms.iter().take(ways).any(|form| *form == item.math)
    }

    fn table(&self, item: &Item) -> Table {
        let (part, whole) = numbers(item);
        let card = EquationCard::new(&item.math);
        let board: Option<Board> = match item.layout.as_str() {
            "frame" => Some(TenFrame::with_given(small(part), false).into()),
            "frames" => frames(part).map(Board::from),
            "bond" => Some(NumberBond::new(small(whole), small(part)).into()),
            "jumps" => Some(OpenLine::from(part, 20, &JUMPS).into()),
            _ => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (part, whole) = numbers(item);
        whole.saturating_sub(part).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (part, whole) = numbers(item);
        let there = part + added(board, part);
        let left = whole.checked_sub(there).filter(|left| *left > 0)?;
        // To ten first, where ten lies between; within ten five at once, so that five is seen and a lesson stays short.
        let n = match board {
            Board::Frames(_) | Board::OpenLine(_) if there < TEN => (TEN - there).min(left),
            Board::Frames(_) | Board::OpenLine(_) => left,
            _ if left > 5 => 5,
            _ => 1,
        };
        let verb = match board {
            Board::TenFrame(frame) => frame.more(small(n))?,
            Board::NumberBond(bond) => bond.more(small(n))?,
            Board::OpenLine(_) => Verb::Jump { by: small(n) },
            Board::Frames(frames) => {
                let mut empty = frames.empty_in(false).into_iter().chain(frames.empty_in(true));
                let to = empty.nth(n as usize - 1)?;
                Verb::Add { kind: Kind::Counter, n: small(n), to }
            }
            _ => return None,
        };
        let leg = Leg::new(vec![verb], say::missing_addend_step(n, there + n));
        Some(if added(board, part) == 0 {
            leg.asking(self.words(item, "question"), vec![say::just(whole), say::just(part)], 0)
        } else {
            leg
        })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        self.words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (part, whole) = numbers(item);
        let ask = self.words(item, "question");
        (item.stage == Stage::Abstract).then(|| Question {
            ask,
            choices: vec![say::just(whole), say::just(part)],
            right: 0,
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (part, whole) = numbers(item);
        [(&ADDS, part + whole), (&WHOLE, whole), (&OFF_BY_ONE, whole + 1 - part.min(whole))]
            .into_iter()
            .map(|(misconception, answer)| Mistake::Writes(misconception, answer.to_string()))
            .collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Frames(frames) => (frames.filled(false) + frames.filled(true)).to_string(),
            Board::TenFrame(_) | Board::NumberBond(_) | Board::OpenLine(_) => added(board, 0).to_string(),
            board => board.value(),
        }
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let (part, whole) = numbers(item);
        match table.board(0) {
            Some(board) if table.seats().len() > 1 && added(board, part) > 0 => {
                let added = added(board, part);
                let sum = say::math_plus(say::just(part), say::just(added));
                vec![say::math_equals(sum, say::just(part + added))]
            }
            _ => vec![forms(part, whole).first().map_or_else(|| item.math.say(), Statement::say)],
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (part, whole) = numbers(item);
        let [math, ..] = forms(part, whole);
        Some(Item::new(stage, math, self.layout(stage)))
    }
}
