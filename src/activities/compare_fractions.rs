//! Two fractions of one whole: which is more.
//!
//! Concrete: one lies there in bars, the other is laid below. Representational: both are shaded on strips of one length.
//! Abstract: `3/4?3/6` on a card. At every stage the sign is chosen.

use std::cmp::Ordering;

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_bits::{SMALL, fractions, lay_missing, missing, said, short, state, tray, unit};
use super::fraction_bugs::{Rule, gap, larger_denominator, smaller_denominator, whole_components};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::steps::Question;
use crate::math::{Fraction, Number, Statement, comparison_sign, gcd};
use crate::table::boards::{EquationCard, FractionBars, Strip, Strips};
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CompareFractions {
    /// Of one numerator or one denominator.
    Alike,
    /// Of two numerators and two denominators.
    Unlike,
}

static LARGER_DENOMINATOR: Misconception =
    Misconception::new("frac.larger-den-larger", say::frac_larger_denominator);
static COMPONENTS: Misconception = Misconception::new("frac.component-compare", say::frac_components);
static SMALLER_DENOMINATOR: Misconception =
    Misconception::new("frac.smaller-den-larger", say::frac_smaller_denominator);
static GAP: Misconception = Misconception::new("frac.gap", say::frac_gap);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&LARGER_DENOMINATOR, &COMPONENTS, &SMALLER_DENOMINATOR, &GAP];

/// The rules of children with these misconceptions.
pub(super) static RULES: [(&Misconception, Rule); 4] = [
    (&LARGER_DENOMINATOR, larger_denominator),
    (&COMPONENTS, whole_components),
    (&SMALLER_DENOMINATOR, smaller_denominator),
    (&GAP, gap),
];

/// Bars that are smaller than this are hard to hold.
const MOST_BARS: u32 = 8;

/// A way to see which is more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// Parts of one size are counted.
    Count,
    /// As many parts: their size tells.
    Size,
    /// One half lies between them.
    Half,
    /// Both are cut into parts of one size.
    Common,
}

fn how(left: Fraction, right: Fraction) -> How {
    let half = |fraction: Fraction| (2 * fraction.numerator()).cmp(&fraction.denominator());
    if left.denominator() == right.denominator() {
        How::Count
    } else if left.numerator() == right.numerator() {
        How::Size
    } else if half(left) != half(right) {
        How::Half
    } else {
        How::Common
    }
}

fn pair(item: &Item) -> Option<(Fraction, Fraction)> {
    match fractions(item).as_slice() {
        [left, right] => Some((*left, *right)),
        _ => None,
    }
}

/// How many of the rules err.
fn errors(left: Fraction, right: Fraction) -> usize {
    let right_order = Some(left.value_cmp(right));
    let says = RULES.iter().filter_map(|(_, rule)| rule(left, right));
    says.filter(|order| Some(*order) != right_order).count()
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "bars",
        Stage::Representational => "strips",
        Stage::Abstract => "card",
    }
}

fn item(stage: Stage, left: Fraction, right: Fraction) -> Item {
    let math = Statement::comparison(Number::Fraction(left), Number::Fraction(right));
    Item::new(stage, math, layout(stage))
}

impl CompareFractions {
    /// Denominators of grade 4 (CCSS 4.NF, footnote) without 100.
    pub(super) const MORE: [u32; 8] = [2, 3, 4, 5, 6, 8, 10, 12];

    const fn denominators(self) -> &'static [u32] {
        match self {
            CompareFractions::Alike => &SMALL,
            CompareFractions::Unlike => &CompareFractions::MORE,
        }
    }

    pub(super) fn suits(self, stage: Stage, left: Fraction, right: Fraction) -> bool {
        let proper = |fraction: Fraction| {
            let d = fraction.denominator();
            (1..d).contains(&fraction.numerator())
                && self.denominators().contains(&d)
                && (stage != Stage::Concrete || d <= MOST_BARS)
        };
        let alike = matches!(how(left, right), How::Count | How::Size);
        // A pair on which no rule errs tells nothing of what a child thinks.
        proper(left)
            && proper(right)
            && left != right
            && alike == (self == CompareFractions::Alike)
            && errors(left, right) > 0
    }

    fn level_fits(self, level: Level, left: Fraction, right: Fraction) -> bool {
        let how = how(left, right);
        match (self, level) {
            (_, Level::Usual) => true,
            (CompareFractions::Alike, Level::Easy) => how == How::Count || left.numerator() == 1,
            (CompareFractions::Alike, Level::Hard) => how == How::Size && left.numerator() > 1,
            (CompareFractions::Unlike, Level::Easy) => how == How::Half,
            (CompareFractions::Unlike, Level::Hard) => how == How::Common && errors(left, right) > 1,
        }
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let Some((left, right)) = pair(item) else { return say::just("") };
        say::compare_fractions(
            format!("{case}-{}", item.layout),
            said(left),
            said(right),
            unit(right.denominator()),
        )
    }
}

/// The fewest parts that both can be cut into.
const fn all_parts(a: u32, b: u32) -> u32 {
    a / gcd(a, b) * b
}

