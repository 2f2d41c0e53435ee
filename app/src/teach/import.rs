//! The work and the plans of other devices on their way in: files, folders, links, pasted texts, codes. Seen before they count.

use leptos::html;
use leptos::prelude::*;
use tenfold::exchange::{PlanFile, PlanPart, Refused, read_plan_file, read_plan_text};
use tenfold::records::{Found, Report};
use tenfold::words::{Say, say};
use web_sys::File;

use super::plans::{PlanFound, PlanReport, stage_plans, take_plans};
use super::seal::{KeyFound, KeyReport};
use super::take_in::{Gathered, TakeIn, opened_texts};
use crate::clerk::{Answer, Job, do_job};
use crate::platform::records::Hindrance;
use crate::platform::{files, page};
use crate::ui::{App, Command, Status, app};

/// Files told of by name as refused; the rest is counted.
const MOST_SHOWN: usize = 20;

/// What was read: what it would add, and which files were refused.
#[derive(Clone, Default)]
struct Staged {
    found: Found,
    refused: Vec<(String, Say)>,
    plans: Vec<PlanFound>,
    key: Option<KeyFound>,
}

/// Something to be read.
enum Source {
    File(File),
    Text(String, Result<String, Refused>),
    Plan(String, Result<PlanFile, Refused>),
}

/// What is read so far: the plans, and what is refused. Records are with the clerk.
#[derive(Default)]
struct Reading {
    parts: Vec<PlanPart>,
    key: Option<KeyFound>,
    damaged: usize,
    refused: Vec<(String, Say)>,
}

impl Reading {
    async fn take(&mut self, app: App, source: Source) -> Result<(), Hindrance> {
        match source {
            Source::File(file) => {
                let name = file.name();
                match do_job(app, Job::Read(None), Some(&file)).await {
                    // Packets may be many in one text, and sealed: their key is the page's.
                    Answer::Other(text) => {
                        for text in opened_texts(text).await {
                            self.take_text(app, name.clone(), text).await?;
                        }
                        Ok(())
                    }
                    answer => self.answered(name, answer),
                }
            }
            Source::Text(name, text) => self.take_text(app, name, text).await,
            Source::Plan(name, plan) => self.take_plan(app, name, plan).await,
        }
    }

    async fn take_text(
        &mut self,
        app: App,
        name: String,
        text: Result<String, Refused>,
    ) -> Result<(), Hindrance> {
        let text = match text {
            Ok(text) => text,
            Err(why) => return self.take_plan(app, name, Err(why)).await,
        };
        match do_job(app, Job::Read(Some(text)), None).await {
            Answer::Other(text) => self.take_plan(app, name, read_plan_file(&text)).await,
            answer => self.answered(name, answer),
        }
    }

    async fn take_plan(
        &mut self,
        app: App,
        name: String,
        plan: Result<PlanFile, Refused>,
    ) -> Result<(), Hindrance> {
        match plan {
            Ok(file) => {
                self.parts.extend(file.parts);
                if let Some(sent) = file.key {
                    self.key = KeyFound::of(app, sent).await?;
                    self.damaged += usize::from(self.key.is_none());
                }
                self.damaged += file.damaged;
            }
            Err(why) => self.refused.push((name, why.say())),
        }
        Ok(())
    }

    fn answered(&mut self, name: String, answer: Answer) -> Result<(), Hindrance> {
        match answer {
            Answer::Refused(why) => self.refused.push((name, why.say())),
            Answer::Trouble(trouble) => return Err(trouble.into()),
            Answer::Done | Answer::Other(_) | Answer::Found(_) => {}
        }
        Ok(())
    }
}

