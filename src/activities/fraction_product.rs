//! A fraction times a fraction.
//!
//! Concrete: paper folded both ways, and the part of the part colored. Representational: a square on which one factor is
//! shaded and the other is colored of it. Abstract: `2/3*3/4=?`, and whether a product is more than what was multiplied
//! (`5/4*2/3?2/3`).

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_answers as answers;
use super::fraction_sums_bugs::lcm;
use super::fraction_units::{folds, product_or_sum};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Fraction, Number, Op, Statement, Term};
use crate::table::boards::{EquationCard, Form, Paper};
use crate::table::{Board, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. Factors are less than 1; where sizes are compared the first may be more. A side of the paper has at most
/// six parts.
#[derive(Clone, Copy, Debug)]
pub struct FractionProduct;

static COMMON_KEPT: Misconception = Misconception::new("frac.mult-common-den-kept", say::frac_common_kept);
static CROSS: Misconception = Misconception::new("frac.cross-multiply", say::frac_cross);
/// Multiplying makes larger, as with whole numbers.
pub(super) static ALWAYS_BIGGER: Misconception =
    Misconception::new("dec.mult-always-bigger", say::mult_always_bigger);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&COMMON_KEPT, &CROSS, &ALWAYS_BIGGER];

const MOST_SIDE: u32 = 6;
const GESTURES: usize = 12;

/// Rows of the paper, then columns.
#[derive(Clone, Copy, Debug)]
struct Product {
    first: Fraction,
    second: Fraction,
    compares: bool,
}

impl Product {
    fn of(item: &Item) -> Option<Product> {
        let (left, right) = item.math.sides()?;
        let known = |term: Term| match term {
            Term::Known(Number::Fraction(part)) if part.numerator().max(part.denominator()) < 20 => {
                Some(part)
            }
            _ => None,
        };
        let [(Op::Times, second)] = left.rest.as_slice() else { return None };
        let (first, second) = (known(left.first)?, known(*second)?);
        let compares = matches!(item.math, Statement::Comparison(..));
        let product = Product { first, second, compares };
        (product.statement() == item.math && (!compares || right.rest.is_empty())).then_some(product)
    }

    fn statement(self) -> Statement {
        let term = |part| Term::Known(Number::Fraction(part));
        let left = Expression::pair(term(self.first), Op::Times, term(self.second));
        if self.compares {
            Statement::Comparison(left, Expression::term(term(self.second)))
        } else {
            Statement::Equation(left, Expression::term(Term::Unknown))
        }
    }

    /// Columns and rows that are colored, and all of them.
    fn sides(self) -> ([u32; 2], [u32; 2]) {
        let (rows, columns) = (self.first, self.second);
        ([columns.numerator(), rows.numerator()], [columns.denominator(), rows.denominator()])
    }

    fn answer(self) -> String {
        if self.compares {
            let more = self.first.numerator() > self.first.denominator();
            return if more { ">" } else { "<" }.to_owned();
        }
        let ([a, b], [c, d]) = self.sides();
        format!("{}/{}", a * b, c * d)
    }

    fn suits(self, stage: Stage) -> bool {
        let ([columns, rows], [across, down]) = self.sides();
        let proper = |n: u32, d: u32| n > 0 && n < d;
        let folds = folds(0, across).len() + folds(1, down).len() + 1;
        let paper = across <= MOST_SIDE && down <= MOST_SIDE;
        let few = folds + (columns * rows) as usize <= GESTURES;
        proper(columns, across)
            && match stage {
                Stage::Abstract if self.compares => rows > 0 && rows != down && rows < 2 * down,
                Stage::Abstract => proper(rows, down),
                Stage::Concrete => !self.compares && proper(rows, down) && paper && few,
                Stage::Representational => {
                    !self.compares && proper(rows, down) && paper && columns * rows <= 12
                }
            }
    }

    const fn layout(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Concrete => "paper",
            Stage::Representational => "overlap",
            Stage::Abstract if self.compares => "compare",
            Stage::Abstract => "card",
        }
    }

    /// What is still to be done, and which case of the words tells it.
    fn next(self, board: &Board) -> Option<(Vec<Verb>, &'static str)> {
        let Board::Paper(paper) = board else { return None };
        let ([columns, rows], [across, down]) = self.sides();
        let (wide, tall) = paper.creases();
        let (wide, tall) = (u32::from(wide), u32::from(tall));
        if !across.is_multiple_of(wide) || !down.is_multiple_of(tall) {
            return None;
        }
        let mut colored = paper.colored().into_iter().map(|(x, y)| (u32::from(x), u32::from(y)));
        if wide < across || tall < down {
            if colored.next().is_some() {
                return None;
            }
            let (verbs, case) = if wide < across {
                (folds(0, across / wide), "fold")
            } else {
                (folds(1, down / tall), "fold-down")
            };
            return Some((verbs, case));
        }
        if !paper.is_open() {
            return Some((vec![Verb::Tidy], "open"));
        }
        let there: Vec<(u32, u32)> = colored.collect();
        if there.iter().any(|(x, y)| *x >= columns || *y >= rows) {
            return None;
        }
        let cells = (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y)));
        let missing = cells.filter(|cell| !there.contains(cell));
        let verbs: Vec<Verb> = missing
            .filter_map(|(x, y)| u16::try_from(y * across + x).ok())
            .map(|part| Verb::Mark { at: Spot(part), n: 1 })
            .collect();
        (!verbs.is_empty()).then_some((verbs, "color"))
    }

    /// Whether just a part of a part is colored: some whole columns, as far as some rows go. Either may be either factor.
    fn is_folded(self, paper: &Paper) -> bool {
        let colored = paper.colored();
        let count = |side: fn(&(u16, u16)) -> u16| {
            colored.iter().fold(0_u64, |bits, cell| bits | 1 << side(cell)).count_ones()
        };
        let (columns, rows) = (count(|cell| cell.0), count(|cell| cell.1));
        let (across, down) = paper.creases();
        let Some((wide, tall)) = Fraction::new(columns, across.into()).zip(Fraction::new(rows, down.into()))
        else {
            return false;
        };
        let factors = |a: Fraction, b: Fraction| a.same_value(self.first) && b.same_value(self.second);
        let whole = colored.len() == (columns * rows) as usize;
        paper.is_open() && whole && (factors(wide, tall) || factors(tall, wide))
    }
}

