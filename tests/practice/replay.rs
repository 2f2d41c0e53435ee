//! Recorded sittings, played again input by input: they yield the same records and the same ladder, and the moves of each
//! attempt lead to the same answer on a table set out from the record alone.
//!
//! `tests/data/sittings.inputs` holds the seed, the student and what the child did, with times; `tests/data/sittings.kept`
//! what the store held afterwards, and the ladder after each sitting. A generator may change, for a seed promises the same
//! items within one release only. Then both files are recorded anew with `TENFOLD_RECORD=1 cargo test --test practice`, after
//! `moves_lead_to_the_recorded_answer` has passed with the old ones: that must hold for ever.

use std::fmt::Write as _;
use std::sync::LazyLock;
use std::{env, fs};

use pollster::block_on;
use tenfold::activities::{Activity, Item, Random, solve};
use tenfold::curriculum::{Skill, skill};
use tenfold::plan::Student;
use tenfold::practice::{Act, Choice, Desk, Help, Saved, Work, ladder_of};
use tenfold::records::{Attempt, Entry, Input, Journal, MemoryStore, Moment, Outcome, Room, ShownBy};
use tenfold::table::{Action, Manipulative, Table, Verb};
use tenfold::words::Lang;

use crate::support::{DAY, MONDAY, activity, began};

const INPUTS: &str = "tests/data/sittings.inputs";
const KEPT: &str = "tests/data/sittings.kept";
const SITTINGS: u32 = 4;

type Book<'s> = Journal<&'s MemoryStore>;
type Seat<'b, 's> = Desk<'b, &'s MemoryStore>;

/// Something a child or the adult beside it did.
#[derive(Clone, PartialEq, Debug)]
enum Did {
    /// Goes on in a lesson.
    Step,
    /// Answers a question of a lesson.
    Answers(usize),
    /// A lesson is over.
    Shown(ShownBy),
    Acts(Input, Action),
    Undoes,
    Redoes,
    Checks,
    AsksForHelp,
    GoesOn,
    Chooses(usize),
    FiveMinutes,
}

impl Did {
    fn text(&self) -> String {
        match self {
            Did::Step => "step".into(),
            Did::Answers(choice) => format!("answer {choice}"),
            Did::Shown(by) => format!("shown {}", by.name()),
            Did::Acts(input, action) => format!("{} {action}", input.name()),
            Did::Undoes => "undo".into(),
            Did::Redoes => "redo".into(),
            Did::Checks => "check".into(),
            Did::AsksForHelp => "help".into(),
            Did::GoesOn => "next".into(),
            Did::Chooses(choice) => format!("choose {choice}"),
            Did::FiveMinutes => "five-minutes".into(),
        }
    }

    fn read(text: &str) -> Option<Did> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        Some(match word {
            "step" => Did::Step,
            "answer" => Did::Answers(rest.parse().ok()?),
            "shown" => Did::Shown(ShownBy::from_name(rest)?),
            "undo" => Did::Undoes,
            "redo" => Did::Redoes,
            "check" => Did::Checks,
            "help" => Did::AsksForHelp,
            "next" => Did::GoesOn,
            "choose" => Did::Chooses(rest.parse().ok()?),
            "five-minutes" => Did::FiveMinutes,
            input => Did::Acts(Input::from_name(input)?, rest.parse().ok()?),
        })
    }

    /// Does it at the desk, as the page would.
    fn perform(&self, desk: &Seat, now: Moment) {
        let work = |act: &mut dyn FnMut(&mut Work)| {
            desk.with_sitting(|sitting| act(sitting.work_mut().expect("an item")));
        };
        let kept = |saved: Saved| assert!(!matches!(saved, Saved::NotKept(_)), "{saved:?}");
        match self {
            Did::Step => desk.with_sitting(|sitting| sitting.lesson_mut().expect("a lesson").step()),
            Did::Answers(choice) => {
                desk.with_sitting(|sitting| sitting.lesson_mut().expect("a lesson").answer(*choice));
            }
            Did::Shown(by) => kept(block_on(desk.shown(*by, now))),
            Did::Acts(input, action) => work(&mut |work| {
                // What is refused was done all the same: the replay has to be refused too.
                let _ = work.act(*action, *input, now);
            }),
            Did::Undoes => work(&mut |work| {
                work.undo(now);
            }),
            Did::Redoes => work(&mut |work| {
                work.redo(now);
            }),
            Did::Checks => kept(block_on(desk.check(now))),
            Did::AsksForHelp => kept(block_on(desk.hint(now))),
            Did::GoesOn => desk.with_sitting(|sitting| sitting.next(now)),
            Did::Chooses(choice) => desk.with_sitting(|sitting| {
                let Act::Choice(choices) = sitting.act() else { panic!("no choice") };
                let choice: Choice = choices[*choice].clone();
                sitting.choose(&choice, now);
            }),
            Did::FiveMinutes => desk.wind_down(false, now),
        }
    }
}

