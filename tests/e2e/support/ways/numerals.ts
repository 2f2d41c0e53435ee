// Numerals to 20: src/activities/numerals.rs.

import { type Way, on, times } from "./way.ts";

const frames = on("double-ten-frame");

const way: Way = async (child, { math, layout, wrong }) => {
  const number = Number.parseInt(math, 10) + wrong;
  if (layout === "frames") {
    // A tap on an empty place fills up to it.
    await child.press(frames(`[data-spot="${number - 1}"]`));
  } else if (layout === "draw") {
    const before = Number.parseInt(math, 10) > 10 ? 10 : 0;
    await times(number - before, () => child.press(on("dot-frame")('[data-cell$="empty"]')));
  } else {
    await child.write(String(number));
  }
};

export const numerals: Record<string, Way> = { "K.NUMERAL.ID": way };
