//! A child that practises by the book: it looks at what is on the screen and does what a child would do, through the same desk
//! as the page.

use std::cell::{Cell, RefCell};

use tenfold::activities::{Activity, Random, solve};
use tenfold::curriculum::{SKILLS, skill};
use tenfold::plan::Student;
use tenfold::practice::{Act, Checkpoint, Choice, Desk, Help, Mood, Prompt, Saved, Work};
use tenfold::records::{Began, Input, Journal, Moment, Op, Phase, Room, ShownBy, Store, Trouble};
use tenfold::table::{Action, Disclosure, Verb};
use tenfold::words::Lang;

/// Monday, 2 March 2026, nine in the morning, UTC.
pub const MONDAY: i64 = 1_772_442_000_000;
pub const DAY: i64 = 86_400_000;

pub fn student(skills: &[&str]) -> Student {
    let skills = skills.iter().map(|id| (*id).to_owned()).collect();
    Student::new("fox2345678".into(), "Fox".into(), 3, 2, Lang::En, skills)
}

pub fn began() -> Began {
    Began { app: "test".into(), screen: "en".into(), voice: "es".into(), speaks: true }
}

/// What a child saw: the answers whose feedback was told.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Skill, mathematics, answer, and whether it was told to be right.
    pub told: Vec<(String, String, String, bool)>,
    /// Items in the order they were shown.
    pub items: Vec<String>,
    /// Phases, stages and purposes in the order they came.
    pub course: Vec<String>,
    /// Whether the last item before the end was missed at its first Check.
    pub last_missed: bool,
    /// What went wrong with keeping.
    pub trouble: Option<Trouble>,
    /// The sitting as it stood, for the page that is opened next.
    pub point: Option<Checkpoint>,
    /// How many sentences were said in the longest lesson.
    pub longest_lesson: usize,
}

/// A child with habits.
pub struct Child {
    pub random: Random,
    /// Percent of items it gets right at the first Check.
    pub right: u32,
    /// Percent of items it asks for help with.
    pub asks: u32,
    /// How often it wants "a little more".
    pub more: u32,
    /// Whether the adult says "five minutes left" after so many items.
    pub five_minutes_after: Option<u32>,
    pub clock: Moment,
}

impl Child {
    pub fn new(seed: u64, right: u32) -> Child {
        let clock = Moment { wall: MONDAY, offset: -360, running: 5_000 };
        Child { random: Random::from_seed(seed), right, asks: 10, more: 1, five_minutes_after: None, clock }
    }

    /// The next day, or some days later.
    pub fn days_later(&mut self, days: i64) {
        self.clock.wall += days * DAY;
        self.clock.running += 1_000_000;
    }

    fn wait(&mut self, milliseconds: u64) {
        self.clock.wall += i64::try_from(milliseconds).expect("a short wait");
        self.clock.running += milliseconds;
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.random.below(100) < percent
    }

    /// One whole sitting, from sitting down to the end, or until something fails.
    pub async fn practise<S: Store>(
        &mut self,
        journal: &Journal<S>,
        student: &Student,
        point: Option<Checkpoint>,
        seen: &mut Seen,
    ) -> Result<(), Trouble> {
        let mut random = Random::from_seed(self.random.seed());
        let desk = Desk::sit_down(journal, student.clone(), &SKILLS, began(), point, &mut random, self.clock)
            .await?;
        for _ in 0..2_000 {
            self.wait(4_000);
            seen.point = Some(desk.checkpoint(self.clock));
            match desk.look(|sitting| sitting.act().clone()) {
                Act::Lesson(_) => self.watch(&desk, seen).await?,
                Act::Work(work) => self.work(&desk, work, seen).await?,
                Act::Choice(choices) => self.choose(&desk, &choices),
                Act::Ending(ending) => {
                    if let Some(trouble) = ending.trouble {
                        seen.trouble = Some(trouble.clone());
                        return Err(trouble);
                    }
                    keep(desk.ended(self.clock).await)?;
                    seen.point = None;
                    return Ok(());
                }
            }
            let items = desk.look(tenfold::practice::Sitting::items);
            if self.five_minutes_after.is_some_and(|after| items >= after) {
                desk.wind_down(false, self.clock);
            }
        }
        panic!("a sitting that never ends");
    }

