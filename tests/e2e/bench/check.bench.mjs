// How long a child waits after Check, on a device with a class's work of years.
//
//   check      from the click on Check to the first painted frame in which the answer has been taken
//   storage    from the beginning of each write to the disk's word that it is kept: a part of the former
//   sit down   from *start* to the first item: the child's own 6,500 attempts are read and folded
//   import     65,000 attempts of ten students read from a file and kept, at full speed

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { SLOWDOWN, median, quantile, slowDown, withBrowser, withPainted } from "./support.mjs";

const STUDENTS = 10;
const ATTEMPTS = 6_500;
/** Students who sit down, and the typed items that each is asked first. */
const SITTINGS = 6;
const PROBES = 3;

/** @returns {Promise<import("./support.mjs").Row[]>} */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "tenfold-check-"));
  const file = join(folder, "records.json");
  try {
    return await withBrowser(async ({ browser, site }) => {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      await withPainted(context);
      await context.addInitScript(noteWrites);
      const page = await context.newPage();
      await page.goto(`${site.url}#/teach`);
      await firstStudent(page);
      writeFileSync(file, records("otherdev12"));

      const began = performance.now();
      await page.locator("input[name=import]").setInputFiles(file);
      await page.locator("[data-do=import-apply]").click({ timeout: 120_000 });
      await page.locator("[data-report]").waitFor({ state: "detached", timeout: 120_000 });
      await page.getByText("Bench 0", { exact: true }).first().waitFor({ timeout: 300_000 });
      const imported = performance.now() - began;
      await page.evaluate(() => void (location.hash = "#/"));

      const session = await slowDown(page);
      const [satDown, checks] = [times(), times()];
      await page.evaluate(() => Object.assign(window, { writes: [] }));
      for (let number = 0; number < SITTINGS; number += 1) {
        await page.locator(`[data-do=sit][data-student=${student(number)}]`).click();
        const silent = page.locator("[data-do=not-heard]");
        const start = page.locator("[data-do=start]");
        await silent.or(start).first().waitFor();
        if (await silent.count()) await silent.click();
        await start.waitFor();
        satDown.push(await page.evaluate(sitDown));
        for (let check = 0; check < PROBES; check += 1) {
          await page.locator('[data-item][data-state=open] [data-key="3"]').click();
          checks.push(await page.evaluate(pressCheck));
          await page.locator("[data-do=next]").click();
          await page.waitForTimeout(1_000);
        }
        await page.evaluate(() => void (location.hash = "#/"));
      }
      const writes = await page.evaluate(() => /** @type {any} */ (window).writes);
      await session.detach();
      await context.close();
      const name = `${STUDENTS * ATTEMPTS} attempts stored`;
      return [
        row(`check to feedback p50, ${name}, ${SLOWDOWN}x`, median(checks), 60),
        row(`check to feedback p95, ${name}, ${SLOWDOWN}x`, quantile(checks, 0.95)),
        row(`  storage of one write p50, ${SLOWDOWN}x`, median(writes)),
        row(`  storage of one write p95, ${SLOWDOWN}x`, quantile(writes, 0.95)),
        row(`sit down to first item, ${ATTEMPTS} attempts, ${SLOWDOWN}x`, median(satDown)),
        row(`import of ${name}`, imported),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Adds a student as a person would: the device has something of its own.
 *
 * @param {import("@playwright/test").Page} page
 */
async function firstStudent(page) {
  await page.locator("[data-do=new-student]").click();
  await page.locator("input[name=nickname]").fill("Owl");
  await page.locator("[data-do=keep]").click();
  await page.locator("input[name=nickname]").waitFor({ state: "detached" });
}

/** @param {number} number */
const student = (number) => `bench${String(number).padStart(5, "0")}`;

/** A file of Tenfold's own (src/exchange/json.rs). @param {string} device */
function records(device) {
  const at = Date.UTC(2026, 2, 2, 14);
  const skills = ["2.SUB2D.REG"];
  const students = Array.from({ length: STUDENTS }, (_, number) => ({
    id: student(number),
    nickname: `Bench ${number}`,
    picture: number,
    grade: 2,
    screen: "en",
    voice: "en",
    plan: { skills },
    edited: 0,
  }));
  const entries = [];
  let seq = 0;
  for (let number = 0; number < STUDENTS; number += 1) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      seq += 1;
      const [upper, lower] = [31 + (attempt % 60), 12 + (attempt % 17)];
      const wrong = attempt % 3 === 0;
      const entry = {
        v: 1,
        id: `${device}.s${number}x${Math.floor(attempt / 40)}.${attempt % 40}`,
        student: student(number),
        seq,
        at: at + Math.floor(attempt / 40) * 86_400_000 + (attempt % 40) * 20_000,
        offset: -360,
        kind: "attempt",
        // A skill that has no row here: nothing of it is reviewed, and a sitting begins with the typed items of a probe.
        skill: "2.EQGROUPS",
        stage: "c",
        phase: "you",
        purpose: "practice",
        math: `${2 + (attempt % 8)}*${2 + (attempt % 7)}=?`,
        layout: "plates",
        seed: attempt,
        answer: String(upper - lower - (wrong ? 10 : 0)),
        work: `${upper - lower} ${upper - lower}`,
        outcome: wrong ? "wrong" : "right",
        built: true,
        said: !wrong,
        check: 1,
        took: 18_250,
        input: ["touch"],
      };
      const json = JSON.stringify(entry);
      entries.push(`["${crc32(json).toString(16).padStart(8, "0")}",${json}]`);
    }
  }
  const head = { tenfold: "records", version: 1, made: "2026-11-21T00:00:00Z", device, students, erased: [] };
  return `${JSON.stringify(head).slice(0, -1)},"entries":[${entries.join(",\n")}],"moves":[]}`;
}

/** Notes in the page how long every write takes, as `window.writes`. */
function noteWrites() {
  Object.assign(window, { writes: [] });
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const begun = performance.now();
    const made = transaction.call(this, names, mode, options);
    const note = () => /** @type {any} */ (window).writes.push(performance.now() - begun);
    if (mode === "readwrite") made.addEventListener("complete", note);
    return made;
  };
}

/** @returns {Promise<number>} */
async function sitDown() {
  const { painted } = /** @type {any} */ (window).bench;
  const began = performance.now();
  /** @type {HTMLElement | null} */ (document.querySelector("[data-do=start]"))?.click();
  return (await painted(() => document.querySelector("[data-item], [data-lesson-next]"))) - began;
}

/** @returns {Promise<number>} */
async function pressCheck() {
  const { painted } = /** @type {any} */ (window).bench;
  const began = performance.now();
  /** @type {HTMLElement | null} */ (document.querySelector("[data-do=check]"))?.click();
  const told = () => document.querySelector("[data-feedback]")?.textContent?.trim();
  return (await painted(told)) - began;
}

/** @returns {number[]} */
const times = () => [];

/**
 * @param {string} name
 * @param {number} value
 * @param {number} [aim]
 * @returns {import("./support.mjs").Row}
 */
const row = (name, value, aim) => ({ name, value: Math.round(value * 10) / 10, unit: "ms", aim });
