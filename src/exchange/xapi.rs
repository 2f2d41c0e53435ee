//! Statements of the Experience API 1.0.3 (adlnet/xAPI-Spec), for a school's own record store.
//!
//! An answer is `answered`; a withdrawn one is followed by a statement that voids it; a change of standing is `mastered` or
//! `progressed`, also one stage back. Ids are made of the ids of the records (UUID version 5), so that every device makes the
//! same statements of the same records, byte for byte, and a store that has them takes no second copy.
//!
//! A student is an account with the random id that Tenfold gave it: no nickname, no address. What an adult wrote as the
//! reason of a withdrawal stays here as well: it may name somebody.
//!
//! Limit: standing is folded with the rules of today. Where a rule is changed later, other statements of standing come, and
//! those from before stay in the store. What a statement says of a record is therefore never changed here: a store refuses
//! other content under an id that it has.

use super::names::{HOME, name, uuid};
use super::value::{Value, number, object, text, texts};
use super::zip::ZipFile;
use crate::curriculum::Skill;
use crate::plan::Student;
use crate::practice::{Reason, Standing, Turn, turns};
use crate::records::{Attempt, Day, Entry, RecordId, Voided, What, iso_utc_millis};

/// Verbs and kinds of activities that the authors of the standard have named.
const ADL: &str = "http://adlnet.gov/expapi/";

/// The most statements in one file of the zip, and the most bytes: what web servers take in one request by default is 1 MB.
const MOST_STATEMENTS: usize = 400;
const LARGEST_PART: usize = 900_000;

/// A zip of statements in the making, student by student: files of JSON arrays that are sent to a store in their order.
pub struct Statements {
    zip: ZipFile,
    parts: u32,
    open: Vec<String>,
    bytes: usize,
}

impl Default for Statements {
    fn default() -> Statements {
        Statements::new()
    }
}

impl Statements {
    /// A zip with nothing in it.
    #[must_use]
    pub fn new() -> Statements {
        Statements { zip: ZipFile::new(), parts: 0, open: Vec::new(), bytes: 0 }
    }

    /// Adds what a student did. `entries` are in order ([`crate::records::in_order`]).
    pub fn add(&mut self, student: &Student, curriculum: &[Skill], entries: &[Entry]) {
        for statement in statements(student, curriculum, entries) {
            let statement = statement.json();
            if self.open.len() >= MOST_STATEMENTS || self.bytes + statement.len() > LARGEST_PART {
                self.close_part();
            }
            self.bytes += statement.len();
            self.open.push(statement);
        }
    }

    fn close_part(&mut self) {
        let open = std::mem::take(&mut self.open);
        self.bytes = 0;
        if !open.is_empty() {
            self.parts += 1;
            let part = format!("[\n{}\n]\n", open.join(",\n"));
            self.zip.add(&format!("statements-{:04}.json", self.parts), &part);
        }
    }

    /// The bytes of the zip.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        self.close_part();
        self.zip.finish()
    }
}

fn statements(student: &Student, curriculum: &[Skill], entries: &[Entry]) -> Vec<Value> {
    let turns = turns(&student.plan.rules, curriculum, entries);
    let mut turns = turns.into_iter().peekable();
    let (mut out, mut withdrawn, mut answers) = (Vec::new(), Vec::new(), Vec::new());
    for entry in entries {
        match &entry.what {
            What::Attempt(attempt) => {
                answers.push(&entry.id);
                out.push(answered(entry, attempt));
            }
            What::Voided(voided) => withdrawn.push((entry, voided)),
            _ => {}
        }
        while let Some(turn) = turns.next_if(|turn| turn.entry.id == entry.id) {
            out.extend(stood(&turn));
        }
    }
    // After the answers: a store may refuse to void what it does not have. Only what is sent is voided, and once.
    withdrawn.retain(|(_, voided)| {
        let place = answers.iter().position(|id| **id == voided.of);
        place.map(|place| answers.swap_remove(place)).is_some()
    });
    out.extend(withdrawn.into_iter().map(|(entry, voided)| voiding(entry, voided)));
    out
}

