// Which of two sets has more: src/activities/comparing_sets.rs.

import { type Way, on, outside, times } from "./way.ts";

const sets = on("two-sets");

const way: Way = async (child, { math, layout, wrong }) => {
  const [upper, lower] = math.split("?").map(Number) as [number, number];
  const least = Math.min(upper, lower);
  if (layout.startsWith("line-up")) {
    const line = (number: number, first: number, row: string) =>
      times(number, async () => {
        const ids = Array.from({ length: number }, (_, index) => first + index);
        await child.carry(await outside(child, "two-sets", ids, row), sets(row));
      });
    await line(upper, 0, '[data-spot="40"]');
    await line(lower, 20, '[data-spot="41"]');
  }
  if (layout.startsWith("ring")) {
    await times(least, (time) => child.press(sets(`[data-spot="${time}"]`)));
    await times(least, (time) => child.press(sets(`[data-spot="${20 + time}"]`)));
  }
  const choice = 1 + Math.sign(lower - upper);
  await child.press(sets(`[data-spot="${50 + (wrong === 0 ? choice : (choice + 1) % 3)}"]`));
};

export const comparingSets: Record<string, Way> = { "K.COMPARE.SETS": way };
