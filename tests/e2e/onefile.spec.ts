// All of Tenfold in one file, opened from a disk: it works by itself, keeps to itself, and keeps nothing unasked.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type Page, chromium } from "@playwright/test";
import { ONE_FILE } from "../../xtask/node/files.mjs";
import { expectAccessible } from "./support/axe.ts";
import { App, type Site, type Watch, expect, test } from "./support/app.ts";
import { dist, launchOptions } from "./support/browser.mjs";
import { MouseChild, problem, solve } from "./support/child.ts";
import { readDisk } from "./support/disk.ts";
import { expectNothingClipped } from "./support/layout.ts";
import { attempts } from "./support/records.ts";
import { shot } from "./support/shots.ts";
import { Teacher } from "./support/teacher.ts";

const FILE = join(dist, ONE_FILE);
const hindered = (page: Page) => page.locator("[data-hindered]");
const keepAnyway = (page: Page) => page.locator('[data-do="keep-anyway"]');

/** The app of a file, which may ask for nothing but itself. */
function fromDisk(page: Page, site: Site, watch: Watch, file = FILE): App {
  const url = pathToFileURL(file).href;
  watch.atHome(url);
  return new App(page, { ...site, url }, watch);
}

/** An adult opens the page for adults, is asked, and says yes. */
async function consent({ page, site }: App): Promise<void> {
  await page.goto(`${site.url}#/teach`);
  await keepAnyway(page).click();
  await expect(hindered(page)).toHaveCount(0);
}

/** A child answers the problem on the screen, and is told that the answer was taken. */
async function answer(page: Page): Promise<string> {
  const child = new MouseChild(page);
  const { math } = await problem(page);
  await solve(child);
  await child.check();
  await expect(page.locator("[data-do=next]")).toBeVisible();
  return math;
}

/** How many records are on the device. */
async function kept(page: Page): Promise<number> {
  const { rooms, cells } = await readDisk(page);
  const texts = Object.values(rooms).map((room) => Object.keys(room).length);
  return texts.reduce((sum, count) => sum + count, Object.keys(cells).length);
}

test("it starts from a disk, with everything in it", async ({ page, site, watch }) => {
  const app = fromDisk(page, site, watch);
  await app.open();
  await expect(page).toHaveTitle(/Who are you\?/);
  const faces = await page.evaluate(async () => {
    const faces = await Promise.all(["400 20px Andika", "700 20px Andika"].map((font) => document.fonts.load(font)));
    return faces.flat().map(({ family, weight, status }) => `${family} ${weight} ${status}`);
  });
  expect(faces).toEqual(["Andika 400 loaded", "Andika 700 loaded"]);
  await expect(page.locator("link:not([rel=icon])")).toHaveCount(0);
  await shot(page, "one-file");
});

test("it may connect to nothing", async ({ page, site, watch }) => {
  const app = fromDisk(page, site, watch);
  await app.open();
  app.allow(/policy:|Content Security Policy/);
  const answered = await page.evaluate(async ([url, data]) => {
    const added = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        Object.assign(element, { onload: resolve, onerror: reject });
        document.body.append(element);
      });
    const tries = {
      request: fetch(url, { mode: "no-cors" }),
      image: added(Object.assign(new Image(), { src: `${url}icon.svg` })),
      script: added(Object.assign(document.createElement("script"), { src: `${url}sw.js` })),
      "script as data": import(data),
    };
    const ends = await Promise.allSettled(Object.values(tries));
    return Object.keys(tries).filter((_, place) => ends[place]?.status === "fulfilled");
  }, [site.url, "data:text/javascript,"] as const);
  expect(answered).toEqual([]);
});

test("a skill is looked at and solved, and nothing is kept", async ({ page, site, watch }) => {
  const app = fromDisk(page, site, watch);
  await app.open("#/try/K.MAKE10?stage=c&phase=you&seed=1");
  const child = new MouseChild(page);
  await solve(child);
  await child.check();
  await expect(page.locator("[data-item]")).toHaveAttribute("data-state", "right");
  await child.next();
  await expect(page.locator("[data-item]")).toHaveAttribute("data-state", "open");

  await page.goto(`${app.site.url}#/`);
  await expect(page.locator('main[data-screen="home"]')).toBeVisible();
  await page.goto(`${app.site.url}#/teach`);
  await expect(hindered(page)).toBeVisible();
  expect(await kept(page)).toBe(0);
});

for (const [language, question, risk] of [
  ["en", /opened as a file\. An adult decides/, /All Tenfold files .* in one place\. .* Please hand in before/],
  ["es", /se abrió como archivo\. Un adulto decide/, /Todos los archivos de Tenfold .* un mismo lugar\. .* antes de cerrar/],
] as const) {
  test(`an adult is asked first, in ${language}`, async ({ page, site, watch }) => {
    const app = fromDisk(page, site, watch);
    await app.open("#/teach");
    await page.locator(`[data-do="screen-${language}"]`).first().click();
    await expect(hindered(page)).toContainText(question);
    await expect(hindered(page)).toContainText(risk);
    await expectAccessible(page);
    await expectNothingClipped(page);
    await shot(page, "one-file-asks");

    await page.locator("[data-do=new-student]").click();
    const teacher = new Teacher(page, app.site);
    await teacher.fill({ nickname: "Luna" });
    await teacher.do("keep").click();
    // In the form, where what was typed stays.
    await expect(page.locator("dialog [data-hindered]"), "who goes on without an answer is asked again").toBeVisible();
    await expect(page.locator("dialog [data-hindered]")).toContainText(question);
    expect(Object.values((await readDisk(page)).rooms).flatMap((room) => Object.keys(room))).toEqual([]);
  });
}

