// Over the free table: pens, notes, rings, arrows and masks, and how the table is shown.

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { Child, FingerChild, KeyChild, MouseChild, TapChild, middle } from "./support/child.ts";
import { expect, test } from "./support/app.ts";
import { expectNothingClipped } from "./support/layout.ts";
import { onEveryScreen } from "./support/look.ts";
import { shot } from "./support/shots.ts";
import { Hand } from "./support/touch.ts";

const strokes = (page: Page) => page.locator("[data-strokes] path");
const things = (page: Page) => page.locator("[data-thing]");
const take = (child: Child, ...does: string[]) => does.reduce((done, one) => done.then(() => child.button(`[data-do=${one}]`)), Promise.resolve());

async function sheetBox(page: Page) {
  const box = await page.locator(".sheet").boundingBox();
  if (!box) throw new Error("no sheet");
  return box;
}

/** A point of the sheet, in parts of its width and height. */
async function at(page: Page, x: number, y: number) {
  const box = await sheetBox(page);
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

async function draw(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const [begin, end] = [await at(page, ...from), await at(page, ...to)];
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

const where = async (page: Page, index = 0) => {
  const box = await things(page).nth(index).boundingBox();
  if (!box) throw new Error("nothing lies there");
  return box;
};

test("a stroke lies where the mouse went, is undone and redone, and the eraser takes it", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  await take(child, "draw", "pen-red");
  await draw(page, [0.2, 0.3], [0.6, 0.5]);
  await expect(strokes(page)).toHaveCount(1);
  const [begin, end, path] = [await at(page, 0.2, 0.3), await at(page, 0.6, 0.5), await strokes(page).first().boundingBox()];
  for (const [seen, meant] of [
    [path?.x, begin.x],
    [path?.y, begin.y],
    [(path?.x ?? 0) + (path?.width ?? 0), end.x],
    [(path?.y ?? 0) + (path?.height ?? 0), end.y],
  ] as const) {
    expect(Math.abs((seen ?? 0) - meant)).toBeLessThan(5);
  }
  await take(child, "undo");
  await expect(strokes(page)).toHaveCount(0);
  await take(child, "redo");
  await expect(strokes(page)).toHaveCount(1);
  // What is on the table stays as it is while the pen is in the hand.
  const counter = await middle(page.locator("[data-piece=counter].source"));
  await page.mouse.move(counter.x, counter.y);
  await page.mouse.down();
  await page.mouse.move(counter.x + 300, counter.y, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator("[data-piece=counter]:not(.source)")).toHaveCount(0);
  await expect(strokes(page)).toHaveCount(2);
  await take(child, "eraser");
  await draw(page, [0.3, 0.25], [0.3, 0.38]);
  await expect(strokes(page), "only what the eraser came to").toHaveCount(1);
  await take(child, "wipe");
  await expect(strokes(page)).toHaveCount(0);
  await take(child, "undo", "hand");
  await expect(strokes(page)).toHaveCount(1);
  await child.carry("[data-piece=counter].source", "[data-board=counters] [data-field]");
  await expect(page.locator("[data-piece=counter]:not(.source)"), "the hand moves pieces again").toHaveCount(1);
  await take(child, "undo");
  await expect(page.locator("[data-piece=counter]:not(.source)"), "one history for pieces and pens").toHaveCount(0);
  await expect(strokes(page)).toHaveCount(1);
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true });
  test("two children draw at once", async ({ app, page }) => {
    await app.open("#/tools/counters");
    await take(await FingerChild.over(page), "draw", "pen-blue");
    const hand = await Hand.over(page);
    await hand.together([
      { from: await at(page, 0.2, 0.2), to: await at(page, 0.4, 0.8) },
      { from: await at(page, 0.8, 0.2), to: await at(page, 0.6, 0.8) },
    ]);
    await expect(strokes(page)).toHaveCount(2);
  });

  test("a mask is dragged, stretched at its corner, and lifted by a tap", async ({ app, page }) => {
    await app.open("#/tools/counters");
    const child = await FingerChild.over(page);
    await take(child, "draw", "mask");
    await expect(things(page)).toHaveAttribute("aria-pressed", "false");
    const before = await where(page);
    const hand = await Hand.over(page);
    const center = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await hand.drag(center, { x: center.x - 120, y: center.y + 60 });
    const moved = await where(page);
    expect(Math.abs(moved.x - (before.x - 120))).toBeLessThan(4);
    expect(Math.abs(moved.y - (before.y + 60))).toBeLessThan(4);
    const corner = { x: moved.x + moved.width, y: moved.y + moved.height };
    await hand.drag(corner, { x: corner.x + 80, y: corner.y + 20 });
    const stretched = await where(page);
    expect(Math.abs(stretched.width - (moved.width + 80))).toBeLessThan(4);
    await expect(things(page), "to drag it is not to lift it").toHaveAttribute("aria-pressed", "false");
    const middle = { x: stretched.x + stretched.width / 2, y: stretched.y + stretched.height / 2 };
    await hand.press(middle);
    await hand.lift();
    await expect(things(page)).toHaveAttribute("aria-pressed", "true");
    await take(child, "undo");
    await expect(things(page)).toHaveAttribute("aria-pressed", "false");
  });
});

