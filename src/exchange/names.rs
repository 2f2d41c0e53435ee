//! Names for other systems: IRIs for what records speak of, and ids that every device makes the same of the same record.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use uuid::Uuid;

/// Tenfold as a system that accounts belong to. Nobody can own a name under `.invalid` (RFC 2606), and nothing there is ever
/// fetched: it is a name (docs/decisions.md).
pub(super) const HOME: &str = "https://tenfold.invalid/";

/// In a path: letters and digits, and what RFC 3986 calls unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The IRI of a path, whatever its parts are made of.
pub(super) fn name(path: &[&str]) -> String {
    let mut name = format!("{HOME}xapi");
    for part in path {
        name.push('/');
        name.extend(utf8_percent_encode(part, SEGMENT));
    }
    name
}

/// The id of a path: the UUID of version 5 of its IRI, in the namespace of URLs (RFC 4122).
pub(super) fn uuid(path: &[&str]) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name(path).as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_one_part_of_a_path() {
        let item = name(&["items", "3.FRAC.NL", "a", "read-1", "?=3/4 #ñ"]);
        assert_eq!(item, "https://tenfold.invalid/xapi/items/3.FRAC.NL/a/read-1/%3F%3D3%2F4%20%23%C3%B1");
        assert_ne!(uuid(&["a", "b"]), uuid(&["a/b"]));
    }
}
