// How long a child waits for the first screen.
//
//   cold      the first visit: nothing stored, no files, no compiled code, no worker. The network is this
//             machine's own, so the transfer itself takes no time; see the weights for that.
//   offline   the page is loaded again from the service worker, with the network off
//   new tab   the same in a tab of its own, where the browser has to start a process first
//   empty     a page that is nothing but one heading: what of these times is the browser's own, on this
//             machine and at this moment

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../../xtask/node/server.mjs";
import { SLOWDOWN, firstScreen, median, noteFirstScreen, slowDown, withBrowser } from "./support.mjs";

const TIMES = 5;
const EMPTY = '<!DOCTYPE html><title>-</title><link rel="icon" href="data:,"><main data-screen="-"><h1>-</h1></main>';

/** @returns {Promise<import("./support.mjs").Row[]>} */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "tenfold-empty-"));
  writeFileSync(join(folder, "index.html"), EMPTY);
  const empty = await startServer({ dir: folder });
  try {
    return await withBrowser(async ({ browser, site }) => {
      const app = { cold: times(), offline: times(), tab: times() };
      const floor = { cold: times(), again: times() };
      for (let time = 0; time < TIMES; time += 1) {
        await visit(browser, empty.url, async (page) => {
          floor.cold.push(await firstScreen(page));
          await page.reload();
          floor.again.push(await firstScreen(page));
        });
        await visit(browser, site.url, async (page, context) => {
          app.cold.push(await firstScreen(page));
          await page.waitForFunction(async () => {
            const { active } = await navigator.serviceWorker.ready;
            return active?.state === "activated" && navigator.serviceWorker.controller !== null;
          });
          await context.setOffline(true);
          await page.reload();
          app.offline.push(await firstScreen(page));
          const tab = await context.newPage();
          await slowDown(tab);
          await tab.goto(site.url);
          app.tab.push(await firstScreen(tab));
        });
      }
      const at = `at ${SLOWDOWN}x`;
      return [
        row(`cold start to first screen, ${at}`, app.cold, 700),
        row(`  an empty page, cold, ${at}`, floor.cold),
        row(`offline restart to first screen, ${at}`, app.offline, 250),
        row(`  an empty page, loaded again, ${at}`, floor.again),
        row(`offline restart in a new tab, ${at}`, app.tab),
      ];
    });
  } finally {
    await empty.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Opens `url` in a context with nothing stored, slowed down.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {(page: import("@playwright/test").Page, context: import("@playwright/test").BrowserContext) => Promise<void>} work
 */
async function visit(browser, url, work) {
  const context = await browser.newContext();
  await noteFirstScreen(context);
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(url);
  await work(page, context);
  await context.close();
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
