// The class in views: a matrix of stages and marks, one skill, one student over time, minutes and days; one filter for all.

import type { Locator, Page } from "@playwright/test";
import { type Site, expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { DAY, Log, type Row, type Student, asFile, built, exportOf, noon } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";

const SKILL = "2.SUB2D.REG";
const OTHER = "K.MAKE10";
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

interface Work {
  id: string;
  nickname: string;
  grade: number;
  groups: string[];
  /** Days ago, and for each answer whether it was right. */
  days: [number, boolean[]][];
  days_planned?: number;
}

const right = (count: number): boolean[] => Array.from({ length: count }, () => true);
const wrong = (count: number): boolean[] => Array.from({ length: count }, () => false);

/** Five and five right lead from objects to drawings; what is wrong is wrong in one way. */
const CLASS: Work[] = [
  { id: "sol", nickname: "Sol", grade: 2, groups: ["Table 1"], days: [[21, right(5)], [18, right(5)], [2, [...wrong(2), ...right(3)]]], days_planned: 2 },
  { id: "luna", nickname: "Luna", grade: 2, groups: ["Table 1"], days: [[18, [...right(2), ...wrong(2)]]] },
  { id: "mar", nickname: "Mar", grade: 3, groups: [], days: [] },
];

function work(like: Student, own: Work): { student: Student; rows: Row[] } {
  const plan = { ...like.plan, skills: [OTHER, SKILL], ...(own.days_planned ? { days: own.days_planned } : {}) };
  const student: Student = { ...like, id: own.id, nickname: own.nickname, grade: own.grade, plan };
  if (own.groups.length > 0) student.groups = own.groups;
  const log = new Log(own.id);
  let before = 0;
  for (const [ago, answers] of own.days) {
    const at = noon() - ago * DAY;
    const sitting = `sit${ago}`;
    log.began(sitting, at);
    for (const [place, isRight] of answers.entries()) {
      const how = { drawn: before >= 10, right: isRight };
      before += 1;
      log.row(sitting, place + 1, at + place * 60_000, {
        ...built(SKILL, place, [40 + place, place + 5], how),
        took: 4000,
        input: ["mouse"],
      });
    }
    log.row(sitting, answers.length + 1, at + 10 * 60_000, { kind: "ended", why: "done", minutes: 12 });
  }
  return { student, rows: log.rows };
}

class Room {
  readonly teacher: Teacher;

  constructor(
    readonly page: Page,
    site: Site,
  ) {
    this.teacher = new Teacher(page, site);
  }

  /** A class is read from a file; nobody else is there. */
  async open(): Promise<void> {
    await this.teacher.open();
    await this.teacher.add({ nickname: "Zed", grade: 5, skills: [] });
    const [like] = (await this.teacher.export()).students;
    if (!like) throw new Error("no student");
    const all = CLASS.map((own) => work(like, own));
    await this.teacher.import([asFile(exportOf(all.map(({ student }) => student), all.flatMap(({ rows }) => rows)))]);
    await expect(this.teacher.row("Sol").first()).toBeVisible();
  }

  async view(name: "table" | "matrix" | "skill" | "student" | "minutes"): Promise<void> {
    await this.teacher.do(`view-${name}`).click();
    await expect(this.teacher.do(`view-${name}`)).toHaveAttribute("aria-pressed", "true");
    if (name !== "table") await expect(this.page.locator("[data-views]")).toHaveText("");
  }

  get matrix(): Locator {
    return this.page.locator(".matrix");
  }

  cell(student: string, skill: string): Locator {
    return this.matrix.locator(`tr[data-student="${student}"] td[data-skill="${skill}"]`);
  }
}

test("the matrix has the stage and the last ten of each student in each skill", async ({ page, site }) => {
  const room = new Room(page, site);
  await room.open();
  await room.view("matrix");
  // Ten right led from objects to drawings; of the fifteen the last ten are shown.
  await expect(room.cell("sol", SKILL)).toHaveAttribute("data-standing", "r");
  await expect(room.cell("sol", SKILL)).toHaveAttribute("data-marks", "1111100111");
  await expect(room.cell("sol", SKILL)).toContainText("With drawings, 8 of the last 10 right");
  await expect(room.cell("luna", SKILL)).toContainText("With objects, 2 of the last 4 right");
  await expect(room.cell("luna", SKILL).locator("svg.marks")).toBeVisible();
  await expect(room.cell("mar", SKILL)).toContainText("Planned, not begun");
  // Zed has nothing planned: the row is there, the cells say nothing.
  await expect(room.matrix.locator("tbody tr")).toHaveCount(4);
  await expect(room.matrix.locator("thead [data-skill]")).toHaveCount(2);
  await expect(room.matrix.locator('thead th[scope="colgroup"]')).toHaveText([
    "Grade K: Addition and subtraction",
    "Grade 2: Addition and subtraction",
  ]);

  await page.locator('[name="matrix-planned"]').uncheck();
  await expect(room.matrix.locator("thead [data-skill]")).toHaveCount(1);
});

test("one filter is shared by the table and the views, and days count from and to", async ({ page, site }) => {
  const room = new Room(page, site);
  await room.open();
  await page.locator('[name="filter-group"]').selectOption("Table 1");
  await room.view("matrix");
  await expect(room.matrix.locator("tbody tr")).toHaveCount(2);
  await room.view("table");
  await expect(page.locator('[name="filter-group"]')).toHaveValue("Table 1");
  await expect(page.locator(".class-table .who")).toHaveCount(2);
  await room.view("matrix");
  await page.locator('[name="filter-grade"]').selectOption("3");
  await expect(page.locator("[data-views]")).toHaveText("Nobody is in this choice.");
  await page.locator('[name="filter-grade"]').selectOption("");

  // Up to the first day: five with objects, and no stage left behind yet.
  await page.locator('[name="filter-to"]').fill(iso(noon() - 20 * DAY));
  await page.locator('[name="filter-to"]').blur();
  await expect(room.cell("sol", SKILL)).toHaveAttribute("data-standing", "c");
  await expect(room.cell("sol", SKILL)).toHaveAttribute("data-marks", "11111");
  await expect(room.cell("luna", SKILL)).toContainText("Planned, not begun");
  await page.locator('[name="filter-to"]').fill("");
  await page.locator('[name="filter-to"]').blur();
  await page.locator('[name="filter-from"]').fill(iso(noon() - 4 * DAY));
  await page.locator('[name="filter-from"]').blur();
  await expect(room.cell("sol", SKILL)).toHaveAttribute("data-marks", "00111");
  await expect(room.cell("luna", SKILL)).toHaveAttribute("data-marks", "");
});

test("one skill: who needs it now comes first, with the errors that repeat", async ({ page, site }) => {
  const room = new Room(page, site);
  await room.open();
  await room.view("matrix");
  await room.matrix.locator(`[data-do="to-skill"][data-skill="${SKILL}"]`).click();
  await expect(room.teacher.do("view-skill")).toBeFocused();
  const rows = page.locator(".skill-table tbody tr");
  await expect(rows.locator("th")).toHaveText(["Luna", "Sol", "Mar", "Zed"]);
  await expect(rows.nth(0)).toContainText("2 of the last 4 right");
  await expect(rows.nth(0)).toContainText("2 times");
  await expect(rows.nth(1)).toContainText("8 of the last 10 right");
  await expect(rows.nth(1)).toContainText(iso(noon() - 2 * DAY));
  await expect(rows.nth(2)).toContainText("Not begun");
  await expect(rows.nth(3)).toContainText("Not planned");
  await page.locator('[name="view-skill"]').selectOption(OTHER);
  await expect(page.locator(".skill-table")).toHaveAttribute("data-of", OTHER);
});

test("one student over time: each change with its day and reason, and a line of answers", async ({ page, site }) => {
  const room = new Room(page, site);
  await room.open();
  await room.view("matrix");
  await room.matrix.locator('tr[data-student="sol"] [data-do="to-student"]').click();
  await expect(room.teacher.do("view-student")).toBeFocused();
  const paper = page.locator(".over-time");
  await expect(paper).toHaveAttribute("data-student", "sol");
  const changes = paper.locator("table").first().locator("tbody tr");
  await expect(changes).toHaveCount(1);
  await expect(changes).toContainText("With objects");
  await expect(changes).toContainText("With drawings");
  await expect(changes).toContainText("10 of 10 right");
  await expect(paper.locator("svg[role=img]")).toBeVisible();
  await page.locator('[name="view-student"]').selectOption("mar");
  await expect(paper).toHaveAttribute("data-student", "mar");
  await expect(paper.locator("svg[role=img]")).toHaveCount(0);
});

test("minutes and days stand beside the plan, week by week", async ({ page, site }) => {
  const room = new Room(page, site);
  await room.open();
  await room.view("minutes");
  const cells = (student: string) => page.locator(`.minutes-table tr[data-student="${student}"] td[data-week]`);
  const sum = async (student: string, what: string): Promise<number> => {
    const all = await cells(student).evaluateAll((found, name) => found.map((cell) => Number(cell.getAttribute(name))), what);
    return all.reduce((one, other) => one + other, 0);
  };
  // Three sittings of twelve minutes on three days, whatever the weeks are that they fall into.
  await expect(cells("sol").first()).toBeVisible();
  expect(await sum("sol", "data-days")).toBe(3);
  expect(await sum("sol", "data-minutes")).toBe(36);
  expect(await sum("luna", "data-minutes")).toBe(12);
  expect(await sum("mar", "data-minutes")).toBe(0);
  await expect(page.locator('.minutes-table tr[data-student="sol"] td').first()).toContainText("2 days");
  await expect(cells("sol").last()).toContainText("Below the plan");
  await expect(page.locator('.minutes-table tr[data-student="luna"] td').first()).toHaveText("No days planned");
  await expect(cells("luna").last()).not.toContainText("plan");
});

test("the matrix is a table to a screen reader, and all of it is reached by keys", async ({ page, site }) => {
  const room = new Room(page, site);
  await room.open();
  await room.teacher.do("view-matrix").focus();
  await page.keyboard.press("Enter");
  const table = page.getByRole("table", { name: /Students by skill/ });
  await expect(table.getByRole("rowheader", { name: "Sol" })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: "Subtract within 100 with regrouping" })).toBeVisible();
  await expect(table.getByRole("cell", { name: "With drawings, 8 of the last 10 right" })).toBeVisible();
  // From the button to the names in the table, without a mouse.
  const to = room.matrix.locator('tr[data-student="sol"] [data-do="to-student"]');
  for (let step = 0; step < 40 && !(await to.evaluate((own) => own === document.activeElement)); step += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(to).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".over-time")).toHaveAttribute("data-student", "sol");
});

onEveryScreen(({ language, width }) => {
  test(`views of the class, ${language}, ${width}`, async ({ page, site }) => {
    const room = new Room(page, site);
    await room.open();
    for (const name of ["matrix", "skill", "student", "minutes"] as const) {
      await room.view(name);
      if (name === "skill") await page.locator('[name="view-skill"]').selectOption(SKILL);
      if (name === "student") await page.locator('[name="view-student"]').selectOption("sol");
      await room.teacher.do(`view-${name}`).scrollIntoViewIfNeeded();
      await look(page, `teach-view-${name}`);
    }
  });
});
