//! Which of two numbers is more: `4?7`, `47?74`, `407?470`.
//!
//! Concrete: both are laid on a mat, one on each side. Representational: both are marked on a number line. Abstract: the sign is
//! chosen on a card.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::place_value::ZERO_DROPPED;
use super::random::Random;
use super::steps::Question;
use super::{gestures, small};
use crate::math::{Number, Statement, comparison_sign, digits, ones, tens};
use crate::table::boards::{EquationCard, Mat, NumberLine, Scale};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ComparingNumbers {
    /// 1 to 10, never the same.
    ToTen,
    /// Two digits each.
    TwoDigits,
    /// Three digits each.
    ThreeDigits,
    /// Four to six digits, with numerals alone.
    ManyDigits,
}

/// Chooses the smaller one.
static SMALLER: Misconception = Misconception::new("cmp.smaller-chosen", say::cmp_smaller);
/// Takes neighbours for the same.
static ADJACENT: Misconception = Misconception::new("cmp.adjacent-guess", say::cmp_adjacent);
/// Looks at the ones.
static ONES_DIGIT: Misconception = Misconception::new("cmp.ones-digit", say::cmp_ones);
/// Adds the digits.
static DIGIT_SUM: Misconception = Misconception::new("cmp.digit-sum", say::cmp_digit_sum);
/// Knows which is more, and turns the sign.
static FLIP: Misconception = Misconception::new("symbol.flip", say::symbol_flip);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SMALLER, &ADJACENT, &ONES_DIGIT, &DIGIT_SUM, &FLIP];

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "build",
        Stage::Representational => "line",
        Stage::Abstract => "card",
    }
}

/// `4?7`: which is more is asked.
pub(super) fn statement((left, right): (u32, u32)) -> Statement {
    Statement::comparison(Number::Whole(left), Number::Whole(right))
}

/// The sign between two numbers.
pub(super) fn sign((left, right): (u32, u32)) -> &'static str {
    comparison_sign(left.cmp(&right))
}

/// How many steps off a mark may be on a line of a hundred steps, where no finger can tell one from the next.
const NEAR: u32 = 3;
/// The most flats of a number that is laid: with its rods and cubes they fill a half of the mat.
const MOST_FLATS: u32 = 5;

fn digit_sum(number: u32) -> u32 {
    digits(number).into_iter().map(u32::from).sum()
}

/// The number that is read where zeros are passed over: 407 is 47.
fn without_zeros(number: u32) -> u32 {
    let left = digits(number).into_iter().rev().filter(|digit| *digit > 0);
    left.fold(0, |read, digit| 10 * read + u32::from(digit))
}

impl ComparingNumbers {
    fn suits(self, stage: Stage, (left, right): (u32, u32)) -> bool {
        let (low, high) = self.range();
        let both = (low..=high).contains(&left) && (low..=high).contains(&right);
        both && match (self, stage) {
            (ComparingNumbers::ToTen, _) => left != right,
            (ComparingNumbers::ManyDigits, _) => stage == Stage::Abstract,
            (_, Stage::Concrete) => {
                left.max(right) / 100 <= MOST_FLATS && gestures(left) + gestures(right) < 12
            }
            (_, Stage::Representational) => left.abs_diff(right) > 2 * self.nearness(),
            (_, Stage::Abstract) => true,
        }
    }

    /// The least and the largest number.
    const fn range(self) -> (u32, u32) {
        match self {
            ComparingNumbers::ToTen => (1, 10),
            ComparingNumbers::TwoDigits => (11, 99),
            ComparingNumbers::ThreeDigits => (100, 999),
            ComparingNumbers::ManyDigits => (1_000, 999_999),
        }
    }

    /// What a step of the line is worth.
    const fn step(self) -> u32 {
        match self {
            ComparingNumbers::ThreeDigits => 10,
            _ => 1,
        }
    }

    /// How far a mark may be from a number.
    const fn nearness(self) -> u32 {
        match self {
            ComparingNumbers::ToTen => 0,
            _ => NEAR * self.step(),
        }
    }

