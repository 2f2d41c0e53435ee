//! Decimals to thousandths: what each place is worth, and ten times as much.
//!
//! What a digit is worth (`3.047=?+3.04`). Concrete: the number is laid with discs. Representational: its discs are read.
//! Abstract: asked in words.
//!
//! Ten times as much, and a tenth (`3.47*10=?`, `34.7//10=?`). Concrete: ten of each disc are traded for one of the next place,
//! or each disc for ten to be shared by ten. Representational: digits that slide across the places. Abstract: on a card.

mod task;

use self::task::{ONE, Task};
use super::decimal_blocks::same;
use super::decimal_bugs as bugs;
use super::exercise::{Exercise, Leg, Mistake, Part, written};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::place_value_items::exponent;
use super::random::Random;
use super::steps::Question;
use crate::math::Number;
use crate::table::boards::{DigitSlider, EquationCard, Form, Mat};
use crate::table::{Board, Kind, Manipulative as _, Seat, SeatRole, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct DecimalPlaces;

static APPEND: Misconception = Misconception::new("dec.append-zero", say::dec_append_zero);
static WRONG_WAY: Misconception = Misconception::new("dec.shift-wrong-way", say::dec_wrong_way);
static MIRROR: Misconception = Misconception::new("dec.mirror-place", say::dec_mirror);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&APPEND, &WRONG_WAY, &MIRROR];

/// The places of discs, from the thousandths up.
const PLACES: u8 = 10;

fn number(thousandths: u32) -> Number {
    Number::of_thousandths(thousandths)
}

/// What a place is called, 0 being the thousandths.
fn place_name(place: u8) -> Say {
    match place.checked_sub(exponent(ONE)) {
        Some(place) => say::unit_name(10_u32.pow(place.into())),
        None => say::decimal_unit(place),
    }
}

/// How many discs lie in each place, from the thousandths up.
fn counts(mat: &Mat) -> Vec<usize> {
    (0..PLACES).map(|place| mat.count(Kind::Disc(place))).collect()
}

/// The places with how many discs lie there and how many should, the largest place first.
fn places(mat: &Mat, wanted: &[usize]) -> Vec<(u8, usize, usize)> {
    let wanted = wanted.iter().copied().chain(std::iter::repeat(0));
    let mut places: Vec<_> = (0..PLACES)
        .zip(counts(mat).into_iter().zip(wanted))
        .map(|(place, (n, wanted))| (place, n, wanted))
        .collect();
    places.reverse();
    places
}

/// The next disc that is split, or ten that are traded, so that in the end there lie as many in each place as wanted.
fn trade(mat: &Mat, wanted: &[usize]) -> Option<(u8, Verb)> {
    let places = places(mat, wanted);
    let worth = |count: fn(&(u8, usize, usize)) -> usize| {
        places.iter().fold(0, |sum: usize, place| sum.saturating_mul(10).saturating_add(count(place)))
    };
    if worth(|place| place.1) != worth(|place| place.2) {
        return None;
    }
    let (first, there, wanted) = *places.iter().find(|(_, n, wanted)| n != wanted)?;
    let last = |place: u8| mat.all(Kind::Disc(place)).next_back();
    if there > wanted {
        return Some((first, Verb::Split { piece: last(first)?, into: 10 }));
    }
    let (ten, ..) = *places.iter().find(|(place, n, _)| *place < first && *n >= 10)?;
    Some((ten, Verb::Trade { piece: last(ten)? }))
}

/// All that is traded next in one place.
fn trades(mat: &Mat, wanted: &[usize]) -> Option<(u8, Vec<Verb>)> {
    let (place, first) = trade(mat, wanted)?;
    let (mut mat, mut verbs, mut next) = (mat.clone(), Vec::new(), Some((place, first)));
    while let Some((at, verb)) = next
        && at == place
        && matches!(verb, Verb::Split { .. }) == matches!(first, Verb::Split { .. })
    {
        mat.act(&verb).ok()?;
        verbs.push(verb);
        next = trade(&mat, wanted);
    }
    Some((place, verbs))
}

/// The discs that are laid next.
fn laying(mat: &Mat, wanted: &[usize]) -> Option<(u8, u8)> {
    let places = places(mat, wanted);
    if places.iter().any(|(_, n, wanted)| n > wanted) {
        return None;
    }
    let (place, n, wanted) = *places.iter().find(|(_, n, wanted)| n < wanted)?;
    Some((place, u8::try_from(wanted - n).ok()?))
}

/// The name in messages of what is asked on which table.
fn way(item: &Item, task: Task) -> &str {
    match (item.layout.as_str(), task) {
        ("card", Task::Worth { .. }) => "worth",
        ("card", Task::Times { .. }) => "by",
        ("card", Task::Over { .. }) => "over",
        ("slide", Task::Over { .. }) => "slide-back",
        (layout, _) => layout,
    }
}

fn words(item: &Item, case: &str) -> Say {
    let Some(task) = Task::of(item) else { return say::not_yet_write() };
    // Said by its last place the number would tell where its digits stand: 63 thousandths, a thousand times, are 63.
    let written = |thousandths| number(thousandths).written();
    let (whole, answer) = (written(task.number()), written(task.answer()));
    let unit = place_name(task.place());
    say::decimal_places(case, whole, task.digit(), answer, unit, task.factor())
}

