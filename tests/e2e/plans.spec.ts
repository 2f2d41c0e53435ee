// Plans: what is decided and why; a plan on its way to another device, and practice that goes on there.

import { expect, test } from "./support/app.ts";
import { practise, stands } from "./support/devices.ts";
import { look, onEveryScreen } from "./support/look.ts";
import type { TextFile } from "./support/records.ts";
import { Teacher, fileWith, newDevice } from "./support/teacher.ts";

async function planOf(teacher: Teacher, who?: string): Promise<TextFile> {
  const whose = teacher.page.locator('[name="plan-whose"]');
  if (who) await whose.selectOption({ label: who });
  return { name: "plan.json", text: await teacher.download("plan-file") };
}

test("a change of the plan needs a reason, and is told with it afterwards", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Owl", grade: 2, skills: ["K.MAKE10", "2.SUB2D.REG", "3.FRAC.NL"] });
  const form = teacher.dialog;
  const edit = () => teacher.row("Owl").first().locator('[data-do="edit"]').click();
  await edit();
  await form.locator('[name="days"]').fill("4");
  await form.locator(".order > summary").click();
  await form.locator('[data-planned="3.FRAC.NL"] [data-do="skill-earlier"]').click();
  await expect(form.locator('[data-planned="3.FRAC.NL"] [data-do="skill-earlier"]')).toBeFocused();
  await page.keyboard.press("Enter");
  expect(await form.locator("[data-planned]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-planned")))).toEqual([
    "3.FRAC.NL",
    "K.MAKE10",
    "2.SUB2D.REG",
  ]);
  await teacher.do("goal-add").click();
  await expect(form).toContainText("Please choose a skill and a day.");
  await form.locator('[name="goal-skill"]').selectOption("2.SUB2D.REG");
  await form.locator('[name="goal-by"]').fill("2027-03-01");
  await teacher.do("goal-add").click();
  await expect(form.locator(".goals li")).toHaveCount(1);
  await form.locator('[name="place-skill"]').selectOption("2.SUB2D.REG");
  await form.locator('[name="place-stage"]').selectOption("r");
  await teacher.do("keep").click();
  await expect(form).toContainText("The plan was changed. Please write why.");
  await expect(form.locator('[name="plan-why"]')).toBeFocused();
  await teacher.because("She showed it with blocks in class");
  await teacher.do("keep").click();
  await expect(form).toHaveCount(0);

  const [owl] = (await teacher.export()).students;
  expect(owl?.plan).toMatchObject({
    skills: ["3.FRAC.NL", "K.MAKE10", "2.SUB2D.REG"],
    days: 4,
    goals: [{ skill: "2.SUB2D.REG", aim: "m", by: "2027-03-01" }],
  });
  const row = page.locator('.class-table tr[data-skill="2.SUB2D.REG"]');
  await expect(row.locator("[data-standing]")).toHaveAttribute("data-standing", "r");
  await expect(row.locator("[data-reason]")).toContainText("She showed it with blocks in class");

  await edit();
  await form.locator(".history > summary").click();
  const told = form.locator("[data-decision]");
  await expect(told).toHaveCount(3);
  await expect(told.first()).toContainText("Days of practice in a week: 0 → 4");
  await expect(told.first()).toContainText("Goal: ");
  await expect(told.first()).toContainText("Another order, beginning with: ");
  await expect(told.first()).toContainText("She showed it with blocks in class");
  await expect(told.last()).toContainText("With drawings");
  // Who only looks needs no reason.
  await teacher.do("keep").click();
  await expect(form).toHaveCount(0);
  const kinds = (await teacher.export()).entries.map(([, entry]) => entry.kind);
  expect(kinds).toEqual(["placed", "planned", "planned"]);
});

test("devices that are wiped in turn leave a child where one device would", async ({ browser, page, site, watch }) => {
  test.setTimeout(180_000);
  // The laptop knows the child; a device of its own practises beside, for comparison.
  const laptop = new Teacher(page, site);
  await laptop.open();
  await laptop.add({ nickname: "Zed" });
  const begun = await fileWith(laptop, "Kid");
  await laptop.import([begun]);
  const one = await newDevice(browser, site, watch);
  await one.open();
  await one.import([begun]);

  for (const day of [1, 2, 3]) {
    const device = await newDevice(browser, site, watch);
    await device.open();
    const said = await device.choose([await planOf(laptop, "Kid")]);
    expect(said).toContain("New on this device");
    expect(said, "there are no records in it").not.toContain("0 new");
    await device.apply();
    // The table is read anew once something was taken in.
    await expect.poll(() => stands(device, "Kid"), `day ${day}: down`).toEqual(await stands(laptop, "Kid"));
    await practise(device.page, site, "Kid");
    await device.open();
    const work = { name: "work.json", text: await device.download("export-json") };
    await expect(device.row("Kid").first()).toContainText(`${1 + 2 * day} of ${1 + 2 * day} right`);
    const there = await stands(device, "Kid");
    await device.page.context().close();
    await laptop.import([work]);
    await expect.poll(() => stands(laptop, "Kid"), `day ${day}: up`).toEqual(there);
    await practise(one.page, site, "Kid");
  }
  await one.open();
  expect(await stands(laptop, "Kid")).toEqual(await stands(one, "Kid"));
  expect((await stands(one, "Kid")).join()).toContain("7 of 7");
  await one.page.context().close();
});

