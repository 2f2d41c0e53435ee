// Several pieces that go together: chosen by a band, by keys and by buttons, carried as they lie, one step to take back.

import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { MouseChild, TapChild, settled } from "./support/child.ts";
import { expect, test } from "./support/app.ts";
import { countersAt } from "./support/scenes.mjs";
import { shot } from "./support/shots.ts";
import { Hand, type Point } from "./support/touch.ts";

/** Six counters in two rows of three. */
const SIX = countersAt([600, 1000].flatMap((y) => [600, 1000, 1400].map((x) => ({ x, y }))));
const counters = (page: Page) => page.locator("[data-piece=counter]:not(.source)");
const said = (page: Page) => page.locator("[data-live=moves]");

/** Where every counter lies on its board, by its number, once none glides any more. */
async function places(page: Page): Promise<Map<string, Point>> {
  for (const counter of await counters(page).all()) await settled(counter);
  const all = await counters(page).evaluateAll((counters) =>
    counters.map((counter) => {
      const board = counter.closest("svg")?.getBoundingClientRect();
      const { x, y } = counter.getBoundingClientRect();
      return [counter.getAttribute("data-id") ?? "", { x: x - (board?.x ?? 0), y: y - (board?.y ?? 0) }] as const;
    }),
  );
  return new Map(all);
}

/** How far each has moved, those that have not left out. */
async function moved(page: Page, before: Map<string, Point>): Promise<Point[]> {
  const after = await places(page);
  const by = [...before].map(([id, from]) => {
    const to = after.get(id);
    if (!to) throw new Error(`counter ${id} is gone`);
    return { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
  });
  return by.filter(({ x, y }) => Math.abs(x) > 2 || Math.abs(y) > 2);
}

/** The corners of a band around the first `n` columns of the counters. */
async function around(page: Page, n: number): Promise<[Point, Point]> {
  const boxes = await Promise.all((await counters(page).all()).map((counter) => counter.boundingBox()));
  const columns = [...new Set(boxes.map((box) => Math.round(box?.x ?? 0)))].sort((a, b) => a - b);
  const inside = boxes.filter((box) => columns.indexOf(Math.round(box?.x ?? 0)) < n);
  const [right, bottom] = [Math.max(...inside.map((box) => (box?.x ?? 0) + (box?.width ?? 0))), Math.max(...inside.map((box) => (box?.y ?? 0) + (box?.height ?? 0)))];
  const mat = await page.locator("[data-board=counters] [data-field]").boundingBox();
  if (!mat) throw new Error("no mat");
  // From the empty part under the counters up to the corner: a press near a piece would take the piece.
  return [
    { x: right + 2, y: bottom + 60 },
    { x: mat.x + 2, y: mat.y + 2 },
  ];
}

test("a band chooses four, a drag takes them along as they lie, and one undo brings them back", async ({ app, page }) => {
  await app.open(SIX);
  await expect(counters(page)).toHaveCount(6);
  const [from, to] = await around(page, 2);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await expect(page.locator(".band"), "the band is to be seen").toHaveCount(1);
  await shot(page, "choosing-band");
  await page.mouse.up();
  await expect(page.locator(".band")).toHaveCount(0);
  await expect(page.locator("[data-chosen]")).toHaveCount(4);
  await expect(said(page), "how many there are is for the child to find").toHaveText("Several pieces are chosen. They go together.");
  await expect(page.locator("[data-chosen]").first()).toHaveAccessibleName(/, chosen$/);
  await expectAccessible(page);

  const before = await places(page);
  const lead = await page.locator("[data-chosen]").first().boundingBox();
  if (!lead) throw new Error("nothing is chosen");
  const [x, y] = [lead.x + lead.width / 2, lead.y + lead.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 260, y + 90, { steps: 6 });
  await expect(page.locator(".layer-ghosts .ghost > g"), "all of them are under the finger").toHaveCount(4);
  await shot(page, "choosing-drag");
  await page.mouse.up();
  const by = await moved(page, before);
  expect(by).toHaveLength(4);
  for (const { x, y } of by) {
    expect(Math.abs(x - 260)).toBeLessThan(6);
    expect(Math.abs(y - 90)).toBeLessThan(6);
  }
  const child = new MouseChild(page);
  await child.button("[data-do=undo]");
  expect(await moved(page, before)).toEqual([]);
  await child.button("[data-do=redo]");
  expect(await moved(page, before)).toHaveLength(4);

  // All of them into the tray, and back in one step.
  await child.carry("[data-chosen]", "[data-board=counters] [data-spot='9999']");
  await expect(counters(page)).toHaveCount(2);
  await child.button("[data-do=undo]");
  await expect(counters(page)).toHaveCount(6);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });
  test("a band and a drag", async ({ app, page }) => {
    await app.open(SIX);
    const hand = await Hand.over(page);
    const [from, to] = await around(page, 1);
    await hand.drag(from, to);
    await expect(page.locator("[data-chosen]")).toHaveCount(2);
    const before = await places(page);
    const lead = await page.locator("[data-chosen]").last().boundingBox();
    if (!lead) throw new Error("nothing is chosen");
    const at = { x: lead.x + lead.width / 2, y: lead.y + lead.height / 2 };
    await hand.drag(at, { x: at.x + 30, y: at.y + 120 });
    expect(await moved(page, before)).toHaveLength(2);
    // A tap where nothing lies lets them go.
    const mat = await page.locator("[data-board=counters] [data-field]").boundingBox();
    await hand.press({ x: (mat?.x ?? 0) + (mat?.width ?? 0) - 4, y: (mat?.y ?? 0) + 4 });
    await hand.lift();
    await expect(page.locator("[data-chosen]")).toHaveCount(0);
  });
});

