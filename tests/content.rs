//! The content lint: what is said, in which words, in both languages; skills against `tests/data/skills.tsv`.
//!
//! `build.rs` already refuses a message that is missing in one language or names other variables there.

mod reading;
mod source;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use reading::{english_grade, english_syllables, letters, sentences, spanish_ease, spanish_syllables, words};
use source::sources;
use tenfold::activities::mixed_frames::MixedFrame;
use tenfold::activities::rest_frames::RestFrame;
use tenfold::activities::step_frames::StepFrame;
use tenfold::activities::story_frames::Frame;
use tenfold::activities::{Item, Level, Random, Stage, misconception, solve};
use tenfold::curriculum::{Domain, Grade, SKILLS, Skill, Source as Found};
use tenfold::table::{Disclosure, Manipulative};
use tenfold::words::{Lang, Say};

/// One way a message can be written: its text, with every variable as `0`, and the cases that lead to it.
struct Wording {
    file: String,
    section: String,
    id: String,
    cases: Vec<String>,
    text: String,
}

impl Wording {
    /// Whether a child reads or hears it. The rest is for the adult.
    fn is_for_a_child(&self) -> bool {
        let to_an_adult = self.cases.iter().any(|case| PARTS.contains(&case.as_str()) && case != "feedback");
        match self.file.as_str() {
            file if file.starts_with("activit") => {
                !to_an_adult || !self.cases.iter().any(|case| PARTS.contains(&case.as_str()))
            }
            "aids" | "common" | "table" => true,
            "curriculum" => self.id.starts_with("can-"),
            "practice" => self.section.starts_with("After an answer"),
            "screens" => {
                let sections = ["Everywhere", "Who are you?", "Today", "A sitting"];
                let of_adults = ["handed-in", "taken-"];
                self.id == "stopped-full"
                    || sections.contains(&self.section.as_str())
                        && !of_adults.iter().any(|start| self.id.starts_with(start))
            }
            _ => false,
        }
    }
}

/// The readers a misconception's message has a part for; the last is the default case.
const PARTS: [&str; 6] = ["name", "does", "why", "next", "feedback", "question"];

/// The messages of a language, in every wording.
fn wordings(lang: &str) -> Vec<Wording> {
    let mut out = Vec::new();
    for file in files_with_words(lang) {
        let path = format!("locales/{lang}/{file}.ftl");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|_| panic!("{path} is no Fluent"));
        let mut section = String::new();
        for entry in resource.body {
            match entry {
                Entry::GroupComment(comment) => section = comment.content.join(" "),
                Entry::Comment(comment) if !comment.content.join("").contains('$') => {
                    section = comment.content.join(" ");
                }
                Entry::Message(message) => {
                    let value = message.value.into_iter();
                    let voices = message.attributes.into_iter().map(|attribute| attribute.value);
                    for pattern in value.chain(voices) {
                        for (cases, text) in spread(&pattern) {
                            let (file, section) = (file.clone(), section.clone());
                            out.push(Wording { file, section, id: message.id.name.clone(), cases, text });
                        }
                    }
                }
                _ => {}
            }
        }
    }
    assert!(out.len() > 300, "only {} wordings in {lang}", out.len());
    out
}

/// The files of a language, without the ending.
fn files_with_words(lang: &str) -> Vec<String> {
    let folder = fs::read_dir(format!("locales/{lang}")).expect("the folder of a language");
    let names = folder.map(|file| file.expect("a file").file_name().into_string().expect("a name"));
    let mut names: Vec<String> =
        names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)).collect();
    names.sort();
    names
}

/// Every way through a pattern: the cases taken, and the text with `0` for each variable.
fn spread(pattern: &Pattern<String>) -> Vec<(Vec<String>, String)> {
    let mut ways = vec![(Vec::new(), String::new())];
    for element in &pattern.elements {
        let ends: Vec<(Option<String>, String)> = match element {
            PatternElement::TextElement { value } => vec![(None, value.clone())],
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                vec![(None, value.clone())]
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => vec![(None, "0".into())],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants
                .iter()
                .flat_map(|variant| {
                    let case = match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    };
                    spread(&variant.value).into_iter().map(move |(_, text)| (Some(case.clone()), text))
                })
                .collect(),
        };
        ways = ways
            .iter()
            .flat_map(|(cases, text)| {
                ends.iter().map(move |(case, end)| {
                    (cases.iter().cloned().chain(case.clone()).collect(), format!("{text}{end}"))
                })
            })
            .collect();
    }
    ways
}

