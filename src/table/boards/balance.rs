//! Balances: a number balance with ten hooks on each side, one with two pans for weights, one with bags beside them, and one on
//! which a bag lies that is weighed.
//!
//! Which side is down is seen. In words it is told only where it may be. All bags hold the same number of units; which, is
//! seen and set under full disclosure alone.

use super::kit::{self, Ids, TRAY, source, source_index};
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Button, Grip, Kind, Picture, PieceId, Place, Role, Slider, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Hung {
    id: PieceId,
    kind: Kind,
    spot: u16,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Style {
    Hooks,
    Weights,
    Bags,
    /// A bag lies on the left pan and stays; every weight of the tray weighs so much.
    Weighs(u8),
}

/// A balance. With hooks, spots 1 to 10 are those of the left side by their numbers, 11 to 20 those of the right, and
/// every weight counts as much as its hook. With pans, spots 1 and 11 are the pans, and a weight counts what it says; what
/// the bags count is a slider.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Balance {
    style: Style,
    /// Units in each bag, or what the bag weighs.
    secret: u16,
    hung: Vec<Hung>,
    ids: Ids,
}

/// Where the right side begins.
const RIGHT: u16 = 10;
/// Pieces on one hook.
const ON_HOOK: usize = 3;
/// Pieces on one side.
const ON_SIDE: usize = 8;
/// Bags and units on one side.
const BAGGED: usize = 12;
const PAN_KINDS: [Kind; 4] = [Kind::Weight(1), Kind::Weight(2), Kind::Weight(5), Kind::Weight(10)];
const BAG_KINDS: [Kind; 2] = [Kind::Bag, Kind::Weight(1)];
const HOOK_KINDS: [Kind; 1] = [Kind::Counter];
/// The slider of what is in the bags; no piece of the balance, and beyond the numbers of its pieces.
const SECRET: PieceId = PieceId(59_999);

impl Balance {
    /// Units in a bag at most.
    pub const MOST_IN_BAG: u16 = 10;

    /// An empty number balance.
    #[must_use]
    pub fn hooks() -> Balance {
        Balance { style: Style::Hooks, secret: 4, hung: Vec::new(), ids: Ids::default() }
    }

    /// An empty balance with pans.
    #[must_use]
    pub fn pans() -> Balance {
        Balance { style: Style::Weights, ..Balance::hooks() }
    }

    /// An empty balance with pans, for bags and units.
    #[must_use]
    pub fn bags() -> Balance {
        Balance { style: Style::Bags, ..Balance::hooks() }
    }

    /// A bag on the left pan that weighs as much as so many weights of the tray, which weigh so much each.
    #[must_use]
    pub fn weighing(weights: u8, worth: u8) -> Balance {
        let mut ids = Ids::default();
        let hung = vec![Hung { id: ids.next(), kind: Kind::Bag, spot: 1 }];
        let secret = u16::from(weights) * u16::from(worth);
        Balance { style: Style::Weighs(worth), secret, hung, ids }
    }

    /// A bag of so many grams on the left pan; every weight of the tray weighs so much.
    #[must_use]
    pub fn weighing_about(grams: u16, worth: u8) -> Balance {
        Balance { secret: grams, ..Balance::weighing(1, worth) }
    }

    /// How much lies on the left pan and on the right one.
    #[must_use]
    pub fn on_pans(&self) -> (u32, u32) {
        let sum = |right| self.side(right).iter().map(|worth| u32::from(*worth)).sum::<u32>();
        (sum(false), sum(true))
    }

    /// How many more weights the right pan needs to be level; `None` where it is down, or nothing is weighed.
    #[must_use]
    pub fn missing(&self) -> Option<u32> {
        let Style::Weighs(worth) = self.style else { return None };
        let (left, right) = self.on_pans();
        left.checked_sub(right)?.checked_div(worth.into())
    }

    /// What puts a weight on the right pan.
    #[must_use]
    pub const fn put_on(worth: u8) -> Verb {
        Verb::Add { kind: Kind::Weight(worth), n: 1, to: Spot(RIGHT + 1) }
    }

    /// Whether a piece belongs to the task.
    fn stays(&self, piece: PieceId) -> bool {
        let weighed = |hung: &Hung| hung.id == piece && hung.kind == Kind::Bag;
        matches!(self.style, Style::Weighs(_)) && self.hung.iter().any(weighed)
    }

    /// What puts so many units into each bag, 1 to [`Balance::MOST_IN_BAG`].
    #[must_use]
    pub const fn filled(units: u16) -> Verb {
        Verb::Move { piece: SECRET, n: 1, to: Spot(units) }
    }

