// The skill map: what is on it, how a skill is found, where it leads.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { SKILLS } from "./support/skills.mjs";

interface Row {
  id: string;
  needs: string[];
  helps: string[];
}

/** The skill table, and of it the skills that have items. */
const table: Row[] = readFileSync(new URL("../data/skills.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => {
    const cells = line.split("\t");
    const list = (cell = "") => cell.split(";").filter((id) => id !== "");
    return { id: cells[0] ?? "", needs: list(cells[7]), helps: list(cells[8]) };
  });
const there = new Set(SKILLS);
const skills = table.filter(({ id }) => there.has(id));

const card = (page: Page, id: string) => page.locator(`.map-card[data-skill="${id}"]`);
const shown = (page: Page) =>
  page.locator(".map-card:visible").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-skill")));

test("every skill is on it, with an arrow from each that it needs or that helps it", async ({ app, page }) => {
  await app.open("#/teach");
  await page.locator("[data-do=skills]").click();
  await expect(page.locator("main[data-screen=skills]")).toBeVisible();
  expect(new Set(await shown(page))).toEqual(there);
  const arrows = await page
    .locator(".arrow")
    .evaluateAll((arrows) => arrows.map((arrow) => [arrow.getAttribute("data-from"), arrow.getAttribute("data-to"), arrow.classList.contains("helps")].join()));
  const ties = skills.flatMap(({ id, needs, helps }) => [
    ...needs.filter((need) => there.has(need)).map((need) => [need, id, false].join()),
    ...helps.filter((help) => there.has(help)).map((help) => [help, id, true].join()),
  ]);
  expect(arrows.sort()).toEqual(ties.sort());
});

test("a skill is found by code, word and manipulative, in the language of the screen", async ({ app, page }) => {
  await app.open("#/teach/skills");
  const search = page.locator("input[name=search]");
  const found = page.locator("[data-found]");
  await search.fill("ma19.3.14");
  await expect(found).toHaveAttribute("data-found", "1");
  expect(await shown(page)).toEqual(["3.FRAC.NL"]);
  await search.fill("ten frame");
  expect(await shown(page)).toContain("K.MAKE10");
  expect(await shown(page)).not.toContain("3.FRAC.NL");
  await page.locator("[data-do=screen-es]").click();
  await search.fill("RECTA numerica fraccion");
  expect(await shown(page)).toContain("3.FRAC.NL");
  await search.fill("xyzzy");
  await expect(found).toHaveAttribute("data-found", "0");
  await search.fill("");
  await expect(found).toHaveAttribute("data-found", String(there.size));
});

test("a card leads to every item and lesson, by keyboard, and back to itself", async ({ app, page }) => {
  await app.open("#/teach/skills");
  const own = card(page, "2.SUB2D.REG");
  for (let presses = 0; presses < 200 && !(await own.evaluate((card) => card === document.activeElement)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  const links = await dialog.locator("a[data-stage]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const phases = ["i", "we", "you"];
  expect(links).toEqual(["c", "r", "a"].flatMap((stage) => phases.map((phase) => `#/try/2.SUB2D.REG?stage=${stage}&phase=${phase}&seed=1`)));
  await page.keyboard.press("Escape");
  // Gone, not only hidden: the browser gives the focus back before it tells the page that the dialog was closed.
  await expect(dialog).toHaveCount(0);
  await expect(own, "the focus is on the card again").toBeFocused();
  await page.keyboard.press("Enter");
  await dialog.locator('[data-stage=r][data-phase=i]').click();
  await expect(page.locator("main[data-screen=try] [data-skill='2.SUB2D.REG'][data-stage=r]")).toBeVisible();
});

test("what goes wrong is told in full, and needs lead from skill to skill", async ({ app, page }) => {
  await app.open("#/teach/skills");
  await card(page, "1.SUB20.STRAT").click();
  const dialog = page.getByRole("dialog");
  const error = dialog.locator('[data-misconception="sub.counts-start"]');
  await error.locator("summary").click();
  await expect(error.locator("p")).toHaveCount(4);
  for (const text of await error.locator("p").allTextContents()) expect(text.length).toBeGreaterThan(20);
  await dialog.locator('button[data-skill="1.ADD20.STRAT"]').click();
  await expect(page.getByRole("dialog")).toHaveAccessibleName("Add within 20 through ten");
});

test("the Common Core codes are switched off, also the next time", async ({ app, page }) => {
  await app.open("#/teach/skills");
  const codes = card(page, "3.FRAC.NL").locator(".code");
  await expect(codes).toHaveText("MA19.3.14 · 3.NF.A.2");
  await expect(card(page, "K.MAKE10").locator(".code")).toHaveText("MA19.K.11 (inferred) · K.OA.A.4");
  await page.locator("[data-do=ccss]").click();
  await expect(codes).toHaveText("MA19.3.14");
  await app.open("#/teach/skills");
  await expect(codes).toHaveText("MA19.3.14");
});

onEveryScreen(({ language, width }) => {
  test(`the skill map, ${language}, ${width}`, async ({ app, page }) => {
    await app.open("#/teach/skills");
    await look(page, "skills");
    await card(page, "2.SUB2D.REG").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await look(page, "skill");
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    await look(page, "skills-printed");
  });
});

test("items with one thing are asked for from a card, and any item again", async ({ app, page }) => {
  await app.open("#/teach/skills");
  await card(page, "2.ADDSUB1000").click();
  await page.getByRole("dialog").locator('a[href*="stage=a"][data-feature="across-zero"]').click();
  const item = page.locator("main [data-item]");
  for (let turn = 0; turn < 4; turn += 1) {
    const math = (await item.getAttribute("data-math")) ?? "";
    const [upper = "", lower = ""] = math.split(/[-=]/);
    const borrowsOf = [...upper].reverse().findIndex((digit, place) => Number(digit) < Number([...lower].reverse()[place] ?? 0));
    expect([...upper].reverse()[borrowsOf + 1], `${math} trades across a zero`).toBe("0");
    await page.goto(page.url().replace(/seed=\d+/, `seed=${turn + 10}`));
    await expect(item).not.toHaveAttribute("data-math", math);
  }
  await expect(page.locator("[data-feature]")).toContainText("A trade across a zero");
  await page.locator("[data-do=all-items]").click();
  await expect(page.locator("[data-feature]")).toHaveCount(0);
  expect(page.url()).not.toContain("feature");
});
