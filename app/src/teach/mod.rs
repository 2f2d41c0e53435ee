//! The interventionist's side: a quiet working tool. Who is here, where everyone stands and why, files out and in.

mod class;
mod curtain;
mod erase;
mod exports;
mod files;
mod filter;
mod free_device;
mod group_page;
mod hand_in;
mod import;
mod items;
mod list_in;
mod matrix;
mod minutes;
mod one_skill;
mod over_time;
mod plan_form;
mod plans;
mod reason;
mod reports;
mod roster;
mod rules;
mod scores;
mod seal;
mod skills;
mod student_form;
mod switches;
mod take_in;
mod views;
mod week;
mod whose;

use leptos::prelude::*;
use tenfold::exchange::Route;
use tenfold::plan::Student;
use tenfold::words::say;

use crate::clerk::{self, Class};
use crate::platform::page;
use crate::platform::records::Hindrance;
use crate::platform::records::Keeping;
use crate::ui::{Command, InTheWay, LangSwitch, Status, app, take_away, trouble_say};
use class::ClassTable;
use curtain::{CurtainSection, Drawn};
use erase::EraseDialog;
use files::Files;
use filter::{Filter, FilterFields};
use group_page::GroupPage;
use hand_in::HandInAll;
use items::Items;
use plans::Plans;
use reports::Reports;
use roster::RosterLists;
use scores::Scores;
use seal::SealSection;
pub use skills::SkillMap;
use student_form::StudentForm;
use views::{Seen, SeenSwitch, Views};
use week::Week;

/// What is open beside the table.
#[derive(Clone, PartialEq)]
enum Open {
    Nothing,
    Form(Option<Box<Student>>),
    Erase(Box<Student>),
    Items(Box<Student>),
    Reports(Box<Student>),
    Group(String, Vec<Student>),
}

/// The screen, or the curtain before it.
#[component]
pub fn Teach(
    /// A plan that came as a link.
    #[prop(optional_no_strip)]
    plan: Option<String>,
) -> impl IntoView {
    let app = app();
    let drawn = Memo::new(move |_| app.curtain.with(Option::is_some) && !app.lifted.get());
    let known = Memo::new(move |_| app.status.get() != Status::Opening);
    move || match (known.get(), drawn.get()) {
        (false, _) => view! { <Opening/> }.into_any(),
        (true, true) => view! { <Drawn/> }.into_any(),
        (true, false) => view! { <Room plan=plan.clone()/> }.into_any(),
    }
}

/// Until it is known whether there is a curtain.
#[component]
fn Opening() -> impl IntoView {
    let app = app();
    view! {
        <main data-screen="teach" class="screen teach">
            <h1 tabindex="-1">{app.text(say::teach_title())}</h1>
            <p class="note" data-keeping="">{app.text(say::opening())}</p>
        </main>
    }
}