    fn has_pans(&self) -> bool {
        self.style != Style::Hooks
    }

    const fn kinds(&self) -> &'static [Kind] {
        match self.style {
            Style::Hooks => &HOOK_KINDS,
            Style::Weights => &PAN_KINDS,
            Style::Bags => &BAG_KINDS,
            Style::Weighs(10) => &[Kind::Weight(10)],
            Style::Weighs(20) => &[Kind::Weight(20)],
            Style::Weighs(50) => &[Kind::Weight(50)],
            Style::Weighs(200) => &[Kind::Weight(200)],
            Style::Weighs(_) => &[Kind::Weight(100)],
        }
    }

    fn spots(&self) -> Vec<u16> {
        if self.has_pans() { vec![1, RIGHT + 1] } else { (1..=2 * RIGHT).collect() }
    }

    fn worth(&self, piece: &Hung) -> u16 {
        match piece.kind {
            Kind::Weight(weight) => weight.into(),
            Kind::Bag => self.secret,
            _ => (piece.spot - 1) % RIGHT + 1,
        }
    }

    fn side(&self, right: bool) -> Vec<u16> {
        self.hung.iter().filter(|hung| (hung.spot > RIGHT) == right).map(|hung| self.worth(hung)).collect()
    }

    fn weigh(&self) -> std::cmp::Ordering {
        let sum = |right| self.side(right).iter().sum::<u16>();
        sum(false).cmp(&sum(true))
    }

    /// How far the beam is turned: -2 for far down on the left to 2 for far down on the right.
    fn tilt(&self) -> i32 {
        let sum = |right| self.side(right).iter().map(|worth| i32::from(*worth)).sum::<i32>();
        let apart = sum(true) - sum(false);
        apart.signum() * if apart.abs() > 4 { 2 } else { 1 }
    }

    /// Whether something may be hung at a spot, beside what hangs there and is not `moved`.
    fn room(&self, spot: u16, moved: Option<PieceId>) -> Result<(), Refusal> {
        if !self.spots().contains(&spot) {
            return Err(Refusal::NotHere);
        }
        let stays = || self.hung.iter().filter(|hung| Some(hung.id) != moved);
        let on_side = stays().filter(|hung| (hung.spot > RIGHT) == (spot > RIGHT)).count();
        let on_hook = stays().filter(|hung| hung.spot == spot).count();
        let most = if self.style == Style::Bags { BAGGED } else { ON_SIDE };
        let fits = on_side < most && (self.has_pans() || on_hook < ON_HOOK);
        if fits { Ok(()) } else { Err(Refusal::Full) }
    }

    fn place_name(&self, spot: u16) -> Say {
        let hook = (spot - 1) % RIGHT + 1;
        match (self.has_pans(), spot > RIGHT) {
            (true, false) => say::pan_left(),
            (true, true) => say::pan_right(),
            (false, false) => say::hook_left(hook),
            (false, true) => say::hook_right(hook),
        }
    }
}

impl Manipulative for Balance {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Add { kind, n: 1, to: Spot(spot) } if self.kinds().contains(&kind) => {
                self.room(spot, None)?;
                let id = self.ids.next();
                self.hung.push(Hung { id, kind, spot });
                Ok(say::did_put_in(kind.count(1), self.place_name(spot)))
            }
            Verb::Move { piece, n: 1, .. } | Verb::Remove { piece, n: 1 } if self.stays(piece) => {
                Err(Refusal::Stays)
            }
            Verb::Move { piece, n: 1, to: Spot(spot) } if piece != SECRET => {
                let from = self.hung.iter().position(|hung| hung.id == piece).ok_or(Refusal::Nothing)?;
                self.room(spot, Some(piece))?;
                // It comes to lie behind the others.
                let moved = Hung { spot, ..self.hung.remove(from) };
                self.hung.push(moved);
                Ok(say::did_put_in(moved.kind.count(1), self.place_name(spot)))
            }
            Verb::Remove { piece, n: 1 } => {
                let from = self.hung.iter().position(|hung| hung.id == piece).ok_or(Refusal::Nothing)?;
                Ok(say::did_return(self.hung.remove(from).kind.count(1)))
            }
            Verb::Move { piece: SECRET, n: 1, to: Spot(units) }
                if self.style == Style::Bags && (1..=Balance::MOST_IN_BAG).contains(&units) =>
            {
                self.secret = units;
                Ok(say::did_change())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let mut out = Vec::new();
        let loose = || self.hung.iter().filter(|hung| !self.stays(hung.id));
        for spot in self.spots() {
            let to = Spot(spot);
            if self.room(spot, None).is_ok() {
                out.extend(self.kinds().iter().map(|kind| Verb::Add { kind: *kind, n: 1, to }));
            }
            let moves = loose().filter(|hung| self.room(spot, Some(hung.id)).is_ok());
            out.extend(moves.map(|hung| Verb::Move { piece: hung.id, n: 1, to }));
        }
        out.extend(loose().map(|hung| Verb::Remove { piece: hung.id, n: 1 }));
        let bags = self.style == Style::Bags;
        out.extend((1..=Balance::MOST_IN_BAG).filter(|_| bags).map(Balance::filled));
        out
    }

