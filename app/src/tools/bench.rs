//! The table itself: up to four manipulatives side by side, and the commands for all of them.

use std::cell::RefCell;

use leptos::prelude::*;
use tenfold::exchange::{NoScene, Route, TablePage, ToolsLink};
use tenfold::free::Free;
use tenfold::records::Input;
use tenfold::table::boards::Balance;
use tenfold::table::catalogue;
use tenfold::table::{Board as Model, Disclosure, Refusal, Spot, Verb};
use tenfold::words::{Say, say};

use super::cards::Cards;
use super::gallery::Shelf;
use super::over::{Drawing, Over, Pens};
use super::share::Share;
use crate::board::{Board, BoardRef, Commands, Host, Keypad, Pointing, Sliders};
use crate::platform::{chance, page};
use crate::ui::{Command, Dialog, Icon, LangSwitch, app, icon};

/// The table as large as it is usually, and twice as large for the last row before a projector, in quarters.
const LEAST_ZOOM: u8 = 4;
const MOST_ZOOM: u8 = 8;

/// The table, copied freely.
#[derive(Clone, Copy)]
pub struct Here {
    free: StoredValue<RefCell<Free>, LocalStorage>,
    /// Changes with everything that happens on it.
    pub version: RwSignal<u32>,
    /// Whether totals and names may be told.
    totals: RwSignal<bool>,
    /// Whether pieces show what is written on them.
    pub labels: RwSignal<bool>,
}

impl Here {
    /// Looks at the table; `None` after the screen is gone.
    pub fn look<T>(self, look: impl FnOnce(&Free) -> T) -> Option<T> {
        self.free.try_with_value(|free| look(&free.borrow()))
    }

    /// Changes it.
    pub fn change<T>(self, change: impl FnOnce(&mut Free) -> T) -> Option<T> {
        let done = self.free.try_with_value(|free| change(&mut free.borrow_mut()));
        self.version.try_update(|version| *version = version.wrapping_add(1));
        done
    }
}

/// One board of the table.
struct Seat {
    here: Here,
    seat: u8,
}

impl Host for Seat {
    fn read(&self) -> Option<(Model, Disclosure)> {
        let told = if self.here.totals.get_untracked() { Disclosure::Full } else { Disclosure::Structure };
        self.here.look(|free| free.board(self.seat).map(|board| (board.clone(), told)))?
    }

    fn act(&self, verb: Verb, _input: Input) -> Result<Say, Refusal> {
        self.here.change(|free| free.act(self.seat, verb)).unwrap_or(Err(Refusal::NotHere))
    }

    fn act_together(&self, verbs: Vec<Verb>, _input: Input) -> Result<Say, Refusal> {
        let done = self.here.change(|free| free.act_together(self.seat, verbs));
        done.unwrap_or(Err(Refusal::NotHere))
    }

    fn is_open(&self) -> bool {
        true
    }

    fn points(&self) -> Pointing {
        None
    }

    fn done(&self) {}
}

