//! Packets: a file of records, folded small, as bytes and as text that survives mail and chat.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::seal::{POINT, PRINT, SealKey, Sealed};
use crate::exchange::Refused;
use crate::records::checksum;

/// What a text of ours begins with: the name, then the version of this way of writing.
const MARK: &str = "TENFOLD";
/// The version of packets.
const VERSION: u8 = 1;
/// Content that anybody can read.
const OPEN: u8 = b'o';
/// Content that only one key opens.
const SEALED: u8 = b's';
/// The most bytes a packet unfolds to: a school year of a large class.
const MOST_UNFOLDED: usize = 64 << 20;
/// Where deflate gains little more for much more time.
const TIGHTNESS: u8 = 8;
/// Bytes of the checksum at the end.
const SUM: usize = 4;

/// A hand-in, folded small.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Packet {
    /// Anybody can read it: the file, deflated.
    Open(Vec<u8>),
    /// Only the one who made the plan can read it.
    Sealed(Sealed),
}

impl Packet {
    /// Folds a file, which comes in parts.
    #[must_use]
    pub fn fold(parts: &[String]) -> Packet {
        Packet::Open(compress_to_vec(parts.concat().as_bytes(), TIGHTNESS))
    }

    /// A packet that was sealed to a key. `from` is the public half of the pair that was made for it.
    #[must_use]
    pub fn sealed(to: &SealKey, from: SealKey, content: Vec<u8>) -> Packet {
        Packet::Sealed(Sealed { to: to.print(), from, content })
    }

    /// As bytes: version, kind, content, and the CRC-32 of all of that.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        match self {
            Packet::Open(content) => {
                bytes.push(OPEN);
                bytes.extend(content);
            }
            Packet::Sealed(sealed) => {
                bytes.push(SEALED);
                bytes.extend(sealed.to);
                bytes.extend(sealed.from.bytes());
                bytes.extend(&sealed.content);
            }
        }
        bytes.extend(checksum(&bytes).to_be_bytes());
        bytes
    }

    /// Reads what [`Packet::bytes`] wrote.
    ///
    /// # Errors
    /// [`Refused::NotOurs`] also for what was damaged or cut short; [`Refused::Newer`].
    pub fn read(bytes: &[u8]) -> Result<Packet, Refused> {
        let (body, sum) = bytes.split_last_chunk::<SUM>().ok_or(Refused::NotOurs)?;
        if u32::from_be_bytes(*sum) != checksum(body) {
            return Err(Refused::NotOurs);
        }
        match body {
            [VERSION, OPEN, content @ ..] => Ok(Packet::Open(content.to_vec())),
            [VERSION, SEALED, rest @ ..] => sealed(rest).map(Packet::Sealed).ok_or(Refused::NotOurs),
            [version, ..] if *version > VERSION => Err(Refused::Newer),
            _ => Err(Refused::NotOurs),
        }
    }

    /// As text to copy: `TENFOLD1.` and letters, digits, `-` and `_`.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{MARK}{VERSION}.{}", URL_SAFE_NO_PAD.encode(self.bytes()))
    }

    /// Whether only one key opens it.
    #[must_use]
    pub const fn is_sealed(&self) -> bool {
        matches!(self, Packet::Sealed(_))
    }

    /// The file, where anybody can read it.
    ///
    /// # Errors
    /// [`Refused`] where it cannot be unfolded; [`Refused::OtherKey`] for one that is sealed.
    pub fn unfold(&self) -> Result<String, Refused> {
        match self {
            Packet::Open(content) => unfold(content),
            Packet::Sealed(_) => Err(Refused::OtherKey),
        }
    }
}

/// What follows the kind of a sealed packet.
fn sealed(rest: &[u8]) -> Option<Sealed> {
    let (to, rest) = rest.split_first_chunk::<PRINT>()?;
    let (from, content) = rest.split_first_chunk::<POINT>()?;
    Some(Sealed { to: *to, from: SealKey::of(from)?, content: content.to_vec() })
}

fn unfold(content: &[u8]) -> Result<String, Refused> {
    let bytes = decompress_to_vec_with_limit(content, MOST_UNFOLDED).map_err(|_| Refused::NotOurs)?;
    String::from_utf8(bytes).map_err(|_| Refused::NotOurs)
}