    fn value(&self) -> String {
        if self.hung.is_empty() {
            return String::new();
        }
        let text = |right| match self.side(right).as_slice() {
            [] => "0".to_owned(),
            _ if self.style == Style::Bags => self.terms(right),
            worths => worths.iter().map(u16::to_string).collect::<Vec<_>>().join("+"),
        };
        let sign = match self.weigh() {
            std::cmp::Ordering::Less => '<',
            std::cmp::Ordering::Equal => '=',
            std::cmp::Ordering::Greater => '>',
        };
        format!("{}{sign}{}", text(false), text(true))
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.style {
            Style::Hooks => say::describe_hooks(),
            Style::Weights => say::describe_pans(),
            Style::Bags => say::describe_bags(),
            Style::Weighs(worth) => say::describe_weighing(worth),
        };
        let lies = || match self.weigh() {
            std::cmp::Ordering::Less => say::balance_right(),
            std::cmp::Ordering::Equal => say::balance_level(),
            std::cmp::Ordering::Greater => say::balance_left(),
        };
        match disclosure {
            Disclosure::Structure => what,
            Disclosure::Full if !self.hung.is_empty() => {
                let what = what.and(lies()).and(say::shows(self.value()));
                if self.style == Style::Bags { what.and(say::bag_holds(self.secret)) } else { what }
            }
            _ => what.and(lies()),
        }
    }

    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
        let tray = 76;
        let pans = self.has_pans();
        let space = kit::grown(space, 296, tray + if pans { 250 } else { 340 });
        let width = (space.w - 8).min(900);
        let tall = (space.h - tray - 8).min(380);
        let space = size(space.w, tall + tray + 8);
        let (middle, level) = (space.w / 2, if pans { 64 } else { 80 });
        let arm = width / 2;
        // A pixel of rise for every so many pixels of the arm: nothing swings out of the picture.
        let on_beam = |x: i32| point(middle + x, level + x * self.tilt() * 36 / (2 * arm));
        let mut picture = Picture { size: space, ..Picture::default() };
        let foot = tall - 6;
        picture.back.push(Shape::Polygon(
            vec![point(middle, level - 6), point(middle + 34, foot), point(middle - 34, foot)],
            Ink::Back,
        ));
        let reach = if pans { arm * 62 / 100 } else { arm - 4 };
        let corner = |x: i32, down: i32| on_beam(x).plus(0, down);
        let beam = vec![corner(-reach, -9), corner(reach, -9), corner(reach, 9), corner(-reach, 9)];
        let ink = if pans { Ink::Tan } else { Ink::Yellow };
        picture.back.push(Shape::Polygon(beam, ink));
        picture.back.push(Shape::Circle(point(middle, level), 8, Ink::Silver));
        let label = match self.style {
            _ if disclosure == Disclosure::Full => self.secret.to_string(),
            Style::Weighs(_) => "?".to_owned(),
            _ => "x".to_owned(),
        };
        let looks = |kind: Kind, side: Size| match kind {
            Kind::Weight(number) => weight(side.w, number),
            Kind::Bag => bag(side.w, &label),
            _ => ring(side),
        };
        let mut hang = |hung: &Hung, at: Point, side: Size| {
            picture.sprites.push(Sprite {
                id: hung.id,
                kind: hung.kind,
                lies: Spot(hung.spot),
                grip: if self.stays(hung.id) { Grip::Fixed } else { Grip::Loose },
                at,
                size: side,
                shapes: looks(hung.kind, side),
                name: hung.kind.name(),
                from: vec![source(0)],
            });
        };
        for spot in self.spots() {
            let right = spot > RIGHT;
            let here = self.hung.iter().filter(|hung| hung.spot == spot);
            let name = self.place_name(spot);
            if pans {
                let at = on_beam(if right { reach } else { -reach });
                let half = (arm * 36 / 100).min(150);
                let dish = at.y + tall - level - 78;
                let [left_end, right_end] = [at.x - half, at.x + half];
                for end in [left_end, right_end] {
                    picture.back.push(Shape::Line(at, point(end, dish), Ink::Hair));
                }
                let bowl = Shape::Polygon(
                    vec![
                        point(left_end - 6, dish),
                        point(right_end + 6, dish),
                        point(right_end - 16, dish + 16),
                        point(left_end + 16, dish + 16),
                    ],
                    Ink::Silver,
                );
                let zone = area(left_end - 6, at.y + 6, 2 * half + 12, dish - at.y + 14);
                picture.places.push(Place::new(Spot(spot), Role::Zone, zone, vec![bowl], name));
                let wide = (2 * half / 4).min(60);
                for (index, hung) in (0..).zip(here) {
                    let (column, row) = (index % 4, index / 4);
                    let at = point(left_end + column * wide, dish - (row + 1) * (wide + 2));
                    hang(hung, at, size(wide, wide));
                }
            } else {
                let hook = i32::from((spot - 1) % RIGHT + 1);
                let hooks = Hooks::new(reach);
                let at = on_beam(hook * hooks.pitch * if right { 1 } else { -1 });
                let cord = hooks.cord(hook, right);
                let number = hook.to_string();
                let end = at.plus(0, 16 + cord);
                let height = (hooks.pitch * 7 / 8).min(22);
                picture.back.push(Shape::plain(at.plus(0, -22), height, number.clone(), Ink::Text));
                let mut shapes = Vec::new();
                let ink = if hooks.bands > 1 { Ink::Hair } else { Ink::Line };
                picture.back.push(Shape::Line(at.plus(0, 6), end, ink));
                let zone = if hooks.bands > 1 {
                    let loop_of = area(end.x - kit::TARGET / 2, end.y, kit::TARGET, kit::TARGET);
                    shapes.push(Shape::Rect(loop_of.inset(3), 10, Ink::Card));
                    shapes.push(Shape::plain(loop_of.centre(), 20, number, Ink::Quiet));
                    loop_of
                } else {
                    let wide = hooks.pitch - 1;
                    area(at.x - wide / 2, at.y - 40, wide, (tall - at.y + 36).min(190))
                };
                picture.places.push(Place::new(Spot(spot), Role::Cell, zone, shapes, name));
                let side = size((zone.w - 2).min(44), if hooks.bands > 1 { 32 } else { 41 });
                let step = if hooks.bands > 1 { 8 } else { side.h + 1 };
                for (index, hung) in (0..).zip(here) {
                    hang(hung, end.plus(-side.w / 2, index * step), side);
                }
            }
        }
        let at = kit::low_tray(space, tray);
        picture.places.push(kit::tray(at));
        let kinds = i32::try_from(self.kinds().len()).unwrap_or(1);
        for ((index, place), kind) in (0..).zip(0_i32..).zip(self.kinds()) {
            let place = area(at.centre().x + (2 * place - kinds) * 32 + 4, at.y + 10, 56, 56);
            picture.sprites.push(kit::source_sprite(index, *kind, place, looks(*kind, size(56, 56))));
        }
        picture
    }

    fn sliders(&self, disclosure: Disclosure) -> Vec<Slider> {
        // Who may see the number may set it.
        if self.style != Style::Bags || disclosure < Disclosure::Full {
            return Vec::new();
        }
        let (name, says) = (say::slide_bag(), say::just(self.secret));
        vec![Slider {
            piece: SECRET,
            low: 1,
            high: Balance::MOST_IN_BAG,
            step: 1,
            now: self.secret,
            name,
            says,
        }]
    }

    fn variant(&self) -> Option<&'static str> {
        Some(match self.style {
            Style::Hooks => "number-balance",
            Style::Weights | Style::Weighs(_) => "pan-balance",
            Style::Bags => "equation-balance",
        })
    }

    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        match (source_index(piece), to) {
            (Some(_), TRAY) => None,
            (Some(index), to) => Some(Verb::Add { kind: *self.kinds().get(usize::from(index))?, n, to }),
            (None, TRAY) => Some(Verb::Remove { piece, n }),
            (None, to) => Some(Verb::Move { piece, n, to }),
        }
    }

    fn tap(&self, to: Spot) -> Option<Verb> {
        (!self.has_pans()).then_some(Verb::Add { kind: Kind::Counter, n: 1, to })
    }

    fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> {
        let loose = || self.hung.iter().map(|hung| hung.id).filter(|id| !self.stays(*id));
        let own = held.map(|(piece, _)| piece).filter(|held| loose().any(|id| id == *held));
        let piece = own.or_else(|| loose().next_back());
        let back = |piece| Button::new(Verb::Remove { piece, n: 1 }, say::button_back_to_tray());
        piece.map(back).into_iter().collect()
    }
}

