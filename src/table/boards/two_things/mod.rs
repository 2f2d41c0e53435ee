//! Two things to be compared without a number: which is longer, which is heavier, which holds more.
//!
//! Ribbons slide to a line from which both begin; strips are drawn again from such a line; things are laid onto a balance;
//! water is poured from one glass into another; a string goes from one ribbon to another that cannot be moved. Then one of
//! them is chosen, or that both are the same. The balance, the water and the string tell openly what they tell: they are what
//! one compares with.

mod between;
mod picture;

use super::kit::{self, TRAY};
use super::knob::Knob;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::Size;
use crate::table::piece::{Button, Picture, PieceId, Slider, Spot};
use crate::table::refusal::Refusal;
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What is done before one is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Task {
    /// Ribbons that slide; how far each begins from the line.
    Slide([u8; 2]),
    /// Strips that begin so far from the line; how long each is drawn again.
    Redraw([u8; 2], [u8; 2]),
    /// Strips that begin so far from the line, to be looked at.
    Look([u8; 2]),
    /// Whether each thing lies on its pan.
    Weigh([bool; 2]),
    /// Whether the water of the first glass is in the second.
    Pour(bool),
    /// Ribbons that cannot be moved, and a string: beside which one it lies, and beside which ones it has lain.
    Between(Option<u16>, [bool; 2]),
}

/// Two things. Spot `40 * thing + n` is a place along the line, 100 and 101 are the pans, or the places beside ribbons for a
/// string, which is piece 0; 110 pours; 120 to 122 choose the first, both, the second.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TwoThings {
    sizes: [u8; 2],
    task: Task,
    /// The question is which is less.
    asks_less: bool,
    chosen: Option<u16>,
}

const ALONG: u16 = 40;
const PANS: u16 = 100;
const POUR: Spot = Spot(110);
const CHOICES: u16 = 120;
/// What a choice says of the first thing, where it is asked which is more.
const SIGNS: [&str; 3] = [">", "=", "<"];
/// Places along the line.
const COLUMNS: u8 = 10;

impl TwoThings {
    const fn of(sizes: [u8; 2], task: Task) -> TwoThings {
        TwoThings { sizes, task, asks_less: false, chosen: None }
    }

    /// Ribbons to be slid to the line, from where they lie.
    #[must_use]
    pub const fn to_slide(sizes: [u8; 2], from: [u8; 2]) -> TwoThings {
        TwoThings::of(sizes, Task::Slide(from))
    }

    /// Strips to be drawn again from the line.
    #[must_use]
    pub const fn to_redraw(sizes: [u8; 2], from: [u8; 2]) -> TwoThings {
        TwoThings::of(sizes, Task::Redraw(from, [0, 0]))
    }

    /// Strips to be looked at.
    #[must_use]
    pub const fn to_look_at(sizes: [u8; 2], from: [u8; 2]) -> TwoThings {
        TwoThings::of(sizes, Task::Look(from))
    }

    /// Things to be weighed.
    #[must_use]
    pub const fn to_weigh(sizes: [u8; 2]) -> TwoThings {
        TwoThings::of(sizes, Task::Weigh([false, false]))
    }

    /// Glasses, the first one full.
    #[must_use]
    pub const fn to_pour(sizes: [u8; 2]) -> TwoThings {
        TwoThings::of(sizes, Task::Pour(false))
    }

    /// Ribbons, one upright and one lying, and a string: as long as both where they are the same, between them otherwise.
    #[must_use]
    pub const fn with_string(sizes: [u8; 2]) -> TwoThings {
        TwoThings::of(sizes, Task::Between(None, [false, false]))
    }

    /// The same with the question which is less.
    #[must_use]
    pub const fn asking_less(self) -> TwoThings {
        TwoThings { asks_less: true, ..self }
    }

