//! One board in the page: the hands on it, and the browser's events for them.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use tenfold::records::Input;
use tenfold::table::geometry::{Point, Size};
use tenfold::table::hand::{Arrow, Hands, Press, Reply, Scene, Stop};
use tenfold::table::{
    Board as Model, Button, Disclosure, Manipulative as _, Picture, PieceId, Refusal, Slider, Spot, Verb,
    Way, first_done,
};
use tenfold::words::Say;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use super::paint::{Marks, Painter, move_to, tells};
use crate::platform::{clock, page, sound};
use crate::ui::{App, app};

/// The places that what is held may be put down on.
pub type HeldPlaces = Vec<(Spot, Say)>;

/// Where a prompt points on a board: the verb that comes next.
pub type Pointing = Option<Verb>;

/// What a board is connected to.
pub trait Host {
    /// The model as it is now; `None` when it is no longer there.
    fn read(&self) -> Option<(Model, Disclosure)>;
    /// Does something to it.
    fn act(&self, verb: Verb, input: Input) -> Result<Say, Refusal>;
    /// Does several things to it, one step to take back where the host keeps steps; what is refused is left out. What
    /// the first one came to.
    fn act_together(&self, verbs: Vec<Verb>, input: Input) -> Result<Say, Refusal> {
        let done: Vec<_> = verbs.into_iter().map(|verb| self.act(verb, input)).collect();
        first_done(done)
    }
    /// Whether anything can be done now.
    fn is_open(&self) -> bool;
    /// Where a prompt points.
    fn points(&self) -> Pointing;
    /// The child pressed Enter in a box.
    fn done(&self);
}

/// One board: its hands, its picture, its painter.
pub struct BoardView {
    app: App,
    host: Box<dyn Host>,
    state: RefCell<State>,
    /// Counts the changes that the commands beside the board depend on.
    pub changed: RwSignal<u32>,
    ticks: bool,
    /// When a box of it was last chosen, counted over all boards.
    chosen: Cell<u32>,
}

thread_local! {
    /// How often a box has been chosen, on any board.
    static CHOICES: Cell<u32> = const { Cell::new(0) };
}

struct State {
    hands: Hands,
    model: Option<Model>,
    picture: Picture,
    disclosure: Disclosure,
    painter: Option<Painter>,
    root: Option<Element>,
    space: Size,
    focus: Option<Stop>,
    /// Where the svg lies in the window, and how much larger than drawn: read once when a finger comes down.
    corner: Cell<(f64, f64, f64)>,
    /// The size of the frame when the board was last drawn for it.
    room: Cell<(i32, i32)>,
    ghosts: HashMap<i32, (Element, Vec<PieceId>)>,
}

impl BoardView {
    /// A view that is not in the page yet.
    pub fn new(app: App, host: Box<dyn Host>) -> Rc<BoardView> {
        let supports = app.student_untracked().map(|student| student.plan.supports).unwrap_or_default();
        let state = State {
            hands: Hands::new(supports.repeat_filter.into()),
            model: None,
            picture: Picture::default(),
            disclosure: Disclosure::Structure,
            painter: None,
            root: None,
            space: Size { w: 640, h: 400 },
            focus: None,
            corner: Cell::new((0.0, 0.0, 1.0)),
            room: Cell::new((0, 0)),
            ghosts: HashMap::new(),
        };
        Rc::new(BoardView {
            app,
            host,
            state: RefCell::new(state),
            changed: RwSignal::new(0),
            ticks: supports.sounds,
            chosen: Cell::new(0),
        })
    }

    /// Reads the model again and paints what is different; what has moved glides there.
    pub fn refresh(&self) {
        if let Some(root) = &self.state.borrow().root {
            // Left by the first drawing.
            let _ = root.remove_attribute("data-still");
        }
        self.draw();
    }

