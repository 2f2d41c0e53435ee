//! The open number line: no scale, only where it starts and the jumps that are made. As a line of time it starts at an
//! hour that is set by who uses it, or given, and its jumps are minutes.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Kind, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Key, Verb};
use crate::words::{Say, say};

/// A line with jumps. Spot `by` is the card for a jump of that length; 100 and 101 are the boxes for hour and minutes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenLine {
    start: u32,
    /// Jumps go back, towards zero.
    back: bool,
    lengths: Vec<u8>,
    jumps: Vec<u8>,
    limit: u32,
    /// Numbers are minutes after twelve.
    time: bool,
    /// Hour and minutes as they are typed, where the start of a line of time is not given.
    clock: Option<[String; 2]>,
}

/// The first of the boxes for hour and minutes.
const BOXES: u16 = 100;
const ROOM: usize = 2;
const TWO_HOURS: u32 = 120;

impl OpenLine {
    /// More jumps than this are not read any more.
    pub const MOST_JUMPS: usize = 12;

    /// Jumps back from `start`, down to zero at most, with cards for these lengths.
    #[must_use]
    pub fn back_from(start: u32, lengths: &[u8]) -> OpenLine {
        OpenLine {
            start,
            back: true,
            lengths: lengths.to_vec(),
            jumps: Vec::new(),
            limit: start,
            time: false,
            clock: None,
        }
    }

    /// Jumps forward from zero, up to `limit`, with cards for these lengths.
    #[must_use]
    pub fn forward(limit: u32, lengths: &[u8]) -> OpenLine {
        OpenLine {
            start: 0,
            back: false,
            lengths: lengths.to_vec(),
            jumps: Vec::new(),
            limit,
            time: false,
            clock: None,
        }
    }

    /// Jumps forward from `start`, up to `limit`, with cards for these lengths.
    #[must_use]
    pub fn from(start: u32, limit: u32, lengths: &[u8]) -> OpenLine {
        OpenLine { start, ..OpenLine::forward(limit, lengths) }
    }

    /// Jumps of minutes from an hour that is set, twelve hours at most.
    #[must_use]
    pub fn of_time() -> OpenLine {
        let clock = Some(["8".to_owned(), "00".to_owned()]);
        OpenLine { clock, time: true, ..OpenLine::forward(12 * 60, &[60, 30, 15, 5, 1]) }
    }

    /// Jumps of minutes on from a time that is given in minutes after twelve, two hours at most.
    #[must_use]
    pub fn from_time(start: u32, lengths: &[u8]) -> OpenLine {
        OpenLine { time: true, ..OpenLine::from(start, TWO_HOURS, lengths) }
    }

    /// The same back from a time.
    #[must_use]
    pub fn back_from_time(start: u32, lengths: &[u8]) -> OpenLine {
        OpenLine { time: true, limit: start.min(TWO_HOURS), ..OpenLine::back_from(start, lengths) }
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

    /// What is written where `distance` is reached; `None` while no hour is set.
    fn text_at(&self, distance: u32) -> Option<String> {
        let clock = |minutes: u32| format!("{}:{:02}", (minutes / 60 + 11) % 12 + 1, minutes % 60);
        let Some([hour, minutes]) = &self.clock else {
            let back = self.start.saturating_sub(distance);
            let number = if self.back { back } else { self.start + distance };
            return Some(if self.time { clock(number) } else { number.to_string() });
        };
        Some(clock(hour.parse::<u32>().ok()? * 60 + minutes.parse().unwrap_or(0) + distance))
    }

    /// Hours are 1 to 12, minutes 0 to 59.
    fn write(&mut self, Spot(at): Spot, key: Key) -> Result<Say, Refusal> {
        let which = at.checked_sub(BOXES).ok_or(Refusal::NotHere)?;
        let boxes = self.clock.as_mut().ok_or(Refusal::NotHere)?;
        let typed = boxes.get_mut(usize::from(which)).ok_or(Refusal::NotHere)?;
        let mut after = typed.clone();
        let said = kit::type_digits(&mut after, key, ROOM)?;
        let allowed = if which == 0 { 1..=12 } else { 0..=59 };
        if after.parse::<u8>().is_ok_and(|number| !allowed.contains(&number)) {
            return Err(Refusal::SlotFull);
        }
        *typed = after;
        Ok(said)
    }

    fn keys(&self) -> impl Iterator<Item = Verb> {
        let boxes = (BOXES..).map(Spot).zip(self.clock.iter().flatten());
        kit::accepted(self, boxes.flat_map(|(at, typed)| kit::typing(at, typed, ROOM)))
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
                Ok(match (self.time, self.back) {
                    (true, _) => say::did_jump_time(by),
                    (_, true) => say::did_jump_back(by),
                    _ => say::did_jump(by),
                })
            }
            Verb::Remove { piece, n: 1 } => {
                if self.last() != Some(piece) {
                    return Err(Refusal::Nothing);
                }
                self.jumps.pop();
                Ok(say::did_rub_out())
            }
            Verb::Type { at, key } => self.write(at, key),
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let jumps = self.lengths.iter().filter(|by| self.can_jump(**by).is_ok());
        let rub = self.last().map(|piece| Verb::Remove { piece, n: 1 });
        jumps.map(|by| Verb::Jump { by: *by }).chain(rub).chain(self.keys()).collect()
    }

