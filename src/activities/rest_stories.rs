//! Stories of equal groups in which something is left over: the question decides what becomes of it. In some of them nothing is
//! left over, so that to write one more, whatever the story, is not always right.
//!
//! One more group is needed for it, or only full groups count, or it is what is asked for. Concrete: full groups are laid on plates.
//! Representational: of drawings with a part that is smaller, the one that counts what is asked is chosen and filled. Abstract:
//! the equation with its quotient and what is left over. The answer is written apart.

use super::divide::IGNORES_REST;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rest_frames::{RestFrame, RestStory};
use super::steps::Question;
use super::stories::KEYWORD;
use super::story_drawings::{self as drawings, Drawing};
use super::story_equation;
use super::{by_hand, small};
use crate::math::Op;
use crate::table::boards::{Equation, EquationCard, Plates, Schema, SchemaCard};
use crate::table::{Board, Manipulative as _, Table, Verb};
use crate::words::{Say, say};

/// The activity. Groups hold from 3 to 10: divisors of several digits come later.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RestStories;

/// Counts a group that is not full, where only full ones count.
static COUNTS_UNFILLED: Misconception =
    Misconception::new("div.counts-unfilled-group", say::div_counts_unfilled);
/// Makes it one more where nothing is left over.
static ROUNDS_UP: Misconception = Misconception::new("div.rounds-up-always", say::div_rounds_up);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&COUNTS_UNFILLED, &ROUNDS_UP];

const OFFERS: &[Schema] = &[Schema::Total, Schema::Groups, Schema::Needed, Schema::Full, Schema::LeftOver];

fn suits(stage: Stage, story: RestStory) -> bool {
    let (full, left, each) = (story.full(), story.left(), story.each);
    let lies = stage != Stage::Concrete || full * (1 + by_hand(each)) <= 12;
    let least = if stage == Stage::Concrete { 2 } else { 3 };
    let fits = lies && (3..=10).contains(&each) && (least..=40).contains(&full);
    // What a child may write by mistake is none of the other numbers.
    let numbers = [story.total, each, left, full, full + 1];
    let apart =
        (1..).zip(&numbers).all(|(next, number)| !numbers.iter().skip(next).any(|other| other == number));
    fits && (left > 0 || may_come_out_even(stage, story.frame)) && apart
}

/// Whether nothing need be left over: not where that is what is asked for, and not in drawings, which show a part that is
/// smaller.
fn may_come_out_even(stage: Stage, frame: RestFrame) -> bool {
    stage != Stage::Representational && frame.op() != Op::LeftOver
}

/// The case of what is done with what is left over.
fn case(story: RestStory, part: &str) -> String {
    let kind = match story.frame.op() {
        _ if story.left() == 0 && matches!(part, "write" | "praise") => "even",
        Op::DividedUp => "up",
        Op::DividedDown => "down",
        _ => "rest",
    };
    format!("{part}-{kind}")
}

fn words(story: RestStory, case: &str) -> Say {
    say::rest_stories(case, story.total, story.each, story.full(), story.left(), story.answer())
}

/// The total, how many are in each, and what is asked for, in one of the drawings.
fn drawing(story: RestStory, schema: Schema) -> Drawing {
    (schema, [story.total.to_string(), story.each.to_string(), "?".to_owned()])
}

/// The drawing that counts what is asked for.
fn drawn(story: RestStory) -> Drawing {
    let schema = match story.frame.op() {
        Op::DividedUp => Schema::Needed,
        Op::DividedDown => Schema::Full,
        _ => Schema::LeftOver,
    };
    drawing(story, schema)
}

fn card(story: RestStory) -> SchemaCard {
    SchemaCard::new(&[story.total, story.each], OFFERS)
}

/// The drawing of two numbers that are put together, taken apart or multiplied.
fn drawn_by_word(story: RestStory, op: Op) -> Drawing {
    let [total, each, asked] = [story.total.to_string(), story.each.to_string(), "?".to_owned()];
    match op {
        Op::Plus => (Schema::Total, [asked, total, each]),
        Op::Minus => (Schema::Total, [total, each, asked]),
        _ => (Schema::Groups, [asked, each, total]),
    }
}

/// What a child draws or writes who does this with both numbers, and thinks of no rest. On plates that cannot be told.
fn thought_of(story: RestStory, stage: Stage, op: Op) -> Vec<Verb> {
    match (stage, op) {
        (Stage::Concrete, _) => Vec::new(),
        (Stage::Representational, Op::DividedBy) => {
            drawings::draw(&card(story), 0, drawing(story, Schema::Full))
        }
        (Stage::Representational, Op::DividedUp) => {
            drawings::draw(&card(story), 0, drawing(story, Schema::Needed))
        }
        (Stage::Representational, op) => drawings::draw(&card(story), 0, drawn_by_word(story, op)),
        (Stage::Abstract, Op::DividedBy) => story_equation::quotient([story.total, story.each], story.full()),
        // The quotient is right; what is made of it is not.
        (Stage::Abstract, Op::DividedUp) => Vec::new(),
        (Stage::Abstract, op) => story_equation::pair(op, story.total, story.each),
    }
}

