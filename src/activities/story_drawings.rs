//! Drawings of stories: choosing one, filling its boxes, and whether it tells the story.

use super::exercise::Leg;
use super::story_frames::Frame;
use crate::table::Verb;
use crate::table::boards::{Schema, SchemaCard};
use crate::words::say;

/// A drawing with what stands in its boxes.
pub(super) type Drawing = (Schema, [String; 3]);

/// The drawings of stories of addition and subtraction.
pub(super) const OFFERS: &[Schema] = &[Schema::Total, Schema::Change, Schema::Difference];

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
