//! Stories in which fractions of one unit are put together, taken away or compared.
//!
//! Concrete: the story is acted out with bars along a line, and all parts made one size. Representational: a drawing of total,
//! change or difference is chosen and filled. Abstract: its equation is put together from tiles; beside the answer stands
//! between which benchmarks it lies, so that it is held against what is reasonable.

use std::cmp::Ordering;

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_answers as answers;
use super::fraction_bits::{self as bits, fractions, said, tray};
use super::fraction_sum::{Mixed, Sum};
use super::fraction_sums::{ADD_ACROSS, SUB_ACROSS};
use super::fraction_sums_bugs as bugs;
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::stories::{KEYWORD, SWAPS};
use super::story_drawings::{self as drawings, Drawing, OFFERS};
use super::story_frames::{Family, Frame};
use crate::math::{Fraction, Number, Op, Statement, Term};
use crate::table::boards::{EquationCard, Form, FractionBars, Schema, SchemaCard};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FractionStories;

/// Does not hold an answer against one half and one.
static NO_REASON: Misconception = Misconception::new("frac.no-reasonableness", say::frac_no_reason);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&NO_REASON];

const SIZES: [u32; 8] = [2, 3, 4, 5, 6, 8, 10, 12];
const EQUATIONS: &[Schema] = &[Schema::Plus, Schema::Minus];
/// Parts of a whole that a bar can be cut into.
const MOST_PARTS: u32 = 12;
/// What is told and not needed: a number of something else.
const SPARE: u32 = 7;

/// Between which benchmarks a fraction lies; `None` on one of them.
fn estimate(fraction: Fraction) -> Option<&'static str> {
    let half = Fraction::new(1, 2)?;
    match (fraction.value_cmp(half), fraction.value_cmp(Fraction::whole(1))) {
        (Ordering::Less, _) => Some("under-half"),
        (Ordering::Greater, Ordering::Less) => Some("half-to-one"),
        (_, Ordering::Greater) => Some("over-one"),
        _ => None,
    }
}

/// A frame with the two fractions it tells, in the order of its statement.
#[derive(Clone, Copy)]
struct Told {
    frame: Frame,
    known: [Fraction; 2],
}

impl Told {
    fn read(item: &Item) -> Option<Told> {
        let frame = Frame::read(&item.layout).filter(|frame| frame.family == Family::Fraction)?;
        let known: [Fraction; 2] = fractions(item).try_into().ok()?;
        let told = Told { frame, known };
        (told.statement() == item.math).then_some(told)
    }

    fn statement(self) -> Statement {
        let [x, y] = self.known.map(|fraction| Term::Known(Number::Fraction(fraction)));
        match self.frame.unknown() {
            1 => Statement::pair(Term::Unknown, Op::Plus, x, y),
            2 => Statement::pair(x, Op::Plus, Term::Unknown, y),
            _ => Statement::pair(x, Op::Plus, y, Term::Unknown),
        }
    }

    fn asks_for_whole(self) -> bool {
        self.frame.unknown() == 3
    }

    /// How it is worked: both put together, or the known part taken from the whole.
    fn sum(self) -> Option<Sum> {
        let [x, y] = self.known.map(|fraction| Mixed::of(Number::Fraction(fraction)));
        let (first, second) = if self.asks_for_whole() { (x?, y?) } else { (y?, x?) };
        Some(Sum { subtract: !self.asks_for_whole(), first, second })
    }

    /// The other operation; the smaller is taken from the larger.
    fn swapped(self) -> Option<Sum> {
        let sum = self.sum()?;
        let [first, second] = sum.terms();
        let (first, second) = if first < second { (sum.second, sum.first) } else { (sum.first, sum.second) };
        Some(Sum { subtract: !sum.subtract, first, second })
    }

    fn labels(self) -> [String; 3] {
        let [x, y] = self.known.map(|fraction| fraction.to_string());
        let asked = "?".to_owned();
        match self.frame.unknown() {
            1 => [asked, x, y],
            2 => [x, asked, y],
            _ => [x, y, asked],
        }
    }

    /// The numbers as they lie ready: also the one that is not needed.
    fn tiles(self) -> Vec<Number> {
        let spare = self.frame.has_spare().then_some(Number::Whole(SPARE));
        self.known.into_iter().map(Number::Fraction).chain(spare).collect()
    }

    /// Equations that tell the story, the usual one first.
    fn equations(self) -> Vec<Drawing> {
        let [a, b, c] = self.labels();
        let plus = [[a.clone(), b.clone(), c.clone()], [b.clone(), a.clone(), c.clone()]];
        let minus = [[c.clone(), a.clone(), b.clone()], [c, b, a]];
        let plus = plus.map(|texts| (Schema::Plus, texts)).to_vec();
        let minus: Vec<Drawing> = minus.map(|texts| (Schema::Minus, texts)).to_vec();
        match self.frame.unknown() {
            3 => plus.into_iter().chain(minus).collect(),
            // What is known is taken from the whole.
            2 => minus.into_iter().chain(plus).collect(),
            _ => minus.into_iter().rev().chain(plus).collect(),
        }
    }

