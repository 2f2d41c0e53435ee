//! Sums and differences of numbers with three or four digits, place by place.
//!
//! Concrete: blocks, or discs, on a mat with a column for each place; ten of a kind are traded for one of the next, or one
//! is opened where there are too few. Representational: drawn discs that are ringed by tens, or opened and crossed out.
//! Abstract: columns, with the small numerals shown and not demanded.

mod task;

pub(super) use self::task::Task;
use self::task::digit;
use super::addition_bugs::Procedure;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::subtraction_bugs as bugs;
use super::{add_tens, gestures, regroup, small};
use crate::math::digits;
use crate::table::boards::{Aside, ColumnForm, EquationCard, Made, PlaceMat, Row};
use crate::table::{Board, Key, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. At least one place is regrouped.
#[derive(Clone, Copy, Debug)]
pub struct ManyDigits {
    /// Whether the first number has thousands.
    pub thousands: bool,
    /// Whether the usual item has more than one place that is regrouped.
    pub fluent: bool,
}

static ACROSS_ZERO: Misconception = Misconception::new("sub.borrow-across-zero", say::sub_across_zero);
static FROM_ZERO: Misconception = Misconception::new("sub.borrow-from-zero", say::sub_from_zero);
static STOPS_AT_ZERO: Misconception = Misconception::new("sub.stops-borrow-at-zero", say::sub_stops_at_zero);
static PLUS_ZEROS: Misconception = Misconception::new("sub.dec-by-one-plus-zeros", say::sub_plus_zeros);
static BORROWS_LEFT: Misconception = Misconception::new("sub.always-borrow-left", say::sub_borrows_left);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] =
    &[&ACROSS_ZERO, &FROM_ZERO, &STOPS_AT_ZERO, &PLUS_ZEROS, &BORROWS_LEFT];

/// Those that need a zero to borrow across, or a third column; the most telling first.
const WITH_ZEROS: [(&Misconception, Procedure); 5] = [
    (&ACROSS_ZERO, bugs::borrow_across_zero),
    (&FROM_ZERO, bugs::borrow_from_zero),
    (&STOPS_AT_ZERO, bugs::stops_borrow_at_zero),
    (&PLUS_ZEROS, bugs::decrement_by_one_plus_zeros),
    (&BORROWS_LEFT, bugs::always_borrow_left),
];

/// The keys that leave just a number in a slot.
fn rewrite(form: &ColumnForm, at: Spot, number: u32) -> Vec<Verb> {
    let (typed, wanted) = (form.written(at), number.to_string());
    if typed == wanted {
        return Vec::new();
    }
    let backs = typed.chars().map(|_| Key::Back);
    let keys = digits(number).into_iter().rev().map(Key::Digit);
    backs.chain(keys).map(|key| Verb::Type { at, key }).collect()
}