test("a plan is shown as a difference, and nothing changes before it is taken", async ({ browser, page, site, watch }) => {
  const laptop = new Teacher(page, site);
  await laptop.open();
  await laptop.add({ nickname: "Zed" });
  await laptop.import([await fileWith(laptop, "Kid")]);
  const device = await newDevice(browser, site, watch);
  await device.open();
  await device.import([await planOf(laptop)]);
  await expect(device.page.locator(".class-table .who")).toHaveText(["Kid", "Zed"]);

  await laptop.row("Kid").first().locator('[data-do="edit"]').click();
  await laptop.fill({ nickname: "Kid B", skills: ["2.SUB2D.REG", "K.MAKE10"] });
  await laptop.dialog.locator('[data-support="large"]').check();
  await laptop.dialog.locator('[name="minutes"]').fill("20");
  await laptop.because("More time");
  await laptop.do("keep").click();
  await expect(laptop.dialog).toHaveCount(0);
  const plan = await planOf(laptop);

  const before = (await device.export()).students;
  const said = await device.choose([plan]);
  for (const line of [
    "Changed: Nickname or code",
    "Added: Partners that make ten",
    "Minutes of practice: 12 → 20",
    "Now on: Larger text",
    "Nothing changes.",
  ]) {
    expect(said).toContain(line);
  }
  await device.do("import-cancel").click();
  expect((await device.export()).students).toEqual(before);
  await device.choose([plan]);
  await device.apply();
  await expect(device.row("Kid B").first()).toBeVisible();
  const students = (await device.export()).students;
  expect(students.find(({ id }) => id === "kid")).toMatchObject({
    nickname: "Kid B",
    plan: { supports: { large: true }, rules: { minutes: 20 }, skills: ["K.MAKE10", "2.SUB2D.REG"] },
  });
  // Once more, and it says so.
  expect(await device.choose([plan])).not.toContain("→");
  await expect(device.do("import-apply")).toHaveCount(0);
  await device.do("import-cancel").click();

  const damaged = { name: "plan.json", text: plan.text.replace('["minutes",20]', '["minutes",30]') };
  expect(await device.choose([damaged])).toContain("1 could not be read");
  await device.do("import-cancel").click();
  const newer = { name: "plan.json", text: plan.text.replace('"version":1', '"version":2') };
  expect(await device.choose([newer])).toContain("A newer Tenfold wrote this file.");
  await device.page.context().close();
});

test("a plan goes down as a link, with a code where it is short enough", async ({ browser, page, site, watch }) => {
  const laptop = new Teacher(page, site);
  await laptop.open();
  await laptop.add({ nickname: "Owl", skills: ["K.MAKE10"] });
  await expect(laptop.do("plan-link"), "a link is for one student").toHaveCount(0);
  await page.locator('[name="plan-whose"]').selectOption({ label: "Owl" });
  await laptop.do("plan-link").click();
  const link = await page.locator("[data-link]").inputValue();
  await expect(page.locator("[data-qr] svg")).toBeVisible();

  const device = await newDevice(browser, site, watch);
  await device.page.goto(link);
  const report = device.page.locator("[data-report]");
  await expect(report).toContainText("Owl");
  await expect(report).toContainText("New on this device");
  await device.apply();
  await expect(device.row("Owl").first()).toBeVisible();
  await device.page.goto("about:blank");
  await device.page.goto(link.slice(0, -9));
  await expect(report).toContainText("This is not a file of Tenfold’s");
  await device.page.context().close();
});

