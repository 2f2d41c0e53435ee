//! The manipulatives of the free table: what there is, in which group, and how each one begins.

use super::board::{Board, Disclosure, Manipulative as _};
use super::boards::{
    AreaModel, ArrayDrawing, Balance, BarGraph, BarModel, Beads, Chart, Clock, Columns, CompareCard, Cubes,
    DecimalGrid, Dice, DigitSlider, DoubleLine, Equation, FractionBars, FractionLine, Frames, Lattice, Mat,
    NumberLine, NumberPad, NumberPath, OpenLine, Paper, PartsMat, Pegs, Plates, Protractor, Ruler, Scale,
    Spinner, TRAY, Tally, TenFrame, ThousandCube, TileArray, UnderMask, UnitCubes,
};
use super::geometry::{Area, point, size};
use super::piece::{Picture, Role, Sprite};
use super::shape::Shape;
use crate::words::{Say, say};

/// What a manipulative is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// Counting and small numbers.
    Counting,
    /// Tens, hundreds, tenths.
    PlaceValue,
    /// Lines.
    Lines,
    /// Parts and wholes.
    Parts,
    /// Multiplication and division.
    Multiplying,
    /// Fractions and decimals.
    Fractions,
    /// Measure and shape.
    Shapes,
}

impl Group {
    /// Every group, in the order of the gallery.
    pub const ALL: [Group; 7] = [
        Group::Counting,
        Group::PlaceValue,
        Group::Lines,
        Group::Parts,
        Group::Multiplying,
        Group::Fractions,
        Group::Shapes,
    ];

    /// Its heading.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Group::Counting => say::group_counting(),
            Group::PlaceValue => say::group_place_value(),
            Group::Lines => say::group_lines(),
            Group::Parts => say::group_parts(),
            Group::Multiplying => say::group_multiplying(),
            Group::Fractions => say::group_fractions(),
            Group::Shapes => say::group_shapes(),
        }
    }
}

/// A manipulative of the free table.
pub struct Tool {
    /// Its name in addresses and scenes: append-only.
    pub name: &'static str,
    /// Its group in the gallery.
    pub group: Group,
    /// What it is called.
    pub says: fn() -> Say,
    begin: fn() -> Option<Board>,
}

impl Tool {
    /// The manipulative as it begins: empty, or as it stands on the shelf.
    #[must_use]
    pub fn begin(&self) -> Option<Board> {
        (self.begin)()
    }
}

impl Tool {
    /// The manipulative with something on it, for a picture of what it is.
    #[must_use]
    pub fn sample(&self) -> Option<Board> {
        let verbs = SAMPLES.iter().find(|(known, _)| *known == self.name).map(|(_, verbs)| *verbs);
        Some(match (verbs, self.begin()?) {
            (None, Board::Mat(mat)) => mat.sample().into(),
            (None, board) => board,
            (Some(verbs), mut board) => {
                for verb in verbs.split(';').filter_map(|verb| verb.parse().ok()) {
                    // Nothing of a sample can be refused; if it were, the picture would be the poorer, no more.
                    let _ = board.act(&verb);
                }
                board
            }
        })
    }

    /// What it looks like, small, and which part of the picture to show: a mat without its tray and with something on it.
    #[must_use]
    pub fn picture(&self) -> (Picture, Area) {
        let Some(board) = self.sample() else { return <(Picture, Area)>::default() };
        if !matches!(board, Board::Mat(_) | Board::Cubes(_)) {
            let picture = board.draw(size(420, 300), Disclosure::Structure);
            let whole = Area::at(point(0, 0), picture.size);
            return (picture, whole);
        }
        let mut picture = board.draw(size(460, 400), Disclosure::Structure);
        picture.places.retain(|place| place.spot != TRAY);
        picture.sprites.retain(|sprite| sprite.lies != TRAY);
        let mat = picture.places.iter().find(|place| matches!(place.role, Role::Field(_)));
        let mat = mat.map(|place| place.area).unwrap_or_default();
        // As far as its pieces lie, with what stands over them, and not all of an empty mat; where it has places of its
        // own, they are shown whole, and no name of a column is cut in two.
        let mut shapes = picture.places.iter().flat_map(|place| &place.shapes);
        let named = shapes.any(|shape| matches!(shape, Shape::Text(..)));
        let corner = Area::at(mat.corner(), size(if named { mat.w } else { 0 }, 0));
        let pieces = picture.sprites.iter().map(Sprite::area).fold(corner, Area::around);
        let around = if picture.places.len() > 1 { mat } else { pieces.inset(-MARGIN) };
        // What is written on a small piece may be wider than the piece.
        let shown = around.within(mat.inset(-MARGIN / 2));
        (picture, shown)
    }
}

