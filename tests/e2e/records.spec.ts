// Nothing is lost: a full disk, a blocked one, a damaged one, two tabs, a newer version, and more work than a school year.

import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { Child, answerTo } from "./support/answering.ts";
import { type App, type Site, expect, test } from "./support/app.ts";
import { type Disk, allTexts, flipped, leaveApp, readDisk, writeDisk } from "./support/disk.ts";
import { type Row, asFile, atAbstract, attempts, exportOf, readCsv, readExport, seal } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";

const NEWER = "A newer Tenfold has been used on this device. Nothing was touched.";
const DAMAGED = "Some stored data was damaged. It was set aside, and the rest is in order.";
const OTHER_TAB = "Tenfold is open in another tab. Only one can keep work.";

/** Makes Ann, who stands at abstract with one skill, on this device. */
async function withAnn(page: Page, site: Site): Promise<Teacher> {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Zed" });
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  const { student, rows } = atAbstract(like, "ann", "Ann", ["2.SUB2D.REG"]);
  await teacher.import([asFile(exportOf([student], rows))]);
  await expect(teacher.row("Ann")).toBeVisible();
  return teacher;
}

/** Ann answers so many items right; what was asked. */
async function annSolves(page: Page, count: number): Promise<string[]> {
  const child = new Child(page);
  const solved: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { math, answer } = await child.solve();
    solved.push(`${math} ${answer}`);
    await child.next();
    await expect(child.do("next")).toHaveCount(0);
  }
  return solved;
}

/** The answers given here, without those that came from elsewhere. */
const given = (rows: Row[]): string[] =>
  rows.filter((row) => !row.id.startsWith("ann.")).map((row) => `${row.math} ${row.answer}`);

test.describe("a full disk", () => {
  test("the sitting ends kindly, the answer goes into what is handed in, and nothing is missing afterwards", async ({ app, page, site }) => {
    // What a browser does where its quota is used up, from when this tab says so.
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
        if (sessionStorage.getItem("test-full")) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        return put.apply(this, given);
      };
    });
    const fill = (full: boolean) => page.evaluate((full) => sessionStorage.setItem("test-full", full ? "yes" : ""), full);
    const teacher = await withAnn(page, site);
    await app.open("#/");
    const child = new Child(page);
    await child.sitDown("Ann");
    const [first] = await annSolves(page, 1);

    await fill(true);
    const asked = await child.asked();
    const last = `${asked.math} ${answerTo(asked.math)}`;
    await child.answer(answerTo(asked.math));
    await expect(page.locator(".ending [data-notice]")).toHaveText(
      "There is no room left to keep work. Your last answer was not counted. Please hand in now, and tell an adult.",
    );
    const handedIn = readExport(await teacher.download("hand-in"));
    expect(given(attempts(handedIn))).toEqual([first, last]);
    await expect(page.locator("[data-handed]")).toContainText("Is it there?");

    await teacher.open();
    expect(given(attempts(await teacher.export())), "what was told is there").toEqual([first]);
    await teacher.do("new-student").click();
    await teacher.fill({ nickname: "Bo" });
    await teacher.do("keep").click();
    await expect(teacher.dialog.locator("[data-hindered]")).toContainText("There is no room left on this device. Please take the work away.");
    await expect(teacher.dialog.locator('[name="nickname"]'), "what was typed is still there").toHaveValue("Bo");

    await fill(false);
    await teacher.do("again").click();
    await expect(teacher.dialog).toHaveCount(0);
    await expect(teacher.row("Bo").first()).toBeVisible();
    await teacher.open();
    expect(await teacher.import([asFile(handedIn)])).toContain("1 new");
    expect(given(attempts(await teacher.export()))).toEqual([first, last]);
    await app.open("#/");
    await child.sitDown("Ann");
    const more = await annSolves(page, 1);
    await teacher.open();
    expect(given(attempts(await teacher.export(1)))).toEqual([first, last, ...more]);
  });
});

