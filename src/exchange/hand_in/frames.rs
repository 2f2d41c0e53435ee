//! Frames: bytes as a loop of QR codes without an end, any few more than enough of which give the bytes again.
//!
//! The first round shows the pieces one by one. After it each frame is the exclusive or of about half of them, chosen by its
//! number (a random linear fountain code), so that whichever frames a camera has missed, nearly every further one makes
//! up for one of them; waiting for the same piece to come round again would take loops. A reader solves for the pieces as they
//! come in, which for some hundred of them is nothing.
//!
//! A frame is `T1:` and, in base 45 (RFC 9285), since QR codes hold letters of that alphabet in less room than bytes would
//! take as base 64, and every reader gives them back unchanged: the transfer's id, which is the CRC-32 of its bytes; their
//! number; how many pieces they make; the number of the frame; the piece; and the CRC-32 of all that.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::exchange::qr::svg;
use crate::records::checksum;

/// What a frame begins with.
const MARK: &str = "T1:";
/// The most bytes of a piece: with them a code has 57 modules a side (version 10 at low error correction), of which a webcam
/// of 720 lines gives each some eight pixels. Larger codes are read more seldom than they hold more.
const PIECE: usize = 240;
/// The most pieces: a minute and a half of one round.
const MOST: usize = 450;
/// Bytes before the piece.
const HEAD: usize = 12;
/// Bytes of a checksum.
const SUM: usize = 4;
/// Transfers that are put together at the same time: who is at the screen may change before one is whole.
const MOST_AT_ONCE: usize = 8;

/// Bytes that are shown as frames.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frames {
    transfer: Transfer,
    /// All of the same length; the last one is filled up.
    pieces: Vec<Vec<u8>>,
}

/// Which bytes these are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Transfer {
    /// Their CRC-32.
    id: u32,
    length: u32,
    pieces: u16,
}

impl Transfer {
    fn count(self) -> usize {
        usize::from(self.pieces)
    }

    /// Bytes of each piece, as short as they can be.
    fn piece(self) -> usize {
        usize::try_from(self.length).unwrap_or(usize::MAX).div_ceil(self.count().max(1))
    }

    /// Which pieces a frame is made of, one bit each, the first one highest.
    fn parts(self, frame: u16) -> Vec<u8> {
        let count = self.count();
        let mut bits = vec![0_u8; count.div_ceil(8)];
        let number = usize::from(frame);
        let mut state = u64::from(self.id) << 16 | u64::from(frame);
        let mut word = 0;
        for place in 0..count {
            if place % 64 == 0 {
                word = mixed(&mut state);
            }
            let chosen = if number < count { number == place } else { word >> (place % 64) & 1 == 1 };
            if let Some(byte) = bits.get_mut(place / 8).filter(|_| chosen) {
                *byte |= 0x80 >> (place % 8);
            }
        }
        bits
    }
}