impl Balance {
    /// One side with its bags as the unknown: `2x+3`.
    fn terms(&self, right: bool) -> String {
        let here = |bag: bool| {
            let side = self.hung.iter().filter(|hung| (hung.spot > RIGHT) == right);
            side.filter(|hung| (hung.kind == Kind::Bag) == bag).count()
        };
        match (here(true), here(false)) {
            (0, units) => units.to_string(),
            (bags, units) => {
                let bags = if bags == 1 { "x".to_owned() } else { format!("{bags}x") };
                if units == 0 { bags } else { format!("{bags}+{units}") }
            }
        }
    }
}

/// How the hooks of a side stand. Where they stand closer than a finger needs, cords of several lengths hang from them in
/// turn, and what is touched is the end of a cord.
struct Hooks {
    /// From one hook to the next.
    pitch: i32,
    /// Lengths of cord; 1 for none.
    bands: i32,
}

impl Hooks {
    fn new(reach: i32) -> Hooks {
        let pitch = reach * 10 / 105;
        if pitch >= 40 {
            return Hooks { pitch, bands: 1 };
        }
        // The last cord's end stands inside the picture.
        let pitch = (reach - 20) / 10;
        Hooks { pitch, bands: (kit::TARGET + pitch - 1) / pitch }
    }

