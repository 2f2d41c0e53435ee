//! The double number line: two lines with steps of their own, one above the other; what is marked on one is marked on
//! both.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, grouped, say};

/// Two lines of ten equal steps. Spots 0 to 10 are the ticks of the upper line, 20 to 30 those of the lower one, 100
/// and 101 the boxes for what a step is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DoubleLine {
    /// A step of the upper and of the lower line.
    typed: [String; 2],
    /// Ticks, in the order they were marked.
    marks: Vec<u16>,
    /// Whether all ticks are numbered.
    numbers: bool,
    /// The ticks stay without numbers: what stands at them is the question.
    quiet: bool,
}

/// The lines themselves, as what is turned to show or hide their numbers.
const LINES: PieceId = PieceId(60_000);
const TICKS: u16 = 10;
const LOWER: u16 = 20;
const BOXES: u16 = 100;
const MOST_MARKS: usize = 5;
/// Digits of a step.
const ROOM: usize = 3;

impl DoubleLine {
    /// Two lines whose steps are not set yet.
    #[must_use]
    pub fn new() -> DoubleLine {
        DoubleLine::default()
    }

    /// The box for a step of the upper line.
    pub const UPPER: Spot = Spot(BOXES);
    /// The box for a step of the lower line.
    pub const LOWER: Spot = Spot(BOXES + 1);

    /// Two lines whose ticks cannot be numbered.
    #[must_use]
    pub fn to_read() -> DoubleLine {
        DoubleLine { quiet: true, ..DoubleLine::default() }
    }

    /// What is written as a step of each line, and the marked ticks.
    #[must_use]
    pub fn set(&self) -> ([&str; 2], &[u16]) {
        let [upper, lower] = &self.typed;
        ([upper.as_str(), lower.as_str()], &self.marks)
    }

    fn tick(Spot(at): Spot) -> Option<u16> {
        [at.checked_sub(LOWER), Some(at)].into_iter().flatten().find(|tick| *tick <= TICKS)
    }

    /// What stands at a tick of a line; `None` while the step is not set. Zero is zero on any line.
    fn number(&self, line: usize, tick: u16) -> Option<u32> {
        let step = self.typed.get(line).and_then(|typed| typed.parse::<u32>().ok());
        if tick == 0 { Some(0) } else { step.map(|step| step * u32::from(tick)) }
    }

    fn mark(&mut self, at: Spot) -> Result<Say, Refusal> {
        let tick = DoubleLine::tick(at).ok_or(Refusal::NotHere)?;
        if let Some(there) = self.marks.iter().position(|mark| *mark == tick) {
            self.marks.remove(there);
            return Ok(say::did_rub_out());
        }
        if self.marks.len() >= MOST_MARKS {
            return Err(Refusal::Full);
        }
        self.marks.push(tick);
        Ok(say::did_mark())
    }
}

