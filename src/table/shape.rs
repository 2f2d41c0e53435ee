//! What a board looks like, as data.
//!
//! A manipulative never names the screen: it answers with shapes, and one renderer draws any board. The same
//! shapes make pictures for print and for contact sheets without a browser.

use std::fmt::Write as _;

use super::geometry::{Area, Point, Size};
use super::piece::Picture;
use crate::words::{Lang, Say, grouped};

/// What a shape is drawn with. The page's style sheet gives each ink its colours, so that high contrast and
/// print are matters of style; the name of the ink is its class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    /// The paper of a mat, a frame, a card.
    Paper,
    /// A second quiet ground beside [`Ink::Paper`]: the place for what is taken away.
    Aside,
    /// The edge of a frame, a cell, a place.
    Edge,
    /// An edge that waits for something: dashed.
    Waiting,
    /// Counters that were there from the start.
    Given,
    /// Counters the child puts down.
    Mine,
    /// The small mark that tells [`Ink::Mine`] from [`Ink::Given`] without colour.
    Sign,
    /// The ones place, everywhere.
    One,
    /// The tens place, everywhere.
    Ten,
    /// Unit marks on a rod.
    Notch,
    /// A plate.
    Plate,
    /// The rim of a plate.
    Rim,
    /// A square tile.
    Tile,
    /// A fraction bar; the parts alternate.
    Bar,
    /// A number line, its ticks, the ruling of a column form.
    Line,
    /// What the child draws by pencil.
    Pencil,
    /// A stroke through something.
    Strike,
    /// A jump on a line.
    Jump,
    /// The mark on a number line.
    Mark,
    /// Numerals and words.
    Text,
    /// Quiet numerals and words: headings, labels.
    Quiet,
    /// Numerals on a dark piece.
    Light,
    /// The one soft shadow under a piece.
    Shadow,
    /// Light on a piece.
    Shine,
    /// The bracket that lifts five at once.
    Bracket,
    /// The hundreds place, everywhere.
    Hundred,
    /// The thousands place, everywhere.
    Thousand,
    /// A card.
    Card,
    /// The back of a card.
    Back,
    /// A copper coin.
    Copper,
    /// A silver coin.
    Silver,
    /// A bank note.
    Note,
    /// Colors by their names, where the real thing has them.
    Red,
    /// Yellow.
    Yellow,
    /// Blue.
    Blue,
    /// Green.
    Green,
    /// Orange.
    Orange,
    /// The sand color of the thin pattern block.
    Tan,
    /// A Cuisenaire rod, by its length.
    Rod(u8),
    /// A thin line: small divisions.
    Hair,
    /// A line that hardly shows: hundredths, the lattice of a board.
    Faint,
    /// The tip of a jump, the foot of a hand.
    Tip,
    /// What covers a picture a moment after it was uncovered; by turns, so that a page that paints it anew begins anew.
    Lid(bool),
    /// One of twelve colors that are told apart by label or form as well.
    Hue(u8),
}

