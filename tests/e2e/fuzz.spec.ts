// Random input on every manipulative of the free table. `cargo xtask test` does little of it with fixed seeds; `cargo xtask
// fuzz` does as much as it is asked for. What failed is done again from its seed: the message tells how.

import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { Monkey, steps } from "./support/monkey.ts";
import { RECIPES } from "./support/manipulatives.ts";

const SEED = Number(process.env.TENFOLD_FUZZ_SEED ?? 1);
const STEPS = Number(process.env.TENFOLD_FUZZ_STEPS ?? 60);
const ONE = process.env.TENFOLD_FUZZ_TOOL;
/** One test for so many manipulatives. */
const TOGETHER = 8;

interface Counted {
  nodes: number;
  listeners: number;
  live: number;
}

async function counted(page: Page, session: CDPSession): Promise<Counted> {
  // What was said to the screen reader and what glides takes a moment to be gone.
  await page.waitForTimeout(1200);
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const live = await page.evaluate(() => (window.wasmBindings["live_bytes"] as () => number)());
  return { nodes, listeners: jsEventListeners, live };
}

async function round(page: Page, monkey: Monkey, tool: string, seed: number) {
  await page.evaluate((tool) => void (location.hash = `#/tools/${tool}`), tool);
  await expect(page.locator(`[data-board="${tool}"]`)).toBeVisible();
  const list = steps(seed, STEPS);
  const again = `cargo xtask fuzz --seed ${seed} --steps ${STEPS} ${tool}`;
  const lost = await monkey.play(list).catch((error: unknown) => {
    throw new Error(`${again}\n${JSON.stringify(list)}`, { cause: error });
  });
  expect(lost, `nothing has the focus after a key: ${again}`).toBeUndefined();
  await expect(page.locator(`[data-board="${tool}"]`), again).toBeVisible();
  const clear = page.locator("[data-do=clear]");
  if ((await clear.getAttribute("aria-disabled")) === "false") await clear.click();
  await expect(page.locator(`[data-board="${tool}"]`), again).toBeVisible();
  // Whoever leaves the table leaves its history, too.
  await page.evaluate(() => void (location.hash = "#/"));
  await expect(page.locator("main[data-screen=home]")).toBeVisible();
}

test.describe("random input", () => {
  test.use({ hasTouch: true });
  const all = RECIPES.map(({ tool }) => tool).filter((tool) => !ONE || tool === ONE);
  for (let from = 0; from < all.length; from += TOGETHER) {
    const tools = all.slice(from, from + TOGETHER);
    test(`fuzz: ${tools.join(", ")}`, async ({ app, page, context, watch }) => {
      test.setTimeout(60_000 + tools.length * STEPS * 400);
      await app.open();
      const session = await context.newCDPSession(page);
      const monkey = await Monkey.over(page);
      // What is made once and kept is there after the first time.
      for (const tool of tools) await round(page, monkey, tool, SEED);
      const before = await counted(page, session);
      for (const tool of tools) {
        await round(page, monkey, tool, SEED + 1);
        expect(watch.problems, `cargo xtask fuzz --seed ${SEED + 1} --steps ${STEPS} ${tool}`).toEqual([]);
      }
      const after = await counted(page, session);
      expect(after.nodes - before.nodes, "nodes").toBeLessThanOrEqual(0);
      expect(after.listeners - before.listeners, "listeners").toBeLessThanOrEqual(0);
      expect(after.live - before.live, "live bytes of wasm").toBeLessThan(2_000);
    });
  }
});