/// An answer that was checked.
fn answered(entry: &Entry, attempt: &Attempt) -> Value {
    let right = attempt.is_right();
    let mut result = vec![("success", Value::Flag(right))];
    if attempt.is_scored() {
        result.push(("score", object([("scaled", number(right))])));
    }
    if !attempt.answer.is_empty() {
        result.push(("response", text(&attempt.answer)));
    }
    // Stores may cut what is finer than a hundredth of a second.
    let hundredths = attempt.took / 10;
    result.push(("duration", text(format!("PT{}.{:02}S", hundredths / 100, hundredths % 100))));
    let parts = [("built", attempt.built), ("said", attempt.said)];
    let parts: Vec<_> =
        parts.iter().filter_map(|(name, part)| Some((extension(name), Value::Flag((*part)?)))).collect();
    if !parts.is_empty() {
        result.push(("extensions", Value::Object(parts)));
    }
    let layout = &attempt.layout;
    let item = name(&["items", &attempt.skill, &attempt.stage.to_string(), layout, &attempt.math]);
    let mut definition = vec![("type", text(format!("{ADL}activities/question")))];
    if !attempt.math.is_empty() {
        // Canonical text of mathematics is in no language.
        definition.push(("name", object([("und", text(&attempt.math))])));
    }
    let context = vec![
        (
            "contextActivities",
            object([
                (
                    "parent",
                    Value::List(vec![activity(&["skills", &attempt.skill, &attempt.stage.to_string()])]),
                ),
                ("grouping", Value::List(vec![activity(&["skills", &attempt.skill])])),
            ]),
        ),
        (
            "extensions",
            extensions(
                entry,
                [
                    ("skill", text(&attempt.skill)),
                    ("stage", text(attempt.stage.to_string())),
                    ("phase", text(attempt.phase.name())),
                    ("purpose", text(attempt.purpose.name())),
                    ("math", text(&attempt.math)),
                    ("layout", text(layout)),
                    ("work", text(&attempt.work)),
                    ("misconceptions", texts(&attempt.suspects)),
                    ("check", number(attempt.check)),
                    ("hints", Value::List(attempt.hints.iter().copied().map(number).collect())),
                    ("input", texts(attempt.input.iter().map(|input| input.name()))),
                    ("supports", texts(&attempt.supports)),
                ],
            ),
        ),
    ];
    let about =
        object([("objectType", text("Activity")), ("id", text(item)), ("definition", object(definition))]);
    statement(&answered_id(&entry.id), entry, "answered", about, Some(object(result)), context)
}

/// A change of standing; nothing where a check only found that all is as before.
fn stood(turn: &Turn<'_>) -> Option<Value> {
    let Turn { entry, skill, change } = turn;
    if change.from == change.to {
        return None;
    }
    let verb = if change.to == Standing::Mastered { "mastered" } else { "progressed" };
    let (from, to) = (change.from.letter().to_string(), change.to.letter().to_string());
    let reason = reason(&change.reason);
    // All that is said is part of the id: other rules may find another change at the same answer.
    let about = ["standings", &entry.id.to_string(), skill, &from, &to, &reason.json()];
    let id = uuid(&about);
    let kind = object([("type", text(format!("{ADL}activities/objective")))]);
    let object_of = object([
        ("objectType", text("Activity")),
        ("id", text(name(&["skills", skill]))),
        ("definition", kind),
    ]);
    let said = [("from", text(from)), ("to", text(to)), ("reason", reason)];
    let said = said.into_iter().map(|(name, value)| (extension(name), value)).collect();
    let result = object([("extensions", Value::Object(said))]);
    let context = vec![("extensions", extensions(entry, [("skill", text(skill))]))];
    Some(statement(&id, entry, verb, object_of, Some(result), context))
}

