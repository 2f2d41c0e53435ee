// The work of many devices comes in: by the folder, off the page, seen before it counts; and what is no work of ours.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { look, onEveryScreen } from "./support/look.ts";
import { type Export, type TextFile, asFile, atAbstract, exportOf, signed } from "./support/records.ts";
import { Teacher, newDevice } from "./support/teacher.ts";

const SKILL = "2.SUB2D.REG";

/** A page with one student, and files of others who are like that one. */
async function laptop(page: Page, site: ConstructorParameters<typeof Teacher>[1]): Promise<{ teacher: Teacher; file: (id: string, nickname: string) => Export }> {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed", skills: [SKILL] });
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  return {
    teacher,
    file: (id, nickname) => {
      const { student, rows } = atAbstract(like, id, nickname, [SKILL]);
      return exportOf([student], rows);
    },
  };
}

/** Files in a folder of their own; some lie deeper. */
function folder(info: TestInfo, files: TextFile[]): string {
  const path = info.outputPath("handed-in");
  mkdirSync(join(path, "room 2"), { recursive: true });
  files.forEach(({ name, text }, place) => writeFileSync(join(path, place % 2 ? "room 2" : ".", name), text));
  return path;
}

async function chooseFolder(teacher: Teacher, path: string): Promise<string> {
  await teacher.page.locator('input[name="import-folder"]').setInputFiles(path);
  const report = teacher.page.locator("[data-report]");
  await expect(report).toBeVisible({ timeout: 30_000 });
  return report.innerText();
}

const ids = (file: Export): string[] => file.entries.map(([, row]) => row.id).sort();

const CHILDREN = [["ana", "Ana"], ["ben", "Ben"], ["cleo", "Cleo"], ["dov", "Dov"]] as const;

test("a folder is read off the page, and brings the work of everyone in it once", async ({ page, site }, info) => {
  const { teacher, file } = await laptop(page, site);
  const files = CHILDREN.map(([id, nickname]) => file(id, nickname));
  const half = { ...files[0], entries: files[0]?.entries.slice(0, 3) } as Export;
  const path = folder(info, [
    ...files.map((own, place) => asFile(own, `device ${place}.json`)),
    asFile(half, "device 0 again.json"),
    { name: "photo.png", text: "no picture" },
    { name: ".DS_Store", text: "left by a machine" },
    { name: "notes.txt", text: "Read chapter four." },
  ]);
  const said = await chooseFolder(teacher, path);
  const all = files.flatMap(ids).sort();
  expect(said).toContain(`${all.length} new, 3 already here, 4 new students.`);
  expect(said).toContain("notes.txt: This is not a file of Tenfold’s");
  expect(said).toContain("2 other files of the folder were not looked into.");
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining("worker/worker.js")]);
  await teacher.apply();
  for (const [, nickname] of CHILDREN) await expect(teacher.row(nickname).first()).toContainText("With numbers");
  expect(ids(await teacher.export())).toEqual(all);
  // The other way in knows all of it, and so does another day.
  await teacher.open();
  expect(await teacher.choose(files.map((own) => asFile(own)))).toContain(`0 new, ${all.length} already here`);
});

test("without a second thread the page does the same itself", async ({ page, site }, info) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  const { teacher, file } = await laptop(page, site);
  const files = CHILDREN.map(([id, nickname]) => file(id, nickname));
  await chooseFolder(teacher, folder(info, files.map((own, place) => asFile(own, `device ${place}.json`))));
  await teacher.apply();
  expect(ids(await teacher.export())).toEqual(files.flatMap(ids).sort());
  for (const [, nickname] of CHILDREN) await expect(teacher.row(nickname).first()).toContainText("With numbers");
  expect(page.workers()).toEqual([]);
});

