// Products by their parts, and quotients place by place: src/activities/multiply.rs, src/activities/divide.rs.

import type { Child } from "../child.ts";
import { type Way, on, times } from "./way.ts";

const PLACES = [1000, 100, 10, 1];

/** A number by its places, the largest first; zeros are left out. */
const parts = (number: number) =>
  PLACES.map((worth) => (Math.floor(number / worth) % 10) * worth).filter((part) => part > 0);

/** Writes into a box of the box model. */
async function fill(child: Child, row: number, column: number, number: number): Promise<void> {
  await child.press(on("box-model")(`[data-answer][data-spot="${10 * row + column}"]`));
  await child.write(String(number));
}

/** So many steps of one of the sides. */
async function slide(child: Child, side: number, steps: number): Promise<void> {
  const does = steps < 0 ? "less" : "greater";
  await times(Math.abs(steps), () => child.button(`[data-slider="${side}"] [data-do=${does}]`));
}

const card = (spot: number) => on("equation-card")(`[data-answer][data-spot="${spot}"]`);

const product: Way = async (child, { math, layout, wrong }) => {
  const [first, second] = math.split(/[*=]/).map(Number) as [number, number];
  if (layout === "area") {
    await slide(child, 0, second - 4);
    await slide(child, 1, first - 13);
    await child.button("[data-do=split]");
  }
  if (layout === "boxes") {
    for (const [row, side] of parts(second).entries()) {
      for (const [column, top] of parts(first).entries()) await fill(child, row, column, side * top);
    }
    await child.press(card(0));
  }
  await child.write(String(first * second + wrong));
};

const COLUMNS = ["Ones", "Tens", "Hundreds"];

const quotient: Way = async (child, { math, layout, stage, wrong }) => {
  const [total, by] = math.split(/\/\/|=/).map(Number) as [number, number];
  const each = Math.floor(total / by);
  if (stage === "c") {
    const kind = (place: number) => (by > 9 ? `disc-${place + 3}` : ["one", "ten", "hundred"][place]);
    const mat = on("place-mat");
    const inGroups = ":is([aria-label*=groups], [aria-label*=grupos])";
    const piece = (place: number) => mat(`[data-piece=${kind(place)}]:not(${inGroups})`);
    let have = 0;
    for (const [index, digit] of [...String(total)].entries()) {
      const place = String(total).length - 1 - index;
      have = 10 * have + Number(digit);
      await times(Math.floor(have / by), () => child.carry(piece(place), mat(`[data-zone="${by} groups"]`)));
      have %= by;
      // What is left at the end and would not go round stays as it is.
      if (place > 0 && have * 10 ** place + (total % 10 ** place) >= by) {
        await times(have, () => child.carry(piece(place), mat(`[data-zone=${COLUMNS[place - 1]}]`)));
      }
    }
  }
  if (layout === "boxes") {
    for (const [column, top] of parts(each).entries()) await fill(child, 0, column, top);
  }
  await child.press(card(0));
  await child.write(String(each + wrong));
  await child.press(card(1));
  await child.write(String(total % by));
};

export const multiply: Record<string, Way> = {
  "4.MULT.MULTI": product,
  "5.MULT.ALG": product,
  "4.DIV.MULTI": quotient,
  "5.DIV.2D": quotient,
};
