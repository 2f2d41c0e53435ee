//! Putting things in order, by a number or by a text.
//!
//! The standard library's sort is compiled anew for every type it sorts, three kilobytes each; the page sorts a dozen kinds
//! of things. Here it sorts keys only, of two types, and the things follow (docs/decisions.md).

/// Things in the order of a number, the smallest first; equal ones stay as they were.
pub fn by_number<T>(things: Vec<T>, key: impl Fn(&T) -> i64) -> Vec<T> {
    let mut keys: Vec<(i64, usize)> = things.iter().map(key).zip(0..).collect();
    keys.sort_unstable();
    pick(things, keys.into_iter().map(|(_, place)| place))
}

/// Things in the order of a text, byte by byte; equal ones stay as they were.
pub fn by_text<T>(things: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let mut keys: Vec<(String, usize)> = things.iter().map(key).zip(0..).collect();
    keys.sort_unstable();
    pick(things, keys.into_iter().map(|(_, place)| place))
}

fn pick<T>(things: Vec<T>, places: impl Iterator<Item = usize>) -> Vec<T> {
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    places.filter_map(|place| things.get_mut(place)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_stable() {
        let things = vec![("b", 2), ("a", 1), ("c", 2), ("d", -1)];
        assert_eq!(by_number(things.clone(), |thing| thing.1), [("d", -1), ("a", 1), ("b", 2), ("c", 2)]);
        assert_eq!(by_text(things, |thing| thing.0.to_owned()), [("a", 1), ("b", 2), ("c", 2), ("d", -1)]);
    }
}
