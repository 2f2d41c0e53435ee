//! The equal sign says that both sides are worth the same.
//!
//! Concrete: cubes are put onto a pan of a balance whose beam is held, until both sides are the same. Representational:
//! squares are drawn on one side of a picture of it. Abstract: `5+2?7+3` stands on a card as an equation; it is marked `=`
//! or `≠`, and mended where it is not true. What is mended is the number right after the sign, where a child who takes the
//! sign for "the answer comes next" looks for it.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use crate::math::{Expression, Number, Op, Statement, Term};
use crate::table::boards::{CubePans, TruthCard};
use crate::table::{Board, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct EqualSign;

/// What stands after the sign is the answer to what stands before it.
pub(super) static NEXT: Misconception = Misconception::new("eq.answer-next", say::eq_answer_next);
/// All numbers are added, on whichever side they stand.
pub(super) static ADDS_ALL: Misconception = Misconception::new("eq.add-all", say::eq_add_all);
/// Only `a + b = c` is an equation.
static FORM: Misconception = Misconception::new("eq.rejects-nonstandard", say::eq_rejects);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&NEXT, &ADDS_ALL, &FORM];

/// The most that a side is worth.
const fn most(stage: Stage) -> u32 {
    match stage {
        Stage::Concrete | Stage::Representational => 10,
        Stage::Abstract => 12,
    }
}

/// An equation, true or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Sides {
    /// One or two numbers that are added; a second one of 0 is not there.
    left: (u32, u32),
    /// The number after the sign; `None` where it is asked for.
    after: Option<u32>,
    /// What is added to it or taken from it; 0 is not there.
    op: Op,
    rest: u32,
}

impl Sides {
    fn read(item: &Item) -> Option<Sides> {
        let whole = |term: Term| match term {
            Term::Known(Number::Whole(number)) => Some(number),
            _ => None,
        };
        let (left, right) = item.math.sides()?;
        let second = match left.rest.as_slice() {
            [] => 0,
            [(Op::Plus, second)] => whole(*second).filter(|second| *second > 0)?,
            _ => return None,
        };
        let (op, rest) = match right.rest.as_slice() {
            [] => (Op::Plus, 0),
            [(op, rest)] => (*op, whole(*rest).filter(|rest| *rest > 0)?),
            _ => return None,
        };
        let known = Sides { left: (whole(left.first)?, second), after: whole(right.first), op, rest };
        (known.statement() == item.math).then_some(known)
    }

    fn statement(self) -> Statement {
        let side = |first: Term, op: Op, second: u32| match second {
            0 => Expression::term(first),
            second => Expression::pair(first, op, Term::whole(second)),
        };
        let left = side(Term::whole(self.left.0), Op::Plus, self.left.1);
        match self.after {
            None => Statement::Equation(left, side(Term::Unknown, self.op, self.rest)),
            Some(after) => Statement::Comparison(left, side(Term::whole(after), self.op, self.rest)),
        }
    }

    const fn worth(self) -> u32 {
        self.left.0 + self.left.1
    }

    /// The number after the sign that makes both sides the same.
    fn fits(self) -> Option<u32> {
        match self.op {
            Op::Plus => self.worth().checked_sub(self.rest).filter(|fits| *fits > 0),
            Op::Minus => Some(self.worth() + self.rest),
            _ => None,
        }
    }

    fn holds(self) -> bool {
        self.after.is_some() && self.after == self.fits()
    }

    /// Whether it is written as sums were first met: `5 + 2 = 7`.
    const fn is_usual(self) -> bool {
        self.left.1 > 0 && self.rest == 0
    }

    /// Numbers that stand after the sign in items: the right one, those that misconceptions take for right, and those next
    /// to the right one.
    fn choices(self) -> Vec<u32> {
        let Some(fits) = self.fits() else { return Vec::new() };
        let mut choices = vec![fits, self.worth(), self.worth() + self.rest, fits + 1];
        choices.extend(fits.checked_sub(1).filter(|below| *below > 0));
        // A number taken from a smaller one is for later.
        choices.retain(|after| self.op == Op::Plus || *after > self.rest);
        choices
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "pans",
        Stage::Representational => "bars",
        Stage::Abstract => "card",
    }
}

fn suits(stage: Stage, sides: Sides) -> bool {
    let card = stage == Stage::Abstract;
    let small = (2..=most(stage)).contains(&sides.worth());
    let Some(fits) = sides.fits() else { return false };
    let known = if card {
        sides.after.is_some_and(|after| sides.choices().contains(&after))
    } else {
        sides.after.is_none() && sides.op == Op::Plus
    };
    // Only a single number has another one taken from it to be the same.
    small && known && sides.left.0 > 0 && fits < 20 && (sides.op == Op::Plus || sides.left.1 == 0)
}