/// What stands behind the curtain.
#[component]
fn Room(
    /// A plan that came as a link.
    plan: Option<String>,
) -> impl IntoView {
    let app = app();
    let open = RwSignal::new(Open::Nothing);
    let filter = RwSignal::new(Filter::default());
    let seen = RwSignal::new(Seen::Table);
    let viewed = Memo::new(move |_| seen.get() != Seen::Table);
    let hindered = RwSignal::new(None);
    // Asked at once, before a form is filled in that could not be kept.
    Effect::new(move |_| {
        if app.status.get() != Status::Opening {
            hindered.set(app.asks_an_adult());
        }
    });
    let round = RwSignal::new(0_u32);
    let changed = Callback::new(move |()| round.update(|round| *round = round.wrapping_add(1)));
    let close = Callback::new(move |()| open.set(Open::Nothing));
    let class = RwSignal::new(Class::default());
    let reading = RwSignal::new(true);
    // Only what was asked for last is shown.
    let asked = StoredValue::new(0_u32);
    Effect::new(move |_| {
        round.track();
        let students = app.roster.with(|roster| roster.students.clone());
        if !matches!(app.status.get(), Status::Ready(_)) {
            return;
        }
        asked.update_value(|asked| *asked = asked.wrapping_add(1));
        let own = asked.get_value();
        leptos::task::spawn_local(async move {
            let found = clerk::class(app, students).await;
            if asked.try_get_value() == Some(own) {
                class.try_set(found);
                reading.try_set(false);
            }
        });
    });
    on_cleanup(move || {
        if let Some(records) = app.records() {
            records.rest();
        }
    });
    let keeping = move || match app.status.get() {
        Status::Opening => say::opening(),
        Status::Ready(Keeping::Safe) => say::keeping_safe(),
        Status::Ready(Keeping::Shared) => say::keeping_shared(),
        Status::Ready(Keeping::Small) => say::keeping_small(),
        Status::Ready(Keeping::Nothing) => say::keeping_nothing(),
        Status::Trouble(trouble) => trouble_say(&trouble),
    };
    // Until an adult has said yes nothing is kept, and the question says what is to be known.
    let asked = move || matches!(hindered.get(), Some(Hindrance::NotSecure | Hindrance::Shared));
    let again = move |take_over: bool| {
        leptos::task::spawn_local(async move {
            hindered.set(app.write(take_over).await.err());
        });
    };
    view! {
        <main data-screen="teach" class="screen teach">
            <header class="bar">
                <a class="command" href=Route::Home.to_string() data-do="home">{app.text(say::home())}</a>
                <LangSwitch/>
                <Command does="print" name=say::print() on_press=page::print/>
            </header>
            <h1 tabindex="-1">{app.text(say::teach_title())}</h1>
            {move || (!asked()).then(|| view! {
                <p class="note" data-keeping="">{move || keeping().text(app.screen())}</p>
            })}
            <p class="note">{move || take_away::last_taken_say(app).text(app.screen())}</p>
            {move || hindered.get().map(|hindrance| view! {
                <InTheWay hindrance=hindrance on_take_over=move |()| again(true) on_again=move |()| again(false)/>
            })}
            <section aria-labelledby="students">
                <h2 id="students">{app.text(say::teach_students())}</h2>
                <Command does="new-student" name=say::teach_new() on_press=move |()| open.set(Open::Form(None))/>
                <SeenSwitch seen=seen/>
                <FilterFields filter=filter dated=viewed/>
                {move || if viewed.get() {
                    view! { <Views class=class reading=reading filter=filter seen=seen/> }.into_any()
                } else {
                    view! {
                        <ClassTable
                            class=class
                            filter=filter
                            on_edit=move |student| open.set(Open::Form(Some(Box::new(student))))
                            on_items=move |student| open.set(Open::Items(Box::new(student)))
                            on_report=move |student| open.set(Open::Reports(Box::new(student)))
                            on_group=move |(group, students)| open.set(Open::Group(group, students))
                            on_erase=move |student| open.set(Open::Erase(Box::new(student)))
                        />
                    }.into_any()
                }}
                <RosterLists hindered=hindered on_changed=changed/>
                <Scores hindered=hindered on_changed=changed/>
            </section>
            <Week hindered=hindered on_changed=changed/>
            <Files hindered=hindered on_changed=changed link=plan/>
            <HandInAll hindered=hindered/>
            <Plans hindered=hindered/>
            <SealSection/>
            <section aria-labelledby="skills">
                <h2 id="skills">{app.text(say::teach_skills())}</h2>
                <a class="command" href=Route::Skills.to_string() data-do="skills">{app.text(say::map_title())}</a>
            </section>
            <CurtainSection/>
            <p class="note">{app.text(say::teach_promise())}</p>
            {move || match open.get() {
                Open::Nothing => ().into_any(),
                Open::Form(student) => view! {
                    <StudentForm student=student.map(|student| *student) hindered_later=hindered on_close=close on_changed=changed/>
                }.into_any(),
                Open::Erase(student) => view! {
                    <EraseDialog student=*student hindered=hindered on_close=close on_changed=changed/>
                }.into_any(),
                Open::Items(student) => view! {
                    <Items student=*student on_close=close on_changed=changed/>
                }.into_any(),
                Open::Reports(student) => view! { <Reports student=*student on_close=close/> }.into_any(),
                Open::Group(group, students) => view! {
                    <GroupPage group=group students=students on_close=close/>
                }.into_any(),
            }}
        </main>
    }
}
