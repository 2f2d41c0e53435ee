//! What is drawn and laid over the boards of a free table: strokes of a pen, notes, rings, arrows, and masks that cover
//! something until it has been guessed.
//!
//! The sheet has units of its own, [`SIDE`] across and down whatever the form of the table, so that a mark stays over what
//! it was made for when the window changes. A sheet is never changed: whatever is done to one gives another, and undo is
//! the one before.
//!
//! Limits: [`Sheet::MOST`] marks, notes of [`Sheet::LONGEST`] letters.

mod picture;
mod text;

pub use picture::{ARROW, Part, path, typeset};

use super::geometry::{Area, Point, Size, area, point};

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
}

/// What a note says, cut to what a sheet takes; `None` where it says nothing.
fn note(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
    let cut: String = text.trim_start().chars().take(Sheet::LONGEST).collect();
    // Trimmed after it was cut, so that a note that is read back is not cut again.
    let cut = cut.trim_end();
    (!cut.is_empty()).then(|| cut.to_owned())
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
        // Cut at a space: the note of the note is the same one.
        let cut = note(&format!("\u{1} {} y", "x".repeat(Sheet::LONGEST - 1))).expect("a note");
        assert_eq!(cut, "x".repeat(Sheet::LONGEST - 1));
        assert_eq!(note(&cut).as_ref(), Some(&cut));
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