    fn draw(&self) {
        let Some((model, disclosure)) = self.host.read() else { return };
        let lang = untrack(|| self.app.screen());
        {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            state.picture = model.draw(state.space, disclosure);
            state.disclosure = disclosure;
            let scene = Scene { board: &model, picture: &state.picture };
            state.hands.board_changed(scene);
            state.focus = keep_focus(state.focus, scene);
            if !self.host.is_open() {
                state.hands.cancel_all();
                let _ = state.hands.put_back();
            }
            drop_lost_ghosts(&state.hands, &mut state.ghosts);
            let marks = state.marks(scene, self.host.is_open(), self.host.points());
            if let Some(root) = &state.root {
                size_root(root, state.picture.size);
                let label = model.describe(disclosure).voice(lang);
                set(root, "aria-label", &label);
                let value = model.value();
                let shown = tells(disclosure) && !value.is_empty();
                if shown {
                    set(root, "data-value", &value)
                } else {
                    drop(root.remove_attribute("data-value"))
                }
                set(root, "data-conceal", if tells(disclosure) { "false" } else { "true" });
            }
            if let Some(painter) = &mut state.painter {
                painter.paint(scene, &marks, lang);
            }
            state.model = Some(model);
        }
        self.changed.update(|changed| *changed = changed.wrapping_add(1));
    }

    /// As `refresh`, and makes room for a board that has become higher: a new row of a division.
    fn renew(&self) {
        let height = || self.state.borrow().picture.size.h;
        let before = height();
        self.refresh();
        if height() != before {
            self.fit();
        }
    }

    /// Paints marks alone: what is lifted, where it may go.
    fn repaint(&self) {
        let lang = untrack(|| self.app.screen());
        {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let Some(model) = &state.model else { return };
            let scene = Scene { board: model, picture: &state.picture };
            let marks = state.marks(scene, self.host.is_open(), self.host.points());
            if let Some(painter) = &mut state.painter {
                painter.paint(scene, &marks, lang);
            }
        }
        self.changed.update(|changed| *changed = changed.wrapping_add(1));
    }