const TAUGHT: [&str; 4] = ["K.MAKE10", "2.SUB2D.REG", "3.MULT.CONCEPT", "3.FRAC.NL"];

/// The curriculum of the recorded sittings: what has come since changes nothing in them.
static CURRICULUM: LazyLock<Vec<Skill>> = LazyLock::new(|| {
    let row = |id: &str| {
        let Skill { id, name, can, domain, grade, alabama, ccss, needs, helps, activity } =
            *skill(id).expect("a skill");
        Skill { id, name, can, domain, grade, alabama, ccss, needs, helps, activity }
    };
    TAUGHT.map(row).into()
});

fn fox() -> Student {
    let skills = TAUGHT.map(str::to_owned).to_vec();
    let mut student = Student::new("fox2345678".into(), "Fox".into(), 3, 2, Lang::En, skills);
    student.plan.supports.large = true;
    student
}

/// One sitting: when it began, the seed it was given, and what was done how many milliseconds after.
struct Recorded {
    began: Moment,
    seed: u64,
    did: Vec<(u64, Did)>,
}

/// Makes up a sitting: a child that is often right, tries things out, takes them back, and asks for help now and then.
fn make_up(desk: &Seat, began: Moment, random: &mut Random) -> Vec<(u64, Did)> {
    let mut did = Vec::new();
    let mut since = 0;
    let mut chosen = false;
    let mut now = began;
    let mut act = |desk: &Seat, what: Did, random: &mut Random| {
        since += u64::from(random.between(300, 4_000));
        now.wall = began.wall + i64::try_from(since).expect("a sitting");
        now.running = began.running + since;
        what.perform(desk, now);
        did.push((since, what));
    };
    loop {
        match desk.look(|sitting| sitting.act().clone()) {
            Act::Ending(ending) => {
                assert_eq!(ending.trouble, None);
                return did;
            }
            Act::Choice(_) => {
                let last = desk.look(|sitting| match sitting.act() {
                    Act::Choice(choices) => choices.len() - 1,
                    _ => 0,
                });
                act(desk, Did::Chooses(if chosen { last } else { 0 }), random);
                chosen = true;
            }
            Act::Lesson(lesson) if lesson.is_done() => {
                let by = if random.coin() { ShownBy::Table } else { ShownBy::Adult };
                act(desk, Did::Shown(by), random);
            }
            Act::Lesson(lesson) => {
                let what = match lesson.question() {
                    Some(question) => Did::Answers(random.below(question.choices.len() as u32) as usize),
                    None => Did::Step,
                };
                act(desk, what, random);
            }
            Act::Work(work) if work.is_finished() => {
                act(desk, Did::GoesOn, random);
                if desk.look(|sitting| sitting.items()) == 24 {
                    act(desk, Did::FiveMinutes, random);
                }
            }
            Act::Work(work) => {
                if work.hints.len() < 4 && random.below(100) < 6 {
                    act(desk, Did::AsksForHelp, random);
                    continue;
                }
                for what in attempt(&work, random) {
                    act(desk, what, random);
                }
                act(desk, Did::Checks, random);
            }
        }
    }
}

/// What a child does before one Check.
fn attempt(work: &Work, random: &mut Random) -> Vec<Did> {
    let input = *random.pick(&[Input::Mouse, Input::Touch, Input::Keys, Input::Buttons]).expect("one");
    let activity = activity(work);
    let suspects = activity.suspects(&work.item);
    let wrong = random.pick(&suspects).map(|suspect| suspect.actions.clone());
    let is_wrong = work.checks == 0 && work.help == Help::None && random.below(100) < 30;
    let clear = Action::first(Verb::Clear);
    let mut did = Vec::new();
    let actions: Vec<Action> = match wrong {
        Some(actions) if is_wrong => std::iter::once(clear).chain(actions).collect(),
        _ => solve(activity, &work.item, &work.table).into_iter().flat_map(|step| step.actions).collect(),
    };
    for action in actions {
        did.push(Did::Acts(input, action));
        match random.below(12) {
            0 => did.extend([Did::Undoes, Did::Redoes]),
            1 => did.extend([Did::Undoes, Did::Acts(input, action)]),
            _ => {}
        }
    }
    did
}

/// A device on which nothing was ever written.
fn book(store: &MemoryStore) -> Book<'_> {
    let journal = block_on(Journal::open(store)).expect("a journal");
    block_on(journal.take_pen(&mut Random::from_seed(77))).expect("the pen");
    journal
}

