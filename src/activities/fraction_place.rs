//! Fractions on a number line, also past 1.
//!
//! Concrete: bars laid end to end from 0. Representational: a place marked on a line from 0 to 1 or 2, cut by the child or
//! already cut. Abstract: the fraction written at a mark (`?=3/4`).

use super::Activity;
use super::fraction_bits::{SMALL, fractions, lay, read, said, term, tray as tray_of, unit};
use super::item::{Item, Level, Stage};
use super::misconception::{Misconception, Suspect};
use super::random::Random;
use super::small;
use super::steps::{Judgement, Step, write_number};
use crate::math::{Expression, Fraction, Statement, Term, gcd};
use crate::table::boards::{FractionBars, FractionCard, FractionLine};
use crate::table::{Action, Seat, SeatRole, Spot, Table, Verb};
use crate::words::{Arg, Say, say};

/// The activity. Denominators 2, 3, 4, 6 and 8 (CCSS 3.NF, footnote), no whole numbers.
#[derive(Clone, Copy, Debug)]
pub struct FractionPlace;

static NUMERATOR_PLACE: Misconception = Misconception::new("nl.numerator-position", say::nl_numerator);
static COUNTS_TICKS: Misconception = Misconception::new("nl.frac-count-ticks", say::nl_ticks);
static OF_WHOLE_LINE: Misconception = Misconception::new("nl.frac-of-whole-line", say::nl_line);
static ALWAYS_BELOW_ONE: Misconception = Misconception::new("nl.frac-always-below-1", say::nl_below);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&NUMERATOR_PLACE, &COUNTS_TICKS, &OF_WHOLE_LINE, &ALWAYS_BELOW_ONE];

fn target(item: &Item) -> Fraction {
    fractions(item).first().copied().unwrap_or(Fraction::whole(0))
}

/// How many wholes the line has: the digit at the end of the layout.
fn wholes(item: &Item) -> u8 {
    if item.layout.ends_with('2') { 2 } else { 1 }
}

fn layout_kind(item: &Item) -> &str {
    item.layout.split('-').next().unwrap_or_default()
}

/// Within bounds: a fraction of a denominator in use, between the whole numbers, on its line.
fn fits(wholes: u8, fraction: Fraction) -> bool {
    let (n, d) = (fraction.numerator(), fraction.denominator());
    SMALL.contains(&d) && !n.is_multiple_of(d) && n < u32::from(wholes) * d
}

/// Worth asking: with bars few enough for twelve gestures, and not to be had with fewer, larger bars.
fn suits(kind: &str, wholes: u8, fraction: Fraction) -> bool {
    let (n, d) = (fraction.numerator(), fraction.denominator());
    fits(wholes, fraction) && (kind != "bars" || n <= 11 && gcd(n, d) == 1)
}

/// The sizes in the tray: the one that is needed, those that the known misconceptions would take, and a few more.
fn tray(fraction: Fraction) -> Vec<u8> {
    let (n, d) = (fraction.numerator(), fraction.denominator());
    let improper = if n > d { n } else { d };
    let mut sizes: Vec<u32> = vec![d, d + 1, improper];
    sizes.extend(SMALL.into_iter().take(3));
    tray_of(&sizes)
}

const CUT: u8 = 0;
const MARK: u8 = 1;

fn cut(into: u32) -> Verb {
    Verb::Split { piece: FractionLine::LINE, into: small(into) }
}

fn mark(tick: u32) -> Verb {
    Verb::Mark { at: Spot(u16::try_from(tick).unwrap_or(u16::MAX)), n: 1 }
}