/// The screen of a table with manipulatives.
#[component]
pub fn Bench(
    /// What lies on it.
    free: Free,
    /// Why a scene could not be set out.
    why: Option<NoScene>,
    /// For whom it stands.
    page: TablePage,
) -> impl IntoView {
    let app = app();
    let here = Here {
        free: StoredValue::new_local(RefCell::new(free)),
        version: RwSignal::new(0),
        totals: RwSignal::new(false),
        labels: RwSignal::new(true),
    };
    let drawing = Drawing::new(here);
    // In quarters of what is usual.
    let zoom = RwSignal::new(LEAST_ZOOM);
    let viewing = RwSignal::new(false);
    let title = match page {
        TablePage::Free => say::tools_title(),
        TablePage::ShowMe => say::show_me(),
        TablePage::Guess => say::guess(),
    };
    // Totals are told by whoever presses the command, or with the cards.
    let tell = move |told: bool| {
        here.totals.set(told);
        here.change(|_| ());
    };
    let choosing = RwSignal::new(false);
    let sharing = RwSignal::new(false);
    let names = Memo::new(move |_| {
        here.version.track();
        here.look(Free::names).unwrap_or_default()
    });
    let can = move |what: fn(&Free) -> bool| {
        Signal::derive(move || {
            here.version.track();
            here.look(what).unwrap_or(false)
        })
    };
    let to_table = move |act: fn(&mut Free)| {
        move || {
            app.refused.set(None);
            here.change(act);
        }
    };
    let choose = Callback::new(move |tool: &'static catalogue::Tool| {
        choosing.set(false);
        app.refused.set(None);
        here.change(|free| free.put(tool));
    });
    let seats = move || {
        let names = names.get();
        (0_u8..)
            .zip(names)
            .map(|(seat, name)| view! { <OneBoard here=here seat=seat name=name/> })
            .collect_view()
    };
    view! {
        <main data-screen="tools" class="screen free">
            <header class="bar">
                <a class="command" href=Route::Tools(ToolsLink::default()).to_string() data-do="tools" aria-label=app.text(say::tools_all())>{icon(Icon::Shelf)}</a>
                <h1 tabindex="-1" class="unseen">{app.text(title)}</h1>
                <div class="tools" role="group" aria-label=app.text(say::tools())>
                    <Command does="undo" name=say::undo() shows=Icon::Undo written=false enabled=can(Free::can_undo) on_press=to_table(Free::undo)/>
                    <Command does="redo" name=say::redo() shows=Icon::Redo written=false enabled=can(Free::can_redo) on_press=to_table(Free::redo)/>
                    <Command does="clear" name=say::start_over() shows=Icon::Again written=false enabled=can(Free::can_clear)
                        on_press=to_table(|free| drop(free.act(0, Verb::Clear)))/>
                </div>
                <Command does="totals" name=say::tools_totals() pressed=here.totals on_press=move |()| tell(!here.totals.get_untracked())/>
                <Command does="add-tool" name=say::tools_add() shows=Icon::Add enabled=can(Free::has_room) on_press=move |()| choosing.set(true)/>
                <Command does="draw" name=say::sheet_draw() shows=Icon::Pen written=false pressed=drawing.open
                    on_press=move |()| drawing.take(!drawing.open.get_untracked())/>
                <Command does="share" name=say::tools_share() shows=Icon::HandIn on_press=move |()| sharing.set(true)/>
                <Command does="view" name=say::view() shows=Icon::View written=false on_press=move |()| viewing.set(true)/>
                <Command does="full-screen" name=say::tools_full_screen() shows=Icon::Full written=false on_press=|()| page::full_screen()/>
                <LangSwitch/>
            </header>
            {why.map(|why| view! { <p class="notice" role="alert" data-notice="">{app.text(why.say())}</p> })}
            <p class="refusal" aria-hidden="true">{move || app.refused.get().map(|say| say.text(app.screen()))}</p>
            <Show when=move || drawing.open.get()>
                <Pens drawing=drawing/>
            </Show>
            <div class="room" data-zoomed=move || (zoom.get() > LEAST_ZOOM).then_some("")>
                <div class="free-table" data-boards=move || names.with(Vec::len).to_string() data-plain=move || (!here.labels.get()).then_some("") style=("--zoom", move || (f64::from(zoom.get()) / f64::from(LEAST_ZOOM)).to_string())>
                    {seats}
                    <Over drawing=drawing/>
                </div>
            </div>
            {(page != TablePage::Free).then(|| view! { <Cards on_tell=tell/> })}
            <Show when=move || names.with(Vec::is_empty)>
                <p class="note">{app.text(say::tools_choose())}</p>
            </Show>
            <Show when=move || choosing.get()>
                <Dialog name=say::tools_add() on_close=move |()| choosing.set(false)>
                    <Shelf on_choose=choose/>
                </Dialog>
            </Show>
            <Show when=move || viewing.get()>
                <Dialog name=say::view() on_close=move |()| viewing.set(false)>
                    <div class="choices">
                        <Command does="zoom-out" name=say::view_smaller() enabled=Signal::derive(move || zoom.get() > LEAST_ZOOM) on_press=move |()| zoom.update(|zoom| *zoom -= 1)/>
                        <Command does="zoom-in" name=say::view_larger() enabled=Signal::derive(move || zoom.get() < MOST_ZOOM) on_press=move |()| zoom.update(|zoom| *zoom += 1)/>
                    </div>
                    <label class="check">
                        <input
                            type="checkbox"
                            data-do="labels"
                            prop:checked=here.labels
                            on:change=move |event| here.labels.set(event_target_checked(&event))
                        />
                        <span>{app.text(say::view_labels())}</span>
                    </label>
                    <label class="check">
                        <input
                            type="checkbox"
                            data-do="left-handed"
                            prop:checked=move || app.device.get().left_handed
                            on:change=move |event| app.change_device(|device| device.left_handed = event_target_checked(&event))
                        />
                        <span>{app.text(say::view_left_handed())}</span>
                    </label>
                </Dialog>
            </Show>
            <Show when=move || sharing.get()>
                <Share here=here page=page on_close=move |()| sharing.set(false)/>
            </Show>
        </main>
    }
}

