//! The open number line: no scale, only where it starts and the jumps that are made.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A line with jumps. Spot `by` is the card for a jump of that length.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenLine {
    start: u32,
    /// Jumps go back, towards zero.
    back: bool,
    lengths: Vec<u8>,
    jumps: Vec<u8>,
    limit: u32,
}

impl OpenLine {
    /// More jumps than this are not read any more.
    pub const MOST_JUMPS: usize = 12;

    /// Jumps back from `start`, down to zero at most, with cards for these lengths.
    #[must_use]
    pub fn back_from(start: u32, lengths: &[u8]) -> OpenLine {
        OpenLine { start, back: true, lengths: lengths.to_vec(), jumps: Vec::new(), limit: start }
    }

    /// Jumps forward from zero, up to `limit`, with cards for these lengths.
    #[must_use]
    pub fn forward(limit: u32, lengths: &[u8]) -> OpenLine {
        OpenLine { start: 0, back: false, lengths: lengths.to_vec(), jumps: Vec::new(), limit }
    }

    /// The jumps in the order they were made.
    #[must_use]
    pub fn jumps(&self) -> &[u8] {
        &self.jumps
    }

    /// How far all jumps go together.
    #[must_use]
    pub fn distance(&self) -> u32 {
        self.jumps.iter().map(|by| u32::from(*by)).sum()
    }

    /// Where the last jump landed.
    #[must_use]
    pub fn landed(&self) -> u32 {
        if self.back { self.start.saturating_sub(self.distance()) } else { self.start + self.distance() }
    }

    /// The last jump, to be rubbed out.
    #[must_use]
    pub fn last(&self) -> Option<PieceId> {
        self.jumps.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()).map(PieceId)
    }

    fn can_jump(&self, by: u8) -> Result<(), Refusal> {
        if !self.lengths.contains(&by) {
            Err(Refusal::NotHere)
        } else if self.distance() + u32::from(by) > self.limit {
            Err(Refusal::PastTheEnd)
        } else if self.jumps.len() >= OpenLine::MOST_JUMPS {
            Err(Refusal::Full)
        } else {
            Ok(())
        }
    }
}

impl Manipulative for OpenLine {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Jump { by } => {
                self.can_jump(by)?;
                self.jumps.push(by);
                Ok(if self.back { say::did_jump_back(by) } else { say::did_jump(by) })
            }
            Verb::Remove { piece, n: 1 } => {
                if self.last() != Some(piece) {
                    return Err(Refusal::Nothing);
                }
                self.jumps.pop();
                Ok(say::did_rub_out())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let jumps = self.lengths.iter().filter(|by| self.can_jump(**by).is_ok());
        let rub = self.last().map(|piece| Verb::Remove { piece, n: 1 });
        jumps.map(|by| Verb::Jump { by: *by }).chain(rub).collect()
    }

    fn value(&self) -> String {
        self.landed().to_string()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = if self.back { say::describe_line_back(self.start) } else { say::describe_line_forward() };
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if self.jumps.is_empty() => what.and(say::line_no_jumps()),
            Disclosure::Relative => what.and(say::line_some_jumps()),
            Disclosure::Full => what.and(say::line_landed(self.landed())),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let across =
            (space.w / (kit::TARGET + 12)).clamp(1, i32::try_from(self.lengths.len()).unwrap_or(1).max(1));
        let cards = i32::try_from(self.lengths.len()).unwrap_or(1);
        let rows = (cards + across - 1) / across;
        let tray_height = rows * (kit::TARGET + 12) + 8;
        let space = kit::grown(space, 280, tray_height + 170);
        let tray = kit::low_tray(space, tray_height);
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = area(0, 0, space.w, space.h - tray_height - 8);
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        picture.back.push(Shape::Rect(tray, 14, Ink::Aside));
        self.draw_line(ground, disclosure, &mut picture.back);
        let card = size((tray.w / across).min(96), kit::TARGET + 12);
        let left = (tray.w - across * card.w) / 2;
        for (index, by) in (0..).zip(&self.lengths) {
            let at = area(
                left + (index % across) * card.w,
                tray.y + 4 + (index / across) * card.h,
                card.w,
                card.h,
            );
            picture.places.push(self.card(*by, at.inset(3)));
        }
        picture
    }

