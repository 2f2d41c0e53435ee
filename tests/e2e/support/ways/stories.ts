// Stories: src/activities/stories.rs. What is told is in the canonical text; which drawing fits is told by the layout.

import type { Child } from "../child.ts";
import { type Way, carryMany, on, outside, times } from "./way.ts";

const mat = on("part-whole-mat");
export const drawings = on("schema-card");
const equation = on("equation");
const dots = on("dot-frame");
const strokes = on("sticks-and-dots");

/** The three numbers of `a+b=c`, the open one as `?`. */
export const termsOf = (math: string) => math.split(/[-+=]/) as [string, string, string];

const solved = (math: string): { whole: number; known: number; other: number; answer: number; asksForWhole: boolean } => {
  const terms = termsOf(math);
  // In `a-b=c` the first number is the whole, in `a+b=c` the last.
  const place = math.includes("-") ? 0 : 2;
  const whole = terms[place] ?? "";
  const parts = terms.filter((_, index) => index !== place);
  if (whole === "?") {
    const [known, other] = parts.map(Number) as [number, number];
    return { whole: known + other, known, other, answer: known + other, asksForWhole: true };
  }
  const known = Number(parts.find((part) => part !== "?"));
  const answer = Number(whole) - known;
  return { whole: Number(whole), known, other: answer, answer, asksForWhole: false };
};

/** The place of a drawing among those offered, and its boxes in order. */
const drawing = (layout: string, [a, b, c]: [string, string, string]): [number, [string, string, string]] => {
  if (layout.startsWith("parts")) return [0, [c, a, b]];
  if (layout.startsWith("compare")) return [2, [c, a, b]];
  return [1, [a, b, c]];
};

const act: Way = async (child, { math }) => {
  const { whole, known, other, asksForWhole } = solved(math);
  const tray = mat("[data-piece=counter].source");
  const lay = (n: number, spot: number) =>
    carryMany(child, tray, mat(`[data-zone][data-spot="${spot}"]`), n);
  if (asksForWhole) {
    await lay(known, 1);
    await lay(other, 2);
    return;
  }
  await lay(whole, 0);
  await times(known, (time) =>
    child.carry(mat(`[data-piece=counter]:not(.source)[data-id="${whole - 1 - time}"]`), mat('[data-zone][data-spot="1"]')),
  );
};

/** Puts the tiles of the story into the boxes of the chosen drawing. */
export async function placeTiles(child: Child, terms: string[], boxes: string[]): Promise<void> {
  // Tiles lie in the order in which the numbers are told; two that are alike are told apart by their place.
  const tiles = terms.filter((term) => term !== "?");
  for (const [place, text] of boxes.entries()) {
    const box = drawings(`[data-zone][data-spot="${place}"]`);
    if (text === "?") {
      await child.carry(drawings("[data-piece=marker]"), box);
      continue;
    }
    const alike = [...tiles.keys()].filter((index) => tiles[index] === text);
    await child.carry(await outside(child, "schema-card", alike, "[data-zone]:is([data-spot='0'], [data-spot='1'], [data-spot='2'])"), box);
  }
}

const draw: Way = async (child, { math, layout }) => {
  const [choice, boxes] = drawing(layout, termsOf(math));
  await child.press(drawings(`[data-cell][data-spot="${100 + choice}"]`));
  await placeTiles(child, termsOf(math), boxes);
};

const write: Way = async (child, { math }) => {
  if (math.includes("-")) await child.press(equation('[data-spot="10"]'));
  for (const [place, text] of termsOf(math).entries()) {
    if (text === "?") continue;
    await child.press(equation(`[data-answer][data-spot="${place}"]`));
    await child.write(text);
  }
};

const answered =
  (work: Record<string, Way>, answer = (math: string) => solved(math).answer): Way =>
  async (child, asked) => {
    await work[asked.stage]?.(child, asked);
    await child.press('[data-board=equation-card] [data-answer][data-spot="0"]');
    await child.write(String(answer(asked.math) + asked.wrong));
  };

const finish: Way = async (child, { math }) => {
  const { known, other, asksForWhole } = solved(math);
  if (asksForWhole) await times(other, () => child.press(dots('[data-cell$="empty"]')));
  else await times(known, () => child.press(strokes("[data-cell=one][aria-pressed=false]")));
};