test("by keyboard alone a note is written, moved, and rubbed out, a mask is stretched and lifted, an arrow turned", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const child = new KeyChild(page);
  await take(child, "draw", "equation");
  await page.keyboard.type("3/4+1/4=?");
  await page.keyboard.press("Enter");
  await expect(things(page)).toBeFocused();
  await expect(things(page)).toHaveAccessibleName("Note: 3/4+1/4=?");
  const numerals = await page.locator(".thing .stacked > *").evaluateAll((parts) => parts.map((part) => getComputedStyle(part, "::before").content));
  expect(numerals).toEqual(['"3"', '"4"', '"1"', '"4"']);
  const before = await where(page);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  const moved = await where(page);
  expect(moved.x).toBeLessThan(before.x - 10);
  expect(moved.y).toBeGreaterThan(before.y + 5);
  await expect(things(page)).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(things(page)).toHaveCount(0);
  await expect(page.locator("[data-do=draw]"), "the focus is somewhere").toBeFocused();

  await take(child, "mask");
  const small = await where(page);
  await page.keyboard.press("Shift+ArrowRight");
  expect((await where(page)).width).toBeGreaterThan(small.width + 10);
  await page.keyboard.press("Enter");
  await expect(things(page)).toHaveAccessibleName("Mask, lifted");
  await page.keyboard.press("Delete");
  await take(child, "arrow");
  await expect(things(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(things(page).locator("path")).toHaveAttribute("transform", /rotate\(45 /);
});

test("by buttons alone", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  await take(child, "draw", "mask");
  const before = await where(page);
  await take(child, "left", "left", "up", "larger", "work");
  const after = await where(page);
  expect(after.x).toBeLessThan(before.x - 40);
  expect(after.y).toBeLessThan(before.y - 5);
  expect(after.width).toBeGreaterThan(before.width + 20);
  await expect(things(page)).toHaveAttribute("aria-pressed", "true");
  await take(child, "rub");
  await expect(things(page)).toHaveCount(0);
});

test("a link and a picture hold what is over the table, and hostile words stay words", async ({ app, page, context }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  await take(child, "draw", "pen-green");
  await draw(page, [0.1, 0.8], [0.3, 0.9]);
  await take(child, "text");
  const words = `<img src=x onerror=alert(1)> ¿Cuántos?`;
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await take(child, "mask");
  await take(child, "share");
  const link = await page.locator("[data-link]").inputValue();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-do=picture]").click()]);
  const svg = (await readFile(await download.path())).toString();
  expect(svg).toContain("i-pen-green");
  expect(svg).toContain("i-mask");
  expect(svg).toContain("&lt;img");
  expect(svg).not.toContain("<img");

  const other = await context.newPage();
  await other.goto(link);
  await expect(strokes(other)).toHaveCount(1);
  await expect(things(other)).toHaveCount(2);
  await expect(things(other).first()).toHaveText(words);
  await other.close();
});

test("shown larger, pieces still go where the hand lets go", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  const size = async () => (await page.locator("[data-piece=counter].source").boundingBox())?.width ?? 0;
  const before = await size();
  await take(child, "view", "zoom-in", "zoom-in", "close");
  expect(await size()).toBeGreaterThan(before * 1.2);
  const from = await middle(page.locator("[data-piece=counter].source"));
  const mat = await page.locator("[data-board=counters] [data-field]").boundingBox();
  if (!mat) throw new Error("no mat");
  const to = { x: mat.x + mat.width * 0.7, y: mat.y + mat.height * 0.3 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  const lies = await middle(page.locator("[data-piece=counter]:not(.source)"));
  expect(Math.hypot(lies.x - to.x, lies.y - to.y)).toBeLessThan(10);
  await shot(page, "tools-larger");
});

test("what is written on pieces goes and comes back, on the table and in the picture", async ({ app, page }) => {
  await app.open("#/tools/fraction-tiles");
  const child = new MouseChild(page);
  await child.carry('[data-piece="bar-4"].source', "[data-board=fraction-tiles] [data-field]");
  const tile = page.locator('[data-piece="bar-4"]:not(.source)');
  const label = tile.locator("text").first();
  await expect(label).toBeVisible();
  const saved = async () => {
    await take(child, "share");
    const [file] = await Promise.all([page.waitForEvent("download"), child.button("[data-do=picture]")]);
    await take(child, "close");
    return readFile(await file.path(), "utf8");
  };
  expect(await saved()).toContain(">1/4<");
  await take(child, "view", "labels", "close");
  await expect(label).toBeHidden();
  await expect(tile, "who hears it is told as before").toHaveAccessibleName("1/4 bar");
  expect(await saved()).not.toContain(">1/4<");
  await shot(page, "tools-plain");
  await take(child, "view", "labels", "close");
  await expect(label).toBeVisible();
});

test("commands go to the left hand and stay there", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  await take(child, "view", "left-handed", "close");
  const of = async (does: string) => (await page.locator(`[data-do=${does}]`).boundingBox())?.x ?? 0;
  expect(await of("share")).toBeLessThan(await of("undo"));
  await page.reload();
  await expect(page.locator("[data-do=undo]")).toBeVisible();
  expect(await of("share")).toBeLessThan(await of("undo"));
});

onEveryScreen(({ language, width, small }) => {
  test(`pens, notes and masks, ${language}, ${width}`, async ({ app, page }) => {
    await app.open("#/tools/counters");
    const child = small ? new TapChild(page) : new MouseChild(page);
    await take(child, "view");
    await expectAccessible(page);
    await shot(page, "tools-view");
    await take(child, "close", "draw", "ring", "mask", "equation");
    await page.keyboard.type("1/2*8=?");
    await expectAccessible(page);
    await shot(page, "tools-equation");
    await page.keyboard.press("Enter");
    if (!small) {
      await take(child, "pen-highlighter");
      await draw(page, [0.1, 0.2], [0.3, 0.25]);
    }
    await shot(page, "tools-drawn");
    await expectNothingClipped(page);
    await expectAccessible(page);
  });
});