    fn tap(&self, Spot(by): Spot) -> Option<Verb> {
        Some(Verb::Jump { by: u8::try_from(by).ok()? })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let rub = |piece| Button::new(Verb::Remove { piece, n: 1 }, say::button_rub_out_jump());
        self.last().map(rub).into_iter().collect()
    }
}

impl OpenLine {
    /// The line, its start, the arcs with their lengths, and where they land if that may be told.
    fn draw_line(&self, ground: Area, disclosure: Disclosure, out: &mut Vec<Shape>) {
        let level = ground.y + ground.h * 2 / 3;
        let (left, right) = (ground.x + 28, ground.right() - 28);
        out.push(Shape::Line(point(left - 16, level), point(right + 16, level), Ink::Line));
        let (from, sign) = if self.back { (right, -1) } else { (left, 1) };
        let tick = |x: i32, text: Option<u32>, out: &mut Vec<Shape>| {
            out.push(Shape::Line(point(x, level - 8), point(x, level + 8), Ink::Line));
            if let Some(text) = text {
                out.push(Shape::plain(point(x, level + 26), 22, text.to_string(), Ink::Text));
            }
        };
        tick(from, Some(self.start), out);
        let widths = self.widths(right - left);
        let (mut x, mut reached) = (from, self.start);
        for (by, width) in self.jumps.iter().zip(widths) {
            let to = x + sign * width;
            let height = (width / 2).clamp(30, (level - ground.y - 40).max(30));
            let top = level - height;
            // A quadratic curve reaches half way to the point it bends towards.
            out.push(Shape::Curve(
                point(x, level),
                point(i32::midpoint(x, to), level - 2 * height),
                point(to, level),
                Ink::Jump,
            ));
            out.push(Shape::plain(point(i32::midpoint(x, to), top - 14), 20, by.to_string(), Ink::Text));
            reached = if self.back { reached.saturating_sub((*by).into()) } else { reached + u32::from(*by) };
            tick(to, (disclosure == Disclosure::Full).then_some(reached), out);
            x = to;
        }
    }

    /// How wide each jump is drawn: in proportion while there is room, never too small to read.
    fn widths(&self, room: i32) -> Vec<i32> {
        let least = (room / i32::try_from(OpenLine::MOST_JUMPS).unwrap_or(12)).clamp(18, 34);
        let total = i32::try_from(self.limit).unwrap_or(100).max(1);
        let mut widths: Vec<i32> =
            self.jumps.iter().map(|by| (i32::from(*by) * room / total).max(least)).collect();
        let sum: i32 = widths.iter().sum();
        if sum > room {
            widths.iter_mut().for_each(|width| *width = *width * room / sum);
        }
        widths
    }

    fn card(&self, by: u8, at: Area) -> Place {
        let middle = at.centre();
        let (from, to) = (point(middle.x + 14, at.bottom() - 12), point(middle.x - 14, at.bottom() - 12));
        let (from, to) = if self.back { (from, to) } else { (to, from) };
        let shapes = vec![
            Shape::Rect(at, 10, Ink::Paper),
            Shape::Rect(at, 10, Ink::Edge),
            Shape::Curve(from, point(middle.x, at.bottom() - 34), to, Ink::Jump),
            Shape::plain(point(middle.x, at.y + 18), 22, by.to_string(), Ink::Text),
        ];
        let name = if self.back { say::card_jump_back(by) } else { Kind::Jump(by).name() };
        Place::new(Spot(by.into()), Role::Cell, at, shapes, name)
    }
}