test.describe("blocked storage", () => {
  const noDatabase = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  };
  const noCells = () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  };

  /** A new child from the form to a sitting, without loading the page again. */
  async function practise(app: App): Promise<Child> {
    const { page, site } = app;
    const teacher = new Teacher(page, site);
    await teacher.open();
    await teacher.add({ nickname: "Bo", skills: ["2.SUB2D.REG"] });
    await teacher.do("home").click();
    const child = new Child(page);
    await child.sitDown("Bo");
    return child;
  }

  test("without a database the page says that it keeps little, and keeps it", async ({ app, page, site }) => {
    await page.addInitScript(noDatabase);
    const child = await practise(app);
    const { math } = await child.asked();
    await child.answer(answerTo(math));
    await expect(child.do("next"), "the answer was taken").toBeVisible();
    await page.reload();
    const teacher = new Teacher(page, site);
    await teacher.open();
    await expect(page.locator("[data-keeping]")).toContainText("This browser keeps little.");
    expect(given(attempts(await teacher.export()))).toEqual([`${math} ${answerTo(math)}`]);
    await teacher.do("home").click();
    await expect(page.locator("[data-notice]")).toContainText("Please take the work away after each sitting.");
  });

  test("without any storage the page says so, and practice goes on to a hand-in", async ({ app, page, site }) => {
    await page.addInitScript(noDatabase);
    await page.addInitScript(noCells);
    await page.goto(`${site.url}#/`);
    await expect(page.locator("[data-notice]")).toHaveText(
      "This browser keeps nothing. All work is lost when the page is closed, unless it is handed in before.",
    );
    const child = await practise(app);
    const { math } = await child.asked();
    await child.answer(answerTo(math));
    await expect(child.do("next")).toBeVisible();
    await child.do("adult").click();
    await page.locator('[data-do="end-now"]').click();
    await expect(page.locator(".ending [data-notice]")).toContainText("This browser keeps nothing.");
    const teacher = new Teacher(page, site);
    expect(given(attempts(readExport(await teacher.download("hand-in"))))).toEqual([`${math} ${answerTo(math)}`]);
  });

  test("without localStorage alone everything is kept", async ({ app, page, site }) => {
    await page.addInitScript(noCells);
    const child = await practise(app);
    const { math } = await child.asked();
    await child.answer(answerTo(math));
    await expect(child.do("next")).toBeVisible();
    const teacher = new Teacher(page, site);
    await teacher.open();
    expect(given(attempts(await teacher.export()))).toEqual([`${math} ${answerTo(math)}`]);
  });
});

