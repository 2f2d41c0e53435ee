//! Stories of equal groups, equal rows, areas, and of one amount that is so many times another.
//!
//! Concrete: groups on plates, rows of tiles; where the total is told, the heap holds just so many. Representational: a bar of
//! equal parts, or one part beside a bar of several such, is chosen among drawings and filled. Abstract: the story's
//! equation is written with an empty box. The answer is written apart.

use super::equal_groups::set_plates;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rectangles::PERIMETER_FOR_AREA;
use super::stories::{KEYWORD, SWAPS};
use super::story_drawings::{self as drawings, Drawing};
use super::story_equation;
use super::story_frames::{Family, Frame, Story};
use super::{by_hand, small};
use crate::math::Op;
use crate::table::boards::{Equation, EquationCard, Plates, Schema, SchemaCard, TileArray};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. What is multiplied is from 2 to 9.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GroupStories {
    /// Whether one amount is so many times another, and not groups, rows or areas.
    pub times: bool,
}

/// Adds or subtracts where one is so many times the other.
static ADDITIVE: Misconception = Misconception::new("mult.additive-comparison", say::story_additive);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ADDITIVE];

const OFFERS: &[Schema] = &[Schema::Total, Schema::Difference, Schema::Groups, Schema::Times];

impl GroupStories {
    fn tells(self, frame: Frame) -> bool {
        match frame.family {
            Family::Times => self.times,
            Family::Groups | Family::Array | Family::Area => !self.times,
            _ => false,
        }
    }

    /// Whether a stage can hold a story: twelve gestures with objects.
    fn suits(self, stage: Stage, story: Story) -> bool {
        let [count, each, total] = story.numbers;
        let facts = 2..=9;
        // Two twos are as many added as multiplied.
        let telling = (count, each) != (2, 2);
        if !(self.tells(story.frame) && facts.contains(&count) && facts.contains(&each) && telling) {
            return false;
        }
        let fits = match (story.frame.family, story.frame.unknown()) {
            _ if stage != Stage::Concrete => true,
            (Family::Groups, 3) => count <= 6 && each <= 7 && count + each <= 11,
            (Family::Groups, 2) => count <= 8,
            (Family::Groups, _) => count * (1 + by_hand(each)) <= 12,
            (_, 2) => count * (1 + by_hand(each.saturating_sub(1))) <= 12,
            (_, _) => count <= 8 && by_hand(each) + count <= 12,
        };
        fits && count * each == total
    }
}

fn words(story: Story, case: &str) -> Say {
    let [first, second, third] = story.numbers;
    say::story_groups_say(case, first, second, third)
}

/// What the objects are.
const fn material(story: Story) -> &'static str {
    if matches!(story.frame.family, Family::Groups) { "plates" } else { "tiles" }
}

/// The drawings that tell a story, each with what stands in its boxes; the usual one first.
fn drawn(story: Story) -> Vec<Drawing> {
    let [count, each, total] = story.labels();
    match story.frame.family {
        Family::Times => vec![(Schema::Times, [total, each, count])],
        // Rows are columns to someone who stands beside them.
        Family::Array | Family::Area => vec![
            (Schema::Groups, [total.clone(), each.clone(), count.clone()]),
            (Schema::Groups, [total, count, each]),
        ],
        _ => vec![(Schema::Groups, [total, each, count])],
    }
}

/// What is asked for, and what is not, by their roles.
fn sought(story: Story) -> (&'static str, &'static str) {
    match (story.frame.family, story.frame.unknown()) {
        (Family::Times, 3) => ("larger", "smaller"),
        (Family::Times, 2) => ("smaller", "larger"),
        (Family::Times, _) => ("times", "larger"),
        (_, 3) => ("total", "each"),
        (_, 2) => ("each", "total"),
        _ => ("groups", "total"),
    }
}

/// Groups of counters or rows of tiles.
fn groups(board: &Board) -> Vec<usize> {
    match board {
        Board::Plates(plates) => plates.groups(),
        Board::TileArray(tiles) => tiles.rows(),
        _ => Vec::new(),
    }
}

