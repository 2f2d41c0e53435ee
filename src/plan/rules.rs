//! The numbers of the ladder and of a sitting: what each may be, and which do not go together.
//!
//! [`NUMBERS`] is the one place that knows their ranges. The form refuses what has a [`Flaw`]; what comes from a file or
//! from the disk is mended ([`Rules::sane`]), so that no plan can stop a page or hold a child up for good.

use serde::{Deserialize, Deserializer, Serialize};

use crate::words::{Say, say};

/// The numbers of the ladder and of a sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Scored items in a block.
    pub block: u8,
    /// Right answers in a block that lead up.
    pub up: u8,
    /// Sittings that a block has to span before it leads up.
    pub up_sittings: u8,
    /// Right answers in a block at or below which it leads down.
    pub down: u8,
    /// Wrong answers in a row with the same misconception that lead down.
    pub same_misconception: u8,
    /// Falls at concrete after which a needed skill comes first.
    pub falls: u8,
    /// Right answers that one of the two abstract blocks of mastery must have.
    pub mastery: u8,
    /// Items in a probe.
    pub probe: u8,
    /// Practice days running on which a probe must be all right to go straight to abstract.
    pub probe_days: u8,
    /// Probes per skill, at most; 0 for none.
    pub probes: u8,
    /// Items in a retention check.
    pub retention: u8,
    /// Right answers that pass a retention check.
    pub retention_pass: u8,
    /// Days after mastery from which the first and the second retention check are due.
    pub retention_days: [u16; 2],
    /// Days to the next review after each right one in a row.
    pub review_days: Vec<u16>,
    /// Review items in a sitting, at most.
    pub review_items: u8,
    /// Steps without a prompt that lead from *we do* to *you do*.
    pub unprompted: u8,
    /// Missed items running that lead back to *we do*.
    pub missed: u8,
    /// Minutes of practice before the child may choose.
    pub minutes: u16,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            block: 10,
            up: 8,
            up_sittings: 2,
            down: 5,
            same_misconception: 3,
            falls: 2,
            mastery: 9,
            probe: 3,
            probe_days: 2,
            probes: 3,
            retention: 5,
            retention_pass: 4,
            retention_days: [7, 30],
            review_days: vec![1, 3, 7, 14, 30],
            review_items: 4,
            unprompted: 2,
            missed: 2,
            minutes: 12,
        }
    }
}

/// One number of the rules.
#[derive(Debug)]
pub struct Number {
    /// Its name in the form: append-only.
    pub name: &'static str,
    /// What an adult reads.
    pub say: fn() -> Say,
    /// The least it may be.
    pub least: u16,
    /// The most it may be.
    pub most: u16,
    /// Where it stands.
    pub read: fn(&Rules) -> u16,
    /// Puts it there; what is too large for its place becomes the largest that fits.
    pub write: fn(&mut Rules, u16),
}

macro_rules! number {
    ($name:literal $say:path, $least:literal to $most:literal, small $field:ident) => {
        Number {
            name: $name,
            say: $say,
            least: $least,
            most: $most,
            read: |rules| rules.$field.into(),
            write: |rules, number| rules.$field = u8::try_from(number).unwrap_or(u8::MAX),
        }
    };
    ($name:literal $say:path, $least:literal to $most:literal, $($place:tt)+) => {
        Number {
            name: $name,
            say: $say,
            least: $least,
            most: $most,
            read: |rules| rules.$($place)+,
            write: |rules, number| rules.$($place)+ = number,
        }
    };
}