test("what the classroom is at this week: who lacks what, and plans for all of a group", async ({ page, site }) => {
  const teacher = new Teacher(page, site);
  await teacher.open();
  await teacher.add({ nickname: "Owl", grade: 2, skills: ["K.MAKE10"] });
  await teacher.add({ nickname: "Fox", grade: 2, skills: [] });
  await teacher.import([await fileWith(teacher, "Kid")]);
  await teacher.row("Owl").first().locator('[data-do="edit"]').click();
  await teacher.dialog.locator('[name="groups"]').fill("Table 1");
  await teacher.do("keep").click();
  await expect(teacher.dialog).toHaveCount(0);

  const week = page.locator(".week-table tbody tr");
  await page.locator('[name="week-skill"]').selectOption("2.ADDSUB1000");
  await expect(week).toHaveCount(3);
  // The one who has practised what it needs is taught that first; the others what is nearest.
  const kid = week.filter({ hasText: "Kid" });
  await expect(kid.locator("[data-preteach]")).toHaveAttribute("data-preteach", "2.SUB2D.REG");
  await expect(kid.locator("[data-preteach]")).toHaveAttribute("href", /^#\/try\/2\.SUB2D\.REG\?stage=a&phase=i/);
  await expect(kid.locator("td").nth(1)).toContainText("Subtract within 100 with regrouping: With numbers");

  await page.locator('[name="week-whose"]').selectOption({ label: "Table 1" });
  await expect(week).toHaveCount(1);
  await teacher.do("week-first").click();
  await expect(page.locator("[data-week-told]")).toHaveText("1 plan was changed.");
  await page.locator(".part > summary", { hasText: "Other changes" }).click();
  await page.locator('[name="all-minutes"]').fill("15");
  await teacher.do("all-apply").click();
  await expect(page.locator('[name="all-why"]')).toBeFocused();
  await page.locator('[name="all-why"]').fill("Short blocks");
  await teacher.do("all-apply").click();
  await expect(page.locator("[data-week-told]")).toHaveText("1 plan was changed.");
  const file = await teacher.export();
  const [owl, fox] = ["Owl", "Fox"].map((name) => file.students.find(({ nickname }) => nickname === name));
  expect(owl?.plan).toMatchObject({ rules: { minutes: 15 } });
  expect(owl?.plan.skills.at(-1), "what was planned comes after").toBe("K.MAKE10");
  expect(owl?.plan.skills).toContain("2.ADDSUB1000");
  expect(fox?.plan.skills, "of another group").toEqual([]);
  const reasons = file.entries.filter(([, entry]) => entry.student === owl?.id).map(([, entry]) => entry.reason ?? "");
  expect(reasons).toEqual(["", expect.stringMatching(/^This week in the classroom: /), "Short blocks"]);
});

onEveryScreen(({ language, width }) => {
  test(`planning, ${language}, ${width}`, async ({ page, site }) => {
    const teacher = new Teacher(page, site);
    await teacher.open();
    await teacher.add({ nickname: "Maximiliano", skills: ["K.MAKE10", "2.SUB2D.REG"] });
    await teacher.row("Maximiliano").first().locator('[data-do="edit"]').click();
    const form = teacher.dialog;
    await form.locator('[name="days"]').fill("4");
    await form.locator('[name="goal-skill"]').selectOption("2.SUB2D.REG");
    await form.locator('[name="goal-by"]').fill("2027-03-01");
    await teacher.do("goal-add").click();
    await form.locator(".order > summary").click();
    await teacher.do("keep").click();
    await form.locator('[name="plan-why"]').scrollIntoViewIfNeeded();
    await look(page, "teach-plan-form");
    await teacher.because(language === "es" ? "Necesita más tiempo" : "Needs more time");
    await teacher.do("keep").click();
    await expect(form).toHaveCount(0);
    await teacher.row("Maximiliano").first().locator('[data-do="edit"]').click();
    await form.locator(".history > summary").click();
    await expect(form.locator("[data-decision]")).toHaveCount(2);
    await form.locator("[data-decision]").last().scrollIntoViewIfNeeded();
    await look(page, "teach-plan-history");
    await page.keyboard.press("Escape");
    await page.locator('[name="week-skill"]').selectOption("2.ADDSUB1000");
    await page.locator("#week ~ .part > summary").click();
    await page.locator('[name="week-skill"]').scrollIntoViewIfNeeded();
    await look(page, "teach-week");
    await page.locator('[name="plan-whose"]').selectOption({ label: "Maximiliano" });
    await teacher.do("plan-link").click();
    await expect(page.locator("[data-link]")).toBeVisible();
    await page.locator("[data-link]").scrollIntoViewIfNeeded();
    await look(page, "teach-plan-link");
    const plan = { name: "plan.json", text: await teacher.download("plan-file") };
    await teacher.choose([plan]);
    await page.locator("[data-report]").scrollIntoViewIfNeeded();
    await look(page, "teach-plan-report");
  });
});
