//! The bounds of each skill's items, stated a second time.

use tenfold::activities::{Item, Level, Stage};

/// Fails where an item is not one of its skill; `numbers` are those of its mathematics, in order.
pub fn hold(skill: &str, name: &str, level: Level, item: &Item, numbers: &[u64]) {
    match skill {
        "K.MAKE10" => {
            assert!(numbers.contains(&10) && numbers.iter().all(|n| (1..=10).contains(n)), "{name}");
            assert!(numbers.iter().any(|n| *n < 10), "{name} is trivial");
        }
        "1.ADD20.STRAT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&a) && (2..=9).contains(&b) && (11..=18).contains(&(a + b)), "{name}");
            assert!(level != Level::Easy || a >= 8, "{name} is not easy");
            assert!(item.stage == Stage::Abstract || a >= b, "{name} begins with the smaller");
        }
        "1.SUB20.STRAT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((11..=18).contains(&a) && (2..=9).contains(&b) && a - b >= 2, "{name}");
            assert!(a - b < 10, "{name} does not go through ten");
        }
        "K.DECOMP10" | "1.FACTFAM" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (part, whole) = (a.min(b), a.max(b));
            if skill == "K.DECOMP10" {
                assert!((4..=9).contains(&whole) && part >= 1 && part < whole, "{name}");
                assert!(level != Level::Hard || whole >= 6, "{name} is not hard");
            } else {
                assert!((11..=18).contains(&whole) && part < 10 && whole - part < 10, "{name}");
            }
        }
        "2.SUB2D.REG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(a < 100 && a > b && a % 10 < b % 10, "{name} has nothing to regroup");
            assert!(level != Level::Hard || a % 10 == 0, "{name} is not hard");
        }
        "3.MULT.CONCEPT" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&a) && (2..=9).contains(&b) && (a, b) != (2, 2), "{name}");
        }
        "3.FRAC.NL" => {
            let [n, d] = numbers[..] else { panic!("{name}") };
            assert!([2, 3, 4, 6, 8].contains(&d) && n % d != 0 && n > 0, "{name}");
            let wholes: u64 = item.layout[item.layout.len() - 1..].parse().expect("wholes");
            assert!(n < wholes * d, "{name} is off its line");
            assert!(level != Level::Hard || n > d, "{name} is not past 1");
        }
        "K.TEEN" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (low, high) = (a.min(b), a.max(b));
            let sum = item.math.to_string().ends_with("=?");
            let whole = if sum { low + high } else { high };
            assert!((11..=19).contains(&whole), "{name}");
            assert!(low == 10 || high == 10 || high - low == 10, "{name} has no ten");
        }
        "1.PV.TENSONES" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let sum = item.math.to_string().ends_with("=?");
            let (tens, whole) = if sum { (a, a + b) } else { (a - b, a) };
            assert!(tens % 10 == 0 && tens > 0 && (21..100).contains(&whole), "{name}");
            let trades = item.layout == "blocks" || item.layout == "sticks";
            assert!(!trades || b >= 10, "{name} has nothing to trade");
            assert!(level != Level::Easy || item.stage != Stage::Abstract || b < 10, "{name} is not easy");
        }
        "1.ADD2D1D" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!((11..100).contains(&a) && a + b < 100, "{name}");
            assert!((2..10).contains(&b) || b % 10 == 0 && (10..=60).contains(&b), "{name}");
            let trades = a % 10 + b % 10 >= 10;
            assert!(level != Level::Easy || !trades, "{name} is not easy");
            assert!(level != Level::Hard || trades, "{name} is not hard");
        }
        "2.ADD2D.REG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(a > 10 && b > 10 && a + b < 100 && a % 10 + b % 10 >= 10, "{name}");
            assert!(level != Level::Hard || (a + b) % 10 == 0, "{name} is not hard");
            assert!(item.layout != "line" || a >= b, "{name} begins with the smaller");
        }
        "2.EQGROUPS" => {
            let [each, ref rest @ ..] = numbers[..] else { panic!("{name}") };
            assert!((2..=5).contains(&each) && rest.iter().all(|other| *other == each), "{name}");
            assert!((1..=4).contains(&rest.len()), "{name} has too many rows");
        }
        "3.MULT10S" => {
            let [digit, tens] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&digit) && tens % 10 == 0 && (20..=90).contains(&tens), "{name}");
        }
        "3.DIV.CONCEPT" => {
            let [total, by] = numbers[..] else { panic!("{name}") };
            assert!((2..=9).contains(&by) && total % by == 0 && total > 4, "{name}");
            assert!((2..=9).contains(&(total / by)), "{name}");
        }
        "3.UNKNOWNFACTOR" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            let (total, by) = (a.max(b), a.min(b));
            assert!((2..=9).contains(&by) && total % by == 0 && total > 4, "{name}");
            assert!((2..=9).contains(&(total / by)), "{name}");
        }
        "2.SUB2D.NOREG" => {
            let [a, b] = numbers[..] else { panic!("{name}") };
            assert!(a < 100 && b > 10 && a > b + 1 && a % 10 >= b % 10, "{name} has to be regrouped");
            let zeros = b % 10 == 0 || a % 10 == b % 10 || a / 10 == b / 10;
            assert!(level != Level::Hard || zeros, "{name} is not hard");
        }
        unknown => panic!("nobody has stated the bounds of {unknown}"),
    }
}

/// The fewest different items a stage of a skill may have: twenty, or all there are.
pub fn fewest_items(skill: &str) -> usize {
    match skill {
        // Of partners of ten there are nine, in two layouts.
        "K.MAKE10" => 16,
        // Two to five rows of two to five.
        "2.EQGROUPS" => 16,
        _ => 20,
    }
}
