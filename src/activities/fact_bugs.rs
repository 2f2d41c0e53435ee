//! Buggy answers to facts of the times tables: what a child answers who has just this one rule wrong. None where the rule says
//! nothing.

/// Nothing times a number is taken for the number.
#[must_use]
pub fn zero_is_n(a: u32, b: u32) -> Option<u32> {
    (a == 0 || b == 0).then_some(a.max(b))
}

/// One times a number is taken for one more.
#[must_use]
pub fn one_plus_one(a: u32, b: u32) -> Option<u32> {
    (a == 1 || b == 1).then_some(a.max(b) + 1)
}

/// Other products in the tables of either factor, those beside the right one first (Campbell 1987).
#[must_use]
pub fn operand_errors(a: u32, b: u32) -> Vec<u32> {
    let near = [a * b.saturating_sub(1), a * (b + 1), a.saturating_sub(1) * b, (a + 1) * b];
    let far = [a, b].into_iter().flat_map(|factor| (2..10).map(move |times| factor * times));
    let mut seen = Vec::new();
    for product in near.into_iter().chain(far) {
        if product != a * b && product > 0 && !seen.contains(&product) {
            seen.push(product);
        }
    }
    seen
}
