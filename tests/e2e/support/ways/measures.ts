// Mass and liquid volume: src/activities/measures.rs.

import { answerOf } from "../child.ts";
import { type Way, on, times } from "./way.ts";

const balance = on("pan-balance");
const jug = on("jug");

const way: Way = async (child, { math, layout, wrong }) => {
  const [count = 0, worth = 0] = [...math.matchAll(/\d+/g)].map(Number);
  if (layout.startsWith("pour")) {
    await child.press(jug(`[data-spot="${2 * count}"]`));
    await child.write(String(worth / count + wrong));
    return;
  }
  if (layout === "balance") {
    await times(count, () => child.carry(balance(`[data-piece=weight-${worth}].source`), balance('[data-zone="Right pan"]')));
  }
  await child.write(String(answerOf(math) + wrong));
};

export const measures: Record<string, Way> = { "3.MASS.VOLUME": way };
