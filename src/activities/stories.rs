//! Stories in which something is put together, taken away or compared.
//!
//! The child finds out what the whole is and what its parts. Concrete: the story is acted out on a mat, parts into their
//! places or a part out of the whole. Representational: one of three drawings is chosen, and each number and the question
//! mark get their box; in kindergarten dots are drawn, or crossed out. Abstract: the story's equation is written with an empty box. The answer is written apart.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::small;
use super::story_drawings::{self as drawings, Drawing, OFFERS};
use super::story_equation;
use super::story_frames::{Family, Frame, Story};
use super::through_ten::{COUNTS_START, COUNTS_START_BACK};
use crate::math::Op;
use crate::table::boards::{DotFrame, Equation, EquationCard, PartsMat, Schema, SchemaCard, SticksAndDots};
use crate::table::{Board, Kind, Manipulative as _, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity, by its numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stories {
    /// Within ten; what comes out at the end is asked for.
    WithinTen,
    /// Within twenty; anything is asked for.
    WithinTwenty,
    /// Within a hundred, on the mat within twenty; anything is asked for.
    WithinHundred,
}

/// Takes the other operation.
pub(super) static SWAPS: Misconception = Misconception::new("op.swap", say::story_swaps);
/// Takes the operation that a word in the story points at.
pub(super) static KEYWORD: Misconception = Misconception::new("word.keyword", say::story_keyword);
/// Adds what is to be compared.
pub(super) static COMPARE_TOTAL: Misconception =
    Misconception::new("schema.compare-gives-total", say::story_compare_total);
/// Uses every number that stands there.
pub(super) static EXTRA: Misconception = Misconception::new("word.extra-number", say::story_extra);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&SWAPS, &KEYWORD, &COMPARE_TOTAL, &EXTRA];

/// The whole of the mat, and its first two parts.
const WHOLE: Spot = Spot(0);
const PARTS: [Spot; 2] = [Spot(1), Spot(2)];

impl Stories {
    /// The least and the largest part, and so for the whole.
    const fn range(self, stage: Stage) -> ((u32, u32), (u32, u32)) {
        match (self, stage) {
            (Stories::WithinTen, _) => ((2, 10), (4, 10)),
            (Stories::WithinTwenty, _) => ((2, 10), (6, 20)),
            // Past ten, as far as counters of a mat go.
            (Stories::WithinHundred, Stage::Concrete) => ((2, 10), (11, 20)),
            (Stories::WithinHundred, _) => ((6, 94), (21, 100)),
        }
    }

    fn suits(self, stage: Stage, story: Story) -> bool {
        let (whole, parts) = story.whole_and_parts();
        let ((least, most), (least_whole, most_whole)) = self.range(stage);
        self.tells(story.frame)
            && parts.iter().all(|part| (least..=most).contains(part))
            && (least_whole..=most_whole).contains(&whole)
    }

    /// Whether a family tells of adding and subtracting so many things.
    const fn has(self, family: Family) -> bool {
        matches!(family, Family::Join | Family::Separate | Family::Parts | Family::Compare)
    }

    /// Whether a frame is one of this activity's.
    fn tells(self, frame: Frame) -> bool {
        match self {
            Stories::WithinTen => {
                self.has(frame.family) && frame.family != Family::Compare && frame.unknown() == 3
            }
            Stories::WithinTwenty => self.has(frame.family),
            Stories::WithinHundred => self.has(frame.family) && frame.can_be_many(),
        }
    }

    fn is_of(self, level: Level, story: Story) -> bool {
        let frame = story.frame;
        let (whole, _) = story.whole_and_parts();
        match (self, level) {
            (_, Level::Usual) => true,
            (Stories::WithinTen, Level::Easy) => whole <= 6,
            (Stories::WithinTen, Level::Hard) => whole >= 8,
            // Told in the order in which it is worked, with no word or number that leads astray.
            (_, Level::Easy) => frame.unknown() == 3 && !frame.misleads() && !frame.has_spare(),
            (_, Level::Hard) => frame.misleads() || frame.has_spare(),
        }
    }
}

/// How a message is filled: what is known of the whole and its parts.
fn words(story: Story, case: &str) -> Say {
    let (whole, [first, second]) = story.whole_and_parts();
    let way = if story.asks_for_whole() { "plus" } else { "minus" };
    let (known, other) = if known_part(story) == first { (first, second) } else { (second, first) };
    say::stories(format!("{case}-{way}"), known, other, whole)
}

/// The part that is told; the first one where both are.
fn known_part(story: Story) -> u32 {
    let (_, parts) = story.whole_and_parts();
    let answer = story.answer();
    parts.into_iter().find(|part| story.asks_for_whole() || *part != answer).unwrap_or(answer)
}

