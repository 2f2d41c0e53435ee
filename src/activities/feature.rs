//! What makes an item easy or hard, by name: an adult, or a diagnosis, asks for items that have a feature.
//!
//! A feature is read off the mathematics alone. It means the same in every activity, also on an item out of an old record.

use crate::math::{Number, Op, Statement, Term, gcd};
use crate::words::{Say, say};

/// A property of an item that some children stumble over.
pub struct Feature {
    /// The name in addresses and plans: append-only.
    pub id: &'static str,
    /// What an adult reads.
    pub name: fn() -> Say,
    has: fn(&Statement) -> bool,
}

/// Two features are one where their ids are.
impl PartialEq for Feature {
    fn eq(&self, other: &Feature) -> bool {
        self.id == other.id
    }
}

impl Eq for Feature {}

impl std::fmt::Debug for Feature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl Feature {
    /// The feature of an id.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Feature> {
        FEATURES.iter().find(|feature| feature.id == id)
    }

    /// Whether a statement has it.
    ///
    /// ```
    /// # use tenfold::activities::Feature;
    /// let crosses = Feature::named("crosses-ten").unwrap();
    /// assert!(crosses.is_in(&"38+?=45".parse().unwrap()));
    /// assert!(!crosses.is_in(&"31+?=35".parse().unwrap()));
    /// ```
    #[must_use]
    pub fn is_in(&self, math: &Statement) -> bool {
        (self.has)(math)
    }
}

/// Every feature there is, as an adult would look for them.
pub static FEATURES: [Feature; 26] = [
    Feature { id: "unknown-result", name: say::feature_unknown_result, has: |math| unknown_at(math, 2) },
    Feature { id: "unknown-second", name: say::feature_unknown_second, has: |math| unknown_at(math, 1) },
    Feature { id: "unknown-first", name: say::feature_unknown_first, has: |math| unknown_at(math, 0) },
    Feature {
        id: "crosses-ten",
        name: say::feature_crosses_ten,
        has: |math| trades(math).is_some_and(|t| t.ones),
    },
    Feature {
        id: "trades-often",
        name: say::feature_trades_often,
        has: |math| trades(math).is_some_and(|t| t.count > 1),
    },
    Feature {
        id: "across-zero",
        name: say::feature_across_zero,
        has: |math| trades(math).is_some_and(|t| t.across_zero),
    },
    Feature {
        id: "zero-inside",
        name: say::feature_zero_inside,
        has: |math| wholes(math).any(has_zero_inside),
    },
    Feature {
        id: "with-zero",
        name: say::feature_with_zero,
        has: |math| wholes(math).any(|number| number == 0),
    },
    Feature { id: "double", name: say::feature_double, has: |math| is_fact(math, Op::Plus, 0) },
    Feature { id: "near-double", name: say::feature_near_double, has: |math| is_fact(math, Op::Plus, 1) },
    Feature { id: "square", name: say::feature_square, has: |math| is_fact(math, Op::Times, 0) },
    Feature {
        id: "remainder",
        name: say::feature_remainder,
        has: |math| quotient(math).is_some_and(|(_, r)| r > 0),
    },
    Feature { id: "rounded-up", name: say::feature_rounded_up, has: |math| rests(math, Op::DividedUp) },
    Feature { id: "rounded-down", name: say::feature_rounded_down, has: |math| rests(math, Op::DividedDown) },
    Feature { id: "rest-asked", name: say::feature_rest_asked, has: |math| rests(math, Op::LeftOver) },
    Feature {
        id: "zero-in-quotient",
        name: say::feature_zero_in_quotient,
        has: |math| quotient(math).is_some_and(|(q, _)| q >= 10 && (q % 10 == 0 || has_zero_inside(q))),
    },
    Feature { id: "halfway", name: say::feature_halfway, has: is_halfway },
    Feature { id: "crosses-hundred", name: say::feature_crosses_hundred, has: crosses_hundred },
    Feature {
        id: "like-denominators",
        name: say::feature_like_denominators,
        has: |math| denominators(math).is_some_and(|(a, b)| a == b),
    },
    Feature {
        id: "one-denominator-fits",
        name: say::feature_one_denominator_fits,
        has: |math| denominators(math).is_some_and(|(a, b)| a != b && (a % b == 0 || b % a == 0)),
    },
    Feature {
        id: "denominators-share",
        name: say::feature_denominators_share,
        has: |math| denominators(math).is_some_and(|(a, b)| gcd(a, b) > 1 && a % b != 0 && b % a != 0),
    },
    Feature {
        id: "denominators-apart",
        name: say::feature_denominators_apart,
        has: |math| denominators(math).is_some_and(|(a, b)| gcd(a, b) == 1),
    },
    Feature {
        id: "like-numerators",
        name: say::feature_like_numerators,
        has: |math| matches!(fractions(math)[..], [(a, _), (b, _)] if a == b),
    },
    Feature {
        id: "over-one",
        name: say::feature_over_one,
        has: |math| fractions(math).iter().any(|(a, b)| a > b),
    },
    Feature { id: "uneven-decimals", name: say::feature_uneven_decimals, has: has_uneven_decimals },
    Feature { id: "smaller-product", name: say::feature_smaller_product, has: is_smaller_product },
];

