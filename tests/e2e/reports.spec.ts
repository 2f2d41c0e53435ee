// Reports on the page for adults: opened from the table, in the reader's language, printed on both papers.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { type Site, expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { DAY, Log, type Row, type Student, type TextFile, asFile, built, exportOf, noon } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";

const SKILL = "2.SUB2D.REG";
const REPORTS = ["parents", "team", "goal", "sample"] as const;

/** Three weeks of work: with objects first, then with drawings; wrong at first, help now and then, one sitting cut off. */
function work(like: Student, id: string, nickname: string): { student: Student; rows: Row[] } {
  const student: Student = { ...like, id, nickname, plan: { ...like.plan, skills: [SKILL] } };
  const log = new Log(id);
  for (let day = 0; day < 6; day += 1) {
    const at = noon() - (21 - day * 3) * DAY;
    const sitting = `sit${day}`;
    const drawn = day >= 4;
    log.began(sitting, at);
    for (let n = 1; n <= 5; n += 1) {
      const right = day !== 0 || n > 3;
      log.row(sitting, n, at + n * 60_000, {
        ...built(SKILL, n, [40 + n, n + 5], { drawn, right }),
        ...(n === 5 ? { hints: [1] } : {}),
        took: 4000,
        input: ["mouse"],
        ...(day % 2 === 0 ? { supports: ["read-aloud"] } : {}),
      });
    }
    if (day !== 2) log.row(sitting, 6, at + 10 * 60_000, { kind: "ended", why: "done", minutes: 11 });
  }
  return { student, rows: log.rows };
}

class Desk {
  readonly teacher: Teacher;

  constructor(
    readonly page: Page,
    site: Site,
  ) {
    this.teacher = new Teacher(page, site);
  }

  /** Two students with work are read from a file; the table shows them. */
  async open(): Promise<void> {
    await this.teacher.open();
    await this.teacher.add({ nickname: "Zed" });
    await this.teacher.import([await this.file()]);
    await expect(this.teacher.row("Sol").first()).toBeVisible();
  }

  private async file(): Promise<TextFile> {
    const [like] = (await this.teacher.export()).students;
    if (!like) throw new Error("no student");
    const two = [work(like, "sol", "Sol"), work(like, "luna", "Luna")];
    return asFile(exportOf(two.map(({ student }) => student), two.flatMap(({ rows }) => rows)));
  }

  get paper(): Locator {
    return this.page.locator(".paper");
  }

  async report(nickname: string): Promise<void> {
    await this.teacher.row(nickname).first().locator('[data-do="report"]').click();
    await expect(this.paper).toBeVisible();
  }

  async choose(name: (typeof REPORTS)[number]): Promise<void> {
    await this.teacher.do(`report-${name}`).click();
    await expect(this.page.locator(`[data-paper="${name}"]`)).toBeVisible();
  }

  async close(): Promise<void> {
    await this.teacher.do("report-close").click();
    await expect(this.paper).toHaveCount(0);
  }
}

test("what parents, team and file are told is what the records hold", async ({ page, site }) => {
  const desk = new Desk(page, site);
  await desk.open();
  await desk.report("Sol");
  await expect(desk.paper.locator("h1")).toBeFocused();
  await expect(desk.paper).toContainText("Sol worked with us on 6 days and did 30 tasks.");
  // Of ten answers with objects eight were right and more: that stage is behind Sol.
  await expect(desk.paper).toContainText("Sol does this with objects.");
  await expect(desk.paper).toContainText("You can say: “Are there 7 pennies?”");
  await expect(desk.paper).not.toContainText(/wrong|error/i);

  await desk.choose("team");
  // Four of five answers a day without help.
  await expect(desk.paper.locator("section").nth(1)).toContainText("21 of 24");
  await expect(desk.paper).toContainText("6 sittings on 6 days, 60 minutes in all.");
  await expect(desk.paper).toContainText("1 sitting was cut off.");
  await expect(desk.paper).toContainText("Help was taken before 6 of 30 first answers.");
  await expect(desk.paper).toContainText("Read aloud: on for 15 of 30 first answers");
  await expect(desk.paper.locator("tr", { hasText: "3 of 3" })).toHaveCount(1);
  await expect(desk.paper).toContainText("This is not a diagnosis and not a screening result.");
  await expect(desk.paper.locator(".blank")).toHaveCount(3 + 5);
  await expect(desk.paper.getByRole("img")).toHaveCount(1);

  await desk.choose("goal");
  await expect(desk.paper.locator("tbody tr")).toHaveCount(8);
  const draft = desk.paper.locator('[name="draft"]');
  await expect(draft).toHaveValue(/Sol answered 8 of 8 tasks right without help/);
  await page.locator('[name="goal-by"]').fill("2031-05-04");
  await expect(draft).toHaveValue(/By May 4, 2031, Sol will answer at least 8 of 10 tasks right/);
  await draft.fill("Our own words.");
  await expect(desk.paper.locator(".drafted")).toHaveText("Our own words.");

  await desk.choose("sample");
  await expect(desk.paper).toContainText("Answer: 45. Not right.");
  await expect(desk.paper).toContainText("Answer: 35. Right.");

  // Days without work: said plainly, and nothing is made up.
  await page.locator('[name="report-last"]').fill("2020-01-02");
  await expect(page.locator("[data-report-none]")).toBeVisible();
  await desk.close();
  await expect(desk.teacher.row("Sol").first().locator('[data-do="report"]')).toBeFocused();
});

