//! Buggy subtraction procedures: the answer of a child with exactly that bug.
//!
//! Names and definitions follow the glossary of Brown & Burton (1978) and VanLehn (1990); smaller-from-larger with a
//! spurious decrement is Vermeulen (2020), type 2. Each walks the columns from the ones to the left. `None` where the
//! procedure comes to no answer.

use crate::math::digits;

/// A procedure: upper number, lower number (not larger), answer.
pub type Procedure = fn(u32, u32) -> Option<u32>;

/// Every procedure with its name.
pub const ALL: [(&str, Procedure); 19] = [
    ("smaller-from-larger", smaller_from_larger),
    ("borrow-no-decrement", borrow_no_decrement),
    ("borrow-across-zero", borrow_across_zero),
    ("borrow-from-zero", borrow_from_zero),
    ("stops-borrow-at-zero", stops_borrow_at_zero),
    ("0-n=n", zero_minus_n_is_n),
    ("0-n=0", zero_minus_n_is_zero),
    ("n-0=0", n_minus_zero_is_zero),
    ("n-n=n", n_minus_n_is_n),
    ("zero-instead-of-borrow", zero_instead_of_borrow),
    ("always-borrow-left", always_borrow_left),
    ("borrow-unneeded-units", borrow_unneeded_units),
    ("dec-by-one-plus-zeros", decrement_by_one_plus_zeros),
    ("add-borrow-decrement", add_borrow_decrement),
    ("quit-when-bottom-blank", quit_when_bottom_blank),
    ("adds-instead", adds_instead),
    ("smaller-from-larger-spurious-decrement", smaller_from_larger_spurious_decrement),
    ("across-zero-and-0-n=n", across_zero_and_zero_minus_n_is_n),
    ("correct", correct),
];

/// One column: upper and lower digit, and whether a lower digit is written there.
#[derive(Clone, Copy)]
struct Column {
    upper: i64,
    lower: i64,
    blank: bool,
}

fn columns(a: u32, b: u32) -> Vec<Column> {
    let (upper, lower) = (digits(a), digits(b));
    let digit = |digits: &[u8], place: usize| digits.get(place).copied().map_or(0, i64::from);
    (0..upper.len().max(lower.len()))
        .map(|place| Column {
            upper: digit(&upper, place),
            lower: digit(&lower, place),
            blank: place >= lower.len(),
        })
        .collect()
}

/// Reads the columns of a result, ones first. A column that came out with two digits is written with two digits.
fn read(result: impl IntoIterator<Item = i64>) -> Option<u32> {
    let mut columns: Vec<String> = result.into_iter().map(|column| column.to_string()).collect();
    columns.reverse();
    columns.concat().parse().ok()
}

fn by_column(a: u32, b: u32, rule: impl Fn(Column) -> i64) -> Option<u32> {
    read(columns(a, b).into_iter().map(rule))
}

/// Walks the columns and borrows: `pay` settles a borrow for a column, `instead` may write a digit without any.
fn walk(
    a: u32,
    b: u32,
    pay: impl Fn(&mut [Column], usize),
    instead: impl Fn(Column) -> Option<i64>,
) -> Option<u32> {
    let mut work = columns(a, b);
    let mut result = Vec::with_capacity(work.len());
    for place in 0..work.len() {
        let column = *work.get(place)?;
        if let Some(digit) = instead(column) {
            result.push(digit);
            continue;
        }
        if column.upper < column.lower {
            if place + 1 >= work.len() {
                return None;
            }
            pay(&mut work, place);
            work.get_mut(place)?.upper += 10;
        }
        let column = *work.get(place)?;
        result.push((column.upper - column.lower).abs());
    }
    read(result)
}

fn never(_: Column) -> Option<i64> {
    None
}

fn add_to(work: &mut [Column], place: usize, by: i64) {
    if let Some(column) = work.get_mut(place) {
        column.upper += by;
    }
}

/// The next column to the left that is not zero, and the zeros on the way.
fn payer(work: &[Column], place: usize) -> usize {
    let zeros = work.iter().skip(place + 1).take_while(|column| column.upper == 0).count();
    place + 1 + zeros
}

fn set_zeros(work: &mut [Column], place: usize, payer: usize, to: i64) {
    for column in work.iter_mut().take(payer).skip(place + 1) {
        column.upper = to;
    }
}

fn borrow_correctly(work: &mut [Column], place: usize) {
    let payer = payer(work, place);
    set_zeros(work, place, payer, 9);
    add_to(work, payer, -1);
}

fn borrow_past_zeros(work: &mut [Column], place: usize) {
    let payer = payer(work, place);
    add_to(work, payer, -1);
}

/// a - b.
#[must_use]
pub fn correct(a: u32, b: u32) -> Option<u32> {
    a.checked_sub(b)
}

/// In every column the smaller digit is taken from the larger.
#[must_use]
pub fn smaller_from_larger(a: u32, b: u32) -> Option<u32> {
    by_column(a, b, |column| (column.upper - column.lower).abs())
}

/// Adds ten where needed and never takes the ten from anywhere.
#[must_use]
pub fn borrow_no_decrement(a: u32, b: u32) -> Option<u32> {
    by_column(a, b, |column| {
        let short = column.upper < column.lower;
        column.upper - column.lower + if short { 10 } else { 0 }
    })
}

