//! What one plan has that another has not: for an adult to confirm, and for the history of a child's plan.

use super::rules::days_text;
use super::{Aim, Goal, NUMBERS, Plan, Supports};
use crate::curriculum::skill_name;
use crate::words::{Say, say};

/// One thing that differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Difference {
    /// A skill is practised.
    SkillAdded(String),
    /// A skill is practised no more.
    SkillDropped(String),
    /// Skills that were there come in another order; the first of the new order.
    Order(String),
    /// A number of the ladder, or of a sitting: its place in [`NUMBERS`], and from what to what.
    Number(usize, u16, u16),
    /// The days of review, from what to what.
    ReviewDays(Vec<u16>, Vec<u16>),
    /// A support, by its name in records, and whether it is on now.
    Support(String, bool),
    /// How fast the voice speaks, in percent.
    Rate(u8, u8),
    /// How long a repeated tap is not taken, in milliseconds.
    RepeatFilter(u16, u16),
    /// Days of practice in a week.
    Days(u8, u8),
    /// A goal that was set.
    GoalSet(Goal),
    /// A goal that was given up.
    GoalDropped(Goal),
}

/// What differs, in the order of the form.
#[must_use]
pub fn differences(before: &Plan, after: &Plan) -> Vec<Difference> {
    let mut found = Vec::new();
    let only = |here: &[String], there: &[String]| -> Vec<String> {
        here.iter().filter(|id| !there.contains(id)).cloned().collect()
    };
    found.extend(only(&after.skills, &before.skills).into_iter().map(Difference::SkillAdded));
    found.extend(only(&before.skills, &after.skills).into_iter().map(Difference::SkillDropped));
    let stayed = |here: &[String], there: &[String]| -> Vec<String> {
        here.iter().filter(|id| there.contains(id)).cloned().collect()
    };
    let (was, is) = (stayed(&before.skills, &after.skills), stayed(&after.skills, &before.skills));
    if was != is {
        found.extend(is.into_iter().next().map(Difference::Order));
    }
    for (place, number) in NUMBERS.iter().enumerate() {
        let (was, is) = ((number.read)(&before.rules), (number.read)(&after.rules));
        if was != is {
            found.push(Difference::Number(place, was, is));
        }
    }
    let (was, is) = (&before.rules.review_days, &after.rules.review_days);
    if was != is {
        found.push(Difference::ReviewDays(was.clone(), is.clone()));
    }
    supports(&before.supports, &after.supports, &mut found);
    if before.days != after.days {
        found.push(Difference::Days(before.days, after.days));
    }
    let lacks = |goals: &[Goal], goal: &Goal| !goals.contains(goal);
    let set = after.goals.iter().filter(|goal| lacks(&before.goals, goal));
    found.extend(set.cloned().map(Difference::GoalSet));
    let dropped = before.goals.iter().filter(|goal| lacks(&after.goals, goal));
    found.extend(dropped.cloned().map(Difference::GoalDropped));
    found
}

fn supports(before: &Supports, after: &Supports, found: &mut Vec<Difference>) {
    // The filter is a number, told as such.
    let named = |supports: &Supports| -> Vec<String> {
        supports.names().into_iter().filter(|name| name != "repeat-filter").collect()
    };
    let (was, is) = (named(before), named(after));
    found.extend(
        is.iter().filter(|name| !was.contains(name)).map(|name| Difference::Support(name.clone(), true)),
    );
    found.extend(
        was.iter().filter(|name| !is.contains(name)).map(|name| Difference::Support(name.clone(), false)),
    );
    if before.rate != after.rate {
        found.push(Difference::Rate(before.rate, after.rate));
    }
    if before.repeat_filter != after.repeat_filter {
        found.push(Difference::RepeatFilter(before.repeat_filter, after.repeat_filter));
    }
}

fn support_name(name: &str) -> Say {
    match name {
        "read-aloud" => say::support_read_aloud(),
        "screen-reader" => say::support_screen_reader(),
        "large" => say::support_large(),
        "contrast" => say::support_contrast(),
        "left-handed" => say::support_left_handed(),
        "sounds" => say::support_sounds(),
        "fewer-choices" => say::support_fewer_choices(),
        "fact-chart" => say::support_fact_chart(),
        "timer" => say::support_timer(),
        "own-blocks" => say::support_own_blocks(),
        other => say::just(other),
    }
}