/// Facts are learnt up to 10 and 10.
const LARGEST_IN_A_FACT: u32 = 10;

fn numbers(math: &Statement) -> impl Iterator<Item = Number> + use<> {
    math.terms().into_iter().filter_map(Term::known)
}

fn wholes(math: &Statement) -> impl Iterator<Item = u32> + use<> {
    numbers(math).filter_map(|number| match number {
        Number::Whole(whole) => Some(whole),
        _ => None,
    })
}

/// Numerators and denominators, a mixed number as one fraction.
fn fractions(math: &Statement) -> Vec<(u32, u32)> {
    let over_under = |number| match number {
        Number::Fraction(part) => Some((part.numerator(), part.denominator())),
        Number::Mixed(wholes, part) => {
            Some((wholes * part.denominator() + part.numerator(), part.denominator()))
        }
        _ => None,
    };
    numbers(math).filter_map(over_under).collect()
}

/// Both denominators, where there are two fractions.
fn denominators(math: &Statement) -> Option<(u32, u32)> {
    match fractions(math)[..] {
        [(_, a), (_, b)] => Some((a, b)),
        _ => None,
    }
}

/// `first op second` and what it comes to, as terms, wherever the single term stands.
fn operation(math: &Statement) -> Option<(Op, [Term; 3])> {
    let Statement::Equation(left, right) = math else { return None };
    let (pair, single) = if right.rest.is_empty() { (left, right) } else { (right, left) };
    match (pair.rest.as_slice(), single.rest.is_empty()) {
        ([(op, second)], true) => Some((*op, [pair.first, *second, single.first])),
        _ => None,
    }
}

fn unknown_at(math: &Statement, place: usize) -> bool {
    operation(math).is_some_and(|(op, terms)| {
        matches!(op, Op::Plus | Op::Minus | Op::Times | Op::DividedBy)
            && terms.get(place) == Some(&Term::Unknown)
    })
}

/// The two whole numbers that are put together or taken apart, the missing one supplied.
fn operands(math: &Statement) -> Option<(Op, u32, u32)> {
    let (op, terms) = operation(math)?;
    let whole = |term| match term {
        Term::Known(Number::Whole(number)) => Some(number),
        _ => None,
    };
    let (a, b, c) = match terms.map(whole) {
        [Some(a), Some(b), _] => return Some((op, a, b)),
        [a, b, Some(c)] => (a, b, c),
        _ => return None,
    };
    match (op, a, b) {
        (Op::Plus, Some(a), None) => Some((op, a, c.checked_sub(a)?)),
        (Op::Plus, None, Some(b)) => Some((op, c.checked_sub(b)?, b)),
        (Op::Minus, Some(a), None) => Some((op, a, a.checked_sub(c)?)),
        (Op::Minus, None, Some(b)) => Some((op, c.checked_add(b)?, b)),
        (Op::Times, Some(a), None) => Some((op, a, c.checked_div(a)?)),
        (Op::Times, None, Some(b)) => Some((op, c.checked_div(b)?, b)),
        _ => None,
    }
}

/// What is traded in a written addition or subtraction.
struct Trades {
    ones: bool,
    count: u32,
    across_zero: bool,
}

fn trades(math: &Statement) -> Option<Trades> {
    let (op, mut a, mut b) = operands(math)?;
    let minus = match op {
        Op::Plus => false,
        Op::Minus => true,
        _ => return None,
    };
    let (mut carried, mut found) = (0, Trades { ones: false, count: 0, across_zero: false });
    for place in 0.. {
        if a == 0 && b == 0 {
            break;
        }
        let (upper, lower) = (a % 10, b % 10);
        // A ten is wanted of a place that has none of its own to give.
        found.across_zero |= minus && carried == 1 && upper == 0;
        carried = u32::from(if minus { upper < lower + carried } else { upper + lower + carried > 9 });
        found.ones |= place == 0 && carried == 1;
        found.count += carried;
        (a, b) = (a / 10, b / 10);
    }
    Some(found)
}

/// A 0 between other digits.
fn has_zero_inside(number: u32) -> bool {
    let mut tens = number / 10;
    while tens >= 10 {
        if tens.is_multiple_of(10) {
            return true;
        }
        tens /= 10;
    }
    false
}

