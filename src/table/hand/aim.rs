//! Aiming: what is under a finger, where pieces may go, and what lies next to what.

use std::collections::HashMap;

use crate::order::by_number;
use crate::table::board::{Board, Manipulative};
use crate::table::geometry::{Area, Point};
use crate::table::piece::{Field, Grip, Kind, Picture, PieceId, Place, Role, Spot, Sprite};
use crate::table::refusal::Refusal;
use crate::table::verb::Verb;

/// How far beside a small piece a finger still takes it, in CSS pixels.
pub const NEAR: i64 = 30;

/// A board together with how it is drawn now.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'s> {
    /// The model.
    pub board: &'s Board,
    /// Its picture.
    pub picture: &'s Picture,
}

/// Something on a board that has the focus or lies under a finger.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// A piece; with the keyboard, the stack it belongs to.
    Piece(PieceId),
    /// A cell, a slot, a handle; a zone while something is held.
    Place(Spot),
}

/// A direction of the arrow keys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrow {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

impl Arrow {
    /// One step, right and down.
    #[must_use]
    pub const fn direction(self) -> (i32, i32) {
        match self {
            Arrow::Left => (-1, 0),
            Arrow::Right => (1, 0),
            Arrow::Up => (0, -1),
            Arrow::Down => (0, 1),
        }
    }
}

/// Like pieces at one spot. A stack of twelve ones is one stop of the keyboard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stack {
    /// The piece that stands for all, the last in order.
    pub piece: PieceId,
    /// What they are.
    pub kind: Kind,
    /// Every piece of the stack, in order.
    pub pieces: Vec<PieceId>,
    /// What they cover together.
    pub area: Area,
}

impl Stack {
    fn of(sprite: &Sprite) -> Stack {
        Stack { piece: sprite.id, kind: sprite.kind, pieces: vec![sprite.id], area: sprite.area() }
    }

    fn take(&mut self, sprite: &Sprite) {
        self.piece = sprite.id;
        self.pieces.push(sprite.id);
        self.area = self.area.around(sprite.area());
    }
}

