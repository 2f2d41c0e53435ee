//! Counting on by ones, fives, tens and hundreds, from 100 to 1000.
//!
//! Concrete: blocks of a number; beside them lie some of every kind, of which those that one count is worth are put on, twice,
//! and ten of a kind become one of the next. Representational: three equal jumps on an open line. Abstract: `385,390,395,?`,
//! `395,?,405` on a card, without being told by how much.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::sequences::DECADE_SKIP;
use super::steps::Question;
use crate::math::{Statement, Term};
use crate::table::boards::{EquationCard, OpenLine, PlaceMat};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct SkipCount;

/// Says 500 after 399.
static HUNDRED_SKIP: Misconception = Misconception::new("count.hundred-skip", say::count_hundred_skip);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&HUNDRED_SKIP];

/// By how much is counted, in reach of a jump.
const STEPS: [u8; 4] = [1, 5, 10, 100];
const LEAST: u32 = 100;
const MOST: u32 = 1_000;
const HUNDRED: u32 = 100;
/// How far the open line goes: there is room for the largest jumps, and no jump is as wide as what is left.
const REACH: u32 = 400;
/// What lies beside the blocks, from the ones up: for two counts by any step, so that which blocks to take is the child's choice.
const STOCK: [u8; 3] = [10, 2, 2];

/// Numbers in a row, one of which is asked for.
#[derive(Clone, Copy)]
struct Count {
    start: u32,
    step: u32,
    /// How many numbers there are.
    many: u32,
    /// Which one is asked for; 0 is the first.
    asked: u32,
}

impl Count {
    const fn number(self, place: u32) -> u32 {
        self.start + self.step * place
    }

    const fn answer(self) -> u32 {
        self.number(self.asked)
    }

    const fn last(self) -> u32 {
        self.number(self.many.saturating_sub(1))
    }

    fn statement(self) -> Statement {
        let term = |place| if place == self.asked { Term::Unknown } else { Term::whole(self.number(place)) };
        Statement::Sequence((0..self.many).map(term).collect())
    }

    fn of(item: &Item) -> Option<Count> {
        let terms = item.math.terms();
        let asked = terms.iter().position(|term| *term == Term::Unknown)?;
        let wholes = item.wholes();
        let (start, next) = (*wholes.first()?, *wholes.get(1)?);
        let apart = if asked == 1 { 2 } else { 1 };
        let (many, asked) = (u32::try_from(terms.len()).ok()?, u32::try_from(asked).ok()?);
        let count = Count { start, step: next.checked_sub(start)? / apart, many, asked };
        (count.statement() == item.math).then_some(count)
    }

    /// Whether a new hundred is come to, which is what makes it hard.
    const fn is_hard(self) -> bool {
        self.step < HUNDRED && self.start / HUNDRED != self.last() / HUNDRED
    }

    fn suits(self, layout: &str) -> bool {
        let (many, asked) = shape(layout);
        let most = if layout == "blocks" { MOST - 1 } else { MOST };
        let starts = match self.step {
            // By ones nothing happens but at a new ten.
            1 => self.start / 10 != self.last() / 10,
            5 => self.start.is_multiple_of(5),
            _ => self.start.is_multiple_of(10),
        };
        (self.many, self.asked) == (many, asked)
            && STEPS.iter().any(|step| u32::from(*step) == self.step)
            && self.start >= LEAST
            && self.last() <= most
            && starts
    }

    /// The blocks that one count is worth: of which place, and how many.
    const fn blocks(self) -> (u8, u8) {
        match self.step {
            1 => (0, 1),
            5 => (0, 5),
            10 => (1, 1),
            _ => (2, 1),
        }
    }
}

/// How many numbers stand in a row, and which of them is asked for.
fn shape(layout: &str) -> (u32, u32) {
    match layout {
        "blocks" => (3, 2),
        "gap" => (3, 1),
        _ => (4, 3),
    }
}

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["blocks"],
        Stage::Representational => &["line"],
        // What comes next is asked more often.
        Stage::Abstract => &["card", "card", "gap"],
    }
}

/// The count of an item; of nothing where it is none.
fn count(item: &Item) -> Count {
    Count::of(item).unwrap_or(Count { start: 0, step: 0, many: 0, asked: 0 })
}

fn words(item: &Item, case: &str) -> Say {
    let count = count(item);
    say::skip_count(format!("{case}-{}", item.layout), count.start, count.step, count.answer())
}

