// Tenths and hundredths, and which decimal is more: src/activities/decimal_notation.rs, decimal_compare.rs.

import type { Child } from "../child.ts";
import { type Way, carryMany, on, times } from "./way.ts";

const blocks = on("decimal-blocks");
const grid = on("decimal-grid");

/** Lays so many hundredths as flats, rods and cubes. */
async function lay(child: Child, hundredths: number, place: string): Promise<void> {
  const counts = { 3: Math.floor(hundredths / 100), 2: Math.floor(hundredths / 10) % 10, 1: hundredths % 10 };
  for (const [kind, count] of Object.entries(counts)) {
    await carryMany(child, blocks(`[data-piece=base-${kind}].source`), place, count);
  }
}

const notation: Way = async (child, { math, layout, wrong }) => {
  if (math.includes("?/")) {
    const [decimal, of] = math.split("=?/").map(Number) as [number, number];
    return child.write(String(Math.round(decimal * of) + wrong));
  }
  const [over, under] = math.split(/[/=]/).map(Number) as [number, number];
  const hundredths = (over * 100) / under;
  if (layout === "blocks") await lay(child, hundredths, blocks('[data-spot="0"]'));
  if (layout === "grid") {
    const columns = Math.floor(hundredths / 10);
    await times(columns, (column) => child.press(grid(`[data-spot="${200 + column}"]`)));
    await times(hundredths % 10, (cell) => child.press(grid(`[data-spot="${10 * columns + cell}"]`)));
  }
  await child.write(((over + wrong) / under).toFixed(under === 10 ? 1 : 2));
};

const compare: Way = async (child, { math, layout, wrong }) => {
  const [x, y] = math.split("?").map(Number) as [number, number];
  const [first, second] = [Math.round(x * 100), Math.round(y * 100)];
  if (layout === "blocks") {
    await lay(child, first, blocks('[data-spot="1"]'));
    await lay(child, second, blocks('[data-spot="2"]'));
  }
  if (layout === "line") {
    await child.press(on("decimal-line")(`[data-spot="${first}"]`));
    if (first !== second) await child.press(on("decimal-line")(`[data-spot="${second}"]`));
  }
  const sign = (Math.sign(first - second) + 1 + wrong) % 3;
  await child.press(on("equation-card")(`[data-spot="${10 + sign}"]`));
};

export const decimals: Record<string, Way> = { "4.DEC.NOTATION": notation, "4.DEC.CMP": compare };