test("by keyboard: Shift and Enter choose one after the other, the arrows move them, Escape lets go", async ({ app, page }) => {
  await app.open(SIX);
  await expect(counters(page)).toHaveCount(6);
  const focused = () => page.evaluate(() => document.activeElement?.matches("[data-piece=counter]:not(.source)") ?? false);
  const keys = async (...all: string[]) => all.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  for (let tabs = 0; !(await focused()); tabs += 1) {
    expect(tabs, "the board is reached").toBeLessThan(40);
    await keys("Tab");
  }
  await keys("Shift+Enter", "ArrowRight", "Shift+Enter");
  await expect(page.locator("[data-chosen]")).toHaveCount(2);
  const before = await places(page);
  await keys("Enter", "ArrowDown", "ArrowDown");
  const by = await moved(page, before);
  expect(by).toHaveLength(2);
  expect(by[0]).toEqual(by[1]);
  expect(by[0]?.y).toBeGreaterThan(10);
  await keys("Escape");
  await expect(page.locator("[data-lifted]")).toHaveCount(0);
  await expect(page.locator("[data-chosen]"), "they are still chosen").toHaveCount(2);
  await keys("Escape");
  await expect(page.locator("[data-chosen]")).toHaveCount(0);
  expect(await focused(), "the focus stays on the board").toBe(true);
  const yellow = counters(page).and(page.getByRole("button", { name: /^yellow counter/ }));
  await expect(yellow).toHaveCount(0);
  await keys("Control+a");
  await expect(page.locator("[data-chosen]")).toHaveCount(6);
  await keys("f");
  await expect(yellow, "all of them are turned over").toHaveCount(6);
});

test.describe("on a small screen", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
  test("by buttons alone", async ({ app, page }) => {
    await app.open(SIX);
    const child = new TapChild(page);
    await child.press("[data-piece=counter]:not(.source)");
    await child.button("[data-do=more]");
    await expect(page.locator("[data-chosen]")).toHaveCount(2);
    await child.button("[data-do=all-alike]");
    await expect(page.locator("[data-chosen]")).toHaveCount(6);
    const before = await places(page);
    await child.button("button:text-is('Right')");
    const by = await moved(page, before);
    expect(by).toHaveLength(6);
    await child.button("[data-do=undo]");
    expect(await moved(page, before)).toEqual([]);
    await shot(page, "choosing-buttons");
  });
});

test("in Spanish", async ({ app, page }) => {
  await app.open(SIX);
  await new MouseChild(page).button("[data-do=screen-es]");
  const [from, to] = await around(page, 2);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect(said(page)).toHaveText("Hay varias piezas elegidas. Van juntas.");
  await expect(page.locator("[data-chosen]").first()).toHaveAccessibleName(/, va en el grupo$/);
});
