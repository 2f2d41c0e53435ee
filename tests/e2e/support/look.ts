// A look at a screen: a picture for the eye, and for the machine what it can see by itself.

import type { Page } from "@playwright/test";
import { test } from "./app.ts";
import { expectAccessible } from "./axe.ts";
import { settled } from "./child.ts";
import { expectNothingClipped } from "./layout.ts";
import { shot } from "./shots.ts";

/** Every screen is looked at on a Chromebook, on an older one, and on a very small one. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 320, height: 640 },
];

/** How a screen is looked at. */
interface Screen {
  /** The language of the browser. */
  language: "en" | "es";
  /** The width of the window in pixels. */
  width: number;
  /** Whether it is the very small one, which is touched and not clicked. */
  small: boolean;
}

/** Declares the same tests for every size in both languages. */
export function onEveryScreen(declare: (screen: Screen) => void): void {
  for (const viewport of SIZES) {
    for (const language of ["en", "es"] as const) {
      test.describe(`${language} at ${viewport.width}`, () => {
        const small = viewport.width < 400;
        test.use({ viewport, hasTouch: small, locale: language === "es" ? "es-MX" : "en-US" });
        declare({ language, width: viewport.width, small });
      });
    }
  }
}

/** Saves a picture; fails where something is clipped, lies on something else, is too small, or breaks WCAG 2.2 AA. */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page.locator("html"));
  await shot(page, name);
  await expectNothingClipped(page);
  await expectAccessible(page);
}
