//! Where pieces come to lie: put down, fitted to others, in order, in equal groups.

use super::ground::{self, Bounds};
use super::sets::{Spec, Written};
use super::{FIELD, HEIGHT, Laid, Mat, PITCH, WIDTH, mirrored, plan, whole};
use crate::table::piece::{Kind, PieceId, Spot};
use crate::table::refusal::Refusal;

/// How near a corner comes to another one before it goes to it.
const FITS: i32 = 60;

impl Mat {
    /// The part of the mat where a kind belongs: left, top, right, bottom.
    pub(super) fn region(&self, kind: Kind) -> (i32, i32, i32, i32) {
        let mut left = 0;
        for (own, width) in self.columns() {
            if *own == kind {
                return (left + 20, plan::HEADING, left + width - 20, HEIGHT - 20);
            }
            left += width;
        }
        (20, 20, WIDTH - 20, HEIGHT - 20)
    }

    /// Whether a box of a size, with its middle at a point, covers no piece but `own`.
    fn clear(&self, (w, h): (i32, i32), own: Option<PieceId>) -> impl Fn((i32, i32)) -> bool {
        let others = self.pieces.iter().filter(|piece| Some(piece.id) != own);
        let boxes: Vec<((i32, i32), (i32, i32))> =
            others.map(|piece| (piece.at, self.size_of(piece))).collect();
        move |(x, y)| {
            boxes
                .iter()
                .all(|((ox, oy), (ow, oh))| 2 * (x - ox).abs() >= w + ow || 2 * (y - oy).abs() >= h + oh)
        }
    }

    /// The first place in reading order where a piece covers no other; beyond that, a little lower and further right each time.
    pub(super) fn free(&self, spec: &Spec, turn: i32) -> (i32, i32) {
        let (w, h) = spec.form.size(turn, false);
        let (left, top, right, bottom) = self.region(spec.kind);
        let across = ((right - left) / (w + 12)).max(1);
        let down = ((bottom - top) / (h + 12)).max(1);
        let cell = |index: i32| {
            (left + (index % across) * (w + 12) + w / 2 + 6, top + (index / across) * (h + 12) + h / 2 + 6)
        };
        let clear = self.clear((w, h), None);
        let free = |place: &(i32, i32)| clear(*place) && self.ground().holds(*place, (w, h)).is_some();
        (0..across * down).map(cell).find(free).unwrap_or_else(|| {
            let there = self.pieces.iter().filter(|piece| piece.kind == spec.kind).count();
            let step = i32::try_from(there).unwrap_or(0) % 12 * 44;
            (left + w / 2 + 20 + step, top + h / 2 + 20 + step)
        })
    }

    /// Where a piece comes to lie that is put down at a spot; `None` for a spot that is not on the mat.
    pub(super) fn landing(&self, piece: &Laid, spec: &Spec, to: Spot) -> Option<(i32, i32)> {
        let size = self.size_of(piece);
        // Where there are loops, anywhere is outside of them.
        let region = if to == Mat::ANYWHERE { ground::OUTSIDE } else { to };
        if let Some(at) = self.ground().free(region, size, self.clear(size, Some(piece.id))) {
            return Some(self.inside(at, size));
        }
        if to == Mat::ANYWHERE {
            return Some(self.inside(self.free(spec, piece.turn), self.size_of(piece)));
        }
        let (column, row) = FIELD.cell(to)?;
        let at = self.inside((column * PITCH + PITCH / 2, row * PITCH + PITCH / 2), self.size_of(piece));
        Some(if self.set().fits { self.fitted(piece, spec, at) } else { at })
    }

    pub(super) fn inside(&self, at: (i32, i32), size: (i32, i32)) -> (i32, i32) {
        within(ground::ALL, at, size)
    }

    /// The nearest place where a corner meets a corner, if one is near.
    fn fitted(&self, piece: &Laid, spec: &Spec, at: (i32, i32)) -> (i32, i32) {
        let joints = |laid: &Laid, spec: &Spec, (x, y): (i32, i32)| -> Vec<(i32, i32)> {
            let over = mirrored(spec, laid.over);
            let (mx, my) = spec.form.middle(laid.turn, over);
            spec.form.joints(laid.turn, over).into_iter().map(|(jx, jy)| (x - mx + jx, y - my + jy)).collect()
        };
        let own = joints(piece, spec, at);
        let reach = |(w, h): (i32, i32)| w.max(h) / 2 + FITS;
        let own_reach = reach(self.size_of(piece));
        let mut best: Option<(i64, (i32, i32))> = None;
        for other in self.pieces.iter().filter(|other| other.id != piece.id) {
            let far = own_reach + reach(self.size_of(other));
            if (other.at.0 - at.0).abs() > far || (other.at.1 - at.1).abs() > far {
                continue;
            }
            let Some(other_spec) = self.set().spec(other.kind) else { continue };
            for (ox, oy) in joints(other, other_spec, other.at) {
                for (x, y) in &own {
                    let (dx, dy) = (ox - x, oy - y);
                    let distance = i64::from(dx) * i64::from(dx) + i64::from(dy) * i64::from(dy);
                    let near = distance <= i64::from(FITS) * i64::from(FITS);
                    if near && best.is_none_or(|(least, _)| distance < least) {
                        best = Some((distance, (dx, dy)));
                    }
                }
            }
        }
        best.map_or(at, |(_, (dx, dy))| self.inside((at.0 + dx, at.1 + dy), self.size_of(piece)))
    }

