//! A report laid out: what stands under what, before there is a page.

use crate::table::Picture;
use crate::words::Say;

/// A report for one reader.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// Its name in the page: append-only.
    pub name: &'static str,
    /// Its heading.
    pub title: Say,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// What stands under one heading. A printed page does not break inside a block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// The heading, where there is one.
    pub title: Option<Say>,
    /// What stands under it, in order.
    pub blocks: Vec<Block>,
}

/// Something that stays together on paper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A sentence or two.
    Text(Say),
    /// What is to be known about the rest, in small print.
    Note(Say),
    /// Sentences beneath one another.
    List(Vec<Say>),
    /// A table.
    Grid(Grid),
    /// A picture, and what it shows in words.
    Picture(Box<Picture>, Say),
    /// Labels with a line each, for a person to write on.
    Blanks(Vec<Say>),
    /// Paragraphs that a person may change before they are printed.
    Draft(Vec<Say>),
}

/// A table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grid {
    /// What it tells.
    pub caption: Say,
    /// The names of its columns.
    pub head: Vec<Say>,
    /// Its rows; the first cell of each names it.
    pub rows: Vec<Vec<Say>>,
}

impl Section {
    /// A section with a heading.
    #[must_use]
    pub const fn new(title: Say, blocks: Vec<Block>) -> Section {
        Section { title: Some(title), blocks }
    }

    /// A section without one, at the beginning or the end.
    #[must_use]
    pub const fn plain(blocks: Vec<Block>) -> Section {
        Section { title: None, blocks }
    }
}
