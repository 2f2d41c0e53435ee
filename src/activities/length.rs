//! Length in equal units: tiles end to end, spaces along a ruler.
//!
//! Concrete: a ribbon is covered with tiles; a strip slides to the zero of a ruler. Representational: a hop is drawn for
//! each space of marks without numbers, of a ruler, or of one that is broken off. Abstract: lengths put end to end, a
//! length from two marks, the difference of two lengths, asked in words.
//!
//! `8-3=?` is what lies from mark 3 to mark 8; `7-0=?` begins where counting begins; `4+3=?` is end to end.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rows::next_row;
use super::steps::Question;
use super::{small, through_ten};
use crate::math::{Op, Statement, Term};
use crate::table::boards::{EquationCard, Ruler, TileArray};
use crate::table::{Board, Kind, Manipulative as _, PieceId, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Length {
    /// In units that are laid or counted.
    Units,
    /// In centimeters of a ruler.
    Ruler,
}

static GAPS: Misconception = Misconception::new("meas.gaps-overlaps", say::meas_gaps);
pub(super) static COUNTS_MARKS: Misconception =
    Misconception::new("meas.counts-marks-not-units", say::meas_marks);
static READS_END: Misconception = Misconception::new("meas.reads-end-mark", say::meas_reads_end);
static STARTS_AT_ONE: Misconception = Misconception::new("meas.starts-at-one", say::meas_starts_at_one);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&GAPS, &COUNTS_MARKS, &READS_END, &STARTS_AT_ONE];

/// The strip, as what slides along the ruler.
const STRIP: PieceId = PieceId(0);

/// From where, and how long; or both lengths that are put end to end.
fn lengths(item: &Item) -> (u32, u32) {
    match (item.layout.as_str(), item.pair()) {
        ("sum", both) => both,
        (_, (end, start)) => (start, end.saturating_sub(start)),
    }
}

fn statement(layout: &str, (start, long): (u32, u32)) -> Statement {
    let (first, op, second) =
        if layout == "sum" { (start, Op::Plus, long) } else { (start + long, Op::Minus, start) };
    Statement::pair(Term::whole(first), op, Term::whole(second), Term::Unknown)
}

/// What layouts have in common in how they are solved.
fn kind(layout: &str) -> &str {
    if matches!(layout, "tiles" | "sum" | "slide" | "longer") { layout } else { "spaces" }
}

fn slide_to(centimeters: u8) -> Verb {
    Verb::Move { piece: STRIP, n: 1, to: Ruler::mark(centimeters) }
}

fn lay(tiles: u32) -> Verb {
    Verb::Add { kind: Kind::Tile, n: small(tiles), to: Spot(0) }
}

impl Length {
    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (stage, self) {
            (Stage::Concrete, Length::Units) => &["tiles"],
            (Stage::Concrete, Length::Ruler) => &["slide"],
            (Stage::Representational, Length::Units) => &["marks"],
            (Stage::Representational, Length::Ruler) => &["hops", "broken"],
            (Stage::Abstract, Length::Units) => &["sum"],
            (Stage::Abstract, Length::Ruler) => &["card", "longer"],
        }
    }

    fn suits(layout: &str, (start, long): (u32, u32)) -> bool {
        let within = |starts: std::ops::RangeInclusive<u32>, longest| {
            starts.contains(&start) && (2..=longest).contains(&long)
        };
        match layout {
            "tiles" => within(0..=0, 10),
            "sum" => within(2..=8, 8) && start + long <= 10,
            "marks" => within(1..=5, 10),
            "broken" => within(3..=5, 9),
            _ => within(2..=5, 9),
        }
    }

    fn words(item: &Item, case: &str) -> Say {
        let (first, second) = item.pair();
        let (start, long) = lengths(item);
        let answer = if item.layout == "sum" { start + long } else { long };
        say::length(case, first, second, answer)
    }

    fn asked(item: &Item) -> Question {
        let (first, second) = item.pair();
        let (first, second) = (say::just(first), say::just(second));
        let plus_or_minus = [say::math_minus(first.clone(), second.clone()), say::math_plus(first, second)];
        let kind = kind(&item.layout);
        let (choices, right) = match kind {
            "tiles" => (vec![say::length_close(), say::length_apart()], 0),
            "slide" => (vec![say::just(0_u32), say::just(1_u32)], 0),
            "sum" => (plus_or_minus.to_vec(), 1),
            "longer" => (plus_or_minus.to_vec(), 0),
            _ => (vec![say::length_spaces(), say::length_lines()], 0),
        };
        Question { ask: say::length_question(kind), choices, right }
    }
}

