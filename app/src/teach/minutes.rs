//! Minutes and days of practice, week by week, beside what the plan wants.

use leptos::prelude::*;
use tenfold::insight::{Pupil, WeekDone, mondays, wanted, week_done};
use tenfold::records::Day;
use tenfold::words::{Lang, say};

use super::views::{PAGE, Pages, on_page};
use crate::ui::app;

/// The view.
#[component]
pub fn Minutes(
    /// Whose work is shown.
    pupils: RwSignal<Vec<Pupil>>,
) -> impl IntoView {
    let app = app();
    let page = RwSignal::new(0_usize);
    let table = move || {
        let lang = app.screen();
        pupils.with(|pupils| {
            let mondays = mondays(pupils.iter());
            if mondays.is_empty() {
                return view! { <p class="note" role="status">{say::matrix_none().text(lang)}</p> }
                    .into_any();
            }
            let week = |monday: &Day| {
                let (_, month, day) = monday.civil();
                let name = say::minutes_week(say::date(month, day)).text(lang);
                view! { <th scope="col" data-week=monday.iso()>{name}</th> }
            };
            let caption = say::minutes_caption().text(lang);
            let rows = on_page(pupils, page.get(), PAGE).iter().map(|pupil| row(pupil, &mondays, lang));
            view! {
                <div class="scroll" tabindex="0" role="region" aria-label=caption.clone()>
                    <table class="class-table minutes-table">
                        <caption>{caption.clone()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say::column_student().text(lang)}</th>
                                <th scope="col">{say::minutes_plan().text(lang)}</th>
                                {mondays.iter().map(week).collect_view()}
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <p class="note">{app.text(say::minutes_note())}</p>
        <Pages count=Signal::derive(move || pupils.with(Vec::len)) page=page/>
        {table}
    }
}

fn row(pupil: &Pupil, mondays: &[Day], lang: Lang) -> impl IntoView + use<> {
    let plan = wanted(&pupil.student.plan)
        .map_or_else(say::minutes_no_plan, |wanted| say::minutes_wanted(wanted.days, wanted.minutes));
    let week = |monday: &Day| {
        let WeekDone { days, minutes, reached } = week_done(pupil, *monday);
        let note = reached.map(|reached| if reached { say::minutes_reached() } else { say::minutes_below() });
        view! {
            <td data-week=monday.iso() data-days=days.to_string() data-minutes=minutes.to_string()>
                {say::minutes_wanted(days, minutes).text(lang)}
                {note.map(|note| view! { <p class="note">{note.text(lang)}</p> })}
            </td>
        }
    };
    view! {
        <tr data-student=pupil.student.id.clone()>
            <th scope="row">{pupil.student.nickname.clone()}</th>
            <td>{plan.text(lang)}</td>
            {mondays.iter().map(week).collect_view()}
        </tr>
    }
}
