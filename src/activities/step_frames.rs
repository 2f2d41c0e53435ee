//! Frames of stories in two steps of adding and subtracting, and what each step is.
//!
//! A frame is a whole story with room for three numbers, `a`, `b` and `c` in the order in which they are told; its sentences
//! stand in `locales/`. Frames are append-only: a layout such as `steps-17` names one forever.

use std::fmt;

use super::item::{Item, Stage};
use crate::math::{Op, Statement};
use crate::words::{Say, say};

/// The statement of every frame, with a letter for each number.
const PATTERNS: [&str; 40] = [
    "a+b-c=?", "a+b-c=?", "a+b-c=?", "a-b+c=?", "a-b+c=?", "a-b-c=?", "a-b-c=?", "a+b+c=?", "a+b-c=?",
    "a+b-c=?", "a+b-c=?", "a-b+c=?", "a-b+c=?", "a+b-c=?", "a-b-c=?", "a-b-c=?", "a-b+c=?", "a+b-c=?",
    "a+b+c=?", "a-b+c=?", "a+b-?=c", "a+b-?=c", "a+b-?=c", "a+b-?=c", "a-b+?=c", "a-b+?=c", "a-b+?=c",
    "?+a-b=c", "?+a-b=c", "?+a-b=c", "?-a+b=c", "?-a+b=c", "a-b+a=?", "a-b+a=?", "a+b+a=?", "a+b+a=?",
    "a+b+?=c", "a+b+?=c", "a+b+?=c", "a+b+?=c",
];
/// Frames in which a word points away from what the second step does.
const MISLEADING: &[u8] = &[10, 11, 12, 13, 14, 19, 20, 22, 23, 25, 26, 29, 31, 32, 33, 34, 37, 38, 39, 40];
/// Frames with a number that is not needed.
const SPARE: &[u8] = &[9, 15, 27, 40];
/// Frames that ask how many more one is than two others together.
const ASKING_HOW_MANY_MORE: &[u8] = &[37, 38, 39, 40];
/// Frames in which one amount is told by how it differs from another.
const TOLD_BY_DIFFERENCE: &[u8] = &[33, 34, 35, 36];

/// A story with room for three numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StepFrame(u8);

impl StepFrame {
    /// Every frame.
    pub fn all() -> impl Iterator<Item = StepFrame> {
        (1_u8..).zip(PATTERNS).map(|(number, _)| StepFrame(number))
    }

    /// The frame a layout names.
    #[must_use]
    pub fn read(layout: &str) -> Option<StepFrame> {
        StepFrame::all().find(|frame| frame.to_string() == layout)
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

    /// Whether it holds a number that is not needed.
    #[must_use]
    pub fn has_spare(self) -> bool {
        SPARE.contains(&self.0)
    }

    /// Whether it asks how many more one is than two others together.
    #[must_use]
    pub fn asks_how_many_more(self) -> bool {
        ASKING_HOW_MANY_MORE.contains(&self.0)
    }

    /// Whether amounts are compared in its first step, and in its second.
    #[must_use]
    pub fn compares(self) -> [bool; 2] {
        [TOLD_BY_DIFFERENCE.contains(&self.0), self.asks_how_many_more()]
    }

    /// The story with its numbers, and the one that is not needed.
    #[must_use]
    pub fn tell(self, [a, b, c]: [u32; 3], spare: u32) -> Say {
        say::story_steps(self.0, a, b, c, spare)
    }

    fn statement(self, numbers: [u32; 3]) -> Option<Statement> {
        filled(self.pattern(), numbers)
    }
}

/// The statement of a frame with numbers for its letters.
pub(super) fn filled(pattern: &str, [a, b, c]: [u32; 3]) -> Option<Statement> {
    let number = |letter: char| match letter {
        'a' => a.to_string(),
        'b' => b.to_string(),
        'c' => c.to_string(),
        other => other.to_string(),
    };
    pattern.chars().map(number).collect::<String>().parse().ok()
}

impl fmt::Display for StepFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "steps-{}", self.0)
    }
}

