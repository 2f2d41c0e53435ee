use super::*;

mod chosen;

use crate::table::boards::{
    ArrayDrawing, BaseTen, ColumnForm, DotFrame, FractionCard, OpenLine, Plates, TRAY, TenFrame,
};
use crate::table::geometry::{Size, point, size};
use crate::table::{Disclosure, Kind, Picture, Place, Sprite};

/// A board with its hands, driven as the page drives it.
struct Bench {
    board: Board,
    picture: Picture,
    hands: Hands,
    said: Vec<String>,
    refused: Vec<Refusal>,
    focus: Option<Stop>,
    done: bool,
    time: u64,
}

impl Bench {
    fn new(board: impl Into<Board>) -> Bench {
        Bench::sized(board, size(900, 430))
    }

    fn sized(board: impl Into<Board>, space: Size) -> Bench {
        let board = board.into();
        let picture = board.draw(space, Disclosure::Structure);
        let hands = Hands::default();
        Bench { board, picture, hands, said: vec![], refused: vec![], focus: None, done: false, time: 0 }
    }

    fn with<T>(&mut self, act: impl FnOnce(&mut Hands, Scene<'_>) -> T) -> T {
        act(&mut self.hands, Scene { board: &self.board, picture: &self.picture })
    }

    fn carry_out(&mut self, replies: Vec<Reply>) {
        for reply in replies {
            match reply {
                Reply::Act(verb) => self.act(&[verb]),
                Reply::Together(verbs) => self.act(&verbs),
                Reply::Refuse(refusal) => self.refused.push(refusal),
                Reply::Say(say) => self.said.push(say.text(crate::words::Lang::En)),
                Reply::Focus(stop) => self.focus = Some(stop),
                Reply::Done => self.done = true,
            }
        }
    }

    fn act(&mut self, verbs: &[Verb]) {
        for verb in verbs {
            match self.board.act(verb) {
                Ok(say) => self.said.push(say.text(crate::words::Lang::En)),
                Err(refusal) => self.refused.push(refusal),
            }
        }
        self.picture = self.board.draw(self.picture.size, Disclosure::Structure);
        self.with(|hands, scene| hands.board_changed(scene));
    }

    fn press(&mut self, pointer: i32, at: Point) {
        let time = self.time;
        let replies = self.with(|hands, scene| hands.press(pointer, at, time, scene));
        self.carry_out(replies);
    }

    fn moved(&mut self, pointer: i32, at: Point) {
        let replies = self.with(|hands, scene| hands.moved(pointer, at, scene));
        self.carry_out(replies);
    }

    fn release(&mut self, pointer: i32, at: Point) {
        let time = self.time;
        let replies = self.with(|hands, scene| hands.release(pointer, at, time, scene));
        self.carry_out(replies);
        self.time += 400;
    }

    fn tap(&mut self, at: Point) {
        self.press(1, at);
        self.release(1, at);
    }

    fn drag(&mut self, from: Point, to: Point) {
        self.press(1, from);
        self.moved(1, point(i32::midpoint(from.x, to.x), i32::midpoint(from.y, to.y)));
        self.moved(1, to);
        self.release(1, to);
    }

    fn key(&mut self, press: Press) {
        let focus = self.focus.expect("a focus");
        let replies = self.with(|hands, scene| hands.key(press, focus, scene));
        self.carry_out(replies.unwrap_or_default());
    }

    fn sprite(&self, wanted: impl Fn(&Sprite) -> bool) -> Sprite {
        self.picture.sprites.iter().find(|sprite| wanted(sprite)).expect("a piece").clone()
    }

    fn place(&self, spot: Spot) -> Place {
        self.picture.places.iter().find(|place| place.spot == spot).expect("a place").clone()
    }

    fn tray(&self) -> Point {
        self.sprite(|sprite| sprite.grip == Grip::Source).area().centre()
    }

    fn ten_frame(&self) -> &TenFrame {
        (&self.board).try_into().expect("a ten frame")
    }
}

fn frame() -> Bench {
    Bench::new(TenFrame::with_given(7, false))
}

#[test]
fn a_counter_is_dragged_into_the_frame() {
    let mut bench = frame();
    let to = bench.place(Spot(9)).area.centre();
    bench.drag(bench.tray(), to);
    assert_eq!(bench.ten_frame().added(), 1);
    assert_eq!(bench.said, ["A counter is in place 10."]);
}

#[test]
fn a_press_that_hardly_moves_is_a_tap_and_lifts() {
    let mut bench = frame();
    let from = bench.tray();
    bench.press(1, from);
    bench.moved(1, from.plus(6, 6));
    assert!(bench.hands.drags().is_empty());
    bench.release(1, from.plus(6, 6));
    assert!(bench.hands.held().is_some());
    bench.tap(bench.place(Spot(8)).area.centre());
    assert_eq!(bench.ten_frame().added(), 1);
    assert!(bench.hands.held().is_none());
}

#[test]
fn a_tap_on_an_empty_place_fills_up_to_it_in_one_gesture() {
    let mut bench = frame();
    bench.tap(bench.place(Spot(9)).area.centre());
    assert_eq!(bench.ten_frame().filled(), 10);
}

#[test]
fn what_a_drag_refuses_is_said_and_the_piece_is_back() {
    let mut bench = frame();
    bench.drag(bench.tray(), bench.place(Spot(2)).area.centre());
    assert_eq!(bench.refused, [Refusal::Full]);
    assert_eq!(bench.ten_frame().added(), 0);
}

#[test]
fn a_cancelled_pointer_does_nothing() {
    let mut bench = frame();
    let to = bench.place(Spot(9)).area.centre();
    bench.press(1, bench.tray());
    bench.moved(1, to);
    assert_eq!(bench.hands.drags().len(), 1);
    bench.hands.cancel(1);
    bench.release(1, to);
    assert_eq!(bench.ten_frame().added(), 0);
    assert!(bench.hands.drags().is_empty());
}

#[test]
fn two_fingers_carry_two_pieces_at_once() {
    let mut bench = Bench::new(BaseTen::new(3, 2));
    let taken = bench.place(BaseTen::TAKEN).area.centre();
    let rod = bench.sprite(|sprite| sprite.kind == Kind::Ten).area().centre();
    let one = bench.sprite(|sprite| sprite.kind == Kind::One).area().centre();
    bench.press(1, rod);
    bench.press(2, one);
    bench.moved(1, taken);
    bench.moved(2, taken);
    assert_eq!(bench.hands.drags().len(), 2);
    bench.release(2, taken);
    bench.release(1, taken);
    let board: &BaseTen = (&bench.board).try_into().expect("blocks");
    assert_eq!(board.value_at(BaseTen::TAKEN), 11);
}

#[test]
fn a_piece_that_is_traded_away_under_a_finger_is_let_go() {
    let mut bench = Bench::new(BaseTen::new(3, 2));
    let rods: Vec<Sprite> =
        bench.picture.sprites.iter().filter(|sprite| sprite.kind == Kind::Ten).cloned().collect();
    let ones = bench.place(BaseTen::ONES).area.centre();
    let taken = bench.place(BaseTen::TAKEN).area.centre();
    bench.press(1, rods[0].area().centre());
    bench.moved(1, taken);
    // The other finger carries the same rod: it was pressed in the place where both lie.
    bench.press(2, rods[0].area().centre());
    bench.moved(2, ones);
    bench.release(2, ones);
    assert!(bench.hands.drags().is_empty(), "the rod is ten ones now");
    bench.release(1, taken);
    let board: &BaseTen = (&bench.board).try_into().expect("blocks");
    assert_eq!((board.left(), board.splits()), (32, 1));
}

#[test]
fn the_bracket_lifts_five_at_once() {
    let mut bench = Bench::new(BaseTen::new(0, 9));
    let handle =
        bench.picture.places.iter().find(|place| matches!(place.role, Role::Handle(..))).expect("a bracket");
    let (from, to) = (handle.area.centre(), bench.place(BaseTen::TAKEN).area.centre());
    bench.drag(from, to);
    let board: &BaseTen = (&bench.board).try_into().expect("blocks");
    assert_eq!(board.value_at(BaseTen::TAKEN), 5);
}

#[test]
fn a_stroke_of_the_pencil_draws_each_dot_it_crosses() {
    let mut bench = Bench::new(DotFrame::with_given(6, false));
    let [from, over, to] = [6, 7, 8].map(|spot| bench.place(Spot(spot)).area.centre());
    bench.press(1, from);
    for at in [from.plus(12, 0), over, over.plus(3, 0), to] {
        bench.moved(1, at);
    }
    bench.release(1, to);
    let board: &DotFrame = (&bench.board).try_into().expect("a drawing");
    assert_eq!(board.drawn(), 3);
}

#[test]
fn an_array_is_pulled_out_to_where_the_stroke_ends() {
    let mut bench = Bench::new(ArrayDrawing::new());
    let from = bench.place(ArrayDrawing::corner(1, 1)).area.centre();
    let to = bench.place(ArrayDrawing::corner(4, 6)).area.centre();
    bench.drag(from, to);
    let board: &ArrayDrawing = (&bench.board).try_into().expect("an array");
    assert_eq!(board.dimensions(), (4, 6));
}

#[test]
fn a_card_is_pressed_not_stroked() {
    let mut bench = Bench::new(OpenLine::back_from(81, &[1, 10]));
    let [ten, one] = [10, 1].map(|spot| bench.place(Spot(spot)).area.centre());
    bench.tap(ten);
    bench.drag(ten, one);
    let board: &OpenLine = (&bench.board).try_into().expect("a line");
    assert_eq!(board.jumps(), [10, 10]);
}

#[test]
fn the_keyboard_lifts_chooses_a_place_and_puts_down() {
    let mut bench = Bench::new(BaseTen::new(8, 1));
    let rods = bench.sprite(|sprite| sprite.kind == Kind::Ten);
    let stack = bench.with(|_, scene| scene.stack_of(rods.id)).expect("a stack");
    bench.focus = Some(Stop::Piece(stack.piece));
    bench.key(Press::Enter);
    bench.key(Press::Digit(3));
    bench.key(Press::Arrow(Arrow::Right));
    assert_eq!(bench.said, ["Lifted: 1 ten.", "Lifted: 3 tens.", "Taken away"]);
    bench.key(Press::Enter);
    let board: &BaseTen = (&bench.board).try_into().expect("blocks");
    assert_eq!(board.value_at(BaseTen::TAKEN), 30);
    assert!(bench.hands.held().is_none());
}

#[test]
fn one_rod_has_two_legal_places_and_arrows_go_over_both() {
    let mut bench = Bench::new(BaseTen::new(8, 1));
    let rods = bench.sprite(|sprite| sprite.kind == Kind::Ten);
    bench.focus = Some(Stop::Piece(rods.id));
    bench.key(Press::Enter);
    bench.key(Press::Arrow(Arrow::Right));
    bench.key(Press::Arrow(Arrow::Right));
    bench.key(Press::Arrow(Arrow::Left));
    assert_eq!(bench.said.last().map(String::as_str), Some("Ones"));
    bench.key(Press::Enter);
    assert_eq!(bench.said.last().map(String::as_str), Some("One ten is now ten ones."));
}

#[test]
fn escape_returns_what_is_held() {
    let mut bench = frame();
    let tray = bench.sprite(|sprite| sprite.grip == Grip::Source).id;
    bench.focus = Some(Stop::Piece(tray));
    bench.key(Press::Enter);
    bench.key(Press::Escape);
    assert!(bench.hands.held().is_none());
    assert_eq!(bench.ten_frame().added(), 0);
    assert_eq!(bench.focus, Some(Stop::Piece(tray)));
}

#[test]
fn no_more_are_lifted_than_lie_there() {
    let mut bench = Bench::new(BaseTen::new(2, 0));
    let rod = bench.sprite(|sprite| sprite.kind == Kind::Ten).id;
    bench.focus = Some(Stop::Piece(rod));
    bench.key(Press::Enter);
    bench.key(Press::Digit(3));
    assert_eq!(bench.refused, [Refusal::Nothing]);
    assert_eq!(bench.hands.held().map(|held| held.n), Some(1));
}

#[test]
fn digits_walk_through_the_columns_and_backspace_walks_back() {
    let mut bench = Bench::new(ColumnForm::new(81, crate::math::Op::Minus, 38));
    bench.focus = Some(Stop::Place(Spot(0)));
    for press in [Press::Digit(3), Press::Digit(4)] {
        bench.key(press);
    }
    assert_eq!(bench.board.value(), "43");
    bench.key(Press::Back);
    bench.key(Press::Back);
    assert_eq!(bench.board.value(), "");
    bench.key(Press::Enter);
    assert!(bench.done);
}

#[test]
fn a_slash_moves_on_to_the_denominator() {
    let mut bench = Bench::new(FractionCard::new());
    bench.focus = Some(Stop::Place(Spot(0)));
    for press in [Press::Digit(3), Press::Slash, Press::Digit(4)] {
        bench.key(press);
    }
    assert_eq!(bench.board.value(), "3/4");
}

#[test]
fn trembling_taps_are_filtered_where_the_plan_says_so() {
    let mut bench = Bench::new(OpenLine::back_from(81, &[10]));
    bench.hands = Hands::new(500);
    let card = bench.place(Spot(10)).area.centre();
    bench.tap(card);
    bench.tap(card);
    let board: &OpenLine = (&bench.board).try_into().expect("a line");
    assert_eq!(board.jumps(), [10], "400 ms after the first");
    bench.time += 400;
    bench.tap(card);
    let board: &OpenLine = (&bench.board).try_into().expect("a line");
    assert_eq!(board.jumps(), [10, 10]);
}

#[test]
fn a_held_counter_goes_onto_a_plate_that_has_counters_near() {
    let mut bench = Bench::new(Plates::new());
    let table = bench.place(Plates::table()).area.centre();
    let plate = bench.sprite(|sprite| sprite.kind == Kind::Plate && sprite.grip == Grip::Source);
    bench.drag(plate.area().centre(), table);
    let counter = bench.sprite(|sprite| sprite.kind == Kind::Counter);
    bench.tap(counter.area().centre());
    let on_plate = bench.sprite(|sprite| sprite.kind == Kind::Plate && sprite.grip == Grip::Loose);
    bench.tap(on_plate.area().centre());
    let board: &Plates = (&bench.board).try_into().expect("plates");
    assert_eq!(board.groups(), [1]);
}

#[test]
fn a_counter_dragged_back_to_the_tray_is_gone() {
    let mut bench = frame();
    bench.tap(bench.place(Spot(7)).area.centre());
    let mine = bench.sprite(|sprite| sprite.grip == Grip::Loose);
    bench.drag(mine.area().centre(), bench.place(TRAY).area.centre());
    assert_eq!(bench.ten_frame().added(), 0);
}

#[test]
fn the_same_gestures_work_on_a_small_screen() {
    let mut bench = Bench::sized(BaseTen::new(8, 1), size(304, 500));
    let rod = bench.sprite(|sprite| sprite.kind == Kind::Ten).area().centre();
    bench.drag(rod, bench.place(BaseTen::ONES).area.centre());
    bench.drag(
        bench.sprite(|sprite| sprite.kind == Kind::One).area().centre(),
        bench.place(BaseTen::TAKEN).area.centre(),
    );
    let board: &BaseTen = (&bench.board).try_into().expect("blocks");
    assert_eq!((board.splits(), board.value_at(BaseTen::TAKEN)), (1, 1));
}
