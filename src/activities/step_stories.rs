//! Stories in two steps of adding and subtracting.
//!
//! Concrete: the story is acted out on a mat, in which who is there lies in the whole and who has gone in a part. Representational:
//! two drawings, in which a star is what the first one finds and the second one uses. Abstract: two equations with
//! the same star. The answer is written apart.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::step_frames::{StepFrame, StepStory, Worked};
use super::steps::Question;
use super::stories::{COMPARE_TOTAL, KEYWORD, SWAPS};
use super::story_drawings::{self as drawings, Drawing, OFFERS, STAR, drawn_on, labels};
use super::{by_hand, small};
use crate::math::Op;
use crate::table::boards::{EquationCard, PartsMat, Schema, SchemaCard};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity. Numbers are within 100, on the mat within 20.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StepStories;

/// Takes what the first step finds for the answer.
static STOPS: Misconception = Misconception::new("schema.stops-after-step-1", say::steps_stops);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&STOPS];

const EQUATIONS: &[Schema] = &[Schema::Plus, Schema::Minus];
/// Who is there, and who has gone.
const THERE: Spot = Spot(0);
const GONE: [Spot; 2] = [Spot(1), Spot(2)];
fn suits(stage: Stage, story: StepStory) -> bool {
    let (Some([first, second]), [a, b, c]) = (story.steps(), story.numbers) else { return false };
    let twice = !story.frame.pattern().contains('c');
    let numbers = if twice { vec![a, b] } else { vec![a, b, c] };
    let (least, most) = if stage == Stage::Concrete { (2, 20) } else { (4, 100) };
    let fits = |number: u32| (least..=most).contains(&number);
    let apart = first.result != second.result
        && numbers.iter().all(|number| *number != first.result && *number != second.result)
        && second.swapped().result != first.result;
    let acted = stage != Stage::Concrete || {
        let signs = story.signs();
        let (mut there, mut gone) = (a, Vec::new());
        for (sign, n) in signs.into_iter().zip([b, c]) {
            if sign == Op::Plus { there += n } else { gone.push(n) }
        }
        story.frame.pattern().ends_with("c=?")
            // All that ever came lies on the mat, and so many fit into a part.
            && there <= most
            && gone.iter().all(|gone| *gone <= 10)
            && numbers.iter().map(|n| by_hand(*n)).sum::<u32>() <= 12
    };
    apart && acted && fits(first.result) && fits(second.result) && numbers.into_iter().all(fits)
}

/// What is done on the mat first, then, and at last.
fn act_out(story: StepStory, done: usize, mat: &PartsMat) -> Option<(Verb, &'static str, u32)> {
    let n = *story.numbers.get(done)?;
    let comes = Verb::Add { kind: Kind::Counter, n: small(n), to: THERE };
    let Some(before) = done.checked_sub(1) else { return Some((comes, "there", n)) };
    let signs = story.signs();
    Some(match signs.get(before)? {
        Op::Minus => {
            let gone = signs.iter().take(before).filter(|sign| **sign == Op::Minus).count();
            let to = *GONE.get(gone)?;
            (Verb::Move { piece: mat.one_of_whole()?, n: small(n), to }, "gone", n)
        }
        _ => (comes, "come", n),
    })
}

/// What two steps do on the mat, with the second one or another.
fn acted(story: StepStory, second: Option<Worked>) -> Vec<Verb> {
    let mut mat = PartsMat::mat();
    let mut out = Vec::new();
    for done in 0..2 {
        let Some((verb, ..)) = act_out(story, done, &mat) else { break };
        // Where it is refused, so it is on the item's own mat.
        let _ = mat.act(&verb);
        out.push(verb);
    }
    let last = second.and_then(|step| {
        let n = small(story.numbers[2]);
        if step.plus {
            return Some(Verb::Add { kind: Kind::Counter, n, to: THERE });
        }
        Some(Verb::Move { piece: mat.one_of_whole()?, n, to: GONE[1] })
    });
    out.into_iter().chain(last).collect()
}

/// A step as an equation, or as a drawing.
fn drawing(stage: Stage, step: Worked, compares: bool, [left, right, result]: [String; 3]) -> Drawing {
    if stage == Stage::Abstract {
        return (if step.plus { Schema::Plus } else { Schema::Minus }, [left, right, result]);
    }
    let schema = if compares { Schema::Difference } else { Schema::Total };
    // So many fewer than the larger one is a difference that is known.
    if compares && !step.plus && result == STAR {
        return (schema, [left, result, right]);
    }
    (schema, if step.plus { [result, left, right] } else { [left, right, result] })
}

/// Both steps as they are drawn in a lesson.
fn drawn(story: StepStory, stage: Stage, second: Worked) -> Option<[Drawing; 2]> {
    let [first, _] = story.steps()?;
    let [compares, compares_then] = story.frame.compares();
    Some([
        drawing(stage, first, compares, labels([first.left, first.right], None, STAR)),
        drawing(stage, second, compares_then, labels([second.left, second.right], Some(first.result), "?")),
    ])
}

fn card(story: StepStory, stage: Stage) -> SchemaCard {
    let mut tiles = story.known();
    tiles.extend(story.frame.has_spare().then(|| story.spare()));
    SchemaCard::in_two_steps(&tiles, if stage == Stage::Abstract { EQUATIONS } else { OFFERS })
}

