//! Hands: one machine that turns pointers, keys and buttons into verbs, the same for every board.
//!
//! Pure, so that every rule of touch is tested without a screen: what a press, a drag, a tap, a lift by keyboard and
//! everything that interrupts them come to. Several fingers work at once, each with its own piece. Whatever goes wrong
//! (a cancelled pointer, a tab put away, a board that changed underneath) ends in the same place: the piece is back
//! where it was, and nothing was done.
//!
//! The page feeds it events with points in the board's own pixels and carries out the [`Reply`]s in order.

mod aim;
mod chosen;

pub use aim::{Arrow, NEAR, Scene, Stack, Stop, next_towards};

use super::board::{Board, Manipulative};
use super::geometry::{Area, Point};
use super::piece::{Grip, PieceId, Place, Role, Spot};
use super::refusal::Refusal;
use super::verb::{Key, Verb, Way};
use crate::words::{Say, say};

/// How far a press moves before it is a drag, in CSS pixels.
pub const DRAG_AFTER: i64 = 10;

/// What the page does next, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reply {
    /// Do this to the board.
    Act(Verb),
    /// Do all of this to the board, as one step; what is refused is left out.
    Together(Vec<Verb>),
    /// Say why it was not done.
    Refuse(Refusal),
    /// Say this.
    Say(Say),
    /// Put the keyboard's focus here.
    Focus(Stop),
    /// The child pressed Enter in a box: the answer is given.
    Done,
}

/// A key as the machine knows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Press {
    /// An arrow.
    Arrow(Arrow),
    /// Enter or the space bar.
    Enter,
    /// Escape.
    Escape,
    /// `0` to `9`.
    Digit(u8),
    /// Backspace or Delete.
    Back,
    /// The point of a decimal.
    Point,
    /// What stands between two boxes: the slash of a fraction, the colon of a time.
    Slash,
    /// One more, or one fewer, in the hand: `+`, `-`.
    More(bool),
    /// An arrow with Shift: the smallest step.
    Fine(Arrow),
    /// Around, back or over: R, Shift and R, F.
    Turn(Way),
    /// Shift and Enter: one more that goes with those that were chosen, or one fewer.
    Choose,
    /// Control and A: all that can be chosen; with Shift, all like this one.
    ChooseAll {
        /// Only those of the same kind.
        alike: bool,
    },
}

/// Steps of a field's lattice that an arrow moves a piece by; with Shift, one.
pub const STRIDE: i32 = 4;

/// Pieces that were lifted by a tap or by the keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// The piece under the finger.
    pub piece: PieceId,
    /// How many go along, itself included.
    pub n: u8,
    /// The place the keyboard has chosen.
    pub over: Option<Spot>,
}

/// A drag as the page draws it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Drag {
    /// Which pointer.
    pub pointer: i32,
    /// The piece under the finger.
    pub piece: PieceId,
    /// How many go along.
    pub n: u8,
    /// How far it has moved from where it lay.
    pub by: Point,
    /// The place it would be put down on.
    pub over: Option<Spot>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Doing {
    /// Pressed on a piece; dragged once it has moved far enough.
    Piece { piece: PieceId, n: u8, drags: bool, over: Option<Spot> },
    /// Pressed on a place that is tapped.
    Place { spot: Spot },
    /// The pencil crosses cells; those that are like the first one are marked.
    Stroke { last: Spot, was_on: bool },
    /// The stroke counts where it ends.
    Corner { over: Spot },
    /// A band around pieces, once the finger has moved far enough.
    Band { drawn: bool },
    /// Pressed on nothing.
    Nothing,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Finger {
    pointer: i32,
    start: Point,
    at: Point,
    doing: Doing,
}

/// All fingers on one board, and what the keyboard or a tap holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Hands {
    fingers: Vec<Finger>,
    held: Option<Held>,
    /// Pieces that go together; a piece that was taken up alone is not among them.
    chosen: Vec<PieceId>,
    slot: Option<Spot>,
    repeat_filter: u32,
    released: Option<u64>,
}

