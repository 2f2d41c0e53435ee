//! The layouts of arithmetic in columns: which boxes there are, where they stand and which rules are between them.
//!
//! Lengths across are quarters of a column, lengths down are rows.

use crate::table::piece::Spot;
use crate::words::{Say, say};

/// What stands in a line of boxes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A whole number in a box of its own: upper, lower, divided, divisor, quotient.
    Number(u8),
    /// The digits of one of the numbers that are added.
    Addend(u8),
    /// The digits of the answer below the rule.
    Below,
    /// The digits of the answer above the dividend.
    Above,
    /// The digits of a row of the work: a partial product, a step of a division.
    Work(u8),
    /// Small marks: above the digits, a second time, a ten for the upper digit, a one for the lower digit, for the sum
    /// of the rows.
    Small(u8),
}

/// Where writing goes on after a box.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    Stays,
    Left,
    Right,
}

/// Boxes side by side. Their spots follow one another from the left.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) part: Part,
    pub(super) first: u16,
    pub(super) boxes: u16,
    /// Digits in a box.
    pub(super) room: u8,
    /// The left edge, in quarters of a column, and the row.
    pub(super) at: (i32, i32),
    /// The width of a box, in quarters of a column.
    pub(super) wide: i32,
    pub(super) flow: Flow,
    /// Where writing goes on after the last box.
    pub(super) then: Option<u16>,
    /// Its number among the steps of a division, from 1: a step is there once the one before it is written.
    pub(super) step: u8,
}

/// A layout.
pub(super) struct Form {
    pub(super) name: &'static str,
    pub(super) says: fn() -> Say,
    pub(super) sign: char,
    /// The first three are the two numbers and the answer.
    pub(super) lines: &'static [Line],
    /// Where the first of the steps of a division begins; the others are written below it.
    pub(super) steps: Option<(i32, i32)>,
    /// The width, and the right edge of the ones, in quarters of a column.
    pub(super) across: i32,
    pub(super) ones: i32,
    /// Rows that are always there, and which of them are for small marks.
    pub(super) rows: i32,
    pub(super) small: &'static [i32],
    /// Where the sign is written: its row.
    pub(super) signed: Option<i32>,
    /// Rules across above a row: from, to, row.
    pub(super) rules: &'static [(i32, i32, i32)],
    /// The rule down between dividend and divisor, as long as the last row that is always there.
    pub(super) upright: Option<i32>,
    /// Whether every other step is taken away from what stands above it.
    pub(super) subtracts: bool,
    /// Whether a small mark strikes the digit below it.
    pub(super) strikes: bool,
}

pub(super) const fn line(part: Part, first: u16, boxes: u16, at: (i32, i32)) -> Line {
    Line { part, first, boxes, room: 1, at, wide: 4, flow: Flow::Stays, then: None, step: 0 }
}

pub(super) const fn number(which: u8, spot: u16, room: u8, at: (i32, i32), wide: i32, then: u16) -> Line {
    let line = line(Part::Number(which), spot, 1, at);
    Line { room, wide, flow: Flow::Right, then: Some(then), ..line }
}

/// A row under the dividend, four digits wide; the first has the number zero.
pub(super) fn step(number: u8, (x, y): (i32, i32)) -> Line {
    let first = 6 + 4 * u16::from(number);
    let line = line(Part::Work(number + 1), first, 4, (x, y + i32::from(number)));
    Line { flow: Flow::Right, step: number + 1, ..line }
}

impl Line {
    pub(super) const fn left(self) -> Line {
        Line { flow: Flow::Left, ..self }
    }

    pub(super) const fn right(self) -> Line {
        Line { flow: Flow::Right, ..self }
    }

    pub(super) const fn then(self, then: u16) -> Line {
        Line { then: Some(then), ..self }
    }

    pub(super) const fn room(self, room: u8) -> Line {
        Line { room, ..self }
    }

    pub(super) fn spots(self) -> impl Iterator<Item = Spot> {
        (self.first..self.first + self.boxes).map(Spot)
    }
}

/// A division takes as many rows as this: two for each digit of the answer.
pub(super) const STEPS: u8 = 8;

impl Form {
    /// Every line there can be.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line> + Clone {
        let steps = self.steps.into_iter().flat_map(|at| (0..STEPS).map(move |number| step(number, at)));
        self.lines.iter().copied().chain(steps)
    }

    /// Whether the places are named above the columns.
    pub(super) const fn has_headings(&self) -> bool {
        self.across == BLANK.across
    }
}

