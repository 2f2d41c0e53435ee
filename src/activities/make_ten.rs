//! Partners of a whole of ten: how many more.
//!
//! Concrete: counters into a ten frame. Representational: dots in a picture of a frame, or in the open part of a number
//! bond. Abstract: `7+?=10` on a card.

use super::item::{Item, Level, Stage};
use super::misconception::{Misconception, Suspect};
use super::random::Random;
use super::steps::{Judgement, Step, typing, write_number};
use super::{Activity, solve};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{DotFrame, EquationCard, NumberBond, TenFrame};
use crate::table::{Action, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. The whole is ten: the frame has ten places.
#[derive(Clone, Copy, Debug)]
pub struct MakeTen;

const WHOLE: u32 = 10;

/// Counts the start number again: 7, 8, 9, 10 is four.
static COUNTS_START: Misconception = Misconception::new("bond.counts-start", say::bond_counts_start);
/// Writes the part that is there.
static COPIES_ADDEND: Misconception = Misconception::new("bond.copies-addend", say::bond_copies_addend);
/// Adds the whole and the part.
static ADDS_BOTH: Misconception = Misconception::new("bond.adds-both", say::bond_adds_both);
/// Writes the whole.
static SAYS_WHOLE: Misconception = Misconception::new("bond.says-whole", say::bond_says_whole);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&COUNTS_START, &COPIES_ADDEND, &ADDS_BOTH, &SAYS_WHOLE];

/// The part that is there.
fn part(item: &Item) -> u32 {
    item.wholes().first().copied().unwrap_or_default()
}

fn missing(item: &Item) -> u32 {
    WHOLE.saturating_sub(part(item))
}

/// What lies on the work board, whichever it is.
struct Work {
    /// How many the child has put in.
    added: u32,
    /// One more.
    one: Option<Verb>,
    /// Five more in a row.
    five: Option<Verb>,
    /// One back.
    back: Option<Verb>,
}

fn work(table: &Table) -> Option<Work> {
    if let Some(frame) = table.find::<TenFrame>() {
        let back = frame.last_added().map(|piece| Verb::Remove { piece, n: 1 });
        return Some(Work { added: frame.added(), one: frame.more(1), five: frame.more(5), back });
    }
    if let Some(frame) = table.find::<DotFrame>() {
        let (one, five, back) = (frame.more(1), frame.more(5), frame.fewer());
        return Some(Work { added: frame.drawn(), one, five, back });
    }
    let bond = table.find::<NumberBond>()?;
    Some(Work { added: bond.drawn(), one: bond.more(1), five: bond.more(5), back: bond.fewer() })
}

