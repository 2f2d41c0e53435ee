//! What stands in the way of keeping records, in a sentence a teacher understands, and what can be done.

use leptos::prelude::*;
use tenfold::records::Trouble;
use tenfold::words::{Say, say};

use super::{Command, app};
use crate::platform::locks::{self, Asked};
use crate::platform::page;
use crate::platform::records::Hindrance;

/// Trouble in words.
pub fn trouble_say(trouble: &Trouble) -> Say {
    match trouble {
        Trouble::Full => say::trouble_full(),
        Trouble::Blocked(_) => say::trouble_blocked(),
        Trouble::NotWriter => say::trouble_other_tab(),
        Trouble::Newer => say::trouble_newer(),
    }
}

/// Whether a tab is at work now.
pub async fn sitting_elsewhere() -> bool {
    matches!(locks::ask(false).await, Asked::Taken)
}

/// The sentence and the ways on.
#[component]
pub fn InTheWay(
    /// What stands in the way.
    hindrance: Hindrance,
    /// It stands within a dialog: then it is no heading, and takes the focus, so that it is seen and read out.
    #[prop(optional)]
    within: bool,
    /// Take over from the other tab.
    #[prop(into)]
    on_take_over: Callback<()>,
    /// Try again.
    #[prop(into)]
    on_again: Callback<()>,
) -> impl IntoView {
    let app = app();
    let risk = (hindrance == Hindrance::Shared).then(say::keeping_shared);
    let (said, way) = match hindrance {
        Hindrance::Shared => (say::trouble_shared(), Some((say::keep_anyway(), "keep-anyway"))),
        Hindrance::NotSecure => (say::trouble_not_secure(), Some((say::keep_anyway(), "keep-anyway"))),
        Hindrance::Trouble(Trouble::NotWriter) => {
            (say::trouble_other_tab(), Some((say::use_this_tab(), "take-over")))
        }
        Hindrance::Trouble(Trouble::Newer) => (say::trouble_newer(), None),
        Hindrance::Trouble(trouble) => (trouble_say(&trouble), Some((say::try_again(), "again"))),
    };
    view! {
            <section class="hindered" data-hindered="">
    {if within {
                    page::next_frame(|| page::focus("dialog [data-hindered] > p"));
                    view! { <p tabindex="-1">{app.text(said)}</p> }.into_any()
                } else {
                    view! { <h1 tabindex="-1">{app.text(said)}</h1> }.into_any()
                }}
                {risk.map(|say| view! { <p>{app.text(say)}</p> })}
                {way.map(|(name, does)| view! {
                    <Command does=does name=name class="big" on_press=move |()| match does {
                        "take-over" => on_take_over.run(()),
                        "keep-anyway" => {
                            app.change_device(|device| device.keeps_anyway = true);
                            on_again.run(());
                        }
                        _ => on_again.run(()),
                    }/>
                })}
            </section>
        }
}