/// Skips zeros and takes from the next digit that is not zero; the zeros stay.
#[must_use]
pub fn borrow_across_zero(a: u32, b: u32) -> Option<u32> {
    walk(a, b, borrow_past_zeros, never)
}

/// A zero becomes nine, and nothing to its left is made smaller.
#[must_use]
pub fn borrow_from_zero(a: u32, b: u32) -> Option<u32> {
    let pay = |work: &mut [Column], place: usize| match work.get_mut(place + 1) {
        Some(column) if column.upper == 0 => column.upper = 9,
        Some(column) => column.upper -= 1,
        None => {}
    };
    walk(a, b, pay, never)
}

/// Adds ten, and where the neighbour is zero nothing is taken from it.
#[must_use]
pub fn stops_borrow_at_zero(a: u32, b: u32) -> Option<u32> {
    let pay = |work: &mut [Column], place: usize| match work.get_mut(place + 1) {
        Some(column) if column.upper != 0 => column.upper -= 1,
        _ => {}
    };
    walk(a, b, pay, never)
}

/// 0 - n = n in any column.
#[must_use]
pub fn zero_minus_n_is_n(a: u32, b: u32) -> Option<u32> {
    walk(a, b, borrow_correctly, |column| (column.upper == 0 && column.lower > 0).then_some(column.lower))
}

/// 0 - n = 0 in any column.
#[must_use]
pub fn zero_minus_n_is_zero(a: u32, b: u32) -> Option<u32> {
    walk(a, b, borrow_correctly, |column| (column.upper == 0 && column.lower > 0).then_some(0))
}

/// n - 0 = 0 where a zero is written.
#[must_use]
pub fn n_minus_zero_is_zero(a: u32, b: u32) -> Option<u32> {
    walk(a, b, borrow_correctly, |column| {
        (column.lower == 0 && !column.blank && column.upper > 0).then_some(0)
    })
}

/// n - n = n.
#[must_use]
pub fn n_minus_n_is_n(a: u32, b: u32) -> Option<u32> {
    walk(a, b, borrow_correctly, |column| {
        (column.upper == column.lower && column.upper > 0).then_some(column.upper)
    })
}

/// Writes 0 in any column that would need a borrow.
#[must_use]
pub fn zero_instead_of_borrow(a: u32, b: u32) -> Option<u32> {
    by_column(a, b, |column| (column.upper - column.lower).max(0))
}

/// Every borrow is taken from the leftmost column.
#[must_use]
pub fn always_borrow_left(a: u32, b: u32) -> Option<u32> {
    let pay = |work: &mut [Column], _: usize| {
        if let Some(column) = work.last_mut() {
            column.upper -= 1;
        }
    };
    walk(a, b, pay, never)
}

/// Borrows for the ones whether needed or not, and keeps one digit there.
#[must_use]
pub fn borrow_unneeded_units(a: u32, b: u32) -> Option<u32> {
    let columns = columns(a, b);
    let ones = columns.first()?;
    if columns.len() < 2 || ones.upper < ones.lower {
        return correct(a, b);
    }
    a.checked_sub(b)?.checked_sub(10)
}

/// The column that pays loses one more for every zero on the way.
#[must_use]
pub fn decrement_by_one_plus_zeros(a: u32, b: u32) -> Option<u32> {
    let pay = |work: &mut [Column], place: usize| {
        let payer = payer(work, place);
        set_zeros(work, place, payer, 9);
        let zeros = i64::try_from(payer - place - 1).unwrap_or_default();
        add_to(work, payer, -1 - zeros);
    };
    walk(a, b, pay, never)
}

/// The column that pays becomes one more instead of one less.
#[must_use]
pub fn add_borrow_decrement(a: u32, b: u32) -> Option<u32> {
    walk(a, b, |work, place| add_to(work, place + 1, 1), never)
}

/// Stops where the lower number has no digit.
#[must_use]
pub fn quit_when_bottom_blank(a: u32, b: u32) -> Option<u32> {
    let full = digits(a.checked_sub(b)?);
    let written = full.into_iter().chain(std::iter::repeat(0)).take(digits(b).len());
    read(written.map(i64::from))
}

/// Adds.
#[must_use]
pub fn adds_instead(a: u32, b: u32) -> Option<u32> {
    a.checked_add(b)
}

/// Smaller from larger, and the next column is made smaller all the same.
#[must_use]
pub fn smaller_from_larger_spurious_decrement(a: u32, b: u32) -> Option<u32> {
    let mut work = columns(a, b);
    let mut result = Vec::with_capacity(work.len());
    for place in 0..work.len() {
        let column = *work.get(place)?;
        if column.upper < column.lower {
            add_to(&mut work, place + 1, -1);
        }
        result.push((column.upper - column.lower).abs());
    }
    read(result)
}

/// Skips zeros when borrowing, and 0 - n = n.
#[must_use]
pub fn across_zero_and_zero_minus_n_is_n(a: u32, b: u32) -> Option<u32> {
    walk(a, b, borrow_past_zeros, |column| (column.upper == 0 && column.lower > 0).then_some(column.lower))
}
