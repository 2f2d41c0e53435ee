//! Another rectangle: with the same area and another perimeter, or with the same perimeter and another area.
//!
//! Concrete: rows of tiles are laid over a rectangle that is shown. Representational: another one is drawn beside it on a grid.
//! Abstract: both sides of the other one are written. Every rectangle will do that is as it should be. `3*4=?*?` keeps the area,
//! and `3+4=?+?` both sides together, which are half of the perimeter; what becomes more or less is told by the layout.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rectangles::{AREA_FOR_PERIMETER, PERIMETER_FOR_AREA};
use super::rows::next_even_row;
use super::steps::Question;
use super::{by_hand, small};
use crate::math::{Expression, Op, Statement, Term};
use crate::table::boards::{ArrayDrawing, EquationCard, Form, TileArray};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct OtherRectangle;

/// More of the one is more of the other: who wants a longer way around takes more squares.
static GOES_WITH_AREA: Misconception = Misconception::new("perim.goes-with-area", say::perim_goes_with_area);
/// There is no other one: the same rectangle, turned.
static TURNED: Misconception = Misconception::new("perim.turned-for-another", say::perim_turned);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&GOES_WITH_AREA, &TURNED];

/// What the other rectangle is to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// Farther around, with the same area.
    Longer,
    /// Less far around, with the same area.
    Shorter,
    /// Larger, as far around.
    Larger,
    /// Smaller, as far around.
    Smaller,
}

impl Wish {
    const ALL: [Wish; 4] = [Wish::Longer, Wish::Shorter, Wish::Larger, Wish::Smaller];

    const fn name(self) -> &'static str {
        match self {
            Wish::Longer => "longer",
            Wish::Shorter => "shorter",
            Wish::Larger => "larger",
            Wish::Smaller => "smaller",
        }
    }

    const fn keeps_area(self) -> bool {
        matches!(self, Wish::Longer | Wish::Shorter)
    }

    const fn grows(self) -> bool {
        matches!(self, Wish::Longer | Wish::Larger)
    }
}

/// Rows and columns.
type Sides = (u32, u32);

const fn area((rows, columns): Sides) -> u32 {
    rows * columns
}

const fn around((rows, columns): Sides) -> u32 {
    2 * (rows + columns)
}

/// The most rows and columns that find a place.
const fn room(stage: Stage) -> Sides {
    match stage {
        Stage::Concrete => (8, 10),
        Stage::Representational => (10, 10),
        Stage::Abstract => (50, 50),
    }
}

const fn kind(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "tiles",
        Stage::Representational => "grid",
        Stage::Abstract => "sides",
    }
}

fn layout(stage: Stage, wish: Wish) -> String {
    format!("{}-{}", kind(stage), wish.name())
}

/// The rectangle that is written, laid or drawn: `3*4`, `4+4+4`; `None` where it is none.
fn read(text: &str) -> Option<Sides> {
    if let Some((rows, columns)) = text.split_once('*') {
        return Some((rows.parse().ok()?, columns.parse().ok()?));
    }
    let rows: Vec<u32> = text.split('+').map(|row| row.parse().ok()).collect::<Option<_>>()?;
    let first = *rows.first()?;
    let count = u32::try_from(rows.len()).ok()?;
    rows.iter().all(|row| *row == first).then_some((count, first))
}

/// A rectangle and what another one is to be.
#[derive(Clone, Copy)]
struct Task {
    sides: Sides,
    wish: Wish,
}

/// What a child may have thought who made a rectangle that is wrong.
#[derive(PartialEq, Eq)]
enum Thought {
    Turned,
    GoesWithArea,
    /// What should change was kept.
    KeepsOther,
}

impl Task {
    fn of(item: &Item) -> Option<Task> {
        let wish = Wish::ALL.into_iter().find(|wish| item.layout == layout(item.stage, *wish))?;
        let task = Task { sides: item.pair(), wish };
        (task.suits(item.stage) && *item == task.item(item.stage)).then_some(task)
    }

