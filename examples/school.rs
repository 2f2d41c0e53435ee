//! Writes the work of a made-up school as the files devices hand in, one for each student, to measure what many records cost:
//! `cargo run --release --example school -- FOLDER STUDENTS ATTEMPTS`, where ATTEMPTS are those of each student.
//!
//! Items are real ones; who is right is left to chance. What practice would have asked is not: this is weight, not learning.

use std::path::Path;
use std::{env, fs, io};

use tenfold::activities::{Item, Level, Random, Stage};
use tenfold::curriculum::SKILLS;
use tenfold::exchange::Export;
use tenfold::plan::Student;
use tenfold::records::{
    Attempt, Began, Ended, Entry, Input, Outcome, Phase, Purpose, RecordId, What, Why, token,
};
use tenfold::table::Manipulative as _;
use tenfold::words::Lang;

/// Answers of one sitting.
const SITTING: usize = 20;
/// Different items of a skill at a stage.
const VARIETY: usize = 12;
/// Skills of a plan.
const PLANNED: usize = 10;
/// Wednesday, 2 September 2026, 9:00 UTC, in milliseconds since 1970.
const BEGINNING: i64 = 1_788_339_600_000;
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// An item to answer, and what lies on its table.
struct Asked {
    skill: &'static str,
    item: Item,
    work: String,
    suspects: Vec<String>,
}

/// Items of every skill at every stage, in the order of the curriculum.
fn items(random: &mut Random) -> Vec<Vec<Asked>> {
    let of_skill = |skill: &'static tenfold::curriculum::Skill, random: &mut Random| {
        let mut asked = Vec::new();
        for stage in Stage::ALL {
            for _ in 0..VARIETY {
                let item = skill.activity.generate(stage, Level::Usual, random);
                let table = skill.activity.table(&item);
                let boards: Vec<String> = table.seats().iter().map(|seat| seat.board.value()).collect();
                let work = boards.join(" ");
                let suspects = skill.activity.suspects(&item);
                let suspects = suspects.iter().map(|suspect| suspect.misconception.id.to_owned());
                asked.push(Asked { skill: skill.id, suspects: suspects.take(1).collect(), work, item });
            }
        }
        asked
    };
    SKILLS.iter().map(|skill| of_skill(skill, random)).collect()
}

fn attempt(asked: &Asked, random: &mut Random) -> Attempt {
    let is_right = random.below(100) < 80;
    Attempt {
        skill: asked.skill.to_owned(),
        stage: asked.item.stage,
        phase: Phase::You,
        purpose: Purpose::Practice,
        math: asked.item.math.to_string(),
        layout: asked.item.layout.clone(),
        seed: random.below(u32::MAX),
        answer: random.below(100).to_string(),
        work: asked.work.clone(),
        outcome: if is_right { Outcome::Right } else { Outcome::Wrong },
        built: Some(is_right),
        said: None,
        suspects: if is_right { Vec::new() } else { asked.suspects.clone() },
        check: 1,
        hints: Vec::new(),
        took: 3_000 + random.below(20_000),
        input: vec![Input::Touch],
        supports: Vec::new(),
    }
}

/// A student, and the records of one device.
fn work(number: usize, attempts: usize, items: &[Vec<Asked>], random: &mut Random) -> (Student, Vec<Entry>) {
    let grade = u8::try_from(number % 6).unwrap_or_default();
    let first = (number * 7) % (SKILLS.len() - PLANNED);
    let planned = &items[first..first + PLANNED];
    let plan = SKILLS.iter().skip(first).take(PLANNED).map(|skill| skill.id.to_owned()).collect();
    let mut student = Student::new(token(random), format!("S{number:03}"), 0, grade, Lang::En, plan);
    student.groups = vec![format!("Group {}", number % 40)];
    let device = token(random);
    let mut entries: Vec<Entry> = Vec::new();
    let mut keep = |sitting: &str, n: usize, at: i64, what: What| {
        let n = u32::try_from(n).unwrap_or_default();
        let id = RecordId { device: device.clone(), sitting: sitting.to_owned(), n };
        let seq = u64::try_from(entries.len()).unwrap_or_default();
        entries.push(Entry::new(id, student.id.clone(), seq, at, -360, what));
    };
    for sat in 0..attempts.div_ceil(SITTING) {
        let sitting = token(random);
        let mut at = BEGINNING + DAY * i64::try_from(sat).unwrap_or_default();
        let began = Began { app: "0".into(), screen: "en".into(), voice: "en".into(), speaks: true };
        keep(&sitting, 0, at, What::Began(began));
        // From concrete to abstract, and through the plan.
        let skill = &planned[sat * PLANNED / attempts.div_ceil(SITTING)];
        let count = SITTING.min(attempts - sat * SITTING);
        for n in 1..=count {
            at += 30_000;
            let Some(asked) = random.pick(skill) else { continue };
            keep(&sitting, n, at, What::Attempt(attempt(asked, random)));
        }
        keep(&sitting, count + 1, at, What::Ended(Ended { why: Why::Done, minutes: 10 }));
    }
    (student, entries)
}

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "target/school".into());
    let mut number = |usual: usize| arguments.next().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (students, attempts) = (number(400), number(2_500));
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let random = &mut Random::from_seed(1);
    let items = items(random);
    for number in 0..students {
        let (student, entries) = work(number, attempts, &items, random);
        let device = entries.first().map_or("", |entry| entry.id.device.as_str());
        let mut export = Export::begin(BEGINNING, device, std::slice::from_ref(&student), &[]);
        export.entries(&entries);
        fs::write(folder.join(format!("{}.json", student.nickname)), export.finish(&[]).concat())?;
    }
    println!("{students} students, {attempts} attempts each: {}", folder.display());
    Ok(())
}
