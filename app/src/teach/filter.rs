//! Whom, and which days, the page for adults shows: one choice for the table and for every view.

use std::collections::BTreeSet;

use leptos::prelude::*;
use tenfold::curriculum::Grade;
use tenfold::insight::report::Span;
use tenfold::order::by_text;
use tenfold::plan::Student;
use tenfold::records::Day;
use tenfold::words::{Say, say};

use crate::ui::{App, DateField, app};

/// The choice.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// A group; everyone's where it is empty, and where nobody is in it any more.
    pub group: String,
    /// A grade.
    pub grade: Option<u8>,
    /// The first day that counts.
    pub from: Option<Day>,
    /// The last day that counts.
    pub to: Option<Day>,
}

impl Filter {
    /// The days that count: all of them where nothing is chosen.
    pub fn span(&self) -> Span {
        Span { first: self.from.unwrap_or(Day(i64::MIN)), last: self.to.unwrap_or(Day(i64::MAX)) }
    }

    /// Whether a student is shown; `groups` are those there are.
    pub fn takes(&self, student: &Student, groups: &BTreeSet<String>) -> bool {
        let in_group = !groups.contains(&self.group) || student.groups.contains(&self.group);
        in_group && self.grade.is_none_or(|grade| grade == student.grade)
    }

    /// The students that are shown, by nickname. Follows changes of the roster.
    pub fn students(&self, app: App) -> Vec<Student> {
        app.roster.with(|roster| {
            let groups = groups_in(&roster.students);
            let shown = roster.students.iter().filter(|student| self.takes(student, &groups));
            by_text(shown.cloned().collect(), |student| student.nickname.to_lowercase())
        })
    }
}

/// Every group that somebody is in.
pub fn groups_in(students: &[Student]) -> BTreeSet<String> {
    students.iter().flat_map(|student| student.groups.clone()).collect()
}

/// The fields to choose with.
#[component]
pub fn FilterFields(
    /// The choice.
    filter: RwSignal<Filter>,
    /// Whether days are chosen as well.
    #[prop(into)]
    dated: Signal<bool>,
) -> impl IntoView {
    let app = app();
    let groups = Memo::new(move |_| app.roster.with(|roster| groups_in(&roster.students)));
    let of_groups = move || {
        let option = move |name: String| {
            let is = name.clone();
            view! { <option value=name.clone() selected=move || filter.with(|filter| filter.group == is)>{name.clone()}</option> }
        };
        groups.get().into_iter().map(option).collect_view()
    };
    let of_grades = (0..=5).map(move |number: u8| {
        view! { <option value=number.to_string() selected=move || filter.with(|filter| filter.grade == Some(number))>{Grade(number).name()}</option> }
    });
    let date = move |name: &'static str, says: Say, of: fn(&mut Filter) -> &mut Option<Day>| {
        let day = Signal::derive(move || filter.with(|filter| *of(&mut filter.clone())));
        view! { <DateField name=name says=says day=day on_change=move |day| filter.update(|filter| *of(filter) = day)/> }
    };
    view! {
        <div class="choices">
            {move || (!groups.with(BTreeSet::is_empty)).then(|| view! {
                <label class="line">
                    {app.text(say::filter_group())}
                    <select name="filter-group" on:change=move |event| filter.update(|filter| filter.group = event_target_value(&event))>
                        <option value="">{app.text(say::filter_all())}</option>
                        {of_groups}
                    </select>
                </label>
            })}
            <label class="line">
                {app.text(say::filter_grade())}
                <select name="filter-grade" on:change=move |event| filter.update(|filter| filter.grade = event_target_value(&event).parse().ok())>
                    <option value="">{app.text(say::filter_all())}</option>
                    {of_grades.collect_view()}
                </select>
            </label>
            {move || dated.get().then(|| view! {
                {date("filter-from", say::filter_from(), |filter| &mut filter.from)}
                {date("filter-to", say::filter_to(), |filter| &mut filter.to)}
            })}
        </div>
        {move || dated.get().then(|| view! { <p class="note">{app.text(say::filter_note())}</p> })}
    }
}