test("a report speaks its reader's language, whatever the screen speaks", async ({ page, site }) => {
  const desk = new Desk(page, site);
  await desk.open();
  await desk.report("Sol");
  await desk.teacher.do("reader-es").click();
  await expect(desk.paper).toHaveAttribute("lang", "es");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(desk.paper.locator("h2").first()).toHaveText("Lo que Sol ya sabe hacer");
  await expect(desk.teacher.do("report-close")).toHaveText("Close");
});

test("by keyboard alone", async ({ page, site }) => {
  const desk = new Desk(page, site);
  await desk.open();
  await desk.teacher.row("Luna").first().locator('[data-do="report"]').focus();
  await page.keyboard.press("Enter");
  await expect(desk.paper.locator("h1")).toBeFocused();
  // Back from the paper to what is chosen above it.
  await desk.teacher.do("report-team").focus();
  await page.keyboard.press("Space");
  await expect(page.locator('[data-paper="team"]')).toBeVisible();
  await expect(desk.teacher.do("report-team"), "the focus stays where something was chosen").toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-paper="goal"]')).toBeVisible();
  await desk.teacher.do("report-close").focus();
  await page.keyboard.press("Enter");
  await expect(desk.teacher.row("Luna").first().locator('[data-do="report"]')).toBeFocused();
});

test("before the group: who is shown, with new tasks each time they are asked for", async ({ page, site }) => {
  const desk = new Desk(page, site);
  await desk.open();
  await desk.teacher.do("before-group").click();
  await expect(page.locator('[data-paper="group"]')).toBeVisible();
  const rows = desk.paper.locator("tbody tr");
  await expect(rows).toHaveCount(3);
  await expect(desk.paper).toContainText("Whiteboard and marker");
  const ticket = desk.paper.locator('[data-part="group-page-ticket"]');
  await expect(ticket.getByRole("img")).toHaveCount(3);
  const before = await desk.paper.innerText();
  await desk.teacher.do("group-again").click();
  await expect.poll(() => desk.paper.innerText()).not.toBe(before);
  await desk.close();
  await expect(desk.teacher.do("before-group")).toBeFocused();
});

/** The size of the pages of a PDF, in points. */
function pages(pdf: Buffer): [number, number][] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)]);
}

test("printed on A4 and on Letter there is the report and nothing else", async ({ page, site }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page, site);
  await desk.open();
  const print = async (name: string): Promise<void> => {
    for (const [format, size] of [["A4", [595, 842]], ["Letter", [612, 792]]] as const) {
      const pdf = await page.pdf({ format });
      writeFileSync(fileURLToPath(new URL(`./shots/report-${name}-${format}.pdf`, import.meta.url)), pdf);
      const sizes = pages(pdf);
      // The browser's sheets are up to two pixels larger than the standard's.
      for (const [place, side] of sizes.flatMap((sheet) => [...sheet.entries()])) {
        expect(Math.abs(side - (size[place] ?? 0)), `${name}: ${side}`).toBeLessThan(1.6);
      }
      expect(sizes.length, name).toBeGreaterThan(0);
      if (name.startsWith("parents")) expect(sizes, "parents get one page").toHaveLength(1);
    }
    await page.emulateMedia({ media: "print" });
    await expect(desk.paper).toBeVisible();
    for (const hidden of ["main > h1", ".class-table", "main > .bar", ".report-page > .bar", ".report-page .choices"]) {
      for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
    }
    await page.emulateMedia({ media: null });
  };
  await desk.report("Sol");
  for (const lang of ["en", "es"]) {
    await desk.teacher.do(`reader-${lang}`).click();
    for (const name of REPORTS) {
      await desk.choose(name);
      await print(`${name}-${lang}`);
    }
  }
  await desk.close();
  await desk.teacher.do("before-group").click();
  await expect(desk.paper).toBeVisible();
  await print("group-en");
});

onEveryScreen(({ language, width }) => {
  test(`reports, ${language}, ${width}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const desk = new Desk(page, site);
    await desk.open();
    await desk.report("Sol");
    for (const name of REPORTS) {
      await desk.choose(name);
      await look(page, `report-${name}`);
    }
    await desk.close();
    await desk.teacher.do("before-group").click();
    await expect(desk.paper).toBeVisible();
    await look(page, "report-group");
  });
});