    /// Hands something to the hands and carries out what they reply.
    fn with_hands(&self, input: Input, act: impl FnOnce(&mut Hands, Scene<'_>) -> Vec<Reply>) {
        let replies = {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let Some(model) = &state.model else { return };
            act(&mut state.hands, Scene { board: model, picture: &state.picture })
        };
        self.carry_out(replies, input);
    }

    fn carry_out(&self, replies: Vec<Reply>, input: Input) {
        let had_focus = self.has_focus();
        let mut focus = None;
        let mut painted = false;
        for reply in replies {
            match reply {
                Reply::Act(verb) => {
                    self.did(self.host.act(verb, input));
                    painted = true;
                }
                Reply::Together(verbs) => {
                    self.did(self.host.act_together(verbs, input));
                    painted = true;
                }
                Reply::Refuse(refusal) => self.refuse(refusal),
                Reply::Say(say) => self.app.announcer.say(say),
                Reply::Focus(stop) => {
                    if matches!(stop, Stop::Place(_)) && self.has_slot() {
                        CHOICES.set(CHOICES.get().wrapping_add(1));
                        self.chosen.set(CHOICES.get());
                    }
                    focus = Some(stop);
                }
                Reply::Done => self.host.done(),
            }
        }
        if let Some(stop) = focus {
            self.state.borrow_mut().focus_on(stop);
            painted = false;
        }
        if !painted {
            self.repaint();
        }
        // What the focus was on may be gone; it stays on this board.
        if had_focus || focus.is_some() && input == Input::Keys {
            self.take_focus();
        }
    }

    fn did(&self, done: Result<Say, Refusal>) {
        match done {
            Ok(say) => {
                self.app.announcer.say(say);
                if self.ticks {
                    sound::tick();
                }
            }
            Err(refusal) => self.refuse(refusal),
        }
        self.renew();
    }

    fn refuse(&self, refusal: Refusal) {
        let say = refusal.say();
        self.app.announcer.say(say.clone());
        self.app.refused.set(Some(say));
    }

    /// A command button beside the board.
    pub fn press_button(&self, verb: Verb) {
        self.with_hands(Input::Buttons, |hands, scene| hands.command(verb, scene));
    }

    /// Chooses all pieces to go together, or all like the one in the hand, by a button.
    pub fn choose_all(&self, alike: bool) {
        self.with_hands(Input::Buttons, |hands, scene| hands.choose_all(alike, scene));
    }

    /// Whether there is more than one piece in the hand.
    pub fn holds_several(&self) -> bool {
        self.state.borrow().hands.holds_several()
    }

    /// Whether others can be chosen to go with what is held.
    pub fn can_choose(&self) -> bool {
        let state = self.state.borrow();
        let (Some(board), Some(held)) = (&state.model, state.hands.held()) else { return false };
        Scene { board, picture: &state.picture }.can_choose(held.piece)
    }

    /// Puts what is held down, by a button.
    pub fn put_down(&self, spot: Spot) {
        self.with_hands(Input::Buttons, |hands, scene| match hands.held() {
            Some(held) => hands.put_down(held, spot, scene),
            None => Vec::new(),
        });
    }

    /// One more or one fewer in the hand, by a button.
    pub fn change_number(&self, more: bool) {
        self.with_hands(Input::Buttons, |hands, scene| hands.change_number(more, scene));
    }

    /// Lets go, by a button.
    pub fn put_back(&self) {
        self.with_hands(Input::Buttons, |hands, _| hands.put_back());
    }

    /// A key of the on-screen keypad, or a digit typed where nothing else wanted it; whether there is a box for it.
    pub fn type_key(&self, press: Press, input: Input) -> bool {
        let replies = {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let Some(model) = &state.model else { return false };
            state.hands.type_key(press, Scene { board: model, picture: &state.picture })
        };
        let Some(replies) = replies else { return false };
        // The focus stays where the fingers are; only the box that is written in moves.
        let replies = replies.into_iter().filter(|reply| !matches!(reply, Reply::Focus(_))).collect();
        self.carry_out(replies, input);
        true
    }

    /// What stands beside the board as buttons: its commands, and places for what is held.
    pub fn commands(&self) -> (Vec<Button>, Option<HeldPlaces>) {
        let state = self.state.borrow();
        let Some(model) = &state.model else { return (Vec::new(), None) };
        if !self.host.is_open() {
            return (Vec::new(), None);
        }
        let held = state.hands.held();
        let scene = Scene { board: model, picture: &state.picture };
        let places = held.map(|held| {
            let legal = scene.legal(held.piece, held.n);
            legal.into_iter().map(|place| (place.spot, place.name.clone())).collect()
        });
        (model.buttons(held.map(|held| (held.piece, held.n))), places)
    }

    /// What can be done with what is held, besides putting it down.
    pub fn held_commands(&self) -> Vec<Button> {
        let state = self.state.borrow();
        match (&state.model, state.hands.held()) {
            (Some(model), Some(held)) if self.host.is_open() => model.held_buttons(held.piece, held.n),
            _ => Vec::new(),
        }
    }

    /// What slides.
    pub fn sliders(&self) -> Vec<Slider> {
        let state = self.state.borrow();
        let open = self.host.is_open();
        state.model.as_ref().filter(|_| open).map(|model| model.sliders(state.disclosure)).unwrap_or_default()
    }

    /// Slides something to a value, by its range input.
    pub fn slide(&self, piece: PieceId, to: u16) {
        self.carry_out(vec![Reply::Act(Verb::Move { piece, n: 1, to: Spot(to) })], Input::Buttons);
    }

    /// Whether the board has a box to write in.
    pub fn has_slot(&self) -> bool {
        let state = self.state.borrow();
        state.model.as_ref().is_some_and(|model| state.hands.slot(model, &state.picture).is_some())
    }

    /// When one of its boxes was last chosen: the larger, the later; 0 for never.
    pub fn chosen(&self) -> u32 {
        self.chosen.get()
    }

    /// The verb a prompt points to, for the buttons.
    pub fn points(&self) -> Pointing {
        self.host.points()
    }

    /// Gives up everything a finger was doing: the tab is put away, the window changes.
    pub fn interrupt(&self) {
        {
            let state = &mut *self.state.borrow_mut();
            state.hands.cancel_all();
            drop_lost_ghosts(&state.hands, &mut state.ghosts);
        }
        self.draw_bands();
        self.repaint();
    }

    /// As `fit`, if the room has changed, but never under a hand: a piece that is held must not jump.
    fn fit_again(&self) {
        let changed = {
            let state = self.state.borrow();
            let frame = state.root.as_ref().and_then(|root| root.parent_element());
            let now = frame.map(|frame| (frame.client_width(), frame.client_height()));
            now.is_some_and(|now| now != state.room.get())
                && !state.hands.busy()
                && state.hands.held().is_none()
        };
        if changed {
            self.fit();
        }
    }

    /// Measures the room there is and draws for it.
    pub fn fit(&self) {
        let Some(root) = self.state.borrow().root.clone() else { return };
        let Some(frame) = root.parent_element() else { return };
        let style = frame.dyn_ref::<web_sys::HtmlElement>().map(web_sys::HtmlElement::style);
        // The room without the board itself; otherwise a board could only ever grow.
        if let Some(style) = &style {
            let _ = style.remove_property("min-height");
        }
        let (width, height) = (frame.client_width(), frame.client_height());
        let (_, window) = page::viewport();
        // Where the page flows, a board has no height but its own.
        let flows = height < 120;
        let height = if flows { window * 2 / 5 } else { height };
        let first = {
            let mut state = self.state.borrow_mut();
            let space = Size { w: width.max(200), h: height };
            if state.space != space {
                state.hands.cancel_all();
                state.space = space;
            }
            // Nothing glides to where it lies in another size.
            set(&root, "data-still", "");
            state.painter.as_ref().is_none_or(Painter::is_empty)
        };
        self.draw();
        let size = self.state.borrow().picture.size;
        if let Some(style) = style.filter(|_| flows || size.h > height) {
            let _ = style.set_property("min-height", &format!("{}px", size.h));
        }
        self.state.borrow().room.set((frame.client_width(), frame.client_height()));
        // What is shown for the first time stays as it is until something is done: to let three hundred pieces glide
        // before there is anywhere to go would cost the frame after it.
        if !first {
            // Reading the layout makes the browser take the places for where what comes next begins.
            let _ = root.get_bounding_client_rect();
            let _ = root.remove_attribute("data-still");
        }
    }

    fn has_focus(&self) -> bool {
        let state = self.state.borrow();
        let active = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.active_element());
        match (&state.root, active) {
            (Some(root), Some(active)) => root.contains(Some(&active)),
            _ => false,
        }
    }

