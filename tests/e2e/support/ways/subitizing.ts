// How many at a glance: src/activities/subitizing.rs.

import { type Way, on, times } from "./way.ts";

const glimpse = on("glimpse");

const way: Way = async (child, { math, layout, wrong }) => {
  const number = Number.parseInt(math, 10) + wrong;
  await child.press(glimpse('[data-spot="0"]'));
  if (layout.startsWith("make")) {
    await times(number, () => child.carry(glimpse("[data-piece=counter].source"), glimpse('[data-spot="1"]')));
  } else if (layout.startsWith("draw")) {
    await times(number, () => child.press(glimpse('[data-spot="1"]')));
  } else {
    await child.write(String(number));
  }
};

export const subitizing: Record<string, Way> = { "K.SUBITIZE": way };
