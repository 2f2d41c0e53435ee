// How the browser tests run; `cargo xtask test --browser` calls this and says which browser to use.

import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "results",
  fullyParallel: true,
  workers: 2,
  // A test that passes now and then is a mistake in the test or in the app; both are to be found.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The JSON report goes where PLAYWRIGHT_JSON_OUTPUT_FILE says.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    launchOptions: launchOptions(),
    locale: "en-US",
    // The commonest screen of a school's Chromebook.
    viewport: { width: 1366, height: 768 },
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
  },
});