fn tell(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_case_of_a_message_is_there_in_both_languages() {
    let cases = |lang: &str| {
        let mut cases: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
        for wording in wordings(lang) {
            cases.entry(wording.id).or_default().insert(wording.cases);
        }
        cases
    };
    let (english, spanish) = (cases("en"), cases("es"));
    // Plural forms are each language's own affair.
    let told = |cases: &BTreeSet<Vec<String>>| -> BTreeSet<String> {
        cases.iter().flatten().filter(|case| *case != "one" && *case != "other").cloned().collect()
    };
    let differing = english.iter().filter(|(id, cases)| told(cases) != told(&spanish[*id]));
    tell(
        &differing.map(|(id, _)| format!("{id}: other cases in Spanish than in English")).collect::<Vec<_>>(),
    );
}

#[test]
fn every_message_is_used() {
    let mut used: HashSet<String> = HashSet::new();
    for folder in ["src", "app/src"] {
        sources(folder).iter().for_each(|source| used.extend(source.after("say")));
    }
    let ids: BTreeSet<String> = wordings("en").into_iter().map(|wording| wording.id).collect();
    let unused = ids.iter().filter(|id| !used.contains(&id.replace('-', "_")));
    tell(&unused.map(|id| format!("{id} is said nowhere")).collect::<Vec<_>>());
}

#[test]
fn no_text_is_left_unfinished() {
    let marks =
        ["TODO", "FIXME", "XXX", "TBD", "lorem", "...", "??", "  ", "{", "}", "<", ">", "\t", " .", " ,"];
    let mut complaints = Vec::new();
    for lang in ["en", "es"] {
        for wording in wordings(lang) {
            let text = &wording.text;
            if let Some(mark) = marks.iter().find(|mark| text.contains(**mark)) {
                complaints.push(format!("{lang} {}: {mark:?} in {text:?}", wording.id));
            }
            if text.trim() != text || text.is_empty() {
                complaints.push(format!("{lang} {}: empty or with blank ends: {text:?}", wording.id));
            }
            if text.contains(['\'', '"']) {
                complaints
                    .push(format!("{lang} {}: quotation marks of a typewriter in {text:?}", wording.id));
            }
        }
    }
    tell(&complaints);
}

/// Messages whose words are the same in English and in Spanish.
const SAME_IN_BOTH: [&str; 3] = ["length-unit-short", "no", "tool-tangram"];

/// English words that are no Spanish ones.
const ENGLISH: [&str; 34] = [
    "the", "and", "of", "you", "your", "with", "how", "many", "is", "are", "one", "ten", "tens", "ones",
    "check", "press", "what", "there", "this", "that", "it", "in", "to", "for", "not", "then", "first",
    "take", "away", "put", "more", "number", "line", "by",
];

#[test]
fn spanish_is_spanish() {
    let (english, spanish) = (wordings("en"), wordings("es"));
    let in_english: HashSet<(&str, &str)> =
        english.iter().map(|wording| (wording.id.as_str(), wording.text.as_str())).collect();
    let mut complaints = Vec::new();
    for Wording { id, text, file, .. } in &spanish {
        let says_something = !letters(text).is_empty() && file != "math";
        let allowed = SAME_IN_BOTH.contains(&id.as_str());
        if says_something && !allowed && in_english.contains(&(id.as_str(), text.as_str())) {
            complaints.push(format!("{id}: {text:?} in both languages"));
        }
        if let Some(word) = words(text).iter().find(|word| ENGLISH.contains(&word.as_str())) {
            complaints.push(format!("{id}: {word:?} in {text:?}"));
        }
        for (open, close) in [('¿', '?'), ('¡', '!')] {
            let count = |mark: char| text.chars().filter(|letter| *letter == mark).count();
            if count(open) != count(close) && id != "math-unknown" && id != "make-ten-numerals" {
                complaints.push(format!("{id}: {open} without {close} or the other way round: {text:?}"));
            }
        }
    }
    let stale = SAME_IN_BOTH.iter().filter(|id| !spanish.iter().any(|wording| wording.id == **id));
    complaints.extend(stale.map(|id| format!("{id} is no message")));
    tell(&complaints);
}

#[test]
fn a_child_is_addressed_as_tu() {
    let formal = [
        "usted", "ustedes", "vosotros", "os", "vuestro", "pregunte", "escriba", "mire", "presione", "llévese",
    ];
    let spanish = wordings("es").into_iter().filter(Wording::is_for_a_child);
    let formal =
        spanish.filter(|wording| words(&wording.text).iter().any(|word| formal.contains(&word.as_str())));
    tell(&formal.map(|wording| format!("{}: {:?}", wording.id, wording.text)).collect::<Vec<_>>());
}

/// The most words in a sentence for a child.
const MOST_WORDS: usize = 12;

#[test]
fn sentences_for_a_child_are_short() {
    let mut complaints = Vec::new();
    for lang in ["en", "es"] {
        for wording in wordings(lang).iter().filter(|wording| wording.is_for_a_child()) {
            for sentence in
                sentences(&wording.text).iter().filter(|sentence| words(sentence).len() > MOST_WORDS)
            {
                let count = words(sentence).len();
                complaints.push(format!("{lang} {}: {count} words: {sentence:?}", wording.id));
            }
        }
    }
    tell(&complaints);
}

/// Everything a child reads or hears in a language.
fn for_a_child(lang: &str) -> Vec<String> {
    wordings(lang).into_iter().filter(Wording::is_for_a_child).map(|wording| wording.text).collect()
}

#[test]
fn syllables_are_counted_as_they_are_said() {
    let english = [
        ("ten", 1),
        ("table", 2),
        ("take", 1),
        ("boxes", 2),
        ("lines", 1),
        ("counted", 2),
        ("crossed", 1),
        ("number", 2),
        ("fraction", 2),
        ("altogether", 4),
        ("again", 2),
        ("the", 1),
        ("fingers", 2),
    ];
    for (word, count) in english {
        assert_eq!(english_syllables(word), count, "{word}");
    }
    let spanish = [
        ("diez", 1),
        ("vacío", 3),
        ("unidades", 4),
        ("línea", 3),
        ("cuántos", 2),
        ("hay", 1),
        ("quita", 2),
        ("sigue", 2),
        ("fracción", 2),
        ("leer", 2),
        ("decena", 3),
        ("tú", 1),
        ("oyes", 2),
        ("todavía", 4),
    ];
    for (word, count) in spanish {
        assert_eq!(spanish_syllables(word), count, "{word}");
    }
}

#[test]
fn english_for_a_child_reads_at_grade_two() {
    let grade = english_grade(&for_a_child("en"));
    println!("Flesch-Kincaid grade {grade:.2}");
    assert!(grade <= 2.0, "grade {grade:.2}");
}

#[test]
fn spanish_for_a_child_is_easy() {
    let ease = spanish_ease(&for_a_child("es"));
    println!("Fernandez Huerta {ease:.1}");
    assert!(ease >= 80.0, "ease {ease:.1}");
}

/// Everything a child can be told about items of every skill, stage and level, as it comes out at last.
fn each_saying(mut check: impl FnMut(&str, &Item, &Say)) {
    for skill in SKILLS.iter() {
        let activity = skill.activity;
        for stage in Stage::ALL {
            for level in [Level::Easy, Level::Usual, Level::Hard] {
                for seed in 0..150 {
                    let item = activity.generate(stage, level, &mut Random::from_seed(seed));
                    let mut table = activity.table(&item);
                    let mut say = |say: &Say| check(skill.id, &item, say);
                    say(&activity.ask(&item));
                    say(&activity.ask_again(&item));
                    say(&activity.strategy(&item));
                    say(&activity.praise(&item));
                    for step in solve(activity, &item, &table) {
                        say(&step.say);
                        if let Some(question) = step.question {
                            say(&question.ask);
                            question.choices.iter().for_each(&mut say);
                        }
                        for action in step.actions {
                            say(&table.act(action).expect("a step that works"));
                        }
                        activity.numerals(&item, &table).iter().for_each(&mut say);
                        for seat in table.seats() {
                            say(&seat.board.describe(Disclosure::Full));
                            say(&seat.board.describe(Disclosure::Structure));
                        }
                    }
                    for suspect in activity.suspects(&item) {
                        say(&suspect.misconception.feedback());
                    }
                }
            }
        }
    }
}

#[test]
fn what_comes_out_is_whole_short_and_counts_one_thing_as_one() {
    let mut complaints = BTreeSet::new();
    // Words that end in s and are no plurals.
    let singular = [
        "is", "this", "plus", "minus", "times", "equals", "less", "es", "más", "menos", "tres", "seis",
        "has", "us", "counts", "stands",
    ];
    each_saying(|skill, item, say| {
        for lang in Lang::ALL {
            for text in [say.text(lang), say.voice(lang)] {
                let place = format!("{skill} {} {}, {}: {text:?}", item.math, item.layout, say.id());
                if text.trim().is_empty() || text.contains(|letter: char| letter.is_control()) {
                    complaints.insert(format!("{}: not whole: {place}", say.id()));
                }
                // An equation that is read aloud is as long as it is, also on its card.
                let is_equation = say.id().starts_with("math-") || say.id().starts_with("describe-card");
                // What lies on a mat is told as a list: there is a pause at every comma.
                let lists = ["On the mat:", "Sobre el tapete:"];
                let is_long = |sentence: &&&str| {
                    let is_list = say.id() == "both" || lists.iter().any(|list| sentence.contains(list));
                    let pieces = sentence.split(if is_list { ',' } else { '\n' });
                    !is_equation && pieces.into_iter().any(|piece| words(piece).len() > MOST_WORDS)
                };
                for sentence in sentences(&text).iter().filter(is_long) {
                    complaints.insert(format!("{}: too long: {sentence:?}", say.id()));
                }
                let words: Vec<&str> = text.split(' ').collect();
                for pair in words.windows(2) {
                    let [count, thing] = pair else { continue };
                    let thing = thing.trim_end_matches(['.', '?', '!', ',']);
                    if *count == "1" && thing.ends_with('s') && !singular.contains(&thing) {
                        complaints.insert(format!("{} {}: 1 {thing}", say.id(), lang.code()));
                    }
                }
            }
        }
    });
    tell(&complaints.into_iter().collect::<Vec<_>>());
}

#[test]
fn skills_are_those_of_the_skill_table() {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .from_path("tests/data/skills.tsv")
        .expect("the skill table");
    let header = reader.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 91);
    let order = |id: &str| rows.iter().position(|row| row.get(0) == Some(id));
    let place = |skill: &Skill| (skill.grade, order(skill.id));
    assert!(SKILLS.is_sorted_by_key(place), "in another order than grades and, in a grade, the table");
    for skill in SKILLS.iter() {
        let row = rows.iter().find(|row| row.get(0) == Some(skill.id));
        let row = row.unwrap_or_else(|| panic!("{} is not in the table", skill.id));
        let cell = |name: &str| {
            let place = header.iter().position(|known| known == name).expect("a column");
            row.get(place).unwrap_or_default()
        };
        let list = |name: &str| cell(name).split(';').filter(|id| !id.is_empty()).collect::<Vec<_>>();
        assert_eq!(cell("grade"), skill.grade.name(), "{}", skill.id);
        assert_eq!(cell("ccss"), skill.ccss, "{}", skill.id);
        assert_eq!(format!("MA19.{}", cell("al_cos_2019")), skill.alabama.0, "{}", skill.id);
        let found = match cell("al_source") {
            "confirmed" => Found::Confirmed,
            "missing" => Found::Missing,
            _ => Found::Inferred,
        };
        assert_eq!(found, skill.alabama.1, "{}", skill.id);
        let domain = match cell("domain") {
            "Counting" | "Comparison" => Domain::Counting,
            "Place value" | "Number line" => Domain::PlaceValue,
            "Add/Sub" | "Add/Sub multi" | "Algebraic" => Domain::AddSub,
            "Word problems" if skill.id == "5.FRAC.WORD" => Domain::Fractions,
            "Fluency" | "Word problems" if skill.grade < Grade(3) => Domain::AddSub,
            "Multiplication" | "Fluency" | "Word problems" => Domain::MultDiv,
            "Fractions" => Domain::Fractions,
            "Decimals" => Domain::Decimals,
            "Measurement" | "Money" | "Data" | "Time" | "Geometry" => Domain::Measurement,
            unknown => panic!("{unknown}"),
        };
        assert_eq!(domain, skill.domain, "{}", skill.id);
        assert_eq!(list("needs"), skill.needs, "{}", skill.id);
        assert_eq!(list("helps"), skill.helps, "{}", skill.id);
    }
}