impl Aim {
    /// In words.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Aim::Stage(stage) => stage.say(),
            Aim::Mastery => say::stage_mastered(),
        }
    }
}

impl Goal {
    /// In words: "Make ten: Mastered by 2027-03-01".
    #[must_use]
    pub fn say(&self) -> Say {
        say::plan_goal(skill_name(&self.skill), self.aim.say(), say::just(self.by.as_str()))
    }
}

impl Difference {
    /// In words, for an adult.
    #[must_use]
    pub fn say(&self) -> Say {
        let changed = |name: Say, was: &dyn ToString, is: &dyn ToString| {
            say::plan_changed(name, say::just(was.to_string()), say::just(is.to_string()))
        };
        match self {
            Difference::SkillAdded(id) => say::plan_skill_added(skill_name(id)),
            Difference::SkillDropped(id) => say::plan_skill_dropped(skill_name(id)),
            Difference::Order(first) => say::plan_order(skill_name(first)),
            Difference::Number(place, was, is) => {
                let name = NUMBERS.get(*place).map_or_else(|| say::just(""), |number| (number.say)());
                changed(name, was, is)
            }
            Difference::ReviewDays(was, is) => {
                changed(say::rule_review_days(), &days_text(was), &days_text(is))
            }
            Difference::Support(name, true) => say::plan_support_on(support_name(name)),
            Difference::Support(name, false) => say::plan_support_off(support_name(name)),
            Difference::Rate(was, is) => changed(say::support_rate(), was, is),
            Difference::RepeatFilter(was, is) => changed(say::support_repeat_filter(), was, is),
            Difference::Days(was, is) => changed(say::form_days(), was, is),
            Difference::GoalSet(goal) => say::plan_goal_set(goal.say()),
            Difference::GoalDropped(goal) => say::plan_goal_dropped(goal.say()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Rules;
    use crate::words::Lang;

    fn plan(skills: &[&str]) -> Plan {
        Plan { skills: skills.iter().map(|id| (*id).to_owned()).collect(), ..Plan::default() }
    }

    #[test]
    fn the_same_plan_differs_in_nothing() {
        let plan = plan(&["K.MAKE10", "2.SUB2D.REG"]);
        assert_eq!(differences(&plan, &plan), []);
    }

    #[test]
    fn every_part_of_a_plan_is_seen() {
        let before = plan(&["K.MAKE10", "1.TENMORE", "2.SUB2D.REG"]);
        let goal = Goal { skill: "1.TENMORE".into(), aim: Aim::Mastery, by: "2027-03-01".into() };
        let after = Plan {
            skills: ["2.SUB2D.REG", "K.MAKE10", "3.FRAC.NL"].map(String::from).to_vec(),
            rules: Rules { block: 12, minutes: 15, review_days: vec![2, 5], ..Rules::default() },
            supports: Supports {
                large: true,
                rate: 70,
                repeat_filter: 500,
                fact_chart: true,
                ..Supports::default()
            },
            days: 4,
            goals: vec![goal.clone()],
        };
        let there = differences(&before, &after);
        let expected = [
            Difference::SkillAdded("3.FRAC.NL".into()),
            Difference::SkillDropped("1.TENMORE".into()),
            Difference::Order("2.SUB2D.REG".into()),
            Difference::Number(0, 10, 12),
            Difference::Number(17, 12, 15),
            Difference::ReviewDays(vec![1, 3, 7, 14, 30], vec![2, 5]),
            Difference::Support("large".into(), true),
            Difference::Support("fact-chart".into(), true),
            Difference::Rate(90, 70),
            Difference::RepeatFilter(0, 500),
            Difference::Days(0, 4),
            Difference::GoalSet(goal.clone()),
        ];
        assert_eq!(there, expected);
        assert_eq!(differences(&after, &before).len(), expected.len(), "and back again");
        assert!(differences(&after, &before).contains(&Difference::GoalDropped(goal)));
        let said: Vec<String> = there.iter().map(|difference| difference.say().text(Lang::En)).collect();
        assert_eq!(said[3], "Tasks in a block: 10 → 12");
        assert!(said.iter().all(|text| !text.is_empty()), "{said:?}");
    }
}
