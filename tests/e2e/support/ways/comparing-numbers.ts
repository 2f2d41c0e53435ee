// Which of two numbers is more: src/activities/comparing_numbers.rs.

import { type Way, on, times } from "./way.ts";

const card = on("equation-card");

const way: Way = async (child, { math, layout, wrong }) => {
  const [left, right] = math.split("?").map(Number) as [number, number];
  const tens = (await child.count("[data-board=base-ten-blocks]")) > 0;
  const mat = on(tens ? "base-ten-blocks" : "counters");
  const lay = async (number: number, spot: number) => {
    const put = (what: string, n: number) =>
      times(n, () => child.carry(mat(`[data-piece=${what}].source`), mat(`[data-spot="${spot}"]`)));
    if (!tens) return put("counter", number);
    await put("ten", Math.floor(number / 10));
    await put("one", number % 10);
  };
  if (layout === "build") {
    await lay(left, 1);
    await lay(right, 2);
  }
  if (layout === "line") {
    const line = on((await child.count("[data-board=number-line-20]")) > 0 ? "number-line-20" : "number-line-100");
    await child.press(line(`[data-spot="${left}"]`));
    await child.press(line(`[data-spot="${right}"]`));
  }
  // The signs <, =, > are 10, 11, 12.
  const sign = 1 + Math.sign(left - right);
  await child.press(card(`[data-spot="${10 + (wrong === 0 ? sign : (sign + 1) % 3)}"]`));
};

export const comparingNumbers: Record<string, Way> = { "K.COMPARE.NUM": way, "1.COMPARE2": way };
