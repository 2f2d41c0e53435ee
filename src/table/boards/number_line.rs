//! Number lines with marks: from 0 to 20, to 100, to 1,000, to 1 in hundredths, one from any number by any step, and one without
//! lines for estimating.

use super::kit::{self, Ids};
use super::knob::{KNOB, Knob};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Point, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::{Verb, Way};
use crate::words::{Say, grouped, say};

/// Which line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scale {
    /// 0 to 20 by ones.
    Twenty,
    /// 0 to 100 by ones, numbered by tens.
    Hundred,
    /// 0 to 1,000 by tens, numbered by hundreds.
    Thousand,
    /// 0 to 1 by hundredths, numbered by tenths.
    Decimal,
    /// Twenty steps from any number, each worth what is written.
    Any,
    /// From 0 to an end that is chosen, 100 to begin with; nothing stands between them.
    Empty,
    /// A stretch that is set, with a number at either end and nowhere else.
    Between(Range),
}

/// A stretch of the numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The number it begins with.
    pub from: u32,
    /// What a step is worth.
    pub step: u32,
    /// How many steps there are.
    pub steps: u16,
    /// Whether there is a tick at every step; without, a marker is slid along.
    pub ticks: bool,
}

/// A line with marks and the jumps from one to the next. Spot `n` is the `n`-th step from where it begins; spots 200 and
/// 201 are the boxes for the number it begins at and for what a step is worth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberLine {
    scale: Scale,
    /// In the order they were made.
    marks: Vec<(PieceId, u16)>,
    ids: Ids,
    numbers: bool,
    jumps: bool,
    /// Where the line for estimating ends: its place in [`ENDS`].
    end: u8,
    /// What the line of any range begins at, and what a step of it is worth, as they were written.
    typed: [String; 2],
}

/// The boxes of the line of any range, and how many digits go into each.
const BOXES: [(Spot, usize); 2] = [(Spot(200), 4), (Spot(201), 3)];

/// What the line for estimating can end with. It has a hundred steps whatever they are worth.
const ENDS: [u16; 4] = [100, 10, 20, 1_000];

/// The line itself, as what is turned to show or hide something.
const LINE: PieceId = PieceId(60_000);
const MOST_MARKS: usize = 5;

impl NumberLine {
    /// A line without marks; the one for estimating has its marker at zero.
    #[must_use]
    pub fn of(scale: Scale) -> NumberLine {
        let mut ids = Ids::default();
        let slid = matches!(scale, Scale::Empty | Scale::Between(Range { ticks: false, .. }));
        let marks = if slid { vec![(ids.next(), 0)] } else { Vec::new() };
        NumberLine { scale, marks, ids, numbers: true, jumps: true, end: 0, typed: Default::default() }
    }

    /// What marks a step, or slides the marker there; `None` where it is marked.
    #[must_use]
    pub fn marking(&self, step: u16) -> Option<Verb> {
        let to = Spot(step);
        match self.marks.first() {
            _ if self.marked().contains(&step) => None,
            Some((piece, _)) if self.is_empty_line() => Some(Verb::Move { piece: *piece, n: 1, to }),
            _ => Some(Verb::Mark { at: to, n: 1 }),
        }
    }

    /// The same line with a step marked.
    #[must_use]
    pub fn with_mark(mut self, step: u16) -> NumberLine {
        if let Some(verb) = self.marking(step) {
            // A step the line has not got stays without a mark.
            let _ = self.act(&verb);
        }
        self
    }

    /// The steps that are marked, from the left.
    #[must_use]
    pub fn marked(&self) -> Vec<u16> {
        let mut marks: Vec<u16> = self.marks.iter().map(|(_, at)| *at).collect();
        marks.sort_unstable();
        marks
    }

    const fn span(&self) -> u16 {
        match self.scale {
            Scale::Twenty | Scale::Any => 20,
            Scale::Between(range) => range.steps,
            _ => 100,
        }
    }

    /// Whether there are no ticks, and a marker that is slid.
    const fn is_empty_line(&self) -> bool {
        matches!(self.scale, Scale::Empty | Scale::Between(Range { ticks: false, .. }))
    }

    /// Whether what is shown is set, and no button changes it.
    const fn is_set(&self) -> bool {
        matches!(self.scale, Scale::Between(_))
    }

    /// What a box holds; `default` where nothing is written in it.
    fn written(&self, index: usize, default: u32) -> u32 {
        self.typed.get(index).and_then(|typed| typed.parse().ok()).unwrap_or(default)
    }