test.describe("damage", () => {
  /** Ann has worked; the disk is damaged by `damage`, which says what text it has spoilt; nothing of it may be gone. */
  async function after(app: App, damage: (disk: Disk) => Partial<Disk>): Promise<{ teacher: Teacher; solved: string[] }> {
    const { page, site } = app;
    const teacher = await withAnn(page, site);
    await app.open("#/");
    const child = new Child(page);
    await child.sitDown("Ann");
    const solved = await annSolves(page, 3);
    await leaveApp(app);
    const spoilt = damage(await readDisk(page));
    await writeDisk(page, spoilt);
    await app.open("#/");
    await child.sitDown("Ann");
    solved.push(...(await annSolves(page, 1)));
    await teacher.open();
    await expect(page.locator("main .notice")).toHaveText(DAMAGED);
    await leaveApp(app);
    const disk = await readDisk(page);
    const kept = allTexts(disk);
    for (const text of allTexts({ version: 0, rooms: {}, cells: {}, ...spoilt })) expect(kept, "set aside").toContain(text);
    for (const [key, text] of Object.entries(spoilt.cells ?? {})) expect(disk.cells[key], `${key} has gone from its place`).not.toBe(text);
    for (const [room, texts] of Object.entries(spoilt.rooms ?? {})) {
      for (const [key, text] of Object.entries(texts)) expect(disk.rooms[room]?.[key], `${room} ${key} has gone from its place`).not.toBe(text);
    }
    await teacher.open();
    await expect(page.locator("main .notice"), "it is still said").toHaveText(DAMAGED);
    return { teacher, solved };
  }

  test("an entry of the log is set aside, and the others stand", async ({ app }) => {
    const { teacher, solved } = await after(app, ({ rooms }) => {
      const log = Object.entries(rooms.log ?? {}).filter(([, text]) => text.includes('"kind":"attempt"') && !text.includes('"id":"ann.'));
      expect(log.length).toBe(3);
      const [key, text] = log[1] ?? ["", ""];
      return { rooms: { log: { [key]: flipped(text) } } };
    });
    expect(given(attempts(await teacher.export()))).toEqual(solved.filter((_, place) => place !== 1));
  });

  test("the newest roster is set aside, and nobody is missing", async ({ app }) => {
    const { teacher, solved } = await after(app, ({ rooms }) => {
      const slots = Object.entries(rooms.state ?? {}).filter(([key]) => key.startsWith("roster."));
      const generation = (text: string) => JSON.parse(text.slice(8)).generation as number;
      const [newest] = slots.sort(([, a], [, b]) => generation(b) - generation(a));
      return { rooms: { state: { [newest?.[0] ?? ""]: flipped(newest?.[1] ?? "") } } };
    });
    const file = await teacher.export();
    expect(file.students.map(({ nickname }) => nickname)).toEqual(["Ann", "Zed"]);
    expect(given(attempts(file))).toEqual(solved);
  });

  test("a list of moves is set aside and told of when it is read, and the answers stand", async ({ app, page, site }) => {
    const teacher = await withAnn(page, site);
    await app.open("#/");
    await new Child(page).sitDown("Ann");
    const solved = await annSolves(page, 3);
    await leaveApp(app);
    const lists = Object.entries((await readDisk(page)).rooms.moves ?? {});
    expect(lists.length).toBe(3);
    const [key, text] = lists[1] ?? ["", ""];
    await writeDisk(page, { rooms: { moves: { [key]: flipped(text) } } });
    await teacher.open();
    const file = await teacher.export();
    expect(given(attempts(file))).toEqual(solved);
    expect(file.moves.length).toBe(2);
    await expect(page.locator("main .notice")).toHaveText(DAMAGED);
    await leaveApp(app);
    const { rooms } = await readDisk(page);
    expect(Object.values(rooms.quarantine ?? {})).toEqual([flipped(text)]);
    expect(Object.keys(rooms.moves ?? {})).toEqual(lists.map(([key]) => key).filter((other) => other !== key));
    await teacher.open();
    await expect(page.locator("main .notice"), "it is still said").toHaveText(DAMAGED);
  });

  test("a second damage in localStorage lies beside the first, and neither is lost", async ({ app, page, site }) => {
    await withAnn(page, site);
    const damaged: string[] = [];
    for (const letter of ["first", "second"]) {
      await leaveApp(app);
      const text = `00000000{"${letter}":1}`;
      damaged.push(text);
      await writeDisk(page, { cells: { "tenfold.roster": text, "tenfold.settings": text } });
      await app.open("#/");
      await expect(page.locator('[data-do="sit"]')).toHaveCount(2);
      await expect(page.locator("main .notice")).toHaveText(DAMAGED);
    }
    await leaveApp(app);
    const { cells } = await readDisk(page);
    for (const key of ["tenfold.roster.damaged", "tenfold.settings.damaged"]) expect(cells[key]?.split("\n")).toEqual(damaged);
    expect(cells["tenfold.settings"], "nothing is written in its place unasked").toBeUndefined();
  });

  test("the device's own number and the end of the log", async ({ app }) => {
    const { teacher, solved } = await after(app, ({ rooms }) => {
      const { device = "", tail = "" } = rooms.state ?? {};
      return { rooms: { state: { device: flipped(device), tail: flipped(tail) } } };
    });
    expect(given(attempts(await teacher.export()))).toEqual(solved);
  });

  test("every cell of localStorage", async ({ app }) => {
    const { teacher, solved } = await after(app, ({ cells }) => {
      expect(Object.keys(cells)).toEqual(expect.arrayContaining(["tenfold.roster", "tenfold.sitting"]));
      return { cells: Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, flipped(text)])) };
    });
    const file = await teacher.export();
    expect(file.students.map(({ nickname }) => nickname)).toEqual(["Ann", "Zed"]);
    expect(given(attempts(file))).toEqual(solved);
  });
});

