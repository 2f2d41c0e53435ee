// What has been left must be gone. How much grows, and where, is measured by bench/memory.bench.mjs.

import { expect, test } from "./support/app.ts";

const SCREENS = ["#/nowhere", "#/teach", "#/try/3.MULT.CONCEPT?stage=c&phase=you&seed=2"];

for (const hash of SCREENS) {
  test(`a visit to ${hash} leaves nothing behind`, async ({ app, page }) => {
    await app.open();
    const visit = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await page.evaluate((to) => void (location.hash = to), hash);
        await expect(page.locator("main:not([data-screen=home])")).toBeVisible();
        await page.evaluate(() => void (location.hash = "#/"));
        await expect(page.locator("main[data-screen=home]")).toBeVisible();
      }
    };
    const live = () => page.evaluate(() => (window.wasmBindings["live_bytes"] as () => number)());
    // What is made once and kept is there after a few visits; what is announced or painted late goes by itself.
    await visit(3);
    await page.waitForTimeout(1000);
    const before = await live();
    await visit(10);
    await expect.poll(live).toBeLessThan(before + 1000);
  });
}
