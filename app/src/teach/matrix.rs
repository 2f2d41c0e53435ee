//! The class as a matrix: a row for each student, a column for each skill, a stage and ten marks in a cell.

use leptos::prelude::*;
use tenfold::curriculum::Skill;
use tenfold::insight::{Columns, Pupil, PupilSkill, columns};
use tenfold::practice::Standing;
use tenfold::words::{Lang, say};

use super::views::{PAGE, Pages, marks, on_page, tally_text};
use crate::ui::app;

/// The view.
#[component]
pub fn Matrix(
    /// Whose work is shown.
    pupils: RwSignal<Vec<Pupil>>,
    /// One skill is to be looked at.
    #[prop(into)]
    on_skill: Callback<&'static str>,
    /// One student is to be looked at.
    #[prop(into)]
    on_student: Callback<String>,
) -> impl IntoView {
    let app = app();
    let page = RwSignal::new(0_usize);
    let also_planned = RwSignal::new(true);
    let table = move || {
        let lang = app.screen();
        pupils.with(|pupils| {
            let groups = columns(pupils.iter(), also_planned.get());
            if groups.is_empty() {
                return view! { <p class="note" role="status">{say::matrix_none().text(lang)}</p> }.into_any();
            }
            let rows = on_page(pupils, page.get(), PAGE).iter().map(|pupil| row(pupil, &groups, lang, on_student));
            view! {
                <div class="scroll matrix-frame" tabindex="0" role="region" aria-label=say::matrix_caption().text(lang)>
                    <table class="class-table matrix">
                        <caption class="unseen">{say::matrix_caption().text(lang)}</caption>
                        {head(&groups, lang, on_skill)}
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <p class="note">{app.text(say::matrix_legend())}" "{app.text(say::matrix_marks())}</p>
        <label class="line">
            <input
                type="checkbox"
                name="matrix-planned"
                prop:checked=move || also_planned.get()
                on:change=move |event| also_planned.set(event_target_checked(&event))
            />
            {app.text(say::matrix_planned())}
        </label>
        <Pages count=Signal::derive(move || pupils.with(Vec::len)) page=page/>
        {table}
    }
}

fn head(groups: &[Columns], lang: Lang, on_skill: Callback<&'static str>) -> impl IntoView + use<> {
    let above = groups.iter().map(|group| {
        view! { <th scope="colgroup" colspan=group.skills.len().to_string()>{group.say().text(lang)}</th> }
    });
    let above = above.collect_view();
    let spans =
        groups.iter().map(|group| view! { <colgroup span=group.skills.len().to_string()></colgroup> });
    let spans = spans.collect_view();
    let skill = |skill: &&'static Skill| {
        let id = skill.id;
        view! {
            <th scope="col">
                <button type="button" class="sort" data-do="to-skill" data-skill=id on:click=move |_| on_skill.run(id)>
                    {(skill.name)().text(lang)}
                </button>
            </th>
        }
    };
    let skills: Vec<_> = groups.iter().flat_map(|group| &group.skills).map(skill).collect();
    view! {
        <colgroup></colgroup>
        {spans}
        <thead>
            <tr>
                <th scope="col" rowspan="2">{say::column_student().text(lang)}</th>
                {above}
            </tr>
            <tr>{skills}</tr>
        </thead>
    }
}

fn row(pupil: &Pupil, groups: &[Columns], lang: Lang, on_student: Callback<String>) -> impl IntoView + use<> {
    let id = pupil.student.id.clone();
    let to = id.clone();
    let cells: Vec<AnyView> =
        groups.iter().flat_map(|group| &group.skills).map(|skill| cell(pupil.with(skill.id), lang)).collect();
    view! {
        <tr data-student=id>
            <th scope="row">
                <button type="button" class="sort" data-do="to-student" on:click=move |_| on_student.run(to.clone())>
                    {pupil.student.nickname.clone()}
                </button>
            </th>
            {cells}
        </tr>
    }
}

/// A stage as a letter and a color, the last answers as marks; for somebody who listens, the same in words.
fn cell(own: Option<&PupilSkill>, lang: Lang) -> AnyView {
    let Some(own) = own else { return view! { <td></td> }.into_any() };
    let Some(standing) = own.standing else {
        return view! {
            <td data-standing="" data-skill=own.skill>
                <span aria-hidden="true">"·"</span>
                <span class="unseen">{say::matrix_not_begun().text(lang)}</span>
            </td>
        }
        .into_any();
    };
    let letter = standing.letter();
    let flagged = own.flagged.then(|| say::matrix_flagged().text(lang));
    let said: Vec<String> = [Some(Standing::say(standing).text(lang)), tally_text(own, lang), flagged]
        .into_iter()
        .flatten()
        .collect();
    let written: String = own.flagged.then_some('!').into_iter().chain(letter.to_uppercase()).collect();
    let right: String = own.marks.iter().map(|right| if *right { '1' } else { '0' }).collect();
    view! {
        <td
            class=format!("at-{letter}")
            class:flagged=own.flagged
            data-standing=letter.to_string()
            data-skill=own.skill
            data-marks=right
        >
            <span class="letter" aria-hidden="true">{written}</span>
            <span class="unseen">{said.join(", ")}</span>
            {marks(own)}
        </td>
    }
    .into_any()
}
