//! Sheets as CSV: RFC 4180, UTF-8 with a byte order mark, one header row, stable column names.
//!
//! Numbers are numbers. A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP ASVS 1.2.10):
//! here a child's honest answer can begin with an equal sign. What is read comes from anywhere: it has limits, and the
//! apostrophe goes again.

use csv_core::{ReadFieldResult, ReaderBuilder};

/// The most bytes of a sheet that is read: a district's users are fewer.
const LARGEST: usize = 20_000_000;
/// The most rows, and the most cells in one.
const MOST_ROWS: usize = 50_000;
const MOST_CELLS: usize = 200;
/// What a spreadsheet takes for a formula, or skips before one.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\0'];

/// A cell to be written.
pub(super) enum Cell {
    Text(String),
    Number(i64),
    Flag(Option<bool>),
}

/// A cell of text.
pub(super) fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(text)
}

/// A field as RFC 4180 writes it.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// A CSV file in the making.
pub(super) struct Sheet(String);

impl Sheet {
    /// A sheet with its header.
    pub(super) fn new(header: &[&str]) -> Sheet {
        // The mark tells spreadsheets that it is UTF-8: Spanish stays Spanish.
        let mut sheet = Sheet("\u{feff}".into());
        sheet.row(header.iter().map(|name| text(*name)));
        sheet
    }

    /// Adds a row.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.0.push(',');
            }
            self.0.push_str(&match cell {
                Cell::Text(text) => field(&guarded(&text)),
                Cell::Number(number) => number.to_string(),
                Cell::Flag(Some(flag)) => flag.to_string(),
                Cell::Flag(None) => String::new(),
            });
        }
        self.0.push_str("\r\n");
    }

    /// The file.
    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A sheet that was read: cells by the names of their columns.
pub(super) struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a sheet; `None` for one beyond the limits. Cells are parted by commas, or by what the
    /// header has more of: spreadsheets in Spanish write semicolons, and a copied range has tabs.
    pub(super) fn read(text: &str) -> Option<Table> {
        let text = text.trim_start_matches('\u{feff}');
        let header = text.lines().next().unwrap_or_default();
        let count = |mark: &u8| header.bytes().filter(|byte| byte == mark).count();
        let mut delimiter = b',';
        for mark in b";\t" {
            if count(mark) > count(&delimiter) {
                delimiter = *mark;
            }
        }
        let mut rows = rows_of(text, delimiter)?.into_iter();
        let columns = rows.next().unwrap_or_default().iter().map(|name| name.trim().to_lowercase()).collect();
        Some(Table { columns, rows: rows.collect() })
    }

    /// Whether it has a column.
    pub(super) fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column == name)
    }

    /// Its rows, each with its number as a spreadsheet counts them.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, Line<'_>)> {
        (2..).zip(self.rows.iter().map(|cells| Line { columns: &self.columns, cells }))
    }
}

/// A row that was read.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    columns: &'t [String],
    cells: &'t [String],
}

impl<'t> Line<'t> {
    /// What stands under the first of these names that there is; `None` where there is nothing.
    pub(super) fn cell(self, names: &[&str]) -> Option<&'t str> {
        let place = |name: &&str| self.columns.iter().position(|column| column == *name);
        let cell = self.cells.get(names.iter().find_map(place)?)?;
        Some(unguarded(cell.trim())).filter(|cell| !cell.is_empty())
    }
}

/// The fields of every row that has any.
fn rows_of(text: &str, delimiter: u8) -> Option<Vec<Vec<String>>> {
    if text.len() > LARGEST {
        return None;
    }
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), Vec::new());
    let (mut input, mut buffer) = (text.as_bytes(), [0; 1024]);
    loop {
        let (result, read, written) = reader.read_field(input, &mut buffer);
        input = input.get(read..)?;
        cell.extend_from_slice(buffer.get(..written)?);
        match result {
            // No input left: the next call is told so, and ends the last field.
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8_lossy(&std::mem::take(&mut cell)).into_owned());
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
                if row.len() > MOST_CELLS || rows.len() > MOST_ROWS {
                    return None;
                }
            }
            ReadFieldResult::End => return Some(rows),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_reader_reads_back_whatever_is_written_and_so_do_we() {
        let texts = ["plain", "a,b", "say \"hi\"", "\"", "two\r\nlines", "", "ñ · 7/8", "\n", ",,,", "=1+1"];
        let mut sheet = Sheet::new(&["one", "two"]);
        for pair in texts.windows(2) {
            sheet.row(pair.iter().map(|part| text(*part)));
        }
        let file = sheet.finish();
        let body = file.strip_prefix('\u{feff}').expect("a byte order mark");
        let rows: Vec<[String; 2]> =
            csv::Reader::from_reader(body.as_bytes()).deserialize().map(|row| row.expect("sound")).collect();
        let written: Vec<[String; 2]> =
            texts.windows(2).map(|pair| [guarded(pair[0]), guarded(pair[1])]).collect();
        assert_eq!(rows, written);

        let table = Table::read(&file).expect("a table");
        for ((_, line), pair) in table.rows().zip(texts.windows(2)) {
            let own = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
            assert_eq!(line.cell(&["one"]).map(str::to_owned), own(pair[0]));
            assert_eq!(line.cell(&["none", "two"]).map(str::to_owned), own(pair[1]));
        }
    }

    #[test]
    fn semicolons_and_tabs_part_cells_where_the_header_has_them() {
        for text in ["Name;Grade\nSol;2", "Name\tGrade\r\nSol\t2\r\n", "\u{feff}Name,Grade\nSol,2\n"] {
            let table = Table::read(text).expect("a table");
            let (row, line) = table.rows().next().expect("a row");
            assert_eq!((row, line.cell(&["name"]), line.cell(&["grade"])), (2, Some("Sol"), Some("2")));
            assert!(table.has("grade") && !table.has("Grade"));
        }
    }

    #[test]
    fn what_is_too_large_is_refused() {
        assert!(Table::read("").is_some_and(|table| table.rows().next().is_none()));
        assert!(Table::read(&"a\n".repeat(MOST_ROWS + 2)).is_none());
        assert!(Table::read(&",".repeat(MOST_CELLS + 1)).is_none());
        assert!(Table::read("\"never closed\nand on").is_some(), "a reader's best guess");
    }
}
