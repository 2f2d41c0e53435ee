//! A whole number times a fraction.
//!
//! Concrete: one copy lies there as bars, the others are laid. Representational: equal hops from 0. Abstract: `3*2/5=?`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_answers as answers;
use super::fraction_bits as bits;
use super::fraction_sums_bugs::whole_times_both;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Fraction, Number, Op, Statement};
use crate::table::boards::{EquationCard, Form, FractionBars, FractionLine};
use crate::table::{Board, Table};
use crate::words::{Arg, Say, say};

/// The activity. Copies are 2 to 9, with objects and drawings 2 to 5; what comes out is no whole number.
#[derive(Clone, Copy, Debug)]
pub struct FractionTimes;

static TIMES_BOTH: Misconception = Misconception::new("frac.whole-times-both", say::frac_times_both);
static ADDS: Misconception = Misconception::new("frac.mult-adds", say::frac_mult_adds);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&TIMES_BOTH, &ADDS];

const DENOMINATORS: [u32; 6] = [3, 4, 5, 6, 8, 10];
const MOST_TICKS: u32 = 24;
const LONGEST: u32 = 3;

/// So many copies of `n` parts of which `d` make a whole.
#[derive(Clone, Copy, Debug)]
struct Copies {
    copies: u32,
    n: u32,
    d: u32,
}

impl Copies {
    fn of(item: &Item) -> Option<Copies> {
        match answers::given(item)? {
            (Number::Whole(copies), Op::Times, Number::Fraction(part)) if copies < 10 => {
                let (n, d) = (part.numerator(), part.denominator());
                (n < d && d <= 12).then_some(Copies { copies, n, d })
            }
            _ => None,
        }
    }

    fn statement(self) -> Option<Statement> {
        let part = Number::Fraction(Fraction::new(self.n, self.d)?);
        Some(answers::statement(Number::Whole(self.copies), Op::Times, part))
    }

    const fn parts(self) -> u32 {
        self.copies * self.n
    }

    fn suits(self, stage: Stage) -> bool {
        let Copies { copies, n, d } = self;
        let wholes = self.parts().div_ceil(d);
        let drawn = copies <= 5 && wholes <= LONGEST && wholes * d <= MOST_TICKS;
        let given = (2..10).contains(&copies) && (1..d).contains(&n) && DENOMINATORS.contains(&d);
        given
            && !self.parts().is_multiple_of(d)
            && match stage {
                Stage::Concrete => drawn && self.parts() - n <= 10,
                Stage::Representational => drawn,
                Stage::Abstract => true,
            }
    }

    /// How many copies there are, where there are whole ones only.
    fn made(self, board: &Board) -> Option<u32> {
        match board {
            Board::FractionBars(bars) => {
                let laid = u32::try_from(bars.count()).ok()?;
                let right = bars.laid().iter().all(|parts| u32::from(*parts) == self.d);
                (right && laid.is_multiple_of(self.n)).then_some(laid / self.n)
            }
            Board::FractionLine(line) => {
                let hops = (1_u32..)
                    .zip(line.landings())
                    .try_fold(0, |_, (hop, tick)| (u32::from(tick) == hop * self.n).then_some(hop));
                hops.filter(|_| u32::from(line.parts()) == self.d)
            }
            _ => None,
        }
    }
}

const fn layout(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "copies",
        Stage::Representational => "hops",
        Stage::Abstract => "card",
    }
}

impl FractionTimes {
    fn words(item: &Item, case: &str) -> Say {
        let Some(Copies { copies, n, d }) = Copies::of(item) else { return say::just(0_u8) };
        let case = match case {
            "ask" | "not-yet" | "make" => format!("{case}-{}", item.layout),
            case => case.to_owned(),
        };
        let part = |n: u32| Arg::Fraction(n.into(), d.into());
        say::fraction_copies(case, copies, part(n), part(copies * n))
    }

    fn asked(item: &Item) -> Option<Question> {
        let Copies { copies, n, .. } = Copies::of(item)?;
        let choices = vec![say::just(copies * n), say::just(copies + n)];
        let choices = if copies * n == copies + n { vec![say::just(4_u8), say::just(2_u8)] } else { choices };
        Some(Question { ask: FractionTimes::words(item, "question"), choices, right: 0 })
    }
}

impl Exercise for FractionTimes {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let d = random.pick(&DENOMINATORS).copied().unwrap_or(4);
            let n = if level == Level::Easy { 1 } else { random.between(1, d - 1) };
            let copies = Copies { copies: random.between(2, 9), n, d };
            let hard = n > 1 && copies.parts() > d;
            if copies.suits(stage)
                && (level != Level::Hard || hard)
                && let Some(math) = copies.statement()
            {
                return Item::new(stage, math, layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        item.layout == layout(item.stage)
            && Copies::of(item).is_some_and(|copies| {
                copies.suits(item.stage) && copies.statement().as_ref() == Some(&item.math)
            })
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math).writing(Form::Fraction);
        let Some(copies @ Copies { n, d, .. }) = Copies::of(item) else { return Table::alone(card) };
        let wholes = small(copies.parts().div_ceil(d));
        let parts = small(d);
        match item.stage {
            Stage::Concrete => {
                let lying = vec![parts; n as usize];
                Table::with_answer(FractionBars::new(wholes, &[parts, small(d + 1)]).holding(&lying), card)
            }
            Stage::Representational => {
                let line = FractionLine::cut(wholes, parts).hopping_from(Fraction::whole(0));
                Table::with_answer(line, card)
            }
            Stage::Abstract => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Copies::of(item).map_or_else(String::new, |copies| format!("{}/{}", copies.parts(), copies.d))
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        answers::equal(&self.answer(item), written)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let copies = Copies::of(item)?;
        let made = copies.made(board).filter(|made| *made < copies.copies)?;
        let verb = match board {
            Board::FractionBars(_) => bits::lay(copies.d, copies.n),
            _ => answers::mark((made + 1) * copies.n),
        };
        Some(Leg::new(vec![verb], FractionTimes::words(item, "make")))
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        FractionTimes::words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        FractionTimes::asked(item)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(Copies { copies, n, d }) = Copies::of(item) else { return Vec::new() };
        let (above, below) = whole_times_both(copies, (n, d));
        vec![
            Mistake::Writes(&TIMES_BOTH, format!("{above}/{below}")),
            Mistake::Writes(&ADDS, format!("{}/{d}", copies + n)),
        ]
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let copies = Copies::of(item)?;
        copies.made(board).filter(|made| *made < copies.copies).map(|made| made as usize)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let copies = Copies::of(item).filter(|copies| copies.suits(stage))?;
        Some(Item::new(stage, copies.statement()?, layout(stage)))
    }
}
