// The roster as a list: typed by an adult, from OneRoster, out and in again; groups and filters.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { onEveryScreen, look } from "./support/look.ts";
import { columns, readCsv } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";

interface Sheet {
  name: string;
  text: string;
}

const LIST: Sheet = {
  name: "list.csv",
  text: "Nickname,Grade,Groups,Language,Supports\r\nSol,2,Table 1;Mondays,es,read-aloud;large\r\nLuna,K,Table 1,,\r\n,3,,,\r\nMar,7,,,\r\n",
};

const SCHOOL: Sheet[] = [
  {
    name: "users.csv",
    text:
      "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,grades\n" +
      "u1,active,,true,m,,María,Ruiz,02\nu2,active,,true,l,,Leo,Pak,KG\nu3,active,,true,t,,Ana,Day,\n",
  },
  {
    name: "enrollments.csv",
    text:
      "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\n" +
      "e1,active,,c1,s1,u1,student\ne2,active,,c1,s1,u2,student\ne3,active,,c1,s1,u3,teacher\n",
  },
  {
    name: "classes.csv",
    text: "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType\nc1,active,,Room 4,,,,homeroom\n",
  },
];

class Lists {
  readonly teacher: Teacher;

  constructor(readonly page: Page, site: ConstructorParameters<typeof Teacher>[1]) {
    this.teacher = new Teacher(page, site);
  }

  async open(): Promise<void> {
    await this.teacher.open();
    await this.page.locator(".roster > summary").click();
  }

  /** Chooses files; what the page says they would do. */
  async choose(sheets: Sheet[]): Promise<string> {
    const files = sheets.map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) }));
    await this.page.locator('input[name="roster"]').setInputFiles(files);
    const report = this.page.locator("[data-list-report=roster]");
    await expect(report).toBeVisible();
    return report.innerText();
  }

  async apply(): Promise<void> {
    await this.teacher.do("roster-apply").click();
    await expect(this.page.locator("[data-list-report=roster]")).toHaveCount(0);
    await expect(this.page.locator("[data-hindered]")).toHaveCount(0);
  }

  /** The names in the table, as they are read. */
  async names(): Promise<string[]> {
    return this.page.locator(".class-table .who").allInnerTexts();
  }
}

test("a typed list is seen before it counts, and comes out as it went in", async ({ page, site }) => {
  const lists = new Lists(page, site);
  await lists.open();
  const said = await lists.choose([LIST]);
  expect(said).toContain("New: 2. With changes: 0. The same: 0.");
  expect(said).toContain("Row 4: Please write a nickname or a code.");
  expect(said).toContain("Row 5: “7” is no grade from K to 5.");
  // Left, nothing is there.
  await lists.teacher.do("roster-cancel").click();
  expect(await lists.names()).toEqual([]);

  await lists.choose([LIST]);
  await lists.apply();
  await expect(lists.teacher.row("Sol").first()).toBeVisible();
  const csv = await lists.teacher.download("export-roster");
  expect(columns(csv).join()).toBe("id,nickname,grade,groups,screen,voice,supports");
  expect(readCsv(csv)).toMatchObject([
    { nickname: "Sol", grade: "2", groups: "Table 1;Mondays", screen: "es", voice: "es", supports: "read-aloud;large" },
    { nickname: "Luna", grade: "K", groups: "Table 1", screen: "en", supports: "read-aloud" },
  ]);
  // It was kept, and reading it again changes nothing.
  await lists.open();
  expect(await lists.names()).toHaveLength(2);
  expect(await lists.choose([{ name: "roster.csv", text: csv }])).toContain("New: 0. With changes: 0. The same: 2.");
  await expect(lists.teacher.do("roster-apply")).toHaveCount(0);
  await lists.teacher.do("roster-cancel").click();

  const changed = csv.replace("Sol,2", "Sol,3");
  expect(await lists.choose([{ name: "roster.csv", text: changed }])).toContain("Sol: Grade");
  await lists.apply();
  expect(readCsv(await lists.teacher.download("export-roster"))[0]).toMatchObject({ nickname: "Sol", grade: "3" });
});

