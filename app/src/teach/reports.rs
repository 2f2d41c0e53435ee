//! Reports of a student, in place of the rest of the page: which one, for whom it is written, which days it tells about.

use leptos::prelude::*;
use tenfold::curriculum::{SKILLS, Skill, skill};
use tenfold::insight::report::{Report, Span, goal, parents, team, then_and_now};
use tenfold::plan::Student;
use tenfold::practice::{Ladder, ladder_and_log};
use tenfold::records::{Day, Entry, RecordId, Trouble};
use tenfold::words::{Lang, Say, say};

use crate::platform::{clock, page};
use crate::ui::{App, Command, DateField, ReportView, app, trouble_say};

/// Which report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Parents,
    Team,
    Goal,
    Sample,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Parents, Kind::Team, Kind::Goal, Kind::Sample];

    /// Its name in the page.
    const fn name(self) -> &'static str {
        match self {
            Kind::Parents => "parents",
            Kind::Team => "team",
            Kind::Goal => "goal",
            Kind::Sample => "sample",
        }
    }

    fn say(self) -> Say {
        match self {
            Kind::Parents => say::report_parents(),
            Kind::Team => say::report_team(),
            Kind::Goal => say::goal(),
            Kind::Sample => say::sample(),
        }
    }

    /// Whether it is about one skill.
    const fn of_a_skill(self) -> bool {
        matches!(self, Kind::Goal | Kind::Sample)
    }
}

/// Twelve weeks: about what lies between two meetings. Goals are set for as long again.
const USUAL_DAYS: i64 = 84;

/// What is known of the student.
struct Known {
    entries: Vec<Entry>,
    ladder: Ladder,
    moves: Vec<(RecordId, String)>,
}

async fn know(app: App, student: &Student) -> Result<Known, Trouble> {
    let journal = app.opened()?.journal();
    let (ladder, entries) = ladder_and_log(journal, student, &SKILLS).await?;
    let moves = journal.moves(&student.id).await?.lists;
    Ok(Known { entries, ladder, moves })
}

/// The skills that were practised, the last one first.
fn practised(ladder: &Ladder) -> Vec<&'static Skill> {
    let met = ladder.met().collect();
    let met = tenfold::order::by_number(met, |(_, progress)| progress.last.map_or(i64::MAX, |day| -day.0));
    met.into_iter().filter_map(|(id, _)| skill(id)).collect()
}

/// What is asked for.
#[derive(Clone, PartialEq)]
struct Wish {
    kind: Kind,
    span: Span,
    skill: Option<&'static str>,
    by: Day,
}

/// The report that is asked for, or why there is none.
fn report_of(student: &Student, known: &Known, wish: &Wish) -> Result<Report, Say> {
    let Known { entries, ladder, moves } = known;
    let Wish { kind, span, skill, by } = *wish;
    match (kind, skill) {
        (Kind::Parents, _) => Ok(parents(student, ladder, entries, span).report()),
        (Kind::Team, _) => Ok(team(student, ladder, entries, span).report()),
        (Kind::Goal, Some(skill)) => goal(student, ladder, entries, span, skill, by)
            .map(|goal| goal.report())
            .ok_or_else(say::goal_nothing),
        (Kind::Sample, Some(skill)) => then_and_now(student, entries, span, skill, moves)
            .map(|sample| sample.report())
            .ok_or_else(say::sample_nothing),
        (Kind::Goal | Kind::Sample, None) => Err(say::report_no_practice()),
    }
}