impl ManyDigits {
    const fn layout(self, stage: Stage) -> &'static str {
        match (stage, self.thousands) {
            (Stage::Concrete, false) => "blocks",
            (Stage::Concrete, true) => "discs",
            (Stage::Representational, _) => "drawn",
            (Stage::Abstract, _) => "columns",
        }
    }

    fn suits(self, stage: Stage, task: Task) -> bool {
        let (low, high) = if self.thousands { (1_000, 10_000) } else { (100, 1_000) };
        let (count, _) = task.regrouped();
        let fits = task.first >= low && task.first.max(task.result()) < high && task.result() > 9;
        let second = task.second >= low / 100 && task.second > 4;
        let hands = stage != Stage::Concrete || gestures(task.second) + count <= 12;
        fits && second && hands && count > 0
    }

    fn level_fits(self, level: Level, task: Task) -> bool {
        let (count, zeros) = task.regrouped();
        match level {
            Level::Easy => zeros == 0 && (self.fluent || count == 1),
            Level::Usual => !self.fluent || count > 1,
            Level::Hard if task.subtract => zeros > u32::from(self.thousands) && task.parts_bugs(),
            Level::Hard => count > 1 + u32::from(self.thousands),
        }
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let task = Task::of(item);
        let op = if task.subtract { "minus" } else { "plus" };
        say::many_digits(format!("{op}-{case}"), task.first, task.second, task.result())
    }

    pub(super) fn asking(task: Task, leg: Leg) -> Leg {
        let (have, other) = task.first_place();
        let choices = vec![say::yes(), say::no()];
        if task.subtract {
            leg.asking(say::many_digits_enough(other, have), choices, usize::from(other > have))
        } else {
            leg.asking(say::add_tens_question_ten(have, other), choices, usize::from(have + other < 10))
        }
    }

    /// The next leg of taking away: what is too much comes back, where there are too few one is opened.
    pub(super) fn taking(task: Task, mat: &PlaceMat, drawn: bool) -> Option<Leg> {
        for place in 0..mat.places() {
            let wanted = usize::from(digit(task.second, place));
            let (here, taken) = (mat.here(place), mat.beside(place));
            let n = |count: usize| u8::try_from(count).ok();
            if taken > wanted {
                let back = if drawn { 1 } else { n(taken - wanted)? };
                return Some(Leg::new(vec![mat.bring(place, back)?], say::step_one_back()));
            }
            let missing = wanted - taken;
            if missing == 0 {
                continue;
            }
            if missing <= here {
                let things = mat.called(place, missing);
                let say = if drawn { say::many_digits_cross(things) } else { say::many_digits_take(things) };
                return Some(Leg::new(vec![mat.take(place, n(missing)?)?], say));
            }
            let opens = (place + 1..mat.places()).find(|upper| mat.here(*upper) > 0);
            if let Some(upper) = opens {
                let say = say::many_digits_open(mat.called(upper, 1));
                return Some(Leg::new(vec![mat.open(upper)?], say));
            }
            // More were opened than needed: ten of a lower place are one again.
            let lower = (0..place).rev().find(|lower| mat.here(*lower) >= 10)?;
            let say = say::many_digits_trade(mat.called(lower, 10), mat.called(lower + 1, 1));
            return Some(Leg::new(vec![mat.trade(lower)?], say));
        }
        None
    }

    /// The next leg of putting together, from the ones up.
    pub(super) fn joining(mat: &PlaceMat, drawn: bool) -> Option<Leg> {
        for place in 0..mat.places() {
            let more = mat.beside(place);
            if more > 0 {
                let verb = mat.bring(place, u8::try_from(more).ok()?)?;
                return Some(Leg::new(vec![verb], say::many_digits_join(mat.called(place, more))));
            }
            if mat.here(place) > 9 {
                let (ten, one) = (mat.called(place, 10), mat.called(place + 1, 1));
                let say =
                    if drawn { say::many_digits_ring(ten, one) } else { say::many_digits_trade(ten, one) };
                return Some(Leg::new(vec![mat.trade(place)?], say));
            }
        }
        None
    }

    /// Whether all is taken away, or joined and traded.
    pub(super) fn is_done(task: Task, mat: &PlaceMat) -> bool {
        if task.subtract {
            return mat.worth_beside() == task.second as usize;
        }
        (0..mat.places()).all(|place| mat.beside(place) == 0 && mat.here(place) < 10)
    }

    /// The next digit of the result, with the small numerals it takes.
    fn writing(task: Task, form: &ColumnForm) -> Option<Leg> {
        let result = |place: usize| Some(ColumnForm::spot(Row::Result, u16::try_from(place).ok()?));
        let all = digits(task.result());
        let place =
            (0..all.len()).find(|place| result(*place).is_some_and(|at| form.written(at).is_empty()))?;
        let write = Verb::Type { at: result(place)?, key: Key::Digit(*all.get(place)?) };
        let column = u16::try_from(place).ok()?;
        let above = |column| ColumnForm::spot(Row::Above, column);
        if task.subtract {
            let (before, work) = task.worked(place)?;
            let lower = digit(task.second, small(u32::from(column)));
            let have = *work.get(place)?;
            let changed = (0..).zip(before.iter().zip(&work)).filter(|(_, (old, new))| old != new);
            // Whoever adds to the lower number writes no new digits above.
            let own = form.written(ColumnForm::spot(Row::Between, column + 1)).is_empty();
            let marks: Vec<Verb> = changed
                .filter(|_| own)
                .flat_map(|(column, (_, new))| rewrite(form, above(column), *new))
                .collect();
            let case = if before == work { "enough" } else { "few" };
            let say = say::many_digits_minus_column(case, have, lower, have.checked_sub(lower.into())?);
            return Some(Leg::new(marks.into_iter().chain([write]).collect(), say));
        }
        let carried = |place: usize| {
            let part = |number: u32| number % 10_u32.pow(u32::try_from(place).unwrap_or_default());
            u32::from(
                part(task.first) + part(task.second) >= 10_u32.pow(u32::try_from(place).unwrap_or_default()),
            )
        };
        let (a, b) = (digit(task.first, small(column.into())), digit(task.second, small(column.into())));
        let sum = u32::from(a) + u32::from(b) + carried(place);
        let carry = (sum > 9 && form.written(above(column + 1)).is_empty())
            .then_some(Verb::Type { at: above(column + 1), key: Key::Digit(1) })
            .filter(|verb| form.clone().act(verb).is_ok());
        let case = format!(
            "{}-{}",
            if carried(place) > 0 { "more" } else { "plain" },
            if sum > 9 { "carry" } else { "write" }
        );
        let say = say::many_digits_plus_column(case, a, b, sum, sum % 10);
        Some(Leg::new([write].into_iter().chain(carry).collect(), say))
    }
}

