//! Pieces, the spots they lie on, and the picture of both.

use std::fmt;
use std::str::FromStr;

use super::geometry::{Area, Point, Size};
use super::shape::Shape;
use super::verb::Verb;
use crate::words::{Arg, Say, grouped, say};

/// Names one piece for as long as it lies on the board; never used again after it is gone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct PieceId(pub u16);

/// Names one place on a board: a cell, a column, a plate, a slot. Its meaning is the board's own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Spot(pub u16);

macro_rules! ids_are_written_as_numbers {
    ($($id:ident),*) => { $(
        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }
        impl FromStr for $id {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map($id)
            }
        }
    )* };
}
ids_are_written_as_numbers!(PieceId, Spot);

/// What a piece is. The names are kept in records and stand in `data-piece`: append-only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Kind {
    /// A round counter.
    Counter,
    /// A unit cube.
    One,
    /// A rod of ten units.
    Ten,
    /// A plate that holds counters.
    Plate,
    /// A square tile.
    Tile,
    /// A unit fraction bar: how many of them make one whole.
    Bar(u8),
    /// A jump of a given length, to be laid on a line.
    Jump(u8),
    /// A flat of a hundred units.
    Hundred,
    /// A cube of a thousand units.
    Thousand,
    /// A place-value disc; 0 is thousandths, 3 ones, 9 millions.
    Disc(u8),
    /// A coin or a note, in cents.
    Money(u16),
    /// A Cuisenaire rod, by its length in white cubes.
    Rod(u8),
    /// A sector of a circle: how many of them make the whole.
    Sector(u8),
    /// A piece of a fraction tower: how many of them make one whole.
    Tower(u8),
    /// A pattern block, by its corners and shape: see [`Kind::name`].
    Block(u8),
    /// A tangram piece.
    Tan(u8),
    /// A card with so many dots.
    DotCard(u8),
    /// An arrow card with a numeral.
    NumberCard(u16),
    /// A bead on a wire.
    Bead,
    /// A linking cube, by its color: red, blue, yellow, green, orange, white.
    Cube(u8),
    /// A die.
    Die,
    /// A strip of digits.
    Digits,
    /// What slides: a marker on a line, a knob.
    Marker,
    /// A tile with a star: a number that is found on the way.
    Star,
    /// A weight, by what it weighs.
    Weight(u8),
    /// A card with a fraction: numerator, denominator.
    FractionCard(u8, u8),
    /// A card with a decimal: how many tenths or hundredths, and which of the two.
    DecimalCard(u8, u8),
    /// A bag with a number of units that is not told.
    Bag,
    /// A base-ten block of which the flat is one: its place as on a disc. 3 is the flat, 2 the rod, 1 the cube.
    DecimalBlock(u8),
}

impl Kind {
    /// One or several of this kind, with the number: "3 counters".
    #[must_use]
    pub fn count(self, n: usize) -> Say {
        match self {
            Kind::Counter => say::thing_counters(n),
            Kind::One => say::thing_ones(n),
            Kind::Ten => say::thing_rods(n),
            Kind::Plate => say::thing_plates(n),
            Kind::Tile => say::thing_tiles(n),
            Kind::Bar(1) => say::thing_whole_bars(n),
            Kind::Bar(parts) => say::thing_bars(n, Arg::Fraction(1, parts.into())),
            Kind::Jump(by) => say::thing_jumps(n, by),
            Kind::Hundred => say::thing_hundreds(n),
            Kind::Thousand => say::thing_thousands(n),
            Kind::Disc(place) => say::thing_discs(n, place_said(place)),
            Kind::DecimalBlock(place) => say::thing_decimal_blocks(place, n),
            other if n == 1 => other.name(),
            other => say::thing_several(n, other.name()),
        }
    }