/// The drawings that tell a story, each with what stands in its boxes; the usual one first.
fn drawn(story: Story) -> Vec<Drawing> {
    let [first, second, third] = story.labels();
    let (a, b, c) = (first, second, third);
    match story.frame.family {
        Family::Compare => vec![(Schema::Difference, [c, a, b])],
        Family::Parts => vec![(Schema::Total, [c, a, b])],
        // What changes is also a whole with its parts.
        Family::Join => {
            vec![(Schema::Change, [a.clone(), b.clone(), c.clone()]), (Schema::Total, [c, a, b])]
        }
        Family::Separate => {
            vec![(Schema::Change, [a.clone(), b.clone(), c.clone()]), (Schema::Total, [a, b, c])]
        }
        _ => Vec::new(),
    }
}

/// What is done on the mat: the parts are put down, or a part is taken out of the whole.
fn act_out(story: Story, done: usize, mat: &PartsMat) -> Option<(Verb, &'static str)> {
    let (whole, parts) = story.whole_and_parts();
    let lay = |n: u32, to: Spot| Verb::Add { kind: Kind::Counter, n: small(n), to };
    let [first, second] = PARTS;
    let [one, other] = parts;
    Some(match (story.asks_for_whole(), done) {
        (true, 0) => (lay(one, first), "first"),
        (true, 1) => (lay(other, second), "second"),
        (false, 0) => (lay(whole, WHOLE), "first"),
        (false, 1) => {
            let piece = mat.one_of_whole()?;
            (Verb::Move { piece, n: small(known_part(story)), to: first }, "second")
        }
        _ => return None,
    })
}

