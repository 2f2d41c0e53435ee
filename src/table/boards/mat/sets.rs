//! The sets of pieces that lie loose on a mat: one row each.
//!
//! A new set is a row here, its pieces' names in `locales/`, and a line in the catalogue.

use super::form::Form;
use super::ground::{self, Ground};
use crate::table::piece::Kind;
use crate::table::shape::Ink;
use crate::words::{Say, say};

/// One kind of piece of a set.
#[derive(Clone, Copy)]
pub(super) struct Spec {
    pub(super) kind: Kind,
    pub(super) form: Form,
    pub(super) ink: Ink,
    /// What stands on it.
    pub(super) label: &'static str,
    /// How much it counts, in parts of which [`Set::per`] make one.
    pub(super) worth: u32,
    /// Degrees it turns at a step; 0 where it does not turn.
    pub(super) turn: i32,
    /// What turning it over shows.
    pub(super) over: Over,
    /// How many of them are traded for one of the other kind.
    pub(super) trade: Option<(u8, Kind)>,
    /// How many of the other kind it is split into.
    pub(super) split: Option<(u8, Kind)>,
    /// How many there are in a set; 0 for as many as one needs.
    pub(super) only: u8,
}

/// What is on the other side of a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// It is not turned over.
    No,
    /// The same in another color.
    Color(Ink),
    /// The same, mirrored.
    Mirror,
    /// Its plain back.
    Back,
}

/// How the worth of what lies on the mat is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// How many pieces: `7`.
    Count,
    /// How many of all are turned over, not in lowest terms: `2/8`.
    Part,
    /// As a whole number or a fraction: `34`, `3/4`.
    Sum,
    /// As a decimal: `0.45`.
    Decimal,
    /// In cents: `135c`.
    Cents,
    /// What stands on the pieces, from the left: `1/2,3/4`.
    Order,
}

/// The pieces of one manipulative and the mat they lie on.
pub(super) struct Set {
    pub(super) name: &'static str,
    pub(super) says: fn() -> Say,
    pub(super) specs: &'static [Spec],
    /// Columns of the mat with the kind that belongs into each, and their widths.
    pub(super) columns: &'static [(Kind, i32)],
    pub(super) written: Written,
    pub(super) per: u32,
    /// Whether corners fit to corners.
    pub(super) fits: bool,
    /// Whether pieces are shared into equal groups.
    pub(super) shares: bool,
    /// Loops that lie on the mat: what counts is how many lie in each.
    pub(super) loops: Ground,
}

const fn spec(kind: Kind, form: Form, ink: Ink, worth: u32) -> Spec {
    Spec { kind, form, ink, label: "", worth, turn: 0, over: Over::No, trade: None, split: None, only: 0 }
}

impl Spec {
    const fn label(mut self, label: &'static str) -> Spec {
        self.label = label;
        self
    }

    const fn turns(mut self, degrees: i32) -> Spec {
        self.turn = degrees;
        self
    }

    const fn over(mut self, over: Over) -> Spec {
        self.over = over;
        self
    }

    const fn up(mut self, n: u8, kind: Kind) -> Spec {
        self.trade = Some((n, kind));
        self
    }

    const fn down(mut self, n: u8, kind: Kind) -> Spec {
        self.split = Some((n, kind));
        self
    }

    const fn only(mut self, number: u8) -> Spec {
        self.only = number;
        self
    }
}

/// Counters with two sides.
const COUNTERS: &[Spec] = &[spec(Kind::Counter, Form::Disc(76), Ink::Given, 1).over(Over::Color(Ink::Mine))];
/// The side of a unit cube of base-ten blocks.
const UNIT: i32 = 60;
/// The length of one whole: tiles lie, towers stand.
const WHOLE: i32 = 2_880;
const TOWER: i32 = 1_800;
const CIRCLE: i32 = 400;
const ROD: i32 = 80;

/// Two of the next smaller unit fraction are as much as one: split, and traded back.
macro_rules! halves {
    ($spec:expr, $kind:path, $parts:expr) => {{
        let mut spec = $spec;
        if $parts <= 6 {
            spec.split = Some((2, $kind($parts * 2)));
        }
        if $parts % 2 == 0 {
            spec.trade = Some((2, $kind($parts / 2)));
        }
        spec
    }};
}

