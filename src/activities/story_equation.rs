//! A story's equation on the free equation card: how it is written, and whether it tells the story.

use super::story_frames::Story;
use crate::math::{Expression, Number, Op, Statement, Term, digits};
use crate::table::boards::Equation;
use crate::table::{Key, Manipulative as _, Spot, Verb};

/// The keys and signs that write a statement of at most two terms on each side, with the box of the unknown left empty.
pub(super) fn write(math: &Statement) -> Vec<Verb> {
    let Statement::Equation(left, right) = math else { return Vec::new() };
    let mut verbs = Vec::new();
    for (side, first) in [(left, 0_u16), (right, 2)] {
        // Only the first sign is there from the start, and it is a plus.
        let sign = side.rest.first().map(|(op, _)| match op {
            Op::Plus => 2,
            Op::Minus => 3,
            Op::Times => 4,
            Op::DividedBy | Op::Over | Op::Nearest | Op::DividedUp | Op::DividedDown | Op::LeftOver => 5,
        });
        let from = if first == 0 { 2 } else { 1 };
        if let Some(n) = Some(sign.unwrap_or(1)).filter(|n| *n != from) {
            verbs.push(Verb::Mark { at: Spot(10 + first), n });
        }
        for (at, term) in (first..).zip(side.terms()) {
            if let Term::Known(Number::Whole(number)) = term {
                verbs.extend(typed(at, number));
            }
        }
    }
    verbs
}

/// The keys of `first op second = ` and an empty box.
pub(super) fn pair(op: Op, first: u32, second: u32) -> Vec<Verb> {
    write(&Statement::pair(Term::whole(first), op, Term::whole(second), Term::Unknown))
}

/// The keys of `total ÷ by = quotient`.
pub(super) fn quotient([total, by]: [u32; 2], quotient: u32) -> Vec<Verb> {
    write(&Statement::pair(Term::whole(total), Op::DividedBy, Term::whole(by), Term::whole(quotient)))
}

/// The same with what is left over after it.
pub(super) fn with_rest(numbers: [u32; 2], whole: u32, left: u32) -> Vec<Verb> {
    let mut verbs = quotient(numbers, whole);
    verbs.push(Verb::Mark { at: Spot(12), n: 2 });
    verbs.extend(typed(3, left));
    verbs
}

/// The keys of a number in a box.
fn typed(at: u16, number: u32) -> impl Iterator<Item = Verb> {
    let mut digits = digits(number);
    digits.reverse();
    digits.into_iter().map(move |digit| Verb::Type { at: Spot(at), key: Key::Digit(digit) })
}

/// Whether an equation tells a story of two numbers and the one that is asked for.
pub(super) fn tells_story(equation: &Equation, story: Story) -> bool {
    let (first, second) = story.known();
    tells(equation, &[first, second], story.answer())
}

/// Whether an equation is true with `answer` in its empty box, and made of the numbers of the story and no others. The
/// answer may also have been written into the box.
pub(super) fn tells(equation: &Equation, known: &[u32], answer: u32) -> bool {
    let Ok(Statement::Equation(left, right)) = equation.value().replace('/', "//").parse() else {
        return false;
    };
    let mut numbers: Vec<u32> = Vec::new();
    let mut empty = 0;
    for term in left.terms().chain(right.terms()) {
        match term {
            Term::Known(Number::Whole(number)) => numbers.push(number),
            Term::Unknown => {
                numbers.push(answer);
                empty += 1;
            }
            Term::Known(_) => return false,
        }
    }
    let mut wanted: Vec<u32> = known.iter().copied().chain([answer]).collect();
    numbers.sort_unstable();
    wanted.sort_unstable();
    let sum = worth(&left, answer);
    empty < 2 && numbers == wanted && sum.is_some() && sum == worth(&right, answer)
}

/// What an expression is worth, worked from left to right.
pub(super) fn worth(expression: &Expression, unknown: u32) -> Option<u32> {
    let number = |term: Term| match term {
        Term::Known(Number::Whole(number)) => Some(number),
        Term::Unknown => Some(unknown),
        Term::Known(_) => None,
    };
    expression.rest.iter().try_fold(number(expression.first)?, |left, (op, term)| {
        let right = number(*term)?;
        match op {
            Op::Plus => left.checked_add(right),
            Op::Minus => left.checked_sub(right),
            Op::Times => left.checked_mul(right),
            Op::DividedBy | Op::Over => {
                left.checked_div(right).filter(|quotient| quotient.checked_mul(right) == Some(left))
            }
            Op::Nearest | Op::DividedUp | Op::DividedDown | Op::LeftOver => None,
        }
    })
}