/// Why a standing changed: its kind, with the figures and days that it rests on.
fn reason(reason: &Reason) -> Value {
    let days = |days: &[Day]| texts(days.iter().map(|day| day.iso()));
    let block = |kind: &str, right: u8, of: u8, on: &[Day]| {
        object([("kind", text(kind)), ("right", number(right)), ("of", number(of)), ("days", days(on))])
    };
    match reason {
        Reason::GoodBlock { right, of, days } => block("good-block", *right, *of, days),
        Reason::WeakBlock { right, of, days } => block("weak-block", *right, *of, days),
        Reason::NotRetained { right, of, day } => block("not-retained", *right, *of, &[*day]),
        Reason::Retained { right, of, day } => block("retained", *right, *of, &[*day]),
        Reason::Mastery { earlier, later, of, days: on } => object([
            ("kind", text("two-good-blocks")),
            ("right", Value::List(vec![number(*earlier), number(*later)])),
            ("of", number(*of)),
            ("days", days(on)),
        ]),
        Reason::Probes { days: on } => object([("kind", text("probes")), ("days", days(on))]),
        Reason::SameMisconception { id, times, day } => object([
            ("kind", text("same-misconception")),
            ("misconception", text(id)),
            ("times", number(*times)),
            ("days", days(&[*day])),
        ]),
        Reason::FellAtConcrete { times, first, day } => object([
            ("kind", text("fell-at-concrete")),
            ("times", number(*times)),
            ("first", texts(first)),
            ("days", days(&[*day])),
        ]),
        Reason::NeedMet { skill, day } => {
            object([("kind", text("need-met")), ("skill", text(skill)), ("days", days(&[*day]))])
        }
        // The adult's words stay here.
        Reason::Placed { day, .. } => object([("kind", text("placed")), ("days", days(&[*day]))]),
    }
}

/// That an answer was withdrawn by an adult at a device. Why is not said.
fn voiding(entry: &Entry, voided: &Voided) -> Value {
    let id = uuid(&["voidings", &entry.id.to_string()]);
    let of = object([("objectType", text("StatementRef")), ("id", text(answered_id(&voided.of)))]);
    let mut fields = vec![("id", text(id)), ("actor", account(&format!("adult@{}", entry.id.device)))];
    fields.extend([("verb", verb("voided")), ("object", of)]);
    fields.extend(iso_utc_millis(entry.at).map(|time| ("timestamp", text(time))));
    object(fields)
}

/// A statement about a student.
fn statement(
    id: &str,
    entry: &Entry,
    does: &str,
    about: Value,
    result: Option<Value>,
    context: Vec<(&str, Value)>,
) -> Value {
    let registration = uuid(&["sittings", &entry.id.device, &entry.id.sitting]);
    let mut around = vec![("registration", text(registration)), ("platform", text("Tenfold"))];
    around.extend(context);
    let mut fields =
        vec![("id", text(id)), ("actor", account(&entry.student)), ("verb", verb(does)), ("object", about)];
    fields.extend(result.map(|result| ("result", result)));
    fields.push(("context", object(around)));
    fields.extend(iso_utc_millis(entry.at).map(|time| ("timestamp", text(time))));
    object(fields)
}

fn account(name: &str) -> Value {
    let account = object([("homePage", text(HOME)), ("name", text(name))]);
    object([("objectType", text("Agent")), ("account", account)])
}

fn verb(word: &str) -> Value {
    object([("id", text(format!("{ADL}verbs/{word}"))), ("display", object([("en-US", text(word))]))])
}

fn activity(path: &[&str]) -> Value {
    object([("objectType", text("Activity")), ("id", text(name(path)))])
}

fn extension(about: &str) -> String {
    name(&["extensions", about])
}

/// Extensions of a context, and what every statement says of its record.
fn extensions<'n>(entry: &Entry, own: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let of_record = [
        ("record", text(entry.id.to_string())),
        ("local-date", text(entry.day().iso())),
        ("utc-offset-minutes", number(entry.offset)),
        ("clock", text(entry.clock.name())),
    ];
    Value::Object(of_record.into_iter().chain(own).map(|(name, value)| (extension(name), value)).collect())
}

fn answered_id(record: &RecordId) -> String {
    uuid(&["answers", &record.to_string()])
}
