// Two things compared without a number: src/activities/direct_compare.rs.

import { inOrder } from "./length-order.ts";
import { type Way, on, times } from "./way.ts";

const things = on("two-things");

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (layout === "order" || layout === "letters") return inOrder(child, asked);
  const sizes = math.split("?").map(Number) as [number, number];
  const [first, second] = sizes;
  switch (layout) {
    case "ribbons": {
      // What is not longer begins farther from the line.
      const far = Math.abs(first - second) + 2;
      const starts = second <= first ? [1, far] : [far, 1];
      for (const [thing, start] of starts.entries()) {
        await times(start, () => child.button(`[data-slider="${thing}"] [data-do=less]`));
      }
      break;
    }
    case "weigh":
      await child.carry(things('[data-id="0"]'), things('[data-spot="100"]'));
      await child.carry(things('[data-id="1"]'), things('[data-spot="101"]'));
      break;
    case "pour":
      await child.press(things('[data-spot="110"]'));
      break;
    case "redraw":
      await child.press(things(`[data-spot="${first}"]`));
      await child.press(things(`[data-spot="${40 + second}"]`));
      break;
  }
  const more = 1 + Math.sign(second - first);
  const choice = layout === "shorter" ? 2 - more : more;
  await child.press(things(`[data-spot="${120 + (wrong === 0 ? choice : (choice + 1) % 3)}"]`));
};

export const directCompare: Record<string, Way> = { "K.MEASURE.CMP": way };