    /// Puts the focus on the stop that has it.
    pub fn take_focus(&self) {
        let element = {
            let state = self.state.borrow();
            state.focus.and_then(|stop| state.painter.as_ref()?.element(stop).cloned())
        };
        if let Some(element) = element {
            page::focus_element(&element);
        }
    }

    /// Knows what lies there, so that the commands beside the board can take their room, and draws nothing yet: drawn now,
    /// all of it would be drawn once more in the room that is left.
    fn mount(&self, root: &Element) {
        // An item that follows another of its kind is given the same element.
        root.set_text_content(None);
        self.refresh();
    }

    /// Draws for the first time.
    fn show(&self, root: Element) {
        {
            let mut state = self.state.borrow_mut();
            state.painter = Painter::new(&root);
            state.root = Some(root);
        }
        self.fit();
    }

    fn point(&self, event: &PointerEvent) -> Point {
        let (left, top, larger) = self.state.borrow().corner.get();
        let pixel = |position: i32, edge: f64| {
            #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
            let pixel = ((f64::from(position) - edge) / larger).round() as i32;
            pixel
        };
        Point { x: pixel(event.client_x(), left), y: pixel(event.client_y(), top) }
    }

    fn pressed(&self, event: &PointerEvent) {
        if event.button() != 0 || !self.host.is_open() {
            return;
        }
        {
            let state = self.state.borrow();
            if let Some(root) = &state.root {
                let rect = root.get_bounding_client_rect();
                let larger = rect.width() / f64::from(state.picture.size.w.max(1));
                state.corner.set((rect.left(), rect.top(), if larger > 0.0 { larger } else { 1.0 }));
                // Captured on the root: re-ordered pieces cannot lose the pointer, and every finger has its own.
                let _ = root.set_pointer_capture(event.pointer_id());
            }
        }
        event.prevent_default();
        let (at, time) = (self.point(event), clock::now().running);
        self.with_hands(input_of(event), |hands, scene| hands.press(event.pointer_id(), at, time, scene));
    }

