//! Then and now: two answers of one skill side by side, an early one that went wrong and a late one that is right.

use super::answers::{Answer, Span, answers};
use super::layout::{Block, Report, Section};
use super::picture::{described, replayed, still};
use super::words::day_in_year;
use crate::activities::Item;
use crate::curriculum::{Skill, skill};
use crate::plan::Student;
use crate::practice::Standing;
use crate::records::{Attempt, Day, Entry, RecordId};
use crate::table::{Disclosure, Table};
use crate::words::{Say, say};

/// One answer as work that can be shown.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The id of its record.
    pub id: RecordId,
    /// The day.
    pub day: Day,
    /// What was asked and answered.
    pub attempt: Attempt,
    /// The question; `None` for an item nobody understands any more.
    pub ask: Option<Say>,
    /// The mathematics as it is read; as canonical text where nobody understands the item any more.
    pub math: Say,
    /// The table as the child left it, where its moves are still kept.
    pub table: Option<Table>,
}

/// Two answers of a skill.
#[derive(Clone, Debug)]
pub struct ThenAndNow {
    /// What the student is called here.
    pub name: String,
    /// The skill.
    pub skill: &'static Skill,
    /// The early one.
    pub then: Sample,
    /// The late one.
    pub now: Sample,
}

/// The last right answer without help, and the first wrong one on a day before; where nothing went wrong before, the first
/// answer of all. `None` where there are no two such answers.
#[must_use]
pub fn then_and_now(
    student: &Student,
    entries: &[Entry],
    span: Span,
    id: &str,
    moves: &[(RecordId, String)],
) -> Option<ThenAndNow> {
    let skill = skill(id)?;
    let answers = answers(entries, span);
    let own = || answers.iter().filter(|answer| answer.attempt.skill == id && answer.attempt.is_scored());
    let now = own().rfind(|answer| answer.attempt.is_right())?;
    let mut before = own().filter(|answer| answer.day < now.day);
    let wrong = before.clone().find(|answer| !answer.attempt.is_right());
    let then = wrong.or_else(|| before.next())?;
    let sample = |answer: &Answer<'_>| sample(skill, answer, moves);
    Some(ThenAndNow { name: student.nickname.clone(), skill, then: sample(then), now: sample(now) })
}

fn sample(skill: &Skill, answer: &Answer<'_>, moves: &[(RecordId, String)]) -> Sample {
    let Answer { id, day, attempt } = answer;
    let item = Item::read(attempt.stage, &attempt.math, &attempt.layout);
    let item = item.filter(|item| skill.activity.knows(item));
    let moves = moves.iter().find(|(of, _)| of == *id).map(|(_, moves)| moves);
    let table =
        item.as_ref().zip(moves).and_then(|(item, moves)| replayed(skill.activity.table(item), moves));
    Sample {
        id: (*id).clone(),
        day: *day,
        attempt: (*attempt).clone(),
        math: item.as_ref().map_or_else(|| say::just(attempt.math.as_str()), |item| item.math.say()),
        ask: item.map(|item| skill.activity.ask(&item)),
        table,
    }
}

impl Sample {
    fn blocks(&self) -> Vec<Block> {
        let Attempt { stage, answer, .. } = &self.attempt;
        let result = if self.attempt.is_right() { say::item_right() } else { say::item_wrong() };
        let mut blocks = vec![Block::Note(Standing::At(*stage).say())];
        blocks.extend(self.ask.clone().map(Block::Text));
        blocks.push(Block::List(vec![
            say::sample_math(self.math.clone()),
            say::sample_answer(answer.as_str(), result),
        ]));
        blocks.extend(self.table.as_ref().map(|table| {
            Block::Picture(Box::new(still(table, Disclosure::Full)), described(table, Disclosure::Full))
        }));
        blocks.push(Block::Note(say::sample_record(self.id.to_string())));
        blocks
    }
}

impl ThenAndNow {
    /// The page.
    #[must_use]
    pub fn report(&self) -> Report {
        let section = |sample: &Sample, title: fn(Say) -> Say| {
            Section::new(title(day_in_year(sample.day)), sample.blocks())
        };
        Report {
            name: "sample",
            title: say::sample_title(self.name.as_str(), (self.skill.name)()),
            sections: vec![section(&self.then, say::sample_then), section(&self.now, say::sample_now)],
        }
    }
}
