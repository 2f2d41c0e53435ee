//! The state of the page: which screen, who sits here, which languages, how records are kept.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::reactive::graph::{ReactiveNode as _, ToAnySource as _};
use serde::{Deserialize, Serialize};
use tenfold::exchange::Route;
use tenfold::plan::Student;
use tenfold::records::{Curtain, Roster, Trouble, VERSION, What, by_adult, in_order, replanned};
use tenfold::words::{Lang, Say};

use super::Announcer;
use crate::platform::page::{self, Address};
use crate::platform::records::{Hindrance, Keeping, Records};
use crate::platform::{chance, clock, records, small, speech};

/// What an adult has set for this device.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Device {
    /// Version of this record.
    pub v: u16,
    /// Language of the screen where nobody has sat down.
    pub screen: Lang,
    /// Language of the voice where nobody has sat down.
    pub voice: Lang,
    /// Records are kept although the address is not secure, or is a file.
    pub keeps_anyway: bool,
    /// Commands of the free table stand at the left hand.
    pub left_handed: bool,
    /// The skill map leaves out the Common Core codes.
    pub hides_ccss: bool,
}

impl Default for Device {
    fn default() -> Device {
        let tags = page::languages();
        let lang = tags.iter().find_map(|tag| Lang::from_tag(tag)).unwrap_or_default();
        Device {
            v: VERSION,
            screen: lang,
            voice: lang,
            keeps_anyway: false,
            left_handed: false,
            hides_ccss: false,
        }
    }
}

/// The settings as they are kept.
fn settings() -> Device {
    small::read(small::SETTINGS).unwrap_or_default()
}

/// How records are kept, as far as is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Status {
    /// Still opening.
    Opening,
    /// Ready.
    Ready(Keeping),
    /// Not to be had; why.
    Trouble(Trouble),
}

/// The state of the page. Copied freely: it is a handful of signals.
#[derive(Clone, Copy)]
pub struct App {
    /// The screen.
    pub route: RwSignal<Route>,
    /// Who practises on this device.
    pub roster: RwSignal<Roster>,
    /// Who sits here.
    pub who: RwSignal<Option<String>>,
    /// What is set for this device.
    pub device: RwSignal<Device>,
    /// How records are kept.
    pub status: RwSignal<Status>,
    /// The curtain before the adult's pages.
    pub curtain: RwSignal<Option<Curtain>>,
    /// Somebody knew the passphrase, and has not gone to the children's pages since.
    pub lifted: RwSignal<bool>,
    /// Another tab has taken over.
    pub taken_over: RwSignal<bool>,
    /// Counts the lists of voices that have arrived.
    pub voices: RwSignal<u32>,
    /// Nothing can be heard here, a child says.
    pub silent: RwSignal<bool>,
    /// Counts how often work was taken away.
    pub taken: RwSignal<u32>,
    /// Why the last thing could not be done, for the eye.
    pub refused: RwSignal<Option<Say>>,
    /// What is announced.
    pub announcer: Announcer,
    records: StoredValue<Cell<Option<&'static Records>>, LocalStorage>,
}

impl App {
    /// The state at the start, from what the first paint needs and nothing else.
    pub fn new() -> App {
        App {
            route: RwSignal::new(page::route()),
            roster: RwSignal::new(records::mirrored()),
            who: RwSignal::new(small::who()),
            device: RwSignal::new(settings()),
            status: RwSignal::new(Status::Opening),
            curtain: RwSignal::new(None),
            lifted: RwSignal::new(false),
            taken_over: RwSignal::new(false),
            voices: RwSignal::new(0),
            silent: RwSignal::new(false),
            taken: RwSignal::new(0),
            refused: RwSignal::new(None),
            announcer: Announcer::new(),
            records: StoredValue::new_local(Cell::new(None)),
        }
    }

    /// Opens the records; the screen stands already.
    pub async fn open_records(self) {
        match Records::open().await {
            Ok((records, roster)) => {
                self.records.with_value(|place| place.set(Some(records)));
                if self.roster.with_untracked(|known| *known != roster) {
                    self.roster.set(roster);
                }
                // Before anything is shown that it is to hide.
                match records.curtain().await {
                    Ok(curtain) => self.curtain.set(curtain),
                    Err(trouble) => return self.status.set(Status::Trouble(trouble)),
                }
                self.status.set(Status::Ready(records.keeping()));
            }
            Err(trouble) => self.status.set(Status::Trouble(trouble)),
        }
    }

