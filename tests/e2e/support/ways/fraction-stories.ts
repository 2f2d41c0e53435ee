// Stories of fractions: src/activities/fraction_stories.rs. Frames are known by their layouts; all tell `part + part = whole`.

import { cutBar, fill, layBars, lcm, takeBars } from "./fraction-sums.ts";
import { drawings, frameOf, placeTiles, termsOf } from "./stories.ts";
import { type Way, on, times } from "./way.ts";

const card = on("equation-card");

/** The frames in which two fractions are compared. */
const COMPARED = [10, 11, 13, 17, 26, 29, 31, 35, 36, 38];

const way: Way = async (child, { math, layout, stage, wrong }) => {
  const terms = termsOf(math);
  const [a, b, c] = terms;
  const known = terms.filter((term) => term !== "?");
  const adds = c === "?";
  const read = (text = "") => text.split("/").map(Number) as [number, number];
  // Both parts; or the whole, and the part that is taken from it.
  const [first, second] = (adds ? known : known.toReversed()).map(read) as [[number, number], [number, number]];
  const common = lcm(first[1], second[1]);
  const [x, y] = [first, second].map(([over, under]) => (over * common) / under) as [number, number];
  const result = adds ? x + y : x - y;
  if (stage === "c") {
    const cut = async ([over, under]: [number, number]) => {
      if (under < common) await times(over, () => cutBar(child, under, common / under));
    };
    await layBars(child, first[1], first[0]);
    if (adds) await layBars(child, second[1], second[0]);
    await cut(first);
    if (adds) await cut(second);
    else await takeBars(child, common, y);
  }
  if (stage === "r") {
    await child.press(drawings(`[data-cell][data-spot="${COMPARED.includes(frameOf(layout)) ? 102 : 100}"]`));
    await placeTiles(child, terms, [c, a, b]);
  }
  if (stage === "a") {
    await child.press(drawings(`[data-cell][data-spot="${adds ? 100 : 101}"]`));
    await placeTiles(child, terms, adds ? [a, b, "?"] : [c, a === "?" ? b : a, "?"]);
  }
  await fill(child, result + wrong, common);
  if (stage !== "a") return;
  const range = 2 * result < common ? 0 : result < common ? 1 : 2;
  await child.press(card(`[data-cell][data-spot="${10 + range}"]`));
};

export const fractionStories: Record<string, Way> = { "5.FRAC.WORD": way };
