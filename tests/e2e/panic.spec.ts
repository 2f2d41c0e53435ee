// What a child sees when the module has stopped: public/boot.js, which has to do without the module.

import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/app.ts";
import { shot } from "./support/shots.ts";

const dialog = (page: Page): Locator => page.getByRole("alertdialog");
const goOn = (page: Page): Locator => dialog(page).locator('[data-do="go-on"]');

/** Does what the app's panic hook does. */
const panic = (page: Page) =>
  page.evaluate(() => void dispatchEvent(new CustomEvent("tenfold-panic", { detail: "a test" })));

test("after a panic a dialog has the focus, and going on loads the page again", async ({ app, page }) => {
  await app.open();
  await panic(page);
  await expect(dialog(page)).toHaveAccessibleName("The page got stuck. Press “Go on”.");
  await expect(goOn(page)).toBeFocused();
  await expectAccessible(page);
  await shot(page, "stuck");

  await page.evaluate(() => Object.assign(window, { before: true }));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !("before" in window));
  await app.ready();
  await expect(dialog(page)).toHaveCount(0);
});

test("a second panic within a minute has to wait for the minute to pass", async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await panic(page);
  await goOn(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await app.ready();

  await page.clock.fastForward(20_000);
  await panic(page);
  await expect(dialog(page)).toHaveAccessibleName(/Wait a minute, or ask an adult/);
  await expect(goOn(page)).toBeDisabled();
  await expect(dialog(page)).toBeFocused();
  await page.clock.fastForward(38_000);
  await expect(goOn(page)).toBeDisabled();
  await page.clock.fastForward(3_000);
  await expect(goOn(page)).toBeEnabled();
  await expect(goOn(page)).toBeFocused();
  await goOn(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await app.ready();
});

test("nothing a child does reaches the stopped module", async ({ app, page }) => {
  await app.open();
  await page.evaluate(() => {
    const reached: string[] = [];
    Object.assign(window, { reached });
    for (const type of ["keydown", "click", "pointerdown", "focusin", "hashchange", "visibilitychange"]) {
      addEventListener(type, () => reached.push(`window ${type}`), true);
      document.addEventListener(type, () => reached.push(`document ${type}`));
    }
  });
  await panic(page);
  await page.keyboard.press("ArrowLeft");
  await page.mouse.click(100, 100);
  await page.keyboard.press("Tab");
  await page.evaluate(() => {
    location.hash = "#/today";
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => (window as unknown as { reached: string[] }).reached)).toEqual([]);
});

for (const [name, fail] of [
  ["a trap", () => void setTimeout(() => Promise.reject(new WebAssembly.RuntimeError("unreachable")))],
  ["a trap in a listener", () => void setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); })],
  ["a stack that ran over", () => void setTimeout(function deeper(): void { deeper(); deeper(); })],
] as const) {
  test(`${name} that no panic hook announces is noticed`, async ({ app, page }) => {
    app.allow(/unreachable|call stack/);
    await app.open();
    await page.evaluate(fail);
    await expect(goOn(page)).toBeFocused();
  });
}

test("another mistake does not stop the page", async ({ app, page }) => {
  app.allow(/not a trap/);
  await app.open();
  await page.evaluate(() => void setTimeout(() => { throw new TypeError("not a trap"); }));
  await page.waitForTimeout(200);
  await expect(dialog(page)).toHaveCount(0);
});

test("the dialog speaks the language of the page", async ({ app, page }) => {
  await app.open();
  await page.evaluate(() => { document.documentElement.lang = "es"; });
  await panic(page);
  await expect(dialog(page)).toHaveAccessibleName("La página se trabó. Presiona «Seguir».");
  await expect(goOn(page)).toHaveText("Seguir");
});