/// What is done with objects.
fn act_out(story: Story, done: usize, board: &Board) -> Option<(Vec<Verb>, String)> {
    let [count, each, _] = story.numbers;
    let unknown = story.frame.unknown();
    let tiles = |n: u32, row: u32| Verb::Add {
        kind: Kind::Tile,
        n: small(n),
        to: Spot(u16::try_from(row).unwrap_or_default()),
    };
    let legs = |first: Vec<Verb>, second: Vec<Verb>| [first, second].into_iter().nth(done);
    let verbs = match (board, unknown) {
        (Board::Plates(plates), 1) => {
            let left = (done as u64) < u64::from(count);
            return left.then(|| (plates.one_more(small(each)).to_vec(), "group-plates".to_owned()));
        }
        (Board::Plates(_), 2) => {
            legs(vec![Verb::Group { n: 1 }], vec![Verb::Group { n: small(each.saturating_sub(1)) }])?
        }
        (Board::Plates(_), _) => legs(set_plates(count), vec![Verb::Group { n: small(each) }])?,
        (Board::TileArray(_), 2) => legs(
            (0..count).map(|row| tiles(1, row)).collect(),
            (0..count).map(|row| tiles(each.saturating_sub(1), row)).collect(),
        )?,
        (Board::TileArray(_), _) => {
            legs(vec![tiles(each, 0)], vec![Verb::Group { n: small(count.saturating_sub(1)) }])?
        }
        _ => return None,
    };
    let step = if done == 0 { "first" } else { "second" };
    let case = match (material(story), unknown, done) {
        ("tiles", 1 | 3, 0) => "first-tiles".to_owned(),
        (material, unknown, _) => format!("{step}-{material}-{unknown}"),
    };
    Some((verbs, case))
}

