//! Charts of numbers: the hundred chart, the 120 chart, the multiplication chart and the skip-count strip.
//!
//! A palette on the board says what a tap or a stroke does: it draws one of four marks, or lays a card over a number.
//! The marks differ in form and do not hide one another, so that a number in two patterns carries both. Products and
//! skip counts begin covered: a card is lifted by tapping it.
//!
//! Spots: the cells in reading order; [`Chart::PALETTE`] and on the palette; [`Chart::ROWS`] and [`Chart::COLUMNS`] and
//! on the headings of the multiplication chart.

use super::kit;
use crate::table::board::{Disclosure, Manipulative};
use crate::table::geometry::{Area, Size, area, point, size};
use crate::table::piece::{Button, Picture, PieceId, Place, Role, Spot};
use crate::table::refusal::Refusal;
use crate::table::shape::{Ink, Shape};
use crate::table::verb::Verb;
use crate::words::{Say, say};

/// What a tap does; below it are the four marks.
const CARD: u8 = 4;
const CARDS: u8 = 1 << CARD;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Form {
    /// The numbers from 1 on, in rows of ten.
    Count,
    /// Products, with headings.
    Times,
    /// Ten multiples of a number.
    Skip,
}

/// A chart of numbers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chart {
    name: &'static str,
    form: Form,
    /// A bit for each mark, and one for a card that lies there.
    cells: Vec<u8>,
    tool: u8,
    /// The row and the column of the multiplication chart that are followed by a finger.
    row: Option<u16>,
    column: Option<u16>,
    /// What the strip counts by.
    by: u16,
}

impl Chart {
    /// The first spot of the palette.
    pub const PALETTE: u16 = 200;
    /// The first spot of the headings of rows.
    pub const ROWS: u16 = 220;
    /// The first spot of the headings of columns.
    pub const COLUMNS: u16 = 240;

    /// The chart of a name: `hundred-chart`, `chart-120`, `multiplication-chart`, `skip-count`.
    #[must_use]
    pub fn of(name: &str) -> Option<Chart> {
        let charts = [
            ("hundred-chart", Form::Count, 100),
            ("chart-120", Form::Count, 120),
            ("multiplication-chart", Form::Times, 100),
            ("skip-count", Form::Skip, 10),
        ];
        let (name, form, cells) = charts.into_iter().find(|(known, ..)| *known == name)?;
        let (lies, tool) = if form == Form::Count { (0, 0) } else { (CARDS, CARD) };
        Some(Chart { name, form, cells: vec![lies; cells], tool, row: None, column: None, by: 2 })
    }

    /// The chart of a name with a card over one number.
    #[must_use]
    pub fn hiding(name: &str, number: u16) -> Option<Chart> {
        let mut chart = Chart::of(name)?;
        *chart.cells.get_mut(usize::from(number.checked_sub(1)?))? |= CARDS;
        Some(chart)
    }

    /// The hundred chart with one number marked; what is marked next has another mark.
    #[must_use]
    pub fn with_marked(number: u16) -> Option<Chart> {
        let mut chart = Chart::of("hundred-chart")?;
        *chart.cells.get_mut(usize::from(number.checked_sub(1)?))? = 1;
        chart.tool = 1;
        Some(chart)
    }

    /// The numbers that carry a mark, in order.
    #[must_use]
    pub fn marked(&self) -> Vec<u16> {
        let marked = self.cells().filter(|(_, marks)| marks & (CARDS - 1) > 0);
        marked.map(|(cell, _)| self.number(cell)).collect()
    }

    /// What marks a number of the hundred chart that carries no mark, whatever lies in the hand and on the number.
    #[must_use]
    pub fn marking(&self, number: u16) -> Vec<Verb> {
        let cell = number.saturating_sub(1);
        let mark = |spot: u16| Verb::Mark { at: Spot(spot), n: 1 };
        let hand = (self.tool == CARD).then(|| mark(Chart::PALETTE));
        let lift = self.cells.get(usize::from(cell)).is_some_and(|marks| *marks >= CARDS);
        hand.into_iter().chain(lift.then(|| mark(cell))).chain([mark(cell)]).collect()
    }

    fn number(&self, cell: u16) -> u16 {
        match self.form {
            Form::Count => cell + 1,
            Form::Times => (cell / 10 + 1) * (cell % 10 + 1),
            Form::Skip => (cell + 1) * self.by,
        }
    }

