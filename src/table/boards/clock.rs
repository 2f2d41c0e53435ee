//! A clock with geared hands: the long one takes the short one along. Or the drawing of one, whose hands stay: what the
//! child marks on it is the hour, and how far the long hand went since.

use super::kit;
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Point, Size, area, point};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// Twelve hours. Spots 0 to 59 are the minutes at the rim, 100 to 111 the hours; a hand goes there by the shorter way. On a
/// drawing they are marked: the hour by a ring, the minutes by shading from twelve on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    /// Minutes after twelve.
    minutes: u16,
    /// The smallest turn of the long hand, in minutes: 1 or 5.
    step: u8,
    /// What is marked, on a drawing.
    drawn: Option<Drawn>,
}

/// What a child marks on a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Drawn {
    /// From 0 for twelve.
    hour: Option<u16>,
    /// Minutes from twelve on.
    shaded: u16,
}

const HANDS: PieceId = PieceId(0);
/// Minutes on the dial.
const DAY: u16 = 720;
const HOURS: u16 = 100;

/// The sine of every sixth degree from 0 to 90, in thousandths.
const SINES: [i32; 16] = [0, 105, 208, 309, 407, 500, 588, 669, 743, 809, 866, 914, 951, 978, 995, 1_000];

/// The point in a direction: `sixtieth` of a turn clockwise from the top. `part` splits a sixtieth into twelve.
fn around(centre: Point, radius: i32, sixtieth: i32, part: i32) -> Point {
    let sine = |sixtieth: i32| {
        let at = sixtieth.rem_euclid(60);
        let half = at % 30;
        let place = if half > 15 { 30 - half } else { half };
        let sine = usize::try_from(place).ok().and_then(|place| SINES.get(place)).copied().unwrap_or(0);
        if at < 30 { sine } else { -sine }
    };
    let between = |of: i32| sine(of) * (12 - part) + sine(of + 1) * part;
    centre.plus(between(sixtieth) * radius / 12_000, -between(sixtieth + 15) * radius / 12_000)
}

impl Clock {
    /// A clock at twelve whose long hand moves by five minutes.
    #[must_use]
    pub const fn new() -> Clock {
        Clock::at(0)
    }

    /// A clock so many minutes after twelve.
    #[must_use]
    pub const fn at(minutes: u16) -> Clock {
        Clock { minutes: minutes % DAY, step: 5, drawn: None }
    }

    /// The drawing of a clock so many minutes after twelve.
    #[must_use]
    pub fn drawing(minutes: u16) -> Clock {
        Clock { drawn: Some(Drawn::default()), ..Clock::at(minutes) }
    }

    /// The clock with a long hand that moves by single minutes, or a drawing that is shaded by them.
    #[must_use]
    pub const fn by_minutes(mut self) -> Clock {
        self.step = 1;
        self
    }

    /// What the hands show, in minutes after twelve.
    #[must_use]
    pub const fn shown(self) -> u16 {
        self.minutes
    }

    /// What sets the short hand to an hour, or marks it.
    #[must_use]
    pub const fn hour(hour: u16) -> Verb {
        Verb::Mark { at: Spot(HOURS + hour % 12), n: 1 }
    }

    /// What turns the long hand to a minute by the shorter way, or shades up to it.
    #[must_use]
    pub const fn minute(minute: u16) -> Verb {
        Verb::Mark { at: Spot(minute % 60), n: 1 }
    }

    /// Marks a drawing. The same once more rubs it out.
    fn mark(&mut self, Spot(at): Spot) -> Result<Say, Refusal> {
        let drawn = self.drawn.as_mut().ok_or(Refusal::NotHere)?;
        let on = match at {
            1..60 if self.step != 5 || at % 5 == 0 => {
                drawn.shaded = if drawn.shaded == at { 0 } else { at };
                drawn.shaded > 0
            }
            HOURS..112 => {
                let hour = Some(at - HOURS);
                drawn.hour = if drawn.hour == hour { None } else { hour };
                drawn.hour.is_some()
            }
            _ => return Err(Refusal::NotHere),
        };
        Ok(if on { say::did_mark() } else { say::did_rub_out() })
    }

    /// A minute more and a minute less: single marks at the rim are narrower than a finger.
    fn minute_buttons(self) -> Vec<Button> {
        let marked = |minute| Clock::minute(minute);
        match self.drawn {
            _ if self.step > 1 => Vec::new(),
            None => vec![
                Button::new(marked(self.minutes + 1), say::button_minute_on()),
                Button::new(marked(self.minutes + 59), say::button_minute_back()),
            ],
            Some(Drawn { shaded, .. }) => {
                let more = (shaded < 59).then(|| Button::new(marked(shaded + 1), say::button_shade_more()));
                // The last minute is rubbed out by itself.
                let less =
                    (shaded > 0).then(|| Button::new(marked(shaded.max(2) - 1), say::button_shade_less()));
                more.into_iter().chain(less).collect()
            }
        }
    }

