//! Rows of tiles that are to have given lengths.

use crate::table::boards::TileArray;
use crate::table::{Kind, Spot, Verb};

/// What lays the first row that is too short; `None` where there is none, or one is too long.
pub(super) fn next_row(tiles: &TileArray, wanted: &[u32]) -> Option<(usize, Verb)> {
    let laid = tiles.rows();
    let lengths = || wanted.iter().map(|length| *length as usize);
    if laid.len() > wanted.len() || laid.iter().zip(lengths()).any(|(laid, wanted)| *laid > wanted) {
        return None;
    }
    let missing = lengths().enumerate().map(|(row, length)| (row, length - laid.get(row).unwrap_or(&0)));
    let (row, n) = missing.into_iter().find(|(_, missing)| *missing > 0)?;
    let (to, n) = (Spot(u16::try_from(row).ok()?), u8::try_from(n).ok()?);
    Some((row, Verb::Add { kind: Kind::Tile, n, to }))
}

/// The same where rows that are as long as the one before are copies of it.
pub(super) fn next_row_or_copies(tiles: &TileArray, wanted: &[u32]) -> Option<(usize, Verb)> {
    let (row, verb) = next_row(tiles, wanted)?;
    let (before, rest) = wanted.split_at_checked(row)?;
    let copies = rest.iter().take_while(|length| before.last() == Some(length)).count();
    if copies > 0 && row == tiles.rows().len() {
        return Some((row, Verb::Group { n: u8::try_from(copies).ok()? }));
    }
    Some((row, verb))
}

/// The same where all rows have the same length.
pub(super) fn next_even_row(tiles: &TileArray, rows: u32, length: u32) -> Option<(usize, Verb)> {
    next_row_or_copies(tiles, &vec![length; rows as usize])
}
