// A hand that is interrupted: whatever goes wrong in mid-drag, the piece is back, nothing was done, and the table works.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { FingerChild, MouseChild, middle, settled, solveRight } from "./support/child.ts";
import { Hand, type Point } from "./support/touch.ts";

const BLOCKS = "#/try/2.SUB2D.REG?stage=c&phase=you&seed=1";
const TEN = "[data-piece=ten]:not([aria-label*=taken])";
const ONE = "[data-piece=one]:not([aria-label*=taken])";
const TAKEN = "[data-piece][aria-label*=taken]";

const place = (page: Page, zone: string): Promise<Point> => middle(page.locator(`[data-zone="${zone}"]`));

/** Every piece and where it lies. */
const lie = (page: Page) =>
  page.locator("[data-piece]").evaluateAll((pieces) =>
    pieces.map((piece) => `${piece.getAttribute("data-id")} ${getComputedStyle(piece).transform}`).sort(),
  );

async function expectUntouched(page: Page, before: string[]): Promise<void> {
  await expect(page.locator(".ghost")).toHaveCount(0);
  await expect(page.locator("[data-lifted], [data-legal], [data-over]")).toHaveCount(0);
  await settled(page.locator("html"));
  expect(await lie(page)).toEqual(before);
  await expect(page.locator("[data-do=undo]")).toHaveAttribute("aria-disabled", "true");
}

/** Presses a block with the mouse and carries it half-way. */
async function halfway(page: Page): Promise<Point> {
  const from = await middle(page.locator(ONE).last());
  const to = await place(page, "Taken away");
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(half.x, half.y, { steps: 5 });
  await expect(page.locator(".ghost")).toHaveCount(1);
  return to;
}

test.describe("with a mouse", () => {
  test("let go outside the window", async ({ app, page }) => {
    await app.open(BLOCKS);
    const before = await lie(page);
    await halfway(page);
    await page.mouse.move(-40, -40, { steps: 3 });
    await page.mouse.up();
    await expectUntouched(page, before);
    await solveRight(new MouseChild(page));
  });

  test("the window is resized in mid-drag", async ({ app, page }) => {
    await app.open(BLOCKS);
    await halfway(page);
    await page.setViewportSize({ width: 1100, height: 700 });
    await expect(page.locator(".ghost")).toHaveCount(0);
    const before = await lie(page);
    await page.mouse.up();
    await expectUntouched(page, before);
    await solveRight(new MouseChild(page));
  });

  test("the tab is put away in mid-drag", async ({ app, page }) => {
    await app.open(BLOCKS);
    const before = await lie(page);
    const to = await halfway(page);
    // Headless, no tab is ever hidden; this is what the browser says when one is.
    const hide = (hidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await hide(true);
    await expect(page.locator(".ghost")).toHaveCount(0);
    await hide(false);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    await expectUntouched(page, before);
    await solveRight(new MouseChild(page));
  });

  test("another button, a drop on nothing and a drop where it came from do nothing", async ({ app, page }) => {
    await app.open(BLOCKS);
    const before = await lie(page);
    const from = await middle(page.locator(ONE).last());
    const to = await place(page, "Taken away");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button: "right" });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up({ button: "right" });
    await expectUntouched(page, before);
    for (const target of [{ x: to.x + 330, y: to.y + 180 }, { x: from.x + 24, y: from.y + 30 }]) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(target.x, target.y, { steps: 4 });
      await page.mouse.up();
    }
    await expect(page.locator(TAKEN)).toHaveCount(0);
    await solveRight(new MouseChild(page));
  });

  test("pressing Check many times at once gives one answer", async ({ app, page }) => {
    await app.open("#/try/K.MAKE10?stage=a&phase=you&seed=1");
    const child = new MouseChild(page);
    await child.write("8");
    const { x, y } = await middle(page.locator("[data-do=check]"));
    await page.mouse.click(x, y, { clickCount: 3 });
    // 3+?=10: the first press was told, and the others asked nothing new of the child.
    await expect(page.locator("[data-item]")).toHaveAttribute("data-state", /^(not-yet|wrong)$/);
    await child.press("[data-key=back]");
    await child.write("7");
    await child.check();
    await expect(page.locator("[data-item]")).toHaveAttribute("data-state", "right");
  });

  test("undo, redo and start over go back and forth over everything", async ({ app, page }) => {
    await app.open(BLOCKS);
    const child = new MouseChild(page);
    const states = [await lie(page)];
    const steps: [string, string][] = [
      [TEN, "Ones"],
      [ONE, "Taken away"],
      ['[data-handle$="5 ones"]', "Taken away"],
      [TEN, "Taken away"],
    ];
    const still = async () => {
      await settled(page.locator("html"));
      return lie(page);
    };
    for (const [piece, zone] of steps) {
      await child.carry(piece, `[data-zone="${zone}"]`);
      states.push(await still());
    }
    expect(new Set(states.map(String)).size, "every step changes the table").toBe(states.length);
    for (const state of states.slice(0, -1).reverse()) {
      await child.button("[data-do=undo]");
      expect(await still()).toEqual(state);
    }
    for (const state of states.slice(1)) {
      await child.button("[data-do=redo]");
      expect(await still()).toEqual(state);
    }
    await child.button("[data-do=clear]");
    expect(await still()).toEqual(states[0]);
    await child.button("[data-do=undo]");
    expect(await still(), "starting over can be taken back").toEqual(states.at(-1));
  });
});

