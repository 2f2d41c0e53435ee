// The page for adults: students, the table, files out and in.

import type { Page } from "@playwright/test";
import { Child } from "./support/answering.ts";
import { type App, type Site, expect, test } from "./support/app.ts";
import { allTexts, leaveApp, readDisk } from "./support/disk.ts";
import { type Row, type TextFile, asFile, atAbstract, attempts, columns, exportOf, readCsv, sum } from "./support/records.ts";
import { SIZES, look } from "./support/look.ts";
import { Teacher, fileWith, newDevice } from "./support/teacher.ts";

const ATTEMPTS =
  "id,student,nickname,grade,time_utc,local_date,utc_offset_minutes,clock,device,sitting,seq,skill,stage,phase,purpose," +
  "math,layout,answer,work,outcome,built,said,misconceptions,check,scored,hints,took_ms,input,supports,seed,voided";
const SUMMARY =
  "student,nickname,grade,skill,skill_name,stage,mastered,last_practised,scored_items,scored_right,block_items," +
  "block_right,reason";

/** The student of `fileWith` answers one item wrong, then right. */
async function practise(page: Page, site: Site, nickname: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.url}#/`);
  const child = new Child(page);
  await child.sitDown(nickname);
  await child.solve(false);
  await child.solve();
}

test("CSV is RFC 4180 with a mark, stable columns, and no formula", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  await teacher.import([await fileWith(teacher, '=1+1,"ñ"')]);
  await practise(page, site, "=1+1");
  await teacher.open();
  const file = await teacher.export();
  expect(file.students.map(({ nickname }) => nickname)).toContain('=1+1,"ñ"');

  const text = await teacher.download("export-attempts");
  expect(columns(text).join()).toBe(ATTEMPTS);
  const rows = readCsv(text);
  const kept = attempts(file);
  expect(rows.map((row) => row.id)).toEqual(kept.map((row) => row.id));
  for (const [place, row] of rows.entries()) {
    const attempt = kept[place] as Row;
    expect(row).toMatchObject({
      nickname: `'=1+1,"ñ"`,
      math: attempt.math,
      answer: attempt.answer,
      outcome: attempt.outcome,
      time_utc: `${new Date(attempt.at).toISOString().slice(0, 19)}Z`,
      local_date: new Date(attempt.at + attempt.offset * 60_000).toISOString().slice(0, 10),
      check: String(attempt.check),
      seq: String(attempt.seq),
      seed: String(attempt.seed),
      scored: String(attempt.check === 1),
    });
  }
  for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);

  const summary = await teacher.download("export-summary");
  expect(columns(summary).join()).toBe(SUMMARY);
  expect(readCsv(summary)).toMatchObject([
    { nickname: `'=1+1,"ñ"`, skill: "2.SUB2D.REG", stage: "a", mastered: "false", scored_items: "2", scored_right: "1" },
  ]);
});

test("the work of three devices, in any order and however often, is the same", async ({ browser, page, site, watch }) => {
  test.setTimeout(120_000);
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  const plan = await fileWith(teacher, "Kid");
  await teacher.import([plan]);
  const files: TextFile[] = [];
  for (const name of ["a.json", "b.json", "c.json"]) {
    const device = await newDevice(browser, site, watch);
    await device.open();
    await device.import([plan]);
    await device.add({ nickname: `Own ${name}` });
    await practise(device.page, site, "Kid");
    await device.open();
    files.push({ name, text: await device.download("export-json") });
    await device.page.context().close();
  }
  const [a, b, c] = files as [TextFile, TextFile, TextFile];
  const results: string[] = [];
  for (const order of [[[a], [b], [c]], [[c], [a], [c], [b], [a]], [[b, a, b, c], [c, b, a]]]) {
    const device = await newDevice(browser, site, watch);
    await device.open();
    for (const together of order) await device.import(together);
    expect(await device.choose([a, b, c]), "nothing is new any more").toContain("0 new,");
    await expect(device.do("import-apply")).toHaveCount(0);
    await device.do("import-cancel").click();
    results.push(`${await device.download("export-attempts")}\n${await device.download("export-summary")}`);
    await device.page.context().close();
  }
  expect(results[1]).toBe(results[0]);
  expect(results[2]).toBe(results[0]);
  const [attemptsCsv = ""] = (results[0] ?? "").split("\n\ufeff");
  expect(readCsv(attemptsCsv).length, "seven from elsewhere, and twice on each of three").toBe(7 + 6);
});

