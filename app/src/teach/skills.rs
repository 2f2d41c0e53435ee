//! The skill map: what there is to learn, what leads to what, and a way into every item and lesson.

use leptos::prelude::*;
use tenfold::activities::Stage;
use tenfold::curriculum::{
    Arrow, Card, Finder, SKILLS, Skill, Source, Tie, features, map, materials, misconceptions, skill,
};
use tenfold::exchange::{Route, TryLink};
use tenfold::records::Phase;
use tenfold::words::{Say, say};

use crate::platform::page;
use crate::ui::{App, Command, Dialog, LangSwitch, app};

/// The screen.
#[component]
pub fn SkillMap() -> impl IntoView {
    let app = app();
    let query = RwSignal::new(String::new());
    let open = RwSignal::new(None::<&'static Skill>);
    let finder = Memo::new(move |_| Finder::new(app.screen()));
    let found = Memo::new(move |_| finder.with(|finder| query.with(|query| finder.find(query))));
    let count = move || found.with(Vec::len);
    let map = map();
    let view_box = format!("0 0 {} {}", map.size.w, map.size.h);
    let arrows = map.arrows.into_iter().map(|arrow| arrow_view(arrow, open));
    let cards = map.cards.into_iter().map(|card| card_view(app, card, open, found));
    let domains = map.domains.into_iter().map(|(domain, at)| {
        view! { <text class="map-head" x=at.x.to_string() y=at.y.to_string()>{app.text(domain.name())}</text> }
    });
    let grades = map.grades.into_iter().map(|(grade, at)| {
        view! { <text class="map-head" x=at.x.to_string() y=at.y.to_string()>{grade.name()}</text> }
    });
    view! {
        <main data-screen="skills" class="screen teach skill-map">
            <header class="bar">
                <a class="command" href=Route::Teach.to_string() data-do="back">{app.text(say::teach_title())}</a>
                <LangSwitch/>
                <Command
                    does="ccss"
                    name=say::map_ccss()
                    pressed=Signal::derive(move || !app.device.get().hides_ccss)
                    on_press=move |()| app.change_device(|device| device.hides_ccss = !device.hides_ccss)
                />
                <Command does="print" name=say::print() on_press=page::print/>
            </header>
            <h1 tabindex="-1">{app.text(say::map_title())}</h1>
            <label class="line">
                <span>{app.text(say::map_search())}</span>
                <input
                    type="search"
                    name="search"
                    autocomplete="off"
                    prop:value=move || query.get()
                    on:input=move |event| query.set(event_target_value(&event))
                />
            </label>
            <p class="note" role="status" data-found=move || count().to_string()>
                {move || say::map_found(count()).text(app.screen())}
            </p>
            <div class="scroll map-scroll">
                <svg class="map" viewBox=view_box width=map.size.w.to_string() height=map.size.h.to_string()>
                    <defs>
                        <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
                            <path d="M0 0L8 4L0 8Z"/>
                        </marker>
                    </defs>
                    <g aria-hidden="true">{domains.collect_view()}{grades.collect_view()}</g>
                    <g class="arrows" class:faint=move || count() < SKILLS.len() aria-hidden="true">{arrows.collect_view()}</g>
                    {cards.collect_view()}
                </svg>
            </div>
            <p class="note">{app.text(say::map_legend())}</p>
            {move || open.get().map(|skill| view! {
                <SkillDialog skill=skill on_close=move |()| open.set(None) on_open=move |skill| open.set(Some(skill))/>
            })}
        </main>
    }
}

fn arrow_view(arrow: Arrow, open: RwSignal<Option<&'static Skill>>) -> impl IntoView {
    let Arrow { from, to, tie, path } = arrow;
    let own = move || open.get().is_some_and(|skill| skill.id == from || skill.id == to);
    view! {
        <path
            class="arrow"
            class:helps=tie == Tie::Helps
            class:own=own
            data-from=from
            data-to=to
            d=path
            marker-end="url(#tip)"
        />
    }
}

fn card_view(
    app: App,
    card: Card,
    open: RwSignal<Option<&'static Skill>>,
    found: Memo<Vec<&'static str>>,
) -> impl IntoView {
    let Card { skill, area } = card;
    view! {
        <foreignObject
            x=area.x.to_string()
            y=area.y.to_string()
            width=area.w.to_string()
            height=area.h.to_string()
        >
            <button
                type="button"
                class="map-card"
                class:lost=move || found.with(|found| !found.contains(&skill.id))
                data-skill=skill.id
                on:click=move |_| open.set(Some(skill))
            >
                <span class="code">{move || codes(skill, app).text(app.screen())}</span>
                <span>{app.text((skill.name)())}</span>
            </button>
        </foreignObject>
    }
}

/// The state code, whether it was inferred or is missing, and the Common Core where it is wanted.
fn codes(skill: &'static Skill, app: App) -> Say {
    let (code, source) = skill.alabama;
    let state = match source {
        Source::Confirmed => say::code_confirmed(code),
        Source::Inferred => say::code_inferred(code),
        Source::Missing => say::code_missing(),
    };
    if app.device.get().hides_ccss { state } else { say::code_with_ccss(state, skill.ccss) }
}

/// One skill: where it stands, what leads to it, every item and lesson of it, and what goes wrong.
#[component]
fn SkillDialog(
    skill: &'static Skill,
    #[prop(into)] on_close: Callback<()>,
    #[prop(into)] on_open: Callback<&'static Skill>,
) -> impl IntoView {
    let app = app();
    let stages = Stage::ALL.map(|stage| {
        let phases = [(Phase::I, say::phase_i()), (Phase::We, say::phase_we()), (Phase::You, say::phase_you())];
        let links = phases.map(|(phase, name)| {
            let link = Route::Try(TryLink { stage, phase, ..TryLink::to(skill.id) }).to_string();
            view! { <a class="command" href=link data-stage=stage.to_string() data-phase=phase.name()>{app.text(name)}</a> }
        });
        let worked_with = move || {
            let names = materials(skill, stage).into_iter().map(|name| name.text(app.screen()));
            names.collect::<Vec<_>>().join(", ")
        };
        view! {
            <section>
                <h3>{app.text(stage.say())}</h3>
                <p class="note">{worked_with}</p>
                <div class="commands">{links.into_iter().collect_view()}</div>
                {with_feature(app, skill, stage)}
            </section>
        }
    });
    let errors = misconceptions(skill).into_iter().map(move |known| {
        view! {
            <details data-misconception=known.id>
                <summary>{app.text(known.name())}</summary>
                <p>{app.text(known.does())}</p>
                <p>{app.text(known.why())}</p>
                <p>{app.text(known.next())}</p>
                <p>{app.text(say::map_child_hears(known.feedback()))}</p>
            </details>
        }
    });
    view! {
        <Dialog name=(skill.name)() on_close=on_close>
            <p class="note">{move || codes(skill, app).text(app.screen())} " · " {skill.id}</p>
            {ties(app, say::map_needs(), skill.needs, on_open)}
            {ties(app, say::map_helps(), skill.helps, on_open)}
            {ties(app, say::map_leads_to(), &followers(skill), on_open)}
            {stages.into_iter().collect_view()}
            <section>
                <h3>{app.text(say::map_errors())}</h3>
                {errors.collect_view()}
            </section>
        </Dialog>
    }
}

/// Items of a stage that have what an adult asks for.
fn with_feature(app: App, skill: &'static Skill, stage: Stage) -> impl IntoView {
    let features = features(skill, stage);
    (!features.is_empty()).then(|| {
        let links = features.into_iter().map(|feature| {
            let link = TryLink { stage, feature: Some(feature), ..TryLink::to(skill.id) };
            view! { <a class="choice" href=Route::Try(link).to_string() data-feature=feature.id>{app.text((feature.name)())}</a> }
        });
        view! {
            <p class="note">{app.text(say::map_features())}</p>
            <div class="commands">{links.collect_view()}</div>
        }
    })
}

/// Skills that need this one or are helped by it.
fn followers(skill: &Skill) -> Vec<&'static str> {
    let builds_on = |later: &&Skill| later.needs.contains(&skill.id) || later.helps.contains(&skill.id);
    SKILLS.iter().filter(builds_on).map(|later| later.id).collect()
}

fn ties(
    app: App,
    name: Say,
    ids: &[&'static str],
    on_open: Callback<&'static Skill>,
) -> impl IntoView + use<> {
    let there: Vec<&'static Skill> = ids.iter().filter_map(|id| skill(id)).collect();
    (!there.is_empty()).then(|| {
        let buttons = there.into_iter().map(|other| {
            view! {
                <button type="button" class="command" data-skill=other.id on:click=move |_| on_open.run(other)>
                    {app.text((other.name)())}
                </button>
            }
        });
        view! {
            <section>
                <h3>{app.text(name)}</h3>
                <div class="commands">{buttons.collect_view()}</div>
            </section>
        }
    })
}