/// Reports of one student.
#[component]
pub fn Reports(
    /// Whose.
    student: Student,
    /// The page is closed.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let app = app();
    let today = clock::now().day();
    let span = Span { first: Day(today.0 - USUAL_DAYS), last: today };
    let by = Day(today.0 + USUAL_DAYS);
    let wish = RwSignal::new(Wish { kind: Kind::Parents, span, skill: None, by });
    let lang = RwSignal::new(untrack(|| app.screen()));
    let known = RwSignal::new(None::<Known>);
    let told = RwSignal::new(None::<Say>);
    let row = format!("[data-student=\"{}\"] [data-do=report]", student.id);
    let student = StoredValue::new(student);
    leptos::task::spawn_local(async move {
        let Some(whose) = student.try_get_value() else { return };
        match know(app, &whose).await {
            Ok(found) => {
                let skill = practised(&found.ladder).first().map(|skill| skill.id);
                wish.try_update(|wish| wish.skill = skill);
                known.try_set(Some(found));
            }
            Err(trouble) => drop(told.try_set(Some(trouble_say(&trouble)))),
        }
    });
    let report = Memo::new(move |_| {
        let known = known.read();
        let known = known.as_ref()?;
        Some(student.with_value(|student| wish.with(|wish| report_of(student, known, wish))))
    });
    // The heading takes the focus when the page opens, and not again while something is chosen above it.
    let seen = StoredValue::new(false);
    Effect::new(move |_| {
        if report.with(Option::is_some) && !seen.get_value() {
            seen.set_value(true);
            page::next_frame(|| page::focus(".paper h1"));
        }
    });
    on_cleanup(move || page::next_frame(move || page::focus(&row)));
    let kind = Memo::new(move |_| wish.with(|wish| wish.kind));
    let kinds = Kind::ALL.map(|own| {
        view! {
            <button
                type="button"
                class="choice"
                data-do=format!("report-{}", own.name())
                aria-pressed=move || if kind.get() == own { "true" } else { "false" }
                on:click=move |_| wish.update(|wish| wish.kind = own)
            >
                {app.text(own.say())}
            </button>
        }
    });
    let date = move |name: &'static str, says: Say, read: fn(&Wish) -> Day, write: fn(&mut Wish, Day)| {
        let day = Signal::derive(move || Some(wish.with(read)));
        let change = move |day: Option<Day>| {
            if let Some(day) = day {
                wish.update(|wish| write(wish, day));
            }
        };
        view! { <DateField name=name says=says day=day on_change=change/> }
    };
    let skills = move || {
        let practised =
            known.with(|known| known.as_ref().map(|known| practised(&known.ladder)).unwrap_or_default());
        practised
            .into_iter()
            .map(move |skill| {
                let is = move || wish.with(|wish| wish.skill == Some(skill.id));
                view! { <option value=skill.id selected=is>{app.text((skill.name)())}</option> }
            })
            .collect_view()
    };
    let choose = move |id: String| wish.update(|wish| wish.skill = skill(&id).map(|skill| skill.id));
    view! {
        <section class="report-page" aria-label=app.text(say::reports())>
            <div class="bar">
                <Command does="report-close" name=say::close() on_press=move |()| on_close.run(())/>
                <Command does="print" name=say::print() on_press=page::print/>
            </div>
            <div class="choices" role="group" aria-label=app.text(say::reports())>{kinds.into_iter().collect_view()}</div>
            <div class="choices">
                <ReaderSwitch lang=lang/>
                {date("report-first", say::report_first(), |wish| wish.span.first, |wish, day| wish.span.first = day)}
                {date("report-last", say::report_last(), |wish| wish.span.last, |wish, day| wish.span.last = day)}
                {move || kind.get().of_a_skill().then(|| view! {
                    <label class="line">
                        {app.text(say::column_skill())}
                        <select name="report-skill" on:change=move |event| choose(event_target_value(&event))>{skills}</select>
                    </label>
                })}
                {move || (kind.get() == Kind::Goal).then(|| {
                    date("goal-by", say::goal_by(), |wish| wish.by, |wish, day| wish.by = day)
                })}
            </div>
            {move || told.get().map(|say| view! { <p class="notice" role="status" data-notice="">{app.text(say)}</p> })}
            {move || report.get().map(|report| match report {
                Ok(report) => view! { <ReportView report=report lang=lang.get()/> }.into_any(),
                Err(why) => view! { <p class="note" role="status" data-report-none="">{app.text(why)}</p> }.into_any(),
            })}
        </section>
    }
}

/// Switches the language a report is written in.
#[component]
pub fn ReaderSwitch(
    /// The language.
    lang: RwSignal<Lang>,
) -> impl IntoView {
    let app = app();
    let buttons = Lang::ALL.map(|own| {
        view! {
            <button
                type="button"
                class="choice"
                data-do=format!("reader-{}", own.code())
                lang=own.code()
                aria-pressed=move || if lang.get() == own { "true" } else { "false" }
                on:click=move |_| lang.set(own)
            >
                {own.own_name()}
            </button>
        }
    });
    view! {
        <div class="switch" role="group" aria-label=app.text(say::report_reader())>
            <span class="switch-name">{app.text(say::report_reader())}</span>
            {buttons.into_iter().collect_view()}
        </div>
    }
}