impl Hands {
    /// Hands that do nothing yet. Taps within `repeat_filter` milliseconds of the last one are not taken: a support for a
    /// hand that trembles; 0 for none.
    #[must_use]
    pub fn new(repeat_filter: u32) -> Hands {
        Hands { repeat_filter, ..Hands::default() }
    }

    /// What is held by a tap or the keyboard.
    #[must_use]
    pub const fn held(&self) -> Option<Held> {
        self.held
    }

    /// The box that digits go into.
    #[must_use]
    pub fn slot(&self, board: &Board, picture: &super::Picture) -> Option<Spot> {
        let scene = Scene { board, picture };
        let chosen =
            self.slot.filter(|spot| scene.place(*spot).is_some_and(|place| place.role == Role::Slot));
        let first = || picture.places.iter().find(|place| place.role == Role::Slot).map(|place| place.spot);
        chosen.or_else(first)
    }

    /// Every drag under way.
    #[must_use]
    pub fn drags(&self) -> Vec<Drag> {
        let drag = |finger: &Finger| match finger.doing {
            Doing::Piece { piece, n, drags: true, over } => Some(Drag {
                pointer: finger.pointer,
                piece,
                n,
                by: Point { x: finger.at.x - finger.start.x, y: finger.at.y - finger.start.y },
                over,
            }),
            _ => None,
        };
        self.fingers.iter().filter_map(drag).collect()
    }

    /// Whether any finger is down.
    #[must_use]
    pub fn busy(&self) -> bool {
        !self.fingers.is_empty()
    }

    /// A finger, a pen or a mouse button comes down. `time` is in milliseconds and only compared.
    pub fn press(&mut self, pointer: i32, at: Point, time: u64, scene: Scene<'_>) -> Vec<Reply> {
        self.cancel(pointer);
        let waits = self
            .released
            .is_some_and(|released| time.saturating_sub(released) < u64::from(self.repeat_filter));
        if waits {
            return Vec::new();
        }
        let doing = match self.aim(at, scene) {
            Some(Stop::Piece(piece)) => {
                let together = self.held.filter(|held| self.is_held(piece, *held, scene));
                Doing::Piece { piece, n: together.map_or(1, |held| held.n), drags: false, over: None }
            }
            Some(Stop::Place(spot)) => match scene.place(spot).map(|place| place.role) {
                Some(Role::Handle(piece, n)) => Doing::Piece { piece, n, drags: false, over: None },
                Some(Role::Corner) => Doing::Corner { over: spot },
                Some(_) => Doing::Place { spot },
                None => Doing::Nothing,
            },
            None if scene.choosing_field().is_some_and(|(_, area)| area.contains(at)) => {
                Doing::Band { drawn: false }
            }
            None => Doing::Nothing,
        };
        self.fingers.push(Finger { pointer, start: at, at, doing });
        Vec::new()
    }

    /// What a touch means. While something is held, a place that takes it comes before the pieces that lie there; only
    /// the stack it came from answers as a stack.
    fn aim(&self, at: Point, scene: Scene<'_>) -> Option<Stop> {
        let stop = scene.under(at);
        let Some(held) = self.held else { return stop };
        let own_stack = scene.stack_of(held.piece).is_some_and(|stack| match stop {
            Some(Stop::Piece(piece)) => stack.pieces.contains(&piece),
            _ => false,
        });
        let goes_along = matches!(stop, Some(Stop::Piece(piece)) if self.is_held(piece, held, scene));
        if own_stack || goes_along {
            return stop;
        }
        scene.aim_at(held.piece, held.n, at).map(Stop::Place).or(stop)
    }

    fn is_held(&self, piece: PieceId, held: Held, scene: Scene<'_>) -> bool {
        piece == held.piece
            || self.go_together(piece, held.piece)
            || held.n > 1 && scene.stack_of(held.piece).is_some_and(|stack| stack.pieces.contains(&piece))
    }