/// Reads everything and holds it against what is here. `told` hears of how many sources are read.
async fn stage(app: App, sources: Vec<Source>, told: impl Fn(usize)) -> Result<Staged, Hindrance> {
    app.write(false).await?;
    do_job(app, Job::Clear, None).await;
    let mut reading = Reading::default();
    for (place, source) in sources.into_iter().enumerate() {
        told(place);
        reading.take(app, source).await?;
    }
    let roster = app.roster.get_untracked();
    let mut found = match do_job(app, Job::Stage(Box::new(roster)), None).await {
        Answer::Found(found) => *found,
        Answer::Trouble(trouble) => return Err(trouble.into()),
        _ => Found::default(),
    };
    found.report.damaged += reading.damaged;
    let plans = stage_plans(app, reading.parts).await?;
    Ok(Staged { found, refused: reading.refused, plans, key: reading.key })
}

/// Whether a file of a folder may be ours: in a folder all kinds of things lie about.
fn may_be_ours(file: &File) -> bool {
    let name = file.name().to_lowercase();
    !name.starts_with('.') && [".json", ".txt"].iter().any(|ending| name.ends_with(ending))
}

/// The part of the screen.
#[component]
pub fn Import(
    /// What stood in the way.
    hindered: RwSignal<Option<Hindrance>>,
    /// Something was added.
    #[prop(into)]
    on_changed: Callback<()>,
    /// A plan that came as a link.
    #[prop(optional_no_strip)]
    link: Option<String>,
) -> impl IntoView {
    let app = app();
    let staged = RwSignal::new(None::<Staged>);
    let agreed = RwSignal::new(false);
    let adding = RwSignal::new(false);
    let idle = Signal::derive(move || !adding.get());
    // How many of how many are read.
    let reading = RwSignal::new(None::<(usize, usize)>);
    // Files of a folder that are not looked into.
    let aside = RwSignal::new(0_usize);
    let inputs = [NodeRef::<html::Input>::new(), NodeRef::<html::Input>::new()];
    // Only what was chosen last is told of.
    let asked = StoredValue::new(0_u32);
    let read = move |sources: Vec<Source>, then: fn()| {
        asked.update_value(|asked| *asked = asked.wrapping_add(1));
        let own = asked.get_value();
        // What was told of other files must not stand there, nor be added, while these are read.
        staged.set(None);
        leptos::task::spawn_local(async move {
            let count = sources.len();
            let told = move |place| {
                if asked.try_get_value() == Some(own) {
                    reading.try_set((count > 1).then_some((place + 1, count)));
                }
            };
            let found = stage(app, sources, told).await;
            if asked.try_get_value() != Some(own) {
                return;
            }
            reading.try_set(None);
            match found {
                Ok(found) => {
                    staged.try_set(Some(found));
                    then();
                }
                Err(hindrance) => drop(hindered.try_set(Some(hindrance))),
            }
        });
    };
    let chosen = move |event: web_sys::Event, is_folder: bool| {
        let Some(list) = files::chosen(&event) else { return };
        let all = files::each(&list);
        let count = all.len();
        let ours: Vec<File> = all.into_iter().filter(|file| !is_folder || may_be_ours(file)).collect();
        aside.set(count - ours.len());
        read(ours.into_iter().map(Source::File).collect(), || {});
    };
    let linked = StoredValue::new(link);
    Effect::new(move |_| {
        if !matches!(app.status.get(), Status::Ready(_)) {
            return;
        }
        let Some(text) = linked.try_update_value(Option::take).flatten() else { return };
        let name = say::plan_link().text(untrack(|| app.screen()));
        let source = Source::Plan(name, read_plan_text(&text));
        read(vec![source], || page::next_frame(|| page::focus("[data-report]")));
    });
    let gathered = RwSignal::new(Vec::<Gathered>::new());
    Effect::new(move |_| {
        let texts = gathered.get();
        if !texts.is_empty() {
            read(texts.into_iter().map(|(name, text)| Source::Text(name, text)).collect(), || {});
        }
    });
    let clear = move || {
        staged.set(None);
        gathered.set(Vec::new());
        aside.set(0);
        for input in inputs.iter().filter_map(NodeRef::get_untracked) {
            input.set_value("");
        }
    };
    let leave = move || {
        clear();
        leptos::task::spawn_local(async move { drop(do_job(app, Job::Clear, None).await) });
    };
    let take_in = move || {
        let Some(Staged { found, plans, key, .. }) = staged.get_untracked() else { return };
        adding.set(true);
        leptos::task::spawn_local(async move {
            let parts: Vec<PlanPart> = plans.into_iter().map(|(part, _)| part).collect();
            let also = match &key {
                Some(key) => key.take(app, agreed.get_untracked()).await,
                None => Ok(Vec::new()),
            };
            let hindrance = match also {
                Ok(also) => take_plans(app, found, &parts, also).await.err(),
                Err(trouble) => Some(trouble.into()),
            };
            // What was not added is still there to be added.
            if hindrance.is_none() {
                clear();
            }
            adding.set(false);
            hindered.set(hindrance);
            on_changed.run(());
        });
    };
    let progress = move || match (adding.get(), reading.get()) {
        (true, _) => Some(say::import_adding()),
        (false, Some((at, of))) => Some(say::import_reading(at, of)),
        (false, None) => None,
    };
    view! {
        <label class="line">
            {app.text(say::import_choose())}
            <input
                type="file"
                name="import"
                multiple
                accept=".json,application/json,.txt,text/plain"
                node_ref=inputs[0]
                on:change=move |event| chosen(event, false)
            />
        </label>
        <label class="line">
            {app.text(say::import_folder())}
            <input
                type="file"
                name="import-folder"
                prop:webkitdirectory=true
                node_ref=inputs[1]
                on:change=move |event| chosen(event, true)
            />
        </label>
        <TakeIn gathered=gathered/>
        <p class="note" role="status" data-reading="">{move || progress().map(|say| say.text(app.screen()))}</p>
        {move || staged.get().map(|found| {
            let adds = adds(&found);
            view! {
                <div class="report" role="status" data-report="" tabindex="-1">
                    {told(app, found, aside.get_untracked(), agreed)}
                    <div class="choices">
                        {adds.then(|| view! { <Command does="import-apply" name=say::import_apply() enabled=idle on_press=take_in/> })}
                        <Command does="import-cancel" name=say::import_cancel() enabled=idle on_press=leave/>
                    </div>
                </div>
            }
        })}
    }
}

