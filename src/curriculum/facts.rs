//! Charts of facts: which skill may have one beside its items.
//!
//! With a chart a child who does not know its facts yet goes on with what needs them. Where a fact is what is practised, or
//! what an operation means, it would give the answer away: those skills have none.

use crate::words::{Say, say};

/// A chart of facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chart {
    /// Sums to 10 + 10; differences are read backward.
    Sums,
    /// Products to 10 × 10; quotients are read backward.
    Products,
}

const SUMS: [&str; 10] = [
    "2.ADD2D.REG",
    "2.SUB2D.NOREG",
    "2.SUB2D.REG",
    "2.ADDSUB1000",
    "2.WORD2STEP",
    "2.MONEY",
    "2.LENGTH.WORD",
    "3.ADDSUB1000.FL",
    "4.ADDSUB.ALG",
    "5.DEC.ADDSUB",
];
const PRODUCTS: [&str; 16] = [
    "3.WORD.MULT",
    "3.MULT10S",
    "4.MULT.MULTI",
    "4.DIV.MULTI",
    "4.FRAC.EQUIV",
    "4.FRAC.CMP",
    "4.COMPARE.MULT",
    "4.WORD.MULTISTEP",
    "4.UNITS.CONVERT",
    "5.DEC.MULT",
    "5.MULT.ALG",
    "5.DIV.2D",
    "5.FRAC.ADDUNLIKE",
    "5.FRAC.WORD",
    "5.FRAC.MULT",
    "5.VOLUME",
];

/// Stories: which fact one comes to is what its child finds out.
const STORIES: [&str; 7] = [
    "2.WORD2STEP",
    "2.MONEY",
    "2.LENGTH.WORD",
    "3.WORD.MULT",
    "4.COMPARE.MULT",
    "4.WORD.MULTISTEP",
    "5.FRAC.WORD",
];

/// The chart that may stand beside an item of a skill, if one may. `math` is the canonical text of the item: where that is
/// nothing but a fact of the chart, there is none.
#[must_use]
pub fn chart_for(skill: &str, math: &str) -> Option<Chart> {
    let chart = if SUMS.contains(&skill) {
        Chart::Sums
    } else if PRODUCTS.contains(&skill) {
        Chart::Products
    } else {
        return None;
    };
    (STORIES.contains(&skill) || !chart.holds(math)).then_some(chart)
}

impl Chart {
    /// The numbers at its edges.
    #[must_use]
    pub const fn edge(self) -> std::ops::RangeInclusive<u8> {
        match self {
            Chart::Sums => 0..=10,
            Chart::Products => 1..=10,
        }
    }

    /// What stands where a row and a column meet.
    #[must_use]
    pub const fn at(self, row: u8, column: u8) -> u8 {
        match self {
            Chart::Sums => row.saturating_add(column),
            Chart::Products => row.saturating_mul(column),
        }
    }

    /// Whether a text is one of its facts: `7+8=?`, `15-8=?`; `7*8=?`, `56//8=?`.
    fn holds(self, math: &str) -> bool {
        let number = |text: &str| text.parse::<u32>().ok();
        let two = |sign: &str| {
            let (one, other) = math.strip_suffix("=?")?.split_once(sign)?;
            Some((number(one)?, number(other)?))
        };
        let edge = |number: u32| u8::try_from(number).is_ok_and(|number| self.edge().contains(&number));
        let (forward, backward) = match self {
            Chart::Sums => (two("+"), two("-").and_then(|(all, part)| Some((all.checked_sub(part)?, part)))),
            Chart::Products => {
                let whole = |(all, part): &(u32, u32)| all.checked_rem(*part) == Some(0);
                let times =
                    two("//").filter(whole).and_then(|(all, part)| Some((all.checked_div(part)?, part)));
                (two("*"), times)
            }
        };
        forward.or(backward).is_some_and(|(one, other)| edge(one) && edge(other))
    }

