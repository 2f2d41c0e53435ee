// What several devices in turn are tried with: a little practice on each, and where it leaves the child.

import { type Page, expect } from "@playwright/test";
import { Child } from "./answering.ts";
import type { Site } from "./app.ts";
import type { Teacher } from "./teacher.ts";

/** Where a student stands, as the table has it, once it has read it: skill, stage, items of the open block, and why. */
export async function stands(teacher: Teacher, nickname: string): Promise<string[]> {
  await expect(teacher.row(nickname).first()).toBeVisible();
  const rows = await teacher.row(nickname).all();
  const read = rows.map(async (row) => {
    const cells = await row.locator("td").allInnerTexts();
    return [await row.getAttribute("data-skill"), ...cells].join(" | ");
  });
  return Promise.all(read);
}

/** Two items of today's skill. */
export async function practise(page: Page, site: Site, nickname: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.url}#/`);
  const child = new Child(page);
  await child.sitDown(nickname);
  await child.solve();
  await child.next();
  await child.solve();
}
