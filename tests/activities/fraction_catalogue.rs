//! Procedures on fractions against answers worked out by the executable catalogue of misconceptions.

use tenfold::activities::fraction_sums_bugs::{ALL, Pair, whole_times_both};

fn pair(text: &str) -> Pair {
    let (n, d) = text.split_once('/').expect("a fraction");
    (n.parse().expect("a number"), d.parse().expect("a number"))
}

#[test]
fn buggy_sums_of_fractions_agree_with_the_catalogue() {
    let vectors = include_str!("../data/fraction_sums_bugs.tsv");
    let mut lines = vectors.lines().filter(|line| !line.starts_with('#'));
    let names: Vec<&str> = lines.next().expect("a header").split('\t').skip(2).collect();
    let mut compared = 0;
    for line in lines {
        let cells: Vec<Pair> = line.split('\t').map(pair).collect();
        let (p, q) = (cells[0], cells[1]);
        for (name, expected) in names.iter().zip(&cells[2..]) {
            let given = match ALL.iter().find(|(id, _)| id == name) {
                Some((_, procedure)) => procedure(p, q),
                None => whole_times_both(p.0, q),
            };
            assert_eq!(given, *expected, "{name} of {p:?} and {q:?}");
            compared += 1;
        }
    }
    assert_eq!(compared, 7_000);
}
