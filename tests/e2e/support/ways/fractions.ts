// Fractions as copies, compared, and equal ones: src/activities/fraction_parts.rs, compare_fractions.rs, equal_fractions.rs.

import type { Child } from "../child.ts";
import { inOrder } from "./length-order.ts";
import { type Way, on, times } from "./way.ts";

const bars = on("fraction-bars");
const strips = on("fraction-strips");
const card = on("equation-card");

type Fraction = [over: number, under: number];

function fraction(text: string): Fraction {
  const [over, under = 1] = text.split("/").map(Number) as [number, number?];
  return [over, under];
}

const lay = (child: Child, [over, under]: Fraction) =>
  times(over, () => child.carry(bars(`[data-piece=bar-${under}].source`), bars('[data-zone="Along the line"]')));

const shade = (child: Child, row: number, parts: number) =>
  child.press(strips(`[data-mark][data-spot="${100 * row + parts - 1}"]`));

/** A strip, or each part of it, is cut into so many. */
const cut = (child: Child, into: number) => times(into - 1, () => child.button("[data-do=split]"));

async function writeFraction(child: Child, [over, under]: Fraction): Promise<void> {
  for (const [spot, number] of [over, under].entries()) {
    await child.press(card(`[data-answer][data-spot="${spot}"]`));
    await child.write(String(number));
  }
}

const parts: Way = async (child, { math, layout, wrong }) => {
  if (layout === "more") {
    const [left, right] = [...math.matchAll(/\/(\d+)/g)].map((match) => Number(match[1])) as [number, number];
    return child.press(card(`[data-spot="${10 + (((left < right ? 2 : 0) + wrong) % 3)}"]`));
  }
  const copies = /^(\d+)\*1\/(\d+)=/.exec(math);
  const [over, under] = copies ? [Number(copies[1]), Number(copies[2])] : fraction(/\d+\/\d+/.exec(math)?.[0] ?? "");
  if (layout === "bars") await lay(child, [over, under]);
  if (layout.startsWith("fold")) {
    // The first button folds in two, the second in three.
    const fold = under === 3 ? "[data-do=split] + [data-do=split]" : "[data-do=split]";
    await times(under === 4 ? 2 : 1, () => child.button(fold));
    await child.button("[data-do=tidy]");
    const board = on(layout === "fold" ? "paper-folding" : "paper-square");
    return times(over + wrong, (part) => child.press(board(`[data-cell][data-spot="${part}"]`)));
  }
  if (layout === "cut" || layout === "share") await cut(child, under);
  if (["cut", "share", "shade"].includes(layout)) return shade(child, 0, over + wrong);
  await writeFraction(child, [over + wrong, under]);
};

const compare: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (layout === "order") return inOrder(child, asked);
  const [left, right] = math.split("?").map(fraction) as [Fraction, Fraction];
  if (layout === "bars") await lay(child, right);
  if (layout === "strips") {
    await shade(child, 0, left[0]);
    await shade(child, 1, right[0]);
  }
  const sign = Math.sign(left[0] * right[1] - right[0] * left[1]) + 1;
  await child.press(card(`[data-spot="${10 + ((sign + wrong) % 3)}"]`));
};

const equal: Way = async (child, { math, layout, wrong }) => {
  const [first = "", second = ""] = math.split("=");
  const left = fraction(first);
  if (layout === "free") return writeFraction(child, [2 * left[0] + wrong, 2 * left[1]]);
  const [above, below] = second.split("/") as [string, string];
  const under = below === "?" ? (Number(above) * left[1]) / left[0] : Number(below);
  const over = (left[0] * under) / left[1];
  if (layout === "bars") await lay(child, [over, under]);
  if (layout === "strips") await shade(child, 1, over);
  if (layout === "slice") await cut(child, under / left[1]);
  await child.write(String((below === "?" ? under : over) + wrong));
};

export const fractions: Record<string, Way> = {
  "2.SHARES": parts,
  "3.FRAC.UNIT": parts,
  "3.FRAC.CMP": compare,
  "4.FRAC.CMP": compare,
  "3.FRAC.EQUIV": equal,
  "4.FRAC.EQUIV": equal,
};
