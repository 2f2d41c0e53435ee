//! A picture that is seen for a moment, and a place to make the same.
//!
//! The picture is covered until the child looks. The page covers it again after a second and a half; where nothing may
//! move, and for a screen reader, it stays until something is put down. Each look is a verb: how often a child looked stands
//! in its moves.

use super::kit::{self, TRAY, source};
use super::pattern::Pattern;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What the child makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Makes {
    /// A set of counters.
    Counters,
    /// A drawing of dots.
    Dots,
    /// Nothing: the answer is written elsewhere.
    Nothing,
}

/// One to ten dots, seen for a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glimpse {
    dots: u8,
    lies: Pattern,
    /// Whether the dots lie in a ten frame.
    framed: bool,
    makes: Makes,
    made: u8,
    looks: u8,
    open: bool,
}

impl Glimpse {
    /// The picture.
    pub const PICTURE: Spot = Spot(0);
    /// Where the child makes the same.
    pub const OWN: Spot = Spot(1);
    /// The counter or dot that was made last.
    pub const LAST: PieceId = PieceId(0);
    /// How many there are at most, seen or made.
    pub const MOST: u8 = 10;

    /// A covered picture; `None` lays the dots in a ten frame. The answer is written elsewhere.
    #[must_use]
    pub fn of(dots: u8, lies: Option<Pattern>) -> Glimpse {
        Glimpse {
            dots: dots.min(Glimpse::MOST),
            lies: lies.unwrap_or(Pattern::Rows),
            framed: lies.is_none(),
            makes: Makes::Nothing,
            made: 0,
            looks: 0,
            open: false,
        }
    }

    /// The same with counters to make the set.
    #[must_use]
    pub fn with_counters(self) -> Glimpse {
        Glimpse { makes: Makes::Counters, ..self }
    }

    /// The same with paper to draw the dots on.
    #[must_use]
    pub fn with_paper(self) -> Glimpse {
        Glimpse { makes: Makes::Dots, ..self }
    }

    /// Whether the child has looked.
    #[must_use]
    pub const fn was_seen(&self) -> bool {
        self.looks > 0
    }

    /// How many counters or dots the child has made.
    #[must_use]
    pub const fn made(&self) -> u8 {
        self.made
    }

    /// The verb that makes `n` more; `None` where nothing is made.
    #[must_use]
    pub fn more(&self, n: u8) -> Option<Verb> {
        match self.makes {
            Makes::Counters => Some(Verb::Add { kind: Kind::Counter, n, to: Glimpse::OWN }),
            Makes::Dots => Some(Verb::Mark { at: Glimpse::OWN, n }),
            Makes::Nothing => None,
        }
    }

    fn make(&mut self, n: u8) -> Result<(), Refusal> {
        let made = self.made.checked_add(n).filter(|made| *made <= Glimpse::MOST);
        self.made = made.ok_or(Refusal::Full)?;
        self.open = false;
        if n == 0 { Err(Refusal::Nothing) } else { Ok(()) }
    }
}