impl Activity for MakeTen {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let part = match level {
            Level::Easy => random.between(5, 9),
            Level::Usual => random.between(2, 9),
            Level::Hard => random.between(1, 4),
        };
        let (known, unknown) = (Term::whole(part), Term::Unknown);
        let second = random.coin();
        let (layout, first_is_known) = match (stage, second) {
            (Stage::Concrete, false) => ("frame", true),
            (Stage::Concrete, true) => ("frame-end", false),
            (Stage::Representational, false) => ("picture", true),
            (Stage::Representational, true) => ("bond", true),
            (Stage::Abstract, second) => ("card", !second),
        };
        let (first, last) = if first_is_known { (known, unknown) } else { (unknown, known) };
        Item::new(stage, Statement::pair(first, Op::Plus, last, Term::whole(WHOLE)), layout)
    }

    fn knows(&self, item: &Item) -> bool {
        let layouts: &[&str] = match item.stage {
            Stage::Concrete => &["frame", "frame-end"],
            Stage::Representational => &["picture", "bond"],
            Stage::Abstract => &["card"],
        };
        let part = part(item);
        let [known, unknown] = [Term::whole(part), Term::Unknown];
        let forms = [(known, unknown), (unknown, known)];
        let whole = Term::whole(WHOLE);
        (1..WHOLE).contains(&part)
            && layouts.contains(&item.layout.as_str())
            && forms.iter().any(|(a, b)| item.math == Statement::pair(*a, Op::Plus, *b, whole))
    }

    fn table(&self, item: &Item) -> Table {
        let part = u8::try_from(part(item)).unwrap_or_default();
        let card = EquationCard::new(&item.math);
        match item.layout.as_str() {
            "frame" => Table::with_answer(TenFrame::with_given(part, false), card),
            "frame-end" => Table::with_answer(TenFrame::with_given(part, true), card),
            "picture" => Table::with_answer(DotFrame::with_given(part, false), card),
            "bond" => Table::with_answer(NumberBond::new(10, part), card),
            _ => Table::alone(card),
        }
    }

    fn ask(&self, item: &Item) -> Say {
        match item.layout.as_str() {
            "frame" | "frame-end" => say::make_ten_ask_frame(),
            "picture" => say::make_ten_ask_picture(),
            "bond" => say::make_ten_ask_bond(),
            _ => say::make_ten_ask_card(part(item)),
        }
    }

    fn ask_again(&self, item: &Item) -> Say {
        say::make_ten_again(part(item))
    }

    fn strategy(&self, item: &Item) -> Say {
        match item.stage {
            Stage::Concrete | Stage::Representational => say::make_ten_strategy_empty(),
            Stage::Abstract => say::make_ten_strategy_count_on(part(item)),
        }
    }

    fn next(&self, item: &Item, table: &Table) -> Option<Step> {
        let (part, missing) = (part(item), missing(item));
        let card_seat = table.seat_of::<EquationCard>()?;
        if let Some(work) = work(table) {
            if work.added > missing {
                return Some(Step::mending(0, Action::first(work.back?), say::step_one_back()));
            }
            let left = missing - work.added;
            // Long rows first as five at once, so that a lesson stays short and five is seen.
            if let (Some(five), true) = (work.five, left > 5) {
                let total = part + work.added + 5;
                return Some(Step::new(0, vec![Action::first(five)], say::make_ten_step_five(total)));
            }
            if left > 0 {
                let total = part + work.added + 1;
                let step = Step::new(0, vec![Action::first(work.one?)], say::make_ten_step_one(total));
                return Some(if work.added == 0 {
                    step.asking(say::make_ten_question_full(), vec![say::yes(), say::no()], 1)
                } else {
                    step
                });
            }
        }
        let typed = table.find::<EquationCard>()?.typed();
        let said = say::make_ten_step_write(missing, part);
        let step = write_number(1, card_seat, Spot(0), missing, typed, said)?;
        let (less, more) = (say::just(missing), say::just(missing + 1));
        Some(if step.mends {
            step
        } else {
            step.asking(say::make_ten_question_how_many(), vec![less, more], 0)
        })
    }

    fn score(&self, item: &Item, table: &Table) -> Judgement {
        let Some(card) = table.find::<EquationCard>() else {
            return Judgement::not_yet(say::not_yet_write());
        };
        let work = work(table);
        if work.as_ref().is_some_and(|work| work.added == 0) {
            return Judgement::not_yet(say::make_ten_not_yet());
        }
        let Some(said) = card.number() else { return Judgement::not_yet(say::not_yet_write()) };
        let built = work.map(|work| work.added == missing(item));
        let judgement = Judgement::of(built, Some(said == missing(item)), said.to_string());
        let named = self.suspects(item).into_iter().filter(|suspect| suspect.answer == said.to_string());
        judgement.suspecting(named.map(|suspect| suspect.misconception))
    }

    fn suspects(&self, item: &Item) -> Vec<Suspect> {
        let (part, missing) = (part(item), missing(item));
        let answers = [
            (&COUNTS_START, missing + 1),
            (&COPIES_ADDEND, part),
            (&ADDS_BOTH, WHOLE + part),
            (&SAYS_WHOLE, WHOLE),
        ];
        let table = self.table(item);
        let Some(seat) = table.seat_of::<EquationCard>() else { return Vec::new() };
        let steps = solve(self, item, &table);
        let building: Vec<Action> =
            steps.iter().filter(|step| step.goal == 0).flat_map(|step| step.actions.clone()).collect();
        let wrong = answers.into_iter().filter(|(_, answer)| *answer != missing);
        wrong
            .map(|(misconception, answer)| Suspect {
                misconception,
                answer: answer.to_string(),
                actions: building.iter().copied().chain(typing(seat, Spot(0), answer)).collect(),
            })
            .collect()
    }

    fn praise(&self, item: &Item) -> Say {
        match item.stage {
            Stage::Concrete => say::make_ten_praise_frame(part(item), missing(item)),
            Stage::Representational => say::make_ten_praise_picture(part(item), missing(item)),
            Stage::Abstract => say::make_ten_praise_card(part(item), missing(item)),
        }
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let part = part(item);
        match work(table) {
            Some(work) => {
                let added = say::math_plus(say::just(part), say::just(work.added));
                vec![say::math_equals(added, say::just(part + work.added))]
            }
            None => vec![say::make_ten_numerals(part, WHOLE)],
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = if stage == Stage::Concrete { "frame" } else { "picture" };
        let part = Term::whole(part(item));
        Some(Item::new(stage, Statement::pair(part, Op::Plus, Term::Unknown, Term::whole(WHOLE)), layout))
    }
}
