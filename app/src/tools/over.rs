//! The sheet over the boards: pens and an eraser, and what is laid on it in one piece - notes, rings, arrows, masks.
//!
//! Freehand takes a pointer. Whatever is laid down in one piece is worked by keys, by a finger and by buttons alike: it is a
//! button that is dragged, moved by the arrow keys (with Shift: stretched), worked by Enter, rubbed out by Delete.

use leptos::html;
use leptos::prelude::*;
use tenfold::table::geometry::{Area, Point, Size, area, point};
use tenfold::table::sheet::{ARROW, Part, Pen, SIDE, Sheet, Thing, What, path, typeset};
use tenfold::words::{Say, say};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use super::bench::Here;
use crate::platform::page;
use crate::ui::{App, Command, Dialog, Icon, app, icon};

/// A step of the arrow keys and of the buttons, in units of the sheet.
const STEP: i32 = SIDE / 32;
/// So many pixels before a press becomes a drag, as for pieces.
const DRAG: i32 = 10;
/// The eraser takes what is so many pixels away.
const REACH: i32 = 14;

/// What the hand holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holding {
    /// Nothing: pieces are moved.
    Nothing,
    Pen(Pen),
    Eraser,
}

/// What is drawn with and written, copied freely.
#[derive(Clone, Copy)]
pub struct Drawing {
    here: Here,
    /// Whether the pens are at hand.
    pub open: RwSignal<bool>,
    holding: RwSignal<Holding>,
    /// The thing that the buttons work on.
    chosen: RwSignal<Option<u32>>,
}

impl Drawing {
    /// For a table.
    pub fn new(here: Here) -> Drawing {
        let holding = RwSignal::new(Holding::Nothing);
        Drawing { here, open: RwSignal::new(false), holding, chosen: RwSignal::new(None) }
    }

    /// Takes the pens, or puts them away.
    pub fn take(self, open: bool) {
        self.open.set(open);
        if !open {
            self.holding.set(Holding::Nothing);
            self.chosen.set(None);
        }
    }

    fn look<T>(self, look: impl FnOnce(&Sheet) -> T) -> Option<T> {
        self.here.version.track();
        self.here.look(|free| look(free.sheet()))
    }

    /// As `look`, for what is done now and not again when the sheet changes.
    fn now<T>(self, look: impl FnOnce(&Sheet) -> T) -> Option<T> {
        self.here.look(|free| look(free.sheet()))
    }

    fn thing(self, id: u32) -> Option<(Thing, Area)> {
        self.look(|sheet| sheet.thing(id).map(|(thing, at)| (thing.clone(), at))).flatten()
    }

    fn change(self, change: impl FnOnce(&Sheet) -> Sheet) {
        self.here.change(|free| {
            let next = change(free.sheet());
            free.cover(next);
        });
    }

    fn draw(self, app: App, pen: Pen, points: &[Point]) {
        match self.now(|sheet| sheet.drawn(pen, points)).flatten() {
            Some(sheet) => self.change(|_| sheet),
            None => app.refused.set(Some(say::sheet_full())),
        }
    }

    /// Lays a thing down, and the focus goes to it.
    fn lay(self, app: App, thing: Thing) {
        self.holding.set(Holding::Nothing);
        let Some((sheet, id)) = self.now(|sheet| sheet.laid(thing.clone())).flatten() else {
            app.refused.set(Some(say::sheet_full()));
            return;
        };
        app.announcer.say(say::sheet_laid(name(&thing)));
        self.change(|_| sheet);
        self.chosen.set(Some(id));
        page::next_frame(move || page::focus(&format!("[data-thing=\"{id}\"]")));
    }

    fn rub(self, app: App, id: u32) {
        self.change(|sheet| sheet.rubbed(id));
        app.announcer.say(say::sheet_rubbed());
        self.chosen.set(None);
    }

    fn shift(self, id: u32, (dx, dy): (i32, i32), stretch: bool) {
        let Some((_, at)) = untrack(|| self.thing(id)) else { return };
        self.change(|sheet| sheet.moved(id, shifted(at, dx, dy, stretch)));
    }
}

fn shifted(at: Area, dx: i32, dy: i32, stretch: bool) -> Area {
    if stretch { area(at.x, at.y, at.w + dx, at.h + dy) } else { area(at.x + dx, at.y + dy, at.w, at.h) }
}

fn name(thing: &Thing) -> Say {
    match thing {
        Thing::Mask { lifted } => say::sheet_mask_name(if *lifted { "yes" } else { "no" }),
        Thing::Ring => say::sheet_ring(),
        Thing::Arrow(_) => say::sheet_arrow(),
        Thing::Text(text) | Thing::Equation(text) => say::sheet_note_name(text.clone()),
    }
}

