//! Compiles `locales/<language>/*.ftl` into `phrases.rs`: one typed constructor per message for the
//! code that speaks, and one table per language for the phrasebook that reads it aloud.
//!
//! Done at build time for two reasons. A message that is missing in one language, or that names other
//! variables there, stops the build with the file and line instead of a child's lesson. And the page
//! carries no parser: `fluent-bundle` costs 60 kB gzip and a parse at every start (docs/decisions.md).
//!
//! A message with two or more variables names them in a comment, `# $whole $part`: that is the order of the
//! constructor's parameters, and no change of wording can swap two numbers unseen.
//!
//! Understood of Fluent: text, `{ $variable }`, selectors on a variable (plural category, exact number,
//! text), references to messages and terms, string literals, and one attribute, `.voice`, for a message
//! that is said differently from how it is written. Anything else is refused.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Folder names under `locales/`, in the order of `Lang`'s variants.
const LANGUAGES: [&str; 2] = ["en", "es"];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=style");
    match compile().and_then(|()| resolve_inks().map_err(|complaint| vec![complaint])) {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the colors of pictures that leave the page: `style/inks.css` with the values of the variables that
/// `style/base.css` gives to `:root`, since not every program that shows SVG knows variables.
fn resolve_inks() -> Result<(), String> {
    let read = |path: &str| fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
    let (mut inks, base) = (read("style/inks.css")?, read("style/base.css")?);
    let root =
        base.split_once(":root {").and_then(|(_, rest)| rest.split_once('}')).map_or("", |(root, _)| root);
    for line in root.lines() {
        if let Some((name, value)) = line.trim().trim_end_matches(';').split_once(": ") {
            inks = inks.replace(&format!("var({name})"), value);
        }
    }
    if inks.contains("var(") {
        return Err("style/inks.css names a variable that :root in style/base.css does not have".into());
    }
    let inks = inks.replace(".board-svg ", "");
    let lines: Vec<&str> = inks.lines().skip_while(|line| !line.starts_with('.')).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("inks.css");
    fs::write(&out, lines.join("\n")).map_err(|error| format!("{}: {error}", out.display()))
}

/// One message or term as it stands in one language.
struct Entered {
    place: String,
    text: Pattern<String>,
    voice: Option<Pattern<String>>,
    /// The variables of the comment, in order.
    parameters: Vec<String>,
}

type Book = BTreeMap<String, Entered>;

fn compile() -> Result<(), Vec<String>> {
    let mut complaints = Vec::new();
    let books: Vec<Book> =
        LANGUAGES.iter().map(|language| read_language(language, &mut complaints)).collect();
    let [english, others @ ..] = books.as_slice() else { return Err(vec!["no language".into()]) };
    for (language, book) in LANGUAGES.iter().skip(1).zip(others) {
        for (id, entry) in english.iter().filter(|(id, _)| !book.contains_key(*id)) {
            complaints.push(format!("{}: `{id}` is missing in locales/{language}", entry.place));
        }
        for (id, entry) in book.iter().filter(|(id, _)| !english.contains_key(*id)) {
            complaints.push(format!("{}: `{id}` is not in locales/en", entry.place));
        }
    }
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let code = generate(&books, &mut complaints);
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("phrases.rs");
    fs::write(&out, code).map_err(|error| vec![format!("{}: {error}", out.display())])
}

fn read_language(language: &str, complaints: &mut Vec<String>) -> Book {
    let folder = Path::new("locales").join(language);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|dir| dir.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    if files.is_empty() {
        complaints.push(format!("{}: no .ftl files", folder.display()));
    }
    let mut book = Book::new();
    for file in files {
        match fs::read_to_string(&file) {
            Ok(source) => read_file(&file, &source, &mut book, complaints),
            Err(error) => complaints.push(format!("{}: {error}", file.display())),
        }
    }
    book
}

fn read_file(file: &Path, source: &str, book: &mut Book, complaints: &mut Vec<String>) {
    let line = |at: usize| 1 + source.get(..at).unwrap_or(source).matches('\n').count();
    let resource = match fluent_syntax::parser::parse(source.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                complaints.push(format!("{}:{}: {error}", file.display(), line(error.pos.start)));
            }
            return;
        }
    };
    for entry in resource.body {
        let (id, text, attributes, comment) = match entry {
            Entry::Message(message) => match message.value {
                Some(value) => (message.id.name, value, message.attributes, message.comment),
                None => {
                    complaints.push(format!("{}: `{}` has no text", file.display(), message.id.name));
                    continue;
                }
            },
            Entry::Term(term) => (format!("-{}", term.id.name), term.value, term.attributes, None),
            _ => continue,
        };
        let needle = format!("\n{id} =");
        let at = if source.starts_with(needle.trim_start()) {
            0
        } else {
            source.find(&needle).map_or(0, |at| at + 1)
        };
        let place = format!("{}:{}", file.display(), line(at));
        let mut voice = None;
        for attribute in attributes {
            if attribute.id.name == "voice" {
                voice = Some(attribute.value);
            } else {
                complaints.push(format!(
                    "{place}: `{id}` has an attribute `.{}`; only `.voice` is understood",
                    attribute.id.name
                ));
            }
        }
        let entered = Entered { place: place.clone(), text, voice, parameters: named_in(comment) };
        if let Some(earlier) = book.insert(id.clone(), entered) {
            complaints.push(format!("{place}: `{id}` stands already at {}", earlier.place));
        }
    }
}

