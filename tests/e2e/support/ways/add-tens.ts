// Sums within 100 by tens and ones: src/activities/add_tens.rs.

import { type Way, on, times } from "./way.ts";

const mat = on("base-ten");

const way: Way = async (child, { math, layout, wrong }) => {
  const [first, second] = math.split(/[+=]/).map(Number) as [number, number];
  const ten = (first % 10) + (second % 10) >= 10;
  const answer = String(first + second + wrong);
  if (layout === "blocks") {
    const join = (what: string, number: number, place: string) =>
      times(number, () => child.carry(mat(`[data-piece=${what}]:is([aria-label*=number], [aria-label*=número])`), mat(`[data-zone=${place}]`)));
    await join("one", second % 10, "Ones");
    if (ten) await child.button("[data-do=trade]");
    await join("ten", Math.floor(second / 10), "Tens");
  }
  if (layout === "sticks") await child.press(on("sticks-and-dots")("[data-cell=one]"));
  if (layout === "line") {
    let missing = second;
    for (const jump of [20, 10, 5, 4, 3, 2, 1]) {
      for (; missing >= jump; missing -= jump) await child.press(on("open-line")(`[data-cell="jump of ${jump}"]`));
    }
  }
  if (layout === "columns") {
    for (const [place, digit] of [...answer].reverse().entries()) {
      await child.press(on("column-form")(`[data-answer][data-spot="${place}"]`));
      await child.write(digit);
    }
    return;
  }
  await child.write(answer);
};

export const addTens: Record<string, Way> = { "1.ADD2D1D": way, "2.ADD2D.REG": way };