test("files that are no work of a class are refused in a sentence and change nothing", async ({ app, page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  const real = await fileWith(teacher, "Kid");
  await teacher.import([real]);
  const file = JSON.parse(real.text);
  const notOurs = "This is not a file of Tenfold’s, or it is not complete. Nothing was changed.";
  const newer = "A newer Tenfold wrote this file.";
  const hostile: [string, string, string][] = [
    ["empty", "", notOurs],
    ["no JSON", "Dear teacher,\n", notOurs],
    ["cut short", real.text.slice(0, -40), notOurs],
    ["a number", "1e999", notOurs],
    ["a list", "[]", notOurs],
    ["a prototype", '{"__proto__":{"tenfold":"records"},"constructor":{"prototype":{"version":1}}}', notOurs],
    ["another kind", JSON.stringify({ ...file, tenfold: "plan" }), notOurs],
    ["newer", JSON.stringify({ ...file, version: 2, hologram: {} }), newer],
    ["much newer", JSON.stringify({ ...file, version: 70_000 }), newer],
    ["a number too large for a number", real.text.replace('"seq":1,', '"seq":1e400,'), notOurs],
    ["a number too large for its place", real.text.replace('"seq":1,', '"seq":99999999999999999999999,'), notOurs],
    ["too deep", `{"tenfold":"records","version":1,"entries":${"[".repeat(100_000)}`, notOurs],
    ["10 MB of nonsense", "\u0000\ufffd{]".repeat(1_750_000), notOurs],
    ["CSV", await teacher.download("export-attempts"), notOurs],
  ];
  await leaveApp(app);
  const before = await readDisk(page);
  await teacher.open();
  for (const [name, text, sentence] of hostile) {
    await test.step(name, async () => {
      const said = await teacher.choose([{ name: `${name}.json`, text }]);
      expect(said).toContain(`${name}.json: ${sentence}`);
      await expect(teacher.do("import-apply")).toHaveCount(0);
      await teacher.do("import-cancel").click();
    });
  }
  const some = JSON.stringify(file).replace('"answer":"2"', '"answer":"3"');
  expect(await teacher.choose([{ name: "spoilt.json", text: some }]), "a spoilt entry is counted").toContain(
    "1 could not be read and are left out.",
  );
  await teacher.do("import-cancel").click();
  expect(await page.evaluate(() => ({}) as { tenfold?: string }).then((empty) => empty.tenfold)).toBeUndefined();
  await leaveApp(app);
  const { rooms, ...rest } = await readDisk(page);
  const { epoch: _, ...state } = rooms.state ?? {};
  const { epoch: __, ...stateBefore } = before.rooms.state ?? {};
  expect({ ...rest, rooms: { ...rooms, state } }, "all but who writes").toEqual({ ...before, rooms: { ...before.rooms, state: stateBefore } });
});

test("numbers at the edge of what fits, and names that look like code, do no harm", async ({ app, page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  const { student, rows } = atAbstract({ ...like, edited: 4_294_967_295, grade: 255, picture: 255 }, "kid", "<img src=x>", ["2.SUB2D.REG"]);
  const edges: [string, string][] = [
    ['"at":-1', '"at":-9223372036854775808'],
    ['"at":-1', '"at":9223372036854775807'],
    ['"offset":0', '"offset":-2147483648'],
    ['"seq":1', '"seq":18446744073709551615'],
  ];
  const entries = rows.map((row) => JSON.stringify(row));
  for (const [place, [from, to]] of edges.entries()) {
    const row = { ...(rows[1] as Row), id: `kid.edge.${place}`, seq: 1, at: -1 };
    entries.push(JSON.stringify(row).replace(from, to));
  }
  const text = JSON.stringify({ ...exportOf([student], []), entries: "HERE" }).replace(
    '"HERE"',
    `[${entries.map((entry) => `["${sum(entry)}",${entry}]`).join()}]`,
  );
  expect(await teacher.import([{ name: "edges.json", text }])).toContain(`${entries.length} new`);
  await expect(teacher.row("<img src=x>").first()).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);
  expect(readCsv(await teacher.download("export-attempts")).length).toBe(entries.length - 4);
  await teacher.download("export-summary");
  await teacher.row("<img src=x>").first().locator('[data-do="edit"]').click();
  await teacher.fill({ nickname: "Tame" });
  await teacher.do("keep").click();
  await expect(teacher.row("Tame").first()).toBeVisible();
  await app.open("#/");
  await new Child(page).sitDown("Tame");
  await expect(page.locator("main").locator("[data-item], .choosing, .ending").first()).toBeVisible();
});

test("an erased student is offered for export first, and does not come back", async ({ app, browser, page, site, watch }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  await teacher.import([await fileWith(teacher, "Kiddo")]);
  await practise(page, site, "Kiddo");
  await teacher.open();
  const old = asFile(await teacher.export(), "old.json");
  const other = await newDevice(browser, site, watch);
  await other.open();
  await other.import([old]);
  await expect(other.row("Kiddo")).toBeVisible();

  await teacher.row("Kiddo").locator('[data-do="erase"]').click();
  await expect(teacher.dialog).toContainText("Erase Kiddo and all work from this device?");
  const offered = JSON.parse(await teacher.download("export-first"));
  expect(offered.students.map((student: { nickname: string }) => student.nickname)).toEqual(["Kiddo"]);
  await expect(teacher.dialog).toContainText("Is it there?");
  await teacher.do("erase-now").click();
  await expect(teacher.row("Kiddo")).toHaveCount(0);
  await expect(teacher.row("Zed").first()).toBeVisible();

  const tombstone = asFile(await teacher.export(), "new.json");
  expect(tombstone.text).not.toContain("Kiddo");
  const said = await teacher.choose([old]);
  expect(said).toContain("belong to students who were erased. They stay erased.");
  expect(said).toContain("0 new,");
  await teacher.do("import-cancel").click();
  await leaveApp(app);
  const disk = await readDisk(page);
  const left = allTexts({ ...disk, cells: { ...disk.cells, "tenfold.roster": "" } }).filter((text) => text.includes("Kiddo"));
  expect(left, "no name is left in the database").toEqual([]);
  expect(disk.cells["tenfold.roster"]).not.toContain("Kiddo");
  expect(Object.keys(disk.rooms.log ?? {}).filter((key) => key.startsWith("kid/"))).toEqual([]);
  expect(Object.keys(disk.rooms.moves ?? {}).filter((key) => key.includes("/kid/"))).toEqual([]);

  expect(await other.import([tombstone])).toContain("1 students of this device were erased elsewhere.");
  await expect(other.row("Kiddo")).toHaveCount(0);
  await other.import([old]);
  await expect(other.row("Kiddo")).toHaveCount(0);
  await other.page.context().close();
});

test("a student is changed, also one without any skill", async ({ app, page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.do("new-student").click();
  await teacher.do("keep").click();
  await expect(teacher.dialog).toContainText("Please write a nickname or a code.");
  await teacher.fill({ nickname: "  Owl  ", grade: 3, skills: [] });
  await teacher.do("keep").click();
  await expect(teacher.row("Owl")).toHaveCount(1);

  await teacher.row("Owl").locator('[data-do="edit"]').click();
  await teacher.fill({ nickname: "Búho", skills: ["K.MAKE10", "3.FRAC.NL"] });
  await teacher.dialog.locator('[name="screen"]').selectOption("es");
  await teacher.dialog.locator('[data-support="large"]').check();
  await teacher.dialog.locator('[name="minutes"]').fill("20");
  await teacher.because("Her sister moved in");
  await teacher.do("keep").click();
  await expect(teacher.row("Búho").first()).toBeVisible();
  await page.reload();
  await expect(teacher.row("Búho").first()).toBeVisible();
  const [owl] = (await teacher.export()).students;
  expect(owl).toMatchObject({
    nickname: "Búho",
    grade: 3,
    screen: "es",
    voice: "en",
    plan: { skills: ["K.MAKE10", "3.FRAC.NL"], supports: { large: true }, rules: { minutes: 20 } },
  });
  await app.open("#/");
  await page.locator('[data-do="sit"]').click();
  await expect(page.locator("h1")).toHaveText("¡Hola, Búho!");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});

test("the table is sorted by its headings", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed", skills: ["3.FRAC.NL"] });
  await teacher.import([await fileWith(teacher, "Ann")]);
  await teacher.add({ nickname: "Mia", skills: ["K.MAKE10"] });
  const headings = page.locator(".class-table th[aria-sort]");
  const names = () => page.locator(".class-table tbody .who").allInnerTexts();
  const orders: [string, string[]][] = [
    ["Student", ["Ann", "Mia", "Zed"]],
    ["Skill", ["Mia", "Ann", "Zed"]],
    ["Stage", ["Mia", "Zed", "Ann"]],
    ["Last practiced", ["Ann", "Mia", "Zed"]],
  ];
  for (const [heading, expected] of orders) {
    await page.getByRole("columnheader", { name: heading }).getByRole("button").click();
    await expect(page.getByRole("columnheader", { name: heading })).toHaveAttribute("aria-sort", "ascending");
    await expect(headings.and(page.locator('[aria-sort="ascending"]'))).toHaveCount(1);
    const found = (await names()).map((name) => name.trim());
    if (heading === "Stage") {
      expect(found.at(-1), heading).toBe("Ann");
    } else if (heading === "Last practiced") {
      expect(found[0], heading).toBe("Ann");
    } else {
      expect(found, heading).toEqual(expected);
    }
  }
});

test("both languages and the printed page", async ({ page, site }: { page: Page; site: Site; app: App }) => {
  const teacher = new Teacher(page, site);
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => { (window as unknown as { printed: number }).printed += 1; } });
  });
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  await page.locator('[data-do="screen-es"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator("h1")).not.toHaveText("Students and work");
  await teacher.do("print").click();
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(teacher.row("Zed").first()).toBeVisible();
  expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
});