    fn moved(&self, event: &PointerEvent) {
        if !self.state.borrow().hands.busy() {
            return;
        }
        let at = self.point(event);
        let before = self.overs();
        let replies = {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let Some(model) = &state.model else { return };
            state.hands.moved(event.pointer_id(), at, Scene { board: model, picture: &state.picture })
        };
        let acts = !replies.is_empty();
        if acts {
            self.carry_out(replies, input_of(event));
        }
        let begun = self.move_ghosts();
        self.draw_bands();
        if begun || !acts && before != self.overs() {
            self.repaint();
        }
    }

    fn draw_bands(&self) {
        let state = &mut *self.state.borrow_mut();
        if let Some(painter) = &mut state.painter {
            painter.bands(&state.hands.bands());
        }
    }

    fn overs(&self) -> Vec<Option<Spot>> {
        self.state.borrow().hands.drags().iter().map(|drag| drag.over).collect()
    }

    /// Moves every ghost: one attribute each. Whether a new one has begun.
    fn move_ghosts(&self) -> bool {
        let lang = untrack(|| self.app.screen());
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        let Some(model) = &state.model else { return false };
        let scene = Scene { board: model, picture: &state.picture };
        let mut begun = false;
        for drag in state.hands.drags() {
            if !state.ghosts.contains_key(&drag.pointer) {
                let pieces = state.hands.carried(drag.piece, drag.n, scene);
                let ghost = state.painter.as_mut().and_then(|painter| painter.ghost(scene, &pieces, lang));
                if let Some(ghost) = ghost {
                    state.ghosts.insert(drag.pointer, (ghost, pieces));
                    begun = true;
                }
            }
            if let Some((ghost, _)) = state.ghosts.get(&drag.pointer) {
                move_to(ghost, drag.by);
            }
        }
        begun
    }

    fn released(&self, event: &PointerEvent) {
        let (at, time) = (self.point(event), clock::now().running);
        // The pieces glide from where the finger let go, not from where they lay.
        {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let drags = state.hands.drags();
            let drag = drags.iter().find(|drag| drag.pointer == event.pointer_id());
            if let (Some((ghost, pieces)), Some(drag)) = (state.ghosts.remove(&event.pointer_id()), drag) {
                ghost.remove();
                if let (Some(painter), Some(board)) = (&mut state.painter, &state.model) {
                    painter.start_from(Scene { board, picture: &state.picture }, &pieces, drag.by);
                }
            }
        }
        self.with_hands(input_of(event), |hands, scene| hands.release(event.pointer_id(), at, time, scene));
        self.draw_bands();
        // What changed its size under the finger had to wait.
        self.fit_again();
    }

