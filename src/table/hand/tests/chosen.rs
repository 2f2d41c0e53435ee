//! Several pieces that go together.

use super::*;
use crate::table::boards::{Cubes, Mat};

/// A mat with tangram pieces, whose corners fit together, in two rows of three.
fn tangram() -> Bench {
    let mat = Mat::of("tangram").expect("a set").sample();
    Bench::new(mat)
}

fn counters(n: u8) -> Bench {
    let mut mat = Board::from(Mat::of("counters").expect("a set"));
    mat.act(&Verb::Add { kind: Kind::Counter, n, to: Mat::ANYWHERE }).expect("room");
    Bench::new(mat)
}

fn loose(bench: &Bench) -> Vec<Sprite> {
    bench.picture.sprites.iter().filter(|sprite| sprite.grip == Grip::Loose).cloned().collect()
}

fn places(bench: &Bench) -> Vec<(PieceId, Point)> {
    let mut all: Vec<_> = loose(bench).iter().map(|sprite| (sprite.id, sprite.at)).collect();
    all.sort_unstable_by_key(|(piece, _)| *piece);
    all
}

/// Around everything that lies loose, from a point where nothing lies.
fn band(bench: &mut Bench) {
    let field = bench.place(Mat::ANYWHERE).area;
    bench.drag(point(field.right() - 2, field.bottom() - 2), point(field.x + 2, field.y + 2));
}

#[test]
fn a_band_chooses_and_a_drag_of_one_takes_all_along_as_they_lay() {
    let mut bench = tangram();
    band(&mut bench);
    assert_eq!(bench.hands.chosen().len(), loose(&bench).len());
    assert_eq!(bench.said, ["Several pieces are chosen. They go together."], "and no number");
    let before = places(&bench);
    let lead = loose(&bench).remove(1).area().centre();
    bench.drag(lead, lead.plus(140, 90));
    let after = places(&bench);
    let moved: Vec<(i32, i32)> =
        before.iter().zip(&after).map(|((_, from), (_, to))| (to.x - from.x, to.y - from.y)).collect();
    let [first, ..] = moved.as_slice() else { panic!("nothing lies there") };
    // Corners are rounded to whole pixels, each for itself.
    assert!(moved.iter().all(|by| (by.0 - first.0).abs() <= 1 && (by.1 - first.1).abs() <= 1), "{moved:?}");
    assert!((first.0 - 140).abs() < 8 && (first.1 - 90).abs() < 8, "{first:?}");
}

#[test]
fn none_that_goes_along_is_pushed_over_the_edge() {
    let mut bench = tangram();
    let apart = |bench: &Bench| -> Vec<(i32, i32)> {
        let all = places(bench);
        all.windows(2).map(|two| (two[1].1.x - two[0].1.x, two[1].1.y - two[0].1.y)).collect()
    };
    let before = apart(&bench);
    band(&mut bench);
    for (x, y) in [(-2_000, -2_000), (2_000, 300), (-40, 2_000)] {
        // The finger leaves the mat only as far as its edge: beside it lies the tray.
        let field = bench.place(Mat::ANYWHERE).area;
        let lead = loose(&bench).remove(0).area().centre();
        let to = lead.plus(x, y);
        let to =
            point(to.x.clamp(field.x + 1, field.right() - 1), to.y.clamp(field.y + 1, field.bottom() - 1));
        bench.drag(lead, to);
        let now = apart(&bench);
        let same = before.iter().zip(&now).all(|(a, b)| (a.0 - b.0).abs() <= 2 && (a.1 - b.1).abs() <= 2);
        assert!(same, "{before:?} {now:?}");
    }
}

#[test]
fn all_go_back_to_the_tray_and_all_are_turned() {
    let mut bench = counters(8);
    band(&mut bench);
    bench.tap(loose(&bench).remove(0).area().centre());
    assert_eq!(bench.said.last().map(String::as_str), Some("Lifted: all that are chosen."));
    bench.focus = bench.hands.held().map(|held| Stop::Piece(held.piece));
    bench.key(Press::Turn(Way::Over));
    assert!(
        loose(&bench).iter().all(|sprite| sprite.name == say::name_turned_over(say::name_counter_yours())
            || sprite.name == say::name_counter_yours())
    );
    let first = loose(&bench).remove(0).area().centre();
    let tray = bench.place(TRAY).area.centre();
    bench.drag(first, tray);
    assert_eq!(loose(&bench), []);
}

