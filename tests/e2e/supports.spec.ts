// Supports of the plan: given in the form or to all of a group, and what they change for a child.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { type Row, type Student, asFile, atAbstract, attempts, exportOf } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";

const SKILL = "2.SUB2D.REG";
const DAY = 24 * 60 * 60 * 1000;

/** A student with supports that has the next item alone: with numbers, or with objects. */
function withSupports(like: Student, stage: "a" | "c", supports: object): { student: Student; rows: Row[] } {
  const plan = like.plan as { supports: object; rules: object; skills: string[] };
  const base = { ...like, plan: { ...plan, rules: { ...plan.rules, probes: 0 }, supports: { ...plan.supports, ...supports } } };
  const made = atAbstract(base, "kid", "Kid", [SKILL]);
  if (stage === "a") return made;
  // One answer with objects, a day ago: the table was shown, and the child works alone.
  const at = Date.now() - DAY;
  const rows: Row[] = [];
  const row = (n: number, rest: object): void => {
    const head = { v: 1, id: `kid.first.${n}`, student: "kid", seq: n + 1, at: at + n * 5000, offset: 0 };
    rows.push({ ...head, ...rest } as unknown as Row);
  };
  row(0, { kind: "began", app: "0", screen: "en", voice: "en", speaks: false });
  row(1, { kind: "shown", skill: SKILL, stage: "c", by: "table" });
  row(2, {
    kind: "attempt",
    skill: SKILL,
    stage: "c",
    phase: "you",
    purpose: "practice",
    math: "41-6=?",
    layout: "blocks",
    seed: 1,
    answer: "35",
    work: "35",
    outcome: "right",
    built: true,
    check: 1,
    took: 4000,
    input: ["mouse"],
  });
  return { student: made.student, rows };
}

class Home {
  readonly teacher: Teacher;

  constructor(
    readonly page: Page,
    site: ConstructorParameters<typeof Teacher>[1],
  ) {
    this.teacher = new Teacher(page, site);
  }

  /** The student is there, sits down and begins. */
  async begin(stage: "a" | "c", supports: object): Promise<void> {
    await this.teacher.open();
    await this.teacher.add({ nickname: "Zed", skills: [] });
    const [like] = (await this.teacher.export()).students;
    if (!like) throw new Error("no student");
    const { student, rows } = withSupports(like, stage, supports);
    await this.teacher.import([asFile(exportOf([student], rows))]);
    await this.page.goto(`${this.teacher.site.url}#/`);
    await this.page.locator('[data-do="sit"][data-student="kid"]').click();
    await this.page.locator("[data-do=start]").click();
    await this.until(stage);
  }

  /** Answers what is reviewed first, until an item of the stage is there to be done alone. */
  private async until(stage: "a" | "c"): Promise<void> {
    await expect(this.page.locator(`main [data-item][data-stage="${stage}"][data-phase="you"]`)).toBeVisible();
  }

  async answers(): Promise<Row[]> {
    await this.teacher.open();
    return attempts(await this.teacher.export()).filter((row) => row.student === "kid" && !row.id.startsWith("kid."));
  }
}

test("the form gives supports, and the difference names them", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Owl", skills: ["K.MAKE10"] });
  await teacher.row("Owl").first().locator('[data-do="edit"]').click();
  for (const name of ["fewer-choices", "fact-chart", "timer", "own-blocks"]) {
    await teacher.dialog.locator(`[data-support="${name}"]`).check();
  }
  await teacher.because("To begin well");
  await teacher.do("keep").click();
  await expect(teacher.dialog).toHaveCount(0);
  const [owl] = (await teacher.export()).students;
  expect(owl?.plan).toMatchObject({ supports: { fewer_choices: true, fact_chart: true, timer: true, own_blocks: true } });
  await teacher.row("Owl").first().locator('[data-do="edit"]').click();
  await teacher.dialog.locator(".history > summary").click();
  await expect(teacher.dialog.locator("[data-decision]").first()).toContainText("Now on: Builds with own blocks; an adult confirms");
  await page.keyboard.press("Escape");

  // Out as a list and in again, by the names that records have.
  await page.locator(".roster > summary").click();
  expect(await teacher.download("export-roster")).toContain("fewer-choices;fact-chart;timer;own-blocks");
});

