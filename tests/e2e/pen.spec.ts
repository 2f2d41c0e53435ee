// A pen: it carries, taps and draws.

import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { Child, middle, solveRight } from "./support/child.ts";
import type { Point } from "./support/touch.ts";

/** A child with a pen; everything goes through the browser's own input path. */
class PenChild extends Child {
  private constructor(
    page: Page,
    private readonly session: CDPSession,
  ) {
    super(page);
  }

  static async over(page: Page): Promise<PenChild> {
    return new PenChild(page, await page.context().newCDPSession(page));
  }

  private async send(type: "mousePressed" | "mouseMoved" | "mouseReleased", { x, y }: Point, down: boolean): Promise<void> {
    await this.session.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: down || type === "mouseReleased" ? "left" : "none",
      buttons: down ? 1 : 0,
      clickCount: type === "mouseMoved" ? 0 : 1,
      pointerType: "pen",
    });
  }

  /** Puts the pen down, draws through all points, and lifts it. */
  async draw(points: Point[]): Promise<void> {
    const [first, ...rest] = points;
    if (!first) return;
    await this.send("mouseMoved", first, false);
    await this.send("mousePressed", first, true);
    let last = first;
    for (const point of rest) {
      for (let step = 1; step <= 6; step += 1) {
        const x = last.x + ((point.x - last.x) * step) / 6;
        const y = last.y + ((point.y - last.y) * step) / 6;
        await this.send("mouseMoved", { x, y }, true);
      }
      last = point;
    }
    await this.send("mouseReleased", last, false);
  }

  override async carry(piece: string, place: string): Promise<void> {
    await this.draw([await middle(this.at(piece)), await middle(this.at(place))]);
  }

  override async press(place: string): Promise<void> {
    await this.draw([await middle(this.at(place))]);
  }
}

for (const hash of [
  "#/try/K.MAKE10?stage=c&phase=you&seed=1",
  "#/try/2.SUB2D.REG?stage=c&phase=you&seed=1",
  "#/try/2.SUB2D.REG?stage=r&phase=you&seed=1",
  "#/try/3.FRAC.NL?stage=r&phase=you&seed=1",
]) {
  test(`pen: ${hash}`, async ({ app, page }) => {
    await app.open(hash);
    await solveRight(await PenChild.over(page));
  });
}

test("one stroke of the pen fills the cells it crosses", async ({ app, page }) => {
  await app.open("#/try/K.MAKE10?stage=r&phase=you&seed=1");
  const pen = await PenChild.over(page);
  const cell = (number: number) => middle(page.locator(`[data-board=dot-frame] [data-spot="${number - 1}"]`));
  // 3+?=10: the places 4 and 5, then 10 back to 6.
  await pen.draw([await cell(4), await cell(5), await cell(10), await cell(6)]);
  await expect(page.locator('[data-cell$="empty"]')).toHaveCount(0);
  await pen.write("7");
  await pen.check();
  await expect(page.locator("[data-item]")).toHaveAttribute("data-state", "right");
});
