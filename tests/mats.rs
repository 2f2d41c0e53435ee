//! The rules that every set of loose pieces keeps, on random walks.
//!
//! A position on a mat is any spot of its field: `verbs()` lists the mat itself for all of them.

use proptest::prelude::*;
use tenfold::exchange::{Laid, Scene, read_scene, scene_text};
use tenfold::table::boards::Mat;
use tenfold::table::catalogue::TOOLS;
use tenfold::table::geometry::size;
use tenfold::table::{
    Action, Board, Disclosure, Grip, Kind, Manipulative, PieceId, Seat, SeatRole, Spot, Table, Verb, Way,
};
use tenfold::words::Lang;

/// The first and the last spot of a mat's field.
const FIELD: std::ops::Range<u16> = 20_000..52_400;

fn mats() -> Vec<Board> {
    Mat::names().map(|name| Mat::of(name).expect("a set").into()).collect()
}

/// The same verb, with the mat itself for a spot on it.
fn listed(verb: Verb) -> Verb {
    let listed = |to: Spot| if FIELD.contains(&to.0) { Mat::ANYWHERE } else { to };
    match verb {
        Verb::Add { kind, n, to } => Verb::Add { kind, n, to: listed(to) },
        Verb::Move { piece, n, to } => Verb::Move { piece, n, to: listed(to) },
        // One step stands there for any number of them.
        Verb::Shift { piece, .. } => Verb::Shift { piece, across: 0, down: 0 },
        verb => verb,
    }
}

/// One step of a walk, by what stands on the list.
#[derive(Clone, Debug)]
enum Step {
    /// One of the verbs on the list, with a place of its own where it has one.
    Listed(prop::sample::Index, u16),
    /// Something else.
    Other(Verb),
}

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let piece = (0_u16..12).prop_map(PieceId);
    let spot = prop_oneof![0_u16..18, FIELD.clone(), Just(9_999), Just(52_400)].prop_map(Spot);
    let way = prop_oneof![Just(Way::Around), Just(Way::Back), Just(Way::Over)];
    let kind =
        prop_oneof![Just(Kind::Counter), Just(Kind::One), Just(Kind::Plate), (0_u8..13).prop_map(Kind::Tan)];
    let other = prop_oneof![
        (kind, 0_u8..12, spot.clone()).prop_map(|(kind, n, to)| Verb::Add { kind, n, to }),
        (piece.clone(), 0_u8..4, spot.clone()).prop_map(|(piece, n, to)| Verb::Move { piece, n, to }),
        (piece.clone(), -240_i16..240, -240_i16..240).prop_map(|(piece, across, down)| Verb::Shift {
            piece,
            across,
            down
        }),
        (piece.clone(), 0_u8..4).prop_map(|(piece, n)| Verb::Remove { piece, n }),
        (piece.clone(), 0_u8..12).prop_map(|(piece, into)| Verb::Split { piece, into }),
        (piece, way).prop_map(|(piece, way)| Verb::Turn { piece, way }),
        (0_u8..13).prop_map(|n| Verb::Group { n }),
        (spot, 0_u8..8).prop_map(|(at, n)| Verb::Mark { at, n }),
        Just(Verb::Jump { by: 3 }),
    ];
    let step = prop_oneof![
        4 => (any::<prop::sample::Index>(), FIELD).prop_map(|(index, spot)| Step::Listed(index, spot)),
        1 => other.prop_map(Step::Other),
    ];
    prop::collection::vec(step, 1..most)
}