/** What browsers grant by: units of UTF-16, of names and texts together. Two bytes each make the 200 kB. */
const filled = (cells: Record<string, string>): number =>
  Object.entries(cells).filter(([key]) => key.startsWith("tenfold.")).reduce((sum, [key, text]) => sum + key.length + text.length, 0);

test("the small copies stay within 200 kB, and nothing is missing for that", async ({ app, page, site }) => {
  test.setTimeout(120_000);
  const teacher = await withAnn(page, site);
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  const students = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, place) => ({ ...like, id: `many${from + place}`, nickname: `Ñandú ${from + place}` }));
  await teacher.import([asFile(exportOf(students(0, 60), []))]);
  await leaveApp(app);
  const few = (await readDisk(page)).cells;
  expect(few["tenfold.roster"], "a class has its copy").toContain("Ñandú 59");
  await teacher.open();
  await teacher.import([asFile(exportOf(students(60, 260), []))]);
  await page.locator('[data-do="screen-es"]').click();
  await leaveApp(app);
  const { cells } = await readDisk(page);
  expect(filled(cells)).toBeLessThanOrEqual(100_000);
  expect(cells["tenfold.roster"], "no stale copy is left").toBeUndefined();
  expect(cells["tenfold.settings"], "the settings stand nowhere else").toContain('"screen":"es"');
  await app.open("#/");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator('[data-do="sit"]')).toHaveCount(262);
  const child = new Child(page);
  await child.sitDown("Ann");
  await annSolves(page, 1);
  const { math } = await child.asked();
  await page.reload();
  await expect(page.locator("[data-item]"), "the sitting goes on from its copy").toHaveAttribute("data-math", math);
  await leaveApp(app);
  expect(filled((await readDisk(page)).cells)).toBeLessThanOrEqual(100_000);
});

test.describe("two tabs", () => {
  test("the second says so, takes over, gives back; nothing is there twice", async ({ app, page, site, context }) => {
    const teacher = await withAnn(page, site);
    await app.open("#/");
    await new Child(page).sitDown("Ann");
    const solved = await annSolves(page, 1);

    const other = await context.newPage();
    await other.goto(`${site.url}#/`);
    await new Child(other).sitDown("Ann");
    await expect(other.locator("[data-hindered]")).toContainText(OTHER_TAB);
    solved.push(...(await annSolves(page, 1)));

    await other.locator('[data-do="take-over"]').click();
    await expect(page.locator("[data-hindered]")).toContainText(OTHER_TAB);
    await expect(page.locator("[data-item]"), "the first takes no answers").toHaveCount(0);
    solved.push(...(await annSolves(other, 2)));

    await page.locator('[data-do="take-over"]').click();
    await expect(other.locator("[data-hindered]")).toContainText(OTHER_TAB);
    await expect(other.locator("[data-item]")).toHaveCount(0);
    solved.push(...(await annSolves(page, 2)));

    // A child who goes home makes room for the other tab.
    await page.locator('[data-do="home"]').click();
    await page.locator('main[data-screen="today"]').waitFor();
    await other.reload();
    await expect(other.locator("[data-item]")).toBeVisible();
    solved.push(...(await annSolves(other, 1)));
    await other.close();

    await teacher.open();
    expect(given(attempts(await teacher.export()))).toEqual(solved);
  });

  test("an adult cannot write beside a sitting, and can take over", async ({ app, page, site, context }) => {
    const teacher = await withAnn(page, site);
    await app.open("#/");
    await new Child(page).sitDown("Ann");
    const solved = await annSolves(page, 1);

    const adult = new Teacher(await context.newPage(), site);
    await adult.open();
    await adult.do("new-student").click();
    await adult.fill({ nickname: "Bo" });
    await adult.do("keep").click();
    await expect(adult.dialog.locator("[data-hindered]")).toContainText(OTHER_TAB);
    await expect(adult.row("Bo")).toHaveCount(0);
    await adult.do("take-over").click();
    await expect(adult.dialog, "what was typed is kept").toHaveCount(0);
    await expect(adult.row("Bo").first()).toBeVisible();
    await expect(page.locator("[data-hindered]")).toContainText(OTHER_TAB);
    await adult.page.close();

    await page.locator('[data-do="take-over"]').click();
    solved.push(...(await annSolves(page, 1)));
    await teacher.open();
    const file = await teacher.export();
    expect(file.students.map(({ nickname }) => nickname).sort()).toEqual(["Ann", "Bo", "Zed"]);
    expect(given(attempts(file))).toEqual(solved);
  });
});