test("a school's files give codes, a key for the adult alone, and the same children on every device", async ({ browser, page, site, watch }) => {
  const lists = new Lists(page, site);
  await lists.open();
  const said = await lists.choose(SCHOOL);
  expect(said).toContain("New: 2.");
  expect(said).toContain("1 person of the school is left out");
  const key = readCsv(await lists.teacher.download("export-key"));
  expect(key).toMatchObject([
    { given_name: "María", family_name: "Ruiz", sourced_id: "u1" },
    { given_name: "Leo", family_name: "Pak", sourced_id: "u2" },
  ]);
  await lists.apply();
  await expect(lists.teacher.row(key[0]?.code ?? "-").first()).toBeVisible();
  const kept = JSON.stringify(await lists.teacher.export());
  for (const name of ["María", "Ruiz", "Leo", "Pak", "u1"]) expect(kept).not.toContain(`"${name}`);
  const own = readCsv(await lists.teacher.download("export-roster"));
  expect(own).toMatchObject([{ groups: "Room 4", grade: "2" }, { groups: "Room 4", grade: "K" }]);

  const context = await browser.newContext();
  await watch.over(context);
  const other = await context.newPage();
  const elsewhere = new Lists(other, site);
  await elsewhere.open();
  await elsewhere.choose(SCHOOL.toReversed());
  await other.locator('[name="given-names"]').check();
  await expect(other.locator("[data-new]")).toHaveText("María, Leo");
  await elsewhere.apply();
  const there = readCsv(await elsewhere.teacher.download("export-roster"));
  expect(there.map((row) => row.id)).toEqual(own.map((row) => row.id));
  expect(there.map((row) => row.nickname)).toEqual(["María", "Leo"]);
  await context.close();
});

test("what is no list, or is hostile, changes nothing", async ({ page, site }) => {
  const lists = new Lists(page, site);
  await lists.open();
  const nothing = "No list of students was found";
  for (const text of ["", "a,b\n1,2", '{"tenfold":"records"}', "\u0000\u0001\u0002", `${"[".repeat(100_000)}`]) {
    expect(await lists.choose([{ name: "junk.csv", text }])).toContain(nothing);
    await lists.teacher.do("roster-cancel").click();
  }
  const large = `nickname,grade\n${"a,2\n".repeat(60_000)}`;
  expect(await lists.choose([{ name: "large.csv", text: large }])).toContain("too large");
  await lists.teacher.do("roster-cancel").click();

  const markup = 'nickname,grade,groups\n"<img src=x onerror=document.title=1>",2,"<b>bold</b>"\n"=HYPERLINK(1)",2,\n';
  await lists.choose([{ name: "markup.csv", text: markup }]);
  await lists.apply();
  await expect(lists.teacher.row("<img").first()).toBeVisible();
  await expect(page.locator(".class-table img, .class-table b")).toHaveCount(0);
  await expect(page).not.toHaveTitle("1");
  expect(readCsv(await lists.teacher.download("export-roster"))[1]).toMatchObject({ nickname: "'=HYPERLINK(1)" });
});

test("groups are written in the form, and the table shows one of them, or one grade", async ({ page, site }) => {
  const lists = new Lists(page, site);
  await lists.open();
  await lists.choose([LIST]);
  await lists.apply();
  await lists.teacher.row("Luna").first().locator('[data-do="edit"]').click();
  await lists.teacher.dialog.locator('[name="groups"]').fill(" Table 1,  Fridays, Fridays,");
  await lists.teacher.do("keep").click();
  await expect(lists.teacher.dialog).toHaveCount(0);
  const groups = page.locator('[name="filter-group"]');
  await expect(groups.locator("option")).toHaveText(["All", "Fridays", "Mondays", "Table 1"]);
  await groups.selectOption("Mondays");
  await expect(page.locator(".class-table .who")).toHaveText(["Sol"]);
  await groups.selectOption("Table 1");
  await expect(page.locator(".class-table .who")).toHaveText(["Luna", "Sol"]);
  await page.locator('[name="filter-grade"]').selectOption("0");
  await expect(page.locator(".class-table .who")).toHaveText(["Luna"]);
  await page.locator('[name="filter-grade"]').selectOption("");
  await groups.selectOption("");
  await expect(page.locator(".class-table .who")).toHaveCount(2);
});

onEveryScreen(({ language, width }) => {
  test(`a list that was read, ${language}, ${width}`, async ({ page, site }) => {
    const lists = new Lists(page, site);
    await page.goto("about:blank");
    await page.goto(`${site.url}#/teach`);
    await page.locator(".roster > summary").click();
    await lists.choose([LIST]);
    await lists.apply();
    await lists.choose([{ name: "again.csv", text: LIST.text.replace("Sol,2", "Sol,4") }]);
    await look(page, "teach-roster");
    await lists.teacher.do("roster-cancel").click();
    await lists.choose(SCHOOL);
    await look(page, "teach-oneroster");
  });
});
