// What an adult does on the page for adults, by hand: students, files out, files in.

import { readFileSync } from "node:fs";
import { type Browser, type Locator, type Page, expect } from "@playwright/test";
import type { Site, Watch } from "./app.ts";
import { type Export, type TextFile, asFile, atAbstract, exportOf, readExport } from "./records.ts";

export interface NewStudent {
  nickname: string;
  /** `0` for kindergarten. */
  grade?: number;
  /** Exactly these skills. */
  skills?: string[];
}

export class Teacher {
  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {}

  /** Opens the page for adults, anew, and waits until it knows how work is kept. */
  async open(): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`${this.site.url}#/teach`);
    await expect(this.page.locator('main[data-screen="teach"]')).toBeVisible();
    await expect(this.page.locator("[data-keeping]")).not.toHaveText("One moment.");
  }

  do(name: string): Locator {
    return this.page.locator(`[data-do="${name}"]`);
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** The table's rows, as they are read. */
  row(nickname: string): Locator {
    const own = this.page.locator(".who, .unseen").filter({ hasText: new RegExp(`^${nickname}(?!\\p{L})`, "u") });
    return this.page.locator(".class-table tbody tr").filter({ has: own });
  }

  /** Fills in the form that is open, without keeping it. */
  async fill({ nickname, grade, skills }: Partial<NewStudent>): Promise<void> {
    const form = this.dialog;
    await expect(form).toBeVisible();
    if (nickname !== undefined) await form.locator('[name="nickname"]').fill(nickname);
    if (grade !== undefined) await form.locator('[name="grade"]').selectOption(String(grade));
    if (skills) {
      for (const box of await form.locator("[data-plan]").all()) {
        await box.setChecked(skills.includes((await box.getAttribute("data-plan")) ?? ""));
      }
    }
  }

  /** Says why the plan is changed, in the form that is open. */
  async because(reason: string): Promise<void> {
    await this.dialog.locator('[name="plan-why"]').fill(reason);
  }

  /** A new student, by the form. */
  async add(student: NewStudent): Promise<void> {
    await this.do("new-student").click();
    await this.fill(student);
    await this.do("keep").click();
    await expect(this.dialog).toHaveCount(0);
    await expect(this.page.locator("[data-hindered]")).toHaveCount(0);
    await expect(this.row(student.nickname).first()).toBeVisible();
  }

  /** Presses a button that gives a file; its text. */
  async download(name: string): Promise<string> {
    const waiting = this.page.waitForEvent("download", { timeout: 60_000 });
    await this.do(name).click();
    const download = await waiting;
    return readFileSync(await download.path(), "utf8");
  }

  /** All records, held to what an export promises. */
  async export(shared = 0): Promise<Export> {
    return readExport(await this.download("export-json"), shared);
  }

  /** Chooses files; what the page says about them. */
  async choose(files: TextFile[], timeout = 20_000): Promise<string> {
    const buffers = files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) }));
    await this.page.locator('input[name="import"]').setInputFiles(buffers, { timeout });
    const report = this.page.locator("[data-report]");
    await expect(report).toBeVisible({ timeout });
    return report.innerText();
  }

  /** Adds what was chosen and waits until it is there. */
  async apply(timeout = 20_000): Promise<void> {
    await this.do("import-apply").click();
    await expect(this.page.locator("[data-report]")).toHaveCount(0, { timeout });
  }

  /** Chooses files and adds them, if they add anything; what the page said about them. */
  async import(files: TextFile[], timeout = 20_000): Promise<string> {
    const said = await this.choose(files, timeout);
    if (await this.do("import-apply").isVisible()) await this.apply(timeout);
    else await this.do("import-cancel").click();
    return said;
  }
}

/** A student at abstract, as a file; like one that the form has made. */
export async function fileWith(teacher: Teacher, nickname: string): Promise<TextFile> {
  const [like] = (await teacher.export()).students;
  if (!like) throw new Error("no student");
  const { student, rows } = atAbstract(like, "kid", nickname, ["2.SUB2D.REG"]);
  return asFile(exportOf([student], rows));
}

/** A device that has nothing yet. */
export async function newDevice(browser: Browser, site: Site, watch: Watch): Promise<Teacher> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1366, height: 768 } });
  await watch.over(context);
  return new Teacher(await context.newPage(), site);
}