/// A sitting from its beginning to what was kept of its end; `play` does everything in between.
fn sit(
    journal: &Book,
    began_at: Moment,
    seed: u64,
    play: impl FnOnce(&Seat) -> Vec<(u64, Did)>,
) -> Vec<(u64, Did)> {
    let mut random = Random::from_seed(seed);
    let desk = Desk::sit_down(journal, fox(), &CURRICULUM, began(), None, &mut random, began_at);
    let desk = block_on(desk).expect("a desk");
    let did = play(&desk);
    let last = did.last().map_or(0, |(since, _)| *since);
    let end = Moment {
        wall: began_at.wall + i64::try_from(last).expect("a sitting"),
        running: began_at.running + last,
        ..began_at
    };
    assert_eq!(block_on(desk.ended(end)), Saved::Kept, "the sitting does not end");
    // The ladder that grew with the sitting is the one that the log gives.
    let folded = block_on(ladder_of(journal, &fox(), &CURRICULUM)).expect("a ladder");
    assert!(desk.look(|sitting| *sitting.ladder() == folded), "the live and the folded ladder differ");
    did
}

fn ladder_lines(journal: &Book) -> String {
    let ladder = block_on(ladder_of(journal, &fox(), &CURRICULUM)).expect("a ladder");
    let mut out = String::new();
    for (id, progress) in ladder.met() {
        let (right, of) = progress.block();
        let (scored, right_of_scored) = progress.scored;
        let _ = write!(
            out,
            "ladder {id} {:?}, block {right}/{of}, scored {right_of_scored}/{scored}",
            progress.standing
        );
        let _ = write!(out, ", shown {}, released {}", progress.shown, progress.released);
        for change in &progress.changes {
            let _ =
                write!(out, "; {} {:?}: {}", change.day.iso(), change.to, change.reason.say().text(Lang::En));
        }
        out.push('\n');
    }
    out
}

fn store_lines(store: &MemoryStore) -> String {
    let lines =
        store.contents().into_iter().map(|((room, key), text)| format!("{} {key}\t{text}\n", room.name()));
    lines.collect()
}

/// Plays sittings on a fresh device; the ladder after each, and at the end everything that is in the store.
fn replay(sittings: &[Recorded]) -> String {
    let store = MemoryStore::new();
    let mut out = String::new();
    for recorded in sittings {
        let journal = book(&store);
        sit(&journal, recorded.began, recorded.seed, |desk| {
            for (since, did) in &recorded.did {
                let now = Moment {
                    wall: recorded.began.wall + i64::try_from(*since).expect("a sitting"),
                    running: recorded.began.running + since,
                    ..recorded.began
                };
                did.perform(desk, now);
            }
            recorded.did.clone()
        });
        out += &ladder_lines(&journal);
    }
    out + &store_lines(&store)
}

fn record() {
    let store = MemoryStore::new();
    let mut inputs = String::from("sittings 1\n");
    let mut random = Random::from_seed(20_260_302);
    for day in 0..SITTINGS {
        let began = Moment {
            wall: MONDAY + i64::from(day) * DAY,
            offset: -360,
            running: u64::from(random.between(1_000, 9_000)),
        };
        let seed = random.seed();
        let journal = book(&store);
        let did = sit(&journal, began, seed, |desk| make_up(desk, began, &mut random));
        let _ = writeln!(inputs, "begin {} {} {} {seed}", began.wall, began.offset, began.running);
        for (since, did) in did {
            let _ = writeln!(inputs, "{since} {}", did.text());
        }
    }
    let sittings = read(&inputs);
    fs::write(INPUTS, &inputs).expect("the inputs");
    fs::write(KEPT, replay(&sittings)).expect("the records");
}

fn read(inputs: &str) -> Vec<Recorded> {
    let mut sittings: Vec<Recorded> = Vec::new();
    let mut lines = inputs.lines();
    assert_eq!(lines.next(), Some("sittings 1"));
    for line in lines {
        if let Some(begin) = line.strip_prefix("begin ") {
            let numbers: Vec<&str> = begin.split(' ').collect();
            let [wall, offset, running, seed] = numbers[..] else { panic!("{line}") };
            let began = Moment {
                wall: wall.parse().expect("a time"),
                offset: offset.parse().expect("an offset"),
                running: running.parse().expect("a time"),
            };
            sittings.push(Recorded { began, seed: seed.parse().expect("a seed"), did: Vec::new() });
        } else {
            let (since, did) = line.split_once(' ').unwrap_or_else(|| panic!("{line}"));
            let did = Did::read(did).unwrap_or_else(|| panic!("{line}"));
            let sitting = sittings.last_mut().expect("a beginning");
            sitting.did.push((since.parse().expect("a time"), did));
        }
    }
    sittings
}