/// The next number of SplitMix64 (Steele, Lea and Flood 2014): the same in every release, which a device that reads may not
/// share with the one that shows.
fn mixed(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = *state;
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn add(to: &mut [u8], other: &[u8]) {
    for (byte, other) in to.iter_mut().zip(other) {
        *byte ^= other;
    }
}

fn has(bits: &[u8], place: usize) -> bool {
    bits.get(place / 8).is_some_and(|byte| byte & (0x80 >> (place % 8)) != 0)
}

impl Frames {
    /// The frames of some bytes; `None` for more than anybody would hold a camera for, and for none at all.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Frames> {
        let count = bytes.len().div_ceil(PIECE);
        if !(1..=MOST).contains(&count) {
            return None;
        }
        let length = u32::try_from(bytes.len()).ok()?;
        let transfer = Transfer { id: checksum(bytes), length, pieces: u16::try_from(count).ok()? };
        let piece = transfer.piece();
        let filled = |chunk: &[u8]| {
            let mut chunk = chunk.to_vec();
            chunk.resize(piece, 0);
            chunk
        };
        let mut pieces: Vec<Vec<u8>> = bytes.chunks(piece).map(filled).collect();
        pieces.resize(count, vec![0; piece]);
        Some(Frames { transfer, pieces })
    }

    /// How many pieces there are: a camera that misses nothing needs as many frames.
    #[must_use]
    pub fn count(&self) -> usize {
        self.pieces.len()
    }

    /// The text of a frame, counted from 0. After the last number there is, the first comes again.
    #[must_use]
    pub fn text(&self, number: u16) -> String {
        let Transfer { id, length, pieces } = self.transfer;
        let mut piece = vec![0; self.transfer.piece()];
        let parts = self.transfer.parts(number);
        for (place, part) in self.pieces.iter().enumerate() {
            if has(&parts, place) {
                add(&mut piece, part);
            }
        }
        let mut bytes = Vec::with_capacity(HEAD + piece.len() + SUM);
        bytes.extend(id.to_be_bytes());
        bytes.extend(length.to_be_bytes());
        bytes.extend(pieces.to_be_bytes());
        bytes.extend(number.to_be_bytes());
        bytes.extend(piece);
        bytes.extend(checksum(&bytes).to_be_bytes());
        format!("{MARK}{}", base45::encode(bytes))
    }

    /// A frame as a QR code in SVG. Low error correction: the frame after it makes up for one that was not read.
    #[must_use]
    pub fn code(&self, number: u16) -> Option<String> {
        QrCode::encode_text(&self.text(number), QrCodeEcc::Low).ok().map(|code| svg(&code))
    }
}

/// What came of a frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Took {
    /// It brings a transfer further: pieces that are certain, of how many.
    Further(usize, usize),
    /// Nothing new.
    Known,
    /// All the bytes of a transfer.
    Whole(Vec<u8>),
    /// The transfer was put together, and is not what was sent; it is begun anew.
    Spoiled,
    /// Another code, or one that was read wrongly.
    NotOurs,
    /// A frame of a newer Tenfold.
    Newer,
}

/// Puts transfers together again, from frames in any order, of several transfers in turn.
#[derive(Clone, Debug, Default)]
pub struct Gather {
    open: Vec<Solving>,
    whole: Vec<Transfer>,
}

/// A transfer that is put together: equations over its pieces, each the bits of [`Transfer::parts`] and then the bytes.
#[derive(Clone, Debug)]
struct Solving {
    transfer: Transfer,
    /// By the place of the first piece in it; no other equation before it has that piece.
    rows: Vec<Option<Vec<u8>>>,
}

impl Gather {
    /// Takes in a text that was read from a code.
    pub fn take(&mut self, text: &str) -> Took {
        let Some(text) = text.strip_prefix(MARK) else {
            let is_newer = text.strip_prefix('T').and_then(|rest| rest.split_once(':'));
            let is_newer =
                is_newer.is_some_and(|(version, _)| version.parse::<u8>().is_ok_and(|version| version > 1));
            return if is_newer { Took::Newer } else { Took::NotOurs };
        };
        let Some((transfer, number, piece)) = base45::decode(text).ok().and_then(|bytes| parsed(&bytes))
        else {
            return Took::NotOurs;
        };
        if self.whole.contains(&transfer) {
            return Took::Known;
        }
        let place = self.open.iter().position(|solving| solving.transfer == transfer);
        let mut solving = place.map_or_else(|| Solving::new(transfer), |place| self.open.remove(place));
        let is_new = solving.take(number, &piece);
        let (solved, count) = (solving.solved(), transfer.count());
        if solved < count {
            // The one that was read last stands last; of too many the oldest goes.
            self.open.push(solving);
            if self.open.len() > MOST_AT_ONCE {
                self.open.remove(0);
            }
            return if is_new { Took::Further(solved, count) } else { Took::Known };
        }
        match solving.bytes() {
            Some(bytes) => {
                self.whole.push(transfer);
                Took::Whole(bytes)
            }
            None => Took::Spoiled,
        }
    }
}

