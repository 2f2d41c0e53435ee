// The test function of every spec: Playwright's, with a server for dist/, and a watch over the page that
// fails a test in which anything went wrong that the test did not ask for.
//
//   import { expect, test } from "./support/app.ts";
//
//   test("a child can start", async ({ app, page }) => {
//     await app.open("#/");
//     await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
//   });

import { type BrowserContext, type Page, expect, test as base } from "@playwright/test";
import { startServer } from "../../../xtask/node/server.mjs";
import { dist } from "./browser.mjs";

export { expect };
export type Site = Awaited<ReturnType<typeof startServer>>;

/** What a page may not do in any test: the console's errors, exceptions, broken rules, foreign requests. */
export class Watch {
  readonly #problems: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #homes = new Set<string>();

  /** Says that this test provokes problems that look like `pattern`. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Says that requests to `home`, an origin or the address of a file on the disk, stay at home. */
  atHome(home: string): void {
    this.#homes.add(home);
  }

  /** What went wrong so far and was not allowed. */
  get problems(): string[] {
    return this.#problems.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }

  /** Watches every page of `context`. A test that makes a context of its own calls this. */
  async over(context: BrowserContext): Promise<void> {
    const note = (problem: string) => this.#problems.push(problem);
    context.on("console", (message) => {
      if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => note(`exception: ${error.error()}`));
    context.on("request", (request) => {
      const { protocol, origin, href, hash } = new URL(request.url());
      const home = protocol === "file:" ? href.slice(0, href.length - hash.length) : origin;
      const inside = protocol === "data:" || protocol === "blob:" || this.#homes.has(home);
      if (!inside) note(`request to another origin: ${request.url()}`);
    });
    context.on("page", (page) => page.on("crash", () => note("the page crashed")));
    await context.addInitScript(() => {
      addEventListener(
        "securitypolicyviolation",
        (event) => {
          const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
        },
        true,
      );
    });
  }
}

/** The app in the page of the test. */
export class App {
  constructor(
    readonly page: Page,
    readonly site: Site,
    readonly watch: Watch,
  ) {}

  /** Opens `hash` (`#/try/K.MAKE10?stage=c`) in a fresh page and waits until its screen stands. */
  async open(hash = "#/"): Promise<void> {
    // Only another document loads the page again; another hash would not.
    if (this.page.url() !== "about:blank") await this.page.goto("about:blank");
    await this.page.goto(this.site.url + hash);
    await this.ready();
  }

  /** Waits until a screen stands. */
  async ready(): Promise<void> {
    await expect(this.page.locator("main[data-screen]")).toBeVisible();
    await expect(this.page.locator("#boot")).toHaveCount(0);
  }

  /** Waits until the service worker has everything and this page is in its care. */
  async offlineReady(): Promise<void> {
    await this.page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.ready;
      return registration.active?.state === "activated" && navigator.serviceWorker.controller !== null;
    });
  }

  /** See `Watch.allow`. */
  allow(pattern: RegExp): void {
    this.watch.allow(pattern);
  }
}

export const test = base.extend<{ watch: Watch; app: App }, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startServer({ dir: dist });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  watch: [
    async ({ context, site }, use) => {
      const watch = new Watch();
      watch.atHome(site.origin);
      await watch.over(context);
      await use(watch);
      expect(watch.problems, "the page did something that no test allows").toEqual([]);
    },
    { auto: true },
  ],

  app: async ({ page, site, watch }, use) => {
    await use(new App(page, site, watch));
  },
});
