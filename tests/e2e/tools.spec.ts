// The free table: every manipulative worked in every way, undone, shared in a link; nothing is recorded.

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expectAccessible } from "./support/axe.ts";
import { BlindChild } from "./support/blind.ts";
import { GOALS } from "./support/blind-goals.ts";
import { ButtonChild, Child, FingerChild, KeyChild, MouseChild, TapChild, middle, resting, settled } from "./support/child.ts";
import { expect, test } from "./support/app.ts";
import { expectNothingClipped } from "./support/layout.ts";
import { onEveryScreen } from "./support/look.ts";
import { RECIPES } from "./support/manipulatives.ts";
import { shot } from "./support/shots.ts";

const board = (page: Page, tool: string) => page.locator(`[data-board="${tool}"]`);

/** Presses a command until it can do no more. */
async function all(child: Child, does: string): Promise<number> {
  let times = 0;
  while ((await child.at(`[data-do=${does}]`).getAttribute("aria-disabled")) === "false") {
    await child.button(`[data-do=${does}]`);
    times += 1;
    expect(times, `${does} never comes to an end`).toBeLessThan(60);
  }
  return times;
}

const works = (name: string, child: (page: Page) => Promise<Child> | Child) => {
  for (const { tool, value, work } of RECIPES) {
    test(`${name}: ${tool}`, async ({ app, page }) => {
      await app.open(`#/tools/${tool}`);
      const at = board(page, tool);
      await expect(at, "totals are hidden until they are asked for").toHaveAttribute("data-conceal", "true");
      const someone = await child(page);
      await work(someone);
      await expect(at).not.toHaveAttribute("data-value", /./);
      await someone.button("[data-do=totals]");
      await expect(at).toHaveAttribute("data-value", value);
      const undone = await all(someone, "undo");
      expect(undone).toBeGreaterThan(0);
      await expect(at, "nothing is left").not.toHaveAttribute("data-value", value);
      expect(await all(someone, "redo")).toBe(undone);
      await expect(at).toHaveAttribute("data-value", value);
      await someone.button("[data-do=clear]");
      await expect(at).not.toHaveAttribute("data-value", value);
    });
  }
};

test.describe("by mouse", () => works("mouse", (page) => new MouseChild(page)));

test.describe("by finger", () => {
  test.use({ hasTouch: true });
  works("finger", (page) => FingerChild.over(page));
});

test.describe("by taps on a small screen", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
  works("taps", (page) => new TapChild(page));
});

test.describe("by keyboard", () => works("keyboard", (page) => new KeyChild(page)));

test.describe("by buttons alone", () => works("buttons", (page) => new ButtonChild(page)));

test("every manipulative of the shelf has a recipe", async ({ app, page }) => {
  await app.open("#/tools");
  const tools = await page.locator("[data-tool]").evaluateAll((tools) => tools.map((tool) => tool.getAttribute("data-tool")));
  expect([...tools].sort()).toEqual(RECIPES.map(({ tool }) => tool).sort());
});

for (const { tool, doings, told } of GOALS) {
  // The page is built for the ear as for the eye: nobody tells this child where anything is.
  test(`blind: ${tool}`, async ({ app, page }) => {
    await app.open(`#/tools/${tool}`);
    const child = await BlindChild.over(page);
    for (const doing of doings) {
      await child.does(doing);
      await expect.poll(() => child.told(), `it is told what happened: ${JSON.stringify(doing)}`).toMatch(/\S/);
    }
    const before = (await child.listen()).map(({ name, says }) => `${name} ${says}`).join("\n");
    expect(before, "nothing tells the value before it is asked for").not.toMatch(told);
    await child.does({ button: "Show totals", times: 1 });
    const heard = async () => (await child.listen()).filter(({ role }) => role === "group").map(({ name }) => name).join("\n");
    await expect.poll(heard).toMatch(told);
  });
}

test("every manipulative of the shelf has a goal for somebody who only hears", async ({ app, page }) => {
  await app.open("#/tools");
  const tools = await page.locator("[data-tool]").evaluateAll((tools) => tools.map((tool) => tool.getAttribute("data-tool")));
  expect([...tools].sort()).toEqual(GOALS.map(({ tool }) => tool).sort());
});

test("a lifted piece moves with the arrows, turns with R and goes back to the tray with Delete", async ({ app, page }) => {
  await app.open("#/tools/rods");
  const child = new KeyChild(page);
  const rod = "[data-board=rods] [data-piece=rod-7]:not(.source)";
  await child.carry("[data-board=rods] [data-piece=rod-7].source", "[data-board=rods] [data-field]");
  const box = () => resting(page.locator(rod));
  const before = await box();
  await child.press(rod);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const moved = await box();
  expect(moved.x).toBeGreaterThan(before.x + 5);
  expect(moved.y).toBeGreaterThan(before.y + 2);
  await page.keyboard.press("Shift+ArrowLeft");
  const fine = await box();
  expect(fine.x).toBeLessThan(moved.x);
  expect(moved.x - fine.x, "Shift makes a smaller step").toBeLessThan((moved.x - before.x) / 2);
  await page.keyboard.press("r");
  const turned = await box();
  expect(turned.height).toBeGreaterThan(turned.width);
  await expect(page.locator(rod), "the focus stays on it").toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.locator(rod)).toHaveCount(0);
});