    fn cells(&self) -> impl Iterator<Item = (u16, u8)> + '_ {
        (0_u16..).zip(self.cells.iter().copied())
    }

    /// What this chart counts: numbers that are marked, or products that are to be seen.
    fn count(&self) -> usize {
        let counts =
            |marks: u8| if self.form == Form::Count { marks & (CARDS - 1) > 0 } else { marks < CARDS };
        self.cells.iter().filter(|marks| counts(**marks)).count()
    }

    fn palette() -> impl Iterator<Item = (u16, u8)> {
        (Chart::PALETTE..).zip(0..=CARD)
    }

    fn headings(&self) -> std::ops::Range<u16> {
        if self.form == Form::Times { 0..10 } else { 0..0 }
    }

    /// Whether the finger follows the row or the column of a cell.
    fn followed(&self, cell: u16) -> bool {
        self.row == Some(cell / 10) || self.column == Some(cell % 10)
    }

    fn mark(&mut self, spot: u16) -> Result<Say, Refusal> {
        let tool = 1 << self.tool;
        if let Some(marks) = self.cells.get_mut(usize::from(spot)) {
            // Whatever lies in the hand: a card that is tapped is lifted, and what is under it is seen.
            if *marks >= CARDS {
                *marks -= CARDS;
                return Ok(say::cell_number(self.number(spot)));
            }
            *marks ^= tool;
            return Ok(match *marks & tool {
                0 => say::did_rub_out(),
                CARDS => say::name_covered(say::cell_row_column(spot / 10 + 1, spot % 10 + 1)),
                _ => say::did_mark(),
            });
        }
        if let Some((_, tool)) = Chart::palette().find(|(palette, _)| *palette == spot) {
            self.tool = tool;
            return Ok(mark_name(tool));
        }
        let toggled = |now: Option<u16>, to: u16| (now != Some(to)).then_some(to);
        for heading in self.headings() {
            if spot == Chart::ROWS + heading {
                self.row = toggled(self.row, heading);
                return Ok(say::did_mark());
            }
            if spot == Chart::COLUMNS + heading {
                self.column = toggled(self.column, heading);
                return Ok(say::did_mark());
            }
        }
        Err(Refusal::NotHere)
    }

    /// All multiples of a number are marked, or, where they all were, rubbed out; its products uncovered or covered.
    fn group(&mut self, n: u16) -> Say {
        if self.form == Form::Skip {
            self.by = n;
            return say::did_skip(n);
        }
        let (form, tool) = (self.form, 1_u8 << self.tool);
        let belongs = |cell: u16| match form {
            Form::Count => (cell + 1).is_multiple_of(n),
            _ => cell / 10 + 1 == n || cell % 10 + 1 == n,
        };
        let own = || self.cells().filter(|(cell, _)| belongs(*cell));
        // Cards of products are lifted first, whatever lies in the hand.
        let covers = form == Form::Times && (self.tool == CARD || own().any(|(_, marks)| marks >= CARDS));
        let bit = if covers { CARDS } else { tool };
        let sets =
            own().any(|(_, marks)| marks & bit == 0) && !(covers && own().any(|(_, marks)| marks >= CARDS));
        for (cell, marks) in (0_u16..).zip(&mut self.cells) {
            if belongs(cell) {
                *marks = if sets { *marks | bit } else { *marks & !bit };
            }
        }
        say::did_multiples(n)
    }

    /// As it began, but for what the strip counts by.
    fn tidied(&self) -> Option<Vec<u8>> {
        let lies = if self.form == Form::Count { 0 } else { CARDS };
        let tidy = vec![lies; self.cells.len()];
        (tidy != self.cells).then_some(tidy)
    }

    fn place(&self, cell: u16, marks: u8, at: Area) -> Place {
        let (row, column) = (cell / 10 + 1, cell % 10 + 1);
        let number = self.number(cell);
        let covered = marks >= CARDS;
        let mut shapes =
            vec![Shape::Rect(at.inset(1), 3, if self.followed(cell) { Ink::Hue(7) } else { Ink::Paper })];
        let mut name = match self.form {
            _ if covered => say::name_covered(say::cell_row_column(row, column)),
            Form::Times => say::cell_product(row, column, number),
            _ => say::cell_number(number),
        };
        if covered {
            shapes.push(Shape::Rect(at.inset(3), 5, if self.followed(cell) { Ink::Blue } else { Ink::Back }));
        } else {
            let height = (at.h * 45 / 100).min(at.w * 42 / 100).clamp(11, 30);
            let drawn = (0..CARD).filter(|tool| marks >> tool & 1 == 1);
            for tool in drawn {
                shapes.extend(mark_shapes(tool, at));
                name = say::thing_and(name, mark_name(tool));
            }
            shapes.push(Shape::plain(at.centre(), height, number.to_string(), Ink::Text));
        }
        shapes.push(Shape::Rect(at.inset(1), 3, Ink::Edge));
        Place::new(Spot(cell), Role::Cell, at, shapes, name).marked(marks > 0)
    }

    fn tool_place(&self, spot: u16, tool: u8, at: Area) -> Place {
        let chosen = self.tool == tool;
        let side = at.w.min(at.h) - 10;
        let swatch =
            Area::at(kit::centred(size(at.w, at.h), size(side, side)).plus(at.x, at.y), size(side, side));
        let mut shapes = vec![Shape::Rect(at.inset(1), 10, if chosen { Ink::Hue(7) } else { Ink::Paper })];
        if tool == CARD {
            shapes.push(Shape::Rect(swatch.inset(4), 5, Ink::Back));
        } else {
            shapes.extend(mark_shapes(tool, swatch));
        }
        shapes.push(Shape::Rect(swatch, 4, Ink::Edge));
        if chosen {
            shapes.push(Shape::Rect(at.inset(1), 10, Ink::Line));
        }
        Place::new(Spot(spot), Role::Cell, at, shapes, mark_name(tool)).marked(chosen)
    }
}

