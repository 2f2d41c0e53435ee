//! Supports of the plan beside an item: a chart of facts, own blocks that an adult looks at, the time worked.

use gloo_timers::callback::{Interval, Timeout};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use tenfold::curriculum::Chart;
use tenfold::practice::Work;
use tenfold::words::{Say, say};
use wasm_bindgen::JsCast as _;

use super::session::{Here, Session};
use crate::platform::clock;
use crate::ui::{Command, Dialog, app};

/// The chart that may stand beside the item, behind a button.
#[component]
pub fn FactChart(
    /// What the item belongs to.
    here: Here,
    /// Changes whenever anything of the item may have.
    version: RwSignal<u32>,
) -> impl IntoView {
    let chart = Memo::new(move |_| {
        version.track();
        let session = here.get()?;
        let supports = session.supports();
        session.work(|work| work.chart(&supports)).flatten()
    });
    let open = RwSignal::new(false);
    let press = move || {
        if let Some(session) = here.get() {
            session.with_work(Work::open_chart);
        }
        open.set(true);
    };
    move || {
        chart.get().map(|chart| {
            view! {
                <Command does="chart" name=say::chart() on_press=press/>
                <Show when=move || open.get()>
                    <Dialog name=chart.say() on_close=move |()| open.set(false)>
                        <ChartTable chart=chart/>
                    </Dialog>
                </Show>
            }
        })
    }
}