    fn mark(&mut self, tick: u16) -> Result<Say, Refusal> {
        if let Some(there) = self.marks.iter().position(|(_, at)| *at == tick) {
            self.marks.remove(there);
            return Ok(say::did_rub_out());
        }
        if tick > self.span() {
            return Err(Refusal::PastTheEnd);
        }
        if self.marks.len() >= MOST_MARKS {
            return Err(Refusal::Full);
        }
        self.marks.push((self.ids.next(), tick));
        Ok(say::did_mark())
    }

    /// A number of the line as it is written.
    fn number(&self, tick: u16) -> String {
        match self.scale {
            Scale::Decimal => kit::hundredths(tick),
            Scale::Thousand => (10 * tick).to_string(),
            Scale::Empty => {
                let end = ENDS.get(usize::from(self.end)).copied().unwrap_or(100);
                kit::thousandths(u64::from(tick) * u64::from(end) * 10)
            }
            Scale::Between(range) => (range.from + range.step * u32::from(tick)).to_string(),
            // A step that is worth nothing leads nowhere.
            Scale::Any => (self.written(0, 0) + self.written(1, 1).max(1) * u32::from(tick)).to_string(),
            _ => tick.to_string(),
        }
    }

    /// How far a jump goes, as it is written.
    fn distance(&self, steps: u16) -> String {
        match self.scale {
            Scale::Any => (self.written(1, 1).max(1) * u32::from(steps)).to_string(),
            Scale::Between(range) => (range.step * u32::from(steps)).to_string(),
            _ => self.number(steps),
        }
    }

    /// From one printed number to the next, where a step is `pitch` hundredths of a pixel.
    fn numbered(&self, pitch: i32) -> u16 {
        match self.scale {
            _ if !self.numbers || self.is_set() => self.span(),
            Scale::Twenty if pitch >= 2_600 => 1,
            Scale::Twenty => 5,
            Scale::Any => {
                // Beside the box at its beginning there is room for the next number as well.
                let letters = i32::try_from(grouped(&self.number(self.span())).len()).unwrap_or(6);
                let room = (letters * 11 + 8).max(36 + letters * 6) * 100;
                [1, 5, 10].into_iter().find(|every| i32::from(*every) * pitch >= room).unwrap_or(20)
            }
            Scale::Thousand if pitch < 300 => 20,
            Scale::Hundred | Scale::Thousand | Scale::Decimal => 10,
            Scale::Empty | Scale::Between(_) => self.span(),
        }
    }

    /// What a tick is called: no more than the numbers that are printed tell.
    fn tick_name(&self, tick: u16, numbered: u16) -> Say {
        let part = tick.checked_rem(numbered).unwrap_or_default();
        let whole = self.number(tick - part);
        if part == 0 { say::tick_whole(whole) } else { say::tick(part, whole) }
    }

    fn knob(&self, piece: PieceId, now: u16) -> Knob {
        Knob { piece, first: 0, low: 0, high: self.span(), now }
    }
}