test.describe("with the keyboard", () => {
  test("Escape puts back what is held, and the focus is where it was", async ({ app, page }) => {
    await app.open(BLOCKS);
    const before = await lie(page);
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await page.evaluate(() => document.activeElement?.closest("[data-board]") !== null)) === true) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-lifted]").first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("[data-over]")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expectUntouched(page, before);
    expect(await page.evaluate(() => document.activeElement?.closest("[data-board]") !== null)).toBe(true);
  });
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  test("two at once carry two pieces", async ({ app, page }) => {
    await app.open(BLOCKS);
    const hand = await Hand.over(page);
    const taken = await place(page, "Taken away");
    await hand.together([
      { from: await middle(page.locator(TEN).last()), to: { x: taken.x - 20, y: taken.y } },
      { from: await middle(page.locator(ONE).last()), to: { x: taken.x + 20, y: taken.y } },
    ]);
    await expect(page.locator(TAKEN)).toHaveCount(2);
    await expect(page.locator(".ghost")).toHaveCount(0);
  });

  test("one is taken away by the system, and the other goes on", async ({ app, page }) => {
    await app.open(BLOCKS);
    const before = await lie(page);
    const hand = await Hand.over(page);
    const from = await middle(page.locator(ONE).last());
    await hand.press(from);
    await hand.move(new Map([[0, { x: from.x + 60, y: from.y + 40 }]]));
    await hand.move(new Map([[0, { x: from.x + 120, y: from.y + 80 }]]));
    await expect(page.locator(".ghost")).toHaveCount(1);
    await hand.cancel();
    await expectUntouched(page, before);
    await solveRight(await FingerChild.over(page));
  });

  test("five fingers and a palm at once leave a table that works", async ({ app, page }) => {
    await app.open(BLOCKS);
    const hand = await Hand.over(page);
    const taken = await place(page, "Taken away");
    const pieces = await page.locator("[data-piece]").all();
    const froms = await Promise.all(pieces.slice(0, 5).map((piece) => middle(piece)));
    await hand.together(froms.map((from, finger) => ({ from, to: { x: taken.x, y: taken.y - 60 + 30 * finger } })));
    await expect(page.locator(".ghost")).toHaveCount(0);
    await page.locator("[data-do=clear]").tap();
    await expect(page.locator(TAKEN)).toHaveCount(0);
    await solveRight(await FingerChild.over(page));
  });
});
