// Whether anything grows that should not.
//
// A board is worked on at random, by mouse and keys, with a seed; then *start over*, the garbage is collected, and what is
// left is counted. That is done six times, ten seconds each, on one screen; then the screen is left and opened again, six
// times.
//
//   growth on one screen   from the first *start over* to the last. The list of everything done, which undo and records
//                          need, grows by right: it is in the live bytes, and "bytes an action" tells how much.
//   growth of opening      from the first time the screen is opened to the last: nothing may stay

import { random } from "../support/random.mjs";
import { slowDown, withBrowser } from "./support.mjs";

const ROUNDS = 6;
const SECONDS = 10;
const SCREENS = ["#/try/3.MULT.CONCEPT?stage=c&phase=you&seed=2", "#/try/2.SUB2D.REG?stage=c&phase=you&seed=1"];

/** @typedef {{ heap: number, wasm: number, live: number, nodes: number, listeners: number }} Counted */

/** @returns {Promise<import("./support.mjs").Row[]>} */
export async function measure() {
  return withBrowser(async ({ browser, site }) => {
    /** @type {import("./support.mjs").Row[]} */
    const rows = [];
    for (const hash of SCREENS) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      const session = await slowDown(page, 1);
      const chance = random(7);
      await page.goto(site.url + hash);
      await page.locator("[data-item] .piece").first().waitFor();
      const skill = await page.locator("[data-item]").getAttribute("data-skill");

      // No handle on an element is taken: it would keep alive what is to be counted.
      const counted = [];
      const made = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        made.push(await work(page, chance, SECONDS));
        await page.keyboard.press("Escape");
        await page.locator("[data-do=clear]").click();
        counted.push(await count(page, session));
      }
      const actions = made.slice(1).reduce((sum, number) => sum + number, 0);
      rows.push(...report(`${skill}, one screen`, counted));
      const [first, last] = ends(counted);
      rows.push(row(`${skill}, one screen: bytes an action`, (last.live - first.live) / Math.max(1, actions), "bytes"));

      const opened = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.evaluate(() => void (location.hash = "#/"));
        await page.locator("main[data-screen=home]").first().waitFor();
        await page.evaluate((to) => void (location.hash = to), hash);
        await page.locator("[data-item] .piece").first().waitFor();
        await work(page, chance, 1);
        await page.keyboard.press("Escape");
        await page.locator("[data-do=clear]").click();
        await page.evaluate(() => void (location.hash = "#/"));
        await page.locator("main[data-screen=home]").first().waitFor();
        opened.push(await count(page, session));
      }
      rows.push(...report(`${skill}, opening`, opened, 0));
      await context.close();
    }
    return rows;
  });
}

/**
 * @param {string} name
 * @param {Counted[]} counted
 * @param {number} [live] the most that live bytes should grow
 */
function report(name, counted, live) {
  const [first, last] = ends(counted);
  return [
    row(`${name}: nodes`, last.nodes - first.nodes, "more", 0),
    row(`${name}: listeners`, last.listeners - first.listeners, "more", 0),
    row(`${name}: live wasm bytes`, last.live - first.live, "more", live),
    row(`${name}: JS heap`, (last.heap - first.heap) / 1024, "kB more"),
    row(`${name}: wasm memory at the end`, last.wasm / 1024, "kB"),
    row(`${name}: live wasm bytes at the end`, last.live / 1024, "kB"),
    row(`${name}: JS heap at the end`, last.heap / 1024, "kB"),
  ];
}

/** @param {Counted[]} counted @returns {[Counted, Counted]} */
function ends(counted) {
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) throw new Error("nothing was counted");
  return [first, last];
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").CDPSession} session
 * @returns {Promise<Counted>}
 */
async function count(page, session) {
  // What was said to the screen reader and what glides takes a moment to be gone.
  await page.waitForTimeout(1500);
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const [wasm, live] = await page.evaluate(() => {
    const { memory, live_bytes } = /** @type {any} */ (window).wasmBindings;
    return [memory.buffer.byteLength, live_bytes()];
  });
  return { heap: usedSize, wasm, live, nodes, listeners: jsEventListeners };
}

/**
 * Drags, clicks and presses keys at random, on boards and their own buttons, for so many seconds. How many inputs.
 *
 * @param {import("@playwright/test").Page} page
 * @param {(limit: number) => number} chance
 * @param {number} seconds
 */
async function work(page, chance, seconds) {
  const board = await page.locator(".tables svg.board-svg").boundingBox();
  if (!board) throw new Error("there is no board");
  const somewhere = () => ({ x: board.x + chance(board.width), y: board.y + chance(board.height) });
  const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Enter", " ", "Escape", "Delete", "1", "7"];
  const end = performance.now() + seconds * 1000;
  let made = 0;
  for (; performance.now() < end; made += 1) {
    const what = chance(10);
    if (what < 4) {
      const pieces = page.locator(".tables .piece");
      const piece = await pieces.nth(chance(await pieces.count())).boundingBox();
      if (!piece) continue;
      const to = somewhere();
      await page.mouse.move(piece.x + piece.width / 2, piece.y + piece.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    } else if (what < 6) {
      const { x, y } = somewhere();
      await page.mouse.click(x, y);
    } else if (what < 8) {
      await page.keyboard.press(keys[chance(keys.length)] ?? "Escape");
    } else {
      // Its own buttons, undo and redo, and the number keys; not those that lead away.
      const buttons = page.locator(".commands button, [data-do=undo], [data-do=redo], [data-key]");
      const button = await buttons.nth(chance(await buttons.count())).boundingBox();
      if (button) await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    }
  }
  return made;
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} [aim]
 * @returns {import("./support.mjs").Row}
 */
const row = (name, value, unit, aim) => ({ name, value: Math.round(value), unit, aim });