/// Items of a stage of a skill, of every level.
fn items(skill: &Skill, stage: Stage) -> impl Iterator<Item = Item> {
    let levels = [Level::Easy, Level::Usual, Level::Hard].into_iter().cycle();
    (0..400)
        .zip(levels)
        .map(move |(seed, level)| skill.activity.generate(stage, level, &mut Random::from_seed(seed)))
}

#[test]
fn every_misconception_is_in_the_catalogue_with_all_it_says() {
    let mut ids = BTreeSet::new();
    for skill in SKILLS.iter() {
        for item in Stage::ALL.into_iter().flat_map(|stage| items(skill, stage)) {
            ids.extend(skill.activity.suspects(&item).iter().map(|suspect| suspect.misconception.id));
        }
    }
    assert!(ids.len() >= 20, "{ids:?}");
    for id in ids {
        let known = misconception(id).unwrap_or_else(|| panic!("{id} is not in the catalogue"));
        let mut said = HashSet::new();
        for lang in Lang::ALL {
            let parts =
                [known.name(), known.does(), known.why(), known.next(), known.feedback(), known.question()];
            for part in parts {
                let text = part.text(lang);
                assert!(!text.is_empty() && said.insert(text.clone()), "{id} in {}: {text:?}", lang.code());
            }
            assert!(
                known.question().text(lang).contains('?') || known.question().text(lang).ends_with('.'),
                "{id}"
            );
            assert!(known.name().text(lang).ends_with(char::is_alphanumeric), "{id}: a name is no sentence");
        }
    }
}

