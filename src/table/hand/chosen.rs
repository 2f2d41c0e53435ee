//! Loose pieces that are chosen to go together: by a band drawn around them, one after the other, or all that are alike.
//!
//! How many were chosen is never said: it may be what the child is asked to find.

use super::{Doing, Hands, Reply, Scene};
use crate::order::by_number;
use crate::table::board::Manipulative;
use crate::table::boards::TRAY;
use crate::table::geometry::Area;
use crate::table::piece::{Field, Grip, PieceId, Role, Spot, Sprite};
use crate::table::verb::Verb;
use crate::words::say;

impl Hands {
    /// The pieces that were chosen to go together.
    #[must_use]
    pub fn chosen(&self) -> &[PieceId] {
        &self.chosen
    }

    /// Whether a piece takes others along because they were chosen together.
    pub(super) fn leads(&self, piece: PieceId) -> bool {
        self.chosen.len() > 1 && self.chosen.contains(&piece)
    }

    /// Whether there is more than one piece in the hand.
    #[must_use]
    pub fn holds_several(&self) -> bool {
        self.held.is_some_and(|held| held.n > 1 || self.leads(held.piece))
    }

    /// Whether two pieces were chosen with each other.
    pub(super) fn go_together(&self, piece: PieceId, other: PieceId) -> bool {
        self.leads(other) && self.chosen.contains(&piece)
    }

    /// A piece and what goes with it: those it was chosen with, or the last ones of its stack, as boards take them.
    #[must_use]
    pub fn carried(&self, piece: PieceId, n: u8, scene: Scene<'_>) -> Vec<PieceId> {
        if self.leads(piece) {
            return self.chosen.clone();
        }
        if n == 1 {
            return vec![piece];
        }
        let stack = scene.stack_of(piece).map(|stack| stack.pieces).unwrap_or_default();
        let others = stack.into_iter().rev().filter(|other| *other != piece);
        std::iter::once(piece).chain(others).take(n.into()).collect()
    }

    /// The bands that are being drawn around pieces.
    #[must_use]
    pub fn bands(&self) -> Vec<Area> {
        let drawn = self.fingers.iter().filter(|finger| finger.doing == Doing::Band { drawn: true });
        drawn.map(|finger| Area::between(finger.start, finger.at)).collect()
    }

    /// What is done with `lead`, and with those that were chosen with it.
    pub(super) fn act(&self, lead: PieceId, verb: Verb, scene: Scene<'_>) -> Vec<Reply> {
        if !self.leads(lead) {
            return vec![Reply::Act(verb)];
        }
        let verbs = scene.for_each(&self.chosen, lead, verb);
        if verbs.is_empty() { Vec::new() } else { vec![Reply::Together(verbs)] }
    }

    /// A command beside the board.
    #[must_use]
    pub fn command(&self, verb: Verb, scene: Scene<'_>) -> Vec<Reply> {
        match self.held {
            Some(held) => self.act(held.piece, verb, scene),
            None => vec![Reply::Act(verb)],
        }
    }

    /// Chooses pieces to go together.
    pub(super) fn choose(&mut self, pieces: Vec<PieceId>) -> Vec<Reply> {
        self.chosen = pieces;
        self.held = self.held.filter(|held| self.chosen.contains(&held.piece));
        vec![Reply::Say(say::hand_chosen(match self.chosen.len() {
            0 => "none",
            1 => "one",
            _ => "several",
        }))]
    }

    /// Chooses all pieces that lie loose, or all that are like the one in the hand.
    pub fn choose_all(&mut self, alike: bool, scene: Scene<'_>) -> Vec<Reply> {
        let held = self.held.map(|held| held.piece);
        self.choose(scene.all_choosable(held.filter(|_| alike)))
    }

    /// One piece joins those that were chosen, or leaves them.
    pub(super) fn choose_one(&mut self, piece: PieceId, scene: Scene<'_>) -> Option<Vec<Reply>> {
        if !scene.can_choose(piece) {
            return None;
        }
        let (mut chosen, before) = (self.chosen.clone(), self.chosen.len());
        chosen.retain(|other| *other != piece);
        if chosen.len() == before {
            chosen.push(piece);
        }
        Some(self.choose(chosen))
    }
}

impl<'s> Scene<'s> {
    /// The field whose pieces can be chosen together, and where it is.
    #[must_use]
    pub fn choosing_field(self) -> Option<(Field, Area)> {
        let field = self.picture.places.iter().find_map(|place| match place.role {
            Role::Field(field) => Some((field, place.area)),
            _ => None,
        });
        field.filter(|_| self.board.chooses())
    }