/// Four columns and one for the sign.
pub(super) const BLANK: Form = Form {
    name: "",
    says: say::describe_column_sum,
    sign: '+',
    lines: &[],
    steps: None,
    across: 20,
    ones: 20,
    rows: 1,
    small: &[],
    signed: None,
    rules: &[],
    upright: None,
    subtracts: false,
    strikes: false,
};

/// Every layout. The spots stand in scenes: append-only.
pub(super) static FORMS: [Form; 6] = [
    Form {
        name: "column-sum",
        says: say::describe_column_sum,
        sign: '+',
        lines: &[
            line(Part::Addend(1), 5, 3, (8, 1)).right().then(9),
            line(Part::Addend(2), 9, 3, (8, 2)).right().then(15),
            line(Part::Below, 12, 4, (4, 3)).left(),
            line(Part::Small(0), 1, 2, (8, 0)),
        ],
        rows: 4,
        small: &[0],
        signed: Some(2),
        rules: &[(0, 20, 3)],
        ..BLANK
    },
    Form {
        name: "column-difference",
        says: say::describe_column_difference,
        sign: '-',
        lines: &[
            number(0, 0, 4, (4, 2), 16, 1),
            number(1, 1, 4, (4, 3), 16, 5),
            line(Part::Below, 2, 4, (4, 4)).left(),
            line(Part::Small(0), 6, 4, (4, 1)).room(2),
            line(Part::Small(1), 10, 2, (8, 0)).room(2),
        ],
        rows: 5,
        small: &[0, 1],
        signed: Some(3),
        rules: &[(0, 20, 4)],
        strikes: true,
        ..BLANK
    },
    Form {
        name: "equal-additions",
        says: say::describe_equal_additions,
        sign: '-',
        lines: &[
            number(0, 0, 4, (4, 1), 16, 1),
            number(1, 1, 4, (4, 3), 16, 5),
            line(Part::Below, 2, 4, (4, 4)).left(),
            // A small mark stands before its digit: 2 becomes 12.
            line(Part::Small(2), 6, 3, (6, 0)),
            line(Part::Small(3), 9, 3, (2, 2)),
        ],
        rows: 5,
        small: &[0, 2],
        signed: Some(3),
        rules: &[(0, 20, 4)],
        ..BLANK
    },
    Form {
        name: "column-product",
        says: say::describe_column_product,
        sign: '*',
        lines: &[
            number(0, 0, 3, (12, 2), 12, 1),
            number(1, 1, 2, (12, 3), 12, 10),
            line(Part::Below, 2, 5, (4, 7)).left(),
            line(Part::Work(1), 7, 4, (8, 5)).left(),
            line(Part::Work(2), 11, 5, (4, 6)).left(),
            line(Part::Small(0), 16, 2, (12, 1)),
            line(Part::Small(1), 18, 2, (12, 0)),
            line(Part::Small(4), 20, 4, (4, 4)),
        ],
        across: 24,
        ones: 24,
        rows: 8,
        small: &[0, 1, 4],
        signed: Some(3),
        rules: &[(4, 24, 4), (4, 24, 7)],
        ..BLANK
    },
    Form {
        name: "long-division",
        says: say::describe_long_division,
        sign: '/',
        lines: &[
            number(2, 0, 4, (8, 1), 16, 1),
            number(3, 1, 2, (0, 1), 6, 2),
            line(Part::Above, 2, 4, (8, 0)).right(),
        ],
        steps: Some((8, 2)),
        across: 24,
        ones: 24,
        rows: 2,
        rules: &[(7, 24, 1)],
        upright: Some(7),
        subtracts: true,
        ..BLANK
    },
    Form {
        name: "long-division-latin",
        says: say::describe_long_division_latin,
        sign: '/',
        lines: &[
            number(2, 0, 4, (0, 0), 16, 1),
            number(3, 1, 2, (18, 0), 6, 2),
            Line { then: None, ..number(4, 2, 4, (18, 1), 6, 2) },
        ],
        steps: Some((0, 1)),
        across: 24,
        ones: 16,
        rows: 1,
        rules: &[(17, 24, 1)],
        upright: Some(17),
        ..BLANK
    },
];
