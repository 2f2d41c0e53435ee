// Mass and liquid volume: src/activities/measures.rs.

import { answerOf } from "../child.ts";
import { type Way, on, times } from "./way.ts";

const balance = on("pan-balance");

const way: Way = async (child, { math, layout, wrong }) => {
  const [count = 0, worth = 0] = [...math.matchAll(/\d+/g)].map(Number);
  if (layout === "balance") {
    await times(count, () => child.carry(balance(`[data-piece=weight-${worth}].source`), balance('[data-zone="Right pan"]')));
  }
  await child.write(String(answerOf(math) + wrong));
};

export const measures: Record<string, Way> = { "3.MASS.VOLUME": way };
