//! Two sets, one above the other: which has more?
//!
//! Counters are lined up, one of a set over one of the other; or dots are ringed, one above and one below. Beside each set
//! stands a button to choose it, and one between them for as many.

use super::kit::{self, TRAY};
use super::pattern::Pattern;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area};
use crate::table::piece::{Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What is done before a set is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Matching {
    /// Counters are moved into rows.
    Rows,
    /// Dots are ringed.
    Rings,
    /// Nothing.
    Seen,
}

/// A set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Set {
    number: u8,
    lies: Pattern,
    /// The dots are large.
    large: bool,
    /// Bit `n`: the `n`-th is in its row, or ringed.
    matched: u16,
}

/// Two sets of one to ten. Spot `20 * set + n` is the `n`-th of a set, the upper set being 0; 40 and 41 are the rows, 42 and
/// 43 where the sets lie; 50 to 52 choose the upper one, as many, the lower one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TwoSets {
    sets: [Set; 2],
    matching: Matching,
    chosen: Option<u16>,
}

const EACH: u16 = 20;
const ROWS: u16 = 40;
const CARDS: u16 = 42;
const CHOICES: u16 = 50;
/// What a choice says of the upper set.
const SIGNS: [&str; 3] = [">", "=", "<"];

impl TwoSets {
    /// How many are in a set at most.
    pub const MOST: u8 = 10;

    /// Two sets with how each lies and whether its dots are large.
    #[must_use]
    pub fn of(sets: [(u8, Pattern, bool); 2]) -> TwoSets {
        let sets = sets.map(|(number, lies, large)| Set {
            number: number.min(TwoSets::MOST),
            lies,
            large,
            matched: 0,
        });
        TwoSets { sets, matching: Matching::Seen, chosen: None }
    }

    /// The same as counters to be lined up.
    #[must_use]
    pub fn to_line_up(self) -> TwoSets {
        TwoSets { matching: Matching::Rows, ..self }
    }

    /// The same as dots to be ringed.
    #[must_use]
    pub fn to_ring(self) -> TwoSets {
        TwoSets { matching: Matching::Rings, ..self }
    }

    /// How many of each set are in their row, or ringed.
    #[must_use]
    pub fn matched(&self) -> [u32; 2] {
        self.sets.map(|set| set.matched.count_ones())
    }

    /// Whether a set has been chosen.
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// Whether all is matched that can be: everything in its row, or as many ringed above as below.
    #[must_use]
    pub fn is_matched(&self) -> bool {
        let [upper, lower] = self.sets.map(|set| u32::from(set.number));
        match self.matching {
            Matching::Rows => self.matched() == [upper, lower],
            Matching::Rings => self.matched() == [upper.min(lower); 2],
            Matching::Seen => true,
        }
    }

    /// The verbs that match what is still to be matched, of the upper or the lower set.
    #[must_use]
    pub fn next(&self, lower: bool) -> Vec<Verb> {
        let number = u16::from(lower);
        let Some(set) = self.sets.get(usize::from(number)) else { return Vec::new() };
        let wanted = match self.matching {
            Matching::Rows => set.number,
            Matching::Rings => self.sets.iter().map(|set| set.number).min().unwrap_or_default(),
            Matching::Seen => 0,
        };
        let missing = usize::from(wanted).saturating_sub(set.matched.count_ones() as usize);
        let free = (0..u16::from(set.number)).filter(|one| set.matched >> one & 1 == 0);
        let verb = |one: u16| match self.matching {
            Matching::Rows => {
                Verb::Move { piece: PieceId(EACH * number + one), n: 1, to: Spot(ROWS + number) }
            }
            _ => Verb::Mark { at: Spot(EACH * number + one), n: 1 },
        };
        free.take(missing).map(verb).collect()
    }

    /// The verb that chooses: `>` the upper set, `=` as many, `<` the lower one.
    #[must_use]
    pub fn choosing(sign: &str) -> Option<Verb> {
        let choice = (CHOICES..).zip(SIGNS).find(|(_, own)| *own == sign)?.0;
        Some(Verb::Mark { at: Spot(choice), n: 1 })
    }

    /// The set of one of its things and which one it is.
    fn find(&mut self, number: u16) -> Result<(&mut Set, u16), Refusal> {
        let set = self.sets.get_mut(usize::from(number / EACH)).ok_or(Refusal::NotHere)?;
        let one = number % EACH;
        if one < set.number.into() { Ok((set, one)) } else { Err(Refusal::NotHere) }
    }
}

