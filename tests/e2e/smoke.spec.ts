// The delivered page as such: it starts, anywhere, online or not, and keeps to itself.

import { startServer } from "../../xtask/node/server.mjs";
import { expectAccessible } from "./support/axe.ts";
import { App, expect, test } from "./support/app.ts";
import { dist } from "./support/browser.mjs";
import { newerVersion } from "./support/newer.ts";
import { shot } from "./support/shots.ts";
import { Hand } from "./support/touch.ts";

// That nothing is logged, violated or requested from elsewhere is held by the fixture, here as in every spec.
test("the page starts", async ({ app, page }) => {
  await app.open();
  await expect(page).toHaveTitle(/Tenfold/);
  await shot(page, "start");
});

test("the page is there before the app is, and says so in both languages", async ({ page, site }) => {
  await page.route("**/*.wasm", () => {}); // never answered
  await page.goto(site.url, { waitUntil: "commit" });
  await expect(page.locator("#boot")).toHaveText(/Tenfold\s*Loading… \/ Cargando…/);
  await expectAccessible(page);
});

test("what cannot start says so", async ({ app, page, site }) => {
  app.allow(/could not start|Failed to load resource|ERR_FAILED/);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(site.url);
  await expect(page.getByRole("alert")).toHaveText(/could not start/);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-MX" });

  test("what cannot start says so", async ({ app, page, site }) => {
    app.allow(/could not start|Failed to load resource|ERR_FAILED/);
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(site.url);
    await expect(page.getByRole("alert")).toHaveText(/no pudo abrirse/);
  });
});

test("a module that was changed on its way is refused", async ({ app, page, site }) => {
  app.allow(/could not start|integrity|Failed to fetch/);
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    const body = Buffer.concat([await response.body(), Buffer.from([0])]);
    await route.fulfill({ response, body });
  });
  await page.goto(site.url);
  await expect(page.getByRole("alert")).toHaveText(/could not start/);
});

test("the page works in a sub-folder and, after one visit, without the server", async ({ page, watch }) => {
  const site = await startServer({ dir: dist, base: "/some/folder/" });
  watch.atHome(site.origin);
  const app = new App(page, site, watch);
  await app.open();
  await app.offlineReady();
  await site.close();

  await page.reload();
  await app.ready();
  await page.goto(`${site.url}?from=elsewhere#/`);
  await app.ready();
});

test("everything the page names is there, with the right type", async ({ app, page, request, site }) => {
  await app.open();
  const links = await page.locator("link[href]").evaluateAll((links) =>
    links.map((link) => (link as HTMLLinkElement).href),
  );
  const manifestUrl = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = await (await request.get(manifestUrl)).json();
  const icons: string[] = manifest.icons.map((icon: { src: string }) => new URL(icon.src, manifestUrl).href);
  expect(icons.length).toBeGreaterThanOrEqual(4);

  const types: Record<string, string> = {
    css: "text/css",
    js: "text/javascript",
    png: "image/png",
    svg: "image/svg+xml",
    wasm: "application/wasm",
    webmanifest: "application/manifest+json",
  };
  for (const url of [...links, ...icons, `${site.url}sw.js`]) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    expect(response.headers()["content-type"], url).toBe(types[url.split(".").at(-1) ?? ""]);
  }
  for (const size of [192, 512]) {
    for (const purpose of [undefined, "maskable"]) {
      const fits = (icon: { sizes: string; purpose?: string }) =>
        icon.sizes === `${size}x${size}` && icon.purpose === purpose;
      expect(manifest.icons.some(fits), `an icon of ${size}, ${purpose ?? "plain"}`).toBe(true);
    }
  }
  expect(new URL(manifest.start_url, manifestUrl).href).toBe(site.url);
});

test("the font of the page is its own", async ({ app, page }) => {
  await app.open();
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all(["400 20px Andika", "700 20px Andika"].map((font) => document.fonts.load(font)));
    return faces.flat().map(({ family, weight, status }) => `${family} ${weight} ${status}`);
  });
  expect(loaded).toEqual(["Andika 400 loaded", "Andika 700 loaded"]);
});

test("a new version waits until it is called, and then reloads the page once", async ({ page, watch }, testInfo) => {
  const site = await startServer({ dir: dist });
  watch.atHome(site.origin);
  const app = new App(page, site, watch);
  const version = page.locator('meta[name="test-version"]');
  await app.open();
  await app.offlineReady();
  expect(await page.evaluate(() => window.tenfoldUpdate.waiting())).toBe(false);

  site.show(await newerVersion(dist, testInfo.outputPath("newer")));
  await page.evaluate(() => window.tenfoldUpdate.check());
  await page.waitForFunction(() => window.tenfoldUpdate.waiting());
  await page.reload();
  await app.ready();
  await expect(version, "it waits, however often the page is opened").toHaveCount(0);

  await page.evaluate(() => window.tenfoldUpdate.activate());
  await expect(version).toHaveAttribute("content", "newer");
  await app.ready();
  expect(await page.evaluate(() => window.tenfoldUpdate.waiting())).toBe(false);
  await site.close();
});

test.describe("fingers", () => {
  test.use({ hasTouch: true });

  test("two at once reach the page as two pointers", async ({ page }) => {
    await page.setContent('<div id="board" style="width:600px;height:400px;touch-action:none"></div>');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ["pointerdown", "pointermove", "pointerup", "pointercancel"]) {
        document.querySelector("#board")?.addEventListener(type, (event) => {
          const { pointerId, clientX, clientY } = event as PointerEvent;
          seen.push(`${type} ${pointerId} ${Math.round(clientX)},${Math.round(clientY)}`);
        });
      }
    });
    const hand = await Hand.over(page);
    const strokes = [
      { from: { x: 50, y: 50 }, to: { x: 250, y: 150 } },
      { from: { x: 400, y: 50 }, to: { x: 400, y: 350 } },
    ];
    await hand.together(strokes, { steps: 4 });
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const of = (type: string) => seen.filter((line) => line.startsWith(`${type} `));
    const pointers = new Set(seen.map((line) => line.split(" ")[1]));
    expect(pointers.size).toBe(2);
    expect(of("pointerdown").length).toBe(2);
    expect(of("pointermove").length).toBeGreaterThanOrEqual(4);
    expect(of("pointerup").map((line) => line.split(" ")[2])).toEqual(["250,150", "400,350"]);
    expect(of("pointercancel")).toEqual([]);
  });
});
