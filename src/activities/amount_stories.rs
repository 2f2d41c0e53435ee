//! Stories in which lengths, or amounts of money, are put together, taken apart or compared.
//!
//! Concrete, for lengths: two ribbons are laid end to end, or side by side, along a tape. Representational: a drawing of
//! total, change or difference is chosen and filled. Abstract: the story's equation is written with an empty box. The answer
//! is written apart, and the unit of a length chosen: a length is a number of something. Of money the question names it.

use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::stories::{EXTRA, KEYWORD, SWAPS};
use super::story_drawings::{self as drawings, Drawing, OFFERS};
use super::story_frames::{Family, Frame, Story};
use super::{small, story_equation};
use crate::math::Op;
use crate::table::boards::{Equation, EquationCard, Form, Ribbons, SchemaCard};
use crate::table::{Board, Manipulative as _, Table};
use crate::words::{Say, say};

/// The activity: what is told of. Numbers are within 100, on the tape within 20.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AmountStories {
    /// Lengths, at every stage.
    Lengths,
    /// Cents and dollars, drawn and written.
    Money,
}

/// Leaves out what the length is measured in.
static NO_UNIT: Misconception = Misconception::new("meas.no-unit", say::meas_no_unit);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[&NO_UNIT];

impl AmountStories {
    const fn family(self) -> Family {
        match self {
            AmountStories::Lengths => Family::Length,
            AmountStories::Money => Family::Money,
        }
    }

    /// Ribbons are long enough to be taken hold of.
    fn suits(self, stage: Stage, story: Story) -> bool {
        let (whole, [first, second]) = story.whole_and_parts();
        let (parts, most) = if stage == Stage::Concrete { (4..=15, 20) } else { (6..=80, 99) };
        story.frame.family == self.family()
            && (self == AmountStories::Lengths || stage != Stage::Concrete)
            && parts.contains(&first)
            && parts.contains(&second)
            && first != second
            && whole <= most
    }

    fn words(self, story: Story, case: &str) -> Say {
        let (whole, [first, second]) = story.whole_and_parts();
        let (known, _) = story.known();
        let other = if known == first { second } else { first };
        let case = format!("{case}-{}", if story.asks_for_whole() { "plus" } else { "minus" });
        match self {
            AmountStories::Lengths => {
                say::length_stories(case, known, other, whole, say::length_unit(story.frame.unit()))
            }
            AmountStories::Money => say::money_stories(case, known, other, whole),
        }
    }

    /// A number as it is written: of a length with its unit.
    fn written(self, story: Story, number: u32) -> String {
        match self {
            AmountStories::Lengths => format!("{number} {}", story.frame.unit()),
            AmountStories::Money => number.to_string(),
        }
    }
}

/// The drawings that tell a story; the usual one first.
fn drawn(story: Story) -> Vec<Drawing> {
    drawings::part_whole(story.labels(), story.frame.compares())
}

/// Both lengths as ribbons.
fn ribbons(story: Story) -> Ribbons {
    let (first, second) = story.known();
    Ribbons::new(small(first), small(second))
}