impl Exercise for RestStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<RestFrame> = RestFrame::all().collect();
        // In one of four nothing is left over.
        let even = stage != Stage::Representational && random.below(4) == 0;
        loop {
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let (each, full) = match (stage, level) {
                (Stage::Concrete, _) => (random.between(3, 10), random.between(2, 5)),
                (_, Level::Easy) => (random.between(3, 9), random.between(3, 9)),
                _ => (random.between(3, 10), random.between(3, 40)),
            };
            let left = if even { 0 } else { random.between(1, each - 1) };
            let story = RestStory { frame, total: each * full + left, each };
            // That all must find a place is harder than to see what is full.
            let plain = frame.op() != Op::DividedUp && frame.pointer().is_none();
            if level.allows(plain) && suits(stage, story) {
                return story.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        RestStory::read(item).is_some_and(|story| suits(item.stage, story))
    }

    fn table(&self, item: &Item) -> Table {
        let answer = EquationCard::bare(&item.math);
        let Some(story) = RestStory::read(item) else { return Table::alone(answer) };
        match item.stage {
            Stage::Concrete => Table::with_answer(Plates::with_heap(story.total as usize), answer),
            Stage::Representational => Table::with_answer(card(story), answer),
            Stage::Abstract => Table::with_answer(Equation::with_rest(), answer),
        }
    }

    fn answer(&self, item: &Item) -> String {
        RestStory::read(item).map(|story| story.answer().to_string()).unwrap_or_default()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let story = RestStory::read(item)?;
        let (total, each) = (story.total, story.each);
        Some(match board {
            Board::Plates(plates) => {
                u32::try_from(done).ok().filter(|done| *done < story.full())?;
                let group = plates.one_more(small(each)).to_vec();
                Leg::new(group, say::story_groups_say("group-plates", 0, each, 0))
            }
            Board::SchemaCard(card) if done == 0 => {
                let (schema, _) = drawn(story);
                Leg::new(vec![card.choose(0, schema)?], words(story, &case(story, "draw")))
            }
            Board::SchemaCard(card) => drawings::leg(card, Some(drawn(story)), done)?,
            Board::Equation(_) => {
                let divided = story_equation::pair(Op::DividedBy, total, each);
                let whole = match story.left() {
                    0 => story_equation::quotient([total, each], story.full()),
                    left => story_equation::with_rest([total, each], story.full(), left),
                };
                match done {
                    0 => Leg::new(divided, words(story, "divide")),
                    // What is there already is not written again.
                    1 => Leg::new(whole.into_iter().skip(divided.len()).collect(), words(story, "quotient")),
                    _ => return None,
                }
            }
            _ => return None,
        })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(story) = RestStory::read(item) else { return item.math.say() };
        let (ask, not_yet) = match item.stage {
            Stage::Concrete => ("ask-plates", "not-yet-plates"),
            Stage::Representational => ("ask-r", "not-yet-r"),
            Stage::Abstract => ("ask-rest-a", "not-yet-a"),
        };
        match part {
            Part::Ask => story.frame.tell(story.total, story.each).and(say::story_step(ask)),
            Part::Strategy => say::story_step("strategy-rest"),
            Part::NotYet => say::story_step(not_yet),
            Part::AskAgain | Part::Write | Part::Praise => words(story, &case(story, part.name())),
        }
    }

    fn question(&self, item: &Item) -> Option<Question> {
        let story = RestStory::read(item)?;
        if story.left() == 0 {
            let choices = vec![say::just(0_u32), say::just(1_u32)];
            return Some(Question { ask: say::rest_stories_ask("how-many"), choices, right: 0 });
        }
        let choices = ["one-more", "only-full", "asked-for"].map(say::rest_stories_ask).to_vec();
        let right = match story.frame.op() {
            Op::DividedUp => 0,
            Op::DividedDown => 1,
            _ => 2,
        };
        Some(Question { ask: say::rest_stories_ask("then"), choices, right })
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(story) = RestStory::read(item) else { return Vec::new() };
        let by_word = story.by_word().map(|(op, answer)| (&KEYWORD, op, answer));
        let unfilled = match (story.left(), story.frame.op()) {
            (0, _) => Some(&ROUNDS_UP),
            (_, Op::DividedDown) => Some(&COUNTS_UNFILLED),
            _ => None,
        };
        let unfilled = unfilled.map(|misconception| (misconception, Op::DividedUp, story.full() + 1));
        let ignores = (&IGNORES_REST, Op::DividedBy, story.full());
        let thought = std::iter::once(ignores).chain(unfilled).chain(by_word);
        // Where only full groups are asked for, nothing is forgotten.
        let wrong = thought.filter(|(_, _, answer)| *answer != story.answer());
        wrong
            .flat_map(|(misconception, op, answer)| {
                let answer = answer.to_string();
                let built = thought_of(story, item.stage, op);
                let builds =
                    (!built.is_empty()).then(|| Mistake::Builds(misconception, built, answer.clone()));
                [Some(Mistake::Writes(misconception, answer)), builds]
            })
            .flatten()
            .collect()
    }

    fn state(&self, board: &Board) -> String {
        drawings::state(board)
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        drawings::is_begun(board, start)
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Some(story) = RestStory::read(item) else { return false };
        let (full, left, each) = (story.full() as usize, story.left() as usize, story.each as usize);
        match board {
            Board::Plates(plates) => {
                // What is left over stays in the heap, or lies on a plate of its own.
                let laid = plates.groups().into_iter().filter(|size| *size > 0);
                let (groups, others): (Vec<usize>, Vec<usize>) = laid.partition(|size| *size == each);
                groups.len() == full && (others.is_empty() || others == [left])
            }
            Board::SchemaCard(card) => drawings::tells(card, vec![drawn(story)]),
            Board::Equation(equation) => {
                let quotient = format!("{}/{}={full}", story.total, story.each);
                // That nothing is left over may be written, or not.
                let written = equation.value();
                written == format!("{quotient}r{left}") || left == 0 && written == quotient
            }
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        suits(below.stage, RestStory::read(&below)?).then_some(below)
    }
}
