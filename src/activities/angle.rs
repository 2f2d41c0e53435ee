//! Angles as turns: opened, measured and added.
//!
//! Concrete: a ray is turned along a protractor, and turned on. Representational: a protractor is laid on an angle, which is
//! read and added to. Abstract: the whole of two angles, a part of one, sides that grow while the angle does not.
//!
//! `30+40=?` is two turns, `30+?=90` a part, `40=?` an angle whose sides grow.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Expression, Op, Statement, Term};
use crate::table::boards::{EquationCard, Protractor};
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Angle;

static WRONG_SCALE: Misconception = Misconception::new("angle.wrong-scale", say::angle_wrong_scale);
static SIDE_LENGTH: Misconception = Misconception::new("angle.side-length", say::angle_side_length);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&WRONG_SCALE, &SIDE_LENGTH];

const HALF_TURN: u32 = 180;
/// A hand that opens a ray is not surer than this, in degrees.
const NEAR: u16 = 2;

/// The first angle, and what is added to it; nothing where sides grow.
fn parts(item: &Item) -> (u32, u32) {
    match (item.layout.as_str(), item.wholes().as_slice()) {
        ("longer", [angle]) => (*angle, 0),
        ("part", [first, all]) => (*first, all.saturating_sub(*first)),
        (_, [first, second]) => (*first, *second),
        _ => (0, 0),
    }
}

fn statement(layout: &str, (first, second): (u32, u32)) -> Statement {
    let [one, two, all] = [first, second, first + second].map(Term::whole);
    match layout {
        "longer" => Statement::Equation(Expression::term(one), Expression::term(Term::Unknown)),
        "part" => Statement::pair(one, Op::Plus, Term::Unknown, all),
        _ => Statement::pair(one, Op::Plus, two, Term::Unknown),
    }
}

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["turn"],
        Stage::Representational => &["measure"],
        Stage::Abstract => &["card", "part", "longer"],
    }
}

/// Tens, never a right angle where a scale is read: there both rows say the same.
fn suits(layout: &str, (first, second): (u32, u32)) -> bool {
    let tens = |angle: u32| angle.is_multiple_of(10) && angle >= 10;
    let all = first + second;
    match layout {
        "longer" => tens(first) && (20..=80).contains(&first) && second == 0,
        "part" => tens(first) && tens(second) && first != second && [90, 180].contains(&all),
        _ => tens(first) && tens(second) && first != second && all < HALF_TURN && first != 90 && all != 90,
    }
}

/// How far the angle of an item is turned on the table, in steps of its own: so that the protractor has to be turned.
fn lies(item: &Item) -> u16 {
    let (first, second) = parts(item);
    u16::try_from((first + second) / 10 % 5).unwrap_or_default() + 1
}

fn words(item: &Item, case: &str) -> Say {
    let (first, second) = parts(item);
    say::angle(case, first, second, first + second)
}

/// What is asked in a lesson.
fn asked(item: &Item) -> Option<Question> {
    // As it looks, and not by number.
    let (first, second) = parts(item);
    let asked = if item.layout == "part" { second } else { first };
    let choices = vec![say::angle_narrow(), say::angle_wide()];
    if item.layout == "longer" {
        let choices = vec![say::angle_turn(), say::angle_sides()];
        return Some(Question { ask: say::angle_question_what(), choices, right: 0 });
    }
    Some(Question { ask: say::angle_question(asked), choices, right: usize::from(asked > 90) })
}

impl Exercise for Angle {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let layout = match (stage, level) {
                (Stage::Abstract, Level::Easy) => "card",
                _ => random.pick(layouts(stage)).copied().unwrap_or_default(),
            };
            let most = if level == Level::Easy { 5 } else { 15 };
            let (first, second) = (10 * random.between(1, most), 10 * random.between(1, most));
            let second = match layout {
                "longer" => 0,
                "part" if random.coin() => 90_u32.saturating_sub(first),
                "part" => HALF_TURN.saturating_sub(first),
                _ => second,
            };
            // Hard is past a right angle.
            let fits = level != Level::Hard || layout == "longer" || first + second > 90;
            if fits && suits(layout, (first, second)) {
                return Item::new(stage, statement(layout, (first, second)), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let parts = parts(item);
        layouts(item.stage).contains(&item.layout.as_str())
            && suits(&item.layout, parts)
            && item.math == statement(&item.layout, parts)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let (first, _) = parts(item);
        match item.stage {
            Stage::Concrete => Table::with_answer(Protractor::to_open(), card),
            Stage::Representational => {
                let angle = Protractor::to_measure(u16::try_from(first).unwrap_or_default(), lies(item));
                Table::with_answer(angle, card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (first, second) = parts(item);
        let answer = if item.layout == "part" { second } else { first + second };
        answer.to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::Protractor(angle) = board else { return None };
        let (first, second) = parts(item);
        let opening = u32::from(angle.opening());
        let to = |opening: u32| u16::try_from(opening).ok().map(Protractor::open_to);
        let leg = match item.stage {
            Stage::Concrete if opening == first + second => return None,
            Stage::Concrete if opening == first => {
                return Some(Leg::new(vec![to(first + second)?], words(item, "on")));
            }
            Stage::Concrete => Leg::new(vec![to(first)?], words(item, "open")),
            _ => {
                let verbs = angle.laying();
                if verbs.is_empty() || opening != first {
                    return None;
                }
                Leg::new(verbs, words(item, "lay"))
            }
        };
        Some(leg.asked(asked(item)?))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, &format!("{}-{}", part.name(), item.layout))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item)).flatten()
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (first, second) = parts(item);
        let (misconception, answer) = match item.layout.as_str() {
            "longer" => (&SIDE_LENGTH, 2 * first),
            "turn" => (&WRONG_SCALE, HALF_TURN - first - second),
            "measure" => (&WRONG_SCALE, HALF_TURN - first + second),
            _ => return Vec::new(),
        };
        vec![Mistake::Writes(misconception, answer.to_string())]
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Protractor(angle) => format!("{} {}", angle.opening(), angle.laying().len()),
            board => crate::table::Manipulative::value(board),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        match (board, wanted) {
            (Board::Protractor(angle), Board::Protractor(wanted)) if item.stage == Stage::Concrete => {
                angle.opening().abs_diff(wanted.opening()) <= NEAR
            }
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = layouts(stage).first()?;
        let parts = parts(item);
        suits(layout, parts).then(|| Item::new(stage, statement(layout, parts), layout))
    }
}