test.describe("a second thread that stops", () => {
  // Its script comes from the test: nothing else may answer for it.
  test.use({ serviceWorkers: "block" });

  test("costs nothing but another try", async ({ page, site }) => {
    // It starts, and dies over the first thing it is asked.
    const dies = "onmessage = ({ ports: [port] }) => { onmessage = () => { throw new Error('out of memory'); }; port.postMessage('ready'); };";
    let broken = true;
    await page.route("**/worker/worker.js", (route) => (broken ? route.fulfill({ contentType: "text/javascript", body: dies }) : route.continue()));
    const { teacher, file } = await laptop(page, site);
    const ana = file("ana", "Ana");
    await expect(teacher.row("Zed").first(), "the page reads its own records all the same").toBeVisible();
    await page.locator('input[name="import"]').setInputFiles({ name: "ana.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(ana)) });
    await expect(page.locator("[data-hindered]")).toBeVisible();
    await expect(page.locator("[data-report]")).toHaveCount(0);
    expect((await teacher.export()).entries).toEqual([]);
    broken = false;
    await page.locator('input[name="import"]').setInputFiles([]);
    await teacher.import([asFile(ana)]);
    expect(ids(await teacher.export())).toEqual(ids(ana));
  });
});

test("what is staged is added by the tab that took over, and not by the one that lost", async ({ page, site }) => {
  const { teacher, file } = await laptop(page, site);
  const ana = file("ana", "Ana");
  await teacher.choose([asFile(ana)]);
  const other = new Teacher(await page.context().newPage(), site);
  await other.open();
  await other.do("new-student").click();
  await other.fill({ nickname: "Yan", skills: [SKILL] });
  await other.do("keep").click();
  await other.do("take-over").click();
  await expect(other.page.locator("[data-hindered]")).toHaveCount(0);
  await page.bringToFront();
  await teacher.do("import-apply").click();
  await expect(page.locator("[data-hindered]")).toBeVisible();
  expect((await other.export()).entries).toEqual([]);
  // Taking it back, what was staged is still there.
  await teacher.do("take-over").click();
  await expect(page.locator("[data-hindered]")).toHaveCount(0);
  await teacher.apply();
  expect(ids(await teacher.export())).toEqual(ids(ana));
});

test("hostile files are told of, and change nothing beside the good one", async ({ browser, page, site, watch }) => {
  test.setTimeout(120_000);
  const { teacher, file } = await laptop(page, site);
  const before = await teacher.export();
  const good = file("ana", "Ana");
  const text = JSON.stringify(good);
  const first = good.entries[0]?.[1];
  if (!first) throw new Error("no row");
  const one = (changes: object): string => JSON.stringify({ ...good, students: [], entries: [signed({ ...first, ...changes })] });
  const markup = file("eve", '<img src=x onerror="window.pwned=1">');
  const hostile: [string, string, string][] = [
    ["junk.json", "x".repeat(10 << 20), "not a file of Tenfold’s"],
    ["deep.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "not a file of Tenfold’s"],
    ["nested.json", text.replace('"students":[', `"students":[${'{"plan":'.repeat(5_000)}`), "not a file of Tenfold’s"],
    ["cut.json", text.slice(0, -40), "not a file of Tenfold’s"],
    ["newer.json", JSON.stringify({ ...good, version: 2 }), "A newer Tenfold wrote this file"],
    ["empty.json", "", "not a file of Tenfold’s"],
    ["wrong.json", JSON.stringify({ ...good, entries: { length: 1e9 } }), "not a file of Tenfold’s"],
  ];
  for (const [name, bad, why] of hostile) {
    const said = await teacher.choose([{ name, text: bad }], 60_000);
    expect(said, name).toContain(`${name}: `);
    expect(said, name).toContain(why);
    await expect(teacher.do("import-apply"), name).toHaveCount(0);
    await teacher.do("import-cancel").click();
  }
  // Rows that are no rows are counted, each of them.
  const rows = [one({ id: "../../up.x.1" }), one({ student: "a/b" }), one({ v: 9 }), one({ seq: -1 }), one({ at: "noon" }), JSON.stringify({ ...good, students: [], entries: [[signed(first)[0], { ...first, at: first.at + 1 }]] })];
  const said = await teacher.choose(rows.map((row, place) => ({ name: `row ${place}.json`, text: row })));
  expect(said).toContain("0 new, 0 already here, 0 new students.");
  expect(said).toContain("4 could not be read and are left out.");
  for (const place of [3, 4]) expect(said, "no numbers").toContain(`row ${place}.json: This is not a file of Tenfold’s`);
  await expect(teacher.do("import-apply")).toHaveCount(0);
  await teacher.do("import-cancel").click();
  const { made, ...after } = await teacher.export();
  expect(after).toEqual({ ...before, made: undefined });
  expect(Date.parse(made)).toBeGreaterThanOrEqual(Date.parse(before.made));
  // All of it at once, with times before there were clocks, one id a thousand times, and names that would be commands.
  const twins: Export = { ...good, entries: Array.from({ length: 1000 }, (_, place) => signed({ ...first, at: -place })) };
  await teacher.choose(
    [...hostile.map(([name, bad]) => ({ name, text: bad })), asFile(markup, "markup.json"), asFile(twins, "twins.json"), asFile(good, "good.json")],
    60_000,
  );
  await expect(page.locator("[data-report]")).toContainText("have a number that is used already");
  await teacher.apply();
  await expect(page.locator(".class-table")).toContainText('<img src=x onerror="window.pwned=1">');
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  const kept = await teacher.page.evaluate(() => document.querySelectorAll(".class-table img").length);
  expect(kept).toBe(0);
  await expect(teacher.row("Ana").first()).toBeVisible();
  // What came in goes out again, and means the same elsewhere.
  const elsewhere = await newDevice(browser, site, watch);
  await elsewhere.open();
  await elsewhere.import([{ name: "all.json", text: await teacher.download("export-json") }]);
  await expect(elsewhere.row("Ana").first()).toBeVisible();
  await elsewhere.page.context().close();
});

test("of many files that are refused some are named and all are counted", async ({ page, site }) => {
  const { teacher } = await laptop(page, site);
  const said = await teacher.choose(Array.from({ length: 57 }, (_, place) => ({ name: `letter ${place}.json`, text: "{}" })));
  expect(said.match(/letter \d+\.json/g)).toHaveLength(20);
  expect(said).toContain("and 37 more");
});

test("a table of a school is turned page by page", async ({ page, site }) => {
  const { teacher, file } = await laptop(page, site);
  const files = Array.from({ length: 160 }, (_, place) => file(`kid${place}`, `Kid ${String(place).padStart(3, "0")}`));
  await teacher.import([asFile(exportOf(files.flatMap(({ students }) => students), []))]);
  const rows = page.locator(".class-table tbody tr");
  await expect(rows).toHaveCount(150);
  await expect(rows.first()).toContainText("Kid 000");
  await expect(page.locator("[data-views-shown]")).toHaveText("Rows 1 to 150 of 161");
  await teacher.do("views-after").click();
  await expect(rows).toHaveCount(11);
  await expect(rows.last()).toContainText("Zed");
  await page.locator(".class-table .sort").first().click();
  await expect(rows.first()).toContainText("Kid 000");
});

onEveryScreen(({ language, width }) => {
  test(`a folder that was read, ${language}, ${width}`, async ({ page, site }, info) => {
    const { teacher, file } = await laptop(page, site);
    const files = CHILDREN.map(([id, nickname], place) => asFile(file(id, nickname), `device ${place}.json`));
    await chooseFolder(teacher, folder(info, [...files, { name: "notes.txt", text: "Read chapter four." }, { name: "photo.png", text: "" }]));
    await page.locator("[data-report]").scrollIntoViewIfNeeded();
    await look(page, "teach-import");
  });
});
