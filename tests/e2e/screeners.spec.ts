// Scores of other tests: in from a list by code or nickname, seen before they count, told in the report for a team.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { asFile } from "./support/records.ts";
import { Teacher, newDevice } from "./support/teacher.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Some days ago: inside the twelve weeks that a report tells about. */
const day = (ago: number): string => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
const LIST = `Code,Subtest,Score,Percentile,Date\r\nSol,Fluency,412,38,${day(20)}\r\nluna,Concepts,,Level 2,${day(20)}\r\nNobody,Fluency,1,,${day(20)}\r\nSol,Fluency,5,,soon\r\n`;

class Scores {
  readonly teacher: Teacher;

  constructor(
    readonly page: Page,
    site: ConstructorParameters<typeof Teacher>[1],
  ) {
    this.teacher = new Teacher(page, site);
  }

  async open(): Promise<void> {
    await this.teacher.open();
    await this.teacher.add({ nickname: "Sol", skills: ["K.MAKE10"] });
    await this.teacher.add({ nickname: "Luna", skills: ["K.MAKE10"] });
    await this.unfold();
  }

  async unfold(): Promise<void> {
    await this.page.locator(".scores > summary").click();
  }

  /** Chooses a list; what the page says it would add. */
  async choose(text: string, source = "Star"): Promise<string> {
    await this.page.locator('[name="scores-source"]').fill(source);
    await this.page.locator('[name="scores-source"]').blur();
    await this.page.locator('input[name="scores"]').setInputFiles({ name: "scores.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const report = this.page.locator("[data-list-report=scores]");
    await expect(report).toBeVisible();
    return report.innerText();
  }

  async apply(): Promise<void> {
    await this.teacher.do("scores-apply").click();
    await expect(this.page.locator("[data-list-report=scores]")).toHaveCount(0);
    await expect(this.page.locator("[data-hindered]")).toHaveCount(0);
  }
}

test("scores are seen before they count, are told in the report for a team, and come once", async ({ browser, page, site, watch }) => {
  const scores = new Scores(page, site);
  await scores.open();
  const said = await scores.choose(LIST);
  expect(said).toContain("New: 2. There already: 0. Left out: 2.");
  expect(said).toContain(`Sol: Star · Fluency, 412 · 38, ${day(20)}`);
  expect(said).toContain("Row 4: Nobody here is called “Nobody”.");
  expect(said).toContain("Row 5: “soon” is no date.");
  await scores.teacher.do("scores-cancel").click();
  expect((await scores.teacher.export()).entries, "left, nothing is there").toEqual([]);

  await scores.choose(LIST);
  await scores.apply();
  const file = await scores.teacher.export();
  expect(file.entries.map(([, row]) => row)).toMatchObject([
    { kind: "screened", source: "Star", measure: "Fluency", score: "412", level: "38", date: day(20) },
    { kind: "screened", source: "Star", measure: "Concepts", level: "Level 2", date: day(20) },
  ]);
  expect(await scores.choose(LIST)).toContain("New: 0. There already: 2.");
  await expect(scores.teacher.do("scores-apply")).toHaveCount(0);
  await scores.teacher.do("scores-cancel").click();

  await scores.teacher.row("Sol").first().locator('[data-do="report"]').click();
  await scores.teacher.do("report-team").click();
  const part = page.locator('[data-part="scores-title"]');
  await expect(part.locator("tbody tr")).toHaveText([/Star\s*Fluency\s*412\s*38/]);
  await expect(part).toContainText("These scores come from other tests.");
  await scores.teacher.do("report-parents").click();
  await expect(part, "parents are told by a person").toHaveCount(0);
  await scores.teacher.do("report-close").click();

  // They travel with the student's work, once however often, and move no stage.
  const device = await newDevice(browser, site, watch);
  await device.open();
  await device.import([asFile(file)]);
  await expect(device.row("Sol").first()).toContainText("Not begun");
  await device.import([asFile(file)]);
  expect((await device.export()).entries).toHaveLength(2);
  await device.page.context().close();
});

test("what was erased takes its scores along", async ({ page, site }) => {
  const scores = new Scores(page, site);
  await scores.open();
  await scores.choose(LIST);
  await scores.apply();
  await scores.teacher.row("Sol").first().locator('[data-do="erase"]').click();
  await scores.teacher.do("erase-now").click();
  await expect(scores.teacher.row("Sol")).toHaveCount(0);
  const left = (await scores.teacher.export()).entries.map(([, row]) => row.measure);
  expect(left).toEqual(["Concepts"]);
});

test("what is no list of scores, or is hostile, changes nothing", async ({ page, site }) => {
  const scores = new Scores(page, site);
  await scores.open();
  for (const text of ["", "a,b\n1,2", '{"tenfold":"records"}', "\u0000\u0001", "[".repeat(100_000), "code,grade\nSol,2\n"]) {
    expect(await scores.choose(text)).toContain("No scores were found.");
    await scores.teacher.do("scores-cancel").click();
  }
  expect(await scores.choose(`code,score,date\n${"Sol,1,2026-01-05\n".repeat(60_000)}`)).toContain("too large");
  await scores.teacher.do("scores-cancel").click();
  const markup = `code,measure,score,date\nSol,"<img src=x onerror=document.title=1>",'=1+1,${day(9)}\n`;
  await scores.choose(markup);
  await scores.apply();
  await scores.teacher.row("Sol").first().locator('[data-do="report"]').click();
  await scores.teacher.do("report-team").click();
  await expect(page.locator('[data-part="scores-title"] tbody tr')).toContainText("<img src=x");
  await expect(page.locator(".paper img")).toHaveCount(0);
  await expect(page).not.toHaveTitle("1");
});

test("all of it is done by keys", async ({ page, site }) => {
  const scores = new Scores(page, site);
  await scores.teacher.open();
  await scores.teacher.add({ nickname: "Sol", skills: ["K.MAKE10"] });
  await scores.teacher.add({ nickname: "Luna", skills: ["K.MAKE10"] });
  await page.locator(".scores > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator('[name="scores-source"]')).toBeFocused();
  await page.keyboard.type("Star");
  await page.keyboard.press("Tab");
  await expect(page.locator('input[name="scores"]')).toBeFocused();
  await page.locator('input[name="scores"]').setInputFiles({ name: "scores.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
  await expect(scores.teacher.do("scores-apply")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(scores.teacher.do("scores-apply")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-list-report=scores]")).toHaveCount(0);
});

onEveryScreen(({ language, width }) => {
  test(`scores of other tests, ${language}, ${width}`, async ({ page, site }) => {
    const scores = new Scores(page, site);
    await scores.open();
    await scores.choose(LIST);
    await page.locator("[data-list-report=scores]").scrollIntoViewIfNeeded();
    await look(page, "teach-scores");
    await scores.apply();
    await scores.teacher.row("Sol").first().locator('[data-do="report"]').click();
    await scores.teacher.do("report-team").click();
    await page.locator('[data-part="scores-title"]').scrollIntoViewIfNeeded();
    await look(page, "report-team-scores");
  });
});
