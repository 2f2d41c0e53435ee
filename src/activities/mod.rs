//! Activities: what a child is asked, and what follows from the answer.
//!
//! An activity is a small pure program. It makes items, sets them out on a table, knows the next right step from any
//! state of that table, scores what lies there, and knows the answer each known misconception would give. Practice,
//! lessons, hints, replay, feedback, diagnosis and tests all follow from these.
//!
//! One file per activity. An [`Item`] is canonical text, a layout and a stage, and nothing else: generators change, old
//! attempts must still open.
//!
//! Knows the table below it. Knows nothing of a child, of a plan or of what was asked before.

mod add_tens;
mod addition_bugs;
mod division;
mod equal_groups;
mod exercise;
mod fraction_place;
mod item;
mod make_ten;
mod misconception;
mod missing_addend;
mod random;
mod regroup;
mod steps;
pub mod subtraction_bugs;
mod tens_and_ones;
mod through_ten;

pub use add_tens::AddTens;
pub use division::Division;
pub use equal_groups::EqualGroups;
pub use fraction_place::FractionPlace;
pub use item::{Item, Level, Stage};
pub use make_ten::MakeTen;
pub use misconception::{Misconception, Suspect};
pub use missing_addend::MissingAddend;
pub use random::Random;
pub use regroup::Regroup;
pub use steps::{Judgement, Question, Step, Verdict, solve};
pub use tens_and_ones::TensAndOnes;
pub use through_ten::ThroughTen;

use crate::table::Table;
use crate::words::Say;

/// The misconception of an id, as it stands in records.
#[must_use]
pub fn misconception(id: &str) -> Option<&'static Misconception> {
    let lists = [
        make_ten::MISCONCEPTIONS,
        missing_addend::MISCONCEPTIONS,
        regroup::MISCONCEPTIONS,
        equal_groups::MISCONCEPTIONS,
        fraction_place::MISCONCEPTIONS,
        through_ten::MISCONCEPTIONS,
        tens_and_ones::MISCONCEPTIONS,
        add_tens::MISCONCEPTIONS,
        division::MISCONCEPTIONS,
    ];
    lists.into_iter().flatten().copied().find(|known| known.id == id)
}

/// A small program that asks one kind of question. Its fields are its parameters.
///
/// Every method takes any item, also one from an old record; what it cannot read it answers with nothing.
pub trait Activity: Sync {
    /// A new item.
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item;

    /// Whether an item is one of this activity's: within its bounds, with a layout it knows.
    fn knows(&self, item: &Item) -> bool;

    /// The table an item begins with.
    fn table(&self, item: &Item) -> Table;

    /// The question.
    fn ask(&self, item: &Item) -> Say;

    /// The same question in other words: the first rung of help.
    fn ask_again(&self, item: &Item) -> Say;

    /// A way to do it: the second rung of help.
    fn strategy(&self, item: &Item) -> Say;

    /// The next right step from here; `None` when the table is as it should be. A step that takes something back says
    /// so ([`Step::mends`]).
    fn next(&self, item: &Item, table: &Table) -> Option<Step>;

    /// Not yet, right or wrong, and why.
    fn score(&self, item: &Item, table: &Table) -> Judgement;

    /// What each known misconception would answer to this item, as actions on its table. Those that would give the right
    /// answer are left out.
    fn suspects(&self, item: &Item) -> Vec<Suspect>;

    /// What is said when it is right: the strategy, not the child.
    fn praise(&self, item: &Item) -> Say;

    /// What lies on the table, in numerals and words: follows every move of a lesson.
    fn numerals(&self, item: &Item, table: &Table) -> Vec<Say>;

    /// The same mathematics one stage below, for help; `None` at the lowest.
    fn below(&self, item: &Item) -> Option<Item>;
}
