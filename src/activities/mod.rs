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
mod added_areas;
mod addition_bugs;
mod amount_stories;
mod angle;
mod compare_fractions;
mod comparing_numbers;
mod comparing_sets;
mod convert;
mod counting;
mod decimal_blocks;
pub mod decimal_bugs;
mod decimal_compare;
mod decimal_measure;
mod decimal_notation;
mod decimal_places;
mod decimal_products;
mod decimal_sums;
mod direct_compare;
mod divide;
mod division;
mod elapsed_time;
mod equal_fractions;
mod equal_groups;
mod equal_sign;
mod estimate_mass;
mod estimate_water;
mod exercise;
pub mod fact_bugs;
mod factors;
mod feature;
mod fraction_answers;
mod fraction_bits;
pub mod fraction_bugs;
mod fraction_parts;
mod fraction_place;
mod fraction_product;
mod fraction_share;
mod fraction_stories;
mod fraction_sum;
mod fraction_sums;
pub mod fraction_sums_bugs;
mod fraction_times;
mod fraction_units;
mod graph;
mod group_stories;
mod half_of_day;
mod item;
mod length;
mod length_order;
mod make_amount;
mod make_ten;
mod many_digits;
mod measures;
mod misconception;
mod missing_addend;
pub mod mixed_frames;
mod mixed_stories;
mod money;
mod multiples;
pub mod multiplication_bugs;
mod multiply;
mod number_place;
mod numerals;
mod odd_even;
mod order_fractions;
mod other_rectangle;
mod place_value;
mod place_value_items;
mod points;
mod primes;
mod random;
mod rectangles;
mod regroup;
pub mod rest_frames;
mod rest_stories;
mod round;
mod rows;
mod sequences;
mod several;
mod skip_count;
mod small_sums;
pub mod step_frames;
mod step_stories;
mod steps;
mod stories;
mod story_drawings;
mod story_equation;
pub mod story_frames;
mod subitizing;
pub mod subtraction_bugs;
mod sum_facts;
mod tell_time;
mod ten_more;
mod tens_and_ones;
mod through_ten;
mod times_facts;
mod unknown_number;

pub use add_tens::AddTens;
pub use added_areas::AddedAreas;
pub use amount_stories::AmountStories;
pub use angle::Angle;
pub use compare_fractions::CompareFractions;
pub use comparing_numbers::ComparingNumbers;
pub use comparing_sets::ComparingSets;
pub use convert::Convert;
pub use counting::Counting;
pub use decimal_compare::DecimalCompare;
pub use decimal_measure::DecimalMeasure;
pub use decimal_notation::DecimalNotation;
pub use decimal_places::DecimalPlaces;
pub use decimal_products::DecimalProducts;
pub use decimal_sums::DecimalSums;
pub use direct_compare::DirectCompare;
pub use divide::Divide;
pub use division::Division;
pub use elapsed_time::ElapsedTime;
pub use equal_fractions::EqualFractions;
pub use equal_groups::EqualGroups;
pub use equal_sign::EqualSign;
pub use estimate_mass::EstimateMass;
pub use estimate_water::EstimateWater;
pub use factors::Factors;
pub use feature::{FEATURES, Feature};
pub use fraction_parts::FractionParts;
pub use fraction_place::FractionPlace;
pub use fraction_product::FractionProduct;
pub use fraction_share::FractionShare;
pub use fraction_stories::FractionStories;
pub use fraction_sums::FractionSums;
pub use fraction_times::FractionTimes;
pub use fraction_units::FractionUnits;
pub use graph::Graph;
pub use group_stories::GroupStories;
pub use half_of_day::HalfOfDay;
pub use item::{Item, Level, Stage};
pub use length::Length;
pub use length_order::LengthOrder;
pub use make_amount::MakeAmount;
pub use make_ten::MakeTen;
pub use many_digits::ManyDigits;
pub use measures::Measures;
pub use misconception::{Misconception, Suspect};
pub use missing_addend::MissingAddend;
pub use mixed_stories::MixedStories;
pub use money::Money;
pub use multiples::Multiples;
pub use multiply::Multiply;
pub use number_place::NumberPlace;
pub use numerals::Numerals;
pub use odd_even::OddEven;
pub use order_fractions::OrderFractions;
pub use other_rectangle::OtherRectangle;
pub use place_value::PlaceValue;
pub use points::Points;
pub use primes::Primes;
pub use random::Random;
pub use rectangles::Rectangles;
pub use regroup::Regroup;
pub use rest_stories::RestStories;
pub use round::Round;
pub use sequences::Sequences;
pub use several::Several;
pub use skip_count::SkipCount;
pub use small_sums::SmallSums;
pub use step_stories::StepStories;
pub use steps::{Judgement, Question, Step, Verdict, solve};
pub use stories::Stories;
pub use subitizing::Subitizing;
pub use sum_facts::SumFacts;
pub use tell_time::{TellTime, To};
pub use ten_more::TenMore;
pub use tens_and_ones::TensAndOnes;
pub use through_ten::ThroughTen;
pub use times_facts::TimesFacts;
pub use unknown_number::UnknownNumber;