test("supports and goals go to all of a group, with a reason", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Owl", grade: 2, skills: ["K.MAKE10"] });
  await teacher.add({ nickname: "Fox", grade: 2, skills: [] });
  await page.locator('[name="week-skill"]').selectOption("2.ADDSUB1000");
  await expect(page.locator(".week-table tbody tr")).toHaveCount(2);
  await page.locator(".part > summary", { hasText: "Other changes" }).click();
  await page.locator('[name="all-fact-chart"]').selectOption("on");
  await page.locator('[name="goal-skill"]').selectOption("2.ADDSUB1000");
  await page.locator('[name="goal-by"]').fill("2027-03-01");
  await teacher.do("goal-add").click();
  await page.locator('[name="all-why"]').fill("Chart while facts grow");
  await teacher.do("all-apply").click();
  await expect(page.locator("[data-week-told]")).toHaveText("2 plans were changed.");
  const file = await teacher.export();
  for (const student of file.students) {
    expect(student.plan).toMatchObject({
      supports: { fact_chart: true },
      goals: [{ skill: "2.ADDSUB1000", aim: "m", by: "2027-03-01" }],
    });
  }
  // What was not chosen stayed as it was.
  expect(file.students.map(({ plan }) => (plan.supports as { own_blocks?: boolean }).own_blocks)).toEqual([undefined, undefined]);
});

test("a chart of facts is opened in an item, and the answer says so", async ({ page, site }) => {
  const home = new Home(page, site);
  await home.begin("a", { fact_chart: true, timer: true });
  await expect(page.locator("[data-worked]")).toHaveText(/^0 minutes of about \d+$/);
  await home.teacher.do("chart").click();
  const chart = page.getByRole("table").filter({ has: page.locator("thead") });
  await expect(page.locator('[data-chart="+"]')).toBeVisible();
  await expect(chart.getByRole("rowheader", { name: "7", exact: true })).toBeVisible();
  await expect(page.locator('[data-chart="+"] tbody tr').nth(7).locator("td").nth(8)).toHaveText("15");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-chart]")).toHaveCount(0);
});

test("what was built with own blocks is confirmed by holding, and kept as physical", async ({ page, site }) => {
  const home = new Home(page, site);
  await home.begin("c", { own_blocks: true });
  await expect(page.locator("[data-own-blocks]")).toContainText("Build it with your own blocks.");
  await home.teacher.do("own-blocks").click();
  const right = home.teacher.do("own-blocks-right");
  // A tap is not enough.
  await right.click();
  await expect(right).toBeVisible();
  // By key, held for longer than a second.
  await right.focus();
  await page.keyboard.down("Enter");
  await page.waitForTimeout(1_300);
  await page.keyboard.up("Enter");
  await expect(page.locator("main [data-item]")).toHaveAttribute("data-state", "right");
  const [answer] = await home.answers();
  expect(answer).toMatchObject({ stage: "c", phase: "you", work: "physical", outcome: "right", built: true, check: 1 });
  expect(answer?.supports).toContain("own-blocks");
  await home.teacher.row("Kid").first().locator('[data-do="items"]').click();
  await expect(page.locator("[data-attempt]").first()).toContainText("with own blocks");
});

test("own blocks are never the only way", async ({ page, site }) => {
  const home = new Home(page, site);
  await home.begin("c", { own_blocks: true });
  await expect(page.locator("main [data-board]").first()).toBeVisible();
  await expect(home.teacher.do("check")).toBeVisible();
});

onEveryScreen(({ language, width }) => {
  test(`supports beside an item, ${language}, ${width}`, async ({ page, site }) => {
    const home = new Home(page, site);
    await home.begin("a", { fact_chart: true, timer: true });
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await look(page, "item-with-chart");
    await home.teacher.do("chart").click();
    await look(page, "fact-chart");
  });

  test(`own blocks, ${language}, ${width}`, async ({ page, site }) => {
    const home = new Home(page, site);
    await home.begin("c", { own_blocks: true });
    await look(page, "item-own-blocks");
    await home.teacher.do("own-blocks").click();
    await look(page, "own-blocks-adult");
  });
});
