// Stories with all operations: src/activities/mixed_stories.rs and src/activities/rest_stories.rs. What groups there are is told
// by the canonical text.

import { drawings, placeTiles } from "./stories.ts";
import { type Way, carryMany, on, outside, times } from "./way.ts";

const plates = on("plates");
const equation = on("equation");
const counter = plates("[data-piece=counter].source");
const five = plates('[data-handle$="5 counters"]');

/** A step as it is worked out, its numbers by their tiles: `star` is what the first step finds. */
interface Step {
  sign: "+" | "-" | "*" | "share" | "measure";
  left: number | "star";
  right: number | "star";
}

/** Both steps by the places of their numbers, what the first finds, and the answer. */
function worked(math: string): { known: number[]; steps: [Step, Step]; star: number; answer: number } {
  const known = (math.match(/\d+/g) ?? []).map(Number);
  const signs = math.match(/\/\/|[-+*]/g) ?? [];
  const sign = (text = ""): Step["sign"] => (text === "//" ? "share" : (text as "+" | "-" | "*"));
  let steps: [Step, Step];
  if (math.includes("=?*")) {
    steps = [
      { sign: sign(signs[0]), left: 0, right: 1 },
      { sign: "measure", left: "star", right: 2 },
    ];
  } else if (signs[1] === "*") {
    steps = [
      { sign: "*", left: 1, right: 2 },
      { sign: "-", left: 0, right: "star" },
    ];
  } else {
    steps = [
      { sign: sign(signs[0]), left: 0, right: 1 },
      { sign: sign(signs[1]), left: "star", right: 2 },
    ];
  }
  const found: number[] = [];
  for (const { sign, left, right } of steps) {
    const [a, b] = [left, right].map((one) => (one === "star" ? (found[0] ?? 0) : (known[one] ?? 0))) as [number, number];
    found.push(sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : a / b);
  }
  const [star = 0, answer = 0] = found;
  return { known, steps, star, answer };
}

const plate: Way = (child) => child.carry(plates("[data-piece=plate].source"), plates("[data-zone=Table]"));

const layGroups: Way = async (child, asked) => {
  const { known, steps, star } = worked(asked.math);
  const [first, second] = steps;
  const [groups = 0, each = 0] = [first.left, first.right].map((one) => known[Number(one)] ?? 0);
  const deal = (n: number) => times(n, () => child.button("[data-do=group]"));
  if (first.sign === "share") {
    await deal(star);
  } else {
    await times(groups, () => plate(child, asked));
    await deal(each);
  }
  const last = known[2] ?? 0;
  if (second.left !== "star") return;
  if (second.sign === "+") {
    await plate(child, asked);
    await carryMany(child, counter, plates(`[data-zone="Plate ${groups + 1}"]`), last, five);
    return;
  }
  // From the last plate back to the tray: its counters are the last that came.
  const lastCounter = plates("[data-piece=counter]:not(.source):nth-last-child(1 of [data-piece=counter]:not(.source))");
  await times(last, () => child.carry(lastCounter, plates('[data-zone][data-spot="9999"]')));
};

/** The boxes of both steps. */
const BOXES = `[data-zone]:is(${[0, 1, 2, 10, 11, 12].map((spot) => `[data-spot="${spot}"]`).join(", ")})`;

const draw: Way = async (child, { math, stage }) => {
  const { known, steps } = worked(math);
  for (const [model, { sign, left, right }] of steps.entries()) {
    const result = model === 0 ? "star" : "?";
    const grouped = sign !== "+" && sign !== "-";
    const equations = ["+", "-", "*"].includes(sign) ? ["+", "-", "*"].indexOf(sign) : 3;
    const choice = stage === "a" ? equations : grouped ? 2 : 0;
    await child.press(drawings(`[data-cell][data-spot="${100 + 10 * model + choice}"]`));
    let boxes: (number | "star" | "?")[] = [left, right, result];
    if (stage === "r" && sign === "+") boxes = [result, left, right];
    if (stage === "r" && sign === "*") boxes = [result, right, left];
    if (stage === "r" && sign === "share") boxes = [left, result, right];
    for (const [place, box] of boxes.entries()) {
      // Tiles that look alike are told apart by where they lie: the question mark after the numbers, then two stars.
      const asked = known.length;
      const tiles =
        box === "?" ? [asked] : box === "star" ? [asked + 1, asked + 2] : [...known.keys()].filter((tile) => known[tile] === known[box]);
      const tile = await outside(child, "schema-card", tiles, BOXES);
      await child.carry(tile, drawings(`[data-zone][data-spot="${10 * model + place}"]`));
    }
  }
};

/** A total, how many go into a group, the full groups, what is left over, and what is asked for. */
function rest(math: string): { total: number; each: number; full: number; left: number; answer: number } {
  const [total, each] = (math.match(/\d+/g) ?? []).map(Number) as [number, number];
  const [full, left] = [Math.floor(total / each), total % each];
  return { total, each, full, left, answer: math.includes("^") ? Math.ceil(total / each) : math.includes("_") ? full : left };
}

const layFull: Way = async (child, asked) => {
  const { full, each } = rest(asked.math);
  await times(full, async (number) => {
    await plate(child, asked);
    await carryMany(child, counter, plates(`[data-zone="Plate ${number + 1}"]`), each, five);
  });
};

const drawRest: Way = async (child, { math }) => {
  const { total, each } = rest(math);
  const choice = math.includes("^") ? 2 : math.includes("_") ? 3 : 4;
  await child.press(drawings(`[data-cell][data-spot="${100 + choice}"]`));
  const terms = [String(total), String(each), "?"];
  await placeTiles(child, terms, terms);
};

const divide: Way = async (child, { math }) => {
  const { total, each, full, left } = rest(math);
  // Plus, minus, times, divided by; what is left over is the other sign there can be.
  await times(3, () => child.press(equation('[data-spot="10"]')));
  await child.press(equation('[data-spot="12"]'));
  for (const [place, number] of [total, each, full, left].entries()) {
    await child.press(equation(`[data-answer][data-spot="${place}"]`));
    await child.write(String(number));
  }
};

const way: Way = async (child, asked) => {
  const isRest = asked.layout.startsWith("rest");
  const ways: Record<string, Way> = isRest ? { c: layFull, r: drawRest, a: divide } : { c: layGroups, r: draw, a: draw };
  await ways[asked.stage]?.(child, asked);
  await child.press('[data-board=equation-card] [data-answer][data-spot="0"]');
  await child.write(String((isRest ? rest(asked.math) : worked(asked.math)).answer + asked.wrong));
};

export const multistepStories: Record<string, Way> = { "4.WORD.MULTISTEP": way };
