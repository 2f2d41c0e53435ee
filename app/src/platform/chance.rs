//! Chance from the browser.

use tenfold::activities::Random;

use super::clock;

/// A stream nobody can foresee. Where the browser has no random source, the clocks have to do: ids stay apart, and a passphrase is
/// only made where the browser has cryptography.
pub fn random() -> Random {
    let mut bytes = [0_u8; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    let now = clock::now();
    let fallback = now.wall.unsigned_abs().rotate_left(20) ^ now.running;
    Random::from_seed(drawn.map_or(fallback, |_| u64::from_le_bytes(bytes)))
}
