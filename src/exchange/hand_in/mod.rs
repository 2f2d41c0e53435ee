//! Work on its way up where a file cannot go: as text to copy, and as a loop of QR codes that a webcam reads.
//!
//! A hand-in is a file of records, folded small: a [`Packet`]. Text and codes carry the same bytes, so what they bring is
//! staged, reported and taken in as a file is. Nothing here knows a camera or a clipboard.

mod frames;
mod packet;
mod scan;
mod seal;

pub use frames::{Frames, Gather, Took};
pub use packet::{Packet, packet_texts};
pub use scan::codes_in;
pub use seal::{SealKey, Sealed};
