// Numbers as tens and ones: src/activities/tens_and_ones.rs.

import { type Way, on, times } from "./way.ts";

/** What the box stands for, and how many ones there are besides the tens. */
function understood(math: string): { answer: number; ones: number } {
  const [left = "", right = ""] = math.split("=");
  if (right === "?") {
    const [tens = 0, ones = 0] = left.split("+").map(Number);
    return { answer: tens + ones, ones };
  }
  const [sum, whole] = left.includes("+") ? [left, Number(right)] : [right, Number(left)];
  const [first = "", second = ""] = sum.split("+");
  const answer = whole - Number(first === "?" ? second : first);
  return { answer, ones: first === "?" ? Number(second) : answer };
}

const way: Way = async (child, { math, layout, wrong }) => {
  const { answer, ones } = understood(math);
  const frames = on("double-ten-frame");
  if (layout === "frames") {
    // A tap on an empty place fills up to it.
    await child.press(frames('[data-spot="9"]'));
    await child.press(frames(`[data-spot="${9 + ones}"]`));
  }
  if (layout === "draw") {
    await times(ones, () => child.press(on("dot-frame")('[data-cell$="empty"]')));
  }
  if (layout === "blocks") {
    await times(Math.floor(ones / 10), () => child.button("[data-do=trade]"));
  }
  if (layout === "sticks") {
    await times(Math.floor(ones / 10), () => child.press(on("sticks-and-dots")("[data-cell=one]")));
  }
  await child.write(String(answer + wrong));
};

export const tensAndOnes: Record<string, Way> = { "K.TEEN": way, "1.PV.TENSONES": way };