    /// Whether one has been chosen.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// Whether they can be compared as they lie.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        match self.task {
            Task::Slide([first, second]) => first == second,
            Task::Redraw(_, drawn) => drawn == self.sizes,
            Task::Look(_) => true,
            Task::Weigh(on) => on == [true, true],
            Task::Pour(poured) => poured,
            Task::Between(_, been) => been == [true, true],
        }
    }

    /// Whether something was done with each, well or not; of ribbons it is enough that one was moved from `self`.
    #[must_use]
    pub fn is_tried(&self, now: &TwoThings) -> bool {
        match now.task {
            Task::Redraw(_, drawn) => !drawn.contains(&0),
            Task::Slide(_) => now.task != self.task,
            _ => now.is_ready(),
        }
    }

    /// The verbs that make them ready to be compared.
    #[must_use]
    pub fn next(&self) -> Vec<Verb> {
        let slide = |thing: u16, to| Verb::Move { piece: PieceId(thing), n: 1, to: Spot(to) };
        let wrong = |now: [u8; 2], wanted: [u8; 2]| {
            (0_u16..).zip(now.into_iter().zip(wanted)).filter(|(_, (now, wanted))| now != wanted)
        };
        if self.is_ready() {
            return Vec::new();
        }
        match self.task {
            Task::Slide(from) => wrong(from, [0, 0]).map(|(thing, _)| slide(thing, ALONG * thing)).collect(),
            Task::Redraw(_, drawn) => wrong(drawn, self.sizes)
                .map(|(thing, (_, wanted))| TwoThings::drawing(thing, wanted))
                .collect(),
            Task::Look(_) => Vec::new(),
            Task::Weigh(on) => {
                let off = (0_u16..).zip(on).filter(|(_, on)| !on);
                off.map(|(thing, _)| slide(thing, PANS + thing)).collect()
            }
            Task::Pour(_) => vec![Verb::Mark { at: POUR, n: 1 }],
            Task::Between(_, been) => {
                let not_yet = (0_u16..).zip(been).filter(|(_, been)| !been);
                not_yet.map(|(thing, _)| slide(0, PANS + thing)).collect()
            }
        }
    }

    /// The verb that draws a strip so long from the line.
    #[must_use]
    pub const fn drawing(thing: u16, long: u8) -> Verb {
        Verb::Mark { at: Spot(ALONG * thing + long as u16), n: 1 }
    }

    /// The verb that slides a ribbon to the line.
    #[must_use]
    pub const fn sliding(thing: u16) -> Verb {
        Verb::Move { piece: PieceId(thing), n: 1, to: Spot(ALONG * thing) }
    }

    /// The verb that chooses so that this is said: `>` the first is more, `=` both are the same, `<` the second is more.
    #[must_use]
    pub fn choosing(&self, sign: &str) -> Option<Verb> {
        let more = SIGNS.iter().position(|own| *own == sign)?;
        let choice = u16::try_from(if self.asks_less { 2 - more } else { more }).ok()?;
        Some(Verb::Mark { at: Spot(CHOICES + choice), n: 1 })
    }

    fn knob(&self, thing: u16) -> Option<Knob> {
        let Task::Slide(from) = self.task else { return None };
        let (now, long) = (from.get(usize::from(thing))?, self.sizes.get(usize::from(thing))?);
        let high = COLUMNS.saturating_sub(*long).into();
        Some(Knob { piece: PieceId(thing), first: ALONG * thing, low: 0, high, now: (*now).into() })
    }

    /// Which thing a spot along the line belongs to, and where along it is.
    fn along(Spot(at): Spot) -> Option<(usize, u8)> {
        let place = u8::try_from(at % ALONG).ok().filter(|place| *place <= COLUMNS)?;
        (at < 2 * ALONG).then_some((usize::from(at / ALONG), place))
    }

    fn thing_name(&self, thing: u16) -> Say {
        match self.task {
            Task::Slide(_) => say::thing_ribbon(thing),
            Task::Redraw(..) | Task::Look(_) => say::thing_strip(thing),
            Task::Weigh(_) => say::thing_weighed(thing),
            Task::Pour(_) => say::thing_glass(thing),
            Task::Between(..) => say::thing_fixed_ribbon(thing),
        }
    }
}