fn pen_name(pen: Pen) -> Say {
    match pen {
        Pen::Dark => say::pen_dark(),
        Pen::Red => say::pen_red(),
        Pen::Blue => say::pen_blue(),
        Pen::Green => say::pen_green(),
        Pen::Highlighter => say::pen_highlighter(),
    }
}

const fn does(pen: Pen) -> &'static str {
    match pen {
        Pen::Dark => "pen-dark",
        Pen::Red => "pen-red",
        Pen::Blue => "pen-blue",
        Pen::Green => "pen-green",
        Pen::Highlighter => "pen-highlighter",
    }
}

/// The pens, what can be laid down, and what can be done with what was chosen.
#[component]
pub fn Pens(
    /// What is drawn with.
    drawing: Drawing,
) -> impl IntoView {
    let app = app();
    let Drawing { holding, chosen, .. } = drawing;
    let writing = RwSignal::new(None::<bool>);
    let hold = move |what: Holding, does: &'static str, name: Say, shows: AnyView| {
        let label = name.clone();
        view! {
            <button
                type="button"
                class="command"
                data-do=does
                aria-label=app.text(label)
                title=app.text(name)
                aria-pressed=move || if holding.get() == what { "true" } else { "false" }
                on:click=move |_| holding.set(what)
            >
                {shows}
            </button>
        }
    };
    let pens = Pen::ALL.map(|pen| {
        let sample = view! {
            <svg class="icon sample" viewBox="0 0 24 24" aria-hidden="true">
                <path class=pen.class() d="M3 17q5-13 8-6t10-5"></path>
            </svg>
        };
        hold(Holding::Pen(pen), does(pen), pen_name(pen), sample.into_any())
    });
    let lay = move |thing: Thing| move || drawing.lay(app, thing.clone());
    let is_there = Memo::new(move |_| chosen.get().and_then(|id| drawing.thing(id)).is_some());
    let works = move || {
        let thing = chosen.get().and_then(|id| drawing.thing(id)).map(|(thing, _)| thing);
        match thing {
            Some(Thing::Mask { .. }) => Some(say::sheet_lift()),
            Some(Thing::Arrow(_)) => Some(say::button_turn()),
            _ => None,
        }
    };
    let with_chosen = move |act: &dyn Fn(u32)| {
        if let Some(id) = chosen.get_untracked() {
            act(id);
        }
    };
    let step = move |by: (i32, i32), stretch: bool| move || with_chosen(&|id| drawing.shift(id, by, stretch));
    view! {
        <div class="pens" role="group" aria-label=app.text(say::sheet_draw())>
            {hold(Holding::Nothing, "hand", say::sheet_hand(), icon(Icon::Hand).into_any())}
            {pens.collect_view()}
            {hold(Holding::Eraser, "eraser", say::sheet_eraser(), icon(Icon::Eraser).into_any())}
            <Command does="text" name=say::sheet_text() on_press=move |()| writing.set(Some(false))/>
            <Command does="equation" name=say::sheet_equation() on_press=move |()| writing.set(Some(true))/>
            <Command does="mask" name=say::sheet_mask() on_press=lay(Thing::Mask { lifted: false })/>
            <Command does="ring" name=say::sheet_ring() on_press=lay(Thing::Ring)/>
            <Command does="arrow" name=say::sheet_arrow() on_press=lay(Thing::Arrow(0))/>
            <Command
                does="wipe"
                name=say::sheet_wipe()
                enabled=Signal::derive(move || drawing.look(|sheet| !sheet.is_empty()).unwrap_or(false))
                on_press=move |()| drawing.change(|_| Sheet::default())
            />
            <Show when=move || is_there.get()>
                <div class="tools" role="group" aria-label=move || chosen.get().and_then(|id| drawing.thing(id)).map(|(thing, _)| app.text(name(&thing)))>
                    {move || works().map(|says| view! {
                        <Command does="work" name=says on_press=move |()| with_chosen(&|id| drawing.change(|sheet| sheet.worked(id)))/>
                    })}
                    <Command does="left" name=say::button_left() on_press=step((-STEP, 0), false)/>
                    <Command does="right" name=say::button_right() on_press=step((STEP, 0), false)/>
                    <Command does="up" name=say::button_up() on_press=step((0, -STEP), false)/>
                    <Command does="down" name=say::button_down() on_press=step((0, STEP), false)/>
                    <Command does="larger" name=say::sheet_larger() on_press=step((STEP, STEP), true)/>
                    <Command does="smaller" name=say::sheet_smaller() on_press=step((-STEP, -STEP), true)/>
                    <Command does="rub" name=say::sheet_rub() on_press=move |()| with_chosen(&|id| drawing.rub(app, id))/>
                </div>
            </Show>
            {move || writing.get().map(|equation| view! {
                <Writing
                    equation=equation
                    on_close=move |()| writing.set(None)
                    on_put=move |thing| {
                        writing.set(None);
                        drawing.lay(app, thing);
                    }
                />
            })}
        </div>
    }
}

