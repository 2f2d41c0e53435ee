// Work comes up without a file: as a text, as codes before a camera, on paper; sealed where a plan has brought a key; and the
// device says what was handed in.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { type Page, chromium } from "@playwright/test";
import { type Site, expect, test } from "./support/app.ts";
import { launchOptions } from "./support/browser.mjs";
import { practise, stands } from "./support/devices.ts";
import { look, onEveryScreen } from "./support/look.ts";
import type { TextFile } from "./support/records.ts";
import { Teacher, fileWith, newDevice } from "./support/teacher.ts";

/** A device on which a child has practised two items; its page for adults is open. */
async function practised(page: Page, site: Site): Promise<Teacher> {
  const device = new Teacher(page, site);
  await device.open();
  await device.add({ nickname: "Zed" });
  await device.import([await fileWith(device, "Kid")]);
  await practise(page, site, "Kid");
  await device.open();
  return device;
}

/** Opens the other ways to hand in and takes one. */
async function way(teacher: Teacher, name: "codes" | "text" | "sheet"): Promise<void> {
  const ways = teacher.page.locator("[data-ways]");
  if ((await ways.getAttribute("open")) === null) await ways.locator("summary").click();
  await teacher.do(`hand-in-${name}`).click();
}

async function textOf(teacher: Teacher): Promise<string> {
  await way(teacher, "text");
  return teacher.page.locator('[name="hand-in-text"]').inputValue();
}

/** Pastes a text where work comes in. */
async function paste(teacher: Teacher, text: string): Promise<void> {
  const part = teacher.page.locator(".take-in");
  if ((await part.getAttribute("open")) === null) await part.locator("summary").click();
  await teacher.page.locator('[name="take-in-text"]').fill(text);
  await teacher.do("take-in-read").click();
}

test("a text that was pasted brings what a file brings", async ({ browser, page, site, watch }) => {
  const device = await practised(page, site);
  const text = await textOf(device);
  expect(text).toMatch(/^TENFOLD1\.[\w-]+$/);
  const laptop = await newDevice(browser, site, watch);
  await laptop.open();
  await paste(laptop, "Good morning!");
  await expect(laptop.page.locator("[data-take-in-told]")).toHaveText("There is no text of Tenfold’s here.");
  await paste(laptop, text.slice(0, -9));
  const report = laptop.page.locator("[data-report]");
  await expect(report).toContainText("This is not a file of Tenfold’s");
  await laptop.do("import-cancel").click();
  // As a mail program sends it: with a greeting, and lines broken.
  await paste(laptop, `Here it is:\n${text.replace(/.{60}/g, "$&\n")}\n`);
  await expect(report).toBeVisible();
  await laptop.apply();
  await expect.poll(() => stands(laptop, "Kid")).toEqual(await stands(device, "Kid"));
  expect((await laptop.export()).entries.length).toBe((await device.export()).entries.length);
  // Once more, and it is known.
  await paste(laptop, text);
  await expect(report).toContainText("0 new");
  await laptop.page.context().close();
});

test("the device says what was handed in, and hands in what came since", async ({ page, site }) => {
  const device = await practised(page, site);
  const line = page.locator('[data-handed-in="kid"]');
  await expect(line).toContainText("Kid: never handed in");
  const all = await textOf(device);
  await device.do("arrived").click();
  await expect(line).toContainText("Kid: handed in on");
  await expect(line).toContainText("0 records since");
  await way(device, "text");
  await expect(page.locator("[data-way-told]")).toHaveText("Everything was handed in already.");
  await practise(page, site, "Kid");
  await device.open();
  await expect(line).not.toContainText("0 records since");
  const since = await textOf(device);
  expect(since.length).toBeLessThan(all.length);
  await page.locator('[name="hand-in-whole"]').check();
  await device.do("hand-in-text").click();
  await expect.poll(() => page.locator('[name="hand-in-text"]').inputValue()).not.toBe(since);
  expect((await page.locator('[name="hand-in-text"]').inputValue()).length).toBeGreaterThan(all.length);
  // The file of all is another way, and tells the device too.
  const waiting = page.waitForEvent("download");
  await device.do("hand-in-file").click();
  await waiting;
  await device.do("saw-hand-in").click();
  await expect(line).toContainText("0 records since");
});

