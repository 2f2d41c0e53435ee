//! A sheet in the letters of a link: one letter for what a mark is, two for each length, and its words.

use super::{Pen, SIDE, Sheet, Thing, What, kept_inside, note};
use crate::table::geometry::{Point, area, point};
use crate::table::letters::{from_two, number, two};

impl Sheet {
    /// Everything on it, for a scene: letters, digits, `-`, `.` and `_`.
    #[must_use]
    pub fn text(&self) -> String {
        let marks: Vec<String> = self.marks.iter().map(|mark| mark_text(&mark.what)).collect();
        marks.join("_")
    }

    /// The sheet of a text; `None` for text that [`Sheet::text`] never makes.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Sheet> {
        let mut sheet = Sheet::default();
        for mark in text.split('_').filter(|mark| !mark.is_empty()) {
            sheet = sheet.with(mark_of(mark.as_bytes())?)?.0;
        }
        Some(sheet)
    }
}

fn mark_text(what: &What) -> String {
    match what {
        What::Stroke(pen, points) => {
            let pen = Pen::ALL.iter().position(|known| known == pen).unwrap_or(0);
            let points = points.iter().flat_map(|at| [two(at.x), two(at.y)]).flatten();
            format!("s{pen}").chars().chain(points).collect()
        }
        What::Thing(thing, at) => {
            let place: String = [at.x, at.y, at.w, at.h].into_iter().flat_map(two).collect();
            match thing {
                Thing::Mask { lifted: false } => format!("m{place}"),
                Thing::Mask { lifted: true } => format!("l{place}"),
                Thing::Ring => format!("r{place}"),
                Thing::Arrow(turn) => format!("a{place}{turn}"),
                Thing::Text(text) => format!("t{place}{}", note_text(text)),
                Thing::Equation(text) => format!("e{place}{}", note_text(text)),
            }
        }
    }
}

fn mark_of(text: &[u8]) -> Option<What> {
    let (kind, rest) = text.split_first()?;
    if *kind == b's' {
        let (pen, points) = rest.split_first()?;
        let pen = Pen::ALL.get(usize::try_from(number(*pen)?).ok()?)?;
        let points = points.chunks(4).map(|at| match at {
            [x @ .., _, _] if at.len() == 4 => Some(point(from_two(x)?, from_two(at.get(2..)?)?)),
            _ => None,
        });
        let points: Vec<Point> = points.collect::<Option<_>>()?;
        return (!points.is_empty()).then_some(What::Stroke(*pen, points));
    }
    let (place, rest) = rest.split_at_checked(8)?;
    let numbers: Vec<i32> = place.chunks(2).map(from_two).collect::<Option<_>>()?;
    let [x, y, w, h] = *numbers.as_slice() else { return None };
    let at = area(x, y, w, h);
    let thing = match (kind, rest) {
        (b'm', []) => Thing::Mask { lifted: false },
        (b'l', []) => Thing::Mask { lifted: true },
        (b'r', []) => Thing::Ring,
        (b'a', [turn @ b'0'..=b'7']) => Thing::Arrow(turn - b'0'),
        (b't', note) => Thing::Text(note_of(note)?),
        (b'e', note) => Thing::Equation(note_of(note)?),
        _ => return None,
    };
    (kept_inside(at) == at).then_some(What::Thing(thing, at))
}

/// A note in the letters of a link: `.` for a space, `-` and four digits for a letter that is none of them.
fn note_text(text: &str) -> String {
    let mut out = String::new();
    for one in text.chars() {
        match one {
            ' ' => out.push('.'),
            one if one.is_ascii_alphanumeric() => out.push(one),
            other => {
                let code = i32::try_from(u32::from(other)).unwrap_or(0);
                out.push('-');
                out.extend([code / SIDE, code % SIDE].into_iter().flat_map(two));
            }
        }
    }
    out
}

fn note_of(text: &[u8]) -> Option<String> {
    let mut out = String::new();
    let mut letters = text.iter();
    while let Some(one) = letters.next() {
        match one {
            b'.' => out.push(' '),
            b'-' => {
                let code = (0..4).try_fold(0_i32, |code, _| Some(code * 62 + number(*letters.next()?)?))?;
                out.push(char::from_u32(u32::try_from(code).ok()?)?);
            }
            one if one.is_ascii_alphanumeric() => out.push(char::from(*one)),
            _ => return None,
        }
    }
    (note(&out).as_ref() == Some(&out)).then_some(out)
}
