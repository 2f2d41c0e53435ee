//! Frames of stories in two steps, of which one multiplies or divides, and what each step is.
//!
//! A frame is a whole story with room for three numbers, `a`, `b` and `c` in the order in which they are told; its sentences
//! stand in `locales/`. Its statement says what groups there are: `a*b` is `a` groups of `b`, `a//b` what each of `b` gets, `=?*c`
//! how many groups of `c`. Frames are append-only: a layout such as `mixed-17` names one forever.

use std::fmt;

use super::item::{Item, Stage};
use super::step_frames::filled;
use crate::math::Statement;
use crate::words::{Say, say};

/// The statement of every frame, with a letter for each number.
const PATTERNS: [&str; 26] = [
    "a*b+c=?", "a*b+c=?", "a*b+c=?", "a*b+c=?", "a*b+c=?", "a*b-c=?", "a*b-c=?", "a*b-c=?", "a*b-c=?",
    "a*b-c=?", "a-b*c=?", "a-b*c=?", "a-b*c=?", "a-b*c=?", "a//b-c=?", "a//b-c=?", "a//b-c=?", "a//b+c=?",
    "a//b+c=?", "a+b=?*c", "a+b=?*c", "a+b=?*c", "a+b=?*c", "a-b=?*c", "a-b=?*c", "a+b=?*c",
];
/// Frames in which a word points away from what the second step does.
const MISLEADING: &[u8] = &[3, 4, 5, 8, 9, 10, 13, 14, 16, 17, 19, 22, 23, 25];

/// A story with room for three numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MixedFrame(u8);

impl MixedFrame {
    /// Every frame.
    pub fn all() -> impl Iterator<Item = MixedFrame> {
        (1_u8..).zip(PATTERNS).map(|(number, _)| MixedFrame(number))
    }

    /// The frame a layout names.
    #[must_use]
    pub fn read(layout: &str) -> Option<MixedFrame> {
        MixedFrame::all().find(|frame| frame.to_string() == layout)
    }

    /// Its statement with a letter for each number.
    #[must_use]
    pub fn pattern(self) -> &'static str {
        PATTERNS.get(usize::from(self.0).saturating_sub(1)).copied().unwrap_or_default()
    }

    /// Whether a word in it points away from what the second step does.
    #[must_use]
    pub fn misleads(self) -> bool {
        MISLEADING.contains(&self.0)
    }

    /// The story with its numbers.
    #[must_use]
    pub fn tell(self, [a, b, c]: [u32; 3]) -> Say {
        say::story_mixed(self.0, a, b, c)
    }

    fn statement(self, numbers: [u32; 3]) -> Option<Statement> {
        filled(self.pattern(), numbers)
    }
}

impl fmt::Display for MixedFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "mixed-{}", self.0)
    }
}

/// What is done in a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Doing {
    Add,
    Take,
    /// So many groups of so many.
    Multiply,
    /// What each of so many groups gets.
    Share,
    /// How many groups of so many there are.
    Measure,
}

/// One of two steps as it is worked out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Step {
    pub does: Doing,
    pub left: u32,
    pub right: u32,
    pub result: u32,
}

impl Step {
    /// `None` where there is no whole result.
    fn of(does: Doing, left: u32, right: u32) -> Option<Step> {
        let result = match does {
            Doing::Add => left.checked_add(right),
            Doing::Take => left.checked_sub(right),
            Doing::Multiply => left.checked_mul(right),
            Doing::Share | Doing::Measure => {
                left.checked_div(right).filter(|quotient| quotient * right == left)
            }
        };
        Some(Step { does, left, right, result: result? })
    }

    /// The opposite with the same numbers; the smaller is taken from the larger.
    pub(super) fn swapped(self) -> Step {
        let (more, less) = (self.left.max(self.right), self.left.min(self.right));
        let (does, left, right, result) = match self.does {
            Doing::Add => (Doing::Take, more, less, more - less),
            Doing::Take => (Doing::Add, self.left, self.right, self.left.saturating_add(self.right)),
            _ => (Doing::Multiply, self.left, self.right, self.left.saturating_mul(self.right)),
        };
        Step { does, left, right, result }
    }
}

/// A frame with its numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct MixedStory {
    pub frame: MixedFrame,
    pub numbers: [u32; 3],
}

impl MixedStory {
    /// The story of an item; `None` where it is none.
    pub(super) fn read(item: &Item) -> Option<MixedStory> {
        let frame = MixedFrame::read(&item.layout)?;
        let numbers = item.wholes().try_into().ok()?;
        (frame.statement(numbers).as_ref() == Some(&item.math)).then_some(MixedStory { frame, numbers })
    }

    pub(super) fn item(self, stage: Stage) -> Option<Item> {
        Some(Item::new(stage, self.frame.statement(self.numbers)?, &self.frame.to_string()))
    }

    /// What is found first, and what is found with it; `None` where nothing whole comes out.
    pub(super) fn steps(self) -> Option<[Step; 2]> {
        let [a, b, c] = self.numbers;
        let (first, second) = match self.frame.pattern() {
            "a*b+c=?" => (Doing::Multiply, Doing::Add),
            "a*b-c=?" => (Doing::Multiply, Doing::Take),
            "a//b+c=?" => (Doing::Share, Doing::Add),
            "a//b-c=?" => (Doing::Share, Doing::Take),
            "a+b=?*c" => (Doing::Add, Doing::Measure),
            "a-b=?*c" => (Doing::Take, Doing::Measure),
            _ => {
                // What all groups hold comes first, and is taken away.
                let found = Step::of(Doing::Multiply, b, c)?;
                return Some([found, Step::of(Doing::Take, a, found.result)?]);
            }
        };
        let found = Step::of(first, a, b)?;
        Some([found, Step::of(second, found.result, c)?])
    }

    /// What the first step finds, and what is asked for.
    pub(super) fn found(self) -> Option<(u32, u32)> {
        self.steps().map(|[first, second]| (first.result, second.result))
    }
}
