// Area, perimeter and volume: src/activities/rectangles.rs.

import { answerOf } from "../child.ts";
import { type Way, carryMany, on, times } from "./way.ts";

const tiles = on("tile-array");
const pegs = on("geoboard");
const array = on("array-drawing");
const joined = on("joined-shape");
const card = on("equation-card");

/** Rows and columns of another rectangle: longer or shorter around with the same area, or the other way about. */
function another(rows: number, columns: number, wish: string): [number, number] {
  const most = Array.from({ length: 8 }, (_, index) => index + 1);
  const all = most.flatMap((a) => [...most, 9, 10].map((b): [number, number] => [a, b]));
  const keepsArea = wish === "longer" || wish === "shorter";
  const [kept, changed] = keepsArea
    ? [(a: number, b: number) => a * b, (a: number, b: number) => a + b]
    : [(a: number, b: number) => a + b, (a: number, b: number) => a * b];
  const sign = wish === "longer" || wish === "larger" ? 1 : -1;
  const found = all.find(([a, b]) => kept(a, b) === kept(rows, columns) && sign * (changed(a, b) - changed(rows, columns)) > 0);
  // Where it finds no place among tiles it is written: the one that is longest around.
  return found ?? [1, rows * columns];
}

/** Another rectangle is laid, drawn or written; to be wrong, it is the same one with a column more. */
const other: Way = async (child, { math, layout, wrong }) => {
  const [rows = 0, columns = 0] = [...math.matchAll(/\d+/g)].map(Number);
  const [board = "", wish = ""] = layout.split("-");
  const [a, b] = wrong === 0 ? another(rows, columns, wish) : [rows, columns + 1];
  if (board === "tiles") {
    const tile = tiles("[data-piece=tile].source");
    await child.carry(tile, tiles('[data-zone="New row"]'));
    await carryMany(child, tile, tiles('[data-zone="Row 1"]'), b - 1, tiles('[data-handle$="5 tiles"]'));
    await times(a - 1, () => child.button("[data-do=group]"));
  } else if (board === "grid") {
    await child.press(array(`[data-mark="Row ${a}, column ${b}"]`));
  } else {
    await child.press(card('[data-answer][data-spot="0"]'));
    await child.write(String(a));
    await child.press(card('[data-answer][data-spot="1"]'));
    await child.write(String(b));
  }
};

const way: Way = async (child, asked) => {
  const { math, layout, wrong } = asked;
  if (layout.includes("-")) return other(child, asked);
  const [rows = 0, columns = 0, high = 0] = [...math.matchAll(/\d+/g)].map(Number);
  switch (layout) {
    case "tiles": {
      const tile = tiles("[data-piece=tile].source");
      await child.carry(tile, tiles('[data-zone="New row"]'));
      await carryMany(child, tile, tiles('[data-zone="Row 1"]'), columns - 1, tiles('[data-handle$="5 tiles"]'));
      await times(rows - 1, () => child.button("[data-do=group]"));
      break;
    }
    case "band":
      for (const [row, column] of [[0, 0], [0, columns], [rows, columns], [rows, 0], [0, 0]] as const) {
        await child.press(pegs(`[data-mark][data-spot="${6 * row + column}"]`));
      }
      break;
    case "cubes": {
      const slide = (piece: number, steps: number) => times(steps, () => child.button(`[data-slider="${piece}"] [data-do=greater]`));
      await slide(0, columns - 1);
      await slide(1, rows - 1);
      await slide(2, high);
      break;
    }
    case "joined": {
      const tile = tiles("[data-piece=tile].source");
      const [, , more = 0, others = 0] = [...math.matchAll(/\d+/g)].map(Number);
      for (const [from, long, copies] of [[1, columns, rows - 1], [rows + 1, others, more - 1]] as const) {
        await child.carry(tile, tiles('[data-zone="New row"]'));
        await carryMany(child, tile, tiles(`[data-zone="Row ${from}"]`), long - 1, tiles('[data-handle$="5 tiles"]'));
        await times(copies, () => child.button("[data-do=group]"));
      }
      break;
    }
    case "split":
      await child.press(joined(`[data-mark="Below row ${rows}"]`));
      break;
    case "grid":
      await child.press(array(`[data-mark="Row ${rows}, column ${columns}"]`));
      break;
  }
  await child.write(String(answerOf(math) + wrong));
};

export const rectangles: Record<string, Way> = { "3.AREA.TILE": way, "3.PERIM": way, "5.VOLUME": way };