/// What `docs/names.md` must say of a skill: its layouts by stage, and its misconceptions, in alphabetical order.
fn names_row(skill: &Skill) -> String {
    let mut layouts = [const { Vec::<String>::new() }; 3];
    let mut ids: Vec<&str> = Vec::new();
    for (stage, layouts) in Stage::ALL.into_iter().zip(&mut layouts) {
        for item in items(skill, stage) {
            // Of a family of stories the name stands for all its frames.
            let layout = match Frame::read(&item.layout) {
                Some(frame) => format!("`{}-n`", frame.family.name()),
                None if StepFrame::read(&item.layout).is_some() => "`steps-n`".to_owned(),
                None if MixedFrame::read(&item.layout).is_some() => "`mixed-n`".to_owned(),
                None if RestFrame::read(&item.layout).is_some() => "`rest-n`".to_owned(),
                None => format!("`{}`", item.layout),
            };
            if !layouts.contains(&layout) {
                layouts.push(layout);
            }
            for suspect in skill.activity.suspects(&item) {
                if !ids.contains(&suspect.misconception.id) {
                    ids.push(suspect.misconception.id);
                }
            }
        }
        layouts.sort();
    }
    ids.sort_unstable();
    let ids: Vec<String> = ids.into_iter().map(|id| format!("`{id}`")).collect();
    let stages: Vec<String> = layouts.iter().map(|layouts| layouts.join(" ")).collect();
    format!("| `{}` | {} | {} |", skill.id, stages.join(" | "), ids.join(" "))
}

#[test]
fn the_names_of_every_skill_are_listed() {
    let names = fs::read_to_string("docs/names.md").expect("docs/names.md");
    let missing: Vec<String> =
        SKILLS.iter().map(names_row).filter(|row| !names.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "docs/names.md lacks:\n{}", missing.join("\n"));
}
