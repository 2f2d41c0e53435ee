// Quotients and unknown factors: src/activities/division.rs.

import { type Way, carryMany, on, times } from "./way.ts";

const plates = on("plates");
const tiles = on("tile-array");
const array = on("array-drawing");
const line = on("open-line");

const divide: Way = async (child, { math, layout, wrong }) => {
  const numbers = [...math.matchAll(/\d+/g)].map(Number);
  const total = Math.max(...numbers);
  const given = Math.min(...numbers);
  const answer = total / given;
  switch (layout) {
    case "share":
      await times(answer, () => child.button("[data-do=group]"));
      break;
    case "measure":
      await times(answer, async (plate) => {
        await child.carry(plates("[data-piece=plate].source"), plates("[data-zone=Table]"));
        const here = plates(`[data-zone="Plate ${plate + 1}"]`);
        await carryMany(child, plates("[data-piece=counter].source"), here, given, plates('[data-handle$="5 counters"]'));
      });
      break;
    case "tiles": {
      const tile = tiles("[data-piece=tile].source");
      await child.carry(tile, tiles('[data-zone="New row"]'));
      await carryMany(child, tile, tiles('[data-zone="Row 1"]'), given - 1, tiles('[data-handle$="5 tiles"]'));
      await times(answer - 1, () => child.button("[data-do=group]"));
      break;
    }
    case "rows":
      await child.press(array(`[data-mark="Row ${given}, column ${answer}"]`));
      break;
    case "across":
      await child.press(array(`[data-mark="Row ${answer}, column ${given}"]`));
      break;
    case "jumps":
      await times(answer, () => child.press(line(`[data-cell="jump of ${given}"]`)));
      break;
    case "jumps-back":
      await times(answer, () => child.press(line(`[data-cell="jump back ${given}"]`)));
      break;
  }
  await child.write(String(answer + wrong));
};

export const division: Record<string, Way> = { "3.DIV.CONCEPT": divide, "3.UNKNOWNFACTOR": divide };