    fn item(self, stage: Stage) -> Item {
        let op = if self.wish.keeps_area() { Op::Times } else { Op::Plus };
        let (rows, columns) = self.sides;
        let pair = |first, second| Expression::pair(first, op, second);
        let known = pair(Term::whole(rows), Term::whole(columns));
        let math = Statement::Equation(known, pair(Term::Unknown, Term::Unknown));
        Item::new(stage, math, &layout(stage, self.wish))
    }

    /// What stays the same, and what does not.
    const fn measures(self, sides: Sides) -> (u32, u32) {
        if self.wish.keeps_area() { (area(sides), around(sides)) } else { (around(sides), area(sides)) }
    }

    fn is_met(self, sides: Sides) -> bool {
        let ((kept, before), (now_kept, now)) = (self.measures(self.sides), self.measures(sides));
        now_kept == kept && if self.wish.grows() { now > before } else { now < before }
    }

    /// The rectangle that is most like this one among those for which something holds.
    fn nearest(self, stage: Stage, least: u32, holds: impl Fn(Sides) -> bool) -> Option<Sides> {
        let (most_rows, most_columns) = room(stage);
        let (rows, columns) = self.sides;
        let all = (least..=most_rows).flat_map(|rows| (least..=most_columns).map(move |other| (rows, other)));
        all.filter(|sides| holds(*sides))
            .min_by_key(|other| other.0.abs_diff(rows) + other.1.abs_diff(columns))
    }

    /// The one that is shown to be right: it has more than one row and more than one column.
    fn other(self, stage: Stage) -> Option<Sides> {
        self.nearest(stage, 2, |sides| self.is_met(sides))
    }

    fn suits(self, stage: Stage) -> bool {
        let (rows, columns) = self.sides;
        let most = match stage {
            Stage::Concrete => 24,
            Stage::Representational => 36,
            Stage::Abstract => 72,
        };
        let lies = (2..=8).contains(&rows) && (2..=9).contains(&columns) && area(self.sides) <= most;
        let laid = |other: Sides| stage != Stage::Concrete || by_hand(other.1) + other.0 <= 13;
        lies && self.other(stage).is_some_and(laid)
    }

    /// What tells of a rectangle that is wrong, if anything does.
    fn thought(self, sides: Sides) -> Option<Thought> {
        let (rows, columns) = self.sides;
        let longer = |now: u32, before: u32| if self.wish.grows() { now > before } else { now < before };
        if sides == self.sides {
            None
        } else if sides == (columns, rows) {
            Some(Thought::Turned)
        } else if self.measures(sides).1 == self.measures(self.sides).1 {
            Some(Thought::KeepsOther)
        } else {
            // Rows or columns like those that are there, added or left out.
            let alike =
                sides.0 == rows && longer(sides.1, columns) || sides.1 == columns && longer(sides.0, rows);
            alike.then_some(Thought::GoesWithArea)
        }
    }
}

/// What makes a rectangle on an item's board, or is written.
fn mistake(stage: Stage, misconception: &'static Misconception, (rows, columns): Sides) -> Mistake {
    let builds = |verbs| Mistake::Builds(misconception, verbs, String::new());
    match stage {
        Stage::Concrete => {
            let row = Verb::Add { kind: Kind::Tile, n: small(columns), to: Spot(0) };
            let copies = small(rows.saturating_sub(1));
            builds(std::iter::once(row).chain((copies > 0).then_some(Verb::Group { n: copies })).collect())
        }
        Stage::Representational => builds(vec![drawn((rows, columns))]),
        Stage::Abstract => Mistake::Writes(misconception, format!("{rows}*{columns}")),
    }
}

fn drawn((rows, columns): Sides) -> Verb {
    Verb::Mark { at: ArrayDrawing::corner(small(rows), small(columns)), n: 1 }
}

fn question(task: Task) -> Question {
    let choices = vec![say::rect_inside(), say::rect_around()];
    Question { ask: say::other_rectangle_question(), choices, right: usize::from(!task.wish.keeps_area()) }
}

/// What is said when the rectangle that is shown to be right is there.
fn made(item: &Item) -> Option<Say> {
    let task = Task::of(item)?;
    let other = task.other(item.stage)?;
    let ((kept, now), (_, before)) = (task.measures(other), task.measures(task.sides));
    let case = if task.wish.keeps_area() { "area" } else { "around" };
    Some(say::other_rectangle_made(case, other.0, other.1, kept, now, before))
}

