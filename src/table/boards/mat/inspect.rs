//! What activities and galleries set out on a mat, and what they find there.

use super::{HEIGHT, Laid, Mat, WIDTH};
use crate::table::board::Manipulative as _;
use crate::table::boards::pattern::Pattern;
use crate::table::geometry::area;
use crate::table::piece::{Kind, PieceId, Spot};
use crate::table::verb::Verb;

/// The two parts side by side among the grounds.
const SIDES: u8 = 1;

impl Mat {
    /// The left one and the right one of two parts.
    pub const LEFT: Spot = Spot(1);
    /// See [`Mat::LEFT`].
    pub const RIGHT: Spot = Spot(2);

    /// An empty mat with the set of a name, in two parts.
    #[must_use]
    pub fn in_two_parts(name: &str) -> Option<Mat> {
        Some(Mat { ground: SIDES, ..Mat::of(name)? })
    }

    /// Counters in the left one of two parts, as they lie on a picture.
    #[must_use]
    pub fn to_move_over(counters: u8, lies: Pattern) -> Option<Mat> {
        let mut mat = Mat::in_two_parts("counters")?;
        let room = area(60, 60, WIDTH / 2 - 120, HEIGHT - 120);
        for square in lies.squares(counters, room, 120, 240) {
            let middle = square.centre();
            let piece = mat.new_piece(Kind::Counter, (middle.x, middle.y), 0, Vec::new());
            mat.pieces.push(piece);
        }
        Some(mat)
    }

    /// What the pieces in a part are worth.
    #[must_use]
    pub fn worth_in(&self, part: Spot) -> u32 {
        let own = self.pieces.iter().filter(|piece| self.ground().around(piece.at) == part.0);
        own.filter_map(|piece| self.set().spec(piece.kind)).map(|spec| spec.worth).sum()
    }

    /// What lies in a part, in the order in which it came there.
    #[must_use]
    pub fn lying_in(&self, part: Spot) -> Vec<PieceId> {
        let own = |piece: &&Laid| self.ground().around(piece.at) == part.0;
        self.pieces.iter().filter(own).map(|piece| piece.id).collect()
    }

    /// The same mat with so many pieces of a kind more, wherever there is room.
    #[must_use]
    pub fn with(mut self, kind: Kind, n: u32) -> Mat {
        for _ in 0..n {
            // What there is no room for is left out, as with hands.
            let _ = self.act(&Verb::Add { kind, n: 1, to: Mat::ANYWHERE });
        }
        self
    }

    /// The pieces of a kind, the one that was laid down last at the end.
    pub fn all(&self, kind: Kind) -> impl DoubleEndedIterator<Item = PieceId> {
        self.pieces.iter().filter(move |piece| piece.kind == kind).map(|piece| piece.id)
    }

    /// How many pieces of a kind lie on the mat.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.pieces.iter().filter(|piece| piece.kind == kind).count()
    }

    /// How many pieces of a kind lie in a part of the mat.
    #[must_use]
    pub fn count_in(&self, Spot(part): Spot, kind: Kind) -> usize {
        let ground = self.ground();
        self.pieces.iter().filter(|piece| piece.kind == kind && ground.around(piece.at) == part).count()
    }

    /// The piece of a kind that was laid last.
    #[must_use]
    pub fn last(&self, kind: Kind) -> Option<PieceId> {
        self.pieces.iter().rev().find(|piece| piece.kind == kind).map(|piece| piece.id)
    }

    /// The same mat with some of its pieces on it, for a picture of what it is.
    #[must_use]
    pub fn sample(mut self) -> Mat {
        let specs = self.set().specs;
        let every = (specs.len() / 6).max(1);
        let mut regions = self.ground().spots().cycle();
        let few = if specs.len() == 1 { 5 } else { 1 };
        for spec in specs.iter().step_by(every) {
            // Nothing of a sample can be refused; if it were, the picture would be the poorer, no more.
            let to = regions.next().unwrap_or(Mat::ANYWHERE);
            let _ = self.act(&Verb::Add { kind: spec.kind, n: few, to });
        }
        self
    }

    /// The same mat with every piece locked: what an adult sets out for others to work with.
    #[must_use]
    pub fn locked(mut self) -> Mat {
        self.pieces.iter_mut().for_each(|piece| piece.locked = true);
        self
    }
}