fn next_bar(bars: &FractionBars, fraction: Fraction) -> Option<Step> {
    let (n, d) = (fraction.numerator(), fraction.denominator());
    let laid = u32::try_from(bars.count()).unwrap_or(u32::MAX);
    let right_size = bars.laid().iter().all(|parts| u32::from(*parts) == d);
    if laid > n || !right_size {
        let back = Verb::Remove { piece: bars.last()?, n: 1 };
        return Some(Step::mending(CUT, Action::first(back), say::step_one_back()));
    }
    if laid == n {
        return None;
    }
    // A long row in threes, so that a lesson stays short.
    let more = if n - laid > 7 { 3 } else { 1 };
    let reached = Arg::Fraction((laid + more).into(), d.into());
    let step = Step::new(CUT, vec![Action::first(lay(d, more))], say::frac_step_bar(reached));
    Some(if laid == 0 {
        let (right, other) = (say::name_bar(unit(d)), say::name_bar(unit(d + 1)));
        step.asking(say::frac_question_size(), vec![right, other], 0)
    } else {
        step
    })
}

fn next_mark(line: FractionLine, fraction: Fraction) -> Option<Step> {
    let (n, d) = (fraction.numerator(), fraction.denominator());
    if line.mark().is_some_and(|mark| mark.same_value(fraction)) {
        return None;
    }
    // Parts of a part will do: 2/4 can be found among eighths.
    let parts = u32::from(line.parts());
    if !line.is_printed() && !parts.is_multiple_of(d) {
        let step = Step::new(CUT, vec![Action::first(cut(d))], say::frac_step_cut(d));
        let choices = vec![say::just(d), say::just(d + 1)];
        return Some(step.asking(say::frac_question_parts(said(fraction)), choices, 0));
    }
    let tick = n * (parts / d.max(1));
    let step = Step::new(MARK, vec![Action::first(mark(tick))], say::frac_step_mark(n, unit(d)));
    Some(if line.is_printed() {
        let choices = vec![say::just(parts), say::just(parts + 1)];
        step.asking(say::frac_question_count(), choices, 0)
    } else {
        step
    })
}

fn next_digit(card: &FractionCard, seat: u8, fraction: Fraction) -> Option<Step> {
    let (n, d) = (fraction.numerator(), fraction.denominator());
    if card.fraction().is_some_and(|written| written.same_value(fraction)) {
        return None;
    }
    let (above, below) = card.typed();
    if let Some(step) = write_number(CUT, seat, Spot(1), d, below, say::frac_step_below(d)) {
        let choices = vec![say::just(d), say::just(d + 1)];
        return Some(if step.mends { step } else { step.asking(say::frac_question_count(), choices, 0) });
    }
    write_number(MARK, seat, Spot(0), n, above, say::frac_step_above(n))
}

