//! What is drawn and laid over the boards of a free table: strokes of a pen, notes, rings, arrows, and masks that cover
//! something until it has been guessed.
//!
//! The sheet has units of its own, [`SIDE`] across and down whatever the form of the table, so that a mark stays over what
//! it was made for when the window changes. A sheet is never changed: whatever is done to one gives another, and undo is
//! the one before.
//!
//! Limits: [`Sheet::MOST`] marks, notes of [`Sheet::LONGEST`] letters.

use std::fmt::Write as _;

use super::geometry::{Area, Point, Size, area, point};
use super::letters::{from_two, letter, number, two};

/// Width and height of a sheet in its own units: two letters of a link each.
pub const SIDE: i32 = 3_844;
/// How far a simplified stroke may leave the one that was drawn: a pixel on a common screen.
const STRAYS: i64 = 3;
/// Nothing on a sheet is narrower or lower.
const LEAST: i32 = 60;

/// What a stroke is drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pen {
    /// The color of the text.
    Dark,
    /// Red.
    Red,
    /// Blue.
    Blue,
    /// Green.
    Green,
    /// Broad, yellow, and what lies under it is to be seen.
    Highlighter,
}

impl Pen {
    /// Every pen, in the order in which scenes number them: append-only.
    pub const ALL: [Pen; 5] = [Pen::Dark, Pen::Red, Pen::Blue, Pen::Green, Pen::Highlighter];

    /// The class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Pen::Dark => "i-pen",
            Pen::Red => "i-pen-red",
            Pen::Blue => "i-pen-blue",
            Pen::Green => "i-pen-green",
            Pen::Highlighter => "i-highlighter",
        }
    }
}

/// Something that is laid on the sheet in one piece.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Thing {
    /// Covers what is below it; lifted, it lets that be seen.
    Mask {
        /// Whether it is lifted.
        lifted: bool,
    },
    /// A ring around something.
    Ring,
    /// An arrow: 0 points to the right, each step an eighth of a turn clockwise.
    Arrow(u8),
    /// Words. As high as their letters.
    Text(String),
    /// An equation as it is typed, `3/4+1/4=1`: fractions are shown as such. As high as its numerals.
    Equation(String),
}

/// A mark with its number, which it keeps for as long as it is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Its number on this sheet.
    pub id: u32,
    /// What it is.
    pub what: What,
}

/// What a mark is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A stroke through these points.
    Stroke(Pen, Vec<Point>),
    /// A thing and where it lies.
    Thing(Thing, Area),
}

/// A piece of an equation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// Numerals and signs.
    Plain(String),
    /// One number over another.
    Fraction(String, String),
}

/// Everything over the boards, lowest first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sheet {
    marks: Vec<Mark>,
    next: u32,
}

impl Sheet {
    /// How many marks there are at most.
    pub const MOST: usize = 200;
    /// How many letters a note has at most.
    pub const LONGEST: usize = 80;

    /// Everything on it, lowest first.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Whether there is nothing on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// A thing and where it lies.
    #[must_use]
    pub fn thing(&self, id: u32) -> Option<(&Thing, Area)> {
        self.marks.iter().find_map(|mark| match &mark.what {
            What::Thing(thing, area) if mark.id == id => Some((thing, *area)),
            _ => None,
        })
    }

    /// With one more mark and its number; `None` where the sheet is full.
    fn with(&self, what: What) -> Option<(Sheet, u32)> {
        if self.marks.len() >= Sheet::MOST {
            return None;
        }
        let mut sheet = self.clone();
        sheet.marks.push(Mark { id: self.next, what });
        sheet.next += 1;
        Some((sheet, self.next))
    }

    /// With a stroke through `points`, as many of them as the eye needs; `None` where there is no room for it or no point.
    #[must_use]
    pub fn drawn(&self, pen: Pen, points: &[Point]) -> Option<Sheet> {
        let inside = |at: &Point| point(at.x.clamp(0, SIDE - 1), at.y.clamp(0, SIDE - 1));
        let points = simplified(&points.iter().map(inside).collect::<Vec<_>>());
        (!points.is_empty()).then(|| self.with(What::Stroke(pen, points)))?.map(|(sheet, _)| sheet)
    }

