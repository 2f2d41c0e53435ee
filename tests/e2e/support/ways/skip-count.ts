// Counting on by ones, fives, tens and hundreds: src/activities/skip_count.rs.

import { type Way, on, times } from "./way.ts";

const mat = on("place-mat");
const line = on("open-line");
const beside = ":is([aria-label*=More], [aria-label*=Más])";

const way: Way = async (child, { math, layout, wrong }) => {
  const terms = math.split(",").map(Number);
  const [start = 0, second = 0, third = 0] = terms;
  const step = Number.isNaN(second) ? (third - start) / 2 : Number.isNaN(third) ? second - start : third - second;
  const asked = terms.findIndex(Number.isNaN);
  if (layout === "blocks") {
    const place = step === 100 ? 2 : step === 10 ? 1 : 0;
    const kind = ["one", "ten", "hundred"][place];
    const column = ["Ones", "Tens", "Hundreds"][place];
    let number = start;
    await times(asked, async () => {
      await times(step / 10 ** place, () => child.carry(mat(`[data-piece=${kind}]${beside}`), mat(`[data-zone=${column}]`)));
      const before = number;
      number += step;
      // Each place that rolls over is traded, from the ones up.
      for (const unit of [10, 100]) {
        const rolls = Math.floor(number / unit) > Math.floor(before / unit);
        if (unit > step && rolls) await child.button("[data-do=trade]");
      }
    });
  } else if (layout === "line") {
    await times(asked, () => child.press(line(`[data-cell="jump of ${step}"]`)));
  }
  await child.write(String(start + asked * step + wrong));
};

export const skipCount: Record<string, Way> = { "2.COUNT1000": way };
