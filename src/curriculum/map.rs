//! The skill map: where each skill stands, which ones lead to it, and how one is found.
//!
//! Grades are rows, domains are columns; the skills of one cell stand under one another in the order of the curriculum.
//! Positions are data, so that the screen and the printed sheet are the same picture.

use super::{Domain, Grade, SKILLS, Skill};
use crate::activities::{FEATURES, Feature, Item, Level, Misconception, Random, Stage};
use crate::table::catalogue;
use crate::table::geometry::{Area, Point, Size, point, size};
use crate::words::{Lang, Say, say, without_accent};

/// A skill on the map.
#[derive(Debug)]
pub struct Card {
    /// Which.
    pub skill: &'static Skill,
    /// Where it stands, in pixels of the map.
    pub area: Area,
}

/// What one skill is to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tie {
    /// The later one waits for it.
    Needs,
    /// It helps, and holds nobody back.
    Helps,
}

/// An arrow from one skill to another that builds on it.
#[derive(Debug)]
pub struct Arrow {
    /// The id of the earlier skill.
    pub from: &'static str,
    /// The id of the later skill.
    pub to: &'static str,
    /// What the earlier one is to it.
    pub tie: Tie,
    /// The curve, as the `d` of an SVG path.
    pub path: String,
}

/// The whole map.
#[derive(Debug)]
pub struct Map {
    /// How large it is.
    pub size: Size,
    /// The grades, with the place of the name of each.
    pub grades: Vec<(Grade, Point)>,
    /// The domains, with the place of the name of each.
    pub domains: Vec<(Domain, Point)>,
    /// The skills.
    pub cards: Vec<Card>,
    /// What leads to what.
    pub arrows: Vec<Arrow>,
}

const CARD: Size = size(184, 88);
/// Between two cards of a cell, two columns, two rows.
const GAP: i32 = 14;
const AISLE: i32 = 44;
/// Room for the names of domains above, and of grades at the side.
const HEAD: i32 = 44;
const SIDE: i32 = 48;

/// The map of all skills that have items.
#[must_use]
pub fn map() -> Map {
    let has = |domain: Domain, grade: Grade| {
        SKILLS.iter().filter(move |skill| skill.domain == domain && skill.grade == grade)
    };
    let columns = Domain::ALL.into_iter().filter(|domain| SKILLS.iter().any(|skill| skill.domain == *domain));
    let columns: Vec<Domain> = columns.collect();
    let mut cards = Vec::new();
    let mut grades = Vec::new();
    let mut y = HEAD;
    for grade in (0..=5).map(Grade) {
        let rows = columns.iter().map(|domain| has(*domain, grade).count()).max().unwrap_or(0);
        if rows == 0 {
            continue;
        }
        grades.push((grade, point(SIDE / 2, y + CARD.h / 2)));
        for (column, domain) in (0..).zip(&columns) {
            for (row, skill) in (0..).zip(has(*domain, grade)) {
                let corner = point(SIDE + column * (CARD.w + AISLE), y + row * (CARD.h + GAP));
                cards.push(Card { skill, area: Area::at(corner, CARD) });
            }
        }
        y += i32::try_from(rows).unwrap_or(1) * (CARD.h + GAP) + AISLE - GAP;
    }
    let head = |(column, domain): (i32, &Domain)| {
        (*domain, point(SIDE + column * (CARD.w + AISLE) + CARD.w / 2, HEAD / 2))
    };
    let domains: Vec<(Domain, Point)> = (0..).zip(&columns).map(head).collect();
    let width = SIDE + i32::try_from(columns.len()).unwrap_or(1) * (CARD.w + AISLE);
    let arrows = arrows(&cards);
    Map { size: size(width, y), grades, domains, cards, arrows }
}

fn arrows(cards: &[Card]) -> Vec<Arrow> {
    let place = |id: &str| cards.iter().find(|card| card.skill.id == id);
    let mut out = Vec::new();
    for card in cards {
        let ties = [(Tie::Needs, card.skill.needs), (Tie::Helps, card.skill.helps)];
        for (tie, id) in ties.into_iter().flat_map(|(tie, ids)| ids.iter().map(move |id| (tie, *id))) {
            if let Some(from) = place(id) {
                let path = path(from.area, card.area);
                out.push(Arrow { from: from.skill.id, to: card.skill.id, tie, path });
            }
        }
    }
    out
}