fn recorded() -> (String, String) {
    let text = |path: &str| fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    (text(INPUTS), text(KEPT))
}

#[test]
fn the_recorded_sittings_yield_the_same_records_and_the_same_ladder() {
    if env::var_os("TENFOLD_RECORD").is_some() {
        record();
    }
    let (inputs, kept) = recorded();
    let sittings = read(&inputs);
    assert_eq!(sittings.len(), SITTINGS as usize);
    let again = replay(&sittings);
    for (number, (now, then)) in again.lines().zip(kept.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {KEPT}", number + 1);
    }
    assert_eq!(again, kept);
    // A recording in which hardly anything happens would prove nothing.
    for did in ["undo", "redo", "help", "check", "answer 1", "shown adult", "choose 0", "touch 0:", "keys 0:"]
    {
        assert!(inputs.contains(&format!(" {did}")), "nobody did {did:?}");
    }
    for happened in
        ["\"kind\":\"hint\"", "\"outcome\":\"wrong\"", "\"suspects\"", "\"check\":2", "\"phase\":\"we\""]
    {
        assert!(kept.contains(happened), "never {happened}");
    }
}

/// The attempts of the recording with the moves that led to them, as they stand in the store.
fn attempts_with_moves() -> Vec<(Attempt, String)> {
    let (_, kept) = recorded();
    let store = MemoryStore::new();
    for line in kept.lines().filter(|line| !line.starts_with("ladder ")) {
        let (place, text) = line.split_once('\t').unwrap_or_else(|| panic!("{line}"));
        let (room, key) = place.split_once(' ').unwrap_or_else(|| panic!("{line}"));
        let room = Room::ALL.into_iter().find(|known| known.name() == room).expect("a room");
        store.tamper(room, key, text);
    }
    let journal = block_on(Journal::open(&store)).expect("a journal");
    let moves = block_on(journal.moves("fox2345678")).expect("moves").lists;
    let entries: Vec<Entry> = block_on(journal.read("fox2345678")).expect("a log").entries;
    let of = |entry: &Entry| moves.iter().find(|(id, _)| *id == entry.id).map(|(_, moves)| moves.clone());
    entries
        .iter()
        .filter_map(|entry| Some((entry.attempt()?.clone(), of(entry).unwrap_or_default())))
        .collect()
}

#[test]
fn moves_lead_to_the_recorded_answer() {
    let attempts = attempts_with_moves();
    assert!(attempts.len() > 60, "{} attempts", attempts.len());
    assert!(attempts.iter().filter(|(_, moves)| !moves.is_empty()).count() > 60);
    for (attempt, moves) in attempts {
        let place = format!("{} {} {}: {moves}", attempt.skill, attempt.math, attempt.layout);
        let activity: &dyn Activity = skill(&attempt.skill).expect("a known skill").activity;
        let item = Item::read(attempt.stage, &attempt.math, &attempt.layout).expect("an item");
        assert!(activity.knows(&item), "{place}");
        let mut table: Table = activity.table(&item);
        let mut before = 0;
        for made in moves.split(';').filter(|made| !made.is_empty()) {
            let (since, what) = made.split_once(' ').unwrap_or_else(|| panic!("{place}"));
            let since: u64 = since.parse().unwrap_or_else(|_| panic!("{place}"));
            // Help that does a step by itself has no time of its own.
            assert!(since >= before || since == 0, "{place}: time runs back at {made}");
            before = before.max(since);
            match what {
                "undo" => assert!(table.undo(), "{place}: {made}"),
                "redo" => assert!(table.redo(), "{place}: {made}"),
                what if what == "check" || what.starts_with("hint ") => {}
                what => {
                    let action: Action = what.parse().unwrap_or_else(|_| panic!("{place}: {made}"));
                    table.act(action).unwrap_or_else(|refusal| panic!("{place}: {made}: {refusal:?}"));
                }
            }
        }
        let judgement = activity.score(&item, &table);
        assert_eq!(judgement.answer, attempt.answer, "{place}");
        assert_eq!(judgement.is_right(), attempt.outcome == Outcome::Right, "{place}");
        assert_eq!((judgement.built, judgement.said), (attempt.built, attempt.said), "{place}");
        let suspects: Vec<&str> = judgement.suspects.iter().map(|suspect| suspect.id).collect();
        assert_eq!(suspects, attempt.suspects, "{place}");
        let work: Vec<String> = table.seats().iter().map(|seat| seat.board.value()).collect();
        assert_eq!(work.join(" "), attempt.work, "{place}");
        assert!(before <= u64::from(attempt.took), "{place}: moves after the Check");
    }
}
