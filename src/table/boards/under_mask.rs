//! Counters, some of them under a mask: how many are hiding?
//!
//! Chance comes in as an argument, as with dice: whoever hides some draws a number and says it by `group <number>`. What is
//! hidden lies apart from what is to be seen, under a mask that always has one size, so that nothing about it tells how many.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// 2 to 20 counters and a mask. Spot 0 is the mask; the counters themselves stay where they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnderMask {
    total: u8,
    hidden: u8,
    lifted: bool,
}

impl Default for UnderMask {
    fn default() -> UnderMask {
        UnderMask::new()
    }
}

impl UnderMask {
    /// The mask.
    pub const MASK: Spot = Spot(0);
    /// Where counters are added, and the counter that is taken away again.
    const SEEN: Spot = Spot(1);
    const LAST: PieceId = PieceId(0);
    /// The fewest and the most counters.
    pub const RANGE: std::ops::RangeInclusive<u8> = 2..=20;

    /// Seven counters, none hidden.
    #[must_use]
    pub const fn new() -> UnderMask {
        UnderMask { total: 7, hidden: 0, lifted: false }
    }

    /// How many counters there are, hidden or not: whoever hides some hides 1 to one fewer than that.
    #[must_use]
    pub const fn total(&self) -> u8 {
        self.total
    }

    const fn covers(&self) -> bool {
        self.hidden > 0 && !self.lifted
    }

    /// Counters come and go only while every one of them is to be seen; the next number is hidden from all of them.
    fn with_total(&mut self, total: Option<u8>) -> Result<(), Refusal> {
        if self.covers() {
            return Err(Refusal::NotHere);
        }
        self.total = total.filter(|total| UnderMask::RANGE.contains(total)).ok_or(Refusal::Full)?;
        self.hidden = 0;
        Ok(())
    }
}

impl Manipulative for UnderMask {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Group { n } if (1..=self.total).contains(&n) => {
                self.hidden = n;
                self.lifted = false;
                Ok(say::did_hide())
            }
            Verb::Mark { at: UnderMask::MASK, n: 1 } if self.hidden > 0 => {
                self.lifted = !self.lifted;
                Ok(if self.lifted { say::did_lift() } else { say::did_hide() })
            }
            Verb::Add { kind: Kind::Counter, n: 1, to: UnderMask::SEEN } => {
                self.with_total(self.total.checked_add(1))?;
                Ok(say::did_put_down(Kind::Counter.name()))
            }
            Verb::Remove { piece: UnderMask::LAST, n: 1 } => {
                self.with_total(self.total.checked_sub(1))?;
                Ok(say::did_return(Kind::Counter.name()))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let hide = (1..=self.total).map(|n| Verb::Group { n });
        let others = [
            Verb::Mark { at: UnderMask::MASK, n: 1 },
            Verb::Add { kind: Kind::Counter, n: 1, to: UnderMask::SEEN },
            Verb::Remove { piece: UnderMask::LAST, n: 1 },
        ];
        hide.chain(kit::accepted(self, others)).collect()
    }

    fn value(&self) -> String {
        match self.hidden {
            0 => self.total.to_string(),
            hidden => format!("{}+{hidden}", self.total - hidden),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_under_mask(if self.covers() { "yes" } else { "no" });
        match disclosure {
            Disclosure::Full if self.hidden > 0 => {
                what.and(say::total_is(self.total)).and(say::hidden_are(self.hidden))
            }
            Disclosure::Full => what.and(say::total_is(self.total)),
            Disclosure::Structure | Disclosure::Relative => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let space = kit::grown(space, 296, 220);
        let wide = space.w > space.h;
        let (seen, mask) = if wide {
            let half = space.w / 2;
            (area(0, 0, half - 6, space.h), area(half + 6, 0, half - 6, space.h))
        } else {
            let half = space.h / 2;
            (area(0, 0, space.w, half - 6), area(0, half + 6, space.w, half - 6))
        };
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(seen, 12, Ink::Paper));
        let shapes = if self.covers() {
            let height = mask.h.min(mask.w) / 3;
            vec![Shape::Rect(mask, 12, Ink::Back), Shape::plain(mask.centre(), height, "?", Ink::Text)]
        } else {
            vec![Shape::Rect(mask, 12, Ink::Waiting)]
        };
        let place = Place::new(UnderMask::MASK, Role::Cell, mask, shapes, say::place_mask());
        picture.places.push(place.marked(self.covers()));
        // One size for all, so that it tells nothing of how many are hidden: as many rows of five as there are in all.
        let rows = i32::from(self.total.div_ceil(5));
        let side = kit::fit(Size { w: seen.w - 24, h: seen.h - 16 }, 5, rows, 16, 76);
        let block = Size { w: side * 5, h: side * rows };
        let shown = self.total - self.hidden;
        let counters = (0..u16::from(shown)).map(|number| (number, number, seen));
        let beneath = (0..u16::from(self.hidden)).map(|number| (u16::from(shown) + number, number, mask));
        let beneath = beneath.filter(|_| self.lifted);
        picture.sprites.extend(counters.chain(beneath).map(|(id, number, on)| sprite(id, number, on, block)));
        picture
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let lift = if self.lifted { say::button_cover() } else { say::button_lift() };
        let all = [
            (Verb::Mark { at: UnderMask::MASK, n: 1 }, lift),
            (Verb::Add { kind: Kind::Counter, n: 1, to: UnderMask::SEEN }, say::button_one_more_counter()),
            (Verb::Remove { piece: UnderMask::LAST, n: 1 }, say::button_one_fewer_counter()),
        ];
        kit::offers(self, all)
    }
}

/// A counter in rows of five, each a stop of its own, so that whoever does not see them counts them too.
fn sprite(id: u16, number: u16, on: Area, block: Size) -> Sprite {
    let side = block.w / 5;
    let corner = kit::in_fives(number.into(), side, 0);
    Sprite {
        id: PieceId(id),
        kind: Kind::Counter,
        lies: Spot(100 + id),
        grip: Grip::Fixed,
        at: corner.plus(on.x + (on.w - block.w) / 2, on.y + (on.h - block.h) / 2),
        size: Size { w: side, h: side },
        shapes: kit::counter(side, false),
        name: Kind::Counter.name(),
        from: Vec::new(),
    }
}
