//! One skill across students, the one who needs it now first.

use leptos::prelude::*;
use tenfold::curriculum::{Skill, skill};
use tenfold::insight::report::Pattern;
use tenfold::insight::{Pupil, SkillLine, columns, one_skill};
use tenfold::practice::{Standing, said_days};
use tenfold::records::Day;
use tenfold::words::{Lang, say};

use super::views::{PAGE, Pages, marks, on_page, tally_text};
use crate::ui::app;

/// The view.
#[component]
pub fn OneSkill(
    /// Whose work is shown.
    pupils: RwSignal<Vec<Pupil>>,
    /// The skill, by id.
    chosen: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let app = app();
    let page = RwSignal::new(0_usize);
    let options = move || {
        let lang = app.screen();
        let groups = pupils.with(|pupils| columns(pupils.iter(), true));
        let option = move |known: &'static Skill| {
            let name = format!("{} · {}", known.grade.name(), (known.name)().text(lang));
            view! { <option value=known.id selected=move || chosen.get() == Some(known.id)>{name}</option> }
        };
        groups.into_iter().flat_map(|group| group.skills).map(option).collect_view()
    };
    let table = move || {
        let lang = app.screen();
        let Some(skill) = chosen.get().and_then(skill) else {
            return view! { <p class="note" role="status">{say::skill_choose().text(lang)}</p> }.into_any();
        };
        pupils.with(|pupils| {
            let lines = one_skill(pupils.iter(), skill.id);
            let rows = on_page(&lines, page.get(), PAGE).iter().map(|line| row(line, lang));
            let caption = say::skill_caption((skill.name)()).text(lang);
            let head = [
                say::column_student(),
                say::column_stage(),
                say::column_last_ten(),
                say::column_last(),
                say::column_repeats(),
            ];
            let head = head.map(|name| view! { <th scope="col">{name.text(lang)}</th> });
            view! {
                <div class="scroll" tabindex="0" role="region" aria-label=caption.clone()>
                    <table class="class-table skill-table" data-of=skill.id>
                        <caption>{caption.clone()}</caption>
                        <thead><tr>{head.into_iter().collect_view()}</tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
            .into_any()
        })
    };
    view! {
        <label class="line">
            {app.text(say::column_skill())}
            <select
                name="view-skill"
                on:change=move |event| {
                    page.set(0);
                    chosen.set(skill(&event_target_value(&event)).map(|skill| skill.id));
                }
            >
                <option value="" selected=move || chosen.get().is_none()>{app.text(say::plan_no_skill())}</option>
                {options}
            </select>
        </label>
        <Pages count=Signal::derive(move || pupils.with(Vec::len)) page=page/>
        {table}
    }
}

fn row(line: &SkillLine<'_>, lang: Lang) -> impl IntoView + use<> {
    let SkillLine { pupil, own, .. } = *line;
    let standing = own.and_then(|own| own.standing);
    let stage = if own.is_none() { say::skill_not_planned() } else { Standing::say_of(standing) };
    let flag = own.filter(|own| own.flagged).map(|_| format!("! {}", say::matrix_flagged().text(lang)));
    let flagged = flag.is_some();
    let errors = own.map(|own| own.errors.iter().map(|error| error_line(error, lang)).collect_view());
    view! {
        <tr data-student=pupil.student.id.clone() class:flagged=flagged>
            <th scope="row">{pupil.student.nickname.clone()}</th>
            <td data-standing=standing.map(|standing| standing.letter().to_string())>
                {stage.text(lang)}
                {flag.map(|flag| view! { <p>{flag}</p> })}
            </td>
            <td>{own.and_then(marks)} {own.and_then(|own| tally_text(own, lang))}</td>
            <td>{own.and_then(|own| own.last).map(Day::iso)}</td>
            <td>{errors.map(|errors| view! { <ul>{errors}</ul> })}</td>
        </tr>
    }
}

fn error_line(error: &Pattern, lang: Lang) -> impl IntoView + use<> {
    let known = tenfold::activities::misconception(&error.misconception);
    let name = known.map_or_else(|| say::just(error.misconception.as_str()), |known| known.name());
    view! { <li>{say::skill_error(name, error.fits, said_days(&error.days)).text(lang)}</li> }
}