    fn cancelled(&self, event: &PointerEvent) {
        let was_busy = {
            let state = &mut *self.state.borrow_mut();
            let busy = state.hands.busy();
            state.hands.cancel(event.pointer_id());
            drop_lost_ghosts(&state.hands, &mut state.ghosts);
            busy
        };
        if was_busy {
            self.draw_bands();
            self.repaint();
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        if event.alt_key() || !self.host.is_open() {
            return;
        }
        let press = match event.ctrl_key() || event.meta_key() {
            true => {
                event.key().eq_ignore_ascii_case("a").then_some(Press::ChooseAll { alike: event.shift_key() })
            }
            false => press_of(&event.key()).map(|press| with_shift(press, event.shift_key())),
        };
        let Some(press) = press else { return };
        let replies = {
            let mut state = self.state.borrow_mut();
            let state = &mut *state;
            let (Some(model), Some(focus)) = (&state.model, state.focus) else { return };
            state.hands.key(press, focus, Scene { board: model, picture: &state.picture })
        };
        if let Some(replies) = replies {
            event.prevent_default();
            event.stop_propagation();
            self.carry_out(replies, Input::Keys);
        }
    }

    /// The focus came to an element of the board.
    fn focused(&self, target: &Element) {
        let changed = {
            let mut state = self.state.borrow_mut();
            let stop = state.painter.as_ref().and_then(|painter| painter.stop_of(target));
            let changed = stop.is_some() && stop != state.focus;
            if changed {
                state.focus = stop;
            }
            changed
        };
        if changed {
            self.repaint();
        }
    }

    /// A click that no pointer made: a screen reader or a switch pressed something.
    fn clicked(&self, event: &web_sys::MouseEvent) {
        if event.detail() != 0 || !self.host.is_open() {
            return;
        }
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        let stop = self.state.borrow().painter.as_ref().and_then(|painter| painter.stop_of(&target));
        let Some(stop) = stop else { return };
        self.state.borrow_mut().focus_on(stop);
        self.with_hands(Input::Keys, |hands, scene| match (hands.held(), stop) {
            (Some(held), Stop::Place(spot))
                if scene.carry(held.piece, held.n, spot).is_some_and(|done| done.is_ok()) =>
            {
                hands.put_down(held, spot, scene)
            }
            (Some(_), _) => hands.put_back(),
            (None, Stop::Place(spot)) if scene.place(spot).is_some_and(|place| place.typed.is_some()) => {
                hands.write_in(spot)
            }
            (None, stop) => hands.key(Press::Enter, stop, scene).unwrap_or_default(),
        });
    }
}

impl State {
    /// The focus goes to a stop, or where that stop has gone.
    fn focus_on(&mut self, stop: Stop) {
        let Some(board) = &self.model else { return };
        self.focus = keep_focus(Some(stop), Scene { board, picture: &self.picture });
    }

