//! Which is longer, which is heavier, which holds more: two things compared without a number.
//!
//! Concrete: ribbons slide to one line, things are laid onto a balance, water is poured from one glass into another.
//! Representational: strips that begin in different places are drawn again from one line. Abstract: such strips are looked
//! at. Then one is chosen, or that both are the same: `7?5` is answered by `>`, which a child at this age need not write.
//!
//! Strips and ribbons lie so that the one that is not longer reaches farther.

use super::comparing_numbers::{sign, statement};
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use crate::table::boards::TwoThings;
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct DirectCompare;

/// Compares without laying both to one line.
static NOT_ALIGNED: Misconception = Misconception::new("meas.endpoint-not-aligned", say::meas_not_aligned);
/// Looks where one end is, and not where the other one is.
pub(super) static ONE_END: Misconception = Misconception::new("meas.judges-one-end", say::meas_one_end);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&NOT_ALIGNED, &ONE_END];

const fn layouts(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Concrete => &["ribbons", "weigh", "pour"],
        Stage::Representational => &["redraw"],
        Stage::Abstract => &["longer", "shorter"],
    }
}

fn suits(layout: &str, (first, second): (u32, u32)) -> bool {
    let (range, apart) = match layout {
        "weigh" => (1..=9, 9),
        "pour" => (3..=9, 9),
        _ => (2..=7, 3),
    };
    range.contains(&first) && range.contains(&second) && first.abs_diff(second) <= apart
}

/// Whether the second reaches farther though it is not longer; else the first does.
const fn second_seems_more((first, second): (u32, u32)) -> bool {
    second <= first
}

/// How far from the line both begin: what is not longer reaches farther by one.
fn starts(pair: (u32, u32)) -> [u8; 2] {
    let far = small(pair.0.abs_diff(pair.1) + 2);
    if second_seems_more(pair) { [1, far] } else { [far, 1] }
}

fn things(item: &Item) -> TwoThings {
    let pair = item.pair();
    let (sizes, from) = ([small(pair.0), small(pair.1)], starts(pair));
    match item.layout.as_str() {
        "ribbons" => TwoThings::to_slide(sizes, from),
        "weigh" => TwoThings::to_weigh(sizes),
        "pour" => TwoThings::to_pour(sizes),
        "redraw" => TwoThings::to_redraw(sizes, from),
        "shorter" => TwoThings::to_look_at(sizes, from).asking_less(),
        _ => TwoThings::to_look_at(sizes, from),
    }
}

impl Exercise for DirectCompare {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layout = random.pick(layouts(stage)).copied().unwrap_or_default();
        loop {
            let pair = (random.between(1, 9), random.between(1, 9));
            let far = pair.0.abs_diff(pair.1) > 1;
            if level.allows(far) && suits(layout, pair) {
                return Item::new(stage, statement(pair), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let pair = item.pair();
        layouts(item.stage).contains(&item.layout.as_str())
            && suits(&item.layout, pair)
            && item.math == statement(pair)
    }

    fn table(&self, item: &Item) -> Table {
        Table::alone(things(item))
    }

    fn answer(&self, _item: &Item) -> String {
        // The sign is chosen on the board.
        String::new()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::TwoThings(things) = board else { return None };
        let question = |leg: Leg| {
            let [right, wrong] =
                ["right", "wrong"].map(|choice| say::direct_choice(format!("{}-{choice}", item.layout)));
            leg.asking(say::direct_question(item.layout.as_str()), vec![right, wrong], 0)
        };
        if !things.is_ready() {
            let step = say::direct_compare(format!("step-{}", item.layout));
            return Some(question(Leg::new(things.next(), step)));
        }
        let sign = sign(item.pair());
        if things.value() == sign {
            return None;
        }
        let leg = Leg::new(vec![things.choosing(sign)?], self.say(item, Part::Write));
        Some(if item.stage == Stage::Abstract { question(leg) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let layout = &item.layout;
        say::direct_compare(match part {
            Part::Write => {
                let which = match sign(item.pair()) {
                    ">" => "first",
                    "=" => "same",
                    _ => "second",
                };
                let about = if layout == "ribbons" || layout == "redraw" { "longer" } else { layout };
                format!("write-{about}-{which}")
            }
            Part::Praise if layout != "weigh" && layout != "pour" => "praise-line".to_owned(),
            part => format!("{}-{layout}", part.name()),
        })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let pair = item.pair();
        let things = things(item);
        let seems = second_seems_more(pair);
        let chooses = things.choosing(if seems { "<" } else { ">" });
        let builds = |rule, mut verbs: Vec<Verb>| {
            verbs.extend(chooses);
            vec![Mistake::Builds(rule, verbs, String::new())]
        };
        match item.layout.as_str() {
            // The one that reaches less far is laid to the line, and the other one is left where it is.
            "ribbons" => builds(&NOT_ALIGNED, vec![TwoThings::sliding(u16::from(!seems))]),
            // Each is drawn as far as it reached, wherever it began.
            "redraw" => {
                let [first, second] = starts(pair);
                let ends = [first + small(pair.0), second + small(pair.1)];
                let draws = (0_u16..).zip(ends).map(|(thing, end)| TwoThings::drawing(thing, end));
                builds(&ONE_END, draws.collect())
            }
            "longer" | "shorter" => builds(&ONE_END, Vec::new()),
            _ => Vec::new(),
        }
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::TwoThings(things) => format!("{} {}", things.is_ready(), things.value()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match (start, board) {
            (Board::TwoThings(start), Board::TwoThings(now)) => now.is_chosen() && start.is_tried(now),
            _ => false,
        }
    }

    fn numerals(&self, _item: &Item, _table: &Table) -> Vec<Say> {
        Vec::new()
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        let layout = layouts(stage).iter().find(|layout| suits(layout, item.pair()))?;
        Some(Item::new(stage, item.math.clone(), layout))
    }
}