/// A fact children learn by heart, with two numbers so far apart.
fn is_fact(math: &Statement, wanted: Op, apart: u32) -> bool {
    operands(math)
        .is_some_and(|(op, a, b)| op == wanted && a.max(b) <= LARGEST_IN_A_FACT && a.abs_diff(b) == apart)
}

fn quotient(math: &Statement) -> Option<(u32, u32)> {
    let (op, a, b) = operands(math)?;
    matches!(op, Op::DividedBy | Op::DividedUp | Op::DividedDown | Op::LeftOver).then_some(())?;
    Some((a.checked_div(b)?, a.checked_rem(b)?))
}

/// Whether something is left over, and this is done with it.
fn rests(math: &Statement, wanted: Op) -> bool {
    operands(math).is_some_and(|(op, ..)| op == wanted) && quotient(math).is_some_and(|(_, r)| r > 0)
}

fn is_halfway(math: &Statement) -> bool {
    matches!(operands(math), Some((Op::Nearest, a, b)) if b > 0 && 2 * (a % b) == b)
}

fn crosses_hundred(math: &Statement) -> bool {
    let Statement::Sequence(_) = math else { return false };
    let mut hundreds = wholes(math).map(|number| number / 100);
    hundreds.next().is_some_and(|first| hundreds.any(|other| other != first))
}

/// Both factors are less than one.
fn is_smaller_product(math: &Statement) -> bool {
    let below_one = |number| match number {
        Number::Fraction(part) => part.numerator() < part.denominator(),
        Number::Decimal(decimal) => decimal.units() < decimal.one(),
        _ => false,
    };
    let factors: Vec<Number> = match math.sides() {
        Some((left, _)) if left.rest.iter().any(|(op, _)| *op == Op::Times) => {
            left.terms().filter_map(Term::known).collect()
        }
        _ => Vec::new(),
    };
    factors.len() > 1 && factors.into_iter().all(below_one)
}

fn has_uneven_decimals(math: &Statement) -> bool {
    // A whole number beside a decimal has no places.
    let places = |number| match number {
        Number::Whole(_) => Some(0),
        Number::Decimal(decimal) => Some(decimal.places()),
        _ => None,
    };
    let places: Vec<u8> = numbers(math).filter_map(places).collect();
    places.iter().any(|own| *own > 0) && places.windows(2).any(|two| two.first() != two.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_in_what_has_it_and_in_nothing_else() {
        for (id, with, without) in [
            ("unknown-result", "7+5=?", "7+?=12"),
            ("unknown-second", "12=7+?", "7+5=?"),
            ("unknown-first", "?-3=5", "8-?=5"),
            ("crosses-ten", "42-17=?", "47-12=?"),
            ("crosses-ten", "?+8=15", "?+8=19"),
            ("trades-often", "578+644=?", "523+144=?"),
            ("trades-often", "?-68=74", "?-61=74"),
            ("across-zero", "503-178=?", "513-178=?"),
            ("across-zero", "1000-1=?", "1000-100=?"),
            ("zero-inside", "407+22=?", "470+22=?"),
            ("with-zero", "0*7=?", "10*7=?"),
            ("double", "6+6=?", "6+7=?"),
            ("near-double", "6+7=?", "6*7=?"),
            ("square", "6*6=?", "6+6=?"),
            ("remainder", "47//5=?", "45//5=?"),
            ("rounded-up", "47//^6=?", "47//_6=?"),
            ("rounded-down", "47//_6=?", "47%6=?"),
            ("rest-asked", "47%6=?", "48%6=?"),
            ("zero-in-quotient", "618//6=?", "636//3=?"),
            ("halfway", "350~100=?", "349~100=?"),
            ("crosses-hundred", "195,200,?", "180,190,?"),
            ("like-denominators", "1/8+3/8=?", "1/8+3/4=?"),
            ("one-denominator-fits", "1/8?3/4", "1/8?3/8"),
            ("denominators-share", "1/6+3/4=?", "1/6+1/2=?"),
            ("denominators-apart", "1/3+1/4=?", "1/3+1/6=?"),
            ("like-numerators", "3/4?3/8", "3/4?1/4"),
            ("over-one", "1 1/4-3/4=?", "1/4+3/4=?"),
            ("uneven-decimals", "2.5+0.35=?", "2.5+0.3=?"),
            ("smaller-product", "0.4*0.6=?", "3*0.6=?"),
            ("smaller-product", "2/3*3/4=?", "2/3+3/4=?"),
        ] {
            let feature = Feature::named(id).unwrap_or_else(|| panic!("{id} is no feature"));
            let has = |text: &str| feature.is_in(&text.parse().unwrap_or_else(|_| panic!("{text}")));
            assert!(has(with), "{with} has {id}");
            assert!(!has(without), "{without} lacks {id}");
        }
    }
}
