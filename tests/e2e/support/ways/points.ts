// Points of the grid: src/activities/points.rs.

import { type Way, on } from "./way.ts";

const grid = on("coordinate-grid");
const card = on("equation-card");

const way: Way = async (child, { math, layout, wrong }) => {
  const [across = 0, up = 0] = [...math.matchAll(/\d+/g)].map(Number);
  const mark = (x: number, y: number) => child.press(grid(`[data-mark][data-spot="${11 * y + x}"]`));
  if (layout === "walk") await mark(across, 0);
  if (layout === "walk") await mark(across, up);
  if (layout === "plot") return mark(across + wrong, up);
  await child.press(card('[data-answer][data-spot="0"]'));
  await child.write(String(across + wrong));
  await child.press(card('[data-answer][data-spot="1"]'));
  await child.write(String(up));
};

export const points: Record<string, Way> = { "5.COORD": way };