fn asked(item: &Item) -> Option<Question> {
    let task = Task::of(item)?;
    let (case, choices) = match (item.layout.as_str(), task) {
        (_, Task::Worth { .. }) => {
            let other = if task.place() == 2 { 1 } else { task.place() + 1 };
            ("question-place", vec![place_name(task.place()), place_name(other)])
        }
        ("times" | "share", _) => ("question-ten", vec![say::just(10_u32), say::just(100_u32)]),
        _ => {
            let places = exponent(task.factor());
            ("question-slide", vec![say::just(places), say::just(places + 1)])
        }
    };
    Some(Question { ask: words(item, case), choices, right: 0 })
}

impl Exercise for DecimalPlaces {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let task = Task::any(stage, level, random);
        Item::new(stage, task.statement(), task.layout(stage))
    }

    fn knows(&self, item: &Item) -> bool {
        Task::of(item).is_some_and(|task| task.suits(item.stage) && item.layout == task.layout(item.stage))
    }

    fn table(&self, item: &Item) -> Table {
        let Some(task) = Task::of(item) else { return Table::new(Vec::new()) };
        let card = EquationCard::new(&item.math).writing(Form::Decimal);
        let bare = EquationCard::bare(&item.math).writing(Form::Decimal);
        let discs = |counts: Vec<usize>| {
            let counts = (0..PLACES).zip(counts);
            let lay = |mat: Mat, (place, n): (u8, usize)| {
                mat.with(Kind::Disc(place), u32::try_from(n).unwrap_or_default())
            };
            Mat::of("decimal-discs").map(|mat| counts.fold(mat, lay))
        };
        let (start, wanted) = task.discs();
        let (strip, places) = task.strip();
        match item.layout.as_str() {
            "card" if matches!(task, Task::Worth { .. }) => Table::alone(bare),
            "card" => Table::alone(card),
            "slide" => Table::with_answer(DigitSlider::standing(&strip, places), bare),
            "read" => match discs(wanted) {
                Some(mat) => Table::new(vec![
                    Seat { board: mat.into(), role: SeatRole::Shown },
                    Seat { board: bare.into(), role: SeatRole::Answer },
                ]),
                None => Table::alone(bare),
            },
            _ => match discs(start) {
                Some(mat) => Table::with_answer(mat, bare),
                None => Table::alone(bare),
            },
        }
    }

    fn answer(&self, item: &Item) -> String {
        Task::of(item).map_or_else(String::new, |task| number(task.answer()).to_string())
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        same(written, &self.answer(item))
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let task = Task::of(item)?;
        let (_, wanted) = task.discs();
        let leg = match (item.layout.as_str(), board) {
            ("discs", Board::Mat(mat)) => {
                let (place, n) = laying(mat, &wanted)?;
                let kind = Kind::Disc(place);
                Leg::new(
                    vec![Verb::Add { kind, n, to: Mat::ANYWHERE }],
                    say::place_value_lay(kind.count(n.into())),
                )
            }
            ("times" | "share", Board::Mat(mat)) => {
                let (place, verbs) = trades(mat, &wanted)?;
                let splits = verbs.iter().any(|verb| matches!(verb, Verb::Split { .. }));
                let say = match place.checked_sub(1).filter(|_| splits) {
                    Some(lower) => say::decimal_places_split(place_name(lower)),
                    None => say::decimal_places_trade(place_name(place)),
                };
                Leg::new(verbs, say)
            }
            ("slide", Board::DigitSlider(_)) if done == 0 => {
                let (_, places) = task.strip();
                let case = if task.shift() < 0 { "first-back" } else { "first" };
                Leg::new(vec![DigitSlider::sliding(places + task.shift())], words(item, case))
            }
            _ => return None,
        };
        Some(match asked(item) {
            Some(question) if done == 0 => leg.asked(question),
            _ => leg,
        })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let (_, wanted) = Task::of(item)?.discs();
        match (item.layout.as_str(), board) {
            // Whatever was laid or traded first, what is missing can be told from what lies there.
            ("discs", Board::Mat(mat)) => laying(mat, &wanted).map(|_| 1),
            ("times" | "share", Board::Mat(mat)) => trade(mat, &wanted).map(|_| 1),
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(task) = Task::of(item) else { return say::not_yet_write() };
        words(item, &format!("{}-{}", part.name(), way(item, task)))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        asked(item).filter(|_| matches!(item.layout.as_str(), "card" | "read"))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(task) = Task::of(item) else { return Vec::new() };
        let text = |thousandths: u32| number(thousandths).to_string();
        let answers = match task {
            // After the ones come oneths: every place is taken for the next larger one.
            Task::Worth { .. } => vec![(&MIRROR, Some(text(10 * task.answer())))],
            Task::Times { number: given, factor } => vec![
                (&APPEND, Some(bugs::append_zero(&text(given), exponent(factor).into()))),
                (&WRONG_WAY, given.is_multiple_of(factor).then(|| text(given / factor))),
            ],
            Task::Over { number: given, factor } => {
                vec![(&WRONG_WAY, given.checked_mul(factor).map(text))]
            }
        };
        written(answers)
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Mat(mat) => format!("{:?}", counts(mat)),
            Board::DigitSlider(slider) => slider.state(),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let task = Task::of(item).filter(|task| task.suits(stage))?;
        Some(Item::new(stage, task.statement(), task.layout(stage)))
    }
}
