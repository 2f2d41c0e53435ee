//! A picture of a ten frame: printed dots, and dots the child draws. A full frame may be printed before it.

use super::kit::{self, Dots};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, size};
use crate::table::piece::{Button, Picture, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A drawn ten frame. Spots 0 to 9 are its places in reading order; a stroke of the pencil draws several dots.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DotFrame {
    dots: Dots,
    /// Whether a full frame is printed before this one.
    after_ten: bool,
}

impl DotFrame {
    /// A frame with `given` printed dots, 10 at most, from its beginning or up to its end.
    #[must_use]
    pub fn with_given(given: u8, at_the_end: bool) -> DotFrame {
        let given = u32::from(given.min(10));
        let first: u16 = (0..given).map(|spot| 1 << spot).sum();
        let given = if at_the_end { first << (10 - given) } else { first };
        DotFrame { dots: Dots { given, drawn: 0, spots: 10 }, after_ten: false }
    }

    /// The same frame after one that is printed full.
    #[must_use]
    pub fn after_ten(self) -> DotFrame {
        DotFrame { after_ten: true, ..self }
    }

    /// How many places have a dot; those of a full frame before it count.
    #[must_use]
    pub fn filled(&self) -> u32 {
        self.before() + self.dots.count_given() + self.dots.count_drawn()
    }

    const fn before(&self) -> u32 {
        if self.after_ten { 10 } else { 0 }
    }

    /// How many dots the child has drawn.
    #[must_use]
    pub fn drawn(&self) -> u32 {
        self.dots.count_drawn()
    }

    /// The verb that draws the next `n` dots; `None` where there is no room for so many in a row.
    #[must_use]
    pub fn more(&self, n: u8) -> Option<Verb> {
        self.dots.more(n)
    }

    /// The verb that rubs out the last dot drawn.
    #[must_use]
    pub fn fewer(&self) -> Option<Verb> {
        self.dots.fewer()
    }
}

/// Between two frames.
const GAP: i32 = 16;

impl Manipulative for DotFrame {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Mark { at, n } = *verb else { return Err(Refusal::NotHere) };
        let rubs_out = self.dots.has_drawn(at.0);
        self.dots.mark(at, n)?;
        Ok(if rubs_out { say::did_rub_out() } else { say::did_draw_dot(at.0 + u16::from(n)) })
    }

    fn verbs(&self) -> Vec<Verb> {
        self.dots.marks().into_iter().map(|(at, n)| Verb::Mark { at, n }).collect()
    }

    fn value(&self) -> String {
        self.filled().to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.after_ten { say::describe_two_dot_frames() } else { say::describe_dot_frame() };
        let printed = self.before() + self.dots.count_given();
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if self.filled() == self.before() + 10 => what.and(say::frame_full()),
            Disclosure::Relative => what.and(say::frame_not_full()),
            Disclosure::Full => what.and(say::dots_counts(printed, self.dots.count_drawn())),
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        // Two frames stand beside each other where there is room for it, or one above the other.
        let wide = self.after_ten && space.w > 2 * space.h;
        let (across, down) = match (self.after_ten, wide) {
            (false, _) => (5, 2),
            (true, true) => (10, 2),
            (true, false) => (5, 4),
        };
        let gap = if self.after_ten { GAP } else { 0 };
        let (gap_x, gap_y) = if wide { (gap, 0) } else { (0, gap) };
        let room = size(space.w - 16 - gap_x, space.h - 16 - gap_y);
        let side = kit::fit(room, across, down, kit::TARGET, 104);
        let frame = size(5 * side, 2 * side);
        let whole = size(across * side + gap_x, down * side + gap_y);
        let space = kit::grown(space, whole.w + 8, whole.h + 8);
        let first = kit::centred(space, whole);
        let own = if wide { first.plus(frame.w + gap_x, 0) } else { first.plus(0, whole.h - frame.h) };
        let cell = |corner: Point, index: i32| {
            area(corner.x + (index % 5) * side, corner.y + (index / 5) * side, side, side)
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        if self.after_ten {
            picture.back.push(Shape::Rect(Area::at(first, frame), 4, Ink::Paper));
            for at in (0..10).map(|index| cell(first, index)) {
                picture.back.push(Shape::Rect(at, 0, Ink::Edge));
                picture.back.push(kit::dot(at.corner(), side, false));
            }
        }
        picture.back.push(Shape::Rect(Area::at(own, frame), 4, Ink::Paper));
        for spot in 0..10_u16 {
            let at = cell(own, spot.into());
            picture.places.push(dot_place(self.dots, spot, at, Some(Shape::Rect(at, 0, Ink::Edge))));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(crate::table::piece::PieceId, u8)>) -> Vec<Button> {
        dot_buttons(self.dots)
    }
}

/// A place for one dot, with what is drawn there.
pub(super) fn dot_place(dots: Dots, spot: u16, at: Area, ground: Option<Shape>) -> Place {
    let (given, drawn) = (dots.has_given(spot), dots.has_drawn(spot));
    let mut shapes: Vec<Shape> = ground.into_iter().collect();
    if given || drawn {
        shapes.push(kit::dot(at.corner(), at.w, drawn));
    }
    let number = spot + 1;
    let name = if given || drawn { say::cell_dot(number) } else { say::cell_empty(number) };
    Place::new(Spot(spot), Role::Cell, at, shapes, name).marked(given || drawn)
}

/// Draw one more, rub out the last one.
pub(super) fn dot_buttons(dots: Dots) -> Vec<Button> {
    let draw = dots.more(1).map(|verb| Button::new(verb, say::button_draw_dot()));
    let rub = dots.fewer().map(|verb| Button::new(verb, say::button_rub_out()));
    draw.into_iter().chain(rub).collect()
}
