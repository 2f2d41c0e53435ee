// Angles: src/activities/angle.rs.

import { answerOf } from "../child.ts";
import { type Way, times } from "./way.ts";

const way: Way = async (child, { math, layout, wrong }) => {
  const numbers = [...math.matchAll(/\d+/g)].map(Number);
  const [first = 0, second = 0] = numbers;
  const slide = (piece: number, steps: number) => times(steps, () => child.button(`[data-slider="${piece}"] [data-do=greater]`));
  if (layout === "turn") await slide(0, first + second);
  if (layout === "measure") {
    await child.button("[data-do=turn]");
    // The angle lies turned by steps of 15 degrees, the protractor turns by 5.
    await slide(1, 3 * ((((first + second) / 10) % 5) + 1));
  }
  await child.write(String((numbers.length === 1 ? first : answerOf(math)) + wrong));
};

export const angle: Record<string, Way> = { "4.ANGLE": way };