const fn unit_fraction(kind: Kind, form: Form, parts: u8) -> Spec {
    spec(kind, form, hue(parts), 360 / parts as u32).label(fraction_label(parts))
}

const fn tile(parts: u8) -> Spec {
    let form = Form::Bar(WHOLE / parts as i32, 150, 0);
    halves!(unit_fraction(Kind::Bar(parts), form, parts), Kind::Bar, parts)
}

const fn tower(parts: u8) -> Spec {
    let form = Form::Bar(200, TOWER / parts as i32, 0);
    halves!(unit_fraction(Kind::Tower(parts), form, parts), Kind::Tower, parts)
}

const fn sector(parts: u8) -> Spec {
    let form = Form::Sector(CIRCLE, parts as i32);
    let spec = halves!(unit_fraction(Kind::Sector(parts), form, parts), Kind::Sector, parts);
    if parts == 1 { spec } else { spec.turns(360 / parts as i32) }
}

/// The color of a fraction's pieces: each denominator its own, the same in every set.
const fn hue(parts: u8) -> Ink {
    Ink::Hue(match parts {
        9 => 7,
        10 => 9,
        12 => 10,
        other => other - 1,
    })
}

const fn fraction_label(parts: u8) -> &'static str {
    match parts {
        1 => "1",
        2 => "1/2",
        3 => "1/3",
        4 => "1/4",
        5 => "1/5",
        6 => "1/6",
        8 => "1/8",
        9 => "1/9",
        10 => "1/10",
        _ => "1/12",
    }
}

/// A disc of a set whose largest stands in the place `largest`.
const fn disc(place: u8, largest: u8, worth: u32, label: &'static str) -> Spec {
    let ink = match place {
        3 => Ink::One,
        4 => Ink::Ten,
        5 => Ink::Hundred,
        6 => Ink::Thousand,
        other => Ink::Hue(other),
    };
    // Three beside one another, with fewer columns in wider ones.
    let radius = if largest < 9 { 92 } else { 84 };
    let spec = spec(Kind::Disc(place), Form::Disc(radius), ink, worth).label(label);
    let spec = if place < largest { spec.up(10, Kind::Disc(place + 1)) } else { spec };
    if place > 0 { spec.down(10, Kind::Disc(place - 1)) } else { spec }
}

const fn coin(cents: u16, radius: i32, label: &'static str) -> Spec {
    let ink = if cents == 1 { Ink::Copper } else { Ink::Silver };
    spec(Kind::Money(cents), Form::Disc(radius), ink, cents as u32).label(label)
}

const fn bill(cents: u16, label: &'static str) -> Spec {
    spec(Kind::Money(cents), Form::Bar(560, 250, 0), Ink::Note, cents as u32).label(label)
}

const fn rod(length: u8) -> Spec {
    let form = Form::Bar(length as i32 * ROD, ROD, 0);
    spec(Kind::Rod(length), form, Ink::Rod(length), length as u32).turns(90)
}

const fn block(shape: u8, corners: &'static [(i32, i32)], ink: Ink) -> Spec {
    spec(Kind::Block(shape), Form::Polygon(corners), ink, 1).turns(30)
}

const fn tan(shape: u8, corners: &'static [(i32, i32)], number: u8) -> Spec {
    spec(Kind::Tan(shape), Form::Polygon(corners), Ink::Hue(shape * 2), 1)
        .turns(45)
        .over(Over::Mirror)
        .only(number)
}

const fn dot_card(dots: u8) -> Spec {
    spec(Kind::DotCard(dots), Form::Dots(dots), Ink::Card, dots as u32).over(Over::Back)
}

const fn arrow(number: u16, digits: i32, ink: Ink, label: &'static str) -> Spec {
    spec(Kind::NumberCard(number), Form::Arrow(digits), ink, number as u32).label(label)
}

/// Arrow cards: so many digits, a color, and the numbers.
macro_rules! arrows {
    ($($digits:literal $ink:ident: $($number:literal)*;)*) => {
        const { &[$($(arrow($number, $digits, Ink::$ink, stringify!($number)),)*)*] }
    };
}

