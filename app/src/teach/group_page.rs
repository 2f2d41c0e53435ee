//! Before the group: the page of the students that the table shows, with tasks that can be drawn anew.

use leptos::prelude::*;
use tenfold::insight::report::before_group;
use tenfold::plan::Student;
use tenfold::practice::Ladder;
use tenfold::words::{Say, say};

use super::reports::ReaderSwitch;
use crate::clerk;
use crate::platform::{chance, page};
use crate::ui::{Command, ReportView, app, trouble_say};

/// The page.
#[component]
pub fn GroupPage(
    /// The name of the group; empty for students of several.
    group: String,
    /// Who is in it.
    students: Vec<Student>,
    /// The page is closed.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let app = app();
    let seed = RwSignal::new(chance::random().seed());
    let lang = RwSignal::new(untrack(|| app.screen()));
    let people = RwSignal::new(None::<Vec<(Student, Ladder)>>);
    let told = RwSignal::new(None::<Say>);
    leptos::task::spawn_local(async move {
        let class = clerk::class(app, students).await;
        told.try_set(class.unread.as_ref().map(trouble_say));
        let ladders = class.people.into_iter().map(|(student, digest)| (student, digest.ladder.clone()));
        people.try_set(Some(ladders.collect()));
        page::next_frame(|| page::focus(".paper h1"));
    });
    let report = Memo::new(move |_| {
        people.with(|people| people.as_ref().map(|people| before_group(&group, people, seed.get()).report()))
    });
    on_cleanup(|| page::next_frame(|| page::focus("[data-do=before-group]")));
    view! {
        <section class="report-page" aria-label=app.text(say::before_group())>
            <div class="bar">
                <Command does="report-close" name=say::close() on_press=move |()| on_close.run(())/>
                <Command does="print" name=say::print() on_press=page::print/>
                <Command does="group-again" name=say::group_page_again() on_press=move |()| seed.set(chance::random().seed())/>
            </div>
            <div class="choices"><ReaderSwitch lang=lang/></div>
            {move || told.get().map(|say| view! { <p class="notice" role="status" data-notice="">{app.text(say)}</p> })}
            {move || report.get().map(|report| view! { <ReportView report=report lang=lang.get()/> })}
        </section>
    }
}
