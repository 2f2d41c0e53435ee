//! The rules that every manipulative keeps, on long random walks from every kind of start.

use std::collections::HashSet;

use proptest::prelude::*;
use tenfold::math::{Fraction, Number, Op, Statement};
use tenfold::table::boards::{
    AreaModel, ArrayDrawing, Aside, Balance, BarGraph, BarModel, BaseTen, Beads, BoxModel, Chart, Clock,
    ColumnForm, Columns, CompareCard, CubePans, Cubes, DayLine, DecimalGrid, Dice, DigitSlider, DotFrame,
    DotPicture, DoubleLine, Equation, EquationCard, FactorPairs, Form, FractionBars, FractionCard,
    FractionLine, Frames, Glimpse, InOrder, JoinedShape, Jug, Lattice, Made, NumberBond, NumberLine,
    NumberPad, NumberPath, OpenLine, Overlap, Paper, PartsMat, Pattern, Pegs, PickedNumbers, PlaceMat,
    Plates, Protractor, Range, Ribbons, Ruler, Scale, Schema, SchemaCard, Spinner, SticksAndDots, Strip,
    Strips, Tally, TenFrame, ThousandCube, TileArray, TruthCard, TwoSets, TwoThings, UnderMask, UnitCubes,
};
use tenfold::table::geometry::{Point, size};
use tenfold::table::{
    Action, Board, Disclosure, Grip, Key, Kind, Label, Manipulative, PieceId, Role, Seat, SeatRole, Shape,
    Spot, Table, Verb, Way, hand,
};
use tenfold::words::Lang;

fn numbers<const N: usize>(texts: [&str; N]) -> Vec<Number> {
    texts.map(|text| Number::read(text).expect("a number")).to_vec()
}

