// What the ways have in common.

import type { Child } from "../child.ts";

/** What is asked. */
export interface Asked {
  math: string;
  layout: string;
  stage: string;
  /** So much more than the answer is written; 0 to be right. */
  wrong: number;
}

export type Way = (child: Child, asked: Asked) => Promise<void>;

/** Selectors of something on a board. */
export const on = (board: string) => (what: string) => `[data-board=${board}] ${what}`;

/** Of several that stand beside each other the one with so many after it. */
export const fromLast = (what: string, after: number) => {
  const others = (number: number) => `:has(${` ~ ${what}`.repeat(number)})`;
  return `${what}${after > 0 ? others(after) : ""}:not(${others(after + 1)})`;
};

/** Of the pieces with these numbers those that do not lie in a place yet; for the keyboard one of a heap stands for all. */
export const outside = (child: Child, board: string, ids: number[], place: string): Promise<string> =>
  child.page.evaluate(
    ({ board, ids, place }) => {
      const places = [...document.querySelectorAll(`[data-board=${board}] ${place}`)].map((one) => one.getBoundingClientRect());
      const lies = (id: number) => {
        const at = document.querySelector(`[data-board=${board}] [data-id="${id}"]`)?.getBoundingClientRect();
        const [x, y] = [(at?.left ?? 0) + (at?.width ?? 0) / 2, (at?.top ?? 0) + (at?.height ?? 0) / 2];
        return places.some((place) => x > place.left && x < place.right && y > place.top && y < place.bottom);
      };
      const loose = ids.filter((id) => !lies(id)).map((id) => `[data-id="${id}"]`);
      return `[data-board=${board}] :is(${loose.join(", ")})`;
    },
    { board, ids, place },
  );

/** Takes a piece up and puts it down by the button of a place. */
export async function putDown(child: Child, piece: string, place: string): Promise<void> {
  await child.press(piece);
  const after = await child.page.evaluate((place) => {
    const legal = [...document.querySelectorAll("[data-legal]")];
    return legal.length - 1 - legal.findIndex((one) => one.matches(place));
  }, place);
  await child.button(`.commands ${fromLast("[data-do=put]", after)}`);
}

export async function times(number: number, work: (time: number) => Promise<void>): Promise<void> {
  for (let time = 0; time < number; time += 1) await work(time);
}

/** Carries `number` pieces to a place, five at a time where the table offers that. */
export async function carryMany(
  child: Child,
  piece: string,
  place: string,
  number: number,
  five?: string,
): Promise<void> {
  let left = number;
  while (left > 0) {
    const together = five !== undefined && left >= 5 && (await child.count(five)) > 0;
    await child.carry(together ? five : piece, place);
    left -= together ? 5 : 1;
  }
}