/// The parts of a frame whose checksum fits and whose numbers make sense.
fn parsed(bytes: &[u8]) -> Option<(Transfer, u16, Vec<u8>)> {
    let (body, sum) = bytes.split_last_chunk::<SUM>()?;
    if u32::from_be_bytes(*sum) != checksum(body) {
        return None;
    }
    let (id, rest) = body.split_first_chunk()?;
    let (length, rest) = rest.split_first_chunk()?;
    let (pieces, rest) = rest.split_first_chunk()?;
    let (number, piece) = rest.split_first_chunk()?;
    let transfer = Transfer {
        id: u32::from_be_bytes(*id),
        length: u32::from_be_bytes(*length),
        pieces: u16::from_be_bytes(*pieces),
    };
    let makes_sense = (1..=MOST).contains(&transfer.count())
        && (1..=PIECE).contains(&piece.len())
        && piece.len() == transfer.piece();
    makes_sense.then(|| (transfer, u16::from_be_bytes(*number), piece.to_vec()))
}

impl Solving {
    fn new(transfer: Transfer) -> Solving {
        Solving { transfer, rows: vec![None; transfer.count()] }
    }

    fn solved(&self) -> usize {
        self.rows.iter().flatten().count()
    }

    /// Takes an equation in; whether it says anything new.
    fn take(&mut self, number: u16, piece: &[u8]) -> bool {
        let mut row = self.transfer.parts(number);
        row.extend(piece);
        for (place, known) in self.rows.iter_mut().enumerate() {
            if !has(&row, place) {
                continue;
            }
            match known {
                Some(known) => add(&mut row, known),
                None => {
                    *known = Some(row);
                    return true;
                }
            }
        }
        false
    }