test("after an adult's yes an answer is kept, for every Tenfold file of this browser", async ({ page, site, watch, context }, testInfo) => {
  const app = fromDisk(page, site, watch);
  await consent(app);
  const teacher = new Teacher(page, app.site);
  await expect(page.locator("[data-keeping]")).toContainText(/in one place/);
  await teacher.add({ nickname: "Luna", skills: ["K.MAKE10"] });
  await app.open();
  await expect(page.locator("[data-notice]")).toContainText(/in one place/);
  await page.locator("[data-do=sit]").click();
  await page.locator("[data-do=start]").click();
  const math = await answer(page);

  // Another tab may not write meanwhile.
  const other = await context.newPage();
  const elsewhere = fromDisk(other, site, watch);
  await elsewhere.open();
  await other.locator("[data-do=sit]").click();
  await other.locator("[data-do=start]").click();
  await expect(hindered(other)).toContainText(/open in another tab/);
  await other.close();
  // Chromium now and then gives a page of a file none of what the one before wrote there. The yes stands all the same.
  await page.evaluate(() => localStorage.clear());
  await page.close();

  // The same file, and a copy of it in another folder.
  const copy = testInfo.outputPath("elsewhere", "copy of Tenfold.html");
  mkdirSync(testInfo.outputPath("elsewhere"), { recursive: true });
  copyFileSync(FILE, copy);
  for (const file of [FILE, copy]) {
    const again = await context.newPage();
    const reopened = fromDisk(again, site, watch, file);
    await reopened.open("#/teach");
    const adult = new Teacher(again, reopened.site);
    await expect(adult.row("Luna").first()).toBeVisible();
    await expect(hindered(again), "the adult has said so already").toHaveCount(0);
    expect(attempts(await adult.export()).map((row) => row.math)).toEqual([math]);
    await again.close();
  }
});

test("a sitting ends with what is to be known", async ({ page, site, watch }) => {
  const app = fromDisk(page, site, watch);
  await consent(app);
  const teacher = new Teacher(page, app.site);
  await teacher.add({ nickname: "Luna", skills: ["K.MAKE10"] });
  await app.open();
  await page.locator("[data-do=sit]").click();
  await page.locator("[data-do=start]").click();
  await answer(page);
  await page.locator("[data-do=adult]").click();
  await page.locator("[data-do=end-now]").click();
  await expect(page.locator("[data-ending]")).toBeVisible();
  await expect(page.locator("[data-notice]")).toContainText(/hand in before/);
  await teacher.download("hand-in");
  await expect(page.locator("[data-handed]")).toContainText(/Downloads/);
});

for (const [name, damage] of [
  ["cut off", (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
  ["changed", (whole: Buffer) => whole.fill("A", whole.length >> 1, (whole.length >> 1) + 4)],
] as const) {
  test(`a file that was ${name} says so`, async ({ page, site, watch }, testInfo) => {
    watch.allow(/could not start/);
    const file = testInfo.outputPath("damaged.html");
    writeFileSync(file, damage(readFileSync(FILE)));
    const app = fromDisk(page, site, watch, file);
    await page.goto(app.site.url);
    await expect(page.getByRole("alert")).toHaveText(/could not start\. The file may be damaged/);
  });
}

test("on a host the one file starts too, and leaves offline use to the other page", async ({ app, page, site }) => {
  await page.goto(site.url + ONE_FILE);
  await app.ready();
  // Its policy allows no service worker: to try and register one would be a problem that the fixture tells.
  await page.waitForLoadState("load");
  await app.open();
  await app.offlineReady();
  const stored = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(stored.length).toBeGreaterThan(10);
  expect(stored.filter((url) => url.includes(ONE_FILE)), "nobody loads everything twice").toEqual([]);
});

test.describe("on plain http", () => {
  let browser: Browser;
  test.beforeAll(async () => {
    // A name of this machine that the browser has no reason to trust.
    const options = launchOptions();
    const rules = "--host-resolver-rules=MAP plain.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), rules] });
  });
  test.afterAll(() => browser.close());

  test("an adult is asked too, and nothing is kept before", async ({ site, watch }) => {
    const context = await browser.newContext({ locale: "en-US" });
    await watch.over(context);
    const page = await context.newPage();
    const url = site.url.replace("127.0.0.1", "plain.test");
    watch.atHome(new URL(url).origin);
    const app = new App(page, { ...site, url }, watch);
    await app.open();
    await app.open("#/teach");
    await expect(hindered(page)).toContainText(/not protected \(no https\)/);
    expect(await kept(page)).toBe(0);
    await consent(app);
    await new Teacher(page, app.site).add({ nickname: "Luna" });
    await context.close();
  });
});
