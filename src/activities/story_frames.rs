//! Frames of stories: which there are, what each asks for, and where its words mislead.
//!
//! A frame is a whole story with room for two numbers; its sentences stand in `locales/` under the name of its family, by its
//! number. What is asked for is a property of the frame. Frames are append-only: a layout such as `join-17` names one forever.

use std::fmt;

use super::item::{Item, Stage};
use crate::math::{Op, Statement, Term};
use crate::words::{Arg, Say, say};

/// What kind of thing happens in a story.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// Some are there, others come: `start + change = end`.
    Join,
    /// Some are there, others go: `start - change = end`.
    Separate,
    /// Two parts are a whole: `part + part = whole`.
    Parts,
    /// One is so much more than the other: `smaller + difference = larger`.
    Compare,
    /// Equal groups: `groups * each = total`.
    Groups,
    /// Equal rows: `rows * each = total`.
    Array,
    /// The sides of a rectangle and its area: `side * side = area`.
    Area,
    /// One is so many times the other: `times * smaller = larger`.
    Times,
    /// Lengths put together, cut off or compared: `length + length = length`.
    Length,
    /// Money put together, spent or compared: `amount + amount = amount`.
    Money,
    /// Fractions put together, taken away or compared: `part + part = whole`.
    Fraction,
}

/// The frames of a family.
struct Frames {
    /// Which of the three numbers each frame asks for.
    unknown: &'static [u8],
    /// Frames in which a word points at the other operation.
    misleading: &'static [u8],
    /// Frames with a number that is not needed.
    spare: &'static [u8],
    /// Frames that tell of something of which there can be any number up to a hundred; none where nobody asks.
    many: &'static [u8],
}

/// Fourteen frames that ask for the third number, thirteen for the second, thirteen for the first.
const THIRD_FIRST: &[u8; 40] = b"3333333333333322222222222221111111111111";

static JOIN: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[
        13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 38, 39, 40,
    ],
    spare: &[8, 21, 33],
    many: &[1, 5, 6, 8, 10, 14, 15, 17, 19, 20, 21, 23, 24, 25, 29, 30, 31, 33, 34, 36, 39, 40],
};
static SEPARATE: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[3, 10, 11, 13, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40],
    spare: &[7, 20, 36],
    many: &[
        1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 20, 21, 22, 23, 24, 25, 29, 31, 32, 34, 35, 36, 38,
    ],
};
static PARTS: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[10, 15, 16, 17, 18, 19, 20, 21, 23, 25, 26, 28, 29, 31, 32, 33, 34, 36, 37, 38, 39, 40],
    spare: &[9, 20, 36],
    many: &[2, 3, 7, 10, 11, 12, 14, 15, 16, 18, 20, 21, 23, 24, 26, 27, 28, 33, 34, 35, 36, 38, 39, 40],
};
static COMPARE: Frames = Frames {
    unknown: b"2222222222222233333333333331111111111111",
    misleading: &[
        1, 2, 3, 6, 7, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21, 23, 24, 26, 27, 28, 29, 31, 32, 33, 35, 37,
        38, 39,
    ],
    spare: &[1, 13, 24, 37],
    many: &[2, 6, 7, 9, 11, 14, 15, 19, 25, 26, 27, 33, 35, 36, 37, 39],
};

static GROUPS: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 26, 27, 28, 29, 30, 31, 32, 33, 34, 40],
    spare: &[7, 22, 36],
    many: &[],
};
static ARRAY: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[15, 16, 17, 18, 19, 20, 21, 22, 28, 29, 30, 31, 32, 33, 34, 40],
    spare: &[7, 22, 36],
    many: &[],
};
static TIMES: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[
        15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
        40,
    ],
    spare: &[7, 22, 36],
    many: &[],
};

static LENGTH: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[
        7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 30, 31, 32, 34, 35, 36, 37, 40,
    ],
    spare: &[6, 22, 36],
    many: &[],
};
static FRACTION: Frames = Frames {
    unknown: THIRD_FIRST,
    misleading: &[
        8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 30, 31, 32, 34, 35, 36, 37, 40,
    ],
    spare: &[6, 22, 36],
    many: &[],
};
/// Frames of fractions in which two are compared.
const FRACTIONS_COMPARED: &[u8] = &[10, 11, 13, 17, 26, 29, 31, 35, 36, 38];
/// The unit of each frame of lengths: centimeters, meters, inches, feet.
const UNITS: &[u8; 40] = b"cmficmicmficfmcimfcimcfimcfcifmcifmcifmc";
/// Frames of lengths, and of money, in which two are compared.
const LENGTHS_COMPARED: &[u8] = &[7, 10, 12, 14, 16, 18, 22, 25, 29, 30, 32, 35, 36, 38];

