// The time on a clock: src/activities/tell_time.rs.

import { type Way, on } from "./way.ts";

const clock = on("clock");

const way: Way = async (child, { math, layout, wrong }) => {
  const [hour, minute] = math.split(/[:=]/).map(Number) as [number, number];
  if (layout !== "hands") {
    await child.press(clock(`[data-spot="${100 + (hour % 12)}"]`));
    if (layout === "clock" && minute > 30) await child.press(clock('[data-spot="30"]'));
    if (minute > 0) await child.press(clock(`[data-spot="${minute}"]`));
  }
  const written = ((hour + wrong + 11) % 12) + 1;
  await child.write(`${written}:${String(minute).padStart(2, "0")}`);
};

export const tellTime: Record<string, Way> = { "1.TIME.HALF": way, "2.TIME.FIVE": way };
