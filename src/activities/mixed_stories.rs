//! Stories in two steps, of which one multiplies or divides.
//!
//! Concrete: the groups are laid on plates; then some come or go. Representational: two drawings, a bar of equal parts and one of
//! parts and their total, in which a star is what the first finds and the second uses. Abstract: two equations with the same
//! star. The answer is written apart.

use super::equal_groups::set_plates;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::mixed_frames::{Doing, MixedFrame, MixedStory, Step};
use super::random::Random;
use super::steps::Question;
use super::stories::KEYWORD;
use super::story_drawings::{self as drawings, Drawing, STAR, drawn_on, labels};
use super::{by_hand, small};
use crate::table::boards::{EquationCard, Plates, Schema, SchemaCard};
use crate::table::{Board, Table, Verb};
use crate::words::{Say, say};

/// The activity. What comes out of a step is at most 400, on plates what hands can lay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MixedStories;

/// Takes what the first step finds for the answer, where the steps are not alike.
static ONE_STEP: Misconception = Misconception::new("word.one-step-only", say::word_one_step);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&ONE_STEP];

const DRAWINGS: &[Schema] = &[Schema::Total, Schema::Change, Schema::Groups];
const EQUATIONS: &[Schema] = &[Schema::Plus, Schema::Minus, Schema::Product, Schema::Quotient];
const MOST_GESTURES: u32 = 12;
const MOST_FOUND: u32 = 400;

/// Whether hands can lay it: as many gestures as it takes, and no more on a plate than it holds.
fn is_handy(story: MixedStory) -> bool {
    let Some((star, answer)) = story.found() else { return false };
    let [a, b, c] = story.numbers;
    // Each group takes a plate; dealing gives one to each.
    let (plates, on_each, gestures) = match story.frame.pattern() {
        "a*b+c=?" => (a + 1, b.max(c), a + b + 1 + by_hand(c)),
        "a*b-c=?" if c < b => (a, b, a + b + by_hand(c)),
        "a-b*c=?" => (b, c, b + c),
        "a//b-c=?" => (b, star, star + by_hand(c)),
        _ => return false,
    };
    plates <= 8 && on_each <= 10 && gestures <= MOST_GESTURES && answer <= 60 && a <= 60
}

fn suits(stage: Stage, story: MixedStory) -> bool {
    let Some([first, second]) = story.steps() else { return false };
    let numbers = story.numbers;
    let groups = [first, second].into_iter().all(|step| {
        let facts = if stage == Stage::Concrete { 2..=10 } else { 3..=40 };
        match step.does {
            Doing::Multiply => [step.left, step.right].iter().all(|n| facts.contains(n)) && step.left <= 12,
            Doing::Share | Doing::Measure => {
                facts.contains(&step.right) && step.right <= 12 && facts.contains(&step.result)
            }
            Doing::Add | Doing::Take => true,
        }
    });
    let found = [first.result, second.result];
    let apart = first.result != second.result
        && numbers.iter().all(|number| !found.contains(number))
        && !found.contains(&second.swapped().result);
    let fits = found.iter().chain(&numbers).all(|number| (2..=MOST_FOUND).contains(number));
    groups && apart && fits && (stage != Stage::Concrete || is_handy(story))
}

/// What is done on plates first, then, and at last.
fn act_out(story: MixedStory, done: usize, plates: &Plates) -> Option<(Vec<Verb>, Say)> {
    let [a, b, c] = story.numbers;
    let put = |n: u32| (set_plates(n), say::story_groups_say("first-plates-3", n, 0, 0));
    let deal =
        |n: u32| (vec![Verb::Group { n: small(n) }], say::story_groups_say("second-plates-3", 0, n, 0));
    let more = || (plates.one_more(small(c)).to_vec(), say::mixed_stories("more", c));
    let gone = || {
        let piece = plates.last_on(0)?;
        Some((vec![Verb::Remove { piece, n: small(c) }], say::mixed_stories("gone", c)))
    };
    match (story.frame.pattern(), done) {
        ("a*b+c=?" | "a*b-c=?", 0) => Some(put(a)),
        ("a*b+c=?" | "a*b-c=?", 1) => Some(deal(b)),
        ("a*b+c=?", 2) => Some(more()),
        ("a-b*c=?", 0) => Some(put(b)),
        ("a-b*c=?", 1) => Some(deal(c)),
        ("a//b-c=?", 0) => {
            Some((vec![Verb::Group { n: 1 }], say::story_groups_say("first-plates-2", 0, 0, 0)))
        }
        ("a//b-c=?", 1) => {
            let (star, _) = story.found()?;
            let rest = Verb::Group { n: small(star.saturating_sub(1)) };
            Some((vec![rest], say::story_groups_say("second-plates-2", 0, 0, 0)))
        }
        ("a*b-c=?" | "a//b-c=?", 2) => gone(),
        _ => None,
    }
}