/// From the lower edge to the upper one; in one column past the cards between, in the aisle at their right.
fn path(from: Area, to: Area) -> String {
    let (start, end) = (point(from.x + from.w / 2, from.bottom()), point(to.x + to.w / 2, to.y));
    if from.x == to.x && end.y - start.y > GAP {
        let aisle = from.right() + AISLE / 3;
        let (leave, arrive) = (from.y + from.h * 2 / 3, to.y + to.h / 3);
        return format!(
            "M{} {leave}C{aisle} {leave} {aisle} {leave} {aisle} {}L{aisle} {}C{aisle} {arrive} {aisle} {arrive} {} {arrive}",
            from.right(),
            leave + GAP,
            arrive - GAP,
            to.right(),
        );
    }
    if end.y <= start.y {
        // One stands beside or above the other: from side to side.
        let right = to.x > from.x;
        let (x, other) = if right { (from.right(), to.x) } else { (from.x, to.right()) };
        let (leave, arrive, middle) = (from.y + from.h / 2, to.y + to.h / 2, (x + other) / 2);
        return format!("M{x} {leave}C{middle} {leave} {middle} {arrive} {other} {arrive}");
    }
    let bend = ((end.y - start.y) / 2).min(60);
    let Point { x, y } = start;
    format!("M{x} {y}C{x} {} {} {} {} {}", y + bend, end.x, end.y - bend, end.x, end.y)
}

/// Items that are looked at to know what a stage is worked with, and what goes wrong in it.
fn looked_at(skill: &Skill, stage: Stage, items: u64) -> impl Iterator<Item = Item> {
    (0..items).map(move |seed| skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(seed)))
}

/// The features an adult can ask for at a stage of a skill: those that one item in twenty has, and not every one.
#[must_use]
pub fn features(skill: &Skill, stage: Stage) -> Vec<&'static Feature> {
    let of =
        |level| (0..80).map(move |seed| skill.activity.generate(stage, level, &mut Random::from_seed(seed)));
    let items: Vec<Item> = [Level::Easy, Level::Usual, Level::Hard].into_iter().flat_map(of).collect();
    let is_a_choice = |feature: &&Feature| {
        let with = items.iter().filter(|item| feature.is_in(&item.math)).count();
        (items.len() / 20..items.len()).contains(&with)
    };
    FEATURES.iter().filter(is_a_choice).collect()
}

/// The manipulatives of a stage of a skill, by name, each once.
#[must_use]
pub fn materials(skill: &Skill, stage: Stage) -> Vec<Say> {
    let mut names: Vec<&'static str> = Vec::new();
    for item in looked_at(skill, stage, 12) {
        for seat in skill.activity.table(&item).seats() {
            let name = seat.board.name();
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.into_iter().filter_map(material).collect()
}

/// What is known to go wrong in a skill's items, each once.
#[must_use]
pub fn misconceptions(skill: &Skill) -> Vec<&'static Misconception> {
    let mut known: Vec<&'static Misconception> = Vec::new();
    for item in Stage::ALL.into_iter().flat_map(|stage| looked_at(skill, stage, 40)) {
        for suspect in skill.activity.suspects(&item) {
            if !known.contains(&suspect.misconception) {
                known.push(suspect.misconception);
            }
        }
    }
    known
}

/// What a board is called: by the gallery, or here where it stands in activities only.
fn material(name: &str) -> Option<Say> {
    if let Some(tool) = catalogue::find(name) {
        return Some((tool.says)());
    }
    Some(match name {
        "base-ten" | "place-mat" => return material("base-ten-blocks"),
        "box-model" => return material("area-model"),
        "column-form" => say::material_column_form(),
        "decimal-discs" => return material("discs"),
        "decimal-blocks" => say::tool_decimal_blocks(),
        "decimal-overlap" => say::material_decimal_overlap(),
        "dot-frame" => say::material_dot_frame(),
        "dot-picture" => say::material_dot_picture(),
        "glimpse" => say::material_glimpse(),
        "factor-pairs" => say::material_factor_pairs(),
        "two-sets" => say::material_two_sets(),
        "cube-pans" => say::material_cube_pans(),
        "truth-card" => say::material_truth_card(),
        "two-things" => say::material_two_things(),
        "in-order" => say::material_in_order(),
        "joined-shape" => say::material_joined_shape(),
        "day-line" => say::material_day_line(),
        "jug" => say::material_jug(),
        "line-between" => say::material_line_between(),
        "number-line-1000" => say::material_line_thousand(),
        "equation-card" => say::material_equation_card(),
        "fraction-card" => say::material_fraction_card(),
        "fraction-strips" => say::material_fraction_strips(),
        "number-bond" => say::material_number_bond(),
        "picked-numbers" => say::material_picked_numbers(),
        "ribbons" => say::material_ribbons(),
        "schema-card" => say::material_schema_card(),
        "sticks-and-dots" => say::material_sticks_and_dots(),
        _ => return None,
    })
}

/// Finds skills by what somebody types.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finder {
    /// What stands in each skill's row, folded.
    words: Vec<(&'static str, String)>,
}

impl Finder {
    /// Knows what may be looked for, in a language: codes, names, domains, manipulatives.
    #[must_use]
    pub fn new(lang: Lang) -> Finder {
        let words = |skill: &'static Skill| {
            let mut words = vec![skill.id.to_owned(), skill.alabama.0.to_owned(), skill.ccss.to_owned()];
            words.extend([(skill.name)(), (skill.can)(), skill.domain.name()].map(|say| say.text(lang)));
            let stages = Stage::ALL.into_iter().flat_map(|stage| materials(skill, stage));
            words.extend(stages.map(|say| say.text(lang)));
            (skill.id, fold(&words.join(" ")))
        };
        Finder { words: SKILLS.iter().map(words).collect() }
    }

    /// The ids of the skills in whose row every word of `query` stands. Accents and capitals do not matter; nothing typed
    /// finds all.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<&'static str> {
        let query = fold(query);
        let is_found = |words: &str| query.split_whitespace().all(|word| words.contains(word));
        self.words.iter().filter(|(_, words)| is_found(words)).map(|(id, _)| *id).collect()
    }
}

