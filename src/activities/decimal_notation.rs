//! Tenths and hundredths as fractions and as decimals.
//!
//! Concrete: a fraction is laid with rods and cubes, of which a flat is one, and written as a decimal. Representational: it
//! is shaded on a grid of a hundred. Abstract: `7/10=?`, and the other way round `0.05=?/100`.

use super::decimal_blocks::{is_on_the_way, lay, lay_all, mat, missing, same, ten_or_hundred, told};
use super::decimal_bugs as bugs;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Decimal, Expression, Fraction, Number, Op, Statement, Term};
use crate::table::boards::{DecimalGrid, EquationCard, Form, Mat};
use crate::table::{Board, Kind, Manipulative as _, Table, Verb};
use crate::words::{Arg, Say, say};

/// The activity. Everything is less than one.
#[derive(Clone, Copy, Debug)]
pub struct DecimalNotation;

static DENOMINATOR: Misconception = Misconception::new("dec.den-after-point", say::dec_den_after_point);
static CONCAT: Misconception = Misconception::new("dec.concat", say::dec_concat);
pub(super) static ZERO_IGNORED: Misconception = Misconception::new("dec.zero-ignored", say::dec_zero_ignored);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&DENOMINATOR, &CONCAT, &ZERO_IGNORED];

/// An item as it is understood.
#[derive(Clone, Copy)]
enum Asked {
    /// `45/100=?`: the decimal is asked for.
    Decimal(Fraction),
    /// `0.05=?/100`: how many there are.
    Parts(Decimal, u32),
}

impl Asked {
    fn of(item: &Item) -> Option<Asked> {
        let (left, right) = item.math.sides()?;
        match ((left.first, left.rest.as_slice()), (right.first, right.rest.as_slice())) {
            ((Term::Known(Number::Fraction(fraction)), []), (Term::Unknown, [])) => {
                Some(Asked::Decimal(fraction))
            }
            (
                (Term::Known(Number::Decimal(decimal)), []),
                (Term::Unknown, [(Op::Over, Term::Known(Number::Whole(parts)))]),
            ) => Some(Asked::Parts(decimal, *parts)),
            _ => None,
        }
    }

    fn statement(self) -> Statement {
        match self {
            Asked::Decimal(fraction) => Statement::Equation(
                Expression::term(Term::Known(Number::Fraction(fraction))),
                Expression::term(Term::Unknown),
            ),
            Asked::Parts(decimal, parts) => Statement::Equation(
                Expression::term(Term::Known(Number::Decimal(decimal))),
                Expression::pair(Term::Unknown, Op::Over, Term::whole(parts)),
            ),
        }
    }

    /// How many hundredths there are.
    const fn hundredths(self) -> u32 {
        match self {
            Asked::Decimal(fraction) => fraction.numerator() * 100 / fraction.denominator(),
            Asked::Parts(decimal, _) => super::decimal_blocks::hundredths(decimal),
        }
    }

    /// Tenths or hundredths: what the decimal is written in.
    const fn of_one(self) -> u32 {
        match self {
            Asked::Decimal(fraction) => fraction.denominator(),
            Asked::Parts(decimal, _) => decimal.one(),
        }
    }

    fn suits(self, stage: Stage) -> bool {
        let parts = |of: u32| of == 10 || of == 100;
        (1..100).contains(&self.hundredths())
            && match self {
                Asked::Decimal(fraction) => parts(fraction.denominator()),
                // Tenths of hundredths need not come out even.
                Asked::Parts(decimal, of) => {
                    stage == Stage::Abstract && parts(of) && decimal.places() <= 2 && of >= decimal.one()
                }
            }
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "blocks",
        Stage::Representational => "grid",
        Stage::Abstract => "card",
    }
}

/// `0.7`, `0.45`.
fn decimal(hundredths: u32, of: u32) -> String {
    if of == 10 { format!("0.{}", hundredths / 10) } else { format!("0.{hundredths:02}") }
}

fn words(item: &Item, case: &str) -> Say {
    let Some(asked) = Asked::of(item) else { return say::not_yet_write() };
    let (all, of) = (asked.hundredths(), asked.of_one());
    let (given, answer) = match asked {
        Asked::Decimal(fraction) => {
            let units = if of == 10 { all / 10 } else { all };
            let given = Arg::Fraction(fraction.numerator().into(), fraction.denominator().into());
            (say::just(given), say::just(Arg::Decimal(units, if of == 10 { 1 } else { 2 })))
        }
        // Said by its last place it would answer the question.
        Asked::Parts(decimal, parts) => (say::just(decimal.to_string()), say::just(all * parts / 100)),
    };
    let side = match asked {
        Asked::Decimal(_) => item.layout.clone(),
        Asked::Parts(..) => "parts".to_owned(),
    };
    let into = match asked {
        Asked::Decimal(_) => of,
        Asked::Parts(_, parts) => parts,
    };
    say::decimal_notation(format!("{case}-{side}"), given, answer, all / 10, all % 10, into)
}

