// Every skill at every stage in both languages: opened and solved once by hand, in one page that never loads again. Who works
// changes from item to item: mouse, keyboard.

import { expect, test } from "./support/app.ts";
import { type Child, KeyChild, MouseChild, problem, settled, solveRight } from "./support/child.ts";
import { expectNothingClipped } from "./support/layout.ts";
import { SKILLS as ALL } from "./support/skills.mjs";

const STAGES = ["c", "r", "a"];
// While one is being made: only those that TENFOLD_SKILLS names, by how their ids begin, with commas between.
const only = (process.env.TENFOLD_SKILLS ?? "").split(",").filter((start) => start !== "");
const SKILLS = ALL.filter((id) => only.length === 0 || only.some((start) => id.startsWith(start)));

test.use({ reducedMotion: "reduce" });

for (const language of ["en", "es"]) {
  test(`every skill and stage is solved once, ${language}`, async ({ app, page }) => {
    test.setTimeout(30_000 + SKILLS.length * STAGES.length * 10_000);
    expect(SKILLS.length).toBeGreaterThan(0);
    await app.open(`#/try/${SKILLS[0]}?stage=c&phase=you&seed=1&lang=${language}`);
    const failures: string[] = [];
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
        const child = children[(number + step) % children.length] as Child;
        const item = `${skill} ${stage} ${asked.layout} ${asked.math}`;
        // One item that goes wrong does not hide the next.
        const solve = async () => {
          await expectNothingClipped(page);
          await solveRight(child);
        };
        await test.step(item, solve).catch(async (error: Error) => {
          const told = await page.locator("[data-feedback]").innerText();
          const boards = await page.locator("[data-board]").evaluateAll((all) => all.map((board) => board.getAttribute("data-value")));
          failures.push(`${item}: ${error.message.split("\n")[0]} (told "${told}", boards ${JSON.stringify(boards)})`);
        });
      }
    }
    expect(failures).toEqual([]);
  });
}
