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