fn words(story: StepStory, case: &str, n: u32) -> Say {
    let (star, answer) = story.found().unwrap_or_default();
    say::step_stories(case, n, star, answer)
}

/// What is asked in a lesson: which step comes first.
fn asked(step: Worked) -> Question {
    let (more, less) = (step.left.max(step.right), step.left.min(step.right));
    let choices = vec![
        say::math_plus(say::just(more), say::just(less)),
        say::math_minus(say::just(more), say::just(less)),
    ];
    Question { ask: say::steps_question(), choices, right: usize::from(!step.plus) }
}

impl Exercise for StepStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<StepFrame> = StepFrame::all().collect();
        let (least, most) = if stage == Stage::Concrete { (2, 15) } else { (4, 80) };
        loop {
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let mut numbers = [0; 3];
            numbers.fill_with(|| random.between(least, most));
            if !frame.pattern().contains('c') {
                numbers[2] = 0;
            }
            let story = StepStory { frame, numbers };
            let plain = frame.pattern().ends_with("c=?") && !frame.misleads() && !frame.has_spare();
            if level.allows(plain)
                && suits(stage, story)
                && let Some(item) = story.item(stage)
            {
                return item;
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        StepStory::read(item).is_some_and(|story| suits(item.stage, story))
    }

    fn table(&self, item: &Item) -> Table {
        let answer = EquationCard::bare(&item.math);
        match StepStory::read(item) {
            Some(_) if item.stage == Stage::Concrete => Table::with_answer(PartsMat::mat(), answer),
            Some(story) => Table::with_answer(card(story, item.stage), answer),
            None => Table::alone(answer),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let found = StepStory::read(item).and_then(StepStory::found);
        found.map(|(_, answer)| answer.to_string()).unwrap_or_default()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let story = StepStory::read(item)?;
        let [first, second] = story.steps()?;
        let leg = match board {
            Board::PartsMat(mat) => {
                let (verb, case, n) = act_out(story, done, mat)?;
                Leg::new(vec![verb], words(story, case, n))
            }
            Board::SchemaCard(card) => {
                let both = drawn(story, item.stage, second)?;
                let drawing = both.into_iter().nth(done)?;
                let case = if done == 0 { "star" } else { "asked" };
                Leg::new(drawings::draw(card, u16::try_from(done).ok()?, drawing), words(story, case, 0))
            }
            _ => return None,
        };
        Some(if done == 0 { leg.asked(asked(first)) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(story) = StepStory::read(item) else { return item.math.say() };
        let stage = match item.stage {
            Stage::Concrete => "c",
            Stage::Representational => "two-r",
            Stage::Abstract => "two-a",
        };
        match part {
            Part::Ask => {
                story.frame.tell(story.numbers, story.spare()).and(say::story_step(format!("ask-{stage}")))
            }
            Part::AskAgain => say::story_step("again-two"),
            Part::Strategy => say::story_step("strategy-two"),
            Part::NotYet => say::story_step(format!("not-yet-{}", item.stage)),
            Part::Write | Part::Praise => words(story, part.name(), 0),
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some((story, [first, second])) =
            StepStory::read(item).and_then(|story| Some((story, story.steps()?)))
        else {
            return Vec::new();
        };
        let swapped = second.swapped();
        let misconception = match (story.frame.asks_how_many_more(), story.frame.misleads()) {
            (true, _) => &COMPARE_TOTAL,
            (_, true) => &KEYWORD,
            (_, false) => &SWAPS,
        };
        let (other, halfway) = (swapped.result.to_string(), first.result.to_string());
        let mut out =
            vec![Mistake::Writes(misconception, other.clone()), Mistake::Writes(&STOPS, halfway.clone())];
        let (built, half) = match item.stage {
            Stage::Concrete => (acted(story, Some(swapped)), acted(story, None)),
            stage => {
                let Some(both) = drawn(story, stage, swapped) else { return out };
                let [compares, _] = story.frame.compares();
                let half = drawing(stage, first, compares, labels([first.left, first.right], None, "?"));
                (drawn_on(card(story, stage), both), drawn_on(card(story, stage), [half]))
            }
        };
        out.push(Mistake::Builds(misconception, built, other));
        out.push(Mistake::Builds(&STOPS, half, halfway));
        out
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PartsMat(mat) => format!("{:?}", mat.counts()),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        board.value() != start.value()
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Some(story) = StepStory::read(item) else { return false };
        match board {
            Board::PartsMat(mat) => {
                let counts = mat.counts();
                let (there, gone) = counts.split_first().unwrap_or((&0, &[]));
                let [_, b, c] = story.numbers;
                let left = story.signs().into_iter().zip([b, c]).filter(|(sign, _)| *sign == Op::Minus);
                let left: u32 = left.map(|(_, n)| n).sum();
                story.found().is_some_and(|(_, answer)| *there == answer as usize)
                    && gone.iter().sum::<usize>() == left as usize
            }
            Board::SchemaCard(card) => {
                story.found().is_some_and(|(_, answer)| drawings::lead_to(card, story.known(), answer))
            }
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        suits(below.stage, StepStory::read(&below)?).then_some(below)
    }
}
