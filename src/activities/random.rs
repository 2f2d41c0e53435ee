//! Chance that can be repeated.

use rand::{Rng as _, SeedableRng as _};
use rand_pcg::Pcg32;

/// A stream of choices that depends on its seed alone.
///
/// PCG32 with our own [`Random::below`], so that no release of a library can change what a seed gives. A seed promises
/// the same items within one release of Tenfold; records keep the item itself.
#[derive(Clone, Debug)]
pub struct Random(Pcg32);

impl Random {
    /// The stream of a seed.
    #[must_use]
    pub fn from_seed(seed: u64) -> Random {
        Random(Pcg32::seed_from_u64(seed))
    }

    /// A number from 0 to `limit - 1`, each as likely; 0 where the limit is 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        // Lemire (2019): the upper half of a product, with the uneven rest thrown away.
        let threshold = limit.wrapping_neg().checked_rem(limit).unwrap_or(0);
        loop {
            let product = u64::from(self.0.next_u32()) * u64::from(limit);
            let (upper, lower) = ((product >> 32) as u32, product as u32);
            if lower >= threshold {
                return upper;
            }
        }
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low).saturating_add(1))
    }

    /// One of several; `None` of none.
    pub fn pick<'c, T>(&mut self, choices: &'c [T]) -> Option<&'c T> {
        let count = u32::try_from(choices.len()).unwrap_or(u32::MAX);
        choices.get(self.below(count) as usize)
    }

    /// Yes or no.
    pub fn coin(&mut self) -> bool {
        self.below(2) == 1
    }

    /// A seed for another stream.
    pub fn seed(&mut self) -> u64 {
        self.0.next_u64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_of_a_seed_never_changes() {
        let mut random = Random::from_seed(7);
        let first: Vec<u32> = (0..8).map(|_| random.below(100)).collect();
        assert_eq!(first, GOLDEN);
    }

    /// The first eight numbers below 100 of seed 7. A change here changes every recorded seed.
    const GOLDEN: [u32; 8] = [56, 9, 63, 82, 55, 31, 15, 88];

    #[test]
    fn every_number_below_the_limit_is_as_likely() {
        let mut random = Random::from_seed(1);
        let mut counts = [0_u32; 6];
        for _ in 0..60_000 {
            counts[random.below(6) as usize] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
    }

    #[test]
    fn limits_at_the_edge() {
        let mut random = Random::from_seed(3);
        assert_eq!(random.below(0), 0);
        assert_eq!(random.below(1), 0);
        assert_eq!(random.between(5, 5), 5);
        assert_eq!(random.pick::<u8>(&[]), None);
    }
}
