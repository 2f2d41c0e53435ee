// Data in rows and columns: src/activities/graph.rs.

import { answerOf } from "../child.ts";
import { type Way, carryMany, on } from "./way.ts";

const tiles = on("tile-array");

const way: Way = async (child, { math, layout, wrong }) => {
  const [base, each = "1"] = layout.split("-");
  const drawn = [...math.matchAll(/\d+/g)].map((number) => Number(number) / Number(each));
  const board = base === "pictures" ? on("picture-graph") : on("bar-graph");
  for (const [kind, number] of drawn.entries()) {
    if (base === "rows") {
      const tile = tiles("[data-piece=tile].source");
      await child.carry(tile, tiles('[data-zone="New row"]'));
      await carryMany(child, tile, tiles(`[data-zone="Row ${kind + 1}"]`), number - 1, tiles('[data-handle$="5 tiles"]'));
    }
    if (base === "pictures" || base === "bars") await child.press(board(`[data-cell][data-spot="${10 * kind + number - 1}"]`));
  }
  await child.write(String(answerOf(math) + wrong));
};

export const graph: Record<string, Way> = { "1.DATA.CATEG": way, "3.DATA.SCALED": way };