test("room is made of what arrived, and the ladder stays where it is", async ({ page, site }) => {
  test.setTimeout(120_000);
  const device = await practised(page, site);
  const before = await stands(device, "Kid");
  const records = (await device.export()).entries.length;
  await page.locator("details", { has: page.locator('[data-do="free-look"]') }).last().locator("> summary").click();
  await device.do("free-look").click();
  const told = page.locator("[data-free-told]");
  await expect(told).toContainText("Nothing can go");
  const waiting = page.waitForEvent("download");
  await device.do("hand-in-file").click();
  await waiting;
  await device.do("free-look").click();
  await expect(told, "nobody has said yet that it arrived").toContainText("Nothing can go");
  await device.do("saw-hand-in").click();
  await expect(page.locator('[data-handed-in="kid"]')).toContainText("0 records since");
  await device.do("free-look").click();
  await expect(page.locator("[data-free]")).toContainText("would go from this device");
  await device.do("free-cancel").click();
  expect((await device.export()).entries.length).toBe(records);
  await device.do("free-look").click();
  await device.do("free-now").click();
  await expect(told).toContainText("Gone from this device");
  expect((await device.export()).entries.length).toBeLessThan(records);
  await device.open();
  await expect.poll(() => stands(device, "Kid")).toEqual(before);
  // And practice goes on from there.
  await practise(page, site, "Kid");
});