    /// One of this kind, without a number: "counter". What a single piece is called.
    #[must_use]
    pub fn name(self) -> Say {
        match self {
            Kind::Counter => say::name_counter(),
            Kind::One => say::name_one(),
            Kind::Ten => say::name_rod(),
            Kind::Plate => say::name_plate(),
            Kind::Tile => say::name_tile(),
            Kind::Bar(1) => say::name_whole_bar(),
            Kind::Bar(parts) => say::name_bar(Arg::Fraction(1, parts.into())),
            Kind::Jump(by) => say::name_jump(by),
            Kind::Hundred => say::name_hundred(),
            Kind::Thousand => say::name_thousand(),
            Kind::Disc(place) => say::name_disc(place_said(place)),
            Kind::Money(cents) => say::name_money(cents),
            Kind::Rod(length) => say::name_colored_rod(length),
            Kind::Sector(parts) => say::name_sector(Arg::Fraction(1, parts.into())),
            Kind::Tower(parts) => say::name_tower(Arg::Fraction(1, parts.into())),
            Kind::Block(shape) => say::name_block(shape),
            Kind::Tan(shape) => say::name_tan(shape),
            Kind::DotCard(dots) => say::name_dot_card(dots),
            // As on the card, whose digits come to lie over those of others: without a comma.
            Kind::NumberCard(number) => say::name_number_card(number.to_string()),
            Kind::Bead => say::name_bead(),
            Kind::Cube(color) => say::name_cube(color),
            Kind::Die => say::name_die(),
            Kind::Digits => say::name_digits(),
            Kind::Marker => say::slide_marker(),
            Kind::Star => say::schema_tile("star"),
            Kind::Weight(weight) => say::name_weight(weight),
            Kind::FractionCard(over, under) => say::name_card(Arg::Fraction(over.into(), under.into())),
            Kind::DecimalCard(over, under) => say::name_card(decimal_text(over, under)),
            Kind::Bag => say::name_bag(),
            Kind::DecimalBlock(place) => say::name_decimal_block(place),
        }
    }
}

/// A decimal with as many places as its denominator has zeros: `0.5`, `0.50`.
fn decimal_text(over: u8, under: u8) -> String {
    let (whole, part) = (over / under.max(1), over % under.max(1));
    if under == 10 { format!("{whole}.{part}") } else { format!("{whole}.{part:02}") }
}

fn place_value(place: u8) -> &'static str {
    const PLACES: [&str; 10] =
        ["0.001", "0.01", "0.1", "1", "10", "100", "1000", "10000", "100000", "1000000"];
    PLACES.get(usize::from(place)).copied().unwrap_or_default()
}

/// What a place-value disc shows: `0.001` to `1,000,000`.
#[must_use]
pub fn place_text(place: u8) -> String {
    grouped(place_value(place))
}

/// The same to be said: a voice reads no commas.
pub(super) fn place_said(place: u8) -> Arg {
    Arg::Numerals(place_value(place).to_owned())
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Counter => f.write_str("counter"),
            Kind::One => f.write_str("one"),
            Kind::Ten => f.write_str("ten"),
            Kind::Plate => f.write_str("plate"),
            Kind::Tile => f.write_str("tile"),
            Kind::Bar(parts) => write!(f, "bar-{parts}"),
            Kind::Jump(by) => write!(f, "jump-{by}"),
            Kind::Hundred => f.write_str("hundred"),
            Kind::Thousand => f.write_str("thousand"),
            Kind::Disc(place) => write!(f, "disc-{place}"),
            Kind::Money(cents) => write!(f, "money-{cents}"),
            Kind::Rod(length) => write!(f, "rod-{length}"),
            Kind::Sector(parts) => write!(f, "sector-{parts}"),
            Kind::Tower(parts) => write!(f, "tower-{parts}"),
            Kind::Block(shape) => write!(f, "block-{shape}"),
            Kind::Tan(shape) => write!(f, "tan-{shape}"),
            Kind::DotCard(dots) => write!(f, "dots-{dots}"),
            Kind::NumberCard(number) => write!(f, "number-{number}"),
            Kind::Bead => f.write_str("bead"),
            Kind::Cube(color) => write!(f, "cube-{color}"),
            Kind::Die => f.write_str("die"),
            Kind::Digits => f.write_str("digits"),
            Kind::Marker => f.write_str("marker"),
            Kind::Star => f.write_str("star"),
            Kind::Weight(weight) => write!(f, "weight-{weight}"),
            Kind::FractionCard(over, under) => write!(f, "fraction-{over}/{under}"),
            Kind::DecimalCard(over, under) => write!(f, "decimal-{over}/{under}"),
            Kind::Bag => f.write_str("bag"),
            Kind::DecimalBlock(place) => write!(f, "base-{place}"),
        }
    }
}

/// The text names no kind of piece.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAKind;

impl FromStr for Kind {
    type Err = NotAKind;