    /// The bytes, once there is an equation for each piece; `None` where they are not those of the id.
    fn bytes(mut self) -> Option<Vec<u8>> {
        let count = self.transfer.count();
        let mut pieces: Vec<Vec<u8>> = Vec::new();
        // From the last piece, which stands alone, up to the first.
        for place in (0..count).rev() {
            let row = self.rows.get_mut(place)?.take()?;
            let (bits, piece) = row.split_at_checked(count.div_ceil(8))?;
            let mut piece = piece.to_vec();
            let later = (place + 1..count).rev().zip(&pieces);
            for (_, other) in later.filter(|(other, _)| has(bits, *other)) {
                add(&mut piece, other);
            }
            pieces.push(piece);
        }
        let mut bytes: Vec<u8> = pieces.into_iter().rev().flatten().collect();
        bytes.truncate(usize::try_from(self.transfer.length).ok()?);
        (checksum(&bytes) == self.transfer.id).then_some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activities::Random;

    fn bytes(length: usize, seed: u64) -> Vec<u8> {
        let mut random = Random::from_seed(seed);
        (0..length).map(|_| u8::try_from(random.below(256)).expect("a byte")).collect()
    }

    /// Shows frames, of which one in `missed` percent is not read, until they are put together; how many were shown.
    fn shown(sent: &[u8], missed: u32, random: &mut Random) -> usize {
        let frames = Frames::of(sent).expect("not too many");
        let mut gather = Gather::default();
        for number in 0..u16::MAX {
            if random.below(100) < missed {
                continue;
            }
            if let Took::Whole(got) = gather.take(&frames.text(number)) {
                assert_eq!(got, sent);
                return usize::from(number) + 1;
            }
        }
        panic!("never whole");
    }

    #[test]
    fn frames_that_are_all_read_need_one_round() {
        let mut random = Random::from_seed(1);
        for length in [1, 239, 240, 241, 480, 481, 5_000, 13_000, MOST * PIECE] {
            let sent = bytes(length, 7);
            assert_eq!(shown(&sent, 0, &mut random), length.div_ceil(PIECE), "{length}");
        }
        assert_eq!(Frames::of(&[]), None);
        assert_eq!(Frames::of(&bytes(MOST * PIECE + 1, 7)), None);
    }

    #[test]
    fn a_missed_frame_costs_a_frame_and_no_round() {
        let mut random = Random::from_seed(2);
        let mut most = 0;
        for seed in 0..200 {
            let sent = bytes(30 * PIECE, seed);
            most = most.max(shown(&sent, 30, &mut random));
        }
        // 30 of 100 are missed, so 30 pieces need 43; a round more would be 73, and waiting for pieces 100 and more.
        assert!(most < 73, "{most}");
    }

    #[test]
    fn any_order_any_number_of_times_gives_the_same() {
        let sent = bytes(4_000, 3);
        let frames = Frames::of(&sent).expect("few");
        let mut gather = Gather::default();
        let mut numbers: Vec<u16> = (0..60).rev().flat_map(|number| [number, number]).collect();
        numbers.extend(0..60);
        let took: Vec<Took> = numbers.iter().map(|number| gather.take(&frames.text(*number))).collect();
        let wholes: Vec<&Took> = took.iter().filter(|took| matches!(took, Took::Whole(_))).collect();
        assert_eq!(wholes, [&Took::Whole(sent)], "once, and after that it is known");
        assert_eq!(took[0], Took::Further(1, 17));
        assert_eq!(took[1], Took::Known);
        assert_eq!(took.last(), Some(&Took::Known));
    }

    #[test]
    fn transfers_that_come_in_turn_do_not_mix() {
        let sent: Vec<Vec<u8>> = (0..3).map(|seed| bytes(3_000, seed)).collect();
        let frames: Vec<Frames> = sent.iter().map(|sent| Frames::of(sent).expect("few")).collect();
        let mut gather = Gather::default();
        let mut got = Vec::new();
        for number in 0..40 {
            for frames in &frames {
                if let Took::Whole(bytes) = gather.take(&frames.text(number)) {
                    got.push(bytes);
                }
            }
        }
        assert_eq!(got, sent);
    }

    #[test]
    fn hostile_frames_are_no_frames() {
        let sent = bytes(1_000, 5);
        let frames = Frames::of(&sent).expect("few");
        let mut gather = Gather::default();
        let text = frames.text(0);
        for place in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("letters");
            assert_eq!(gather.take(&changed), Took::NotOurs, "letter {place}");
            assert_eq!(gather.take(&text[..place]), Took::NotOurs, "cut at {place}");
        }
        for other in ["", "T", "T1", "T1:", "T0:AB", "https://example.org", "T1:\u{fffd}ñ"] {
            assert_eq!(gather.take(other), Took::NotOurs, "{other}");
        }
        assert_eq!(gather.take("T2:ABC"), Took::Newer);
        // Frames that are whole and lie: of sizes nobody has, or with pieces of another file.
        let lie = |id: u32, length: u32, pieces: u16, number: u16, piece: &[u8]| {
            let mut bytes = [id.to_be_bytes(), length.to_be_bytes()].concat();
            bytes.extend(pieces.to_be_bytes());
            bytes.extend(number.to_be_bytes());
            bytes.extend(piece);
            bytes.extend(checksum(&bytes).to_be_bytes());
            format!("T1:{}", base45::encode(bytes))
        };
        for (length, pieces, piece) in [
            (0, 0, 0),
            (0, 1, 0),
            (u32::MAX, u16::MAX, 480),
            (u32::MAX, 1, 480),
            (960, 2, 479),
            (481, 1, 481),
        ] {
            assert_eq!(gather.take(&lie(1, length, pieces, 0, &vec![0; piece])), Took::NotOurs, "{length}");
        }
        let id = checksum(&sent);
        assert_eq!(gather.take(&lie(id, 1_000, 5, 2, &[9; 200])), Took::Further(1, 5));
        let took: Vec<Took> = (0..5).map(|number| gather.take(&frames.text(number))).collect();
        assert_eq!(took.last(), Some(&Took::Spoiled));
        // Begun anew, it comes out.
        assert!((0..5).any(|number| gather.take(&frames.text(number)) == Took::Whole(sent.clone())));
        // Thousands of transfers that are never whole leave room for one that is.
        for id in 0..2_000 {
            gather.take(&lie(id, 1_000, 5, 0, &[1; 200]));
        }
        assert!(gather.open.len() <= MOST_AT_ONCE);
    }
}