/// Around the pieces of a mat in its picture for the gallery, in pixels.
const MARGIN: i32 = 10;

/// What is done to a board before its picture for the gallery is drawn, where it begins with little to be seen.
const SAMPLES: &[(&str, &str)] = &[
    ("fraction-set", "add counter 8 0;turn 0 over;turn 1 over;turn 2 over"),
    ("counters", "add counter 8 0;turn 5 over;turn 6 over;turn 7 over"),
    ("ten-frame", "add counter 7 6"),
    ("five-frame", "add counter 3 2"),
    ("double-ten-frame", "add counter 10 9;turn 60000 over;add counter 3 12"),
    ("twenty-frame", "add counter 8 7"),
    ("rekenrek", "move 0 1 7;move 1 1 16"),
    ("bead-string-20", "move 0 1 8"),
    ("base-ten-blocks", "add thousand 1 0;add hundred 2 0;add ten 3 0;add one 4 0"),
    (
        "arrow-cards",
        "add number-2000 1 26270;add number-300 1 26315;add number-40 1 26350;add number-5 1 26380",
    ),
    ("rekenrek-100", "move 0 1 10;move 1 1 21;move 2 1 26"),
    ("bead-string-100", "move 0 1 34"),
    ("hundred-chart", "group 2;mark 201 1;group 3"),
    ("chart-120", "group 10"),
    ("multiplication-chart", "group 5;mark 67 1"),
    ("number-path-10", "jump 3;jump 4"),
    ("number-path-20", "jump 5;jump 5;jump 3"),
    ("linking-cubes", "add cube-0 5 29690;add cube-1 3 29776;add cube-3 4 34490"),
    ("tally", "mark 0 13"),
    ("under-the-mask", "group 3"),
    ("dice", "mark 0 5;mark 1 3"),
    ("column-sum", "type 6 4;type 7 7;type 10 3;type 11 8;type 2 1;type 15 5;type 14 8"),
    ("column-difference", "type 0 5;type 0 2;type 1 1;type 1 8;type 8 4;type 9 1;type 9 2;type 5 4;type 4 3"),
    ("equal-additions", "type 0 5;type 0 2;type 1 1;type 1 8;type 8 1;type 11 1;type 5 4;type 4 3"),
    (
        "column-product",
        "type 0 3;type 0 6;type 1 2;type 1 4;type 17 2;type 10 4;type 9 4;type 8 1;type 15 0;type 14 2;type 13 7",
    ),
    (
        "long-division",
        "type 0 8;type 0 4;type 1 6;type 4 1;type 8 6;type 12 2;type 13 4;type 5 4;type 16 2;type 17 4;type 21 0",
    ),
    ("time-line", "jump 60;jump 30;jump 15"),
    ("double-number-line", "type 100 3;type 101 5;type 101 0;turn 60000 over;mark 4 1"),
    ("equation", "type 0 8;type 1 4;mark 12 2;type 3 5"),
    ("long-division-latin", "type 0 8;type 0 4;type 1 6;type 2 1;type 2 4;type 8 2;type 9 4;type 13 0"),
    (
        "equation-balance",
        "add bag 1 1;add weight-1 1 1;add weight-1 1 11;add weight-1 1 11;add weight-1 1 11;add weight-1 1 11;add weight-1 1 11",
    ),
    ("unit-cubes", "move 2 1 2;add one 4 0;add one 1 0;add one 1 0"),
    ("thousand-cube", "add hundred 1 0;add hundred 1 0;add hundred 1 0;add ten 1 1;add ten 1 1;add one 1 2"),
    ("paper-folding", "split 0 2;split 0 2;tidy;mark 0 1"),
    ("paper-square", "split 0 2;split 1 2;tidy;mark 0 1;mark 1 1;mark 2 1"),
    ("spinner", "move 0 1 5;mark 100 3;mark 3 1"),
    ("number-pad", "type 0 3;type 0 0;type 0 4;type 0 8"),
    ("compare-card", "type 0 4;type 0 7;mark 10 1;type 1 7;type 1 4"),
    ("open-line", "jump 20;jump 20;jump 5"),
    ("fraction-line", "split 0 4;mark 3 1"),
    ("number-line-20", "mark 7 1;mark 12 1"),
    ("number-line-100", "mark 30 1;mark 47 1"),
    ("number-line-any", "type 200 3;type 200 5;type 200 0;type 201 2;type 201 5;mark 4 1;mark 10 1"),
    ("decimal-line", "mark 25 1;mark 70 1"),
    ("empty-line", "move 0 1 62"),
    ("part-whole-mat", "add counter 4 1;add counter 3 2"),
    ("free-bond", "add counter 4 1;add counter 3 2;type 101 4;type 102 3"),
    ("bar-model", "type 100 1;type 100 2;type 101 8"),
    ("number-balance", "add counter 1 9;add counter 1 14;add counter 1 15"),
    ("pan-balance", "add weight-5 1 1;add weight-2 1 11;add weight-2 1 11;add weight-1 1 11"),
    ("plates", "add plate 1 0;add plate 1 0;add plate 1 0;group 4"),
    ("tile-array", "add tile 5 0;group 2"),
    ("array-drawing", "mark 24 1"),
    ("skip-count", "group 5;mark 0 1;mark 1 1;mark 2 1"),
    ("area-model", "move 0 1 107;split 2 10"),
    ("fraction-bars", "add bar-4 3 0"),
    ("decimal-grid", "mark 200 10;mark 201 10;mark 20 1;mark 21 1;mark 22 1;mark 23 1;mark 24 1"),
    ("clock", "mark 103 1;mark 20 1"),
    ("geoboard", "mark 7 1;mark 10 1;mark 22 1;mark 19 1;mark 7 1"),
    ("triangle-geoboard", "mark 8 1;mark 21 1;mark 19 1;mark 8 1"),
    ("coordinate-grid", "mark 35 1;mark 82 1;mark 52 1;group 2"),
    ("bar-graph", "mark 3 1;mark 16 1;mark 22 1;mark 34 1"),
    ("picture-graph", "mark 3 1;mark 16 1;mark 22 1;mark 34 1"),
];

