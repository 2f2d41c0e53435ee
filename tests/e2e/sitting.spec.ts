// Whole sittings, from the tile to the calm end, in each language; with errors on the way.

import type { Page } from "@playwright/test";
import { type Child, MouseChild, problem, solve } from "./support/child.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/app.ts";
import { expectNothingClipped } from "./support/layout.ts";
import { shot } from "./support/shots.ts";
import { Teacher } from "./support/teacher.ts";

type Scene = "item" | "lesson" | "choice" | "ending";

const SCENES: Record<Scene, string> = {
  item: '[data-item]:not([data-phase="i"])',
  lesson: '[data-item][data-phase="i"]',
  choice: ".choosing",
  ending: "[data-ending]",
};

async function scene(page: Page): Promise<Scene> {
  // All at one moment: between two looks, one scene may give way to the next.
  const found = await page.waitForFunction(
    (scenes) => Object.entries(scenes).find(([, selector]) => document.querySelector(selector))?.[0],
    SCENES,
  );
  return (await found.jsonValue()) as Scene;
}

/** Follows a lesson to its end: answers its questions, sometimes not rightly, and steps on. */
async function follow(child: Child, seen: Set<string>): Promise<void> {
  const { page } = child;
  const lesson = page.locator(SCENES.lesson);
  for (let step = 0; step < 100; step += 1) {
    // What there is to press, at one moment.
    const now = await page.evaluate((lesson) => {
      const screen = document.querySelector(lesson);
      if (!screen) return "over";
      const next = screen.querySelector("[data-lesson-next]")?.getAttribute("data-do");
      return next ?? (screen.querySelector("[data-do=answer]") ? "answer" : "nothing");
    }, SCENES.lesson);
    if (now === "over") return;
    if (now === "answer") seen.add("question");
    if (now !== "nothing") await child.press(now === "answer" ? "[data-do=answer]" : "[data-lesson-next]");
    if (now === "next") return expect(lesson).toHaveCount(0);
    await page.waitForTimeout(60);
  }
  throw new Error("the lesson has no end");
}

/** Answers wrongly, hears why, begins anew and answers rightly. */
async function errAndMend(child: Child, seen: Set<string>): Promise<void> {
  const { page } = child;
  const item = page.locator("[data-item]");
  const { math, phase } = await problem(page);
  await solve(child, 1);
  await child.check();
  // The first items only find out where the child stands: what was answered is noted, and the sitting goes on.
  const noted = page.locator("[data-do=next]");
  const told = page.locator('[data-item][data-state="not-yet"], [data-item][data-state="wrong"]');
  await expect(noted.or(told).first()).toBeVisible();
  if ((await noted.count()) > 0) {
    seen.add("noted");
    return;
  }
  await expect(item).toHaveAttribute("data-state", /^(not-yet|wrong)$/);
  await expect(page.locator("[data-feedback]")).not.toBeEmpty();
  await expect(page.locator("[data-feedback]")).toBeFocused();
  seen.add(`error ${phase}`);
  if ((await item.count()) === 0 || (await problem(page)).math !== math) return;
  await child.press("main [data-do=clear]");
  await solve(child);
  await child.check();
}

for (const language of ["en", "es"]) {
  test(`a whole sitting, with errors, in ${language}`, async ({ app, page }) => {
    test.setTimeout(300_000);
    const teacher = new Teacher(page, app.site);
    await teacher.open();
    await page.locator(`[data-do="screen-${language}"]`).first().click();
    await teacher.add({ nickname: "Luna", skills: ["K.MAKE10", "3.MULT.CONCEPT"] });
    await app.open("#/");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.locator("[data-do=sit]").click();
    await expectAccessible(page);
    await shot(page, "today");
    await page.locator(`[data-do="screen-${language}"]`).first().click();
    await page.locator("[data-do=start]").click();

    const child = new MouseChild(page);
    const seen = new Set<string>();
    const shown = new Set<string>();
    const math: string[] = [];
    let items = 0;
    for (let turn = 0; turn < 80; turn += 1) {
      const now = await scene(page);
      if (!shown.has(now)) {
        shown.add(now);
        await expectAccessible(page);
        await expectNothingClipped(page);
        await shot(page, `sitting-${now}`);
      }
      if (now === "ending") break;
      if (now === "lesson") {
        await follow(child, seen);
        continue;
      }
      if (now === "choice") {
        const more = page.locator("[data-do=more-practice]");
        const done = page.locator("[data-do=finish]");
        seen.add("choice");
        if (items < 24 && (await more.count()) > 0) await more.click();
        else await done.click();
        continue;
      }
      const here = await problem(page);
      seen.add(`${here.phase} ${here.stage}`);
      math.push(`${here.skill} ${here.math} ${here.layout}`);
      items += 1;
      if (items % 4 === 2) await errAndMend(child, seen);
      else {
        await solve(child);
        await child.check();
      }
      const feedback = page.locator("[data-feedback]");
      await expect(page.locator("[data-do=next]")).toBeVisible();
      await expect(feedback).not.toBeEmpty();
      if (!shown.has("right")) {
        shown.add("right");
        await shot(page, "sitting-right");
      }
      await child.next();
      await page.waitForTimeout(30);
    }
    await expect(page.locator("[data-ending]")).toBeVisible();
    for (const part of ["you a", "noted", "question", "we c", "you c", "error you", "choice"]) expect(seen).toContain(part);
    expect(new Set(math).size, "no item came twice").toBe(math.length);
    await expect(page.locator(".can li").first()).toBeVisible();
    expect(await page.locator("main").innerText()).not.toMatch(language === "es" ? /\b(the|you|your)\b/i : /\b(el|los|tu)\b/i);
  });
}
