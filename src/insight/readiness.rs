//! What a child lacks for a skill that the classroom is at.

use crate::activities::Stage;
use crate::curriculum::Skill;
use crate::practice::{Ladder, Standing};

/// One child and one skill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readiness {
    /// Where the child stands with the skill itself; `None` where it never met it.
    pub standing: Option<Standing>,
    /// Skills it needs, directly or through others, that are not mastered, in the order of the curriculum; each with where
    /// the child stands.
    pub missing: Vec<(&'static str, Option<Standing>)>,
    /// What to teach before the classroom does: the needed skill on which the child stands lowest, of those it has met;
    /// where it has met none of them, the nearest one; the skill itself where nothing is missing.
    pub preteach: &'static str,
    /// The stage to teach it at.
    pub stage: Stage,
    /// What to put first in the plan: the needs that are missing, then the skill. What those need in turn comes by itself
    /// (`src/practice/ladder`).
    pub path: Vec<&'static str>,
}

/// What a child lacks for a skill.
#[must_use]
pub fn readiness(ladder: &Ladder, skill: &'static Skill, curriculum: &'static [Skill]) -> Readiness {
    let standing = |id: &str| ladder.met().find(|(met, _)| *met == id).map(|(_, progress)| progress.standing);
    let lacks = |id: &str| standing(id) != Some(Standing::Mastered);
    let mut needed: Vec<&str> = Vec::new();
    let mut open: Vec<&str> = skill.needs.to_vec();
    while let Some(id) = open.pop() {
        // What a mastered skill needs is in place.
        if !needed.contains(&id) && lacks(id) {
            needed.push(id);
            open.extend(
                curriculum.iter().find(|known| known.id == id).into_iter().flat_map(|known| known.needs),
            );
        }
    }
    let missing: Vec<(&'static str, Option<Standing>)> = curriculum
        .iter()
        .filter(|known| needed.contains(&known.id))
        .map(|known| (known.id, standing(known.id)))
        .collect();
    let met = missing.iter().filter_map(|(id, standing)| match standing {
        Some(Standing::At(stage)) => Some((*id, *stage)),
        _ => None,
    });
    let nearest =
        missing.iter().rev().map(|(id, _)| (*id, Stage::Concrete)).find(|(id, _)| skill.needs.contains(id));
    let own = match standing(skill.id) {
        Some(Standing::At(stage)) => stage,
        Some(Standing::Mastered) => Stage::Abstract,
        None => Stage::Concrete,
    };
    let (preteach, stage) = met.min_by_key(|(_, stage)| *stage).or(nearest).unwrap_or((skill.id, own));
    let direct = missing.iter().map(|(id, _)| *id).filter(|id| skill.needs.contains(id));
    Readiness {
        standing: standing(skill.id),
        preteach,
        stage,
        path: direct.chain([skill.id]).collect(),
        missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::{SKILLS, skill};
    use crate::plan::Rules;
    use crate::practice::Point;
    use crate::records::{Entry, Placed, RecordId, What};

    /// A ladder on which some skills stand at a stage, and some are mastered.
    fn ladder(at: &[(&str, Stage)], mastered: &[&str]) -> Ladder {
        let mut log: Vec<Entry> = Vec::new();
        let placed = at.iter().copied().chain(mastered.iter().map(|id| (*id, Stage::Abstract)));
        for (n, (id, stage)) in placed.enumerate() {
            let n = u32::try_from(n).expect("few");
            let what = What::Placed(Placed { skill: id.into(), stage, reason: "test".into() });
            let id = RecordId { device: "d".into(), sitting: "s".into(), n };
            log.push(Entry::new(id, "fox".into(), u64::from(n) + 1, 0, 0, what));
        }
        let point = Point::of(None, &Rules::default(), &SKILLS, &log);
        let mut text: serde_json::Value =
            serde_json::from_str(&serde_json_wasm::to_string(&point).expect("text")).expect("JSON");
        for id in mastered {
            text["ladder"]["skills"][*id]["standing"] = "m".into();
        }
        let point: Point = serde_json_wasm::from_str(&text.to_string()).expect("a point");
        point.ladder().clone()
    }

    fn of(at: &[(&str, Stage)], mastered: &[&str]) -> Readiness {
        readiness(&ladder(at, mastered), skill("2.SUB2D.REG").expect("a skill"), &SKILLS)
    }

    #[test]
    fn a_child_nobody_has_seen_begins_at_the_nearest_need() {
        let found = of(&[], &[]);
        assert_eq!(found.standing, None);
        assert!(found.missing.iter().all(|(_, standing)| standing.is_none()));
        assert!(found.missing.iter().any(|(id, _)| id.starts_with("K.")), "also what the needs need");
        assert_eq!((found.preteach, found.stage), ("2.SUB2D.NOREG", Stage::Concrete));
        assert_eq!(found.path, ["1.PV.TENSONES", "2.SUB2D.NOREG", "2.SUB2D.REG"]);
    }

    #[test]
    fn the_lowest_need_it_has_met_is_taught_first() {
        let at = [("2.SUB2D.NOREG", Stage::Abstract), ("1.PV.TENSONES", Stage::Representational)];
        let found = of(&at, &[]);
        assert_eq!((found.preteach, found.stage), ("1.PV.TENSONES", Stage::Representational));
        let found = of(&at[..1], &["1.PV.TENSONES"]);
        assert_eq!(found.path, ["2.SUB2D.NOREG", "2.SUB2D.REG"]);
        assert!(found.missing.iter().all(|(id, _)| *id != "1.PV.TENSONES"));
    }

    #[test]
    fn nothing_is_missing_where_every_need_is_mastered() {
        let own = [("2.SUB2D.REG", Stage::Representational)];
        let found = of(&own, &["2.SUB2D.NOREG", "1.PV.TENSONES"]);
        assert_eq!(found.missing, []);
        assert_eq!((found.preteach, found.stage), ("2.SUB2D.REG", Stage::Representational));
        assert_eq!(found.path, ["2.SUB2D.REG"]);
    }
}