fn plates(story: MixedStory) -> Plates {
    let [a, b, _] = story.numbers.map(|number| number as usize);
    match story.frame.pattern() {
        "a-b*c=?" => Plates::with_heap(a),
        "a//b-c=?" => Plates::sharing(a, b),
        _ => Plates::new(),
    }
}

/// Whether plates show the story. Where the extra ones lie is nobody's business.
fn shows(story: MixedStory, plates: &Plates) -> bool {
    let Some((star, answer)) = story.found() else { return false };
    let [a, b, c] = story.numbers.map(|number| number as usize);
    let (star, answer) = (star as usize, answer as usize);
    let groups = plates.groups();
    let total: usize = groups.iter().sum();
    let holding = |least: usize| groups.iter().filter(|size| **size >= least).count();
    match story.frame.pattern() {
        "a*b+c=?" => total == answer && holding(b) >= a,
        "a*b-c=?" => total == answer && groups.len() == a && holding(b + 1) == 0,
        "a-b*c=?" => groups.len() == b && groups.iter().all(|size| *size == c),
        // Only one of them has fewer.
        _ => total + c == a && groups.len() == b && holding(star) + 1 == b && holding(answer) == b,
    }
}

/// A step as an equation, or as a drawing.
fn drawing(stage: Stage, step: Step, [left, right, result]: [String; 3]) -> Drawing {
    match (stage, step.does) {
        (Stage::Abstract, Doing::Add) => (Schema::Plus, [left, right, result]),
        (Stage::Abstract, Doing::Take) => (Schema::Minus, [left, right, result]),
        (Stage::Abstract, Doing::Multiply) => (Schema::Product, [left, right, result]),
        (Stage::Abstract, _) => (Schema::Quotient, [left, right, result]),
        (_, Doing::Add) => (Schema::Total, [result, left, right]),
        (_, Doing::Take) => (Schema::Total, [left, right, result]),
        (_, Doing::Multiply) => (Schema::Groups, [result, right, left]),
        (_, Doing::Share) => (Schema::Groups, [left, result, right]),
        (_, Doing::Measure) => (Schema::Groups, [left, right, result]),
    }
}

/// Both steps as they are drawn in a lesson, with the second one or another.
fn drawn(story: MixedStory, stage: Stage, second: Step) -> Option<[Drawing; 2]> {
    let [first, _] = story.steps()?;
    Some([
        drawing(stage, first, labels([first.left, first.right], None, STAR)),
        drawing(stage, second, labels([second.left, second.right], Some(first.result), "?")),
    ])
}

fn card(story: MixedStory, stage: Stage) -> SchemaCard {
    let offers = if stage == Stage::Abstract { EQUATIONS } else { DRAWINGS };
    SchemaCard::in_two_steps(&story.numbers, offers)
}

/// Whether two drawings lead to the answer, and a bar of equal parts says how many groups there are of how many.
fn tells(story: MixedStory, stage: Stage, card: &SchemaCard) -> bool {
    let Some(([_, second], (_, answer))) = story.steps().zip(story.found()) else { return false };
    let groups =
        drawn(story, stage, second).into_iter().flatten().find(|(schema, _)| *schema == Schema::Groups);
    let grouped = card.says().into_iter().flatten().find(|(schema, _)| *schema == Schema::Groups);
    groups == grouped && drawings::lead_to(card, story.numbers.to_vec(), answer)
}

fn words(story: MixedStory, case: &str) -> Say {
    let (star, answer) = story.found().unwrap_or_default();
    say::step_stories(case, 0, star, answer)
}

/// What is asked in a lesson: which step comes first.
fn asked(step: Step) -> Question {
    let both = |combine: fn(Say, Say) -> Say| combine(say::just(step.left), say::just(step.right));
    let (right, wrong) = match step.does {
        Doing::Add => (both(say::math_plus), both(say::math_times)),
        Doing::Take => (both(say::math_minus), both(say::math_plus)),
        Doing::Multiply => (both(say::math_times), both(say::math_plus)),
        Doing::Share | Doing::Measure => (both(say::math_divided), both(say::math_times)),
    };
    Question { ask: say::steps_question(), choices: vec![right, wrong], right: 0 }
}

