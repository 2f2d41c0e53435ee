// From a larger unit to a smaller one: src/activities/convert.rs.

import { type Way, carryMany, on, times } from "./way.ts";

const tiles = on("tile-array");
const lines = on("double-number-line");

const way: Way = async (child, { math, layout, wrong }) => {
  const [n = 0, factor = 0] = [...math.matchAll(/\d+/g)].map(Number);
  if (layout === "tiles") {
    const tile = tiles("[data-piece=tile].source");
    await child.carry(tile, tiles('[data-zone="New row"]'));
    await carryMany(child, tile, tiles('[data-zone="Row 1"]'), factor - 1, tiles('[data-handle$="5 tiles"]'));
    await times(n - 1, () => child.button("[data-do=group]"));
  }
  if (layout === "lines") {
    await child.press(lines('[data-answer][data-spot="100"]'));
    await child.write("1");
    await child.press(lines('[data-answer][data-spot="101"]'));
    await child.write(String(factor));
    await child.press(lines(`[data-mark][data-spot="${n}"]`));
    await child.press(on("equation-card")('[data-answer][data-spot="0"]'));
  }
  await child.write(String(n * factor + wrong));
};

export const convert: Record<string, Way> = { "4.UNITS.CONVERT": way };