/// Every number but the days of review, in the order of the form. The ranges are those in which practice still makes
/// sense: a block of one item or of a hundred shows nothing that could be acted on.
pub static NUMBERS: [Number; 18] = [
    number!("block" say::rule_block, 2 to 30, small block),
    number!("up" say::rule_up, 1 to 30, small up),
    number!("up-sittings" say::rule_up_sittings, 1 to 5, small up_sittings),
    number!("down" say::rule_down, 0 to 29, small down),
    number!("same-misconception" say::rule_same_misconception, 2 to 10, small same_misconception),
    number!("falls" say::rule_falls, 1 to 10, small falls),
    number!("mastery" say::rule_mastery, 1 to 30, small mastery),
    number!("probe" say::rule_probe, 1 to 10, small probe),
    number!("probe-days" say::rule_probe_days, 1 to 5, small probe_days),
    number!("probes" say::rule_probes, 0 to 10, small probes),
    number!("retention" say::rule_retention, 1 to 20, small retention),
    number!("retention-pass" say::rule_retention_pass, 1 to 20, small retention_pass),
    number!("retention-first" say::rule_retention_first, 1 to 180, retention_days[0]),
    number!("retention-second" say::rule_retention_second, 2 to 365, retention_days[1]),
    number!("review-items" say::rule_review_items, 0 to 20, small review_items),
    number!("unprompted" say::rule_unprompted, 1 to 10, small unprompted),
    number!("missed" say::rule_missed, 1 to 10, small missed),
    number!("minutes" say::form_minutes, 3 to 40, minutes),
];

/// The name of the days of review in the form.
pub const REVIEW_DAYS: &str = "review-days";
/// The most days a review may wait.
const LONGEST_REVIEW: u16 = 365;
/// The most steps a row of reviews may have.
const MOST_REVIEWS: usize = 12;

/// What is wrong with rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// A number is out of its range: its place in [`NUMBERS`].
    Range(usize),
    /// More right answers lead up than a block has items.
    UpAboveBlock,
    /// A block that leads up would lead down as well.
    DownNotBelowUp,
    /// A block has to span more sittings than it has items.
    SittingsAboveBlock,
    /// Mastery needs more right answers than a block has items.
    MasteryAboveBlock,
    /// Probes on more days are needed than there are probes.
    DaysAboveProbes,
    /// More right answers pass a retention check than it has items.
    PassAboveRetention,
    /// The second retention check does not come after the first.
    RetentionOrder,
    /// The days of review are none, too many, out of range, or do not grow.
    ReviewDays,
}

impl Flaw {
    /// What is wrong, for an adult.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Flaw::Range(place) => match NUMBERS.get(place) {
                Some(number) => say::rules_range((number.say)(), number.least, number.most),
                None => say::rules_review_days(LONGEST_REVIEW),
            },
            Flaw::UpAboveBlock => say::rules_up_above_block(),
            Flaw::DownNotBelowUp => say::rules_down_not_below_up(),
            Flaw::SittingsAboveBlock => say::rules_sittings_above_block(),
            Flaw::MasteryAboveBlock => say::rules_mastery_above_block(),
            Flaw::DaysAboveProbes => say::rules_days_above_probes(),
            Flaw::PassAboveRetention => say::rules_pass_above_retention(),
            Flaw::RetentionOrder => say::rules_retention_order(),
            Flaw::ReviewDays => say::rules_review_days(LONGEST_REVIEW),
        }
    }

    /// The name of the field that has to be changed.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Flaw::Range(place) => NUMBERS.get(place).map_or(REVIEW_DAYS, |number| number.name),
            Flaw::UpAboveBlock => "up",
            Flaw::DownNotBelowUp => "down",
            Flaw::SittingsAboveBlock => "up-sittings",
            Flaw::MasteryAboveBlock => "mastery",
            Flaw::DaysAboveProbes => "probe-days",
            Flaw::PassAboveRetention => "retention-pass",
            Flaw::RetentionOrder => "retention-second",
            Flaw::ReviewDays => REVIEW_DAYS,
        }
    }
}

