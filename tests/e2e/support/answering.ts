// A child who answers with numbers: sits down, works the answer out from what is asked, types it, presses Check.

import { type Locator, type Page, expect } from "@playwright/test";
import { type Problem, answerOf, fractionOf, problem } from "./child.ts";

/** The answer to `66-27=?`, `7+?=10`, `?=3/4`, `16,17,?`, as it is written. */
export function answerTo(math: string): string {
  if (!/\d\/\d/.test(math)) return String(answerOf(math));
  const { over, under } = fractionOf(math);
  return `${over}/${under}`;
}

/** An answer that is not right. */
export function wrongTo(math: string): string {
  const right = answerTo(math);
  const [number = "", below] = right.split("/");
  return below ? `${Number(number) + 1}/${below}` : String(Number(number) + 1);
}

export class Child {
  constructor(readonly page: Page) {}

  get item(): Locator {
    return this.page.locator("main [data-item]");
  }

  do(name: string): Locator {
    return this.page.locator(`main [data-do="${name}"]`);
  }

  /** From the tiles to the first thing of a sitting. */
  async sitDown(nickname: string): Promise<void> {
    await this.page.locator('[data-do="sit"]').filter({ hasText: nickname }).click();
    await this.do("start").click();
    await expect(this.page.locator('main[data-screen="practice"]')).toBeVisible();
  }

  /** What is asked. */
  async asked(): Promise<Problem> {
    await expect(this.item).toBeVisible();
    return problem(this.page);
  }

  /** Types an answer with the keyboard; what was written before is cleared. */
  async type(answer: string): Promise<void> {
    const slots = this.item.locator("[data-answer]");
    const written = await slots.evaluateAll((slots) => slots.map((slot) => slot.getAttribute("data-answer")).join(""));
    if (written !== "") await this.do("clear").click();
    await slots.first().click();
    // Under one another, the ones come first.
    const columns = (await this.item.getAttribute("data-layout")) === "columns";
    await this.page.keyboard.type(columns ? [...answer].reverse().join("") : answer);
  }

  /** Types an answer and presses Check; waits for nothing. */
  async answer(answer: string): Promise<void> {
    await this.type(answer);
    await this.do("check").click();
  }

  /** Answers what is asked and waits for what is said about it. */
  async solve(right = true): Promise<Problem & { answer: string }> {
    const asked = await this.asked();
    const answer = right ? answerTo(asked.math) : wrongTo(asked.math);
    await this.answer(answer);
    await expect(this.item).toHaveAttribute("data-state", right ? "right" : "wrong");
    return { ...asked, answer };
  }

  /** Goes on. */
  async next(): Promise<void> {
    await this.do("next").click();
  }
}