    fn suits(self, stage: Stage) -> bool {
        let Some(sum) = self.sum() else { return false };
        let simple = |Mixed { n, d, wholes }: Mixed| {
            wholes == 0 && SIZES.contains(&d) && (1..d).contains(&n) && crate::math::gcd(n, d) == 1
        };
        let (common, [first, second]) = (sum.common(), sum.terms());
        let sound = simple(sum.first) && simple(sum.second) && sum.first.d != sum.second.d;
        let Some(result) = Fraction::new(sum.result(), common) else { return false };
        let told = self.known.iter().any(|known| known.same_value(result));
        let clear = sound && (!sum.subtract || first > second) && !told && estimate(result).is_some();
        let cut = |term: Mixed| if term.d == common { 0 } else { term.n };
        let gestures = if sum.subtract {
            sum.first.n + cut(sum.first) + second
        } else {
            sum.first.n + sum.second.n + cut(sum.first) + cut(sum.second)
        };
        clear
            && match stage {
                Stage::Concrete => common <= MOST_PARTS && gestures <= 11,
                _ => common <= 30,
            }
    }

    fn words(self, case: &str) -> Say {
        let Some(sum) = self.sum() else { return say::just(case) };
        let way = if sum.subtract { "minus" } else { "plus" };
        let term = |term: Mixed| term.number().map_or_else(|| say::just(0_u8), Number::say);
        let answer = answers::said(&sum.answer());
        say::fraction_stories(
            format!("{case}-{way}"),
            term(sum.first),
            term(sum.second),
            bits::unit(sum.common()),
            answer,
        )
    }
}

/// What is done with the bars, leg after leg: what is there is laid, cut into parts of one size, and taken away.
fn bars_leg(sum: Sum, done: usize, bars: &FractionBars) -> Option<(Vec<Verb>, &'static str)> {
    let common = sum.common();
    let coarse = [sum.first.d, sum.second.d];
    let coarse: Vec<u32> = coarse.into_iter().filter(|size| *size != common).collect();
    let cuts = || -> Vec<Verb> {
        let cut = |size: &u32| answers::cut_bars(bars.pieces(small(*size)), common / size);
        coarse.iter().flat_map(cut).collect()
    };
    let lay = |term: Mixed| vec![bits::lay(term.d, term.n)];
    let [_, second] = sum.terms();
    let needs_cut = if sum.subtract { sum.first.d != common } else { !coarse.is_empty() };
    let cases: Vec<&'static str> =
        if sum.subtract { vec!["first", "cut", "take"] } else { vec!["first", "second", "cut"] };
    let case = cases.into_iter().filter(|case| *case != "cut" || needs_cut).nth(done)?;
    let verbs = match case {
        "first" => lay(sum.first),
        "second" => lay(sum.second),
        "cut" => cuts(),
        _ => answers::take_bars(&bars.pieces(small(common)), second).collect(),
    };
    Some((verbs, case))
}

/// Everything done on an empty line to work a sum out.
fn worked(sum: Sum, start: &FractionBars) -> Vec<Verb> {
    let mut bars = start.clone();
    let mut out = Vec::new();
    for done in 0..3 {
        let Some((verbs, _)) = bars_leg(sum, done, &bars) else { break };
        for verb in &verbs {
            // Where it is refused, so it is on the item's own table.
            let _ = bars.act(verb);
        }
        out.extend(verbs);
    }
    out
}

fn line(told: Told, sum: Sum) -> FractionBars {
    let [first, second] = told.known.map(Fraction::denominator);
    FractionBars::new(2, &tray(&[first, second, sum.common()])).holding(&[])
}

/// The text of an answer: in the abstract with its estimate.
fn written(stage: Stage, (n, d): bugs::Pair) -> Option<String> {
    let fraction = Fraction::new(n, d)?;
    match stage {
        Stage::Abstract => Some(format!("{n}/{d} {}", estimate(fraction)?)),
        _ => Some(format!("{n}/{d}")),
    }
}