    /// With a thing in the middle, or beside it where others were laid before, and its number; `None` where the sheet is full
    /// or the note says nothing.
    #[must_use]
    pub fn laid(&self, thing: Thing) -> Option<(Sheet, u32)> {
        let thing = match thing {
            Thing::Text(text) => Thing::Text(note(&text)?),
            Thing::Equation(text) => Thing::Equation(note(&text)?),
            thing => thing,
        };
        let (w, h) = match thing {
            Thing::Mask { .. } => (SIDE / 4, SIDE / 4),
            Thing::Ring => (SIDE / 6, SIDE / 5),
            Thing::Arrow(_) => (SIDE / 8, SIDE / 5),
            Thing::Text(_) | Thing::Equation(_) => (SIDE / 4, SIDE / 12),
        };
        let things = self.marks.iter().filter(|mark| matches!(mark.what, What::Thing(..))).count();
        let turn = i32::try_from(things % 6).unwrap_or(0);
        let aside = [0, SIDE / 3, -SIDE / 3].into_iter().cycle().nth(things % 3).unwrap_or(0);
        let at = kept_inside(area((SIDE - w) / 2 + aside, (SIDE - h) / 4 + turn / 3 * SIDE / 3, w, h));
        self.with(What::Thing(thing, at))
    }

    fn changed(&self, id: u32, change: impl FnOnce(&mut Thing, &mut Area)) -> Sheet {
        let mut sheet = self.clone();
        if let Some(Mark { what: What::Thing(thing, area), .. }) =
            sheet.marks.iter_mut().find(|mark| mark.id == id)
        {
            change(thing, area);
        }
        sheet
    }

    /// With a thing somewhere else, or of another size: never off the sheet, never too small to be touched.
    #[must_use]
    pub fn moved(&self, id: u32, to: Area) -> Sheet {
        self.changed(id, |_, area| *area = kept_inside(to))
    }

    /// With a thing doing what it does: a mask is lifted or laid down again, an arrow turns. Others stay as they are.
    #[must_use]
    pub fn worked(&self, id: u32) -> Sheet {
        self.changed(id, |thing, _| match thing {
            Thing::Mask { lifted } => *lifted = !*lifted,
            Thing::Arrow(turn) => *turn = (*turn + 1) % 8,
            Thing::Ring | Thing::Text(_) | Thing::Equation(_) => {}
        })
    }

    /// Without a mark.
    #[must_use]
    pub fn rubbed(&self, id: u32) -> Sheet {
        let mut sheet = self.clone();
        sheet.marks.retain(|mark| mark.id != id);
        sheet
    }