impl Manipulative for TwoThings {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(at), n: 1 } if (CHOICES..CHOICES + 3).contains(&at) => {
                self.chosen = if self.chosen == Some(at) { None } else { Some(at) };
                Ok(if self.is_chosen() { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Mark { at: POUR, n: 1 } => {
                let Task::Pour(poured) = self.task else { return Err(Refusal::NotHere) };
                self.task = Task::Pour(!poured);
                Ok(say::did_pour())
            }
            Verb::Mark { at, n: 1 } => {
                let Task::Redraw(from, mut drawn) = self.task else { return Err(Refusal::NotHere) };
                let (thing, long) =
                    TwoThings::along(at).filter(|(_, long)| *long > 0).ok_or(Refusal::NotHere)?;
                let now = drawn.get_mut(thing).ok_or(Refusal::NotHere)?;
                let rubs_out = *now == long;
                *now = if rubs_out { 0 } else { long };
                self.task = Task::Redraw(from, drawn);
                Ok(if rubs_out { say::did_rub_out() } else { say::did_mark() })
            }
            Verb::Move { piece: PieceId(thing), n: 1, to } => {
                let index = usize::from(thing);
                match self.task {
                    Task::Slide(mut from) => {
                        let knob = self.knob(thing).ok_or(Refusal::NotHere)?;
                        let place = knob.value(to).ok_or(Refusal::PastTheEnd)?;
                        *from.get_mut(index).ok_or(Refusal::NotHere)? =
                            u8::try_from(place).unwrap_or_default();
                        self.task = Task::Slide(from);
                    }
                    Task::Weigh(mut on) if to.0.checked_sub(PANS) == Some(thing) => {
                        let lies = on.get_mut(index).ok_or(Refusal::NotHere)?;
                        if *lies {
                            return Err(Refusal::Nothing);
                        }
                        *lies = true;
                        self.task = Task::Weigh(on);
                    }
                    Task::Between(lies, mut been) if thing == 0 => {
                        let beside = to.0.checked_sub(PANS).ok_or(Refusal::NotHere)?;
                        if lies == Some(beside) {
                            return Err(Refusal::Nothing);
                        }
                        *been.get_mut(usize::from(beside)).ok_or(Refusal::NotHere)? = true;
                        self.task = Task::Between(Some(beside), been);
                    }
                    _ => return Err(Refusal::NotHere),
                }
                Ok(say::did_move())
            }
            Verb::Remove { piece: PieceId(thing), n: 1 } => {
                match &mut self.task {
                    Task::Weigh(on) => {
                        *on.get_mut(usize::from(thing)).filter(|on| **on).ok_or(Refusal::Nothing)? = false;
                    }
                    Task::Between(lies, _) if thing == 0 => {
                        lies.take().ok_or(Refusal::Nothing)?;
                    }
                    _ => return Err(Refusal::NotHere),
                }
                Ok(say::did_move())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut all = vec![Verb::Mark { at: POUR, n: 1 }];
        all.extend((CHOICES..CHOICES + 3).map(|at| Verb::Mark { at: Spot(at), n: 1 }));
        for thing in [0_u16, 1] {
            let piece = PieceId(thing);
            for at in (0..=u16::from(COLUMNS)).map(|place| Spot(ALONG * thing + place)) {
                all.extend([Verb::Mark { at, n: 1 }, Verb::Move { piece, n: 1, to: at }]);
            }
            let sides = [PANS, PANS + 1].map(|to| Verb::Move { piece, n: 1, to: Spot(to) });
            all.extend(sides.into_iter().chain([Verb::Remove { piece, n: 1 }]));
        }
        kit::accepted(self, all).collect()
    }

    fn value(&self) -> String {
        let Some(choice) = self.chosen.map(|at| usize::from(at - CHOICES)) else { return String::new() };
        let more = if self.asks_less { 2_usize.saturating_sub(choice) } else { choice };
        SIGNS.get(more).map(|sign| (*sign).to_owned()).unwrap_or_default()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.task {
            Task::Slide(_) => say::describe_two_ribbons(),
            Task::Redraw(..) => say::describe_strips_to_redraw(),
            Task::Look(_) => say::describe_strips_to_see(),
            Task::Weigh(_) => say::describe_two_to_weigh(),
            Task::Pour(_) => say::describe_pouring(),
            Task::Between(lies, _) => {
                lies.map_or_else(say::describe_go_between, |thing| self.say_beside_string(thing))
            }
        };
        let [first, second] = self.sizes;
        if disclosure == Disclosure::Full { what.and(say::two_things_are(first, second)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        match self.task {
            Task::Slide(from) | Task::Redraw(from, _) | Task::Look(from) => self.draw_along(space, from),
            Task::Weigh(on) => self.draw_weighing(space, on),
            Task::Pour(poured) => self.draw_pouring(space, poured),
            Task::Between(lies, _) => self.draw_between(space, lies),
        }
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match (self.knob(piece.0), to) {
            (Some(knob), to) => Some(Verb::Move { piece, n, to: knob.aim(to) }),
            (None, TRAY) => Some(Verb::Remove { piece, n }),
            (None, to) => Some(Verb::Move { piece, n, to }),
        }
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        (at.0 < PANS || at.0 >= POUR.0).then_some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        kit::offers(self, [(Verb::Mark { at: POUR, n: 1 }, say::button_pour())])
    }

    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        let knobs = [0, 1].into_iter().filter_map(|thing| self.knob(thing));
        knobs
            .map(|knob| knob.slider(self.thing_name(knob.piece.0), say::begins_from_line(knob.now)))
            .collect()
    }
}
