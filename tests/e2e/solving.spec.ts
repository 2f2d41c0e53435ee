// Every layout of every skill, solved in every way a child may work: mouse, finger, taps, keyboard.

import { Child, FingerChild, KeyChild, MouseChild, TapChild, problem, solveRight } from "./support/child.ts";
import { expect, test } from "./support/app.ts";
import { LAYOUTS } from "./support/layouts.ts";

const solves = (name: string, child: (page: import("@playwright/test").Page) => Promise<Child> | Child) => {
  for (const { hash, layout } of LAYOUTS) {
    test(`${name}: ${hash}`, async ({ app, page }) => {
      await app.open(hash);
      expect((await problem(page)).layout, "the seed gives another layout: see support/layouts.ts").toBe(layout);
      await solveRight(await child(page));
    });
  }
};

test.describe("by mouse", () => solves("mouse", (page) => new MouseChild(page)));

test.describe("by finger", () => {
  test.use({ hasTouch: true });
  solves("finger", (page) => FingerChild.over(page));
});

test.describe("by taps on a small screen", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
  solves("taps", (page) => new TapChild(page));
});

test.describe("by keyboard", () => solves("keyboard", (page) => new KeyChild(page)));