impl Family {
    /// Every family.
    pub const ALL: [Family; 11] = [
        Family::Join,
        Family::Separate,
        Family::Parts,
        Family::Compare,
        Family::Groups,
        Family::Array,
        Family::Area,
        Family::Times,
        Family::Length,
        Family::Money,
        Family::Fraction,
    ];

    /// The name in layouts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Family::Join => "join",
            Family::Separate => "separate",
            Family::Parts => "parts",
            Family::Compare => "compare",
            Family::Groups => "groups",
            Family::Array => "array",
            Family::Area => "area",
            Family::Times => "times",
            Family::Length => "length",
            Family::Money => "money",
            Family::Fraction => "fraction",
        }
    }

    const fn frames(self) -> &'static Frames {
        match self {
            Family::Join => &JOIN,
            Family::Separate => &SEPARATE,
            Family::Parts => &PARTS,
            Family::Compare => &COMPARE,
            Family::Groups => &GROUPS,
            // Areas are told of frame by frame as rows are.
            Family::Array | Family::Area => &ARRAY,
            Family::Times => &TIMES,
            // Money is told of frame by frame as lengths are.
            Family::Length | Family::Money => &LENGTH,
            Family::Fraction => &FRACTION,
        }
    }

    /// What its statement does with the first two numbers.
    #[must_use]
    pub const fn op(self) -> Op {
        match self {
            Family::Separate => Op::Minus,
            Family::Join
            | Family::Parts
            | Family::Compare
            | Family::Length
            | Family::Money
            | Family::Fraction => Op::Plus,
            Family::Groups | Family::Array | Family::Area | Family::Times => Op::Times,
        }
    }

    /// Its frames.
    pub fn all(self) -> impl Iterator<Item = Frame> {
        (1_u8..).zip(self.frames().unknown).map(move |(number, _)| Frame { family: self, number })
    }
}

/// One story with room for numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Frame {
    /// Its family.
    pub family: Family,
    /// Its number in the family, from 1.
    pub number: u8,
}

impl Frame {
    /// The frame a layout names.
    #[must_use]
    pub fn read(layout: &str) -> Option<Frame> {
        let (name, number) = layout.rsplit_once('-')?;
        let family = Family::ALL.into_iter().find(|family| family.name() == name)?;
        // Leading zeros and signs name nothing.
        family.all().find(|frame| frame.number.to_string() == number)
    }

    /// Which of the three numbers is asked for: 1, 2 or 3.
    #[must_use]
    pub fn unknown(self) -> u8 {
        let place = usize::from(self.number).saturating_sub(1);
        self.family.frames().unknown.get(place).map_or(3, |digit| digit.saturating_sub(b'0'))
    }

    /// Whether a word in it points at the other operation.
    #[must_use]
    pub fn misleads(self) -> bool {
        self.family.frames().misleading.contains(&self.number)
    }

    /// Whether it holds a number that is not needed.
    #[must_use]
    pub fn has_spare(self) -> bool {
        self.family.frames().spare.contains(&self.number)
    }

    /// Whether what it tells of can also be many.
    #[must_use]
    pub fn can_be_many(self) -> bool {
        self.family.frames().many.contains(&self.number)
    }