impl Activity for FractionPlace {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (kind, wholes) = match (stage, level) {
            (Stage::Concrete, Level::Easy) => ("bars", 1),
            (Stage::Concrete, Level::Usual) => ("bars", 1 + random.below(2)),
            (Stage::Concrete, Level::Hard) => ("bars", 2),
            (Stage::Representational, Level::Easy) => ("ticks", 1),
            (Stage::Representational, Level::Usual) => {
                (*random.pick(&["ticks", "cut", "cut"]).unwrap_or(&"cut"), 1 + random.below(2))
            }
            (Stage::Representational, Level::Hard) => ("cut", 2),
            (Stage::Abstract, Level::Easy) => ("read", 1),
            (Stage::Abstract, Level::Usual) => ("read", 1 + random.below(2)),
            (Stage::Abstract, Level::Hard) => ("read", 2),
        };
        let wholes = small(wholes);
        loop {
            let d = *random.pick(&SMALL).unwrap_or(&4);
            let n = random.between(1, u32::from(wholes) * d);
            let Some(fraction) = Fraction::new(n, d) else { continue };
            let past_one = level != Level::Hard || n > d;
            if suits(kind, wholes, fraction) && past_one {
                let known = Expression::term(term(fraction));
                let asked = Expression::term(Term::Unknown);
                let math = if stage == Stage::Abstract {
                    Statement::Equation(asked, known)
                } else {
                    Statement::Equation(known, asked)
                };
                return Item::new(stage, math, &format!("{kind}-{wholes}"));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let layouts: &[&str] = match item.stage {
            Stage::Concrete => &["bars-1", "bars-2"],
            Stage::Representational => &["ticks-1", "ticks-2", "cut-1", "cut-2"],
            Stage::Abstract => &["read-1", "read-2"],
        };
        let fraction = target(item);
        let known = Expression::term(term(fraction));
        let asked = Expression::term(Term::Unknown);
        let form = if item.stage == Stage::Abstract {
            Statement::Equation(asked, known)
        } else {
            Statement::Equation(known, asked)
        };
        layouts.contains(&item.layout.as_str()) && item.math == form && fits(wholes(item), fraction)
    }

    fn table(&self, item: &Item) -> Table {
        let (fraction, wholes) = (target(item), wholes(item));
        let parts = small(fraction.denominator());
        match layout_kind(item) {
            "bars" => Table::alone(FractionBars::new(wholes, &tray(fraction))),
            "cut" => Table::alone(FractionLine::empty(wholes)),
            "ticks" => Table::alone(FractionLine::cut(wholes, parts)),
            _ => {
                let place = u16::try_from(fraction.numerator()).unwrap_or_default();
                let line = FractionLine::marked(wholes, parts, place);
                Table::new(vec![
                    Seat { board: line.into(), role: SeatRole::Shown },
                    Seat { board: FractionCard::new().into(), role: SeatRole::Answer },
                ])
            }
        }
    }

    fn ask(&self, item: &Item) -> Say {
        let fraction = said(target(item));
        match layout_kind(item) {
            "bars" => say::frac_ask_bars(fraction),
            "cut" => say::frac_ask_cut(fraction),
            "ticks" => say::frac_ask_ticks(fraction),
            _ => say::frac_ask_read(),
        }
    }

    fn ask_again(&self, item: &Item) -> Say {
        let fraction = target(item);
        match item.stage {
            Stage::Concrete => say::frac_again_bars(fraction.numerator(), unit(fraction.denominator())),
            Stage::Representational => say::frac_again_mark(said(fraction)),
            Stage::Abstract => say::frac_again_read(),
        }
    }

    fn strategy(&self, item: &Item) -> Say {
        match item.stage {
            Stage::Concrete => say::frac_strategy_bars(),
            Stage::Representational => say::frac_strategy_mark(),
            Stage::Abstract => say::frac_strategy_read(),
        }
    }

    fn next(&self, item: &Item, table: &Table) -> Option<Step> {
        let fraction = target(item);
        if let Some(bars) = table.find::<FractionBars>() {
            return next_bar(bars, fraction);
        }
        if let (Some(card), Some(seat)) = (table.find::<FractionCard>(), table.seat_of::<FractionCard>()) {
            return next_digit(card, seat, fraction);
        }
        next_mark(*table.find::<FractionLine>()?, fraction)
    }

    fn score(&self, item: &Item, table: &Table) -> Judgement {
        let fraction = target(item);
        let (built, said, answer) = if let Some(bars) = table.find::<FractionBars>() {
            if bars.count() == 0 {
                return Judgement::not_yet(say::frac_not_yet_bars());
            }
            let Some(length) = bars.length() else { return Judgement::not_yet(say::frac_not_yet_bars()) };
            let answer = match bars.one_size() {
                Some(parts) => format!("{}/{parts}", bars.count()),
                None => length.to_string(),
            };
            (Some(length.same_value(fraction)), None, answer)
        } else if let Some(card) = table.find::<FractionCard>() {
            let Some(written) = card.fraction() else {
                return Judgement::not_yet(say::frac_not_yet_read());
            };
            (None, Some(written.same_value(fraction)), written.to_string())
        } else {
            let Some(mark) = table.find::<FractionLine>().and_then(|line| line.mark()) else {
                return Judgement::not_yet(say::frac_not_yet_mark());
            };
            (Some(mark.same_value(fraction)), None, mark.to_string())
        };
        let given: Option<Fraction> = read(&answer);
        let named = self.suspects(item).into_iter().filter(|suspect| match (read(&suspect.answer), given) {
            // What is written is told apart by how it is written; what is built or marked, by where it is.
            (Some(thought), Some(given)) if said.is_some() => thought == given,
            (Some(thought), Some(given)) => thought.same_value(given),
            _ => false,
        });
        Judgement::of(built, said, answer).suspecting(named.map(|suspect| suspect.misconception))
    }

    fn suspects(&self, item: &Item) -> Vec<Suspect> {
        let (fraction, wholes) = (target(item), u32::from(wholes(item)));
        let (n, d) = (fraction.numerator(), fraction.denominator());
        let mut out: Vec<(&'static Misconception, u32, u32)> = Vec::new();
        match layout_kind(item) {
            "read" => {
                out.push((&COUNTS_TICKS, n, d + 1));
                out.push((&COUNTS_TICKS, n + 1, d + 1));
                out.push((&COUNTS_TICKS, n + 1, d));
                if wholes == 2 {
                    out.push((&OF_WHOLE_LINE, n, 2 * d));
                }
                if n > d {
                    out.push((&ALWAYS_BELOW_ONE, d, n));
                }
                out.push((&NUMERATOR_PLACE, n, 1));
            }
            kind => {
                out.push((&NUMERATOR_PLACE, n.min(wholes) * d, d));
                if wholes == 2 && n < d {
                    out.push((&OF_WHOLE_LINE, 2 * n, d));
                }
                if kind == "ticks" {
                    out.push((&COUNTS_TICKS, n - 1, d));
                } else {
                    out.push((&COUNTS_TICKS, n, d + 1));
                    if n > d {
                        out.push((&ALWAYS_BELOW_ONE, d, n));
                    }
                }
            }
        }
        let suspect = |(misconception, n, d): (&'static Misconception, u32, u32)| {
            let answer = Fraction::new(n, d)?;
            let on_the_line = answer.value_cmp(Fraction::whole(wholes)).is_le();
            // Twelve is the most a whole is cut into.
            let can_be_cut = layout_kind(item) != "cut" || d <= FractionLine::MOST_PARTS.into();
            let wrong = !answer.same_value(fraction);
            let possible = layout_kind(item) == "read" || on_the_line && can_be_cut;
            (wrong && possible && n < 100).then(|| Suspect {
                misconception,
                answer: answer.to_string(),
                actions: actions_for(item, answer),
            })
        };
        out.into_iter().filter_map(suspect).collect()
    }

    fn praise(&self, item: &Item) -> Say {
        let fraction = target(item);
        match item.stage {
            Stage::Concrete => say::frac_praise_bars(said(fraction)),
            Stage::Representational => say::frac_praise_mark(said(fraction)),
            Stage::Abstract => say::frac_praise_read(said(fraction)),
        }
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let fraction = target(item);
        if let Some(bars) = table.find::<FractionBars>() {
            return match (bars.one_size(), bars.count()) {
                (Some(parts), count) => {
                    let so_far = Arg::Fraction(i64::try_from(count).unwrap_or_default(), parts.into());
                    vec![say::just(so_far)]
                }
                (None, 0) => vec![say::just(said(fraction))],
                (None, _) => bars.length().map(|length| say::just(said(length))).into_iter().collect(),
            };
        }
        if table.find::<FractionCard>().is_some() {
            return Vec::new();
        }
        let mark = table.find::<FractionLine>().and_then(|line| line.mark());
        vec![say::just(said(mark.unwrap_or(fraction)))]
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let known = Expression::term(term(target(item)));
        let math = Statement::Equation(known, Expression::term(Term::Unknown));
        let kind = if stage == Stage::Concrete { "bars" } else { "ticks" };
        Some(Item::new(stage, math, &format!("{kind}-{}", wholes(item))))
    }
}

/// The actions that give a fraction as the answer on an item's table.
fn actions_for(item: &Item, answer: Fraction) -> Vec<Action> {
    let (n, d) = (answer.numerator(), answer.denominator());
    match layout_kind(item) {
        "bars" => vec![Action::first(lay(d, n))],
        "cut" if d == 1 => vec![Action::first(mark(n))],
        "cut" => vec![Action::first(cut(d)), Action::first(mark(n))],
        "ticks" => vec![Action::first(mark(n))],
        _ => FractionCard::typing(answer).into_iter().map(|verb| Action { seat: 1, verb }).collect(),
    }
}