    /// A pointer moves.
    pub fn moved(&mut self, pointer: i32, at: Point, scene: Scene<'_>) -> Vec<Reply> {
        let Some(finger) = self.fingers.iter_mut().find(|finger| finger.pointer == pointer) else {
            return Vec::new();
        };
        finger.at = at;
        let far = finger.start.distance_squared(at) >= DRAG_AFTER * DRAG_AFTER;
        let mut replies = Vec::new();
        match &mut finger.doing {
            Doing::Piece { piece, n, drags, over } => {
                if far && !*drags {
                    *drags = true;
                    // The finger has it now; what the tap or the keyboard held is the same thing.
                    self.held = None;
                    if !self.chosen.contains(piece) {
                        self.chosen.clear();
                    }
                }
                if *drags {
                    *over = scene.aim_at(*piece, *n, at);
                }
            }
            Doing::Corner { over } => *over = scene.corner_near(at).unwrap_or(*over),
            Doing::Band { drawn } => *drawn |= far,
            Doing::Place { spot } if far => {
                let first = *spot;
                let Some(place) = scene.place(first).filter(|place| place.role == Role::Cell) else {
                    return replies;
                };
                // Only a pencil mark is drawn in strokes; a card is pressed.
                if let Some(verb @ Verb::Mark { .. }) = scene.board.tap(first) {
                    finger.doing = Doing::Stroke { last: first, was_on: place.on };
                    replies.push(Reply::Act(verb));
                }
            }
            Doing::Stroke { last, was_on } => {
                let over =
                    scene.picture.places.iter().find(|place| {
                        place.role == Role::Cell && place.area.contains(at) && place.spot != *last
                    });
                if let Some(place) = over {
                    *last = place.spot;
                    if place.on == *was_on {
                        replies.extend(scene.board.tap(place.spot).map(Reply::Act));
                    }
                }
            }
            Doing::Place { .. } | Doing::Nothing => {}
        }
        replies
    }

    /// A pointer comes up.
    pub fn release(&mut self, pointer: i32, at: Point, time: u64, scene: Scene<'_>) -> Vec<Reply> {
        let Some(index) = self.fingers.iter().position(|finger| finger.pointer == pointer) else {
            return Vec::new();
        };
        let finger = self.fingers.remove(index);
        self.released = Some(time);
        let by = Point { x: at.x - finger.start.x, y: at.y - finger.start.y };
        match finger.doing {
            Doing::Piece { piece, n, drags: true, .. } => match scene.drop_at(piece, n, at, by) {
                Some(Ok(verb)) => self.act(piece, verb, scene),
                Some(Err(refusal)) => vec![Reply::Refuse(refusal)],
                None => Vec::new(),
            },
            Doing::Piece { piece, n, drags: false, .. } => self.tap_piece(piece, n, scene),
            Doing::Place { spot } => match (self.held, scene.place(spot)) {
                (Some(held), Some(place)) => self.put_down(held, Scene::spot_in(place, at), scene),
                _ => self.tap_place(spot, scene),
            },
            Doing::Corner { over } => scene.board.tap(over).map(Reply::Act).into_iter().collect(),
            Doing::Stroke { .. } => Vec::new(),
            Doing::Band { drawn: true } => self.choose(scene.within(Area::between(finger.start, at))),
            Doing::Band { drawn: false } | Doing::Nothing => {
                self.held = None;
                self.chosen.clear();
                Vec::new()
            }
        }
    }

    fn tap_piece(&mut self, piece: PieceId, n: u8, scene: Scene<'_>) -> Vec<Reply> {
        let Some(held) = self.held else { return self.lift(piece, n, scene) };
        if piece == held.piece || self.go_together(piece, held.piece) {
            self.held = None;
            return vec![Reply::Say(say::hand_put_back())];
        }
        let Some(sprite) = scene.sprite(piece) else { return Vec::new() };
        // Another piece of the same stack joins the hand; a piece elsewhere stands for the place it lies on.
        let same_stack = scene.stack_of(held.piece).is_some_and(|stack| stack.pieces.contains(&piece));
        if same_stack {
            return self.change_number(true, scene);
        }
        match scene.carry(held.piece, held.n, sprite.lies) {
            Some(Ok(_)) => self.put_down(held, sprite.lies, scene),
            _ => self.lift(piece, n, scene),
        }
    }

