//! Buggy procedures against the executable catalogue of misconceptions, on 1,000 items each.

use tenfold::activities::decimal_bugs as bugs;
use tenfold::activities::fact_bugs::{one_plus_one, operand_errors, zero_is_n};
use tenfold::activities::{multiplication_bugs, subtraction_bugs};

/// The vectors: two numbers, and the answer of each named procedure; "-" where it comes to none.
fn agree(vectors: &str, procedures: &[(&str, subtraction_bugs::Procedure)]) {
    let mut lines = vectors.lines().filter(|line| !line.starts_with('#'));
    let names: Vec<&str> = lines.next().expect("a header").split('\t').skip(2).collect();
    assert_eq!(names.len(), procedures.len());
    let mut compared = 0;
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let (a, b) = (cells[0].parse().expect("a number"), cells[1].parse().expect("a number"));
        for (name, expected) in names.iter().zip(&cells[2..]) {
            let procedure = procedures.iter().find(|(id, _)| id == name).map(|(_, procedure)| procedure);
            let procedure = procedure.unwrap_or_else(|| panic!("{name} is missing"));
            let given = procedure(a, b).map_or("-".to_owned(), |answer| answer.to_string());
            assert_eq!(given, *expected, "{name} of {a} and {b}");
            compared += 1;
        }
    }
    assert_eq!(compared, 1_000 * procedures.len());
}

#[test]
fn buggy_subtractions_agree_with_the_catalogue() {
    agree(include_str!("../data/subtraction_bugs.tsv"), &subtraction_bugs::ALL);
}

#[test]
fn buggy_multiplications_and_divisions_agree_with_the_catalogue() {
    agree(include_str!("../data/multiplication_bugs.tsv"), &multiplication_bugs::ALL);
}

#[test]
fn a_zero_between_digits_is_taken_for_the_other_number() {
    // The catalogue knows this rule for single facts only.
    assert_eq!(multiplication_bugs::zero_is_n(307, 6), Some(1_902));
    assert_eq!(multiplication_bugs::zero_is_n(317, 6), Some(1_902));
}

#[test]
fn decimals_are_multiplied_and_divided_in_two_halves_or_with_a_remainder_behind() {
    // The catalogue knows the first two rules for sums, and the last for whole numbers, only.
    assert_eq!(bugs::separate_times("3", "2.4").as_deref(), Some("6.12"));
    assert_eq!(bugs::separate_times("1.2", "1.4").as_deref(), Some("1.8"));
    assert_eq!(bugs::separate_times("3", "4"), None);
    assert_eq!(bugs::separate_over("6.12", 3).as_deref(), Some("2.4"));
    assert_eq!(bugs::separate_over("7.3", 5), None);
    assert_eq!(bugs::remainder_after("73", 5).as_deref(), Some("14.3"));
    assert_eq!(bugs::remainder_after("7.3", 5).as_deref(), Some("1.43"));
    assert_eq!(bugs::remainder_after("0.5", 2).as_deref(), Some("0.21"));
    assert_eq!(bugs::remainder_after("4.5", 3), None);
}

#[test]
fn buggy_facts_agree_with_the_catalogue() {
    let vectors = include_str!("../data/fact_bugs.tsv");
    let mut compared = 0;
    for line in vectors.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [a, b, zero, one, operands] = cells[..] else { panic!("{line}") };
        let (a, b) = (a.parse().expect("a number"), b.parse().expect("a number"));
        let told = |answer: Option<u32>| answer.map_or("-".to_owned(), |answer| answer.to_string());
        assert_eq!(told(zero_is_n(a, b)), zero, "{a} x {b}");
        assert_eq!(told(one_plus_one(a, b)), one, "{a} x {b}");
        if operands != "-" {
            let errors: Vec<String> = operand_errors(a, b).iter().map(u32::to_string).collect();
            assert_eq!(errors.join(","), operands, "{a} x {b}");
        }
        compared += 1;
    }
    assert_eq!(compared, 1_000);
}

#[test]
fn buggy_decimals_agree_with_the_catalogue() {
    let vectors = include_str!("../data/decimal_bugs.tsv");
    let sign = |order: Option<std::cmp::Ordering>| match order.expect("an order") {
        std::cmp::Ordering::Less => "<",
        std::cmp::Ordering::Equal => "=",
        std::cmp::Ordering::Greater => ">",
    };
    let mut compared = 0;
    for line in vectors.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [x, y, order, longer, shorter, right, separate, most, zero, n, d, denominator, joined] =
            cells[..]
        else {
            panic!("{line}")
        };
        assert_eq!(sign(bugs::order(x, y)), order, "{x} {y}");
        assert_eq!(sign(bugs::longer(x, y)), longer, "{x} {y}");
        assert_eq!(sign(bugs::shorter(x, y)), shorter, "{x} {y}");
        assert_eq!(bugs::right_align(x, y).as_deref(), Some(right), "{x} + {y}");
        assert_eq!(bugs::separate(x, y).as_deref(), Some(separate), "{x} + {y}");
        assert_eq!(bugs::max_places(x, y).as_deref(), Some(most), "{x} * {y}");
        assert_eq!(bugs::append_zero(x, 1), zero, "10 * {x}");
        let (n, d) = (n.parse().expect("a number"), d.parse().expect("a number"));
        assert_eq!(bugs::denominator_after_point(n, d), denominator);
        assert_eq!(bugs::concatenated(n, d), joined);
        compared += 9;
    }
    assert_eq!(compared, 9_000);
}
