//! Plans on their way down: as a file, a link or a code to another device; and what one that came in would change here.

use leptos::prelude::*;
use tenfold::curriculum::{SKILLS, skill_name};
use tenfold::exchange::{
    Down, LONGEST_LINK, PlanPart, Route, SealKey, compare, plan_file, plan_text, qr_svg,
};
use tenfold::plan::Student;
use tenfold::practice::{Point, Standing, keep_point, log_of, point_of};
use tenfold::records::{Found, Op, Trouble};
use tenfold::words::{Say, say};

use super::whose::{Whose, WhoseSelect};
use crate::clerk::{Answer, Job, do_job};
use crate::platform::records::Hindrance;
use crate::platform::seal::Pair;
use crate::platform::{clock, files, page};
use crate::ui::{App, Command, app, copy, take_away};

/// What a part would change, beside the part.
pub type PlanFound = (PlanPart, Down);

/// The plans of students, with where each stands.
async fn parts(app: App, students: Vec<Student>) -> Result<Vec<PlanPart>, Trouble> {
    let records = app.opened()?;
    let mut parts = Vec::new();
    for student in students {
        let point = point_of(records.journal(), &student, &SKILLS).await?;
        parts.push(PlanPart { student, point });
    }
    Ok(parts)
}

/// The key of this computer, which goes along.
async fn key() -> Option<SealKey> {
    Pair::kept().await.map(|pair| pair.public)
}

/// Holds parts against what is here.
pub async fn stage_plans(app: App, parts: Vec<PlanPart>) -> Result<Vec<PlanFound>, Hindrance> {
    let records = app.opened()?;
    let roster = app.roster.get_untracked();
    let mut found = Vec::new();
    for part in parts {
        // By the rules that are here: what differs is what the child has done, not how it is counted.
        let known = roster.student(&part.student.id).unwrap_or(&part.student);
        let (point, log) = log_of(records.journal(), &part.student.id).await?;
        let here = Point::fold(point.as_ref(), &known.plan.rules, &SKILLS, &log);
        let then = Point::fold(Some(&part.point), &part.student.plan.rules, &SKILLS, &log);
        let down = compare(&roster, &part, &here, &then);
        found.push((part, down));
    }
    Ok(found)
}

/// Takes in what the clerk has staged, with parts of plans and `also` what belongs beside them, in one commit.
pub async fn take_plans(app: App, found: Found, parts: &[PlanPart], also: Vec<Op>) -> Result<(), Hindrance> {
    let records = app.write(false).await?;
    let journal = records.journal();
    let mut ops = Vec::new();
    for student in &found.gone {
        ops.extend(journal.erase(student).await?);
    }
    let roster = tenfold::exchange::taken(&found.roster, parts);
    let stays = |part: &&PlanPart| roster.student(&part.student.id).is_some();
    ops.extend(parts.iter().filter(stays).map(|part| keep_point(&part.student.id, &part.point)));
    ops.extend(also);
    let epoch = journal.epoch().ok_or(Trouble::NotWriter)?;
    let commit = async |ops| match do_job(app, Job::TakeIn(epoch, ops), None).await {
        Answer::Trouble(trouble) => Err(trouble),
        _ => Ok(()),
    };
    records.keep_roster_by(&roster, ops, commit).await?;
    if !found.gone.is_empty() {
        // The slot before holds the names still.
        records.keep_roster(&roster, Vec::new()).await?;
    }
    app.roster.set(roster);
    Ok(())
}

/// The part of the screen for plans.
#[component]
pub fn Plans(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
) -> impl IntoView {
    let app = app();
    let whose = RwSignal::new(Whose::All);
    let link = RwSignal::new(None::<String>);
    let told = RwSignal::new(None::<Say>);
    let chosen = move || whose.with_untracked(|whose| whose.students(app));
    let file = move || {
        leptos::task::spawn_local(async move {
            match parts(app, chosen()).await {
                Ok(parts) => {
                    let text = plan_file(clock::now().wall, key().await.as_ref(), &parts);
                    files::download(&take_away::file_name("plan", "json"), "application/json", &[text]);
                }
                Err(trouble) => drop(hindered.try_set(Some(trouble.into()))),
            }
        });
    };
    let make_link = move || {
        leptos::task::spawn_local(async move {
            match parts(app, chosen()).await.map(|parts| parts.into_iter().next()) {
                Ok(Some(part)) => {
                    let route = Route::Plan(plan_text(clock::now().wall, key().await.as_ref(), &part));
                    link.try_set(Some(page::address_of(&route)));
                }
                Ok(None) => {}
                Err(trouble) => drop(hindered.try_set(Some(trouble.into()))),
            }
        });
    };
    // A link is of one student: it goes when another is chosen.
    Effect::new(move |_| {
        whose.track();
        link.set(None);
        told.set(None);
    });
    let shown = move || {
        let link = link.get()?;
        if link.len() > LONGEST_LINK {
            return Some(
                view! { <p class="note" role="status">{app.text(say::plan_link_too_long())}</p> }.into_any(),
            );
        }
        let copied = link.clone();
        let qr = qr_svg(&link);
        Some(
            view! {
                <p class="note">{app.text(say::plan_link_note())}</p>
                <label class="line">
                    {app.text(say::plan_link_to())}
                    <input type="text" readonly data-link="" value=link/>
                </label>
                <Command does="copy-link" name=say::tools_copy() on_press=move |()| copy(copied.clone(), told)/>
                {qr.map(|code| view! { <div class="qr" role="img" data-qr="" aria-label=app.text(say::tools_qr()) inner_html=code></div> })}
                <p class="note" role="status">{move || told.get().map(|say| say.text(app.screen()))}</p>
            }
            .into_any(),
        )
    };
    view! {
        <section aria-labelledby="plans">
            <h2 id="plans">{app.text(say::plan_down_title())}</h2>
            <p class="note">{app.text(say::plan_down_note())}</p>
            <label class="line">
                {app.text(say::plan_whose())}
                <WhoseSelect name="plan-whose" whose=whose/>
            </label>
            <div class="choices">
                <Command does="plan-file" name=say::plan_file() on_press=file/>
                {move || matches!(whose.get(), Whose::Student(_)).then(|| view! {
                    <Command does="plan-link" name=say::plan_link() on_press=make_link/>
                })}
            </div>
            <div class="plan-link">{shown}</div>
        </section>
    }
}

/// What plans that came in would change, student by student.
#[component]
pub fn PlanReport(
    /// What was found.
    found: Vec<PlanFound>,
) -> impl IntoView {
    let app = app();
    let student = |(part, down): PlanFound| {
        let lines: Vec<Say> = match down {
            Down::New => vec![say::plan_new_student()],
            Down::Erased => vec![say::plan_of_erased()],
            Down::Known { fields, plan, stages } => {
                let fields = fields.into_iter().map(|field| say::plan_field(field.say()));
                let plan = plan.into_iter().map(|difference| difference.say());
                let stages = stages
                    .into_iter()
                    .map(|(id, was, is)| say::plan_changed(skill_name(&id), Standing::say_of(was), is.say()));
                let all: Vec<Say> = fields.chain(plan).chain(stages).collect();
                if all.is_empty() { vec![say::plan_same()] } else { all }
            }
        };
        let lines = lines.into_iter().map(|line| view! { <li>{app.text(line)}</li> }).collect_view();
        view! {
            <li data-plan-of=part.student.id.clone()>
                <b>{part.student.nickname.clone()}</b>
                <ul>{lines}</ul>
            </li>
        }
    };
    view! { <ul class="plans">{found.into_iter().map(student).collect_view()}</ul> }
}