    fn steps(self, minutes: u16) -> Result<u16, Refusal> {
        let fits = minutes.checked_rem(self.step.into()) == Some(0);
        if fits { Ok(minutes) } else { Err(Refusal::NotHere) }
    }

    const fn knob(self) -> Knob {
        Knob { piece: HANDS, first: 0, low: 0, high: DAY - 1, now: self.minutes }
    }

    /// Where the hands point, as it is seen; reading the time off is left to the child.
    fn hands(self) -> Say {
        let twelve = |hour: u16| if hour == 0 { 12 } else { hour };
        let (hour, minute) = (self.minutes / 60, self.minutes % 60);
        let short = match minute {
            0 => say::clock_at(twelve(hour)),
            _ => say::clock_after(twelve(hour)),
        };
        let long = match minute % 5 {
            0 => say::clock_at(twelve(minute / 5)),
            marks => say::clock_marks(marks, twelve(minute / 5)),
        };
        say::clock_hands(short, long)
    }
}

impl Default for Clock {
    fn default() -> Clock {
        Clock::new()
    }
}

impl Manipulative for Clock {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at, n: 1 } if self.drawn.is_some() => return self.mark(at),
            _ if self.drawn.is_some() => return Err(Refusal::NotHere),
            Verb::Move { piece: HANDS, n: 1, to: Spot(minutes) } if minutes < DAY => {
                self.minutes = self.steps(minutes)?;
            }
            Verb::Mark { at: Spot(minute), n: 1 } if minute < 60 => {
                let ahead = (self.steps(minute)? + 60 - self.minutes % 60) % 60;
                // The shorter way around; half a turn goes on.
                let turn = if ahead > 30 { DAY - 60 + ahead } else { ahead };
                self.minutes = (self.minutes + turn) % DAY;
            }
            Verb::Mark { at: Spot(hour), n: 1 } if (HOURS..HOURS + 12).contains(&hour) => {
                self.minutes = (hour - HOURS) * 60 + self.minutes % 60;
            }
            Verb::Jump { by: 60 } => self.minutes = (self.minutes + 60) % DAY,
            Verb::Group { n: n @ (1 | 5) } if n != self.step => {
                self.step = n;
                self.minutes -= self.minutes % u16::from(n);
                return Ok(say::button_minutes(n));
            }
            _ => return Err(Refusal::NotHere),
        }
        Ok(self.hands())
    }

    fn verbs(&self) -> Vec<Verb> {
        if self.drawn.is_some() {
            let step = u16::from(self.step);
            let minutes = (step..60).step_by(step.into());
            return minutes.map(Clock::minute).chain((0..12).map(Clock::hour)).collect();
        }
        let step = usize::from(self.step);
        let slides = (0..DAY).step_by(step).map(|to| Verb::Move { piece: HANDS, n: 1, to: Spot(to) });
        let marks = (0..60).step_by(step).chain(HOURS..HOURS + 12);
        let marks = marks.map(|at| Verb::Mark { at: Spot(at), n: 1 });
        slides.chain(marks).chain([Verb::Jump { by: 60 }, Verb::Group { n: 6 - self.step }]).collect()
    }

    fn value(&self) -> String {
        let twelve = |hour: u16| if hour == 0 { 12 } else { hour };
        match self.drawn {
            None => format!("{}:{:02}", twelve(self.minutes / 60), self.minutes % 60),
            Some(Drawn { hour: None, shaded: 0 }) => String::new(),
            Some(Drawn { hour, shaded }) => {
                let hour = hour.map_or_else(|| "?".to_owned(), |hour| twelve(hour).to_string());
                format!("{hour}:{shaded:02}")
            }
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let drawing = self.drawn.is_some();
        let what = if drawing { say::describe_clock_drawing() } else { say::describe_clock() };
        let (what, value) = (what.and(self.hands()), self.value());
        let tells = disclosure == Disclosure::Full && !value.is_empty();
        if tells { what.and(say::shows(value)) } else { what }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 296);
        let across = space.w.min(space.h).min(560);
        let space = Size { w: space.w, h: across };
        let centre = point(space.w / 2, across / 2);
        let radius = across / 2 - 8;
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Circle(centre.plus(0, 4), radius, Ink::Shadow));
        picture.back.push(Shape::Circle(centre, radius, Ink::Blue));
        picture.back.push(Shape::Circle(centre, radius * 24 / 25, Ink::Card));
        if let Some(drawn) = self.drawn {
            if drawn.shaded > 0 {
                let rim = (0..=i32::from(drawn.shaded)).map(|at| around(centre, radius * 87 / 100, at, 0));
                picture.back.push(Shape::Polygon(std::iter::once(centre).chain(rim).collect(), Ink::Yellow));
            }
            if let Some(hour) = drawn.hour {
                let middle = around(centre, radius * 74 / 100, i32::from(hour) * 5, 0);
                picture.back.push(Shape::Circle(middle, radius * 13 / 100, Ink::Blue));
                picture.back.push(Shape::Circle(middle, radius * 11 / 100, Ink::Card));
            }
        }
        for minute in 0..60_i32 {
            let five = minute % 5 == 0;
            let ink = if five { Ink::Line } else { Ink::Hair };
            let inner = radius * if five { 87 } else { 90 } / 100;
            let from = around(centre, inner, minute, 0);
            picture.back.push(Shape::Line(from, around(centre, radius * 94 / 100, minute, 0), ink));
        }
        let (hour, minute) = (i32::from(self.minutes / 60), i32::from(self.minutes % 60));
        for at in 0..12_i32 {
            let number = if at == 0 { 12 } else { at };
            let middle = around(centre, radius * 74 / 100, at * 5, 0);
            picture.back.push(Shape::plain(middle, radius * 17 / 100, number.to_string(), Ink::Text));
            let inner = around(centre, radius * 46 / 100, at * 5, 0);
            let reach = radius * 11 / 100;
            let reach = area(inner.x - reach, inner.y - reach, 2 * reach, 2 * reach);
            let spot = Spot(HOURS + u16::try_from(at).unwrap_or_default());
            let (name, on) = match self.drawn {
                Some(drawn) => {
                    (say::clock_hour_is(number), drawn.hour.map(|hour| hour + HOURS) == Some(spot.0))
                }
                None => (say::clock_short_to(number), at == hour),
            };
            picture.places.push(Place::new(spot, Role::Corner, reach, Vec::new(), name).marked(on));
        }
        // Single marks are narrower than a finger, and arrows would have to walk along all of them: buttons go from one to
        // the next.
        let first = if self.drawn.is_some() { 5 } else { 0 };
        for at in (first..60_u16).step_by(5) {
            let middle = around(centre, radius * 82 / 100, at.into(), 0);
            let reach = radius * 16 / 100;
            let reach = area(middle.x - reach, middle.y - reach, 2 * reach, 2 * reach);
            let (name, on) = match self.drawn {
                Some(drawn) => (say::clock_shade_to(at / 5), drawn.shaded == at),
                None => {
                    let five = if at == 0 { 12 } else { at / 5 };
                    (say::clock_long_to(say::clock_at(five)), i32::from(at) == minute)
                }
            };
            picture.places.push(Place::new(Spot(at), Role::Corner, reach, Vec::new(), name).marked(on));
        }
        let hand = |length: i32, half: i32, sixtieth: i32, part: i32, ink: Ink| {
            let tip = around(centre, radius * length / 100, sixtieth, part);
            let side = |turn| around(centre, radius * half / 100, sixtieth + turn, part);
            Shape::Polygon(
                vec![side(-15), tip, side(15), around(centre, radius / 9, sixtieth + 30, part)],
                ink,
            )
        };
        // The short hand goes on by a sixtieth of the dial in twelve minutes.
        picture.front.push(hand(52, 8, hour * 5 + minute / 12, minute % 12, Ink::Red));
        picture.front.push(hand(84, 6, minute, 0, Ink::Blue));
        picture.front.push(Shape::Circle(centre, radius / 16, Ink::Silver));
        if disclosure == Disclosure::Full && !self.value().is_empty() {
            let below = centre.plus(0, radius * 30 / 100);
            let plate = area(below.x - 46, below.y - 20, 92, 40);
            picture.front.push(Shape::Rect(plate, 8, Ink::Card));
            picture.front.push(Shape::plain(below, 28, self.value(), Ink::Text));
        }
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let mut buttons = self.minute_buttons();
        if self.drawn.is_none() {
            let n = 6 - self.step;
            buttons.push(Button::new(Verb::Jump { by: 60 }, say::button_hour_on()));
            buttons.push(Button::new(Verb::Group { n }, say::button_minutes(n)));
        }
        buttons
    }

    fn sliders(&self, disclosure: Disclosure) -> Vec<Slider> {
        if self.drawn.is_some() {
            return Vec::new();
        }
        let says = if disclosure == Disclosure::Full { say::just(self.value()) } else { self.hands() };
        let mut slider = self.knob().slider(say::slide_hands(), says);
        slider.step = self.step.into();
        slider.high = DAY - slider.step;
        vec![slider]
    }
}