    async fn watch<S: Store>(&mut self, desk: &Desk<'_, S>, seen: &mut Seen) -> Result<(), Trouble> {
        let (done, question) = desk.with_sitting(|sitting| {
            let lesson = sitting.lesson_mut().expect("a lesson");
            (lesson.is_done(), lesson.question().cloned())
        });
        if done {
            let length = desk.with_sitting(|sitting| sitting.lesson_mut().expect("a lesson").progress().1);
            seen.longest_lesson = seen.longest_lesson.max(length);
            seen.course.push("i".into());
            return keep(desk.shown(ShownBy::Table, self.clock).await);
        }
        let choice =
            question.map(|question| self.random.below(u32::try_from(question.choices.len()).expect("few")));
        desk.with_sitting(|sitting| {
            let lesson = sitting.lesson_mut().expect("a lesson");
            match choice {
                Some(choice) => lesson.answer(choice as usize),
                None => lesson.step(),
            }
        });
        Ok(())
    }

    async fn work<S: Store>(
        &mut self,
        desk: &Desk<'_, S>,
        work: Work,
        seen: &mut Seen,
    ) -> Result<(), Trouble> {
        let key = format!("{} {} {} {}", work.skill, work.item.stage, work.item.math, work.item.layout);
        let is_new = seen.items.last() != Some(&key) && work.checks == 0;
        if is_new && !seen.items.contains(&key) {
            seen.items.push(key);
            seen.course.push(format!("{} {} {}", work.phase.name(), work.item.stage, work.purpose.name()));
        }
        if work.is_finished() {
            seen.last_missed = work.first == Some(false);
            desk.with_sitting(|sitting| sitting.next(self.clock));
            return Ok(());
        }
        if work.phase == Phase::You && work.help != Help::Together {
            assert_eq!(work.disclosure(), Disclosure::Structure, "nothing is told before the answer");
        }
        if self.asks > 0 && work.hints.len() < 4 && self.chance(self.asks) {
            return keep(desk.hint(self.clock).await);
        }
        let together = work.is_prompted();
        let knows = if together {
            work.fade.prompt < Prompt::Ask || self.chance(90)
        } else {
            self.chance(self.right)
        };
        self.answer(desk, &work, knows || work.checks > 2);
        let answered = desk.look(|sitting| {
            let work = sitting.work().expect("the item");
            let judgement = activity(work).score(&work.item, &work.table);
            let right = judgement.is_right();
            (work.skill.to_owned(), work.item.math.to_string(), judgement.answer, right)
        });
        let saved = desk.check(self.clock).await;
        let told = desk.look(|sitting| sitting.work().map(|work| work.mood.clone()));
        if matches!(told, Some(Mood::Right(_) | Mood::Wrong(_) | Mood::Noted)) {
            seen.told.push(answered);
        }
        keep(saved)
    }

    /// Brings the table to a right or a wrong answer.
    fn answer<S: Store>(&mut self, desk: &Desk<'_, S>, work: &Work, right: bool) {
        let activity = activity(work);
        let suspects = activity.suspects(&work.item);
        let wrong = self.random.pick(&suspects).map(|suspect| suspect.actions.clone());
        desk.with_sitting(|sitting| {
            let now = self.clock;
            let work = sitting.work_mut().expect("the item");
            let actions: Vec<Action> = match wrong {
                Some(actions) if !right => {
                    let _ = work.act(Action::first(Verb::Clear), Input::Buttons, now);
                    actions
                }
                _ => solve(activity, &work.item, &work.table)
                    .into_iter()
                    .flat_map(|step| step.actions)
                    .collect(),
            };
            for action in actions {
                work.act(action, Input::Touch, now).expect("a legal action");
            }
        });
    }