impl Ink {
    /// The class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Ink::Paper => "i-paper",
            Ink::Aside => "i-aside",
            Ink::Edge => "i-edge",
            Ink::Waiting => "i-waiting",
            Ink::Given => "i-given",
            Ink::Mine => "i-mine",
            Ink::Sign => "i-sign",
            Ink::One => "i-one",
            Ink::Ten => "i-ten",
            Ink::Notch => "i-notch",
            Ink::Plate => "i-plate",
            Ink::Rim => "i-rim",
            Ink::Tile => "i-tile",
            Ink::Bar => "i-bar",
            Ink::Line => "i-line",
            Ink::Pencil => "i-pencil",
            Ink::Strike => "i-strike",
            Ink::Jump => "i-jump",
            Ink::Mark => "i-mark",
            Ink::Text => "i-text",
            Ink::Quiet => "i-quiet",
            Ink::Light => "i-light",
            Ink::Shadow => "i-shadow",
            Ink::Shine => "i-shine",
            Ink::Bracket => "i-bracket",
            Ink::Hundred => "i-hundred",
            Ink::Thousand => "i-thousand",
            Ink::Card => "i-card",
            Ink::Back => "i-back",
            Ink::Copper => "i-copper",
            Ink::Silver => "i-silver",
            Ink::Note => "i-note",
            Ink::Red => "i-red",
            Ink::Yellow => "i-yellow",
            Ink::Blue => "i-blue",
            Ink::Green => "i-green",
            Ink::Orange => "i-orange",
            Ink::Tan => "i-tan",
            Ink::Hair => "i-hair",
            Ink::Faint => "i-faint",
            Ink::Tip => "i-tip",
            Ink::Lid(false) => "i-lid",
            Ink::Lid(true) => "i-lid-again",
            Ink::Rod(length) => {
                const RODS: [&str; 11] =
                    ["i-r0", "i-r1", "i-r2", "i-r3", "i-r4", "i-r5", "i-r6", "i-r7", "i-r8", "i-r9", "i-r10"];
                named(&RODS, length as usize)
            }
            Ink::Hue(hue) => {
                const HUES: [&str; 12] = [
                    "i-h0", "i-h1", "i-h2", "i-h3", "i-h4", "i-h5", "i-h6", "i-h7", "i-h8", "i-h9", "i-h10",
                    "i-h11",
                ];
                named(&HUES, hue as usize % 12)
            }
        }
    }
}

/// The name at a place of a list; the first one for a place that is not there.
const fn named(names: &[&'static str], place: usize) -> &'static str {
    match (names.split_at_checked(place), names.first()) {
        (Some((_, [name, ..])), _) | (_, Some(name)) => name,
        _ => "",
    }
}

/// Text on a board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Label {
    /// Numerals and signs, the same in every language.
    Plain(String),
    /// Words.
    Said(Say),
}

/// One shape, in pixels.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A rectangle with rounded corners.
    Rect(Area, i32, Ink),
    /// A circle: centre and radius.
    Circle(Point, i32, Ink),
    /// A straight line.
    Line(Point, Point, Ink),
    /// A curve from the first point to the last that bends towards the middle one.
    Curve(Point, Point, Point, Ink),
    /// A closed polygon.
    Polygon(Vec<Point>, Ink),
    /// Text centred on a point, with its height in pixels.
    Text(Point, i32, Label, Ink),
    /// Shapes about a point, which is their own zero, turned by `by` degrees clockwise from `from`. A page that moves shows
    /// the way when they are new.
    Turned {
        /// The point they turn about.
        about: Point,
        /// Where they were turned to before, in degrees.
        from: i32,
        /// How far they were turned since, in degrees: more than a circle for several turns.
        by: i32,
        /// The shapes, before turning.
        shapes: Vec<Shape>,
    },
}

impl Shape {
    /// Text that is the same in every language, with large numbers as they are printed: `47,380`.
    #[must_use]
    pub fn plain(at: Point, height: i32, text: impl Into<String>, ink: Ink) -> Shape {
        Shape::digits(at, height, grouped(&text.into()), ink)
    }

    /// Digits that are no number, or not yet: each stands for itself.
    #[must_use]
    pub fn digits(at: Point, height: i32, digits: impl Into<String>, ink: Ink) -> Shape {
        Shape::Text(at, height, Label::Plain(digits.into()), ink)
    }

    /// Text in the language of the screen.
    #[must_use]
    pub fn said(at: Point, height: i32, say: Say, ink: Ink) -> Shape {
        Shape::Text(at, height, Label::Said(say), ink)
    }
}

/// Shapes as SVG elements. Text is escaped: a nickname or a damaged record can never become markup.
#[must_use]
pub fn svg(shapes: &[Shape], lang: Lang) -> String {
    let mut out = String::with_capacity(shapes.len() * 64);
    for shape in shapes {
        write_shape(&mut out, shape, lang);
    }
    out
}

/// Pictures where they lie on a table of a size, with what lies over them, as a file of its own for any program that shows SVG.
#[must_use]
pub fn picture_svg(of: Size, pictures: &[(Point, Picture)], over: &str, lang: Lang) -> String {
    let Size { w, h } = of;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">"
    );
    out.push_str(STYLE);
    for (at, picture) in pictures {
        let _ = write!(out, "<g transform=\"translate({} {})\">{}</g>", at.x, at.y, picture.svg(lang));
    }
    out.push_str(over);
    out.push_str("</svg>");
    out
}