    /// What it is called, for a child.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Chart::Sums => say::chart_sums(),
            Chart::Products => say::chart_products(),
        }
    }

    /// The sign in its corner.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Chart::Sums => "+",
            Chart::Products => "×",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::{Level, Random, Stage};
    use crate::curriculum::{SKILLS, skill};

    /// Every fact of a chart, written out.
    fn written_out(chart: Chart) -> Vec<String> {
        let pairs = chart.edge().flat_map(|row| chart.edge().map(move |column| (row, column)));
        let facts = pairs.flat_map(|(row, column)| match chart {
            Chart::Sums => [format!("{row}+{column}=?"), format!("{}-{column}=?", row + column)],
            Chart::Products => [format!("{row}*{column}=?"), format!("{}//{column}=?", row * column)],
        });
        facts.collect()
    }

    /// Whether a layout is a story with its number: `separate-5`.
    fn is_story(layout: &str) -> bool {
        let stories = [
            "area", "array", "compare", "fraction", "groups", "join", "length", "mixed", "money", "parts",
            "rest", "separate", "steps", "times",
        ];
        layout
            .split_once('-')
            .is_some_and(|(kind, number)| stories.contains(&kind) && number.parse::<u32>().is_ok())
    }

    #[test]
    fn every_skill_of_the_lists_is_there_once() {
        for id in SUMS.iter().chain(&PRODUCTS) {
            assert!(skill(id).is_some(), "{id}");
            assert_eq!(SUMS.iter().chain(&PRODUCTS).filter(|other| *other == id).count(), 1, "{id}");
        }
    }

    #[test]
    fn no_chart_holds_the_answer_to_an_item() {
        let facts = [Chart::Sums, Chart::Products].map(written_out);
        let (mut charted, mut left_out) = (0, 0);
        for skill in SKILLS.iter().filter(|skill| SUMS.contains(&skill.id) || PRODUCTS.contains(&skill.id)) {
            for (stage, seed) in
                Stage::ALL.into_iter().flat_map(|stage| (0..300).map(move |seed| (stage, seed)))
            {
                let item = skill.activity.generate(stage, Level::Easy, &mut Random::from_seed(seed));
                let math = item.math.to_string();
                let Some(chart) = chart_for(skill.id, &math) else {
                    left_out += 1;
                    continue;
                };
                let is_fact = facts[chart as usize].contains(&math);
                assert!(is_story(&item.layout) || !is_fact, "{}: {math} {}", skill.id, item.layout);
                charted += 1;
            }
        }
        assert!(charted > 20_000 && left_out > 0 && left_out < 2_000, "{charted} {left_out}");
        for chart in [Chart::Sums, Chart::Products] {
            assert!(written_out(chart).iter().all(|fact| chart.holds(fact)));
            let others =
                ["40-8=?", "8-9=?", "4*30=?", "7//2=?", "7//0=?", "0.5*2=?", "7+?=10", "11+2=?", "", "=?"];
            assert!(others.iter().all(|math| !chart.holds(math)), "{chart:?}");
        }
    }

    #[test]
    fn facts_and_meanings_have_no_chart() {
        for id in ["2.FACTS20", "3.FACTS100", "1.ADD20.STRAT", "3.MULT.CONCEPT", "3.DIV.CONCEPT", "K.ADD5"] {
            assert!(skill(id).is_some() && chart_for(id, "41-6=?").is_none(), "{id}");
        }
    }

    #[test]
    fn a_chart_is_worked_out_by_counting() {
        for (row, column) in (0..=10_u8).flat_map(|row| (0..=10_u8).map(move |column| (row, column))) {
            let ones = u8::try_from((0..row).chain(0..column).count()).expect("small");
            assert_eq!(Chart::Sums.at(row, column), ones);
            let dots = u8::try_from((0..row).flat_map(|_| 0..column).count()).expect("small");
            assert_eq!(Chart::Products.at(row, column), dots);
        }
        assert_eq!((Chart::Sums.edge().count(), Chart::Products.edge().count()), (11, 10));
    }
}
