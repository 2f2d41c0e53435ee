//! Drawings of stories: choosing one, filling its boxes, and whether it tells the story.

use super::exercise::Leg;
use super::story_frames::Frame;
use crate::table::boards::{Schema, SchemaCard};
use crate::table::{Board, Manipulative as _, Verb};
use crate::words::say;

/// A drawing with what stands in its boxes.
pub(super) type Drawing = (Schema, [String; 3]);

/// The drawings of stories of addition and subtraction.
pub(super) const OFFERS: &[Schema] = &[Schema::Total, Schema::Change, Schema::Difference];

/// The tile of what the first of two steps finds.
pub(super) const STAR: &str = "*";
/// No first step finds more than this.
const MOST_STAR: u32 = 999;

/// The same drawing where its parts change places.
fn in_order((schema, [first, second, third]): Drawing) -> Drawing {
    if schema == Schema::Total && second > third {
        (schema, [first, third, second])
    } else {
        (schema, [first, second, third])
    }
}

/// The leg that chooses a drawing, and the one that fills it.
pub(super) fn leg(card: &SchemaCard, drawing: Option<Drawing>, done: usize) -> Option<Leg> {
    let (schema, texts) = drawing?;
    match done {
        0 => Some(Leg::new(vec![card.choose(0, schema)?], say::story_drawing(schema.name()))),
        1 => Some(Leg::new(card.place(0, &texts), say::story_step("place"))),
        _ => None,
    }
}

/// Whether a card of one drawing says one of these.
pub(super) fn tells(card: &SchemaCard, drawings: Vec<Drawing>) -> bool {
    let says = card.says().into_iter().flatten().next().map(in_order);
    drawings.into_iter().map(in_order).any(|drawing| says.as_ref() == Some(&drawing))
}

/// The verbs that choose a drawing of a card, the first or the second, and fill it.
pub(super) fn draw(card: &SchemaCard, model: u16, (schema, texts): Drawing) -> Vec<Verb> {
    card.choose(model, schema).into_iter().chain(card.place(model, &texts)).collect()
}

/// How far a board of a story is. Plates without anything on them are told apart, and so is a sign where nothing is typed.
pub(super) fn state(board: &Board) -> String {
    match board {
        Board::Equation(equation) => format!("{equation:?}"),
        Board::Plates(plates) => format!("{:?}", plates.groups()),
        board => board.value(),
    }
}

/// Whether a story is begun: empty plates are nothing yet.
pub(super) fn is_begun(board: &Board, start: &Board) -> bool {
    match board {
        Board::Plates(plates) => plates.groups().iter().any(|size| *size > 0),
        board => board.value() != start.value(),
    }
}

/// The verbs that draw one thing after the other.
pub(super) fn drawn_on(mut card: SchemaCard, all: impl IntoIterator<Item = Drawing>) -> Vec<Verb> {
    let mut out = Vec::new();
    for (model, drawing) in (0_u16..).zip(all) {
        let verbs = draw(&card, model, drawing);
        for verb in &verbs {
            // Where it is refused, so it is on the item's own card.
            let _ = card.act(verb);
        }
        out.extend(verbs);
    }
    out
}

/// The numbers of a step as its tiles say them: left, right and result.
pub(super) fn labels([left, right]: [u32; 2], star: Option<u32>, result: &str) -> [String; 3] {
    // The star stands on one side; where both are alike, on the left.
    let [left_text, right_text] = [left.to_string(), right.to_string()];
    match star {
        Some(star) if star == left => [STAR.to_owned(), right_text, result.to_owned()],
        Some(star) if star == right => [left_text, STAR.to_owned(), result.to_owned()],
        _ => [left_text, right_text, result.to_owned()],
    }
}

/// Whether a drawing is true of numbers. A change goes either way.
fn is_true(schema: Schema, [x, y, z]: [u32; 3]) -> bool {
    match schema {
        Schema::Plus => x + y == z,
        Schema::Change => x + y == z || x == y + z,
        Schema::Product => x * y == z,
        Schema::Groups | Schema::Times | Schema::Quotient => x == y * z,
        _ => x == y + z,
    }
}

/// Whether two drawings, worked one after the other, lead from all numbers of a story to its answer: any order of steps
/// that does is right.
pub(super) fn lead_to(card: &SchemaCard, mut known: Vec<u32>, answer: u32) -> bool {
    let says: Vec<Drawing> = card.says().into_iter().flatten().collect();
    let mut used: Vec<u32> =
        says.iter().flat_map(|(_, texts)| texts).filter_map(|text| text.parse().ok()).collect();
    used.sort_unstable();
    known.sort_unstable();
    let stars = |(_, texts): &Drawing| texts.iter().filter(|text| *text == STAR).count();
    let asked = says.iter().flat_map(|(_, texts)| texts).filter(|text| *text == "?").count();
    let sound = says.len() == 2 && used == known && asked == 1 && says.iter().all(|one| stars(one) == 1);
    let holds = |star: u32| {
        says.iter().all(|(schema, texts)| {
            let number = |text: &String| match text.as_str() {
                STAR => star,
                "?" => answer,
                text => text.parse().unwrap_or_default(),
            };
            is_true(*schema, texts.each_ref().map(number))
        })
    };
    sound && (0..=MOST_STAR).any(holds)
}

/// The drawings that tell of `part + part = whole`, the usual one first. What is cut or grows is both a change and a whole with
/// its parts; of two that are compared, the difference is a part.
pub(super) fn part_whole([a, b, c]: [String; 3], compares: bool) -> Vec<Drawing> {
    let total = (Schema::Total, [c.clone(), a.clone(), b.clone()]);
    if compares {
        return vec![
            (Schema::Difference, [c.clone(), a.clone(), b.clone()]),
            (Schema::Difference, [c, b, a]),
            total,
        ];
    }
    let changes = [
        [a.clone(), b.clone(), c.clone()],
        [b.clone(), a.clone(), c.clone()],
        [c.clone(), a.clone(), b.clone()],
        [c, b, a],
    ];
    std::iter::once(total).chain(changes.map(|texts| (Schema::Change, texts))).collect()
}

/// What a story of `part + part = whole` asks for, and what it does not, by their roles.
pub(super) fn sought(frame: Frame) -> (&'static str, &'static str) {
    match (frame.compares(), frame.unknown()) {
        (true, 1) => ("smaller", "larger"),
        (true, 2) => ("difference", "total"),
        (true, _) => ("larger", "smaller"),
        (_, 3) => ("total", "part"),
        _ => ("part", "total"),
    }
}

/// Two numbers as parts of an unknown total, or one of them taken from the other.
pub(super) fn swapped(plus: bool, larger: String, smaller: String) -> Drawing {
    let asked = "?".to_owned();
    (Schema::Total, if plus { [asked, larger, smaller] } else { [larger, smaller, asked] })
}