test.describe("what a newer version wrote", () => {
  const bumped = (texts: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts)
        .filter(([, text]) => text.slice(8, 14) === '{"v":1')
        // A text of the log may hold many records, a line each.
        .map(([key, text]) => [key, text.split("\n").map((line) => seal({ ...JSON.parse(line.slice(8)), v: 2 })).join("\n")]),
    );

  /** Visits every screen as child and adult would, and tries to write. */
  async function tryAll(app: App): Promise<void> {
    const { page, site } = app;
    await app.open("#/");
    await expect(page.locator("[data-notice]")).toContainText(NEWER);
    const tiles = page.locator('[data-do="sit"]');
    if ((await tiles.count()) > 0) {
      await new Child(page).sitDown("Ann");
      await expect(page.locator("[data-hindered]")).toContainText(NEWER);
    }
    const teacher = new Teacher(page, site);
    await teacher.open();
    await expect(page.locator("[data-keeping]")).toContainText(NEWER);
    await teacher.do("new-student").click();
    await teacher.fill({ nickname: "Bo" });
    await teacher.do("keep").click();
    await expect(page.locator("[data-hindered]")).toContainText(NEWER);
    await page.keyboard.press("Escape");
    await expect(teacher.dialog).toHaveCount(0);
    await teacher.do("export-json").click();
    await expect(page.locator("[data-hindered]")).toContainText(NEWER);
    await page.locator('[data-do="screen-es"]').click();
    await leaveApp(app);
  }

  test("a newer database is refused and left as it is", async ({ app, page, site }) => {
    await withAnn(page, site);
    await leaveApp(app);
    await writeDisk(page, { version: 2 });
    const before = await readDisk(page);
    await tryAll(app);
    const { cells, ...now } = await readDisk(page);
    const { "tenfold.settings": _, ...others } = cells;
    expect({ ...now, cells: others }, "all but the language chosen here").toEqual(before);
  });

  test("newer records are refused and left as they are, byte for byte", async ({ app, page, site }) => {
    await withAnn(page, site);
    await page.locator('[data-do="screen-en"]').click();
    await leaveApp(app);
    const old = await readDisk(page);
    const rooms = Object.fromEntries(Object.entries(old.rooms).map(([name, texts]) => [name, bumped(texts)]));
    await writeDisk(page, { rooms, cells: bumped(old.cells) });
    const before = await readDisk(page);
    expect(before).not.toEqual(old);
    await tryAll(app);
    expect(await readDisk(page)).toEqual(before);
  });

  test("a newer entry in one child's log stops that child alone", async ({ app, page, site }) => {
    const teacher = await withAnn(page, site);
    await leaveApp(app);
    const { rooms } = await readDisk(page);
    const [first] = Object.entries(rooms.log ?? {});
    if (!first) throw new Error("nothing in the log");
    const [key, text] = first;
    const { student } = JSON.parse(text.slice(8).split("\n", 1)[0] ?? "");
    // Whoever writes an entry gives its student's records another revision with it.
    const state = { [`revision/${student}/`]: "newer-1" };
    await writeDisk(page, { rooms: { log: bumped({ [key]: text }), state } });
    const before = (await readDisk(page)).rooms.log;
    await app.open("#/");
    await new Child(page).sitDown("Ann");
    await expect(page.locator("[data-hindered]")).toContainText(NEWER);
    await teacher.open();
    await expect(page.locator("main .notice")).toContainText(NEWER);
    await teacher.do("export-json").click();
    await expect(page.locator("[data-hindered]")).toContainText(NEWER);
    await app.open("#/");
    await new Child(page).sitDown("Zed");
    await expect(page.locator("[data-item]")).toBeVisible();
    await leaveApp(app);
    const now = (await readDisk(page)).rooms.log ?? {};
    for (const [key, text] of Object.entries(before ?? {})) expect(now[key]).toBe(text);
  });
});

