//! How many times a decimal goes into another number: the quotient of two decimals.
//!
//! Concrete: rods that are tenths, put onto plates by as many as the decimal says, until all is there. Representational: equal hops from
//! zero on a line of tenths. Abstract: `1.2//0.3=?` on a card. All come out even, so that what is asked for is a whole number.

use super::decimal_blocks::{known, number, same};
use super::equal_groups::sizes;
use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::fraction_answers as answers;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use super::{by_hand, small};
use crate::math::{Fraction, Op, Statement, Term};
use crate::table::boards::{EquationCard, Form, FractionLine, Plates};
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct DecimalMeasure;

static SMALLER: Misconception = Misconception::new("dec.div-always-smaller", say::dec_div_smaller);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SMALLER];

/// Hundredths of one, and of a tenth.
const ONE: u32 = 100;
const TENTH: u32 = 10;
/// Larger numbers are not asked for.
const MOST: u32 = 10 * ONE;
/// Tenths on a line, and rods on plates.
const MOST_TENTHS: u32 = 20;
const MOST_GROUPS: u32 = 6;
const MOST_GESTURES: u32 = 12;

/// How many of one are in all; both are so many hundredths.
#[derive(Clone, Copy, Debug)]
struct Measure {
    total: u32,
    each: u32,
}

impl Measure {
    fn of(item: &Item) -> Option<Measure> {
        let (left, _) = item.math.sides()?;
        let [(Op::DividedBy, each)] = left.rest.as_slice() else { return None };
        let small = |term| known(term).filter(|hundredths| (1..MOST).contains(hundredths));
        let measure = Measure { total: small(left.first)?, each: small(*each)? };
        (measure.statement() == item.math).then_some(measure)
    }

    fn statement(self) -> Statement {
        let term = |hundredths| Term::Known(number(hundredths));
        Statement::pair(term(self.total), Op::DividedBy, term(self.each), Term::Unknown)
    }

    const fn times(self) -> u32 {
        self.total / self.each
    }

    const fn is_tenths(self) -> bool {
        self.total.is_multiple_of(TENTH) && self.each.is_multiple_of(TENTH)
    }

    /// How many tenths are in each group.
    const fn tenths(self) -> u32 {
        self.each / TENTH
    }

    fn suits(self, stage: Stage) -> bool {
        let Measure { total, each } = self;
        let even = total.is_multiple_of(each) && (2..=30).contains(&self.times());
        let drawn = self.is_tenths() && each < ONE && self.tenths() > 1 && total <= MOST_TENTHS * TENTH;
        even && !each.is_multiple_of(ONE)
            && each > 1
            && match stage {
                Stage::Concrete => {
                    let gestures = self.times() * (1 + by_hand(self.tenths()));
                    drawn && self.times() <= MOST_GROUPS && gestures <= MOST_GESTURES
                }
                Stage::Representational => drawn && self.times() <= MOST_GROUPS,
                Stage::Abstract => self.is_tenths() || each < ONE,
            }
    }

    const fn suits_level(self, stage: Stage, level: Level) -> bool {
        // A whole number or hundredths have other places than what is counted.
        let hard = match stage {
            Stage::Abstract => !self.is_tenths() || self.total.is_multiple_of(ONE) || self.times() > 9,
            _ => self.total >= ONE,
        };
        match level {
            Level::Easy => self.is_tenths() && self.total < 2 * ONE && self.times() < 10,
            Level::Usual => true,
            Level::Hard => hard,
        }
    }

    /// How many groups or hops of the right size there are, where there are no others.
    fn made(self, board: &Board) -> Option<u32> {
        match board {
            Board::Plates(_) => {
                let groups = sizes(board);
                let right = groups.iter().all(|group| *group == self.tenths());
                u32::try_from(groups.len()).ok().filter(|_| right)
            }
            Board::FractionLine(line) => {
                let right = |(hop, tick): (u32, u16)| u32::from(tick) == hop * self.tenths();
                let landings = line.landings();
                let made = u32::try_from(landings.len()).ok()?;
                (1..).zip(landings).all(right).then_some(made)
            }
            _ => None,
        }
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "measure",
        Stage::Representational => "hops",
        Stage::Abstract => "how-many",
    }
}

fn item_of(stage: Stage, measure: Measure) -> Item {
    Item::new(stage, measure.statement(), layout(stage))
}

fn words(item: &Item, case: &str) -> Say {
    let Some(measure @ Measure { total, each }) = Measure::of(item) else { return say::not_yet_write() };
    let [total, each] = [total, each].map(|hundredths| number(hundredths).written());
    say::decimal_measure(format!("{case}-{}", item.layout), total, each, measure.times())
}

/// The digits divided, with as many places as either number has: less than all, as a quotient is thought to be.
fn with_its_places(measure: Measure) -> Option<String> {
    let worth = if measure.is_tenths() { TENTH } else { 1 };
    let smaller = measure.times() * worth;
    (smaller < measure.total).then(|| number(smaller).to_string())
}

impl Exercise for DecimalMeasure {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let each = match stage {
                Stage::Abstract if level != Level::Easy && random.coin() => random.between(2, 49),
                Stage::Abstract => TENTH * random.between(2, 25),
                _ => TENTH * random.between(2, 9),
            };
            let measure = Measure { total: each * random.between(2, 30), each };
            if measure.total < MOST && measure.suits(stage) && measure.suits_level(stage, level) {
                return item_of(stage, measure);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Measure::of(item)
            .is_some_and(|measure| measure.suits(item.stage) && *item == item_of(item.stage, measure))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math).writing(Form::Decimal);
        match item.stage {
            Stage::Concrete => Table::with_answer(Plates::of_tenths(), card),
            Stage::Representational => {
                let line = FractionLine::cut(2, 10).hopping_from(Fraction::whole(0));
                Table::with_answer(line, card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Measure::of(item).map_or_else(String::new, |measure| measure.times().to_string())
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        same(written, &self.answer(item))
    }

    fn is_like(&self, _item: &Item, given: &str, thought: &str) -> bool {
        given == thought || same(given, thought)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let measure = Measure::of(item)?;
        let made = measure.made(board).filter(|made| *made < measure.times())?;
        let verbs = match board {
            Board::Plates(plates) => plates.one_more(small(measure.tenths())).to_vec(),
            _ => vec![answers::mark((made + 1) * measure.tenths())],
        };
        let leg = Leg::new(verbs, words(item, if made == 0 { "first" } else { "next" }));
        let choices = vec![say::just(measure.tenths()), say::just(measure.tenths() + 1)];
        Some(if made == 0 { leg.asking(words(item, "question"), choices, 0) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let measure = Measure::of(item)?;
        measure.made(board).filter(|made| *made < measure.times()).map(|made| made as usize)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let measure = Measure::of(item).filter(|_| item.stage == Stage::Abstract)?;
        // Of 0.1 there are as many as the digits say; ten times as many is too much.
        let other = with_its_places(measure).unwrap_or_else(|| (10 * measure.times()).to_string());
        let choices = vec![say::just(measure.times()), say::just(other)];
        Some(Question { ask: words(item, "question"), choices, right: 0 })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        written([(&SMALLER, Measure::of(item).and_then(with_its_places))])
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            // Plates alone are no groups yet.
            Board::Plates(_) => sizes(board).iter().any(|size| *size > 0),
            board => self.state(board) != self.state(start),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let measure = Measure::of(item).filter(|measure| measure.suits(stage))?;
        Some(item_of(stage, measure))
    }
}