/** The rows of the list of answers that is open. */
const answers = (teacher: Teacher) => teacher.dialog.locator("tr[data-attempt]");

test("an answer is withdrawn with a reason: it stays, and counts nowhere any more", async ({ browser, page, site, watch }) => {
  test.setTimeout(120_000);
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  await teacher.import([await fileWith(teacher, "Kid")]);
  await practise(page, site, "Kid");
  await teacher.open();
  const before = attempts(await teacher.export());
  const wrong = before.find((row) => row.outcome === "wrong");
  if (!wrong) throw new Error("no wrong answer");

  // By keyboard alone, from the table on.
  await teacher.row("Kid").locator('[data-do="items"]').focus();
  await page.keyboard.press("Enter");
  await expect(answers(teacher)).toHaveCount(before.length);
  const listed = await answers(teacher).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-attempt")));
  expect(listed, "the newest first").toEqual(before.map((row) => row.id).reverse());
  const row = teacher.dialog.locator(`tr[data-attempt="${wrong.id}"]`);
  await expect(row.locator("td").nth(1)).toHaveText("Subtract within 100 with regrouping");
  await expect(row.locator("td").nth(2)).toHaveText("With numbers");
  await expect(row.locator("td").nth(3)).toHaveText(wrong.math ?? "");
  await expect(row.locator("td").nth(4)).toHaveText(wrong.answer ?? "");
  await expect(row.locator("td").nth(5)).toHaveText("Not right");
  await expect(answers(teacher).first().locator("td").nth(5), "the second Check").toContainText("Not counted");

  await row.locator('[data-do="void"]').focus();
  await page.keyboard.press("Enter");
  const reason = teacher.dialog.locator('[name="void-reason"]');
  await expect(reason).toBeFocused();
  await page.keyboard.type("   ");
  await page.keyboard.press("Enter");
  await expect(teacher.dialog).toContainText("Please write why.");
  await expect(reason).toBeFocused();
  await page.keyboard.type('=the cat, "Möhrle" ');
  await page.keyboard.press("Enter");
  const said = row.locator("[data-voided-why]");
  await expect(said).toContainText(/^Voided on \w+ \d+: =the cat, "Möhrle"$/);
  await expect(said).toBeFocused();
  await expect(row.locator('[data-do="void"]')).toHaveCount(0);
  await expect(row.locator("td").nth(4)).toHaveCSS("text-decoration-line", "line-through");
  await expect(teacher.dialog.locator(".voided")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(teacher.dialog).toHaveCount(0);
  await expect(page.locator("main :focus"), "the focus is not lost").toHaveCount(1);
  await expect(page.locator('tr[data-skill="2.SUB2D.REG"]').filter({ hasText: "Kid" })).toContainText("1 of 1 right");

  const file = await teacher.export();
  expect(attempts(file), "no attempt is changed or gone").toEqual(before);
  const voided = file.entries.map(([, row]) => row).filter((row) => row.kind === "voided");
  expect(voided).toMatchObject([{ of: wrong.id, reason: '=the cat, "Möhrle"', student: wrong.student }]);
  const csvs = async (teacher: Teacher) => [await teacher.download("export-attempts"), await teacher.download("export-summary")];
  const [csv = "", summary = ""] = await csvs(teacher);
  for (const row of readCsv(csv)) {
    const is = row.id === wrong.id;
    expect(row.voided).toBe(is ? `'=the cat, "Möhrle"` : "");
    expect(row.scored).toBe(String(!is && row.check === "1"));
  }
  expect(readCsv(summary)).toMatchObject([{ nickname: "Kid", scored_items: "1", scored_right: "1" }]);

  const other = await newDevice(browser, site, watch);
  await other.open();
  await other.import([asFile(file)]);
  expect(await csvs(other)).toEqual([csv, summary]);
  await other.page.context().close();
  await teacher.open();
  await teacher.row("Kid").locator('[data-do="items"]').click();
  await expect(said).toContainText("the cat");
});

test("what stands in the way of withdrawing is said there, and the reason stays", async ({ page, site, context }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  await teacher.import([await fileWith(teacher, "Kid")]);
  await teacher.open();
  await teacher.row("Kid").locator('[data-do="items"]').click();
  const first = answers(teacher).first();
  await first.locator('[data-do="void"]').click();
  await teacher.dialog.locator('[name="void-reason"]').fill("a sibling helped");

  const other = await context.newPage();
  await other.goto(`${site.url}#/`);
  await new Child(other).sitDown("Kid");
  await expect(other.locator("[data-item]")).toBeVisible();
  await teacher.do("void-keep").click();
  await expect(teacher.dialog.locator("[data-hindered]")).toContainText("Tenfold is open in another tab. Only one can keep work.");
  await expect(teacher.dialog.locator('[name="void-reason"]')).toHaveValue("a sibling helped");
  await expect(teacher.dialog.locator(".voided")).toHaveCount(0);
  await teacher.do("take-over").click();
  await expect(first.locator("[data-voided-why]")).toContainText("a sibling helped");
  await expect(teacher.dialog.locator("[data-hindered]")).toHaveCount(0);
  await expect(other.locator("[data-hindered]"), "the child's tab says so").toBeVisible();

  await answers(teacher).nth(1).locator('[data-do="void"]').click();
  await teacher.do("void-cancel").click();
  await expect(answers(teacher).nth(1).locator('[data-do="void"]')).toBeFocused();
  await expect(teacher.dialog.locator(".voided"), "nothing was withdrawn").toHaveCount(1);
});

test("many answers come twenty at a time", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  await teacher.row("Zed").first().locator('[data-do="items"]').click();
  await expect(teacher.dialog).toContainText("There are no answers yet.");
  await page.keyboard.press("Escape");

  const { student, rows } = atAbstract(like, "kid", "Kid", ["2.SUB2D.REG"]);
  const last = rows.at(-1) as Row;
  for (let n = 1; n <= 38; n += 1) rows.push({ ...last, id: `kid.more.${n}`, seq: last.seq + n, at: last.at + n * 60_000, answer: String(n) });
  await teacher.import([asFile(exportOf([student], rows))]);
  await teacher.row("Kid").locator('[data-do="items"]').click();
  const pages = [["1 to 20 of 45", "38"], ["21 to 40 of 45", "18"], ["41 to 45 of 45", "2"]];
  for (const [place, [said = "", answer = ""]] of pages.entries()) {
    await expect(teacher.dialog.locator("[data-items]")).toContainText(said);
    await expect(answers(teacher)).toHaveCount(place < 2 ? 20 : 5);
    await expect(answers(teacher).first().locator("td").nth(4)).toHaveText(answer);
    await expect(teacher.do("newer")).toHaveAttribute("aria-disabled", String(place === 0));
    await expect(teacher.do("older")).toHaveAttribute("aria-disabled", String(place === 2));
    if (place < 2) await teacher.do("older").click();
  }
  await teacher.do("newer").click();
  await expect(teacher.dialog.locator("[data-items]")).toContainText("21 to 40 of 45");
});

