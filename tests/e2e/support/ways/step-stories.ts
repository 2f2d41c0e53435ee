// Stories in two steps, and in one: src/activities/step_stories.rs, stories.rs. Everything is in the canonical text; some frames tell a number that is
// not needed, whose tile lies before the question mark.

import { drawings, frameOf, oneStep } from "./stories.ts";
import { type Way, carryMany, on, outside, times } from "./way.ts";

const mat = on("part-whole-mat");

/** Frames with a number that is not needed. */
const SPARE = [9, 15, 27, 40];

/** A step as it is worked out, its numbers by their tiles: `star` is what the first step finds. */
interface Step {
  plus: boolean;
  left: number | "star";
  right: number | "star";
}

/** Both steps by the places of their numbers among those that are known, and the answer. */
function worked(math: string): { known: number[]; steps: [Step, Step]; answer: number } {
  const known = (math.match(/\d+/g) ?? []).map(Number);
  const [first, second] = (math.match(/[-+]/g) ?? []).map((sign) => sign === "+") as [boolean, boolean];
  let steps: [Step, Step];
  if (math.startsWith("?")) {
    // From the end back to the start.
    steps = [
      { plus: !second, left: 2, right: 1 },
      { plus: !first, left: "star", right: 0 },
    ];
  } else {
    const then: Step = math.endsWith("?")
      ? { plus: second, left: "star", right: 2 }
      : second
        ? { plus: false, left: 2, right: "star" }
        : { plus: false, left: "star", right: 2 };
    steps = [{ plus: first, left: 0, right: 1 }, then];
  }
  let star = 0;
  for (const { plus, left, right } of steps) {
    const [a, b] = [left, right].map((one) => (one === "star" ? star : (known[one] ?? 0))) as [number, number];
    star = plus ? a + b : a - b;
  }
  return { known, steps, answer: star };
}

const act: Way = async (child, { math }) => {
  const tray = mat("[data-piece=counter].source");
  const [first = 0, ...rest] = (math.match(/\d+/g) ?? []).map(Number);
  const signs = math.match(/[-+]/g) ?? [];
  await carryMany(child, tray, mat('[data-zone][data-spot="0"]'), first);
  let gone = 0;
  for (const [place, number] of rest.entries()) {
    if (signs[place] === "+") {
      await carryMany(child, tray, mat('[data-zone][data-spot="0"]'), number);
      continue;
    }
    gone += 1;
    const part = mat(`[data-zone][data-spot="${gone}"]`);
    await times(number, async () => {
      const ids = await child.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[data-board=part-whole-mat] [data-piece=counter]:not(.source)")].map((one) => Number(one.dataset["id"])),
      );
      const there = await outside(child, "part-whole-mat", ids, "[data-zone]:is([data-spot='1'], [data-spot='2'])");
      await child.carry(there, part);
    });
  }
};

/** The boxes of both steps. */
const BOXES = `[data-zone]:is(${[0, 1, 2, 10, 11, 12].map((spot) => `[data-spot="${spot}"]`).join(", ")})`;

const draw: Way = async (child, { math, layout, stage }) => {
  const { known, steps } = worked(math);
  const asked = known.length + (SPARE.includes(frameOf(layout)) ? 1 : 0);
  for (const [model, { plus, left, right }] of steps.entries()) {
    const choice = stage === "a" && !plus ? 1 : 0;
    await child.press(drawings(`[data-cell][data-spot="${100 + 10 * model + choice}"]`));
    const result = model === 0 ? "star" : "?";
    // In a drawing of parts the total comes first.
    const boxes = stage === "r" && plus ? [result, left, right] : [left, right, result];
    for (const [place, box] of boxes.entries()) {
      // Tiles that look alike are told apart by where they lie. The stars lie after the question mark, one for each step.
      const tiles =
        box === "?" ? [asked] : box === "star" ? [asked + 1, asked + 2] : [...known.keys()].filter((tile) => known[tile] === known[Number(box)]);
      const tile = await outside(child, "schema-card", tiles, BOXES);
      await child.carry(tile, drawings(`[data-zone][data-spot="${10 * model + place}"]`));
    }
  }
};

const way: Way = async (child, asked) => {
  if (!asked.layout.startsWith("steps")) return oneStep(child, asked);
  await (asked.stage === "c" ? act : draw)(child, asked);
  await child.press('[data-board=equation-card] [data-answer][data-spot="0"]');
  await child.write(String(worked(asked.math).answer + asked.wrong));
};

export const stepStories: Record<string, Way> = { "2.WORD2STEP": way };
