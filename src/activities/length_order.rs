//! Three lengths in order, and two lengths compared by a third.
//!
//! Concrete: ribbons are laid to a line, the shortest first; a string goes from one ribbon to another that cannot be moved.
//! Representational: cards with letters are put in order, for strips that do not begin in one place, or for two pictures that
//! each show two of three. Abstract: two sentences compare two of three each. `6?2?4` is answered by `2,4,6`.
//!
//! Among ribbons and strips the longest one reaches neither the farthest nor the least far.

use super::comparing_numbers::{sign, statement};
use super::direct_compare::ONE_END;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use crate::math::{Statement, Term};
use crate::table::boards::{InOrder, TwoThings};
use crate::table::{Board, Manipulative as _, Table};
use crate::words::{Say, say};

/// The activity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LengthOrder {
    /// Three that are all seen.
    Seen,
    /// Also three that are compared two by two, and two that are compared by a third.
    Compared,
}

/// Keeps what was compared last, and does not join it with what was compared before.
static NOT_JOINED: Misconception = Misconception::new("meas.no-transitivity", say::meas_not_joined);
/// Puts the longest one first.
static LONGEST_FIRST: Misconception = Misconception::new("meas.longest-first", say::meas_longest_first);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&NOT_JOINED, &LONGEST_FIRST];

/// What is said of the places, the first one first.
pub(super) const PLACES: [&str; 3] = ["first", "next", "last"];
/// Two ribbons and a string.
const BETWEEN: &str = "between";

/// The letters of three things, the shortest first.
type Order = [u8; 3];

/// Three things, by their lengths.
#[derive(Clone, Copy)]
struct Three([u8; 3]);

impl Three {
    fn of(item: &Item) -> Option<Three> {
        let Statement::Order(terms) = &item.math else { return None };
        let lengths: [u32; 3] = item.wholes().try_into().ok().filter(|_| terms.len() == 3)?;
        Some(Three(lengths.map(small)))
    }

    fn statement(self) -> Statement {
        Statement::Order(self.0.map(|length| Term::whole(length.into())).to_vec())
    }

    /// The things by something that is told of each, the least first.
    fn by(self, told: impl Fn(usize) -> u8) -> Order {
        let mut order = [0, 1, 2];
        order.sort_by_key(|thing| told(usize::from(*thing)));
        order
    }

    fn length(self, thing: usize) -> u8 {
        self.0.get(thing).copied().unwrap_or_default()
    }

    fn shortest_first(self) -> Order {
        self.by(|thing| self.length(thing))
    }

    /// Where each begins: the shortest one reaches the farthest, the middle one the least far.
    fn starts(self) -> [u8; 3] {
        let [shortest, middle, _] = self.shortest_first();
        let end = |thing: u8| match thing {
            _ if thing == shortest => 10,
            _ if thing == middle => 8,
            _ => 9,
        };
        [0, 1, 2].map(|thing: u8| end(thing) - self.length(thing.into()))
    }

    fn by_ends(self) -> Order {
        let starts = self.starts();
        self.by(|thing| self.length(thing) + starts.get(thing).copied().unwrap_or_default())
    }

    /// How far apart the two are that are nearest to each other.
    fn nearest(self) -> u8 {
        let [shortest, middle, longest] = self.shortest_first().map(|thing| self.length(thing.into()));
        (middle - shortest).min(longest - middle)
    }

    fn suits(self, layout: &str) -> bool {
        let fits = self.0.iter().all(|length| (2..=7).contains(length)) && self.nearest() > 0;
        // Where nothing is seen but letters, only their order matters.
        fits && (!layout.starts_with("clues") || self.0.iter().all(|length| [2, 4, 6].contains(length)))
    }
}

/// Whether a string that is as long as both, or clearly between them, tells which is longer.
fn suits_string((first, second): (u32, u32)) -> bool {
    let range = 3..=9;
    range.contains(&first) && range.contains(&second) && [0, 2, 3].contains(&first.abs_diff(second))
}

/// Whether the last of two comparisons is that of the two shorter ones; else it is that of the two longer ones.
fn ends_short(layout: &str) -> bool {
    matches!(layout, "pairs" | "clues" | "clues-long")
}

/// Where the last comparison alone is kept, the third one lands between what it compared.
fn not_joined(three: Three, layout: &str) -> Order {
    let [shortest, middle, longest] = three.shortest_first();
    if ends_short(layout) { [shortest, longest, middle] } else { [middle, shortest, longest] }
}