    fn value(&self) -> String {
        let distance = self.distance();
        match (&self.clock, self.text_at(0), self.text_at(distance)) {
            (Some(_), Some(start), Some(end)) if distance > 0 => format!("{start}+{distance}={end}"),
            (Some(_), None, _) => format!("+{distance}"),
            (_, _, landed) => landed.unwrap_or_default(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.clock {
            Some(_) => say::describe_time_line(),
            None if self.time => {
                let start = self.text_at(0).unwrap_or_default();
                if self.back { say::describe_time_back(start) } else { say::describe_time_on(start) }
            }
            None if self.back => say::describe_line_back(self.start),
            None => say::describe_line_forward(self.start),
        };
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Relative if self.jumps.is_empty() => what.and(say::line_no_jumps()),
            Disclosure::Relative => what.and(say::line_some_jumps()),
            Disclosure::Full if self.time => what.and(say::shows(self.value())),
            Disclosure::Full => what.and(say::line_landed(self.landed())),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let across =
            (space.w / (kit::TARGET + 12)).clamp(1, i32::try_from(self.lengths.len()).unwrap_or(1).max(1));
        let cards = i32::try_from(self.lengths.len()).unwrap_or(1);
        let rows = (cards + across - 1) / across;
        let tray_height = rows * (kit::TARGET + 12) + 8;
        let foot = if self.clock.is_some() { kit::TARGET + 8 } else { 0 };
        let space = kit::grown(space, 280, tray_height + 170 + foot);
        let tray = kit::low_tray(space, tray_height);
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = area(0, 0, space.w, space.h - tray_height - 8);
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        picture.back.push(Shape::Rect(tray, 14, Ink::Aside));
        let level = self.draw_line(area(0, 0, ground.w, ground.h - foot), disclosure, &mut picture.back);
        if let Some(boxes) = &self.clock {
            let top = ground.bottom() - foot;
            picture.back.push(Shape::Line(point(EDGE, level), point(EDGE, top), Ink::Hair));
            picture.back.push(Shape::plain(point(72, top + 24), 26, ":", Ink::Text));
            for ((which, typed), left) in (0..).zip(boxes).zip([8, 80]) {
                let at = area(left, top, 56, kit::TARGET);
                picture.places.push(kit::slot(Spot(BOXES + which), at, 26, typed, say::time_start(which)));
            }
        }
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

    fn variant(&self) -> Option<&'static str> {
        self.time.then_some("time-line")
    }

    fn tap(&self, Spot(by): Spot) -> Option<Verb> {
        Some(Verb::Jump { by: u8::try_from(by).ok()? })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let rub = |piece| Button::new(Verb::Remove { piece, n: 1 }, say::button_rub_out_jump());
        self.last().map(rub).into_iter().collect()
    }
}

/// From the edge of the picture to where the line starts.
const EDGE: i32 = 28;

impl OpenLine {
    /// The line, its start, the arcs with their lengths, and where they land if that may be told. Answers where the
    /// line is.
    fn draw_line(&self, ground: Area, disclosure: Disclosure, out: &mut Vec<Shape>) -> i32 {
        let level = ground.y + ground.h * 2 / 3;
        let (left, right) = (ground.x + EDGE, ground.right() - EDGE);
        out.push(Shape::Line(point(left - 16, level), point(right + 16, level), Ink::Line));
        let (from, sign) = if self.back { (right, -1) } else { (left, 1) };
        let (mut ticks, told) = (vec![(from, 0)], disclosure == Disclosure::Full);
        let widths = self.widths(right - left);
        let (mut x, mut reached) = (from, 0);
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
            let length = if self.time && *by == 60 { "1 h".to_owned() } else { by.to_string() };
            out.push(Shape::plain(point(i32::midpoint(x, to), top - 14), 20, length, Ink::Text));
            reached += u32::from(*by);
            ticks.push((to, reached));
            x = to;
        }
        // Times are long: those that would touch the one after them are left out. Where they start stands in the boxes.
        let (apart, height) = if self.time { (52, 18) } else { (0, 22) };
        let mut next = i32::MAX;
        for (x, reached) in ticks.into_iter().rev() {
            out.push(Shape::Line(point(x, level - 8), point(x, level + 8), Ink::Line));
            let starts_here = self.clock.is_none();
            let free = !starts_here || (x - from).abs() >= apart;
            let shown = if reached == 0 { starts_here } else { told && free && (next - x).abs() >= apart };
            if let Some(text) = self.text_at(reached).filter(|_| shown) {
                out.push(Shape::plain(point(x, level + 26), height, text, Ink::Text));
                next = x;
            }
        }
        level
    }

    /// How wide each jump is drawn: in proportion while there is room, never too small to read.
    fn widths(&self, room: i32) -> Vec<i32> {
        let least = (room / i32::try_from(OpenLine::MOST_JUMPS).unwrap_or(12)).clamp(18, 34);
        // A line of time is as long as four hours: most of what is asked about lies within them.
        let whole = if self.clock.is_some() { 4 * 60 } else { self.limit };
        let total = i32::try_from(whole).unwrap_or(100).max(1);
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
        let (text, height) = match (self.time, by) {
            (true, 60) => ("1 h".to_owned(), 17),
            (true, _) => (format!("{by} min"), 17),
            _ => (by.to_string(), 22),
        };
        let shapes = vec![
            Shape::Rect(at, 10, Ink::Paper),
            Shape::Rect(at, 10, Ink::Edge),
            Shape::Curve(from, point(middle.x, at.bottom() - 34), to, Ink::Jump),
            Shape::plain(point(middle.x, at.y + 18), height, text, Ink::Text),
        ];
        let name = match (self.time, self.back) {
            (true, _) => say::jump_time(by),
            (_, true) => say::card_jump_back(by),
            _ => Kind::Jump(by).name(),
        };
        Place::new(Spot(by.into()), Role::Cell, at, shapes, name)
    }
}