/// Small letters without accents, and numbers without commas: `1000` finds 1,000.
fn fold(text: &str) -> String {
    let plain = |letter: char| if letter == 'ñ' { 'n' } else { without_accent(letter) };
    text.to_lowercase().chars().filter(|letter| *letter != ',').map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::geometry::area;

    #[test]
    fn no_card_lies_on_another_and_all_are_on_the_map() {
        let map = map();
        assert_eq!(map.cards.len(), SKILLS.len());
        let whole = area(0, 0, map.size.w, map.size.h);
        for (place, card) in map.cards.iter().enumerate() {
            assert_eq!(card.area.within(whole), card.area, "{:?}", card.skill);
            for other in map.cards.iter().skip(place + 1) {
                let both = card.area.within(other.area);
                assert!(both.w == 0 || both.h == 0, "{:?} lies on {:?}", card.skill, other.skill);
            }
        }
    }

    #[test]
    fn an_arrow_for_each_need_and_each_help_that_is_there() {
        let earlier = SKILLS.iter().flat_map(|skill| skill.needs.iter().chain(skill.helps));
        let ties = earlier.filter(|id| SKILLS.iter().any(|skill| skill.id == **id)).count();
        let map = map();
        assert_eq!(map.arrows.len(), ties);
        assert!(map.arrows.iter().any(|arrow| (arrow.from, arrow.to) == ("K.MAKE10", "1.ADD20.STRAT")));
    }

    #[test]
    fn every_stage_of_every_skill_names_what_it_is_worked_with() {
        for skill in SKILLS.iter() {
            for stage in Stage::ALL {
                let item = skill.activity.generate(stage, Level::Usual, &mut Random::from_seed(1));
                for seat in skill.activity.table(&item).seats() {
                    assert!(material(seat.board.name()).is_some(), "{} has no name", seat.board.name());
                }
            }
        }
    }

    #[test]
    fn a_skill_is_found_by_code_word_or_manipulative() {
        let found = |query: &str, lang| Finder::new(lang).find(query);
        assert_eq!(found("ma19.3.14", Lang::En), ["3.FRAC.NL"]);
        assert_eq!(found("3.NF.A.2", Lang::En), ["3.FRAC.NL"]);
        assert!(found("ten frame", Lang::En).contains(&"K.MAKE10"));
        assert!(found("FRACCIONES recta", Lang::Es).contains(&"3.FRAC.NL"));
        assert!(found("numerica", Lang::Es).contains(&"3.FRAC.NL"), "without its accent");
        assert_eq!(found("  ", Lang::En).len(), SKILLS.len());
        assert!(found("quaternion", Lang::En).is_empty());
    }
}
