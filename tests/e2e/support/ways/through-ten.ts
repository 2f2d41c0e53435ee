// Sums and differences within 20 through ten: src/activities/through_ten.rs.

import { type Way, on, times } from "./way.ts";

const frames = on("double-ten-frame");
const line = on("open-line");

const plus: Way = async (child, { math, layout, wrong }) => {
  const [first, second] = math.split(/[+=]/).map(Number) as [number, number];
  if (layout === "frames") {
    // A yellow counter of the second frame into an empty place of the first, until that is full.
    await times(10 - first, (time) =>
      child.carry(
        frames(`[data-piece=counter]:not(.source)[data-id="${first + second - 1 - time}"]`),
        frames(`[data-spot="${first + time}"]`),
      ),
    );
  }
  if (layout === "jumps") {
    await child.press(line(`[data-cell="jump of ${10 - first}"]`));
    await child.press(line(`[data-cell="jump of ${second - (10 - first)}"]`));
  }
  await child.write(String(first + second + wrong));
};

const minus: Way = async (child, { math, layout, wrong }) => {
  const [first, second] = math.split(/[-=]/).map(Number) as [number, number];
  if (layout === "frames") {
    await times(second, (time) =>
      child.carry(
        frames(`[data-piece=counter]:not(.source)[data-id="${first - 1 - time}"]`),
        frames("[data-zone=Tray]"),
      ),
    );
  }
  if (layout === "jumps") {
    await child.press(line(`[data-cell="jump back ${first - 10}"]`));
    await child.press(line(`[data-cell="jump back ${second - (first - 10)}"]`));
  }
  await child.write(String(first - second + wrong));
};

export const throughTen: Record<string, Way> = { "1.ADD20.STRAT": plus, "1.SUB20.STRAT": minus };