fn verb_of(step: &Step, board: &Board) -> Verb {
    match step {
        Step::Listed(index, spot) => {
            let verbs = board.verbs();
            let at = |to: Spot| if to == Mat::ANYWHERE && spot % 3 > 0 { Spot(*spot) } else { to };
            match verbs[index.index(verbs.len())] {
                Verb::Add { kind, n, to } => Verb::Add { kind, n, to: at(to) },
                Verb::Move { piece, n, to } => Verb::Move { piece, n, to: at(to) },
                verb => verb,
            }
        }
        Step::Other(verb) => *verb,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verbs_lists_what_act_accepts_and_a_refusal_changes_nothing(steps in steps(24)) {
        for mut board in mats() {
            for step in &steps {
                let verb = verb_of(step, &board);
                let before = board.clone();
                let accepted = board.act(&verb).is_ok();
                prop_assert_eq!(before.verbs().contains(&listed(verb)), accepted, "{} on {:?}", verb, before);
                if !accepted {
                    prop_assert_eq!(&board, &before, "{} was refused", verb);
                }
            }
            for verb in board.verbs().into_iter().step_by(7) {
                prop_assert!(board.clone().act(&verb).is_ok(), "{verb} is listed by {board:?}");
            }
        }
    }

    #[test]
    fn trade_and_split_conserve_what_lies_there(steps in steps(30)) {
        for mut board in mats() {
            // How many pieces lie there is no value of theirs.
            let counts = matches!(board.name(), "counters" | "pattern-blocks" | "tangram");
            for step in &steps {
                let verb = verb_of(step, &board);
                let before = board.value();
                let trades = matches!(verb, Verb::Trade { .. } | Verb::Split { .. });
                if board.act(&verb).is_ok() && trades && !counts {
                    prop_assert_eq!(before, board.value(), "{}", verb);
                }
            }
        }
    }

    #[test]
    fn moving_turning_sharing_and_order_change_no_value(steps in steps(30)) {
        for mut board in mats() {
            // In loops, what counts is where the pieces lie.
            let total = |board: &Board| -> String {
                let parts = board.value();
                let sum = parts.split('+').try_fold(0_u64, |sum, part| part.parse::<u64>().map(|n| sum + n));
                sum.map_or(parts.clone(), |sum| sum.to_string())
            };
            for step in &steps {
                let verb = verb_of(step, &board);
                let before = total(&board);
                let same = match verb {
                    Verb::Move { .. } | Verb::Shift { .. } | Verb::Group { .. } | Verb::Tidy => true,
                    Verb::Turn { way, .. } => way != Way::Over,
                    _ => false,
                };
                // Cards are read from the left: to move one is to say another order.
                let ordered = matches!(board.name(), "fraction-cards" | "decimal-cards");
                if board.act(&verb).is_ok() && same && !ordered {
                    prop_assert_eq!(before, total(&board), "{}", verb);
                }
            }
        }
    }

    #[test]
    fn undo_is_the_inverse_and_the_text_reads_back(steps in steps(30)) {
        for start in mats() {
            let mut table = Table::new(vec![Seat { board: start, role: SeatRole::Work }]);
            let mut before = vec![table.seats().to_vec()];
            for step in &steps {
                let Some(board) = table.board(0) else { continue };
                let verb = verb_of(step, board);
                let text = verb.to_string();
                prop_assert_eq!(text.parse(), Ok(verb));
                if table.act(Action::first(verb)).is_ok() {
                    before.push(table.seats().to_vec());
                }
            }
            let after = table.board(0).expect("a mat").clone();
            let boards = vec![Laid { board: after.clone(), done: Vec::new() }];
            let text = scene_text(&Scene { boards, ..Scene::default() }, false);
            let read = read_scene(&text).expect("its own text");
            prop_assert_eq!(scene_text(&read, false), text);
            prop_assert_eq!(read.boards[0].board.value(), after.value());
            let drawn = |board: &Board| board.draw(size(900, 500), Disclosure::Full).svg(Lang::En);
            prop_assert_eq!(drawn(&read.boards[0].board), drawn(&after));
            while table.undo() {
                prop_assert_eq!(table.seats(), &before[table.done().len()][..]);
            }
        }
    }

    #[test]
    fn pictures_are_sound_at_every_size(steps in steps(20), w in 200_i32..1500, h in 120_i32..1000) {
        for mut board in mats() {
            for step in &steps {
                let _ = board.act(&verb_of(step, &board));
            }
            let picture = board.draw(size(w, h), Disclosure::Structure);
            for sprite in &picture.sprites {
                let at = sprite.area();
                let inside = at.x >= -1 && at.y >= -1;
                prop_assert!(
                    inside && at.right() <= picture.size.w + 1 && at.bottom() <= picture.size.h + 1,
                    "{} at {w}x{h}: {at:?} of {:?}", board.name(), picture.size
                );
            }
            for sprite in picture.sprites.iter().filter(|sprite| sprite.grip == Grip::Loose) {
                for button in board.held_buttons(sprite.id, 1) {
                    prop_assert!(board.clone().act(&button.verb).is_ok(), "{}", button.verb);
                }
            }
        }
    }
}

/// Worths worked out from the names of the pieces, not from the table of sets.
#[test]
fn the_value_is_that_of_the_pieces() {
    let on = |set: &str, kinds: &[(Kind, u8)]| {
        let mut board = Board::from(Mat::of(set).expect("a set"));
        for (kind, n) in kinds {
            board.act(&Verb::Add { kind: *kind, n: *n, to: Mat::ANYWHERE }).expect("room");
        }
        board.value()
    };
    let blocks = [(Kind::Thousand, 1), (Kind::Hundred, 2), (Kind::Ten, 3), (Kind::One, 4)];
    assert_eq!(on("base-ten-blocks", &blocks), "1234");
    assert_eq!(on("discs", &[(Kind::Disc(3), 2), (Kind::Disc(2), 4), (Kind::Disc(0), 5)]), "2.405");
    assert_eq!(on("discs", &[(Kind::Disc(9), 1), (Kind::Disc(4), 2)]), "1000020");
    assert_eq!(on("money", &[(Kind::Money(25), 3), (Kind::Money(1), 2), (Kind::Money(500), 1)]), "577c");
    assert_eq!(on("fraction-tiles", &[(Kind::Bar(3), 1), (Kind::Bar(4), 1)]), "7/12");
    assert_eq!(on("fraction-circles", &[(Kind::Sector(5), 5)]), "1");
    assert_eq!(on("fraction-towers", &[(Kind::Tower(8), 10)]), "5/4");
    assert_eq!(on("rods", &[(Kind::Rod(10), 1), (Kind::Rod(7), 1)]), "17");
    assert_eq!(on("dot-cards", &[(Kind::DotCard(5), 1), (Kind::DotCard(3), 1)]), "8");
    assert_eq!(
        on(
            "arrow-cards",
            &[(Kind::NumberCard(400), 1), (Kind::NumberCard(27), 0)].map(|(kind, n)| (kind, n.max(1)))[..1]
        ),
        "400"
    );
    assert_eq!(on("counters", &[(Kind::Counter, 9)]), "9");
}

#[test]
fn what_is_hidden_is_nowhere_told() {
    let cases = [
        ("counters", Kind::Counter, 7, "7"),
        ("base-ten-blocks", Kind::Ten, 6, "60"),
        ("money", Kind::Money(25), 3, "75"),
        ("dot-cards", Kind::DotCard(8), 1, "8"),
        ("fraction-tiles", Kind::Bar(8), 3, "3/8"),
        ("discs", Kind::Disc(4), 7, "70"),
        ("rods", Kind::Rod(6), 3, "18"),
    ];
    for (set, kind, n, total) in cases {
        let mut board = Board::from(Mat::of(set).expect("a set"));
        board.act(&Verb::Add { kind, n, to: Mat::ANYWHERE }).expect("room");
        for lang in Lang::ALL {
            for disclosure in [Disclosure::Structure, Disclosure::Relative] {
                let described = board.describe(disclosure).text(lang);
                assert!(!described.contains(total), "{set}: {described}");
                let picture = board.draw(size(900, 500), disclosure);
                let loose = picture.sprites.iter().filter(|sprite| sprite.grip == Grip::Loose);
                for name in loose.map(|sprite| sprite.name.text(lang)) {
                    assert!(!name.split(' ').any(|word| word == total), "{set}: {name}");
                }
            }
            let full = board.describe(Disclosure::Full).text(lang);
            assert!(full.contains(total), "{set}: {full}");
        }
    }
}

/// Corner to corner: what is let go near a corner goes to it, and what is let go elsewhere stays there.
#[test]
fn pieces_fit_together_and_do_not_stick() {
    let mut board = Board::from(Mat::of("rods").expect("a set"));
    let spot = |column: u16, row: u16| Spot(FIELD.start + row * 240 + column);
    board.act(&Verb::Add { kind: Kind::Rod(10), n: 1, to: spot(100, 60) }).expect("room");
    // The white rod's left end is about 30 units from the right end of the orange one.
    board.act(&Verb::Add { kind: Kind::Rod(1), n: 1, to: spot(130, 61) }).expect("room");
    let lefts = |board: &Board| -> Vec<(i32, i32)> {
        let picture = board.draw(size(3_840, 2_400), Disclosure::Full);
        let loose = picture.sprites.iter().filter(|sprite| sprite.grip == Grip::Loose);
        loose.map(|sprite| (sprite.at.x, sprite.at.y)).collect()
    };
    let [orange, white] = lefts(&board)[..] else { panic!("two rods") };
    let width = board.draw(size(3_840, 2_400), Disclosure::Full).sprites[0].size.w;
    assert!((white.0 - orange.0 - width).abs() <= 1, "{white:?} beside {orange:?}, {width} wide");
    assert_eq!(white.1, orange.1);
    board.act(&Verb::Move { piece: PieceId(1), n: 1, to: spot(150, 61) }).expect("room");
    let [_, away] = lefts(&board)[..] else { panic!("two rods") };
    assert!(away.0 - white.0 > 200, "{away:?}");
}

#[test]
fn cards_are_read_from_the_left_and_straightened_as_they_lie() {
    let mut cards: Board = Mat::of("fraction-cards").expect("a set").into();
    for (verb, value) in [
        ("add fraction-3/4 1 30000", "3/4"),
        ("add fraction-1/2 1 30050", "3/4,1/2"),
        ("move 0 1 30075", "1/2,3/4"),
        ("tidy", "1/2,3/4"),
        ("turn 1 over", "3/4"),
    ] {
        cards.act(&verb.parse().expect("a verb")).expect(verb);
        assert_eq!(cards.value(), value, "{verb}");
    }
}

#[test]
fn every_manipulative_of_the_shelf_begins_and_has_a_name() {
    let mut names = std::collections::HashSet::new();
    for tool in TOOLS {
        let board = tool.begin().expect("a board");
        assert_eq!(board.name(), tool.name);
        assert!(names.insert(tool.name), "{} is there twice", tool.name);
        for lang in Lang::ALL {
            assert!(!(tool.says)().text(lang).is_empty());
        }
        assert!(!board.draw(size(900, 500), Disclosure::Structure).places.is_empty());
        let (picture, part) = tool.picture();
        assert!(!picture.places.is_empty() && part.w > 0 && part.h > 0, "{}", tool.name);
    }
}

#[test]
fn a_piece_belongs_to_the_loops_it_lies_in() {
    let mut board = Board::from(Mat::of("venn-diagram").expect("a set"));
    let told = |board: &Board| board.describe(Disclosure::Full).text(Lang::En);
    for (n, to) in [(3, Spot(1)), (2, Spot(3)), (4, Mat::ANYWHERE), (1, Spot(2))] {
        board.act(&Verb::Add { kind: Kind::Counter, n, to }).expect("room");
    }
    assert_eq!(board.value(), "3+1+2+4", "A, B, both, neither");
    assert!(told(&board).contains("A 3, B 1, A + B 2"), "{}", told(&board));
    // To the middle of the mat by a drag, which is where the loops cross.
    board.act(&Verb::Move { piece: PieceId(0), n: 1, to: Spot(FIELD.start + 67 * 240 + 120) }).expect("room");
    assert_eq!(board.value(), "2+1+3+4");
    let picture = board.draw(size(900, 500), Disclosure::Structure);
    let names: Vec<String> = picture.sprites.iter().map(|sprite| sprite.name.text(Lang::En)).collect();
    assert!(names.iter().any(|name| name.contains("loop A + B")), "{names:?}");
}

fn done(set: &str, verbs: &[&str]) -> Board {
    let mut board = Board::from(Mat::of(set).expect("a set"));
    for verb in verbs {
        board.act(&verb.parse().expect("a verb")).unwrap_or_else(|refusal| panic!("{verb}: {refusal:?}"));
    }
    board
}

#[test]
fn a_mat_under_the_pieces_tells_what_lies_where_and_changes_no_value() {
    let told = |board: &Board, disclosure| board.describe(disclosure).text(Lang::En);
    let coins = ["mark 17 4", "add money-25 2 1", "add money-10 1 8", "add money-25 1 8"];
    let coins = done("money", &coins);
    assert_eq!(coins.value(), "85c");
    let full = told(&coins, Disclosure::Full);
    assert!(full.contains("Mat: four parts."), "{full}");
    assert!(full.contains("Upper left part: 2 of: quarter; total 50c."), "{full}");
    assert!(full.contains("Upper right part: nothing. Lower left part: nothing."), "{full}");
    assert!(full.contains("Lower right part: dime, quarter; total 35c."), "{full}");
    let hidden = told(&coins, Disclosure::Structure) + &told(&coins, Disclosure::Relative);
    assert!(!hidden.contains(|letter: char| letter.is_ascii_digit()), "{hidden}");
    let names = |board: &Board| -> Vec<String> {
        let picture = board.draw(size(900, 500), Disclosure::Structure);
        picture.sprites.iter().map(|sprite| sprite.name.text(Lang::En)).collect()
    };
    assert!(names(&coins).iter().any(|name| name.contains("Lower right part")), "{:?}", names(&coins));
    // Pieces stay where they are when another mat is laid.
    let rows = done("counters", &["add counter 4 0", "mark 17 5", "add counter 3 2"]);
    let full = told(&rows, Disclosure::Full);
    assert!(full.contains("Top row: 4 counters. Bottom row: 3 counters."), "{full}");
    assert_eq!(rows.value(), "7");
    // Order is made within each part.
    let tidy = done("counters", &["mark 17 1", "add counter 4 2", "add counter 2 1", "tidy"]);
    assert!(told(&tidy, Disclosure::Full).contains("Left part: 2 counters. Right part: 4 counters."));
}

#[test]
fn base_ten_blocks_lie_in_columns_or_on_a_whole_and_its_parts() {
    let whole = ["mark 17 2", "add ten 2 1", "add one 3 2", "add one 4 4", "split 0 10"];
    let blocks = done("base-ten-blocks", &whole);
    assert_eq!(blocks.value(), "27");
    let full = blocks.describe(Disclosure::Full).text(Lang::En);
    assert!(full.contains("Whole: 1 ten, 10 ones; total 20."), "{full}");
    assert!(full.contains("Left part: 3 ones; total 3. Right part: 4 ones; total 4."), "{full}");
    let next = |board: &Board| {
        let buttons = board.buttons(None);
        buttons.last().map(|button| (button.verb.to_string(), button.name.text(Lang::En)))
    };
    assert_eq!(next(&blocks), Some(("mark 17 3".into(), "Mat: three parts".into())));
    let last = done("base-ten-blocks", &["mark 17 5"]);
    assert_eq!(next(&last), Some(("mark 17 0".into(), "Mat: place value".into())));
    for set in ["venn-diagram", "fraction-cards"] {
        let mut own = Board::from(Mat::of(set).expect("a set"));
        assert!(own.act(&Verb::Mark { at: Mat::GROUND, n: 1 }).is_err(), "{set} has a ground of its own");
    }
}
