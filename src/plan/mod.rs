//! What an adult decides for a child: rules, supports, languages, the order of skills. Plain data.
//!
//! Every number of the ladder stands in [`Rules`] and can be changed for each child. What the defaults lead to, in figures,
//! stands where the ladder is folded (`src/practice/ladder.rs`).
//!
//! Knows skills, stages and what is said. Knows nothing of records, of practice or of a screen.

mod difference;
mod goal;
mod rules;

pub use difference::{Difference, differences};
pub use goal::{Aim, Goal, MOST_GOALS};
pub use rules::{Flaw, NUMBERS, Number, REVIEW_DAYS, Rules};

use serde::{Deserialize, Serialize};

use crate::curriculum::SKILLS;
use crate::words::Lang;

/// A child, as far as Tenfold knows one: a nickname and a picture. No real name is needed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Student {
    /// The id in records; random.
    pub id: String,
    /// What the child is called here: a nickname or a code.
    pub nickname: String,
    /// The picture on the child's tile: an index into the pictures of the screen.
    pub picture: u8,
    /// The grade; kindergarten is 0.
    pub grade: u8,
    /// The groups it belongs to, such as a class or a table of children. Left out where there are none, as in every file
    /// from before there were groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// The language of the screen.
    pub screen: Lang,
    /// The language of the voice.
    pub voice: Lang,
    /// What has been decided for this child.
    pub plan: Plan,
    /// How often this row was changed; the higher one wins in a merge.
    pub edited: u32,
}

/// The most groups a child belongs to, and the longest name of one in characters.
const MOST_GROUPS: usize = 12;
const LONGEST_GROUP: usize = 40;

/// Groups as an adult writes them: `Table 2, Mondays`. Each once.
#[must_use]
pub fn groups_of(text: &str) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for group in text.split([',', ';']) {
        let group: String = group.trim().chars().take(LONGEST_GROUP).collect();
        if !group.is_empty() && !groups.contains(&group) && groups.len() < MOST_GROUPS {
            groups.push(group);
        }
    }
    groups
}

/// Decisions for one child.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// Skill ids in the order they are practised.
    pub skills: Vec<String>,
    /// The numbers of the ladder, mended when they are read.
    #[serde(deserialize_with = "Rules::read")]
    pub rules: Rules,
    /// Supports that are on.
    pub supports: Supports,
    /// Days of practice wanted in a week: 1 to 7; 0 where nothing was decided. Minutes are a number of the rules.
    #[serde(skip_serializing_if = "is_zero")]
    pub days: u8,
    /// What is to be reached, and by when.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
}

impl Plan {
    /// Takes a skill into the plan or off it. A new one comes before the first that the curriculum has later, so that a plan
    /// in the order of the curriculum stays in it.
    pub fn set_skill(&mut self, id: &str, on: bool) {
        let place_of = |id: &str| SKILLS.iter().position(|skill| skill.id == id);
        self.skills.retain(|known| known != id);
        if on {
            let place = self.skills.iter().position(|known| place_of(known) > place_of(id));
            self.skills.insert(place.unwrap_or(self.skills.len()), id.to_owned());
        }
    }

    /// Sets a goal; one for the same skill and aim gives way to it, and of too many the last one.
    pub fn set_goal(&mut self, goal: Goal) {
        self.goals.retain(|known| (&known.skill, known.aim) != (&goal.skill, goal.aim));
        self.goals.truncate(MOST_GOALS - 1);
        self.goals.push(goal);
    }