/// The dialog in which a note is written.
#[component]
fn Writing(
    equation: bool,
    #[prop(into)] on_close: Callback<()>,
    #[prop(into)] on_put: Callback<Thing>,
) -> impl IntoView {
    let app = app();
    let text = RwSignal::new(String::new());
    let empty = Signal::derive(move || text.with(|text| text.trim().is_empty()));
    let put = move || {
        let text = text.get_untracked();
        if !empty.get_untracked() {
            on_put.run(if equation { Thing::Equation(text) } else { Thing::Text(text) });
        }
    };
    let title = if equation { say::sheet_equation() } else { say::sheet_text() };
    view! {
        <Dialog name=title on_close=on_close>
            <form
                class="keep-scene"
                on:submit=move |event| {
                    event.prevent_default();
                    put();
                }
            >
                <label class="field">
                    <span>{app.text(say::sheet_write())}</span>
                    <input
                        type="text"
                        autofocus
                        autocomplete="off"
                        data-note=""
                        maxlength=Sheet::LONGEST.to_string()
                        prop:value=text
                        on:input=move |event| text.set(event_target_value(&event))
                    />
                </label>
                <Command does="put" name=say::sheet_put() enabled=Signal::derive(move || !empty.get()) on_press=move |()| put()/>
            </form>
            {equation.then(|| view! {
                <p class="note">{app.text(say::sheet_equation_how())}</p>
                <p class="equation preview" aria-hidden="true">{move || text.with(|text| shown(text))}</p>
            })}
        </Dialog>
    }
}

/// An equation with its fractions, for the eye.
fn shown(text: &str) -> AnyView {
    // Drawn by the style sheet: the name of a note is how it was typed.
    let part = |part: Part| match part {
        Part::Plain(text) => view! { <span data-says=text></span> }.into_any(),
        Part::Fraction(above, below) => view! {
            <span class="stacked"><span data-says=above></span><span data-says=below></span></span>
        }
        .into_any(),
    };
    typeset(text).into_iter().map(part).collect_view().into_any()
}

/// A length on the screen in units of the sheet, of which `whole` pixels are [`SIDE`].
fn units(pixels: f64, whole: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "units of the sheet")]
    let units = (pixels * f64::from(SIDE) / whole.max(1.0)).round() as i32;
    units
}

/// Where a pointer is on the sheet, in its units.
fn on_sheet(sheet: &Element, event: &PointerEvent) -> Point {
    let rect = sheet.get_bounding_client_rect();
    point(
        units(f64::from(event.client_x()) - rect.left(), rect.width()),
        units(f64::from(event.client_y()) - rect.top(), rect.height()),
    )
}

/// So many pixels of the screen in units of the sheet.
fn pixels(sheet: &Element, number: i32) -> Size {
    let rect = sheet.get_bounding_client_rect();
    Size { w: units(number.into(), rect.width()), h: units(number.into(), rect.height()) }
}