    fn marks(&self, scene: Scene<'_>, open: bool, points: Pointing) -> Marks {
        let held = self.hands.held();
        let drags = self.hands.drags();
        let mut lifted: Vec<PieceId> = Vec::new();
        let mut legal: Vec<Spot> = Vec::new();
        let carrying =
            drags.iter().map(|drag| (drag.piece, drag.n)).chain(held.map(|held| (held.piece, held.n)));
        for (piece, n) in carrying {
            lifted.extend(self.hands.carried(piece, n, scene));
            legal.extend(scene.legal(piece, n).iter().map(|place| place.spot));
        }
        let mut over: Vec<Spot> = drags.iter().filter_map(|drag| drag.over).collect();
        over.extend(held.and_then(|held| held.over));
        Marks {
            focus: self.focus,
            lifted,
            chosen: self.hands.chosen().to_vec(),
            legal,
            over,
            slot: self.hands.slot(scene.board, scene.picture),
            pointed: points.map(|verb| pointed(scene, verb)).unwrap_or_default(),
            tells: tells(self.disclosure),
            open,
        }
    }
}

/// The focus stays on a stop that is there: the same stack, or the first one.
fn keep_focus(focus: Option<Stop>, scene: Scene<'_>) -> Option<Stop> {
    let stops = scene.stops();
    let there = |stop: &Stop| stops.iter().any(|(other, _)| other == stop);
    if focus.as_ref().is_some_and(there) {
        return focus;
    }
    // The stack a piece belonged to may have another head now.
    let same_stack = focus.and_then(|stop| match stop {
        Stop::Piece(piece) => scene.stack_of(piece).map(|stack| Stop::Piece(stack.piece)),
        Stop::Place(_) => None,
    });
    same_stack.filter(there).or_else(|| stops.first().map(|(stop, _)| *stop))
}

/// Takes the ghosts of drags away that are over.
fn drop_lost_ghosts(hands: &Hands, ghosts: &mut HashMap<i32, (Element, Vec<PieceId>)>) {
    let drags = hands.drags();
    ghosts.retain(|pointer, (ghost, _)| {
        let there = drags.iter().any(|drag| drag.pointer == *pointer);
        if !there {
            ghost.remove();
        }
        there
    });
}

/// What a prompt for a verb points to.
fn pointed(scene: Scene<'_>, verb: Verb) -> Vec<Stop> {
    let source = |kind| {
        let sprites = &scene.picture.sprites;
        sprites
            .iter()
            .rfind(|sprite| sprite.kind == kind && sprite.grip == tenfold::table::Grip::Source)
            .map(|sprite| Stop::Piece(sprite.id))
    };
    match verb {
        Verb::Add { kind, to, .. } => source(kind).into_iter().chain([Stop::Place(to)]).collect(),
        Verb::Move { piece, to, .. } => vec![Stop::Piece(piece), Stop::Place(to)],
        Verb::Shift { piece, .. }
        | Verb::Remove { piece, .. }
        | Verb::Trade { piece }
        | Verb::Split { piece, .. }
        | Verb::Turn { piece, .. } => {
            vec![Stop::Piece(piece)]
        }
        Verb::Mark { at, .. } | Verb::Type { at, .. } => vec![Stop::Place(at)],
        Verb::Jump { by } => vec![Stop::Place(Spot(by.into()))],
        Verb::Group { .. } | Verb::Tidy | Verb::Clear => Vec::new(),
    }
}

fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        let _ = element.set_attribute(name, value);
    }
}

fn size_root(root: &Element, size: Size) {
    set(root, "width", &size.w.to_string());
    set(root, "height", &size.h.to_string());
    set(root, "viewBox", &format!("0 0 {} {}", size.w, size.h));
}

fn input_of(event: &PointerEvent) -> Input {
    match event.pointer_type().as_str() {
        "touch" => Input::Touch,
        "pen" => Input::Pen,
        _ => Input::Mouse,
    }
}

/// What a key of the keyboard means to the hands.
pub fn press_of(key: &str) -> Option<Press> {
    Some(match key {
        "ArrowLeft" => Press::Arrow(Arrow::Left),
        "ArrowRight" => Press::Arrow(Arrow::Right),
        "ArrowUp" => Press::Arrow(Arrow::Up),
        "ArrowDown" => Press::Arrow(Arrow::Down),
        "Enter" | " " => Press::Enter,
        "Escape" => Press::Escape,
        "Backspace" | "Delete" => Press::Back,
        "/" => Press::Slash,
        "r" | "R" => Press::Turn(Way::Around),
        "f" | "F" => Press::Turn(Way::Over),
        "+" => Press::More(true),
        "-" => Press::More(false),
        digit => match digit.as_bytes() {
            [byte @ b'0'..=b'9'] => Press::Digit(byte - b'0'),
            _ => return None,
        },
    })
}

/// Shift makes the smallest step of an arrow, turns the other way, and chooses instead of taking up.
const fn with_shift(press: Press, shift: bool) -> Press {
    match press {
        Press::Arrow(arrow) if shift => Press::Fine(arrow),
        Press::Enter if shift => Press::Choose,
        Press::Turn(Way::Around) if shift => Press::Turn(Way::Back),
        press => press,
    }
}