impl Exercise for FractionStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<Frame> = Family::Fraction.all().collect();
        loop {
            let mut term = || {
                let d = random.pick(&SIZES).copied().unwrap_or(2);
                Fraction::new(random.between(1, d - 1), d)
            };
            let (Some(x), Some(y)) = (term(), term()) else { continue };
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let told = Told { frame, known: [x, y] };
            let leads_astray = frame.misleads() || frame.has_spare();
            let one_renamed = x.denominator().is_multiple_of(y.denominator())
                || y.denominator().is_multiple_of(x.denominator());
            let of_level = match level {
                Level::Easy => one_renamed && !leads_astray,
                Level::Usual => true,
                Level::Hard => leads_astray,
            };
            if of_level && told.suits(stage) {
                return Item::new(stage, told.statement(), &frame.to_string());
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Told::read(item).is_some_and(|told| told.suits(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let form = if item.stage == Stage::Abstract { Form::Estimate } else { Form::Fraction };
        let card = EquationCard::bare(&item.math).writing(form);
        let Some((told, sum)) = Told::read(item).and_then(|told| Some((told, told.sum()?))) else {
            return Table::alone(card);
        };
        match item.stage {
            Stage::Concrete => Table::with_answer(line(told, sum), card),
            Stage::Representational => Table::with_answer(SchemaCard::of(&told.tiles(), OFFERS), card),
            Stage::Abstract => Table::with_answer(SchemaCard::of(&told.tiles(), EQUATIONS), card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let sum = Told::read(item).and_then(Told::sum);
        sum.and_then(|sum| written(item.stage, (sum.result(), sum.common()))).unwrap_or_default()
    }

    fn accepts(&self, item: &Item, given: &str) -> bool {
        let split = |text: &str| {
            let (number, rest) = text.split_once(' ').unwrap_or((text, ""));
            (number.to_owned(), rest.to_owned())
        };
        let ((number, rest), (given, range)) = (split(&self.answer(item)), split(given));
        rest == range && answers::equal(&number, &given)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let told = Told::read(item)?;
        let leg = match board {
            Board::FractionBars(bars) => {
                let (verbs, case) = bars_leg(told.sum()?, done, bars)?;
                Leg::new(verbs, told.words(case))
            }
            Board::SchemaCard(card) => {
                let drawing = if item.stage == Stage::Abstract {
                    told.equations().into_iter().next()
                } else {
                    drawings::part_whole(told.labels(), told.frame.compares()).into_iter().next()
                };
                drawings::leg(card, drawing, done)?
            }
            _ => return None,
        };
        let (right, wrong) = drawings::sought(told.frame);
        let choices = vec![say::story_role(right), say::story_role(wrong)];
        Some(if done == 0 { leg.asking(say::story_step("question"), choices, 0) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(told) = Told::read(item) else { return item.math.say() };
        let [x, y] = told.known.map(said);
        let stage = match item.stage {
            Stage::Concrete => "bars",
            Stage::Representational => "r",
            Stage::Abstract => "tiles-estimate",
        };
        match part {
            Part::Ask => told.frame.tell(x, y, SPARE).and(say::story_step(format!("ask-{stage}"))),
            Part::AskAgain => {
                let kind = if told.frame.compares() { "gap" } else { "whole" };
                say::story_again(format!("{kind}-{}", told.frame.unknown()), x, y)
            }
            Part::Strategy if item.stage == Stage::Abstract => say::story_step("strategy-estimate"),
            Part::Strategy => say::story_step("strategy"),
            Part::NotYet => say::story_step(format!("not-yet-{stage}")),
            Part::Write | Part::Praise => told.words(part.name()),
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some((told, sum)) = Told::read(item).and_then(|told| Some((told, told.sum()?))) else {
            return Vec::new();
        };
        let (p, q) = (sum.first.pair(), sum.second.pair());
        let (across, pair) = if sum.subtract {
            (&SUB_ACROSS, bugs::subtract_across(p, q))
        } else {
            (&ADD_ACROSS, bugs::add_across(p, q))
        };
        let mut out: Vec<Mistake> =
            written(item.stage, pair).map(|text| Mistake::Writes(across, text)).into_iter().collect();
        // The answer is right, and the estimate that of parts counted across.
        let elsewhere =
            Fraction::new(pair.0, pair.1).and_then(estimate).filter(|_| item.stage == Stage::Abstract);
        out.extend(
            elsewhere.map(|range| {
                Mistake::Writes(&NO_REASON, format!("{}/{} {range}", sum.result(), sum.common()))
            }),
        );
        let misconception = if told.frame.misleads() { &KEYWORD } else { &SWAPS };
        let Some(swapped) = told.swapped() else { return out };
        let Some(text) = written(item.stage, (swapped.result(), swapped.common())) else { return out };
        out.push(Mistake::Writes(misconception, text.clone()));
        let [larger, smaller] = [swapped.first, swapped.second].map(|term| format!("{}/{}", term.n, term.d));
        let built = match item.stage {
            Stage::Concrete => worked(swapped, &line(told, sum)),
            Stage::Representational => {
                let card = SchemaCard::of(&told.tiles(), OFFERS);
                drawings::draw(&card, 0, drawings::swapped(!swapped.subtract, larger, smaller))
            }
            Stage::Abstract => {
                let card = SchemaCard::of(&told.tiles(), EQUATIONS);
                let schema = if swapped.subtract { Schema::Minus } else { Schema::Plus };
                drawings::draw(&card, 0, (schema, [larger, smaller, "?".to_owned()]))
            }
        };
        out.push(Mistake::Builds(misconception, built, text));
        out
    }

    fn state(&self, board: &Board) -> String {
        answers::state(board)
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        board.value() != start.value()
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        let Some(told) = Told::read(item) else { return false };
        match board {
            Board::SchemaCard(card) if item.stage == Stage::Abstract => {
                drawings::tells(card, told.equations())
            }
            Board::SchemaCard(card) => {
                drawings::tells(card, drawings::part_whole(told.labels(), told.frame.compares()))
            }
            board => answers::same_length(board, wanted) && answers::one_size(board),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        Told::read(&below)?.suits(below.stage).then_some(below)
    }
}