/** `a*b=c` with one number open. */
const multiplied = (math: string): { count: number; each: number; answer: number; open: number } => {
  const terms = math.split(/[*=]/);
  const open = terms.indexOf("?");
  const [a, b, c] = terms.map(Number) as [number, number, number];
  if (open === 2) return { count: a, each: b, answer: a * b, open };
  if (open === 1) return { count: a, each: c / a, answer: c / a, open };
  return { count: c / b, each: b, answer: c / b, open };
};

const plates = on("plates");
const tiles = on("tile-array");

const layOut: Way = async (child, { math, layout }) => {
  const { count, each, open } = multiplied(math);
  if (layout.startsWith("groups")) {
    if (open === 1) return times(each, () => child.button("[data-do=group]"));
    return times(count, async (plate) => {
      await child.carry(plates("[data-piece=plate].source"), plates("[data-zone=Table]"));
      const here = plates(`[data-zone="Plate ${plate + 1}"]`);
      await carryMany(child, plates("[data-piece=counter].source"), here, each, plates('[data-handle$="5 counters"]'));
    });
  }
  const tile = tiles("[data-piece=tile].source");
  return times(count, async (row) => {
    await child.carry(tile, tiles('[data-zone="New row"]'));
    await carryMany(child, tile, tiles(`[data-zone="Row ${row + 1}"]`), each - 1, tiles('[data-handle$="5 tiles"]'));
  });
};

const placeInParts: Way = async (child, { math, layout }) => {
  const [count, each, total] = math.split(/[*=]/) as [string, string, string];
  const choice = layout.startsWith("times") ? 3 : 2;
  await child.press(drawings(`[data-cell][data-spot="${100 + choice}"]`));
  await placeTiles(child, [count, each, total], [total, each, count]);
};

const writeProduct: Way = async (child, { math }) => {
  // Plus, minus, times.
  await times(2, () => child.press(equation('[data-spot="10"]')));
  for (const [place, text] of math.split(/[*=]/).entries()) {
    if (text === "?") continue;
    await child.press(equation(`[data-answer][data-spot="${place}"]`));
    await child.write(text);
  }
};

/** The unit of each story of lengths, as the activity has it in `src/activities/story_frames.rs`. */
const UNITS = "cmficmicmficfmcimfcimcfimcfcifmcifmcifmc";

/** The frames of lengths in which two are compared. */
const COMPARED = [7, 10, 12, 14, 16, 18, 22, 25, 29, 30, 32, 35, 36, 38];

export const frameOf = (layout: string) => Number(layout.split("-")[1]);

/** The first ribbon at zero; the other where it ends, or at zero too. */
const layRibbons: Way = async (child, { math }) => {
  const { known, asksForWhole } = solved(math);
  const slide = (ribbon: number, steps: number) =>
    times(Math.abs(steps), () => child.button(`[data-slider="${ribbon}"] [data-do=${steps < 0 ? "less" : "greater"}]`));
  await slide(0, -3);
  await slide(1, asksForWhole ? known - 2 : -2);
};

const drawLengths: Way = async (child, { math, layout }) => {
  const [a, b, c] = termsOf(math);
  await child.press(drawings(`[data-cell][data-spot="${COMPARED.includes(frameOf(layout)) ? 102 : 100}"]`));
  await placeTiles(child, [a, b, c], [c, a, b]);
};

/** The number, and then its unit. */
const measured: Way = async (child, asked) => {
  await answered({ c: layRibbons, r: drawLengths, a: write })(child, asked);
  const unit = "cmif".indexOf(UNITS[frameOf(asked.layout) - 1] ?? "c");
  await child.press(`[data-board=equation-card] [data-cell][data-spot="${10 + unit}"]`);
};

/** Stories of money are drawn and written as those of lengths are; their answer is a number alone. */
export const moneyStory = answered({ r: drawLengths, a: write });
/** A story of adding or subtracting in one step. */
export const oneStep = answered({ c: act, r: draw, a: write });

export const stories: Record<string, Way> = {
  "K.ADD10.SIT": answered({ c: act, r: finish, a: write }),
  "1.WORD.CHANGE": oneStep,
  "2.LENGTH.WORD": measured,
  "3.WORD.MULT": answered({ c: layOut, r: placeInParts, a: writeProduct }, (math) => multiplied(math).answer),
  "4.COMPARE.MULT": answered({ c: layOut, r: placeInParts, a: writeProduct }, (math) => multiplied(math).answer),
};
