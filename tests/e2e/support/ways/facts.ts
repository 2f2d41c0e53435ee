// Facts by what they follow from: src/activities/{sum_facts,times_facts}.rs.

import { type Way, carryMany, on, times } from "./way.ts";

const sums: Way = async (child, { math, layout, wrong }) => {
  const [first = 0, second = 0] = math.match(/\d+/g)?.map(Number) ?? [];
  const answer = math.includes("+") ? first + second : first - second;
  const frame = on("twenty-frame");
  if (layout === "frame-rows") {
    await child.press(frame(`[data-spot="${first - 1}"]`));
    // A tap fills up from the first row; the second row is laid counter by counter.
    await times(second, (time) => child.carry(frame("[data-piece=counter].source"), frame(`[data-spot="${10 + time}"]`)));
  }
  if (layout === "frame-take") {
    await times(second, (time) =>
      child.carry(frame(`[data-piece=counter]:not(.source)[data-id="${first - 1 - time}"]`), frame("[data-zone=Tray]")),
    );
  }
  if (layout === "jumps") {
    const way = math.includes("+") ? "jump of" : "jump back";
    await child.press(on("open-line")(`[data-cell="${way} ${second}"]`));
  }
  await child.write(String(answer + wrong));
};

/** How many rows make a fact that is known before. */
const KNOWN: Record<number, number> = { 3: 2, 4: 2, 5: 4, 6: 5, 7: 5, 8: 4, 9: 5, 10: 5 };

const products: Way = async (child, { math, layout, wrong }) => {
  const [first = 0, second = 0] = math.match(/\d+/g)?.map(Number) ?? [];
  const answer = math.includes("//") ? first / second : first * second;
  if (layout === "tiles") {
    const tiles = on("tile-array");
    for (let row = 1; row <= first; row += 1) {
      await child.carry(tiles("[data-piece=tile].source"), tiles('[data-zone="New row"]'));
      const here = tiles(`[data-zone="Row ${row}"]`);
      await carryMany(child, tiles("[data-piece=tile].source"), here, second - 1, tiles('[data-handle$="5 tiles"]'));
    }
  }
  if (layout === "cut") await child.press(on("array-drawing")(`[data-mark="Row ${KNOWN[first]}, column 1"]`));
  await child.write(String(answer + wrong));
};

export const facts: Record<string, Way> = { "2.FACTS20": sums, "3.FACTS100": products };
