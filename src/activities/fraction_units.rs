//! Wholes divided by a unit fraction, and a unit fraction divided by a whole number.
//!
//! Concrete: bars cut into parts and counted; a strip of paper folded, and folded again. Representational: a line that is
//! cut. Abstract: `3//1/4=?`, `1/4//3=?`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_answers as answers;
use super::fraction_bits as bits;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::math::{Fraction, Number, Op, Statement};
use crate::table::boards::{EquationCard, Form, FractionBars, FractionLine, Paper};
use crate::table::{Board, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. On bars and lines there are at most five wholes and 24 parts, on a strip twelve parts.
#[derive(Clone, Copy, Debug)]
pub struct FractionUnits;

static MULT_INSTEAD: Misconception = Misconception::new("frac.div-mult-instead", say::frac_div_mult);
static ALWAYS_SMALLER: Misconception = Misconception::new("frac.div-always-smaller", say::frac_div_smaller);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&MULT_INSTEAD, &ALWAYS_SMALLER];

/// Into how many parts a bar is cut.
const CUTS: [u32; 6] = [2, 3, 4, 5, 6, 8];
const MOST_TICKS: u32 = 24;
const STRIP: u32 = 12;

/// A whole number and one of so many parts.
#[derive(Clone, Copy, Debug)]
struct Quotient {
    /// It is the part that is divided.
    shares: bool,
    whole: u32,
    parts: u32,
}

impl Quotient {
    fn of(item: &Item) -> Option<Quotient> {
        let (shares, whole, part) = match answers::given(item)? {
            (Number::Whole(whole), Op::DividedBy, Number::Fraction(part)) => (false, whole, part),
            (Number::Fraction(part), Op::DividedBy, Number::Whole(whole)) => (true, whole, part),
            _ => return None,
        };
        let parts = part.denominator();
        (part.numerator() == 1 && whole < 10 && parts <= 10).then_some(Quotient { shares, whole, parts })
    }

    fn statement(self) -> Option<Statement> {
        let (whole, part) = (Number::Whole(self.whole), Number::Fraction(Fraction::new(1, self.parts)?));
        let (first, second) = if self.shares { (part, whole) } else { (whole, part) };
        Some(answers::statement(first, Op::DividedBy, second))
    }

    /// How many small parts there are: in all the wholes, or in one.
    const fn all(self) -> u32 {
        self.whole * self.parts
    }

    fn answer(self) -> String {
        if self.shares { format!("1/{}", self.all()) } else { self.all().to_string() }
    }

    fn suits(self, stage: Stage) -> bool {
        let drawn = if self.shares {
            self.all() <= STRIP
        } else {
            self.whole <= 5 && self.all() <= MOST_TICKS && CUTS.contains(&self.parts)
        };
        self.whole > 1 && self.parts > 1 && (stage == Stage::Abstract || drawn)
    }

    const fn layout(self, stage: Stage) -> &'static str {
        match (stage, self.shares) {
            (Stage::Concrete, false) => "cut-bars",
            (Stage::Concrete, true) => "strip",
            (Stage::Representational, false) => "cut-line",
            (Stage::Representational, true) => "share-line",
            (Stage::Abstract, false) => "card",
            (Stage::Abstract, true) => "share-card",
        }
    }

    fn item(self, stage: Stage) -> Option<Item> {
        Some(Item::new(stage, self.statement()?, self.layout(stage)))
    }

    /// What is still to be done, and which case of the words tells it.
    fn next(self, board: &Board) -> Option<(Vec<Verb>, &'static str)> {
        match board {
            Board::FractionBars(bars) => {
                let (wholes, parts) = (bars.pieces(1), bars.pieces(small(self.parts)));
                let all = wholes.len() * self.parts as usize + parts.len();
                let right = all == self.all() as usize && wholes.len() + parts.len() == bars.count();
                (right && !wholes.is_empty()).then(|| (answers::cut_bars(wholes, self.parts), "cut"))
            }
            Board::Paper(paper) => {
                let parts = u32::from(paper.creases().0);
                if !paper.colored().is_empty() {
                    None
                } else if parts < self.parts && self.parts.is_multiple_of(parts) {
                    Some((folds(0, self.parts / parts), "fold"))
                } else if parts < self.all() && self.all().is_multiple_of(parts) {
                    let open = std::iter::once(Verb::Tidy);
                    Some((folds(0, self.all() / parts).into_iter().chain(open).collect(), "fold-again"))
                } else if parts != self.all() {
                    None
                } else if paper.is_open() {
                    Some((vec![Verb::Mark { at: Spot(0), n: 1 }], "color"))
                } else {
                    Some((vec![Verb::Tidy], "open"))
                }
            }
            Board::FractionLine(line) => {
                let wanted = if self.shares { self.all() } else { self.parts };
                if u32::from(line.parts()) != wanted {
                    Some((vec![answers::cut_line(wanted)], "cut-line"))
                } else {
                    (self.shares && line.landings().is_empty()).then(|| (vec![answers::mark(1)], "hop"))
                }
            }
            _ => None,
        }
    }
}