    fn tap_place(&mut self, spot: Spot, scene: Scene<'_>) -> Vec<Reply> {
        if let Some(held) = self.held {
            return self.put_down(held, spot, scene);
        }
        match scene.place(spot).map(|place| place.role) {
            Some(Role::Slot) => self.write_in(spot),
            Some(Role::Handle(piece, n)) => self.lift(piece, n, scene),
            Some(Role::Cell | Role::Corner) => scene.board.tap(spot).map(Reply::Act).into_iter().collect(),
            Some(Role::Zone | Role::Field(_)) | None => Vec::new(),
        }
    }

    /// Digits go into this box from now on.
    pub fn write_in(&mut self, slot: Spot) -> Vec<Reply> {
        self.slot = Some(slot);
        vec![Reply::Focus(Stop::Place(slot))]
    }

    /// Takes pieces up, by a tap or the keyboard.
    pub fn lift(&mut self, piece: PieceId, n: u8, scene: Scene<'_>) -> Vec<Reply> {
        let Some(sprite) = scene.sprite(piece).filter(|sprite| sprite.grip != Grip::Fixed) else {
            return vec![Reply::Refuse(Refusal::Stays)];
        };
        self.held = Some(Held { piece, n, over: None });
        if self.leads(piece) {
            return vec![Reply::Say(say::hand_lifted_chosen())];
        }
        self.chosen.clear();
        vec![Reply::Say(say::hand_lifted(sprite.kind.count(n.into())))]
    }

    /// One more or one fewer in the hand.
    pub fn change_number(&mut self, more: bool, scene: Scene<'_>) -> Vec<Reply> {
        let Some(held) = self.held else { return Vec::new() };
        let now = if self.leads(held.piece) { self.chosen.len() } else { held.n.into() };
        let n = if more { now.saturating_add(1) } else { now.saturating_sub(1) };
        self.set_number(u8::try_from(n).unwrap_or(u8::MAX), scene)
    }

    /// So many in the hand.
    pub fn set_number(&mut self, n: u8, scene: Scene<'_>) -> Vec<Reply> {
        let Some(held) = self.held else { return Vec::new() };
        let Some(sprite) = scene.sprite(held.piece) else { return self.put_back() };
        if scene.can_choose(held.piece) {
            // On a mat a piece lies alone: those that lie nearest join the hand.
            let Some(nearest) = scene.nearest(held.piece, n.into()).filter(|_| n > 0) else {
                return vec![Reply::Refuse(Refusal::Nothing)];
            };
            self.chosen = if n == 1 { Vec::new() } else { nearest };
            return vec![Reply::Say(say::hand_lifted(sprite.kind.count(n.into())))];
        }
        let there = scene.stack_of(held.piece).map_or(0, |stack| stack.pieces.len());
        if n == 0 || sprite.grip == Grip::Loose && usize::from(n) > there {
            return vec![Reply::Refuse(Refusal::Nothing)];
        }
        self.held = Some(Held { n, over: None, ..held });
        vec![Reply::Say(say::hand_lifted(sprite.kind.count(n.into())))]
    }

    /// Puts what is held down at a place, or says why not.
    pub fn put_down(&mut self, held: Held, spot: Spot, scene: Scene<'_>) -> Vec<Reply> {
        match scene.carry(held.piece, held.n, spot) {
            Some(Ok(verb)) => {
                self.held = None;
                self.act(held.piece, verb, scene)
            }
            Some(Err(refusal)) => vec![Reply::Refuse(refusal)],
            None => vec![Reply::Refuse(Refusal::NotHere)],
        }
    }

    /// Lets go of what is held; it is where it was.
    pub fn put_back(&mut self) -> Vec<Reply> {
        match self.held.take() {
            Some(held) => vec![Reply::Say(say::hand_put_back()), Reply::Focus(Stop::Piece(held.piece))],
            None => Vec::new(),
        }
    }

    /// A pointer is gone without coming up: nothing was done.
    pub fn cancel(&mut self, pointer: i32) {
        self.fingers.retain(|finger| finger.pointer != pointer);
    }

    /// Every pointer is gone: the window was resized, the tab was put away.
    pub fn cancel_all(&mut self) {
        self.fingers.clear();
    }

