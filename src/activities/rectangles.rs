//! Area, perimeter and volume: what fills a shape, and what goes around it.
//!
//! Concrete: tiles that cover a rectangle, a band around pegs, cubes in layers. Representational: a rectangle, or one layer
//! of a box, drawn on a grid. Abstract: `4*6=?`, `4+6+4+6=?`, `4*6*2=?`, asked in words; which numbers to use, and how, is
//! the question. What is hard there is a side or an edge that is missing: `4+6+5+?=20`, `4*6*?=48`.

use super::equal_groups::choices;
use super::exercise::{Exercise, Leg, Mistake, Part};
use super::item::{Item, Level, Stage};
use super::misconception::Misconception;
use super::random::Random;
use super::rows::next_even_row;
use super::small;
use super::steps::Question;
use crate::math::{Op, Statement, Term};
use crate::table::boards::{ArrayDrawing, EquationCard, Lattice, Pegs, TileArray, UnitCubes};
use crate::table::{Board, Spot, Table, Verb};
use crate::words::{Say, say};

/// The activity: what is asked of a rectangle, or of a box.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rectangles {
    /// How many squares cover it.
    Area,
    /// How far it is around.
    Perimeter,
    /// How many cubes fill it.
    Volume,
}

static COUNTS_EDGE: Misconception = Misconception::new("area.counts-edge", say::area_counts_edge);
/// Goes around where the inside is asked for.
pub(super) static PERIMETER_FOR_AREA: Misconception =
    Misconception::new("area.perimeter-for-area", say::area_perimeter_for_area);
/// Takes the inside where the way around is asked for.
pub(super) static AREA_FOR_PERIMETER: Misconception =
    Misconception::new("perim.area-for-perimeter", say::perim_area_for_perimeter);
static COUNTS_SQUARES: Misconception = Misconception::new("perim.counts-squares", say::perim_counts_squares);
static GIVEN_SIDES: Misconception = Misconception::new("perim.given-sides-only", say::perim_given_sides);
static VISIBLE_FACES: Misconception = Misconception::new("vol.counts-visible-faces", say::vol_visible_faces);
static VISIBLE_CUBES: Misconception = Misconception::new("vol.counts-visible-cubes", say::vol_visible_cubes);
static ADDS_EDGES: Misconception = Misconception::new("vol.adds-edges", say::vol_adds_edges);
/// Every misconception named here.
pub(super) static MISCONCEPTIONS: &[&Misconception] = &[
    &COUNTS_EDGE,
    &PERIMETER_FOR_AREA,
    &AREA_FOR_PERIMETER,
    &COUNTS_SQUARES,
    &GIVEN_SIDES,
    &VISIBLE_FACES,
    &VISIBLE_CUBES,
    &ADDS_EDGES,
];

/// The sides of a shape, in the order in which they are written.
struct Shape {
    rows: u32,
    columns: u32,
    /// Layers of a box, or the third side of a shape with four.
    third: u32,
    /// All four sides, or all cubes.
    all: u32,
}

