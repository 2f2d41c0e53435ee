//! *I do*: the table solves one item and asks the child something now and then.

use leptos::prelude::*;
use tenfold::activities::Question;
use tenfold::practice::{Act, Lesson};
use tenfold::records::Input;
use tenfold::table::{Board as Model, Disclosure, Refusal, Verb};
use tenfold::words::{Say, say};

use super::item::{Side, sides, told};
use super::session::Here;
use crate::board::{Board, BoardRef, Host, Pointing};
use crate::platform::page;
use crate::ui::{Icon, Speaker, app, icon};

/// A board that is only looked at.
struct Shown {
    here: Here,
    seat: u8,
    /// Whether it belongs to the stage below, which stands beside.
    below: bool,
}

fn lesson<T>(here: Here, look: impl FnOnce(&Lesson) -> Option<T>) -> Option<T> {
    here.look(|act| if let Act::Lesson(lesson) = act { look(lesson) } else { None })?
}

impl Host for Shown {
    fn read(&self) -> Option<(Model, Disclosure)> {
        lesson(self.here, |lesson| {
            let table = if self.below { &lesson.below.as_ref()?.table } else { &lesson.table };
            let disclosure = told(table, self.seat, Disclosure::Full, lesson.is_done());
            Some((table.board(self.seat)?.clone(), disclosure))
        })
    }

    fn act(&self, _verb: Verb, _input: Input) -> Result<Say, Refusal> {
        Err(Refusal::Stays)
    }

    fn is_open(&self) -> bool {
        false
    }

    fn points(&self) -> Pointing {
        lesson(self.here, |lesson| {
            let action = lesson.upcoming()?.actions.first()?;
            (action.seat == self.seat && lesson.goes_below() == self.below).then_some(action.verb)
        })
    }

    fn done(&self) {}
}

/// What a lesson shows now.
#[derive(Clone, PartialEq, Default)]
struct Shows {
    question: Option<Question>,
    said: Option<Say>,
    missed: bool,
    progress: (usize, usize),
    done: bool,
    numerals: Vec<Say>,
}

fn shows(lesson: &Lesson) -> Shows {
    let activity = tenfold::curriculum::skill(lesson.skill).map(|skill| skill.activity);
    Shows {
        question: lesson.question().cloned(),
        said: lesson.said().cloned(),
        missed: lesson.missed(),
        progress: lesson.progress(),
        done: lesson.is_done(),
        numerals: activity.map(|activity| lesson.numerals(activity)).unwrap_or_default(),
    }
}