    /// The board has changed: lets go of pieces that are no longer there, and of more than are there.
    pub fn board_changed(&mut self, scene: Scene<'_>) {
        let there = |piece: PieceId| scene.sprite(piece).is_some();
        self.fingers.retain(|finger| !matches!(finger.doing, Doing::Piece { piece, .. } if !there(piece)));
        self.held = self.held.filter(|held| there(held.piece));
        self.chosen.retain(|piece| there(*piece));
        if let Some(held) = &mut self.held {
            held.over = None;
        }
        // Where everything is rubbed out, one begins with the first box again.
        let written = |place: &Place| place.typed.as_ref().is_some_and(|typed| !typed.is_empty());
        let any = scene.picture.places.iter().any(written);
        self.slot = self.slot.filter(|spot| any && scene.place(*spot).is_some());
    }

    /// A key, with the focus on `focus`; `None` where the key means nothing here and the page may use it.
    pub fn key(&mut self, press: Press, focus: Stop, scene: Scene<'_>) -> Option<Vec<Reply>> {
        if let Press::Turn(way) = press {
            let under = match focus {
                Stop::Piece(piece) => Some(piece),
                Stop::Place(_) => None,
            };
            let piece = self.held.map(|held| held.piece).or(under)?;
            return Some(self.act(piece, Verb::Turn { piece, way }, scene));
        }
        match (press, focus) {
            (Press::Choose, Stop::Piece(piece)) => return self.choose_one(piece, scene),
            (Press::ChooseAll { .. }, _) if scene.choosing_field().is_none() => return None,
            (Press::ChooseAll { alike }, focus) => {
                let like = match focus {
                    Stop::Piece(piece) if alike => Some(piece),
                    _ => None,
                };
                return Some(self.choose(scene.all_choosable(like)));
            }
            _ => {}
        }
        if let Some(held) = self.held {
            return self.key_while_holding(press, held, scene);
        }
        match (press, focus) {
            (Press::Arrow(arrow) | Press::Fine(arrow), _) => {
                let from = scene.area_of(focus)?;
                let next = next_towards(from, arrow, &scene.stops());
                Some(next.map(Reply::Focus).into_iter().collect())
            }
            (Press::Enter, Stop::Piece(piece)) => Some(self.lift(piece, 1, scene)),
            (Press::Escape, _) if !self.chosen.is_empty() => Some(self.choose(Vec::new())),
            (Press::Enter, Stop::Place(spot)) => match scene.place(spot)?.role {
                Role::Slot => Some(vec![Reply::Done]),
                _ => Some(self.tap_place(spot, scene)),
            },
            (Press::Digit(_) | Press::Point | Press::Back | Press::Slash, Stop::Place(spot))
                if scene.place(spot)?.role == Role::Slot =>
            {
                self.slot = Some(spot);
                self.type_key(press, scene)
            }
            (Press::Back, Stop::Place(spot)) if scene.place(spot)?.on => {
                Some(scene.board.tap(spot).map(Reply::Act).into_iter().collect())
            }
            _ => None,
        }
    }

    /// A digit, a point, a slash or a backspace for the box that is being written in.
    pub fn type_key(&mut self, press: Press, scene: Scene<'_>) -> Option<Vec<Reply>> {
        let at = self.slot(scene.board, scene.picture)?;
        match press {
            Press::Digit(_) | Press::Point => {
                let key = if let Press::Digit(digit) = press { Key::Digit(digit) } else { Key::Point };
                let verb = Verb::Type { at, key };
                let mut after = scene.board.clone();
                if let Err(refusal) = after.act(&verb) {
                    return Some(vec![Reply::Refuse(refusal)]);
                }
                let next = after.next_slot(at);
                self.slot = Some(next);
                let moves_on = (next != at).then_some(Reply::Focus(Stop::Place(next)));
                Some(std::iter::once(Reply::Act(verb)).chain(moves_on).collect())
            }
            Press::Back => {
                let at = self.slot_to_rub(at, scene);
                let moves_back = (Some(at) != self.slot).then_some(Reply::Focus(Stop::Place(at)));
                self.slot = Some(at);
                let rub = Reply::Act(Verb::Type { at, key: Key::Back });
                Some(std::iter::once(rub).chain(moves_back).collect())
            }
            Press::Slash => {
                let below = scene.board.slot_below(at);
                self.slot = Some(below);
                Some(vec![Reply::Focus(Stop::Place(below))])
            }
            _ => None,
        }
    }

