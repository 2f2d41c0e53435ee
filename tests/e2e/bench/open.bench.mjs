// How long a board takes to stand: from the change of the address to its first painted frame.
//
//   open    every skill at its first stage, in a page that runs already; the slowest skill counts
//   set out the full plates board, 88 pieces, drawn from nothing: *start over* and then *undo* puts all of them back at once
//   the free table with 300 counters, as a link opens it

import { PIECES, SLOWDOWN, countersHash, layPlates, median, slowDown, withBrowser, withPainted } from "./support.mjs";
import { SKILLS } from "../support/skills.mjs";

const TIMES = 7;

/** @returns {Promise<import("./support.mjs").Row[]>} */
export async function measure() {
  return withBrowser(async ({ browser, site }) => {
    /** @type {import("./support.mjs").Row[]} */
    const rows = [];
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await withPainted(context);
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForSelector("main[data-screen=home]");
    const session = await slowDown(page);
    for (const skill of SKILLS) {
      const taken = [];
      for (let time = 0; time < TIMES; time += 1) {
        await page.evaluate(() => void (location.hash = "#/"));
        await page.waitForSelector("main[data-screen=home]");
        const hash = `#/try/${skill}?stage=c&phase=you&seed=${time + 1}`;
        taken.push(await page.evaluate(open, { hash, seed: time + 1 }));
      }
      rows.push(row(`open ${skill}, ${SLOWDOWN}x`, taken, 150));
    }

    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const count = await layPlates(page, site.url, 8, 10);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const setOut = times();
    for (let time = 0; time < TIMES; time += 1) {
      await page.locator("[data-do=clear]").click();
      await page.waitForFunction((pieces) => !document.querySelector(pieces), PIECES);
      setOut.push(await page.evaluate(putBack, { pieces: PIECES, count }));
    }
    rows.push(row(`set out ${count} pieces at once, ${SLOWDOWN}x`, setOut, 150));

    const whole = times();
    for (let time = 0; time < TIMES; time += 1) {
      await page.evaluate(() => void (location.hash = "#/"));
      await page.waitForSelector("main[data-screen=home]");
      whole.push(await page.evaluate(openScene, { hash: countersHash(300), pieces: PIECES, count: 300 }));
    }
    rows.push(row(`open a table with 300 pieces, ${SLOWDOWN}x`, whole, 150));
    await context.close();
    return rows;
  });
}

/** @param {{ hash: string, seed: number }} where @returns {Promise<number>} */
async function open({ hash, seed }) {
  const { painted } = /** @type {any} */ (window).bench;
  const began = performance.now();
  location.hash = hash;
  return (await painted(() => document.querySelector(`[data-item][data-seed="${seed}"] .piece`))) - began;
}

/** @param {{ pieces: string, count: number }} what @returns {Promise<number>} */
async function putBack({ pieces, count }) {
  const { painted } = /** @type {any} */ (window).bench;
  const began = performance.now();
  /** @type {HTMLElement | null} */ (document.querySelector("[data-do=undo]"))?.click();
  return (await painted(() => document.querySelectorAll(pieces).length === count)) - began;
}

/** @param {{ hash: string, pieces: string, count: number }} what @returns {Promise<number>} */
async function openScene({ hash, pieces, count }) {
  const { painted } = /** @type {any} */ (window).bench;
  const began = performance.now();
  location.hash = hash;
  return (await painted(() => document.querySelectorAll(pieces).length === count)) - began;
}

/** @returns {number[]} */
const times = () => [];

/**
 * @param {string} name
 * @param {number[]} measured
 * @param {number} [aim]
 * @returns {import("./support.mjs").Row}
 */
const row = (name, measured, aim) => ({ name, value: Math.round(median(measured)), unit: "ms", aim });
