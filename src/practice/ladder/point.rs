//! A ladder that travels: where a child stands, without the log that led there.
//!
//! A device that was wiped, or has never met the child, goes on from a point that came down with the plan. It says which
//! records it covers, so that none of them is counted twice where they lie.
//!
//! Limits: what was counted into a point cannot be taken back by a withdrawal that comes later, and keeps the rules it was
//! counted by. Where the whole log is, the ladder is folded from that, and the next point is right again.

use serde::{Deserialize, Serialize};

use super::{Block, Ladder, Progress, Tally};
use crate::curriculum::Skill;
use crate::plan::Rules;
use crate::records::{Cover, Day, Entry, VERSION};

/// Where a child stands with every skill, and from which records that is known.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Point {
    /// Version of this record.
    v: u16,
    covers: Vec<Cover>,
    ladder: Ladder,
}

impl Point {
    /// The point of a log that is in order. `before` is the one that lies here, if the log goes on from one.
    #[must_use]
    pub fn of(before: Option<&Point>, rules: &Rules, curriculum: &[Skill], log: &[Entry]) -> Point {
        let ladder = Point::fold(before, rules, curriculum, log);
        let mut covers =
            before.filter(|point| !point.is_held(log)).map_or(Vec::new(), |point| point.covers.clone());
        let earlier = covers.clone();
        Cover::extend(
            &mut covers,
            log.iter().filter(|entry| !earlier.iter().any(|cover| cover.covers(entry))),
        );
        Point { v: VERSION, covers, ladder }
    }

    /// The ladder of a log that is in order, going on from a point where the log lacks what that covers.
    #[must_use]
    pub fn fold(point: Option<&Point>, rules: &Rules, curriculum: &[Skill], log: &[Entry]) -> Ladder {
        match point.filter(|point| !point.is_held(log)) {
            None => Ladder::fold(rules, curriculum, log),
            Some(point) => {
                let covered = |entry: &Entry| point.covers.iter().any(|cover| cover.covers(entry));
                let rest = log.iter().filter(|entry| !covered(entry));
                point.ladder.clone().folded(rules, curriculum, rest)
            }
        }
    }

    /// Where the child stands.
    #[must_use]
    pub const fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// Whether a log holds all that this covers.
    fn is_held(&self, log: &[Entry]) -> bool {
        self.covers.iter().all(|cover| cover.held(log) >= cover.count())
    }

    /// Whether this is a point that some practice could have led to: numbers that nothing here can overflow, lists no
    /// longer than a school career.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let Ladder { skills, sitting, voided } = &self.ladder;
        self.covers.len() <= MOST
            && self.covers.iter().all(|cover| cover.count() <= u64::from(u32::MAX))
            && skills.len() <= MOST
            && voided.len() <= MOST
            && sitting.iter().all(|here| is_day(here.day))
            && skills.values().all(is_sound)
    }
}

/// The most of anything in a point.
const MOST: usize = 5_000;
/// The most items in an open block or a probe, and the most in a row: the rules allow far fewer.
const MOST_ITEMS: u8 = 100;

/// Within some thousand years of 1970.
fn is_day(day: Day) -> bool {
    (-1_000_000..=1_000_000).contains(&day.0)
}

fn is_block(block: &Block) -> bool {
    block.right <= block.of
        && block.of <= MOST_ITEMS
        && block.sittings.len() <= MOST
        && block.days.iter().copied().all(is_day)
}

fn is_tally(tally: &Tally) -> bool {
    tally.right <= tally.of && tally.of <= MOST_ITEMS
}

fn is_sound(progress: &Progress) -> bool {
    let (scored, right) = progress.scored;
    progress.changes.len() <= MOST
        && progress.changes.iter().all(|change| is_day(change.day))
        && right <= scored
        && scored <= u32::MAX / 2
        && is_block(&progress.block)
        && progress.good_before.iter().all(is_block)
        && progress.suspects.len() <= MOST
        && progress.suspected <= MOST_ITEMS
        && progress.review_step <= usize::from(MOST_ITEMS)
        && is_tally(&progress.probe.tally)
        && is_tally(&progress.check)
        && progress.last.iter().chain(&progress.mastered_on).chain(&progress.probe.last).copied().all(is_day)
        && progress.probe.run.iter().copied().all(is_day)
}
