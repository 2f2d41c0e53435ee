//! One file per manipulative.
//!
//! A new one is a file here, a line below, a line in `board.rs`, its words in `locales/`, and its start states
//! in `tests/boards.rs`, where every rule that all manipulatives keep is tested.

mod kit;

mod array_drawing;
mod base_ten;
mod beads;
mod chart;
mod column_form;
mod cube_pans;
mod cubes;
mod day_line;
mod dice;
mod digit_slider;
mod dot_frame;
mod dot_picture;
mod equation_card;
mod factor_pairs;
mod fraction_bars;
mod fraction_card;
mod fraction_line;
mod frames;
mod glimpse;
mod in_order;
mod joined_shape;
mod jug;
mod mat;
mod number_bond;
mod number_path;
mod open_line;
mod overlap;
mod pattern;
mod picked_numbers;
mod plates;
mod spinner;
mod sticks_and_dots;
mod tally;
mod ten_frame;
mod tile_array;
mod truth_card;
mod two_sets;
mod two_things;
mod under_mask;

mod knob;
mod number_line;

pub use array_drawing::ArrayDrawing;
pub use base_ten::BaseTen;
pub use beads::Beads;
pub use chart::Chart;
pub use column_form::{ColumnForm, Row};
pub use cube_pans::CubePans;
pub use cubes::Cubes;
pub use day_line::DayLine;
pub use dice::Dice;
pub use digit_slider::DigitSlider;
pub use dot_frame::DotFrame;
pub use dot_picture::DotPicture;
pub use equation_card::{EquationCard, Form};
pub use factor_pairs::FactorPairs;
pub use fraction_bars::FractionBars;
pub use fraction_card::FractionCard;
pub use fraction_line::FractionLine;
pub use frames::Frames;
pub use glimpse::Glimpse;
pub use in_order::InOrder;
pub use joined_shape::JoinedShape;
pub use jug::Jug;
pub use kit::TRAY;
pub use mat::Mat;
pub use number_bond::NumberBond;
pub use number_path::NumberPath;
pub use open_line::OpenLine;
pub use overlap::Overlap;
pub use pattern::Pattern;
pub use picked_numbers::PickedNumbers;
pub use plates::Plates;
pub use spinner::Spinner;
pub use sticks_and_dots::SticksAndDots;
pub use tally::Tally;
pub use ten_frame::TenFrame;
pub use tile_array::TileArray;
pub use truth_card::TruthCard;
pub use two_sets::TwoSets;
pub use two_things::TwoThings;
pub use under_mask::UnderMask;
mod clock;
mod parts_mat;
mod schema_card;

pub use clock::Clock;
mod area_model;
mod balance;
mod bar_model;
mod decimal_grid;

pub use area_model::AreaModel;
pub use balance::Balance;
pub use bar_model::BarModel;
pub use decimal_grid::DecimalGrid;
mod bar_graph;
mod box_model;
mod pegs;
mod place_mat;

pub use bar_graph::BarGraph;
pub use box_model::BoxModel;
pub use place_mat::{Aside, Made, PlaceMat};
mod compare_card;
mod ruler;

pub use compare_card::CompareCard;
mod columns;
mod double_line;
mod equation;
mod number_pad;

pub use columns::Columns;
pub use double_line::DoubleLine;
pub use equation::Equation;
pub use number_line::{NumberLine, Range, Scale};
pub use number_pad::NumberPad;
pub use parts_mat::PartsMat;
pub use pegs::{Lattice, Pegs};
pub use ruler::Ruler;
pub use schema_card::{Schema, SchemaCard};
mod protractor;

pub use protractor::Protractor;
mod paper;

pub use paper::Paper;
mod iso;
mod unit_cubes;

pub use unit_cubes::UnitCubes;
mod thousand_cube;

pub use thousand_cube::ThousandCube;
mod ribbons;
mod strips;

pub use ribbons::Ribbons;
pub use strips::{Strip, Strips};