    /// The records, once they are open.
    pub fn records(self) -> Option<&'static Records> {
        self.records.try_with_value(Cell::get).flatten()
    }

    /// The records.
    ///
    /// # Errors
    /// Why they are not open.
    pub fn opened(self) -> Result<&'static Records, Trouble> {
        self.records().ok_or_else(|| match self.status.get_untracked() {
            Status::Trouble(trouble) => trouble,
            _ => Trouble::Blocked("not open".into()),
        })
    }

    /// Why an adult has to be asked before anything is kept here; `None` where one has said yes, or need not be asked.
    ///
    /// Where records are kept already, one has: they outlive the settings, since localStorage writes late, and for pages
    /// opened as files Chromium now and then gives the next page none of what the last one wrote.
    pub fn asks_an_adult(self) -> Option<Hindrance> {
        let kept = || self.records().is_some_and(|records| !records.journal().device().is_empty());
        match page::address() {
            _ if self.device.with_untracked(|device| device.keeps_anyway) || kept() => None,
            Address::Own => None,
            Address::File => Some(Hindrance::Shared),
            Address::NotSecure => Some(Hindrance::NotSecure),
        }
    }

    /// Makes this tab the one that writes, and reads the roster again, since another may have changed it.
    pub async fn write(self, take_over: bool) -> Result<&'static Records, Hindrance> {
        let records = self.opened()?;
        let had_pen = records.journal().has_pen();
        if let Some(hindrance) = self.asks_an_adult() {
            return Err(hindrance);
        }
        records.write(take_over, move || self.taken_over.set(true)).await?;
        self.taken_over.set(false);
        if !had_pen {
            let roster = records.roster().await?;
            if self.roster.with_untracked(|known| *known != roster) {
                self.roster.set(roster);
            }
        }
        Ok(records)
    }

    /// Changes the roster and keeps it.
    pub async fn change_roster(self, change: impl FnOnce(&mut Roster)) -> Result<(), Hindrance> {
        let records = self.write(false).await?;
        let mut roster = self.roster.get_untracked();
        change(&mut roster);
        records.keep_roster(&roster, Vec::new()).await?;
        self.roster.set(roster);
        Ok(())
    }

    /// Changes students and keeps it, each with the stages an adult chose and with the reason, in one commit.
    pub async fn change_students(
        self,
        changed: Vec<Student>,
        mut did: Vec<(String, What)>,
        reason: &str,
    ) -> Result<(), Hindrance> {
        let records = self.write(false).await?;
        let mut roster = self.roster.get_untracked();
        for student in changed {
            let before = roster.student(&student.id).filter(|before| before.plan != student.plan);
            if let Some(before) = before {
                let log = in_order(records.journal().read(&student.id).await?.entries);
                let whats = replanned(&log, &before.plan, &student.plan, reason.to_owned());
                did.extend(whats.into_iter().map(|what| (student.id.clone(), what)));
            }
            roster.put(student);
        }
        let entries = by_adult(records.journal(), did, &mut chance::random(), clock::now());
        records.keep_students(&roster, &entries, Vec::new()).await?;
        self.roster.set(roster);
        Ok(())
    }

    /// Changes the student who sits here and keeps it; on the screen at once.
    pub fn change_student(self, change: impl FnOnce(&mut Student)) {
        let Some(mut student) = self.student_untracked() else { return };
        change(&mut student);
        student.edited += 1;
        self.roster.update(|roster| roster.put(student.clone()));
        leptos::task::spawn_local(async move {
            // A change of language that cannot be kept is still a change of language.
            let _ = self.change_roster(|roster| roster.put(student)).await;
        });
    }

    /// Changes the settings of the device and keeps them.
    pub fn change_device(self, change: impl FnOnce(&mut Device)) {
        self.device.update(change);
        small::write(small::SETTINGS, &self.device.get_untracked());
    }

    /// Shows a screen, and lets go of what the one before has left behind.
    ///
    /// In reactive_graph 0.2 whatever has read a signal stays on that signal's list, dead or not, until the signal itself
    /// is dropped, and `set` does not change that. These signals last as long as the page, so every visit of a screen
    /// left some kilobytes. To mark the *source* dirty empties the list; whoever is alive is called and enters itself again.
    /// That is what stands around the screen, which reads the route and is called in any case. The route goes first, so
    /// that the screen is gone before anything in it is called. Needless from reactive_graph 0.3 on (leptos 0.9).
    pub fn show(self, route: Route) {
        if matches!(route, Route::Home | Route::Today | Route::Practice) {
            self.lifted.set(false);
        }
        self.route.update_untracked(|shown| *shown = route);
        for source in [
            self.route.to_any_source(),
            self.roster.to_any_source(),
            self.who.to_any_source(),
            self.device.to_any_source(),
            self.status.to_any_source(),
            self.curtain.to_any_source(),
            self.lifted.to_any_source(),
            self.taken_over.to_any_source(),
            self.voices.to_any_source(),
            self.silent.to_any_source(),
            self.taken.to_any_source(),
            self.refused.to_any_source(),
            self.announcer.source(),
        ] {
            source.mark_dirty();
        }
    }

    /// The student who sits here.
    pub fn student(self) -> Option<Student> {
        let who = self.who.get()?;
        self.roster.with(|roster| roster.student(&who).cloned())
    }

    /// The student who sits here, without following changes.
    pub fn student_untracked(self) -> Option<Student> {
        let who = self.who.get_untracked()?;
        self.roster.with_untracked(|roster| roster.student(&who).cloned())
    }

    /// A student of this device.
    pub fn student_of(self, id: &str) -> Option<Student> {
        self.roster.with_untracked(|roster| roster.student(id).cloned())
    }

    /// A student sits down, or gets up.
    pub fn sit(self, student: Option<String>) {
        small::set_who(student.as_deref());
        self.silent.set(false);
        self.who.set(student);
    }

    fn own_languages(self) -> Option<(Lang, Lang)> {
        // Only a child's own screens speak the child's languages; the rest is the device's.
        let own = self.route.with(|route| matches!(route, Route::Today | Route::Practice));
        own.then(|| self.student()).flatten().map(|student| (student.screen, student.voice))
    }

    /// The language a link asks for: both what is read and what is heard.
    fn linked_language(self) -> Option<Lang> {
        self.route.with(|route| if let Route::Try(link) = route { link.lang } else { None })
    }

    /// The language of the screen.
    pub fn screen(self) -> Lang {
        if let Some(lang) = self.linked_language() {
            return lang;
        }
        self.own_languages().map_or_else(|| self.device.with(|device| device.screen), |(screen, _)| screen)
    }

    /// The language of the voice.
    pub fn voice(self) -> Lang {
        if let Some(lang) = self.linked_language() {
            return lang;
        }
        self.own_languages().map_or_else(|| self.device.with(|device| device.voice), |(_, voice)| voice)
    }

    /// Sets the language of the screen, where it is chosen now.
    pub fn set_screen(self, lang: Lang) {
        match self.route.get_untracked() {
            Route::Today | Route::Practice if self.who.get_untracked().is_some() => {
                self.change_student(|student| student.screen = lang);
            }
            Route::Try(mut link) => {
                link.lang = Some(lang);
                self.change_device(|device| device.screen = lang);
                page::go(&Route::Try(link));
            }
            _ => self.change_device(|device| device.screen = lang),
        }
    }

    /// Sets the language of the voice, where it is chosen now.
    pub fn set_voice(self, lang: Lang) {
        if self.route.with_untracked(|route| matches!(route, Route::Today | Route::Practice)) {
            self.change_student(|student| student.voice = lang);
        } else {
            self.change_device(|device| device.voice = lang);
        }
    }

    /// A message in the language of the screen, which follows every change of it.
    pub fn text(self, say: Say) -> impl Fn() -> String + Clone + Send + Sync + 'static {
        move || say.text(self.screen())
    }

    /// Whether the page can speak the chosen language, and may.
    pub fn speaks(self) -> bool {
        self.voices.track();
        let screen_reader = self.student().is_some_and(|student| student.plan.supports.screen_reader);
        !self.silent.get() && !screen_reader && speech::can_speak(self.voice())
    }

    /// Says something aloud, if the page can and may.
    pub fn speak(self, say: &Say) {
        if untrack(|| self.speaks()) {
            let lang = untrack(|| self.voice());
            let rate = self.student_untracked().map_or(90, |student| student.plan.supports.rate);
            speech::speak(&say.voice(lang), lang, rate);
        }
    }

    /// Whether questions are read by themselves.
    pub fn reads_aloud(self) -> bool {
        self.student_untracked().is_some_and(|student| student.plan.supports.read_aloud)
    }
}

/// The state of the page, from anywhere within it.
pub fn app() -> App {
    expect_context::<App>()
}