    /// Puts skills first, in the order given.
    pub fn put_first(&mut self, ids: &[&str]) {
        self.skills.retain(|known| !ids.contains(&known.as_str()));
        self.skills.splice(0..0, ids.iter().map(|id| (*id).to_owned()));
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// Supports. Each attempt names those that were on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Supports {
    /// Questions are read aloud by themselves.
    pub read_aloud: bool,
    /// How fast the voice speaks, in percent of its usual rate: 50 to 150.
    pub rate: u8,
    /// The screen reader speaks, and Tenfold's own voice does not.
    pub screen_reader: bool,
    /// Larger text and pieces.
    pub large: bool,
    /// High contrast.
    pub contrast: bool,
    /// Symbols and buttons on the left.
    pub left_handed: bool,
    /// Taps within so many milliseconds of the last are not taken: 0 to 1000.
    pub repeat_filter: u16,
    /// Soft ticks when a piece lands.
    pub sounds: bool,
    /// At most two answers to a lesson's question, and at most two ways on at the end: nothing of it is scored.
    #[serde(skip_serializing_if = "is_off")]
    pub fewer_choices: bool,
    /// A chart of facts beside items of skills that are no facts themselves ([`crate::curriculum::chart_for`]).
    #[serde(skip_serializing_if = "is_off")]
    pub fact_chart: bool,
    /// How long the child has worked today is shown, calmly. It counts up, and ends nothing.
    #[serde(skip_serializing_if = "is_off")]
    pub timer: bool,
    /// With objects, the child builds with its own blocks and an adult says how it came out.
    #[serde(skip_serializing_if = "is_off")]
    pub own_blocks: bool,
}

impl Default for Supports {
    fn default() -> Supports {
        Supports {
            read_aloud: false,
            rate: 90,
            screen_reader: false,
            large: false,
            contrast: false,
            left_handed: false,
            repeat_filter: 0,
            sounds: false,
            fewer_choices: false,
            fact_chart: false,
            timer: false,
            own_blocks: false,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_off(support: &bool) -> bool {
    !*support
}

impl Supports {
    /// Turns on what a record names; whether there is such a support. The filter of taps gets half a second.
    pub fn turn_on(&mut self, name: &str) -> bool {
        match name {
            "read-aloud" => self.read_aloud = true,
            "screen-reader" => self.screen_reader = true,
            "large" => self.large = true,
            "contrast" => self.contrast = true,
            "left-handed" => self.left_handed = true,
            "repeat-filter" => self.repeat_filter = self.repeat_filter.max(500),
            "sounds" => self.sounds = true,
            "fewer-choices" => self.fewer_choices = true,
            "fact-chart" => self.fact_chart = true,
            "timer" => self.timer = true,
            "own-blocks" => self.own_blocks = true,
            _ => return false,
        }
        true
    }

    /// The names of those that are on, for records.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let all = [
            (self.read_aloud, "read-aloud"),
            (self.screen_reader, "screen-reader"),
            (self.large, "large"),
            (self.contrast, "contrast"),
            (self.left_handed, "left-handed"),
            (self.repeat_filter > 0, "repeat-filter"),
            (self.sounds, "sounds"),
            (self.fewer_choices, "fewer-choices"),
            (self.fact_chart, "fact-chart"),
            (self.timer, "timer"),
            (self.own_blocks, "own-blocks"),
        ];
        all.into_iter().filter(|(on, _)| *on).map(|(_, name)| name.to_owned()).collect()
    }
}

impl Student {
    /// A new child with the defaults of its grade: pre-readers are read to.
    #[must_use]
    pub fn new(
        id: String,
        nickname: String,
        picture: u8,
        grade: u8,
        lang: Lang,
        skills: Vec<String>,
    ) -> Student {
        let supports = Supports { read_aloud: grade < 2, ..Supports::default() };
        let plan = Plan { skills, supports, ..Plan::default() };
        let groups = Vec::new();
        Student { id, nickname, picture, grade, groups, screen: lang, voice: lang, plan, edited: 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_kept_and_a_file_from_before_them_reads_as_one_without() {
        let mut student = Student::new("s1".into(), "Fox".into(), 0, 2, Lang::En, Vec::new());
        let json = |student: &Student| serde_json_wasm::to_string(student).expect("text");
        assert!(!json(&student).contains("groups"));
        assert_eq!(serde_json_wasm::from_str(&json(&student)), Ok(student.clone()));
        student.groups = groups_of(" Table 2, Mondays;Table 2,, ");
        assert_eq!(student.groups, ["Table 2", "Mondays"]);
        assert_eq!(serde_json_wasm::from_str(&json(&student)), Ok(student));
    }

    #[test]
    fn a_skill_is_taken_in_where_the_curriculum_has_it_unless_somebody_chose_an_order() {
        let mut plan = Plan::default();
        for id in ["3.FRAC.NL", "K.MAKE10", "2.SUB2D.REG", "K.MAKE10"] {
            plan.set_skill(id, true);
        }
        assert_eq!(plan.skills, ["K.MAKE10", "2.SUB2D.REG", "3.FRAC.NL"]);
        plan.put_first(&["3.FRAC.NL", "1.TENMORE"]);
        assert_eq!(plan.skills, ["3.FRAC.NL", "1.TENMORE", "K.MAKE10", "2.SUB2D.REG"]);
        plan.set_skill("1.TENMORE", false);
        assert_eq!(plan.skills, ["3.FRAC.NL", "K.MAKE10", "2.SUB2D.REG"]);
    }

    #[test]
    fn a_goal_takes_the_place_of_one_for_the_same_thing() {
        let goal = |skill: &str, by: &str| Goal { skill: skill.into(), aim: Aim::Mastery, by: by.into() };
        let mut plan = Plan::default();
        for (skill, by) in
            [("K.MAKE10", "2027-01-01"), ("1.TENMORE", "2027-01-01"), ("K.MAKE10", "2027-02-01")]
        {
            plan.set_goal(goal(skill, by));
        }
        assert_eq!(plan.goals, [goal("1.TENMORE", "2027-01-01"), goal("K.MAKE10", "2027-02-01")]);
        for number in 0..20 {
            plan.set_goal(goal(&format!("S{number}"), "2027-03-01"));
        }
        assert_eq!(plan.goals.len(), MOST_GOALS);
        assert_eq!(plan.goals.last().map(|goal| goal.skill.as_str()), Some("S19"));
    }

    #[test]
    fn groups_have_limits() {
        assert_eq!(groups_of(&"x".repeat(50)), ["x".repeat(40)]);
        let many: Vec<String> = (0..30).map(|number| number.to_string()).collect();
        assert_eq!(groups_of(&many.join(",")).len(), 12);
    }

    #[test]
    fn a_support_is_turned_on_by_the_name_that_records_have() {
        let mut supports = Supports { read_aloud: false, ..Supports::default() };
        let names = [
            "read-aloud",
            "screen-reader",
            "large",
            "contrast",
            "left-handed",
            "repeat-filter",
            "sounds",
            "fewer-choices",
            "fact-chart",
            "timer",
            "own-blocks",
        ];
        assert!(names.iter().all(|name| supports.turn_on(name)));
        assert_eq!(supports.names(), names);
        assert!(!supports.turn_on("hologram"));
        let json = serde_json_wasm::to_string(&supports).expect("text");
        assert_eq!(serde_json_wasm::from_str(&json), Ok(supports));
    }

    #[test]
    fn a_plan_without_the_newer_supports_is_written_as_before_them() {
        let json = serde_json_wasm::to_string(&Supports::default()).expect("text");
        let before = r#"{"read_aloud":false,"rate":90,"screen_reader":false,"large":false,"contrast":false,"left_handed":false,"repeat_filter":0,"sounds":false}"#;
        assert_eq!(json, before);
        assert_eq!(serde_json_wasm::from_str(before), Ok(Supports::default()));
    }
}
