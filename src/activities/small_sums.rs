//! One more and one less within 20; sums and differences within five.
//!
//! Concrete: counters are put into a frame or taken out. Representational: dots are drawn, or crossed out. Abstract: `6+1=?`,
//! `5-2=?` on a card.

use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use super::through_ten as known;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{DotFrame, DotPicture, EquationCard, Frames};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb, Way};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SmallSums {
    /// One more or one less, within 20.
    One,
    /// Any, within five.
    Five,
}

/// Goes the other way.
pub(super) static OTHER_WAY: Misconception =
    Misconception::new("count.before-after-swap", say::count_before_after);
/// Writes the number and its neighbour side by side.
static BOTH: Misconception =
    Misconception::new("onemore.writes-two-digit-neighbour", say::onemore_writes_both);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&OTHER_WAY, &BOTH];

fn op(item: &Item) -> Op {
    item.math.sides().and_then(|(left, _)| left.rest.first()).map_or(Op::Plus, |(op, _)| *op)
}

fn adds(item: &Item) -> bool {
    op(item) == Op::Plus
}

fn statement(first: u32, op: Op, second: u32) -> Statement {
    Statement::pair(Term::whole(first), op, Term::whole(second), Term::Unknown)
}

fn result(item: &Item) -> u32 {
    let (first, second) = item.pair();
    if adds(item) { first + second } else { first.saturating_sub(second) }
}

const fn layout(stage: Stage, adds: bool) -> &'static str {
    match (stage, adds) {
        (Stage::Concrete, _) => "frame",
        (Stage::Representational, true) => "draw",
        (Stage::Representational, false) => "cross",
        (Stage::Abstract, _) => "card",
    }
}

/// How many counters or dots there are now, those that are crossed out left aside.
fn there(item: &Item, board: &Board) -> u32 {
    match board {
        Board::Frames(frames) => {
            u32::try_from(frames.filled(false) + frames.filled(true)).unwrap_or_default()
        }
        Board::DotFrame(frame) => frame.filled(),
        Board::DotPicture(picture) => item.pair().0.saturating_sub(picture.marked()),
        _ => 0,
    }
}

impl SmallSums {
    fn suits(self, stage: Stage, adds: bool, (first, second): (u32, u32)) -> bool {
        let least = u32::from(stage != Stage::Abstract);
        let most = match self {
            SmallSums::One => 20,
            SmallSums::Five => 5,
        };
        let whole = if adds { first + second } else { first };
        let step = self == SmallSums::Five || second == 1 && first > 0;
        step && first >= least && second >= least && whole <= most && (adds || second <= first)
    }

    fn frames(self, item: &Item) -> Option<Frames> {
        let mut frames = Frames::of(if self == SmallSums::Five { "five-frame" } else { "double-ten-frame" })?;
        let (first, _) = item.pair();
        let to = Spot(u16::try_from(first).ok()?.checked_sub(1)?);
        frames.act(&Verb::Add { kind: Kind::Counter, n: small(first), to }).ok()?;
        frames.act(&Verb::Turn { piece: Frames::TRAY_COUNTER, way: Way::Over }).ok()?;
        Some(frames)
    }

    fn words(item: &Item, case: &str) -> Say {
        let (first, second) = item.pair();
        let things = match item.layout.as_str() {
            "draw" | "cross" => say::thing_dots(first),
            _ => Kind::Counter.count(first as usize),
        };
        let sign = if adds(item) { "plus" } else { "minus" };
        say::small_sums(format!("{case}-{sign}"), first, second, things, result(item))
    }

    fn asked(self, item: &Item) -> Question {
        let (first, _) = item.pair();
        if self == SmallSums::Five {
            let choices = vec![say::small_sums_more(), say::small_sums_fewer()];
            return Question { ask: say::small_sums_question(), choices, right: usize::from(!adds(item)) };
        }
        let choices = vec![say::just(first + 1), say::just(first.saturating_sub(1))];
        Question { ask: SmallSums::words(item, "next"), choices, right: usize::from(!adds(item)) }
    }
}

