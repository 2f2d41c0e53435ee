//! Subtraction within 100, with regrouping or without.
//!
//! Concrete: base-ten blocks, a ten traded for ten ones where it is needed, what is subtracted taken away. Representational:
//! sticks and dots opened and crossed out, or jumps back on an open number line. Abstract: column form with the small
//! numerals of regrouping, in whichever way the child was taught.

use super::add_tens::in_columns;
use super::item::{Item, Level, Stage};
use super::misconception::{Misconception, Suspect};
use super::random::Random;
use super::steps::{Judgement, Step, typing, write_number};
use super::subtraction_bugs as bugs;
use super::{Activity, solve};
use crate::math::{Op, Statement, Term, ones, tens};
use crate::table::boards::{BaseTen, ColumnForm, EquationCard, OpenLine, Row, SticksAndDots};
use crate::table::{Action, Key, Kind, PieceId, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. A number is taken from one of two digits.
#[derive(Clone, Copy, Debug)]
pub struct Regroup {
    /// Whether the ones must be regrouped; otherwise there are enough of them, and both numbers have two digits.
    pub needed: bool,
}

/// Jumps that get anywhere within 100 in at most eight.
const JUMPS: [u8; 5] = [1, 2, 5, 10, 20];

/// Takes the smaller digit from the larger, wherever it stands.
pub(super) static SMALLER_FROM_LARGER: Misconception =
    Misconception::new("sub.smaller-from-larger", say::sub_smaller_from_larger);
static NO_DECREMENT: Misconception = Misconception::new("sub.borrow-no-decrement", say::sub_no_decrement);
static ZERO_N_N: Misconception = Misconception::new("sub.0-n=n", say::sub_zero_n_n);
static ZERO_N_ZERO: Misconception = Misconception::new("sub.0-n=0", say::sub_zero_n_zero);
static N_N_N: Misconception = Misconception::new("sub.n-n=n", say::sub_n_n_n);
static ZERO_INSTEAD: Misconception = Misconception::new("sub.zero-instead-of-borrow", say::sub_zero_instead);
static ADD_DECREMENT: Misconception = Misconception::new("sub.add-borrow-decrement", say::sub_add_decrement);
static QUITS: Misconception = Misconception::new("sub.quit-when-bottom-blank", say::sub_quits);
static ADDS: Misconception = Misconception::new("sub.adds-instead", say::sub_adds);
static SPURIOUS_DECREMENT: Misconception =
    Misconception::new("sub.smaller-from-larger-spurious-decrement", say::sub_spurious);
static UNNEEDED: Misconception = Misconception::new("sub.borrow-unneeded", say::sub_unneeded);
static N_ZERO: Misconception = Misconception::new("sub.n-0=0", say::sub_n_zero);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[
    &SMALLER_FROM_LARGER,
    &NO_DECREMENT,
    &ZERO_N_N,
    &ZERO_N_ZERO,
    &N_N_N,
    &QUITS,
    &ZERO_INSTEAD,
    &ADD_DECREMENT,
    &ADDS,
    &SPURIOUS_DECREMENT,
    &UNNEEDED,
    &N_ZERO,
];

/// The procedures that can part from the right answer within this activity's bounds, the most telling first. The other
/// seven of [`bugs::ALL`] need a zero to borrow across or a third column: with two digits they come to the right answer or
/// to that of one named here, which `tests/activities/` proves.
pub(super) const PROCEDURES: [(&Misconception, bugs::Procedure); 12] = [
    (&SMALLER_FROM_LARGER, bugs::smaller_from_larger),
    (&NO_DECREMENT, bugs::borrow_no_decrement),
    (&ZERO_N_N, bugs::zero_minus_n_is_n),
    (&ZERO_N_ZERO, bugs::zero_minus_n_is_zero),
    (&N_N_N, bugs::n_minus_n_is_n),
    (&QUITS, bugs::quit_when_bottom_blank),
    (&ZERO_INSTEAD, bugs::zero_instead_of_borrow),
    (&ADD_DECREMENT, bugs::add_borrow_decrement),
    (&ADDS, bugs::adds_instead),
    (&SPURIOUS_DECREMENT, bugs::smaller_from_larger_spurious_decrement),
    (&UNNEEDED, bugs::borrow_unneeded_units),
    (&N_ZERO, bugs::n_minus_zero_is_zero),
];

fn difference(item: &Item) -> u32 {
    let (upper, lower) = item.pair();
    upper.saturating_sub(lower)
}

/// Whether a ten must be opened.
fn is_short(upper: u32, lower: u32) -> bool {
    ones(upper) < ones(lower)
}

/// What is asked before the first step: whether there are enough ones; or what changes, where no ones go away.
fn first_question(step: Step, lower: u32, have: u32) -> Step {
    if ones(lower) == 0 {
        let which = say::regroup_question_which(lower);
        return step.asking(which, vec![say::column_tens(), say::column_ones()], 0);
    }
    let enough = say::regroup_question_enough(ones(lower), have);
    step.asking(enough, vec![say::yes(), say::no()], usize::from(ones(lower) > have))
}

/// What has been taken away on blocks or in a drawing, and what is still there.
struct Pieces {
    tens: u32,
    ones: u32,
    taken_tens: u32,
    taken_ones: u32,
    splits: u32,
}

impl Pieces {
    const fn taken(&self) -> u32 {
        10 * self.taken_tens + self.taken_ones
    }

    fn of(table: &Table) -> Option<Pieces> {
        let number = |count: usize| u32::try_from(count).unwrap_or_default();
        if let Some(blocks) = table.find::<BaseTen>() {
            return Some(Pieces {
                tens: number(blocks.count(Kind::Ten, BaseTen::TENS)),
                ones: number(blocks.count(Kind::One, BaseTen::ONES)),
                taken_tens: number(blocks.count(Kind::Ten, BaseTen::TAKEN)),
                taken_ones: number(blocks.count(Kind::One, BaseTen::TAKEN)),
                splits: blocks.splits(),
            });
        }
        let drawing = table.find::<SticksAndDots>()?;
        Some(Pieces {
            tens: number(drawing.whole(Kind::Ten)),
            ones: number(drawing.whole(Kind::One)),
            taken_tens: number(drawing.crossed(Kind::Ten)),
            taken_ones: number(drawing.crossed(Kind::One)),
            splits: number(drawing.opened()),
        })
    }
}

/// Takes away or crosses out.
fn take(table: &Table, kind: Kind, n: u32) -> Option<Verb> {
    let n = u8::try_from(n).ok()?;
    if let Some(blocks) = table.find::<BaseTen>() {
        let from = if kind == Kind::Ten { BaseTen::TENS } else { BaseTen::ONES };
        return Some(Verb::Move { piece: blocks.last(kind, from)?, n, to: BaseTen::TAKEN });
    }
    Some(Verb::Mark { at: table.find::<SticksAndDots>()?.first_whole(kind)?, n })
}

/// Brings one back.
fn bring_back(table: &Table, kind: Kind) -> Option<Verb> {
    if let Some(blocks) = table.find::<BaseTen>() {
        let to = if kind == Kind::Ten { BaseTen::TENS } else { BaseTen::ONES };
        return Some(Verb::Move { piece: blocks.last(kind, BaseTen::TAKEN)?, n: 1, to });
    }
    Some(Verb::Mark { at: table.find::<SticksAndDots>()?.last_crossed(kind)?, n: 1 })
}

/// Makes ten ones of a ten.
fn open(table: &Table) -> Option<Verb> {
    if let Some(blocks) = table.find::<BaseTen>() {
        return Some(Verb::Split { piece: blocks.last(Kind::Ten, BaseTen::TENS)?, into: 10 });
    }
    let Spot(stick) = table.find::<SticksAndDots>()?.first_whole(Kind::Ten)?;
    Some(Verb::Split { piece: PieceId(stick), into: 10 })
}

const TRADE: u8 = 0;
const ONES: u8 = 1;
const TENS: u8 = 2;
const WRITE: u8 = 3;

/// The next step with pieces; `None` where what was to be taken away is taken away.
fn next_with_pieces(table: &Table, lower: u32, pieces: &Pieces) -> Option<Step> {
    if pieces.taken() == lower {
        return None;
    }
    let mend = |verb: Option<Verb>| Some(Step::mending(TRADE, Action::first(verb?), say::step_one_back()));
    if pieces.taken_tens > tens(lower) {
        return mend(bring_back(table, Kind::Ten));
    }
    // Where more tens were opened than needed, the tens that lack are taken as ones.
    let rods = pieces.taken_tens + pieces.tens;
    let wanted_ones = ones(lower) + 10 * tens(lower).saturating_sub(rods);
    if pieces.taken_ones > wanted_ones {
        return mend(bring_back(table, Kind::One));
    }
    let untouched = pieces.taken() == 0 && pieces.splits == 0;
    let asking = |step: Step| if untouched { first_question(step, lower, pieces.ones) } else { step };
    let missing_ones = wanted_ones - pieces.taken_ones;
    if missing_ones > pieces.ones {
        let enough = say::regroup_question_enough(missing_ones, pieces.ones);
        let step = Step::new(TRADE, vec![Action::first(open(table)?)], say::regroup_step_trade());
        return Some(step.asking(enough, vec![say::yes(), say::no()], 1));
    }
    if missing_ones > 0 {
        let action = Action::first(take(table, Kind::One, missing_ones)?);
        return Some(asking(Step::new(ONES, vec![action], say::regroup_step_ones(missing_ones))));
    }
    let missing_tens = tens(lower).min(rods) - pieces.taken_tens;
    let action = Action::first(take(table, Kind::Ten, missing_tens)?);
    Some(asking(Step::new(TENS, vec![action], say::regroup_step_tens(missing_tens))))
}

/// How many jumps a distance takes, the longest first.
fn jumps_for(distance: u32) -> usize {
    let mut rest = distance;
    let mut jumps = 0;
    for by in JUMPS.into_iter().rev().map(u32::from) {
        jumps += (rest / by) as usize;
        rest %= by;
    }
    jumps
}

/// The next jump; `None` where the jumps are as long as what is subtracted.
fn next_jump(line: &OpenLine, lower: u32) -> Option<Step> {
    let distance = line.distance();
    let room = OpenLine::MOST_JUMPS - line.jumps().len();
    if distance > lower || jumps_for(lower - distance) > room {
        let piece = line.last()?;
        return Some(Step::mending(TRADE, Action::first(Verb::Remove { piece, n: 1 }), say::step_one_back()));
    }
    let missing = lower - distance;
    let by = JUMPS.into_iter().rev().find(|by| u32::from(*by) <= missing)?;
    let goal = if by >= 10 { TRADE } else { ONES };
    let landing = line.landed() - u32::from(by);
    let step = Step::new(goal, vec![Action::first(Verb::Jump { by })], say::regroup_step_jump(by, landing));
    Some(if distance == 0 {
        let choices = vec![say::regroup_choice_back(), say::regroup_choice_forward()];
        step.asking(say::regroup_question_direction(), choices, 0)
    } else {
        step
    })
}

/// The next step in columns. The small numerals are shown, not demanded.
fn next_in_columns(form: &ColumnForm, upper: u32, lower: u32) -> Option<Step> {
    let result = |column| ColumnForm::spot(Row::Result, column);
    let above = |column| ColumnForm::spot(Row::Above, column);
    let untouched = !form.started();
    let short = is_short(upper, lower);
    let lent = u32::from(short);
    if untouched
        && short
        && form.written(above(1)).is_empty()
        && form.written(ColumnForm::spot(Row::Between, 1)).is_empty()
    {
        let enough = say::regroup_question_enough(ones(lower), ones(upper));
        let step = write_number(
            TRADE,
            0,
            above(1),
            tens(upper) - 1,
            "",
            say::regroup_step_mark_tens(tens(upper) - 1),
        )?;
        return Some(step.asking(enough, vec![say::yes(), say::no()], 1));
    }
    if untouched && short && form.written(above(0)).is_empty() {
        let now = ones(upper) + 10;
        return write_number(TRADE, 0, above(0), now, "", say::regroup_step_mark_ones(now));
    }
    let difference = upper - lower;
    let said = say::regroup_step_write_ones(ones(upper) + 10 * lent, ones(lower), ones(difference));
    if let Some(step) = write_number(ONES, 0, result(0), ones(difference), form.written(result(0)), said) {
        return Some(if untouched && !short { first_question(step, lower, ones(upper)) } else { step });
    }
    if !form.written(result(2)).is_empty() {
        let rub = Verb::Type { at: result(2), key: Key::Back };
        return Some(Step::mending(TENS, Action::first(rub), say::step_rub_out()));
    }
    let written = form.written(result(1));
    if tens(difference) == 0 && (written.is_empty() || written == "0") {
        return None;
    }
    let said = say::regroup_step_write_tens(tens(upper) - lent, tens(lower), tens(difference));
    write_number(TENS, 0, result(1), tens(difference), written, said)
}

impl Activity for Regroup {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = match (stage, random.coin()) {
            (Stage::Concrete, _) => "blocks",
            (Stage::Representational, false) => "sticks",
            (Stage::Representational, true) => "line",
            (Stage::Abstract, _) => "columns",
        };
        loop {
            let (upper, lower) = match level {
                _ if !self.needed => (random.between(22, 99), random.between(11, 88)),
                Level::Easy => (random.between(21, 59), random.between(4, 29)),
                Level::Usual => (random.between(31, 98), random.between(12, 79)),
                Level::Hard => (10 * random.between(3, 9), random.between(12, 79)),
            };
            // Without regrouping it is zeros, in the numbers or in what is left, that make it hard.
            let zeros = ones(lower) == 0 || ones(upper) == ones(lower) || tens(upper) == tens(lower);
            if self.suits(upper, lower) && (self.needed || level.allows(!zeros)) {
                let math = Statement::pair(Term::whole(upper), Op::Minus, Term::whole(lower), Term::Unknown);
                return Item::new(stage, math, layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let layouts: &[&str] = match item.stage {
            Stage::Concrete => &["blocks"],
            Stage::Representational => &["sticks", "line"],
            Stage::Abstract => &["columns"],
        };
        let (upper, lower) = item.pair();
        let form = Statement::pair(Term::whole(upper), Op::Minus, Term::whole(lower), Term::Unknown);
        layouts.contains(&item.layout.as_str()) && item.math == form && self.suits(upper, lower)
    }

    fn table(&self, item: &Item) -> Table {
        let (upper, lower) = item.pair();
        let card = EquationCard::new(&item.math);
        match item.layout.as_str() {
            "blocks" => Table::with_answer(BaseTen::new(tens(upper), ones(upper)), card),
            "sticks" => Table::with_answer(SticksAndDots::new(tens(upper), ones(upper)), card),
            "line" => Table::with_answer(OpenLine::back_from(upper, &JUMPS), card),
            _ => Table::alone(ColumnForm::new(upper, Op::Minus, lower)),
        }
    }

    fn ask(&self, item: &Item) -> Say {
        let (upper, lower) = item.pair();
        match item.layout.as_str() {
            "blocks" => say::regroup_ask_blocks(upper, lower),
            "sticks" => say::regroup_ask_sticks(upper, lower),
            "line" => say::regroup_ask_line(upper, lower),
            _ => say::regroup_ask_columns(upper, lower),
        }
    }

    fn ask_again(&self, item: &Item) -> Say {
        let (upper, lower) = item.pair();
        say::regroup_again(upper, lower)
    }

    fn strategy(&self, item: &Item) -> Say {
        match item.layout.as_str() {
            "line" => say::regroup_strategy_line(),
            layout if !self.needed => say::regroup_plain(format!("strategy-{layout}"), difference(item)),
            "blocks" => say::regroup_strategy_blocks(),
            "sticks" => say::regroup_strategy_sticks(),
            _ => say::regroup_strategy_columns(),
        }
    }

    fn next(&self, item: &Item, table: &Table) -> Option<Step> {
        let (upper, lower) = item.pair();
        if let Some(form) = table.find::<ColumnForm>() {
            return next_in_columns(form, upper, lower);
        }
        let step = match (Pieces::of(table), table.find::<OpenLine>()) {
            (Some(pieces), _) => next_with_pieces(table, lower, &pieces),
            (None, Some(line)) => next_jump(line, lower),
            (None, None) => None,
        };
        if step.is_some() {
            return step;
        }
        let answer = difference(item);
        let typed = table.find::<EquationCard>()?.typed();
        let said = say::regroup_step_left(answer);
        write_number(WRITE, table.seat_of::<EquationCard>()?, Spot(0), answer, typed, said)
    }

    fn score(&self, item: &Item, table: &Table) -> Judgement {
        let (_, lower) = item.pair();
        let answer = difference(item);
        if let Some(form) = table.find::<ColumnForm>() {
            let Some(said) = form.result() else {
                let missing = if form.started() { say::not_yet_gap() } else { say::not_yet_write() };
                return Judgement::not_yet(missing);
            };
            return self.judge(item, None, said, answer);
        }
        let taken = match (Pieces::of(table), table.find::<OpenLine>()) {
            (Some(pieces), _) => pieces.taken(),
            (None, Some(line)) => line.distance(),
            (None, None) => 0,
        };
        if taken == 0 {
            let missing = match item.layout.as_str() {
                "line" => say::regroup_not_yet_line(),
                "sticks" => say::regroup_not_yet_sticks(),
                _ => say::regroup_not_yet_blocks(),
            };
            return Judgement::not_yet(missing);
        }
        let Some(said) = table.find::<EquationCard>().and_then(EquationCard::number) else {
            return Judgement::not_yet(say::not_yet_write());
        };
        self.judge(item, Some(taken == lower), said, answer)
    }

    fn suspects(&self, item: &Item) -> Vec<Suspect> {
        let (upper, lower) = item.pair();
        let table = self.table(item);
        let building: Vec<Action> = match table.find::<ColumnForm>() {
            Some(_) => Vec::new(),
            None => {
                let steps = solve(self, item, &table).into_iter();
                steps.filter(|step| step.goal != WRITE).flat_map(|step| step.actions).collect()
            }
        };
        let write = |number: u32| match table.seat_of::<EquationCard>() {
            Some(seat) => typing(seat, Spot(0), number),
            None => in_columns(number).into_iter().map(Action::first).collect(),
        };
        let answers = PROCEDURES.iter().filter_map(|(misconception, procedure)| {
            let answer = procedure(upper, lower)?;
            (answer != difference(item)).then_some((*misconception, answer))
        });
        answers
            .map(|(misconception, answer)| Suspect {
                misconception,
                answer: answer.to_string(),
                actions: building.iter().copied().chain(write(answer)).collect(),
            })
            .collect()
    }

    fn praise(&self, item: &Item) -> Say {
        let left = difference(item);
        match item.layout.as_str() {
            layout @ ("blocks" | "sticks") if !self.needed => {
                say::regroup_plain(format!("praise-{layout}"), left)
            }
            "blocks" => say::regroup_praise_blocks(left),
            "sticks" => say::regroup_praise_sticks(left),
            "line" => say::regroup_praise_line(left),
            _ => say::regroup_praise_columns(left),
        }
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let (upper, lower) = item.pair();
        let so_far = |taken: u32| {
            let minus = say::math_minus(say::just(upper), say::just(taken));
            say::math_equals(minus, say::just(upper.saturating_sub(taken)))
        };
        if let Some(pieces) = Pieces::of(table) {
            let now = say::regroup_numerals(
                Kind::Ten.count(pieces.tens as usize),
                Kind::One.count(pieces.ones as usize),
            );
            return if pieces.taken() == 0 && pieces.splits == 0 {
                vec![say::math_equals(now, say::just(upper))]
            } else {
                vec![now, so_far(pieces.taken())]
            };
        }
        match table.find::<OpenLine>() {
            Some(line) if line.distance() > 0 => vec![so_far(line.distance())],
            _ => vec![say::math_minus(say::just(upper), say::just(lower))],
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = if stage == Stage::Concrete { "blocks" } else { "sticks" };
        Some(Item::new(stage, item.math.clone(), layout))
    }
}

impl Regroup {
    /// Within bounds: two digits, ones to regroup or enough of them, and something left that is more than nothing at all.
    fn suits(self, upper: u32, lower: u32) -> bool {
        let least = if self.needed { 2 } else { 11 };
        let fits = is_short(upper, lower) == self.needed && lower >= least;
        fits && (20..100).contains(&upper) && upper >= lower + 2
    }

    fn judge(self, item: &Item, built: Option<bool>, said: u32, answer: u32) -> Judgement {
        let judgement = Judgement::of(built, Some(said == answer), said.to_string());
        let named = self.suspects(item).into_iter().filter(|suspect| suspect.answer == said.to_string());
        judgement.suspecting(named.map(|suspect| suspect.misconception))
    }
}
