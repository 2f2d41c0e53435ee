//! A mat as text: seven letters a piece, so that two hundred pieces fit into a link.
//!
//! One letter for the kind, two each for the place across, the place down, and the turn with the state; the kinds are numbered
//! in the order of the set, which is therefore append-only. One letter more at the end is the ground that was laid under them.

use super::sets::Over;
use super::{HEIGHT, Laid, Mat, WIDTH};
use crate::table::letters::{from_two, letter, number, two};

impl Mat {
    /// Everything on the mat, for a scene.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::with_capacity(self.pieces.len() * 7);
        for piece in &self.pieces {
            let kind = self.set().specs.iter().position(|spec| spec.kind == piece.kind);
            let Some(kind) = kind else { continue };
            let (x, y) = piece.at;
            let state = piece.turn * 4 + i32::from(piece.over) + 2 * i32::from(piece.locked);
            let kind = i32::try_from(kind).unwrap_or(0);
            out.push(letter(kind));
            out.extend([x, y, state].into_iter().flat_map(two));
        }
        out.extend((self.ground > 0).then(|| letter(self.ground.into())));
        out
    }

    /// The mat of a set with the pieces of a text; `None` for text that [`Mat::text`] never makes.
    #[must_use]
    pub fn from_text(name: &str, text: &str) -> Option<Mat> {
        let mut mat = Mat::of(name)?;
        let pieces = text.as_bytes().chunks_exact(7);
        match *pieces.remainder() {
            [] => {}
            [ground] => mat.lay(u8::try_from(number(ground)?).ok()?).ok()?,
            _ => return None,
        }
        if text.len() > Mat::MOST * 7 + 1 {
            return None;
        }
        for letters in pieces {
            let (kind, rest) = letters.split_first()?;
            let read: Vec<i32> = rest.chunks(2).map(from_two).collect::<Option<_>>()?;
            let [x, y, state] = *read.as_slice() else { return None };
            let spec = mat.set().specs.get(usize::try_from(number(*kind)?).ok()?)?;
            let (turn, over, locked) = (state / 4, state % 2 == 1, state % 4 >= 2);
            let there = mat.pieces.iter().filter(|piece| piece.kind == spec.kind).count();
            let too_many = spec.only > 0 && there >= usize::from(spec.only);
            let odd = turn >= 360 || over && spec.over == Over::No;
            if x >= WIDTH || y >= HEIGHT || odd || too_many {
                return None;
            }
            let id = mat.ids.next();
            mat.pieces.push(Laid { id, kind: spec.kind, at: (x, y), turn, over, locked, from: Vec::new() });
        }
        Some(mat)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::board::Manipulative;
    use crate::table::{Kind, Spot, Verb, Way};

    #[test]
    fn a_mat_reads_back_from_its_text() {
        let mut mat = Mat::of("tangram").expect("a set");
        for verb in [
            Verb::Add { kind: Kind::Tan(4), n: 1, to: Spot(30_000) },
            Verb::Turn { piece: crate::table::PieceId(0), way: Way::Over },
            Verb::Turn { piece: crate::table::PieceId(0), way: Way::Back },
            Verb::Add { kind: Kind::Tan(2), n: 2, to: Mat::ANYWHERE },
        ] {
            mat.act(&verb).expect("accepted");
        }
        let mat = mat.locked();
        let read = Mat::from_text("tangram", &mat.text()).expect("its own text");
        assert_eq!(read.text(), mat.text());
        assert_eq!(read.value(), mat.value());
    }

    #[test]
    fn other_text_is_refused() {
        let whole = "0AAAA00";
        assert!(Mat::from_text("counters", whole).is_some());
        for text in ["0AAAA0", "zAAAA00", "0zzAA00", "0AAzz00", "0AAAAz0", "0AAA\u{e4}0", "0AAAA00x"] {
            assert_eq!(Mat::from_text("counters", text), None, "{text}");
        }
        assert_eq!(Mat::from_text("nothing", whole), None);
        assert!(Mat::from_text("counters", "0AAAA005").is_some(), "two rows");
        for text in ["0AAAA000", "0AAAA006"] {
            assert_eq!(Mat::from_text("counters", text), None, "a ground that is never written: {text}");
        }
        assert_eq!(Mat::from_text("venn-diagram", "1"), None, "loops are a ground of their own");
        assert_eq!(Mat::from_text("counters", &whole.repeat(301)), None);
        assert_eq!(
            Mat::from_text("tangram", &"1AAAA00".repeat(2)),
            None,
            "a tangram has one medium triangle"
        );
    }
}