/// The screen of a lesson.
#[component]
pub fn LessonView(
    /// What it belongs to.
    here: Here,
    /// Changes whenever anything of the lesson may have.
    version: RwSignal<u32>,
    /// The lesson is over.
    on_done: Callback<()>,
) -> impl IntoView {
    let app = app();
    let looked = lesson(here, |lesson| {
        let activity = tenfold::curriculum::skill(lesson.skill)?.activity;
        let boards = sides(&lesson.table);
        let below = lesson.below.as_ref().and_then(|below| below.table.board(0)).map(Model::name);
        Some((lesson.skill, lesson.item.clone(), lesson.seed, boards, below, activity.ask(&lesson.item)))
    });
    let Some((skill, item, seed, boards, below, ask)) = looked else { return ().into_any() };
    let state = Memo::new(move |_| {
        version.track();
        lesson(here, |lesson| Some(shows(lesson))).unwrap_or_default()
    });
    let with_lesson = move |act: &dyn Fn(&mut Lesson)| {
        if let Some(session) = here.get() {
            session.with_lesson(act);
        }
        version.try_update(|version| *version = version.wrapping_add(1));
        page::next_frame(|| page::focus("[data-lesson-next]"));
    };
    let step = move || with_lesson(&Lesson::step);
    let answer = move |choice: usize| {
        with_lesson(&|lesson| {
            lesson.answer(choice);
            // A right answer leads straight on to what it is about.
            if !lesson.missed() {
                lesson.step();
            }
        });
    };
    let saying = move |state: &Shows| {
        state.question.as_ref().map(|question| question.ask.clone()).or_else(|| state.said.clone())
    };
    Effect::new(move |before: Option<Option<Say>>| {
        let now = state.with(saying);
        if let (Some(before), Some(say)) = (before, &now)
            && before.as_ref() != Some(say)
        {
            app.announcer.say(say.clone());
            app.speak(say);
        }
        now
    });
    app.speak(&ask);
    on_cleanup(crate::platform::speech::hush);
    let shown = move |seat: u8, below: bool, name: &'static str| {
        let view = BoardRef::new(app, Box::new(Shown { here, seat, below }));
        view! { <div class="seat"><Board view=view name=name version=version/></div> }
    };
    let on_side = |side: Side| {
        let here_are = boards.iter().filter(|(.., at)| *at == side);
        here_are.map(|(seat, name, _)| shown(*seat, false, name)).collect_view()
    };
    let words = move || {
        let state = state.get();
        let missed = state.missed.then(say::lesson_look_again);
        let said = saying(&state)?;
        Some(missed.map_or(said.clone(), |missed| missed.and(said)).text(app.screen()))
    };
    let choices = move || {
        state.get().question.map(|question| {
            let few = here.get().is_some_and(|session| session.supports().fewer_choices);
            let choices = if few { question.two() } else { question.choices.into_iter().enumerate().collect() };
            let choices = choices.into_iter().map(|(place, choice)| {
                view! {
                    <button type="button" class="command" data-do="answer" data-choice=place.to_string() on:click=move |_| answer(place)>
                        {app.text(choice)}
                    </button>
                }
            });
            view! { <div class="choices" role="group" aria-label=app.text(say::choices())>{choices.collect_view()}</div> }
        })
    };
    let asked = ask.clone();
    view! {
        <section
            class="item lesson"
            data-item=""
            data-skill=skill
            data-stage=item.stage.to_string()
            data-phase="i"
            data-seed=seed.to_string()
            data-math=item.math.to_string()
            data-layout=item.layout.clone()
            data-state="open"
        >
            <div class="question">
                <p class="phase">{app.text(say::phase_i())}</p>
                <h1 tabindex="-1" data-question="">{app.text(asked.clone())}</h1>
                <Speaker what=asked/>
            </div>
            <div class="bench" class:has-help=below.is_some()>
                <div class="tables">{on_side(Side::Table)}</div>
                {below.map(|name| view! {
                    <section class="help-table" aria-label=app.text(say::help_table())>{shown(0, true, name)}</section>
                })}
                <div class="symbols">
                    {on_side(Side::Symbols)}
                    <div class="numerals">
                        {move || state.get().numerals.into_iter().map(|line| view! { <p>{app.text(line)}</p> }).collect_view()}
                    </div>
                    <div class="feedback" data-feedback="" tabindex="-1">{words}</div>
                    {choices}
                    <p class="steps" aria-hidden="true">
                        {move || {
                            let (at, of) = state.get().progress;
                            (0..of).map(|step| view! { <span class:done=step < at></span> }).collect_view()
                        }}
                    </p>
                    {move || {
                        let state = state.get();
                        let next = move |name: Say, does: &'static str, press: Callback<()>| view! {
                            <button type="button" class="command big" data-do=does data-lesson-next="" on:click=move |_| press.run(())>
                                {icon(Icon::Next)}
                                <span>{app.text(name)}</span>
                            </button>
                        };
                        if state.done {
                            Some(next(say::lesson_now_you(), "next", on_done))
                        } else if state.question.is_none() || state.missed {
                            Some(next(say::lesson_step(), "step", Callback::new(move |()| step())))
                        } else {
                            None
                        }
                    }}
                </div>
            </div>
        </section>
    }
    .into_any()
}