    fn choose<S: Store>(&mut self, desk: &Desk<'_, S>, choices: &[Choice]) {
        let choice = if self.more > 0 { choices.first() } else { choices.last() };
        self.more = self.more.saturating_sub(1);
        let choice = choice.expect("a choice").clone();
        desk.with_sitting(|sitting| sitting.choose(&choice, self.clock));
    }
}

fn keep(saved: Saved) -> Result<(), Trouble> {
    match saved {
        Saved::Nothing | Saved::Kept => Ok(()),
        Saved::NotKept(trouble) => Err(trouble),
    }
}

pub fn activity(work: &Work) -> &'static dyn Activity {
    skill(work.skill).expect("a known skill").activity
}

/// How an operation of a store goes wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It fails, and the next one works again.
    Fails,
    /// There is no room, and will not be.
    Full,
    /// The browser is killed before it is done.
    KilledBefore,
    /// The browser is killed after it is done and before anyone hears of it.
    KilledAfter,
}

/// A store in which one operation goes wrong.
pub struct Faulty<'s, S> {
    inner: &'s S,
    count: Cell<usize>,
    at: usize,
    fault: Fault,
    dead: Cell<bool>,
    pub names: RefCell<Vec<&'static str>>,
}

impl<'s, S: Store> Faulty<'s, S> {
    /// The `at`-th operation, counted from 0, goes wrong.
    pub fn new(inner: &'s S, at: usize, fault: Fault) -> Faulty<'s, S> {
        Faulty { inner, count: Cell::new(0), at, fault, dead: Cell::new(false), names: RefCell::default() }
    }

    /// A store that only counts.
    pub fn counting(inner: &'s S) -> Faulty<'s, S> {
        Faulty::new(inner, usize::MAX, Fault::Fails)
    }

    pub fn operations(&self) -> usize {
        self.count.get()
    }

    pub fn was_killed(&self) -> bool {
        self.dead.get()
    }

    /// The fault of this operation, if it is its turn.
    fn turn(&self, name: &'static str) -> Result<Option<Fault>, Trouble> {
        if self.dead.get() {
            return Err(killed());
        }
        self.names.borrow_mut().push(name);
        let number = self.count.replace(self.count.get() + 1);
        let full_from_here = self.fault == Fault::Full && number >= self.at && name == "commit";
        Ok((number == self.at || full_from_here).then_some(self.fault))
    }

    fn read<T>(&self, name: &'static str, read: Result<T, Trouble>) -> Result<T, Trouble> {
        match self.turn(name)? {
            None | Some(Fault::Full) => read,
            Some(Fault::Fails) => Err(Trouble::Blocked("fault".into())),
            Some(Fault::KilledBefore | Fault::KilledAfter) => {
                self.dead.set(true);
                Err(killed())
            }
        }
    }
}

fn killed() -> Trouble {
    Trouble::Blocked("killed".into())
}

impl<S: Store> Store for Faulty<'_, S> {
    async fn get(&self, room: Room, key: &str) -> Result<Option<String>, Trouble> {
        self.read("get", self.inner.get(room, key).await)
    }

    async fn scan(
        &self,
        room: Room,
        from: &str,
        below: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>, Trouble> {
        self.read("scan", self.inner.scan(room, from, below, limit).await)
    }

    async fn last_key(&self, room: Room, from: &str, below: &str) -> Result<Option<String>, Trouble> {
        self.read("last_key", self.inner.last_key(room, from, below).await)
    }

    async fn commit(&self, ops: Vec<Op>) -> Result<(), Trouble> {
        match self.turn("commit")? {
            None => self.inner.commit(ops).await,
            Some(Fault::Fails) => Err(Trouble::Blocked("fault".into())),
            Some(Fault::Full) => Err(Trouble::Full),
            Some(Fault::KilledBefore) => {
                self.dead.set(true);
                Err(killed())
            }
            Some(Fault::KilledAfter) => {
                self.inner.commit(ops).await?;
                self.dead.set(true);
                Err(killed())
            }
        }
    }
}