    fn from_str(text: &str) -> Result<Kind, NotAKind> {
        fn number<T: FromStr>(text: &str) -> Result<T, NotAKind> {
            text.parse().map_err(|_| NotAKind)
        }
        fn pair(text: &str) -> Result<(u8, u8), NotAKind> {
            let (over, under) = text.split_once('/').ok_or(NotAKind)?;
            Ok((number(over)?, number(under)?))
        }
        match text.split_once('-') {
            Some(("bar", parts)) => number(parts).map(Kind::Bar),
            Some(("jump", by)) => number(by).map(Kind::Jump),
            Some(("disc", place)) => number(place).map(Kind::Disc),
            Some(("money", cents)) => number(cents).map(Kind::Money),
            Some(("rod", length)) => number(length).map(Kind::Rod),
            Some(("sector", parts)) => number(parts).map(Kind::Sector),
            Some(("tower", parts)) => number(parts).map(Kind::Tower),
            Some(("block", shape)) => number(shape).map(Kind::Block),
            Some(("tan", shape)) => number(shape).map(Kind::Tan),
            Some(("dots", dots)) => number(dots).map(Kind::DotCard),
            Some(("number", of)) => number(of).map(Kind::NumberCard),
            Some(("cube", color)) => number(color).map(Kind::Cube),
            Some(("base", place)) => number(place).map(Kind::DecimalBlock),
            Some(("weight", weight)) => number(weight).map(Kind::Weight),
            Some(("fraction", of)) => pair(of).map(|(over, under)| Kind::FractionCard(over, under)),
            Some(("decimal", of)) => pair(of).map(|(over, under)| Kind::DecimalCard(over, under)),
            Some(_) => Err(NotAKind),
            None => match text {
                "counter" => Ok(Kind::Counter),
                "one" => Ok(Kind::One),
                "ten" => Ok(Kind::Ten),
                "plate" => Ok(Kind::Plate),
                "tile" => Ok(Kind::Tile),
                "hundred" => Ok(Kind::Hundred),
                "thousand" => Ok(Kind::Thousand),
                "bead" => Ok(Kind::Bead),
                "die" => Ok(Kind::Die),
                "digits" => Ok(Kind::Digits),
                "marker" => Ok(Kind::Marker),
                "star" => Ok(Kind::Star),
                "bag" => Ok(Kind::Bag),
                _ => Err(NotAKind),
            },
        }
    }
}

/// Whether and how a piece can be taken up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grip {
    /// Belongs to the task: it stays.
    Fixed,
    /// Can be carried.
    Loose,
    /// Stands in the tray for as many as the child needs.
    Source,
}

/// A piece as it is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sprite {
    /// Which piece.
    pub id: PieceId,
    /// What it is.
    pub kind: Kind,
    /// The spot it lies on.
    pub lies: Spot,
    /// Whether it can be taken up.
    pub grip: Grip,
    /// Its upper left corner.
    pub at: Point,
    /// Its size.
    pub size: Size,
    /// Its shapes, from its own corner.
    pub shapes: Vec<Shape>,
    /// What it is called when it is met alone.
    pub name: Say,
    /// The pieces it came out of: one that was split or stands in the tray, or several that became this one. The eye
    /// follows them.
    pub from: Vec<PieceId>,
}

impl Sprite {
    /// The rectangle it covers.
    #[must_use]
    pub const fn area(&self) -> Area {
        Area::at(self.at, self.size)
    }
}

/// What can be done at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Pieces are put down here.
    Zone,
    /// Tapped or stroked with the pencil. A stroke marks each cell it crosses.
    Cell,
    /// Tapped or dragged to; a stroke counts where it ends.
    Corner,
    /// Numerals are typed here.
    Slot,
    /// Takes up several pieces at once: the one named and its neighbours.
    Handle(PieceId, u8),
    /// Pieces lie anywhere in it. The place's own spot means wherever there is room.
    Field(Field),
}

/// The spots of a place where pieces lie anywhere: a fine lattice, in rows from the upper left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    /// The spot in the upper left corner.
    pub first: u16,
    /// Spots in a row.
    pub across: u16,
    /// Rows.
    pub down: u16,
}

impl Field {
    /// The column and the row of a spot; `None` for one of another place.
    #[must_use]
    pub fn cell(self, Spot(spot): Spot) -> Option<(i32, i32)> {
        let index = spot.checked_sub(self.first)?;
        let (column, row) = (index.checked_rem(self.across)?, index.checked_div(self.across)?);
        (row < self.down).then_some((column.into(), row.into()))
    }

    /// The spot in a column and a row; at the edge for those that lie outside.
    #[must_use]
    pub fn spot(self, column: i32, row: i32) -> Spot {
        let within = |number: i32, of: u16| number.clamp(0, i32::from(of.max(1)) - 1);
        let index = within(row, self.down) * i32::from(self.across) + within(column, self.across);
        Spot(self.first.saturating_add(u16::try_from(index).unwrap_or(u16::MAX)))
    }

    /// The spot nearest to a point, where the field covers `area`.
    #[must_use]
    pub fn nearest(self, area: Area, at: Point) -> Spot {
        let along = |from: i32, length: i32, spots: u16| (from * i32::from(spots)).div_euclid(length.max(1));
        self.spot(along(at.x - area.x, area.w, self.across), along(at.y - area.y, area.h, self.down))
    }
}