/// Cards with fractions, in the order of the tray.
macro_rules! fraction_cards {
    ($($over:literal / $under:literal)*) => {
        const { &[$(
            spec(Kind::FractionCard($over, $under), Form::Card, Ink::Card, 0)
                .label(concat!($over, "/", $under))
                .over(Over::Back),
        )*] }
    };
}

/// Cards with decimals: what stands on each, and as a fraction.
macro_rules! decimal_cards {
    ($($label:literal: $over:literal / $under:literal)*) => {
        const { &[$(
            spec(Kind::DecimalCard($over, $under), Form::Card, Ink::Card, 0).label($label).over(Over::Back),
        )*] }
    };
}

const fn set(name: &'static str, says: fn() -> Say, specs: &'static [Spec], written: Written) -> Set {
    Set { name, says, specs, columns: &[], written, per: 1, fits: false, shares: false, loops: ground::NONE }
}

impl Set {
    const fn per(mut self, per: u32) -> Set {
        self.per = per;
        self
    }

    const fn fits(mut self) -> Set {
        self.fits = true;
        self
    }

    const fn shares(mut self) -> Set {
        self.shares = true;
        self
    }

    const fn loops(mut self, loops: Ground) -> Set {
        self.loops = loops;
        self
    }

    const fn columns(mut self, columns: &'static [(Kind, i32)]) -> Set {
        self.columns = columns;
        self
    }

    /// The row of a kind.
    pub(super) fn spec(&self, kind: Kind) -> Option<&'static Spec> {
        self.specs.iter().find(|spec| spec.kind == kind)
    }
}

/// What is sorted into loops: by color, by form, by both.
const SORTED: &[Spec] = &[
    spec(Kind::Counter, Form::Disc(84), Ink::Given, 1).over(Over::Color(Ink::Mine)),
    spec(Kind::Block(0), Form::Polygon(&[(0, -106), (92, 53), (-92, 53)]), Ink::Green, 1),
    spec(Kind::Block(4), Form::Polygon(&[(-74, -74), (74, -74), (74, 74), (-74, 74)]), Ink::Orange, 1),
    spec(
        Kind::Block(3),
        Form::Polygon(&[(-92, 0), (-46, -80), (46, -80), (92, 0), (46, 80), (-46, 80)]),
        Ink::Yellow,
        1,
    ),
];