impl Rectangles {
    const fn layouts(self, stage: Stage) -> &'static [&'static str] {
        match (stage, self) {
            (Stage::Concrete, Rectangles::Area) => &["tiles"],
            (Stage::Concrete, Rectangles::Perimeter) => &["band", "tiles"],
            (Stage::Concrete, Rectangles::Volume) => &["cubes"],
            (Stage::Representational, _) => &["grid"],
            (Stage::Abstract, Rectangles::Area) => &["card"],
            (Stage::Abstract, Rectangles::Perimeter) => &["card", "side"],
            (Stage::Abstract, Rectangles::Volume) => &["card", "edge"],
        }
    }

    fn shape(self, item: &Item) -> Shape {
        match (item.layout.as_str(), item.wholes().as_slice()) {
            ("side", [rows, columns, third, all]) => {
                Shape { rows: *rows, columns: *columns, third: *third, all: *all }
            }
            ("edge", [rows, columns, all]) => {
                let third = all.checked_div(rows * columns).unwrap_or(0);
                Shape { rows: *rows, columns: *columns, third, all: *all }
            }
            (_, [rows, columns, rest @ ..]) => match (self, rest) {
                (Rectangles::Volume, [third]) => {
                    Shape { rows: *rows, columns: *columns, third: *third, all: rows * columns * third }
                }
                (Rectangles::Perimeter, _) => {
                    Shape { rows: *rows, columns: *columns, third: *rows, all: 2 * (rows + columns) }
                }
                _ => Shape { rows: *rows, columns: *columns, third: 0, all: rows * columns },
            },
            _ => Shape { rows: 0, columns: 0, third: 0, all: 0 },
        }
    }

    fn statement(self, layout: &str, shape: &Shape) -> Statement {
        let Shape { rows, columns, third, all } = *shape;
        let [rows, columns, third, all] = [rows, columns, third, all].map(Term::whole);
        match (self, layout) {
            (_, "side") => Statement::chain(Op::Plus, &[rows, columns, third, Term::Unknown], all),
            (_, "edge") => Statement::chain(Op::Times, &[rows, columns, Term::Unknown], all),
            (Rectangles::Area, _) => Statement::chain(Op::Times, &[rows, columns], Term::Unknown),
            (Rectangles::Perimeter, _) => {
                Statement::chain(Op::Plus, &[rows, columns, rows, columns], Term::Unknown)
            }
            (Rectangles::Volume, _) => Statement::chain(Op::Times, &[rows, columns, third], Term::Unknown),
        }
    }

    fn suits(self, layout: &str, shape: &Shape) -> bool {
        let Shape { rows, columns, third, all } = *shape;
        match (self, layout) {
            (_, "side") => {
                let sides = [rows, columns, third, all.saturating_sub(rows + columns + third)];
                // No side is as long as the others together: there would be no shape.
                sides.iter().all(|side| (2..=9).contains(side) && 2 * side < all)
            }
            (Rectangles::Volume, _) => {
                let within = |edge, most| (2..=most).contains(&edge);
                within(rows, 6) && within(columns, 6) && within(third, 5) && all == rows * columns * third
            }
            (_, "band") => (2..=5).contains(&rows) && (2..=5).contains(&columns),
            _ => (2..=8).contains(&rows) && (2..=9).contains(&columns),
        }
    }

    fn words(self, item: &Item, case: &str) -> Say {
        let Shape { rows, columns, third, all } = self.shape(item);
        if item.layout == "side" {
            let answer = all.saturating_sub(rows + columns + third);
            return say::rect_side(case, rows, columns, third, all, answer);
        }
        match self {
            Rectangles::Area => say::rect_area(case, rows, columns, all),
            Rectangles::Perimeter => say::rect_perimeter(case, rows, columns, all),
            Rectangles::Volume => say::rect_volume(case, rows, columns, third, rows * columns, all),
        }
    }

    /// What is counted.
    fn asked(self, item: &Item) -> Question {
        let Shape { rows, columns, .. } = self.shape(item);
        let (inside, around) = (say::rect_inside(), say::rect_around());
        match self {
            Rectangles::Area => {
                Question { ask: say::rect_question(), choices: vec![inside, around], right: 0 }
            }
            Rectangles::Perimeter => {
                Question { ask: say::rect_question(), choices: vec![inside, around], right: 1 }
            }
            Rectangles::Volume => {
                let choices = choices(rows * columns, rows + columns);
                Question { ask: say::rect_question_layer(), choices, right: 0 }
            }
        }
    }

    /// The leg, with the question before it where nothing is done yet.
    fn opening(self, item: &Item, leg: Leg) -> Leg {
        leg.asked(self.asked(item))
    }
}

/// Both sides of what is built, the shorter first, and the cubes on it; `None` while it has none.
fn built(board: &Board) -> Option<(u32, u32, u16)> {
    let (height, width, cubes) = match board {
        Board::Pegs(pegs) => {
            let (height, width) = pegs.rectangle()?;
            (height, width, 0)
        }
        Board::ArrayDrawing(drawing) => {
            let (height, width) = drawing.dimensions();
            (height.into(), width.into(), 0)
        }
        Board::UnitCubes(cubes) => {
            let [width, depth, filled] = cubes.filled();
            (depth.into(), width.into(), filled)
        }
        _ => return None,
    };
    Some((height.min(width), height.max(width), cubes))
}

