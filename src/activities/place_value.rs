//! Numbers of three digits and more: what each place is worth.
//!
//! Parts put together (`200+130+4=?`). Concrete: base-ten blocks or discs, of which every ten of a kind are traded for one of
//! the next. Representational: discs in their places that are read. Abstract: `300+40+7=?`.
//!
//! What a digit is worth (`237=?+207`). Representational: the number is laid with discs. Abstract: asked in words.
//!
//! Ten times as much, in larger numbers. Concrete: `3000=?*100`, discs traded down. Representational: `45*10=?`, `450//10=?`,
//! digits that slide across the places. Abstract: `47300=?*100`.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::place_value_items as items;
use super::random::Random;
use super::steps::Question;
use super::tens_and_ones::{CONCAT, FACE_VALUE};
use crate::math::digits;
use crate::table::boards::{DigitSlider, EquationCard, Mat};
use crate::table::{Board, Kind, Manipulative as _, Seat, SeatRole, Table, Verb};
use crate::words::{Say, say};
use items::{Form, exponent};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct PlaceValue {
    /// Whether numbers have four to six digits; otherwise they have three.
    pub large: bool,
}

/// Writes or reads no digit for an empty place.
pub(super) static ZERO_DROPPED: Misconception = Misconception::new("pv.zero-dropped", say::pv_zero_dropped);
/// Every misconception named here alone.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ZERO_DROPPED];

/// The piece of a place: a block, or a disc.
fn kind(layout: &str, unit: u32) -> Kind {
    match (layout, unit) {
        ("blocks", 100) => Kind::Hundred,
        ("blocks", 10) => Kind::Ten,
        ("blocks", _) => Kind::One,
        // Below the ones there are three more places.
        _ => Kind::Disc(3 + exponent(unit)),
    }
}

/// The places an item's pieces can lie in, from the ones up.
const UNITS: [u32; 7] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/// How many pieces lie in each place.
fn counts<'m>(layout: &'m str, mat: &'m Mat) -> impl DoubleEndedIterator<Item = (u32, u32)> + 'm {
    let count = move |unit: u32| {
        let known = layout != "blocks" || unit <= 100;
        let n = if known { mat.count(kind(layout, unit)) } else { 0 };
        (unit, u32::try_from(n).unwrap_or_default())
    };
    UNITS.into_iter().map(count)
}

/// What is worth so much in all.
fn total(layout: &str, mat: &Mat) -> u32 {
    counts(layout, mat).map(|(unit, n)| unit * n).sum()
}

/// What is done next with pieces that lie on the mat, and the place it is done in.
fn piece_step(item: &Item, form: &Form, mat: &Mat) -> Option<(Verb, u32)> {
    let layout = item.layout.as_str();
    let last = |unit| mat.all(kind(layout, unit)).next_back();
    // What lies in other places is not led on from.
    let value = mat.value();
    if !value.is_empty() && value != total(layout, mat).to_string() {
        return None;
    }
    match *form {
        Form::Worth { whole, .. } => {
            let missing = |(unit, there): (u32, u32)| Some((unit, (whole / unit % 10).checked_sub(there)?));
            let missing: Option<Vec<(u32, u32)>> = counts(layout, mat).rev().map(missing).collect();
            let (unit, n) = missing?.into_iter().find(|(_, n)| *n > 0)?;
            let n = u8::try_from(n).ok()?;
            Some((Verb::Add { kind: kind(layout, unit), n, to: Mat::ANYWHERE }, unit))
        }
        _ if total(layout, mat) != form.whole() => None,
        Form::Units { unit: least, .. } => {
            let (unit, _) = counts(layout, mat).rev().find(|(unit, n)| *unit > least && *n > 0)?;
            Some((Verb::Split { piece: last(unit)?, into: 10 }, unit))
        }
        _ => {
            let (unit, _) = counts(layout, mat).find(|(_, n)| *n >= 10)?;
            Some((Verb::Trade { piece: last(unit)? }, unit))
        }
    }
}

fn words(item: &Item, case: &str) -> Say {
    match items::read(item) {
        Some(form) => say::place_value(
            case,
            form.whole(),
            form.digit(),
            form.answer(),
            say::unit_name(form.unit()),
            form.factor(),
        ),
        None => say::not_yet_write(),
    }
}

impl PlaceValue {
    /// What is asked once in a lesson.
    fn asked(item: &Item) -> Option<Question> {
        let form = items::read(item)?;
        let name = |unit: u32| say::unit_name(unit);
        let (case, choices) = match (item.layout.as_str(), &form) {
            ("blocks" | "trade" | "down", _) | (_, Form::Units { .. }) => {
                ("question-ten", vec![say::just(10_u32), say::just(100_u32)])
            }
            ("slide", _) => {
                let places = exponent(form.factor());
                ("question-slide", vec![say::just(places), say::just(places + 1)])
            }
            ("read", _) => ("question-zero", vec![say::just(0_u32), say::just(1_u32)]),
            (_, Form::Worth { unit, .. }) => {
                ("question-place", vec![name(*unit), name(if *unit == 100 { 10 } else { 100 })])
            }
            _ => ("question-first", vec![name(form.unit()), name(1)]),
        };
        Some(Question { ask: words(item, case), choices, right: 0 })
    }