/// The variables a comment names: `# $whole $part`.
fn named_in(comment: Option<fluent_syntax::ast::Comment<String>>) -> Vec<String> {
    let text = comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
    let names = text.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect()
    });
    names.collect()
}

/// What the generated tables hold, before it is written out as Rust.
#[derive(Clone, PartialEq)]
enum Part {
    Text(String),
    Variable(String),
    Choose { on: String, cases: Vec<(Case, Vec<Part>)>, otherwise: Vec<Part> },
}

#[derive(Clone, PartialEq)]
enum Case {
    One,
    Exactly(i64),
    Named(String),
}

/// One message in one language: as written, and as said where that differs.
type Column = (Vec<Part>, Option<Vec<Part>>);

fn generate(books: &[Book], complaints: &mut Vec<String>) -> String {
    let mut constructors = String::new();
    let mut ids = Vec::new();
    let mut written: Vec<Pages> = books.iter().map(|_| Pages::default()).collect();
    let mut spoken: Vec<Pages> = books.iter().map(|_| Pages::default()).collect();
    let Some(english) = books.first() else { return String::new() };
    for id in english.keys().filter(|id| !id.starts_with('-')) {
        let mut columns: Vec<Column> = Vec::new();
        for book in books {
            let Some(entry) = book.get(id) else { continue };
            let text = flatten(&entry.text, book, &entry.place, 0, complaints);
            let voice = entry.voice.as_ref().map(|voice| flatten(voice, book, &entry.place, 0, complaints));
            columns.push((text, voice));
        }
        let mut variables: Vec<String> = Vec::new();
        for (index, (column, book)) in columns.iter().zip(books).enumerate() {
            let mut here = Vec::new();
            collect(&column.0, &mut here);
            column.1.iter().for_each(|voice| collect(voice, &mut here));
            let Some(entry) = book.get(id) else { continue };
            if index == 0 {
                let named = &entry.parameters;
                variables = if here.len() < 2 && named.is_empty() { here.clone() } else { named.clone() };
            }
            let (mut used, mut named) = (here, variables.clone());
            used.sort();
            named.sort();
            if used != named {
                let place = &entry.place;
                complaints.push(format!("{place}: `{id}` uses {used:?}, its parameters are {named:?}"));
            }
        }
        constructor(id, ids.len(), &columns, &variables, &mut constructors);
        for (place, (text, voice)) in columns.iter().enumerate() {
            if let (Some(written), Some(spoken)) = (written.get_mut(place), spoken.get_mut(place)) {
                written.add(&encode(text, &variables));
                spoken.add(&voice.as_ref().map_or(String::new(), |voice| encode(voice, &variables)));
            }
        }
        ids.push(id.clone());
    }
    let pages = |pages: &[Pages]| pages.iter().map(Pages::code).collect::<Vec<_>>().join(", ");
    format!(
        "/// One constructor per message of `locales/`, with the English text.\n\
         pub mod say {{\nuse super::{{Arg, Key, Say}};\n{constructors}}}\n\
         static IDS: [&str; {}] = {ids:?};\n\
         static WRITTEN: [Pages; {}] = [{}];\n\
         static SPOKEN: [Pages; {}] = [{}];\n",
        ids.len(),
        books.len(),
        pages(&written),
        books.len(),
        pages(&spoken),
    )
}

/// All messages of a language in one text. Thousands of small texts with a pointer each would be more than the words: here a
/// message is two numbers, and the text packs well.
#[derive(Default)]
struct Pages {
    text: String,
    ends: Vec<usize>,
}

impl Pages {
    fn add(&mut self, message: &str) {
        self.text.push_str(message);
        self.ends.push(self.text.len());
    }

    fn code(&self) -> String {
        format!("Pages {{ text: {:?}, ends: &{:?} }}", self.text, self.ends)
    }
}