    /// Every piece that can be chosen, from the lowest up.
    fn choosable(self) -> impl Iterator<Item = &'s Sprite> {
        let field = self.choosing_field();
        let lies = move |sprite: &&Sprite| {
            sprite.grip == Grip::Loose && field.is_some_and(|(field, _)| field.cell(sprite.lies).is_some())
        };
        self.picture.sprites.iter().filter(lies)
    }

    /// Whether a piece can be chosen with others.
    #[must_use]
    pub fn can_choose(self, piece: PieceId) -> bool {
        self.choosable().any(|sprite| sprite.id == piece)
    }

    /// The pieces whose middles lie within a band.
    #[must_use]
    pub fn within(self, band: Area) -> Vec<PieceId> {
        let inside = self.choosable().filter(|sprite| band.contains(sprite.area().centre()));
        inside.map(|sprite| sprite.id).collect()
    }

    /// Every piece that can be chosen; where `like` is given, only those of its kind.
    #[must_use]
    pub fn all_choosable(self, like: Option<PieceId>) -> Vec<PieceId> {
        let kind = like.and_then(|piece| self.sprite(piece)).map(|sprite| sprite.kind);
        let all = self.choosable().filter(|sprite| kind.is_none_or(|kind| sprite.kind == kind));
        all.map(|sprite| sprite.id).collect()
    }

    /// A piece and the `n - 1` of its kind that lie nearest to it; `None` where there are not so many.
    #[must_use]
    pub fn nearest(self, piece: PieceId, n: usize) -> Option<Vec<PieceId>> {
        let own = self.choosable().find(|sprite| sprite.id == piece)?;
        let like: Vec<&Sprite> = self.choosable().filter(|other| other.kind == own.kind).collect();
        let middle = own.area().centre();
        // Nothing is nearer to a piece than the piece itself, even where others lie on it.
        let far = |other: &&Sprite| {
            if other.id == piece { -1 } else { other.area().centre().distance_squared(middle) }
        };
        let chosen: Vec<PieceId> = by_number(like, far).into_iter().take(n).map(|other| other.id).collect();
        (chosen.len() == n).then_some(chosen)
    }

    /// What carrying chosen pieces somewhere does, where `lead` among them comes to `to`. In their field they lie as they
    /// lay, and none is pushed over its edge; anywhere else each goes on its own. From the lowest up, so that they also
    /// cover each other as they did.
    fn carry_together(self, chosen: &[PieceId], lead: PieceId, to: Spot) -> Vec<Verb> {
        let sprites = || self.choosable().filter(|sprite| chosen.contains(&sprite.id));
        match self.steps(lead, to) {
            Some((field, area, (right, down))) => {
                let boxes = || sprites().map(Sprite::area);
                let edges = |low: fn(Area) -> i32, high: fn(Area) -> i32| {
                    let least = boxes().map(low).min().unwrap_or_default() - low(area);
                    let most = high(area) - boxes().map(high).max().unwrap_or_default();
                    (least, most)
                };
                let across = bounded(right, edges(|area| area.x, Area::right), (field.across, area.w));
                let down = bounded(down, edges(|area| area.y, Area::bottom), (field.down, area.h));
                if (across, down) == (0, 0) {
                    return Vec::new();
                }
                sprites().map(|sprite| Verb::Shift { piece: sprite.id, across, down }).collect()
            }
            None => sprites().filter_map(|sprite| self.carry(sprite.id, 1, to)?.ok()).collect(),
        }
    }

    /// The steps of the lattice from a piece to a spot of its field.
    fn steps(self, piece: PieceId, to: Spot) -> Option<(Field, Area, (i32, i32))> {
        let (field, area) = self.choosing_field()?;
        let (there, here) = (field.cell(to)?, field.cell(self.sprite(piece)?.lies)?);
        Some((field, area, (there.0 - here.0, there.1 - here.1)))
    }

    /// What a command for `lead` does where others were chosen with it: the same to each of them.
    fn for_each(self, chosen: &[PieceId], lead: PieceId, verb: Verb) -> Vec<Verb> {
        let each = |verb: &dyn Fn(PieceId) -> Verb| chosen.iter().map(|piece| verb(*piece)).collect();
        match verb {
            Verb::Move { piece, to, .. } if piece == lead => self.carry_together(chosen, lead, to),
            Verb::Remove { piece, .. } if piece == lead => self.carry_together(chosen, lead, TRAY),
            Verb::Trade { piece } if piece == lead => each(&|piece| Verb::Trade { piece }),
            Verb::Split { piece, into } if piece == lead => each(&|piece| Verb::Split { piece, into }),
            Verb::Turn { piece, way } if piece == lead => each(&|piece| Verb::Turn { piece, way }),
            Verb::Add { to, .. } => {
                let kinds = chosen.iter().filter_map(|piece| self.sprite(*piece)).map(|sprite| sprite.kind);
                kinds.map(|kind| Verb::Add { kind, n: 1, to }).collect()
            }
            verb => vec![verb],
        }
    }
}

/// So many steps, or as many as there is room for: `room` is in pixels to either side, `(spots, length)` the lattice along
/// it. A pixel is rounded, so the last step before an edge is not taken.
fn bounded(steps: i32, (before, after): (i32, i32), (spots, length): (u16, i32)) -> i16 {
    let most = |pixels: i32| (pixels * i32::from(spots) / length.max(1) - 1).max(0);
    i16::try_from(steps.clamp(-most(before), most(after))).unwrap_or_default()
}