    /// Rubbing out in an empty box goes back to the box that led here.
    fn slot_to_rub(&self, at: Spot, scene: Scene<'_>) -> Spot {
        let typed = |spot: Spot| scene.place(spot).and_then(|place| place.typed.as_deref());
        if typed(at).is_none_or(|typed| !typed.is_empty()) {
            return at;
        }
        let slots = scene.picture.places.iter().filter(|place| place.role == Role::Slot);
        let leads_here = |spot: &Spot| *spot != at && scene.board.next_slot(*spot) == at;
        slots.map(|place| place.spot).find(leads_here).unwrap_or(at)
    }

    fn key_while_holding(&mut self, press: Press, held: Held, scene: Scene<'_>) -> Option<Vec<Reply>> {
        let steps = match press {
            Press::Fine(_) => 1,
            _ => STRIDE,
        };
        match press {
            Press::Arrow(arrow) | Press::Fine(arrow)
                if let Some(to) = scene.beside(held.piece, arrow, steps) =>
            {
                // In a field every step is done at once: the eye needs no second picture of the piece.
                match scene.carry(held.piece, held.n, to) {
                    Some(Ok(verb)) => Some(self.act(held.piece, verb, scene)),
                    Some(Err(refusal)) => Some(vec![Reply::Refuse(refusal)]),
                    None => Some(Vec::new()),
                }
            }
            Press::Arrow(arrow) | Press::Fine(arrow) => {
                let legal = scene.legal(held.piece, held.n);
                if legal.is_empty() {
                    return Some(vec![Reply::Refuse(Refusal::Full)]);
                }
                let places: Vec<(Spot, _)> = legal.iter().map(|place| (place.spot, place.area)).collect();
                let next = match held.over.and_then(|over| scene.place(over)) {
                    Some(place) => {
                        next_towards(place.area, arrow, &places).or_else(|| step(place.spot, arrow, &places))
                    }
                    None => places.first().map(|(spot, _)| *spot),
                };
                let over = next.or(held.over);
                self.held = Some(Held { over, ..held });
                let name = over.and_then(|over| scene.place(over)).map(|place| place.name.clone());
                Some(name.map(Reply::Say).into_iter().collect())
            }
            Press::Enter => match held.over {
                Some(spot) => {
                    // The focus goes along with the piece; at a tray it stays, for the next one.
                    let loose = scene.sprite(held.piece).is_some_and(|sprite| sprite.grip == Grip::Loose);
                    let mut replies = self.put_down(held, spot, scene);
                    replies.extend(loose.then_some(Reply::Focus(Stop::Piece(held.piece))));
                    Some(replies)
                }
                None if scene.in_field(held.piece).is_some() => Some(self.put_back()),
                None => Some(vec![Reply::Say(say::hand_choose_place())]),
            },
            Press::Escape => Some(self.put_back()),
            Press::Digit(n) => Some(self.set_number(n, scene)),
            Press::More(more) => Some(self.change_number(more, scene)),
            Press::Back if scene.in_field(held.piece).is_some() => {
                Some(self.put_down(held, super::boards::TRAY, scene))
            }
            Press::Choose | Press::ChooseAll { .. } => None,
            Press::Back | Press::Point | Press::Slash | Press::Turn(_) => Some(Vec::new()),
        }
    }
}

/// The next or the previous in order, where nothing lies straight ahead.
fn step(from: Spot, arrow: Arrow, places: &[(Spot, super::geometry::Area)]) -> Option<Spot> {
    let here = places.iter().position(|(spot, _)| *spot == from)?;
    let there = match arrow {
        Arrow::Right | Arrow::Down => here.checked_add(1)?,
        Arrow::Left | Arrow::Up => here.checked_sub(1)?,
    };
    places.get(there).map(|(spot, _)| *spot)
}

#[cfg(test)]
mod tests;
