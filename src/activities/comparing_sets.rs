//! Which of two sets has more, or whether both have as many.
//!
//! Concrete: counters are lined up, one over one. Representational: dots are ringed, one above and one below. Abstract: the
//! sets are looked at. Then the set with more is chosen: `7?4` is answered by `>`, which a child at this age need not write.

use super::comparing_numbers::{sign, statement};
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use crate::table::boards::{Pattern, TwoSets};
use crate::table::{Board, Manipulative as _, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct ComparingSets;

/// Larger dots are more.
static AREA: Misconception = Misconception::new("cmp.area-not-number", say::cmp_area);
/// A longer row is more.
static LONGER: Misconception = Misconception::new("cmp.longer-row-more", say::cmp_longer_row);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&AREA, &LONGER];

const fn does(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "line-up",
        Stage::Representational => "ring",
        Stage::Abstract => "look",
    }
}

/// How the sets lie: one in a longer row, one of larger dots. Counters are all of a size.
fn ways(stage: Stage) -> &'static [&'static str] {
    if stage == Stage::Concrete { &["row"] } else { &["row", "size"] }
}

fn layout(stage: Stage, way: &str) -> String {
    format!("{}-{way}", does(stage))
}

fn in_rows(item: &Item) -> bool {
    item.layout.ends_with("row")
}

/// Whether the lower set looks like more than it is; else the upper one does. It is the one that has not more.
const fn lower_seems_more((upper, lower): (u32, u32)) -> bool {
    lower <= upper
}

fn suits(stage: Stage, way: &str, (upper, lower): (u32, u32)) -> bool {
    let most = match (stage, way) {
        (Stage::Concrete, _) => 6,
        (_, "row") => 8,
        _ => 10,
    };
    // Twelve gestures: all of both are moved, and one is chosen.
    let few = stage != Stage::Concrete || upper + lower < 12;
    few && (1..=most).contains(&upper) && (1..=most).contains(&lower) && upper.abs_diff(lower) <= 3
}

fn board(item: &Item) -> TwoSets {
    let pair = item.pair();
    let lower = lower_seems_more(pair);
    let set = |number: u32, seems_more: bool| match (in_rows(item), seems_more) {
        (true, true) => (small(number), Pattern::Spread, false),
        (true, false) => (small(number), Pattern::Line, false),
        // Large dots need rows to be large.
        (false, true) => (small(number), Pattern::Rows, true),
        (false, false) => (small(number), Pattern::Scatter, false),
    };
    let sets = TwoSets::of([set(pair.0, !lower), set(pair.1, lower)]);
    match item.stage {
        Stage::Concrete => sets.to_line_up(),
        Stage::Representational => sets.to_ring(),
        Stage::Abstract => sets,
    }
}

impl Exercise for ComparingSets {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let way = random.pick(ways(stage)).copied().unwrap_or_default();
        loop {
            let pair = (random.between(1, 10), random.between(1, 10));
            let far = pair.0.abs_diff(pair.1) > 1;
            if level.allows(far) && suits(stage, way, pair) {
                return Item::new(stage, statement(pair), &layout(stage, way));
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let own = |way: &&&str| item.layout == layout(item.stage, way);
        let way = ways(item.stage).iter().find(own);
        way.is_some_and(|way| suits(item.stage, way, item.pair())) && item.math == statement(item.pair())
    }

    fn table(&self, item: &Item) -> Table {
        Table::alone(board(item))
    }

    fn answer(&self, _item: &Item) -> String {
        // The sign is chosen on the board.
        String::new()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::TwoSets(sets) = board else { return None };
        if !sets.is_matched() {
            let verbs: Vec<_> = sets.next(false).into_iter().chain(sets.next(true)).collect();
            return Some(Leg::new(verbs, say::compare_sets(format!("step-{}", does(item.stage)))));
        }
        let sign = sign(item.pair());
        if sets.value() == sign {
            return None;
        }
        let leg = Leg::new(vec![TwoSets::choosing(sign)?], self.say(item, Part::Write));
        let question = say::compare_sets("question");
        Some(leg.asking(question, vec![say::yes(), say::no()], usize::from(sign == "=")))
    }

    fn resume(&self, _item: &Item, board: &Board) -> Option<usize> {
        let Board::TwoSets(sets) = board else { return None };
        let more = !sets.next(false).is_empty() || !sets.next(true).is_empty();
        (more || sets.is_matched()).then_some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        say::compare_sets(match part {
            Part::Ask | Part::Strategy | Part::NotYet => format!("{name}-{}", does(item.stage)),
            Part::Write => match sign(item.pair()) {
                ">" => "write-upper",
                "=" => "write-same",
                _ => "write-lower",
            }
            .to_owned(),
            _ => name.to_owned(),
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let table = self.table(item);
        let Some(Board::TwoSets(sets)) = table.board(0) else { return Vec::new() };
        let wrong = if lower_seems_more(item.pair()) { "<" } else { ">" };
        let matching = sets.next(false).into_iter().chain(sets.next(true));
        let verbs = matching.chain(TwoSets::choosing(wrong)).collect();
        vec![Mistake::Builds(if in_rows(item) { &LONGER } else { &AREA }, verbs, String::new())]
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::TwoSets(sets) => format!("{:?} {}", sets.matched(), sets.value()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, _start: &Board) -> bool {
        matches!(board, Board::TwoSets(sets) if sets.is_matched() && sets.is_chosen())
    }

    fn numerals(&self, _item: &Item, _table: &Table) -> Vec<Say> {
        Vec::new()
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let way = ways(stage).iter().find(|way| suits(stage, way, item.pair()))?;
        Some(Item::new(stage, item.math.clone(), &layout(stage, way)))
    }
}