test("65,000 answers and 2,000 lists of moves in one browser: it opens, a child sits down and is told", async ({ app, page, site }, testInfo) => {
  test.setTimeout(180_000);
  const teacher = await withAnn(page, site);
  await app.open("#/");
  const child = new Child(page);
  await child.sitDown("Ann");
  await annSolves(page, 1);
  await teacher.open();
  const real = await teacher.export();
  const [template] = attempts(real).filter((row) => !row.id.startsWith("ann."));
  const [moves] = real.moves;
  const like = real.students[0];
  if (!template || !moves || !like) throw new Error("nothing to multiply");

  const students = [];
  const rows: Row[] = [];
  for (let number = 0; number < 25; number += 1) {
    const made = atAbstract(like, `many${number}`, `Many ${number}`, ["2.SUB2D.REG"]);
    students.push(made.student);
    rows.push(...made.rows);
    const before = made.rows.filter((row) => row.kind === "attempt").length;
    const last = made.rows.at(-1);
    if (!last) throw new Error("no rows");
    for (let n = 0; n < 2600 - before; n += 1) {
      // Second checks of other days: they are read and folded like all others, and change no standing.
      const id = `many${number}.more${Math.floor(n / 100)}.${n % 100}`;
      rows.push({ ...template, id, student: made.student.id, seq: last.seq + 1 + n, at: last.at + n * 1000, check: 2 });
    }
  }
  expect(rows.filter((row) => row.kind === "attempt").length).toBe(65_000);
  const lists = rows.filter((row) => row.check === 2).slice(0, 2000).map((row): [string, string] => [row.id, moves[1]]);
  const path = testInfo.outputPath("many.json");
  writeFileSync(path, JSON.stringify(exportOf(students, rows, lists)));

  await page.locator('input[name="import"]').setInputFiles(path);
  const report = page.locator("[data-report]");
  await expect(report).toContainText(`${rows.length.toLocaleString("en")} new, 0 already here, 25 new students.`, { timeout: 60_000 });
  await teacher.apply(60_000);

  const start = Date.now();
  await app.open("#/");
  await expect(page.locator('[data-do="sit"]')).toHaveCount(27);
  const opened = Date.now() - start;
  await child.sitDown("Many 24");
  await child.solve();
  const told = Date.now() - start;
  console.log(`home after ${opened} ms, told after ${told} ms`);
  expect(opened, "the home screen is there soon").toBeLessThan(5000);
  await child.next();

  await teacher.open();
  await expect(teacher.row("Many 24")).toBeVisible({ timeout: 60_000 });
  const csv = readCsv(await teacher.download("export-attempts"));
  const ann = attempts(real).length;
  expect(csv.length).toBe(65_000 + ann + 1);
  expect(new Set(csv.map((row) => row.id)).size).toBe(csv.length);
  for (const { nickname } of students) {
    expect(csv.filter((row) => row.nickname === nickname).length, nickname).toBe(nickname === "Many 24" ? 2601 : 2600);
  }
  const again = await teacher.export();
  expect(again.moves.length).toBe(2000 + real.moves.length + 1);
});

test("who changes the language and begins at once is not refused by itself", async ({ app, page, site }) => {
  // A lock that is long in coming, as on a busy Chromebook.
  await page.addInitScript(() => {
    // Empty pages have none.
    if (!navigator.locks) return;
    const request = navigator.locks.request.bind(navigator.locks) as (...args: unknown[]) => Promise<unknown>;
    const slow = async (...args: unknown[]): Promise<unknown> => {
      await new Promise((done) => setTimeout(done, 600));
      return request(...args);
    };
    Object.defineProperty(navigator.locks, "request", { value: slow });
  });
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Luna", skills: ["K.MAKE10"] });
  await app.open("#/");
  await page.locator("[data-do=sit]").click();
  await page.locator('[data-do="screen-es"]').first().click();
  await page.locator("[data-do=start]").click();
  await expect(page.locator("main [data-item], main .choosing").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});