impl<'s> Scene<'s> {
    /// A piece that is drawn.
    #[must_use]
    pub fn sprite(self, piece: PieceId) -> Option<&'s Sprite> {
        self.picture.sprites.iter().find(|sprite| sprite.id == piece)
    }

    /// A place that is drawn.
    #[must_use]
    pub fn place(self, spot: Spot) -> Option<&'s Place> {
        self.picture.places.iter().find(|place| place.spot == spot)
    }

    /// What lies under a finger: inside a piece first, then inside a place, then the nearest within
    /// [`NEAR`]; two equally near are nothing.
    #[must_use]
    pub fn under(self, at: Point) -> Option<Stop> {
        let loose = || self.picture.sprites.iter().rev().filter(|sprite| sprite.grip != Grip::Fixed);
        if let Some(sprite) = loose().find(|sprite| sprite.area().contains(at)) {
            return Some(Stop::Piece(sprite.id));
        }
        let inside = self.touchable().rev().find(|place| place.area.contains(at));
        if let Some(place) = inside {
            return Some(Stop::Place(place.spot));
        }
        let near = loose()
            .map(|sprite| (sprite.area().distance_squared(at), Stop::Piece(sprite.id)))
            .chain(self.touchable().map(|place| (place.area.distance_squared(at), Stop::Place(place.spot))));
        let near: Vec<(i64, Stop)> = near.filter(|(distance, _)| *distance <= NEAR * NEAR).collect();
        let least = near.iter().map(|(distance, _)| *distance).min()?;
        let mut nearest = near.iter().filter(|(distance, _)| *distance == least);
        match (nearest.next(), nearest.next()) {
            (Some((_, stop)), None) => Some(*stop),
            _ => None,
        }
    }

    /// Places that answer a touch by themselves.
    fn touchable(self) -> impl DoubleEndedIterator<Item = &'s Place> {
        let answers = |place: &&Place| !matches!(place.role, Role::Zone | Role::Field(_));
        self.picture.places.iter().filter(answers)
    }

    /// What carrying pieces to a place does; the reason where it is not allowed, `None` where it means nothing.
    #[must_use]
    pub fn carry(self, piece: PieceId, n: u8, to: Spot) -> Option<Result<Verb, Refusal>> {
        let verb = self.board.carry(piece, n, to)?;
        Some(self.board.clone().act(&verb).map(|_| verb))
    }

    fn may_go(self, piece: PieceId, n: u8, place: &Place) -> bool {
        let takes = matches!(place.role, Role::Zone | Role::Cell | Role::Field(_));
        takes && matches!(self.carry(piece, n, place.spot), Some(Ok(_)))
    }

    /// Every place where pieces may be put down.
    #[must_use]
    pub fn legal(self, piece: PieceId, n: u8) -> Vec<&'s Place> {
        self.picture.places.iter().filter(|place| self.may_go(piece, n, place)).collect()
    }

    /// Where pieces let go at a point are put down: the uppermost legal place there, else the nearest legal one. The
    /// reason where only a place that refuses lies there. `by` is how far they were carried: in a field a piece lies
    /// exactly where it was let go.
    #[must_use]
    pub fn drop_at(self, piece: PieceId, n: u8, at: Point, by: Point) -> Option<Result<Verb, Refusal>> {
        let legal = self.legal(piece, n);
        let inside = legal.iter().rev().find(|place| place.area.contains(at));
        let near = || {
            let near = legal.iter().map(|place| (place.area.distance_squared(at), place));
            near.filter(|(distance, _)| *distance <= NEAR * NEAR).min_by_key(|(distance, _)| *distance)
        };
        let chosen = inside.or_else(|| near().map(|(_, place)| place));
        if let Some(place) = chosen {
            let middle = self.sprite(piece).map(|sprite| sprite.area().centre().plus(by.x, by.y));
            return self.carry(piece, n, Scene::spot_in(place, middle.unwrap_or(at)));
        }
        let home = self.sprite(piece).map(|sprite| sprite.lies);
        let refusing = self.picture.places.iter().rev().filter(|place| place.area.contains(at));
        refusing
            .filter(|place| Some(place.spot) != home && matches!(place.role, Role::Zone | Role::Cell))
            .find_map(|place| self.carry(piece, n, place.spot))
    }

    /// The spot of a place that a point means: in a field, the nearest one of its lattice.
    #[must_use]
    pub fn spot_in(place: &Place, at: Point) -> Spot {
        match place.role {
            Role::Field(field) => field.nearest(place.area, at),
            _ => place.spot,
        }
    }

    /// The field that a loose piece lies in, with its column and row there.
    #[must_use]
    pub fn in_field(self, piece: PieceId) -> Option<(Field, (i32, i32))> {
        let lies = self.sprite(piece).filter(|sprite| sprite.grip == Grip::Loose)?.lies;
        self.picture.places.iter().find_map(|place| match place.role {
            Role::Field(field) => Some((field, field.cell(lies)?)),
            _ => None,
        })
    }

    /// The spot beside a piece that lies in a field, so many steps of its lattice away.
    #[must_use]
    pub fn beside(self, piece: PieceId, arrow: Arrow, steps: i32) -> Option<Spot> {
        let (field, (column, row)) = self.in_field(piece)?;
        let (x, y) = arrow.direction();
        Some(field.spot(column + x * steps, row + y * steps))
    }

    /// The place that a drag over a point would end in.
    #[must_use]
    pub fn aim_at(self, piece: PieceId, n: u8, at: Point) -> Option<Spot> {
        // Few places lie under a finger; whether pieces may go there is asked of the board, which is dear.
        let mut here = self.picture.places.iter().rev().filter(|place| place.area.contains(at));
        here.find(|place| self.may_go(piece, n, place)).map(|place| place.spot)
    }

    /// The corner place nearest to a point, for a stroke that counts where it ends.
    #[must_use]
    pub fn corner_near(self, at: Point) -> Option<Spot> {
        let corners = self.picture.places.iter().filter(|place| place.role == Role::Corner);
        corners.min_by_key(|place| place.area.distance_squared(at)).map(|place| place.spot)
    }

    /// Stacks of like pieces that can be taken up.
    #[must_use]
    pub fn stacks(self) -> Vec<Stack> {
        let mut stacks: Vec<Stack> = Vec::new();
        let mut there: HashMap<(Spot, Kind), usize> = HashMap::new();
        for sprite in self.picture.sprites.iter().filter(|sprite| sprite.grip != Grip::Fixed) {
            let stack = there.get(&(sprite.lies, sprite.kind)).and_then(|index| stacks.get_mut(*index));
            if let Some(stack) = stack.filter(|_| !stands_alone(sprite.kind)) {
                stack.take(sprite);
            } else {
                there.insert((sprite.lies, sprite.kind), stacks.len());
                stacks.push(Stack::of(sprite));
            }
        }
        stacks
    }

    /// The stack a piece belongs to.
    #[must_use]
    pub fn stack_of(self, piece: PieceId) -> Option<Stack> {
        let own = self.sprite(piece).filter(|sprite| sprite.grip != Grip::Fixed)?;
        if stands_alone(own.kind) {
            return Some(Stack::of(own));
        }
        let like = |sprite: &&Sprite| {
            sprite.lies == own.lies && sprite.kind == own.kind && sprite.grip != Grip::Fixed
        };
        let mut all = self.picture.sprites.iter().filter(like);
        let mut stack = all.next().map(Stack::of)?;
        all.for_each(|sprite| stack.take(sprite));
        Some(stack)
    }

    /// Everything the arrow keys can reach, in reading order.
    #[must_use]
    pub fn stops(self) -> Vec<(Stop, Area)> {
        let stacks = self.stacks();
        let covered = |place: &Place| {
            let on = |sprite: &Sprite| sprite.lies == place.spot && sprite.grip == Grip::Loose;
            self.picture.sprites.iter().any(on)
        };
        let mut stops: Vec<(Stop, Area)> = self
            .touchable()
            .filter(|place| !covered(place))
            .map(|place| (Stop::Place(place.spot), place.area))
            .collect();
        stops.extend(stacks.iter().map(|stack| (Stop::Piece(stack.piece), stack.area)));
        // Lines of reading are 24 pixels apart.
        by_number(stops, |(_, area)| i64::from(area.centre().y / 24) * 100_000 + i64::from(area.centre().x))
    }

    /// The area of a stop.
    #[must_use]
    pub fn area_of(self, stop: Stop) -> Option<Area> {
        match stop {
            Stop::Piece(piece) => self.stack_of(piece).map(|stack| stack.area),
            Stop::Place(spot) => self.place(spot).map(|place| place.area),
        }
    }
}