fn words(item: &Item, case: &str) -> Say {
    let Some(product) = Product::of(item) else { return say::just(0_u8) };
    let case = match case {
        "ask" | "not-yet" => format!("{case}-{}", item.layout),
        "again" | "strategy" | "question" | "write" | "praise" if product.compares => {
            format!("{case}-compare")
        }
        case => case.to_owned(),
    };
    let (first, second) = (Number::Fraction(product.first).say(), Number::Fraction(product.second).say());
    let answer = match product.answer().as_str() {
        ">" => say::math_more(),
        "<" => say::math_less(),
        text => answers::said(text),
    };
    say::fraction_product(case, first, second, answer)
}

fn asked(item: &Item) -> Option<Question> {
    let product = Product::of(item)?;
    let ask = words(item, "question");
    if product.compares {
        let choices = vec![Number::Fraction(product.first).say(), say::just(1_u8)];
        let right = usize::from(product.answer() == "<");
        return Some(Question { ask, choices, right });
    }
    let (_, [across, down]) = product.sides();
    Some(product_or_sum(ask, across, down))
}

impl Exercise for FractionProduct {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let most = if stage == Stage::Abstract { 10 } else { MOST_SIDE };
        let compares = stage == Stage::Abstract && level != Level::Easy && random.below(3) == 0;
        loop {
            let (d, e) = (random.between(2, most), random.between(2, most));
            let top = if compares { 2 * d - 1 } else { d - 1 };
            let (n, m) = (random.between(1, top), random.between(1, e - 1));
            let level_fits = match level {
                Level::Easy => n == 1 || m == 1,
                Level::Usual => true,
                Level::Hard => n > 1 && m > 1,
            };
            if let Some((first, second)) = Fraction::new(n, d).zip(Fraction::new(m, e)) {
                let product = Product { first, second, compares };
                if level_fits && product.suits(stage) {
                    return Item::new(stage, product.statement(), product.layout(stage));
                }
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Product::of(item)
            .is_some_and(|product| product.suits(item.stage) && item.layout == product.layout(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let Some(product) = Product::of(item) else { return Table::alone(card) };
        let card = if product.compares { card } else { card.writing(Form::Fraction) };
        let ([columns, _], [across, down]) = product.sides();
        match (item.stage, Paper::of("paper-square")) {
            (Stage::Concrete, Some(paper)) => Table::with_answer(paper, card),
            (Stage::Representational, _) => {
                let shaded = u16::from(small(columns));
                Table::with_answer(Paper::creased(small(across), small(down), shaded), card)
            }
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Product::of(item).map_or_else(String::new, Product::answer)
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        let answer = self.answer(item);
        answer == written || answers::equal(&answer, written)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (verbs, case) = Product::of(item)?.next(board)?;
        Some(Leg::new(verbs, words(item, case)))
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        asked(item)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(product) = Product::of(item) else { return Vec::new() };
        if product.compares {
            return vec![Mistake::Writes(&ALWAYS_BIGGER, ">".to_owned())];
        }
        let ([m, n], [e, d]) = product.sides();
        let common = lcm(d, e);
        let kept = n * (common / d) * m * (common / e);
        vec![
            Mistake::Writes(&COMMON_KEPT, format!("{kept}/{common}")),
            Mistake::Writes(&CROSS, format!("{}/{}", n * e, d * m)),
        ]
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        Product::of(item)?.next(board).map(|_| 0)
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        let (Some(product), Board::Paper(paper), Board::Paper(wanted)) = (Product::of(item), board, wanted)
        else {
            return false;
        };
        if item.stage == Stage::Concrete {
            return product.is_folded(paper);
        }
        // So many of the shaded parts, wherever they are.
        let ([columns, _], _) = product.sides();
        let colored = paper.colored();
        let many = colored.len() == wanted.colored().len() && paper.is_open();
        many && colored.iter().all(|(x, _)| u32::from(*x) < columns)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let product = Product::of(item).filter(|product| product.suits(stage))?;
        Some(Item::new(stage, product.statement(), product.layout(stage)))
    }
}
