//! Several activities as one: for a skill whose parts are asked in ways that have nothing in common.

use super::Activity;
use super::item::{Item, Level, Stage};
use super::misconception::Suspect;
use super::random::Random;
use super::steps::{Judgement, Step};
use crate::table::Table;
use crate::words::Say;

/// One activity for every stage, and others for some of them. Each asks as often as another.
///
/// An item belongs to the one that knows it. What none knows is answered by the first one, as it answers whatever it cannot
/// read.
pub struct Several {
    /// Asks at every stage.
    pub first: &'static dyn Activity,
    /// Ask at these stages only.
    pub others: &'static [(&'static dyn Activity, &'static [Stage])],
}

impl Several {
    fn of(&self, item: &Item) -> &'static dyn Activity {
        let asks = |other: &(&'static dyn Activity, &[Stage])| {
            let (activity, stages) = *other;
            (stages.contains(&item.stage) && activity.knows(item)).then_some(activity)
        };
        self.others.iter().find_map(asks).unwrap_or(self.first)
    }
}

impl Activity for Several {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let others = self.others.iter().filter(|(_, stages)| stages.contains(&stage));
        let all: Vec<&dyn Activity> =
            std::iter::once(self.first).chain(others.map(|(activity, _)| *activity)).collect();
        random.pick(&all).unwrap_or(&self.first).generate(stage, level, random)
    }

    fn knows(&self, item: &Item) -> bool {
        self.of(item).knows(item)
    }

    fn table(&self, item: &Item) -> Table {
        self.of(item).table(item)
    }

    fn ask(&self, item: &Item) -> Say {
        self.of(item).ask(item)
    }

    fn ask_again(&self, item: &Item) -> Say {
        self.of(item).ask_again(item)
    }

    fn strategy(&self, item: &Item) -> Say {
        self.of(item).strategy(item)
    }

    fn next(&self, item: &Item, table: &Table) -> Option<Step> {
        self.of(item).next(item, table)
    }

    fn score(&self, item: &Item, table: &Table) -> Judgement {
        self.of(item).score(item, table)
    }

    fn suspects(&self, item: &Item) -> Vec<Suspect> {
        self.of(item).suspects(item)
    }

    fn praise(&self, item: &Item) -> Say {
        self.of(item).praise(item)
    }

    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say> {
        self.of(item).numerals(item, table)
    }

    fn below(&self, item: &Item) -> Option<Item> {
        self.of(item).below(item)
    }
}