/// Whether pieces of a kind are no stack, even at one spot: plates lie side by side on the table, and each is a place of its
/// own; what slides, is weighed or carries a letter has its own name.
const fn stands_alone(kind: Kind) -> bool {
    matches!(kind, Kind::Plate | Kind::Marker)
}

/// The nearest of several in the direction of an arrow: straight ahead counts for more than sideways. What reaches across
/// the way lies straight ahead, wherever its middle is: a wide box under narrow ones is not passed over.
#[must_use]
pub fn next_towards<T: Copy>(from: Area, arrow: Arrow, others: &[(T, Area)]) -> Option<T> {
    let here = from.centre();
    let ahead = |area: Area| {
        let there = area.centre();
        let (dx, dy) = (there.x - here.x, there.y - here.y);
        let beside = |off: i32, reach: i32| if 2 * off.abs() < reach { 0 } else { off };
        match arrow {
            Arrow::Left => (-dx, beside(dy, area.h)),
            Arrow::Right => (dx, beside(dy, area.h)),
            Arrow::Up => (-dy, beside(dx, area.w)),
            Arrow::Down => (dy, beside(dx, area.w)),
        }
    };
    others
        .iter()
        .map(|(thing, area)| (ahead(*area), *thing))
        .filter(|((forward, _), _)| *forward > 2)
        .min_by_key(|((forward, aside), _)| i64::from(*forward) + 3 * i64::from(aside.abs()))
        .map(|(_, thing)| thing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::board::Disclosure;
    use crate::table::boards::{BaseTen, InOrder, TenFrame};
    use crate::table::geometry::{area, point, size};

    fn with_scene<T>(board: impl Into<Board>, look: impl FnOnce(Scene<'_>) -> T) -> T {
        let board = board.into();
        let picture = board.draw(size(900, 420), Disclosure::Structure);
        look(Scene { board: &board, picture: &picture })
    }

    #[test]
    fn an_arrow_does_not_pass_over_a_wide_box() {
        let others = [("wide", area(0, 60, 200, 48)), ("narrow", area(0, 120, 48, 48))];
        assert_eq!(next_towards(area(0, 0, 48, 48), Arrow::Down, &others), Some("wide"));
        assert_eq!(next_towards(area(0, 180, 48, 48), Arrow::Up, &others), Some("narrow"));
        let beside = [("far", area(100, 0, 48, 48)), ("aside", area(60, 60, 48, 48))];
        assert_eq!(next_towards(area(0, 0, 48, 48), Arrow::Right, &beside), Some("far"));
    }

    #[test]
    fn a_touch_beside_a_small_piece_takes_it_and_between_two_takes_neither() {
        let board = Board::from(BaseTen::new(2, 0));
        let mut picture = board.draw(size(900, 420), Disclosure::Structure);
        picture.places.clear();
        for (sprite, x) in picture.sprites.iter_mut().zip([100, 140]) {
            sprite.at = point(x, 100);
            sprite.size = size(20, 200);
        }
        let scene = Scene { board: &board, picture: &picture };
        let [first, second] = [0, 1].map(|index: usize| Some(Stop::Piece(picture.sprites[index].id)));
        assert_eq!(scene.under(point(110, 150)), first, "inside");
        assert_eq!(scene.under(point(72, 150)), first, "28 pixels beside it");
        assert_eq!(scene.under(point(69, 150)), None, "31 pixels beside it");
        assert_eq!(scene.under(point(129, 150)), first, "9 pixels from one, 11 from the other");
        assert_eq!(scene.under(point(131, 150)), second);
        assert_eq!(scene.under(point(130, 150)), None, "two equally near");
    }

    #[test]
    fn twelve_ones_are_one_stop() {
        with_scene(BaseTen::new(0, 12), |scene| {
            assert_eq!(scene.stacks().len(), 1);
            assert_eq!(scene.stacks()[0].pieces.len(), 12);
        });
    }

    #[test]
    fn cards_with_letters_are_a_stop_each() {
        with_scene(InOrder::of_letters([2, 4, 6]), |scene| assert_eq!(scene.stacks().len(), 3));
    }

    #[test]
    fn counters_go_to_empty_cells_only() {
        with_scene(TenFrame::with_given(7, false), |scene| {
            let source = scene.picture.sprites.iter().find(|sprite| sprite.grip == Grip::Source);
            let legal = scene.legal(source.expect("a tray").id, 1);
            let spots: Vec<u16> = legal.iter().map(|place| place.spot.0).collect();
            assert_eq!(spots, [7, 8, 9]);
        });
    }

    #[test]
    fn arrows_go_straight_ahead_first() {
        let others = [('a', area(100, 0, 10, 10)), ('b', area(60, 60, 10, 10)), ('c', area(0, 50, 10, 10))];
        let from = area(0, 0, 10, 10);
        assert_eq!(next_towards(from, Arrow::Right, &others), Some('a'));
        assert_eq!(next_towards(from, Arrow::Down, &others), Some('c'));
        assert_eq!(next_towards(from, Arrow::Up, &others), None);
    }
}