impl Exercise for MixedStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<MixedFrame> = MixedFrame::all().collect();
        let concrete = stage == Stage::Concrete;
        loop {
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let few = random.between(if concrete { 2 } else { 3 }, if concrete { 6 } else { 9 });
            let each = match (concrete, level) {
                (true, _) => random.between(2, 8),
                (_, Level::Easy) => random.between(3, 10),
                _ => random.between(3, 40),
            };
            let other = if concrete { random.between(2, 30) } else { random.between(4, 99) };
            // From groups that come out whole back to what is told.
            let numbers = match frame.pattern() {
                "a-b*c=?" => [few * each + other, few, each],
                "a//b-c=?" | "a//b+c=?" => [few * each, few, 2 + other % 38],
                "a+b=?*c" => [(few * each).saturating_sub(other), other, few],
                "a-b=?*c" => [few * each + other, other, few],
                _ => [few, each, other],
            };
            let story = MixedStory { frame, numbers };
            let plain = frame.pattern().starts_with("a*b") && !frame.misleads();
            if level.allows(plain)
                && suits(stage, story)
                && let Some(item) = story.item(stage)
            {
                return item;
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        MixedStory::read(item).is_some_and(|story| suits(item.stage, story))
    }

    fn table(&self, item: &Item) -> Table {
        let answer = EquationCard::bare(&item.math);
        match MixedStory::read(item) {
            Some(story) if item.stage == Stage::Concrete => Table::with_answer(plates(story), answer),
            Some(story) => Table::with_answer(card(story, item.stage), answer),
            None => Table::alone(answer),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let found = MixedStory::read(item).and_then(MixedStory::found);
        found.map(|(_, answer)| answer.to_string()).unwrap_or_default()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let story = MixedStory::read(item)?;
        let [first, second] = story.steps()?;
        let leg = match board {
            Board::Plates(plates) => {
                let (verbs, say) = act_out(story, done, plates)?;
                Leg::new(verbs, say)
            }
            Board::SchemaCard(card) => {
                let drawing = drawn(story, item.stage, second)?.into_iter().nth(done)?;
                let case = if done == 0 { "star" } else { "asked" };
                Leg::new(drawings::draw(card, u16::try_from(done).ok()?, drawing), words(story, case))
            }
            _ => return None,
        };
        Some(if done == 0 { leg.asked(asked(first)) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(story) = MixedStory::read(item) else { return item.math.say() };
        let (ask, not_yet) = match item.stage {
            Stage::Concrete => ("ask-plates", "not-yet-plates"),
            Stage::Representational => ("ask-two-r", "not-yet-r"),
            Stage::Abstract => ("ask-two-a", "not-yet-a"),
        };
        match part {
            Part::Ask => story.frame.tell(story.numbers).and(say::story_step(ask)),
            Part::AskAgain => say::story_step("again-two"),
            Part::Strategy => say::story_step("strategy-two"),
            Part::NotYet => say::story_step(not_yet),
            Part::Write | Part::Praise => words(story, part.name()),
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some((story, [first, second])) =
            MixedStory::read(item).and_then(|story| Some((story, story.steps()?)))
        else {
            return Vec::new();
        };
        let swapped = second.swapped();
        let (other, halfway) = (swapped.result.to_string(), first.result.to_string());
        let mut out = vec![Mistake::Writes(&ONE_STEP, halfway.clone())];
        let by_word = story.frame.misleads().then_some(&KEYWORD);
        out.extend(by_word.map(|keyword| Mistake::Writes(keyword, other.clone())));
        let (half, built) = match item.stage {
            Stage::Concrete => (half_laid(story), None),
            stage => {
                let half = drawing(stage, first, labels([first.left, first.right], None, "?"));
                let both = drawn(story, stage, swapped);
                (drawn_on(card(story, stage), [half]), both.map(|both| drawn_on(card(story, stage), both)))
            }
        };
        out.push(Mistake::Builds(&ONE_STEP, half, halfway));
        let by_word = by_word.zip(built);
        out.extend(by_word.map(|(keyword, built)| Mistake::Builds(keyword, built, other)));
        out
    }

    fn state(&self, board: &Board) -> String {
        drawings::state(board)
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        drawings::is_begun(board, start)
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Some(story) = MixedStory::read(item) else { return false };
        match board {
            Board::Plates(plates) => shows(story, plates),
            Board::SchemaCard(card) => tells(story, item.stage, card),
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        suits(below.stage, MixedStory::read(&below)?).then_some(below)
    }
}

/// The groups alone, without what comes or goes after.
fn half_laid(story: MixedStory) -> Vec<Verb> {
    let start = plates(story);
    (0..2).filter_map(|done| act_out(story, done, &start)).flat_map(|(verbs, _)| verbs).collect()
}
