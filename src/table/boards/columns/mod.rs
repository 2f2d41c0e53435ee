//! Arithmetic in columns as it is written on paper: boxes for digits and small marks, with rules between them.
//!
//! One model for every layout; a layout is a row of `forms.rs`. What is written is the writer's own: nothing here is
//! worked out or judged.

mod forms;
mod sheet;

use self::forms::{FORMS, Flow, Form, Line, Part};
use self::sheet::Sheet;
use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Size, point};
use crate::table::piece::{Picture, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// A form with what is written in its boxes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Columns {
    form: u8,
    /// By spot.
    typed: Vec<String>,
}

impl Columns {
    /// The empty form of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Columns> {
        let form = FORMS.iter().position(|form| form.name == name)?;
        let last = FORMS.get(form)?.lines().map(|line| line.first + line.boxes).max()?;
        Some(Columns { form: u8::try_from(form).ok()?, typed: vec![String::new(); last.into()] })
    }

    fn form(&self) -> &'static Form {
        let [first, ..] = &FORMS;
        FORMS.get(usize::from(self.form)).unwrap_or(first)
    }

    fn typed(&self, Spot(at): Spot) -> &str {
        self.typed.get(usize::from(at)).map_or("", String::as_str)
    }

    fn written(&self, line: Line) -> String {
        line.spots().map(|at| self.typed(at)).collect()
    }

    /// The lines that are there now: of a division, one step more than is written.
    fn lines(&self) -> impl Iterator<Item = Line> {
        let lines = self.form().lines();
        let begun = lines.clone().filter(|line| !self.written(*line).is_empty());
        let last = begun.map(|line| line.step).max().unwrap_or(0);
        lines.filter(move |line| line.step <= last + 1)
    }

    fn line(&self, at: Spot) -> Option<Line> {
        self.lines().find(|line| (line.first..line.first + line.boxes).contains(&at.0))
    }

    /// What the box of a line is called whose right edge is `right` quarters of a column from the left.
    fn name(&self, part: Part, right: i32) -> Say {
        let column = match (self.form().ones - right) / 4 {
            0 => say::place_ones(),
            1 => say::place_tens(),
            2 => say::column_heading_hundreds(),
            3 => say::column_heading_thousands(),
            _ => say::column_heading_ten_thousands(),
        };
        match part {
            Part::Number(which) => say::written_number(which),
            Part::Addend(row) => say::sum_addend(row, column),
            Part::Below => say::sum_below(column),
            Part::Above => say::slot_result(column),
            Part::Work(row) => say::written_row(row, column),
            Part::Small(0) => say::sum_carry(column),
            Part::Small(which) => say::written_small(which, column),
        }
    }
}

impl Manipulative for Columns {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        let Verb::Type { at, key } = *verb else { return Err(Refusal::NotHere) };
        let room = self.line(at).ok_or(Refusal::NotHere)?.room;
        let typed = self.typed.get_mut(usize::from(at.0)).ok_or(Refusal::NotHere)?;
        kit::type_digits(typed, key, room.into())
    }

    fn verbs(&self) -> Vec<Verb> {
        let keys = |(at, room): (Spot, u8)| kit::typing(at, self.typed(at), room.into());
        let boxes = self.lines().flat_map(|line| line.spots().map(move |at| (at, line.room)));
        boxes.flat_map(keys).collect()
    }

    fn value(&self) -> String {
        let form = self.form();
        let [first, second, answer, ..] = form.lines else { return String::new() };
        let [first, second, answer] = [*first, *second, *answer].map(|line| self.written(line));
        let equals = if answer.is_empty() { "" } else { "=" };
        match form.sign {
            _ if first.is_empty() && second.is_empty() && answer.is_empty() => String::new(),
            sign => format!("{first}{sign}{second}{equals}{answer}"),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = (self.form().says)();
        let value = self.value();
        if disclosure == Disclosure::Full && !value.is_empty() { what.and(say::shows(value)) } else { what }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let form = self.form();
        let rows = self.lines().map(|line| line.at.1 + 1).fold(form.rows, i32::max);
        let sheet = Sheet::new(form, space, rows);
        let mut picture = Picture { size: sheet.space, back: sheet.ruled(), ..Picture::default() };
        // Where a digit stands, and where one is struck by the mark above it: quarters of a column, and the row.
        let (mut digits, mut struck) = (Vec::new(), Vec::new());
        for line in self.lines() {
            let (x, y) = line.at;
            let begun = !self.written(line).is_empty();
            for (index, at) in (0..).zip(line.spots()) {
                let (left, typed) = (x + index * line.wide, self.typed(at));
                let name = self.name(line.part, left + line.wide);
                picture.places.push(sheet.slot(line, begun, (at, left), typed, name));
                if typed.is_empty() {
                    continue;
                }
                match line.part {
                    Part::Number(_) => {
                        digits.extend((1..).zip(typed.chars()).map(|(n, _)| (x + line.wide - 4 * n, y)))
                    }
                    Part::Small(which) => {
                        digits.push((left, y));
                        struck.extend((which == 1 || which == 0 && form.strikes).then_some((left, y + 1)));
                    }
                    _ => {}
                }
            }
            if form.subtracts && line.step % 2 == 1 && begun {
                let minus = sheet.at(x - 2, y).plus(0, sheet.tall(y) / 2);
                let rule = sheet.at(x, y + 1).y;
                picture.back.push(Shape::plain(minus, sheet.side / 2, "−", Ink::Quiet));
                picture.back.push(Shape::Line(
                    sheet.at(x, y + 1),
                    point(sheet.at(form.across, 0).x, rule),
                    Ink::Line,
                ));
            }
        }
        for cell in struck.into_iter().filter(|cell| digits.contains(cell)) {
            picture.front.push(sheet.strike(cell));
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(self.form().name)
    }

    fn next_slot(&self, at: Spot) -> Spot {
        let Some(line) = self.line(at) else { return at };
        let next = match line.flow {
            Flow::Left if at.0 > line.first => Some(at.0 - 1),
            Flow::Right if at.0 + 1 < line.first + line.boxes => Some(at.0 + 1),
            _ => line.then,
        };
        let full = self.typed(at).len() == usize::from(line.room);
        next.map(Spot).filter(|next| full && self.typed(*next).is_empty()).unwrap_or(at)
    }
}