test("every number of the ladder can be set for a student, and what does not go together is refused", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Owl" });
  const rules = async () => ((await teacher.export()).students[0] as { plan: { rules?: unknown } }).plan.rules;
  const usual = await rules();
  const rule = (name: string) => teacher.dialog.locator(`[name="rule-${name}"]`);
  await teacher.row("Owl").first().locator('[data-do="edit"]').click();
  await expect(rule("block"), "closed at first").toBeHidden();
  await teacher.dialog.locator(".rules > summary").click();
  await expect(teacher.dialog.locator(".rules-table tbody tr")).toHaveCount(18);
  await expect(rule("block")).toHaveValue("10");

  const refused: [string, string, string][] = [
    ["up", "11", "The right answers that lead up cannot be more than the tasks in a block."],
    ["down", "8", "The right answers that lead down must be fewer than those that lead up."],
    ["mastery", "12", "The right answers for mastery cannot be more than the tasks in a block."],
    ["probe-days", "4", "There must be at least as many probes as days with a perfect probe."],
    ["retention-pass", "6", "The right answers that pass a retention check cannot be more than its tasks."],
    ["retention-second", "7", "The second retention check must come after the first."],
    ["review-days", "3, 1", "Days to the next review: please write up to 12 numbers that grow, such as 1, 3, 7, none above 365."],
    ["block", "0", "Tasks in a block: please write a number from 2 to 30."],
    ["missed", "", "Missed tasks in a row until they are done together again: please write a number from 1 to 10."],
  ];
  await teacher.dialog.locator('[name="nickname"]').fill("Owl 2");
  for (const [name, text, sentence] of refused) {
    await rule(name).fill(text);
    await teacher.dialog.locator(".rules > summary").click();
    await teacher.do("keep").click();
    await expect(teacher.dialog.locator(`[data-flaw="${name}"]`)).toHaveText(sentence);
    await expect(rule(name), "it opens again, at the field").toBeFocused();
    await expect(rule(name)).toHaveAttribute("aria-invalid", "true");
    await expect(rule(name)).toHaveValue(text);
    await teacher.do("usual-rules").click();
    await expect(teacher.dialog.locator("[data-flaw]")).toHaveCount(0);
  }
  await expect(teacher.dialog.locator('[name="nickname"]')).toHaveValue("Owl 2");

  const set: Record<string, string> = {
    block: "12", up: "11", "up-sittings": "1", down: "3", "same-misconception": "4", falls: "3", mastery: "12", probe: "4",
    "probe-days": "1", probes: "1", retention: "6", "retention-pass": "5", "retention-first": "10", "retention-second": "40",
    "review-days": "2 5; 9", "review-items": "3", unprompted: "3", missed: "4",
  };
  for (const [name, text] of Object.entries(set)) await rule(name).fill(text);
  const minutes = teacher.dialog.locator('[name="minutes"]');
  await minutes.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("20");
  await teacher.because("Other numbers");
  await teacher.do("keep").click();
  await expect(teacher.row("Owl 2").first()).toBeVisible();
  const written = {
    block: 12, up: 11, up_sittings: 1, down: 3, same_misconception: 4, falls: 3, mastery: 12, probe: 4, probe_days: 1,
    probes: 1, retention: 6, retention_pass: 5, retention_days: [10, 40], review_days: [2, 5, 9], review_items: 3,
    unprompted: 3, missed: 4, minutes: 20,
  };
  expect(await rules()).toEqual(written);

  await page.reload();
  await teacher.row("Owl 2").first().locator('[data-do="edit"]').click();
  await teacher.dialog.locator(".rules > summary").click();
  await expect(rule("review-days")).toHaveValue("2, 5, 9");
  await teacher.do("usual-rules").click();
  await teacher.because("The usual ones did better");
  await teacher.do("keep").click();
  await expect(teacher.dialog).toHaveCount(0);
  expect(await rules()).toEqual({ ...(usual as object), minutes: 20 });
});

