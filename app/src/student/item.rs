//! One item: the question, the table, the symbols, one *Check*. Always the same shape on the screen.

use leptos::prelude::*;
use tenfold::practice::{Help, Mood, Prompt, Work};
use tenfold::records::{Input, Phase};
use tenfold::table::geometry::Size;
use tenfold::table::hand::Press;
use tenfold::table::{
    Action, Board as Model, Disclosure, Manipulative as _, Refusal, Role, SeatRole, Table, Verb,
};
use tenfold::words::{Say, say};
use wasm_bindgen::JsCast as _;
use web_sys::{Event, KeyboardEvent};

use super::aids::{FactChart, OwnBlocks};
use super::session::Here;
use crate::board::{Board, BoardRef, Commands, Host, Keypad, Pointing, Sliders};
use crate::platform::{clock, page, speech};
use crate::ui::{Command, Icon, Speaker, app, icon};

/// Where a board stands on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Table,
    Symbols,
}

/// The boards of a table with their names: what is answered on stands beside the others, if there are others.
pub(super) fn sides(table: &Table) -> Vec<(u8, &'static str, Side)> {
    let alone = table.seats().len() == 1;
    let side = |role| if role == SeatRole::Answer && !alone { Side::Symbols } else { Side::Table };
    (0_u8..).zip(table.seats()).map(|(seat, place)| (seat, place.board.name(), side(place.role))).collect()
}

/// How much a board may tell. What is only shown is what the child has to name: it keeps its name until the end.
pub(super) fn told(table: &Table, seat: u8, told: Disclosure, ended: bool) -> Disclosure {
    let shown = table.seats().get(usize::from(seat)).is_some_and(|seat| seat.role == SeatRole::Shown);
    if shown && !ended { Disclosure::Structure } else { told }
}

/// A board of the child's own table, or of the help beside it.
struct Seat {
    here: Here,
    seat: u8,
    helps: bool,
    version: RwSignal<u32>,
    done: Callback<()>,
}

impl Seat {
    fn table<T>(&self, look: impl FnOnce(&Work, &Table) -> Option<T>) -> Option<T> {
        self.here.work(|work| match (&work.help, self.helps) {
            (Help::Below(below), true) => look(work, &below.table),
            (_, true) => None,
            (_, false) => look(work, &work.table),
        })?
    }
}

impl Host for Seat {
    fn read(&self) -> Option<(Model, Disclosure)> {
        self.table(|work, table| {
            // What stands beside the table is help, and may tell what it shows.
            let disclosure = if self.helps {
                Disclosure::Full
            } else {
                told(table, self.seat, work.disclosure(), matches!(work.mood, Mood::Right(_)))
            };
            Some((table.board(self.seat)?.clone(), disclosure))
        })
    }

    fn act(&self, verb: Verb, input: Input) -> Result<Say, Refusal> {
        let action = Action { seat: self.seat, verb };
        let session = self.here.get().ok_or(Refusal::NotHere)?;
        let done = session.with_work(|work| match &mut work.help {
            Help::Below(below) if self.helps => below.table.act(action),
            _ => work.act(action, input, clock::now()),
        });
        bump(self.version);
        done.unwrap_or(Err(Refusal::NotHere))
    }

    fn is_open(&self) -> bool {
        let open = self.table(|work, table| {
            let role = table.seats().get(usize::from(self.seat)).map(|seat| seat.role);
            Some((self.helps || work.is_open()) && role.is_some_and(|role| role != SeatRole::Shown))
        });
        open.unwrap_or(false)
    }

    fn points(&self) -> Pointing {
        if self.helps {
            return None;
        }
        let pointer = self.here.work(Work::pointer)??;
        (pointer.action.seat == self.seat).then_some(pointer.action.verb)
    }

    fn done(&self) {
        if !self.helps {
            self.done.run(());
        }
    }
}

fn bump(version: RwSignal<u32>) {
    version.try_update(|version| *version = version.wrapping_add(1));
}

