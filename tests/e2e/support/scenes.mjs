// Addresses of free tables with something on them.

/** Letters of numbers in scenes (src/table/letters.rs). */
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** @param {number} number */
const two = (number) => `${LETTERS[Math.floor(number / 62)]}${LETTERS[number % 62]}`;

/**
 * The address of a free table with a counter at each of these places.
 *
 * @param {{ x: number, y: number }[]} places in units of the mat: 3,840 across, 2,160 down; at most 300
 */
export function countersAt(places) {
  return `#/tools?scene=1~counters:${places.map(({ x, y }) => `0${two(x)}${two(y)}00`).join("")}`;
}
