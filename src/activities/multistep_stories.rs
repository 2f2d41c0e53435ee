//! Stories with all operations: those in two steps, and those in which something is left over.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::mixed_stories::MixedStories;
use super::random::Random;
use super::rest_frames::RestFrame;
use super::rest_stories::RestStories;
use super::steps::Question;
use crate::table::{Board, Manipulative as _, Table};
use crate::words::Say;

/// The activity: one or the other by the layout of the item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MultistepStories;

fn kind(item: &Item) -> &'static dyn Exercise {
    if RestFrame::read(&item.layout).is_some() { &RestStories } else { &MixedStories }
}

impl Exercise for MultistepStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        if random.coin() {
            Exercise::generate(&RestStories, stage, level, random)
        } else {
            Exercise::generate(&MixedStories, stage, level, random)
        }
    }

    fn knows(&self, item: &Item) -> bool {
        kind(item).knows(item)
    }

    fn table(&self, item: &Item) -> Table {
        kind(item).table(item)
    }

    fn answer(&self, item: &Item) -> String {
        kind(item).answer(item)
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        kind(item).leg(item, done, board)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        kind(item).say(item, part)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        kind(item).question(item)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        kind(item).mistakes(item)
    }

    // The same for both kinds: a board does not say which story it belongs to.
    fn state(&self, board: &Board) -> String {
        match board {
            // Also where nothing is typed, a sign may have been changed.
            Board::Equation(equation) => format!("{equation:?}"),
            // Plates without anything on them are told apart as well.
            Board::Plates(plates) => format!("{:?}", plates.groups()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            Board::Plates(plates) => plates.groups().iter().any(|size| *size > 0),
            board => board.value() != start.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, wanted: &Board) -> bool {
        kind(item).is_built(item, board, wanted)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        kind(item).below(item)
    }
}