/// The packets of a text that somebody has pasted or saved: several may follow one another, and a program that sent it may
/// have broken its lines. `None` for a text that has none of ours in it.
#[must_use]
pub fn packet_texts(text: &str) -> Option<Vec<Result<Packet, Refused>>> {
    let joined: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let mut pieces = joined.split(MARK);
    // What stands before the first mark is not ours: a greeting, a byte order mark.
    pieces.next()?;
    let packets: Vec<Result<Packet, Refused>> = pieces.map(read_text).collect();
    (!packets.is_empty()).then_some(packets)
}

/// What follows the mark, up to what cannot belong to it.
fn read_text(piece: &str) -> Result<Packet, Refused> {
    let (version, rest) = piece.split_once('.').ok_or(Refused::NotOurs)?;
    let version: u8 = version.parse().map_err(|_| Refused::NotOurs)?;
    if version > VERSION {
        return Err(Refused::Newer);
    }
    let ours = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let end = rest.find(|letter| !ours(letter)).unwrap_or(rest.len());
    let (text, _) = rest.split_at_checked(end).ok_or(Refused::NotOurs)?;
    Packet::read(&URL_SAFE_NO_PAD.decode(text).map_err(|_| Refused::NotOurs)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet() -> Packet {
        Packet::fold(&["{\"tenfold\":\"records\",".into(), "\"ñ\":1}".into()])
    }

    #[test]
    fn a_text_reads_back_however_it_was_sent() {
        let file = "{\"tenfold\":\"records\",\"ñ\":1}";
        let text = packet().text();
        assert!(text.starts_with("TENFOLD1."));
        let broken: String = text
            .chars()
            .enumerate()
            .map(|(at, c)| if at % 20 == 19 { format!("{c}\r\n ") } else { c.to_string() })
            .collect();
        for sent in [text.clone(), format!("\u{feff}Here it is: {text} (Owl)"), broken] {
            let read = packet_texts(&sent).expect("ours");
            assert_eq!(read.len(), 1, "{sent}");
            assert_eq!(read[0].as_ref().map(Packet::unfold), Ok(Ok(file.into())), "{sent}");
        }
        let both = packet_texts(&format!("{text}\n\n{text}")).expect("ours");
        assert_eq!(both, [Ok(packet()), Ok(packet())]);
        assert_eq!(packet_texts("{\"tenfold\":\"records\"}"), None);
        assert_eq!(packet_texts(""), None);
    }

    #[test]
    fn a_sealed_packet_says_to_whom_and_nothing_else() {
        let [to, from, other] = [1, 2, 3].map(|last| {
            let mut point = [9; POINT];
            (point[0], point[64]) = (4, last);
            SealKey::of(&point).expect("of that shape")
        });
        let packet = Packet::sealed(&to, from, vec![7; 40]);
        assert_eq!(Packet::read(&packet.bytes()), Ok(packet.clone()));
        assert_eq!(packet_texts(&packet.text()), Some(vec![Ok(packet.clone())]));
        assert_eq!(packet.unfold(), Err(Refused::OtherKey));
        let Packet::Sealed(sealed) = packet else { panic!("sealed") };
        assert!(sealed.is_to(&to) && !sealed.is_to(&other) && !sealed.is_to(&from));
        assert_ne!(Sealed::about(&from, &to), Sealed::about(&to, &from));
        // Cut short where its head would be.
        let mut short = vec![VERSION, SEALED, 1, 2, 3];
        short.extend(checksum(&short).to_be_bytes());
        assert_eq!(Packet::read(&short), Err(Refused::NotOurs));
    }

    #[test]
    fn what_was_cut_or_changed_is_refused_and_what_is_newer_is_told_apart() {
        let text = packet().text();
        for cut in "TENFOLD".len()..text.len() {
            assert_eq!(packet_texts(&text[..cut]), Some(vec![Err(Refused::NotOurs)]), "{cut}");
        }
        let bytes = packet().bytes();
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 4;
            assert_eq!(Packet::read(&changed), Err(Refused::NotOurs), "byte {place}");
        }
        let newer = text.replacen("TENFOLD1", "TENFOLD2", 1);
        assert_eq!(packet_texts(&newer), Some(vec![Err(Refused::Newer)]));
        let bomb = Packet::Open(compress_to_vec(&vec![b' '; 65 << 20], 9));
        assert_eq!(bomb.unfold(), Err(Refused::NotOurs));
    }
}
