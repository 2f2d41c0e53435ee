//! The class in views beside the table: the matrix, one skill, one student over time, minutes and days.
//!
//! A view is plain rows without a signal in them, made anew where the choice changes, and never more than a page of students.

use leptos::prelude::*;
use tenfold::curriculum::SKILLS;
use tenfold::insight::{Pupil, PupilSkill, pupil};
use tenfold::practice::ladder_and_log;
use tenfold::records::Trouble;
use tenfold::words::{Lang, Say, say};

use super::filter::Filter;
use super::matrix::Matrix;
use super::minutes::Minutes;
use super::one_skill::OneSkill;
use super::over_time::OverTime;
use crate::platform::page;
use crate::ui::{App, Command, Status, app, trouble_say};

/// Students on a page of a view.
const PAGE: usize = 50;

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

/// The class as the views have it.
#[derive(Clone, Default)]
struct ClassData {
    pupils: Vec<Pupil>,
    /// Why somebody's records could not be read.
    unread: Option<Trouble>,
}

/// The students of a choice with their work: the one place where the views read records.
async fn class_data(app: App, filter: &Filter) -> ClassData {
    let mut found = ClassData::default();
    for student in untrack(|| filter.students(app)) {
        let read = match app.opened() {
            Ok(records) => ladder_and_log(records.journal(), &student, &SKILLS).await,
            Err(trouble) => Err(trouble),
        };
        match read {
            Ok((ladder, entries)) => found.pupils.push(pupil(&student, &ladder, &entries, filter.span())),
            Err(trouble) => found.unread = Some(trouble),
        }
    }
    found
}

/// The view that is chosen.
#[component]
pub fn Views(
    /// Changes when there is something new to read.
    round: RwSignal<u32>,
    /// Whom, and which days.
    filter: RwSignal<Filter>,
    /// What is shown.
    seen: RwSignal<Seen>,
) -> impl IntoView {
    let app = app();
    let known = RwSignal::new(false);
    let pupils = RwSignal::new(Vec::<Pupil>::new());
    let unread = RwSignal::new(None::<Trouble>);
    // Only what was asked for last is shown.
    let asked = StoredValue::new(0_u32);
    Effect::new(move |_| {
        round.track();
        app.roster.track();
        let filter = filter.get();
        if !matches!(app.status.get(), Status::Ready(_)) {
            return;
        }
        asked.update_value(|asked| *asked = asked.wrapping_add(1));
        let own = asked.get_value();
        leptos::task::spawn_local(async move {
            let found = class_data(app, &filter).await;
            if asked.try_get_value() == Some(own) {
                unread.try_set(found.unread);
                pupils.try_set(found.pupils);
                known.try_set(true);
            }
        });
    });
    let skill = RwSignal::new(None::<&'static str>);
    let student = RwSignal::new(None::<String>);
    let go = move |to: Seen| {
        seen.set(to);
        // The button that was pressed is gone; the one of the view that opened has the focus.
        page::next_frame(move || page::focus(&format!("[data-do={}]", to.name())));
    };
    let there = Memo::new(move |_| pupils.with(|pupils| !pupils.is_empty()));
    let state = move || match unread.get() {
        _ if !known.get() => Some(say::views_reading()),
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
) -> impl IntoView {
    let app = app();
    let several = Memo::new(move |_| count.get() > PAGE);
    let told = move || {
        let (from, of) = (page.get() * PAGE, count.get());
        say::views_shown(from + 1, of.min(from + PAGE), of).text(app.screen())
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
                    enabled=Signal::derive(move || (page.get() + 1) * PAGE < count.get())
                    on_press=move |()| page.update(|page| *page += 1)
                />
                <p class="note" role="status" data-views-shown="">{told}</p>
            </div>
        })}
    }
}

/// Those of a page. A page that is no longer there shows the first.
pub fn on_page<T>(all: &[T], page: usize) -> &[T] {
    let from = page * PAGE;
    let rest = all.get(from..).filter(|rest| !rest.is_empty()).unwrap_or(all);
    rest.get(..PAGE).unwrap_or(rest)
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
