// Factor pairs, multiples and prime numbers: src/activities/factors.rs, multiples.rs, primes.rs.

import { type Way, on, times } from "./way.ts";

const board = on("factor-pairs");

const row = on("picked-numbers");

/** Numbers that are marked, written or crossed out. */
const picked: Way = async (child, { math, layout, wrong }) => {
  const [from = 1, to = 1, of] = math.match(/\d+/g)?.map(Number) ?? [];
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const factors = (number: number) =>
    Array.from({ length: number }, (_, index) => index + 1).filter((n) => number % n === 0);
  const asked = (number: number) => (of === undefined ? factors(number).length === 2 : number % of === 0);
  const crossed = layout === "piles" || layout === "sieve";
  // To be wrong the last one is left out; where there is one only, another is marked.
  const those = numbers.filter((number) => asked(number) !== crossed);
  const others = numbers.filter((number) => !those.includes(number)).slice(0, 1);
  const touched = wrong === 0 ? those : those.length > 1 ? those.slice(0, -1) : others;
  for (const [index, number] of touched.entries()) {
    if (layout === "write-multiples") {
      await child.press(row(`[data-spot="${index + 1}"]`));
      await child.write(String(number));
    } else {
      await child.press(row(`[data-spot="${number}"]`));
    }
  }
};

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (math.includes("|")) return picked(child, asked);
  const number = Number.parseInt(math, 10);
  const factors = Array.from({ length: number }, (_, index) => index + 1).filter((n) => number % n === 0 && n * n <= number);
  // To be wrong the last pair is left out; where there is one only, rows that do not fit are kept, or a wrong partner is written.
  const kept = wrong === 0 ? factors : factors.length > 1 ? factors.slice(0, -1) : [layout === "list" ? 1 : number > 6 ? 6 : 4];
  let rows = 1;
  for (const first of kept) {
    if (layout === "tiles") {
      await times(first - rows, () => child.button("[data-slider] [data-do=greater]"));
      await child.button(".commands [data-do=mark]");
      rows = first;
    } else if (layout === "arrays") {
      await child.press(board(`[data-spot="${first}"]`));
    } else {
      await child.press(board(`[data-spot="${first}"]`));
      await child.write(String(number / first + (factors.length > 1 ? 0 : wrong)));
    }
  }
};

export const factors: Record<string, Way> = { "4.FACTORS": way };