test("a child's end of a sitting has one large button, and the other ways behind a word", async ({ page, site }) => {
  await practised(page, site);
  await practise(page, site, "Kid");
  await page.locator("[data-do=adult]").click();
  await page.locator("[data-do=end-now]").click();
  await expect(page.locator("[data-ending]")).toBeVisible();
  await expect(page.locator(".ending .command.big:visible")).toHaveCount(2);
  await expect(page.locator('[data-do="hand-in-codes"]')).toBeHidden();
  await page.locator("[data-ways] summary").focus();
  await page.keyboard.press("Enter");
  await page.locator('[data-do="hand-in-text"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('[name="hand-in-text"]')).toHaveValue(/^TENFOLD1\./);
  await page.locator('[data-do="arrived"]').click();
  await expect(page.locator('[data-handed-in="kid"]')).toContainText("0 records since");
});

/** Pictures of one code after the other, as a camera that is held before the screen would take them. */
async function pictures(page: Page, extra: number): Promise<Buffer[]> {
  const codes = page.locator("[data-codes]");
  await codes.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const count = Number(await codes.getAttribute("data-codes"));
  const next = page.locator('[data-do="codes-next"]');
  // It stops with the first press.
  await next.click();
  const taken: Buffer[] = [];
  for (let frame = 0; frame < count + extra; frame += 1) {
    const before = await codes.getAttribute("data-frame");
    const box = await codes.boundingBox();
    if (!box) throw new Error("no code");
    // Of the shape the page asks a camera for, so that nothing is cut off or made smaller.
    const [width, height] = [960, 540];
    const x = Math.round(Math.min(Math.max(0, box.x + box.width / 2 - width / 2), 1366 - width));
    const y = Math.round(Math.min(Math.max(0, box.y + box.height / 2 - height / 2), 768 - height));
    taken.push(await page.screenshot({ type: "jpeg", quality: 90, clip: { x, y, width, height } }));
    await next.click();
    await expect(codes).not.toHaveAttribute("data-frame", before ?? "");
  }
  return taken;
}

test("codes go from one screen through a camera to another", async ({ page, site, watch }) => {
  test.setTimeout(180_000);
  const device = await practised(page, site);
  const there = await stands(device, "Kid");
  await way(device, "codes");
  await expect(page.locator("[data-codes] svg")).toBeVisible();
  // It runs by itself.
  await expect(page.locator("[data-codes]")).not.toHaveAttribute("data-frame", "0");
  const taken = await pictures(page, 8);
  const folder = mkdtempSync(join(tmpdir(), "tenfold-camera-"));
  const film = join(folder, "film.mjpeg");
  // Thirty pictures a second; each code stands for eight of them, and the film begins again at its end.
  writeFileSync(film, Buffer.concat(taken.flatMap((picture) => Array.from({ length: 8 }, () => picture))));
  const options = launchOptions();
  const camera = await chromium.launch({
    ...options,
    args: [
      ...(options.args ?? []),
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const laptop = await newDevice(camera, site, watch);
    await laptop.page.context().grantPermissions(["camera"]);
    await laptop.open();
    await laptop.page.locator(".take-in > summary").click();
    await laptop.do("take-in-camera").click();
    await expect(laptop.page.locator("[data-camera-told]")).toHaveText("All is read. Please look at the report below.", {
      timeout: 90_000,
    });
    await expect(laptop.page.locator("[data-report]")).toBeVisible();
    await laptop.do("take-in-camera").click();
    await expect(laptop.page.locator("video.camera")).toBeHidden();
    await laptop.apply();
    await expect.poll(() => stands(laptop, "Kid")).toEqual(there);
  } finally {
    await camera.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A laptop with a key and students, and the plan that brings both down. */
async function withKey(laptop: Teacher): Promise<{ plan: TextFile; print: string; words: string; backup: string }> {
  await laptop.open();
  await laptop.add({ nickname: "Zed" });
  await laptop.import([await fileWith(laptop, "Kid")]);
  const backup = await laptop.download("seal-make");
  const seal = laptop.page.locator("[data-seal]");
  await expect(seal).toHaveAttribute("data-seal", /^(\d{4} ){4}\d{4}$/);
  const print = (await seal.getAttribute("data-seal")) ?? "";
  const words = await laptop.page.locator("[data-seal-words]").innerText();
  return { plan: await planFile(laptop), print, words, backup };
}

async function planFile(teacher: Teacher): Promise<TextFile> {
  return { name: "plan.json", text: await teacher.download("plan-file") };
}

test("work is sealed to the key of the plan, and opens where that key is", async ({ browser, page, site, watch }) => {
  test.setTimeout(120_000);
  const laptop = new Teacher(page, site);
  const { plan, print, words, backup } = await withKey(laptop);
  expect(JSON.parse(plan.text)).toHaveProperty("key");
  const device = await newDevice(browser, site, watch);
  await device.open();
  expect(await device.choose([plan])).toContain(print);
  await expect(device.page.locator("[data-key]")).toHaveAttribute("data-key", "first");
  await device.apply();
  await practise(device.page, site, "Kid");
  await device.open();
  const text = await textOf(device);
  await expect(device.page.locator("[data-sealed]")).toContainText(print);
  const bytes = Buffer.from(text.replace("TENFOLD1.", ""), "base64url");
  expect(bytes.subarray(0, 2).toString("latin1")).toBe("\x01s");
  await way(device, "codes");
  await expect(device.page.locator("[data-codes] svg")).toBeVisible();
  await expect(device.page.locator("[data-sealed]")).toContainText(print);
  const waiting = device.page.waitForEvent("download");
  await device.do("hand-in-file").click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^tenfold-hand-in-.*\.txt$/);

  // Elsewhere it stays shut, and nothing changes.
  const other = await newDevice(browser, site, watch);
  await other.open();
  await paste(other, text);
  const report = other.page.locator("[data-report]");
  await expect(report).toContainText("This was sealed to another key.");
  await expect(other.do("import-apply")).toHaveCount(0);
  await other.do("import-cancel").click();
  // With the backup and the wrong words it stays so; with the right ones it opens.
  const bring = async (typed: string) => {
    const buffer = Buffer.from(backup);
    await other.page.locator('[name="seal-backup"]').setInputFiles([{ name: "key.txt", mimeType: "text/plain", buffer }]);
    await other.page.locator('[name="seal-words"]').fill(typed);
    await other.do("seal-bring-back").click();
  };
  await other.page.locator("section:has([data-seal-told]) summary").click();
  await bring("one two three four");
  await expect(other.page.locator("[data-seal-told]")).toHaveText("The file and the words do not fit together.");
  await bring(words);
  await expect(other.page.locator("[data-seal-told]")).toHaveText("The key is back.", { timeout: 20_000 });
  await expect(other.page.locator("[data-seal]")).toHaveAttribute("data-seal", print);
  await paste(other, text);
  await expect(report).toContainText(/[1-9]\d* new, /);
  await other.do("import-cancel").click();

  // Where the key was made it opens, from a file too, and not once it was changed on the way.
  await laptop.choose([{ name: "hand-in.txt", text: readFileSync(await file.path(), "utf8") }]);
  await expect(page.locator("[data-report]")).toContainText(/[1-9]\d* new, /);
  await laptop.do("import-cancel").click();
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(120) ^ 1, 120);
  changed.writeUInt32BE(crc32(changed.subarray(0, -4)), changed.length - 4);
  await paste(laptop, `TENFOLD1.${changed.toString("base64url")}`);
  await expect(page.locator("[data-report]")).toContainText("This is not a file of Tenfold’s");
  await other.page.context().close();
  await device.page.context().close();
});

test("a swapped key is noticed, and taken only when an adult agrees", async ({ browser, page, site, watch }) => {
  test.setTimeout(120_000);
  const laptop = new Teacher(page, site);
  const first = await withKey(laptop);
  const elsewhere = await newDevice(browser, site, watch);
  const second = await withKey(elsewhere);
  expect(second.print).not.toBe(first.print);
  const device = await newDevice(browser, site, watch);
  await device.open();
  await device.import([first.plan]);
  await practise(device.page, site, "Kid");
  await device.open();
  const key = device.page.locator("[data-key]");
  const said = await device.choose([second.plan]);
  await expect(key).toHaveAttribute("data-key", "changed");
  for (const print of [first.print, second.print]) expect(said).toContain(print);
  // Without an adult's word the student comes in, and the key stays out.
  await device.apply();
  await way(device, "text");
  await expect(device.page.locator("[data-sealed]")).toContainText(first.print);
  await device.choose([second.plan]);
  await device.page.locator('[name="seal-agree"]').check();
  await device.apply();
  await way(device, "text");
  await expect(device.page.locator("[data-sealed]")).toContainText(second.print);
  // The same once more is no news.
  await device.choose([second.plan]);
  await expect(key).toHaveAttribute("data-key", "same");
  // A key that was damaged on the way is none.
  const damaged = second.plan.text.replace(/"key":\["(\w+)","(.{20}).{10}/, '"key":["$1","$2AAAAAAAAAA');
  expect(damaged).not.toBe(second.plan.text);
  expect(await device.choose([{ name: "plan.json", text: damaged }])).toContain("1 could not be read");
  await expect(key).toHaveCount(0);
  await device.page.context().close();
  await elsewhere.page.context().close();
});

test("where nothing can be sealed, nothing leaves before an adult decides", async ({ browser, page, site, watch }) => {
  test.setTimeout(120_000);
  const laptop = new Teacher(page, site);
  const { plan } = await withKey(laptop);
  const device = await newDevice(browser, site, watch);
  await device.page.addInitScript(() => {
    // As on plain http.
    Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined });
  });
  await device.open();
  await device.import([plan]);
  await practise(device.page, site, "Kid");
  await device.open();
  await way(device, "text");
  await expect(device.page.locator("[data-way-told]")).toContainText("An adult decides.");
  await expect(device.page.locator('[name="hand-in-text"]')).toHaveCount(0);
  await device.do("way-unsealed").click();
  await expect(device.page.locator('[name="hand-in-text"]')).toHaveValue(/^TENFOLD1\./);
  await device.do("hand-in-file").click();
  await expect(device.do("hand-in-unsealed")).toBeVisible();
  const waiting = device.page.waitForEvent("download");
  await device.do("hand-in-unsealed").click();
  expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
  await device.page.context().close();
});

test("where there is no camera, the page says so", async ({ browser, page, site, watch }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await page.locator(".take-in > summary").click();
  await teacher.do("take-in-camera").click();
  const told = page.locator("[data-camera-told]");
  // Which of the two depends on the machine of the test.
  await expect(told).toHaveText(/^(No camera was found\.|The camera may not be used here\..*)$/);
  await expect(page.locator("video.camera")).toBeHidden();

  const other = await newDevice(browser, site, watch);
  await other.page.addInitScript(() => {
    // As on plain http.
    Object.defineProperty(Navigator.prototype, "mediaDevices", { get: () => undefined });
  });
  await other.open();
  await other.page.locator(".take-in > summary").click();
  await other.do("take-in-camera").click();
  await expect(other.page.locator("[data-camera-told]")).toContainText("Cameras work on secure addresses");
  await other.page.context().close();
});

test("for who wants less motion the codes stand still until they are stepped", async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const device = await practised(page, site);
  await way(device, "codes");
  const codes = page.locator("[data-codes]");
  await expect(codes).toHaveAttribute("data-frame", "0");
  await page.waitForTimeout(700);
  await expect(codes).toHaveAttribute("data-frame", "0");
  await device.do("codes-next").focus();
  await page.keyboard.press("Enter");
  await expect(codes).toHaveAttribute("data-frame", "1");
  await device.do("codes-run").click();
  await expect(codes).not.toHaveAttribute("data-frame", "1");
});

test("the sheet for paper has every answer, and nothing else is printed", async ({ page, site }) => {
  const device = await practised(page, site);
  await page.locator('[name="hand-in-whose"]').selectOption({ label: "Kid" });
  await way(device, "sheet");
  const sheet = page.locator('[data-paper="work"]');
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toContainText("Kid: sheet of work");
  const answers = (await device.export()).entries.filter(([, row]) => row.kind === "attempt").length;
  // The first table counts; the others list the answers.
  let listed = 0;
  for (const table of (await sheet.locator("table").all()).slice(1)) listed += await table.locator("tbody tr").count();
  expect(listed).toBe(answers);
  await page.emulateMedia({ media: "print" });
  await expect(sheet.locator("h1")).toBeVisible();
  await expect(page.locator("main > h1")).toBeHidden();
  await expect(device.do("close-work")).toBeHidden();
});

onEveryScreen(({ language, width }) => {
  test(`handing in, ${language}, ${width}`, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const device = await practised(page, site);
    for (const name of ["codes", "text", "sheet"] as const) {
      await way(device, name);
      await expect(page.locator(`[data-way="${name}"]`)).toBeVisible();
      await page.locator(`[data-way="${name}"]`).scrollIntoViewIfNeeded();
      await look(page, `hand-in-${name}`);
    }
    await device.do("close-work").click();
    await page.locator(".take-in > summary").click();
    await page.locator('[name="take-in-text"]').scrollIntoViewIfNeeded();
    await look(page, "take-in");
    await page.locator("details", { has: page.locator('[data-do="free-look"]') }).last().locator("> summary").click();
    await page.locator('[data-do="free-look"]').scrollIntoViewIfNeeded();
    await look(page, "free-device");
    await device.download("seal-make");
    await expect(page.locator("[data-seal-words]")).toBeVisible();
    await page.locator("[data-seal-words]").scrollIntoViewIfNeeded();
    await look(page, "seal");
  });
});