/// The sheet itself, over the boards.
#[component]
pub fn Over(
    /// What is drawn with.
    drawing: Drawing,
) -> impl IntoView {
    let app = app();
    let holding = drawing.holding;
    let root = NodeRef::<html::Div>::new();
    let sheet = move || root.get_untracked().map(|root| -> Element { root.unchecked_into() });
    // Two children may draw at once: the points of each finger.
    let strokes = StoredValue::new_local(Vec::<(i32, Vec<Point>)>::new());
    let live = RwSignal::new(String::new());
    let show_live = move || {
        let drawn = strokes
            .try_with_value(|strokes| strokes.iter().map(|(_, points)| path(points)).collect::<String>());
        live.set(drawn.unwrap_or_default());
    };
    let rub = move |event: &PointerEvent| {
        let Some(sheet) = sheet() else { return };
        let (at, reach) = (on_sheet(&sheet, event), pixels(&sheet, REACH));
        if let Some(id) = drawing.now(|sheet| sheet.at(at, reach)).flatten() {
            drawing.rub(app, id);
        }
    };
    let pressed = move |event: PointerEvent| {
        let Some(sheet) = sheet().filter(|_| event.button() == 0) else { return };
        let _ = sheet.set_pointer_capture(event.pointer_id());
        event.prevent_default();
        strokes.update_value(|strokes| strokes.push((event.pointer_id(), vec![on_sheet(&sheet, &event)])));
        match holding.get_untracked() {
            Holding::Eraser => rub(&event),
            _ => show_live(),
        }
    };
    let moved = move |event: PointerEvent| {
        let Some(sheet) = sheet() else { return };
        let at = on_sheet(&sheet, &event);
        let mut drawing_now = false;
        strokes.update_value(|strokes| {
            if let Some((_, points)) = strokes.iter_mut().find(|(pointer, _)| *pointer == event.pointer_id())
            {
                drawing_now = true;
                if points.last() != Some(&at) {
                    points.push(at);
                }
            }
        });
        match holding.get_untracked() {
            _ if !drawing_now => {}
            Holding::Eraser => rub(&event),
            _ => show_live(),
        }
    };
    let ended = move |event: PointerEvent, keeps: bool| {
        let mut points = Vec::new();
        strokes.update_value(|strokes| {
            if let Some(index) = strokes.iter().position(|(pointer, _)| *pointer == event.pointer_id()) {
                points = strokes.swap_remove(index).1;
            }
        });
        if let (true, false, Holding::Pen(pen)) = (keeps, points.is_empty(), holding.get_untracked()) {
            drawing.draw(app, pen, &points);
        }
        show_live();
    };
    let things = Memo::new(move |_| {
        let ids = |sheet: &Sheet| -> Vec<u32> {
            let things = sheet.marks().iter().filter(|mark| matches!(mark.what, What::Thing(..)));
            things.map(|mark| mark.id).collect()
        };
        drawing.look(ids).unwrap_or_default()
    });
    let drawn = Memo::new(move |_| drawing.look(Sheet::strokes_svg).unwrap_or_default());
    let ink = move || match holding.get() {
        Holding::Pen(pen) => pen.class(),
        _ => "",
    };
    view! {
        <div
            node_ref=root
            class="sheet"
            role="group"
            aria-label=app.text(say::sheet())
            data-holding=move || match holding.get() {
                Holding::Nothing => "nothing",
                Holding::Pen(_) => "pen",
                Holding::Eraser => "eraser",
            }
            on:touchstart=move |event| {
                if holding.get_untracked() != Holding::Nothing {
                    page::no_gesture(&event);
                }
            }
            on:pointerdown=pressed
            on:pointermove=moved
            on:pointerup=move |event| ended(event, true)
            on:pointercancel=move |event| ended(event, false)
        >
            <svg viewBox=format!("0 0 {SIDE} {SIDE}") preserveAspectRatio="none" aria-hidden="true">
                <g data-strokes="" inner_html=drawn></g>
                <path class=ink d=live></path>
            </svg>
            <For each=move || things.get() key=|id| *id let:id>
                <OneThing drawing=drawing id=id/>
            </For>
        </div>
    }
}

/// Where a finger took hold of a thing.
#[derive(Clone, Copy)]
struct Grip {
    pointer: i32,
    /// In pixels, to know a tap from a drag.
    from: (i32, i32),
    at: Point,
    area: Area,
    stretch: bool,
    drags: bool,
}