/// What a board leaves to chance, and what the command for it is called.
fn left_to_chance(name: &str) -> Option<Say> {
    match name {
        "dice" => Some(say::tools_roll()),
        "spinner" => Some(say::tools_spin()),
        "equation-balance" => Some(say::tools_fill_bags()),
        "under-the-mask" => Some(say::tools_hide()),
        _ => None,
    }
}

/// Rolls every die of a board, spins its arrow, fills its bags, hides its counters: chance comes from here, and the
/// model only takes what was drawn.
fn roll(here: Here, seat: u8) {
    let mut random = chance::random();
    let mut drawn = |below: u16| u16::try_from(random.below(below.into())).unwrap_or(0);
    let mark = |at: u16, n: u8| Verb::Mark { at: Spot(at), n };
    let byte = |number: u16| u8::try_from(number).unwrap_or(0);
    let verbs: Vec<Verb> = here
        .look(|free| match free.board(seat) {
            Some(Model::Dice(dice)) => {
                let faces = (0..).zip(dice.faces()).map(|(die, before)| {
                    let face = byte(drawn(6)) + 1;
                    (face != *before).then(|| mark(die, face))
                });
                faces.flatten().collect()
            }
            Some(Model::Spinner(spinner)) => vec![mark(drawn(spinner.parts()), 1)],
            Some(Model::Balance(_)) => vec![Balance::filled(drawn(Balance::MOST_IN_BAG) + 1)],
            // At least one, and never all.
            Some(Model::UnderMask(counters)) => {
                vec![Verb::Group { n: byte(drawn(u16::from(counters.total()).max(2) - 1)) + 1 }]
            }
            _ => Vec::new(),
        })
        .unwrap_or_default();
    here.change(|free| drop(free.act_together(seat, verbs)));
}

/// A board with its name and its commands.
#[component]
fn OneBoard(here: Here, seat: u8, name: &'static str) -> impl IntoView {
    let app = app();
    let view = BoardRef::new(app, Box::new(Seat { here, seat }));
    let writes = Memo::new(move |_| {
        here.version.track();
        view.get().is_some_and(|view| {
            view.changed.track();
            view.has_slot()
        })
    });
    let says = catalogue::find(name).map(|tool| (tool.says)());
    view! {
        <section class="seat">
            <div class="seat-head">
                <h2>{says.map(|says| app.text(says))}</h2>
                <Command
                    does="take-off"
                    name=say::tools_remove()
                    shows=Icon::Close
                    written=false
                    class="round"
                    on_press=move |()| {
                        here.change(|free| free.take_off(seat.into()));
                    }
                />
            </div>
            <Board view=view name=name version=here.version/>
            {left_to_chance(name).map(|name| view! { <Command does="roll" name=name class="roll" on_press=move |()| roll(here, seat)/> })}
            <Sliders view=view/>
            {move || writes.get().then(|| view! {
                <Keypad open=Signal::derive(|| true) beside=None on_key=move |press| {
                    if let Some(view) = view.get() {
                        view.type_key(press, Input::Buttons);
                    }
                }/>
            })}
            <Commands view=view/>
        </section>
    }
}
