//! Today's sitting.

use leptos::prelude::*;
use tenfold::curriculum::SKILLS;
use tenfold::exchange::Route;
use tenfold::practice::{Act, Checkpoint, Choice, Desk, Ending};
use tenfold::records::{Began, ShownBy};
use tenfold::words::say;

use super::adult::AdultCard;
use super::aids::Worked;
use super::choice::ChoiceView;
use super::ending::EndingView;
use super::item::ItemView;
use super::lesson::LessonView;
use super::session::{Here, Session};
use crate::platform::records::Hindrance;
use crate::platform::{chance, clock, page, small};
use crate::ui::{App, Command, Icon, InTheWay, Status, app};

/// How far the sitting is from beginning.
#[derive(Clone, PartialEq)]
enum Sat {
    Waiting,
    Ready,
    Hindered(Hindrance),
}

/// What is on the screen, as far as screens are changed by it.
#[derive(Clone, PartialEq)]
enum Shows {
    Nothing,
    Lesson(String),
    Item(String),
    Choice(Vec<Choice>),
    Ending(Ending),
}

fn shows(session: &Session) -> Shows {
    session.look(|act| match act {
        Act::Lesson(lesson) => {
            Shows::Lesson(format!("{} {} {}", lesson.skill, lesson.item.math, lesson.seed))
        }
        Act::Work(work) => {
            let (math, layout) = (&work.item.math, &work.item.layout);
            Shows::Item(format!("{} {math} {layout} {} {}", work.skill, work.seed, work.phase.name()))
        }
        Act::Choice(choices) => Shows::Choice(choices.clone()),
        Act::Ending(ending) => Shows::Ending(ending.clone()),
    })
}

async fn sit_down(app: App, take_over: bool) -> Result<Session, Hindrance> {
    let records = app.write(take_over).await?;
    let Some(student) = app.student_untracked() else {
        return Err(Hindrance::Trouble(tenfold::records::Trouble::Blocked("nobody".into())));
    };
    let began = Began {
        app: env!("CARGO_PKG_VERSION").to_owned(),
        screen: student.screen.code().to_owned(),
        voice: student.voice.code().to_owned(),
        speaks: untrack(|| app.speaks()),
    };
    let point: Option<Checkpoint> = small::read(small::SITTING);
    let mut random = chance::random();
    let desk =
        Desk::sit_down(records.journal(), student, &SKILLS, began, point, &mut random, clock::now()).await?;
    leptos::task::spawn_local(async {
        crate::platform::store::ask_to_persist().await;
    });
    Ok(Session::Desk(Box::new(desk)))
}

