//! A child's practice made up by chance, and a diary of it beside the records: what a report says of the records has to be
//! what the diary says.

use tenfold::activities::{Level, Random, Stage};
use tenfold::curriculum::{SKILLS, skill};
use tenfold::plan::Student;
use tenfold::practice::Ladder;
use tenfold::records::{
    Attempt, Began, Clock, Day, Ended, Entry, Input, Outcome, Phase, Purpose, RecordId, Voided, What, Why,
};
use tenfold::words::Lang;

/// Monday, 2 March 2026.
pub const MONDAY: Day = Day(20_514);
const MINUTE: i64 = 60_000;

/// An answer as the diary has it.
#[derive(Clone, Debug)]
pub struct Deed {
    pub id: RecordId,
    pub day: Day,
    pub skill: &'static str,
    pub stage: Stage,
    pub right: bool,
    pub first: bool,
    pub helped: bool,
    pub fits: Vec<String>,
    pub read_aloud: bool,
    pub withdrawn: bool,
}

impl Deed {
    /// Whether it counts as done alone.
    pub fn alone(&self) -> bool {
        self.first && !self.helped && !self.withdrawn
    }
}

/// A sitting as the diary has it.
#[derive(Clone, Copy, Debug)]
pub struct Sat {
    pub day: Day,
    pub minutes: u32,
    pub ended: bool,
}

/// A child, its records, and what really happened.
pub struct Diary {
    pub student: Student,
    pub entries: Vec<Entry>,
    pub ladder: Ladder,
    pub deeds: Vec<Deed>,
    pub sittings: Vec<Sat>,
    pub withdrawn: Vec<(Day, String)>,
}

