//! Five minutes at home: what an adult in the family can do with a child, with things that lie about and without an app.

use crate::words::{Say, say};

/// Parts `needs`, `does` and `says` of a message, with the child's name.
type Words = fn(&'static str, String) -> Say;

/// Something to do at home that belongs to a skill.
#[derive(Clone, Copy, Debug)]
pub struct HomeActivity {
    words: Words,
}

impl HomeActivity {
    /// The one of a skill; `None` for a skill nobody knows.
    #[must_use]
    pub fn of(skill: &str) -> Option<HomeActivity> {
        AT_HOME
            .iter()
            .find(|(_, skills)| skills.contains(&skill))
            .map(|(words, _)| HomeActivity { words: *words })
    }

    /// What is needed, all of it household things.
    #[must_use]
    pub fn needs(self, name: &str) -> Say {
        (self.words)("needs", name.to_owned())
    }

    /// What is done.
    #[must_use]
    pub fn does(self, name: &str) -> Say {
        (self.words)("does", name.to_owned())
    }

    /// The words for the adult.
    #[must_use]
    pub fn says(self, name: &str) -> Say {
        (self.words)("says", name.to_owned())
    }
}

/// Every activity, with the skills it is for: each skill stands in one row.
static AT_HOME: [(Words, &[&str]); 81] = [
    (say::at_home_count_steps, &["K.COUNT.SEQ"]),
    (say::at_home_count_on, &["K.COUNT.FROM"]),
    (say::at_home_count_past, &["1.COUNT120"]),
    (say::at_home_numerals, &["K.NUMERAL.ID"]),
    (say::at_home_count_things, &["K.COUNT.OBJ", "K.CARDINALITY"]),
    (say::at_home_one_more, &["K.ONEMORE"]),
    (say::at_home_glance, &["K.SUBITIZE"]),
    (say::at_home_more_fewer, &["K.COMPARE.SETS"]),
    (say::at_home_cards_ten, &["K.COMPARE.NUM"]),
    (say::at_home_larger_number, &["1.COMPARE2", "2.COMPARE3"]),
    (say::at_home_skip, &["2.COUNT1000"]),
    (say::at_home_teens, &["K.TEEN"]),
    (say::at_home_bundles, &["1.PV.TENSONES"]),
    (say::at_home_ten_more, &["1.TENMORE"]),
    (say::at_home_hundreds, &["2.PV.100S"]),
    (say::at_home_string_line, &["2.NL100"]),
    (say::at_home_round, &["3.ROUND", "4.ROUND.ANY"]),
    (say::at_home_large_digits, &["4.PV.MULTI"]),
    (say::at_home_hidden_part, &["K.DECOMP10", "1.FACTFAM"]),
    (say::at_home_make_ten, &["K.MAKE10"]),
    (say::at_home_add_small, &["K.ADD5", "K.ADD10.SIT"]),
    (say::at_home_fill_ten, &["1.ADD20.STRAT"]),
    (say::at_home_back_ten, &["1.SUB20.STRAT"]),
    (say::at_home_same, &["1.EQUALSIGN"]),
    (say::at_home_mystery_bag, &["1.UNKNOWN"]),
    (say::at_home_story_twenty, &["1.WORD.CHANGE"]),
    (say::at_home_dimes_more, &["1.ADD2D1D"]),
    (say::at_home_dimes_add, &["2.ADD2D.REG"]),
    (say::at_home_dimes_take, &["2.SUB2D.NOREG"]),
    (say::at_home_dimes_open, &["2.SUB2D.REG"]),
    (say::at_home_facts, &["2.FACTS20"]),
    (say::at_home_pages, &["2.ADDSUB1000", "3.ADDSUB1000.FL"]),
    (say::at_home_years, &["4.ADDSUB.ALG"]),
    (say::at_home_two_steps, &["2.WORD2STEP"]),
    (say::at_home_rows, &["2.EQGROUPS", "3.MULT.CONCEPT"]),
    (say::at_home_share, &["3.DIV.CONCEPT"]),
    (say::at_home_hidden_rows, &["3.UNKNOWNFACTOR"]),
    (say::at_home_times_cards, &["3.FACTS100"]),
    (say::at_home_bags, &["3.WORD.MULT"]),
    (say::at_home_times_as_many, &["4.COMPARE.MULT"]),
    (say::at_home_piles_dimes, &["3.MULT10S"]),
    (say::at_home_packs, &["4.MULT.MULTI"]),
    (say::at_home_day_minutes, &["5.MULT.ALG"]),
    (say::at_home_pages_week, &["4.DIV.MULTI"]),
    (say::at_home_cartons, &["5.DIV.2D"]),
    (say::at_home_rectangles, &["4.FACTORS"]),
    (say::at_home_cars, &["4.WORD.MULTISTEP"]),
    (say::at_home_fold_share, &["2.SHARES"]),
    (say::at_home_strip, &["3.FRAC.UNIT"]),
    (say::at_home_fraction_string, &["3.FRAC.NL"]),
    (say::at_home_fold_again, &["3.FRAC.EQUIV", "4.FRAC.EQUIV"]),
    (say::at_home_two_glasses, &["3.FRAC.CMP", "4.FRAC.CMP"]),
    (say::at_home_cups_like, &["4.FRAC.ADDLIKE"]),
    (say::at_home_cups_unlike, &["5.FRAC.ADDUNLIKE", "5.FRAC.WORD"]),
    (say::at_home_scoops, &["4.FRAC.XWHOLE"]),
    (say::at_home_tortillas, &["5.FRAC.DIVISION"]),
    (say::at_home_part_of_part, &["5.FRAC.MULT"]),
    (say::at_home_quarter_cups, &["5.FRAC.DIVUNIT"]),
    (say::at_home_decimal_coins, &["4.DEC.NOTATION"]),
    (say::at_home_decimal_compare, &["4.DEC.CMP"]),
    (say::at_home_ten_times, &["5.DEC.PV"]),
    (say::at_home_receipt, &["5.DEC.ADDSUB"]),
    (say::at_home_price_times, &["5.DEC.MULT"]),
    (say::at_home_hands, &["K.MEASURE.CMP"]),
    (say::at_home_string_order, &["1.LENGTH.ORDER"]),
    (say::at_home_spoons_long, &["1.LENGTH.UNITS"]),
    (say::at_home_ruler, &["2.LENGTH.RULER"]),
    (say::at_home_string_story, &["2.LENGTH.WORD"]),
    (say::at_home_clock_half, &["1.TIME.HALF"]),
    (say::at_home_clock_five, &["2.TIME.FIVE"]),
    (say::at_home_how_long, &["3.TIME.ELAPSED"]),
    (say::at_home_sort, &["1.DATA.CATEG"]),
    (say::at_home_picture_graph, &["3.DATA.SCALED"]),
    (say::at_home_coins, &["2.MONEY"]),
    (say::at_home_labels, &["3.MASS.VOLUME"]),
    (say::at_home_cover, &["3.AREA.TILE"]),
    (say::at_home_around, &["3.PERIM"]),
    (say::at_home_boxes, &["5.VOLUME"]),
    (say::at_home_feet, &["4.UNITS.CONVERT"]),
    (say::at_home_door, &["4.ANGLE"]),
    (say::at_home_treasure, &["5.COORD"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::SKILLS;
    use crate::words::Lang;

    #[test]
    fn every_skill_has_just_one_activity_and_every_activity_a_skill() {
        for skill in SKILLS.iter() {
            let rows = AT_HOME.iter().filter(|(_, skills)| skills.contains(&skill.id)).count();
            assert_eq!(rows, 1, "{}", skill.id);
        }
        let listed: usize = AT_HOME.iter().map(|(_, skills)| skills.len()).sum();
        assert_eq!(listed, SKILLS.len(), "a row names a skill that is not there");
    }

    #[test]
    fn an_activity_says_what_it_needs_what_is_done_and_what_is_asked() {
        for skill in SKILLS.iter() {
            let activity = HomeActivity::of(skill.id).expect("an activity");
            for lang in Lang::ALL {
                let [needs, does, says] = [activity.needs("Sol"), activity.does("Sol"), activity.says("Sol")]
                    .map(|say| say.text(lang));
                assert!(does.contains("Sol"), "{}: {does}", skill.id);
                assert!(says.contains('?') && says.contains('“'), "{}: {says}", skill.id);
                let screens = ["app", "tablet", "computer", "aplicación", "computadora"];
                for text in [&needs, &does, &says] {
                    let mut words = text.split(|letter: char| !letter.is_alphabetic());
                    assert!(words.all(|word| !screens.contains(&word)), "{}: {text}", skill.id);
                }
                assert!(needs != does && does != says, "{}", skill.id);
            }
        }
        assert!(HomeActivity::of("9.QUATERNIONS").is_none());
    }
}
