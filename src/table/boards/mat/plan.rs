//! Where mat, tray and columns stand at one size.

use super::{HEIGHT, WIDTH};
use crate::table::boards::kit;
use crate::table::geometry::{Area, Point, Size, area, point, size};
use crate::table::piece::{Kind, place_text};
use crate::table::shape::{Ink, Shape};
use crate::words::{Say, say};

use super::sets::Spec;

/// The height of the headings of columns, in units of the mat.
pub(super) const HEADING: i32 = 150;

pub(in crate::table::boards) struct Plan {
    pub(in crate::table::boards) space: Size,
    pub(in crate::table::boards) mat: Area,
    pub(in crate::table::boards) tray: Area,
    /// The size of a place in the tray, and how many stand beside and below each other.
    cell: Size,
    across: i32,
    down: i32,
    /// The tray stands beside the mat and is filled by columns.
    upright: bool,
}

impl Plan {
    /// For so many kinds of pieces, and a mat of the usual shape.
    pub(super) fn new(space: Size, kinds: usize) -> Plan {
        Plan::shaped(space, kinds, size(WIDTH, HEIGHT))
    }

    /// For so many kinds of pieces, and a mat of a shape of its own.
    pub(in crate::table::boards) fn shaped(space: Size, kinds: usize, shape: Size) -> Plan {
        let space = kit::grown(space, 296, 300);
        let kinds = i32::try_from(kinds).unwrap_or(1).max(1);
        let upright = space.w * 10 > space.h * 15;
        let (across, down, cell) = if upright {
            let down = (space.h / 52).clamp(1, 9.min(kinds));
            let across = (kinds + down - 1) / down;
            // The places of a column share its height evenly.
            let down = (kinds + across - 1) / across;
            let narrow = if across > 2 { 60 } else { 92 };
            (across, down, size(narrow, ((space.h - 8) / down).min(84)))
        } else {
            let room = space.w - 8;
            let wide = (room / kinds).clamp(kit::TARGET, 92);
            let across = (room / wide).clamp(1, kinds);
            let down = (kinds + across - 1) / across;
            (across, down, size(wide, wide.min(if down > 1 { 56 } else { 84 })))
        };
        let tray = size(across * cell.w + 8, down * cell.h + 8);
        let room =
            if upright { size(space.w - tray.w - 8, space.h) } else { size(space.w, space.h - tray.h - 6) };
        // As large as it can be, and never so small that its pieces are lost.
        let width = room.w.min(room.h * shape.w / shape.h).max(280);
        let height = width * shape.h / shape.w;
        if upright {
            let space = kit::grown(space, tray.w + 8 + width, height.max(tray.h));
            let left = (space.w - tray.w - 8 - width) / 2;
            let mat = area(left + tray.w + 8, (space.h - height) / 2, width, height);
            let tray = area(left, (space.h - height.max(tray.h)) / 2, tray.w, height.max(tray.h));
            return Plan { space, mat, tray, cell, across, down, upright };
        }
        let space = kit::grown(space, width.max(tray.w), height + tray.h + 6);
        let mat = area((space.w - width) / 2, 0, width, height);
        let tray = area(0, space.h - tray.h, space.w, tray.h);
        Plan { space, mat, tray, cell, across, down, upright }
    }

    /// The upper left corner of a piece whose middle lies at a point of the mat.
    pub(super) fn corner(&self, (x, y): (i32, i32), size: Size) -> Point {
        let px = |units: i32| (units * self.mat.w + WIDTH / 2) / WIDTH;
        let corner = point(self.mat.x + px(x) - size.w / 2, self.mat.y + px(y) - size.h / 2);
        point(
            corner.x.clamp(self.mat.x, (self.mat.right() - size.w).max(self.mat.x)),
            corner.y.clamp(self.mat.y, (self.mat.bottom() - size.h).max(self.mat.y)),
        )
    }

    /// The place of the `index`-th kind in the tray.
    pub(in crate::table::boards) fn cell(&self, index: i32) -> Area {
        let (column, row) = if self.upright {
            (index / self.down.max(1), index % self.down.max(1))
        } else {
            (index % self.across.max(1), index / self.across.max(1))
        };
        let left = self.tray.x + (self.tray.w - self.across * self.cell.w) / 2;
        let top = self.tray.y + (self.tray.h - self.down * self.cell.h) / 2;
        area(left + column * self.cell.w, top + row * self.cell.h, self.cell.w, self.cell.h)
    }

    /// The scale at which a piece fits its place in the tray: never larger than on the mat.
    pub(super) fn in_cell(&self, spec: &Spec, cell: Area) -> i32 {
        let (w, h) = spec.form.size(0, false);
        let fits = |room: i32, units: i32| (room - 10) * WIDTH / units.max(1);
        fits(cell.w, w).min(fits(cell.h, h)).min(self.mat.w.max(700))
    }

    /// Lines and headings of the columns.
    pub(super) fn columns(&self, columns: &[(Kind, i32)]) -> Vec<Shape> {
        let px = |units: i32| units * self.mat.w / WIDTH;
        let mut shapes = Vec::new();
        let mut left = 0;
        for (kind, width) in columns {
            let middle = point(self.mat.x + px(left + width / 2), self.mat.y + px(HEADING / 2));
            let height = px(74).clamp(9, 17);
            shapes.push(match heading(*kind) {
                Some(say) => Shape::said(middle, height, say, Ink::Quiet),
                None => {
                    let text = if let Kind::Disc(place) | Kind::DecimalBlock(place) = kind {
                        place_text(*place)
                    } else {
                        String::new()
                    };
                    let height = height.min(px(width / 8).max(7));
                    // Where a column is too narrow for its heading, the discs say it themselves.
                    let fits =
                        i32::try_from(text.len()).is_ok_and(|letters| letters * height <= px(2 * width));
                    Shape::plain(middle, height, if fits { text } else { String::new() }, Ink::Quiet)
                }
            });
            left += width;
            if left < WIDTH {
                let x = self.mat.x + px(left);
                shapes.push(Shape::Line(
                    point(x, self.mat.y + 4),
                    point(x, self.mat.bottom() - 4),
                    Ink::Edge,
                ));
            }
        }
        shapes
    }
}

fn heading(kind: Kind) -> Option<Say> {
    Some(match kind {
        Kind::Thousand => say::column_heading_thousands(),
        Kind::Hundred => say::column_heading_hundreds(),
        Kind::Ten => say::place_tens(),
        Kind::One => say::place_ones(),
        _ => return None,
    })
}