/// Start states: at least one of every board on the list.
fn starts() -> Vec<Board> {
    let statement = |text: &str| text.parse::<Statement>().expect("canonical text");
    vec![
        TenFrame::with_given(7, false).into(),
        TenFrame::with_given(3, true).into(),
        DotFrame::with_given(6, false).into(),
        DotFrame::with_given(0, false).after_ten().into(),
        NumberBond::new(10, 4).into(),
        EquationCard::new(&statement("7+?=10")).into(),
        EquationCard::new(&statement("81-38=?")).into(),
        EquationCard::bare(&statement("30+14=?")).into(),
        EquationCard::new(&statement("15=?")).writing(Form::Double).into(),
        EquationCard::bare(&statement("3*4=?*?")).writing(Form::Sides).into(),
        BaseTen::new(8, 1).into(),
        BaseTen::new(2, 27).into(),
        BaseTen::alone(3, 14).into(),
        BaseTen::joining((2, 8), (3, 5)).into(),
        SticksAndDots::new(8, 1).into(),
        SticksAndDots::to_ring(3, 14).into(),
        OpenLine::back_from(81, &[1, 2, 5, 10, 20]).into(),
        OpenLine::forward(100, &[2, 3, 4, 5, 6]).into(),
        ColumnForm::new(81, Op::Minus, 38).into(),
        ColumnForm::new(52, Op::Minus, 8).into(),
        ColumnForm::new(28, Op::Plus, 35).into(),
        Plates::new().into(),
        Plates::of_rods().into(),
        Plates::of_tenths().into(),
        Plates::with_heap(13).into(),
        Plates::sharing(24, 4).into(),
        TileArray::new().into(),
        TileArray::with_heap(13).into(),
        ArrayDrawing::new().into(),
        ArrayDrawing::to_cut(6, 8).into(),
        ArrayDrawing::of_tens().into(),
        ArrayDrawing::of_squares().into(),
        TileArray::to_cover(3, 6).into(),
        TileArray::beside(3, 4).into(),
        ArrayDrawing::beside(4, 6).into(),
        TileArray::on_flat().into(),
        FractionBars::new(2, &[2, 3, 4, 5, 8]).into(),
        FractionLine::empty(2).into(),
        FractionLine::cut(1, 6).into(),
        FractionCard::new().into(),
        Frames::of("five-frame").expect("a frame").into(),
        Frames::of("double-ten-frame").expect("a frame").into(),
        Frames::of("twenty-frame").expect("a frame").into(),
        Beads::of("rekenrek").expect("beads").into(),
        Beads::of("rekenrek-100").expect("beads").into(),
        Beads::of("bead-string-20").expect("beads").into(),
        Beads::of("bead-string-100").expect("beads").into(),
        Chart::of("chart-120").expect("a chart").into(),
        Chart::of("multiplication-chart").expect("a chart").into(),
        Chart::of("skip-count").expect("a chart").into(),
        NumberPath::of("number-path-10").expect("a path").into(),
        NumberPath::of("number-path-20").expect("a path").into(),
        Cubes::new().into(),
        Tally::new().into(),
        Dice::new().into(),
        DigitSlider::new().into(),
        NumberLine::of(Scale::Twenty).into(),
        NumberLine::of(Scale::Hundred).into(),
        NumberLine::of(Scale::Thousand).into(),
        NumberLine::of(Scale::Any).into(),
        NumberLine::of(Scale::Empty).into(),
        NumberLine::of(Scale::Between(Range { from: 300, step: 10, steps: 10, ticks: true })).into(),
        NumberLine::of(Scale::Between(Range { from: 0, step: 1, steps: 100, ticks: false })).into(),
        Clock::new().into(),
        Clock::at(360).by_minutes().into(),
        Clock::drawing(277).by_minutes().into(),
        DayLine::with_marker().into(),
        DayLine::drawing().into(),
        Jug::empty(5, 1_000).into(),
        Jug::unmarked(500, 0).into(),
        Jug::unmarked(500, 7).given().into(),
        Jug::filled(10, 500, 3).into(),
        PartsMat::mat().into(),
        PartsMat::bond().into(),
        BarModel::new().into(),
        Balance::hooks().into(),
        Balance::pans().into(),
        Balance::bags().into(),
        AreaModel::new().into(),
        DecimalGrid::new().into(),
        Overlap::new().into(),
        JoinedShape::of([(2, 3), (3, 5)]).into(),
        JoinedShape::of([(4, 6), (2, 2)]).into(),
        TileArray::to_cover_joined([(2, 4), (3, 6)]).into(),
        Pegs::of(Lattice::Square).into(),
        Pegs::of(Lattice::Triangles).into(),
        Pegs::of(Lattice::Coordinates).into(),
        BarGraph::bars().into(),
        BarGraph::pictures().into(),
        BarGraph::of_fruit(true, 3, 1).into(),
        BarGraph::of_fruit(false, 2, 5).into(),
        CompareCard::new().into(),
        Ruler::whole().into(),
        Ruler::broken().into(),
        Ruler::to_slide(3, 7).into(),
        Ruler::to_hop(4, 5, true).into(),
        Ruler::without_numbers(2, 6).into(),
        Ribbons::new(12, 8).into(),
        UnderMask::new().into(),
        OpenLine::of_time().into(),
        OpenLine::from_time(170, &[30, 10, 5, 1]).into(),
        OpenLine::back_from_time(190, &[30, 10, 5, 1]).into(),
        DoubleLine::new().into(),
        DoubleLine::to_read().into(),
        Equation::new().into(),
        Equation::with_rest().into(),
        Columns::of("column-sum").expect("a form").into(),
        Columns::of("column-difference").expect("a form").into(),
        Columns::of("equal-additions").expect("a form").into(),
        Columns::of("column-product").expect("a form").into(),
        Columns::of("long-division").expect("a form").into(),
        Columns::of("long-division-latin").expect("a form").into(),
        Spinner::new().into(),
        Protractor::new().into(),
        Protractor::to_open().into(),
        Protractor::to_measure(70, 3).into(),
        Paper::of("paper-folding").expect("paper").into(),
        Paper::of("paper-square").expect("paper").into(),
        UnitCubes::new().into(),
        UnitCubes::smallest().into(),
        ThousandCube::new().into(),
        NumberPad::new().into(),
        PlaceMat::new(402, Made::Blocks, Aside::Taken).into(),
        PlaceMat::new(305, Made::Blocks, Aside::Taken).in_hundredths().into(),
        PlaceMat::joining(250, 95, Made::Drawn).in_hundredths().into(),
        PlaceMat::new(75, Made::Discs, Aside::Shared(4)).into(),
        PlaceMat::new(450, Made::Blocks, Aside::Shared(3)).in_hundredths().into(),
        PlaceMat::new(402, Made::Drawn, Aside::Taken).into(),
        PlaceMat::joining(345, 278, Made::Blocks).into(),
        PlaceMat::joining(1345, 278, Made::Drawn).into(),
        PlaceMat::counting_on(385, &[10, 2, 2]).into(),
        FactorPairs::of_tiles(24).into(),
        FactorPairs::drawn(7).into(),
        FactorPairs::listed(60).into(),
        PickedNumbers::piles(8, 13).into(),
        PickedNumbers::to_mark(31, 60).into(),
        PickedNumbers::to_cross_out(1, 20).into(),
        PickedNumbers::to_write(20, 40).into(),
        Balance::weighing(4, 100).into(),
        BoxModel::products(&[10, 4], &[300, 7]).into(),
        BoxModel::quotients(6, &[600, 12]).into(),
        BoxModel::decimal_products(3, &numbers(["2", "0.4"])).into(),
        BoxModel::decimal_quotients(5, &numbers(["5", "2", "0.3"])).into(),
        SchemaCard::new(&[8, 6, 4], &[Schema::Total, Schema::Change, Schema::Difference]).into(),
        SchemaCard::of(&numbers(["1/2", "3/4", "7"]), &[Schema::Plus, Schema::Minus]).into(),
        SchemaCard::drawn(&[3, 5], Schema::Total).into(),
        SchemaCard::new(&[47, 6], &[Schema::Needed, Schema::Full, Schema::LeftOver]).into(),
        SchemaCard::in_two_steps(&[48, 6, 5], &[Schema::Product, Schema::Quotient]).into(),
        SchemaCard::in_two_steps(&[8, 8, 4], &[Schema::Total, Schema::Groups, Schema::Times]).into(),
        FractionBars::below(Fraction::new(2, 3).expect("a fraction"), &[3, 4, 6]).with_half().into(),
        Strips::new(&[Strip::blank()]).into(),
        Strips::new(&[Strip::shaded(3, 2), Strip::cut(8)]).with_half().into(),
        Strips::new(&[Strip::shaded(4, 3).to_slice()]).into(),
        Strips::new(&[Strip::shaded(6, 2).joining(3)]).into(),
        DotPicture::to_count(13, Pattern::Scatter).into(),
        DotPicture::to_count(7, Pattern::Line).then(Pattern::Spread).into(),
        DotPicture::to_cross_out(5).into(),
        Glimpse::of(8, None).with_counters().into(),
        Glimpse::of(9, Some(Pattern::Dice)).with_paper().into(),
        Glimpse::of(4, Some(Pattern::Pairs)).into(),
        TwoSets::of([(6, Pattern::Line, false), (5, Pattern::Spread, false)]).to_line_up().into(),
        TwoSets::of([(10, Pattern::Scatter, false), (7, Pattern::Scatter, true)]).to_ring().into(),
        TwoSets::of([(8, Pattern::Spread, false), (8, Pattern::Line, false)]).into(),
        CubePans::to_fill([vec![5, 2], vec![4]], CubePans::RIGHT).into(),
        CubePans::to_draw([vec![3], vec![8]], CubePans::LEFT).into(),
        CubePans::to_take_off(8, 5).into(),
        TruthCard::new(&statement("5+2?7+3"), false).into(),
        TwoThings::to_slide([7, 5], [1, 4]).into(),
        TwoThings::to_redraw([3, 5], [4, 1]).into(),
        TwoThings::to_look_at([6, 6], [1, 2]).asking_less().into(),
        TwoThings::to_weigh([2, 9]).into(),
        TwoThings::to_pour([4, 9]).into(),
        TwoThings::with_string([8, 5]).into(),
        InOrder::of_ribbons([6, 2, 4], [3, 8, 4]).into(),
        InOrder::of_strips([6, 2, 4], [3, 8, 4]).into(),
        InOrder::of_pairs([6, 2, 4], [[0, 2], [1, 2]]).into(),
        InOrder::of_letters([6, 2, 4]).into(),
        InOrder::of_fractions(
            [(3, 4), (1, 2), (2, 3)].map(|(n, d)| Fraction::new(n, d).expect("a fraction")),
        )
        .into(),
    ]
}

#[test]
fn every_board_on_the_list_is_tested_here() {
    let source = include_str!("../src/table/board.rs");
    let list = source.split("boards! {").nth(1).expect("the list of boards");
    let listed = list.lines().filter(|line| line.trim().ends_with("\",")).count();
    let tested: HashSet<_> = starts().iter().map(std::mem::discriminant).collect();
    // The mat stands in the list once, for all its sets; they have tests of their own (tests/mats.rs).
    assert_eq!(tested.len() + 1, listed);
}

