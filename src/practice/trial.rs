//! One skill to look at: any stage, any phase, any seed. Nothing is recorded.

use super::lesson::Lesson;
use super::sitting::Act;
use super::work::{Fade, Prompt, Work};
use crate::activities::{Feature, Level, Random, Stage};
use crate::curriculum::Skill;
use crate::plan::Supports;
use crate::records::{Moment, Phase, Purpose};

/// What somebody wants to look at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// The stage.
    pub stage: Stage,
    /// Whose turn.
    pub phase: Phase,
    /// The seed.
    pub seed: u32,
    /// Only items with this.
    pub feature: Option<&'static Feature>,
}

/// A look at a skill. The same seed gives the same items within one release.
#[derive(Clone, Debug)]
pub struct Trial {
    skill: &'static Skill,
    look: Look,
    fade: Fade,
    act: Act,
}

impl Trial {
    /// The first item of a seed.
    #[must_use]
    pub fn new(skill: &'static Skill, look: Look, now: Moment) -> Trial {
        let fade = Fade::from(Prompt::Show);
        let act = Trial::make(skill, look, fade, now);
        Trial { skill, look, fade, act }
    }

    fn make(skill: &'static Skill, look: Look, fade: Fade, now: Moment) -> Act {
        let Look { stage, phase, seed, feature } = look;
        let item = skill.item(stage, Level::Usual, feature, &mut Random::from_seed(seed.into()));
        match phase {
            Phase::I => Act::Lesson(Lesson::new(skill, item, seed)),
            Phase::We | Phase::You => {
                Act::Work(Work::new(skill, item, seed, phase, Purpose::Practice, fade, now))
            }
        }
    }

    /// What is on the screen.
    #[must_use]
    pub const fn act(&self) -> &Act {
        &self.act
    }

    /// What is on the screen, to work on it.
    pub const fn act_mut(&mut self) -> &mut Act {
        &mut self.act
    }

    /// Checks the answer and tells at once: there is nothing to keep.
    pub fn check(&mut self, now: Moment) {
        if let Act::Work(work) = &mut self.act
            && work.check(&Supports::default(), now).is_some()
        {
            work.kept();
        }
    }

    /// The next item: that of the next seed.
    pub fn next(&mut self, now: Moment) {
        if let Act::Work(work) = &self.act {
            self.fade = work.fade;
        }
        self.look.seed = self.look.seed.wrapping_add(1);
        self.act = Trial::make(self.skill, self.look, self.fade, now);
    }
}