/// One thing on the sheet.
#[component]
fn OneThing(drawing: Drawing, id: u32) -> impl IntoView {
    let app = app();
    let root = NodeRef::<html::Div>::new();
    let grip = RwSignal::new(None::<Grip>);
    // Where it is dragged to, until it is let go.
    let dragged = RwSignal::new(None::<Area>);
    let parts = move || -> Option<(Element, Element)> {
        let thing: Element = root.get_untracked()?.unchecked_into();
        let sheet = thing.closest(".sheet").ok().flatten()?;
        Some((thing, sheet))
    };
    let pressed = move |event: PointerEvent| {
        let (Some((thing, sheet)), Some((_, area))) = (parts(), untrack(|| drawing.thing(id))) else {
            return;
        };
        if event.button() != 0 {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
        let _ = thing.set_pointer_capture(event.pointer_id());
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let stretch = target.is_some_and(|target| target.has_attribute("data-handle"));
        let (from, at) = ((event.client_x(), event.client_y()), on_sheet(&sheet, &event));
        grip.set(Some(Grip { pointer: event.pointer_id(), from, at, area, stretch, drags: false }));
    };
    let moved = move |event: PointerEvent| {
        let (Some(mut held), Some((_, sheet))) = (grip.get_untracked(), parts()) else { return };
        if held.pointer != event.pointer_id() {
            return;
        }
        let far = (event.client_x() - held.from.0).abs() + (event.client_y() - held.from.1).abs();
        if held.drags || far >= DRAG {
            held.drags = true;
            grip.set(Some(held));
            let at = on_sheet(&sheet, &event);
            dragged.set(Some(shifted(held.area, at.x - held.at.x, at.y - held.at.y, held.stretch)));
        }
    };
    let work = move || drawing.change(|sheet| sheet.worked(id));
    let released = move |event: PointerEvent| {
        if grip.get_untracked().is_none_or(|held| held.pointer != event.pointer_id()) {
            return;
        }
        grip.set(None);
        drawing.chosen.set(Some(id));
        match dragged.get_untracked() {
            Some(to) => drawing.change(|sheet| sheet.moved(id, to)),
            None => work(),
        }
        dragged.set(None);
        if let Some((thing, _)) = parts() {
            page::focus_element(&thing);
        }
    };
    let key = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowLeft" => (-STEP, 0),
            "ArrowRight" => (STEP, 0),
            "ArrowUp" => (0, -STEP),
            "ArrowDown" => (0, STEP),
            "Enter" | " " => {
                event.prevent_default();
                return work();
            }
            "Delete" | "Backspace" => {
                event.prevent_default();
                drawing.rub(app, id);
                // What had the focus is gone: it goes to where things are laid down from, or to the table.
                return page::focus("[data-do=draw]");
            }
            _ => return,
        };
        event.prevent_default();
        drawing.shift(id, by, event.shift_key());
    };
    // In hundredths of a percent of the sheet.
    let place = move |side: fn(Area) -> i32| {
        move || {
            let at = dragged.get().or_else(|| drawing.thing(id).map(|(_, at)| at)).unwrap_or_default();
            let parts = side(at) * 10_000 / SIDE;
            format!("{}.{:02}%", parts / 100, parts % 100)
        }
    };
    let height = move || drawing.thing(id).map_or(0, |(_, at)| at.h).to_string();
    let thing = Memo::new(move |_| drawing.thing(id).map(|(thing, _)| thing));
    let kind = move || match thing.get() {
        Some(Thing::Mask { lifted: true }) => "thing mask lifted",
        Some(Thing::Mask { lifted: false }) => "thing mask",
        Some(Thing::Text(_) | Thing::Equation(_)) => "thing written",
        _ => "thing",
    };
    let lifted = move || match thing.get() {
        Some(Thing::Mask { lifted }) => Some(if lifted { "true" } else { "false" }),
        _ => None,
    };
    let inside = move || {
        match thing.get()? {
        Thing::Mask { .. } => None,
        Thing::Ring => Some(
            view! {
                <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                    <ellipse class="i-pen-red" cx="50" cy="50" rx="49" ry="49"></ellipse>
                </svg>
            }
            .into_any(),
        ),
        Thing::Arrow(turn) => Some(
            view! {
                <svg viewBox="0 0 100 100" aria-hidden="true">
                    <path class="i-pen-red" transform=format!("rotate({} 50 50)", u32::from(turn) * 45) d=ARROW></path>
                </svg>
            }
            .into_any(),
        ),
        Thing::Text(text) => Some(view! { <span aria-hidden="true">{text}</span> }.into_any()),
        Thing::Equation(text) => {
            Some(view! { <span class="equation" aria-hidden="true">{shown(&text)}</span> }.into_any())
        }
    }
    };
    view! {
        <div
            node_ref=root
            class=kind
            role="button"
            tabindex="0"
            data-thing=id.to_string()
            aria-label=move || thing.get().map(|thing| name(&thing).text(app.screen()))
            aria-pressed=lifted
            style:left=place(|at| at.x)
            style:top=place(|at| at.y)
            style:width=place(|at| at.w)
            style:height=place(|at| at.h)
            style=("--h", height)
            on:touchstart=|event| page::no_gesture(&event)
            on:pointerdown=pressed
            on:pointermove=moved
            on:pointerup=released
            on:pointercancel=move |_| {
                grip.set(None);
                dragged.set(None);
            }
            on:click=move |event| {
                // A click that no pointer made: a screen reader or a switch.
                if event.detail() == 0 {
                    drawing.chosen.set(Some(id));
                    work();
                }
            }
            on:focus=move |_| {
                if grip.get_untracked().is_none() {
                    drawing.chosen.set(Some(id));
                }
            }
            on:keydown=key
        >
            {inside}
            <span class="handle" data-handle=""></span>
        </div>
    }
}
