//! Fractions as copies of one equal part: 3/4 is three times 1/4.
//!
//! Concrete: so many bars of 1/4 laid along a line, and written as one fraction (`3*1/4=?`). Representational: a strip, cut
//! already or by the child, and shaded (`3/4=?`). Abstract: copies on a card, or the shaded part of a strip read (`?=3/4`),
//! whose parts are not always of one size.
//!
//! Before that, halves, thirds and fourths as equal shares: paper folded and colored, strips cut and shaded, the shaded share
//! read, and which of two shares is larger (`1/3?1/4`).

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_bits::{
    SMALL, fractions, lay, lay_missing, missing, read, said, short, state, term, tray, unit,
};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Fraction, Number, Op, Statement, Term};
use crate::table::boards::{EquationCard, Form, FractionBars, Paper, Strip, Strips};
use crate::table::{Board, Seat, SeatRole, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FractionParts {
    /// Halves, thirds and fourths.
    Shares,
    /// Denominators of grade 3; copies may go past 1.
    Copies,
}

static PART_TO_PART: Misconception = Misconception::new("frac.part-to-part", say::frac_part_to_part);
static UNEQUAL_PARTS: Misconception = Misconception::new("frac.unequal-parts-ok", say::frac_unequal_parts);
static SWAPPED: Misconception = Misconception::new("frac.den-num-swap", say::frac_swapped);
static MORE_PARTS: Misconception = Misconception::new("frac.more-parts-bigger-share", say::frac_more_parts);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&PART_TO_PART, &UNEQUAL_PARTS, &SWAPPED, &MORE_PARTS];

/// Numerator and denominator; of two shares, into how many each whole is cut.
fn target(item: &Item) -> (u32, u32) {
    match fractions(item).as_slice() {
        [left, right] => (left.denominator(), right.denominator()),
        [fraction] => {
            let copies = item.wholes().first().copied().unwrap_or(1);
            (copies * fraction.numerator(), fraction.denominator())
        }
        _ => (0, 1),
    }
}

/// How many of the last parts of a strip with unequal parts are drawn as one.
const fn joined(d: u32) -> u32 {
    if d < 4 { 2 } else { d / 2 }
}

impl FractionParts {
    const fn denominators(self) -> &'static [u32] {
        match self {
            FractionParts::Shares => &[2, 3, 4],
            FractionParts::Copies => &SMALL,
        }
    }

    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (self, stage) {
            (FractionParts::Shares, Stage::Concrete) => &["fold", "fold-square"],
            (FractionParts::Shares, Stage::Representational) => &["shade", "share"],
            (FractionParts::Shares, Stage::Abstract) => &["more", "read", "read-uneven"],
            (_, Stage::Concrete) => &["bars"],
            (_, Stage::Representational) => &["shade", "cut"],
            (_, Stage::Abstract) => &["copies", "read", "read-uneven"],
        }
    }

    fn suits(self, layout: &str, n: u32, d: u32) -> bool {
        let known = self.denominators();
        let within = match layout {
            "more" => known.contains(&n) && n != d,
            "fold" | "fold-square" | "share" => (1..=d).contains(&n),
            // One copy is nothing to count; twelve bars take too long.
            "bars" | "copies" => (2..2 * d).contains(&n) && n < 12 && n != d,
            "read-uneven" => d > 2 && (1..=d - joined(d)).contains(&n),
            _ => (1..d).contains(&n),
        };
        known.contains(&d) && within
    }
}

fn item(stage: Stage, layout: &str, n: u32, d: u32) -> Option<Item> {
    let one = |known| Expression::term(known);
    let fraction = Fraction::new(n, d)?;
    let math = match layout {
        "bars" | "copies" => {
            Statement::pair(Term::whole(n), Op::Times, term(Fraction::new(1, d)?), Term::Unknown)
        }
        "more" => {
            let share = |of| Some(Number::Fraction(Fraction::new(1, of)?));
            Statement::comparison(share(n)?, share(d)?)
        }
        "shade" | "cut" | "share" | "fold" | "fold-square" => {
            Statement::Equation(one(term(fraction)), one(Term::Unknown))
        }
        _ => Statement::Equation(one(Term::Unknown), one(term(fraction))),
    };
    Some(Item::new(stage, math, layout))
}