/// The colors of the inks, for pictures that leave the page: the page's own stand in style/board.css.
const STYLE: &str = concat!(
    "<style>text{text-anchor:middle;dominant-baseline:central;font-family:Andika,sans-serif;fill:#2b2118}",
    include_str!(concat!(env!("OUT_DIR"), "/inks.css")),
    "</style>"
);

impl Picture {
    /// All of it as SVG elements: ground, places, pieces, and what lies over them.
    #[must_use]
    pub fn svg(&self, lang: Lang) -> String {
        let mut out = svg(&self.back, lang);
        self.places.iter().for_each(|place| out.push_str(&svg(&place.shapes, lang)));
        for sprite in &self.sprites {
            let _ = write!(out, "<g transform=\"translate({} {})\">", sprite.at.x, sprite.at.y);
            out.push_str(&svg(&sprite.shapes, lang));
            out.push_str("</g>");
        }
        out + &svg(&self.front, lang)
    }
}

fn write_shape(out: &mut String, shape: &Shape, lang: Lang) {
    // Writing into a String cannot fail.
    let _ = match shape {
        Shape::Rect(Area { x, y, w, h }, round, ink) => write!(
            out,
            r#"<rect class="{}" x="{x}" y="{y}" width="{w}" height="{h}" rx="{round}"/>"#,
            ink.class()
        ),
        Shape::Circle(Point { x, y }, radius, ink) => {
            write!(out, r#"<circle class="{}" cx="{x}" cy="{y}" r="{radius}"/>"#, ink.class())
        }
        Shape::Line(from, to, ink) => {
            write!(out, r#"<path class="{}" d="M{} {}L{} {}"/>"#, ink.class(), from.x, from.y, to.x, to.y)
        }
        Shape::Curve(from, bend, to, ink) => write!(
            out,
            r#"<path class="{}" d="M{} {}Q{} {} {} {}"/>"#,
            ink.class(),
            from.x,
            from.y,
            bend.x,
            bend.y,
            to.x,
            to.y
        ),
        Shape::Polygon(points, ink) => {
            let _ = write!(out, r#"<path class="{}" d=""#, ink.class());
            for (index, point) in points.iter().enumerate() {
                let _ = write!(out, "{}{} {}", if index == 0 { 'M' } else { 'L' }, point.x, point.y);
            }
            write!(out, r#"Z"/>"#)
        }
        Shape::Text(Point { x, y }, height, label, ink) => {
            let _ = write!(out, r#"<text class="{}" x="{x}" y="{y}" font-size="{height}">"#, ink.class());
            match label {
                Label::Plain(text) => escape(out, text),
                Label::Said(say) => escape(out, &say.text(lang)),
            }
            write!(out, "</text>")
        }
        Shape::Turned { about: Point { x, y }, from, by, shapes } => {
            let inner = svg(shapes, lang);
            write!(
                out,
                r#"<g transform="translate({x} {y}) rotate({from})"><g class="turns" transform="rotate({by})">{inner}</g></g>"#
            )
        }
    };
}

/// Appends text so that it can stand between tags and within the quotes of an attribute.
pub fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::geometry::{area, point};

    #[test]
    fn shapes_become_svg() {
        let shapes = [
            Shape::Rect(area(1, 2, 3, 4), 5, Ink::Paper),
            Shape::Polygon(vec![point(0, 0), point(4, 0), point(2, 3)], Ink::Mark),
        ];
        assert_eq!(
            svg(&shapes, Lang::En),
            r#"<rect class="i-paper" x="1" y="2" width="3" height="4" rx="5"/><path class="i-mark" d="M0 0L4 0L2 3Z"/>"#
        );
    }

    #[test]
    fn text_never_becomes_markup() {
        let shape = Shape::plain(point(0, 0), 10, "<b>&\"", Ink::Text);
        assert!(svg(&[shape], Lang::En).contains("&lt;b&gt;&amp;&quot;"));
    }
}