impl Exercise for DecimalNotation {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (low, high, of) = match (level, random.below(3)) {
                (Level::Easy | Level::Usual, 0) => (1, 9, 10),
                (Level::Easy, _) => (11, 99, 100),
                // No tenths.
                (Level::Hard, 0 | 1) => (1, 9, 100),
                _ => (1, 99, 100),
            };
            let n = random.between(low, high);
            let fraction = Fraction::new(n, of);
            let decimal = Decimal::new(n, if of == 10 { 1 } else { 2 });
            let back = stage == Stage::Abstract && random.below(3) == 0;
            let asked = match (fraction, decimal) {
                (Some(_), Some(decimal)) if back => {
                    Asked::Parts(decimal, if level == Level::Easy { of } else { 100 })
                }
                (Some(fraction), _) => Asked::Decimal(fraction),
                _ => continue,
            };
            if asked.suits(stage) {
                return Item::new(stage, asked.statement(), layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        item.layout == layout(item.stage) && Asked::of(item).is_some_and(|asked| asked.suits(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let card = match Asked::of(item) {
            Some(Asked::Decimal(_)) => card.writing(Form::Decimal),
            _ => card,
        };
        match (item.stage, mat()) {
            (Stage::Concrete, Some(mat)) => Table::with_answer(mat, card),
            (Stage::Representational, _) => Table::with_answer(DecimalGrid::new(), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        match Asked::of(item) {
            Some(asked @ Asked::Decimal(_)) => decimal(asked.hundredths(), asked.of_one()),
            Some(asked @ Asked::Parts(_, parts)) => (asked.hundredths() * parts / 100).to_string(),
            None => String::new(),
        }
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        same(written, &self.answer(item))
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let all = Asked::of(item)?.hundredths();
        let (verbs, tenths, begun) = match board {
            Board::Mat(mat) => {
                let (kind, n) = *missing(all, |kind| mat.count(kind)).first()?;
                (vec![lay(kind, n, Mat::ANYWHERE)], kind == Kind::DecimalBlock(2), !mat.value().is_empty())
            }
            Board::DecimalGrid(grid) => {
                let left = all.checked_sub(grid.shaded()).filter(|left| *left > 0)?;
                let columns: Vec<Verb> = grid.more(left / 10 * 10);
                let columns = if left >= 10 { columns } else { Vec::new() };
                let tenths = !columns.is_empty();
                (if tenths { columns } else { grid.more(left) }, tenths, grid.shaded() > 0)
            }
            _ => return None,
        };
        let leg = Leg::new(verbs, words(item, if tenths { "first" } else { "second" }));
        Some(if begun { leg } else { leg.asked(ten_or_hundred(words(item, "question"))) })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let all = Asked::of(item)?.hundredths();
        match board {
            Board::Mat(mat) => is_on_the_way(all, |kind| mat.count(kind)).then_some(0),
            Board::DecimalGrid(grid) => (grid.shaded() < all).then_some(0),
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| ten_or_hundred(words(item, "question")))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(asked) = Asked::of(item) else { return Vec::new() };
        let all = asked.hundredths();
        // Fewer than ten hundredths are read as so many tenths.
        let small = asked.of_one() == 100 && all < 10;
        match asked {
            Asked::Decimal(fraction) => {
                let (n, d) = (fraction.numerator(), fraction.denominator());
                let mut mistakes = vec![
                    Mistake::Writes(&DENOMINATOR, bugs::denominator_after_point(n, d)),
                    Mistake::Writes(&CONCAT, bugs::concatenated(n, d)),
                ];
                let tenths = bugs::without_zeros(&decimal(all, 100)).filter(|_| small);
                mistakes.extend(tenths.map(|text| {
                    let verbs = match item.stage {
                        Stage::Concrete => lay_all(10 * all, Mat::ANYWHERE),
                        _ => DecimalGrid::new().more(10 * all),
                    };
                    match item.stage {
                        Stage::Abstract => Mistake::Writes(&ZERO_IGNORED, text),
                        _ => Mistake::Builds(&ZERO_IGNORED, verbs, text),
                    }
                }));
                mistakes
            }
            Asked::Parts(_, parts) if small => {
                vec![Mistake::Writes(&ZERO_IGNORED, (all * parts / 10).to_string())]
            }
            Asked::Parts(..) => Vec::new(),
        }
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) => {
                let [flats, rods, cubes] = super::decimal_blocks::BLOCKS.map(|(kind, _)| mat.count(kind));
                format!("{flats},{rods},{cubes}")
            }
            board => board.value(),
        }
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let board = table.board(0).filter(|_| item.stage != Stage::Abstract);
        let shown = board.and_then(|board| Decimal::read(&board.value()));
        vec![shown.map_or_else(|| words(item, "ask"), told)]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let asked = Asked::of(item)?;
        let (all, of) = (asked.hundredths(), asked.of_one());
        let fraction = Fraction::new(if of == 10 { all / 10 } else { all }, of)?;
        Some(Item::new(stage, Asked::Decimal(fraction).statement(), layout(stage)))
    }
}