/// Every set. Their names stand in `data-board`, in addresses and in scenes: append-only.
pub(super) static SETS: [Set; 20] = [
    set("counters", say::tool_counters, COUNTERS, Written::Count).shares(),
    set("fraction-set", say::tool_fraction_set, COUNTERS, Written::Part).shares(),
    set(
        "base-ten-blocks",
        say::tool_base_ten,
        const {
            &[
                spec(Kind::Thousand, Form::Ruled(UNIT * 10, UNIT), Ink::Thousand, 1_000).down(10, Kind::Hundred),
                spec(Kind::Hundred, Form::Ruled(UNIT * 10, UNIT), Ink::Hundred, 100)
                    .up(10, Kind::Thousand)
                    .down(10, Kind::Ten),
                spec(Kind::Ten, Form::Bar(UNIT, UNIT * 10, UNIT), Ink::Ten, 10)
                    .up(10, Kind::Hundred)
                    .down(10, Kind::One)
                    .turns(90),
                spec(Kind::One, Form::Bar(UNIT, UNIT, 0), Ink::One, 1).up(10, Kind::Ten),
            ]
        },
        Written::Sum,
    )
    .columns(&[(Kind::Thousand, 900), (Kind::Hundred, 1_340), (Kind::Ten, 900), (Kind::One, 700)]),
    set(
        "discs",
        say::tool_discs,
        const {
            &[
                disc(9, 9, 1_000_000_000, "1,000,000"),
                disc(8, 9, 100_000_000, "100,000"),
                disc(7, 9, 10_000_000, "10,000"),
                disc(6, 9, 1_000_000, "1,000"),
                disc(5, 9, 100_000, "100"),
                disc(4, 9, 10_000, "10"),
                disc(3, 9, 1_000, "1"),
                disc(2, 9, 100, "0.1"),
                disc(1, 9, 10, "0.01"),
                disc(0, 9, 1, "0.001"),
            ]
        },
        Written::Decimal,
    )
    .per(1_000)
    .columns(&[
        (Kind::Disc(9), 384),
        (Kind::Disc(8), 384),
        (Kind::Disc(7), 384),
        (Kind::Disc(6), 384),
        (Kind::Disc(5), 384),
        (Kind::Disc(4), 384),
        (Kind::Disc(3), 384),
        (Kind::Disc(2), 384),
        (Kind::Disc(1), 384),
        (Kind::Disc(0), 384),
    ]),
    // Diameters are in the proportions of the coins of the United States Mint.
    set(
        "money",
        say::tool_money,
        const {
            &[
                coin(1, 95, "1¢").up(5, Kind::Money(5)),
                coin(5, 106, "5¢").up(2, Kind::Money(10)).down(5, Kind::Money(1)),
                coin(10, 90, "10¢").up(5, Kind::Money(50)).down(2, Kind::Money(5)),
                coin(25, 121, "25¢").up(4, Kind::Money(100)).down(5, Kind::Money(5)),
                coin(50, 153, "50¢").up(2, Kind::Money(100)).down(2, Kind::Money(25)),
                bill(100, "$1").up(5, Kind::Money(500)).down(4, Kind::Money(25)),
                bill(500, "$5").up(2, Kind::Money(1_000)).down(5, Kind::Money(100)),
                bill(1_000, "$10").up(2, Kind::Money(2_000)).down(2, Kind::Money(500)),
                bill(2_000, "$20").down(2, Kind::Money(1_000)),
            ]
        },
        Written::Cents,
    ),
    set(
        "rods",
        say::tool_rods,
        const { &[rod(1), rod(2), rod(3), rod(4), rod(5), rod(6), rod(7), rod(8), rod(9), rod(10)] },
        Written::Sum,
    )
    .fits(),
    set(
        "fraction-circles",
        say::tool_circles,
        const {
            &[
                sector(1),
                sector(2),
                sector(3),
                sector(4),
                sector(5),
                sector(6),
                sector(8),
                sector(9),
                sector(10),
                sector(12),
            ]
        },
        Written::Sum,
    )
    .per(360)
    .fits(),
    set(
        "fraction-tiles",
        say::tool_bars,
        const { &[tile(1), tile(2), tile(3), tile(4), tile(5), tile(6), tile(8), tile(9), tile(10), tile(12)] },
        Written::Sum,
    )
    .per(360)
    .fits(),
    set(
        "fraction-towers",
        say::tool_towers,
        const { &[tower(1), tower(2), tower(3), tower(4), tower(5), tower(6), tower(8), tower(10), tower(12)] },
        Written::Sum,
    )
    .per(360)
    .fits(),
    set(
        "pattern-blocks",
        say::tool_blocks,
        const {
            &[
                block(3, &[(-200, 0), (-100, -173), (100, -173), (200, 0), (100, 173), (-100, 173)], Ink::Yellow),
                block(2, &[(-100, -87), (100, -87), (200, 86), (-200, 86)], Ink::Red),
                block(1, &[(-150, -87), (50, -87), (150, 86), (-50, 86)], Ink::Blue),
                block(0, &[(0, -115), (100, 58), (-100, 58)], Ink::Green),
                block(4, &[(-100, -100), (100, -100), (100, 100), (-100, 100)], Ink::Orange),
                block(5, &[(-187, -50), (13, -50), (186, 50), (-14, 50)], Ink::Tan),
            ]
        },
        Written::Count,
    )
    .fits(),
    set(
        "tangram",
        say::tool_tangram,
        const {
            &[
                tan(0, &[(-400, -200), (400, -200), (0, 200)], 2),
                tan(1, &[(-200, -200), (200, -200), (-200, 200)], 1),
                tan(2, &[(-200, -100), (200, -100), (0, 100)], 2),
                tan(3, &[(0, -200), (200, 0), (0, 200), (-200, 0)], 1),
                tan(4, &[(-300, -100), (100, -100), (300, 100), (-100, 100)], 1),
            ]
        },
        Written::Count,
    )
    .fits(),
    set(
        "dot-cards",
        say::tool_dot_cards,
        const {
            &[
                dot_card(1),
                dot_card(2),
                dot_card(3),
                dot_card(4),
                dot_card(5),
                dot_card(6),
                dot_card(7),
                dot_card(8),
                dot_card(9),
                dot_card(10),
            ]
        },
        Written::Sum,
    ),
    set(
        "arrow-cards",
        say::tool_arrow_cards,
        arrows! {
            4 Thousand: 1000 2000 3000 4000 5000 6000 7000 8000 9000;
            3 Hundred: 100 200 300 400 500 600 700 800 900;
            2 Ten: 10 20 30 40 50 60 70 80 90;
            1 One: 1 2 3 4 5 6 7 8 9;
        },
        Written::Sum,
    )
    .fits(),
    // Equal ones in several forms, for matching.
    set(
        "fraction-cards",
        say::tool_fraction_cards,
        fraction_cards! {
            1/2 1/3 2/3 1/4 2/4 3/4 1/5 2/5 3/5 4/5 1/6 2/6 3/6 4/6 5/6 1/8 2/8 3/8 4/8 5/8 6/8 7/8 1/10 5/10 1/12
            6/12 11/12
        },
        Written::Order,
    ),
    set(
        "decimal-cards",
        say::tool_decimal_cards,
        decimal_cards! {
            "0.1": 1/10 "0.2": 2/10 "0.3": 3/10 "0.4": 4/10 "0.5": 5/10 "0.6": 6/10 "0.7": 7/10 "0.8": 8/10
            "0.9": 9/10 "1.0": 10/10 "0.01": 1/100 "0.05": 5/100 "0.09": 9/100 "0.10": 10/100 "0.25": 25/100
            "0.33": 33/100 "0.45": 45/100 "0.50": 50/100 "0.66": 66/100 "0.75": 75/100 "0.99": 99/100
        },
        Written::Order,
    ),
    set("sorting-loops", say::tool_sorting_loops, SORTED, Written::Count).loops(ground::APART),
    set("venn-diagram", say::tool_venn, SORTED, Written::Count).loops(ground::CROSSING),
    set("three-loops", say::tool_three_loops, SORTED, Written::Count).loops(ground::THREE),
    set(
        "decimal-blocks",
        say::tool_decimal_blocks,
        const {
            &[
                spec(Kind::DecimalBlock(3), Form::Ruled(UNIT * 10, UNIT), Ink::Hundred, 1_000)
                    .down(10, Kind::DecimalBlock(2)),
                spec(Kind::DecimalBlock(2), Form::Bar(UNIT, UNIT * 10, UNIT), Ink::Ten, 100)
                    .up(10, Kind::DecimalBlock(3))
                    .down(10, Kind::DecimalBlock(1)),
                spec(Kind::DecimalBlock(1), Form::Bar(UNIT, UNIT, 0), Ink::One, 10)
                    .up(10, Kind::DecimalBlock(2)),
            ]
        },
        Written::Decimal,
    )
    .per(1_000)
    .columns(&[
        (Kind::DecimalBlock(3), 1_440),
        (Kind::DecimalBlock(2), 1_300),
        (Kind::DecimalBlock(1), 1_100),
    ]),
    set(
        "decimal-discs",
        say::tool_discs,
        const {
            &[
                disc(5, 5, 100_000, "100"),
                disc(4, 5, 10_000, "10"),
                disc(3, 5, 1_000, "1"),
                disc(2, 5, 100, "0.1"),
                disc(1, 5, 10, "0.01"),
                disc(0, 5, 1, "0.001"),
            ]
        },
        Written::Decimal,
    )
    .per(1_000)
    .columns(&[
        (Kind::Disc(5), 640),
        (Kind::Disc(4), 640),
        (Kind::Disc(3), 640),
        (Kind::Disc(2), 640),
        (Kind::Disc(1), 640),
        (Kind::Disc(0), 640),
    ]),
];
