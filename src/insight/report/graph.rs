//! The graph of a skill: how many answers without help were right, day by day, and at which stage.
//!
//! Made for paper without color: the stage is the form of a mark, a change of standing a dashed line, and each mark has its
//! numbers beside it where there is room. All of them stand in a table beside the graph as well.

use std::collections::BTreeMap;

use super::answers::{Answer, Span};
use super::layout::{Block, Grid, Section};
use super::words::{day_in_year, skill_of};
use crate::activities::Stage;
use crate::practice::Standing;
use crate::records::Day;
use crate::table::geometry::{Point, area, point, size};
use crate::table::{Ink, Picture, Shape};
use crate::words::{Say, say};

/// The scored answers of one day at one stage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DayScore {
    /// The day.
    pub day: Day,
    /// The stage.
    pub stage: Stage,
    /// Right answers.
    pub right: u32,
    /// Answers.
    pub of: u32,
}

/// What is drawn for a skill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Graph {
    /// The skill's id.
    pub skill: String,
    /// From the first day that is drawn to the last.
    pub span: Span,
    /// Its days, the earliest first; of one day the lower stage first.
    pub scores: Vec<DayScore>,
    /// Days on which the standing changed.
    pub changes: Vec<Day>,
}

/// The scored answers of a skill, day by day.
pub(in crate::insight) fn scores(answers: &[Answer<'_>], skill: &str) -> Vec<DayScore> {
    let mut days: BTreeMap<(Day, Stage), (u32, u32)> = BTreeMap::new();
    let own = answers.iter().filter(|answer| answer.attempt.skill == skill && answer.attempt.is_scored());
    for answer in own {
        let (right, of) = days.entry((answer.day, answer.attempt.stage)).or_default();
        *right += u32::from(answer.attempt.is_right());
        *of += 1;
    }
    days.into_iter().map(|((day, stage), (right, of))| DayScore { day, stage, right, of }).collect()
}

/// Where the lines of 0 and of 100 percent run, and the first and the last day stand.
const LEFT: i32 = 64;
const RIGHT: i32 = 616;
const TOP: i32 = 36;
const BOTTOM: i32 = 216;
/// More numbers than this would lie on one another.
const MOST_LABELS: usize = 14;

impl Graph {
    /// Where a day stands; in the middle where there is only one.
    fn x(&self, day: Day) -> i32 {
        let Span { first, last } = self.span;
        let (since, all) = (day.0 - first.0, last.0 - first.0);
        let wide = i64::from(RIGHT - LEFT);
        let x = (since.clamp(0, all.max(0)) * wide).checked_div(all).unwrap_or(wide / 2);
        LEFT + i32::try_from(x).unwrap_or_default()
    }

    /// Where a share stands.
    fn y(right: u32, of: u32) -> i32 {
        let high = u32::try_from(BOTTOM - TOP).unwrap_or_default();
        let y = (right.min(of) * high).checked_div(of).unwrap_or_default();
        BOTTOM - i32::try_from(y).unwrap_or_default()
    }

    /// The graph as a picture.
    #[must_use]
    pub fn picture(&self) -> Picture {
        let mut shapes = Vec::new();
        for (percent, label) in [(0, "0%"), (50, "50%"), (80, "80%"), (100, "100%")] {
            let y = Graph::y(percent, 100);
            shapes.push(Shape::Line(point(LEFT, y), point(RIGHT, y), Ink::Faint));
            shapes.push(Shape::digits(point(LEFT - 30, y), 14, label, Ink::Text));
        }
        shapes.push(Shape::Line(point(LEFT, BOTTOM), point(RIGHT, BOTTOM), Ink::Hair));
        shapes.push(Shape::Line(point(LEFT, BOTTOM), point(LEFT, TOP), Ink::Hair));
        for day in &self.changes {
            let x = self.x(*day);
            shapes.push(Shape::Line(point(x, BOTTOM), point(x, TOP - 8), Ink::Waiting));
        }
        let places: Vec<Point> = self
            .scores
            .iter()
            .map(|score| point(self.x(score.day), Graph::y(score.right, score.of)))
            .collect();
        // A line joins marks of one stage only: what is asked changes with the stage.
        for ((from, to), (earlier, later)) in
            places.iter().zip(places.iter().skip(1)).zip(self.scores.iter().zip(self.scores.iter().skip(1)))
        {
            if earlier.stage == later.stage {
                shapes.push(Shape::Line(*from, *to, Ink::Hair));
            }
        }
        for (score, at) in self.scores.iter().zip(&places) {
            shapes.push(mark(score.stage, *at));
            if self.scores.len() <= MOST_LABELS {
                let label = format!("{}/{}", score.right, score.of);
                shapes.push(Shape::digits(point(at.x, at.y - 17), 14, label, Ink::Text));
            }
        }
        let Span { first, last } = self.span;
        let ends = if first == last { vec![first] } else { vec![first, last] };
        for day in ends {
            let (_, month, number) = day.civil();
            let x = self.x(day).clamp(LEFT + 20, RIGHT - 30);
            shapes.push(Shape::said(point(x, BOTTOM + 22), 14, say::date(month, number), Ink::Text));
        }
        for (place, stage) in (0..).zip(Stage::ALL) {
            let x = LEFT + 20 + place * 190;
            shapes.push(mark(stage, point(x, 276)));
            shapes.push(Shape::said(point(x + 84, 276), 14, Standing::At(stage).say(), Ink::Text));
        }
        Picture { size: size(640, 300), back: shapes, ..Picture::default() }
    }

    /// The graph with its numbers beside it.
    #[must_use]
    pub fn section(&self) -> Section {
        let row = |score: &DayScore| {
            vec![
                day_in_year(score.day),
                Standing::At(score.stage).say(),
                say::report_of(score.right, score.of),
            ]
        };
        let grid = Grid {
            caption: say::report_graph_numbers(skill_of(&self.skill)),
            head: vec![say::report_column_day(), say::column_stage(), say::report_column_right()],
            rows: self.scores.iter().map(row).collect(),
        };
        let mut blocks = vec![Block::Picture(Box::new(self.picture()), self.describe()), Block::Grid(grid)];
        if !self.changes.is_empty() {
            blocks.insert(1, Block::Note(say::report_graph_changes()));
        }
        Section::new(skill_of(&self.skill), blocks)
    }

    /// What the graph shows, for somebody who does not see it: the numbers stand in the table.
    #[must_use]
    pub fn describe(&self) -> Say {
        say::report_graph(skill_of(&self.skill))
    }
}

/// The mark of a stage: a square, a triangle, a circle.
fn mark(stage: Stage, at: Point) -> Shape {
    let Point { x, y } = at;
    match stage {
        Stage::Concrete => Shape::Rect(area(x - 7, y - 7, 14, 14), 0, Ink::Pencil),
        Stage::Representational => {
            Shape::Polygon(vec![point(x - 8, y + 7), point(x + 8, y + 7), point(x, y - 8)], Ink::Pencil)
        }
        Stage::Abstract => Shape::Circle(at, 7, Ink::Pencil),
    }
}
