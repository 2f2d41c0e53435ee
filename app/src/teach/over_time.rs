//! One student over time: each change of stage with its reason, and answers day by day.

use leptos::prelude::*;
use tenfold::curriculum::{skill, skill_name};
use tenfold::insight::{Pupil, over_time};
use tenfold::words::say;

use crate::ui::{app, section_view};

/// The view.
#[component]
pub fn OverTime(
    /// Whose work can be shown.
    pupils: RwSignal<Vec<Pupil>>,
    /// The student, by id; the first one where nobody is chosen, or who was is not there.
    chosen: RwSignal<Option<String>>,
) -> impl IntoView {
    let app = app();
    let of_skill = RwSignal::new(None::<&'static str>);
    let who = move || {
        pupils.with(|pupils| {
            let known = chosen.with(|chosen| {
                pupils.iter().find(|pupil| chosen.as_ref() == Some(&pupil.student.id)).cloned()
            });
            known.or_else(|| pupils.first().cloned())
        })
    };
    let who = Memo::new(move |_| who());
    let students = move || {
        let shown = who.with(|who| who.as_ref().map(|who| who.student.id.clone()));
        let option = |pupil: &Pupil| {
            let is = shown.as_ref() == Some(&pupil.student.id);
            view! { <option value=pupil.student.id.clone() selected=is>{pupil.student.nickname.clone()}</option> }
        };
        pupils.with(|pupils| pupils.iter().map(option).collect_view())
    };
    let skills = move || {
        let lang = app.screen();
        who.with(|who| {
            let own = who.iter().flat_map(|who| &who.skills).filter(|own| own.is_met());
            let option = |id: &'static str| {
                view! { <option value=id selected=move || of_skill.get() == Some(id)>{skill_name(id).text(lang)}</option> }
            };
            own.map(|own| option(own.skill)).collect_view()
        })
    };
    let paper = move || {
        let lang = app.screen();
        who.with(|who| {
            who.as_ref().map(|who| {
                let own = of_skill.get().filter(|id| who.with(id).is_some());
                let sections = over_time(who, own).into_iter().map(|section| section_view(section, lang));
                view! {
                    <div class="paper over-time" data-student=who.student.id.clone()>{sections.collect_view()}</div>
                }
            })
        })
    };
    view! {
        <div class="choices">
            <label class="line">
                {app.text(say::over_time_who())}
                <select
                    name="view-student"
                    on:change=move |event| {
                        of_skill.set(None);
                        chosen.set(Some(event_target_value(&event)));
                    }
                >
                    {students}
                </select>
            </label>
            <label class="line">
                {app.text(say::column_skill())}
                <select
                    name="view-student-skill"
                    on:change=move |event| of_skill.set(skill(&event_target_value(&event)).map(|skill| skill.id))
                >
                    <option value="" selected=move || of_skill.get().is_none()>{app.text(say::filter_all())}</option>
                    {skills}
                </select>
            </label>
        </div>
        {paper}
    }
}
