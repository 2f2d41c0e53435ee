//! Sums and differences of fractions and mixed numbers.
//!
//! Concrete: bars joined or taken away; with unlike denominators they are first cut into parts of one size. Representational:
//! a hop on a number line, which the child first cuts where the parts differ. Abstract: `3/8+4/8=?`, `2 1/4-3/4=?`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_answers as answers;
use super::fraction_bits as bits;
use super::fraction_sum::{Mixed, Sum, with_wholes};
use super::fraction_sums_bugs as bugs;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Fraction, Number};
use crate::table::boards::{EquationCard, Form, FractionLine};
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity. With objects and drawings a whole has at most twelve parts; mixed numbers are below 3 there.
#[derive(Clone, Copy, Debug)]
pub struct FractionSums {
    /// Whether the denominators differ.
    pub unlike: bool,
}

pub(super) static ADD_ACROSS: Misconception = Misconception::new("frac.add-across", say::frac_add_across);
pub(super) static SUB_ACROSS: Misconception = Misconception::new("frac.sub-across", say::frac_sub_across);
static WHOLE_IGNORED: Misconception = Misconception::new("frac.mixed-whole-ignored", say::frac_whole_ignored);
static MIXED_SFL: Misconception = Misconception::new("frac.mixed-sfl", say::frac_mixed_sfl);
static KEEP_LARGER: Misconception = Misconception::new("frac.add-keep-larger-den", say::frac_keep_larger);
static NO_RENAME: Misconception = Misconception::new("frac.common-den-no-rename", say::frac_no_rename);
static MULT_DEN: Misconception = Misconception::new("frac.add-num-mult-den", say::frac_mult_den);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&ADD_ACROSS, &SUB_ACROSS, &WHOLE_IGNORED, &MIXED_SFL, &KEEP_LARGER, &NO_RENAME, &MULT_DEN];

const LIKE: [u32; 5] = [3, 4, 5, 6, 8];
const UNLIKE: [u32; 8] = [2, 3, 4, 5, 6, 8, 10, 12];
/// The most parts of a whole on bars and lines, and of all wholes together.
const MOST_PARTS: u32 = 12;
const MOST_TICKS: u32 = 24;

impl FractionSums {
    const fn layout(self, stage: Stage) -> &'static str {
        match (stage, self.unlike) {
            (Stage::Concrete, false) => "bars",
            (Stage::Concrete, true) => "recut",
            (Stage::Representational, false) => "line",
            (Stage::Representational, true) => "cut-line",
            (Stage::Abstract, false) => "card",
            (Stage::Abstract, true) => "rename",
        }
    }

    fn suits(self, stage: Stage, sum: Sum) -> bool {
        let Sum { subtract, first, second } = sum;
        let (common, [from, by], result) = (sum.common(), sum.terms(), sum.result());
        let sizes: &[u32] = if self.unlike { &UNLIKE } else { &LIKE };
        let proper = |term: Mixed| term.n > 0 && term.n < term.d && sizes.contains(&term.d);
        // Taken from more than a whole, parts may stand there as parts.
        let past = !self.unlike && subtract && !sum.is_mixed() && first.n > first.d && first.n < 2 * first.d;
        let right = result > 0 && result < 10 * common && !(sum.is_mixed() && result.is_multiple_of(common));
        let terms = (proper(first) || past && sizes.contains(&first.d)) && proper(second);
        // The question would hold the answer.
        let told = [first, second].iter().any(|term| with_wholes(0, term.pair()) == sum.answer());
        if !terms || !right || told || (first.d != second.d) != self.unlike || subtract && from <= by {
            return false;
        }
        let drawn = common <= MOST_PARTS && sum.line() * common <= MOST_TICKS && sum.line() <= 3;
        let gestures = if self.unlike {
            let cuts = [first, second].iter().filter(|term| term.d != common).map(|term| term.n).sum::<u32>();
            if subtract { by + if first.d == common { 0 } else { first.n } } else { cuts }
        } else {
            second.wholes + second.n + 1
        };
        let wholes = if self.unlike { !sum.is_mixed() } else { first.wholes < 3 };
        match stage {
            Stage::Concrete => drawn && wholes && gestures <= 10,
            Stage::Representational => drawn && wholes,
            Stage::Abstract => common <= 30 && first.wholes < 6 && second.wholes < 6,
        }
    }

    fn is_of(self, level: Level, stage: Stage, sum: Sum) -> bool {
        let common = sum.common();
        let past_one = sum.result() > common || sum.first.n > sum.first.d;
        let one_renamed = common == sum.first.d || common == sum.second.d;
        let share = !one_renamed && common < sum.first.d * sum.second.d;
        match (level, self.unlike) {
            (Level::Easy, _) => one_renamed && !past_one && !sum.is_mixed(),
            (Level::Usual, _) => true,
            (Level::Hard, false) => sum.is_mixed() && sum.regroups(),
            (Level::Hard, true) => share || past_one && stage != Stage::Abstract || sum.is_mixed(),
        }
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let zero = || say::just(0_u8);
        let Some(sum) = Sum::of(item) else { return zero() };
        let term = |term: Mixed| term.number().map_or_else(zero, Number::say);
        let of = |part: &str| if sum.subtract { format!("{part}-minus") } else { part.to_owned() };
        let case = match case {
            "ask" => of(&format!("ask-{}", item.layout)),
            "again" | "write" | "hop" => of(case),
            "strategy" if sum.is_mixed() => "strategy-mixed".to_owned(),
            "strategy" | "question" | "praise" => {
                format!("{case}-{}", if self.unlike { "unlike" } else { "like" })
            }
            "not-yet" if item.stage == Stage::Representational => "not-yet-line".to_owned(),
            _ => case.to_owned(),
        };
        let (first, second) = (term(sum.first), term(sum.second));
        say::fraction_sum(case, first, second, bits::unit(sum.common()), answers::said(&sum.answer()))
    }

    fn asked(self, item: &Item, sum: Sum) -> Question {
        let other = if self.unlike { sum.first.d + sum.second.d } else { 2 * sum.common() };
        let choices = [sum.common(), other].map(|parts| say::just(bits::unit(parts))).to_vec();
        Question { ask: self.words(item, "question"), choices, right: 0 }
    }
}

