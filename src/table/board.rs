//! What every manipulative answers, and the closed list of them.

use super::boards::{
    AreaModel, ArrayDrawing, Balance, BarGraph, BarModel, BaseTen, Beads, BoxModel, Chart, Clock, ColumnForm,
    Columns, CompareCard, CubePans, Cubes, DayLine, DecimalGrid, Dice, DigitSlider, DotFrame, DotPicture,
    DoubleLine, Equation, EquationCard, FactorPairs, FractionBars, FractionCard, FractionLine, Frames,
    Glimpse, InOrder, JoinedShape, Jug, Mat, NumberBond, NumberLine, NumberPad, NumberPath, OpenLine,
    Overlap, Paper, PartsMat, Pegs, PickedNumbers, PlaceMat, Plates, Protractor, Ribbons, Ruler, SchemaCard,
    Spinner, SticksAndDots, Strips, Tally, TenFrame, ThousandCube, TileArray, TruthCard, TwoSets, TwoThings,
    UnderMask, UnitCubes,
};
use super::geometry::Size;
use super::piece::{Button, Picture, PieceId, Slider, Spot};
use super::refusal::Refusal;
use super::verb::Verb;
use crate::words::Say;

/// How much a description may tell.
///
/// In scored practice nothing on the screen, in the voice or in a label tells a total or an answer before the
/// child has committed one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Disclosure {
    /// What is there and what can be done with it; no count that the child is asked to find.
    Structure,
    /// Also how things compare: full, not full, more, fewer.
    Relative,
    /// Everything.
    Full,
}

/// A virtual manipulative: a model with rules, no screen.
pub trait Manipulative {
    /// Does something to the board and says what happened, without totals.
    ///
    /// # Errors
    /// A [`Refusal`] where it cannot be done; the board is then as it was.
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal>;

    /// Exactly what [`Manipulative::act`] would accept now.
    fn verbs(&self) -> Vec<Verb>;

    /// What lies there, as canonical text: `34`, `3/4`, `4*6`. Empty where nothing does.
    fn value(&self) -> String;

    /// What is there, in words.
    fn describe(&self, disclosure: Disclosure) -> Say;

    /// How it looks at a size. Only [`Disclosure::Full`] draws totals.
    fn draw(&self, space: Size, disclosure: Disclosure) -> Picture;

    /// Its own name, where several manipulatives share this model: a mat goes by the name of its set.
    fn variant(&self) -> Option<&'static str> {
        None
    }

    /// What carrying pieces somewhere means; `None` where it means nothing, whether or not it is allowed.
    fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> {
        Some(Verb::Move { piece, n, to })
    }

    /// What a tap on a place means while nothing is held.
    fn tap(&self, _at: Spot) -> Option<Verb> {
        None
    }

    /// Commands that stand as buttons beside the board, with `held` in the hand or selected.
    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        Vec::new()
    }

    /// Commands for what is held, beside the places it may be put down on.
    fn held_buttons(&self, _piece: PieceId, _n: u8) -> Vec<Button> {
        Vec::new()
    }

    /// Whether several loose pieces can be chosen and moved together, by [`Verb::Shift`].
    fn chooses(&self) -> bool {
        false
    }

    /// What slides on the board. The value of a slider is the spot its piece is moved to.
    fn sliders(&self, _disclosure: Disclosure) -> Vec<Slider> {
        Vec::new()
    }

    /// Where the next digit goes after one was typed at `at`.
    fn next_slot(&self, at: Spot) -> Spot {
        at
    }

    /// Where the next digit goes after the slash of `3/4` was typed at `at`.
    fn slot_below(&self, at: Spot) -> Spot {
        at
    }
}

