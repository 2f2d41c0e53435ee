//! Buggy procedures for addition: what a child answers who has just this one rule wrong. None where the rule says nothing.
//!
//! The rules are those that are told of in the literature; written from the ones to the left.

use crate::math::digits;

/// A procedure for `a + b`.
pub(super) type Procedure = fn(u32, u32) -> Option<u32>;

/// The digits of both, ones first; a missing one is 0.
fn columns(a: u32, b: u32) -> Vec<(u32, u32)> {
    let (upper, lower) = (digits(a), digits(b));
    let digit = |digits: &[u8], place: usize| digits.get(place).copied().map_or(0, u32::from);
    (0..upper.len().max(lower.len())).map(|place| (digit(&upper, place), digit(&lower, place))).collect()
}

/// Reads what stands in columns, ones first. A column with two digits is written with two digits.
fn read(result: impl IntoIterator<Item = u32>) -> Option<u32> {
    let mut columns: Vec<String> = result.into_iter().map(|column| column.to_string()).collect();
    columns.reverse();
    columns.concat().parse().ok()
}

/// In every column only the ones are written, and the ten is lost.
pub(super) fn no_carry(a: u32, b: u32) -> Option<u32> {
    let columns = columns(a, b);
    let lead = columns.last().is_some_and(|(x, y)| x + y >= 10);
    read(columns.into_iter().map(|(x, y)| (x + y) % 10).chain(lead.then_some(1)))
}

/// Every sum is written in full.
pub(super) fn write_both(a: u32, b: u32) -> Option<u32> {
    read(columns(a, b).into_iter().map(|(x, y)| x + y))
}

/// The ten is written and the ones are carried.
pub(super) fn carry_wrong_digit(a: u32, b: u32) -> Option<u32> {
    let columns = columns(a, b);
    let last = columns.len().checked_sub(1)?;
    let mut carried = 0;
    read(columns.into_iter().enumerate().map(|(place, (x, y))| {
        let sum = x + y + std::mem::take(&mut carried);
        if sum >= 10 && place < last {
            carried = sum % 10;
            sum / 10
        } else {
            sum
        }
    }))
}

/// One is carried to every column, whether there is a ten or not.
pub(super) fn carry_always(a: u32, b: u32) -> Option<u32> {
    let columns = columns(a, b);
    let last = columns.len().checked_sub(1)?;
    read(columns.into_iter().enumerate().map(|(place, (x, y))| {
        let sum = x + y + u32::from(place > 0);
        if place == last { sum } else { sum % 10 }
    }))
}

/// The numbers are written under each other from the left.
pub(super) fn left_align(a: u32, b: u32) -> Option<u32> {
    let places = digits(a.max(b)).len();
    let aligned = |number: u32| {
        let missing = u32::try_from(places - digits(number).len()).ok()?;
        number.checked_mul(10_u32.checked_pow(missing)?)
    };
    aligned(a)?.checked_add(aligned(b)?)
}

/// A single digit is added to every column.
pub(super) fn single_digit_reused(a: u32, b: u32) -> Option<u32> {
    let (single, other) = (a.min(b), a.max(b));
    if single > 9 || other < 10 {
        return None;
    }
    let mut carried = 0;
    let mut out: Vec<u32> = Vec::new();
    for digit in digits(other) {
        let sum = u32::from(digit) + single + carried;
        out.push(sum % 10);
        carried = sum / 10;
    }
    read(out.into_iter().chain((carried > 0).then_some(carried)))
}

/// All digits are added, wherever they stand.
pub(super) fn add_all_digits(a: u32, b: u32) -> Option<u32> {
    Some([a, b].into_iter().flat_map(digits).map(u32::from).sum())
}

/// The number that is there is counted again.
pub(super) fn count_from_start(a: u32, b: u32) -> Option<u32> {
    (a + b).checked_sub(1)
}

/// The difference.
pub(super) fn subtracts(a: u32, b: u32) -> Option<u32> {
    Some(a.abs_diff(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn procedures_answer_what_the_catalogue_says() {
        let sums = [(28, 35), (46, 3), (57, 68), (199, 7), (345, 278), (123, 45)];
        let known: [(Procedure, [Option<u32>; 6]); 7] = [
            (no_carry, [53, 49, 115, 196, 513, 168].map(Some)),
            (write_both, [513, 49, 1115, 1916, 51113, 168].map(Some)),
            (carry_wrong_digit, [81, 49, 161, 611, 911, 168].map(Some)),
            (left_align, [63, 76, 125, 899, 623, 573].map(Some)),
            (add_all_digits, [18, 13, 26, 26, 29, 15].map(Some)),
            (single_digit_reused, [None, Some(79), None, Some(976), None, None]),
            (carry_always, [63, 59, 125, 206, 623, 278].map(Some)),
        ];
        for (procedure, answers) in known {
            for ((a, b), answer) in sums.into_iter().zip(answers) {
                assert_eq!(procedure(a, b), answer, "{a} + {b}");
            }
        }
    }
}