impl Rules {
    /// The first thing that is wrong with these rules, if anything is.
    #[must_use]
    pub fn flaw(&self) -> Option<Flaw> {
        let in_range = |number: &Number| (number.least..=number.most).contains(&(number.read)(self));
        let range = NUMBERS.iter().position(|number| !in_range(number)).map(Flaw::Range);
        let together = [
            (self.up > self.block, Flaw::UpAboveBlock),
            (self.down >= self.up, Flaw::DownNotBelowUp),
            (self.up_sittings > self.block, Flaw::SittingsAboveBlock),
            (self.mastery > self.block, Flaw::MasteryAboveBlock),
            (self.probes > 0 && self.probe_days > self.probes, Flaw::DaysAboveProbes),
            (self.retention_pass > self.retention, Flaw::PassAboveRetention),
            (self.retention_days[1] <= self.retention_days[0], Flaw::RetentionOrder),
            (growing(&self.review_days) != self.review_days, Flaw::ReviewDays),
            (self.review_days.is_empty(), Flaw::ReviewDays),
        ];
        range.or_else(|| together.into_iter().find(|(wrong, _)| *wrong).map(|(_, flaw)| flaw))
    }

    /// These rules, mended where they have a flaw: every number in its range, and where two do not go together, the later
    /// one gives way. Rules without a flaw stay as they are.
    #[must_use]
    pub fn sane(mut self) -> Rules {
        for number in &NUMBERS {
            let sane = (number.read)(&self).clamp(number.least, number.most);
            (number.write)(&mut self, sane);
        }
        self.up = self.up.min(self.block);
        self.down = self.down.min(self.up.saturating_sub(1));
        self.up_sittings = self.up_sittings.min(self.block);
        self.mastery = self.mastery.min(self.block);
        if self.probes > 0 {
            self.probe_days = self.probe_days.min(self.probes);
        }
        self.retention_pass = self.retention_pass.min(self.retention);
        self.retention_days[1] = self.retention_days[1].max(self.retention_days[0] + 1);
        self.review_days = growing(&self.review_days);
        if self.review_days.is_empty() {
            self.review_days = Rules::default().review_days;
        }
        self
    }

    /// As a form shows them: a text for each of [`NUMBERS`], and last the days of review.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let numbers = NUMBERS.iter().map(|number| (number.read)(self).to_string());
        numbers.chain([days_text(&self.review_days)]).collect()
    }

    /// Reads what was typed into the fields of [`Rules::texts`].
    ///
    /// # Errors
    /// The first [`Flaw`]; a text that is no number counts as one out of its range.
    pub fn of_texts(texts: &[String]) -> Result<Rules, Flaw> {
        let mut rules = Rules::default();
        for (place, number) in NUMBERS.iter().enumerate() {
            let typed = texts.get(place).and_then(|text| text.trim().parse().ok());
            (number.write)(&mut rules, typed.ok_or(Flaw::Range(place))?);
        }
        rules.review_days =
            texts.get(NUMBERS.len()).and_then(|text| days_of(text)).ok_or(Flaw::ReviewDays)?;
        rules.flaw().map_or(Ok(rules), Err)
    }

    /// Reads rules from wherever they come, and mends them.
    pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Rules, D::Error> {
        Ok(Rules::deserialize(from)?.sane())
    }
}

/// Days of review as they are shown.
pub(super) fn days_text(days: &[u16]) -> String {
    days.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
}

/// The days that are in range and above all before them.
fn growing(days: &[u16]) -> Vec<u16> {
    let mut last = 0;
    let grows = |day: &&u16| {
        let grows = **day > last && **day <= LONGEST_REVIEW;
        if grows {
            last = **day;
        }
        grows
    };
    days.iter().filter(grows).take(MOST_REVIEWS).copied().collect()
}

