//! Making room on a device: what was handed in goes, where the child stands stays.
//!
//! A point is kept in the same commit in which records go, so that the ladder is the same before and after. Nothing goes that an
//! adult has not said arrived; a record whose moves are still here goes only when they arrived too. What adults decided stays:
//! it is little, and the reasons are asked for.

use std::collections::HashSet;

use super::desk::{keep_point, log_of};
use super::ladder::Point;
use crate::curriculum::Skill;
use crate::plan::Student;
use crate::records::{Entry, Journal, Op, RecordId, Store, Trouble, receipt_of};

/// What would go, and how.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FreeUp {
    /// How many records would go.
    pub records: usize,
    /// How many lists of moves.
    pub moves: usize,
    /// What does it, for one commit: the point of a student before what goes.
    pub ops: Vec<Op>,
}

impl FreeUp {
    /// This and another one, in one commit.
    #[must_use]
    pub fn and(mut self, other: FreeUp) -> FreeUp {
        self.records += other.records;
        self.moves += other.moves;
        self.ops.extend(other.ops);
        self
    }
}

/// Works out what of a student may go from this device.
///
/// # Errors
/// [`Trouble`] of the store, and [`Trouble::Newer`] where a newer Tenfold wrote in the log.
pub async fn free_up<S: Store>(
    journal: &Journal<S>,
    student: &Student,
    curriculum: &[Skill],
) -> Result<FreeUp, Trouble> {
    let Some(receipt) = receipt_of(journal, &student.id).await? else { return Ok(FreeUp::default()) };
    let (point, log) = log_of(journal, &student.id).await?;
    let moves: HashSet<RecordId> =
        journal.moves(&student.id).await?.lists.into_iter().map(|(id, _)| id).collect();
    let ids = |entries: Vec<&'_ Entry>| {
        entries.into_iter().map(|entry| entry.id.clone()).collect::<HashSet<RecordId>>()
    };
    let left = ids(receipt.rest(&log));
    let unmoved = ids(receipt.rest_of_moves(&log));
    let stays = |entry: &Entry| {
        let id = &entry.id;
        entry.what.is_adults() || left.contains(id) || (moves.contains(id) && unmoved.contains(id))
    };
    let going: HashSet<RecordId> =
        log.iter().filter(|entry| !stays(entry)).map(|entry| entry.id.clone()).collect();
    if going.is_empty() {
        return Ok(FreeUp::default());
    }
    let point = Point::of(point.as_ref(), &student.plan.rules, curriculum, &log);
    let mut ops = vec![keep_point(&student.id, &point)];
    ops.extend(journal.remove(&student.id, &going).await?);
    let moves = going.intersection(&moves).count();
    Ok(FreeUp { records: going.len(), moves, ops })
}