/// The screen of a sitting.
#[component]
pub fn Practice() -> impl IntoView {
    let app = app();
    if app.who.get_untracked().is_none() {
        page::go(&Route::Home);
        return ().into_any();
    }
    let sat = RwSignal::new(Sat::Waiting);
    let here = Here::new(None);
    let version = RwSignal::new(0_u32);
    let shown = RwSignal::new(Shows::Nothing);
    let show = move || {
        let now = here.get().map_or(Shows::Nothing, |session| shows(&session));
        if shown.with_untracked(|shown| *shown != now) {
            app.refused.set(None);
            shown.set(now);
            page::next_frame(|| page::focus("main h1"));
        }
        version.update(|version| *version = version.wrapping_add(1));
    };
    let begin = move |take_over: bool| {
        sat.set(Sat::Waiting);
        shown.set(Shows::Nothing);
        leptos::task::spawn_local(async move {
            match sit_down(app, take_over).await {
                Ok(sitting) => {
                    sitting.remember();
                    if here.put(sitting) {
                        sat.set(Sat::Ready);
                        show();
                    }
                }
                Err(hindrance) => drop(sat.try_set(Sat::Hindered(hindrance))),
            }
        });
    };
    // Records open after the first paint; the sitting begins as soon as they are there.
    Effect::new(move |begun: Option<bool>| {
        let ready = !matches!(app.status.get(), Status::Opening);
        if ready && begun != Some(true) {
            begin(false);
        }
        begun == Some(true) || ready
    });
    // Anything may have changed while the tab was frozen or another one wrote.
    let listening = StoredValue::new_local(Vec::<page::Listening>::new());
    let pause = move |_: web_sys::Event| {
        if let Some(session) = here.get() {
            session.remember();
        }
        if let Some(records) = app.records() {
            records.rest();
        }
    };
    let resume = move |event: web_sys::Event| {
        let restored =
            js_sys::Reflect::get(&event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy());
        if event.type_() == "resume" || restored {
            begin(false);
        }
    };
    listening.update_value(|kept| {
        kept.extend(
            [
                page::on_window("pagehide", pause),
                page::on_document("freeze", pause),
                page::on_window("pageshow", resume),
                page::on_document("resume", resume),
            ]
            .into_iter()
            .flatten(),
        );
    });
    Effect::new(move |_| {
        if app.taken_over.get() {
            sat.set(Sat::Hindered(Hindrance::Trouble(tenfold::records::Trouble::NotWriter)));
        }
    });
    // Languages and supports may change while the child is at work.
    Effect::new(move |_| {
        if let (Some(student), Some(Session::Desk(desk))) = (app.student(), here.get().as_deref()) {
            desk.with_sitting(|sitting| sitting.set_student(student));
        }
    });
    on_cleanup(move || {
        if let Some(records) = app.records() {
            records.rest();
        }
    });

    let next = Callback::new(move |()| {
        if let Some(session) = here.get() {
            session.next();
        }
        show();
    });
    let shown_by = move |by: ShownBy| {
        leptos::task::spawn_local(async move {
            if let Some(session) = here.get() {
                session.shown(by).await;
            }
            show();
        });
    };
    let choose = move |choice: Choice| {
        if let Some(session) = here.get()
            && let Session::Desk(desk) = &*session
        {
            desk.with_sitting(|sitting| sitting.choose(&choice, clock::now()));
            session.remember();
        }
        show();
    };
    let wind_down = move |at_once: bool| {
        if let Some(session) = here.get()
            && let Session::Desk(desk) = &*session
        {
            desk.wind_down(at_once, clock::now());
            session.remember();
        }
        show();
    };
    // The end is kept too, once.
    Effect::new(move |_| {
        let ended = shown.with(|shown| matches!(shown, Shows::Ending(_)));
        if ended && let Some(session) = here.get() {
            session.remember();
            leptos::task::spawn_local(async move {
                if let Session::Desk(desk) = &*session {
                    desk.ended(clock::now()).await;
                }
            });
        }
    });
    let leave = move || page::go(&Route::Today);
    let items = move || {
        version.track();
        here.get().map_or(0, |session| match &*session {
            Session::Desk(desk) => desk.look(tenfold::practice::Sitting::items),
            Session::Trial(_) => 0,
        })
    };
    let unkept = move || match here.get().as_deref() {
        Some(Session::Desk(desk)) => desk.unkept(),
        _ => Vec::new(),
    };
    view! {
        <main data-screen="practice" class="screen practice">
            <header class="bar">
                <Command does="home" name=say::leave() shows=Icon::Home written=false on_press=leave/>
                <p class="beads" role="img" aria-label=move || say::items_done(items()).voice(app.screen())>
                    {move || (0..items().min(20)).map(|_| view! { <span class="bead"></span> }).collect_view()}
                </p>
                <Worked here=here version=version/>
                <crate::ui::LangSwitch/>
                <AdultCard
                    here=here
                    version=version
                    on_showed=move |()| shown_by(ShownBy::Adult)
                    on_wind_down=wind_down
                />
            </header>
            {move || match sat.get() {
                Sat::Waiting => view! { <p class="note" role="status">{app.text(say::opening())}</p> }.into_any(),
                Sat::Hindered(hindrance) => view! { <InTheWay hindrance=hindrance on_take_over=move |()| begin(true) on_again=move |()| begin(false)/> }.into_any(),
                Sat::Ready => {
                    let screen = move || match shown.get() {
                        Shows::Nothing => ().into_any(),
                        Shows::Lesson(_) => view! {
                            <LessonView here=here version=version on_done=Callback::new(move |()| shown_by(ShownBy::Table))/>
                        }.into_any(),
                        Shows::Item(_) => view! { <ItemView here=here version=version on_next=next/> }.into_any(),
                        Shows::Choice(choices) => view! { <ChoiceView choices=choices on_choose=choose/> }.into_any(),
                        Shows::Ending(ending) => view! { <EndingView ending=ending unkept=unkept()/> }.into_any(),
                    };
                    // What an item does to the sitting may change the screen.
                    Effect::new(move |_| {
                        version.track();
                        let now = here.get().map_or(Shows::Nothing, |session| shows(&session));
                        if shown.with_untracked(|shown| *shown != now) {
                            show();
                        }
                    });
                    view! { {screen} }.into_any()
                }
            }}
        </main>
    }
    .into_any()
}
