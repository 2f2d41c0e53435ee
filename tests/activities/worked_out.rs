//! The right answer, worked out from the canonical text alone: nothing here is shared with the activities.

/// A value as numerator and denominator.
pub type Value = (u64, u64);

pub fn same(a: Value, b: Value) -> bool {
    a.0 * b.1 == b.0 * a.1
}

pub fn value(text: &str) -> Value {
    match text.split_once('/') {
        Some((n, d)) => (n.parse().expect("a numerator"), d.parse().expect("a denominator")),
        None => (text.parse().unwrap_or_else(|_| panic!("{text} is no number")), 1),
    }
}

/// The number that makes a canonical statement true, found by trying: nothing here is shared with the activities.
pub fn worked_out(math: &str) -> Value {
    let (left, right) = math.split_once('=').expect("an equal sign");
    if right == "?" && left.contains('/') && !left.contains("//") {
        return value(left);
    }
    if left == "?" {
        return value(right);
    }
    let holds = |guess: u64| {
        let side = |text: &str| -> Option<u64> {
            let text = text.replace('?', &guess.to_string());
            if text.matches('+').count() > 1 {
                return text.split('+').map(|part| part.parse::<u64>().ok()).sum();
            }
            for (sign, apply) in [
                ("+", (|a: u64, b: u64| a.checked_add(b)) as fn(u64, u64) -> Option<u64>),
                ("-", |a, b| a.checked_sub(b)),
                ("*", |a, b| a.checked_mul(b)),
                ("//", |a, b| a.checked_div(b).filter(|quotient| quotient * b == a)),
            ] {
                if let Some((a, b)) = text.split_once(sign) {
                    return apply(a.parse().ok()?, b.parse().ok()?);
                }
            }
            text.parse().ok()
        };
        matches!((side(left), side(right)), (Some(a), Some(b)) if a == b)
    };
    let mut solutions = (0..=1_000).filter(|guess| holds(*guess));
    let answer = solutions.next().unwrap_or_else(|| panic!("{math} has no answer"));
    assert_eq!(solutions.next(), None, "{math} has two answers");
    (answer, 1)
}

#[test]
fn the_evaluator_of_this_test_is_right_on_known_items() {
    let known = [
        ("7+?=10", (3, 1)),
        ("?+4=10", (6, 1)),
        ("81-38=?", (43, 1)),
        ("14=10+?", (4, 1)),
        ("47=?+7", (40, 1)),
        ("4*6=?", (24, 1)),
        ("4+4+4=?", (12, 1)),
        ("9*90=?", (810, 1)),
        ("35//7=?", (5, 1)),
        ("48//?=8", (6, 1)),
        ("?*6=24", (4, 1)),
        ("3/4=?", (3, 4)),
        ("?=5/4", (5, 4)),
    ];
    for (math, answer) in known {
        assert_eq!(worked_out(math), answer, "{math}");
    }
}