impl Diary {
    /// A child of a plan that is right in so many percent, over a number of sittings.
    pub fn of(seed: u64, skills: &[&'static str], right: u32, sittings: u32) -> Diary {
        let plan = skills.iter().map(|id| (*id).to_owned()).collect();
        let student = Student::new("sol2345678".into(), "Sol".into(), 0, 2, Lang::En, plan);
        let ladder = Ladder::default();
        let mut diary = Diary {
            student,
            entries: Vec::new(),
            ladder,
            deeds: Vec::new(),
            sittings: Vec::new(),
            withdrawn: Vec::new(),
        };
        let mut random = Random::from_seed(seed);
        let mut day = MONDAY;
        for number in 0..sittings {
            diary.sit(number, day, right, &mut random);
            day = Day(day.0 + i64::from(random.below(5)));
        }
        diary
    }

    /// The skills that were practised, which may be needed ones and not those of the plan.
    pub fn practised(&self) -> Vec<String> {
        self.ladder.met().map(|(id, _)| id.to_owned()).collect()
    }

    fn keep(&mut self, sitting: &str, at: i64, clock: Clock, what: What) -> RecordId {
        let n = self.entries.iter().filter(|entry| entry.id.sitting == sitting).count();
        let id = RecordId {
            device: "device2345".into(),
            sitting: sitting.into(),
            n: u32::try_from(n).expect("few"),
        };
        let seq = u64::try_from(self.entries.len()).expect("few");
        let mut entry = Entry::new(id.clone(), self.student.id.clone(), seq, at, 0, what);
        entry.clock = clock;
        let rules = self.student.plan.rules.clone();
        self.ladder.apply(&rules, &SKILLS, &entry);
        self.entries.push(entry);
        id
    }

    fn sit(&mut self, number: u32, day: Day, right: u32, random: &mut Random) {
        let sitting = format!("sitting{number}");
        // Now and then the clock is off by years: the day is that of the sitting before.
        let jumped = number > 0 && random.below(8) == 0;
        let day = if jumped { self.sittings.last().expect("an earlier one").day } else { day };
        let wall = if jumped { 1_000 } else { day.0 * 24 * 60 + 9 * 60 + i64::from(number % 7) } * MINUTE;
        let clock = if jumped { Clock::Jumped } else { Clock::Steady };
        let began = Began { app: "test".into(), screen: "en".into(), voice: "en".into(), speaks: true };
        self.keep(&sitting, wall, clock, What::Began(began));
        let items = 3 + random.below(8);
        let mut at = wall;
        let mut last = wall;
        for _ in 0..items {
            let Some(today) = self.ladder.todays_skill(&self.student.plan.skills, &SKILLS) else { break };
            let progress = self.ladder.progress(today.id);
            let is_right = random.below(100) < right;
            let helped = random.below(6) == 0;
            at += i64::from(20 + random.below(100)) * 1_000;
            last = at;
            self.answer(
                &sitting,
                at,
                clock,
                day,
                today.id,
                progress.stage(),
                [is_right, true, helped],
                random,
            );
            if !is_right {
                at += 30_000;
                last = at;
                self.answer(
                    &sitting,
                    at,
                    clock,
                    day,
                    today.id,
                    progress.stage(),
                    [true, false, helped],
                    random,
                );
            }
        }
        let ended = random.below(5) > 0;
        let minutes = 5 + random.below(15);
        if ended {
            self.keep(&sitting, at + MINUTE, clock, What::Ended(Ended { why: Why::Done, minutes }));
        }
        if self.deeds.iter().any(|deed| deed.id.sitting == sitting) {
            let seen = u32::try_from((last - wall) / MINUTE).expect("a short sitting");
            self.sittings.push(Sat { day, minutes: if ended { minutes } else { seen }, ended });
        }
        if random.below(4) == 0 && !jumped {
            self.withdraw(number, at + 5 * MINUTE, day);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a row of a diary")]
    fn answer(
        &mut self,
        sitting: &str,
        at: i64,
        clock: Clock,
        day: Day,
        id: &'static str,
        stage: Stage,
        [right, first, helped]: [bool; 3],
        random: &mut Random,
    ) {
        let skill = skill(id).expect("a skill");
        let item = skill.activity.generate(stage, Level::Usual, random);
        let fits: Vec<String> = if right {
            Vec::new()
        } else {
            let suspects = skill.activity.suspects(&item);
            random.pick(&suspects).map(|suspect| suspect.misconception.id.to_owned()).into_iter().collect()
        };
        let read_aloud = random.below(3) == 0;
        let attempt = Attempt {
            skill: id.to_owned(),
            stage,
            phase: Phase::You,
            purpose: Purpose::Practice,
            math: item.math.to_string(),
            layout: item.layout.clone(),
            seed: 1,
            answer: if right { "1".into() } else { "2".into() },
            work: String::new(),
            outcome: if right { Outcome::Right } else { Outcome::Wrong },
            built: None,
            said: None,
            suspects: fits.clone(),
            check: if first { 1 } else { 2 },
            hints: if helped { vec![1] } else { Vec::new() },
            took: 4_000,
            input: vec![Input::Mouse],
            supports: if read_aloud { vec!["read-aloud".into()] } else { Vec::new() },
        };
        let id_of = self.keep(sitting, at, clock, What::Attempt(attempt));
        let deed = Deed {
            id: id_of,
            day,
            skill: id,
            stage,
            right,
            first,
            helped,
            fits,
            read_aloud,
            withdrawn: false,
        };
        self.deeds.push(deed);
    }

    /// An adult withdraws the last answer.
    fn withdraw(&mut self, number: u32, at: i64, day: Day) {
        let Some(deed) = self.deeds.last_mut().filter(|deed| !deed.withdrawn) else { return };
        deed.withdrawn = true;
        let (of, reason) = (deed.id.clone(), format!("because {number}"));
        self.withdrawn.push((day, reason.clone()));
        self.keep(&format!("void{number}"), at, Clock::Steady, What::Voided(Voided { of, reason }));
        // What was counted before needs a new fold.
        self.ladder = Ladder::fold(&self.student.plan.rules, &SKILLS, &self.entries);
    }
}