    /// What makes it hard: the ones, a zero that holds a place, or a neighbour.
    fn is_hard(self, (left, right): (u32, u32)) -> bool {
        let misleads = |read: fn(u32) -> u32| sign((read(left), read(right))) != sign((left, right));
        match self {
            ComparingNumbers::ToTen => left.abs_diff(right) == 1,
            ComparingNumbers::TwoDigits => misleads(ones),
            ComparingNumbers::ThreeDigits | ComparingNumbers::ManyDigits => {
                misleads(ones) || misleads(without_zeros)
            }
        }
    }

    /// Two numbers. Of three digits most differ in the first, which is little to look at: often the first is the same, or the
    /// others have changed their places.
    fn any(self, random: &mut Random) -> (u32, u32) {
        if self == ComparingNumbers::ManyDigits {
            return many_digits(random);
        }
        let (low, high) = self.range();
        let (left, right) = (random.between(low, high), random.between(low, high));
        if self != ComparingNumbers::ThreeDigits {
            return (left, right);
        }
        match random.below(10) {
            0..=2 => (left, left / 100 * 100 + right % 100),
            3..=5 => (left, left / 100 * 100 + 10 * ones(left) + tens(left)),
            6 => (left, 100 * ones(left) + 10 * tens(left) + left / 100),
            _ => (left, right),
        }
    }

    fn mat(self) -> Option<Mat> {
        Mat::in_two_parts(if self == ComparingNumbers::ToTen { "counters" } else { "base-ten-blocks" })
    }

    /// The verbs that lay a number on a side.
    fn lay(self, number: u32, to: Spot) -> Vec<Verb> {
        let kinds = match self {
            ComparingNumbers::ToTen => [(Kind::Counter, number), (Kind::Ten, 0), (Kind::One, 0)],
            _ => [(Kind::Hundred, number / 100), (Kind::Ten, tens(number)), (Kind::One, ones(number))],
        };
        let some = kinds.into_iter().filter(|(_, n)| *n > 0);
        some.map(|(kind, n)| Verb::Add { kind, n: small(n), to }).collect()
    }

    /// Whether a mark is as near to a number as a hand can make it.
    fn is_near(self, mark: u32, number: u32) -> bool {
        mark.abs_diff(number) <= self.nearness()
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let (left, right) = item.pair();
        say::compare_numbers(case, left, right)
    }
}

/// Two numbers with the same digits in other places, or of which one has a digit more.
fn many_digits(random: &mut Random) -> (u32, u32) {
    let unit = *random.pick(&[1_000, 10_000, 100_000]).unwrap_or(&1_000);
    let left = random.between(unit, 10 * unit - 1);
    if random.below(3) == 0 {
        return (left, random.between(unit / 10, unit - 1));
    }
    // Two digits that are side by side change their places.
    let place = 10_u32.pow(random.below(u32::from(left.ilog10() > 3) + 3));
    let (upper, lower) = (left / (10 * place) % 10, left / place % 10);
    (left, left - 10 * place * upper - place * lower + 10 * place * lower + place * upper)
}

/// The marks of a line, without those made twice.
fn marks(line: &NumberLine) -> Vec<u32> {
    let mut marks: Vec<u32> = line.value().split(',').filter_map(|mark| mark.parse().ok()).collect();
    marks.sort_unstable();
    marks
}