#[test]
fn a_tap_on_nothing_lets_all_of_them_go() {
    let mut bench = counters(3);
    band(&mut bench);
    assert_eq!(bench.hands.chosen().len(), 3);
    let field = bench.place(Mat::ANYWHERE).area;
    bench.tap(point(field.right() - 2, field.bottom() - 2));
    assert_eq!(bench.hands.chosen(), []);
    let first = loose(&bench).remove(0);
    bench.drag(first.area().centre(), field.centre());
    let moved = places(&bench).iter().filter(|(id, at)| *id == first.id && *at != first.at).count();
    assert_eq!(moved, 1);
    assert_eq!(bench.hands.chosen(), [], "a piece that is dragged alone is not chosen");
}

#[test]
fn keys_choose_two_and_an_arrow_moves_both() {
    let mut bench = counters(5);
    let two: Vec<PieceId> = loose(&bench).iter().take(2).map(|sprite| sprite.id).collect();
    for piece in &two {
        bench.focus = Some(Stop::Piece(*piece));
        bench.key(Press::Choose);
    }
    assert_eq!(bench.hands.chosen(), two);
    bench.key(Press::Enter);
    let before = places(&bench);
    bench.key(Press::Arrow(Arrow::Down));
    let moved: Vec<PieceId> = before
        .iter()
        .zip(places(&bench))
        .filter(|((_, from), (_, to))| to.y > from.y && to.x == from.x)
        .map(|((piece, _), _)| *piece)
        .collect();
    assert_eq!(moved, two);
    // One that is chosen again leaves; Escape lets go of what is held, then of what was chosen.
    bench.key(Press::Escape);
    bench.focus = Some(Stop::Piece(two[0]));
    bench.key(Press::Choose);
    assert_eq!(bench.hands.chosen(), [two[1]]);
    bench.key(Press::Escape);
    assert_eq!(bench.hands.chosen(), []);
}

#[test]
fn one_more_takes_the_nearest_of_its_kind_along() {
    let mut bench = counters(5);
    let all = loose(&bench);
    bench.tap(all[0].area().centre());
    for (n, refused) in [(2, 0), (3, 0), (4, 0), (5, 0), (5, 1)] {
        let replies = bench.with(|hands, scene| hands.change_number(true, scene));
        bench.carry_out(replies);
        assert_eq!((bench.hands.chosen().len(), bench.refused.len()), (n, refused));
        assert_eq!(bench.hands.chosen()[..2], [all[0].id, all[1].id], "the nearest first");
    }
    bench.focus = Some(Stop::Piece(all[0].id));
    bench.key(Press::Digit(1));
    assert_eq!(bench.hands.chosen(), []);
}

#[test]
fn all_alike_are_those_of_one_color_and_all_are_all() {
    let mut board = Board::from(Cubes::new());
    for color in [0, 1, 0] {
        board.act(&Verb::Add { kind: Kind::Cube(color), n: 1, to: Cubes::ANYWHERE }).expect("room");
    }
    let mut bench = Bench::new(board);
    let first = loose(&bench).remove(0);
    bench.tap(first.area().centre());
    for (alike, n) in [(true, 2), (false, 3)] {
        let replies = bench.with(|hands, scene| hands.choose_all(alike, scene));
        bench.carry_out(replies);
        assert_eq!(bench.hands.chosen().len(), n);
    }
    // A copy of each.
    let command = Verb::Add { kind: first.kind, n: 1, to: Cubes::ANYWHERE };
    let replies = bench.with(|hands, scene| hands.command(command, scene));
    bench.carry_out(replies);
    assert_eq!(loose(&bench).len(), 6);
}

#[test]
fn where_pieces_lie_in_places_nothing_is_chosen() {
    let mut bench = frame();
    let corner = point(2, 2);
    bench.drag(corner, point(880, 400));
    assert_eq!(bench.hands.chosen(), []);
    assert_eq!(bench.said, [] as [&str; 0]);
    bench.focus = Some(Stop::Piece(bench.sprite(|sprite| sprite.grip == Grip::Source).id));
    bench.key(Press::ChooseAll { alike: false });
    assert_eq!(bench.hands.chosen(), []);
}