/// Days of review as an adult writes them: `1, 3, 7`. `None` where it is no list of numbers.
fn days_of(text: &str) -> Option<Vec<u16>> {
    let words = text.split([',', ';', ' ']).filter(|word| !word.is_empty());
    words.map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;
    use proptest::prelude::*;

    #[test]
    fn the_defaults_have_no_flaw_and_stay_as_they_are() {
        assert_eq!(Rules::default().flaw(), None);
        assert_eq!(Rules::default().sane(), Rules::default());
    }

    #[test]
    fn what_does_not_go_together_is_named_with_its_field() {
        type Change = fn(&mut Rules);
        let cases: [(Change, Flaw); 10] = [
            (|rules| rules.up = 11, Flaw::UpAboveBlock),
            (|rules| rules.down = 8, Flaw::DownNotBelowUp),
            (
                |rules| (rules.block, rules.up, rules.down, rules.up_sittings) = (2, 2, 1, 3),
                Flaw::SittingsAboveBlock,
            ),
            (|rules| rules.mastery = 11, Flaw::MasteryAboveBlock),
            (|rules| rules.probe_days = 4, Flaw::DaysAboveProbes),
            (|rules| rules.retention_pass = 6, Flaw::PassAboveRetention),
            (|rules| rules.retention_days = [30, 30], Flaw::RetentionOrder),
            (|rules| rules.review_days = vec![], Flaw::ReviewDays),
            (|rules| rules.review_days = vec![3, 1], Flaw::ReviewDays),
            (|rules| rules.block = 0, Flaw::Range(0)),
        ];
        for (change, flaw) in cases {
            let mut rules = Rules::default();
            change(&mut rules);
            assert_eq!(rules.flaw(), Some(flaw));
            assert_eq!(rules.sane().flaw(), None);
            assert!(flaw.field() == REVIEW_DAYS || NUMBERS.iter().any(|number| number.name == flaw.field()));
            for lang in Lang::ALL {
                assert!(!flaw.say().text(lang).is_empty());
            }
        }
        let none = Rules { probes: 0, ..Rules::default() };
        assert_eq!(none.flaw(), None, "no probes at all is a decision");
    }

    #[test]
    fn what_is_typed_is_read_or_refused_with_its_field() {
        let usual = Rules::default();
        assert_eq!(Rules::of_texts(&usual.texts()), Ok(usual.clone()));
        let typed = |name: &str, text: &str| {
            let mut texts = usual.texts();
            let place = NUMBERS.iter().position(|number| number.name == name).unwrap_or(NUMBERS.len());
            texts[place] = text.into();
            Rules::of_texts(&texts).map_err(Flaw::field)
        };
        assert_eq!(typed("block", " 12 "), Ok(Rules { block: 12, ..usual.clone() }));
        assert_eq!(
            typed(REVIEW_DAYS, "2, 4;9  300,"),
            Ok(Rules { review_days: vec![2, 4, 9, 300], ..usual.clone() })
        );
        for text in ["", "ten", "-1", "1.5", "1", "31", "255", "256", "70000"] {
            assert_eq!(typed("block", text), Err("block"), "{text:?}");
        }
        for text in ["", "1, two", "-1", "3, 1", "0, 1", "1, 366", "70000"] {
            assert_eq!(typed(REVIEW_DAYS, text), Err(REVIEW_DAYS), "{text:?}");
        }
        assert_eq!(typed("up", "11"), Err("up"));
        assert_eq!(Rules::of_texts(&[]), Err(Flaw::Range(0)));
    }

    proptest! {
        #[test]
        fn whatever_comes_in_is_mended(small in prop::array::uniform15(any::<u8>()), days: [u16; 2],
            review_days in prop::collection::vec(any::<u16>(), 0..20), minutes: u16)
        {
            let [block, up, up_sittings, down, same_misconception, falls, mastery, probe, probe_days, probes,
                retention, retention_pass, review_items, unprompted, missed] = small;
            let rules = Rules { block, up, up_sittings, down, same_misconception, falls, mastery, probe, probe_days,
                probes, retention, retention_pass, retention_days: days, review_days, review_items, unprompted, missed,
                minutes };
            let sane = rules.clone().sane();
            prop_assert_eq!(sane.flaw(), None);
            prop_assert_eq!(sane.clone().sane(), sane.clone());
            if rules.flaw().is_none() {
                prop_assert_eq!(&sane, &rules);
            }
            let json = serde_json_wasm::to_string(&super::super::Plan { rules, ..Default::default() }).expect("JSON");
            let read: super::super::Plan = serde_json_wasm::from_str(&json).expect("a plan");
            prop_assert_eq!(read.rules, sane);
        }
    }
}