/// Whether anything would change.
fn adds(staged: &Staged) -> bool {
    let Report { new, conflicting, students, students_erased, .. } = staged.found.report;
    staged.plans.iter().any(|(_, down)| down.changes())
        || staged.key.as_ref().is_some_and(KeyFound::changes)
        || new + conflicting + students + students_erased > 0
}

/// What would change, in words.
fn told(app: App, staged: Staged, aside: usize, agreed: RwSignal<bool>) -> impl IntoView {
    let report = staged.found.report;
    let counted =
        |count: usize, said: fn(usize) -> Say| (count > 0).then(|| view! { <p>{app.text(said(count))}</p> });
    let records = staged.plans.is_empty() || report != Report::default();
    let more = staged.refused.len().saturating_sub(MOST_SHOWN);
    let refused = staged.refused.into_iter().take(MOST_SHOWN);
    let refused = refused.map(|(name, why)| view! { <li>{name} ": " {app.text(why)}</li> });
    view! {
        {records.then(|| view! { <p>{app.text(say::import_report(report.new, report.known, report.students))}</p> })}
        <PlanReport found=staged.plans/>
        {staged.key.map(|found| view! { <KeyReport found=found agreed=agreed/> })}
        {counted(report.conflicting, say::import_conflicting)}
        {counted(report.damaged, say::import_damaged)}
        {counted(report.erased, say::import_of_erased)}
        {counted(report.students_erased, say::import_erases)}
        <ul>
            {refused.collect_view()}
            {(more > 0).then(|| view! { <li>{app.text(say::import_more(more))}</li> })}
        </ul>
        {counted(aside, say::import_aside)}
    }
}