test("a command that goes away when it is pressed leads back to the board", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const source = page.locator("[data-board=counters] [data-piece=counter].source");
  await source.focus();
  await page.keyboard.press("Enter");
  const more = page.locator(".commands [data-do=more]");
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(more, "one that stays keeps the focus").toBeFocused();
  await page.locator(".commands [data-do=let-go]").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".commands [data-do=let-go]")).toHaveCount(0);
  await expect(source).toBeFocused();
});

test("a piece lies where it was let go, and a corner goes to a corner near it", async ({ app, page }) => {
  await app.open("#/tools/rods");
  const on = (what: string) => `[data-board=rods] ${what}`;
  const mat = await page.locator(on("[data-field]")).boundingBox();
  if (!mat) throw new Error("no mat");
  const drop = async (kind: string, x: number, y: number) => {
    const from = await middle(page.locator(on(`[data-piece=${kind}].source`)));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.up();
    const lies = page.locator(on(`[data-piece=${kind}]:not(.source)`));
    await settled(lies);
    // Its area, without its outline and its shadow.
    return lies.locator("> :not([class*=shadow])").first().evaluate((shape) => {
      const { x, y, width, height } = (shape as SVGGraphicsElement).getBBox();
      const onScreen = (shape as SVGGraphicsElement).getScreenCTM() ?? new DOMMatrix();
      const from = new DOMPoint(x, y).matrixTransform(onScreen);
      const to = new DOMPoint(x + width, y + height).matrixTransform(onScreen);
      return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
    });
  };
  const far = await drop("rod-4", mat.x + mat.width * 0.7, mat.y + mat.height * 0.7);
  // The finger held it by its middle: it lies with its middle there, to the lattice of the mat.
  expect(Math.abs(far.x + far.width / 2 - (mat.x + mat.width * 0.7))).toBeLessThan(6);
  expect(Math.abs(far.y + far.height / 2 - (mat.y + mat.height * 0.7))).toBeLessThan(6);
  const long = await drop("rod-10", mat.x + mat.width * 0.3, mat.y + mat.height * 0.3);
  const near = await drop("rod-1", long.x + long.width + 17, long.y + long.height / 2 + 4);
  expect(Math.abs(near.x - (long.x + long.width)), "end to end").toBeLessThan(2.5);
  expect(Math.abs(near.y - long.y)).toBeLessThan(2.5);
});

test("several manipulatives stand on one table, and taking one off is undone", async ({ app, page }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  await RECIPES.find(({ tool }) => tool === "counters")?.work(child);
  await child.button("[data-do=totals]");
  await child.button("[data-do=add-tool]");
  // A click scrolls to it, as a person does.
  await page.locator('dialog [data-tool="money"]').click();
  await child.button("[data-do=add-tool]");
  await page.locator('dialog [data-tool="ten-frame"]').click();
  await expect(page.locator("[data-boards]")).toHaveAttribute("data-boards", "3");
  await expect(board(page, "counters")).toHaveAttribute("data-value", "3");
  await page.locator("[data-do=take-off]").first().click();
  await expect(board(page, "counters")).toHaveCount(0);
  await child.button("[data-do=undo]");
  await expect(board(page, "counters"), "what lay there lies there again").toHaveAttribute("data-value", "3");
  await settled(page.locator("html"));
  await shot(page, "tools-three");
  await expectNothingClipped(page);
});

test("a link holds the whole table, with its pieces locked where an adult wants that", async ({ app, page, context }) => {
  await app.open("#/tools/counters");
  const child = new MouseChild(page);
  await RECIPES.find(({ tool }) => tool === "counters")?.work(child);
  await child.button("[data-do=add-tool]");
  await child.button('dialog [data-tool="ten-frame"]');
  await RECIPES.find(({ tool }) => tool === "ten-frame")?.work(child);
  await child.button("[data-do=share]");
  await page.locator("[data-do=lock]").check();
  const link = await page.locator("[data-link]").inputValue();
  expect(link.length).toBeLessThan(2_000);
  await shot(page, "tools-share");
  await expectAccessible(page);

  const other = await context.newPage();
  await other.goto(link);
  await other.locator("[data-do=totals]").click();
  await expect(board(other, "counters")).toHaveAttribute("data-value", "3");
  await expect(board(other, "ten-frame")).toHaveAttribute("data-value", "2");
  await expect(other.locator("[data-board=counters] .piece.fixed"), "locked").toHaveCount(3);
  await other.close();
});

