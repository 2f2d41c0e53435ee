//! Seals: a packet that only the adult who made the plan can read.
//!
//! The adult's browser makes a key pair (ECDH on P-256). The public key goes down with the plans; for each hand-in the device makes
//! a pair of its own, derives a key for AES-256-GCM from both (HKDF-SHA-256), and forgets its private half. What is done with keys
//! is the browser's business; here is how they are written, and what a sealed packet says of itself.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

/// Bytes of a point of P-256 that is not compressed (SEC 1, 2.3.3): 4, then both coordinates. Browsers read no other form.
pub const POINT: usize = 65;
/// Bytes of a fingerprint in a packet.
pub(super) const PRINT: usize = 8;
/// Digits of a fingerprint as a person compares it: 2^66.
const DIGITS: u32 = 20;

/// The public half of the key an adult reads hand-ins with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SealKey([u8; POINT]);

impl SealKey {
    /// The key of some bytes; `None` where they have not the shape of one. Whether it is a point of the curve only the browser
    /// can tell.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<SealKey> {
        let point = <[u8; POINT]>::try_from(bytes).ok()?;
        (point.first() == Some(&4)).then_some(SealKey(point))
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As text: base64url.
    #[must_use]
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// Reads what [`SealKey::text`] wrote.
    #[must_use]
    pub fn read(text: &str) -> Option<SealKey> {
        SealKey::of(&URL_SAFE_NO_PAD.decode(text).ok()?)
    }

    /// A digest: UUID version 5, which the ids of statements are made with already. To make a key with another's digest is as hard
    /// as finding a second preimage of it.
    fn digest(&self) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_OID, &self.0)
    }

    /// The fingerprint as two people compare it: `4821 0937 5520 1846 7713`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let number = self.digest().as_u128() % 10_u128.pow(DIGITS);
        let digits = format!("{number:020}");
        let groups: Vec<&str> = (0..5).filter_map(|group| digits.get(group * 4..group * 4 + 4)).collect();
        groups.join(" ")
    }

    /// The fingerprint as a packet has it.
    pub(super) fn print(&self) -> [u8; PRINT] {
        let mut print = [0; PRINT];
        for (byte, of) in print.iter_mut().zip(self.digest().as_bytes()) {
            *byte = *of;
        }
        print
    }
}

/// A sealed packet, but for what is in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sealed {
    /// The fingerprint of the key it was sealed to.
    pub(super) to: [u8; PRINT],
    /// The public half of the pair that was made for it.
    pub from: SealKey,
    /// What AES-GCM made of the content.
    pub content: Vec<u8>,
}

impl Sealed {
    /// Whether it was sealed to a key.
    #[must_use]
    pub fn is_to(&self, key: &SealKey) -> bool {
        self.to == key.print()
    }

    /// What both sides derive the key of one packet from beside their secret, and what AES-GCM holds to be unchanged: the name of
    /// this way of sealing with its version, and both public keys.
    #[must_use]
    pub fn about(from: &SealKey, to: &SealKey) -> Vec<u8> {
        [b"tenfold hand-in 1".as_slice(), from.bytes(), to.bytes()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The base point of P-256 (SEC 2, 2.4.2): a point that everybody knows.
    pub fn base() -> SealKey {
        let text = "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296\
                    4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";
        let byte = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).expect("a byte");
        SealKey::of(&(0..text.len()).step_by(2).map(byte).collect::<Vec<_>>()).expect("a point")
    }

    #[test]
    fn a_key_reads_back_and_other_text_is_none() {
        let key = base();
        assert_eq!(SealKey::read(&key.text()), Some(key));
        assert_eq!(key.text().len(), 87);
        for text in ["", "BA", &key.text()[..86], &key.text().replacen('B', "A", 1), "ñ"] {
            assert_eq!(SealKey::read(text), None, "{text}");
        }
    }

    #[test]
    fn keys_that_differ_in_a_bit_have_other_fingerprints() {
        let print = base().fingerprint();
        assert_eq!(print.len(), 24);
        assert!(
            print
                .split(' ')
                .all(|group| group.len() == 4 && group.bytes().all(|digit| digit.is_ascii_digit()))
        );
        for place in 1..POINT {
            let mut bytes = *base().0.as_slice().first_chunk::<POINT>().expect("a point");
            bytes[place] ^= 1;
            let other = SealKey::of(&bytes).expect("of that shape");
            assert_ne!(other.fingerprint(), print);
            assert_ne!(other.print(), base().print());
        }
    }
}