impl Manipulative for NumberLine {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(tick), n: 1 } if !self.is_empty_line() => self.mark(tick),
            Verb::Move { piece, n: 1, to: Spot(tick) } => {
                let taken = self.marks.iter().any(|(other, at)| *at == tick && *other != piece);
                let span = self.span();
                let (_, at) = self.marks.iter_mut().find(|(id, _)| *id == piece).ok_or(Refusal::Nothing)?;
                if tick > span {
                    return Err(Refusal::PastTheEnd);
                }
                if taken {
                    return Err(Refusal::Full);
                }
                *at = tick;
                Ok(say::did_move())
            }
            Verb::Turn { piece: LINE, way: Way::Over } if !self.is_empty_line() && !self.is_set() => {
                self.numbers = !self.numbers;
                Ok(say::did_change())
            }
            Verb::Turn { piece: LINE, way: Way::Around } if !self.is_empty_line() && !self.is_set() => {
                self.jumps = !self.jumps;
                Ok(say::did_change())
            }
            Verb::Group { n } if self.scale == Scale::Empty => {
                let end = n.checked_sub(1).filter(|end| usize::from(*end) < ENDS.len() && *end != self.end);
                self.end = end.ok_or(Refusal::Nothing)?;
                Ok(say::describe_number_line(self.number(self.span())))
            }
            Verb::Type { at, key } if self.scale == Scale::Any => {
                let boxed = BOXES.iter().zip(&mut self.typed).find(|((spot, _), _)| *spot == at);
                let ((_, room), typed) = boxed.ok_or(Refusal::NotHere)?;
                kit::type_digits(typed, key, *room)
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        for tick in 0..=self.span() {
            let marked = self.marks.iter().find(|(_, at)| *at == tick).map(|(piece, _)| *piece);
            if !self.is_empty_line() && (marked.is_some() || self.marks.len() < MOST_MARKS) {
                out.push(Verb::Mark { at: Spot(tick), n: 1 });
            }
            let free = self.marks.iter().filter(|(piece, _)| marked.is_none_or(|there| there == *piece));
            out.extend(free.map(|(piece, _)| Verb::Move { piece: *piece, n: 1, to: Spot(tick) }));
        }
        out.extend(
            self.buttons(None)
                .into_iter()
                .map(|button| button.verb)
                .filter(|verb| matches!(verb, Verb::Turn { .. } | Verb::Group { .. })),
        );
        if self.scale == Scale::Any {
            let boxes = BOXES.iter().zip(&self.typed);
            out.extend(boxes.flat_map(|((at, room), typed)| kit::typing(*at, typed, *room)));
        }
        out
    }

    fn value(&self) -> String {
        self.marks.iter().map(|(_, at)| self.number(*at)).collect::<Vec<_>>().join(",")
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.scale {
            Scale::Any => say::describe_line_any(self.number(0), self.distance(1)),
            Scale::Between(_) => say::describe_line_between(self.number(0), self.number(self.span())),
            _ => say::describe_number_line(self.number(self.span())),
        };
        match disclosure {
            Disclosure::Full if !self.marks.is_empty() => what.and(say::line_marks_at(self.value())),
            _ if self.marks.is_empty() => what.and(say::line_no_mark()),
            _ => what,
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let any = self.scale == Scale::Any;
        let space = kit::grown(space, 296, if any { 264 } else { 200 });
        let ground = area(0, 0, space.w, space.h.min(320));
        let level = ground.h - 84;
        // The marker reaches half a step past the ends.
        let left = if self.is_set() {
            // So does half of a large number below an end, 20 pixels high.
            (12 + space.w / 20).max(kit::tenths_wide(&self.number(self.span())) + 4)
        } else {
            20 + space.w / 50
        };
        let length = space.w - 2 * left;
        let span = i32::from(self.span());
        let x = |tick: u16| left + i32::from(tick) * length / span;
        let pitch = length * 100 / span;
        let numbered = self.numbered(pitch);
        // Lines closer than four pixels are one gray bar; every fifth is drawn then.
        let step = match self.scale {
            _ if self.is_empty_line() => usize::from(self.span()),
            _ if pitch < 400 => 5,
            _ => 1,
        };
        let mut picture = Picture { size: Size { w: space.w, h: ground.h }, ..Picture::default() };
        picture.back.push(Shape::Rect(ground, 12, Ink::Paper));
        picture.back.push(Shape::Line(point(left - 14, level), point(left + length + 14, level), Ink::Line));
        for tick in (0..=self.span()).step_by(step) {
            let middle = x(tick);
            let reach = match tick {
                tick if self.is_set() => match () {
                    () if tick.is_multiple_of(self.span()) => 17,
                    // Two fives are a ten; of ten steps no one is longer than the others.
                    () if self.span() > 10 && tick.is_multiple_of(2) => 13,
                    () => 9,
                },
                tick if tick.is_multiple_of(10) => 17,
                tick if tick.is_multiple_of(5) => 13,
                _ => 9,
            };
            let stroke = Shape::Line(point(middle, level - reach), point(middle, level + reach), thin(pitch));
            // What the line of any range begins at stands in its box.
            if tick.is_multiple_of(numbered) && !(any && tick == 0) {
                let room = if self.scale == Scale::Thousand { 4_700 } else { 3_200 };
                let size = if pitch * i32::from(numbered) < room { 14 } else { 20 };
                picture.back.push(Shape::plain(
                    point(middle, level + 36),
                    size,
                    self.number(tick),
                    Ink::Text,
                ));
            }
            if self.is_empty_line() {
                picture.back.push(stroke);
                continue;
            }
            let half = (pitch * i32::try_from(step).unwrap_or(1) / 200).clamp(2, 24);
            let reach = area(middle - half, level - 56, 2 * half, 104);
            let name = self.tick_name(tick, numbered);
            let place = Place::new(Spot(tick), Role::Corner, reach, vec![stroke], name);
            picture.places.push(place.marked(self.marks.iter().any(|(_, at)| *at == tick)));
        }
        if let Some((piece, at)) = self.marks.last() {
            // Under everything, so that lines are still tapped.
            picture.places.insert(0, self.knob(*piece, *at).across(left, length, level - 90, 140));
        }
        let tells = disclosure == Disclosure::Full;
        for pair in self.marks.windows(2).filter(|_| self.jumps) {
            if let [(_, from), (_, to)] = *pair {
                let (a, b) = (x(from), x(to));
                let height = ((a - b).abs() / 2).clamp(24, (level - KNOB - 40).clamp(24, 110));
                let foot = level - KNOB - 8;
                let middle = i32::midpoint(a, b);
                let bend = point(middle, foot - 2 * height);
                picture.front.push(Shape::Curve(point(a, foot), bend, point(b, foot), Ink::Jump));
                picture.front.push(head(point(b, foot), (b - a).signum()));
                if tells {
                    let by = self.distance(from.abs_diff(to));
                    picture.front.push(Shape::plain(point(middle, foot - height - 14), 20, by, Ink::Text));
                }
            }
        }
        for (piece, at) in &self.marks {
            let corner = point(x(*at) - KNOB / 2, level - KNOB - 4);
            let (tip, middle) = (point(KNOB / 2, KNOB), point(KNOB / 2, 13));
            let shapes = vec![
                Shape::Polygon(vec![tip, point(8, 18), point(KNOB - 8, 18)], Ink::Mark),
                Shape::Circle(middle, 11, Ink::Mark),
                Shape::Circle(middle, 4, Ink::Paper),
            ];
            picture.sprites.push(self.knob(*piece, *at).drawn(corner, shapes));
            if tells && !(any && *at == 0) {
                // Neighbours stand one below the other.
                let below = point(x(*at), level + 54 + i32::from(piece.0 % 2) * 18);
                picture.front.push(Shape::plain(below, 18, self.number(*at), Ink::Pencil));
            }
        }
        if any {
            let first = area((left - 30).max(4), level + 22, 60, kit::TARGET);
            let step = area(44, 8, 60, kit::TARGET);
            picture.back.push(Shape::plain(point(26, step.centre().y), 26, "+", Ink::Text));
            let boxes = [(first, say::line_begins(), 0), (step, say::line_step(), 1)];
            for (((spot, _), typed), (at, name, default)) in BOXES.iter().zip(&self.typed).zip(boxes) {
                picture.places.push(kit::slot(*spot, at, 22, typed, name));
                if typed.is_empty() {
                    picture.front.push(Shape::plain(at.centre(), 22, default.to_string(), Ink::Quiet));
                }
            }
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(match self.scale {
            Scale::Twenty => "number-line-20",
            Scale::Hundred => "number-line-100",
            Scale::Thousand => "number-line-1000",
            Scale::Decimal => "decimal-line",
            Scale::Any => "number-line-any",
            Scale::Empty => "empty-line",
            Scale::Between(_) => "line-between",
        })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        let (_, at) = self.marks.iter().find(|(id, _)| *id == piece)?;
        // All marks share the track of the last one.
        let to = if to.0 > self.span() { Spot(*at) } else { to };
        Some(Verb::Move { piece, n, to })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        if self.scale == Scale::Empty {
            let ends = (1..).zip(ENDS).map(|(n, end)| (Verb::Group { n }, say::button_line_to(end)));
            return kit::offers(self, ends);
        }
        let last = self.marks.last().map(|(_, at)| Verb::Mark { at: Spot(*at), n: 1 });
        let turn = |way| Verb::Turn { piece: LINE, way };
        let rub = last.filter(|_| !self.is_empty_line());
        let rub = rub.map(|verb| Button::new(verb, say::button_rub_out_last()));
        if self.is_set() {
            return rub.into_iter().collect();
        }
        let switches = [
            Button::new(turn(Way::Over), say::button_numbers()),
            Button::new(turn(Way::Around), say::button_jumps()),
        ];
        rub.into_iter().chain(switches).collect()
    }

    fn sliders(&self, disclosure: Disclosure) -> Vec<Slider> {
        let Some((piece, at)) = self.marks.last() else { return Vec::new() };
        let says = match disclosure {
            Disclosure::Full => say::just(self.number(*at)),
            _ if self.is_empty_line() => say::lies_along(*at * 3 / 101),
            _ => self.tick_name(*at, self.numbered(0)),
        };
        vec![self.knob(*piece, *at).slider(say::slide_marker(), says)]
    }
}

/// Lines that stand close are thin.
const fn thin(pitch: i32) -> Ink {
    if pitch < 900 { Ink::Hair } else { Ink::Line }
}

/// The head of a jump, at its foot.
fn head(Point { x, y }: Point, way: i32) -> Shape {
    Shape::Polygon(vec![point(x, y + 4), point(x - 9 * way, y - 5), point(x + 2 * way, y - 10)], Ink::Tip)
}
