// The curtain before the page for adults: set, asked for, guessed at, taken off; by mouse and by keys, in both languages.

import type { Page } from "@playwright/test";
import { type Site, expect, test } from "./support/app.ts";
import { onEveryScreen, look } from "./support/look.ts";
import { Teacher } from "./support/teacher.ts";

const drawn = (page: Page) => page.locator('main[data-curtain="drawn"]');
const told = (page: Page) => page.locator("[data-told]");

/** Sets a passphrase as an adult does who reads it off the screen; the phrase. */
async function setCurtain(teacher: Teacher): Promise<string> {
  await teacher.do("set-curtain").click();
  const phrase = await teacher.dialog.locator("[data-phrase]").innerText();
  await teacher.dialog.locator('[name="phrase-again"]').fill(phrase);
  await teacher.do("keep-curtain").click();
  await expect(teacher.dialog).toHaveCount(0);
  await expect(teacher.page.locator('[data-curtain="lifted"]')).toBeVisible();
  return phrase;
}

/** Opens the page for adults anew, where a curtain hides it. */
async function openDrawn(page: Page, site: Site): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.url}#/teach`);
  await expect(drawn(page)).toBeVisible();
}

async function guess(page: Page, phrase: string): Promise<void> {
  await page.locator('[name="passphrase"]').fill(phrase);
  await page.locator('[data-do="lift"]').click();
}

test("a passphrase hides every student until it is typed, and falls again behind whoever leaves", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Sol" });
  const phrase = await setCurtain(teacher);
  expect(phrase).toMatch(/^[a-z]+( [a-z]+){3}$/);
  await expect(teacher.row("Sol").first()).toBeVisible();

  // Opened anew, nothing of the page is in the document.
  await openDrawn(page, site);
  await expect(page.locator("body")).not.toContainText("Sol");
  await expect(teacher.do("new-student")).toHaveCount(0);
  await guess(page, `${phrase} more`);
  await expect(told(page)).toHaveText("That is not the passphrase.");
  await expect(drawn(page)).toBeVisible();

  // However it is written.
  await guess(page, `  ${phrase.toUpperCase().replaceAll(" ", " - ")} `);
  await expect(teacher.row("Sol").first()).toBeVisible();
  await expect(page.locator("main h1")).toBeFocused();

  // The skill map is the adult's as well; the children's pages are not.
  await teacher.do("skills").click();
  await expect(page.locator('main[data-screen="skills"]')).toBeVisible();
  await page.goBack();
  await expect(teacher.row("Sol").first()).toBeVisible();
  await teacher.do("home").click();
  await expect(page.locator('main[data-screen="home"]')).toBeVisible();
  await page.goBack();
  await expect(drawn(page)).toBeVisible();

  // Another tab has it too.
  const other = await page.context().newPage();
  await other.goto(`${site.url}#/teach`);
  await expect(drawn(other)).toBeVisible();
  await other.close();
});

test("who mistypes the words of a new passphrase is told, and nothing is set", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.do("set-curtain").click();
  const words = teacher.dialog.locator("[data-phrase]");
  const first = await words.innerText();
  await teacher.do("other-words").click();
  await expect(words).not.toHaveText(first);
  await teacher.dialog.locator('[name="phrase-again"]').fill(first);
  await teacher.do("keep-curtain").click();
  await expect(teacher.dialog.locator("[data-told]")).toHaveText(/not the four words/);
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-curtain="none"]')).toBeVisible();
});

test("who guesses has to wait, longer each time, and a new page does not help", async ({ page, site }) => {
  await page.clock.install();
  const teacher = new Teacher(page, site);
  await teacher.open();
  const phrase = await setCurtain(teacher);
  await openDrawn(page, site);
  for (let miss = 1; miss <= 4; miss += 1) {
    await guess(page, `guess ${miss}`);
    await expect(told(page)).toHaveText("That is not the passphrase.");
  }
  await guess(page, "guess 5");
  await expect(told(page)).toHaveText(/wait (30|29) seconds/);
  await expect(page.locator('[data-do="lift"]')).toHaveAttribute("aria-disabled", "true");

  await openDrawn(page, site);
  await expect(told(page)).toHaveText(/wait \d+ seconds/);
  // Not even the right words count meanwhile.
  await page.locator('[name="passphrase"]').fill(phrase);
  await page.keyboard.press("Enter");
  await page.clock.fastForward(2_000);
  await expect(drawn(page)).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(page.locator('[data-do="lift"]')).toHaveAttribute("aria-disabled", "false");
  await guess(page, "guess 6");
  await expect(told(page)).toHaveText(/wait (60|59) seconds/);
  await page.clock.fastForward(61_000);
  await expect(page.locator('[data-do="lift"]')).toHaveAttribute("aria-disabled", "false");
  await guess(page, phrase);
  await expect(page.locator("[data-keeping]")).toBeVisible();
});

test("a curtain is changed and taken off by who is behind it, and survives its own tab", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  const first = await setCurtain(teacher);
  const second = await setCurtain(teacher);
  await openDrawn(page, site);
  await guess(page, first);
  await expect(told(page)).toHaveText("That is not the passphrase.");
  await guess(page, second);
  await teacher.do("take-curtain-off").click();
  await expect(page.locator('[data-curtain="none"]')).toBeVisible();
  await teacher.open();
  await expect(page.locator('[data-curtain="none"]')).toBeVisible();
});

test("by keys alone", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  const phrase = await setCurtain(teacher);
  await openDrawn(page, site);
  const name = () =>
    page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.getAttribute("data-do"));
  for (let steps = 0; steps < 10 && (await name()) !== "passphrase"; steps += 1) await page.keyboard.press("Tab");
  await page.keyboard.type(phrase);
  await page.keyboard.press("Enter");
  await expect(page.locator("main h1")).toBeFocused();
  await expect(page.locator("[data-keeping]")).toBeVisible();
});

test("without a secure address there is no passphrase, and the page says so", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined });
  });
  const teacher = new Teacher(page, site);
  await teacher.open();
  await expect(page.locator('[data-curtain="none"]')).toContainText("secure address");
  await expect(teacher.do("set-curtain")).toHaveCount(0);
});

onEveryScreen(({ language, width }) => {
  test(`the curtain, ${language}, ${width}`, async ({ page, site }) => {
    const teacher = new Teacher(page, site);
    await page.goto("about:blank");
    await page.goto(`${site.url}#/teach`);
    await expect(page.locator('[data-curtain="none"]')).toBeVisible();
    await teacher.do("set-curtain").click();
    await look(page, "teach-curtain-set");
    await page.keyboard.press("Escape");
    await setCurtain(teacher);
    await openDrawn(page, site);
    await guess(page, "no");
    await expect(told(page)).not.toHaveText("");
    await look(page, "teach-curtain-drawn");
  });
});
