// Arithmetic with fractions: src/activities/fraction_sums.rs, fraction_times.rs, fraction_share.rs, fraction_product.rs and
// fraction_units.rs.

import type { Child } from "../child.ts";
import { type Way, on, times } from "./way.ts";

const bars = on("fraction-bars");
const line = on("fraction-line");
const card = on("equation-card");

/** Wholes and a part of so many. */
interface Mixed {
  wholes: number;
  over: number;
  under: number;
}

function read(text: string): Mixed {
  const [, wholes = "0", over = "0", under = "1"] = /^(?:(\d+) )?(?:(\d+)(?:\/(\d+))?)?$/.exec(text) ?? [];
  return { wholes: Number(wholes), over: Number(over), under: Number(under) };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
export const lcm = (a: number, b: number) => (a / gcd(a, b)) * b;

/** What stands in the boxes, from the first. */
export async function fill(child: Child, ...boxes: (number | undefined)[]): Promise<void> {
  for (const [spot, number] of boxes.entries()) {
    if (number === undefined) continue;
    await child.press(card(`[data-answer][data-spot="${spot}"]`));
    await child.write(String(number));
  }
}

/** The `place`-th of the buttons that cut or fold, counted from 1. */
const splits = (place: number) => `.commands :nth-child(${place} of [data-do=split])`;

/** Cuts a bar of one of so many parts. */
export async function cutBar(child: Child, size: number, into: number): Promise<void> {
  await child.press(bars(`[data-piece="bar-${size}"]:not(.source)`));
  const offered = [2, 3, 4, 5, 6, 8].filter((parts) => parts * size <= 12);
  await child.button(splits(offered.indexOf(into) + 1));
}

export const layBars = (child: Child, size: number, number: number) =>
  times(number, () => child.carry(bars(`[data-piece="bar-${size}"].source`), bars('[data-zone="Along the line"]')));

export const takeBars = (child: Child, size: number, number: number) =>
  times(number, () => child.carry(bars(`[data-piece="bar-${size}"]:not(.source)`), bars("[data-zone=Tray]")));

/** Cuts a line that is not cut yet. */
const cutLine = (child: Child, into: number) => times(into - 1, () => child.button("[data-do=split]"));

const hop = (child: Child, tick: number) => child.press(line(`[data-mark][data-spot="${tick}"]`));

const sums: Way = async (child, { math, layout, wrong }) => {
  const minus = math.includes("-");
  const [first, second] = math.replace("=?", "").split(/[-+]/).map(read) as [Mixed, Mixed];
  const common = lcm(first.under, second.under);
  const parts = ({ wholes, over, under }: Mixed) => wholes * common + (over * common) / under;
  const result = parts(first) + (minus ? -parts(second) : parts(second));
  if (layout === "bars" && !minus) {
    await layBars(child, 1, second.wholes);
    await layBars(child, common, second.over);
  }
  if (layout === "bars" && minus) {
    if (first.over < second.over) await cutBar(child, 1, common);
    await takeBars(child, common, second.over);
    await takeBars(child, 1, second.wholes);
  }
  if (layout === "recut") {
    for (const { over, under } of minus ? [first] : [first, second]) {
      if (under < common) await times(over, () => cutBar(child, under, common / under));
    }
    if (minus) await takeBars(child, common, parts(second));
  }
  if (layout === "cut-line") await cutLine(child, common);
  if (layout === "line" || layout === "cut-line") await hop(child, result);
  if (first.wholes + second.wholes === 0) return fill(child, result + wrong, common);
  await fill(child, undefined, result + wrong, common);
};

const copies: Way = async (child, { math, layout, wrong }) => {
  const [, number = 0, over = 0, under = 0] = (/(\d+)\*(\d+)\/(\d+)/.exec(math) ?? []).map(Number);
  if (layout === "copies") await layBars(child, under, (number - 1) * over);
  if (layout === "hops") await times(number, (time) => hop(child, (time + 1) * over));
  await fill(child, number * over + wrong, under);
};

const share: Way = async (child, { math, layout, wrong }) => {
  const [wholes, by] = math.replace("=?", "").split("//").map(Number) as [number, number];
  if (layout === "share") {
    await times(wholes, () => cutBar(child, 1, by));
    await takeBars(child, by, wholes);
  }
  if (layout === "cut-line") {
    await cutLine(child, by);
    await hop(child, wholes);
  }
  await fill(child, undefined, wholes + wrong, by);
};

/** Folds a sheet into so many parts, across or down; a fold makes two, three or five of a part. */
async function fold(child: Child, parts: number, most: number, before = 1, down?: number): Promise<void> {
  let [rest, side] = [parts, before];
  for (const into of [2, 3, 5]) {
    for (; rest % into === 0; rest /= into) {
      const fits = (now: number) => [2, 3, 5].filter((parts) => parts * now <= most);
      // The folds down stand after those across.
      const place = down === undefined ? fits(side).indexOf(into) : fits(down).length + fits(side).indexOf(into);
      await child.button(splits(place + 1));
      side *= into;
    }
  }
}

const units: Way = async (child, { math, layout, wrong }) => {
  const shares = math.startsWith("1/");
  const [, first = 0, second = 0] = (/(\d+)\/\/(?:1\/)?(\d+)/.exec(math) ?? []).map(Number);
  const all = first * second;
  const parts = shares ? first : second;
  if (layout === "cut-bars") await times(first, () => cutBar(child, 1, parts));
  if (layout === "strip") {
    await fold(child, parts, 12);
    await fold(child, second, 12, parts);
    await child.button(".commands [data-do=tidy]");
    await child.press(on("paper-folding")('[data-cell="Part 1"]'));
  }
  if (layout === "cut-line") await cutLine(child, parts);
  if (layout === "share-line") {
    await cutLine(child, all);
    await hop(child, 1);
  }
  if (shares) return fill(child, undefined, 1 + wrong, all);
  await fill(child, all + wrong);
};

const product: Way = async (child, { math, layout, wrong }) => {
  const [n = 0, d = 1, m = 0, e = 1] = (math.match(/\d+/g) ?? []).map(Number);
  if (layout === "compare") {
    const more = n > d !== (wrong !== 0);
    return child.press(card(`[data-spot="${more ? 12 : 10}"]`));
  }
  if (layout === "paper") {
    await fold(child, e, 6);
    await fold(child, d, 6, 1, e);
    await child.button(".commands [data-do=tidy]");
  }
  if (layout === "paper" || layout === "overlap") {
    const cells = Array.from({ length: n * m }, (_, cell) => ({ row: Math.floor(cell / m) + 1, column: (cell % m) + 1 }));
    for (const { row, column } of cells) {
      await child.press(on("paper-square")(`[data-cell="Row ${row}, column ${column}"]`));
    }
  }
  await fill(child, n * m + wrong, d * e);
};

export const fractionSums: Record<string, Way> = {
  "4.FRAC.ADDLIKE": sums,
  "5.FRAC.ADDUNLIKE": sums,
  "4.FRAC.XWHOLE": copies,
  "5.FRAC.DIVISION": share,
  "5.FRAC.MULT": product,
  "5.FRAC.DIVUNIT": units,
};