fn any_verb() -> impl Strategy<Value = Verb> {
    let piece = prop_oneof![0_u16..24, 60_000_u16..60_040].prop_map(PieceId);
    let spot = prop_oneof![0_u16..40, 100_u16..140, Just(9_999)].prop_map(Spot);
    let kind = prop_oneof![
        Just(Kind::Counter),
        Just(Kind::One),
        Just(Kind::Ten),
        Just(Kind::Plate),
        Just(Kind::Tile),
        (0_u8..13).prop_map(Kind::Bar),
        (0_u8..30).prop_map(Kind::Jump),
    ];
    let key = prop_oneof![(0_u8..12).prop_map(Key::Digit), Just(Key::Back)];
    prop_oneof![
        (kind, 0_u8..12, spot.clone()).prop_map(|(kind, n, to)| Verb::Add { kind, n, to }),
        (piece.clone(), 0_u8..12, spot.clone()).prop_map(|(piece, n, to)| Verb::Move { piece, n, to }),
        (piece.clone(), -240_i16..240, -240_i16..240).prop_map(|(piece, across, down)| Verb::Shift {
            piece,
            across,
            down
        }),
        (piece.clone(), 0_u8..12).prop_map(|(piece, n)| Verb::Remove { piece, n }),
        piece.clone().prop_map(|piece| Verb::Trade { piece }),
        (piece.clone(), 0_u8..14).prop_map(|(piece, into)| Verb::Split { piece, into }),
        (0_u8..12).prop_map(|n| Verb::Group { n }),
        (piece, prop_oneof![Just(Way::Around), Just(Way::Back), Just(Way::Over)])
            .prop_map(|(piece, way)| Verb::Turn { piece, way }),
        (spot.clone(), 0_u8..12).prop_map(|(at, n)| Verb::Mark { at, n }),
        (0_u8..40).prop_map(|by| Verb::Jump { by }),
        (spot, key).prop_map(|(at, key)| Verb::Type { at, key }),
        Just(Verb::Tidy),
        Just(Verb::Clear),
    ]
}

/// The verb as `verbs()` lists it: one step stands there for any number of them.
fn listed(verb: Verb) -> Verb {
    match verb {
        Verb::Shift { piece, .. } => Verb::Shift { piece, across: 0, down: 0 },
        verb => verb,
    }
}

/// One step of a walk: any verb at all, or one of those the board offers.
#[derive(Clone, Debug)]
enum Step {
    Any(Verb),
    Offered(prop::sample::Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        1 => any_verb().prop_map(Step::Any),
        3 => any::<prop::sample::Index>().prop_map(Step::Offered),
    ];
    prop::collection::vec(step, 1..40)
}

fn verb_of(step: &Step, board: &Board) -> Verb {
    match step {
        Step::Any(verb) => *verb,
        Step::Offered(index) => {
            let verbs = board.verbs();
            if verbs.is_empty() { Verb::Tidy } else { verbs[index.index(verbs.len())] }
        }
    }
}

