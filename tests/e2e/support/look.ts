// A look at a screen: a picture for the eye, and for the machine what it can see by itself.

import type { Page } from "@playwright/test";
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

/** Saves a picture; fails where something is clipped, lies on something else, is too small, or breaks WCAG 2.2 AA. */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page.locator("html"));
  await shot(page, name);
  await expectNothingClipped(page);
  await expectAccessible(page);
}
