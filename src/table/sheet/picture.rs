//! What a sheet looks like, for the page and for pictures that leave it.

use std::fmt::Write as _;

use super::{SIDE, Sheet, Thing, What};
use crate::table::geometry::{Area, Point, Size, area};
use crate::table::shape::escape;

/// A piece of an equation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// Numerals and signs.
    Plain(String),
    /// One number over another.
    Fraction(String, String),
}

/// The line and the head of an arrow in a box of 100 by 100, before it is turned.
pub const ARROW: &str = "M8 50H90M62 24 92 50 62 76";

impl Sheet {
    /// What was drawn with pens, as SVG elements in units of the sheet.
    #[must_use]
    pub fn strokes_svg(&self) -> String {
        let mut out = String::new();
        for mark in &self.marks {
            if let What::Stroke(pen, points) = &mark.what {
                // Writing into a String cannot fail.
                let _ = write!(out, r#"<path class="{}" d="{}"/>"#, pen.class(), path(points));
            }
        }
        out
    }

    /// Everything on it as SVG elements, for a picture of a size.
    #[must_use]
    pub fn svg(&self, of: Size) -> String {
        let mut out = format!(
            r#"<svg width="{}" height="{}" viewBox="0 0 {SIDE} {SIDE}" preserveAspectRatio="none">{}</svg>"#,
            of.w,
            of.h,
            self.strokes_svg(),
        );
        let x = |units: i32| units * of.w / SIDE;
        let y = |units: i32| units * of.h / SIDE;
        for mark in &self.marks {
            let What::Thing(thing, at) = &mark.what else { continue };
            thing_svg(&mut out, thing, area(x(at.x), y(at.y), x(at.w), y(at.h)));
        }
        out
    }
}

/// The points as the `d` of an SVG path. A single one is a dot.
#[must_use]
pub fn path(points: &[Point]) -> String {
    let mut out = String::with_capacity(points.len() * 10);
    for (index, at) in points.iter().enumerate() {
        let _ = write!(out, "{}{} {}", if index == 0 { 'M' } else { 'L' }, at.x, at.y);
    }
    if points.len() == 1 {
        out.push_str("h1");
    }
    out
}

/// An equation as it is shown: `*` is a cross, `/` between two numbers a fraction bar, `?` a box to be filled.
///
/// ```
/// # use tenfold::table::sheet::{Part, typeset};
/// let parts = typeset("3/4*2=?");
/// assert_eq!(parts, [Part::Fraction("3".into(), "4".into()), Part::Plain("×2=□".into())]);
/// ```
#[must_use]
pub fn typeset(text: &str) -> Vec<Part> {
    let shown = |letters: &str| -> String {
        let letter = |letter| match letter {
            '*' => '×',
            '-' => '−',
            '/' => '÷',
            '?' => '□',
            letter => letter,
        };
        letters.chars().map(letter).collect()
    };
    let is_number = |letter: char| letter.is_ascii_digit() || letter == '?';
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if !is_number(first) {
            plain.push_str(&shown(&first.to_string()));
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (above, after) = rest.split_at(rest.find(|letter| !is_number(letter)).unwrap_or(rest.len()));
        let below = after.strip_prefix('/').unwrap_or_default();
        let (below, beyond) = below.split_at(below.find(|letter| !is_number(letter)).unwrap_or(below.len()));
        if below.is_empty() {
            plain.push_str(&shown(above));
            rest = after;
        } else {
            if !plain.is_empty() {
                parts.push(Part::Plain(std::mem::take(&mut plain)));
            }
            parts.push(Part::Fraction(shown(above), shown(below)));
            rest = beyond;
        }
    }
    if !plain.is_empty() {
        parts.push(Part::Plain(plain));
    }
    parts
}

fn thing_svg(out: &mut String, thing: &Thing, at: Area) {
    let Area { x, y, w, h } = at;
    let _ = match thing {
        Thing::Mask { lifted: false } => {
            write!(out, r#"<rect class="i-mask" x="{x}" y="{y}" width="{w}" height="{h}" rx="8"/>"#)
        }
        Thing::Mask { lifted: true } => {
            write!(out, r#"<rect class="i-mask-up" x="{x}" y="{y}" width="{w}" height="{h}" rx="8"/>"#)
        }
        Thing::Ring => write!(
            out,
            r#"<ellipse class="i-pen-red" cx="{}" cy="{}" rx="{}" ry="{}"/>"#,
            x + w / 2,
            y + h / 2,
            w / 2,
            h / 2
        ),
        Thing::Arrow(turn) => write!(
            out,
            r#"<svg x="{x}" y="{y}" width="{w}" height="{h}" viewBox="0 0 100 100"><path class="i-pen-red" transform="rotate({} 50 50)" d="{ARROW}"/></svg>"#,
            i32::from(*turn) * 45
        ),
        Thing::Text(text) => {
            let mut safe = String::new();
            escape(&mut safe, text);
            write!(
                out,
                r#"<text x="{x}" y="{}" font-size="{h}" style="text-anchor:start">{safe}</text>"#,
                y + h / 2
            )
        }
        Thing::Equation(text) => {
            equation_svg(out, text, at);
            Ok(())
        }
    };
}

/// Parts beside each other; a numeral is about six tenths as wide as it is high.
fn equation_svg(out: &mut String, text: &str, at: Area) {
    let Area { mut x, y, h, .. } = at;
    let letters = |text: &str| i32::try_from(text.chars().count()).unwrap_or(0);
    for part in typeset(text) {
        let mut write = |text: &str, middle: i32, height: i32, width: i32| {
            let mut safe = String::new();
            escape(&mut safe, text);
            let _ = write!(
                out,
                r#"<text x="{}" y="{middle}" font-size="{height}" textLength="{width}">{safe}</text>"#,
                x + width / 2
            );
        };
        let width = match &part {
            Part::Plain(text) => {
                let width = letters(text) * h * 6 / 10;
                write(text, y + h / 2, h, width);
                width
            }
            Part::Fraction(above, below) => {
                let small = h * 7 / 10;
                let width = letters(above).max(letters(below)) * small * 6 / 10;
                for (text, middle) in [(above, y + h / 10), (below, y + h * 9 / 10)] {
                    write(text, middle, small, letters(text) * small * 6 / 10);
                }
                let _ = write!(out, r#"<path class="i-line" d="M{x} {}h{width}"/>"#, y + h / 2);
                width
            }
        };
        x += width + h / 8;
    }
}
