//! Odd and even numbers up to 20: written as a double, or as a double and one more.
//!
//! Concrete: tiles in rows of two, with one left over or none. Representational: rows of two drawn on a grid. Abstract: the
//! card alone. `14=?` asks for `7+7`, `15=?` for `7+7+1`; that the last box may stay empty leaves the choice to the child, and
//! the numbers before it say why.

use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Statement, Term, ones, tens};
use crate::table::boards::{ArrayDrawing, EquationCard, Form, TileArray};
use crate::table::{Board, Kind, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct OddEven;

/// Judges 14 by its 1.
static FIRST_DIGIT: Misconception = Misconception::new("parity.first-digit", say::parity_first_digit);
/// Takes 10 and 20 for numbers that are not even.
static ZERO: Misconception = Misconception::new("parity.zero-not-even", say::parity_zero);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&FIRST_DIGIT, &ZERO];

/// The least and the largest number; of tiles there are eight rows at most.
const fn range(stage: Stage) -> (u32, u32) {
    match stage {
        Stage::Concrete => (5, 17),
        Stage::Representational => (5, 20),
        Stage::Abstract => (4, 20),
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "pairs",
        Stage::Representational => "draw-pairs",
        Stage::Abstract => "double",
    }
}

fn item_of(stage: Stage, number: u32) -> Item {
    let (known, asked) = (Expression::term(Term::whole(number)), Expression::term(Term::Unknown));
    Item::new(stage, Statement::Equation(known, asked), layout(stage))
}

fn number(item: &Item) -> u32 {
    item.wholes().first().copied().unwrap_or_default()
}

const fn is_odd(number: u32) -> bool {
    number % 2 == 1
}

/// Twice a number, and one more where it is said to be odd.
fn double(half: u32, odd: bool) -> String {
    format!("{half}+{half}{}", if odd { "+1" } else { "" })
}

/// The two numbers that are written, and what stands in the last box; 0 where it is empty.
fn parts(written: &str) -> Option<[u32; 3]> {
    let numbers: Option<Vec<u32>> = written.split('+').map(|number| number.parse().ok()).collect();
    match numbers?.as_slice() {
        [first, second] => Some([*first, *second, 0]),
        [first, second, more] => Some([*first, *second, *more]),
        _ => None,
    }
}

/// The rows of two that are laid, while nothing else is but a single tile at the end.
fn pairs_laid(tiles: &TileArray) -> Option<u32> {
    let rows = tiles.rows();
    let pairs = rows.iter().take_while(|row| **row == 2).count();
    let rest = rows.get(pairs..).unwrap_or_default();
    matches!(rest, [] | [1]).then(|| u32::try_from(pairs).ok())?
}

fn words(item: &Item, case: &str) -> Say {
    let number = number(item);
    say::odd_even(format!("{case}-{}", item.layout), number, number / 2)
}

/// What is said differently of an odd number and of an even one.
fn told(item: &Item, case: &str) -> Say {
    let number = number(item);
    let sort = if is_odd(number) { "odd" } else { "even" };
    say::odd_even(format!("{case}-{sort}"), number, number / 2)
}

impl Exercise for OddEven {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (low, high) = range(stage);
        let (low, high) = match level {
            Level::Easy => (low, 12),
            Level::Usual => (low, high),
            Level::Hard => (10, high),
        };
        item_of(stage, random.between(low, high))
    }

    fn knows(&self, item: &Item) -> bool {
        let ((low, high), number) = (range(item.stage), number(item));
        (low..=high).contains(&number) && *item == item_of(item.stage, number)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math).writing(Form::Double);
        match item.stage {
            Stage::Concrete => Table::with_answer(TileArray::with_heap(number(item) as usize), card),
            Stage::Representational => Table::with_answer(ArrayDrawing::new(), card),
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let number = number(item);
        double(number / 2, is_odd(number))
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        let number = number(item);
        // That none is left over may be written, too.
        parts(written) == Some([number / 2, number / 2, number % 2])
    }

    fn is_like(&self, _item: &Item, given: &str, thought: &str) -> bool {
        // Who takes an even number for an odd one comes to a wrong double, by whatever way.
        let says_odd = |text: &str| parts(text).is_some_and(|[_, _, more]| more == 1);
        given == thought || says_odd(given) && says_odd(thought)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let pairs = number(item) / 2;
        let (verb, said) = match board {
            Board::TileArray(tiles) => match (pairs_laid(tiles)?, done) {
                (0, 0) => (Verb::Add { kind: Kind::Tile, n: 2, to: Spot(0) }, "first"),
                (laid, 1) if laid < pairs => (Verb::Group { n: 1 }, "second"),
                (laid, 2) if laid < pairs => (Verb::Group { n: small(pairs - laid) }, "third"),
                _ => return None,
            },
            Board::ArrayDrawing(_) => {
                let (rows, said) = *[(1, "first"), (pairs, "second")].get(done)?;
                (Verb::Mark { at: ArrayDrawing::corner(small(rows), 2), n: 1 }, said)
            }
            _ => return None,
        };
        let leg = Leg::new(vec![verb], words(item, said));
        let choices = vec![say::just(2_u32), say::just(1_u32)];
        Some(if done == 0 { leg.asking(words(item, "question"), choices, 0) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        match board {
            Board::TileArray(tiles) => {
                let rows = tiles.rows();
                let only_pairs = rows.iter().all(|row| *row == 2);
                (only_pairs && rows.len() <= number(item) as usize / 2).then_some(rows.len().min(2))
            }
            // A corner further out or in draws another array.
            Board::ArrayDrawing(_) => Some(1),
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        match part {
            Part::Write | Part::Praise => told(item, part.name()),
            part => words(item, part.name()),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let half = number(item) / 2;
        let choices = vec![say::just(half), say::just(half + 1)];
        (item.stage == Stage::Abstract).then(|| Question { ask: told(item, "question"), choices, right: 0 })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let number = number(item);
        let taken_for_odd = double((number / 2).saturating_sub(1), true);
        let rules = [
            (&FIRST_DIGIT, is_odd(tens(number)) && !is_odd(number)),
            (&ZERO, number > 0 && ones(number) == 0),
        ];
        written(rules.map(|(rule, applies)| (rule, Some(taken_for_odd.clone()).filter(|_| applies))))
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let pairs = number(item) / 2;
        match board {
            Board::TileArray(tiles) => pairs_laid(tiles) == Some(pairs),
            // Pairs side by side are as good as one below the other.
            Board::ArrayDrawing(array) => {
                let (rows, columns) = array.dimensions();
                let all = (small(pairs), 2);
                (rows, columns) == all || (columns, rows) == all
            }
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = item_of(item.stage.below()?, number(item));
        Exercise::knows(self, &below).then_some(below)
    }
}