impl Exercise for SmallSums {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let adds = random.coin();
            let (first, second) = match (self, level) {
                (SmallSums::One, Level::Easy) => (random.between(1, 9), 1),
                (SmallSums::One, Level::Usual) => (random.between(1, 20), 1),
                // Past ten, and over the next ten.
                (SmallSums::One, Level::Hard) => (random.between(9, 20), 1),
                (SmallSums::Five, Level::Easy) => (random.between(1, 3), random.between(1, 2)),
                (SmallSums::Five, Level::Usual) => (random.below(6), random.below(6)),
                (SmallSums::Five, Level::Hard) => (random.between(1, 5), random.between(2, 5)),
            };
            if self.suits(stage, adds, (first, second)) {
                let op = if adds { Op::Plus } else { Op::Minus };
                return Item::new(stage, statement(first, op, second), layout(stage, adds));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let (first, second) = item.pair();
        self.suits(item.stage, adds(item), (first, second))
            && item.layout == layout(item.stage, adds(item))
            && matches!(op(item), Op::Plus | Op::Minus)
            && item.math == statement(first, op(item), second)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let (first, _) = item.pair();
        let board: Option<Board> = match item.layout.as_str() {
            "frame" => self.frames(item).map(Board::from),
            "draw" if first < 10 => Some(DotFrame::with_given(small(first), false).into()),
            "draw" => Some(DotFrame::with_given(small(first - 10), false).after_ten().into()),
            "cross" => Some(DotPicture::to_cross_out(small(first)).into()),
            _ => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        result(item).to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (there, wanted) = (there(item, board), result(item));
        let n = if adds(item) { wanted.checked_sub(there) } else { there.checked_sub(wanted) };
        let n = n.filter(|n| *n > 0)?;
        let verbs = match board {
            Board::Frames(frames) if adds(item) => {
                let empty = frames.empty_in(false).into_iter().chain(frames.empty_in(true));
                let to = empty.take(n as usize).last()?;
                vec![Verb::Add { kind: Kind::Counter, n: small(n), to }]
            }
            Board::Frames(frames) => {
                let last = frames.last_in(true, n as usize).into_iter();
                let all = last.chain(frames.last_in(false, n as usize)).take(n as usize);
                all.map(|piece| Verb::Remove { piece, n: 1 }).collect()
            }
            Board::DotFrame(frame) => vec![frame.more(small(n))?],
            Board::DotPicture(picture) => picture.next(n as usize),
            _ => return None,
        };
        Some(
            Leg::new(verbs, SmallSums::words(item, &format!("step-{}", item.layout))).asked(self.asked(item)),
        )
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (there, (first, _)) = (there(item, board), item.pair());
        let way = if adds(item) { first..result(item) } else { result(item) + 1..first + 1 };
        way.contains(&there).then_some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let layout = if item.layout == "card" && *self == SmallSums::One { "one" } else { &item.layout };
        let case = match part {
            Part::Ask | Part::NotYet => format!("{}-{layout}", part.name()),
            _ => part.name().to_owned(),
        };
        SmallSums::words(item, &case)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.layout == "card").then(|| self.asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (first, second) = item.pair();
        let right = result(item);
        let other = if adds(item) { first.checked_sub(second) } else { Some(first + second) };
        let answers = match (self, adds(item)) {
            (SmallSums::One, _) => {
                let both =
                    format!("{first}{right}").parse().ok().filter(|_| first.max(right) < 10 && first > 0);
                vec![(&OTHER_WAY, other), (&BOTH, both)]
            }
            (SmallSums::Five, true) => {
                // Three and two is one, two, three, and three again is the first of the two.
                let counts = right.checked_sub(1).filter(|_| second > 0);
                vec![(&known::COUNTS_START, counts), (&known::SWAPS_PLUS, Some(first.abs_diff(second)))]
            }
            (SmallSums::Five, false) => {
                let counts = Some(right + 1).filter(|_| second > 0);
                vec![(&known::COUNTS_START_BACK, counts), (&known::SWAPS_MINUS, other)]
            }
        };
        written(answers)
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Frames(frames) => (frames.filled(false) + frames.filled(true)).to_string(),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let fits = self.suits(stage, adds(item), item.pair());
        fits.then(|| Item::new(stage, item.math.clone(), layout(stage, adds(item))))
    }
}
