// Answers that known misconceptions lead to, given as a child gives them: what the child is told then is about the
// misconception, in the language of the screen. What such a child would write is worked out here from the item's text.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./support/app.ts";
import { type Child, KeyChild, MouseChild, problem } from "./support/child.ts";

const LOCALES = fileURLToPath(new URL("../../locales/", import.meta.url));

/** What a child hears of a misconception, as the locale has it. */
function feedback(language: string, message: string): string {
  const folder = `${LOCALES}${language}/`;
  const all = readdirSync(folder).map((file) => readFileSync(folder + file, "utf8")).join("\n");
  const [, words] = new RegExp(`^${message} = [^]*?^ +\\[feedback\\] (.*)$`, "m").exec(all) ?? [];
  if (!words || words.includes("{")) throw new Error(`${message} has no feedback, or one with numbers`);
  return words;
}

interface Sample {
  skill: string;
  seed: number;
  message: string;
  /** What is written, from the known numbers of the item, in order. */
  writes: (numbers: number[], math: string) => string;
}

const columns = (a: number, b: number, what: (x: number, y: number) => number): string =>
  [...String(a)].map((digit, place, all) => what(Number(digit), Number(String(b).padStart(all.length, "0")[place]))).join("");

const SAMPLES: Sample[] = [
  { skill: "K.MAKE10", seed: 3, message: "bond-says-whole", writes: () => "10" },
  { skill: "1.ADD20.STRAT", seed: 3, message: "add-counts-start", writes: ([a = 0, b = 0]) => String(a + b - 1) },
  { skill: "1.FACTFAM", seed: 3, message: "eq-missing-add", writes: ([a = 0, b = 0]) => String(a + b) },
  { skill: "1.UNKNOWN", seed: 3, message: "eq-missing-add", writes: ([a = 0, b = 0]) => String(a + b) },
  { skill: "1.TENMORE", seed: 3, message: "pv-one-more", writes: ([a = 0]) => String(a + 1) },
  {
    skill: "2.SUB2D.REG",
    seed: 3,
    message: "sub-smaller-from-larger",
    // In columns the ones are written first.
    writes: ([a = 0, b = 0]) => [...columns(a, b, (x, y) => Math.abs(x - y))].reverse().join(""),
  },
  { skill: "3.FACTS100", seed: 5, message: "mul-adds", writes: ([a = 0, b = 0]) => String(a + b) },
  { skill: "3.MULT10S", seed: 1, message: "mul-drops-zero", writes: ([a = 0, b = 0]) => String((a * b) / 10) },
  { skill: "3.PERIM", seed: 2, message: "perim-given-sides", writes: ([a = 0, b = 0]) => String(a + b) },
  { skill: "3.ROUND", seed: 3, message: "round-truncates", writes: ([a = 0, by = 10]) => String(a - (a % by)) },
  { skill: "4.ROUND.ANY", seed: 1, message: "round-truncates", writes: ([a = 0, by = 10]) => String(a - (a % by)) },
  { skill: "4.MULT.MULTI", seed: 7, message: "mul-no-carry", writes: ([a = 0, b = 0]) => columns(a, b, (x) => (x * b) % 10) },
];

test.use({ reducedMotion: "reduce" });

for (const [number, sample] of SAMPLES.entries()) {
  for (const language of ["en", "es"]) {
    test(`${sample.skill} ${sample.message} ${language}`, async ({ app, page }) => {
      await app.open(`#/try/${sample.skill}?stage=a&phase=you&seed=${sample.seed}&lang=${language}`);
      const { math } = await problem(page);
      const child: Child = number % 2 === 0 ? new KeyChild(page) : new MouseChild(page);
      await child.write(sample.writes((math.match(/\d+/g) ?? []).map(Number), math));
      await child.check();
      await expect(page.locator("[data-item]")).toHaveAttribute("data-state", "wrong");
      await expect(page.locator("[data-feedback]"), math).toContainText(feedback(language, sample.message));
    });
  }
}
