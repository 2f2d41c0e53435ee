// Files for other programs: each is asked for by its button and read by an outsider; and a zip of a school's is read in.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Site, expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { type Row, type TextFile, asFile, atAbstract, columns, exportOf, readCsv } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";
import { unzip, zip } from "./support/zip.ts";

const SITTINGS =
  "student,nickname,grade,device,sitting,local_date,utc_offset_minutes,clock,began_utc,last_utc,ended_utc,minutes,why," +
  "items,checks,scored,scored_right,hints,lessons,screen,voice,speaks,app";
const NICKNAME = "=1+1 ñandú";
const REASON = "María lo hizo";

/** The year that the school year of a day ends in. */
function schoolYear(at: number): number {
  const day = new Date(at);
  return day.getUTCFullYear() + (day.getUTCMonth() >= 6 ? 1 : 0);
}

/** A page for adults with a student who has answered seven items on three days; the first answer is withdrawn. */
async function withWork(page: Page, site: Site): Promise<{ teacher: Teacher; rows: Row[] }> {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed", grade: 2 });
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  const { student, rows } = atAbstract(like, "kid", NICKNAME, ["2.SUB2D.REG"]);
  const [first] = rows.filter((row) => row.kind === "attempt");
  const withdrawn = { ...first, id: "kid.adult.0", kind: "voided", of: first?.id, reason: REASON, seq: rows.length + 1 };
  const names = ["v", "id", "student", "seq", "at", "offset", "kind", "of", "reason"];
  const voided = Object.fromEntries(names.map((name) => [name, (withdrawn as Record<string, unknown>)[name]]));
  const report = await teacher.import([asFile(exportOf([student], [...rows, voided as unknown as Row]))]);
  expect(report).not.toContain("damaged");
  await teacher.open();
  await page.locator(".exports > summary").click();
  return { teacher, rows };
}

/** Presses a button that gives a zip; its name and its files. */
async function unzipped(teacher: Teacher, name: string): Promise<{ name: string; files: TextFile[] }> {
  const waiting = teacher.page.waitForEvent("download", { timeout: 60_000 });
  await teacher.do(name).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), files: unzip(readFileSync(await download.path())) };
}

test("sittings are rows with their sums", async ({ page, site }) => {
  const { teacher } = await withWork(page, site);
  const text = await teacher.download("export-sittings");
  expect(columns(text).join()).toBe(SITTINGS);
  const rows = readCsv(text);
  expect(rows.map((row) => row.sitting)).toEqual(["day0", "day1", "day2"]);
  // Three probes on each of two days, of which one is withdrawn; then a lesson and one answer.
  expect(rows.map((row) => row.checks)).toEqual(["3", "3", "1"]);
  expect(rows.map((row) => row.scored)).toEqual(["2", "3", "1"]);
  expect(rows.map((row) => row.lessons)).toEqual(["0", "0", "1"]);
  expect(rows[0]).toMatchObject({ student: "kid", nickname: `'${NICKNAME}`, ended_utc: "", why: "", screen: "en" });
  await expect(page.locator("[data-hindered]")).toHaveCount(0);
});

test("statements name nobody, and are the same when they are asked for again", async ({ page, site }) => {
  const { teacher } = await withWork(page, site);
  const { name, files } = await unzipped(teacher, "export-xapi");
  expect(name).toMatch(/^tenfold-xapi-\d{4}-\d\d-\d\d\.zip$/);
  expect(files.map((file) => file.name)).toEqual(["statements-0001.json"]);
  const text = files[0]?.text ?? "";
  for (const secret of ["ñandú", "María", "mbox", "Zed"]) expect(text).not.toContain(secret);
  const statements = JSON.parse(text) as { id: string; verb: { id: string }; actor: { account: { name: string } }; object: { id: string } }[];
  const verbs = statements.map(({ verb }) => verb.id.split("/").at(-1));
  expect(verbs.filter((verb) => verb === "answered")).toHaveLength(7);
  expect(verbs.at(-1)).toBe("voided");
  const answered = statements.filter(({ verb }) => verb.id.endsWith("answered"));
  expect(new Set(answered.map(({ actor }) => actor.account.name))).toEqual(new Set(["kid"]));
  expect(answered.map(({ id }) => id)).toContain(statements.at(-1)?.object.id);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  expect((await unzipped(teacher, "export-xapi")).files).toEqual(files);
});

test("a school's zip goes out, and the same students come back on another device", async ({ browser, page, site, watch }) => {
  const { teacher, rows: log } = await withWork(page, site);
  const { name, files } = await unzipped(teacher, "export-oneroster");
  expect(name).toMatch(/^tenfold-oneroster-.*\.zip$/);
  const rows = (file: string) => readCsv(files.find((other) => other.name === `${file}.csv`)?.text ?? "");
  const bulk = rows("manifest").filter((row) => row.value === "bulk");
  expect(bulk.map((row) => `${row.propertyName?.replace("file.", "")}.csv`).toSorted()).toEqual(
    files.map((file) => file.name).filter((file) => file !== "manifest.csv").toSorted(),
  );
  expect(rows("users")).toContainEqual(expect.objectContaining({ sourcedId: "tenfold.kid", givenName: `'${NICKNAME}`, username: "kid" }));
  const counted = log.filter((row) => row.kind === "attempt").slice(1);
  const ofThisYear = counted.filter((row) => schoolYear(row.at) === schoolYear(Date.now())).length;
  const share = { studentSourcedId: "tenfold.kid", score: "100.0", comment: `${ofThisYear} of ${ofThisYear} right` };
  // In the first days of July nothing was done yet.
  if (ofThisYear > 0) expect(rows("results")).toMatchObject([share]);

  const context = await browser.newContext();
  await watch.over(context);
  const other = new Teacher(await context.newPage(), site);
  await other.open();
  await other.page.locator(".roster > summary").click();
  const file = { name: "school.zip", mimeType: "application/zip", buffer: zip(files) };
  await other.page.locator('input[name="roster"]').setInputFiles([file]);
  await expect(other.page.locator("[data-new]")).toContainText(NICKNAME);
  await other.do("roster-apply").click();
  await expect(other.page.locator("[data-list-report=roster]")).toHaveCount(0);
  expect((await other.export()).students.map(({ id }) => id)).toContain("kid");
  await context.close();
});

test("a zip that is damaged or a bomb is refused with a sentence", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await page.locator(".roster > summary").click();
  const choose = async (buffer: Buffer): Promise<string> => {
    await page.locator('input[name="roster"]').setInputFiles([{ name: "school.zip", mimeType: "application/zip", buffer }]);
    const report = page.locator("[data-list-report=roster]");
    await expect(report).toBeVisible();
    const said = await report.innerText();
    await teacher.do("roster-cancel").click();
    return said;
  };
  const users = "nickname,grade\nSol,2\n";
  const sound = zip([{ name: "list.csv", text: users }]);
  expect(await choose(sound)).toContain("New: 1.");
  expect(await choose(sound.subarray(0, 60))).toContain("damaged or locked");
  const many = Array.from({ length: 200 }, (_, n) => ({ name: `${n}.csv`, text: users }));
  expect(await choose(zip(many))).toContain("too large");
});

onEveryScreen(({ language, width }) => {
  test(`more exports, ${language}, ${width}`, async ({ page, site }) => {
    await page.goto("about:blank");
    await page.goto(`${site.url}#/teach`);
    await page.locator(".exports > summary").click();
    await expect(page.locator('[data-do="export-oneroster"]')).toBeVisible();
    await look(page, "teach-exports");
  });
});
