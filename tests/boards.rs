//! The rules that every manipulative keeps, on long random walks from every kind of start.

use std::collections::HashSet;

use proptest::prelude::*;
use tenfold::math::{Op, Statement};
use tenfold::table::boards::{
    AreaModel, ArrayDrawing, Balance, BarGraph, BarModel, BaseTen, Clock, ColumnForm, ColumnSum, CompareCard,
    DecimalGrid, DotFrame, EquationCard, FractionBars, FractionCard, FractionLine, Lattice, NumberBond,
    NumberLine, OpenLine, PartsMat, Pegs, Plates, Ruler, Scale, SticksAndDots, TenFrame, TileArray,
};
use tenfold::table::geometry::size;
use tenfold::table::{
    Action, Board, Disclosure, Grip, Key, Kind, Manipulative, PieceId, Role, Seat, SeatRole, Spot, Table,
    Verb, Way,
};
use tenfold::words::Lang;

/// Start states: at least one of every board on the list.
fn starts() -> Vec<Board> {
    let statement = |text: &str| text.parse::<Statement>().expect("canonical text");
    vec![
        TenFrame::with_given(7, false).into(),
        TenFrame::with_given(3, true).into(),
        DotFrame::with_given(6, false).into(),
        NumberBond::new(10, 4).into(),
        EquationCard::new(&statement("7+?=10")).into(),
        EquationCard::new(&statement("81-38=?")).into(),
        BaseTen::new(8, 1).into(),
        BaseTen::new(2, 27).into(),
        SticksAndDots::new(8, 1).into(),
        OpenLine::back_from(81, &[1, 2, 5, 10, 20]).into(),
        OpenLine::forward(100, &[2, 3, 4, 5, 6]).into(),
        ColumnForm::new(81, Op::Minus, 38).into(),
        ColumnForm::new(52, Op::Minus, 8).into(),
        Plates::new().into(),
        TileArray::new().into(),
        ArrayDrawing::new().into(),
        FractionBars::new(2, &[2, 3, 4, 5, 8]).into(),
        FractionLine::empty(2).into(),
        FractionLine::cut(1, 6).into(),
        FractionCard::new().into(),
        NumberLine::of(Scale::Twenty).into(),
        NumberLine::of(Scale::Hundred).into(),
        NumberLine::of(Scale::Empty).into(),
        Clock::new().into(),
        PartsMat::mat().into(),
        PartsMat::bond().into(),
        BarModel::new().into(),
        Balance::hooks().into(),
        Balance::pans().into(),
        AreaModel::new().into(),
        DecimalGrid::new().into(),
        Pegs::of(Lattice::Square).into(),
        Pegs::of(Lattice::Triangles).into(),
        Pegs::of(Lattice::Coordinates).into(),
        BarGraph::bars().into(),
        BarGraph::pictures().into(),
        CompareCard::new().into(),
        Ruler::whole().into(),
        Ruler::broken().into(),
        ColumnSum::new().into(),
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
                    offered.contains(&verb), accepted,
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
                let line = matches!(board, Board::FractionLine(_));
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
        (table(NumberLine::of(Scale::Hundred).into(), &[Verb::Mark { at: Spot(63), n: 1 }]), "63"),
        (
            table(
                NumberLine::of(Scale::Empty).into(),
                &[Verb::Move { piece: PieceId(0), n: 1, to: Spot(63) }],
            ),
            "63",
        ),
        (table(PartsMat::mat().into(), &[add(Kind::Counter, 7, 0), add(Kind::Counter, 6, 0)]), "13"),
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
