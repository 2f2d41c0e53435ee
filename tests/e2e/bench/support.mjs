// What the measurements share. Each runs by itself, on a machine that should do nothing else meanwhile.

import { chromium } from "@playwright/test";
import { startServer } from "../../../xtask/node/server.mjs";
import { dist, launchOptions } from "../support/browser.mjs";
import { countersAt } from "../support/scenes.mjs";

/** How much slower than this machine the processor is made: about a school's Chromebook. */
export const SLOWDOWN = 6;

/**
 * One figure. `aim` is the most it should be.
 *
 * @typedef {{ name: string, value: number, unit: string, aim?: number }} Row
 */

/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {number[]} values
 * @param {number} part 0.95 for the value that 95 of 100 do not exceed
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new Error("no values");
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * Calls `work` with a browser and a server for dist/, and ends both.
 *
 * @template T
 * @param {(rig: { browser: import("@playwright/test").Browser, site: Awaited<ReturnType<typeof startServer>> }) => Promise<T>} work
 */
export async function withBrowser(work) {
  const site = await startServer({ dir: dist });
  const browser = await chromium.launch(launchOptions());
  try {
    return await work({ browser, site });
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * Slows the processor of `page` down.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function slowDown(page, rate = SLOWDOWN) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}

/**
 * Lets every page of `context` note, as `firstScreen`, when its first screen could be used.
 *
 * That is the first frame after a `<main data-screen>` with a heading or a button in it is in the document, in
 * milliseconds since the navigation began (performance.now() counts from there). A frame is on its way to the
 * screen when the task after its animation callback runs; that is the moment taken.
 *
 * @param {import("@playwright/test").BrowserContext} context
 */
export async function noteFirstScreen(context) {
  await context.addInitScript(() => {
    const there = () => document.querySelector("main[data-screen] :is(h1, h2, button)");
    const note = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { firstScreen: performance.now() });
        port2.postMessage(undefined);
      });
    new MutationObserver((_, observer) => {
      if (!there()) return;
      observer.disconnect();
      note();
    }).observe(document, { childList: true, subtree: true });
  });
}

/**
 * When `page`, which is loading, had its first screen; see `noteFirstScreen`.
 *
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<number>}
 */
export async function firstScreen(page) {
  const noted = await page.waitForFunction(() => /** @type {any} */ (window).firstScreen);
  return noted.jsonValue();
}

/**
 * What a bench does inside the page, as `window.bench`.
 *
 * `painted` resolves with the time of the first frame after `there` holds, counted like `firstScreen`.
 *
 * @param {import("@playwright/test").BrowserContext} context
 */
export async function withPainted(context) {
  await context.addInitScript(() => {
    /** @param {() => unknown} there @returns {Promise<number>} */
    const painted = (there) =>
      new Promise((resolve) => {
        const note = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(undefined);
          });
        if (there()) return note();
        const observer = new MutationObserver(() => {
          if (!there()) return;
          observer.disconnect();
          note();
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
      });
    Object.assign(window, { bench: { painted } });
  });
}

/** Pieces that lie on boards, those of the tray not counted. */
export const PIECES = ".layer-pieces .piece:not(.source)";

/**
 * Opens a plates board and puts so many plates on it, with so many counters each, by its own buttons.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} url of the page
 * @param {number} plates at most 8
 * @param {number} each at most 10
 */
export async function layPlates(page, url, plates, each) {
  await page.goto(`${url}#/try/3.MULT.CONCEPT?stage=c&phase=you&seed=2`);
  await page.waitForSelector("[data-item] .piece.source");
  for (let plate = 0; plate < plates; plate += 1) await page.locator(".tables [data-do=add]").first().click();
  for (let round = 0; round < each; round += 1) await page.locator(".tables [data-do=group]").click();
  return pieces(page, plates * (each + 1));
}

/**
 * The address of a free table with so many counters spread over its mat, each in a place of its own.
 *
 * @param {number} count at most 300
 */
export function countersHash(count) {
  return countersAt(Array.from({ length: count }, (_, index) => ({ x: 100 + (index % 24) * 157, y: 100 + Math.floor(index / 24) * 157 })));
}

/**
 * Opens a free table with so many counters.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} url of the page
 * @param {number} count
 */
export async function layCounters(page, url, count) {
  await page.goto(`${url}${countersHash(count)}`);
  await page.waitForSelector("[data-board=counters] .piece");
  return pieces(page, count);
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {number} expected
 */
async function pieces(page, expected) {
  const count = await page.locator(PIECES).count();
  if (count !== expected) throw new Error(`${count} pieces on the board, not ${expected}`);
  return count;
}