    /// The cord of a hook in pixels. The right side begins half way through the lengths, so that the first hooks of both
    /// sides are apart.
    const fn cord(&self, hook: i32, right: bool) -> i32 {
        let begins = if right { self.bands / 2 } else { 0 };
        (hook - 1 + begins) % self.bands * (kit::TARGET + 2)
    }
}

/// A bag tied at its neck, with the unknown on it or the number in it.
fn bag(side: i32, label: &str) -> Vec<Shape> {
    let sack = |down: i32| {
        let at = |x: i32, y: i32| point(side * x / 100, side * y / 100 + down);
        vec![
            at(30, 4),
            at(70, 4),
            at(60, 20),
            at(84, 42),
            at(94, 72),
            at(84, 96),
            at(16, 96),
            at(6, 72),
            at(16, 42),
            at(40, 20),
        ]
    };
    let neck = area(side * 38 / 100, side * 17 / 100, side * 24 / 100, side * 8 / 100);
    vec![
        Shape::Polygon(sack(2), Ink::Shadow),
        Shape::Polygon(sack(0), Ink::Tan),
        Shape::Rect(neck, side / 24, Ink::Copper),
        Shape::plain(
            point(side / 2, side * 64 / 100),
            side * if label.len() > 2 { 30 } else { 44 } / 100,
            label,
            Ink::Text,
        ),
    ]
}

/// A flat weight with an eye, as it hangs on a hook.
fn ring(Size { w, h }: Size) -> Vec<Shape> {
    let at: Area = area(w / 8, h / 8, w * 3 / 4, h * 4 / 5);
    vec![
        Shape::Rect(area(at.x, at.y + 2, at.w, at.h), w / 8, Ink::Shadow),
        Shape::Rect(at, w / 8, Ink::Red),
        Shape::Circle(point(w / 2, h * 3 / 10), w / 8, Ink::Paper),
    ]
}

/// A weight of brass with its number.
fn weight(side: i32, number: u8) -> Vec<Shape> {
    let block = |down: i32| {
        let at = |x: i32, y: i32| point(side * x / 100, side * y / 100 + down);
        vec![at(22, 26), at(78, 26), at(96, 97), at(4, 97)]
    };
    vec![
        Shape::Polygon(block(2), Ink::Shadow),
        Shape::Rect(
            area(side * 36 / 100, side * 6 / 100, side * 28 / 100, side * 24 / 100),
            side / 10,
            Ink::Copper,
        ),
        Shape::Polygon(block(0), Ink::Copper),
        Shape::plain(
            point(side / 2, side * 63 / 100),
            side * if number > 99 { 32 } else { 42 } / 100,
            number.to_string(),
            Ink::Text,
        ),
    ]
}