/// The folds that make so many parts of each part, of which a fold makes two, three or five.
pub(super) fn folds(piece: u16, into: u32) -> Vec<Verb> {
    let mut rest = into;
    let mut out = Vec::new();
    for prime in [2, 3, 5] {
        while rest > 1 && rest.is_multiple_of(prime) {
            out.push(Verb::Split { piece: crate::table::PieceId(piece), into: small(prime) });
            rest /= prime;
        }
    }
    out
}

/// A product and a sum to choose from; where both are the same, something smaller.
pub(super) fn product_or_sum(ask: Say, a: u32, b: u32) -> Question {
    let other = if a * b == a + b { a } else { a + b };
    Question { ask, choices: vec![say::just(a * b), say::just(other)], right: 0 }
}

fn words(item: &Item, case: &str) -> Say {
    let Some(quotient) = Quotient::of(item) else { return say::just(0_u8) };
    let case = match case {
        "ask" => format!("ask-{}", item.layout),
        "not-yet" if item.layout != "strip" => "not-yet-cut".to_owned(),
        "again" | "strategy" | "question" | "write" | "praise" if quotient.shares => format!("{case}-share"),
        "cut" | "cut-line" if !quotient.shares => "cut".to_owned(),
        case => case.to_owned(),
    };
    let Quotient { whole, parts, .. } = quotient;
    say::fraction_units(case, whole, bits::unit(parts), parts, answers::said(&quotient.answer()))
}

fn asked(item: &Item) -> Option<Question> {
    let Quotient { whole, parts, .. } = Quotient::of(item)?;
    Some(product_or_sum(words(item, "question"), whole, parts))
}

impl Exercise for FractionUnits {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (whole, parts) = (random.between(2, 9), random.between(2, 10));
            let shares = match level {
                Level::Easy => false,
                Level::Usual => random.coin(),
                Level::Hard => true,
            };
            let quotient = Quotient { shares, whole, parts };
            if quotient.suits(stage)
                && let Some(item) = quotient.item(stage)
            {
                return item;
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let known = Quotient::of(item).filter(|quotient| quotient.suits(item.stage));
        known.and_then(|quotient| quotient.item(item.stage)).as_ref() == Some(item)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::new(&item.math).writing(Form::Mixed);
        let Some(Quotient { shares, whole, .. }) = Quotient::of(item) else { return Table::alone(card) };
        match (item.stage, Paper::of("paper-folding")) {
            (Stage::Concrete, Some(strip)) if shares => Table::with_answer(strip, card),
            (Stage::Concrete, _) => {
                let bars = FractionBars::new(small(whole), &[]).holding(&vec![1; whole as usize]);
                Table::with_answer(bars, card)
            }
            (Stage::Representational, _) => {
                let wholes = if shares { 1 } else { small(whole) };
                let line = FractionLine::empty(wholes).hopping_from(Fraction::whole(0));
                Table::with_answer(line, card)
            }
            (Stage::Abstract, _) => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Quotient::of(item).map_or_else(String::new, Quotient::answer)
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        answers::equal(&self.answer(item), written)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (verbs, case) = Quotient::of(item)?.next(board)?;
        Some(Leg::new(verbs, words(item, case)))
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn question(&self, item: &Item) -> Option<Question> {
        asked(item)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(quotient) = Quotient::of(item) else { return Vec::new() };
        let times = Mistake::Writes(&MULT_INSTEAD, format!("{}/{}", quotient.whole, quotient.parts));
        let smaller = Mistake::Writes(&ALWAYS_SMALLER, format!("1/{}", quotient.all()));
        vec![times, smaller]
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        Quotient::of(item)?.next(board).map(|_| 0)
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        match (board, wanted) {
            // Any one part of those that are there.
            (Board::Paper(paper), Board::Paper(wanted)) => {
                paper.is_open() && paper.creases() == wanted.creases() && paper.colored().len() == 1
            }
            (Board::FractionLine(line), Board::FractionLine(wanted)) if wanted.landings().is_empty() => {
                line.parts() == wanted.parts()
            }
            (Board::FractionBars(_), _) => self.state(board) == self.state(wanted),
            _ => answers::same_length(board, wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Quotient::of(item).filter(|quotient| quotient.suits(stage))?.item(stage)
    }
}