/// One of two steps as it is worked out: `left op right = result`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Worked {
    pub plus: bool,
    pub left: u32,
    pub right: u32,
    pub result: u32,
}

impl Worked {
    fn of(plus: bool, left: u32, right: u32) -> Option<Worked> {
        let result = if plus { left.checked_add(right) } else { left.checked_sub(right) };
        Some(Worked { plus, left, right, result: result? })
    }

    /// The other operation with the same numbers; the smaller is taken from the larger.
    pub(super) fn swapped(self) -> Worked {
        let (left, right) = (self.left.max(self.right), self.left.min(self.right));
        let result = if self.plus { left - right } else { left + right };
        Worked { plus: !self.plus, left, right, result }
    }
}

/// A frame with its numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct StepStory {
    pub frame: StepFrame,
    pub numbers: [u32; 3],
}

impl StepStory {
    /// The story of an item; `None` where it is none.
    pub(super) fn read(item: &Item) -> Option<StepStory> {
        let frame = StepFrame::read(&item.layout)?;
        let letters = frame.pattern().chars().filter(char::is_ascii_alphabetic);
        let mut numbers = [0; 3];
        for (letter, number) in letters.zip(item.wholes()) {
            *numbers.get_mut(usize::from(u8::try_from(letter).ok()?.checked_sub(b'a')?))? = number;
        }
        // A number that stands twice must be the same; one that stands nowhere is none.
        let story = StepStory { frame, numbers };
        (frame.statement(numbers).as_ref() == Some(&item.math)).then_some(story)
    }

    pub(super) fn item(self, stage: Stage) -> Option<Item> {
        Some(Item::new(stage, self.frame.statement(self.numbers)?, &self.frame.to_string()))
    }

    /// The numbers of the statement, from left to right: each is a tile.
    pub(super) fn known(self) -> Vec<u32> {
        let [a, b, c] = self.numbers;
        let number = |letter: char| match letter {
            'a' => Some(a),
            'b' => Some(b),
            'c' => Some(c),
            _ => None,
        };
        self.frame.pattern().chars().filter_map(number).collect()
    }

    /// The number that is not needed: none of the others, nor one that is found.
    pub(super) fn spare(self) -> u32 {
        let (star, answer) = self.found().unwrap_or_default();
        (4..12).find(|spare| !self.numbers.contains(spare) && ![star, answer].contains(spare)).unwrap_or(4)
    }

    /// The signs between the first three numbers.
    pub(super) fn signs(self) -> Vec<Op> {
        let sign = |letter: char| match letter {
            '+' => Some(Op::Plus),
            '-' => Some(Op::Minus),
            _ => None,
        };
        self.frame.pattern().chars().filter_map(sign).collect()
    }

    /// What is found first, and what is found with it; `None` where a number would be less than none.
    pub(super) fn steps(self) -> Option<[Worked; 2]> {
        let known = self.known();
        let [x, y, z] = known.as_slice() else { return None };
        let signs = self.signs();
        let [first, second] = signs.as_slice() else { return None };
        let (first, second) = (*first == Op::Plus, *second == Op::Plus);
        let pattern = self.frame.pattern();
        if pattern.starts_with('?') {
            // From the end back to the start.
            let found = Worked::of(!second, *z, *y)?;
            return Some([found, Worked::of(!first, found.result, *x)?]);
        }
        let found = Worked::of(first, *x, *y)?;
        let then = match (pattern.ends_with('?'), second) {
            (true, plus) => Worked::of(plus, found.result, *z)?,
            (false, true) => Worked::of(false, *z, found.result)?,
            (false, false) => Worked::of(false, found.result, *z)?,
        };
        Some([found, then])
    }

    /// What the first step finds, and what is asked for.
    pub(super) fn found(self) -> Option<(u32, u32)> {
        self.steps().map(|[first, second]| (first.result, second.result))
    }
}