test("a file with absurd rules is mended, and its student can practice", async ({ app, page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  const numbers = Object.keys(like.plan.rules as object);
  const absurd = (number: number) => Object.fromEntries(numbers.map((name) => [name, name.endsWith("_days") && name !== "probe_days" ? [] : number]));
  const students = [0, 255].map((number) => {
    const { student } = atAbstract(like, `kid${number}`, `Kid ${number}`, ["2.SUB2D.REG"]);
    return { ...student, plan: { ...student.plan, rules: { ...absurd(number), retention_days: [number, 0] } } };
  });
  await teacher.import([asFile(exportOf(students, []))]);
  for (const { nickname } of students) {
    await teacher.row(nickname).first().locator('[data-do="edit"]').click();
    await teacher.do("keep").click();
    await expect(teacher.dialog, "the form has nothing against the mended rules").toHaveCount(0);
  }
  for (const { nickname } of students) {
    await app.open("#/");
    const child = new Child(page);
    await child.sitDown(nickname);
    await expect(page.locator("[data-item]")).toBeVisible();
    await teacher.open();
  }
});

for (const viewport of SIZES) {
  for (const language of ["en", "es"]) {
    test.describe(`${language} at ${viewport.width}x${viewport.height}`, () => {
      test.use({ viewport, locale: language === "es" ? "es-MX" : "en-US" });

      test(`answers, rules and trouble on the page for adults, ${language}, ${viewport.width}`, async ({ page, site }) => {
        const teacher = new Teacher(page, site);
        await teacher.open();
        await teacher.add({ nickname: "Sol" });
        await teacher.import([await fileWith(teacher, "Maximiliano del Carmen")]);
        const [like] = (await teacher.export()).students;
        if (!like) throw new Error("no student");
        const { rows } = atAbstract(like, "kid", "", ["2.SUB2D.REG"]);
        const last = rows.at(-1) as Row;
        // Keys in the order of the file: the checksum is over them.
        const { check: _, took, input, ...head } = last;
        const wrong = {
          ...head, id: "kid.more.1", seq: last.seq + 1, at: last.at + 60_000, math: "81-38=?", answer: "57", work: "57", outcome: "wrong",
          suspects: ["sub.smaller-from-larger", "sub.0-n=n"], check: 2, hints: [1, 2], took, input, supports: ["read-aloud", "large", "hologram"],
        };
        expect(await teacher.import([asFile(exportOf([], [wrong]))])).toContain("1 ");
        await teacher.row("Maximiliano").locator('[data-do="items"]').click();
        await expect(answers(teacher)).toHaveCount(8);
        await answers(teacher).nth(1).locator('[data-do="void"]').click();
        await teacher.dialog.locator('[name="void-reason"]').fill(language === "es" ? "Le ayudó su hermana" : "His sister helped");
        await teacher.do("void-keep").click();
        await expect(teacher.dialog.locator(".voided")).toHaveCount(1);
        await answers(teacher).nth(2).locator('[data-do="void"]').click();
        await look(page, "teach-items");
        await page.keyboard.press("Escape");

        await teacher.row("Sol").first().locator('[data-do="edit"]').click();
        await teacher.dialog.locator(".rules > summary").click();
        await teacher.dialog.locator('[name="rule-up"]').fill("11");
        await look(page, "teach-rules");
        await teacher.do("keep").click();
        await expect(teacher.dialog.locator("[data-flaw]")).toBeVisible();
        await look(page, "teach-rules-refused");
        await teacher.do("usual-rules").click();
        await page.evaluate(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
          };
        });
        await teacher.do("keep").click();
        await expect(teacher.dialog.locator("[data-hindered]")).toBeVisible();
        await look(page, "teach-form-hindered");
      });
    });
  }
}