fn question(item: &Item) -> Question {
    let Count { step, .. } = count(item);
    let other = if step == 10 { 100 } else { 10 };
    let choices = if item.layout == "blocks" {
        let (place, n) = count(item).blocks();
        let other = if place == 1 { 2 } else { 1 };
        vec![PlaceMat::things(place, n.into()), PlaceMat::things(other, n.into())]
    } else {
        vec![say::just(step), say::just(other)]
    };
    Question { ask: words(item, "question"), choices, right: 0 }
}

/// The next leg on the mat, while what lies there is a number of the count.
fn on_mat(count: Count, mat: &PlaceMat) -> Option<Leg> {
    let more = u32::try_from(mat.worth_here()).ok()?.checked_sub(count.start)?;
    if more.checked_rem(count.step)? > 0 || more / count.step > count.asked {
        return None;
    }
    if let Some(place) = (0..mat.places()).find(|place| mat.here(*place) > 9) {
        let (ten, one) = (PlaceMat::things(place, 10), PlaceMat::things(place + 1, 1));
        return Some(Leg::new(vec![mat.trade(place)?], say::many_digits_trade(ten, one)));
    }
    let (place, n) = count.blocks();
    let verb = mat.bring(place, n).filter(|_| more / count.step < count.asked)?;
    Some(Leg::new(vec![verb], say::skip_put_on(PlaceMat::things(place, n.into()))))
}

/// The next jump on the line, while all jumps are those that should be.
fn on_line(count: Count, line: &OpenLine) -> Option<Leg> {
    let by = u8::try_from(count.step).ok()?;
    let done = u32::try_from(line.jumps().len()).ok()?;
    let goes_on = line.jumps().iter().all(|jump| *jump == by) && done < count.asked;
    goes_on.then(|| Leg::new(vec![Verb::Jump { by }], say::skip_jump(count.step, count.number(done + 1))))
}

impl Exercise for SkipCount {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = random.pick(layouts(stage)).copied().unwrap_or_default();
        let (many, asked) = shape(layout);
        let step = random.pick(&STEPS).copied().unwrap_or(1);
        // By hundreds every number is in a new one.
        let step = if level == Level::Hard && u32::from(step) == HUNDRED { 5 } else { step };
        loop {
            let count = Count { start: random.between(LEAST, MOST), step: step.into(), many, asked };
            let fits = match level {
                Level::Easy => !count.is_hard(),
                Level::Usual => true,
                Level::Hard => count.is_hard(),
            };
            if fits && count.suits(layout) {
                return Item::new(stage, count.statement(), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        layouts(item.stage).contains(&item.layout.as_str())
            && Count::of(item).is_some_and(|count| count.suits(&item.layout))
    }

    fn table(&self, item: &Item) -> Table {
        let start = count(item).start;
        let bare = EquationCard::bare(&item.math);
        match item.layout.as_str() {
            "blocks" => Table::with_answer(PlaceMat::counting_on(start, &STOCK), bare),
            "line" => Table::with_answer(OpenLine::from(start, REACH, &STEPS), bare),
            _ => Table::alone(EquationCard::new(&item.math)),
        }
    }

    fn answer(&self, item: &Item) -> String {
        count(item).answer().to_string()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let leg = match board {
            Board::PlaceMat(mat) => on_mat(count(item), mat),
            Board::OpenLine(line) => on_line(count(item), line),
            _ => None,
        }?;
        Some(if done == 0 { leg.asked(question(item)) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        // Something is done already.
        self.leg(item, 1, board).map(|_| 1)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| question(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let count = count(item);
        let answer = count.answer();
        // Between two numbers nobody goes past the second.
        let goes_on = count.asked + 1 == count.many;
        let new = |unit: u32| count.step == unit || answer.is_multiple_of(unit);
        let skips = [
            (&DECADE_SKIP, answer + 10, count.step < HUNDRED && new(10)),
            (&HUNDRED_SKIP, answer + HUNDRED, new(HUNDRED)),
        ];
        let skips = skips.into_iter().filter(|(_, said, new)| goes_on && *new && *said <= MOST);
        skips.map(|(misconception, said, _)| Mistake::Writes(misconception, said.to_string())).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PlaceMat(mat) => mat.piles(),
            // Two jumps of five land where one of ten does.
            Board::OpenLine(line) => format!("{:?}", line.jumps()),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match board {
            Board::PlaceMat(mat) => {
                mat.worth_here() == count(item).answer() as usize
                    && (0..mat.places()).all(|place| mat.here(place) < 10)
            }
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = layouts(stage).first()?;
        let (many, asked) = shape(layout);
        let below = Count { many, asked, ..Count::of(item)? };
        below.suits(layout).then(|| Item::new(stage, below.statement(), layout))
    }
}
