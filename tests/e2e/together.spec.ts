// Two pages for a table of children: everyone predicts on a card, and all cards are turned over together.

import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { type Child, KeyChild, MouseChild, TapChild } from "./support/child.ts";
import { expect, test } from "./support/app.ts";
import { expectNothingClipped } from "./support/layout.ts";
import { onEveryScreen } from "./support/look.ts";
import { shot } from "./support/shots.ts";

const card = (page: Page, number: number) => page.locator(`[data-card="${number}"]`);
const face = (page: Page, number: number) =>
  card(page, number)
    .locator("[data-says]")
    .evaluate((face) => getComputedStyle(face, "::before").content.replaceAll('"', ""));

/** Children write on their cards, one after the other. */
async function predict(child: Child, ...numbers: string[]) {
  for (const [index, text] of numbers.entries()) {
    await child.button(`[data-card="${index + 1}"]`);
    for (const digit of text) await child.button(`.cards [data-key="${digit}"]`);
    await child.button("[data-do=card-done]");
  }
}

/** Nobody is told a number that a card holds: not by sight, not by name, not by an attribute. */
async function expectFaceDown(page: Page, numbers: string[]) {
  const cards = await page.locator("[data-card]").evaluateAll((cards) => cards.map((card) => card.outerHTML));
  for (const [index, text] of numbers.entries()) {
    expect(await face(page, index + 1)).toBe("✓");
    expect(cards[index]?.replace(/ d="[^"]*"/g, "").replace(/data-card="\d"|Card \d|Tarjeta \d|picture-\d+|0 0 48 48/g, "")).not.toContain(text);
  }
}

test("show me: predictions stay face down until all are turned over with the total", async ({ app, page }) => {
  await app.open("#/tools");
  const child = new MouseChild(page);
  await page.getByRole("link", { name: "Show me" }).click();
  await child.button("[data-do=add-tool]");
  await page.locator('dialog [data-tool="ten-frame"]').click();
  await child.carry("[data-board=ten-frame] [data-piece=counter].source", '[data-board=ten-frame] [data-cell$="empty"]');
  await predict(child, "6", "5", "7");
  await expectFaceDown(page, ["6", "5", "7"]);
  await expect(page.locator("[data-board]")).toHaveAttribute("data-conceal", "true");
  await child.button("[data-do=cards-show]");
  expect(await Promise.all([1, 2, 3, 4].map((number) => face(page, number)))).toEqual(["6", "5", "7", ""]);
  await expect(card(page, 1)).toHaveAccessibleName("Card 1: 6");
  await expect(page.locator("[data-board]")).toHaveAttribute("data-value", /./);
  // A card that lies open is not changed.
  await child.button('[data-card="1"]');
  await expect(page.locator(".cards [data-key]")).toHaveCount(0);
  await child.button("[data-do=cards-again]");
  await expect(page.locator("[data-board]")).toHaveAttribute("data-conceal", "true");
  await expect(card(page, 1)).toHaveAccessibleName("Card 1, empty");
});

test("guess under the mask: what hides is told by nothing until the mask is lifted", async ({ app, page }) => {
  await app.open("#/tools/guess");
  const child = new MouseChild(page);
  await expect(page.locator("[data-piece]")).toHaveCount(7);
  const hidden = new Set<number>();
  for (let round = 0; round < 8; round += 1) {
    await child.button("[data-do=roll]");
    const seen = await page.locator("[data-piece]").count();
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(7);
    hidden.add(7 - seen);
    const tree = await page.locator("[data-board]").evaluate((board) => `${board.getAttribute("aria-label")} ${board.textContent}`);
    expect(tree).not.toMatch(/\d/);
  }
  expect(hidden.size, "chance").toBeGreaterThan(1);
  await predict(child, "3", "4");
  await child.button("[data-do=cards-show]");
  const under = 7 - (await page.locator("[data-piece]").count());
  await expect(page.locator("[data-board]")).toHaveAttribute("data-value", `${7 - under}+${under}`);
  await child.press('[data-cell="Mask"]');
  await expect(page.locator("[data-piece]")).toHaveCount(7);
});

test("by keyboard alone", async ({ app, page }) => {
  await app.open("#/tools/guess");
  const child = new KeyChild(page);
  await child.button("[data-do=roll]");
  await child.button('[data-card="1"]');
  await page.keyboard.type("12/5");
  await page.keyboard.press("Backspace");
  expect(await face(page, 1)).toBe("12/");
  await page.keyboard.press("Enter");
  expect(await face(page, 1)).toBe("✓");
  await child.button("[data-do=cards-show]");
  expect(await face(page, 1)).toBe("12/");
});

test("a link leads to the same page with the same table, and another number of children", async ({ app, page, context }) => {
  await app.open("#/tools/guess");
  const child = new MouseChild(page);
  for (const does of ["roll", "cards-more", "cards-more", "share"]) await child.button(`[data-do=${does}]`);
  const seen = await page.locator("[data-piece]").count();
  await expect(page.locator("[data-card]")).toHaveCount(6);
  const other = await context.newPage();
  await other.goto(await page.locator("[data-link]").inputValue());
  await expect(other.locator("[data-card]")).toHaveCount(4);
  await expect(other.locator("[data-piece]")).toHaveCount(seen);
  await other.close();
});

onEveryScreen(({ language, width, small }) => {
  test(`cards, ${language}, ${width}`, async ({ app, page }) => {
    await app.open("#/tools/guess");
    const child = small ? new TapChild(page) : new MouseChild(page);
    await child.button("[data-do=roll]");
    await predict(child, "3", "4");
    await child.button('[data-card="3"]');
    await expectAccessible(page);
    await expectNothingClipped(page);
    await shot(page, "guess-writing");
    await child.button("[data-do=cards-show]");
    await expectAccessible(page);
    await expectNothingClipped(page);
    await shot(page, "guess-shown");
  });
});