/// A place on the board as it is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Which place.
    pub spot: Spot,
    /// What can be done there.
    pub role: Role,
    /// Where it is.
    pub area: Area,
    /// Its shapes, in the board's coordinates.
    pub shapes: Vec<Shape>,
    /// What it is called, with its state where that is no answer.
    pub name: Say,
    /// Marked, for cells.
    pub on: bool,
    /// What is typed, for slots.
    pub typed: Option<String>,
}

impl Place {
    /// A place with nothing marked or typed.
    #[must_use]
    pub const fn new(spot: Spot, role: Role, area: Area, shapes: Vec<Shape>, name: Say) -> Place {
        Place { spot, role, area, shapes, name, on: false, typed: None }
    }

    /// A marked or unmarked cell.
    #[must_use]
    pub const fn marked(mut self, on: bool) -> Place {
        self.on = on;
        self
    }

    /// A slot with what is typed in it.
    #[must_use]
    pub fn holding(mut self, typed: impl Into<String>) -> Place {
        self.typed = Some(typed.into());
        self
    }
}

/// A whole board as it is drawn at one size.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Picture {
    /// Its size; never larger than what was asked for, unless pieces would become too small to touch.
    pub size: Size,
    /// What lies under everything and never answers.
    pub back: Vec<Shape>,
    /// Places, from the lowest up.
    pub places: Vec<Place>,
    /// Pieces, from the lowest up.
    pub sprites: Vec<Sprite>,
    /// What lies over everything and never answers.
    pub front: Vec<Shape>,
}

impl Picture {
    /// The same without what is written on pieces: what a bar is, is then told by its length.
    #[must_use]
    pub fn without_labels(mut self) -> Picture {
        for sprite in &mut self.sprites {
            sprite.shapes.retain(|shape| !matches!(shape, Shape::Text(..)));
        }
        self
    }
}

/// A command that stands as a real button beside the board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Button {
    /// What it does.
    pub verb: Verb,
    /// What it is called.
    pub name: Say,
}

impl Button {
    /// A button.
    #[must_use]
    pub const fn new(verb: Verb, name: Say) -> Button {
        Button { verb, name }
    }
}

/// Something that slides along a track. Beside the board a range input of the page stands for it, with a button at each end.
///
/// On the board it is a piece as well, and the spots of its track are its values: sliding it is moving it there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Slider {
    /// The piece that slides.
    pub piece: PieceId,
    /// The least value.
    pub low: u16,
    /// The greatest value.
    pub high: u16,
    /// From one value to the next.
    pub step: u16,
    /// The value now.
    pub now: u16,
    /// What it is called.
    pub name: Say,
    /// What its value is called; where the value is the question, only how it lies.
    pub says: Say,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_without_labels_keeps_all_else() {
        let mat = crate::table::boards::Mat::of("fraction-tiles").expect("a set").sample();
        let space = crate::table::geometry::size(600, 400);
        let picture = crate::table::Manipulative::draw(&mat, space, crate::table::Disclosure::Structure);
        let plain = picture.clone().without_labels();
        assert!(picture.svg(crate::words::Lang::En).contains("1/4"));
        assert!(!plain.svg(crate::words::Lang::En).contains("<text"));
        assert_eq!(plain.sprites.len(), picture.sprites.len());
        assert!(plain.sprites.iter().all(|sprite| !sprite.shapes.is_empty()));
    }

    #[test]
    fn the_name_of_every_kind_reads_back() {
        let kinds = [
            Kind::Counter,
            Kind::One,
            Kind::Ten,
            Kind::Plate,
            Kind::Tile,
            Kind::Bar(8),
            Kind::Jump(10),
            Kind::Hundred,
            Kind::Thousand,
            Kind::Disc(9),
            Kind::Money(2_000),
            Kind::Rod(10),
            Kind::Sector(12),
            Kind::Tower(3),
            Kind::Block(5),
            Kind::Tan(4),
            Kind::DotCard(10),
            Kind::NumberCard(9_000),
            Kind::Bead,
            Kind::Cube(5),
            Kind::Die,
            Kind::Digits,
            Kind::Marker,
            Kind::Star,
            Kind::Weight(10),
            Kind::FractionCard(11, 12),
            Kind::DecimalCard(50, 100),
            Kind::DecimalBlock(2),
            Kind::Bag,
        ];
        for kind in kinds {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        for text in ["", "bar", "bar-", "bar-x", "ten-1", "kitten"] {
            assert_eq!(text.parse::<Kind>(), Err(NotAKind), "{text}");
        }
    }
}