impl Exercise for Stories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<Frame> =
            Family::ALL.into_iter().flat_map(Family::all).filter(|frame| self.tells(*frame)).collect();
        let ((least, most), _) = self.range(stage);
        let most = if *self == Stories::WithinTen { 8 } else { most };
        loop {
            let (first, second) = (random.between(least, most), random.between(least, most));
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let numbers = match frame.family {
                Family::Separate => [first + second, first, second],
                _ => [first, second, first + second],
            };
            let story = Story { frame, numbers };
            if self.suits(stage, story) && self.is_of(level, story) {
                return story.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Story::read(item).is_some_and(|story| self.suits(item.stage, story))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let told = Story::read(item).map(Story::told).unwrap_or_default();
        match item.stage {
            Stage::Concrete => Table::with_answer(PartsMat::mat(), card),
            Stage::Representational if *self == Stories::WithinTen => {
                let (first, second) = item.pair();
                if Story::read(item).is_some_and(Story::asks_for_whole) {
                    Table::with_answer(
                        DotFrame::with_given(small(first.min(10 - second.min(10))), false),
                        card,
                    )
                } else {
                    Table::with_answer(SticksAndDots::new(0, first.min(10)), card)
                }
            }
            Stage::Representational => Table::with_answer(SchemaCard::new(&told, OFFERS), card),
            Stage::Abstract => Table::with_answer(Equation::new(), card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Story::read(item).map(|story| story.answer().to_string()).unwrap_or_default()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let story = Story::read(item)?;
        let leg = match board {
            Board::PartsMat(mat) => {
                let (verb, case) = act_out(story, done, mat)?;
                Leg::new(vec![verb], words(story, case))
            }
            Board::SchemaCard(card) => drawings::leg(card, drawn(story).into_iter().next(), done)?,
            Board::DotFrame(frame) if done == 0 => {
                let (_, second) = story.known();
                Leg::new(vec![frame.more(small(second))?], words(story, "dots"))
            }
            Board::SticksAndDots(drawing) if done == 0 => {
                let at = drawing.first_whole(Kind::One)?;
                Leg::new(vec![Verb::Mark { at, n: small(known_part(story)) }], words(story, "dots"))
            }
            Board::Equation(_) if done == 0 => {
                Leg::new(story_equation::write(&item.math), say::story_equation(item.math.say()))
            }
            _ => return None,
        };
        Some(if done > 0 {
            leg
        } else {
            let (right, wrong) = sought(story);
            leg.asking(say::story_step("question"), vec![say::story_role(right), say::story_role(wrong)], 0)
        })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(story) = Story::read(item) else { return item.math.say() };
        let (first, second) = story.known();
        let dots = *self == Stories::WithinTen && item.stage == Stage::Representational;
        let kind = if dots { "dots".to_owned() } else { item.stage.to_string() };
        let task = |case: &str| say::story_step(format!("{case}-{kind}"));
        match part {
            Part::Ask => story.say().and(task("ask")),
            Part::AskAgain => {
                let case = format!("{}-{}", story.frame.family.name(), story.frame.unknown());
                say::story_again(case, first, second)
            }
            Part::Strategy => say::story_step("strategy"),
            Part::NotYet => task("not-yet"),
            Part::Write | Part::Praise => words(story, part.name()),
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(story) = Story::read(item) else { return Vec::new() };
        let (x, y) = story.known();
        let (op, swapped) =
            if story.asks_for_whole() { (Op::Minus, x.abs_diff(y)) } else { (Op::Plus, x + y) };
        let compares = story.frame.family == Family::Compare && story.frame.unknown() == 2;
        let swaps = match (compares, story.frame.misleads()) {
            (true, _) => &COMPARE_TOTAL,
            (_, true) => &KEYWORD,
            (_, false) => &SWAPS,
        };
        let answer = story.answer();
        let mut out = vec![Mistake::Writes(swaps, swapped.to_string())];
        let built = match item.stage {
            Stage::Concrete => Some(swapped_on_mat(op, x.max(y), x.min(y))),
            // A drawing that is begun cannot be begun otherwise.
            Stage::Representational if *self == Stories::WithinTen => None,
            Stage::Representational => {
                let card = SchemaCard::new(&story.told(), OFFERS);
                Some(drawings::draw(
                    &card,
                    0,
                    drawings::swapped(op == Op::Plus, x.max(y).to_string(), x.min(y).to_string()),
                ))
            }
            Stage::Abstract => Some(story_equation::pair(op, x.max(y), x.min(y))),
        };
        out.extend(built.map(|built| Mistake::Builds(swaps, built, swapped.to_string())));
        if story.frame.has_spare() {
            let all =
                if op == Op::Minus { Some(x + y + story.spare()) } else { answer.checked_sub(story.spare()) };
            out.extend(all.map(|all| Mistake::Writes(&EXTRA, all.to_string())));
        }
        // Nobody counts so far by ones.
        let counted = (*self != Stories::WithinHundred).then(|| {
            if story.asks_for_whole() {
                Mistake::Writes(&COUNTS_START, answer.saturating_sub(1).to_string())
            } else {
                Mistake::Writes(&COUNTS_START_BACK, (answer + 1).to_string())
            }
        });
        out.extend(counted);
        out
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::PartsMat(mat) => {
                let counts = mat.counts();
                let (whole, parts) = counts.split_first().unwrap_or((&0, &[]));
                let mut parts: Vec<usize> = parts.iter().copied().filter(|part| *part > 0).collect();
                parts.sort_unstable();
                format!("{whole};{parts:?}")
            }
            Board::DotFrame(frame) => frame.drawn().to_string(),
            Board::SticksAndDots(drawing) => drawing.crossed_out().to_string(),
            // Also where nothing is typed, a sign may have been changed.
            Board::Equation(equation) => format!("{equation:?}"),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        board.value() != start.value()
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Some(story) = Story::read(item) else { return false };
        match board {
            Board::PartsMat(mat) => {
                let counts = mat.counts();
                let (in_whole, parts) = counts.split_first().unwrap_or((&0, &[]));
                let mut parts: Vec<usize> = parts.iter().copied().filter(|part| *part > 0).collect();
                parts.sort_unstable();
                let (whole, wanted) = story.whole_and_parts();
                let mut wanted = wanted.map(|part| part as usize);
                wanted.sort_unstable();
                // Both parts; all of them joined, where that is what happens; or one part out of the whole, the rest in it.
                let joined = story.asks_for_whole() && *in_whole == whole as usize && parts.is_empty();
                let known = known_part(story) as usize;
                let taken = !story.asks_for_whole()
                    && parts.as_slice() == [known]
                    && in_whole + known == whole as usize;
                *in_whole == 0 && parts == wanted || joined || taken
            }
            Board::DotFrame(frame) => frame.drawn() == story.known().1,
            Board::SticksAndDots(drawing) => drawing.crossed_out() == known_part(story) as usize,
            Board::SchemaCard(card) => drawings::tells(card, drawn(story)),
            Board::Equation(equation) => story_equation::tells_story(equation, story),
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        Exercise::knows(self, &below).then_some(below)
    }
}

/// What a story asks for, and what it does not, by their roles.
fn sought(story: Story) -> (&'static str, &'static str) {
    match (story.frame.family, story.frame.unknown()) {
        (Family::Compare, 1) => ("smaller", "larger"),
        (Family::Compare, 2) => ("difference", "total"),
        (Family::Compare, _) => ("larger", "smaller"),
        (Family::Parts, 3) => ("total", "part"),
        (Family::Parts, _) => ("part", "total"),
        (_, 1) => ("start", "end"),
        (_, 2) => ("change", "end"),
        _ => ("end", "start"),
    }
}

/// The other operation on the mat.
fn swapped_on_mat(op: Op, larger: u32, smaller: u32) -> Vec<Verb> {
    let lay = |n: u32, to: Spot| Verb::Add { kind: Kind::Counter, n: small(n), to };
    let [first, second] = PARTS;
    if op == Op::Plus {
        return vec![lay(larger, first), lay(smaller, second)];
    }
    let mut mat = PartsMat::mat();
    let all = lay(larger, WHOLE);
    // Where it is refused, so it is on the item's own mat.
    let _ = mat.act(&all);
    let moved = mat.one_of_whole().map(|piece| Verb::Move { piece, n: small(smaller), to: first });
    std::iter::once(all).chain(moved).collect()
}
