//! Equal fractions: the same part of the whole in other parts.
//!
//! Concrete: one lies there in bars, the other is laid below until both end together. Representational: two strips, the
//! lower one shaded as far as the upper; or one strip whose parts are cut again. Abstract: `1/2=?/4`, `2/3=8/?`, `3=?/1`, or
//! any equal fraction (`2/3=?`).

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_bits::{SMALL, lay, lay_missing, missing, read, said, short, state, term, tray, unit};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Expression, Fraction, Number, Op, Statement, Term};
use crate::table::boards::{EquationCard, Form, FractionBars, Strip, Strips};
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EqualFractions {
    /// Simple ones are recognised, whole numbers among them.
    Recognise,
    /// They are made by cutting each part into as many.
    Generate,
}

static ADDS_SAME: Misconception = Misconception::new("frac.equiv-add-same", say::frac_equal_adds_same);
static ADDS_MISSING: Misconception = Misconception::new("frac.equiv-additive", say::frac_equal_adds_missing);
static TOP_ONLY: Misconception = Misconception::new("frac.equiv-scale-top-only", say::frac_equal_top_only);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ADDS_SAME, &ADDS_MISSING, &TOP_ONLY];

/// What is given on the left, and what it is equal to; of that, one number may be asked for, or both.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Pair {
    left: Fraction,
    right: Fraction,
    /// The left one is written as a whole number.
    whole: bool,
    asked: Asked,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Above,
    Below,
    Both,
}

/// Parts of a strip, and bars to one whole, at most.
const MOST_PARTS: u32 = 12;
const MADE: [u32; 8] = [2, 3, 4, 5, 6, 8, 10, 12];
const HUNDRED: u32 = 100;

impl Pair {
    /// A fraction in other parts; `None` where these do not meet it.
    fn new(left: Fraction, parts: u32, asked: Asked) -> Option<Pair> {
        let over = left.numerator() * parts;
        let right = Fraction::new(over / left.denominator(), parts)?;
        let meets = over.is_multiple_of(left.denominator()) && over > 0;
        meets.then_some(Pair { left, right, whole: left.denominator() == 1, asked })
    }

    fn of(item: &Item) -> Option<Pair> {
        let (left, right) = item.math.sides()?;
        let given = match left.first {
            Term::Known(Number::Fraction(fraction)) => fraction,
            Term::Known(Number::Whole(number)) => Fraction::whole(number),
            _ => return None,
        };
        let number = |term: &Term| match term {
            Term::Known(Number::Whole(number)) => Some(*number),
            _ => None,
        };
        match right.rest.as_slice() {
            [] => Pair::new(given, 2 * given.denominator(), Asked::Both),
            [(Op::Over, Term::Unknown)] => {
                let above = number(&right.first)?;
                let parts = (above * given.denominator()).checked_div(given.numerator())?;
                Pair::new(given, parts, Asked::Below)
            }
            [(Op::Over, parts)] => Pair::new(given, number(parts)?, Asked::Above),
            _ => None,
        }
    }

    fn item(self, stage: Stage, layout: &str) -> Item {
        let left = if self.whole { Term::whole(self.left.numerator()) } else { term(self.left) };
        let (above, below) = (Term::whole(self.right.numerator()), Term::whole(self.right.denominator()));
        let right = match self.asked {
            Asked::Above => Expression::pair(Term::Unknown, Op::Over, below),
            Asked::Below => Expression::pair(above, Op::Over, Term::Unknown),
            Asked::Both => Expression::term(Term::Unknown),
        };
        Item::new(stage, Statement::Equation(Expression::term(left), right), layout)
    }

    fn numbers(self) -> [u32; 4] {
        [self.left.numerator(), self.left.denominator(), self.right.numerator(), self.right.denominator()]
    }

    /// By which number both are multiplied; `None` where they are not.
    fn times(self) -> Option<u32> {
        let [_, d, _, parts] = self.numbers();
        parts.is_multiple_of(d).then_some(parts / d)
    }

    /// By which number both are divided; `None` where they are not.
    fn over(self) -> Option<u32> {
        let [_, d, _, parts] = self.numbers();
        (d > parts && d.is_multiple_of(parts)).then_some(d / parts)
    }

