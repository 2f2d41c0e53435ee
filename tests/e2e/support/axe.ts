// axe-core over the screen of a test.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/**
 * Fails, with what and where, if axe finds a violation of WCAG 2.2 AA or of good practice.
 *
 * axe comes in through the debugger, which stands outside the page's Content-Security-Policy: the page
 * under test keeps its policy, and no script tag has to be let in.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(options),
    RULES,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(" ")}\n  ${html}`),
  );
  // Soft: one run tells of every screen.
  expect.soft(found, await page.evaluate(() => location.hash)).toEqual([]);
}