impl LengthOrder {
    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (self, stage) {
            (LengthOrder::Seen, Stage::Concrete) => &["order"],
            (LengthOrder::Seen, _) => &["letters"],
            (LengthOrder::Compared, Stage::Concrete) => &["order", BETWEEN],
            (LengthOrder::Compared, Stage::Representational) => &["letters", "pairs", "pairs-back"],
            (LengthOrder::Compared, Stage::Abstract) => &["clues", "clues-back", "clues-long", "clues-short"],
        }
    }

    fn words(item: &Item, case: &str) -> Say {
        let order = Three::of(item).map(Three::shortest_first).unwrap_or_default();
        let [shortest, middle, longest] = order.map(InOrder::letter);
        say::length_order(case, shortest, middle, longest)
    }

    /// The next ribbon or card, in order.
    fn lay(item: &Item, three: Three, board: &InOrder) -> Option<Leg> {
        let order = three.shortest_first();
        let (place, thing) = board.next(order)?;
        let said = LengthOrder::words(item, PLACES.get(usize::from(place))?);
        let leg = Leg::new(vec![InOrder::placing(thing, place)], said);
        let choices = [0, 1, 2].map(|thing| say::letter_alone(InOrder::letter(thing))).to_vec();
        Some(if place == 0 { leg.asking(say::length_order_question(), choices, thing.into()) } else { leg })
    }

    /// The string goes to one ribbon, then to the other; then one is chosen.
    fn go_between(item: &Item, things: &TwoThings) -> Option<Leg> {
        let mut visits = things.next();
        visits.truncate(1);
        if !visits.is_empty() {
            let leg = Leg::new(visits, LengthOrder::words(item, "string"));
            let [right, wrong] = ["right", "wrong"].map(say::go_between_choice);
            return Some(leg.asking(say::go_between_question(), vec![right, wrong], 0));
        }
        let sign = sign(item.pair());
        if things.value() == sign {
            return None;
        }
        let case = match sign {
            ">" => "write-first",
            "=" => "write-same",
            _ => "write-second",
        };
        Some(Leg::new(vec![things.choosing(sign)?], LengthOrder::words(item, case)))
    }
}

impl Exercise for LengthOrder {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let all = self.layouts(stage);
        // Easy sentences name the middle one last and first: the chain can be heard.
        let among = match (stage, level) {
            (Stage::Abstract, Level::Easy) if all.len() > 2 => all.get(..2),
            (Stage::Abstract, Level::Hard) if all.len() > 2 => all.get(2..),
            _ => Some(all),
        };
        let layout = among.and_then(|layouts| random.pick(layouts)).copied().unwrap_or_default();
        loop {
            if layout == BETWEEN {
                let pair = (random.between(3, 9), random.between(3, 9));
                let far = pair.0.abs_diff(pair.1) == 3;
                if suits_string(pair) && level.allows(far) {
                    return Item::new(stage, statement(pair), layout);
                }
                continue;
            }
            let three = Three([(); 3].map(|()| small(random.between(2, 7))));
            let seen = matches!(layout, "order" | "letters");
            let level_fits = !seen || level.allows(three.nearest() > 1);
            if three.suits(layout) && level_fits {
                return Item::new(stage, three.statement(), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let suits = if item.layout == BETWEEN {
            suits_string(item.pair()) && item.math == statement(item.pair())
        } else {
            Three::of(item).is_some_and(|three| three.suits(&item.layout) && item.math == three.statement())
        };
        suits && self.layouts(item.stage).contains(&item.layout.as_str())
    }

    fn table(&self, item: &Item) -> Table {
        let Some(three) = Three::of(item) else {
            let (first, second) = item.pair();
            return Table::alone(TwoThings::with_string([small(first), small(second)]));
        };
        let [shortest, middle, longest] = three.shortest_first();
        // In a picture the letters stand in their usual order.
        let pair = |one: u8, other: u8| [one.min(other), one.max(other)];
        let (short, long) = (pair(shortest, middle), pair(middle, longest));
        Table::alone(match item.layout.as_str() {
            "order" => InOrder::of_ribbons(three.0, three.starts()),
            "letters" => InOrder::of_strips(three.0, three.starts()),
            "pairs" => InOrder::of_pairs(three.0, [long, short]),
            "pairs-back" => InOrder::of_pairs(three.0, [short, long]),
            _ => InOrder::of_letters(three.0),
        })
    }

    fn answer(&self, _item: &Item) -> String {
        // It is laid, or chosen, on the board.
        String::new()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        match board {
            Board::TwoThings(things) => LengthOrder::go_between(item, things),
            Board::InOrder(board) => LengthOrder::lay(item, Three::of(item)?, board),
            _ => None,
        }
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let case = match (part, item.layout.as_str()) {
            (Part::Ask, layout) => format!("ask-{layout}"),
            (Part::NotYet | Part::Praise | Part::AskAgain | Part::Strategy, BETWEEN) => {
                format!("{}-between", part.name())
            }
            (Part::AskAgain | Part::Strategy, "order" | "letters") => format!("{}-line", part.name()),
            (part, _) => part.name().to_owned(),
        };
        LengthOrder::words(item, &case)
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let builds = |rule, order| Mistake::Builds(rule, InOrder::laying(order), String::new());
        let Some(three) = Three::of(item) else {
            let (first, second) = item.pair();
            let things = TwoThings::with_string([small(first), small(second)]);
            let verbs = things.next().into_iter().chain(things.choosing("=")).collect();
            return vec![Mistake::Builds(&NOT_JOINED, verbs, String::new())];
        };
        let mut backwards = three.shortest_first();
        backwards.reverse();
        let misled = match item.layout.as_str() {
            "order" | "letters" => builds(&ONE_END, three.by_ends()),
            layout => builds(&NOT_JOINED, not_joined(three, layout)),
        };
        vec![misled, builds(&LONGEST_FIRST, backwards)]
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::TwoThings(things) => format!("{} {}", things.next().len(), things.value()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, _start: &Board) -> bool {
        match board {
            Board::TwoThings(things) => things.is_ready() && things.is_chosen(),
            Board::InOrder(board) => board.is_full(),
            _ => false,
        }
    }

    fn numerals(&self, _item: &Item, _table: &Table) -> Vec<Say> {
        Vec::new()
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below()?;
        // What is seen only in pairs is seen whole below.
        Some(Item::new(stage, item.math.clone(), self.layouts(stage).first()?))
    }
}