/// A message as text with control characters, as `phrasebook.rs` reads them: `\u{1}` and a letter for an argument; `\u{2}`, a
/// letter, then cases of `\u{3}key\u{4}text`, the one without key last, and `\u{5}`.
fn encode(parts: &[Part], variables: &[String]) -> String {
    let mut out = String::new();
    let letter = |name: &String| {
        let place = variables.iter().position(|known| known == name).unwrap_or_default();
        char::from(b'a' + u8::try_from(place).unwrap_or_default())
    };
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => out.extend(['\u{1}', letter(name)]),
            Part::Choose { on, cases, otherwise } => {
                out.extend(['\u{2}', letter(on)]);
                for (case, text) in cases {
                    let key = match case {
                        Case::One => "1".to_owned(),
                        Case::Exactly(number) => number.to_string(),
                        Case::Named(name) => name.clone(),
                    };
                    let _ = write!(out, "\u{3}{key}\u{4}{}", encode(text, variables));
                }
                let _ = write!(out, "\u{3}\u{4}{}\u{5}", encode(otherwise, variables));
            }
        }
    }
    out
}

fn constructor(id: &str, number: usize, columns: &[Column], variables: &[String], out: &mut String) {
    let english = columns.first().map_or_else(String::new, |column| plain(&column.0));
    let function = id.replace('-', "_");
    let parameters: Vec<String> =
        variables.iter().map(|name| format!("{}: impl Into<Arg>", name.replace('-', "_"))).collect();
    let arguments: Vec<String> =
        variables.iter().map(|name| format!("{}.into()", name.replace('-', "_"))).collect();
    let _ = writeln!(
        out,
        "#[doc = {english:?}]\n#[must_use]\npub fn {function}({}) -> Say {{ Say::new(Key({number}), vec![{}]) }}",
        parameters.join(", "),
        arguments.join(", ")
    );
}

/// References are written in place, so that the page needs no look-up and no cycle check.
fn flatten(
    pattern: &Pattern<String>,
    book: &Book,
    place: &str,
    depth: u8,
    complaints: &mut Vec<String>,
) -> Vec<Part> {
    let mut out = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut out, value),
            PatternElement::Placeable { expression } => {
                expand(expression, book, place, depth, complaints, &mut out);
            }
        }
    }
    out
}

fn push_text(out: &mut Vec<Part>, value: &str) {
    if let Some(Part::Text(last)) = out.last_mut() {
        last.push_str(value);
    } else if !value.is_empty() {
        out.push(Part::Text(value.to_owned()));
    }
}

fn expand(
    expression: &Expression<String>,
    book: &Book,
    place: &str,
    depth: u8,
    complaints: &mut Vec<String>,
    out: &mut Vec<Part>,
) {
    let mut refer = |id: &str, complaints: &mut Vec<String>| match book.get(id) {
        Some(_) if depth > 4 => complaints.push(format!("{place}: `{id}` refers in a circle")),
        Some(entry) => {
            for part in flatten(&entry.text, book, place, depth + 1, complaints) {
                match part {
                    Part::Text(text) => push_text(out, &text),
                    other => out.push(other),
                }
            }
        }
        None => complaints.push(format!("{place}: `{id}` is not there to refer to")),
    };
    match expression {
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
            refer(&id.name, complaints)
        }
        Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
            refer(&format!("-{}", id.name), complaints);
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => push_text(out, value),
        Expression::Inline(InlineExpression::NumberLiteral { value }) => push_text(out, value),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            out.push(Part::Variable(id.name.clone()))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut cases = Vec::new();
            let mut otherwise = Vec::new();
            for variant in variants {
                let value = flatten(&variant.value, book, place, depth, complaints);
                if variant.default {
                    otherwise.clone_from(&value);
                }
                let case = match &variant.key {
                    VariantKey::NumberLiteral { value } => value.parse().map(Case::Exactly).ok(),
                    VariantKey::Identifier { name } if name == "one" => Some(Case::One),
                    VariantKey::Identifier { name } if name == "other" => None,
                    VariantKey::Identifier { name } => Some(Case::Named(name.clone())),
                };
                // The default is tried last, so a case of its own would say it twice.
                if let (Some(case), false) = (case, variant.default) {
                    cases.push((case, value));
                }
            }
            out.push(Part::Choose { on: id.name.clone(), cases, otherwise });
        }
        _ => complaints.push(format!("{place}: an expression that build.rs does not understand")),
    }
}

fn collect(parts: &[Part], out: &mut Vec<String>) {
    for part in parts {
        let name = match part {
            Part::Text(_) => continue,
            Part::Variable(name) => name,
            Part::Choose { on, .. } => on,
        };
        if !out.contains(name) {
            out.push(name.clone());
        }
        if let Part::Choose { cases, otherwise, .. } = part {
            cases.iter().for_each(|(_, parts)| collect(parts, out));
            collect(otherwise, out);
        }
    }
}

fn plain(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(name) => format!("{{{name}}}"),
            Part::Choose { otherwise, .. } => plain(otherwise),
        })
        .collect()
}
