// Chance that can be had a second time.

/**
 * Whole numbers from 0 to below a limit, the same for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {(limit: number) => number}
 */
export function random(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