impl Manipulative for DoubleLine {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at, n: 1 } => self.mark(at),
            Verb::Type { at: Spot(at), key } => {
                let typed = at.checked_sub(BOXES).and_then(|line| self.typed.get_mut(usize::from(line)));
                kit::type_digits(typed.ok_or(Refusal::NotHere)?, key, ROOM)
            }
            Verb::Turn { piece: LINES, way: Way::Over } if !self.quiet => {
                self.numbers = !self.numbers;
                Ok(say::did_change())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let ticks = (0..=TICKS).filter(|tick| self.marks.len() < MOST_MARKS || self.marks.contains(tick));
        let marks =
            ticks.flat_map(|tick| [tick, LOWER + tick]).map(|tick| Verb::Mark { at: Spot(tick), n: 1 });
        let keys = (BOXES..).zip(&self.typed).flat_map(|(at, typed)| kit::typing(Spot(at), typed, ROOM));
        let turn = (!self.quiet).then_some(Verb::Turn { piece: LINES, way: Way::Over });
        marks.chain(keys).chain(turn).collect()
    }

    fn value(&self) -> String {
        let side =
            |line, tick| self.number(line, tick).map_or_else(|| "?".into(), |number| number.to_string());
        let pairs = self.marks.iter().map(|tick| format!("{}:{}", side(0, *tick), side(1, *tick)));
        pairs.collect::<Vec<_>>().join(",")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_double_line();
        match disclosure {
            Disclosure::Full if !self.marks.is_empty() => what.and(say::line_marks_at(self.value())),
            _ if self.marks.is_empty() => what.and(say::line_no_mark()),
            _ => what,
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 264);
        let ground = area(0, 0, space.w, space.h.min(330));
        let left = 20 + space.w / 50;
        let pitch = (space.w - 2 * left) / i32::from(TICKS);
        let half = (pitch / 2).min(left);
        let x = |tick: u16| left + i32::from(tick) * pitch;
        let middle = ground.h / 2;
        let tells = disclosure == Disclosure::Full;
        let mut picture = Picture { size: Size { w: space.w, h: ground.h }, ..Picture::default() };
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        for tick in &self.marks {
            let (from, to) = (point(x(*tick), middle - 36), point(x(*tick), middle + 36));
            picture.front.push(Shape::Line(from, to, Ink::Mark));
            picture.front.push(Shape::Circle(from, 6, Ink::Mark));
            picture.front.push(Shape::Circle(to, 6, Ink::Mark));
        }
        for (line, outwards, first) in [(0_u16, -1, 0), (1, 1, LOWER)] {
            let level = middle + 36 * outwards;
            let ends = (point(left - 12, level), point(x(TICKS) + 12, level));
            picture.back.push(Shape::Line(ends.0, ends.1, Ink::Line));
            // The box for the step stands at the first tick: there it is written on a line.
            let slot = area(x(1) - 28, level + 68 * outwards - 24, 56, kit::TARGET);
            let foot = point(x(1), level + 44 * outwards);
            picture.back.push(Shape::Line(point(x(1), level), foot, Ink::Hair));
            // Numbers that would touch are left out, every other one.
            let longest = grouped(&self.number(line.into(), TICKS).unwrap_or(0).to_string()).len();
            let letters = i32::try_from(longest).unwrap_or(1).max(1);
            let every = if letters * 10 + 6 > pitch { 2 } else { 1 };
            let height = (pitch * i32::from(every) * 3 / (2 * letters)).clamp(13, 20);
            for tick in 0..=TICKS {
                let at = point(x(tick), level);
                let stroke = Shape::Line(at.plus(0, -11), at.plus(0, 11), Ink::Line);
                let reach = area(at.x - half, level - 28, 2 * half, 56);
                let marked = self.marks.contains(&tick);
                let name = say::double_tick(line, tick);
                let place = Place::new(Spot(first + tick), Role::Corner, reach, vec![stroke], name);
                picture.places.push(place.marked(marked));
                // What a step is stands in its box.
                let shown = tells && marked || tick == 0 || self.numbers && tick.is_multiple_of(every);
                if let Some(number) = self.number(line.into(), tick).filter(|_| shown && tick != 1) {
                    let ink = if tells && marked { Ink::Pencil } else { Ink::Text };
                    // One that is shown though there is no room for it stands farther out.
                    let out = if tick.is_multiple_of(every) { 29 } else { 48 };
                    picture.back.push(Shape::plain(
                        at.plus(0, out * outwards),
                        height,
                        number.to_string(),
                        ink,
                    ));
                }
            }
            let typed = self.typed.get(usize::from(line)).map_or("", String::as_str);
            picture.places.push(kit::slot(Spot(BOXES + line), slot, 24, typed, say::double_step(line)));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let last = self.marks.last().map(|tick| Verb::Mark { at: Spot(*tick), n: 1 });
        let rub = last.map(|verb| Button::new(verb, say::button_rub_out_last()));
        let numbers = Button::new(Verb::Turn { piece: LINES, way: Way::Over }, say::button_numbers());
        rub.into_iter().chain((!self.quiet).then_some(numbers)).collect()
    }
}