/// What of an item never changes while it stands.
struct Fixed {
    item: tenfold::activities::Item,
    phase: Phase,
    skill: &'static str,
    seed: u32,
    ask: Say,
    boards: Vec<(u8, &'static str, Side)>,
    writes: bool,
    beside: Option<char>,
}

fn fixed(work: &Work) -> Option<Fixed> {
    // What can be typed into is drawn at any size.
    let types = |board: &Model| {
        let picture = board.draw(Size { w: 640, h: 400 }, Disclosure::Structure);
        picture.places.iter().any(|place| place.role == Role::Slot)
    };
    Some(Fixed {
        item: work.item.clone(),
        phase: work.phase,
        skill: work.skill,
        seed: work.seed,
        ask: work.activity()?.ask(&work.item),
        boards: sides(&work.table),
        writes: work.table.seats().iter().any(|seat| types(&seat.board)),
        beside: work.table.seats().iter().find_map(|seat| match &seat.board {
            Model::FractionCard(_) => Some('/'),
            Model::EquationCard(card) => card.form().key(),
            _ => None,
        }),
    })
}

/// The screen of an item.
#[component]
pub fn ItemView(
    /// What it belongs to.
    here: Here,
    /// Changes whenever anything of the item may have.
    version: RwSignal<u32>,
    /// The item is done with.
    on_next: Callback<()>,
) -> impl IntoView {
    let app = app();
    let Some(Fixed { item, phase, skill, seed, ask, boards, writes, beside }) = here.work(fixed).flatten()
    else {
        return ().into_any();
    };
    let mood = Memo::new(move |_| {
        version.track();
        here.work(|work| work.mood.clone()).unwrap_or(Mood::Open)
    });
    let open = Signal::derive(move || {
        mood.with(|mood| matches!(mood, Mood::Open | Mood::NotYet(_) | Mood::Wrong(_)))
    });
    let finished = Memo::new(move |_| mood.with(|mood| matches!(mood, Mood::Right(_) | Mood::Noted)));
    let busy = RwSignal::new(false);
    let check = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        app.refused.set(None);
        leptos::task::spawn_local(async move {
            if let Some(session) = here.get() {
                session.check().await;
            }
            busy.try_set(false);
            bump(version);
        });
    });
    let board = move |seat: u8, helps: bool| {
        BoardRef::new(app, Box::new(Seat { here, seat, helps, version, done: check }))
    };
    let boards: Vec<(BoardRef, &'static str, Side)> =
        boards.into_iter().map(|(seat, name, side)| (board(seat, false), name, side)).collect();
    let views = StoredValue::new(boards.iter().map(|(view, ..)| *view).collect::<Vec<BoardRef>>());
    let type_key = move |press: Press, input: Input| {
        // Where a box was chosen last; the answer stands last, and what is typed nowhere in particular goes there.
        let views = views.try_get_value().unwrap_or_default();
        let mut views: Vec<_> = views.into_iter().filter_map(BoardRef::get).collect();
        views.sort_by_key(|view| view.chosen());
        let mut views = views.into_iter().rev();
        open.get_untracked() && views.any(|view| view.has_slot() && view.type_key(press, input))
    };
    // Wherever the focus is: a child types the answer without looking for the box first.
    let on_key = move |event: Event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        let taken = event.default_prevented() || event.ctrl_key() || event.meta_key() || event.alt_key();
        if taken || page::has_dialog() {
            return;
        }
        let press = match event.key().as_str() {
            "Backspace" => Press::Back,
            "." => Press::Point,
            "/" | ":" | "," | "+" | "*" | "x" | "X" | "r" | "R" => Press::Slash,
            key => match key.as_bytes() {
                [digit @ b'0'..=b'9'] => Press::Digit(digit - b'0'),
                _ => return,
            },
        };
        if type_key(press, Input::Keys) {
            event.prevent_default();
        }
    };
    let typing = StoredValue::new_local(page::on_window("keydown", on_key));
    on_cleanup(move || typing.dispose());
    // The answer was told: the eye and the focus go there.
    Effect::new(move |before: Option<Mood>| {
        let now = mood.get();
        if before.as_ref().is_some_and(|before| *before != now) {
            let told = match &now {
                Mood::Right(say) | Mood::Wrong(say) | Mood::NotYet(say) => Some(say.clone()),
                Mood::Noted => Some(say::noted()),
                Mood::Open | Mood::Keeping => None,
            };
            if let Some(told) = told {
                let target = if finished.get_untracked() { "[data-do=next]" } else { "[data-feedback]" };
                page::next_frame(move || page::focus(target));
                if app.reads_aloud() {
                    app.speak(&told);
                }
            }
        }
        now
    });
    if app.reads_aloud() {
        app.speak(&ask);
    }
    on_cleanup(speech::hush);

    let message = Memo::new(move |_| {
        version.track();
        match mood.get() {
            Mood::Right(say) | Mood::Wrong(say) | Mood::NotYet(say) => Some(say),
            Mood::Noted => Some(say::noted()),
            Mood::Keeping => None,
            Mood::Open => here.work(|work| work.hint.clone().or_else(|| prompt_of(work))).flatten(),
        }
    });
    let numerals = Memo::new(move |_| {
        version.track();
        here.work(Work::numerals).unwrap_or_default()
    });
    let helped = Memo::new(move |_| {
        version.track();
        here.work(|work| match &work.help {
            Help::Below(below) => below.table.board(0).map(Model::name),
            _ => None,
        })
        .flatten()
    });
    let can = move |what: fn(&Table) -> bool| {
        Signal::derive(move || {
            version.track();
            open.get() && here.work(|work| what(&work.table)).unwrap_or(false)
        })
    };
    let to_work = move |act: fn(&mut Work)| {
        move || {
            app.refused.set(None);
            if let Some(session) = here.get() {
                session.with_work(act);
            }
            bump(version);
        }
    };
    let hint = move || {
        leptos::task::spawn_local(async move {
            if let Some(session) = here.get() {
                session.hint().await;
            }
            bump(version);
            page::next_frame(|| page::focus("[data-feedback]"));
            if let (true, Some(Some(said))) = (app.reads_aloud(), here.work(|work| work.hint.clone())) {
                app.speak(&said);
            }
        });
    };
    let seat = move |view: BoardRef, name: &'static str| {
        view! {
            <div class="seat">
                <Board view=view name=name version=version/>
                <Sliders view=view/>
                <Commands view=view/>
            </div>
        }
    };
    let on_side = |side: Side| {
        boards.iter().filter(|(.., at)| *at == side).map(|(view, name, _)| seat(*view, name)).collect_view()
    };
    let state = move || match mood.get() {
        Mood::Open | Mood::Keeping | Mood::Noted => "open",
        Mood::NotYet(_) => "not-yet",
        Mood::Right(_) => "right",
        Mood::Wrong(_) => "wrong",
    };
    let prompt = move || {
        version.track();
        here.work(|work| match (work.is_prompted(), work.fade.prompt) {
            (false, _) => "none",
            (true, Prompt::Show) => "show",
            (true, Prompt::Highlight) => "highlight",
            (true, Prompt::Ask) => "ask",
        })
    };
    let asked = ask.clone();
    view! {
        <section
            class="item"
            data-item=""
            data-skill=skill
            data-stage=item.stage.to_string()
            data-phase=phase.name()
            data-seed=seed.to_string()
            data-math=item.math.to_string()
            data-layout=item.layout.clone()
            data-state=state
            data-prompt=prompt
        >
            <div class="question">
                {(phase == Phase::We).then(|| view! { <p class="phase">{app.text(say::phase_we())}</p> })}
                <h1 tabindex="-1" data-question="">{app.text(asked.clone())}</h1>
                <Speaker what=asked/>
                <Command does="hint" name=say::hint() shows=Icon::Help written=false class="round" enabled=open on_press=hint/>
            </div>
            <div class="bench" class:has-help=move || helped.get().is_some()>
                <div class="tables">
                    {on_side(Side::Table)}
                    <div class="tools" role="group" aria-label=app.text(say::tools())>
                        <Command does="undo" name=say::undo() shows=Icon::Undo written=false enabled=can(Table::can_undo)
                            on_press=to_work(|work| {
                                work.undo(clock::now());
                            })/>
                        <Command does="redo" name=say::redo() shows=Icon::Redo written=false enabled=can(Table::can_redo)
                            on_press=to_work(|work| {
                                work.redo(clock::now());
                            })/>
                        <Command does="clear" name=say::start_over() shows=Icon::Again written=false enabled=can(Table::can_undo)
                            on_press=to_work(|work| drop(work.act(Action::first(Verb::Clear), Input::Buttons, clock::now())))/>
                        <p class="refusal" aria-hidden="true">{move || app.refused.get().map(|say| say.text(app.screen()))}</p>
                    </div>
                </div>
                {move || helped.get().map(|name| view! {
                    <section class="help-table" aria-label=app.text(say::help_table())>
                        <h2>{app.text(say::help_table())}</h2>
                        {seat(board(0, true), name)}
                    </section>
                })}
                <div class="symbols">
                    {on_side(Side::Symbols)}
                    <div class="numerals">
                        {move || numerals.get().into_iter().map(|line| view! { <p>{app.text(line)}</p> }).collect_view()}
                    </div>
                    <div class="feedback" data-feedback="" tabindex="-1" id="feedback">
                        {move || message.get().map(|say| say.text(app.screen()))}
                    </div>
                    <OwnBlocks here=here version=version/>
                    <FactChart here=here version=version/>
                    {writes.then(|| view! {
                        <Keypad open=open beside=beside on_key=move |press| {
                            type_key(press, Input::Buttons);
                        }/>
                    })}
                    {move || if finished.get() {
                        view! {
                            <button type="button" class="command big" data-do="next" aria-describedby="feedback" on:click=move |_| on_next.run(())>
                                {icon(Icon::Next)}
                                <span>{app.text(say::next())}</span>
                            </button>
                        }.into_any()
                    } else {
                        view! {
                            <Command does="check" name=say::check() shows=Icon::Check class="big" enabled=open on_press=move |()| check.run(())/>
                        }.into_any()
                    }}
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// What a prompt says, as much as it says now.
fn prompt_of(work: &Work) -> Option<Say> {
    if !work.is_prompted() || !work.is_open() {
        return None;
    }
    match work.fade.prompt {
        Prompt::Show => Some(work.next().map_or_else(say::help_check, |step| step.say)),
        Prompt::Highlight => Some(say::prompt_look()),
        Prompt::Ask => Some(say::prompt_what_next()),
    }
}