    /// The name in messages of what is asked on which table.
    fn way(item: &Item) -> &str {
        match (item.layout.as_str(), items::read(item)) {
            ("card", Some(Form::Worth { .. })) => "worth",
            ("card", Some(Form::Units { .. })) => "units",
            ("slide", Some(Form::Over { .. })) => "slide-back",
            ("blocks" | "trade", _) => "trade",
            (layout, _) => layout,
        }
    }
}

impl Exercise for PlaceValue {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let (form, layout) = items::any(self.large, stage, level, random);
            let item = Item::new(stage, form.statement(), layout);
            if items::fits(&form, level, layout) && self.knows(&item) {
                return item;
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        items::read(item).is_some_and(|form| form.suits(self.large, item))
    }

    fn table(&self, item: &Item) -> Table {
        let Some(form) = items::read(item) else { return Table::new(Vec::new()) };
        let bare = EquationCard::bare(&item.math);
        let layout = item.layout.as_str();
        let mat = |parts: Vec<(u32, u32)>| {
            let mat = Mat::of(if layout == "blocks" { "base-ten-blocks" } else { "discs" })?;
            Some(parts.into_iter().fold(mat, |mat, (n, unit)| mat.with(kind(layout, unit), n)))
        };
        let board: Option<Board> = match (layout, &form) {
            ("card", _) => None,
            ("slide", _) => {
                let (strip, places) = form.strip();
                Some(DigitSlider::standing(&strip, places.cast_signed()).into())
            }
            ("discs", _) => mat(Vec::new()).map(Board::from),
            _ => mat(form.pieces()).map(Board::from),
        };
        match (board, &form) {
            (Some(board), _) if layout == "read" => Table::new(vec![
                Seat { board, role: SeatRole::Shown },
                Seat { board: bare.into(), role: SeatRole::Answer },
            ]),
            (Some(board), _) => Table::with_answer(board, bare),
            (None, Form::Sum(_)) => Table::alone(EquationCard::new(&item.math)),
            (None, _) => Table::alone(bare),
        }
    }

    fn answer(&self, item: &Item) -> String {
        items::read(item).map_or_else(String::new, |form| form.answer().to_string())
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let form = items::read(item)?;
        let leg = match board {
            Board::Mat(mat) if item.layout != "read" => {
                let (verb, unit) = piece_step(item, &form, mat)?;
                let say = match verb {
                    Verb::Add { kind, n, .. } => say::place_value_lay(kind.count(n.into())),
                    Verb::Split { .. } => say::place_value_split(say::unit_name(unit / 10)),
                    _ => say::place_value_trade(say::unit_name(unit)),
                };
                Leg::new(vec![verb], say)
            }
            Board::DigitSlider(_) if done == 0 => {
                let places = exponent(form.answer()) + 1 - u8::try_from(form.strip().0.len()).ok()?;
                Leg::new(
                    vec![DigitSlider::sliding(places.cast_signed())],
                    words(item, &format!("first-{}", PlaceValue::way(item))),
                )
            }
            _ => return None,
        };
        Some(match PlaceValue::asked(item) {
            Some(question) if done == 0 => leg.asked(question),
            _ => leg,
        })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        // Whatever was traded or laid first, what is missing can be told from what lies there.
        match board {
            Board::Mat(mat) => piece_step(item, &items::read(item)?, mat).map(|_| 1),
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, &format!("{}-{}", part.name(), PlaceValue::way(item)))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let reads = item.stage == Stage::Abstract || item.layout == "read";
        PlaceValue::asked(item).filter(|_| reads)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(form) = items::read(item) else { return Vec::new() };
        let mut answers: Vec<(&'static Misconception, String)> = Vec::new();
        match &form {
            Form::Sum(_) => {
                let each = digits(form.whole());
                let mut kept: String =
                    each.iter().rev().filter(|digit| **digit > 0).map(u8::to_string).collect();
                answers.push((&ZERO_DROPPED, std::mem::take(&mut kept)));
                let parts: String = form.pieces().iter().map(|(n, unit)| (n * unit).to_string()).collect();
                // What is built is traded by then, and nobody writes more than the card holds.
                let known = form.pieces().iter().all(|(n, _)| *n < 10) && parts.len() <= 6;
                answers.extend(known.then_some((&CONCAT, parts)));
            }
            Form::Worth { .. } | Form::Units { .. } => answers.push((&FACE_VALUE, form.digit().to_string())),
            Form::Times { .. } | Form::Over { .. } => {}
        }
        answers.into_iter().map(|(misconception, answer)| Mistake::Writes(misconception, answer)).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) => {
                let layout = if mat.name() == "discs" { "discs" } else { "blocks" };
                // The whole number as well, for what lies in places that are not asked for.
                let counts: Vec<String> = counts(layout, mat).map(|(_, n)| n.to_string()).collect();
                format!("{} {}", counts.join(","), board.value())
            }
            Board::DigitSlider(slider) => slider.state(),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        items::read(item)?.below(self.large, stage)
    }
}