impl Exercise for ComparingNumbers {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let pair = self.any(random);
            if level.allows(!self.is_hard(pair)) && self.suits(stage, pair) {
                return Item::new(stage, statement(pair), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        item.layout == layout(item.stage)
            && self.suits(item.stage, item.pair())
            && item.math == statement(item.pair())
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let board: Option<Board> = match item.stage {
            Stage::Concrete => self.mat().map(Board::from),
            Stage::Representational => {
                let scale = match self {
                    ComparingNumbers::ToTen => Scale::Twenty,
                    ComparingNumbers::TwoDigits => Scale::Hundred,
                    ComparingNumbers::ThreeDigits | ComparingNumbers::ManyDigits => Scale::Thousand,
                };
                Some(NumberLine::of(scale).into())
            }
            Stage::Abstract => None,
        };
        match board {
            Some(board) => Table::with_answer(board, card),
            None => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        sign(item.pair()).to_owned()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (left, right) = item.pair();
        match board {
            Board::Mat(mat) => {
                let sides = [(left, Mat::LEFT, "step-left"), (right, Mat::RIGHT, "step-right")];
                let (number, to, case) = sides.into_iter().find(|(_, part, _)| mat.worth_in(*part) == 0)?;
                Some(Leg::new(self.lay(number, to), self.words(item, case)))
            }
            Board::NumberLine(line) => {
                let there = marks(line);
                let near = |number: &u32| there.iter().any(|mark| self.is_near(*mark, *number));
                let missing = [left, right].into_iter().filter(|number| !near(number));
                let spot = |number: u32| {
                    // The nearest step.
                    let step = (number + self.step() / 2) / self.step();
                    Verb::Mark { at: Spot(u16::try_from(step).unwrap_or_default()), n: 1 }
                };
                let verbs: Vec<Verb> = missing.map(spot).collect();
                let leg = || Leg::new(verbs.clone(), self.words(item, "step-line"));
                (!verbs.is_empty()).then(leg)
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (left, right) = item.pair();
        let on_the_way = match board {
            Board::Mat(mat) => {
                let there = [Mat::LEFT, Mat::RIGHT].map(|part| mat.worth_in(part));
                there == [left, 0] || there == [0, right]
            }
            Board::NumberLine(line) => match marks(line).as_slice() {
                [mark] => [left, right].iter().any(|number| self.is_near(*mark, *number)),
                marks => marks.is_empty(),
            },
            _ => false,
        };
        on_the_way.then_some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        let case = match part {
            Part::Ask | Part::NotYet => format!("{name}-{}", item.layout),
            Part::Strategy => match self {
                ComparingNumbers::ToTen => format!("{name}-{}", item.layout),
                ComparingNumbers::TwoDigits => "strategy-tens".to_owned(),
                ComparingNumbers::ThreeDigits => "strategy-hundreds".to_owned(),
                ComparingNumbers::ManyDigits => "strategy-many".to_owned(),
            },
            Part::Write => match sign(item.pair()) {
                ">" => "write-more",
                "=" => "write-same",
                _ => "write-less",
            }
            .to_owned(),
            _ => name.to_owned(),
        };
        self.words(item, &case)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (left, right) = item.pair();
        let ask = self.words(item, "question");
        Some(Question { ask, choices: vec![say::yes(), say::no()], right: usize::from(left <= right) })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (left, right) = item.pair();
        let turned = sign((right, left));
        let read = |read: fn(u32) -> u32| sign((read(left), read(right)));
        let signs = match self {
            ComparingNumbers::ToTen => {
                vec![(&SMALLER, turned), (&ADJACENT, if left.abs_diff(right) == 1 { "=" } else { "" })]
            }
            _ => {
                // Without a zero nothing is passed over; of two digits the one that is left is seen to be less.
                let zero = matches!(self, ComparingNumbers::ThreeDigits | ComparingNumbers::ManyDigits)
                    && [left, right].into_iter().any(|number| digits(number).contains(&0));
                vec![
                    (&ONES_DIGIT, read(ones)),
                    (&DIGIT_SUM, read(digit_sum)),
                    (&ZERO_DROPPED, if zero { read(without_zeros) } else { "" }),
                    (&FLIP, turned),
                ]
            }
        };
        let some = signs.into_iter().filter(|(_, sign)| !sign.is_empty());
        some.map(|(misconception, sign)| Mistake::Writes(misconception, sign.to_owned())).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) => format!("{:?}", [Mat::LEFT, Mat::RIGHT].map(|part| mat.worth_in(part))),
            Board::NumberLine(line) => format!("{:?}", marks(line)),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        let (left, right) = item.pair();
        let Board::NumberLine(line) = board else { return self.state(board) == self.state(wanted) };
        match marks(line).as_slice() {
            [low, high] => self.is_near(*low, left.min(right)) && self.is_near(*high, left.max(right)),
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        self.suits(stage, item.pair()).then(|| Item::new(stage, item.math.clone(), layout(stage)))
    }
}
