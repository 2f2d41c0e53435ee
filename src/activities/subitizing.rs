//! How many at a glance: one to ten dots, as on dice, in a ten frame, in pairs.
//!
//! The picture is seen for a moment. Concrete: the same set is made with counters. Representational: as many dots are drawn.
//! Abstract: the number is written.

use super::counting::{how_many, only_number};
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::steps::Question;
use crate::table::boards::{EquationCard, Glimpse, Pattern};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, Debug)]
pub struct Subitizing;

/// Sees three at a glance, and whatever is more as three.
static SMALL_RANGE: Misconception = Misconception::new("subit.small-range", say::subit_small_range);
/// Guesses, and is off by one.
static NEIGHBOUR: Misconception = Misconception::new("subit.estimate-neighbour", say::subit_neighbour);
/// Takes any ten frame for ten.
static FRAME_IS_TEN: Misconception = Misconception::new("subit.frame-as-10", say::subit_frame);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SMALL_RANGE, &NEIGHBOUR, &FRAME_IS_TEN];

const LIES: [&str; 3] = ["frame", "dice", "pairs"];
const LOOK: Verb = Verb::Mark { at: Glimpse::PICTURE, n: 1 };
const MOST: u32 = Glimpse::MOST as u32;

const fn does(stage: Stage) -> &'static str {
    match stage {
        Stage::Concrete => "make",
        Stage::Representational => "draw",
        Stage::Abstract => "write",
    }
}

fn lies(item: &Item) -> &str {
    item.layout.split_once('-').map_or("", |(_, lies)| lies)
}

fn glimpse(item: &Item) -> Glimpse {
    let glimpse = Glimpse::of(small(only_number(item)), Pattern::of(lies(item)));
    match item.stage {
        Stage::Concrete => glimpse.with_counters(),
        Stage::Representational => glimpse.with_paper(),
        Stage::Abstract => glimpse,
    }
}

fn asked(item: &Item) -> Question {
    let right = usize::from(only_number(item) <= 5);
    Question { ask: say::subit_question(), choices: vec![say::yes(), say::no()], right }
}

impl Exercise for Subitizing {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let number = match level {
            Level::Easy => random.between(1, 5),
            Level::Usual => random.between(1, MOST),
            Level::Hard => random.between(6, MOST),
        };
        let lies = random.pick(&LIES).copied().unwrap_or_default();
        Item::new(stage, how_many(number), &format!("{}-{lies}", does(stage)))
    }

    fn knows(&self, item: &Item) -> bool {
        let number = only_number(item);
        (1..=MOST).contains(&number)
            && LIES.iter().any(|lies| item.layout == format!("{}-{lies}", does(item.stage)))
            && item.math == how_many(number)
    }

    fn table(&self, item: &Item) -> Table {
        if item.stage == Stage::Abstract {
            Table::with_answer(glimpse(item), EquationCard::bare(&item.math))
        } else {
            Table::alone(glimpse(item))
        }
    }

    fn answer(&self, item: &Item) -> String {
        if item.stage == Stage::Abstract { only_number(item).to_string() } else { String::new() }
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::Glimpse(glimpse) = board else { return None };
        if !glimpse.was_seen() {
            return Some(Leg::new(vec![LOOK], say::subit_look()));
        }
        let n = only_number(item).checked_sub(glimpse.made().into()).filter(|n| *n > 0)?;
        let leg = Leg::new(vec![glimpse.more(small(n))?], self.say(item, Part::Write));
        Some(leg.asked(asked(item)))
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        let Board::Glimpse(glimpse) = board else { return None };
        let made = u32::from(glimpse.made());
        (made < only_number(item) || made == only_number(item) && !glimpse.was_seen()).then_some(0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let number = only_number(item);
        match part {
            Part::Ask | Part::NotYet => say::subit(format!("{}-{}", part.name(), does(item.stage))),
            Part::AskAgain => say::subit("again"),
            Part::Strategy => say::subit(format!("strategy-{}", lies(item))),
            Part::Write if number > 5 => say::subit_five_and(number - 5, number),
            Part::Write => say::subit_saw(number),
            Part::Praise => say::subit_praise(number),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let number = only_number(item);
        let all = [
            (&SMALL_RANGE, 3, number > 3),
            (&NEIGHBOUR, number - 1, number > 1),
            (&NEIGHBOUR, number + 1, number < MOST),
            (&FRAME_IS_TEN, MOST, lies(item) == "frame" && number < MOST),
        ];
        let mistake = |(misconception, answer, _): (&'static Misconception, u32, bool)| {
            if item.stage == Stage::Abstract {
                return Mistake::Writes(misconception, answer.to_string());
            }
            let verbs = [LOOK].into_iter().chain(glimpse(item).more(small(answer))).collect();
            Mistake::Builds(misconception, verbs, String::new())
        };
        all.into_iter().filter(|(_, _, happens)| *happens).map(mistake).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Glimpse(glimpse) => format!("{} {}", glimpse.was_seen(), glimpse.made()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        let (Board::Glimpse(glimpse), Board::Glimpse(start)) = (board, start) else { return false };
        glimpse.was_seen() && (glimpse.made() > 0 || start.more(1).is_none())
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        let seen = matches!(table.board(0), Some(Board::Glimpse(glimpse)) if glimpse.was_seen());
        if seen { vec![say::just(only_number(item))] } else { Vec::new() }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        Some(Item::new(stage, item.math.clone(), &format!("{}-{}", does(stage), lies(item))))
    }
}