impl Exercise for Rectangles {
    fn generate(&self, stage: Stage, level: Level, random: &mut Random) -> Item {
        let layouts = self.layouts(stage);
        loop {
            // What is missing is for the hard ones.
            let layout = match (stage, level) {
                (Stage::Abstract, Level::Easy | Level::Usual) => "card",
                _ => random.pick(layouts).copied().unwrap_or_default(),
            };
            let (low, high) = match level {
                _ if layout == "band" => (2, 5),
                Level::Easy => (2, 5),
                Level::Usual => (2, 9),
                Level::Hard if *self == Rectangles::Volume => (3, 6),
                Level::Hard => (4, 9),
            };
            let [rows, columns, third] = [(); 3].map(|()| random.between(low, high));
            let all = if layout == "side" {
                rows + columns + third + random.between(low, high)
            } else {
                rows * columns * third
            };
            let shape = Shape { rows, columns, third, all };
            if self.suits(layout, &shape) {
                return Item::new(stage, self.statement(layout, &shape), layout);
            }
        }
    }

    fn knows(&self, item: &Item) -> bool {
        let shape = self.shape(item);
        self.layouts(item.stage).contains(&item.layout.as_str())
            && self.suits(&item.layout, &shape)
            && item.math == self.statement(&item.layout, &shape)
    }

    fn table(&self, item: &Item) -> Table {
        let Shape { rows, columns, .. } = self.shape(item);
        let card = EquationCard::bare(&item.math);
        match item.layout.as_str() {
            "tiles" => Table::with_answer(TileArray::to_cover(small(rows), small(columns)), card),
            "band" => Table::with_answer(Pegs::of(Lattice::Square), card),
            "cubes" => Table::with_answer(UnitCubes::smallest(), card),
            "grid" => Table::with_answer(ArrayDrawing::of_squares(), card),
            _ => Table::alone(card),
        }
    }

    fn answer(&self, item: &Item) -> String {
        let Shape { rows, columns, third, all } = self.shape(item);
        let answer = match item.layout.as_str() {
            "side" => all.saturating_sub(rows + columns + third),
            "edge" => third,
            _ => all,
        };
        answer.to_string()
    }

    fn leg(&self, item: &Item, _done: usize, board: &Board) -> Option<Leg> {
        let Shape { rows, columns, third, .. } = self.shape(item);
        let words = |case| self.words(item, case);
        Some(match board {
            Board::TileArray(tiles) => {
                let (row, verb) = next_even_row(tiles, rows, columns)?;
                let leg = Leg::new(
                    vec![verb],
                    if row == 0 { say::rect_row(columns) } else { say::rect_rows(rows) },
                );
                if tiles.rows().is_empty() { self.opening(item, leg) } else { leg }
            }
            Board::Pegs(pegs) if pegs.bands().next().is_none() => {
                let (rows, columns) = (u16::try_from(rows).ok()?, u16::try_from(columns).ok()?);
                let around = [(0, 0), (0, columns), (rows, columns), (rows, 0), (0, 0)];
                let mark = |(row, column)| Verb::Mark { at: pegs.peg(row, column), n: 1 };
                self.opening(item, Leg::new(around.map(mark).to_vec(), words("band")))
            }
            Board::ArrayDrawing(drawing)
                if built(board)
                    .is_some_and(|now| (now.0, now.1) != (rows.min(columns), rows.max(columns))) =>
            {
                let corner = ArrayDrawing::corner(small(rows), small(columns));
                let leg = Leg::new(vec![Verb::Mark { at: corner, n: 1 }], say::rect_draw(rows, columns));
                if drawing.dimensions() == (0, 0) { self.opening(item, leg) } else { leg }
            }
            Board::UnitCubes(cubes) => {
                let (deep, wide) = (u16::try_from(rows).ok()?, u16::try_from(columns).ok()?);
                let [is_wide, is_deep, filled] = cubes.filled();
                let slide = |piece, to| Verb::Move { piece, n: 1, to: Spot(to) };
                if (is_wide, is_deep) != (wide, deep) {
                    let moves = [slide(UnitCubes::WIDE, wide), slide(UnitCubes::DEEP, deep)];
                    let leg = Leg::new(moves.to_vec(), words("base"));
                    if filled == 0 { self.opening(item, leg) } else { leg }
                } else {
                    let (layer, high) = (wide * deep, u16::try_from(third).ok()?);
                    if filled == layer * high {
                        return None;
                    }
                    // One layer after the other; back to as many as there should be, where there are too many.
                    let up = (filled / layer + 1..=high).map(|layers| slide(UnitCubes::LAYERS, layers));
                    let up: Vec<Verb> = up.collect();
                    let down = vec![slide(UnitCubes::LAYERS, high)];
                    Leg::new(if up.is_empty() { down } else { up }, words("layers"))
                }
            }
            _ => return None,
        })
    }

