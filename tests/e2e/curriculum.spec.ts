// Every skill at every stage in both languages: opened and solved once by hand, in one page that never loads again. Who works
// changes from item to item: mouse, keyboard.

import { readFileSync } from "node:fs";
import { expect, test } from "./support/app.ts";
import { type Child, KeyChild, MouseChild, problem, settled, solveRight } from "./support/child.ts";
import { expectNothingClipped } from "./support/layout.ts";

const rows = readFileSync(new URL("../../src/curriculum/mod.rs", import.meta.url), "utf8");
const SKILLS = [...rows.matchAll(/^ +id: "([^"]+)"/gm)].map(([, id]) => id as string);
const STAGES = ["c", "r", "a"];

test.use({ reducedMotion: "reduce" });

for (const language of ["en", "es"]) {
  test(`every skill and stage is solved once, ${language}`, async ({ app, page }) => {
    test.setTimeout(30_000 + SKILLS.length * STAGES.length * 10_000);
    expect(SKILLS.length).toBeGreaterThan(0);
    await app.open(`#/try/${SKILLS[0]}?stage=c&phase=you&seed=1&lang=${language}`);
    const children: Child[] = [new MouseChild(page), new KeyChild(page)];
    for (const [number, skill] of SKILLS.entries()) {
      for (const [step, stage] of STAGES.entries()) {
        const seed = 11 + number + step;
        await page.evaluate(
          (hash) => void (location.hash = hash),
          `#/try/${skill}?stage=${stage}&phase=you&seed=${seed}&lang=${language}`,
        );
        await expect(page.locator(`[data-item][data-skill="${skill}"][data-seed="${seed}"]`)).toBeVisible();
        const asked = await problem(page);
        expect(asked.stage, skill).toBe(stage);
        await settled(page.locator("html"));
        await expectNothingClipped(page);
        const child = children[(number + step) % children.length] as Child;
        await test.step(`${skill} ${stage} ${asked.layout} ${asked.math}`, () => solveRight(child));
      }
    }
  });
}
