// Which of two numbers is more: src/activities/comparing_numbers.rs.

import { type Way, on, times } from "./way.ts";

const card = on("equation-card");

export const compareNumbers: Way = async (child, { math, layout, wrong }) => {
  const [left, right] = math.split("?").map(Number) as [number, number];
  const tens = (await child.count("[data-board=base-ten-blocks]")) > 0;
  const mat = on(tens ? "base-ten-blocks" : "counters");
  const lay = async (number: number, spot: number) => {
    const put = (what: string, n: number) =>
      times(n, () => child.carry(mat(`[data-piece=${what}].source`), mat(`[data-spot="${spot}"]`)));
    if (!tens) return put("counter", number);
    await put("hundred", Math.floor(number / 100));
    await put("ten", Math.floor(number / 10) % 10);
    await put("one", number % 10);
  };
  if (layout === "build") {
    await lay(left, 1);
    await lay(right, 2);
  }
  if (layout === "line") {
    const has = async (name: string) => (await child.count(`[data-board=${name}]`)) > 0;
    // Of the line to a thousand a step is ten.
    const [name, step] = (await has("number-line-1000"))
      ? (["number-line-1000", 10] as const)
      : [(await has("number-line-20")) ? "number-line-20" : "number-line-100", 1];
    for (const number of [left, right]) await child.press(on(name)(`[data-spot="${Math.round(number / step)}"]`));
  }
  // The signs <, =, > are 10, 11, 12.
  const sign = 1 + Math.sign(left - right);
  await child.press(card(`[data-spot="${10 + (wrong === 0 ? sign : (sign + 1) % 3)}"]`));
};

export const comparingNumbers: Record<string, Way> = {
  "K.COMPARE.NUM": compareNumbers,
  "1.COMPARE2": compareNumbers,
  "2.COMPARE3": compareNumbers,
};
