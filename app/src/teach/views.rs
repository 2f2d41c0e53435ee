//! The class in views beside the table: the matrix, one skill, one student over time, minutes and days.
//!
//! A view is plain rows without a signal in them, made anew where the choice changes, and never more than a page of students.

use std::collections::BTreeSet;

use leptos::prelude::*;
use tenfold::insight::{Pupil, PupilSkill, pupil};
use tenfold::order::by_text;
use tenfold::words::{Lang, Say, say};

use super::filter::Filter;
use super::matrix::Matrix;
use super::minutes::Minutes;
use super::one_skill::OneSkill;
use super::over_time::OverTime;
use crate::clerk::Class;
use crate::platform::page;
use crate::ui::{Command, app, trouble_say};

/// Students on a page of a view.
pub const PAGE: usize = 30;

/// What is shown of the class.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Seen {
    /// The table of every student by skill.
    #[default]
    Table,
    Matrix,
    Skill,
    Student,
    Minutes,
}

impl Seen {
    const ALL: [Seen; 5] = [Seen::Table, Seen::Matrix, Seen::Skill, Seen::Student, Seen::Minutes];

    /// The name of its button.
    const fn name(self) -> &'static str {
        match self {
            Seen::Table => "view-table",
            Seen::Matrix => "view-matrix",
            Seen::Skill => "view-skill",
            Seen::Student => "view-student",
            Seen::Minutes => "view-minutes",
        }
    }

    fn say(self) -> Say {
        match self {
            Seen::Table => say::view_table(),
            Seen::Matrix => say::view_matrix(),
            Seen::Skill => say::view_skill(),
            Seen::Student => say::view_student(),
            Seen::Minutes => say::view_minutes(),
        }
    }
}

/// Buttons to choose a view.
#[component]
pub fn SeenSwitch(
    /// What is shown.
    seen: RwSignal<Seen>,
) -> impl IntoView {
    let app = app();
    let buttons = Seen::ALL.map(|own| {
        view! {
            <button
                type="button"
                class="choice"
                data-do=own.name()
                aria-pressed=move || if seen.get() == own { "true" } else { "false" }
                on:click=move |_| seen.set(own)
            >
                {app.text(own.say())}
            </button>
        }
    });
    view! {
        <div class="choices" role="group" aria-label=app.text(say::views_title())>{buttons.into_iter().collect_view()}</div>
    }
}

/// The view that is chosen.
#[component]
pub fn Views(
    /// Everyone.
    class: RwSignal<Class>,
    /// Nothing was read yet.
    #[prop(into)]
    reading: Signal<bool>,
    /// Whom, and which days.
    filter: RwSignal<Filter>,
    /// What is shown.
    seen: RwSignal<Seen>,
) -> impl IntoView {
    let app = app();
    let pupils = RwSignal::new(Vec::<Pupil>::new());
    Effect::new(move |_| {
        app.roster.track();
        let filter = filter.get();
        let shown: BTreeSet<String> = filter.students(app).into_iter().map(|student| student.id).collect();
        let found = class.with(|class| {
            let people = class.people.iter().filter(|(student, _)| shown.contains(&student.id));
            people.map(|(student, digest)| pupil(student, digest, filter.span())).collect()
        });
        pupils.set(by_text(found, |pupil| pupil.student.nickname.to_lowercase()));
    });
    let skill = RwSignal::new(None::<&'static str>);
    let student = RwSignal::new(None::<String>);
    let go = move |to: Seen| {
        seen.set(to);
        // The button that was pressed is gone; the one of the view that opened has the focus.
        page::next_frame(move || page::focus(&format!("[data-do={}]", to.name())));
    };
    let there = Memo::new(move |_| pupils.with(|pupils| !pupils.is_empty()));
    let state = move || match class.with(|class| class.unread.clone()) {
        _ if reading.get() => Some(say::views_reading()),
        Some(trouble) => Some(trouble_say(&trouble)),
        None => (!there.get()).then(say::views_nobody),
    };
    view! {
        <p class="note" role="status" data-views="">{move || state().map(|say| say.text(app.screen()))}</p>
        {move || there.get().then(|| match seen.get() {
            Seen::Table => ().into_any(),
            Seen::Matrix => view! {
                <Matrix
                    pupils=pupils
                    on_skill=move |id| {
                        skill.set(Some(id));
                        go(Seen::Skill);
                    }
                    on_student=move |id| {
                        student.set(Some(id));
                        go(Seen::Student);
                    }
                />
            }.into_any(),
            Seen::Skill => view! { <OneSkill pupils=pupils chosen=skill/> }.into_any(),
            Seen::Student => view! { <OverTime pupils=pupils chosen=student/> }.into_any(),
            Seen::Minutes => view! { <Minutes pupils=pupils/> }.into_any(),
        })}
    }
}

/// Turns the pages of a view, where there is more than one.
#[component]
pub fn Pages(
    /// How many students there are.
    #[prop(into)]
    count: Signal<usize>,
    /// The page, from 0.
    page: RwSignal<usize>,
    /// How many stand on a page.
    #[prop(default = PAGE)]
    size: usize,
    /// Which are shown, in words: the first, the last, and how many there are.
    #[prop(default = say::views_shown)]
    says: fn(usize, usize, usize) -> Say,
) -> impl IntoView {
    let app = app();
    let several = Memo::new(move |_| count.get() > size);
    let told = move || {
        let (from, of) = (page.get() * size, count.get());
        says(from + 1, of.min(from + size), of).text(app.screen())
    };
    view! {
        {move || several.get().then(|| view! {
            <div class="choices">
                <Command
                    does="views-before"
                    name=say::views_before()
                    enabled=Signal::derive(move || page.get() > 0)
                    on_press=move |()| page.update(|page| *page = page.saturating_sub(1))
                />
                <Command
                    does="views-after"
                    name=say::views_after()
                    enabled=Signal::derive(move || (page.get() + 1) * size < count.get())
                    on_press=move |()| page.update(|page| *page += 1)
                />
                <p class="note" role="status" data-views-shown="">{told}</p>
            </div>
        })}
    }
}

/// Those of a page. A page that is no longer there shows the first.
pub fn on_page<T>(all: &[T], page: usize, size: usize) -> &[T] {
    let rest = all.get(page * size..).filter(|rest| !rest.is_empty()).unwrap_or(all);
    rest.get(..size).unwrap_or(rest)
}

/// The last scored answers, drawn: a bar above the line for a right one, below it for another, the newest on the right.
pub fn marks(own: &PupilSkill) -> Option<AnyView> {
    use std::fmt::Write as _;
    if own.marks.is_empty() {
        return None;
    }
    let mut path = String::from("M0 8h60v1h-60z");
    let free = tenfold::insight::LAST.saturating_sub(own.marks.len());
    for (place, right) in own.marks.iter().enumerate() {
        let (x, y) = ((free + place) * 6 + 1, if *right { 0 } else { 10 });
        let _ = write!(path, "M{x} {y}h4v7h-4z");
    }
    Some(
        view! { <svg class="marks" viewBox="0 0 60 17" aria-hidden="true"><path d=path></path></svg> }
            .into_any(),
    )
}

/// The last scored answers in words; nothing where there are none.
pub fn tally_text(own: &PupilSkill, lang: Lang) -> Option<String> {
    let (right, of) = own.tally();
    (of > 0).then(|| say::marks_said(right, of).text(lang))
}
