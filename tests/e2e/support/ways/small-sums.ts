// One more, one less, and sums within five: src/activities/small_sums.rs.

import { type Way, on, times } from "./way.ts";

const way: Way = async (child, { math, layout, wrong }) => {
  const adds = math.includes("+");
  const [first, second] = math.split(/[-+=]/).map(Number) as [number, number];
  const frame = on(layout === "frame" && (await child.count("[data-board=five-frame]")) > 0 ? "five-frame" : "double-ten-frame");
  if (layout === "frame" && adds) await child.press(frame(`[data-spot="${first + second - 1}"]`));
  if (layout === "frame" && !adds) {
    await times(second, (time) =>
      child.carry(frame(`[data-piece=counter]:not(.source)[data-id="${first - 1 - time}"]`), frame("[data-zone=Tray]")),
    );
  }
  if (layout === "draw") await times(second, () => child.press(on("dot-frame")('[data-cell$="empty"]')));
  if (layout === "cross") await times(second, (time) => child.press(on("dot-picture")(`[data-spot="${time}"]`)));
  await child.write(String((adds ? first + second : first - second) + wrong));
};

export const smallSums: Record<string, Way> = { "K.ONEMORE": way, "K.ADD5": way };
