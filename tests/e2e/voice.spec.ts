// Reading aloud: with a voice, in a language of its own, and the full way round where there is none.

import type { Page } from "@playwright/test";
import { type App, expect, test } from "./support/app.ts";
import { MouseChild, problem, solve } from "./support/child.ts";
import { Teacher } from "./support/teacher.ts";

/** A browser with a local voice for each of `languages`, which notes what it says instead of saying it. */
async function voices(page: Page, languages: string[], local = true): Promise<void> {
  await page.addInitScript(
    ({ languages, local }) => {
      const said: { text: string; lang: string; rate: number }[] = [];
      const list = languages.map((lang) =>
        Object.create(SpeechSynthesisVoice.prototype, {
          lang: { value: lang },
          localService: { value: local },
          name: { value: lang },
        }),
      );
      Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set: () => undefined, get: () => null });
      const proto = SpeechSynthesis.prototype;
      proto.getVoices = () => list;
      proto.speak = ({ text, lang, rate }: SpeechSynthesisUtterance) => void said.push({ text, lang, rate });
      Object.assign(window, { said });
    },
    { languages, local },
  );
}

const said = (page: Page): Promise<{ text: string; lang: string; rate: number }[]> =>
  page.evaluate(() => (window as unknown as { said: { text: string; lang: string; rate: number }[] }).said);

/** Luz, a new student, is at her first screen. */
async function luzComes(app: App, page: Page, skill = "K.MAKE10"): Promise<void> {
  const teacher = new Teacher(page, app.site);
  await teacher.open();
  await teacher.add({ nickname: "Luz", skills: [skill] });
  await app.open("#/");
  await page.locator("[data-do=sit]").click();
}

test("the question is read when it is asked for, and again as often as wanted", async ({ app, page }) => {
  await voices(page, ["en-US", "es-MX"]);
  await app.open("#/try/2.SUB2D.REG?stage=a&phase=you&seed=1");
  await page.locator("[data-do=say]").click();
  await page.locator("[data-do=say]").click();
  const texts = (await said(page)).map(({ text }) => text).slice(-2);
  expect(texts).toEqual(["What is 47 minus 39?", "What is 47 minus 39?"]);
});

test("numbers are read as a teacher reads them, in both languages", async ({ app, page }) => {
  await voices(page, ["en-US", "es-MX"]);
  await app.open("#/try/3.FRAC.NL?stage=r&phase=you&seed=2");
  await page.locator("[data-do=say]").click();
  expect((await said(page)).at(-1)).toMatchObject({ text: "Mark 3 fourths on the line.", lang: "en-US" });
  await app.open("#/try/3.FRAC.NL?stage=r&phase=you&seed=2&lang=es");
  await page.locator("[data-do=say]").click();
  expect((await said(page)).at(-1)).toMatchObject({ text: "Marca 3 cuartos en la recta.", lang: "es-MX" });
});

test("screen and voice each have their language", async ({ app, page }) => {
  await voices(page, ["en-US", "es-MX"]);
  // Nothing comes before this one, so its own questions are asked.
  await luzComes(app, page, "K.COUNT.SEQ");
  await page.locator("[data-do=voice-es]").click();
  await page.locator("[data-do=start]").click();
  await page.locator("[data-item]").waitFor();
  expect((await problem(page)).skill).toBe("K.COUNT.SEQ");
  await page.locator("[data-do=say]").click();
  // One question of four, by chance: each has its own sentence in both languages.
  const SAME: Record<string, string> = {
    "What number comes next?": "¿Qué número sigue?",
    "We count back. What number comes next?": "Contamos hacia atrás. ¿Qué número sigue?",
    "What number comes first?": "¿Qué número va primero?",
    "What number is missing?": "¿Qué número falta?",
  };
  const shown = await page.locator("[data-question]").innerText();
  expect(Object.keys(SAME)).toContain(shown);
  expect((await said(page)).at(-1)).toMatchObject({ lang: "es-MX", text: SAME[shown] });
  await solve(new MouseChild(page));
  await page.locator("[data-do=check]").click();
  await expect(page.locator("[data-do=next]")).toBeVisible();
});

for (const [name, languages, local] of [
  ["no voice at all", [], true],
  ["a voice of another language only", ["fr-FR"], true],
  ["a voice that would send the text away", ["en-US"], false],
] as const) {
  test(`with ${name} an adult reads along, and says nothing is sent`, async ({ app, page }) => {
    await voices(page, [...languages], local);
    await app.open("#/try/2.SUB2D.REG?stage=a&phase=you&seed=1");
    await page.locator("[data-do=say]").click();
    await expect(page.getByRole("dialog").locator("[data-together]")).toHaveText("What is 47 minus 39?");
    expect(await said(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator("[data-do=say]"), "the focus is back where it was").toBeFocused();
  });
}

test("a browser without speech starts and works", async ({ app, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "speechSynthesis");
    Reflect.deleteProperty(Window.prototype, "speechSynthesis");
  });
  await app.open("#/try/K.MAKE10?stage=a&phase=i&seed=1");
  await page.locator("[data-do=say]").click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("nobody heard the two tones: sentences are read together", async ({ app, page }) => {
  await voices(page, ["en-US"]);
  await luzComes(app, page);
  await page.locator("[data-do=sound]").click();
  await page.locator("[data-do=not-heard]").click();
  await page.locator("[data-do=start]").click();
  await page.locator("[data-item]").waitFor();
  const before = (await said(page)).length;
  await page.locator("[data-do=say]").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect((await said(page)).length).toBe(before);
});
