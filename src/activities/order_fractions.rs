//! Three fractions in order, the least first: `1/2?3/4?2/3` is answered by `1/2,2/3,3/4`.

use std::cmp::Ordering;

use super::compare_fractions::{CompareFractions, RULES};
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::fraction_bits::{fractions, said};
use super::item::{Item, Level, Stage};
use super::length_order::PLACES;
use super::random::Random;
use crate::math::{Fraction, Number, Statement, Term};
use crate::table::boards::InOrder;
use crate::table::{Board, Table};
use crate::words::{Say, say};

/// The activity. It has an abstract stage only: with bars and strips two are compared at a time.
#[derive(Clone, Copy, Debug)]
pub struct OrderFractions;

const LAYOUT: &str = "order";

/// Three fractions.
type Three = [Fraction; 3];

fn three(item: &Item) -> Option<Three> {
    let Statement::Order(_) = item.math else { return None };
    fractions(item).try_into().ok()
}

/// In the order of a rule, the least first, by their places in the item; `None` where it does not tell of each pair.
fn ordered(three: Three, rule: impl Fn(Fraction, Fraction) -> Option<Ordering>) -> Option<[u8; 3]> {
    let [a, b, c] = three;
    let tells = |(one, other)| rule(one, other).is_some_and(Ordering::is_ne);
    if ![(a, b), (b, c), (a, c)].into_iter().all(tells) {
        return None;
    }
    let less =
        |one: Fraction| three.iter().filter(|other| rule(**other, one) == Some(Ordering::Less)).count();
    let places = three.map(less);
    let at = |place: usize| places.iter().position(|own| *own == place).and_then(|at| u8::try_from(at).ok());
    Some([at(0)?, at(1)?, at(2)?])
}

fn least_first(three: Three) -> Option<[u8; 3]> {
    ordered(three, |one, other| Some(one.value_cmp(other)))
}

/// All of grade 4, with other numerators and denominators each, and one half between the least and the largest.
fn suits(three: Three) -> bool {
    let [a, b, c] = three;
    let pair = |one, other| CompareFractions::Unlike.suits(Stage::Abstract, one, other);
    let Some(half) = Fraction::new(1, 2) else { return false };
    let sides = three.map(|own| own.value_cmp(half));
    pair(a, b)
        && pair(b, c)
        && pair(a, c)
        && least_first(three).is_some()
        && sides.contains(&Ordering::Less)
        && sides.contains(&Ordering::Greater)
}

/// Whether the one in the middle is one half.
fn has_half(three: Three) -> bool {
    three.iter().any(|own| 2 * own.numerator() == own.denominator())
}

fn words(item: &Item, case: &str) -> Say {
    let Some(three) = three(item) else { return say::just("") };
    let [least, middle, most] =
        least_first(three).unwrap_or_default().map(|at| three.get(usize::from(at)).copied().map(said));
    match (least, middle, most) {
        (Some(least), Some(middle), Some(most)) => say::order_fractions(case, least, middle, most),
        _ => say::just(""),
    }
}

impl Exercise for OrderFractions {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let any = |random: &mut Random| {
            let d = *random.pick(&CompareFractions::MORE).unwrap_or(&4);
            Fraction::new(random.between(1, d), d)
        };
        loop {
            let (Some(a), Some(b), Some(c)) = (any(random), any(random), any(random)) else { continue };
            let three = [a, b, c];
            if level.allows(has_half(three)) && suits(three) {
                let term = |own| Term::Known(Number::Fraction(own));
                return Item::new(stage, Statement::Order(three.map(term).to_vec()), LAYOUT);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        item.stage == Stage::Abstract && item.layout == LAYOUT && three(item).is_some_and(suits)
    }

    fn table(&self, item: &Item) -> Table {
        Table::alone(three(item).map_or_else(|| InOrder::of_letters([0; 3]), InOrder::of_fractions))
    }

    fn answer(&self, _item: &Item) -> String {
        // It is laid on the board.
        String::new()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Board::InOrder(board) = board else { return None };
        let three = three(item)?;
        let order = least_first(three)?;
        let (place, thing) = board.next(order)?;
        let leg =
            Leg::new(vec![InOrder::placing(thing, place)], words(item, PLACES.get(usize::from(place))?));
        let choices = three.map(|own| say::just(said(own))).to_vec();
        Some(if place == 0 { leg.asking(words(item, "question"), choices, thing.into()) } else { leg })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        self.leg(item, 0, board).map(|_| 0)
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        words(item, part.name())
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(three) = three(item) else { return Vec::new() };
        let rules = RULES.iter().filter_map(|(known, rule)| Some((*known, ordered(three, rule)?)));
        rules.map(|(known, order)| Mistake::Builds(known, InOrder::laying(order), String::new())).collect()
    }

    fn is_begun(&self, board: &Board, _start: &Board) -> bool {
        matches!(board, Board::InOrder(board) if board.is_full())
    }

    fn below(&self, _item: &Item) -> Option<Item> {
        None
    }
}