const fn tool(name: &'static str, group: Group, says: fn() -> Say, begin: fn() -> Option<Board>) -> Tool {
    Tool { name, group, says, begin }
}

macro_rules! mat {
    ($name:literal, $group:expr, $says:path) => {
        tool($name, $group, $says, || Mat::of($name).map(Board::from))
    };
}

/// A manipulative of a model that several share, by its name.
macro_rules! one_of {
    ($model:ident, $name:literal, $group:expr, $says:path) => {
        tool($name, $group, $says, || $model::of($name).map(Board::from))
    };
}

/// Every manipulative of the free table, in the order of the gallery.
pub static TOOLS: &[Tool] = &[
    mat!("counters", Group::Counting, say::tool_counters),
    tool("ten-frame", Group::Counting, say::tool_ten_frame, || Some(TenFrame::with_given(0, false).into())),
    one_of!(Frames, "five-frame", Group::Counting, say::tool_five_frame),
    one_of!(Frames, "double-ten-frame", Group::Counting, say::tool_two_ten_frames),
    one_of!(Frames, "twenty-frame", Group::Counting, say::tool_twenty_frame),
    one_of!(Beads, "rekenrek", Group::Counting, say::tool_rekenrek),
    one_of!(Beads, "bead-string-20", Group::Counting, say::tool_bead_string_20),
    tool("linking-cubes", Group::Counting, say::tool_linking_cubes, || Some(Cubes::new().into())),
    tool("tally", Group::Counting, say::tool_tally, || Some(Tally::new().into())),
    tool("dice", Group::Counting, say::tool_dice, || Some(Dice::new().into())),
    tool("under-the-mask", Group::Counting, say::tool_under_mask, || Some(UnderMask::new().into())),
    tool("spinner", Group::Counting, say::tool_spinner, || Some(Spinner::new().into())),
    mat!("sorting-loops", Group::Counting, say::tool_sorting_loops),
    mat!("venn-diagram", Group::Counting, say::tool_venn),
    mat!("three-loops", Group::Counting, say::tool_three_loops),
    mat!("dot-cards", Group::Counting, say::tool_dot_cards),
    mat!("base-ten-blocks", Group::PlaceValue, say::tool_base_ten),
    mat!("discs", Group::PlaceValue, say::tool_discs),
    mat!("arrow-cards", Group::PlaceValue, say::tool_arrow_cards),
    one_of!(Beads, "rekenrek-100", Group::PlaceValue, say::tool_rekenrek_100),
    one_of!(Beads, "bead-string-100", Group::PlaceValue, say::tool_bead_string_100),
    one_of!(Chart, "hundred-chart", Group::PlaceValue, say::tool_hundred_chart),
    one_of!(Chart, "chart-120", Group::PlaceValue, say::tool_chart_120),
    tool("digit-slider", Group::PlaceValue, say::tool_digit_slider, || Some(DigitSlider::new().into())),
    one_of!(NumberPath, "number-path-10", Group::Lines, say::tool_number_path_10),
    one_of!(NumberPath, "number-path-20", Group::Lines, say::tool_number_path_20),
    tool("compare-card", Group::PlaceValue, say::tool_compare_card, || Some(CompareCard::new().into())),
    tool("number-pad", Group::PlaceValue, say::tool_number_pad, || Some(NumberPad::new().into())),
    one_of!(Columns, "column-sum", Group::PlaceValue, say::tool_column_sum),
    one_of!(Columns, "column-difference", Group::PlaceValue, say::tool_column_difference),
    one_of!(Columns, "equal-additions", Group::PlaceValue, say::tool_equal_additions),
    tool("open-line", Group::Lines, say::tool_open_line, || {
        Some(OpenLine::forward(100, &[1, 2, 5, 10, 20]).into())
    }),
    tool("fraction-line", Group::Lines, say::tool_fraction_line, || Some(FractionLine::empty(2).into())),
    tool("number-line-20", Group::Lines, say::tool_line_twenty, || {
        Some(NumberLine::of(Scale::Twenty).into())
    }),
    tool("number-line-100", Group::Lines, say::tool_line_hundred, || {
        Some(NumberLine::of(Scale::Hundred).into())
    }),
    tool("decimal-line", Group::Lines, say::tool_line_decimal, || {
        Some(NumberLine::of(Scale::Decimal).into())
    }),
    tool("number-line-any", Group::Lines, say::tool_line_any, || Some(NumberLine::of(Scale::Any).into())),
    tool("empty-line", Group::Lines, say::tool_line_empty, || Some(NumberLine::of(Scale::Empty).into())),
    tool("time-line", Group::Lines, say::tool_time_line, || Some(OpenLine::of_time().into())),
    tool("double-number-line", Group::Lines, say::tool_double_line, || Some(DoubleLine::new().into())),
    mat!("rods", Group::Parts, say::tool_rods),
    tool("part-whole-mat", Group::Parts, say::tool_part_whole_mat, || Some(PartsMat::mat().into())),
    tool("free-bond", Group::Parts, say::tool_free_bond, || Some(PartsMat::bond().into())),
    tool("bar-model", Group::Parts, say::tool_bar_model, || Some(BarModel::new().into())),
    tool("equation", Group::Parts, say::tool_equation, || Some(Equation::new().into())),
    tool("number-balance", Group::Parts, say::tool_number_balance, || Some(Balance::hooks().into())),
    tool("pan-balance", Group::Parts, say::tool_pan_balance, || Some(Balance::pans().into())),
    tool("equation-balance", Group::Parts, say::tool_equation_balance, || Some(Balance::bags().into())),
    tool("plates", Group::Multiplying, say::tool_plates, || Some(Plates::new().into())),
    tool("tile-array", Group::Multiplying, say::tool_tile_array, || Some(TileArray::new().into())),
    tool("array-drawing", Group::Multiplying, say::tool_array_drawing, || Some(ArrayDrawing::new().into())),
    one_of!(Chart, "multiplication-chart", Group::Multiplying, say::tool_multiplication_chart),
    one_of!(Chart, "skip-count", Group::Multiplying, say::tool_skip_count),
    tool("area-model", Group::Multiplying, say::tool_area_model, || Some(AreaModel::new().into())),
    one_of!(Columns, "column-product", Group::Multiplying, say::tool_column_product),
    one_of!(Columns, "long-division", Group::Multiplying, say::tool_long_division),
    one_of!(Columns, "long-division-latin", Group::Multiplying, say::tool_long_division_latin),
    mat!("fraction-set", Group::Fractions, say::tool_fraction_set),
    mat!("fraction-circles", Group::Fractions, say::tool_circles),
    mat!("fraction-tiles", Group::Fractions, say::tool_bars),
    mat!("fraction-towers", Group::Fractions, say::tool_towers),
    mat!("fraction-cards", Group::Fractions, say::tool_fraction_cards),
    mat!("decimal-cards", Group::Fractions, say::tool_decimal_cards),
    tool("fraction-bars", Group::Fractions, say::tool_fraction_bars, || {
        Some(FractionBars::new(2, &[2, 3, 4, 5, 6, 8]).into())
    }),
    one_of!(Paper, "paper-folding", Group::Fractions, say::tool_paper_strip),
    one_of!(Paper, "paper-square", Group::Fractions, say::tool_paper_square),
    tool("decimal-grid", Group::Fractions, say::tool_decimal_grid, || Some(DecimalGrid::new().into())),
    tool("thousand-cube", Group::Fractions, say::tool_thousand_cube, || Some(ThousandCube::new().into())),
    mat!("pattern-blocks", Group::Shapes, say::tool_blocks),
    mat!("tangram", Group::Shapes, say::tool_tangram),
    tool("unit-cubes", Group::Shapes, say::tool_unit_cubes, || Some(UnitCubes::new().into())),
    mat!("money", Group::Shapes, say::tool_money),
    tool("clock", Group::Shapes, say::tool_clock, || Some(Clock::new().into())),
    tool("geoboard", Group::Shapes, say::tool_geoboard, || Some(Pegs::of(Lattice::Square).into())),
    tool("triangle-geoboard", Group::Shapes, say::tool_iso_board, || {
        Some(Pegs::of(Lattice::Triangles).into())
    }),
    tool("coordinate-grid", Group::Shapes, say::tool_coordinates, || {
        Some(Pegs::of(Lattice::Coordinates).into())
    }),
    tool("bar-graph", Group::Shapes, say::tool_bar_graph, || Some(BarGraph::bars().into())),
    tool("picture-graph", Group::Shapes, say::tool_picture_graph, || Some(BarGraph::pictures().into())),
    tool("protractor", Group::Shapes, say::tool_protractor, || Some(Protractor::new().into())),
    tool("ruler", Group::Shapes, say::tool_ruler, || Some(Ruler::whole().into())),
    tool("broken-ruler", Group::Shapes, say::tool_broken_ruler, || Some(Ruler::broken().into())),
];

/// The manipulative of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Tool> {
    TOOLS.iter().find(|tool| tool.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::verb::Verb;

    #[test]
    fn nothing_of_a_sample_is_refused() {
        for (name, verbs) in SAMPLES {
            let mut board = find(name).and_then(Tool::begin).expect(name);
            for text in verbs.split(';') {
                let verb: Verb = text.parse().unwrap_or_else(|_| panic!("{name}: {text} is no verb"));
                assert!(board.act(&verb).is_ok(), "{name}: {text} is refused");
            }
        }
    }
}
