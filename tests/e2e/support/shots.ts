// Pictures of screens, to be looked at: tests/e2e/shots/<name>-<language>-<width>x<height>.png

import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const folder = new URL("../shots/", import.meta.url);

/** Saves a picture of what `page` shows, with its fonts there and its animations at their end. */
export async function shot(page: Page, name: string): Promise<void> {
  const language = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.lang;
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const path = fileURLToPath(new URL(`${name}-${language}-${width}x${height}.png`, folder));
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
}