for (const [scene, sentence] of [
  ["1~counters:0A", /broken/],
  ["1~nothing:", /broken/],
  ["2~counters:", /newer/],
  ["%3Cscript%3Ealert(1)%3C/script%3E", /broken/],
  [`1~counters:${"0AAAA00".repeat(400)}`, /broken/],
] as const) {
  test(`a link that cannot be read gives an empty table: ${scene.slice(0, 24)}`, async ({ app, page }) => {
    await app.open(`#/tools?scene=${scene}`);
    await expect(page.getByRole("alert")).toHaveText(sentence);
    await expect(page.locator("[data-board]")).toHaveCount(0);
    await page.locator("[data-do=add-tool]").click();
    await page.locator('dialog [data-tool="rods"]').click();
    await expect(board(page, "rods")).toBeVisible();
  });
}

onEveryScreen(({ language, width, small }) => {
  test(`every manipulative, ${language}, ${width}`, async ({ app, page }) => {
    test.setTimeout(300_000);
    await app.open("#/tools");
    await shot(page, "tools");
    await expectNothingClipped(page);
    await expectAccessible(page);
    for (const { tool, work } of RECIPES) {
      await page.evaluate((tool) => void (location.hash = `#/tools/${tool}`), tool);
      await expect(board(page, tool)).toBeVisible();
      // A small screen is scrolled, by a finger.
      await work(small ? new TapChild(page) : new MouseChild(page));
      await settled(page.locator("html"));
      await shot(page, `tool-${tool}`);
      await expectNothingClipped(page);
      await expectAccessible(page);
    }
  });
});

test("a scene kept on the device is there again after the page was closed, and can be deleted", async ({ app, page, context }) => {
  await app.open("#/tools/ten-frame");
  const child = new MouseChild(page);
  await RECIPES.find(({ tool }) => tool === "ten-frame")?.work(child);
  await child.button("[data-do=share]");
  await page.locator("[data-scene-name]").fill("Two in the frame");
  await child.button("[data-do=keep-scene]");
  await expect(page.locator("dialog [role=status]")).toHaveText(/Saved: Two in the frame/);
  const other = await context.newPage();
  await page.close();
  await other.goto(`${app.site.url}#/tools`);
  await other.getByRole("link", { name: "Two in the frame" }).click();
  await other.locator("[data-do=totals]").click();
  await expect(board(other, "ten-frame")).toHaveAttribute("data-value", "2");
  await other.goBack();
  await other.getByRole("button", { name: /Delete the scene Two in the frame/ }).click();
  await expect(other.getByRole("link", { name: "Two in the frame" })).toHaveCount(0);
  await other.reload();
  await expect(other.locator("[data-tool]").first()).toBeVisible();
  await expect(other.getByRole("link", { name: "Two in the frame" })).toHaveCount(0);
});

test("every ready scene opens", async ({ app, page }) => {
  await app.open("#/tools");
  const scenes = await page.locator("[data-scene]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(scenes).toHaveLength(24);
  for (const scene of scenes) {
    await page.evaluate((scene) => void (location.hash = scene), scene);
    const tool = /1~([a-z-]+):/.exec(scene)?.[1] ?? "";
    await expect(board(page, tool)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await settled(page.locator("html"));
    await shot(page, `scene-${tool}-${scenes.indexOf(scene)}`);
  }
});

test("a decoder reads the link of sixty pieces from its QR code", async ({ app, page }) => {
  const pieces = Array.from({ length: 60 }, (_, index) => `0A${"0123456789"[index % 10]}A${"0123456789"[Math.floor(index / 10)]}00`);
  await app.open(`#/tools?scene=1~counters:${pieces.join("")}`);
  await page.locator("[data-do=share]").click();
  const link = await page.locator("[data-link]").inputValue();
  const picture = await page.locator("[data-qr]").screenshot();
  const { data, width, height } = PNG.sync.read(picture);
  expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(link);
});

test("a table is taken away as pictures", async ({ app, page }) => {
  await app.open("#/tools/money");
  await RECIPES.find(({ tool }) => tool === "money")?.work(new MouseChild(page));
  await page.locator("[data-do=share]").click();
  const file = async (does: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-do=${does}]`).click()]);
    return readFile(await download.path());
  };
  const svg = (await file("picture")).toString();
  expect(svg).toMatch(/^<svg xmlns=.*<\/svg>$/s);
  expect(svg, "colors go with it").not.toContain("var(");
  const { width, height, data } = PNG.sync.read(await file("pixels"));
  expect(width).toBeGreaterThan(1_000);
  expect(height).toBeGreaterThan(500);
  // More than one color: it was drawn.
  expect(new Set(Array.from({ length: 4_000 }, (_, index) => data.readUInt32BE(Math.floor(index / 4_000 * (data.length / 4)) * 4))).size).toBeGreaterThan(3);
});