impl Exercise for AmountStories {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let frames: Vec<Frame> = self.family().all().collect();
        let (least, most) = if stage == Stage::Concrete { (4, 15) } else { (6, 80) };
        loop {
            let (first, second) = (random.between(least, most), random.between(least, most));
            let Some(frame) = random.pick(&frames).copied() else { continue };
            let story = Story { frame, numbers: [first, second, first + second] };
            // Told in the order in which it is worked, with no word or number that leads astray.
            let plain = !frame.misleads() && !frame.has_spare();
            if level.allows(plain) && self.suits(stage, story) {
                return story.item(stage);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        Story::read(item).is_some_and(|story| self.suits(item.stage, story))
    }

    fn table(&self, item: &Item) -> Table {
        let card = EquationCard::bare(&item.math);
        let card = if *self == AmountStories::Lengths { card.writing(Form::Measure) } else { card };
        let Some(story) = Story::read(item) else { return Table::alone(card) };
        match item.stage {
            Stage::Concrete => Table::with_answer(ribbons(story), card),
            Stage::Representational => Table::with_answer(SchemaCard::new(&story.told(), OFFERS), card),
            Stage::Abstract => Table::with_answer(Equation::new(), card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        Story::read(item).map(|story| self.written(story, story.answer())).unwrap_or_default()
    }

    fn leg(&self, item: &Item, done: usize, board: &Board) -> Option<Leg> {
        let story = Story::read(item)?;
        let leg = match board {
            Board::Ribbons(_) => {
                let joins = story.asks_for_whole();
                let second = if joins { story.known().0 } else { 0 };
                let (ribbon, mark, case) =
                    [(0, 0, "first"), (1, u16::try_from(second).ok()?, "second")].into_iter().nth(done)?;
                Leg::new(vec![Ribbons::mark(ribbon, mark)], self.words(story, case))
            }
            Board::SchemaCard(card) => drawings::leg(card, drawn(story).into_iter().next(), done)?,
            Board::Equation(_) if done == 0 => {
                Leg::new(story_equation::write(&item.math), say::story_equation(item.math.say()))
            }
            _ => return None,
        };
        let (right, wrong) = drawings::sought(story.frame);
        let choices = vec![say::story_role(right), say::story_role(wrong)];
        Some(if done == 0 { leg.asking(say::story_step("question"), choices, 0) } else { leg })
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let Some(story) = Story::read(item) else { return item.math.say() };
        let (first, second) = story.known();
        let stage = if item.stage == Stage::Concrete { "ribbons".to_owned() } else { item.stage.to_string() };
        match part {
            Part::Ask => story.say().and(say::story_step(format!("ask-{stage}"))),
            Part::AskAgain => {
                let kind = if story.frame.compares() { "gap" } else { "whole" };
                say::story_again(format!("{kind}-{}", story.frame.unknown()), first, second)
            }
            Part::Strategy => say::story_step("strategy"),
            Part::NotYet => say::story_step(format!("not-yet-{stage}")),
            Part::Write | Part::Praise => self.words(story, part.name()),
        }
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Some(story) = Story::read(item) else { return Vec::new() };
        let (x, y) = story.known();
        let plus = !story.asks_for_whole();
        let number = if plus { x + y } else { x.abs_diff(y) };
        let misconception = if story.frame.misleads() { &KEYWORD } else { &SWAPS };
        let built = match item.stage {
            Stage::Concrete => {
                let mark = if plus { small(x).into() } else { 0 };
                vec![Ribbons::mark(0, 0), Ribbons::mark(1, mark)]
            }
            Stage::Representational => {
                let card = SchemaCard::new(&story.told(), OFFERS);
                drawings::draw(&card, 0, drawings::swapped(plus, x.max(y).to_string(), x.min(y).to_string()))
            }
            Stage::Abstract => {
                story_equation::pair(if plus { Op::Plus } else { Op::Minus }, x.max(y), x.min(y))
            }
        };
        let swapped = self.written(story, number);
        let mut out = vec![
            Mistake::Writes(misconception, swapped.clone()),
            Mistake::Builds(misconception, built, swapped),
        ];
        if *self == AmountStories::Lengths {
            out.insert(0, Mistake::Writes(&NO_UNIT, story.answer().to_string()));
        }
        if story.frame.has_spare() {
            let all =
                if plus { story.answer().checked_sub(story.spare()) } else { Some(x + y + story.spare()) };
            out.extend(all.map(|all| Mistake::Writes(&EXTRA, self.written(story, all))));
        }
        out
    }

    fn state(&self, board: &Board) -> String {
        match board {
            // Also where nothing is typed, a sign may have been changed.
            Board::Equation(equation) => format!("{equation:?}"),
            board => board.value(),
        }
    }

    fn is_begun(&self, board: &Board, start: &Board) -> bool {
        board.value() != start.value()
    }

    fn resume(&self, _item: &Item, board: &Board) -> Option<usize> {
        // Wherever ribbons lie, the first one can be laid at zero, and then the other.
        match board {
            Board::Ribbons(ribbons) => Some(usize::from(ribbons.begin()[0] == 0)),
            _ => None,
        }
    }

    fn is_built(&self, item: &Item, board: &Board, _wanted: &Board) -> bool {
        let Some(story) = Story::read(item) else { return false };
        match board {
            Board::Ribbons(ribbons) if story.asks_for_whole() => ribbons.is_joined(),
            Board::Ribbons(ribbons) => ribbons.is_side_by_side(),
            Board::SchemaCard(card) => drawings::tells(card, drawn(story)),
            Board::Equation(equation) => story_equation::tells_story(equation, story),
            _ => false,
        }
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let below = Item { stage: item.stage.below()?, ..item.clone() };
        self.suits(below.stage, Story::read(&below)?).then_some(below)
    }
}