/// Where a view is held while its board stands in the page; copied freely.
#[derive(Clone, Copy)]
pub struct BoardRef(StoredValue<Rc<BoardView>, LocalStorage>);

impl BoardRef {
    /// Holds a new view.
    pub fn new(app: App, host: Box<dyn Host>) -> BoardRef {
        BoardRef(StoredValue::new_local(BoardView::new(app, host)))
    }

    /// The view; `None` after the board is gone.
    pub fn get(self) -> Option<Rc<BoardView>> {
        self.0.try_with_value(Clone::clone)
    }
}

/// A board in the page.
#[component]
pub fn Board(
    /// Its view.
    view: BoardRef,
    /// The name in `data-board`.
    name: &'static str,
    /// Changes whenever the model may have.
    #[prop(into)]
    version: Signal<u32>,
) -> impl IntoView {
    let app = app();
    let frame = NodeRef::<html::Div>::new();
    let svg = NodeRef::<leptos::svg::Svg>::new();
    let kept = StoredValue::new_local(Vec::<page::Listening>::new());
    let measuring = StoredValue::new_local(None::<page::Measuring>);
    Effect::new(move |mounted: Option<bool>| {
        let Some(root) = svg.get() else { return false };
        if mounted == Some(true) {
            return true;
        }
        let root: Element = root.unchecked_into();
        if let Some(view) = view.get() {
            view.mount(&root);
        }
        page::next_frame(move || {
            if let Some(view) = view.get() {
                view.show(root);
            }
        });
        let listening = [
            page::on_window("resize", move |_| {
                if let Some(view) = view.get() {
                    view.fit();
                }
            }),
            page::on_document("visibilitychange", move |_| {
                if let (true, Some(view)) = (page::is_hidden(), view.get()) {
                    view.interrupt();
                }
            }),
        ];
        kept.update_value(|kept| kept.extend(listening.into_iter().flatten()));
        // Fonts, the bar of commands, a hint beside it: all of them give a board more room or less. Drawn in the
        // next frame, because what is drawn may change the size again.
        measuring.set_value(frame.get_untracked().and_then(|frame| {
            page::on_size(&frame, move || {
                page::next_frame(move || {
                    if let Some(view) = view.get() {
                        view.fit_again();
                    }
                });
            })
        }));
        true
    });
    Effect::new(move |before: Option<(u32, tenfold::words::Lang)>| {
        let now = (version.get(), app.screen());
        if before.is_some_and(|before| before != now)
            && let Some(view) = view.get()
        {
            view.renew();
        }
        now
    });
    let with = move |act: &dyn Fn(&BoardView)| {
        if let Some(view) = view.get() {
            act(&view);
        }
    };
    let element =
        |target: Option<web_sys::EventTarget>| target.and_then(|target| target.dyn_into::<Element>().ok());
    view! {
        // Chromium takes an <svg> that listens for the focus for one that can have it: a stop too many.
        <div
            class="board"
            node_ref=frame
            on:focusin=move |event| {
                if let Some(target) = element(event.target()) {
                    with(&|view| view.focused(&target));
                }
            }
        >
            <svg
                node_ref=svg
                class="board-svg"
                role="group"
                data-board=name
                // A quick drag counts as a fling for the browser, which then swallows the next tap, wherever it is. What is
                // prevented here never becomes a gesture; the pointer events come all the same.
                on:touchstart=|event| page::no_gesture(&event)
                on:pointerdown=move |event| with(&|view| view.pressed(&event))
                on:pointermove=move |event| with(&|view| view.moved(&event))
                on:pointerup=move |event| with(&|view| view.released(&event))
                on:pointercancel=move |event| with(&|view| view.cancelled(&event))
                on:lostpointercapture=move |event| with(&|view| view.cancelled(&event))
                on:keydown=move |event| with(&|view| view.key(&event))
                on:click=move |event| with(&|view| view.clicked(&event))
            ></svg>
        </div>
    }
}
