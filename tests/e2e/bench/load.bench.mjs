// A school's year on an interventionist's laptop: read in from a folder, then looked at.
//
// Made by `cargo run --release --example school -- FOLDER STUDENTS ATTEMPTS`; TENFOLD_SCHOOL names a folder that was made so,
// with one file for each student. Without it a small class is made, which says how the cost grows and not what it comes to.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withBrowser } from "./support.mjs";

const IMPORT_AIM = 10_000;
const VIEW_AIM = 200;
const TASK_AIM = 50;
const MINUTES = 20 * 60_000;

/** @returns {Promise<import("./support.mjs").Row[]>} */
export async function measure() {
  const given = process.env.TENFOLD_SCHOOL;
  const folder = given ?? made(20, 500);
  try {
    return await withBrowser(({ browser, site }) => load(browser, site.url, folder));
  } finally {
    if (!given) rmSync(folder, { recursive: true });
  }
}

/** A class in files, where it lies. */
function made(/** @type {number} */ students, /** @type {number} */ attempts) {
  const folder = mkdtempSync(join(tmpdir(), "tenfold-school-"));
  const how = ["run", "--quiet", "--release", "--example", "school", "--", folder, String(students), String(attempts)];
  const { status } = spawnSync("cargo", how, { stdio: "inherit" });
  if (status !== 0) throw new Error("the school could not be made");
  return folder;
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {string} folder
 */
async function load(browser, url, folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1366, height: 768 } });
  await context.addInitScript(() => {
    /** @type {number[]} */
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
    Object.assign(window, { tasks });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(MINUTES);
  await page.goto(`${url}#/teach`);
  await page.locator("[data-keeping]:not(:text-is('One moment.'))").waitFor();
  /** The longest task since the last time this was asked. */
  const longest = () =>
    page.evaluate(() => {
      const { tasks } = /** @type {{ tasks: number[] }} */ (/** @type {unknown} */ (window));
      return Math.max(0, ...tasks.splice(0));
    });
  /**
   * From an action to the second frame after something is there.
   *
   * @param {() => Promise<unknown>} act
   * @param {string} there
   */
  const timed = async (act, there) => {
    const start = performance.now();
    await act();
    await page.locator(there).first().waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return performance.now() - start;
  };

  await longest();
  const read = await timed(() => page.locator('input[name="import-folder"]').setInputFiles(folder), "[data-do=import-apply]");
  const readTask = await longest();
  const told = await page.locator("[data-report]").innerText();
  const count = Number(/([\d,]+) new/.exec(told)?.[1]?.replaceAll(",", ""));
  const added = await timed(
    async () => {
      await page.locator("[data-do=import-apply]").click();
      await page.locator("[data-report]").waitFor({ state: "detached" });
    },
    "main",
  );
  const addTask = await longest();
  const table = await timed(async () => {}, ".class-table tbody tr");
  const tableTask = await longest();

  /** @type {import("./support.mjs").Row[]} */
  const rows = [
    { name: `import: files (${files.length}, ${Math.round(bytes / 1e6)} MB)`, value: count, unit: "records" },
    { name: "import: read and held against what is here", value: Math.round(read), unit: "ms" },
    { name: "import: added, on the disk", value: Math.round(added), unit: "ms" },
    { name: "import: both", value: Math.round(read + added), unit: "ms", aim: IMPORT_AIM },
    { name: "import: longest task of the page, reading", value: Math.round(readTask), unit: "ms", aim: TASK_AIM },
    { name: "import: longest task of the page, adding", value: Math.round(addTask), unit: "ms", aim: TASK_AIM },
    { name: "import: until the table is there", value: Math.round(table), unit: "ms" },
    { name: "import: longest task of the page until then", value: Math.round(tableTask), unit: "ms", aim: TASK_AIM },
  ];
  // A page that is opened another day.
  const opened = await timed(async () => {
    await page.goto("about:blank");
    await page.goto(`${url}#/teach`);
  }, ".class-table tbody tr");
  rows.push({ name: "class: from the address to the table", value: Math.round(opened), unit: "ms" });
  rows.push({ name: "class: longest task of that", value: Math.round(await longest()), unit: "ms" });
  /** @type {[string, string, string?][]} a view, what it shows, and the field that chooses what */
  const views = [
    ["matrix", ".matrix tbody tr"],
    ["skill", ".skill-table tbody tr", "view-skill"],
    ["student", ".over-time", "view-student"],
    ["minutes", ".minutes-table tbody tr"],
    ["table", ".class-table:not(.matrix) tbody tr"],
  ];
  for (const [view, there, field] of views) {
    const open = () => page.locator(`[data-do=view-${view}]`).click();
    if (field) {
      await open();
      await page.locator(`[name=${field}]`).waitFor();
    }
    await longest();
    const act = field ? () => page.locator(`[name=${field}]`).selectOption({ index: 2 }) : open;
    const took = await timed(act, there);
    rows.push({ name: `class: view ${view}`, value: Math.round(took), unit: "ms", aim: VIEW_AIM });
    rows.push({ name: `class: longest task of that`, value: Math.round(await longest()), unit: "ms" });
  }
  await context.close();
  return rows;
}