impl Exercise for FractionSums {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let sizes: &[u32] = if self.unlike { &UNLIKE } else { &LIKE };
            let subtract = random.coin();
            let mut size = || random.pick(sizes).copied().unwrap_or(4);
            let first = size();
            let second = if self.unlike { size() } else { first };
            // Wholes where there may be some: in one item of two.
            let mixed = level != Level::Easy && (!self.unlike || stage == Stage::Abstract);
            let mixed = mixed && (random.coin() || level == Level::Hard && !self.unlike);
            let past = subtract && !self.unlike && !mixed && level != Level::Easy;
            let most = if mixed { if stage == Stage::Abstract { 5 } else { 2 } } else { 0 };
            let mut term = |d: u32, past: bool| Mixed {
                wholes: random.below(most + 1),
                n: random.between(1, if past { 2 * d - 1 } else { d - 1 }),
                d,
            };
            let sum = Sum { subtract, first: term(first, past), second: term(second, false) };
            if self.suits(stage, sum)
                && self.is_of(level, stage, sum)
                && let Some(math) = sum.statement()
            {
                return Item::new(stage, math, self.layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        item.layout == self.layout(item.stage)
            && Sum::of(item).is_some_and(|sum| {
                self.suits(item.stage, sum) && sum.statement().as_ref() == Some(&item.math)
            })
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let Some(sum) = Sum::of(item) else { return Table::alone(card) };
        let card = card.writing(if sum.is_mixed() { Form::Mixed } else { Form::Fraction });
        let wholes = small(sum.line());
        match (item.stage, Fraction::new(sum.first.in_parts(sum.first.d), sum.first.d)) {
            (Stage::Concrete, _) => Table::with_answer(sum.bars(), card),
            (Stage::Representational, Some(from)) => {
                let line = if self.unlike {
                    FractionLine::empty(wholes)
                } else {
                    FractionLine::cut(wholes, small(sum.common()))
                };
                Table::with_answer(line.hopping_from(from), card)
            }
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Sum::of(item).map_or_else(String::new, Sum::answer)
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        answers::equal(&self.answer(item), written)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let sum = Sum::of(item)?;
        let (verbs, case) = sum.next(board)?;
        let leg = Leg::new(verbs, self.words(item, case));
        Some(if done == 0 { leg.asked(self.asked(item, sum)) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        self.words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| Sum::of(item)).flatten().map(|sum| self.asked(item, sum))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(sum @ Sum { subtract, first, second }) = Sum::of(item) else { return Vec::new() };
        let (p, q) = (first.pair(), second.pair());
        let join = |a: u32, b: u32| if subtract { a.abs_diff(b) } else { a + b };
        let wholes = join(first.wholes, second.wholes);
        // The denominator is what the procedure is about; what is asked for is done with the numerators.
        let below = |procedure: bugs::Procedure| (join(p.0, q.0), procedure(p, q).1);
        // Of like denominators nothing would be left.
        let mut found = match (subtract, self.unlike) {
            (true, true) => vec![(&SUB_ACROSS, with_wholes(wholes, bugs::subtract_across(p, q)))],
            (true, false) => Vec::new(),
            (false, _) => vec![(&ADD_ACROSS, with_wholes(wholes, bugs::add_across(p, q)))],
        };
        if self.unlike {
            for (misconception, procedure) in [
                (&KEEP_LARGER, bugs::keep_larger_denominator as bugs::Procedure),
                (&KEEP_LARGER, bugs::keep_first_denominator),
                (&NO_RENAME, bugs::common_without_renaming),
                (&MULT_DEN, bugs::multiply_denominators),
            ] {
                found.push((misconception, with_wholes(wholes, below(procedure))));
            }
        } else if sum.is_mixed() {
            found.push((&WHOLE_IGNORED, with_wholes(0, (join(p.0, q.0), p.1))));
            if subtract && sum.regroups() {
                found.push((&MIXED_SFL, with_wholes(wholes, (p.0.abs_diff(q.0), p.1))));
            }
        }
        found.into_iter().map(|(misconception, text)| Mistake::Writes(misconception, text)).collect()
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        Sum::of(item)?.next(board).map(|_| 0)
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        // With unlike denominators it is the size of the parts that is asked for.
        answers::same_length(board, wanted) && (!self.unlike || answers::one_size(board))
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let sum = Sum::of(item).filter(|sum| self.suits(stage, *sum))?;
        Some(Item::new(stage, sum.statement()?, self.layout(stage)))
    }
}
