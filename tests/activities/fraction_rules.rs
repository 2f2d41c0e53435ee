//! Rules for comparing fractions: as in the catalogue, and parted by the items that are asked.

use std::cmp::Ordering;
use std::collections::HashSet;

use tenfold::activities::{Activity, CompareFractions, Level, Random, Stage, fraction_bugs};
use tenfold::math::Fraction;

fn fraction(text: &str) -> Fraction {
    let (n, d) = text.split_once('/').expect("a fraction");
    Fraction::new(n.parse().expect("a number"), d.parse().expect("a number")).expect("a fraction")
}

fn sign(order: Option<Ordering>) -> &'static str {
    match order {
        Some(Ordering::Less) => "<",
        Some(Ordering::Equal) => "=",
        Some(Ordering::Greater) => ">",
        None => "-",
    }
}

#[test]
fn rules_agree_with_the_catalogue() {
    let vectors = include_str!("../data/fraction_compare_bugs.tsv");
    let mut lines = vectors.lines().filter(|line| !line.starts_with('#'));
    let names: Vec<&str> = lines.next().expect("a header").split('\t').skip(2).collect();
    assert_eq!(names.len(), fraction_bugs::ALL.len());
    let mut compared = 0;
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let (first, second) = (fraction(cells[0]), fraction(cells[1]));
        for (name, expected) in names.iter().zip(&cells[2..]) {
            let rule = fraction_bugs::ALL.iter().find(|(id, _)| id == name);
            let (_, rule) = rule.unwrap_or_else(|| panic!("{name} is missing"));
            assert_eq!(sign(rule(first, second)), *expected, "{name} of {first} and {second}");
            compared += 1;
        }
    }
    assert_eq!(compared, 6_000);
}

/// Every two rules give different answers on items of every stage, both orders are asked, and each sign is right now and then.
#[test]
fn items_part_every_two_rules_in_both_orders() {
    let of_skill = ["whole_components", "larger_den_larger", "smaller_den_larger", "gap"];
    for stage in Stage::ALL {
        let items = (0..2_000)
            .map(|seed| CompareFractions::Unlike.generate(stage, Level::Usual, &mut Random::from_seed(seed)));
        let pairs: HashSet<(Fraction, Fraction)> = items
            .map(|item| {
                let math = item.math.to_string();
                let (left, right) = math.split_once('?').expect("a comparison");
                (fraction(left), fraction(right))
            })
            .collect();
        let both = pairs.iter().filter(|(left, right)| pairs.contains(&(*right, *left))).count();
        assert!(2 * both > pairs.len(), "{stage}: {both} of {} in both orders", pairs.len());
        for wanted in [Ordering::Less, Ordering::Equal, Ordering::Greater] {
            assert!(
                pairs.iter().any(|(left, right)| left.value_cmp(*right) == wanted),
                "{stage}: {wanted:?}"
            );
        }
        let rules: Vec<_> = fraction_bugs::ALL.iter().filter(|(id, _)| of_skill.contains(id)).collect();
        for (one, first) in &rules {
            for (other, second) in rules.iter().filter(|(other, _)| other != one) {
                let parted =
                    pairs.iter().filter(|(left, right)| first(*left, *right) != second(*left, *right));
                assert!(parted.count() >= 8, "{stage}: {one} and {other}");
            }
        }
    }
}
