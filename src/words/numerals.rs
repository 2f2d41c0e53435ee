//! Whole numbers as classrooms in the United States print them, in English and in Spanish: `47,380`.
//!
//! Every whole number from 1,000 on, without exception: place-value discs have always said 1,000, and a number has to look
//! the same on a disc, on a card and in a question. Only what is seen has commas. Canonical text has none, nor has what a
//! voice reads: Spanish voices may take a comma for the point of a decimal.

/// A text of numerals and signs as it is shown: digits in threes before the point of a decimal, never after it.
///
/// ```
/// # use tenfold::words::grouped;
/// assert_eq!(grouped("47380+2"), "47,380+2");
/// assert_eq!(grouped("4002.125"), "4,002.125");
/// ```
#[must_use]
pub fn grouped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    // Each part is a run of digits with the sign after it.
    for part in text.split_inclusive(|letter: char| !letter.is_ascii_digit()) {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        let whole = if out.ends_with('.') { 0 } else { digits };
        for (place, letter) in part.chars().enumerate() {
            if place > 0 && place < whole && (whole - place).is_multiple_of(3) {
                out.push(',');
            }
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_stand_in_threes_from_a_thousand_on() {
        for (text, shown) in [
            ("", ""),
            ("0", "0"),
            ("999", "999"),
            ("1000", "1,000"),
            ("47380", "47,380"),
            ("123456", "123,456"),
            ("9999999", "9,999,999"),
            ("-1234", "-1,234"),
            ("1500 mL", "1,500 mL"),
            ("12345r6", "12,345r6"),
            ("5046?5406", "5,046?5,406"),
        ] {
            assert_eq!(grouped(text), shown);
        }
    }

    #[test]
    fn digits_after_a_point_stay_together() {
        assert_eq!(grouped("0.0125"), "0.0125");
        assert_eq!(grouped(".1250"), ".1250");
        assert_eq!(grouped("12345.6789"), "12,345.6789");
        assert_eq!(grouped("4002."), "4,002.");
    }

    #[test]
    fn what_is_no_large_number_stays_as_it_is() {
        for text in ["12:05", "(3,5)", "3/4", "2 1/4", "1,000,000", "x+9", "1553//44"] {
            assert_eq!(grouped(text), text.replace("1553", "1,553"));
        }
    }
}