/// Why it is so.
fn reason(left: Fraction, right: Fraction, case: &str) -> Say {
    let all = all_parts(left.denominator(), right.denominator());
    let over = |fraction: Fraction| {
        let n = fraction.numerator() * (all / fraction.denominator());
        said(Fraction::new(n, all).unwrap_or(fraction))
    };
    let how = match how(left, right) {
        How::Count => "count",
        How::Size => "size",
        How::Half => "half",
        How::Common => "common",
    };
    say::compare_fractions_how(format!("{case}-{how}"), over(left), over(right))
}

fn result(left: Fraction, right: Fraction) -> Say {
    let sign = match left.value_cmp(right) {
        Ordering::Less => "less",
        Ordering::Equal => "equal",
        Ordering::Greater => "more",
    };
    say::fractions_compared(sign, said(left), said(right))
}

impl Exercise for CompareFractions {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let any = |random: &mut Random| {
            let d = *random.pick(self.denominators()).unwrap_or(&4);
            Fraction::new(random.between(1, d), d)
        };
        // Now and then both are the same, so that the sign for it is not always wrong.
        let same = *self == CompareFractions::Unlike && level == Level::Usual && random.below(6) == 0;
        loop {
            let (Some(left), Some(right)) = (any(random), any(random)) else { continue };
            if self.suits(stage, left, right)
                && self.level_fits(level, left, right)
                && (*self == CompareFractions::Alike
                    || level != Level::Usual
                    || left.same_value(right) == same)
            {
                return item(stage, left, right);
            }
        }
    }

    fn knows(&self, given: &Item) -> bool {
        pair(given).is_some_and(|(left, right)| {
            self.suits(given.stage, left, right) && *given == item(given.stage, left, right)
        })
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let Some((left, right)) = pair(item) else { return Table::alone(card) };
        let half = *self == CompareFractions::Unlike;
        let board: Board = match item.stage {
            Stage::Concrete => {
                let sizes = tray(&[left.denominator(), right.denominator(), 2, 3, 4, 6]);
                let bars = FractionBars::below(left, &sizes);
                if half { bars.with_half().into() } else { bars.into() }
            }
            Stage::Representational => {
                let strips = [left, right].map(|fraction| Strip::cut(short(fraction.denominator())));
                let strips = Strips::new(&strips);
                if half { strips.with_half().into() } else { strips.into() }
            }
            Stage::Abstract => return Table::alone(card),
        };
        Table::with_answer(board, card)
    }

    fn answer(&self, item: &Item) -> String {
        pair(item).map_or("", |(left, right)| comparison_sign(left.value_cmp(right))).to_owned()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let (left, right) = pair(item)?;
        match (board, done) {
            (Board::FractionBars(bars), 0) => lay_missing(bars, right, self.words(item, "first")),
            (Board::Strips(_), 0) => {
                let n = left.numerator();
                let leg = Leg::new(vec![Strips::shade(0, short(n))], self.words(item, "first"));
                Some(leg.asking(self.words(item, "question"), vec![say::just(n), say::just(n + 1)], 0))
            }
            (Board::Strips(_), 1) => {
                Some(Leg::new(vec![Strips::shade(1, short(right.numerator()))], self.words(item, "second")))
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (left, right) = pair(item)?;
        match board {
            Board::FractionBars(bars) => missing(bars, right).map(|_| 0),
            Board::Strips(strips) => {
                Some(usize::from(strips.rows().first()?.filled() == short(left.numerator())))
            }
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some((left, right)) = pair(item) else { return say::just("") };
        match (part, item.stage) {
            (Part::Write, Stage::Abstract) => reason(left, right, "write").and(result(left, right)),
            (Part::Write, _) => result(left, right),
            (Part::Strategy | Part::Praise, Stage::Abstract) => reason(left, right, part.name()),
            _ => self.words(item, part.name()),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let (left, right) = pair(item).filter(|_| item.stage == Stage::Abstract)?;
        let less = left.value_cmp(right).is_lt();
        let (a, b) = (left.denominator(), right.denominator());
        let (choices, place) = match how(left, right) {
            How::Common => ([say::just(all_parts(a, b)), say::just(all_parts(a, b) + 1)], 0),
            How::Half => ([said(left), said(right)].map(say::just), usize::from(!less)),
            How::Count => ([said(left), said(right)].map(say::just), usize::from(less)),
            How::Size => ([unit(a), unit(b)].map(say::just), usize::from(less)),
        };
        Some(Question { ask: reason(left, right, "question"), choices: choices.to_vec(), right: place })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some((left, right)) = pair(item) else { return Vec::new() };
        let writes = |(known, rule): &(&'static Misconception, Rule)| {
            Some(Mistake::Writes(known, comparison_sign(rule(left, right)?).to_owned()))
        };
        RULES.iter().filter_map(writes).collect()
    }

    fn state(&self, board: &Board) -> String {
        state(board)
    }

    fn below(&self, given: &Item) -> Option<Item> {
        let stage = given.stage.below()?;
        let (left, right) = pair(given)?;
        self.suits(stage, left, right).then(|| item(stage, left, right))
    }
}