    fn said_left(self) -> crate::words::Arg {
        if self.whole { self.left.numerator().into() } else { said(self.left) }
    }
}

impl EqualFractions {
    const fn layout(self, stage: Stage, asked: Asked) -> &'static str {
        match (stage, self, asked) {
            (Stage::Concrete, ..) => "bars",
            (Stage::Representational, EqualFractions::Recognise, _) => "strips",
            (Stage::Representational, ..) => "slice",
            (_, _, Asked::Both) => "free",
            _ => "card",
        }
    }

    fn suits(self, stage: Stage, pair: Pair) -> bool {
        let [n, d, _, parts] = pair.numbers();
        let written = stage == Stage::Abstract;
        if !written && pair.asked != Asked::Above {
            return false;
        }
        match self {
            EqualFractions::Recognise if pair.whole => {
                let few = if parts == 1 { n < 10 } else { n < 4 && SMALL.contains(&parts) };
                written && pair.asked == Asked::Above && few
            }
            EqualFractions::Recognise => {
                let both = SMALL.contains(&d) && SMALL.contains(&parts) && d != parts && n < d;
                both && pair.asked != Asked::Both
                    && (!written || pair.times().is_some() || pair.over().is_some())
            }
            EqualFractions::Generate => {
                let room = if written { HUNDRED } else { MOST_PARTS };
                let made = MADE.contains(&parts) || parts == HUNDRED;
                let times = pair.times().is_some_and(|times| times > 1);
                let in_use = MADE.contains(&d) && (pair.asked == Asked::Both && d <= 10 || made);
                n < d && times && in_use && parts <= room
            }
        }
    }

    fn level_fits(self, level: Level, pair: Pair) -> bool {
        let [_, d, _, parts] = pair.numbers();
        match (self, level) {
            (_, Level::Usual) => true,
            (EqualFractions::Recognise, Level::Easy) => !pair.whole && pair.times().is_some(),
            (EqualFractions::Recognise, Level::Hard) => pair.whole || pair.times().is_none(),
            (EqualFractions::Generate, Level::Easy) => pair.asked == Asked::Above && parts == 2 * d,
            (EqualFractions::Generate, Level::Hard) => pair.asked != Asked::Above || parts > 2 * d,
        }
    }

    /// Those who add instead of multiplying.
    const fn adds(self) -> &'static Misconception {
        match self {
            EqualFractions::Recognise => &ADDS_SAME,
            EqualFractions::Generate => &ADDS_MISSING,
        }
    }
}

fn words(item: &Item, case: &str) -> Say {
    let Some(pair) = Pair::of(item) else { return say::just("") };
    let [_, _, above, parts] = pair.numbers();
    let times = pair.times().or(pair.over()).unwrap_or(1);
    let case = format!("{case}-{}", item.layout);
    say::equal_fractions(case, pair.said_left(), said(pair.right), unit(parts), above, parts, times)
}

/// What is multiplied, or divided.
fn way(item: &Item, case: &str) -> Option<Say> {
    let pair = Pair::of(item)?;
    let [n, d, above, parts] = pair.numbers();
    let (way, number) = match pair.times() {
        Some(times) => ("times", times),
        None => ("over", pair.over()?),
    };
    Some(say::equal_fractions_way(format!("{case}-{way}"), n, d, above, parts, number))
}

