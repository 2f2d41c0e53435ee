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