macro_rules! boards {
    ($($name:ident $text:literal),* $(,)?) => {
        /// Every manipulative. A closed list, since boards are compared, kept and matched; one line each.
        #[derive(Clone, PartialEq, Eq, Debug)]
        #[expect(missing_docs, reason = "each variant is documented where its type is")]
        pub enum Board { $($name($name)),* }

        impl Board {
            /// The name in `data-board`, in records and in addresses: append-only. One of several
            /// that share a model goes by its own name.
            #[must_use]
            pub fn name(&self) -> &'static str {
                let own = match self { $(Board::$name(_) => $text),* };
                self.inner().variant().unwrap_or(own)
            }

            const fn inner(&self) -> &dyn Manipulative {
                match self { $(Board::$name(board) => board),* }
            }
        }

        impl Manipulative for Board {
            fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
                match self { $(Board::$name(board) => board.act(verb)),* }
            }
            fn verbs(&self) -> Vec<Verb> { self.inner().verbs() }
            fn value(&self) -> String { self.inner().value() }
            fn describe(&self, disclosure: Disclosure) -> Say { self.inner().describe(disclosure) }
            fn draw(&self, space: Size, disclosure: Disclosure) -> Picture {
                self.inner().draw(space, disclosure)
            }
            fn carry(&self, piece: PieceId, n: u8, to: Spot) -> Option<Verb> { self.inner().carry(piece, n, to) }
            fn tap(&self, at: Spot) -> Option<Verb> { self.inner().tap(at) }
            fn buttons(&self, held: Option<(PieceId, u8)>) -> Vec<Button> { self.inner().buttons(held) }
            fn held_buttons(&self, piece: PieceId, n: u8) -> Vec<Button> { self.inner().held_buttons(piece, n) }
            fn chooses(&self) -> bool { self.inner().chooses() }
            fn sliders(&self, disclosure: Disclosure) -> Vec<Slider> { self.inner().sliders(disclosure) }
            fn next_slot(&self, at: Spot) -> Spot { self.inner().next_slot(at) }
            fn slot_below(&self, at: Spot) -> Spot { self.inner().slot_below(at) }
        }

        $(
            impl From<$name> for Board {
                fn from(board: $name) -> Board { Board::$name(board) }
            }

            impl<'b> TryFrom<&'b Board> for &'b $name {
                type Error = ();
                fn try_from(board: &'b Board) -> Result<&'b $name, ()> {
                    match board { Board::$name(board) => Ok(board), _ => Err(()) }
                }
            }
        )*
    };
}

boards! {
    TenFrame "ten-frame",
    DotFrame "dot-frame",
    NumberBond "number-bond",
    EquationCard "equation-card",
    BaseTen "base-ten",
    SticksAndDots "sticks-and-dots",
    OpenLine "open-line",
    ColumnForm "column-form",
    Plates "plates",
    TileArray "tile-array",
    ArrayDrawing "array-drawing",
    FractionBars "fraction-bars",
    FractionLine "fraction-line",
    FractionCard "fraction-card",
    Mat "mat",
    Frames "frames",
    Beads "beads",
    Chart "chart",
    NumberPath "number-path",
    Cubes "linking-cubes",
    Tally "tally",
    Dice "dice",
    DigitSlider "digit-slider",
    NumberLine "number-line",
    Clock "clock",
    PartsMat "part-whole",
    BarModel "bar-model",
    Balance "balance",
    AreaModel "area-model",
    DecimalGrid "decimal-grid",
    Pegs "pegs",
    BarGraph "bar-graph",
    CompareCard "compare-card",
    Ruler "ruler",
    Columns "columns",
    DoubleLine "double-number-line",
    Equation "equation",
    UnderMask "under-the-mask",
    Spinner "spinner",
    Protractor "protractor",
    Paper "paper-folding",
    UnitCubes "unit-cubes",
    ThousandCube "thousand-cube",
    NumberPad "number-pad",
    PlaceMat "place-mat",
    BoxModel "box-model",
    SchemaCard "schema-card",
    Strips "fraction-strips",
    DotPicture "dot-picture",
    Glimpse "glimpse",
    TwoSets "two-sets",
    FactorPairs "factor-pairs",
    Ribbons "ribbons",
    CubePans "cube-pans",
    TruthCard "truth-card",
    TwoThings "two-things",
    InOrder "in-order",
    Overlap "decimal-overlap",
    JoinedShape "joined-shape",
    PickedNumbers "picked-numbers",
    DayLine "day-line",
    Jug "jug",
}
