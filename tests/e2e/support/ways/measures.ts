// Mass and liquid volume: src/activities/measures.rs.

import { answerOf } from "../child.ts";
import { type Way, on, times } from "./way.ts";

const balance = on("pan-balance");
const jug = on("jug");

/** About how heavy: weights until they outweigh the bag, or nothing to build. */
const mass: Way = async (child, { math, layout, wrong }) => {
  const right = Number(/\d+/.exec(math)?.[0]);
  const of = Number(layout.split("-").at(-1));
  if (layout.startsWith("read")) {
    // Near is right; half a scale more or less is not.
    return child.write(String(wrong === 0 ? right : (right + of / 2) % of));
  }
  // A thing that is only told is right within half and double.
  if (Number.isNaN(of)) return child.write(String(wrong === 0 ? right : 5 * right));
  const weight = balance(`[data-piece=weight-${of}].source`);
  await times(Math.floor(right / of) + 1, () => child.carry(weight, balance('[data-zone="Right pan"]')));
  await child.write(String(right + (wrong === 0 ? 0 : 2 * of)));
};

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (layout.includes("mass")) return mass(child, asked);
  if (layout.includes("about")) {
    const holds = Number(layout.split("-").at(-1));
    // Near is right; half a jug more or less is not.
    const right = Number(/\d+/.exec(math)?.[0]);
    const amount = wrong === 0 ? right : (right + holds / 2) % holds;
    if (layout.startsWith("pour")) return child.press(jug(`[data-spot="${(20 * amount) / holds}"]`));
    return child.write(String(amount));
  }
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
