//! What slides on a board, as range inputs of the page: arrows, Page up and down, Home and End come with them.

use leptos::prelude::*;
use tenfold::table::Slider;
use tenfold::words::say;

use super::view::BoardRef;
use crate::ui::app;

/// The sliders of a board, each with a button for one step back and one step on.
#[component]
pub fn Sliders(
    /// The board.
    view: BoardRef,
) -> impl IntoView {
    let app = app();
    let list = RwSignal::new(Vec::<Slider>::new());
    Effect::new(move |_| {
        let Some(view) = view.get() else { return };
        view.changed.track();
        let now = view.sliders();
        if list.with_untracked(|list| *list != now) {
            list.set(now);
        }
    });
    let count = Memo::new(move |_| list.with(Vec::len));
    let one = move |place: usize| {
        let now = move || list.with(|list| list.get(place).cloned());
        let value = move || now().map_or(0, |slider| slider.now);
        let slide = move |to: u16| {
            if let (Some(view), Some(slider)) = (view.get(), untrack(now))
                && to != slider.now
            {
                view.slide(slider.piece, to.clamp(slider.low, slider.high));
            }
        };
        let by_step = move |more: bool| {
            if let Some(Slider { now, step, .. }) = untrack(now) {
                slide(if more { now.saturating_add(step) } else { now.saturating_sub(step) });
            }
        };
        let name = move || now().map(|slider| slider.name.text(app.screen())).unwrap_or_default();
        let button = move |more: bool,
                           does: &'static str,
                           sign: &'static str,
                           says: fn(tenfold::words::Say) -> tenfold::words::Say| {
            let label = move || now().map(|slider| says(slider.name).text(app.screen()));
            view! {
                <button type="button" class="command small" data-do=does aria-label=label on:click=move |_| by_step(more)>{sign}</button>
            }
        };
        view! {
            <div class="slider" data-slider=move || now().map(|slider| slider.piece.to_string())>
                {button(false, "less", "\u{2212}", say::slide_less)}
                <label>
                    <span>{name}</span>
                    <input
                        type="range"
                        min=move || now().map_or(0, |slider| slider.low).to_string()
                        max=move || now().map_or(0, |slider| slider.high).to_string()
                        step=move || now().map_or(1, |slider| slider.step).to_string()
                        prop:value=move || value().to_string()
                        aria-valuetext=move || now().map(|slider| slider.says.voice(app.screen()))
                        on:input=move |event| {
                            if let Ok(to) = event_target_value(&event).parse() {
                                slide(to);
                            }
                        }
                    />
                </label>
                {button(true, "greater", "+", say::slide_more)}
            </div>
        }
    };
    view! {
        <div class="sliders">
            <For each=move || 0..count.get() key=|place| *place let:place>{one(place)}</For>
        </div>
    }
}
