//! Supports that are switched on or off: where a form has them, and for all of a group at once.

use leptos::prelude::*;
use tenfold::plan::Supports;
use tenfold::words::{Say, say};

use crate::ui::app;

/// A support that is on or off.
#[derive(Clone, Copy)]
pub struct Switch {
    /// Its name in records.
    pub id: &'static str,
    /// Where it stands.
    pub field: fn(&mut Supports) -> &mut bool,
    /// What it is called.
    pub name: fn() -> Say,
}

/// Every one, in the order of the form.
pub const SUPPORTS: [Switch; 10] = [
    Switch { id: "read-aloud", field: |supports| &mut supports.read_aloud, name: say::support_read_aloud },
    Switch {
        id: "screen-reader",
        field: |supports| &mut supports.screen_reader,
        name: say::support_screen_reader,
    },
    Switch { id: "large", field: |supports| &mut supports.large, name: say::support_large },
    Switch { id: "contrast", field: |supports| &mut supports.contrast, name: say::support_contrast },
    Switch { id: "left-handed", field: |supports| &mut supports.left_handed, name: say::support_left_handed },
    Switch { id: "sounds", field: |supports| &mut supports.sounds, name: say::support_sounds },
    Switch {
        id: "fewer-choices",
        field: |supports| &mut supports.fewer_choices,
        name: say::support_fewer_choices,
    },
    Switch { id: "fact-chart", field: |supports| &mut supports.fact_chart, name: say::support_fact_chart },
    Switch { id: "timer", field: |supports| &mut supports.timer, name: say::support_timer },
    Switch { id: "own-blocks", field: |supports| &mut supports.own_blocks, name: say::support_own_blocks },
];

/// What is to become of each support of many students: `None` leaves it as it is.
pub type Wishes = [Option<bool>; SUPPORTS.len()];

/// Supports as they are wished.
pub fn switched(supports: &mut Supports, wishes: Wishes) {
    for (Switch { field, .. }, wish) in SUPPORTS.into_iter().zip(wishes) {
        let place = field(supports);
        *place = wish.unwrap_or(*place);
    }
}

/// A choice of three for each support: as it is, on, off.
#[component]
pub fn SwitchAll(
    /// What is wished.
    wishes: RwSignal<Wishes>,
) -> impl IntoView {
    let app = app();
    let row = move |(place, Switch { id, name, .. }): (usize, Switch)| {
        let is = move |wish: Option<bool>| wishes.with(|wishes| wishes.get(place) == Some(&wish));
        let choose = move |value: String| {
            let wish = match value.as_str() {
                "on" => Some(true),
                "off" => Some(false),
                _ => None,
            };
            wishes.update(|wishes| {
                if let Some(own) = wishes.get_mut(place) {
                    *own = wish;
                }
            });
        };
        view! {
            <label class="line">
                {app.text(name())}
                <select name=format!("all-{id}") on:change=move |event| choose(event_target_value(&event))>
                    <option value="" selected=move || is(None)>{app.text(say::all_leave())}</option>
                    <option value="on" selected=move || is(Some(true))>{app.text(say::all_on())}</option>
                    <option value="off" selected=move || is(Some(false))>{app.text(say::all_off())}</option>
                </select>
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{app.text(say::all_supports())}</legend>
            {SUPPORTS.into_iter().enumerate().map(row).collect_view()}
        </fieldset>
    }
}
