//! `#/try`: one skill for anyone to look at. Nothing is recorded.

use std::cell::RefCell;

use leptos::prelude::*;
use tenfold::activities::Stage;
use tenfold::curriculum::skill;
use tenfold::exchange::{Route, TryLink};
use tenfold::practice::{Act, Trial};
use tenfold::records::{Phase, ShownBy};
use tenfold::words::say;

use super::item::ItemView;
use super::lesson::LessonView;
use super::session::{Here, Session};
use crate::platform::{clock, page};
use crate::ui::{Icon, LangSwitch, app, icon};

/// The screen of a look at a skill.
#[component]
pub fn TryIt(
    /// What to look at.
    link: TryLink,
) -> impl IntoView {
    let app = app();
    let Some(row) = skill(link.skill) else { return ().into_any() };
    let trial = Trial::new(row, link.look(), clock::now());
    let here = Here::new(Some(Session::Trial(Box::new(RefCell::new(trial)))));
    let version = RwSignal::new(0_u32);
    let round = RwSignal::new(0_u32);
    let again = move || {
        app.refused.set(None);
        round.update(|round| *round += 1);
        page::next_frame(|| page::focus("main h1"));
    };
    let next = Callback::new(move |()| {
        if let Some(session) = here.get() {
            session.next();
        }
        again();
    });
    let done = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            if let Some(session) = here.get() {
                session.shown(ShownBy::Table).await;
            }
            again();
        });
    });
    let to = {
        let link = link.clone();
        move |stage: Stage, phase: Phase| Route::Try(TryLink { stage, phase, ..link.clone() }).to_string()
    };
    let (stage, phase) = (link.stage, link.phase);
    let stages = Stage::ALL.map(|other| {
        let name = other.say();
        view! {
            <a class="choice" href=to(other, phase) aria-current=(other == stage).then_some("true")>{app.text(name)}</a>
        }
    });
    let phases = [(Phase::I, say::phase_i()), (Phase::We, say::phase_we()), (Phase::You, say::phase_you())];
    let phases = phases.map(|(other, name)| {
        view! {
            <a class="choice" href=to(stage, other) aria-current=(other == phase).then_some("true")>{app.text(name)}</a>
        }
    });
    let only = link.feature.map(|feature| {
        let all = Route::Try(TryLink { feature: None, ..link.clone() }).to_string();
        view! {
            <p class="note" data-feature=feature.id>
                {app.text(say::try_only((feature.name)()))} " "
                <a href=all data-do="all-items">{app.text(say::try_all())}</a>
            </p>
        }
    });
    view! {
        <main data-screen="try" class="screen practice">
            <header class="bar">
                <a class="command" href=Route::Home.to_string() data-do="home" aria-label=app.text(say::home())>{icon(Icon::Home)}</a>
                <nav class="switch" aria-label=app.text(say::try_stages())>{stages.into_iter().collect_view()}</nav>
                <nav class="switch" aria-label=app.text(say::try_phases())>{phases.into_iter().collect_view()}</nav>
                <LangSwitch/>
                {only}
                <p class="note try-note">{app.text(say::try_note())}</p>
            </header>
            {move || {
                round.track();
                let is_lesson = here.look(|act| matches!(act, Act::Lesson(_))).unwrap_or(false);
                if is_lesson {
                    view! { <LessonView here=here version=version on_done=done/> }.into_any()
                } else {
                    view! { <ItemView here=here version=version on_next=next/> }.into_any()
                }
            }}
        </main>
    }
    .into_any()
}