use crate::math::digits;
use crate::table::Table;
use crate::words::Say;

/// A number of pieces, as a verb takes it; nothing where it is more than any table holds.
fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// Gestures that move so many: hands take five at once.
const fn by_hand(number: u32) -> u32 {
    number / 5 + number % 5
}

/// Gestures that lay a number, each digit by itself.
fn gestures(number: u32) -> u32 {
    digits(number).into_iter().map(|digit| by_hand(digit.into())).sum()
}

/// The misconception of an id, as it stands in records.
#[must_use]
pub fn misconception(id: &str) -> Option<&'static Misconception> {
    let lists = [
        make_ten::MISCONCEPTIONS,
        missing_addend::MISCONCEPTIONS,
        regroup::MISCONCEPTIONS,
        equal_groups::MISCONCEPTIONS,
        odd_even::MISCONCEPTIONS,
        fraction_place::MISCONCEPTIONS,
        through_ten::MISCONCEPTIONS,
        tens_and_ones::MISCONCEPTIONS,
        add_tens::MISCONCEPTIONS,
        division::MISCONCEPTIONS,
        many_digits::MISCONCEPTIONS,
        multiply::MISCONCEPTIONS,
        divide::MISCONCEPTIONS,
        rest_stories::MISCONCEPTIONS,
        factors::MISCONCEPTIONS,
        multiples::MISCONCEPTIONS,
        primes::MISCONCEPTIONS,
        ten_more::MISCONCEPTIONS,
        place_value::MISCONCEPTIONS,
        times_facts::MISCONCEPTIONS,
        round::MISCONCEPTIONS,
        number_place::MISCONCEPTIONS,
        stories::MISCONCEPTIONS,
        step_stories::MISCONCEPTIONS,
        mixed_stories::MISCONCEPTIONS,
        rectangles::MISCONCEPTIONS,
        other_rectangle::MISCONCEPTIONS,
        added_areas::MISCONCEPTIONS,
        length::MISCONCEPTIONS,
        measures::MISCONCEPTIONS,
        estimate_mass::MISCONCEPTIONS,
        amount_stories::MISCONCEPTIONS,
        fraction_parts::MISCONCEPTIONS,
        compare_fractions::MISCONCEPTIONS,
        equal_fractions::MISCONCEPTIONS,
        tell_time::MISCONCEPTIONS,
        half_of_day::MISCONCEPTIONS,
        elapsed_time::MISCONCEPTIONS,
        graph::MISCONCEPTIONS,
        money::MISCONCEPTIONS,
        points::MISCONCEPTIONS,
        convert::MISCONCEPTIONS,
        angle::MISCONCEPTIONS,
        decimal_notation::MISCONCEPTIONS,
        decimal_compare::MISCONCEPTIONS,
        decimal_places::MISCONCEPTIONS,
        decimal_sums::MISCONCEPTIONS,
        decimal_products::MISCONCEPTIONS,
        decimal_measure::MISCONCEPTIONS,
        fraction_sums::MISCONCEPTIONS,
        fraction_stories::MISCONCEPTIONS,
        fraction_times::MISCONCEPTIONS,
        fraction_share::MISCONCEPTIONS,
        fraction_product::MISCONCEPTIONS,
        fraction_units::MISCONCEPTIONS,
        group_stories::MISCONCEPTIONS,
        comparing_numbers::MISCONCEPTIONS,
        comparing_sets::MISCONCEPTIONS,
        counting::MISCONCEPTIONS,
        numerals::MISCONCEPTIONS,
        sequences::MISCONCEPTIONS,
        skip_count::MISCONCEPTIONS,
        small_sums::MISCONCEPTIONS,
        subitizing::MISCONCEPTIONS,
        equal_sign::MISCONCEPTIONS,
        direct_compare::MISCONCEPTIONS,
        length_order::MISCONCEPTIONS,
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