    /// Everything in rows by kind, a gap after each five; in its own column or in the part where it lies, where the mat has
    /// columns or parts.
    pub(super) fn tidied(&self) -> Mat {
        let mut tidy = Mat { pieces: Vec::new(), ..self.clone() };
        tidy.pieces.extend(self.pieces.iter().filter(|piece| piece.locked).cloned());
        if self.set().written == Written::Order {
            // In one row, as they lie from the left: which one comes first is for the hand to say.
            let loose = self.pieces.iter().filter(|piece| !piece.locked).cloned().collect();
            let row = crate::order::by_number(loose, |piece: &Laid| piece.at.0.into());
            let room = (WIDTH - 40) / whole(row.len()).max(1);
            for (number, piece) in (0..).zip(row) {
                let (w, h) = self.size_of(&piece);
                let at = self.inside((20 + number * room.min(w + 20) + w / 2, 20 + h / 2), (w, h));
                tidy.pieces.push(Laid { at, ..piece });
            }
            return tidy;
        }
        // Clear of the lines about parts.
        let margin = if self.ground().outlines.is_empty() { 20 } else { 60 };
        for part in self.ground().parts() {
            let (left, mut top, room) = (part.0 + margin, part.1 + margin, part.2 - part.0 - 2 * margin);
            for spec in self.set().specs {
                let own = self.pieces.iter().filter(|piece| {
                    piece.kind == spec.kind && !piece.locked && ground::contains(part, piece.at)
                });
                let own: Vec<&Laid> = own.collect();
                if own.is_empty() {
                    continue;
                }
                let (w, h) = spec.form.size(0, false);
                let across = room / (5 * (w + 8) + 60) * 5;
                let across = if across == 0 { (room / (w + 8)).max(1) } else { across };
                for (number, piece) in (0_i32..).zip(&own) {
                    let at = if self.columns().is_empty() {
                        let (column, row) = (number % across, number / across);
                        (left + column * (w + 8) + column / 5 * 60 + w / 2, top + row * (h + 12) + h / 2)
                    } else {
                        tidy.free(spec, 0)
                    };
                    tidy.pieces.push(Laid { at: within(part, at, (w, h)), turn: 0, ..(*piece).clone() });
                }
                top += (whole(own.len()) + across - 1) / across * (h + 12) + 30;
            }
        }
        tidy
    }

    /// Equal groups, as many in each as can be; what is left over lies apart at the foot of the mat.
    pub(super) fn shared(&self, groups: u8) -> Result<Mat, Refusal> {
        let groups = usize::from(groups);
        let loose: Vec<&Laid> = self.pieces.iter().filter(|piece| !piece.locked).collect();
        let each = loose.len().checked_div(groups).filter(|each| *each > 0).ok_or(Refusal::Nothing)?;
        let mut shared = self.clone();
        let across = groups.min(5);
        let down = groups.div_ceil(across);
        let cell = (WIDTH / whole(across), (HEIGHT - 220) / whole(down));
        let rows = whole(each.div_ceil(5));
        let (w, h) = loose.first().map_or((1, 1), |piece| self.size_of(piece));
        let step = ((cell.0 - 60) / 5).min(w + 8).min((cell.1 - 60) / rows.max(1)).min(h + 8);
        for (number, piece) in loose.iter().enumerate() {
            let (group, place) = (number / each, whole(number % each));
            let at = if group < groups {
                let corner = (whole(group % across) * cell.0 + 30, whole(group / across) * cell.1 + 30);
                (corner.0 + place % 5 * step + w / 2, corner.1 + place / 5 * step + h / 2)
            } else {
                (30 + whole(number - groups * each) * (w + 8) + w / 2, HEIGHT - h / 2 - 10)
            };
            if let Some(laid) = shared.pieces.iter_mut().find(|laid| laid.id == piece.id) {
                laid.at = self.inside(at, (w, h));
            }
        }
        Ok(shared)
    }
}

/// The point nearest to `at` where a box about it lies within bounds; in their middle where it is larger than they are.
fn within((left, top, right, bottom): Bounds, (x, y): (i32, i32), (w, h): (i32, i32)) -> (i32, i32) {
    let along = |at: i32, length: i32, low: i32, high: i32| {
        let middle = i32::midpoint(low, high);
        at.clamp((low + length / 2).min(middle), (high - length / 2).max(middle))
    };
    (along(x, w, left, right), along(y, h, top, bottom))
}