    /// The unit of a story of lengths, as it is written beside a number.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match UNITS.get(usize::from(self.number).saturating_sub(1)) {
            Some(b'm') => "m",
            Some(b'i') => "in",
            Some(b'f') => "ft",
            _ => "cm",
        }
    }

    /// Whether two lengths or amounts are compared in it.
    #[must_use]
    pub fn compares(self) -> bool {
        match self.family {
            Family::Length | Family::Money => LENGTHS_COMPARED.contains(&self.number),
            Family::Fraction => FRACTIONS_COMPARED.contains(&self.number),
            family => family == Family::Compare,
        }
    }

    /// The story with its two numbers, in the order of the statement, and the one that is not needed.
    #[must_use]
    pub fn tell(self, first: impl Into<Arg>, second: impl Into<Arg>, spare: u32) -> Say {
        match self.family {
            Family::Join => say::story_join(self.number, first, second, spare),
            Family::Separate => say::story_separate(self.number, first, second, spare),
            Family::Parts => say::story_parts(self.number, first, second, spare),
            Family::Compare => say::story_compare(self.number, first, second, spare),
            Family::Groups => say::story_groups(self.number, first, second, spare),
            Family::Array => say::story_array(self.number, first, second, spare),
            Family::Area => say::story_area(self.number, first, second, spare),
            Family::Times => say::story_times(self.number, first, second, spare),
            Family::Length => say::story_length(self.number, first, second, spare),
            Family::Money => say::story_money(self.number, first, second, spare),
            Family::Fraction => say::story_fraction(self.number, first, second, spare),
        }
    }

    /// The statement of three numbers, with the one that is asked for open.
    fn statement(self, [first, second, third]: [u32; 3]) -> Statement {
        let term = |place: u8, number| {
            if self.unknown() == place { Term::Unknown } else { Term::whole(number) }
        };
        Statement::pair(term(1, first), self.family.op(), term(2, second), term(3, third))
    }

    /// All three numbers from the two that are known.
    fn complete(self, known: (u32, u32)) -> Option<[u32; 3]> {
        let (x, y) = known;
        let numbers = match (self.family.op(), self.unknown()) {
            (Op::Minus, 1) => [x.checked_add(y)?, x, y],
            (Op::Minus, 2) => [x, x.checked_sub(y)?, y],
            (Op::Minus, _) => [x, y, x.checked_sub(y)?],
            (Op::Times, 1) => [y.checked_div(x)?, x, y],
            (Op::Times, 2) => [x, y.checked_div(x)?, y],
            (Op::Times, _) => [x, y, x.checked_mul(y)?],
            (_, 1) => [y.checked_sub(x)?, x, y],
            (_, 2) => [x, y.checked_sub(x)?, y],
            (_, _) => [x, y, x.checked_add(y)?],
        };
        Some(numbers)
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.family.name(), self.number)
    }
}

/// A frame with its three numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Story {
    pub frame: Frame,
    pub numbers: [u32; 3],
}

impl Story {
    /// The story of an item; `None` where it is none.
    pub(super) fn read(item: &Item) -> Option<Story> {
        let frame = Frame::read(&item.layout)?;
        let numbers = frame.complete(item.pair())?;
        (frame.statement(numbers) == item.math).then_some(Story { frame, numbers })
    }

    pub(super) fn item(self, stage: Stage) -> Item {
        Item::new(stage, self.frame.statement(self.numbers), &self.frame.to_string())
    }

    /// What is asked for.
    pub(super) fn answer(self) -> u32 {
        let [first, second, third] = self.numbers;
        match self.frame.unknown() {
            1 => first,
            2 => second,
            _ => third,
        }
    }

    /// The two numbers that are told, in the order of the statement.
    pub(super) fn known(self) -> (u32, u32) {
        let [first, second, third] = self.numbers;
        match self.frame.unknown() {
            1 => (second, third),
            2 => (first, third),
            _ => (first, second),
        }
    }

    /// What the parts make, and the parts.
    pub(super) fn whole_and_parts(self) -> (u32, [u32; 2]) {
        let [first, second, third] = self.numbers;
        match self.frame.family {
            Family::Separate => (first, [second, third]),
            _ => (third, [first, second]),
        }
    }

    /// Whether the whole is asked for: then numbers are put together.
    pub(super) fn asks_for_whole(self) -> bool {
        let whole = if self.frame.family == Family::Separate { 1 } else { 3 };
        self.frame.unknown() == whole
    }

    /// The number that is not needed: none of the others.
    pub(super) fn spare(self) -> u32 {
        (4..10).find(|spare| !self.numbers.contains(spare)).unwrap_or(4)
    }

    /// The numbers as they lie ready: those of the story, also the one that is not needed.
    pub(super) fn told(self) -> Vec<u32> {
        let (first, second) = self.known();
        let mut numbers = vec![first, second];
        if self.frame.has_spare() {
            numbers.push(self.spare());
        }
        numbers
    }

    pub(super) fn say(self) -> Say {
        let (first, second) = self.known();
        self.frame.tell(first, second, self.spare())
    }

    /// A number as its tile says it: `?` for what is asked for.
    pub(super) fn labels(self) -> [String; 3] {
        let mut labels = self.numbers.map(|number| number.to_string());
        if let Some(label) = labels.get_mut(usize::from(self.frame.unknown()).saturating_sub(1)) {
            *label = "?".to_owned();
        }
        labels
    }
}
