//! Lists as they are chosen: plain files, and zips such as OneRoster's, whose lists are taken out.

use super::Refusal;
use crate::exchange::zip::{NoZip, is_zip, unzip};

/// Files in a zip that may be lists.
const ENDINGS: [&str; 3] = [".csv", ".txt", ".tsv"];

/// The most bytes of a file that is looked into, packed or not.
pub const LARGEST_LIST: u32 = 64 << 20;

/// The lists in a file that was chosen, as texts.
///
/// # Errors
/// A [`Refusal`], for a zip that is damaged or beyond the limits.
pub fn lists_in(file: &[u8]) -> Result<Vec<String>, Refusal> {
    // What is no UTF-8 shows as marks of replacement where the list is looked through, as in a text editor.
    let text = |file: &[u8]| String::from_utf8_lossy(file).into_owned();
    if !is_zip(file) {
        return Ok(vec![text(file)]);
    }
    match unzip(file, &ENDINGS) {
        Ok(files) => Ok(files.iter().map(|file| text(file)).collect()),
        Err(NoZip::Damaged) => Err(Refusal::Damaged),
        Err(NoZip::TooLarge) => Err(Refusal::TooLarge),
    }
}
