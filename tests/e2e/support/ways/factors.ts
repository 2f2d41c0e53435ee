// Factor pairs: src/activities/factors.rs.

import { type Way, on, times } from "./way.ts";

const board = on("factor-pairs");

const way: Way = async (child, { math, layout, wrong }) => {
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