/// A chart as a table: a number at the head of each row and column.
#[component]
fn ChartTable(
    /// Which.
    chart: Chart,
) -> impl IntoView {
    let app = app();
    let head = chart.edge().map(|column| view! { <th scope="col">{column}</th> });
    let row = |row: u8| {
        let cells = chart.edge().map(|column| view! { <td>{chart.at(row, column)}</td> });
        view! { <tr><th scope="row">{row}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=app.text(chart.say())>
            <table class="fact-chart" data-chart=chart.sign()>
                <thead><tr><td>{chart.sign()}</td>{head.collect_view()}</tr></thead>
                <tbody>{chart.edge().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// What is asked of a child with its own blocks, and the adult's two buttons behind one.
#[component]
pub fn OwnBlocks(
    /// What the item belongs to.
    here: Here,
    /// Changes whenever anything of the item may have.
    version: RwSignal<u32>,
) -> impl IntoView {
    let app = app();
    let asked = Memo::new(move |_| {
        version.track();
        here.get().is_some_and(|session| {
            let supports = session.supports();
            session.work(|work| work.wants_own_blocks(&supports)).unwrap_or(false)
        })
    });
    let open = RwSignal::new(false);
    let confirm = Callback::new(move |right: bool| {
        open.set(false);
        leptos::task::spawn_local(async move {
            if let Some(session) = here.get() {
                session.confirm(right).await;
            }
            version.try_update(|version| *version = version.wrapping_add(1));
        });
    });
    let item = move || here.work(|work| work.item.math.say());
    move || {
        asked.get().then(|| {
            view! {
                <div class="own-blocks" data-own-blocks="">
                    <p>{app.text(say::own_blocks_ask())}</p>
                    <Command does="own-blocks" name=say::own_blocks_show() on_press=move |()| open.set(true)/>
                </div>
                <Show when=move || open.get()>
                    <Dialog name=say::own_blocks_title() on_close=move |()| open.set(false)>
                        {move || item().map(|say| view! { <p class="adult-item">{app.text(say)}</p> })}
                        <p>{app.text(say::own_blocks_note())}</p>
                        <div class="choices">
                            <Held does="own-blocks-right" name=say::own_blocks_right() on_held=move |()| confirm.run(true)/>
                            <Held does="own-blocks-wrong" name=say::own_blocks_wrong() on_held=move |()| confirm.run(false)/>
                        </div>
                    </Dialog>
                </Show>
            }
        })
    }
}

/// How long a button is held, in milliseconds: no child does so by tapping about.
const HOLD: u32 = 1_000;

/// How far a button is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hold {
    Not,
    Begun,
    /// Long enough: it counts when it is let go.
    Long,
}

/// A button that does something only when it is held, by a hand or a key. A switch or a voice that presses it without
/// either cannot hold, and is taken at its word.
#[component]
fn Held(
    /// What it does: the value of `data-do`.
    does: &'static str,
    /// What it is called.
    name: Say,
    /// It was held.
    #[prop(into)]
    on_held: Callback<()>,
) -> impl IntoView {
    let app = app();
    let timer = StoredValue::new_local(None::<Timeout>);
    let hold = RwSignal::new(Hold::Not);
    let press = move || {
        hold.set(Hold::Begun);
        let wait = Timeout::new(HOLD, move || {
            let _ = hold.try_set(Hold::Long);
        });
        timer.try_set_value(Some(wait));
    };
    // Dropped, a timer never rings.
    let let_go = move || {
        timer.try_set_value(None);
        hold.try_set(Hold::Not);
    };
    // Only when it is let go: a key that is held repeats itself, and would press what has the focus next.
    let release = move || {
        let was_long = hold.get_untracked() == Hold::Long;
        let_go();
        if was_long {
            on_held.run(());
        }
    };
    let told = move || match hold.get() {
        Hold::Not => None,
        Hold::Begun => Some(say::own_blocks_held()),
        Hold::Long => Some(say::own_blocks_let_go()),
    };
    on_cleanup(let_go);
    let is_key = |event: &web_sys::KeyboardEvent| matches!(event.key().as_str(), "Enter" | " ");
    view! {
        <button
            type="button"
            class="command"
            class:holding=move || hold.get() == Hold::Long
            data-do=does
            on:pointerdown=move |_| press()
            on:pointerup=move |_| release()
            on:pointerleave=move |_| let_go()
            on:pointercancel=move |_| let_go()
            on:blur=move |_| let_go()
            on:contextmenu=move |event| event.prevent_default()
            on:keydown=move |event| {
                if is_key(&event) {
                    event.prevent_default();
                    if !event.repeat() {
                        press();
                    }
                }
            }
            on:keyup=move |event| {
                if is_key(&event) {
                    event.prevent_default();
                    release();
                }
            }
            on:click=move |event| {
                // A click of a mouse or a finger counts itself.
                let counted = event.dyn_ref::<web_sys::UiEvent>().map_or(0, web_sys::UiEvent::detail);
                if counted == 0 {
                    on_held.run(());
                }
            }
        >
            <span>{app.text(name)}</span>
        </button>
        <span class="note" role="status">{move || told().map(|say| say.text(app.screen()))}</span>
    }
}

/// How long the child has worked today, counted up in whole minutes beside what the plan thinks of. Nothing ends by it, and
/// nothing is said of it aloud.
#[component]
pub fn Worked(
    /// The sitting.
    here: Here,
    /// Changes whenever anything of it may have.
    version: RwSignal<u32>,
) -> impl IntoView {
    let app = app();
    let tick = RwSignal::new(0_u32);
    let ticking = SendWrapper::new(Interval::new(15_000, move || {
        tick.try_update(|tick| *tick = tick.wrapping_add(1));
    }));
    on_cleanup(move || drop(ticking));
    let worked = Memo::new(move |_| {
        version.track();
        tick.track();
        let session = here.get()?;
        let Session::Desk(desk) = &*session else { return None };
        let (shown, goal) = desk.look(|sitting| {
            let plan = &sitting.student().plan;
            (plan.supports.timer, plan.rules.minutes)
        });
        shown.then(|| (desk.look(|sitting| sitting.worked(clock::now())), goal))
    });
    move || {
        worked.get().map(|(minutes, goal)| {
            view! { <p class="worked" data-worked=minutes.to_string()>{app.text(say::timer_worked(minutes, goal))}</p> }
        })
    }
}