/// An equation of a level, without the number after the sign.
fn form(stage: Stage, level: Level, random: &mut Random) -> Sides {
    let worth = random.between(3, most(stage));
    let part = random.between(1, worth - 1);
    let other = random.between(1, worth - 1);
    let (single, pair) = ((worth, 0), (part, worth - part));
    let plus = |left, rest| Sides { left, after: None, op: Op::Plus, rest };
    let both = plus(pair, other);
    let forms = match (level, stage) {
        (Level::Easy, Stage::Abstract) => vec![plus(pair, 0), plus(single, 0), plus(single, other)],
        (Level::Easy, _) => vec![plus(single, other), plus(pair, 0)],
        (Level::Usual, Stage::Abstract) => {
            let minus = Sides { op: Op::Minus, rest: random.between(1, 5), ..plus(single, 0) };
            vec![both, both, plus(single, other), minus, plus(pair, 0)]
        }
        (Level::Usual, _) => vec![both, plus(single, other)],
        (Level::Hard, _) => vec![both],
    };
    random.pick(&forms).copied().unwrap_or(both)
}

impl EqualSign {
    fn words(item: &Item, case: &str) -> Say {
        let sides = Sides::read(item);
        let worth = sides.map_or(0, Sides::worth);
        let fits = sides.and_then(Sides::fits).unwrap_or_default();
        say::equal_sign(case, worth, fits)
    }
}

impl Exercise for EqualSign {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let mut sides = form(stage, level, random);
            if stage == Stage::Abstract {
                // Nearly half of them are true.
                let choices = sides.choices();
                let wrong = choices.get(1..).unwrap_or_default();
                let after = if random.below(5) < 2 { choices.first() } else { random.pick(wrong) };
                sides.after = after.copied();
                // All the numbers added up are no answer that a beginner is shown.
                let plain = sides.rest == 0 || sides.after != Some(sides.worth() + sides.rest);
                if level == Level::Easy && !plain {
                    continue;
                }
            }
            if suits(stage, sides) {
                return Item::new(stage, sides.statement(), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let sides = Sides::read(item);
        item.layout == layout(item.stage) && sides.is_some_and(|sides| suits(item.stage, sides))
    }

    fn table(&self, item: &Item) -> Table {
        let Some(sides) = Sides::read(item) else {
            return Table::alone(TruthCard::new(&item.math, false));
        };
        let groups =
            |groups: &[u32]| groups.iter().filter(|n| **n > 0).map(|n| small(*n)).collect::<Vec<u8>>();
        let given = || [groups(&[sides.left.0, sides.left.1]), groups(&[sides.rest])];
        match item.layout.as_str() {
            "pans" => Table::alone(CubePans::to_fill(given(), CubePans::RIGHT)),
            "bars" => Table::alone(CubePans::to_draw(given(), CubePans::RIGHT)),
            _ => Table::alone(TruthCard::new(&item.math, sides.holds())),
        }
    }

    fn answer(&self, _item: &Item) -> String {
        // What is built or marked is the answer.
        String::new()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let sides = Sides::read(item)?;
        let fits = sides.fits()?;
        let worth = sides.worth();
        let first = |leg: Leg| {
            let choices = vec![say::just(worth), say::just(worth + 1)];
            leg.asking(say::equal_sign_question(), choices, 0)
        };
        match board {
            Board::CubePans(pans) => {
                let missing = small(fits).checked_sub(pans.changed()).filter(|missing| *missing > 0)?;
                let leg = Leg::new(
                    vec![pans.more(missing)],
                    EqualSign::words(item, &format!("build-{}", item.layout)),
                );
                Some(first(leg))
            }
            Board::TruthCard(card) if card.says() != Some(sides.holds()) => {
                let case = if sides.holds() { "mark-same" } else { "mark-not-same" };
                Some(first(Leg::new(vec![TruthCard::saying(sides.holds())], EqualSign::words(item, case))))
            }
            Board::TruthCard(card) if !sides.holds() => {
                let keys = card.towards(fits).filter(|keys| !keys.is_empty())?;
                Some(Leg::new(keys, EqualSign::words(item, "mend")))
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        EqualSign::words(item, &format!("{}-{}", part.name(), item.layout))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(sides) = Sides::read(item) else { return Vec::new() };
        let (next, all) = (sides.worth(), sides.worth() + sides.rest);
        let builds = |misconception, verbs: Vec<Verb>| Mistake::Builds(misconception, verbs, String::new());
        let table = self.table(item);
        match table.board(0) {
            Some(Board::CubePans(pans)) => [(&NEXT, next), (&ADDS_ALL, all)]
                .map(|(rule, n)| builds(rule, vec![pans.more(small(n))]))
                .into(),
            Some(Board::TruthCard(card)) => {
                let expects = |number: u32| {
                    if sides.after == Some(number) {
                        return vec![TruthCard::saying(true)];
                    }
                    let mut verbs = vec![TruthCard::saying(false)];
                    verbs.extend(card.towards(number).unwrap_or_default());
                    verbs
                };
                let mut mistakes = vec![builds(&NEXT, expects(next)), builds(&ADDS_ALL, expects(all))];
                // Who rejects a true one for its looks finds nothing to mend.
                if sides.holds() && !sides.is_usual() {
                    mistakes.push(builds(&FORM, vec![TruthCard::saying(false)]));
                }
                if sides.rest == 0 {
                    // One number alone after the sign is the answer to everybody.
                    mistakes.drain(..2);
                }
                mistakes
            }
            _ => Vec::new(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            Board::TruthCard(card) => card.is_finished(),
            board => self.state(board) != self.state(start),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let sides = Sides { after: None, ..Sides::read(item)? };
        suits(stage, sides).then(|| Item::new(stage, sides.statement(), layout(stage)))
    }
}
