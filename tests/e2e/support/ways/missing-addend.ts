// One part and the whole are known: src/activities/missing_addend.rs.

import { type Way, on, times } from "./way.ts";

const way: Way = async (child, { math, layout, wrong }) => {
  const numbers = [...math.matchAll(/\d+/g)].map(Number);
  const [part, whole] = [Math.min(...numbers), Math.max(...numbers)];
  const missing = whole - part;
  if (layout === "frame") {
    const frame = on("ten-frame");
    await times(missing, () => child.carry(frame("[data-piece=counter].source"), frame('[data-cell$="empty"]')));
  }
  if (layout === "frames") {
    const frames = on("double-ten-frame");
    await times(missing, (time) => child.carry(frames("[data-piece=counter].source"), frames(`[data-spot="${part + time}"]`)));
  }
  if (layout === "bond") {
    await times(missing, () => child.press(on("number-bond")('[data-cell$="empty"]')));
  }
  if (layout === "jumps") {
    await child.press(on("open-line")(`[data-cell="jump of ${10 - part}"]`));
    await child.press(on("open-line")(`[data-cell="jump of ${whole - 10}"]`));
  }
  await child.write(String(missing + wrong));
};

export const missingAddend: Record<string, Way> = { "K.DECOMP10": way, "1.FACTFAM": way };