impl Manipulative for TwoSets {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(at), n: 1 } if (CHOICES..CHOICES + 3).contains(&at) => {
                self.chosen = if self.chosen == Some(at) { None } else { Some(at) };
                Ok(if self.is_chosen() { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Mark { at: Spot(at), n: 1 } if self.matching == Matching::Rings => {
                let (set, one) = self.find(at)?;
                set.matched ^= 1 << one;
                Ok(if set.matched >> one & 1 == 1 { say::did_mark() } else { say::did_rub_out() })
            }
            Verb::Move { piece: PieceId(piece), n: 1, to: Spot(to) } if self.matching == Matching::Rows => {
                let into = match to.checked_sub(ROWS) {
                    Some(row) if row == piece / EACH => true,
                    Some(card) if card == piece / EACH + 2 => false,
                    _ => return Err(Refusal::NotHere),
                };
                let (set, one) = self.find(piece)?;
                if (set.matched >> one & 1 == 1) == into {
                    return Err(Refusal::Nothing);
                }
                set.matched ^= 1 << one;
                Ok(say::did_move())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let all = (0_u16..2).flat_map(|set| (0..u16::from(TwoSets::MOST)).map(move |one| EACH * set + one));
        let own = all.flat_map(|one| {
            let moves =
                [ROWS, CARDS].map(|to| Verb::Move { piece: PieceId(one), n: 1, to: Spot(to + one / EACH) });
            moves.into_iter().chain([Verb::Mark { at: Spot(one), n: 1 }])
        });
        let choices = (CHOICES..CHOICES + 3).map(|at| Verb::Mark { at: Spot(at), n: 1 });
        kit::accepted(self, own.chain(choices)).collect()
    }

    fn value(&self) -> String {
        let sign = self.chosen.and_then(|at| SIGNS.get(usize::from(at - CHOICES)));
        sign.map(|sign| (*sign).to_owned()).unwrap_or_default()
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_two_sets();
        let [upper, lower] = self.sets.map(|set| set.number);
        match disclosure {
            Disclosure::Full => what.and(say::two_sets_hold(upper, lower)),
            Disclosure::Structure | Disclosure::Relative => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let in_rows = self.matching == Matching::Rows;
        let space = kit::grown(space, 320, if in_rows { 280 } else { 220 });
        let wide = space.w - 76;
        let cell = (wide / 10).clamp(22, 44);
        let rows = if in_rows { 2 * cell + 12 } else { 6 };
        let high = (space.h - rows - 4) / 2;
        let mut picture = Picture { size: space, ..Picture::default() };
        for ((number, set), top) in (0_u16..).zip(&self.sets).zip([2, space.h - high - 2]) {
            let card = area(2, top, wide, high);
            let ground = vec![Shape::Rect(card, 12, Ink::Paper)];
            if in_rows {
                let row = area(2, 2 + high + 6 + i32::from(number) * cell, wide, cell);
                let line = vec![Shape::Rect(row, 4, Ink::Aside), Shape::Rect(row, 4, Ink::Edge)];
                picture.places.push(Place::new(
                    Spot(CARDS + number),
                    Role::Zone,
                    card,
                    ground,
                    say::place_set(number),
                ));
                picture.places.push(Place::new(
                    Spot(ROWS + number),
                    Role::Zone,
                    row,
                    line,
                    say::place_row(number + 1),
                ));
                draw_counters(*set, number, (card, row), &mut picture);
            } else {
                picture.back.extend(ground);
                self.draw_dots(*set, number, card, &mut picture);
            }
        }
        let third = space.h / 3;
        for (choice, top) in (0_u16..3).zip([0, third, 2 * third]) {
            let at = area(space.w - 68, top + (third - 60) / 2, 64, 60);
            let on = self.chosen == Some(CHOICES + choice);
            let mut shapes = vec![Shape::Rect(at, 12, if on { Ink::Yellow } else { Ink::Card })];
            shapes.push(if choice == 1 {
                Shape::plain(at.centre(), 36, "=", Ink::Text)
            } else {
                Shape::Circle(at.centre(), 14, if on { Ink::Pencil } else { Ink::Waiting })
            });
            let place =
                Place::new(Spot(CHOICES + choice), Role::Cell, at, shapes, say::two_sets_choice(choice));
            picture.places.push(place.marked(on));
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        (to != TRAY).then_some(Verb::Move { piece, n, to })
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        (self.matching != Matching::Rows || at.0 >= CHOICES).then_some(Verb::Mark { at, n: 1 })
    }
}

impl TwoSets {
    fn draw_dots(&self, set: Set, number: u16, card: Area, picture: &mut Picture) {
        let most = if set.large { 72 } else { 24 };
        let squares = set.lies.squares(set.number, card.inset(8), 14, most);
        for (one, at) in (EACH * number..).zip(squares) {
            let ringed = set.matched >> (one % EACH) & 1 == 1;
            let mut shapes = vec![Shape::Circle(at.centre(), at.w * 36 / 100, Ink::Given)];
            shapes.extend(ringed.then_some(Shape::Circle(at.centre(), at.w * 46 / 100, Ink::Jump)));
            let place = Place::new(Spot(one), Role::Cell, at, shapes, say::name_picture_dot());
            picture.places.push(place.marked(ringed));
        }
    }
}

/// Counters, those in the row from its left end on.
fn draw_counters(set: Set, number: u16, (card, row): (Area, Area), picture: &mut Picture) {
    let mut in_row = 0;
    for (one, at) in (0_u16..).zip(set.lies.squares(set.number, card.inset(8), 22, 44)) {
        let matched = set.matched >> one & 1 == 1;
        let at = if matched { area(row.x + in_row * row.h, row.y, row.h, row.h) } else { at };
        in_row += i32::from(matched);
        picture.sprites.push(Sprite {
            id: PieceId(EACH * number + one),
            kind: Kind::Counter,
            lies: Spot(if matched { ROWS } else { CARDS } + number),
            grip: Grip::Loose,
            at: at.corner(),
            size: Size { w: at.w, h: at.h },
            shapes: kit::counter(at.w, number == 1),
            name: if number == 1 { say::name_counter_yours() } else { say::name_counter_given() },
            from: Vec::new(),
        });
    }
}