impl Exercise for GroupStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<Frame> =
            Family::ALL.into_iter().flat_map(Family::all).filter(|frame| self.tells(*frame)).collect();
        loop {
            let (count, each) = match level {
                Level::Easy => (random.between(2, 5), *random.pick(&[2, 3, 5]).unwrap_or(&2)),
                Level::Usual => (random.between(2, 9), random.between(2, 9)),
                Level::Hard => (random.between(3, 9), random.between(3, 9)),
            };
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let story = Story { frame, numbers: [count, each, count * each] };
            let of_level = match level {
                Level::Easy => frame.unknown() == 3 && !frame.has_spare(),
                Level::Usual => true,
                Level::Hard => frame.misleads() || frame.has_spare(),
            };
            if of_level && self.suits(stage, story) {
                return story.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Story::read(item).is_some_and(|story| self.suits(item.stage, story))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let Some(story) = Story::read(item) else { return Table::alone(card) };
        let [count, _, total] = story.numbers.map(|number| number as usize);
        match (item.stage, material(story), story.frame.unknown()) {
            (Stage::Concrete, "plates", 1) => Table::with_answer(Plates::with_heap(total), card),
            (Stage::Concrete, "plates", 2) => Table::with_answer(Plates::sharing(total, count), card),
            (Stage::Concrete, "plates", _) => Table::with_answer(Plates::new(), card),
            (Stage::Concrete, _, 1 | 2) => Table::with_answer(TileArray::with_heap(total), card),
            (Stage::Concrete, ..) => Table::with_answer(TileArray::new(), card),
            (Stage::Representational, ..) => Table::with_answer(SchemaCard::new(&story.told(), OFFERS), card),
            (Stage::Abstract, ..) => Table::with_answer(Equation::new(), card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Story::read(item).map(|story| story.answer().to_string()).unwrap_or_default()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let story = Story::read(item)?;
        let leg = match board {
            Board::SchemaCard(card) => drawings::leg(card, drawn(story).into_iter().next(), done)?,
            Board::Equation(_) if done == 0 => {
                Leg::new(story_equation::write(&item.math), say::story_equation(item.math.say()))
            }
            Board::Equation(_) => return None,
            board => {
                let (verbs, case) = act_out(story, done, board)?;
                Leg::new(verbs, words(story, &case))
            }
        };
        let (right, wrong) = sought(story);
        let choices = vec![say::story_role(right), say::story_role(wrong)];
        Some(if done == 0 { leg.asking(say::story_step("question"), choices, 0) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(story) = Story::read(item) else { return item.math.say() };
        let (first, second) = story.known();
        let kind = match item.stage {
            Stage::Concrete => material(story).to_owned(),
            stage => stage.to_string(),
        };
        let unknown = story.frame.unknown();
        match part {
            Part::Ask => story.say().and(say::story_step(format!("ask-{kind}"))),
            Part::AskAgain => {
                say::story_again(format!("{}-{unknown}", story.frame.family.name()), first, second)
            }
            Part::Strategy => say::story_step("strategy"),
            Part::NotYet => say::story_step(format!("not-yet-{kind}")),
            Part::Write | Part::Praise => words(story, &format!("{}-{unknown}", part.name())),
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(story) = Story::read(item) else { return Vec::new() };
        let (x, y) = story.known();
        let multiplies = story.frame.unknown() == 3;
        // One that is so many times the other is taken to be so much more.
        let (misconception, op) = match (self.times, multiplies) {
            (true, true) => (&ADDITIVE, Op::Plus),
            (true, false) => (&ADDITIVE, Op::Minus),
            (false, true) => (if story.frame.misleads() { &KEYWORD } else { &SWAPS }, Op::Plus),
            (false, false) => (if story.frame.misleads() { &KEYWORD } else { &SWAPS }, Op::Times),
        };
        let (first, second) = if op == Op::Minus { (y, x) } else { (x, y) };
        let answer = match op {
            Op::Plus => x + y,
            Op::Minus => y.abs_diff(x),
            _ => x * y,
        };
        let answer = answer.to_string();
        let mut out = vec![Mistake::Writes(misconception, answer.clone())];
        if story.frame.family == Family::Area && multiplies {
            out.push(Mistake::Writes(&PERIMETER_FOR_AREA, (2 * (x + y)).to_string()));
        }
        match item.stage {
            Stage::Concrete => {}
            Stage::Representational => {
                let card = SchemaCard::new(&story.told(), OFFERS);
                let [count, each, total] = story.labels();
                let (x, y) = (x.to_string(), y.to_string());
                let (schema, texts) = match op {
                    Op::Times => (Schema::Groups, ["?".to_owned(), x, y]),
                    _ if self.times => (Schema::Difference, [total, each, count]),
                    _ => (Schema::Total, ["?".to_owned(), x, y]),
                };
                let built = drawings::draw(&card, 0, (schema, texts));
                out.push(Mistake::Builds(misconception, built, answer));
            }
            Stage::Abstract => {
                out.push(Mistake::Builds(misconception, story_equation::pair(op, first, second), answer));
            }
        }
        out
    }

    fn state(&self, board: &Board) -> String {
        match board {
            // Also where nothing is typed, a sign may have been changed.
            Board::Equation(equation) => format!("{equation:?}"),
            // Plates without anything on them are told apart as well.
            Board::Plates(_) => format!("{:?}", groups(board)),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        match board {
            Board::Plates(plates) => plates.groups().iter().any(|size| *size > 0),
            board => board.value() != start.value(),
        }
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Some(story) = Story::read(item) else { return false };
        let [count, each, _] = story.numbers.map(|number| number as usize);
        match board {
            Board::SchemaCard(card) => drawings::tells(card, drawn(story)),
            Board::Equation(equation) => story_equation::tells_story(equation, story),
            board => {
                let groups = groups(board);
                groups.len() == count && groups.iter().all(|size| *size == each)
            }
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        self.suits(below.stage, Story::read(&below)?).then_some(below)
    }
}