/// What a mark is called.
fn mark_name(tool: u8) -> Say {
    say::chart_mark(tool)
}

/// The four marks; all of them can lie on one cell.
fn mark_shapes(tool: u8, at: Area) -> Vec<Shape> {
    let inner = at.inset(2);
    match tool {
        0 => vec![Shape::Rect(inner, 3, Ink::Hue(3))],
        1 => vec![Shape::Circle(at.centre(), at.w.min(at.h) / 2 - 4, Ink::Strike)],
        2 => {
            let height = (inner.h / 6).max(4);
            vec![Shape::Rect(area(inner.x, inner.bottom() - height, inner.w, height), 1, Ink::Blue)]
        }
        _ => {
            let (corner, leg) = (inner.corner(), inner.w.min(inner.h) * 4 / 10);
            vec![Shape::Polygon(vec![corner, corner.plus(leg, 0), corner.plus(0, leg)], Ink::Green)]
        }
    }
}

impl Manipulative for Chart {
    fn act(&mut self, verb: &Verb) -> Result<Say, Refusal> {
        match *verb {
            Verb::Mark { at: Spot(spot), n: 1 } => self.mark(spot),
            Verb::Group { n } if (2..=10).contains(&n) => Ok(self.group(n.into())),
            Verb::Tidy => {
                self.cells = self.tidied().ok_or(Refusal::Nothing)?;
                Ok(say::did_rub_out())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn verbs(&self) -> Vec<Verb> {
        let cells = self.cells().map(|(cell, _)| cell);
        let headings = self.headings().flat_map(|heading| [Chart::ROWS + heading, Chart::COLUMNS + heading]);
        let spots = cells.chain(Chart::palette().map(|(spot, _)| spot)).chain(headings);
        let marks = spots.map(|spot| Verb::Mark { at: Spot(spot), n: 1 });
        let groups = (2..=10).map(|n| Verb::Group { n });
        marks.chain(groups).chain(self.tidied().map(|_| Verb::Tidy)).collect()
    }

    fn value(&self) -> String {
        match self.count() {
            0 => String::new(),
            count => count.to_string(),
        }
    }

    fn describe(&self, disclosure: Disclosure) -> Say {
        let what = match self.form {
            Form::Count => say::describe_chart(self.cells.len()),
            Form::Times => say::describe_times_chart(),
            Form::Skip => say::describe_skip(self.by),
        };
        match (disclosure, self.form) {
            (Disclosure::Full, Form::Count) => what.and(say::chart_marked_total(self.count())),
            (Disclosure::Full, _) => what.and(say::chart_open_total(self.count())),
            _ => what,
        }
    }

    fn draw(&self, space: Size, _disclosure: Disclosure) -> Picture {
        let heading = i32::from(self.form == Form::Times);
        let cells = i32::try_from(self.cells.len()).unwrap_or(100);
        // A strip of ten is two rows of five where it would be too narrow to read.
        let across = if self.form == Form::Skip && space.w < 620 { 5 } else { 10 };
        let down = cells / across + heading;
        let beside = self.form != Form::Skip && space.w * 10 > space.h * 14;
        let bar = if beside { size(60, 5 * 56) } else { size(5 * 56, 56) };
        let room =
            if beside { size(space.w - bar.w - 12, space.h) } else { size(space.w, space.h - bar.h - 8) };
        let room = kit::grown(room, 292, 0);
        let wide = ((room.w - 4) / (across + heading)).min(84);
        let high = ((room.h - 4) / down).clamp(if self.form == Form::Skip { 48 } else { 27 }, wide.max(27));
        // Cells are a little wider than high where a chart would otherwise be lost in a wide room.
        let wide = wide.min(high * 3 / 2);
        let grid = size(wide * (across + heading), high * down);
        // The strip says what it counts by.
        let title = if self.form == Form::Skip { 40 } else { 0 };
        let least = if beside {
            size(grid.w + bar.w + 12, grid.h.max(bar.h))
        } else {
            size(grid.w.max(bar.w), title + grid.h + bar.h + 8)
        };
        let space = kit::grown(space, least.w.max(296), least.h);
        let corner = kit::centred(space, least);
        let top = if beside { corner.y + (least.h - grid.h) / 2 } else { corner.y + title };
        let left = if beside { corner.x } else { (space.w - grid.w) / 2 };
        let mut picture = Picture { size: space, ..Picture::default() };
        picture.back.push(Shape::Rect(area(left - 2, top - 2, grid.w + 4, grid.h + 4), 6, Ink::Aside));
        if self.form == Form::Skip {
            let middle = point(space.w / 2, top - title / 2);
            picture.back.push(Shape::said(middle, 22, say::button_skip(self.by), Ink::Text));
        }
        let at = |row: i32, column: i32| area(left + column * wide, top + row * high, wide, high);
        for (index, (cell, marks)) in (0..).zip(self.cells()) {
            let at = at(index / across + heading, index % across + heading);
            picture.places.push(self.place(cell, marks, at));
        }
        for (index, number) in (1..).zip(self.headings()) {
            let rows = (Chart::ROWS, self.row, at(index, 0), say::place_row(number + 1));
            let columns = (Chart::COLUMNS, self.column, at(0, index), say::place_column(number + 1));
            for (first, chosen, at, name) in [rows, columns] {
                let on = chosen == Some(number);
                let ink = if on { Ink::Blue } else { Ink::Hue(2) };
                let text =
                    Shape::plain(at.centre(), high.min(wide) * 5 / 10, (number + 1).to_string(), Ink::Text);
                let shapes = vec![Shape::Rect(at.inset(1), 3, ink), text];
                picture
                    .places
                    .push(Place::new(Spot(first + number), Role::Cell, at, shapes, name).marked(on));
            }
        }
        if heading == 1 {
            let at = at(0, 0);
            picture.back.push(Shape::plain(at.centre(), high.min(wide) / 2, "×", Ink::Text));
        }
        // Fives are seen at once.
        if across == 10 {
            let x = left + wide * (5 + heading);
            picture.front.push(Shape::Line(point(x, top), point(x, top + grid.h), Ink::Edge));
        }
        let bar_corner = if beside {
            point(left + grid.w + 12, corner.y + (least.h - bar.h) / 2)
        } else {
            point((space.w - bar.w) / 2, top + grid.h + 8)
        };
        for (index, (spot, tool)) in (0..).zip(Chart::palette()) {
            let step = if beside { point(2, index * 56) } else { point(index * 56, 2) };
            let at = area(bar_corner.x + step.x, bar_corner.y + step.y, 54, 54);
            picture.places.push(self.tool_place(spot, tool, at));
        }
        picture
    }

    fn variant(&self) -> Option<&'static str> {
        Some(self.name)
    }

    fn tap(&self, at: Spot) -> Option<Verb> {
        Some(Verb::Mark { at, n: 1 })
    }

    fn buttons(&self, _held: Option<(PieceId, u8)>) -> Vec<Button> {
        let group = |n: u8| Button::new(Verb::Group { n }, say::button_multiples(n));
        let tidy = self.tidied().map(|_| {
            let name =
                if self.form == Form::Count { say::button_clear_chart() } else { say::button_cover_all() };
            Button::new(Verb::Tidy, name)
        });
        (2..=10).map(group).chain(tidy).collect()
    }
}
