//! The moving code.

use gloo_timers::callback::Interval;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use tenfold::exchange::Frames;
use tenfold::words::say;

use crate::platform::page;
use crate::ui::{Command, app};

/// How long a code stands, in milliseconds: five in a second.
///
/// A module of the code is black or white for at least as long, so it flashes at most two and a half times in a second; WCAG
/// 2.3.1 allows three. About half of the modules change with each code, so the whole stays as bright as it was. And a camera
/// of 15 pictures a second has three tries at each.
const STANDS: u32 = 200;

/// Codes one after the other, for as long as they are shown. For who wants less motion, each at the press of a button.
#[component]
pub fn Codes(
    /// The codes.
    frames: Frames,
) -> impl IntoView {
    let app = app();
    let number = RwSignal::new(0_u16);
    let running = RwSignal::new(!page::wants_less_motion());
    let next = move || number.update(|number| *number = number.wrapping_add(1));
    let ticking = SendWrapper::new(Interval::new(STANDS, move || {
        if running.try_get_untracked() == Some(true) {
            next();
        }
    }));
    on_cleanup(move || drop(ticking));
    let count = frames.count();
    let code = move || frames.code(number.get());
    let place = move || say::codes_shown(u32::from(number.get()) + 1, count).text(app.screen());
    let name = Signal::derive(move || if running.get() { say::codes_stop() } else { say::codes_run() });
    view! {
        <p class="note">{app.text(say::codes_note())}</p>
        <div class="qr moving" role="img" data-codes=count data-frame=move || number.get() aria-label=app.text(say::codes_code()) inner_html=code></div>
        <div class="choices">
            <Command does="codes-run" name=name on_press=move |()| running.update(|running| *running = !*running)/>
            <Command does="codes-next" name=say::codes_next() on_press=move |()| { running.set(false); next(); }/>
        </div>
        {move || (!running.get()).then(|| view! { <p class="note">{place}</p> })}
    }
}
