// What a child was told is kept, whenever the browser dies: kill -9, to the whole tree of its processes.
//
// KILL_SEED=<number> repeats the moments of a run that failed; the seed is printed then.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type Page, chromium } from "@playwright/test";
import { Child, answerTo, wrongTo } from "./support/answering.ts";
import { type Site, type Watch, expect, test } from "./support/app.ts";
import { launchOptions } from "./support/browser.mjs";
import { type Export, type Row, asFile, atAbstract, attempts, exportOf } from "./support/records.ts";
import { Teacher } from "./support/teacher.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The processes that name `profile`, and all that they started. */
function treeOf(profile: string): number[] {
  const parents = new Map<number, number>();
  const tree = new Set<number>();
  for (const name of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const pid = Number(name);
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
      if (readFileSync(`/proc/${name}/cmdline`, "utf8").includes(profile)) tree.add(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  for (let before = -1; before !== tree.size; ) {
    before = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree];
}

/** What a child was told about an answer. */
interface Told {
  math: string;
  seed: number;
  outcome: string;
  answer: string;
}

const same = ({ math, seed, outcome, answer }: Told | Row): string => `${math} #${seed} ${answer} ${outcome}`;

/** A browser with a profile of its own, which dies and comes back. */
class Device {
  readonly profile = mkdtempSync(join(tmpdir(), "tenfold-kill-"));
  readonly told: Told[] = [];
  /** What the child has typed. */
  typed = "";
  kills = 0;
  context!: BrowserContext;
  page!: Page;
  #gone!: Promise<unknown>;
  #pids: number[] = [];

  constructor(
    readonly site: Site,
    readonly watch: Watch,
  ) {}

  async start(): Promise<void> {
    const options = launchOptions();
    this.context = await chromium.launchPersistentContext(this.profile, { ...options, locale: "en-US", viewport: { width: 1366, height: 768 } });
    this.context.setDefaultTimeout(10_000);
    this.#gone = new Promise((gone) => this.context.once("close", gone));
    await this.watch.over(this.context);
    await this.context.exposeBinding("wasTold", (_, told: Omit<Told, "answer">) => {
      this.told.push({ ...told, answer: this.typed });
    });
    await this.context.addInitScript(() => {
      let before = "";
      new MutationObserver(() => {
        const { math = "", seed = "", state = "" } = document.querySelector<HTMLElement>("main [data-item]")?.dataset ?? {};
        const now = `${math} ${seed} ${state}`;
        if (now !== before && (state === "right" || state === "wrong")) {
          (window as unknown as { wasTold(told: object): void }).wasTold({ math, seed: Number(seed), outcome: state });
        }
        before = now;
      }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
    });
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
  }

  /** Looks up what `kill` will end, so that it takes no time. */
  aim(): void {
    this.#pids = treeOf(this.profile);
  }

  async kill(): Promise<void> {
    if (this.#pids.length === 0) this.aim();
    expect(this.#pids.length, "processes of a browser").toBeGreaterThan(2);
    for (const pid of this.#pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It ended by itself.
      }
    }
    this.#pids = [];
    this.kills += 1;
    await this.#gone;
    await expect.poll(() => treeOf(this.profile), { message: "all of it is dead" }).toEqual([]);
  }
}

/** Does the next thing in a sitting, whatever it is. `beforeCheck` is called when an answer is about to be checked. */
async function goOn(device: Device, random: () => number, beforeCheck: () => void): Promise<void> {
  const { page } = device;
  const child = new Child(page);
  const main = page.locator("main");
  await expect(main.locator("[data-item], .choosing, .ending, .tiles").first()).toBeVisible();
  if (await main.locator(".tiles").isVisible()) {
    await child.sitDown(random() < 0.5 ? "Ann" : "Bo");
  } else if (await main.locator(".choosing, .ending").isVisible()) {
    await main.locator('[data-do="more-practice"], [data-do="another"], [data-do="finish"], [data-do="home"]').locator("visible=true").last().click();
  } else {
    const asked = await child.asked();
    if (asked.phase === "i" || asked.stage !== "a") {
      await child.do("home").click();
      await child.do("home").click();
      return;
    }
    device.typed = random() < 0.2 ? wrongTo(asked.math) : answerTo(asked.math);
    await child.type(device.typed);
    beforeCheck();
    await child.do("check").click();
    await expect(child.item).toHaveAttribute("data-state", /right|wrong/);
    if ((await child.item.getAttribute("data-state")) === "right") {
      await child.next();
      await expect(child.do("next")).toHaveCount(0);
    }
  }
}

/** A sitting that goes on until the browser dies under it. */
async function sitUntilKilled(device: Device, random: () => number): Promise<void> {
  const inTheAct = random() < 0.5;
  const checksToGo = 1 + Math.floor(random() * 4);
  const wait = random() * (inTheAct ? 60 : 4000);
  let dead = false;
  let checks = 0;
  let killed: Promise<void> | undefined;
  const strike = () => {
    killed ??= new Promise((done) => setTimeout(done, wait)).then(() => {
      dead = true;
      return device.kill();
    });
  };
  if (!inTheAct) strike();
  const beforeCheck = () => {
    checks += 1;
    if (inTheAct && checks === checksToGo) {
      device.aim();
      strike();
    }
  };
  const giveUp = Date.now() + 30_000;
  while (!dead) {
    if (Date.now() > giveUp) throw new Error("the moment to kill did not come");
    try {
      await goOn(device, random, beforeCheck);
    } catch (error) {
      // What was under way when the browser died cannot go well.
      if (!dead) throw error;
    }
  }
  await killed;
}

/** Everything that was told is in the export, once; and nothing is there that was not done. */
function holds(device: Device, file: Export): void {
  const own = attempts(file).filter((row) => row.id.startsWith(`${file.device}.`));
  const count = (list: (Told | Row)[]) => {
    const counted = new Map<string, number>();
    for (const one of list) counted.set(same(one), (counted.get(same(one)) ?? 0) + 1);
    return counted;
  };
  const kept = count(own);
  for (const [told, times] of count(device.told)) {
    expect(kept.get(told) ?? 0, `${told} was told ${times} times`).toBeGreaterThanOrEqual(times);
  }
  // At each kill one answer may have been kept whose feedback came too late to be seen.
  expect(own.length - device.told.length, "answers beyond those told").toBeLessThanOrEqual(device.kills);
  const checks = own.map((row) => `${row.id.split(".")[1]} ${row.math} ${row.layout} ${row.seed} ${row.check}`);
  expect(new Set(checks).size, "no check of an item is there twice").toBe(checks.length);
}

for (const part of [1, 2, 3, 4]) {
  test(`killing the browser loses nothing that was told: five kills, part ${part}`, async ({ site, watch }) => {
    test.setTimeout(180_000);
    const seed = Number(process.env.KILL_SEED ?? Date.now() + part);
    const random = dice(seed);
    const device = new Device(site, watch);
    try {
      await device.start();
      let teacher = new Teacher(device.page, site);
      await teacher.open();
      await teacher.add({ nickname: "Zed" });
      const [like] = (await teacher.export()).students;
      if (!like) throw new Error("no student");
      const skills = ["2.SUB2D.REG", "K.MAKE10", "3.MULT.CONCEPT", "3.FRAC.NL"];
      const made = [atAbstract(like, "ann", "Ann", skills), atAbstract(like, "bo", "Bo", [...skills].reverse())];
      await teacher.import([asFile(exportOf(made.map(({ student }) => student), made.flatMap(({ rows }) => rows)))]);

      // Five kills at least, and on a slow machine, where a child sees less before each of them, as many more as it takes
      // until there is something to lose.
      while (device.kills < 5 || (device.told.length <= 5 && device.kills < 15)) {
        await device.page.goto(`${site.url}#/`);
        await expect(device.page.locator('[data-do="sit"]')).toHaveCount(3);
        await expect(device.page.locator("main .notice"), "nothing is damaged").toHaveCount(0);
        await sitUntilKilled(device, random);
        await device.start();
        teacher = new Teacher(device.page, site);
        await teacher.open();
        await expect(device.page.locator("main .notice"), "nothing is damaged").toHaveCount(0);
        holds(device, await teacher.export());
      }
      expect(device.kills).toBeGreaterThanOrEqual(5);
      expect(device.told.length, "answers were told at all").toBeGreaterThan(5);

      // And the one after the last kill sits down as well.
      await device.page.goto(`${site.url}#/`);
      await new Child(device.page).sitDown("Ann");
      await expect(device.page.locator("main").locator("[data-item], .choosing, .ending").first()).toBeVisible();
    } catch (error) {
      console.error(`KILL_SEED=${seed}: ${device.kills} kills, told ${JSON.stringify(device.told)}`);
      throw error;
    } finally {
      await device.context?.close();
      rmSync(device.profile, { recursive: true, force: true });
    }
  });
}