impl Exercise for OtherRectangle {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        loop {
            let wish = random.pick(&Wish::ALL).copied().unwrap_or(Wish::Longer);
            let task = Task { sides: (random.between(2, 8), random.between(2, 9)), wish };
            // To lay the same squares in other rows is nearer than to change both sides by as much.
            if level.allows(wish.keeps_area()) && task.suits(stage) {
                return task.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Task::of(item).is_some()
    }

    fn table(&self, item: &Item) -> Table {
        let (rows, columns) = item.pair();
        let (rows, columns) = (small(rows), small(columns));
        match item.stage {
            Stage::Concrete => Table::alone(TileArray::beside(rows, columns)),
            Stage::Representational => Table::alone(ArrayDrawing::beside(rows, columns)),
            Stage::Abstract => Table::alone(EquationCard::bare(&item.math).writing(Form::Sides)),
        }
    }

    fn answer(&self, item: &Item) -> String {
        // Laid or drawn, the rectangle is the answer.
        let task = Task::of(item).filter(|_| item.stage == Stage::Abstract);
        let other = task.and_then(|task| task.other(item.stage));
        other.map(|(rows, columns)| format!("{rows}*{columns}")).unwrap_or_default()
    }

    fn accepts(&self, item: &Item, written: &str) -> bool {
        Task::of(item).zip(read(written)).is_some_and(|(task, sides)| task.is_met(sides))
    }

    fn is_like(&self, item: &Item, given: &str, thought: &str) -> bool {
        let of = |text| Task::of(item)?.thought(read(text)?);
        of(given).is_some() && of(given) == of(thought)
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let task = Task::of(item)?;
        let (rows, columns) = task.other(item.stage)?;
        match board {
            Board::TileArray(tiles) => {
                let (row, verb) = next_even_row(tiles, rows, columns)?;
                let said = if row == 0 { say::rect_row(columns) } else { made(item)? };
                let leg = Leg::new(vec![verb], said);
                Some(if tiles.rows().is_empty() { leg.asked(question(task)) } else { leg })
            }
            Board::ArrayDrawing(_) if board.value() != format!("{rows}*{columns}") => {
                Some(Leg::new(vec![drawn((rows, columns))], made(item)?).asked(question(task)))
            }
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(Task { sides: (rows, columns), wish }) = Task::of(item) else { return item.math.say() };
        let kept = if wish.keeps_area() { "area" } else { "around" };
        let words = |case: &str| say::other_rectangle(case, rows, columns);
        match part {
            Part::Ask => words(&format!("ask-{}", kind(item.stage))).and(words(wish.name())),
            Part::AskAgain => words(&format!("again-{}", wish.name())),
            Part::NotYet => words(&format!("not-yet-{}", kind(item.stage))),
            Part::Write => made(item).unwrap_or_else(|| item.math.say()),
            Part::Strategy | Part::Praise => words(&format!("{}-{kept}", part.name())),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        Task::of(item).filter(|_| item.stage == Stage::Abstract).map(question)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(task) = Task::of(item) else { return Vec::new() };
        let (rows, columns) = task.sides;
        let kept = if task.wish.keeps_area() { &PERIMETER_FOR_AREA } else { &AREA_FOR_PERIMETER };
        let keeps_other = |sides| task.thought(sides) == Some(Thought::KeepsOther);
        let alike = if task.wish.grows() { columns + 1 } else { columns - 1 };
        let thoughts = [
            (&GOES_WITH_AREA, Some((rows, alike))),
            (&TURNED, Some((columns, rows)).filter(|_| rows != columns)),
            (kept, task.nearest(item.stage, 1, keeps_other)),
        ];
        let made =
            |(misconception, sides): (_, Option<Sides>)| Some(mistake(item.stage, misconception, sides?));
        thoughts.into_iter().filter_map(made).collect()
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        self.accepts(item, &board.value())
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let (task, stage) = (Task::of(item)?, item.stage.below()?);
        task.suits(stage).then(|| task.item(stage))
    }
}
