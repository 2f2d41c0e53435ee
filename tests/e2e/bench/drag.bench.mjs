// How smooth a drag is.
//
//   frame     the time between two frames while a piece is dragged across the board, 125 moves a second
//   handler   what the page does for one pointermove, from the first listener to the last
//   changes   attributes and nodes that one pointermove changes; the first of a drag, which makes the ghost, is left out
//   no drag   the same moves with no button pressed: what of the frames is the browser's own, here and now
//
// Plates as they are practised with, and the free table with as many counters as a mat takes.

import { PIECES, SLOWDOWN, layCounters, layPlates, quantile, slowDown, withBrowser } from "./support.mjs";

const TIMES = 3;
const MOVES = 250;

/** @returns {Promise<import("./support.mjs").Row[]>} */
export async function measure() {
  return withBrowser(async ({ browser, site }) => {
    /** @type {import("./support.mjs").Row[]} */
    const rows = [];
    /** @type {((page: Page) => Promise<number>)[]} */
    const boards = [
      (page) => layPlates(page, site.url, 5, 7),
      (page) => layPlates(page, site.url, 8, 10),
      (page) => layCounters(page, site.url, 300),
    ];
    for (const lay of boards) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      const count = await lay(page);
      await slowDown(page);
      const still = await moves(page, false);
      /** @type {Measured} */
      const all = { frames: [], handler: [], changes: [] };
      for (let time = 0; time < TIMES; time += 1) {
        const measured = await moves(page, true);
        all.frames.push(...measured.frames);
        all.handler.push(...measured.handler);
        all.changes.push(...measured.changes);
      }
      await context.close();
      const name = `drag, ${count} pieces, ${SLOWDOWN}x: `;
      rows.push(
        row(`${name}frame p50`, quantile(all.frames, 0.5), "ms"),
        row(`${name}frame p95`, quantile(all.frames, 0.95), "ms", 17),
        row(`${name}no drag, frame p95`, quantile(still.frames, 0.95), "ms"),
        row(`${name}handler p50`, quantile(all.handler, 0.5), "ms"),
        row(`${name}handler p95`, quantile(all.handler, 0.95), "ms"),
        row(`${name}changes a move p50`, quantile(all.changes, 0.5), "", 1),
        row(`${name}changes a move p95`, quantile(all.changes, 0.95), ""),
      );
    }
    return rows;
  });
}

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ frames: number[], handler: number[], changes: number[] }} Measured */

/**
 * Moves the pointer over the board, with a piece under it or not, and puts the piece back where it was.
 *
 * @param {Page} page
 * @param {boolean} dragging
 * @returns {Promise<Measured>}
 */
async function moves(page, dragging) {
  const board = await page.locator("main svg.board-svg").first().boundingBox();
  const piece = await page.locator(PIECES).last().boundingBox();
  if (!board || !piece) throw new Error("there is no piece");
  const from = { x: piece.x + piece.width / 2, y: piece.y + piece.height / 2 };
  await page.mouse.move(from.x, from.y);
  if (dragging) await page.mouse.down();
  await page.evaluate(watch);
  const pending = [];
  const began = performance.now();
  for (let move = 0; move < MOVES; move += 1) {
    const turn = (move / MOVES) * 2 * Math.PI * 3;
    const x = board.x + board.width * (0.5 + 0.45 * Math.sin(turn));
    const y = board.y + board.height * (0.5 + 0.45 * Math.cos(turn * 1.7));
    pending.push(page.mouse.move(x, y));
    const wait = began + (move + 1) * 8 - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  }
  await Promise.all(pending);
  const measured = await page.evaluate(() => /** @type {any} */ (window).watched());
  await page.mouse.move(from.x, from.y);
  if (dragging) {
    if (!(await page.locator(".layer-ghosts > *").count())) throw new Error("nothing was dragged");
    await page.keyboard.press("Escape");
    await page.mouse.up();
  }
  return measured;
}

/** Begins to note frames, handlers and changes in the page; `window.watched()` ends it. */
function watch() {
  /** @type {Measured} */
  const seen = { frames: [], handler: [], changes: [] };
  let last = 0;
  let going = true;
  let begun = 0;
  const frame = (/** @type {number} */ now) => {
    if (last) seen.frames.push(now - last);
    last = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  let changed = 0;
  // Called between one listener and the next, and once more for what the last of them did.
  const changes = new MutationObserver((records) => (changed += records.length));
  changes.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  const first = () => {
    changed = 0;
    begun = performance.now();
  };
  const then = () => {
    seen.handler.push(performance.now() - begun);
    seen.changes.push(changed + changes.takeRecords().length);
  };
  addEventListener("pointermove", first, { capture: true });
  addEventListener("pointermove", then);
  Object.assign(window, {
    watched() {
      going = false;
      changes.disconnect();
      removeEventListener("pointermove", first, { capture: true });
      removeEventListener("pointermove", then);
      // The first move makes the ghost, and the first frames are those of pressing.
      return { frames: seen.frames.slice(2), handler: seen.handler.slice(1), changes: seen.changes.slice(1) };
    },
  });
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} [aim]
 * @returns {import("./support.mjs").Row}
 */
const row = (name, value, unit, aim) => ({ name, value: Math.round(value * 100) / 100, unit, aim });