    fn resume(&self, item: &Item, board: &Board) -> Option<usize> {
        match board {
            // Wherever the sliders and the drawing stand, they can be set right.
            Board::UnitCubes(_) | Board::ArrayDrawing(_) => Some(0),
            Board::TileArray(tiles) => {
                let Shape { rows, columns, .. } = self.shape(item);
                next_even_row(tiles, rows, columns).map(|_| 0)
            }
            _ => None,
        }
    }

    fn say(&self, item: &Item, part: Part) -> Say {
        let name = part.name();
        let case = match part {
            Part::Ask => format!("{name}-{}", item.layout),
            Part::NotYet => return say::rect_not_yet(item.layout.as_str()),
            _ if item.layout == "edge" => format!("{name}-edge"),
            _ => name.to_owned(),
        };
        self.words(item, &case)
    }

    fn question(&self, item: &Item) -> Option<Question> {
        (item.stage == Stage::Abstract).then(|| self.asked(item))
    }

    fn mistakes(&self, item: &Item) -> Vec<Mistake> {
        let Shape { rows, columns, third, all } = self.shape(item);
        let (around, edge) = (2 * (rows + columns), (2 * (rows + columns)).saturating_sub(4));
        let answers = match (self, item.layout.as_str()) {
            (_, "side") => vec![(&GIVEN_SIDES, rows + columns + third)],
            (_, "edge") => vec![(&ADDS_EDGES, all.saturating_sub(rows + columns))],
            (Rectangles::Area, _) => vec![(&PERIMETER_FOR_AREA, around), (&COUNTS_EDGE, edge)],
            (Rectangles::Perimeter, _) => vec![
                (&AREA_FOR_PERIMETER, rows * columns),
                (&COUNTS_SQUARES, edge),
                (&GIVEN_SIDES, rows + columns),
            ],
            (Rectangles::Volume, _) => {
                let hidden =
                    [rows, columns, third].iter().map(|edge| edge.saturating_sub(1)).product::<u32>();
                vec![
                    (&VISIBLE_FACES, rows * columns + rows * third + columns * third),
                    (&VISIBLE_CUBES, all.saturating_sub(hidden)),
                    (&ADDS_EDGES, rows + columns + third),
                ]
            }
        };
        let mistake = |(misconception, answer): (_, u32)| Mistake::Writes(misconception, answer.to_string());
        answers.into_iter().filter(|(_, answer)| *answer > 0).map(mistake).collect()
    }

    fn state(&self, board: &Board) -> String {
        match board {
            Board::Pegs(pegs) => format!("{:?}", pegs.bands().collect::<Vec<_>>()),
            Board::UnitCubes(cubes) => format!("{:?}", cubes.filled()),
            board => crate::table::Manipulative::value(board),
        }
    }

    fn is_built(&self, _item: &Item, board: &Board, wanted: &Board) -> bool {
        // A rectangle may stand or lie.
        built(wanted)
            .map_or_else(|| self.state(board) == self.state(wanted), |wanted| built(board) == Some(wanted))
    }

    fn below(&self, item: &Item) -> Option<Item> {
        let stage = item.stage.below().filter(|_| item.layout != "side")?;
        let shape = self.shape(item);
        let layout = self.layouts(stage).iter().rev().find(|layout| self.suits(layout, &shape))?;
        Some(Item::new(stage, self.statement(layout, &shape), layout))
    }
}
