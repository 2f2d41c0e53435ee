//! Rust source as tokens, for tests that look at the code itself: comments and strings are out of the way, and macros
//! are looked into.

// Each test is a crate of its own and uses a part of this.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

/// A source file.
pub struct Source {
    /// Where it is, from the root of the workspace: `src/table/hand/mod.rs`.
    pub place: String,
    pub text: String,
}

/// Every Rust file below a folder.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut files = Vec::new();
    collect(Path::new(folder), &mut files);
    files.sort();
    assert!(!files.is_empty(), "there are no sources in {folder}");
    files
        .into_iter()
        .map(|file| Source {
            place: file.to_string_lossy().replace('\\', "/"),
            text: fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())),
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

impl Source {
    fn tokens(&self) -> TokenStream {
        TokenStream::from_str(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.place))
    }

    /// Every identifier.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        each_list(self.tokens(), 0, &mut |tokens, _| {
            names.extend(tokens.iter().filter_map(word));
        });
        names
    }

    /// What follows `head::`: `say::check` and `say::{check, undo}` follow `say` with `check` and `undo`.
    pub fn after(&self, head: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_list(self.tokens(), 0, &mut |tokens, _| {
            for (place, token) in tokens.iter().enumerate() {
                if word(token).as_deref() == Some(head) {
                    found.extend(members(tokens, place + 1));
                }
            }
        });
        found
    }

    /// The modules at the root of the crate that this file names: by `crate::`, or by as many `super::` as lead there.
    pub fn rooms_named(&self) -> Vec<String> {
        let depth = self.depth();
        let mut found = self.after("crate");
        each_list(self.tokens(), 0, &mut |tokens, inline| {
            for place in 0..tokens.len() {
                // `super::super::x`: three tokens for each step up.
                let ups = (place..tokens.len())
                    .step_by(3)
                    .take_while(|place| word(&tokens[*place]).as_deref() == Some("super"))
                    .count();
                let is_first = place < 3 || word(&tokens[place - 3]).as_deref() != Some("super");
                if is_first && ups > 0 && ups == depth + inline {
                    found.extend(members(tokens, place + 3 * ups - 2));
                }
            }
        });
        found
    }

    /// How many modules deep the file is: 1 for `src/order.rs` and `src/table/mod.rs`, 0 for `src/lib.rs`.
    fn depth(&self) -> usize {
        let inside = self.place.split_once("src/").map_or(self.place.as_str(), |(_, inside)| inside);
        let parts = inside.split('/').count();
        let is_own_folder = ["mod.rs", "lib.rs", "main.rs"].iter().any(|name| inside.ends_with(name));
        if is_own_folder { parts - 1 } else { parts }
    }
}

/// The identifiers right after a `::` at a place, one or a braced list of them.
fn members(tokens: &[TokenTree], place: usize) -> Vec<String> {
    let colon =
        |place: usize| matches!(tokens.get(place), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
    if !(colon(place) && colon(place + 1)) {
        return Vec::new();
    }
    match tokens.get(place + 2) {
        Some(TokenTree::Group(group)) => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut heads = Vec::new();
            let mut fresh = true;
            for token in &inner {
                match token {
                    TokenTree::Punct(mark) if mark.as_char() == ',' => fresh = true,
                    _ if fresh => {
                        heads.extend(word(token));
                        fresh = false;
                    }
                    _ => {}
                }
            }
            heads
        }
        Some(token) => word(token).into_iter().collect(),
        None => Vec::new(),
    }
}

fn word(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

/// Calls `look` with every list of tokens, the innermost too, and how many `mod name { }` it stands in.
fn each_list(tokens: TokenStream, inline: usize, look: &mut impl FnMut(&[TokenTree], usize)) {
    let list: Vec<TokenTree> = tokens.into_iter().collect();
    look(&list, inline);
    for (place, token) in list.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let is_module = place >= 2 && word(&list[place - 2]).as_deref() == Some("mod");
            each_list(group.stream(), inline + usize::from(is_module), look);
        }
    }
}