fn words(item: &Item, case: &str) -> Say {
    let (n, d) = target(item);
    let fraction = Fraction::new(n, d).unwrap_or(Fraction::whole(n));
    // A square of paper is folded as a strip is.
    let layout = if item.layout == "fold-square" { "fold" } else { &item.layout };
    say::fraction_parts(format!("{case}-{layout}"), n, d, said(fraction), unit(d))
}

/// What is asked in a lesson: how many parts there are, or which share is larger.
fn asked(item: &Item) -> Question {
    let (n, d) = target(item);
    let (choices, right) = match item.layout.as_str() {
        "more" => ([unit(n), unit(d)].map(say::just), usize::from(n > d)),
        // In a strip with unequal parts fewer are seen.
        "read-uneven" => ([d, d - joined(d) + 1].map(say::just), 0),
        _ => ([d, d + 1].map(say::just), 0),
    };
    Question { ask: words(item, "question"), choices: choices.to_vec(), right }
}

impl Exercise for FractionParts {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let layout = match (stage, level) {
                (Stage::Representational, Level::Easy) => "shade",
                (Stage::Representational, Level::Hard) if *self == FractionParts::Copies => "cut",
                (Stage::Abstract, Level::Easy) => "read",
                (Stage::Abstract, Level::Hard) => {
                    let first = if *self == FractionParts::Copies { "copies" } else { "more" };
                    *random.pick(&[first, "read-uneven"]).unwrap_or(&first)
                }
                _ => *random.pick(self.layouts(stage)).unwrap_or(&"bars"),
            };
            let d = *random.pick(self.denominators()).unwrap_or(&4);
            let n = random.between(1, 2 * d);
            let level_fits = match (layout, level) {
                ("bars" | "copies", Level::Easy) => n < d,
                ("bars" | "copies", Level::Hard) => n > d,
                _ => true,
            };
            if level_fits
                && self.suits(layout, n, d)
                && let Some(item) = item(stage, layout, n, d)
            {
                return item;
            }
        }
    }

    fn knows(&self, given: &Item) -> bool {
        let (n, d) = target(given);
        let layout = given.layout.as_str();
        self.layouts(given.stage).contains(&layout)
            && self.suits(layout, n, d)
            && item(given.stage, layout, n, d).as_ref() == Some(given)
    }

    fn table(&self, item: &Item) -> Table {
        let (n, d) = target(item);
        let card = EquationCard::new(&item.math);
        let card = if item.layout == "more" { card } else { card.writing(Form::Fraction) };
        match item.layout.as_str() {
            "bars" => {
                let wholes = if n > d { 2 } else { 1 };
                Table::with_answer(FractionBars::new(wholes, &tray(&SMALL)), card)
            }
            "shade" => Table::alone(Strips::new(&[Strip::cut(short(d))])),
            "cut" | "share" => Table::alone(Strips::new(&[Strip::blank()])),
            "copies" | "more" => Table::alone(card),
            "fold" | "fold-square" => {
                let name = if item.layout == "fold" { "paper-folding" } else { "paper-square" };
                Paper::of(name).map_or_else(|| Table::alone(card), Table::alone)
            }
            layout => {
                let strip = Strip::shaded(short(d), short(n));
                let strip = if layout == "read-uneven" { strip.joining(short(joined(d))) } else { strip };
                let card = EquationCard::bare(&item.math).writing(Form::Fraction);
                Table::new(vec![
                    Seat { board: Strips::new(&[strip]).into(), role: SeatRole::Shown },
                    Seat { board: card.into(), role: SeatRole::Answer },
                ])
            }
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (n, d) = target(item);
        match item.layout.as_str() {
            "more" => if n < d { ">" } else { "<" }.to_owned(),
            "bars" | "copies" | "read" | "read-uneven" => format!("{n}/{d}"),
            _ => String::new(),
        }
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        if item.layout == "more" {
            return written == self.answer(item);
        }
        let (n, d) = target(item);
        let right = Fraction::new(n, d);
        read(written).zip(right).is_some_and(|(written, right)| written.same_value(right))
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (n, d) = target(item);
        let cuts = item.layout == "cut" || item.layout == "share";
        let verbs = match (board, done) {
            (Board::FractionBars(bars), 0) => {
                return lay_missing(bars, Fraction::new(n, d)?, words(item, "first"));
            }
            (Board::Paper(paper), 0) => {
                let (_, parts) = paper.fraction();
                let folds: &[u8] = match d / parts {
                    4 => &[2, 2],
                    3 => &[3],
                    2 => &[2],
                    _ => &[],
                };
                folds.iter().map(|into| Paper::folding(*into)).chain([Verb::Tidy]).collect()
            }
            (Board::Paper(paper), 1) => {
                let (colored, _) = paper.fraction();
                paper.coloring(n.checked_sub(colored)? as usize)
            }
            (Board::Strips(_), 0) if cuts => vec![Strips::slice(0, small(d))],
            (Board::Strips(strips), 0 | 1) if cuts || done == 0 => {
                // Parts of a part will do: 3/4 can be found among eighths.
                let parts = strips.rows().first()?.parts();
                vec![Strips::shade(0, short(n) * (parts / short(d)))]
            }
            _ => return None,
        };
        let shades = done == 1 || item.layout == "shade";
        let leg = Leg::new(verbs, words(item, if shades { "shade" } else { "first" }));
        Some(if done == 0 { leg.asked(asked(item)) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (n, d) = target(item);
        match board {
            Board::FractionBars(bars) => missing(bars, Fraction::new(n, d)?).map(|_| 0),
            Board::Paper(paper) => {
                let (colored, parts) = paper.fraction();
                match (parts == d, paper.is_open()) {
                    (true, true) => (colored < n).then_some(1),
                    (true, false) => Some(0),
                    (false, _) => (colored == 0 && d.is_multiple_of(parts)).then_some(0),
                }
            }
            Board::Strips(strips) => {
                let cut = strips.rows().first()?.parts().is_multiple_of(short(d));
                Some(usize::from(item.layout != "shade" && cut))
            }
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (n, d) = target(item);
        let rest = d.saturating_sub(n);
        match item.layout.as_str() {
            "shade" | "fold" | "fold-square" => Vec::new(),
            // More shares, a larger share.
            "more" => vec![Mistake::Writes(&MORE_PARTS, if n < d { "<" } else { ">" }.to_owned())],
            // Three shaded and four not.
            "cut" | "share" => {
                let verbs = vec![Strips::slice(0, small(n + d)), Strips::shade(0, short(n))];
                vec![Mistake::Builds(&PART_TO_PART, verbs, String::new())]
            }
            layout => {
                let mut out = vec![Mistake::Writes(&SWAPPED, format!("{d}/{n}"))];
                if rest > 0 {
                    out.push(Mistake::Writes(&PART_TO_PART, format!("{n}/{rest}")));
                }
                if layout == "bars" {
                    // So many bars, whatever their size.
                    let other = SMALL.into_iter().find(|size| *size > d).unwrap_or(6);
                    let verbs = vec![lay(d, n - 1), lay(other, 1)];
                    out.push(Mistake::Builds(&UNEQUAL_PARTS, verbs, format!("{n}/{d}")));
                }
                if layout == "read-uneven" {
                    out.push(Mistake::Writes(&UNEQUAL_PARTS, format!("{n}/{}", d - joined(d) + 1)));
                }
                out
            }
        }
    }

    fn state(&self, board: &Board) -> String {
        state(board)
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        let (n, d) = target(item);
        match board {
            // Folded into just so many, and colored.
            Board::Paper(paper) => paper.fraction() == (n, d),
            Board::Strips(strips) => strips.rows().first().is_some_and(|strip| {
                let shaded = Fraction::new(strip.filled().into(), strip.parts().into());
                shaded.zip(Fraction::new(n, d)).is_some_and(|(shaded, asked)| shaded.same_value(asked))
            }),
            board => self.state(board) == self.state(wanted),
        }
    }

    fn numerals(&self, item: &Item, _table: &Table) -> Vec<Say> {
        // What is to be read is not told.
        if item.layout.starts_with("read") { Vec::new() } else { vec![item.math.say()] }
    }

    fn below(&self, given: &Item) -> Option<Item> {
        let (n, d) = target(given);
        match (given.stage, given.layout.as_str()) {
            (Stage::Abstract, "more") => item(Stage::Representational, "share", 1, n),
            (Stage::Abstract, _) if n < d => item(Stage::Representational, "shade", n, d),
            (Stage::Representational, _) if *self == FractionParts::Shares => {
                item(Stage::Concrete, "fold", n, d)
            }
            (Stage::Representational, _) if n == 1 => None,
            (Stage::Concrete, _) => None,
            _ => item(Stage::Concrete, "bars", n, d),
        }
    }
}
