// Somebody who touches everything at random: two fingers, a mouse, keys, a window that changes its size, a tab that is put
// away. What is done is drawn from a seed alone, and counted in steps, so that the same seed gives the same list.

import type { Page } from "@playwright/test";
import { random } from "./random.mjs";
import { Hand } from "./touch.ts";

/** One thing that is done; places are thousandths of the window. */
export type Step =
  | readonly ["down" | "move", finger: number, x: number, y: number]
  | readonly ["up", finger: number]
  | readonly ["cancel"]
  | readonly ["mouse-down" | "mouse-move", x: number, y: number]
  | readonly ["mouse-up"]
  | readonly ["key", key: string]
  | readonly ["resize", width: number, height: number]
  | readonly ["hide"];

const KEYS = [
  ..."Tab Tab Tab Tab ArrowLeft ArrowRight ArrowUp ArrowDown ArrowLeft ArrowRight ArrowUp ArrowDown Enter Enter Enter Enter Space Escape".split(" "),
  ..."Delete Backspace r f Shift+r Shift+ArrowLeft Shift+ArrowDown PageUp PageDown Home End 0 1 2 5 9 / + - x".split(" "),
];
const WINDOWS: readonly (readonly [number, number])[] = [[1366, 768], [1024, 768], [640, 480], [320, 640]];

/** So many steps of a seed. */
export function steps(seed: number, number: number): Step[] {
  const below = random(seed);
  const list: Step[] = [];
  const down = new Set<number>();
  let mouse = false;
  const place = () => [below(1000), below(1000)] as const;
  while (list.length < number) {
    const which = below(100);
    const finger = below(2);
    if (which < 30) {
      // A finger goes through its life: down, a few moves, up.
      if (!down.has(finger)) {
        down.add(finger);
        list.push(["down", finger, ...place()]);
      } else if (below(3) > 0) {
        list.push(["move", finger, ...place()]);
      } else {
        down.delete(finger);
        list.push(["up", finger]);
      }
    } else if (which < 55) {
      if (!mouse) list.push(["mouse-down", ...place()]);
      else if (below(3) > 0) list.push(["mouse-move", ...place()]);
      else list.push(["mouse-up"]);
      const last = list.at(-1)?.[0];
      mouse = last === "mouse-down" || (mouse && last !== "mouse-up");
    } else if (which < 95) {
      list.push(["key", KEYS[below(KEYS.length)] ?? "Tab"]);
    } else if (which < 97) {
      const [width, height] = WINDOWS[below(WINDOWS.length)] ?? [1366, 768];
      list.push(["resize", width, height]);
    } else if (which < 98) {
      list.push(["hide"]);
    } else {
      down.clear();
      list.push(["cancel"]);
    }
  }
  return list;
}

/** Does what a list says. */
export class Monkey {
  private constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  static async over(page: Page): Promise<Monkey> {
    return new Monkey(page, await Hand.over(page));
  }

  /** Does everything on the list; the first step that lost the focus, if one did. */
  async play(list: readonly Step[]): Promise<Step | undefined> {
    const down = new Set<number>();
    let lost: Step | undefined;
    for (const step of list) {
      if (!(await this.#does(step, down))) lost ??= step;
    }
    await this.#rest(down);
    return lost;
  }

  /** Lets go of everything. */
  async #rest(down: Set<number>): Promise<void> {
    if (down.size > 0) await this.hand.cancel();
    down.clear();
    await this.page.mouse.up();
    await this.page.keyboard.press("Escape");
    await this.page.setViewportSize({ width: 1366, height: 768 });
  }

  /** Does one step; false where a key took the focus away from everything. */
  async #does(step: Step, down: Set<number>): Promise<boolean> {
    const { page, hand } = this;
    const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
    const point = (x: number, y: number) => ({ x: Math.round((x * width) / 1000), y: Math.round((y * height) / 1000) });
    switch (step[0]) {
      case "down": {
        const at = point(step[2], step[3]);
        if (down.has(step[1]) || !(await this.#onTable(at, ".board-svg"))) return true;
        down.add(step[1]);
        await hand.press(at, step[1]);
        return true;
      }
      case "move":
        if (down.has(step[1])) await hand.move(new Map([[step[1], point(step[2], step[3])]]));
        return true;
      case "up":
        if (down.delete(step[1])) await hand.lift(step[1]);
        return true;
      case "cancel":
        if (down.size > 0) await hand.cancel();
        down.clear();
        return true;
      case "mouse-down": {
        const at = point(step[1], step[2]);
        if (!(await this.#onTable(at, ".free-table"))) return true;
        await page.mouse.move(at.x, at.y);
        await page.mouse.down();
        return true;
      }
      case "mouse-move": {
        const at = point(step[1], step[2]);
        await page.mouse.move(at.x, at.y);
        return true;
      }
      case "mouse-up":
        await page.mouse.up();
        return true;
      case "key":
        return this.#press(step[1]);
      case "resize":
        await page.setViewportSize({ width: step[1], height: step[2] });
        return true;
      case "hide":
        await page.evaluate(() => {
          const hidden = (value: boolean) => {
            Object.defineProperty(document, "hidden", { configurable: true, value });
            Object.defineProperty(document, "visibilityState", { configurable: true, value: value ? "hidden" : "visible" });
            document.dispatchEvent(new Event("visibilitychange"));
          };
          hidden(true);
          hidden(false);
        });
        return true;
    }
  }

  /**
   * Whether a point lies there, and not on what would take a manipulative off the table. Fingers stay on boards: a tap
   * beside one becomes a click on whatever lies there when it ends, and a window that has changed its size meanwhile has put
   * the way out there.
   */
  #onTable(at: { x: number; y: number }, inside: string): Promise<boolean> {
    return this.page.evaluate(
      ({ x, y, inside }) => {
        const target = document.elementFromPoint(x, y);
        return Boolean(target?.closest(inside)) && !target?.closest("[data-do=take-off]");
      },
      { ...at, inside },
    );
  }

  /** A key; none that would leave the table. Whether something still has the focus if something had it. */
  async #press(key: string): Promise<boolean> {
    const focus = () =>
      this.page.evaluate(() => {
        const active = document.activeElement;
        const has = active !== null && active !== document.body;
        const inside = Boolean(active?.closest(".free-table")) && !active?.closest("[data-do=take-off]");
        return { has, inside };
      });
    const before = await focus();
    if (!before.inside && (key === "Enter" || key === "Space")) return true;
    await this.page.keyboard.press(key);
    // Beyond the last stop there is the browser.
    if (!before.has || key === "Tab") return true;
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    return (await focus()).has;
  }
}
