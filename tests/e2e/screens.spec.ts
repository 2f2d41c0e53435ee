// Every screen, in both languages, on a Chromebook's screen and on a very small one: a picture to be looked at, no
// violation of WCAG 2.2 AA, nothing clipped, nothing on top of something else, no target too small.

import type { Page } from "@playwright/test";
import { type App, expect, test } from "./support/app.ts";
import { MouseChild, problem, solve } from "./support/child.ts";
import { LAYOUTS } from "./support/layouts.ts";
import { SIZES, look } from "./support/look.ts";
import { Teacher } from "./support/teacher.ts";

/** Another address in the same page, as a link leads there. */
async function go(app: App, page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), hash);
  await app.ready();
  // The screen of the new address, not the last one's.
  await page.waitForTimeout(150);
}

for (const viewport of SIZES) {
  for (const language of ["en", "es"]) {
    test.describe(`${language} at ${viewport.width}x${viewport.height}`, () => {
      test.use({ viewport, locale: language === "es" ? "es-MX" : "en-US" });

      test(`every layout, ${language}, ${viewport.width}`, async ({ app, page }) => {
        test.setTimeout(240_000);
        await app.open();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        for (const { hash, layout } of LAYOUTS) {
          await go(app, page, hash);
          const { skill, stage } = await problem(page);
          await look(page, `item-${skill}-${stage}-${layout}`);
        }
      });

      test(`every lesson and we do, ${language}, ${viewport.width}`, async ({ app, page }) => {
        test.setTimeout(240_000);
        await app.open();
        for (const { hash, layout } of LAYOUTS) {
          for (const phase of ["i", "we"]) {
            await go(app, page, hash.replace("phase=you", `phase=${phase}`));
            const { skill, stage } = await problem(page);
            await look(page, `${phase}-${skill}-${stage}-${layout}`);
          }
        }
      });

      test(`the screens of a child and of an adult, ${language}, ${viewport.width}`, async ({ app, page }) => {
        test.setTimeout(180_000);
        await app.open();
        await look(page, "home-empty");
        await go(app, page, "#/nowhere");
        await expect(page.locator('main[data-screen="not-found"]')).toBeVisible();
        await look(page, "not-found");

        const teacher = new Teacher(page, app.site);
        await teacher.open();
        await look(page, "teach-empty");
        await teacher.do("new-student").click();
        await teacher.fill({ nickname: "Sol" });
        await look(page, "teach-form");
        await teacher.do("keep").click();
        await expect(teacher.row("Sol").first()).toBeVisible();
        await teacher.add({ nickname: "Maximiliano del Carmen", skills: ["K.MAKE10"] });
        await look(page, "teach");
        await teacher.do("erase").first().click();
        await expect(teacher.dialog).toBeVisible();
        await look(page, "teach-erase");
        await page.keyboard.press("Escape");

        await go(app, page, "#/");
        await look(page, "home");
        await page.locator("[data-do=sit]").first().click();
        await page.locator("[data-do=sound]").click();
        await look(page, "today");
        await page.locator("[data-do=start]").click();
        await page.locator("[data-item], .choosing").first().waitFor();
        await look(page, "practice");
        await page.locator("[data-do=adult]").click();
        await expect(page.getByRole("dialog")).toBeVisible();
        await look(page, "adult-card");
      });

      test(`errors, hints and being right, ${language}, ${viewport.width}`, async ({ app, page }) => {
        test.setTimeout(180_000);
        await app.open();
        for (const { hash, layout } of LAYOUTS) {
          await app.open(hash);
          const child = new MouseChild(page);
          const name = (await problem(page)).skill;
          if (["blocks", "columns", "plates", "card", "read-1"].includes(layout)) {
            for (let rung = 1; rung <= 4; rung += 1) {
              const hint = page.locator("[data-do=hint]");
              if ((await hint.getAttribute("aria-disabled")) === "true") break;
              await hint.click();
              await page.waitForTimeout(200);
              await look(page, `hint-${rung}-${name}-${layout}`);
            }
          }
          if (viewport.width > 400 && ["frame", "columns", "jumps", "ticks-1", "bars-1"].includes(layout)) {
            await app.open(hash);
            await solve(child, layout === "columns" ? 10 : 1);
            await child.check();
            await expect(page.locator("[data-item]")).toHaveAttribute("data-state", /^(not-yet|wrong)$/);
            await look(page, `wrong-${name}-${layout}`);
          }
          if (viewport.width > 400) {
            await app.open(hash);
            await solve(child);
            await child.check();
            await expect(page.locator("[data-item]")).toHaveAttribute("data-state", "right");
            await look(page, `right-${name}-${layout}`);
          }
        }
      });
    });
  }
}

test.describe("supports", () => {
  for (const support of ["large", "contrast", "left-handed"]) {
    test(`the support ${support} changes the screen and breaks nothing`, async ({ app, page }) => {
      test.setTimeout(120_000);
      const teacher = new Teacher(page, app.site);
      await teacher.open();
      await teacher.do("new-student").click();
      await teacher.fill({ nickname: "Sol", skills: ["2.SUB2D.REG"] });
      await page.locator(`[data-support="${support}"]`).setChecked(true);
      await teacher.do("keep").click();
      await expect(teacher.row("Sol").first()).toBeVisible();
      await app.open("#/");
      await page.locator("[data-do=sit]").click();
      await expect(page.locator("body")).toHaveClass(new RegExp(support));
      await look(page, `${support}-today`);
      await page.locator("[data-do=start]").click();
      await page.locator("[data-item]").waitFor();
      await look(page, `${support}-practice`);
      for (const { hash, layout } of LAYOUTS) {
        await page.evaluate((hash) => void (location.hash = hash), hash);
        await page.locator(`[data-layout="${layout}"]`).waitFor();
        await page.waitForTimeout(120);
        await look(page, `${support}-${layout}`);
      }
    });
  }
});
