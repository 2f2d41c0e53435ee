// A number that is not known, anywhere in an equation: src/activities/unknown_number.rs.

import { type Way, on, times } from "./way.ts";

const pans = on("cube-pans");
const card = on("schema-card");

/** The numbers of both sides, the unknown as `undefined`, what is taken away below zero. */
const sides = (math: string) =>
  math.split("=").map((side) => [...side.matchAll(/([-+]?)(\d+|\?)/g)].map(([, sign, number]) => ({ minus: sign === "-", number })));

/** What makes both sides the same. */
const unknown = (math: string) => {
  let [known, minus] = [0, false];
  for (const [side, terms] of sides(math).entries()) {
    for (const term of terms) {
      const onLeft = term.minus === (side === 1);
      if (term.number === "?") minus = !onLeft;
      else known += (onLeft ? 1 : -1) * Number(term.number);
    }
  }
  return minus ? known : -known;
};

const way: Way = async (child, { math, layout, wrong }) => {
  const answer = unknown(math);
  if (layout === "pans" && math.includes("-")) {
    await times(answer, () => child.carry(pans("[data-piece=cube-2]:not(.source)"), pans("[data-zone=Tray]")));
  } else if (layout === "pans") {
    const [left] = math.split("=") as [string, string];
    const open = pans(`[data-spot="${left.includes("?") ? 0 : 1}"]`);
    await times(answer, () => child.carry(pans("[data-piece=cube-2].source"), open));
  }
  if (layout === "bar") {
    // Tiles lie in this order: the first two are numbers, the third is the question mark.
    const boxes = math.includes("?-") ? [2, 0, 1] : [1, 0, 2];
    for (const [place, tile] of boxes.entries()) {
      await child.carry(card(`[data-id="${tile}"]`), card(`[data-spot="${place}"]`));
    }
  }
  await child.write(String(answer + wrong));
};

export const unknownNumber: Record<string, Way> = { "1.UNKNOWN": way };
