// Length in equal units: src/activities/length.rs.

import { answerOf } from "../child.ts";
import { type Way, carryMany, on, times } from "./way.ts";

const tiles = on("tile-array");

const way: Way = async (child, { math, layout, wrong }) => {
  const long = answerOf(math);
  switch (layout) {
    case "tiles": {
      const tile = tiles("[data-piece=tile].source");
      await child.carry(tile, tiles('[data-zone="New row"]'));
      await carryMany(child, tile, tiles('[data-zone="Row 1"]'), long - 1, tiles('[data-handle$="5 tiles"]'));
      break;
    }
    case "slide": {
      // A step of the slider is half a centimeter.
      const start = Number(math.split(/[-=]/)[1]);
      await times(2 * start, () => child.button("[data-slider] [data-do=less]"));
      break;
    }
    case "marks":
    case "hops":
    case "broken":
      await times(long, () => child.button("[data-do=jump]"));
      break;
  }
  await child.write(String(long + wrong));
};

export const length: Record<string, Way> = { "1.LENGTH.UNITS": way, "2.LENGTH.RULER": way };