impl Exercise for ManyDigits {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let (low, high) = if self.thousands { (1_000, 9_999) } else { (100, 999) };
        let subtract = random.below(5) < 3;
        loop {
            let mut first = random.between(low, high);
            if subtract && level == Level::Hard {
                // A zero under a borrow is rare by chance.
                first -= first % 100 - first % 10;
                first -= if self.thousands { first % 1_000 - first % 100 } else { 0 };
            }
            let second = random.between(low / 100 + 4, high);
            let task = Task { first, second, subtract };
            if self.suits(stage, task) && self.level_fits(level, task) {
                return Item::new(stage, task.statement(), self.layout(stage));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let task = Task::of(item);
        item.layout == self.layout(item.stage)
            && item.math == task.statement()
            && self.suits(item.stage, task)
    }

    fn table(&self, item: &Item) -> Table {
        let task = Task::of(item);
        let made = match item.layout.as_str() {
            "blocks" => Made::Blocks,
            "discs" => Made::Discs,
            "drawn" => Made::Drawn,
            _ => return Table::alone(ColumnForm::new(task.first, task.op(), task.second)),
        };
        let mat = if task.subtract {
            PlaceMat::new(task.first, made, Aside::Taken)
        } else {
            PlaceMat::joining(task.first, task.second, made)
        };
        Table::with_answer(mat, EquationCard::new(&item.math))
    }

    fn answer(&self, item: &Item) -> String {
        // In columns the answer stands on the board.
        if item.layout == "columns" { String::new() } else { Task::of(item).result().to_string() }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let task = Task::of(item);
        let drawn = item.layout == "drawn";
        let leg = match board {
            Board::PlaceMat(mat) if task.subtract => ManyDigits::taking(task, mat, drawn),
            Board::PlaceMat(mat) => ManyDigits::joining(mat, drawn),
            Board::ColumnForm(form) => ManyDigits::writing(task, form),
            _ => None,
        }?;
        let untouched =
            Exercise::table(self, item).board(0).is_some_and(|start| !self.is_begun(board, start));
        Some(if untouched { ManyDigits::asking(task, leg) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let Board::ColumnForm(form) = board else { return Some(0) };
        let task = Task::of(item);
        let row = form.result_row();
        let written = (0..).zip(row.chars().rev()).filter(|(_, written)| *written != '-');
        let places = u8::try_from(digits(task.result()).len()).ok()?;
        written
            .into_iter()
            .all(|(place, written)| {
                place < places && written.to_digit(10) == Some(digit(task.result(), place).into())
            })
            .then_some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        match part {
            Part::AskAgain | Part::Write => self.words(item, name),
            _ => {
                let how = match item.layout.as_str() {
                    "drawn" => "drawn",
                    "columns" => "columns",
                    _ => "mat",
                };
                self.words(item, &format!("{name}-{how}"))
            }
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let task = Task::of(item);
        let rules: Vec<&(&'static Misconception, Procedure)> = if task.subtract {
            WITH_ZEROS.iter().chain(&regroup::PROCEDURES).collect()
        } else {
            add_tens::PROCEDURES.iter().collect()
        };
        let answers = rules
            .into_iter()
            .filter_map(|(misconception, rule)| Some((*misconception, rule(task.first, task.second)?)));
        let mistake = |(misconception, answer): (&'static Misconception, u32)| {
            if item.layout == "columns" {
                Mistake::Builds(misconception, add_tens::in_columns(answer), String::new())
            } else {
                Mistake::Writes(misconception, answer.to_string())
            }
        };
        answers.map(mistake).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PlaceMat(mat) => mat.piles(),
            // The small numerals are shown and not demanded.
            Board::ColumnForm(form) => form.result_row(),
            board => board.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        let task = Task::of(item);
        match board {
            Board::PlaceMat(mat) => ManyDigits::is_done(task, mat),
            Board::ColumnForm(form) => form.result() == Some(task.result()),
            _ => self.state(board) == self.state(wanted),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        // What is too much for hands has a drawing only.
        let below = Item::new(stage, item.math.clone(), self.layout(stage));
        Exercise::knows(self, &below).then_some(below)
    }
}