fn walk(start: &Board, steps: &[Step], mut each: impl FnMut(&Board, Verb, bool)) {
    let mut board = start.clone();
    for step in steps {
        let verb = verb_of(step, &board);
        let before = board.clone();
        let accepted = board.act(&verb).is_ok();
        each(&before, verb, accepted);
        if !accepted {
            assert_eq!(board, before, "{verb} was refused and changed {}", before.name());
        }
    }
    each(&board, Verb::Tidy, board.clone().act(&Verb::Tidy).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verbs_lists_exactly_what_act_accepts(steps in steps()) {
        for start in starts() {
            walk(&start, &steps, |board, verb, accepted| {
                let offered = board.verbs();
                assert_eq!(
                    offered.contains(&listed(verb)), accepted,
                    "{verb} on {} {:?}", board.name(), board
                );
                for verb in offered {
                    assert!(board.clone().act(&verb).is_ok(), "{verb} is offered by {board:?}");
                }
            });
        }
    }

    #[test]
    fn undo_is_the_inverse_and_redo_its_inverse(steps in steps()) {
        for start in starts() {
            let mut table = Table::new(vec![Seat { board: start, role: SeatRole::Work }]);
            let mut before = vec![table.seats().to_vec()];
            for step in &steps {
                let Some(board) = table.board(0) else { continue };
                let verb = verb_of(step, board);
                if table.act(Action::first(verb)).is_ok() {
                    before.push(table.seats().to_vec());
                }
            }
            let after = table.clone();
            while table.undo() {
                prop_assert_eq!(table.seats(), &before[table.done().len()][..]);
            }
            prop_assert!(!table.touched());
            while table.redo() {}
            prop_assert_eq!(table, after);
        }
    }

    #[test]
    fn the_text_of_a_walk_replays_to_the_same_table(steps in steps()) {
        for start in starts() {
            let mut table = Table::new(vec![Seat { board: start.clone(), role: SeatRole::Work }]);
            for step in &steps {
                let Some(board) = table.board(0) else { continue };
                let verb = verb_of(step, board);
                let _ = table.act(Action::first(verb));
            }
            let text: Vec<String> = table.done().iter().map(Action::to_string).collect();
            let mut replayed = Table::new(vec![Seat { board: start, role: SeatRole::Work }]);
            for line in text {
                let action: Action = line.parse().expect("the text of an action");
                replayed.act(action).expect("what was accepted once");
            }
            prop_assert_eq!(table.seats(), replayed.seats());
        }
    }

    #[test]
    fn trade_and_split_conserve_value(steps in steps()) {
        for start in starts() {
            walk(&start, &steps, |board, verb, accepted| {
                let line = matches!(board, Board::FractionLine(_) | Board::Strips(_));
                if accepted && !line && matches!(verb, Verb::Trade { .. } | Verb::Split { .. }) {
                    let mut after = board.clone();
                    after.act(&verb).expect("accepted");
                    assert_eq!(board.value(), after.value(), "{verb}");
                }
            });
        }
    }

    #[test]
    fn pictures_are_sound_at_every_size(steps in steps(), w in 200_i32..1400, h in 120_i32..900) {
        for start in starts() {
            walk(&start, &steps, |board, _, _| sound_picture(board, w, h));
        }
    }
}

fn sound_picture(board: &Board, w: i32, h: i32) {
    let picture = board.draw(size(w, h), Disclosure::Structure);
    let name = board.name();
    let mut pieces = HashSet::new();
    for sprite in &picture.sprites {
        assert!(pieces.insert(sprite.id), "{name}: two pieces {}", sprite.id);
        let at = sprite.area();
        let inside = at.x >= -1 && at.y >= -1 && at.right() <= picture.size.w + 1;
        assert!(
            inside && at.bottom() <= picture.size.h + 1,
            "{name} at {w}x{h}: {at:?} of {:?}",
            picture.size
        );
        for lang in Lang::ALL {
            assert!(!sprite.name.text(lang).is_empty());
        }
    }
    let mut spots = HashSet::new();
    for place in &picture.places {
        assert!(spots.insert(place.spot), "{name}: two places {}", place.spot);
        let at = place.area;
        let inside = at.x >= -1 && at.y >= -1 && at.right() <= picture.size.w + 1;
        assert!(
            inside && at.bottom() <= picture.size.h + 1,
            "{name} at {w}x{h}: {place:?} of {:?}",
            picture.size
        );
        if matches!(place.role, Role::Slot | Role::Handle(..)) {
            assert!(at.w >= 48 && at.h >= 48, "{name} at {w}x{h}: {place:?} is too small to touch");
        }
    }
    for button in board.buttons(None) {
        assert!(board.clone().act(&button.verb).is_ok(), "{name}: the button {} is refused", button.verb);
    }
    for (piece, n) in picture.sprites.iter().filter(|sprite| sprite.grip == Grip::Loose).map(|s| (s.id, 1)) {
        for button in board.buttons(Some((piece, n))) {
            assert!(board.clone().act(&button.verb).is_ok(), "{name}: {} is refused", button.verb);
        }
    }
}

/// Every numeral in a text.
fn numerals(text: &str) -> HashSet<String> {
    text.split(|letter: char| !letter.is_ascii_digit() && letter != '/')
        .map(|word| word.trim_matches('/').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn what_is_hidden_while_a_child_works_is_nowhere_told() {
    // Each board is brought to a state whose total is known and is no numeral of the task itself.
    let table = |board: Board, verbs: &[Verb]| {
        let mut board = board;
        for verb in verbs {
            board.act(verb).unwrap_or_else(|refusal| panic!("{verb}: {refusal:?}"));
        }
        board
    };
    let add = |kind, n, to| Verb::Add { kind, n, to: Spot(to) };
    let slide = |piece, to| Verb::Move { piece: PieceId(piece), n: 1, to: Spot(to) };
    let mark = |at| Verb::Mark { at: Spot(at), n: 1 };
    let cases: Vec<(Board, &str)> = vec![
        (table(BaseTen::new(8, 1).into(), &[Verb::Split { piece: PieceId(0), into: 10 }]), "81"),
        (table(SticksAndDots::new(6, 3).into(), &[Verb::Mark { at: Spot(0), n: 4 }]), "23"),
        (table(OpenLine::back_from(81, &[20]).into(), &[Verb::Jump { by: 20 }]), "61"),
        (
            table(
                Plates::new().into(),
                &[add(Kind::Plate, 1, 0), add(Kind::Plate, 1, 0), Verb::Group { n: 9 }],
            ),
            "18",
        ),
        (table(TileArray::new().into(), &[add(Kind::Tile, 7, 0), Verb::Group { n: 3 }]), "28"),
        (table(ArrayDrawing::new().into(), &[Verb::Mark { at: Spot(36), n: 1 }]), "28"),
        (table(FractionBars::new(2, &[4]).into(), &[add(Kind::Bar(4), 3, 0)]), "3/4"),
        (table(FractionLine::cut(1, 8).into(), &[Verb::Mark { at: Spot(5), n: 1 }]), "5/8"),
        (table(Frames::of("twenty-frame").expect("a frame").into(), &[add(Kind::Counter, 14, 16)]), "14"),
        (table(Beads::of("rekenrek").expect("beads").into(), &[slide(0, 7), slide(1, 11 + 6)]), "13"),
        (table(Beads::of("bead-string-100").expect("beads").into(), &[slide(0, 47)]), "47"),
        {
            // Eleven is no product up to ten times ten, nor a row or a column.
            let open: Vec<Verb> = (20..31).map(mark).collect();
            (table(Chart::of("multiplication-chart").expect("a chart").into(), &open), "11")
        },
        (table(Cubes::new().into(), &[add(Kind::Cube(0), 7, 0), add(Kind::Cube(1), 4, 0)]), "11"),
        (table(Tally::new().into(), &[Verb::Mark { at: Spot(0), n: 12 }]), "12"),
        (
            table(Dice::new().into(), &[Verb::Mark { at: Spot(0), n: 6 }, Verb::Mark { at: Spot(1), n: 5 }]),
            "11",
        ),
        (table(UnderMask::new().into(), &[Verb::Group { n: 3 }]), "3"),
        (table(DotPicture::to_count(13, Pattern::Scatter).into(), &[mark(0), mark(5)]), "13"),
        (
            table(
                TwoSets::of([(9, Pattern::Scatter, false), (6, Pattern::Scatter, true)]).to_ring().into(),
                &[mark(50)],
            ),
            "9",
        ),
        (table(Glimpse::of(9, None).with_counters().into(), &[mark(0)]), "9"),
        (table(DigitSlider::new().into(), &[slide(0, 2)]), "450"),
        (table(NumberLine::of(Scale::Hundred).into(), &[Verb::Mark { at: Spot(63), n: 1 }]), "63"),
        (done(NumberLine::of(Scale::Any).into(), &["type 200 8", "type 201 9", "mark 7 1"]), "71"),
        (
            table(
                NumberLine::of(Scale::Empty).into(),
                &[Verb::Move { piece: PieceId(0), n: 1, to: Spot(63) }],
            ),
            "63",
        ),
        (table(PartsMat::mat().into(), &[add(Kind::Counter, 7, 0), add(Kind::Counter, 6, 0)]), "13"),
        (done(OpenLine::of_time().into(), &["jump 30", "jump 15"]), "45"),
        (done(OpenLine::from_time(170, &[30]).into(), &["jump 30"]), "3"),
        (done(DoubleLine::new().into(), &["type 100 3", "type 101 5", "type 101 0", "mark 24 1"]), "200"),
        (table(Spinner::new().into(), &[mark(1); 13]), "13"),
        (table(UnitCubes::new().into(), &[slide(2, 2), add(Kind::One, 4, 0)]), "28"),
        (table(ThousandCube::new().into(), &[add(Kind::Hundred, 1, 0), add(Kind::One, 1, 2)]), "101"),
        (table(Balance::bags().into(), &[Balance::filled(9), add(Kind::Bag, 1, 1)]), "9"),
        {
            let fold = |into| Verb::Split { piece: PieceId(0), into };
            let strip = Paper::of("paper-folding").expect("paper").into();
            (table(strip, &[fold(2), fold(5), Verb::Tidy, mark(0)]), "1/10")
        },
        (table(Protractor::new().into(), &[slide(0, 47)]), "47"),
        (table(AreaModel::new().into(), &[Verb::Split { piece: PieceId(2), into: 10 }]), "52"),
    ];
    for (board, total) in cases {
        for lang in Lang::ALL {
            for disclosure in [Disclosure::Structure, Disclosure::Relative] {
                let described = board.describe(disclosure).text(lang);
                assert!(!numerals(&described).contains(total), "{}: {described}", board.name());
            }
            let told = board.describe(Disclosure::Full).text(lang);
            assert!(
                numerals(&told).contains(total)
                    || board.name() == "base-ten"
                    || board.name() == "sticks-and-dots",
                "{} tells its total in full: {told}",
                board.name()
            );
            let picture = board.draw(size(900, 430), Disclosure::Structure);
            let names = picture.places.iter().map(|place| place.name.voice(lang));
            let names: Vec<String> =
                names.chain(picture.sprites.iter().map(|sprite| sprite.name.voice(lang))).collect();
            for name in &names {
                assert!(!numerals(name).contains(total), "{}: a label says {name}", board.name());
            }
            let drawn = tenfold::table::svg(&picture.front, lang) + &tenfold::table::svg(&picture.back, lang);
            let texts: Vec<&str> = drawn.split('>').filter_map(|rest| rest.strip_suffix("</text")).collect();
            assert!(!texts.contains(&total), "{} draws its total", board.name());
        }
    }
}

fn done(mut board: Board, verbs: &[&str]) -> Board {
    for verb in verbs {
        let verb: Verb = verb.parse().expect("the text of a verb");
        board.act(&verb).unwrap_or_else(|refusal| panic!("{verb}: {refusal:?}"));
    }
    board
}

#[test]
fn beads_take_along_those_between_them_and_the_others() {
    for (w, line) in [(320, 10), (900, 20)] {
        let mut board = Board::from(Beads::of("bead-string-100").expect("beads"));
        // Each bead is pushed by a little more than half of the gap, from where it is.
        for (bead, by, counted) in [(46, -1, "47"), (88, -1, "89"), (12, 1, "12"), (11, 1, "11")] {
            let picture = board.draw(size(w, 500), Disclosure::Structure);
            let scene = hand::Scene { board: &board, picture: &picture };
            let sprite = scene.sprite(PieceId(1_000 + bead)).expect("a bead");
            let pushed = Point { x: by * sprite.size.w * 3, y: 4 };
            let from = sprite.area().centre();
            let verb = scene.drop_at(sprite.id, 1, from.plus(pushed.x, pushed.y), pushed);
            assert_eq!(scene.drop_at(sprite.id, 1, from.plus(3, 0), Point { x: 3, y: 0 }), None);
            let verb = verb.expect("a place").expect("allowed");
            board = done(board.clone(), &[&verb.to_string()]);
            assert_eq!(board.value(), counted, "bead {bead} in lines of {line}");
        }
    }
}

#[test]
fn sticks_join_end_to_end_and_break_where_one_wants() {
    let spot = |column: u16, row: u16| 20_000 + row * 240 + column;
    // Columns of the lattice from the middle of a stick to its end: a cube is a little less than 22 of them long.
    let half = |cubes: u16| cubes * 216 / 20;
    let sticks = |board: &Board| {
        let picture = board.draw(size(900, 500), Disclosure::Structure);
        let loose = picture.sprites.iter().filter(|sprite| sprite.grip == Grip::Loose);
        let mut long: Vec<i32> = loose.map(|sprite| (sprite.size.w + 9) / sprite.size.h).collect();
        long.sort_unstable();
        long
    };
    let five = format!("add cube-0 5 {}", spot(105, 60));
    // The middle of three cubes, so that they begin about where the five end.
    let three = format!("add cube-1 3 {}", spot(105 + half(5) + half(3) + 3, 62));
    let apart = format!("add cube-1 3 {}", spot(105 + half(5) + half(3) + 14, 62));
    let board = done(Cubes::new().into(), &[&five, &apart]);
    assert_eq!(sticks(&board), [3, 5]);
    let board = done(Cubes::new().into(), &[&five, &three]);
    assert_eq!(sticks(&board), [8]);
    assert_eq!(sticks(&done(board.clone(), &["split 2 3"])), [3, 5]);
    let two = done(board.clone(), &["split 2 2"]);
    assert_eq!(sticks(&two), [2, 6]);
    // What was broken off is put back at the beginning: it joins there as well.
    let first = format!("move 4 1 {}", spot(105 - half(5) - half(2) - 3, 61));
    assert_eq!(sticks(&done(two, &[&first])), [8]);
    let standing = done(board, &["turn 2"]);
    assert_eq!(standing.value(), "8");
}

#[test]
fn marks_lie_on_one_another_and_multiples_are_rubbed_out_again() {
    let chart = || Board::from(Chart::of("hundred-chart").expect("a chart"));
    let both = done(chart(), &["group 2", "mark 201 1", "group 3"]);
    assert_eq!(both.value(), "67");
    assert_eq!(done(both, &["group 3", "mark 200 1", "group 2"]).value(), "");
    // A card is lifted whatever lies in the hand, and is no mark.
    let card = done(chart(), &["mark 204 1", "mark 7 1"]);
    assert_eq!(card.value(), "");
    let named = |board: &Board| {
        let picture = board.draw(size(900, 500), Disclosure::Full);
        picture.places.iter().find(|place| place.spot == Spot(7)).map(|place| place.name.text(Lang::En))
    };
    assert_eq!(named(&card).as_deref(), Some("Row 1, column 8, covered"));
    assert_eq!(named(&done(card, &["mark 202 1", "mark 7 1"])).as_deref(), Some("8"));
    let products =
        done(Chart::of("multiplication-chart").expect("a chart").into(), &["mark 67 1", "group 5"]);
    assert_eq!(products.value(), "20");
    assert_eq!(done(products, &["group 5"]).value(), "1");
}

#[test]
fn a_strip_of_digits_goes_where_it_is_let_go() {
    for digits in ["4", "45", "456"] {
        let mut board = done(DigitSlider::new().into(), &["type 100 back", "type 100 back"]);
        for digit in digits.chars() {
            board = done(board, &[&format!("type 100 {digit}")]);
        }
        for columns in [-2, -1, 1, 2, 3] {
            let picture = board.draw(size(900, 400), Disclosure::Structure);
            let scene = hand::Scene { board: &board, picture: &picture };
            let strip = scene.sprite(PieceId(0)).expect("a strip").area();
            // A column, a little more or less.
            for off in [-30, 0, 30] {
                let by = Point { x: columns * 110 + off, y: 0 };
                let verb = scene.drop_at(PieceId(0), 1, strip.centre().plus(by.x, by.y), by);
                let to = (3 + columns).clamp(i32::try_from(digits.len()).expect("few") - 1, 6);
                let to = Spot(u16::try_from(to).expect("a column"));
                let expected = (to != Spot(3)).then_some(Ok(Verb::Move { piece: PieceId(0), n: 1, to }));
                assert_eq!(verb, expected, "{digits} by {columns} columns and {off}");
            }
        }
    }
}

#[test]
fn digits_slide_past_a_point_that_stays() {
    let on = |verbs: &[&str]| done(DigitSlider::new().into(), verbs).value();
    assert_eq!(on(&[]), "45");
    assert_eq!(on(&["move 0 1 1"]), "4500");
    assert_eq!(on(&["move 0 1 4"]), "4.5");
    assert_eq!(on(&["move 0 1 6"]), "0.045");
    assert_eq!(on(&["type 100 0", "move 0 1 5"]), "4.5");
    assert_eq!(on(&["type 100 back", "type 100 back"]), "");
    assert_eq!(on(&["type 100 back", "type 100 back", "type 100 0", "type 100 7"]), "7");
    assert_eq!(on(&["type 100 back", "type 100 back", "type 100 0", "move 0 1 5"]), "0");
}

#[test]
fn writing_in_columns_goes_on_where_a_hand_would() {
    let form = |name: &str, verbs: &[&str]| done(Columns::of(name).expect("a form").into(), verbs);
    let sum = form("column-sum", &["type 7 4"]);
    assert_eq!((sum.next_slot(Spot(7)), sum.next_slot(Spot(6))), (Spot(9), Spot(6)));
    let difference = form("column-difference", &["type 0 5", "type 5 4"]);
    assert_eq!(difference.next_slot(Spot(0)), Spot(0), "there is room for more digits");
    assert_eq!(difference.next_slot(Spot(5)), Spot(4), "an answer is written from the ones");
    let product = form("column-product", &["type 1 2", "type 1 4"]);
    assert_eq!(product.next_slot(Spot(1)), Spot(10), "after the second number the first row begins");
    let division = form("long-division", &["type 0 8", "type 0 4", "type 1 6"]);
    assert!(division.clone().act(&"type 12 2".parse().expect("a verb")).is_err(), "no second step yet");
    let division = done(division, &["type 8 6", "type 12 2"]);
    assert_eq!(division.next_slot(Spot(12)), Spot(13));
    assert_eq!(done(division, &["type 4 1", "type 5 4"]).value(), "84/6=14");
}

#[test]
fn time_goes_round_the_clock_from_a_start_that_is_one() {
    let start = ["type 100 back", "type 100 1", "type 101 back", "type 101 back", "type 101 4", "type 101 5"];
    let one = done(OpenLine::of_time().into(), &start);
    assert_eq!(one.value(), "1:45");
    for refused in ["type 100 3", "type 101 0"] {
        assert!(one.clone().act(&refused.parse().expect("a verb")).is_err(), "{refused}");
    }
    let noon = done(one, &["type 100 1", "jump 30"]);
    assert_eq!(noon.value(), "11:45+30=12:15");
    assert_eq!(done(noon.clone(), &["jump 60"]).value(), "11:45+90=1:15");
    assert_eq!(done(noon, &["type 100 back", "type 100 back"]).value(), "+30");
    assert_eq!(
        done(OpenLine::of_time().into(), &["type 101 back", "type 101 5", "jump 1"]).value(),
        "8:05+1=8:06"
    );
}

#[test]
fn the_signs_of_an_equation_decide_which_boxes_there_are() {
    let equation = done(Equation::new().into(), &["type 0 8", "type 1 4", "mark 12 2", "type 3 5"]);
    assert_eq!(equation.value(), "8+4=?+5");
    assert_eq!(equation.tap(Spot(11)), Some(Verb::Mark { at: Spot(11), n: 2 }));
    let bare = done(equation, &["mark 11 2", "mark 10 1"]);
    assert_eq!(bare.value(), "8<?+5");
    assert!(bare.clone().act(&"type 1 2".parse().expect("a verb")).is_err());
    assert_eq!(done(bare, &["mark 10 4"]).value(), "8*4<?+5");
    let divided = ["type 0 4", "type 0 7", "mark 10 5", "type 1 6", "type 2 7", "mark 12 2", "type 3 5"];
    let rest = done(Equation::with_rest().into(), &divided);
    assert_eq!(rest.value(), "47/6=7r5");
    assert_eq!(rest.tap(Spot(12)), Some(Verb::Mark { at: Spot(12), n: 1 }));
    assert!(rest.clone().act(&"mark 12 3".parse().expect("a verb")).is_err());
}

#[test]
fn counters_of_two_colors_are_put_in_and_tidied_by_color() {
    let frame = Board::from(Frames::of("double-ten-frame").expect("a frame"));
    let frame = done(frame, &["add counter 6 5", "turn 60000 over", "add counter 4 10", "turn 1 over"]);
    assert_eq!(frame.value(), "10");
    let told = |board: &Board| board.describe(Disclosure::Full).text(Lang::En);
    assert!(told(&frame).contains("5 red and 5 yellow"), "{}", told(&frame));
    let tidy = done(frame, &["tidy"]);
    let picture = tidy.draw(size(900, 500), Disclosure::Structure);
    let colors: Vec<String> =
        picture.sprites.iter().take(10).map(|sprite| sprite.name.text(Lang::En)).collect();
    assert!(
        colors[..5].iter().all(|name| *name == colors[0])
            && colors[5..].iter().all(|name| *name != colors[0])
    );
}

#[test]
fn a_hop_past_the_end_is_refused_and_back_is_a_move() {
    let path = done(NumberPath::of("number-path-10").expect("a path").into(), &["jump 4", "jump 5"]);
    assert_eq!(path.value(), "9");
    assert!(path.clone().act(&Verb::Jump { by: 2 }).is_err());
    assert_eq!(path.tap(Spot(3)), Some(Verb::Move { piece: PieceId(0), n: 1, to: Spot(3) }));
    assert_eq!(path.tap(Spot(10)), Some(Verb::Jump { by: 1 }));
    assert_eq!(done(path, &["move 0 1 3", "tidy"]).value(), "3");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// A position on a mat is any spot of its field, which `verbs()` does not list.
    #[test]
    fn cubes_are_as_many_and_on_the_mat_wherever_they_are_put(
        steps in prop::collection::vec((0_u8..6, 0_u16..12, 19_990_u16..52_410, 0_u8..12), 1..30),
        w in 200_i32..1400, h in 120_i32..900,
    ) {
        let mut board = Board::from(Cubes::new());
        for (step, piece, spot, n) in steps {
            let before = board.clone();
            let (piece, to) = (PieceId(piece), Spot(spot));
            let verb = match step {
                0 => Verb::Add { kind: Kind::Cube(n % 7), n, to },
                1 | 2 => Verb::Move { piece, n: 1, to },
                3 => Verb::Split { piece, into: n },
                4 => Verb::Turn { piece, way: Way::Around },
                _ => Verb::Tidy,
            };
            let count = |board: &Board| board.value().parse::<u32>().unwrap_or(0);
            let accepted = board.act(&verb).is_ok();
            let more = if accepted && step == 0 { u32::from(n) } else { 0 };
            prop_assert_eq!(count(&board), count(&before) + more, "{}", verb);
            if !accepted {
                prop_assert_eq!(&board, &before);
            }
            sound_picture(&board, w, h);
        }
    }
}

#[test]
fn a_stick_longer_than_the_mat_is_wide_is_tidied_onto_the_mat() {
    let spot = |column: u16, row: u16| 20_000 + row * 240 + column;
    let (ten, two, below) = (spot(120, 55), spot(30, 10), spot(120, 120));
    let add = [format!("add cube-0 10 {ten}"), format!("add cube-1 2 {two}")];
    let link = format!("move 1 1 {below}");
    let board = done(Cubes::new().into(), &[&add[0], "turn 0", &add[1], "turn 1", &link]);
    let pieces = |board: &Board| {
        let picture = board.draw(size(452, 668), Disclosure::Structure);
        picture
            .sprites
            .iter()
            .filter(|sprite| sprite.grip == Grip::Loose)
            .map(|sprite| sprite.size)
            .collect::<Vec<_>>()
    };
    let [tall] = pieces(&board).try_into().expect("one stick of twelve");
    assert!(tall.h > tall.w * 11);
    let tidied = done(board, &["add cube-2 3 0", "tidy"]);
    assert_eq!(pieces(&tidied).len(), 2);
    sound_picture(&tidied, 452, 668);
}

#[test]
fn a_long_history_can_be_undone_as_far_as_the_memory_reaches() {
    let mut table = Table::alone(FractionLine::cut(1, 6));
    for step in 0..1_500_u16 {
        table.act(Action::first(Verb::Mark { at: Spot(step % 7), n: 1 })).expect("a tick");
    }
    let before = table.clone();
    let mut undone = 0;
    while table.undo() {
        undone += 1;
    }
    assert!((Table::MEMORY - 64..=Table::MEMORY).contains(&undone), "{undone}");
    while table.redo() {}
    assert_eq!(table.seats(), before.seats());
}

#[test]
fn starting_over_leads_back_to_the_beginning_however_much_was_done() {
    let mut table = Table::alone(FractionLine::cut(1, 6));
    let first = table.clone();
    let mark = |at| Action::first(Verb::Mark { at: Spot(at), n: 1 });
    table.act(mark(3)).expect("a tick");
    for _ in 0..Table::MEMORY {
        table.act(mark(2)).expect("a tick");
    }
    assert!(!table.remembers_all());
    table.act(Action::first(Verb::Clear)).expect("always");
    assert_eq!(table.seats(), first.seats());
    // Also when starting over is itself long ago.
    for _ in 0..2 * Table::MEMORY {
        table.act(Action::first(Verb::Clear)).expect("always");
    }
    while table.undo() {}
    assert_eq!(table.seats(), first.seats());
}

#[test]
fn an_arrow_stops_in_one_sector_and_a_wider_one_takes_more_of_the_rim() {
    let spun = done(Spinner::new().into(), &["mark 100 3", "mark 0 1", "mark 2 1", "mark 3 1"]);
    assert_eq!(spun.value(), "2+1+0+0");
    assert!(spun.describe(Disclosure::Structure).text(Lang::En).contains("points to B"));
    // Other sectors begin a new tally; twelve parts are all there are.
    assert_eq!(done(spun.clone(), &["mark 100 1"]).value(), "");
    assert!(done(spun, &["mark 101 7"]).act(&Verb::Mark { at: Spot(100), n: 4 }).is_err());
}

#[test]
fn a_ray_is_dragged_about_its_corner() {
    for (w, h) in [(1000, 480), (320, 420)] {
        let board = done(Protractor::new().into(), &["move 0 1 0", "move 2 1 2"]);
        let picture = board.draw(size(w, h), Disclosure::Structure);
        let scene = hand::Scene { board: &board, picture: &picture };
        let from = scene.sprite(PieceId(0)).expect("a knob").area().centre();
        // To the left of the corner: the first ray points thirty degrees up to the right.
        let to = Point { x: picture.size.w / 2 - 90, y: picture.size.h / 2 };
        let by = Point { x: to.x - from.x, y: to.y - from.y };
        let dragged = scene.drop_at(PieceId(0), 1, to, by);
        let expected = Verb::Move { piece: PieceId(0), n: 1, to: Spot(150) };
        assert_eq!(dragged, Some(Ok(expected)), "{w}x{h}");
    }
}

#[test]
fn every_fold_multiplies_the_parts_and_what_is_colored_stays_as_much() {
    let strip = || Board::from(Paper::of("paper-folding").expect("paper"));
    let told = |board: &Board| board.describe(Disclosure::Full).text(Lang::En);
    let half = done(strip(), &["split 0 2", "tidy", "mark 1 1"]);
    assert_eq!(half.value(), "1/2");
    let sixths = done(half, &["split 0 3", "turn 0 back", "turn 0 back"]);
    assert_eq!(sixths.value(), "1/2");
    assert!(told(&sixths).contains("3 of 6"), "{}", told(&sixths));
    // Twelve parts are the most, and nothing is colored while it is folded.
    let twelve = done(sixths, &["split 0 2"]);
    assert!(twelve.clone().act(&Verb::Split { piece: PieceId(0), into: 2 }).is_err());
    assert!(twelve.clone().act(&Verb::Mark { at: Spot(0), n: 1 }).is_err());
    let square = Board::from(Paper::of("paper-square").expect("paper"));
    let square = done(square, &["split 0 2", "tidy", "mark 0 1", "split 1 3", "tidy", "mark 1 1"]);
    assert_eq!(square.value(), "2/3", "three of the left half and one of the right");
}

#[test]
fn bags_weigh_what_is_in_them_and_who_may_see_it_may_set_it() {
    let board = done(Balance::bags().into(), &["add bag 1 1", "add bag 1 1", "add weight-1 1 1"]);
    let board =
        done(board, &["add weight-1 1 11", "add weight-1 1 11", "add weight-1 1 11", "add weight-1 1 11"]);
    assert_eq!(board.value(), "2x+1>4");
    let board = done(board, &["add weight-1 1 11", &Balance::filled(2).to_string()]);
    assert_eq!(board.value(), "2x+1=5");
    assert!(board.sliders(Disclosure::Relative).is_empty());
    assert_eq!(board.sliders(Disclosure::Full).len(), 1);
    assert!(Board::from(Balance::pans()).act(&Balance::filled(2)).is_err());
}

#[test]
fn hooks_are_wide_enough_for_a_finger_on_a_small_screen() {
    let picture = Board::from(Balance::hooks()).draw(size(320, 420), Disclosure::Structure);
    let hooks: Vec<_> = picture.places.iter().filter(|place| place.role == Role::Cell).collect();
    assert_eq!(hooks.len(), 20);
    for hook in &hooks {
        assert!(hook.area.w >= 48 && hook.area.h >= 48, "{hook:?}");
        let apart = |other: &Point| hook.area.distance_squared(*other) > 0;
        let others = hooks.iter().filter(|other| other.spot != hook.spot);
        assert!(others.map(|other| other.area.centre()).all(|middle| apart(&middle)), "{hook:?}");
    }
}

#[test]
fn cubes_fill_rows_and_layers_and_a_new_base_keeps_its_layers() {
    let begun = done(UnitCubes::new().into(), &["add one 1 0", "add one 3 0", "add one 8 0", "add one 1 0"]);
    assert_eq!(begun.value(), "13");
    assert_eq!(done(begun.clone(), &["remove 3 1", "remove 3 12"]).value(), "");
    assert_eq!(done(begun, &["move 0 1 5"]).value(), "15", "one full layer of five by three");
    let tall = done(UnitCubes::new().into(), &["move 2 1 6"]);
    assert_eq!(tall.value(), "72");
    assert!(tall.clone().act(&Verb::Add { kind: Kind::One, n: 1, to: Spot(0) }).is_err());
}

#[test]
fn ten_thousandths_are_a_hundredth_and_the_whole_is_never_exceeded() {
    let tenths = [&"add hundred 1 0"; 9].map(|verb| *verb);
    let board = done(done(ThousandCube::new().into(), &tenths), &["add ten 1 1"; 9]);
    let board = done(board, &["add one 1 2"; 9]);
    assert_eq!(board.value(), "0.999");
    assert!(board.clone().act(&Verb::Add { kind: Kind::Ten, n: 1, to: Spot(1) }).is_err());
    assert_eq!(done(board.clone(), &["add one 1 2"]).value(), "1");
    assert_eq!(done(board, &["remove 1 1"]).value(), "0.989");
}

#[test]
fn a_rectangle_is_cut_where_one_wants() {
    let told = |board: &Board| board.describe(Disclosure::Structure).text(Lang::En);
    let own = done(AreaModel::new().into(), &["move 4 1 705", "move 3 1 502"]);
    assert!(told(&own).contains("Rows: 2 + 2. Columns: 5 + 8."), "{}", told(&own));
    // A cut goes along with its side, and is gone where the side ends before it.
    let longer = done(own, &["move 1 1 315"]);
    assert!(told(&longer).contains("Columns: 5 + 10."), "{}", told(&longer));
    assert!(told(&done(longer, &["move 1 1 305"])).contains("Columns: 5."));
    let tens = done(AreaModel::new().into(), &["split 2 10", "move 1 1 324"]);
    assert!(told(&tens).contains("Columns: 20 + 4."), "{}", told(&tens));
}

#[test]
fn large_numbers_at_the_ends_of_a_line_stand_on_its_paper() {
    let range = Range { from: 960_000, step: 1_000, steps: 10, ticks: true };
    for width in [296, 440, 900] {
        let picture = NumberLine::of(Scale::Between(range)).draw(size(width, 240), Disclosure::Structure);
        let written = picture.back.iter().filter_map(|shape| match shape {
            Shape::Text(at, height, Label::Plain(text), _) => Some((at.x, *height, text.as_str())),
            _ => None,
        });
        let written: Vec<_> = written.collect();
        assert_eq!(written.iter().map(|(.., text)| *text).collect::<Vec<_>>(), ["960,000", "970,000"]);
        for (x, height, text) in written {
            // Six digits, six tenths of the height each, and a comma.
            let half = (6 * 6 + 3) * height / 20;
            assert!(x - half >= 0 && x + half <= picture.size.w, "{text} at {x} of {width}");
        }
    }
}

#[test]
fn a_number_is_written_in_threes_with_a_point_to_thousandths() {
    let on = |verbs: &[&str]| done(NumberPad::new().into(), verbs);
    let typed = |text: &str| -> Vec<String> {
        let verb = |letter| if letter == '.' { "mark 1 1".to_owned() } else { format!("type 0 {letter}") };
        text.chars().map(verb).collect()
    };
    let written = |text: &str| on(&typed(text).iter().map(String::as_str).collect::<Vec<_>>());
    let told = |board: &Board, disclosure| board.describe(disclosure).text(Lang::En);
    for (keys, shown, value) in [
        ("7", "7", "7"),
        ("0", "0", "0"),
        ("05", "5", "5"),
        ("999", "999", "999"),
        ("1000", "1,000", "1000"),
        ("9999999", "9,999,999", "9999999"),
        ("1234567.895", "1,234,567.895", "1234567.895"),
        (".05", "0.05", "0.05"),
        ("4.", "4.", "4"),
        ("4.50", "4.50", "4.5"),
        ("0.00", "0.00", "0"),
    ] {
        let board = written(keys);
        assert_eq!(board.value(), value, "{keys}");
        let full = told(&board, Disclosure::Full);
        assert!(full.ends_with(&format!(" It shows {shown}.")), "{keys}: {full}");
        let heard = board.describe(Disclosure::Full).voice(Lang::En);
        assert!(!heard.contains(','), "{keys}: a voice reads {heard}");
        assert!(!told(&board, Disclosure::Relative).contains("shows"), "{keys}");
        let picture = board.draw(size(900, 500), Disclosure::Structure);
        assert_eq!(picture.places[0].typed.clone(), Some(shown.replace(',', "")), "{keys}");
        assert!(
            tenfold::table::svg(&picture.places[0].shapes, Lang::En).contains(&format!(">{shown}</text>"))
        );
    }
    for (keys, refused) in
        [("9999999", "type 0 1"), ("0.125", "type 0 1"), ("4.", "mark 1 1"), ("0", "type 0 0")]
    {
        let board = written(keys);
        assert!(board.clone().act(&refused.parse().expect("a verb")).is_err(), "{keys}: {refused}");
    }
    // What was written last is rubbed out first, the point as well.
    assert_eq!(done(written("4.5"), &["type 0 back", "type 0 back", "type 0 back"]).value(), "");
}

#[test]
fn cubes_are_large_enough_for_a_finger_on_a_small_screen() {
    let board = done(Cubes::new().into(), &["add cube-0 1 0", "add cube-1 10 0"]);
    for (w, h) in [(320, 420), (320, 640), (360, 560)] {
        let picture = board.draw(size(w, h), Disclosure::Structure);
        assert!(picture.size.w <= w && picture.size.h <= h, "{w}x{h}: {:?}", picture.size);
        for sprite in &picture.sprites {
            assert!(sprite.size.w.min(sprite.size.h) >= 28, "{w}x{h}: {:?}", sprite.size);
        }
    }
}

#[test]
fn every_spin_is_an_arrow_that_turns_from_where_it_was() {
    let spun = |verbs: &[&str]| {
        let board = done(Spinner::new().into(), verbs);
        let picture = board.draw(size(900, 500), Disclosure::Structure);
        let [arrow] = &picture.sprites[..] else { panic!("one arrow") };
        (arrow.id, tenfold::table::svg(&arrow.shapes, Lang::En))
    };
    let turned = |drawn: &str, from: i32, by: i32| {
        drawn.contains(&format!("rotate({from})\"><g class=\"turns\" transform=\"rotate({by})\""))
    };
    let (_, still) = spun(&[]);
    assert!(turned(&still, 45, 0), "{still}");
    let (first, once) = spun(&["mark 3 1"]);
    assert!(turned(&once, 45, 3 * 360 + 270), "{once}");
    // To the same sector again: another arrow, so that the page shows it as new.
    let (second, again) = spun(&["mark 3 1", "mark 3 1"]);
    assert!(turned(&again, 315, 3 * 360), "{again}");
    assert_ne!(first, second);
}
