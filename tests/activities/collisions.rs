//! Where two misconceptions come to the same on an item, and whether other items part them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tenfold::activities::Item;

use super::{each_item, skills};

const LIST: &str = "tests/data/collisions.tsv";

/// Two misconceptions of a skill.
#[derive(Default)]
struct Pair {
    together: u32,
    apart: u32,
    /// The first item on which they come to the same, and the first that parts them.
    same: Option<String>,
    parts: Option<String>,
}

fn text(item: &Item) -> String {
    format!("{} {} {}", item.stage, item.math, item.layout)
}

/// Of the children with one of the two, how many answers tell nothing about which.
fn pairs() -> BTreeMap<(&'static str, &'static str, &'static str), Pair> {
    let mut pairs: BTreeMap<_, Pair> = BTreeMap::new();
    let mut rules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skill in skills() {
        rules.insert(
            skill.id,
            tenfold::curriculum::misconceptions(skill).iter().map(|rule| rule.id).collect(),
        );
    }
    each_item(60, |name, activity, _, item| {
        let (id, known) = rules.get_key_value(name.split(' ').next().unwrap_or_default()).expect("a skill");
        for suspect in activity.suspects(item) {
            let mut table = activity.table(item);
            for action in &suspect.actions {
                table.act(*action).expect("a possible action");
            }
            let named: Vec<&str> = activity.score(item, &table).suspects.iter().map(|rule| rule.id).collect();
            let own = suspect.misconception.id;
            for other in known.iter().filter(|other| **other != own) {
                let pair = pairs.entry((*id, own.min(other), own.max(other))).or_default();
                if named.contains(other) {
                    pair.together += 1;
                    pair.same.get_or_insert_with(|| text(item));
                } else {
                    pair.apart += 1;
                    pair.parts.get_or_insert_with(|| text(item));
                }
            }
        }
    });
    pairs
}

#[test]
fn collisions_are_listed_and_every_pair_of_misconceptions_is_parted_by_some_item() {
    let pairs = pairs();
    let mut list =
        String::from("skill\tone\tother\tpercent of answers that may be either\tsame on\tparted by\n");
    for ((skill, one, other), pair) in &pairs {
        let parts =
            pair.parts.as_ref().unwrap_or_else(|| panic!("{skill}: nothing parts {one} from {other}"));
        if let Some(same) = &pair.same {
            let share = 100 * pair.together / (pair.together + pair.apart);
            writeln!(list, "{skill}\t{one}\t{other}\t{share}\t{same}\t{parts}").expect("room");
        }
    }
    if std::env::var_os("TENFOLD_WRITE_DOCS").is_some() {
        std::fs::write(LIST, &list).expect("the list can be written");
    }
    let kept = std::fs::read_to_string(LIST).expect("the list");
    let wanted = |line: &&str| {
        line.starts_with("skill") || skills().any(|skill| line.starts_with(&format!("{}\t", skill.id)))
    };
    let kept: Vec<&str> = kept.lines().filter(wanted).collect();
    assert_eq!(
        list.lines().collect::<Vec<_>>(),
        kept,
        "TENFOLD_WRITE_DOCS=1 cargo test --test activities collisions"
    );
}