    /// The topmost mark at a point, or within `reach` of it across and down.
    #[must_use]
    pub fn at(&self, at: Point, reach: Size) -> Option<u32> {
        let near = |mark: &&Mark| match &mark.what {
            What::Thing(_, area) => {
                (area.x - reach.w..=area.right() + reach.w).contains(&at.x)
                    && (area.y - reach.h..=area.bottom() + reach.h).contains(&at.y)
            }
            What::Stroke(_, points) => {
                // Measured in reaches, of which there are other numbers across than down.
                let scaled = |from: &Point| {
                    let part = |length: i32, reach: i32| i64::from(length) * 256 / i64::from(reach.max(1));
                    (part(from.x - at.x, reach.w), part(from.y - at.y, reach.h))
                };
                let points: Vec<(i64, i64)> = points.iter().map(scaled).collect();
                let from = |pair: &[(i64, i64)]| distance_squared((0, 0), pair);
                let least = if let [only] = *points.as_slice() {
                    Some(from(&[only, only]))
                } else {
                    points.windows(2).map(from).min()
                };
                least.is_some_and(|least| least <= 256 * 256)
            }
        };
        self.marks.iter().rev().find(near).map(|mark| mark.id)
    }

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

/// What a note says, cut to what a sheet takes; `None` where it says nothing.
fn note(text: &str) -> Option<String> {
    let text: String =
        text.trim().chars().filter(|letter| !letter.is_control()).take(Sheet::LONGEST).collect();
    (!text.is_empty()).then_some(text)
}

fn kept_inside(at: Area) -> Area {
    let (w, h) = (at.w.clamp(LEAST, SIDE - 1), at.h.clamp(LEAST, SIDE - 1));
    area(at.x.clamp(0, SIDE - 1 - w), at.y.clamp(0, SIDE - 1 - h), w, h)
}

/// The square of the distance between a point and the straight line from the first to the last point of `pair`.
fn distance_squared((x, y): (i64, i64), pair: &[(i64, i64)]) -> i64 {
    let (Some((ax, ay)), Some((bx, by))) = (pair.first(), pair.last()) else { return i64::MAX };
    let (dx, dy) = (bx - ax, by - ay);
    let length = (dx * dx + dy * dy).max(1);
    let along = ((x - ax) * dx + (y - ay) * dy).clamp(0, length);
    let (fx, fy) = (ax + dx * along / length - x, ay + dy * along / length - y);
    fx * fx + fy * fy
}

/// A line through as few of the points as it takes to leave none of them far aside (Ramer, Douglas and Peucker).
fn simplified(points: &[Point]) -> Vec<Point> {
    let mut kept = vec![false; points.len()];
    let mut todo = vec![(0, points.len().saturating_sub(1))];
    while let Some((first, last)) = todo.pop() {
        let (Some(from), Some(to)) = (points.get(first), points.get(last)) else { continue };
        for end in [first, last] {
            if let Some(kept) = kept.get_mut(end) {
                *kept = true;
            }
        }
        let wide = |at: &Point| (i64::from(at.x), i64::from(at.y));
        let line = [wide(from), wide(to)];
        let between = points.iter().enumerate().take(last).skip(first + 1);
        let strays = between.map(|(index, at)| (distance_squared(wide(at), &line), index)).max();
        if let Some((far, index)) = strays
            && far > STRAYS * STRAYS
        {
            todo.extend([(first, index), (index, last)]);
        }
    }
    let mut line: Vec<Point> = points.iter().zip(kept).filter(|(_, kept)| *kept).map(|(at, _)| *at).collect();
    line.dedup();
    line
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

/// The line and the head of an arrow in a box of 100 by 100, before it is turned.
pub const ARROW: &str = "M8 50H90M62 24 92 50 62 76";

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
            super::shape::escape(&mut safe, text);
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
            super::shape::escape(&mut safe, text);
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
                out.extend([code / (62 * 62 * 62), code / (62 * 62), code / 62, code].map(letter));
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(points: &[(i32, i32)]) -> Vec<Point> {
        points.iter().map(|(x, y)| point(*x, *y)).collect()
    }

    #[test]
    fn a_straight_stroke_keeps_its_ends_alone() {
        let points: Vec<Point> = (0..50).map(|step| point(100 + step * 10, 200 + step * 20)).collect();
        let sheet = Sheet::default().drawn(Pen::Red, &points).expect("room");
        let What::Stroke(_, kept) = &sheet.marks()[0].what else { panic!("a stroke") };
        assert_eq!(kept, &line(&[(100, 200), (590, 1_180)]));
    }

    #[test]
    fn a_stroke_is_found_near_its_line_and_not_beside_it() {
        let sheet = Sheet::default().drawn(Pen::Dark, &line(&[(100, 100), (1_000, 100)])).expect("room");
        let reach = Size { w: 20, h: 40 };
        assert_eq!(sheet.at(point(500, 130), reach), Some(0));
        assert_eq!(sheet.at(point(500, 160), reach), None);
        assert_eq!(sheet.at(point(70, 100), reach), None);
    }

    #[test]
    fn a_mask_is_lifted_and_stays_on_the_sheet() {
        let (sheet, id) = Sheet::default().laid(Thing::Mask { lifted: false }).expect("room");
        let sheet = sheet.moved(id, area(-500, 9_000, 10, 5_000)).worked(id);
        let (thing, at) = sheet.thing(id).expect("the mask");
        assert_eq!(*thing, Thing::Mask { lifted: true });
        assert_eq!(at, area(0, 0, LEAST, SIDE - 1));
        assert!(sheet.rubbed(id).is_empty());
    }

    #[test]
    fn notes_say_something() {
        assert_eq!(Sheet::default().laid(Thing::Text("  \n ".into())), None);
        let (sheet, id) = Sheet::default().laid(Thing::Text("x".repeat(200))).expect("room");
        let Some((Thing::Text(text), _)) = sheet.thing(id) else { panic!("a note") };
        assert_eq!(text.len(), Sheet::LONGEST);
    }

    #[test]
    fn what_is_no_sheet_is_refused() {
        for text in [
            "x",
            "s",
            "s9AAAA",
            "s0AAA",
            "mAAAA",
            "mzzzzzzzz",
            "aAAAA11119",
            "tAAAA1111",
            "tAAAA1111-zzzz",
            "rAAAA1111r",
        ] {
            assert_eq!(Sheet::from_text(text), None, "{text}");
        }
        assert_eq!(Sheet::from_text(&["rAAAA1111"; Sheet::MOST + 1].join("_")), None);
    }

    #[test]
    fn hostile_words_stay_words_in_a_picture() {
        let (sheet, _) = Sheet::default().laid(Thing::Text("<script>&\"".into())).expect("room");
        let svg = sheet.svg(Size { w: 400, h: 300 });
        assert!(!svg.contains("<script>"), "{svg}");
    }

    fn marks() -> impl Strategy<Value = Sheet> {
        let stroke = (0..5_usize, prop::collection::vec((0..SIDE, 0..SIDE), 1..30));
        let thing = (0..6_u8, 0..8_u8, "\\PC{1,90}", (0..SIDE, 0..SIDE, 0..SIDE, 0..SIDE));
        prop::collection::vec(prop_oneof![stroke.prop_map(Ok), thing.prop_map(Err)], 0..12).prop_map(|all| {
            all.into_iter().fold(Sheet::default(), |sheet, mark| match mark {
                Ok((pen, points)) => sheet.drawn(Pen::ALL[pen], &line(&points)).expect("room"),
                Err((kind, turn, text, (x, y, w, h))) => {
                    let thing = match kind {
                        0 => Thing::Mask { lifted: false },
                        1 => Thing::Mask { lifted: true },
                        2 => Thing::Ring,
                        3 => Thing::Arrow(turn),
                        4 => Thing::Text(text),
                        _ => Thing::Equation(text),
                    };
                    sheet.laid(thing).map_or(sheet.clone(), |(laid, id)| laid.moved(id, area(x, y, w, h)))
                }
            })
        })
    }

    proptest! {
        #[test]
        fn a_sheet_reads_back(sheet in marks()) {
            let text = sheet.text();
            prop_assert!(text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._".contains(letter)), "{}", text);
            let read = Sheet::from_text(&text).expect("its own text");
            prop_assert_eq!(read.text(), text);
            let what = |sheet: &Sheet| sheet.marks().iter().map(|mark| mark.what.clone()).collect::<Vec<_>>();
            prop_assert_eq!(what(&read), what(&sheet));
        }

        #[test]
        fn no_text_brings_a_sheet_down(text in "[a-zA-Z0-9_.-]{0,60}") {
            let _ = Sheet::from_text(&text);
        }

        #[test]
        fn no_equation_loses_a_letter(text in "[0-9/*+=?a-z -]{0,20}") {
            let shown: usize = typeset(&text).iter().map(|part| match part {
                Part::Plain(text) => text.chars().count(),
                Part::Fraction(above, below) => above.chars().count() + 1 + below.chars().count(),
            }).sum();
            prop_assert_eq!(shown, text.chars().count());
        }
    }
}
