// Random input on every manipulative of the free table. `cargo xtask test` does little of it with fixed seeds; `cargo xtask
// fuzz` does as much as it is asked for. What failed is done again from its seed: the message tells how.
//
// The same input is done again and again: on each table, which is then left, a second time, and twice on one table with
// *clear* after each. What is made once and kept, and the room that so much input needs, is there after the first time;
// from then on nothing may grow, neither behind a table that was left nor on one that was cleared.

import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { MouseChild } from "./support/child.ts";
import { Monkey, steps } from "./support/monkey.ts";
import { RECIPES, type Recipe } from "./support/manipulatives.ts";

const SEED = Number(process.env.TENFOLD_FUZZ_SEED ?? 1);
const STEPS = Number(process.env.TENFOLD_FUZZ_STEPS ?? 60);
const ONE = process.env.TENFOLD_FUZZ_TOOL;
/** One test for so many manipulatives. */
const TOGETHER = 8;
/** More than a table remembers (`Table::MEMORY`). */
const HISTORY = 1_100;
/** Less than anything that is left behind by every few steps. */
const SOME_BYTES = 2_000;

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

/** What is counted now and was not before; `when` says what lay between. */
function expectNoGrowth(before: Counted, after: Counted, when: string) {
  expect(after.nodes - before.nodes, `nodes, ${when}`).toBeLessThanOrEqual(0);
  expect(after.listeners - before.listeners, `listeners, ${when}`).toBeLessThanOrEqual(0);
  expect(after.live - before.live, `live bytes of wasm, ${when}`).toBeLessThan(SOME_BYTES);
}

/** How to have the same again. */
const again = (tool: string) => `cargo xtask fuzz --seed ${SEED} --steps ${STEPS} ${tool}`;

async function open(page: Page, tool: string) {
  await page.evaluate((tool) => void (location.hash = `#/tools/${tool}`), tool);
  await expect(page.locator(`[data-board="${tool}"]`)).toBeVisible();
}

/** Whoever leaves the table leaves its history, too. */
async function leave(page: Page) {
  await page.evaluate(() => void (location.hash = "#/"));
  await expect(page.locator("main[data-screen=home]")).toBeVisible();
}

/** Random input on a table, then *clear*, until the history holds nothing but that: it is as long and as heavy each time. */
async function play(page: Page, monkey: Monkey, { tool, work }: Recipe) {
  const list = steps(SEED, STEPS);
  const lost = await monkey.play(list).catch((error: unknown) => {
    throw new Error(`${again(tool)}\n${JSON.stringify(list)}`, { cause: error });
  });
  expect(lost, `nothing has the focus after a key: ${again(tool)}`).toBeUndefined();
  await expect(page.locator(`[data-board="${tool}"]`), again(tool)).toBeVisible();
  const clear = page.locator("[data-do=clear]");
  // Chance has done nothing at all.
  if ((await clear.getAttribute("aria-disabled")) === "true") await work(new MouseChild(page));
  await clear.evaluate((clear: HTMLElement, times) => {
    for (let time = 0; time < times; time += 1) clear.click();
  }, HISTORY);
  await expect(page.locator(`[data-board="${tool}"]`), again(tool)).toBeVisible();
}

test.describe("random input", () => {
  test.use({ hasTouch: true });
  const all = RECIPES.filter(({ tool }) => !ONE || tool === ONE);
  for (let from = 0; from < all.length; from += TOGETHER) {
    const recipes = all.slice(from, from + TOGETHER);
    test(`fuzz: ${recipes.map(({ tool }) => tool).join(", ")}`, async ({ app, page, context, watch }) => {
      test.setTimeout(60_000 + recipes.length * (15_000 + STEPS * 800));
      await app.open();
      const session = await context.newCDPSession(page);
      const monkey = await Monkey.over(page);
      const visit = async (recipe: Recipe, look: () => Promise<void>) => {
        await open(page, recipe.tool);
        await play(page, monkey, recipe);
        await look();
        await leave(page);
        expect(watch.problems, again(recipe.tool)).toEqual([]);
      };
      const onlyLeave = () => Promise.resolve();

      for (const recipe of recipes) await visit(recipe, onlyLeave);
      const left = await counted(page, session);
      for (const recipe of recipes) await visit(recipe, onlyLeave);
      expectNoGrowth(left, await counted(page, session), "after leaving");

      for (const recipe of recipes) {
        await visit(recipe, async () => {
          const cleared = await counted(page, session);
          await play(page, monkey, recipe);
          expectNoGrowth(cleared, await counted(page, session), `after *clear*: ${again(recipe.tool)}`);
        });
      }
    });
  }
});