impl Manipulative for Glimpse {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Glimpse::PICTURE, n: 1 } => {
                self.looks = self.looks.checked_add(1).unwrap_or(1);
                self.open = true;
                Ok(say::did_look())
            }
            Verb::Add { n: 0, .. } | Verb::Mark { n: 0, .. } | Verb::Remove { n: 0, .. } => {
                Err(Refusal::Nothing)
            }
            Verb::Add { kind: Kind::Counter, n, to: Glimpse::OWN } if self.makes == Makes::Counters => {
                self.make(n)?;
                Ok(say::did_put_down(Kind::Counter.count(n.into())))
            }
            Verb::Mark { at: Glimpse::OWN, n } if self.makes == Makes::Dots => {
                self.make(n)?;
                Ok(say::did_mark())
            }
            Verb::Remove { piece: PieceId(piece), n } if piece < self.made.into() => {
                self.made = self.made.checked_sub(n).ok_or(Refusal::Nothing)?;
                self.open = false;
                Ok(say::did_return(Kind::Counter.count(n.into())))
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let look = Verb::Mark { at: Glimpse::PICTURE, n: 1 };
        let more = (1..=Glimpse::MOST - self.made).filter_map(|n| self.more(n));
        let pieces = (0..u16::from(self.made)).map(PieceId);
        let fewer = pieces.flat_map(|piece| (1..=self.made).map(move |n| Verb::Remove { piece, n }));
        [look].into_iter().chain(more).chain(fewer).collect()
    }

    fn value(&self) -> String {
        match self.made {
            0 => String::new(),
            made => made.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = say::describe_glimpse(if self.open { "yes" } else { "no" });
        match disclosure {
            Disclosure::Full => what.and(say::total_is(self.dots)),
            Disclosure::Structure | Disclosure::Relative => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let tray_height = if self.makes == Makes::Counters { 64 } else { 0 };
        let own_height = if self.makes == Makes::Nothing { 0 } else { 112 };
        let space = kit::grown(space, 296, 132 + own_height + tray_height);
        let shown = area(2, 2, space.w - 4, space.h - own_height - tray_height - 8);
        let mut picture = Picture { size: space, ..Picture::default() };
        let ground = if self.open {
            vec![Shape::Rect(shown, 12, Ink::Card)]
        } else {
            vec![Shape::Rect(shown, 12, Ink::Back), Shape::plain(shown.centre(), 44, "?", Ink::Light)]
        };
        let place = Place::new(Glimpse::PICTURE, Role::Cell, shown, ground, say::place_glimpse());
        picture.places.push(place.marked(self.open));
        if self.open {
            self.draw_dots(shown, &mut picture);
        }
        if self.makes != Makes::Nothing {
            let own = area(2, shown.bottom() + 4, space.w - 4, own_height);
            let role = if self.makes == Makes::Counters { Role::Zone } else { Role::Cell };
            let ground = vec![Shape::Rect(own, 12, Ink::Paper), Shape::Rect(own, 12, Ink::Edge)];
            picture.places.push(Place::new(Glimpse::OWN, role, own, ground, say::place_own()));
            let own_dots = Pattern::Rows.squares(self.made.max(1), own.inset(6), 24, 48);
            let mine = (0_u16..).zip(own_dots).take(self.made.into());
            picture.sprites.extend(mine.map(|(id, at)| {
                let shapes = match self.makes {
                    Makes::Counters => kit::counter(at.w, true),
                    _ => vec![kit::dot(point(0, 0), at.w, true)],
                };
                let grip = if self.makes == Makes::Counters { Grip::Loose } else { Grip::Fixed };
                sprite(PieceId(id), Glimpse::OWN, grip, at, shapes)
            }));
        }
        if self.makes == Makes::Counters {
            let tray = kit::low_tray(space, tray_height);
            picture.places.push(kit::tray(tray));
            let pile = area(tray.centre().x - 26, tray.y + 6, 52, 52);
            picture.sprites.push(kit::source_sprite(0, Kind::Counter, pile, kit::counter(52, true)));
        }
        picture
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match (kit::source_index(piece), to) {
            (Some(_), Glimpse::OWN) => self.more(n),
            (None, TRAY) => Some(Verb::Remove { piece, n }),
            _ => None,
        }
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        match at {
            Glimpse::PICTURE => Some(Verb::Mark { at, n: 1 }),
            _ => self.more(1),
        }
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let look = (Verb::Mark { at: Glimpse::PICTURE, n: 1 }, say::button_look());
        let own = match self.makes {
            Makes::Counters => (say::button_add_counter(), say::button_remove_counter()),
            _ => (say::button_draw_dot(), say::button_rub_out()),
        };
        let more = self.more(1).map(|verb| (verb, own.0));
        let fewer = (Verb::Remove { piece: Glimpse::LAST, n: 1 }, own.1);
        kit::offers(self, [look].into_iter().chain(more).chain([fewer]))
    }
}

impl Glimpse {
    /// The dots, each a stop of its own, so that whoever does not see them counts them too; and over them what the page
    /// uncovers for a moment.
    fn draw_dots(&self, shown: Area, picture: &mut Picture) {
        let room = shown.inset(14);
        if self.framed {
            let cells = Pattern::Rows.squares(10, room, 20, 64);
            picture.front.extend(cells.into_iter().map(|cell| Shape::Rect(cell.inset(-2), 4, Ink::Edge)));
        }
        let squares = if self.framed {
            Pattern::Rows.squares(10, room, 20, 64)
        } else {
            self.lies.squares(self.dots, room, 20, 64)
        };
        let dots = (0_u16..).zip(squares).take(self.dots.into());
        picture.sprites.extend(dots.map(|(dot, at)| {
            let shapes = vec![kit::dot(point(0, 0), at.w, false)];
            sprite(PieceId(61_000 + dot), Spot(100 + dot), Grip::Fixed, at, shapes)
        }));
        // Two inks for the same, by turns, so that the page begins anew with every look.
        let again = self.looks.is_multiple_of(2);
        picture.front.push(Shape::Rect(shown, 12, Ink::Lid(again)));
    }
}

fn sprite(id: PieceId, lies: Spot, grip: Grip, at: Area, shapes: Vec<Shape>) -> Sprite {
    let from = if grip == Grip::Loose { vec![source(0)] } else { Vec::new() };
    let name = if grip == Grip::Loose { Kind::Counter.name() } else { say::name_picture_dot() };
    Sprite {
        id,
        kind: Kind::Counter,
        lies,
        grip,
        at: at.corner(),
        size: Size { w: at.w, h: at.h },
        shapes,
        name,
        from,
    }
}