impl Exercise for Length {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = random.pick(self.layouts(stage)).copied().unwrap_or_default();
        loop {
            let start = if layout == "tiles" { 0 } else { random.between(1, 8) };
            let long = match level {
                Level::Easy => random.between(2, 6),
                Level::Usual => random.between(2, 10),
                // Long enough to lose count.
                Level::Hard => random.between(5, 10),
            };
            if Length::suits(layout, (start, long)) {
                return Item::new(stage, statement(layout, (start, long)), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let lengths = lengths(item);
        self.layouts(item.stage).contains(&item.layout.as_str())
            && Length::suits(&item.layout, lengths)
            && item.math == statement(&item.layout, lengths)
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let (start, long) = lengths(item);
        let (at, long) = (small(start), small(long));
        match item.layout.as_str() {
            "tiles" => Table::with_answer(TileArray::to_cover(1, long), card),
            "slide" => Table::with_answer(Ruler::to_slide(at, long), card),
            "marks" => Table::with_answer(Ruler::without_numbers(at, long), card),
            "hops" => Table::with_answer(Ruler::to_hop(at, long, false), card),
            "broken" => Table::with_answer(Ruler::to_hop(at, long, true), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let (start, long) = lengths(item);
        if item.layout == "sum" { start + long } else { long }.to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let (_, long) = lengths(item);
        let verbs = match board {
            Board::TileArray(tiles) => vec![next_row(tiles, &[long])?.1],
            Board::Ruler(ruler) => match ruler.hops() {
                Some(hops) => vec![Verb::Jump { by: 1 }; usize::from(small(long).checked_sub(hops)?)],
                None if ruler.begins_at() > 0 => vec![slide_to(0)],
                None => Vec::new(),
            },
            _ => return None,
        };
        let said = Length::words(item, &format!("build-{}", kind(&item.layout)));
        (!verbs.is_empty()).then(|| Leg::new(verbs, said).asked(Length::asked(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        let by = if part == Part::Ask { &item.layout } else { kind(&item.layout) };
        Length::words(item, &format!("{name}-{by}"))
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| Length::asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let (start, long) = lengths(item);
        let writes = |misconception, answer: u32| Mistake::Writes(misconception, answer.to_string());
        let builds =
            |misconception, verb, answer: u32| Mistake::Builds(misconception, vec![verb], answer.to_string());
        match item.layout.as_str() {
            // Gaps leave room for fewer, overlaps for more.
            "tiles" => vec![builds(&GAPS, lay(long - 1), long - 1), builds(&GAPS, lay(long + 1), long + 1)],
            "sum" => vec![writes(&GAPS, start + long + 1), writes(&GAPS, start + long - 1)],
            "marks" => vec![writes(&COUNTS_MARKS, long + 1)],
            "slide" => {
                // The strip is moved, though not to zero, and its end is read.
                let at = if start == 2 { 3 } else { 2 };
                vec![
                    builds(&STARTS_AT_ONE, slide_to(1), long + 1),
                    builds(&READS_END, slide_to(small(at)), long + at),
                ]
            }
            "longer" => vec![writes(&through_ten::SWAPS_MINUS, start + long + start)],
            _ => vec![writes(&READS_END, start + long), writes(&STARTS_AT_ONE, long + 1)],
        }
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Ruler(ruler) => format!("{} {:?}", ruler.begins_at(), ruler.hops()),
            board => board.value(),
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let (start, long) = match (item.layout.as_str(), lengths(item)) {
            ("sum", (first, second)) => (1, first + second),
            ("marks", (_, long)) => (0, long),
            (_, lengths) => lengths,
        };
        let layout = self.layouts(stage).iter().find(|layout| Length::suits(layout, (start, long)))?;
        Some(Item::new(stage, statement(layout, (start, long)), layout))
    }
}
