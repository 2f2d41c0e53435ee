//! What children do with numerators and denominators who take them for whole numbers. A fraction is a pair of both.

/// Numerator and denominator, as they are written; a denominator of zero is what such a procedure may come to.
pub type Pair = (u32, u32);

/// 1/2 + 1/3 = 2/5: above with above, below with below.
#[must_use]
pub const fn add_across(p: Pair, q: Pair) -> Pair {
    (p.0 + q.0, p.1 + q.1)
}

/// 1/2 + 1/3 = 2/3: one denominator stays, the larger.
#[must_use]
pub fn keep_larger_denominator(p: Pair, q: Pair) -> Pair {
    (p.0 + q.0, p.1.max(q.1))
}

/// 3/8 + 1/4 = 4/32: the denominators are multiplied, and the numerators only added.
#[must_use]
pub const fn multiply_denominators(p: Pair, q: Pair) -> Pair {
    (p.0 + q.0, p.1 * q.1)
}

/// 1/2 + 1/3 = 2/2: one denominator stays, the first.
#[must_use]
pub const fn keep_first_denominator(p: Pair, q: Pair) -> Pair {
    (p.0 + q.0, p.1)
}

/// 1/2 + 1/3 = 2/6: the common denominator is found, and the numerators stay.
#[must_use]
pub const fn common_without_renaming(p: Pair, q: Pair) -> Pair {
    (p.0 + q.0, lcm(p.1, q.1))
}

/// 3/4 - 1/2 = 2/2: the smaller from the larger, above and below.
#[must_use]
pub const fn subtract_across(p: Pair, q: Pair) -> Pair {
    (p.0.abs_diff(q.0), p.1.abs_diff(q.1))
}

/// 3 × 2/5 = 6/15: both are multiplied.
#[must_use]
pub const fn whole_times_both(n: u32, p: Pair) -> Pair {
    (n * p.0, n * p.1)
}

/// A procedure on two fractions.
pub type Procedure = fn(Pair, Pair) -> Pair;

/// Every procedure on two fractions, by its name in the catalogue.
pub const ALL: [(&str, Procedure); 6] = [
    ("fa_add_across", add_across),
    ("fa_add_num_keep_larger_den", keep_larger_denominator),
    ("fa_add_num_mult_den", multiply_denominators),
    ("fa_add_num_keep_first_den", keep_first_denominator),
    ("fa_cross_no_convert", common_without_renaming),
    ("fs_sub_across", subtract_across),
];

/// The least common multiple; 0 of 0.
pub(super) const fn lcm(a: u32, b: u32) -> u32 {
    match a.checked_div(crate::math::gcd(a, b)) {
        Some(steps) => steps * b,
        None => 0,
    }
}