impl Exercise for EqualFractions {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let d = *random.pick(&MADE).unwrap_or(&4);
            let whole = *self == EqualFractions::Recognise && random.below(8) == 0;
            let left = if whole {
                Some(Fraction::whole(random.between(1, 9)))
            } else {
                Fraction::new(random.between(1, d), d)
            };
            let parts = match random.below(10) {
                0 => HUNDRED,
                1 => 1,
                _ => *random.pick(&MADE).unwrap_or(&4),
            };
            let asked = *random
                .pick(&[Asked::Above, Asked::Above, Asked::Below, Asked::Both])
                .unwrap_or(&Asked::Above);
            let parts = if asked == Asked::Both { 2 * d } else { parts };
            if let Some(pair) = left.and_then(|left| Pair::new(left, parts, asked))
                && self.suits(stage, pair)
                && (self.level_fits(level, pair) || whole && level == Level::Hard)
            {
                return pair.item(stage, self.layout(stage, asked));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Pair::of(item).is_some_and(|pair| {
            self.suits(item.stage, pair)
                && pair.item(item.stage, self.layout(item.stage, pair.asked)) == *item
        })
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math);
        let Some(pair) = Pair::of(item) else { return Table::alone(card) };
        let [n, d, _, parts] = pair.numbers();
        match item.layout.as_str() {
            "bars" => {
                let sizes = tray(&[d, parts, 2, 3, 4, 6]);
                Table::with_answer(FractionBars::below(pair.left, &sizes), card)
            }
            "strips" => {
                let strips = [Strip::shaded(short(d), short(n)), Strip::cut(short(parts))];
                Table::with_answer(Strips::new(&strips), card)
            }
            "slice" => Table::with_answer(Strips::new(&[Strip::shaded(short(d), short(n)).to_slice()]), card),
            "free" => Table::alone(card.writing(Form::Fraction)),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let Some(pair) = Pair::of(item) else { return String::new() };
        match pair.asked {
            Asked::Above => pair.right.numerator().to_string(),
            Asked::Below => pair.right.denominator().to_string(),
            Asked::Both => pair.right.to_string(),
        }
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        match Pair::of(item) {
            // Any other that is equal.
            Some(Pair { asked: Asked::Both, left, .. }) => {
                read(written).is_some_and(|written| written != left && written.same_value(left))
            }
            _ => written == self.answer(item),
        }
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let pair = Pair::of(item).filter(|_| done == 0)?;
        let [_, _, above, _] = pair.numbers();
        let (verb, number) = match board {
            Board::FractionBars(bars) => return lay_missing(bars, pair.right, words(item, "first")),
            Board::Strips(_) if item.layout == "slice" => {
                let into = pair.times()?;
                (Strips::slice(0, small(into)), into)
            }
            Board::Strips(_) => (Strips::shade(1, short(above)), above),
            _ => return None,
        };
        let choices = vec![say::just(number), say::just(number + 1)];
        Some(Leg::new(vec![verb], words(item, "first")).asking(words(item, "question"), choices, 0))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        match board {
            Board::FractionBars(bars) => missing(bars, Pair::of(item)?.right).map(|_| 0),
            _ => Some(0),
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let written = item.stage == Stage::Abstract;
        let shared = written && matches!(part, Part::Strategy | Part::Write | Part::Praise);
        way(item, part.name()).filter(|_| shared).unwrap_or_else(|| words(item, part.name()))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let pair = Pair::of(item).filter(|_| item.stage == Stage::Abstract)?;
        let number = pair.times().or(pair.over())?;
        let choices = vec![say::just(number), say::just(number + 1)];
        Some(Question { ask: way(item, "question")?, choices, right: 0 })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(pair) = Pair::of(item) else { return Vec::new() };
        let [n, d, above, parts] = pair.numbers();
        // As much is added above as below.
        let added = (n + parts).checked_sub(d).filter(|added| *added > 0);
        let writes = |known, answer: u32| Mistake::Writes(known, answer.to_string());
        match (pair.asked, added) {
            (Asked::Both, _) => vec![
                Mistake::Writes(&ADDS_SAME, format!("{}/{}", n + 1, d + 1)),
                Mistake::Writes(&TOP_ONLY, format!("{}/{d}", 2 * n)),
            ],
            (Asked::Below, _) => {
                let adds = (d + above).checked_sub(n).map(|below| writes(self.adds(), below));
                adds.into_iter().chain([writes(&TOP_ONLY, d)]).collect()
            }
            (Asked::Above, Some(added)) => vec![match item.layout.as_str() {
                "bars" => Mistake::Builds(self.adds(), vec![lay(parts, added)], added.to_string()),
                "strips" => {
                    Mistake::Builds(self.adds(), vec![Strips::shade(1, short(added))], added.to_string())
                }
                _ => writes(self.adds(), added),
            }],
            _ => Vec::new(),
        }
    }

    fn state(&self, board: &Board) -> String {
        state(board)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let pair = Pair { asked: Asked::Above, ..Pair::of(item)? };
        self.suits(stage, pair).then(|| pair.item(stage, self.layout(stage, Asked::Above)))
    }
}
